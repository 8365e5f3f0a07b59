"""Which wallets were opened here: remembered only where the person says so, and forgotten on a word."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.screens.settings.shapes import setting
from ui.screens.settings.state import SettingsState
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel, isolated, plain
from ui.words.translate import translate

if TYPE_CHECKING:
    from pathlib import Path

    from ui.screens.settings.view import SettingsView


def parts(view: "SettingsView", state: SettingsState) -> list[QWidget]:
    """The switch, and below it what is remembered."""
    on = state.recent is not None and state.recent.remembered
    words = translate("settings", "Switch off") if on else translate("settings", "Switch on")
    name = (
        translate("settings", "Remember opened wallets no more")
        if on
        else translate("settings", "Remember which wallets are opened")
    )
    told = PlainLabel(translate("settings", "on") if on else translate("settings", "off"), "second")
    switch = setting(
        translate("settings", "Remember which wallets are opened"),
        translate("settings", "The first page then offers them. The list tells where your wallets lie."),
        told,
        Button(words, lambda: view.upkeep.remember_vaults(not on), name=name),
    )
    folders = state.recent.folders if state.recent is not None else ()
    return [switch, *(_remembered(view, one) for one in folders)]


def _remembered(view: "SettingsView", folder: "Path") -> QWidget:
    name = translate("settings", "Forget the wallet in {folder}").format(folder=isolated(str(folder)))
    button = Button(translate("settings", "Forget"), lambda: view.upkeep.forget_vault(folder), kind="quiet", name=name)
    return setting(plain(folder.name or str(folder)), plain(str(folder.parent)), button)
