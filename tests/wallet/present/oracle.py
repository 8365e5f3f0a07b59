"""What another JSON-LD processor makes of a document, with the published contexts."""

import hashlib
import json

from pyld import jsonld

from tests.support.vectors import published
from wallet.codec import multibase

CONTEXT_FILES = {
    "https://www.w3.org/ns/credentials/v2": "vc-v2",
    "https://www.w3.org/2018/credentials/v1": "vc-v1",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json": "ob-3.0.3",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json": "ob-3.0.2",
    "https://w3id.org/security/suites/ed25519-2020/v1": "ed25519-2020-v1",
    "https://w3id.org/security/suites/jws-2020/v1": "jws-2020-v1",
    "https://w3id.org/security/v1": "security-v1",
    "https://w3id.org/security/v2": "security-v2",
}


def loader(url, _options):
    document = json.loads(published(f"10-contexts/contexts/{CONTEXT_FILES[url]}.jsonld").read_bytes())
    return {"contextUrl": None, "documentUrl": url, "document": document, "contentType": "application/ld+json"}


def graph_hash(document):
    """The independent reading: another JSON-LD processor and its canonical form."""
    options = {"algorithm": "URDNA2015", "format": "application/n-quads", "documentLoader": loader}
    return hashlib.sha256(jsonld.normalize(document, options).encode()).digest()


def split(secured):
    """A secured document without its proof, the proof without its value, and the signature."""
    proof = dict(secured["proof"])
    signature = multibase.decode(proof.pop("proofValue"))
    return {name: value for name, value in secured.items() if name != "proof"}, proof, signature
