"""A backup as one file: a header that opens it, the encrypted database byte for byte, and a mark over all of it."""

import hashlib
import hmac
import json
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from wallet.errors import ErrorKind, WalletError
from wallet.vault.faults import translated
from wallet.vault.folder import new_private_file
from wallet.vault.header import HEADER_BYTES, Header, decode, encode

MAGIC = b"CAIRNBAK\x01"
MARK_BYTES = 32
_CHUNK = 1 << 20
_LENGTH_BYTES = 4


@dataclass(frozen=True, slots=True)
class Front:
    """What stands before the database: when it was taken, after how many changes, and the header, if it has its own."""

    taken: datetime
    version: int
    header: Header | None

    def encoded(self) -> bytes:
        """The front as bytes, with its length."""
        header = encode(self.header).decode() if self.header else None
        plain = {"taken": self.taken.isoformat(), "version": self.version, "header": header}
        body = json.dumps(plain, sort_keys=True).encode()
        return MAGIC + len(body).to_bytes(_LENGTH_BYTES, "big") + body


def pack(database: Path, front: Front, key: bytes, out: Path) -> str:
    """Writes a new container, synchronised; the SHA-256 of its bytes, in hexadecimal.

    Raises WalletError(STORAGE); the unfinished file is then removed.
    """
    with translated():
        descriptor = new_private_file(out)
        try:
            with os.fdopen(descriptor, "wb") as target, database.open("rb") as source:
                mark, whole = _marking(key), hashlib.sha256()
                for chunk in chain((front.encoded(),), _chunks(source, database.stat().st_size)):
                    mark.update(chunk)
                    whole.update(chunk)
                    target.write(chunk)
                whole.update(mark.digest())
                target.write(mark.digest())
                target.flush()
                os.fsync(target.fileno())
                return whole.hexdigest()
        except BaseException:
            out.unlink(missing_ok=True)
            raise


def read_front(path: Path) -> Front:
    """The front of a container, unchecked. Raises WalletError(DAMAGED | NEWER_VAULT | STORAGE | NO_SUCH_FILE)."""
    with _opened(path) as file:
        return _front(file)


def unpack(path: Path, key: bytes, database: Path) -> None:
    """Writes the database into a new file, synchronised; only bytes that bear the mark.

    Raises WalletError(DAMAGED) for a container cut, changed or made under another key, STORAGE on I/O trouble.
    """
    mark = _marking(key)
    with translated(), _opened(path) as file:
        mark.update(_front(file).encoded())
        left = path.stat().st_size - file.tell() - MARK_BYTES
        if left <= 0:
            raise WalletError(ErrorKind.DAMAGED, rule="backup-cut")
        with os.fdopen(new_private_file(database), "wb") as target:
            for chunk in _chunks(file, left):
                mark.update(chunk)
                target.write(chunk)
            target.flush()
            os.fsync(target.fileno())
        if not hmac.compare_digest(file.read(MARK_BYTES), mark.digest()):
            database.unlink(missing_ok=True)
            raise WalletError(ErrorKind.DAMAGED, rule="backup-mark")


def sha256_of(path: Path) -> str:
    """The digest of a file's bytes, in hexadecimal."""
    with translated(), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _opened(path: Path) -> BinaryIO:
    """The regular file at the path: a pipe would wait for ever, and a device never end."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(path, flags)
    except (FileNotFoundError, IsADirectoryError, ValueError):
        raise WalletError(ErrorKind.NO_SUCH_FILE, file=path.name) from None
    except OSError as error:
        raise WalletError(ErrorKind.STORAGE, cause="open") from error
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise WalletError(ErrorKind.NO_SUCH_FILE, file=path.name)
    return os.fdopen(handle, "rb")


def _front(file: BinaryIO) -> Front:
    with translated():
        magic = file.read(len(MAGIC))
    if magic != MAGIC:
        raise WalletError(ErrorKind.DAMAGED, rule="not-a-backup")
    length = int.from_bytes(file.read(_LENGTH_BYTES), "big")
    if length > 2 * HEADER_BYTES:
        raise WalletError(ErrorKind.DAMAGED, rule="backup-front")
    body = file.read(length)
    try:
        plain = json.loads(body)
        header = decode(plain["header"].encode()) if plain["header"] is not None else None
        front = Front(datetime.fromisoformat(plain["taken"]), int(plain["version"]), header)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise WalletError(ErrorKind.DAMAGED, rule="backup-front") from None
    if not front.encoded().endswith(body):
        raise WalletError(ErrorKind.DAMAGED, rule="backup-front")
    return front


def _marking(key: bytes) -> "hmac.HMAC":
    return hmac.new(hmac.digest(key, b"cairn backup mark", "sha256"), digestmod="sha256")


def _chunks(file: BinaryIO, size: int) -> Iterator[bytes]:
    while size > 0:
        chunk = file.read(min(_CHUNK, size))
        if not chunk:
            raise WalletError(ErrorKind.DAMAGED, rule="backup-cut")
        size -= len(chunk)
        yield chunk
