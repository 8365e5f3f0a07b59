"""Decisions: what somebody decided about a credential or a requirement, on the learner's own word, with its source."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from ui.desk import Deciding, Source
from ui.lane import Answer, Done, Failed
from ui.screens.add.sources import gather
from ui.screens.stacks.state import Decided, Opened
from ui.theme.look import style
from ui.widgets.buttons import Button
from ui.widgets.files import ask_files, save_bytes
from ui.widgets.labels import Chip, PlainLabel, Sign, plain
from ui.widgets.layout import card, column, empty, holder, row, rule
from ui.widgets.overlay import Overlay
from ui.words.errors import trouble
from ui.words.tones import SIGNS, Tone
from ui.words.translate import said, translate

if TYPE_CHECKING:
    from ui.screens.stacks.view import StacksView


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing a person can write down: its words, the kind the core knows, and what it is about."""

    words: str
    kind: str
    unit: bool
    need: bool
    code: bool


CHOICES = (
    Choice(said("stacks", "It counts as equivalent to another unit"), "equivalent-to", True, False, True),
    Choice(said("stacks", "It is accepted although a condition is open"), "accepted", True, False, False),
    Choice(said("stacks", "It counts as a unit of credit toward a requirement"), "pin", True, True, False),
    Choice(said("stacks", "The requirement is waived"), "waived", False, True, False),
    Choice(said("stacks", "Prior learning is recognised for the requirement"), "waived", False, True, False),
    Choice(said("stacks", "It is left out"), "forbid", True, False, False),
)


def fault(choice: Choice, unit: str, need: str, code: str, source: str) -> str:
    """What is still missing before it can be written down, as a sentence; "" for nothing."""
    if choice.unit and not unit:
        return translate("stacks", "Choose the credential it is about.")
    if choice.need and not need:
        return translate("stacks", "Choose the requirement it is about.")
    if choice.code and not code.strip():
        return translate("stacks", "Name the code it is equivalent to.")
    if not source.strip():
        return translate("stacks", "Say who decided, and where it is written.")
    return ""


class DecisionSheet(Overlay):
    """Asks what was decided, about what, by whom, with the letter."""

    def __init__(self, room: "StacksView", one: Opened) -> None:
        super().__init__(room.window())
        self._room = room
        self._stack = one.shown.id
        self._letter: Path | None = None
        self.kind = _box(translate("stacks", "What was decided"))
        self.kind.addItems([translate("stacks", each.words) for each in CHOICES])
        self.unit = _box(translate("stacks", "Credential"))
        for name, title in one.units:
            self.unit.addItem(plain(title or name, 90), name)
        self.need = _box(translate("stacks", "Requirement"))
        for name, title in one.needs:
            self.need.addItem(plain(title, 90), name)
        self.code = _box(translate("stacks", "Code of the other unit"))
        self.code.setEditable(True)
        self.code.addItems(list(one.codes))
        self.source = QLineEdit()
        self.source.setAccessibleName(translate("stacks", "Who decided, and where it is written"))
        self.source.setPlaceholderText(translate("stacks", "Registrar's letter of 3 March 2026, file 12/26"))
        self.attach = Button(translate("stacks", "Attach the letter…"), self._pick, symbol="file")
        self.missing = PlainLabel("", "hint", wrap=True)
        self.go = Button(translate("stacks", "Write down"), self._done, kind="primary")
        self.leave = Button(translate("stacks", "Cancel"), self.close_sheet)
        self._lay_out()
        self.kind.currentIndexChanged.connect(lambda _: self._changed())
        self.source.textChanged.connect(lambda _: self._changed())
        self.code.editTextChanged.connect(lambda _: self._changed())
        self.closed.connect(self.deleteLater)

    def _lay_out(self) -> None:
        note = translate(
            "stacks", "It is your own word until the awarding body confirms it, and is marked so wherever it is shown."
        )
        self.parts: dict[str, QWidget] = {}
        self.box.addWidget(PlainLabel(translate("stacks", "Write down a decision"), "title", wrap=True))
        self.box.addWidget(PlainLabel(note, "second", wrap=True))
        for name, field in (
            ("kind", self.kind), ("unit", self.unit), ("need", self.need), ("code", self.code), ("source", self.source)
        ):  # fmt: skip
            self.parts[name] = holder(column(PlainLabel(field.accessibleName(), "label"), field, gap=4))
            self.box.addWidget(self.parts[name])
        self.box.addWidget(holder(row(self.attach, None)))
        self.box.addWidget(self.missing)
        self.box.addLayout(row(None, self.leave, self.go))

    @property
    def choice(self) -> Choice:
        """What is chosen."""
        return CHOICES[max(0, self.kind.currentIndex())]

    def ask(self, unit: str = "", need: str = "") -> None:
        """Opens, with what it is about already chosen."""
        self.unit.setCurrentIndex(max(0, self.unit.findData(unit)))
        self.need.setCurrentIndex(max(0, self.need.findData(need)))
        if need and not unit:
            self.kind.setCurrentIndex(3)
        self._changed()
        self.open()
        self.kind.setFocus()

    def take_letter(self, path: Path) -> None:
        """Attaches a file."""
        self._letter = path
        self.attach.setText(translate("stacks", "Letter: {name}").format(name=plain(path.name, 60)))
        self.attach.setAccessibleName(self.attach.text().strip())

    def _pick(self) -> None:
        paths = ask_files(self, translate("stacks", "Attach the letter"), "*")
        if paths:
            self.take_letter(paths[0])

    def _changed(self) -> None:
        choice = self.choice
        self.parts["unit"].setVisible(choice.unit)
        self.parts["need"].setVisible(choice.need)
        self.parts["code"].setVisible(choice.code)
        found = fault(choice, *self._about(), self.source.text())
        self.missing.setText(found)
        self.go.setEnabled(not found)

    def _about(self) -> tuple[str, str, str]:
        return str(self.unit.currentData() or ""), str(self.need.currentData() or ""), self.code.currentText()

    def _done(self) -> None:
        choice, (unit, need, code), source = self.choice, self._about(), self.source.text().strip()
        stack, letter, room = self._stack, self._letter, self._room
        target = code.strip() if choice.code else need if choice.need else ""
        named = unit if choice.unit else ""
        text = translate("stacks", "Decision written down")
        room.acts.change(
            stack,
            lambda wallet: wallet.stack_decide(
                stack, Deciding(choice.kind, named, target, source, gather((letter,))[0] if letter else None)
            ),
            text,
        )
        self.close_sheet()


