"""Keeping order among many credentials in the window: shelves, tags, favourites, searches, many at once, undo."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.driver import Driver
from tests.ui.flows.test_credentials import library_of, texts
from tests.ui.flows.test_settings import asked, button
from ui.models.dragging import ids_in
from ui.screens.library import LibraryView
from ui.screens.library.state import Order, Place, Shelf


@pytest.fixture
def library(driver: Driver) -> LibraryView:
    return library_of(driver)


def ids(library: LibraryView) -> list[str]:
    return [one.row.id for one in library.listing.model.items]


def pick(driver: Driver, library: LibraryView, words: str) -> None:
    """Chooses a place in the menu above the list, by keyboard."""
    box = library.listing.places
    at = next(one for one in range(box.count()) if box.itemText(one).startswith(words))
    box.setCurrentIndex(at)
    box.activated.emit(at)
    driver.settle()


def choose(driver: Driver, library: LibraryView, count: int) -> tuple[str, ...]:
    """Selects the first rows with Shift and the arrow keys."""
    view = library.listing.list
    view.setCurrentIndex(library.listing.model.index(0))
    view.setFocus()
    for _ in range(count - 1):
        driver.bot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    driver.settle()
    return library.selected()


def test_trash_shows_what_was_put_there_and_gives_it_back(driver: Driver, library: LibraryView) -> None:
    before = ids(library)
    chosen = choose(driver, library, 3)
    assert len(chosen) == 3
    driver.click(button(library, "Move to trash"))
    assert len(ids(library)) == len(before) - 3
    pick(driver, library, "Trash (3)")
    assert set(ids(library)) == set(chosen)
    choose(driver, library, 2)
    driver.click(button(library, "Take out of the trash"))
    assert len(ids(library)) == 1
    pick(driver, library, "All credentials")
    assert len(ids(library)) == len(before) - 1


def test_the_trash_is_emptied_only_after_a_yes(driver: Driver, library: LibraryView) -> None:
    choose(driver, library, 2)
    driver.click(button(library, "Move to trash"))
    pick(driver, library, "Trash (2)")
    driver.click(library.listing.sweep)
    driver.press(Qt.Key.Key_Escape, asked(driver))
    assert len(ids(library)) == 2
    driver.click(library.listing.sweep)
    sheet = asked(driver)
    assert "Delete 2 credentials for good?" in texts(sheet)
    driver.click(sheet.go)
    assert ids(library) == []
    assert "Nothing here" in texts(library)


def test_many_get_a_tag_and_lose_it_by_undo(driver: Driver, library: LibraryView) -> None:
    chosen = choose(driver, library, 3)
    driver.click(button(library, "Add a tag…"))
    driver.bot.keyClicks(asked(driver).edit, "for work")
    driver.press(Qt.Key.Key_Return, asked(driver).edit)
    pick(driver, library, "Tag: for work (3)")
    assert set(ids(library)) == set(chosen)
    driver.press(Qt.Key.Key_Z, driver.window, ctrl=True)
    assert ids(library) == []
    assert driver.ask(lambda wallet, _: wallet.tags()) == ()


def test_favourites_are_starred_and_found(driver: Driver, library: LibraryView) -> None:
    chosen = choose(driver, library, 2)
    driver.click(button(library, "Make favourites"))
    pick(driver, library, "Favourites (2)")
    assert set(ids(library)) == set(chosen)
    entry = library.listing.model.items[0]
    assert library.listing._line(entry).third.startswith("★")
    assert library.listing._spoken(entry).endswith("favourite")


def test_the_archive_hides_and_gives_back(driver: Driver, library: LibraryView) -> None:
    before = len(ids(library))
    chosen = choose(driver, library, 2)
    driver.click(button(library, "Put into the archive"))
    assert len(ids(library)) == before - 2
    pick(driver, library, "Archive (2)")
    assert set(ids(library)) == set(chosen)
    choose(driver, library, 2)
    driver.click(button(library, "Take out of the archive"))
    pick(driver, library, "All credentials")
    assert len(ids(library)) == before


def test_a_search_is_kept_used_and_forgotten(driver: Driver, library: LibraryView) -> None:
    driver.bot.keyClicks(library.search.edit, "solar")
    driver.until(lambda: library.listing.keep.isVisible())
    found = set(ids(library))
    driver.click(library.listing.keep)
    sheet = asked(driver)
    sheet.edit.selectAll()
    driver.bot.keyClicks(sheet.edit, "Sun")
    driver.click(sheet.go)
    pick(driver, library, "Search: Sun")
    assert set(ids(library)) == found
    driver.click(library.listing.drop)
    assert driver.ask(lambda wallet, _: wallet.searches()) == ()
    driver.press(Qt.Key.Key_Z, driver.window, ctrl=True)
    assert dict(driver.ask(lambda wallet, _: wallet.searches())) == {"Sun": "solar"}


@pytest.mark.parametrize("order", [Order.ISSUER, Order.SKILL, Order.LEVEL, Order.YEAR])
def test_groups_have_headings(driver: Driver, library: LibraryView, order: Order) -> None:
    box = library.listing.order
    box.setCurrentIndex(list(Order).index(order))
    box.activated.emit(box.currentIndex())
    driver.settle()
    heads = [one.head for one in library.listing.model.items if one.head]
    assert len(heads) > 1
    assert len(set(heads)) == len(heads)
    assert library.listing.model.items[0].head


def test_a_credential_under_two_skills_is_selected_once(driver: Driver, library: LibraryView) -> None:
    library._picked(library._state.chosen, Order.SKILL)
    driver.settle()
    items = library.listing.model.items
    twice = next(one.row.id for one in items if sum(each.row.id == one.row.id for each in items) > 1)
    library.listing.list.selectAll()
    assert library.selected().count(twice) == 1


def test_what_will_lapse_is_said_calmly_and_leads_there(driver: Driver, library: LibraryView) -> None:
    driver.until(lambda: library.strip.isVisible())
    assert "status list" in library.strip.words.text()
    driver.click(library.strip.more)
    from ui.screens.library.strip import FreshSheet

    sheet = driver.window.findChild(FreshSheet)
    assert "Status lists" in texts(sheet)
    driver.click(button(sheet, "Close"))
    driver.click(library.strip.away)
    assert not library.strip.isVisible()


def test_a_drag_carries_the_selected_ids(driver: Driver, library: LibraryView) -> None:
    chosen = choose(driver, library, 2)
    view = library.listing.list
    assert view.dragEnabled()
    assert ids_in(view.model().mimeData(view.selectedIndexes())) == chosen


def test_rows_get_their_pictures(driver: Driver, library: LibraryView) -> None:
    baked = library.listing.model.place(lambda one: one.row.carrier.startswith("png"))
    library.listing.list.scrollTo(baked)
    library.listing.list.viewport().repaint()
    driver.until(lambda: any(library.thumbs._kept.values()))
    assert all(one is None or max(one.width(), one.height()) <= 96 for one in library.thumbs._kept.values())
    driver.window.lock()
    assert not library.thumbs._kept


def test_the_detail_of_what_lies_in_the_trash_can_still_be_seen(driver: Driver, library: LibraryView) -> None:
    chosen = choose(driver, library, 1)
    library.trash_selected()
    driver.settle()
    library.go_place(Place(Shelf.TRASH))
    driver.settle()
    assert library.detail._opened is not None
    assert library.detail._opened.record.id == chosen[0]
