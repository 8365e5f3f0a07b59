"""What the first screen shows, and how strong a passphrase is in words."""

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, assert_never

from ui.words.tones import Tone
from ui.words.translate import translate
from wallet.errors import WalletError

if TYPE_CHECKING:
    from wallet.service.doorstep import VaultState

SHORTEST = 8
_COMMON = ("password", "passphrase", "qwert", "12345", "letmein", "iloveyou", "welcome", "cairn", "wallet")


class Stage(Enum):
    """Where the person stands."""

    WAITING = "waiting"
    CREATE = "create"
    LOCKED = "locked"
    BUSY = "busy"


@dataclass(frozen=True, slots=True)
class UnlockState:
    """`before` is the stage to go back to when work under way fails."""

    stage: Stage = Stage.WAITING
    keyring: bool = False
    trouble: str = ""
    before: Stage = Stage.WAITING


def found(vault: "VaultState") -> UnlockState:
    """The stage that fits the vault on disk."""
    return UnlockState(Stage.LOCKED if vault.exists else Stage.CREATE, keyring=vault.exists and vault.keyring)


def started(state: UnlockState) -> UnlockState:
    """Work is under way; a second press does nothing."""
    return replace(state, stage=Stage.BUSY, before=state.stage, trouble="")


def failed(state: UnlockState, sentence: str) -> UnlockState:
    """Back to where the person was, with the reason."""
    return replace(state, stage=state.before, trouble=sentence)


def seconds_to_wait(error: WalletError) -> int:
    """How long the next try has to wait after too many wrong ones; 0 for any other trouble."""
    left = error.facts.get("seconds", 0)
    return left if error.rule == "too-many-tries" and isinstance(left, int) else 0


class Strength(Enum):
    """How hard a passphrase is to guess, roughly."""

    EMPTY = "empty"
    SHORT = "short"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


def strength(passphrase: str) -> Strength:
    """Length and variety decide; well-known words count for little."""
    if not passphrase:
        return Strength.EMPTY
    if len(passphrase) < SHORTEST:
        return Strength.SHORT
    low = passphrase.lower()
    known = sum(len(word) for word in _COMMON if word in low)
    varied = len(set(low))
    worth = min(len(passphrase) - known, varied * 2)
    kinds = sum(any(test(one) for one in passphrase) for test in (str.islower, str.isupper, str.isdigit, _other))
    worth += 2 * (kinds - 1)
    if worth < 12:
        return Strength.WEAK
    return Strength.FAIR if worth < 18 else Strength.STRONG


def _other(one: str) -> bool:
    return not one.isalnum()


def strength_words(found: Strength) -> tuple[Tone, str]:
    """The hint under the field."""
    match found:
        case Strength.EMPTY:
            return Tone.NEUTRAL, translate("unlock", "Four or more words that do not belong together work well.")
        case Strength.SHORT:
            return Tone.BAD, translate("unlock", "Too short: at least 8 characters.")
        case Strength.WEAK:
            return Tone.CAUTION, translate("unlock", "Easy to guess. Add a word or two.")
        case Strength.FAIR:
            return Tone.NOTE, translate("unlock", "Fair. One more word makes it strong.")
        case Strength.STRONG:
            return Tone.GOOD, translate("unlock", "Strong.")
        case _:
            assert_never(found)


def create_trouble(first: str, second: str) -> str:
    """Why these two entries cannot become the passphrase; "" when they can."""
    if strength(first) in (Strength.EMPTY, Strength.SHORT):
        return strength_words(Strength.SHORT)[1]
    return "" if first == second else translate("unlock", "The two entries differ. Type the same passphrase twice.")
