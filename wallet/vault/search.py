"""Finds kept credentials by words and fields, newest first, fast enough to run at every keystroke."""

from wallet.errors import ErrorKind, WalletError
from wallet.model.record import Row
from wallet.vault.database import Database
from wallet.vault.query import Query, parse
from wallet.vault.records import Shelf
from wallet.vault.rows import COLUMNS, row_from

FIRST_HITS = 50
_REFUSED_AFTER_DAMAGE = "SQLITE_READONLY"


class Search:
    """The text is data, whatever signs it holds. A running search ends in Cancelled when it is interrupted."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def find(self, text: str, limit: int | None = None, shelf: Shelf = Shelf.KEPT) -> tuple[Row, ...]:
        """The records that hold every word (the last one as a beginning) and meet every field; all for no text."""
        query = parse(text)
        if query is None:
            return ()
        sql, values = _statement(query, shelf, COLUMNS, -1 if limit is None else limit)
        return tuple(row_from(row) for row in self._db.all(sql, *values))

    def count(self, text: str, shelf: Shelf = Shelf.KEPT) -> int:
        """How many records `find` would give."""
        query = parse(text)
        if query is None:
            return 0
        sql, values = _statement(query, shelf, "record.seq", -1)
        return self._db.number(f"SELECT count(*) FROM ({sql})", *values)  # noqa: S608

    def sound(self) -> bool:
        """Whether the index agrees with the text it was made of."""
        try:
            self._db.run("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
        except WalletError as error:
            refused = self._db.damaged and error.facts.get("cause") == _REFUSED_AFTER_DAMAGE
            if error.kind is ErrorKind.DAMAGED or refused:
                return False
            raise
        return True


def _statement(query: Query, shelf: Shelf, columns: str, limit: int) -> tuple[str, list[str | int]]:
    where = ["record.shelf = ?", *query.conditions]
    values: list[str | int] = [shelf.value, *query.values]
    if not query.match:
        hits = f"SELECT seq FROM record WHERE {' AND '.join(where)} ORDER BY seq DESC LIMIT ?"  # noqa: S608
        sql = f"SELECT {columns} FROM ({hits}) AS hit CROSS JOIN record ON record.seq = hit.seq ORDER BY hit.seq DESC"  # noqa: S608
        return sql, [*values, limit]
    source = "search CROSS JOIN record ON record.seq = search.rowid"
    where.insert(0, "search MATCH ?")
    sql = f"SELECT {columns} FROM {source} WHERE {' AND '.join(where)} ORDER BY search.rowid DESC LIMIT ?"  # noqa: S608
    return sql, [query.match, *values, limit]
