"""Fetch what is missing, then do one thing: `python packaging/setup.py run`. The Makefile calls nothing else.

Runs on any Python from 3.9 on, with nothing but the standard library.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable

from environment import FOLDER, PYTHON, ROOT, NotReady, prepare

NO_DISPLAY = """\
There is no display here, so the window cannot open. `make demo` does the main job in this terminal instead;
`make run ARGS="--help"` lists what the wallet can do without a window."""
MOST_PROCESSES = 4
CACHES = ("build", "dist", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".import_linter_cache", ".hypothesis")


def run(args: list[str]) -> int:
    """Open the window, or hand `args` to the command line."""
    prepare("run")
    windowless = not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if not args and sys.platform.startswith("linux") and windowless:
        print(NO_DISPLAY, file=sys.stderr)
        return 1
    return become([str(PYTHON), str(ROOT / "main.py"), *args])


def demo(args: list[str]) -> int:
    """Do the main job in the terminal."""
    prepare("run")
    return become([str(PYTHON), str(ROOT / "main.py"), "demo", *args])


def test(args: list[str]) -> int:
    """Style, types and the whole suite; with `args` only those tests."""
    prepare("test")
    if args:
        return tool("pytest", *args)
    return worst([tool("ruff", "check", "--quiet", "."), tool("mypy"), tool("pytest", *side_by_side())])


def check(_args: list[str]) -> int:
    """All of `test`, the import contracts as a table, and the coverage of the core."""
    prepare("test")
    coverage = ["--cov=wallet", "--cov-branch", "--cov-report=term:skip-covered"]
    contracts = tool("tests.house.contracts")
    return worst([tool("ruff", "check", "."), tool("mypy"), contracts, tool("pytest", *side_by_side(), *coverage)])


def bench(args: list[str]) -> int:
    """The benchmarks, one table."""
    prepare("test")
    return become([str(PYTHON), "-m", "tests.bench", *args])


def prepare_only(_args: list[str]) -> int:
    """Fetch everything that running needs, and start nothing."""
    prepare("run")
    return 0


def clean(_args: list[str]) -> int:
    """Remove what set-up, tests and builds have made; never a vault."""
    for folder in [ROOT / name for name in CACHES] + [FOLDER]:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


def tool(name: str, *args: str) -> int:
    """Run one tool of the environment on the checkout, without a display; its exit code."""
    print(f"-- {name} {' '.join(args)}".rstrip(), flush=True)
    settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""}
    return subprocess.run([str(PYTHON), "-m", name, *args], cwd=ROOT, env=settings, check=False).returncode


def side_by_side() -> list[str]:
    """How many processes share the suite: one for each processor, up to four."""
    return ["--numprocesses", str(min(MOST_PROCESSES, os.cpu_count() or 1)), "--dist", "worksteal"]


def worst(codes: list[int]) -> int:
    """Zero when all are zero, else one: every tool has run either way."""
    return int(any(codes))


def become(command: list[str]) -> int:
    """Replace this process, where the system can, so that nothing stands between a person and the wallet."""
    os.chdir(ROOT)
    if os.name != "nt":
        os.execv(command[0], command)
    return subprocess.run(command, check=False).returncode


VERBS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "demo": demo,
    "test": test,
    "check": check,
    "bench": bench,
    "prepare": prepare_only,
    "clean": clean,
}


def main(arguments: list[str]) -> int:
    """Do one verb; exit code 2 for wrong usage."""
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    if not arguments or arguments[0] not in VERBS:
        for name, verb in VERBS.items():
            print(f"python packaging/setup.py {name.ljust(8)} {verb.__doc__}")
        return 2
    try:
        return VERBS[arguments[0]](arguments[1:])
    except NotReady as trouble:
        print(trouble, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
