"""Composition root: clock, randomness, the offline guard; then the window, or the terminal when a verb is given."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wallet.service.doorway import Clock
    from wallet.service.wallet import Wallet

CHECKOUT = Path(__file__).resolve().parent


def _into_own_environment() -> None:
    """Runs again inside the checkout's own environment when this interpreter lacks the dependencies."""
    import importlib.util

    scripts = "Scripts" if os.name == "nt" else "bin"
    python = CHECKOUT / ".venv" / scripts / ("python.exe" if os.name == "nt" else "python")
    if importlib.util.find_spec("sqlcipher3") is None:
        if not python.exists() or Path(sys.prefix) == python.parent.parent:
            print("Cairn is not set up yet. Run: make run", file=sys.stderr)
            raise SystemExit(2)
        os.execv(python, [str(python), str(CHECKOUT / "main.py"), *sys.argv[1:]])  # noqa: S606 (our own interpreter)


def _harden() -> None:
    """New files are for this user only, no core dumps, and no other process of the user may read our memory."""
    os.umask(0o077)
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ImportError, ValueError, OSError):
        pass
    if sys.platform == "linux":
        import ctypes

        set_dumpable = 4
        ctypes.CDLL(None).prctl(set_dumpable, 0, 0, 0, 0)


NETWORK = frozenset({"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.bind", "socket.sendto"})


def _close_the_gate() -> None:
    """Refuses every internet socket and name look-up of this process, whoever asks; local sockets stay allowed."""
    import _socket

    local = getattr(_socket, "AF_UNIX", object())

    def guard(event: str, arguments: tuple[object, ...]) -> None:
        if event in NETWORK and getattr(arguments[0], "family", None) != local:
            raise PermissionError("Cairn is offline")

    sys.addaudithook(guard)


def guard() -> None:
    """What every process of Cairn does before anything else, its helpers too."""
    _harden()
    _close_the_gate()


def _has_no_display() -> bool:
    """True on a system that draws through X11 or Wayland when neither is there."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in named)


def main() -> int:
    """Starts Cairn; the exit code is the terminal's contract or the window's."""
    _into_own_environment()
    guard()
    from datetime import UTC, datetime

    from ui.terminal.run import run
    from wallet.service.handed import handed
    from wallet.service.paths import Paths

    def clock() -> datetime:
        return datetime.now(UTC)

    def wallet(paths: Paths, instant: "Clock") -> "Wallet":
        from time import monotonic, thread_time

        from wallet.service.wallet import Wallet
        from wallet.vault.keyring_door import SystemKeyring

        return Wallet(paths, instant, os.urandom, SystemKeyring(), monotonic, guard, thread_time)

    def window(paths: Paths) -> int:
        if _has_no_display():
            print("There is no display here, so no window can open. In this terminal try: make demo", file=sys.stderr)
            return 2
        from ui.app import run as open_window
        from wallet.service.doorstep import glance

        return open_window(
            lambda: wallet(paths, clock),
            sys.argv[:1],
            profile=paths.profile,
            things=things,
            glance=lambda: glance(paths.vault),
        )

    things = handed(sys.argv[1:])
    return run([] if things else sys.argv[1:], clock, wallet, window)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # a helper of the bundled program starts here as well
        from multiprocessing import freeze_support

        freeze_support()
    raise SystemExit(main())
