"""Wrong secrets slow down, a right one ends that, and waiting is told before anything is tried."""

from pathlib import Path

import pytest

from tests.wallet.service.places import NOW
from tests.wallet.vault.samples import Entropy
from wallet.errors import ErrorKind, WalletError
from wallet.service.answers import Paths
from wallet.service.unlock_delay import FREE_TRIES, LONGEST_WAIT, Tries, wait_after
from wallet.service.wallet import Wallet


class Seconds:
    """A clock that only moves when told."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def attempt(tries: Tries, right: bool) -> str:
    try:
        with tries.one():
            if not right:
                raise WalletError(ErrorKind.WRONG_PASSPHRASE)
    except WalletError as error:
        return error.rule
    return "open"


def test_the_wait_grows_to_its_longest() -> None:
    waits = [wait_after(wrong) for wrong in range(1, 40)]
    assert waits[: FREE_TRIES - 1] == [0] * (FREE_TRIES - 1)
    assert waits[FREE_TRIES - 1 : FREE_TRIES + 3] == [1, 2, 4, 8]
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_WAIT


def test_a_try_that_comes_too_early_is_not_made() -> None:
    clock = Seconds()
    tries = Tries(clock)
    assert [attempt(tries, False) for _ in range(FREE_TRIES)] == ["wrong-passphrase"] * FREE_TRIES
    assert attempt(tries, True) == "too-many-tries"
    clock.now += 1
    assert attempt(tries, False) == "wrong-passphrase"
    clock.now += 1
    assert attempt(tries, True) == "too-many-tries"
    clock.now += 1
    assert attempt(tries, True) == "open"
    assert attempt(tries, False) == "wrong-passphrase"


def test_other_troubles_do_not_count() -> None:
    tries = Tries(Seconds())
    for _ in range(FREE_TRIES * 2):
        with pytest.raises(WalletError), tries.one():
            raise WalletError(ErrorKind.BUSY)
    assert attempt(tries, True) == "open"


def test_the_wallet_slows_down_and_says_for_how_long(tmp_path: Path) -> None:
    clock = Seconds()
    paths = Paths(tmp_path / "vault", tmp_path / "profile")
    wallet = Wallet(paths, lambda: NOW, Entropy(), None, clock)
    wallet.create("p", kdf="test")
    wallet.lock()
    for _ in range(FREE_TRIES + 3):
        with pytest.raises(WalletError):
            wallet.unlock("wrong")
    with pytest.raises(WalletError) as caught:
        wallet.unlock("p")
    assert (caught.value.kind, caught.value.rule) == (ErrorKind.WRONG_PASSPHRASE, "too-many-tries")
    assert caught.value.facts["seconds"] == 2
    clock.now += 2
    wallet.unlock("p")
    wallet.lock()
