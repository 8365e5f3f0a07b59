"""Merging two vaults: nothing is lost, whatever comes between."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.wallet.service.places import BASES, DATA, NOW, PASSPHRASE, TEACHING, bring, new_wallet
from wallet.errors import Cancelled, ErrorKind, WalletError
from wallet.model.trust import Material
from wallet.service.adopting import Adopted, Belongings, Nursery
from wallet.service.merging import Conflict
from wallet.service.wallet import Wallet


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Wallet]:
    wallet = new_wallet(tmp_path, "ours")
    yield wallet
    wallet.lock()


@pytest.fixture
def theirs(tmp_path: Path) -> Iterator[Wallet]:
    wallet = new_wallet(tmp_path, "theirs")
    yield wallet
    wallet.lock()


def backed_up(wallet: Wallet, folder: Path) -> Path:
    out = folder / "theirs.cairn-backup"
    wallet.backup(out)
    return out


def test_a_failing_disk_keeps_what_came_and_a_second_merge_brings_the_rest(
    ours: Wallet, theirs: Wallet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(theirs, DATA, BASES, TEACHING)
    file, adopt, calls = backed_up(theirs, tmp_path), Nursery.adopt, []

    def failing(nursery: Nursery, one: Belongings) -> Adopted:
        calls.append(one)
        if len(calls) == 2:
            raise WalletError(ErrorKind.STORAGE, cause="ENOSPC")
        return adopt(nursery, one)

    with monkeypatch.context() as patched, pytest.raises(WalletError) as caught:
        patched.setattr(Nursery, "adopt", failing)
        ours.merge(file, PASSPHRASE)
    assert caught.value.kind is ErrorKind.STORAGE
    assert (len(ours.rows()), ours.check_vault()) == (1, ())
    again = ours.merge(file, PASSPHRASE)
    assert (len(again.added), len(again.already_here)) == (2, 1)
    assert [row.id for row in ours.rows()] == [row.id for row in theirs.rows()]


def test_a_stop_keeps_what_came(ours: Wallet, theirs: Wallet, tmp_path: Path) -> None:
    bring(theirs, DATA, BASES)

    def stop(done: int, _total: int) -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        ours.merge(backed_up(theirs, tmp_path), PASSPHRASE, stop)
    assert len(ours.rows()) == 1
    assert not (ours.paths.profile / "merging").exists()


def test_another_version_of_the_same_credential_is_kept_beside_ours(
    ours: Wallet, theirs: Wallet, tmp_path: Path
) -> None:
    altered = DATA.replace(b'"description":"', b'"description":"Not as issued. ', 1)
    assert altered != DATA
    bring(ours, DATA)
    (other,) = bring(theirs, altered)
    merged = ours.merge(backed_up(theirs, tmp_path), PASSPHRASE)
    assert merged.conflicts == (Conflict("other-content", other),)
    assert len(ours.rows()) == 2


def test_the_key_that_signs_here_stays_and_theirs_comes_along(ours: Wallet, theirs: Wallet, tmp_path: Path) -> None:
    theirs_key = theirs.holder_key().public
    mine = ours.holder_key().public
    assert ours.merge(backed_up(theirs, tmp_path), PASSPHRASE).keys == 1
    assert (ours.holder_key().public, ours.info().keys) == (mine, 2)
    assert mine != theirs_key


def test_a_record_we_put_away_stays_where_it_is(ours: Wallet, theirs: Wallet, tmp_path: Path) -> None:
    (mine,) = bring(ours, DATA)
    bring(theirs, DATA)
    ours.trash(mine)
    merged = ours.merge(backed_up(theirs, tmp_path), PASSPHRASE)
    assert merged.conflicts == (Conflict("shelf", mine),)
    assert ours.marks(mine).shelf.value == "trash"


def test_the_learners_own_word_comes_along(ours: Wallet, theirs: Wallet, tmp_path: Path) -> None:
    theirs.trust_add("https://college.example", "College")
    ours.merge(backed_up(theirs, tmp_path), PASSPHRASE)
    assert [(line.id, line.own) for line in ours.trusted()] == [("https://college.example", True)]


def test_what_a_credential_leans_on_comes_along(ours: Wallet, theirs: Wallet, tmp_path: Path) -> None:
    (record,) = bring(theirs, DATA)
    theirs.keep_material((Material("https://status.example/1", b"{}", NOW),))
    theirs._open.capsules.freeze(record, theirs._open.material.all(), NOW)
    ours.merge(backed_up(theirs, tmp_path), PASSPHRASE)
    assert ours.capsule(record).pieces == theirs.capsule(record).pieces
