"""Presentations of the W3C data models: whether claims are one, who presents, and which rules of form they break."""

from collections.abc import Mapping

from wallet.model.credential import Finding, Sealed
from wallet.profiles import fields, rules, vcdm

_TYPE = "VerifiablePresentation"
_ENVELOPE = "EnvelopedVerifiableCredential"


def is_presentation(sealed: Sealed) -> bool:
    """By type, or because credentials stand where a credential has its subject."""
    claims = sealed.claims
    return _TYPE in vcdm.types(claims) or ("verifiableCredential" in claims and "credentialSubject" not in claims)


def holder(sealed: Sealed) -> str | None:
    """Who presents, as the presentation states it."""
    return fields.identifier(sealed.claims.get("holder"))


def broken_rules(sealed: Sealed) -> list[Finding]:
    """The rules of VCDM 2.0 section 4.13 (1.1: section 4.10) that a presentation breaks."""
    claims = sealed.claims
    broken = rules.Broken()
    rules.base_context(claims, vcdm.CONTEXT_1 if vcdm.is_version_1(claims) else vcdm.CONTEXT_2, broken)
    rules.one_id(claims, broken)
    rules.typed(claims, _TYPE, broken)
    rules.party(claims, "holder", False, broken)
    for member in ("proof", "termsOfUse", "refreshService"):
        rules.entries(claims, member, ("type",), broken)
    inside = claims.get("verifiableCredential", [])
    for index, one in enumerate(inside if isinstance(inside, list) else [inside]):
        path = ("verifiableCredential", index) if isinstance(inside, list) else ("verifiableCredential",)
        _check_inside(one, sealed, path, broken)
    return broken.findings


def _check_inside(one: object, sealed: Sealed, path: tuple[str | int, ...], broken: rules.Broken) -> None:
    if isinstance(one, str):
        # Only data model 1.1 lets tokens stand as strings (section 6.3.1); since 2.0 they are enveloped.
        if not vcdm.is_version_1(sealed.claims):
            broken.add("not-an-object", *path)
    elif not isinstance(one, Mapping):
        broken.add("not-an-object", *path)
    elif not {"VerifiableCredential", _ENVELOPE} & set(vcdm.types(one)):
        broken.add("type", *path, "type")
    elif "@context" not in one:
        broken.add("base-context", *path, "@context")
