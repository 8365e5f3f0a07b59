"""Codes on paper: an A4 document with six numbered codes a page, to be printed, and scanned in any order."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from ui.words.translate import translate

COLUMNS, ROWS = 2, 3
_DPI = 300
_MM = _DPI / 25.4


def code_sheet(pictures: Sequence[bytes], title: str) -> bytes:
    """The PDF; needs no window and may be made off the interface thread."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(title)
    margins = QMarginsF(15, 15, 15, 15)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
        )
    )
    painter = QPainter(writer)
    pages = ceil(len(pictures) / (COLUMNS * ROWS))
    for page in range(pages):
        if page:
            writer.newPage()
        _page(painter, pictures, page, title)
    painter.end()
    buffer.close()
    return bytes(data.data())


def _page(painter: QPainter, pictures: Sequence[bytes], page: int, title: str) -> None:
    wide, high = painter.viewport().width(), painter.viewport().height()
    head = 20 * _MM
    _write(painter, QRectF(0, 0, wide, 9 * _MM), title, 14, Qt.AlignmentFlag.AlignLeading)
    lead = translate("code sheet", "Scan the codes with Cairn, in any order. Together they hold one presentation.")
    _write(painter, QRectF(0, 9 * _MM, wide, 8 * _MM), lead, 9, Qt.AlignmentFlag.AlignLeading)
    cell = QRectF(0, 0, wide / COLUMNS, (high - head) / ROWS)
    foot = 7 * _MM
    side = min(cell.width(), cell.height() - foot) - 3 * _MM
    for place in range(COLUMNS * ROWS):
        at = page * COLUMNS * ROWS + place
        if at >= len(pictures):
            return
        left = place % COLUMNS * cell.width() + (cell.width() - side) / 2
        top = head + place // COLUMNS * cell.height()
        painter.drawImage(QRectF(left, top, side, side), QImage.fromData(pictures[at]))
        words = translate("qr", "Part {n} of {total}").format(n=at + 1, total=len(pictures))
        _write(painter, QRectF(left, top + side, side, foot), words, 9, Qt.AlignmentFlag.AlignHCenter)


def _write(painter: QPainter, box: QRectF, text: str, points: int, align: Qt.AlignmentFlag) -> None:
    font = QFont()
    font.setPointSize(points)
    painter.setFont(font)
    painter.drawText(box, int(align | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap), text)
