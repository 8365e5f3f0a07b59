"""Issues demonstration credentials as SD-JWT (RFC 9901): an Open Badge, or the flat claims of SD-JWT VC."""

import hashlib
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime

from wallet.codec import base64url, jcs
from wallet.demo.badges import BadgeSpec
from wallet.demo.cast import MIRA, Institution, Learner
from wallet.demo.document import badge_document
from wallet.keys import jwk
from wallet.keys.signing import SigningKey
from wallet.model.credential import Json, walk
from wallet.model.presentation import Path
from wallet.present.holder import did_key
from wallet.present.token import compact

BADGE_PATHS: tuple[Path, ...] = (
    ("evidence",),
    ("credentialSubject", "identifier"),
    ("credentialSubject", "identifier", 0),
    ("credentialSubject", "identifier", 1),
    ("credentialSubject", "result"),
    ("credentialSubject", "achievement", "criteria"),
)
FLAT_PATHS: tuple[Path, ...] = (
    ("given_name",),
    ("family_name",),
    ("birth_date",),
    ("student_number",),
    ("email",),
    ("grade",),
    ("assessment",),
    ("assessment", "date"),
    ("skills", 0),
    ("skills", 1),
)


@dataclass(frozen=True, slots=True)
class Concealed:
    """Claims with digests in place of what may be withheld, and the disclosures in order of their paths."""

    claims: dict[str, Json]
    disclosures: tuple[str, ...]


def conceal(claims: dict[str, Json], paths: Sequence[Path], seed: str, decoys: int = 1) -> Concealed:
    """Hides what is at the paths, deepest first, so that a parent's disclosure holds only digests (section 4.2.6).

    Salts are 128 bits derived from `seed` and the path; paths that lead nowhere are left out.
    """
    open_claims: dict[str, Json] = deepcopy(claims)
    found: dict[Path, str] = {}
    for path in sorted(paths, key=len, reverse=True):
        parent = walk(open_claims, path[:-1])
        if walk(open_claims, path) is not None:
            found[path] = _hide(parent, path[-1], _salt(seed, path))
    open_claims.setdefault("_sd", [])
    open_claims["_sd"] += [_digest(_salt(seed, ("decoy", number))) for number in range(decoys)]
    open_claims["_sd"].sort()
    return Concealed(open_claims | {"_sd_alg": "sha-256"}, tuple(found[path] for path in paths if path in found))


def issue_sd_jwt(spec: BadgeSpec, issuer: Institution, *, holder: SigningKey | None = None) -> bytes:
    """An Open Badge 3.0 in an SD-JWT (VC-JOSE-COSE section 3.2): `typ` is `vc+sd-jwt`, bound to the holder's key."""
    key = holder or MIRA.key
    document = badge_document(spec, issuer, holder=did_key(key)) | {"cnf": {"jwk": jwk.encode(key.public)}}
    concealed = conceal(document, BADGE_PATHS, f"{issuer.host}/{spec.slug}")
    return _token(concealed, {"typ": "vc+sd-jwt", "kid": issuer.method}, issuer)


def issue_sd_jwt_vc(
    spec: BadgeSpec, issuer: Institution, *, learner: Learner = MIRA, holder: SigningKey | None = None
) -> bytes:
    """A flat micro-credential by SD-JWT VC: `typ` is `dc+sd-jwt`, the key is in the issuer's metadata."""
    key = holder or learner.key
    claims: dict[str, Json] = {
        "iss": f"https://{issuer.host}",
        "vct": f"https://{issuer.host}/types/micro-credential",
        "sub": did_key(key),
        "iat": _seconds(spec.awarded),
        "cnf": {"jwk": jwk.encode(key.public)},
        "name": spec.title,
        "awarding_body": issuer.name,
        "description": spec.description,
        "given_name": learner.given_name,
        "family_name": learner.family_name,
        "birth_date": learner.born,
        "email": learner.email,
        "student_number": learner.number,
        "assessment": {"type": "written examination", "date": spec.awarded[:10]},
        "skills": [{"name": skill.name, "uri": skill.url} for skill in spec.skills],
        "achievement_id": f"https://{issuer.host}/achievements/{spec.slug}",
        "achievement_type": spec.kind,
        "awarding_date": spec.awarded[:10],
        "language": spec.language,
    }
    if spec.ects:
        claims["ects"] = spec.ects
    if spec.eqf:
        claims["eqf_level"] = spec.eqf
    if spec.grade:
        claims["grade"] = spec.grade.value
    if spec.valid_until:
        claims["exp"] = _seconds(spec.valid_until)
    concealed = conceal(claims, FLAT_PATHS, f"{issuer.host}/{spec.slug}")
    return _token(concealed, {"typ": "dc+sd-jwt", "kid": "key-1"}, issuer)


def _token(concealed: Concealed, header: dict[str, Json], issuer: Institution) -> bytes:
    token = compact(header, concealed.claims, issuer.key)
    return "~".join([token, *concealed.disclosures, ""]).encode("ascii")


def _hide(parent: Json, step: str | int, salt: str) -> str:
    """Replaces one member or element by its digest and gives its disclosure."""
    if isinstance(step, int):
        disclosure = _encode([salt, parent[step]])
        parent[step] = {"...": _digest(disclosure)}
        return disclosure
    disclosure = _encode([salt, step, parent.pop(step)])
    parent["_sd"] = sorted([*parent.get("_sd", []), _digest(disclosure)])
    return disclosure


def _encode(disclosure: Json) -> str:
    return base64url.encode(jcs.canonical(disclosure))


def _digest(disclosure: str) -> str:
    return base64url.encode(hashlib.sha256(disclosure.encode("ascii")).digest())


def _salt(seed: str, path: Path) -> str:
    name = "/".join(map(str, path))
    return base64url.encode(hashlib.sha256(f"{seed}#{name}".encode()).digest()[:16])


def _seconds(text: str) -> int:
    return int(datetime.fromisoformat(text).timestamp())
