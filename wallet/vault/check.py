"""Is everything still what it was? Page marks, structure, search index, the tally of all rows, every original."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum

from wallet.errors import ErrorKind, WalletError
from wallet.model.tick import Tick, no_tick
from wallet.vault.database import Database
from wallet.vault.search import Search
from wallet.vault.statements import Line

HEADER_GENERATION = "vault.header-generation"


class Flaw(Enum):
    """What can be wrong with a vault."""

    PAGE_MARK = "page-mark"
    STRUCTURE = "structure"
    FOREIGN_KEY = "foreign-key"
    SEARCH_INDEX = "search-index"
    TALLY = "tally"
    RECORD_DIGEST = "record-digest"
    UNREADABLE = "unreadable"
    PAGE_OLD = "page-old"
    FILE_OLD = "file-old"
    HEADER_OLD = "header-old"


@dataclass(frozen=True, slots=True)
class Problem:
    """One flaw; `where` is a page, a table or a record's id."""

    flaw: Flaw
    where: str = ""


def check(database: Database, generation: int | None = None, tick: Tick = no_tick) -> tuple[Problem, ...]:
    """Every problem found; none for a sound vault. `generation` is the header's, where one is to be compared.

    Raises Cancelled through `tick`, WalletError(STORAGE).
    """
    steps: tuple[Callable[[Database], Iterator[Problem]], ...] = (
        _page_marks,
        _structure,
        _foreign_keys,
        _search_index,
        _rows,
        lambda one: _header_age(one, generation),
    )
    problems: list[Problem] = []
    for done, step in enumerate(steps):
        tick(done, len(steps))
        problems += _guarded(step, database)
    tick(len(steps), len(steps))
    return tuple(dict.fromkeys(problems))


def quick_check(database: Database) -> tuple[Problem, ...]:
    """Every problem a fresh copy could have: in the marks of its pages, in any row, in any original."""
    found = [problem for step in (_page_marks, _rows) for problem in _guarded(step, database)]
    return tuple(dict.fromkeys(found))


def _guarded(step: Callable[[Database], Iterator[Problem]], database: Database) -> list[Problem]:
    """What one step finds; that it cannot even read is a finding as well."""
    found: list[Problem] = []
    try:
        found.extend(step(database))
    except WalletError as error:
        if error.kind is not ErrorKind.DAMAGED:
            raise
        found.append(Problem(Flaw.UNREADABLE, error.rule))
    return found


def _header_age(database: Database, generation: int | None) -> Iterator[Problem]:
    row = database.one("SELECT value FROM setting WHERE name = ?", HEADER_GENERATION)
    if generation is not None and row is not None and generation < int(row[0]):
        yield Problem(Flaw.HEADER_OLD)


def _page_marks(database: Database) -> Iterator[Problem]:
    if not database.scrub():
        raise WalletError(ErrorKind.STORAGE, cause="write-ahead-log")
    for row in database.each("PRAGMA cipher_integrity_check"):
        yield Problem(Flaw.PAGE_MARK, str(row[0]).rpartition(" ")[2])


def _structure(database: Database) -> Iterator[Problem]:
    for row in database.each("PRAGMA integrity_check(20)"):
        if row[0] != "ok":
            yield Problem(Flaw.STRUCTURE)


def _foreign_keys(database: Database) -> Iterator[Problem]:
    for row in database.each("PRAGMA foreign_key_check"):
        yield Problem(Flaw.FOREIGN_KEY, str(row[0]))


def _search_index(database: Database) -> Iterator[Problem]:
    if not Search(database).sound():
        yield Problem(Flaw.SEARCH_INDEX)


def _rows(database: Database) -> Iterator[Problem]:
    """One reading of every row serves both: the tally over all of them, and each original's own digest."""
    originals: dict[int, bytes] = {}
    wrong: list[Problem] = []

    def body(columns: tuple[str, ...], row: Line) -> None:
        originals[row[columns.index("record")]] = hashlib.sha256(row[columns.index("source")]).digest()

    def record(columns: tuple[str, ...], row: Line) -> None:
        found = originals.pop(row[columns.index("seq")], b"")
        if found.hex() != row[columns.index("sha256")]:
            wrong.append(Problem(Flaw.RECORD_DIGEST, str(row[columns.index("id")])))

    if database.recount({"body": body, "record": record}) != database.stored_seal():
        yield Problem(Flaw.TALLY)
    yield from wrong
