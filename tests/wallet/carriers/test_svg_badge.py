import pytest

from tests.support.vectors import published
from wallet.carriers.svg_badge import open_drawing, recognise
from wallet.errors import WalletError

NEW = 'xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"'
OLD = 'xmlns:openbadges="http://openbadges.org"'


def drawing(*elements: str) -> bytes:
    return f'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">{"".join(elements)}<g/></svg>'.encode()


@pytest.mark.parametrize(
    ("element", "held"),
    [
        (f'<openbadges:credential {NEW} verify="eyJh.b.c"/>', b"eyJh.b.c"),
        (f'<openbadges:credential {NEW}><![CDATA[ {{"a":1}} ]]></openbadges:credential>', b'{"a":1}'),
        (f'<openbadges:assertion {OLD} verify="eyJh.b.c"></openbadges:assertion>', b"eyJh.b.c"),
        (f'<openbadges:assertion {OLD} verify="https://a.example"><![CDATA[{{}}]]></openbadges:assertion>', b"{}"),
    ],
)
def test_a_badge_is_taken_out_and_the_drawing_kept(element, held):
    data = drawing(element)

    (found,) = open_drawing(data)

    assert recognise(data)
    assert (found.data, found.source, found.carrier, found.warnings) == (held, data, "svg", ())


def test_the_newer_of_two_wins_and_the_other_is_told():
    (found,) = open_drawing(
        drawing(f'<openbadges:assertion {OLD} verify="old"/>', f'<openbadges:credential {NEW} verify="new"/>')
    )

    assert (found.data, found.warnings) == (b"new", ("baked-more-than-once",))


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (drawing(f"<openbadges:credential {NEW}/>"), "baked-empty"),
        (drawing(f"<g {NEW}/>"), "baked-empty"),
        (drawing(f'<openbadges:credential {NEW} verify="x">'), "svg"),
        (
            drawing(f'<openbadges:credential {NEW}>&a;</openbadges:credential>').replace(
                b"<svg", b'<!DOCTYPE svg [<!ENTITY a "b">]><svg'
            ),
            "svg-entities",
        ),
    ],
)
def test_a_broken_badge_is_refused(data, rule):
    assert recognise(data)
    with pytest.raises(WalletError) as caught:
        open_drawing(data)
    assert caught.value.rule == rule


@pytest.mark.parametrize("data", [b"", drawing(), b"<html><svg></svg></html>", b"http://openbadges.org <svg"])
def test_other_drawings_are_not_badges(data):
    assert not recognise(data)


def test_published_badges_open():
    folder = published("04-open-badges-clr/1edtech-public-validator/inspector-vc/src/test/resources/ob30")

    found = [open_drawing(case.read_bytes())[0] for case in sorted(folder.glob("*.svg"))]

    assert [one.data[:1] for one in found] == [b"{", b"e"]
