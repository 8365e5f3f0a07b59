"""Vaults are remembered only after the learner said so, and forgotten on a word."""

import stat
from pathlib import Path

import pytest

from tests.wallet.service.places import NOW, PASSPHRASE, Noise
from wallet.errors import ErrorKind, WalletError
from wallet.service import recent
from wallet.service.answers import Paths
from wallet.service.wallet import Wallet


def wallet(folder: Path, name: str) -> Wallet:
    return Wallet(Paths(folder / name, folder / "profile"), lambda: NOW, Noise(name))


@pytest.fixture
def two(tmp_path: Path) -> tuple[Wallet, Wallet]:
    made = wallet(tmp_path, "one"), wallet(tmp_path, "two")
    for one in made:
        one.create(PASSPHRASE, kdf="test")
        one.lock()
    return made


def test_nothing_is_remembered_by_itself(two: tuple[Wallet, Wallet], tmp_path: Path) -> None:
    two[0].unlock(PASSPHRASE)
    assert two[0].recent_vaults() == recent.Recent(False)
    assert not (tmp_path / "profile").exists()


def test_what_is_opened_afterwards_is_and_the_last_comes_first(two: tuple[Wallet, Wallet], tmp_path: Path) -> None:
    one, other = two
    assert one.remember_vaults(True) == recent.Recent(True)
    one.unlock(PASSPHRASE)
    other.unlock(PASSPHRASE)
    assert one.recent_vaults().folders == (tmp_path / "two", tmp_path / "one")
    one.unlock(PASSPHRASE)
    assert one.recent_vaults().folders == (tmp_path / "one", tmp_path / "two")
    assert one.remember_vaults(True).folders == (tmp_path / "one", tmp_path / "two")
    third = wallet(tmp_path, "three")
    third.create(PASSPHRASE, kdf="test")
    assert third.recent_vaults().folders[0] == tmp_path / "three"
    file = tmp_path / "profile" / recent.FILE
    assert (stat.S_IMODE(file.stat().st_mode), stat.S_IMODE(file.parent.stat().st_mode)) == (0o600, 0o700)


def test_one_is_forgotten_or_all(two: tuple[Wallet, Wallet], tmp_path: Path) -> None:
    one, other = two
    one.remember_vaults(True)
    one.unlock(PASSPHRASE)
    other.unlock(PASSPHRASE)
    assert one.forget_vault(tmp_path / "two").folders == (tmp_path / "one",)
    assert one.forget_vault(tmp_path / "none").folders == (tmp_path / "one",)
    assert (tmp_path / "two").is_dir()
    assert one.remember_vaults(False) == recent.Recent(False)
    assert not (tmp_path / "profile" / recent.FILE).exists()


def test_wiping_takes_the_list_along(two: tuple[Wallet, Wallet], tmp_path: Path) -> None:
    two[0].remember_vaults(True)
    two[0].unlock(PASSPHRASE)
    two[0].wipe()
    assert not (tmp_path / "profile").exists()


@pytest.mark.parametrize("text", [b"", b"{}", b'[1, null, ""]', b"\xff", b"[" * 9_000, b" " * 300_000])
def test_a_list_that_cannot_be_read_is_empty_and_harmless(
    two: tuple[Wallet, Wallet], tmp_path: Path, text: bytes
) -> None:
    two[0].remember_vaults(True)
    (tmp_path / "profile" / recent.FILE).write_bytes(text)
    assert two[0].recent_vaults() == recent.Recent(True)
    two[0].unlock(PASSPHRASE)
    assert two[0].recent_vaults().folders == (tmp_path / "one",)


def test_it_has_an_end(tmp_path: Path) -> None:
    recent.remember(tmp_path, True)
    for number in range(recent.MOST + 5):
        recent.opened(tmp_path, Path(f"/vaults/{number}"))
    assert len(recent.recent(tmp_path).folders) == recent.MOST
    assert recent.recent(tmp_path).folders[0] == Path(f"/vaults/{recent.MOST + 4}")


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_text('["/a"]')
    (tmp_path / recent.FILE).symlink_to(tmp_path / "elsewhere")
    assert recent.recent(tmp_path) == recent.Recent(False)
    recent.opened(tmp_path, Path("/vault"))
    assert (tmp_path / "elsewhere").read_text() == '["/a"]'


def test_a_list_that_cannot_be_written_keeps_nobody_out(two: tuple[Wallet, Wallet], tmp_path: Path) -> None:
    two[0].remember_vaults(True)
    (tmp_path / "profile" / f"{recent.FILE}.part").mkdir()
    assert two[0].unlock(PASSPHRASE).records
    assert two[0].recent_vaults().folders == ()


def test_a_wallet_turns_to_another_vault_or_an_empty_folder_only(two: tuple[Wallet, Wallet], tmp_path: Path) -> None:
    one, _ = two
    one.remember_vaults(True)
    one.unlock(PASSPHRASE)
    assert one.turn_to(tmp_path / "two").exists
    assert not one.state().unlocked
    one.unlock(PASSPHRASE)
    assert one.recent_vaults().folders == (tmp_path / "two", tmp_path / "one")
    (tmp_path / "empty").mkdir()
    assert not one.turn_to(tmp_path / "empty").exists
    for wrong in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(WalletError) as caught:
            one.turn_to(wrong)
        assert caught.value.kind is ErrorKind.NO_VAULT
    assert one.paths == Paths(tmp_path / "empty", tmp_path / "profile")


def test_the_open_vault_is_the_first_to_be_remembered(two: tuple[Wallet, Wallet], tmp_path: Path) -> None:
    two[0].unlock(PASSPHRASE)
    assert two[0].remember_vaults(True).folders == (tmp_path / "one",)
