"""Embedded proofs taken off, swapped, misspelt, multiplied and chained."""

import random
from typing import Any

from tests.hostile.case import FORGED, NEVER_VALID, OPEN, Attack, cases
from tests.hostile.forge import (
    ECDSA_RDFC,
    EDDSA_JCS,
    ISSUER,
    ISSUER_P256,
    MALLORY,
    MALLORY_METHOD,
    document,
    edited,
    options,
    proven,
    sealed,
    wire,
)
from wallet.codec import base64url, multibase
from wallet.demo import badges

SUITES = ("eddsa-rdfc-2022", EDDSA_JCS)


def attacks(seed: random.Random) -> list[Attack]:
    """Every attack on embedded proofs."""
    return [*_stripped(), *_swapped(seed), *_members(), *_values(seed), *_several(), *_chains(), *_contents(seed)]


def _stripped() -> list[Attack]:
    good = sealed(document())
    bare = {name: value for name, value in good.items() if name != "proof"}
    named = {
        "no proof": wire(bare),
        "null proof": wire({**bare, "proof": None}),
        "empty list": wire({**bare, "proof": []}),
        "empty object": wire({**bare, "proof": {}}),
        "list with an empty object": wire({**bare, "proof": [{}]}),
        "text": wire({**bare, "proof": "zSignature"}),
        "true": wire({**bare, "proof": True}),
        "number": wire({**bare, "proof": 1}),
        "list of lists": wire({**bare, "proof": [[good["proof"]]]}),
        "under another name": wire({**bare, "proofs": good["proof"]}),
        "in upper case": wire({**bare, "Proof": good["proof"]}),
        "in the subject only": edited(good, lambda d: d["credentialSubject"].update(proof=d.pop("proof"))),
        "in the issuer only": edited(good, lambda d: d["issuer"].update(proof=d.pop("proof"))),
        "by address": wire({**bare, "proof": "https://nordhavn-polytechnic.example/proof"}),
        "wrapped as a graph": wire({**bare, "proof": {"@graph": [good["proof"]]}}),
    }
    return cases("ld-proof-stripped", FORGED, named)


def _swapped(seed: random.Random) -> list[Attack]:
    good, other = sealed(document()), sealed(document(spec=badges.DATABASES))
    p256 = sealed(document(ISSUER_P256), issuer=ISSUER_P256, suite=ECDSA_RDFC)
    named = {
        "proof of another badge": wire({**good, "proof": other["proof"]}),
        "value of another badge": edited(good, lambda d: d["proof"].update(proofValue=other["proof"]["proofValue"])),
        "proof of another issuer": wire({**good, "proof": p256["proof"]}),
        "both in one list": wire({**good, "proof": [good["proof"], other["proof"]]}),
        "wrong before right": wire({**good, "proof": [other["proof"], good["proof"]]}),
        "same issuer, other subject": edited(good, lambda d: d["credentialSubject"].update(id="did:example:somebody")),
    }
    for suite in SUITES:
        for pick in range(8):
            made = sealed(document(), suite=suite)
            named[f"{suite} claim {pick} changed"] = edited(made, lambda d: _change_one(d, seed))
    return cases("ld-proof-swapped", FORGED, named)


def _change_one(value: dict[str, Any], seed: random.Random) -> None:
    places: list[tuple[Any, Any]] = []
    waiting: list[Any] = [value]
    while waiting:
        here = waiting.pop()
        steps = here.items() if isinstance(here, dict) else enumerate(here)
        for step, one in list(steps):
            if step in ("proof", "@context", "type") and here is value:
                continue
            if isinstance(one, dict | list):
                waiting.append(one)
            elif isinstance(one, str) and step not in ("type", "@context"):
                places.append((here, step))
    here, step = seed.choice(sorted(places, key=lambda pair: (str(pair[1]), str(pair[0])[:80])))
    here[step] += "1"


