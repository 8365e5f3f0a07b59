"""Endorsements are judged by themselves before anybody sees them, and never change what they stand on."""

import json
from datetime import timedelta
from typing import Any

import pytest

from tests.support.verifying import NOW, PLAIN, check, credential, held, judged
from wallet.codec import jcs
from wallet.demo import badges, cast
from wallet.demo.cast import Institution
from wallet.demo.document import BADGES_3, VC2, badge_document
from wallet.demo.issue import signed
from wallet.model.limits import ENDORSEMENTS
from wallet.model.report import CheckName, Endorsed, Verdict
from wallet.model.trust import TrustedIssuer, TrustMaterial
from wallet.present.token import compact
from wallet.verify.run import verify

BADGE = badge_document(badges.DATABASES, cast.NORDHAVN)
ACHIEVEMENT = BADGE["credentialSubject"]["achievement"]["id"]


def statement(of: str, by: Institution = cast.MAHARAT, **more: Any) -> dict[str, Any]:
    about = {"id": of, "type": ["EndorsementSubject"], "endorsementComment": "Sound work"}
    return {
        "@context": [VC2, BADGES_3],
        "id": f"https://{by.host}/endorsements/1",
        "type": ["VerifiableCredential", "EndorsementCredential"],
        "name": "Endorsement",
        "issuer": {"id": by.id, "type": ["Profile"], "name": by.name},
        "validFrom": badges.DATABASES.awarded,
        "credentialSubject": about,
        **more,
    }


def endorsement(of: str, by: Institution = cast.MAHARAT, **more: Any) -> dict[str, Any]:
    return signed(statement(of, by, **more), by, badges.DATABASES.awarded)


def with_endorsements(*, on: str = "achievement", member: str = "endorsement", said: list[Any]) -> bytes:
    document = json.loads(json.dumps(BADGE))
    places = {
        "credential": document,
        "issuer": document["issuer"],
        "achievement": document["credentialSubject"]["achievement"],
    }
    places[on][member] = said
    return jcs.canonical(signed(document, cast.NORDHAVN, badges.DATABASES.awarded))


def found(data: bytes) -> tuple[Endorsed, ...]:
    return judged(data).endorsements


@pytest.mark.parametrize(
    ("on", "of"), [("credential", BADGE["id"]), ("issuer", cast.NORDHAVN.id), ("achievement", ACHIEVEMENT)]
)
def test_one_that_holds_is_told_with_its_own_report(on: str, of: str) -> None:
    report = judged(with_endorsements(on=on, said=[endorsement(of)]))
    (one,) = report.endorsements
    assert (report.verdict, one.on, one.holds, one.comment.best()) == (Verdict.VALID, on, True, "Sound work")
    assert one.report is not None and one.report.issuer_id == cast.MAHARAT.id
    assert one.at.endswith("/endorsement/0")


def test_a_token_is_judged_as_well() -> None:
    token = compact({"kid": cast.MAHARAT.method, "typ": "vc+jwt"}, statement(ACHIEVEMENT), cast.MAHARAT.key)
    (one,) = found(with_endorsements(member="endorsementJwt", said=[token]))
    assert one.holds


def test_a_changed_one_does_not_hold_and_the_badge_stays_what_it_is() -> None:
    forged = endorsement(ACHIEVEMENT)
    forged["credentialSubject"]["endorsementComment"] = "The best of all"
    report = judged(with_endorsements(said=[forged]))
    (one,) = report.endorsements
    assert (report.verdict, one.holds) == (Verdict.VALID, False)
    assert one.report is not None and one.report.verdict is Verdict.INVALID


def test_one_about_something_else_does_not_hold_here() -> None:
    (one,) = found(with_endorsements(said=[endorsement("https://elsewhere.example/achievements/1")]))
    assert (one.fits, one.holds) == (False, False)
    assert one.report is not None and one.report.verdict is Verdict.VALID


def test_an_expired_one_does_not_hold() -> None:
    (one,) = found(with_endorsements(said=[endorsement(ACHIEVEMENT, validUntil="2026-09-01T00:00:00Z")]))
    assert one.report is not None and (one.report.verdict, one.holds) == (Verdict.EXPIRED, False)


