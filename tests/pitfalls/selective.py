"""Pitfalls 19 to 23: proofs of which a part may be withheld."""

import json
from collections.abc import Callable
from typing import Any

from tests.hostile.bundles import presentation
from tests.hostile.forge import ISSUER_P256, MALLORY_P256, Document, wire
from tests.pitfalls.documents import GOOD
from tests.pitfalls.pitfall import Mutation, Pitfall
from tests.support.verifying import credential, judged
from wallet.codec import cbor, multibase
from wallet.codec.jsonld.contexts import Contexts
from wallet.demo import badges
from wallet.demo.ecdsa_sd import issue_selective_badge
from wallet.keys import multikey
from wallet.model.keys import KeyKind, PublicKey
from wallet.model.report import VerificationReport
from wallet.present.ecdsa_sd import derive
from wallet.present.selective import derived as shortened
from wallet.present.selective import is_base
from wallet.proofs.data_integrity import rdfc_bytes, with_context
from wallet.proofs.ecdsa_sd_2023 import decode, relabelled

BASE = issue_selective_badge(badges.CARE, ISSUER_P256)
SHOWN = (
    "/credentialSubject/achievement/criteria",
    "/credentialSubject/achievement/description",
    "/credentialSubject/identifier",
)
HEADER = b"\xd9\x5d\x01"
Parts = list[Any]


def _derived() -> Document:
    opened = credential(BASE)
    proof = opened.sealed.proofs[0]
    document = {name: value for name, value in opened.claims.items() if name != "proof"}
    return derive(document, proof.options, proof.value, SHOWN, Contexts.bundled())


def _changed(change: Callable[[Parts], Parts], header: bytes = HEADER, document: Document | None = None) -> Document:
    made = document or _derived()
    parts = cbor.decode(multibase.decode(str(made["proof"]["proofValue"]))[3:])
    assert isinstance(parts, list)
    made["proof"]["proofValue"] = multibase.encode_base64url(header + cbor.encode(change(parts)))
    return made


def _judged(change: Callable[[Parts], Parts], header: bytes = HEADER) -> VerificationReport:
    return judged(wire(_changed(change, header)))


def _minted(parts: Parts) -> Parts:
    """Everything signed by a key of one's own, as if the key inside the proof were the one that counts."""
    import hashlib

    document = _derived()
    proof = document.pop("proof")
    options = {name: value for name, value in proof.items() if name != "proofValue"}
    value = decode(multibase.decode(str(proof["proofValue"])))
    lines = relabelled(document, value.labels, Contexts.bundled())
    mandatory = "".join(one for index, one in enumerate(lines) if index in value.mandatory)
    own = multikey.to_bytes(MALLORY_P256.public)
    configured = rdfc_bytes(with_context(options, document), Contexts.bundled())
    base = MALLORY_P256.sign(hashlib.sha256(configured).digest() + own + hashlib.sha256(mandatory.encode()).digest())
    others = [MALLORY_P256.sign(one.encode()) for index, one in enumerate(lines) if index not in value.mandatory]
    return [base, own, others, *parts[3:]]


EPHEMERAL = Pitfall(
    19,
    "The base signature is checked with the key inside the proof, so that anybody can make credentials",
    "Data Integrity ECDSA Cryptosuites 1.0 section 3.6.7",
    (
        Mutation("as derived", lambda: _judged(lambda parts: parts), GOOD),
        Mutation("signed by a key of one's own", lambda: _judged(_minted), "invalid: proof signature-bad"),
        Mutation(
            "another key in the proof",
            lambda: _judged(lambda parts: [parts[0], multikey.to_bytes(MALLORY_P256.public), *parts[2:]]),
            "invalid: proof signature-bad",
        ),
    ),
)
COUNT = Pitfall(
    20,
    "There are fewer signatures than statements, or more",
    "Data Integrity ECDSA Cryptosuites 1.0 section 3.6.7",
    (
        Mutation("one too few", lambda: _judged(lambda p: [*p[:2], p[2][1:], *p[3:]]), "invalid: proof signature-bad"),
        Mutation(
            "one too many",
            lambda: _judged(lambda p: [*p[:2], [*p[2], p[2][0]], *p[3:]]),
            "invalid: proof signature-bad",
        ),
        Mutation("none", lambda: _judged(lambda p: [*p[:2], [], *p[3:]]), "invalid: proof signature-bad"),
        Mutation(
            "turned round", lambda: _judged(lambda p: [*p[:2], p[2][::-1], *p[3:]]), "invalid: proof signature-bad"
        ),
    ),
)


