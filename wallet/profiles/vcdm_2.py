"""Credentials in the words of the W3C data model 2.0 and nothing more."""

from wallet.model.credential import Claims, Described, Finding, Sealed
from wallet.profiles import rules, vcdm
from wallet.profiles.profile import Profile
from wallet.profiles.spoken_for import is_spoken_for

NAME = "vcdm-2"
_NEITHER = frozenset({"open-badges-2", "signed"})
_TYPED = ("proof", "evidence", "termsOfUse", "refreshService", "credentialStatus")


def matches(sealed: Sealed) -> bool:
    """Any credential without a vocabulary of its own that does not follow 1.1; a missing context is a finding."""
    claims = sealed.claims
    if sealed.format in _NEITHER or is_spoken_for(claims) or vcdm.is_version_1(claims):
        return False
    return "VerifiableCredential" in vcdm.types(claims) or bool({"credentialSubject", "issuer"} & claims.keys())


def describe(sealed: Sealed) -> Described:
    """The shared members, with every broken rule of section 4."""
    return vcdm.describe(sealed, tuple(broken_rules(sealed.claims)))


def broken_rules(claims: Claims) -> list[Finding]:
    """The rules of VCDM 2.0 sections 4.3 to 4.12 that a credential breaks."""
    broken = rules.Broken()
    rules.base_context(claims, vcdm.CONTEXT_2, broken)
    rules.one_id(claims, broken)
    rules.typed(claims, "VerifiableCredential", broken)
    rules.party(claims, "issuer", True, broken)
    rules.subjects(claims, broken)
    rules.period(claims, "validFrom", "validUntil", broken)
    for member in _TYPED:
        rules.entries(claims, member, ("type",), broken)
    rules.entries(claims, "credentialSchema", ("id", "type"), broken)
    for member in ("name", "description"):
        rules.languages(claims, member, broken)
        issuer = claims.get("issuer")
        if isinstance(issuer, dict):
            rules.languages(issuer, member, broken, "issuer")
    return broken.findings


PROFILE = Profile(NAME, matches, describe)
