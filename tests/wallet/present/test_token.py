import json

import pytest
from joserfc import jws
from joserfc.errors import BadSignatureError
from joserfc.jwk import ECKey, OKPKey, RSAKey

from wallet.demo import badges, cast
from wallet.demo.issue import issue_jwt
from wallet.keys import jwk
from wallet.present.token import compact

READERS = {"EdDSA": OKPKey, "ES256": ECKey, "RS256": RSAKey}


def read(token, issuer):
    """What another library makes of the token."""
    algorithm = issuer.key.algorithm
    key = READERS[algorithm].import_key(jwk.encode(issuer.key.public))
    return jws.deserialize_compact(
        token, key, registry=jws.JWSRegistry(algorithms=[algorithm], strict_check_header=False)
    )


@pytest.mark.filterwarnings("ignore::joserfc.errors.SecurityWarning")
@pytest.mark.parametrize("issuer", [cast.MAHARAT, cast.VALOMBRE, cast.KYKLADIKO], ids=lambda one: one.key.algorithm)
def test_another_library_reads_the_token(issuer):
    found = read(issue_jwt(badges.CARE, issuer), issuer)

    assert found.protected["typ"] == "vc+jwt"
    assert found.protected["kid"] == issuer.method
    assert json.loads(found.payload)["issuer"]["id"] == issuer.id


@pytest.mark.filterwarnings("ignore::joserfc.errors.SecurityWarning")
def test_another_library_refuses_it_when_a_byte_of_the_payload_is_changed():
    header, payload, signature = compact({"typ": "vc+jwt"}, {"grade": "B"}, cast.MAHARAT.key).split(".")
    changed = payload[:-1] + ("A" if payload[-1] != "A" else "E")

    with pytest.raises(BadSignatureError):
        read(f"{header}.{changed}.{signature}".encode(), cast.MAHARAT)


def test_an_open_badges_token_repeats_what_it_registers():
    token = issue_jwt(badges.FIRST_AID, cast.KYKLADIKO, open_badges=True).decode()
    payload = json.loads(_decoded(token.split(".")[1]))

    assert payload["iss"] == payload["issuer"]["id"]
    assert payload["sub"] == payload["credentialSubject"]["id"]
    assert payload["jti"] == payload["id"]
    assert payload["exp"] > payload["nbf"]


def _decoded(text):
    from wallet.codec import base64url

    return base64url.decode(text)
