"""Every sentence of the window has its place in every language's file, and nothing stands there that is not said."""

import re
from pathlib import Path
from typing import Any

import pytest

from tests.support.marked import collector
from ui.words.catalog import FOLDER, LANGUAGES, SOURCE
from ui.words.plurals import plural_forms

words: Any = collector()
_PLACES = re.compile(r"\{\w*\}|%n")
WHOLE = tuple(tag for tag in LANGUAGES if tag != SOURCE)


@pytest.fixture(scope="module")
def wanted() -> tuple[Any, ...]:
    return tuple(words.sentences())


@pytest.mark.parametrize("tag", words.tags())
def test_each_file_holds_what_the_code_says_and_nothing_else(tag: str, wanted: tuple[Any, ...]) -> None:
    said = words.path_of(tag).read_text(encoding="utf-8")
    assert said == words.written(tag, wanted, words.read(tag)), "run: make words"


@pytest.mark.parametrize("tag", WHOLE)
def test_a_whole_language_leaves_nothing_unsaid(tag: str) -> None:
    assert words.missing(tag) == []


@pytest.mark.parametrize("tag", words.tags())
def test_a_translation_names_the_same_values_as_the_english(tag: str, wanted: tuple[Any, ...]) -> None:
    kept = words.read(tag)
    count = plural_forms(tag.split("_", maxsplit=1)[0])[0]
    for one in wanted:
        forms = kept.get((one.context, one.text), ())
        if not forms or not all(forms):
            continue
        assert len(forms) == (count if one.counted else 1), (tag, one.text)
        for form in forms:
            told = set(_PLACES.findall(form)) - {"%n"}
            assert told == set(_PLACES.findall(one.text)) - {"%n"}, (tag, form)
        assert "%n" not in one.text or "%n" in forms[-1], (tag, one.text)


def test_words_put_together_at_run_time_are_refused(tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "bad.py").write_text('translate("here", f"{n} things")\n', encoding="utf-8")
    with pytest.raises(words.Unmarked, match=r"bad\.py:1"):
        words.sentences(tmp_path)


def test_the_folder_holds_only_languages_that_are_named() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {words.path_of(tag).name for tag in words.tags()}
