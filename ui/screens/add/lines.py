"""The rows of the review, and the box to drop things into."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from ui.screens.add.state import Line
from ui.theme.icons import pixmap
from ui.theme.look import style
from ui.widgets.badge import Badge
from ui.widgets.buttons import Button
from ui.widgets.labels import Chip, PlainLabel, plain
from ui.widgets.layout import column, framed, holder, row, rule
from ui.words.translate import translate


def line_row(line: Line, toggle: Callable[[bool], None] | None) -> QWidget:
    """A line with its badge and chip; a box to tick where there is something to decide."""
    box = QHBoxLayout()
    box.setContentsMargins(0, 9, 0, 9)
    box.setSpacing(10)
    if toggle is not None:
        tick = QCheckBox()
        tick.setChecked(line.chosen)
        tick.setEnabled(line.allowed)
        tick.setAccessibleName(f"{plain(line.title)}, {line.mark.text}")
        tick.toggled.connect(toggle)
        policy = tick.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        tick.setSizePolicy(policy)
        if not line.allowed:
            tick.hide()
        box.addWidget(tick)
    box.addWidget(Badge(line.title if line.known else "?", (line.seed or line.title) if line.known else "", 34))
    words = column(
        PlainLabel(plain(line.title), "strong", wrap=True), PlainLabel(plain(line.text), "hint", wrap=True), gap=2
    )
    box.addLayout(words, 1)
    box.addWidget(Chip(line.mark), 0, Qt.AlignmentFlag.AlignVCenter)
    return holder(column(holder(box), rule(), gap=0))


def choose_box(pick: Callable[[], None], paste: Callable[[], None], trouble: str) -> QWidget:
    """The ways to bring something."""
    picture = QLabel()
    picture.setPixmap(pixmap("upload", style().palette.ink_3, 32))
    picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
    kinds = translate("add", "JSON, signed text, badge pictures (PNG, SVG), pictures of QR codes, ZIP archives")
    parts: list[QWidget] = [
        picture,
        PlainLabel(translate("add", "Drop files anywhere on the window"), "strong", wrap=True).centred(),
        PlainLabel(kinds, "hint", wrap=True).centred(),
    ]
    if trouble:
        parts.insert(0, PlainLabel(trouble, "trouble", wrap=True).centred())
    ways = row(
        None,
        Button(translate("add", "Open files…"), pick, symbol="folder-open"),
        Button(translate("add", "Paste"), paste, symbol="clipboard-paste"),
        None,
        gap=10,
    )
    return framed("drop", column(*parts, 4, ways, gap=8, margins=(20, 22, 20, 22)))
