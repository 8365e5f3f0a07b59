"""No context in the program has a second name for what a judgement reads, unless it is refused under that name."""

from collections.abc import Iterator
from typing import Any

from wallet.codec.jsonld.contexts import Contexts, tables
from wallet.codec.jsonld.judged import JUDGED

SECOND_NAMES = {("expiration", "expires"), ("revoked", "expires")}


def terms(context: Any, prefixes: dict[str, str]) -> Iterator[tuple[str, str]]:
    for part in context if isinstance(context, list) else [context]:
        if not isinstance(part, dict):
            continue
        known = {**prefixes, **{name: at for name, at in part.items() if isinstance(at, str) and at.startswith("http")}}
        for name, about in part.items():
            inner = about if isinstance(about, dict) else {}
            address = inner.get("@id") if inner else about
            if isinstance(address, str):
                start, _, rest = address.partition(":")
                yield name, known[start] + rest if start in known else address
            if "@context" in inner:
                yield from terms(inner["@context"], known)


def test_the_second_names_in_circulation_are_known() -> None:
    bundled = Contexts.bundled()
    found = {
        (name, JUDGED[address])
        for url in tables()
        for name, address in terms(bundled.definition(url), {})
        if address in JUDGED and name != JUDGED[address]
    }
    assert found == SECOND_NAMES
