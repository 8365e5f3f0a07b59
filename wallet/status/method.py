"""The contract of a status method: where the list is, and what it says at one position."""

from collections.abc import Callable
from dataclasses import dataclass

from wallet.model.credential import Claims, StatusEntry
from wallet.model.trust import Resource


@dataclass(frozen=True, slots=True)
class StatusValue:
    """What a list says at one position: the raw value (0 means not set), for which purpose, with which message."""

    value: int
    purpose: str
    message: str | None = None


@dataclass(frozen=True, slots=True)
class StatusMethod:
    """One kind of status list.

    `needs` names the list; `read` takes the entry and the *verified* claims of the list and raises `BadSeal` with a
    status reason for a purpose, index or encoding that does not fit: whatever fails makes the status unknown.
    `signed` is False for lists that carry no proof and stand on their address alone.
    """

    name: str
    needs: Callable[[StatusEntry], Resource]
    read: Callable[[StatusEntry, Claims], StatusValue]
    signed: bool = True
