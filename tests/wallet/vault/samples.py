"""Invented records, times and random bytes for the tests of the vault."""

import hashlib
from datetime import UTC, datetime
from typing import Any

from wallet.model.record import Record, Summary

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
PASSPHRASE = "seven quiet herons"
CANARY = "Zwergschnäpper-Diplom"


class Entropy:
    """Repeatable bytes that never repeat themselves."""

    def __init__(self) -> None:
        self._count = 0

    def __call__(self, size: int) -> bytes:
        self._count += 1
        return hashlib.shake_256(b"test entropy %d" % self._count).digest(size)


def summary(title: str, **fields: Any) -> Summary:
    plain = {
        "issuer_id": "did:web:uni.example",
        "issuer_name": "Universität Musterstadt",
        "format": "data-integrity",
        "profile": "open-badges-3",
    }
    return Summary(title=title, **(plain | fields))


def record(number: int, title: str = "", size: int = 2_000, **fields: Any) -> Record:
    line = f"credential {number} {title} ".encode("utf-8", "replace")
    source = (line * (size // len(line) + 1))[:size]
    return Record(
        id=f"r{number}",
        sha256=hashlib.sha256(source).hexdigest(),
        content=f"content {number}",
        source=source,
        carrier="json-file",
        summary=summary(title or f"Certificate {number:05d}", **fields),
        received_at=NOW,
    )
