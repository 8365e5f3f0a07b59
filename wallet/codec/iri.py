"""Tells absolute identifiers from relative ones, by their spelling alone."""

import re
from urllib.parse import SplitResult, urlsplit

_SCHEME = r"[A-Za-z][A-Za-z0-9+.\-]*:"
# \Z and not $: in Python `$` also matches before a final newline.
_IRI = re.compile(_SCHEME + r'[^\x00-\x20\x7f<>"{}|^`\\]*\Z')
_URI = re.compile(_SCHEME + r"(?:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+\Z")


def is_absolute_iri(text: str) -> bool:
    """Whether the text is an absolute IRI that N-Quads can carry unescaped (RFC 3987, loosely)."""
    return _IRI.match(text) is not None


def is_absolute_uri(text: str) -> bool:
    """Whether the text is an absolute URI: a scheme, then only the characters of RFC 3986."""
    return _URI.match(text) is not None


def scheme(text: str) -> str | None:
    """The scheme in lower case, or None where the text is not an absolute IRI."""
    return text.split(":", 1)[0].lower() if is_absolute_iri(text) else None


def split_fragment(text: str) -> tuple[str, str | None]:
    """The identifier before `#`, and the fragment after it, or None where there is no `#`."""
    before, mark, after = text.partition("#")
    return before, after if mark else None


def split_url(text: str) -> SplitResult:
    """The parts of an address; one that cannot be taken apart (`https://[`) is all authority, like no other."""
    try:
        return urlsplit(text)
    except ValueError:
        return SplitResult("", text, "", "", "")
