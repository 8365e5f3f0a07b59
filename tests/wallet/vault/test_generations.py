"""Which automatic backups are taken and kept; their soundness is tested with `backup`."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from tests.wallet.vault.samples import NOW, record
from wallet.vault import generations as room
from wallet.vault.folder import BACKUPS
from wallet.vault.generations import generations
from wallet.vault.vault import Vault


def kept(vault: Vault) -> list[int]:
    return [one.number for one in generations(vault.folder)]


def change(vault: Vault, now: datetime) -> bool:
    vault.settings.set("count", str(vault.version))
    return vault.keep_generation(now) is not None


def test_names_tell_number_and_time(vault: Vault) -> None:
    vault.records.add(record(1))
    assert vault.keep_generation(NOW) is not None
    (one,) = generations(vault.folder)
    assert (one.number, one.taken) == (1, NOW)


def test_other_files_are_not_taken_for_generations(vault: Vault) -> None:
    change(vault, NOW)
    for name in ("x.cairn-backup", "00000002-20269999T000000Z-0123456789abcdef.cairn-backup", "notes.txt"):
        (vault.folder / BACKUPS / name).write_bytes(b"")
    assert kept(vault) == [1]


def test_of_older_days_the_last_one_is_kept(vault: Vault) -> None:
    for number in range(24):
        assert change(vault, NOW + timedelta(days=number // 4))
    assert kept(vault) == [*range(24, 14, -1), 12, 8, 4]


def test_a_large_vault_has_its_turn_once_an_hour(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "LARGE_BYTES", 0)
    assert change(vault, NOW)
    assert not change(vault, NOW + timedelta(minutes=59))
    assert change(vault, NOW + timedelta(minutes=61))
    assert change(vault, NOW - timedelta(days=1))


def test_a_huge_vault_keeps_ten_that_reach_back_many_days(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "HUGE_BYTES", 0)
    for number in range(12):
        assert change(vault, NOW + timedelta(minutes=number))
    assert kept(vault) == list(range(12, 2, -1))
    for number in range(9 * 3):
        assert change(vault, NOW + timedelta(days=1 + number // 3, minutes=number % 3))
    days = [one.taken.date() - NOW.date() for one in generations(vault.folder)]
    assert [one.days for one in days] == [9, 9, 9, 8, 7, 6, 5, 4, 3, 2]


def test_time_zones_do_not_change_the_name(vault: Vault) -> None:
    east = NOW.astimezone(timezone(timedelta(hours=9)))
    change(vault, east)
    assert generations(vault.folder)[0].taken == NOW


def test_no_folder_has_no_generations(tmp_path: Path) -> None:
    assert generations(tmp_path) == ()
