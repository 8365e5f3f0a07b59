"""What all suites of Data Integrity 1.0 share: the document, the proof configuration, and the two hashes."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from wallet.codec import jcs, multibase
from wallet.codec.jsonld.contexts import Contexts
from wallet.codec.jsonld.quads import check_statements, to_lines
from wallet.codec.rdfc import canonize
from wallet.errors import ErrorKind, WalletError
from wallet.model.credential import Claims, Json, Proof, Sealed
from wallet.model.reasons import BadSeal, CannotTell, Reason
from wallet.model.trust import Resource, ResourceKind

Document: TypeAlias = dict[str, Json]
Digest: TypeAlias = Callable[[bytes], bytes]

_FORM_RULES = {
    "undefined-term": Reason.UNDEFINED_TERM,
    "undefined-type": Reason.UNDEFINED_TERM,
    "relative-iri": Reason.RELATIVE_IRI,
    "inline-context": Reason.INLINE_CONTEXT,
    "unsupported-context": Reason.INLINE_CONTEXT,
}


def document_of(sealed: Sealed, proof: Proof) -> Document:
    """The document this proof covers: all claims, and as `proof` exactly the proofs it names as previous (section 4.5).

    Raises `BadSeal` PREVIOUS_PROOF_MISSING when a name matches no proof, or matches several.
    """
    document = {name: value for name, value in sealed.claims.items() if name != "proof"}
    previous = [dict(one.options) for one in previous_of(sealed, proof)]
    if previous:
        document["proof"] = previous
    return document


def previous_of(sealed: Sealed, proof: Proof) -> tuple[Proof, ...]:
    """The proofs this one builds upon, in the order in which the document holds them."""
    for name in proof.previous:
        if sum(other.id == name for other in sealed.proofs) != 1 or name == proof.id:
            raise BadSeal(Reason.PREVIOUS_PROOF_MISSING)
    return tuple(other for other in sealed.proofs if other.id in proof.previous)


def configuration(proof: Proof, cryptosuite: str | None) -> Document:
    """The proof without its value, after checking that it names this suite and nothing else.

    `cryptosuite` None means a suite of its own `type`. Raises `BadSeal` PROOF_MALFORMED. Both names must fit:
    section 3.2.3 of the ECDSA suites reads as if one right name were enough.
    """
    options = {name: value for name, value in proof.options.items() if name != "proofValue"}
    expected = ("DataIntegrityProof", cryptosuite) if cryptosuite else (proof.suite, None)
    if (options.get("type"), options.get("cryptosuite")) != expected:
        raise BadSeal(Reason.PROOF_MALFORMED, rule="proof-suite")
    if "created" in options and proof.created is None:
        raise BadSeal(Reason.PROOF_MALFORMED, rule="proof-created")
    return options


def signature_of(proof: Proof, base: str) -> bytes:
    """The decoded `proofValue`; PROOF_MALFORMED when it is missing or not written in the suite's own base."""
    text = proof.options.get("proofValue")
    if not isinstance(text, str) or not text.startswith(base):
        raise BadSeal(Reason.PROOF_MALFORMED, rule="proof-value")
    try:
        return multibase.decode(text)
    except WalletError as error:
        raise BadSeal(Reason.PROOF_MALFORMED, rule=error.rule) from None


def rdfc_bytes(document: Claims, contexts: Contexts, hash_name: str = "sha256") -> bytes:
    """The canonical N-Quads of a document (RDFC-1.0), after strict JSON-LD.

    Raises `BadSeal` for a broken form, `CannotTell` UNKNOWN_CONTEXT with what is needed, and lets LIMIT through.
    """
    try:
        quads, lines = to_lines(document, contexts)
        return canonize(quads, hash_name, lines).text.encode()
    except WalletError as error:
        raise form_trouble(error) from None


def check_contexts(document: Claims, contexts: Contexts) -> None:
    """Refuses what a JSON-LD processor would drop or redefine (sections 2.4.1 and 4.6); raises as `rdfc_bytes`."""
    try:
        check_statements(document, contexts)
    except WalletError as error:
        raise form_trouble(error) from None


def jcs_bytes(document: Claims) -> bytes:
    """The canonical JSON of a document (RFC 8785); raises `BadSeal` DATA_LOSS for numbers or text it cannot keep."""
    try:
        return jcs.canonical(document)
    except WalletError as error:
        raise form_trouble(error) from None


def hash_data(configuration: bytes, document: bytes, digest: Digest) -> bytes:
    """What is signed: the digest of the configuration, then that of the document. The order is the classic slip."""
    return digest(configuration) + digest(document)


def with_context(configuration: Document, document: Mapping[str, Json]) -> Document:
    """The configuration in the document's own contexts, as the RDF suites hash it."""
    rest = {name: value for name, value in configuration.items() if name != "@context"}
    return {"@context": document["@context"], **rest} if "@context" in document else rest


def jcs_document(configuration: Document, document: Document) -> Document:
    """The document the JCS suites hash: in the proof's contexts, with which the document's own must start (3.3.2).

    Whoever holds the credential may append contexts; what they mean is then not covered, so the result leaves them out.
    """
    if "@context" not in configuration:
        return document
    signed = _listed(configuration["@context"])
    if _listed(document.get("@context"))[: len(signed)] != signed:
        raise BadSeal(Reason.CONTEXT_ORDER)
    return {**document, "@context": configuration["@context"]}


def form_trouble(error: WalletError) -> Exception:
    """What a form error means for a seal: broken, undecidable, or (limits) still an error."""
    if error.rule == "unknown-context":
        uri = str(error.facts.get("uri", ""))
        return CannotTell(Reason.UNKNOWN_CONTEXT, Resource(ResourceKind.CONTEXT, uri), uri=uri)
    if error.kind is ErrorKind.LIMIT:
        return error
    facts = {**error.facts, "rule": error.rule}
    if error.kind is ErrorKind.UNSUPPORTED and error.rule not in _FORM_RULES:
        return CannotTell(Reason.DATA_LOSS, Resource(ResourceKind.SUPPORT, f"json-ld {error.rule}"), **facts)
    return BadSeal(_FORM_RULES.get(error.rule, Reason.DATA_LOSS), **facts)


def _listed(value: Json) -> list[Json]:
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]
