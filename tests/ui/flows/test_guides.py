"""Help inside the window, the list of keys, and the tour."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.driver import Driver
from tests.ui.flows.test_credentials import texts
from ui.app.help import HelpSheet
from ui.app.tour import Tour
from ui.words.guide import pages, term, tour


def test_f1_opens_the_pages_and_arrows_turn_them(driver: Driver) -> None:
    driver.press(Qt.Key.Key_F1, driver.window)
    sheet = driver.window.findChild(HelpSheet)
    assert "Add credentials" in texts(sheet)
    driver.press(Qt.Key.Key_Right, sheet.tabs)
    assert "Status list" in texts(sheet)
    driver.press(Qt.Key.Key_Escape, sheet)
    assert not sheet.isVisible()


def test_ctrl_slash_lists_the_keys(driver: Driver) -> None:
    driver.press(Qt.Key.Key_Slash, driver.window, ctrl=True)
    sheet = driver.window.findChild(HelpSheet)
    assert {"Ctrl+L", "Ctrl+/", "F5"} <= set(texts(sheet))


def test_the_tour_goes_on_back_and_ends(driver: Driver) -> None:
    driver.window.show_tour()
    sheet = driver.window.findChild(Tour)
    titles = [one.title for one in tour()]
    assert sheet.title.text() == titles[0]
    assert not sheet.back.isEnabled()
    driver.click(sheet.go)
    driver.click(sheet.go)
    driver.click(sheet.back)
    assert sheet.title.text() == titles[1]
    for _ in range(3):
        driver.click(sheet.go)
    QApplication.processEvents()
    assert not [one for one in driver.window.findChildren(Tour) if one.isVisible()]


def test_locking_closes_every_sheet(driver: Driver) -> None:
    driver.window.show_tour()
    driver.window.lock()
    driver.settle()
    assert not [one for one in driver.window.findChildren(Tour) if one.isVisible()]


def test_pages_and_terms_are_whole_sentences() -> None:
    parts = [part for _, found in pages() for part in found]
    assert len(parts) >= 12
    assert len(tour()) == 4
    for one in (*parts, *tour()):
        assert one.text.endswith(".")
        assert "!" not in one.text
    assert term("workload").endswith(".")
    assert term("nothing") == ""
