"""Dates that are none, and periods that are over."""

import random
from typing import Any

from tests.hostile.case import ANY, NEVER_VALID, Attack, cases
from tests.hostile.forge import EDDSA_JCS, document, sealed, wire


def attacks(seed: random.Random) -> list[Attack]:
    """Every attack on dates."""
    return _dates()


ODD_DATES: dict[str, Any] = {
    "no zone": "2026-01-01T00:00:00",
    "date only": "2026-01-01",
    "week date": "2026-W05-1T00:00:00Z",
    "ordinal": "2026-032T00:00:00Z",
    "basic": "20260101T000000Z",
    "year 0": "0000-01-01T00:00:00Z",
    "year 10000": "10000-01-01T00:00:00Z",
    "negative year": "-0001-01-01T00:00:00Z",
    "month 13": "2026-13-01T00:00:00Z",
    "31 February": "2026-02-31T00:00:00Z",
    "24:00": "2026-01-01T24:00:00Z",
    "24:01": "2026-01-01T24:01:00Z",
    "leap second": "2016-12-31T23:59:60Z",
    "leap second at noon": "2016-12-31T12:00:60Z",
    "second 61": "2016-12-31T23:59:61Z",
    "lower case": "2026-01-01t00:00:00z",
    "blank": "2026-01-01 00:00:00Z",
    "offset 14:00": "2026-01-01T00:00:00+14:00",
    "offset 15:00": "2026-01-01T00:00:00+15:00",
    "offset without colon": "2026-01-01T00:00:00+0100",
    "offset unknown": "2026-01-01T00:00:00-00:00",
    "fraction of 30 digits": "2026-01-01T00:00:00." + "1" * 30 + "Z",
    "comma": "2026-01-01T00:00:00,5Z",
    "blanks around": " 2026-01-01T00:00:00Z ",
    "line feed": "2026-01-01T00:00:00Z\n",
    "other digits": "２０２６-01-01T00:00:00Z",
    "number": 1767225600,
    "list": ["2026-01-01T00:00:00Z"],
    "object": {"@value": "2026-01-01T00:00:00Z"},
    "null": None,
    "empty": "",
    "words": "in spring",
    "very long": "2" * 100_000,
    "year 1, offset": "0001-01-01T00:00:00+14:00",
    "year 9999, offset": "9999-12-31T23:59:59-14:00",
    "true": True,
}


def _dates() -> list[Attack]:
    found: list[Attack] = []
    for name, value in ODD_DATES.items():
        for member in ("validFrom", "validUntil"):
            bare = {**document(), member: value}
            found += cases("dates", ANY, {f"{member} {name}": wire(sealed(bare, suite=EDDSA_JCS))})
    return [*found, *_bad_dates()]


def _bad_dates() -> list[Attack]:
    bad = {
        "until before from": sealed(document(validFrom="2026-05-01T00:00:00Z", validUntil="2026-04-01T00:00:00Z")),
        "expired a second ago": sealed(document(validUntil="2026-11-23T11:59:59Z")),
        "expired by its offset": sealed(document(validUntil="2026-11-23T13:30:00+02:00")),
        "from tomorrow": sealed(document(validFrom="2026-11-24T12:00:00Z")),
        "until words": sealed(document(validUntil="never"), suite=EDDSA_JCS),
        "until a number": sealed(document(validUntil=4_000_000_000), suite=EDDSA_JCS),
        "until null": sealed({**document(), "validUntil": None}, suite=EDDSA_JCS),
        "until empty": sealed(document(validUntil=""), suite=EDDSA_JCS),
        "until false": sealed(document(validUntil=False), suite=EDDSA_JCS),
        "until a list, expired": sealed(document(validUntil=["2026-01-01T00:00:00Z"]), suite=EDDSA_JCS),
    }
    return cases("dates-bad", NEVER_VALID, {name: wire(one) for name, one in bad.items()})
