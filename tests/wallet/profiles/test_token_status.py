"""What a token says of its standing is told, or left unknown; never overlooked."""

import zlib
from typing import Any

import pytest

from tests.hostile.forge import ISSUER_P256, document, sd_jwt, token
from tests.hostile.sd_jwts import claims
from tests.support.verifying import held, judged
from wallet.codec import base64url
from wallet.model.report import Verdict
from wallet.profiles.token_status import token_status

LISTED = {"status_list": {"idx": 7, "uri": "https://lists.example/1"}}


def test_each_mechanism_is_an_entry_of_its_own() -> None:
    (entry,) = token_status({"status": LISTED})
    assert (entry.type, entry.index, entry.uri) == ("status_list", 7, "https://lists.example/1")
    assert [one.type for one in token_status({"status": LISTED | {"other": {}}})] == ["status_list", "other"]
    assert token_status({}) == ()


@pytest.mark.parametrize("value", [LISTED, {"identifier_list": {}}, {}, "x", None, [], {"status_list": 5}])
def test_a_status_that_is_not_at_hand_or_not_understood_stays_unknown(value: Any) -> None:
    flat = claims()
    flat["status"] = value
    assert judged(sd_jwt(flat)).verdict is Verdict.INDETERMINATE
    assert judged(token({**document(), "status": value})).verdict is Verdict.INDETERMINATE
    assert judged(token({"vc": document(), "iss": document()["issuer"]["id"], "status": value}, typ="JWT")).verdict is (
        Verdict.INDETERMINATE
    )


@pytest.mark.parametrize("member", [{"exp": "x"}, {"exp": True}, {"iat": "x"}, {"iss": 5}])
def test_a_list_whose_dates_or_issuer_cannot_be_read_is_not_relied_upon(member: dict[str, Any]) -> None:
    uri = "https://lists.example/1"
    packed = base64url.encode(zlib.compress(bytes(8)))
    body = {"sub": uri, "iat": 1_790_000_000, "status_list": {"bits": 1, "lst": packed}}
    badge = sd_jwt(claims(status={"status_list": {"idx": 7, "uri": uri}}))
    good, odd = (token(one, ISSUER_P256, typ="statuslist+jwt") for one in (body, body | member))
    assert judged(badge, held({uri: good})).verdict is Verdict.VALID
    assert judged(badge, held({uri: odd})).verdict is Verdict.INDETERMINATE
