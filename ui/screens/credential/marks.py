"""What the learner makes of a credential: tags and a note, shown and edited."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.theme.look import style
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel, plain
from ui.widgets.layout import Flow, card, column, holder, row
from ui.widgets.overlay import Overlay
from ui.words.translate import translate

if TYPE_CHECKING:
    from wallet.vault.marks import Marks

Keep = Callable[[tuple[str, ...], str], object]


def tags_in(text: str) -> tuple[str, ...]:
    """Tags as a person types them: parted by commas, each once."""
    cleaned = (" ".join(one.split()) for one in text.split(","))
    return tuple(dict.fromkeys(one for one in cleaned if one))


def own_part(marks: "Marks", edit: Callable[[], object]) -> QWidget | None:
    """Tags and note as a card; None where there are none."""
    if not marks.tags and not marks.note:
        return None
    inner: list[QWidget] = []
    if marks.tags:
        inner.append(holder(Flow(*(PlainLabel(plain(one, 60), "pill") for one in marks.tags))))
    if marks.note:
        inner.append(PlainLabel(plain(marks.note, 4_000), wrap=True))
    change = Button(translate("credential", "Change tags and note…"), edit, kind="link")
    title = PlainLabel(translate("credential", "Only for you"), "label")
    return holder(column(title, card(*inner, row(change, None), gap=8), gap=8))


class MarksSheet(Overlay):
    """Edits tags and note together; nobody a credential is shown to ever sees them."""

    def __init__(self, over: QWidget, title: str, marks: "Marks", known: tuple[str, ...], keep: Keep) -> None:
        super().__init__(over.window())
        self._keep = keep
        self.tags = QLineEdit(", ".join(marks.tags))
        self.tags.setAccessibleName(translate("credential", "Tags, parted by commas"))
        self.tags.setPlaceholderText(translate("credential", "Tags, parted by commas"))
        self.note = QPlainTextEdit(marks.note)
        self.note.setAccessibleName(translate("credential", "Note"))
        self.note.setTabChangesFocus(True)
        self.note.setMinimumHeight(style().px(120))
        self.go = Button(translate("credential", "Keep"), self._done, kind="primary")
        self.box.addWidget(PlainLabel(translate("credential", "Tags and note"), "title"))
        self.box.addWidget(PlainLabel(plain(title), "second", wrap=True))
        self.box.addWidget(PlainLabel(translate("credential", "Tags"), "label"))
        self.box.addWidget(self.tags)
        fresh = [one for one in known if one not in marks.tags][:20]
        if fresh:
            self.box.addWidget(holder(Flow(*(self._offer(one) for one in fresh))))
        self.box.addWidget(PlainLabel(translate("credential", "Note"), "label"))
        self.box.addWidget(self.note)
        self.box.addLayout(row(None, Button(translate("credential", "Cancel"), self.close_sheet), self.go))
        self.closed.connect(self.deleteLater)

    def _offer(self, tag: str) -> Button:
        name = translate("credential", "Add the tag {name}").format(name=plain(tag, 60))
        return Button(f"+ {plain(tag, 60)}", lambda: self._add(tag), kind="quiet", name=name)

    def _add(self, tag: str) -> None:
        self.tags.setText(", ".join((*tags_in(self.tags.text()), tag)))

    def _done(self) -> None:
        tags, note = tags_in(self.tags.text()), self.note.toPlainText()
        self.close_sheet()
        self._keep(tags, note)
