"""The micro-credential view: stated, partly, not at all, for each form; and what does not fit together."""

import json
from typing import Any

import pytest

from tests.support.vectors import vectors_root
from tests.support.verifying import credential
from wallet.codec import jcs
from wallet.demo import badges, cast
from wallet.demo.document import badge_document
from wallet.demo.sd_jwt import issue_sd_jwt_vc
from wallet.model.eu_view import OPTIONAL, Doubt, Element, EuLine, EuView, LearningClass, Stated
from wallet.profiles.eu_view import eu_views

FULL, PARTLY, NOT = Stated.STATED, Stated.PARTLY, Stated.NOT_STATED


def badge(**achievement: Any) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(json.dumps(badge_document(badges.DATABASES, cast.NORDHAVN)))
    document["credentialSubject"]["achievement"] |= achievement
    return document


def view(document: dict[str, Any]) -> EuView:
    (found,) = eu_views(credential(jcs.canonical(document)))
    return found


def line(found: EuView, element: Element) -> EuLine:
    return next(one for one in found.lines if one.element is element)


def stated(found: EuView, element: Element) -> Stated:
    return line(found, element).stated


def test_every_view_has_all_sixteen_lines_in_order() -> None:
    found = view(badge())
    assert [one.element for one in found.lines] == list(Element)
    assert sum(found.counted(one) for one in Stated) == 11
    assert sum(found.counted(one, optional=True) for one in Stated) == len(OPTIONAL) == 5


def test_a_badge_says_where_each_element_stands() -> None:
    found = view(badge())
    assert line(found, Element.LEARNER).at == "/credentialSubject/identifier"
    assert line(found, Element.COUNTRY).values[0].best() == "DK"
    assert line(found, Element.OUTCOMES).at == "/credentialSubject/achievement/alignment"
    assert stated(found, Element.WORKLOAD) is PARTLY
    assert found.missing == (Element.PARTICIPATION, Element.QUALITY)


def test_the_dutch_extension_states_what_open_badges_cannot() -> None:
    extension = {
        "ECTS": 5,
        "SBU": 140,
        "assessmentType": "testing",
        "participationType": "blended",
        "supervisionType": "supervised with identity verification",
        "identityChecked": False,
        "alignment": [
            {
                "type": ["Alignment"],
                "targetName": "Agency",
                "targetType": "ext:QualityAssurance",
                "targetUrl": "https://q.example",
            },
            {
                "type": ["Alignment"],
                "targetName": "EQF 6",
                "targetType": "ext:EQF",
                "targetCode": "6",
                "targetUrl": "https://e.example",
            },
        ],
    }
    found = view(badge(**extension))
    for element in (Element.WORKLOAD, Element.ASSESSMENT, Element.PARTICIPATION, Element.QUALITY, Element.LEVEL):
        assert stated(found, element) is FULL
    assert stated(found, Element.OUTCOMES) is PARTLY
    assert found.reached is LearningClass.ASSESSED
    assert [one.doubt for one in found.doubts] == [Doubt.IDENTITY]


def test_silence_about_names_is_only_partly_a_learner() -> None:
    document = badge()
    document["credentialSubject"]["identifier"] = [
        {"type": "IdentityObject", "hashed": True, "identityHash": "sha256$00", "identityType": "emailAddress"}
    ]
    assert stated(view(document), Element.LEARNER) is PARTLY


@pytest.mark.parametrize(
    ("result", "kind", "reached"),
    [
        ({"value": "80"}, "Course", LearningClass.ASSESSED),
        ({"value": "40"}, "Course", LearningClass.CLAIMED),
        ({"status": "Completed"}, "Course", LearningClass.CLAIMED),
        ({"status": "InProgress", "value": "80"}, "Course", LearningClass.NOT_ACHIEVED),
        (None, "Course", LearningClass.CLAIMED),
        (None, "Membership", LearningClass.PARTICIPATION),
        (None, "License", LearningClass.ENTITLEMENT),
    ],
)
def test_an_assessed_outcome_is_not_participation(
    result: dict[str, str] | None, kind: str, reached: LearningClass
) -> None:
    scale = {
        "id": "urn:r",
        "type": ["ResultDescription"],
        "name": "Result",
        "resultType": "Percent",
        "requiredValue": "50",
    }
    document = badge(achievementType=kind, resultDescription=[scale])
    document["credentialSubject"].pop("result", None)
    if result is not None:
        document["credentialSubject"]["result"] = [{"type": ["Result"], "resultDescription": "urn:r", **result}]
    found = view(document)
    assert found.reached is reached
    assert (Doubt.REQUIRED in {one.doubt for one in found.doubts}) is (result == {"value": "40"})


