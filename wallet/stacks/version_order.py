"""Which of two versions of a definition is the newer one, as far as their names tell."""

import re
from enum import Enum


class Order(Enum):
    """How a version stands to the one before; UNCLEAR where the names cannot be compared."""

    NEWER = "newer"
    OLDER = "older"
    SAME = "same"
    UNCLEAR = "unclear"


_PART = re.compile(r"[0-9]{1,18}|[^0-9._/+-]+")


def order(before: str, after: str) -> Order:
    """Compares number by number: `1.9` is before `1.10`, `2025-09` before `2026-01`; missing numbers are 0."""
    if before == after:
        return Order.SAME
    old, new = _PART.findall(before.lower()), _PART.findall(after.lower())
    for place in range(max(len(old), len(new))):
        first = old[place] if place < len(old) else "0"
        then = new[place] if place < len(new) else "0"
        if first == then:
            continue
        if not (first.isdecimal() and then.isdecimal()):
            return Order.UNCLEAR
        if int(first) != int(then):
            return Order.NEWER if int(then) > int(first) else Order.OLDER
    return Order.SAME
