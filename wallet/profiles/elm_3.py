"""European Learning Model 3: European digital credentials, with claims about achievements, activities and rights.

Every value may be single or in a list, and every text in one or several languages.
"""

import re
from dataclasses import replace

from wallet.model.credential import Claims, Described, Finding, Identifier, Issuer, Json, Sealed, Subject
from wallet.model.text import Text
from wallet.profiles import fields, rules, vcdm
from wallet.profiles.elm_claim import achievements, country
from wallet.profiles.profile import Profile
from wallet.profiles.spoken_for import ELM_3

NAME = "elm-3"
_PICTURES = {"JPEG": "jpeg", "PNG": "png"}
_PICTURE_CHARACTERS = 4_000_000
_BASE64 = re.compile(r"[A-Za-z0-9+/]+={0,2}")
_LEARNER_IDS = ("nationalID", "identifier")


def matches(sealed: Sealed) -> bool:
    """The model's own type of credential."""
    return bool(frozenset(vcdm.types(sealed.claims)) & ELM_3)


def describe(sealed: Sealed) -> Described:
    """The shared members in this model's words, and each claim about the learner."""
    claims = sealed.claims
    shown = fields.first(claims.get("displayParameter"))
    learner = fields.first(claims.get("credentialSubject"))
    found = achievements(learner)
    return replace(
        vcdm.describe(sealed, tuple(_broken_rules(claims))),
        issuer=_issuer(claims.get("issuer")),
        subjects=tuple(_learner(one) for one in fields.objects(claims.get("credentialSubject"))),
        name=fields.text(shown.get("title")),
        description=fields.text(shown.get("description")),
        achievements=found,
        image=_picture(shown),
        awarded=next((one.awarded for one in found if one.awarded), None) or fields.moment(claims.get("issued")),
    )


def _picture(shown: Claims) -> str | None:
    """The first page as it is to be shown, as a `data:` URL; None where there is none, or of another kind."""
    page = fields.first(fields.first(fields.first(shown.get("individualDisplay")).get("displayDetail")).get("image"))
    content, kind = fields.string(page.get("content")), fields.identifier(page.get("contentType")) or ""
    media = _PICTURES.get(kind.rpartition("/")[2])
    if content is None or media is None or len(content) > _PICTURE_CHARACTERS or not _BASE64.fullmatch(content):
        return None
    return f"data:image/{media};base64,{content}"


def _issuer(value: Json) -> Issuer:
    about = fields.first(value)
    return Issuer(
        id=fields.identifier(value) or "",
        name=fields.text(about.get("legalName")) or fields.text(about.get("altLabel")),
        url=fields.string(fields.first(about.get("homepage")).get("contentURL")),
        country=country(about),
    )


def _learner(about: Claims) -> Subject:
    given, family = fields.text(about.get("givenName")).best(), fields.text(about.get("familyName")).best()
    name = fields.text(about.get("fullName")) or Text.plain(" ".join(part for part in (given, family) if part))
    return Subject(
        id=fields.string(about.get("id")),
        name=name,
        identifiers=tuple(
            Identifier(number, fields.text(entry.get("schemeName")).best() or member)
            for member in _LEARNER_IDS
            for entry in fields.objects(about.get(member))
            if (number := fields.string(entry.get("notation"))) is not None
        ),
    )


def _broken_rules(claims: Claims) -> list[Finding]:
    """The data model beneath as far as this model keeps to it, then the members its own shapes ask for."""
    broken = rules.Broken()
    if not {vcdm.CONTEXT_1, vcdm.CONTEXT_2} & set(vcdm.contexts(claims)):
        broken.add("base-context", "@context")
    rules.one_id(claims, broken)
    rules.typed(claims, "VerifiableCredential", broken)
    rules.party(claims, "issuer", True, broken)
    rules.subjects(claims, broken)
    rules.period(claims, "validFrom", "validUntil", broken)
    rules.period(claims, "issuanceDate", "expirationDate", broken)
    issuer = claims.get("issuer")
    if isinstance(issuer, dict) and not fields.text(issuer.get("legalName")):
        broken.add("legal-name", "issuer", "legalName")
    for index, one in enumerate(fields.objects(claims.get("credentialSubject"))):
        if not fields.objects(one.get("hasClaim")):
            broken.add("no-claim", "credentialSubject", index, fatal=False)
    return broken.findings


PROFILE = Profile(NAME, matches, describe)
