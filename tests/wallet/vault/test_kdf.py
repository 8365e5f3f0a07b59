"""The costs of a guess: never below the floor, tuned upward, capped where a file names them."""

import pytest

from wallet.errors import ErrorKind, WalletError
from wallet.vault.kdf import CHEAPEST, DEFAULT, MIB, Costs, accepted, calibrate, derive, named, tuned


def test_a_fast_machine_pays_more_and_a_slow_one_the_floor() -> None:
    assert tuned(0.7) == tuned(60.0) == DEFAULT
    assert tuned(0.35) == Costs("default", 128 * MIB, 3, 4)
    assert tuned(0.1) == Costs("default", 256 * MIB, 5, 4)
    assert tuned(0.0) == Costs("default", 256 * MIB, 10, 4)
    assert all(accepted(tuned(seconds / 100)) for seconds in range(200))


def test_the_stopwatch_decides() -> None:
    times = iter((10.0, 10.35))
    assert calibrate(lambda: next(times)).memory == 128 * MIB


def test_the_default_is_not_below_what_is_asked_of_it() -> None:
    assert (DEFAULT.memory, DEFAULT.passes) >= (64 * MIB, 3)
    assert named("test") == CHEAPEST
    with pytest.raises(WalletError) as caught:
        named("none")
    assert caught.value.kind is ErrorKind.BAD_ARGUMENT


def test_keys_depend_on_every_part() -> None:
    salt = bytes(16)
    keys = {
        derive("a", salt, CHEAPEST),
        derive("b", salt, CHEAPEST),
        derive("a", b"s" * 16, CHEAPEST),
        derive("a", salt, Costs("test", 8, 2, 1)),
        derive("a", salt, Costs("test", 16, 1, 1)),
    }
    assert {len(key) for key in keys} == {32}
    assert len(keys) == 5


def test_argon2id_gives_the_published_bytes() -> None:
    """RFC 9106 has its vector with a secret and data; this is the reference implementation's own, of one pass."""
    key = derive("password", b"somesalt", Costs("test", 64 * MIB, 2, 1))
    assert key.hex() == "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"


@pytest.mark.parametrize("text", ["", "x" * 4_097, "half \ud800"])
def test_what_is_no_passphrase_is_refused(text: str) -> None:
    with pytest.raises(WalletError) as caught:
        derive(text, bytes(16), CHEAPEST)
    assert caught.value.kind is ErrorKind.BAD_ARGUMENT
