"""Entries and lists of standing that cannot be relied upon."""

import gzip
import random
import zlib
from typing import Any

from tests.hostile.case import ANY, FORGED, OPEN, UNDECIDED, VALID, Attack, cases
from tests.hostile.forge import (
    EDDSA_JCS,
    ISSUER,
    ISSUER_P256,
    MALLORY,
    MALLORY_DID,
    MALLORY_METHOD,
    document,
    edited,
    options,
    proven,
    sd_jwt,
    sealed,
    token,
    wire,
)
from tests.hostile.sd_jwts import claims
from wallet.codec import base64url
from wallet.demo import cast
from wallet.demo.document import VC2
from wallet.demo.status import bits, status_list

LIST = "https://nordhavn-polytechnic.example/status/hostile"
TOKENS = "https://institut-valombre.example/status/tokens"
MIB = 1024 * 1024


def attacks(seed: random.Random) -> list[Attack]:
    """Every attack on standing."""
    return [*_entries(), *_lists(), *_packed(), *_order(), *_token_lists(), *_token_order(), *_several()]


def entry(**members: Any) -> dict[str, Any]:
    """A status entry at index 5 of the list; None takes a member out."""
    made: dict[str, Any] = {
        "id": f"{LIST}#5",
        "type": "BitstringStatusListEntry",
        "statusPurpose": "revocation",
        "statusListIndex": "5",
        "statusListCredential": LIST,
    }
    return {name: value for name, value in (made | members).items() if value is not None}


def with_status(status: Any) -> bytes:
    """A badge with this status; the JCS suite signs it whatever it is."""
    return wire(sealed(document(credentialStatus=status), suite=EDDSA_JCS))


GOOD_LIST = status_list(ISSUER, LIST, {7})


ODD_ENTRIES: dict[str, Any] = {
    "purpose missing": entry(statusPurpose=None),
    "purpose suspension": entry(statusPurpose="suspension"),
    "purpose empty": entry(statusPurpose=""),
    "purpose upper case": entry(statusPurpose="Revocation"),
    "purpose unknown": entry(statusPurpose="x"),
    "index missing": entry(statusListIndex=None),
    "index beyond": entry(statusListIndex="131072"),
    "index huge": entry(statusListIndex="9" * 40),
    "index 2^64": entry(statusListIndex=str(2**64 + 5)),
    "index negative": entry(statusListIndex="-1"),
    "index negative number": entry(statusListIndex=-1),
    "index float": entry(statusListIndex=5.5),
    "index text float": entry(statusListIndex="5.0"),
    "index blanks": entry(statusListIndex=" 5 "),
    "index plus": entry(statusListIndex="+5"),
    "index zero in front": entry(statusListIndex="05"),
    "index hexadecimal": entry(statusListIndex="0x5"),
    "index other digits": entry(statusListIndex="５"),
    "index true": entry(statusListIndex=True),
    "index a list": entry(statusListIndex=["5"]),
    "index underscore": entry(statusListIndex="1_0"),
    "index line feed": entry(statusListIndex="5\n"),
    "index empty": entry(statusListIndex=""),
    "size 0": entry(statusSize=0),
    "size 3": entry(statusSize=3),
    "size 100": entry(statusSize=100),
    "size text": entry(statusSize="1"),
    "size 8, list of 1": entry(statusSize=8, statusListIndex="131000"),
    "list missing": entry(statusListCredential=None),
    "list another": entry(statusListCredential=LIST + "2"),
    "list with fragment": entry(statusListCredential=LIST + "#list"),
    "list upper case": entry(statusListCredential=LIST.upper()),
    "list a number": entry(statusListCredential=5),
    "list file": entry(statusListCredential="file:///etc/passwd"),
    "type missing": entry(type=None),
    "type unknown": entry(type="MyStatus"),
    "type old": entry(type="StatusList2021Entry"),
    "text": LIST,
    "number": 5,
    "empty object": {},
    "empty list": [[]],
    "list of texts": [LIST],
    "type lower case": entry(type="bitstringstatuslistentry"),
    "false": False,
}


def _entries() -> list[Attack]:
    named = {name: with_status(value) for name, value in ODD_ENTRIES.items()}
    return [
        *cases("status-entry", OPEN, named, materials=((LIST, GOOD_LIST),)),
        *cases("status-entry", UNDECIDED, {"no list at hand": with_status(entry())}),
    ]


def listing(**subject: Any) -> dict[str, Any]:
    """An unsigned list; members of the subject replaced."""
    about = {
        "id": f"{LIST}#list",
        "type": "BitstringStatusList",
        "statusPurpose": "revocation",
        "encodedList": encoded(bits({7})),
    } | subject
    return {
        "@context": [VC2],
        "id": LIST,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": ISSUER.id,
        "validFrom": "2026-01-01T00:00:00Z",
        "credentialSubject": {k: v for k, v in about.items() if v is not None},
    }


