"""Order among many: shelves, favourites, tags, notes, saved searches; each change is noted in the history."""

from datetime import UTC, datetime

from wallet.errors import ErrorKind, WalletError, over_limit
from wallet.model import limits
from wallet.model.changes import Changes
from wallet.model.record import LogEntry, Row
from wallet.vault.marks import Marks
from wallet.vault.records import Shelf
from wallet.vault.vault import Vault

RECORDS = Changes(records=True)
SEARCHES = 1_000
_EVER = datetime.max.replace(tzinfo=UTC)
_MOVED = {Shelf.ARCHIVE: "archived", Shelf.TRASH: "trashed"}
_BACK = {Shelf.ARCHIVE: "unarchived", Shelf.TRASH: "restored", Shelf.KEPT: "restored"}


def rows_on(vault: Vault, shelf: str = "kept", tag: str | None = None, favourites: bool = False) -> tuple[Row, ...]:
    """What lies on a shelf ("kept", "archive", "trash"), newest first, or only what bears a tag or is a favourite."""
    rows = vault.records.rows(shelf=Shelf(shelf))
    if tag is not None:
        bearing = vault.marks.bearing(tag)
        rows = tuple(row for row in rows if row.id in bearing)
    if favourites:
        favoured = vault.marks.favourites()
        rows = tuple(row for row in rows if row.id in favoured)
    return rows


def move(vault: Vault, record_id: str, shelf: Shelf, now: datetime) -> Changes:
    """Puts a record on a shelf; one that lies there already stays as it is."""
    with vault.transaction():
        before = vault.marks.of(record_id).shelf
        if before is not shelf:
            vault.marks.move(record_id, shelf, now)
            what = _BACK[before] if shelf is Shelf.KEPT else _MOVED[shelf]
            vault.log.add(LogEntry(now, what, record_id))
    return RECORDS


def take_back(vault: Vault, record_id: str, shelf: Shelf, now: datetime) -> Changes:
    """Takes a record off this shelf to the first one; WalletError(BAD_ARGUMENT) where it is put away elsewhere."""
    if vault.marks.of(record_id).shelf not in (shelf, Shelf.KEPT):
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule=f"not-in-{shelf.value}")
    return move(vault, record_id, Shelf.KEPT, now)


def empty_trash(vault: Vault, now: datetime) -> tuple[str, ...]:
    """Deletes for good everything in the trash, and tells the ids."""
    with vault.transaction():
        gone = vault.marks.empty_trash(_EVER)
        for record_id in gone:
            vault.log.add(LogEntry(now, "deleted", record_id))
    return gone


def set_tags(vault: Vault, record_id: str, tags: tuple[str, ...], now: datetime) -> Changes:
    """Gives a record these tags and no others; the history tells which came and went."""
    with vault.transaction():
        before = vault.marks.of(record_id).tags
        vault.marks.tag(record_id, tags)
        after = vault.marks.of(record_id).tags
        if after != before:
            facts = (
                *(("added", one) for one in after if one not in before),
                *(("removed", one) for one in before if one not in after),
            )
            vault.log.add(LogEntry(now, "tagged", record_id, facts))
    return RECORDS


def retag(vault: Vault, record_id: str, more: tuple[str, ...], less: tuple[str, ...], now: datetime) -> Marks:
    """Adds and removes single tags; the marks afterwards. What is both added and removed is removed."""
    dropped = {" ".join(one.split()) for one in less}
    wanted = (*vault.marks.of(record_id).tags, *(" ".join(one.split()) for one in more))
    set_tags(vault, record_id, tuple(one for one in wanted if one not in dropped), now)
    return vault.marks.of(record_id)


def set_note(vault: Vault, record_id: str, text: str, now: datetime) -> Changes:
    """Writes the learner's own words; the history tells that, not what."""
    with vault.transaction():
        if vault.marks.of(record_id).note != text:
            vault.marks.note(record_id, text)
            vault.log.add(LogEntry(now, "noted", record_id))
    return RECORDS


def favour(vault: Vault, record_id: str, favourite: bool) -> Changes:
    """Makes a record a favourite, or one among others again."""
    vault.marks.favour(record_id, favourite)
    return RECORDS


def save_search(vault: Vault, name: str, text: str, now: datetime) -> tuple[tuple[str, str], ...]:
    """Keeps a search under a name, in place of an earlier one; all of them.

    Raises WalletError(BAD_ARGUMENT) for a name that is none or anything too long, LIMIT for one search too many.
    """
    name = " ".join(name.split())
    if not name or len(name) > limits.SHOWN_TEXT_CHARACTERS or len(text) > limits.TEXT_FIELD_BYTES:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="search-name")
    saved = vault.saved_searches.all()
    if len(saved) >= SEARCHES and name not in dict(saved):
        raise over_limit("saved-searches", SEARCHES)
    vault.saved_searches.save(name, text, now)
    return vault.saved_searches.all()


def remove_search(vault: Vault, name: str) -> tuple[tuple[str, str], ...]:
    """Forgets a search; those that are left. Raises WalletError(NOT_FOUND)."""
    if not vault.saved_searches.remove(name):
        raise WalletError(ErrorKind.NOT_FOUND, search=name[: limits.SHOWN_TEXT_CHARACTERS])
    return vault.saved_searches.all()
