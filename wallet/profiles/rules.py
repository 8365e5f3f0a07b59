"""Single rules of form that several data models share; each adds a finding where it is broken."""

from collections.abc import Mapping
from typing import Any

from wallet.codec import strict_time
from wallet.codec.iri import is_absolute_iri
from wallet.codec.json_span import pointer_to
from wallet.errors import WalletError
from wallet.model.credential import Claims, Finding, Json

_LANGUAGE_MEMBERS = frozenset({"@value", "@language", "@direction"})


class Broken:
    """The rules a document broke, in the order they were looked at."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []

    def add(self, code: str, *path: str | int, fatal: bool = True) -> None:
        """Notes a broken rule at a path."""
        self.findings.append(Finding(code, pointer_to(*path), fatal))

    def url(self, value: Json, code: str, *path: str | int) -> None:
        """The value must be one absolute URL."""
        if not isinstance(value, str) or not is_absolute_iri(value):
            self.add(code, *path)


def base_context(claims: Claims, base: str, broken: Broken) -> None:
    """The first context is the data model's own, every other a URL or an object."""
    stated = claims.get("@context")
    several = stated if isinstance(stated, list) else [stated]
    if not several or several[0] != base:
        broken.add("base-context", "@context")
    for index, one in enumerate(several[1:], start=1):
        if not (isinstance(one, Mapping) or (isinstance(one, str) and is_absolute_iri(one))):
            broken.add("context", "@context", index)


def typed(claims: Claims, needed: str, broken: Broken) -> None:
    """`type` is one or several texts, the needed one among them."""
    stated = claims.get("type", claims.get("@type"))
    several = stated if isinstance(stated, list) else [stated]
    if needed not in several or not all(isinstance(one, str) and one for one in several):
        broken.add("type", "type")


def one_id(claims: Claims, broken: Broken, *path: str | int) -> None:
    """`id`, where there is one, is a single URL."""
    if "id" in claims:
        broken.url(claims["id"], "id", *path, "id")


def party(claims: Claims, member: str, needed: bool, broken: Broken) -> None:
    """The issuer or holder is a URL or an object whose `id` is one."""
    value = claims.get(member)
    if member not in claims:
        if needed:
            broken.add(member, member)
    elif isinstance(value, Mapping):
        broken.url(value.get("id"), member, member, "id")
    else:
        broken.url(value, member, member)


def subjects(claims: Claims, broken: Broken) -> None:
    """One or several subjects, none of them empty."""
    value = claims.get("credentialSubject")
    several = value if isinstance(value, list) else [value]
    if not several:
        broken.add("credential-subject", "credentialSubject")
    for index, one in enumerate(several):
        path = ("credentialSubject", index) if isinstance(value, list) else ("credentialSubject",)
        if not isinstance(one, Mapping) or not one:
            broken.add("credential-subject", *path)
        else:
            one_id(one, broken, *path)


def entries(claims: Claims, member: str, needs: tuple[str, ...], broken: Broken) -> None:
    """Each entry of a member is an object with the needed members; `id` is a URL where it is needed or stated."""
    if member not in claims:
        return
    value = claims[member]
    for index, one in enumerate(value if isinstance(value, list) else [value]):
        path = (member, index) if isinstance(value, list) else (member,)
        if not isinstance(one, Mapping):
            broken.add("not-an-object", *path)
            continue
        if "type" in needs and not _types(one.get("type")):
            broken.add("type", *path, "type")
        if "id" in needs or "id" in one:
            broken.url(one.get("id"), "id", *path, "id")


def period(claims: Claims, start: str, end: str, broken: Broken) -> None:
    """Both dates are date-times with a time zone, and the end is not before the start."""
    moments = [_moment(claims, member, broken) for member in (start, end)]
    if moments[0] is not None and moments[1] is not None and moments[1] < moments[0]:
        broken.add("period", end)


def languages(about: Claims, member: str, broken: Broken, *path: str | int) -> None:
    """A name or description is text, or language objects with no other members (VCDM 2.0 section 11.1)."""
    value = about.get(member)
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, Mapping) and ("@value" not in one or one.keys() - _LANGUAGE_MEMBERS):
            broken.add("language-object", *path, member)


def _types(value: Json) -> bool:
    several = value if isinstance(value, list) else [value]
    return bool(several) and all(isinstance(one, str) and one for one in several)


def _moment(claims: Claims, member: str, broken: Broken) -> Any:
    if member not in claims:
        return None
    written = claims[member]
    try:
        read = strict_time.parse(written if isinstance(written, str) else "")
    except WalletError:
        broken.add("date-time", member)
        return None
    if not read.zone_stated:
        broken.add("time-zone", member, fatal=False)
    return read.moment
