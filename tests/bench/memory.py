"""How much memory the window takes over a wallet of a thousand credentials."""

import os
import subprocess
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.table import Line
from tests.bench.verify import EDWARDS
from wallet.demo import badges
from wallet.demo.issue import issue_badge
from wallet.service.answers import Source
from wallet.service.paths import Paths
from wallet.service.wallet import Wallet

COUNT = 1_000
MOST_MEGABYTES = 180
PASSPHRASE = "bench"


def filled(folder: Path, count: int) -> None:
    """A wallet of so many badges that differ."""
    specs = (replace(badges.WRITING, slug=f"badge-{number}", title=f"Badge {number}") for number in range(count))
    sources = tuple(Source(f"{spec.slug}.json", issue_badge(spec, EDWARDS)) for spec in specs)
    wallet = Wallet(Paths(folder / "vault", folder / "profile"), lambda: datetime.now(UTC), os.urandom)
    wallet.create(PASSPHRASE, kdf="test")
    wallet.import_sources(sources)
    wallet.lock()


def lines(count: int = COUNT) -> list[Line]:
    """Megabytes once the list was scrolled through and three credentials were opened."""
    with tempfile.TemporaryDirectory() as place:
        filled(Path(place), count)
        command = [sys.executable, "-m", "tests.bench.memory_once", place, PASSPHRASE]
        done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=True)
    shown, share, resident = map(float, done.stdout.split())
    assert shown == count, done.stderr
    what = f"megabytes of the window over {count:,} credentials, scrolled through"
    return [
        Line(what, resident, f"{MOST_MEGABYTES}", MOST_MEGABYTES, most=1),
        Line("the same, shared pages counted in part", share, f"{MOST_MEGABYTES}", MOST_MEGABYTES, most=1),
    ]
