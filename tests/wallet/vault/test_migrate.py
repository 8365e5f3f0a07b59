"""Schema steps: in order, each whole or not at all, with a copy first; a newer vault is left alone."""

import shutil
from pathlib import Path

import pytest

from tests.wallet.vault.samples import NOW, PASSPHRASE, Entropy, record
from wallet.errors import ErrorKind, WalletError
from wallet.vault import migrate as migrations
from wallet.vault.folder import BACKUPS
from wallet.vault.migrate import FOLDER, steps
from wallet.vault.restoring import restore
from wallet.vault.vault import Vault, unlock


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a later program's migrations, with one more step."""
    folder = tmp_path / "migrations"
    shutil.copytree(FOLDER, folder)
    number = steps()[-1][0] + 1
    (folder / f"{number:04d}.sql").write_text(
        "-- a comment; with a semicolon\nALTER TABLE record ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue';\n"
        "CREATE TABLE shade (\n  name TEXT PRIMARY KEY\n) STRICT;\nINSERT INTO shade VALUES ('dark; light');\n"
    )
    monkeypatch.setattr(migrations.migrate, "__defaults__", (folder,))
    return folder


def reopened(vault: Vault) -> Vault:
    return unlock(vault.folder, PASSPHRASE, entropy=Entropy(), now=NOW)


def test_steps_are_numbered_without_gaps(tmp_path: Path) -> None:
    assert [number for number, _ in steps()] == list(range(1, len(steps()) + 1))
    (tmp_path / "0002.sql").write_text("")
    with pytest.raises(ValueError):
        steps(tmp_path)


def test_an_older_vault_is_brought_up_to_date_with_a_copy_first(vault: Vault, later: Path, tmp_path: Path) -> None:
    vault.records.add(record(1))
    before = vault.info().schema
    vault.close()
    with reopened(vault) as again:
        assert again.info().schema == before + 1
        assert again._db.all("SELECT name FROM shade") == [("dark; light",)]
        assert again.records.get("r1") == record(1)
        assert again.check() == ()
        again.records.add(record(2))
        assert again.check() == ()
    copy = vault.folder / BACKUPS / f"before-{before}.cairn-backup"
    assert restore(tmp_path / "elsewhere", copy, PASSPHRASE, entropy=Entropy()).credentials == 1
    reopened(vault).close()


def test_a_failing_step_leaves_the_vault_at_the_step_before(vault: Vault, later: Path) -> None:
    vault.records.add(record(1))
    before = vault.info().schema
    vault.close()
    path = max(later.glob("*.sql"))
    good = path.read_text()
    path.write_text(good + "INSERT INTO shade VALUES ('dark; light');\n")
    with pytest.raises(Exception, match="UNIQUE"):
        reopened(vault)
    path.write_text(good)
    with reopened(vault) as again:
        assert again.info().schema == before + 1
        assert again.records.get("r1") == record(1)
        assert again.check() == ()


def test_a_newer_vault_is_left_alone(vault: Vault) -> None:
    vault._db.run("PRAGMA user_version = 99")
    vault.close()
    path = vault.folder / vault.header.database
    before = path.read_bytes()
    with pytest.raises(WalletError) as caught:
        reopened(vault)
    assert (caught.value.kind, caught.value.facts["found"]) == (ErrorKind.NEWER_VAULT, 99)
    assert path.read_bytes() == before


def test_a_step_that_ends_inside_a_statement_is_a_defect(vault: Vault, later: Path) -> None:
    vault.close()
    max(later.glob("*.sql")).write_text("CREATE TABLE half (")
    with pytest.raises(ValueError):
        reopened(vault)
