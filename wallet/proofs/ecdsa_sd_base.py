"""ecdsa-sd-2023, base proofs: what an issuer hands to the holder (ECDSA Cryptosuites 1.0 sections 3.4.7 to 3.5.3).

The text has no algorithm to verify one. A holder can all the same: with the HMAC key in the proof every signature in
it can be checked, and only then is it worth keeping.
"""

import hashlib
import hmac
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from wallet.codec import base64url, cbor
from wallet.codec.jsonld.contexts import Contexts
from wallet.codec.jsonld.quads import Statements, to_statements
from wallet.codec.rdfc import canonize, line, relabel
from wallet.errors import WalletError, unsupported
from wallet.model.credential import Json
from wallet.model.reasons import BadSeal, Reason
from wallet.proofs.base_proof import ECDSA_SD
from wallet.proofs.pointers import select

Naming: TypeAlias = Callable[[Iterable[str]], Mapping[str, str]]
"""The label that stands for each canonical one."""


@dataclass(frozen=True, slots=True)
class BaseProof:
    """What a base proof value holds (section 3.5.2); `ephemeral` is a key as Multikey bytes."""

    signature: bytes
    ephemeral: bytes
    hmac_key: bytes
    signatures: tuple[bytes, ...]
    mandatory: tuple[str, ...]


def decode_base(value: bytes) -> BaseProof:
    """The parts of a base proof value; `BadSeal` PROOF_MALFORMED."""
    try:
        parts = cbor.decode(value.removeprefix(ECDSA_SD))
    except WalletError as error:
        raise BadSeal(Reason.PROOF_MALFORMED, rule=error.rule) from None
    match parts:
        case [bytes(signature), bytes(ephemeral), bytes(key), list(signatures), list(pointers)] if (
            len(signature) == 64 and len(ephemeral) == 35 and len(key) == 32
        ):
            made = tuple(one for one in signatures if isinstance(one, bytes) and len(one) == 64)
            named = tuple(one for one in pointers if isinstance(one, str))
            if (len(made), len(named)) == (len(signatures), len(pointers)):
                return BaseProof(signature, ephemeral, key, made, named)
    raise BadSeal(Reason.PROOF_MALFORMED, rule="proof-components")


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole document ready to be divided: its statements, canonical, relabelled by the HMAC key, in order."""

    document: Mapping[str, Json]
    lines: tuple[str, ...]
    labels: Mapping[str, str]
    by_pointer: Mapping[str, str]
    contexts: Contexts

    def indexes(self, pointers: Iterable[str]) -> frozenset[int]:
        """Which lines the part named by the pointers states; errors of `select`.

        UNSUPPORTED `list-in-selection`: the nodes of an ordered list have no place of their own in the document.
        """
        part = select(self.document, pointers)
        statements = to_statements(part.document, self.contexts)
        names = self.labels_in(statements, part.origins)
        stated = {line(relabel(quad, names)) for quad in statements.quads}
        return frozenset(index for index, one in enumerate(self.lines) if one in stated)

    def labels_in(self, statements: Statements, origins: Mapping[str, str]) -> dict[str, str]:
        """The label in the whole of each blank node of a part; errors of `indexes`."""
        names = {label: self.labels[self.by_pointer[origins[at]]] for at, label in statements.unnamed.items()}
        met = {term for quad in statements.quads for term in (quad[0], quad[2], quad[3]) if term.startswith("_:")}
        if met - names.keys():
            raise unsupported("list-in-selection")
        return names


def whole(document: Mapping[str, Json], hmac_key: bytes, contexts: Contexts) -> Whole:
    """The document (without its proof) prepared for division (section 3.4.10); `WalletError` as `to_statements`."""
    return whole_named(document, lambda issued: {one: hmac_label(hmac_key, one) for one in issued}, contexts)


def whole_named(document: Mapping[str, Json], naming: Naming, contexts: Contexts) -> Whole:
    """As `whole`, with blank nodes named by `naming`."""
    statements = to_statements(dict(document), contexts)
    canonical = canonize(statements.quads)
    names = naming(canonical.labels.values())
    labels = {label: names[issued] for label, issued in canonical.labels.items()}
    lines = tuple(sorted({line(relabel(quad, labels)) for quad in statements.quads}))
    return Whole(document, lines, labels, statements.unnamed, contexts)


def hmac_label(key: bytes, issued: str) -> str:
    """The blank node label that stands for a canonical one (section 3.4.3)."""
    digest = hmac.new(key, issued.removeprefix("_:").encode(), hashlib.sha256).digest()
    return f"_:u{base64url.encode(digest)}"
