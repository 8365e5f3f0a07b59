"""The vault as a whole: made, unlocked, refused, closed."""

import os
import threading
from pathlib import Path

import pytest

from tests.wallet.vault.samples import CANARY, NOW, PASSPHRASE, Entropy, record
from wallet.errors import ErrorKind, WalletError
from wallet.model.record import LogEntry
from wallet.vault.folder import HEADER, UNFINISHED
from wallet.vault.header import WrapKind
from wallet.vault.records import Added
from wallet.vault.vault import Vault, create, exists, unlock


def opened(folder: Path, passphrase: str | None = PASSPHRASE, **options: object) -> Vault:
    return unlock(folder, passphrase, entropy=Entropy(), **options)  # type: ignore[arg-type]


def test_what_was_kept_is_there_after_unlocking(vault: Vault, folder: Path) -> None:
    kept = record(1, "Datenbanken", level=6, skills=("SQL", "Modellierung"), words="some words", valid_from=NOW)
    vault.records.add(kept)
    vault.close()
    with opened(folder) as again:
        assert again.records.get("r1") == kept
        assert again.info().credentials == 1


def test_the_wrong_passphrase_opens_nothing(vault: Vault, folder: Path) -> None:
    vault.close()
    for wrong in ("seven quiet heron", "", "\ud800", "x" * 5_000):
        with pytest.raises(WalletError) as caught:
            opened(folder, wrong)
        assert caught.value.kind is ErrorKind.WRONG_PASSPHRASE
    opened(folder).close()


def test_a_passphrase_typed_in_another_normal_form_opens(folder: Path, entropy: Entropy) -> None:
    create(folder, "Schlüssel", kdf="test", now=NOW, entropy=entropy).close()
    opened(folder, "Schlüssel").close()


def test_no_vault_is_told_and_the_folder_stays_empty(tmp_path: Path) -> None:
    assert not exists(tmp_path)
    with pytest.raises(WalletError) as caught:
        opened(tmp_path)
    assert caught.value.kind is ErrorKind.NO_VAULT
    assert list(tmp_path.iterdir()) == []


def test_a_vault_is_never_made_over_another(vault: Vault, folder: Path, entropy: Entropy) -> None:
    vault.records.add(record(1))
    vault.close()
    with pytest.raises(WalletError) as caught:
        create(folder, "other", kdf="test", now=NOW, entropy=entropy)
    assert caught.value.kind is ErrorKind.VAULT_EXISTS
    with opened(folder) as again:
        assert again.records.count() == 1


def test_a_second_opening_is_busy_until_the_first_is_closed(vault: Vault, folder: Path) -> None:
    with pytest.raises(WalletError) as caught:
        opened(folder)
    assert caught.value.kind is ErrorKind.BUSY
    vault.close()
    opened(folder).close()


def test_a_failed_unlocking_lets_the_next_one_in(vault: Vault, folder: Path) -> None:
    vault.close()
    with pytest.raises(WalletError):
        opened(folder, "wrong")
    opened(folder).close()


def test_a_lost_header_is_damage_and_not_an_empty_folder(vault: Vault, folder: Path) -> None:
    vault.close()
    (folder / HEADER).unlink()
    assert exists(folder)
    with pytest.raises(WalletError) as caught:
        opened(folder)
    assert (caught.value.kind, caught.value.rule) == (ErrorKind.DAMAGED, "header-missing")


def test_a_lost_database_is_damage_and_not_a_fresh_vault(vault: Vault, folder: Path) -> None:
    vault.close()
    (folder / vault.header.database).unlink()
    with pytest.raises(WalletError) as caught:
        opened(folder)
    assert caught.value.rule == "database-missing"


def test_a_plain_database_is_refused(vault: Vault, folder: Path) -> None:
    vault.close()
    (folder / vault.header.database).write_bytes(b"SQLite format 3\x00" + bytes(4_080))
    with pytest.raises(WalletError) as caught:
        opened(folder)
    assert caught.value.rule == "database-plain"


def test_a_crash_between_header_and_renaming_is_finished_by_unlocking(vault: Vault, folder: Path) -> None:
    vault.records.add(record(1))
    vault.close()
    path = folder / vault.header.database
    path.rename(path.with_name(path.name + UNFINISHED))
    with opened(folder) as again:
        assert again.records.count() == 1


def test_a_crash_before_the_header_leaves_no_vault(vault: Vault, folder: Path, entropy: Entropy) -> None:
    vault.close()
    path = folder / vault.header.database
    path.rename(path.with_name(path.name + UNFINISHED))
    (folder / HEADER).unlink()
    assert not exists(folder)
    create(folder, PASSPHRASE, kdf="test", now=NOW, entropy=entropy).close()
    assert not list(folder.glob(f"*{UNFINISHED}"))


