"""The list of credentials itself: rows that can be dragged out, with their pictures as they come."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QListView

from ui.models import dragging
from ui.models.listing import ListModel
from ui.screens.library.state import Entry, title_of
from ui.widgets.row_delegate import Line, RowDelegate
from ui.words.translate import translate

BATCH, HEADED_BATCH = 2_000, 400


class RowModel(ListModel[Entry]):
    """Entries of the list; a drag carries the ids of what is dragged."""

    def __init__(self, spoken: Callable[[Entry], str], parent: QObject) -> None:
        super().__init__(lambda one: title_of(one.row), spoken, parent)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else found

    def mimeTypes(self) -> list[str]:
        return [dragging.CREDENTIALS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted(one.row() for one in indexes)
        return dragging.packed(self.items[one].row.id for one in rows)


class RowList(QListView):
    """A list for very many rows: they are laid out a piece at a time, so that it opens at once."""

    def __init__(
        self, model: RowModel, line: Callable[[Entry], Line], picture: Callable[[Entry], QImage | None]
    ) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self, line, picture=picture))
        self.setAccessibleName(translate("library", "Credentials"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setMouseTracking(True)
        self.setMinimumWidth(240)
        self.use_heads(heads=False)

    def use_heads(self, *, heads: bool) -> None:
        """Rows with headings are not all of one height."""
        self.setUniformItemSizes(not heads)
        self.setBatchSize(HEADED_BATCH if heads else BATCH)
        many = self.model() is not None and self.model().rowCount() > BATCH
        self.setLayoutMode(QListView.LayoutMode.Batched if many else QListView.LayoutMode.SinglePass)
