"""A short run of the kill loop: nothing that was answered is lost."""

from pathlib import Path

import pytest

from tests.faults import kill_once
from tests.faults.kill import run

ROUNDS = 15
ONCE_ROUNDS = 3


def test_nothing_answered_is_lost_when_the_process_is_killed(tmp_path: Path) -> None:
    result = run(tmp_path / "vault", ROUNDS, seed=20_261_123)
    assert (result.lost, result.risen, result.unsound, result.unopened) == (0, 0, 0, 0)
    assert result.kills == ROUNDS
    assert result.answers > 2 * ROUNDS


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("kill")
    kill_once.prepared(made)
    return made


@pytest.mark.parametrize("verb", kill_once.VERBS)
def test_a_killed_replacement_is_the_old_vault_or_the_new(place: Path, verb: str) -> None:
    figures = kill_once.run(place, verb, ONCE_ROUNDS)
    assert (figures.between, figures.broken_promises) == (0, 0)
    assert (figures.kills, figures.new >= 1) == (ONCE_ROUNDS, True)
