"""The parts of the check page: the answer, what is told of the whole, a card for each credential, what stayed open."""

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.screens.check.facts import Stack
from ui.screens.check.state import Card, CheckState, Open
from ui.screens.report import aspect_rows
from ui.screens.report.view import breakable
from ui.widgets.badge import Badge
from ui.widgets.buttons import Button
from ui.widgets.labels import Chip, PlainLabel, plain
from ui.widgets.layout import Flow, card, column, holder, row, rule
from ui.widgets.messages import banner
from ui.words.translate import translate


def report_parts(state: CheckState, columns: int, *actions: Button) -> list[QWidget]:
    """Everything under the heading, from the answer to what could not be read."""
    parts: list[QWidget] = [banner(state.tone, state.title, plain(state.text, 600), *actions)]
    if state.facts:
        parts.append(holder(Flow(*(Chip(one) for one in state.facts), gap=8)))
    parts += [_stack(one) for one in state.stacks]
    if state.cards:
        parts.append(holder(cards_of(state.cards, columns)))
    if state.unsettled:
        parts.append(_open(state.unsettled))
    for name, why in state.refused:
        parts.append(card(PlainLabel(plain(name), "strong", wrap=True), PlainLabel(plain(why), "hint", wrap=True)))
    return parts


def cards_of(cards: tuple[Card, ...], columns: int) -> QGridLayout:
    """The cards of what was checked, in columns."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(16)
    for at, one in enumerate(cards):
        grid.addWidget(_card(one), at // columns, at % columns)
    for at in range(columns):
        grid.setColumnStretch(at, 1)
    return grid


def _card(one: Card) -> QWidget:
    words = column(PlainLabel(plain(one.title), "strong", wrap=True), gap=2)
    if one.issuer:
        words.addWidget(PlainLabel(plain(one.issuer), "hint", wrap=True))
    head = row(Badge(one.title, one.seed, 36), words, Chip(one.mark), gap=12)
    head.setStretch(1, 1)
    return holder(column(card(head, 4, rule(), *aspect_rows(one.report, own=one.own), gap=0, pad=16), None))


def _stack(one: Stack) -> QWidget:
    words = column(PlainLabel(plain(one.title), "strong", wrap=True), gap=2)
    if one.amount:
        words.addWidget(PlainLabel(one.amount, "second", wrap=True))
    words.addWidget(PlainLabel(plain(one.sentence, 600), "hint", wrap=True))
    head = row(words, Chip(one.mark), gap=12)
    head.setStretch(0, 1)
    label = PlainLabel(translate("check", "Shown to prove, run again here"), "label")
    return card(label, head, pad=16)


def _open(unsettled: tuple[Open, ...]) -> QWidget:
    label = PlainLabel(translate("check", "What could not be checked, and what would settle it"), "label")
    rows: list[QWidget] = []
    for one in unsettled:
        rows.append(rule())
        why = translate("check", "{title}: {why}").format(title=plain(one.title), why=one.why)
        rows.append(PlainLabel(why, "second", wrap=True))
        rows += [PlainLabel(breakable(plain(each)), "hint", wrap=True) for each in one.settles]
    return card(label, *rows, gap=6)
