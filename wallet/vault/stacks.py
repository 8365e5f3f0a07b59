"""The qualifications the learner works toward: definitions as received, and the decisions made on the way."""

from dataclasses import dataclass
from datetime import datetime

from wallet.errors import ErrorKind, WalletError
from wallet.vault.database import Database
from wallet.vault.moments import from_micros, to_micros
from wallet.vault.statements import Line


@dataclass(frozen=True, slots=True)
class KeptStack:
    """One definition, byte for byte."""

    id: str
    definition: bytes
    added_at: datetime


class Stacks:
    """In the order they were added. Changes raise WalletError(STORAGE)."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, stack: KeptStack) -> bool:
        """Keeps a definition, in place of an older one of this id, whose decisions stay; False where it is the same."""
        with self._db.transaction():
            changed = self._db.run(
                "INSERT INTO stack (id, definition, added_at) VALUES (?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET definition = excluded.definition, added_at = excluded.added_at"
                " WHERE definition <> excluded.definition",
                stack.id,
                stack.definition,
                to_micros(stack.added_at),
            )
        return changed > 0

    def get(self, stack_id: str) -> KeptStack:
        """The definition of this id. Raises WalletError(NOT_FOUND)."""
        row = self._db.one("SELECT id, definition, added_at FROM stack WHERE id = ?", stack_id)
        if row is None:
            raise WalletError(ErrorKind.NOT_FOUND, stack=stack_id)
        return _stack(row)

    def all(self) -> tuple[KeptStack, ...]:
        """Every definition."""
        return tuple(_stack(row) for row in self._db.all("SELECT id, definition, added_at FROM stack ORDER BY seq"))

    def remove(self, stack_id: str) -> None:
        """Forgets a definition and its decisions. Raises WalletError(NOT_FOUND)."""
        with self._db.transaction():
            self._db.run("DELETE FROM stack_decision WHERE stack = ?", stack_id)
            if not self._db.run("DELETE FROM stack WHERE id = ?", stack_id):
                raise WalletError(ErrorKind.NOT_FOUND, stack=stack_id)

    def decide(self, stack_id: str, name: str, value: str, now: datetime) -> None:
        """Notes one decision by name. Raises WalletError(NOT_FOUND) for a stack that is not kept."""
        with self._db.transaction():
            self.get(stack_id)
            self._db.run(
                "INSERT INTO stack_decision (stack, name, value, decided_at) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (stack, name) DO UPDATE SET value = excluded.value, decided_at = excluded.decided_at",
                stack_id,
                name,
                value,
                to_micros(now),
            )

    def undecide(self, stack_id: str, name: str) -> bool:
        """Forgets one decision; False where there is none of that name."""
        with self._db.transaction():
            return self._db.run("DELETE FROM stack_decision WHERE stack = ? AND name = ?", stack_id, name) > 0

    def decisions(self, stack_id: str, start: str = "") -> tuple[tuple[str, str], ...]:
        """The decisions on this stack whose names begin with `start`, by name."""
        rows = self._db.all(
            "SELECT name, value FROM stack_decision WHERE stack = ? AND substr(name, 1, ?) = ? ORDER BY name",
            stack_id,
            len(start),
            start,
        )
        return tuple((row[0], row[1]) for row in rows)


def _stack(row: Line) -> KeptStack:
    return KeptStack(row[0], row[1], from_micros(row[2]))
