"""A stack in words: the answer first, then what counts, what nearly does, and what can be done."""

import json
from dataclasses import replace
from datetime import date

import pytest

from ui.screens.stacks.rows import Kind, Row, record_of, share, telling, to_go
from ui.screens.stacks.state import left_out, opened, shown, signed
from wallet.model.stack import Definition
from wallet.model.stack_decision import Decision, DecisionKind
from wallet.model.stack_unit import Unit
from wallet.model.text import Text
from wallet.service.stacking_shelf import Sight
from wallet.service.stacking_views import DecisionLine, ProgressLine, SignedBy, StackView
from wallet.stacks.read_definition import definition_from

WHOLE = ProgressLine("q", Text.plain("Certificate"), "whole", 0, "44", "60", "ects", False, ("r1", "r2#1"))
ROOT = ProgressLine("root", Text.plain("All"), "all", 1, "1", "2", "parts", False, ())
CORE = ProgressLine("core", Text.plain("Core"), "slot", 2, "1", "1", "units", True, ("r1",), ("5",))
REST = ProgressLine("rest", Text.plain("Electives"), "pool", 2, "39", "55", "ects", False, ("r2#1",), ("39",))
SKILLS = ProgressLine(
    "skills", Text.plain("Skills"), "cover", 2, "1", "2", "items", False, (), (), (("python", "r1"),)
)  # fmt: skip
SPAN = ProgressLine("span", Text.plain("Four years"), "rule", 1, "1", "1", "rule", True, ())
STACK = StackView(
    id="q",
    version="1",
    title=Text.plain("Certificate"),
    verdict="not-met",
    gap="16",
    progress=(WHOLE, ROOT, CORE, REST, SKILLS, SPAN),
    not_counted=(
        ("r3", "Old", ("expired",)),
        ("r4", "Low", ("data-missing:level:EQF",)),
    ),
    nearly=(("r4", "Low", "rest", "level:EQF"),),
    titles=(("r1", "One"), ("r2#1", "Two"), ("r3", "Old"), ("r4", "Low")),
    answer={"alwaysCounts": ["r1"], "neverCounts": ["r3"], "smallestProof": ["r1"]},
    elsewhere=(("r1", ("rest",)),),
)
KNOWN = {"r1": ("One", "Alpha", "did:a"), "r2": ("Two whole", "Beta", "did:b"), "r4": ("Low", "Beta", "did:b")}
RULES = {
    "model": "stack-rules/1", "id": "q", "version": "1", "title": {"en": "Certificate"},
    "target": {"metric": "ECTS", "amount": "60"},
    "sources": [{"what": "An ordinance", "where": "law.example"}],
    "root": {"id": "root", "type": "all", "children": [
        {"id": "core", "type": "slot", "title": {"en": "Core"}, "match": {"code": ["C-1"]}},
        {"id": "rest", "type": "pool", "title": {"en": "Electives"}, "metric": "ECTS", "min": "55",
         "match": {"level": {"framework": "EQF", "min": 6}}},
        {"id": "skills", "type": "cover", "min": 2, "items": [
            {"id": "python", "title": {"en": "Python"}, "match": {"code": ["C-1"]}},
            {"id": "sql", "match": {"code": ["S-1"]}}]},
    ]},
    "constraints": [{"id": "span", "type": "window", "months": 48, "title": {"en": "Four years"}}],
}  # fmt: skip
UNITS = (Unit(id="r4", title="Low", issuer="did:b", awarded=date(2026, 1, 1), levels={"EQF": 5}),)


def rules() -> Definition:
    return definition_from(json.loads(json.dumps(RULES)))


def sight(view: StackView = STACK) -> Sight:
    return Sight(view, rules(), UNITS)


def row(rows: tuple[Row, ...], title: str) -> Row:
    waiting = list(rows)
    while waiting:
        one = waiting.pop(0)
        if one.title == title:
            return one
        waiting += one.children
    raise AssertionError(title)


