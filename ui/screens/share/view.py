"""Sharing on widgets: three pages, one after the other."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.lane import Answer, Done, Failed
from ui.screens.share.choosing import ChoosePage
from ui.screens.share.deciding import DecidePage
from ui.screens.share.handing import HandOverPage
from ui.screens.share.state import Item, ShareState, Step, step_word
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import row
from ui.words.errors import trouble
from wallet.errors import ErrorKind, WalletError
from wallet.model.presentation import Audience
from wallet.model.record import Row

if TYPE_CHECKING:
    from wallet.model.tick import Tick
    from wallet.service.answers import Shared
    from wallet.service.wallet import Wallet

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


class ShareView(QWidget):
    """Holds the state of sharing and moves between its pages."""

    said = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._desk = desk
        self.state = ShareState()
        self.now = LONG_AGO
        self.title = PlainLabel(self.tr("Share"), "title")
        self._steps = {step: PlainLabel(step_word(step), "hint") for step in Step}
        self.choose = ChoosePage(self)
        self.decide = DecidePage(self, desk)
        self.hand = HandOverPage(self)
        self._pages = QStackedWidget()
        for page in (self.choose, self.decide, self.hand):
            self._pages.addWidget(page)
        head = row(self.title, None, *self._steps.values(), gap=14, margins=(28, 20, 28, 12))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self._pages, 1)
        self.show_state(self.state)

    def reload(self) -> None:
        """Asks what can be shared."""

        def came(answer: Answer[tuple[tuple[Row, ...], datetime]]) -> None:
            if isinstance(answer, Done):
                rows, self.now = answer.value
                known = {row.id for row in rows}
                ids = tuple(one for one in self.state.ids if one in known)
                if self.state.step is Step.CHOOSE:
                    self.show_state(ShareState(rows=rows, ids=ids))

        self._desk.ask(self, lambda wallet, _: (wallet.rows(), wallet.now()), came)

    def forget(self) -> None:
        """Drops everything that came out of the vault."""
        self.show_state(ShareState())
        self.hand.forget()

    def take(self, ids: tuple[str, ...]) -> None:
        """Starts sharing these credentials."""
        self.state = ShareState(Step.DECIDE, self.state.rows, ids)
        self.go_decide()

    def go_choose(self) -> None:
        """Back to the first step."""
        self.show_state(ShareState(rows=self.state.rows, ids=self.state.ids))
        self.reload()

    def go_decide(self) -> None:
        """Reads the claims of what was chosen."""
        ids = self.state.ids

        def look(wallet: "Wallet", _: "Tick") -> tuple[tuple[Item, ...], datetime]:
            rows = {row.id: row for row in wallet.rows()}
            return tuple(Item(rows[one], wallet.disclosures(one)) for one in ids if one in rows), wallet.now()

        def came(answer: Answer[tuple[tuple[Item, ...], datetime]]) -> None:
            if isinstance(answer, Done):
                items, self.now = answer.value
                self.show_state(ShareState(Step.DECIDE, self.state.rows, ids, items))
            elif isinstance(answer, Failed):
                self.said.emit(trouble(answer.error).sentence)

        self._desk.ask(self, look, came)

    def hand_over(self, audience: Audience) -> None:
        """Makes the presentation, notes it in the history, and shows it."""
        ids, shown = self.state.ids, dict(self.state.shown)

        def make(wallet: "Wallet", _: "Tick") -> "Shared":
            made = composed(wallet, ids, shown, audience)
            wallet.shared(ids, made, audience)
            return made

        def came(answer: "Answer[Shared]") -> None:
            if isinstance(answer, Done):
                self.hand.show_shared(answer.value, audience)
                self.show_state(ShareState(Step.HAND_OVER, self.state.rows, ids, self.state.items))
            elif isinstance(answer, Failed):
                self.decide.say(trouble(answer.error).sentence)

        self._desk.ask(self, make, came)

    def show_state(self, state: ShareState) -> None:
        """Copies the state onto the page of its step."""
        self.state = state
        page = (self.choose, self.decide, self.hand)[list(Step).index(state.step)]
        page.show_state(state)
        self._pages.setCurrentWidget(page)
        for step, label in self._steps.items():
            label.setProperty("kind", "strong" if step is state.step else "hint")
            label.style().unpolish(label)
            label.style().polish(label)


def composed(wallet: "Wallet", ids: tuple[str, ...], shown: dict[str, frozenset[str]], audience: Audience) -> "Shared":
    """A presentation with its code; without one where it is too large for a code."""
    try:
        return wallet.present(ids, shown, audience, "qr")
    except WalletError as error:
        if error.kind is not ErrorKind.LIMIT:
            raise
        return wallet.present(ids, shown, audience, "json")
