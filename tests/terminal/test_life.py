"""Order, history, open export and merging, as a script would call them."""

import json
import stat
import zipfile
from pathlib import Path

import pytest

from tests.terminal.conftest import Cairn
from wallet.demo import badges, cast
from wallet.demo.issue import issue_badge, issue_jwt

DATA = issue_badge(badges.DATA_ANALYSIS, cast.NORDHAVN)
BASES = issue_badge(badges.DATABASES, cast.NORDHAVN)
TEACHING = issue_jwt(badges.TEACHING, cast.VALOMBRE)


@pytest.fixture
def three(kept: Cairn) -> tuple[str, str, str]:
    """The ids of three kept credentials, one of them a token."""
    files = [kept.file("a.json", DATA), kept.file("b.json", BASES), kept.file("c.jwt", TEACHING)]
    told = kept("import", *files)
    assert told.exit == 0, told.data
    first, second, third = (str(one["id"]) for one in told.data["imported"])
    return first, second, third


def another(kept: Cairn, name: str = "other") -> Cairn:
    """A second vault beside the first, with the same passphrase."""
    folder = kept.folder / name
    folder.mkdir()
    other = Cairn(folder, kept._capsys)
    assert other("init", "--kdf", "test").exit == 0
    return other


def ids(told: dict[str, list[dict[str, str]]]) -> set[str]:
    return {one["id"] for one in told["credentials"]}


def test_tags_come_and_go_and_narrow_a_list(kept: Cairn, three: tuple[str, str, str]) -> None:
    assert kept("tag", three[0], "+work", "+two  words", "-old").data["tags"] == ["two words", "work"]
    assert kept("tag", three[0], "-work", "+new").data["tags"] == ["new", "two words"]
    assert kept("tag", three[1], "+new").exit == 0
    assert ids(kept("list", "--tag", "NEW").data) == set(three[:2])
    assert kept("tag", "list").data["tags"] == [
        {"name": "new", "credentials": 2},
        {"name": "two words", "credentials": 1},
    ]
    assert ids(kept("search", "tag:new").data) == set(three[:2])
    assert kept("tag", three[0], "work").exit == 2
    assert kept("tag", "c000", "+work").exit == 10
    assert kept("tag", three[0], f"+{'x' * 101}").exit == 9


def test_a_note_is_kept_found_and_cleared(kept: Cairn, three: tuple[str, str, str]) -> None:
    assert kept("note", three[0], "ask the dean").data["note"] == "ask the dean"
    assert ids(kept("search", "dean").data) == {three[0]}
    assert kept("note", three[0], "--file", kept.file("n.txt", "Grüße\nzwei".encode())).data["note"] == "Grüße\nzwei"
    assert kept("search", "dean").data["credentials"] == []
    assert kept("note", three[0]).data == kept("show", three[0]).data["marks"]
    assert kept("note", three[0]).data["note"] == "Grüße\nzwei"
    assert kept("note", three[0], "").data["note"] == ""
    assert kept("note", three[0], "x", "--file", "y").exit == 2
    assert kept("note", three[0], "--file", kept.file("n.bin", b"\xff\xfe")).exit == 2


def test_favourites_archive_and_trash_each_have_their_list(kept: Cairn, three: tuple[str, str, str]) -> None:
    assert kept("favourite", three[0], "on").data["favourite"] is True
    assert ids(kept("list", "--favourites").data) == {three[0]}
    assert kept("favourite", three[0], "off").data["favourite"] is False
    assert kept("archive", three[0]).data["shelf"] == "archive"
    assert kept("trash", three[1]).data["shelf"] == "trash"
    assert (ids(kept("list").data), ids(kept("list", "--archive").data)) == ({three[2]}, {three[0]})
    assert ids(kept("list", "--trash").data) == ids(kept("trash", "list").data) == {three[1]}
    assert kept("untrash", three[0]).data["error"]["code"] == "not-in-trash"
    assert kept("unarchive", three[0]).data["shelf"] == kept("untrash", three[1]).data["shelf"] == "kept"
    assert ids(kept("list").data) == set(three)


def test_the_trash_is_emptied_for_good_only_when_told_twice(kept: Cairn, three: tuple[str, str, str]) -> None:
    kept("trash", three[0])
    kept("trash", three[1])
    assert kept("trash", "empty").exit == 2
    assert set(kept("trash", "empty", "--yes").data["deleted"]) == set(three[:2])
    assert kept("show", three[0]).exit == 10
    assert [one["what"] for one in kept("history", three[0]).data["history"]] == ["deleted", "trashed", "received"]
    assert kept("check").data["ok"] is True


def test_searches_are_kept_under_a_name(kept: Cairn) -> None:
    assert kept("searches", "save", "soon", "expires:<2027").data["searches"] == [
        {"name": "soon", "text": "expires:<2027"}
    ]
    kept("searches", "save", "soon", "expires:<2028")
    assert kept("searches", "list").data["searches"] == [{"name": "soon", "text": "expires:<2028"}]
    assert kept("searches", "remove", "soon").data["searches"] == []
    assert kept("searches", "remove", "soon").exit == 10
    assert [kept("searches", *bad).exit for bad in (("save", "x"), ("list", "x"), ("save", " ", "x"))] == [2, 2, 2]


