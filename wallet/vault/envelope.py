"""The key envelope: one random vault key, wrapped independently under each secret that may open the vault."""

import base64
import hmac
from collections.abc import Callable

from wallet.errors import ErrorKind, WalletError
from wallet.vault.header import Wrap, WrapKind, bound_data
from wallet.vault.kdf import KEY_BYTES, SALT_BYTES, Costs, derive

Entropy = Callable[[int], bytes]
"""`entropy(n)`: n random bytes fit for keys."""

NONCE_BYTES = 12
_CODE_BYTES = 20
_GROUP = 4
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_SPELLED = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def wrap_by_passphrase(key: bytes, passphrase: str, vault_id: bytes, costs: Costs, entropy: Entropy) -> Wrap:
    """The vault key under a passphrase. Raises WalletError(BAD_ARGUMENT) for an unusable passphrase."""
    salt = entropy(SALT_BYTES)
    return _wrap(key, derive(passphrase, salt, costs), WrapKind.PASSPHRASE, salt, vault_id, costs, entropy)


def wrap_by_key(key: bytes, outer: bytes, kind: WrapKind, vault_id: bytes, entropy: Entropy) -> Wrap:
    """The vault key under a random secret of at least 160 bits (keyring entry or recovery code)."""
    salt = entropy(SALT_BYTES)
    return _wrap(key, _stretched(outer, salt, kind), kind, salt, vault_id, None, entropy)


def unwrap_by_passphrase(wrap: Wrap, passphrase: str, vault_id: bytes) -> bytes | None:
    """The vault key, or None for a wrong passphrase; both cost the same."""
    if wrap.costs is None:
        return None
    try:
        outer = derive(passphrase, wrap.salt, wrap.costs)
    except WalletError as error:
        if error.kind is ErrorKind.BAD_ARGUMENT:
            return None
        raise
    return _unwrap(wrap, outer, vault_id)


def unwrap_by_key(wrap: Wrap, outer: bytes, vault_id: bytes) -> bytes | None:
    """The vault key, or None for a secret that is not the right one."""
    return _unwrap(wrap, _stretched(outer, wrap.salt, wrap.kind), vault_id)


def recovery_code(entropy: Entropy) -> str:
    """A new code of 160 bits to be printed: eight groups of four signs without I, L, O and U (Crockford's base 32)."""
    text = base64.b32encode(entropy(_CODE_BYTES)).decode().translate(str.maketrans(_LETTERS, _SPELLED))
    return "-".join(text[at : at + _GROUP] for at in range(0, len(text), _GROUP))


def recovery_secret(code: str) -> bytes | None:
    """The secret a typed code stands for, forgiving case, spaces, dashes and look-alikes; None if it is no code."""
    signs = "".join(one for one in code.upper() if one.isalnum()).translate(str.maketrans("OIL", "011"))
    if len(signs) != _CODE_BYTES * 8 // 5 or not set(signs) <= set(_SPELLED):
        return None
    return base64.b32decode(signs.translate(str.maketrans(_SPELLED, _LETTERS)))


def _stretched(outer: bytes, salt: bytes, kind: WrapKind) -> bytes:
    return hmac.digest(hmac.digest(salt, outer, "sha256"), b"cairn wrap " + kind.value.encode() + b"\x01", "sha256")


def _wrap(
    key: bytes, outer: bytes, kind: WrapKind, salt: bytes, vault_id: bytes, costs: Costs | None, entropy: Entropy
) -> Wrap:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = entropy(NONCE_BYTES)
    return Wrap(kind, salt, nonce, AESGCM(outer).encrypt(nonce, key, bound_data(vault_id, kind, salt, costs)), costs)


def _unwrap(wrap: Wrap, outer: bytes, vault_id: bytes) -> bytes | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    bound = bound_data(vault_id, wrap.kind, wrap.salt, wrap.costs)
    try:
        key = AESGCM(outer).decrypt(wrap.nonce, wrap.sealed, bound)
    except (InvalidTag, ValueError):
        return None
    return key if len(key) == KEY_BYTES else None
