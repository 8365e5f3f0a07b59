"""The sentences of one language, read from the translation file that Qt's own tools edit."""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from ui.words.plurals import plural_forms

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "i18n"
SOURCE: Final = "en"
LANGUAGES = MappingProxyType(
    {
        "en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "it": "Italiano", "pl": "Polski",
        "el": "Ελληνικά", "ar": "العربية",
    }
)  # fmt: skip
"""The languages everything is said in, by the names their speakers use."""
EASY = MappingProxyType({"en": "Easy English", "de": "Leichte Sprache"})
"""The languages that can be spoken in short, easy sentences; their tag is then "de-easy"."""
PREPARED = (*("bg", "cs", "da", "et", "fi", "ga", "hr", "hu", "lt", "lv", "mt", "nl", "pt", "ro", "sk", "sl", "sv"),)
"""The other languages of the Union: their files stand ready for a translator, and English fills in."""
_RIGHT_TO_LEFT = frozenset({"ar"})
_ENDING = re.compile(r"\((e?s)\)")

Key = tuple[str, str]
"""The context of a sentence and the sentence in English."""


@dataclass(frozen=True, slots=True)
class Catalog:
    """One language; what it does not say is said by `parent`, and in English at last."""

    tag: str
    forms: MappingProxyType[Key, tuple[str, ...]]
    parent: "Catalog | None" = None

    @property
    def direction(self) -> str:
        """Which way it is written: "ltr" or "rtl"."""
        return "rtl" if self.tag.split("-")[0] in _RIGHT_TO_LEFT else "ltr"

    def say(self, context: str, text: str, n: int = -1) -> str:
        """`text` in this language; a count `n` of 0 or more picks the plural form and stands where "%n" stands."""
        forms = self.forms.get((context, text))
        if forms is None:
            return self.parent.say(context, text, n) if self.parent else english(text, n)
        if n < 0:
            return forms[-1]
        place = plural_forms(self.tag)[1](n) if len(forms) > 1 else 0
        return forms[min(place, len(forms) - 1)].replace("%n", str(n))


def english(text: str, n: int = -1) -> str:
    """The sentence itself; with a count, endings such as "(s)" follow it."""
    return text if n < 0 else _ENDING.sub("" if n == 1 else r"\1", text).replace("%n", str(n))


@lru_cache(maxsize=8)
def catalog(tag: str) -> Catalog:
    """The sentences of a language; English for a tag there is no file for."""
    base, _, easy = tag.replace("_", "-").partition("-")
    if easy == "easy" and base in EASY:
        return Catalog(tag, _read(FOLDER / f"cairn_{base}_easy.ts"), catalog(base))
    forms = _read(FOLDER / f"cairn_{base}.ts")
    return Catalog(base if forms else SOURCE, forms)


def _read(path: Path) -> MappingProxyType[Key, tuple[str, ...]]:
    found: dict[Key, tuple[str, ...]] = {}
    if path.is_file():
        from xml.etree import ElementTree

        for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 (a file of ours)
            name = context.findtext("name", "")
            for message in context.iter("message"):
                if forms := _translated(message.find("translation")):
                    found[name, message.findtext("source", "")] = forms
    return MappingProxyType(found)


def _translated(translation: "Element | None") -> tuple[str, ...]:
    """The forms of one sentence; () while it waits for a translator."""
    if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
        return ()
    forms = tuple(one.text or "" for one in translation.iter("numerusform")) or (translation.text or "",)
    return forms if all(forms) else ()
