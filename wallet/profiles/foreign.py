"""Claims in no vocabulary this wallet reads: a name and an issuer where they are easily told, and no more."""

from wallet.model.credential import Described, Finding, Issuer, Sealed, Subject
from wallet.model.text import Text
from wallet.profiles import clr_2, elm_3, fields, open_badges_2, open_badges_3, sd_jwt_vc, vcdm_1, vcdm_2
from wallet.profiles.profile import Profile

NAME = "foreign"
UNREAD = "unknown-vocabulary"
_SIGNED = "signed"
_OTHERS = frozenset({"elm-seal", "vc-jwt"})
_READ = (clr_2, open_badges_3, open_badges_2, elm_3, sd_jwt_vc, vcdm_2, vcdm_1)
_NAMES = ("name", "title")


def matches(sealed: Sealed) -> bool:
    """What is signed as such, and tokens and European seals around what no other profile speaks for."""
    return sealed.format == _SIGNED or (sealed.format in _OTHERS and not any(one.matches(sealed) for one in _READ))


def describe(sealed: Sealed) -> Described:
    """What is shown beside the source; the finding keeps it from ever being called good."""
    claims = sealed.claims
    issuer = fields.string(claims.get("iss")) or fields.string(claims.get("issuer")) or ""
    name = next((said for one in _NAMES if (said := fields.text(claims.get(one)))), Text())
    return Described(
        id=fields.string(claims.get("id")) or fields.string(claims.get("jti")),
        types=fields.strings(claims.get("type")),
        issuer=Issuer(id=issuer),
        subjects=(Subject(fields.string(claims.get("sub")), Text()),),
        name=name,
        findings=(Finding(UNREAD, "", fatal=False),),
    )


PROFILE = Profile(NAME, matches, describe)
