"""Labels that show every character as it is: never rich text, never a link, never a file."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.words.tones import Mark, Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_ISOLATE, _POP = "\u2068", "\u2069"
_INVISIBLE = {
    0x00AD, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x2060, 0xFEFF,
    *range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xE0000, 0xE0080),
}  # fmt: skip
SHOWN = 512


def plain(text: str, limit: int = SHOWN) -> str:
    """Foreign text made safe to look at: controls and invisible characters become visible, long text is cut."""
    shown = "".join(_visible(one) for one in text[:limit])
    return shown + "…" if len(text) > limit else shown


def isolated(text: str) -> str:
    """Foreign text that cannot turn the direction of what stands beside it."""
    return f"{_ISOLATE}{plain(text)}{_POP}"


def _visible(one: str) -> str:
    code = ord(one)
    if code in _INVISIBLE or (code < 32 and one not in "\n\t") or 127 <= code < 160:
        return f"[U+{code:04X}]"
    return one


def _leading() -> Qt.AlignmentFlag:
    """The side where the window's lines begin, also for a text that runs the other way."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class PlainLabel(QLabel):
    """The only label there is: plain text, by construction."""

    def __init__(
        self, text: str = "", kind: str = "body", *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        self.setWordWrap(wrap)
        self.setAlignment(_leading())
        self.setText(text)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def setTextFormat(self, _asked: Qt.TextFormat) -> None:
        """Stays plain whatever is asked."""
        super().setTextFormat(Qt.TextFormat.PlainText)

    def centred(self) -> "PlainLabel":
        """The same label, centred."""
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return self

    def selectable(self) -> "PlainLabel":
        """The same label, whose text can be selected with mouse and keyboard."""
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        return self


class ElidedLabel(PlainLabel):
    """One line that ends in "…" where there is no room; the reader still hears the whole text."""

    def __init__(self, text: str = "", kind: str = "body") -> None:
        super().__init__(text, kind)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def paintEvent(self, event: "QPaintEvent") -> None:
        del event
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)

    def resizeEvent(self, event: "QResizeEvent") -> None:
        super().resizeEvent(event)
        self.update()


class Chip(PlainLabel):
    """A small statement: sign, word, colour."""

    def __init__(self, mark: Mark | None = None) -> None:
        super().__init__("", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        if mark is not None:
            self.show_mark(mark)

    def show_mark(self, mark: Mark) -> None:
        """Shows another statement."""
        self.setText(f"{mark.sign} {mark.text}".strip())
        self.setAccessibleName(mark.text)
        retone(self, mark.tone)


class Sign(PlainLabel):
    """A round sign in the colour of its tone; always beside a word that says the same."""

    def __init__(self, sign: str, tone: Tone) -> None:
        super().__init__(sign, "sign")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        retone(self, tone)


def retone(widget: QWidget, tone: Tone) -> None:
    """Gives a widget the colours of a tone."""
    if widget.property("tone") == tone.value:
        return
    widget.setProperty("tone", tone.value)
    for one in (widget, *widget.findChildren(QWidget)):
        # What was never shown meets the style sheet later, with its tone.
        if one.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            one.style().unpolish(one)
            one.style().polish(one)
