"""Starts the program as a person would, and writes down every socket, child process and foreign file it asks for.

Run as `python -m tests.hostile.witness NOTES ALLOWED ... -- arguments`: what is opened for writing below none of the
allowed folders is noted, one line an event.
"""

import os
import sys
from collections.abc import Callable

WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
STARTS = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "pty.spawn")
HARMLESS = ("/dev/", "/proc/")
CHANGES = ("os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate", "shutil.rmtree")


def watch(note: Callable[[str], None], allowed: tuple[str, ...]) -> Callable[[str, tuple[object, ...]], None]:
    """The audit hook."""

    def is_ours(path: object) -> bool:
        if isinstance(path, bytes):
            path = os.fsdecode(path)
        if not isinstance(path, str):
            return True  # an open handle
        real = os.path.realpath(path)
        return real.startswith((*allowed, *HARMLESS))

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith("socket.") and event != "socket.gethostname":
            family = arguments[1] if event == "socket.__new__" else getattr(arguments[0], "family", None)
            if family != 1:
                note(f"{event} {arguments[1:]!r}")
        elif event in STARTS:
            note(f"{event} {arguments[0]!r}")
        elif event == "open":
            path, mode, flags = (*arguments, None, None)[:3]
            writes = (isinstance(flags, int) and flags & WRITES) or (isinstance(mode, str) and set(mode) & set("wax+"))
            if writes and not is_ours(path):
                note(f"open {path!r}")
        elif event in CHANGES and not is_ours(arguments[0]):
            note(f"{event} {arguments[0]!r}")

    return hook


def main() -> int:
    """Puts the hook in place, then becomes the program."""
    cut = sys.argv.index("--")
    notes, *allowed = sys.argv[1:cut]
    handle = os.open(notes, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    sys.argv = ["main.py", *sys.argv[cut + 1 :]]
    import main as program

    sys.dont_write_bytecode = True
    roots = tuple(os.path.realpath(one) for one in allowed)
    sys.addaudithook(watch(lambda line: os.write(handle, f"{line}\n".encode(errors="replace")) and None, roots))
    return program.main()


if __name__ == "__main__":
    raise SystemExit(main())
