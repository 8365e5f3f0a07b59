"""Charts painted by hand: spots and bars along a time axis, and a grid of circles; each also told as text."""

from abc import abstractmethod
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPaintEvent, QPdfWriter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.look import look, style
from ui.widgets.labels import plain
from ui.words.tones import SIGNS, Tone


@dataclass(frozen=True, slots=True)
class Spot:
    """Something at a place of the axis (0 to 1), or from there `until` another; `words` tell it."""

    at: float
    tone: Tone
    words: str
    until: float | None = None


@dataclass(frozen=True, slots=True)
class Lane:
    """One line of spots with its label."""

    label: str
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Axis:
    """Where the ticks stand and what they say; `now` is today."""

    ticks: tuple[tuple[float, str], ...]
    now: float | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """A circle in a grid: `share` (0 to 1) is its size, `solid` whether it is filled, `sign` what stands in it."""

    row: int
    column: int
    share: float
    solid: bool
    words: str
    sign: str = ""


class Chart(QWidget):
    """The shared ground: labels at the leading side, a plot beside them, mirrored where the window is."""

    def __init__(self, labels: tuple[str, ...], name: str, told: str, row_high: float) -> None:
        super().__init__()
        self._labels = labels
        self._row_high = row_high
        self.setAccessibleName(name)
        self.setAccessibleDescription(told)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(320, round(style().px(34) + len(self._labels) * style().px(self._row_high)))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_on(painter, float(self.width()))

    def paint_on(self, painter: QPainter, width: float) -> None:
        """Paints the chart `width` wide, on the screen or on paper."""
        self._font(painter, 12)
        metrics = QFontMetricsF(painter.font())
        widest = max((metrics.horizontalAdvance(plain(one, 80)) for one in self._labels), default=0.0)
        side = min(widest + style().px(16), width * 0.34)
        head, high = float(style().px(30)), float(style().px(self._row_high))
        for at, label in enumerate(self._labels):
            top = head + at * high
            painter.setPen(QPen(QColor(style().palette.line), 1))
            painter.drawLine(QPointF(0, top), QPointF(width, top))
            painter.setPen(QColor(style().palette.ink))
            shown = metrics.elidedText(plain(label, 80), Qt.TextElideMode.ElideRight, side - style().px(8))
            where = self._place(QRectF(0, top, side, high), width)
            self._text(painter, where, f"\u2068{shown}\u2069", leading=True)  # in the direction of its own letters
        self._plot(
            painter, QRectF(side, 0, width - side - style().px(12), head + len(self._labels) * high), head, width
        )

    @abstractmethod
    def _plot(self, painter: QPainter, box: QRectF, head: float, width: float) -> None:
        """Paints what the chart shows into `box`, whose first `head` pixels are for the axis."""

    def _place(self, box: QRectF, width: float) -> QRectF:
        """The same box, mirrored where lines begin at the right."""
        return QRectF(width - box.right(), box.y(), box.width(), box.height()) if self.isRightToLeft() else box

    def _text(self, painter: QPainter, box: QRectF, text: str, *, leading: bool = False) -> None:
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        across = side if leading else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(box, int(across | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), text)

    def _font(self, painter: QPainter, size: float, *, bold: bool = False) -> None:
        font = QFont(self.font())
        font.setPixelSize(style().px(size))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        painter.setFont(font)


