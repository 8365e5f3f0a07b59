import pytest

from tests.bench import stacks, verify
from tests.bench.__main__ import PARTS, main
from tests.bench.table import Line, medians, percentile, rendered


@pytest.mark.parametrize(
    ("most", "least", "missed"),
    [(2.0, None, False), (1.9, None, True), (None, 2.0, False), (None, 2.1, True), (None, None, False)],
)
def test_a_missed_goal_is_said(most: float | None, least: float | None, missed: bool) -> None:
    line = Line("a", 4.0, "b", 2.0, most, least)
    assert (line.ratio, line.missed) == (2.0, missed)
    assert ("missed" in rendered([line])) == missed


def test_a_line_without_another_has_no_ratio() -> None:
    assert rendered([Line("a", 1234.5)]).splitlines()[-1].split("|")[2:5] == [" 1,234 ", "        ", "       "]


def test_every_round_does_everything_once() -> None:
    done: list[str] = []
    found = medians({"a": lambda: done.append("a"), "b": lambda: done.append("b")}, 3)
    assert done == ["a", "b"] * 3
    assert set(found) == {"a", "b"}
    assert percentile([5.0, 1.0, 3.0], 0.5) == 3.0


def test_what_is_measured_does_what_it_should(capsys: pytest.CaptureFixture[str]) -> None:
    """Each work is verified or read back before it is measured."""
    assert len(verify.lines(1)) == 14
    assert [line.what[:26] for line in stacks.lines(((8, 3),), 1)] == ["stack of 3 requirements ov"] * 2
    assert main(["nothing"]) == 2
    told = capsys.readouterr().err
    assert [name for name in PARTS if name not in told] == []
