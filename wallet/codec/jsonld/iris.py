"""Expands what stands in a document to the IRI it means there (JSON-LD 1.1 API section 5.2)."""

import re

from wallet.codec.jsonld.active import KEYWORDS, ActiveContext
from wallet.errors import malformed

_KEYWORD_LIKE = re.compile(r"@[A-Za-z]+\Z")
_ABSOLUTE = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.\-]*|_):[^\s]*\Z")


def is_keyword_like(text: str) -> bool:
    """Whether the text has the form of a keyword, which the standard keeps for itself."""
    return _KEYWORD_LIKE.match(text) is not None


def is_absolute(text: str) -> bool:
    """Whether an expanded value is an IRI or a blank node label, rather than relative."""
    return _ABSOLUTE.match(text) is not None


def expand(active: ActiveContext, text: str, vocab: bool) -> str:
    """The expanded IRI, keyword or blank node label; relative text comes back as it was, for the caller to judge.

    `vocab`: as a key, a type or a `@vocab` value, where terms count; otherwise as a document reference. A term that
    is explicitly undefined expands to the empty text. MALFORMED `reserved-word` for keyword look-alikes.
    """
    key = (text, vocab)
    known = active.iris.get(key)
    if known is not None:
        return known
    found = _expand(active, text, vocab)
    if text in active.terms:
        active.iris[key] = found
    return found


def _expand(active: ActiveContext, text: str, vocab: bool) -> str:
    if text.startswith("@"):
        if text in KEYWORDS:
            return text
        if is_keyword_like(text):
            raise malformed("reserved-word", term=text)
    term = active.terms.get(text)
    if term is not None and (vocab or term.iri in KEYWORDS):
        return term.iri or ""
    if ":" in text[1:]:
        return expand_compact(active, text, vocab)
    return active.vocab + text if vocab and active.vocab is not None else text


def expand_compact(active: ActiveContext, text: str, vocab: bool) -> str:
    """Expands `prefix:suffix` where the prefix is a term fit to be one; otherwise the text is an IRI already."""
    prefix, suffix = text.split(":", 1)
    if prefix == "_" or suffix.startswith("//"):
        return text
    term = active.terms.get(prefix)
    if term is not None and term.iri is not None and term.prefix:
        return term.iri + suffix
    if vocab and active.vocab is not None and not is_absolute(text):
        return active.vocab + text
    return text
