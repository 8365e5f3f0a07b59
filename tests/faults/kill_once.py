"""Kills the verbs that make, replace or bring up to date a whole vault, at moments spread over their course.

    python -m tests.faults.kill_once [ROUNDS] [VERB...]

Afterwards the vault is the old one or the new one, sound and open to its passphrase, and never between. Verbs that
bring many credentials may have brought some of them, each whole, and bring the rest when they are asked again.
"""

import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from tests.faults import gathering
from tests.wallet.vault.samples import record
from wallet.errors import WalletError
from wallet.vault.folder import HEADER
from wallet.vault.migrate import FOLDER, migrate, steps
from wallet.vault.records import Shelf
from wallet.vault.vault import create, exists, unlock

CHECKOUT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 23, tzinfo=UTC)
VERBS = ("create", "restore", "recover", "migrate", *gathering.VERBS)
OLD, NEW = 12, 10
PATIENCE = 900.0


@dataclass
class Figures:
    """What came of the kills: how many hit before the answer, and what the vault was then."""

    kills: int = 0
    unanswered: int = 0
    old: int = 0
    new: int = 0
    partly: int = 0
    between: int = 0
    broken_promises: int = 0


def prepared(place: Path) -> None:
    """A vault of `OLD` credentials with a backup of `NEW`, and the migrations of a later program."""
    folder = place / "template" / "vault"
    with create(folder, "p", kdf="test", now=NOW, entropy=os.urandom) as vault:
        for number in range(NEW):
            vault.records.add(record(number))
        vault.backup(folder.parent / "old.backup", NOW)
        vault.keep_generation(NOW)
        for number in range(NEW, OLD):
            vault.records.add(record(number))
    gathering.furnish(folder.parent)
    shutil.rmtree(folder.parent / "theirs")
    shutil.copytree(FOLDER, place / "migrations")
    later = place / "migrations" / f"{steps()[-1][0] + 1:04d}.sql"
    later.write_text("CREATE TABLE later (one TEXT) STRICT;\nUPDATE record SET favourite = 1;\n")


def arguments(place: Path, verb: str) -> list[str]:
    """What the worker is asked for."""
    extra = {"restore": "old.backup", "migrate": str(place / "migrations")}
    return [verb, extra[verb]] if verb in extra else [verb]


def killed(place: Path, verb: str, wait: float) -> tuple[bool, float]:
    """Whether the worker answered before it was killed `wait` seconds after it began, and how long it took."""
    folder = place / "run" / "vault"
    command = [sys.executable, "-m", "tests.faults.worker", str(folder), "p", "0", *arguments(place, verb)]
    worker = subprocess.Popen(command, cwd=CHECKOUT, stdout=subprocess.PIPE, text=True)
    assert worker.stdout is not None
    with worker.stdout as answers:
        answers.readline()
        start = perf_counter()
        while perf_counter() - start < wait and worker.poll() is None:
            pass
        worker.kill()
        answered = answers.read().startswith(verb)
    worker.wait()
    return answered, perf_counter() - start


def run(place: Path, verb: str, rounds: int) -> Figures:
    """Kills one verb `rounds` times."""
    draw, figures, length = random.Random(verb), Figures(), 0.0
    for number in range(rounds):
        shutil.rmtree(place / "run", ignore_errors=True)
        if verb == "create":
            (place / "run").mkdir()
        else:
            shutil.copytree(place / "template", place / "run")
        if verb == "recover":
            (place / "run" / "vault" / HEADER).write_bytes(b"ruin")
        answered, taken = killed(place, verb, PATIENCE if number == 0 else draw.uniform(0, length))
        length = length or taken * 1.1
        figures.kills += 1
        figures.unanswered += not answered
        judge(place, verb, answered, figures)
    return figures


def judge(place: Path, verb: str, answered: bool, figures: Figures) -> None:
    """Looks at what the vault has become."""
    with later_program(place / "migrations" if verb == "migrate" else FOLDER):
        found = state(place / "run" / "vault", verb)
    if verb in gathering.VERBS:
        judge_partly(place / "run" / "vault", verb, answered, found, figures)
        return
    old, new = {"create": (None, 0), "restore": (OLD, NEW), "recover": (-1, NEW), "migrate": (OLD, OLD)}[verb]
    figures.old += found == old and not answered
    figures.new += found == new
    figures.between += found not in (old, new)
    figures.broken_promises += answered and found != new


def judge_partly(folder: Path, verb: str, answered: bool, found: int | None, figures: Figures) -> None:
    """Some of the credentials may be here; asked again, the verb brings them all, each once."""
    count = found if found is not None else -2
    whole = OLD + gathering.gather(folder, "p", verb)
    after = state(folder, verb)
    figures.old += count == OLD and not answered
    figures.new += count == whole
    figures.partly += OLD < count < whole
    figures.between += not OLD <= count <= whole or after != whole
    figures.broken_promises += answered and count != whole


@contextmanager
def later_program(folder: Path) -> Iterator[None]:
    """Unlocking meanwhile brings a vault to the schema of these migrations."""
    present = migrate.__defaults__
    migrate.__defaults__ = (folder,)
    try:
        yield
    finally:
        migrate.__defaults__ = present


def state(folder: Path, verb: str) -> int | None:
    """How many credentials a sound vault holds; None for no vault; -1 for the ruin a recovery began with; else -2."""
    if not exists(folder):
        return None
    try:
        with unlock(folder, "p", entropy=os.urandom) as vault:
            return sum(vault.records.count(one) for one in Shelf) if vault.check() == () else -2
    except WalletError as error:
        if verb == "recover" and (folder / HEADER).read_bytes() == b"ruin":
            return -1
        print(error, file=sys.stderr)
        return -2


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    with tempfile.TemporaryDirectory() as room:
        prepared(Path(room))
        for asked in sys.argv[2:] or VERBS:
            print(f"{asked:<9}", run(Path(room), asked, count), flush=True)
