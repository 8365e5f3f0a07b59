"""The first step: which credentials."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.share.state import ShareState, listed, picked
from ui.widgets.badge import Badge
from ui.widgets.buttons import Button
from ui.widgets.fields import SearchField
from ui.widgets.labels import Chip, PlainLabel, plain
from ui.widgets.layout import Flow, Page, column, holder, row, rule
from ui.widgets.messages import empty_page
from ui.words.translate import translate
from ui.words.verdicts import row_mark
from wallet.model.record import Row
from wallet.model.report import Verdict

if TYPE_CHECKING:
    from ui.screens.share.view import ShareView

SHOWN = 60
AT_ONCE = 4
"""Rows made at a time, so that the window answers between."""


class ChoosePage(QWidget):
    """A box to tick for each credential."""

    def __init__(self, view: "ShareView") -> None:
        super().__init__()
        self._view = view
        self.page = Page(margins=(28, 0, 28, 12), gap=0)
        self.search = SearchField(translate("share", "Search what to share…"), translate("share", "Search"))
        self.search.typed.connect(self._typed)
        self.request = Button(translate("share", "Answer a request"), view.answer_request, symbol="scan-qr-code")
        self.smallest = Button(translate("share", "Prove a stack or skills"), view.prove, symbol="layers")
        self.next = Button(translate("share", "Next"), view.go_decide, kind="primary")
        self.amount = PlainLabel("", "hint")
        self._told: list[tuple[str, Verdict, bool]] = []
        self._waiting: list[Row] = []
        self._at = 0
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        head = row(self.search, holder(Flow(self.request, self.smallest, gap=8)), margins=(28, 0, 28, 10), gap=12)
        head.setStretch(0, 2)
        head.setStretch(1, 3)
        box.addLayout(head)
        box.addWidget(self.page, 1)
        box.addWidget(rule())
        box.addLayout(row(self.amount, None, self.next, margins=(28, 12, 28, 14)))

    def show_state(self, state: ShareState) -> None:
        """Lists what can be shared."""
        if not state.rows:
            self._told, self._waiting = [], []
            words = translate("share", "Once you hold credentials, you can show them to somebody from here.")
            empty = empty_page("share", translate("share", "Nothing to share yet"), words)
            empty.setMinimumHeight(300)
            self.page.show_parts(empty)
        else:
            self._list(state)
        self._count(state)

    def _typed(self, text: str) -> None:
        self._view.state = replace(self._view.state, sought=text)
        self._list(self._view.state)

    def _list(self, state: ShareState) -> None:
        rows = listed(state)
        told = [(one.id, one.verdict, one.id in state.ids) for one in rows]
        if told == self._told and rows:
            return
        self._told = told
        self._waiting = list(rows[:SHOWN])
        if not rows:
            self.page.show_parts(PlainLabel(translate("share", "Nothing fits these words."), "second", wrap=True))
            return
        more = translate("share", "%n more credential(s). Search to find them.", len(rows) - SHOWN)
        self.page.show_parts(*([PlainLabel(more, "hint", wrap=True)] if len(rows) > SHOWN else []))
        self._at = 0
        self._grow()

    def _grow(self) -> None:
        """Adds a few rows, and the rest once the window has drawn itself."""
        now, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        for one in now:
            self.page.body.insertWidget(self._at, self._row(one, one.id in self._view.state.ids))
            self._at += 1
        if self._waiting:
            QTimer.singleShot(0, self, self._grow)

    def _count(self, state: ShareState) -> None:
        self.next.setEnabled(bool(state.ids))
        self.amount.setText(translate("share", "%n credential(s) chosen", len(state.ids)))

    def _row(self, one: Row, chosen: bool) -> QWidget:
        tick = QCheckBox()
        tick.setChecked(chosen)
        mark = row_mark(one, self._view.now)
        tick.setAccessibleName(f"{plain(one.summary.title)}, {plain(one.summary.issuer_name)}, {mark.text}")
        tick.toggled.connect(lambda on: self._tick(one.id, on))
        words = column(
            PlainLabel(plain(one.summary.title), "strong", wrap=True),
            PlainLabel(plain(one.summary.issuer_name or one.summary.issuer_id), "hint", wrap=True),
            gap=2,
        )
        line = QHBoxLayout()
        line.setContentsMargins(0, 9, 0, 9)
        line.setSpacing(12)
        line.addWidget(tick)
        line.addWidget(Badge(one.summary.title, one.summary.issuer_id, 36))
        line.addLayout(words, 1)
        line.addWidget(Chip(mark))
        return holder(column(holder(line), rule(), gap=0))

    def _tick(self, record_id: str, on: bool) -> None:
        self._view.state = picked(self._view.state, record_id, on)
        self._told = []
        self._count(self._view.state)
