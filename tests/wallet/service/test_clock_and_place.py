"""Where and when the computer thinks it is changes no verdict: zones, locales, and a clock far off."""

import locale
import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.wallet.service.places import Noise
from wallet.demo.demo_set import demo_set
from wallet.service.answers import Paths, Source
from wallet.service.wallet import Wallet

NOW = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
ZONES = (
    *("UTC", "Pacific/Kiritimati", "Pacific/Niue", "Asia/Kathmandu", "America/St_Johns"),
    *("Europe/Athens", "Australia/Lord_Howe", "Africa/Casablanca"),
)
LOCALES = ("C", "de_DE.UTF-8", "ar_SA.UTF-8", "tr_TR.UTF-8", "fa_IR.UTF-8", "th_TH.UTF-8", "pl_PL.UTF-8")
FILES = 12


@pytest.fixture
def place() -> Iterator[None]:
    before, spoken = os.environ.get("TZ"), locale.setlocale(locale.LC_ALL)
    yield
    locale.setlocale(locale.LC_ALL, spoken)
    _zone(before)


def _zone(name: str | None) -> None:
    if name is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = name
    if hasattr(time, "tzset"):
        time.tzset()


def _speak(name: str) -> None:
    try:
        locale.setlocale(locale.LC_ALL, name)
    except locale.Error:
        locale.setlocale(locale.LC_ALL, "C")


def verdicts(folder: Path, now: datetime) -> list[str]:
    wallet = Wallet(Paths(folder / "vault", folder / "profile"), lambda: now, Noise("place"))
    files = (Source(one.name, one.data) for one in demo_set().files[:FILES])
    return [found.report.verdict.value for one in files for found in wallet.check(one)[0]]


def test_a_verdict_is_the_same_in_every_zone_and_locale(tmp_path: Path, place: None) -> None:
    usual = verdicts(tmp_path, NOW)
    assert len(usual) >= FILES
    assert len(set(usual)) > 1
    for number, zone in enumerate(ZONES):
        _zone(zone)
        _speak(LOCALES[number % len(LOCALES)])
        assert verdicts(tmp_path, NOW) == usual, zone


@pytest.mark.parametrize("years", [-60, -20, 20, 80])
def test_a_clock_far_off_never_makes_a_crash_nor_anything_valid_for_ever(tmp_path: Path, years: int) -> None:
    found = verdicts(tmp_path, NOW + timedelta(days=round(365.25 * years)))
    assert len(found) >= FILES
    if years < 0:
        assert "expired" not in found
    else:
        assert found.count("valid") <= verdicts(tmp_path, NOW).count("valid")