def _members() -> list[Attack]:
    bare = document()
    named: dict[str, bytes] = {}
    for purpose in (
        "authentication",
        "keyAgreement",
        "capabilityInvocation",
        "",
        "AssertionMethod",
        "assertionMethod ",
    ):
        named[f"purpose {purpose!r}"] = wire(sealed(bare, suite=EDDSA_JCS, proofPurpose=purpose))
    named["no purpose"] = wire(sealed(bare, suite=EDDSA_JCS, proofPurpose=None))
    named["no method"] = wire(sealed(bare, suite=EDDSA_JCS, verificationMethod=None))
    named["method a number"] = wire(sealed(bare, suite=EDDSA_JCS, verificationMethod=7))
    named["method a list"] = wire(sealed(bare, suite=EDDSA_JCS, verificationMethod=[ISSUER.method]))
    named["no type"] = wire(sealed(bare, suite=EDDSA_JCS, type=None))
    named["type a list"] = wire(sealed(bare, suite=EDDSA_JCS, type=["DataIntegrityProof"]))
    named["wrong type, right suite"] = wire(sealed(bare, suite=EDDSA_JCS, type="Ed25519Signature2020"))
    named["created a number"] = wire(sealed(bare, suite=EDDSA_JCS, created=1771581600))
    named["created nonsense"] = wire(sealed(bare, suite=EDDSA_JCS, created="yesterday"))
    named["expires nonsense"] = wire(sealed(bare, suite=EDDSA_JCS, expires="never"))
    return [*cases("ld-proof-members", FORGED, named), *_afterwards(), *_dated()]


def _afterwards() -> list[Attack]:
    bare = document()
    named: dict[str, bytes] = {}
    named["purpose changed afterwards"] = edited(
        sealed(bare), lambda d: d["proof"].update(proofPurpose="authentication")
    )
    named["created changed afterwards"] = edited(
        sealed(bare), lambda d: d["proof"].update(created="2026-02-21T10:00:00Z")
    )
    named["domain added afterwards"] = edited(sealed(bare), lambda d: d["proof"].update(domain="a.example"))
    named["challenge added afterwards"] = edited(sealed(bare), lambda d: d["proof"].update(challenge="1"))
    named["nonce added afterwards"] = edited(sealed(bare), lambda d: d["proof"].update(nonce="1"))
    named["undefined member of the proof"] = edited(sealed(bare), lambda d: d["proof"].update(honours="summa"))
    named["suite renamed"] = edited(sealed(bare), lambda d: d["proof"].update(cryptosuite=EDDSA_JCS))
    unknown = {
        f"suite {name}": edited(sealed(bare), lambda d, name=name: d["proof"].update(cryptosuite=name))
        for name in ("eddsa-2022", "bbs-2023", "xyz", "EDDSA-RDFC-2022", "", "eddsa-rdfc-2022\u0000")
    }
    return [*cases("ld-proof-members", FORGED, named), *cases("ld-proof-suite", OPEN, unknown)]


def _dated() -> list[Attack]:
    bare = document()
    dated = {
        "created in the future": wire(sealed(bare, created="2031-01-01T00:00:00Z")),
        "expires in the past": wire(sealed(bare, expires="2026-05-01T00:00:00Z")),
    }
    return cases("ld-proof-members", NEVER_VALID, dated)


def _values(seed: random.Random) -> list[Attack]:
    good = sealed(document())
    text = good["proof"]["proofValue"]
    raw = multibase.decode(text)
    flipped = bytearray(raw)
    flipped[seed.randrange(64)] ^= 1 << seed.randrange(8)
    values: dict[str, Any] = {
        "base64url": "u" + base64url.encode(raw),
        "hexadecimal": "f" + raw.hex(),
        "no base": text[1:],
        "wrong letter": "u" + text[1:],
        "one byte short": multibase.encode_base58(raw[:-1]),
        "one byte long": multibase.encode_base58(raw + b"\0"),
        "zero in front": multibase.encode_base58(b"\0" + raw),
        "leading one": "z1" + text[1:],
        "one bit": multibase.encode_base58(bytes(flipped)),
        "all zero": multibase.encode_base58(bytes(64)),
        "empty": "",
        "only z": "z",
        "not base58": "z0OIl",
        "space": text + " ",
        "newline": text + "\n",
        "number": 5,
        "null": None,
        "list": [text],
        "object": {"@value": text},
        "very long": "z" + "2" * 100_000,
        "halves swapped": multibase.encode_base58(raw[32:] + raw[:32]),
    }
    named = {name: edited(good, lambda d, v=value: d["proof"].update(proofValue=v)) for name, value in values.items()}
    order = int.from_bytes(b"\x10" + bytes(15) + bytes.fromhex("14def9dea2f79cd65812631a5cf5d3ed"), "big")
    scalar = int.from_bytes(raw[32:], "little") + order
    if scalar < 1 << 256:
        named["scalar plus the order"] = edited(
            good,
            lambda d: d["proof"].update(proofValue=multibase.encode_base58(raw[:32] + scalar.to_bytes(32, "little"))),
        )
    return [*cases("ld-proof-value", FORGED, named), *_hashes()]


def _hashes() -> list[Attack]:
    named: dict[str, bytes] = {}
    for suite in SUITES:
        bare = document()
        hashed = proven(bare, options(suite=suite), swapped=True)
        named[f"{suite} hashes in the other order"] = wire({**bare, "proof": hashed})
    return cases("ld-proof-value", FORGED, named)


