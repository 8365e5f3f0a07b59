"""Under whose name things are shown: the list of identities, a new one, another name, retiring."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from ui.screens.report.view import breakable
from ui.screens.settings.shapes import combo, ruled, section, setting
from ui.screens.settings.state import Identity, SettingsState
from ui.widgets.asking import AskSheet, Question, ask_text, confirm
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel, plain
from ui.widgets.layout import column, holder, row
from ui.words import dates
from ui.words.translate import translate

if TYPE_CHECKING:
    from ui.screens.settings.view import SettingsView


def parts(view: "SettingsView", state: SettingsState) -> list[QWidget]:
    """Every identity with what can be done with it."""
    intro = translate(
        "settings", "An identity signs what you share. Use different ones where two receivers should not find out"
        " that both talk to you.",
    )  # fmt: skip
    if state.identities:
        lines = ruled([_one(view, one) for one in state.identities])
    else:
        none = translate("settings", "None yet. The first one is made when you share something for the first time.")
        lines = [PlainLabel(none, "second", wrap=True)]
    new = Button(translate("settings", "New identity…"), lambda: _new(view), symbol="plus")
    title = translate("settings", "Your identities")
    return [section(title, PlainLabel(intro, "hint", wrap=True), *lines, row(new, None))]


def name_of(one: Identity) -> str:
    """How an identity is called."""
    return one.name or translate("settings", "First identity")


def key_line(one: Identity) -> str:
    """Its kind of key, and the form of its identifier."""
    return translate("settings", "{key} key, as did:{method}").format(key=one.key.value, method=plain(one.method))


def _one(view: "SettingsView", one: Identity) -> QWidget:
    name = plain(name_of(one))
    state = translate("settings", "signs what you share") if one.signs else translate("settings", "not in use")
    if one.retired:
        state = translate("settings", "retired; what was issued to it can still be shown")
    since = translate("settings", "since {day}").format(day=dates.day(one.since))
    rename = Button(translate("settings", "Rename…"), lambda: _rename(view, one), kind="quiet")
    rename.setAccessibleName(translate("settings", "Rename {name}").format(name=name))
    controls = [rename]
    if not one.signs:
        use = Button(translate("settings", "Use"), lambda: view.upkeep.identity_use(one.id), kind="quiet")
        use.setAccessibleName(translate("settings", "Sign with {name} from now on").format(name=name))
        controls.append(use)
    if not one.signs and not one.retired:
        retire = Button(translate("settings", "Retire…"), lambda: _retire(view, one), kind="quiet")
        retire.setAccessibleName(translate("settings", "Retire {name}").format(name=name))
        controls.append(retire)
    return setting(name, breakable(" · ".join((state, since, key_line(one), plain(one.id)))), *controls)


def _new(view: "SettingsView") -> None:
    question = Question(
        translate("settings", "A new identity"),
        translate("settings", "Only you see its name. It gets a key of its own."),
        translate("settings", "Make it"),
        translate("settings", "Name, for example “At work”"),
    )
    edit = QLineEdit()
    edit.setAccessibleName(question.field)
    edit.setPlaceholderText(question.field)
    key, form = _key_choice(), _form_choice()
    for box in (key, form):
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    hint = translate("settings", "The first of each is right unless somebody asks for another.")
    field = holder(
        column(
            edit,
            PlainLabel(key.accessibleName(), "label"),
            key,
            PlainLabel(form.accessibleName(), "label"),
            form,
            PlainLabel(hint, "hint", wrap=True),
        )
    )
    sheet = AskSheet(view.window(), question, edit, field)
    sheet.ask(lambda name: view.upkeep.identity_add(name, key.currentData(), form.currentData()))


def _key_choice() -> QComboBox:
    kinds: list[tuple[str, object]] = [
        (translate("settings", "Ed25519"), "ed25519"),
        (translate("settings", "P-256, which some public offices ask for"), "p256"),
    ]
    return combo(translate("settings", "Kind of key"), kinds, "ed25519", lambda _: None)


def _form_choice() -> QComboBox:
    forms: list[tuple[str, object]] = [
        (translate("settings", "did:key, the shorter one"), "key"),
        (translate("settings", "did:jwk, which holds the key as web services write it"), "jwk"),
    ]
    return combo(translate("settings", "Form of its identifier"), forms, "key", lambda _: None)


def _rename(view: "SettingsView", one: Identity) -> None:
    title, action = translate("settings", "Rename this identity"), translate("settings", "Rename")
    question = Question(title, "", action, translate("settings", "Name"), name_of(one))
    ask_text(view, question, lambda name: view.upkeep.identity_rename(one.id, name))


def _retire(view: "SettingsView", one: Identity) -> None:
    question = Question(
        translate("settings", "Retire this identity?"),
        translate("settings", "It is no longer offered. Its key is kept, so that what was issued to it can be shown."),
        translate("settings", "Retire"),
    )
    confirm(view, question, lambda: view.upkeep.identity_retire(one.id))
