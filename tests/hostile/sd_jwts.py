"""Each MUST of RFC 9901 section 7, broken at least twice."""

import random
from typing import Any

from tests.hostile.case import FORGED, NEVER_VALID, OPEN, Attack, cases
from tests.hostile.forge import (
    ISSUER_P256,
    MALLORY,
    disclosure,
    key_bound,
    sd_digest,
    sd_jwt,
    token,
    wire,
)
from wallet.codec import base64url
from wallet.demo.cast import MIRA
from wallet.keys import jwk

ASKED = ("--aud", "https://verifier.example", "--nonce", "n-1")
GRADE = disclosure("c2FsdDE", "grade", "A")
NESTED = disclosure("c2FsdDI", "date", "2026-01-01")
ITEM = disclosure("c2FsdDM", "python")


def attacks(seed: random.Random) -> list[Attack]:
    """Every attack on SD-JWT."""
    return [
        *_disclosures(),
        *_digests(),
        *_names(),
        *_algorithms(),
        *_claims(),
        *_form(),
        *_binding(),
        *_bound_claims(),
    ]


def claims(**members: Any) -> dict[str, Any]:
    """The claims of a flat micro-credential, bound to the learner's key; None takes one out."""
    made: dict[str, Any] = {
        "iss": ISSUER_P256.id,
        "vct": "https://institut-valombre.example/types/course",
        "iat": 1_780_000_000,
        "cnf": {"jwk": dict(jwk.encode(MIRA.key.public))},
        "name": "Course",
    }
    return {name: value for name, value in (made | members).items() if value is not None}


def with_digests(*texts: str, **members: Any) -> bytes:
    """A credential with these disclosures, all named at the top."""
    return sd_jwt(claims(_sd=[sd_digest(one) for one in texts], **members), texts)


CONTENTS: dict[str, Any] = {
    "one element": ["s"],
    "four elements": ["s", "a", 1, 2],
    "no elements": [],
    "object": {"s": 1},
    "text": "x",
    "salt a number": [1, "a", 2],
    "name a number": ["s", 1, 2],
    "name null": ["s", None, 2],
    "name an object": ["s", {}, 2],
    "null": None,
    "two in an object": ["s", "a"],
}
WRITTEN = {
    "not JSON": b"[1,",
    "twice a name": b'["s","a",{"b":1,"b":2}]',
    "NaN": b'["s","a",NaN]',
    "UTF-16": '["s","a",1]'.encode("utf-16"),
    "trailing": b'["s","a",1]x',
    "deep": b'["s","a",' + b"[" * 100 + b"]" * 100 + b"]",
    "surrogate": b'["s","a","\\ud800"]',
}


def _disclosures() -> list[Attack]:
    good = [sd_digest(GRADE)]
    changed = disclosure("c2FsdDE", "grade", "A+")
    respaced = base64url.encode(b'["c2FsdDE", "grade", "A"]')
    named = {
        "changed value": sd_jwt(claims(_sd=good), (changed,)),
        "respaced": sd_jwt(claims(_sd=good), (respaced,)),
        "other salt": sd_jwt(claims(_sd=good), (disclosure("x", "grade", "A"),)),
        "orphan": sd_jwt(claims(), (GRADE,)),
        "orphan beside a good one": sd_jwt(claims(_sd=good), (GRADE, ITEM)),
        "twice": sd_jwt(claims(_sd=good), (GRADE, GRADE)),
        "empty between": sd_jwt(claims(_sd=good), ("", GRADE)),
        "padded": sd_jwt(claims(_sd=good), (GRADE + "=",)),
        "not base64": sd_jwt(claims(_sd=good), ("!!!!",)),
        "parent withheld": sd_jwt(
            claims(_sd=[sd_digest(disclosure("s", "assessment", {"_sd": [sd_digest(NESTED)]}))]), (NESTED,)
        ),
    }
    for name, value in CONTENTS.items():
        text = base64url.encode(wire(value))
        named[f"contents {name}"] = with_digests(text)
    for name, data in WRITTEN.items():
        named[f"written {name}"] = with_digests(base64url.encode(data))
    named["three elements in a list"] = sd_jwt(claims(skills=[{"...": sd_digest(GRADE)}]), (GRADE,))
    named["1,001 disclosures"] = with_digests(*(disclosure("s", f"n{number}", number) for number in range(1_001)))
    named["100,000 tildes"] = sd_jwt(claims(), tail="~" * 100_000)
    return cases("sdjwt-disclosure", FORGED, named, file="case.sdjwt")


