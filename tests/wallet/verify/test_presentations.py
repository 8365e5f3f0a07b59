"""Presentations: who shows what, to whom, and whether it answers what was asked."""

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests.support.verifying import NOW, check, credential, held, judged
from wallet.demo import badges, cast
from wallet.demo.document import badge_document
from wallet.demo.issue import issue_badge, issue_jwt
from wallet.demo.sd_jwt import issue_sd_jwt
from wallet.keys import jwk, multikey
from wallet.model.presentation import Audience
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.model.trust import Policy
from wallet.present.compose import Seal, compose
from wallet.present.holder import did_jwk, did_key, method_of
from wallet.present.sd_jwt import bound as bind
from wallet.present.token import compact

HOLDER = cast.MIRA.key
ASKED = Policy(challenge="n-1", domain="https://employer.example")
AUDIENCE = Audience("https://employer.example", "n-1", NOW + timedelta(hours=1))
SUITES = (None, "eddsa-jcs-2022", "jwt")


def entropy(count: int) -> bytes:
    return b"\x11" * count


def shown(*sealed: bytes, suite: str | None = None, audience: Audience = AUDIENCE) -> bytes:
    items = tuple((credential(one), frozenset[str]()) for one in sealed)
    return compose(items, HOLDER, audience, NOW, entropy, seal=Seal(suite)).data


BADGE = issue_badge(badges.DATABASES, cast.NORDHAVN)
TOKEN = issue_jwt(badges.TEACHING, cast.VALOMBRE)


@pytest.mark.parametrize("suite", SUITES)
def test_a_presentation_is_valid_with_all_its_parts(suite: str | None) -> None:
    report = judged(shown(BADGE, TOKEN, suite=suite), policy=ASKED)
    assert report.verdict is Verdict.VALID
    assert [part.verdict for part in report.parts] == [Verdict.VALID] * 2
    for question, reason in (
        (CheckName.HOLDER, "holder-proven"),
        (CheckName.AUDIENCE, "audience-matches"),
        (CheckName.NONCE, "nonce-matches"),
        (CheckName.PROOF_PURPOSE, "purpose-fits"),
    ):
        assert check(report, question).reason.value == reason
    assert {check(part, CheckName.HOLDER).reason.value for part in report.parts} == {"holder-proven"}


@pytest.mark.parametrize("suite", SUITES)
@pytest.mark.parametrize(
    ("policy", "question"),
    [
        (Policy(challenge="n-2"), CheckName.NONCE),
        (Policy(domain="https://other.example"), CheckName.AUDIENCE),
        (Policy(nonce="n-2"), CheckName.NONCE),
        (Policy(audience="https://other.example"), CheckName.AUDIENCE),
    ],
)
def test_an_answer_to_another_question_is_refused(suite: str | None, policy: Policy, question: CheckName) -> None:
    report = judged(shown(BADGE, suite=suite), policy=policy)
    assert report.verdict is Verdict.INVALID
    assert check(report, question).outcome is Outcome.FAILED


@pytest.mark.parametrize("suite", SUITES)
def test_an_answer_without_a_nonce_is_refused_when_one_was_asked(suite: str | None) -> None:
    report = judged(shown(BADGE, suite=suite, audience=Audience()), policy=ASKED)
    assert report.verdict is Verdict.INVALID


@pytest.mark.parametrize("suite", SUITES)
def test_a_presentation_has_an_end(suite: str | None) -> None:
    report = judged(shown(BADGE, suite=suite), now=NOW + timedelta(hours=2))
    assert report.verdict in (Verdict.INVALID, Verdict.EXPIRED)


def test_an_unsigned_presentation_is_invalid() -> None:
    found = json.loads(shown(BADGE))
    del found["proof"]
    report = judged(json.dumps(found).encode())
    assert report.verdict is Verdict.INVALID
    assert check(report, CheckName.PROOF).reason.value == "no-proof"
    # Whoever sent it has shown nothing about himself; the part is as good as it is, whoever shows it.
    assert check(report.parts[0], CheckName.HOLDER).reason.value == "holder-not-proven"
    assert [part.verdict for part in report.parts] == [Verdict.VALID]


def test_a_credential_exchanged_inside_a_signed_presentation_breaks_its_seal() -> None:
    found: dict[str, Any] = json.loads(shown(BADGE))
    found["verifiableCredential"] = [json.loads(issue_badge(badges.WRITING, cast.NORDHAVN))]
    report = judged(json.dumps(found).encode(), policy=ASKED)
    assert check(report, CheckName.PROOF).reason.value == "signature-bad"
    assert report.verdict is Verdict.INVALID


