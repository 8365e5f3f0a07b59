"""What others say about a credential, each with a verdict of its own."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.screens.report import aspect_rows
from ui.widgets.buttons import Button
from ui.widgets.labels import Chip, PlainLabel, plain
from ui.widgets.layout import card, column, holder, row
from ui.words.rules import rule_sentence
from ui.words.tones import Tone, mark
from ui.words.translate import translate
from ui.words.verdicts import report_mark
from wallet.errors import ErrorKind, WalletError

if TYPE_CHECKING:
    from wallet.model.report import Endorsed


def endorsement_cards(found: "tuple[Endorsed, ...]") -> list[QWidget]:
    """One card each; an endorsement never changes the verdict on the credential."""
    return [_card(one) for one in found]


def subject_word(on: str) -> str:
    """What an endorsement speaks about."""
    names = {
        "credential": translate("credential", "About this credential"),
        "achievement": translate("credential", "About the achievement"),
        "issuer": translate("credential", "About the issuer"),
    }
    return names.get(on, on)


def _card(one: "Endorsed") -> QWidget:
    if one.report is None:
        why = rule_sentence(WalletError(ErrorKind.MALFORMED, rule=one.rule))
        chip = Chip(mark(Tone.NEUTRAL, translate("credential", "Could not be read")))
        return card(row(PlainLabel(subject_word(one.on), "strong"), None, chip), PlainLabel(why, "hint", wrap=True))
    who = one.report.issuer_name or one.report.issuer_id
    parts: list[QWidget] = [PlainLabel(plain(who), "hint", wrap=True)]
    if text := one.comment.best():
        parts.append(PlainLabel(plain(text, 2_000), wrap=True))
    if not one.fits:
        odd = translate("credential", "It speaks of something else than what it stands on. Do not count it.")
        parts.append(PlainLabel(odd, "trouble", wrap=True))
    details = holder(column(*aspect_rows(one.report), gap=0))
    details.hide()
    name = translate("credential", "Details of the endorsement by {name}").format(name=plain(who))
    more = Button("", kind="quiet", symbol="chevron-down", name=name)
    more.clicked.connect(lambda: _turn(more, details))
    head = row(PlainLabel(subject_word(one.on), "strong"), None, Chip(report_mark(one.report)), more)
    return card(head, *parts, details)


def _turn(more: Button, details: QWidget) -> None:
    details.setVisible(details.isHidden())
    more.use_symbol("chevron-down" if details.isHidden() else "chevron-up")
