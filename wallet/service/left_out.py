"""What a damaged vault cannot give, while the rest of it is taken out."""

from collections.abc import Callable
from typing import TypeVar

from wallet.errors import ErrorKind, WalletError

Thing = TypeVar("Thing")
Instead = TypeVar("Instead")


class LeftOut:
    """The names of what could not be read, each once."""

    def __init__(self) -> None:
        self._names: dict[str, None] = {}

    def take(self, name: str, read: Callable[[], Thing], instead: Instead) -> Thing | Instead:
        """What `read` gives, or `instead` where that part of the vault is damaged."""
        try:
            return read()
        except WalletError as error:
            if error.kind is not ErrorKind.DAMAGED:
                raise
            self._names[name] = None
            return instead

    def names(self) -> tuple[str, ...]:
        """In the order they were met."""
        return tuple(self._names)
