"""Fuzz every reader, guided by coverage: `make fuzz`. What it needs lies in an environment of its own in `build/fuzz`.

`ARGS=3600` fuzzes for an hour in all, `ARGS="300 pdf zip"` two readers for five minutes. Where atheris has no wheel
(anything but Linux on x86_64), the wallet's own mutator runs instead, and says so.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import interpreter

ROOT = Path(__file__).resolve().parents[1]
ENVIRONMENT = ROOT / "build" / "fuzz" / "environment"
LOCKS = ("requirements-fuzz.txt", "requirements-bbs.txt")


def python() -> Path | None:
    """The interpreter of the environment, made from the locked wheels; None without a Python that Cairn runs on."""
    made = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = ENVIRONMENT / "complete"
    wanted = hashlib.sha256(b"".join((ROOT / name).read_bytes() for name in ("requirements.txt", *LOCKS))).hexdigest()
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return made
    chosen = interpreter.choose()
    if chosen is None:
        return None
    subprocess.run([chosen, "-m", "venv", "--clear", str(ENVIRONMENT)], check=True)
    pip = [str(made), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
    subprocess.run([*pip, *(part for name in LOCKS for part in ("-r", str(ROOT / name)))], check=True)
    stamp.write_text(wanted, encoding="utf-8")
    return made


def main() -> int:
    """Fuzzes; 1 on a find."""
    found = python()
    if found is None:
        print("needs Python 3.11, 3.12 or 3.13", file=sys.stderr)
        return 1
    return subprocess.run([str(found), "-m", "tests.fuzz.run", *sys.argv[1:]], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
