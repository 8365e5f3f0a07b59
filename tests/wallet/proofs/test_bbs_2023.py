"""bbs-2023: published proofs, our own, those that must fail, and what is said without the library."""

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from tests.support.bbs_issuing import BbsKey, Issued, issue, need_library
from tests.support.vectors import published
from tests.support.verifying import NOW, PLAIN, check, credential, held, judged
from wallet.codec import cbor, multibase
from wallet.codec.jsonld.contexts import Contexts
from wallet.demo import badges, cast
from wallet.demo.document import badge_document
from wallet.keys import multikey
from wallet.model.keys import KeyKind, PublicKey
from wallet.model.report import CheckName, Outcome, Verdict, VerificationReport
from wallet.model.trust import TrustedIssuer
from wallet.present.integrity import ProofOptions, secured
from wallet.proofs import bbs_2023

KEY = BbsKey(987_654_321)
MANDATORY = ("/issuer", "/validFrom", "/credentialSubject/id", "/credentialSubject/achievement/name")
SHOWN = ("/credentialSubject/achievement/criteria", "/credentialSubject/achievement/description")
BOUND = b"asked in this room"
Parts = list[Any]


@cache
def issued() -> Issued:
    document = badge_document(badges.CARE, cast.VALOMBRE)
    document["issuer"]["id"] = KEY.id
    return issue(document, KEY, MANDATORY)


@cache
def shown() -> str:
    return json.dumps(issued().derived(SHOWN, BOUND))


def report_on(document: Any, header: bytes | None = None) -> VerificationReport:
    policy = replace(PLAIN, presentation_header=header)
    return judged(json.dumps(document).encode(), policy=policy)


def outcome(document: Any) -> tuple[Verdict, str]:
    report = report_on(document)
    return report.verdict, check(report, CheckName.PROOF).reason.value


def test_the_derived_badge_is_valid_and_says_less() -> None:
    need_library()
    document = json.loads(shown())
    assert outcome(document) == (Verdict.VALID, "signature-good")
    assert "alignment" in issued().full.document["credentialSubject"]["achievement"]
    assert "alignment" not in document["credentialSubject"]["achievement"]


def test_nothing_more_than_the_mandatory_part_can_be_shown() -> None:
    need_library()
    assert outcome(issued().derived((), b"")) == (Verdict.VALID, "signature-good")


def test_the_base_proof_is_valid_for_its_holder() -> None:
    need_library()
    assert outcome(issued().base()) == (Verdict.VALID, "signature-good")


def presented(inside: Any) -> VerificationReport:
    holder = cast.MIRA
    document = {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "type": ["VerifiablePresentation"],
        "holder": holder.id,
        "verifiableCredential": [inside],
    }
    options = ProofOptions("eddsa-rdfc-2022", f"{holder.id}#{holder.id[8:]}", "authentication", NOW)
    return report_on(secured(document, options, holder.key, Contexts.bundled()), BOUND)


def test_a_base_proof_is_refused_in_a_presentation_and_a_derived_one_is_not() -> None:
    need_library()
    report = presented(issued().base())
    assert report.verdict is Verdict.INVALID
    assert "base-proof" in {one.reason.value for one in report.parts[0].checks}
    report = presented(json.loads(shown()))
    assert check(report.parts[0], CheckName.NONCE).reason.value == "nonce-matches"
    assert report.parts[0].verdict is Verdict.VALID


def test_the_presentation_header_must_be_the_one_asked_for() -> None:
    need_library()
    for document in (json.loads(shown()), issued().base()):
        assert CheckName.NONCE not in {one.name for one in report_on(document).checks}
        report = report_on(document, b"another room")
        assert (report.verdict, check(report, CheckName.NONCE).reason.value) == (Verdict.INVALID, "nonce-differs")
    report = report_on(json.loads(shown()), BOUND)
    assert (report.verdict, check(report, CheckName.NONCE).reason.value) == (Verdict.VALID, "nonce-matches")


