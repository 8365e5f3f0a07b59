"""All faults, as tables: kills at any moment, of replacements, of imports with helpers; damage of every page; every
write-like call failing.

    python -m tests.faults [KILLS] [SEED]

The kills take about a third of a second each, and the failing calls an hour. Exit 1 where a promise was broken.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.faults import crowd, kill, kill_once, pages

KILLS = 2_000
ONCE = 100
CROWDS = 50
SEEDS = 10


def main(kills: int, seed: int) -> int:
    """Runs them in turn."""
    broken = kill.many(kills, seed).broken()
    with tempfile.TemporaryDirectory() as room:
        place = Path(room)
        kill_once.prepared(place)
        for verb in kill_once.VERBS:
            figures = kill_once.run(place, verb, ONCE)
            print(f"{verb:<9}", figures, flush=True)
            broken += figures.between + figures.broken_promises
    with tempfile.TemporaryDirectory() as room:
        count, flipped, rolled = pages.run(Path(room), SEEDS)
        print(f"{count} pages, bits flipped:", flipped, "older copies of a page:", rolled, flush=True)
        broken += flipped.broken() + rolled.broken()
    if sys.platform == "linux":
        with tempfile.TemporaryDirectory() as room:
            files = crowd.prepared(Path(room))
            for who in crowd.WHO:
                left = crowd.run(Path(room), files, who, CROWDS, seed)
                print(f"{who:<9}", left, flush=True)
                broken += left.broken()
    if sys.platform == "linux" and shutil.which("cc"):
        done = subprocess.run([sys.executable, "-m", "tests.faults.disk"], check=False)
        broken += done.returncode
    else:
        print("No write-like calls were made to fail: that needs Linux and a C compiler.", file=sys.stderr)
    return 1 if broken else 0


if __name__ == "__main__":
    named = [int(one) for one in sys.argv[1:3]]
    raise SystemExit(main(*(*named, *(KILLS, 1)[len(named) :])))
