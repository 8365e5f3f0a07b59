"""Makes proofs with a detached JSON Web Signature, for tests; the canonical forms can come from anywhere."""

import json
from collections.abc import Callable
from hashlib import sha256
from typing import Any

from wallet.codec import base64url
from wallet.codec.jsonld.contexts import Contexts
from wallet.demo import badges, cast
from wallet.demo.document import as_vc1, badge_document
from wallet.proofs.data_integrity import rdfc_bytes

SIGNED_WITH = {"b64": False, "crit": ["b64"]}
JWS_2020 = "https://w3id.org/security/suites/jws-2020/v1"
Document = dict[str, Any]


def graph_hash(document: Document) -> bytes:
    """The hash of a document's statements, as this wallet reads them."""
    return sha256(rdfc_bytes(document, Contexts.bundled())).digest()


def old_badge(suite: str, issuer: cast.Institution) -> Document:
    """An Open Badge in the first data model, with the contexts that a suite needs."""
    document = as_vc1(badge_document(badges.DATABASES, issuer))
    document["@context"] = document["@context"][:2] + ([JWS_2020] if suite == "JsonWebSignature2020" else [])
    return document


def options_of(suite: str, method: str) -> Document:
    return {
        "type": suite,
        "created": "2026-02-01T00:00:00Z",
        "verificationMethod": method,
        "proofPurpose": "assertionMethod",
    }


def signed_bytes(
    document: Document, options: Document, context: Any = None, hashed: Callable[[Document], bytes] = graph_hash
) -> bytes:
    """What stands behind the header: the hashes of options and document; `context` None means the document's."""
    return hashed({"@context": context or document["@context"], **options}) + hashed(document)


def detached(header: Document, payload: bytes, sign: Callable[[bytes], bytes]) -> str:
    """A detached signature over the header and the payload as it stands."""
    protected = base64url.encode(json.dumps(header).encode())
    return f"{protected}..{base64url.encode(sign(f'{protected}.'.encode() + payload))}"
