"""The contexts of one document: those in the program, and those at hand that it names beyond them."""

import marshal
from typing import Any, cast

from wallet.codec.jsonld.contexts import Contexts
from wallet.errors import WalletError
from wallet.model.credential import Claims, Sealed
from wallet.model.trust import ResourceKind, TrustMaterial

_WITHOUT_BACK_REFERENCES = 2
_NESTED = frozenset((dict, list))
_CONTEXT_KINDS = ("", ResourceKind.CONTEXT.value)
"""Kinds of material that may be a context: said to be one, or not said to be anything."""


def contexts_for(sealed: Sealed, trust: TrustMaterial, contexts: Contexts) -> Contexts:
    """The contexts with those added that the document names and `trust` holds; a file that is none stays unknown."""
    if not any(one.kind in _CONTEXT_KINDS for one in trust.held.values()):
        return contexts
    named = named_contexts(sealed.claims, sealed.contexts_written)
    for url in sorted(url for url in named if not contexts.known(url)):
        material = trust.get(url)
        if material is None:
            continue
        try:
            contexts = contexts.with_given({url: material.data})
        except WalletError:
            continue
    return contexts


def named_contexts(document: Claims, written: int | None = None) -> set[str]:
    """Every context address anywhere in the document; `written` as `Sealed.contexts_written`.

    Nearly every document names them at its top only: whoever knows how many there are need not look for more.
    """
    left = _written(document) if written is None else written
    found: set[str] = set()
    waiting: list[Any] = [dict(document)]
    for value in waiting:
        members = value
        if type(value) is dict:
            if "@context" in value:
                named = value["@context"]
                found.update(one for one in (named if isinstance(named, list) else [named]) if isinstance(one, str))
                left -= 1
            members = value.values()
        if left == 0:
            break
        waiting += [one for one in members if type(one) in _NESTED]
    return found


def _written(document: Claims) -> int:
    """How many objects of the document can have a context, told from all the text in it at once; -1 for any number."""
    try:
        return marshal.dumps(cast("dict[str, Any]", document), _WITHOUT_BACK_REFERENCES).count(b"@context")
    except ValueError:  # no plain data
        return -1
