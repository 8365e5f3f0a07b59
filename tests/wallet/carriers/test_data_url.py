import pytest

from wallet.carriers.data_url import contents, is_data_url
from wallet.errors import ErrorKind, WalletError


@pytest.mark.parametrize(
    ("url", "held"),
    [
        ("data:application/vc+jwt,a.b.c", b"a.b.c"),
        ("DATA:application/vp+jwt;charset=utf-8,a", b"a"),
        ("data:application/vc+sd-jwt,a%7Eb~", b"a~b~"),
        ("data:application/vc;base64,e30=", b"{}"),
        ("data:application/vc+ld+json,%7B%7D", b"{}"),
        ("data:application/dc+sd-jwt,a~", b"a~"),
    ],
)
def test_what_it_holds_is_taken_out(url, held):
    assert is_data_url(url)
    assert contents(url) == held


@pytest.mark.parametrize(
    ("url", "kind", "rule"),
    [
        ("data:application/vc+jwt", ErrorKind.MALFORMED, "data-url"),
        ("https://a.example", ErrorKind.MALFORMED, "data-url"),
        ("data:application/vc;base64,e30", ErrorKind.MALFORMED, "data-url-base64"),
        ("data:application/vc+cose;base64,e30=", ErrorKind.UNSUPPORTED, "media-type"),
        ("data:text/html,<p>", ErrorKind.UNSUPPORTED, "media-type"),
        ("data:,x", ErrorKind.UNSUPPORTED, "media-type"),
    ],
)
def test_anything_else_is_refused(url, kind, rule):
    with pytest.raises(WalletError) as caught:
        contents(url)
    assert (caught.value.kind, caught.value.rule) == (kind, rule)
