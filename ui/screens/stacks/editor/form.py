"""The form of one part: a field for everything that can be set of it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ui.screens.stacks.editor.draft import Data, Part, at
from ui.screens.stacks.editor.fields import Field, fields
from ui.theme.look import style
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import Page, column, holder

Changed = Callable[[Part, Field, str], None]


class PartForm(Page):
    """Shows the fields of a part; what is typed is told at once."""

    def __init__(self, changed: Changed) -> None:
        super().__init__(margins=(20, 16, 20, 20), gap=10)
        self._changed = changed
        self._part: Part | None = None
        self._names: tuple[str, ...] = ()
        self.inputs: dict[str, QWidget] = {}

    def show_part(self, data: Data, part: Part, heading: str) -> None:
        """Another part, or the same one with other values; a field that is being typed in is left alone."""
        found = fields(data, part)
        here = at(data, part)
        names = tuple(one.name for one in found)
        if part == self._part and names == self._names:
            for one in found:
                self._fill(one, here)
            return
        self._part, self._names = part, names
        self.inputs = {}
        parts = [self._input(one, here, part) for one in found]
        self.show_parts(PlainLabel(heading, "section", wrap=True), *parts)

    def forget(self) -> None:
        """Shows nothing."""
        self._part, self._names, self.inputs = None, (), {}
        self.show_parts()

    def _input(self, field: Field, data: Data, part: Part) -> QWidget:
        tell = partial(self._changed, part, field)
        match field.kind:
            case "check":
                box = QCheckBox(field.label)
                box.setAccessibleName(field.label)
                box.setChecked(bool(field.get(data)))
                box.toggled.connect(lambda on: tell("1" if on else ""))
                self.inputs[field.name] = box
                return box
            case "choice":
                combo = QComboBox()
                combo.setAccessibleName(field.label)
                for code, words in field.choices:
                    combo.addItem(words, code)
                combo.setCurrentIndex(combo.findData(field.get(data)))
                combo.activated.connect(lambda _: tell(str(combo.currentData())))
                self.inputs[field.name] = combo
                return holder(column(PlainLabel(field.label, "label"), combo, gap=3))
            case "lines":
                text = QPlainTextEdit(field.get(data))
                text.setAccessibleName(field.label)
                text.setTabChangesFocus(True)
                text.setFixedHeight(style().px(110))
                text.textChanged.connect(lambda: tell(text.toPlainText()))
                self.inputs[field.name] = text
                return holder(column(PlainLabel(field.label, "label", wrap=True), text, gap=3))
            case _:
                line = QLineEdit(field.get(data))
                line.setAccessibleName(field.label)
                line.setCursorPosition(0)
                line.textEdited.connect(tell)
                self.inputs[field.name] = line
                return holder(column(PlainLabel(field.label, "label", wrap=True), line, gap=3))

    def _fill(self, field: Field, data: Data) -> None:
        value, widget = field.get(data), self.inputs[field.name]
        if isinstance(widget, QCheckBox):
            widget.blockSignals(True)
            widget.setChecked(bool(value))
            widget.blockSignals(False)
        elif isinstance(widget, QComboBox):
            widget.setCurrentIndex(widget.findData(value))
        elif isinstance(widget, QPlainTextEdit) and not widget.hasFocus() and widget.toPlainText() != value:
            widget.blockSignals(True)
            widget.setPlainText(value)
            widget.blockSignals(False)
        elif isinstance(widget, QLineEdit) and not widget.hasFocus() and widget.text() != value:
            widget.setText(value)
            widget.setCursorPosition(0)
