"""Whom the learner believes: own decisions, lists with their dates, and the files checks lean on."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.screens.report.view import breakable
from ui.screens.settings.shapes import ruled, section, setting
from ui.screens.settings.state import SHOWN_LINES, SettingsState, TrustLine, due_word, material_word, trust_lines
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel, plain
from ui.widgets.layout import row, rule
from ui.words import dates
from ui.words.translate import translate
from ui.words.trust import seal_sentence

if TYPE_CHECKING:
    from ui.screens.settings.view import SettingsView
    from wallet.service.answers import TrustListLine


def parts(view: "SettingsView", state: SettingsState) -> list[QWidget]:
    """Issuers somebody vouches for, and a way to add more."""
    issuer, name = QLineEdit(), QLineEdit()
    issuer.setPlaceholderText(translate("settings", "Issuer, as its identifier (did:… or https://…)"))
    issuer.setAccessibleName(translate("settings", "Issuer's identifier"))
    name.setPlaceholderText(translate("settings", "Name you know it by"))
    name.setAccessibleName(translate("settings", "Issuer's name"))
    add = Button(
        translate("settings", "Trust this issuer"),
        lambda: view.upkeep.trust_add(issuer.text().strip(), name.text().strip()),
    )
    bring = Button(translate("settings", "Add a trust list…"), view.upkeep.trust_import, symbol="folder-open")
    found = trust_lines(state.vouched, state.now)
    lines: list[QWidget] = ruled([_vouched(view, one) for one in found[:SHOWN_LINES]])
    if not lines:
        none = translate("settings", "Nobody vouches for anybody yet. Add a list, or an issuer you know.")
        lines = [PlainLabel(none, "second", wrap=True)]
    if len(found) > SHOWN_LINES:
        more = translate("settings", "and %n more", len(found) - SHOWN_LINES)
        lines.append(PlainLabel(more, "hint"))
    fields = row(issuer, name, add, gap=8)
    fields.setStretch(0, 3)
    fields.setStretch(1, 2)
    hint = translate("settings", "Trust never changes whether a credential is genuine; it says whom you know.")
    told = PlainLabel(hint, "hint", wrap=True)
    whom = section(translate("settings", "Whom you trust"), told, fields, row(bring, None), rule(), *lines)
    return [whom, *_services(state)]


def _services(state: SettingsState) -> list[QWidget]:
    """The lists of services that may issue certificates or time stamps; nothing where there is none."""
    lists = [one for one in state.lists if one.seal]
    if not lists:
        return []
    told = translate("settings", "They say who may issue certificates for seals and time stamps, and since when.")
    parts = ruled([_service_list(one, state) for one in lists])
    return [section(translate("settings", "Lists of services"), PlainLabel(told, "hint", wrap=True), rule(), *parts)]


def _service_list(one: "TrustListLine", state: SettingsState) -> QWidget:
    """Its operator, what it holds, its dates, and what became of its own signature."""
    facts = [translate("settings", "%n service(s)", len(one.services))]
    if one.as_of is not None:
        facts.append(translate("settings", "issued on {day}").format(day=dates.day(one.as_of)))
    if one.next_update is not None:
        facts.append(due_word(one.next_update, state.now))
    hint = " · ".join(facts) + "\n" + plain(seal_sentence(one.seal, one.sealed_by))
    return setting(plain(one.name), breakable(hint))


def _vouched(view: "SettingsView", one: TrustLine) -> QWidget:
    controls = []
    if one.own:
        name = translate("settings", "Remove {name}").format(name=plain(one.name))
        remove = Button(
            translate("settings", "Remove"), lambda: view.upkeep.trust_remove(one.id), kind="quiet", name=name
        )
        controls.append(remove)
    hint = f"{one.by} · {one.id}" if one.name != one.id else one.by
    return setting(plain(one.name), breakable(plain(hint)), *controls)


def checking_parts(view: "SettingsView", state: SettingsState) -> list[QWidget]:
    """What checks lean on: key documents, status lists and the like, each with its day."""
    lines: list[QWidget] = ruled(
        [
            setting(material_word(one.kind), breakable(plain(one.uri)), PlainLabel(dates.day(one.obtained_at), "faint"))
            for one in state.materials[:SHOWN_LINES]
        ]
    )
    if not lines:
        none = translate(
            "settings", "None yet. Key documents and status lists that issuers publish can be added as files."
        )
        lines = [PlainLabel(none, "second", wrap=True)]
    bring = Button(translate("settings", "Add files for checking…"), view.upkeep.add_material, symbol="folder-open")
    return [section(translate("settings", "Files used for checking"), row(bring, None), rule(), *lines)]
