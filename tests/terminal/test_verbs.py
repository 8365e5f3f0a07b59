"""Every verb on real demonstration credentials, as a script would call it."""

import hashlib
import json
from pathlib import Path

import pytest

from tests.terminal.conftest import NOW, Cairn
from wallet.demo import badges, cast
from wallet.demo.issue import issue_badge

BADGE = issue_badge(badges.DATA_ANALYSIS, cast.NORDHAVN)
TAMPERED = BADGE.replace(b"Data Analysis with Python", b"Data Analysis with Magic.")


@pytest.fixture
def badge(kept: Cairn) -> str:
    """The id of one kept badge."""
    told = kept("import", kept.file("badge.json", BADGE))
    assert told.exit == 0, told.data
    return str(told.data["imported"][0]["id"])


def test_init_tells_how_the_key_is_made_and_never_overwrites(cairn: Cairn) -> None:
    told = cairn("init", "--kdf", "test")
    assert (told.exit, told.data["kdf"]["profile"]) == (0, "test")
    again = cairn("init", "--kdf", "test")
    assert (again.exit, again.data["error"]["kind"]) == (11, "vault-exists")


def test_without_a_vault_or_a_passphrase_nothing_opens(cairn: Cairn) -> None:
    assert cairn("list").exit == 2
    assert cairn("init", "--kdf", "test").exit == 0
    assert cairn("list", locked=True).exit == 5
    cairn.passphrase_file.write_text("something else")
    assert cairn("list").exit == 5


def test_import_keeps_the_bytes_and_says_what_it_found(kept: Cairn) -> None:
    told = kept("import", kept.file("badge.json", BADGE))
    found = told.data["imported"][0]
    assert found["sha256"] == hashlib.sha256(BADGE).hexdigest()
    assert (found["verdict"], found["title"]) == ("valid", "Data Analysis with Python")
    assert kept("info").data["credentials"] == 1


def test_the_same_credential_in_other_white_space_is_a_duplicate(kept: Cairn, badge: str) -> None:
    spaced = json.dumps(json.loads(BADGE), indent=3).encode()
    told = kept("import", kept.file("again.json", spaced))
    assert (told.exit, told.data["imported"]) == (0, [])
    assert [one["id"] for one in told.data["duplicates"]] == [badge]


def test_a_tampered_copy_never_stands_in_for_the_genuine_one(kept: Cairn) -> None:
    first = kept("import", kept.file("bad.json", TAMPERED))
    second = kept("import", kept.file("good.json", BADGE))
    assert [one["verdict"] for one in first.data["imported"] + second.data["imported"]] == ["invalid", "valid"]


def test_what_is_refused_is_not_kept(kept: Cairn) -> None:
    told = kept("import", kept.file("note.txt", b"hello"), kept.file("badge.json", BADGE))
    assert told.exit == 13
    assert [one["file"] for one in told.data["rejected"]] == ["note.txt"]
    only = kept("import", kept.file("twice.json", b'{"a": 1, "a": 2}'))
    assert (only.exit, only.data["rejected"][0]["code"]) == (4, "duplicate-key")
    assert kept("info").data["credentials"] == 1


def test_list_show_and_search_tell_the_same_credential(kept: Cairn, badge: str) -> None:
    assert [one["id"] for one in kept("list").data["credentials"]] == [badge]
    assert [one["id"] for one in kept("search", "pyth").data["credentials"]] == [badge]
    assert kept("search", '"NEAR( *').data["credentials"] == []
    shown = kept("show", badge)
    claims = {one["path"]: one["value"] for one in shown.data["claims"]}
    assert claims["/credentialSubject/achievement/name"] == "Data Analysis with Python"
    assert kept("show", "c000").exit == 10


def test_verify_judges_a_file_without_keeping_it(kept: Cairn) -> None:
    good = kept("verify", kept.file("badge.json", BADGE))
    assert (good.exit, good.data["verdict"], good.data["issuer"]["trusted"]) == (0, "valid", False)
    assert {check["aspect"] for check in good.data["checks"]} >= {"form", "seal", "issuer", "standing"}
    assert good.data["document"]["issuer"]["id"] == cast.NORDHAVN.id
    bad = kept("verify", kept.file("bad.json", TAMPERED))
    assert (bad.exit, bad.data["verdict"]) == (3, "invalid")
    assert kept("info").data["credentials"] == 0


def test_verify_needs_no_vault_for_a_file(cairn: Cairn) -> None:
    assert cairn("verify", cairn.file("badge.json", BADGE), locked=True).exit == 0


def test_verify_all_takes_the_worst(kept: Cairn, badge: str) -> None:
    assert kept("verify", "--all").exit == 0
    kept("import", kept.file("bad.json", TAMPERED))
    told = kept("verify", "--all")
    assert (told.exit, told.data["verdict"], len(told.data["credentials"])) == (3, "invalid", 2)


def test_now_is_the_time_verification_knows(kept: Cairn, badge: str) -> None:
    early = kept("verify", badge, now="2001-01-01T00:00:00Z")
    assert (early.exit, early.data["verdict"]) == (3, "not-yet-valid")
    assert kept("verify", badge, now="yesterday").exit == 2