def _exported() -> str:
    """What of a base proof leaves the wallet."""
    sealed = credential(BASE).sealed
    sent: Any = shortened(sealed, frozenset(), Contexts.bundled(), b"", lambda count: bytes(count))
    value = multibase.decode(sent["proof"]["proofValue"])
    return "derived" if is_base(sealed) and value.startswith(HEADER) else "base"


def _inside(badge: Any) -> VerificationReport:
    return judged(wire(presentation([badge]))).parts[0]


BASE_PROOFS = Pitfall(
    21,
    "What the issuer meant for the holder alone is handed out, or accepted from somebody",
    "Data Integrity ECDSA Cryptosuites 1.0 sections 3.6.1 and 3.6.6",
    (
        Mutation("kept by its holder", lambda: judged(BASE), GOOD),
        Mutation("in a presentation", lambda: _inside(json.loads(BASE)), "invalid: proof base-proof"),
        Mutation("derived, in a presentation", lambda: _inside(_derived()), GOOD),
        Mutation("handed out", _exported, "derived"),
    ),
)


def _labels(change: Callable[[dict[int, bytes]], object]) -> Callable[[Parts], Parts]:
    def changed(parts: Parts) -> Parts:
        change(parts[3])
        return parts

    return changed


def _doubled(labels: dict[int, bytes]) -> None:
    first, second = sorted(labels)[:2]
    labels[second] = labels[first]


MALFORMED = "invalid: proof proof-malformed"
LABELS = Pitfall(
    22,
    "Label map and mandatory indexes are taken as they come",
    "Data Integrity ECDSA Cryptosuites 1.0 section 3.5.8",
    (
        Mutation("a label short", lambda: _judged(_labels(lambda m: m.update({0: b"x"}))), MALFORMED),
        Mutation("a label for two", lambda: _judged(_labels(_doubled)), MALFORMED),
        Mutation("a label missing", lambda: _judged(_labels(lambda m: m.pop(0))), MALFORMED),
        Mutation("a label nobody needs", lambda: _judged(_labels(lambda m: m.update({99: bytes(32)}))), MALFORMED),
        Mutation("a negative number", lambda: _judged(_labels(lambda m: m.update({-1: bytes(32)}))), MALFORMED),
        Mutation("an index past the end", lambda: _judged(lambda p: [*p[:4], [*p[4], 999]]), MALFORMED),
        Mutation("an index twice", lambda: _judged(lambda p: [*p[:4], [p[4][0], *p[4]]]), MALFORMED),
        Mutation("indexes turned round", lambda: _judged(lambda p: [*p[:4], p[4][::-1]]), MALFORMED),
        Mutation("an index too few", lambda: _judged(lambda p: [*p[:4], p[4][1:]]), "invalid: proof signature-bad"),
    ),
)


# The generator of the second group as a key: everybody's, so nobody's.
GENERATOR = bytes.fromhex(
    "93e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e"
    "024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb8"
)
BBS_KEY = multikey.encode(PublicKey(KeyKind.BLS12381G2, GENERATOR))


def _bbs(header: bytes, **members: Any) -> VerificationReport:
    """A badge with a proof of bbs-2023 under this header."""
    made = json.loads(BASE)
    value = multibase.encode_base64url(header + cbor.encode([bytes(80), {}, [], [], b""]))
    method = f"did:key:{BBS_KEY}#{BBS_KEY}"
    made["proof"] |= {"cryptosuite": "bbs-2023", "proofValue": value, "verificationMethod": method} | members
    made["issuer"]["id"] = f"did:key:{BBS_KEY}"
    return judged(wire(made))


UNKNOWN = "indeterminate: proof suite-unsupported"
HEADERS = Pitfall(
    23,
    "A proof of BBS with an unknown or old header passes",
    "Data Integrity BBS Cryptosuites, draft, section 3.3",
    (
        *(
            Mutation(f"header {last}", lambda last=last: _bbs(bytes((0xD9, 0x5D, last))), UNKNOWN)
            for last in range(4, 10)
        ),
        Mutation("header of ECDSA", lambda: _bbs(HEADER), UNKNOWN),
        Mutation("no header", lambda: _bbs(b""), UNKNOWN),
        Mutation("another name", lambda: _bbs(HEADER, cryptosuite="bbs-2022"), UNKNOWN),
    ),
)

PITFALLS = (EPHEMERAL, COUNT, BASE_PROOFS, LABELS, HEADERS)
