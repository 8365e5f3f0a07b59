"""What will lapse, another vault joined, and further ways in, as a script would call them."""

import json
import stat
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.terminal.conftest import NOW, Cairn
from tests.terminal.test_life import BASES, DATA, TEACHING, another, ids
from ui.terminal.run import run
from wallet.demo import badges, cast
from wallet.demo.demo_set import demo_set
from wallet.demo.issue import issue_jwt
from wallet.demo.materials import LIST_MISSING, LIST_STALE
from wallet.service.answers import Paths
from wallet.service.doorway import Clock
from wallet.service.wallet import Wallet
from wallet.vault.keyring_door import Fetched


@pytest.fixture
def filled(kept: Cairn) -> Cairn:
    """A vault with the demonstration credentials, their material and trust list."""
    found = demo_set()
    for place, (uri, data, _media_type) in enumerate(found.materials):
        told = kept("material", "add", kept.file(f"m{place}", data), "--uri", uri)
        assert told.exit == 0, told.data
    kept("trust", "import", kept.file("trust.json", found.trust_list))
    kept("import", *(kept.file(file.name, file.data) for file in found.files))
    return kept


def test_freshness_names_stale_and_missing_lists_and_fragile_issuers(filled: Cairn) -> None:
    told = filled("freshness")
    assert told.exit == 0, told.data
    states = {one["uri"]: one["state"] for one in told.data["status_lists"]}
    assert (states[LIST_MISSING.uri], states[LIST_STALE.uri]) == ("status-list-missing", "status-list-expired")
    assert "good" in states.values()
    later = filled("freshness", now="2027-02-01T00:00:00Z")
    assert "good" not in {one["state"] for one in later.data["status_lists"]}
    issuers = {one["id"]: one for one in told.data["issuers"]}
    by_document = [one for one in issuers.values() if one["id"].startswith("did:web:")]
    assert by_document
    assert {(one["fragile"], one["sources"][0]["kind"]) for one in by_document} == {(True, "material")}
    guild = issuers[f"https://{cast.GUILD.host}"]
    assert (guild["fragile"], [one["kind"] for one in guild["sources"]]) == (False, ["material", "trust-list"])
    assert (issuers[cast.NORDHAVN.id]["fragile"], cast.NORDHAVN.did) == (False, "key")
    assert told.data["unreadable"] == []


def test_freshness_tells_what_expires_within_so_many_days(filled: Cairn) -> None:
    rows = filled("list").data["credentials"]
    ends = sorted(one["valid_until"] for one in rows if (one["valid_until"] or "") > "2026-11-23T12:00:00Z")
    assert ends
    told = filled("freshness", "--days", "36500").data["expiring"]
    assert [one["valid_until"] for one in told] == ends
    day = filled("freshness", "--days", "1", now=ends[0]).data["expiring"]
    assert [one["days_left"] for one in day][:1] == [0]
    assert filled("freshness", "--days", "-1").exit == 2


def test_an_issuer_without_any_key_at_hand_is_fragile(kept: Cairn) -> None:
    far = next(one for one in cast.INSTITUTIONS if one.did == "web")
    kept("import", kept.file("a.jwt", issue_jwt(badges.TEACHING, far)))
    (issuer,) = kept("freshness").data["issuers"]
    assert (issuer["id"], issuer["fragile"], issuer["sources"]) == (far.id, True, [])


@pytest.fixture
def backup(kept: Cairn) -> tuple[Cairn, Path]:
    """Another vault with two credentials, tags, a note and a stack, and its backup."""
    other = another(kept)
    told = other("import", other.file("a.json", DATA), other.file("c.jwt", TEACHING)).data["imported"]
    other("tag", told[0]["id"], "+theirs")
    other("note", told[0]["id"], "their words")
    other("favourite", told[1]["id"], "on")
    other("searches", "save", "soon", "expires:<2027")
    out = kept.folder / "other.cairn-backup"
    assert other("backup", "--out", out).exit == 0
    return other, out


