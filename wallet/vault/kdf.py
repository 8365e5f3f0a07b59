"""How a passphrase becomes a key: named costs, their floor and ceiling, and how they are tuned to a machine."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from wallet.errors import ErrorKind, WalletError

MIB = 1024
SALT_BYTES = 16
KEY_BYTES = 32
PASSPHRASE_CHARACTERS = 4_096
TARGET_SECONDS = 0.7
MOST_MEMORY = 1024 * MIB
MOST_PASSES = 10
MOST_LANES = 16
_TUNED_MEMORY = 256 * MIB


@dataclass(frozen=True, slots=True)
class Costs:
    """What Argon2id (RFC 9106) is asked to spend; `memory` in KiB. `profile` is "default" or "test"."""

    profile: str
    memory: int
    passes: int
    lanes: int


DEFAULT = Costs("default", 64 * MIB, 3, 4)
CHEAPEST = Costs("test", 8, 1, 1)


def named(profile: str) -> Costs:
    """The starting costs of a profile by name. Raises WalletError(BAD_ARGUMENT)."""
    for costs in (DEFAULT, CHEAPEST):
        if costs.profile == profile:
            return costs
    raise WalletError(ErrorKind.BAD_ARGUMENT, rule="kdf-profile")


def accepted(costs: Costs) -> bool:
    """Whether costs read from a file are ours to pay: neither below the floor of their profile nor beyond the cap."""
    if costs.profile == CHEAPEST.profile:
        return costs == CHEAPEST
    return (
        costs.profile == DEFAULT.profile
        and DEFAULT.memory <= costs.memory <= MOST_MEMORY
        and DEFAULT.passes <= costs.passes <= MOST_PASSES
        and 1 <= costs.lanes <= MOST_LANES
    )


def tuned(measured: float) -> Costs:
    """The costs that take about `TARGET_SECONDS` where DEFAULT took `measured` seconds; never less than DEFAULT."""
    spare = max(1.0, TARGET_SECONDS / max(measured, 0.001))
    memory = min(_TUNED_MEMORY, int(DEFAULT.memory * spare) // (16 * MIB) * (16 * MIB))
    left = spare / (memory / DEFAULT.memory)
    return Costs(DEFAULT.profile, memory, min(MOST_PASSES, int(DEFAULT.passes * left)), DEFAULT.lanes)


def calibrate(stopwatch: Callable[[], float]) -> Costs:
    """Measures DEFAULT on this machine and tunes it upward; `stopwatch` returns seconds."""
    start = stopwatch()
    derive("calibration", bytes(SALT_BYTES), DEFAULT)
    return tuned(stopwatch() - start)


def derive(passphrase: str, salt: bytes, costs: Costs) -> bytes:
    """32 bytes from a passphrase; canonically equivalent spellings give the same key.

    Raises WalletError(BAD_ARGUMENT) for text that is empty, too long or not text, LIMIT without enough memory.
    """
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    if not 0 < len(passphrase) <= PASSPHRASE_CHARACTERS:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="passphrase-length")
    try:
        secret = unicodedata.normalize("NFC", passphrase).encode()
    except UnicodeEncodeError:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="passphrase-text") from None
    try:
        return Argon2id(
            salt=salt, length=KEY_BYTES, iterations=costs.passes, lanes=costs.lanes, memory_cost=costs.memory
        ).derive(secret)
    except MemoryError:
        raise WalletError(ErrorKind.LIMIT, limit="kdf-memory", maximum=costs.memory) from None
