"""Does it keep to the schemas it names, as far as they are at hand, and are the resources it names those it meant."""

import base64
import binascii
import hashlib

from wallet.codec import multibase, strict_json
from wallet.errors import Fact, WalletError
from wallet.model.credential import Claims, Json, walk
from wallet.model.reasons import Reason
from wallet.model.report import Aspect, Check, CheckName, Outcome
from wallet.model.trust import Material
from wallet.verify import json_schema
from wallet.verify.case import Case

_KINDS = frozenset(
    {"JsonSchema", "1EdTechJsonSchemaValidator2019", "JsonSchemaValidator2018", "FullJsonSchemaValidator2021"}
)
_SRI = {"sha256": hashlib.sha256, "sha384": hashlib.sha384, "sha512": hashlib.sha512}
_SHA256_MULTIHASH = b"\x12\x20"
_NO_SCHEMA = (Check(CheckName.SCHEMA, Aspect.FORM, Outcome.NOT_APPLICABLE, Reason.NO_SCHEMA),)


def schema(case: Case) -> tuple[Check, ...]:
    """One check for each schema it names.

    A schema that is broken counts only when the credential binds it by a digest: under an address alone another version
    may lie by now. What is not at hand, or not understood, is told.
    """
    named = _objects(case.sealed.claims.get("credentialSchema")) if case.described else []
    if not named:
        return _NO_SCHEMA
    return tuple(_schema(one, case) for one in named)


def resources(case: Case) -> tuple[Check, ...]:
    """Of the resources it names with a digest, whether the copies at hand are those it meant (VCDM 2.0 section 5.3)."""
    named = _objects(case.sealed.claims.get("relatedResource")) if case.described else []
    found = [(one, case.situation.trust.get(_text(one, "id"))) for one in named]
    at_hand = [(one, material) for one, material in found if material is not None]
    return tuple(_resource(one, material) for one, material in at_hand)


def _resource(named: Claims, material: Material) -> Check:
    fits = digest_fits(named, material.data)
    facts = {"uri": material.uri[:500]}
    if fits:
        return Check(CheckName.RESOURCE, Aspect.FORM, Outcome.PASSED, Reason.RESOURCE_SAME, facts, material.obtained_at)
    return Check(CheckName.RESOURCE, Aspect.FORM, Outcome.UNKNOWN, Reason.RESOURCE_DIFFERS, facts, decisive=False)


def _schema(named: Claims, case: Case) -> Check:
    uri, kind = _text(named, "id"), _text(named, "type")
    facts: dict[str, Fact] = {"schema": uri[:500], "type": kind[:100]}
    material = case.situation.trust.get(uri)
    if kind not in _KINDS or material is None:
        return _open(facts)
    bound = digest_fits(named, material.data)
    if bound is False:
        return _open(facts | {"because": "digest"})
    try:
        json_schema.check(case.sealed.claims, strict_json.parse(material.data))
    except (WalletError, json_schema.CannotSay, RecursionError) as trouble:
        why = trouble.what if isinstance(trouble, json_schema.CannotSay) else "schema"
        return _open(facts | {"because": why[:100]})
    except json_schema.Broken as broken:
        facts |= {"at": broken.at[:500], "keyword": broken.keyword}
        return _told(Outcome.FAILED, Reason.SCHEMA_BROKEN, facts, material, decisive=bound is True)
    return _told(Outcome.PASSED, Reason.SCHEMA_HOLDS, facts, material, decisive=False)


def _open(facts: dict[str, Fact]) -> Check:
    # It names no needs: nothing about the verdict waits for a schema.
    return Check(CheckName.SCHEMA, Aspect.FORM, Outcome.UNKNOWN, Reason.SCHEMA_NOT_CHECKED, facts, decisive=False)


def _told(outcome: Outcome, reason: Reason, facts: dict[str, Fact], material: Material, *, decisive: bool) -> Check:
    return Check(CheckName.SCHEMA, Aspect.FORM, outcome, reason, facts, material.obtained_at, decisive=decisive)


def digest_fits(named: Claims, data: bytes) -> bool | None:
    """Whether bytes are those that `digestSRI` and `digestMultibase` mean; None where none is understood."""
    answers = [_sri(value, data) for value in _several(named.get("digestSRI"))]
    answers += [_multihash(value, data) for value in _several(named.get("digestMultibase"))]
    stated = [one for one in answers if one is not None]
    return all(stated) if stated else None


def _sri(value: Json, data: bytes) -> bool | None:
    """Subresource Integrity: of several digests the strongest would do; here each must hold."""
    name, _, encoded = value.partition("-") if isinstance(value, str) else ("", "", "")
    if name not in _SRI:
        return None
    try:
        return base64.b64decode(encoded, validate=True) == _SRI[name](data).digest()
    except binascii.Error:
        return False


def _multihash(value: Json, data: bytes) -> bool | None:
    try:
        raw = multibase.decode(value) if isinstance(value, str) else b""
    except WalletError:
        return False
    return raw[2:] == hashlib.sha256(data).digest() if raw.startswith(_SHA256_MULTIHASH) else None


def _objects(value: Json) -> list[Claims]:
    return [one for one in _several(value) if isinstance(one, dict)]


def _several(value: Json) -> list[Json]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(about: Claims, member: str) -> str:
    value = walk(about, (member,))
    return value if isinstance(value, str) else ""
