"""A defect is shown calmly, and its report gives nothing of the person away."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.app.defect import LastResort, report_of


def a_defect(secret: str) -> BaseException:
    try:
        raise ValueError(secret)
    except ValueError as defect:
        return defect


def test_the_report_names_versions_and_lines_but_no_contents() -> None:
    text = report_of(a_defect("Somebody's grade is 1.7"))
    assert "ValueError" in text
    assert "Python 3" in text
    assert "Qt 6" in text
    assert "a_defect" in text
    assert "grade" not in text


def test_the_report_names_no_folder_of_this_computer() -> None:
    text = report_of(a_defect("x"))
    assert "ui/test_last_resort.py:" in text
    assert str(Path(__file__).parents[2]) not in text


def test_the_dialog_can_be_left(themed: QApplication, qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    dialog = LastResort(a_defect("x"), over)
    dialog.open()
    assert "ValueError" in dialog.text.toPlainText()
    dialog.accept()
    assert not dialog.isVisible()
