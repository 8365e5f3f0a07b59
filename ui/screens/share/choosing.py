"""The first step: which credentials."""

from dataclasses import replace
from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from ui.screens.share.view import ShareView

SHOWN = 60


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
        parts = [self._row(one, one.id in state.ids) for one in rows[:SHOWN]]
        if len(rows) > SHOWN:
            more = translate("share", "%n more credential(s). Search to find them.", len(rows) - SHOWN)
            parts.append(PlainLabel(more, "hint", wrap=True))
        if not rows:
            parts.append(PlainLabel(translate("share", "Nothing fits these words."), "second", wrap=True))
        self.page.show_parts(*parts)

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
        self._count(self._view.state)
