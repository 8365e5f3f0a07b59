"""What credentials say about qualifications by themselves, with the way on from each; none of it is counted."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.lane import Answer, Done, Failed, Job
from ui.screens.stacks.editor.draft import Draft, blank, dumped
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel, plain
from ui.widgets.layout import Page, Part, card, column, holder, row, rule
from ui.widgets.messages import banner
from ui.words.errors import trouble
from ui.words.stack_hints import caution, sentence
from ui.words.tones import Tone
from ui.words.translate import translate
from wallet.model.relation import Hint
from wallet.model.text import Text

if TYPE_CHECKING:
    from ui.screens.stacks.view import StacksView
    from wallet.model.tick import Tick
    from wallet.service.wallet import Wallet

MOST = 60
"""Qualifications and credentials that hints are shown of."""
MOST_LINES = 8


class HintsPage(QWidget):
    """A card for each qualification that credentials name, and for each credential that names what comes before it."""

    def __init__(self, room: "StacksView") -> None:
        super().__init__()
        self._room = room
        self._job: Job | None = None
        self.setObjectName("ground")
        self.page = Page()
        back = Button(translate("stacks", "Back to my stacks"), room.home, kind="quiet", symbol="arrow-left")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(row(back, None, margins=(12, 6, 20, 6)))
        box.addWidget(rule())
        box.addWidget(self.page, 1)
        self.back = back

    def forget(self) -> None:
        """Drops everything that came out of the vault."""
        if self._job is not None:
            self._job.stop()
        self.page.show_parts()

    def reload(self) -> None:
        """Asks what the credentials say."""
        self.page.show_parts(PlainLabel(translate("stacks", "Working it out…"), "second"))

        def work(wallet: "Wallet", tick: "Tick") -> tuple[Hint, ...]:
            return wallet.stack_hints(None, tick)

        def came(answer: Answer[tuple[Hint, ...]]) -> None:
            if isinstance(answer, Done):
                self._show(answer.value)
            elif isinstance(answer, Failed):
                told = trouble(answer.error)
                self.page.show_parts(banner(Tone.BAD, told.title, told.sentence))

        self._job = self._room.desk.ask(self, work, came)

    def _show(self, found: tuple[Hint, ...]) -> None:
        parts: list[Part] = [PlainLabel(translate("stacks", "Hints from your credentials"), "title", wrap=True)]
        if not found:
            nothing = translate("stacks", "No credential of yours says anything about a qualification.")
            self.page.show_parts(*parts, PlainLabel(nothing, "second", wrap=True))
            return
        parts.append(PlainLabel(caution(), "second", wrap=True))
        groups: dict[tuple[str, str], list[Hint]] = {}
        for one in found:
            groups.setdefault((one.stack_id, "" if one.stack_id else one.record_id), []).append(one)
        parts += [self._group(hints) for hints in list(groups.values())[:MOST]]
        self.page.show_parts(*parts)

    def _group(self, hints: list[Hint]) -> QWidget:
        first = hints[0]
        if first.stack_id:
            title, stack = first.stack.best() or first.stack_id, first.stack_id
            if first.kept:
                text, act = translate("stacks", "Show my stack"), partial(self._room.go_to, stack)
            else:
                text, act = translate("stacks", "Work toward this"), partial(self._room.add, stack)
        else:
            title = first.credential.best()
            text, act = translate("stacks", "Write rules from it"), partial(self._room.write, draft_from(hints))
        go = Button(text, act)
        go.setAccessibleName(f"{text}: {plain(title)}")
        return card(
            PlainLabel(plain(title), "strong", wrap=True), *hint_lines(self._room, hints), row(go, None), pad=16
        )


def hint_lines(room: "StacksView", hints: Iterable[Hint]) -> list[QWidget]:
    """Each hint as a sentence, with a way to the credential that says it."""
    told = {sentence(one): one for one in hints}
    lines: list[QWidget] = []
    for text, one in list(told.items())[:MOST_LINES]:
        words = PlainLabel(plain(text, 400), "second", wrap=True)
        show = Button(translate("stacks", "Open the credential"), partial(room.open_wanted.emit, one.record_id),
                      kind="link")  # fmt: skip
        show.setAccessibleName(f"{show.text()}: {plain(one.credential.best())}")
        lines.append(holder(column(words, row(show, None), gap=2)))
    if len(told) > MOST_LINES:
        lines.append(PlainLabel("…", "hint"))
    return lines


def draft_from(hints: Iterable[Hint]) -> Draft:
    """Rules of one's own that ask for what a credential says comes before it; what has no code is left to read."""
    found = tuple(hints)
    data = blank().data
    data["title"] = _words(found[0].credential)
    children = []
    for place, one in enumerate(found, 1):
        codes = [each for each in (one.relation.target, one.relation.code) if each]
        match: dict[str, object] = {"code": codes} if codes else {"always": False}
        name = _words(one.relation.name) or {"und": one.relation.target or one.relation.code}
        children.append({"id": f"part-{place}", "type": "slot", "title": name, "match": match})
    data["target"] = {"metric": "units", "amount": str(len(children))}
    data["root"] = {"id": "whole", "type": "all", "children": children}
    return Draft(dumped(data))


def _words(text: Text) -> dict[str, str]:
    return {tag or "und": words for tag, words in text.values if words}
