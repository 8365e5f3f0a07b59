"""Invents Open Badges 3.0 credentials of every shape the tests need, from a seed."""

from random import Random

from wallet.codec.strict_json import Json

V2 = "https://www.w3.org/ns/credentials/v2"
OB = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
EXTENSIONS = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"
_WORDS = [
    "skill",
    "data",
    "\u00e9preuve",
    "\u6570\u636e",
    "\u0645\u0647\u0627\u0631\u0629",
    "\U0001f393",
    '"so"',
    "a\tb",
]
_WORDS += ["line\nbreak", "back\\slash", "e\u0301", "\u200f", "&amp;", "unit", "field", "water", "caf\u00e9"]


def badge(seed: int) -> dict[str, Json]:
    """One credential of about 1 to 8 kB in which every term is defined."""
    draw = Random(seed)
    document: dict[str, Json] = {
        "@context": [V2, OB, EXTENSIONS],
        "id": f"urn:uuid:{draw.getrandbits(128):032x}",
        "type": ["VerifiableCredential", draw.choice(["OpenBadgeCredential", "AchievementCredential"])],
        "issuer": _profile(draw),
        "validFrom": f"2026-0{draw.randint(1, 9)}-01T00:00:00Z",
        "credentialSubject": _subject(draw),
    }
    document |= _some(
        draw,
        name=_spoken(draw),
        description=_text(draw),
        validUntil="2031-01-01T00:00:00.123Z",
        awardedDate="2026-01-01T00:00:00Z",
        evidence=_many(draw, _evidence, 3),
        credentialStatus={
            "id": f"https://campus.example/status/1#{draw.randint(0, 9)}",
            "type": "BitstringStatusListEntry",
            "statusPurpose": "revocation",
            "statusListIndex": str(draw.randint(0, 99999)),
            "statusListCredential": "https://campus.example/status/1",
        },
        credentialSchema=[{"id": "https://campus.example/schema", "type": "1EdTechJsonSchemaValidator2019"}],
        endorsement=_many(draw, _endorsement, 2),
        proof=[_proof(draw)],
    )
    return document


def _some(draw: Random, **members: Json) -> dict[str, Json]:
    return {name: value for name, value in members.items() if draw.random() < 0.45}


def _many(draw: Random, make: object, most: int) -> Json:
    assert callable(make)
    return [make(draw) for _ in range(draw.randint(0, most))]


def _text(draw: Random) -> str:
    return " ".join(draw.choice(_WORDS) for _ in range(draw.randint(1, 25)))


def _spoken(draw: Random) -> Json:
    if draw.random() < 0.6:
        return _text(draw)
    return [{"@value": _text(draw), "@language": tag} for tag in ("en", "nl-BE")]


def _profile(draw: Random) -> Json:
    profile: dict[str, Json] = {"type": draw.choice([["Profile"], "Profile"]), "name": _text(draw)}
    address: dict[str, Json] = {
        "type": ["Address"],
        "addressLocality": _text(draw),
        "geo": {
            "type": "GeoCoordinates",
            "latitude": draw.choice([52.37, 0, -3.5, 51.0, 0.00001, 4.891234567890123]),
            "longitude": draw.choice([4.89, 12, 180.0, -1e-9]),
        },
    }
    other: Json = {"type": "IdentifierEntry", "identifier": str(draw.randint(1, 9)), "identifierType": "lisId"}
    return profile | _some(
        draw,
        id=f"https://campus.example/issuers/{draw.randint(1, 4)}",
        url="https://campus.example/\u00fc",
        image={"id": "data:image/png;base64,AAAA", "type": "Image", "caption": _text(draw)},
        address=address,
        otherIdentifier=[other] * draw.randint(0, 2),
    )


def _subject(draw: Random) -> Json:
    subject: dict[str, Json] = {"type": ["AchievementSubject"], "achievement": _achievement(draw)}
    identity: Json = {"type": "IdentityObject", "hashed": True, "identityHash": "sha256$ab", "identityType": "email"}
    result: Json = {"type": ["Result"], "value": "A", "status": "Completed", "achievedLevel": "urn:level:1"}
    return subject | _some(
        draw,
        id=f"did:key:z6Mk{draw.getrandbits(60):x}",
        identifier=[identity] * draw.randint(1, 2),
        result=[result] * draw.randint(1, 2),
        creditsEarned=draw.choice([2.5, 3, 1.25, 1e21]),
        activityStartDate="2025-09-01T00:00:00Z",
        source=_profile(draw),
        role="student",
    )


def _achievement(draw: Random) -> Json:
    achievement: dict[str, Json] = {
        "id": f"https://campus.example/achievements/{draw.randint(1, 9)}",
        "type": ["Achievement"],
        "achievementType": draw.choice(["MicroCredential", "Course"]),
        "name": _text(draw),
        "description": _text(draw),
        "criteria": {"narrative": _text(draw)},
    }
    rubric: Json = {"type": ["RubricCriterionLevel"], "name": _text(draw), "level": "L1", "points": "1"}
    results: Json = {
        "id": "urn:result:1",
        "type": ["ResultDescription"],
        "name": _text(draw),
        "resultType": "LetterGrade",
        "allowedValue": ["A", "B", "C"],
        "rubricCriterionLevel": [rubric] * draw.randint(0, 2),
    }
    return achievement | _some(
        draw,
        alignment=_many(draw, _alignment, 6),
        creator=_profile(draw),
        creditsAvailable=draw.choice([2.5, 3, 0.5, 30.0]),
        tag=[_text(draw), _text(draw)],
        resultDescription=[results],
        image={"id": "https://campus.example/1.png", "type": "Image"},
        inLanguage="en",
        related=[{"id": "urn:related:1", "type": ["Related"], "inLanguage": "fr"}],
    )


def _alignment(draw: Random) -> Json:
    alignment: dict[str, Json] = {
        "type": ["Alignment"],
        "targetName": draw.choice(["same", _text(draw)]),
        "targetUrl": f"https://framework.example/{draw.randint(1, 3)}",
    }
    return alignment | _some(draw, targetCode="C-1", targetDescription=_text(draw), targetType="CTDL")


def _evidence(draw: Random) -> Json:
    evidence: dict[str, Json] = {"type": ["Evidence"], "name": _text(draw)}
    return evidence | _some(draw, id="https://campus.example/evidence", narrative=_text(draw), genre="Portfolio")


def _endorsement(draw: Random) -> Json:
    return {
        "@context": [V2, OB],
        "id": f"urn:uuid:{draw.getrandbits(128):032x}",
        "type": ["VerifiableCredential", "EndorsementCredential"],
        "issuer": _profile(draw),
        "validFrom": "2026-01-01T00:00:00Z",
        "credentialSubject": {
            "id": "https://campus.example/issuers/1",
            "type": ["EndorsementSubject"],
            "endorsementComment": _text(draw),
        },
        "proof": _proof(draw),
    }


def _proof(draw: Random) -> Json:
    return {
        "type": "DataIntegrityProof",
        "cryptosuite": "eddsa-rdfc-2022",
        "created": "2026-01-01T00:00:00Z",
        "verificationMethod": "did:key:z6Mk#z6Mk",
        "proofPurpose": "assertionMethod",
        "proofValue": f"z{draw.getrandbits(40)}",
    }
