"""Small sheets that ask one thing: a text, a passphrase, or whether to go on with what cannot be undone."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.buttons import Button
from ui.widgets.fields import SecretField
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import row
from ui.widgets.overlay import Overlay
from ui.words.translate import translate


@dataclass(frozen=True, slots=True)
class Question:
    """What a sheet says: a title, why it asks, the verb of its button, and the name of its field, if it has one."""

    title: str
    text: str
    action: str
    field: str = ""
    value: str = ""
    danger: bool = False


class AskSheet(Overlay):
    """One question over the window; it goes away with its answer."""

    def __init__(self, over: QWidget, question: Question, edit: QLineEdit | None, field: QWidget | None) -> None:
        super().__init__(over)
        self.edit = edit
        self.go = Button(question.action, self._answer, kind="danger" if question.danger else "primary")
        self.leave = Button(_leave_word(), self.close_sheet)
        self._then: Callable[[str], object] | None = None
        self.box.addWidget(PlainLabel(question.title, "title", wrap=True))
        if question.text:
            self.box.addWidget(PlainLabel(question.text, "second", wrap=True))
        if field is not None:
            self.box.addWidget(field)
        self.box.addSpacing(6)
        self.box.addLayout(row(None, self.leave, self.go))
        if edit is not None:
            edit.returnPressed.connect(self._answer)
        self.closed.connect(self.deleteLater)

    def ask(self, then: Callable[[str], object]) -> "AskSheet":
        """Opens, and hands on what was typed when the button is pressed."""
        self._then = then
        self.open()
        self.sheet.setMinimumHeight(max(0, self.box.heightForWidth(self.sheet.minimumWidth())))
        (self.edit or self.leave).setFocus()
        return self

    def _answer(self) -> None:
        typed = self.edit.text() if self.edit is not None else ""
        if self.edit is not None and not typed:
            return
        then, self._then = self._then, None
        self.close_sheet()
        if then is not None:
            then(typed)


def _leave_word() -> str:
    return translate("asking", "Cancel")


def confirm(over: QWidget, question: Question, then: Callable[[], object]) -> AskSheet:
    """Asks before something that cannot be undone; the focus is on the way out."""
    return AskSheet(over.window(), question, None, None).ask(lambda _: then())


def ask_text(over: QWidget, question: Question, then: Callable[[str], object]) -> AskSheet:
    """Asks for one line of text."""
    edit = QLineEdit(question.value)
    edit.setAccessibleName(question.field)
    edit.setPlaceholderText(question.field)
    edit.selectAll()
    return AskSheet(over.window(), question, edit, edit).ask(then)


def ask_secret(over: QWidget, question: Question, then: Callable[[str], object]) -> AskSheet:
    """Asks for a passphrase or a code."""
    show = translate("asking", "show")
    hide = translate("asking", "hide")
    field = SecretField(question.field, show, hide)
    return AskSheet(over.window(), question, field.edit, field).ask(then)
