"""Who signs and how, a summary in the holder's own words, and sharing again what was shared before."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.driver import Driver
from tests.ui.flows.test_credentials import texts
from tests.ui.flows.test_sharing import EMPLOYER, checked, handed, row_of, sharing
from ui.screens.share.claims import ClaimsCard
from ui.screens.share.state import Step
from ui.screens.share.warning import PersonalSheet
from ui.widgets.asking import AskSheet
from wallet.model.presentation import ONE_TIME


def choose(driver: Driver, box, value: object) -> None:  # type: ignore[no-untyped-def]
    at = box.findData(value)
    assert at >= 0
    box.setCurrentIndex(at)
    box.activated.emit(at)
    driver.settle()


def test_a_summary_is_the_holders_own_and_shows_nothing_personal(driver: Driver) -> None:
    row = row_of(driver, title="Data Analysis with Python")
    view = sharing(driver, row.id)
    card = view.findChildren(ClaimsCard)[-1]
    card.summary.setFocus()
    driver.press(Qt.Key.Key_Space, card.summary)
    assert "1 credential as a summary in your own words, not signed by the issuer." in texts(view)
    driver.click(view.decide.go)
    sheet = driver.window.findChild(PersonalSheet)
    assert sheet is None or not sheet.isVisible()
    made = view.hand.made.shared.presentation
    (inside,) = checked(driver, made.data).readable.credentials
    assert inside.described.issuer.id == made.holder
    assert b"issuer has not signed it" in made.data
    assert b"identityHash" not in made.data


def test_a_one_time_identity_is_another_each_time(driver: Driver) -> None:
    view = sharing(driver, row_of(driver, form="vc-jwt").id)
    driver.click(view.decide.details.more)
    holders = set()
    for _ in range(2):
        choose(driver, view.decide.details.identity, ONE_TIME)
        assert view.decide.details.note.isVisible()
        handed(driver, view)
        holders.add(view.hand.made.shared.presentation.holder)
        driver.click(view.hand.correct)
    choose(driver, view.decide.details.identity, None)
    handed(driver, view)
    holders.add(view.hand.made.shared.presentation.holder)
    assert len(holders) == 3
    assert len(driver.ask(lambda wallet, _: wallet.identities())) == 1


def test_another_identity_signs_this_time_only(driver: Driver) -> None:
    driver.ask(lambda wallet, _: wallet.identity_add("At work"))
    usual, work = driver.ask(lambda wallet, _: wallet.identities())
    view = sharing(driver, row_of(driver, form="vc-jwt").id)
    choose(driver, view.decide.details.identity, work.id)
    handed(driver, view)
    assert view.hand.made.shared.presentation.holder == work.id
    view = sharing(driver, row_of(driver, form="vc-jwt").id)
    handed(driver, view)
    assert view.hand.made.shared.presentation.holder == usual.id


@pytest.mark.parametrize(("suite", "kind"), [("text", "application/vp"), ("jwt", "application/vp+jwt")])
def test_the_seal_can_be_chosen(driver: Driver, suite: str, kind: str) -> None:
    view = sharing(driver, row_of(driver, form="vc-jwt").id)
    choose(driver, view.decide.details.suite, suite)
    handed(driver, view)
    made = view.hand.made.shared.presentation
    assert made.media_type == kind
    found = checked(driver, made.data)
    assert found.report.verdict.value == "valid"
    assert suite == "jwt" or b"eddsa-jcs-2022" in made.data


def test_a_share_of_the_history_is_opened_again_as_it_was(driver: Driver) -> None:
    first, second = row_of(driver, form="sd-jwt"), row_of(driver, form="vc-jwt")
    view = sharing(driver, first.id, second.id)
    card = view.findChildren(ClaimsCard)[0]
    path = card.model._node(card.model.index(0, 0)).path
    driver.press(Qt.Key.Key_Space, card.tree) if card.tree.currentIndex().isValid() else card.model.setData(
        card.model.index(0, 0), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole
    )
    driver.bot.keyClicks(view.decide.who, EMPLOYER)
    handed(driver, view)
    before = dict(view.state.shown)
    assert path in before[first.id]
    driver.click(view.hand.again)
    assert view.state.step is Step.CHOOSE
    entry = next(one for one in driver.ask(lambda wallet, _: wallet.history(5)) if one.what == "shared")
    view.open_repeat(entry)
    driver.settle()
    assert view.state.step is Step.DECIDE
    assert dict(view.state.shown) == before
    assert view.decide.who.text() == EMPLOYER
    assert view.hand.made is None


def asked(driver: Driver) -> AskSheet | None:
    return next((one for one in driver.window.findChildren(AskSheet) if one.isVisible()), None)


def test_what_is_bound_to_a_key_is_not_signed_with_a_new_one_unasked(driver: Driver) -> None:
    row = row_of(driver, form="sd-jwt")
    view = sharing(driver, row.id)
    choose(driver, view.decide.details.identity, ONE_TIME)
    driver.click(view.decide.go)
    sheet = asked(driver)
    assert sheet is not None
    assert sheet.leave.hasFocus()
    assert any(row.summary.title in text and "will not accept it" in text for text in texts(sheet))
    driver.click(sheet.leave)
    assert view.state.step is Step.DECIDE
    driver.click(view.decide.go)
    again = asked(driver)
    assert again is not None
    driver.click(again.go)
    personal = driver.window.findChild(PersonalSheet)
    if personal is not None and personal.isVisible():
        driver.click(personal.go)
    assert view.state.step is Step.HAND_OVER


def test_what_nobody_bound_or_the_usual_key_signs_needs_no_warning(driver: Driver) -> None:
    loose, bound = row_of(driver, form="vc-jwt"), row_of(driver, form="sd-jwt")
    for row, identity in ((loose, ONE_TIME), (bound, None)):
        view = sharing(driver, row.id)
        choose(driver, view.decide.details.identity, identity)
        driver.click(view.decide.go)
        assert asked(driver) is None


def test_the_ways_to_sign_name_no_suite(driver: Driver) -> None:
    view = sharing(driver, row_of(driver, form="vc-jwt").id)
    box = view.decide.details.suite
    words = [box.itemText(at) for at in range(box.count())]
    assert [box.itemData(at) for at in range(box.count())] == [None, "graph", "text", "jwt"]
    assert not any("eddsa" in one or "ecdsa" in one for one in words)
