"""A file to be dragged out of the window; it is written to a private folder only when the dragging begins."""

import os
import shutil
from pathlib import Path

from PySide6.QtCore import QDir, QMimeData, QPoint, Qt, QTemporaryDir, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel

from ui.theme.icons import pixmap
from ui.theme.look import style
from ui.widgets.files import write_bytes
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, row

LASTS_MS = 120_000
"""So long a copy stays for whoever it was dropped on: some read it only after the drop."""
_NAME = "cairn-drag-"


def sweep() -> int:
    """Removes copies that a process left here which was killed while it dragged; how many."""
    left = [one for one in Path(QDir.tempPath()).glob(f"{_NAME}*") if one.is_dir() and not one.is_symlink()]
    gone = [one for one in left if _is_ours(one) and not _lives(one.name.removeprefix(_NAME).partition("-")[0])]
    for one in gone:
        shutil.rmtree(one, ignore_errors=True)
    return len(gone)


def _is_ours(folder: Path) -> bool:
    return not hasattr(os, "getuid") or folder.stat().st_uid == os.getuid()


def _lives(number: str) -> bool:
    """Whether the process still runs, as far as that can be told here."""
    if not number.isdigit() or os.name == "nt":
        return True
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


class DragOut(QFrame):
    """Shows a name; dragging it hands over a copy of the bytes. Nothing stays behind once it is forgotten."""

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.setObjectName("drop")
        self._data = b""
        self._folder: QTemporaryDir | None = None
        self._from: QPoint | None = None
        self._over = QTimer(self, singleShot=True, interval=LASTS_MS)
        self._over.timeout.connect(self._remove)
        sweep()
        self.name = PlainLabel("", "strong", wrap=True)
        picture = QLabel()
        picture.setPixmap(pixmap("file", style().palette.ink_3, style().px(28)))
        words = column(self.name, PlainLabel(hint, "hint", wrap=True), gap=2)
        line = row(picture, words, gap=14, margins=(16, 14, 16, 14))
        line.setStretch(1, 1)
        self.setLayout(line)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def show_file(self, name: str, data: bytes) -> None:
        """Offers another file; the one before is forgotten."""
        self.forget()
        self._data = data
        self.name.setText(name)
        self.setAccessibleName(name)

    def forget(self) -> None:
        """Drops the bytes and the copy that was written for dragging."""
        self._data = b""
        self._remove()

    def _remove(self) -> None:
        self._over.stop()
        if self._folder is not None:
            self._folder.remove()
            self._folder = None

    def mime(self) -> QMimeData:
        """What a drag carries: the address of a private copy."""
        found = QMimeData()
        self._folder = self._folder or QTemporaryDir(f"{QDir.tempPath()}/{_NAME}{os.getpid()}-XXXXXX")
        path = Path(self._folder.filePath(Path(self.name.text()).name))
        write_bytes(path, self._data)
        found.setUrls([QUrl.fromLocalFile(str(path))])
        return found

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None or not self._data:
            return
        far = (event.position().toPoint() - self._from).manhattanLength()
        if far >= QApplication.startDragDistance():
            self._from = None
            drag = QDrag(self)
            drag.setMimeData(self.mime())
            drag.exec(Qt.DropAction.CopyAction)
            self._over.start()
