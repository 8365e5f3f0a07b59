"""Never lose it: a copy now, the automatic copies, going back to one, another wallet, and everything as open files."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.screens.settings.shapes import ruled, section, setting
from ui.screens.settings.state import SettingsState, size_word
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.words import dates
from ui.words.translate import translate

if TYPE_CHECKING:
    from ui.screens.settings.view import SettingsView
    from wallet.service.window_desk import KeptBackup


def parts(view: "SettingsView", state: SettingsState) -> list[QWidget]:
    """Copies, ways back, and everything as open files."""
    copies = [
        setting(
            translate("settings", "Back up now"),
            translate("settings", "One encrypted file for another place. Your passphrase opens it."),
            Button(translate("settings", "Back up now…"), view.upkeep.back_up, symbol="download"),
        ),
        setting(
            translate("settings", "Go back to a backup"),
            translate("settings", "Replaces what is here by what was in the backup; it is checked first."),
            Button(translate("settings", "Restore from a file…"), view.upkeep.restore_file, symbol="undo-2"),
        ),
        setting(
            translate("settings", "Bring another wallet in"),
            translate("settings", "Adds everything from another wallet's backup. Nothing here is overwritten."),
            Button(translate("settings", "Merge a backup…"), view.upkeep.merge, symbol="layers"),
        ),
    ]
    return [
        section(translate("settings", "Backup"), *ruled(copies)),
        section(translate("settings", "Automatic backups on this computer"), *_automatic(view, state)),
        section(translate("settings", "Open export"), *ruled(_open_files(view))),
    ]


def _automatic(view: "SettingsView", state: SettingsState) -> list[QWidget]:
    if not state.backups:
        none = translate("settings", "None yet. One is made after each change of what you keep.")
        return [PlainLabel(none, "second", wrap=True)]
    return ruled([_kept(view, one, state) for one in state.backups])


def _kept(view: "SettingsView", one: "KeptBackup", state: SettingsState) -> QWidget:
    when = dates.moment(one.taken)
    ago = dates.ago(one.taken, state.now) if state.now is not None else ""
    name = translate("settings", "Go back to the backup of {when}").format(when=when)
    button = Button(translate("settings", "Go back…"), lambda: view.upkeep.restore(one.path), kind="quiet", name=name)
    return setting(when, " · ".join(part for part in (ago, size_word(one.size)) if part), button)


def _open_files(view: "SettingsView") -> list[QWidget]:
    return [
        setting(
            translate("settings", "Take everything along"),
            translate("settings", "Every original in one ZIP with a readable list. It is not encrypted."),
            Button(translate("settings", "Export everything…"), view.upkeep.export_all, symbol="upload"),
        ),
        setting(
            translate("settings", "Bring an open export in"),
            translate("settings", "Each original is verified again; tags, notes and history come along."),
            Button(translate("settings", "Import an export…"), view.upkeep.import_export, symbol="folder-open"),
        ),
    ]
