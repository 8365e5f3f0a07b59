"""The claims of one credential as a tree: what the holder decides, and what is always shown."""

from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ui.words.claims import claim_name, claim_value, technical
from ui.words.translate import translate
from wallet.model.presentation import Choice, Disclosure

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_CHECKED, _OPEN, _PART = Qt.CheckState.Checked, Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked


@dataclass(eq=False)
class _Node:
    label: str
    value: str
    path: str = ""
    decides: bool = False
    parent: "_Node | None" = None
    children: list["_Node"] = field(default_factory=list)

    @property
    def place(self) -> int:
        return self.parent.children.index(self) if self.parent else 0

    def below(self) -> "list[_Node]":
        return [one for child in self.children for one in (child, *child.below())]


class DisclosuresModel(QAbstractItemModel):
    """Two columns: the claim with its box, and its value."""

    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = _Node("", "")
        self._chosen: set[str] = set()

    @property
    def decisions(self) -> int:
        """How many rows at the top the holder decides about; the groups without a choice follow."""
        return sum(one.decides for one in self._root.children)

    @property
    def chosen(self) -> frozenset[str]:
        """The paths the holder wants to show."""
        return frozenset(self._chosen)

    def show_claims(self, claims: tuple[Disclosure, ...], chosen: frozenset[str] = frozenset()) -> None:
        """Replaces everything; nothing optional is chosen but what is given."""
        self.beginResetModel()
        self._chosen = set(chosen)
        self._root = _tree(claims)
        self.endResetModel()

    def choose_all(self, chosen: bool) -> None:
        """Shows everything, or only what must be shown."""
        self._chosen = {one.path for one in self._root.below() if one.decides} if chosen else set()
        self._told(self._root)
        self.chosen_changed.emit()

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
        return 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        boxed = index.column() == 0 and self._node(index).decides
        return flags | Qt.ItemFlag.ItemIsUserCheckable if boxed else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return translate("claims", "Claim") if section == 0 else translate("claims", "What it says")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        node = self._node(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return node.label if index.column() == 0 else self._value(node)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{node.label}, {self._value(node)}"
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0 and node.decides:
            return self._state(node)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid() or not self._node(index).decides:
            return False
        node = self._node(index)
        on = Qt.CheckState(value) is not _OPEN
        touched = {one.path for one in (node, *node.below()) if one.decides}
        self._chosen = self._chosen | touched | self._above(node) if on else self._chosen - touched
        self._told(self._root)
        self.chosen_changed.emit()
        return True

    def _above(self, node: _Node) -> set[str]:
        found = set()
        while node.parent is not None:
            node = node.parent
            if node.decides:
                found.add(node.path)
        return found

    def _state(self, node: _Node) -> Qt.CheckState:
        if node.path not in self._chosen:
            return _OPEN
        inner = [one for one in node.below() if one.decides]
        return _PART if any(one.path not in self._chosen for one in inner) else _CHECKED

    def _value(self, node: _Node) -> str:
        if node.decides and node.path not in self._chosen:
            return translate("claims", "withheld")
        return node.value

    def _node(self, index: Index) -> _Node:
        node = index.internalPointer() if index.isValid() else self._root
        assert isinstance(node, _Node)
        return node

    def _told(self, node: _Node) -> None:
        if node.children:
            at = QModelIndex() if node is self._root else self.createIndex(node.place, 0, node)
            self.dataChanged.emit(self.index(0, 0, at), self.index(len(node.children) - 1, 1, at))
        for child in node.children:
            self._told(child)


def _tree(claims: tuple[Disclosure, ...]) -> _Node:
    root = _Node("", "")
    nodes: dict[str, _Node] = {}
    for one in sorted((one for one in claims if one.choice is Choice.MAY), key=lambda one: one.path):
        above = next((nodes[path] for path in _prefixes(one.path) if path in nodes), root)
        made = _Node(claim_name(one.path, one.label), claim_value(one.value), one.path, True, above)
        above.children.append(made)
        nodes[one.path] = made
    must = [one for one in claims if one.choice is Choice.MUST]
    whole = [one for one in claims if one.choice is Choice.CANNOT_HIDE]
    _group(root, translate("claims", "Must be shown"), must)
    _group(root, translate("claims", "Cannot be withheld"), whole)
    return root


def _group(root: _Node, label: str, claims: list[Disclosure]) -> None:
    """What the holder has no choice about, under one heading; what only programs need is counted, not listed."""
    if not claims:
        return
    group = _Node(label, translate("claims", "%n claim(s)", len(claims)), parent=root)
    root.children.append(group)
    group.children = [
        _Node(claim_name(one.path, one.label), claim_value(one.value), one.path, parent=group)
        for one in claims
        if not technical(one.path, one.label)
    ]


def _prefixes(path: str) -> list[str]:
    parts = path.split("/")
    return ["/".join(parts[:end]) for end in range(len(parts) - 1, 1, -1)]
