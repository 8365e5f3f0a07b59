"""The same life without a key store: the passphrase is the way in. See `secret_service`."""

import os
import sys
from pathlib import Path

from tests.wallet.vault.samples import NOW, PASSPHRASE
from wallet.errors import WalletError
from wallet.vault.keyring_door import SystemKeyring
from wallet.vault.vault import create, unlock


def main(folder: Path) -> None:
    """Makes a vault, fails to open it by the key store, and opens it by the passphrase."""
    door = SystemKeyring(time_limit=300.0)
    vault = create(folder, PASSPHRASE, kdf="test", now=NOW, entropy=os.urandom, keyring=door)
    print("kept" if vault.info().keyring else "not kept")
    vault.close()
    try:
        unlock(folder, None, entropy=os.urandom, keyring=door)
    except WalletError as error:
        print("then", error.kind.value)
    with unlock(folder, PASSPHRASE, entropy=os.urandom, keyring=door) as again:
        print("opened by", again.info().key_source)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
