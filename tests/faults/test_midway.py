"""No planted word lies about in the middle of a session either, nor after the process was killed there."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.midway import NOW, STOPS
from tests.faults.traces import CANARIES, NOTE, PASSPHRASE, SEARCH, TITLE, Session, hits
from wallet.service.paths import Paths
from wallet.service.wallet import Wallet

CHECKOUT = Path(__file__).resolve().parents[2]


def begun(session: Session) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.faults.midway", str(session.inside)]
    environment = session.environment() | {"PYTHONPATH": str(CHECKOUT)}
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=CHECKOUT, env=environment, stdin=pipe, stdout=pipe, text=True)


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session(tmp_path / "day")


def test_nothing_plain_lies_about_at_any_stop_nor_after_a_kill(session: Session) -> None:
    sizes = []
    with begun(session) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for at, name in enumerate(STOPS):
            assert process.stdout.readline().strip() == name
            assert hits(session.inside) == [], name
            sizes.append(sum(one.stat().st_size for one in session.inside.rglob("*-wal")))
            if at + 1 < len(STOPS):
                process.stdin.write("on\n")
                process.stdin.flush()
        process.kill()
    assert min(sizes) > 0, "the write-ahead log was looked into"
    assert sizes[-1] > sizes[-2], "the open transaction had reached the disk"
    assert hits(session.inside) == []
    assert any(session.inside.rglob("*-wal"))
    wallet = Wallet(Paths(session.inside / "vault", session.inside / "profile"), lambda: NOW, os.urandom)
    wallet.unlock(PASSPHRASE)
    (row,) = wallet.search(SEARCH)
    assert (row.summary.title, wallet.marks(row.id).note, len(wallet.searches())) == (TITLE, NOTE, 1)
    assert wallet.check_vault() == ()
    assert hits(session.inside) == []
    wallet.lock()
    assert hits(session.inside, CANARIES) == []
