"""Identities are made, named, chosen and retired; none of their keys is ever lost."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from wallet.errors import ErrorKind, WalletError
from wallet.service.answers import Paths
from wallet.service.wallet import Wallet

NOW = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)


@pytest.fixture
def wallet(tmp_path: Path) -> Wallet:
    made = Wallet(Paths(tmp_path / "vault", tmp_path / "profile"), lambda: NOW, os.urandom)
    made.create("four quiet stones", kdf="test")
    return made


def test_the_first_one_signs_and_a_second_waits(wallet: Wallet) -> None:
    assert wallet.identities() == ()
    wallet.identity_add("At  work")
    wallet.identity_add("Studies")
    first, second = wallet.identities()
    assert (first.name, first.signs, second.name, second.signs) == ("At work", True, "Studies", False)
    wallet.identity_use(second.id)
    assert [one.signs for one in wallet.identities()] == [False, True]
    assert second.id.startswith("did:key:")


def test_the_key_made_by_a_first_presentation_goes_on_signing(wallet: Wallet) -> None:
    wallet.holder_key()
    wallet.identity_add("Another")
    assert [one.signs for one in wallet.identities()] == [True, False]


def test_retiring_keeps_the_key_and_using_brings_it_back(wallet: Wallet) -> None:
    wallet.identity_add("One")
    wallet.identity_add("Two")
    two = wallet.identities()[1].id
    wallet.identity_retire(two)
    assert [one.retired for one in wallet.identities()] == [False, True]
    wallet.identity_use(two)
    assert [(one.signs, one.retired) for one in wallet.identities()] == [(False, False), (True, False)]
    assert [one.what for one in wallet.history(1)] == ["identity-retired"]


def test_the_one_that_signs_is_not_retired(wallet: Wallet) -> None:
    wallet.identity_add("One")
    with pytest.raises(WalletError) as caught:
        wallet.identity_retire(wallet.identities()[0].id)
    assert (caught.value.kind, caught.value.rule) == (ErrorKind.BAD_ARGUMENT, "identity-signs")


@pytest.mark.parametrize("name", ["", "  ", "x" * 101])
def test_a_name_has_letters_and_an_end(wallet: Wallet, name: str) -> None:
    with pytest.raises(WalletError) as caught:
        wallet.identity_add(name)
    assert caught.value.rule == "identity-name"
    assert wallet.identities() == ()


def test_renaming_what_is_not_there(wallet: Wallet) -> None:
    wallet.identity_add("One")
    one = wallet.identities()[0].id
    wallet.identity_rename(one, "Uno")
    assert wallet.identities()[0].name == "Uno"
    with pytest.raises(WalletError) as caught:
        wallet.identity_rename("did:key:nobody", "x")
    assert caught.value.kind is ErrorKind.NOT_FOUND