def test_files_are_for_the_owner_alone_whatever_the_umask(tmp_path: Path, entropy: Entropy) -> None:
    before = os.umask(0)
    try:
        folder = tmp_path / "a" / "vault"
        vault = create(folder, PASSPHRASE, kdf="test", now=NOW, entropy=entropy)
        vault.records.add(record(1))
        vault.keep_generation(NOW)
        seen = [*folder.parent.rglob("*")]
        files = [one.stat().st_mode & 0o777 for one in seen if one.is_file()]
        folders = [one.stat().st_mode & 0o777 for one in seen if one.is_dir()]
        vault.backup(tmp_path / "out.backup", NOW)
        vault.close()
    finally:
        os.umask(before)
    assert len(files) >= 6
    assert set(files) == {0o600}
    assert folders == [0o700, 0o700]
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "out.backup").stat().st_mode & 0o777 == 0o600


def test_nothing_readable_lies_on_the_disk(vault: Vault, folder: Path) -> None:
    texts = (CANARY, "Musterstadt", "herons", "verfügt über", "uni.example", "geheime Notiz")
    vault.records.add(record(1, CANARY, words="verfügt über Kenntnisse"))
    vault.records.add(record(2, CANARY + " II"))
    vault.search.find("zwergschn")
    vault.log.add(LogEntry(NOW, "searched", "r1", (("text", "geheime Notiz"),)))
    vault.keep_generation(NOW)
    found = canaries(folder, texts)
    vault.records.delete("r1")
    found += canaries(folder, texts)
    vault.close()
    assert found + canaries(folder, texts) == []
    (folder / "leak").write_bytes(CANARY.lower().encode("utf-16-le"))
    assert len(canaries(folder, texts)) == 1


def canaries(folder: Path, texts: tuple[str, ...]) -> list[str]:
    """Every text that stands in any file of the folder, in any of several spellings."""
    files = [one for one in folder.rglob("*") if one.is_file()]
    assert len(files) >= 3
    data = [one.read_bytes() for one in files]
    spelled = [text.encode(code) for text in texts for code in ("utf-8", "utf-16-le", "utf-16-be", "latin-1")]
    return [repr(one) for one in spelled for content in data if one in content or one.lower() in content]


def test_one_action_is_kept_whole_or_not_at_all(vault: Vault) -> None:
    with pytest.raises(KeyError), vault.transaction():
        vault.records.add(record(1))
        vault.settings.set("a", "b")
        raise KeyError
    assert vault.records.count() == 0
    assert vault.settings.all() == (("vault.created-at", NOW.isoformat()),)
    assert vault.check() == ()


def test_a_refused_part_does_not_undo_the_rest_of_an_action(vault: Vault) -> None:
    with vault.transaction():
        assert vault.records.add(record(1)) == Added("r1", False)
        with pytest.raises(WalletError):
            vault.records.delete("nobody")
        vault.records.add(record(2))
    assert vault.records.ids() == ("r2", "r1")
    assert vault.check() == ()


def test_another_thread_is_refused(vault: Vault) -> None:
    caught: list[BaseException] = []

    def ask() -> None:
        try:
            vault.records.count()
        except BaseException as error:
            caught.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join()
    assert type(caught[0]).__name__ == "ProgrammingError"


def test_info_tells_the_cheap_derivation(vault: Vault) -> None:
    info = vault.info()
    assert info.kdf.profile == "test"
    assert (info.key_source, info.keyring, info.recovery, info.schema) == ("passphrase", False, False, 2)
    assert info.cipher.startswith("4.")


def test_a_changed_passphrase_opens_and_the_old_one_does_not(vault: Vault, folder: Path) -> None:
    vault.records.add(record(1))
    vault.change_passphrase("a new one")
    vault.close()
    with pytest.raises(WalletError):
        opened(folder)
    with opened(folder, "a new one") as again:
        assert again.records.count() == 1
        assert again.check() == ()


def test_a_header_from_before_the_change_is_reported(vault: Vault, folder: Path) -> None:
    old = (folder / HEADER).read_bytes()
    vault.change_passphrase("a new one")
    vault.close()
    (folder / HEADER).write_bytes(old)
    with opened(folder) as again:
        assert [one.flaw.value for one in again.check()] == ["header-old"]


def test_the_printed_code_opens_as_well_and_only_the_newest(vault: Vault, folder: Path) -> None:
    first = vault.new_recovery_code()
    code = vault.new_recovery_code()
    assert len(code.split("-")) == 8
    vault.close()
    with opened(folder, None, recovery_code=code.lower().replace("-", " ")) as again:
        assert again.info().key_source == WrapKind.RECOVERY.value
    for wrong in (first, code[:-1], "", "not a code at all"):
        with pytest.raises(WalletError) as caught:
            opened(folder, None, recovery_code=wrong)
        assert caught.value.kind is ErrorKind.WRONG_PASSPHRASE
    with opened(folder) as again:
        again.drop_recovery_code()
    with pytest.raises(WalletError):
        opened(folder, None, recovery_code=code)
