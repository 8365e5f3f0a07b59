"""European seals in time: stamps that count and stamps that do not, and certificates that were taken back."""

import json
from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.support.authority import YEAR, certificate
from tests.support.stamping import published_at, revocation_list, stamp, stamping_certificate
from tests.support.vectors import published
from tests.support.verifying import NOW, check, judged
from tests.wallet.verify.test_certified import AUTHORITY, NAMED, SEAL, START, THIEF, TRUST, diploma, sealed
from wallet.codec import base64url
from wallet.demo import cast
from wallet.formats.etsi_evidence import evidence_of
from wallet.keys import time_stamp
from wallet.model.keys import KeyKind
from wallet.model.reasons import Reason
from wallet.model.report import Check, CheckName, Outcome, Verdict
from wallet.model.trust import Material, TrustMaterial
from wallet.reading.read import read
from wallet.verify.material import recognise_material

DAY = timedelta(days=1)
LATER = NOW + YEAR
CLOCK = cast.demo_key("clock", KeyKind.P256)
TSA = stamping_certificate(CLOCK, AUTHORITY, START)
CRL = "http://crl.example/seals.crl"
LISTED = certificate(SEAL, AUTHORITY, START, organisation_id="VATXX-12345", more=published_at(CRL))
STAMPED_AT = START + 30 * DAY


def with_evidence(seal: bytes, encoded: bool = True, **pieces: Any) -> bytes:
    """The seal with unprotected evidence beside its signature."""
    found = json.loads(seal)
    listed = [{name: value} for name, value in pieces.items()]
    etsi_u = [base64url.encode(json.dumps(one).encode()) if encoded else one for one in listed]
    found["signatures"][0]["header"] = {"etsiU": etsi_u}
    return json.dumps(found).encode()


def value(data: bytes) -> dict[str, str]:
    return {"val": base64url.encode_standard(data)}


def stamped(seal: bytes, at: datetime = STAMPED_AT, leaf: bytes = TSA, over: bytes = b"", **more: Any) -> bytes:
    signature = over or json.loads(seal)["signatures"][0]["signature"].encode()
    tokens = {"tstTokens": [value(stamp(signature, at, CLOCK, leaf))]}
    return with_evidence(seal, sigTst=tokens, **more)


def key(data: bytes, now: datetime = NOW, trust: TrustMaterial = TRUST) -> Check:
    return check(judged(data, trust, now=now), CheckName.KEY)


SEALED = sealed(diploma(), leaf=NAMED, sigT=STAMPED_AT.strftime("%Y-%m-%dT%H:%M:%SZ"))


def test_a_good_stamp_keeps_a_seal_good_after_its_certificate() -> None:
    assert key(SEALED, LATER).reason is Reason.CERTIFICATE_BAD
    told = key(stamped(SEALED), LATER)
    assert (told.outcome, told.facts["stamped"]) == (Outcome.PASSED, STAMPED_AT.isoformat())
    assert judged(stamped(SEALED), TRUST, now=LATER).verdict is Verdict.VALID


@pytest.mark.parametrize(
    ("leaf", "over", "rule"),
    [
        (TSA, b"something else", "time-stamp-imprint"),
        (stamping_certificate(CLOCK, THIEF, START), b"", "certificate-path"),
        (stamping_certificate(CLOCK, AUTHORITY, START, critical=False), b"", "time-stamp-authority"),
        (certificate(CLOCK, AUTHORITY, START), b"", "time-stamp-authority"),
        (stamping_certificate(SEAL, AUTHORITY, START), b"", "time-stamp"),
    ],
)
def test_a_stamp_that_does_not_hold_proves_nothing(leaf: bytes, over: bytes, rule: str) -> None:
    told = key(stamped(SEALED, leaf=leaf, over=over), LATER)
    assert (told.outcome, told.facts["stamp"]) == (Outcome.UNKNOWN, rule)


def test_a_stamp_from_before_or_after_the_certificate_fails() -> None:
    assert key(stamped(SEALED, START - DAY), LATER).facts["stamp"] == "certificate-path"
    assert key(stamped(SEALED, START + YEAR + DAY), LATER + DAY).outcome is Outcome.FAILED
    assert key(stamped(SEALED, LATER + 9 * DAY), LATER).facts["stamp"] == "time-stamp-authority"


def test_no_changed_byte_of_a_stamp_counts() -> None:
    signature = json.loads(SEALED)["signatures"][0]["signature"].encode()
    token = stamp(signature, STAMPED_AT, CLOCK, TSA)
    for place in range(0, len(token), 7):
        changed = bytearray(token)
        changed[place] ^= 1
        told = key(with_evidence(SEALED, sigTst={"tstTokens": [value(bytes(changed))]}), LATER)
        assert told.outcome is Outcome.UNKNOWN or told.facts["stamped"] == STAMPED_AT.isoformat(), place


