"""Times as the database keeps them: whole microseconds since 1970 in UTC."""

from datetime import UTC, datetime, timedelta
from typing import overload

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_EARLIEST = datetime.min.replace(tzinfo=UTC)
_LATEST = datetime.max.replace(tzinfo=UTC)


@overload
def to_micros(moment: datetime) -> int: ...
@overload
def to_micros(moment: None) -> None: ...
def to_micros(moment: datetime | None) -> int | None:
    """The moment as a number; one without a zone is taken as UTC."""
    if moment is None:
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return (aware - _EPOCH) // _MICROSECOND


@overload
def from_micros(number: int) -> datetime: ...
@overload
def from_micros(number: None) -> None: ...
def from_micros(number: int | None) -> datetime | None:
    """The moment in UTC; beyond the calendar's ends, the end."""
    if number is None:
        return None
    try:
        return _EPOCH + timedelta(microseconds=number)
    except OverflowError:
        return _LATEST if number > 0 else _EARLIEST
