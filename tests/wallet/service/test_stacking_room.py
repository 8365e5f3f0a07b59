"""What the stacks lean on is looked at once, and again as soon as it may have changed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import shake_256
from pathlib import Path
from typing import Any

import pytest

from wallet.demo import badges, cast
from wallet.demo.issue import issue_badge
from wallet.demo.stack import stack_definition
from wallet.model.report import VerificationReport
from wallet.model.stack_unit import UnitStatus, Verification
from wallet.service import stacking_room
from wallet.service.answers import Paths, Source
from wallet.service.stacking_decisions import Deciding
from wallet.service.wallet import Wallet

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@dataclass
class House:
    """A wallet with one stack, and how often something was verified or evaluated."""

    wallet: Wallet
    clock: Clock
    verified: list[str]
    judged: list[str]

    def bring(self, badge: badges.BadgeSpec) -> None:
        self.wallet.import_sources((Source("b.json", issue_badge(badge, cast.NORDHAVN)),))

    def counts(self) -> tuple[int, int]:
        """How much was verified and evaluated by looking at all stacks once."""
        self.verified.clear()
        self.judged.clear()
        self.wallet.stacks()
        return len(self.verified), len(self.judged)


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    clock, count = Clock(), iter(range(10_000))
    wallet = Wallet(
        Paths(tmp_path / "vault", tmp_path / "profile"), clock, lambda size: shake_256(b"%d" % next(count)).digest(size)
    )
    wallet.create("correct horse battery staple", kdf="test")
    found = House(wallet, clock, [], [])
    for name, log in (("verify", found.verified), ("judged", found.judged)):
        real = getattr(stacking_room, name)

        def watched(*given: Any, real: Any = real, log: list[str] = log, **named: Any) -> Any:
            log.append("")
            return real(*given, **named)

        monkeypatch.setattr(stacking_room, name, watched)
    found.bring(badges.DATABASES)
    found.bring(badges.DATA_ANALYSIS)
    wallet.stack_add(stack_definition())
    yield found
    wallet.lock()


def test_the_second_look_verifies_and_evaluates_nothing(house: House) -> None:
    house.wallet.stacks()
    assert house.counts() == (0, 0)


def test_only_the_new_credential_is_verified(house: House) -> None:
    house.wallet.stacks()
    house.bring(badges.VISUALISATION)
    assert house.counts() == (1, 1)


def test_new_material_and_ten_minutes_make_every_report_anew(house: House) -> None:
    house.wallet.stacks()
    house.wallet.trust_add("did:example:somebody")
    assert house.counts()[0] == 2
    house.clock.now += timedelta(minutes=11)
    assert house.counts()[0] == 2
    house.clock.now -= timedelta(hours=1)
    assert house.counts()[0] == 2


def test_a_date_that_passes_is_noticed_at_once(house: House) -> None:
    room = house.wallet._room
    (first, *_) = room.units(NOW)
    seen = room._seen[first.id]
    soon = seen.credential.described.valid_from
    assert soon is not None
    report = VerificationReport((), soon - timedelta(minutes=1), "", "")
    early = stacking_room._Seen(seen.sha256, seen.credential, report)
    assert early.stands(seen.sha256, soon - timedelta(seconds=30))
    assert not early.stands(seen.sha256, soon)
    assert not early.stands("other", soon - timedelta(seconds=30))


def test_another_day_and_a_decision_are_another_question(house: House) -> None:
    house.wallet.stacks()
    house.clock.now += timedelta(days=1)
    assert house.counts()[1] == 1
    stack = house.wallet.stacks()[0].id
    unit = house.wallet.rows()[0].id
    house.wallet.stack_decide(stack, Deciding("forbid", unit, "", "mine"))
    assert house.counts()[1] == 1
    assert house.wallet.stacks()[0].decisions[0].decision.unit_id == unit


def test_locking_forgets(house: House) -> None:
    before = house.wallet._room
    house.wallet.lock()
    assert house.wallet._stacks_of is None
    house.wallet.unlock("correct horse battery staple")
    assert house.wallet._room is not before
    assert house.counts() == (2, 1)


def test_a_glance_leaves_the_derived_parts_to_the_opened_stack(house: House) -> None:
    (glance,) = house.wallet.stacks()
    assert (glance.deep, "neverCounts" in glance.answer) == (False, False)
    opened = house.wallet.stack(glance.id)
    assert (opened.deep, "neverCounts" in opened.answer) == (True, True)
    assert (opened.verdict, opened.progress) == (glance.verdict, glance.progress)
    assert house.wallet.stacks() == (opened,)


def test_trash_does_not_count(house: House) -> None:
    house.wallet.trash(house.wallet.rows()[0].id)
    units = house.wallet._room.units(NOW)
    assert len(units) == 1
    assert (units[0].status, units[0].verification) == (UnitStatus.ACTIVE, Verification.VERIFIED)
