"""ecdsa-sd-2023 from the holder's side (Data Integrity ECDSA Cryptosuites 1.0 sections 3.4 to 3.6)."""

import hashlib
import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wallet.codec import base64url, cbor, multibase
from wallet.codec.jsonld.contexts import Contexts
from wallet.codec.jsonld.quads import Statements, to_statements
from wallet.codec.rdfc import canonize, line, relabel
from wallet.errors import ErrorKind, WalletError
from wallet.model.credential import Json
from wallet.present.pointers import select

NAME = "ecdsa-sd-2023"
BASE_HEADER = b"\xd9\x5d\x00"
DERIVED_HEADER = b"\xd9\x5d\x01"
_C14N = "_:c14n"


@dataclass(frozen=True, slots=True)
class BaseProof:
    """What a base proof value holds (section 3.5.2); `ephemeral` with its Multikey prefix."""

    signature: bytes
    ephemeral: bytes
    hmac_key: bytes
    signatures: tuple[bytes, ...]
    mandatory: tuple[str, ...]

    def encode(self) -> bytes:
        """The proof value, without its multibase letter."""
        parts: list[cbor.Cbor] = [
            self.signature,
            self.ephemeral,
            self.hmac_key,
            list(self.signatures),
            list(self.mandatory),
        ]
        return BASE_HEADER + cbor.encode(parts)


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole document ready to be divided: its statements, canonical, relabelled by the HMAC key, in order."""

    document: Mapping[str, Json]
    lines: tuple[str, ...]
    labels: Mapping[str, str]
    by_pointer: Mapping[str, str]
    contexts: Contexts

    def indexes(self, pointers: Iterable[str]) -> tuple[int, ...]:
        """Which lines the part named by the pointers states, in order."""
        part = select(self.document, pointers)
        statements = to_statements(part.document, self.contexts)
        names = self.labels_in(statements, part.origins)
        stated = {line(relabel(quad, names)) for quad in statements.quads}
        return tuple(index for index, one in enumerate(self.lines) if one in stated)

    def labels_in(self, statements: Statements, origins: Mapping[str, str]) -> dict[str, str]:
        """The HMAC label of each blank node of a part.

        Raises `WalletError(CANNOT_PRESENT, rule="list-in-selection")`: the nodes of an ordered list have no place of
        their own in the document, so a part that holds one cannot be matched.
        """
        names = {label: self.labels[self.by_pointer[origins[at]]] for at, label in statements.unnamed.items()}
        met = {term for quad in statements.quads for term in (quad[0], quad[2], quad[3]) if term.startswith("_:")}
        if met - names.keys():
            raise WalletError(ErrorKind.CANNOT_PRESENT, rule="list-in-selection")
        return names


def whole(document: Mapping[str, Json], hmac_key: bytes, contexts: Contexts) -> Whole:
    """The document (without its proof) prepared for division (section 3.4.10)."""
    statements = to_statements(document, contexts)
    canonical = canonize(statements.quads)
    labels = {label: _hmac_label(hmac_key, issued) for label, issued in canonical.labels.items()}
    lines = tuple(sorted({line(relabel(quad, labels)) for quad in statements.quads}))
    return Whole(document, lines, labels, statements.unnamed, contexts)


def decode_base(value: bytes) -> BaseProof:
    """The parts of a base proof value (section 3.5.3); `WalletError(CANNOT_PRESENT, rule="base-proof-malformed")`."""
    found = cbor.decode(value.removeprefix(BASE_HEADER))
    match found:
        case [bytes(signature), bytes(ephemeral), bytes(key), list(signatures), list(mandatory)] if (
            len(ephemeral) == 35
            and len(key) == 32
            and all(isinstance(one, bytes) and len(one) == 64 for one in signatures)
            and all(isinstance(one, str) for one in mandatory)
        ):
            made = tuple(one for one in signatures if isinstance(one, bytes))
            return BaseProof(signature, ephemeral, key, made, tuple(map(str, mandatory)))
        case _:
            raise WalletError(ErrorKind.CANNOT_PRESENT, rule="base-proof-malformed")


def derive(
    document: Mapping[str, Json], proof: Mapping[str, Json], value: bytes, shown: Iterable[str], contexts: Contexts
) -> dict[str, Json]:
    """The part of a document that its mandatory pointers and these name, with its derived proof (section 3.6.3)."""
    base = decode_base(value)
    full = whole(document, base.hmac_key, contexts)
    chosen = tuple(shown)
    mandatory = frozenset(full.indexes(base.mandatory)) if base.mandatory else frozenset[int]()
    selected = frozenset(full.indexes(chosen)) if chosen else frozenset[int]()
    combined = full.indexes((*base.mandatory, *chosen))
    optional = [index for index in range(len(full.lines)) if index not in mandatory]
    if len(optional) != len(base.signatures):
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="base-proof-malformed")
    signed = dict(zip(optional, base.signatures, strict=True))
    part = select(document, (*base.mandatory, *chosen))
    derived: list[cbor.Cbor] = [
        base.signature,
        base.ephemeral,
        [signed[index] for index in optional if index in selected],
        _label_map(full, part.document, part.origins),
        [place for place, index in enumerate(combined) if index in mandatory],
    ]
    text = multibase.encode_base64url(DERIVED_HEADER + cbor.encode(derived))
    return {**part.document, "proof": {**proof, "proofValue": text}}


def _label_map(full: Whole, part: dict[str, Json], origins: Mapping[str, str]) -> dict[int | str, cbor.Cbor]:
    """Which canonical number of the part stands for which label of the whole (section 3.5.5)."""
    statements = to_statements(part, full.contexts)
    names = full.labels_in(statements, origins)
    issued = canonize(statements.quads).labels
    return {
        int(issued[label].removeprefix(_C14N)): base64url.decode(name.removeprefix("_:u"))
        for label, name in names.items()
    }


def _hmac_label(key: bytes, issued: str) -> str:
    digest = hmac.new(key, issued.removeprefix("_:").encode(), hashlib.sha256).digest()
    return f"_:u{base64url.encode(digest)}"
