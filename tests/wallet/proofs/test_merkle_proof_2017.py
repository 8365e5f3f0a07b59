"""A path of a Blockcerts 2 certificate, as it is written: each member counts."""

from typing import Any

import pytest

from wallet.model.credential import Proof
from wallet.model.reasons import BadSeal, Reason
from wallet.proofs import merkle
from wallet.proofs.merkle_proof_2017 import path_of

HASH, ROOT = "ab" * 32, "cd" * 32
ANCHOR = {"sourceId": "0x1", "type": "ETHData", "chain": "ethereumMainnet"}
ENTRY: dict[str, Any] = {"targetHash": HASH, "merkleRoot": ROOT, "proof": [{"left": HASH}, {"right": ROOT}]}
ENTRY["anchors"] = [ANCHOR]


def path(**changes: Any) -> merkle.Path:
    entry = {name: value for name, value in (ENTRY | changes).items() if value is not ...}
    return path_of(Proof("MerkleProof2017", "", "assertionMethod", b"", entry))


def test_a_path_is_read_as_it_is_written() -> None:
    found = path()
    assert (found.target, found.root) == (bytes.fromhex(HASH), bytes.fromhex(ROOT))
    assert found.steps == ((True, bytes.fromhex(HASH)), (False, bytes.fromhex(ROOT)))
    assert found.anchors == ("blink:ethereumMainnet:0x1",)
    assert path(anchors=[{"sourceId": "1", "type": "BTCOpReturn"}]).anchors == ("blink:BTCOpReturn:1",)
    assert path(anchors=[{"sourceId": "1", "type": 5}]).anchors == ("blink::1",)


def test_a_certificate_that_stands_alone_has_no_steps() -> None:
    assert path(proof=...).steps == path(proof=None).steps == path(proof=[]).steps == ()


@pytest.mark.parametrize(
    "changes",
    [
        {"proof": "x"},
        {"proof": {"left": HASH}},
        {"proof": [{"left": HASH}] * (merkle.PATH_STEPS + 1)},
        {"proof": [{"left": HASH, "right": ROOT}]},
        {"proof": [{}]},
        {"proof": [{"up": HASH}]},
        {"proof": [HASH]},
        {"proof": [{"left": "no digest"}]},
        {"anchors": ...},
        {"anchors": ANCHOR},
        {"anchors": []},
        {"anchors": [ANCHOR] * (merkle.ANCHORS + 1)},
        {"anchors": ["x"]},
        {"anchors": [{"type": "x"}]},
        {"anchors": [{"sourceId": 5}]},
        {"targetHash": ...},
        {"targetHash": HASH[:-2]},
        {"targetHash": HASH[:-2] + "  "},
        {"targetHash": "zz" * 32},
        {"merkleRoot": 5},
    ],
)
def test_a_path_of_another_shape_is_malformed(changes: dict[str, Any]) -> None:
    with pytest.raises(BadSeal) as caught:
        path(**changes)
    assert caught.value.reason is Reason.PROOF_MALFORMED


def test_as_many_steps_and_anchors_as_allowed_are_read() -> None:
    found = path(proof=[{"left": HASH}] * merkle.PATH_STEPS, anchors=[ANCHOR] * merkle.ANCHORS)
    assert (len(found.steps), len(found.anchors)) == (merkle.PATH_STEPS, merkle.ANCHORS)
