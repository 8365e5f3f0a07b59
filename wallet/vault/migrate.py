"""The vault's schema by numbered steps: each is one transaction, and none begins without a copy of the file."""

from collections.abc import Callable, Iterator
from pathlib import Path

from wallet.errors import ErrorKind, WalletError
from wallet.vault.database import Database

FOLDER = Path(__file__).parent / "migrations"
_FIRST = 1


def steps(folder: Path = FOLDER) -> tuple[tuple[int, Path], ...]:
    """Every step with its number, in order, without gaps. Raises ValueError where the folder is not so."""
    found = sorted((int(path.stem), path) for path in folder.glob("*.sql"))
    if [number for number, _ in found] != list(range(_FIRST, _FIRST + len(found))):
        raise ValueError("the migrations are not numbered without gaps")
    return tuple(found)


def migrate(database: Database, copy_first: Callable[[int], object], folder: Path = FOLDER) -> bool:
    """Brings the schema up to date and tells whether anything changed; called before the tally is watched.

    `copy_first(version)` keeps the file as it is, before the first step over existing rows. A step that fails
    leaves the vault at the step before. Raises WalletError(NEWER_VAULT | STORAGE | DAMAGED).
    """
    have = refuse_newer(database, folder)
    waiting = [(number, path) for number, path in steps(folder) if number > have]
    if waiting and have:
        copy_first(have)
    for number, path in waiting:
        _step(database, number, path)
    return bool(waiting)


def refuse_newer(database: Database, folder: Path = FOLDER) -> int:
    """The version of the schema at hand. Raises WalletError(NEWER_VAULT) for one of a later program."""
    have = database.number("PRAGMA user_version")
    newest = steps(folder)[-1][0]
    if have > newest:
        raise WalletError(ErrorKind.NEWER_VAULT, found=have, known=newest)
    return have


def _step(database: Database, number: int, path: Path) -> None:
    with database.transaction():
        for statement in _statements(path.read_text(encoding="utf-8")):
            database.run(statement)
        database.run(f"PRAGMA user_version = {number}")
        database.reseal()


def _statements(text: str) -> Iterator[str]:
    import sqlite3

    statement = ""
    for line in text.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if statement.strip():
        raise ValueError("a migration ends inside a statement")
