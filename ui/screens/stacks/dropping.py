"""The list of stacks, on which credentials can be let go."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QListView

from ui.models.dragging import CREDENTIALS, ids_in
from ui.models.listing import VALUE
from ui.screens.stacks.state import Shown

if TYPE_CHECKING:
    from ui.screens.stacks.view import StacksView


class DropList(QListView):
    """A credential dropped on a stack must count there."""

    def __init__(self, room: "StacksView") -> None:
        super().__init__()
        self._room = room
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(CREDENTIALS):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        event.setAccepted(index.isValid() and event.mimeData().hasFormat(CREDENTIALS))

    def dropEvent(self, event: QDropEvent) -> None:
        one = self.indexAt(event.position().toPoint()).data(VALUE)
        ids = ids_in(event.mimeData())
        if isinstance(one, Shown) and ids:
            event.acceptProposedAction()
            self._room.acts.pin(one.id, ids)
            self._room.go_to(one.id)
        else:
            event.ignore()
