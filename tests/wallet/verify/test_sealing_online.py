"""European seals with answers of their authority's service, and with stamps for the archive."""

import json
from datetime import datetime, timedelta
from typing import Any

import pytest
from cryptography.x509 import ocsp as library

from tests.support.answering import answer, answered_at, refusal, responder
from tests.support.authority import YEAR, certificate
from tests.support.stamping import revocation_list, stamp
from tests.support.vectors import published
from tests.support.verifying import NOW, judged
from tests.wallet.verify.test_certified import AUTHORITY, BETWEEN, ROOT, SEAL, START, THIEF, TRUST, diploma, sealed
from tests.wallet.verify.test_sealing import CLOCK, DAY, STAMPED_AT, TSA, key, value, with_evidence
from wallet.codec import base64url
from wallet.demo import cast
from wallet.formats.etsi_evidence import evidence_of
from wallet.keys import ocsp, time_stamp
from wallet.model.keys import KeyKind
from wallet.model.reasons import Reason
from wallet.model.report import Outcome, Verdict
from wallet.model.trust import Material, TrustMaterial
from wallet.reading.read import read
from wallet.verify.material import recognise_material

DESK = "http://ocsp.example/ask"
LEAF = certificate(SEAL, AUTHORITY, START, organisation_id="VATXX-12345", more=answered_at(DESK))
SEALED = sealed(diploma(), leaf=LEAF, sigT=STAMPED_AT.strftime("%Y-%m-%dT%H:%M:%SZ"))
APPOINTED = responder(BETWEEN, AUTHORITY, START)
GOOD = answer(LEAF, ROOT, AUTHORITY, NOW - DAY)


def inside(data: bytes) -> bytes:
    return with_evidence(SEALED, rVals={"ocspVals": [value(data)]})


def test_an_answer_that_is_published_and_not_at_hand_leaves_it_open() -> None:
    told = key(SEALED)
    assert (told.outcome, told.reason) == (Outcome.UNKNOWN, Reason.CERTIFICATE_STATUS_MISSING)
    assert told.needs[0].uri == DESK


