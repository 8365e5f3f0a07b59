"""Issues demonstration badges that a learner may shorten: ecdsa-sd-2023 base proofs (ECDSA Cryptosuites 1.0, 3.6.1)."""

import hashlib
from datetime import datetime

from wallet.codec import jcs, multibase
from wallet.codec.jsonld.contexts import Contexts
from wallet.demo.badges import BadgeSpec
from wallet.demo.cast import MIRA, Institution, demo_key
from wallet.demo.document import Standing, badge_document
from wallet.keys import multikey
from wallet.model.keys import KeyKind
from wallet.present.ecdsa_sd import NAME, BaseProof, whole
from wallet.present.integrity import ProofOptions
from wallet.proofs.data_integrity import rdfc_bytes, with_context

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
    chosen = frozenset(full.indexes(mandatory))
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
    return jcs.canonical({**document, "proof": {**proof, "proofValue": multibase.encode_base64url(base.encode())}})
