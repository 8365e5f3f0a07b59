"""Many files at once: a file is kept whole or not, a stop keeps what was finished, and helpers change nothing."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import main
from tests.wallet.service.places import NOW
from wallet.demo import badges, cast
from wallet.demo.issue import issue_badge
from wallet.errors import Cancelled, ErrorKind, WalletError
from wallet.model.tick import no_tick
from wallet.model.trust import Policy, TrustMaterial
from wallet.service import crew, importing
from wallet.service.answers import Novelty, Source
from wallet.service.preparing import Judging, prepared
from wallet.vault.vault import Vault, create


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """An empty vault."""
    made = create(tmp_path / "vault", "bees", kdf="test", now=NOW, entropy=os.urandom)
    yield made
    made.close()


JUDGING = Judging(TrustMaterial(), Policy(), NOW)


def made(number: int, title: str = "") -> Source:
    badge = replace(badges.WRITING, slug=f"badge-{number}", title=title or f"Badge {number}")
    return Source(f"{number}.json", issue_badge(badge, cast.NORDHAVN))


def test_many_files_are_kept_and_told_in_their_order(vault: Vault) -> None:
    sources = (*(made(number) for number in range(5)), Source("bad.json", b"{}"), made(0))
    report = importing.import_sources(vault, sources, JUDGING, no_tick)
    assert [row.summary.title for row in report.imported] == [f"Badge {number}" for number in range(5)]
    assert [(name, row.summary.title) for name, row in report.duplicates] == [("0.json", "Badge 0")]
    assert [one.name for one in report.refused] == ["bad.json"]
    assert [row.id for row in vault.records.rows()] == [row.id for row in reversed(report.imported)]
    for row in report.imported:
        assert vault.records.get(row.id).summary == row.summary
        assert [entry.what for entry in vault.log.of(row.id)] == ["received"]
        assert vault.capsules.of(row.id)


def test_a_stop_keeps_what_was_finished(vault: Vault) -> None:
    def stop(done: int, _total: int) -> None:
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        importing.import_sources(vault, tuple(made(number) for number in range(5)), JUDGING, stop)
    assert vault.records.count() == 3


def test_one_file_that_cannot_be_kept_takes_no_other_with_it(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    add = vault.log.add

    def failing(entry: object) -> None:
        if ("from", "1.json") in entry.facts:  # type: ignore[attr-defined]
            raise WalletError(ErrorKind.STORAGE, cause="full")
        add(entry)  # type: ignore[arg-type]

    monkeypatch.setattr(vault.log, "add", failing)
    report = importing.import_sources(vault, tuple(made(number) for number in range(3)), JUDGING, no_tick)
    assert [row.summary.title for row in report.imported] == ["Badge 0", "Badge 2"]
    assert [(one.name, one.error.kind) for one in report.refused] == [("1.json", ErrorKind.STORAGE)]
    assert vault.records.count() == 2
    assert vault.check() == ()


def test_helpers_bring_home_what_this_process_would_have_made(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "ENOUGH", 10)
    monkeypatch.setattr(crew, "_processors", lambda: 2)
    monkeypatch.setattr(crew, "_started", lambda ready: ready.result(60) is None)
    sources = tuple(made(number) for number in range(12))
    report = importing.import_sources(vault, sources, JUDGING, no_tick, main.guard)
    expected = [prepared(JUDGING, source) for source in sources]
    kept = [vault.records.get(row.id) for row in report.imported]
    assert [(one.record,) for (one,) in expected] == [(record,) for record in kept]  # type: ignore[union-attr]
    assert [one.sha256 for one in vault.capsules.of(kept[0].id)]


def test_a_review_tells_older_versions_by_their_id(vault: Vault) -> None:
    importing.import_sources(vault, (made(1),), JUDGING, no_tick)
    newer = replace(badges.WRITING, slug="badge-1", title="Badge 1", ects="9")
    sources = (made(1), made(2), Source("newer.json", issue_badge(newer, cast.NORDHAVN)))
    review = importing.review(vault, sources, JUDGING, no_tick)
    assert [one.novelty for one in review.items] == [Novelty.HAVE, Novelty.NEW, Novelty.ALTERED]
    assert review.items[2].existing is not None
