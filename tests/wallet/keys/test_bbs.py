"""BBS: what the draft publishes comes out, and whatever is changed no longer holds."""

import json
from typing import Any

import pytest

from tests.support.bbs_issuing import BbsKey, need_library, prove
from tests.support.vectors import published
from wallet.errors import WalletError
from wallet.keys import bbs, bls
from wallet.model.limits import QUADS

KEY = BbsKey(4_242_424_242)
MESSAGES = [f"message {index}".encode() for index in range(6)]
SHOWN = (1, 4)
HEADER, BOUND = b"header", b"asked in this room"


@pytest.fixture(autouse=True)
def library() -> None:
    need_library()


def draft() -> tuple[dict[str, Any], list[bytes]]:
    root = published("08-foundations/bbs-signatures")
    listed = json.loads((root / "common.MESSAGES.json").read_bytes())
    suite: dict[str, Any] = json.loads((root / "bbs-sha256.BLS12381_SHA256.json").read_bytes())
    return suite, [bytes.fromhex(one) for one in listed]


def test_the_published_numbers_points_and_key_come_out() -> None:
    suite, messages = draft()
    numbers = [f"{bbs.message_scalar(one):064x}" for one in messages]
    assert (len(numbers), numbers) == (10, suite["message_scalars"])
    points = [bls.octets(one).hex() for one in bbs.generators(11)]
    assert (len(points), points) == (11, suite["generators"])
    assert BbsKey(int(suite["SK"], 16)).public.data.hex() == suite["PK"]


def test_the_published_random_numbers_come_out() -> None:
    suite, _ = draft()
    options = suite["mocked_random_scalars_options"]
    made = bls.expand(bytes.fromhex(options["seed"]), options["dst"].encode(), 48 * 10)
    numbers = [int.from_bytes(made[at : at + 48], "big") % bls.ORDER for at in range(0, 480, 48)]
    assert [f"{one:064x}" for one in numbers] == suite["random_scalars"]


def signed() -> bytes:
    return KEY.sign(HEADER, MESSAGES)


def holds(**changed: Any) -> bool:
    given = {"public": KEY.public.data, "signature": signed(), "header": HEADER, "messages": MESSAGES, **changed}
    return bbs.verify(**given)


def test_a_signature_holds_for_exactly_what_was_signed() -> None:
    assert holds()
    assert not holds(header=b"other")
    assert not holds(messages=MESSAGES[::-1])
    assert not holds(messages=MESSAGES[:-1])
    assert not holds(messages=[*MESSAGES, b""])
    assert not holds(messages=[*MESSAGES[:-1], b"other"])
    assert not holds(public=BbsKey(7).public.data)


def test_a_signature_of_another_shape_does_not_hold() -> None:
    good = signed()
    assert not holds(signature=good[:-1])
    assert not holds(signature=good + b"\0")
    assert not holds(signature=bytes(80))
    assert not holds(signature=good[:48] + bytes(32))
    assert not holds(signature=good[:48] + bls.ORDER.to_bytes(32, "big"))
    assert not holds(signature=b"\xc0" + bytes(47) + good[48:])
    assert not holds(public=b"\xc0" + bytes(95))
    for at in (1, 40, 50, 79):
        assert not holds(signature=good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :])


def proof() -> bytes:
    return prove(KEY.public.data, signed(), HEADER, BOUND, MESSAGES, SHOWN)


def shows(**changed: Any) -> bool:
    disclosed = {index: MESSAGES[index] for index in SHOWN}
    given = {"public": KEY.public.data, "proof": proof(), "header": HEADER, "presentation_header": BOUND}
    return bbs.verify_proof(**{**given, "disclosed": disclosed, **changed})


def test_a_proof_holds_for_exactly_what_it_shows() -> None:
    assert shows()
    assert not shows(header=b"other")
    assert not shows(presentation_header=b"")
    assert not shows(public=BbsKey(7).public.data)
    assert not shows(disclosed={1: MESSAGES[1]})
    assert not shows(disclosed={1: MESSAGES[1], 4: b"other"})
    assert not shows(disclosed={1: MESSAGES[1], 3: MESSAGES[4]})
    assert not shows(disclosed={1: MESSAGES[1], 6: MESSAGES[4]})
    assert not shows(disclosed={1: MESSAGES[1], -2: MESSAGES[4]})
    assert not shows(disclosed={4: MESSAGES[1], 1: MESSAGES[4]})


def test_the_order_in_which_the_shown_are_given_does_not_matter() -> None:
    assert shows(disclosed={4: MESSAGES[4], 1: MESSAGES[1]})


def test_everything_and_nothing_can_be_shown() -> None:
    for shown in ((), tuple(range(6))):
        made = prove(KEY.public.data, signed(), HEADER, BOUND, MESSAGES, shown)
        assert shows(proof=made, disclosed={index: MESSAGES[index] for index in shown})


def test_a_proof_of_another_shape_does_not_hold() -> None:
    good = proof()
    for bad in (b"", good[:-1], good[:-32], good + bytes(32), good + b"\0" * 31 + b"\1", bytes(len(good))):
        assert not shows(proof=bad)
    for at in range(5, len(good), 37):
        assert not shows(proof=good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :])
    # A proof of points at infinity would satisfy both equations for any key.
    assert not shows(proof=(b"\xc0" + bytes(47)) * 3 + good[144:])


def test_more_messages_than_a_document_may_have_are_refused() -> None:
    with pytest.raises(WalletError, match="limit"):
        shows(proof=proof() + b"\0" * 31 + (b"\1" + b"\0" * 31) * QUADS + b"\1")
