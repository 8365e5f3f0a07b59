"""MerkleProof2017 of Blockcerts 2: path, root and anchors as plain JSON in `signature`."""

from collections.abc import Mapping

from wallet.codec.jsonld.contexts import Contexts
from wallet.model.credential import Claims, Json, Proof, Sealed
from wallet.model.keys import PublicKey
from wallet.proofs import merkle
from wallet.proofs.merkle import Path
from wallet.proofs.suite import Suite

NAME = "MerkleProof2017"


def path_of(proof: Proof) -> Path:
    """The path as written; `BadSeal` PROOF_MALFORMED."""
    entry = proof.options
    steps, anchors = entry.get("proof"), entry.get("anchors")
    if steps is None:
        steps = []
    if not isinstance(steps, list) or len(steps) > merkle.PATH_STEPS or not isinstance(anchors, list):
        raise merkle.malformed()
    if not 1 <= len(anchors) <= merkle.ANCHORS:
        raise merkle.malformed()
    return Path(
        merkle.digest(entry.get("targetHash")),
        tuple(_step(one) for one in steps),
        merkle.digest(entry.get("merkleRoot")),
        tuple(_anchor(one) for one in anchors),
    )


def _step(entry: Json) -> tuple[bool, bytes]:
    if not isinstance(entry, Mapping) or len(entry) != 1 or not entry.keys() <= {"left", "right"}:
        raise merkle.malformed()
    return "left" in entry, merkle.digest(next(iter(entry.values())))


def _anchor(entry: Json) -> str:
    if not isinstance(entry, Mapping) or not isinstance(entry.get("sourceId"), str):
        raise merkle.malformed()
    chain = entry.get("chain") or entry.get("type")
    return f"blink:{chain if isinstance(chain, str) else ''}:{entry['sourceId']}"


def verify(sealed: Sealed, proof: Proof, _key: PublicKey, contexts: Contexts) -> Claims:
    """Never returns: raises as `merkle.check`, and `BadSeal` PROOF_MALFORMED."""
    return merkle.covered(sealed, proof, path_of(proof), contexts)


SUITE = Suite(NAME, merkle.KINDS, verify)
"""Its key is never looked at; `wallet.verify.anchored` judges it."""
