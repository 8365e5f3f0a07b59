"""A wiped vault leaves nothing, and nothing else goes with it."""

from pathlib import Path

import pytest

from tests.wallet.vault.samples import NOW, PASSPHRASE, Entropy, record
from tests.wallet.vault.test_keyring_door import Broken, Store, door, named
from wallet.errors import ErrorKind, WalletError
from wallet.vault.restoring import restore
from wallet.vault.vault import create, exists, unlock
from wallet.vault.wiping import wipe


def test_a_wiped_vault_leaves_nothing(tmp_path: Path) -> None:
    folder, store = tmp_path / "vault", named(Store())
    entropy = Entropy()
    vault = create(folder, PASSPHRASE, kdf="test", now=NOW, entropy=entropy, keyring=door(store))
    vault.records.add(record(1))
    vault.keep_generation(NOW)
    vault.backup(tmp_path / "copy.backup", NOW)
    with pytest.raises(WalletError) as caught:
        wipe(folder, door(store))
    assert caught.value.kind is ErrorKind.BUSY
    vault.close()
    restore(folder, tmp_path / "copy.backup", PASSPHRASE, entropy=entropy)
    unlock(folder, PASSPHRASE, entropy=entropy).close()
    assert len(store.kept) == 1
    assert wipe(folder, door(store)) >= 6
    assert not folder.exists()
    assert store.kept == {}
    assert not exists(folder)
    assert (tmp_path / "copy.backup").exists()
    assert wipe(folder, door(store)) == 0


def test_what_is_not_the_vaults_stays(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    create(folder, PASSPHRASE, kdf="test", now=NOW, entropy=Entropy()).close()
    (folder / "letter.txt").write_text("mine")
    wipe(folder, door(named(Broken())))
    assert [one.name for one in folder.iterdir()] == ["letter.txt"]
