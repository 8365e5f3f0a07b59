"""Sheets over the window."""

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.driver import PATIENCE_MS
from ui.widgets.buttons import Button
from ui.widgets.overlay import Overlay


def sheet(over: QWidget) -> tuple[Overlay, Button]:
    made, button = Overlay(over), Button("Close")
    made.box.addWidget(button)
    return made, button


def test_of_two_sheets_the_upper_holds_the_focus_and_gives_it_back(themed: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    field = QLineEdit(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE_MS)
    lower, first = sheet(window)
    upper, second = sheet(window)
    lower.open()
    first.setFocus()
    upper.open()
    second.setFocus()
    field.setFocus()
    assert QApplication.focusWidget() is second
    upper.close_sheet()
    assert QApplication.focusWidget() is first
    field.setFocus()
    assert QApplication.focusWidget() is first
    lower.close_sheet()
