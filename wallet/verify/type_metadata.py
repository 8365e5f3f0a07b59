"""What kind of credential an SD-JWT VC is (`vct`), held against the type metadata at hand (SD-JWT VC section 6).

A type may extend another, each bound to the next by a digest where one is stated. Judged is what the metadata says
about claims: whether the holder may withhold them, and whether they must be there.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from wallet.codec import strict_json
from wallet.codec.json_span import pointer_to
from wallet.errors import WalletError
from wallet.model.credential import Claims, Json, Sealed
from wallet.model.trust import Material, TrustMaterial
from wallet.verify.digests import sri_fits
from wallet.verify.json_schema import Broken, CannotSay, Path

DEPTH = 10
CLAIMS = 1_000
_INTEGRITY = "#integrity"


@dataclass(frozen=True, slots=True)
class TypeAnswer:
    """One type: its name, its metadata where at hand, whether the credential binds it, and what came of it."""

    name: str
    material: Material | None
    bound: bool
    trouble: Broken | CannotSay | None


def types_of(sealed: Sealed, trust: TrustMaterial) -> Iterator[TypeAnswer]:
    """The credential's type, then each one it extends; nothing where no metadata is at hand and none is bound."""
    about: Claims = sealed.claims
    member, bound, seen = "vct", True, set[str]()
    while isinstance(name := about.get(member), str):
        stated = about.get(member + _INTEGRITY)
        bound = bound and stated is not None
        material = trust.get(name)
        if material is None:
            if stated is not None or seen:
                yield TypeAnswer(name, None, bound, CannotSay("missing"))
            return
        metadata, trouble = _read(name, stated, material)
        if name in seen or len(seen) >= DEPTH:
            trouble = CannotSay("extends")
        yield TypeAnswer(name, material, bound, trouble or _judge(sealed, metadata))
        if trouble is not None:
            return
        seen.add(name)
        about, member = metadata, "extends"


def _read(name: str, stated: Json, material: Material) -> tuple[Claims, CannotSay | None]:
    """The metadata, when it is what the digest means and speaks of this type."""
    if stated is not None and sri_fits(stated, material.data) is not True:
        return {}, CannotSay("digest")
    try:
        metadata = strict_json.parse_object(material.data)
    except WalletError:
        return {}, CannotSay("metadata")
    return metadata, None if metadata.get("vct") == name else CannotSay("vct")


def _judge(sealed: Sealed, metadata: Claims) -> Broken | CannotSay | None:
    """What is broken decides beside what cannot be told."""
    doubt: CannotSay | None = CannotSay("schema") if {"schema", "schema_uri"} & metadata.keys() else None
    listed = metadata.get("claims", [])
    if not isinstance(listed, list) or len(listed) > CLAIMS:
        return CannotSay("claims")
    for one in listed:
        try:
            _check(one, sealed)
        except Broken as broken:
            return broken
        except CannotSay as open_:
            doubt = doubt or open_
    return doubt


def _check(entry: Json, sealed: Sealed) -> None:
    path = entry.get("path") if isinstance(entry, Mapping) else None
    if not isinstance(entry, Mapping) or not isinstance(path, list) or not path:
        raise CannotSay("claims")
    found = tuple(_selected(sealed.claims, path, ()))
    if entry.get("mandatory") is True and not found:
        if _withholds(sealed.payload):
            raise CannotSay("withheld")
        raise Broken(pointer_to(*(str(step) for step in path)), "mandatory")
    rule, hidden = entry.get("sd", "allowed"), {one.path for one in sealed.disclosures}
    for at in found:
        apart = any(at[: len(one)] == one for one in hidden)
        if (rule == "always" and not apart) or (rule == "never" and at in hidden):
            raise Broken(pointer_to(*at), "sd")
    if rule not in ("always", "allowed", "never"):
        raise CannotSay("sd")


def _selected(value: Json, path: list[Json], at: Path) -> Iterator[Path]:
    """Where the claims stand that a path selects: by name, by place in a list, or null for all of a list."""
    if not path:
        yield at
        return
    step, rest = path[0], path[1:]
    if isinstance(step, str) and isinstance(value, Mapping):
        if step in value:
            yield from _selected(value[step], rest, (*at, step))
    elif step is None and isinstance(value, list):
        for place, one in enumerate(value):
            yield from _selected(one, rest, (*at, place))
    elif isinstance(step, int) and not isinstance(step, bool) and isinstance(value, list) and 0 <= step < len(value):
        yield from _selected(value[step], rest, (*at, step))


def _withholds(payload: Json) -> bool:
    """Whether digests stand in what was signed, so that something may have been left out."""
    if isinstance(payload, Mapping):
        return bool({"_sd", "..."} & payload.keys()) or any(_withholds(one) for one in payload.values())
    return isinstance(payload, list) and any(_withholds(one) for one in payload)
