"""Showing credentials to somebody, and checking as the one who receives them."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.terminal.conftest import NOW, Cairn
from ui.words.verdict_paper import verdict_paper
from ui.words.verdicts import own_word
from wallet.demo import badges, cast
from wallet.demo.issue import issue_badge, issue_jwt
from wallet.demo.sd_jwt import issue_sd_jwt
from wallet.model.trust import Policy, TrustMaterial
from wallet.reading.read import read
from wallet.verify.run import verify

BADGE = issue_badge(badges.DATA_ANALYSIS, cast.NORDHAVN)
TOKEN = issue_jwt(badges.TEACHING, cast.VALOMBRE)
ASKED = ("--challenge", "n-1", "--domain", "https://receiver.example", "--require-holder")


@pytest.fixture
def two(kept: Cairn) -> list[str]:
    """The ids of a badge with an embedded proof and of one in a token."""
    told = kept("import", kept.file("badge.json", BADGE), kept.file("badge.jwt", TOKEN))
    assert told.exit == 0, told.data
    return [one["id"] for one in told.data["imported"]]


def present(kept: Cairn, ids: list[str], out: Path, *more: str) -> dict[str, object]:
    told = kept("present", *ids, "--out", out, "--aud", "https://receiver.example", "--nonce", "n-1", *more)
    assert told.exit == 0, told.data
    return told.data


def test_a_presentation_is_checked_by_whom_it_is_for(kept: Cairn, two: list[str], tmp_path: Path) -> None:
    out = tmp_path / "shown.vp.json"
    told = present(kept, two, out, "--until", "2026-12-31T00:00:00Z")
    assert told["out"] == [str(out)]
    assert told["withheld"] == []
    assert told["cannot_hide"]
    good = kept("verify", out, *ASKED, locked=True)
    assert (good.exit, [one["verdict"] for one in good.data["credentials"]]) == (0, ["valid", "valid"])
    assert kept("verify", out, "--challenge", "n-2", "--domain", "https://receiver.example", locked=True).exit == 3
    assert kept("verify", out, *ASKED, locked=True, now="2027-01-01T00:00:00Z").data["verdict"] == "expired"


@pytest.mark.parametrize("seal", ["graph", "text", "jwt"])
@pytest.mark.parametrize("key", ["ed25519", "p256"])
def test_the_learner_chooses_who_signs_and_how(
    kept: Cairn, two: list[str], tmp_path: Path, key: str, seal: str
) -> None:
    kept("identity", "new", "At work")
    mine = kept("identity", "new", "Elsewhere", "--key", key, "--method", "jwk").data["identities"][1]["id"]
    told = present(kept, two, tmp_path / "mine", "--identity", mine, "--seal", seal)
    assert told["holder"] == mine
    assert kept("verify", tmp_path / "mine", *ASKED, locked=True).exit == 0
    once = [present(kept, two, tmp_path / f"once{at}", "--one-time", "--seal", seal)["holder"] for at in range(2)]
    assert len({mine, *once}) == 3
    assert kept("verify", tmp_path / "once0", *ASKED, locked=True).exit == 0
    assert len(kept("identity", "list").data["identities"]) == 2


def test_only_an_identity_of_the_vault_signs(kept: Cairn, two: list[str], tmp_path: Path) -> None:
    words = ("present", *two, "--out", tmp_path / "none")
    assert kept(*words, "--identity", "did:key:zNone").exit == 10
    assert kept(*words, "--identity", "did:key:zNone", "--one-time").exit == 2
    assert not (tmp_path / "none").exists()


def test_a_changed_presentation_is_not_valid(kept: Cairn, two: list[str], tmp_path: Path) -> None:
    out = tmp_path / "shown.vp.json"
    present(kept, two[:1], out)
    shown = json.loads(out.read_bytes())
    shown["holder"] = cast.MIRA.id
    told = kept("verify", kept.file("changed.json", json.dumps(shown).encode()), *ASKED, locked=True)
    assert (told.exit, told.data["verdict"]) == (3, "invalid")


def test_without_a_presentation_no_holder_is_shown(kept: Cairn) -> None:
    told = kept("verify", kept.file("bare.json", BADGE), "--require-holder", locked=True)
    assert (told.exit, told.data["verdict"]) == (3, "invalid")


def test_a_summary_is_the_holders_own_word_and_says_so(kept: Cairn, two: list[str], tmp_path: Path) -> None:
    out = tmp_path / "summary.json"
    present(kept, two[:1], out, "--summary", two[0])
    (inside,) = json.loads(out.read_bytes())["verifiableCredential"]
    assert inside["issuer"] == inside["credentialSubject"]["id"] == json.loads(out.read_bytes())["holder"]
    assert "The issuer has not signed it" in out.read_text(encoding="utf-8")
    checked = kept("verify", out, *ASKED, locked=True)
    assert (checked.exit, [part.get("own_word") for part in checked.data["credentials"]]) == (0, [True])
    (tmp_path / "handed").mkdir()
    (tmp_path / "handed" / "it.json").write_bytes(out.read_bytes())
    table = tmp_path / "found.csv"
    (found,) = kept("verify", tmp_path / "handed", "--csv", table, locked=True).data["credentials"]
    assert [part.get("own_word") for part in found["credentials"]] == [True]
    (line,) = csv.DictReader(io.StringIO(table.read_text("utf-8-sig")))
    assert line["own_word"] == "yes"
    item = read(out.read_bytes(), "it.json").items[0]
    paper = verdict_paper("it.json", out.read_bytes(), ((item, verify(item, TrustMaterial(), Policy(), NOW)),))
    assert [text for _, text in paper.lines].count(own_word()) == 1
    page = tmp_path / "page.html"
    present(kept, two, page, "--summary", two[0], "--format", "html")
    assert page.read_text(encoding="utf-8").count("In the holder&#x27;s own words: signed by the holder alone") == 1
    told = kept("present", two[0], "--out", tmp_path / "other", "--summary", two[1])
    assert (told.exit, told.data["error"]["facts"]["detail"]) == (2, "--summary names what is not presented")


def test_codes_are_read_back_and_checked(kept: Cairn, two: list[str], tmp_path: Path) -> None:
    pictures = present(kept, two, tmp_path / "code.png", "--format", "qr")["out"]
    assert isinstance(pictures, list)
    assert len(pictures) > 1
    decoded = kept("qr", pictures[0], locked=True)
    assert (decoded.exit, decoded.data["kind"]) == (0, "credential")
    told = kept("verify", *reversed(pictures), *ASKED, locked=True)
    assert "Signed with the holder's own key." in {one["message"] for one in told.data["checks"]}
    assert (told.exit, told.data["verdict"], len(told.data["credentials"])) == (0, "valid", 2)


def test_codes_of_which_a_part_is_missing_are_each_told_so(kept: Cairn, two: list[str], tmp_path: Path) -> None:
    pictures = present(kept, two, tmp_path / "code.png", "--format", "qr")["out"]
    assert isinstance(pictures, list)
    told = kept("verify", *pictures[:2], *ASKED, locked=True)
    assert (told.exit, [one["code"] for one in told.data["rejected"]]) == (4, ["qr-parts-missing"] * 2)


@pytest.mark.parametrize("template", ["employer", "admission", "cpd"])
def test_a_printed_sheet_is_checked_by_itself(kept: Cairn, two: list[str], tmp_path: Path, template: str) -> None:
    out = tmp_path / "sheet.pdf"
    present(kept, two, out, "--format", "pdf", "--template", template, "--language", "de")
    good = kept("verify", out, *ASKED, locked=True)
    assert (good.exit, [one["verdict"] for one in good.data["credentials"]]) == (0, ["valid", "valid"])
    again = kept("import", out)
    assert (again.exit, len(again.data["duplicates"])) == (0, 2)


def test_a_sheet_in_a_language_there_is_none_in_is_refused(kept: Cairn, two: list[str], tmp_path: Path) -> None:
    told = kept("present", *two, "--out", tmp_path / "x.pdf", "--format", "pdf", "--language", "tlh")
    assert (told.exit, told.data["error"]["code"]) == (2, "sheet-language")
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.parametrize(("form", "start"), [("png", b"\x89PNG"), ("svg", b"<svg")])
def test_a_badge_goes_out_baked_and_comes_back(
    kept: Cairn, two: list[str], tmp_path: Path, form: str, start: bytes
) -> None:
    told = kept("export", two[0], "--as", form, "--out", tmp_path)
    out = Path(str(told.data["out"]))
    assert (told.exit, out.suffix, out.parent) == (0, f".{form}", tmp_path)
    assert start in out.read_bytes()[:200]
    assert kept("verify", out, locked=True).data["verdict"] == "valid"
    whole = tmp_path / "original"
    assert kept("export", two[0], "--out", whole).exit == 0
    assert whole.read_bytes() in (BADGE, TOKEN)


def test_what_is_no_badge_is_not_baked(kept: Cairn, tmp_path: Path) -> None:
    told = kept("import", kept.file("a.sd-jwt", issue_sd_jwt(badges.DATABASES, cast.NORDHAVN)))
    told = kept("export", told.data["imported"][0]["id"], "--as", "png", "--out", tmp_path / "x.png")
    assert (told.exit, told.data["error"]["code"]) == (11, "not-a-badge")


def test_nothing_is_presented_of_what_is_not_there(kept: Cairn, two: list[str], tmp_path: Path) -> None:
    assert kept("present", "c0", "--out", tmp_path / "x").exit == 10
    assert kept("present", "--out", tmp_path / "x").exit == 2
    late = kept("present", *two, "--out", tmp_path / "x", "--until", "2020-01-01T00:00:00Z")
    assert (late.exit, late.data["error"]["code"]) == (11, "already-over")
    there = kept.file("there", b"old")
    assert kept("present", *two, "--out", there).exit == 11
    assert there.read_bytes() == b"old"


def test_requests_are_read_and_never_answered(kept: Cairn) -> None:
    offer = {"credential_issuer": "https://uni.example", "credential_configuration_ids": ["badge"]}
    told = kept("request", "inspect", kept.file("offer.json", json.dumps(offer).encode()), locked=True)
    assert (told.data["kind"], told.data["party"], told.data["asks"]) == ("offer", "https://uni.example", ["badge"])
    link = b"openid4vp://?client_id=https%3A%2F%2Fjobs.example&request_uri=https%3A%2F%2Fjobs.example%2Fr"
    told = kept("request", "inspect", kept.file("link.txt", link), locked=True)
    assert (told.data["kind"], told.data["warnings"]) == ("request", ["by-reference:request_uri"])
    assert kept("request", "inspect", kept.file("note.txt", b"hello"), locked=True).exit == 4


def test_the_demonstration_runs_the_whole_main_job(cairn: Cairn, tmp_path: Path) -> None:
    told = cairn("demo", "--dir", tmp_path / "demo", locked=True)
    assert told.exit == 0
    steps = [one["step"] for one in told.data["steps"]]
    assert steps == ["init", "import", "verify", "stack", "present", "check", "present", "check"]
    verdicts = told.data["steps"][2]["verdicts"]
    assert verdicts["valid"] >= 10
    assert {"invalid", "expired", "revoked", "suspended", "not-yet-valid", "indeterminate"} <= verdicts.keys()
    assert {one["verdict"] for one in told.data["steps"] if one["step"] == "check"} == {"valid"}


def test_the_demonstration_leaves_nothing_unless_a_folder_is_named(cairn: Cairn) -> None:
    assert cairn("demo", locked=True).exit == 0
    assert not list((cairn.folder / "profile").rglob("*.json"))
