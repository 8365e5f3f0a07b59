"""The program as an attacker meets it: a folder, a session process, single runs, and what can be measured of them."""

import json
import os
import select
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.hostile.forge import NOW

CHECKOUT = Path(__file__).resolve().parents[2]
PASSPHRASE = "correct horse battery staple"
HANGS = 600.0
"""Seconds after which an answer is given up."""
MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Told:
    """One answer: exit code, JSON, seconds of work it took, and for a single run what was printed."""

    exit: int
    data: dict[str, Any]
    seconds: float
    out: str = ""
    err: str = ""


class Gone(Exception):
    """The session ended or hung; the message says what it left on standard error."""


class World:
    """One vault with its session; `restart` after a defect."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files = folder / "files"
        self.vault, self.profile = folder / "vault", folder / "profile"
        self.passphrase = folder / "passphrase"
        self.notes = folder / "notes"
        self.process: subprocess.Popen[bytes] | None = None
        self.baseline = 0
        self._rest = b""
        self.files.mkdir(parents=True)
        (folder / "tmp").mkdir()
        self.passphrase.write_text(PASSPHRASE)
        done = self.run("init", "--kdf", "test", "--no-keyring")
        if done.exit:
            raise RuntimeError(done.err)

    def command(self, *arguments: str, passphrase: str | None = None, now: str | None = NOW) -> list[str]:
        """The whole command line of a verb."""
        base = ["--vault", str(self.vault), "--profile", str(self.profile), "--json"]
        base += ["--passphrase-file", passphrase or str(self.passphrase)]
        base += [] if now is None else ["--now", now]
        watched = [str(self.notes), str(self.vault), str(self.profile), str(self.folder / "tmp"), str(self.files)]
        return [sys.executable, "-m", "tests.hostile.witness", *watched, "--", *base, *arguments]

    def environment(self) -> dict[str, str]:
        """As little as a desktop gives, and none of the desktop's own keyring."""
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "HOME") if name in os.environ}
        return kept | {
            "TMPDIR": str(self.folder / "tmp"),
            "PYTHONDONTWRITEBYTECODE": "1",
            "XDG_RUNTIME_DIR": "/nonexistent",
        }

    def run(self, *arguments: str, stdin: bytes = b"", seconds: float = HANGS, **also: Any) -> Told:
        """One run of the program; exit -1 when it had to be stopped."""
        start = time.monotonic()
        try:
            done = subprocess.run(
                self.command(*arguments, **also),
                input=stdin,
                capture_output=True,
                timeout=seconds,
                check=False,
                cwd=CHECKOUT,
                env=self.environment(),
            )
        except subprocess.TimeoutExpired:
            return Told(-1, {}, seconds)
        out, err = done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")
        try:
            data = json.loads(out)
        except ValueError:
            data = {}
        return Told(done.returncode, data, time.monotonic() - start, out, err)

    def start(self) -> None:
        """Opens the session and learns how much memory `list` takes."""
        with (self.folder / "session-errors").open("wb") as errors:
            self.process = subprocess.Popen(
                self.command("session"),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                cwd=CHECKOUT,
                env=self.environment(),
            )
        self._rest = b""
        self.ask("list")
        self.baseline = self.memory()

    def stop(self) -> None:
        """Ends the session."""
        if self.process is None:
            return
        if self.process.stdin:
            self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        if self.process.stdout:
            self.process.stdout.close()
        self.process = None

    def restart(self) -> None:
        """Ends the session by force and opens another."""
        if self.process is not None:
            self.process.kill()
        self.stop()
        self.start()

    def ask(self, *words: str) -> Told:
        """One line of the session; raises `Gone` when no answer comes."""
        return self.ask_raw(json.dumps(words).encode())

    def ask_raw(self, line: bytes) -> Told:
        """One line of the session as it stands."""
        if self.process is None:
            self.start()
        process = self.process
        assert process is not None and process.stdin is not None
        start, busy = time.monotonic(), self.busy()
        try:
            process.stdin.write(line + b"\n")
            process.stdin.flush()
        except OSError:
            raise Gone(self.last_words()) from None
        data = json.loads(self._line(start))
        return Told(int(data.pop("exit")), data, self.busy() - busy)

    def _line(self, start: float) -> bytes:
        assert self.process is not None and self.process.stdout is not None
        handle = self.process.stdout.fileno()
        parts = [self._rest]
        while b"\n" not in parts[-1]:
            left = HANGS - (time.monotonic() - start)
            if left <= 0 or not select.select([handle], [], [], left)[0]:
                raise Gone("no answer")
            got = os.read(handle, MEGABYTE)
            if not got:
                raise Gone(self.last_words())
            parts.append(got)
        whole, _, self._rest = b"".join(parts).partition(b"\n")
        return whole

    def last_words(self) -> str:
        """What the session wrote to standard error."""
        return (self.folder / "session-errors").read_text(errors="replace")[-2000:] or "it ended without a word"

    def memory(self) -> int:
        """The most memory the session has used since `forget_memory`, in bytes; 0 where the system does not tell."""
        try:
            status = Path(f"/proc/{self.process.pid if self.process else 0}/status").read_text()
        except OSError:
            return 0
        return next((int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmHWM:")), 0)

    def busy(self) -> float:
        """Processor seconds the session has used: what an attack costs, whatever else this machine does."""
        try:
            fields = (
                Path(f"/proc/{self.process.pid if self.process else 0}/stat").read_text().rpartition(")")[2].split()
            )
        except OSError:
            return time.monotonic()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def forget_memory(self) -> None:
        """Starts measuring the peak anew, where the system allows it."""
        try:
            Path(f"/proc/{self.process.pid if self.process else 0}/clear_refs").write_text("5")
        except OSError:
            return

    def count(self) -> int:
        """How many credentials the vault holds."""
        return int(self.ask("info").data["credentials"])

    def noted(self) -> list[str]:
        """What the witness saw that should not have been, and forgets it."""
        lines = self.notes.read_text(errors="replace").splitlines() if self.notes.exists() else []
        self.notes.unlink(missing_ok=True)
        self.notes.touch()
        return lines

    def file(self, name: str, data: bytes) -> Path:
        """A file an attacker brings."""
        path = self.files / name
        path.write_bytes(data)
        return path