class LanesChart(Chart):
    """Spots and bars in lanes along a time axis."""

    def __init__(self, lanes: tuple[Lane, ...], axis: Axis, name: str, told: str) -> None:
        super().__init__(tuple(one.label for one in lanes), name, told, 34)
        self._lanes = lanes
        self._axis = axis

    def _plot(self, painter: QPainter, box: QRectF, head: float, width: float) -> None:
        palette, high = style().palette, float(style().px(34))
        for at, words in self._axis.ticks:
            x = self._x(box, at, width)
            painter.setPen(QPen(QColor(palette.line), 1))
            painter.drawLine(QPointF(x, head), QPointF(x, box.height()))
            painter.setPen(QColor(palette.ink_2))
            self._text(painter, QRectF(x - 40, 0, 80, head), words)
        if self._axis.now is not None:
            x = self._x(box, self._axis.now, width)
            painter.setPen(QPen(QColor(palette.accent), 2))
            painter.drawLine(QPointF(x, head), QPointF(x, box.height()))
        for row, lane in enumerate(self._lanes):
            for spot in lane.spots:
                self._spot(painter, box, head + row * high + high / 2, spot, width)

    def _spot(self, painter: QPainter, box: QRectF, y: float, spot: Spot, width: float) -> None:
        ink, soft = style().palette.tone(spot.tone.value)
        radius = float(style().px(8))
        painter.setPen(QPen(QColor(ink), 1.5))
        painter.setBrush(QColor(soft))
        first = self._x(box, spot.at, width)
        middle = QPointF(first, y)
        if spot.until is not None:
            last = self._x(box, spot.until, width)
            left, right = min(first, last), max(first, last)
            painter.drawRoundedRect(QRectF(left, y - radius * 0.75, max(right - left, 3.0), radius * 1.5), 5, 5)
            middle = QPointF((left + right) / 2, y)
        else:
            painter.drawEllipse(middle, radius, radius)
        painter.setPen(QColor(ink))
        self._font(painter, 10, bold=True)
        self._text(painter, QRectF(middle.x() - 20, y - 12, 40, 24), SIGNS[spot.tone])
        self._font(painter, 12)

    def _x(self, box: QRectF, at: float, width: float) -> float:
        x = box.x() + style().px(24) + at * (box.width() - style().px(48))
        return width - x if self.isRightToLeft() else x


class GridChart(Chart):
    """Circles in a grid, with a heading over each column."""

    def __init__(
        self, rows: tuple[str, ...], columns: tuple[str, ...], cells: tuple[Cell, ...], name: str, told: str
    ) -> None:
        super().__init__(rows, name, told, 30)
        self._columns = columns
        self._cells = cells
        self.legend: tuple[str, ...] = ()
        """What the signs mean, written below the grid."""

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width(), size.height() + (style().px(30) if self.legend else 0))

    def _plot(self, painter: QPainter, box: QRectF, head: float, width: float) -> None:
        palette, high = style().palette, float(style().px(30))
        wide = box.width() / max(1, len(self._columns))
        painter.setPen(QColor(palette.ink_2))
        metrics = QFontMetricsF(painter.font())
        widest = max((metrics.horizontalAdvance(one) for one in self._columns), default=0.0)
        self._font(painter, 12 * min(1.0, (wide - 6) / max(1.0, widest)))
        for at, words in enumerate(self._columns):
            self._text(painter, self._place(QRectF(box.x() + at * wide, 0, wide, head), width), words)
        for cell in self._cells:
            where = QRectF(box.x() + cell.column * wide, head + cell.row * high, wide, high)
            middle = self._place(where, width).center()
            radius = (0.35 + 0.65 * cell.share) * min(high, wide) * 0.42
            if cell.sign:
                radius = max(radius, min(float(style().px(9)), wide / 2))
            painter.setPen(QPen(QColor(palette.accent), 2))
            painter.setBrush(QColor(palette.accent) if cell.solid else QColor(palette.surface))
            painter.drawEllipse(middle, radius, radius)
            if cell.sign:
                self._font(painter, 11, bold=True)
                painter.setPen(QColor(palette.on_accent if cell.solid else palette.accent))
                self._text(painter, QRectF(middle.x() - 20, middle.y() - 12, 40, 24), cell.sign)
        self._font(painter, 12)
        painter.setPen(QColor(palette.ink_2))
        below = QRectF(0, box.height(), width, style().px(30))
        self._text(painter, below, "   ".join(self.legend), leading=True)


def chart_pdf(path: str, title: str, chart: Chart) -> bool:
    """Writes a chart as A4 across; False where the file cannot be written."""
    writer = QPdfWriter(path)
    writer.setTitle(title)
    writer.setResolution(96)
    size, margins = QPageSize(QPageSize.PageSizeId.A4), QMarginsF(15, 15, 15, 15)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Landscape, margins, QPageLayout.Unit.Millimeter))
    painter = QPainter()
    if not painter.begin(writer):
        return False
    font = QFont(chart.font())
    font.setPixelSize(22)
    painter.setFont(font)
    painter.drawText(QRectF(0, 0, writer.width(), 40), title)
    painter.translate(QPointF(0, 56))
    tall = chart.sizeHint().height()
    shrink = min(1.0, (writer.height() - 60) / max(1, tall))
    painter.scale(shrink, shrink)
    chart.paint_on(painter, writer.width() / shrink)
    return painter.end()
