"""The five tabs of a credential's page: overview, outcomes and evidence, stacks, history, source."""

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QWidget

from ui.screens.credential.endorsing import endorsement_cards
from ui.screens.credential.eu import eu_parts
from ui.screens.credential.marks import own_part
from ui.screens.credential.past import PastCard
from ui.screens.credential.state import Fact, about, facts, outcomes, skills, source_facts
from ui.screens.report import aspect_rows
from ui.screens.report.view import breakable
from ui.screens.stacks.rows import record_of
from ui.theme.look import style
from ui.widgets.badge import Badge
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel, plain
from ui.widgets.layout import Flow, card, column, holder, row, rule
from ui.widgets.messages import banner
from ui.words import dates, history
from ui.words import stacks as stack_words
from ui.words.guide import term
from ui.words.translate import translate
from ui.words.verdicts import verdict_sentence, verdict_tone, verdict_word
from wallet.model.credential import Achievement
from wallet.model.report import Verdict

if TYPE_CHECKING:
    from ui.screens.credential.view import CredentialView
    from wallet.service.answers import Opened
    from wallet.service.stacking import StackView

SOURCE_SHOWN = 60_000
STACKS = 2


def titles() -> tuple[str, ...]:
    """The names of the tabs."""
    return (
        translate("credential", "Overview"),
        translate("credential", "Outcomes && evidence"),
        translate("credential", "Stacks"),
        translate("credential", "History"),
        translate("credential", "Source"),
    )


def parts(at: int, view: "CredentialView", opened: "Opened") -> list[QWidget]:
    """What the tab at a place shows; for all but the stacks."""
    match at:
        case 0:
            return _overview(view, opened)
        case 1:
            return [*_outcomes(opened), *eu_parts(view.eu, view.tongue)]
        case 3:
            return _history(opened)
        case _:
            return _source(view, opened)