def _box(name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(16)
    return made


class DecisionsTab(QWidget):
    """Every decision on the stack, each marked as the learner's own word."""

    def __init__(self, room: "StacksView") -> None:
        super().__init__()
        self._room = room
        self._stack = ""
        self.add = Button(
            translate("stacks", "Write down a decision"), lambda: room.detail.decide(), kind="", symbol="plus"
        )
        self._list = column(gap=10)
        text = translate(
            "stacks",
            "If an awarding body decided something the credentials do not say (an equivalence, a waiver, recognition "
            "of prior learning), write it down with its source. The wallet counts it as open until it is confirmed.",
        )
        self.setLayout(column(PlainLabel(text, "second", wrap=True), row(self.add, None), holder(self._list), gap=12))

    def show_stack(self, one: Opened) -> None:
        """Shows the decisions of a stack."""
        self._stack = one.shown.id
        empty(self._list)
        if not one.decisions:
            self._list.addWidget(PlainLabel(translate("stacks", "No decision is written down."), "hint"))
            return
        lines: list[QWidget] = []
        for each in one.decisions:
            lines += [rule()] if lines else []
            lines.append(self._decision(each))
        self._list.addWidget(card(*lines, gap=10, pad=16))

    def _decision(self, one: Decided) -> QWidget:
        words = column(
            PlainLabel(one.kind, "strong", wrap=True),
            PlainLabel(plain(one.about), "body", wrap=True),
            PlainLabel(plain(one.source), "hint", wrap=True),
            row(Chip(one.mark), None),
            gap=4,
        )
        if one.note:
            words.addWidget(PlainLabel(plain(one.note), "hint", wrap=True))
        if not one.applies:
            text = translate("stacks", "It changes nothing now: what it is about is no longer there.")
            words.addWidget(PlainLabel(text, "hint", wrap=True))
        back = Button(
            translate("stacks", "Withdraw"), lambda: self._room.acts.withdraw(self._stack, one.id), symbol="undo-2",
            name=translate("stacks", "Withdraw: {decision}").format(decision=one.kind),
        )  # fmt: skip
        buttons = row(back, gap=8)
        if one.letter:
            buttons.insertWidget(0, Button(plain(one.letter, 40), lambda: self._save(one), symbol="file-down"))
        line = row(Sign(SIGNS[Tone.GOOD] if one.applies else "?", Tone.NOTE if one.applies else Tone.NEUTRAL), gap=12)
        if self.width() > style().px(560):
            line.addLayout(words, 1)
            line.addLayout(buttons)
        else:
            buttons.addStretch(1)
            words.addLayout(buttons)
            line.addLayout(words, 1)
        return holder(line)

    def _save(self, one: Decided) -> None:
        stack = self._stack

        def came(answer: "Answer[Source]") -> None:
            if isinstance(answer, Done):
                title = translate("stacks", "Save the letter")
                said_ = save_bytes(self, title, Path(answer.value.name).name, answer.value.data)
                self._room.said.emit(said_) if said_ else None
            elif isinstance(answer, Failed):
                self._room.said.emit(trouble(answer.error).sentence)

        self._room.desk.ask(self, lambda wallet, _: wallet.stack_attachment(stack, one.id), came)
