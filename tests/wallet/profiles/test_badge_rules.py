import pytest

from tests.wallet.profiles.claims import ACHIEVEMENT, BADGE
from wallet.profiles.badge_rules import broken_rules


def found(claims):
    return [(one.code, one.at, one.fatal) for one in broken_rules(claims)]


def with_subject(**members):
    return {**BADGE, "credentialSubject": {**BADGE["credentialSubject"], **members}}


def test_a_complete_badge_breaks_nothing():
    assert found(BADGE) == []


@pytest.mark.parametrize(
    ("claims", "broken"),
    [
        (with_subject(achievement=None), ("achievement", "/credentialSubject/achievement", True)),
        (
            with_subject(achievement={**ACHIEVEMENT, "type": "Skill"}),
            ("type", "/credentialSubject/achievement/type", True),
        ),
        (
            with_subject(achievement={**ACHIEVEMENT, "criteria": None}),
            ("achievement-member", "/credentialSubject/achievement/criteria", False),
        ),
        (with_subject(result=[{"type": "Grade"}]), ("type", "/credentialSubject/result/0/type", True)),
        (with_subject(result=[{}]), ("type", "/credentialSubject/result/0/type", False)),
        ({**BADGE, "issuer": {"id": "did:x:y", "type": "Shop"}}, ("type", "/issuer/type", True)),
        ({**BADGE, "evidence": [{"type": "Proof"}]}, ("type", "/evidence/0/type", True)),
    ],
)
def test_each_broken_rule_is_found_where_it_is_broken(claims, broken):
    assert found(claims) == [broken]


def test_a_badge_for_nobody_is_told():
    subject = {name: value for name, value in BADGE["credentialSubject"].items() if name not in ("id", "identifier")}

    assert found({**BADGE, "credentialSubject": [subject]}) == [("recipient", "/credentialSubject/0", False)]


def test_an_endorsement_needs_no_achievement():
    claims = {**BADGE, "type": ["VerifiableCredential", "EndorsementCredential"], "credentialSubject": {"id": "a:b"}}

    assert found(claims) == []


def test_types_deep_inside_are_looked_at_but_not_for_ever():
    deep = {"type": ["Profile"]}
    for _ in range(50):
        deep = {"type": ["Profile"], "parentOrg": deep}

    assert found({**BADGE, "issuer": {**deep, "id": "did:x:y"}}) == []
