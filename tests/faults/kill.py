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
from wallet.vault.records import Shelf
from wallet.vault.vault import Vault, create, unlock

CHECKOUT = Path(__file__).resolve().parents[2]
PLANS = (
    ["import"],
    ["import", "delete"],
    ["passwd", "import"],
    ["import", "generation"],
    ["import", "backup", "delete"],
    ["import", "tag", "note", "favour"],
    ["import", "shelve", "search", "generation"],
    ["shelve", "empty", "import", "tag"],
)
ROUNDS_A_VAULT = 100
MARKS = ("tag", "note", "favour", "shelve", "search")
LONGEST_WAIT = 0.02
APART = 1_000_000
"""Between the numbers of one worker and the next; none comes that far before it is killed."""


@dataclass
class Promises:
    """What the vault has been heard to promise."""

    passphrases: list[str]
    kept: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    marks: dict[tuple[str, str], str] = field(default_factory=dict)

    def binned(self, record_id: str) -> bool:
        """Whether it was last heard to be in the trash, which may have been emptied unheard."""
        return self.marks.get(("shelve", record_id)) == Shelf.TRASH.value

    def hear(self, line: str) -> None:
        """Takes note of one answer."""
        verb, what = line.split()
        match verb:
            case "import":
                self.kept.add(what)
            case "delete":
                self.kept.discard(what)
                self.gone.add(what)
            case "empty":
                self.kept -= set(what.split(","))
                self.gone |= set(what.split(",")) - {"-"}
            case "passwd":
                self.passphrases = [what]
            case _ if verb in MARKS and what != "-":
                about, _, value = what.partition("=")
                self.marks[verb, about] = value
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
    unmarked: int = 0

    def broken(self) -> int:
        """How many promises were not held."""
        return self.lost + self.risen + self.unsound + self.unopened + self.unmarked


def run(folder: Path, rounds: int, seed: int) -> Result:
    """Makes a vault, and kills a worker on it `rounds` times at moments drawn from `seed`."""
    draw = random.Random(seed)
    create(folder, "p", kdf="test", now=datetime(2026, 11, 23, tzinfo=UTC), entropy=os.urandom).close()
    promises, result = Promises(["p"]), Result()
    for number in range(rounds):
        verbs = PLANS[number % len(PLANS)]
        heard = interrupted(folder, promises.passphrases[0], number * APART, verbs, draw)
        result.kills += 1
        result.answers += len(heard)
        changed = sum(line.startswith("passwd ") for line in heard)
        pending = [f"{promises.passphrases[0]}{number * APART + changed}"]
        for line in heard:
            promises.hear(line)
        taking = "delete" in verbs or "empty" in verbs
        examine(folder, promises, pending if "passwd" in verbs else [], taking, result)
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


def examine(folder: Path, promises: Promises, pending: list[str], taking: bool, result: Result) -> None:
    """Opens the vault and counts broken promises; one thing that was under way may be either way."""
    vault = opened(folder, [*promises.passphrases, *pending], promises)
    if vault is None:
        result.unopened += 1
        return
    with vault:
        held = {one for shelf in Shelf for one in vault.records.ids(shelf)}
        found = marks_of(vault, held)
        missing = promises.kept - held
        result.lost += len({one for one in missing if not (taking and (promises.binned(one) or len(missing) == 1))})
        result.risen += len(promises.gone & held)
        problems = vault.check()
        result.unsound += bool(problems)
        if problems:
            print(problems, file=sys.stderr)
        for record_id in held:
            vault.records.get(record_id)
        said = {key: value for key, value in promises.marks.items() if key[0] == "search" or key[1] in held}
        result.unmarked += max(0, sum(found.get(key) != value for key, value in said.items()) - 1)
        promises.kept, promises.marks = held, {key: found[key] for key in said if key in found}


def marks_of(vault: Vault, held: set[str]) -> dict[tuple[str, str], str]:
    """What the vault holds beside the credentials, spelled as the worker spells its answers."""
    found = {("search", name): text for name, text in vault.saved_searches.all()}
    for one in held:
        marks = vault.marks.of(one)
        found["tag", one] = ",".join(marks.tags)
        found["note", one] = marks.note
        found["favour", one] = str(marks.favourite)
        found["shelve", one] = marks.shelf.value
    return found


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


def many(rounds: int, seed: int) -> Result:
    """`rounds` kills in all, on a new vault after each hundred, so that looking at one stays quick."""
    whole = Result()
    for first in range(0, rounds, ROUNDS_A_VAULT):
        with tempfile.TemporaryDirectory() as place:
            found = run(Path(place) / "vault", min(ROUNDS_A_VAULT, rounds - first), seed + first)
        for name in Result.__dataclass_fields__:
            setattr(whole, name, getattr(whole, name) + getattr(found, name))
        print(whole, flush=True)
    return whole


if __name__ == "__main__":
    total = many(int(sys.argv[1]) if len(sys.argv) > 1 else 300, int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    raise SystemExit(1 if total.broken() else 0)