def test_history_tells_the_life_of_one_and_of_all(kept: Cairn, three: tuple[str, str, str]) -> None:
    kept("tag", three[0], "+=cmd()")
    kept("note", three[0], "private words")
    kept("delete", three[0], "--yes")
    out = kept.folder / "history.csv"
    told = kept("history", three[0], "--csv", out).data
    assert [one["what"] for one in told["history"]] == ["deleted", "noted", "tagged", "received"]
    assert told["history"][2]["facts"] == [{"name": "added", "value": "=cmd()"}]
    assert all(one["message"] for one in told["history"])
    lines = out.read_bytes().decode().splitlines()
    assert (lines[0], len(lines)) == ("at,what,id,facts,message", 5)
    assert "private words" not in out.read_text()
    assert len(kept("history", "--limit", "2").data["history"]) == 2
    assert len(kept("history").data["history"]) == 6
    assert kept("history", "c000").exit == 10
    assert kept("history", "--csv", out).exit == 11


def test_an_open_export_holds_every_original_and_comes_back_whole(kept: Cairn, three: tuple[str, str, str]) -> None:
    kept("tag", three[0], "+work")
    kept("note", three[0], "first line\nsecond")
    kept("favourite", three[1], "on")
    kept("archive", three[2])
    out = kept.folder / "all.zip"
    told = kept("export", "--all", "--out", out)
    assert (told.exit, told.data["credentials"]) == (0, 3)
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    with zipfile.ZipFile(out) as archive:
        manifest = json.loads(archive.read("manifest.json"))
        assert {archive.read(one["file"]) for one in manifest["credentials"]} == {DATA, BASES, TEACHING}
        assert len(json.loads(archive.read("history.json"))["entries"]) == 6
    assert manifest["format"] == "cairn-open-export"
    other = another(kept)
    back = other("import", out)
    assert (back.exit, len(back.data["imported"]), back.data["rejected"]) == (0, 3, [])
    for one in three:
        assert other("tag", one).data == kept("tag", one).data
    happened = [one["what"] for one in other("history", three[0]).data["history"]]
    assert sorted(happened) == ["noted", "received", "received", "tagged"]
    again = other("import", out)
    assert (again.exit, again.data["imported"], len(again.data["duplicates"])) == (0, [], 3)
    assert other("tag", three[0]).data == kept("tag", three[0]).data
    assert len(other("history", three[0]).data["history"]) == 4


def test_an_open_export_never_overwrites_and_needs_to_know_what(kept: Cairn, three: tuple[str, str, str]) -> None:
    out = kept.file("there.zip", b"mine")
    assert kept("export", "--all", "--out", out).exit == 11
    assert out.read_bytes() == b"mine"
    assert kept("export", "--out", kept.folder / "x").exit == 2
    assert kept("export", three[0], "--all", "--out", kept.folder / "x").exit == 2
    assert kept("export", "--all", "--out", kept.folder / "no" / "x.zip").exit == 8


def rewritten(source: Path, out: Path, **changed: object) -> Path:
    """The export with its manifest's first entry changed, or a member's bytes."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(out, "w") as new:
        manifest = json.loads(old.read("manifest.json"))
        manifest["credentials"][0].update(changed)
        for name in old.namelist():
            new.writestr(name, json.dumps(manifest) if name == "manifest.json" else old.read(name))
    return out


def test_a_manifest_is_not_believed_about_verdicts_or_bytes(kept: Cairn) -> None:
    bad = kept.file("bad.json", DATA.replace(b"Data Analysis with Python", b"Data Analysis with Magic."))
    kept("import", bad)
    out = kept.folder / "all.zip"
    kept("export", "--all", "--out", out)
    other = another(kept)
    told = other("import", rewritten(out, kept.folder / "lies.zip", verdict="valid", tags="x", note=7, shelf=[]))
    assert [one["verdict"] for one in told.data["imported"]] == ["invalid"]
    cut = other("import", rewritten(out, kept.folder / "cut.zip", sha256="0" * 64))
    assert (cut.exit, cut.data["rejected"][0]["code"]) == (4, "open-export-digest")
    lost = other("import", rewritten(out, kept.folder / "lost.zip", file="../../etc/passwd"))
    assert (lost.exit, lost.data["rejected"][0]["code"]) == (4, "zip")
    later = kept.folder / "later.zip"
    with zipfile.ZipFile(later, "w") as archive:
        archive.writestr("manifest.json", json.dumps({"format": "cairn-open-export", "version": 99}))
    assert other("import", later).data["rejected"][0]["code"] == "open-export-version"


def test_an_ordinary_archive_is_still_read_as_before(kept: Cairn) -> None:
    out = kept.folder / "two.zip"
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.json", DATA)
        archive.writestr("b.json", BASES)
    assert len(kept("import", out).data["imported"]) == 2
