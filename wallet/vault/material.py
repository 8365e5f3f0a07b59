"""Material brought to the wallet: documents, status lists and keys by address, with the time they were obtained."""

from wallet.model.trust import Material, MaterialOrigin
from wallet.vault.database import Database
from wallet.vault.moments import from_micros, to_micros
from wallet.vault.statements import Line

_COLUMNS = "uri, data, obtained_at, origin, media_type, kind"


class MaterialShelf:
    """One piece of material for each address: the one obtained last. Changes raise WalletError(STORAGE)."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, material: Material) -> bool:
        """Keeps the material; False, and nothing changes, where what is held was obtained later."""
        with self._db.transaction():
            changed = self._db.run(
                "INSERT INTO material (uri, data, obtained_at, origin, media_type, kind) VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (uri) DO UPDATE SET data = excluded.data, obtained_at = excluded.obtained_at,"
                " origin = excluded.origin, media_type = excluded.media_type, kind = excluded.kind"
                " WHERE excluded.obtained_at >= obtained_at",
                material.uri,
                material.data,
                to_micros(material.obtained_at),
                material.origin.value,
                material.media_type,
                material.kind,
            )
        return changed > 0

    def get(self, uri: str) -> Material | None:
        """The material at exactly this address, else None."""
        row = self._db.one(f"SELECT {_COLUMNS} FROM material WHERE uri = ?", uri)  # noqa: S608
        return _material(row) if row else None

    def all(self) -> tuple[Material, ...]:
        """Everything held, by address."""
        rows = self._db.all(f"SELECT {_COLUMNS} FROM material ORDER BY uri")  # noqa: S608
        return tuple(_material(row) for row in rows)

    def remove(self, uri: str) -> bool:
        """Forgets the material at this address; False where there was none."""
        with self._db.transaction():
            return self._db.run("DELETE FROM material WHERE uri = ?", uri) > 0


def _material(row: Line) -> Material:
    return Material(row[0], row[1], from_micros(row[2]), MaterialOrigin(row[3]), row[4], row[5])
