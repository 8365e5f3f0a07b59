"""Talks to the real Secret Service of a session bus of its own; run by the tests under dbus-run-session.

    dbus-run-session -- python -m tests.wallet.vault.secret_service FOLDER

Prints one line for each step that held.
"""

import os
import subprocess
import sys
from pathlib import Path

from tests.wallet.vault.samples import NOW, PASSPHRASE
from wallet.errors import WalletError
from wallet.vault.keyring_door import SystemKeyring
from wallet.vault.vault import create, unlock
from wallet.vault.wiping import wipe


def start_service() -> None:
    """The key store of the desktop, unlocked with a password on its standard input."""
    command = ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--daemonize"]
    subprocess.run(command, input=b"test\n", check=True, capture_output=True)


def main(folder: Path) -> None:
    """The life of a key in the key store, from the vault's making to its wiping."""
    start_service()
    door = SystemKeyring()
    vault = create(folder, PASSPHRASE, kdf="test", now=NOW, entropy=os.urandom, keyring=door)
    print("kept" if vault.info().keyring else "not kept")
    vault.close()
    with unlock(folder, None, entropy=os.urandom, keyring=SystemKeyring()) as again:
        print("opened by", again.info().key_source)
        name = again.header.vault_id.hex()
    print("foreign", SystemKeyring().fetch("0" * 32).trouble)
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
    wipe(folder, door)
    print("wiped", door.fetch(name).trouble)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
