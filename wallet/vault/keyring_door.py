"""The door to the computer's own key store: a convenience, never the only way in, never waited for long."""

import base64
import binascii
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

SERVICE = "org.cairn-wallet.vault"
TIME_LIMIT = 4.0
KEY_BYTES = 32

_ALLOWED = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
    }
)
_CHAIN = "keyring.backends.chainer.ChainerBackend"


@dataclass(frozen=True, slots=True)
class Fetched:
    """A key out of the key store, or why there is none: "absent", "not-allowed", "slow", "failed", "garbage"."""

    key: bytes | None
    trouble: str = ""


class KeyringDoor(Protocol):
    """Keeps one random key for each vault id; no method raises or takes longer than five seconds."""

    def fetch(self, vault: str) -> Fetched:
        """The key kept for this vault."""

    def keep(self, vault: str, key: bytes) -> str:
        """Stores the key; the trouble's code, or "" when it is kept and was read back."""

    def forget(self, vault: str) -> str:
        """Removes the key; the trouble's code, or ""."""


class SystemKeyring:
    """The key store of this desktop, through back ends that encrypt; others are refused by class.

    `backend` finds the back end and is called inside the time limit (seconds), since finding it may block as well.
    """

    def __init__(self, backend: Callable[[], Any] | None = None, time_limit: float = TIME_LIMIT) -> None:
        self._backend = backend or _preferred
        self._limit = time_limit

    def fetch(self, vault: str) -> Fetched:
        """The key kept for this vault."""
        answer, trouble = self._ask(lambda store: store.get_password(SERVICE, vault))
        if trouble or answer is None:
            return Fetched(None, trouble or "absent")
        try:
            key = base64.b64decode(answer, validate=True)
        except (binascii.Error, ValueError, TypeError):
            return Fetched(None, "garbage")
        return Fetched(key) if len(key) == KEY_BYTES else Fetched(None, "garbage")

    def keep(self, vault: str, key: bytes) -> str:
        """Stores the key; the trouble's code, or "" when it is kept and was read back."""
        text = base64.b64encode(key).decode()

        def store_and_read(store: Any) -> bool:
            store.set_password(SERVICE, vault, text)
            return bool(store.get_password(SERVICE, vault) == text)

        answer, trouble = self._ask(store_and_read)
        return trouble or ("" if answer else "failed")

    def forget(self, vault: str) -> str:
        """Removes the key; the trouble's code, or ""."""

        def remove(store: Any) -> None:
            if store.get_password(SERVICE, vault) is not None:
                store.delete_password(SERVICE, vault)

        return self._ask(remove)[1]

    def _ask(self, question: Callable[[Any], object]) -> tuple[Any, str]:
        """Asks on a thread of its own: a back end that waits for its prompt would hold the caller for ever."""
        answers: list[tuple[Any, str]] = []

        def work() -> None:
            try:
                store = _allowed(self._backend())
                answers.append((None, "not-allowed") if store is None else (question(store), ""))
            except BaseException:
                answers.append((None, "failed"))

        thread = threading.Thread(target=work, daemon=True, name="keyring")
        thread.start()
        thread.join(self._limit)
        return answers[0] if answers else (None, "slow")


def _preferred() -> Any:
    import keyring

    return keyring.get_keyring()


def _allowed(store: Any) -> Any:
    if _name(store) == _CHAIN:
        return next((one for one in store.backends if _name(one) in _ALLOWED), None)
    return store if _name(store) in _ALLOWED else None


def _name(store: Any) -> str:
    return f"{type(store).__module__}.{type(store).__qualname__}"