def encoded(data: bytes) -> str:
    """A list as it stands in `encodedList`."""
    return "u" + base64url.encode(gzip.compress(data, mtime=0))


def _lists() -> list[Attack]:
    good = sealed(listing())
    foreign = {**listing(), "issuer": MALLORY_DID}
    odd: dict[str, bytes] = {
        "not signed": wire(listing()),
        "tampered": edited(good, lambda d: d["credentialSubject"].update(encodedList=encoded(bits(set())))),
        "by the attacker": wire(
            {**foreign, "proof": proven(foreign, options(verificationMethod=MALLORY_METHOD), MALLORY)}
        ),
        "in the issuer's name by the attacker": wire({**listing(), "proof": proven(listing(), options(), MALLORY)}),
        "by another institution": wire(sealed({**listing(), "issuer": cast.MAHARAT.id}, issuer=cast.MAHARAT)),
        "expired": wire(sealed({**listing(), "validUntil": "2026-06-01T00:00:00Z"})),
        "from tomorrow": wire(sealed({**listing(), "validFrom": "2027-01-01T00:00:00Z"})),
        "for another purpose": wire(sealed(listing(statusPurpose="suspension"))),
        "without purpose": wire(sealed(listing(statusPurpose=None))),
        "of another type": wire(sealed(listing(type="StatusList2021"), suite=EDDSA_JCS)),
        "without a list": wire(sealed(listing(encodedList=None))),
        "proof for authentication": wire(sealed(listing(), proofPurpose="authentication")),
        "two subjects": wire(
            sealed({**listing(), "credentialSubject": [listing()["credentialSubject"]] * 2}, suite=EDDSA_JCS)
        ),
        "an endorsement": wire(sealed(document())),
        "empty file": b"",
        "not JSON": b"\x89PNG",
        "a presentation": wire({"@context": [VC2], "type": "VerifiablePresentation", "verifiableCredential": [good]}),
        "two lists": wire([good, good]),
        "a did document": wire({"id": LIST, "verificationMethod": []}),
        "a list of 6 MB": wire(listing(encodedList="u" + "A" * 6_000_000)),
        "a list that is revoked by itself": wire(sealed({**listing(), "credentialStatus": entry(statusListIndex="7")})),
        "a list that stands on itself": wire(sealed({**listing(), "credentialStatus": entry()})),
        "size of its own": wire(sealed(listing(statusSize=8), suite=EDDSA_JCS)),
    }
    badge = with_status(entry())
    found: list[Attack] = []
    for name, data in odd.items():
        found += cases("status-list", OPEN, {name: badge}, materials=((LIST, data),))
    return found


def _packed() -> list[Attack]:
    """What stands in `encodedList`."""
    small = bits({7})
    odd: dict[str, Any] = {
        "no letter": encoded(small)[1:],
        "base58": "z" + encoded(small)[1:],
        "padded": encoded(small) + "==",
        "not compressed": "u" + base64url.encode(small),
        "zlib": "u" + base64url.encode(zlib.compress(small)),
        "raw deflate": "u" + base64url.encode(zlib.compress(small)[2:-4]),
        "cut": encoded(small)[:-8],
        "check sum wrong": "u" + base64url.encode(gzip.compress(small)[:-8] + bytes(8)),
        "two members": "u" + base64url.encode(gzip.compress(small) + gzip.compress(bits(set()))),
        "junk behind": "u" + base64url.encode(gzip.compress(small) + b"junk"),
        "empty": "u",
        "empty list": encoded(b""),
        "number": 5,
        "list": [encoded(small)],
        "bomb of 64 MiB": encoded(bytes(64 * MIB)),
        "bomb of 17 MiB": encoded(bytes(17 * MIB)),
        "1,000 members": "u" + base64url.encode(gzip.compress(b"") * 1000),
        "a single entry": encoded(b""),
        "wrong alphabet": encoded(small).replace("-", "+").replace("_", "/") + "+",
    }
    badge = with_status(entry())
    found: list[Attack] = []
    for name, value in odd.items():
        found += cases(
            "status-packed",
            OPEN,
            {name: badge},
            materials=((LIST, wire(sealed(listing(encodedList=value), suite=EDDSA_JCS))),),
        )
    return found


def _order() -> list[Attack]:
    """Which bit is whose."""
    badge = with_status(entry())
    found: list[Attack] = []
    order = {
        "bit 5 set, read from the left": (5, "revoked"),
        "bit 2 set, the mirror of 5": (2, "valid"),
        "first bit": (0, "valid"),
        "bit 4": (4, "valid"),
        "bit 13": (13, "valid"),
    }
    for name, (index, verdict) in order.items():
        found += cases(
            "status-order", frozenset({verdict}), {name: badge}, materials=((LIST, status_list(ISSUER, LIST, {index})),)
        )
    last = with_status(entry(statusListIndex="131071"))
    found += cases(
        "status-order",
        frozenset({"revoked"}),
        {"the last bit": last},
        materials=((LIST, status_list(ISSUER, LIST, {131_071})),),
    )
    return [*found, *cases("status-order", VALID, {"the last bit not set": last}, materials=((LIST, GOOD_LIST),))]


