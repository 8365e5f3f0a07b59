"""What only a window asks of the front desk."""

import os
from datetime import UTC, datetime

import pytest

from wallet.errors import ErrorKind, WalletError
from wallet.service.answers import Paths
from wallet.service.wallet import Wallet

NOW = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def wallet(tmp_path_factory: pytest.TempPathFactory) -> Wallet:
    folder = tmp_path_factory.mktemp("window")
    made = Wallet(Paths(folder / "vault", folder / "profile"), lambda: NOW, os.urandom)
    made.create("four quiet stones", kdf="test")
    made.add_demo()
    return made


def test_a_picture_is_bytes_or_a_data_address_and_never_an_address_to_fetch(wallet: Wallet) -> None:
    found = {row.id: wallet.picture(row.id) for row in wallet.rows()}
    assert any(found.values())
    for one in found.values():
        assert one is None or isinstance(one, bytes) or one.startswith("data:image/")
    baked = next(row for row in wallet.rows() if row.carrier.startswith("png"))
    assert found[baked.id]


def test_no_picture_of_what_is_not_kept(wallet: Wallet) -> None:
    with pytest.raises(WalletError) as caught:
        wallet.picture("nothing")
    assert caught.value.kind is ErrorKind.NOT_FOUND


def test_the_newest_recovery_code_opens_and_an_earlier_one_does_not(wallet: Wallet) -> None:
    first, second = wallet.recovery_code(), wallet.recovery_code()
    wallet.lock()
    with pytest.raises(WalletError) as caught:
        wallet.unlock_by_recovery_code(first)
    assert caught.value.kind is ErrorKind.WRONG_PASSPHRASE
    assert wallet.unlock_by_recovery_code(second).records


def test_automatic_backups_are_told_newest_first_and_bring_the_vault_back(wallet: Wallet) -> None:
    wallet.unlock("four quiet stones")
    kept = len(wallet.rows())
    wallet.delete(wallet.rows()[0].id)
    found = wallet.automatic_backups()
    assert len(found) >= 2
    assert all(one.size > 0 and one.taken == NOW for one in found)
    assert wallet.restore(found[1].path, "four quiet stones") == kept
