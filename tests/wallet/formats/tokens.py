"""Makes tokens by hand, broken ones included: reading never looks at what the signature says."""

import hashlib
from typing import Any

from wallet.codec import base64url, jcs
from wallet.model.credential import Payload


def token(claims: Any, **header: Any) -> str:
    """A compact token with a signature nobody checks; `header` over `alg` ES256, None leaves a member out."""
    written = {"alg": "ES256", **header}
    protected = jcs.canonical({name: value for name, value in written.items() if value is not None})
    body = claims if isinstance(claims, bytes) else jcs.canonical(claims)
    return ".".join(base64url.encode(part) for part in (protected, body, b"signature"))


def disclosure(*contents: Any) -> str:
    """The encoded text of one disclosure."""
    return base64url.encode(jcs.canonical(list(contents)))


def digest(text: str, algorithm: str = "sha256") -> str:
    """The digest that stands in for a disclosure."""
    return base64url.encode(hashlib.new(algorithm, text.encode()).digest())


def payload(text: str | bytes) -> Payload:
    """A sealed text as a carrier hands it over."""
    data = text.encode() if isinstance(text, str) else text
    return Payload(data, data, "test")