def test_what_is_no_endorsement_is_told_and_not_shown() -> None:
    member = [json.loads(jcs.canonical(signed(BADGE, cast.NORDHAVN, badges.DATABASES.awarded)))]
    (badge,) = verify(
        credential(with_endorsements(on="credential", said=member)), TrustMaterial(), PLAIN, NOW
    ).endorsements
    assert (badge.report, badge.rule) == (None, "not-an-endorsement")
    (text,) = found(with_endorsements(member="endorsementJwt", said=["not a token"]))
    assert text.report is None and text.rule


def test_a_presentation_is_no_endorsement() -> None:
    types = ["VerifiablePresentation", "EndorsementCredential"]
    shown = {"@context": [VC2, BADGES_3], "type": types, "holder": cast.MAHARAT.id}
    (badge,) = found(with_endorsements(said=[signed(shown, cast.MAHARAT, badges.DATABASES.awarded)]))
    assert (badge.report, badge.rule) == (None, "not-an-endorsement")


def test_those_on_an_endorsement_are_left_aside() -> None:
    inner = endorsement("https://elsewhere.example/1")
    outer = endorsement(ACHIEVEMENT, endorsement=[inner])
    (one,) = found(with_endorsements(said=[outer]))
    assert one.report is not None and one.report.endorsements == ()


def test_more_than_the_limit_are_told_as_not_read() -> None:
    several = found(with_endorsements(member="endorsementJwt", said=["x"] * (ENDORSEMENTS + 2)))
    assert [one.rule for one in several][-2:] == ["endorsement-count"] * 2
    assert len(several) == ENDORSEMENTS + 2


HOST, COUNCIL = "https://badges.example", "https://council.example"
OB2 = "https://w3id.org/openbadges/v2"
ISSUER = {"id": f"{HOST}/issuer", "type": "Issuer", "name": "Badge makers", "url": HOST}
PROFILE = {"id": f"{COUNCIL}/issuer", "type": "Issuer", "name": "Council"}


def assertion(*said: Any, on: str = "badge") -> dict[str, Any]:
    issuer: dict[str, Any] = dict(ISSUER)
    badge: dict[str, Any] = {"id": f"{HOST}/class", "type": "BadgeClass", "name": "Soldering"}
    badge |= {"description": "Joints that last.", "criteria": {"narrative": "Ten joints."}, "issuer": issuer}
    made: dict[str, Any] = {
        "@context": OB2,
        "id": f"{HOST}/assertion",
        "type": "Assertion",
        "recipient": {"type": "email", "hashed": False, "identity": "mira@learner.example"},
        "badge": badge,
        "issuedOn": "2026-01-01T00:00:00Z",
        "verification": {"type": "hosted"},
    }
    {"badge": badge, "issuer": issuer, "assertion": made}[on]["endorsement"] = list(said)
    return made


def older(of: str = f"{HOST}/class", **more: Any) -> dict[str, Any]:
    made = {
        "@context": OB2,
        "id": f"{COUNCIL}/e1",
        "type": "Endorsement",
        "claim": {"id": of, "endorsementComment": "Sound work"},
        "issuer": f"{COUNCIL}/issuer",
        "issuedOn": "2026-01-01T00:00:00Z",
        "verification": {"type": "hosted"},
    } | more
    return {name: value for name, value in made.items() if value is not None}


def hosted(badge: dict[str, Any], said: dict[str, Any] | None, *known: TrustedIssuer) -> tuple[Endorsed, ...]:
    data = jcs.canonical(badge)
    at_hand = {f"{HOST}/assertion": data, f"{HOST}/issuer": jcs.canonical(ISSUER)}
    at_hand |= {f"{COUNCIL}/issuer": jcs.canonical(PROFILE)}
    if said is not None:
        at_hand[f"{COUNCIL}/e1"] = jcs.canonical(said)
    return judged(data, held(at_hand, *known)).endorsements


def reason(one: Endorsed, name: CheckName) -> str:
    assert one.report is not None
    return check(one.report, name).reason.value


@pytest.mark.parametrize(
    ("on", "of", "told", "at"),
    [
        ("badge", f"{HOST}/class", "achievement", "/badge/endorsement/0"),
        ("issuer", f"{HOST}/issuer", "issuer", "/badge/issuer/endorsement/0"),
        ("assertion", f"{HOST}/assertion", "credential", "/endorsement/0"),
    ],
)
def test_a_hosted_one_may_stand_on_each_part(on: str, of: str, told: str, at: str) -> None:
    (one,) = hosted(assertion(f"{COUNCIL}/e1", on=on), older(of))
    assert (one.holds, one.on, one.at) == (True, told, at)


