"""What others say about a credential: each endorsement is judged by itself before anybody is shown it.

Open Badges 3.0 section 9.2: an endorsement's own proof, dates and status count, and it must speak of what it stands on.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import TypeAlias

from wallet.codec import strict_json
from wallet.codec.json_span import pointer_to
from wallet.errors import WalletError
from wallet.model.credential import Claims, Credential, Json, Payload
from wallet.model.limits import ENDORSEMENTS
from wallet.model.reasons import BadSeal, CannotTell, Reason
from wallet.model.report import Aspect, CheckName, Endorsed, Outcome, VerificationReport
from wallet.profiles import fields, open_badges_2
from wallet.reading.opening import Opening
from wallet.verify.case import Answer, Situation
from wallet.verify.open_badges_2 import judge_endorsement
from wallet.verify.signed_endorsement import judge_signed, token_of

Judge: TypeAlias = Callable[[Credential, Situation], VerificationReport]
_Step = str | int
_MEMBERS = ("endorsement", "endorsementJwt")


def endorsed(credential: Credential, situation: Situation, judge: Judge) -> tuple[Endorsed, ...]:
    """Every endorsement that travels along, with its own report; those beyond `ENDORSEMENTS` are told as not read."""
    if situation.endorsing or not credential.described.endorsements:
        return ()
    if credential.profile == open_badges_2.NAME:
        told = [partial(_hosted, one, situation) for one in _of_assertion(credential.claims)]
    else:
        told = [partial(_judged, one, credential, situation, judge) for one in _of_badge(credential.claims)]
    unread = [one.args[0].empty for one in told[ENDORSEMENTS:]]
    return (*(one() for one in told[:ENDORSEMENTS]), *(replace(one, rule="endorsement-count") for one in unread))


class _Standing:
    """One endorsement where it stands: on what, of which id, at which path, and as written."""

    def __init__(self, on: str, of: str | None, path: tuple[_Step, ...], written: Json) -> None:
        self.of = of
        self.written = written
        self.empty = Endorsed(on, pointer_to(*path))


def _of_badge(claims: Claims) -> Iterator[_Standing]:
    yield from _on("credential", claims, ())
    yield from _on("issuer", fields.first(claims.get("issuer")), ("issuer",))
    for path, about in _each(claims, "credentialSubject", ()):
        for deeper, achievement in _each(about, "achievement", path):
            yield from _on("achievement", achievement, deeper)


def _of_assertion(claims: Claims) -> Iterator[_Standing]:
    badge = fields.first(claims.get("badge"))
    yield from _on("credential", claims, ())
    yield from _on("achievement", badge, ("badge",))
    yield from _on("issuer", fields.first(badge.get("issuer")), ("badge", "issuer"))


def _each(node: Claims, member: str, path: tuple[_Step, ...]) -> Iterator[tuple[tuple[_Step, ...], Claims]]:
    value = node.get(member)
    for index, one in enumerate(fields.listed(value)):
        if isinstance(one, dict):
            yield (*path, member, index) if isinstance(value, list) else (*path, member), one


def _on(what: str, node: Claims, path: tuple[_Step, ...]) -> Iterator[_Standing]:
    for member in _MEMBERS:
        value = node.get(member)
        for index, written in enumerate(fields.listed(value)):
            here = (*path, member, index) if isinstance(value, list) else (*path, member)
            yield _Standing(what, fields.string(node.get("id")), here, written)


def _judged(one: _Standing, credential: Credential, situation: Situation, judge: Judge) -> Endorsed:
    text = one.written if isinstance(one.written, str) else strict_json.text_of(one.written)
    data = text.encode("utf-8", "replace")
    try:
        opened = Opening().open(Payload(data, data, credential.carrier))
        if not isinstance(opened, Credential) or "EndorsementCredential" not in opened.described.types:
            return replace(one.empty, rule="not-an-endorsement")
        report = judge(opened, situation)
    except WalletError as error:  # a limit too: an endorsement made to be hard must not stop the verification
        return replace(one.empty, rule=error.rule)
    about = fields.first(opened.claims.get("credentialSubject"))
    return replace(
        one.empty,
        fits=one.of is not None and fields.string(about.get("id")) == one.of,
        comment=fields.text(about.get("endorsementComment")),
        report=report,
    )


def _hosted(one: _Standing, situation: Situation) -> Endorsed:
    named = fields.identifier(one.written)
    address = named if named is not None and named.startswith(("https://", "http://")) else None
    text = token_of(one.written, address, situation.trust)
    if address is None and text is None:
        return replace(one.empty, rule="not-an-endorsement")
    content: Claims = {}
    try:
        if text is not None:
            content, seal, controller = judge_signed(text, address, situation)
        else:
            content, controller = judge_endorsement(address or "", situation)
            seal = Answer(Outcome.PASSED, Reason.HOSTED_SAME)
        if isinstance(one.written, dict) and one.written != content:
            seal = Answer(Outcome.FAILED, Reason.HOSTED_DIFFERS)
    except (BadSeal, CannotTell) as trouble:
        seal = controller = Answer.of(trouble)
    checks = (
        seal.check(CheckName.PROOF, Aspect.SEAL),
        controller.check(CheckName.CONTROLLER, Aspect.ISSUER),
        _dates(content, situation).check(CheckName.PERIOD, Aspect.STANDING),
    )
    issuer = fields.identifier(content.get("issuer")) or ""
    claim = fields.first(content.get("claim"))
    known = controller.outcome is Outcome.PASSED and bool(situation.trust.vouching(issuer))
    return replace(
        one.empty,
        fits=one.of is not None and fields.string(claim.get("id")) == one.of,
        comment=fields.text(claim.get("endorsementComment")),
        report=VerificationReport(checks, situation.now, issuer, "", known),
    )


def _dates(content: Claims, situation: Situation) -> Answer:
    end = fields.moment(content.get("expires"))
    if end is not None and end < situation.now:
        return Answer(Outcome.FAILED, Reason.EXPIRED, {"until": end.isoformat()})
    start = fields.moment(content.get("issuedOn"))
    if start is not None and start > situation.now + situation.policy.skew:
        return Answer(Outcome.FAILED, Reason.NOT_YET_VALID, {"from": start.isoformat()})
    return Answer(Outcome.PASSED, Reason.IN_PERIOD)
