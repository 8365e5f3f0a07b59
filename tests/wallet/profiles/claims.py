"""Invented credentials that use every member a profile reads."""

from typing import Any

from wallet.model.credential import Claims, Described, Sealed
from wallet.profiles.profile import Profile

V1 = "https://www.w3.org/2018/credentials/v1"
V2 = "https://www.w3.org/ns/credentials/v2"
OB3 = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"

ACHIEVEMENT: dict[str, Any] = {
    "id": "https://nordhavn.example/achievements/weaving",
    "type": ["Achievement"],
    "achievementType": "MicroCredential",
    "name": "Weaving of wool",
    "description": "Spins, dyes and weaves.",
    "criteria": {"id": "https://nordhavn.example/criteria", "narrative": "Weave one cloth."},
    "image": {"id": "https://nordhavn.example/weaving.png", "type": "Image"},
    "alignment": [
        {
            "type": ["Alignment"],
            "targetName": "weave fabrics",
            "targetUrl": "http://data.europa.eu/esco/skill/0001",
            "targetFramework": "ESCO",
            "targetType": "ext:ESCOAlignment",
        },
        {"type": ["Alignment"], "targetName": "EQF level 5", "targetType": "ext:EQF", "targetCode": "5"},
        {"type": ["Alignment"], "targetName": "NVAO", "targetType": "ext:QualityAssurance", "targetCode": "A-17"},
    ],
    "creditsAvailable": 2.5,
    "ECTS": 3,
    "SBU": 84,
    "humanCode": "WV-1",
    "fieldOfStudy": "Crafts",
    "inLanguage": "nl-NL",
    "participationType": "onsite",
    "assessmentType": "application of a skill",
    "supervisionType": "supervised with identity verification",
    "identityChecked": False,
    "tag": ["wool", "craft"],
    "learningOutcome": "Weaves plain cloth.",
    "resultDescription": [
        {
            "id": "urn:uuid:grade",
            "type": ["ResultDescription"],
            "name": "Final grade",
            "resultType": "GradePointAverage",
            "requiredValue": "5.5",
            "valueMin": "1",
            "valueMax": "10",
        },
        {
            "id": "urn:uuid:rubric",
            "type": ["ResultDescription"],
            "name": "Craft",
            "resultType": "RubricCriterionLevel",
            "requiredLevel": "urn:uuid:good",
            "rubricCriterionLevel": [
                {"id": "urn:uuid:good", "type": ["RubricCriterionLevel"], "name": "good"},
                {"id": "urn:uuid:master", "type": ["RubricCriterionLevel"], "name": "masterly"},
            ],
        },
    ],
}

BADGE: dict[str, Any] = {
    "@context": [V2, OB3],
    "id": "https://nordhavn.example/credentials/1",
    "type": ["VerifiableCredential", "OpenBadgeCredential"],
    "name": "Weaver",
    "description": "A badge.",
    "image": {"id": "https://nordhavn.example/badge.png", "type": "Image"},
    "issuer": {
        "id": "did:web:nordhavn.example",
        "type": ["Profile"],
        "name": "Workshop",
        "url": "https://nordhavn.example",
        "image": "https://nordhavn.example/logo.png",
        "parentOrg": {"type": ["Profile"], "name": "Nordhavn", "address": {"addressCountryCode": "DK"}},
    },
    "validFrom": "2026-01-31T09:00:00Z",
    "validUntil": "2030-01-31T09:00:00Z",
    "awardedDate": "2026-01-30T09:00:00+01:00",
    "credentialSubject": {
        "id": "did:key:zMira",
        "type": ["AchievementSubject"],
        "identifier": [
            {"type": "IdentityObject", "identityHash": "Mira", "identityType": "name", "hashed": False},
            {
                "type": "IdentityObject",
                "identityHash": "sha256$00",
                "identityType": "emailAddress",
                "hashed": True,
                "salt": "s",
            },
        ],
        "achievement": ACHIEVEMENT,
        "creditsEarned": 2,
        "result": [
            {"type": ["Result"], "resultDescription": "urn:uuid:grade", "value": "8.0", "status": "Completed"},
            {"type": ["Result"], "resultDescription": "urn:uuid:rubric", "achievedLevel": "urn:uuid:master"},
        ],
    },
    "evidence": [{"id": "https://mira.example/cloth", "type": ["Evidence"], "name": "Cloth", "narrative": "Woven."}],
    "endorsement": [{}, {}],
    "endorsementJwt": ["eyJ"],
    "credentialStatus": {
        "id": "https://nordhavn.example/status/3#94",
        "type": "BitstringStatusListEntry",
        "statusPurpose": "revocation",
        "statusListIndex": "94",
        "statusListCredential": "https://nordhavn.example/status/3",
    },
    "credentialSchema": [{"id": "https://nordhavn.example/schema", "type": "1EdTechJsonSchemaValidator2019"}],
}


def described(profile: Profile, claims: Claims, form: str = "data-integrity") -> Described:
    """What a profile makes of claims it must recognise as its own."""
    sealed = Sealed(form, b"", claims, ())
    assert profile.matches(sealed)
    return profile.describe(sealed)


def fatal(found: Described) -> list[tuple[str, str]]:
    """The fatal findings, as code and place."""
    return [(one.code, one.at) for one in found.findings if one.fatal]
