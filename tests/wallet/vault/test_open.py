"""The database opens under its key and as what it says it is, or not at all."""

from pathlib import Path

import pytest

from tests.wallet.vault.samples import record
from wallet.errors import ErrorKind, WalletError
from wallet.vault.open import cipher_version, connect, create_file
from wallet.vault.vault import Vault


def test_another_key_opens_nothing(vault: Vault) -> None:
    path = vault.folder / vault.header.database
    vault.close()
    with pytest.raises(WalletError) as caught:
        connect(path, b"x" * 32)
    assert caught.value.kind is ErrorKind.DAMAGED


def test_the_cipher_is_really_there() -> None:
    assert int(cipher_version().split(".")[0]) >= 4


def test_a_fresh_file_is_never_plain(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    create_file(path)
    database = connect(path, b"k" * 32)
    database.run("CREATE TABLE t (secret TEXT)")
    database.run("INSERT INTO t VALUES ('readable words')")
    database.close()
    data = path.read_bytes()
    assert not data.startswith(b"SQLite")
    assert b"readable" not in data


def test_a_link_and_a_folder_are_refused(vault: Vault, tmp_path: Path) -> None:
    vault.close()
    link = tmp_path / "link.db"
    link.symlink_to(vault.folder / vault.header.database)
    for path in (link, tmp_path, tmp_path / "nowhere.db"):
        with pytest.raises(WalletError) as caught:
            connect(path, b"k" * 32)
        assert caught.value.rule == "database-missing"


def test_a_database_of_another_application_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    create_file(path)
    database = connect(path, b"k" * 32)
    database.run("PRAGMA application_id = 7")
    database.close()
    with pytest.raises(WalletError) as caught:
        connect(path, b"k" * 32)
    assert caught.value.rule == "application-id"


def test_a_wrong_key_says_nothing_on_standard_error(vault: Vault, capfd: pytest.CaptureFixture[str]) -> None:
    path = vault.folder / vault.header.database
    vault.records.add(record(1))
    vault.close()
    with pytest.raises(WalletError):
        connect(path, b"x" * 32)
    assert capfd.readouterr() == ("", "")
