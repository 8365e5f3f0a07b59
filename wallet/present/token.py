"""Signs compact tokens (RFC 7515 section 7.1)."""

from collections.abc import Mapping
from typing import Protocol

from wallet.codec import base64url, jcs
from wallet.model.credential import Json
from wallet.model.keys import KeyKind, PublicKey


class Signer(Protocol):
    """Whatever signs: it knows its kind of key and names its JOSE algorithm."""

    @property
    def kind(self) -> KeyKind:
        """The kind of key."""

    @property
    def algorithm(self) -> str:
        """The JOSE algorithm it signs with."""

    @property
    def public(self) -> PublicKey:
        """The public half."""

    def sign(self, message: bytes) -> bytes:
        """The signature over a message."""


def compact(header: Mapping[str, Json], payload: Mapping[str, Json], key: Signer) -> str:
    """The token; `alg` is put into the header."""
    protected = base64url.encode(jcs.canonical({**header, "alg": key.algorithm}))
    signed = f"{protected}.{base64url.encode(jcs.canonical(payload))}"
    return f"{signed}.{base64url.encode(key.sign(signed.encode('ascii')))}"
