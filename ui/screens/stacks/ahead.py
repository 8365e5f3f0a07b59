"""What to do next, by when something lapses, and what could be claimed today."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.lane import Answer, Done, Failed, Job, Stopped
from ui.screens.add.sources import gather
from ui.screens.stacks.hinted import hint_lines
from ui.screens.stacks.rows import Kind, Row
from ui.screens.stacks.state import Opened
from ui.theme.look import style
from ui.widgets.buttons import Button
from ui.widgets.files import ask_files
from ui.widgets.labels import Chip, PlainLabel, plain
from ui.widgets.layout import card, column, empty, holder, row, rule
from ui.words import stacks as words
from ui.words.errors import trouble
from ui.words.stack_conditions import day
from ui.words.stack_hints import caution
from ui.words.stack_properties import property_words
from ui.words.tones import Mark, Tone
from ui.words.translate import translate

if TYPE_CHECKING:
    from ui.screens.stacks.view import StacksView
    from wallet.model.relation import Hint
    from wallet.model.tick import Tick
    from wallet.service.stacking_futures import StepLine, TurnLine
    from wallet.service.wallet import Wallet

    Found = tuple[tuple[StepLine, ...], bool, tuple[TurnLine, ...], tuple[Hint, ...]]

MOST = 30


class AheadTab(QWidget):
    """Asks only when it is looked at; the work can be stopped."""

    def __init__(self, room: "StacksView") -> None:
        super().__init__()
        self._room = room
        self._one: Opened | None = None
        self._catalogue: Path | None = None
        self._job: Job | None = None
        text = translate(
            "stacks",
            "Best first. A file of offers from a provider shows what earning one of them would bring; without one, "
            "the wallet lists what you could have confirmed.",
        )
        self.offers = Button(translate("stacks", "Add offers from a file…"), self._pick, symbol="folder-open")
        self.stop = Button(translate("stacks", "Stop"), self._stop)
        self.state = PlainLabel("", "hint", wrap=True)
        self._list = column(gap=12)
        self.setLayout(
            column(
                PlainLabel(text, "second", wrap=True), row(self.offers, self.stop, None), self.state,
                holder(self._list), gap=12,
            )
        )  # fmt: skip
        self.stop.hide()

    def show_stack(self, one: Opened) -> None:
        """Looks for what would help this stack."""
        if self._job is not None:
            self._job.stop()
        self._one = one
        stack, catalogue = one.shown.id, self._catalogue

        def work(wallet: "Wallet", tick: "Tick") -> "Found":
            offers = gather((catalogue,))[0].data if catalogue else None
            steps, complete = wallet.stack_next(stack, offers, tick)
            hints = tuple(one for one in wallet.stack_hints(None, tick) if one.stack_id == stack)
            return steps, complete, wallet.stack_calendar(stack, tick), hints

        def came(answer: "Answer[Found]") -> None:
            self.stop.hide()
            match answer:
                case Done(value=(steps, complete, turns, hints)):
                    self._show(steps, complete, turns)
                    self._hint(hints)
                case Failed(error=error):
                    self.state.setText(trouble(error).sentence)
                    self._catalogue = None
                case Stopped():
                    self.state.setText(translate("stacks", "Stopped."))

        self.state.setText(translate("stacks", "Looking for what would help…"))
        self.stop.show()
        self._job = self._room.desk.ask(self, work, came)

    def take_offers(self, path: Path) -> None:
        """Looks at what a file offers."""
        self._catalogue = path
        if self._one is not None:
            self.show_stack(self._one)

    def _pick(self) -> None:
        title = translate("stacks", "Open a file of offers")
        paths = ask_files(self, title, f"{translate('stacks', 'Offers')} (*.json)")
        if paths:
            self.take_offers(paths[0])

    def _stop(self) -> None:
        """Stops at once for whoever looks; the work itself hears it a moment later."""
        if self._job is not None:
            self._job.stop()
        self.stop.hide()
        self.state.setText(translate("stacks", "Stopped."))

    def _show(self, steps: "tuple[StepLine, ...]", complete: bool, turns: "tuple[TurnLine, ...]") -> None:
        one = self._one
        if one is None:
            return
        empty(self._list)
        open_ends = "" if complete else translate("stacks", "Not everything could be looked at in the time there was.")
        self.state.setText(open_ends)
        self.state.setVisible(bool(open_ends))
        if one.shown.met:
            text = translate("stacks", "You could claim this today. Nothing more is needed.")
            self._list.addWidget(PlainLabel(text, "section", wrap=True))
        lacking = _lacking(one.tree)
        if lacking:
            self._list.addWidget(PlainLabel(translate("stacks", "What is missing"), "label"))
            self._list.addWidget(_lines([_lack(each) for each in lacking[:MOST]], ""))
        self._list.addWidget(PlainLabel(translate("stacks", "Next steps"), "label"))
        nothing = translate("stacks", "No single step is known that would bring you further.")
        self._list.addWidget(_lines([self._step(each, one) for each in steps[:MOST]], nothing))
        self._list.addWidget(PlainLabel(translate("stacks", "By when"), "label"))
        nothing = translate("stacks", "Nothing that counts here lapses by itself.")
        self._list.addWidget(_lines([_turn(each) for each in turns], nothing))

    def _hint(self, hints: "tuple[Hint, ...]") -> None:
        """What credentials say about this stack by themselves, where any does."""
        if hints:
            self._list.addWidget(PlainLabel(translate("stacks", "Hints from your credentials"), "label"))
            self._list.addWidget(card(*hint_lines(self._room, hints), PlainLabel(caution(), "hint", wrap=True), pad=16))

    def _step(self, step: "StepLine", one: Opened) -> QWidget:
        confirm = step.kind == "confirm"
        title = translate("stacks", "Get confirmed: {title}") if confirm else translate("stacks", "Earn: {title}")
        second = _what(step) if confirm else ""
        words_ = column(PlainLabel(plain(title.format(title=step.title or step.unit)), "strong", wrap=True), gap=3)
        if second:
            words_.addWidget(PlainLabel(second, "hint", wrap=True))
        words_.addLayout(row(Chip(_mark(step, one)), None))
        number = PlainLabel(f"{step.rank}.", "section")
        number.setFixedWidth(style().px(26))
        line = row(number, gap=8)
        line.addLayout(words_, 1)
        if confirm:
            unit, need = step.unit, step.for_node
            decide = Button(translate("stacks", "Write it down"), lambda: self._room.detail.decide(unit, need))
            decide.setAccessibleName(
                translate("stacks", "Write down a decision about {title}").format(title=step.title)
            )
            line.addWidget(decide)
        return holder(line)


def _lacking(rows: tuple[Row, ...]) -> list[Row]:
    """The requirements that are not fulfilled, as deep as they go."""
    found = []
    for one in rows:
        if one.kind is Kind.NEED and one.tone is Tone.CAUTION:
            inside = _lacking(one.children)
            found += inside or [one]
    return found


def _lack(one: Row) -> QWidget:
    """What a requirement still wants, and of what kind."""
    head = row(PlainLabel(plain(one.title), "strong", wrap=True), PlainLabel(one.amount, "strong"), gap=12)
    head.setStretch(0, 1)
    return holder(column(head, PlainLabel(plain(one.second), "hint", wrap=True), gap=3))


def _what(step: "StepLine") -> str:
    text = translate("stacks", "Ask the issuer for {what}; it is needed for “{requirement}”.")
    what = step.what.removeprefix("unknown:")
    return text.format(what=property_words(what), requirement=step.for_title.best() or step.for_node)


def _mark(step: "StepLine", one: Opened) -> Mark:
    if step.completes:
        return Mark(Tone.GOOD, translate("stacks", "Completes the stack"), "✓")
    if not step.closes:
        return Mark(Tone.NEUTRAL, translate("stacks", "What it brings cannot be known yet"))
    text = translate("stacks", "Brings {n} {unit} nearer")
    return Mark(Tone.NOTE, text.format(n=step.closes, unit=words.unit(one.metric, step.closes)))


def _turn(turn: "TurnLine") -> QWidget:
    if turn.verdict == "met":
        text = translate("stacks", "From {day} the stack is complete.")
    else:
        text = translate("stacks", "On {day} the stack stands otherwise: {n} to go.")
    parts = column(PlainLabel(text.format(day=day(turn.day), n=turn.gap), "strong", wrap=True), gap=3)
    if turn.stops:
        stops = translate("stacks", "No longer counts: {titles}.")
        titles = ", ".join(title or unit for unit, title in turn.stops)
        parts.addWidget(PlainLabel(plain(stops.format(titles=titles)), "hint", wrap=True))
    return holder(parts)


def _lines(parts: list[QWidget], nothing: str) -> QWidget:
    if not parts:
        return PlainLabel(nothing, "hint", wrap=True)
    lines: list[QWidget] = []
    for one in parts:
        lines += [rule()] if lines else []
        lines.append(one)
    return card(*lines, gap=10, pad=16)
