"""Puts text on the clipboard for a short while: marked as a secret, gone in ten seconds, at locking and at the end."""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

SECONDS = 10
_MARKS = {
    "x-kde-passwordManagerHint": b"secret",  # Klipper and others keep it out of their history
    "application/x-nspasteboard-concealed-type": b"",
    "ExcludeClipboardContentFromMonitorProcessing": b"",
    "CanIncludeInClipboardHistory": b"\x00\x00\x00\x00",
    "CanUploadToCloudClipboard": b"\x00\x00\x00\x00",
}


class Clipping(QObject):
    """The one way text goes from the wallet to the clipboard; it only ever clears what it put there itself."""

    def __init__(self, parent: QObject | None = None, clipboard: QClipboard | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard or QGuiApplication.clipboard()
        self._text: str | None = None
        self._timer = QTimer(self, singleShot=True, interval=SECONDS * 1000)
        self._timer.timeout.connect(self.clear)
        app = QGuiApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.clear)

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

    @property
    def waiting(self) -> bool:
        """Whether something of ours is still to be cleared."""
        return self._timer.isActive()
