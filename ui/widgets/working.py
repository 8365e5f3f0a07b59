"""Long work in sight: what is going on, how far along, about how long still, and a button that stops it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import row
from ui.widgets.overlay import Overlay
from ui.widgets.progress import Bar
from ui.words.translate import translate

WAIT_MS = 300
BEAT_MS = 500
SURE_AFTER = 4


def about_seconds(beats: int, done: int, total: int) -> int | None:
    """How many seconds are left at the pace so far; None while that would be a guess."""
    if beats < SURE_AFTER or done <= 0 or total <= done:
        return None
    return max(1, round(beats * BEAT_MS / 1000 * (total - done) / done))


class WorkSheet(Overlay):
    """Shows itself only when the work takes longer than a moment."""

    def __init__(self, over: QWidget, title: str, stop: Callable[[], object] | None = None) -> None:
        super().__init__(over.window())
        self._beats = 0
        self._at = (0, 0)
        self._ended = False
        self.setAccessibleName(title)
        self.bar = Bar(0.0, title)
        self.words = PlainLabel("", "hint")
        self.left = PlainLabel("", "hint")
        self.box.addWidget(PlainLabel(title, "section", wrap=True))
        self.box.addWidget(self.bar)
        self.box.addLayout(row(self.words, None, self.left))
        self.stop = Button(translate("working", "Stop"), stop)
        self.stop.setVisible(stop is not None)
        self.box.addLayout(row(None, self.stop))
        self._pulse = QTimer(self, interval=BEAT_MS)
        self._pulse.timeout.connect(self._beat)
        QTimer.singleShot(WAIT_MS, self, self._appear)

    def progress(self, done: int, total: int) -> None:
        """How far the work has come; also right for work that does not know its end (0 of 0)."""
        self._at = (done, total)
        text = translate("working", "{done} of {total}").format(done=done, total=total)
        self.words.setText(text if total else "")
        self.bar.show_share(done / total if total else 0.0, self.words.text())

    def end(self) -> None:
        """The work is over: the sheet goes away."""
        self._ended = True
        self._pulse.stop()
        self.close_sheet()
        self.deleteLater()

    def _appear(self) -> None:
        if not self._ended:
            self.open()
            self._pulse.start()
            if not self.stop.isHidden():
                self.stop.setFocus()

    def _beat(self) -> None:
        self._beats += 1
        seconds = about_seconds(self._beats, *self._at)
        if seconds is not None:
            text = translate("working", "about {n} s left")
            self.left.setText(text.format(n=seconds))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
