"""A path of a Blockcerts 3 certificate, packed into its proof value: each part counts, and odd ones are malformed."""

from typing import Any

import cbor2
import pytest

from tests.wallet.verify.test_anchored import TRANSACTION, packed, text58
from wallet.codec import base58
from wallet.model.credential import Proof
from wallet.model.reasons import BadSeal, Reason
from wallet.proofs import merkle
from wallet.proofs.merkle_proof_2019 import PROOF_CHARACTERS, path_of

DIGEST = bytes(range(32))
STEP = [0, packed(DIGEST)]
ANCHOR = [[0, 0], [1, 1], [2, cbor2.dumps(TRANSACTION)]]
GOOD: list[Any] = [[0, packed(DIGEST)], [1, packed(DIGEST)], [2, [ANCHOR]], [3, [STEP, [1, packed(DIGEST)]]]]


def path(value: Any) -> merkle.Path:
    return path_of(Proof("MerkleProof2019", "", "assertionMethod", b"", {"proofValue": value}))


def of(*pairs: Any) -> str:
    return "z" + text58(cbor2.dumps(list(pairs)))


def test_a_path_is_read_as_it_is_packed() -> None:
    found = path(of(*GOOD))
    assert (found.target, found.root) == (DIGEST, DIGEST)
    assert found.steps == ((True, DIGEST), (False, DIGEST))
    assert found.anchors == (f"blink:btc:mainnet:{TRANSACTION}",)
    assert path(of(*GOOD[:3])).steps == ()


@pytest.mark.parametrize(
    ("anchor", "name"),
    [
        ([[0, 0], [1, 3], [2, cbor2.dumps("t")]], "blink:btc:testnet:t"),
        ([[0, 1], [1, 1], [2, cbor2.dumps("t")]], "blink:eth:mainnet:t"),
        ([[0, 1], [1, 6], [2, cbor2.dumps("t")]], "blink:eth:sepolia:t"),
        ([[0, 1], [1, 99], [2, cbor2.dumps("t")]], "blink:1:99:t"),
        ([[0, 1], [1, "x"], [2, cbor2.dumps(5)]], "blink:1:0:"),
        ([[0, 2]], "blink:none"),
        ([], "blink:none"),
    ],
)
def test_the_chain_is_named_as_far_as_it_is_known(anchor: Any, name: str) -> None:
    assert path(of(*GOOD[:2], [2, [anchor]])).anchors == (name,)


@pytest.mark.parametrize(
    "value",
    [
        None, 5, "", "u" + of(*GOOD)[1:], "z0", "z" + "2" * (PROOF_CHARACTERS + 1), "z" + text58(b"\xff"),
        "z" + text58(cbor2.dumps({0: 1})),
        of(*GOOD, GOOD[0]),
        of(*GOOD[1:]),
        of(GOOD[0], *GOOD[2:]),
        of(*GOOD[:2]),
        of(*GOOD[:2], [2, []]),
        of(*GOOD[:2], [2, "x"]),
        of(*GOOD[:2], [2, ["x"]]),
        of(*GOOD[:2], [2, [ANCHOR] * (merkle.ANCHORS + 1)]),
        of(*GOOD[:3], [3, "x"]),
        of(*GOOD[:3], [3, [STEP] * (merkle.PATH_STEPS + 1)]),
        of(*GOOD[:3], [3, [[2, packed(DIGEST)]]]),
        of(*GOOD[:3], [3, [[True, packed(DIGEST)]]]),
        of(*GOOD[:3], [3, [[0]]]),
        of(*GOOD[:3], [3, [5]]),
        of(*GOOD[:3], [3, [[0, packed(DIGEST[:-1])]]]),
        of([True, packed(DIGEST)], *GOOD[1:]),
        of(["0", packed(DIGEST)], *GOOD[1:]),
        of([0], *GOOD[1:]),
        of("x", *GOOD[1:]),
        of([0, cbor2.dumps("zz" * 32)], *GOOD[1:]),
    ],
)  # fmt: skip
def test_what_is_packed_otherwise_is_malformed(value: Any) -> None:
    with pytest.raises(BadSeal) as caught:
        path(value)
    assert (caught.value.reason, caught.value.facts["rule"]) == (Reason.PROOF_MALFORMED, "merkle-proof")


def test_the_alphabet_is_the_usual_one() -> None:
    assert base58.decode(text58(DIGEST[1:])) == DIGEST[1:]
