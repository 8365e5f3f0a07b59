"""A stack in words: the answer first, then what counts."""

import pytest

from ui.screens.stacks.state import record_of, share, shown, to_go
from wallet.model.text import Text
from wallet.service.stacking import ProgressLine, StackView

WHOLE = ProgressLine("q", Text.plain("Certificate"), "whole", 0, "44", "60", "ects", False, ("r1", "r2#1"))
CORE = ProgressLine("core", Text.plain("Core"), "slot", 1, "1", "1", "units", True, ("r1",))
REST = ProgressLine("rest", Text.plain("Electives"), "pool", 1, "39", "55", "ects", False, ("r2#1",))
STACK = StackView(
    id="q",
    version="1",
    title=Text.plain("Certificate"),
    verdict="not-met",
    gap="16",
    progress=(WHOLE, CORE, REST),
    not_counted=(("r3", "Old", ("expired",)), ("r1", "One", ("needed-elsewhere:rest",))),
    nearly=(),
    titles=(("r1", "One"), ("r2#1", "Two"), ("r3", "Old")),
    answer={},
)
KNOWN = {"r1": ("One", "Alpha", "did:a"), "r2": ("Two whole", "Beta", "did:b")}


def test_the_answer_comes_first_as_text() -> None:
    found = shown(STACK, KNOWN)
    assert found.headline == "You have 44 of 60 ECTS"
    assert [one.text for one in found.marks] == ["16 ECTS to go", "1 of 2 requirements met"]
    assert found.records == ("r1", "r2")


def test_what_counts_is_named_with_its_issuer() -> None:
    counted = shown(STACK, KNOWN).requirements[1].counted
    assert [(one.title, one.issuer, one.record) for one in counted] == [("Two", "Beta", "r2")]


def test_what_counts_somewhere_is_not_among_the_rest() -> None:
    assert shown(STACK, KNOWN).not_counted == (("Old", "It has expired."),)


@pytest.mark.parametrize(
    ("done", "needed", "part"),
    [("5", "10", 0.5), ("0", "0", 1.0), ("11", "10", 1.0), ("1/3", "1", 1 / 3), ("?", "1", 0)],
)
def test_how_much_is_done(done: str, needed: str, part: float) -> None:
    assert share(done, needed) == pytest.approx(part)


def test_what_is_missing() -> None:
    assert to_go("7.5", "10") == "2.5"
    assert to_go("10", "10") == ""


@pytest.mark.parametrize("unit", ["r1", "r1#2", "r1/0"])
def test_a_unit_knows_its_record(unit: str) -> None:
    assert record_of(unit) == "r1"
