"""The words of a printed sheet in the language chosen for its reader, whatever the window speaks."""

from types import MappingProxyType, ModuleType

from ui.words.catalog import LANGUAGES as SPOKEN
from ui.words.catalog import SOURCE, Catalog, catalog
from ui.words.sheets import arabic, english, german, greek
from wallet.errors import ErrorKind, WalletError
from wallet.model.sheet import SheetWords

_OWN: dict[str, ModuleType] = {"en": english, "de": german, "el": greek, "ar": arabic}
"""What was said here before there were translation files; what those say goes first."""
_CONTEXT = "sheet"


def languages() -> tuple[str, ...]:
    """Tags of the languages a sheet can be written in, the one it was first written in first."""
    return tuple(tag for tag in SPOKEN if tag in _OWN or catalog(tag).tag != SOURCE)


LANGUAGES = languages()


def sheet_words(language: str = SOURCE) -> SheetWords:
    """The words in this language; raises `WalletError(BAD_ARGUMENT)` `sheet-language` for one there is none in."""
    tag = language.lower().split("-")[0]
    if tag not in LANGUAGES:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="sheet-language", detail=language)
    spoken, own = catalog(tag), _OWN.get(tag, english)
    texts = {key: _said(spoken, text, own.TEXTS[key]) for key, text in english.TEXTS.items()}
    date = _said(spoken, english.DATE, own.DATE)
    months = tuple(_said(spoken, text, mine) for text, mine in zip(english.MONTHS, own.MONTHS, strict=True))
    direction = "rtl" if own is arabic else spoken.direction
    return SheetWords(tag, direction, date, months, MappingProxyType(texts))


def _said(spoken: Catalog, text: str, own: str) -> str:
    return spoken.say(_CONTEXT, text) if (_CONTEXT, text) in spoken.forms else own