IMPOSTOR = certificate(THIEF, THIEF, START, organisation="Test Authority")
BARE: tuple[Any, ...] = ()
ANSWERS = {
    "by the authority": (GOOD, Outcome.PASSED, Reason.CERTIFICATE_GOOD),
    "by whom it appointed": (
        answer(LEAF, ROOT, BETWEEN, NOW - DAY, signer=APPOINTED),
        Outcome.PASSED,
        Reason.CERTIFICATE_GOOD,
    ),
    "too old": (answer(LEAF, ROOT, AUTHORITY, NOW - 8 * DAY), Outcome.UNKNOWN, Reason.CERTIFICATE_STATUS_MISSING),
    "by a thief": (
        answer(LEAF, ROOT, THIEF, NOW - DAY, signer=responder(THIEF, THIEF, START)),
        Outcome.UNKNOWN,
        Reason.CERTIFICATE_STATUS_MISSING,
    ),
    "by a thief in the authority's name": (
        answer(LEAF, ROOT, THIEF, NOW - DAY, signer=IMPOSTOR),
        Outcome.UNKNOWN,
        Reason.CERTIFICATE_STATUS_MISSING,
    ),
    "by the sealer himself": (
        answer(LEAF, ROOT, SEAL, NOW - DAY, signer=LEAF),
        Outcome.UNKNOWN,
        Reason.CERTIFICATE_STATUS_MISSING,
    ),
    "by somebody appointed for nothing": (
        answer(LEAF, ROOT, BETWEEN, NOW - DAY, signer=responder(BETWEEN, AUTHORITY, START, more=BARE)),
        Outcome.UNKNOWN,
        Reason.CERTIFICATE_STATUS_MISSING,
    ),
    "by one whose time was over": (
        answer(LEAF, ROOT, BETWEEN, NOW - DAY, signer=responder(BETWEEN, AUTHORITY, START, lasts=2 * DAY)),
        Outcome.UNKNOWN,
        Reason.CERTIFICATE_STATUS_MISSING,
    ),
    "about another key's authority": (
        answer(LEAF, IMPOSTOR, AUTHORITY, NOW - DAY, signer=ROOT),
        Outcome.UNKNOWN,
        Reason.CERTIFICATE_STATUS_MISSING,
    ),
    "not known there": (
        answer(LEAF, ROOT, AUTHORITY, NOW - DAY, status=library.OCSPCertStatus.UNKNOWN),
        Outcome.UNKNOWN,
        Reason.CERTIFICATE_STATUS_MISSING,
    ),
    "refused": (refusal(), Outcome.UNKNOWN, Reason.CERTIFICATE_STATUS_MISSING),
    "taken back before": (
        answer(LEAF, ROOT, AUTHORITY, NOW - DAY, revoked=START + DAY),
        Outcome.FAILED,
        Reason.CERTIFICATE_REVOKED,
    ),
    "taken back after the claimed time": (
        answer(LEAF, ROOT, AUTHORITY, NOW - DAY, revoked=NOW - 2 * DAY),
        Outcome.UNKNOWN,
        Reason.CERTIFICATE_REVOKED,
    ),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_at_hand_or_inside_the_seal(name: str) -> None:
    data, outcome, reason = ANSWERS[name]
    for told in (key(inside(data)), key(SEALED, trust=TrustMaterial({DESK: Material(DESK, data, NOW)}, TRUST.lists))):
        assert (told.outcome, told.reason) == (outcome, reason)


def test_no_changed_byte_of_an_answer_counts() -> None:
    meant = ocsp.ask(GOOD, LEAF, (ROOT,))
    for place in range(0, len(GOOD), 5):
        changed = bytearray(GOOD)
        changed[place] ^= 1
        told = key(inside(bytes(changed)))
        # Outside of what is signed a signature may be spelled otherwise: then it says the same.
        same = told.outcome is Outcome.PASSED and ocsp.ask(bytes(changed), LEAF, (ROOT,)) == meant
        assert told.outcome is Outcome.UNKNOWN or same, place


def test_an_answer_is_recognised_as_material() -> None:
    found = recognise_material(GOOD, NOW, DESK)
    assert (found.kind, found.uri) == ("revocation-list", DESK)


def test_a_list_made_after_the_certificate_ran_out_shows_nothing_good() -> None:
    later = START + YEAR + 2 * DAY
    signature = json.loads(SEALED)["signatures"][0]["signature"].encode()
    tokens = {"tstTokens": [value(stamp(signature, STAMPED_AT, CLOCK, TSA))]}
    for made, outcome in ((STAMPED_AT + DAY, Outcome.PASSED), (later - DAY, Outcome.UNKNOWN)):
        for held in ({"crlVals": [value(revocation_list(AUTHORITY, made))]}, {"ocspVals": [value(_about(made))]}):
            assert key(with_evidence(SEALED, sigTst=tokens, rVals=held), later).outcome is outcome


def _about(made: datetime) -> bytes:
    return answer(LEAF, ROOT, AUTHORITY, made)


SHORT = cast.demo_key("a clock for a while", KeyKind.P256)
NAMED = certificate(SEAL, AUTHORITY, START, organisation_id="VATXX-12345")
PLAIN = sealed(diploma(), leaf=NAMED, sigT=STAMPED_AT.strftime("%Y-%m-%dT%H:%M:%SZ"))
BRIEF = {"lasts": timedelta(days=200)}


def brief_tsa() -> bytes:
    """A stamping certificate that runs out long before anybody looks."""
    from cryptography import x509
    from cryptography.x509.oid import ExtendedKeyUsageOID

    usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
    return certificate(SHORT, AUTHORITY, START, organisation="Brief Clock", more=((usage, True),), **BRIEF)


BRIEF_TSA = brief_tsa()
MUCH_LATER = START + 2 * YEAR


def archived(at: datetime | None, *, over: bytes = b"", after: bool = False, changed: bool = False) -> bytes:
    """A seal stamped by a clock that ran out, and archived at that moment by one that did not."""
    found = json.loads(PLAIN)
    first = found["signatures"][0]
    stamped = stamp(first["signature"].encode(), STAMPED_AT, SHORT, BRIEF_TSA)
    signature_stamp = base64url.encode(json.dumps({"sigTst": {"tstTokens": [value(stamped)]}}).encode())
    before = [] if after else [signature_stamp]
    entries = [*before]
    if at is not None:
        text = ".".join((found["payload"], first["protected"], first["signature"], "".join(before))).encode()
        token = stamp(over or text, at, CLOCK, TSA)
        entries.append(base64url.encode(json.dumps({"arcTst": {"tstTokens": [value(token)]}}).encode()))
    entries += [signature_stamp] if after else []
    if changed:
        more = json.dumps({"sigTst": {"tstTokens": [value(stamped)]}, "x": 1}).encode()
        entries[0] = base64url.encode(more)
    first["header"] = {"etsiU": entries}
    return json.dumps(found).encode()


def test_a_stamp_for_the_archive_carries_an_older_stamp_on() -> None:
    assert key(archived(None), STAMPED_AT + DAY).outcome is Outcome.PASSED
    assert key(archived(None), MUCH_LATER).outcome is Outcome.UNKNOWN
    report = judged(archived(STAMPED_AT + 10 * DAY), TRUST, now=MUCH_LATER)
    assert report.verdict is Verdict.VALID


@pytest.mark.parametrize(
    "seal",
    [
        archived(STAMPED_AT + 10 * DAY, over=b"something else"),
        archived(STAMPED_AT + 10 * DAY, after=True),
        archived(STAMPED_AT + 10 * DAY, changed=True),
        archived(START + 210 * DAY),
        archived(MUCH_LATER + 10 * DAY),
        archived(STAMPED_AT - 10 * DAY),
    ],
    ids=["over else", "before what it should cover", "changed later", "too late", "from the future", "too early"],
)
def test_one_that_does_not_hold_carries_nothing(seal: bytes) -> None:
    told = key(seal, MUCH_LATER)
    assert told.outcome is Outcome.UNKNOWN
    assert "stamped" not in told.facts


SAMPLES = [
    "elm-v3-samples/Sample-CertOfPart-signed.jsonld",
    "edci-tests/edci-data-model/src/test/resources/jsonld/credential-signed.jsonld",
    "edci-tests/edci-eseal-core/src/test/resources/creds/json_sealed_advanced.json",
    "edci-tests/edci-commons/src/test/resources/jsonld/credential-jws-invalid.jsonld",
]


@pytest.mark.parametrize("name", SAMPLES)
def test_published_archive_stamps_cover_what_they_should(name: str) -> None:
    (item,) = read(published(f"05-eu-edc-ebsi/{name}").read_bytes()).items
    (one,) = evidence_of(item.sealed).archived
    assert time_stamp.read(one.token).covers(one.covered)
    assert not time_stamp.read(one.token).covers(one.covered + b"A")
    assert one.stamps == 1


def test_a_published_answer_says_that_the_certificate_was_good() -> None:
    (item,) = read(published(f"05-eu-edc-ebsi/{SAMPLES[0]}").read_bytes()).items
    evidence = evidence_of(item.sealed)
    leaf = base64url.decode_standard(item.sealed.proofs[0].options["x5c"][0])
    (data,) = evidence.answers
    told = ocsp.ask(data, leaf, (leaf, *evidence.certificates))
    assert (told.since, told.made.isoformat()) == (None, "2023-09-27T12:07:02+00:00")
