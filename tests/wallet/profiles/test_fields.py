from datetime import UTC, datetime

import pytest

from wallet.profiles import fields

ODD = [None, True, 5, 1.5, "", "x", [], [1], {}, {"id": 5}, [{"id": "a"}], [[{}]], {"@value": 5}, {"en": [None]}]


@pytest.mark.parametrize("value", ODD)
def test_no_value_is_too_odd_to_read(value):
    for read in (
        fields.listed,
        fields.objects,
        fields.first,
        fields.string,
        fields.strings,
        fields.identifier,
        fields.number,
        fields.boolean,
        fields.text,
        fields.moment,
    ):
        read(value)


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (5, "5"),
        (5.0, "5"),
        (2.5, "2.5"),
        (0.1, "0.1"),
        (1e21, "1E+21"),
        (" 7,5 ", "7,5"),
        ("A+", "A+"),
        (True, None),
        ("", None),
        (None, None),
    ],
)
def test_numbers_keep_their_exact_value(value, read):
    assert fields.number(value) == read


@pytest.mark.parametrize(
    ("value", "pairs"),
    [
        ("x", (("und", "x"),)),
        ({"@value": "x", "@language": "nl"}, (("nl", "x"),)),
        ({"@value": "x"}, (("und", "x"),)),
        ([{"@value": "x", "@language": "nl"}, {"@value": "y", "@language": "en"}], (("nl", "x"), ("en", "y"))),
        ({"en": "x", "nl": ["y", "z"]}, (("en", "x"), ("nl", "y"), ("nl", "z"))),
        ({"@language": "en"}, ()),
        ("", ()),
    ],
)
def test_text_is_read_in_every_spelling(value, pairs):
    assert fields.text(value).values == pairs


def test_identifiers_are_plain_or_in_objects():
    found = [fields.identifier(one) for one in ("a", {"id": "b"}, [{"id": "c"}, "d"], {}, [])]

    assert found == ["a", "b", "c", None, None]


def test_a_moment_without_zone_is_in_utc_and_nonsense_is_none():
    assert fields.moment("2026-01-31T09:00:00") == datetime(2026, 1, 31, 9, tzinfo=UTC)
    assert fields.moment("2026-01-31") is None
