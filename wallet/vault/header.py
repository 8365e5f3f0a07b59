"""The small file beside the database: which database, and the wrapped copies of its key; all of it authenticated."""

import base64
import hashlib
import hmac
import json
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

from wallet.errors import ErrorKind, WalletError
from wallet.vault.folder import DATABASE_SUFFIX, HEADER, read_limited, write_private
from wallet.vault.kdf import Costs, accepted

FORMAT = 1
HEADER_BYTES = 64 * 1024
VAULT_ID_BYTES = 16
_WRAPS = 8


class WrapKind(Enum):
    """By which secret a copy of the vault key is wrapped."""

    PASSPHRASE = "passphrase"
    KEYRING = "keyring"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class Wrap:
    """One wrapped copy of the vault key; `costs` only where a passphrase is stretched."""

    kind: WrapKind
    salt: bytes
    nonce: bytes
    sealed: bytes
    costs: Costs | None = None


@dataclass(frozen=True, slots=True)
class Header:
    """What the header says; `generation` grows by one with every change of the wraps or the database."""

    vault_id: bytes
    database: str
    generation: int
    wraps: tuple[Wrap, ...]
    mac: bytes = b""

    def wrap(self, kind: WrapKind) -> Wrap | None:
        """The copy wrapped by this kind of secret, else None."""
        return next((one for one in self.wraps if one.kind is kind), None)

    def with_wrap(self, wrap: Wrap) -> "Header":
        """The next generation, with this copy in place of any other of its kind."""
        return self._next((*(one for one in self.wraps if one.kind is not wrap.kind), wrap))

    def without(self, kind: WrapKind) -> "Header":
        """The next generation, without the copy of this kind."""
        return self._next(tuple(one for one in self.wraps if one.kind is not kind))

    def _next(self, wraps: tuple[Wrap, ...]) -> "Header":
        return replace(self, wraps=wraps, generation=self.generation + 1, mac=b"")


def bound_data(vault_id: bytes, kind: WrapKind, salt: bytes, costs: Costs | None) -> bytes:
    """The additional data that ties a wrapped key to its vault, its kind and its costs."""
    return _plain({"format": FORMAT, "vault": vault_id.hex(), "wrap": _facts(kind, salt, costs)})


def signed(header: Header, vault_key: bytes) -> Header:
    """The header with the mark that only a holder of the vault key can make."""
    return replace(header, mac=_mac(header, vault_key))


def authentic(header: Header, vault_key: bytes) -> bool:
    """Whether the whole header was written by a holder of the vault key."""
    return hmac.compare_digest(header.mac, _mac(header, vault_key))


def encode(header: Header) -> bytes:
    """The header as file bytes: one spelling only, with a digest that tells damage from a wrong passphrase."""
    body = _body(header) | {"mac": _text(header.mac)}
    return _plain(body | {"sha256": hashlib.sha256(_plain(body)).hexdigest()})


def decode(data: bytes) -> Header:
    """The header in these bytes, its mark not yet checked. Raises WalletError(DAMAGED | NEWER_VAULT)."""
    try:
        plain = json.loads(data)
        if plain["format"] > FORMAT:
            raise WalletError(ErrorKind.NEWER_VAULT, found=int(plain["format"]), known=FORMAT)
        header = _header(plain)
        same = encode(header) == data
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        raise WalletError(ErrorKind.DAMAGED, rule="header") from None
    if not same or len(header.wraps) > _WRAPS:
        raise WalletError(ErrorKind.DAMAGED, rule="header")
    for wrap in header.wraps:
        if wrap.costs is not None and not accepted(wrap.costs):
            raise WalletError(ErrorKind.DAMAGED, rule="kdf-cost")
    return header


def read(folder: Path) -> Header:
    """The header of the vault in this folder. Raises WalletError(NO_VAULT | DAMAGED | NEWER_VAULT | STORAGE)."""
    path = folder / HEADER
    if not path.exists() and not path.is_symlink():
        orphaned = folder.is_dir() and any(folder.glob(f"*{DATABASE_SUFFIX}"))
        raise WalletError(ErrorKind.DAMAGED, rule="header-missing") if orphaned else WalletError(ErrorKind.NO_VAULT)
    return decode(read_limited(path, HEADER_BYTES))


def write(folder: Path, header: Header) -> None:
    """Puts the header in place in one step. Raises WalletError(STORAGE)."""
    write_private(folder / HEADER, encode(header))


def _header(plain: dict[str, Any]) -> Header:
    database = str(plain["database"])
    if not database.endswith(DATABASE_SUFFIX) or not database.removesuffix(DATABASE_SUFFIX).isalnum():
        raise ValueError(database)
    return Header(
        bytes.fromhex(plain["vault"]),
        database,
        int(plain["generation"]),
        tuple(_wrap(one) for one in plain["wraps"]),
        _bytes(plain["mac"]),
    )


def _wrap(plain: dict[str, Any]) -> Wrap:
    kdf = plain.get("kdf")
    costs = Costs(str(kdf["profile"]), int(kdf["memory"]), int(kdf["passes"]), int(kdf["lanes"])) if kdf else None
    kind = WrapKind(plain["kind"])
    if (costs is None) is (kind is WrapKind.PASSPHRASE):
        raise ValueError(kind)
    return Wrap(kind, _bytes(plain["salt"]), _bytes(plain["nonce"]), _bytes(plain["sealed"]), costs)


def _facts(kind: WrapKind, salt: bytes, costs: Costs | None) -> dict[str, object]:
    facts: dict[str, object] = {"kind": kind.value, "salt": _text(salt)}
    if costs is not None:
        numbers = {"memory": costs.memory, "passes": costs.passes, "lanes": costs.lanes}
        facts["kdf"] = {"name": "argon2id", "profile": costs.profile} | numbers
    return facts


def _body(header: Header) -> dict[str, object]:
    wraps = [
        _facts(one.kind, one.salt, one.costs) | {"nonce": _text(one.nonce), "sealed": _text(one.sealed)}
        for one in header.wraps
    ]
    return {
        "format": FORMAT,
        "vault": header.vault_id.hex(),
        "database": header.database,
        "generation": header.generation,
        "wraps": wraps,
    }


def _mac(header: Header, vault_key: bytes) -> bytes:
    key = hmac.digest(vault_key, b"cairn header mark", "sha256")
    return hmac.digest(key, _plain(_body(header)), "sha256")


def _plain(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
