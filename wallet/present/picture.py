"""Draws text as QR pictures (ISO/IEC 18004), black on white, without an image library."""

from wallet.errors import ErrorKind, WalletError
from wallet.present.png import BLACK_AND_WHITE, indexed_png

QUIET_MODULES = 4
PIXELS_PER_MODULE = 8
SYMBOL_CHARACTERS = 4_296
"""What the largest symbol holds of alphanumeric text at the lowest error correction."""

LARGE_CHARACTERS = 300
LARGE_MASK = 4


def matrix(text: str) -> tuple[bytes, ...]:
    """The modules of a code, one byte each (1 is dark), without the quiet zone.

    Raises `WalletError(CANNOT_PRESENT, rule="too-large-for-a-code")`.
    """
    import qrcode
    from qrcode.exceptions import DataOverflowError

    # Weighing the eight masks takes most of the time, and compressed data looks alike under all of them.
    mask = LARGE_MASK if len(text) > LARGE_CHARACTERS else None
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_L, border=0, mask_pattern=mask)
    code.add_data(text, optimize=0)
    try:
        code.make(fit=True)
    except (DataOverflowError, ValueError):
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="too-large-for-a-code", size=len(text)) from None
    return tuple(bytes(map(bool, row)) for row in code.get_matrix())


def code_picture(text: str) -> bytes:
    """A PNG of the code with its quiet zone."""
    modules = matrix(text)
    blank = bytes((len(modules) + 2 * QUIET_MODULES) * PIXELS_PER_MODULE)
    margin = bytes(QUIET_MODULES * PIXELS_PER_MODULE)
    rows = [blank] * (QUIET_MODULES * PIXELS_PER_MODULE)
    for row in modules:
        wide = b"".join(bytes([module]) * PIXELS_PER_MODULE for module in row)
        rows += [margin + wide + margin] * PIXELS_PER_MODULE
    rows += [blank] * (QUIET_MODULES * PIXELS_PER_MODULE)
    return indexed_png(rows, BLACK_AND_WHITE)
