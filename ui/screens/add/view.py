"""The sheet that adds credentials, on widgets."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.desk import Desk, Source
from ui.lane import Answer, Done, Failed, Job
from ui.screens.add.lines import choose_box, line_row
from ui.screens.add.sources import foreign, foreign_sentence, gather, sources_of, whole
from ui.screens.add.state import (
    AddState,
    Stage,
    foot_of,
    lead_of,
    reported,
    reviewed,
    title_of,
    toggled,
)
from ui.theme.look import style
from ui.widgets.buttons import Button
from ui.widgets.files import ask_files
from ui.widgets.labels import PlainLabel, plain
from ui.widgets.layout import Page, row, rule
from ui.widgets.overlay import Overlay
from ui.widgets.progress import Bar
from ui.words.errors import trouble
from ui.words.translate import translate
from wallet.model.changes import Changes

if TYPE_CHECKING:
    from wallet.model.tick import Tick
    from wallet.service.answers import ImportReport, Review
    from wallet.service.wallet import Wallet


class AddSheet(Overlay):
    """Bring, review, keep, report; closing it before keeping leaves everything as it was."""

    added = Signal(tuple)
    """The ids of what was kept."""

    def __init__(self, over: QWidget, desk: Desk) -> None:
        super().__init__(over)
        self._desk = desk
        self._state = AddState()
        self._names: tuple[str, ...] = ()
        self._review: Review | None = None
        self._job: Job | None = None
        self._kept: tuple[str, ...] = ()
        self.title = PlainLabel("", "title", wrap=True)
        self.lead = PlainLabel("", "second", wrap=True)
        self.bar = Bar(0.0, "")
        self.lines = Page(margins=(0, 0, 6, 0), gap=0)
        self.foot = PlainLabel("", "hint", wrap=True)
        self.cancel = Button(self.tr("Cancel"), self.close_sheet)
        self.go = Button("", self._go, kind="primary")
        for part in (self.title, self.lead, self.bar, rule()):
            self.box.addWidget(part)
        self.box.addWidget(self.lines, 1)
        line = row(self.foot, self.cancel, self.go, gap=10, margins=(0, 8, 0, 0))
        line.setStretch(0, 1)
        self.box.addLayout(line)

    def choose(self) -> None:
        """Opens the sheet with the ways to bring something."""
        self._state = AddState()
        self.open()
        self._show()

    def bring_mime(self, data: QMimeData) -> bool:
        """Takes what was dropped or pasted; False when there is nothing in it to read."""
        paths, sources = sources_of(data)
        if not paths and not sources:
            return False
        self._bring(tuple(path.name for path in paths) or tuple(one.name for one in sources), paths, sources)
        return True

    def bring_files(self, paths: tuple[Path, ...]) -> None:
        """Reads files, and shows what is in them."""
        self._bring(tuple(path.name for path in paths), paths, ())

    def bring_sources(self, sources: tuple[Source, ...]) -> None:
        """Reads what is already at hand."""
        self._bring(tuple(one.name for one in sources), (), sources)

    def paste(self) -> None:
        """Takes the clipboard."""
        if not self.bring_mime(QGuiApplication.clipboard().mimeData()):
            self._state = replace(
                AddState(), trouble=self.tr("The clipboard holds nothing that could be a credential.")
            )
            self.open()
            self._show()

    def pick(self) -> None:
        """Asks for files."""
        kinds = self.tr("Credentials") + " (*.json *.jsonld *.jwt *.txt *.png *.svg *.jpg *.zip *.vc);;"
        paths = ask_files(self, self.tr("Open credentials"), kinds + self.tr("All files") + " (*)")
        if paths:
            self.bring_files(paths)

    def close_sheet(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._job = None
        self._review = None
        super().close_sheet()

    def _bring(self, names: tuple[str, ...], paths: tuple[Path, ...], sources: tuple[Source, ...]) -> None:
        self._names = names
        self._state = AddState(Stage.READING)
        if self.isHidden():
            self.open()
        self._show()

        def look(wallet: "Wallet", tick: "Tick") -> "tuple[Review, Mapping[str, str]]":
            given = whole(wallet, gather(paths) + sources)
            review = wallet.review(given, tick)
            refused = {one.name for one in review.refused}
            others = ((one.name, foreign(wallet, one)) for one in given if one.name in refused)
            return review, {name: foreign_sentence(found) for name, found in others if found is not None}

        self._job = self._desk.ask(self, look, self._seen, progress=self._along)

    def _seen(self, answer: "Answer[tuple[Review, Mapping[str, str]]]") -> None:
        if self._state.stage is not Stage.READING:
            return
        if isinstance(answer, Done):
            self._review = answer.value[0]
            self._state = reviewed(*answer.value)
        elif isinstance(answer, Failed):
            self._state = AddState(trouble=trouble(answer.error).sentence)
        self._job = None
        self._show()

    def _import(self) -> None:
        review = self._review
        if review is None:
            return
        items = [review.items[at] for at in self._state.chosen]
        sources = tuple(Source(one.name, one.credential.source) for one in items)
        self._state = AddState(Stage.KEEPING, total=len(sources))
        self._show()
        self._job = self._desk.ask(
            self, lambda wallet, tick: wallet.import_sources(sources, tick), self._done, progress=self._along
        )

    def _done(self, answer: "Answer[ImportReport]") -> None:
        self._job = None
        if isinstance(answer, Done):
            self._kept = tuple(one.id for one in answer.value.imported)
            self._state = reported(answer.value)
        elif isinstance(answer, Failed):
            self._state = AddState(trouble=trouble(answer.error).sentence)
        else:
            self._desk.changed.emit(Changes(records=True, stacks=True))
        self._show()

    def _go(self) -> None:
        match self._state.stage:
            case Stage.CHOOSE:
                self.pick()
            case Stage.REVIEW if self._state.chosen:
                self._import()
            case Stage.REPORT:
                self.close_sheet()
                self.added.emit(self._kept)
            case _:
                self.close_sheet()

    def _along(self, done: int, total: int) -> None:
        self._state = replace(self._state, done=done, total=total)
        self.bar.show_share(done / total if total else 0.0, foot_of(self._state))
        self.foot.setText(foot_of(self._state))

    def _toggle(self, at: int) -> Callable[[bool], None]:
        def toggle(chosen: bool) -> None:
            self._state = toggled(self._state, at, chosen)
            self._show_buttons()

        return toggle

    def _show(self) -> None:
        state = self._state
        self.title.setText(title_of(state))
        self.lead.setText(plain(lead_of(state, self._names)))
        self.foot.setText(foot_of(state))
        self.bar.setVisible(state.stage in (Stage.READING, Stage.KEEPING))
        self.bar.show_share(0.0, title_of(state))
        if state.stage is Stage.CHOOSE:
            self.lines.show_parts(choose_box(self.pick, self.paste, state.trouble))
        else:
            ticks = state.stage is Stage.REVIEW
            rows = [line_row(line, self._toggle(at) if ticks else None) for at, line in enumerate(state.lines)]
            self.lines.show_parts(*rows)
        self.lines.setMinimumHeight(style().px(min(400, max(214, 62 * len(state.lines)))))
        self._show_buttons()

    def _show_buttons(self) -> None:
        state = self._state
        amount = len(state.chosen)
        words = {
            Stage.CHOOSE: self.tr("Open files…"),
            Stage.REVIEW: translate("add", "Add %n credential(s)", amount) if amount else self.tr("Close"),
            Stage.REPORT: self.tr("Show them"),
        }
        self.go.setText(words.get(state.stage, ""))
        self.go.setAccessibleName(self.go.text())
        self.go.setVisible(bool(self.go.text()))
        nothing = state.stage is Stage.REVIEW and not any(line.allowed for line in state.lines)
        self.cancel.setVisible(state.stage is not Stage.REPORT and not nothing)
        self.cancel.setText(self.tr("Stop") if state.stage is Stage.KEEPING else self.tr("Cancel"))
        if self.go.isVisible():
            self.go.setFocus()
