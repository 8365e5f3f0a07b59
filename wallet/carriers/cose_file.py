"""A sealed binary file: one COSE signature (RFC 9052 section 4.2), with its tag."""

from wallet.carriers.carrier import Carrier
from wallet.model.credential import Payload

NAME = "cose"
TAGGED = b"\xd2\x84"
"""Tag 18 (one signer), then an array of four."""


def recognise(data: bytes) -> bool:
    """Whether the file starts as such a signature does."""
    return data.startswith(TAGGED)


def open_file(data: bytes) -> tuple[Payload, ...]:
    """The file as it is."""
    return (Payload(data, data, NAME),)


CARRIER = Carrier(NAME, recognise, open_file)
