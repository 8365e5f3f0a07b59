"""Type metadata of SD-JWT VC: used where it is at hand and is the one that was meant, and never fetched."""

import base64
import hashlib
import itertools
from typing import Any

import pytest

from tests.hostile.forge import disclosure, sd_digest, sd_jwt
from tests.hostile.sd_jwts import claims
from tests.support.verifying import held, judged
from wallet.codec import jcs
from wallet.model.report import Check, CheckName, Outcome, Verdict
from wallet.verify.type_metadata import DEPTH

VCT = "https://institut-valombre.example/types/course"
BASE = "https://types.example/learning"
GRADE = disclosure("c2FsdDE", "grade", "A")
Metadata = dict[str, Any]


def sri(data: bytes, name: str = "sha256") -> str:
    return f"{name}-{base64.b64encode(hashlib.new(name, data).digest()).decode()}"


def metadata(*rules: Metadata, vct: str = VCT, **more: Any) -> bytes:
    return jcs.canonical({"vct": vct, "name": "A module", "claims": list(rules), **more})


def credential(bound_to: bytes | None = None, **members: Any) -> bytes:
    bound = {"vct#integrity": sri(bound_to)} if bound_to is not None else {}
    return sd_jwt(claims(vct=VCT, _sd=[sd_digest(GRADE)], skills=["sql", "python"], **bound, **members), (GRADE,))


def told(data: bytes, *held_ones: tuple[str, bytes]) -> tuple[list[Check], Verdict]:
    report = judged(data, held(dict(held_ones)))
    return [one for one in report.checks if one.name is CheckName.SCHEMA], report.verdict


def answer(*rules: Metadata, bound: bool = True) -> tuple[str, str, Verdict]:
    about = metadata(*rules)
    (check,), verdict = told(credential(about if bound else None), (VCT, about))
    return check.outcome.value, str(check.facts.get("keyword", check.facts.get("because", ""))), verdict


def test_without_metadata_nothing_is_asked() -> None:
    (check,), verdict = told(credential())
    assert (check.outcome, verdict) == (Outcome.NOT_APPLICABLE, Verdict.VALID)


@pytest.mark.parametrize("bound", [True, False])
def test_claims_that_keep_to_their_type_hold(bound: bool) -> None:
    rules = (
        {"path": ["grade"], "sd": "always"},
        {"path": ["iss"], "sd": "never", "mandatory": True},
        {"path": ["skills", None], "sd": "never"},
        {"path": ["skills", 1], "sd": "allowed"},
        {"path": ["skills", 5], "sd": "always"},
        {"path": ["name", "first"], "sd": "always"},
    )
    assert answer(*rules, bound=bound) == ("pass", "", Verdict.VALID)


@pytest.mark.parametrize(
    ("rule", "keyword"),
    [
        ({"path": ["grade"], "sd": "never"}, "sd"),
        ({"path": ["name"], "sd": "always"}, "sd"),
        ({"path": ["skills", None], "sd": "always"}, "sd"),
        ({"path": ["skills", 0], "sd": "always"}, "sd"),
    ],
)
def test_a_broken_rule_counts_only_where_a_digest_binds_the_type(rule: Metadata, keyword: str) -> None:
    assert answer(rule) == ("fail", keyword, Verdict.INVALID)
    assert answer(rule, bound=False) == ("fail", keyword, Verdict.VALID)


def test_a_claim_that_is_missing_may_be_withheld() -> None:
    rule = {"path": ["level"], "mandatory": True}
    assert answer(rule) == ("unknown", "withheld", Verdict.VALID)
    about = metadata(rule)
    whole = sd_jwt(claims(vct=VCT, **{"vct#integrity": sri(about)}))
    (check,), verdict = told(whole, (VCT, about))
    assert (check.facts["keyword"], check.facts["at"], verdict) == ("mandatory", "/level", Verdict.INVALID)


@pytest.mark.parametrize(
    ("about", "because"),
    [
        (metadata({"path": ["name"], "sd": "always"}, vct="https://other.example/t"), "vct"),
        (b"not json", "metadata"),
        (jcs.canonical({"vct": VCT, "claims": {}}), "claims"),
        (metadata({"path": []}), "claims"),
        (metadata({"path": ["name"], "sd": "perhaps"}), "sd"),
        (metadata(schema={"type": "object"}), "schema"),
    ],
)
def test_what_cannot_be_told_is_left_open(about: bytes, because: str) -> None:
    (check,), verdict = told(credential(about), (VCT, about))
    assert (check.outcome, check.facts["because"], verdict) == (Outcome.UNKNOWN, because, Verdict.VALID)


@pytest.mark.parametrize("stated", ["sha256-AAAA", "md5-AAAA", "", "sha256-***", 5])
def test_other_bytes_than_those_that_were_meant_are_not_used(stated: Any) -> None:
    about = metadata({"path": ["name"], "sd": "always"})
    data = sd_jwt(claims(vct=VCT, **{"vct#integrity": stated}))
    (check,), verdict = told(data, (VCT, about))
    assert (check.facts["because"], verdict) == ("digest", Verdict.VALID)


def test_a_bound_type_that_is_not_at_hand_is_told() -> None:
    (check,), verdict = told(credential(metadata()))
    assert (check.facts["because"], verdict) == ("missing", Verdict.VALID)


def chain(integrity: bool = True, rule: Metadata | None = None) -> tuple[bytes, bytes]:
    base = metadata(*([rule] if rule else []), vct=BASE)
    more = {"extends#integrity": sri(base)} if integrity else {}
    return metadata(extends=BASE, **more), base


def test_the_type_it_extends_counts_as_well() -> None:
    rule = {"path": ["name"], "sd": "always"}
    for integrity, verdict in ((True, Verdict.INVALID), (False, Verdict.VALID)):
        own, base = chain(integrity, rule)
        checks, found = told(credential(own), (VCT, own), (BASE, base))
        assert ([one.outcome for one in checks], found) == ([Outcome.PASSED, Outcome.FAILED], verdict)


def test_the_type_it_extends_must_be_the_one_that_was_meant() -> None:
    own, base = chain()
    checks, _ = told(credential(own), (VCT, own), (BASE, base + b" "))
    assert [one.facts.get("because") for one in checks] == [None, "digest"]
    checks, _ = told(credential(own), (VCT, own))
    assert [one.facts.get("because") for one in checks] == [None, "missing"]


def test_types_that_extend_each_other_come_to_an_end() -> None:
    own = metadata(extends=VCT)
    checks, verdict = told(credential(own), (VCT, own))
    assert ([one.facts.get("because") for one in checks], verdict) == ([None, "extends"], Verdict.VALID)
    names = [VCT, *(f"https://types.example/{number}" for number in range(30))]
    line = {name: metadata(vct=name, extends=after) for name, after in itertools.pairwise(names)}
    checks, verdict = told(credential(), *line.items())
    assert (len(checks), checks[-1].facts["because"], verdict) == (DEPTH + 1, "extends", Verdict.VALID)
