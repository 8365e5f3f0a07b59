"""The header: no byte of it can be changed unnoticed, and no cost in it is paid unseen."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.wallet.vault.samples import PASSPHRASE, Entropy
from wallet.errors import ErrorKind, WalletError
from wallet.vault import header as headers
from wallet.vault.envelope import wrap_by_passphrase
from wallet.vault.folder import HEADER
from wallet.vault.header import Header, Wrap, WrapKind, authentic, decode, encode, signed
from wallet.vault.kdf import CHEAPEST, Costs
from wallet.vault.unlocking import find_key
from wallet.vault.vault import Vault, unlock

KEY = bytes(range(32))


def made(costs: Costs = CHEAPEST) -> Header:
    wrap = wrap_by_passphrase(KEY, PASSPHRASE, b"v" * 16, CHEAPEST, Entropy())
    return signed(Header(b"v" * 16, "abc123.db", 1, (replace(wrap, costs=costs),)), KEY)


def test_a_header_is_read_as_it_was_written() -> None:
    header = made()
    assert decode(encode(header)) == header
    assert authentic(header, KEY)
    assert find_key(header, PASSPHRASE, None, None).key == KEY


def test_no_bit_can_be_changed(vault: Vault, folder: Path) -> None:
    vault.close()
    good = (folder / HEADER).read_bytes()
    refused = 0
    for at in range(len(good)):
        bad = bytearray(good)
        bad[at] ^= 1 << at % 8
        (folder / HEADER).write_bytes(bytes(bad))
        with pytest.raises(WalletError) as caught:
            unlock(folder, PASSPHRASE, entropy=Entropy())
        assert caught.value.kind in (ErrorKind.DAMAGED, ErrorKind.NEWER_VAULT)
        refused += 1
    assert refused == len(good) > 400


@pytest.mark.parametrize("cut", [0, 1, 50, -1])
def test_a_cut_header_is_damage(cut: int) -> None:
    with pytest.raises(WalletError) as caught:
        decode(encode(made())[:cut])
    assert caught.value.kind is ErrorKind.DAMAGED


@pytest.mark.parametrize("data", [b"", b"[]", b"null", b"{}", b"\xff", b"[" * 50_000, b'{"format":"1"}'])
def test_anything_else_is_damage(data: bytes) -> None:
    with pytest.raises(WalletError) as caught:
        decode(data)
    assert caught.value.kind is ErrorKind.DAMAGED


def test_a_newer_format_is_told_as_such() -> None:
    plain = json.loads(encode(made())) | {"format": 2}
    with pytest.raises(WalletError) as caught:
        decode(json.dumps(plain).encode())
    assert (caught.value.kind, caught.value.facts["found"]) == (ErrorKind.NEWER_VAULT, 2)


@pytest.mark.parametrize(
    "costs",
    [
        Costs("default", 1024, 3, 4),
        Costs("default", 64 * 1024, 2, 4),
        Costs("default", 2 * 1024 * 1024, 3, 4),
        Costs("default", 64 * 1024, 11, 4),
        Costs("default", 64 * 1024, 3, 17),
        Costs("test", 64 * 1024, 3, 4),
        Costs("fast", 64 * 1024, 3, 4),
    ],
)
def test_costs_below_the_floor_or_over_the_cap_are_not_paid(costs: Costs) -> None:
    with pytest.raises(WalletError) as caught:
        decode(encode(made(costs)))
    assert (caught.value.kind, caught.value.rule) == (ErrorKind.DAMAGED, "kdf-cost")


def test_costs_changed_within_the_limits_open_nothing() -> None:
    header = decode(encode(made(Costs("default", 64 * 1024, 3, 1))))
    with pytest.raises(WalletError) as caught:
        find_key(header, PASSPHRASE, None, None)
    assert caught.value.kind is ErrorKind.WRONG_PASSPHRASE


@pytest.mark.parametrize(
    "altered",
    [
        replace(made(), database="other.db"),
        replace(made(), generation=7),
        replace(made(), wraps=(*made().wraps, Wrap(WrapKind.RECOVERY, b"s" * 16, b"n" * 12, b"x" * 48))),
    ],
)
def test_what_the_wrap_does_not_cover_the_mark_does(altered: Header) -> None:
    with pytest.raises(WalletError) as caught:
        find_key(decode(encode(altered)), PASSPHRASE, None, None)
    assert (caught.value.kind, caught.value.rule) == (ErrorKind.DAMAGED, "header-mark")


@pytest.mark.parametrize("name", ["../x.db", "a/b.db", "x.db.part", ".db", "/etc/x.db", "a b.db"])
def test_a_database_name_never_leads_out_of_the_folder(name: str) -> None:
    with pytest.raises(WalletError) as caught:
        decode(encode(replace(made(), database=name)))
    assert caught.value.kind is ErrorKind.DAMAGED


def test_a_link_in_the_headers_place_is_not_followed(vault: Vault, folder: Path, tmp_path: Path) -> None:
    vault.close()
    (folder / HEADER).rename(tmp_path / "elsewhere")
    (folder / HEADER).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(WalletError) as caught:
        headers.read(folder)
    assert caught.value.rule == "symbolic-link"


@pytest.mark.parametrize("wraps", [["2026-01-01"], [None], [[]], {"kind": 1}, 3, [{"kind": "passphrase", "kdf": "x"}]])
def test_wraps_of_another_shape_are_damage(wraps: object) -> None:
    plain = json.loads(encode(made())) | {"wraps": wraps}
    with pytest.raises(WalletError) as caught:
        decode(json.dumps(plain).encode())
    assert caught.value.kind is ErrorKind.DAMAGED
