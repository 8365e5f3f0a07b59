"""The rules themselves: in plain words, whose they are, from which sources, and out to other formats."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.lane import Answer, Done, Failed
from ui.screens.stacks.state import Opened
from ui.theme.look import style
from ui.widgets.buttons import Button
from ui.widgets.files import save_bytes
from ui.widgets.labels import PlainLabel, plain
from ui.widgets.layout import Flow, Part, card, column, empty, holder, rule
from ui.words.errors import trouble
from ui.words.translate import translate

if TYPE_CHECKING:
    from ui.screens.stacks.view import StacksView
    from wallet.service.stacking_exchange import Exported

FORMS = (("stack-rules", "Cairn"), ("ctdl", "CTDL"), ("elm", "ELM"))


def summary_card(lines: tuple[tuple[int, str, str], ...]) -> QWidget:
    """Rules as lines, those of inner parts set in."""
    parts: list[Part] = []
    for depth, name, text in lines:
        words = column(gap=2, margins=(style().px(18) * depth, 0, 0, 0))
        if name:
            words.addWidget(PlainLabel(plain(name), "strong", wrap=True))
        words.addWidget(PlainLabel(plain(text), "second" if name else "body", wrap=True))
        parts += [rule()] if parts else []
        parts.append(holder(words))
    return card(*parts, gap=8, pad=16)


def sources_card(sources: tuple[tuple[str, str], ...]) -> QWidget:
    """What the rules were written from."""
    parts: list[Part] = []
    for what, where in sources:
        parts += [rule()] if parts else []
        parts.append(
            holder(
                column(PlainLabel(plain(what), "body", wrap=True), PlainLabel(plain(where), "hint", wrap=True), gap=2)
            )
        )
    if not parts:
        parts.append(PlainLabel(translate("stacks", "The file names no source."), "hint", wrap=True))
    return card(*parts, gap=8, pad=16)


class RulesTab(QWidget):
    """Reads the rules out, and leads to the editor and to other formats."""

    def __init__(self, room: "StacksView") -> None:
        super().__init__()
        self._room = room
        self._body = column(gap=12)
        self.setLayout(column(holder(self._body)))

    def show_stack(self, one: Opened) -> None:
        """Shows the rules of a stack."""
        empty(self._body)
        stack = one.shown.id
        edit = Button(translate("stacks", "Edit rules"), lambda: self._room.edit(stack), symbol="list")
        buttons = [edit]
        for form, name in FORMS:
            text = translate("stacks", "Save as {format}").format(format=name)
            buttons.append(Button(text, partial(self.export, stack, form), symbol="file-down"))
        sign = Button(translate("stacks", "Save signed by you"), lambda: self.sign(stack), symbol="key-round")
        buttons.append(sign)
        version = translate("stacks", "Version {version}").format(version=plain(one.version, 40))
        parts: list[Part] = [
            PlainLabel(version, "strong"),
            PlainLabel(plain(one.signed.text), "second", wrap=True),
            holder(Flow(*buttons)),
            PlainLabel(translate("stacks", "In plain words"), "label"),
            summary_card(one.rules),
            PlainLabel(translate("stacks", "Sources"), "label"),
            sources_card(one.sources),
        ]  # fmt: skip
        for part in parts:
            if isinstance(part, QWidget):
                self._body.addWidget(part)

    def export(self, stack: str, form: str) -> None:
        """Writes the rules in another format, and tells what that format cannot say."""

        def came(answer: "Answer[Exported]") -> None:
            if isinstance(answer, Done):
                name = f"{stack}.json" if form == "stack-rules" else f"{stack}.{form}.json"
                text = save_bytes(self, translate("stacks", "Save the rules"), name, answer.value.data)
                lost = len(answer.value.losses)
                if text and lost:
                    told = translate("stacks", "This format cannot say %n rule(s); they are in it as text.", lost)
                    text = f"{text}. {told}"
                self._room.said.emit(text) if text else None
            elif isinstance(answer, Failed):
                self._room.said.emit(trouble(answer.error).sentence)

        self._room.desk.ask(self, lambda wallet, _: wallet.stack_export(stack, form), came)

    def sign(self, stack: str) -> None:
        """Writes the rules inside a credential that the learner's own identity signs."""

        def came(answer: Answer[bytes]) -> None:
            if isinstance(answer, Done):
                title = translate("stacks", "Save the signed rules")
                text = save_bytes(self, title, f"{stack}.signed.json", answer.value)
                self._room.said.emit(text) if text else None
            elif isinstance(answer, Failed):
                self._room.said.emit(trouble(answer.error).sentence)

        self._room.desk.ask(self, lambda wallet, _: wallet.stack_sign(wallet.stack_source(stack)), came)
