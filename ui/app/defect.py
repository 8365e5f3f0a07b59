"""The calm dialog about what nobody foresaw, and its report: versions and a traceback, never contents."""

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QWidget

from ui.theme.dressing import dress
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, row


def report_of(defect: BaseException) -> str:
    """Versions and where it happened; the message of the exception is left out, as it may quote a credential."""
    import platform
    import traceback

    frames = traceback.extract_tb(defect.__traceback__)
    lines = [f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}", type(defect).__name__]
    lines += [f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]
    return "\n".join(lines)


def _short(path: str) -> str:
    for mark in ("/site-packages/", "/ui/", "/wallet/", "\\site-packages\\", "\\ui\\", "\\wallet\\"):
        if mark in path:
            return (mark + path.split(mark)[-1]).strip("/\\")
    return path.replace("\\", "/").split("/")[-1]


class LastResort(QDialog):
    """Says that something went wrong in the program, and what to do."""

    def __init__(self, defect: BaseException, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumWidth(520)
        dress(self)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setPlainText(report_of(defect))
        self.text.setAccessibleName(self.tr("Report"))
        words = PlainLabel(
            self.tr("This is a fault of the program, not yours. What was already kept is safe on disk."), wrap=True
        )
        note = PlainLabel(
            self.tr("The report holds versions and program lines only, nothing of yours."), "hint", wrap=True
        )
        copy = Button(self.tr("Copy the report"), self._copy)
        close = Button(self.tr("Go on"), self.accept, kind="primary")
        title = PlainLabel(self.tr("Something went wrong"), "section")
        self.setLayout(column(title, words, self.text, note, row(None, copy, close), gap=12, margins=(24, 22, 24, 20)))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text.toPlainText())
