import pytest

from wallet.errors import WalletError
from wallet.proofs.pointers import select

DOCUMENT = {
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    "id": "urn:example:1",
    "type": ["VerifiableCredential"],
    "issuer": "did:example:1",
    "a/b": {"~": 1, "id": "_:b0", "type": "T"},
    "list": [{"id": "urn:example:2", "type": "L", "x": 1, "y": 2}, {"x": 3}, 4],
}
HEAD = {"@context": DOCUMENT["@context"], "id": "urn:example:1", "type": ["VerifiableCredential"]}


@pytest.mark.parametrize(
    ("pointers", "rest"),
    [
        ((), {}),
        (("/issuer",), {"issuer": "did:example:1"}),
        (("/a~1b/~0",), {"a/b": {"~": 1, "type": "T"}}),
        (("/a~1b",), {"a/b": {"~": 1, "id": "_:b0", "type": "T"}}),
        (("/list/0/x",), {"list": [{"id": "urn:example:2", "type": "L", "x": 1}]}),
        (("/list/2", "/list/1"), {"list": [{"x": 3}, 4]}),
        (("/list/1/x", "/list"), {"list": DOCUMENT["list"]}),
        (("/list", "/list/1/x"), {"list": DOCUMENT["list"]}),
    ],
)
def test_what_a_pointer_takes_and_what_comes_along(pointers: tuple[str, ...], rest: dict[str, object]) -> None:
    assert select(DOCUMENT, pointers).document == HEAD | rest


def test_the_empty_pointer_takes_everything() -> None:
    assert select(DOCUMENT, ("",)).document == DOCUMENT


def test_every_value_knows_where_it_was() -> None:
    origins = select(DOCUMENT, ("/list/2", "/list/0/y")).origins
    assert origins["/list/1"] == "/list/2"
    assert origins["/list/0/y"] == "/list/0/y"


NOWHERE = ["/nothing", "/list/3", "/list/-1", "/list/x", "/issuer/x", "x", "/a~2b", "/list/٠"]


@pytest.mark.parametrize("pointer", NOWHERE)
def test_a_pointer_that_leads_nowhere_is_refused(pointer: str) -> None:
    with pytest.raises(WalletError):
        select(DOCUMENT, (pointer,))
