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
from wallet.errors import WalletError
from wallet.model.report import Verdict
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


class Clock:
    """A clock that is put forward and back."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock(NOW)


@pytest.fixture
def wallet(tmp_path: Path, clock: Clock) -> Wallet:
    made = Wallet(Paths(tmp_path / "vault", tmp_path / "profile"), clock, Noise("seen"))
    made.create("p", kdf="test")
    return made


def ending(wallet: Wallet, clock: Clock) -> tuple[str, datetime]:
    """A kept credential that is good now, and its end."""
    wallet.add_demo()
    for row in wallet.rows():
        end = row.summary.valid_until
        if row.verdict is Verdict.VALID and end is not None and end > clock.now:
            return row.id, end
    raise AssertionError("the demonstration has nothing that ends")


def reopened(wallet: Wallet) -> Wallet:
    wallet.lock()
    wallet.unlock("p")
    return wallet


def test_what_was_expired_stays_so_when_the_clock_is_put_back(wallet: Wallet, clock: Clock) -> None:
    kept, end = ending(wallet, clock)
    assert (wallet.show(kept).report.verdict, wallet.clock_behind()) == (Verdict.VALID, None)
    late = clock.now = end + timedelta(days=1)
    wallet.set_note(kept, "seen after its end")
    clock.now = NOW
    found = reopened(wallet).show(kept).report
    assert (found.verdict, found.verified_at, wallet.clock_behind()) == (Verdict.EXPIRED, late, late)
    assert wallet.reverify(kept).report.verdict is Verdict.EXPIRED
    assert wallet.check(Source("same.json", wallet.export(kept)[1]))[0][0].report.verdict is Verdict.EXPIRED
    wallet.accept_clock()
    assert (reopened(wallet).clock_behind(), wallet.show(kept).report.verdict) == (None, Verdict.VALID)


def test_a_clock_put_right_by_less_than_a_day_is_taken_as_it_is(wallet: Wallet, clock: Clock) -> None:
    kept, _ = ending(wallet, clock)
    clock.now = NOW + timedelta(hours=23)
    wallet.set_note(kept, "later")
    clock.now = NOW
    assert (reopened(wallet).clock_behind(), wallet.show(kept).report.verified_at) == (None, NOW)


def test_looking_writes_nothing_and_a_named_time_is_neither_remembered_nor_overruled(
    wallet: Wallet, clock: Clock
) -> None:
    kept, end = ending(wallet, clock)
    before = wallet.info().version
    clock.now = end + timedelta(days=9)
    wallet.show(kept)
    assert wallet.info().version == before
    wallet.lock()
    wallet.judge_as_asked()
    wallet.unlock("p")
    wallet.set_note(kept, "at a time somebody named")
    clock.now = NOW
    assert (wallet.clock_behind(), wallet.show(kept).report.verdict) == (None, Verdict.VALID)
    again = Wallet(wallet.paths, clock, Noise("other"))
    wallet.lock()
    again.unlock("p")
    assert again.clock_behind() is None


def test_a_change_that_fails_remembers_no_moment(wallet: Wallet, clock: Clock) -> None:
    kept, _ = ending(wallet, clock)
    clock.now = NOW + timedelta(days=30)
    with pytest.raises(WalletError):
        wallet.set_note("unknown", "x")
    clock.now = NOW
    assert (wallet.clock_behind(), wallet.show(kept).report.verdict) == (None, Verdict.VALID)