def _digests() -> list[Attack]:
    digest = sd_digest(GRADE)
    inner = disclosure("s", "assessment", {"_sd": [digest]})
    named = {
        "twice in one list": sd_jwt(claims(_sd=[digest, digest]), (GRADE,)),
        "twice, not disclosed": sd_jwt(claims(_sd=[digest, digest])),
        "in two places": sd_jwt(claims(_sd=[digest], assessment={"_sd": [digest]}), (GRADE,)),
        "in two places, not disclosed": sd_jwt(claims(_sd=[digest], assessment={"_sd": [digest]})),
        "in a list and an object": sd_jwt(claims(_sd=[digest], skills=[{"...": digest}])),
        "twice in a list": sd_jwt(claims(skills=[{"...": digest}, {"...": digest}])),
        "again in a disclosure": sd_jwt(claims(_sd=[digest, sd_digest(inner)]), (GRADE, inner)),
        "a text": sd_jwt(claims(_sd=digest), (GRADE,)),
        "an object": sd_jwt(claims(_sd={"a": digest})),
        "numbers": sd_jwt(claims(_sd=[1])),
        "null": wire_sd(b'"_sd":null'),
        "null inside": sd_jwt(claims(_sd=[None])),
        "lists": sd_jwt(claims(_sd=[[digest]])),
        "element a number": sd_jwt(claims(skills=[{"...": 1}])),
        "element with more": sd_jwt(claims(skills=[{"...": digest, "x": 1}])),
        "element outside a list": sd_jwt(claims(skills={"...": digest})),
        "element at the top": sd_jwt(claims(**{"...": digest})),
        "of itself": sd_jwt(claims(_sd=[sd_digest("x")]), ("x",)),
    }
    return cases("sdjwt-digest", FORGED, named, file="case.sdjwt")


def wire_sd(extra: bytes) -> bytes:
    """A credential with members written as they stand."""
    return token(wire(claims())[:-1] + b"," + extra + b"}", ISSUER_P256, typ="dc+sd-jwt") + b"~"


def _names() -> list[Attack]:
    named = {}
    for name in ("_sd", "...", "_sd_alg", "name", "iss", "vct", "exp", "nbf", "cnf", "status", "vct#integrity"):
        text = disclosure("s", name, ["x"])
        named[f"discloses {name}"] = sd_jwt(claims(_sd=[sd_digest(text)]), (text,))
    for name in ("vct", "iss", "cnf", "exp", "status"):
        text = disclosure(
            "s", name, claims(exp=1_900_000_000, status={"status_list": {"idx": 1, "uri": "https://a.example/1"}})[name]
        )
        named[f"hides {name}"] = sd_jwt(claims(**{name: None}, _sd=[sd_digest(text)]), (text,))
    first, second = disclosure("s", "grade", "A"), disclosure("t", "grade", "B")
    named["one name in two disclosures"] = with_digests(first, second)
    inner = disclosure("s", "_sd", [sd_digest(GRADE)])
    named["_sd in a nested disclosure"] = sd_jwt(claims(assessment={"_sd": [sd_digest(inner)]}), (inner,))
    named["... in a nested disclosure"] = with_digests(disclosure("s", "assessment", {"...": "x"}))
    return cases("sdjwt-name", FORGED, named, file="case.sdjwt")


