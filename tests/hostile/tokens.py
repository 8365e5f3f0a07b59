"""Tokens: algorithms, headers, encodings and claims."""

import hashlib
import hmac
import random
from typing import Any

from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from tests.hostile.case import FORGED, NEVER_VALID, OPEN, Attack, cases
from tests.hostile.forge import ISSUER, ISSUER_P256, MALLORY, MALLORY_METHOD, MALLORY_P256, document, token, wire
from wallet.codec import base64url
from wallet.keys import jwk, multikey

ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def attacks(seed: random.Random) -> list[Attack]:
    """Every attack on tokens."""
    return [
        *_none(),
        *_shared(),
        *_mismatch(),
        *_signatures(seed),
        *_spelling(),
        *_headers(),
        *_injected(),
        *_types(),
        *_claims(),
        *_dates(),
        *_inside(),
    ]


def _none() -> list[Attack]:
    named = {}
    for name in ("none", "None", "NONE", "nOnE", "", " none", "none "):
        for text, made in (("empty", b""), ("kept", None)):
            sign = (lambda data: b"") if made is not None else ISSUER.key.sign
            named[f"{name!r} with signature {text}"] = token(document(), alg=name, sign=sign)
    named["no alg"] = token(document(), alg=None)
    named["alg null"] = token(document(), header={"alg": None, "kid": ISSUER.method})
    named["alg a list"] = token(document(), alg=["none", "EdDSA"])
    named["no dots"] = token(document()).replace(b".", b"")
    named["two parts"] = token(document()).rpartition(b".")[0]
    named["four parts"] = token(document()) + b".x"
    named["five parts"] = token(document()) + b".x.y"
    named["no signature"] = token(document()).rpartition(b".")[0] + b"."
    return cases("jwt-none", OPEN, named, file="case.jwt")


def _shared() -> list[Attack]:
    named = {}
    public = ISSUER.key.public.data
    secrets = {
        "raw key": public,
        "multibase": multikey.encode(ISSUER.key.public).encode(),
        "jwk": wire(dict(jwk.encode(ISSUER.key.public))),
        "empty": b"",
    }
    for name, digest in (("HS256", "sha256"), ("HS384", "sha384"), ("HS512", "sha512"), ("hs256", "sha256")):
        for what, secret in secrets.items():
            named[f"{name} with {what}"] = token(
                document(),
                alg=name,
                sign=lambda data, s=secret, d=digest: hmac.new(s, data, getattr(hashlib, d)).digest(),
            )
    return cases("jwt-shared-secret", FORGED, named, file="case.jwt")


def _mismatch() -> list[Attack]:
    named = {
        f"{name} by an Ed25519 key": token(document(), alg=name)
        for name in (
            "ES256",
            "ES384",
            "RS256",
            "PS256",
            "ES256K",
            "ES512",
            "Ed448",
            "eddsa",
            "EdDSA ",
            "RSA-OAEP",
            "A128KW",
            "dir",
            "x" * 300,
        )
    }
    named |= {
        f"{name} by a P-256 key": token(document(ISSUER_P256), ISSUER_P256, alg=name)
        for name in ("EdDSA", "ES384", "ES256K", "RS256", "Ed25519", "es256")
    }
    return cases("jwt-algorithm", OPEN, named, file="case.jwt")


