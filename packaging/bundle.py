"""Build the program as one folder that needs no Python: `make bundle` puts it into `dist/cairn`.

Everything in it comes from the locked wheels. Two builds of one commit on one machine are the same byte for byte;
`--twice` proves it. Afterwards the folder is searched for anything that could open a line to another computer, and
the program in it does the main job once.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import interpreter
import system

ROOT = Path(__file__).resolve().parents[1]
WORK = ROOT / "build" / "bundle"
ENVIRONMENT = WORK / "environment"
DIST = ROOT / "dist"
LOCKS = ("requirements-bundle.txt", "requirements-sheets.txt", "requirements-bbs.txt")
NETWORK_FILES = re.compile(
    r"Qt6?(Network|WebSockets|WebEngine\w*|Qml|Quick\w*)\b|(^|/)libssl|/_ssl\.|/(requests|urllib3|httpx|aiohttp)/"
)
NETWORK_MODULES = re.compile(
    r"(ssl|http|http\..*|urllib\.request|ftplib|smtplib|imaplib|poplib|xmlrpc.*|asyncio|asyncio\..*|requests.*|urllib3.*)"
)


class Refused(Exception):
    """The folder is not fit to hand out; the message says why."""


def python() -> Path:
    """The interpreter of the build's own environment, made from the locked wheels when it is missing or out of date."""
    made = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = ENVIRONMENT / "complete"
    wanted = hashlib.sha256(b"".join((ROOT / name).read_bytes() for name in ("requirements.txt", *LOCKS))).hexdigest()
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return made
    chosen = interpreter.choose()
    if chosen is None:
        raise Refused("needs Python 3.11, 3.12 or 3.13")
    lacking = system.missing({"run", "bundle"}, chosen)
    if lacking and not system.install(lacking):
        raise Refused("install these packages, then start this again")
    subprocess.run([chosen, "-m", "venv", "--clear", str(ENVIRONMENT)], check=True)
    pip = [str(made), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
    subprocess.run([*pip, *(part for name in LOCKS for part in ("-r", str(ROOT / name)))], check=True)
    stamp.write_text(wanted, encoding="utf-8")
    return made


def moment() -> str:
    """The time of the last commit, which every file in the folder gets; 2026-01-01 outside a clone."""
    done = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 and done.stdout.strip() else "1767225600"


def build(into: Path) -> Path:
    """One build; the folder it made."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": moment(), "PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8"}
    shutil.rmtree(WORK / "work", ignore_errors=True)
    folders = ["--distpath", str(into), "--workpath", str(WORK / "work")]
    words = [str(python()), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *folders]
    subprocess.run([*words, str(ROOT / "packaging" / "cairn.spec")], check=True, env=environment, cwd=ROOT)
    made = into / "cairn"
    for path in sorted(made.rglob("*"), reverse=True):
        if not path.is_symlink():
            os.utime(path, (int(moment()), int(moment())))
    return made


def digests(folder: Path) -> dict[str, str]:
    """The SHA-256 of each file, and where each link goes."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = f"-> {path.readlink()}"
        elif path.is_file():
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def lines_out(folder: Path) -> Iterator[str]:
    """Whatever in the folder could open a line to another computer."""
    for name in digests(folder):
        if NETWORK_FILES.search(name):
            yield name
    listing = WORK / "work" / "cairn" / "PYZ-00.toc"
    for module in re.findall(r"\('([\w.]+)',", listing.read_text(encoding="utf-8")):
        if NETWORK_MODULES.fullmatch(module):
            yield f"module {module}"


def rehearse(folder: Path) -> None:
    """Lets the program in the folder do the main job, in an environment that knows no Python."""
    program = folder / ("cairn.exe" if os.name == "nt" else "cairn")
    with tempfile.TemporaryDirectory() as home:
        kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "LANG") if name in os.environ}
        plain = {**kept, "HOME": home, "PATH": os.defpath}
        done = subprocess.run([str(program), "demo"], env=plain, cwd=home, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Refused(f"the program ended with {done.returncode}: {(done.stdout + done.stderr)[-400:]}")
    print(f"demo: {len(done.stdout.splitlines())} lines told, exit 0")


def compare(first: dict[str, str], second: dict[str, str]) -> list[str]:
    """The names of what differs between two builds."""
    return sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))


def main() -> int:
    """Build, check, and with `--twice` build again and compare."""
    parser = argparse.ArgumentParser(description="Build the program as one folder.")
    parser.add_argument("--twice", action="store_true", help="build a second time and compare byte for byte")
    parser.add_argument("--prepare", action="store_true", help="only make the environment that builds")
    options = parser.parse_args()
    try:
        if options.prepare:
            python()
            return 0
        made = build(DIST)
        found = list(lines_out(made))
        if found:
            raise Refused("it could reach the network with: " + ", ".join(found))
        rehearse(made)
        whole = digests(made)
        size = sum(path.stat().st_size for path in made.rglob("*") if path.is_file() and not path.is_symlink())
        told = f"{made.relative_to(ROOT)}: {len(whole)} files, {size / 1e6:.0f} MB"
        print(f"{told}, nothing in it opens a line to another computer")
        if options.twice:
            differing = compare(whole, digests(build(WORK / "again")))
            print("two builds: " + ("the same byte for byte" if not differing else "differ in " + ", ".join(differing)))
            return int(bool(differing))
    except Refused as refusal:
        print(f"bundle: {refusal}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
