"""What a forger needs: documents, proofs and tokens of which every byte can be chosen."""

import hashlib
import json
from collections.abc import Callable, Mapping
from copy import deepcopy
from typing import Any

from wallet.codec import base64url, multibase
from wallet.demo import badges, cast
from wallet.demo.badges import BadgeSpec
from wallet.demo.cast import MIRA, Institution, demo_key
from wallet.demo.document import Standing, badge_document
from wallet.demo.study_load import demo_contexts
from wallet.keys.signing import SigningKey
from wallet.model.credential import Json
from wallet.model.keys import KeyKind
from wallet.present.holder import did_key
from wallet.present.token import Signer
from wallet.proofs.data_integrity import hash_data, jcs_bytes, rdfc_bytes, with_context

Document = dict[str, Json]

NOW = "2026-11-23T12:00:00Z"
SPEC = badges.DATA_ANALYSIS
ISSUER = cast.NORDHAVN
ISSUER_P256 = cast.VALOMBRE
MALLORY = demo_key("mallory.example")
MALLORY_P256 = demo_key("mallory-p256.example", KeyKind.P256)
MALLORY_DID = did_key(MALLORY)
MALLORY_METHOD = f"{MALLORY_DID}#{MALLORY_DID.removeprefix('did:key:')}"
EDDSA_RDFC, EDDSA_JCS, ECDSA_RDFC, ECDSA_JCS = (
    "eddsa-rdfc-2022",
    "eddsa-jcs-2022",
    "ecdsa-rdfc-2019",
    "ecdsa-jcs-2019",
)


def document(
    by: Institution = ISSUER, /, *, spec: BadgeSpec = SPEC, standing: Standing | None = None, **members: Json
) -> Document:
    """An unsigned badge; `members` replace or add top-level members, None takes one out."""
    made = badge_document(spec, by, standing=standing) | members
    return {name: value for name, value in made.items() if value is not None}


def options(issuer: Institution = ISSUER, suite: str = EDDSA_RDFC, **members: Json) -> Document:
    """A proof without its value; `members` replace or add, None takes one out."""
    made: Document = {
        "type": "DataIntegrityProof",
        "cryptosuite": suite,
        "created": SPEC.awarded,
        "verificationMethod": issuer.method,
        "proofPurpose": "assertionMethod",
    }
    return {name: value for name, value in (made | members).items() if value is not None}


def signature(bare: Document, proof: Document, key: Signer, *, swapped: bool = False) -> bytes:
    """The signature of a proof over a document, without asking whether it makes sense."""
    suite = str(proof.get("cryptosuite", proof.get("type")))
    name = "sha384" if key.kind is KeyKind.P384 else "sha256"

    def digest(data: bytes) -> bytes:
        return hashlib.new(name, data).digest()

    proof = {member: value for member, value in proof.items() if member != "proofValue"}
    if "-jcs-" in suite:
        parts = jcs_bytes(proof), jcs_bytes(bare)
    else:
        parts = rdfc_bytes(with_context(proof, bare), demo_contexts(), name), rdfc_bytes(bare, demo_contexts(), name)
    return key.sign(hash_data(*(parts[::-1] if swapped else parts), digest))


def proven(bare: Document, proof: Document, key: Signer | None = None, *, swapped: bool = False) -> Document:
    """The proof with its value over the document; in a JCS suite it names the document's contexts."""
    if "-jcs-" in str(proof.get("cryptosuite")) and "@context" in bare:
        proof = {"@context": bare["@context"], **proof}
    value = signature(bare, proof, key or ISSUER.key, swapped=swapped)
    return {**proof, "proofValue": multibase.encode_base58(value)}


def sealed(bare: Document, *, issuer: Institution = ISSUER, suite: str = EDDSA_RDFC, **members: Json) -> Document:
    """The document with an honest proof by the issuer's key; `members` go into the proof before it is signed."""
    return {**bare, "proof": proven(bare, options(issuer, suite, **members), issuer.key)}


def wire(value: Any) -> bytes:
    """JSON as it stands, in the order of the members."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def edited(value: Document, change: Callable[[Any], object]) -> bytes:
    """The JSON of a copy that `change` has altered in place."""
    copy = deepcopy(value)
    change(copy)
    return wire(copy)


def token(
    payload: Any,
    issuer: Institution = ISSUER,
    *,
    header: Mapping[str, Json] | bytes | None = None,
    sign: Callable[[bytes], bytes] | None = None,
    **members: Json,
) -> bytes:
    """A compact token; `header` replaces the whole header, `members` single ones (None takes one out)."""
    usual: Document = {"alg": issuer.key.algorithm, "kid": issuer.method, "typ": "vc+jwt", **members}
    chosen = header if header is not None else {name: one for name, one in usual.items() if one is not None}
    first = chosen if isinstance(chosen, bytes) else wire(chosen)
    body = payload if isinstance(payload, bytes) else wire(payload)
    signed = f"{base64url.encode(first)}.{base64url.encode(body)}".encode()
    return signed + b"." + base64url.encode((sign or issuer.key.sign)(signed)).encode()


def sd_digest(disclosure: str, name: str = "sha256") -> str:
    """The digest of a disclosure, over its base64url text."""
    return base64url.encode(hashlib.new(name, disclosure.encode()).digest())


def disclosure(*elements: Any) -> str:
    """A disclosure in base64url."""
    return base64url.encode(wire(list(elements)))


def sd_jwt(claims: Any, disclosures: tuple[str, ...] = (), tail: str = "", **members: Json) -> bytes:
    """An SD-JWT by the P-256 issuer; `tail` stands after the last tilde."""
    named = {"typ": "dc+sd-jwt"} | members
    compact = token(claims, ISSUER_P256, **named).decode()
    return "~".join([compact, *disclosures, tail]).encode()


def key_bound(shown: bytes, key: SigningKey | None = None, header: Document | None = None, **claims: Json) -> bytes:
    """An SD-JWT with a key-binding token after it; `claims` replace or add claims, None takes one out."""
    holder = key or MIRA.key
    made: Document = {
        "iat": 1_795_435_000,
        "aud": "https://verifier.example",
        "nonce": "n-1",
        "sd_hash": sd_digest(shown.decode()),
    }
    body = {name: value for name, value in (made | claims).items() if value is not None}
    head: Document = {"alg": holder.algorithm, "typ": "kb+jwt"} | (header or {})
    return shown + token(body, header={k: v for k, v in head.items() if v is not None}, sign=holder.sign)
