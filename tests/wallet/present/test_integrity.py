import hashlib

import pytest

from tests.wallet.present.oracle import graph_hash, split
from wallet.codec import jcs
from wallet.codec.jsonld.contexts import Contexts
from wallet.demo import badges, cast
from wallet.demo.document import as_vc1, badge_document
from wallet.demo.issue import signed
from wallet.errors import WalletError
from wallet.keys import algorithms
from wallet.model.reasons import BadSeal


def text_hash(document):
    return hashlib.sha256(jcs.canonical(document)).digest()


@pytest.mark.parametrize(
    ("suite", "issuer", "prepare"),
    [
        ("eddsa-rdfc-2022", cast.RHEINLAND, dict),
        ("ecdsa-rdfc-2019", cast.GUILD, dict),
        ("Ed25519Signature2020", cast.NORDHAVN, as_vc1),
    ],
)
def test_the_signature_covers_what_another_processor_makes_of_the_graph(suite, issuer, prepare):
    document = prepare(badge_document(badges.DATA_ANALYSIS, issuer))

    bare, proof, signature = split(signed(document, issuer, "2026-01-01T00:00:00Z", suite=suite))

    message = graph_hash({"@context": bare["@context"], **proof}) + graph_hash(bare)
    algorithms.verify(issuer.key.algorithm, issuer.key.public, message, signature)


@pytest.mark.parametrize(("suite", "issuer"), [("eddsa-jcs-2022", cast.NORDHAVN), ("ecdsa-jcs-2019", cast.VALOMBRE)])
def test_a_text_suite_covers_the_text_and_repeats_the_contexts(suite, issuer):
    document = badge_document(badges.CARE, issuer)

    bare, proof, signature = split(signed(document, issuer, "2026-01-01T00:00:00Z", suite=suite))

    assert proof["@context"] == document["@context"]
    algorithms.verify(issuer.key.algorithm, issuer.key.public, text_hash(proof) + text_hash(bare), signature)


def test_the_order_of_the_two_hashes_matters():
    document = badge_document(badges.CARE, cast.NORDHAVN)
    bare, proof, signature = split(signed(document, cast.NORDHAVN, "2026-01-01T00:00:00Z", suite="eddsa-jcs-2022"))

    with pytest.raises(BadSeal):
        algorithms.verify("EdDSA", cast.NORDHAVN.key.public, text_hash(bare) + text_hash(proof), signature)


@pytest.mark.parametrize(
    ("suite", "issuer"),
    [("eddsa-rdfc-2022", cast.GUILD), ("ecdsa-rdfc-2019", cast.NORDHAVN), ("eddsa-2022", cast.NORDHAVN)],
)
def test_a_suite_that_does_not_take_the_key_is_refused(suite, issuer):
    with pytest.raises(WalletError) as caught:
        signed(badge_document(badges.CARE, issuer), issuer, "2026-01-01T00:00:00Z", suite=suite)

    assert caught.value.rule == "suite-key"


def test_what_could_not_be_checked_is_not_signed():
    document = {**badge_document(badges.CARE, cast.NORDHAVN), "honours": "none that a context knows"}

    with pytest.raises(BadSeal):
        signed(document, cast.NORDHAVN, "2026-01-01T00:00:00Z", contexts=Contexts.bundled())


def test_signing_twice_gives_the_same_bytes():
    for suite, issuer in (("eddsa-rdfc-2022", cast.NORDHAVN), ("ecdsa-rdfc-2019", cast.GUILD)):
        document = badge_document(badges.CARE, issuer)
        made = [signed(document, issuer, "2026-01-01T00:00:00Z", suite=suite) for _ in range(2)]
        assert made[0] == made[1]