def _algorithms() -> list[Attack]:
    named = {
        f"_sd_alg {one!r}": sd_jwt(claims(_sd=[sd_digest(GRADE)], _sd_alg=one), (GRADE,))
        for one in ("md5", "sha-1", "SHA-256", "sha256", "", "none", 256, ["sha-256"], {}, True)
    }
    named["_sd_alg null"] = wire_sd(b'"_sd_alg":null')
    named["said sha-512, made sha-256"] = sd_jwt(claims(_sd=[sd_digest(GRADE)], _sd_alg="sha-512"), (GRADE,))
    named["said nothing, made sha-512"] = sd_jwt(claims(_sd=[sd_digest(GRADE, "sha512")]), (GRADE,))
    named["in a disclosure"] = sd_jwt(claims(_sd=[sd_digest(t := disclosure("s", "_sd_alg", "sha-256"))]), (t,))
    return cases("sdjwt-algorithm", FORGED, named, file="case.sdjwt")


def _claims() -> list[Attack]:
    named = {
        "expired": sd_jwt(claims(exp=1_700_000_000)),
        "not yet": sd_jwt(claims(nbf=4_000_000_000)),
        "exp text": sd_jwt(claims(exp="1900000000")),
        "nbf list": sd_jwt(claims(nbf=[1])),
        "exp true": sd_jwt(claims(exp=True)),
        "no vct": sd_jwt(claims(vct=None)),
        "vct a number": sd_jwt(claims(vct=5)),
        "vct a list": sd_jwt(claims(vct=["a"])),
        "typ kb+jwt": sd_jwt(claims(), typ="kb+jwt"),
        "typ jwt": sd_jwt(claims(), typ="JWT"),
        "no typ": sd_jwt(claims(), typ=None),
        "typ vc+jwt": sd_jwt(claims(), typ="vc+jwt"),
        "typ kb+sd-jwt": sd_jwt(claims(), typ="kb+sd-jwt"),
        "typ x+sd-jwt": sd_jwt(claims(), typ="x+sd-jwt"),
        "alg none": sd_jwt(claims(), alg="none"),
        "alg HS256": sd_jwt(claims(), alg="HS256"),
        "signed by Mallory": token(claims(), ISSUER_P256, typ="dc+sd-jwt", sign=MALLORY.sign, alg="EdDSA") + b"~",
        "no issuer": sd_jwt(claims(iss=None), kid="x"),
        "issuer another": sd_jwt(claims(iss="did:web:other.example")),
        "issuer http": sd_jwt(claims(iss="http://a.example")),
        "crit": sd_jwt(claims(), crit=["x"], x=1),
        "status without list": sd_jwt(claims(status={})),
        "status odd": sd_jwt(claims(status={"status_list": {"idx": "1", "uri": 5}})),
        "status text": sd_jwt(claims(status="x")),
        "both vct and a context": sd_jwt(claims(**{"@context": ["https://www.w3.org/ns/credentials/v2"]})),
    }
    return cases("sdjwt-claims", NEVER_VALID, named, file="case.sdjwt")


def _form() -> list[Attack]:
    good = with_digests(GRADE)
    pieces = good.split(b"~")
    head, body, tail = pieces[0].decode().split(".")
    flat = {"payload": body, "protected": head, "signature": tail}
    named = {
        "no last tilde": good[:-1],
        "only the token and junk": pieces[0] + b"~junk",
        "junk behind": good + b"junk",
        "blank behind a tilde": good + b" x",
        "two last tildes": good + b"~",
        "tilde first": b"~" + good,
        "token twice": pieces[0] + b"~" + pieces[0] + b"~",
        "JSON without disclosures": wire({**flat, "header": {}}),
        "JSON, disclosures in the wrong place": wire({**flat, "disclosures": [GRADE]}),
        "JSON, disclosures a text": wire({**flat, "header": {"disclosures": GRADE}}),
        "JSON, key binding a number": wire({**flat, "header": {"disclosures": [GRADE], "kb_jwt": 5}}),
        "JSON, disclosures with tilde": wire({**flat, "header": {"disclosures": [GRADE + "~x"]}}),
        "JSON, second signature discloses": wire(
            {
                "payload": body,
                "signatures": [
                    {"protected": head, "signature": tail, "header": {"disclosures": [GRADE]}},
                    {"protected": head, "signature": tail, "header": {"disclosures": [GRADE]}},
                ],
            }
        ),
        "JSON, no signatures": wire({"payload": body, "signatures": []}),
        "JSON, signature null": wire({**flat, "signature": None, "header": {"disclosures": [GRADE]}}),
        "JSON, orphan": wire({**flat, "header": {"disclosures": [GRADE, ITEM]}}),
        "JSON, alg in the open header": wire(
            {**flat, "protected": base64url.encode(b"{}"), "header": {"alg": "ES256", "disclosures": [GRADE]}}
        ),
    }
    return cases("sdjwt-form", FORGED, named, file="case.sdjwt")


