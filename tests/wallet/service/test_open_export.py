"""The open export as a file, and what stops half-way."""

import base64
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from tests.wallet.service.places import BASES, DATA, TEACHING, bring, new_wallet
from wallet.errors import Cancelled, ErrorKind, WalletError
from wallet.service import open_export, open_import
from wallet.service.wallet import Wallet
from wallet.vault.records import Shelf


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


@pytest.fixture
def rich(tmp_path: Path) -> Wallet:
    """A wallet with the demonstration credentials, material, trust, a stack with a decision, and a search."""
    wallet = new_wallet(tmp_path, "rich")
    wallet.add_demo()
    wallet.trust_add("did:web:own.example", "My teacher")
    wallet.save_search("soon", "expires:<2027")
    assert wallet._vault is not None
    wallet._vault.stacks.decide(wallet._vault.stacks.all()[0].id, "note.general", "mine", wallet.now())
    return wallet


def belongings(wallet: Wallet) -> tuple[object, ...]:
    vault = wallet._vault
    assert vault is not None
    return (
        {row.id for row in wallet.rows()},
        vault.stacks.all(),
        [vault.stacks.decisions(one.id) for one in vault.stacks.all()],
        wallet.searches(),
        vault.material.all(),
        vault.trust.lists(),
    )


def test_everything_of_ones_own_export_comes_back_and_again_nothing(rich: Wallet, tmp_path: Path) -> None:
    rich.export_all(tmp_path / "all.zip")
    other = new_wallet(tmp_path, "other")
    first = dict(other.import_export(tmp_path / "all.zip", own=True).beside)
    assert belongings(other) == belongings(rich)
    assert all(count > 0 for name, count in first.items() if name != "evidence"), first
    before = [(row.id, row.verdict) for row in other.rows()]
    again = other.import_export(tmp_path / "all.zip", own=True)
    assert (again.imported, dict(again.beside)) == ((), dict.fromkeys(first, 0))
    assert belongings(other) == belongings(rich)
    assert [(row.id, row.verdict) for row in other.rows()] == before
    other.lock()
    rich.lock()


def test_an_export_of_somebody_else_brings_no_trust_and_no_material(rich: Wallet, tmp_path: Path) -> None:
    rich.export_all(tmp_path / "all.zip")
    other = new_wallet(tmp_path, "other")
    beside = dict(other.import_export(tmp_path / "all.zip").beside)
    assert (other.trusted(), other.materials()) == ((), ())
    assert beside["left"] == len(rich.materials()) + len({one.list_name for one in rich.trusted()})
    assert (beside["searches"], beside["stacks"] > 0) == (1, True)
    other.lock()
    rich.lock()


