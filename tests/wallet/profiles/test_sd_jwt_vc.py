from datetime import UTC, datetime

import pytest

from tests.wallet.profiles.claims import V2, described
from wallet.model.credential import Alignment, Assessment, Credit, Level, Result, Sealed
from wallet.profiles.sd_jwt_vc import PROFILE

FLAT = {
    "iss": "https://nordhavn.example",
    "vct": "https://nordhavn.example/types/micro",
    "sub": "did:key:zMira",
    "iat": 1769763600,
    "nbf": 1769763600,
    "exp": 1893456000,
    "name": "Weaving",
    "awarding_body": "Nordhavn",
    "issuing_country": "DK",
    "given_name": "Mira",
    "family_name": "Holm",
    "ects": 2.5,
    "eqf_level": 5,
    "grade": "8",
    "assessment": {"type": "written examination"},
    "skills": ["weaving", {"name": "dyeing", "uri": "https://skills.example/2"}, {}, 5],
    "learning_outcomes": ["Weaves plain cloth."],
    "status": {"status_list": {"idx": 7, "uri": "https://nordhavn.example/list"}},
}


def test_flat_claims_become_one_achievement():
    found = described(PROFILE, FLAT, "sd-jwt")

    (one,) = found.achievements
    assert (one.name.best(), one.credits, one.levels) == ("Weaving", (Credit("2.5", "ECTS"),), (Level("EQF", "5"),))
    assert (one.results, one.assessments) == ((Result(value="8"),), (Assessment("written examination"),))
    assert one.alignments == (Alignment("weaving"), Alignment("dyeing", "https://skills.example/2"))
    assert [outcome.best() for outcome in one.outcomes] == ["Weaves plain cloth."]
    assert one.awarded == datetime(2026, 1, 30, 9, tzinfo=UTC)


def test_who_whom_and_until_when():
    found = described(PROFILE, FLAT, "sd-jwt")

    assert found.types == ("https://nordhavn.example/types/micro",)
    assert (found.issuer.id, found.issuer.name.best(), found.issuer.country) == (FLAT["iss"], "Nordhavn", "DK")
    assert (found.subjects[0].id, found.subjects[0].name.best()) == ("did:key:zMira", "Mira Holm")
    assert (found.valid_from, found.valid_until) == (
        datetime(2026, 1, 30, 9, tzinfo=UTC),
        datetime(2030, 1, 1, tzinfo=UTC),
    )


def test_the_place_in_a_status_list_is_kept():
    (entry,) = described(PROFILE, FLAT, "sd-jwt").status

    assert (entry.type, entry.uri, entry.index) == ("status_list", "https://nordhavn.example/list", 7)


@pytest.mark.parametrize("value", ["soon", True, 1e300, None, {}])
def test_odd_dates_are_left_out_and_odd_statuses_are_not(value):
    found = described(PROFILE, {**FLAT, "exp": value, "status": value}, "sd-jwt")

    assert (found.valid_until, [one.type for one in found.status]) == (None, ["status"])


def test_without_a_title_no_achievement_is_made_up():
    assert described(PROFILE, {"vct": "x"}, "sd-jwt").achievements == ()


def test_a_w3c_credential_in_the_same_seal_is_left_to_its_own_profile():
    assert not PROFILE.matches(Sealed("sd-jwt", b"", {"@context": [V2]}, ()))
    assert not PROFILE.matches(Sealed("vc-jwt", b"", FLAT, ()))
