"""Times keep their instant."""

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given, settings
from hypothesis import strategies as st

from wallet.vault.moments import from_micros, to_micros

ZONES = st.integers(-23, 23).map(lambda hours: timezone(timedelta(hours=hours)))
INSIDE = st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29), timezones=ZONES)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(INSIDE)
def test_a_moment_comes_back(moment: datetime) -> None:
    assert from_micros(to_micros(moment)) == moment


def test_no_moment_stays_none_and_no_zone_is_utc() -> None:
    assert (to_micros(None), from_micros(None)) == (None, None)
    assert to_micros(datetime(1970, 1, 1, 0, 0, 1)) == 1_000_000


def test_beyond_the_calendar_is_its_end() -> None:
    assert from_micros(10**18) == datetime.max.replace(tzinfo=UTC)
    assert from_micros(-(10**18)) == datetime.min.replace(tzinfo=UTC)
