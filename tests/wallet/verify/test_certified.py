"""Keys with certificates: a seal is somebody's when a known authority says so, in the issuer's name, in time."""

import hashlib
import json
from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.support.authority import YEAR, certificate
from tests.support.vectors import published
from tests.support.verifying import NOW, check, judged
from wallet.codec import base64url
from wallet.demo import badges, cast
from wallet.demo.document import badge_document
from wallet.model.keys import KeyKind
from wallet.model.report import CheckName, Outcome, Verdict, VerificationReport
from wallet.model.trust import TrustList, TrustMaterial
from wallet.present.token import compact

NAMES = ("authority", "between", "seal", "thief")
AUTHORITY, BETWEEN, SEAL, THIEF = (cast.demo_key(name, KeyKind.P256) for name in NAMES)
START = NOW - timedelta(days=100)
ISSUER = "https://seals.example"
ROOT = certificate(AUTHORITY, AUTHORITY, START, organisation="Test Authority", authority=True, lasts=9 * YEAR)
LEAF = certificate(SEAL, AUTHORITY, START, names=(ISSUER,))
TRUST = TrustMaterial(lists=(TrustList("authorities", NOW, (), authorities=(ROOT,)),))
NOBODY = TrustMaterial()


def document(issuer: str = ISSUER) -> dict[str, Any]:
    made = badge_document(badges.DATABASES, cast.GUILD)
    made["issuer"]["id"] = issuer
    return made


def token(*chain: bytes, key: Any = SEAL, issuer: str = ISSUER, **header: Any) -> bytes:
    listed = [base64url.encode_standard(one) for one in chain or (LEAF,)]
    return compact({"typ": "vc+jwt", "x5c": listed} | header, document(issuer), key).encode()


def outcome(data: bytes, trust: TrustMaterial = TRUST, now: datetime = NOW) -> tuple[Verdict, str]:
    report = judged(data, trust, now=now)
    return report.verdict, check(report, CheckName.KEY).reason.value


def test_a_known_authority_makes_it_the_issuers() -> None:
    assert outcome(token()) == (Verdict.VALID, "certificate-good")


def test_without_an_authority_the_signature_is_good_and_nobodys() -> None:
    report = judged(token(), NOBODY)
    assert check(report, CheckName.PROOF).reason.value == "signature-good"
    assert check(report, CheckName.KEY).reason.value == "certificate-anchor-missing"
    assert report.verdict is Verdict.INDETERMINATE
    assert {need.kind.value for need in report.needs} == {"trust-anchor"}


def test_a_chain_through_an_intermediate() -> None:
    between = certificate(BETWEEN, AUTHORITY, START, organisation="Between", authority=True)
    leaf = certificate(SEAL, BETWEEN, START, issuer="Between", names=(ISSUER,))
    assert outcome(token(leaf, between)) == (Verdict.VALID, "certificate-good")
    assert outcome(token(leaf)) == (Verdict.INDETERMINATE, "certificate-anchor-missing")


def test_a_certificate_by_somebody_else_is_not_believed() -> None:
    own = certificate(SEAL, THIEF, START, names=(ISSUER,))
    assert outcome(token(own)) == (Verdict.INDETERMINATE, "certificate-anchor-missing")
    assert outcome(token(own, ROOT)) == (Verdict.INDETERMINATE, "certificate-anchor-missing")


def test_an_end_certificate_issues_nothing() -> None:
    minted = certificate(THIEF, SEAL, START, issuer="Guild Of Seals", names=(ISSUER,))
    assert outcome(token(minted, LEAF, key=THIEF))[0] is Verdict.INDETERMINATE


def test_somebody_elses_certificate_seals_nothing() -> None:
    report = judged(token(key=THIEF), TRUST)
    assert check(report, CheckName.PROOF).reason.value == "signature-bad"
    assert report.verdict is Verdict.INVALID


def test_a_certificate_in_another_name_leaves_the_issuer_open() -> None:
    other = certificate(SEAL, AUTHORITY, START, names=("https://other.example",))
    report = judged(token(other), TRUST)
    assert check(report, CheckName.KEY).reason.value == "certificate-good"
    assert check(report, CheckName.CONTROLLER).reason.value == "issuer-not-confirmed"
    assert report.verdict is Verdict.INDETERMINATE


def test_a_certificate_that_has_run_out_leaves_it_open() -> None:
    assert outcome(token(), now=NOW + YEAR)[0] is Verdict.INVALID  # sealed, for all that is said, after its end
    sealed = token(sigT="2026-10-01T00:00:00Z")
    report = judged(sealed, TRUST, now=NOW + YEAR)
    found = check(report, CheckName.KEY)
    assert (found.outcome, found.facts["rule"]) == (Outcome.UNKNOWN, "certificate-expired")


