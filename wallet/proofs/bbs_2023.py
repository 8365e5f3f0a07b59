"""bbs-2023, without holder binding or pseudonyms: derived proofs, and base proofs (VC DI BBS Cryptosuites 1.0).

Receivers of two derived proofs cannot tell by the proof that they come from one credential. The library is an optional
extra: without it nothing is said about a proof, good or bad.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from wallet.codec import cbor
from wallet.codec.jsonld.contexts import Contexts
from wallet.errors import WalletError
from wallet.keys import bbs, bls
from wallet.model.credential import Claims, Proof, Sealed
from wallet.model.keys import KeyKind, PublicKey
from wallet.model.reasons import BadSeal, CannotTell, Reason
from wallet.model.trust import Resource, ResourceKind
from wallet.proofs.base_proof import BBS
from wallet.proofs.data_integrity import (
    Document,
    configuration,
    document_of,
    form_trouble,
    rdfc_bytes,
    signature_of,
    with_context,
)
from wallet.proofs.ecdsa_sd_2023 import indexes_of, relabelled
from wallet.proofs.ecdsa_sd_base import hmac_label, whole_named
from wallet.proofs.suite import Suite

NAME = "bbs-2023"
DERIVED_HEADER = b"\xd9\x5d\x03"


@dataclass(frozen=True, slots=True)
class DerivedProof:
    """What a derived proof holds; `selective` are the places of the disclosed statements in the signed list."""

    proof: bytes
    labels: dict[str, str]
    mandatory: tuple[int, ...]
    selective: tuple[int, ...]
    presentation_header: bytes


@dataclass(frozen=True, slots=True)
class BaseProof:
    """What a base proof holds; `header` is what the signature covers beside the statements."""

    signature: bytes
    header: bytes
    public: bytes
    hmac_key: bytes
    mandatory: tuple[str, ...]


def verify(sealed: Sealed, proof: Proof, key: PublicKey, contexts: Contexts) -> Claims:
    """The document, when the issuer signed its mandatory part and each of its other statements.

    Whether a base proof may be where it was found, and whether a presentation header is the one asked for, is asked
    elsewhere. Raises `BadSeal` PROOF_MALFORMED, SIGNATURE_BAD; `CannotTell` SUITE_UNSUPPORTED without the library and
    for headers other than the two baseline ones, UNKNOWN_CONTEXT.
    """
    if not bls.is_available():
        raise _unsupported(NAME)
    document = document_of(sealed, proof)
    options = with_context(configuration(proof, NAME), document)
    value = signature_of(proof, "u")
    if value.startswith(BBS):
        held = _check_base(document, rdfc_bytes(options, contexts), value, key, contexts)
    elif value.startswith(DERIVED_HEADER):
        held = _check_derived(document, rdfc_bytes(options, contexts), value, key, contexts)
    else:
        raise _unsupported(f"{NAME} {value[:3].hex()}")
    if not held:
        raise BadSeal(Reason.SIGNATURE_BAD)
    return document


def presentation_header(proof: Proof) -> bytes | None:
    """What the holder bound a derived proof to; None for any other proof."""
    if proof.suite != NAME or not proof.value.startswith(DERIVED_HEADER):
        return None
    try:
        return decode(proof.value).presentation_header
    except BadSeal:
        return None


def _check_derived(document: Document, options: bytes, value: bytes, key: PublicKey, contexts: Contexts) -> bool:
    parts = decode(value)
    lines = relabelled(document, parts.labels, contexts)
    if any(index >= len(lines) for index in parts.mandatory):
        raise _malformed("mandatory-index")
    mandatory, others = _divided(lines, frozenset(parts.mandatory))
    if len(others) != len(parts.selective):
        raise BadSeal(Reason.SIGNATURE_BAD, rule="statement-count", statements=len(others))
    disclosed = dict(zip(parts.selective, others, strict=True))
    header = _header(options, mandatory)
    return bbs.verify_proof(key.data, parts.proof, header, parts.presentation_header, disclosed)


def _check_base(document: Document, options: bytes, value: bytes, key: PublicKey, contexts: Contexts) -> bool:
    parts = decode_base(value)
    try:
        full = whole_named(document, lambda issued: shuffled(parts.hmac_key, issued), contexts)
        chosen = full.indexes(parts.mandatory) if parts.mandatory else frozenset[int]()
    except WalletError as error:
        raise form_trouble(error) from None
    mandatory, others = _divided(full.lines, chosen)
    header = _header(options, mandatory)
    if (parts.header, parts.public) != (header, key.data):
        return False
    return bbs.verify(key.data, parts.signature, header, others)


def _divided(lines: Iterable[str], mandatory: frozenset[int]) -> tuple[list[bytes], list[bytes]]:
    encoded = [one.encode() for one in lines]
    first = [one for index, one in enumerate(encoded) if index in mandatory]
    return first, [one for index, one in enumerate(encoded) if index not in mandatory]


def _header(options: bytes, mandatory: list[bytes]) -> bytes:
    return hashlib.sha256(options).digest() + hashlib.sha256(b"".join(mandatory)).digest()


def shuffled(hmac_key: bytes, issued: Iterable[str]) -> dict[str, str]:
    """The label of each canonical one: numbered in the order of their HMACs, so that numbers tell nothing."""
    order = sorted(issued, key=lambda one: hmac_label(hmac_key, one))
    return {one: f"_:b{number}" for number, one in enumerate(order)}


def decode(value: bytes) -> DerivedProof:
    """The parts of a derived proof value; `BadSeal` PROOF_MALFORMED."""
    match _components(value, DERIVED_HEADER):
        case [bytes(proof), dict(labels), list(mandatory), list(selective), bytes(header)]:
            return DerivedProof(proof, _labels(labels), indexes_of(mandatory), indexes_of(selective), header)
        case _:
            raise _malformed("proof-components")


def decode_base(value: bytes) -> BaseProof:
    """The parts of a base proof value; `BadSeal` PROOF_MALFORMED."""
    match _components(value, BBS):
        case [bytes(signature), bytes(header), bytes(public), bytes(key), list(pointers)] if len(key) == 32:
            named = tuple(one for one in pointers if isinstance(one, str))
            if len(named) == len(pointers):
                return BaseProof(signature, header, public, key, named)
    raise _malformed("proof-components")


def _components(value: bytes, header: bytes) -> cbor.Cbor:
    try:
        return cbor.decode(value.removeprefix(header))
    except WalletError as error:
        raise _malformed(error.rule) from None


def _labels(mapped: dict[int | str, cbor.Cbor]) -> dict[str, str]:
    found: dict[str, str] = {}
    for number, label in mapped.items():
        if not isinstance(number, int) or number < 0:
            raise _malformed("label-map")
        if not isinstance(label, int) or isinstance(label, bool) or label < 0:
            raise _malformed("label-map")
        found[f"_:c14n{number}"] = f"_:b{label}"
    if len(set(found.values())) != len(found):
        raise _malformed("label-map")
    return found


def _malformed(rule: str) -> BadSeal:
    return BadSeal(Reason.PROOF_MALFORMED, rule=rule)


def _unsupported(name: str) -> CannotTell:
    return CannotTell(Reason.SUITE_UNSUPPORTED, Resource(ResourceKind.SUPPORT, name), suite=name)


SUITE = Suite(NAME, frozenset({KeyKind.BLS12381G2}), verify)
