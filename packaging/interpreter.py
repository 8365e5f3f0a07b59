"""Find a Python the wallet runs on: 3.11, 3.12 or 3.13."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

SUPPORTED = ((3, 13), (3, 12), (3, 11))
ASK_VERSION = "import sys; print(*sys.version_info[:2], sys.executable)"


def choose() -> str | None:
    """The path of a supported Python: this one, else the newest on the path; None when there is none."""
    if sys.version_info[:2] in SUPPORTED:
        return os.path.realpath(sys.executable) if os.name == "nt" else sys.executable
    return next((found for command in candidates() for found in [answer(command)] if found), None)


def candidates() -> Iterator[list[str]]:
    """Commands that may start a supported Python, newest first."""
    for major, minor in SUPPORTED:
        program = shutil.which(f"python{major}.{minor}")
        if program:
            yield [program]
        launcher = shutil.which("py") if os.name == "nt" else None
        if launcher:
            yield [launcher, f"-{major}.{minor}"]


def answer(command: list[str]) -> str | None:
    """The executable behind `command`, or None when it does not start or is not a version we support."""
    done = subprocess.run([*command, "-c", ASK_VERSION], capture_output=True, text=True, check=False)
    words = done.stdout.split(maxsplit=2)
    if done.returncode != 0 or len(words) != 3 or (int(words[0]), int(words[1])) not in SUPPORTED:
        return None
    return words[2].strip()


def has(python: str, module: str) -> bool:
    """Whether `python` can import `module`."""
    return subprocess.run([python, "-c", f"import {module}"], capture_output=True, check=False).returncode == 0
