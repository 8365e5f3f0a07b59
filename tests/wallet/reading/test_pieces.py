import json

import pytest

from tests.wallet.formats.tokens import digest, disclosure, payload, token
from wallet.formats import data_integrity, sd_jwt_vc, vc_jwt
from wallet.model.credential import Sealed
from wallet.reading.pieces import sources

V2 = "https://www.w3.org/ns/credentials/v2"
MEMBER = ("verifiableCredential",)


@pytest.mark.parametrize(
    ("inside", "found"),
    [
        ('[ {"a" : 1} ,"b"]', [b'{"a" : 1}', b'"b"']),
        ('{"a" : 1}', [b'{"a" : 1}']),
        ("[]", []),
        ("null", []),
    ],
)
def test_values_stand_exactly_as_they_were_written(inside, found):
    text = f'{{"@context":["{V2}"],"type":"VerifiablePresentation","verifiableCredential":{inside}}}'

    assert [source for _, source in sources(data_integrity.open_sealed(payload(text)), MEMBER)] == found


def test_values_of_a_token_stand_as_in_its_payload():
    claims = b'{"vp":{"type":"VerifiablePresentation","verifiableCredential":[ {"a" : 1} ]}}'

    assert sources(vc_jwt.open_sealed(payload(token(claims))), MEMBER) == (({"a": 1}, b'{"a" : 1}'),)


def test_what_was_put_together_from_disclosures_is_written_anew():
    text = disclosure("salt", "b", 2)
    claims = {"@context": [V2], "verifiableCredential": [{"a": 1, "_sd": [digest(text)]}]}
    sealed = sd_jwt_vc.open_sealed(payload(f"{token(claims, typ='vp+sd-jwt')}~{text}~"))

    ((value, source),) = sources(sealed, MEMBER)

    assert (value, json.loads(source)) == ({"a": 1, "b": 2}, {"a": 1, "b": 2})


def test_claims_that_are_not_in_the_text_are_written_anew():
    sealed = Sealed("data-integrity", b"{}", {"verifiableCredential": [{"a": 1}]}, ())

    assert sources(sealed, MEMBER) == (({"a": 1}, b'{"a":1}'),)
