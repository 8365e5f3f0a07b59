"""An older copy of the whole vault put back is told where the keyring remembers a newer one; nobody is locked out."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.wallet.service.places import NOW
from tests.wallet.vault.samples import Entropy
from tests.wallet.vault.test_keyring_door import Broken, Store, door, named
from wallet.service.answers import Paths
from wallet.service.wallet import Wallet
from wallet.vault.check import Flaw
from wallet.vault.keyring_door import KeyringDoor


class House:
    """One vault, one keyring, and copies of the folder."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.store: Any = named(Store())
        self.entropy = Entropy()
        first = self.wallet()
        first.create("p", kdf="test", keyring=True)
        first.lock()

    def wallet(self, keyring: KeyringDoor | None = None) -> Wallet:
        paths = Paths(self.place / "vault", self.place / "profile")
        return Wallet(paths, lambda: NOW, self.entropy, keyring or door(self.store))

    def opened(self, keyring: KeyringDoor | None = None) -> Wallet:
        wallet = self.wallet(keyring)
        wallet.unlock("p")
        return wallet

    def change(self, name: str) -> None:
        wallet = self.opened()
        wallet.set_setting(name, "1")
        wallet.lock()

    def copy(self) -> Callable[[], object]:
        """Keeps the vault's folder as it is; calling the answer puts it back."""
        kept = Path(shutil.copytree(self.place / "vault", self.place / f"copy{len(list(self.place.iterdir()))}"))

        def put_back() -> None:
            shutil.rmtree(self.place / "vault")
            shutil.copytree(kept, self.place / "vault")

        return put_back


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def test_the_vault_last_used_here_is_nothing_to_tell(house: House) -> None:
    for name in "abc":
        house.change(name)
        wallet = house.opened()
        assert wallet.older_copy() is None
        assert wallet.check_vault() == ()
        wallet.lock()
    assert wallet.older_copy() is None


def test_an_older_copy_is_told_until_somebody_decides(house: House) -> None:
    put_back = house.copy()
    for name in "abc":
        house.change(name)
    put_back()
    for growth in range(5):
        wallet = house.opened()
        older = wallet.older_copy()
        assert older is not None
        assert (older.behind, older.last_used) == (3, NOW)
        assert Flaw.FILE_OLD in {one.flaw for one in wallet.check_vault()}
        wallet.set_setting(f"later{growth}", "1")
        wallet.lock()
    wallet = house.opened()
    wallet.accept_older_copy()
    assert (wallet.older_copy(), wallet.check_vault()) == (None, ())
    wallet.lock()
    wallet = house.opened()
    assert wallet.older_copy() is None
    wallet.lock()


def test_unlocking_by_the_keyring_tells_as_well(house: House) -> None:
    put_back = house.copy()
    house.change("a")
    put_back()
    wallet = house.wallet()
    wallet.unlock_by_keyring()
    assert wallet.older_copy() is not None
    wallet.lock()


def test_a_copy_that_went_another_way_is_told(house: House) -> None:
    put_back = house.copy()
    house.change("a")
    put_back()
    (seen,) = [one for one in house.store.kept if one[1].endswith(".seen")]
    known = house.store.kept.pop(seen)
    house.change("b")
    house.store.kept[seen] = known
    wallet = house.opened()
    older = wallet.older_copy()
    assert older is not None
    assert older.behind == 0
    wallet.lock()


def test_a_crash_before_the_keyring_heard_of_a_change_is_no_roll_back(house: House) -> None:
    wallet = house.opened()
    wallet.set_setting("a", "1")
    assert wallet._vault is not None
    wallet._vault.close()
    again = house.opened()
    assert again.older_copy() is None
    again.lock()


@pytest.mark.parametrize("state", ["gone", "garbage", "broken"])
def test_a_keyring_that_forgot_or_fails_hinders_nobody(house: House, state: str) -> None:
    put_back = house.copy()
    house.change("a")
    put_back()
    if state == "gone":
        house.store.kept.clear()
    if state == "garbage":
        house.store.kept.update(dict.fromkeys(house.store.kept, "AAAA" * 10 + "AAA="))
    wallet = house.opened(door(named(Broken())) if state == "broken" else None)
    assert wallet.older_copy() is None
    assert wallet.check_vault() == ()
    wallet.set_setting("b", "1")
    wallet.lock()


def test_a_keyring_that_fails_once_is_not_asked_again(house: House) -> None:
    calls: list[str] = []

    class Slow(Broken):
        def get_password(self, service: str, name: str) -> str | None:
            calls.append(name)
            raise RuntimeError

    wallet = house.opened(door(named(Slow())))
    for number in range(3):
        wallet.set_setting(f"{number}", "1")
    wallet.empty_trash()
    wallet.lock()
    assert len(calls) == 1


def test_leaving_the_keyring_forgets_and_coming_back_begins_anew(house: House) -> None:
    put_back = house.copy()
    wallet = house.opened()
    wallet.drop_keyring()
    assert house.store.kept == {}
    wallet.use_keyring()
    assert sorted(name.partition(".")[2] for _, name in house.store.kept) == ["", "seen"]
    wallet.lock()
    put_back()
    wallet = house.opened()
    assert wallet.older_copy() is not None
    wallet.lock()
    wallet.wipe()
    assert house.store.kept == {}


def test_a_vault_that_no_keyring_opens_asks_none(tmp_path: Path) -> None:
    store = named(Store())
    paths = Paths(tmp_path / "vault", tmp_path / "profile")
    wallet = Wallet(paths, lambda: NOW, Entropy(), door(store))
    wallet.create("p", kdf="test")
    wallet.lock()
    wallet.unlock("p")
    wallet.lock()
    assert store.kept == {}
