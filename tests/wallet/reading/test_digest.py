import json

from tests.wallet.formats.tokens import digest, disclosure, token
from wallet.model.credential import Credential
from wallet.reading.digest import content_digest
from wallet.reading.read import read

V2 = "https://www.w3.org/ns/credentials/v2"
VC = {"@context": [V2], "type": ["VerifiableCredential"], "issuer": "did:x:y", "credentialSubject": {"id": "a:b"}}


def digest_of(data: str) -> str:
    (found,) = read(data.encode()).items
    assert isinstance(found, Credential)
    return content_digest(found)


def test_the_same_words_are_one_credential_however_written():
    shuffled = dict(reversed(VC.items()))

    assert digest_of(json.dumps(VC)) == digest_of(json.dumps(shuffled, indent=2)) == digest_of(json.dumps([VC]))


def test_a_proof_makes_no_difference_and_a_claim_does():
    proof = {"type": "DataIntegrityProof", "proofValue": "z11"}

    assert digest_of(json.dumps({**VC, "proof": proof})) == digest_of(json.dumps(VC))
    assert digest_of(json.dumps({**VC, "name": "x"})) != digest_of(json.dumps(VC))


def test_another_kind_of_seal_is_another_credential():
    assert digest_of(token(VC, typ="vc+jwt")) != digest_of(json.dumps(VC))


def test_signature_and_carrier_of_a_token_make_no_difference_and_its_dates_do():
    text = token(VC, typ="vc+jwt")

    assert digest_of(text.rpartition(".")[0] + ".eHg") == digest_of(text)
    assert digest_of(f"data:application/vc+jwt,{text}") == digest_of(text)
    assert digest_of(token({**VC, "exp": 5}, typ="vc+jwt")) != digest_of(text)


def test_what_is_disclosed_counts_and_salts_do_not():
    def sd_jwt(salt: str, shown: bool) -> str:
        text = disclosure(salt, "grade", "8")
        claims = {"vct": "x", "_sd": [digest(text)]}
        return f"{token(claims, typ='dc+sd-jwt')}~{text}~" if shown else f"{token(claims, typ='dc+sd-jwt')}~"

    assert digest_of(sd_jwt("a", True)) == digest_of(sd_jwt("b", True))
    assert digest_of(sd_jwt("a", True)) != digest_of(sd_jwt("a", False))


def test_a_number_without_canonical_form_still_gives_a_digest():
    assert digest_of(json.dumps({**VC, "n": 2**60})) != digest_of(json.dumps({**VC, "n": 2**60 + 1}))
