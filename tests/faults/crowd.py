"""Kills a wallet that imports many files with helper processes, or one of the helpers, at any moment.

    python -m tests.faults.crowd [ROUNDS] [SEED]

Afterwards no process of it is left, the vault is sound, what it holds is whole, and asking again brings the rest.
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter, sleep

import main as program
from tests.faults.gathering import wallet_of
from wallet.demo import badges, cast
from wallet.demo.issue import issue_jwt
from wallet.errors import WalletError
from wallet.service import crew
from wallet.service.answers import Source
from wallet.service.importing import KEPT_TOGETHER
from wallet.service.paths import Paths
from wallet.service.wallet import Wallet

CHECKOUT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 23, tzinfo=UTC)
FILES = 240
HELPERS = 2
PATIENCE = 600.0
WHO = ("wallet", "helper")


@dataclass
class Figures:
    """What came of all the kills."""

    kills: int = 0
    finished: int = 0
    kept: int = 0
    left_behind: int = 0
    half: int = 0
    unsound: int = 0
    incomplete: int = 0

    def broken(self) -> int:
        """How many promises were not held."""
        return self.left_behind + self.half + self.unsound + self.incomplete


def sources() -> tuple[Source, ...]:
    """So many files that helpers are worth it."""
    specs = (replace(badges.WRITING, slug=f"b{at}", title=f"Badge {at}") for at in range(FILES))
    return tuple(Source(f"{one.slug}.jwt", issue_jwt(one, cast.NORDHAVN)) for one in specs)


def prepared(place: Path) -> tuple[Source, ...]:
    """An empty vault and the files to bring."""
    wallet = wallet_of(place / "template" / "vault")
    wallet.create("p", kdf="test")
    wallet.lock()
    made = sources()
    (place / "files").mkdir()
    for one in made:
        (place / "files" / one.name).write_bytes(one.data)
    return made


def work(place: Path, moment: int) -> None:
    """The process that is killed: waits for a line once so many files were looked at, and says what it answered."""
    waited: list[str] = []

    def tick(done: int, _total: int) -> None:
        if done >= moment and not waited:
            print("at", done, flush=True)
            waited.append(sys.stdin.readline())

    crew._processors = lambda: HELPERS
    crew._started = lambda ready: ready.result(PATIENCE) is None  # leaves all work to the helpers
    folder = place / "run" / "vault"
    wallet = Wallet(Paths(folder, folder.parent / "profile"), lambda: NOW, os.urandom, guard=program.guard)
    wallet.unlock("p")
    files = tuple(Source(one.name, one.read_bytes()) for one in sorted((place / "files").iterdir()))
    try:
        told = wallet.import_sources(files, tick)
        print("kept", len(told.imported), flush=True)
    except WalletError as error:
        print("refused", error.kind.value, flush=True)
    wallet.lock()


def children(parent: int) -> dict[int, str]:
    """The processes that this one started, with when each began."""
    found = {}
    for one in Path("/proc").iterdir():
        if one.name.isdigit() and (stat := began(int(one.name))) is not None and stat[0] == parent:
            found[int(one.name)] = stat[1]
    return found


def began(process: int) -> tuple[int, str] | None:
    """Its parent and when it began; None for one that is gone."""
    try:
        words = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return None if words[0] == "Z" else (int(words[1]), words[19])


def run(place: Path, made: tuple[Source, ...], who: str, rounds: int, seed: int) -> Figures:
    """Kills the wallet, or one of its helpers, `rounds` times."""
    draw, figures = random.Random(f"{seed}{who}"), Figures()
    for _ in range(rounds):
        shutil.rmtree(place / "run", ignore_errors=True)
        shutil.copytree(place / "template", place / "run")
        command = [sys.executable, "-m", "tests.faults.crowd", "work", str(place)]
        command.append(str(draw.randrange(1, FILES - crew.TOGETHER * HELPERS)))
        pipe = subprocess.PIPE
        worker = subprocess.Popen(command, cwd=CHECKOUT, stdin=pipe, stdout=pipe, text=True)
        helpers = strike(worker, who, draw.uniform(0, 0.05))
        worker.wait(PATIENCE)
        figures.kills += 1
        figures.left_behind += not all_gone(helpers)
        assert worker.stdout is not None
        with worker.stdout as answers:
            rest = answers.readlines()
        judge(place, made, who, rest, figures)
    return figures


def strike(worker: "subprocess.Popen[str]", who: str, more: float) -> dict[int, str]:
    """Lets it go on from where it waits, and kills a little later; the processes it had started."""
    assert worker.stdout is not None
    assert worker.stdin is not None
    assert worker.stdout.readline().startswith("at")
    helpers = children(worker.pid)
    own = [one for one in helpers if b"spawn_main" in commandline(one)]
    assert own, "no helper was started"
    with worker.stdin as go:
        go.write("on\n")
    sleep(more)
    if who == "wallet":
        worker.kill()
    elif began(own[0]) is not None:
        os.kill(own[0], signal.SIGKILL)
    return helpers


def commandline(process: int) -> bytes:
    """What it was started with; nothing for one that is gone."""
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return b""


def all_gone(helpers: dict[int, str]) -> bool:
    """Whether none of them lives on; what does is ended."""
    until = perf_counter() + PATIENCE
    while perf_counter() < until:
        alive = [one for one, start in helpers.items() if (seen := began(one)) is not None and seen[1] == start]
        if not alive:
            return True
        sleep(0.02)
    for one in alive:
        os.kill(one, signal.SIGKILL)
    return False


def judge(place: Path, made: tuple[Source, ...], who: str, rest: list[str], figures: Figures) -> None:
    """Looks at what the vault holds, and asks for everything again."""
    wallet = wallet_of(place / "run" / "vault")
    wallet.unlock("p")
    held = [wallet.export(row.id)[1] for row in wallet.rows()]
    told = rest[-1].split() if rest else None
    finished = told is not None and told[0] == "kept"
    figures.finished += finished
    figures.kept += len(held)
    whole = {one.data for one in made}
    figures.half += not (set(held) <= whole and len(set(held)) == len(held))
    figures.half += finished and len(held) != FILES
    figures.half += who == "wallet" and not finished and len(held) % KEPT_TOGETHER not in (0, FILES % KEPT_TOGETHER)
    figures.half += who == "helper" and told not in (["kept", str(FILES)], ["refused", "interrupted"])
    figures.unsound += bool(wallet.check_vault())
    again = wallet.import_sources(made)
    figures.incomplete += len(again.imported) + len(held) != FILES or bool(again.refused)
    figures.unsound += bool(wallet.check_vault())
    wallet.lock()


if __name__ == "__main__":
    if sys.argv[1:2] == ["work"]:
        work(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        count, seed = (*map(int, sys.argv[1:3]), *(20, 1)[len(sys.argv[1:3]) :])
        broken = 0
        with tempfile.TemporaryDirectory() as room:
            files = prepared(Path(room))
            for one in WHO:
                figures = run(Path(room), files, one, count, seed)
                broken += figures.broken()
                print(f"{one:<7}", figures, flush=True)
        raise SystemExit(1 if broken else 0)
