"""How long the window takes from nothing to asking for the passphrase, without a display, beside a bare Qt window."""

import os
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.table import Line, Work, medians
from wallet.service.paths import Paths
from wallet.service.wallet import Wallet

BARE = (
    "from PySide6.QtWidgets import QApplication, QLabel\n"
    "app = QApplication([]); label = QLabel('asks'); label.show(); app.processEvents()\n"
    "print('asks', flush=True); import os; os._exit(0)"
)


def process(*arguments: str, home: str = "") -> Work:
    """One process that says when it is ready; `home` is where it looks for its folders."""
    places = {"XDG_DATA_HOME": home, "XDG_CONFIG_HOME": home} if home else {}
    settings = {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"}

    def work() -> None:
        done = subprocess.run(
            [sys.executable, *arguments], env=settings, capture_output=True, text=True, timeout=60, check=True
        )
        assert done.stdout == "asks\n", done.stderr

    return work


def lines(rounds: int = 7) -> list[Line]:
    """As the person waits, from the start of the process."""
    with tempfile.TemporaryDirectory() as place:
        paths = Paths(Path(place) / "cairn" / "vault", Path(place) / "cairn")
        wallet = Wallet(paths, lambda: datetime.now(UTC), os.urandom)
        wallet.create("bench", kdf="test")
        wallet.lock()
        works = {"ours": process("-m", "tests.bench.start_once", home=place), "bare": process("-c", BARE)}
        medians(works, 1)
        found = medians(works, rounds, time.perf_counter)
    return [
        Line("start a window with one label", found["bare"]),
        Line("start until a passphrase can be typed", found["ours"], "window with one label", found["bare"]),
    ]
