"""A ZIP archive of credential files: opened one level deep, within limits, and never written to disk."""

import zipfile
import zlib
from io import BytesIO
from pathlib import PurePosixPath

from wallet.carriers import picture
from wallet.carriers.carrier import Carrier
from wallet.errors import malformed, over_limit
from wallet.model import limits
from wallet.model.credential import Payload

NAME = "zip"
_STARTS = (b"PK\x03\x04", b"PK\x05\x06")
_ENCRYPTED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


def recognise(data: bytes) -> bool:
    """Bytes that start with an archive member or are an empty archive."""
    return data.startswith(_STARTS)


def open_archive(data: bytes) -> tuple[Payload, ...]:
    """One payload for each member, in order; folders and what a system's archiver adds are left out.

    Raises `WalletError`: LIMIT `zip-entries`, `expanded-bytes`, `expansion-ratio`, `credentials-per-file`,
    `decoded-pixels`; MALFORMED `zip` with `fault`: "structure", "encrypted", "method", "path", "same-name", "member".
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            members = _members(archive)
            _check(members, len(data))
            payloads = tuple(_payload(archive, member) for member in members)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError):
        raise malformed("zip", fault="structure") from None
    if sum(picture.pixels(one.data) for one in payloads if picture.is_picture(one.data)) > picture.ARCHIVE_PIXELS:
        raise over_limit("decoded-pixels", picture.ARCHIVE_PIXELS)
    return payloads


def _members(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    entries = archive.infolist()
    if len(entries) > limits.ZIP_ENTRIES:
        raise over_limit("zip-entries", limits.ZIP_ENTRIES, count=len(entries))
    return [entry for entry in entries if not entry.filename.endswith("/") and not _is_clutter(entry.filename)]


def _is_clutter(name: str) -> bool:
    parts = PurePosixPath(name).parts
    return "__MACOSX" in parts or parts[-1:] in ((".DS_Store",), ("Thumbs.db",), ("desktop.ini",))


def _check(members: list[zipfile.ZipInfo], size: int) -> None:
    if len(members) > limits.CREDENTIALS_PER_FILE:
        raise over_limit("credentials-per-file", limits.CREDENTIALS_PER_FILE, count=len(members))
    if len({entry.filename for entry in members}) != len(members):
        raise malformed("zip", fault="same-name")
    for entry in members:
        if entry.flag_bits & _ENCRYPTED:
            raise malformed("zip", fault="encrypted")
        if entry.compress_type not in _METHODS:
            raise malformed("zip", fault="method")
        if _escapes(entry.filename):
            raise malformed("zip", fault="path")
    total = sum(entry.file_size for entry in members)
    if total > limits.EXPANDED_BYTES:
        raise over_limit("expanded-bytes", limits.EXPANDED_BYTES, size=total)
    if total > limits.EXPANSION_RATIO * size:
        raise over_limit("expansion-ratio", limits.EXPANSION_RATIO)


def _escapes(name: str) -> bool:
    # Nothing is ever written under these names, but an archive that tries is not one to trust.
    path = PurePosixPath(name.replace("\\", "/"))
    return not name or path.is_absolute() or ".." in path.parts or ":" in name or "\0" in name


def _payload(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Payload:
    """One member, read only as far as it was declared: a size that lies is a broken archive."""
    if member.file_size > limits.INPUT_BYTES:
        raise over_limit("input-bytes", limits.INPUT_BYTES, size=member.file_size, name=member.filename[:255])
    with archive.open(member) as stream:
        data = stream.read(member.file_size + 1)
    if len(data) != member.file_size:
        raise malformed("zip", fault="member")
    return Payload(data, data, NAME, member.filename[:255])


CARRIER = Carrier(NAME, recognise, open_archive, nested=True)
