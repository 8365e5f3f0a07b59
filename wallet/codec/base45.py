"""Base45, the densest text a QR symbol holds in its alphanumeric mode (RFC 9285)."""

from wallet.errors import malformed, over_limit
from wallet.model.limits import INPUT_BYTES

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUES = {char: value for value, char in enumerate(ALPHABET)}


def encode(data: bytes) -> str:
    """Three characters for each two bytes, two for a last single one."""
    out: list[str] = []
    for at in range(0, len(data), 2):
        pair = data[at : at + 2]
        number = int.from_bytes(pair, "big")
        for _ in range(len(pair) + 1):
            number, digit = divmod(number, 45)
            out.append(ALPHABET[digit])
    return "".join(out)


def decode(text: str) -> bytes:
    """The bytes of the text; MALFORMED `base45` with `fault`: "alphabet", "length" or "range"; LIMIT `input-bytes`."""
    if len(text) > INPUT_BYTES:
        raise over_limit("input-bytes", INPUT_BYTES, size=len(text))
    if len(text) % 3 == 1:
        raise malformed("base45", fault="length")
    out = bytearray()
    for at in range(0, len(text), 3):
        group = text[at : at + 3]
        try:
            number = sum(_VALUES[char] * 45**place for place, char in enumerate(group))
        except KeyError:
            raise malformed("base45", fault="alphabet") from None
        size = len(group) - 1
        if number >= 1 << (8 * size):
            raise malformed("base45", fault="range")
        out += number.to_bytes(size, "big")
    return bytes(out)