def test_a_header_put_in_afterwards_breaks_the_proof() -> None:
    need_library()
    parts = issued().parts(SHOWN, BOUND)
    report = report_on(issued().derived(SHOWN, BOUND, [*parts[:4], b"another room"]), b"another room")
    assert report.verdict is Verdict.INVALID
    assert check(report, CheckName.NONCE).reason.value == "nonce-differs"


def test_a_fresh_proof_that_somebody_else_adds_answers_nothing() -> None:
    need_library()
    document = issued().derived(SHOWN, b"long ago")
    stranger = issue(dict(issued().full.document), BbsKey(13), MANDATORY)
    added = stranger.derived(SHOWN, BOUND)["proof"]
    report = report_on({**document, "proof": [document["proof"], added]}, BOUND)
    assert [one.outcome for one in report.checks if one.name is CheckName.PROOF] == [Outcome.PASSED] * 2
    assert report.verdict is not Verdict.VALID
    assert check(report, CheckName.NONCE).outcome is Outcome.FAILED


@pytest.mark.parametrize("whole", [False, True])
@pytest.mark.parametrize("member", ["description", "name"])
def test_a_changed_statement_breaks_it(whole: bool, member: str) -> None:
    need_library()
    document = issued().base() if whole else json.loads(shown())
    document["credentialSubject"] = json.loads(json.dumps(document["credentialSubject"]))
    document["credentialSubject"]["achievement"][member] += "!"
    assert outcome(document) == (Verdict.INVALID, "signature-bad")


@pytest.mark.parametrize("whole", [False, True])
def test_a_statement_taken_away_breaks_it(whole: bool) -> None:
    need_library()
    document = json.loads(json.dumps(issued().base())) if whole else json.loads(shown())
    del document["credentialSubject"]["achievement"]["description"]
    verdict, reason = outcome(document)
    assert verdict is Verdict.INVALID
    assert reason in ("signature-bad", "proof-malformed")


def test_proof_options_are_covered() -> None:
    need_library()
    document = json.loads(shown())
    document["proof"]["created"] = "2026-02-02T00:00:00Z"
    assert outcome(document) == (Verdict.INVALID, "signature-bad")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda parts: [parts[0][:-32], *parts[1:]], "signature-bad"),
        (lambda parts: [bytes(len(parts[0])), *parts[1:]], "signature-bad"),
        (lambda parts: [*parts[:3], parts[3][:-1], parts[4]], "signature-bad"),
        (lambda parts: [*parts[:3], [*parts[3][:-1], parts[3][-1] + 1], parts[4]], "signature-bad"),
        (lambda parts: [*parts[:3], [*parts[3][:-1], 9_999], parts[4]], "signature-bad"),
        (lambda parts: [*parts[:2], parts[2][:-1], *parts[3:]], "signature-bad"),
        (lambda parts: [*parts[:4], b""], "signature-bad"),
        (lambda parts: [*parts[:2], [*parts[2], 9_999], *parts[3:]], "proof-malformed"),
        (lambda parts: [*parts[:2], [*parts[2], parts[2][-1]], *parts[3:]], "proof-malformed"),
        (lambda parts: [*parts[:3], parts[3][::-1], parts[4]], "proof-malformed"),
        (lambda parts: [*parts[:3], [True], parts[4]], "proof-malformed"),
        (lambda parts: [parts[0], {}, *parts[2:]], "proof-malformed"),
        (lambda parts: [parts[0], dict.fromkeys(parts[1], 7), *parts[2:]], "signature-bad"),
        (lambda parts: [parts[0], {**parts[1], 99: next(iter(parts[1].values()))}, *parts[2:]], "proof-malformed"),
        (lambda parts: [parts[0], {**parts[1], 99: 99}, *parts[2:]], "proof-malformed"),
        (lambda parts: [parts[0], dict.fromkeys(parts[1], -1), *parts[2:]], "proof-malformed"),
        (lambda parts: [parts[0], dict.fromkeys(parts[1], True), *parts[2:]], "proof-malformed"),
        (lambda parts: [parts[0], {str(key): value for key, value in parts[1].items()}, *parts[2:]], "proof-malformed"),
        (lambda parts: parts[:-1], "proof-malformed"),
        (lambda parts: [*parts, 1], "proof-malformed"),
    ],
)
def test_a_derived_proof_whose_parts_do_not_fit_is_refused(change: Callable[[Parts], Parts], reason: str) -> None:
    need_library()
    made = issued().derived(SHOWN, BOUND, change(issued().parts(SHOWN, BOUND)))
    assert outcome(made) == (Verdict.INVALID, reason)


