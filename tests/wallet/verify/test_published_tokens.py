"""Published tokens: VC-JOSE-COSE suite, and VC-JWT by independent makers."""

import json
from typing import Any

import pytest

from tests.support.vectors import published
from tests.support.verifying import check, held, judged, reasons
from wallet.errors import WalletError
from wallet.keys import jwk
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.model.trust import ALGORITHMS, Policy, TrustedIssuer

SUITE = "02-vc-data-model/vc-jose-cose-test-suite/input"
ISSUER = "https://example.issuer/vc-jose-cose"
CASES: dict[str, tuple[str, Verdict | str, str]] = {
    "credential-jose-minimal.txt": ("vm-p256.json", Verdict.VALID, "signature-good"),
    "credential-jose-bad-signature.txt": ("vm-ed25519.json", Verdict.INVALID, "signature-bad"),
    "credential-jose-vc-vp-claims.txt": ("vm-ed25519.json", Verdict.INVALID, "signature-good"),
    "credential-sdjwt-selective.txt": ("vm-p384.json", Verdict.VALID, "signature-good"),
    "credential-sdjwt-nested.txt": ("vm-p521.json", Verdict.VALID, "signature-good"),
    "credential-sdjwt-bad-signature.txt": ("vm-p384.json", Verdict.INVALID, "signature-bad"),
}
REFUSED = ("credential-jose-bad-media-type.txt", "presentation-jose-bad-media-type.txt")
INDEPENDENT = {
    "credo-ts-v1/CredoEs256DidKeyJwtVp.txt": Verdict.VALID,
    "credo-ts-v2/CredoEs256DidJwkJwtVc.txt": Verdict.VALID,
}
ALLOWED = Policy(allowed_algorithms=ALGORITHMS | {"ES512"})


def issuer(method: str) -> TrustedIssuer:
    found: dict[str, Any] = json.loads(published(f"{SUITE}/{method}").read_bytes())
    return TrustedIssuer(ISSUER, "Example", jwk.decode(found["publicKeyJwk"]))


def token(name: str) -> bytes:
    return published(f"{SUITE}/{name}").read_bytes()


def test_how_many_there_are() -> None:
    assert len(CASES) + len(REFUSED) + len(INDEPENDENT) == 10


@pytest.mark.parametrize("name", CASES)
def test_the_suite_comes_out_as_it_says(name: str) -> None:
    method, verdict, reason = CASES[name]
    report = judged(token(name), held({}, issuer(method)), ALLOWED)
    assert (report.verdict, check(report, CheckName.PROOF).reason.value) == (verdict, reason)


@pytest.mark.parametrize("name", CASES)
def test_without_the_key_nothing_is_said_about_the_signature(name: str) -> None:
    report = judged(token(name))
    proof = check(report, CheckName.PROOF)
    assert (proof.outcome, proof.reason.value) == (Outcome.UNKNOWN, "key-not-at-hand")
    assert [need.uri for need in report.needs] == [ISSUER]


@pytest.mark.parametrize("name", REFUSED)
def test_another_media_type_is_not_read_as_a_credential(name: str) -> None:
    with pytest.raises(WalletError) as error:
        judged(token(name))
    assert error.value.rule == "token-type"


def test_an_algorithm_the_policy_leaves_out_is_unknown() -> None:
    report = judged(token("credential-sdjwt-nested.txt"), held({}, issuer("vm-p521.json")))
    assert report.verdict is Verdict.INDETERMINATE
    assert reasons(report) == {"algorithm-not-allowed"}


@pytest.mark.parametrize("name", INDEPENDENT)
def test_tokens_of_independent_makers(name: str) -> None:
    report = judged(published(f"02-vc-data-model/jwt-vc/{name}").read_bytes())
    assert report.verdict is INDEPENDENT[name]
    assert check(report, CheckName.PROOF).reason.value == "signature-good"
