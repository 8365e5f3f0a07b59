"""Reads instants: RFC 3339 and XML Schema dateTime, in one strict spelling."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from wallet.errors import malformed

_FORM = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt]([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]{1,18}))?"
    r"([Zz]|[+-][0-9]{2}:[0-9]{2})?\Z"
)
_WIDEST_OFFSET = timedelta(hours=14)


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment in UTC, and whether the text said its time zone; without one it was taken as UTC."""

    moment: datetime
    zone_stated: bool


def parse(text: str) -> Instant:
    """The instant a text names.

    Accepted beyond the common core: lower-case `t` and `z` (RFC 3339 section 5.6), no zone (XML Schema; then
    `zone_stated` is False), `24:00:00` as the end of its day (XML Schema), second 60 at the end of a UTC day as the
    following second (RFC 3339 section 5.7). Fractions beyond microseconds are cut. Years 0001 to 9999; offsets up
    to 14:00. MALFORMED `time` with `fault`: "form", "range" or "offset".
    """
    found = _FORM.match(text)
    if found is None:
        raise malformed("time", fault="form")
    year, month, day, hour, minute, second = map(int, found.group(1, 2, 3, 4, 5, 6))
    if found[7] is None and found[8] == "Z" and hour < 24 and second < 60:
        return Instant(_utc(year, month, day, hour, minute, second), True)  # as nearly all are written
    microsecond = int((found[7] or "0")[:6].ljust(6, "0"))
    whole = second == 0 and not (found[7] or "").strip("0")
    if hour > 24 or (hour == 24 and not (minute == 0 and whole)):
        raise malformed("time", fault="range")
    zone = _zone(found[8])
    try:
        moment = datetime(year, month, day, hour % 24, minute, min(second, 59), microsecond, tzinfo=zone)
        moment = (moment + timedelta(days=hour // 24)).astimezone(UTC)
        if second == 60:
            moment = _after_leap_second(moment)
    except (ValueError, OverflowError):
        raise malformed("time", fault="range") from None
    if second > 60:
        raise malformed("time", fault="range")
    return Instant(moment, found[8] is not None)


def numeric_date(value: object) -> datetime | None:
    """Seconds since 1970 (RFC 7519 section 2, NumericDate) as a time in UTC; None for what is not one."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        return datetime.fromtimestamp(value, UTC)
    except (OverflowError, OSError, ValueError):
        return None


def write(moment: datetime) -> str:
    """The moment in UTC, to the second, as `2026-01-31T09:00:00Z`."""
    return moment.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def _utc(year: int, month: int, day: int, hour: int, minute: int, second: int) -> datetime:
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=UTC)
    except ValueError:
        raise malformed("time", fault="range") from None


def _zone(text: str | None) -> timezone:
    if text is None or text in "Zz":
        return UTC
    hours, minutes = int(text[1:3]), int(text[4:6])
    offset = timedelta(hours=hours, minutes=minutes)
    if minutes > 59 or offset > _WIDEST_OFFSET:
        raise malformed("time", fault="offset")
    return timezone(-offset if text[0] == "-" else offset)


def _after_leap_second(moment: datetime) -> datetime:
    if (moment.hour, moment.minute) != (23, 59):
        raise malformed("time", fault="range")
    return moment.replace(microsecond=0) + timedelta(seconds=1)