def _signatures(seed: random.Random) -> list[Attack]:
    def signed(change: Any) -> bytes:
        return token(document(ISSUER_P256), ISSUER_P256, sign=lambda data: change(ISSUER_P256.key.sign(data)))

    def numbers(data: bytes) -> tuple[int, int]:
        return int.from_bytes(data[:32]), int.from_bytes(data[32:])

    def side(r: int, s: int) -> bytes:
        return r.to_bytes(32) + s.to_bytes(32)

    bit = seed.randrange(512)
    named = {
        "zero": signed(lambda data: bytes(64)),
        "r zero": signed(lambda data: bytes(32) + data[32:]),
        "s zero": signed(lambda data: data[:32] + bytes(32)),
        "order": signed(lambda data: side(ORDER, ORDER)),
        "r plus nothing, s the order": signed(lambda data: data[:32] + ORDER.to_bytes(32)),
        "all ones": signed(lambda data: b"\xff" * 64),
        "DER": signed(lambda data: encode_dss_signature(*numbers(data))),
        "63 bytes": signed(lambda data: data[:-1]),
        "65 bytes": signed(lambda data: data + b"\0"),
        "zero in front": signed(lambda data: b"\0" + data),
        "halves swapped": signed(lambda data: data[32:] + data[:32]),
        "96 bytes": signed(lambda data: bytes(16) + data[:32] + bytes(16) + data[32:]),
        "one bit": signed(lambda data: (int.from_bytes(data) ^ 1 << bit).to_bytes(64)),
        "one byte": signed(lambda data: b"\x01"),
        "100 kB": signed(lambda data: data * 1600),
        "Mallory's": token(document(ISSUER_P256), ISSUER_P256, sign=MALLORY_P256.sign),
    }
    twin = {"the twin": signed(lambda data: side(numbers(data)[0], ORDER - numbers(data)[1]))}
    return [
        *cases("jwt-signature", FORGED, named, file="case.jwt"),
        *cases("jwt-twin", FORGED | {"valid"}, twin, file="case.jwt"),
    ]


def _spelling() -> list[Attack]:
    good = token(document())
    head, body, tail = good.split(b".")
    last = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    trailing = bytes([last[(last.index(tail[-1:]) & ~15 | (last.index(tail[-1:]) + 1) & 15) % 64]])
    named = {
        "padded": good + b"==",
        "padding inside": head + b"=." + body + b"." + tail,
        "plus and slash": head + b"." + body + b"." + tail.replace(b"-", b"+").replace(b"_", b"/") + b"+",
        "trailing bits": head + b"." + body + b"." + tail[:-1] + trailing,
        "blank inside": head + b". " + body + b"." + tail,
        "line feed inside": head + b".\n" + body + b"." + tail,
        "zero inside": head + b".\0" + body + b"." + tail,
        "one letter more": good + b"A",
        "percent": good.replace(b".", b"%2E"),
        "full stop of another script": good.replace(b".", "\u3002".encode()),
        "body doubled": head + b"." + body + body + b"." + tail,
        "head upper case": head.upper() + b"." + body + b"." + tail,
        "quoted twice": b'"\\"' + good + b'\\""',
        "bearer": b"Bearer " + good,
        "comment": good + b" # fine",
        "two tokens": good + b"\n" + good,
        "with a byte order mark in between": head + b"." + "\ufeff".encode() + body + b"." + tail,
    }
    return cases("jwt-spelling", FORGED, named, file="case.jwt")


def _headers() -> list[Attack]:
    bare = document()
    kid = ISSUER.method

    def raw(text: str) -> bytes:
        return token(bare, header=text.encode())

    forged = {
        "crit unknown": token(bare, crit=["x"], x=1),
        "crit b64": token(bare, crit=["b64"], b64=False),
        "b64 false": token(bare, b64=False),
        "b64 true, crit": token(bare, crit=["b64"], b64=True),
        "crit empty": token(bare, crit=[]),
        "crit text": token(bare, crit="exp"),
        "crit names alg": token(bare, crit=["alg"]),
        "crit twice": token(bare, crit=["x", "x"], x=1),
        "crit missing name": token(bare, crit=["http://example.com/UNDEFINED"]),
        "crit null": token(bare, header={"alg": "EdDSA", "kid": kid, "typ": "vc+jwt", "crit": None}),
        "crit numbers": token(bare, crit=[1]),
        "crit deep": token(bare, crit=[["x"]]),
        "alg twice": raw(f'{{"alg":"none","alg":"EdDSA","kid":"{kid}","typ":"vc+jwt"}}'),
        "kid twice": raw(f'{{"alg":"EdDSA","kid":"{MALLORY_METHOD}","kid":"{kid}"}}'),
        "alg twice, escaped": raw(f'{{"alg":"EdDSA","\\u0061lg":"none","kid":"{kid}"}}'),
        "header a list": raw('["EdDSA"]'),
        "header text": raw('"EdDSA"'),
        "header not JSON": raw("alg=EdDSA"),
        "header empty": raw(""),
        "header with comment": raw('{"alg":"EdDSA"/*x*/}'),
        "header with more behind": raw(f'{{"alg":"EdDSA","kid":"{kid}"}}x'),
    }
    return cases("jwt-header", FORGED, forged, file="case.jwt")


