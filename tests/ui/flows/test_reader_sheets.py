"""What a screen reader hears in the sheets of sharing, asking, scanning and checking, and how long they hold up."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.ui.driver import Driver
from tests.ui.flows.test_heartbeat import beating
from tests.ui.flows.test_reader import actionable
from tests.ui.flows.test_sharing import handed, row_of, sharing
from ui.app.rail import Room
from ui.widgets.overlay import Overlay


def named(driver: Driver) -> int:
    """Every actionable widget in sight has a name and can be reached by Tab; how many there are."""
    found = actionable(driver.window)
    for one in found:
        spoken = QAccessible.queryAccessibleInterface(one)
        assert spoken.text(QAccessible.Text.Name).strip(), f"a {type(one).__name__} has no name"
        assert not isinstance(one, QAbstractButton) or one.focusPolicy() & Qt.FocusPolicy.TabFocus
    return len(found)


def top(driver: Driver) -> Overlay:
    driver.settle()
    return [one for one in driver.window.findChildren(Overlay) if one.isVisible()][-1]


@pytest.mark.parametrize("sheet", ["prove", "answer_request"])
def test_the_sheets_of_sharing_speak(driver: Driver, sheet: str) -> None:
    view = driver.go(Room.SHARE)
    before = named(driver)
    getattr(view, sheet)()
    over = top(driver)
    assert named(driver) > before
    driver.press(Qt.Key.Key_Escape, over)
    assert not [one for one in driver.window.findChildren(Overlay) if one.isVisible()]


@pytest.mark.parametrize("sheet", ["make_request", "scan"])
def test_the_sheets_of_checking_speak(driver: Driver, sheet: str) -> None:
    check = driver.go(Room.CHECK)
    before = named(driver)
    getattr(check, sheet)()
    over = top(driver)
    assert named(driver) > before
    driver.press(Qt.Key.Key_Escape, over)


def test_every_way_of_handing_over_speaks_and_none_holds_the_window_up(driver: Driver) -> None:
    row = row_of(driver, title="Data Analysis with Python")
    with beating() as heart:
        heart.doing = "share"
        view = sharing(driver, row.id)
        handed(driver, view)
        for way in range(5):
            heart.doing = f"way {way}"
            driver.click(view.hand.ways.button(way))
            QApplication.processEvents()
            heart.doing = "names"
            named(driver)
        heart.doing = "again"
        driver.click(view.hand.again)
    assert len(heart.stretches) > 20
    assert heart.over() == []
