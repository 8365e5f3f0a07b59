"""The contexts of one document: those in the program, and those at hand that it names beyond them."""

import marshal
from typing import Any, cast

from wallet.codec.jsonld.contexts import Contexts
from wallet.errors import WalletError
from wallet.model.credential import Claims
from wallet.model.trust import ResourceKind, TrustMaterial

_WITHOUT_BACK_REFERENCES = 2
_NESTED = frozenset((dict, list))
_CONTEXT_KINDS = ("", ResourceKind.CONTEXT.value)
"""Kinds of material that may be a context: said to be one, or not said to be anything."""


def contexts_for(document: Claims, trust: TrustMaterial, contexts: Contexts) -> Contexts:
    """The contexts with those added that the document names and `trust` holds; a file that is none stays unknown."""
    if not any(one.kind in _CONTEXT_KINDS for one in trust.held.values()):
        return contexts
    for url in sorted(url for url in named_contexts(document) if not contexts.known(url)):
        material = trust.get(url)
        if material is None:
            continue
        try:
            contexts = contexts.with_given({url: material.data})
        except WalletError:
            continue
    return contexts


def _only_on_top(document: Claims) -> bool:
    """Whether no object inside names contexts of its own, told from all the text in the document at once."""
    try:
        told = marshal.dumps(cast("dict[str, Any]", document), _WITHOUT_BACK_REFERENCES)
    except ValueError:  # no plain data
        return False
    return told.count(b"@context") == ("@context" in document)


def named_contexts(document: Claims) -> set[str]:
    """Every context address anywhere in the document."""
    found: set[str] = set()
    waiting: list[Any] = [{"@context": document.get("@context", [])} if _only_on_top(document) else dict(document)]
    for value in waiting:
        members = value
        if type(value) is dict:
            if "@context" in value:
                named = value["@context"]
                found.update(one for one in (named if isinstance(named, list) else [named]) if isinstance(one, str))
            members = value.values()
        waiting += [one for one in members if type(one) in _NESTED]
    return found
