"""A picture for a badge that has none: a coloured emblem, drawn from nothing but a name."""

import hashlib
from functools import cache
from math import atan2, hypot, pi

from wallet.present.png import indexed_png

SIZE = 256
_PAPER, _RIM, _FIELD, _SHAPE = range(4)


@cache
def emblem(name: str, size: int = SIZE) -> bytes:
    """A PNG of `size` pixels square: a disc with as many petals as the digest of the name says."""
    digest = hashlib.sha256(name.encode()).digest()
    petals, turn = 3 + digest[0] % 5, digest[1] / 255
    rows = [bytes(_colour_at(x, y, size, petals, turn) for x in range(size)) for y in range(size)]
    return indexed_png(rows, _palette(digest))


def emblem_svg(name: str) -> bytes:
    """An SVG with the same colours and as many petals."""
    digest = hashlib.sha256(name.encode()).digest()
    _, rim, field, shape = (f"#{red:02x}{green:02x}{blue:02x}" for red, green, blue in _palette(digest))
    petals = 3 + digest[0] % 5
    leaves = "".join(
        f'<ellipse cx="128" cy="80" rx="18" ry="44" fill="{shape}" transform="rotate({360 * n / petals:g} 128 128)"/>'
        for n in range(petals)
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="0 0 256 256">'
        f'<circle cx="128" cy="128" r="116" fill="{field}" stroke="{rim}" stroke-width="12"/>{leaves}</svg>'
    ).encode()


def _colour_at(x: int, y: int, size: int, petals: int, turn: float) -> int:
    across, down = x - size / 2 + 0.5, y - size / 2 + 0.5
    distance = 2 * hypot(across, down) / size
    if distance > 0.95:
        return _PAPER
    if distance > 0.85:
        return _RIM
    sector = 2 * pi / petals
    off = abs((atan2(down, across) / sector + turn) % 1 - 0.5) * 2
    return _SHAPE if distance < 0.7 * (1 - off * off) + 0.1 else _FIELD


def _palette(digest: bytes) -> tuple[tuple[int, int, int], ...]:
    red, green, blue = (64 + byte // 2 for byte in digest[2:5])
    return (
        (255, 255, 255),
        (red // 2, green // 2, blue // 2),
        (min(255, red + 72), min(255, green + 72), min(255, blue + 72)),
        (red, green, blue),
    )
