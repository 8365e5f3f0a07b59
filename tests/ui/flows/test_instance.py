"""A second start hands its files and links to the window that is open, and goes away."""

import stat
from collections.abc import Callable
from pathlib import Path

from tests.ui.driver import Driver
from tests.ui.flows.test_credentials import library_of, texts
from ui.app.arrivals import Arrivals
from ui.app.instance import Instance

OFFER = "openid-credential-offer://?credential_offer_uri=https%3A%2F%2Funi.example%2Foffer"


def test_the_second_start_is_not_the_first_and_its_letter_arrives(driver: Driver, tmp_path: Path) -> None:
    first, heard = Instance(tmp_path / "p"), []
    first.listen()
    first.handed.connect(heard.append)
    second = Instance(tmp_path / "p")
    assert first.first
    assert not second.first
    second.hand_over(("/a", OFFER), 1)
    driver.until(lambda: bool(heard))
    assert heard == [("/a", OFFER)]
    assert list((tmp_path / "p" / "handed-over").iterdir()) == []
    assert stat.S_IMODE((tmp_path / "p" / "handed-over").stat().st_mode) == 0o700
    first.release()
    assert Instance(tmp_path / "p").first


def test_odd_letters_say_nothing(driver: Driver, tmp_path: Path) -> None:
    first, heard = Instance(tmp_path / "p"), []
    first.handed.connect(heard.append)
    folder = tmp_path / "p" / "handed-over"
    for name, data in (("1.json", b"{"), ("2.json", b'{"a": 1}'), ("3.json", b'[1, "x", null]'), ("4.part", b"[]")):
        (folder / name).write_bytes(data)
    first.take()
    assert heard == [(), (), ("x",)]
    first.release()


def test_a_file_handed_over_is_reviewed_and_not_kept(driver: Driver, tmp_path: Path) -> None:
    before = len(library_of(driver).listing.model.items)
    name, data = driver.ask(lambda wallet, _: wallet.export(wallet.rows()[0].id))
    (tmp_path / name).write_bytes(data)
    Arrivals(driver.window).take((str(tmp_path / name),))
    driver.settle()
    assert driver.window.adding().isVisible()
    assert "Already here" in texts(driver.window.adding())
    assert len(library_of(driver).listing.model.items) == before


def test_an_offer_is_shown_and_never_answered(driver: Driver) -> None:
    Arrivals(driver.window).take((OFFER,))
    driver.settle()
    assert driver.window.adding().isVisible()
    assert any("online" in text or "offer" in text.lower() for text in texts(driver.window.adding()))


def test_while_locked_it_waits(open_window: Callable[[Path | None], Driver], demo_vault: Path, tmp_path: Path) -> None:
    one = open_window(demo_vault)
    file = tmp_path / "notes.json"
    file.write_bytes(b'{"shopping": []}')
    arrivals = Arrivals(one.window)
    arrivals.take((str(file),))
    assert "Unlock" in one.window.unlock.note.text()
    one.unlock()
    one.settle()
    assert one.window.adding().isVisible()
