"""Keys and identifiers: whose key it is, and how it is spelled."""

import random
from typing import Any

from tests.hostile.case import FORGED, OPEN, UNDECIDED, Attack, cases
from tests.hostile.forge import (
    ISSUER,
    ISSUER_P256,
    MALLORY,
    MALLORY_DID,
    MALLORY_METHOD,
    Document,
    document,
    options,
    proven,
    sealed,
    token,
    wire,
)
from wallet.codec import base58, base64url, multibase
from wallet.demo import cast
from wallet.keys import jwk, multikey

KEY = multikey.encode(MALLORY.public)
WEB = cast.RHEINLAND


def attacks(seed: random.Random) -> list[Attack]:
    """Every attack on who signed."""
    return [*_did_key(), *_did_jwk(), *_names(), *_claimed(), *_documents(), *_web_names()]


def _signed_as(did: str, method: str) -> bytes:
    """A token by Mallory's key under this identifier; tokens ask nothing of the graph."""
    bare = document(issuer={**ISSUER.profile(), "id": did})
    return token(bare, kid=method, header=None, sign=MALLORY.sign, alg="EdDSA")


def _did_key() -> list[Attack]:
    raw = multibase.decode(KEY)
    public = raw[2:]
    p256 = multibase.decode(ISSUER_P256.id.removeprefix("did:key:"))
    spelled = {
        "fragment of another key": (MALLORY_DID, f"{MALLORY_DID}#{ISSUER.id.removeprefix('did:key:')}"),
        "fragment of the start": (MALLORY_DID, f"{MALLORY_DID}#{KEY[:-1]}"),
        "fragment 0": (MALLORY_DID, f"{MALLORY_DID}#0"),
        "two fragments": (MALLORY_DID, f"{MALLORY_METHOD}#{KEY}"),
        "query": (MALLORY_DID, f"{MALLORY_DID}?versionId=1#{KEY}"),
        "path": (MALLORY_DID, f"{MALLORY_DID}/x#{KEY}"),
        "leading one": (f"did:key:z1{KEY[1:]}", f"did:key:z1{KEY[1:]}#z1{KEY[1:]}"),
        "upper case method": (f"DID:KEY:{KEY}", f"DID:KEY:{KEY}#{KEY}"),
        "blank behind": (MALLORY_DID + " ", f"{MALLORY_DID} #{KEY}"),
        "percent": (f"did:key:%7A{KEY[1:]}", f"did:key:%7A{KEY[1:]}#%7A{KEY[1:]}"),
        "long": (f"did:key:z{'2' * 5000}", f"did:key:z{'2' * 5000}#z{'2' * 5000}"),
        "empty": ("did:key:", "did:key:#"),
    }
    bytes_of = {
        "secret prefix": b"\x80\x26" + public,
        "no prefix": public,
        "prefix of P-256": b"\x80\x24" + public,
        "prefix of X25519": b"\xec\x01" + public,
        "one byte short": raw[:-1],
        "one byte long": raw + b"\0",
        "prefix not shortest": b"\xed\x81\x00" + public,
        "compressed point off the curve": b"\x80\x24\x02" + b"\xff" * 32,
        "P-256 uncompressed": b"\x80\x24\x04" + bytes(64),
        "order one": b"\xed\x01\x01" + bytes(31),
        "order two": b"\xed\x01" + b"\xec" + b"\xff" * 30 + b"\x7f",
        "zero": b"\xed\x01" + bytes(32),
        "P-256 with prefix of Ed25519": b"\xed\x01" + p256[2:],
    }
    for name, data in bytes_of.items():
        text = "z" + base58.encode(data)
        spelled[name] = (f"did:key:{text}", f"did:key:{text}#{text}")
    url = "u" + base64url.encode(raw)
    spelled["base64url"] = (f"did:key:{url}", f"did:key:{url}#{url}")
    named = {name: _signed_as(did, method) for name, (did, method) in spelled.items()}
    return cases("issuer-did-key", OPEN, named)


