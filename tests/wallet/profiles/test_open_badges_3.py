from datetime import UTC, datetime

import pytest

from tests.wallet.profiles.claims import ACHIEVEMENT, BADGE, OB3, V1, described, fatal
from wallet.model.credential import Alignment, Assessment, Credit, Evidence, Identifier, Level, Result, Sealed
from wallet.profiles.open_badges_3 import PROFILE


def change(**members):
    subject = {**BADGE["credentialSubject"], "achievement": {**ACHIEVEMENT, **members}}
    return described(PROFILE, {**BADGE, "credentialSubject": subject}).achievements[0]


def test_the_credential_says_who_and_when():
    found = described(PROFILE, BADGE)

    assert found.findings == ()
    assert (found.id, found.types[-1]) == ("https://nordhavn.example/credentials/1", "OpenBadgeCredential")
    assert (found.name.best(), found.description.best()) == ("Weaver", "A badge.")
    issuer = found.issuer
    assert (issuer.id, issuer.name.best(), issuer.country) == ("did:web:nordhavn.example", "Workshop", "DK")
    assert (issuer.parent, issuer.url) == ("Nordhavn", "https://nordhavn.example")
    assert (found.valid_from, found.valid_until) == (
        datetime(2026, 1, 31, 9, tzinfo=UTC),
        datetime(2030, 1, 31, 9, tzinfo=UTC),
    )
    assert found.awarded == datetime(2026, 1, 30, 8, tzinfo=UTC)
    assert found.image == "https://nordhavn.example/badge.png"
    assert found.schemas == (("1EdTechJsonSchemaValidator2019", "https://nordhavn.example/schema"),)
    assert found.endorsements == 3


def test_the_learner_goes_by_every_identifier_and_by_a_plain_name():
    (subject,) = described(PROFILE, BADGE).subjects

    assert (subject.id, subject.name.best()) == ("did:key:zMira", "Mira")
    assert subject.identifiers == (
        Identifier("Mira", "name"),
        Identifier("sha256$00", "emailAddress", True, "s"),
    )


def test_the_status_is_kept_as_written():
    (entry,) = described(PROFILE, BADGE).status

    assert (entry.type, entry.purpose, entry.index, entry.size) == ("BitstringStatusListEntry", "revocation", "94", 1)
    assert (entry.uri, entry.options) == ("https://nordhavn.example/status/3", BADGE["credentialStatus"])


def test_the_achievement_says_what_was_learned():
    (found,) = described(PROFILE, BADGE).achievements

    assert (found.name.best(), found.type) == ("Weaving of wool", "MicroCredential")
    assert (found.criteria.best(), found.criteria_url) == ("Weave one cloth.", "https://nordhavn.example/criteria")
    assert found.alignments[0] == Alignment(
        "weave fabrics", "http://data.europa.eu/esco/skill/0001", None, "ESCO", "ext:ESCOAlignment"
    )
    assert [one.best() for one in found.outcomes] == ["Weaves plain cloth."]
    assert found.credits == (Credit("3", "ECTS"), Credit("2.5"), Credit("2", earned=True))
    assert (found.workload, found.levels, found.quality) == ("PT84H", (Level("EQF", "5"),), ("NVAO A-17",))
    assert found.evidence == (Evidence("https://mira.example/cloth", "Cloth", "Woven."),)
    assert (found.languages, found.modes) == (("nl-NL",), ("onsite",))
    assert (found.subjects, found.codes) == (("Crafts",), ("WV-1",))
    assert (found.tags, found.awarding_body.best()) == (("wool", "craft"), "Nordhavn")


def test_results_are_joined_with_what_describes_them():
    grade, rubric = described(PROFILE, BADGE).achievements[0].results

    assert grade == Result(
        "Final grade", "GradePointAverage", "8.0", "Completed", required="5.5", minimum="1", maximum="10"
    )
    assert (rubric.achieved_level, rubric.required_level, rubric.scale) == ("masterly", "good", ("good", "masterly"))


def test_a_contradiction_about_the_identity_check_is_decided_by_the_flag():
    (found,) = change().assessments

    assert found == Assessment("application of a skill", supervised=True, identity_checked=False)


@pytest.mark.parametrize(
    ("supervision", "supervised", "checked"),
    [
        ("unsupervised with no identity verification", False, False),
        ("supervised with no identity verification", True, False),
        ("supervised with identity verification", True, True),
        ("supervised", True, None),
        (None, None, None),
    ],
)
def test_supervision_is_read_from_its_words(supervision, supervised, checked):
    (found,) = change(supervisionType=supervision, identityChecked=None).assessments

    assert (found.supervised, found.identity_checked) == (supervised, checked)


def test_nothing_is_said_where_nothing_is_stated():
    bare = {"type": ["Achievement"], "name": "x"}
    found = described(PROFILE, {**BADGE, "credentialSubject": {"achievement": bare}}).achievements[0]

    assert (found.credits, found.workload, found.levels, found.assessments, found.results) == ((), None, (), (), ())


@pytest.mark.parametrize(
    ("alignment", "levels"),
    [
        ({"targetType": "ext:EQFLevel", "targetCode": "6"}, (Level("EQF", "6"),)),
        ({"targetFramework": "European Qualifications Framework", "targetName": "Level 4"}, (Level("EQF", "4"),)),
        ({"targetType": "ext:EQF", "targetCode": "http://data.europa.eu/snb/eqf/7"}, (Level("EQF", "7"),)),
        ({"targetType": "ext:EQF", "targetCode": "9"}, ()),
        ({"targetFramework": "MECU", "targetCode": "7"}, ()),
    ],
)
def test_only_a_level_of_the_european_framework_is_one(alignment, levels):
    assert change(alignment=alignment).levels == levels


def test_several_subjects_and_achievements_are_all_described():
    subject = {**BADGE["credentialSubject"], "achievement": [ACHIEVEMENT, ACHIEVEMENT]}

    found = described(PROFILE, {**BADGE, "credentialSubject": [subject, BADGE["credentialSubject"]]})

    assert (len(found.subjects), len(found.achievements)) == (2, 3)


def test_a_badge_of_version_1_is_held_to_the_rules_of_version_1():
    old = {**BADGE, "@context": [V1, OB3], "issuanceDate": "2020-01-01T00:00:00Z"}

    found = described(PROFILE, {name: value for name, value in old.items() if not name.startswith("valid")})

    assert fatal(found) == []
    assert found.valid_from == datetime(2020, 1, 1, tzinfo=UTC)
    assert ("issuance-date", "/issuanceDate") in fatal(described(PROFILE, {**BADGE, "@context": [V1, OB3]}))


@pytest.mark.parametrize("types", [["ClrCredential", "OpenBadgeCredential"], ["VerifiableCredential"], "x", None])
def test_other_credentials_are_left_alone(types):
    assert not PROFILE.matches(Sealed("data-integrity", b"", {**BADGE, "type": types}, ()))
