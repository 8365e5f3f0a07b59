"""Strict XML: elements with their places in the file, and refusals with a name."""

import pytest

from wallet.codec import strict_xml
from wallet.errors import WalletError

FILE = b'\xef\xbb\xbf<?xml version="1.0" encoding="utf-8"?><a xmlns="u" xmlns:p="v"><p:b c="1&gt;"/>x<d>y</d>z</a>'


def test_elements_know_their_names_texts_and_places() -> None:
    root = strict_xml.parse(FILE)
    assert (root.name, root.text, root.declares) == ("u a", "xz", {"": "u", "p": "v"})
    assert [FILE[one.start : one.end] for one in root.children] == [b'<p:b c="1&gt;"/>', b"<d>y</d>"]
    assert root.children[0].attributes == {"c": "1>"}
    assert [one.name for one in root.walk()] == ["u a", "v b", "u d"]


@pytest.mark.parametrize(
    ("data", "places"),
    [
        (b"<a><b/></a>", [b"<a><b/></a>", b"<b/>"]),
        (b"<a><b c='/'></b></a >", [b"<a><b c='/'></b></a >", b"<b c='/'></b>"]),
        (b"<a><b>/></b></a>", [b"<a><b>/></b></a>", b"<b>/></b>"]),
        (b"<a><b/>/></a>", [b"<a><b/>/></a>", b"<b/>"]),
        (b"<a><b><c/></b></a>", [b"<a><b><c/></b></a>", b"<b><c/></b>", b"<c/>"]),
        (b"<a/>", [b"<a/>"]),
        (b"<a></a>", [b"<a></a>"]),
    ],
)
def test_an_element_without_a_closing_tag_ends_where_it_ends(data: bytes, places: list[bytes]) -> None:
    assert [data[one.start : one.end] for one in strict_xml.parse(data).walk()] == places


@pytest.mark.parametrize("data", [b"<a/></a", b'<svg a="/"/></ssvg', b"<a/></"])
def test_what_is_cut_in_a_tag_that_was_never_opened_is_refused(data: bytes) -> None:
    with pytest.raises(WalletError) as caught:
        strict_xml.parse(data)
    assert caught.value.rule == "xml-syntax"


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "xml-doctype"),
        (b'<!DOCTYPE a SYSTEM "http://x.example/a.dtd"><a/>', "xml-doctype"),
        (b"<a>&b;</a>", "xml-syntax"),
        (b"<a>", "xml-syntax"),
        (b'<?xml version="1.0" encoding="utf-16"?><a/>', "xml-encoding"),
        ("<a/>".encode("utf-16"), "xml-encoding"),
        (b"<a>" * 65, "xml-depth"),
        (b"<a>" + b"<b/>" * strict_xml.ELEMENTS + b"</a>", "xml-elements"),
        (b" " * 4 * 1024 * 1024 + b"<a/>", "input-bytes"),
    ],
)
def test_refusals_have_a_name(data: bytes, rule: str) -> None:
    with pytest.raises(WalletError) as caught:
        strict_xml.parse(data)
    assert caught.value.rule == rule
