"""A few calls of each verb fail here; `python -m tests.faults.disk` lets every one of them fail."""

import errno
import shutil
import sys
from pathlib import Path

import pytest

from tests.faults import disk

FEW = 2


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> disk.Stage | None:
    """None where calls cannot be made to fail."""
    possible = sys.platform == "linux" and shutil.which("cc") is not None
    return disk.prepared(tmp_path_factory.mktemp("disk")) if possible else None


@pytest.mark.parametrize("code", [errno.EIO, errno.EACCES, errno.EROFS, errno.EMFILE])
@pytest.mark.parametrize("verb", ["import", "backup"])
def test_another_trouble_of_the_disk_is_withstood_too(stage: disk.Stage | None, verb: str, code: int) -> None:
    if stage is None:
        assert disk.expected(disk.Stage(Path(), Path(), frozenset()), verb, [])[0] == disk.HELD
        return
    figures = disk.Figures()
    disk.sweep(stage, verb, str(code), False, FEW, figures)
    assert (figures.broken(), figures.runs) == (0, FEW), figures


@pytest.mark.parametrize("verb", ["import", "passwd", "backup", "migrate", "restore", "take"])
def test_a_failing_write_leaves_the_vault_as_it_was_or_as_it_should_be(stage: disk.Stage | None, verb: str) -> None:
    if stage is None:
        assert disk.expected(disk.Stage(Path(), Path(), frozenset()), verb, [])[0] == disk.HELD
        return
    figures = disk.Figures()
    calls = disk.sweep(stage, verb, "28", True, FEW, figures)
    assert figures.broken() == 0, figures
    assert (figures.runs, figures.refused >= 1) == (FEW, True)
    assert calls > FEW
