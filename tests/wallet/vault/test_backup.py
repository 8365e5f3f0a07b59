"""Backups: whole, encrypted, openable elsewhere; a damaged one is refused and never takes a vault's place."""

import hashlib
import os
from datetime import timedelta
from pathlib import Path

import pytest

from tests.wallet.vault.samples import CANARY, NOW, PASSPHRASE, Entropy, record
from wallet.errors import ErrorKind, WalletError
from wallet.vault.container import read_front
from wallet.vault.folder import BACKUPS, HEADER, UNFINISHED
from wallet.vault.header import WrapKind
from wallet.vault.restoring import FORMER, Restored, newest_backup, recover, restore
from wallet.vault.vault import Vault, unlock


@pytest.fixture
def filled(vault: Vault) -> Vault:
    with vault.transaction():
        for number in range(10):
            vault.records.add(record(number, CANARY, size=900))
    return vault


def reopened(folder: Path, passphrase: str = PASSPHRASE) -> Vault:
    return unlock(folder, passphrase, entropy=Entropy())


class Fresh(Entropy):
    """Another stream of bytes than the one the vault was made with."""

    def __call__(self, size: int) -> bytes:
        return hashlib.shake_256(b"elsewhere" + super().__call__(8)).digest(size)


def test_a_backup_restores_every_byte_in_another_place(filled: Vault, tmp_path: Path) -> None:
    out = tmp_path / "copy.backup"
    backup = filled.backup(out, NOW)
    assert (backup.credentials, backup.sha256) == (10, hashlib.sha256(out.read_bytes()).hexdigest())
    assert CANARY.encode() not in out.read_bytes()
    elsewhere = tmp_path / "elsewhere"
    assert restore(elsewhere, out, PASSPHRASE, entropy=Fresh(), into_empty=True) == Restored(10, NOW)
    with reopened(elsewhere) as other:
        assert [other.records.get(f"r{n}") for n in range(10)] == [filled.records.get(f"r{n}") for n in range(10)]
        assert other.check() == ()
        assert [row.id for row in other.search.find("zwerg")] == [f"r{n}" for n in reversed(range(10))]


def test_nothing_is_overwritten_by_a_backup(filled: Vault, tmp_path: Path) -> None:
    out = tmp_path / "copy.backup"
    out.write_bytes(b"mine")
    with pytest.raises(WalletError) as caught:
        filled.backup(out, NOW)
    assert caught.value.kind is ErrorKind.WOULD_OVERWRITE
    assert out.read_bytes() == b"mine"


def test_a_backup_into_no_folder_is_a_storage_error(filled: Vault, tmp_path: Path) -> None:
    with pytest.raises(WalletError) as caught:
        filled.backup(tmp_path / "nowhere" / "copy.backup", NOW)
    assert caught.value.kind is ErrorKind.STORAGE


