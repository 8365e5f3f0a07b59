import pytest

from wallet.keys.jws import check_header
from wallet.model.reasons import BadSeal, Reason


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        ({}, Reason.PROOF_MALFORMED),
        ({"alg": 5}, Reason.PROOF_MALFORMED),
        ({"alg": "none"}, Reason.ALGORITHM_NOT_ALLOWED),
        ({"alg": "NonE"}, Reason.ALGORITHM_NOT_ALLOWED),
        ({"alg": "hs256"}, Reason.ALGORITHM_NOT_ALLOWED),
        ({"alg": "ES256", "crit": []}, Reason.CRITICAL_HEADER),
        ({"alg": "ES256", "crit": "exp"}, Reason.CRITICAL_HEADER),
        ({"alg": "ES256", "crit": ["exp"], "exp": 1}, Reason.CRITICAL_HEADER),
        ({"alg": "ES256", "crit": [{}]}, Reason.CRITICAL_HEADER),
        ({"alg": "ES256", "b64": False}, Reason.CRITICAL_HEADER),
        ({"alg": "ES256", "b64": False, "crit": ["b64"]}, Reason.CRITICAL_HEADER),
    ],
)
def test_a_header_is_refused_before_its_signature_is_looked_at(header: dict[str, object], reason: Reason) -> None:
    with pytest.raises(BadSeal) as trouble:
        check_header(header)
    assert trouble.value.reason is reason


def test_what_is_understood_may_be_critical_when_it_is_there() -> None:
    assert check_header({"alg": "RS256", "b64": False, "crit": ["b64"]}, frozenset({"b64"})) == "RS256"
    with pytest.raises(BadSeal):
        check_header({"alg": "RS256", "crit": ["b64"]}, frozenset({"b64"}))


def test_keys_in_the_header_change_nothing() -> None:
    header = {"alg": "EdDSA", "jwk": {}, "jku": "https://evil.example/", "x5u": "https://evil.example/", "x5c": []}
    assert check_header(header) == "EdDSA"
