"""After a full session: no planted word on the disk, no file that others may read, no socket of the internet."""

import os
import re
import shutil
import stat
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.faults.traces import CANARIES, TITLE, Session, forms, hits

ODD = {"import"}
"""One of its files is broken on purpose."""


@cache
def can_trace() -> bool:
    """Whether there is a tracer, and the system lets it trace."""
    if sys.platform != "linux" or shutil.which("strace") is None:
        return False
    return subprocess.run(["strace", "-o", os.devnull, "true"], check=False, capture_output=True).returncode == 0


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    """A full session, traced where there is a tracer."""
    folder = tmp_path_factory.mktemp("session")
    watched = "trace=socket,connect,bind,sendto,sendmsg"
    tracer = ("strace", "-f", "-qq", "-A", "-o", str(folder / "calls"), "-e", watched)
    made = Session(folder, tracer if can_trace() else ())
    made.whole()
    return made


def test_every_verb_did_its_work(session: Session) -> None:
    assert len(session.exits) >= 30
    assert [(verb, code) for verb, code in session.exits if code and verb not in ODD] == []


def test_no_planted_word_lies_about(session: Session) -> None:
    assert hits(session.inside) == []


def test_the_search_would_find_them(tmp_path: Path) -> None:
    for number, form in enumerate(forms(TITLE).values()):
        (tmp_path / str(number)).write_bytes(b"xyz" + form + b"xyz")
    assert {name for _, word, name in hits(tmp_path) if word == TITLE} == set(forms(TITLE))
    assert len(forms(TITLE)) >= 13
    assert all(len(form) > 4 for word in CANARIES for form in forms(word).values())


def test_nobody_else_may_read_anything_even_where_the_umask_lets_them(session: Session) -> None:
    open_ones = [
        (str(path), oct(stat.S_IMODE(path.stat().st_mode)))
        for path in (session.inside / "vault").rglob("*")
        if stat.S_IMODE(path.stat().st_mode) & 0o077
    ]
    assert open_ones == []
    made = [session.outside / name for name in ("shown.json", "original.json", "all.zip", "backup")]
    assert {oct(stat.S_IMODE(path.stat().st_mode)) for path in made} == {"0o600"}


def test_no_socket_of_the_internet_was_asked_for(session: Session) -> None:
    if not session.prefix:
        assert not (session.folder / "calls").exists()
        return
    calls = (session.folder / "calls").read_text()
    assert re.findall(r"^.*AF_INET.*$", calls, re.MULTILINE) == []


def test_the_tracer_would_see_one(tmp_path: Path) -> None:
    if not can_trace():
        assert "AF_INET" not in sys.platform
        return
    code = "import socket; socket.socket(socket.AF_INET)"
    command = ["strace", "-f", "-o", str(tmp_path / "calls"), "-e", "trace=socket", sys.executable, "-c", code]
    subprocess.run(command, check=True)
    assert "AF_INET" in (tmp_path / "calls").read_text()
