"""Supposed changes and the difference they make, in words; nothing here changes what is kept."""

import json
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from ui.screens.stacks.rows import Kind, Row, share
from ui.words import stacks as words
from ui.words.tones import SIGNS, Mark, Tone, mark
from ui.words.translate import translate

if TYPE_CHECKING:
    from wallet.service.stacking_futures import Change, Moved, Shift

SELF = "did:example:planned"
"""The issuer of a planned credential that names none."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A credential somebody means to earn, as typed; empty text for what is left open."""

    title: str
    amount: str = ""
    metric: str = "ECTS"
    level: int = 0
    codes: str = ""
    subjects: str = ""
    issuer: str = ""

    @property
    def fault(self) -> str:
        """What is wrong with it, as a sentence; "" for nothing."""
        if not self.title.strip():
            return translate("stacks", "Give the planned credential a title.")
        try:
            good = not self.amount.strip() or Fraction(self.amount.strip().replace(",", ".")) >= 0
        except (ValueError, ZeroDivisionError):
            good = False
        return "" if good else translate("stacks", "The size must be a number, such as 5 or 2.5.")


def units_of(plans: tuple[Plan, ...], today: date) -> bytes:
    """The plans as a file of units, each as if it were awarded today, assessed and verified."""
    made = []
    for place, one in enumerate(plans, 1):
        unit: dict[str, object] = {
            "id": f"planned-{place}", "title": one.title.strip(), "issuer": one.issuer.strip() or SELF,
            "awarded": today.isoformat(), "verification": "verified", "status": "active", "evidence": "assessed",
        }  # fmt: skip
        if one.amount.strip():
            size = one.amount.strip().replace(",", ".")
            unit |= {"hours": size} if one.metric == "hours" else {"credits": {one.metric: size}}
        if one.level:
            unit["levels"] = {"EQF": one.level}
        for name, text in (("codes", one.codes), ("subjects", one.subjects)):
            values = [each for each in text.replace(",", " ").split() if each]
            if values:
                unit[name] = values
        made.append(unit)
    return json.dumps(made, ensure_ascii=False).encode()


@dataclass(frozen=True, slots=True)
class Difference:
    """Before and after, in words."""

    headline: str
    marks: tuple[Mark, ...]
    before: tuple[str, float]
    after: tuple[str, float]
    rows: tuple[Row, ...]


def difference(found: "Change", needed: str, metric: str, before_needed: str) -> Difference:
    """A change of the core in words; `needed` is the amount of the rules supposed."""
    (old, new), (had, has) = found.verdict, found.done
    if old == new == "met":
        headline = translate("stacks", "It would stay complete.")
    elif new == "met":
        headline = translate("stacks", "It would be complete.")
    elif old == "met":
        headline = translate("stacks", "It would no longer be complete.")
    elif found.gap[0] == found.gap[1] and not found.requirements:
        headline = translate("stacks", "Nothing would change.")
    elif _number(found.gap[1]) < _number(found.gap[0]):
        headline = translate("stacks", "You would be nearer.")
    else:
        headline = translate("stacks", "You would be farther away.")
    marks = [mark(Tone.GOOD if new == "met" else Tone.CAUTION, words.verdict(new))]
    if found.version[0] != found.version[1]:
        text = translate("stacks", "Version {before} → {after}").format(before=found.version[0], after=found.version[1])
        marks.append(Mark(Tone.NOTE, text))
    return Difference(
        headline,
        tuple(marks),
        (words.amount_of(had, before_needed, metric), share(had, before_needed)),
        (words.amount_of(has, needed, metric), share(has, needed)),
        (*(_shift(one) for one in found.requirements), *_moves(found)),
    )


def _number(text: str) -> Fraction:
    try:
        return Fraction(text)
    except (ValueError, ZeroDivisionError):
        return Fraction(0)


def _shift(one: "Shift") -> Row:
    title = one.title.best() or one.node_id
    gone = translate("stacks", "not part of the rules")
    text = translate("stacks", "Before: {before}. After: {after}.")
    second = text.format(before=one.before or gone, after=one.after or gone)
    good = one.met[1]
    amount = words.amount_of(one.after, one.needed, one.metric) if one.after and one.metric != "rule" else ""
    state = translate("stacks", "would be fulfilled") if good else translate("stacks", "would not be fulfilled")
    return Row(
        Kind.NEED, title, second, amount, share(one.after, one.needed) if amount else None,
        SIGNS[Tone.GOOD] if good else "…", Tone.GOOD if good else Tone.CAUTION,
        spoken=", ".join((title, second, state)),
    )  # fmt: skip


def _moves(found: "Change") -> list[Row]:
    titles = {one.node_id: one.title.best() or one.node_id for one in found.requirements}
    made = []
    for one in found.gained:
        text = translate("stacks", "Would count, in “{place}”")
        made.append(_move(one, text.format(place=titles.get(one.after, one.after)), "+", Tone.GOOD))
    for one in found.lost:
        text = translate("stacks", "Would no longer count, in “{place}”")
        made.append(_move(one, text.format(place=titles.get(one.before, one.before)), "−", Tone.CAUTION))
    for one in found.moved:
        text = translate("stacks", "Would count in “{after}” instead of “{before}”")
        second = text.format(after=titles.get(one.after, one.after), before=titles.get(one.before, one.before))
        made.append(_move(one, second, "→", Tone.NOTE))
    return made


def _move(one: "Moved", second: str, sign: str, tone: Tone) -> Row:
    title = one.title or one.unit
    return Row(Kind.UNIT, title, second, sign=sign, tone=tone, spoken=f"{title}, {second}")
