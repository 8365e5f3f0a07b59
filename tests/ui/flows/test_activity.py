"""The history: filtered, opened, exported, and something shared once more."""

import csv
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.ui.driver import Driver
from tests.ui.flows.test_credentials import library_of
from ui.app.rail import Room
from ui.screens.activity import ActivityView
from ui.screens.activity.state import Kind
from wallet.model.presentation import Audience
from wallet.service.wallet import Wallet


def shown(driver: Driver, kind: Kind) -> ActivityView:
    """The room with only one kind in it."""
    activity = driver.go(Room.ACTIVITY)
    assert isinstance(activity, ActivityView)
    at = list(Kind).index(kind)
    activity.kind.setCurrentIndex(at)
    activity.kind.activated.emit(at)
    driver.settle()
    return activity


def test_kinds_part_the_history(driver: Driver) -> None:
    record = library_of(driver).listing.model.items[0].row.id
    driver.ask(lambda wallet, _: wallet.set_note(record, "x"))
    whole = len(shown(driver, Kind.ALL).model.items)
    parts = [len(shown(driver, one).model.items) for one in Kind if one is not Kind.ALL]
    assert sum(parts) == whole
    assert len(shown(driver, Kind.ORDERED).model.items) == 1


def test_the_lines_in_sight_are_exported(driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "history.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    activity = shown(driver, Kind.RECEIVED)
    driver.click(activity.save)
    rows = list(csv.reader(out.read_text(encoding="utf-8").splitlines()))
    assert rows[0] == ["at", "what", "id", "facts", "message"]
    assert len(rows) == len(activity.model.items) + 1


def test_a_line_leads_to_its_credential(driver: Driver) -> None:
    activity = shown(driver, Kind.RECEIVED)
    activity.list.setCurrentIndex(activity.model.index(2))
    driver.settle()
    wanted = activity.model.items[2].record
    driver.click(activity.open)
    assert driver.window.room is Room.CREDENTIALS
    assert library_of(driver).selected() == (wanted,)


def test_something_shared_is_shared_once_more_with_the_same_receiver(driver: Driver) -> None:
    rows = [one.row for one in library_of(driver).listing.model.items if one.row.verdict.value == "valid"]
    ids = (rows[0].id, rows[1].id)
    who = Audience("https://employer.example")

    def hand_over(wallet: Wallet, _: object) -> object:
        return wallet.shared(ids, wallet.present(ids, frozenset(), who), who)

    driver.ask(hand_over)
    activity = shown(driver, Kind.SHARED)
    assert len(activity.model.items) == 2
    activity.list.setCurrentIndex(activity.model.index(0))
    driver.settle()
    driver.click(activity.repeat)
    assert driver.window.room is Room.SHARE
    view = driver.window.view(Room.SHARE)
    assert view.decide.who.text() == "https://employer.example"
    assert set(view.state.ids) == set(ids)
