"""Every known way to fail, as data: a kind, and facts about the case; never a sentence."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

Fact = str | int


class ErrorKind(Enum):
    """What went wrong, as a stable code; `ui.words.errors` owns the sentence and the next step for each."""

    BAD_ARGUMENT = "bad-argument"
    NO_VAULT = "no-vault"
    VAULT_EXISTS = "vault-exists"
    NOT_A_CREDENTIAL = "not-a-credential"
    MALFORMED = "malformed"
    UNSUPPORTED = "unsupported"
    REFUSED = "refused"
    LIMIT = "limit"
    LOCKED = "locked"
    WRONG_PASSPHRASE = "wrong-passphrase"
    KEYRING = "keyring"
    DAMAGED = "damaged"
    BUSY = "busy"
    STORAGE = "storage"
    NOT_FOUND = "not-found"
    NO_SUCH_FILE = "no-such-file"
    WOULD_OVERWRITE = "would-overwrite"
    OUTSIDE_FOLDER = "outside-folder"
    OFFLINE = "offline"
    CANNOT_PRESENT = "cannot-present"
    NEWER_VAULT = "newer-vault"
    INTERRUPTED = "interrupted"


class WalletError(Exception):
    """A known trouble: `kind` says which, `facts` holds names, numbers and rule codes for the sentence.

    Two facts have a fixed meaning: `rule`, the code of the rule that was broken, and `limit`, the name of the
    limit that was exceeded (see `wallet.model.limits`).
    """

    def __init__(self, kind: ErrorKind, **facts: Fact) -> None:
        super().__init__(kind.value, *(f"{name}={value}" for name, value in sorted(facts.items())))
        self.kind = kind
        self.facts: Mapping[str, Fact] = MappingProxyType(dict(facts))

    def __reduce__(self) -> tuple[object, ...]:
        """How it comes home from another process."""
        return _told, (self.kind, dict(self.facts))

    @property
    def rule(self) -> str:
        """The code of the broken rule or exceeded limit, or the kind's own code when there is none."""
        return str(self.facts.get("rule") or self.facts.get("limit") or self.kind.value)


def _told(kind: ErrorKind, facts: dict[str, Fact]) -> WalletError:
    return WalletError(kind, **facts)


class Cancelled(Exception):
    """The person pressed stop: neither an error nor a defect."""


def malformed(rule: str, **facts: Fact) -> WalletError:
    """The error for input that breaks the grammar or rules of its own format."""
    return WalletError(ErrorKind.MALFORMED, rule=rule, **facts)


def unsupported(rule: str, **facts: Fact) -> WalletError:
    """The error for input that is well made, but of a kind this wallet does not understand."""
    return WalletError(ErrorKind.UNSUPPORTED, rule=rule, **facts)


def over_limit(limit: str, maximum: int, **facts: Fact) -> WalletError:
    """The error for input beyond a named limit."""
    return WalletError(ErrorKind.LIMIT, limit=limit, maximum=maximum, **facts)
