"""The smallest proof in one click: of a stack, or of skills somebody asks about."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from ui.desk import Desk
from ui.lane import Answer, Done, Failed
from ui.screens.share.state import Purpose
from ui.theme.look import style
from ui.widgets.buttons import Button
from ui.widgets.fields import SearchField
from ui.widgets.labels import PlainLabel, plain
from ui.widgets.layout import Page, holder, row, rule
from ui.widgets.overlay import Overlay
from ui.words import stacks as words
from ui.words.errors import trouble
from ui.words.translate import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.screens.share.view import ShareView
    from wallet.model.tick import Tick
    from wallet.service.wallet import Wallet

MOST_SKILLS = 80


@dataclass(frozen=True, slots=True)
class Provable:
    """What could be proven: stacks as id, title and state, skills with the number of credentials that name them."""

    stacks: tuple[tuple[str, str, str], ...] = ()
    skills: tuple[tuple[str, int], ...] = ()


def provable(wallet: "Wallet", _: "Tick") -> Provable:
    """Asks the wallet; runs on the lane."""
    stacks = tuple((one.id, one.title.best(), words.verdict(one.verdict)) for one in wallet.stacks())
    return Provable(stacks, wallet.skills_held())


class ProveSheet(Overlay):
    """Lists stacks and skills; the credentials for them are found, not picked by hand."""

    def __init__(self, over: QWidget, desk: Desk, view: "ShareView") -> None:
        super().__init__(over)
        self._desk = desk
        self._view = view
        self._found = Provable()
        self._wanted: set[str] = set()
        self.search = SearchField(translate("share", "Search skills and stacks…"), translate("share", "Search"), "")
        self.search.typed.connect(lambda _: self._show())
        self.page = Page(margins=(0, 0, 6, 0), gap=6)
        self.page.setMinimumHeight(320)
        self.trouble = PlainLabel("", "trouble", wrap=True)
        self.trouble.hide()
        self.cancel = Button(translate("share", "Cancel"), self.close_sheet)
        self.go = Button(translate("share", "Find the fewest credentials"), self._prove_skills, kind="primary")
        lead = translate(
            "share", "Cairn finds the fewest credentials that prove it, and shows no more of them than needed."
        )
        self.box.addWidget(PlainLabel(translate("share", "What do you want to prove?"), "title", wrap=True))
        self.box.addWidget(PlainLabel(lead, "second", wrap=True))
        for part in (self.search, self.page, self.trouble):
            self.box.addWidget(part)
        self.box.addLayout(row(None, self.cancel, self.go, gap=10))
        self.closed.connect(self.deleteLater)

    def ask(self) -> "ProveSheet":
        """Opens, and asks what could be proven."""
        self.page.show_parts(PlainLabel(translate("share", "One moment…"), "second"))
        self.go.setEnabled(False)
        self.open()
        self.search.setFocus()
        self._desk.ask(self, provable, self._came)
        return self

    def _came(self, answer: Answer[Provable]) -> None:
        if isinstance(answer, Done):
            self._found = answer.value
            self._show()
        elif isinstance(answer, Failed):
            self._say(trouble(answer.error).sentence)

    def _show(self) -> None:
        sought = self.search.edit.text().casefold().split()
        stacks = [one for one in self._found.stacks if all(word in one[1].casefold() for word in sought)]
        skills = [one for one in self._found.skills if all(word in one[0].casefold() for word in sought)]
        parts: list[QWidget] = []
        if stacks:
            parts.append(PlainLabel(translate("share", "A stack"), "label"))
            parts += [self._stack(*one) for one in stacks]
        if skills:
            parts += [rule(), PlainLabel(translate("share", "Skills"), "label")]
            parts += [self._skill(*one) for one in skills[:MOST_SKILLS]]
        if len(skills) > MOST_SKILLS:
            more = translate("share", "%n more skill(s). Search to find them.", len(skills) - MOST_SKILLS)
            parts.append(PlainLabel(more, "hint", wrap=True))
        if not parts:
            parts.append(PlainLabel(translate("share", "Nothing fits these words."), "second", wrap=True))
        self.page.show_parts(*parts)
        self._count()

    def _stack(self, stack_id: str, title: str, state: str) -> QWidget:
        words_ = translate("share", "{title} · {state}").format(title=plain(title), state=state)
        prove = Button(words_, lambda: self._prove_stack(stack_id, title), symbol="layers")
        line = holder(row(prove, None))
        line.setMinimumHeight(max(prove.sizeHint().height(), style().px(27)))  # a full page squeezes what has none
        return line

    def _skill(self, skill: str, amount: int) -> QWidget:
        shown = translate("share", "{skill} (in %n credential(s))", amount).format(skill=plain(skill, 90))
        tick = QCheckBox(shown.replace("&", "&&"))
        tick.setAccessibleName(shown)
        tick.setChecked(skill in self._wanted)
        tick.toggled.connect(lambda on: self._want(skill, on))
        return tick

    def _want(self, skill: str, on: bool) -> None:
        (self._wanted.add if on else self._wanted.discard)(skill)
        self._count()

    def _count(self) -> None:
        self.go.setEnabled(bool(self._wanted))

    def _prove_stack(self, stack_id: str, title: str) -> None:
        self.close_sheet()
        self._view.take_stack(stack_id, title)

    def _prove_skills(self) -> None:
        wanted = frozenset(self._wanted)

        def came(answer: "Answer[Mapping[str, frozenset[str]]]") -> None:
            if isinstance(answer, Done):
                self.close_sheet()
                self._view.begin(tuple(answer.value), Purpose(), answer.value)
            elif isinstance(answer, Failed):
                self._say(trouble(answer.error).sentence)

        self._desk.ask(self, lambda wallet, _: wallet.prove_skills(wanted), came)

    def _say(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.show()
