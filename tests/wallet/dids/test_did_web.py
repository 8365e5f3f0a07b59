import json
from typing import Any

import pytest

from tests.support.verifying import held
from wallet.demo import cast
from wallet.demo.materials import did_document
from wallet.dids import did_web
from wallet.model.reasons import BadSeal, Reason

DID = cast.RHEINLAND.id


@pytest.mark.parametrize(
    ("did", "url"),
    [
        ("did:web:uni.example", "https://uni.example/.well-known/did.json"),
        ("did:web:uni.example:issuers:7", "https://uni.example/issuers/7/did.json"),
        ("did:web:uni.example%3A8443", "https://uni.example:8443/.well-known/did.json"),
        ("did:web:uni.example%3A8443:a", "https://uni.example:8443/a/did.json"),
        ("did:web:xn--bcher-kva.example", "https://xn--bcher-kva.example/.well-known/did.json"),
    ],
)
def test_where_the_document_lies(did: str, url: str) -> None:
    assert did_web.document_url(did) == url


@pytest.mark.parametrize(
    "did",
    [
        "did:web:",
        "did:web:/etc/passwd",
        "did:web:uni.example:..",
        "did:web:uni.example:%2e%2e",
        "did:web:uni.example:%2Fetc",
        "did:web:uni.example:a%23b",
        "did:web:uni.example:",
        "did:web:uni.example::a",
        "did:web:user@uni.example",
        "did:web:uni.example/path",
        "did:web:uni.example?x",
        "did:web:uni.example\n",
        "did:web:uni.example%2Fx",
        "did:web:-uni.example",
    ],
)
def test_an_identifier_that_leads_elsewhere_is_malformed(did: str) -> None:
    with pytest.raises(BadSeal) as trouble:
        did_web.document_url(did)
    assert trouble.value.reason is Reason.METHOD_MALFORMED


@pytest.mark.parametrize("address", [DID, did_web.document_url(DID)])
def test_a_document_is_found_by_identifier_and_by_address(address: str) -> None:
    found = did_web.resolve(DID, held({address: did_document(cast.RHEINLAND)}))
    assert found is not None
    assert [method.id for method in found.methods] == [cast.RHEINLAND.method]
    assert found.methods[0].purposes == {"assertionMethod"}


def test_without_a_document_there_is_no_answer_and_a_need() -> None:
    assert did_web.resolve(DID, held({})) is None
    assert did_web.needs(DID).uri == DID


def document(**changes: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(did_document(cast.RHEINLAND))
    return found | changes


@pytest.mark.parametrize("data", [b"", b"[]", b"{", json.dumps(document(id="did:web:evil.example")).encode()])
def test_a_document_of_somebody_else_is_refused(data: bytes) -> None:
    with pytest.raises(BadSeal) as trouble:
        did_web.resolve(DID, held({DID: data}))
    assert trouble.value.reason is Reason.DOCUMENT_MALFORMED
