"""How skills were come by, as the kept credentials state it."""

from pathlib import Path

import pytest

from tests.wallet.service.places import new_wallet
from wallet.model.eu_view import LearningClass
from wallet.model.tick import no_tick
from wallet.service import evidencing
from wallet.service.evidencing import evidence
from wallet.service.wallet import Wallet


@pytest.fixture
def unlocked(tmp_path: Path) -> Wallet:
    return new_wallet(tmp_path)


def test_each_skill_has_the_best_that_is_stated_for_it(unlocked: Wallet) -> None:
    unlocked.add_demo()
    rows = [row for row in unlocked.rows() if row.summary.skills]
    found = unlocked.evidence(tuple(row.id for row in rows))
    assert found.keys() == {row.id for row in rows}
    for row in rows:
        assert found[row.id].keys() == {skill.casefold() for skill in row.summary.skills}
    named = next(row for row in rows if row.summary.title == "Data Analysis with Python")
    assert set(found[named.id].values()) == {LearningClass.ASSESSED}


def test_what_is_gone_is_left_out_and_many_are_cut_off(unlocked: Wallet, monkeypatch: pytest.MonkeyPatch) -> None:
    unlocked.add_demo()
    ids = [row.id for row in unlocked.rows()]
    assert evidence(unlocked._open, ["c" + "0" * 23, ids[0]], no_tick).keys() == {ids[0]}
    monkeypatch.setattr(evidencing, "MOST", 3)
    assert len(evidence(unlocked._open, ids, no_tick)) == 3
