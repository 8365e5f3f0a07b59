"""No clock, no randomness, no network and no print inside; no loose ends in comments."""

import ast
import io
import re
import shutil
import subprocess
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path

from tests.house.names import used_names
from tests.house.sources import CHECKOUT, EVERYTHING, PRODUCT, python_files

ALLOWED = {"main.py", "wallet/remote/https.py"}
CLOCK = r"""datetime\.(datetime\.(now|utcnow|today)|date\.today)
    |time\.(time|monotonic|perf_counter|process_time|thread_time|clock_gettime)(_ns)?|time\.(localtime|gmtime|ctime)
    |PySide6\.QtCore\.(QDateTime\.current\w+|QDate\.currentDate|QTime\.currentTime|QElapsedTimer)"""
RANDOM = r"""(random|secrets)(\..*)?|os\.(urandom|getrandom)|uuid\.uuid[14]|tempfile\.mktemp
    |cryptography\..*\.(generate|generate_key|generate_private_key|generate_parameters)
    |numpy\.random(\..*)?|PySide6\.QtCore\.(QRandomGenerator(\..*)?|QUuid\.createUuid)"""
NETWORK = r"""(socket|ssl|http|asyncio|ftplib|smtplib|imaplib|poplib|socketserver|xmlrpc|webbrowser)(\..*)?
    |urllib\.request(\..*)?|(requests|httpx|httpx2|urllib3|aiohttp)(\..*)?
    |PySide6\.(QtNetwork|QtQml|QtQuick\w*|QtWebEngine\w*|QtWebSockets)(\..*)?"""
BANS = {
    "clock": re.compile(CLOCK, re.VERBOSE),
    "randomness": re.compile(RANDOM, re.VERBOSE),
    "network": re.compile(NETWORK, re.VERBOSE),
}
LOOSE_END = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|#\s*type:\s*ignore(?!\[[\w, -]+\])|#\s*noqa(?!: ?[A-Z]+\d+)")


def banned_names(root: Path, files: list[Path]) -> Iterator[str]:
    """Every use of a clock, of randomness or of the network, however it was imported."""
    for path in files:
        name = path.relative_to(root).as_posix()
        if name in ALLOWED:
            continue
        for line, full in sorted(set(used_names(ast.parse(path.read_text(encoding="utf-8"))))):
            for kind, pattern in BANS.items():
                if pattern.fullmatch(full):
                    yield f"{name}:{line} {kind}: {full}"


def prints(root: Path, files: list[Path]) -> Iterator[str]:
    """Calls of print: the core has nobody to talk to."""
    for path in files:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
                yield f"{path.relative_to(root).as_posix()}:{node.lineno} print"


def loose_ends(root: Path, files: list[Path]) -> Iterator[str]:
    """Comments that put something off, or that silence a checker without naming what."""
    for path in files:
        text = path.read_text(encoding="utf-8")
        if not LOOSE_END.search(text):
            continue
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            found = LOOSE_END.search(token.string) if token.type == tokenize.COMMENT else None
            if found:
                yield f"{path.relative_to(root).as_posix()}:{token.start[0]} {found[0]}"


def test_clock_randomness_and_network_come_in_as_parameters() -> None:
    files = python_files(CHECKOUT, PRODUCT)
    assert len(files) > 50
    assert list(banned_names(CHECKOUT, files)) == []


def test_the_core_prints_nothing() -> None:
    assert list(prints(CHECKOUT, python_files(CHECKOUT, ("wallet",)))) == []


def test_no_comment_is_a_loose_end() -> None:
    assert list(loose_ends(CHECKOUT, python_files(CHECKOUT, EVERYTHING))) == []


SINS = {
    "from datetime import datetime as d\nd.now()": "datetime.datetime.now",
    "import datetime\ndatetime.date.today()": "datetime.date.today",
    "import time as t\nt.monotonic_ns()": "time.monotonic_ns",
    "from time import time": "time.time",
    "import random": "random",
    "from secrets import token_bytes": "secrets.token_bytes",
    "from os import urandom as u": "os.urandom",
    "from uuid import uuid4": "uuid.uuid4",
    "def late() -> None:\n    import http.client": "http.client",
    "from urllib import request": "urllib.request",
    "import urllib.request": "urllib.request",
    "from PySide6 import QtNetwork": "PySide6.QtNetwork",
    "from PySide6.QtCore import QDateTime\nQDateTime.currentDateTimeUtc()": "QDateTime.currentDateTimeUtc",
    "from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey as K\nK.generate()": "generate",
}
VIRTUES = """
import os
import time
import urllib.parse
from datetime import UTC, datetime

def late(now: datetime, random: bytes) -> str:
    os.fsync(0)
    time.strptime("12", "%H")
    return datetime.fromtimestamp(0, UTC).isoformat() + urllib.parse.quote(str(random.count(b"")))
"""


def test_each_banned_name_is_caught(tmp_path: Path) -> None:
    for number, (text, name) in enumerate(SINS.items()):
        path = tmp_path / "ui" / f"sin_{number}.py"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        assert any(found.endswith(name) for found in banned_names(tmp_path, [path])), text


def test_what_is_allowed_is_not_caught(tmp_path: Path) -> None:
    fine = tmp_path / "fine.py"
    fine.write_text(VIRTUES, encoding="utf-8")
    gate = tmp_path / "wallet" / "remote" / "https.py"
    gate.parent.mkdir(parents=True)
    gate.write_text("import socket\n", encoding="utf-8")
    assert list(banned_names(tmp_path, [fine, gate])) == []


def test_prints_and_loose_ends_are_caught(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    marks = ["# TO" "DO later", "# type: " "ignore", "# no" "qa", "# type: " "ignore[arg-type]", "# no" "qa: S101"]
    path.write_text("".join(f"print('# FIXME')  {mark}\n" for mark in marks), encoding="utf-8")
    assert len(list(prints(tmp_path, [path]))) == len(marks)
    assert [found.split()[0] for found in loose_ends(tmp_path, [path])] == ["a.py:1", "a.py:2", "a.py:3"]


def test_the_linter_refuses_banned_names_with_a_reason(tmp_path: Path) -> None:
    shutil.copy(CHECKOUT / "pyproject.toml", tmp_path)
    (tmp_path / "wallet").mkdir()
    (tmp_path / "wallet" / "a.py").write_text("import random\nfrom time import time\n", encoding="utf-8")
    linter = [sys.executable, "-m", "ruff", "check", "--no-cache", "--select", "TID251", "--output-format", "concise"]
    done = subprocess.run([*linter, "."], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 1
    assert "take `entropy` as a parameter" in done.stdout
    assert "take `now` as a parameter" in done.stdout