def fact_grid(given: tuple[Fact, ...], columns: int = 4) -> QWidget:
    """Facts in columns, label above value."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(14)
    for at, fact in enumerate(given):
        value = PlainLabel(breakable(plain(fact.value)), "strong", wrap=True)
        label = PlainLabel(fact.label, "hint")
        label.setToolTip(term(fact.term))
        value.setToolTip(label.toolTip())
        cell = column(label, value, None, gap=2)
        grid.addLayout(cell, at // columns, at % columns)
    for at in range(columns):
        grid.setColumnStretch(at, 1)
    return holder(grid)


def _columns(view: QWidget) -> int:
    return max(1, min(4, round(view.width() / style().px(150))))


def _headed(title: str, *parts: QWidget) -> QWidget:
    return holder(column(PlainLabel(title, "label"), *parts, None, gap=8))


def _overview(view: "CredentialView", opened: "Opened") -> list[QWidget]:
    verdict = opened.report.verdict
    parts: list[QWidget] = []
    if verdict is not Verdict.VALID:
        title = translate("verdicts", verdict_word(verdict))
        parts.append(banner(verdict_tone(verdict), title, verdict_sentence(verdict)))
    if given := facts(opened.credential):
        parts.append(card(fact_grid(given, _columns(view))))
    if text := about(opened.credential):
        parts.append(_headed(translate("credential", "What it is"), card(PlainLabel(plain(text), wrap=True))))
    left = _can_do(opened)
    why = translate("credential", "Why this is verified")
    if verdict is not Verdict.VALID:
        why = translate("credential", "What was checked")
    right = _headed(why, card(*aspect_rows(opened.report), gap=0, pad=14))
    if left is not None and view.width() > style().px(560):
        both = row(left, right, gap=18)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        parts.append(holder(both))
    else:
        parts += [left, right] if left is not None else [right]
    if view.marks is not None and (own := own_part(view.marks, view.edit_marks)) is not None:
        parts.append(own)
    if opened.report.endorsements:
        title = translate("credential", "What others say about it")
        parts.append(_headed(title, *endorsement_cards(opened.report.endorsements)))
    parts.append(PastCard(view.desk, opened.record.id, opened.report.verified_at))
    return parts


def _can_do(opened: "Opened") -> QWidget | None:
    can, known = outcomes(opened.credential), skills(opened.credential)
    if not can and not known:
        return None
    inner: list[QWidget] = [_bullet(one) for one in can]
    if known:
        inner.append(holder(Flow(*(PlainLabel(plain(one, 60), "pill") for one in known[:24]))))
    return _headed(translate("credential", "What you can do"), card(*inner, gap=8))


def _bullet(text: str) -> QWidget:
    dot = PlainLabel("•")
    line = row(dot, PlainLabel(plain(text), wrap=True), gap=8)
    line.setStretch(1, 1)
    return holder(line)


def _outcomes(opened: "Opened") -> list[QWidget]:
    parts: list[QWidget] = []
    for one in opened.credential.described.achievements:
        inner = _achievement(one)
        if inner:
            title = one.name.best() if len(opened.credential.described.achievements) > 1 else ""
            parts.append(_headed(plain(title), *inner) if title else holder(column(*inner, gap=16)))
    if not parts:
        return [
            PlainLabel(translate("credential", "The issuer stated no outcomes and no evidence."), "second", wrap=True)
        ]
    return parts


def _achievement(one: Achievement) -> list[QWidget]:
    said = [text for each in one.outcomes if (text := each.best())]
    parts: list[QWidget] = []
    if said:
        parts.append(_headed(translate("credential", "Learning outcomes"), card(*(_bullet(text) for text in said))))
    if text := one.criteria.best() or one.criteria_url or "":
        label = PlainLabel(breakable(plain(text, 4_000)), wrap=True)
        parts.append(_headed(translate("credential", "What had to be shown"), card(label)))
    if rows := [_pair(each.name or each.type or "", each.value or each.status or "") for each in one.results]:
        parts.append(_headed(translate("credential", "Results"), card(*rows)))
    if rows := [_pair(each.name or each.id or "", each.narrative) for each in one.evidence]:
        parts.append(_headed(translate("credential", "Evidence"), card(*rows)))
    if rows := [_pair(each.name, " ".join(filter(None, (each.framework, each.code)))) for each in one.alignments]:
        parts.append(_headed(translate("credential", "Skills and frameworks"), card(*rows)))
    return parts


def _sourced(fact: Fact) -> QWidget:
    label = PlainLabel(fact.label, "hint")
    label.setMinimumWidth(style().px(96))
    value = PlainLabel(breakable(plain(fact.value)), "strong", wrap=True)
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(12)
    line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(value, 1)
    return holder(line)


def _pair(title: str, text: str) -> QWidget:
    words = [PlainLabel(breakable(plain(title)), "strong", wrap=True)]
    if text:
        words.append(PlainLabel(breakable(plain(text, 2_000)), "hint", wrap=True))
    return holder(column(*words, gap=2))


def _places(record_id: str, stacks: "tuple[StackView, ...]") -> "list[tuple[StackView, str]]":
    return [
        (stack, line.title.best())
        for stack in stacks
        for line in stack.progress
        if line.type != "whole" and record_id in {record_of(one) for one in line.counted}
    ]


def stacks(opened: "Opened", found: "tuple[StackView, ...]") -> list[QWidget]:
    """Where the credential counts, or why it does not."""
    places = _places(opened.record.id, found)
    if not places:
        text = translate("credential", "It counts toward none of your stacks yet.")
        return [PlainLabel(text, "second", wrap=True), *_why_not(opened, found)]
    return [
        card(row(Badge(stack.title.best(), stack.id, 36), column(PlainLabel(plain(stack.title.best()), "strong"),
             PlainLabel(plain(where), "hint")), None, gap=12))
        for stack, where in places
    ]  # fmt: skip


def _why_not(opened: "Opened", stacks: "tuple[StackView, ...]") -> list[QWidget]:
    mine = opened.record.id
    return [
        card(_pair(stack.title.best(), stack_words.not_counted(codes, {name: one.best() for name, one in stack.names})))
        for stack in stacks
        for unit, _, codes in stack.not_counted
        if record_of(unit) == mine
    ]


def _history(opened: "Opened") -> list[QWidget]:
    if not opened.history:
        return [PlainLabel(translate("credential", "Nothing has happened yet."), "second")]
    lines: list[QWidget] = []
    for entry in opened.history:
        lines += [rule()] if lines else []
        told = column(PlainLabel(history.line(entry), "strong"), gap=2)
        if text := history.facts(entry):
            told.addWidget(PlainLabel(breakable(plain(text)), "hint", wrap=True))
        line = row(told, PlainLabel(dates.moment(entry.at), "faint"), gap=12, margins=(0, 6, 0, 6))
        line.setStretch(0, 1)
        lines.append(holder(line))
    return [card(*lines, gap=2)]


def _source(view: "CredentialView", opened: "Opened") -> list[QWidget]:
    save = Button(translate("credential", "Save the original"), view.save_original, symbol="file-down")
    remove = Button(
        translate("credential", "Move to trash"),
        lambda: view.deeds.trash((opened.record.id,)),
        kind="danger",
        symbol="trash-2",
    )
    text = QPlainTextEdit()
    text.setReadOnly(True)
    text.setAccessibleName(translate("credential", "What the credential says, as data"))
    text.setPlainText(plain(json.dumps(opened.credential.claims, indent=2, ensure_ascii=False), SOURCE_SHOWN))
    text.setMinimumHeight(style().px(280))
    text.setProperty("code", True)
    note = translate("credential", "Kept exactly as received; this is its content with parts in order.")
    return [
        card(*(_sourced(one) for one in source_facts(opened)), gap=8),
        holder(row(save, remove, None)),
        PlainLabel(note, "hint", wrap=True),
        text,
    ]
