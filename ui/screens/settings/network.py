"""The network: nothing is asked by itself; what checks are waiting for is named, to be brought as a file."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.screens.report.view import breakable
from ui.screens.settings.shapes import ruled, section, setting
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel, plain
from ui.widgets.layout import Part, row
from ui.words.checks import need_kind
from ui.words.translate import translate

if TYPE_CHECKING:
    from ui.screens.settings.view import SettingsView
    from wallet.model.trust import Resource


def parts(view: "SettingsView") -> list[QWidget]:
    """That the program is offline, and the list of what a connection would be needed for."""
    text = translate(
        "settings",
        "This program opens no connection. What a check is missing, it names; you can bring it as a file.",
    )
    offline = section(
        translate("settings", "Network"),
        PlainLabel(translate("settings", "Offline: on"), "strong"),
        PlainLabel(text, "hint", wrap=True),
    )
    look = Button(translate("settings", "Look now"), view.upkeep.look_for_needs, symbol="search")
    bring = Button(translate("settings", "Add files for checking…"), view.upkeep.add_material, symbol="folder-open")
    hint = PlainLabel(
        translate("settings", "Verifies everything here and lists the addresses of what is missing."), "hint", wrap=True
    )
    parts: list[Part] = [hint, row(look, bring, None), *_needs(view.needs)]
    return [offline, section(translate("settings", "What needs the network"), *parts)]


def _needs(needs: "tuple[tuple[Resource, int], ...] | None") -> list[QWidget]:
    if needs is None:
        return []
    if not needs:
        none = translate("settings", "Nothing. Every check that can be made here was made.")
        return [PlainLabel(none, "second", wrap=True)]
    return ruled(
        [
            setting(
                need_kind(one.kind),
                breakable(plain(one.uri)),
                PlainLabel(translate("settings", "%n credential(s)", count), "faint"),
            )
            for one, count in needs
        ]
    )
