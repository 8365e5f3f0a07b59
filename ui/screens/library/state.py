"""Which credentials the list shows, in which order, and what it says when there are none."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from typing import assert_never

from ui.words import dates
from ui.words.tones import Mark
from ui.words.translate import translate
from ui.words.verdicts import row_mark
from wallet.model.record import Row
from wallet.model.report import Verdict

ENDS_SOON = timedelta(days=60)
_LONG_AGO = 0.0


class Filter(Enum):
    """The chips above the list."""

    ALL = "all"
    VERIFIED = "verified"
    ATTENTION = "attention"
    ENDING = "ending"


class Order(Enum):
    """How the list is sorted; all but the first two also give it headings."""

    NEWEST = "newest"
    TITLE = "title"
    ISSUER = "issuer"
    SKILL = "skill"
    LEVEL = "level"
    YEAR = "year"


class Shelf(Enum):
    """Where the list looks: everything, a selection of it, or what was put away."""

    ALL = "all"
    FAVOURITES = "favourites"
    TAG = "tag"
    SEARCH = "search"
    ARCHIVE = "archive"
    TRASH = "trash"


@dataclass(frozen=True, slots=True)
class Place:
    """A shelf; `name` is the tag or the saved search, `count` how many lie there where that is known."""

    shelf: Shelf = Shelf.ALL
    name: str = ""
    count: int | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class LibraryState:
    """Everything the list is made of; `found` holds the ids a search found, None without a search."""

    rows: tuple[Row, ...] = ()
    place: Place = Place()
    places: tuple[Place, ...] = (Place(),)
    chosen: Filter = Filter.ALL
    order: Order = Order.NEWEST
    text: str = ""
    found: frozenset[str] | None = None
    favourites: frozenset[str] = frozenset()
    loaded: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list; `head` is the heading that starts a group."""

    row: Row
    head: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """The list worked out: its lines, how many are under each chip, and where each credential stands first."""

    entries: tuple[Entry, ...] = ()
    counts: Mapping[Filter, int] = field(default_factory=dict)
    at: Mapping[str, int] = field(default_factory=dict)


def shown(state: "LibraryState", now: datetime) -> Shown:
    """Works the list out; with many credentials this takes its time and belongs off the interface thread."""
    lines = entries(state, now)
    at: dict[str, int] = {}
    for place, one in enumerate(lines):
        at.setdefault(one.row.id, place)
    return Shown(lines, counts(state.rows, now), at)


def place_word(place: Place) -> str:
    """How a place is named in the menu, with its number."""
    match place.shelf:
        case Shelf.ALL:
            name = translate("library", "All credentials")
        case Shelf.FAVOURITES:
            name = translate("library", "Favourites")
        case Shelf.TAG:
            name = translate("library", "Tag: {name}").format(name=place.name)
        case Shelf.SEARCH:
            name = translate("library", "Search: {name}").format(name=place.name)
        case Shelf.ARCHIVE:
            name = translate("library", "Archive")
        case Shelf.TRASH:
            name = translate("library", "Trash")
        case _:
            assert_never(place.shelf)
    return f"{name} ({place.count})" if place.count is not None else name


def belongs(row: Row, chosen: Filter, now: datetime) -> bool:
    """Whether a credential is under a chip."""
    match chosen:
        case Filter.ALL:
            return True
        case Filter.VERIFIED:
            return row.verdict is Verdict.VALID
        case Filter.ATTENTION:
            return row.verdict is not Verdict.VALID
        case Filter.ENDING:
            until = row.summary.valid_until
            return until is not None and now <= until <= now + ENDS_SOON
        case _:
            assert_never(chosen)


def counts(rows: tuple[Row, ...], now: datetime) -> Mapping[Filter, int]:
    """How many credentials are under each chip."""
    return {one: sum(belongs(row, one, now) for row in rows) for one in Filter}


def filter_word(chosen: Filter) -> str:
    """The word on a chip."""
    match chosen:
        case Filter.ALL:
            return translate("library", "All")
        case Filter.VERIFIED:
            return translate("library", "Verified")
        case Filter.ATTENTION:
            return translate("library", "Needs attention")
        case Filter.ENDING:
            return translate("library", "Ending soon")
        case _:
            assert_never(chosen)


