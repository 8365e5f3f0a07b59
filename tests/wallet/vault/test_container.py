"""The backup file: only bytes that bear the mark come out of it."""

import tracemalloc
from pathlib import Path

import pytest

from tests.wallet.vault.samples import NOW
from wallet.errors import ErrorKind, WalletError
from wallet.vault.container import MAGIC, Front, pack, read_front, sha256_of, unpack

KEY = b"k" * 32
FRONT = Front(NOW, 7, None)


def packed(tmp_path: Path, data: bytes) -> Path:
    (tmp_path / "source").write_bytes(data)
    pack(tmp_path / "source", FRONT, KEY, tmp_path / "out")
    return tmp_path / "out"


@pytest.mark.parametrize("size", [1, 4_096, (1 << 20) - 1, 1 << 20, (1 << 20) + 1])
def test_what_went_in_comes_out(tmp_path: Path, size: int) -> None:
    data = bytes(index % 251 for index in range(size))
    out = packed(tmp_path, data)
    assert read_front(out) == FRONT
    unpack(out, KEY, tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == data
    assert len(sha256_of(out)) == 64


def test_any_changed_byte_and_any_cut_is_refused_and_nothing_is_left(tmp_path: Path) -> None:
    out = packed(tmp_path, b"data" * 50)
    good = out.read_bytes()
    bad = [good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :] for at in range(len(good))]
    bad += [good[:cut] for cut in range(len(good))] + [good + b"x"]
    for one in bad:
        out.write_bytes(one)
        with pytest.raises(WalletError) as caught:
            unpack(out, KEY, tmp_path / "copy")
        assert caught.value.kind is ErrorKind.DAMAGED
        assert not (tmp_path / "copy").exists()


def test_another_key_opens_nothing(tmp_path: Path) -> None:
    out = packed(tmp_path, b"data")
    with pytest.raises(WalletError) as caught:
        unpack(out, b"l" * 32, tmp_path / "copy")
    assert caught.value.rule == "backup-mark"


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"", "not-a-backup"),
        (b"PK\x03\x04 a ZIP", "not-a-backup"),
        (MAGIC + b"\xff\xff\xff\xff", "backup-front"),
        (MAGIC + b"\x00\x00\x00\x02[]", "backup-front"),
        (MAGIC + b'\x00\x00\x00\x02{"', "backup-front"),
    ],
)
def test_anything_else_is_refused(tmp_path: Path, data: bytes, rule: str) -> None:
    (tmp_path / "x").write_bytes(data)
    with pytest.raises(WalletError) as caught:
        read_front(tmp_path / "x")
    assert (caught.value.kind, caught.value.rule) == (ErrorKind.DAMAGED, rule)


def test_no_file_is_told_as_such(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere", tmp_path):
        with pytest.raises(WalletError) as caught:
            read_front(path)
        assert caught.value.kind is ErrorKind.NO_SUCH_FILE


def test_a_large_database_is_never_in_memory_at_once(tmp_path: Path) -> None:
    size = 48 << 20
    with (tmp_path / "source").open("wb") as file:
        file.truncate(size)
    tracemalloc.start()
    try:
        pack(tmp_path / "source", FRONT, KEY, tmp_path / "out")
        unpack(tmp_path / "out", KEY, tmp_path / "copy")
        assert tracemalloc.get_traced_memory()[1] < size // 8
    finally:
        tracemalloc.stop()
    assert (tmp_path / "copy").stat().st_size == size
