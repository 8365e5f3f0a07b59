import pytest

from tests.support.bbs_issuing import BbsKey, need_library, numbers
from wallet.errors import WalletError
from wallet.keys import bbs, bbs_proving, bls

KEY = BbsKey(77)
HEADER, BOUND = b"header", b"asked here"
MESSAGES = [f"statement {number}".encode() for number in range(7)]


@pytest.fixture(autouse=True)
def library():
    need_library()


def made(shown, entropy=None, signature=None):
    signature = KEY.sign(HEADER, MESSAGES) if signature is None else signature
    return bbs_proving.prove(KEY.public.data, signature, HEADER, BOUND, MESSAGES, shown, entropy or numbers())


@pytest.mark.parametrize("shown", [(), (0,), (6, 2), tuple(range(7))], ids=len)
def test_a_proof_holds_and_is_as_long_as_what_it_hides(shown):
    proof = made(shown)
    disclosed = {index: MESSAGES[index] for index in shown}

    assert bbs.verify_proof(KEY.public.data, proof, HEADER, BOUND, disclosed)
    assert len(proof) == bbs.SHORTEST_PROOF + 32 * (7 - len(shown))


def test_two_proofs_share_nothing():
    first, second = made((2,), numbers("one")), made((2,), numbers("two"))
    pieces = [(one[:48], one[48:96], one[96:144], *(one[at : at + 32] for at in range(144, len(one), 32)))
              for one in (first, second)]  # fmt: skip

    assert not set(pieces[0]) & set(pieces[1])
    assert KEY.sign(HEADER, MESSAGES)[:48] not in first


def test_a_forged_signature_makes_no_proof_that_holds():
    forged = bytearray(KEY.sign(HEADER, MESSAGES))
    forged[-1] ^= 1

    assert not bbs.verify_proof(KEY.public.data, made((), signature=bytes(forged)), HEADER, BOUND, {})


def test_what_cannot_be_proven_is_refused():
    with pytest.raises(WalletError) as caught:
        made((), signature=b"short")
    assert caught.value.rule == "bbs-signature"
    with pytest.raises(WalletError) as caught:
        made((7,))
    assert caught.value.rule == "bbs-index"
    with pytest.raises(WalletError) as caught:
        made((), signature=bytes(bbs.SIGNATURE_BYTES))
    assert caught.value.rule == "bls-point"


def test_each_number_is_drawn_afresh():
    asked = []

    def entropy(length):
        asked.append(length)
        return bls.expand(b"%d" % len(asked), b"TEST", length)

    made((1, 2), entropy)
    assert asked == [bbs_proving.RANDOM_BYTES] * (5 + 5)
