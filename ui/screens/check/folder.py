"""Many files at once: a table that grows while they are checked, with progress, Stop, a filter and CSV."""

from collections import Counter
from collections.abc import Callable, Generator, Mapping
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableView, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.lane import Answer, Done, Failed, Stopped
from ui.models.found import FoundModel, FoundProxy
from ui.screens.check.folder_state import REFUSED, counted, row_of
from ui.theme.look import style
from ui.widgets.buttons import Button
from ui.widgets.files import save_bytes
from ui.widgets.labels import PlainLabel, plain
from ui.widgets.layout import row
from ui.widgets.progress import Bar
from ui.words.errors import trouble
from ui.words.translate import translate
from ui.words.verdicts import verdict_word
from wallet.model.report import Verdict
from wallet.model.trust import Policy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wallet.model.tick import Tick
    from wallet.service.batch import FileChecked
    from wallet.service.wallet import Wallet

    Files = tuple[tuple[str, Path], ...]
    Answers = Iterator[FileChecked]
    Some = tuple[tuple[FileChecked, tuple[Mapping[str, str], ...]], ...]

MANY, AT_ONCE = 200, 20


class FolderPage(QWidget):
    """A few files at a time, so that Stop ends at once, keeps what was found, and others are answered in between.

    The helper processes that a large folder is worth go on working between one question to the wallet and the next.
    """

    def __init__(
        self, desk: Desk, policy: Callable[[], Policy], open_file: Callable[[Path], object], leave: Callable[[], object]
    ) -> None:
        super().__init__()
        self._desk = desk
        self._policy = policy
        self._open_file = open_file
        self._files: Files = ()
        self._answers: Answers | None = None
        self._found: list[FileChecked] = []
        self._round = 0
        self.model = FoundModel(self)
        self.proxy = FoundProxy(self.model, self)
        self.bar = Bar(0.0, "")
        self.words = PlainLabel("", "second", wrap=True)
        self.back = Button(translate("check", "Back to one file"), leave, kind="quiet", symbol="arrow-left")
        self.stop = Button(translate("check", "Stop"), self._stop)
        self.csv = Button(translate("check", "Save as a table (CSV)"), self.save_csv, symbol="file-down")
        self.only = QComboBox()
        self.only.setAccessibleName(translate("check", "Show only"))
        self.only.activated.connect(lambda _: self.proxy.show_only(str(self.only.currentData())))
        self.table = self._table()
        self._lay_out()

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.proxy)
        table.setAccessibleName(translate("check", "Everything found, one line a credential"))
        table.setSortingEnabled(True)
        table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(style().px(34))
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setStretchLastSection(True)
        for at, width in enumerate((180, 150, 190, 150, 108, 96)):
            table.horizontalHeader().resizeSection(at, style().px(width))
        table.activated.connect(self._open)
        return table

    def _lay_out(self) -> None:
        head = row(self.back, self.only, None, self.stop, self.csv, gap=10)
        box = QVBoxLayout(self)
        box.setContentsMargins(28, 4, 28, 20)
        box.setSpacing(10)
        box.addLayout(head)
        box.addWidget(self.words)
        box.addWidget(self.bar)
        box.addWidget(self.table, 1)

    def begin(self, folder: Path) -> None:
        """Checks every file of a folder with all below it."""
        self.forget()
        this, policy = self._round, self._policy()
        self.words.setText(translate("check", "Looking for files…"))

        def look(wallet: "Wallet", _: "Tick") -> "tuple[Files, Answers]":
            files = wallet.files_to_check((folder,))
            return files, wallet.check_files(files, policy)

        def came(answer: "Answer[tuple[Files, Answers]]") -> None:
            if this != self._round:
                return
            if isinstance(answer, Done):
                self._files, self._answers = answer.value
                self._next(0)
            elif isinstance(answer, Failed):
                self._over(trouble(answer.error).sentence)

        self._desk.ask(self, look, came)

    def forget(self) -> None:
        """Drops everything, and stops what is under way."""
        self._end()
        self._files, self._found = (), []
        self.model.clear()
        self.only.clear()
        self.only.addItem(translate("check", "All results"), "")
        self.proxy.show_only("")
        self.bar.show()
        self.bar.show_share(0.0, "")
        self.stop.show()
        self.csv.hide()

    def save_csv(self) -> None:
        """Writes the table of everything found so far, whatever is filtered away."""
        found = tuple(self._found)

        def came(answer: Answer[bytes]) -> None:
            if isinstance(answer, Done):
                name = translate("check", "check-results") + ".csv"
                said = save_bytes(self, translate("check", "Save the table"), name, answer.value)
                self.words.setText(said or self.words.text())

        self._desk.ask(self, lambda wallet, _: wallet.check_table(found), came)

    def _next(self, at: int) -> None:
        total, answers = len(self._files), self._answers
        if at >= total or answers is None:
            self._over(translate("check", "%n file(s) checked", at))
            return
        told = translate("check", "{done} of {total} files").format(done=at, total=total)
        self.words.setText(told)
        self.bar.show_share(at / total, told)
        this, amount = self._round, AT_ONCE if total >= MANY else 1

        def look(wallet: "Wallet", _: "Tick") -> "Some":
            return tuple((one, wallet.check_rows(one)) for one in islice(answers, amount))

        def came(answer: "Answer[Some]") -> None:
            if this != self._round or isinstance(answer, Stopped):
                return
            if isinstance(answer, Failed):
                self._over(trouble(answer.error).sentence)
                return
            for found, rows in answer.value:
                self._add(found, rows)
            self._next(at + len(answer.value) if answer.value else total)

        self._desk.ask(self, look, came)

    def _end(self) -> None:
        """No answer counts any more; the helpers end where they were started, off the interface thread."""
        self._round += 1
        answers, self._answers = self._answers, None
        if isinstance(answers, Generator):
            self._desk.ask(self, lambda _wallet, _tick: answers.close(), lambda _: None)

    def _add(self, found: "FileChecked", rows: tuple[Mapping[str, str], ...]) -> None:
        self._found.append(found)
        self.model.add(tuple(map(row_of, rows)))

    def _stop(self) -> None:
        done = len(self._found)
        self._end()
        self._over(
            translate("check", "Stopped after {done} of {total} files").format(done=done, total=len(self._files))
        )

    def _over(self, said: str) -> None:
        self.bar.hide()
        self.stop.hide()
        self.csv.setVisible(bool(self._found))
        counts = Counter(one.code for one in self.model.rows)
        self.words.setText(counted(said, counts))
        for verdict in Verdict:
            if counts[verdict.value]:
                self.only.addItem(translate("verdicts", verdict_word(verdict)), verdict.value)
        if counts[REFUSED]:
            self.only.addItem(translate("check", "Not readable"), REFUSED)

    def _open(self, index: QModelIndex) -> None:
        name = self.model.at(self.proxy.mapToSource(index).row()).file
        path = dict(self._files).get(name)
        if path is not None:
            self._open_file(path)

    def showing(self) -> tuple[str, ...]:
        """The files shown, in the order shown."""
        at = (self.proxy.mapToSource(self.proxy.index(row, 0)).row() for row in range(self.proxy.rowCount()))
        return tuple(plain(self.model.at(one).file) for one in at)
