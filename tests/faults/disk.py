"""Lets the n-th write-like call of each changing verb fail, for every n, and looks at what is left.

    python -m tests.faults.disk [VERB...] [--errors ENOSPC,EIO,KILL] [--most N]

With KILL the process dies instead of making the call. A verb with more than `--most` calls has so many of them failed,
evenly spread. Each error is tried once, and as one that stays.

Needs a C compiler and Linux. A verb passes when it either answered, and then its change is there, or did not, and then
the vault is as it was (of verbs that bring many credentials, some whole ones may be here); and when the next opening
finds it sound.
"""

import argparse
import errno
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.faults import gathering
from tests.faults.kill_once import later_program
from tests.wallet.vault.samples import record
from wallet.errors import WalletError
from wallet.vault.folder import HEADER
from wallet.vault.migrate import FOLDER, steps
from wallet.vault.records import Shelf
from wallet.vault.vault import create, exists, unlock

CHECKOUT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 23, tzinfo=UTC)
ONE_STEP = ("import", "delete", "tag", "note", "favour", "shelve", "search", "empty", "passwd", "code", "generation")
WHOLE = ("backup", "create", "migrate", "restore", "recover")
VERBS = (*ONE_STEP, *WHOLE, *gathering.VERBS)
ERRORS = "ENOSPC,EIO,EACCES,EROFS,EMFILE"
MOST = 60
HELD = frozenset(f"r{number}" for number in range(12))
BACKED_UP = frozenset(f"r{number}" for number in range(10))
BINNED = "r11"


@dataclass
class Figures:
    """What came of all the failed calls."""

    runs: int = 0
    answered: int = 0
    refused: int = 0
    crashed: int = 0
    lost: int = 0
    half: int = 0
    unsound: int = 0
    unopened: int = 0

    def broken(self) -> int:
        """How many runs went otherwise than promised."""
        return self.crashed + self.lost + self.half + self.unsound + self.unopened


@dataclass(frozen=True)
class Stage:
    """Where the runs take place: a vault to copy, what verbs bring from, and the shim."""

    place: Path
    library: Path
    theirs: frozenset[str]

    @property
    def folder(self) -> Path:
        """The vault that is worked on."""
        return self.place / "run" / "vault"

    def fresh(self, verb: str) -> None:
        """Puts the untouched vault in place, or what is there before this verb."""
        shutil.rmtree(self.place / "run", ignore_errors=True)
        shutil.copytree(self.place / "template", self.place / "run")
        if verb == "create":
            shutil.rmtree(self.folder)
        if verb == "recover":
            (self.folder / HEADER).write_bytes(b"ruin")

    def work(self, verb: str, nth: int, code: str, lasting: bool) -> "subprocess.CompletedProcess[str]":
        """Runs one verb with one call failing; with 0 none does."""
        extra = {"restore": "old.backup", "migrate": str(self.place / "migrations")}
        arguments = [verb, extra[verb]] if verb in extra else [verb]
        command = [sys.executable, "-m", "tests.faults.worker", str(self.folder), "p", "500", *arguments]
        failing = {"FAIL_UNDER": str(self.place / "run"), "FAIL_NTH": str(nth), "FAIL_WITH": code}
        failing |= {"FAIL_COUNT": str(self.place / "count"), "LD_PRELOAD": str(self.library), "ONCE": "1"}
        environment = os.environ | failing | ({"FAIL_ON": "1"} if lasting else {})
        return subprocess.run(command, cwd=CHECKOUT, env=environment, capture_output=True, text=True, timeout=900)

    def calls(self, verb: str) -> int:
        """How many write-like calls a verb makes when none fails."""
        self.fresh(verb)
        done = self.work(verb, 0, "0", False)
        assert done.returncode == 0, done.stderr
        return int((self.place / "count").read_text())


def prepared(place: Path) -> Stage:
    """A vault of twelve credentials, one of them in the trash, and a backup from when it had ten."""
    library = place / "failing.so"
    source = Path(__file__).with_name("failing.c")
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-w", "-o", str(library), str(source), "-ldl"], check=True)
    folder = place / "template" / "vault"
    with create(folder, "p", kdf="test", now=NOW, entropy=os.urandom) as vault:
        for number in range(10):
            vault.records.add(record(number))
        vault.backup(folder.parent / "old.backup", NOW)
        vault.keep_generation(NOW)
        for number in range(10, 12):
            vault.records.add(record(number))
        vault.marks.move(BINNED, Shelf.TRASH, NOW)
    theirs = gathering.furnish(folder.parent)
    shutil.rmtree(folder.parent / "theirs")
    shutil.copytree(FOLDER, place / "migrations")
    later = place / "migrations" / f"{steps()[-1][0] + 1:04d}.sql"
    later.write_text("CREATE TABLE later (one TEXT) STRICT;\nUPDATE record SET favourite = 1;\n")
    return Stage(place, library, theirs)


