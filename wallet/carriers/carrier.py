"""The contract of a carrier: recognise bytes, take the sealed texts out, put one in."""

from collections.abc import Callable
from dataclasses import dataclass

from wallet.model.credential import Payload


@dataclass(frozen=True, slots=True)
class Carrier:
    """One thing a credential travels in.

    `recognise` answers "mine or not" and never raises; `open` raises `WalletError(MALFORMED | LIMIT)` for what is
    its own but broken. A payload whose bytes may again be a carrier (an archive's members) has `nested` True.
    """

    name: str
    recognise: Callable[[bytes], bool]
    open: Callable[[bytes], tuple[Payload, ...]]
    nested: bool = False
