"""Puts the disclosures of an SD-JWT back where they belong (RFC 9901 section 7.1, steps 3 to 5)."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from wallet.codec import base64url, strict_json
from wallet.errors import malformed, over_limit, unsupported
from wallet.model import limits
from wallet.model.credential import Claims, HiddenClaim, Json

Path = tuple[str | int, ...]

DEFAULT_ALGORITHM = "sha-256"
HASHES: Mapping[str, Callable[[bytes], Any]] = {
    "sha-256": hashlib.sha256,
    "sha-384": hashlib.sha384,
    "sha-512": hashlib.sha512,
    "sha3-256": hashlib.sha3_256,
    "sha3-512": hashlib.sha3_512,
}
_ALGORITHM = "_sd_alg"
_DIGESTS = "_sd"
_ELEMENT = "..."
_RESERVED = frozenset({_DIGESTS, _ELEMENT})


@dataclass(frozen=True, slots=True)
class Processed:
    """The claims with everything disclosed in place, and each disclosure with the path it landed at."""

    claims: dict[str, Json]
    hidden: tuple[HiddenClaim, ...]


def process(payload: Claims, disclosures: tuple[str, ...]) -> Processed:
    """The processed payload.

    Raises `WalletError`: UNSUPPORTED `sd-alg`; LIMIT `disclosures`, `json-depth`; MALFORMED `sd-disclosure`,
    `sd-digests`, `sd-reserved-name`, `sd-name-taken`, `sd-duplicate-digest`, `sd-orphan-disclosure`.
    """
    if len(disclosures) > limits.DISCLOSURES:
        raise over_limit("disclosures", limits.DISCLOSURES, count=len(disclosures))
    digest = hash_of(payload)
    work = _Work({digest(text): text for text in disclosures})
    if len(work.texts) != len(disclosures):
        raise malformed("sd-duplicate-disclosure")
    claims = work.restore_object({name: value for name, value in payload.items() if name != _ALGORITHM}, ())
    if work.texts.keys() - work.used:
        raise malformed("sd-orphan-disclosure", count=len(work.texts.keys() - work.used))
    return Processed(claims, tuple(work.hidden))


def hash_of(payload: Claims) -> Callable[[str], str]:
    """How this SD-JWT digests a disclosure: over its base64url text (section 4.2.3); `_sd_alg` at top level only."""
    name = payload.get(_ALGORITHM, DEFAULT_ALGORITHM)
    hashing = HASHES.get(name) if isinstance(name, str) else None
    if hashing is None:
        raise unsupported("sd-alg", name=str(name)[:32])
    return lambda text: base64url.encode(hashing(text.encode()).digest())


class _Work:
    """The walk through one payload: which digests were met, and which disclosures found their place."""

    def __init__(self, texts: dict[str, str]) -> None:
        self.texts = texts
        self.met: set[str] = set()
        self.used: set[str] = set()
        self.hidden: list[HiddenClaim] = []

    def restore(self, value: Json, path: Path) -> Json:
        if len(path) > limits.JSON_DEPTH:
            raise over_limit("json-depth", limits.JSON_DEPTH)
        match value:
            case dict():
                return self.restore_object(value, path)
            case list():
                return self._restore_array(value, path)
            case _:
                return value

    def restore_object(self, members: Mapping[str, Json], path: Path) -> dict[str, Json]:
        if _ELEMENT in members:
            raise malformed("sd-reserved-name", name=_ELEMENT)
        restored = {name: self.restore(value, (*path, name)) for name, value in members.items() if name != _DIGESTS}
        for digest in _digests(members):
            text = self._meet(digest)
            if text is None:
                continue
            name, value = _named(text)
            if not path and name == _ALGORITHM:
                raise malformed("sd-reserved-name", name=name)
            if name in members or name in restored:
                raise malformed("sd-name-taken", name=name[:64])
            restored[name] = self._disclose(text, value, (*path, name))
        return restored

    def _restore_array(self, items: list[Json], path: Path) -> list[Json]:
        restored: list[Json] = []
        for item in items:
            here = (*path, len(restored))
            if not (isinstance(item, dict) and _ELEMENT in item):
                restored.append(self.restore(item, here))
                continue
            digest = item[_ELEMENT]
            if len(item) != 1 or not isinstance(digest, str):
                raise malformed("sd-digests")
            text = self._meet(digest)
            if text is not None:
                restored.append(self._disclose(text, _unnamed(text), here))
        return restored

    def _disclose(self, text: str, value: Json, path: Path) -> Json:
        place = len(self.hidden)
        restored = self.restore(value, path)
        self.hidden.insert(place, HiddenClaim(text, path, restored))
        return restored

    def _meet(self, digest: str) -> str | None:
        if digest in self.met:
            raise malformed("sd-duplicate-digest")
        self.met.add(digest)
        if digest not in self.texts:
            return None  # a decoy, or a claim that was withheld
        self.used.add(digest)
        return self.texts[digest]


def _digests(members: Mapping[str, Json]) -> list[str]:
    digests = members.get(_DIGESTS, [])
    if not isinstance(digests, list) or not all(isinstance(one, str) for one in digests):
        raise malformed("sd-digests")
    return digests


def _contents(text: str, count: int) -> list[Any]:
    contents = strict_json.parse(base64url.decode(text))
    if not isinstance(contents, list) or len(contents) != count or not isinstance(contents[0], str):
        raise malformed("sd-disclosure", elements=count)
    return contents


def _named(text: str) -> tuple[str, Json]:
    _, name, value = _contents(text, 3)
    if not isinstance(name, str):
        raise malformed("sd-disclosure", elements=3)
    if name in _RESERVED:
        raise malformed("sd-reserved-name", name=name)
    return name, value


def _unnamed(text: str) -> Json:
    return _contents(text, 2)[1]
