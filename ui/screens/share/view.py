"""Sharing on widgets: three pages, one after the other."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.lane import Answer, Done, Failed
from ui.screens.share.choosing import ChoosePage
from ui.screens.share.deciding import DecidePage
from ui.screens.share.handing import HandOverPage
from ui.screens.share.making import Made, elsewhere, items_of, leaving, made, shared_before, signers
from ui.screens.share.state import NO_PURPOSE, Item, Purpose, ShareState, Step, step_word
from ui.screens.share.warning import Leaving, PersonalSheet, ask_elsewhere
from ui.theme.dressing import by_part, dress
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import holder, row
from ui.words.errors import trouble
from ui.words.translate import translate
from wallet.model.presentation import Audience
from wallet.model.record import Row

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wallet.model.record import LogEntry
    from wallet.model.tick import Tick
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
        self.identities: tuple[tuple[str, str], ...] = ()
        self.title = PlainLabel(translate("share", "Share"), "title")
        self._steps = {step: PlainLabel(step_word(step), "hint") for step in Step}
        self.choose = ChoosePage(self)
        self._decide: DecidePage | None = None
        self._hand: HandOverPage | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(self.choose)
        head = row(self.title, None, *self._steps.values(), gap=14, margins=(28, 20, 28, 12))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(holder(head))
        box.addWidget(self._pages, 1)
        by_part(self, self._pages)
        self.show_state(self.state)

    @property
    def decide(self) -> DecidePage:
        """The second page, made when it is first gone to, so that the room opens at once."""
        if self._decide is None:
            self._decide = DecidePage(self, self._desk)
            self._pages.addWidget(self._decide)
            dress(self._decide)
        return self._decide

    @property
    def hand(self) -> HandOverPage:
        """The third page, made when it is first gone to."""
        if self._hand is None:
            self._hand = HandOverPage(self, self._desk)
            self._pages.addWidget(self._hand)
            dress(self._hand)
        return self._hand

    def _page(self, step: Step) -> ChoosePage | DecidePage | HandOverPage:
        match step:
            case Step.CHOOSE:
                return self.choose
            case Step.DECIDE:
                return self.decide
            case Step.HAND_OVER:
                return self.hand
            case _:
                assert_never(step)

    def _forget_made(self) -> None:
        if self._hand is not None:
            self._hand.forget()

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
        self._forget_made()

    def take(self, ids: tuple[str, ...], purpose: Purpose = NO_PURPOSE) -> None:
        """Starts sharing these credentials, for a purpose where there is one."""
        self.begin(ids, purpose, {})

    def open_repeat(self, entry: "LogEntry") -> None:
        """Opens a share of the history again, to be repeated as it was or corrected; nothing leaves by itself."""

        def came(answer: "Answer[tuple[tuple[str, ...], dict[str, frozenset[str]], Purpose]]") -> None:
            if isinstance(answer, Done):
                ids, chosen, purpose = answer.value
                self.begin(ids, purpose, chosen)
            elif isinstance(answer, Failed):
                self.said.emit(trouble(answer.error).sentence)

        self._desk.ask(self, lambda wallet, _: shared_before(wallet, entry), came)

    def take_stack(self, stack_id: str, title: str) -> None:
        """Starts proving a stack with the fewest credentials."""
        purpose = Purpose(stack_id, title)

        def came(answer: Answer[tuple[str, ...]]) -> None:
            if isinstance(answer, Done) and answer.value:
                self.begin(answer.value, purpose, {})
            elif isinstance(answer, Done):
                self.said.emit(translate("share", "Nothing counts there yet."))
            elif isinstance(answer, Failed):
                self.said.emit(trouble(answer.error).sentence)

        self._desk.ask(self, lambda wallet, _: wallet.counted_in(stack_id), came)

    def answer_request(self) -> None:
        """Opens the sheet that reads a request."""
        from ui.screens.share.answering import AnswerSheet

        AnswerSheet(self.window(), self._desk, self).ask()

    def prove(self) -> None:
        """Opens the sheet that finds the smallest proof."""
        from ui.screens.share.proving import ProveSheet

        ProveSheet(self.window(), self._desk, self).ask()

    def start_over(self) -> None:
        """To the first step, with nothing chosen."""
        self._forget_made()
        self.show_state(ShareState(rows=self.state.rows))
        self.reload()

    def correct(self) -> None:
        """Back to deciding, with everything as it was handed over."""
        if self.hand.made is not None:
            self.decide.enter(self.hand.made.audience)
        self.show_state(replace(self.state, step=Step.DECIDE))

    def go_choose(self) -> None:
        """Back to the first step, with the same credentials chosen."""
        self.show_state(ShareState(rows=self.state.rows, ids=self.state.ids))
        self.reload()

    def go_decide(self) -> None:
        """Reads the claims of what was chosen."""
        self.begin(self.state.ids, self.state.purpose, {})

    def begin(self, ids: tuple[str, ...], purpose: Purpose, chosen: "Mapping[str, frozenset[str]]") -> None:
        """Goes to deciding about these credentials, with what is given already chosen."""

        def look(wallet: "Wallet", _: "Tick") -> tuple[tuple[Item, ...], datetime, tuple[tuple[str, str], ...]]:
            fresh = wallet.enough_for(purpose.stack, ids) if purpose.stack is not None and not chosen else {}
            return items_of(wallet, ids, {**chosen, **fresh}), wallet.now(), signers(wallet)

        def came(answer: Answer[tuple[tuple[Item, ...], datetime, tuple[tuple[str, str], ...]]]) -> None:
            if isinstance(answer, Done):
                items, self.now, self.identities = answer.value
                held = tuple(one.row.id for one in items)
                self.show_state(ShareState(Step.DECIDE, self.state.rows, held, items, purpose))
                self.decide.enter(purpose.audience)
            elif isinstance(answer, Failed):
                self.said.emit(trouble(answer.error).sentence)

        self._desk.ask(self, look, came)

    def hand_over(self, audience: Audience) -> None:
        """Asks first where another key signs or something personal would leave, then makes the presentation."""
        state = self.state

        def personal(found: tuple[Leaving, ...]) -> None:
            if found:
                PersonalSheet(self.window(), found, lambda: self._make(state, audience)).show_sheet()
            else:
                self._make(state, audience)

        def came(answer: Answer[tuple[tuple[str, ...], tuple[Leaving, ...]]]) -> None:
            if isinstance(answer, Done):
                bound, found = answer.value
                if bound:
                    ask_elsewhere(self, bound, lambda: personal(found))
                else:
                    personal(found)
            elif isinstance(answer, Failed):
                self.decide.say(trouble(answer.error).sentence)

        self._desk.ask(self, lambda wallet, _: (elsewhere(wallet, state), leaving(wallet, state)), came)

    def _make(self, state: ShareState, audience: Audience) -> None:
        """Makes the presentation, notes it in the history, and shows it."""

        def came(answer: Answer[Made]) -> None:
            if isinstance(answer, Done):
                self.show_state(replace(state, step=Step.HAND_OVER))
                self.hand.show_made(answer.value)
            elif isinstance(answer, Failed):
                self.decide.say(trouble(answer.error).sentence)

        self._desk.ask(self, lambda wallet, _: made(wallet, state, audience), came)

    def show_state(self, state: ShareState) -> None:
        """Copies the state onto the page of its step."""
        self.state = state
        page = self._page(state.step)
        page.show_state(state)
        self._pages.setCurrentWidget(page)
        for step, label in self._steps.items():
            label.setProperty("kind", "strong" if step is state.step else "hint")
            label.style().unpolish(label)
            label.style().polish(label)
