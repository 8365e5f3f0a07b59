"""Credentials and presentations in plain JSON, sealed by embedded proofs (VC Data Integrity 1.0) or not at all."""

from typing import Any

from wallet.codec import multibase, strict_json, strict_time
from wallet.errors import ErrorKind, WalletError, malformed, over_limit, unsupported
from wallet.formats.format import Format
from wallet.formats.leaves import signed_as_a_whole
from wallet.model import limits
from wallet.model.credential import Claims, Finding, Json, Payload, Proof, Sealed

NAME = "data-integrity"
GENERIC_TYPE = "DataIntegrityProof"
_SIGNS = frozenset({"credentialSubject", "verifiableCredential"})
_CONTEXTS = ("https://www.w3.org/ns/credentials/", "https://www.w3.org/2018/credentials/")
_ENVELOPES = frozenset({"EnvelopedVerifiableCredential", "EnvelopedVerifiablePresentation"})
_TYPES = _ENVELOPES | {"VerifiableCredential", "VerifiablePresentation"}


def recognise(payload: Payload) -> bool:
    """A JSON object that speaks the VC data model: by type, or by a context beside the members only it has."""
    if payload.data.lstrip()[:1] != b"{":
        return False
    try:
        document = strict_json.parse_shared(payload.data)
    except WalletError:
        return False
    return isinstance(document, dict) and speaks_vc(document)


def speaks_vc(document: Claims) -> bool:
    """Whether a JSON object is meant as a credential or presentation, well made or not."""
    if types_of(document) & _TYPES or ("@context" in document and _SIGNS & document.keys()):
        return True
    contexts = document.get("@context")
    spoken = [one for one in (contexts if isinstance(contexts, list) else [contexts]) if isinstance(one, str)]
    return "issuer" in document and any(one.startswith(_CONTEXTS) for one in spoken)


def types_of(document: Claims) -> set[str]:
    """The types a document states, written as one text or several."""
    types = document.get("type", document.get("@type"))
    return {one for one in (types if isinstance(types, list) else [types]) if isinstance(one, str)}


def open_sealed(payload: Payload) -> Sealed:
    """The document with its proofs as written.

    What a proof lacks is told and never fatal: whether it holds is the question of the seal, not of the form. Raises
    `WalletError(MALFORMED | LIMIT)` for what is no document at all.
    """
    document = strict_json.parse_shared(payload.data)
    strict_json.forget()
    if not isinstance(document, dict):
        raise malformed("not-an-object")
    if types_of(document) & _ENVELOPES:
        raise unsupported("envelope")
    written = document.get("proof")
    entries: list[Any] = written if isinstance(written, list) else [] if written is None else [written]
    if len(entries) > limits.PROOFS:
        raise over_limit("proofs", limits.PROOFS, count=len(entries))
    findings: list[Finding] = []
    proofs = []
    for index, entry in enumerate(entries):
        at = f"/proof/{index}" if isinstance(written, list) else "/proof"
        if not isinstance(entry, dict):
            raise malformed("proof-not-an-object", at=at)
        proofs.append(_proof(entry, at, findings))
    contexts = strict_json.written(payload.data, "@context")
    return Sealed(NAME, payload.data, document, tuple(proofs), findings=tuple(findings), contexts_written=contexts)


def _proof(entry: Claims, at: str, findings: list[Finding]) -> Proof:
    kind = entry.get("type")
    if not isinstance(kind, str) or not kind:
        findings.append(Finding("proof-type", f"{at}/type"))
    suite = entry.get("cryptosuite") if kind == GENERIC_TYPE else kind
    for member in ("proofPurpose", "verificationMethod"):
        if not isinstance(entry.get(member), str | dict):
            findings.append(Finding("proof-member", f"{at}/{member}", fatal=False))
    return Proof(
        suite=_text(suite),
        verification_method=_method(
            entry.get("verificationMethod", None if kind == GENERIC_TYPE else entry.get("creator"))
        ),
        purpose=_text(entry.get("proofPurpose")),
        value=_value(entry, at, findings),
        options=entry,
        id=_text(entry.get("id")) or None,
        created=_moment(entry, "created", at, findings),
        expires=_moment(entry, "expires", at, findings),
        domains=_texts(entry.get("domain")),
        challenge=_text(entry.get("challenge")) or None,
        previous=_texts(entry.get("previousProof")),
    )


def _value(entry: Claims, at: str, findings: list[Finding]) -> bytes:
    written = entry.get("proofValue")
    if not isinstance(written, str):
        if "jws" not in entry:
            findings.append(Finding("proof-value", f"{at}/proofValue", fatal=False))
        return b""
    try:
        return multibase.decode(written)
    except WalletError as error:
        if error.kind is not ErrorKind.LIMIT:  # paths to a recorded root are longer than any signature
            findings.append(Finding("proof-value", f"{at}/proofValue", fatal=False))
        return b""


def _moment(entry: Claims, member: str, at: str, findings: list[Finding]) -> Any:
    written = entry.get(member)
    if written is None:
        return None
    try:
        return strict_time.parse(_text(written)).moment
    except WalletError:
        findings.append(Finding("date-time", f"{at}/{member}"))
        return None


def _text(value: Json) -> str:
    return value if isinstance(value, str) else ""


def _texts(value: Json) -> tuple[str, ...]:
    return tuple(one for one in (value if isinstance(value, list) else [value]) if isinstance(one, str) and one)


def _method(value: Json) -> str:
    # Some issuers embed the method; its own identifier then names it (Controlled Identifiers 1.0 section 2.3).
    return _text(value.get("id")) if isinstance(value, dict) else _text(value)


FORMAT = Format(NAME, recognise, open_sealed, signed_as_a_whole)
