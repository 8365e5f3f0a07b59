"""The values of bbs-2023 proofs as they are packed, whether or not the library for the curve is there."""

from typing import Any

import pytest

from wallet.codec import cbor
from wallet.model.credential import Proof
from wallet.model.reasons import BadSeal, Reason
from wallet.proofs.bbs_2023 import DERIVED_HEADER, NAME, decode, decode_base, presentation_header

BASE_HEADER = b"\xd9\x5d\x02"
DERIVED: list[Any] = [b"proof", {0: 2, 1: 0}, [0, 2], [1], b"header"]
BASE: list[Any] = [b"signature", b"header", b"public", bytes(32), ["/issuer"]]


def told(call: Any, header: bytes, parts: Any) -> str:
    with pytest.raises(BadSeal) as caught:
        call(header + (parts if isinstance(parts, bytes) else cbor.encode(parts)))
    assert caught.value.reason is Reason.PROOF_MALFORMED
    return str(caught.value.facts["rule"])


def test_a_derived_value_is_read_and_each_odd_part_is_named() -> None:
    found = decode(DERIVED_HEADER + cbor.encode(DERIVED))
    assert (found.proof, found.mandatory, found.selective, found.presentation_header) == (
        b"proof", (0, 2), (1,), b"header",
    )  # fmt: skip
    assert found.labels == {"_:c14n0": "_:b2", "_:c14n1": "_:b0"}
    cases: list[tuple[int, Any, str]] = [
        (0, "proof", "proof-components"), (1, [], "proof-components"), (4, None, "proof-components"),
        (1, {0: 1, 1: 1}, "label-map"), (1, {"x": 1}, "label-map"), (1, {-1: 1}, "label-map"),
        (1, {0: -1}, "label-map"), (1, {0: True}, "label-map"), (1, {0: "1"}, "label-map"),
        (2, [2, 0], "mandatory-index"), (2, [0, 0], "mandatory-index"), (3, [-1], "mandatory-index"),
        (3, [True], "mandatory-index"), (3, {}, "proof-components"),
    ]  # fmt: skip
    for at, odd, rule in cases:
        assert told(decode, DERIVED_HEADER, [*DERIVED[:at], odd, *DERIVED[at + 1 :]]) == rule, (at, odd)
    assert told(decode, DERIVED_HEADER, DERIVED[:4]) == told(decode, DERIVED_HEADER, {}) == "proof-components"
    assert told(decode, DERIVED_HEADER, b"\xff").startswith("cbor")


def test_a_base_value_is_read_and_each_odd_part_is_refused() -> None:
    found = decode_base(BASE_HEADER + cbor.encode(BASE))
    assert (found.signature, found.header, found.public, found.mandatory) == (
        b"signature", b"header", b"public", ("/issuer",),
    )  # fmt: skip
    for at, odd in ((0, "x"), (1, None), (2, 5), (3, bytes(31)), (3, bytes(33)), (4, [5]), (4, "x")):
        assert told(decode_base, BASE_HEADER, [*BASE[:at], odd, *BASE[at + 1 :]]) == "proof-components"
    assert told(decode_base, BASE_HEADER, BASE[:4]) == "proof-components"
    assert told(decode_base, BASE_HEADER, b"\x9f").startswith("cbor")


def test_what_a_derived_proof_is_bound_to_is_read_without_judging_it() -> None:
    def bound(value: bytes, suite: str = NAME) -> bytes | None:
        return presentation_header(Proof(suite, "", "assertionMethod", value, {}))

    good = DERIVED_HEADER + cbor.encode(DERIVED)
    assert bound(good) == b"header"
    assert bound(good, "eddsa-rdfc-2022") is None
    assert bound(BASE_HEADER + cbor.encode(BASE)) is None
    assert bound(DERIVED_HEADER + b"\xff") is None
