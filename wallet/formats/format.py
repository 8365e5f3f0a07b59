"""The contract of a format: recognise a sealed text, open it, say what may be withheld, and derive a shorter one."""

from collections.abc import Callable
from dataclasses import dataclass

from wallet.model.credential import Payload, Sealed
from wallet.model.presentation import Disclosure


@dataclass(frozen=True, slots=True)
class Format:
    """One way a credential is sealed.

    `recognise` answers "mine or not" and never raises; `open` raises `WalletError(MALFORMED | UNSUPPORTED | LIMIT)`.
    `disclosures` lists every claim with the freedom the holder has over it.
    """

    name: str
    recognise: Callable[[Payload], bool]
    open: Callable[[Payload], Sealed]
    disclosures: Callable[[Sealed], tuple[Disclosure, ...]]
