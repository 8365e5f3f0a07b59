"""Credentials in the words of the W3C data model 1.1 and nothing more."""

from wallet.model.credential import Claims, Described, Finding, Sealed
from wallet.profiles import rules, vcdm
from wallet.profiles.profile import Profile
from wallet.profiles.spoken_for import is_spoken_for

NAME = "vcdm-1"
_TYPED = ("proof", "evidence", "termsOfUse")
_IDENTIFIED = ("credentialStatus", "credentialSchema", "refreshService")


def matches(sealed: Sealed) -> bool:
    """The 1.1 context without the 2.0 one, and no vocabulary of its own."""
    return vcdm.is_version_1(sealed.claims) and not is_spoken_for(sealed.claims)


def describe(sealed: Sealed) -> Described:
    """The shared members, with every broken rule of sections 4 and 5."""
    return vcdm.describe(sealed, tuple(broken_rules(sealed.claims)))


def broken_rules(claims: Claims) -> list[Finding]:
    """The rules of VCDM 1.1 sections 4.1 to 5.6 that a credential breaks."""
    broken = rules.Broken()
    rules.base_context(claims, vcdm.CONTEXT_1, broken)
    rules.one_id(claims, broken)
    rules.typed(claims, "VerifiableCredential", broken)
    rules.party(claims, "issuer", True, broken)
    rules.subjects(claims, broken)
    if "issuanceDate" not in claims:
        broken.add("issuance-date", "issuanceDate")
    rules.period(claims, "issuanceDate", "expirationDate", broken)
    for member in _TYPED:
        rules.entries(claims, member, ("type",), broken)
    for member in _IDENTIFIED:
        rules.entries(claims, member, ("id", "type"), broken)
    return broken.findings


PROFILE = Profile(NAME, matches, describe)