def test_letters_go_down_from_a_whichever_way_they_are_listed() -> None:
    scale = {
        "id": "urn:r",
        "type": ["ResultDescription"],
        "name": "R",
        "resultType": "LetterGrade",
        "requiredValue": "C",
    }
    for listed in (["A", "B", "C", "D"], ["D", "C", "B", "A"]):
        document = badge(resultDescription=[scale | {"allowedValue": listed}])
        document["credentialSubject"]["result"] = [{"type": ["Result"], "resultDescription": "urn:r", "value": "B+"}]
        assert view(document).reached is LearningClass.ASSESSED
        document["credentialSubject"]["result"][0]["value"] = "D"
        assert view(document).reached is LearningClass.CLAIMED


def test_prior_learning_has_its_own_mark() -> None:
    found = view(badge(assessmentType="recognition of prior learning"))
    assert (found.reached, found.prior_learning) == (LearningClass.ASSESSED, True)


def record(claim: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "@context": ["https://www.w3.org/2018/credentials/v1", "http://data.europa.eu/snb/model/context/edc-ap"],
        "id": "urn:credential:1",
        "type": ["VerifiableCredential", "EuropeanDigitalCredential"],
        "issuer": {"id": "urn:issuer", "type": "Organisation", "legalName": {"en": ["University"]}},
        "issuanceDate": "2026-01-01T00:00:00Z",
        "validFrom": "2026-01-01T00:00:00Z",
        "credentialSubject": {"id": "urn:p", "type": "Person", "fullName": {"en": "Mira Sandberg"}, "hasClaim": claim},
        "displayParameter": {"title": {"en": "Shown"}},
        **more,
    }


CREDIT = {"framework": {"id": "http://data.europa.eu/snb/education-credit/6fcec5c5af"}, "point": "5,0"}
CLAIM: dict[str, Any] = {
    "id": "urn:a",
    "type": "LearningAchievement",
    "title": {"en": ["Data"]},
    "awardedBy": {
        "awardingDate": "2026-01-02T00:00:00Z",
        "awardingBody": [
            {
                "legalName": {"en": "University"},
                "location": {"address": {"countryCode": {"id": "http://publications.europa.eu/country/DEU"}}},
            }
        ],
    },
    "provenBy": {
        "title": {"en": "Exam"},
        "grade": {"noteLiteral": {"en": "1.7"}},
        "specifiedBy": {"dcType": {"prefLabel": {"en": "Written exam"}}},
        "idVerification": {"prefLabel": {"en": "supervised with ID verification"}},
    },
    "specifiedBy": {
        "type": "Qualification",
        "learningOutcome": [{"title": {"en": "Can query"}}],
        "creditPoint": CREDIT,
        "volumeOfLearning": "PT45H",
        "eqfLevel": {"id": "http://data.europa.eu/snb/eqf/6"},
        "nqfLevel": {"prefLabel": {"en": "Level 7"}},
        "mode": {"prefLabel": {"en": "Online"}},
        "accreditation": {"title": {"en": "Programme"}, "accreditingAgent": {"legalName": {"en": "Agency"}}},
        "entryRequirement": {"noteLiteral": {"en": "None"}},
        "entitlesTo": {"title": {"en": "Master"}},
        "homepage": {"contentURL": "https://uni.example/data"},
    },
}


def test_a_european_record_can_state_everything() -> None:
    found = view(record(CLAIM))
    assert {one.stated for one in found.lines} == {FULL}
    assert line(found, Element.COUNTRY).values[0].best() == "DEU"
    assert line(found, Element.WORKLOAD).values[0].best() == "5.0 ECTS"
    assert found.reached is LearningClass.ASSESSED
    assert {one.doubt for one in found.doubts} == {Doubt.HOURS_PER_CREDIT, Doubt.LEVELS}