@pytest.mark.parametrize("chain", [[], "x", [5], ["!!"], [base64url.encode_standard(b"no certificate")], ["AA=="] * 11])
def test_what_is_no_certificate_is_bad(chain: Any) -> None:
    data = compact({"typ": "vc+jwt", "x5c": chain}, document(), SEAL).encode()
    report = judged(data, TRUST)
    assert report.verdict is not Verdict.VALID
    assert check(report, CheckName.KEY).outcome is not Outcome.PASSED


def test_no_changed_byte_of_a_certificate_is_believed() -> None:
    for place in range(0, len(LEAF), 5):
        changed = bytearray(LEAF)
        changed[place] ^= 1
        report = judged(token(bytes(changed)), TRUST)
        assert report.verdict is not Verdict.VALID, place


def sealed(claims: dict[str, Any], key: Any = SEAL, leaf: bytes = LEAF, **header: Any) -> bytes:
    """A European seal over the text as it stands."""
    protected = {
        "alg": "ES256",
        "b64": False,
        "crit": ["b64", "sigT"],
        "sigT": "2026-10-01T00:00:00Z",
        "x5c": [base64url.encode_standard(leaf)],
        "x5t#S256": base64url.encode(hashlib.sha256(leaf).digest()),
    } | header
    text = json.dumps(claims, ensure_ascii=False)
    encoded = base64url.encode(json.dumps(protected).encode())
    signature = base64url.encode(key.sign(f"{encoded}.{text}".encode()))
    return json.dumps({"payload": text, "signatures": [{"protected": encoded, "signature": signature}]}).encode()


def diploma(notation: str = "VATXX-12345") -> dict[str, Any]:
    made = document("urn:example:issuer")
    made["issuer"]["eIDASIdentifier"] = {"type": "LegalIdentifier", "notation": notation}
    return made


NAMED = certificate(SEAL, AUTHORITY, START, organisation_id="VATXX-12345")


def verdict(data: bytes) -> VerificationReport:
    return judged(data, TRUST)


def test_a_european_seal_is_the_issuers_by_its_organisation_identifier() -> None:
    report = verdict(sealed(diploma(), leaf=NAMED))
    assert check(report, CheckName.PROOF).reason.value == "signature-good"
    assert check(report, CheckName.KEY).reason.value == "certificate-good"
    assert check(report, CheckName.CONTROLLER).reason.value == "controller-is-issuer"
    other = verdict(sealed(diploma("VATXX-99999"), leaf=NAMED))
    assert check(other, CheckName.CONTROLLER).reason.value == "issuer-not-confirmed"


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        ({"x5t#S256": base64url.encode(bytes(32))}, "certificate-bad"),
        ({"crit": ["b64", "sigT", "sigPId"], "sigPId": {}}, "critical-header"),
        ({"crit": ["b64", "sigT", "x"]}, "critical-header"),
        ({"alg": "none"}, "algorithm-not-allowed"),
        ({"alg": "HS256"}, "algorithm-not-allowed"),
        ({"alg": "ES384"}, "algorithm-key-mismatch"),
    ],
)
def test_a_header_that_does_not_fit_is_refused(header: dict[str, Any], reason: str) -> None:
    report = verdict(sealed(diploma(), leaf=NAMED, **header))
    assert check(report, CheckName.PROOF).reason.value == reason
    assert report.verdict is Verdict.INVALID


def test_a_changed_text_breaks_the_seal() -> None:
    found = json.loads(sealed(diploma(), leaf=NAMED))
    found["payload"] = found["payload"].replace("12345", "12346")
    assert check(verdict(json.dumps(found).encode()), CheckName.PROOF).reason.value == "signature-bad"
    found["payload"] = json.loads(sealed(diploma(), leaf=NAMED))["payload"] + " "
    assert check(verdict(json.dumps(found).encode()), CheckName.PROOF).reason.value == "signature-bad"


PUBLISHED = [
    "elm-v3-samples/Sample-CertOfPart-signed.jsonld",
    "edci-tests/edci-data-model/src/test/resources/jsonld/signed_credential.jsonld",
    "edci-tests/edci-data-model/src/test/resources/jsonld/credential-signed.jsonld",
    "edci-tests/edci-commons/src/test/resources/jsonld/credential-jws-invalid.jsonld",
]


@pytest.mark.parametrize("name", PUBLISHED)
def test_published_european_seals_are_good_signatures_whose_authority_is_not_at_hand(name: str) -> None:
    report = judged(published(f"05-eu-edc-ebsi/{name}").read_bytes())
    assert check(report, CheckName.PROOF).reason.value == "signature-good"
    assert check(report, CheckName.KEY).reason.value == "certificate-anchor-missing"
    assert report.verdict in (Verdict.INDETERMINATE, Verdict.EXPIRED)
    assert len(PUBLISHED) == 4
