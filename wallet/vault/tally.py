"""A keyed digest over every row of the vault: page marks alone do not notice an older copy of a page.

Each row adds a keyed hash of itself to a sum modulo 2^256, so a change costs the rows it touches and not the vault
(a keyed additive multiset hash). The sum is kept in the database and moves with each transaction.
"""

import hashlib
import hmac
from dataclasses import dataclass
from typing import Any

_MODULUS = 1 << 256
_BYTES = 32
SEAL = "seal"


@dataclass(frozen=True, slots=True)
class Total:
    """The sum over all rows, and how many transactions made it."""

    value: int = 0
    version: int = 0

    def spelled(self) -> bytes:
        """The sum as 32 bytes."""
        return self.value.to_bytes(_BYTES, "big")

    def state(self) -> bytes:
        """32 bytes that no other state of the vault has had: rows may come to be again what they were, versions not."""
        return hashlib.sha256(self.spelled() + self.version.to_bytes(8, "big")).digest()


class Tally:
    """The running sum of one open vault; `total` is only moved by the transaction that made the change."""

    def __init__(self, vault_key: bytes) -> None:
        self._key = hmac.digest(vault_key, b"cairn row tally", "sha256")
        self.total = Total()

    def mix(self, sign: int, *row: Any) -> None:
        """Adds (sign 1) or takes away (sign -1) one row; `row` begins with the table's name."""
        value = (self.total.value + sign * self.of_row(row)) % _MODULUS
        self.total = Total(value, self.total.version)

    def of_row(self, row: tuple[Any, ...]) -> int:
        """The keyed hash of one row; no two different rows have the same spelling."""
        pieces: list[bytes] = []
        for value in row:
            data = _spelled(value)
            pieces.append(len(data).to_bytes(8, "big"))
            pieces.append(data)
        return int.from_bytes(hashlib.blake2b(b"".join(pieces), key=self._key, digest_size=_BYTES).digest(), "big")


def _spelled(value: Any) -> bytes:
    """The value with its kind; a chain of questions, the likeliest first, as this is asked for every field there is."""
    if isinstance(value, str):
        return b"t" + value.encode("utf-8", "surrogatepass")
    if value is None:
        return b"-"
    if isinstance(value, int):
        return b"i%d" % value
    if isinstance(value, bytes):
        return b"b" + value
    return b"f" + repr(value).encode()


def triggers(table: str, columns: tuple[str, ...]) -> tuple[str, ...]:
    """The temporary triggers that keep the sum while this table changes.

    They are temporary because the vault does not trust functions named in a schema that comes from a file.
    """
    old = ", ".join(f"OLD.{one}" for one in columns)
    new = ", ".join(f"NEW.{one}" for one in columns)
    take = f"SELECT tally(-1, '{table}', {old});"
    add = f"SELECT tally(1, '{table}', {new});"
    events = (("INSERT", add), ("DELETE", take), ("UPDATE", take + add))
    return tuple(
        f"CREATE TEMP TRIGGER tally_{table}_{event} AFTER {event} ON main.{table} BEGIN {body} END"
        for event, body in events
    )
