"""Lets the n-th write-like call of each changing verb fail, for every n, and looks at what is left.

    python -m tests.faults.disk [VERB...] [--errors ENOSPC,EIO,KILL] [--every N]

With KILL the process dies instead of making the call.

Needs a C compiler and Linux. A verb passes when it either answered, and then its change is there, or did not, and then
the vault is as it was; and when the next opening finds it sound.
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

from tests.wallet.vault.samples import record
from wallet.errors import WalletError
from wallet.vault.vault import create, unlock

CHECKOUT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 23, tzinfo=UTC)
VERBS = ("import", "delete", "passwd", "generation", "backup", "restore")
STOPPED = 4_000


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


@dataclass(frozen=True)
class Stage:
    """Where the runs take place: a vault to copy, a backup of it, and the shim."""

    place: Path
    library: Path

    @property
    def folder(self) -> Path:
        """The vault that is worked on."""
        return self.place / "run" / "vault"

    def fresh(self) -> None:
        """Puts the untouched vault in place."""
        shutil.rmtree(self.place / "run", ignore_errors=True)
        shutil.copytree(self.place / "template", self.place / "run")

    def work(self, verb: str, nth: int, code: str, lasting: bool) -> "subprocess.CompletedProcess[str]":
        """Runs one verb with one call failing."""
        arguments = [verb, "old.backup"] if verb == "restore" else [verb]
        command = [sys.executable, "-m", "tests.faults.worker", str(self.folder), "p", "500", *arguments]
        failing = {"FAIL_UNDER": str(self.place / "run"), "FAIL_NTH": str(nth), "FAIL_WITH": code}
        failing |= {"FAIL_COUNT": str(self.place / "count"), "LD_PRELOAD": str(self.library), "ONCE": "1"}
        environment = os.environ | failing | ({"FAIL_ON": "1"} if lasting else {})
        return subprocess.run(command, cwd=CHECKOUT, env=environment, capture_output=True, text=True, timeout=60)

    def calls(self) -> int:
        """How many write-like calls the last run made."""
        return int((self.place / "count").read_text())


def prepared(place: Path) -> Stage:
    """A vault of twelve credentials, and a backup from when it had ten."""
    library = place / "failing.so"
    source = Path(__file__).with_name("failing.c")
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-w", "-o", str(library), str(source), "-ldl"], check=True)
    folder = place / "template" / "vault"
    with create(folder, "p", kdf="test", now=NOW, entropy=os.urandom) as vault:
        for number in range(10):
            vault.records.add(record(number))
        vault.backup(folder.parent / "old.backup", NOW)
        for number in range(10, 12):
            vault.records.add(record(number))
    return Stage(place, library)


def sweep(stage: Stage, verb: str, code: str, lasting: bool, every: int, figures: Figures) -> int:
    """Every n-th call of one verb; how many there were."""
    nth = 1
    while nth < STOPPED:
        stage.fresh()
        done = stage.work(verb, nth, code, lasting)
        if nth > stage.calls():
            return stage.calls()
        figures.runs += 1
        judge(stage, verb, done, figures)
        nth += every
    return nth


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
    held = look(stage, f"p{500}" if verb == "passwd" and answers else "p", "p500", figures)
    before = {f"r{number}" for number in range(12)}
    after = {
        "import": before | {"r500"},
        "delete": before - {answers[0].split()[1] if answers else "r3"},
        "restore": {f"r{number}" for number in range(10)},
    }.get(verb, before)
    if held is None:
        return
    figures.lost += bool(answers) and held != after
    figures.half += held not in (before, after)
    backups = [one for one in stage.folder.parent.glob("*.backup") if one.name != "old.backup"]
    figures.half += bool(backups) and verb == "backup" and not answers and backups[0].stat().st_size < 100_000


def look(stage: Stage, passphrase: str, other: str, figures: Figures) -> set[str] | None:
    """The ids in the vault, opened by a passphrase or by the one that was about to be set."""
    for one in (passphrase, other):
        try:
            with unlock(stage.folder, one, entropy=os.urandom) as vault:
                problems = vault.check()
                figures.unsound += bool(problems)
                if problems:
                    print(problems, file=sys.stderr)
                return set(vault.records.ids())
        except WalletError as error:
            last = error
    figures.unopened += 1
    print(last, file=sys.stderr)
    return None


def main() -> None:
    """Reads the arguments and prints the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("verbs", nargs="*", default=list(VERBS))
    parser.add_argument("--errors", default="ENOSPC,EIO")
    parser.add_argument("--every", type=int, default=1)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        stage = prepared(Path(place))
        for name in asked.errors.split(","):
            for verb in asked.verbs:
                for lasting in (False,) if name == "KILL" else (False, True):
                    figures = Figures()
                    calls = sweep(
                        stage,
                        verb,
                        name if name == "KILL" else str(getattr(errno, name)),
                        lasting,
                        asked.every,
                        figures,
                    )
                    print(
                        f"{name:<7} {verb:<11} {'lasting' if lasting else 'once':<8} {calls:>3} calls ",
                        figures,
                        flush=True,
                    )


if __name__ == "__main__":
    main()
