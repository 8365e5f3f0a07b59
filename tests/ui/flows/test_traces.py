"""After a session of the window: no planted word on the disk, only in the file that the learner asked for."""

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.traces import BADGE, CANARIES, ISSUER, NOTE, SEARCH, TITLE, hits
from tests.ui.conftest import a_wallet
from tests.ui.driver import PASSPHRASE, Driver
from tests.ui.flows.test_adding import adding
from tests.ui.flows.test_credentials import library_of, texts
from tests.ui.flows.test_sharing import handed, saved, sharing
from ui.app.window import LOCKED
from ui.desk import Source

WORDS = (*(one for one in CANARIES if one != "nine crooked lanterns"), PASSPHRASE)
RECEIVER = "https://kolibri-zwinger.example"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Everything the program could write to by itself lies below this folder."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "TMPDIR", "TEMP", "TMP"):
        folder = tmp_path / "system" / name.lower()
        folder.mkdir(parents=True)
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return tmp_path


def unlocked(open_window: Callable[[Path | None], Driver], place: Path) -> Driver:
    """A window over an empty wallet, whose learner lets opened wallets be remembered."""
    empty = a_wallet(place)
    empty.create(PASSPHRASE, kdf="test")
    empty.lock()
    driver = open_window(place)
    driver.ask(lambda wallet, _: wallet.remember_vaults(True))
    driver.unlock()
    return driver


def test_a_session_of_the_window_leaves_no_planted_word(
    home: Path,
    open_window: Callable[[Path | None], Driver],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    driver = unlocked(open_window, outside / "empty")

    driver.click(adding(driver, Source(f"{TITLE}.json", BADGE)).go)
    (row,) = driver.ask(lambda wallet, _: wallet.rows())
    driver.ask(lambda wallet, _: wallet.set_note(row.id, NOTE))
    assert hits(home, (*WORDS, RECEIVER)) == []
    library = library_of(driver)
    driver.bot.keyClicks(library.search.edit, SEARCH)
    driver.until(lambda: any(TITLE in text for text in texts(library)))
    assert hits(home, (*WORDS, RECEIVER)) == []
    assert sum(one.stat().st_size for one in home.rglob("*-wal")) > 0
    library.search.edit.clear()
    view = sharing(driver, row.id)
    driver.bot.keyClicks(view.decide.who, RECEIVER)
    handed(driver, view)
    assert view.hand.made is not None
    assert view.hand.made.pictures
    assert hits(home, (*WORDS, RECEIVER)) == []
    driver.click(view.hand.ways.button(1))
    view.hand.file.drag.mime()
    assert {Path(one).name for one, _, _ in hits(home, (TITLE,))} == {view.hand.made.file[0]}
    shown = saved(driver, monkeypatch, outside, view.hand.file.save)
    assert TITLE.encode() in shown
    driver.window.lock()
    driver.settle()
    assert driver.window.stack.currentIndex() == LOCKED

    assert hits(home, (*WORDS, RECEIVER)) == []
    assert {word for _, word, _ in hits(outside, (TITLE, ISSUER))} == {TITLE, ISSUER}
    assert any(home.rglob("vaults.json"))
    driver.close()
    assert hits(home, (*WORDS, RECEIVER)) == []
