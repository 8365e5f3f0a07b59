"""Which carrier, format and profile speak for what was brought: the first in the table; None where none does."""

from wallet.carriers.carrier import Carrier
from wallet.formats.format import Format
from wallet.model.credential import Payload, Sealed
from wallet.profiles.profile import Profile
from wallet.supported import CARRIERS, FORMATS, PROFILES


def carrier_of(data: bytes) -> Carrier | None:
    """The carrier these bytes are."""
    return next((one for one in CARRIERS if one.recognise(data)), None)


def format_of(payload: Payload) -> Format | None:
    """The format this text is sealed in."""
    return next((one for one in FORMATS if one.recognise(payload)), None)


def profile_of(sealed: Sealed) -> Profile | None:
    """The profile these claims are written in."""
    return next((one for one in PROFILES if one.matches(sealed)), None)
