import json
from typing import Any

import pytest

from tests.bench.stacks import large
from wallet.errors import ErrorKind, WalletError
from wallet.stacks.read_learner import learner_from, read_learner, read_units

Json = dict[str, Any]
UNIT: Json = {
    "id": "a",
    "title": "A",
    "issuer": "i",
    "awarded": "2025-01-01",
    "verification": "verified",
    "status": "active",
}


def learner(*units: Json, **more: Any) -> Json:
    return {"definition": "d", "learner": "l", "asOf": "2026-01-01", "units": list(units), **more}


def test_absent_is_none_and_empty_is_empty() -> None:
    (first, second) = learner_from(learner(UNIT, {**UNIT, "id": "b", "skills": [], "codes": []})).units
    assert (first.skills, first.codes, first.credits, first.passed) == (None, None, None, None)
    assert (second.skills, second.codes) == ((), ())


@pytest.mark.parametrize(
    ("change", "rule", "at"),
    [
        ({"colour": "red"}, "member-unknown", "/units/0/colour"),
        ({"awarded": "2025-02-29"}, "not-a-date", "/units/0/awarded"),
        ({"verification": "maybe"}, "not-allowed", "/units/0/verification"),
        ({"credits": {"ECTS": "five"}}, "not-a-number", "/units/0/credits/ECTS"),
        ({"credits": {"a/b~": "-1"}}, "not-a-number", "/units/0/credits/a~1b~0"),
        ({"credits": {"ECTS": 5}}, "not-a-text", "/units/0/credits/ECTS"),
        ({"grade": {"value": "1"}}, "member-missing", "/units/0/grade"),
        ({"skills": [{"level": "A"}]}, "member-missing", "/units/0/skills/0"),
        ({"assessment": {"supervised": "yes"}}, "not-a-boolean", "/units/0/assessment/supervised"),
        ({"passed": "true"}, "not-a-boolean", "/units/0/passed"),
    ],
)
def test_faults_are_named_with_their_place(change: Json, rule: str, at: str) -> None:
    with pytest.raises(WalletError) as refusal:
        learner_from(learner({**UNIT, **change}))
    assert (refusal.value.kind, refusal.value.rule, refusal.value.facts["at"]) == (ErrorKind.MALFORMED, rule, at)


def test_an_id_stands_for_one_unit_only() -> None:
    for value in (learner(UNIT, UNIT), learner(UNIT, catalogue=[UNIT])):
        with pytest.raises(WalletError) as refusal:
            learner_from(value)
        assert refusal.value.rule == "id-twice"


def test_too_many_units_are_refused_by_name() -> None:
    with pytest.raises(WalletError) as refusal:
        learner_from(learner(*({**UNIT, "id": str(n)} for n in range(5001))))
    assert refusal.value.facts["limit"] == "units"


def test_a_large_wallet_is_read() -> None:
    data = json.dumps(large(500, 60, 1)[1]).encode()
    assert len(read_learner(data).units) == 500


def test_planned_units_are_read_from_a_list_or_a_learner_file() -> None:
    one, two = ({"id": name, "title": name, "issuer": "i", "awarded": "2026-01-01"} for name in "ab")
    one, two = ({**each, "verification": "verified", "status": "active"} for each in (one, two))
    for written in ([one, two], {"units": [one], "catalogue": [two]}, {"catalogue": [one, two]}):
        assert [each.id for each in read_units(json.dumps(written).encode())] == ["a", "b"]
    with pytest.raises(WalletError, match="id-twice"):
        read_units(json.dumps([one]).encode(), ["a"])
    with pytest.raises(WalletError, match="member-unknown"):
        read_units(b'{"records":[]}')
