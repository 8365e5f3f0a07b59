"""A tree as tall as what it shows, whose rows say sign, title, words and how far along."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from ui.theme.look import Style, look, style
from ui.widgets.badge import paint_badge
from ui.widgets.labels import plain
from ui.words.tones import Tone

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
_VALUE = int(Qt.ItemDataRole.UserRole)
_PAD, _GAP, _SLACK, _MOST_LINES = 8, 10, 2, 9
_JOINT = " · "
_START = int(Qt.AlignmentFlag.AlignLeading)
_LINE = _START | int(Qt.TextFlag.TextDontClip)
"""For one line: marks of direction come out of another font, which sets the line a little lower than its own would."""


@dataclass(frozen=True, slots=True)
class TreeLine:
    """What one row shows: a sign or a badge (`seed`), a title, words below it, an amount and a bar at its end."""

    title: str
    second: str = ""
    amount: str = ""
    share: float | None = None
    sign: str = ""
    tone: Tone = Tone.NEUTRAL
    seed: str = ""
    strong: bool = True


def isolated_lines(text: str) -> str:
    """Each line, and each part of one between middle dots, in the direction of its own letters."""
    return "\n".join(_JOINT.join(f"\u2068{part}\u2069" for part in one.split(_JOINT)) for one in text.split("\n"))


class _Fonts:
    def __init__(self, base: QFont, style: Style) -> None:
        self.style = style
        self.strong, self.body = self._font(base, 14, True), self._font(base, 14, False)
        self.second, self.sign = self._font(base, 12.5, False), self._font(base, 11, True)
        self.strong_m, self.body_m, self.second_m = (QFontMetrics(one) for one in (self.strong, self.body, self.second))

    def _font(self, base: QFont, size: float, strong: bool) -> QFont:
        font = QFont(base)
        font.setPixelSize(self.style.px(size))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font


class OutlineDelegate(QStyledItemDelegate, Generic[T]):
    """Turns a value into a `TreeLine` and draws it; long words wrap, and their row grows."""

    def __init__(self, view: "OutlineView", line: Callable[[T], TreeLine]) -> None:
        super().__init__(view)
        self._view = view
        self._line = line
        self._kept: _Fonts | None = None
        self._heights: dict[tuple[str, int], int] = {}
        look().changed.connect(self._forget)

    def _forget(self) -> None:
        self._kept = None
        self._heights.clear()

    def _fonts(self) -> _Fonts:
        if self._kept is None:
            self._kept = _Fonts(self._view.font(), style())
        return self._kept

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        fonts, line = self._fonts(), self._line(index.data(_VALUE))
        width = self._view.width_of(index)
        text, end = self._columns(width, line, fonts)
        high = self._high(line, text, fonts)
        return QSize(max(80, text + end), max(high, fonts.style.px(26) if line.seed else 0) + 2 * _PAD)

    def _high(self, line: TreeLine, width: int, fonts: _Fonts) -> int:
        high = self._title_high(line, fonts)
        if not self._beside(line, width, fonts):
            high += fonts.second_m.height() + 2
        return high + (self._words(line.second, width, fonts) + 3 if line.second else 0)

    def _title_high(self, line: TreeLine, fonts: _Fonts) -> int:
        """As high as its letters: those of other scripts come out of fonts that are taller."""
        known = self._heights.get((line.title, -1 - line.strong))
        if known is None:
            metrics = self._title_m(line, fonts)
            shown = isolated_lines(plain(line.title, 300))
            high = metrics.boundingRect(QRect(0, 0, 9999, 9999), _START, shown).height()
            known = self._heights[line.title, -1 - line.strong] = max(metrics.height(), high)
        return known

    def _beside(self, line: TreeLine, width: int, fonts: _Fonts) -> bool:
        """Whether the amount finds room beside the title; else it stands below it."""
        return not line.amount or width > fonts.style.px(200)

    def _words(self, text: str, width: int, fonts: _Fonts) -> int:
        known = self._heights.get((text, width))
        if known is None:
            room = QRect(0, 0, max(40, width), 9999)
            high = fonts.second_m.boundingRect(room, Qt.TextFlag.TextWordWrap, isolated_lines(plain(text))).height()
            known = self._heights[text, width] = min(high, _MOST_LINES * fonts.second_m.lineSpacing()) + _SLACK
        return known

    def _columns(self, width: int, line: TreeLine, fonts: _Fonts) -> tuple[int, int]:
        """The width of the words and of what stands at the end."""
        lead = fonts.style.px(26 if line.seed else 18) + _GAP if line.seed or line.sign else 0
        end = fonts.strong_m.horizontalAdvance(line.amount) + _GAP if line.amount else 0
        if line.share is not None and width > fonts.style.px(600):
            end = max(end, fonts.style.px(120)) + fonts.style.px(120) + _GAP
        room = width - lead - 2 * _PAD
        return (room - end, end) if room - end > fonts.style.px(200) else (room, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, fonts, box = self._line(index.data(_VALUE)), self._fonts(), QRect(option.rect)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, box, option.state, fonts)
        inner = box.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        lead = self._lead(painter, inner, line, fonts, mirrored)
        text, end = self._columns(box.width(), line, fonts)
        left = inner.right() - lead - text + 1 if mirrored else inner.left() + lead
        self._text(painter, QRect(left, inner.top(), text, inner.height()), line, fonts, beside=end > 0)
        if end:
            self._end(painter, QRect(inner.left() if mirrored else left + text, inner.top(), end, 0), line, fonts)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag, fonts: _Fonts) -> None:
        palette = fonts.style.palette
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(palette.neutral_soft))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(palette.rail))
        painter.setPen(QColor(palette.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QColor(palette.accent))
            for inset in range(palette.focus_width):
                painter.drawRect(box.adjusted(inset, inset, -1 - inset, -1 - inset))

    def _lead(self, painter: QPainter, box: QRect, line: TreeLine, fonts: _Fonts, mirrored: bool) -> int:
        """The badge or the sign; how much room it took."""
        if not line.seed and not line.sign:
            return 0
        side = fonts.style.px(26 if line.seed else 18)
        where = QRectF(box.right() - side + 1 if mirrored else box.left(), box.top() + 1, side, side)
        if line.seed:
            paint_badge(painter, where, line.title, line.seed)
            return side + _GAP
        ink, soft = fonts.style.palette.tone(line.tone.value)
        painter.setPen(QColor(ink) if fonts.style.palette.focus_width > 2 else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(soft))
        painter.drawEllipse(where)
        painter.setPen(QColor(ink))
        painter.setFont(fonts.sign)
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, line.sign)
        return side + _GAP

    def _title_m(self, line: TreeLine, fonts: _Fonts) -> QFontMetrics:
        return fonts.strong_m if line.strong else fonts.body_m

    def _text(self, painter: QPainter, box: QRect, line: TreeLine, fonts: _Fonts, *, beside: bool) -> None:
        palette, metrics = fonts.style.palette, self._title_m(line, fonts)
        painter.setFont(fonts.strong if line.strong else fonts.body)
        painter.setPen(QColor(palette.ink))
        shown = isolated_lines(metrics.elidedText(plain(line.title, 300), Qt.TextElideMode.ElideRight, box.width()))
        painter.drawText(QRect(box.left(), box.top(), box.width(), metrics.height()), _LINE, shown)
        top = box.top() + self._title_high(line, fonts) + 2
        painter.setFont(fonts.second)
        painter.setPen(QColor(palette.ink_2))
        if line.amount and not beside:
            painter.drawText(
                QRect(box.left(), top, box.width(), fonts.second_m.height()), _LINE, isolated_lines(line.amount)
            )
            top += fonts.second_m.height() + 2
        if line.second:
            where = QRect(box.left(), top, box.width(), self._words(line.second, box.width(), fonts))
            painter.drawText(where, _START | Qt.TextFlag.TextWordWrap, isolated_lines(plain(line.second)))

    def _end(self, painter: QPainter, box: QRect, line: TreeLine, fonts: _Fonts) -> None:
        palette, high = fonts.style.palette, fonts.strong_m.height()
        painter.setFont(fonts.strong if line.share is not None else fonts.second)
        painter.setPen(QColor(palette.ink if line.share is not None else palette.ink_2))
        where = QRect(box.left(), box.top(), box.width(), high)
        painter.drawText(
            where, int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter), isolated_lines(line.amount)
        )
        long = fonts.style.px(120)
        if line.share is None or box.width() < 2 * long:
            return
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        bar = QRectF(box.right() - long if mirrored else box.left() + _GAP, box.top() + high / 2 - 4, long, 8)
        painter.setPen(QColor(palette.line_strong) if palette.focus_width > 2 else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.neutral_soft))
        painter.drawRoundedRect(bar, 4, 4)
        done = QRectF(bar)
        done.setWidth(bar.width() * max(0.0, min(1.0, line.share)))
        if mirrored:
            done.moveRight(bar.right())
        painter.setBrush(QColor(palette.accent))
        if line.share > 0:
            painter.drawRoundedRect(done, 4, 4)


class OutlineView(QTreeView):
    """Grows with what is unfolded, so that the page around it scrolls; keys that act on a row are told."""

    pressed_key = Signal(int)
    """A plain key that no tree needs by itself: Delete, Return, the menu key and letters."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(style().px(22))
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.expanded.connect(lambda _: self.fit())
        self.collapsed.connect(lambda _: self.fit())
        look().changed.connect(self._restyled)

    def width_of(self, index: Index) -> int:
        """The room a row has."""
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        return self.viewport().width() - depth * self.indentation()

    def unfold(self, indexes: Iterable[QModelIndex]) -> None:
        """Opens these rows, and fits once."""
        self.blockSignals(True)
        for index in indexes:
            self.setExpanded(index, True)
        self.blockSignals(False)
        self.fit()

    def fit(self) -> None:
        """As tall as everything unfolded."""
        high, index = 4, self.model().index(0, 0) if self.model() is not None else QModelIndex()
        while index.isValid():
            high += self.rowHeight(index)
            index = self.indexBelow(index)
        self.setFixedHeight(high)

    def _restyled(self) -> None:
        self.setIndentation(style().px(22))
        self.doItemsLayout()
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain_key = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        wanted = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Menu)
        if plain_key and (wanted or Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z):
            self.pressed_key.emit(int(event.key()))
            event.accept()
        else:
            super().keyPressEvent(event)
