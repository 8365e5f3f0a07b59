"""The contract of a profile: does it speak for these claims, and what do they say."""

from collections.abc import Callable
from dataclasses import dataclass

from wallet.model.credential import Described, Sealed


@dataclass(frozen=True, slots=True)
class Profile:
    """One vocabulary a credential is written in.

    `describe` never raises for odd content: what breaks the profile's own rules becomes a finding.
    """

    name: str
    matches: Callable[[Sealed], bool]
    describe: Callable[[Sealed], Described]
