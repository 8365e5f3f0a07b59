"""The holder's proof on an SD-JWT: a token over exactly what is shown (RFC 9901 section 7.3)."""

from wallet.codec import strict_time
from wallet.errors import WalletError
from wallet.formats import compact
from wallet.formats.compact import Compact
from wallet.formats.sd_jwt_claims import hash_of
from wallet.keys import algorithms, jwk, jws
from wallet.model.credential import Claims, walk
from wallet.model.keys import PublicKey
from wallet.model.reasons import BadSeal, CannotTell, Reason
from wallet.model.report import Aspect, Check, CheckName, Outcome
from wallet.model.trust import Policy, Resource
from wallet.verify.case import Answer, Case
from wallet.verify.method import check_current, claims_key, find

TYPE = "kb+jwt"


def bound_by_key(case: Case) -> tuple[Check, ...]:
    """Whether the holder's token holds, and answers this audience and nonce.

    All of it counts whenever such a token came along: whether one is required is the verifier's policy, and is asked
    elsewhere.
    """
    try:
        claims = _verified(case)
    except WalletError as error:
        holder = Answer(Outcome.FAILED, Reason.HOLDER_NOT_PROVEN, {"rule": error.rule})
        return _checks(holder, case.situation.policy, {})
    except (BadSeal, CannotTell) as trouble:
        answer = Answer.of(trouble)
        holder = Answer(answer.outcome, Reason.HOLDER_NOT_PROVEN, {"because": trouble.reason.value}, answer.needs)
        return _checks(holder, case.situation.policy, {})
    return _checks(Answer(Outcome.PASSED, Reason.HOLDER_PROVEN), case.situation.policy, claims)


def presented_by_key(case: Case, presenter: str | None, insists: bool) -> Check:
    """Whether the presenter owns the key the issuer bound the credential to, where no token of that key came along.

    Decisive only when the verifier insists on the holder.
    """
    needs: tuple[Resource, ...] = ()
    outcome = Outcome.FAILED if insists else Outcome.UNKNOWN
    try:
        key = _holder_key(case)
        if presenter is not None and claims_key(
            presenter, key, "authentication", case.situation.trust, case.situation.now
        ):
            return Check(CheckName.HOLDER, Aspect.HOLDER, Outcome.PASSED, Reason.HOLDER_PROVEN)
    except (WalletError, BadSeal):
        pass
    except CannotTell as trouble:
        outcome, needs = Outcome.UNKNOWN, trouble.needs
    return Check(CheckName.HOLDER, Aspect.HOLDER, outcome, Reason.HOLDER_NOT_PROVEN, needs=needs, decisive=insists)


def _verified(case: Case) -> Claims:
    sealed = case.sealed
    token = compact.take_apart(sealed.key_binding or "")
    if token.type != TYPE:
        raise BadSeal(Reason.TOKEN_TYPE, type=token.type[:64])
    _check_signature(token, _holder_key(case), case.situation.policy)
    claims = compact.claims_of(token)
    shown = sealed.payload_bytes.decode("ascii").rpartition("~")[0] + "~"
    if claims.get("sd_hash") != hash_of(sealed.payload)(shown):
        raise BadSeal(Reason.SIGNATURE_BAD, rule="sd-hash")
    _check_dates(claims, case)
    for name in ("aud", "nonce"):
        if not isinstance(claims.get(name), str):
            raise BadSeal(Reason.PROOF_MALFORMED, rule=f"kb-{name}")
    return claims


def _check_signature(token: Compact, key: PublicKey, policy: Policy) -> None:
    algorithm = jws.check_header(token.header)
    if algorithm in algorithms.ALGORITHMS and algorithm not in policy.allowed_algorithms:
        raise CannotTell(Reason.ALGORITHM_NOT_ALLOWED, algorithm=algorithm)
    algorithms.verify(algorithm, key, token.signed, token.signature)


def _holder_key(case: Case) -> PublicKey:
    """The key the issuer named (`cnf`, RFC 7800), spelled out or by its DID; none from the token's own header."""
    confirmed = case.sealed.payload.get("cnf")
    stated, named = walk(confirmed, ("jwk",)), walk(confirmed, ("kid",))
    if stated is not None:
        return jwk.decode(stated)
    if not isinstance(named, str) or not named.startswith("did:"):
        raise BadSeal(Reason.HOLDER_NOT_PROVEN, rule="no-confirmation-key")
    found = find(named, named.partition("#")[0], case.situation.trust)
    check_current(found.method, case.situation.now)
    return found.method.key


def _check_dates(claims: Claims, case: Case) -> None:
    now, skew = case.situation.now, case.situation.policy.skew
    made, until = strict_time.numeric_date(claims.get("iat")), strict_time.numeric_date(claims.get("exp"))
    if made is None:
        raise BadSeal(Reason.PROOF_MALFORMED, rule="kb-iat")
    if made > now + skew:
        raise BadSeal(Reason.PROOF_FROM_FUTURE, created=made.isoformat())
    if "exp" in claims and (until is None or until < now):
        raise BadSeal(Reason.PROOF_EXPIRED)


def _checks(holder: Answer, policy: Policy, claims: Claims) -> tuple[Check, ...]:
    proven = holder.outcome is Outcome.PASSED
    audience = _compared(policy.audience or policy.domain, claims.get("aud"), proven, Reason.AUDIENCE_MATCHES)
    nonce = _compared(policy.nonce or policy.challenge, claims.get("nonce"), proven, Reason.NONCE_MATCHES)
    return (
        holder.check(CheckName.HOLDER, Aspect.HOLDER),
        audience.check(CheckName.AUDIENCE, Aspect.HOLDER),
        nonce.check(CheckName.NONCE, Aspect.HOLDER),
    )


def _compared(expected: str | None, stated: object, proven: bool, matches: Reason) -> Answer:
    if expected is None:
        return Answer(Outcome.NOT_APPLICABLE, Reason.NOT_ASKED)
    if proven and stated == expected:
        return Answer(Outcome.PASSED, matches)
    differs = Reason.AUDIENCE_DIFFERS if matches is Reason.AUDIENCE_MATCHES else Reason.NONCE_DIFFERS
    return Answer(Outcome.FAILED, differs)