LISTING = sealed(diploma(), leaf=LISTED, sigT=STAMPED_AT.strftime("%Y-%m-%dT%H:%M:%SZ"))


def crl_at_hand(data: bytes) -> TrustMaterial:
    return TrustMaterial({CRL: Material(CRL, data, NOW)}, TRUST.lists)


def test_a_revocation_that_is_published_and_not_at_hand_leaves_it_open() -> None:
    told = key(LISTING)
    assert (told.outcome, told.reason) == (Outcome.UNKNOWN, Reason.CERTIFICATE_STATUS_MISSING)
    assert told.needs[0].uri == CRL


@pytest.mark.parametrize(
    ("listed", "outcome", "reason"),
    [
        (revocation_list(AUTHORITY, NOW - DAY), Outcome.PASSED, Reason.CERTIFICATE_GOOD),
        (revocation_list(AUTHORITY, NOW - 40 * DAY), Outcome.UNKNOWN, Reason.CERTIFICATE_STATUS_MISSING),
        (revocation_list(THIEF, NOW - DAY), Outcome.UNKNOWN, Reason.CERTIFICATE_STATUS_MISSING),
        (revocation_list(AUTHORITY, NOW - DAY, issuer="Else"), Outcome.UNKNOWN, Reason.CERTIFICATE_STATUS_MISSING),
        (revocation_list(AUTHORITY, NOW, START + DAY), Outcome.FAILED, Reason.CERTIFICATE_REVOKED),
        (revocation_list(AUTHORITY, NOW, NOW - DAY), Outcome.UNKNOWN, Reason.CERTIFICATE_REVOKED),
        (revocation_list(AUTHORITY, NOW, START + DAY, serial=12), Outcome.PASSED, Reason.CERTIFICATE_GOOD),
        (b"nonsense", Outcome.UNKNOWN, Reason.CERTIFICATE_STATUS_MISSING),
    ],
)
def test_a_revocation_list_at_hand(listed: bytes, outcome: Outcome, reason: Reason) -> None:
    told = key(LISTING, trust=crl_at_hand(listed))
    assert (told.outcome, told.reason) == (outcome, reason)
    inside = key(with_evidence(LISTING, encoded=False, rVals={"crlVals": [value(listed)]}))
    assert (inside.outcome, inside.reason) == (outcome, reason)


def test_a_stamp_from_before_the_revocation_saves_the_seal() -> None:
    listed = crl_at_hand(revocation_list(AUTHORITY, NOW, NOW - DAY))
    assert key(stamped(LISTING), trust=listed).outcome is Outcome.PASSED
    assert key(stamped(LISTING, NOW - timedelta(hours=1)), trust=listed).outcome is Outcome.FAILED


def test_a_revocation_list_is_recognised_as_material() -> None:
    listed = recognise_material(revocation_list(AUTHORITY, NOW), NOW, CRL)
    assert (listed.kind, listed.uri) == ("revocation-list", CRL)


def test_an_intermediate_may_come_with_the_seal() -> None:
    between = cast.demo_key("between", KeyKind.P256)
    middle = certificate(between, AUTHORITY, START, organisation="Between", authority=True)
    leaf = certificate(SEAL, between, START, issuer="Between", organisation_id="VATXX-12345")
    seal = sealed(diploma(), leaf=leaf)
    assert key(seal).outcome is Outcome.UNKNOWN
    assert key(with_evidence(seal, xVals=[{"x509Cert": value(middle)}])).outcome is Outcome.PASSED


@pytest.mark.parametrize(
    ("name", "moment"),
    [
        ("elm-v3-samples/Sample-CertOfPart-signed.jsonld", "2023-09-27T12:07:04+00:00"),
        ("edci-tests/edci-data-model/src/test/resources/jsonld/credential-signed.jsonld", "2022-12-21T18:50:35+00:00"),
        ("edci-tests/edci-eseal-core/src/test/resources/creds/json_sealed_advanced.json", "2022-07-25T14:37:00+00:00"),
    ],
)
def test_published_stamps_hold_over_their_seals(name: str, moment: str) -> None:
    (item,) = read(published(f"05-eu-edc-ebsi/{name}").read_bytes()).items
    evidence = evidence_of(item.sealed)
    (found,) = (time_stamp.read(one) for one in evidence.stamps)
    assert (found.moment.isoformat(), found.covers(evidence.signature)) == (moment, True)
    assert not found.covers(evidence.signature + b"A")
