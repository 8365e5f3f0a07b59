"""Locks the wallet when nobody has touched the window for a while."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

DEFAULT_SECONDS = 240
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
        QEvent.Type.TouchBegin, QEvent.Type.Drop, QEvent.Type.InputMethod,
    }
)  # fmt: skip


class IdleWatch(QObject):
    """Emits `idle` after the set time without a touch; zero seconds switch it off.

    To be installed on the window of the system, which sees each touch once; on the application it would see, and
    slow down, every event there is.
    """

    idle = Signal()

    def __init__(self, parent: QObject, seconds: int = DEFAULT_SECONDS) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle)
        self._on = False
        self.set_seconds(seconds)

    @property
    def locks(self) -> bool:
        """Whether the wallet is to lock by itself at all."""
        return self._timer.interval() > 0

    def set_seconds(self, seconds: int) -> None:
        """How long nobody may touch the window."""
        self._timer.setInterval(seconds * 1000)
        self._restart()

    def watch(self, on: bool) -> None:
        """Starts watching while the wallet is open, and rests while it is locked."""
        self._on = on
        self._restart()

    def _restart(self) -> None:
        if self._on and self._timer.interval() > 0:
            self._timer.start()
        else:
            self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._on and event.type() in _TOUCHES:
            self._restart()
        return False
