"""A copy made for dragging lies in a private folder, not for long, and not after its process has died."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QDir
from pytestqt.qtbot import QtBot

from tests.ui.driver import PATIENCE_MS
from ui.widgets.drag_out import DragOut, sweep


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(QDir, "tempPath", lambda: str(tmp_path))
    return tmp_path


def carried(one: DragOut) -> Path:
    return Path(one.mime().urls()[0].toLocalFile())


def test_the_copy_goes_after_a_while_and_when_it_is_forgotten(qtbot: QtBot, place: Path) -> None:
    one = DragOut("x")
    qtbot.addWidget(one)
    one.show_file("shown.json", b"{}")
    copy = carried(one)
    assert copy.read_bytes() == b"{}"
    assert copy.is_relative_to(place)
    if os.name != "nt":
        assert copy.parent.stat().st_mode & 0o077 == 0
    one._over.setInterval(1)
    one._over.start()
    qtbot.waitUntil(lambda: not copy.parent.exists(), timeout=PATIENCE_MS)
    again = carried(one)
    assert again.read_bytes() == b"{}"
    one.forget()
    assert list(place.iterdir()) == []


def test_what_a_killed_process_left_is_swept_and_nothing_else(place: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as gone:
        gone.wait()
    left = place / f"cairn-drag-{gone.pid}-abcdef"
    kept = [place / f"cairn-drag-{os.getpid()}-abcdef", place / "cairn-drag-x-abcdef", place / "another"]
    for one in (left, *kept):
        one.mkdir()
        (one / "shown.json").write_bytes(b"{}")
    (place / "cairn-drag-1-file").write_bytes(b"")
    swept = sweep()
    if os.name != "nt":
        assert (swept, left.exists()) == (1, False)
    assert all(one.exists() for one in kept)
