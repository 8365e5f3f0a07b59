"""Wrong secrets slow down: after a few, each further try has to wait, and the wait doubles.

It lives as long as the process and its wallet. Somebody with a copy of the file does not come this way at all: against
him stands the cost of the key derivation.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from wallet.errors import ErrorKind, WalletError

FREE_TRIES = 4
FIRST_WAIT = 1
LONGEST_WAIT = 60
"""Seconds."""


class Tries:
    """The wrong tries since the last right one; `seconds` is a monotonic clock."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._wrong = 0
        self._until = 0.0

    @contextmanager
    def one(self) -> Iterator[None]:
        """One try. Raises WalletError(WRONG_PASSPHRASE, rule="too-many-tries") before its body while it must wait."""
        left = self._until - self._seconds()
        if left > 0:
            raise WalletError(ErrorKind.WRONG_PASSPHRASE, rule="too-many-tries", seconds=int(left) + 1)
        try:
            yield
        except WalletError as error:
            if error.kind is ErrorKind.WRONG_PASSPHRASE:
                self._wrong += 1
                self._until = self._seconds() + wait_after(self._wrong)
            raise
        self._wrong, self._until = 0, 0.0


def wait_after(wrong: int) -> int:
    """Seconds to wait after so many wrong tries in a row."""
    over = wrong - FREE_TRIES
    return 0 if over < 0 else min(LONGEST_WAIT, FIRST_WAIT << min(over, 10))


def seconds_of(stopwatch: Callable[[], float] | None, clock: Callable[[], datetime]) -> Callable[[], float]:
    """The stopwatch, or where there is none the clock itself."""
    return stopwatch or (lambda: clock().timestamp())
