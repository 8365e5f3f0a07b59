"""A flat list of frozen values, with a title to see and a sentence to hear for each."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
VALUE = int(Qt.ItemDataRole.UserRole)
_NOWHERE = QModelIndex()


class ListModel(QAbstractListModel, Generic[T]):
    """Holds a tuple; `title` and `spoken` say how a value reads."""

    def __init__(self, title: Callable[[T], str], spoken: Callable[[T], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._spoken = spoken
        self._items: Sequence[T] = ()

    @property
    def items(self) -> Sequence[T]:
        """What the list holds, in order."""
        return self._items

    def show_items(self, items: Sequence[T]) -> None:
        """Replaces everything."""
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def at(self, index: Index) -> T | None:
        """The value at an index; None where there is none."""
        row = index.row()
        return self._items[row] if index.isValid() and 0 <= row < len(self._items) else None

    def place(self, wanted: Callable[[T], bool]) -> QModelIndex:
        """The index of the first value that fits; invalid for none."""
        found = next((row for row, one in enumerate(self._items) if wanted(one)), -1)
        return self.index(found) if found >= 0 else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.at(index)
        if item is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(item)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(item)
        return item if role == VALUE else None
