"""Suites from before Data Integrity that keep a detached JSON Web Signature in `jws` (RFC 7797).

Signed are the hashes of the proof's options and of the document, as bytes behind the encoded header. Implementations
read the options in the document's contexts, or in the suite's own: either counts.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from wallet.codec import base64url, strict_json
from wallet.codec.jsonld.contexts import Contexts
from wallet.errors import WalletError
from wallet.keys import algorithms, jws
from wallet.model.credential import Claims, Proof, Sealed
from wallet.model.keys import KeyKind, PublicKey
from wallet.model.reasons import BadSeal, CannotTell, Reason
from wallet.proofs.data_integrity import Document, configuration, document_of, hash_data, rdfc_bytes, with_context
from wallet.proofs.rdf import urls

_SHAPE = re.compile(r"([A-Za-z0-9_-]+)\.\.([A-Za-z0-9_-]+)\Z")
_UNENCODED = "b64"


@dataclass(frozen=True, slots=True)
class Detached:
    """A signature without its payload; `prefix` is what stands before the payload in the signed bytes."""

    algorithm: str
    prefix: bytes
    signature: bytes


def verify_detached(
    sealed: Sealed,
    proof: Proof,
    key: PublicKey,
    contexts: Contexts,
    names: Mapping[KeyKind, str],
    own_contexts: tuple[str, ...],
) -> Claims:
    """The covered document; `names` are the algorithms of the suite by key, `own_contexts` the suite's own.

    Raises `BadSeal` for a broken form or signature, `CannotTell` when a context is not at hand.
    """
    document = document_of(sealed, proof)
    options = configuration(proof, None)
    detached = _detached(options.pop("jws", None))
    if "proofValue" in proof.options:
        raise _malformed("proof-value")
    if detached.algorithm in algorithms.ALGORITHMS and detached.algorithm not in names.values():
        raise BadSeal(Reason.ALGORITHM_NOT_ALLOWED, algorithm=detached.algorithm)
    troubles: list[BadSeal | CannotTell] = []
    for reading in contexts.readings(urls(document)):
        for signed in _signed(document, options, own_contexts, reading, troubles):
            try:
                algorithms.verify(detached.algorithm, key, detached.prefix + signed, detached.signature)
            except BadSeal as error:
                troubles.append(error)
            else:
                return document
    raise troubles[0]


def _signed(
    document: Document,
    options: Document,
    own_contexts: tuple[str, ...],
    contexts: Contexts,
    troubles: list[BadSeal | CannotTell],
) -> Iterator[bytes]:
    """What may have been signed in one reading of the contexts; what keeps one from being made joins the troubles."""
    try:
        covered = rdfc_bytes(document, contexts)
    except (BadSeal, CannotTell) as error:
        troubles.append(error)
        return
    for form in (with_context(options, document), with_context(options, {"@context": list(own_contexts)})):
        try:
            config = rdfc_bytes(form, contexts)
        except (BadSeal, CannotTell) as error:
            troubles.append(error)
        else:
            yield hash_data(config, covered, lambda text: hashlib.sha256(text).digest())


def _detached(text: object) -> Detached:
    """The parts of a `jws`; `BadSeal` PROOF_MALFORMED, and as `jws.check_header`."""
    found = _SHAPE.match(text) if isinstance(text, str) else None
    if found is None:
        raise _malformed("detached-jws")
    try:
        header = strict_json.parse_object(base64url.decode(found[1]))
        signature = base64url.decode(found[2])
    except WalletError as error:
        raise _malformed(error.rule) from None
    algorithm = jws.check_header(header, frozenset({_UNENCODED}))
    if header.get(_UNENCODED) is not False or header.get("crit") != [_UNENCODED]:
        raise _malformed("detached-jws")
    return Detached(algorithm, f"{found[1]}.".encode(), signature)


def _malformed(rule: str) -> BadSeal:
    return BadSeal(Reason.PROOF_MALFORMED, rule=rule)
