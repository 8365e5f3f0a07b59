"""Files for the owner alone, written in one step."""

from pathlib import Path

import pytest

from wallet.errors import ErrorKind, WalletError
from wallet.vault.folder import (
    UNFINISHED,
    new_private_file,
    private_folder,
    read_limited,
    remove_quietly,
    write_private,
)


def test_a_file_is_replaced_in_one_step(tmp_path: Path) -> None:
    path = tmp_path / "a"
    for data in (b"one", b"two"):
        write_private(path, data)
        assert path.read_bytes() == data
    assert [one.name for one in tmp_path.iterdir()] == ["a"]


def test_a_left_over_part_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / f"a{UNFINISHED}").write_bytes(b"left over")
    write_private(tmp_path / "a", b"new")
    assert [one.read_bytes() for one in tmp_path.iterdir()] == [b"new"]


def test_links_are_not_followed(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_bytes(b"mine")
    link = tmp_path / "link"
    link.symlink_to(target)
    with pytest.raises(WalletError) as caught:
        new_private_file(link)
    assert caught.value.kind is ErrorKind.STORAGE
    with pytest.raises(WalletError) as caught:
        read_limited(link, 10)
    assert caught.value.rule == "symbolic-link"
    write_private(link, b"new")
    assert (target.read_bytes(), link.read_bytes(), link.is_symlink()) == (b"mine", b"new", False)


def test_a_file_too_large_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"12345")
    assert read_limited(tmp_path / "a", 5) == b"12345"
    with pytest.raises(WalletError) as caught:
        read_limited(tmp_path / "a", 4)
    assert caught.value.rule == "file-size"


def test_an_open_folder_is_closed_to_others(tmp_path: Path) -> None:
    folder = tmp_path / "a"
    folder.mkdir(mode=0o755)
    private_folder(folder)
    assert folder.stat().st_mode & 0o777 == 0o700


def test_removing_what_is_not_there_is_quiet(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    remove_quietly(tmp_path / "a", tmp_path / "b", tmp_path)
    assert list(tmp_path.iterdir()) == []
