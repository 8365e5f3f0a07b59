"""Measures a large vault and prints the figures.

python -m tests.bench.vault [RECORDS] [FOLDER]
"""

import hashlib
import os
import random
import resource
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter, process_time

from tests.bench.weight import together
from wallet.model.record import Record, Row, Summary
from wallet.vault.records import Order
from wallet.vault.search import FIRST_HITS
from wallet.vault.vault import Vault, create, unlock

NOW = datetime(2026, 11, 23, tzinfo=UTC)
PAYLOAD_BYTES = 3_500
BATCH = 1_000
_SYLLABLES = [a + b for a in "bdfghklmnprst" for b in "aeio"]
_COMMON = ["grundlagen", "certificate", "in", "and", "für", "advanced", "digital", "learning", "kurs", "badge"]


def words(draw: random.Random, count: int) -> str:
    """Words of which a few are in most records, as in life."""
    rare = ["".join(draw.choices(_SYLLABLES, k=draw.randint(2, 4))) for _ in range(count)]
    return " ".join(draw.choice(_COMMON) if draw.random() < 0.25 else one for one in rare)


def records(count: int) -> Iterator[Record]:
    """Invented credentials with titles, skills and 40 words each."""
    draw = random.Random(7)
    for number in range(count):
        source = draw.randbytes(PAYLOAD_BYTES)
        summary = Summary(
            title=words(draw, 4).title(),
            issuer_id=f"did:web:issuer{number % 200}.example",
            issuer_name=f"University of {words(draw, 1)} {number % 200}",
            format="data-integrity",
            profile="open-badges-3",
            valid_from=NOW - timedelta(days=draw.randint(0, 3_000)),
            valid_until=NOW + timedelta(days=draw.randint(-900, 900)) if number % 2 else None,
            level=number % 8 + 1,
            skills=(words(draw, 2), words(draw, 1)),
            words=words(draw, 40),
        )
        digest = hashlib.sha256(source).hexdigest()
        yield Record(f"id{number:07d}", digest, digest, source, "json-file", summary, NOW)


def timed(action: Callable[[], object]) -> float:
    """Seconds."""
    start = perf_counter()
    action()
    return perf_counter() - start


def tell(what: str, figure: float, unit: str = "ms") -> None:
    """One line."""
    print(f"{what:<58}{figure:>12.2f} {unit}", flush=True)


def fill(folder: Path, count: int) -> None:
    """Imports and tells the rate."""
    with create(folder, "bench", kdf="test", now=NOW, entropy=os.urandom) as vault:
        taken, done, batch = 0.0, 0, []
        for one in records(count):
            batch.append(one)
            if len(batch) == BATCH:
                taken += timed(lambda batch=batch: _add(vault, batch))
                done, batch = done + BATCH, []
                if done == 10_000:
                    tell("10,000 records added and indexed, 1,000 a transaction", taken, "s")
        tell("records a second over the whole", done / taken, "/s")
        tell("processor time a record", process_time() / done * 1e3)
        single = next(records(1))
        again = [Record(f"x{n}", *_other(single, n)) for n in range(50)]
        tell("one record a transaction, synchronised", timed(lambda: [vault.records.add(r) for r in again]) * 20)
    size = sum(path.stat().st_size for path in folder.iterdir())
    tell("size on disk", size / 1e6, "MB")


def _other(one: Record, number: int) -> tuple[str, str, bytes, str, Summary, datetime]:
    source = one.source + b"%d" % number
    digest = hashlib.sha256(source).hexdigest()
    return digest, digest, source, one.carrier, one.summary, NOW


def _add(vault: Vault, made: list[Record]) -> None:
    with vault.transaction():
        for one in made:
            vault.records.add(one)


def typed(text: str) -> list[str]:
    """What is asked while somebody types this."""
    return [text[: at + 1] for at in range(len(text))]


def ask(folder: Path) -> None:
    """Opens, lists and searches as the window does."""
    start = perf_counter()
    vault = unlock(folder, "bench", entropy=os.urandom)
    unlocked = perf_counter()
    rows = vault.records.rows(limit=FIRST_HITS)
    tell("unlocked (cheap derivation)", (unlocked - start) * 1e3)
    tell("first 50 rows after the key is there (with opening)", (perf_counter() - start) * 1e3)
    for order in Order:
        tell(f"50 rows by {order.name.lower()}", timed(lambda order=order: vault.records.rows(order, 50)) * 1e3)
    middle = rows[-1].id
    tell("next 50 rows", timed(lambda: vault.records.rows(limit=50, after=middle)) * 1e3)
    held: list[tuple[Row, ...]] = []
    tell("every row", timed(lambda: held.append(vault.records.rows())) * 1e3)
    tell("memory while all of them are held, as in the window", together(), "MB")
    held.clear()
    tell("10,000 rows", timed(lambda: vault.records.rows(limit=10_000)) * 1e3)
    tell("one record", timed(lambda: vault.records.get(middle)) * 1e3)
    draw = random.Random(3)
    asked = [q for _ in range(12) for q in typed(words(draw, 2))]
    asked += typed("certificate in grund") + typed("issuer:univ level:>=6") + typed("advanced learning dig")
    times = sorted(timed(lambda q=q: vault.search.find(q, FIRST_HITS)) for q in asked)
    tell(f"search, {len(times)} keystrokes, median", times[len(times) // 2] * 1e3)
    tell("search, p95", times[len(times) * 95 // 100] * 1e3)
    tell("search, slowest", times[-1] * 1e3)
    for text in ("expires:<2025", "level:>=6", "status:revoked", "a", "skill:ba", "is:favourite"):
        tell(f"search {text}", timed(lambda text=text: vault.search.find(text, FIRST_HITS)) * 1e3)
    tell("count of a common word", timed(lambda: vault.search.count("certificate")) * 1e3)
    tell("delete one", timed(lambda: vault.records.delete(middle)) * 1e3)
    tell("check of everything", timed(lambda: vault.check()), "s")
    out = folder / "bench.backup"
    tell("backup, verified", timed(lambda: vault.backup(out, NOW)), "s")
    out.unlink()
    tell("close with a change", timed(vault.close) * 1e3)


if __name__ == "__main__":
    total = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as place:
        at = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(place) / "vault"
        if not at.exists():
            fill(at, total)
        ask(at)
    tell("largest memory", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3, "MB")
