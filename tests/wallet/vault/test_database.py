"""Transactions: whole or not at all, whatever part of them fails, and never a foreign error outside."""

import pytest

from tests.wallet.vault.samples import record
from wallet.errors import WalletError
from wallet.vault.vault import Vault


def test_a_part_that_fails_before_changing_anything_harms_nothing(vault: Vault) -> None:
    with vault.transaction():
        vault.settings.set("a", "1")
        with pytest.raises(WalletError):
            vault.records.delete("nobody")
    assert vault.settings.get("a") == "1"


def test_a_part_that_fails_half_way_takes_the_whole_with_it(vault: Vault) -> None:
    def action() -> None:
        with vault.transaction():
            vault.settings.set("a", "1")
            with pytest.raises(WalletError):
                vault.records.add(record(1, words="half \ud800"))
            vault.settings.set("b", "1")

    with pytest.raises(WalletError) as caught:
        action()
    assert caught.value.rule == "half-surrogate"
    assert (vault.settings.get("a"), vault.settings.get("b"), vault.records.count()) == ("", "", 0)
    vault.settings.set("c", "1")
    assert vault.check() == ()


def test_the_version_counts_changing_transactions(vault: Vault) -> None:
    before = vault.version
    with vault.transaction():
        vault.settings.set("a", "1")
        vault.settings.set("b", "1")
    with vault.transaction():
        vault.settings.get("a")
    vault.settings.set("a", "1")
    assert vault.version == before + 1


@pytest.mark.parametrize(
    "statement",
    ["ATTACH ':memory:' AS other", "PRAGMA writable_schema = ON", "SELECT load_extension('x')", "PRAGMA rekey = 'x'"],
)
def test_dangerous_statements_are_refused(vault: Vault, statement: str) -> None:
    with pytest.raises(Exception, match=r"(?i)not authorized|no such function"):
        vault._db.run(statement)


def test_the_switches_are_set(vault: Vault) -> None:
    def read(name: str) -> object:
        row = vault._db.one(f"PRAGMA {name}")
        return row[0] if row else None

    assert {
        name: read(name)
        for name in ("trusted_schema", "cell_size_check", "mmap_size", "secure_delete", "foreign_keys", "temp_store")
    } == {
        "trusted_schema": 0,
        "cell_size_check": 1,
        "mmap_size": 0,
        "secure_delete": 1,
        "foreign_keys": 1,
        "temp_store": 2,
    }
    assert (read("journal_mode"), read("synchronous"), read("locking_mode")) == ("wal", 2, "exclusive")
    assert read("application_id") == 0x43616972
