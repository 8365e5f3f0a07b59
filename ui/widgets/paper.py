"""A plain document on A4 as PDF: headings, paragraphs and hints, every character as it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)


class Kind(Enum):
    """How a line stands on the paper: size in points, weight, space above in points, colour."""

    TITLE = (18.0, QFont.Weight.Bold, 0, "#1D2733")
    LEAD = (11.0, QFont.Weight.Normal, 4, "#1D2733")
    SECTION = (13.0, QFont.Weight.Bold, 18, "#1D2733")
    STRONG = (10.0, QFont.Weight.DemiBold, 8, "#1D2733")
    BODY = (10.0, QFont.Weight.Normal, 2, "#1D2733")
    HINT = (8.5, QFont.Weight.Normal, 2, "#51606F")


@dataclass(frozen=True, slots=True)
class Written:
    """One paragraph."""

    kind: Kind
    text: str


def paper(title: str, lines: Sequence[Written], *, mirrored: bool = False) -> bytes:
    """The PDF; needs no window and may be made off the interface thread."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    margins = QMarginsF(20, 18, 20, 18)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    document = QTextDocument()
    option = document.defaultTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(option.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    for at, one in enumerate(lines):
        _write(cursor, one, first=at == 0)
    document.print_(writer)
    buffer.close()
    return bytes(data.data())


def _write(cursor: QTextCursor, one: Written, *, first: bool) -> None:
    points, weight, above, colour = one.kind.value
    block, letters = QTextBlockFormat(), QTextCharFormat()
    block.setTopMargin(above)
    letters.setFontPointSize(points)
    letters.setFontWeight(weight)
    letters.setForeground(QColor(colour))
    if first:
        cursor.setBlockFormat(block)
        cursor.setCharFormat(letters)
    else:
        cursor.insertBlock(block, letters)
    cursor.insertText(one.text, letters)
