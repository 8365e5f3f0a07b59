"""The contexts of one document: those in the program, and those at hand that it names beyond them."""

from collections.abc import Iterator

from wallet.codec.jsonld.contexts import Contexts
from wallet.errors import WalletError
from wallet.model.credential import Json
from wallet.model.trust import TrustMaterial


def contexts_for(document: Json, trust: TrustMaterial, contexts: Contexts) -> Contexts:
    """The contexts with those added that the document names and `trust` holds; a file that is none stays unknown."""
    wanted = {url for url in _named(document) if not contexts.known(url)}
    for url in sorted(wanted):
        material = trust.get(url)
        if material is None:
            continue
        try:
            contexts = contexts.with_given({url: material.data})
        except WalletError:
            continue
    return contexts


def _named(value: Json) -> Iterator[str]:
    if isinstance(value, dict):
        named = value.get("@context")
        yield from (one for one in (named if isinstance(named, list) else [named]) if isinstance(one, str))
        for member in value.values():
            yield from _named(member)
    elif isinstance(value, list):
        for item in value:
            yield from _named(item)