TOKEN_BADGE = sd_jwt(claims(status={"status_list": {"idx": 5, "uri": TOKENS}}))


def listed(width: Any = 1, data: Any = None, **members: Any) -> bytes:
    """A list token, its claims and header replaced."""
    lst = packed(bytes(100)) if data is None else data
    header = members.pop("header", {"typ": "statuslist+jwt"})
    body = {
        "sub": TOKENS,
        "iat": 1_790_000_000,
        "iss": ISSUER_P256.id,
        "status_list": {"bits": width, "lst": lst},
    } | members
    return token({k: v for k, v in body.items() if v is not None}, ISSUER_P256, **header)


def packed(data: bytes) -> str:
    """A list as it stands in `lst`."""
    return base64url.encode(zlib.compress(data))


def _token_lists() -> list[Attack]:
    odd = {
        "another sub": listed(sub=TOKENS + "2"),
        "no sub": listed(sub=None),
        "expired": listed(exp=1_700_000_000),
        "no iat": listed(iat=None),
        "from the future": listed(iat=4_000_000_000),
        "bits 3": listed(3),
        "bits true": listed(True),
        "bits text": listed("1"),
        "bits a list": listed([1]),
        "bits 16": listed(16),
        "no bits": listed(None),
        "list a number": listed(1, 5),
        "gzip": listed(1, base64url.encode(gzip.compress(bytes(100)))),
        "not compressed": listed(1, base64url.encode(bytes(100))),
        "too short": listed(1, packed(b"")),
        "bomb": listed(1, packed(bytes(64 * MIB))),
        "typ JWT": listed(header={"typ": "JWT"}),
        "no typ": listed(header={"typ": None}),
        "alg none": listed(header={"typ": "statuslist+jwt", "alg": "none"}),
        "by another": listed(iss=MALLORY_DID),
        "status_list a list": listed(status_list=[]),
        "no status_list": listed(status_list=None),
        "ttl used up": listed(ttl=1, iat=1_700_000_000, exp=1_700_000_001),
        "cut": listed()[:-10],
        "empty": b"",
        "width 2, cut": listed(2, packed(b"\0")),
        "iss a number": listed(iss=5),
        "exp text": listed(exp="x"),
        "exp true": listed(exp=True),
    }
    found: list[Attack] = []
    for name, data in odd.items():
        found += cases("status-token", OPEN, {name: TOKEN_BADGE}, materials=((TOKENS, data),), file="case.sdjwt")
    return found


def _token_order() -> list[Attack]:
    found: list[Attack] = []
    order = {
        "bit 5, read from the right": (b"\x20", "revoked"),
        "the mirror": (b"\x04", "valid"),
        "no bit": (b"\0", "valid"),
        "all but": (b"\xdf", "valid"),
    }
    for name, (data, verdict) in order.items():
        found += cases(
            "status-token-order",
            frozenset({verdict}),
            {name: TOKEN_BADGE},
            materials=((TOKENS, listed(1, packed(data))),),
            file="case.sdjwt",
        )
    values = {"suspended": (2, "suspended"), "own 3": (3, "indeterminate")}
    for name, (value, verdict) in values.items():
        found += cases(
            "status-token-order",
            frozenset({verdict}),
            {name: TOKEN_BADGE},
            materials=((TOKENS, listed(2, packed(bytes([0, value << 2])))),),
            file="case.sdjwt",
        )
    return found


def _several() -> list[Attack]:
    second = entry(id=f"{LIST}#7", statusListIndex="7")
    suspended = entry(id=f"{LIST}s#7", statusPurpose="suspension", statusListCredential=LIST + "s", statusListIndex="7")
    lists = ((LIST, GOOD_LIST), (LIST + "s", status_list(ISSUER, LIST + "s", {7}, purpose="suspension")))
    revoked = {
        "second revoked": with_status([entry(), second]),
        "first revoked": with_status([second, entry()]),
        "revoked and unknown": with_status([second, entry(type="x")]),
        "revoked and suspended": with_status([suspended, second]),
        "the same twice": with_status([second, second]),
    }
    either = {"suspended only": with_status([entry(), suspended])}
    left = {
        "good and unknown": with_status([entry(), entry(type="x", id=None)]),
        "good and missing": with_status([entry(), entry(statusListCredential=LIST + "z", id=LIST + "z#5")]),
        "1,000 entries": with_status([entry()] * 1000),
    }
    return [
        *cases("status-several", frozenset({"revoked", "invalid"}), revoked, materials=lists),
        *cases("status-several", frozenset({"suspended"}), either, materials=lists),
        *cases("status-several", ANY, {"1,000 entries": left.pop("1,000 entries")}, materials=lists),
        *cases("status-several", FORGED | UNDECIDED, left, materials=lists),
    ]
