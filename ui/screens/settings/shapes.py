"""The few shapes all sections of the settings are made of."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ui.theme.look import style
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import Part, card, column, holder, rule


def section(title: str, *parts: Part) -> QWidget:
    """A heading over a card."""
    return holder(column(PlainLabel(title, "section"), card(*parts, gap=12), gap=8))


def ruled(parts: list[QWidget]) -> list[QWidget]:
    """The same parts with lines between them."""
    return [one for part in parts for one in (rule(), part)][1:]


def setting(title: str, hint: str, *controls: QWidget) -> QWidget:
    """What a setting is, why, and what changes it."""
    words = column(PlainLabel(title, "strong", wrap=True), gap=2)
    if hint:
        words.addWidget(PlainLabel(hint, "hint", wrap=True))
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(12)
    line.addLayout(words, 1)
    for control in controls:
        line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
    return holder(line)


def combo(name: str, choices: list[tuple[str, object]], current: object, then: Callable[[object], object]) -> QComboBox:
    """A choice among a few; `then` hears the value picked."""
    box = QComboBox()
    box.setAccessibleName(name)
    box.setMinimumWidth(style().px(170))
    for words, value in choices:
        box.addItem(words, value)
    values = [value for _, value in choices]
    box.setCurrentIndex(values.index(current) if current in values else 0)
    box.activated.connect(lambda at: then(values[at]))
    return box
