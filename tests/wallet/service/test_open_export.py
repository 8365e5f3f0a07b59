"""The open export as a file, and what stops half-way."""

import json
import zipfile
from pathlib import Path

import pytest

from tests.wallet.service.places import BASES, DATA, TEACHING, bring, new_wallet
from wallet.errors import Cancelled, ErrorKind, WalletError
from wallet.service import open_import


def test_a_stopped_export_leaves_nothing_behind(tmp_path: Path) -> None:
    wallet = new_wallet(tmp_path)
    bring(wallet, DATA, BASES)

    def stop(done: int, _total: int) -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        wallet.export_all(tmp_path / "all.zip", stop)
    assert not (tmp_path / "all.zip").exists()
    wallet.lock()


def test_the_manifest_can_be_read_and_names_each_file(tmp_path: Path) -> None:
    wallet = new_wallet(tmp_path)
    first, second = bring(wallet, DATA, TEACHING)
    wallet.export_all(tmp_path / "all.zip")
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert archive.testzip() is None
        entries = json.loads(archive.read("manifest.json"))["credentials"]
    assert [one["file"] for one in entries] == [f"credentials/{second}.jwt", f"credentials/{first}.json"]
    assert {name for one in entries for name in one} >= {"sha256", "title", "issuer", "received", "verdict", "note"}
    wallet.lock()


def test_what_comes_back_keeps_its_order_its_date_and_lies_in_the_trash_again(tmp_path: Path) -> None:
    wallet, other = new_wallet(tmp_path), new_wallet(tmp_path, "b")
    kept = bring(wallet, DATA, BASES, TEACHING)
    wallet.trash(kept[0])
    wallet.export_all(tmp_path / "all.zip")
    other.import_export(tmp_path / "all.zip")
    assert [(row.id, row.received_at) for row in other.rows()] == [(row.id, row.received_at) for row in wallet.rows()]
    assert [row.id for row in other.shelf("trash")] == [kept[0]]
    wallet.lock()
    other.lock()


def test_an_archive_that_is_none_or_is_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wallet = new_wallet(tmp_path)
    bring(wallet, DATA)
    out = tmp_path / "all.zip"
    wallet.export_all(out)
    assert wallet.is_open_export(out)
    broken = tmp_path / "broken.zip"
    broken.write_bytes(out.read_bytes()[:-30])
    assert not wallet.is_open_export(broken)
    assert not wallet.is_open_export(tmp_path)
    deep = tmp_path / "deep.zip"
    with zipfile.ZipFile(deep, "w") as archive:
        archive.writestr("manifest.json", "[" * 200_000)
    assert not wallet.is_open_export(deep)
    monkeypatch.setattr(open_import, "EXPORT_ENTRIES", 2)
    with pytest.raises(WalletError) as caught:
        wallet.import_export(out)
    assert caught.value.kind is ErrorKind.LIMIT
    wallet.lock()
