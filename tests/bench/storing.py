"""How long a wallet takes to bring in a thousand badges, and to list and search ten thousand."""

import os
import random
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.table import Line, medians, milliseconds, percentile
from tests.bench.vault import BATCH, records, typed, words
from tests.bench.verify import EDWARDS, raw
from wallet.demo import badges
from wallet.demo.issue import issue_badge
from wallet.service.answers import Source
from wallet.service.paths import Paths
from wallet.service.wallet import Wallet
from wallet.vault.search import FIRST_HITS
from wallet.vault.vault import Vault, create, unlock

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def lines(badge_count: int = 1_000, row_count: int = 10_000) -> list[Line]:
    """As the person waits: everything is on disk when it is said to be."""
    with tempfile.TemporaryDirectory() as place:
        return [*_import(Path(place) / "import", badge_count), *_ask(Path(place) / "rows", row_count)]


def _import(folder: Path, count: int) -> list[Line]:
    specs = (replace(badges.WRITING, slug=f"badge-{number}", title=f"Badge {number}") for number in range(count))
    sources = tuple(Source(f"{spec.slug}.json", issue_badge(spec, EDWARDS)) for spec in specs)
    wallet = Wallet(Paths(folder / "vault", folder / "profile"), lambda: NOW, os.urandom)
    wallet.create("bench", kdf="test")
    check = medians({"raw": raw("Ed25519", EDWARDS)}, 200, time.perf_counter)["raw"]
    taken = milliseconds(lambda: wallet.import_sources(sources))
    assert len(wallet.rows()) == count
    wallet.lock()
    return [
        Line(f"import of {count:,} badges, verified, synchronised and backed up", taken),
        Line("the same, for each badge", taken / count, "raw Ed25519", check),
    ]


def _ask(folder: Path, count: int) -> list[Line]:
    with create(folder, "bench", kdf="test", now=NOW, entropy=os.urandom) as vault:
        _fill(vault, count)
    opened = milliseconds(lambda: unlock(folder, "bench", entropy=os.urandom).close())
    with unlock(folder, "bench", entropy=os.urandom) as vault:
        first = milliseconds(lambda: vault.records.rows(limit=FIRST_HITS))
        everything = milliseconds(vault.records.rows)
        draw = random.Random(3)
        asked = [query for _ in range(12) for query in typed(words(draw, 2))] + typed("certificate in grund")
        times = [milliseconds(lambda query=query: vault.search.find(query, FIRST_HITS)) for query in asked]  # type: ignore[misc]
    return [
        Line(f"open and close with {count:,} credentials, without deriving the key", opened),
        Line(f"first {FIRST_HITS} of {count:,} rows", first),
        Line(f"all {count:,} rows", everything),
        Line(f"search in {count:,}, a keystroke, median of {len(times)}", percentile(times, 0.5)),
        Line(f"search in {count:,}, a keystroke, 95 of 100 within", percentile(times, 0.95)),
    ]


def _fill(vault: Vault, count: int) -> None:
    made = list(records(count))
    for at in range(0, count, BATCH):
        with vault.transaction():
            for one in made[at : at + BATCH]:
                vault.records.add(one)
