"""The second step: which claims of each credential, for whom, and until when."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.screens.share.claims import ClaimsCard
from ui.screens.share.details import Details
from ui.screens.share.preview import PreviewSheet
from ui.screens.share.state import ShareState, asked_sentence, audience, decided, default_end, summarised, summary
from ui.theme.look import look, style
from ui.widgets.buttons import Button, wide
from ui.widgets.labels import PlainLabel, plain
from ui.widgets.layout import Page, card, column, empty, holder, row
from ui.words.translate import translate
from wallet.model.presentation import Audience

if TYPE_CHECKING:
    from ui.screens.share.view import ShareView


class DecidePage(QWidget):
    """The cards at the left, the terms at the right; below one another where there is no room."""

    def __init__(self, view: "ShareView", desk: Desk) -> None:
        super().__init__()
        self._view = view
        self._desk = desk
        self._cards = column(gap=14)
        self.summary = PlainLabel("", "second", wrap=True)
        self.trouble = PlainLabel("", "trouble", wrap=True)
        self.asked = PlainLabel("", "second", wrap=True)
        self.stack = PlainLabel("", "second", wrap=True)
        self.who = _line(translate("share", "Receiver, for example a web address"), translate("share", "Receiver"))
        self.nonce = _line(
            translate("share", "Code they gave you (optional)"), translate("share", "Code they gave you")
        )
        self.limited = QCheckBox(translate("share", "May be used until"))
        self.limited.setChecked(True)
        self.until = QDateEdit()
        self.until.setCalendarPopup(True)
        self.until.setDisplayFormat("d MMM yyyy")
        self.until.setAccessibleName(translate("share", "Last day it may be used"))
        self.limited.toggled.connect(self.until.setEnabled)
        self.preview = Button(translate("share", "Preview as receiver"), self._preview)
        self.go = Button(translate("share", "Hand over"), self._hand_over, kind="primary")
        self.back = Button(translate("share", "Choose others"), view.go_choose, kind="quiet", symbol="arrow-left")
        self.details = Details(self._signing)
        self._lay_out()

    def _lay_out(self) -> None:
        left = holder(column(self._cards, row(self.back, None), None, gap=12))
        terms = card(
            PlainLabel(translate("share", "For whom"), "label"),
            self.asked,
            self.who,
            self.nonce,
            row(self.limited, self.until, None, gap=8),
        )
        seen = card(PlainLabel(translate("share", "The receiver will see"), "label"), self.summary, self.stack)
        right = column(
            terms, seen, self.details, self.trouble, row(wide(self.preview), wide(self.go), gap=8), None, gap=14
        )
        self._right = holder(right)
        self._line = QHBoxLayout()
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(20)
        self._line.addWidget(left, 3)
        self._line.addWidget(self._right, 2)
        page = Page(margins=(28, 4, 28, 28))
        page.body.addLayout(self._line)
        page.body.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)
        look().changed.connect(self._turn)

    def show_state(self, state: ShareState) -> None:
        """A card for each credential."""
        empty(self._cards)
        self.trouble.hide()
        self.asked.setVisible(bool(state.purpose.asked_by))
        self.asked.setText(asked_sentence(state.purpose))
        self.stack.setVisible(state.purpose.stack is not None)
        self.stack.setText(translate("share", "Proves: {title}").format(title=plain(state.purpose.stack_title)))
        for field in (self.who, self.nonce):
            field.setReadOnly(bool(state.purpose.asked_by))
        self.details.show_identities(self._view.identities, state.identity, state.suite)
        self._turn()
        for item in state.items:
            one = ClaimsCard(item)
            one.decided.connect(self._decided)
            one.summarised.connect(self._summarised)
            self._cards.addWidget(one)
        self.summary.setText(summary(state))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        """Side by side, or below one another where there is no room, also after the text size changed."""
        narrow = self._view.width() < style().px(760)
        self._line.setDirection(QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight)

    def enter(self, given: Audience) -> None:
        """Fills in for whom it is; without an end that is still to come, the usual one."""
        self.who.setText(given.domain or "")
        self.nonce.setText(given.nonce or "")
        over = given.until is None or given.until <= self._view.now
        end = default_end(self._view.now) if over or given.until is None else given.until.astimezone().date()
        self.until.setDate(QDate(end.year, end.month, end.day))

    def say(self, text: str) -> None:
        """Tells why it did not work."""
        self.trouble.setText(text)
        self.trouble.show()

    def terms(self) -> Audience:
        """For whom and until when, as entered."""
        day = self.until.date()
        until = day.toPython() if self.limited.isChecked() else None
        return audience(self.who.text(), self.nonce.text(), until, self._view.now.astimezone())  # type: ignore[arg-type]

    def _decided(self, record_id: str, chosen: frozenset[str]) -> None:
        self._view.state = decided(self._view.state, record_id, chosen)
        self.summary.setText(summary(self._view.state))

    def _summarised(self, record_id: str, on: bool) -> None:
        self._view.state = summarised(self._view.state, record_id, on)
        self.summary.setText(summary(self._view.state))

    def _signing(self) -> None:
        chosen = self.details.chosen()
        self._view.state = replace(self._view.state, identity=chosen[0], suite=chosen[1])

    def _preview(self) -> None:
        sheet = PreviewSheet(self.window(), self._desk)
        sheet.show_for(self._view.state, self.terms())

    def _hand_over(self) -> None:
        self.trouble.hide()
        self._view.hand_over(self.terms())


def _line(hint: str, name: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(hint)
    made.setAccessibleName(name)
    return made
