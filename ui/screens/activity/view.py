"""The history on widgets."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.lane import Answer, Done, Failed
from ui.models.listing import ListModel
from ui.screens.activity.state import Happening, happenings, matching
from ui.widgets.fields import SearchField
from ui.widgets.layout import framed, row, rule
from ui.widgets.messages import empty_page
from ui.widgets.row_delegate import Line, RowDelegate
from ui.words.errors import trouble
from wallet.model.changes import Changes

if TYPE_CHECKING:
    from wallet.model.tick import Tick
    from wallet.service.wallet import Wallet


class ActivityView(QWidget):
    """Received, verified with another verdict, shared with whom, deleted."""

    open_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._desk = desk
        self._all: tuple[Happening, ...] = ()
        self.model: ListModel[Happening] = ListModel(lambda one: one.what, lambda one: one.spoken, self)
        self.search = SearchField(self.tr("Search the history…"), self.tr("Search the history"))
        self.search.typed.connect(lambda _: self._show())
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(RowDelegate(self.list, _line, lines=1))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("History, newest first"))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.activated.connect(self._open)
        self.list.doubleClicked.connect(self._open)
        self._pages = QStackedWidget()
        words = self.tr("Whatever you receive, share or delete is noted here, for you alone.")
        self._pages.addWidget(empty_page("history", self.tr("Nothing has happened yet"), words))
        self._pages.addWidget(self.list)
        head = row(self.search, None, margins=(20, 11, 20, 11))
        head.setStretch(0, 3)
        head.setStretch(1, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(framed("header", head))
        box.addWidget(rule())
        box.addWidget(self._pages, 1)
        desk.changed.connect(self._changed)

    def reload(self) -> None:
        """Asks for the history again."""
        self._desk.ask(self, _look, self._came)

    def forget(self) -> None:
        """Drops everything that came out of the vault."""
        self._all = ()
        self.search.edit.clear()
        self._show()

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
        self.model.show_items(matching(self._all, self.search.edit.text()))
        self._pages.setCurrentIndex(1 if self._all else 0)

    def _open(self) -> None:
        one = self.model.at(self.list.currentIndex())
        if one is not None and one.record:
            self.open_wanted.emit(one.record)


def _line(one: Happening) -> Line:
    second = " · ".join(part for part in (one.when, one.facts) if part)
    title = f"{one.what}: {one.about}" if one.about else one.what
    return Line(title, second, badge=False)


def _look(wallet: "Wallet", _: "Tick") -> tuple[Happening, ...]:
    return happenings(wallet.history(500), wallet.rows(), wallet.now())
