"""Does it keep to the schemas it names, as far as they are at hand, and are the resources it names those it meant."""

from collections.abc import Iterator

from wallet.codec import strict_json
from wallet.errors import Fact, WalletError
from wallet.model.credential import Claims, Json, walk
from wallet.model.reasons import Reason
from wallet.model.report import Aspect, Check, CheckName, Outcome
from wallet.model.trust import Material
from wallet.verify import json_schema, schema_credential
from wallet.verify.case import Case
from wallet.verify.digests import digest_fits
from wallet.verify.type_metadata import types_of

_KINDS = frozenset(
    {"JsonSchema", "1EdTechJsonSchemaValidator2019", "JsonSchemaValidator2018", "FullJsonSchemaValidator2021"}
)
_NO_SCHEMA = (Check(CheckName.SCHEMA, Aspect.FORM, Outcome.NOT_APPLICABLE, Reason.NO_SCHEMA),)


def schema(case: Case) -> tuple[Check, ...]:
    """One check for each schema it names; of an SD-JWT VC, for each type at hand it is of.

    A schema that is broken counts only when the credential binds it by a digest: under an address alone another version
    may lie by now. What is not at hand, or not understood, is told.
    """
    named = _objects(case.sealed.claims.get("credentialSchema")) if case.described else []
    types = _types(case) if case.described and "vct" in case.sealed.claims else ()
    return (*(_schema(one, case) for one in named), *types) or _NO_SCHEMA


def _types(case: Case) -> Iterator[Check]:
    for one in types_of(case.sealed, case.situation.trust):
        facts: dict[str, Fact] = {"schema": one.name[:500], "type": "vct"}
        match one.trouble:
            case json_schema.Broken() as broken if one.material is not None:
                facts |= {"at": broken.at[:500], "keyword": broken.keyword}
                yield _told(Outcome.FAILED, Reason.SCHEMA_BROKEN, facts, one.material, decisive=one.bound)
            case json_schema.CannotSay() as open_:
                yield _open(facts | {"because": open_.what[:100]})
            case _ if one.material is not None:
                yield _told(Outcome.PASSED, Reason.SCHEMA_HOLDS, facts, one.material, decisive=False)


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
    if kind not in _KINDS | {schema_credential.NAME} or material is None:
        return _open(facts)
    bound = digest_fits(named, material.data)
    if bound is False:
        return _open(facts | {"because": "digest"})
    try:
        stated = kind == schema_credential.NAME
        rules = schema_credential.schema_in(material, case) if stated else strict_json.parse(material.data)
        json_schema.check(case.sealed.claims, rules)
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


def _objects(value: Json) -> list[Claims]:
    return [one for one in _several(value) if isinstance(one, dict)]


def _several(value: Json) -> list[Json]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(about: Claims, member: str) -> str:
    value = walk(about, (member,))
    return value if isinstance(value, str) else ""
