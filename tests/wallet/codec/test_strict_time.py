from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wallet.codec.strict_time import numeric_date, parse, write
from wallet.errors import WalletError


def at(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc, arg-type]


@pytest.mark.parametrize(
    ("text", "moment", "zone_stated"),
    [
        ("2026-01-31T09:08:07Z", at(2026, 1, 31, 9, 8, 7), True),
        ("2026-01-31t09:08:07z", at(2026, 1, 31, 9, 8, 7), True),
        ("2026-01-31T09:08:07", at(2026, 1, 31, 9, 8, 7), False),
        ("2026-01-31T09:08:07-00:00", at(2026, 1, 31, 9, 8, 7), True),
        ("2026-01-31T01:08:07+02:30", at(2026, 1, 30, 22, 38, 7), True),
        ("2026-01-31T23:08:07-14:00", at(2026, 2, 1, 13, 8, 7), True),
        ("2026-01-31T09:08:07.1Z", at(2026, 1, 31, 9, 8, 7, 100000), True),
        ("2026-01-31T09:08:07.1234569Z", at(2026, 1, 31, 9, 8, 7, 123456), True),
        ("2026-12-31T24:00:00Z", at(2027, 1, 1), True),
        ("2026-12-31T24:00:00.000", at(2027, 1, 1), False),
        ("2016-12-31T23:59:60Z", at(2017, 1, 1), True),
        ("2017-01-01T00:59:60.5+01:00", at(2017, 1, 1), True),
        ("2024-02-29T00:00:00Z", at(2024, 2, 29), True),
        ("0001-01-01T00:00:00Z", at(1, 1, 1), True),
        ("9999-12-31T23:59:59Z", at(9999, 12, 31, 23, 59, 59), True),
    ],
)
def test_an_instant_is_read(text: str, moment: datetime, zone_stated: bool) -> None:
    instant = parse(text)
    assert (instant.moment, instant.zone_stated) == (moment, zone_stated)
    assert instant.moment.tzinfo is UTC


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "form"),
        ("2026-01-31", "form"),
        ("2026-W05-6T09:08:07Z", "form"),
        ("2026-031T09:08:07Z", "form"),
        ("20260131T090807Z", "form"),
        ("2026-01-31 09:08:07Z", "form"),
        ("2026-01-31T09:08Z", "form"),
        ("2026-01-31T09:08:07Z\n", "form"),
        ("2026-01-31T09:08:07.Z", "form"),
        ("2026-01-31T09:08:07+0200", "form"),
        ("-0001-01-31T09:08:07Z", "form"),
        ("12026-01-31T09:08:07Z", "form"),
        ("\u0662\u0660\u0662\u0666-01-31T09:08:07Z", "form"),
        ("0000-01-31T09:08:07Z", "range"),
        ("2026-02-29T09:08:07Z", "range"),
        ("2026-13-01T09:08:07Z", "range"),
        ("2026-01-31T25:00:00Z", "range"),
        ("2026-01-31T24:00:01Z", "range"),
        ("2026-01-31T24:00:00.5Z", "range"),
        ("2026-01-31T09:60:07Z", "range"),
        ("2026-01-31T09:08:60Z", "range"),
        ("2026-01-31T23:59:61Z", "range"),
        ("9999-12-31T24:00:00Z", "range"),
        ("0001-01-01T00:00:00+01:00", "range"),
        ("2026-01-31T09:08:07+14:01", "offset"),
        ("2026-01-31T09:08:07+01:60", "offset"),
    ],
)
def test_what_is_no_instant_is_refused(text: str, fault: str) -> None:
    with pytest.raises(WalletError) as raised:
        parse(text)
    assert (raised.value.rule, raised.value.facts["fault"]) == ("time", fault)


@settings(max_examples=80, deadline=None, derandomize=True)
@given(
    st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1)),
    st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes))),
)
def test_every_moment_written_elsewhere_reads_back(moment: datetime, zone: timezone) -> None:
    aware = moment.replace(tzinfo=zone)
    assert parse(aware.isoformat()).moment == aware
    assert parse(write(aware)).moment == aware.replace(microsecond=0)


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (0, datetime(1970, 1, 1, tzinfo=UTC)),
        (1.5, datetime(1970, 1, 1, 0, 0, 1, 500_000, tzinfo=UTC)),
        (-1, datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC)),
        (True, None),
        ("0", None),
        (None, None),
        (1e300, None),
        (float("inf"), None),
    ],
)
def test_a_numeric_date_is_a_time_in_utc(value, read):
    assert numeric_date(value) == read
