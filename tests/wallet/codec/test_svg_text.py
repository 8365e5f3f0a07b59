import pytest

from tests.support.vectors import published
from wallet.codec.svg_text import OPEN_BADGES_2, OPEN_BADGES_3, read, write
from wallet.errors import WalletError

ROOT = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:ob="https://purl.imsglobal.org/ob/v3p0" title="a>b">'
PLAIN = (ROOT + '<rect width="1"/></svg>').encode()
JSON = '{"name":"A & B <c> \u00e9"}'


def badge(inside: str, root: str = ROOT) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{root}{inside}<g/></svg>'.encode()


def test_a_badge_element_is_found_whatever_its_prefix() -> None:
    found = read(badge(f"<ob:credential>\n<![CDATA[ {JSON} ]]></ob:credential>"))
    assert [(item.namespace, item.verify, item.text) for item in found] == [(OPEN_BADGES_3, None, JSON)]
    found = read(badge(f'<g><credential xmlns="{OPEN_BADGES_3}" verify="ey.J.x"/></g>'))
    assert [(item.verify, item.text) for item in found] == [("ey.J.x", "")]
    found = read(badge(f'<b:assertion xmlns:b="{OPEN_BADGES_2}" verify="https://x.example">{{}}</b:assertion>'))
    assert [(item.namespace, item.verify, item.text) for item in found] == [(OPEN_BADGES_2, "https://x.example", "{}")]


def test_a_look_alike_in_another_namespace_is_no_badge() -> None:
    assert read(badge('<credential verify="x"/><b:credential xmlns:b="urn:other"/>')) == ()


def test_every_element_is_reported_with_its_place() -> None:
    data = badge("<ob:credential>one</ob:credential ><ob:credential verify='a>b'/>")
    found = read(data)
    assert [data[item.start : item.end] for item in found] == [
        b"<ob:credential>one</ob:credential >",
        b"<ob:credential verify='a>b'/>",
    ]


@pytest.mark.parametrize("image", [PLAIN, badge("<ob:credential>old</ob:credential>"), ROOT[:-1].encode() + b"/>"])
def test_a_baked_image_reads_back_and_keeps_every_other_byte(image: bytes) -> None:
    as_json = write(image, text=JSON)
    assert [(item.verify, item.text) for item in read(as_json)] == [(None, JSON)]
    as_token = write(as_json, verify='ey"&<.b')
    assert [(item.verify, item.text) for item in read(as_token)] == [('ey"&<.b', "")]
    (item,) = read(as_token)
    assert as_token[: item.start].endswith(ROOT.encode())
    if image is PLAIN:
        assert as_token[: item.start] + as_token[item.end :] == PLAIN


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"", "svg"),
        (b"<svg/>", "svg"),
        (b"<html xmlns='http://www.w3.org/2000/svg'/>", "svg"),
        (PLAIN[:-1], "svg"),
        (PLAIN + b"<x/>", "svg"),
        (badge("<ob:credential><ob:credential/></ob:credential>"), "svg"),
        (badge("&lost;"), "svg"),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]>' + PLAIN, "svg-entities"),
        (b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/hostname">]>' + PLAIN, "svg-entities"),
        (b'<!DOCTYPE svg SYSTEM "https://x.example/a.dtd">' + badge("&lost;").split(b"\n")[1], "svg-entities"),
        (b'<?xml version="1.0" encoding="iso-8859-1"?>' + PLAIN, "svg-encoding"),
        (PLAIN.decode().encode("utf-16"), "svg-encoding"),
    ],
)
def test_what_is_no_plain_svg_is_refused(data: bytes, rule: str) -> None:
    with pytest.raises(WalletError) as raised:
        read(data)
    assert raised.value.rule == rule


@pytest.mark.parametrize(
    ("data", "limit"),
    [
        (badge("<g>" * 300 + "</g>" * 300), "xml-depth"),
        (badge("<g/>" * 20_000), "xml-elements"),
        (PLAIN + b" " * 5_000_000, "input-bytes"),
    ],
)
def test_every_limit_is_named(data: bytes, limit: str) -> None:
    with pytest.raises(WalletError) as raised:
        read(data)
    assert raised.value.facts["limit"] == limit


def test_text_that_would_end_its_own_quotes_is_not_written() -> None:
    with pytest.raises(WalletError):
        write(PLAIN, text="]]>")


def test_the_published_baked_drawings_hold_what_they_say() -> None:
    folder = published("04-open-badges-clr")
    counts = {path.name: len(read(path.read_bytes())) for path in sorted(folder.rglob("*.svg"))}
    print(f"published SVG images: {counts}")
    assert counts["simple-json.svg"] == counts["simple-jwt_v1.svg"] == counts["baked.svg"] == 1
    assert counts["unbaked.svg"] == 0
