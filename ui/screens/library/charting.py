"""The kept credentials as pictures: a learning life along the years, skills by level, and how long things hold."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, assert_never

from ui.screens.library.state import issuer_of, title_of
from ui.widgets.charts import Axis, Cell, Chart, GridChart, Lane, LanesChart, Spot
from ui.words import dates
from ui.words.translate import translate
from ui.words.verdicts import row_mark, verdict_tone
from wallet.model.report import Verdict

if TYPE_CHECKING:
    from wallet.model.record import Row

LANES = 24
SKILLS = 24
TOLD = 200
LEVELS = 8
_DAY = timedelta(days=1)


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


def chart_of(picture: Picture, rows: "tuple[Row, ...]", now: datetime) -> tuple[Chart | None, tuple[str, ...]]:
    """The chart and the same as sentences; no chart where there is nothing to draw."""
    match picture:
        case Picture.LIST:
            return None, ()
        case Picture.TIMELINE:
            return _timeline(rows, now)
        case Picture.SKILLS:
            return _skills(rows)
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


def _skills(rows: "Iterable[Row]") -> tuple[Chart | None, tuple[str, ...]]:
    found: dict[str, tuple[str, dict[int, list[Row]]]] = {}
    for row in rows:
        for skill in row.summary.skills:
            level = row.summary.level if row.summary.level and 0 < row.summary.level <= LEVELS else 0
            found.setdefault(skill.casefold(), (skill, {}))[1].setdefault(level, []).append(row)
    if not found:
        return None, ()
    most_first = sorted(found.values(), key=lambda one: (-sum(map(len, one[1].values())), one[0].casefold()))
    shown = most_first[:SKILLS]
    most = max(len(mine) for _, levels in shown for mine in levels.values())
    columns = (translate("charts", "no level"), *(translate("charts", "EQF {n}").format(n=n) for n in range(1, 9)))
    cells, told = [], []
    for at, (skill, levels) in enumerate(shown):
        for level, mine in sorted(levels.items()):
            good = sum(row.verdict is Verdict.VALID for row in mine)
            words = translate("charts", "{skill}, {level}: {n}, of these {good} verified").format(
                skill=skill, level=columns[level], n=len(mine), good=good
            )
            cells.append(Cell(at, level, len(mine) / most, good > 0, words))
            told.append(words)
    name = translate("charts", "Your skills by level; a filled circle is verified")
    chart = GridChart(tuple(one for one, _ in shown), columns, tuple(cells), name, "; ".join(told))
    return chart, tuple(told)


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
