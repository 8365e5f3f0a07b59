import pytest

from tests.wallet.profiles.claims import V1, V2
from wallet.model.credential import Sealed
from wallet.profiles import presentation

PLAIN = {"@context": [V2], "type": ["VerifiableCredential"], "issuer": "did:x:y", "credentialSubject": {"id": "a:b"}}


def sealed(claims, signed=b""):
    return Sealed("x", b"", claims, (), signed=signed)


VP = {"@context": [V2], "type": "VerifiablePresentation", "holder": {"id": "did:x:h"}, "verifiableCredential": [PLAIN]}


def test_a_presentation_is_told_by_type_or_by_what_stands_in_it():
    assert presentation.is_presentation(sealed(VP))
    assert presentation.is_presentation(sealed({"verifiableCredential": []}))
    assert not presentation.is_presentation(sealed(PLAIN))
    assert presentation.holder(sealed(VP)) == "did:x:h"
    assert presentation.broken_rules(sealed(VP)) == []


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({"type": "Other"}, ("type", "/type")),
        ({"holder": {"name": "x"}}, ("holder", "/holder/id")),
        ({"id": "x"}, ("id", "/id")),
        ({"proof": {}}, ("type", "/proof/type")),
        ({"verifiableCredential": ["eyJ"]}, ("not-an-object", "/verifiableCredential/0")),
        ({"verifiableCredential": 5}, ("not-an-object", "/verifiableCredential")),
        ({"verifiableCredential": [{"type": "x"}]}, ("type", "/verifiableCredential/0/type")),
        (
            {"verifiableCredential": {"type": "VerifiableCredential"}},
            ("base-context", "/verifiableCredential/@context"),
        ),
    ],
)
def test_each_broken_rule_of_a_presentation_is_found(change, found):
    assert [(one.code, one.at) for one in presentation.broken_rules(sealed({**VP, **change}))] == [found]


def test_tokens_stood_as_strings_in_version_1():
    assert presentation.broken_rules(sealed({**VP, "@context": [V1], "verifiableCredential": ["eyJ"]})) == []
