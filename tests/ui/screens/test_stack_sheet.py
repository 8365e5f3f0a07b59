"""A stack on one sheet of paper: the page of the command line, also for the printer."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from tests.ui.screens.test_stacks_state import sight
from ui.screens.stacks.handing_out import put_on_paper
from ui.words.stack_sheet import as_text, written
from wallet.service.stacking_sheet import prints
from wallet.service.stacking_views import SignedBy

NOW = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("signed", "told"),
    [
        (None, "Nobody signed these rules"),
        (SignedBy("did:x", "Nordhavn", True, "valid"), "Signed by Nordhavn, checked"),
        (SignedBy("did:x", "Nordhavn", False, "indeterminate"), "Signed in the name of Nordhavn; the signature"),
    ],
)
def test_the_sheet_says_who_stands_for_the_rules(signed: SignedBy | None, told: str) -> None:
    found = sight()
    page = written(replace(found.view, signed=signed), found.definition, (), NOW)
    assert any(line.startswith(told) for line in as_text(page).splitlines())


def test_a_short_sheet_says_what_each_requirement_asks() -> None:
    found = sight()
    page = written(found.view, found.definition, (), NOW)
    assert all(one.asks for one in page.rows if one.state == "open")


def test_the_printer_gets_the_page_whole(themed: QApplication, tmp_path: Path) -> None:
    found = sight()
    pages = prints(written(found.view, found.definition, (), NOW))
    assert len(pages) == 1
    picture = QImage.fromData(pages[0])
    assert abs(picture.height() / picture.width() - 297 / 210) < 0.01
    assert picture.width() > 2_000
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    put_on_paper(printer, (*pages, *pages))
    made = (tmp_path / "printed.pdf").read_bytes()
    assert made.count(b"/Type /Page\n") == 2
    assert b"/Subtype /Image" in made