def base_parts(document: dict[str, Any]) -> Parts:
    found: Any = cbor.decode(multibase.decode(document["proof"]["proofValue"])[3:])
    return list(found)


@pytest.mark.parametrize(
    ("place", "value", "reason"),
    [
        (0, bytes(80), "signature-bad"),
        (1, bytes(64), "signature-bad"),
        (2, bytes(96), "signature-bad"),
        (3, bytes(32), "signature-bad"),
        (3, bytes(31), "proof-malformed"),
        (4, ["/issuer"], "signature-bad"),
        (4, [1], "proof-malformed"),
        (4, ["/nowhere"], "data-loss"),
    ],
)
def test_a_base_proof_whose_parts_do_not_fit_is_refused(place: int, value: Any, reason: str) -> None:
    need_library()
    document = issued().base()
    parts = base_parts(document)
    parts[place] = value
    document = issued().with_value(document, b"\xd9\x5d\x02" + cbor.encode(parts))
    assert outcome(document) == (Verdict.INVALID, reason)


@pytest.mark.parametrize("last", [0, 1, 4, 5, 6, 7, 8, 9, 255])
def test_other_features_are_unknown_and_named(last: int) -> None:
    need_library()
    document = json.loads(shown())
    value = multibase.decode(document["proof"]["proofValue"])
    document["proof"]["proofValue"] = multibase.encode_base64url(b"\xd9\x5d" + bytes([last]) + value[3:])
    report = report_on(document, BOUND)
    proof = check(report, CheckName.PROOF)
    assert (proof.outcome, proof.reason.value) == (Outcome.UNKNOWN, "suite-unsupported")
    assert [need.uri for need in proof.needs] == [f"bbs-2023 d95d{last:02x}"]
    assert report.verdict is not Verdict.VALID


def test_a_key_of_another_kind_does_not_fit() -> None:
    document = secured(
        badge_document(badges.CARE, cast.NORDHAVN),
        ProofOptions("eddsa-rdfc-2022", cast.NORDHAVN.method, "assertionMethod", NOW),
        cast.NORDHAVN.key,
        Contexts.bundled(),
    )
    document["proof"]["cryptosuite"] = "bbs-2023"
    assert outcome(document) == (Verdict.INVALID, "algorithm-key-mismatch")


# The public half of `KEY`, spelled out: what follows must not need the library.
PUBLIC = (
    "b29cbccb70f3799eeb03645ea19a393af6f8c79b6ce446302ff8e075570bb0e08d3d11a57a56829285abc1b9eb51ea43"
    "02c931fb630414ad1478e24421893a7bf7911091e0713f58f507b8277b22ed70f4b7b87b90b2ed2f676d22b46692aaf5"
)
WITHOUT = f"did:key:{multikey.encode(PublicKey(KeyKind.BLS12381G2, bytes.fromhex(PUBLIC)))}"


def test_the_key_spelled_out_is_the_key() -> None:
    need_library()
    assert KEY.id == WITHOUT


@pytest.mark.parametrize("value", ["derived", "base", "nonsense"])
def test_without_the_library_the_proof_is_unknown(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "py_arkworks_bls12381", None)
    document = badge_document(badges.CARE, cast.NORDHAVN)
    document["issuer"]["id"] = WITHOUT
    parts: Any = [bytes(336), {0: 0}, [0], [0], BOUND]
    header = {"derived": b"\xd9\x5d\x03", "base": b"\xd9\x5d\x02", "nonsense": b"abc"}[value]
    document["proof"] = {
        "type": "DataIntegrityProof",
        "cryptosuite": "bbs-2023",
        "created": "2026-02-01T00:00:00Z",
        "verificationMethod": f"{WITHOUT}#{WITHOUT.removeprefix('did:key:')}",
        "proofPurpose": "assertionMethod",
        "proofValue": multibase.encode_base64url(header + cbor.encode(parts)),
    }
    report = report_on(document)
    proof = check(report, CheckName.PROOF)
    assert (proof.outcome, proof.reason.value) == (Outcome.UNKNOWN, "suite-unsupported")
    assert [(need.kind.value, need.uri) for need in proof.needs] == [("support", "bbs-2023")]
    assert report.verdict is Verdict.INDETERMINATE
    if value == "derived":
        bound = check(report_on(document, BOUND), CheckName.NONCE)
        assert (bound.outcome, [need.uri for need in bound.needs]) == (Outcome.UNKNOWN, ["bbs-2023"])


