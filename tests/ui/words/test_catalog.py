"""Another language: its plural forms, its fall back on English, its easy sentences."""

from pathlib import Path

import pytest

from ui.words import catalog as made
from ui.words.plurals import plural_forms

POLISH = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="pl"><context><name>add</name>
<message numerus="yes"><source>%n file(s)</source><translation><numerusform>%n plik</numerusform>
<numerusform>%n pliki</numerusform><numerusform>%n plików</numerusform></translation></message>
<message><source>Keep</source><translation type="unfinished">Zachowaj</translation></message>
<message><source>Close</source><translation>Zamknij</translation></message></context></TS>"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(made, "FOLDER", tmp_path)
    made.catalog.cache_clear()
    (tmp_path / "cairn_pl.ts").write_text(POLISH, encoding="utf-8")
    return tmp_path


@pytest.fixture(autouse=True)
def fresh() -> None:
    made.catalog.cache_clear()


def test_a_count_picks_its_form(folder: Path) -> None:
    polish = made.catalog("pl")
    assert [polish.say("add", "%n file(s)", n) for n in (1, 3, 5, 12, 22)] == [
        "1 plik", "3 pliki", "5 plików", "12 plików", "22 pliki",
    ]  # fmt: skip


def test_what_is_not_translated_is_said_in_english(folder: Path) -> None:
    polish = made.catalog("pl")
    assert polish.say("add", "Keep") == "Keep"
    assert polish.say("elsewhere", "Close") == "Close"
    assert polish.say("add", "Close") == "Zamknij"
    assert polish.say("add", "%n day(s)", 1) == "1 day"


def test_an_easy_language_says_only_what_differs(folder: Path) -> None:
    (folder / "cairn_de.ts").write_text(POLISH.replace("Zamknij", "Schließen"), encoding="utf-8")
    (folder / "cairn_de_easy.ts").write_text(
        '<TS version="2.1" language="de"><context><name>add</name><message><source>Keep</source>'
        "<translation>Das will ich behalten</translation></message></context></TS>",
        encoding="utf-8",
    )
    easy = made.catalog("de-easy")
    assert easy.say("add", "Keep") == "Das will ich behalten"
    assert easy.say("add", "Close") == "Schließen"


def test_a_language_without_a_file_is_english(folder: Path) -> None:
    assert made.catalog("xx").say("add", "Close") == "Close"
    assert made.catalog("ar").direction == "ltr"


def test_right_to_left_goes_with_the_language(folder: Path) -> None:
    (folder / "cairn_ar.ts").write_text(POLISH, encoding="utf-8")
    assert made.catalog("ar").direction == "rtl"


@pytest.mark.parametrize(
    ("tag", "counts"),
    [
        ("ar", {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 103: 3}),
        ("fr", {0: 0, 1: 0, 2: 1}),
        ("de", {0: 1, 1: 0, 2: 1}),
        ("sl", {1: 0, 101: 0, 2: 1, 3: 2, 4: 2, 5: 3}),
        ("lt", {1: 0, 21: 0, 11: 2, 2: 1, 12: 2, 20: 2}),
        ("lv", {1: 0, 21: 0, 0: 2, 2: 1, 11: 1}),
        ("cs", {1: 0, 2: 1, 4: 1, 5: 2, 22: 2}),
        ("hr", {1: 0, 21: 0, 2: 1, 22: 1, 12: 2, 5: 2}),
        ("ro", {1: 0, 0: 1, 19: 1, 20: 2, 101: 1}),
        ("mt", {1: 0, 0: 1, 10: 1, 11: 2, 20: 3}),
        ("ga", {1: 0, 2: 1, 3: 2}),
        ("hu", {1: 0, 5: 0}),
    ],
)
def test_forms_follow_the_language(tag: str, counts: dict[int, int]) -> None:
    forms, rule = plural_forms(tag)
    assert {n: rule(n) for n in counts} == counts
    assert max(rule(n) for n in range(200)) == forms - 1
