"""The card of one credential with the tree of its claims."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QTreeView, QVBoxLayout

from ui.models.disclosures import DisclosuresModel
from ui.screens.share.state import Item, how, warning
from ui.theme.look import look, style
from ui.widgets.badge import Badge
from ui.widgets.buttons import Button
from ui.widgets.labels import Chip, PlainLabel, plain
from ui.widgets.layout import column
from ui.words.translate import translate

MOST_ROWS = 16


class ClaimsCard(QFrame):
    """Emits the record and the paths the person chose."""

    decided = Signal(str, object)
    summarised = Signal(str, bool)
    """Whether a summary in the holder's own words is to go out instead."""

    def __init__(self, item: Item) -> None:
        super().__init__()
        self.setObjectName("card")
        self._item = item
        self.model = DisclosuresModel(self)
        self.model.show_claims(item.claims, item.chosen)
        self.model.chosen_changed.connect(self._changed)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 16, 12)
        box.setSpacing(8)
        box.addLayout(self._head())
        self.tree = QTreeView()
        self.tree.setModel(self.model)
        self.tree.setAccessibleName(translate("share", "Claims of {title}").format(title=plain(item.row.summary.title)))
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(True)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.header().setStretchLastSection(True)
        self.tree.expanded.connect(self._fit)
        self.tree.collapsed.connect(self._fit)
        box.addWidget(self.tree)
        self.summary = QCheckBox(translate("share", "Show only a summary in my own words (not signed by the issuer)"))
        self.summary.setChecked(item.summary)
        if not item.can_summarise:
            self.summary.hide()
        self.summary.toggled.connect(self._summarise)
        box.addWidget(self.summary)
        for row in range(self.model.decisions):
            self.tree.expand(self.model.index(row, 0))
        self._measure()
        look().changed.connect(self._measure)

    def _measure(self) -> None:
        """Columns and height by the size of the text, also after it was changed."""
        self.tree.setIndentation(style().px(22))
        self.tree.header().resizeSection(0, style().px(230))
        self._fit()

    def _head(self) -> QHBoxLayout:
        summary = self._item.row.summary
        self.how = PlainLabel(how(self._item), "hint", wrap=True)
        words = column(PlainLabel(plain(summary.title), "strong", wrap=True), self.how, gap=2)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(Badge(summary.title, summary.issuer_id, 44), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        if self._item.whole:
            told = warning(self._item)
            self.chip = Chip(told)
            if told is None:
                self.chip.hide()
            line.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
            return line
        line.addWidget(Button(translate("share", "Show all"), lambda: self.model.choose_all(True), kind="quiet"))
        line.addWidget(Button(translate("share", "Only required"), lambda: self.model.choose_all(False), kind="quiet"))
        return line

    def _summarise(self, on: bool) -> None:
        self.tree.setVisible(not on)
        self._item = replace(self._item, summary=on)
        self.how.setText(how(self._item))
        told = warning(self._item)
        self.chip.setVisible(told is not None)
        if told is not None:
            self.chip.show_mark(told)
        self.summarised.emit(self._item.row.id, on)

    def _changed(self) -> None:
        self.decided.emit(self._item.row.id, self.model.chosen)

    def _fit(self) -> None:
        rows, index = 0, self.model.index(0, 0)
        while index.isValid() and rows < MOST_ROWS:
            rows += 1
            index = self.tree.indexBelow(index)
        high = max(self.tree.sizeHintForRow(0), style().px(31))
        self.tree.setFixedHeight(max(1, rows) * high + 6)