FOLDER = "01-data-integrity/vc-di-bbs"
# The published documents define their terms on the spot, which this wallet refuses; the graph, which is what is
# signed, is the same when the same definition has an address.
TERMS = "https://terms.example/windsurfing/v1"


def vector(name: str) -> Any:
    return json.loads((published(FOLDER) / name).read_bytes())


def at_hand(document: Any) -> tuple[bytes, dict[str, bytes]]:
    definition = document["@context"][1]
    document["@context"][1] = TERMS
    return json.dumps(document).encode(), {TERMS: json.dumps({"@context": definition}).encode()}


@pytest.mark.parametrize("name", ["addSignedSDBase.json", "derivedRevealDocument.json"])
def test_the_published_proofs_hold_and_changed_ones_do_not(name: str) -> None:
    need_library()
    found = vector(name)
    key = multikey.decode(found["proof"]["verificationMethod"].partition("#")[2])
    assert key.data.hex() == vector("BBSKeyMaterial.json")["publicKeyHex"]
    issuer = TrustedIssuer(found["issuer"], "Example", key)
    data, terms = at_hand(found)
    report = judged(data, held(terms, issuer))
    assert (report.verdict, check(report, CheckName.PROOF).reason.value) == (Verdict.VALID, "signature-good")
    for old, new in ((b"Earth101", b"Earth102"), (b"Kanaha", b"Kanaho"), (b"2023-08-15", b"2023-08-16")):
        changed = judged(data.replace(old, new), held(terms, issuer))
        assert check(changed, CheckName.PROOF).reason.value == "signature-bad", old


def test_the_published_definitions_on_the_spot_are_refused() -> None:
    need_library()
    report = report_on(vector("derivedRevealDocument.json"))
    assert check(report, CheckName.PROOF).reason.value == "inline-context"


def test_the_published_steps_are_reached() -> None:
    need_library()
    derived = vector("derivedRevealDocument.json")
    parts = bbs_2023.decode(multibase.decode(derived["proof"]["proofValue"]))
    steps = vector("derivedAdjIndexes.json")
    assert (list(parts.mandatory), list(parts.selective)) == (
        steps["adjMandatoryIndexes"],
        steps["adjSelectiveIndexes"],
    )
    assert parts.proof.hex() == vector("derivedDisclosureData.json")["bbsProof"]
    assert parts.presentation_header.hex() == vector("BBSDeriveMaterial.json")["presentationHeaderHex"]
    base = bbs_2023.decode_base(multibase.decode(vector("addSignedSDBase.json")["proof"]["proofValue"]))
    recovered = vector("derivedRecoveredBaseData.json")
    assert (base.signature.hex(), base.hmac_key.hex()) == (recovered["bbsSignature"], recovered["hmacKey"])
    assert list(base.mandatory) == recovered["mandatoryPointers"]
    hashes = vector("addHashData.json")
    assert base.header.hex() == hashes["proofHash"] + hashes["mandatoryHash"]


def test_the_published_presentation_header_is_the_one_that_matches() -> None:
    need_library()
    opened = credential(at_hand(vector("derivedRevealDocument.json"))[0])
    bound = bytes.fromhex(vector("BBSDeriveMaterial.json")["presentationHeaderHex"])
    assert bbs_2023.presentation_header(opened.sealed.proofs[0]) == bound
    assert bbs_2023.presentation_header(credential(json.dumps(issued().base()).encode()).sealed.proofs[0]) is None
