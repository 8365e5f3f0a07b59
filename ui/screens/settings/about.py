"""What this program is, what it is made of, and under which licences."""

from PySide6.QtWidgets import QWidget

from ui.screens.settings.shapes import ruled, section, setting
from ui.screens.settings.state import SettingsState
from ui.widgets.labels import PlainLabel, plain
from ui.words.translate import translate


def parts(state: SettingsState) -> list[QWidget]:
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
    return [
        section(translate("settings", "About"), PlainLabel(intro, wrap=True), *ruled([*lines, place])),
        section(translate("settings", "Licences"), *ruled([ours, *others])),
    ]