def sweep(stage: Stage, verb: str, code: str, lasting: bool, most: int, figures: Figures) -> int:
    """Lets every call of one verb fail, or `most` of them, evenly spread; how many calls there were."""
    calls = stage.calls(verb)
    for nth in sorted({round(1 + place * (calls - 1) / max(1, most - 1)) for place in range(most)}):
        stage.fresh(verb)
        done = stage.work(verb, nth, code, lasting)
        figures.runs += 1
        judge(stage, verb, done, figures)
    return calls


def judge(stage: Stage, verb: str, done: "subprocess.CompletedProcess[str]", figures: Figures) -> None:
    """Compares the answer with what the vault then holds."""
    lines = done.stdout.splitlines()
    answers = [line for line in lines if line.startswith(f"{verb} ")]
    refused = any(line.startswith("refused storage") for line in lines)
    figures.answered += bool(answers)
    figures.refused += refused
    killed = done.returncode == -signal.SIGKILL
    if not killed and (done.returncode or not (answers or refused)):
        figures.crashed += 1
        print(verb, done.stdout, done.stderr[-600:], file=sys.stderr)
    if verb == "create" and not exists(stage.folder):
        figures.lost += bool(answers)
        return
    if verb == "recover" and (stage.folder / HEADER).read_bytes() == b"ruin":
        figures.lost += bool(answers)
        return
    held = look(stage, verb, f"p{500}" if verb == "passwd" and answers else "p", "p500", figures)
    if held is None:
        return
    before, after = expected(stage, verb, answers)
    figures.lost += bool(answers) and held != after
    between = verb in gathering.VERBS and before <= held <= after
    figures.half += held not in (before, after) and not between
    backups = list(stage.folder.parent.glob("500.backup"))
    figures.half += bool(backups) and verb == "backup" and not answers and backups[0].stat().st_size < 100_000


def expected(stage: Stage, verb: str, answers: list[str]) -> tuple[frozenset[str], frozenset[str]]:
    """What the vault holds before a verb and after it."""
    match verb:
        case "create":
            return frozenset(), frozenset()
        case "recover":
            return BACKED_UP, BACKED_UP
        case "restore":
            return HELD, BACKED_UP
        case "import":
            return HELD, HELD | {"r500"}
        case "delete":
            return HELD, HELD - {answers[0].split()[1] if answers else "r3"}
        case "empty":
            return HELD, HELD - {BINNED}
        case "merge" | "bring" | "take":
            return HELD, HELD | stage.theirs
        case _:
            return HELD, HELD


def look(stage: Stage, verb: str, passphrase: str, other: str, figures: Figures) -> frozenset[str] | None:
    """The ids in the vault, opened by a passphrase or by the one that was about to be set."""
    migrations = stage.place / "migrations" if verb == "migrate" else FOLDER
    for one in (passphrase, other):
        found = look_with(stage.folder, one, migrations, figures)
        if not isinstance(found, WalletError):
            return found
    figures.unopened += 1
    print(verb, found, file=sys.stderr)
    return None


def look_with(folder: Path, passphrase: str, migrations: Path, figures: Figures) -> frozenset[str] | WalletError:
    """The ids in the vault, as a program with these migrations finds them, or why it does not open."""
    with later_program(migrations):
        try:
            with unlock(folder, passphrase, entropy=os.urandom) as vault:
                problems = vault.check()
                figures.unsound += bool(problems)
                if problems:
                    print(problems, file=sys.stderr)
                return frozenset(one for shelf in Shelf for one in vault.records.ids(shelf))
        except WalletError as error:
            return error


def main() -> int:
    """Reads the arguments and prints the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("verbs", nargs="*", default=list(VERBS))
    parser.add_argument("--errors", default=ERRORS)
    parser.add_argument("--most", type=int, default=MOST)
    asked = parser.parse_args()
    broken = 0
    with tempfile.TemporaryDirectory() as place:
        stage = prepared(Path(place))
        for name in asked.errors.split(","):
            code = name if name == "KILL" else str(getattr(errno, name))
            for verb in asked.verbs:
                for lasting in (False,) if name == "KILL" else (False, True):
                    figures = Figures()
                    calls = sweep(stage, verb, code, lasting, asked.most, figures)
                    broken += figures.broken()
                    how = "lasting" if lasting else "once"
                    print(f"{name:<7} {verb:<11} {how:<8} {calls:>4} calls ", figures, flush=True)
    return 1 if broken else 0


if __name__ == "__main__":
    raise SystemExit(main())
