"""Suites that sign the canonical JSON text of a document.

Nothing is dropped from a text, but what its words mean still hangs on the contexts: they are held to the same rules.
"""

from wallet.codec.jsonld.contexts import Contexts
from wallet.codec.rdfc import HASHES
from wallet.keys import algorithms
from wallet.model.credential import Claims, Proof, Sealed
from wallet.model.keys import PublicKey
from wallet.proofs.data_integrity import (
    check_contexts,
    configuration,
    document_of,
    hash_data,
    jcs_bytes,
    jcs_document,
    signature_of,
)
from wallet.proofs.rdf import BY_KEY


def verify_jcs(sealed: Sealed, proof: Proof, key: PublicKey, contexts: Contexts, cryptosuite: str) -> Claims:
    """The covered document, its context list as the proof signs it.

    Raises `BadSeal` for a broken form or signature, `CannotTell` when a context is not at hand.
    """
    options = configuration(proof, cryptosuite)
    document = jcs_document(options, document_of(sealed, proof))
    algorithm, hash_name = BY_KEY[key.kind]
    message = hash_data(jcs_bytes(options), jcs_bytes(document), lambda text: HASHES[hash_name](text).digest())
    algorithms.verify(algorithm, key, message, signature_of(proof, "z"))
    if "@context" in document:
        check_contexts(document, contexts)
    return document
