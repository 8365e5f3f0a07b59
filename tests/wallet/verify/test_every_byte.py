"""No byte of a sealed text may change: whatever is altered, added or taken away, the result is never valid."""

import random

import pytest

from tests.support.verifying import NOW, PLAIN, held
from wallet.demo import badges, cast
from wallet.demo.ecdsa_sd import issue_selective_badge
from wallet.demo.issue import issue_badge, issue_jwt
from wallet.demo.sd_jwt import issue_sd_jwt
from wallet.errors import WalletError
from wallet.model.report import Verdict
from wallet.reading.read import read
from wallet.verify.run import verify

STEP = 61
SEALED = {
    "graph": issue_badge(badges.DATABASES, cast.NORDHAVN),
    "text": issue_badge(badges.DATABASES, cast.NORDHAVN, suite="eddsa-jcs-2022"),
    "2020": issue_badge(badges.WRITING, cast.NORDHAVN, suite="Ed25519Signature2020"),
    "elliptic": issue_badge(badges.CARE, cast.VALOMBRE, suite="ecdsa-rdfc-2019"),
    "selective": issue_selective_badge(badges.CARE, cast.VALOMBRE),
    "token": issue_jwt(badges.TEACHING, cast.VALOMBRE),
    "sd-jwt": issue_sd_jwt(badges.SOLAR, cast.NORDHAVN),
}
NOTHING = held({})


def valid(data: bytes) -> bool:
    try:
        found = read(data).items
    except WalletError:
        return False
    return all(verify(one, NOTHING, PLAIN, NOW).verdict is Verdict.VALID for one in found)


@pytest.mark.parametrize("name", SEALED)
def test_the_unchanged_text_is_valid(name: str) -> None:
    assert valid(SEALED[name])


@pytest.mark.parametrize("name", SEALED)
def test_no_changed_byte_is_valid(name: str) -> None:
    data = SEALED[name]
    for place in range(3, len(data), STEP):
        changed = bytearray(data)
        changed[place] ^= 1
        assert not valid(bytes(changed)), (place, bytes(changed[place - 9 : place + 9]))


@pytest.mark.parametrize("name", SEALED)
def test_no_text_with_a_byte_more_or_less_is_valid(name: str) -> None:
    data = SEALED[name]
    chance = random.Random(7)
    for place in range(5, len(data) - 1, STEP * 3):
        assert not valid(data[:place] + data[place + 1 :]), place
        letter = chance.choice(b"aZ09")
        assert not valid(data[:place] + bytes([letter]) + data[place:]), place
