"""The Open Badges 3.0 document of a badge, before anybody signs it."""

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from wallet.demo import study_load
from wallet.demo.badges import BadgeSpec, Grade
from wallet.demo.cast import MIRA, Institution
from wallet.demo.skills import EQF, ISCED, DemoSkill
from wallet.model.credential import Json
from wallet.present.emblem import emblem

VC2 = "https://www.w3.org/ns/credentials/v2"
VC1 = "https://www.w3.org/2018/credentials/v1"
BADGES_3 = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
BADGES_3_FOR_VC1 = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json"
SUITE_2020 = "https://w3id.org/security/suites/ed25519-2020/v1"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the standing of a badge is published: an index in a status list."""

    uri: str
    index: int
    purpose: str = "revocation"


def badge_document(
    spec: BadgeSpec,
    issuer: Institution,
    *,
    holder: str = MIRA.id,
    standing: Standing | None = None,
    extended: bool = False,
) -> dict[str, Json]:
    """The unsigned credential (VC Data Model 2.0, Open Badges 3.0); `extended` with the members of `study_load`."""
    document: dict[str, Json] = {
        "@context": [VC2, BADGES_3],
        "id": f"https://{issuer.host}/credentials/{spec.slug}",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": spec.title,
        "issuer": issuer.profile(),
        "validFrom": spec.valid_from or spec.awarded,
        "awardedDate": spec.awarded,
        "credentialSubject": _subject(spec, issuer, holder),
    }
    if spec.valid_until:
        document["validUntil"] = spec.valid_until
    if spec.evidence:
        work = {"id": spec.evidence, "type": ["Evidence"], "name": "Project report", "genre": "Portfolio"}
        document["evidence"] = [work]
    if standing:
        document["credentialStatus"] = status_entry(standing)
    if extended:
        document["@context"] = [VC2, BADGES_3, study_load.CONTEXT_URL]
        document["credentialSubject"]["achievement"] |= study_load.members(spec)
    return document


def as_vc1(document: Mapping[str, Json]) -> dict[str, Json]:
    """The same badge in VC Data Model 1.1 terms, with the context that Ed25519Signature2020 needs.

    Open Badges 3.0.2 has no award date and no language of the achievement.
    """
    old = dict(document)
    old["@context"] = [VC1, BADGES_3_FOR_VC1, SUITE_2020]
    old["issuanceDate"] = old.pop("validFrom")
    old.pop("awardedDate")
    subject = old["credentialSubject"]
    achievement = {name: value for name, value in subject["achievement"].items() if name != "inLanguage"}
    old["credentialSubject"] = {**subject, "achievement": achievement}
    if "validUntil" in old:
        old["expirationDate"] = old.pop("validUntil")
    return old


def status_entry(standing: Standing) -> dict[str, Json]:
    """The Bitstring status list entry (Bitstring Status List 1.0 section 2.1)."""
    return {
        "id": f"{standing.uri}#{standing.index}",
        "type": "BitstringStatusListEntry",
        "statusPurpose": standing.purpose,
        "statusListIndex": str(standing.index),
        "statusListCredential": standing.uri,
    }


def _subject(spec: BadgeSpec, issuer: Institution, holder: str) -> dict[str, Json]:
    achievement_id = f"https://{issuer.host}/achievements/{spec.slug}"
    salt = hashlib.sha256(spec.slug.encode()).hexdigest()[:16]
    hashed = hashlib.sha256((MIRA.email + salt).encode()).hexdigest()
    subject: dict[str, Json] = {
        "id": holder,
        "type": ["AchievementSubject"],
        "identifier": [
            _identity(MIRA.name, "name"),
            _identity(f"sha256${hashed}", "emailAddress") | {"hashed": True, "salt": salt},
        ],
        "achievement": _achievement(spec, achievement_id),
    }
    if spec.ects:
        subject["creditsEarned"] = study_load.number(spec.ects)
    if spec.grade:
        result = {"type": ["Result"], "resultDescription": f"{achievement_id}#result", "value": spec.grade.value}
        subject["result"] = [result | {"status": "Completed"}]
    return subject


def _identity(value: str, of: str) -> dict[str, Json]:
    return {"type": "IdentityObject", "hashed": False, "identityHash": value, "identityType": of}


def _achievement(spec: BadgeSpec, achievement_id: str) -> dict[str, Json]:
    achievement: dict[str, Json] = {
        "id": achievement_id,
        "type": ["Achievement"],
        "achievementType": spec.kind,
        "name": spec.title,
        "description": spec.description,
        "criteria": {"id": f"{achievement_id}/criteria", "narrative": spec.criteria},
        "inLanguage": spec.language,
        "alignment": [*map(_skill, spec.skills), *_frameworks(spec)],
        "tag": list(spec.tags),
    }
    if spec.ects:
        achievement["creditsAvailable"] = study_load.number(spec.ects)
    if spec.code:
        achievement["humanCode"] = spec.code
    if spec.isced:
        achievement["fieldOfStudy"] = spec.isced[1]
    if spec.grade:
        achievement["resultDescription"] = [_scale(spec.grade, f"{achievement_id}#result")]
    if spec.emblem:
        picture = base64.b64encode(emblem(spec.slug)).decode()
        image = {"id": f"data:image/png;base64,{picture}", "type": "Image", "caption": spec.title}
        achievement["image"] = image
    return {name: value for name, value in achievement.items() if value != []}


def _skill(skill: DemoSkill) -> dict[str, Json]:
    kind = "ext:ESCOAlignment" if skill.framework == "ESCO" else "ceasn:Competency"
    return _alignment(skill.name, skill.url, skill.framework, kind)


def _frameworks(spec: BadgeSpec) -> list[dict[str, Json]]:
    found = []
    if spec.eqf:
        level = _alignment(f"EQF level {spec.eqf}", f"{EQF}{spec.eqf}", "European Qualifications Framework", "ext:EQF")
        found.append(level | {"targetCode": str(spec.eqf)})
    if spec.isced:
        code, name = spec.isced
        field = _alignment(name, f"{ISCED}{code}", "ISCED-F 2013", "ext:ISCEDAlignment")
        found.append(field | {"targetCode": code})
    return found


def _alignment(name: str, url: str, framework: str, kind: str) -> dict[str, Json]:
    return {
        "type": ["Alignment"],
        "targetName": name,
        "targetUrl": url,
        "targetFramework": framework,
        "targetType": kind,
    }


def _scale(grade: Grade, scale_id: str) -> dict[str, Json]:
    scale: dict[str, Json] = {
        "id": scale_id,
        "type": ["ResultDescription"],
        "name": "Final result",
        "resultType": grade.type,
        "requiredValue": grade.required,
    }
    if grade.allowed:
        scale["allowedValue"] = list(grade.allowed)
    if grade.lowest is not None and grade.highest is not None:
        scale |= {"valueMin": grade.lowest, "valueMax": grade.highest}
    return scale
