"""Pitfalls 30 to 36: tokens, and dates."""

import hashlib
import hmac
import json
from collections.abc import Callable
from typing import Any

from tests.hostile.forge import (
    EDDSA_JCS,
    ISSUER,
    ISSUER_P256,
    MALLORY,
    MALLORY_METHOD,
    document,
    edited,
    key_bound,
    sd_jwt,
    sealed,
    token,
    wire,
)
from tests.hostile.sd_jwts import claims
from tests.pitfalls.documents import GOOD
from tests.pitfalls.pitfall import Mutation, Pitfall
from tests.support.authority import YEAR, certificate
from tests.support.verifying import NOW, judged
from wallet.codec import base64url
from wallet.demo.cast import MIRA, demo_key
from wallet.keys import jwk
from wallet.model.keys import KeyKind
from wallet.model.report import VerificationReport


def _hmac(name: str) -> Callable[[bytes], bytes]:
    public = json.dumps(jwk.encode(ISSUER.key.public)).encode()
    return lambda signed: hmac.new(public, signed, getattr(hashlib, name)).digest()


UNSIGNED = Pitfall(
    30,
    "An unsigned token passes, or one sealed with the public key as a shared secret",
    "RFC 8725 section 3.1; RFC 9901 section 7.1",
    (
        Mutation("signed", lambda: judged(token(document())), GOOD),
        Mutation(
            "none",
            lambda: judged(token(document(), alg="none", sign=lambda _: b"")),
            "refused: malformed unsigned-token",
        ),
        Mutation("None", lambda: judged(token(document(), alg="None")), "refused: malformed unsigned-token"),
        Mutation(
            "no signature", lambda: judged(token(document(), sign=lambda _: b"")), "refused: malformed unsigned-token"
        ),
        Mutation(
            "none, of an SD-JWT", lambda: judged(sd_jwt(claims(), alg="none")), "refused: malformed unsigned-token"
        ),
        *(
            Mutation(
                name,
                lambda name=name: judged(token(document(), alg=name, sign=_hmac("sha" + name[2:]))),
                "invalid: proof algorithm-not-allowed",
            )
            for name in ("HS256", "HS384", "HS512")
        ),
    ),
)
OWN = dict(jwk.encode(MALLORY.public))
SEAL = demo_key("a seal of one's own", KeyKind.P256)


def _own_certificate() -> str:
    return base64url.encode_standard(
        certificate(SEAL, SEAL, NOW - YEAR / 2, names=("https://nordhavn-polytechnic.example",))
    )


def _forged(**header: Any) -> VerificationReport:
    """A token in the issuer's name whose header brings the key that signed it."""
    return judged(token(document(), sign=MALLORY.sign, alg="EdDSA", **header))


def _web_name(**header: Any) -> VerificationReport:
    bare = document(issuer={**ISSUER.profile(), "id": "https://nordhavn-polytechnic.example"})
    return judged(token(bare, sign=SEAL.sign, alg="ES256", **header))


BROUGHT = Pitfall(
    31,
    "A key, a certificate or an address in the header is believed because it is there",
    "RFC 8725 section 3.10; Open Badges 3.0 section 8.2.3",
    (
        Mutation("jwk", lambda: _forged(jwk=OWN, kid=None), "invalid: proof signature-bad"),
        Mutation("jwk and the issuer's name", lambda: _forged(jwk=OWN), "invalid: proof signature-bad"),
        Mutation("jku", lambda: _forged(jku="https://evil.example/keys"), "invalid: proof signature-bad"),
        Mutation("x5u", lambda: _forged(x5u="https://evil.example/cert"), "invalid: proof signature-bad"),
        Mutation("kid of one's own", lambda: _forged(kid=MALLORY_METHOD), "invalid: controller controller-not-issuer"),
        Mutation(
            "a certificate nobody vouches for",
            lambda: _web_name(x5c=[_own_certificate()], kid=None),
            "indeterminate: verification-method certificate-anchor-missing",
        ),
        Mutation(
            "a key with its secret",
            lambda: _forged(jwk={**OWN, "d": "AAAA"}, kid=None),
            "invalid: proof signature-bad",
        ),
    ),
)


