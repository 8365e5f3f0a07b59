"""The page of one credential: marks, an earlier day, languages, endorsements, what can be done."""

import json

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox

from tests.ui.driver import Driver
from tests.ui.flows.test_credentials import library_of, texts
from tests.ui.flows.test_settings import button
from ui.desk import Source
from ui.screens.credential import CredentialView
from ui.screens.credential.marks import MarksSheet
from ui.screens.credential.past import PastCard
from ui.widgets.labels import PlainLabel


def opened(driver: Driver, wanted) -> CredentialView:  # type: ignore[no-untyped-def]
    """The page of the first credential that fits."""
    library = library_of(driver)
    place = library.listing.model.place(lambda one: wanted(one.row))
    assert place.isValid()
    library.listing.list.setCurrentIndex(place)
    driver.settle()
    return library.detail


def titled(driver: Driver, title: str) -> CredentialView:
    return opened(driver, lambda row: row.summary.title == title)


def act(driver: Driver, page: CredentialView, words: str) -> None:
    """Picks a line of the menu "More"."""
    menu = page.more.menu()
    next(one for one in menu.actions() if one.text() == words).trigger()
    driver.settle()


def test_tags_and_note_are_written_shown_and_undone(driver: Driver) -> None:
    page = titled(driver, "Data Analysis with Python")
    record = page._id
    act(driver, page, "Tags and note…")
    sheet = driver.window.findChild(MarksSheet)
    driver.bot.keyClicks(sheet.tags, "work,  for  May ,work")
    driver.bot.keyClicks(sheet.note, "Asked for by the institute")
    driver.click(sheet.go)
    assert driver.ask(lambda wallet, _: wallet.marks(record)).tags == ("for May", "work")
    shown = texts(page)
    assert {"for May", "work", "Asked for by the institute"} <= set(shown)
    page.tabs.setCurrentIndex(3)
    driver.settle()
    assert {"Tags changed", "Note changed"} <= set(texts(page))
    driver.press(Qt.Key.Key_Z, driver.window, ctrl=True)
    assert driver.ask(lambda wallet, _: wallet.marks(record)).tags == ()


def test_favourite_archive_and_trash_are_in_the_menu(driver: Driver) -> None:
    page = titled(driver, "Data Analysis with Python")
    record = page._id
    act(driver, page, "Make it a favourite")
    assert driver.ask(lambda wallet, _: wallet.favourites()) == {record}
    assert "No longer a favourite" in [one.text() for one in page.more.menu().actions()]
    act(driver, page, "Put into the archive")
    assert driver.ask(lambda wallet, _: wallet.marks(record)).shelf.value == "archive"
    driver.click(driver.window.toast.action)
    assert driver.ask(lambda wallet, _: wallet.marks(record)).shelf.value == "kept"


def test_it_can_be_looked_at_as_of_an_earlier_day(driver: Driver) -> None:
    page = opened(driver, lambda row: row.verdict.value == "expired" and row.summary.valid_until is not None)
    past = page.findChild(PastCard)
    until = page._opened.record.summary.valid_until
    past.day.setDate(QDate(until.year, until.month, until.day).addDays(-30))
    driver.click(past.look)
    told = [text for text in texts(past) if text.startswith("On ")]
    assert told
    assert "Expired" not in told[0]


def test_a_day_before_it_existed(driver: Driver) -> None:
    page = titled(driver, "Data Analysis with Python")
    past = page.findChild(PastCard)
    past.day.setDate(QDate(2001, 1, 1))
    driver.click(past.look)
    assert any("2001" in text and "Verified" not in text for text in texts(past))


def test_a_text_in_several_languages_has_the_others_one_click_away(driver: Driver) -> None:
    said = [{"@language": "de", "@value": "Daten zeigen"}, {"@language": "en", "@value": "Showing data"}]
    plain = {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "type": ["VerifiableCredential"],
        "issuer": "did:example:somebody",
        "name": said,
        "credentialSubject": {"id": "did:example:me"},
    }
    source = Source("two.json", json.dumps(plain).encode())
    driver.ask(lambda wallet, _: wallet.import_sources((source,)))
    library = library_of(driver)
    library.reload()
    driver.settle()
    opened(driver, lambda row: row.summary.issuer_id == "did:example:somebody")
    box: QComboBox = library.detail.language
    assert box.count() > 1
    assert "Showing data" in texts(library.detail)
    other = 0 if box.currentIndex() else 1
    box.setCurrentIndex(other)
    box.activated.emit(other)
    driver.settle()
    assert "Daten zeigen" in texts(library.detail)


def test_leafing_through_quickly_shows_the_last_one(driver: Driver) -> None:
    library = library_of(driver)
    view = library.listing.list
    view.setFocus()
    for _ in range(12):
        driver.bot.keyClick(view, Qt.Key.Key_Down)
    driver.settle()
    assert library.detail._opened is not None
    assert library.detail._opened.record.id == library.selected()[0]


@pytest.mark.parametrize("words", ["More to do with this credential", "Share"])
def test_actions_are_buttons_with_names(driver: Driver, words: str) -> None:
    assert button(titled(driver, "Data Analysis with Python"), words).isEnabled()


def test_the_european_elements_are_told_with_what_is_missing(driver: Driver) -> None:
    page = titled(driver, "Data Analysis with Python")
    assert any("EU elements" in text for text in texts(page))
    page.tabs.setCurrentIndex(1)
    driver.settle()
    shown = texts(page)
    assert "As a European micro-credential" in shown
    assert {"Workload", "Learning outcomes"} <= set(shown)
    assert "not stated" in shown


def test_verifying_again_is_in_the_menu(driver: Driver) -> None:
    page = titled(driver, "Data Analysis with Python")
    act(driver, page, "Verify again")
    assert driver.window.toast.accessibleName() == "Verified again"


def test_terms_are_explained_where_they_stand(driver: Driver) -> None:
    page = titled(driver, "Data Analysis with Python")
    explained = {one.text(): one.toolTip() for one in page.findChildren(PlainLabel) if one.toolTip()}
    assert "EQF" in explained["Level"]
    assert all(one.endswith(".") for one in explained.values())
