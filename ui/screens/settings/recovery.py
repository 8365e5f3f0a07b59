"""The recovery sheet: a code told once, to be printed and put away."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import Button
from ui.widgets.clipping import SecretLabel
from ui.widgets.files import ask_new_file
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import card, row
from ui.widgets.overlay import Overlay
from ui.widgets.recovery_paper import Paper, print_paper, write_pdf
from ui.words.translate import translate

if TYPE_CHECKING:
    from pathlib import Path


def paper_of(code: str, day: str) -> Paper:
    """What is printed; nothing on it tells whose wallet it is."""
    made = translate("recovery", "Made on {day}. A sheet made later makes this one worthless.").format(day=day)
    return Paper(
        translate("recovery", "Recovery sheet for a Cairn wallet"),
        (translate("recovery", "This code opens the wallet when its passphrase is forgotten."), made),
        code,
        (
            translate("recovery", "To use it: start Cairn, choose “Use a recovery code”, and type the code."),
            translate("recovery", "Whoever has this sheet and a copy of the wallet can read everything in it."),
            translate("recovery", "Keep it where you keep papers you cannot replace, and not beside the computer."),
        ),
    )


class RecoverySheet(Overlay):
    """Shows the code until it is printed or saved; afterwards nobody can show it again."""

    def __init__(self, over: QWidget, code: str, day: str) -> None:
        super().__init__(over.window())
        self._paper = paper_of(code, day)
        self.code = SecretLabel(code, "bigcode")
        self.code.setAccessibleName(translate("recovery", "Recovery code: {code}").format(code=code))
        self.told = PlainLabel("", "hint", wrap=True)
        self.save = Button(translate("recovery", "Save as PDF…"), self._save, symbol="file-down")
        self.print = Button(translate("recovery", "Print…"), self._print, kind="primary")
        self.box.addWidget(PlainLabel(translate("recovery", "Your recovery sheet"), "title"))
        self.box.addWidget(
            PlainLabel(translate("recovery", "It is shown this once. Print it, or write the code down."), wrap=True)
        )
        self.box.addWidget(card(self.code))
        for line in self._paper.after:
            self.box.addWidget(PlainLabel(line, "hint", wrap=True))
        self.box.addWidget(self.told)
        close = Button(translate("recovery", "I have it"), self.close_sheet)
        self.box.addLayout(row(close, None, self.save, self.print))
        self.closed.connect(self._forget)

    def _save(self) -> None:
        path = ask_new_file(self, translate("recovery", "Save the recovery sheet"), "cairn-recovery-sheet.pdf")
        if path is not None:
            self.write(path)

    def write(self, path: "Path") -> None:
        """Writes the sheet and says so."""
        good = write_pdf(path, self._paper)
        self.told.setText(
            translate("recovery", "Saved. Print it, then delete the file: it opens your wallet.")
            if good
            else translate("recovery", "It could not be written there. Choose another place.")
        )

    def _print(self) -> None:
        if print_paper(self, self._paper):
            self.told.setText(translate("recovery", "Sent to the printer."))

    def _forget(self) -> None:
        self.code.setText("")
        self.deleteLater()
