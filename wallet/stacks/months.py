"""Months added to a day: the day is kept, or the last day of a shorter month is taken."""

from calendar import monthrange
from datetime import date


def add_months(day: date, months: int) -> date:
    """The day `months` later (or earlier, when negative), kept between the first and the last day a date can be."""
    total = day.year * 12 + day.month - 1 + months
    year, month = divmod(total, 12)
    if year < date.min.year:
        return date.min
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
