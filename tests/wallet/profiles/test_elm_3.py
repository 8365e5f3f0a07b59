import json
from datetime import UTC, datetime

from tests.support.vectors import published
from tests.wallet.profiles.claims import V1, described, fatal
from wallet.model.credential import Alignment, Assessment, Credential, Credit, Identifier, Level
from wallet.profiles.elm_3 import PROFILE
from wallet.reading.read import read

ECTS = "http://data.europa.eu/snb/education-credit/6fcec5c5af"
COUNTRY = {"id": "http://publications.europa.eu/resource/authority/country/DNK", "prefLabel": {"en": "Denmark"}}
BODY = {
    "id": "urn:epass:org:1",
    "legalName": {"en": ["Nordhavn"]},
    "location": [{"address": [{"countryCode": COUNTRY}]}],
    "homepage": {"contentURL": "https://nordhavn.example"},
    "accreditation": {"title": {"en": "Institutional audit"}, "accreditingAgent": {"legalName": {"en": "NVAO"}}},
}
CLAIM = {
    "id": "urn:epass:claim:1",
    "type": "LearningAchievement",
    "title": {"en": "Weaving", "da": ["Vævning"]},
    "awardedBy": {"awardingBody": [BODY], "awardingDate": "2026-01-30T09:00:00+01:00"},
    "creditReceived": {"framework": {"id": ECTS}, "point": "2,5"},
    "hasPart": [{"id": "urn:epass:claim:2", "type": "LearningActivity", "title": {"en": "Workshop"}}],
    "provenBy": {
        "title": {"en": "Examination"},
        "grade": {"noteLiteral": {"en": "8"}},
        "idVerification": {"prefLabel": {"en": "Supervised with ID verification"}},
        "specifiedBy": {"dcType": {"prefLabel": {"en": "Written"}}, "gradingScheme": {"title": {"en": "1 to 10"}}},
    },
    "specifiedBy": {
        "eqfLevel": {"id": "http://data.europa.eu/snb/eqf/5"},
        "nqfLevel": {"prefLabel": {"en": "Level 5b"}},
        "volumeOfLearning": "PT70H",
        "language": {"id": "http://publications.europa.eu/resource/authority/language/DAN"},
        "mode": [{"prefLabel": {"en": "on site"}}],
        "learningOutcome": [
            {
                "title": {"en": "Weaves plain cloth."},
                "relatedESCOSkill": {"id": "http://data.europa.eu/esco/skill/1", "prefLabel": {"en": "weave"}},
            }
        ],
    },
}
EDC = {
    "@context": [V1, "http://data.europa.eu/snb/model/context/edc-ap"],
    "id": "urn:credential:1",
    "type": ["VerifiableCredential", "EuropeanDigitalCredential"],
    "issuer": BODY,
    "issuanceDate": "2026-01-31T09:00:00Z",
    "issued": "2026-01-31T09:00:00Z",
    "validFrom": "2026-01-31T09:00:00Z",
    "displayParameter": {"title": {"en": "Certificate"}, "description": {"en": "A certificate."}},
    "credentialSubject": {
        "id": "urn:epass:person:1",
        "givenName": {"en": "Mira"},
        "familyName": {"en": "Holm"},
        "nationalID": {"notation": "010101-0000"},
        "hasClaim": CLAIM,
    },
}


def test_the_document_says_who_and_whom():
    found = described(PROFILE, EDC)

    assert fatal(found) == []
    assert (found.issuer.name.best(), found.issuer.country) == ("Nordhavn", "DNK")
    assert found.issuer.url == "https://nordhavn.example"
    assert (found.name.best(), found.description.best()) == ("Certificate", "A certificate.")
    assert (found.subjects[0].name.best(), found.subjects[0].identifiers) == (
        "Mira Holm",
        (Identifier("010101-0000", "nationalID"),),
    )
    assert found.awarded == datetime(2026, 1, 30, 8, tzinfo=UTC)


def test_a_claim_says_what_was_achieved():
    one = described(PROFILE, EDC).achievements[0]

    assert (one.name.best(("da",)), one.kind) == ("Vævning", "achievement")
    assert one.credits == (Credit("2.5", "ECTS", earned=True),)
    assert one.levels == (Level("EQF", "5"), Level("NQF", "Level 5b"))
    assert one.alignments == (Alignment("weave", "http://data.europa.eu/esco/skill/1", framework="ESCO"),)
    assert [outcome.best() for outcome in one.outcomes] == ["Weaves plain cloth."]
    assert (one.workload, one.languages, one.modes) == ("PT70H", ("DAN",), ("on site",))
    assert (one.awarding_body.best(), one.quality) == ("Nordhavn", ("Institutional audit, NVAO",))
    assert one.results[0].value == "8"
    (proof,) = one.assessments
    assert (proof.type, proof.title.best(), proof.grade, proof.scale) == ("Written", "Examination", "8", "1 to 10")
    assert (proof.supervised, proof.identity_checked) == (True, True)
    assert isinstance(proof, Assessment)


def test_parts_of_a_claim_follow_it_once_and_keep_their_kind():
    looped = {**CLAIM, "hasPart": [*CLAIM["hasPart"], CLAIM]}
    subject = {**EDC["credentialSubject"], "hasClaim": [looped, looped]}

    found = described(PROFILE, {**EDC, "credentialSubject": subject}).achievements

    assert [(one.name.best(), one.kind) for one in found] == [("Weaving", "achievement"), ("Workshop", "activity")]


def test_an_issuer_without_a_legal_name_and_a_learner_without_claims_are_found():
    claims = {**EDC, "issuer": {"id": "urn:epass:org:1"}, "credentialSubject": {"id": "urn:epass:person:1"}}

    found = described(PROFILE, claims)

    assert [(one.code, one.fatal) for one in found.findings] == [("legal-name", True), ("no-claim", False)]


def test_published_samples_are_read():
    folder = published("05-eu-edc-ebsi/elm-v3-samples")
    for name in ("Sample-CertOfPart-signed.jsonld", "Sample-CertOfPart-unsigned.jsonld"):
        (found,) = read((folder / name).read_bytes()).items
        assert isinstance(found, Credential)
        (one,) = found.described.achievements
        assert (found.described.issuer.country, one.kind) == ("BEL", "activity"), json.dumps(name)
        assert found.described.name.best() == "Certificate of Participation"
