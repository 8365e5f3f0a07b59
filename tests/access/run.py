"""The window as a screen reader meets it, over the real bus: `python -m tests.access.run`, or `make access`.

A display, a session bus, the accessibility bus, the program itself with the demonstration wallet, and a walker outside
of it that knows nothing but what the bus tells. Debian's packages: xvfb, dbus, at-spi2-core, python3-pyatspi.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]
PASSPHRASE = "four quiet stones"
ROOMS = ("Credentials", "Stacks", "Share", "Check", "Activity", "Settings")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SYSTEM_PYTHON = "/usr/bin/python3"
LONGEST_S = 600


def missing() -> list[str]:
    """The packages that are not here."""
    needed = {"xvfb": "Xvfb", "dbus": "dbus-run-session"}
    absent = [package for package, program in needed.items() if shutil.which(program) is None]
    if not any(Path(one).exists() for one in LAUNCHERS):
        absent.append("at-spi2-core")
    if (
        not Path(SYSTEM_PYTHON).exists()
        or subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False).returncode
    ):
        absent.append("python3-pyatspi")
    return absent


def walked() -> dict[str, Any]:
    """What the walker met in each place."""
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        fill(home / "cairn")
        settings = {
            **os.environ,
            "XDG_DATA_HOME": place,
            "XDG_CONFIG_HOME": place,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
            "LANGUAGE": "en",
            "LANG": "C.UTF-8",
        }
        script = Path(__file__).with_name("session.sh")
        command = ["dbus-run-session", "--", "bash", str(script), sys.executable, str(CHECKOUT / "main.py")]
        command += [SYSTEM_PYTHON, str(Path(__file__).with_name("walker.py")), PASSPHRASE, *ROOMS]
        done = subprocess.run(command, env=settings, capture_output=True, text=True, timeout=LONGEST_S, check=False)
    if done.returncode:
        raise SystemExit(f"the walk ended early: {done.stderr[-2000:]}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def fill(folder: Path) -> None:
    """A wallet with the demonstration set."""
    from wallet.service.paths import Paths
    from wallet.service.wallet import Wallet

    wallet = Wallet(Paths(folder / "vault", folder), lambda: datetime.now(UTC), os.urandom)
    wallet.create(PASSPHRASE, kdf="test")
    wallet.add_demo()
    wallet.lock()


def main() -> int:
    """Prints what was met; 1 when something has no name or cannot be reached."""
    if absent := missing():
        print(f"The walk over the accessibility bus is left out: {', '.join(absent)} is not installed here.")
        return 0
    wrong = 0
    for place, met in walked().items():
        controls = ", ".join(f"{count} {role}" for role, count in met["controls"].items())
        print(f"{place}: {controls}")
        for what in ("nameless", "unreachable"):
            for one in met[what]:
                print(f"  {what}: {one}")
                wrong += 1
    print("Every control has a name and can be reached." if not wrong else f"{wrong} wrong.")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
