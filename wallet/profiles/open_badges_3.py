"""Open Badges 3.0: achievements, with the extension terms that Dutch issuers add.

Data model: 1EdTech Open Badges 3.0 appendix B; the extension terms as published for edubadges.
"""

from dataclasses import replace

from wallet.model.credential import Achievement, Claims, Described, Identifier, Sealed, Subject
from wallet.profiles import badge_rules, fields, vcdm
from wallet.profiles.badge_achievement import achievement
from wallet.profiles.profile import Profile
from wallet.profiles.spoken_for import CLR_2, ELM_3, OPEN_BADGES_3

NAME = "open-badges-3"


def matches(sealed: Sealed) -> bool:
    """A type of Open Badges 3.0, and not one of a wider record around it."""
    stated = frozenset(vcdm.types(sealed.claims))
    return bool(stated & OPEN_BADGES_3) and not stated & (CLR_2 | ELM_3)


def describe(sealed: Sealed) -> Described:
    """The shared members, and each subject's achievement with its results."""
    claims = sealed.claims
    return replace(
        vcdm.describe(sealed, tuple(badge_rules.broken_rules(claims))),
        subjects=tuple(subject(one) for one in fields.objects(claims.get("credentialSubject"))),
        achievements=achievements(claims),
        awarded=fields.moment(claims.get("awardedDate")),
        endorsements=endorsements(claims),
    )


def achievements(claims: Claims) -> tuple[Achievement, ...]:
    """Every achievement of every subject; the credential's evidence and award date belong to each."""
    return tuple(
        achievement(one, about, claims)
        for about in fields.objects(claims.get("credentialSubject"))
        for one in fields.objects(about.get("achievement"))
    )


def subject(about: Claims) -> Subject:
    """The learner: by identifier, by name where one is stated, and by plain or hashed identifiers."""
    identifiers = tuple(
        Identifier(
            value=fields.string(one.get("identityHash")) or "",
            type=fields.string(one.get("identityType")),
            hashed=bool(fields.boolean(one.get("hashed"))),
            salt=fields.string(one.get("salt")),
        )
        for one in fields.objects(about.get("identifier"))
    )
    plain = next((one.value for one in identifiers if one.type == "name" and not one.hashed), None)
    return Subject(fields.string(about.get("id")), fields.text(about.get("name") or plain), identifiers)


def endorsements(claims: Claims) -> int:
    """How many endorsements travel along, on the credential, its issuer and its achievements."""
    holders = [claims, fields.first(claims.get("issuer"))]
    holders += [
        one
        for about in fields.objects(claims.get("credentialSubject"))
        for one in fields.objects(about.get("achievement"))
    ]
    return sum(len(fields.listed(one.get(name))) for one in holders for name in ("endorsement", "endorsementJwt"))


PROFILE = Profile(NAME, matches, describe)
