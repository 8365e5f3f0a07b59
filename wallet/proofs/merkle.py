"""Blockcerts: a document's digest leads, along a path of digests, to a root that was written into a public chain.

No key signs: the one who paid for the transaction did. So offline the path can be shown to break, and never to hold.
"""

import hashlib
from dataclasses import dataclass

from wallet.codec.jsonld.contexts import Contexts
from wallet.model.credential import Claims, Proof, Sealed
from wallet.model.keys import KeyKind
from wallet.model.reasons import BadSeal, CannotTell, Reason
from wallet.model.trust import Resource, ResourceKind
from wallet.proofs.data_integrity import Document, rdfc_bytes
from wallet.proofs.rdf import urls

KINDS = frozenset(KeyKind)
PATH_STEPS = 64
ANCHORS = 10
DIGEST = 32


@dataclass(frozen=True, slots=True)
class Path:
    """The digest of the document, the steps (whether the other digest stands left, and it), the root, the anchors."""

    target: bytes
    steps: tuple[tuple[bool, bytes], ...]
    root: bytes
    anchors: tuple[str, ...]


def check(sealed: Sealed, proof: Proof, path: Path, contexts: Contexts) -> None:
    """Never passes: raises `BadSeal` where document, path and root do not fit, else `CannotTell` with the anchors.

    The document is hashed in canonical form without any proof; issuers that add this proof to others hash it with those
    before. `CannotTell` also where that form cannot be made.
    """
    bare = {name: value for name, value in sealed.claims.items() if name not in ("proof", "signature")}
    before = [dict(one.options) for one in sealed.proofs[: sealed.proofs.index(proof)]]
    bad = _mismatch(bare, path, contexts)
    if bad is not None and before and _mismatch({**bare, "proof": before}, path, contexts) is None:
        bad = None
    if bad is not None:
        raise _open_where_unread(bad)
    _check_path(path)
    needs = tuple(Resource(ResourceKind.CHAIN_ANCHOR, one) for one in path.anchors)
    raise CannotTell(Reason.CHAIN_ANCHOR_MISSING, *needs, root=path.root.hex(), anchor=path.anchors[0])


def _mismatch(document: Document, path: Path, contexts: Contexts) -> BadSeal | None:
    """Why the document has not the digest it should have, in any published reading of its contexts; None if it has."""
    troubles: list[BadSeal] = []
    for reading in contexts.readings(urls(document)):
        try:
            text = rdfc_bytes(document, reading)
        except BadSeal as bad:
            troubles.append(bad)
            continue
        if hashlib.sha256(text).digest() == path.target:
            return None
        troubles.insert(0, BadSeal(Reason.SIGNATURE_BAD, rule="merkle-target"))
    return troubles[0]


def malformed() -> BadSeal:
    """What is raised for a proof that is not written as its kind demands."""
    return BadSeal(Reason.PROOF_MALFORMED, rule="merkle-proof")


def digest(value: object) -> bytes:
    """The digest a hexadecimal text spells; PROOF_MALFORMED for anything else."""
    if not isinstance(value, str) or len(value) != 2 * DIGEST:
        raise malformed()
    try:
        found = bytes.fromhex(value)
    except ValueError:
        raise malformed() from None
    if len(found) != DIGEST:
        raise malformed()
    return found


def covered(sealed: Sealed, proof: Proof, path: Path, contexts: Contexts) -> Claims:
    """As a suite's `verify`: always raises, as `check`."""
    check(sealed, proof, path, contexts)
    raise AssertionError(proof.suite)


def _check_path(path: Path) -> None:
    now = path.target
    for left, other in path.steps:
        now = hashlib.sha256(other + now if left else now + other).digest()
    if now != path.root:
        raise BadSeal(Reason.SIGNATURE_BAD, rule="merkle-path")


def _open_where_unread(bad: BadSeal) -> Exception:
    """Dictionaries inside a document are usual in these, and this wallet reads none: that decides nothing."""
    if bad.reason is Reason.INLINE_CONTEXT:
        return CannotTell(bad.reason, Resource(ResourceKind.SUPPORT, "inline context"), **bad.facts)
    return bad
