"""What was found in many files, as a table that sorts and filters by verdict."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from ui.words.tones import Mark
from ui.words.translate import translate

Index = QModelIndex | QPersistentModelIndex
SORT = int(Qt.ItemDataRole.UserRole)
TONE = SORT + 1
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One credential, or one file that was refused; `weight` sorts verdicts worst first, `code` filters them."""

    file: str
    mark: Mark
    title: str
    issuer: str
    awarded: str
    holder: str
    remark: str
    code: str
    weight: int


def headings() -> tuple[str, ...]:
    """The columns by name."""
    return (
        translate("found", "File"),
        translate("found", "Verdict"),
        translate("found", "Credential"),
        translate("found", "Issuer"),
        translate("found", "Awarded"),
        translate("found", "Holder"),
        translate("found", "Remark"),
    )


class FoundModel(QAbstractTableModel):
    """Grows row by row while files are checked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FoundRow] = []

    @property
    def rows(self) -> tuple[FoundRow, ...]:
        """Everything found so far, in the order of the files."""
        return tuple(self._rows)

    def clear(self) -> None:
        """Drops everything."""
        self.beginResetModel()
        self._rows = []
        self.endResetModel()

    def add(self, rows: tuple[FoundRow, ...]) -> None:
        """Adds rows at the end."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def at(self, row: int) -> FoundRow:
        """One row."""
        return self._rows[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(headings())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return headings()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self._rows[index.row()]
        texts = (
            *(one.file, f"{one.mark.sign} {one.mark.text}".strip(), one.title, one.issuer),
            *(one.awarded, one.holder, one.remark),
        )
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return texts[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{headings()[index.column()]}: {texts[index.column()] or '–'}"
        if role == SORT:
            return one.weight if index.column() == 1 else texts[index.column()].casefold()
        return one.mark.tone.value if role == TONE else None


class FoundProxy(QSortFilterProxyModel):
    """Sorts by any column and shows one verdict, or all."""

    def __init__(self, source: FoundModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found = source
        self._code = ""
        self.setSourceModel(source)
        self.setSortRole(SORT)

    def show_only(self, code: str) -> None:
        """Shows one verdict only; "" shows all."""
        self._code = code
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        return not self._code or self._found.at(source_row).code == self._code
