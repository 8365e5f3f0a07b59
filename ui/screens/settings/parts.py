"""The sections of the settings page."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from ui.screens.report.view import breakable
from ui.screens.settings.state import (
    IDLE_CHOICES,
    SCALES,
    SHOWN_LINES,
    SettingsState,
    TrustLine,
    idle_word,
    material_word,
    theme_word,
    trust_lines,
)
from ui.screens.unlock.state import create_trouble
from ui.theme.look import style
from ui.theme.tokens import ThemeName
from ui.widgets.buttons import Button
from ui.widgets.fields import SecretField
from ui.widgets.labels import PlainLabel, plain
from ui.widgets.layout import Part, card, column, holder, row, rule
from ui.widgets.messages import banner
from ui.words import dates
from ui.words.tones import Tone
from ui.words.translate import translate
from wallet.model.changes import Changes

if TYPE_CHECKING:
    from ui.screens.settings.view import SettingsView
    from wallet.model.tick import Tick
    from wallet.service.wallet import Wallet

    Work = Callable[[Wallet, Tick], Changes]


def all_parts(view: "SettingsView", state: SettingsState) -> list[QWidget]:
    """Every section, top to bottom."""
    found = [_looks(view), _safety(view, state), _trust(view, state), _materials(view, state), _network(), _about()]
    if state.kdf_is_cheap:
        text = translate(
            "settings", "Its passphrase is easy to guess for a thief of the file. Never keep real things in it."
        )
        found.insert(0, banner(Tone.CAUTION, translate("settings", "This is a wallet for tests"), text))
    return found


def _section(title: str, *parts: Part) -> QWidget:
    return holder(column(PlainLabel(title, "section"), card(*parts, gap=12), gap=8))


def _setting(title: str, hint: str, control: QWidget) -> QWidget:
    words = column(PlainLabel(title, "strong", wrap=True), gap=2)
    if hint:
        words.addWidget(PlainLabel(hint, "hint", wrap=True))
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(16)
    line.addLayout(words, 1)
    line.addWidget(control)
    return holder(line)


def _combo(
    name: str, choices: list[tuple[str, object]], current: object, then: Callable[[object], object]
) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setMinimumWidth(style().px(170))
    for words, value in choices:
        box.addItem(words, value)
    box.setCurrentIndex(
        max(0, [value for _, value in choices].index(current) if current in dict(choices).values() else 0)
    )
    box.activated.connect(lambda at: then(choices[at][1]))
    return box


def _looks(view: "SettingsView") -> QWidget:
    window = view.window()
    settings = getattr(window, "settings", None)
    theme = str(settings.value("theme", "system")) if settings is not None else "system"
    names: list[tuple[str, object]] = [(theme_word(one.value), one.value) for one in ThemeName]
    sizes: list[tuple[str, object]] = [(f"{one} %", one) for one in SCALES]
    theme_box = _combo(
        translate("settings", "Theme"), names, theme, lambda one: view.restyle_wanted.emit(ThemeName(one), None)
    )
    size_box = _combo(
        translate("settings", "Text size"),
        sizes,
        round(style().scale * 100),
        lambda one: view.restyle_wanted.emit(None, one),
    )
    return _section(
        translate("settings", "Looks"),
        _setting(translate("settings", "Theme"), "", theme_box),
        rule(),
        _setting(translate("settings", "Text size"), "", size_box),
        rule(),
        _setting(
            translate("settings", "Language"),
            translate("settings", "The language of your system is used where a translation is installed."),
            PlainLabel("English", "second"),
        ),
    )


def _safety(view: "SettingsView", state: SettingsState) -> QWidget:
    choices: list[tuple[str, object]] = [(idle_word(one), one) for one in IDLE_CHOICES]
    idle = _combo(
        translate("settings", "Lock by itself"), choices, state.idle, lambda one: view.set_idle(int(str(one)))
    )
    keyring = translate("settings", "not set up")
    if state.vault is not None and state.vault.keyring:
        keyring = translate("settings", "set up")
    again = Button(translate("settings", "Verify all"), view.verify_all, symbol="refresh-cw")
    return _section(
        translate("settings", "Safety"),
        _setting(
            translate("settings", "Lock by itself"),
            translate("settings", "When nobody has touched the window for a while."),
            idle,
        ),
        rule(),
        _passphrase(view),
        rule(),
        _setting(
            translate("settings", "This computer's keyring"),
            translate("settings", "Opens the wallet without the passphrase; the passphrase always works too."),
            PlainLabel(keyring, "second"),
        ),
        rule(),
        _setting(translate("settings", "Verify every credential again"), "", again),
    )


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
            view.change_passphrase(first.edit.text())
            first.edit.clear()
            second.edit.clear()

    button = Button(translate("settings", "Change passphrase"), change, symbol="key-round")
    fields = row(first, second, button, gap=8)
    if view.width() < style().px(720):
        return holder(column(PlainLabel(translate("settings", "Passphrase"), "strong"), first, second, button, told))
    return holder(column(PlainLabel(translate("settings", "Passphrase"), "strong"), fields, told, gap=6))


def _trust(view: "SettingsView", state: SettingsState) -> QWidget:
    issuer, name = QLineEdit(), QLineEdit()
    issuer.setPlaceholderText(translate("settings", "Issuer, as its identifier (did:… or https://…)"))
    issuer.setAccessibleName(translate("settings", "Issuer's identifier"))
    name.setPlaceholderText(translate("settings", "Name you know it by"))
    name.setAccessibleName(translate("settings", "Issuer's name"))
    add = Button(translate("settings", "Trust"), lambda: view.trust_add(issuer.text().strip(), name.text().strip()))
    bring = Button(translate("settings", "Add a trust list…"), view.trust_import, symbol="folder-open")
    lines = [_vouched(view, one) for one in trust_lines(state.vouched, state.now)[:SHOWN_LINES]]
    if not lines:
        none = translate("settings", "Nobody vouches for anybody yet. Add a list, or an issuer you know.")
        lines = [PlainLabel(none, "second", wrap=True)]
    fields = row(issuer, name, add, gap=8)
    fields.setStretch(0, 3)
    fields.setStretch(1, 2)
    return _section(translate("settings", "Whom you trust"), *lines, rule(), fields, row(bring, None))


def _vouched(view: "SettingsView", one: TrustLine) -> QWidget:
    control = QWidget()
    if one.own:
        name = translate("settings", "Remove {name}").format(name=plain(one.name))
        control = Button(translate("settings", "Remove"), lambda: view.trust_remove(one.id), kind="quiet", name=name)
    hint = f"{one.by} · {one.id}" if one.name != one.id else one.by
    return _setting(plain(one.name), breakable(plain(hint)), control)


def _materials(view: "SettingsView", state: SettingsState) -> QWidget:
    lines: list[Part] = [
        _setting(material_word(one.kind), breakable(plain(one.uri)), PlainLabel(dates.day(one.obtained_at), "faint"))
        for one in state.materials[:SHOWN_LINES]
    ]
    if not lines:
        none = translate(
            "settings", "None yet. Key documents and status lists that issuers publish can be added as files."
        )
        lines = [PlainLabel(none, "second", wrap=True)]
    bring = Button(translate("settings", "Add files for checking…"), view.add_material, symbol="folder-open")
    return _section(translate("settings", "Files used for checking"), *lines, row(bring, None))


def _network() -> QWidget:
    text = translate(
        "settings",
        "This program opens no connection. What a check is missing, it names; you can bring it as a file.",
    )
    words = PlainLabel(translate("settings", "Offline: on"), "strong")
    return _section(translate("settings", "Network"), words, PlainLabel(text, "hint", wrap=True))


def _about() -> QWidget:
    licences = (
        ("Cairn", "Apache-2.0"),
        ("Qt, PySide6", "LGPL-3.0"),
        ("SQLCipher", "BSD-3-Clause"),
        ("cryptography", "Apache-2.0 / BSD-3-Clause"),
        ("Inter", "SIL Open Font License 1.1"),
        ("Lucide", "ISC"),
        ("qrcode, ZXing-C++", "BSD-3-Clause, Apache-2.0"),
    )
    lines = [_setting(name, "", PlainLabel(licence, "second")) for name, licence in licences]
    intro = translate("settings", "A wallet for micro-credentials that stays on your computer.")
    return _section(translate("settings", "About and licences"), PlainLabel(intro, wrap=True), *lines)
