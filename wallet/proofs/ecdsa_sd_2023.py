"""ecdsa-sd-2023, derived proofs (Data Integrity ECDSA Cryptosuites 1.0 section 3.6.7).

The base signature is checked with the issuer's key. The text of 3.6.7 names only the key inside the proof, with which
anybody could make credentials; the published vectors confirm the issuer's.
"""

import hashlib
from dataclasses import dataclass

from wallet.codec import base64url, cbor
from wallet.codec.jsonld.contexts import Contexts
from wallet.codec.jsonld.quads import to_quads
from wallet.codec.rdfc import Canonical, canonize, line, relabel
from wallet.errors import WalletError
from wallet.keys import algorithms, multikey
from wallet.model.credential import Claims, Proof, Sealed
from wallet.model.keys import KeyKind, PublicKey
from wallet.model.reasons import BadSeal, Reason
from wallet.proofs.data_integrity import (
    Document,
    configuration,
    document_of,
    form_trouble,
    rdfc_bytes,
    signature_of,
    with_context,
)
from wallet.proofs.suite import Suite

NAME = "ecdsa-sd-2023"
BASE_HEADER = b"\xd9\x5d\x00"
DERIVED_HEADER = b"\xd9\x5d\x01"
_ALGORITHM = "ES256"


@dataclass(frozen=True, slots=True)
class DerivedProof:
    """What a derived proof holds (section 3.5.8); `ephemeral` is the Multikey bytes of the key in the proof."""

    base_signature: bytes
    ephemeral: bytes
    signatures: tuple[bytes, ...]
    labels: dict[str, str]
    mandatory: tuple[int, ...]


def verify(sealed: Sealed, proof: Proof, key: PublicKey, contexts: Contexts) -> Claims:
    """The disclosed document, when the issuer signed its mandatory part and each of its other statements.

    Raises `BadSeal` BASE_PROOF for a proof that was made for the holder only, PROOF_MALFORMED, SIGNATURE_BAD;
    `CannotTell` when a context is not at hand.
    """
    document = document_of(sealed, proof)
    options = with_context(configuration(proof, NAME), document)
    value = signature_of(proof, "u")
    if value.startswith(BASE_HEADER):
        raise BadSeal(Reason.BASE_PROOF)
    derived = decode(value)
    lines = _relabelled(document, derived.labels, contexts)
    if any(index >= len(lines) for index in derived.mandatory):
        raise _malformed("mandatory-index")
    mandatory = [lines[index] for index in derived.mandatory]
    others = [one for index, one in enumerate(lines) if index not in set(derived.mandatory)]
    if len(others) != len(derived.signatures):
        raise BadSeal(Reason.SIGNATURE_BAD, rule="statement-count", statements=len(others))
    _check_base(derived, rdfc_bytes(options, contexts), mandatory, key)
    _check_statements(derived, others)
    return document


def decode(value: bytes) -> DerivedProof:
    """The parts of a derived proof value; `BadSeal` PROOF_MALFORMED."""
    if not value.startswith(DERIVED_HEADER):
        raise _malformed("proof-header")
    try:
        # The header would read as a CBOR tag: it goes first.
        parts = cbor.decode(value[len(DERIVED_HEADER) :])
    except WalletError as error:
        raise _malformed(error.rule) from None
    match parts:
        case [bytes(base), bytes(ephemeral), list(signatures), dict(labels), list(mandatory)] if len(base) == 64:
            return DerivedProof(base, ephemeral, _signatures(signatures), _labels(labels), _indexes(mandatory))
        case _:
            raise _malformed("proof-components")


def _signatures(listed: list[cbor.Cbor]) -> tuple[bytes, ...]:
    found = tuple(one for one in listed if isinstance(one, bytes) and len(one) == 64)
    if len(found) != len(listed):
        raise _malformed("statement-signature")
    return found


def _labels(mapped: dict[int | str, cbor.Cbor]) -> dict[str, str]:
    found: dict[str, str] = {}
    for number, label in mapped.items():
        if not isinstance(number, int) or number < 0 or not isinstance(label, bytes) or len(label) != 32:
            raise _malformed("label-map")
        found[f"_:c14n{number}"] = f"_:u{base64url.encode(label)}"
    if len(set(found.values())) != len(found):
        raise _malformed("label-map")
    return found


def _indexes(listed: list[cbor.Cbor]) -> tuple[int, ...]:
    found = tuple(one for one in listed if isinstance(one, int) and not isinstance(one, bool) and one >= 0)
    if len(found) != len(listed) or list(found) != sorted(set(found)):
        raise _malformed("mandatory-index")
    return found


def _relabelled(document: Document, labels: dict[str, str], contexts: Contexts) -> list[str]:
    """The statements of the disclosed document under the issuer's labels, sorted again."""
    try:
        quads = to_quads(document, contexts)
        issued: Canonical = canonize(quads)
    except WalletError as error:
        raise form_trouble(error) from None
    if set(issued.labels.values()) != set(labels):
        raise _malformed("label-map")
    final = {given: labels[canonical] for given, canonical in issued.labels.items()}
    return sorted({line(relabel(quad, final)) for quad in quads})


def _check_base(derived: DerivedProof, options: bytes, mandatory: list[str], key: PublicKey) -> None:
    covered = hashlib.sha256("".join(mandatory).encode()).digest()
    message = hashlib.sha256(options).digest() + derived.ephemeral + covered
    algorithms.verify(_ALGORITHM, key, message, derived.base_signature)


def _check_statements(derived: DerivedProof, statements: list[str]) -> None:
    try:
        ephemeral = multikey.from_bytes(derived.ephemeral)
    except WalletError as error:
        raise _malformed(error.rule) from None
    if ephemeral.kind is not KeyKind.P256:
        raise _malformed("ephemeral-key")
    for statement, signature in zip(statements, derived.signatures, strict=True):
        algorithms.verify(_ALGORITHM, ephemeral, statement.encode(), signature)


def _malformed(rule: str) -> BadSeal:
    return BadSeal(Reason.PROOF_MALFORMED, rule=rule)


SUITE = Suite(NAME, frozenset({KeyKind.P256}), verify)
