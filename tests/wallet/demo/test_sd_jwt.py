import json

import pytest
from jwcrypto.jwk import JWK
from sd_jwt.verifier import SDJWTVerifier

from wallet.codec import base64url
from wallet.demo import badges, cast
from wallet.demo.sd_jwt import conceal, issue_sd_jwt, issue_sd_jwt_vc
from wallet.keys import jwk


def read(text, issuer):
    """What the reference library makes of an SD-JWT."""
    key = JWK.from_json(json.dumps(jwk.encode(issuer.key.public)))
    return SDJWTVerifier(text, lambda *_: key).get_verified_payload()


def test_the_reference_library_reads_every_claim_of_a_flat_credential():
    found = read(issue_sd_jwt_vc(badges.VISUALISATION, cast.GUILD).decode(), cast.GUILD)

    assert found["family_name"] == "Sandberg"
    assert found["assessment"] == {"type": "written examination", "date": "2025-06-30"}
    assert [one["name"] for one in found["skills"]] == [skill.name for skill in badges.VISUALISATION.skills]


def test_the_reference_library_reads_a_badge():
    found = read(issue_sd_jwt(badges.DATABASES, cast.NORDHAVN).decode(), cast.NORDHAVN)

    assert found["credentialSubject"]["result"][0]["value"] == "87"
    assert [one["identityType"] for one in found["credentialSubject"]["identifier"]] == ["name", "emailAddress"]


def test_nothing_that_may_be_withheld_is_in_the_signed_part():
    token = issue_sd_jwt_vc(badges.VISUALISATION, cast.GUILD).decode().split("~")[0]
    signed = base64url.decode(token.split(".")[1]).decode()

    for word in ("Mira", "Sandberg", cast.MIRA.born, cast.MIRA.email, cast.MIRA.number, "written examination"):
        assert word not in signed


def test_a_disclosure_inside_another_holds_only_a_digest_of_its_own():
    made = conceal({"outer": {"inner": "deep", "other": 1}}, [("outer",), ("outer", "inner")], "seed")

    outer = json.loads(base64url.decode(made.disclosures[0]))

    assert outer[1] == "outer"
    assert set(outer[2]) == {"other", "_sd"}
    assert "deep" not in json.dumps([made.claims, outer])


@pytest.mark.parametrize("decoys", [0, 3])
def test_decoys_stand_among_the_digests_in_order(decoys):
    made = conceal({"a": 1, "b": 2}, [("a",), ("missing",)], "seed", decoys)

    assert len(made.claims["_sd"]) == 1 + decoys
    assert made.claims["_sd"] == sorted(made.claims["_sd"])
    assert len(made.disclosures) == 1