def test_changed_or_cut_backups_are_refused_and_the_vault_is_untouched(filled: Vault, tmp_path: Path) -> None:
    out = tmp_path / "copy.backup"
    filled.backup(out, NOW)
    filled.settings.set("present", "yes")
    filled.close()
    good = out.read_bytes()
    before = {one.name: one.read_bytes() for one in filled.folder.iterdir() if one.is_file()}
    places = [*range(0, 700, 9), *range(700, len(good), len(good) // 80), len(good) - 1]
    for at in places:
        out.write_bytes(good[:at] + bytes([good[at] ^ 4]) + good[at + 1 :])
        with pytest.raises(WalletError) as caught:
            restore(filled.folder, out, PASSPHRASE, entropy=Fresh())
        assert caught.value.kind in (ErrorKind.DAMAGED, ErrorKind.NEWER_VAULT), at
    for cut in (0, 5, 600, 5_000, len(good) // 2, len(good) - 1):
        out.write_bytes(good[:cut])
        with pytest.raises(WalletError) as caught:
            restore(filled.folder, out, PASSPHRASE, entropy=Fresh())
        assert caught.value.kind is ErrorKind.DAMAGED
    assert {one.name: one.read_bytes() for one in filled.folder.iterdir() if one.is_file()} == before
    assert len(places) > 150


def test_the_wrong_passphrase_restores_nothing(filled: Vault, tmp_path: Path) -> None:
    out = tmp_path / "copy.backup"
    filled.backup(out, NOW)
    with pytest.raises(WalletError) as caught:
        restore(tmp_path / "elsewhere", out, "wrong", entropy=Fresh())
    assert caught.value.kind is ErrorKind.WRONG_PASSPHRASE
    assert not (tmp_path / "elsewhere").exists()


def test_restoring_over_a_vault_keeps_the_former_one_aside(filled: Vault, tmp_path: Path) -> None:
    out = tmp_path / "copy.backup"
    filled.backup(out, NOW)
    filled.records.delete("r1")
    filled.change_passphrase("later")
    with pytest.raises(WalletError) as caught:
        restore(filled.folder, out, PASSPHRASE, entropy=Fresh())
    assert caught.value.kind is ErrorKind.BUSY
    filled.close()
    with pytest.raises(WalletError) as caught:
        restore(filled.folder, out, PASSPHRASE, entropy=Fresh(), into_empty=True)
    assert caught.value.kind is ErrorKind.VAULT_EXISTS
    restore(filled.folder, out, PASSPHRASE, entropy=Fresh())
    with reopened(filled.folder) as again:
        assert again.records.count() == 10
        assert again.check() == ()
    (filled.folder / HEADER).write_bytes((filled.folder / FORMER).read_bytes())
    with reopened(filled.folder, "later") as former:
        assert former.records.count() == 9


def test_restoring_twice_is_restoring_once(filled: Vault, tmp_path: Path) -> None:
    out = tmp_path / "copy.backup"
    filled.backup(out, NOW)
    filled.close()
    entropy = Fresh()
    for _ in range(3):
        assert restore(filled.folder, out, PASSPHRASE, entropy=entropy).credentials == 10
    assert len(list(filled.folder.glob("*.db"))) == 2
    with reopened(filled.folder) as again:
        assert again.records.count() == 10


def test_a_backup_does_not_name_this_computers_key_store(filled: Vault, tmp_path: Path) -> None:
    filled.backup(tmp_path / "copy.backup", NOW)
    header = read_front(tmp_path / "copy.backup").header
    assert header is not None
    assert [one.kind for one in header.wraps] == [WrapKind.PASSPHRASE]


def test_each_change_has_its_generation_and_the_old_ones_go(filled: Vault) -> None:
    for day in range(30):
        filled.settings.set("day", str(day))
        assert filled.keep_generation(NOW + timedelta(days=day // 2)) is not None
        assert filled.keep_generation(NOW + timedelta(days=day // 2)) is None
    names = sorted(one.name for one in (filled.folder / BACKUPS).glob("*.cairn-backup"))
    assert len(names) == 20
    assert [int(name[:8]) for name in names[-10:]] == list(range(21, 31))
    assert not list(filled.folder.rglob(f"*{UNFINISHED}*"))


def test_recovery_takes_the_newest_sound_generation(filled: Vault) -> None:
    filled.keep_generation(NOW)
    filled.records.delete("r1")
    filled.keep_generation(NOW + timedelta(hours=1))
    filled.records.delete("r2")
    filled.keep_generation(NOW + timedelta(hours=2))
    filled.close()
    newest = max((filled.folder / BACKUPS).glob("*.cairn-backup"))
    newest.write_bytes(newest.read_bytes()[:-7])
    path = filled.folder / filled.header.database
    path.write_bytes(os.urandom(8_192))
    assert newest_backup(filled.folder) == NOW + timedelta(hours=2)
    taken = NOW + timedelta(hours=1)
    assert recover(filled.folder, PASSPHRASE, entropy=Fresh()) == Restored(9, taken)
    with reopened(filled.folder) as again:
        assert again.check() == ()
        assert again.records.count() == 9
        again.settings.set("a", "b")
        assert again.keep_generation(NOW) is not None
        assert again.backup_trouble == ""


@pytest.mark.parametrize("ruin", ["missing", "garbage", "forged", "old"])
def test_recovery_does_without_the_header(filled: Vault, ruin: str) -> None:
    old = (filled.folder / HEADER).read_bytes()
    filled.keep_generation(NOW)
    filled.change_passphrase("later")
    filled.close()
    header = filled.folder / HEADER
    match ruin:
        case "missing":
            header.unlink()
        case "garbage":
            header.write_bytes(b"{}")
        case "forged":
            header.write_bytes(header.read_bytes().replace(b'"generation":2', b'"generation":3'))
        case "old":
            header.write_bytes(old)
    assert recover(filled.folder, "later", entropy=Fresh()).credentials == 10
    with reopened(filled.folder, "later") as again:
        assert again.check() == ()


def test_without_generations_recovery_says_so(filled: Vault) -> None:
    filled.close()
    with pytest.raises(WalletError) as caught:
        recover(filled.folder, PASSPHRASE, entropy=Fresh())
    assert (caught.value.kind, caught.value.rule) == (ErrorKind.DAMAGED, "no-good-backup")


def test_a_damaged_vault_is_not_copied_over_good_generations(filled: Vault) -> None:
    filled.keep_generation(NOW)
    filled.close()
    path = filled.folder / filled.header.database
    data = bytearray(path.read_bytes())
    data[-100] ^= 1
    path.write_bytes(bytes(data))
    with reopened(filled.folder) as again:
        again.settings.set("a", "b")
        assert again.keep_generation(NOW) is None
        assert again.backup_trouble == "damaged"
    assert len(list((filled.folder / BACKUPS).glob("*.cairn-backup"))) == 1


def test_a_backup_may_have_a_passphrase_of_its_own(filled: Vault, tmp_path: Path) -> None:
    filled.new_recovery_code()
    filled.backup(tmp_path / "copy.backup", NOW, "for the move")
    with pytest.raises(WalletError) as caught:
        restore(tmp_path / "elsewhere", tmp_path / "copy.backup", PASSPHRASE, entropy=Fresh())
    assert caught.value.kind is ErrorKind.WRONG_PASSPHRASE
    assert restore(tmp_path / "elsewhere", tmp_path / "copy.backup", "for the move", entropy=Fresh()).credentials == 10
    with reopened(tmp_path / "elsewhere", "for the move") as other:
        assert not other.info().recovery
        assert other.check() == ()


def test_a_backup_of_a_later_program_is_refused(filled: Vault, tmp_path: Path) -> None:
    filled._db.run("PRAGMA user_version = 99")
    with pytest.raises(WalletError) as caught:
        filled.backup(tmp_path / "copy.backup", NOW)
    assert caught.value.kind is ErrorKind.NEWER_VAULT


def test_an_older_copy_of_the_header_follows_at_the_next_unlocking(filled: Vault) -> None:
    filled.keep_generation(NOW)
    copy = filled.folder / BACKUPS / HEADER
    old = copy.read_bytes()
    filled.change_passphrase("later")
    assert copy.read_bytes() == (filled.folder / HEADER).read_bytes() != old
    filled.close()
    copy.write_bytes(old)
    reopened(filled.folder, "later").close()
    assert copy.read_bytes() == (filled.folder / HEADER).read_bytes()


def test_a_lost_vault_key_is_not_kept_after_closing(filled: Vault) -> None:
    filled.close()
    assert filled._unlocked.key == b""
