"""A tree of frozen values, with a title to see and a sentence to hear for each, that credentials can be dropped on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ui.models.dragging import CREDENTIALS, ids_in

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
VALUE = int(Qt.ItemDataRole.UserRole)
_NOWHERE = QModelIndex()


@dataclass(eq=False, slots=True)
class _Node(Generic[T]):
    value: T | None
    place: int = 0
    parent: "_Node[T] | None" = None
    children: "list[_Node[T]]" = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """How a value reads: what is below it, its title, what a reader hears, and whether credentials may land on it."""

    children: Callable[[T], Sequence[T]]
    title: Callable[[T], str]
    spoken: Callable[[T], str]
    takes: Callable[[T], bool] = lambda _: False


class OutlineModel(QAbstractItemModel, Generic[T]):
    """One column. `dropped` tells which credentials were let go on which value."""

    dropped = Signal(tuple, object)

    def __init__(self, reading: Reading[T], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._root: _Node[T] = _Node(None)

    def show_items(self, items: Sequence[T]) -> None:
        """Replaces everything."""
        self.beginResetModel()
        self._root = _Node(None)
        self._grow(self._root, items)
        self.endResetModel()

    def _grow(self, node: _Node[T], items: Sequence[T]) -> None:
        for place, one in enumerate(items):
            made = _Node(one, place, node)
            node.children.append(made)
            self._grow(made, self._reading.children(one))

    def at(self, index: Index) -> T | None:
        """The value at an index; None where there is none."""
        return self._node(index).value if index.isValid() else None

    def find(self, wanted: Callable[[T], bool]) -> QModelIndex:
        """The index of the first value that fits, from above; invalid for none."""
        waiting = list(self._root.children)
        while waiting:
            node = waiting.pop(0)
            if node.value is not None and wanted(node.value):
                return self.createIndex(node.place, 0, node)
            waiting = node.children + waiting
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._node(parent).children[row])

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        above = self._node(index).parent if index.isValid() else None
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.place, 0, above)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.column() > 0 else len(self._node(parent).children)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        value = self.at(index)
        if value is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._reading.title(value)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._reading.spoken(value)
        return value if role == VALUE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        value = self.at(index)
        if value is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsDropEnabled if self._reading.takes(value) else flags

    def mimeTypes(self) -> list[str]:
        return [CREDENTIALS]

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        value = self.at(parent)
        return data.hasFormat(CREDENTIALS) and value is not None and self._reading.takes(value)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        ids, value = ids_in(data), self.at(parent)
        if not ids or value is None or not self.canDropMimeData(data, action, row, column, parent):
            return False
        self.dropped.emit(ids, value)
        return True

    def _node(self, index: Index) -> _Node[T]:
        node = index.internalPointer() if index.isValid() else self._root
        assert isinstance(node, _Node)
        return node
