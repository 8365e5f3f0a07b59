"""Older versions by the issuer's own id, also among records that an earlier program kept without it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.wallet.service.places import BASES, DATA, bring, new_wallet
from wallet.service import naming
from wallet.service.wallet import Wallet
from wallet.vault.vault import Vault


@pytest.fixture
def wallet(tmp_path: Path) -> Iterator[Wallet]:
    made = new_wallet(tmp_path)
    yield made
    made.lock()


def kept_by_an_earlier_program(wallet: Wallet, *files: bytes) -> tuple[Vault, list[str]]:
    ids, vault = bring(wallet, *files), wallet._open
    with vault.transaction():
        vault._db.run("UPDATE record SET credential_id = NULL")
    return vault, ids


def test_what_is_kept_now_is_found_by_its_credential_id(wallet: Wallet) -> None:
    bring(wallet, DATA, BASES)
    summary = wallet.rows()[0].summary
    assert summary.credential_id is not None
    found = naming.same_named(wallet._open, summary.issuer_id, summary.credential_id)
    assert [row.id for row in found] == [wallet.rows()[0].id]
    assert naming.same_named(wallet._open, summary.issuer_id, None) == ()


def test_older_records_are_looked_at_once(wallet: Wallet) -> None:
    vault, ids = kept_by_an_earlier_program(wallet, DATA, BASES)
    named = wallet.show(ids[0]).credential.described
    assert [row.id for row in naming.same_named(vault, named.issuer.id, named.id)] == [ids[0]]
    assert (vault.records.unnamed(), naming.name_all(vault)) == ((), 0)
    assert wallet.check_vault() == ()


def test_a_record_that_cannot_be_read_any_more_names_nothing(wallet: Wallet) -> None:
    vault, _ = kept_by_an_earlier_program(wallet, DATA)
    with vault.transaction():
        vault._db.run("UPDATE body SET source = ?", b"{")
    assert naming.name_all(vault) == 1
    assert vault.records.unnamed() == ()
