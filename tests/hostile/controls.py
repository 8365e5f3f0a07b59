"""Unusual but lawful input, which must be accepted with the right verdict."""

import json
import random
from typing import Any

from tests.hostile.carriers import itxt, png
from tests.hostile.case import VALID, Attack, cases
from tests.hostile.forge import (
    ISSUER,
    ISSUER_P256,
    Document,
    disclosure,
    document,
    edited,
    key_bound,
    sd_digest,
    sd_jwt,
    sealed,
    token,
    wire,
)
from tests.hostile.sd_jwts import ASKED, GRADE, claims, with_digests
from wallet.demo import badges, cast
from wallet.demo.cast import MIRA
from wallet.demo.ecdsa_sd import issue_selective_badge
from wallet.demo.issue import issue_badge, issue_jwt
from wallet.demo.materials import did_document

TITLES = {
    "Greek": "Ανάλυση δεδομένων",
    "Arabic": "تحليل البيانات",
    "Hebrew": "ניתוח נתונים",
    "Hindi": "डेटा विश्लेषण",
    "Thai": "การวิเคราะห์ข้อมูล",
    "Chinese": "数据分析",
    "Japanese": "データ分析",
    "Korean": "데이터 분석",
    "Georgian": "მონაცემთა ანალიზი",
    "Amharic": "የውሂብ ትንተና",
    "Turkish": "Veri İşleme ıI",
    "Vietnamese": "Phân tích dữ liệu",
    "decomposed": "De\u0301veloppement",
    "astral": "Data 🎓 𝔸",
    "family": "👩‍👩‍👧‍👦 first aid",
    "quotes": "\"Data\" 'and' \\ / more",
    "markup": "a < b & c > d",
    "tab and line": "one\ttwo\nthree",
    "one letter": "X",
    "long": "word " * 400,
}


def attacks(seed: random.Random) -> list[Attack]:
    """Every control."""
    return [*_titles(), *_written(seed), *_members(), *_suites(), *_tokens(), *_sd_jwts(), *_carried()]


def _titles() -> list[Attack]:
    return cases("control-title", VALID, {name: wire(sealed(document(name=title))) for name, title in TITLES.items()})


def _written(seed: random.Random) -> list[Attack]:
    good = sealed(document(name="Data 🎓 é"))
    shuffled = list(good.items())
    seed.shuffle(shuffled)
    named = {
        "indented": json.dumps(good, indent=4).encode(),
        "escaped": json.dumps(good).encode(),
        "CRLF": json.dumps(good, indent=2).replace("\n", "\r\n").encode(),
        "tabs": json.dumps(good, indent="\t").encode(),
        "sorted": json.dumps(good, sort_keys=True).encode(),
        "another order": wire(dict(shuffled)),
        "blanks around": b" \r\n\t" + wire(good) + b"\n\n",
        "slashes escaped": wire(good).replace(b"/", b"\\/"),
        "every letter escaped": _escaped(good),
        "in a list of one": wire([good]),
    }
    return cases("control-written", VALID, named)


def _escaped(value: Document) -> bytes:
    text = json.dumps(value, ensure_ascii=True)
    return text.replace("Data", "\\u0044\\u0061\\u0074\\u0061").encode()


ACHIEVEMENT = document()["credentialSubject"]["achievement"]


def about(**members: Any) -> Document:
    """A subject with members replaced."""
    return {"credentialSubject": {**document()["credentialSubject"], **members}}


MADE: dict[str, Document] = {
    "fraction of a second": {"validFrom": "2026-02-20T10:00:00.123456789Z"},
    "offset": {"validFrom": "2026-02-20T12:00:00+02:00"},
    "offset of quarters": {"validFrom": "2026-02-20T15:45:00+05:45"},
    "far end": {"validUntil": "9999-12-31T23:59:59Z"},
    "long ago": {"validFrom": "1970-01-01T00:00:00Z"},
    "ends in a second": {"validUntil": "2026-11-23T12:00:01Z"},
    "no start": {"validFrom": None},
    "no identifier": {"id": None},
    "no name": {"name": None},
    "identifier urn": {"id": "urn:uuid:7b1c1f5e-0000-4000-8000-000000000001"},
    "issuer by name only": {"issuer": ISSUER.id},
    "type a list of one more": {"type": ["VerifiableCredential", "AchievementCredential"]},
    "credits a fraction": about(creditsEarned=2.5),
    "credits a large number": about(creditsEarned=120),
    "name with a language": {"name": {"@value": "Données", "@language": "fr"}},
    "name in two languages": {"name": [{"@value": "Data", "@language": "en"}, {"@value": "Daten", "@language": "de"}]},
    "evidence as an object": {"evidence": {"id": "https://a.example/e", "type": ["Evidence"]}},
    "tags empty": about(achievement={**ACHIEVEMENT, "tag": []}),
    "alignment one object": about(achievement={**ACHIEVEMENT, "alignment": ACHIEVEMENT["alignment"][0]}),
    "identifier with other letters": {"id": "https://a.example/ü?q=1&r=%20#x"},
    "subject in a list": {"credentialSubject": [document()["credentialSubject"]]},
    "place on the map": {
        "issuer": {
            **ISSUER.profile(),
            "address": {
                "type": ["Address"],
                "geo": {"type": "GeoCoordinates", "latitude": 55.676098, "longitude": -12.5},
            },
        }
    },
    "one hundred tags": about(achievement={**ACHIEVEMENT, "tag": [f"tag {n}" for n in range(100)]}),
}


