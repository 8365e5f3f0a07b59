"""Languages by name."""

import sys

from ui.words.catalog import SOURCE
from ui.words.translate import said, spoken, translate

_NAMES = {
    "ar": said("languages", "Arabic"),
    "bg": said("languages", "Bulgarian"),
    "cs": said("languages", "Czech"),
    "da": said("languages", "Danish"),
    "de": said("languages", "German"),
    "el": said("languages", "Greek"),
    "en": said("languages", "English"),
    "es": said("languages", "Spanish"),
    "et": said("languages", "Estonian"),
    "fi": said("languages", "Finnish"),
    "fr": said("languages", "French"),
    "ga": said("languages", "Irish"),
    "hr": said("languages", "Croatian"),
    "hu": said("languages", "Hungarian"),
    "it": said("languages", "Italian"),
    "lt": said("languages", "Lithuanian"),
    "lv": said("languages", "Latvian"),
    "mt": said("languages", "Maltese"),
    "nl": said("languages", "Dutch"),
    "pl": said("languages", "Polish"),
    "pt": said("languages", "Portuguese"),
    "ro": said("languages", "Romanian"),
    "sk": said("languages", "Slovak"),
    "sl": said("languages", "Slovenian"),
    "sv": said("languages", "Swedish"),
    "tr": said("languages", "Turkish"),
    "uk": said("languages", "Ukrainian"),
}
"""The languages of the Union and those its credentials often come in beside them, by their codes (ISO 639-1)."""


def language(tag: str) -> str:
    """ "German" for "de", in the language now spoken.

    A language without a name in it goes by the one its own speakers use, in English by its English one; the tag itself
    where nobody knows it.
    """
    name = _NAMES.get(tag.replace("_", "-").partition("-")[0].lower())
    foreign = spoken().tag.partition("-")[0] != SOURCE
    if name is not None:
        told = translate("languages", name)
        return told if told != name or not foreign else _by_qt(tag, own=True, otherwise=told)
    return _by_qt(tag, own=foreign, otherwise=tag)


def _by_qt(tag: str, *, own: bool, otherwise: str) -> str:
    """The name Qt knows, in the language itself or in English; Qt is not fetched for it."""
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        return otherwise
    locale = core.QLocale(tag.replace("-", "_"))
    found = locale.language()
    if found == core.QLocale.Language.C:
        return otherwise
    name = str(locale.nativeLanguageName() if own else core.QLocale.languageToString(found))
    return name[:1].upper() + name[1:] if name else otherwise
