"""A challenge and its answer between two wallets, with no network in between."""

from pathlib import Path

import pytest

from tests.ui.driver import Driver
from tests.ui.flows.test_checking import checking
from tests.ui.flows.test_credentials import texts
from tests.ui.flows.test_sharing import handed, saved
from ui.app.rail import Room
from ui.desk import Source
from ui.screens.check.requesting import RequestSheet
from ui.screens.share.answering import AnswerSheet
from ui.screens.share.state import Step

ADDRESS = "https://employer.example"


def asking(driver: Driver) -> RequestSheet:
    check = checking(driver)
    driver.click(check.request_button)
    sheet = driver.window.findChild(RequestSheet)
    driver.bot.keyClicks(sheet.name, "Muster GmbH")
    driver.bot.keyClicks(sheet.address, ADDRESS)
    driver.bot.keyClicks(sheet.label, "Something you can do with spreadsheets")
    return sheet


def answering(driver: Driver, data: bytes) -> AnswerSheet:
    view = driver.go(Room.SHARE)
    driver.click(view.choose.request)
    sheet = driver.window.findChild(AnswerSheet)
    sheet.bring_sources((Source("request.json", data),))
    driver.settle()
    return sheet


def test_a_request_is_made_answered_and_checked(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    sheet = asking(driver)
    driver.bot.keyClicks(sheet.issuers, "")
    sheet.claims["birthdate"].click()
    driver.click(sheet.go)
    assert sheet.qr._images
    data = saved(driver, monkeypatch, tmp_path, sheet.save)
    driver.click(sheet.go)
    check = checking(driver)
    assert check.audience.text() == ADDRESS
    nonce = check.nonce.text()
    assert len(nonce) >= 16

    answer = answering(driver, data)
    assert any("“Muster GmbH” asks" in text and "Nothing proves that name" in text for text in texts(answer))
    assert any(text.startswith("Shows about you: ") for text in texts(answer))
    driver.click(answer.go)
    view = driver.window.view(Room.SHARE)
    assert view.state.step is Step.DECIDE
    assert view.decide.who.text() == ADDRESS
    assert view.decide.who.isReadOnly()
    assert any("Nothing proves that name" in text for text in texts(view))
    handed(driver, view)

    check = checking(driver)
    check.bring_sources((Source("answer", view.hand.made.shared.presentation.data),))
    driver.settle()
    assert "✓ Answers your code" in texts(check)
    assert any(text.startswith("✓ Made for ") for text in texts(check))


def test_what_is_missing_in_a_request_is_said_before_it_is_made(driver: Driver) -> None:
    driver.click(checking(driver).request_button)
    sheet = driver.window.findChild(RequestSheet)
    driver.click(sheet.go)
    assert sheet.trouble.isVisible()
    assert sheet._written is None


def test_a_request_nothing_answers_leads_nowhere(driver: Driver) -> None:
    sheet = asking(driver)
    driver.bot.keyClicks(sheet.skills, "https://skills.example/none")
    driver.click(sheet.go)
    answer = answering(driver, sheet._written.data)
    assert "! Nothing here answers this" in texts(answer)
    assert not answer.go.isEnabled()


def test_a_request_comes_as_a_picture_too(driver: Driver) -> None:
    sheet = asking(driver)
    driver.click(sheet.go)
    answer = answering(driver, sheet._written.pictures[0])
    assert answer.go.isEnabled()


@pytest.mark.parametrize(
    "link",
    [
        "openid4vp://?client_id=https%3A%2F%2Fask.example&request_uri=https%3A%2F%2Fask.example%2F1",
        "openid-credential-offer://?credential_offer_uri=https%3A%2F%2Funi.example%2F1",
    ],
)
def test_links_of_other_kinds_are_shown_and_never_acted_on(driver: Driver, link: str) -> None:
    answer = answering(driver, link.encode())
    assert "Shown, not acted on" in texts(answer)
    assert not answer.go.isEnabled()


def test_anything_else_is_no_request(driver: Driver) -> None:
    for data in (b"", b"{}", b"\x00\xff", b"hello"):
        answer = answering(driver, data)
        assert "This is no request that Cairn reads" in texts(answer)
        answer.close_sheet()
        driver.settle()