def test_export_gives_the_very_bytes_and_never_overwrites(kept: Cairn, badge: str, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    assert kept("export", badge, "--out", out).exit == 0
    assert out.read_bytes() == BADGE
    assert kept("export", badge, "--out", out).exit == 11
    folder = tmp_path / "folder"
    folder.mkdir()
    told = kept("export", badge, "--out", folder)
    assert Path(told.data["out"]).parent == folder


def test_delete_asks_for_yes_and_then_forgets(kept: Cairn, badge: str) -> None:
    assert kept("delete", badge).exit == 2
    assert kept("delete", badge, "--yes").data == {"deleted": badge}
    assert kept("delete", badge, "--yes").exit == 10
    assert kept("list").data["credentials"] == []


def test_trust_is_the_learners_word_and_never_the_verdict(kept: Cairn, badge: str) -> None:
    issuer = cast.NORDHAVN.id
    assert kept("trust", "add", issuer).data["issuers"] == 1
    assert kept("verify", badge).data["issuer"]["trusted"] is True
    assert kept("trust", "remove", issuer).data["issuers"] == 0
    assert kept("trust", "add", "somebody").exit == 2
    listed = {"version": 1, "name": "A list", "as_of": "2026-01-01T00:00:00Z", "issuers": [{"id": issuer, "name": "N"}]}
    path = kept.file("list.json", json.dumps(listed).encode())
    assert kept("trust", "import", path).data["issuers"] == 1
    found = kept("verify", badge).data["issuer"]
    assert (found["trusted"], found["name"]) == (True, "N")


def test_disclosures_of_a_badge_signed_as_a_whole(kept: Cairn, badge: str) -> None:
    claims = kept("disclosures", badge).data["claims"]
    assert {one["choice"] for one in claims} == {"cannot-hide"}


def test_session_answers_line_by_line_and_survives_nonsense(
    cairn: Cairn, kept: Cairn, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import io

    from ui.terminal.run import run

    lines = ['["info"]', "nonsense", '["show", "c0"]', '["session"]', '["verify", "-h"]', '["list"]']
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(lines)))
    base = ["--vault", str(kept.vault), "--profile", str(kept.folder / "p"), "--json"]
    base += ["--passphrase-file", str(kept.passphrase_file), "session"]
    assert run(base, lambda: NOW, kept.wallet, lambda _: 1) == 0
    said = capsys.readouterr()
    answers = [json.loads(line) for line in said.out.splitlines()]
    assert [one["exit"] for one in answers] == [0, 4, 10, 2, 2, 0]


def test_version_names_what_it_is_made_of(cairn: Cairn) -> None:
    told = cairn("version", locked=True)
    assert told.exit == 0
    assert all(told.data[name] for name in ("cairn", "python", "qt", "sqlcipher", "lock_sha256"))


def test_check_backup_restore_and_passwd(kept: Cairn, badge: str, tmp_path: Path) -> None:
    sound = kept("check").data
    assert (sound["ok"], sound["problems"]) == (True, [])
    assert sound["newest_backup"] is not None
    told = kept("backup", "--out", tmp_path / "copy.cairn")
    assert (told.exit, told.data["credentials"]) == (0, 1)
    kept("delete", badge, "--yes")
    restored = kept("restore", tmp_path / "copy.cairn").data
    assert restored == {"credentials": 1, "verdicts": {"valid": 1}, "changed": [], "unreadable": []}
    assert [one["id"] for one in kept("list").data["credentials"]] == [badge]
    new = kept.file("new", b"another long passphrase")
    assert kept("passwd", "--new-passphrase-file", new).exit == 0
    assert kept("list").exit == 5


def test_wipe_leaves_nothing(kept: Cairn, badge: str) -> None:
    assert kept("wipe").exit == 2
    assert kept("wipe", "--yes").data == {}
    assert not kept.vault.exists()


def test_material_that_names_no_address_is_kept_under_the_one_given(kept: Cairn) -> None:
    context = json.dumps({"@context": {"@version": 1.1, "finalGrade": "https://uni.example/terms#finalGrade"}}).encode()
    path = kept.file("context.json", context)
    assert kept("material", "add", path).exit == 4
    told = kept("material", "add", path, "--uri", "https://uni.example/context/v1")
    assert [one["uri"] for one in told.data["added"]] == ["https://uni.example/context/v1"]
    assert [one["uri"] for one in kept("material", "list").data["material"]] == ["https://uni.example/context/v1"]


def test_a_damaged_vault_names_the_newest_backup_and_recovers_from_it(kept: Cairn, badge: str) -> None:
    database = max(kept.vault.glob("*.db"), key=lambda path: path.stat().st_size)
    data = bytearray(database.read_bytes())
    data[40] ^= 1
    database.write_bytes(data)
    told = kept("list")
    assert (told.exit, told.data["error"]["kind"]) == (6, "damaged")
    assert "newest good backup" in told.data["error"]["message"]
    assert kept("recover", "--from-auto-backup").data["credentials"] == 1
    assert [one["id"] for one in kept("list").data["credentials"]] == [badge]