def _presentation() -> dict[str, Any]:
    return {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiablePresentation"], "holder": MIRA.id}


TYPES = Pitfall(
    32,
    "A token made for something else is taken for a credential",
    "RFC 8725 section 3.11; RFC 9901 section 9.11",
    (
        Mutation("vc+jwt", lambda: judged(token(document(), typ="vc+jwt")), GOOD),
        Mutation("key binding", lambda: judged(token(document(), typ="kb+jwt")), "refused: unsupported token-type"),
        Mutation("access token", lambda: judged(token(document(), typ="at+jwt")), "refused: unsupported token-type"),
        Mutation(
            "status list", lambda: judged(token(document(), typ="statuslist+jwt")), "refused: unsupported token-type"
        ),
        Mutation("a key-binding token alone", lambda: judged(key_bound(b"")), "refused: unsupported token-type"),
        Mutation(
            "SD-JWT, key binding", lambda: judged(sd_jwt(claims(), typ="kb+jwt")), "refused: unsupported token-type"
        ),
        Mutation(
            "a presentation in the issuer's name",
            lambda: judged(token({**_presentation(), "iss": ISSUER.id}, typ="vc+jwt")),
            "invalid: structure claims-contradict",
        ),
        Mutation(
            "no type at all, and no credential: kept, and never good",
            lambda: judged(token({"sub": "x"}, typ=None)),
            "indeterminate: structure part-unsupported",
        ),
    ),
)
CRITICAL = Pitfall(
    33,
    "A header that must be understood is skipped, or a payload that stands unencoded is decoded",
    "RFC 7515 section 4.1.11; RFC 7797",
    (
        Mutation("unknown", lambda: judged(token(document(), crit=["x"], x=1)), "invalid: proof critical-header"),
        Mutation("named and missing", lambda: judged(token(document(), crit=["x"])), "invalid: proof critical-header"),
        Mutation("empty", lambda: judged(token(document(), crit=[])), "invalid: proof critical-header"),
        Mutation(
            "b64 critical", lambda: judged(token(document(), b64=False, crit=["b64"])), "invalid: proof critical-header"
        ),
        Mutation("b64 not critical", lambda: judged(token(document(), b64=False)), "invalid: proof critical-header"),
        Mutation(
            "a registered name", lambda: judged(token(document(), crit=["alg"])), "invalid: proof critical-header"
        ),
        Mutation(
            "in a key binding",
            lambda: judged(key_bound(sd_jwt(claims()), header={"crit": ["x"], "x": 1})),
            "invalid: holder holder-not-proven",
        ),
    ),
)


def _claims(typ: str | None = "JWT", **added: Any) -> VerificationReport:
    bare = document()
    usual = {"iss": ISSUER.id, "sub": MIRA.id, "jti": bare["id"], "nbf": 1771581600}
    return judged(token({**bare, **usual, **added}, typ=typ))


CONTRADICTING = Pitfall(
    34,
    "The claims of a token contradict the credential inside, and nobody asks which is true",
    "Open Badges 3.0 section 8.2.6; VC-JOSE-COSE section 3.1.3",
    (
        Mutation("they agree", lambda: _claims(), GOOD),
        Mutation(
            "another issuer",
            lambda: _claims(iss=MALLORY_METHOD.partition("#")[0]),
            "invalid: structure claims-contradict",
        ),
        Mutation("another subject", lambda: _claims(sub="did:example:other"), "invalid: structure claims-contradict"),
        Mutation("another identifier", lambda: _claims(jti="urn:uuid:other"), "invalid: structure claims-contradict"),
        Mutation("another beginning", lambda: _claims(nbf=1_700_000_000), "invalid: structure claims-contradict"),
        Mutation(
            "another end",
            lambda: _claims(exp=1_900_000_000, validUntil="2026-12-01T00:00:00Z"),
            "invalid: structure claims-contradict",
        ),
        Mutation("an end that sets one", lambda: _claims(exp=1_780_000_000), "expired: period expired"),
        Mutation(
            "another issuer, by vc+jwt",
            lambda: _claims("vc+jwt", iss="did:example:other"),
            "invalid: structure claims-contradict",
        ),
        Mutation(
            "another identifier, by vc+jwt",
            lambda: _claims("vc+jwt", jti="urn:x:y"),
            "invalid: structure claims-contradict",
        ),
        Mutation("a vc claim, by vc+jwt", lambda: _claims("vc+jwt", vc={"type": []}), "invalid: structure broken-rule"),
    ),
)


def _dated(**members: Any) -> VerificationReport:
    return judged(wire(sealed(document(**members), suite=EDDSA_JCS)))


def _old(**members: Any) -> VerificationReport:
    """A badge of the first data model in a token."""
    old = document(
        **{
            "@context": [
                "https://www.w3.org/2018/credentials/v1",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
            ],
            "validFrom": None,
            "awardedDate": None,
            "issuanceDate": "2026-02-20T10:00:00Z",
            **members,
        }
    )
    return judged(token({"vc": old, "iss": ISSUER.id}, typ="JWT"))


COMPARED = Pitfall(
    35,
    "Dates are compared as text, their offset is dropped, or the older names are not known",
    "VC Data Model 2.0 sections 4.9 and 5.8",
    (
        Mutation(
            "ended by its offset", lambda: _dated(validUntil="2026-11-23T13:30:00+02:00"), "expired: period expired"
        ),
        Mutation(
            "in force by its offset", lambda: _dated(validUntil="2026-11-23T10:30:00-02:00"), "valid: period in-period"
        ),
        Mutation(
            "begun by its offset", lambda: _dated(validFrom="2026-11-24T01:00:00+14:00"), "valid: period in-period"
        ),
        Mutation(
            "not begun by its offset",
            lambda: _dated(validFrom="2026-11-23T11:00:00-05:00"),
            "not-yet-valid: period not-yet-valid",
        ),
        Mutation(
            "a year of five digits is none",
            lambda: _dated(validUntil="10000-01-01T00:00:00Z"),
            "invalid: structure broken-rule",
        ),
        Mutation("no time", lambda: _dated(validUntil="2099-01-01"), "invalid: structure broken-rule"),
        Mutation(
            "ends before it begins",
            lambda: _dated(validFrom="2026-02-20T10:00:00Z", validUntil="2026-02-19T10:00:00Z"),
            "invalid: structure broken-rule",
        ),
        Mutation("older names", lambda: _old(), GOOD),
        Mutation("older names, ended", lambda: _old(expirationDate="2026-03-01T00:00:00Z"), "expired: period expired"),
        Mutation(
            "older names, not begun",
            lambda: _old(issuanceDate="2027-03-01T00:00:00Z"),
            "not-yet-valid: period not-yet-valid",
        ),
    ),
)
ENDED = {"validUntil": "2026-03-01T00:00:00Z"}
EXPIRED = Pitfall(
    36,
    "What has merely run out is called forged, or what is forged merely run out",
    "VC Data Model 2.0 appendix A.7",
    (
        Mutation("run out", lambda: _dated(**ENDED), "expired: period expired"),
        Mutation("run out, and good", lambda: _dated(**ENDED), "expired: proof signature-good"),
        Mutation(
            "run out and changed",
            lambda: judged(edited(sealed(document(**ENDED)), lambda d: d.update(name="Doctor"))),
            "invalid: proof signature-bad",
        ),
        Mutation(
            "run out, moved on",
            lambda: judged(edited(sealed(document(**ENDED)), lambda d: d.update(validUntil="2099-01-01T00:00:00Z"))),
            "invalid: proof signature-bad",
        ),
        Mutation(
            "run out, by another key",
            lambda: judged(
                token({**document(ISSUER_P256, **ENDED)}, ISSUER_P256, sign=demo_key("x", KeyKind.P256).sign)
            ),
            "invalid: proof signature-bad",
        ),
    ),
)

PITFALLS = (UNSIGNED, BROUGHT, TYPES, CRITICAL, CONTRADICTING, COMPARED, EXPIRED)
