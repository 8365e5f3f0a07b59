"""Reads what a person types into the search field; every text has a meaning, none is an error."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime

from wallet.model.report import Verdict
from wallet.vault.fold import fold, has_words
from wallet.vault.moments import to_micros

QUERY_CHARACTERS = 1_000
QUERY_TERMS = 24

_TERM = re.compile(r'(?:(?P<field>[a-z]+):(?P<operator>[<>]=?|=)?)?(?:"(?P<phrase>[^"]*)"?|(?P<word>\S+))')
_COLUMNS = {"issuer": "issuer", "skill": "skills", "title": "title", "note": "note"}
_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
_LEVEL = re.compile(r"\d{1,3}")
_COMPARED = {"": "=", "=": "=", "<": "<", "<=": "<=", ">": ">", ">=": ">="}


@dataclass(frozen=True, slots=True)
class Query:
    """`match` for the full-text index ("" where no words are asked for), and conditions on the record with values."""

    match: str = ""
    conditions: tuple[str, ...] = ()
    values: tuple[str | int, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing at all is asked for."""
        return not self.match and not self.conditions


def parse(text: str) -> Query | None:
    """The query, or None where the text holds only what no record can contain.

    Words in fields, and the last word, count as beginnings.
    """
    matches: list[str] = []
    conditions: list[str] = []
    values: list[str | int] = []
    terms = list(_TERM.finditer(text[:QUERY_CHARACTERS]))[:QUERY_TERMS]
    for term in terms:
        field, operator = term["field"] or "", term["operator"] or ""
        value = term["phrase"] if term["phrase"] is not None else term["word"]
        condition = _condition(field, operator, value)
        if condition is not None:
            conditions.append(condition[0])
            values += condition[1]
            continue
        column = _COLUMNS.get(field) if not operator else None
        found = _match(value if column else term[0], column, beginning=bool(column) or term is terms[-1])
        matches += [found] if found else []
    if terms and not matches and not conditions:
        return None
    return Query(" AND ".join(matches), tuple(conditions), tuple(values))


def _match(value: str, column: str | None, beginning: bool) -> str:
    folded = fold(value.replace('"', " "))
    if not has_words(folded):
        return ""
    phrase = f'"{folded}"' + ("*" if beginning else "")
    return f"{column} : {phrase}" if column else phrase


def _condition(field: str, operator: str, value: str) -> tuple[str, list[str | int]] | None:
    """A condition for a field other than text; None where the text only looks like one."""
    compared = _COMPARED[operator]
    match field:
        case "level" if _LEVEL.fullmatch(value):
            return f"record.level {compared} ?", [int(value)]
        case "expires" if (period := _period(value)) is not None:
            return _within(compared, *period)
        case "status" if not operator and value in {one.value for one in Verdict}:
            return "record.verdict = ?", [value]
        case "format" if not operator:
            return "record.format = ?", [value]
        case "tag" if not operator:
            return "record.seq IN (SELECT record FROM tag WHERE name = ? COLLATE NOCASE)", [value]
        case "is" if not operator and value == "favourite":
            return "record.favourite = 1", []
        case "is" if not operator and value == "trusted":
            return "record.trusted = 1", []
        case _:
            return None


def _within(compared: str, start: int, end: int) -> tuple[str, list[str | int]]:
    column = "record.valid_until"
    match compared:
        case "<":
            return f"{column} < ?", [start]
        case "<=":
            return f"{column} < ?", [end]
        case ">":
            return f"{column} >= ?", [end]
        case ">=":
            return f"{column} >= ?", [start]
        case _:
            return f"{column} >= ? AND {column} < ?", [start, end]


def _period(value: str) -> tuple[int, int] | None:
    """The first moment of a year, month or day in UTC, and the first moment after it."""
    found = _DATE.fullmatch(value)
    if found is None:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        start = datetime(year or 0, month or 1, day or 1, tzinfo=UTC)
        if day:
            return to_micros(start), to_micros(start) + 86_400_000_000
        after = start.replace(month=start.month % 12 + 1) if month else start.replace(month=1)
        rolled = not month or month == 12
        return to_micros(start), to_micros(after.replace(year=start.year + 1) if rolled else after)
    except ValueError:
        return None
