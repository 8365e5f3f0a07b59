"""Ways to cheat with a sealed document: each turns a valid badge into one that is not, for its own reason."""

import hashlib
import json
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.support.verifying import NOW, check, judged, reasons
from wallet.codec import multibase
from wallet.codec.jsonld.contexts import Contexts
from wallet.demo import badges, cast
from wallet.demo.badges import BadgeSpec
from wallet.demo.document import badge_document
from wallet.demo.issue import issue_badge, signed
from wallet.errors import ErrorKind, WalletError
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.present.integrity import ProofOptions, secured
from wallet.proofs.data_integrity import jcs_bytes, rdfc_bytes, with_context

SPEC: BadgeSpec = badges.DATABASES
RDFC = ("eddsa-rdfc-2022", "Ed25519Signature2020")
SUITES = (*RDFC, "eddsa-jcs-2022")
ISSUER = cast.NORDHAVN
FOREIGN = cast.MILL
Badge = dict[str, Any]
ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def badge(suite: str = "eddsa-rdfc-2022") -> Badge:
    found: Badge = json.loads(issue_badge(SPEC, ISSUER, suite=suite))
    return found


def outcome(document: Badge, question: CheckName = CheckName.PROOF, now: datetime = NOW) -> tuple[Verdict, str]:
    report = judged(json.dumps(document).encode(), now=now)
    return report.verdict, check(report, question).reason.value


@pytest.mark.parametrize("suite", SUITES)
def test_the_genuine_badge_is_valid(suite: str) -> None:
    report = judged(issue_badge(SPEC, ISSUER, suite=suite))
    assert report.verdict is Verdict.VALID
    assert reasons(report) == set()
    assert report.document == {key: value for key, value in badge(suite).items() if key != "proof"}


def tampered_claim(document: Badge) -> None:
    document["credentialSubject"]["achievement"]["name"] += "!"


def tampered_issuer(document: Badge) -> None:
    document["issuer"]["name"] = "Another Polytechnic"


def removed_claim(document: Badge) -> None:
    del document["credentialSubject"]["achievement"]["criteria"]["narrative"]


def added_known_claim(document: Badge) -> None:
    document["credentialSubject"]["achievement"]["specialization"] = "everything"


def later_end(document: Badge) -> None:
    document["validUntil"] = "2099-01-01T00:00:00Z"


def other_created(document: Badge) -> None:
    document["proof"]["created"] = "2024-01-01T00:00:00Z"


def added_expiry(document: Badge) -> None:
    document["proof"]["expires"] = "2099-01-01T00:00:00Z"


def added_challenge(document: Badge) -> None:
    document["proof"]["challenge"] = "replayed"


@pytest.mark.parametrize("suite", SUITES)
@pytest.mark.parametrize(
    "change",
    [
        tampered_claim,
        tampered_issuer,
        removed_claim,
        added_known_claim,
        later_end,
        other_created,
        added_expiry,
        added_challenge,
    ],
)
def test_a_change_of_what_was_signed_breaks_the_seal(change: Callable[[Badge], None], suite: str) -> None:
    document = badge(suite)
    change(document)
    if suite == "Ed25519Signature2020" and change is later_end:
        document["expirationDate"] = document.pop("validUntil")
    assert outcome(document) == (Verdict.INVALID, "signature-bad")


def undefined_at_the_top(document: Badge) -> None:
    document["finalGrade"] = "1.0"


def undefined_inside(document: Badge) -> None:
    document["credentialSubject"]["achievement"]["honours"] = "summa cum laude"


def undefined_type(document: Badge) -> None:
    document["type"].append("DoctoralDegree")


@pytest.mark.parametrize("suite", RDFC)
@pytest.mark.parametrize("change", [undefined_at_the_top, undefined_inside, undefined_type])
def test_what_a_processor_would_drop_in_silence_is_a_fault(change: Callable[[Badge], None], suite: str) -> None:
    document = badge(suite)
    change(document)
    assert outcome(document, CheckName.CONTEXTS) == (Verdict.INVALID, "undefined-term")