KIDS: tuple[Any, ...] = (
    "",
    "../../../etc/passwd",
    "' OR 1=1 --",
    "https://evil.example/key",
    "file:///etc/passwd",
    "key-1",
    "#x",
    "\u0000",
    5,
    [ISSUER.method],
    {"id": ISSUER.method},
    None,
    ISSUER.method + "x",
    ISSUER.method.upper(),
    " " + ISSUER.method,
    "x" * 100_000,
)


def _injected() -> list[Attack]:
    their = dict(jwk.encode(MALLORY.public))
    bare = document()
    injected = {
        f"{name} by the attacker": token(bare, sign=MALLORY.sign, alg="EdDSA", **{name: value})
        for name, value in {
            "jwk": their,
            "jku": "https://evil.example/keys",
            "x5u": "https://evil.example/cert",
            "x5c": ["AAAA"],
            "x5t": "AAAA",
        }.items()
    }
    injected |= {
        f"only {name} by the attacker": token(bare, sign=MALLORY.sign, alg="EdDSA", kid=None, **{name: value})
        for name, value in {"jwk": their, "jku": "https://evil.example/keys", "x5c": ["AAAA"], "x5c2": []}.items()
    }
    injected |= {
        f"kid {str(one)[:20]!r} by the attacker": token(
            bare, sign=MALLORY.sign, header={"alg": "EdDSA", "kid": one, "typ": "vc+jwt"}
        )
        for one in KIDS
    }
    return cases("jwt-header-key", OPEN, injected, file="case.jwt")


def _types() -> list[Attack]:
    named = {
        f"typ {one}": token(document(), typ=one)
        for one in (
            "kb+jwt",
            "at+jwt",
            "statuslist+jwt",
            "openid4vci-proof+jwt",
            "dpop+jwt",
            "secevent+jwt",
            "oauth-authz-req+jwt",
            "logout+jwt",
            "entity-statement+jwt",
            "key-attestation+jwt",
            "dc+sd-jwt",
            "kb+sd-jwt",
            "x",
        )
    }
    named |= {
        "typ vp+jwt": token(document(), typ="vp+jwt"),
        "typ application/kb+jwt": token(document(), typ="application/kb+jwt"),
        "typ upper case": token(document(), typ="KB+JWT"),
    }
    inner = token(document()).decode()
    named |= {
        "cty JWT, token inside": token(inner.encode(), cty="JWT"),
        "token as text": token(wire(inner)),
        "payload a list": token([document()]),
        "payload empty": token(b""),
        "payload not JSON": token(b"hello"),
        "payload null": token(None),
        "token as vc": token({"vc": inner, "iss": ISSUER.id}, typ="JWT"),
        "access token": token({"iss": ISSUER.id, "aud": "x", "exp": 1900000000, "scope": "all"}, typ="JWT"),
        "encrypted": b"eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AAAA.AAAA.AAAA",
    }
    return cases("jwt-type", OPEN, named, file="case.jwt")


