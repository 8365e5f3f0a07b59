"""What helper processes find must be what this process finds, file by file."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import main
from tests.wallet.service.places import NOW
from wallet.demo import badges, cast
from wallet.demo.issue import issue_badge, issue_jwt
from wallet.errors import Cancelled
from wallet.model.tick import no_tick
from wallet.model.trust import Policy, TrustMaterial
from wallet.service import batch, checking, crew
from wallet.service.preparing import Judging

JUDGING = Judging(TrustMaterial(), Policy(), NOW)


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[tuple[str, Path], ...]:
    """Good, altered and foreign files, so few that tests are quick and yet enough for helpers."""
    monkeypatch.setattr(crew, "ENOUGH", 10)
    monkeypatch.setattr(crew, "_processors", lambda: 2)
    monkeypatch.setattr(crew, "_started", lambda ready: ready.result(60) is None)
    good = issue_badge(badges.WRITING, cast.NORDHAVN)
    kinds = (
        good,
        good.replace(badges.WRITING.title.encode(), b"Another"),
        issue_jwt(badges.WRITING, cast.NORDHAVN),
        b"{}",
        b"\x00",
    )
    for number in range(30):
        (tmp_path / f"{number:02}.json").write_bytes(kinds[number % len(kinds)])
    return batch.files_in([tmp_path])


def test_helpers_find_what_this_process_finds(files: tuple[tuple[str, Path], ...]) -> None:
    far = list(checking.each(files, JUDGING, None, no_tick, main.guard))
    near = [checking.checked_file(JUDGING, one) for one in files]
    assert [one.name for one in far] == [name for name, _ in files]
    assert [one.checked for one in far] == [one.checked for one in near]
    assert batch.table(far) == batch.table(near)
    assert {found.report.verdict.value for one in far for found in one.checked} == {"valid", "invalid"}


def test_documents_are_told_of_only_where_asked_for(files: tuple[tuple[str, Path], ...]) -> None:
    bare, whole = (list(checking.each(files[:5], JUDGING, None, no_tick, documents=asked)) for asked in (False, True))
    reports = [(one.report, other.report) for a, b in zip(bare, whole, strict=True) for one, other in _pairs(a, b)]
    assert [whole.document is not None for _, whole in reports] == [True, False, True]
    assert [report for report, _ in reports] == [replace(whole, document=None) for _, whole in reports]
    assert batch.table(bare) == batch.table(whole)


def _pairs(a: batch.FileChecked, b: batch.FileChecked) -> Iterator[tuple[batch.Told, batch.Told]]:
    return zip(a.checked, b.checked, strict=True)


def test_progress_is_told(files: tuple[tuple[str, Path], ...]) -> None:
    heard: list[tuple[int, int]] = []
    found = list(checking.each(files[:2], JUDGING, None, lambda *at: heard.append(at)))
    assert (heard, len(found)) == ([(0, 2), (1, 2), (2, 2)], 2)


def test_a_stop_is_heard(files: tuple[tuple[str, Path], ...]) -> None:
    def stop(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(checking.each(files, JUDGING, None, stop, main.guard))
