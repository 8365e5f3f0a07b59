"""What this program is, what it is made of, and under which licences."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.screens.settings.shapes import ruled, section, setting
from ui.screens.settings.state import SettingsState
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel, plain
from ui.widgets.layout import row
from ui.words.translate import translate

if TYPE_CHECKING:
    from ui.screens.settings.view import SettingsView


def parts(view: "SettingsView", state: SettingsState) -> list[QWidget]:
    """Versions, then licences."""
    intro = translate("settings", "A wallet for micro-credentials that stays on your computer.")
    lines = [
        setting(name, "", PlainLabel(version, "second").selectable())
        for name, version in (
            ("Cairn", state.versions.get("cairn", "")),
            ("Qt", state.versions.get("qt", "")),
            ("SQLCipher", state.versions.get("sqlcipher", "")),
        )
    ]
    place = setting(translate("settings", "Your wallet lies in"), plain(state.folder))
    ours = setting("Cairn", "", PlainLabel("Apache-2.0", "second"))
    others = [
        setting(plain(f"{one.name} {one.version}".strip()), "", PlainLabel(plain(one.licence), "second"))
        for one in state.licences
    ]
    guides = row(
        Button(translate("settings", "Help"), view.help_wanted.emit, symbol="info"),
        Button(translate("settings", "Show the tour again"), view.tour_wanted.emit, symbol="sparkles"),
        None,
    )
    return [
        section(translate("settings", "About"), PlainLabel(intro, wrap=True), guides, *ruled([*lines, place])),
        section(translate("settings", "Licences"), *ruled([ours, *others])),
    ]
