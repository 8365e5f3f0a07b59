"""How many copies of the passphrase and the vault key a process holds while the wallet is open and after it is locked.

    python -m tests.faults.memory FOLDER

Linux only. Python may keep copies of what it once held; the figures say how many.
"""

import gc
import os
import re
import sys
from datetime import UTC, datetime
from pathlib import Path

from wallet.service.paths import Paths
from wallet.service.wallet import Wallet

NOW = datetime(2026, 11, 23, tzinfo=UTC)
_MAP = re.compile(r"([0-9a-f]+)-([0-9a-f]+) rw")
_MASK = 0x5A
_CHUNK = 1 << 20


def masked(secret: bytes) -> bytes:
    """The secret in a form that does not count as a copy of it."""
    return bytes(one ^ _MASK for one in secret)


def copies(hidden: bytes) -> int:
    """How often the secret stands in this process's writable memory; `hidden` is its masked form."""
    found = 0
    own = Path("/proc/self")
    with (own / "maps").open(encoding="ascii") as maps, (own / "mem").open("rb", buffering=0) as memory:
        for line in maps:
            place = _MAP.match(line)
            if place is None or "[v" in line:
                continue
            start, end = int(place[1], 16), int(place[2], 16)
            found += _in_range(memory, start, end, hidden)
    return found


def _in_range(memory: object, start: int, end: int, hidden: bytes) -> int:
    found, table = 0, bytes(one ^ _MASK for one in range(256))
    step = len(hidden) - 1
    for at in range(start, end, _CHUNK):
        try:
            data = os.pread(memory.fileno(), min(_CHUNK + step, end - at), at)  # type: ignore[attr-defined]
        except (OSError, OverflowError):
            continue
        found += data.translate(table).count(hidden)
    return found


def main(folder: Path) -> None:
    """Opens, works, locks, and prints: what, open, locked."""
    wallet = Wallet(Paths(folder / "vault", folder / "profile"), lambda: NOW, os.urandom)
    text = os.urandom(12).hex()
    hidden = {"passphrase": masked(text.encode())}
    wallet.create(text, kdf="test")
    wallet.lock()
    wallet.unlock(text)
    wallet.add_demo()
    assert wallet._vault is not None
    hidden["key"] = masked(wallet._vault._unlocked.key)
    hidden["key in hexadecimal"] = masked(wallet._vault._unlocked.key.hex().encode())
    del text
    opened = {name: copies(secret) for name, secret in hidden.items()}
    wallet.lock()
    gc.collect()
    for name, secret in hidden.items():
        print(f"{name}: {opened[name]} {copies(secret)}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