def test_a_term_added_to_a_signed_text_breaks_the_text() -> None:
    document = badge("eddsa-jcs-2022")
    undefined_at_the_top(document)
    assert outcome(document) == (Verdict.INVALID, "signature-bad")


def test_an_issuer_who_signs_an_undefined_term_as_text_does_not_get_it_through() -> None:
    document = badge_document(SPEC, ISSUER)
    undefined_at_the_top(document)
    # The signing room makes JCS proofs without looking at the terms, as a sloppy issuer would.
    sealed = signed(document, ISSUER, SPEC.awarded, suite="eddsa-jcs-2022")
    assert outcome(sealed, CheckName.CONTEXTS) == (Verdict.INVALID, "undefined-term")


def test_undefined_term_inside_the_proof() -> None:
    document = badge()
    document["proof"]["approvedBy"] = "the minister"
    assert outcome(document) == (Verdict.INVALID, "undefined-term")


def test_relative_identifiers_are_refused_and_never_resolved() -> None:
    document = badge()
    document["id"] = "badges/1"
    assert outcome(document, CheckName.CONTEXTS) == (Verdict.INVALID, "relative-iri")


def test_an_inline_context_is_refused() -> None:
    document = badge()
    document["@context"].append({"description": None})
    assert outcome(document, CheckName.CONTEXTS) == (Verdict.INVALID, "inline-context")


def test_a_nested_inline_context_is_refused() -> None:
    document = badge()
    document["credentialSubject"]["achievement"]["@context"] = {"criteria": None}
    assert outcome(document, CheckName.CONTEXTS) == (Verdict.INVALID, "inline-context")


def test_an_unknown_context_is_unknown_and_named() -> None:
    document = badge()
    document["@context"].append("https://evil.example/context")
    report = judged(json.dumps(document).encode())
    assert report.verdict is Verdict.INDETERMINATE
    assert check(report, CheckName.CONTEXTS).reason.value == "unknown-context"
    assert [need.uri for need in report.needs] == ["https://evil.example/context"]


def test_a_claim_set_to_null_is_refused() -> None:
    document = badge()
    document["credentialSubject"]["achievement"]["description"] = None
    assert outcome(document, CheckName.CONTEXTS)[0] is Verdict.INVALID


def test_contexts_appended_to_a_signed_text_are_not_part_of_what_is_covered() -> None:
    document = badge("eddsa-jcs-2022")
    covered = list(document["@context"])
    document["@context"].append("https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json")
    report = judged(json.dumps(document).encode())
    assert check(report, CheckName.PROOF).reason.value == "signature-good"
    assert report.document is not None
    assert report.document["@context"] == covered


@pytest.mark.parametrize("change", [lambda given: given[::-1], lambda given: given[1:], lambda given: []])
def test_contexts_in_another_order_break_a_signed_text(change: Callable[[list[str]], list[str]]) -> None:
    document = badge("eddsa-jcs-2022")
    document["@context"] = change(document["@context"])
    assert outcome(document) == (Verdict.INVALID, "context-order")


def resigned(mixed: Callable[[bytes, bytes], bytes], suite: str = "eddsa-rdfc-2022", **options: object) -> Badge:
    """A badge signed over what `mixed` makes of the canonical configuration and document."""
    document = badge_document(SPEC, ISSUER)
    proof: Badge = ProofOptions(suite, ISSUER.method, "assertionMethod", NOW - timedelta(days=1)).document() | options
    contexts = Contexts.bundled()
    if suite.endswith("jcs-2022"):
        message = mixed(jcs_bytes(proof), jcs_bytes(document))
    else:
        message = mixed(rdfc_bytes(with_context(proof, document), contexts), rdfc_bytes(document, contexts))
    return {**document, "proof": {**proof, "proofValue": multibase.encode_base58(ISSUER.key.sign(message))}}


def sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def test_the_hashes_in_the_right_order_hold() -> None:
    made = resigned(lambda configuration, document: sha256(configuration) + sha256(document))
    assert outcome(made) == (Verdict.VALID, "signature-good")


