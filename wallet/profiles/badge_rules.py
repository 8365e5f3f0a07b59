"""The rules of form of Open Badges 3.0, beside those of the data model beneath."""

from wallet.model.credential import Claims, Finding, Json
from wallet.profiles import fields, rules, vcdm, vcdm_1, vcdm_2

_NODES: dict[str, dict[str, str]] = {
    "": {"issuer": "Profile", "evidence": "Evidence", "image": "Image"},
    "Profile": {"otherIdentifier": "IdentifierEntry", "parentOrg": "Profile"},
    "AchievementSubject": {"achievement": "Achievement", "identifier": "IdentityObject", "result": "Result"},
    "Achievement": {"alignment": "Alignment", "creator": "Profile", "resultDescription": "ResultDescription"},
    "ResultDescription": {"alignment": "Alignment", "rubricCriterionLevel": "RubricCriterionLevel"},
}
"""For each type of object, the members that hold objects and the type those must have (appendix B)."""
_DEEPEST = 16
_NEEDED = ("id", "name", "description", "criteria")


def beneath(claims: Claims) -> list[Finding]:
    """The broken rules of the data model a badge is written in."""
    return vcdm_1.broken_rules(claims) if vcdm.is_version_1(claims) else vcdm_2.broken_rules(claims)


def broken_rules(claims: Claims) -> list[Finding]:
    """Every broken rule: of the data model, of types, and of sections 8.1 and 9.1."""
    broken = rules.Broken()
    _check_nodes(claims, "", (), broken)
    if "EndorsementCredential" not in vcdm.types(claims):
        subject = claims.get("credentialSubject")
        for index, about in enumerate(fields.objects(subject)):
            path = ("credentialSubject", index) if isinstance(subject, list) else ("credentialSubject",)
            _check_subject(about, path, broken)
    return beneath(claims) + broken.findings


def _check_subject(about: Claims, path: tuple[str | int, ...], broken: rules.Broken) -> None:
    if "id" not in about and not fields.objects(about.get("identifier")):
        broken.add("recipient", *path, fatal=False)
    found = fields.objects(about.get("achievement"))
    if not found:
        broken.add("achievement", *path, "achievement")
    for one in found:
        for member in _NEEDED:
            if not one.get(member):
                broken.add("achievement-member", *path, "achievement", member, fatal=False)
    _check_nodes(about, "AchievementSubject", path, broken)


def _check_nodes(node: Claims, kind: str, path: tuple[str | int, ...], broken: rules.Broken) -> None:
    for member, needed in _NODES.get(kind, {}).items():
        value = node.get(member)
        ends = needed not in _NODES
        for index, one in enumerate(fields.listed(value)):
            if ends and isinstance(one, dict) and one.get("type") in (needed, [needed]):
                continue  # nothing to tell of it, and nothing to look at inside
            here = (*path, member, index) if isinstance(value, list) else (*path, member)
            if isinstance(one, dict) and len(here) < _DEEPEST:
                _check_type(one.get("type"), needed, here, broken)
                _check_nodes(one, needed, here, broken)


def _check_type(stated: Json, needed: str, path: tuple[str | int, ...], broken: rules.Broken) -> None:
    # A type left out is told; a type of something else is a broken badge.
    if needed not in fields.strings(stated):
        broken.add("type", *path, "type", fatal=bool(fields.strings(stated)))
