"""The words of a printed sheet in the language chosen for its reader, whatever the window speaks."""

from types import MappingProxyType

from ui.words import sheet_texts
from ui.words.catalog import LANGUAGES as SPOKEN
from ui.words.catalog import SOURCE, catalog
from wallet.errors import ErrorKind, WalletError
from wallet.model.sheet import SheetWords

_CONTEXT = "sheet"
LANGUAGES = tuple(SPOKEN)
"""Tags of the languages a sheet can be written in."""


def sheet_words(language: str = SOURCE) -> SheetWords:
    """The words in this language; raises `WalletError(BAD_ARGUMENT)` `sheet-language` for one there is none in."""
    tag = language.lower().split("-")[0]
    if tag not in LANGUAGES:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="sheet-language", detail=language)
    spoken = catalog(tag)
    texts = {key: spoken.say(_CONTEXT, text) for key, text in sheet_texts.TEXTS.items()}
    months = tuple(spoken.say(_CONTEXT, text) for text in sheet_texts.MONTHS)
    date = spoken.say(_CONTEXT, sheet_texts.DATE)
    return SheetWords(tag, spoken.direction, date, months, MappingProxyType(texts))
