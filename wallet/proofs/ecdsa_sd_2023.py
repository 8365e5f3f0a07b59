"""ecdsa-sd-2023: derived proofs (Data Integrity ECDSA Cryptosuites 1.0 section 3.6.7), and base proofs.

The base signature is checked with the issuer's key. The text of 3.6.7 names only the key inside the proof, with which
anybody could make credentials; the published vectors confirm the issuer's.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from wallet.codec import base64url, cbor
from wallet.codec.jsonld.contexts import Contexts
from wallet.codec.jsonld.quads import to_lines
from wallet.codec.rdfc import Canonical, canonize, line, relabel
from wallet.errors import WalletError
from wallet.keys import algorithms, multikey
from wallet.model.credential import Claims, Proof, Sealed
from wallet.model.keys import KeyKind, PublicKey
from wallet.model.reasons import BadSeal, Reason
from wallet.proofs.base_proof import ECDSA_SD
from wallet.proofs.data_integrity import (
    Document,
    configuration,
    document_of,
    form_trouble,
    rdfc_bytes,
    signature_of,
    with_context,
)
from wallet.proofs.ecdsa_sd_base import decode_base, whole
from wallet.proofs.suite import Suite

NAME = "ecdsa-sd-2023"
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
    """The document, when the issuer signed its mandatory part and each of its other statements.

    Whether a base proof may be where it was found is asked elsewhere: for its holder it is the credential's own seal.
    Raises `BadSeal` PROOF_MALFORMED, SIGNATURE_BAD; `CannotTell` when a context is not at hand.
    """
    document = document_of(sealed, proof)
    options = with_context(configuration(proof, NAME), document)
    value = signature_of(proof, "u")
    divided = _base(document, value, contexts) if value.startswith(ECDSA_SD) else _derived(document, value, contexts)
    _check_base(divided, rdfc_bytes(options, contexts), key)
    _check_statements(divided)
    return document


@dataclass(frozen=True, slots=True)
class Divided:
    """The statements of a document in their two parts, with the signatures over them."""

    mandatory: list[str]
    others: list[str]
    base_signature: bytes
    ephemeral: bytes
    signatures: tuple[bytes, ...]

    def __post_init__(self) -> None:
        if len(self.others) != len(self.signatures):
            raise BadSeal(Reason.SIGNATURE_BAD, rule="statement-count", statements=len(self.others))


def _derived(document: Document, value: bytes, contexts: Contexts) -> Divided:
    proof = decode(value)
    lines = relabelled(document, proof.labels, contexts)
    if any(index >= len(lines) for index in proof.mandatory):
        raise _malformed("mandatory-index")
    return _divided(lines, frozenset(proof.mandatory), proof.base_signature, proof.ephemeral, proof.signatures)


def _base(document: Document, value: bytes, contexts: Contexts) -> Divided:
    proof = decode_base(value)
    try:
        full = whole(document, proof.hmac_key, contexts)
        mandatory = full.indexes(proof.mandatory) if proof.mandatory else frozenset[int]()
    except WalletError as error:
        raise form_trouble(error) from None
    return _divided(list(full.lines), mandatory, proof.signature, proof.ephemeral, proof.signatures)


def _divided(
    lines: list[str], mandatory: frozenset[int], base: bytes, ephemeral: bytes, signatures: tuple[bytes, ...]
) -> Divided:
    first = [one for index, one in enumerate(lines) if index in mandatory]
    rest = [one for index, one in enumerate(lines) if index not in mandatory]
    return Divided(first, rest, base, ephemeral, signatures)


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
            return DerivedProof(base, ephemeral, _signatures(signatures), _labels(labels), indexes_of(mandatory))
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


def indexes_of(listed: list[cbor.Cbor]) -> tuple[int, ...]:
    """Indexes of statements as a derived proof lists them, rising; `BadSeal` PROOF_MALFORMED."""
    found = tuple(one for one in listed if isinstance(one, int) and not isinstance(one, bool) and one >= 0)
    if len(found) != len(listed) or list(found) != sorted(set(found)):
        raise _malformed("mandatory-index")
    return found


def relabelled(document: Document, labels: Mapping[str, str], contexts: Contexts) -> list[str]:
    """The statements of the disclosed document under the issuer's labels, sorted again; `BadSeal`, `CannotTell`."""
    try:
        quads, lines = to_lines(document, contexts)
        issued: Canonical = canonize(quads, lines=lines)
    except WalletError as error:
        raise form_trouble(error) from None
    if set(issued.labels.values()) != set(labels):
        raise _malformed("label-map")
    final = {given: labels[canonical] for given, canonical in issued.labels.items()}
    made = {f"{final.get(subject, subject)} {end}" for subject, ends in lines.items() for end in ends}
    return sorted(made | {line(relabel(quad, final)) for quad in quads})


def _check_base(divided: Divided, options: bytes, key: PublicKey) -> None:
    covered = hashlib.sha256("".join(divided.mandatory).encode()).digest()
    message = hashlib.sha256(options).digest() + divided.ephemeral + covered
    algorithms.verify(_ALGORITHM, key, message, divided.base_signature)


def _check_statements(divided: Divided) -> None:
    try:
        ephemeral = multikey.from_bytes(divided.ephemeral)
    except WalletError as error:
        raise _malformed(error.rule) from None
    if ephemeral.kind is not KeyKind.P256:
        raise _malformed("ephemeral-key")
    for statement, signature in zip(divided.others, divided.signatures, strict=True):
        algorithms.verify(_ALGORITHM, ephemeral, statement.encode(), signature)


def _malformed(rule: str) -> BadSeal:
    return BadSeal(Reason.PROOF_MALFORMED, rule=rule)


SUITE = Suite(NAME, frozenset({KeyKind.P256}), verify)
