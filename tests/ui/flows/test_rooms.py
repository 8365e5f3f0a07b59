"""Stacks, sharing, checking, activity and settings against the real wallet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from tests.ui.driver import Driver
from tests.ui.flows.test_credentials import texts
from ui.app.rail import Room
from ui.desk import Source
from ui.screens.settings.state import Section
from ui.theme.look import style


def test_a_stack_answers_in_words_first(driver: Driver) -> None:
    stacks = driver.go(Room.STACKS)
    shown = texts(stacks)
    assert any(text.startswith("You have ") for text in shown)
    assert stacks.model.items[0].records


def test_anything_at_all_can_be_checked_without_harm(driver: Driver) -> None:
    check = driver.go(Room.CHECK)
    for data in (b"", b"\x00" * 100, b"<svg onload='x'/>", b"{", b"%PDF-1.7"):
        check.bring_sources((Source("thing", data),))
        driver.settle()
        assert texts(check)


def test_activity_lists_and_searches(driver: Driver) -> None:
    activity = driver.go(Room.ACTIVITY)
    assert len(activity.model.items) > 10
    driver.bot.keyClicks(activity.search.edit, "solar")
    assert 0 < len(activity.model.items) < 10


def test_theme_and_text_size_change_at_once_and_are_remembered(driver: Driver) -> None:
    settings = driver.go(Room.SETTINGS)
    box = next(one for one in settings.findChildren(QComboBox) if one.accessibleName() == "Theme")
    box.setCurrentIndex(2)
    box.activated.emit(2)
    driver.settle()
    assert style().palette.dark
    assert driver.window.settings.value("theme") == "dark"
    driver.window.restyle(percent=150)
    driver.settle()
    assert style().scale == 1.5


def test_an_issuer_can_be_trusted_and_taken_back(driver: Driver) -> None:
    settings = driver.go(Room.SETTINGS)
    settings.go(Section.TRUST)
    settings.upkeep.trust_add("did:example:new", "A new one")
    driver.settle()
    assert "A new one" in texts(settings)
    settings.upkeep.trust_remove("did:example:new")
    driver.settle()
    assert "A new one" not in texts(settings)


def test_keys_lead_to_the_rooms(driver: Driver) -> None:
    for key, room in ((Qt.Key.Key_2, Room.STACKS), (Qt.Key.Key_5, Room.ACTIVITY), (Qt.Key.Key_1, Room.CREDENTIALS)):
        driver.press(key, driver.window, ctrl=True)
        assert driver.window.room is room
        assert driver.window.rail.rooms[room].isChecked()


def test_keys_do_not_reach_through_a_sheet(driver: Driver) -> None:
    driver.window.adding().choose()
    driver.press(Qt.Key.Key_2, driver.window, ctrl=True)
    assert driver.window.room is Room.CREDENTIALS
    driver.press(Qt.Key.Key_Escape, driver.window.adding())
    driver.press(Qt.Key.Key_2, driver.window, ctrl=True)
    assert driver.window.room is Room.STACKS


def test_rows_grow_with_the_text_while_the_list_is_open(driver: Driver) -> None:
    listing = driver.go(Room.CREDENTIALS).listing.list
    before = listing.visualRect(listing.model().index(0, 0)).height()
    driver.window.restyle(percent=200)
    driver.settle()
    assert listing.visualRect(listing.model().index(0, 0)).height() > 1.5 * before
