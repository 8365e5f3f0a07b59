"""Selective disclosure by ECDSA: what a derived proof must hold together, and what a base proof gives away."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.verifying import NOW, check, credential, judged
from wallet.codec import cbor, multibase
from wallet.codec.jsonld.contexts import Contexts
from wallet.demo import badges, cast
from wallet.demo.ecdsa_sd import issue_selective_badge
from wallet.keys import multikey
from wallet.model.reasons import BadSeal, Reason
from wallet.model.report import CheckName, Verdict
from wallet.present.ecdsa_sd import derive
from wallet.present.integrity import ProofOptions, secured
from wallet.proofs.ecdsa_sd_2023 import DERIVED_HEADER, decode
from wallet.proofs.ecdsa_sd_base import decode_base

BASE = issue_selective_badge(badges.CARE, cast.VALOMBRE)
SHOWN = (
    "/credentialSubject/achievement/criteria",
    "/credentialSubject/achievement/description",
    "/credentialSubject/identifier",
)
Parts = list[Any]
BASE_HEADER = b"\xd9\x5d\x00"


def derived() -> dict[str, Any]:
    opened = credential(BASE)
    proof = opened.sealed.proofs[0]
    document = {name: value for name, value in opened.claims.items() if name != "proof"}
    return derive(document, proof.options, proof.value, SHOWN, Contexts.bundled())


def outcome(document: dict[str, Any]) -> tuple[Verdict, str]:
    report = judged(json.dumps(document).encode())
    return report.verdict, check(report, CheckName.PROOF).reason.value


def changed(change: Callable[[Parts], Parts], header: bytes = b"\xd9\x5d\x01") -> dict[str, Any]:
    document = derived()
    parts = cbor.decode(multibase.decode(document["proof"]["proofValue"])[3:])
    assert isinstance(parts, list)
    document["proof"]["proofValue"] = multibase.encode_base64url(header + cbor.encode(change(parts)))
    return document


def test_the_derived_badge_is_valid_and_says_less() -> None:
    document = derived()
    assert outcome(document) == (Verdict.VALID, "signature-good")
    assert "alignment" in credential(BASE).claims["credentialSubject"]["achievement"]
    assert "alignment" not in document["credentialSubject"]["achievement"]


def test_the_base_proof_is_valid_for_its_holder() -> None:
    assert outcome(json.loads(BASE)) == (Verdict.VALID, "signature-good")


def test_a_base_proof_is_refused_in_a_presentation() -> None:
    holder = cast.MIRA
    document = {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "type": ["VerifiablePresentation"],
        "holder": holder.id,
        "verifiableCredential": [json.loads(BASE)],
    }
    options = ProofOptions("eddsa-rdfc-2022", f"{holder.id}#{holder.id[8:]}", "authentication", NOW)
    report = judged(json.dumps(secured(document, options, holder.key, Contexts.bundled())).encode())
    assert report.verdict is Verdict.INVALID
    assert "base-proof" in {one.reason.value for one in report.parts[0].checks}


@pytest.mark.parametrize("whole", [False, True])
def test_a_changed_statement_breaks_it(whole: bool) -> None:
    for path in (("credentialSubject", "achievement", "description"), ("credentialSubject", "achievement", "name")):
        document = json.loads(BASE) if whole else derived()
        value = document
        for step in path[:-1]:
            value = value[step]
        value[path[-1]] += "!"
        assert outcome(document) == (Verdict.INVALID, "signature-bad")


@pytest.mark.parametrize("whole", [False, True])
def test_a_statement_taken_away_breaks_it(whole: bool) -> None:
    document = json.loads(BASE) if whole else derived()
    del document["credentialSubject"]["achievement"]["description"]
    verdict, reason = outcome(document)
    assert verdict is Verdict.INVALID
    assert reason in ("signature-bad", "proof-malformed")


def with_own_key(parts: Parts) -> Parts:
    """The forgery that the literal text of section 3.6.7 would let through: all signed by the key in the proof."""
    own = cast.demo_key("forger", cast.VALOMBRE.kind)
    return [own.sign(b"anything"), multikey.to_bytes(own.public), *parts[2:]]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (with_own_key, "signature-bad"),
        (lambda parts: [parts[0], parts[1], parts[2][:-1], *parts[3:]], "signature-bad"),
        (lambda parts: [parts[0], parts[1], [*parts[2], parts[2][0]], *parts[3:]], "signature-bad"),
        (lambda parts: [parts[0], parts[1], parts[2][::-1], *parts[3:]], "signature-bad"),
        (lambda parts: [*parts[:4], parts[4][:-1]], "signature-bad"),
        (lambda parts: [*parts[:4], [*parts[4], 9_999]], "proof-malformed"),
        (lambda parts: [*parts[:4], [*parts[4], parts[4][-1]]], "proof-malformed"),
        (lambda parts: [*parts[:4], [-1]], "proof-malformed"),
        (lambda parts: [*parts[:3], {}, parts[4]], "proof-malformed"),
        (lambda parts: [*parts[:3], dict.fromkeys(parts[3], bytes(32)), parts[4]], "proof-malformed"),
        (lambda parts: [*parts[:3], {**parts[3], 99: bytes(32)}, parts[4]], "proof-malformed"),
        (lambda parts: [*parts[:3], {key: value[:-1] for key, value in parts[3].items()}, parts[4]], "proof-malformed"),
        (lambda parts: [parts[0][:-1], *parts[1:]], "proof-malformed"),
        (lambda parts: [parts[0], parts[1] + b"\0", *parts[2:]], "signature-bad"),
        (lambda parts: [parts[0], parts[1], [one[:-1] for one in parts[2]], *parts[3:]], "proof-malformed"),
        (lambda parts: parts[:-1], "proof-malformed"),
        (lambda parts: [], "proof-malformed"),
        (lambda parts: [parts[0], b"\x80\x24", *parts[2:]], "signature-bad"),
    ],
)
def test_a_derived_proof_whose_parts_do_not_fit_is_refused(change: Callable[[Parts], Parts], reason: str) -> None:
    assert outcome(changed(change)) == (Verdict.INVALID, reason)


@pytest.mark.parametrize("header", [b"\xd9\x5d\x03", b"\xd9\x5d\x05", b"\xd9\x5e\x01", b"\x00\x00\x00"])
def test_another_header_is_malformed(header: bytes) -> None:
    assert outcome(changed(lambda parts: parts, header)) == (Verdict.INVALID, "proof-malformed")


def test_the_base58_letter_is_not_this_suites() -> None:
    document = derived()
    value = multibase.decode(document["proof"]["proofValue"])
    document["proof"]["proofValue"] = multibase.encode_base58(value[:200])
    assert outcome(document) == (Verdict.INVALID, "proof-malformed")


def told(value: bytes) -> str:
    with pytest.raises(BadSeal) as caught:
        decode(value)
    assert caught.value.reason is Reason.PROOF_MALFORMED
    return str(caught.value.facts["rule"])


PARTS: Parts = [bytes(64), b"\x80\x24" + bytes(33), [bytes(64)], {0: bytes(32)}, [0, 2]]


def test_a_derived_proof_is_read_and_each_part_that_is_odd_is_named() -> None:
    found = decode(DERIVED_HEADER + cbor.encode(PARTS))
    assert (found.mandatory, found.labels) == ((0, 2), {"_:c14n0": "_:u" + "A" * 43})
    assert told(b"") == told(BASE_HEADER + cbor.encode(PARTS)) == "proof-header"
    assert told(DERIVED_HEADER + b"\xff").startswith("cbor")
    cases: list[tuple[int, Any, str]] = [
        (0, bytes(63), "proof-components"), (0, "x", "proof-components"), (1, None, "proof-components"),
        (2, [bytes(63)], "statement-signature"), (2, ["x"], "statement-signature"), (2, {}, "proof-components"),
        (3, {"x": bytes(32)}, "label-map"), (3, {0: bytes(31)}, "label-map"), (3, {-1: bytes(32)}, "label-map"),
        (3, {0: bytes(32), 1: bytes(32)}, "label-map"), (3, [], "proof-components"),
        (4, [1, 0], "mandatory-index"), (4, [0, 0], "mandatory-index"), (4, [-1], "mandatory-index"),
        (4, [True], "mandatory-index"), (4, ["0"], "mandatory-index"), (4, 0, "proof-components"),
    ]  # fmt: skip
    for at, odd, rule in cases:
        assert told(DERIVED_HEADER + cbor.encode([*PARTS[:at], odd, *PARTS[at + 1 :]])) == rule, (at, odd)


@pytest.mark.parametrize(
    ("at", "odd"),
    [(0, bytes(63)), (1, bytes(34)), (2, bytes(31)), (3, ["x"]), (3, [bytes(63)]), (4, [5]), (4, {}), (0, None)],
)
def test_a_base_proof_is_read_and_an_odd_part_is_refused(at: int, odd: Any) -> None:
    parts: Parts = [bytes(64), bytes(35), bytes(32), [bytes(64)], ["/issuer"]]
    assert decode_base(BASE_HEADER + cbor.encode(parts)).mandatory == ("/issuer",)
    with pytest.raises(BadSeal) as caught:
        decode_base(BASE_HEADER + cbor.encode([*parts[:at], odd, *parts[at + 1 :]]))
    assert (caught.value.reason, caught.value.facts["rule"]) == (Reason.PROOF_MALFORMED, "proof-components")
