"""A digest over the marks of all pages, kept beside the database when it is closed: it tells an older copy of a page.

The tally of rows covers every table at any time; this covers every page, the search index too, between two sessions.
After a crash the digest is of an earlier state, and says nothing until the vault has been closed once more.
"""

import hashlib
import hmac
from pathlib import Path

from wallet.errors import WalletError
from wallet.vault.faults import translated
from wallet.vault.folder import read_limited, write_private

FILE = "vault.pages"
PAGE_BYTES = 4_096
TRAILER_BYTES = 80  # SQLCipher 4 ends each page with a 16-byte IV and a 64-byte HMAC that binds page number and content
_STATE_BYTES = 32
_DIGEST_BYTES = 32
_PAGES_AT_ONCE = 256


def keep_page_digest(database: Path, key: bytes, state: bytes) -> None:
    """Writes the digest of a closed database in this state, unless it is there. Raises WalletError(STORAGE)."""
    path, label = database.with_name(FILE), _label(database, state)
    if _kept(path)[:_STATE_BYTES] != label:
        write_private(path, label + _digest(database, key, label))


def pages_differ(database: Path, key: bytes, state: bytes) -> bool:
    """Whether pages are not those the database was closed with; False where there is no digest of this state."""
    kept, label = _kept(database.with_name(FILE)), _label(database, state)
    if kept[:_STATE_BYTES] != label:
        return False
    return not hmac.compare_digest(kept[_STATE_BYTES:], _digest(database, key, label))


def _label(database: Path, state: bytes) -> bytes:
    """The state of this very file: a backup restored twice may come to the same state by other pages."""
    return hashlib.sha256(state + database.name.encode()).digest()


def _kept(path: Path) -> bytes:
    try:
        return read_limited(path, _STATE_BYTES + _DIGEST_BYTES) if path.is_file() else b""
    except WalletError:
        return b""


def _digest(database: Path, key: bytes, state: bytes) -> bytes:
    marks = hashlib.blake2b(key=hmac.digest(key, b"cairn page digest", "sha256"), digest_size=_DIGEST_BYTES)
    marks.update(state)
    with translated(), database.open("rb") as file:
        while chunk := file.read(PAGE_BYTES * _PAGES_AT_ONCE):
            view = memoryview(chunk)
            for at in range(PAGE_BYTES - TRAILER_BYTES, len(chunk), PAGE_BYTES):
                marks.update(view[at : at + TRAILER_BYTES])
        marks.update(file.tell().to_bytes(8, "big"))
    return marks.digest()
