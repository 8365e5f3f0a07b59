"""Issues demonstration badges that a learner may shorten: ecdsa-sd-2023 base proofs (ECDSA Cryptosuites 1.0, 3.6.1)."""

import hashlib
from datetime import datetime

from wallet.codec import cbor, jcs, multibase
from wallet.codec.jsonld.contexts import Contexts
from wallet.demo.badges import BadgeSpec
from wallet.demo.cast import MIRA, Institution, demo_key
from wallet.demo.document import Standing, badge_document
from wallet.keys import multikey
from wallet.model.keys import KeyKind
from wallet.present.integrity import ProofOptions
from wallet.proofs.base_proof import ECDSA_SD
from wallet.proofs.data_integrity import rdfc_bytes, with_context
from wallet.proofs.ecdsa_sd_2023 import NAME
from wallet.proofs.ecdsa_sd_base import BaseProof, whole

MANDATORY = ("/issuer", "/validFrom", "/credentialSubject/id", "/credentialSubject/achievement/name")


def issue_selective_badge(
    spec: BadgeSpec,
    issuer: Institution,
    *,
    mandatory: tuple[str, ...] = MANDATORY,
    holder: str = MIRA.id,
    standing: Standing | None = None,
    contexts: Contexts | None = None,
) -> bytes:
    """An Open Badge 3.0 with a base proof, as JSON; the issuer has a P-256 key.

    A badge whose scale of grades is an ordered list cannot be shortened, so none should be issued in this form.
    """
    known = contexts or Contexts.bundled()
    document = badge_document(spec, issuer, holder=holder, standing=standing)
    if standing:
        mandatory = (*mandatory, "/credentialStatus")
    if spec.valid_until:
        mandatory = (*mandatory, "/validUntil")
    proof = ProofOptions(NAME, issuer.method, "assertionMethod", datetime.fromisoformat(spec.awarded)).document()
    seed = f"{issuer.host}/{spec.slug}"
    full = whole(document, hashlib.sha256(f"{seed}/hmac".encode()).digest(), known)
    chosen = full.indexes(mandatory)
    ephemeral = demo_key(f"{seed}/ephemeral", KeyKind.P256)
    public = multikey.to_bytes(ephemeral.public)
    hashes = (
        hashlib.sha256(rdfc_bytes(with_context(proof, document), known)).digest(),
        hashlib.sha256("".join(full.lines[index] for index in sorted(chosen)).encode()).digest(),
    )
    base = BaseProof(
        signature=issuer.key.sign(hashes[0] + public + hashes[1]),
        ephemeral=public,
        hmac_key=hashlib.sha256(f"{seed}/hmac".encode()).digest(),
        signatures=tuple(ephemeral.sign(one.encode()) for index, one in enumerate(full.lines) if index not in chosen),
        mandatory=mandatory,
    )
    return jcs.canonical({**document, "proof": {**proof, "proofValue": multibase.encode_base64url(encoded(base))}})


def encoded(base: BaseProof) -> bytes:
    """The proof value, without its multibase letter (section 3.5.2)."""
    signatures, mandatory = list(base.signatures), list(base.mandatory)
    parts: list[cbor.Cbor] = [base.signature, base.ephemeral, base.hmac_key, [*signatures], [*mandatory]]
    return ECDSA_SD + cbor.encode(parts)
