"""What is signed in words nobody here reads: kept and shown, never good, and told apart from other purposes."""

import json
from typing import Any

import pytest

from tests.hostile.forge import document, sealed, token, wire
from tests.support.verifying import check, credential, judged
from wallet.codec import base64url
from wallet.errors import WalletError
from wallet.formats.signed_text import NAME
from wallet.model.report import CheckName, Outcome, Verdict

PROOF = {"type": "QuantumSignature2031", "verificationMethod": "did:x:1", "proofValue": "zAAA"}
PAPER = {"id": "urn:x:1", "title": "A paper", "issuer": "https://guild.example", "proof": PROOF}
DIPLOMA = {"iss": "https://guild.example", "sub": "x", "title": "A paper", "jti": "urn:x:1", "iat": 1_780_000_000}


@pytest.mark.parametrize(
    "data", [wire(PAPER), wire({**PAPER, "proof": [PROOF, PROOF]}), token(DIPLOMA, typ="JWT"), token(DIPLOMA, typ=None)]
)
def test_it_is_kept_and_shown_and_never_good(data: bytes) -> None:
    opened = credential(data)
    assert (opened.source, opened.sealed.format, opened.profile) == (data, NAME, "foreign")
    assert (opened.described.name.best(), opened.described.issuer.id) == ("A paper", "https://guild.example")
    report = judged(data)
    assert report.verdict is Verdict.INDETERMINATE
    assert report.warnings == ("unknown-vocabulary",)
    assert [check(report, name).outcome for name in (CheckName.STRUCTURE, CheckName.PROOF)] == [Outcome.UNKNOWN] * 2
    assert report.needs


def test_a_token_with_a_type_of_its_own_vocabulary_is_kept_too() -> None:
    report = judged(token({**DIPLOMA, "type": "Diploma"}, typ="JWT"))
    assert report.verdict is not Verdict.VALID


def test_a_european_seal_around_another_vocabulary_is_never_good() -> None:
    from tests.wallet.verify.test_certified import NAMED, TRUST
    from tests.wallet.verify.test_certified import sealed as european

    report = judged(european({"title": "A paper"}, leaf=NAMED), TRUST)
    assert check(report, CheckName.STRUCTURE).outcome is Outcome.UNKNOWN
    assert report.verdict is not Verdict.VALID


REFUSED: list[dict[str, Any] | bytes] = [
    {"id": "urn:x:1", "title": "A paper"},
    {**PAPER, "proof": {}},
    {**PAPER, "proof": []},
    {**PAPER, "proof": "zAAA"},
    {**PAPER, "proof": {"type": "X"}},
    {**PAPER, "proof": [PROOF, {}]},
    {**PAPER, "verificationMethod": []},
    {**PAPER, "keys": []},
    token(DIPLOMA, typ="kb+jwt"),
    token(DIPLOMA, typ="at+jwt"),
    token(DIPLOMA, typ="statuslist+jwt"),
    token(DIPLOMA, typ="entity-statement+jwt"),
    token(DIPLOMA, typ="vc+jwt"),
    token({**DIPLOMA, "jwks": {}}, typ="JWT"),
    token({}, typ="JWT"),
    token(b"[]", typ="JWT"),
    token(DIPLOMA, alg="none", typ="JWT"),
    token(DIPLOMA, typ="JWT", sign=lambda _: b""),
]


@pytest.mark.parametrize("data", REFUSED)
def test_what_is_not_signed_or_is_for_something_else_is_refused(data: Any) -> None:
    with pytest.raises(WalletError):
        judged(data if isinstance(data, bytes) else wire(data))


def test_a_credential_is_never_taken_for_it() -> None:
    assert credential(wire(sealed(document()))).sealed.format == "data-integrity"
    assert credential(token(document())).sealed.format == "vc-jwt"
    stripped = {name: value for name, value in sealed(document()).items() if name != "@context"}
    assert judged(json.dumps(stripped).encode()).verdict is Verdict.INVALID


def test_a_data_url_may_hold_plain_json() -> None:
    from base64 import b64encode

    good = wire(sealed(document()))
    for kind in ("application/json", "application/ld+json", "application/vc+ld+json"):
        assert judged(f"data:{kind};base64,".encode() + b64encode(good)).verdict is Verdict.VALID
    assert base64url.encode(good)
