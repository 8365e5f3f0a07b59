"""Finds the key a proof names, and says how far it is the speaker's own (Controlled Identifiers 1.0 section 3.3)."""

from dataclasses import dataclass, replace
from datetime import datetime

from wallet.dids import https_issuer
from wallet.dids.method import DidMethod
from wallet.model.keys import DidDocument, PublicKey, VerificationMethod
from wallet.model.limits import DID_CHARACTERS
from wallet.model.reasons import BadSeal, CannotTell, Reason
from wallet.model.trust import Resource, ResourceKind, TrustMaterial
from wallet.supported import DIDS
from wallet.verify.case import Answer

ANY_PURPOSE = frozenset({"assertionMethod", "authentication"})


@dataclass(frozen=True, slots=True)
class Found:
    """A key with its owner; `confirmed` is False when nothing but the proof itself says that the owner agreed.

    `certificate` is what is to be said about the key where it came with a certificate; `as_of` since when the document
    it stands in has been at hand.
    """

    method: VerificationMethod
    confirmed: bool = True
    warnings: tuple[str, ...] = ()
    needs: tuple[Resource, ...] = ()
    certificate: Answer | None = None
    as_of: datetime | None = None


def find(name: str, speaker: str, trust: TrustMaterial) -> Found:
    """The key of the verification method called `name`, which `speaker` is said to have used.

    Raises `BadSeal` METHOD_MALFORMED, METHOD_NOT_LISTED, DOCUMENT_MALFORMED, KEY_UNUSABLE; `CannotTell`
    KEY_NOT_AT_HAND with what is needed, METHOD_UNSUPPORTED for an identifier method this wallet does not know.
    """
    name = name or speaker
    if len(name) > DID_CHARACTERS:
        raise BadSeal(Reason.METHOD_MALFORMED, rule="method-length")
    if ":" not in name and speaker.startswith("https:"):
        name = f"{speaker}#{name}"
    owner, _, fragment = name.partition("#")
    identifier = _identifier_method(name)
    if identifier is None:
        raise _unknown(name)
    document = identifier.resolve(owner, trust)
    if document is None:
        return _without_document(identifier, name, owner, fragment, trust)
    need = identifier.needs(owner)
    material = trust.get(need.uri) if need else None
    found = _in_document(document, name, fragment)
    return replace(found, as_of=material.obtained_at) if material else found


def check_current(method: VerificationMethod, now: datetime) -> None:
    """Passes while the key may be used. Raises `BadSeal` KEY_UNUSABLE once revoked, `CannotTell` once run out."""
    if method.revoked is not None and method.revoked <= now:
        raise BadSeal(Reason.KEY_UNUSABLE, rule="method-revoked", since=method.revoked.isoformat())
    if method.expires is not None and method.expires <= now:
        raise CannotTell(Reason.KEY_UNUSABLE, rule="method-expired", since=method.expires.isoformat())


def claims_key(speaker: str, key: PublicKey, purpose: str, trust: TrustMaterial, now: datetime) -> bool:
    """Whether the speaker's own document lists this key for the purpose, as one that may be used now.

    Raises `CannotTell` KEY_NOT_AT_HAND when that document is not at hand, METHOD_UNSUPPORTED for an identifier method
    this wallet does not know; `BadSeal` DOCUMENT_MALFORMED; both as `check_current`.
    """
    identifier = _identifier_method(speaker)
    if identifier is None:
        raise _unknown(speaker)
    document = identifier.resolve(speaker, trust)
    if document is None:
        need = identifier.needs(speaker) or Resource(ResourceKind.DID_DOCUMENT, speaker)
        raise CannotTell(Reason.KEY_NOT_AT_HAND, need)
    for one in document.methods:
        if _same_key(key, [one.key]) and purpose in one.purposes:
            check_current(one, now)
            return True
    return False


def _identifier_method(name: str) -> DidMethod | None:
    return next((one for one in DIDS.values() if name.startswith(one.prefix)), None)


def _unknown(name: str) -> BadSeal | CannotTell:
    scheme, colon, rest = name.partition(":")
    if not colon or not scheme.isalnum():
        return BadSeal(Reason.METHOD_MALFORMED, rule="method-scheme")
    what = f"did:{rest.split(':')[0]}" if scheme == "did" else scheme
    return CannotTell(Reason.METHOD_UNSUPPORTED, Resource(ResourceKind.SUPPORT, what), method=what)


def _in_document(document: DidDocument, name: str, fragment: str) -> Found:
    if not fragment:
        return _only_one(document)
    unusable = dict(document.unusable)
    if name in unusable:
        raise BadSeal(Reason.KEY_UNUSABLE, rule=unusable[name])
    for method in document.methods:
        if method.id == name:
            return Found(method)
    raise BadSeal(Reason.METHOD_NOT_LISTED)


def _only_one(document: DidDocument) -> Found:
    # CID 3.3 cannot resolve a name without a fragment; with a single key there is nothing to confuse.
    if len(document.methods) != 1:
        raise BadSeal(Reason.METHOD_NOT_LISTED, methods=len(document.methods))
    return Found(document.methods[0], warnings=("method-without-fragment",))


def _without_document(identifier: DidMethod, name: str, owner: str, fragment: str, trust: TrustMaterial) -> Found:
    need = identifier.needs(owner) or Resource(ResourceKind.DID_DOCUMENT, owner)
    given = [line.key for _, line in trust.vouching(owner) if line.key is not None]
    own = https_issuer.key_in(fragment) if owner.startswith("https:") else None
    if own is not None:
        return Found(_method(name, owner, own), confirmed=_same_key(own, given), needs=(need,))
    if len(given) == 1:
        return Found(_method(name, owner, given[0]))
    raise CannotTell(Reason.KEY_NOT_AT_HAND, need)


def _method(name: str, owner: str, key: PublicKey) -> VerificationMethod:
    return VerificationMethod(name, owner, key, ANY_PURPOSE)


def _same_key(key: PublicKey, given: list[PublicKey]) -> bool:
    return any((one.kind, one.data) == (key.kind, key.data) for one in given)
