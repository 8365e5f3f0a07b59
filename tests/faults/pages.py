"""Flips one bit in every page of a small vault, puts an older copy of it back, and recovers after each.

    python -m tests.faults.pages [SEEDS]

Passed where `check` or the opening tells of each, no credential is ever shown otherwise than it was kept, and the
newest automatic backup brings everything back.
"""

import os
import random
import shutil
import sys
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.wallet.vault.samples import record
from wallet.errors import ErrorKind, WalletError
from wallet.model.record import Record
from wallet.vault.restoring import recover
from wallet.vault.vault import create, unlock

NOW = datetime(2026, 11, 23, tzinfo=UTC)
PAGE = 4_096
HELD = 12
PASSPHRASE = "p"


@dataclass
class Figures:
    """What came of all the damage."""

    damaged: int = 0
    told: int = 0
    wrong: int = 0
    recovered: int = 0

    def broken(self) -> int:
        """How many promises were not held."""
        return 2 * self.damaged - self.told - self.recovered + self.wrong


def prepared(folder: Path) -> tuple[dict[str, Record], bytes]:
    """A vault of `HELD` credentials with an automatic backup, and its database as it was one change before."""
    known = {f"r{number}": record(number, size=900) for number in range(HELD)}
    with create(folder, PASSPHRASE, kdf="test", now=NOW, entropy=os.urandom) as vault:
        with vault.transaction():
            for one in known.values():
                vault.records.add(one)
        database = folder / vault.header.database
    older = database.read_bytes()
    with unlock(folder, PASSPHRASE, entropy=os.urandom) as vault:
        for number, record_id in enumerate(known):
            vault.marks.note(record_id, f"note {number} " + "word " * 300)
        vault.keep_generation(NOW)
    return known, older


def examine(folder: Path, known: dict[str, Record], figures: Figures) -> None:
    """Whether the damage is told, whether anything wrong is shown, and whether everything comes back."""
    figures.damaged += 1
    try:
        with unlock(folder, PASSPHRASE, entropy=os.urandom) as vault:
            figures.told += bool(vault.check())
            figures.wrong += sum(_shown(vault.records.get, one) not in (None, kept) for one, kept in known.items())
    except WalletError as error:
        figures.told += error.kind is ErrorKind.DAMAGED
    recover(folder, PASSPHRASE, entropy=os.urandom)
    with unlock(folder, PASSPHRASE, entropy=os.urandom) as vault:
        whole = all(vault.records.get(one) == kept for one, kept in known.items())
        figures.recovered += whole and vault.records.count() == HELD and vault.check() == ()


def _shown(get: "object", record_id: str) -> Record | None:
    try:
        return get(record_id)  # type: ignore[operator, no-any-return]
    except WalletError:
        return None


def run(place: Path, seeds: int) -> tuple[int, Figures, Figures]:
    """How many pages there are; what came of flipped bits, and of older copies of single pages."""
    template = place / "template"
    known, older = prepared(template)
    (database,) = template.glob("*.db")
    good = database.read_bytes()
    pages = len(good) // PAGE
    flipped, rolled = Figures(), Figures()
    for page in range(pages):
        at = page * PAGE
        for seed in range(seeds):
            bad, draw = bytearray(good), random.Random(f"{page} {seed}")
            bad[at + draw.randrange(PAGE)] ^= 1 << draw.randrange(8)
            _damaged(place, bytes(bad), known, flipped)
        before = older[at : at + PAGE]
        if len(before) == PAGE and before != good[at : at + PAGE]:
            _damaged(place, good[:at] + before + good[at + PAGE :], known, rolled)
    return pages, flipped, rolled


def _damaged(place: Path, data: bytes, known: dict[str, Record], figures: Figures) -> None:
    folder = place / "run"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(place / "template", folder)
    (database,) = folder.glob("*.db")
    database.write_bytes(data)
    examine(folder, known, figures)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as room:
        count, flips, copies = run(Path(room), int(sys.argv[1]) if len(sys.argv) > 1 else 10)
    print(f"{count} pages; a bit flipped in each:", flips)
    print(f"{count} pages; an older copy of each that had changed:", copies)
    raise SystemExit(1 if flips.broken() + copies.broken() else 0)
