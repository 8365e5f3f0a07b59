"""How long ten thousand badges take: checked as their receiver, and brought into a vault.

    python -m tests.bench.many [count]

As the person waits, and in processor time of all processes: only the second means anything on a shared machine.
Megabytes are proportional set sizes added: a page that processes share counts once (`tests/bench/weight.py`).
"""

import gc
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import main as program
from tests.bench.table import Line, rendered
from tests.bench.verify import EDWARDS, LONG
from tests.bench.weight import Weight
from wallet.demo import badges
from wallet.demo.issue import issue_badge
from wallet.service.answers import Source
from wallet.service.paths import Paths
from wallet.service.wallet import Wallet

NOW = datetime(2026, 11, 23, tzinfo=UTC)
PROCESSORS = 2
CHECKED_WITHIN, IMPORTED_WITHIN, MEGABYTES = 12_000, 20_000, 400
DISTINCT = 1_000


def lines(count: int = 10_000) -> list[Line]:
    """Both verbs with their progress, in helper processes as the program starts them."""
    with tempfile.TemporaryDirectory() as place:
        return [*_checked(Path(place), count), *_imported(Path(place), count)]


def _wallet(folder: Path) -> Wallet:
    paths = Paths(folder / "vault", folder / "profile")
    return Wallet(paths, lambda: NOW, os.urandom, None, time.monotonic, program.guard)


def _checked(folder: Path, count: int) -> list[Line]:
    """Files of about 5 kB, told as in the window; each distinct badge stands in several, and nothing remembers it."""
    files = folder / "files"
    files.mkdir()
    made = [issue_badge(replace(LONG, slug=f"badge-{at}", title=f"Badge {at}"), EDWARDS) for at in range(DISTINCT)]
    for number in range(count):
        (files / f"{number:05}.json").write_bytes(made[number % len(made)])
    wallet = _wallet(folder / "receiver")
    named = wallet.files_to_check((files,))
    told: Counter[str] = Counter()
    heard: list[int] = []

    def work() -> None:
        for one in wallet.check_files(named, tick=lambda done, _total: heard.append(done)):
            told.update(row["verdict"] for row in wallet.check_rows(one))

    found = _measured(f"{count:,} badges checked", work, CHECKED_WITHIN)
    assert told == {"valid": count}
    assert heard[-1] == count
    return found


def _imported(folder: Path, count: int) -> list[Line]:
    specs = (replace(badges.WRITING, slug=f"badge-{number}", title=f"Badge {number}") for number in range(count))
    sources = tuple(Source(f"{spec.slug}.json", issue_badge(spec, EDWARDS)) for spec in specs)
    wallet = _wallet(folder / "holder")
    wallet.create("bench", kdf="test")
    found = _measured(
        f"{count:,} badges imported, verified, synchronised and backed up",
        lambda: wallet.import_sources(sources),
        IMPORTED_WITHIN,
    )
    assert len(wallet.rows()) == count
    wallet.lock()
    return found


def _measured(what: str, work: Callable[[], object], within: int) -> list[Line]:
    gc.collect()
    start, busy = time.perf_counter(), _processor_seconds()
    with Weight() as weight:
        work()
    waited, used = time.perf_counter() - start, _processor_seconds() - busy
    return [
        Line(f"{what}, as the person waits", waited * 1000, f"{within / 1000:g} s", within, 1.0),
        Line("the same in processor time, over two", used * 1000 / PROCESSORS, f"{within / 1000:g} s", within, 1.0),
        Line("megabytes of this process and its helpers at most", weight.megabytes, f"{MEGABYTES}", MEGABYTES, 1.0),
    ]


def _processor_seconds() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


if __name__ == "__main__":
    print(rendered(lines(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)))
