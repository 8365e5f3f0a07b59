"""A definition or a decision inside a credential, so that whoever publishes the one or takes the other can sign it.

The subject of the credential is the file itself, in members of the data model's own context, so that any issuer's
software can sign it: the bytes in a `data:` URL as `id`, their SHA-256 as `digestMultibase`, id and version as `name`.
"""

import base64
import binascii
from collections.abc import Mapping
from hashlib import sha256

from wallet.codec import multibase
from wallet.errors import malformed, over_limit
from wallet.model.credential import Claims, Json
from wallet.model.stack_names import has_term, name_of
from wallet.stacks.limits import DEFINITION_BYTES

TYPE, LETTER = name_of("Definition"), name_of("Decision")
"""The credential's type beside `VerifiableCredential`."""
_START = "data:application/json;base64,"
_SHA2_256 = b"\x12\x20"


def subject(definition: bytes, name: str) -> dict[str, Json]:
    """The `credentialSubject` that carries this definition; `name` is what people read."""
    return {
        "id": _START + base64.b64encode(definition).decode("ascii"),
        "name": name,
        "mediaType": "application/json",
        "digestMultibase": _digest(definition),
    }


def is_envelope(claims: Claims) -> bool:
    """Whether a credential says that it carries a definition."""
    return has_term(claims.get("type"), "Definition")


def is_letter(claims: Claims) -> bool:
    """Whether a credential says that it carries a decision."""
    return has_term(claims.get("type"), "Decision")


def definition_in(claims: Claims) -> bytes:
    """The bytes of the definition or decision, which are those of the stated digest.

    Raises MALFORMED `signed-definition` with `fault` "subject", "definition" or "digest"; LIMIT `definition-bytes`.
    """
    stated = claims.get("credentialSubject")
    if isinstance(stated, list | tuple) and len(stated) == 1:
        (stated,) = stated
    if not isinstance(stated, Mapping):
        raise malformed("signed-definition", fault="subject")
    address = stated.get("id")
    if not isinstance(address, str) or not address.startswith(_START):
        raise malformed("signed-definition", fault="definition")
    if len(address) > DEFINITION_BYTES * 4 // 3 + 64:
        raise over_limit("definition-bytes", DEFINITION_BYTES)
    try:
        definition = base64.b64decode(address.removeprefix(_START), validate=True)
    except binascii.Error:
        raise malformed("signed-definition", fault="definition") from None
    if stated.get("digestMultibase") != _digest(definition):
        raise malformed("signed-definition", fault="digest")
    return definition


def _digest(definition: bytes) -> str:
    return multibase.encode_base64url(_SHA2_256 + sha256(definition).digest())
