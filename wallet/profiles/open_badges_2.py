"""Open Badges 2.x assertions (and 1.x in the same words): an achievement without a W3C credential around it."""

import re
from datetime import UTC, datetime

from wallet.model.credential import (
    Achievement,
    Alignment,
    Assessment,
    Claims,
    Credit,
    Described,
    Evidence,
    Finding,
    Identifier,
    Issuer,
    Json,
    Level,
    Sealed,
    Subject,
)
from wallet.profiles import fields, rules, vcdm
from wallet.profiles.profile import Profile

NAME = "open-badges-2"
_FORMAT = "open-badges-2"
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_SECONDS = 10**11
_EQF = "extensions:EQFExtension"
_ECTS = "extensions:ECTSExtension"
_LOAD = ("extensions:StudyLoadExtension", "StudyLoad"), ("extensions:TimeInvestmentExtension", "TimeInvestment")


def matches(sealed: Sealed) -> bool:
    """Every assertion."""
    return sealed.format == _FORMAT


def describe(sealed: Sealed) -> Described:
    """The assertion with its badge class and issuer, as far as they travel inside it."""
    claims = sealed.claims
    badge = fields.first(claims.get("badge"))
    known = badge or {"id": fields.string(claims.get("badge"))}
    achievement = _achievement(known, claims)
    return Described(
        id=fields.string(claims.get("id") or claims.get("uid")),
        types=vcdm.types(claims) or ("Assertion",),
        issuer=_issuer(badge.get("issuer"), claims),
        subjects=(_subject(fields.first(claims.get("recipient")), claims),),
        name=achievement.name,
        description=achievement.description,
        achievements=(achievement,),
        awarded=_moment(claims.get("issuedOn")),
        valid_from=_moment(claims.get("issuedOn")),
        valid_until=_moment(claims.get("expires")),
        image=vcdm.image(claims.get("image")),
        endorsements=sum(
            len(fields.listed(one.get("endorsement"))) for one in (claims, badge, fields.first(badge.get("issuer")))
        ),
        findings=tuple(_broken_rules(claims)),
    )


def _moment(value: Json) -> datetime | None:
    """A date; before 2.0 it was also written as a day alone, which begins in UTC, or as seconds since 1970."""
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < _SECONDS:
        return datetime.fromtimestamp(value, UTC)
    if isinstance(value, str) and _DAY.match(value):
        return fields.moment(f"{value}T00:00:00Z")
    return fields.moment(value)


def _issuer(value: Json, claims: Claims) -> Issuer:
    about = fields.first(value)
    return Issuer(
        id=fields.identifier(value) or fields.identifier(claims.get("issuer")) or "",
        name=fields.text(about.get("name")),
        url=fields.string(about.get("url")),
        image=vcdm.image(about.get("image")),
    )


def _subject(recipient: Claims, claims: Claims) -> Subject:
    # Before 1.1 the recipient's address stood in the assertion itself.
    identity = fields.string(recipient.get("identity")) or fields.string(claims.get("recipient"))
    if identity is None:
        return Subject()
    hashed = fields.boolean(recipient.get("hashed"))
    salt = fields.string(recipient.get("salt")) or fields.string(claims.get("salt"))
    said = Identifier(identity, fields.string(recipient.get("type")), bool(hashed) or "$" in identity, salt)
    return Subject(identifiers=(said,))


def _achievement(badge: Claims, claims: Claims) -> Achievement:
    criteria = fields.first(badge.get("criteria"))
    ects = fields.number(fields.first(badge.get(_ECTS)).get("ECTS"))
    level = fields.number(fields.first(badge.get(_EQF)).get("EQF"))
    hours = [fields.number(fields.first(badge.get(name)).get(member)) for name, member in _LOAD]
    return Achievement(
        id=fields.string(badge.get("id")),
        name=fields.text(badge.get("name")),
        description=fields.text(badge.get("description")),
        criteria=fields.text(criteria.get("narrative")),
        criteria_url=fields.identifier(badge.get("criteria")),
        alignments=tuple(_alignment(one) for one in fields.objects(badge.get("alignment"))),
        credits=(Credit(ects, "ECTS"),) if ects else (),
        workload=next((f"PT{one}H" for one in hours if one), None),
        levels=(Level("EQF", level),) if level else (),
        assessments=_assessments(badge),
        evidence=tuple(_evidence(one) for one in fields.listed(claims.get("evidence"))),
        awarded=_moment(claims.get("issuedOn")),
        awarding_body=fields.text(fields.first(badge.get("issuer")).get("name")),
        languages=fields.strings(badge.get("inLanguage")) or fields.strings(badge.get("@language")),
        tags=fields.strings(badge.get("tags")),
        quality=fields.strings(badge.get("qualityAssuranceName")),
        image=vcdm.image(badge.get("image")),
    )


def _alignment(entry: Claims) -> Alignment:
    return Alignment(
        name=fields.text(entry.get("targetName") or entry.get("name")).best(),
        url=fields.string(entry.get("targetUrl") or entry.get("url")),
        code=fields.string(entry.get("targetCode")),
        framework=fields.string(entry.get("targetFramework")),
    )


def _assessments(badge: Claims) -> tuple[Assessment, ...]:
    stated = Assessment(
        type=fields.string(badge.get("assessmentType")),
        supervised=fields.boolean(badge.get("assessmentSupervised")),
        identity_checked=fields.boolean(badge.get("assessmentIdVerified")),
    )
    return () if stated == Assessment() else (stated,)


def _evidence(entry: Json) -> Evidence:
    about = fields.first(entry)
    return Evidence(
        fields.identifier(entry), fields.text(about.get("name")).best(), fields.text(about.get("narrative")).best()
    )


def _broken_rules(claims: Claims) -> list[Finding]:
    """Open Badges 2.0, section "Assertion": the required members, and dates that can be read."""
    broken = rules.Broken()
    if not {"id", "uid"} & claims.keys():
        broken.add("id", "id")
    for member in ("recipient", "badge", "issuedOn"):
        if not claims.get(member):
            broken.add("assertion-member", member)
    if not {"verification", "verify"} & claims.keys():
        broken.add("assertion-member", "verification")
    if "@context" in claims and "Assertion" not in vcdm.types(claims):
        broken.add("type", "type")
    for member in ("issuedOn", "expires"):
        if member in claims and fields.moment(claims[member]) is None:
            broken.add("date-time", member, fatal=_moment(claims[member]) is None)
    if fields.string(claims.get("badge")):
        broken.add("badge-elsewhere", "badge", fatal=False)
    return broken.findings


PROFILE = Profile(NAME, matches, describe)
