"""The key store of a real desktop where its programs are installed; everywhere, the want of one."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[3]
PROGRAMS = ("dbus-run-session", "gnome-keyring-daemon")
WITH_STORE = [
    "kept",
    "opened by keyring",
    "foreign absent",
    "key of 32 bytes",
    "dropped absent",
    "then locked",
    "again 32",
    "newest not told",
    "older by 2",
    "then not told",
    "wiped absent absent",
]
WITHOUT_STORE = ["not kept", "then locked", "opened by passphrase"]


def lines(command: list[str], home: Path) -> list[str]:
    """What a process says that has a home and a session of its own."""
    home.mkdir(mode=0o700)
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "SYSTEMROOT") if name in os.environ}
    own = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "DBUS_SESSION_BUS_ADDRESS": "unix:path=/none"}
    environment = kept | own
    done = subprocess.run(command, cwd=CHECKOUT, env=environment, capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_the_real_key_store_keeps_gives_and_forgets_a_key(tmp_path: Path) -> None:
    present = all(shutil.which(one) for one in PROGRAMS)
    module = "secret_service" if present else "no_secret_service"
    prefix = ["dbus-run-session", "--"] if present else []
    command = [*prefix, sys.executable, "-m", f"tests.wallet.vault.{module}", str(tmp_path / "vault")]
    assert lines(command, tmp_path / "home") == (WITH_STORE if present else WITHOUT_STORE)


def test_without_a_session_the_passphrase_opens_and_nothing_hangs(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.wallet.vault.no_secret_service", str(tmp_path / "vault")]
    assert lines(command, tmp_path / "home") == WITHOUT_STORE
