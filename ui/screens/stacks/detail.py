"""One stack: the answer, the requirements with what counts there, and what does not count because."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.screens.stacks.state import Counted, Requirement, Shown
from ui.theme.look import style
from ui.widgets.badge import Badge
from ui.widgets.buttons import Button
from ui.widgets.labels import Chip, ElidedLabel, PlainLabel, Sign, plain
from ui.widgets.layout import Flow, card, column, holder, row, rule
from ui.widgets.progress import Bar, Ring
from ui.words.translate import translate

if TYPE_CHECKING:
    from ui.screens.stacks.view import StacksView


def detail(view: "StacksView", one: Shown) -> list[QWidget]:
    """The parts of the page."""
    parts = [_head(view, one)]
    parts += [_requirement(view, each) for each in one.requirements]
    if one.not_counted:
        parts.append(_not_counted(one))
    note = translate("stacks", "Only verified credentials count. It is worked out anew whenever something changes.")
    remove = Button(
        translate("stacks", "Remove this stack"), lambda: view.remove(one.id), kind="quiet", symbol="trash-2"
    )
    parts += [PlainLabel(note, "hint", wrap=True), holder(row(remove, None))]
    return parts


def _head(view: "StacksView", one: Shown) -> QWidget:
    share = Button(
        translate("stacks", "Share stack"), lambda: view.share_wanted.emit(one.records), kind="primary", symbol="share"
    )
    share.setEnabled(bool(one.records))
    words = column(
        PlainLabel(plain(one.title), "title", wrap=True),
        PlainLabel(one.headline, "section", wrap=True),
        holder(Flow(*(Chip(each) for each in one.marks))),
        gap=6,
    )
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(20)
    line.addWidget(Ring(one.share, one.amount, one.unit, one.headline), 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(words, 1)
    if view.page.width() > style().px(620):
        line.addWidget(share, 0, Qt.AlignmentFlag.AlignTop)
    else:
        words.addLayout(row(share, None))
    return holder(line)


def _requirement(view: "StacksView", one: Requirement) -> QWidget:
    line = QHBoxLayout()
    line.setSpacing(10)
    line.addWidget(Sign(one.sign, one.tone), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(PlainLabel(plain(one.title), "strong", wrap=True), 1)
    line.addWidget(Bar(one.share, one.amount, width=style().px(120)), 0, Qt.AlignmentFlag.AlignVCenter)
    amount = PlainLabel(one.amount, "strong")
    amount.setFixedWidth(style().px(128))
    amount.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(amount)
    rows = [_counted(view, each) for each in one.counted] if one.kind not in ("all", "choose") else []
    box = card(line, *rows, gap=8, pad=16)
    box.setAccessibleName(f"{one.title}, {one.amount}")
    indent = style().px(18) * max(0, one.depth - 2)
    return holder(column(box, margins=(indent, 0, 0, 0)))


def _counted(view: "StacksView", one: Counted) -> QWidget:
    title = Button(plain(one.title, 120), lambda: view.open_wanted.emit(one.record), kind="link")
    title.setMinimumWidth(style().px(60))
    line = row(Badge(one.title, one.seed, 26), title, ElidedLabel(plain(one.issuer, 80), "hint"), gap=8)
    line.setContentsMargins(style().px(28), 0, 0, 0)
    return holder(line)


def _not_counted(one: Shown) -> QWidget:
    lines: list[QWidget] = []
    for title, why in one.not_counted:
        lines += [rule()] if lines else []
        words = column(PlainLabel(plain(title), "strong", wrap=True), PlainLabel(plain(why), "hint", wrap=True), gap=2)
        lines.append(holder(words))
    heading = PlainLabel(translate("stacks", "Not counted, because"), "label")
    return holder(column(heading, card(*lines, gap=8, pad=16), gap=8))
