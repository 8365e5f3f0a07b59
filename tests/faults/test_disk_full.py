"""A disk that takes no more bytes: the vault is as it was, says so, and works again when there is room."""

import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.wallet.vault.samples import NOW, PASSPHRASE, Entropy, record
from wallet.errors import ErrorKind, WalletError
from wallet.vault.folder import BACKUPS, UNFINISHED
from wallet.vault.restoring import restore
from wallet.vault.vault import Vault, create, exists, unlock

STEP = 4_096


@contextmanager
def room(size: int) -> Iterator[None]:
    """No file can grow beyond `size` bytes meanwhile; the system answers EFBIG instead of ENOSPC."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def attempted(size: int, action: Callable[[], object]) -> bool:
    """Whether the action was done with so much room; any other trouble than storage fails the test."""
    with room(size):
        try:
            action()
        except WalletError as error:
            if error.kind is not ErrorKind.STORAGE:
                raise
            return False
    return True


@pytest.fixture
def filled(vault: Vault) -> Vault:
    with vault.transaction():
        for number in range(20):
            vault.records.add(record(number))
    vault._db.scrub()
    return vault


def test_an_import_is_whole_or_not_at_all(filled: Vault) -> None:
    outcomes = []
    for number in range(100, 140):
        done = attempted((number - 100) * STEP, lambda number=number: filled.records.add(record(number, size=9_000)))
        assert (f"r{number}" in filled.records.ids()) is done
        assert filled.check() == ()
        outcomes.append(done)
    assert {False, True} == set(outcomes)
    filled.close()
    with unlock(filled.folder, PASSPHRASE, entropy=Entropy()) as again:
        assert again.records.count() == 20 + outcomes.count(True)
        assert again.check() == ()


def test_a_deletion_is_whole_or_not_at_all(filled: Vault) -> None:
    outcomes = []
    for number in range(20):
        done = attempted(number * 3 * STEP, lambda number=number: filled.records.delete(f"r{number}"))
        assert (f"r{number}" not in filled.records.ids()) is done
        assert filled.check() == ()
        outcomes.append(done)
    assert {False, True} == set(outcomes)


def test_a_passphrase_is_the_old_one_or_the_new(filled: Vault) -> None:
    for size in (0, 1, 100, 300):
        assert not attempted(size, lambda: filled.change_passphrase("new"))
    filled.close()
    with unlock(filled.folder, PASSPHRASE, entropy=Entropy()) as again:
        assert again.check() == ()
        again.change_passphrase("new")
    unlock(filled.folder, "new", entropy=Entropy()).close()
    assert not list(filled.folder.glob(f"*{UNFINISHED}*"))


def test_no_unusable_backup_bears_its_final_name(filled: Vault, tmp_path: Path) -> None:
    out = tmp_path / "copy.backup"
    size = (filled.folder / filled.header.database).stat().st_size
    for limit in (0, 10, STEP, size // 2, size, size + 100):
        assert not attempted(limit, lambda: filled.backup(out, NOW))
        assert attempted(limit, lambda: filled.keep_generation(NOW))
        assert filled.backup_trouble == "storage"
    assert not out.exists()
    assert not list((filled.folder / BACKUPS).glob("*.cairn-backup"))
    assert not list(tmp_path.rglob(f"*{UNFINISHED}*"))
    assert filled.check() == ()
    filled.backup(out, NOW)
    assert filled.keep_generation(NOW) is not None


def test_a_restoring_is_whole_or_not_at_all(filled: Vault, tmp_path: Path) -> None:
    out = tmp_path / "copy.backup"
    filled.backup(out, NOW)
    filled.records.delete("r1")
    filled.close()
    size = out.stat().st_size
    for limit in (0, 100, size // 2, size - 4_096):
        assert not attempted(limit, lambda: restore(filled.folder, out, PASSPHRASE, entropy=Entropy()))
        with unlock(filled.folder, PASSPHRASE, entropy=Entropy()) as present:
            assert present.records.count() == 19
            assert present.check() == ()
    assert len(list(filled.folder.glob("*.db*"))) == 1


def test_a_new_vault_is_whole_or_not_there(folder: Path) -> None:
    for limit in (0, 100, STEP, 20 * STEP):
        action = lambda: create(folder, PASSPHRASE, kdf="test", now=NOW, entropy=Entropy())  # noqa: E731
        assert not attempted(limit, action)
        assert not exists(folder)
    create(folder, PASSPHRASE, kdf="test", now=NOW, entropy=Entropy()).close()


def test_a_folder_that_became_a_file_is_a_storage_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(WalletError) as caught:
        create(tmp_path / "file" / "vault", PASSPHRASE, kdf="test", now=NOW, entropy=Entropy())
    assert caught.value.kind is ErrorKind.STORAGE
