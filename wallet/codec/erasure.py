"""Spare parts for parts that get lost: from any `count` of all parts, whole or spare, the whole comes back.

A systematic Cauchy code over the field of 256 elements (Blömer and others, 1995): part `place` below `count` is a part
itself; a spare at `place` is the sum of all parts, each times `1 / (place + its number)`. Every square of such a matrix
can be inverted, so no choice of parts is unlucky.
"""

from collections.abc import Mapping, Sequence
from functools import cache

from wallet.errors import malformed

PLACES = 255
"""One more than the highest place: numbers are field elements, and each is used once."""
_POLYNOMIAL = 0x11D


def spare(parts: Sequence[bytes], place: int) -> bytes:
    """The spare part at a place from `len(parts)` to `PLACES` - 1; a shorter part counts as if it ended in zeros."""
    size = max(map(len, parts))
    total = 0
    for number, part in enumerate(parts):
        total ^= _number(_times(_inverse(place ^ number), part.ljust(size, b"\0")))
    return total.to_bytes(size)


def recover(found: Mapping[int, bytes], count: int) -> tuple[bytes, ...]:
    """All `count` parts from any `count` of them and their spares, by place; a shorter part comes back with zeros.

    Raises `WalletError(MALFORMED)`: `parts-missing`, `part-place`.
    """
    if any(not 0 <= place < PLACES for place in found):
        raise malformed("part-place")
    if len(found) < count:
        raise malformed("parts-missing", count=count, found=len(found))
    size = max(map(len, found.values()))
    whole = {place: part.ljust(size, b"\0") for place, part in found.items() if place < count}
    missing = [number for number in range(count) if number not in whole]
    spares = [place for place in sorted(found) if place >= count][: len(missing)]
    rows = [[_inverse(place ^ number) for number in missing] for place in spares]
    sums = [_without(found[place].ljust(size, b"\0"), place, whole) for place in spares]
    return tuple(part for _, part in sorted({**whole, **dict(zip(missing, _solve(rows, sums), strict=True))}.items()))


def _without(spare_part: bytes, place: int, whole: Mapping[int, bytes]) -> bytes:
    """What a spare says of the missing parts alone."""
    total = _number(spare_part)
    for number, part in whole.items():
        total ^= _number(_times(_inverse(place ^ number), part))
    return total.to_bytes(len(spare_part))


def _solve(rows: list[list[int]], sums: list[bytes]) -> list[bytes]:
    """Gauss and Jordan; no pivot is ever zero in a Cauchy matrix, whose minors are Cauchy matrices again."""
    for pivot in range(len(rows)):
        scale = _inverse(rows[pivot][pivot])
        rows[pivot] = [_product(scale, one) for one in rows[pivot]]
        sums[pivot] = _times(scale, sums[pivot])
        for other in range(len(rows)):
            factor = rows[other][pivot]
            if other != pivot and factor:
                rows[other] = [a ^ _product(factor, b) for a, b in zip(rows[other], rows[pivot], strict=True)]
                mixed = _number(sums[other]) ^ _number(_times(factor, sums[pivot]))
                sums[other] = mixed.to_bytes(len(sums[other]))
    return sums


def _times(factor: int, data: bytes) -> bytes:
    return data.translate(_table(factor))


def _number(data: bytes) -> int:
    return int.from_bytes(data)


@cache
def _table(factor: int) -> bytes:
    return bytes(_product(factor, value) for value in range(256))


def _product(a: int, b: int) -> int:
    result = 0
    while b:
        if b & 1:
            result ^= a
        a = (a << 1) ^ (_POLYNOMIAL if a & 0x80 else 0)
        b >>= 1
    return result


@cache
def _inverse(value: int) -> int:
    return next(one for one in range(1, 256) if _product(value, one) == 1)
