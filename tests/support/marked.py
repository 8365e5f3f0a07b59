"""A language for tests: English, and an outcry at every sentence that no translator would ever see."""

import importlib.util
from functools import cache
from pathlib import Path
from types import MappingProxyType, ModuleType

from ui.words.catalog import SOURCE, Catalog, Key

_COLLECTOR = Path(__file__).resolve().parents[2] / "packaging" / "words.py"


@cache
def collector() -> ModuleType:
    """The script that collects sentences."""
    spec = importlib.util.spec_from_file_location("collector_of_words", _COLLECTOR)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    import sys

    sys.modules[spec.name] = made
    spec.loader.exec_module(made)
    return made


@cache
def marked() -> frozenset[Key]:
    """Every sentence that is collected for translation."""
    return frozenset((one.context, one.text) for one in collector().sentences())


class Marked(Catalog):
    """English; raises where a sentence is not collected."""

    def say(self, context: str, text: str, n: int = -1) -> str:
        assert (context, text) in marked(), f"not marked for translation: {context!r}, {text!r}"
        return Catalog.say(self, context, text, n)


def strict() -> Catalog:
    """The language of the tests."""
    return Marked(SOURCE, MappingProxyType({}))