def test_merging_unites_records_tags_notes_and_history(kept: Cairn, backup: tuple[Cairn, Path]) -> None:
    other, file = backup
    told = kept("import", kept.file("a.json", DATA), kept.file("b.json", BASES)).data["imported"]
    shared = told[0]["id"]
    kept("tag", shared, "+ours")
    kept("note", shared, "our words")
    merged = kept("merge", file)
    assert merged.exit == 0, merged.data
    assert [len(merged.data[name]) for name in ("added", "already_here", "rejected")] == [1, 1, 0]
    assert merged.data["conflicts"] == [{"kind": "note", "name": shared}]
    assert ids(kept("list").data) == ids(other("list").data) | {one["id"] for one in told}
    marks = kept("tag", shared).data
    assert (marks["tags"], marks["note"]) == (["ours", "theirs"], "our words\n\ntheir words")
    assert kept("tag", merged.data["added"][0]["id"]).data["favourite"] is True
    assert kept("searches", "list").data["searches"] == [{"name": "soon", "text": "expires:<2027"}]
    assert kept("check").data["ok"] is True
    assert not (kept.folder / "profile" / "merging").exists()


def test_merging_twice_changes_nothing_more(kept: Cairn, backup: tuple[Cairn, Path]) -> None:
    _, file = backup
    assert len(kept("merge", file).data["added"]) == 2
    before = {one["id"]: kept("tag", one["id"]).data for one in kept("list").data["credentials"]}
    lives = {one: kept("history", one).data for one in before}
    again = kept("merge", file).data
    assert (again["added"], len(again["already_here"]), again["conflicts"]) == ([], 2, [])
    assert {one: kept("tag", one).data for one in before} == before
    assert {one: kept("history", one).data for one in before} == lives


def test_a_merge_that_cannot_be_opened_leaves_all_as_it_was(kept: Cairn, backup: tuple[Cairn, Path]) -> None:
    _, file = backup
    wrong = kept.file("wrong", b"not the passphrase")
    assert kept("merge", file, "--backup-passphrase-file", wrong).exit == 5
    cut = kept.file("cut.cairn-backup", file.read_bytes()[:-40])
    assert kept("merge", cut).exit == 6
    assert kept("merge", kept.folder / "none").exit == 2
    assert kept("info").data["credentials"] == 0
    assert not (kept.folder / "profile" / "merging").exists()


def test_material_of_the_other_vault_comes_where_it_is_newer(filled: Cairn) -> None:
    other = another(filled)
    uri, data, _ = demo_set().materials[0]
    other("material", "add", other.file("m", data), "--uri", uri, now="2026-12-01T00:00:00Z")
    out = filled.folder / "m.cairn-backup"
    other("backup", "--out", out)
    assert filled("merge", out, now="2026-12-02T00:00:00Z").data["material"] == 1
    held = {one["uri"]: one["obtained_at"] for one in filled("material", "list").data["material"]}
    assert held[uri] == "2026-12-01T00:00:00Z"
    assert filled("merge", out, now="2026-12-02T00:00:00Z").data["material"] == 0


def test_a_clock_put_back_is_told_until_it_is_called_right(kept: Cairn, capsys: pytest.CaptureFixture[str]) -> None:
    kept("import", kept.file("a.json", DATA))

    def earlier(*words: str) -> tuple[dict[str, Any], str]:
        base = ["--vault", str(kept.vault), "--profile", str(kept.folder / "profile"), "--json"]
        base += ["--passphrase-file", str(kept.passphrase_file)]
        run([*base, *words], lambda: NOW - timedelta(days=2), kept.wallet, lambda _: 99)
        said = capsys.readouterr()
        return json.loads(said.out), said.err

    for words in (["info"], ["check"], ["verify", "--all"]):
        found, told = earlier(*words)
        assert (found["warnings"][-1:], found["last_seen"]) == (["clock-behind"], "2026-11-23T12:00:00Z")
        assert "clock stands earlier" in told
    assert kept("info").data["warnings"] == []
    assert kept("verify", "--all", now="2026-11-01T00:00:00Z").data["verified_at"] == "2026-11-01T00:00:00Z"
    assert earlier("check", "--clock-is-right")[0]["warnings"] == []
    assert earlier("info")[0]["last_seen"] is None


