"""A clock put back is told at unlocking, until the person says that it is right."""

from datetime import datetime, timedelta

from tests.ui.driver import Driver
from ui.app.window import LOCKED
from ui.widgets.asking import AskSheet
from ui.widgets.labels import PlainLabel
from wallet.model.tick import Tick
from wallet.service.wallet import Wallet


def sheets(driver: Driver) -> list[AskSheet]:
    return [one for one in driver.window.findChildren(AskSheet) if one.isVisible()]


def test_a_clock_put_back_is_told_at_unlocking_until_it_is_called_right(driver: Driver) -> None:
    assert sheets(driver) == []

    def changed_tomorrow(wallet: Wallet, _: Tick) -> datetime:
        clock = wallet._time
        wallet._time = lambda: clock() + timedelta(days=3)
        wallet.set_note(wallet.rows()[0].id, "later")
        wallet._time = clock
        return clock()

    driver.ask(changed_tomorrow)
    driver.window.lock()
    driver.until(lambda: driver.window.stack.currentIndex() == LOCKED)
    driver.settle()
    driver.unlock()
    (sheet,) = sheets(driver)
    assert any("clock stands earlier" in one.text() for one in sheet.findChildren(PlainLabel))
    driver.click(sheet.go)
    assert driver.ask(lambda wallet, _: wallet.clock_behind()) is None
    assert sheets(driver) == []
