"""The compact serialisation of a signed token (RFC 7515 section 3.1), taken apart but not judged."""

import re
from dataclasses import dataclass

from wallet.codec import base64url, strict_json
from wallet.errors import WalletError, malformed
from wallet.model.credential import Claims, Json

_SHAPE = re.compile(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*\Z")


@dataclass(frozen=True, slots=True)
class Compact:
    """The protected header, the payload as bytes, what the signature covers, and the signature."""

    header: Claims
    payload: bytes
    signed: bytes
    signature: bytes

    @property
    def type(self) -> str:
        """The `typ` header in lower case without its `application/` (RFC 7515 section 4.1.9), or ""."""
        stated = self.header.get("typ")
        return stated.lower().removeprefix("application/") if isinstance(stated, str) else ""


def text_of(data: bytes) -> str | None:
    """The text of a payload without blanks around it, None where it is not ASCII."""
    try:
        return data.decode("ascii").strip()
    except UnicodeDecodeError:
        return None


def is_compact(text: str | None) -> bool:
    """Whether the text has the three parts of a token and a header that is a JSON object with an algorithm."""
    if text is None or not _SHAPE.match(text):
        return False
    try:
        return "alg" in strict_json.parse_object(base64url.decode(text.partition(".")[0]))
    except WalletError:
        return False


def take_apart(text: str) -> Compact:
    """The parts of a compact token.

    Raises `WalletError(MALFORMED)`: `token-parts`, `unsigned-token` (RFC 8725 section 3.2), and what base64url and
    strict JSON refuse.
    """
    if not _SHAPE.match(text):
        raise malformed("token-parts")
    protected, payload, signature = text.split(".")
    header = strict_json.parse_object(base64url.decode(protected))
    algorithm = header.get("alg")
    if not isinstance(algorithm, str):
        raise malformed("token-algorithm")
    if algorithm.lower() == "none" or not signature:
        raise malformed("unsigned-token")
    return Compact(header, base64url.decode(payload), f"{protected}.{payload}".encode(), base64url.decode(signature))


def claims_of(compact: Compact) -> dict[str, Json]:
    """The payload as JSON claims; raises `WalletError(MALFORMED)`, `token-without-claims` where it is no object."""
    try:
        return strict_json.parse_object(compact.payload)
    except WalletError as error:
        if error.rule == "not-an-object":
            raise malformed("token-without-claims") from None
        raise


def peek(text: str | None) -> Claims:
    """The claims of a token for recognisers: empty where it is no token, or not one that carries claims."""
    if text is None or not is_compact(text):
        return {}
    try:
        return strict_json.parse_object(base64url.decode(text.split(".")[1]))
    except WalletError:
        return {}
