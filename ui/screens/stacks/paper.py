"""A stack on one sheet of paper: the answer, the requirements with what counts there, and what is missing."""

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from ui.screens.stacks.rows import Kind, Row
from ui.screens.stacks.state import Opened
from ui.theme.tokens import LIGHT
from ui.widgets.labels import plain
from ui.widgets.outline_view import isolated_lines
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
    """Writes downward; sizes are in points, and places in dots of the device."""

    def __init__(self, painter: QPainter, device: QPagedPaintDevice, direction: Qt.LayoutDirection) -> None:
        self.painter = painter
        self.dots = device.logicalDpiX() / POINTS
        self.wide, self.bottom = float(device.width()), float(device.height())
        self.y = 0.0
        painter.setLayoutDirection(direction)
        self.mirrored = direction is Qt.LayoutDirection.RightToLeft

    def font(self, size: float, *, bold: bool) -> QFont:
        """The bundled typeface in a size."""
        font = QFont("Inter")
        font.setPixelSize(max(1, round(size * self.dots)))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def write(
        self, text: str, size: float, colour: str, *, bold: bool = False, indent: float = 0.0, end: str = ""
    ) -> bool:
        """One paragraph, with a few words at its end; False where it no longer fits on the page."""
        font = self.font(size, bold=bold)
        text, end = isolated_lines(text), isolated_lines(end) if end else ""
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour))
        tail = QFontMetricsF(font).horizontalAdvance(end) + 10 * self.dots if end else 0.0
        inset = indent * self.dots
        room = QRectF(tail if self.mirrored else inset, self.y, self.wide - inset - tail, 1e6)
        needed = self.painter.boundingRect(room, WRAP, text).height()
        if self.y + needed > self.bottom:
            return False
        room.setHeight(needed)
        self.painter.drawText(room, WRAP, text)
        if end:
            where = QRectF(0 if self.mirrored else self.wide - tail, self.y, tail, needed)
            trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop
            self.painter.drawText(where, int(trailing), end)
        self.y += needed + size * 0.3 * self.dots
        return True

    def space(self, points: float) -> None:
        """Leaves room."""
        self.y += points * self.dots

    def bar(self, share: float) -> None:
        """How far along, as a line across the page."""
        radius = 3 * self.dots
        whole = QRectF(0, self.y + 2 * self.dots, self.wide, 2 * radius)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(LIGHT.neutral_soft))
        self.painter.drawRoundedRect(whole, radius, radius)
        done = QRectF(whole)
        done.setWidth(self.wide * share)
        if self.mirrored:
            done.moveRight(whole.right())
        self.painter.setBrush(QColor(LIGHT.accent))
        if share > 0:
            self.painter.drawRoundedRect(done, radius, radius)
        self.space(16)


FOOT = 44.0
"""Points kept free at the end of the page for what stands there always."""


def paint_sheet(device: QPagedPaintDevice, one: Opened, day: str, direction: Qt.LayoutDirection) -> int:
    """Draws the sheet; how many lines found no room on the one page."""
    painter = QPainter(device)
    pen = _Pen(painter, device, direction)
    whole = pen.bottom
    pen.bottom = whole - FOOT * pen.dots
    pen.write(plain(one.shown.title), 18, LIGHT.ink, bold=True)
    version = translate("stacks", "{size} · version {version}").format(size=one.second, version=one.version)
    pen.write(plain(version), 9.5, LIGHT.ink_2)
    pen.write(one.shown.headline, 13, LIGHT.ink, bold=True)
    pen.bar(one.shown.share)
    pen.write(" · ".join(each.text for each in one.shown.marks), 9.5, LIGHT.ink_2)
    pen.space(6)
    missed = sum(_row(pen, row, 0.0) for row in one.tree)
    pen.y, pen.bottom = max(pen.y, whole - FOOT * pen.dots), whole
    note = translate(
        "stacks", "Worked out on {day} from verified credentials. What is marked as your own word is not confirmed."
    )
    if missed:
        pen.write(translate("stacks", "%n more line(s) are in the wallet.", missed), 8, LIGHT.ink_2)
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
        pen.space(4)
    return missed
