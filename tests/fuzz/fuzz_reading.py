"""Reads and verifies mutants of good files: `python -m tests.fuzz.fuzz_reading [MUTANTS] [SEED]`; exit 1 on a find."""

import random
import sys
import time
import traceback
from collections import Counter

from tests.fuzz.mutants import meaning, mutated, outcome, seeds
from wallet.reading.read import read

SECONDS = 2.0


def said_by_issuers(files: list[bytes]) -> set[str]:
    """What issuers really said: of each file, and of each credential inside."""
    found: set[str] = set()
    for data in files:
        for item in read(data).items:
            inside = [item, *getattr(item, "parts", ()), *getattr(item, "credentials", ())]
            found |= {meaning(one) for one in inside if hasattr(one, "described")}
    return found


def run(count: int, seed: int, longest: float = SECONDS) -> tuple[Counter[str], list[str]]:
    """How many mutants went how, and a line for each crash, false valid and slow answer."""
    files = seeds()
    known = said_by_issuers(files)
    chance = random.Random(seed)
    counts: Counter[str] = Counter()
    finds: list[str] = []
    for number in range(count):
        data = mutated(chance.choice(files), chance)
        start = time.process_time()
        try:
            how = outcome(data, known.__contains__)
        except Exception as defect:  # whatever it is, it is a find
            place = traceback.extract_tb(defect.__traceback__)[-1]
            how = "crash"
            finds.append(f"{number}: {type(defect).__name__} at {place.filename}:{place.lineno}: {data[:200]!r}")
        if how == "false valid":
            finds.append(f"{number}: false valid: {data[:2000]!r}")
        if time.process_time() - start > longest:
            how = "slow"
            finds.append(f"{number}: slow: {data[:200]!r}")
        counts[how] += 1
    return counts, finds


def main() -> int:
    """Prints the counts and the finds."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 2026
    counts, finds = run(count, seed)
    for how, number in sorted(counts.items()):
        print(f"{how:<16}{number:>8}")
    print("\n".join(finds[:50]))
    return 1 if finds else 0


if __name__ == "__main__":
    raise SystemExit(main())