def _did_jwk() -> list[Attack]:
    public = dict(jwk.encode(MALLORY.public))
    odd: dict[str, Any] = {
        "private member": {**public, "d": base64url.encode(MALLORY.secret)},
        "other algorithm": {**public, "alg": "ES256"},
        "for encryption": {**public, "use": "enc"},
        "key operations": {**public, "key_ops": ["encrypt"]},
        "no curve": {k: v for k, v in public.items() if k != "crv"},
        "x too short": {**public, "x": public["x"][:-4]},
        "x with padding": {**public, "x": public["x"] + "="},
        "symmetric": {"kty": "oct", "k": public["x"]},
        "curve unknown": {**public, "crv": "Ed448"},
        "x a number": {**public, "x": 5},
        "a list": [public],
        "text": "key",
        "null": None,
        "P-256 without y": {"kty": "EC", "crv": "P-256", "x": public["x"]},
        "off the curve": {"kty": "EC", "crv": "P-256", "x": public["x"], "y": public["x"]},
    }
    named = {}
    for name, value in odd.items():
        did = "did:jwk:" + base64url.encode(wire(value))
        named[name] = _signed_as(did, f"{did}#0")
    good = "did:jwk:" + base64url.encode(wire(public))
    for fragment in ("1", "key-1", "0 ", "00"):
        named[f"fragment {fragment!r}"] = _signed_as(good, f"{good}#{fragment}")
    named["padded"] = _signed_as(good + "=", f"{good}=#0")
    named["twice"] = _signed_as("did:jwk:" + base64url.encode(wire(public)[:-1] + b',"x":"AA"}'), "#0")
    return cases("issuer-did-jwk", OPEN, named)


ODD_NAMES = (
    "did:",
    "did:x",
    "did:web:",
    "did:example:123",
    "did:ion:EiA",
    "did:ebsi:z1",
    "https://[",
    "https://[::1",
    "https://a.example:99999999999/",
    "https://",
    "https:///x",
    "http://a.example",
    "urn:x:y",
    "mailto:a@b.example",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "data:,x",
    "https://a.example/\u202e",
    "xn--",
    "issuer",
    "",
    " ",
    "https://user:secret@a.example/",
    "https://a.example/#a#b",
    "did:web:a.example:..:..:etc",
    "https://\u0130.example/",
    "https://a.example/" + "a" * 5000,
    "did:key:" + "z" * 3000,
    "https://[fe80::1%25eth0]/",
    "https://[v1.x]/",
)


def _names() -> list[Attack]:
    """Identifiers that are none, or of a kind nobody knows."""
    named = {}
    for place, name in enumerate(ODD_NAMES):
        issuer = {**ISSUER.profile(), "id": name}
        bare = document(issuer=issuer)
        named[f"{place} {name[:30]!r} token"] = token(bare, sign=MALLORY.sign, kid=f"{name}#k", alg="EdDSA")
        named[f"{place} {name[:30]!r} token without kid"] = token(bare, sign=MALLORY.sign, kid=None, alg="EdDSA")
        named[f"{place} {name[:30]!r} proof"] = wire(
            {**bare, "proof": {**options(), "verificationMethod": name + "#k", "proofValue": "z" + "2" * 87}}
        )
    return cases("issuer-name", OPEN, named)


def _claimed() -> list[Attack]:
    """A good signature by a key that is not the issuer's."""
    bare = document()
    theirs = options(verificationMethod=MALLORY_METHOD)
    named = {
        "attacker's key by its own name": wire({**bare, "proof": proven(bare, theirs, MALLORY)}),
        "attacker's key by the issuer's name": wire({**bare, "proof": proven(bare, options(), MALLORY)}),
        "token by its own name": token(bare, sign=MALLORY.sign, kid=MALLORY_METHOD, alg="EdDSA"),
        "token by the issuer's name": token(bare, sign=MALLORY.sign, alg="EdDSA"),
        "token that brings the key": token(
            bare, sign=MALLORY.sign, alg="EdDSA", kid=None, jwk=dict(jwk.encode(MALLORY.public))
        ),
        "another institution of the same trust list": wire(sealed(bare, issuer=cast.MAHARAT)),
        "issuer changed to a list": wire(
            sealed(document(issuer=[ISSUER.profile(), {"id": MALLORY_DID, "type": ["Profile"]}]))
        ),
        "controller named by the proof": wire(
            {
                **bare,
                "proof": proven(
                    bare,
                    options(
                        suite="eddsa-jcs-2022",
                        verificationMethod={
                            "id": MALLORY_METHOD,
                            "controller": ISSUER.id,
                            "type": "Multikey",
                            "publicKeyMultibase": KEY,
                        },
                    ),
                    MALLORY,
                ),
            }
        ),
    }
    return cases("issuer-claimed", FORGED, named)