@pytest.mark.parametrize(
    "mixed",
    [
        lambda configuration, document: sha256(document) + sha256(configuration),
        lambda configuration, document: sha256(document),
        lambda configuration, document: sha256(configuration + document),
        lambda configuration, document: hashlib.sha384(configuration).digest() + hashlib.sha384(document).digest(),
    ],
    ids=["swapped", "document alone", "joined before", "sha-384"],
)
@pytest.mark.parametrize("suite", ["eddsa-rdfc-2022", "eddsa-jcs-2022"])
def test_any_other_way_to_hash_does_not(mixed: Callable[[bytes, bytes], bytes], suite: str) -> None:
    assert outcome(resigned(mixed, suite)) == (Verdict.INVALID, "signature-bad")


def test_a_proof_made_for_another_purpose_is_refused() -> None:
    options = ProofOptions("eddsa-rdfc-2022", ISSUER.method, "authentication", NOW)
    made = secured(badge_document(SPEC, ISSUER), options, ISSUER.key, Contexts.bundled())
    assert outcome(made, CheckName.PROOF_PURPOSE) == (Verdict.INVALID, "purpose-wrong")
    assert outcome(made)[1] == "signature-good"


@pytest.mark.parametrize(
    ("created", "expires", "verdict", "reason"),
    [
        (NOW + timedelta(hours=1), None, Verdict.NOT_YET_VALID, "proof-from-future"),
        (NOW - timedelta(days=9), NOW - timedelta(days=1), Verdict.EXPIRED, "proof-expired"),
    ],
)
def test_the_dates_of_a_proof_count(created: datetime, expires: datetime | None, verdict: Verdict, reason: str) -> None:
    options = ProofOptions("eddsa-rdfc-2022", ISSUER.method, "assertionMethod", created, expires)
    made = secured(badge_document(SPEC, ISSUER), options, ISSUER.key, Contexts.bundled())
    assert outcome(made, CheckName.PROOF_DATES) == (verdict, reason)
    assert outcome(made)[1] == "signature-good"


def test_a_clock_that_is_a_little_off_is_forgiven() -> None:
    options = ProofOptions("eddsa-rdfc-2022", ISSUER.method, "assertionMethod", NOW + timedelta(minutes=2))
    made = secured(badge_document(SPEC, ISSUER), options, ISSUER.key, Contexts.bundled())
    assert outcome(made)[0] is Verdict.VALID


def test_a_fragment_that_names_another_key_is_not_the_same_key() -> None:
    other = FOREIGN.method.partition("#")[2]
    for key in (ISSUER.key, FOREIGN.key):
        made = signed(badge_document(SPEC, ISSUER), ISSUER, SPEC.awarded, method=f"{ISSUER.id}#{other}", key=key)
        assert outcome(made, CheckName.KEY) == (Verdict.INVALID, "verification-method-not-listed")


def test_a_bare_identifier_is_taken_with_a_warning() -> None:
    made = signed(badge_document(SPEC, ISSUER), ISSUER, SPEC.awarded, method=ISSUER.id)
    report = judged(json.dumps(made).encode())
    assert report.verdict is Verdict.VALID
    assert report.warnings == ("method-without-fragment",)


def test_somebody_elses_good_signature_is_not_the_issuers() -> None:
    made = signed(badge_document(SPEC, ISSUER), ISSUER, SPEC.awarded, method=FOREIGN.method, key=FOREIGN.key)
    assert outcome(made) == (Verdict.INVALID, "signature-good")
    assert outcome(made, CheckName.CONTROLLER) == (Verdict.INVALID, "controller-not-issuer")


@pytest.mark.parametrize("letter", ["u", "f", "", "Z"])
def test_a_value_in_another_alphabet_is_refused(letter: str) -> None:
    document = badge()
    raw = multibase.decode(document["proof"]["proofValue"])
    text = multibase.encode_base64url(raw) if letter == "u" else letter + raw.hex()
    document["proof"]["proofValue"] = text
    report = judged(json.dumps(document).encode())
    assert report.verdict is Verdict.INVALID
    assert check(report, CheckName.PROOF).reason.value == "proof-malformed"


