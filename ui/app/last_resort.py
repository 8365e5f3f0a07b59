"""For what nobody foresaw: catches it in both threads and shows it calmly."""

import sys
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.desk import Desk


class _Relay(QObject):
    happened = Signal(object)


def install(window: QWidget, desk: Desk) -> None:
    """Catches defects of both threads and shows them, one at a time."""
    relay = _Relay(window)
    relay.setObjectName("last-resort")
    before = sys.excepthook

    def show(defect: BaseException) -> None:
        from ui.app.defect import LastResort

        if window.findChild(LastResort) is None:
            dialog = LastResort(defect, window)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def hook(kind: type[BaseException], defect: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            before(kind, defect, trace)
            return
        relay.happened.emit(defect)

    relay.happened.connect(show)
    desk.defect.connect(show)
    sys.excepthook = hook
