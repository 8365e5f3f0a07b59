"""Flat claims beside a `vct` (SD-JWT VC), read by the names that learning credentials use for them.

No registry fixes these names; taken are those of the European micro-credential pilots and of OpenID Connect.
"""

import re
from datetime import datetime

from wallet.codec import strict_time
from wallet.model.credential import (
    Achievement,
    Alignment,
    Assessment,
    Claims,
    Credit,
    Described,
    Evidence,
    Issuer,
    Json,
    Level,
    Result,
    Sealed,
    Subject,
)
from wallet.model.text import Text
from wallet.profiles import fields, vcdm
from wallet.profiles.badge_achievement import identified, supervised
from wallet.profiles.profile import Profile
from wallet.profiles.token_status import token_status

NAME = "sd-jwt-vc"
_FORMAT = "sd-jwt"
_TITLES = ("achievement_title", "name", "title", "achievement_name", "credential_name", "qualification_name")
_BODIES = ("awarding_body", "issuer_name", "issuing_authority", "institution")
_OUTCOMES = ("learning_outcomes", "outcomes")
_DESCRIPTIONS = ("description", "achievement_description")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")


def matches(sealed: Sealed) -> bool:
    """An SD-JWT whose claims are no W3C credential."""
    return sealed.format == _FORMAT and "@context" not in sealed.claims


def describe(sealed: Sealed) -> Described:
    """What the disclosed claims say."""
    claims = sealed.claims
    title = _text(claims, _TITLES)
    vct = fields.string(claims.get("vct"))
    return Described(
        id=fields.string(claims.get("jti")),
        types=(vct,) if vct else (),
        issuer=Issuer(
            id=fields.string(claims.get("iss")) or "",
            name=_text(claims, _BODIES),
            country=fields.string(claims.get("issuing_country")),
        ),
        subjects=(Subject(fields.string(claims.get("sub")), Text.plain(_person(claims))),),
        name=title,
        description=_text(claims, _DESCRIPTIONS),
        achievements=(_achievement(claims, title),) if title else (),
        awarded=_awarded(claims),
        valid_from=strict_time.numeric_date(claims.get("nbf")),
        valid_until=strict_time.numeric_date(claims.get("exp")),
        status=token_status(claims),
    )


def _achievement(claims: Claims, title: Text) -> Achievement:
    ects = fields.number(claims.get("ects"))
    level = fields.number(claims.get("eqf_level")) or fields.number(claims.get("level_of_learning_experience"))
    grade = fields.number(claims.get("grade")) or fields.number(claims.get("assessment_grade"))
    assessed = fields.first(claims.get("assessment"))
    said = fields.string(claims.get("supervision")) or fields.string(claims.get("evaluator_verification"))
    how = Assessment(
        fields.string(assessed.get("type")) or fields.string(claims.get("assessment_type")),
        supervised=supervised(said),
        identity_checked=identified(said),
    )
    return Achievement(
        id=fields.string(claims.get("achievement_id")),
        name=title,
        type=fields.string(claims.get("achievement_type")),
        description=_text(claims, _DESCRIPTIONS),
        criteria=fields.text(claims.get("criteria")),
        outcomes=tuple(Text.plain(one) for name in _OUTCOMES for one in fields.strings(claims.get(name))),
        alignments=tuple(_skills(claims.get("skills"))),
        credits=(Credit(ects, "ECTS"),) if ects else (),
        workload=fields.string(claims.get("workload")) or fields.string(claims.get("expected_study_time")),
        levels=(*((Level("EQF", level),) if level else ()), *_other_levels(claims)),
        results=(Result(value=grade),) if grade else (),
        assessments=(how,) if how != Assessment() else (),
        evidence=tuple(_evidence(claims.get("evidence"))),
        image=vcdm.image(claims.get("achievement_image") or claims.get("image")),
        awarded=_awarded(claims),
        awarding_body=_text(claims, _BODIES),
        languages=fields.strings(claims.get("language")) or fields.strings(claims.get("language_of_classes")),
        modes=fields.strings(claims.get("mode")) or fields.strings(claims.get("form_of_participation")),
        quality=fields.strings(claims.get("quality_assurance"))
        or fields.strings(claims.get("types_of_quality_assurance")),
    )


def _other_levels(claims: Claims) -> list[Level]:
    stated = {"NQF": "nqf_level", "QF-EHEA": "qf_ehea_level"}
    found = {
        name: fields.string(claims.get(member)) or fields.number(claims.get(member)) for name, member in stated.items()
    }
    return [Level(name, value) for name, value in found.items() if value]


def _evidence(value: Json) -> list[Evidence]:
    named = [
        (one if isinstance(one, str) else fields.identifier(one), fields.first(one)) for one in fields.listed(value)
    ]
    return [Evidence(id=address, name=fields.text(about.get("name")).best()) for address, about in named if address]


def _skills(value: Json) -> list[Alignment]:
    found = []
    for one in fields.listed(value):
        entry = one if isinstance(one, dict) else {"name": one}
        name = fields.text(entry.get("name")).best()
        if name:
            found.append(Alignment(name, fields.string(entry.get("uri")) or fields.string(entry.get("url"))))
    return found


def _text(claims: Claims, names: tuple[str, ...]) -> Text:
    return next((said for name in names if (said := fields.text(claims.get(name)))), Text())


def _person(claims: Claims) -> str:
    return " ".join(one for name in ("given_name", "family_name") if (one := fields.string(claims.get(name))))


def _awarded(claims: Claims) -> datetime | None:
    stated = (fields.string(claims.get(name)) for name in ("awarding_date", "date_of_issuance"))
    day = next((one for one in stated if one), None)
    moment = fields.moment(f"{day}T00:00:00Z" if day and _DAY.match(day) else day)
    return moment or strict_time.numeric_date(claims.get("iat"))


PROFILE = Profile(NAME, matches, describe)
