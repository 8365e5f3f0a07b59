"""What the stacks page says: text first, then the tree, then what does not count and why."""

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from ui.words import stacks as words
from ui.words.tones import SIGNS, Mark, Tone, mark
from ui.words.translate import translate

if TYPE_CHECKING:
    from wallet.service.stacking import ProgressLine, StackView

    Known = dict[str, tuple[str, str, str]]


@dataclass(frozen=True, slots=True)
class Counted:
    """A credential that counts: the record it is kept as, its title and issuer."""

    record: str
    title: str
    issuer: str
    seed: str


@dataclass(frozen=True, slots=True)
class Requirement:
    """One requirement with what counts there."""

    title: str
    kind: str
    depth: int
    amount: str
    share: float
    met: bool
    counted: tuple[Counted, ...]

    @property
    def tone(self) -> Tone:
        """Met or under way; never red, as nothing is wrong."""
        return Tone.GOOD if self.met else Tone.CAUTION

    @property
    def sign(self) -> str:
        """The sign beside it."""
        return SIGNS[Tone.GOOD] if self.met else "…"


@dataclass(frozen=True, slots=True)
class Shown:
    """One stack ready to be shown; `headline` is the sentence that answers first."""

    id: str
    title: str
    headline: str
    amount: str
    unit: str
    share: float
    marks: tuple[Mark, ...]
    requirements: tuple[Requirement, ...]
    not_counted: tuple[tuple[str, str], ...]
    records: tuple[str, ...]


def record_of(unit: str) -> str:
    """The record a unit came out of."""
    return unit.split("#")[0].split("/")[0]


def shown(stack: "StackView", known: "Known") -> Shown:
    """A stack in words; `known` gives title, issuer and issuer id of each record."""
    whole, *rest = stack.progress
    titles = dict(stack.titles)
    needs = tuple(_requirement(line, known, titles) for line in rest)
    met = sum(one.met for one in needs if one.depth <= 2 or one.kind == "constraint")
    total = sum(1 for one in needs if one.depth <= 2 or one.kind == "constraint")
    marks = [mark(Tone.GOOD if stack.verdict == "met" else Tone.CAUTION, words.verdict(stack.verdict))]
    left = to_go(whole.done, whole.needed)
    if left and stack.verdict == "not-met":
        marks = [
            Mark(
                Tone.CAUTION,
                translate("stacks", "{n} {unit} to go").format(n=left, unit=words.unit(whole.metric, left)),
            )
        ]
    if total:
        text = translate("stacks", "{met} of {total} requirements met").format(met=met, total=total)
        marks.append(Mark(Tone.NEUTRAL, text))
    return Shown(
        stack.id,
        stack.title.best(),
        words.have_of(whole.done, whole.needed, whole.metric),
        f"{whole.done} / {whole.needed}",
        words.unit(whole.metric),
        share(whole.done, whole.needed),
        tuple(marks),
        needs,
        tuple(
            (title, words.not_counted(codes)) for unit, title, codes in stack.not_counted if unit not in whole.counted
        ),
        tuple(dict.fromkeys(record_of(one) for one in whole.counted)),
    )


def _requirement(line: "ProgressLine", known: "Known", titles: dict[str, str]) -> Requirement:
    counted = []
    for unit in line.counted:
        title, issuer, seed = known.get(record_of(unit), ("", "", ""))
        counted.append(Counted(record_of(unit), titles.get(unit) or title, issuer, seed))
    return Requirement(
        line.title.best() or translate("stacks", "Requirement"),
        line.type,
        line.depth,
        words.amount_of(line.done, line.needed, line.metric),
        share(line.done, line.needed),
        line.met,
        tuple(counted),
    )


def share(done: str, needed: str) -> float:
    """How much of it is done, from 0 to 1; nothing needed counts as all."""
    try:
        whole = Fraction(needed)
        return 1.0 if whole <= 0 else max(0.0, min(1.0, float(Fraction(done) / whole)))
    except (ValueError, ZeroDivisionError):
        return 0.0


def to_go(done: str, needed: str) -> str:
    """What is missing, as a short number; "" for nothing."""
    try:
        left = Fraction(needed) - Fraction(done)
    except (ValueError, ZeroDivisionError):
        return ""
    if left <= 0:
        return ""
    return str(left.numerator) if left.denominator == 1 else f"{float(left):.2f}".rstrip("0").rstrip(".")
