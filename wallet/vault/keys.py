"""The holder's private keys: they exist nowhere but inside the vault."""

from dataclasses import dataclass, field
from datetime import datetime

from wallet.errors import ErrorKind, WalletError
from wallet.model.keys import KeyKind
from wallet.vault.database import Database
from wallet.vault.moments import from_micros, to_micros
from wallet.vault.statements import Line


@dataclass(frozen=True, slots=True)
class HolderKey:
    """One identity of the holder: `id` is its DID, `secret` the raw private key; never shown when printed."""

    id: str
    kind: KeyKind
    secret: bytes = field(repr=False)
    created_at: datetime
    label: str = ""


class Keys:
    """Keys by DID, oldest first. Changes raise WalletError(STORAGE)."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, key: HolderKey) -> None:
        """Keeps a key. Raises WalletError(BAD_ARGUMENT) where the id is in use: a key is never overwritten."""
        with self._db.transaction():
            if self._db.one("SELECT 1 FROM holder_key WHERE id = ?", key.id):
                raise WalletError(ErrorKind.BAD_ARGUMENT, rule="key-id")
            self._db.run(
                "INSERT INTO holder_key (id, kind, secret, label, created_at) VALUES (?, ?, ?, ?, ?)",
                key.id,
                key.kind.value,
                key.secret,
                key.label,
                to_micros(key.created_at),
            )

    def get(self, key_id: str) -> HolderKey:
        """The key of this identity. Raises WalletError(NOT_FOUND)."""
        row = self._db.one("SELECT id, kind, secret, created_at, label FROM holder_key WHERE id = ?", key_id)
        if row is None:
            raise WalletError(ErrorKind.NOT_FOUND, key=key_id)
        return _key(row)

    def all(self) -> tuple[HolderKey, ...]:
        """Every key, oldest first."""
        rows = self._db.all("SELECT id, kind, secret, created_at, label FROM holder_key ORDER BY created_at, rowid")
        return tuple(_key(row) for row in rows)

    def rename(self, key_id: str, label: str) -> None:
        """Gives an identity another label. Raises WalletError(NOT_FOUND)."""
        with self._db.transaction():
            if not self._db.run("UPDATE holder_key SET label = ? WHERE id = ?", label, key_id):
                raise WalletError(ErrorKind.NOT_FOUND, key=key_id)

    def delete(self, key_id: str) -> None:
        """Removes the key for good, also from the write-ahead log. Raises WalletError(NOT_FOUND)."""
        with self._db.transaction():
            if not self._db.run("DELETE FROM holder_key WHERE id = ?", key_id):
                raise WalletError(ErrorKind.NOT_FOUND, key=key_id)
            self._db.scrub_after()


def _key(row: Line) -> HolderKey:
    return HolderKey(row[0], KeyKind(row[1]), row[2], from_micros(row[3]), row[4])
