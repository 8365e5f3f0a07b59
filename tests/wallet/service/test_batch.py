"""A receiver with a folder of applications: every file is told, none stops the rest."""

import csv
import io
from pathlib import Path

import pytest

from tests.terminal.conftest import Cairn, cairn, kept
from wallet.demo import badges, cast
from wallet.demo.issue import issue_badge, issue_jwt
from wallet.errors import WalletError
from wallet.service import batch

__all__ = ["cairn", "kept"]


@pytest.fixture
def folder(kept: Cairn) -> Path:
    """Presentations and bare credentials, good, changed and senseless, some in a folder below."""
    place = kept.folder / "applications"
    (place / "below").mkdir(parents=True)
    badge, token = issue_badge(badges.DATABASES, cast.NORDHAVN), issue_jwt(badges.TEACHING, cast.VALOMBRE)
    kept("import", kept.file("a", badge), kept.file("b", token))
    ids = [one["id"] for one in kept("list").data["credentials"]]
    assert kept("present", *ids, "--out", place / "two.vp.json").exit == 0
    (place / "badge.json").write_bytes(badge)
    (place / "below" / "changed.json").write_bytes(badge.replace(b"Databases and SQL", b"Databases and ABC"))
    (place / "letter.txt").write_bytes(b"Dear Sir or Madam")
    (place / "empty.json").write_bytes(b"")
    (place / "deep.json").write_bytes(b"[" * 100_000)
    (place / ".hidden").write_bytes(badge)
    formula = badges.BadgeSpec(slug="x", title="=1+1", language="en", description="d", criteria="c")
    (place / "formula.json").write_bytes(issue_badge(formula, cast.NORDHAVN))
    return place


def test_a_folder_is_checked_whole(cairn: Cairn, folder: Path) -> None:
    out = cairn.folder / "table.csv"
    told = cairn("verify", folder, "--csv", out, locked=True)
    assert (told.exit, told.data["verdict"], told.data["files"]) == (3, "invalid", 7)
    found = {one["file"]: one["verdict"] for one in told.data["credentials"]}
    assert found == {
        "badge.json": "valid",
        "below/changed.json": "invalid",
        "formula.json": "valid",
        "two.vp.json": "valid",
    }
    assert {one["file"]: one["code"] for one in told.data["rejected"]} == {
        "letter.txt": "plain-text",
        "empty.json": "empty",
        "deep.json": "json-depth",
    }
    assert told.data["counts"] == {"valid": 3, "invalid": 1}

    rows = list(csv.DictReader(io.StringIO(out.read_bytes().decode("utf-8-sig"))))
    by_file = {(row["file"], row["title"]): row for row in rows}
    assert len(rows) == 8
    assert by_file["two.vp.json", "Databases and SQL"]["holder"] == "proven"
    assert by_file["badge.json", "Databases and SQL"]["holder"] == "not proven"
    assert by_file["badge.json", "Databases and SQL"]["awarded"] == "2025-11-07"
    assert by_file["below/changed.json", "Databases and ABC"]["verdict"] == "invalid"
    assert ("formula.json", "'=1+1") in by_file
    assert by_file["letter.txt", ""]["problem"] == "plain-text"


def test_a_presentation_that_does_not_hold_lends_nothing_a_good_line(cairn: Cairn, folder: Path) -> None:
    out = cairn.folder / "table.csv"
    asked = ("--challenge", "n" * 16, "--domain", "https://other.example")
    cairn("verify", folder / "two.vp.json", "--csv", out, *asked, locked=True)
    rows = list(csv.DictReader(io.StringIO(out.read_bytes().decode("utf-8-sig"))))
    assert [row["verdict"] for row in rows] == ["invalid", "invalid"]


def test_several_files_are_checked_and_good_ones_beside_bad_are_partly(cairn: Cairn, folder: Path) -> None:
    good = cairn("verify", folder / "badge.json", folder / "two.vp.json", locked=True)
    assert (good.exit, good.data["counts"]) == (0, {"valid": 2})
    assert cairn("verify", folder / "badge.json", folder / "letter.txt", locked=True).exit == 13
    assert cairn("verify", folder / "letter.txt", folder / "empty.json", locked=True).exit == 4
    assert cairn("verify", folder / "badge.json", folder / "nothing", locked=True).exit == 2


def test_an_empty_folder_and_a_crowd_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(WalletError, match="folder-empty"):
        batch.files_in([tmp_path])
    monkeypatch.setattr(batch, "FILES", 1)
    for name in "ab":
        (tmp_path / name).write_bytes(b"x")
    with pytest.raises(WalletError, match="batch-files"):
        batch.files_in([tmp_path])
