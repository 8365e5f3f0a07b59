import json
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.wallet.present.receiving import ASKED, AUDIENCE, NOW, credential, received
from wallet.codec import base64url
from wallet.demo import badges, cast
from wallet.demo.issue import issue_badge, issue_jwt, signed
from wallet.demo.sd_jwt import issue_sd_jwt
from wallet.errors import ErrorKind, WalletError
from wallet.model.credential import Presented
from wallet.model.keys import KeyKind
from wallet.model.presentation import Audience
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.model.trust import Policy
from wallet.present.compose import Seal, compose, seal_for
from wallet.present.holder import did_jwk
from wallet.reading.read import read

HOLDER = cast.MIRA.key
P256_HOLDER = cast.demo_key("a second identity", KeyKind.P256)
NOTHING = frozenset()


def whole(suite="eddsa-rdfc-2022", issuer=cast.NORDHAVN, spec=badges.DATABASES):
    return credential(issue_badge(spec, issuer, suite=suite))


def outcome(report, name):
    return next(check.outcome for check in report.checks if check.name is name)


def present(entropy, *credentials, shown=NOTHING, holder=HOLDER, audience=AUDIENCE, seal=None):
    items = tuple((one, shown) for one in credentials)
    return compose(items, holder, audience, NOW, entropy, seal=seal or Seal())


@pytest.mark.parametrize(
    "make",
    [
        lambda: whole("eddsa-rdfc-2022"),
        lambda: whole("eddsa-jcs-2022"),
        lambda: whole("Ed25519Signature2020"),
        lambda: whole("ecdsa-rdfc-2019", cast.GUILD),
        lambda: credential(issue_jwt(badges.CARE, cast.MAHARAT)),
        lambda: credential(issue_jwt(badges.CARE, cast.VALOMBRE)),
        lambda: credential(issue_jwt(badges.CARE, cast.KYKLADIKO, open_badges=True)),
    ],
    ids=["eddsa-rdfc", "eddsa-jcs", "vc-1.1", "ecdsa-rdfc", "jwt-eddsa", "jwt-es256", "jwt-rs256"],
)
def test_a_presented_credential_verifies_for_its_audience(entropy, make):
    made = present(entropy, make())

    assert received(made.data).verdict is Verdict.VALID
    assert made.media_type == "application/vp"
    assert made.withheld == ()
    assert made.cannot_hide


def test_a_whole_signed_credential_is_inside_unchanged(entropy):
    original = whole("eddsa-jcs-2022")

    inside = json.loads(present(entropy, original).data)["verifiableCredential"]

    assert inside == [json.loads(original.source)]


def test_several_of_mixed_forms_go_into_one_presentation(entropy):
    selective = credential(issue_sd_jwt(badges.DATABASES, cast.NORDHAVN))
    made = present(entropy, whole(), credential(issue_jwt(badges.CARE, cast.MAHARAT)), selective)

    report = received(made.data)

    assert report.verdict is Verdict.VALID
    assert len(report.parts) == 3
    assert any(path.startswith("/0/") for path in made.cannot_hide)
    assert "/2/credentialSubject/result" in made.withheld


@pytest.mark.parametrize("suite", ["eddsa-rdfc-2022", "eddsa-jcs-2022", "jwt"])
def test_the_seal_of_the_presentation_is_a_choice(entropy, suite):
    made = present(entropy, whole(), seal=Seal(suite))

    assert received(made.data).verdict is Verdict.VALID


@pytest.mark.parametrize("suite", [None, "ecdsa-rdfc-2019", "ecdsa-jcs-2019", "jwt"])
def test_a_holder_may_have_a_p256_key(entropy, suite):
    issued = credential(issue_badge(badges.CARE, cast.NORDHAVN, holder=did_jwk(P256_HOLDER)))

    made = present(entropy, issued, holder=P256_HOLDER, seal=Seal(suite, did_jwk(P256_HOLDER)))

    assert made.holder.startswith("did:jwk:")
    assert received(made.data).verdict is Verdict.VALID


def test_the_proof_names_audience_nonce_end_and_purpose(entropy):
    proof = json.loads(present(entropy, whole()).data)["proof"]

    assert proof["domain"] == AUDIENCE.domain
    assert proof["challenge"] == AUDIENCE.nonce
    assert proof["expires"] == "2026-11-30T12:00:00Z"
    assert proof["created"] == "2026-11-23T12:00:00Z"
    assert proof["proofPurpose"] == "authentication"


@pytest.mark.parametrize("suite", [None, "jwt"])
def test_without_an_audience_nothing_is_promised_to_anybody(entropy, suite):
    made = present(entropy, whole(), audience=Audience(), seal=Seal(suite))

    assert received(made.data, Policy(require_holder=True)).verdict is Verdict.VALID
    assert received(made.data, ASKED).verdict is Verdict.INVALID


@pytest.mark.parametrize("suite", [None, "jwt"])
@pytest.mark.parametrize(
    "policy",
    [
        Policy(challenge="another nonce", domain=AUDIENCE.domain),
        Policy(challenge=AUDIENCE.nonce, domain="https://somebody-else.example"),
    ],
    ids=["nonce", "audience"],
)
def test_another_receiver_cannot_use_it(entropy, suite, policy):
    assert received(present(entropy, whole(), seal=Seal(suite)).data, policy).verdict is Verdict.INVALID


