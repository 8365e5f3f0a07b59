"""Adds a Data Integrity proof to a document (Data Integrity 1.0 section 4.2)."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from wallet.codec import multibase, strict_time
from wallet.codec.jsonld.contexts import Contexts
from wallet.errors import ErrorKind, WalletError
from wallet.model.credential import Json
from wallet.model.keys import KeyKind
from wallet.present.token import Signer
from wallet.proofs.data_integrity import Document, hash_data, jcs_bytes, rdfc_bytes, with_context

TYPE_SUITES = frozenset({"Ed25519Signature2020"})
SUITES: Mapping[str, frozenset[KeyKind]] = {
    "eddsa-rdfc-2022": frozenset({KeyKind.ED25519}),
    "eddsa-jcs-2022": frozenset({KeyKind.ED25519}),
    "Ed25519Signature2020": frozenset({KeyKind.ED25519}),
    "ecdsa-rdfc-2019": frozenset({KeyKind.P256, KeyKind.P384}),
    "ecdsa-jcs-2019": frozenset({KeyKind.P256, KeyKind.P384}),
}


@dataclass(frozen=True, slots=True)
class ProofOptions:
    """What a proof says beside its value (Data Integrity 1.0 section 2.1)."""

    suite: str
    method: str
    purpose: str
    created: datetime
    expires: datetime | None = None
    challenge: str | None = None
    domain: str | None = None

    def document(self) -> Document:
        """The proof without its value."""
        of_type = self.suite in TYPE_SUITES
        found: Document = {"type": self.suite if of_type else "DataIntegrityProof"}
        if not of_type:
            found["cryptosuite"] = self.suite
        found |= {
            "created": strict_time.write(self.created),
            "verificationMethod": self.method,
            "proofPurpose": self.purpose,
        }
        if self.expires is not None:
            found["expires"] = strict_time.write(self.expires)
        if self.challenge is not None:
            found["challenge"] = self.challenge
        if self.domain is not None:
            found["domain"] = self.domain
        return found


def secured(document: Mapping[str, Json], options: ProofOptions, key: Signer, contexts: Contexts) -> Document:
    """The document with its proof appended.

    Raises `WalletError(CANNOT_PRESENT)` `suite-key` when the suite does not take this kind of key, and the errors of
    strict JSON-LD, as `BadSeal` or `CannotTell`, for a document that could not be checked afterwards either.
    """
    if key.kind not in SUITES.get(options.suite, frozenset()):
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="suite-key", suite=options.suite, key=key.kind.value)
    proof = options.document()
    if "-jcs-" in options.suite and "@context" in document:
        proof = {"@context": document["@context"], **proof}
    bare = {name: value for name, value in document.items() if name != "proof"}
    signature = key.sign(_signed_bytes(bare, proof, options.suite, key.kind, contexts))
    proof["proofValue"] = multibase.encode_base58(signature)
    return {**bare, "proof": proof}


def _signed_bytes(document: Document, proof: Document, suite: str, kind: KeyKind, contexts: Contexts) -> bytes:
    hash_name = "sha384" if kind is KeyKind.P384 else "sha256"

    def digest(data: bytes) -> bytes:
        return hashlib.new(hash_name, data).digest()

    if "-jcs-" in suite:
        return hash_data(jcs_bytes(proof), jcs_bytes(document), digest)
    configuration = rdfc_bytes(with_context(proof, document), contexts, hash_name)
    return hash_data(configuration, rdfc_bytes(document, contexts, hash_name), digest)
