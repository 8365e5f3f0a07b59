"""A restored vault is judged anew where it now lies, as often as one likes, and says what came out otherwise."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.wallet.service.places import NOW, PASSPHRASE, TEACHING, Noise, bring, new_wallet
from wallet.demo import badges, cast
from wallet.demo.issue import issue_badge
from wallet.errors import Cancelled
from wallet.model.report import Verdict
from wallet.service.answers import Paths
from wallet.service.restore_report import OtherVerdict
from wallet.service.wallet import Wallet

SOLAR = issue_badge(badges.SOLAR, cast.NORDHAVN)


def elsewhere(folder: Path, years: int = 0) -> Wallet:
    """A wallet on another computer, some years later, without a keyring."""
    paths = Paths(folder / "elsewhere" / "vault", folder / "elsewhere" / "profile")
    return Wallet(paths, lambda: NOW + timedelta(days=366 * years), Noise("elsewhere"))


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    ours, out = new_wallet(tmp_path, "ours"), tmp_path / "ours.cairn-backup"
    ids = bring(ours, TEACHING, SOLAR)
    ours.archive(ids[1])
    ours.backup(out)
    ours.lock()
    return out


def test_everything_is_judged_anew_and_nothing_changed(tmp_path: Path, backup: Path) -> None:
    there = elsewhere(tmp_path)
    for _ in range(3):
        assert there.restore(backup, PASSPHRASE) == 2
        there.unlock(PASSPHRASE)
        found = there.recheck()
        assert (found.changed, found.unread) == ((), ())
        assert sum(count for _, count in found.verdicts) == 2
        assert len(there.rows()) + len(there.shelf("archive")) == 2
        assert there.check_vault() == ()
        there.lock()


def test_a_verdict_that_is_another_now_is_told_and_written_down(tmp_path: Path, backup: Path) -> None:
    there = elsewhere(tmp_path, years=60)
    there.restore(backup, PASSPHRASE)
    there.unlock(PASSPHRASE)
    before = {row.id: row for shelf in ("kept", "archive") for row in there.shelf(shelf)}
    found = there.recheck()
    assert found.changed
    for one in found.changed:
        assert one == OtherVerdict(one.id, before[one.id].summary.title, before[one.id].verdict, Verdict.EXPIRED)
        assert "verdict-changed" in {entry.what for entry in there.history_of(one.id)}
    assert there.recheck().changed == ()
    there.lock()


def test_it_can_be_stopped(tmp_path: Path, backup: Path) -> None:
    there = elsewhere(tmp_path)
    there.restore(backup, PASSPHRASE)
    there.unlock(PASSPHRASE)

    def stop(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        there.recheck(stop)
    there.lock()
