"""Endorsements of Open Badges 2.0 that are signed: by their issuer, in force, and about what they stand on."""

import json
from typing import Any

import pytest

from tests.support.verifying import held, judged
from tests.wallet.verify.test_endorsing import COUNCIL, HOST, PROFILE, assertion, older
from tests.wallet.verify.test_open_badges_2 import OB2, pem
from wallet.demo import cast
from wallet.demo.rsa_key import DEMO_RSA_KEY
from wallet.model.report import CheckName, Endorsed
from wallet.present.token import compact

ADDRESS, KEY, REVOKED = f"{COUNCIL}/e1", f"{COUNCIL}/key", f"{COUNCIL}/revoked"
OWNER = PROFILE | {"publicKey": [KEY]}
PUBLIC = {"@context": OB2, "type": "CryptographicKey", "id": KEY, "owner": OWNER["id"], "publicKeyPem": pem()}
HOW = {"type": "signed", "creator": KEY}


def token(key: Any = DEMO_RSA_KEY, **more: Any) -> str:
    return compact({"typ": "JWT"}, older(verification=HOW) | more, key)


def found(written: Any, lies: str | None = None, **documents: Any) -> Endorsed:
    at_hand = {KEY: PUBLIC, OWNER["id"]: OWNER} | {name: one for name, one in documents.items() if one is not None}
    material = {uri: json.dumps(one).encode() for uri, one in at_hand.items() if one}
    (one,) = judged(
        json.dumps(assertion(written)).encode(), held(material | ({ADDRESS: lies.encode()} if lies else {}))
    ).endorsements
    return one


def why(one: Endorsed, name: CheckName = CheckName.PROOF) -> str:
    assert one.report is not None
    return next(check.reason.value for check in one.report.checks if check.name is name)


def test_one_that_travels_along_or_lies_at_its_address_holds() -> None:
    for one in (found(token()), found(ADDRESS, token())):
        assert (one.holds, one.comment.best(), why(one)) == (True, "Sound work", "signature-good")
        assert why(one, CheckName.CONTROLLER) == "controller-is-issuer"


@pytest.mark.parametrize(
    ("written", "documents", "reason"),
    [
        (token(issuer=f"{HOST}/issuer"), {}, "signature-good"),
        (token(verification={"type": "hosted", "creator": KEY}), {}, "did-document-malformed"),
        (token(verification={"type": "signed"}), {}, "verification-method-malformed"),
        (token(type="Assertion"), {}, "did-document-malformed"),
        (token(cast.VALOMBRE.key), {}, "algorithm-key-mismatch"),
        (token()[:-6] + "AAAAAA", {}, "signature-bad"),
        (token(expires="2026-02-01T00:00:00Z"), {}, "signature-good"),
        (token(claim={"id": f"{HOST}/other"}), {}, "signature-good"),
        (token(), {KEY: {}}, "key-not-at-hand"),
        (token(), {OWNER["id"]: {}}, "signature-good"),
        (token(), {OWNER["id"]: PROFILE | {"publicKey": []}}, "verification-method-not-listed"),
        (token(), {OWNER["id"]: OWNER | {"revocationList": REVOKED}}, "status-list-missing"),
        (
            token(),
            {
                OWNER["id"]: OWNER | {"revocationList": REVOKED},
                REVOKED: {"id": REVOKED, "type": "RevocationList", "revokedAssertions": [ADDRESS]},
            },
            "revoked",
        ),
    ],
)
def test_one_that_does_not_hold_says_why(written: str, documents: dict[str, Any], reason: str) -> None:
    one = found(written, **documents)
    assert (one.holds, why(one)) == (False, reason)


def test_one_that_is_not_on_the_list_holds() -> None:
    listed = {"id": REVOKED, "type": "RevocationList", "revokedAssertions": [f"{COUNCIL}/e2"]}
    assert found(token(), **{OWNER["id"]: OWNER | {"revocationList": REVOKED}, REVOKED: listed}).holds


def test_one_at_another_address_than_its_own_does_not_hold() -> None:
    assert why(found(ADDRESS, token(id=f"{COUNCIL}/e2"))) == "did-document-malformed"
