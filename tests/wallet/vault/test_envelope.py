"""The envelope: the key comes out under its own secret, its own vault and its own costs, and no other."""

from dataclasses import replace

import pytest

from tests.wallet.vault.samples import Entropy
from wallet.vault.envelope import (
    recovery_code,
    recovery_secret,
    unwrap_by_key,
    unwrap_by_passphrase,
    wrap_by_key,
    wrap_by_passphrase,
)
from wallet.vault.header import WrapKind
from wallet.vault.kdf import CHEAPEST, Costs

KEY, VAULT = bytes(range(32)), b"v" * 16


def test_a_passphrase_gives_the_key_back() -> None:
    wrap = wrap_by_passphrase(KEY, "secret", VAULT, CHEAPEST, Entropy())
    assert unwrap_by_passphrase(wrap, "secret", VAULT) == KEY
    assert unwrap_by_passphrase(wrap, "Secret", VAULT) is None
    assert unwrap_by_passphrase(wrap, "secret", b"w" * 16) is None
    for costs in (Costs("test", 16, 1, 1), Costs("default", 8, 1, 1)):
        assert unwrap_by_passphrase(replace(wrap, costs=costs), "secret", VAULT) is None
    for changed in (replace(wrap, salt=b"s" * 16), replace(wrap, nonce=b"n" * 12), replace(wrap, sealed=bytes(48))):
        assert unwrap_by_passphrase(changed, "secret", VAULT) is None
    assert KEY not in wrap.sealed


def test_a_random_secret_gives_the_key_back_for_its_kind_only() -> None:
    wrap = wrap_by_key(KEY, b"outer" * 7, WrapKind.KEYRING, VAULT, Entropy())
    assert unwrap_by_key(wrap, b"outer" * 7, VAULT) == KEY
    assert unwrap_by_key(wrap, b"other" * 7, VAULT) is None
    assert unwrap_by_key(replace(wrap, kind=WrapKind.RECOVERY), b"outer" * 7, VAULT) is None
    assert unwrap_by_passphrase(wrap, "outer", VAULT) is None


def test_no_two_wraps_share_salt_or_nonce() -> None:
    entropy = Entropy()
    wraps = [wrap_by_key(KEY, b"o" * 32, WrapKind.KEYRING, VAULT, entropy) for _ in range(5)]
    assert len({one.salt for one in wraps}) == len({one.nonce for one in wraps}) == 5


def test_a_typed_code_is_understood_however_it_is_written() -> None:
    code = recovery_code(Entropy())
    assert [len(group) for group in code.split("-")] == [4] * 8
    assert not set(code) & set("ILOU")
    secret = recovery_secret(code)
    assert secret is not None
    assert len(secret) == 20
    misread = code.lower().replace("0", "o").replace("1", "l").replace("-", "  ")
    assert recovery_secret(misread) == secret


@pytest.mark.parametrize("text", ["", "A" * 31, "A" * 33, "U" * 32, "ü" * 32, "٣" * 32])
def test_what_is_no_code_is_none(text: str) -> None:
    assert recovery_secret(text) is None
