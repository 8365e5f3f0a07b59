"""The kept credentials as pictures: a learning life along the years, skills by level, and how long things hold."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, assert_never

from ui.screens.library.state import issuer_of, title_of
from ui.widgets.charts import Axis, Cell, Chart, GridChart, Lane, LanesChart, Spot
from ui.words import dates
from ui.words.eu import class_word
from ui.words.translate import translate
from ui.words.verdicts import row_mark, verdict_tone
from wallet.model.eu_view import LearningClass
from wallet.model.report import Verdict

if TYPE_CHECKING:
    from wallet.model.record import Row

LANES = 24
SKILLS = 24
TOLD = 200
LEVELS = 8
NAMED = 4
"""Credentials that are named as the evidence of one skill at one level."""
_DAY = timedelta(days=1)
Evidence = Mapping[str, Mapping[str, LearningClass]]
"""By record, then by skill in folded letters; empty while nobody has looked."""
_BEST_FIRST = tuple(LearningClass)
_SIGNS = {
    LearningClass.ASSESSED: "✓", LearningClass.CLAIMED: "?", LearningClass.PARTICIPATION: "•",
    LearningClass.ENTITLEMENT: "§", LearningClass.NOT_ACHIEVED: "…",
}  # fmt: skip


class Picture(Enum):
    """The ways to look at the credentials."""

    LIST = "list"
    TIMELINE = "timeline"
    SKILLS = "skills"
    CALENDAR = "calendar"


def picture_word(picture: Picture) -> str:
    """How a way is named."""
    match picture:
        case Picture.LIST:
            return translate("charts", "List")
        case Picture.TIMELINE:
            return translate("charts", "Timeline")
        case Picture.SKILLS:
            return translate("charts", "Skills")
        case Picture.CALENDAR:
            return translate("charts", "Validity")
        case _:
            assert_never(picture)


def chart_of(
    picture: Picture, rows: "tuple[Row, ...]", now: datetime, evidence: Evidence | None = None
) -> tuple[Chart | None, tuple[str, ...]]:
    """The chart and the same as sentences; no chart where there is nothing to draw."""
    match picture:
        case Picture.LIST:
            return None, ()
        case Picture.TIMELINE:
            return _timeline(rows, now)
        case Picture.SKILLS:
            return _skills(rows, evidence or {})
        case Picture.CALENDAR:
            return _calendar(rows, now)
        case _:
            assert_never(picture)


def _when(row: "Row") -> datetime:
    return row.summary.awarded or row.summary.valid_from or row.received_at


def _axis(first: datetime, last: datetime, now: datetime) -> tuple[Axis, datetime, float]:
    """Ticks at the years (at most eight), and how to place a moment: its start and its length in seconds."""
    start = datetime(first.year, 1, 1, tzinfo=first.tzinfo)
    end = datetime(last.year + 1, 1, 1, tzinfo=last.tzinfo)
    whole = (end - start).total_seconds()
    step = max(1, (end.year - start.year) // 8)
    ticks = tuple(
        ((datetime(year, 1, 1, tzinfo=start.tzinfo) - start).total_seconds() / whole, str(year))
        for year in range(start.year, end.year + 1, step)
    )
    at = (now - start).total_seconds() / whole
    return Axis(ticks, at if 0 <= at <= 1 else None), start, whole


def _timeline(rows: "tuple[Row, ...]", now: datetime) -> tuple[Chart | None, tuple[str, ...]]:
    if not rows:
        return None, ()
    ordered = sorted(rows, key=_when)
    axis, start, whole = _axis(_when(ordered[0]), max(_when(ordered[-1]), now), now)
    by_issuer: dict[str, list[Spot]] = {}
    for row in ordered:
        words = _sentence(row, dates.day(_when(row)), now)
        at = (_when(row) - start).total_seconds() / whole
        by_issuer.setdefault(issuer_of(row), []).append(Spot(at, verdict_tone(row.verdict), words))
    lanes = tuple(Lane(name, tuple(spots)) for name, spots in list(by_issuer.items())[:LANES])
    told = tuple(_sentence(row, dates.day(_when(row)), now) for row in ordered[-TOLD:])
    name = translate("charts", "What you earned, by issuer and year")
    return LanesChart(lanes, axis, name, "; ".join(told)), told


def _sentence(row: "Row", when: str, now: datetime) -> str:
    parts = (when, title_of(row), issuer_of(row), row_mark(row, now).text)
    return ", ".join(parts)


@dataclass(slots=True)
class _Found:
    """One skill as it is written first, with the credentials that name it by level (0 for none)."""

    name: str
    levels: "dict[int, list[Row]]" = field(default_factory=dict)

    @property
    def amount(self) -> int:
        return sum(map(len, self.levels.values()))


def skilled(rows: "Iterable[Row]") -> "tuple[_Found, ...]":
    """The skills that are drawn, those that most credentials name first."""
    found: dict[str, _Found] = {}
    for row in rows:
        level = row.summary.level if row.summary.level and 0 < row.summary.level <= LEVELS else 0
        for skill in row.summary.skills:
            found.setdefault(skill.casefold(), _Found(skill)).levels.setdefault(level, []).append(row)
    return tuple(sorted(found.values(), key=lambda one: (-one.amount, one.name.casefold()))[:SKILLS])


def naming(rows: "Iterable[Row]") -> tuple[str, ...]:
    """The records behind the drawn skills: those whose evidence is wanted."""
    return tuple(dict.fromkeys(row.id for one in skilled(rows) for mine in one.levels.values() for row in mine))


def _skills(rows: "Iterable[Row]", evidence: Evidence) -> tuple[Chart | None, tuple[str, ...]]:
    shown = skilled(rows)
    if not shown:
        return None, ()
    most = max(len(mine) for one in shown for mine in one.levels.values())
    columns = (translate("charts", "no level"), *(translate("charts", "EQF {n}").format(n=n) for n in range(1, 9)))
    first = 0 if any(0 in one.levels for one in shown) else 1
    cells, seen = [], set[LearningClass]()
    for at, one in enumerate(shown):
        for level, mine in sorted(one.levels.items()):
            classes = _classes(one.name, mine, evidence)
            best = min(classes.values(), key=_BEST_FIRST.index, default=None)
            seen |= {best} if best else set()
            good = any(row.verdict is Verdict.VALID for row in mine)
            words = _told(one.name, columns[level], mine, classes)
            cells.append(Cell(at, level - first, len(mine) / most, good, words, _SIGNS[best] if best else ""))
    name = translate("charts", "Your skills by level and evidence; a filled circle is verified")
    legend = tuple(f"{_SIGNS[one]} {class_word(one)}" for one in LearningClass if one in seen)
    told = tuple(one.words for one in cells)
    names, spoken = tuple(one.name for one in shown), "; ".join((*legend, *told))
    chart = GridChart(names, columns[first:], tuple(cells), name, spoken)
    chart.legend = legend
    return chart, told


def _classes(skill: str, mine: "list[Row]", evidence: Evidence) -> dict[str, LearningClass]:
    """By record; what stands verified goes first, as only that is evidence as long as there is any."""
    good = [row for row in mine if row.verdict is Verdict.VALID] or mine
    found = {row.id: evidence.get(row.id, {}).get(skill.casefold()) for row in good}
    return {name: one for name, one in found.items() if one is not None}


def _told(skill: str, level: str, mine: "list[Row]", classes: Mapping[str, LearningClass]) -> str:
    good = sum(row.verdict is Verdict.VALID for row in mine)
    words = translate("charts", "{skill}, {level}: {n}, of these {good} verified").format(
        skill=skill, level=level, n=len(mine), good=good
    )
    best = sorted((row for row in mine if row.id in classes), key=lambda row: _BEST_FIRST.index(classes[row.id]))
    if not best:
        return words
    named = "; ".join(f"{title_of(row)} ({class_word(classes[row.id])})" for row in best[:NAMED])
    if len(best) > NAMED:
        named = f"{named}; …"
    return translate("charts", "{told}. Evidence: {evidence}").format(told=words, evidence=named)


def _calendar(rows: "Iterable[Row]", now: datetime) -> tuple[Chart | None, tuple[str, ...]]:
    ending = [(row, row.summary.valid_until) for row in rows if row.summary.valid_until is not None]
    ending.sort(key=lambda one: (one[1] < now, abs(one[1] - now)))
    if not ending:
        return None, ()
    shown = [(row, min(_when(row), until - _DAY), until) for row, until in ending[:LANES]]
    axis, start, whole = _axis(min(one[1] for one in shown), max(max(one[2] for one in shown), now), now)
    lanes = tuple(
        Lane(
            title_of(row),
            (
                Spot(
                    (first - start).total_seconds() / whole,
                    verdict_tone(row.verdict),
                    title_of(row),
                    (until - start).total_seconds() / whole,
                ),
            ),
        )
        for row, first, until in shown
    )
    told = tuple(
        translate("charts", "{title}: until {day}").format(title=title_of(row), day=dates.day(until))
        for row, until in ending[:TOLD]
    )
    return LanesChart(lanes, axis, translate("charts", "How long your credentials hold"), "; ".join(told)), told
