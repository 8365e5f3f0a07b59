"""Who gets in: waiting time, passphrase, keyring, recovery sheet; and whether everything is still sound."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.screens.settings import remembered
from ui.screens.settings.shapes import combo, ruled, section, setting
from ui.screens.settings.state import IDLE_CHOICES, SettingsState, idle_word
from ui.screens.unlock.state import create_trouble
from ui.theme.look import style
from ui.widgets.buttons import Button
from ui.widgets.fields import SecretField
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, holder, row
from ui.widgets.messages import banner
from ui.words.tones import Tone
from ui.words.translate import translate

if TYPE_CHECKING:
    from ui.screens.settings.view import SettingsView


def parts(view: "SettingsView", state: SettingsState) -> list[QWidget]:
    """Ways in, and looking whether all is well."""
    found: list[QWidget] = []
    if state.kdf_is_cheap:
        text = translate(
            "settings", "Its passphrase is easy to guess for a thief of the file. Never keep real things in it."
        )
        found.append(banner(Tone.CAUTION, translate("settings", "This is a wallet for tests"), text))
    ways = [_passphrase(view), _keyring(view, state), _recovery(view, state)]
    return [
        *found,
        section(translate("settings", "Locking"), _idle(view, state)),
        section(translate("settings", "Ways in"), *ruled(ways)),
        section(translate("settings", "Is everything well?"), *ruled(_health(view))),
        section(translate("settings", "Several wallets"), *ruled(remembered.parts(view, state))),
    ]


def _idle(view: "SettingsView", state: SettingsState) -> QWidget:
    choices: list[tuple[str, object]] = [(idle_word(one), one) for one in IDLE_CHOICES]
    name = translate("settings", "Lock by itself")
    box = combo(name, choices, state.idle, lambda one: view.set_idle(int(str(one))))
    return setting(name, translate("settings", "When nobody has touched the window for a while."), box)


def _keyring(view: "SettingsView", state: SettingsState) -> QWidget:
    on = state.vault is not None and state.vault.keyring
    words = translate("settings", "Switch off") if on else translate("settings", "Switch on")
    name = translate("settings", "Switch the keyring off") if on else translate("settings", "Switch the keyring on")
    hint = translate("settings", "Opens the wallet without the passphrase; the passphrase always works too.")
    told = PlainLabel(translate("settings", "on") if on else translate("settings", "off"), "second")
    button = Button(words, lambda: view.upkeep.keyring(not on), name=name)
    return setting(translate("settings", "This computer's keyring"), hint, told, button)


def _recovery(view: "SettingsView", state: SettingsState) -> QWidget:
    hint = translate("settings", "A code on paper that opens the wallet when the passphrase is forgotten.")
    if state.recovery:
        hint = translate("settings", "There is one. A new sheet makes the old one worthless.")
    make = Button(translate("settings", "Make a recovery sheet…"), view.upkeep.recovery_sheet, symbol="file-text")
    drop = Button(translate("settings", "Make worthless"), view.upkeep.drop_recovery, kind="quiet")
    drop.setAccessibleName(translate("settings", "Make the recovery sheet worthless"))
    controls = (drop, make) if state.recovery else (make,)
    return setting(translate("settings", "Recovery sheet"), hint, *controls)


def _health(view: "SettingsView") -> list[QWidget]:
    return [
        setting(
            translate("settings", "Verify every credential again"),
            translate("settings", "With what is on this computer now."),
            Button(translate("settings", "Verify all"), view.upkeep.verify_all, symbol="refresh-cw"),
        ),
        setting(
            translate("settings", "Check the wallet"),
            translate("settings", "Reads every page and every original, and says what is damaged."),
            Button(translate("settings", "Check now"), view.upkeep.check_vault, symbol="shield-check"),
        ),
    ]


def _passphrase(view: "SettingsView") -> QWidget:
    show, hide = translate("settings", "show"), translate("settings", "hide")
    first = SecretField(translate("settings", "New passphrase"), show, hide)
    second = SecretField(translate("settings", "The same passphrase again"), show, hide)
    told = PlainLabel("", "trouble", wrap=True)
    told.hide()

    def change() -> None:
        text = create_trouble(first.edit.text(), second.edit.text())
        told.setText(text)
        told.setVisible(bool(text))
        if not text:
            view.upkeep.change_passphrase(first.edit.text())
            first.edit.clear()
            second.edit.clear()

    second.edit.returnPressed.connect(change)
    button = Button(translate("settings", "Change passphrase"), change, symbol="key-round")
    title = PlainLabel(translate("settings", "Passphrase"), "strong")
    if view.width() < style().px(720):
        return holder(column(title, first, second, button, told))
    return holder(column(title, row(first, second, button, gap=8), told, gap=6))
