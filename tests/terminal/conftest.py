"""The command line driven in one process: arguments in, exit code and JSON out."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.support.marked import strict
from tests.support.unhurried import unhurried_solver
from ui.terminal.run import run
from ui.words.translate import speak
from wallet.service.answers import Paths
from wallet.service.doorway import Clock
from wallet.service.wallet import Wallet

__all__ = ["unhurried_solver"]
NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
PASSPHRASE = "correct horse battery staple"


@pytest.fixture(scope="session", autouse=True)
def marked_words() -> None:
    """Fail a test in which something is said that no translator would ever see."""
    speak(strict())


@dataclass(frozen=True)
class Told:
    """What one run of the command line gave back."""

    exit: int
    data: dict[str, Any]
    err: str


class Cairn:
    """One vault and one profile in a temporary folder."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.vault = folder / "vault"
        self.passphrase_file = folder / "passphrase"
        self.passphrase_file.write_text(PASSPHRASE)
        self._capsys = capsys
        self._count = 0

    def entropy(self, length: int) -> bytes:
        """Different bytes at each call, the same in every run."""
        self._count += 1
        import hashlib

        return hashlib.shake_256(f"{self._count}".encode()).digest(length)

    def wallet(self, paths: Paths, clock: Clock) -> Wallet:
        """The wallet as the program makes it, with steady randomness and no keyring."""
        return Wallet(paths, clock, self.entropy)

    def __call__(self, *arguments: object, now: str | None = None, locked: bool = False) -> Told:
        base = ["--vault", str(self.vault), "--profile", str(self.folder / "profile"), "--json"]
        base += [] if locked else ["--passphrase-file", str(self.passphrase_file)]
        base += ["--now", now] if now else []
        code = run([*base, *map(str, arguments)], lambda: NOW, self.wallet, lambda _paths: 99)
        said = self._capsys.readouterr()
        lines = said.out.splitlines()
        assert len(lines) == 1, said.out
        return Told(code, json.loads(lines[0]), said.err)

    def file(self, name: str, data: bytes) -> Path:
        """A file in the temporary folder."""
        path = self.folder / name
        path.write_bytes(data)
        return path


@pytest.fixture
def cairn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Cairn:
    """A command line with no vault yet."""
    return Cairn(tmp_path, capsys)


@pytest.fixture
def kept(cairn: Cairn) -> Cairn:
    """A command line with an empty vault."""
    assert cairn("init", "--kdf", "test").exit == 0
    return cairn


Run = Callable[..., Told]
