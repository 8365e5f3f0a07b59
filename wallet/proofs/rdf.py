"""Suites that sign the graph a document describes, and not its text."""

from wallet.codec.jsonld.contexts import Contexts
from wallet.codec.rdfc import HASHES
from wallet.keys import algorithms
from wallet.model.credential import Claims, Json, Proof, Sealed
from wallet.model.keys import KeyKind, PublicKey
from wallet.model.reasons import BadSeal
from wallet.proofs.data_integrity import (
    Document,
    configuration,
    document_of,
    hash_data,
    rdfc_bytes,
    signature_of,
    with_context,
)

# Algorithm and hash by key; P-384 switches the hash inside the canonicalisation too (ECDSA 3.2.3).
BY_KEY = {
    KeyKind.ED25519: ("Ed25519", "sha256"),
    KeyKind.P256: ("ES256", "sha256"),
    KeyKind.P384: ("ES384", "sha384"),
}


def verify_rdf(sealed: Sealed, proof: Proof, key: PublicKey, contexts: Contexts, cryptosuite: str | None) -> Claims:
    """The covered document, when the signature holds under this key and one published reading of the contexts.

    Raises `BadSeal` for a broken form or signature, `CannotTell` when a context is not at hand.
    """
    document = document_of(sealed, proof)
    options = with_context(configuration(proof, cryptosuite), document)
    signature = signature_of(proof, "z")
    troubles: list[BadSeal] = []
    for reading in contexts.readings(urls(document)):
        try:
            check(document, options, key, signature, reading)
        except BadSeal as error:
            troubles.append(error)
        else:
            return document
    raise troubles[0]


def check(document: Document, options: Document, key: PublicKey, signature: bytes, contexts: Contexts) -> None:
    """Passes when the signature covers this configuration and document, in these contexts."""
    algorithm, hash_name = BY_KEY[key.kind]
    config = rdfc_bytes(options, contexts, hash_name)
    data = rdfc_bytes(document, contexts, hash_name)
    message = hash_data(config, data, lambda text: HASHES[hash_name](text).digest())
    algorithms.verify(algorithm, key, message, signature)


def urls(document: Document) -> tuple[str, ...]:
    """The contexts a document names by address, in order."""
    found: Json = document.get("@context")
    listed = found if isinstance(found, list) else [found]
    return tuple(one for one in listed if isinstance(one, str))
