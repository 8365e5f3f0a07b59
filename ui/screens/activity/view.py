"""The history on widgets."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QListView, QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.lane import Answer, Done, Failed
from ui.models.listing import ListModel
from ui.screens.activity.state import Happening, Kind, happenings, kind_word, matching
from ui.widgets.buttons import Button
from ui.widgets.fields import SearchField
from ui.widgets.files import save_bytes
from ui.widgets.labels import PlainLabel, plain
from ui.widgets.layout import column, framed, row, rule
from ui.widgets.messages import empty_page
from ui.widgets.row_delegate import Line, RowDelegate
from ui.words import dates
from ui.words.errors import trouble
from ui.words.history_table import table
from wallet.model.changes import Changes

if TYPE_CHECKING:
    from wallet.model.tick import Tick
    from wallet.service.wallet import Wallet

MOST = 5_000


class ActivityView(QWidget):
    """Received, verified with another verdict, shared with whom, deleted."""

    open_wanted = Signal(str)
    repeat_wanted = Signal(object)
    """The entry of a share that is to be made once more."""
    said = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._desk = desk
        self._all: tuple[Happening, ...] = ()
        self.model: ListModel[Happening] = ListModel(lambda one: one.what, lambda one: one.spoken, self)
        self._make_list()
        self._pages = QStackedWidget()
        words = self.tr("Whatever you receive, share or delete is noted here, for you alone.")
        self._pages.addWidget(empty_page("history", self.tr("Nothing has happened yet"), words))
        self._pages.addWidget(self.list)
        self._pages.addWidget(
            empty_page("search", self.tr("Nothing matches"), self.tr("Try fewer words, or another kind."))
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._head())
        box.addWidget(rule())
        box.addWidget(self._pages, 1)
        box.addWidget(self._foot())
        desk.changed.connect(self._changed)

    def _make_list(self) -> None:
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(RowDelegate(self.list, _line, lines=1))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("History, newest first"))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.activated.connect(self._open)
        self.list.doubleClicked.connect(self._open)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._tell())

    def _head(self) -> QWidget:
        self.search = SearchField(self.tr("Search the history…"), self.tr("Search the history"))
        self.search.typed.connect(lambda _: self._show())
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of event"))
        for one in Kind:
            self.kind.addItem(kind_word(one), one)
        self.kind.activated.connect(lambda _: self._show())
        self.save = Button(self.tr("Export as table…"), self.export, symbol="file-down")
        head = row(self.search, self.kind, None, self.save, gap=10, margins=(20, 11, 20, 11))
        head.setStretch(0, 3)
        head.setStretch(2, 1)
        return framed("header", head)

    def _foot(self) -> QWidget:
        """What the chosen line says in full, and what can be done about it."""
        self.told = PlainLabel("", "hint", wrap=True)
        self.open = Button(self.tr("Open the credential"), self._open)
        self.repeat = Button(self.tr("Share again"), self._repeat, symbol="share")
        line = row(self.told, self.open, self.repeat, gap=10, margins=(20, 10, 20, 10))
        line.setStretch(0, 1)
        self._bar = framed("header", column(rule(), line, gap=0))
        self._bar.hide()
        return self._bar

    def reload(self) -> None:
        """Asks for the history again."""
        self._desk.ask(self, _look, self._came)

    def forget(self) -> None:
        """Drops everything that came out of the vault."""
        self._all = ()
        self.search.edit.clear()
        self._show()

    def export(self) -> None:
        """Writes the lines in sight as a table where the person says."""
        data = table(one.entry for one in self.model.items)
        said = save_bytes(self, self.tr("Export the history"), "cairn-history.csv", data)
        if said:
            self.said.emit(said)

    def _changed(self, _: Changes) -> None:
        if self.isVisible():
            self.reload()

    def _came(self, answer: Answer[tuple[Happening, ...]]) -> None:
        if isinstance(answer, Done):
            self._all = answer.value
            self._show()
        elif isinstance(answer, Failed):
            self.search.edit.setPlaceholderText(trouble(answer.error).title)

    def _show(self) -> None:
        kind = self.kind.currentData()
        found = matching(self._all, self.search.edit.text(), kind if isinstance(kind, Kind) else Kind.ALL)
        self.model.show_items(found)
        self._pages.setCurrentIndex(0 if not self._all else 1 if found else 2)
        self.save.setEnabled(bool(found))
        self._tell()

    def _tell(self) -> None:
        one = self.model.at(self.list.currentIndex())
        self._bar.setVisible(one is not None)
        if one is not None:
            parts = (one.what, plain(one.about), dates.moment(one.entry.at), plain(one.facts))
            self.told.setText(" · ".join(part for part in parts if part))
            self.open.setVisible(bool(one.record))
            self.repeat.setVisible(bool(one.record) and one.entry.what in ("shared", "presented"))

    def _open(self) -> None:
        one = self.model.at(self.list.currentIndex())
        if one is not None and one.record:
            self.open_wanted.emit(one.record)

    def _repeat(self) -> None:
        one = self.model.at(self.list.currentIndex())
        if one is not None:
            self.repeat_wanted.emit(one.entry)


def _line(one: Happening) -> Line:
    second = " · ".join(part for part in (one.when, one.facts) if part)
    title = f"{one.what}: {one.about}" if one.about else one.what
    return Line(title, second, badge=False)


def _look(wallet: "Wallet", _: "Tick") -> tuple[Happening, ...]:
    return happenings(wallet.history(MOST), wallet.rows(), wallet.now())
