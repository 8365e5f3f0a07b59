"""An issuer and a holder for BBS, for tests: signs, and makes proofs, with numbers that are the same in every run."""

import hashlib
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

import pytest

from wallet.codec import cbor, multibase
from wallet.codec.jsonld.contexts import Contexts
from wallet.codec.jsonld.quads import to_statements
from wallet.codec.rdfc import canonize
from wallet.keys import bbs, bbs_proving, bls, multikey
from wallet.model.keys import KeyKind, PublicKey
from wallet.proofs.bbs_2023 import shuffled
from wallet.proofs.data_integrity import rdfc_bytes, with_context
from wallet.proofs.ecdsa_sd_base import Whole, whole_named
from wallet.proofs.pointers import select

HMAC_KEY = hashlib.sha256(b"a test issuer's HMAC key").digest()


def need_library() -> None:
    """Skips the test, saying why, where the optional extra is not installed."""
    if not bls.is_available():
        pytest.skip("the optional extra `bbs` is not installed: see packaging/dependencies.md")


def number(seed: str) -> int:
    """A number below the group order, the same for the same seed."""
    return bls.hash_to_scalar(seed.encode(), b"CAIRN-TESTS")


@dataclass(frozen=True)
class BbsKey:
    """A secret key."""

    secret: int

    @property
    def public(self) -> PublicKey:
        return PublicKey(KeyKind.BLS12381G2, bls.octets(bls.base2() * bls.scalar(self.secret)))

    @property
    def id(self) -> str:
        return f"did:key:{multikey.encode(self.public)}"

    @property
    def method(self) -> str:
        return f"{self.id}#{multikey.encode(self.public)}"

    def sign(self, header: bytes, messages: Sequence[bytes]) -> bytes:
        exponent = number("exponent")
        point = covered(self.public.data, header, messages)
        first = bls.combined([point], [pow(self.secret + exponent, -1, bls.ORDER)])
        return bls.octets(first) + exponent.to_bytes(32, "big")


def covered(public: bytes, header: bytes, messages: Sequence[bytes]) -> Any:
    """The point B of the draft."""
    points = bbs.generators(len(messages) + 1)
    factors = [1, bbs.domain(public, points, header), *map(bbs.message_scalar, messages)]
    return bls.combined([bls.g1(bbs.P1), *points], factors)


def prove(
    public: bytes, signature: bytes, header: bytes, bound: bytes, messages: Sequence[bytes], shown: Collection[int]
) -> bytes:
    """A proof over the messages at the indexes `shown`, the same in every run."""
    return bbs_proving.prove(public, signature, header, bound, messages, shown, numbers())


def numbers(seed: str = "blind") -> Callable[[int], bytes]:
    """Entropy that never gives the same bytes twice, and the same in every run."""
    asked = count()
    return lambda length: bls.expand(f"{seed} {next(asked)}".encode(), b"CAIRN-TESTS", length)


@dataclass(frozen=True)
class Issued:
    """A signed document with all that is needed to derive from it."""

    key: BbsKey
    full: Whole
    options: dict[str, Any]
    header: bytes
    signature: bytes
    mandatory: tuple[str, ...]

    @property
    def optional(self) -> list[int]:
        chosen = self.full.indexes(self.mandatory)
        return [index for index in range(len(self.full.lines)) if index not in chosen]

    def base(self) -> dict[str, Any]:
        parts: Any = [self.signature, self.header, self.key.public.data, HMAC_KEY, list(self.mandatory)]
        return self.with_value(dict(self.full.document), b"\xd9\x5d\x02" + cbor.encode(parts))

    def parts(self, pointers: tuple[str, ...], bound: bytes) -> list[Any]:
        """The components of a derived proof that shows what the pointers name."""
        mandatory = self.full.indexes(self.mandatory)
        combined = sorted(self.full.indexes((*self.mandatory, *pointers)))
        shown = [place for place, index in enumerate(self.optional) if index in combined]
        messages = [self.full.lines[index].encode() for index in self.optional]
        proof = prove(self.key.public.data, self.signature, self.header, bound, messages, shown)
        places = [place for place, index in enumerate(combined) if index in mandatory]
        return [proof, self._labels(pointers), places, shown, bound]

    def derived(self, pointers: tuple[str, ...], bound: bytes, parts: list[Any] | None = None) -> dict[str, Any]:
        """What the pointers name, with a derived proof: its own, or these components."""
        part = select(self.full.document, (*self.mandatory, *pointers)).document
        made = self.parts(pointers, bound) if parts is None else parts
        return self.with_value(part, b"\xd9\x5d\x03" + cbor.encode(made))

    def with_value(self, document: dict[str, Any], value: bytes) -> dict[str, Any]:
        return {**document, "proof": {**self.options, "proofValue": multibase.encode_base64url(value)}}

    def _labels(self, pointers: tuple[str, ...]) -> dict[int, int]:
        part = select(self.full.document, (*self.mandatory, *pointers))
        statements = to_statements(part.document, self.full.contexts)
        names = self.full.labels_in(statements, part.origins)
        issued = canonize(statements.quads).labels
        return {int(issued[label][len("_:c14n") :]): int(name[len("_:b") :]) for label, name in names.items()}


def issue(
    document: dict[str, Any], key: BbsKey, mandatory: tuple[str, ...], purpose: str = "assertionMethod"
) -> Issued:
    """The document signed; the pointers name what every derived proof must show."""
    options = {
        "type": "DataIntegrityProof",
        "cryptosuite": "bbs-2023",
        "created": "2026-02-01T00:00:00Z",
        "verificationMethod": key.method,
        "proofPurpose": purpose,
    }
    contexts = Contexts.bundled()
    full = whole_named(document, lambda issued: shuffled(HMAC_KEY, issued), contexts)
    chosen = full.indexes(mandatory)
    first = "".join(line for index, line in enumerate(full.lines) if index in chosen).encode()
    others = [line.encode() for index, line in enumerate(full.lines) if index not in chosen]
    config = rdfc_bytes(with_context(options, document), contexts)
    header = hashlib.sha256(config).digest() + hashlib.sha256(first).digest()
    return Issued(key, full, options, header, key.sign(header, others), mandatory)
