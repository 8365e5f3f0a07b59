"""The words of a printed sheet in the language chosen for its reader."""

from types import MappingProxyType

from ui.words.sheets import arabic, english, german, greek
from wallet.errors import ErrorKind, WalletError
from wallet.model.sheet import SheetWords

_LANGUAGES = {"en": english, "de": german, "el": greek, "ar": arabic}
LANGUAGES = tuple(_LANGUAGES)
"""Tags of the languages a sheet can be written in."""


def sheet_words(language: str = "en") -> SheetWords:
    """The words in this language; raises `WalletError(BAD_ARGUMENT)` `sheet-language` for one there is none in."""
    found = _LANGUAGES.get(language.lower().split("-")[0])
    if found is None:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="sheet-language", detail=language)
    direction = "rtl" if found is arabic else "ltr"
    return SheetWords(found.TAG, direction, found.DATE, found.MONTHS, MappingProxyType(found.TEXTS))
