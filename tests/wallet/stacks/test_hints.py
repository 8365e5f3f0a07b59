"""Relations as hints about qualifications, which nothing counts."""

import json
from dataclasses import replace

import pytest

from tests.wallet.stacks.test_units import credential
from wallet.model.credential import Achievement
from wallet.model.relation import Hint, Relation, RelationKind
from wallet.model.report import Verdict
from wallet.model.stack import Definition
from wallet.model.stack_unit import LearnerSet
from wallet.model.text import Text
from wallet.stacks import hints as module
from wallet.stacks.evaluate import evaluate
from wallet.stacks.hints import Said, hints
from wallet.stacks.read_definition import read_definition
from wallet.stacks.units import units_of

DIPLOMA = "https://uni.example/diploma"
RULES = {
    "model": "stack-rules/1",
    "id": "diploma",
    "version": "1",
    "title": {"en": "Diploma"},
    "target": {"metric": "ECTS", "amount": "10"},
    "sources": [{"what": "part relations", "where": DIPLOMA}],
    "root": {
        "id": "all",
        "type": "all",
        "children": [
            {
                "id": "basics",
                "type": "slot",
                "title": {"en": "Basics"},
                "match": {"any": [{"code": ["M-1"]}, {"not": {"code": ["M-9"]}}]},
            },
            {"id": "rest", "type": "cover", "items": [{"id": "m2", "match": {"code": ["M-2"]}}], "min": 1},
        ],
    },
}


def rules(name: str = "diploma") -> Definition:
    return read_definition(json.dumps({**RULES, "id": name}).encode())


def said(*relations: Relation, verdict: Verdict = Verdict.VALID) -> Said:
    one = Achievement(id="urn:own", name=Text.plain("Statistics"), relations=relations)
    return Said("r1", credential(one), verdict)


def found(*relations: Relation) -> list[tuple[str, str]]:
    return [(one.stack_id, one.requirement_id) for one in hints([said(*relations)], [rules()], [])]


@pytest.mark.parametrize(
    ("target", "place"),
    [("diploma", ""), (DIPLOMA, ""), ("M-1", "basics"), ("M-2", "m2")],
)
def test_a_target_is_a_qualification_or_what_one_asks_for(target: str, place: str) -> None:
    assert found(Relation(RelationKind.PART_OF, target)) == [("diploma", place)]
    assert found(Relation(RelationKind.ALIGNED, "https://c.example", code=target)) == [("diploma", place)]


@pytest.mark.parametrize("target", ["", "M-9", "basics", "m-1", "urn:own", "elsewhere"])
def test_what_is_ruled_out_or_only_looks_alike_is_no_hint(target: str) -> None:
    assert found(Relation(RelationKind.PART_OF, target)) == []


def test_what_comes_first_is_named_also_without_a_qualification() -> None:
    (one,) = hints([said(Relation(RelationKind.REQUIRES, "", Text.plain("A diploma")))], [rules()], [])
    assert (one.stack_id, one.relation.name.best()) == ("", "A diploma")
    (one,) = hints([said(Relation(RelationKind.FOLLOWS, "M-1"))], [rules()], [])
    assert one.requirement == Text((("en", "Basics"),))


def test_kept_qualifications_come_before_others_and_no_hint_twice() -> None:
    relation = Relation(RelationKind.PART_OF, "M-1")
    one = said(relation, relation)
    told = hints([one, one], [rules("mine")], [rules("other")])
    assert [(each.stack_id, each.kept) for each in told] == [("mine", True), ("other", False)]


def test_an_invalid_credential_says_nothing_and_another_tells_its_verdict() -> None:
    relation = Relation(RelationKind.PART_OF, "M-1")
    assert hints([said(relation, verdict=Verdict.INVALID)], [rules()], []) == ()
    (one,) = hints([said(relation, verdict=Verdict.INDETERMINATE)], [rules()], [])
    assert one.verdict == "indeterminate"


def test_more_hints_than_anybody_reads_are_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 3)
    many = tuple(Relation(RelationKind.REQUIRES, "", Text.plain(str(number))) for number in range(9))
    told: tuple[Hint, ...] = hints([said(*many)], [], [])
    assert len(told) == 3


def test_a_hint_never_changes_what_counts() -> None:
    plain = said()
    (achievement,) = plain.credential.described.achievements
    every = tuple(Relation(kind, "M-1", code="M-2") for kind in RelationKind)
    speaking = credential(replace(achievement, relations=every))
    assert hints([Said("r1", speaking, Verdict.VALID)], [rules()], [])
    units = [units_of("r1", one, Verdict.VALID) for one in (plain.credential, speaking)]
    assert units[0] == units[1]
    day = units[0][0].awarded
    answers = [evaluate(rules(), LearnerSet("diploma", "holder", day, one)) for one in units]
    assert answers[0] == answers[1]
    assert answers[0].verdict.value == "not-met"
