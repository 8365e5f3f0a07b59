"""Dates and ages in words, always with the year."""

from datetime import UTC, datetime

from ui.words.translate import said, translate

_MONTHS = (
    said("dates", "January"),
    said("dates", "February"),
    said("dates", "March"),
    said("dates", "April"),
    said("dates", "May"),
    said("dates", "June"),
    said("dates", "July"),
    said("dates", "August"),
    said("dates", "September"),
    said("dates", "October"),
    said("dates", "November"),
    said("dates", "December"),
)
_MINUTE = 60
_HOUR = 3_600
_DAY = 86_400


def day(when: datetime) -> str:
    """ "14 March 2026", in the person's language and zone."""
    local = when.astimezone()
    month = translate("dates", _MONTHS[local.month - 1])
    return translate("dates", "{day} {month} {year}").format(day=local.day, month=month, year=local.year)


def moment(when: datetime) -> str:
    """ "14 March 2026, 09:12"."""
    local = when.astimezone()
    return f"{day(when)}, {local.hour:02}:{local.minute:02}"


def exact(when: datetime) -> str:
    """The time as RFC 3339 writes it, in UTC; for details."""
    return when.astimezone(UTC).isoformat().replace("+00:00", "Z")


def age(then: datetime, now: datetime) -> str:
    """ "today", "3 days old"; for the age of a list."""
    days = max(0, int((now - then).total_seconds() // _DAY))
    return translate("dates", "from today") if days == 0 else translate("dates", "%n day(s) old", days)


def ago(then: datetime, now: datetime) -> str:
    """ "just now", "5 minutes ago", "yesterday", "3 days ago", then the date."""
    seconds = (now - then).total_seconds()
    if seconds < _MINUTE:
        return translate("dates", "just now")
    if seconds < _HOUR:
        return translate("dates", "%n minute(s) ago", int(seconds // _MINUTE))
    if seconds < _DAY:
        return translate("dates", "%n hour(s) ago", int(seconds // _HOUR))
    days = int(seconds // _DAY)
    return translate("dates", "%n day(s) ago", days) if days <= 30 else day(then)
