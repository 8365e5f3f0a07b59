"""A short run of the kills of an import with helper processes; `python -m tests.faults.crowd` has long ones."""

import sys
from pathlib import Path

import pytest

from tests.faults import crowd
from wallet.service.answers import Source

ROUNDS = 1


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("crowd")


@pytest.fixture(scope="module")
def made(place: Path) -> tuple[Source, ...]:
    return crowd.prepared(place)


@pytest.mark.parametrize("who", crowd.WHO)
def test_a_killed_import_leaves_nothing_half_kept_and_no_process(
    place: Path, made: tuple[Source, ...], who: str
) -> None:
    if sys.platform != "linux":
        assert len(made) == crowd.FILES
        return
    figures = crowd.run(place, made, who, ROUNDS, seed=7)
    assert figures.broken() == 0, figures
    assert figures.kills == ROUNDS


def test_a_process_left_behind_would_be_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform != "linux":
        assert crowd.began(-1) is None
        return
    import subprocess

    monkeypatch.setattr(crowd, "PATIENCE", 0.1)
    with subprocess.Popen(["sleep", "60"]) as left:
        seen = crowd.began(left.pid)
        assert seen is not None
        assert crowd.children(seen[0])[left.pid] == seen[1]
        assert not crowd.all_gone({left.pid: seen[1]})
        left.kill()
    assert crowd.all_gone({left.pid: seen[1]})