def test_a_recovery_code_opens_until_it_is_dropped(kept: Cairn) -> None:
    out = kept.folder / "code"
    told = kept("recovery", "make", "--out", out)
    assert (told.exit, stat.S_IMODE(out.stat().st_mode)) == (0, 0o600)
    assert out.read_text().strip() not in json.dumps(told.data)
    by_code = kept("--recovery-code-file", out, "info", locked=True)
    assert (by_code.exit, by_code.data["key_source"], by_code.data["recovery_code"]) == (0, "recovery", True)
    assert kept("recovery", "make", "--out", out).exit == 11
    assert kept("--recovery-code-file", out, "info", locked=True).exit == 0
    backup = kept.folder / "b.cairn-backup"
    kept("backup", "--out", backup)
    assert kept("--recovery-code-file", out, "restore", backup, locked=True).exit == 0
    assert kept("recovery", "make", "--out", kept.folder / "second").exit == 0
    wrong = kept("--recovery-code-file", out, "info", locked=True)
    assert (wrong.exit, "That recovery code does not open this wallet" in wrong.err) == (5, True)
    assert kept("recovery", "drop").exit == 0
    assert kept("--recovery-code-file", kept.folder / "second", "info", locked=True).exit == 5
    assert [kept("recovery", "make").exit, kept("recovery", "drop", "--out", out).exit] == [2, 2]


class Shelf:
    """A key store in memory."""

    def __init__(self) -> None:
        self.keys: dict[str, bytes] = {}

    def fetch(self, vault: str) -> Fetched:
        """The key kept for this vault."""
        return Fetched(self.keys.get(vault), "" if vault in self.keys else "absent")

    def keep(self, vault: str, key: bytes) -> str:
        """Stores the key."""
        self.keys[vault] = key
        return ""

    def forget(self, vault: str) -> str:
        """Removes the key."""
        self.keys.pop(vault, None)
        return ""


def test_the_keyring_is_turned_on_and_off(kept: Cairn, monkeypatch: pytest.MonkeyPatch) -> None:
    assert kept("keyring", "on").exit == 5
    door = Shelf()

    def wallet(paths: Paths, clock: Clock) -> Wallet:
        return Wallet(paths, clock, kept.entropy, door)

    monkeypatch.setattr(kept, "wallet", wallet)
    assert kept("keyring", "on").data == {"keyring": True}
    assert kept("info", locked=True).data["key_source"] == "keyring"
    assert kept("keyring", "off").data == {"keyring": False}
    assert (door.keys, kept("info", locked=True).exit) == ({}, 5)
    assert kept("info").data["keyring"] is False


def test_identities_are_made_named_used_and_retired(kept: Cairn) -> None:
    assert kept("identity", "list").data == {"identities": []}
    first = kept("identity", "new", "At work").data["identities"][0]
    assert (first["name"], first["signs"], first["retired"], first["id"][:8]) == ("At work", True, False, "did:key:")
    second = kept("identity", "new", "At school").data["identities"][1]
    assert not second["signs"]
    told = kept("identity", "use", second["id"]).data["identities"]
    assert [one["signs"] for one in told] == [False, True]
    told = kept("identity", "rename", first["id"], "Long ago").data["identities"]
    told = kept("identity", "retire", first["id"]).data["identities"]
    assert (told[0]["name"], told[0]["retired"]) == ("Long ago", True)
    assert kept("identity", "retire", second["id"]).exit == 2
    assert kept("identity", "use", "did:key:zNone").exit == 10
    assert kept("identity", "rename", second["id"]).exit == kept("identity", "list", "--name", "x").exit == 2


@pytest.mark.parametrize("method", ["key", "jwk"])
@pytest.mark.parametrize(("key", "kind"), [("ed25519", "Ed25519"), ("p256", "P-256")])
def test_an_identity_has_the_key_and_the_method_asked_for(kept: Cairn, key: str, kind: str, method: str) -> None:
    (made,) = kept("identity", "new", "--key", key, "--method", method).data["identities"]
    assert (made["name"], made["key"], made["method"]) == ("Identity 1", kind, method)
    assert made["id"].startswith(f"did:{method}:")
    second = kept("identity", "new", "--name", "By name", "--key", key).data["identities"][1]
    assert (second["name"], second["method"]) == ("By name", "key")
    assert kept("identity", "new", "x", "--key", "rsa").exit == kept("identity", "new", "x", "--name", "y").exit == 2


def test_vaults_are_remembered_only_where_that_is_wished(kept: Cairn) -> None:
    vault = str(kept.folder / "vault")
    assert kept("vaults", "list", locked=True).data == {"remembered": False, "vaults": []}
    kept("list")
    assert kept("vaults", "remember", "on", locked=True).data["vaults"] == []
    kept("list")
    assert kept("vaults", "list", locked=True).data == {"remembered": True, "vaults": [vault]}
    assert kept("vaults", "forget", vault, locked=True).data["vaults"] == []
    assert kept("vaults", "remember", "off", locked=True).data["remembered"] is False
    assert kept("vaults", "forget").exit == kept("vaults", "remember", "maybe").exit == 2
