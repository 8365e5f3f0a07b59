"""Four processes want to write to one vault at the same time, again and again.

    python -m tests.faults.writers [ROUNDS]

Each answers, or is told that the vault is in use; what was answered is there once, and the vault is sound.
"""

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from wallet.vault.vault import create, unlock

CHECKOUT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 23, tzinfo=UTC)
WRITERS = 4
REFUSED = "refused busy busy\n"


@dataclass
class Figures:
    """What came of it."""

    asked: int = 0
    answered: int = 0
    refused: int = 0
    otherwise: int = 0
    lost: int = 0
    unsound: int = 0

    def broken(self) -> int:
        """How many promises were not held."""
        return self.otherwise + self.lost + self.unsound


def run(folder: Path, rounds: int) -> Figures:
    """All begin together; the vault is looked at after each round."""
    create(folder, "p", kdf="test", now=NOW, entropy=os.urandom).close()
    figures, promised = Figures(), set[str]()
    for number in range(rounds):
        verbs = enumerate(("generation", *["import"] * (WRITERS - 1)))
        working = [_writer(folder, number * WRITERS + at, verb) for at, verb in verbs]
        for said in (process.communicate()[0] for process in working):
            figures.asked += 1
            kept = [line.split()[1] for line in said.splitlines() if line.startswith("import ")]
            done = bool(kept) or "generation " in said
            figures.answered += done
            figures.refused += said == REFUSED
            figures.otherwise += not done and said != REFUSED
            promised.update(kept)
        with unlock(folder, "p", entropy=os.urandom) as vault:
            figures.lost += len(promised - set(vault.records.ids())) + vault.records.count() - len(promised)
            figures.unsound += bool(vault.check())
    return figures


def _writer(folder: Path, number: int, verb: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.faults.worker", str(folder), "p", str(number), verb]
    environment = os.environ | {"ONCE": "1"}
    return subprocess.Popen(command, cwd=CHECKOUT, env=environment, stdout=subprocess.PIPE, text=True)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as room:
        told = run(Path(room) / "vault", int(sys.argv[1]) if len(sys.argv) > 1 else 1_000)
    print(told)
    raise SystemExit(1 if told.broken() else 0)
