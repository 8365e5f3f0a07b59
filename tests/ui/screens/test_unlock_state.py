"""The first screen's decisions."""

import pytest

from ui.screens.unlock.state import (
    Stage,
    Strength,
    create_trouble,
    failed,
    found,
    started,
    strength,
    strength_words,
)
from wallet.service.answers import VaultState


def test_a_missing_vault_is_created_and_a_present_one_unlocked() -> None:
    assert found(VaultState(False, False, False)).stage is Stage.CREATE
    assert found(VaultState(True, False, True)).stage is Stage.LOCKED
    assert found(VaultState(True, False, True)).keyring


def test_work_under_way_ends_where_it_began() -> None:
    state = found(VaultState(True, False, False))
    busy = started(state)
    assert busy.stage is Stage.BUSY
    again = failed(busy, "Try again.")
    assert again.stage is Stage.LOCKED
    assert again.trouble == "Try again."


@pytest.mark.parametrize(
    ("passphrase", "rated"),
    [
        ("", Strength.EMPTY),
        ("short", Strength.SHORT),
        ("aaaaaaaaaaaa", Strength.WEAK),
        ("password12345", Strength.WEAK),
        ("quiet stone", Strength.FAIR),
        ("four quiet stones by the river", Strength.STRONG),
    ],
)
def test_how_strong_a_passphrase_is(passphrase: str, rated: Strength) -> None:
    assert strength(passphrase) is rated


@pytest.mark.parametrize("rated", Strength)
def test_each_strength_has_words(rated: Strength) -> None:
    assert strength_words(rated)[1].endswith(".")


def test_both_entries_must_agree_and_be_long_enough() -> None:
    assert create_trouble("four quiet stones", "four quiet stones") == ""
    assert create_trouble("four quiet stones", "four quiet stone")
    assert create_trouble("short", "short")
