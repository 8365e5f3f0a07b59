"""Base58 in the Bitcoin alphabet (base58btc), the spelling of keys and signatures in Data Integrity."""

from wallet.errors import malformed, over_limit
from wallet.model.limits import MULTIBASE_CHARACTERS

ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_VALUES = {char: value for value, char in enumerate(ALPHABET)}
_BYTES = MULTIBASE_CHARACTERS * 3 // 4


def encode(data: bytes) -> str:
    """The text of at most 300 bytes; LIMIT `multibase-characters` above (the work grows with the square)."""
    if len(data) > _BYTES:
        raise over_limit("multibase-characters", MULTIBASE_CHARACTERS)
    number = int.from_bytes(data, "big")
    digits: list[str] = []
    while number:
        number, value = divmod(number, 58)
        digits.append(ALPHABET[value])
    zeros = len(data) - len(data.lstrip(b"\0"))
    return ALPHABET[0] * zeros + "".join(reversed(digits))


def decode(text: str, longest: int = MULTIBASE_CHARACTERS) -> bytes:
    """The bytes of the text, which has exactly one spelling; MALFORMED `base58`, LIMIT `multibase-characters`."""
    if len(text) > longest:
        raise over_limit("multibase-characters", longest, size=len(text))
    number = 0
    for char in text:
        value = _VALUES.get(char)
        if value is None:
            raise malformed("base58", fault="alphabet")
        number = number * 58 + value
    zeros = len(text) - len(text.lstrip(ALPHABET[0]))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")
