"""Four cards for somebody who is here for the first time; shown once a wallet, and again from the help."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.theme.icons import pixmap
from ui.theme.look import look, style
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import row
from ui.widgets.overlay import Overlay
from ui.words.guide import tour
from ui.words.translate import translate

if TYPE_CHECKING:
    from collections.abc import Callable

SYMBOLS = ("download", "shield-check", "layers", "share")


class Tour(Overlay):
    """One card after the other, by button or by Enter; Escape leaves."""

    def __init__(self, over: QWidget, ended: "Callable[[], object] | None" = None) -> None:
        super().__init__(over)
        self._cards = tour()
        self._at = 0
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = PlainLabel("", "title", wrap=True).centred()
        self.text = PlainLabel("", "second", wrap=True).centred()
        self.text.setMinimumHeight(style().px(84))
        self.place = PlainLabel("", "hint")
        self.skip = Button(translate("tour", "Skip"), self.close_sheet, kind="quiet")
        self.back = Button(translate("tour", "Back"), lambda: self.turn(-1))
        self.go = Button(translate("tour", "Next"), lambda: self.turn(1), kind="primary")
        self.box.addWidget(self.picture)
        self.box.addWidget(self.title)
        self.box.addWidget(self.text)
        self.box.addLayout(row(self.skip, self.place, None, self.back, self.go))
        if ended is not None:
            self.closed.connect(lambda: ended())
        self.closed.connect(self.deleteLater)
        self._show()

    def begin(self) -> None:
        """Opens at the first card."""
        self.open()
        self.go.setFocus()

    def turn(self, by: int) -> None:
        """To another card; past the last one the tour is over."""
        self._at += by
        if self._at >= len(self._cards):
            self.close_sheet()
        else:
            self._show()

    def _show(self) -> None:
        card = self._cards[self._at]
        self.picture.setPixmap(pixmap(SYMBOLS[self._at], look().style.palette.accent, style().px(48)))
        self.title.setText(card.title)
        self.text.setText(card.text)
        self.setAccessibleName(f"{card.title}. {card.text}")
        place = translate("tour", "{n} of {all}").format(n=self._at + 1, all=len(self._cards))
        self.place.setText(place)
        self.back.setEnabled(self._at > 0)
        last = self._at + 1 == len(self._cards)
        self.go.setText(translate("tour", "Start") if last else translate("tour", "Next"))
        self.go.setAccessibleName(self.go.text())
