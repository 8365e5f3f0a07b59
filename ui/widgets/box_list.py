"""A list whose rows have boxes to tick."""

from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView


def box_list(model: QStandardItemModel, name: str) -> QTreeView:
    """A flat list over `model`; a tree by kind, because only there the style sheet knows boxes."""
    made = QTreeView()
    made.setModel(model)
    made.setHeaderHidden(True)
    made.setRootIsDecorated(False)
    made.setIndentation(0)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    made.setAccessibleName(name)
    return made
