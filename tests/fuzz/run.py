"""Every reader under coverage-guided fuzzing in turn: `make fuzz`, `python -m tests.fuzz.run [SECONDS] [TARGET ...]`.

The seconds are shared by all targets. What was learnt stays in `build/fuzz/corpus`, what was found in
`build/fuzz/finds`. Prints a table, and exits 1 on a find. Where atheris is not installed, mutants are tried unguided.
"""

import re
import subprocess
import sys
import time
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

from tests.fuzz.fuzz_reading import run as run_unguided
from tests.fuzz.targets import TARGETS

CHECKOUT = Path(__file__).resolve().parents[2]
FOLDER = CHECKOUT / "build" / "fuzz"
SECONDS = 600
WEIGHTS = {"reading": 5, "claims": 3, "token": 2, "sd-jwt": 2, "statements": 2, "contexts": 2}
"""Some readers have more behind them."""
FINDS = 3
"""So many of one target end its turn."""
LONGEST = 65_536
HANGING = 60
"""Seconds of the wall clock after which one input counts as hanging; slow ones are found by processor time before."""
_COVERED = re.compile(r"cov: (\d+) ft: (\d+) corp: (\d+)/")
_STATS = {"executed": "number_of_executed_units", "memory": "peak_rss_mb"}


@dataclass
class Turn:
    """What came of one target."""

    name: str
    executed: int = 0
    covered: int = 0
    features: int = 0
    corpus: int = 0
    memory: int = 0
    seconds: float = 0
    finds: list[str] = field(default_factory=list)

    def add(self, told: str) -> None:
        """Takes the figures out of what libFuzzer printed."""
        for name, stat in _STATS.items():
            found = re.search(rf"stat::{stat}:\s+(\d+)", told)
            counted = int(found[1]) if found else 0
            setattr(self, name, self.executed + counted if name == "executed" else max(self.memory, counted))
        lines = _COVERED.findall(told)
        if lines:
            self.covered, self.features, self.corpus = map(int, lines[-1])

    def line(self) -> str:
        """One row of the table."""
        figures = (self.executed, self.covered, self.features, self.corpus, self.memory, round(self.seconds))
        return f"| {self.name} | " + " | ".join(f"{one:,}" for one in (*figures, len(self.finds))) + " |"


def turn(name: str, seconds: float, seed: int) -> Turn:
    """Fuzzes one target for so long; a find is kept, and the rest of the time goes on from there."""
    told, started = Turn(name), time.monotonic()
    corpus, finds = FOLDER / "corpus" / name, FOLDER / "finds"
    for folder in (corpus, finds):
        folder.mkdir(parents=True, exist_ok=True)
    while (left := int(seconds - (time.monotonic() - started))) > 0 and len(told.finds) < FINDS:
        options = [f"-max_total_time={left}", f"-max_len={LONGEST}", f"-timeout={HANGING}", "-rss_limit_mb=0"]
        options += [f"-artifact_prefix={finds / name}-", "-print_final_stats=1", f"-seed={seed + len(told.finds) + 1}"]
        words = [sys.executable, "-m", "tests.fuzz.guided", name, str(corpus), *options]
        done = subprocess.run(words, cwd=CHECKOUT, capture_output=True, text=True, errors="replace", check=False)
        told.add(done.stderr)
        if done.returncode != 0:
            at = done.stderr.find("=== Uncaught")
            told.finds.append(done.stderr[at if at >= 0 else -3_000 :][:6_000])
            print(f"find in {name}:\n{told.finds[-1]}\n", flush=True)
    told.seconds = time.monotonic() - started
    return told


def guided(seconds: int, wanted: list[str]) -> int:
    """Every wanted target in turn; how many finds."""
    names = [one.name for one in TARGETS if not wanted or one.name in wanted]
    shares = sum(WEIGHTS.get(name, 1) for name in names)
    print("| reader | inputs | edges | features | kept | MB | s | finds |\n| --- |" + " ---: |" * 7, flush=True)
    turns = []
    for name in names:
        turns.append(turn(name, seconds * WEIGHTS.get(name, 1) / shares, int(time.time())))
        print(turns[-1].line(), flush=True)
    whole = Turn("all", memory=max(one.memory for one in turns), seconds=sum(one.seconds for one in turns))
    for name in ("executed", "covered", "features", "corpus"):
        setattr(whole, name, sum(getattr(one, name) for one in turns))
    whole.finds = [find for one in turns for find in one.finds]
    print(whole.line())
    return len(whole.finds)


def main() -> int:
    """Guided where atheris is there, else mutants only."""
    words = sys.argv[1:]
    seconds = int(words.pop(0)) if words and words[0].isdigit() else SECONDS
    if find_spec("atheris") is not None:
        return 1 if guided(seconds, words) else 0
    print("atheris is not installed here: only the wallet's own mutator runs, which sees no coverage", file=sys.stderr)
    counts, finds = run_unguided(seconds * 20, 2026)
    print(counts, *finds[:50], sep="\n")
    return 1 if finds else 0


if __name__ == "__main__":
    raise SystemExit(main())
