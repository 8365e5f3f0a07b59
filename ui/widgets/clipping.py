"""Puts text on the clipboard for a short while: marked as a secret, gone in ten seconds, at locking and at the end."""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence

from ui.widgets.labels import PlainLabel

SECONDS = 10
_MARKS = {
    "x-kde-passwordManagerHint": b"secret",  # Klipper and others keep it out of their history
    "application/x-nspasteboard-concealed-type": b"",
    "ExcludeClipboardContentFromMonitorProcessing": b"",
    "CanIncludeInClipboardHistory": b"\x00\x00\x00\x00",
    "CanUploadToCloudClipboard": b"\x00\x00\x00\x00",
}


class Clipping(QObject):
    """The one way a secret goes from the wallet to the clipboard; it only ever clears what it put there itself."""

    def __init__(self, parent: QObject | None = None, clipboard: QClipboard | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard or QGuiApplication.clipboard()
        self._text: str | None = None
        self._timer = QTimer(self, singleShot=True, interval=SECONDS * 1000)
        self._timer.timeout.connect(self.clear)
        app = QGuiApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.leave)

    def copy(self, text: str) -> None:
        """Puts text there, in place of what was."""
        data = QMimeData()
        data.setText(text)
        for kind, mark in _MARKS.items():
            data.setData(kind, mark)
        self._clipboard.setMimeData(data)
        self._text = text
        self._timer.start()

    def clear(self) -> None:
        """Takes it away again, unless something else was copied meanwhile."""
        self._timer.stop()
        if self._text is not None and self._clipboard.text() == self._text:
            self._clipboard.clear()
        self._text = None

    def leave(self) -> None:
        """Takes away whatever this program put there, also what a person copied out of a text."""
        self.clear()
        if self._clipboard.ownsClipboard():
            self._clipboard.clear()

    @property
    def waiting(self) -> bool:
        """Whether something of ours is still to be cleared."""
        return self._timer.isActive()


def clipping() -> Clipping:
    """The one of this program."""
    app = QGuiApplication.instance()
    return (app.findChild(Clipping) if app is not None else None) or Clipping(app)


class SecretLabel(PlainLabel):
    """A secret that can be selected; copied, it is marked on the clipboard and does not stay there."""

    def __init__(self, text: str, kind: str = "body") -> None:
        super().__init__(text, kind, wrap=True)
        self.selectable()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            clipping().copy(self.selectedText() or self.text())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()  # the menu of a label copies without marks
