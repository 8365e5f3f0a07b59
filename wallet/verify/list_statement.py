"""What a status list at hand is: a credential, a signed token, or a plain list that stands on its address."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from wallet.codec import strict_json, strict_time
from wallet.errors import WalletError, malformed
from wallet.formats import compact
from wallet.formats.vc_jwt import SUITE, seal_of
from wallet.model.credential import Claims, Credential, Json, Sealed, walk
from wallet.model.reasons import CannotTell, Reason
from wallet.model.trust import Material, Resource
from wallet.reading.read import read
from wallet.status.token_list import TYPE
from wallet.verify.case import Case
from wallet.verify.seals import ASSERTION, case_of, credential_case

_LONGEST = timedelta(days=36_500)


@dataclass(frozen=True, slots=True)
class ListStatement:
    """A list with its dates; `ttl` is how long a copy may be kept; `case` None for a list without a seal."""

    claims: Claims
    speaker: str
    start: datetime | None
    end: datetime | None
    ttl: timedelta | None
    case: Case | None


def statement_in(material: Material, need: Resource, case: Case, signed: bool) -> ListStatement:
    """The list in these bytes, its seal judged but not yet weighed; `CannotTell` STATUS_LIST_MALFORMED."""
    try:
        if not signed:
            return _plain(material)
        text = compact.text_of(material.data)
        if text is not None and compact.is_compact(text) and compact.take_apart(text).type == TYPE:
            return _token(text, case)
        found = read(material.data).items
        if len(found) == 1 and isinstance(found[0], Credential):
            return _credential(found[0], case)
    except WalletError as error:  # a limit too: a list made to be hard must not stop the verification
        raise CannotTell(Reason.STATUS_LIST_MALFORMED, need, rule=error.rule) from None
    raise CannotTell(Reason.STATUS_LIST_MALFORMED, need, rule="not-a-credential")


def _plain(material: Material) -> ListStatement:
    claims = strict_json.parse_object(material.data)
    issuer = claims.get("issuer")
    speaker = issuer.get("id") if isinstance(issuer, dict) else issuer
    return ListStatement(claims, speaker if isinstance(speaker, str) else "", None, None, None, None)


def _token(text: str, case: Case) -> ListStatement:
    token = compact.take_apart(text)
    claims = compact.claims_of(token)
    issuer = claims.get("iss")
    for name in ("iat", "exp"):
        if name in claims and strict_time.numeric_date(claims[name]) is None:
            raise malformed("numeric-date", member=name)
    if not isinstance(issuer, str | None):
        raise malformed("list-issuer")
    # The draft leaves `iss` out when the list is the credential issuer's own.
    speaker = issuer if isinstance(issuer, str) else case.speaker
    proof = seal_of(token, {**claims, "iss": speaker}, SUITE)
    sealed = Sealed(SUITE, text.encode(), claims, (proof,), claims, token.signed)
    listed = case_of(sealed, speaker, ASSERTION, case.situation)
    return ListStatement(
        claims,
        speaker,
        strict_time.numeric_date(claims.get("iat")),
        strict_time.numeric_date(claims.get("exp")),
        _span(claims.get("ttl"), 1000),
        listed,
    )


def _credential(credential: Credential, case: Case) -> ListStatement:
    listed = credential_case(credential, case.situation)
    described = credential.described
    # A stated end wins over `ttl` (Bitstring Status List 1.0 section 2.2); for tokens both count.
    ttl = None if described.valid_until else _span(walk(credential.claims, ("credentialSubject", "ttl")), 1)
    return ListStatement(credential.claims, listed.speaker, described.valid_from, described.valid_until, ttl, listed)


def _span(value: Json, milliseconds: int) -> timedelta | None:
    """A duration stated in units of so many milliseconds; None where none is stated."""
    if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
        return None
    return min(_LONGEST, timedelta(milliseconds=min(value * milliseconds, 1e13)))
