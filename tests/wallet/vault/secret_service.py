"""Talks to the real Secret Service of a session bus of its own; run by the tests under dbus-run-session.

    dbus-run-session -- python -m tests.wallet.vault.secret_service FOLDER

Prints one line for each step that held.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.wallet.vault.samples import NOW, PASSPHRASE
from wallet.errors import WalletError
from wallet.service.paths import Paths
from wallet.service.wallet import Wallet
from wallet.vault.keyring_door import SystemKeyring
from wallet.vault.vault import create, unlock
from wallet.vault.wiping import wipe

PATIENCE = 300.0
"""Seconds; how long the key store may take here says something of the machine only."""


def start_service() -> None:
    """The key store of the desktop, unlocked with a password on its standard input."""
    command = ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--daemonize"]
    subprocess.run(command, input=b"test\n", check=True, capture_output=True)


def main(folder: Path) -> None:
    """The life of a key in the key store, from the vault's making to its wiping."""
    start_service()
    door = SystemKeyring(time_limit=PATIENCE)
    vault = create(folder, PASSPHRASE, kdf="test", now=NOW, entropy=os.urandom, keyring=door)
    print("kept" if vault.info().keyring else "not kept")
    vault.close()
    with unlock(folder, None, entropy=os.urandom, keyring=SystemKeyring(time_limit=PATIENCE)) as again:
        print("opened by", again.info().key_source)
        name = again.header.vault_id.hex()
    print("foreign", SystemKeyring(time_limit=PATIENCE).fetch("0" * 32).trouble)
    print("key of", len(door.fetch(name).key or b""), "bytes")
    with unlock(folder, PASSPHRASE, entropy=os.urandom) as again:
        again.drop_keyring(door)
    print("dropped", door.fetch(name).trouble)
    try:
        unlock(folder, None, entropy=os.urandom, keyring=door)
    except WalletError as error:
        print("then", error.kind.value)
    with unlock(folder, PASSPHRASE, entropy=os.urandom) as again:
        again.use_keyring(door)
    print("again", len(door.fetch(name).key or b""))
    older_copies(folder, door)
    wipe(folder, door)
    print("wiped", door.fetch(name).trouble, door.fetch(f"{name}.seen").trouble)


def older_copies(folder: Path, door: SystemKeyring) -> None:
    """Puts an older copy of the whole vault back, and takes it for good."""
    wallet = Wallet(Paths(folder, folder.parent / "profile"), lambda: NOW, os.urandom, door)
    wallet.unlock(PASSPHRASE)
    wallet.lock()
    kept = shutil.copytree(folder, folder.with_name("kept"))
    for name in ("a", "b"):
        wallet.unlock_by_keyring()
        wallet.set_setting(name, "1")
        wallet.lock()
    print("newest told" if wallet.older_copy() else "newest not told")
    shutil.rmtree(folder)
    shutil.copytree(kept, folder)
    wallet.unlock(PASSPHRASE)
    older = wallet.older_copy()
    print("older by", older.behind if older else None)
    wallet.accept_older_copy()
    wallet.lock()
    wallet.unlock(PASSPHRASE)
    print("then told" if wallet.older_copy() else "then not told")
    wallet.lock()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
