"""The choice of the language, as the settings show it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from ui.words.catalog import EASY, LANGUAGES
from ui.words.translate import translate

if TYPE_CHECKING:
    from ui.screens.settings.view import SettingsView


def language_choices() -> list[tuple[str, str]]:
    """What is shown and the tag it stands for: the system's first, then each language by its own name."""
    named = [(name, tag) for tag, name in LANGUAGES.items()]
    easy = [(name, f"{tag}-easy") for tag, name in EASY.items()]
    return [(translate("settings", "As the system"), "system"), *named, *easy]


def language_box(view: "SettingsView") -> QComboBox:
    """A choice of languages; a change opens the window anew in it."""
    window = view.window()
    settings, wanted = getattr(window, "settings", None), getattr(window, "language_wanted", None)
    now = str(settings.value("language", "system")) if settings is not None else "system"
    box = QComboBox()
    box.setAccessibleName(translate("settings", "Language"))
    choices = language_choices()
    for words, tag in choices:
        box.addItem(words, tag)
    box.setCurrentIndex(max(0, [tag for _, tag in choices].index(now) if now in dict(choices).values() else 0))
    if wanted is not None:
        box.activated.connect(lambda at: wanted.emit(choices[at][1]))
    return box