METHOD: Document = {
    "id": WEB.method,
    "type": "Multikey",
    "controller": WEB.id,
    "publicKeyMultibase": multikey.encode(WEB.key.public),
}
LISTED: Document = {"id": WEB.id, "verificationMethod": [METHOD], "assertionMethod": [WEB.method]}


def _documents() -> list[Attack]:
    """did:web with a document at hand that does not list the key for this."""
    odd: dict[str, Any] = {
        "another id": {**LISTED, "id": "did:web:evil.example"},
        "no id": {k: v for k, v in LISTED.items() if k != "id"},
        "another controller": {**LISTED, "verificationMethod": [{**METHOD, "controller": MALLORY_DID}]},
        "controller a list": {**LISTED, "verificationMethod": [{**METHOD, "controller": [WEB.id]}]},
        "not listed": {**LISTED, "assertionMethod": []},
        "listed for authentication only": {**LISTED, "assertionMethod": [], "authentication": [WEB.method]},
        "two keys": {**LISTED, "verificationMethod": [{**METHOD, "publicKeyJwk": dict(jwk.encode(MALLORY.public))}]},
        "secret beside": {**LISTED, "verificationMethod": [{**METHOD, "secretKeyMultibase": "z1"}]},
        "same id twice, other keys": {**LISTED, "verificationMethod": [METHOD, {**METHOD, "publicKeyMultibase": KEY}]},
        "revoked": {**LISTED, "verificationMethod": [{**METHOD, "revoked": "2026-01-01T00:00:00Z"}]},
        "wrong type": {**LISTED, "verificationMethod": [{**METHOD, "type": "EcdsaSecp256r1VerificationKey2019"}]},
        "another key": {**LISTED, "verificationMethod": [{**METHOD, "publicKeyMultibase": KEY}]},
        "a list": [LISTED],
        "text": "document",
        "null": None,
        "101 methods": {**LISTED, "verificationMethod": [{**METHOD, "id": f"{WEB.id}#{n}"} for n in range(101)]},
        "method ids are numbers": {**LISTED, "verificationMethod": [{**METHOD, "id": 1}]},
        "methods a text": {**LISTED, "verificationMethod": "x"},
        "assertion an object": {**LISTED, "assertionMethod": {"id": {"id": WEB.method}}},
        "method null": {**LISTED, "verificationMethod": [None]},
        "relationship null": {**LISTED, "assertionMethod": None},
    }
    data = wire(sealed(document(WEB), issuer=WEB))
    found: list[Attack] = []
    for name, value in odd.items():
        found += cases("issuer-document", OPEN, {name: data}, materials=((WEB.id, wire(value)),))
    found += cases("issuer-document", OPEN, {"not JSON": data}, materials=((WEB.id, b"{"),))
    found += cases(
        "issuer-document", OPEN, {"a key twice": data}, materials=((WEB.id, wire(LISTED)[:-1] + b',"id":"x"}'),)
    )
    return [*found, *cases("issuer-document", UNDECIDED, {"none at hand": data})]


def _web_names() -> list[Attack]:
    odd = (
        "a.example:..:x",
        "a.example:%2e%2e",
        "a.example%2Fx",
        "a.example:%2F",
        "a.example%3A99999999",
        "%41.example",
        "a.example:",
        ":a",
        "a..example",
        "-a.example",
        "a.example:a b",
        "127.0.0.1",
        "localhost",
        "[::1]",
        "a.example:%zz",
        "user@a.example",
        "a.example?x",
        "a.example/x",
        "a.example:%00",
        "A.EXAMPLE",
        "\u0430.example",
    )
    named = {}
    for name in odd:
        did = f"did:web:{name}"
        named[name] = _signed_as(did, f"{did}#key-1")
    return cases("issuer-did-web", OPEN, named)
