"""Paints the rows of a list: badge, title, two lines, a chip; fonts and metrics are kept between rows."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.theme.look import Style, look, style
from ui.widgets.badge import paint_badge
from ui.widgets.labels import plain
from ui.words.tones import Mark

T = TypeVar("T")
_VALUE = int(Qt.ItemDataRole.UserRole)
_PAD, _GAP = 14, 12


@dataclass(frozen=True, slots=True)
class Line:
    """What one row shows; `share` draws a bar instead of the chip, `head` a heading above."""

    title: str
    second: str
    third: str = ""
    seed: str = ""
    mark: Mark | None = None
    share: float | None = None
    head: str = ""
    badge: bool = True


class _Fonts:
    def __init__(self, base: QFont, style: Style) -> None:
        self.style = style
        self.title = self._font(base, 14.5, QFont.Weight.DemiBold)
        self.second = self._font(base, 13, QFont.Weight.Normal)
        self.chip = self._font(base, 12, QFont.Weight.DemiBold)
        self.title_m, self.second_m, self.chip_m = (QFontMetrics(one) for one in (self.title, self.second, self.chip))

    def _font(self, base: QFont, size: float, weight: QFont.Weight) -> QFont:
        font = QFont(base)
        font.setPixelSize(self.style.px(size))
        font.setWeight(weight)
        return font


class RowDelegate(QStyledItemDelegate, Generic[T]):
    """Turns a value into a `Line` and draws it."""

    def __init__(
        self,
        parent: QWidget,
        line: Callable[[T], Line],
        *,
        lines: int = 2,
        picture: Callable[[T], QImage | None] | None = None,
    ) -> None:
        """`picture` is asked only for rows in sight; without one the badge shows initials."""
        super().__init__(parent)
        self._line = line
        self._lines = lines
        self._picture = picture
        self._kept: _Fonts | None = None
        look().changed.connect(self._forget)

    def _forget(self) -> None:
        """Another text size makes other heights, which a list of rows all alike would never ask for again."""
        self._kept = None
        self.sizeHintChanged.emit(QModelIndex())

    def _fonts(self, option: QStyleOptionViewItem) -> _Fonts:
        if self._kept is None:
            self._kept = _Fonts(option.font, style())
        return self._kept

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        fonts = self._fonts(option)
        text = fonts.title_m.height() + self._lines * (fonts.second_m.height() + 3)
        foot = fonts.chip_m.height() + 6 + 7
        head = 0
        line = self._line(index.data(_VALUE))
        if line.head:
            head = fonts.second_m.height() + 14
        if line.mark is None and line.share is None:
            foot = 0
        return QSize(240, 2 * 12 + text + foot + head)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        value = index.data(_VALUE)
        line = self._line(value)
        fonts = self._fonts(option)
        box: QRect = QRect(option.rect)
        painter.save()
        if line.head:
            box = self._head(painter, box, line.head, fonts)
        state = option.state
        self._ground(painter, box, state, fonts, bool(option.widget and option.widget.hasFocus()))
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        left = box.left() + _PAD + 2
        if line.badge:
            side = fonts.style.px(44)
            at = box.right() - _PAD - side if mirrored else left
            picture = self._picture(value) if self._picture is not None else None
            paint_badge(painter, QRectF(at, box.top() + 12, side, side), line.title, line.seed or line.second, picture)
            left += side + _GAP
        width = box.right() - _PAD - left
        text = QRect(box.left() + _PAD if mirrored else left, box.top() + 11, width, box.height())
        self._text(painter, text, line, fonts)
        painter.restore()

    def _head(self, painter: QPainter, box: QRect, text: str, fonts: _Fonts) -> QRect:
        high = fonts.second_m.height() + 14
        painter.setFont(fonts.chip)
        painter.setPen(QColor(fonts.style.palette.ink_2))
        where = QRect(box.left() + _PAD + 2, box.top(), box.width() - 2 * _PAD, high)
        shown = fonts.chip_m.elidedText(plain(text, 120), Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)
        return box.adjusted(0, high, 0, 0)

    def _ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag, fonts: _Fonts, focused: bool) -> None:
        palette = fonts.style.palette
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(box, QColor(palette.surface))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), QColor(palette.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(palette.rail))
        painter.setPen(QColor(palette.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if focused and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(palette.accent))
            for inset in range(palette.focus_width):
                painter.drawRect(box.adjusted(inset, inset, -1 - inset, -1 - inset))

    def _text(self, painter: QPainter, box: QRect, line: Line, fonts: _Fonts) -> None:
        palette = fonts.style.palette
        y = box.top()
        rows = [
            (line.title, fonts.title, fonts.title_m, palette.ink),
            (line.second, fonts.second, fonts.second_m, palette.ink_2),
        ]
        if self._lines > 1:
            rows.append((line.third, fonts.second, fonts.second_m, palette.ink_2))
        for text, font, metrics, colour in rows:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            shown = metrics.elidedText(plain(text, 200), Qt.TextElideMode.ElideRight, box.width())
            where = QRect(box.left(), y, box.width(), metrics.height())
            painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)
            y += metrics.height() + 3
        if line.mark is not None:
            self._chip(painter, box, y + 4, line.mark, fonts)
        elif line.share is not None:
            self._bar(painter, QRect(box.left(), y + 6, box.width(), 8), line.share, fonts)

    def _chip(self, painter: QPainter, box: QRect, top: int, mark: Mark, fonts: _Fonts) -> None:
        ink, soft = fonts.style.palette.tone(mark.tone.value)
        text = f"{mark.sign} {mark.text}".strip()
        text = fonts.chip_m.elidedText(text, Qt.TextElideMode.ElideRight, box.width() - 16)
        width = fonts.chip_m.horizontalAdvance(text) + 16
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = box.right() - width if mirrored else box.left()
        shape = QRect(QPoint(left, top), QSize(width, fonts.chip_m.height() + 6))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(ink) if fonts.style.palette.focus_width > 2 else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(soft))
        painter.drawRoundedRect(shape, 6, 6)
        painter.setPen(QColor(ink))
        painter.setFont(fonts.chip)
        painter.drawText(shape, int(Qt.AlignmentFlag.AlignCenter), text)

    def _bar(self, painter: QPainter, box: QRect, share: float, fonts: _Fonts) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fonts.style.palette.neutral_soft))
        painter.drawRoundedRect(box, 4, 4)
        done = QRect(box)
        done.setWidth(round(box.width() * max(0.0, min(1.0, share))))
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            done.moveRight(box.right())
        painter.setBrush(QColor(fonts.style.palette.accent))
        if share > 0:
            painter.drawRoundedRect(done, 4, 4)
