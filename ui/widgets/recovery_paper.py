"""One sheet of paper: a title, a few lines, a code in large letters; as a PDF or from the printer."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtWidgets import QWidget

from ui.words.translate import translate

_INK, _GREY = "#1D2733", "#51606F"
_MM = 25.4


@dataclass(frozen=True, slots=True)
class Paper:
    """What stands on the sheet; `code` is set apart, `lines` come above it and `after` below."""

    title: str
    lines: tuple[str, ...]
    code: str
    after: tuple[str, ...]


def write_pdf(path: Path, paper: Paper) -> bool:
    """Writes the sheet as A4 or what the system uses; False where the file cannot be written."""
    writer = QPdfWriter(str(path))
    writer.setTitle(paper.title)
    return _draw(writer, paper)


def print_paper(parent: QWidget, paper: Paper) -> bool:
    """Asks for a printer and prints; False when the person changed their mind or nothing could be printed."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(translate("paper", "Recovery sheet"))
    dialog = QPrintDialog(printer, parent)
    return dialog.exec() == QPrintDialog.DialogCode.Accepted and _draw(printer, paper)


def _draw(device: QPagedPaintDevice, paper: Paper) -> bool:
    device.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(25, 25, 25, 25),
                    QPageLayout.Unit.Millimeter)
    )  # fmt: skip
    painter = QPainter()
    if not painter.begin(device):
        return False
    painter.setLayoutDirection(QGuiApplication.layoutDirection())
    per_mm = device.logicalDpiX() / _MM
    pen = _Pen(painter, per_mm, device.width())
    pen.write(paper.title, 7.0, _INK, bold=True, gap=6)
    for line in paper.lines:
        pen.write(line, 4.2, _GREY, gap=3)
    pen.frame(paper.code)
    for line in paper.after:
        pen.write(line, 4.2, _INK, gap=3)
    return painter.end()


class _Pen:
    """Writes from top to bottom; sizes in millimetres."""

    def __init__(self, painter: QPainter, per_mm: float, width: int) -> None:
        self._painter = painter
        self._mm = per_mm
        self._width = float(width)
        self._y = 0.0

    def write(self, text: str, size: float, colour: str, *, bold: bool = False, gap: float = 0, mono: bool = False,
              inset: float = 0) -> None:  # fmt: skip
        font = QFont("DejaVu Sans Mono" if mono else "Inter")
        font.setPixelSize(round(size * self._mm))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        room = QRectF(inset, self._y, self._width - 2 * inset, 1e6)
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading)
        used = self._painter.boundingRect(room, flags, text)
        self._painter.drawText(used if used.height() else room, flags, text)
        self._y += used.height() + gap * self._mm

    def frame(self, code: str) -> None:
        """The code between two lines, large enough to be typed from."""
        self._line()
        self.write(code, 6.0, _INK, bold=True, gap=5, mono=True, inset=2 * self._mm)
        self._line()

    def _line(self) -> None:
        self._y += 3 * self._mm
        self._painter.setPen(QColor(_GREY))
        self._painter.drawLine(0, round(self._y), round(self._width), round(self._y))
        self._y += 5 * self._mm
