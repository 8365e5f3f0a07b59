"""A kept credential as of an earlier day, as a script would ask for it."""

import pytest

from tests.terminal.conftest import Cairn
from wallet.demo import badges, cast
from wallet.demo.document import Standing
from wallet.demo.issue import issue_badge
from wallet.demo.materials import did_document
from wallet.demo.status import status_list

STANDING = Standing(f"https://{cast.RHEINLAND.host}/status/1", 5)
JUNE, AUGUST = "2026-06-15T09:00:00Z", "2026-08-20T09:00:00Z"


@pytest.fixture
def record(kept: Cairn) -> str:
    """A badge kept in June as good, and known as revoked since August."""
    badge = issue_badge(badges.DATABASES, cast.RHEINLAND, standing=STANDING)
    early = status_list(cast.RHEINLAND, STANDING.uri, (), issued=JUNE)
    late = status_list(cast.RHEINLAND, STANDING.uri, (5,), issued=AUGUST)
    files = (kept.file("did", did_document(cast.RHEINLAND)), kept.file("early", early))
    assert kept("material", "add", *files, now=JUNE).exit == 0
    told = kept("import", kept.file("badge.json", badge), now=JUNE)
    assert kept("material", "add", kept.file("late", late), now=AUGUST).exit == 0
    return str(told.data["imported"][0]["id"])


def test_the_verdict_of_the_day_with_what_it_leans_on(kept: Cairn, record: str) -> None:
    assert kept("verify", record, now=AUGUST).data["verdict"] == "revoked"
    told = kept("verify", record, "--as-of", "2026-06-15", now=AUGUST)
    assert (told.exit, told.data["verdict"], told.data["as_of"]) == (0, "valid", "2026-06-15T23:59:59Z")
    pieces = {one["uri"]: one for one in told.data["materials"]}
    assert (pieces[STANDING.uri]["origin"], pieces[STANDING.uri]["age_days"]) == ("by-hand", 0)
    assert kept("show", record, "--as-of", "2026-06-15", now=AUGUST).data["report"]["verdict"] == "valid"


def test_a_day_nothing_speaks_of_is_left_open(kept: Cairn, record: str) -> None:
    told = kept("verify", record, "--as-of", "2026-07-10", now=AUGUST).data
    assert told["verdict"] == "indeterminate"
    assert "status-set-later" in {one["code"] for one in told["checks"]}


def test_what_is_frozen_is_shown(kept: Cairn, record: str) -> None:
    told = kept("show", record, now=AUGUST).data
    assert told["report"]["as_of"] is None
    lists = [one for one in told["capsule"] if one["uri"] == STANDING.uri]
    assert [one["obtained_at"] for one in lists] == [JUNE, AUGUST]
    assert all(len(one["sha256"]) == 64 and one["bytes"] > 0 for one in told["capsule"])


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--as-of", "2026-08-21"), "as-of-future"),
        (("--as-of", "yesterday"), "day-argument"),
        (("--as-of", "2026-06-15", "--csv", "out.csv"), "as-of-one"),
    ],
)
def test_a_day_that_cannot_be_answered_is_refused(kept: Cairn, record: str, words: tuple[str, ...], code: str) -> None:
    told = kept("verify", record, *words, now=AUGUST)
    assert (told.exit, told.data["error"]["code"]) == (2, code)