def order_word(order: Order) -> str:
    """How an order is named in the menu."""
    match order:
        case Order.NEWEST:
            return translate("library", "Newest first")
        case Order.TITLE:
            return translate("library", "By title")
        case Order.ISSUER:
            return translate("library", "By issuer")
        case Order.SKILL:
            return translate("library", "By skill")
        case Order.LEVEL:
            return translate("library", "By level")
        case Order.YEAR:
            return translate("library", "By year")
        case _:
            assert_never(order)


def entries(state: LibraryState, now: datetime) -> tuple[Entry, ...]:
    """The lines of the list."""
    rows = [row for row in state.rows if state.found is None or row.id in state.found]
    rows = [row for row in rows if belongs(row, state.chosen, now)]
    rows.sort(key=lambda row: -_when(row))
    if state.order is Order.NEWEST:
        return tuple(Entry(row) for row in rows)
    if state.order is Order.SKILL:
        return tuple(_by_skill(rows))
    rows.sort(key=lambda row: _key(row, state.order))
    made: list[Entry] = []
    last = None
    for row in rows:
        head = _head(row, state.order)
        made.append(Entry(row, head if head != last else ""))
        last = head
    return tuple(made)


def _by_skill(rows: list[Row]) -> Iterator[Entry]:
    """Each credential under every skill it names; those without a skill come last."""
    found: dict[str, tuple[str, list[Row]]] = {}
    for row in rows:
        for skill in row.summary.skills or ("",):
            found.setdefault(skill.casefold(), (skill, []))[1].append(row)
    for _, (skill, mine) in sorted(found.items(), key=lambda one: (not one[0], one[0])):
        head = skill or translate("library", "No skill named")
        yield from (Entry(row, "" if place else head) for place, row in enumerate(mine))


def _when(row: Row) -> float:
    moment = row.summary.awarded or row.summary.valid_from or row.received_at
    return moment.timestamp() if moment else _LONG_AGO


def _key(row: Row, order: Order) -> tuple[float, str]:
    summary = row.summary
    if order is Order.LEVEL:
        return (-(summary.level or 0), "")
    if order is Order.YEAR:
        return (-float(_year(row)), "")
    return (0.0, (summary.title if order is Order.TITLE else issuer_of(row)).casefold())


def _year(row: Row) -> int:
    return (row.summary.awarded or row.summary.valid_from or row.received_at).year


def _head(row: Row, order: Order) -> str:
    match order:
        case Order.NEWEST | Order.TITLE | Order.SKILL:
            return ""
        case Order.ISSUER:
            return issuer_of(row)
        case Order.LEVEL:
            level = row.summary.level
            return (
                translate("library", "Level {level}").format(level=level) if level else translate("library", "No level")
            )
        case Order.YEAR:
            return str(_year(row))
        case _:
            assert_never(order)


def issuer_of(row: Row) -> str:
    """The issuer as a list shows it."""
    return row.summary.issuer_name or row.summary.issuer_id


def title_of(row: Row) -> str:
    """The title as a list shows it."""
    return row.summary.title or translate("library", "Untitled credential")


def meta_of(row: Row) -> str:
    """Level and date on one line."""
    summary = row.summary
    parts = [f"EQF {summary.level}"] if summary.level else []
    if row.verdict is Verdict.EXPIRED and summary.valid_until:
        parts.append(translate("library", "expired {day}").format(day=dates.day(summary.valid_until)))
    elif when := summary.awarded or summary.valid_from:
        parts.append(dates.day(when))
    else:
        parts.append(translate("library", "received {day}").format(day=dates.day(row.received_at)))
    return " · ".join(parts)


def mark_of(row: Row, now: datetime) -> Mark:
    """The chip of a row."""
    return row_mark(row, now)


def spoken(row: Row, now: datetime) -> str:
    """A row for the reader: title, issuer, state."""
    return ", ".join((title_of(row), issuer_of(row), meta_of(row), row_mark(row, now).text))


class Empty(Enum):
    """Why there is nothing in the list."""

    LOADING = "loading"
    NOTHING = "nothing"
    NO_MATCH = "no-match"
    BARE_SHELF = "bare-shelf"


def emptiness(state: LibraryState, shown: int) -> Empty | None:
    """Why the list is empty; None when it is not."""
    if shown:
        return None
    if not state.loaded:
        return Empty.LOADING
    if state.rows:
        return Empty.NO_MATCH
    if state.place.shelf is Shelf.SEARCH:
        return Empty.NO_MATCH
    return Empty.NOTHING if state.place.shelf is Shelf.ALL else Empty.BARE_SHELF
