import json
from dataclasses import replace
from itertools import product

import pytest

from tests.wallet.present.receiving import AUDIENCE, NOW, credential, received
from wallet.codec import multibase
from wallet.demo import badges, cast
from wallet.demo.ecdsa_sd import MANDATORY, issue_selective_badge
from wallet.demo.issue import issue_badge
from wallet.errors import WalletError
from wallet.model.presentation import Choice
from wallet.model.report import Verdict
from wallet.present import choose, ecdsa_sd
from wallet.present.compose import compose
from wallet.proofs.ecdsa_sd_2023 import DERIVED_HEADER

GRADE = "/credentialSubject/result/0/value"
NAME = "/credentialSubject/identifier/0/identityHash"


@pytest.fixture(scope="module")
def badge():
    return credential(issue_selective_badge(badges.DATABASES, cast.GUILD))


def present(badge, entropy, shown):
    return compose(((badge, frozenset(shown)),), cast.MIRA.key, AUDIENCE, NOW, entropy)


@pytest.mark.parametrize("shown", [(), (GRADE,), (GRADE, NAME)], ids=len)
def test_a_shortened_badge_verifies_and_holds_no_more_than_was_chosen(badge, entropy, shown):
    made = present(badge, entropy, shown)

    assert received(made.data).verdict is Verdict.VALID
    assert (b'"87"' in made.data) is (GRADE in shown)
    assert (b"Mira Sandberg" in made.data) is (NAME in shown)


def test_the_base_proof_never_leaves(badge, entropy):
    made = json.loads(present(badge, entropy, ()).data)
    parts = ecdsa_sd.base_of(badge.sealed.proofs[0].value)
    value = multibase.decode(made["verifiableCredential"][0]["proof"]["proofValue"])

    assert value.startswith(DERIVED_HEADER)
    assert parts.hmac_key not in value
    assert not any(signature in value for signature in parts.signatures[-3:])


def test_what_the_issuer_made_mandatory_must_be_shown(badge):
    found = {one.path: one.choice for one in choose.disclosures(badge)}

    assert found["/validFrom"] is Choice.MUST
    assert found["/issuer/name"] is Choice.MUST
    assert found[GRADE] is Choice.MAY


def test_what_comes_along_is_told(badge, entropy):
    made = present(badge, entropy, (GRADE,))

    assert GRADE in made.disclosed
    assert "/credentialSubject/result/0/type/0" in made.disclosed
    assert NAME in made.withheld
    assert set(MANDATORY) - {"/issuer"} <= set(made.disclosed)
    assert not made.cannot_hide


@pytest.mark.parametrize(("at", "bit"), list(product((5, 80, 200, -5), (1, 128))))
def test_a_derived_proof_with_a_bit_turned_does_not_hold(badge, entropy, at, bit):
    document = json.loads(present(badge, entropy, (GRADE,)).data)
    proof = document["verifiableCredential"][0]["proof"]
    value = bytearray(multibase.decode(proof["proofValue"]))
    value[at] ^= bit
    proof["proofValue"] = multibase.encode_base64url(bytes(value))

    assert received(json.dumps(document["verifiableCredential"][0]).encode()).verdict is not Verdict.VALID


def test_a_claim_added_afterwards_does_not_hold(badge, entropy):
    inner = json.loads(present(badge, entropy, ()).data)["verifiableCredential"][0]
    inner["credentialSubject"]["creditsEarned"] = 60

    assert received(json.dumps(inner).encode()).verdict is Verdict.INVALID


def test_an_ordered_list_cannot_be_cut_out(entropy):
    listed = badges.DATA_ANALYSIS

    with pytest.raises(WalletError) as caught:
        present(
            credential(issue_selective_badge(listed, cast.GUILD)),
            entropy,
            ("/credentialSubject/achievement/resultDescription/0/allowedValue/0",),
        )

    assert caught.value.rule == "list-in-selection"


def test_beside_another_credential_each_takes_only_its_own_paths(badge, entropy):
    whole = credential(issue_badge(badges.CARE, cast.MAHARAT))

    made = compose(((badge, frozenset({GRADE})), (whole, frozenset({GRADE}))), cast.MIRA.key, AUDIENCE, NOW, entropy)

    assert received(made.data).verdict is Verdict.VALID
    assert f"/0{GRADE}" in made.disclosed
    assert f"/1{GRADE}" in made.cannot_hide


def test_a_second_proof_beside_the_base_proof_is_refused(badge):
    twice = replace(badge, sealed=replace(badge.sealed, proofs=badge.sealed.proofs * 2))

    with pytest.raises(WalletError) as caught:
        choose.disclosures(twice)

    assert caught.value.rule == "base-proof"
