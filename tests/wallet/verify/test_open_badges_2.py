"""Open Badges 2.0: hosted and signed, with everything they name at hand, with some of it, and with none."""

import json
from typing import Any

import pytest

from tests.support.vectors import published
from tests.support.verifying import NOW, check, held, judged
from wallet.codec import base64url
from wallet.demo import badges, cast
from wallet.demo.rsa_key import DEMO_RSA_KEY
from wallet.model.report import CheckName, Outcome, Verdict, VerificationReport
from wallet.present.token import compact

HOST = "https://badges.example"
ISSUER, BADGE, ASSERTION, KEY = (f"{HOST}/{name}.json" for name in ("issuer", "badge", "assertion", "key"))
REVOKED = f"{HOST}/revoked.json"
OB2 = "https://w3id.org/openbadges/v2"


def pem() -> str:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_der_public_key

    key = load_der_public_key(DEMO_RSA_KEY.public.data)
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


DOCUMENTS: dict[str, dict[str, Any]] = {
    ISSUER: {"@context": OB2, "type": "Issuer", "id": ISSUER, "name": "Badge House", "url": HOST, "publicKey": [KEY]},
    BADGE: {
        "@context": OB2,
        "type": "BadgeClass",
        "id": BADGE,
        "name": badges.ETHICS.title,
        "description": "Asks what may be done with data.",
        "image": f"{HOST}/badge.png",
        "criteria": f"{HOST}/criteria",
        "issuer": ISSUER,
    },
    KEY: {"@context": OB2, "type": "CryptographicKey", "id": KEY, "owner": ISSUER, "publicKeyPem": pem()},
}


