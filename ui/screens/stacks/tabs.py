"""The parts of a stack's page that show rows: the requirements, and what does not count."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu, QWidget

from ui.models.outline import OutlineModel, Reading
from ui.screens.stacks.rows import Kind, Row, record_of
from ui.screens.stacks.state import UNFOLDED, Opened
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import card, column
from ui.widgets.outline_view import OutlineDelegate, OutlineView, TreeLine
from ui.words.tones import Tone
from ui.words.translate import translate

if TYPE_CHECKING:
    from ui.screens.stacks.view import StacksView


MANY = 150
"""Of a tree with more rows only what is unfulfilled is unfolded at first."""


def line_of(row: Row) -> TreeLine:
    """A row as it is drawn."""
    return TreeLine(
        row.title, row.second, row.amount, row.share, row.sign, row.tone, row.seed, row.kind in (Kind.NEED, Kind.UNIT)
    )


def tree(name: str, takes: Callable[[Row], bool]) -> tuple[OutlineView, OutlineModel[Row]]:
    """A tree of rows and its model."""
    view = OutlineView(name)
    reading: Reading[Row] = Reading(lambda one: one.children, lambda one: one.title, lambda one: one.spoken, takes)
    model: OutlineModel[Row] = OutlineModel(reading, view)
    view.setModel(model)
    view.setItemDelegate(OutlineDelegate(view, line_of))
    return view, model


class RowsTab(QWidget):
    """A tree whose credentials can be opened, pinned, left out and decided about, by mouse and by keys."""

    def __init__(self, room: "StacksView", name: str, hint: str) -> None:
        super().__init__()
        self._room = room
        self._stack = ""
        self._own: frozenset[str] = frozenset()
        self.view, self.model = tree(name, lambda one: one.kind is Kind.NEED and bool(one.need))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._menu_at)
        self.view.pressed_key.connect(self._key)
        self.view.doubleClicked.connect(lambda index: self._open(self.model.at(index)))
        self.model.dropped.connect(self._dropped)
        self.nothing = PlainLabel("", "second", wrap=True)
        self.frame = card(self.view, pad=6)
        box = column(self.nothing, self.frame, PlainLabel(hint, "hint", wrap=True), gap=10)
        self.setLayout(box)

    def show_rows(self, one: Opened, rows: tuple[Row, ...], nothing: str) -> None:
        """Shows other rows; what was selected and unfolded stays where it can."""
        same = one.shown.id == self._stack
        before = self.model.at(self.view.currentIndex()) if same else None
        folded = self._folded() if same else set()
        self._stack = one.shown.id
        self._own = frozenset(each.unit for each in one.decisions if each.own and each.applies)
        self.model.show_items(rows)
        self.view.unfold(self._open_ones(QModelIndex(), folded, many=_count(rows) > MANY))
        self.nothing.setText(nothing)
        self.nothing.setVisible(not rows)
        self.frame.setVisible(bool(rows))
        QTimer.singleShot(0, self.view, self.view.fit)
        if before is not None:
            where = self.model.find(lambda each: (each.kind, each.unit, each.need) == _key(before))
            where = where if where.isValid() else self.model.find(lambda each: each.unit == before.unit)
            self.view.setCurrentIndex(where)

    def _folded(self) -> set[str]:
        """The titles of what the person folded."""
        found: set[str] = set()
        for place in range(self.model.rowCount()):
            index = self.model.index(place, 0)
            row = self.model.at(index)
            if row is not None and row.children and not self.view.isExpanded(index):
                found.add(row.need or row.title)
        return found

    def _open_ones(self, above: QModelIndex, folded: set[str], *, many: bool) -> list[QModelIndex]:
        """What is shown open: what is not long and the person did not fold; of many only what is unfulfilled."""
        found = []
        for place in range(self.model.rowCount(above)):
            index = self.model.index(place, 0, above)
            row = self.model.at(index)
            if row is None or not row.children:
                continue
            wanted = not many or row.tone is Tone.CAUTION
            if wanted and len(row.children) <= UNFOLDED and (row.need or row.title) not in folded:
                found.append(index)
            found += self._open_ones(index, folded, many=many)
        return found

    def _key(self, key: int) -> None:
        row = self.model.at(self.view.currentIndex())
        if row is None:
            return
        if key == Qt.Key.Key_Menu:
            self._menu_at(self.view.visualRect(self.view.currentIndex()).center())
            return
        act = next((act for _, keys, act in self.acts(row) if key in keys), None)
        if act is not None:
            act()
        elif key in _RETURN:
            index = self.view.currentIndex()
            self.view.setExpanded(index, not self.view.isExpanded(index))

    def acts(self, row: Row) -> list[tuple[str, tuple[int, ...], Callable[[], object]]]:
        """What can be done about a row: words, keys, deed."""
        if not row.unit:
            return [(translate("stacks", "Write down a decision…"), (Qt.Key.Key_D,), lambda: self._decide(row))]
        units = (row.unit,)
        found: list[tuple[str, tuple[int, ...], Callable[[], object]]] = [
            (translate("stacks", "Open the credential"), _RETURN, lambda: self._open(row)),
        ]
        acts, stack = self._room.acts, self._stack
        if row.need:
            text = translate("stacks", "Must count here")
            found.append((text, (Qt.Key.Key_P,), lambda: acts.pin(stack, units, self._leaf(row))))
        else:
            text = translate("stacks", "Must count somewhere")
            found.append((text, (Qt.Key.Key_P,), lambda: acts.pin(stack, units)))
        if row.unit in self._own:
            text = translate("stacks", "Take my choice back")
            found.append((text, (Qt.Key.Key_R,), lambda: acts.release(stack, units)))
        else:
            text = translate("stacks", "Leave out")
            found.append((text, (Qt.Key.Key_X,), lambda: acts.forbid(stack, units)))
        found.append((translate("stacks", "Write down a decision…"), (Qt.Key.Key_D,), lambda: self._decide(row)))
        return found

    def _leaf(self, row: Row) -> str:
        """The requirement to pin in; a point of a list uses nothing up, so that is no place to pin to."""
        return "" if row.kind is Kind.ITEM else row.need

    def _open(self, row: Row | None) -> None:
        if row is not None and row.unit:
            self._room.open_wanted.emit(record_of(row.unit))

    def _decide(self, row: Row) -> None:
        self._room.detail.decide(row.unit, row.need)

    def _dropped(self, ids: tuple[str, ...], row: Row) -> None:
        self._room.acts.pin(self._stack, ids, self._room.detail.leaf(row.need))

    def menu_for(self, row: Row) -> QMenu:
        """The menu of a row."""
        menu = QMenu(self)
        menu.setAccessibleName(row.title)
        for words, keys, act in self.acts(row):
            key = translate("keys", "Enter") if keys is _RETURN else chr(keys[0])
            menu.addAction(f"{words}\t{key}").triggered.connect(lambda _=False, do=act: do())
        return menu

    def _menu_at(self, at: QPoint) -> None:
        row = self.model.at(self.view.indexAt(at))
        if row is None:
            return
        menu = self.menu_for(row)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.viewport().mapToGlobal(at))


_RETURN = (int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter))


def _count(rows: tuple[Row, ...]) -> int:
    return sum(1 + _count(one.children) for one in rows)


def _key(row: Row) -> tuple[Kind, str, str]:
    return row.kind, row.unit, row.need


def needs_tab(room: "StacksView") -> RowsTab:
    """The requirements."""
    hint = translate(
        "stacks",
        "Only verified credentials count. Drop a credential on a requirement to make it count there. Keys on a row: "
        "P must count, X leave out, R take back, D decision, Enter open.",
    )
    return RowsTab(room, translate("stacks", "Requirements"), hint)


def left_out_tab(room: "StacksView") -> RowsTab:
    """What does not count, and what can be done."""
    hint = translate("stacks", "Each credential that counts nowhere is listed under its first reason.")
    return RowsTab(room, translate("stacks", "Not counted"), hint)
