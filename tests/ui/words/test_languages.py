"""A language is named in the window's own language, and by its speakers' name where that has none."""

from collections.abc import Iterator
from types import MappingProxyType

import pytest

from tests.support.marked import strict
from ui.words.catalog import Catalog
from ui.words.languages import language
from ui.words.translate import speak


@pytest.fixture
def german() -> Iterator[None]:
    """A German that knows one name."""
    speak(Catalog("de", MappingProxyType({("languages", "English"): ("Englisch",)})))
    yield
    speak(strict())


@pytest.mark.parametrize(("tag", "name"), [("de", "German"), ("en-GB", "English"), ("ja", "Japanese"), ("xx", "xx")])
def test_in_english_by_the_english_name(tag: str, name: str) -> None:
    assert language(tag) == name


@pytest.mark.parametrize(
    ("tag", "name"), [("en", "Englisch"), ("en-GB", "Englisch"), ("fr", "Français"), ("ja", "日本語"), ("xx", "xx")]
)
def test_in_another_language_by_its_name_there_or_its_own(german: None, tag: str, name: str) -> None:
    assert language(tag) == name
