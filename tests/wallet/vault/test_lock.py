"""One process at a time; and a lock that dies with its owner."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.worker import __file__ as worker_file
from tests.wallet.vault.samples import PASSPHRASE, Entropy
from wallet.errors import ErrorKind, WalletError
from wallet.vault.lock import FolderLock
from wallet.vault.vault import Vault, unlock

CHECKOUT = Path(worker_file).resolve().parents[2]


def worker(folder: Path, *verbs: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.faults.worker", str(folder), PASSPHRASE, "1", *verbs]
    return subprocess.Popen(command, cwd=CHECKOUT, stdout=subprocess.PIPE, text=True)


def test_another_process_is_told_that_the_vault_is_in_use(vault: Vault) -> None:
    answers, _ = worker(vault.folder, "import").communicate()
    assert answers == "refused busy busy\n"
    assert vault.records.count() == 0


def test_a_killed_process_leaves_the_vault_free(vault: Vault) -> None:
    vault.close()
    other = worker(vault.folder, "import")
    assert other.stdout is not None
    with other.stdout as answers:
        assert answers.readline() == "unlock -\n"
        assert answers.readline() == "import r1\n"
        with pytest.raises(WalletError) as caught:
            unlock(vault.folder, PASSPHRASE, entropy=Entropy())
        assert caught.value.kind is ErrorKind.BUSY
        other.kill()
        other.wait()
    with unlock(vault.folder, PASSPHRASE, entropy=Entropy()) as again:
        assert again.records.count() >= 1


def test_a_lock_is_free_once_released(tmp_path: Path) -> None:
    first = FolderLock(tmp_path)
    with pytest.raises(WalletError) as caught:
        FolderLock(tmp_path)
    assert caught.value.kind is ErrorKind.BUSY
    first.release()
    first.release()
    FolderLock(tmp_path).release()


def test_a_folder_that_is_not_there_is_a_storage_error(tmp_path: Path) -> None:
    with pytest.raises(WalletError) as caught:
        FolderLock(tmp_path / "nowhere")
    assert caught.value.kind is ErrorKind.STORAGE
