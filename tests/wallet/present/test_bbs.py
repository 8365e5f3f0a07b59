"""bbs-2023 from the holder's side: the published steps are reached, proofs hold, the base proof stays."""

import json
import sys
from dataclasses import replace
from functools import cache

import pytest

from tests.support.bbs_issuing import BbsKey, issue, need_library, numbers
from tests.support.vectors import published
from tests.wallet.present.receiving import ASKED, AUDIENCE, NOW, credential, received
from wallet.codec import cbor, multibase
from wallet.codec.jsonld.contexts import Contexts
from wallet.demo import badges, cast
from wallet.demo.document import badge_document
from wallet.errors import WalletError
from wallet.model.presentation import Audience, Choice
from wallet.model.report import Verdict
from wallet.present import bbs, choose
from wallet.present.compose import compose
from wallet.proofs.base_proof import BBS
from wallet.proofs.bbs_2023 import DERIVED_HEADER, decode, decode_base

KEY = BbsKey(987_654_321)
MANDATORY = ("/issuer", "/validFrom", "/credentialSubject/id", "/credentialSubject/achievement/name")
GRADE = "/credentialSubject/result/0/value"
NAME = "/credentialSubject/identifier/0/identityHash"


@pytest.fixture(autouse=True)
def library():
    need_library()


@cache
def badge():
    document = badge_document(badges.DATABASES, cast.GUILD)
    document["issuer"]["id"] = KEY.id
    return credential(json.dumps(issue(document, KEY, MANDATORY).base()).encode())


def present(shown, seed="one", audience=AUDIENCE):
    return compose(((badge(), frozenset(shown)),), cast.MIRA.key, audience, NOW, numbers(seed))


def inside(made):
    return json.loads(made.data)["verifiableCredential"][0]


@pytest.mark.parametrize("shown", [(), (GRADE,), (GRADE, NAME)], ids=len)
def test_a_shortened_badge_verifies_and_holds_no_more_than_was_chosen(shown):
    made = present(shown)
    asked = replace(ASKED, presentation_header=AUDIENCE.nonce.encode())

    assert received(made.data, asked).verdict is Verdict.VALID
    assert (b'"87"' in made.data) is (GRADE in shown)
    assert (b"Mira Sandberg" in made.data) is (NAME in shown)
    assert set(shown) <= set(made.disclosed)
    assert ({GRADE, NAME} - set(shown)) <= set(made.withheld)


def test_what_the_issuer_made_mandatory_must_be_shown():
    found = {one.path: one.choice for one in choose.disclosures(badge())}

    assert found["/validFrom"] is Choice.MUST
    assert found[GRADE] is Choice.MAY


def test_neither_the_base_proof_nor_its_key_nor_its_signature_leaves():
    made = present((GRADE, NAME))
    base = decode_base(badge().sealed.proofs[0].value)
    value = multibase.decode(inside(made)["proof"]["proofValue"])

    assert value.startswith(DERIVED_HEADER)
    assert BBS not in made.data
    assert base.hmac_key not in value
    assert base.signature[:48] not in value
    assert base.signature[48:] not in value


def test_two_showings_cannot_be_linked_by_the_proof():
    first, second = (decode(multibase.decode(inside(present((), seed))["proof"]["proofValue"])) for seed in "ab")

    assert first.proof[:48] != second.proof[:48]
    assert not {first.proof[at : at + 32] for at in range(144, len(first.proof), 32)} & {
        second.proof[at : at + 32] for at in range(144, len(second.proof), 32)
    }


def test_it_is_bound_to_the_nonce_and_to_nothing_without_one():
    headers = [
        decode(multibase.decode(inside(present((), audience=one))["proof"]["proofValue"])).presentation_header
        for one in (AUDIENCE, Audience())
    ]

    assert headers == [AUDIENCE.nonce.encode(), b""]


@pytest.mark.parametrize("at", [5, 60, 120, 200, -5])
def test_a_derived_proof_with_a_bit_turned_does_not_hold(at):
    inner = inside(present((GRADE,)))
    value = bytearray(multibase.decode(inner["proof"]["proofValue"]))
    value[at] ^= 1
    inner["proof"]["proofValue"] = multibase.encode_base64url(bytes(value))

    assert received(json.dumps(inner).encode()).verdict is not Verdict.VALID


def test_a_claim_added_or_taken_away_afterwards_does_not_hold():
    inner = inside(present((GRADE,)))
    added = json.loads(json.dumps(inner))
    added["credentialSubject"]["creditsEarned"] = 60
    taken = json.loads(json.dumps(inner))
    del taken["credentialSubject"]["result"]

    for one in (added, taken):
        assert received(json.dumps(one).encode()).verdict is Verdict.INVALID


def test_without_the_library_the_next_step_is_told(monkeypatch):
    found = badge()
    monkeypatch.setitem(sys.modules, "py_arkworks_bls12381", None)

    with pytest.raises(WalletError) as caught:
        compose(((found, frozenset()),), cast.MIRA.key, AUDIENCE, NOW, numbers())

    assert caught.value.rule == "bbs-extra"


def test_a_base_proof_of_other_parts_is_refused():
    sealed = badge().sealed
    for value in (BBS + b"\x80", BBS + cbor.encode([b"", b"", b"", bytes(32), []])):
        proof = replace(sealed.proofs[0], value=value)
        broken = replace(badge(), sealed=replace(sealed, proofs=(proof,)))
        with pytest.raises(WalletError) as caught:
            compose(((broken, frozenset()),), cast.MIRA.key, AUDIENCE, NOW, numbers())
        assert caught.value.rule == "base-proof-malformed"


def test_a_base_proof_with_an_unknown_feature_is_refused():
    proof = replace(badge().sealed.proofs[0], value=b"\xd9\x5d\x06" + badge().sealed.proofs[0].value[3:])
    strange = replace(badge(), sealed=replace(badge().sealed, proofs=(proof,)))

    with pytest.raises(WalletError) as caught:
        choose.disclosures(strange)

    assert caught.value.rule == "base-proof"


def test_from_the_published_base_proof_all_comes_out_but_what_is_drawn_at_random():
    folder = published("01-data-integrity/vc-di-bbs")

    def vector(name):
        return json.loads((folder / name).read_bytes())

    signed, wanted = vector("addSignedSDBase.json"), vector("derivedRevealDocument.json")
    address = "https://terms.example/windsurfing/v1"
    terms = {address: json.dumps({"@context": signed["@context"][1]}).encode()}
    for one in (signed, wanted):
        one["@context"][1] = address
    proof = signed.pop("proof")
    contexts = Contexts.bundled().with_given(terms)
    header = bytes.fromhex(vector("BBSDeriveMaterial.json")["presentationHeaderHex"])
    value = multibase.decode(proof.pop("proofValue"))
    pointers = vector("windSelective.json")

    made = bbs.derive(signed, proof, value, pointers, contexts, header=header, entropy=numbers())

    ours, theirs = (decode(multibase.decode(one["proof"].pop("proofValue"))) for one in (made, wanted))
    assert made == wanted
    assert replace(ours, proof=b"") == replace(theirs, proof=b"")
    assert len(ours.proof) == len(theirs.proof)
