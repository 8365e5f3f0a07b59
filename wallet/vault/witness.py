"""What this computer's key store remembers of a vault, so that an older copy of the whole file put back is told.

An older vault is genuine in every page and every seal: only something outside its folder can tell its age. What is
kept are a count of changes, a moment and a mark under the vault's key; none of it opens anything.
"""

import hmac
import threading
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from wallet.vault.keyring_door import Fetched, KeyringDoor

_VERSION_BYTES = 6
_MOMENT_BYTES = 6
_STATE_BYTES = 8
_MARK_BYTES = 12
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Seen:
    """The vault as it was when this computer last closed or changed it; `state` is the beginning of its state."""

    version: int
    at: datetime
    state: bytes


@dataclass(frozen=True, slots=True)
class Older:
    """The vault at hand is not the one last used here, at `last_used`.

    It is `behind` changes younger, or, where that is 0, went another way from the same number of changes.
    """

    behind: int
    last_used: datetime


def name_of(vault_id: bytes) -> str:
    """Under which name the key store keeps what it saw of this vault."""
    return f"{vault_id.hex()}.seen"


def spelled(seen: Seen, key: bytes) -> bytes:
    """32 bytes for the key store."""
    moment = max(0, int((seen.at - _EPOCH).total_seconds()))
    body = seen.version.to_bytes(_VERSION_BYTES, "big") + moment.to_bytes(_MOMENT_BYTES, "big")
    body += seen.state[:_STATE_BYTES]
    return body + _mark(body, key)


def read(data: bytes | None, key: bytes) -> Seen | None:
    """What was kept; None for nothing, and for anything that this vault did not write."""
    if data is None or len(data) != _VERSION_BYTES + _MOMENT_BYTES + _STATE_BYTES + _MARK_BYTES:
        return None
    body, mark = data[:-_MARK_BYTES], data[-_MARK_BYTES:]
    if not hmac.compare_digest(mark, _mark(body, key)):
        return None
    version, rest = int.from_bytes(body[:_VERSION_BYTES], "big"), body[_VERSION_BYTES:]
    seconds = int.from_bytes(rest[:_MOMENT_BYTES], "big")
    try:
        return Seen(version, _EPOCH + timedelta(seconds=seconds), rest[_MOMENT_BYTES:])
    except OverflowError:
        return None


def compare(seen: Seen | None, version: int, state: bytes) -> Older | None:
    """Whether a vault of this version and state is older than, or another than, what was seen."""
    if seen is None or version > seen.version:
        return None
    if version < seen.version:
        return Older(seen.version - version, seen.at)
    return None if state[:_STATE_BYTES] == seen.state else Older(0, seen.at)


class Question:
    """Asks the key store on a thread of its own, while the passphrase is being stretched."""

    def __init__(self, door: KeyringDoor, vault_id: bytes) -> None:
        self._found = Fetched(None, "slow")
        self._door, self._name = door, name_of(vault_id)
        self._thread = threading.Thread(target=self._ask, daemon=True, name="witness")
        self._thread.start()

    def _ask(self) -> None:
        self._found = self._door.fetch(self._name)

    def answer(self) -> Fetched:
        """What the key store said; the door itself sees to it that this takes no longer than its time limit."""
        self._thread.join()
        return self._found


def _mark(body: bytes, key: bytes) -> bytes:
    return hmac.digest(hmac.digest(key, b"cairn witness", "sha256"), body, "sha256")[:_MARK_BYTES]
