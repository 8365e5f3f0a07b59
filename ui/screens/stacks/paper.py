"""A stack on one sheet of paper: the answer, the requirements with what counts there, and what is missing."""

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from ui.screens.stacks.rows import Kind, Row
from ui.screens.stacks.state import Opened
from ui.theme.tokens import LIGHT
from ui.widgets.labels import plain
from ui.words.translate import translate

POINTS = 72.0
MARGIN_MM = 18.0
WRAP = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


def page_layout() -> QPageLayout:
    """A4 upright with margins."""
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait,
        QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter,
    )  # fmt: skip


class _Pen:
    """Writes downward in points, and knows where the page ends."""

    def __init__(self, painter: QPainter, size: QSizeF, direction: Qt.LayoutDirection) -> None:
        self.painter = painter
        self.wide, self.high = size.width(), size.height()
        self.y = 0.0
        self.left_out = 0
        painter.setLayoutDirection(direction)
        self.mirrored = direction is Qt.LayoutDirection.RightToLeft

    def write(
        self, text: str, size: float, colour: str, *, bold: bool = False, indent: float = 0.0, end: str = ""
    ) -> bool:
        """One paragraph, with a few words at its end; False where it no longer fits on the page."""
        font = QFont("Inter")
        font.setPointSizeF(size)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        self.painter.setFont(font)
        metrics = QFontMetricsF(font, self.painter.device())
        tail = metrics.horizontalAdvance(end) + 12 if end else 0.0
        room = QRectF(0 if self.mirrored else indent, self.y, self.wide - indent - tail, self.high)
        if self.mirrored:
            room.moveLeft(tail)
        needed = self.painter.boundingRect(room, WRAP, text)
        if self.y + needed.height() > self.high:
            return False
        self.painter.setPen(QColor(colour))
        self.painter.drawText(room, WRAP, text)
        if end:
            where = QRectF(0 if self.mirrored else self.wide - tail, self.y, tail, needed.height())
            trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop
            self.painter.drawText(where, int(trailing), end)
        self.y += needed.height() + size * 0.3
        return True

    def bar(self, share: float) -> None:
        """How far along, as a line across the page."""
        whole = QRectF(0, self.y + 2, self.wide, 6)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(LIGHT.neutral_soft))
        self.painter.drawRoundedRect(whole, 3, 3)
        done = QRectF(whole)
        done.setWidth(self.wide * share)
        if self.mirrored:
            done.moveRight(whole.right())
        self.painter.setBrush(QColor(LIGHT.accent))
        if share > 0:
            self.painter.drawRoundedRect(done, 3, 3)
        self.y += 16


def paint_sheet(device: QPagedPaintDevice, one: Opened, day: str, direction: Qt.LayoutDirection) -> int:
    """Draws the sheet; how many lines found no room on the one page."""
    painter = QPainter(device)
    box = device.pageLayout().paintRectPoints()
    scale = device.logicalDpiX() / POINTS
    painter.scale(scale, scale)
    pen = _Pen(painter, QSizeF(box.width(), box.height() - 40), direction)
    pen.write(plain(one.shown.title), 18, LIGHT.ink, bold=True)
    version = translate("stacks", "{size} · version {version}").format(size=one.second, version=one.version)
    pen.write(plain(version), 9.5, LIGHT.ink_2)
    pen.write(one.shown.headline, 13, LIGHT.ink, bold=True)
    pen.bar(one.shown.share)
    pen.write(" · ".join(each.text for each in one.shown.marks), 9.5, LIGHT.ink_2)
    pen.y += 6
    missed = 0
    for row in one.tree:
        missed += _row(pen, row, 0.0)
    if missed:
        pen.high += 14
        pen.write(translate("stacks", "%n more line(s) are in the wallet.", missed), 8.5, LIGHT.ink_2)
    pen.y, pen.high = box.height() - 38.0, float(box.height())
    note = translate(
        "stacks", "Worked out on {day} from verified credentials. What is marked as your own word is not confirmed."
    )
    pen.write(note.format(day=day), 8, LIGHT.ink_2)
    pen.write(plain(one.signed.text), 8, LIGHT.ink_2)
    painter.end()
    return missed


def _row(pen: _Pen, row: Row, indent: float) -> int:
    """A row and what is below it; how many lines found no room."""
    if row.kind is Kind.NEAR or row.kind is Kind.NOTE:
        return 0
    need = row.kind is Kind.NEED
    title = plain(f"{row.sign} {row.title}" if row.sign else row.title, 160)
    fits = pen.write(title, 10.5 if need else 9.5, LIGHT.ink, bold=need, indent=indent, end=row.amount) and (
        not row.second or pen.write(plain(row.second, 300), 8.5, LIGHT.ink_2, indent=indent)
    )
    missed = 0 if fits else 1
    for below in row.children:
        missed += _row(pen, below, indent + 14)
    if need and indent == 0:
        pen.y += 4
    return missed
