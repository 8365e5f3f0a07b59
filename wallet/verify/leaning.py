"""Notes what a verification leans on, so that the same pieces can be frozen with the credential and shown."""

from collections.abc import Iterator, Mapping, ValuesView
from datetime import UTC, datetime
from functools import cache, lru_cache
from types import MappingProxyType

from wallet.codec.jsonld.contexts import resources_root, tables
from wallet.model.credential import Sealed
from wallet.model.report import Leaned
from wallet.model.trust import Material, MaterialOrigin, ResourceKind, TrustList
from wallet.verify.at_hand import named_contexts


class Leaning(Mapping[str, Material]):
    """What is at hand, remembering which of it was asked for by its address; looking it all through asks for none."""

    def __init__(self, held: Mapping[str, Material]) -> None:
        self._held = held
        self._asked: dict[str, Material] = {}

    def __getitem__(self, uri: str) -> Material:
        self._asked[uri] = self._held[uri]
        return self._asked[uri]

    def __contains__(self, uri: object) -> bool:
        return uri in self._held

    def __iter__(self) -> Iterator[str]:
        return iter(self._held)

    def __len__(self) -> int:
        return len(self._held)

    def values(self) -> ValuesView[Material]:
        """Everything at hand."""
        return self._held.values()

    def leaned(self) -> Iterator[Leaned]:
        """Every piece that was asked for, in that order."""
        for one in self._asked.values():
            yield Leaned(one.kind, one.uri, one.origin, one.obtained_at)


def leaned_contexts(sealed: Sealed) -> tuple[Leaned, ...]:
    """The contexts of the program that are named, each with the day it was compared with the published one."""
    return _bundled(frozenset(named_contexts(sealed.claims, sealed.contexts_written) & tables().keys()))


@lru_cache(maxsize=256)
def _bundled(urls: frozenset[str]) -> tuple[Leaned, ...]:
    return tuple(Leaned(ResourceKind.CONTEXT.value, url, MaterialOrigin.BUNDLED, compared(url)) for url in sorted(urls))


def leaned_list(vouching: TrustList | None) -> Iterator[Leaned]:
    """The list that vouches for the issuer; the learner's own decisions have no name."""
    if vouching is not None and vouching.as_of is not None:
        yield Leaned(ResourceKind.TRUST_LIST.value, vouching.name, MaterialOrigin.BY_HAND, vouching.as_of)


def compared(url: str) -> datetime:
    """When the program's context of this URL was last compared with the published one."""
    return _compared()[url]


@cache
def _compared() -> Mapping[str, datetime]:
    text = (resources_root() / "contexts" / "index").read_text(encoding="utf-8")
    lines = (line.split() for line in text.splitlines() if line and not line.startswith("#"))
    return MappingProxyType({url: datetime.fromisoformat(day).replace(tzinfo=UTC) for _, url, day, *_ in lines})
