"""The verbs that bring many credentials, each a step of its own: what they bring from, and doing them.

Interrupted, they leave some of the credentials here, each whole; asked again, they bring the rest and nothing twice.
"""

import os
from datetime import UTC, datetime
from pathlib import Path

from wallet.demo.demo_set import demo_set
from wallet.service.answers import ImportReport, Source
from wallet.service.paths import Paths
from wallet.service.wallet import Wallet

NOW = datetime(2026, 11, 23, tzinfo=UTC)
VERBS = ("merge", "bring", "take")
SOURCES = 5
BACKUP, EXPORT = "theirs.backup", "theirs.zip"


def wallet_of(folder: Path) -> Wallet:
    """A wallet over the vault in this folder, locked."""
    return Wallet(Paths(folder, folder.parent / "profile"), lambda: NOW, os.urandom)


def sources() -> tuple[Source, ...]:
    """Some of the demonstration credentials as files."""
    return tuple(Source(one.name, one.data) for one in demo_set().files[:SOURCES])


def furnish(place: Path) -> frozenset[str]:
    """Puts another vault's backup and open export into a folder; the ids of what they hold."""
    theirs = wallet_of(place / "theirs")
    theirs.create("p", kdf="test")
    ids = frozenset(row.id for row in theirs.import_sources(sources()).imported)
    theirs.backup(place / BACKUP)
    theirs.export_all(place / EXPORT)
    theirs.lock()
    return ids


def gather(folder: Path, passphrase: str, verb: str) -> int:
    """Does one verb on the vault and tells how many of the credentials are then here; raises the first refusal."""
    wallet = wallet_of(folder)
    wallet.unlock(passphrase)
    try:
        if verb == "merge":
            merged = wallet.merge(folder.parent / BACKUP, "p")
            return len({row.id for row in (*merged.added, *merged.already_here)})
        if verb == "bring":
            return _complete(wallet.import_export(folder.parent / EXPORT))
        return _complete(wallet.import_sources(sources()))
    finally:
        wallet.lock()


def _complete(report: ImportReport) -> int:
    for one in report.refused:
        raise one.error
    return len({row.id for row in (*report.imported, *(row for _, row in report.duplicates))})