@pytest.mark.parametrize(
    ("member", "value"),
    [("type", "Ed25519Signature2020"), ("cryptosuite", "ecdsa-rdfc-2019"), ("cryptosuite", "eddsa-jcs-2022")],
)
def test_a_proof_under_another_suites_name_does_not_hold(member: str, value: str) -> None:
    document = badge()
    document["proof"][member] = value
    verdict, reason = outcome(document)
    assert verdict is Verdict.INVALID
    assert reason in ("signature-bad", "algorithm-key-mismatch", "proof-malformed")


def test_the_retired_name_is_unknown() -> None:
    document = badge()
    document["proof"]["cryptosuite"] = "eddsa-2022"
    assert outcome(document) == (Verdict.INDETERMINATE, "suite-unsupported")


@pytest.mark.parametrize("value", [None, 5, [], "z", "z" + "1" * 64, "", "zzzz"])
def test_a_value_that_is_none_is_malformed_or_bad_and_never_crashes(value: object) -> None:
    document = badge()
    document["proof"]["proofValue"] = value
    assert outcome(document)[0] is Verdict.INVALID


def test_a_removed_proof_leaves_an_unsigned_document() -> None:
    document = badge()
    for nothing in (None, []):
        assert outcome({**document, "proof": nothing}) == (Verdict.INVALID, "no-proof")
    del document["proof"]
    assert outcome(document) == (Verdict.INVALID, "no-proof")


def test_the_twin_of_an_ecdsa_signature_is_no_other_credential() -> None:
    document: Badge = json.loads(issue_badge(SPEC, cast.VALOMBRE, suite="ecdsa-rdfc-2019"))
    raw = multibase.decode(document["proof"]["proofValue"])
    twin = raw[:32] + (ORDER - int.from_bytes(raw[32:])).to_bytes(32)
    document["proof"]["proofValue"] = multibase.encode_base58(twin)
    assert outcome(document) == (Verdict.VALID, "signature-good")


def test_der_in_place_of_the_bare_numbers_is_refused() -> None:
    from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

    document: Badge = json.loads(issue_badge(SPEC, cast.VALOMBRE, suite="ecdsa-rdfc-2019"))
    raw = multibase.decode(document["proof"]["proofValue"])
    der = encode_dss_signature(int.from_bytes(raw[:32]), int.from_bytes(raw[32:]))
    document["proof"]["proofValue"] = multibase.encode_base58(der)
    assert outcome(document) == (Verdict.INVALID, "signature-bad")


def test_a_graph_made_to_be_hard_is_over_the_limit_and_not_invalid() -> None:
    document = badge()
    ring = [f"_:n{number}" for number in range(9)]
    people = [
        {"id": one, "type": ["Achievement"], "related": [{"id": two} for two in ring if two != one]} for one in ring
    ]
    document["credentialSubject"]["achievement"]["related"] = people
    with pytest.raises(WalletError) as error:
        judged(json.dumps(document).encode())
    assert error.value.kind is ErrorKind.LIMIT


@pytest.mark.parametrize("place", range(0, 64, 9))
@pytest.mark.parametrize("suite", SUITES)
def test_every_part_of_a_signature_counts(suite: str, place: int) -> None:
    document = badge(suite)
    raw = bytearray(multibase.decode(document["proof"]["proofValue"]))
    raw[place] ^= 1
    document["proof"]["proofValue"] = multibase.encode_base58(bytes(raw))
    assert outcome(document) == (Verdict.INVALID, "signature-bad")


def test_outcomes_are_values_even_where_everything_is_wrong() -> None:
    document = badge()
    document["proof"] |= {"verificationMethod": "", "proofPurpose": "x", "proofValue": "", "created": "yesterday"}
    report = judged(json.dumps(document).encode())
    assert report.verdict is Verdict.INVALID
    assert {one.outcome for one in report.checks if one.name is CheckName.PROOF} != {Outcome.PASSED}