def _binding() -> list[Attack]:
    shown = with_digests(GRADE)
    unbound = sd_jwt(claims(cnf=None))
    fewer = sd_jwt(claims(_sd=[sd_digest(GRADE)]))
    named = {
        "by another key": key_bound(shown, MALLORY),
        "without a key in the credential": key_bound(unbound),
        "typ JWT": key_bound(shown, header={"typ": "JWT"}),
        "no typ": key_bound(shown, header={"typ": None}),
        "alg none": key_bound(shown, header={"alg": "none"}),
        "alg HS256": key_bound(shown, header={"alg": "HS256"}),
        "alg ES256": key_bound(shown, header={"alg": "ES256"}),
        "brings its key": key_bound(shown, MALLORY, header={"jwk": dict(jwk.encode(MALLORY.public))}),
        "crit": key_bound(shown, header={"crit": ["x"], "x": 1}),
        "of fewer claims": shown + key_bound(fewer)[len(fewer) :],
        "of more claims": fewer + key_bound(shown)[len(shown) :],
        "signature cut": key_bound(shown)[:-4],
        "is the token itself": shown + shown.split(b"~")[0],
        "none though asked for": shown,
        "not a token": shown + b"a.b.c",
    }
    odd_keys = {
        "cnf kid only": {"kid": "x"},
        "cnf null key": {"jwk": None},
        "cnf with a secret": {"jwk": {**dict(jwk.encode(MIRA.key.public)), "d": "AA"}},
        "cnf text": "x",
        "cnf of Mallory": {"jwk": dict(jwk.encode(MALLORY.public))},
        "cnf a list": [],
    }
    named |= {name: key_bound(sd_jwt(claims(cnf=value))) for name, value in odd_keys.items()}
    return cases("sdjwt-keybinding", FORGED, named, options=ASKED, file="case.sdjwt")


def _bound_claims() -> list[Attack]:
    shown = with_digests(GRADE)
    odd: dict[str, dict[str, Any]] = {
        "no sd_hash": {"sd_hash": None},
        "wrong sd_hash": {"sd_hash": sd_digest("x")},
        "sd_hash of the token alone": {"sd_hash": sd_digest(shown.decode().split("~")[0])},
        "sd_hash without tilde": {"sd_hash": sd_digest(shown.decode()[:-1])},
        "sd_hash a list": {"sd_hash": [sd_digest(shown.decode())]},
        "no aud": {"aud": None},
        "another aud": {"aud": "https://other.example"},
        "aud a list": {"aud": ["https://verifier.example"]},
        "aud with a slash": {"aud": "https://verifier.example/"},
        "no nonce": {"nonce": None},
        "another nonce": {"nonce": "n-2"},
        "nonce a number": {"nonce": 1},
        "no iat": {"iat": None},
        "iat in the future": {"iat": 4_000_000_000},
        "iat text": {"iat": "1"},
        "expired": {"exp": 1_700_000_000},
        "exp text": {"exp": "x"},
        "iat true": {"iat": True},
        "iat huge": {"iat": 10**300},
    }
    named = {name: key_bound(shown, **value) for name, value in odd.items()}
    expired = {"credential expired though bound": key_bound(sd_jwt(claims(exp=1_700_000_000)))}
    found = cases("sdjwt-keybinding", FORGED, named, options=ASKED, file="case.sdjwt")
    found += cases(
        "sdjwt-keybinding", FORGED, {"missing though required": shown}, options=("--require-holder",), file="case.sdjwt"
    )
    return [*found, *cases("sdjwt-keybinding", OPEN | {"expired"}, expired, options=ASKED, file="case.sdjwt")]
