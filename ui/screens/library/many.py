"""What can be done with several selected credentials at once."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.screens.library.acts import Acts, Ids
from ui.screens.library.state import Shelf
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, empty, row
from ui.words.translate import translate


class ManyPage(QFrame):
    """Says how many are selected, and offers what fits the place they lie in."""

    def __init__(self, acts: Acts, share: Callable[[Ids], object]) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._acts = acts
        self._share = share
        self.title = PlainLabel("", "section").centred()
        words = translate("library", "Each of these can be undone.")
        self._buttons = QVBoxLayout()
        hint = PlainLabel(words, "second", wrap=True).centred()
        box = column(None, self.title, hint, 8, self._buttons, None, gap=8, margins=(24, 24, 24, 24))
        self.setLayout(box)

    def show_ids(self, ids: Ids, shelf: Shelf) -> None:
        """For these credentials, in this place."""
        self.title.setText(translate("library", "%n credential(s) selected", len(ids)))
        empty(self._buttons)
        acts = self._acts
        if shelf is Shelf.TRASH:
            made = [Button(translate("library", "Take out of the trash"), lambda: acts.untrash(ids), kind="primary")]
        elif shelf is Shelf.ARCHIVE:
            made = [
                Button(translate("library", "Take out of the archive"), lambda: acts.unarchive(ids), kind="primary"),
                Button(translate("library", "Move to trash"), lambda: acts.trash(ids), symbol="trash-2"),
            ]
        else:
            made = [
                Button(translate("library", "Share"), lambda: self._share(ids), kind="primary", symbol="share"),
                Button(translate("library", "Add a tag…"), lambda: acts.ask_tag(ids)),
                Button(translate("library", "Make favourites"), lambda: acts.favour(ids, True)),
                Button(translate("library", "Put into the archive"), lambda: acts.archive(ids)),
                Button(translate("library", "Move to trash"), lambda: acts.trash(ids), symbol="trash-2"),
            ]
        for one in made:
            self._buttons.addLayout(row(None, one, None))
