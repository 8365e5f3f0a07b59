"""Names and files that are none: turned down at once, never a defect and never a wait."""

import os
from pathlib import Path

import pytest

from tests.terminal.conftest import Cairn
from wallet.demo import badges, cast
from wallet.demo.issue import issue_badge


def test_a_name_longer_than_the_system_takes_names_nothing(kept: Cairn, tmp_path: Path) -> None:
    name = kept("import", kept.file("badge.json", issue_badge(badges.DATA_ANALYSIS, cast.NORDHAVN))).data["imported"][0]
    assert kept("verify", "n" * 5000).exit == 10
    assert kept("import", "n" * 5000).exit == 2
    assert kept("export", name["id"], "--out", tmp_path / ("n" * 5000)).exit == 8
    assert kept("export", name["id"], "--out", "").exit == 2


@pytest.mark.parametrize("odd", ["a\0b", "/dev/zero", "/proc/self/mem", "."])
def test_what_is_no_regular_file_is_no_backup(kept: Cairn, odd: str) -> None:
    assert kept("restore", odd).exit in (2, 6, 8)


def test_a_pipe_that_nobody_writes_to_is_no_backup(kept: Cairn, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert kept("restore", tmp_path / "pipe").exit == 2


@pytest.mark.parametrize("now", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])
def test_a_time_at_the_end_of_time_is_wrong_usage(kept: Cairn, now: str) -> None:
    badge = kept.file("badge.json", issue_badge(badges.DATA_ANALYSIS, cast.NORDHAVN))
    assert kept("verify", badge, now=now).exit == 2
