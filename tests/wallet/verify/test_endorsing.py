"""Endorsements are judged by themselves before anybody sees them, and never change what they stand on."""

import json
from typing import Any

import pytest

from tests.support.verifying import NOW, PLAIN, credential, held, judged
from wallet.codec import jcs
from wallet.demo import badges, cast
from wallet.demo.cast import Institution
from wallet.demo.document import BADGES_3, VC2, badge_document
from wallet.demo.issue import signed
from wallet.model.limits import ENDORSEMENTS
from wallet.model.report import Endorsed, Verdict
from wallet.model.trust import TrustMaterial
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


def test_a_hosted_one_of_version_2_stands_on_its_address() -> None:
    host, other = "https://badges.example", "https://council.example"
    issuer = {"id": f"{host}/issuer", "type": "Issuer", "name": "Badge makers", "url": host}
    badge = {"id": f"{host}/class", "type": "BadgeClass", "name": "Soldering", "issuer": issuer}
    badge |= {"description": "Joints that last.", "criteria": {"narrative": "Ten joints."}}
    badge["endorsement"] = [f"{other}/e1", f"{other}/e2"]
    assertion = {
        "@context": "https://w3id.org/openbadges/v2",
        "id": f"{host}/assertion",
        "type": "Assertion",
        "recipient": {"type": "email", "hashed": False, "identity": "mira@learner.example"},
        "badge": badge,
        "issuedOn": "2026-01-01T00:00:00Z",
        "verification": {"type": "hosted"},
    }
    said = {
        "@context": "https://w3id.org/openbadges/v2",
        "id": f"{other}/e1",
        "type": "Endorsement",
        "claim": {"id": f"{host}/class", "endorsementComment": "Sound work"},
        "issuer": f"{other}/issuer",
        "issuedOn": "2026-01-01T00:00:00Z",
        "verification": {"type": "hosted"},
    }
    profile = {"id": f"{other}/issuer", "type": "Issuer", "name": "Council"}
    data = jcs.canonical(assertion)
    at_hand = {f"{host}/assertion": data, f"{host}/issuer": jcs.canonical(issuer)}
    at_hand |= {f"{other}/e1": jcs.canonical(said), f"{other}/issuer": jcs.canonical(profile)}
    one, missing = judged(data, held(at_hand)).endorsements
    assert (one.holds, one.comment.best(), one.on) == (True, "Sound work", "achievement")
    assert missing.report is not None and missing.report.verdict is Verdict.INDETERMINATE
    assert [need.uri for need in missing.report.needs] == [f"{other}/e2"]
    at_hand[f"{other}/e1"] = jcs.canonical({**said, "issuer": f"{host}/issuer"})
    foreign, _ = judged(data, held(at_hand)).endorsements
    assert not foreign.holds