def test_a_hosted_one_written_out_must_be_what_lies_at_its_address() -> None:
    (same,) = hosted(assertion(older()), older())
    assert (same.holds, reason(same, CheckName.PROOF)) == (True, "hosted-same")
    (changed,) = hosted(assertion(older(claim={"id": f"{HOST}/class", "endorsementComment": "Best"})), older())
    assert (changed.holds, reason(changed, CheckName.PROOF)) == (False, "hosted-differs")
    assert changed.comment.best() == "Sound work"


@pytest.mark.parametrize("written", ["urn:x:1", "ftp://council.example/e1", 5, {"type": "Endorsement"}, {"id": "e1"}])
def test_a_hosted_one_without_an_address_is_none(written: Any) -> None:
    (one,) = hosted(assertion(written), older())
    assert (one.rule, one.report, one.holds) == ("not-an-endorsement", None, False)


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"id": f"{COUNCIL}/e2"}, "did-document-malformed"),
        ({"type": "Assertion"}, "did-document-malformed"),
        ({"verification": {"type": "signed"}}, "suite-unsupported"),
        ({"verification": None}, "suite-unsupported"),
        ({"issuer": None}, "verification-method-malformed"),
        ({"issuer": {"name": "x"}}, "verification-method-malformed"),
    ],
)
def test_what_lies_at_the_address_must_be_an_endorsement_that_is_hosted(more: dict[str, Any], why: str) -> None:
    (one,) = hosted(assertion(f"{COUNCIL}/e1"), older(**more))
    assert not one.holds
    assert reason(one, CheckName.PROOF) == reason(one, CheckName.CONTROLLER) == why


@pytest.mark.parametrize(
    "more", [{"verification": {"type": "HostedBadge"}}, {"issuer": PROFILE}, {"type": ["Endorsement", "x"]}]
)
def test_a_hosted_one_may_be_spelled_in_each_way_that_is_in_use(more: dict[str, Any]) -> None:
    (one,) = hosted(assertion(f"{COUNCIL}/e1"), older(**more))
    assert one.holds


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"expires": NOW.isoformat()}, "in-period"),
        ({"expires": (NOW - timedelta(seconds=1)).isoformat()}, "expired"),
        ({"issuedOn": (NOW + PLAIN.skew).isoformat()}, "in-period"),
        ({"issuedOn": (NOW + PLAIN.skew + timedelta(seconds=1)).isoformat()}, "not-yet-valid"),
        ({"issuedOn": None}, "in-period"),
    ],
)
def test_the_dates_of_a_hosted_one_count(more: dict[str, Any], why: str) -> None:
    (one,) = hosted(assertion(f"{COUNCIL}/e1"), older(**more))
    assert (reason(one, CheckName.PERIOD), one.holds) == (why, why == "in-period")


def test_who_vouches_for_a_hosted_ones_issuer_counts_only_where_the_issuer_is_proven() -> None:
    line = TrustedIssuer(f"{COUNCIL}/issuer", "Council")
    (known,) = hosted(assertion(f"{COUNCIL}/e1"), older(), line)
    (unknown,) = hosted(assertion(f"{COUNCIL}/e1"), older())
    assert known.report is not None and unknown.report is not None
    assert (known.report.trusted, unknown.report.trusted) == (True, False)
    assert (known.report.issuer_id, known.fits) == (f"{COUNCIL}/issuer", True)
    (foreign,) = hosted(assertion(f"{COUNCIL}/e1"), older(issuer=f"{HOST}/issuer"), TrustedIssuer(f"{HOST}/issuer"))
    assert foreign.report is not None and not foreign.report.trusted
    assert reason(foreign, CheckName.CONTROLLER) == "controller-not-issuer"


def test_a_hosted_one_of_version_2_stands_on_its_address() -> None:
    one, missing = hosted(assertion(f"{COUNCIL}/e1", f"{COUNCIL}/e2"), older())
    assert (one.holds, one.comment.best(), one.on) == (True, "Sound work", "achievement")
    assert missing.report is not None and missing.report.verdict is Verdict.INDETERMINATE
    assert [need.uri for need in missing.report.needs] == [f"{COUNCIL}/e2"]
    (foreign,) = hosted(assertion(f"{COUNCIL}/e1"), older(issuer=f"{HOST}/issuer"))
    assert not foreign.holds
