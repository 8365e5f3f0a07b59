"""Kills a working process again and again and compares the vault with what was promised.

python -m tests.faults.kill [ROUNDS] [SEED]
"""

import os
import random
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from wallet.errors import ErrorKind, WalletError
from wallet.vault.vault import Vault, create, unlock

CHECKOUT = Path(__file__).resolve().parents[2]
PLANS = (
    ["import"],
    ["import", "delete"],
    ["passwd", "import"],
    ["import", "generation"],
    ["import", "backup", "delete"],
)
LONGEST_WAIT = 0.02


@dataclass
class Promises:
    """What the vault has been heard to promise."""

    passphrases: list[str]
    kept: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)

    def hear(self, line: str) -> None:
        """Takes note of one answer."""
        verb, what = line.split()
        match verb:
            case "import":
                self.kept.add(what)
            case "delete":
                self.kept.discard(what)
                self.gone.add(what)
            case "passwd":
                self.passphrases = [what]
            case _:
                return


@dataclass
class Result:
    """The figures of a run."""

    kills: int = 0
    answers: int = 0
    lost: int = 0
    risen: int = 0
    unsound: int = 0
    unopened: int = 0


def run(folder: Path, rounds: int, seed: int) -> Result:
    """Makes a vault, and kills a worker on it `rounds` times at moments drawn from `seed`."""
    draw = random.Random(seed)
    create(folder, "p", kdf="test", now=datetime(2026, 11, 23, tzinfo=UTC), entropy=os.urandom).close()
    promises, result = Promises(["p"]), Result()
    for number in range(rounds):
        verbs = PLANS[number % len(PLANS)]
        heard = interrupted(folder, promises.passphrases[0], number * 1_000, verbs, draw)
        result.kills += 1
        result.answers += len(heard)
        pending = [f"{promises.passphrases[0]}{number * 1_000 + ahead}" for ahead in range(200)]
        for line in heard:
            promises.hear(line)
        examine(folder, promises, pending if "passwd" in verbs else [], int("delete" in verbs), result)
    return result


def interrupted(folder: Path, passphrase: str, first: int, verbs: list[str], draw: random.Random) -> list[str]:
    """The answers of a worker that was killed without warning after some of them."""
    command = [sys.executable, "-m", "tests.faults.worker", str(folder), passphrase, str(first), *verbs]
    worker = subprocess.Popen(command, cwd=CHECKOUT, stdout=subprocess.PIPE, text=True)
    assert worker.stdout is not None
    with worker.stdout as answers:
        heard = [answers.readline() for _ in range(draw.randint(1, 12))]
        until = perf_counter() + draw.uniform(0, LONGEST_WAIT)
        while perf_counter() < until:
            pass
        worker.kill()
        heard += answers.readlines()
    worker.wait()
    return [line for line in heard if line.endswith("\n")]


def examine(folder: Path, promises: Promises, pending: list[str], deleting: int, result: Result) -> None:
    """Opens the vault and counts broken promises; what was under way (`deleting`: at most one) may be either way."""
    vault = opened(folder, [*promises.passphrases, *pending], promises)
    if vault is None:
        result.unopened += 1
        return
    with vault:
        held = set(vault.records.ids())
        missing = promises.kept - held
        result.lost += max(0, len(missing) - deleting)
        result.risen += len(promises.gone & held)
        problems = vault.check()
        result.unsound += bool(problems)
        if problems:
            print(problems, file=sys.stderr)
        for record_id in held:
            vault.records.get(record_id)
        promises.kept = held


def opened(folder: Path, passphrases: list[str], promises: Promises) -> Vault | None:
    """The vault by the promised passphrase, or by one whose change was under way."""
    for passphrase in passphrases:
        try:
            vault = unlock(folder, passphrase, entropy=os.urandom)
        except WalletError as error:
            if error.kind is ErrorKind.WRONG_PASSPHRASE:
                continue
            print(error, file=sys.stderr)
            return None
        promises.passphrases = [passphrase]
        return vault
    return None


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    with tempfile.TemporaryDirectory() as place:
        print(run(Path(place) / "vault", count, int(sys.argv[2]) if len(sys.argv) > 2 else 1))
