"""A short run of the kill loop: nothing that was answered is lost."""

from pathlib import Path

from tests.faults.kill import run

ROUNDS = 30


def test_nothing_answered_is_lost_when_the_process_is_killed(tmp_path: Path) -> None:
    result = run(tmp_path / "vault", ROUNDS, seed=20_261_123)
    assert (result.lost, result.risen, result.unsound, result.unopened) == (0, 0, 0, 0)
    assert result.kills == ROUNDS
    assert result.answers > 2 * ROUNDS