@pytest.mark.parametrize("suite", [None, "jwt"])
def test_after_its_end_it_does_not_count(entropy, suite):
    made = present(entropy, whole(), seal=Seal(suite))

    assert received(made.data, now=NOW + timedelta(days=8)).verdict is not Verdict.VALID


def test_somebody_else_cannot_present_it_as_its_subject(entropy):
    made = present(entropy, whole(), holder=cast.demo_key("a stranger"))

    report = received(made.data)
    assert outcome(report, CheckName.HOLDER) is Outcome.PASSED
    assert outcome(report.parts[0], CheckName.HOLDER) is not Outcome.PASSED


def test_a_claim_changed_inside_breaks_it(entropy):
    document = json.loads(present(entropy, whole()).data)
    document["verifiableCredential"][0]["credentialSubject"]["result"][0]["value"] = "100"

    report = received(json.dumps(document).encode())

    assert report.verdict is Verdict.INVALID
    assert report.parts[0].verdict is Verdict.INVALID


def test_a_credential_taken_out_breaks_the_presentation_alone(entropy):
    document = json.loads(present(entropy, whole(), whole("eddsa-jcs-2022")).data)
    document["verifiableCredential"].pop()

    report = received(json.dumps(document).encode())

    assert report.verdict is Verdict.INVALID
    assert outcome(report, CheckName.PROOF) is Outcome.FAILED
    assert outcome(report.parts[0], CheckName.PROOF) is Outcome.PASSED
    assert outcome(report.parts[0], CheckName.HOLDER) is not Outcome.PASSED


def test_what_the_graph_cannot_carry_is_signed_as_text(entropy):
    document = {
        "@context": ["https://www.w3.org/ns/credentials/v2", "https://unknown.example/context"],
        "type": ["VerifiableCredential"],
        "issuer": cast.NORDHAVN.id,
        "credentialSubject": {"id": cast.MIRA.id, "score": "12"},
    }
    made = signed(document, cast.NORDHAVN, "2026-01-01T00:00:00Z", suite="eddsa-jcs-2022")

    presented = json.loads(present(entropy, credential(json.dumps(made).encode())).data)

    assert presented["proof"]["cryptosuite"] == "eddsa-jcs-2022"


def test_each_presentation_has_an_id_of_its_own(entropy):
    ids = {json.loads(present(entropy, whole()).data)["id"] for _ in range(3)}

    assert len(ids) == 3
    assert all(one.startswith("urn:uuid:") for one in ids)


def test_what_is_enveloped_is_the_token_itself(entropy):
    token = issue_jwt(badges.CARE, cast.MAHARAT)
    (found,) = read(present(entropy, credential(token)).data).items

    assert isinstance(found, Presented)
    assert found.credentials[0].sealed.payload_bytes == token


def test_a_token_presentation_carries_its_type(entropy):
    header = present(entropy, whole(), seal=Seal("jwt")).data.split(b".")[0].decode()

    assert json.loads(base64url.decode(header))["typ"] == "vp+jwt"


def test_nothing_chosen_is_refused(entropy):
    with pytest.raises(WalletError) as caught:
        compose((), HOLDER, AUDIENCE, NOW, entropy)

    assert (caught.value.kind, caught.value.rule) == (ErrorKind.CANNOT_PRESENT, "nothing-chosen")


def test_an_unsigned_credential_is_refused(entropy):
    document = json.loads(issue_badge(badges.CARE, cast.NORDHAVN))
    del document["proof"]

    with pytest.raises(WalletError) as caught:
        present(entropy, credential(json.dumps(document).encode()))

    assert caught.value.rule == "no-proof"


def test_a_path_that_is_no_claim_is_refused(entropy):
    with pytest.raises(WalletError) as caught:
        present(entropy, whole(), shown=frozenset({"/credentialSubject/nowhere"}))

    assert caught.value.rule == "unknown-path"


def test_a_form_of_seal_that_cannot_be_presented_is_refused(entropy):
    original = whole()
    sealed_otherwise = replace(original, sealed=replace(original.sealed, format="a seal of next year"))

    with pytest.raises(WalletError) as caught:
        present(entropy, sealed_otherwise)

    assert caught.value.rule == "format"


@pytest.mark.parametrize("suite", ["ecdsa-rdfc-2019", "eddsa-2022"])
def test_a_seal_the_holder_cannot_make_is_refused(entropy, suite):
    with pytest.raises(WalletError) as caught:
        present(entropy, whole(), seal=Seal(suite))

    assert caught.value.rule == "suite-key"


def test_a_chosen_seal_is_never_replaced_by_another(entropy):
    unknown = {
        "@context": ["https://www.w3.org/ns/credentials/v2", "https://unknown.example/context"],
        "type": ["VerifiableCredential"],
        "issuer": cast.NORDHAVN.id,
        "credentialSubject": {"id": cast.MIRA.id, "score": "12"},
    }
    made = signed(unknown, cast.NORDHAVN, "2026-01-01T00:00:00Z", suite="eddsa-jcs-2022")

    with pytest.raises(WalletError) as caught:
        present(entropy, credential(json.dumps(made).encode()), seal=Seal("eddsa-rdfc-2022"))

    assert caught.value.rule == "cannot-be-signed"


def test_a_page_gets_the_seal_that_a_browser_can_check():
    assert seal_for("html", HOLDER) == Seal("eddsa-jcs-2022")
    assert seal_for("html", P256_HOLDER) == Seal("ecdsa-jcs-2019")
    assert seal_for("json", P256_HOLDER) == seal_for("json", HOLDER) == Seal()