def test_one_bad_part_makes_the_whole_bad() -> None:
    broken = json.loads(BADGE)
    broken["name"] = "Another name"
    report = judged(shown(TOKEN, json.dumps(broken).encode(), suite="eddsa-jcs-2022"), policy=ASKED)
    assert [part.verdict for part in report.parts] == [Verdict.VALID, Verdict.INVALID]
    assert report.verdict is Verdict.INVALID


def test_the_presenter_is_not_taken_for_the_subject() -> None:
    stolen = issue_badge(badges.DATABASES, cast.NORDHAVN, holder=cast.GUILD.id)
    report = judged(shown(stolen), policy=ASKED)
    found = check(report.parts[0], CheckName.HOLDER)
    assert (found.outcome, found.reason.value, found.decisive) == (Outcome.UNKNOWN, "holder-not-proven", False)


def test_a_proof_for_assertion_does_not_show_a_presentation() -> None:
    found: dict[str, Any] = json.loads(shown(BADGE))
    found["proof"]["proofPurpose"] = "assertionMethod"
    report = judged(json.dumps(found).encode())
    assert check(report, CheckName.PROOF_PURPOSE).reason.value == "purpose-wrong"
    assert report.verdict is Verdict.INVALID


@pytest.mark.parametrize("policy", [Policy(require_holder=True), ASKED, Policy(nonce="n")])
def test_a_bare_credential_is_no_answer_when_a_holder_was_asked_for(policy: Policy) -> None:
    report = judged(BADGE, policy=policy)
    assert report.verdict is Verdict.INVALID
    assert check(report, CheckName.HOLDER).reason.value == "holder-missing"


@pytest.fixture
def bound() -> bytes:
    return shown(issue_sd_jwt(badges.SOLAR, cast.NORDHAVN, holder=HOLDER))


KEY_BOUND = Policy(audience="https://employer.example", nonce="n-1", require_holder=True)


def test_a_key_bound_token_proves_its_holder(bound: bytes) -> None:
    report = judged(bound, policy=KEY_BOUND)
    assert report.verdict is Verdict.VALID
    assert check(report, CheckName.HOLDER).reason.value == "holder-proven"


@pytest.mark.parametrize("policy", [Policy(audience="https://other.example"), Policy(nonce="n-2")])
def test_a_key_binding_for_another_verifier_is_refused(bound: bytes, policy: Policy) -> None:
    assert judged(bound, policy=policy).verdict is Verdict.INVALID


def test_a_disclosure_taken_away_breaks_the_key_binding(bound: bytes) -> None:
    parts = issue_sd_jwt(badges.SOLAR, cast.NORDHAVN, holder=HOLDER).decode().split("~")
    binding = bound.decode().rpartition("~")[2]
    moved = "~".join([*parts[:-1], binding]).encode()
    for policy in (KEY_BOUND, Policy()):
        report = judged(moved, policy=policy)
        assert check(report, CheckName.HOLDER).outcome is Outcome.FAILED
        assert report.verdict is Verdict.INVALID


def test_a_key_binding_by_another_key_is_refused() -> None:
    sealed = issue_sd_jwt(badges.SOLAR, cast.NORDHAVN, holder=HOLDER)
    made = bind(sealed.decode(), credential(sealed).sealed, cast.demo_key("thief"), AUDIENCE, NOW)
    report = judged(made.encode(), policy=KEY_BOUND)
    assert check(report, CheckName.HOLDER).outcome is Outcome.FAILED


def test_key_binding_is_missed_when_it_was_asked_for() -> None:
    sealed = issue_sd_jwt(badges.SOLAR, cast.NORDHAVN, holder=HOLDER)
    assert judged(sealed).verdict is Verdict.VALID
    report = judged(sealed, policy=KEY_BOUND)
    assert check(report, CheckName.HOLDER).reason.value == "holder-missing"
    assert report.verdict is Verdict.INVALID


def test_a_proof_that_cannot_be_checked_leaves_audience_and_nonce_open() -> None:
    found = json.loads(shown(BADGE))
    found["@context"].append("https://unknown.example/context/v1")
    report = judged(json.dumps(found).encode(), policy=ASKED)
    assert report.verdict is Verdict.INDETERMINATE
    other = judged(json.dumps(found).encode(), policy=Policy(challenge="another", domain=AUDIENCE.domain))
    assert check(other, CheckName.NONCE).reason.value == "nonce-differs"


