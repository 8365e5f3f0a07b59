import pytest

from tests.wallet.formats.tokens import token
from wallet.codec import base64url
from wallet.errors import WalletError
from wallet.formats import compact


def rule_of(text: str) -> str:
    with pytest.raises(WalletError) as caught:
        compact.claims_of(compact.take_apart(text))
    return caught.value.rule


def test_the_parts_are_exactly_what_was_written():
    text = token({"iss": "x"}, typ="application/VC+JWT")

    found = compact.take_apart(text)

    assert found.header == {"alg": "ES256", "typ": "application/VC+JWT"}
    assert (found.signed, found.signature, found.type) == (text.rpartition(".")[0].encode(), b"signature", "vc+jwt")
    assert compact.claims_of(found) == {"iss": "x"}


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("a.b", "token-parts"),
        ("a.b.c.d", "token-parts"),
        ("a.b.c\n", "token-parts"),
        ("e+0.b.c", "token-parts"),
        (token({}, alg=None), "token-algorithm"),
        (token({}, alg=5), "token-algorithm"),
        (token({}, alg="none"), "unsigned-token"),
        (token({}, alg="nOnE"), "unsigned-token"),
        (token({}).rpartition(".")[0] + ".", "unsigned-token"),
        (token({}) + "B", "base64url"),
        (token({}) + "eB", "base64url"),
        (token([1]), "token-without-claims"),
        (token(b'{"iss":"a","iss":"b"}'), "duplicate-key"),
        (token(b"text"), "json-syntax"),
        (base64url.encode(b'{"alg":"ES256","alg":"none"}') + ".e30.eA", "duplicate-key"),
    ],
)
def test_what_breaks_the_form_is_refused(text, rule):
    assert rule_of(text) == rule


@pytest.mark.parametrize("text", [None, "", "a.b.c", "e30.e30.e30", "eyJhbGciOiJFUzI1NiJ9"])
def test_what_is_no_token_is_not_taken_for_one(text):
    assert not compact.is_compact(text)
    assert compact.peek(text) == {}


def test_peeking_at_a_broken_payload_finds_nothing():
    assert compact.peek(token(b"text")) == {}
    assert compact.text_of("ä".encode()) is None
