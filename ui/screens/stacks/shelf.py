"""What the catalogue says of each qualification, and what bringing another version of one changes."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.screens.stacks.planned import Difference, difference
from ui.screens.stacks.state import signed
from ui.words import stack_rules
from ui.words.tones import Mark, Tone, mark
from ui.words.translate import translate

if TYPE_CHECKING:
    from wallet.service.stacking import Added
    from wallet.service.stacking_exchange import Brought
    from wallet.service.stacking_shelf import Qualification

OWN = "own-"
"""How the ids of definitions begin that were written here."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One qualification in words; `newer` is the bundled version where another one is kept."""

    id: str
    title: str
    size: str
    version: str
    kept: bool
    newer: str
    marks: tuple[Mark, ...]
    rules: tuple[tuple[int, str, str], ...]
    sources: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    sought: str


def entry(one: "Qualification") -> Entry:
    """One qualification in words."""
    rules = one.definition
    title = stack_rules.named(rules.title, rules.id)
    marks = [mark(Tone.GOOD, translate("stacks", "You work toward it"))] if one.kept else []
    newer = one.bundled if one.kept and one.bundled not in ("", one.kept) else ""
    if newer:
        marks.append(Mark(Tone.NOTE, translate("stacks", "Another version is bundled: {v}").format(v=newer)))
    if rules.id.startswith(OWN):
        marks.append(Mark(Tone.NEUTRAL, translate("stacks", "Your own rules")))
    sought = " ".join((title, rules.id, *rules.title.values(), *(each.what for each in rules.sources))).casefold()
    return Entry(
        rules.id, title, stack_rules.size(rules), rules.version, bool(one.kept), newer, tuple(marks),
        stack_rules.summary(rules), tuple((each.what, each.where) for each in rules.sources), rules.composite, sought,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Arrived:
    """What came of a file: the stack, who signed it, what was lost on the way, and what another version changes."""

    id: str
    title: str
    headline: str
    signed: Mark
    losses: tuple[tuple[str, str], ...]
    change: Difference | None


def arrived(added: "Added", foreign: "Brought | None") -> Arrived:
    """A file's definition in words, once it is kept."""
    view = added.view
    whole = view.progress[0]
    change = None
    if added.change is not None:
        change = difference(added.change, whole.needed, whole.metric, whole.needed)
    if added.change is None:
        headline = translate("stacks", "“{title}” is now among your stacks.")
    else:
        headline = translate("stacks", "“{title}” now follows the other version. What changes for you:")
    losses = () if foreign is None else tuple((one.at, one.detail or one.rule) for one in foreign.losses)
    return Arrived(view.id, view.title.best(), headline.format(title=view.title.best()), signed(view), losses, change)