def test_a_part_of_a_kind_that_is_not_understood_leaves_it_open_and_a_broken_one_does_not() -> None:
    from tests.hostile.forge import document, sealed
    from wallet.codec import jcs

    base = "https://www.w3.org/ns/credentials/v2"

    def parts(part: object) -> list[tuple[str, str]]:
        around = {"id": "urn:x", "type": ["VerifiablePresentation"], "@context": [base]}
        report = judged(jcs.canonical({**around, "verifiableCredential": [sealed(document()), part]}))
        return [(one.outcome.value, one.reason.value) for one in report.checks if one.name is CheckName.PARTS]

    cose = {"@context": [base], "type": ["EnvelopedVerifiableCredential"], "id": "data:application/vc+cose;base64,AAAA"}
    assert parts(cose) == [("unknown", "part-unsupported")]
    assert parts("text") == [("fail", "part-refused")]


def test_a_record_with_a_part_that_cannot_be_read_is_not_simply_valid() -> None:
    from tests.hostile.forge import document, wire

    record = document(type=["VerifiableCredential", "ClrCredential"])
    record["@context"] = [record["@context"][0], "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"]
    record["@context"] += [document()["@context"][1]]
    record["credentialSubject"] = {"type": ["ClrSubject"], "id": "did:example:1", "verifiableCredential": ["text"]}
    told = [one.reason.value for one in judged(wire(record)).checks if one.name is CheckName.PARTS]
    assert told == ["part-refused"]


THIEF = cast.demo_key("thief")
WEB = "did:web:learner.example"


def for_key(confirmed: Any) -> bytes:
    """A token whose issuer says whose key may show it."""
    claims = badge_document(badges.TEACHING, cast.VALOMBRE) | {"cnf": confirmed}
    return compact({"kid": cast.VALOMBRE.method, "typ": "vc+jwt"}, claims, cast.VALOMBRE.key).encode()


@pytest.mark.parametrize(
    ("confirmed", "outcome"),
    [
        ({"jwk": jwk.encode(HOLDER.public)}, Outcome.PASSED),
        ({"kid": method_of(did_key(HOLDER))}, Outcome.PASSED),
        ({"kid": method_of(did_jwk(HOLDER))}, Outcome.PASSED),
        ({"kid": method_of(did_key(THIEF))}, Outcome.FAILED),
        ({"kid": f"{did_key(HOLDER)}#other"}, Outcome.FAILED),
        ({"kid": "key-1"}, Outcome.FAILED),
        ({"kid": 5}, Outcome.FAILED),
        ({}, Outcome.FAILED),
        ("x", Outcome.FAILED),
        ({"kid": f"{WEB}#a"}, Outcome.UNKNOWN),
        ({"kid": "did:unheard:1#a"}, Outcome.UNKNOWN),
    ],
)
def test_a_key_the_issuer_names_by_its_identifier_is_looked_for_there(confirmed: Any, outcome: Outcome) -> None:
    report = judged(shown(for_key(confirmed), suite="jwt"), policy=replace(ASKED, require_holder=True))
    (part,) = report.parts
    assert check(part, CheckName.HOLDER).outcome is outcome
    verdicts = {Outcome.PASSED: Verdict.VALID, Outcome.FAILED: Verdict.INVALID, Outcome.UNKNOWN: Verdict.INDETERMINATE}
    assert report.verdict is verdicts[outcome]
    lax = judged(shown(for_key(confirmed), suite="jwt"), policy=ASKED)
    assert (lax.verdict, check(lax.parts[0], CheckName.HOLDER).decisive) == (Verdict.VALID, outcome is Outcome.PASSED)


def test_a_document_at_hand_says_which_key_was_meant() -> None:
    method = {"id": f"{WEB}#a", "type": "Multikey", "controller": WEB}
    method["publicKeyMultibase"] = multikey.encode(HOLDER.public)
    document = {"id": WEB, "verificationMethod": [method], "authentication": [method["id"]]}
    data, asked = shown(for_key({"kid": f"{WEB}#a"}), suite="jwt"), replace(ASKED, require_holder=True)
    missing = judged(data, policy=asked)
    assert [(one.kind.value, one.uri) for one in missing.needs] == [("did-document", WEB)]
    assert judged(data, held({WEB: json.dumps(document).encode()}), asked).verdict is Verdict.VALID
    ended = document | {"verificationMethod": [method | {"expires": "2026-01-01T00:00:00Z"}]}
    assert judged(data, held({WEB: json.dumps(ended).encode()}), asked).verdict is Verdict.INDETERMINATE
    revoked = document | {"verificationMethod": [method | {"revoked": "2026-01-01T00:00:00Z"}]}
    assert judged(data, held({WEB: json.dumps(revoked).encode()}), asked).verdict is Verdict.INVALID
