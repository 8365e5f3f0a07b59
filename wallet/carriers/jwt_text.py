"""A sealed token as text: the compact form of a JWT or SD-JWT, or a `data:` URL around one."""

import re

from wallet.carriers import data_url
from wallet.carriers.carrier import Carrier
from wallet.model.credential import Payload

NAME = "jwt"
_TOKEN = re.compile(rb"\s*[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*(?:~[A-Za-z0-9_.~-]*)?\s*\Z")
_URL = re.compile(rb"\s*data:application/", re.IGNORECASE)


def recognise(data: bytes) -> bool:
    """Three parts of base64url text with dots, perhaps followed by disclosures, and nothing else."""
    return _URL.match(data) is not None or _TOKEN.match(data) is not None


def open_text(data: bytes) -> tuple[Payload, ...]:
    """The token without the blanks around it; raises as `data_url.contents`."""
    text = data.strip()
    token = data_url.contents(text.decode("ascii", "replace")) if _URL.match(text) else text
    return (Payload(token, data, NAME),)


CARRIER = Carrier(NAME, recognise, open_text)
