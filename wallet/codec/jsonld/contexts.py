"""The contexts at hand: ours, which are in the program, and those brought by hand. None is ever fetched."""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice, product
from pathlib import Path
from types import MappingProxyType

import wallet.codec.jsonld.notation as notation
from wallet.codec.jsonld.active import ActiveContext
from wallet.codec.strict_json import Json, parse_object
from wallet.errors import malformed, unsupported

READINGS = 8


class Contexts:
    """An immutable set of contexts by URL; also the cache of what they compile to, which threads may share."""

    def __init__(self, given: Mapping[str, Json] | None = None, chosen: Mapping[str, str] | None = None) -> None:
        self._given: Mapping[str, Json] = MappingProxyType(dict(given or {}))
        self._chosen: Mapping[str, str] = MappingProxyType(dict(chosen or {}))
        self._root = ActiveContext()

    @property
    def root(self) -> ActiveContext:
        """The empty context that every document starts from, with what has been compiled on top of it."""
        if self._root.tally.full:
            self._root = ActiveContext()
        return self._root

    @staticmethod
    def bundled() -> "Contexts":
        """The contexts in the program; one shared value, each context read when it is first needed."""
        return _bundled()

    def with_given(self, given: Mapping[str, bytes]) -> "Contexts":
        """These and the JSON-LD files of `given`, by URL; a bundled context is never replaced.

        Raises `WalletError` as `strict_json.parse` does, and MALFORMED `no-context` where `@context` is missing.
        """
        new = {url: _context_of(url, data) for url, data in given.items() if url not in tables()}
        return Contexts({**self._given, **new}, self._chosen) if new else self

    def known(self, url: str) -> bool:
        """Whether a context of this URL is at hand."""
        return url in self._given or url in tables()

    def definition(self, url: str) -> Json:
        """The content of a context; UNSUPPORTED `unknown-context` with `uri` when it is not at hand."""
        if url in self._given:
            return self._given[url]
        names = tables().get(url)
        if not names:
            raise unsupported("unknown-context", uri=url)
        return _table(self._chosen.get(url, names[0]))

    @property
    def chosen(self) -> Mapping[str, str]:
        """Which table answers for a URL, where it is not the usual one."""
        return self._chosen

    def readings(self, urls: tuple[str, ...]) -> Iterator["Contexts"]:
        """This set, then the same with other contents that were published under the same URLs.

        A seal made while the other content was being served only holds under that reading. At most `READINGS`.
        """
        choices = [tables().get(url, ("",)) for url in urls]
        for names in islice(product(*choices), READINGS):
            chosen = {url: name for url, name, usual in zip(urls, names, choices, strict=True) if name != usual[0]}
            yield Contexts(self._given, {**self._chosen, **chosen}) if chosen else self


def resources_root() -> Path:
    """The folder of the program's resources, beside the `wallet` package in a checkout and in a bundle."""
    return Path(__file__).resolve().parents[3] / "resources"


@cache
def tables() -> Mapping[str, tuple[str, ...]]:
    """The bundled tables of each URL, the usual one first; read from `resources/contexts/index`."""
    index: dict[str, tuple[str, ...]] = {}
    text = (resources_root() / "contexts" / "index").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            name, url, *_ = line.split()
            index[url] = (*index.get(url, ()), name)
    return MappingProxyType(index)


@cache
def _bundled() -> Contexts:
    return Contexts()


@cache
def _table(name: str) -> Json:
    path = resources_root() / "contexts" / f"{name}.terms"
    return notation.read(path.read_text(encoding="utf-8"))


def _context_of(url: str, data: bytes) -> Json:
    document = parse_object(data)
    if "@context" not in document:
        raise malformed("no-context", uri=url)
    return document["@context"]