def test_the_answer_comes_first_as_text() -> None:
    found = shown(STACK)
    assert found.headline == "You have 44 of 60 ECTS"
    assert [one.text for one in found.marks] == ["16 ECTS to go", "2 of 4 requirements met"]
    assert found.records == ("r1", "r2")


def test_a_complete_stack_can_be_claimed() -> None:
    texts = [one.text for one in shown(replace(STACK, verdict="met")).marks]
    assert "Complete" in texts
    assert "You could claim this today" in texts


def test_what_counts_is_named_with_its_issuer_its_amount_and_how_sure_it_is() -> None:
    tree = opened(sight(), KNOWN).tree
    one, two = row(tree, "One"), row(tree, "Two")
    assert (one.amount, one.kind, one.need) == ("5 ECTS", Kind.UNIT, "core")
    assert "Alpha · counts in every best way" in one.second
    assert "Would also fit, and is missed there: Electives." in one.second
    assert "could be left to another" in two.second
    assert one.spoken.startswith("One counts here, 5 ECTS")


def test_a_requirement_says_its_state_and_what_is_missing_in_words() -> None:
    tree = opened(sight(), KNOWN).tree
    assert [one.title for one in tree] == ["Core", "Electives", "Skills", "Four years"]
    rest = tree[1]
    assert rest.second == "Still missing: 16 ECTS. At least 55 ECTS: EQF level 6 or higher."
    assert rest.spoken.startswith("Electives, 39 of 55 ECTS, not fulfilled yet")
    assert tree[3].amount == "fulfilled"


def test_a_near_miss_names_the_one_condition_and_what_is_stated() -> None:
    near = row(opened(sight(), KNOWN).tree[1:2], "Low")
    assert near.kind is Kind.NEAR
    assert near.second == "One condition short: EQF level 6 or higher. It states: 5."


def test_points_say_by_what_they_are_shown() -> None:
    tree = opened(sight(), KNOWN).tree
    assert row(tree, "Python").second == "Shown by “One”"
    assert row(tree, "sql").second == "Not shown yet: has the code S-1"


def test_what_does_not_count_is_grouped_by_reason_with_a_way_on() -> None:
    groups = left_out(telling(sight(), KNOWN))
    assert [one.title for one in groups] == ["Expired (1)", "Something asked for is not stated (1)"]
    assert all(one.second.startswith("What you can do: ") for one in groups)
    old = groups[0].children[0]
    assert old.second == "It has expired. It counts in no best way."
    low = groups[1].children[0]
    assert "It does not state the level (EQF). It could take the place of another." in low.second


def test_a_decision_is_marked_as_the_learners_own_word() -> None:
    said = Decision(DecisionKind.ACCEPTED, "r1", "", "learner", date(2026, 3, 3), "Registrar")
    view = replace(STACK, decisions=(DecisionLine("d1", said, "One", True, ("letter.pdf", "00")),))
    found = opened(sight(view), KNOWN)
    assert "your own word: Accepted although a condition is open" in row(found.tree, "One").second
    assert found.decisions[0].source == "Registrar, written down on 3 March 2026"
    assert found.decisions[0].letter == "letter.pdf"
    assert any(one.text == "Leans on your own decisions" for one in found.shown.marks)


def test_the_smallest_proof_and_all_that_counts_are_records() -> None:
    found = opened(sight(), KNOWN)
    assert (found.smallest, found.counts) == (("r1",), ("r1", "r2"))
    assert found.places == {"root", "core", "rest"}
    assert found.sources == (("An ordinance", "law.example"),)


def test_who_signed_is_said_as_surely_as_it_is_known() -> None:
    assert "Nobody signed" in signed(STACK).text
    good = replace(STACK, signed=SignedBy("did:u", "University", True, "valid"))
    open_ = replace(STACK, signed=SignedBy("did:u", "University", True, "incomplete"))
    assert signed(good).text == "Signed by University, checked"
    assert "could not be fully checked" in signed(open_).text


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
