"""The micro-credential view of any credential about learning: one for each unit, parts of a record among them."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from wallet.model.credential import Claims, Credential
from wallet.model.eu_view import EuLine, EuView
from wallet.profiles import clr_2, elm_3, eu_badge, eu_elm, eu_flat, fields, open_badges_2, open_badges_3, sd_jwt_vc
from wallet.profiles.elm_claim import claims_of
from wallet.profiles.eu_class import by_prior_learning, doubts, reached

_LINES: Mapping[str, Callable[[Claims], list[tuple[EuLine, ...]]]] = MappingProxyType(
    {
        open_badges_3.NAME: eu_badge.of_badge,
        open_badges_2.NAME: eu_badge.of_assertion,
        elm_3.NAME: eu_elm.of_record,
        sd_jwt_vc.NAME: eu_flat.of_claims,
    }
)


def eu_views(credential: Credential) -> tuple[EuView, ...]:
    """One view for each unit; none for a credential without any semantics of learning, or of nothing learnt."""
    own = _LINES.get(credential.profile)
    units = _units(credential, own(credential.claims)) if own else ()
    return (*units, *(view for part in credential.parts for view in eu_views(part)))


def _units(credential: Credential, lines: list[tuple[EuLine, ...]]) -> tuple[EuView, ...]:
    found = credential.described.achievements
    return tuple(
        EuView(
            title=one.name,
            lines=stated,
            reached=reached(one),
            prior_learning=by_prior_learning(one),
            doubts=tuple(doubts(one, node)),
        )
        for one, stated, node in zip(found, lines, _nodes(credential), strict=False)
    )


def _nodes(credential: Credential) -> list[Claims]:
    claims = credential.claims
    if credential.profile == elm_3.NAME:
        return [one for _, one in claims_of(((), fields.first(claims.get("credentialSubject"))))]
    if credential.profile == open_badges_2.NAME:
        return [fields.first(claims.get("badge"))]
    if credential.profile in (open_badges_3.NAME, clr_2.NAME):
        subjects = fields.objects(claims.get("credentialSubject"))
        return [one for about in subjects for one in fields.objects(about.get("achievement"))]
    return [claims]
