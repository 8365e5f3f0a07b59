"""A presentation as QR codes: one when it fits, else numbered parts small enough for a phone's camera."""

from wallet.carriers.qr_text import split
from wallet.present.picture import code_picture

SINGLE_BYTES = 1_800
"""The most a single code holds after compression; a larger one is hard to read from a screen."""
PART_BYTES = 600


def texts(data: bytes) -> tuple[str, ...]:
    """What the codes say, in order."""
    return split(data, SINGLE_BYTES, PART_BYTES)


def pictures(data: bytes) -> tuple[bytes, ...]:
    """One PNG a code."""
    return tuple(code_picture(text) for text in texts(data))