def test_a_list_that_would_grow_too_large_is_parted_and_read_again(
    rich: Wallet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(open_export, "PART_BYTES", 600)
    rich.export_all(tmp_path / "all.zip")
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        names = set(archive.namelist())
    assert {"manifest-0002.json", "history-0002.json", "material-0002.json"} <= names
    monkeypatch.setattr(open_import, "EXPORT_JSON_BYTES", 40_000)
    other = new_wallet(tmp_path, "other")
    assert other.is_open_export(tmp_path / "all.zip")
    other.import_export(tmp_path / "all.zip", own=True)
    assert belongings(other) == belongings(rich)
    monkeypatch.setattr(open_import, "EXPORT_PARTS", 1)
    with pytest.raises(WalletError) as caught:
        other.import_export(tmp_path / "all.zip", own=True)
    assert caught.value.rule == "open-export-parts"
    other.lock()
    rich.lock()


def evidence(wallet: Wallet) -> dict[str, set[tuple[str, str, str, object]]]:
    return {
        row.id: {(one.uri, one.kind, one.sha256, one.obtained_at) for one in wallet.capsule(row.id).pieces}
        for row in wallet.rows()
    }


def test_ones_own_export_brings_the_evidence_back_once(rich: Wallet, tmp_path: Path) -> None:
    assert rich._vault is not None
    held = {one.uri: one for one in rich._vault.material.all()}
    old = next(held[one.uri] for row in rich.rows() for one in rich.capsule(row.id).pieces if one.uri in held)
    rich.keep_material((replace(old, data=old.data + b"\n"),))
    rich.export_all(tmp_path / "all.zip")
    mine = evidence(rich)
    other = new_wallet(tmp_path, "other")
    first = dict(other.import_export(tmp_path / "all.zip", own=True).beside)
    assert all(pieces <= evidence(other)[record] for record, pieces in mine.items())
    before = evidence(other)
    assert dict(other.import_export(tmp_path / "all.zip", own=True).beside)["evidence"] == 0
    assert evidence(other) == before
    assert first["evidence"] > 0
    third = new_wallet(tmp_path, "third")
    assert "evidence" not in dict(third.import_export(tmp_path / "all.zip").beside)
    for one in (rich, other, third):
        one.lock()


def test_no_private_key_leaves_with_an_export(rich: Wallet, tmp_path: Path) -> None:
    rich.holder_key()
    rich.export_all(tmp_path / "all.zip")
    assert rich._vault is not None
    (key,) = rich._vault.keys.all()
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        whole = b"".join(archive.read(name) for name in archive.namelist())
    forms = (key.secret, key.secret.hex().encode(), base64.b64encode(key.secret), base64.urlsafe_b64encode(key.secret))
    assert not any(form.rstrip(b"=") in whole for form in forms)
    rich.lock()


@pytest.mark.parametrize("name", ["stacks.json", "searches.json", "material.json", "trust.json", "capsules.json"])
def test_odd_lines_beside_the_credentials_are_passed_over(rich: Wallet, tmp_path: Path, name: str) -> None:
    rich.export_all(tmp_path / "all.zip")
    odd = [{}, {"id": 1, "file": "../x", "name": 3, "uri": [], "issuers": "x"}, {"file": "material/0001.bin"}]
    with zipfile.ZipFile(tmp_path / "all.zip") as old, zipfile.ZipFile(tmp_path / "odd.zip", "w") as new:
        for member in old.namelist():
            data = old.read(member)
            new.writestr(member, json.dumps({"lines": odd}) if member == name else data)
    other = new_wallet(tmp_path, "other")
    report = other.import_export(tmp_path / "odd.zip", own=True)
    assert (len(report.imported), report.refused) == (len(rich.rows()), ())
    other.lock()
    rich.lock()


def test_of_a_damaged_vault_what_is_good_is_exported_and_the_rest_named(
    rich: Wallet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = bring(rich, DATA, BASES)
    vault, shown = rich._open, rich._open.records.rows()
    whole = rich.export_all(tmp_path / "whole.zip")
    bad, get, all_rows = kept[0], vault.records.get, vault.records.rows

    def damaged(*_: object, **__: object) -> object:
        raise WalletError(ErrorKind.DAMAGED)

    monkeypatch.setattr(vault.records, "get", lambda one: damaged() if one == bad else get(one))
    trash = Shelf.TRASH
    monkeypatch.setattr(vault.records, "rows", lambda shelf: damaged() if shelf is trash else all_rows(shelf=shelf))
    for part in (vault.material, vault.log):
        monkeypatch.setattr(part, "all", damaged)
    made = rich.export_all(tmp_path / "all.zip")
    assert (whole.left_out, made.credentials) == ((), whole.credentials - 1)
    name = f"credentials/{bad}.json"
    assert set(made.left_out) == {"credentials/trash", name, "history.json", "material.json"}
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        manifest = json.loads(archive.read("manifest.json"))
        assert name not in archive.namelist()
    assert tuple(manifest["left_out"]) == made.left_out
    assert {one["id"] for one in manifest["credentials"]} == {row.id for row in shown} - {bad}
    other = new_wallet(tmp_path, "saved")
    assert len(other.import_export(tmp_path / "all.zip").imported) == made.credentials
    other.lock()
    monkeypatch.setattr(vault.records, "get", damaged)
    with pytest.raises(WalletError) as caught:
        rich.export_all(tmp_path / "none.zip")
    assert (caught.value.kind, (tmp_path / "none.zip").exists()) == (ErrorKind.DAMAGED, False)
