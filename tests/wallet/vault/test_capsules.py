"""What a record leans on: frozen with it, kept once, never lost to newer material, gone with its last record."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.wallet.vault.samples import NOW, record
from wallet.errors import ErrorKind, WalletError
from wallet.model.trust import Material, MaterialOrigin
from wallet.vault.vault import Vault

LIST = Material("https://uni.example/status/1", b"list", NOW, MaterialOrigin.BY_HAND, "text/plain", "status-list")
KEY = Material("did:web:uni.example", b"{}", NOW, MaterialOrigin.FETCHED, "", "did-document")
LATER = NOW + timedelta(days=1)


def bodies(vault: Vault) -> int:
    return vault._db.number("SELECT count(*) FROM evidence_body")


def texts(vault: Vault, record_id: str) -> list[bytes]:
    return [vault.capsules.material(one).data for one in vault.capsules.of(record_id)]


def test_every_piece_comes_back_with_origin_and_time(vault: Vault) -> None:
    vault.records.add(record(1))
    assert vault.capsules.freeze("r1", (LIST, KEY), LATER) == 2
    frozen = vault.capsules.of("r1")
    assert [vault.capsules.material(one) for one in frozen] == [KEY, LIST]
    assert [one.size for one in frozen] == [2, 4]
    assert vault.check() == ()


def test_the_same_piece_is_frozen_once_and_kept_once_for_all(vault: Vault) -> None:
    for number in (1, 2):
        vault.records.add(record(number))
        assert vault.capsules.freeze(f"r{number}", (LIST,), NOW) == 1
    assert vault.capsules.freeze("r1", (LIST,), LATER) == 0
    assert bodies(vault) == 1


def test_a_newer_piece_lies_beside_the_older_wherever_its_address_is_leaned_on(vault: Vault) -> None:
    for number in (1, 2, 3):
        vault.records.add(record(number))
    vault.capsules.freeze("r1", (LIST,), NOW)
    vault.capsules.freeze("r2", (LIST, KEY), NOW)
    newer = replace(LIST, data=b"newer list", obtained_at=LATER)
    assert vault.capsules.follow(newer, LATER) == 2
    assert vault.capsules.follow(newer, LATER) == 0
    assert texts(vault, "r1") == [b"list", b"newer list"]
    assert vault.capsules.of("r3") == ()
    assert vault.capsules.follow(replace(newer, uri="https://uni.example/other"), LATER) == 0
    assert bodies(vault) == 3


def test_a_deleted_record_takes_along_what_no_other_leans_on(vault: Vault) -> None:
    for number in (1, 2):
        vault.records.add(record(number))
    vault.capsules.freeze("r1", (LIST, KEY), NOW)
    vault.capsules.freeze("r2", (LIST,), NOW)
    vault.records.delete("r1")
    assert bodies(vault) == 1
    assert texts(vault, "r2") == [b"list"]
    vault.records.delete("r2")
    assert bodies(vault) == vault._db.number("SELECT count(*) FROM evidence") == 0
    assert vault.check() == ()


def test_a_record_that_is_not_kept_has_no_capsule(vault: Vault) -> None:
    for ask in (lambda: vault.capsules.of("r1"), lambda: vault.capsules.freeze("r1", (LIST,), NOW)):
        with pytest.raises(WalletError) as caught:
            ask()
        assert caught.value.kind is ErrorKind.NOT_FOUND


def test_changed_evidence_is_told(vault: Vault) -> None:
    vault.records.add(record(1))
    vault.capsules.freeze("r1", (LIST,), NOW)
    with vault.transaction():
        vault._db.run("UPDATE evidence_body SET data = ?", b"other")
    with pytest.raises(WalletError) as caught:
        texts(vault, "r1")
    assert (caught.value.kind, caught.value.rule) == (ErrorKind.DAMAGED, "evidence-digest")


def test_what_was_replaced_is_found_by_its_address(vault: Vault) -> None:
    vault.capsules.keep(LIST)
    vault.records.add(record(1))
    vault.capsules.freeze("r1", (replace(LIST, data=b"newer list", obtained_at=LATER),), LATER)
    assert [one.obtained_at for one in vault.capsules.at(LIST.uri)] == [NOW, LATER]
    assert vault.capsules.at(KEY.uri) == ()