def test_what_only_an_activity_states_is_participation_whatever_it_is_called() -> None:
    claim = {
        "id": "urn:a",
        "type": "LearningActivity",
        "title": {"en": "Certificate of advanced study"},
        "specifiedBy": {"volumeOfLearning": "P60M"},
    }
    found = view(record(claim))
    assert found.reached is LearningClass.PARTICIPATION
    assert {one.doubt for one in found.doubts} == {Doubt.MONTHS, Doubt.CLASS}
    assert (stated(found, Element.WORKLOAD), stated(found, Element.AWARD_DATE)) == (PARTLY, PARTLY)
    claim["title"] = {"en": "Certificate of participation"}
    assert Doubt.CLASS not in {one.doubt for one in view(record(claim)).doubts}


def test_flat_claims_are_read_by_the_names_of_the_european_learning_credential() -> None:
    (found,) = eu_views(credential(issue_sd_jwt_vc(badges.DATABASES, cast.GUILD)))
    assert (stated(found, Element.LEARNER), stated(found, Element.ASSESSMENT)) == (FULL, FULL)
    from wallet.profiles.eu_flat import of_claims

    (lines,) = of_claims(
        {
            "vct": "urn:eu.europa.ec.eudi:learning:credential:1",
            "family_name": "Sandberg",
            "given_name": "Mira",
            "issuing_country": "FI",
            "issuing_authority": "Polytechnic",
            "date_of_issuance": "2026-05-01",
            "achievement_title": "Soil chemistry",
            "learning_outcomes": ["Can sample soil"],
            "expected_study_time": "PT80H",
            "level_of_learning_experience": 6,
            "types_of_quality_assurance": ["Institutional"],
            "prerequisites_to_enroll": ["None"],
            "integration_stackability_options": True,
            "assessment_grade": "4",
        }
    )
    told = {one.element: one.stated for one in lines}
    partly = {element for element, one in told.items() if one is PARTLY}
    missing = {element for element, one in told.items() if one is NOT}
    assert partly == {Element.WORKLOAD}
    assert missing == {Element.ASSESSMENT, Element.PARTICIPATION, Element.SUPERVISION, Element.INFORMATION}


def test_a_badge_of_version_2_is_read_with_its_extensions() -> None:
    assertion = {
        "@context": "https://w3id.org/openbadges/v2",
        "id": "https://b.example/1",
        "type": "Assertion",
        "recipient": {"type": "email", "hashed": True, "identity": "sha256$00"},
        "issuedOn": "2026-01-01T00:00:00Z",
        "verification": {"type": "hosted"},
        "badge": {
            "id": "https://b.example/c",
            "type": "BadgeClass",
            "name": "Soldering",
            "description": "Joints",
            "criteria": {"narrative": "Ten joints."},
            "issuer": {"id": "https://b.example/i", "type": "Issuer", "name": "Makers"},
            "extensions:ECTSExtension": {"ECTS": 3},
            "stackable": True,
        },
    }
    found = view(assertion)
    assert (stated(found, Element.WORKLOAD), stated(found, Element.STACKABILITY)) == (FULL, FULL)
    assert (stated(found, Element.LEARNER), stated(found, Element.COUNTRY)) == (PARTLY, NOT)


def test_what_says_nothing_about_learning_has_no_view() -> None:
    plain = {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "type": ["VerifiableCredential"],
        "issuer": "https://i.example",
        "credentialSubject": {"id": "did:example:1"},
    }
    assert eu_views(credential(jcs.canonical(plain))) == ()


def test_the_published_certificate_of_participation_states_what_was_measured() -> None:
    root = vectors_root()
    if root is None:
        pytest.skip("the published vectors are not here")
    (sample,) = root.glob("05-*/elm-v3-samples/Sample-CertOfPart-signed.jsonld")
    (found,) = eu_views(credential(sample.read_bytes()))
    assert (found.counted(FULL), found.counted(PARTLY), found.counted(FULL, optional=True)) == (5, 2, 1)
    assert found.missing == (Element.OUTCOMES, Element.LEVEL, Element.ASSESSMENT, Element.QUALITY)
    assert (found.reached, found.doubts[0].doubt) == (LearningClass.PARTICIPATION, Doubt.MONTHS)
