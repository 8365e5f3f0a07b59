"""Two rounds of four writers; `python -m tests.faults.writers` has a thousand."""

from pathlib import Path

from tests.faults import writers


def test_one_writes_and_the_others_are_told_so(tmp_path: Path) -> None:
    figures = writers.run(tmp_path / "vault", 2)
    assert figures.broken() == 0, figures
    assert figures.asked == figures.answered + figures.refused == 2 * writers.WRITERS
    assert figures.answered >= 2
