import json

import pytest

from tests.support.verifying import held
from wallet.dids.held import EBSI
from wallet.keys import jwk
from wallet.keys.signing import generate
from wallet.model.keys import KeyKind
from wallet.model.reasons import BadSeal

DID = "did:ebsi:zExampleExampleExampleEx"
KEY = generate(KeyKind.ED25519, b"\x81" * 32).public
METHOD = {"id": f"{DID}#1", "type": "JsonWebKey2020", "controller": DID, "publicKeyJwk": jwk.encode(KEY)}
DOCUMENT = {"id": DID, "verificationMethod": [METHOD], "assertionMethod": ["#1"]}


def test_an_identifier_known_only_by_its_document() -> None:
    need = EBSI.needs(DID)
    assert need is not None
    assert need.uri == DID
    assert EBSI.resolve(DID, held({})) is None
    found = EBSI.resolve(DID, held({DID: json.dumps(DOCUMENT).encode()}))
    assert found is not None
    assert [(one.id, one.key, one.purposes) for one in found.methods] == [(f"{DID}#1", KEY, {"assertionMethod"})]


def test_the_document_of_another_is_refused() -> None:
    with pytest.raises(BadSeal):
        EBSI.resolve(DID, held({DID: json.dumps(DOCUMENT | {"id": DID + "x"}).encode()}))
