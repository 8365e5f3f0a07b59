from datetime import UTC, datetime

import pytest

from tests.wallet.profiles.claims import described, fatal
from wallet.model.credential import Alignment, Assessment, Credit, Evidence, Identifier, Level
from wallet.profiles.open_badges_2 import PROFILE

FORM = "open-badges-2"
ASSERTION = {
    "@context": "https://w3id.org/openbadges/v2",
    "type": "Assertion",
    "id": "https://nordhavn.example/assertions/1",
    "recipient": {"type": "email", "hashed": True, "salt": "s", "identity": "sha256$00"},
    "issuedOn": "2020-01-01T00:00:00Z",
    "expires": "2030-01-01T00:00:00Z",
    "evidence": ["https://mira.example/cloth", {"id": "https://mira.example/yarn", "name": "Yarn"}],
    "verification": {"type": "hosted"},
    "badge": {
        "id": "https://nordhavn.example/badges/weaving",
        "name": "Weaving",
        "description": "Weaves.",
        "criteria": {"narrative": "Weave one cloth.", "id": "https://nordhavn.example/criteria"},
        "issuer": {"id": "https://nordhavn.example/issuer", "name": "Nordhavn", "url": "https://nordhavn.example"},
        "alignment": [{"targetName": "weave", "targetUrl": "https://skills.example/1", "targetFramework": "ESCO"}],
        "tags": ["wool"],
        "extensions:ECTSExtension": {"ECTS": 2.5},
        "extensions:StudyLoadExtension": {"StudyLoad": 70},
        "extensions:EQFExtension": {"EQF": 5},
        "assessmentType": "testing",
        "assessmentSupervised": True,
        "assessmentIdVerified": False,
        "qualityAssuranceName": "NVAO",
    },
}


def test_the_assertion_says_who_whom_and_when():
    found = described(PROFILE, ASSERTION, FORM)

    assert found.findings == ()
    assert (found.issuer.id, found.issuer.name.best()) == ("https://nordhavn.example/issuer", "Nordhavn")
    assert found.subjects[0].identifiers == (Identifier("sha256$00", "email", True, "s"),)
    assert (found.valid_from, found.valid_until) == (datetime(2020, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC))
    assert found.name.best() == "Weaving"


def test_the_badge_class_says_what_for():
    (found,) = described(PROFILE, ASSERTION, FORM).achievements

    assert (found.credits, found.levels, found.workload) == ((Credit("2.5", "ECTS"),), (Level("EQF", "5"),), "PT70H")
    assert found.assessments == (Assessment("testing", supervised=True, identity_checked=False),)
    assert found.alignments == (Alignment("weave", "https://skills.example/1", None, "ESCO"),)
    assert (found.criteria.best(), found.criteria_url) == ("Weave one cloth.", "https://nordhavn.example/criteria")
    assert found.evidence == (Evidence("https://mira.example/cloth"), Evidence("https://mira.example/yarn", "Yarn"))
    assert (found.tags, found.quality) == (("wool",), ("NVAO",))


def test_a_badge_class_elsewhere_is_told():
    found = described(PROFILE, {**ASSERTION, "badge": "https://nordhavn.example/badges/weaving"}, FORM)

    assert [(one.code, one.fatal) for one in found.findings] == [("badge-elsewhere", False)]
    assert found.achievements[0].id == "https://nordhavn.example/badges/weaving"
    assert not found.achievements[0].name


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({"type": "Other"}, ("type", "/type")),
        ({"recipient": None}, ("assertion-member", "/recipient")),
        ({"issuedOn": "1 January 2020"}, ("date-time", "/issuedOn")),
        ({"issuedOn": "2020-02-30"}, ("date-time", "/issuedOn")),
        ({"expires": -5}, ("date-time", "/expires")),
    ],
)
def test_each_broken_rule_is_found(change, found):
    assert fatal(described(PROFILE, {**ASSERTION, **change}, FORM)) == [found]


def test_the_oldest_assertions_are_read_with_their_own_dates_and_recipients():
    old = {"uid": "1", "recipient": "sha256$00", "salt": "s", "badge": {"name": "x"}, "issuedOn": 130, "verify": {}}

    found = described(PROFILE, old, FORM)

    assert fatal(found) == []
    assert found.awarded == datetime(1970, 1, 1, 0, 2, 10, tzinfo=UTC)
    assert described(PROFILE, {**old, "issuedOn": "2011-03-13"}, FORM).awarded == datetime(2011, 3, 13, tzinfo=UTC)
    assert found.subjects[0].identifiers == (Identifier("sha256$00", None, True, "s"),)
