"""The virtual environment `.venv`: made once, filled from the locked requirements, stamped when it is complete."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import interpreter
import system

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / ".venv"
PYTHON = FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
REQUIREMENTS = {"run": ["requirements.txt"], "test": ["requirements.txt", "requirements-dev.txt"]}
NO_PYTHON = """\
Cairn needs Python 3.11, 3.12 or 3.13; this is {version}, and none of python3.11, python3.12, python3.13 is on the path.
Debian 12 and 13 and Ubuntu 24.04 bring one as python3. Elsewhere install one of them and start this again."""


class NotReady(Exception):
    """Set-up could not finish; the message says what a person can do."""


def prepare(group: str) -> None:
    """Make sure that everything of `group` ("run", or "test" which includes it) is there.

    Does nothing but read a stamp when it was complete before. Raises NotReady.
    """
    if stamp(group).is_file() and stamp(group).read_text(encoding="utf-8") == digest(group):
        return
    python = interpreter.choose()
    if python is None:
        raise NotReady(NO_PYTHON.format(version=".".join(map(str, sys.version_info[:2]))))
    lacking = system.missing({"run", group}, python)
    if lacking and not system.install(lacking) and shutil.which("apt-get"):
        raise NotReady("Then start this again.")
    make(python)
    fill(group)
    for each in {"run", group}:
        stamp(each).write_text(digest(each), encoding="utf-8")


def stamp(group: str) -> Path:
    """The file that says `group` is complete; it goes when the environment goes."""
    return FOLDER / f"cairn-{group}.stamp"


def digest(group: str) -> str:
    """What a stamp must hold: it changes with the locked packages, the system list and the folder's place."""
    files = [ROOT / name for name in REQUIREMENTS[group]] + [system.LIST]
    parts = [str(FOLDER).encode(), *(file.read_bytes() for file in files)]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def make(python: str) -> None:
    """Make the environment, unless a working one of a supported version is there already."""
    if PYTHON.exists() and interpreter.answer([str(PYTHON)]) and interpreter.has(str(PYTHON), "pip"):
        return
    print(f"Making a virtual environment in {FOLDER.name} ...", flush=True)
    done = subprocess.run([python, "-m", "venv", "--clear", str(FOLDER)], check=False)
    if done.returncode != 0:
        raise NotReady(f"The virtual environment could not be made with {python}.")


def fill(group: str) -> None:
    """Install the locked packages; every file must match its hash, and nothing is built from source."""
    print("Fetching the Python packages (about 130 MB the first time) ...", flush=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
    files = [part for name in REQUIREMENTS[group] for part in ("--requirement", str(ROOT / name))]
    done = subprocess.run([*pip, *files], cwd=ROOT, check=False)
    if done.returncode != 0:
        raise NotReady("The packages could not be fetched. Only this step needs the network: check it, start again.")
