import os
import stat
from pathlib import Path

import pytest

from wallet.errors import ErrorKind, WalletError
from wallet.model import limits
from wallet.service.files import inside, read_source, write_new


def test_a_file_is_read_whole_with_its_name(tmp_path: Path) -> None:
    path = tmp_path / "badge.json"
    path.write_bytes(b"\x00abc")
    source = read_source(path)
    assert (source.name, source.data) == ("badge.json", b"\x00abc")


def test_a_folder_and_a_pipe_are_not_files_and_never_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(WalletError) as caught:
            read_source(path)
        assert caught.value.kind in (ErrorKind.NOT_A_CREDENTIAL, ErrorKind.NO_SUCH_FILE)


def test_a_missing_file_and_a_name_no_system_knows_are_said_so(tmp_path: Path) -> None:
    for path in (tmp_path / "nothing", Path("a\0b")):
        with pytest.raises(WalletError) as caught:
            read_source(path)
        assert caught.value.kind is ErrorKind.NO_SUCH_FILE


def test_more_than_the_limit_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as stream:
        stream.truncate(limits.INPUT_BYTES + 1)
    with pytest.raises(WalletError) as caught:
        read_source(path)
    assert (caught.value.kind, caught.value.rule) == (ErrorKind.LIMIT, "input-bytes")


def test_a_new_file_is_for_its_owner_only(tmp_path: Path) -> None:
    path = write_new(tmp_path / "out", b"data")
    assert path.read_bytes() == b"data"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_nothing_is_overwritten_and_no_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "there").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    for name in ("there", "link"):
        with pytest.raises(WalletError) as caught:
            write_new(tmp_path / name, b"new")
        assert caught.value.kind is ErrorKind.WOULD_OVERWRITE
    assert (tmp_path / "there").read_bytes() == b"old"
    assert not (tmp_path / "elsewhere").exists()


def test_a_folder_that_is_not_there_is_a_storage_trouble(tmp_path: Path) -> None:
    with pytest.raises(WalletError) as caught:
        write_new(tmp_path / "no" / "out", b"new")
    assert caught.value.kind is ErrorKind.STORAGE


@pytest.mark.parametrize("name", ["", ".", "..", "a/b", "../a", "/etc/passwd", "a\\b", "a\0b"])
def test_a_name_cannot_leave_its_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(WalletError) as caught:
        inside(tmp_path, name)
    assert caught.value.kind is ErrorKind.OUTSIDE_FOLDER


def test_a_plain_name_stays_inside(tmp_path: Path) -> None:
    assert inside(tmp_path, "c12.json") == tmp_path / "c12.json"
