import pytest

from wallet.errors import ErrorKind, WalletError
from wallet.present.pointers import select

DOCUMENT = {
    "@context": ["https://context.example/1"],
    "id": "urn:example:1",
    "type": ["A", "B"],
    "list": [{"type": "X", "one": 1}, {"id": "_:blank", "two": 2, "three": 3}, {"one": 4}],
    "a/b": {"m~n": "escaped", "other": True},
    "plain": ["p", "q", "r"],
}


def test_what_names_and_types_an_object_comes_along():
    found = select(DOCUMENT, ["/list/1/two"])

    assert found.document == {
        "@context": ["https://context.example/1"],
        "id": "urn:example:1",
        "type": ["A", "B"],
        "list": [{"two": 2}],
    }


def test_places_in_arrays_close_up_and_remember_where_they_were():
    found = select(DOCUMENT, ["/list/2", "/list/0/one", "/plain/2"])

    assert found.document["list"] == [{"type": "X", "one": 1}, {"one": 4}]
    assert found.document["plain"] == ["r"]
    assert found.origins["/list/1"] == "/list/2"
    assert found.origins["/plain/0"] == "/plain/2"


def test_escapes_of_a_pointer_are_understood():
    assert select(DOCUMENT, ["/a~1b/m~0n"]).document["a/b"] == {"m~n": "escaped"}


@pytest.mark.parametrize("order", [["/list", "/list/1/two"], ["/list/1/two", "/list"]])
def test_a_whole_array_takes_in_its_parts_in_any_order(order):
    assert select(DOCUMENT, order).document["list"] == DOCUMENT["list"]


def test_the_original_is_never_shared():
    found = select(DOCUMENT, ["/list"])
    found.document["list"][0]["one"] = "changed"

    assert DOCUMENT["list"][0]["one"] == 1


@pytest.mark.parametrize("pointer", ["/nowhere", "/list/3", "/list/-1", "/list/x", "/plain/0/deeper", "/id/x"])
def test_a_pointer_that_leads_nowhere_is_refused(pointer):
    with pytest.raises(WalletError) as caught:
        select(DOCUMENT, [pointer])

    assert (caught.value.kind, caught.value.rule) == (ErrorKind.CANNOT_PRESENT, "unknown-path")