def assertion(how: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {
        "@context": OB2,
        "type": "Assertion",
        "id": ASSERTION,
        "recipient": {"type": "email", "hashed": False, "identity": cast.MIRA.email},
        "issuedOn": "2026-01-01T00:00:00Z",
        "badge": BADGE,
        "verification": how,
    } | changes


def hosted(**changes: Any) -> dict[str, Any]:
    return assertion({"type": "hosted"}, **changes)


def signed(**changes: Any) -> bytes:
    return compact({"typ": "JWT"}, assertion({"type": "signed", "creator": KEY}, **changes), DEMO_RSA_KEY).encode()


def outcome(data: bytes, documents: dict[str, Any]) -> tuple[Verdict, str, str]:
    report = judged(data, held({uri: json.dumps(content).encode() for uri, content in documents.items()}))
    found = [check(report, one) for one in (CheckName.PROOF, CheckName.CONTROLLER)]
    return report.verdict, found[0].reason.value, found[1].reason.value


def as_bytes(document: dict[str, Any]) -> bytes:
    return json.dumps(document).encode()


def test_a_hosted_badge_is_valid_when_its_host_says_the_same() -> None:
    found = outcome(as_bytes(hosted()), DOCUMENTS | {ASSERTION: hosted()})
    assert found == (Verdict.VALID, "hosted-same", "controller-is-issuer")


def test_a_hosted_badge_that_says_something_else_is_invalid() -> None:
    changed = hosted(recipient={"type": "email", "hashed": False, "identity": "thief@badges.example"})
    assert outcome(as_bytes(changed), DOCUMENTS | {ASSERTION: hosted()})[:2] == (Verdict.INVALID, "hosted-differs")


def test_a_hosted_badge_alone_is_unknown_and_names_what_is_missing_until_nothing_is() -> None:
    at_hand: dict[str, Any] = {}
    everything = DOCUMENTS | {ASSERTION: hosted()}
    for _ in range(4):
        report = judged(as_bytes(hosted()), held({uri: as_bytes(one) for uri, one in at_hand.items()}))
        if report.verdict is not Verdict.INDETERMINATE:
            break
        assert report.needs
        at_hand |= {need.uri: everything[need.uri] for need in report.needs}
    assert report.verdict is Verdict.VALID
    assert set(at_hand) == {ASSERTION, BADGE, ISSUER}


@pytest.mark.parametrize(
    ("how", "verdict"),
    [
        ({}, Verdict.INVALID),
        ({"allowedOrigins": "copies.example"}, Verdict.VALID),
        ({"allowedOrigins": ["x.example", "copies.example"]}, Verdict.VALID),
        ({"startsWith": "https://copies.example/"}, Verdict.VALID),
        ({"startsWith": ["https://copies.example/other"]}, Verdict.INVALID),
    ],
)
def test_an_issuer_says_where_its_badges_may_be_hosted(how: dict[str, Any], verdict: Verdict) -> None:
    address = "https://copies.example/1"
    badge = hosted(id=address)
    issuer = DOCUMENTS[ISSUER] | {"verification": how}
    assert outcome(as_bytes(badge), DOCUMENTS | {address: badge, ISSUER: issuer})[0] is verdict


@pytest.mark.parametrize("address", ["urn:uuid:1", "", None, 5])
def test_a_badge_that_is_hosted_nowhere_has_nothing_behind_it(address: Any) -> None:
    assert outcome(as_bytes(hosted(id=address)), DOCUMENTS)[0] is Verdict.INVALID


def test_a_signed_badge_is_valid_when_its_issuer_lists_the_key() -> None:
    assert outcome(signed(), DOCUMENTS) == (Verdict.VALID, "signature-good", "controller-is-issuer")


@pytest.mark.parametrize("missing", [KEY, BADGE, ISSUER])
def test_a_signed_badge_without_one_of_them_is_unknown(missing: str) -> None:
    left = {uri: content for uri, content in DOCUMENTS.items() if uri != missing}
    report = judged(signed(), held({uri: as_bytes(one) for uri, one in left.items()}))
    assert report.verdict is Verdict.INDETERMINATE
    assert missing in [need.uri for need in report.needs]


@pytest.mark.parametrize(
    ("uri", "change", "reason"),
    [
        (ISSUER, {"publicKey": []}, "verification-method-not-listed"),
        (KEY, {"owner": "https://evil.example/issuer.json"}, "key-found"),
        (KEY, {"id": "https://evil.example/key.json"}, "did-document-malformed"),
        (KEY, {"publicKeyPem": "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"}, "key-unusable"),
        (BADGE, {"issuer": "https://evil.example/issuer.json"}, "key-found"),
    ],
)
def test_a_key_that_is_not_the_badge_issuers_is_refused(uri: str, change: dict[str, Any], reason: str) -> None:
    documents = DOCUMENTS | {uri: DOCUMENTS[uri] | change}
    evil = {"https://evil.example/issuer.json": {"id": "https://evil.example/issuer.json", "publicKey": KEY}}
    report = judged(signed(), held({one: as_bytes(content) for one, content in (documents | evil).items()}))
    assert check(report, CheckName.KEY).reason.value == reason
    assert report.verdict is Verdict.INVALID


@pytest.mark.parametrize(
    ("listed", "verdict"),
    [
        ([], Verdict.VALID),
        ([ASSERTION], Verdict.REVOKED),
        ([{"id": ASSERTION, "revocationReason": "mistake"}], Verdict.REVOKED),
        ([{"id": ASSERTION + "x"}], Verdict.VALID),
        ([5], Verdict.INDETERMINATE),
    ],
)
def test_the_issuers_revocation_list_counts(listed: list[Any], verdict: Verdict) -> None:
    issuer = DOCUMENTS[ISSUER] | {"revocationList": REVOKED}
    revoked = {"type": "RevocationList", "id": REVOKED, "issuer": ISSUER, "revokedAssertions": listed}
    assert outcome(signed(), DOCUMENTS | {ISSUER: issuer, REVOKED: revoked})[0] is verdict
    assert outcome(signed(), DOCUMENTS | {ISSUER: issuer})[0] is Verdict.INDETERMINATE


def test_a_changed_token_is_invalid() -> None:
    head, payload, signature = signed().decode().split(".")
    claims = json.loads(base64url.decode(payload)) | {"issuedOn": "2020-01-01T00:00:00Z"}
    changed = ".".join([head, base64url.encode(as_bytes(claims)), signature]).encode()
    assert outcome(changed, DOCUMENTS)[:2] == (Verdict.INVALID, "signature-bad")


def report_on(data: bytes, documents: dict[str, Any]) -> VerificationReport:
    return judged(data, held({uri: as_bytes(content) for uri, content in documents.items()}))


@pytest.mark.parametrize("issuer", [None, "", {}, {"id": ""}, {"id": 5}])
def test_a_badge_class_without_an_issuer_stands_on_nobody(issuer: Any) -> None:
    broken = DOCUMENTS | {BADGE: DOCUMENTS[BADGE] | {"issuer": issuer}, ASSERTION: hosted()}
    found = check(report_on(as_bytes(hosted()), broken), CheckName.CONTROLLER)
    assert (found.reason.value, found.facts["rule"]) == ("verification-method-malformed", "badge-issuer")
    assert found.outcome is Outcome.FAILED


def test_an_issuer_may_stand_in_the_badge_class_itself() -> None:
    inside = hosted(badge=DOCUMENTS[BADGE] | {"issuer": DOCUMENTS[ISSUER]})
    report = report_on(as_bytes(inside), {ISSUER: DOCUMENTS[ISSUER], ASSERTION: inside})
    assert (report.verdict, report.issuer_id) == (Verdict.VALID, ISSUER)


@pytest.mark.parametrize(
    ("uri", "content", "rule"),
    [
        (KEY, {"owner": 5}, "badge-key"),
        (KEY, {"publicKeyPem": None}, "badge-key"),
        (KEY, {"id": "https://evil.example/key.json"}, "badge-key"),
        (KEY, {"publicKeyPem": "x"}, "pem-key"),
        (KEY, {"publicKeyPem": "-----BEGIN PRIVATE KEY-----"}, "pem-secret"),
    ],
)
def test_what_is_wrong_with_a_key_is_told(uri: str, content: dict[str, Any], rule: str) -> None:
    found = check(report_on(signed(), DOCUMENTS | {uri: DOCUMENTS[uri] | content}), CheckName.KEY)
    assert (found.outcome, found.facts["rule"]) == (Outcome.FAILED, rule)


def test_a_file_at_hand_that_is_no_document_is_told() -> None:
    material = {uri: as_bytes(content) for uri, content in DOCUMENTS.items()} | {KEY: b"["}
    found = check(judged(signed(), held(material)), CheckName.KEY)
    assert (found.outcome, found.reason.value) == (Outcome.FAILED, "did-document-malformed")
    assert str(found.facts["rule"]).startswith("json")


def test_what_is_missing_is_named_with_its_kind() -> None:
    def needs(data: bytes, *missing: str) -> set[tuple[str, str]]:
        left = {uri: one for uri, one in (DOCUMENTS | {ASSERTION: hosted()}).items() if uri not in missing}
        return {(one.kind.value, one.uri) for one in report_on(data, left).needs}

    assert needs(signed(), KEY) == {("issuer-key", KEY)}
    assert ("issuer-profile", ISSUER) in needs(signed(), ISSUER)
    assert ("issuer-profile", BADGE) in needs(signed(), BADGE)
    assert ("hosted-assertion", ASSERTION) in needs(as_bytes(hosted()), ASSERTION)
    assert ("issuer-profile", ISSUER) in needs(as_bytes(hosted()), ISSUER)


@pytest.mark.parametrize("listed", [KEY, [KEY], [{"id": KEY}], ["x", {"id": KEY}], {"id": KEY}])
def test_a_profile_lists_its_keys_by_address_or_whole(listed: Any) -> None:
    documents = DOCUMENTS | {ISSUER: DOCUMENTS[ISSUER] | {"publicKey": listed}}
    assert outcome(signed(), documents) == (Verdict.VALID, "signature-good", "controller-is-issuer")


@pytest.mark.parametrize("listed", [None, [], 5, [5], [{"id": 5}], KEY + "x"])
def test_a_key_the_profile_does_not_list_is_not_the_issuers(listed: Any) -> None:
    report = report_on(signed(), DOCUMENTS | {ISSUER: DOCUMENTS[ISSUER] | {"publicKey": listed}})
    assert (report.verdict, check(report, CheckName.KEY).reason.value) == (
        Verdict.INVALID, "verification-method-not-listed",
    )  # fmt: skip


def test_a_revocation_list_counts_for_signed_badges_only() -> None:
    documents = DOCUMENTS | {ISSUER: DOCUMENTS[ISSUER] | {"revocationList": REVOKED}, ASSERTION: hosted()}
    assert report_on(as_bytes(hosted()), documents).verdict is Verdict.VALID
    assert [(one.kind.value, one.uri) for one in report_on(signed(), documents).needs] == [("revocation-list", REVOKED)]
    odd = DOCUMENTS | {ISSUER: DOCUMENTS[ISSUER] | {"revocationList": 5}}
    assert report_on(signed(), odd).verdict is Verdict.VALID


def test_a_hosted_copy_tells_when_it_was_obtained_and_whom_it_speaks_for() -> None:
    report = report_on(as_bytes(hosted()), DOCUMENTS | {ASSERTION: hosted()})
    assert check(report, CheckName.PROOF).as_of == NOW
    told = check(report, CheckName.CONTROLLER)
    assert (told.facts["controller"], told.facts["issuer"]) == (ASSERTION, ISSUER)
    assert report.document == hosted()
    differs = report_on(as_bytes(hosted(issuedOn="2026-02-02T00:00:00Z")), DOCUMENTS | {ASSERTION: hosted()})
    assert differs.document is None


@pytest.mark.parametrize("scheme", ["https", "http"])
def test_the_oldest_badges_name_the_place_they_came_from_and_no_address(scheme: str) -> None:
    issuer = {"origin": f"{scheme}://badges.example", "name": "Badge House"}
    badge = {"version": "0.5.0", "name": "N", "issuer": issuer, "description": "d", "image": "/a.png", "criteria": "/c"}
    found = check(judged(as_bytes({"recipient": cast.MIRA.email, "badge": badge})), CheckName.PROOF)
    assert (found.outcome, found.reason.value, found.facts["origin"]) == (
        Outcome.UNKNOWN, "no-proof", f"{scheme}://badges.example",
    )  # fmt: skip
    assert [(one.kind.value, one.uri) for one in found.needs] == [("hosted-assertion", f"{scheme}://badges.example")]


def test_a_badge_may_be_hosted_at_a_plain_address() -> None:
    plain = hosted(id="http://badges.example/assertion.json")
    found = outcome(as_bytes(plain), DOCUMENTS | {plain["id"]: plain})
    assert found == (Verdict.VALID, "hosted-same", "controller-is-issuer")


FOLDER = "04-open-badges-clr/1edtech-public-validator/inspector-vc/src/test/resources/ob20"


def assets() -> dict[str, bytes]:
    """The publisher's hosted files, under the names they have for each other."""
    found = {}
    for path in published(f"{FOLDER}/assets").iterdir():
        for scheme in ("https", "http"):
            found[f"{scheme}://example.org/{path.name}"] = path.read_bytes()
    return found


def test_the_published_signed_badge_is_good() -> None:
    report = judged(published(f"{FOLDER}/simple.jwt").read_bytes(), held(assets()))
    assert check(report, CheckName.PROOF).reason.value == "signature-good"
    assert check(report, CheckName.KEY).outcome is not Outcome.UNKNOWN


HOSTED = {
    "basic-assertion-with-language.json": Verdict.VALID,
    "basic-assertion-expired.json": Verdict.EXPIRED,
    "basic-assertion-with-allowed-origins.json": Verdict.VALID,
}


@pytest.mark.parametrize("name", HOSTED)
def test_published_hosted_badges_come_out_as_their_publisher_says(name: str) -> None:
    data = published(f"{FOLDER}/{name}").read_bytes()
    material = assets() | {json.loads(data)["id"]: data}
    assert judged(data, held(material)).verdict is HOSTED[name]
    assert judged(data, held(assets())).verdict in (Verdict.INDETERMINATE, Verdict.EXPIRED)
    assert len(HOSTED) == 3