def _claims() -> list[Attack]:
    bare = document()
    other = "did:web:other.example"
    forged: dict[str, bytes] = {
        "iss is another": token({**bare, "iss": other}),
        "iss a number": token({**bare, "iss": 5}),
        "iss a list": token({**bare, "iss": [ISSUER.id]}),
        "vc beside the credential": token({**bare, "vc": bare}),
        "vp beside the credential": token({**bare, "vp": {}}),
        "jti is another": token({**bare, "jti": "urn:x:1"}),
        "open badge, sub is another": token({**bare, "sub": other}, typ="JWT"),
        "open badge, jti is another": token({**bare, "jti": "urn:x:1"}, typ="JWT"),
        "open badge, nbf is another": token({**bare, "nbf": 1500000000}, typ="JWT"),
        "open badge, exp is another": token(
            {**bare, "validUntil": "2030-01-01T00:00:00Z", "exp": 1900000001}, typ="JWT"
        ),
        "wrapped, iss is another": token({"vc": bare, "iss": other}, typ="JWT"),
        "wrapped, sub is another": token({"vc": bare, "sub": other, "iss": ISSUER.id}, typ="JWT"),
        "wrapped, jti is another": token({"vc": bare, "jti": "urn:x:1", "iss": ISSUER.id}, typ="JWT"),
        "wrapped, nbf is another": token({"vc": bare, "iss": ISSUER.id, "nbf": 1500000000}, typ="JWT"),
        "claims twice": token(wire(bare)[:-1] + b',"issuer":"did:web:other.example"}'),
        "no issuer at all": token(
            {k: v for k, v in bare.items() if k != "issuer"}, kid=MALLORY_METHOD, sign=MALLORY.sign, alg="EdDSA"
        ),
    }
    return cases("jwt-claims", FORGED, forged, file="case.jwt")


def _dates() -> list[Attack]:
    bare = document()
    odd = ("1900000000", "1e400", -1, 0, 10**18, 10**300, "never", None, True, [1], {}, "2030-01-01", -(10**18), 1.5)
    named = {f"exp {str(one)[:20]!r}": token({**bare, "exp": one}) for one in odd if one not in (1.5, None)}
    named |= {
        f"exp {str(one)[:20]!r}, open badge": token({**bare, "exp": one}, typ="JWT") for one in odd if one is not None
    }
    named |= {f"nbf {one!r}": token({**bare, "nbf": one}) for one in ("x", 4_000_000_000, True, [1], 10**300)}
    named |= {
        f"wrapped exp {str(one)[:20]!r}": token({"vc": bare, "iss": ISSUER.id, "exp": one}, typ="JWT")
        for one in ("x", True, 10**300, -1, [])
    }
    named |= {
        f"exp written {one}": token(wire(bare)[:-1] + f',"exp":{one}}}'.encode())
        for one in ("1e400", "NaN", "Infinity", "-0", "1E+2", "0x10", "+5", "00", "1.", ".5", "9" * 5000)
    }
    named |= {"iat in the future": token({**bare, "iat": 4_000_000_000})}
    return cases("jwt-dates", NEVER_VALID, named, file="case.jwt")


def _inside() -> list[Attack]:
    good = token(document())
    named = {
        "credential with the token as proof": wire(
            {**document(), "proof": {"type": "JwtProof2020", "jwt": good.decode()}}
        ),
        "token in an envelope": wire(
            {
                "@context": "https://www.w3.org/ns/credentials/v2",
                "type": "EnvelopedVerifiableCredential",
                "id": "data:application/vc+jwt," + good.decode()[:-2],
            }
        ),
        "general, one bad": wire(
            {
                "payload": good.decode().split(".")[1],
                "signatures": [{"protected": good.decode().split(".")[0], "signature": "AAAA"}],
            }
        ),
        "envelope of something else": wire(
            {
                "@context": "https://www.w3.org/ns/credentials/v2",
                "type": "EnvelopedVerifiableCredential",
                "id": "data:text/html,<script>alert(1)</script>",
            }
        ),
        "signature of the other algorithm": base64url.encode(wire({"alg": "EdDSA"})).encode()
        + good[good.index(b".") :],
    }
    return cases("jwt-inside", OPEN, named)