def _members() -> list[Attack]:
    return cases("control-member", VALID, {name: wire(sealed(document(**members))) for name, members in MADE.items()})


def _suites() -> list[Attack]:
    named = {
        "Ed25519, graph": issue_badge(badges.DATABASES, ISSUER),
        "Ed25519, text": issue_badge(badges.DATABASES, ISSUER, suite="eddsa-jcs-2022"),
        "Ed25519 of 2020": issue_badge(badges.DATABASES, ISSUER, suite="Ed25519Signature2020"),
        "P-256, graph": issue_badge(badges.DATABASES, ISSUER_P256, suite="ecdsa-rdfc-2019"),
        "P-256, text": issue_badge(badges.DATABASES, ISSUER_P256, suite="ecdsa-jcs-2019"),
        "did:jwk": issue_badge(badges.DATABASES, cast.GUILD, suite="ecdsa-rdfc-2019"),
        "bare did:key": wire(sealed(document(), verificationMethod=ISSUER.id)),
        "proof in a list": edited(sealed(document()), lambda d: d.update(proof=[d["proof"]])),
        "two proofs of the issuer": wire(
            {**document(), "proof": [sealed(document())["proof"], sealed(document(), suite="eddsa-jcs-2022")["proof"]]}
        ),
        "proof with domain and nonce": wire(sealed(document(), domain="a.example", nonce="n")),
        "proof that expires later": wire(sealed(document(), expires="2030-01-01T00:00:00Z")),
        "proof without a date": wire(sealed(document(), created=None)),
    }
    web = cases(
        "control-suite",
        VALID,
        {"did:web with its document": issue_badge(badges.DATABASES, cast.RHEINLAND)},
        materials=((cast.RHEINLAND.id, did_document(cast.RHEINLAND)),),
    )
    base = cases(
        "control-suite",
        frozenset({"valid"}),
        {"a badge to be shortened, held": issue_selective_badge(badges.DATABASES, ISSUER_P256)},
    )
    return [*cases("control-suite", VALID, named), *web, *base]


def _tokens() -> list[Attack]:
    bare = document()
    named = {
        "EdDSA": token(bare),
        "Ed25519 by its new name": token(bare, alg="Ed25519"),
        "ES256": token(document(ISSUER_P256), ISSUER_P256),
        "typ application": token(bare, typ="application/vc+jwt"),
        "typ in capitals": token(bare, typ="VC+JWT"),
        "open badge": issue_jwt(badges.DATABASES, ISSUER, open_badges=True),
        "kid a fragment": token({**bare, "iss": ISSUER.id}, kid="#" + ISSUER.method.partition("#")[2]),
        "no kid": token(bare, kid=None),
        "cty": token(bare, cty="vc"),
        "line feed behind": token(bare) + b"\n",
        "blanks around": b"  " + token(bare) + b" \r\n",
        "indented claims": token(json.dumps(bare, indent=2).encode()),
        "wrapped of 1.1": _wrapped(),
        "numbers with fractions": token({**bare, "iat": 1780000000.5, "exp": 1.9e9}),
    }
    return cases("control-token", VALID, named, file="case.jwt")


def _wrapped() -> bytes:
    old = document(
        **{
            "@context": [
                "https://www.w3.org/2018/credentials/v1",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
            ],
            "validFrom": None,
            "awardedDate": None,
            "issuanceDate": "2026-02-20T10:00:00Z",
        }
    )
    return token({"vc": old, "iss": ISSUER.id, "sub": MIRA.id, "nbf": 1771581600, "jti": old["id"]}, typ="JWT")


def _sd_jwts() -> list[Attack]:
    nested = disclosure("s", "assessment", {"_sd": [sd_digest(GRADE)]})
    item = disclosure("s", "python")
    named = {
        "nothing disclosed": sd_jwt(claims(_sd=[sd_digest(GRADE)])),
        "one disclosed": with_digests(GRADE),
        "nested": sd_jwt(claims(_sd=[sd_digest(nested)]), (nested, GRADE)),
        "in a list": sd_jwt(claims(skills=[{"...": sd_digest(item)}, "sql"]), (item,)),
        "decoys": sd_jwt(claims(_sd=[sd_digest(GRADE), sd_digest("decoy")]), (GRADE,)),
        "sha-512": sd_jwt(claims(_sd=[sd_digest(GRADE, "sha512")], _sd_alg="sha-512"), (GRADE,)),
        "no digests at all": sd_jwt(claims()),
        "typ of old": sd_jwt(claims(), typ="vc+sd-jwt"),
        "not bound": sd_jwt(claims(cnf=None)),
        "empty list of digests": sd_jwt(claims(_sd=[])),
    }
    return [
        *cases("control-sd-jwt", VALID, named, file="case.sdjwt"),
        *cases("control-sd-jwt", VALID, {"bound": key_bound(with_digests(GRADE))}, options=ASKED, file="case.sdjwt"),
    ]


def _carried() -> list[Attack]:
    compact = token(document())
    named = {"picture with a token": png(itxt(compact)), "picture with JSON": png(itxt(wire(sealed(document()))))}
    return [
        *cases("control-carried", VALID, named, file="case.png"),
        *cases("control-carried", VALID, {"a text of a token": b'"' + compact + b'"'}),
    ]
