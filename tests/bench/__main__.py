"""Every benchmark in one table: `make bench`, or a part of it: `make bench ARGS="verify start"`."""

import os
import platform
import sys
from collections.abc import Callable
from importlib.metadata import version

from tests.bench import codes, many, memory, peers, present, stacks, start, storing, verify, window
from tests.bench.table import Line, rendered

PARTS: dict[str, Callable[[], list[Line]]] = {
    "verify": verify.lines,
    "peers": peers.lines,
    "storing": storing.lines,
    "many": many.lines,
    "stacks": stacks.lines,
    "codes": codes.lines,
    "present": present.lines,
    "start": start.lines,
    "window": window.lines,
    "memory": memory.lines,
}


def machine() -> str:
    """What it ran on, and how busy that was (processes waiting in the last minute, for each processor)."""
    load = f", load {os.getloadavg()[0] / (os.cpu_count() or 1):.1f} per processor" if hasattr(os, "getloadavg") else ""
    libraries = ", ".join(f"{name} {version(name)}" for name in ("cryptography", "PyLD", "sqlcipher3"))
    computer = f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors{load}"
    return f"{computer}; Python {platform.python_version()}, {libraries}"


def main(names: list[str]) -> int:
    """Prints the table; 2 for a part that is none."""
    unknown = [name for name in names if name not in PARTS]
    if unknown:
        print(f"no such part: {', '.join(unknown)}; there are {', '.join(PARTS)}", file=sys.stderr)
        return 2
    print(f"{machine()}\n")
    print(rendered(line for name in names or PARTS for line in PARTS[name]()))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
