"""The left half of the credentials room: chips, order, the list itself."""

from datetime import UTC, datetime

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFrame, QListView, QStackedWidget, QVBoxLayout

from ui.models.listing import ListModel
from ui.screens.library.state import (
    Empty,
    Entry,
    Filter,
    LibraryState,
    Order,
    counts,
    emptiness,
    entries,
    filter_word,
    issuer_of,
    mark_of,
    meta_of,
    order_word,
    spoken,
    title_of,
)
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import Flow, column, framed, holder, row
from ui.widgets.messages import empty_page
from ui.widgets.row_delegate import Line, RowDelegate
from ui.words.translate import translate

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


class Listing(QFrame):
    """Shows the entries of a `LibraryState`."""

    current = Signal(str)
    chosen = Signal(tuple)
    changed = Signal(object, object)
    """The chip and the order the person picked."""
    add_wanted = Signal()
    demo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._now = LONG_AGO
        self._state = LibraryState()
        self.model: ListModel[Entry] = ListModel(lambda one: title_of(one.row), self._spoken, self)
        self._make_list()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._empties = {
            Empty.LOADING: empty_page("layers", self.tr("One moment"), self.tr("Your credentials are being read.")),
            Empty.NO_MATCH: empty_page(
                "search", self.tr("Nothing matches"), self.tr("Try fewer words, or show all credentials."),
                Button(self.tr("Show all"), self._show_all),
            ),
            Empty.NOTHING: empty_page(
                "award",
                self.tr("Your credentials will live here"),
                self.tr("Drop the file or picture you got from an issuer anywhere on this window."),
                Button(self.tr("Add credentials"), self.add_wanted.emit, kind="primary"),
                Button(self.tr("Try with demo credentials"), self.demo_wanted.emit),
            ),
        }  # fmt: skip
        for page in self._empties.values():
            self._pages.addWidget(page)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._head())
        box.addWidget(self._pages, 1)

    def _make_list(self) -> None:
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(RowDelegate(self.list, self._line))
        self.list.setAccessibleName(self.tr("Credentials"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setMinimumWidth(240)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._selected())

    def _head(self) -> QFrame:
        self.chips = {one: Button(filter_word(one), kind="filter") for one in Filter}
        for one, chip in self.chips.items():
            chip.clicked.connect(lambda _=False, picked=one: self._pick(picked))
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Order of the list"))
        for order in Order:
            self.order.addItem(order_word(order), order)
        self.order.activated.connect(lambda _: self._pick(self._state.chosen))
        self.amount = PlainLabel("", "hint")
        line = row(self.amount, None, self.order)
        head = column(holder(Flow(*self.chips.values())), line, gap=8, margins=(16, 12, 16, 8))
        return framed("listhead", head)

    def show_state(self, state: LibraryState, now: datetime) -> None:
        """Copies the state onto the list; the selection stays where it can."""
        kept = self.selected()
        self._state, self._now = state, now
        shown = entries(state, now)
        self.list.setUniformItemSizes(not any(one.head for one in shown))
        self.model.show_items(shown)
        self._show_chips(state, now, len(shown))
        empty = emptiness(state, len(shown))
        self._pages.setCurrentWidget(self._empties[empty] if empty else self.list)
        self._select(kept)

    def _show_chips(self, state: LibraryState, now: datetime, shown: int) -> None:
        amount = counts(state.rows, now)
        for one, chip in self.chips.items():
            chip.setText(f"{filter_word(one)} {amount[one]}")
            chip.setAccessibleName(chip.text())
            chip.setChecked(one is state.chosen)
            chip.setVisible(one in (Filter.ALL, Filter.VERIFIED) or amount[one] > 0 or one is state.chosen)
        self.amount.setText(translate("library", "%n shown", shown) if shown != len(state.rows) else "")
        self.order.setEnabled(bool(state.rows))

    def selected(self) -> tuple[str, ...]:
        """The ids of the selected credentials, in the order of the list."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return tuple(self.model.items[one].row.id for one in rows if one < len(self.model.items))

    def select(self, record_id: str) -> None:
        """Goes to one credential."""
        self._select((record_id,))

    def _select(self, ids: tuple[str, ...]) -> None:
        wanted = [self.model.index(place) for place, one in enumerate(self.model.items) if one.row.id in ids]
        if not wanted and len(self.model.items):
            wanted = [self.model.index(0)]
        self.list.clearSelection()
        for index in wanted:
            self.list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
        if wanted:
            self.list.selectionModel().setCurrentIndex(wanted[0], QItemSelectionModel.SelectionFlag.NoUpdate)
            self.list.scrollTo(wanted[0])
        self._selected()

    def _selected(self) -> None:
        ids = self.selected()
        self.chosen.emit(ids)
        self.current.emit(ids[0] if len(ids) == 1 else "")

    def _pick(self, chosen: Filter) -> None:
        self.changed.emit(chosen, self.order.currentData())

    def _show_all(self) -> None:
        self.changed.emit(Filter.ALL, self.order.currentData())

    def _spoken(self, entry: Entry) -> str:
        return spoken(entry.row, self._now)

    def _line(self, entry: Entry) -> Line:
        one = entry.row
        return Line(
            title_of(one), issuer_of(one), meta_of(one),
            seed=one.summary.issuer_id, mark=mark_of(one, self._now), head=entry.head,
        )  # fmt: skip
