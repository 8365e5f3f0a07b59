import json
from dataclasses import replace

import pytest
from jwcrypto.jwk import JWK
from sd_jwt.verifier import SDJWTVerifier

from tests.wallet.present.receiving import AUDIENCE, NOW, credential, received
from wallet.codec import base64url
from wallet.demo import badges, cast
from wallet.demo.sd_jwt import issue_sd_jwt
from wallet.errors import WalletError
from wallet.keys import jwk
from wallet.model.keys import KeyKind
from wallet.model.presentation import Audience, Choice
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.model.trust import Policy
from wallet.present import choose, sd_jwt
from wallet.present.compose import compose
from wallet.present.holder import did_jwk, did_key, method_of

ASKED = Policy(audience=AUDIENCE.domain, nonce=AUDIENCE.nonce, require_holder=True)
NAME = "/credentialSubject/identifier/0"
P256_HOLDER = cast.demo_key("a second identity", KeyKind.P256)
GRADE = "/credentialSubject/result"


@pytest.fixture(scope="module")
def badge():
    return credential(issue_sd_jwt(badges.DATABASES, cast.NORDHAVN))


@pytest.fixture(scope="module")
def elliptic():
    """The same bound to a P-256 key: the reference library takes no other algorithm for a key binding."""
    return credential(issue_sd_jwt(badges.DATABASES, cast.NORDHAVN, holder=P256_HOLDER))


def present(badge, entropy, *shown, holder=cast.MIRA.key, audience=AUDIENCE):
    return compose(((badge, frozenset(shown)),), holder, audience, NOW, entropy)


def reference(data, **expected):
    """What the reference library makes of the presentation."""
    key = JWK.from_json(json.dumps(jwk.encode(cast.NORDHAVN.key.public)))
    return SDJWTVerifier(data.decode(), lambda *_: key, **expected).get_verified_payload()


def hidden_in(data):
    """Every disclosure in the bytes, decoded."""
    return [json.loads(base64url.decode(one)) for one in data.decode().split("~")[1:-1]]


def test_alone_it_goes_out_as_itself_with_a_key_binding(badge, entropy):
    made = present(badge, entropy, GRADE)

    assert made.media_type == "application/vc+sd-jwt"
    assert received(made.data, ASKED).verdict is Verdict.VALID


def test_the_reference_library_accepts_it_for_the_audience(elliptic, entropy):
    made = present(elliptic, entropy, GRADE, holder=P256_HOLDER)

    found = reference(made.data, expected_aud=AUDIENCE.domain, expected_nonce=AUDIENCE.nonce)

    assert found["credentialSubject"]["result"][0]["value"] == "87"
    assert "identifier" not in found["credentialSubject"]


def test_the_reference_library_refuses_it_with_a_disclosure_fewer(elliptic, entropy):
    token, _, rest = present(elliptic, entropy, GRADE, holder=P256_HOLDER).data.decode().partition("~")
    binding = rest.rpartition("~")[2]

    with pytest.raises(ValueError, match="digest"):
        reference(f"{token}~{binding}".encode(), expected_aud=AUDIENCE.domain, expected_nonce=AUDIENCE.nonce)


def test_what_is_withheld_is_nowhere_in_the_bytes(badge, entropy):
    made = present(badge, entropy)

    assert hidden_in(made.data) == []
    for one in badge.sealed.disclosures:
        assert one.encoded.encode() not in made.data
    assert all(one.choice is Choice.MUST for one in choose.disclosures(badge) if one.path in made.disclosed)


def test_a_nested_claim_brings_its_parent_and_no_sibling(badge, entropy):
    made = present(badge, entropy, NAME)

    names = [one[1] if len(one) == 3 else "element" for one in hidden_in(made.data)]
    assert names == ["identifier", "element"]
    assert "/credentialSubject/identifier" in made.disclosed
    assert "/credentialSubject/identifier/1" in made.withheld


def test_a_binding_it_came_with_does_not_travel_on(badge, entropy):
    bound = credential_of_presentation(present(badge, entropy, GRADE).data)

    assert sd_jwt.shortened(bound, frozenset()).endswith("~")
    assert bound.key_binding not in sd_jwt.shortened(bound, frozenset({GRADE}))


def credential_of_presentation(data):
    from wallet.formats.sd_jwt_vc import FORMAT
    from wallet.model.credential import Payload

    return FORMAT.open(Payload(data, data, "jwt"))


def test_without_audience_it_goes_into_a_presentation(badge, entropy):
    made = present(badge, entropy, GRADE, audience=Audience())

    assert made.media_type == "application/vp"
    assert received(made.data, Policy(require_holder=True)).verdict is Verdict.VALID


def test_a_stranger_has_no_key_to_bind_it_with(badge, entropy):
    made = present(badge, entropy, GRADE, holder=cast.demo_key("a stranger"))

    (part,) = received(made.data, Policy(require_holder=True)).parts
    assert made.media_type == "application/vp"
    (shown_by,) = (one.outcome for one in part.checks if one.name is CheckName.HOLDER)
    assert shown_by in (Outcome.UNKNOWN, Outcome.FAILED)


@pytest.mark.parametrize("audience", [Audience(), Audience("https://a.example"), Audience(None, "nonce")])
def test_a_binding_needs_an_audience_and_a_nonce(badge, audience):
    with pytest.raises(WalletError) as caught:
        sd_jwt.bound("x~", badge.sealed, cast.MIRA.key, audience, NOW)

    assert caught.value.rule == "no-audience"


@pytest.mark.parametrize(
    "policy",
    [
        Policy(audience="https://other.example", nonce=AUDIENCE.nonce, require_holder=True),
        Policy(audience=AUDIENCE.domain, nonce="other", require_holder=True),
    ],
)
def test_another_receiver_cannot_use_it(badge, entropy, policy):
    assert received(present(badge, entropy, GRADE).data, policy).verdict is Verdict.INVALID


@pytest.mark.parametrize("confirmed", [None, "text", {}, {"jwk": "text"}, {"jwk": {"kty": "OKP", "crv": "X25519"}}])
def test_a_binding_that_names_no_key_is_no_binding(badge, confirmed):
    payload = {**badge.sealed.payload, "cnf": confirmed}

    assert not sd_jwt.is_bound_to(replace(badge.sealed, payload=payload), cast.MIRA.key)
    assert sd_jwt.is_bound_to(badge.sealed, cast.MIRA.key)


def test_a_key_may_be_named_by_its_identifier(badge):
    for did in (did_key(cast.MIRA.key), did_jwk(cast.MIRA.key)):
        named = replace(badge.sealed, payload={**badge.sealed.payload, "cnf": {"kid": method_of(did)}})
        assert sd_jwt.is_bound_to(named, cast.MIRA.key)
        assert not sd_jwt.is_bound_to(named, cast.demo_key("thief"))


def test_without_an_end_the_binding_has_none(badge):
    text = sd_jwt.bound("x~", badge.sealed, cast.MIRA.key, Audience("https://a.example", "n"), NOW)

    assert "exp" not in json.loads(base64url.decode(text.split("~")[1].split(".")[1]))
