"""The qualification a presentation is shown for: its definition goes out under the holder's signature.

It stands in the presentation as terms of use (VC Data Model 2.0 section 5.5): "shown to prove this qualification by
these rules". The members used are those of the data model's own context, so that any processor signs and checks them:
the definition byte for byte in a `data:` URL as identifier, its digest, its id and version as name, and as second type
the verdict the holder found. The receiver believes none of it and runs the rules again.
"""

import base64
import binascii
import hashlib
from collections.abc import Iterator, Mapping

from wallet.codec import multibase
from wallet.errors import malformed, over_limit
from wallet.model.credential import Claims, Json
from wallet.model.presentation import StackTerms
from wallet.model.stack_names import has_term, name_of, term_in

TYPE = name_of("Proof")
DEFINITION_BYTES = 256 * 1024
_VERDICT = "verdict-"
_START = "data:application/json;base64,"
_SHA2_256 = b"\x12\x20"


def written(terms: StackTerms) -> dict[str, Json]:
    """The entry of `termsOfUse`."""
    return {
        "type": [TYPE, name_of(_VERDICT + terms.verdict)],
        "id": _START + base64.b64encode(terms.definition).decode("ascii"),
        "name": f"{terms.id} {terms.version}",
        "mediaType": "application/json",
        "digestMultibase": _digest(terms.definition),
    }


def read(claims: Claims) -> tuple[bytes, str] | None:
    """Definition and the holder's verdict out of a presentation's claims; None where it is shown for no qualification.

    Raises `WalletError`: MALFORMED `stack-terms` with `fault` "several", "definition" or "digest"; LIMIT
    `definition-bytes`.
    """
    entries = tuple(_entries(claims))
    if not entries:
        return None
    if len(entries) > 1:
        raise malformed("stack-terms", fault="several")
    (entry,) = entries
    definition = _definition(entry.get("id"))
    if entry.get("digestMultibase") != _digest(definition):
        raise malformed("stack-terms", fault="digest")
    terms = (term_in(one) or "" for one in entry["type"])
    return definition, next((one.removeprefix(_VERDICT) for one in terms if one.startswith(_VERDICT)), "")


def _entries(claims: Claims) -> Iterator[Mapping[str, Json]]:
    stated = claims.get("termsOfUse")
    for one in stated if isinstance(stated, list | tuple) else [stated]:
        if not isinstance(one, Mapping):
            continue
        if has_term(one.get("type"), "Proof"):
            yield one


def _definition(address: Json) -> bytes:
    if not isinstance(address, str) or not address.startswith(_START):
        raise malformed("stack-terms", fault="definition")
    if len(address) > DEFINITION_BYTES * 4 // 3 + 64:
        raise over_limit("definition-bytes", DEFINITION_BYTES)
    try:
        return base64.b64decode(address.removeprefix(_START), validate=True)
    except binascii.Error:
        raise malformed("stack-terms", fault="definition") from None


def _digest(definition: bytes) -> str:
    return multibase.encode_base64url(_SHA2_256 + hashlib.sha256(definition).digest())
