"""How the window looks: theme, text size, language; and whether closing it only hides it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.screens.settings.language import language_box
from ui.screens.settings.shapes import combo, ruled, section, setting
from ui.screens.settings.state import SCALES, theme_word
from ui.theme.look import style
from ui.theme.tokens import ThemeName
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.words.translate import translate

if TYPE_CHECKING:
    from ui.screens.settings.view import SettingsView


def parts(view: "SettingsView") -> list[QWidget]:
    """Theme, text size, language and tray."""
    settings = getattr(view.window(), "settings", None)
    theme = str(settings.value("theme", "system")) if settings is not None else "system"
    names: list[tuple[str, object]] = [(theme_word(one.value), one.value) for one in ThemeName]
    sizes: list[tuple[str, object]] = [(f"{one} %", one) for one in SCALES]
    theme_name, size_name = translate("settings", "Theme"), translate("settings", "Text size")
    theme_box = combo(theme_name, names, theme, lambda one: view.restyle_wanted.emit(ThemeName(one), None))
    now = round(style().scale * 100)
    size_box = combo(size_name, sizes, now, lambda one: view.restyle_wanted.emit(None, one))
    lines = [setting(theme_name, "", theme_box), setting(size_name, "", size_box), _language(view), _tray(view)]
    return [section(translate("settings", "Looks"), *ruled(lines))]


def _language(view: "SettingsView") -> QWidget:
    hint = translate("settings", "The window opens anew in the language you choose.")
    return setting(translate("settings", "Language"), hint, language_box(view))


def _tray(view: "SettingsView") -> QWidget:
    title = translate("settings", "Stay in the tray")
    tray = getattr(view.window(), "tray", None)
    if tray is None or not tray.possible:
        return setting(title, translate("settings", "This desktop has no tray."))
    on = tray.on
    hint = translate(
        "settings", "Closing the window then hides it and locks the wallet, unless it is set never to lock by itself."
    )
    told = PlainLabel(translate("settings", "on") if on else translate("settings", "off"), "second")
    words = translate("settings", "Switch off") if on else translate("settings", "Switch on")
    name = translate("settings", "Stay in the tray no more") if on else title

    def switch() -> None:
        tray.switch(not on)
        view.show_section()

    return setting(title, hint, told, Button(words, switch, name=name))
