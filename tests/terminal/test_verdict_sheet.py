"""What was found, as a document for the file: it holds the original, so that opening it checks that again."""

import json
from pathlib import Path

import pytest

from tests.terminal.conftest import Cairn
from wallet.carriers.pdf_file import open_document
from wallet.demo import badges, cast
from wallet.demo.issue import issue_badge, issue_jwt

BADGE = issue_badge(badges.DATA_ANALYSIS, cast.NORDHAVN)


@pytest.mark.parametrize("original", [BADGE, issue_jwt(badges.TEACHING, cast.VALOMBRE)], ids=["badge", "token"])
def test_the_sheet_holds_the_original_and_is_checked_like_it(kept: Cairn, tmp_path: Path, original: bytes) -> None:
    out = tmp_path / "result.pdf"
    told = kept("verify", kept.file("it.json", original), "--sheet", out, locked=True)
    assert told.exit == 0, told.data
    made = out.read_bytes()
    (inside,) = open_document(made)
    assert inside.data == original
    again = kept("verify", out, locked=True)
    assert (again.exit, again.data["verdict"]) == (0, "valid")


def test_a_spoilt_file_has_a_sheet_too_and_stays_invalid_in_it(kept: Cairn, tmp_path: Path) -> None:
    document = json.loads(BADGE)
    document["name"] = "Something grander #let x = 1 $x$ *bold*"
    out = tmp_path / "result.pdf"
    told = kept("verify", kept.file("it.json", json.dumps(document).encode()), "--sheet", out, locked=True)
    assert told.exit == 3
    assert kept("verify", out, locked=True).data["verdict"] == "invalid"


def test_no_sheet_takes_the_place_of_a_file(kept: Cairn, tmp_path: Path) -> None:
    out = tmp_path / "result.pdf"
    out.write_bytes(b"mine")
    assert kept("verify", kept.file("it.json", BADGE), "--sheet", out, locked=True).exit != 0
    assert out.read_bytes() == b"mine"
