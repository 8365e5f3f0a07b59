"""MerkleProof2019 of Blockcerts 3: path, root and anchors as base58 of CBOR pairs, digests as CBOR text in bytes."""

from collections.abc import Mapping

from wallet.codec import base58, cbor
from wallet.codec.cbor import Cbor
from wallet.codec.jsonld.contexts import Contexts
from wallet.errors import WalletError
from wallet.model.credential import Claims, Proof, Sealed
from wallet.model.keys import PublicKey
from wallet.proofs import merkle
from wallet.proofs.merkle import Path
from wallet.proofs.suite import Suite

NAME = "MerkleProof2019"
CRYPTOSUITE = "merkle-proof-2019"
_ROOT, _TARGET, _ANCHORS, _PATH = range(4)
_CHAIN, _NETWORK, _TRANSACTION = range(3)
_NETWORKS: Mapping[int, Mapping[int, str]] = {
    0: {1: "btc:mainnet", 2: "btc:regtest", 3: "btc:testnet"},
    1: {1: "eth:mainnet", 3: "eth:ropsten", 4: "eth:rinkeby", 5: "eth:goerli", 6: "eth:sepolia"},
}
PROOF_CHARACTERS = 8_192


def path_of(proof: Proof) -> Path:
    """The path inside `proofValue`; `BadSeal` PROOF_MALFORMED."""
    text = proof.options.get("proofValue")
    if not isinstance(text, str) or text[:1] != "z":
        raise merkle.malformed()
    try:
        found = _pairs(cbor.decode(base58.decode(text[1:], PROOF_CHARACTERS)))
        steps, anchors = found.get(_PATH, []), found.get(_ANCHORS)
        if not isinstance(steps, list) or len(steps) > merkle.PATH_STEPS or not isinstance(anchors, list):
            raise merkle.malformed()
        if not 1 <= len(anchors) <= merkle.ANCHORS:
            raise merkle.malformed()
        return Path(
            merkle.digest(_text(found.get(_TARGET))),
            tuple(_step(one) for one in steps),
            merkle.digest(_text(found.get(_ROOT))),
            tuple(_anchor(one) for one in anchors),
        )
    except WalletError:
        raise merkle.malformed() from None


def _pairs(value: Cbor) -> dict[int, Cbor]:
    """An array of (number, value) pairs, each number once."""
    if not isinstance(value, list):
        raise merkle.malformed()
    found: dict[int, Cbor] = {}
    for one in value:
        if not isinstance(one, list) or len(one) != 2 or type(one[0]) is not int or one[0] in found:
            raise merkle.malformed()
        found[one[0]] = one[1]
    return found


def _text(value: Cbor) -> Cbor:
    return cbor.decode(value) if isinstance(value, bytes) else value


def _step(entry: Cbor) -> tuple[bool, bytes]:
    if not isinstance(entry, list) or len(entry) != 2 or entry[0] not in (0, 1) or type(entry[0]) is not int:
        raise merkle.malformed()
    return entry[0] == 0, merkle.digest(_text(entry[1]))


def _anchor(entry: Cbor) -> str:
    about = _pairs(entry)
    chain, network, transaction = about.get(_CHAIN), about.get(_NETWORK), _text(about.get(_TRANSACTION))
    if not isinstance(chain, int) or chain not in _NETWORKS:
        return "blink:none"  # made for tests, or of a chain this wallet has no name for
    number = network if isinstance(network, int) else 0
    named = _NETWORKS[chain].get(number, f"{chain}:{number}")
    return f"blink:{named}:{transaction if isinstance(transaction, str) else ''}"


def verify(sealed: Sealed, proof: Proof, _key: PublicKey, contexts: Contexts) -> Claims:
    """Never returns: raises as `merkle.check`, and `BadSeal` PROOF_MALFORMED."""
    return merkle.covered(sealed, proof, path_of(proof), contexts)


SUITE = Suite(NAME, merkle.KINDS, verify)
"""Its key is never looked at; `wallet.verify.anchored` judges it."""
