"""What if: a planned credential, a loss, another day, other rules; the difference beside it, and nothing is changed."""

from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QComboBox, QDateEdit, QLineEdit, QWidget

from ui.desk import Supposed
from ui.lane import Answer, Done, Failed, Stopped
from ui.screens.add.sources import gather
from ui.screens.stacks.planned import Difference, Plan, difference, units_of
from ui.screens.stacks.state import Opened
from ui.screens.stacks.tabs import tree
from ui.theme.look import style
from ui.widgets.box_list import box_list
from ui.widgets.buttons import Button
from ui.widgets.files import ask_files
from ui.widgets.labels import Chip, PlainLabel, plain
from ui.widgets.layout import Flow, card, column, empty, holder, row
from ui.widgets.progress import Bar
from ui.words.errors import trouble
from ui.words.stack_faults import fault_text
from ui.words.translate import translate

if TYPE_CHECKING:
    from ui.screens.stacks.view import StacksView
    from wallet.model.tick import Tick
    from wallet.service.stacking_futures import Change
    from wallet.service.wallet import Wallet

    Found = tuple[Change, str, str]

WIDE = 820


class WhatIfTab(QWidget):
    """A form at one side, before and after at the other."""

    def __init__(self, room: "StacksView") -> None:
        super().__init__()
        self._room = room
        self._one: Opened | None = None
        self.plans: list[Plan] = []
        self._rules: Path | None = None
        self._today = date(2000, 1, 1)
        self._make_fields()
        form = column(self._plan_card(), self._loss_card(), self._other_card(), row(self.go, self.over, None), gap=12)
        self.outcome = column(gap=12)
        self._sides = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(18)
        for side in (form, self.outcome):
            side.addStretch(1)
            self._sides.addWidget(holder(side), 1)
        self.setLayout(self._sides)

    def _make_fields(self) -> None:
        self.title = _line(translate("stacks", "Title of the planned credential"))
        self.amount = _line(translate("stacks", "Size"))
        self.codes = _line(translate("stacks", "Codes, if you know them"))
        self.subjects = _line(translate("stacks", "Subject codes (ISCED-F), if you know them"))
        self.level = QComboBox()
        self.level.addItem(translate("stacks", "no level"), 0)
        for level in range(1, 9):
            self.level.addItem(str(level), level)
        self.level.setAccessibleName(translate("stacks", "Level (EQF)"))
        self.issuer = QComboBox()
        self.issuer.setAccessibleName(translate("stacks", "Issuer"))
        self.issuer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.issuer.setMinimumContentsLength(14)
        self.add = Button(translate("stacks", "Plan it"), self._plan, symbol="plus")
        self.chips = Flow()
        self._planned = holder(self.chips)
        self.fault = PlainLabel("", "hint", wrap=True)
        self.losses = QStandardItemModel(self)
        self.list = box_list(self.losses, translate("stacks", "Credentials to leave out"))
        self.list.setFixedHeight(style().px(150))
        self.dated = QCheckBox(translate("stacks", "on another day"))
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(translate("stacks", "The day to look at"))
        self.dated.toggled.connect(self.day.setEnabled)
        self.day.setEnabled(False)
        self.rules = Button(
            translate("stacks", "Another version of the rules…"), self._pick_rules, symbol="folder-open"
        )
        self.go = Button(translate("stacks", "Show what would change"), self.look, kind="primary")
        self.over = Button(translate("stacks", "Start over"), self.start_over, kind="quiet")

    def _plan_card(self) -> QWidget:
        pairs = ((self.title, self.issuer), (self.amount, self.level), (self.codes, self.subjects))
        return card(
            PlainLabel(translate("stacks", "Suppose you earn…"), "strong"),
            *(_pair(*one) for one in pairs),
            row(self.add, None),
            self.fault,
            self._planned,
            gap=8,
            pad=16,
        )

    def _loss_card(self) -> QWidget:
        return card(PlainLabel(translate("stacks", "Suppose these did not count…"), "strong"), self.list, pad=16)

    def _other_card(self) -> QWidget:
        heading = PlainLabel(translate("stacks", "Suppose it were…"), "strong")
        return card(heading, row(self.dated, self.day, None), row(self.rules, None), gap=8, pad=16)

    def show_stack(self, one: Opened) -> None:
        """Another stack, or the same one as it now stands."""
        same = self._one is not None and self._one.shown.id == one.shown.id
        self._one = one
        if not same:
            self.start_over()
        chosen = self.issuer.currentData()
        self.issuer.clear()
        self.issuer.addItem(translate("stacks", "another issuer"), "")
        for name, title in one.issuers:
            self.issuer.addItem(plain(title, 80), name)
        self.issuer.setCurrentIndex(max(0, self.issuer.findData(chosen)))
        kept = set(self._without())
        self.losses.clear()
        counts = [each for each in one.units if each[0].split("#")[0].split("/")[0] in one.counts]
        for name, title in (*counts, *(each for each in one.units if each not in counts)):
            item = QStandardItem(plain(title or name, 120))
            item.setData(name)
            item.setCheckable(True)
            item.setEditable(False)
            item.setCheckState(Qt.CheckState.Checked if name in kept else Qt.CheckState.Unchecked)
            self.losses.appendRow(item)
        self._room.desk.ask(self, lambda wallet, _: wallet.now(), self._dated)

    def _dated(self, answer: "Answer[object]") -> None:
        now = getattr(answer, "value", None)
        if now is not None:
            self._today = now.date()
            if not self.dated.isChecked():
                later = self._today + timedelta(days=365)
                self.day.setDate(QDate(later.year, later.month, later.day))

    def start_over(self) -> None:
        """Supposes nothing."""
        self.plans, self._rules = [], None
        for field in (self.title, self.amount, self.codes, self.subjects):
            field.clear()
        self.level.setCurrentIndex(0)
        self.dated.setChecked(False)
        self.rules.setText(translate("stacks", "Another version of the rules…"))
        for place in range(self.losses.rowCount()):
            self.losses.item(place).setCheckState(Qt.CheckState.Unchecked)
        self._show_plans()
        empty(self.outcome)
        note = translate("stacks", "Suppose something, then look. Nothing in your wallet changes.")
        self.outcome.addWidget(PlainLabel(note, "second", wrap=True))
        self.outcome.addStretch(1)

    def take_rules(self, path: Path) -> None:
        """Supposes the rules in a file."""
        self._rules = path
        self.rules.setText(translate("stacks", "Rules: {name}").format(name=plain(path.name, 60)))

    def _pick_rules(self) -> None:
        title = translate("stacks", "Open a qualification")
        paths = ask_files(self, title, f"{translate('stacks', 'Qualifications')} (*.json)")
        if paths:
            self.take_rules(paths[0])

    def _plan(self) -> None:
        metric = self._one.metric if self._one else "ECTS"
        made = Plan(
            self.title.text(),
            self.amount.text(),
            metric,
            int(self.level.currentData()),
            self.codes.text(),
            self.subjects.text(),
            str(self.issuer.currentData() or ""),
        )
        self.fault.setText(made.fault)
        self.fault.setVisible(bool(made.fault))
        if not made.fault:
            self.plans.append(made)
            self.title.clear()
            self._show_plans()

    def _show_plans(self) -> None:
        self.fault.hide()
        self._planned.setVisible(bool(self.plans))
        empty(self.chips)
        for place, one in enumerate(self.plans):
            text = plain(" · ".join(each for each in (one.title, one.amount and f"{one.amount} {one.metric}") if each))
            drop = Button(f"{text}  ×", partial(self._drop, place), kind="filter")
            drop.setCheckable(False)
            drop.setAccessibleName(translate("stacks", "No longer plan {title}").format(title=one.title))
            self.chips.addWidget(drop)

    def _drop(self, place: int) -> None:
        del self.plans[place]
        self._show_plans()

    def _without(self) -> list[str]:
        rows = (self.losses.item(place) for place in range(self.losses.rowCount()))
        return [str(one.data()) for one in rows if one.checkState() is Qt.CheckState.Checked]

    def look(self) -> None:
        """Asks what would change."""
        one = self._one
        if one is None:
            return
        if self.title.text().strip():
            self._plan()
        stack, rules, plans = one.shown.id, self._rules, tuple(self.plans)
        without = tuple(self._without())
        when: date | None = self.day.date().toPython() if self.dated.isChecked() else None  # type: ignore[assignment]
        today = when or self._today

        def work(wallet: "Wallet", tick: "Tick") -> "Found":
            other = gather((rules,))[0].data if rules else None
            add = units_of(plans, today) if plans else None
            now = wallet.stack(stack).progress[0].needed
            view, change = wallet.stack_what_if(stack, Supposed(add, without, when, other), tick)
            return change, view.progress[0].needed, now

        empty(self.outcome)
        self.outcome.addWidget(PlainLabel(translate("stacks", "Working it out…"), "second"))
        self._room.desk.ask(self, work, self._came)

    def _came(self, answer: "Answer[Found]") -> None:
        match answer:
            case Done(value=(change, needed, before)):
                self._show(difference(change, needed, self._one.metric if self._one else "", before))
            case Failed(error=error):
                empty(self.outcome)
                self.outcome.addWidget(PlainLabel(trouble(error).title, "trouble", wrap=True))
                self.outcome.addWidget(PlainLabel(fault_text(error), "second", wrap=True))
                self.outcome.addStretch(1)
            case Stopped():
                return

    def _show(self, found: Difference) -> None:
        empty(self.outcome)
        before = translate("stacks", "Today: {amount}").format(amount=found.before[0])
        after = translate("stacks", "Then: {amount}").format(amount=found.after[0])
        self.outcome.addWidget(
            card(
                PlainLabel(found.headline, "section", wrap=True), holder(Flow(*(Chip(one) for one in found.marks))),
                PlainLabel(before, "second", wrap=True), Bar(found.before[1], before),
                PlainLabel(after, "strong", wrap=True), Bar(found.after[1], after), gap=8, pad=16,
            )
        )  # fmt: skip
        if found.rows:
            view, model = tree(translate("stacks", "What would change"), lambda _: False)
            model.show_items(found.rows)
            self.outcome.addWidget(card(view, pad=6))
            view.fit()
        note = PlainLabel(
            translate("stacks", "This is only supposed. Nothing in your wallet has changed."), "hint", wrap=True
        )
        self.outcome.addWidget(note)
        self.outcome.addStretch(1)
        QTimer.singleShot(0, note, lambda: self._room.detail.ensureWidgetVisible(note))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() > style().px(WIDE)
        self._sides.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)


def _pair(*fields: QWidget) -> QBoxLayout:
    """Two fields beside one another, each under its name."""
    line = row(gap=10)
    for one in fields:
        label = PlainLabel(one.accessibleName(), "hint", wrap=True)
        line.addWidget(holder(column(label, None, one, gap=3)), 1)
    return line


def _line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    return made
