import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wallet.codec.json_span import items, pointer_to, span, tokens, value_at
from wallet.codec.strict_json import parse
from wallet.errors import WalletError

TEXT = '{ "a/b" : [ {"x": "\u00e9 ]" , "y":[]} ,\n -1.50e+2,"caf\u00e9" ], "~":{} , "":[ ] }'.encode()


@pytest.mark.parametrize(
    ("pointer", "expected"),
    [
        ("", TEXT),
        ("/a~1b", TEXT[TEXT.index(b"[ {") : TEXT.index(b', "~"')]),
        ("/a~1b/0", '{"x": "\u00e9 ]" , "y":[]}'.encode()),
        ("/a~1b/0/y", b"[]"),
        ("/a~1b/1", b"-1.50e+2"),
        ("/a~1b/2", '"caf\u00e9"'.encode()),
        ("/~0", b"{}"),
        ("/", b"[ ]"),
    ],
)
def test_the_bytes_of_a_part_are_kept_as_they_stand(pointer: str, expected: bytes) -> None:
    assert span(TEXT, pointer) == expected
    assert value_at(parse(TEXT), pointer) == json.loads(expected)


@pytest.mark.parametrize("pointer", ["/none", "/a~1b/3", "/a~1b/-", "/a~1b/01", "/a~1b/1/0", "//0", "/~0/x"])
def test_a_pointer_to_nothing_is_refused(pointer: str) -> None:
    for look in (lambda: span(TEXT, pointer), lambda: value_at(parse(TEXT), pointer)):
        with pytest.raises(WalletError) as raised:
            look()
        assert raised.value.rule == "no-such-value"
        assert raised.value.facts["at"] == pointer


@pytest.mark.parametrize("pointer", ["a", "/~2", "/~"])
def test_a_bad_pointer_is_refused(pointer: str) -> None:
    with pytest.raises(WalletError) as raised:
        span(TEXT, pointer)
    assert raised.value.rule == "bad-pointer"


def test_the_whole_text_must_be_strict() -> None:
    with pytest.raises(WalletError) as raised:
        span(b'[1,{"a":1,"a":2}]', "/0")
    assert raised.value.rule == "duplicate-key"


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=6), min_size=1, max_size=5), st.integers(0, 3))
def test_names_survive_the_way_through_a_pointer(names: list[str], indent: int) -> None:
    document: object = "here"
    for name in reversed(names):
        document = [{"other": 1, name: document}]
    steps = [step for name in names for step in (0, name)]
    assert tokens(pointer_to(*steps)) == tuple(str(step) for step in steps)
    data = json.dumps(document, indent=indent, ensure_ascii=False).encode()
    assert span(data, pointer_to(*steps)) == b'"here"'


def test_the_items_of_an_array_are_kept_as_they_stand() -> None:
    assert items(b' [ {"a" : 1} ,2 ,\n"x"] ') == (b'{"a" : 1}', b"2", b'"x"')
    assert items(TEXT, "/a~1b")[1:] == (b"-1.50e+2", '"caf\u00e9"'.encode())
    assert items(b"[ ]") == ()
    with pytest.raises(WalletError) as raised:
        items(TEXT, "/~0")
    assert raised.value.rule == "no-such-value"