def _several() -> list[Attack]:
    bare = document()
    good = sealed(bare)["proof"]
    theirs = proven(bare, options(verificationMethod=MALLORY_METHOD), MALLORY)
    posing = proven(bare, options(), MALLORY)
    broken = {**good, "proofValue": posing["proofValue"]}
    forged = {
        "only the attacker's": wire({**bare, "proof": theirs}),
        "attacker's key, issuer's method": wire({**bare, "proof": posing}),
        "attacker's twice": wire({**bare, "proof": [theirs, theirs]}),
        "good and broken": wire({**bare, "proof": [good, broken]}),
        "broken and good": wire({**bare, "proof": [broken, good]}),
        "good and a text": wire({**bare, "proof": [good, "zProof"]}),
        "good and null": wire({**bare, "proof": [good, None]}),
        "21 proofs": wire({**bare, "proof": [good] * 21}),
        "1000 proofs": wire({**bare, "proof": [good] * 1000}),
        "claim changed, attacker's re-signed beside": _resigned(bare, good),
    }
    told = {
        "the issuer's and the attacker's": wire({**bare, "proof": [good, theirs]}),
        "good and of an unknown suite": wire({**bare, "proof": [good, {**good, "cryptosuite": "xyz"}]}),
    }
    return [*cases("ld-proof-several", FORGED, forged), *cases("ld-proof-several", NEVER_VALID | {"valid"}, told)]


def _resigned(bare: dict[str, Any], good: dict[str, Any]) -> bytes:
    better = document(name="Doctor of Everything")
    return wire({**better, "proof": [good, proven(better, options(verificationMethod=MALLORY_METHOD), MALLORY)]})


def _chains() -> list[Attack]:
    bare = document()
    first = proven(bare, options(id="urn:uuid:1"))
    over = {**bare, "proof": [first]}
    second = proven(over, options(id="urn:uuid:2", previousProof="urn:uuid:1"))
    bad_first = {**first, "proofValue": second["proofValue"]}
    named = {
        "previous missing": wire({**bare, "proof": proven(bare, options(id="urn:uuid:1", previousProof="urn:uuid:9"))}),
        "names itself": wire({**bare, "proof": proven(bare, options(id="urn:uuid:1", previousProof="urn:uuid:1"))}),
        "second without the first": wire({**bare, "proof": second}),
        "second upon a broken first": wire({**bare, "proof": [bad_first, second]}),
        "first named twice": wire({**bare, "proof": [first, first, second]}),
        "each names the other": wire({**bare, "proof": [{**first, "previousProof": "urn:uuid:2"}, second]}),
        "previous by relative name": wire({**bare, "proof": [first, {**second, "previousProof": "1"}]}),
        "previous not covered": wire({**bare, "proof": [first, proven(bare, options(previousProof="urn:uuid:1"))]}),
        "previous by number": wire({**bare, "proof": [first, {**second, "previousProof": 1}]}),
    }
    thick = {
        "each of 20 names all before": wire({**bare, "proof": thicket(20, 1)}),
        "each of 12 names all before, often": wire({**bare, "proof": thicket(12, 40)}),
    }
    return [*cases("ld-proof-chain", FORGED, named), *cases("ld-proof-thicket", NEVER_VALID | {"valid"}, thick)]


def thicket(count: int, often: int) -> list[dict[str, Any]]:
    """Good proofs of which each names every proof before it, so many times."""
    bare = document()
    proofs: list[dict[str, Any]] = []
    for place in range(count):
        before = [one["id"] for one in proofs] * often
        covered = {**bare, "proof": proofs} if proofs else bare
        named = {"previousProof": before} if before else {}
        proofs.append(proven(covered, options(suite=EDDSA_JCS, id=f"urn:uuid:{place}", **named)))
    return proofs


def _contents(seed: random.Random) -> list[Attack]:
    """Each top-level member replaced, taken out and doubled after signing."""
    named: dict[str, bytes] = {}
    for suite in SUITES:
        good = sealed(document(), suite=suite)
        for member in [one for one in good if one not in ("proof",)]:
            named[f"{suite} without {member}"] = edited(good, lambda d, m=member: d.pop(m))
            named[f"{suite} {member} empty"] = edited(good, lambda d, m=member: d.update({m: {}}))
            if isinstance(good[member], str):
                named[f"{suite} {member} as a list of two"] = edited(
                    good, lambda d, m=member: d.update({m: [d[m], d[m] + "x"]})
                )
    return cases("ld-proof-contents", FORGED, named)
