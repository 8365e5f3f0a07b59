"""A wallet in the middle of its day, with planted words, that waits to be looked at and then to be killed.

    python -m tests.faults.midway FOLDER

says `there` for each stop of the day on standard output, and goes on at each line on standard input.
"""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import main as program
from tests.faults.traces import BADGE, NOTE, PASSPHRASE, SEARCH, TITLE
from wallet.model.presentation import Audience
from wallet.service.answers import Source
from wallet.service.paths import Paths
from wallet.service.wallet import Wallet

NOW = datetime(2026, 11, 23, tzinfo=UTC)
STOPS = ("kept", "searched", "shared", "backed up", "in a transaction")


def stop(name: str) -> None:
    """Waits here until it is told to go on; whoever wants to, kills it instead."""
    print(name, flush=True)
    sys.stdin.readline()


def main(folder: Path) -> None:
    """Keeps, searches, shares, backs up, and stops in each, the vault open and its log not yet taken over."""
    program.guard()
    wallet = Wallet(Paths(folder / "vault", folder / "profile"), lambda: NOW, os.urandom)
    wallet.create(PASSPHRASE, kdf="test")
    (row,) = wallet.import_sources((Source(f"{TITLE}.json", BADGE), Source("bad.json", b"{" + BADGE))).imported
    wallet.set_note(row.id, NOTE)
    stop(STOPS[0])
    assert wallet.search(SEARCH)
    wallet.save_search(SEARCH, SEARCH)
    stop(STOPS[1])
    audience = Audience("https://x.example")
    made = wallet.present((row.id,), frozenset(), audience, "qr")
    wallet.shared((row.id,), made, audience)
    stop(STOPS[2])
    wallet.change_passphrase(PASSPHRASE)
    wallet.backup(folder / "tmp" / "copy.cairn-backup")
    assert wallet.automatic_backups()
    wallet.favour(row.id, True)
    stop(STOPS[3])
    vault = wallet._open
    vault._db.all("PRAGMA cache_size = -256")  # so that what is not yet committed goes into the log on the disk
    with vault.transaction():
        for number in range(30):
            vault.saved_searches.save(f"{SEARCH}{number}", NOTE * 1_000, NOW)
        stop(STOPS[4])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
