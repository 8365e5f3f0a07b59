import json

import pytest

from wallet.carriers.json_file import open_text, recognise
from wallet.errors import WalletError
from wallet.model.limits import CREDENTIALS_PER_FILE


@pytest.mark.parametrize(("data", "mine"), [(b" {}", True), (b"[", True), (b'"x"', True), (b"", False), (b"x", False)])
def test_json_is_told_by_its_first_sign(data, mine):
    assert recognise(data) is mine


def test_one_document_is_kept_byte_for_byte():
    data = b' {"a" : 1}\n'

    (found,) = open_text(data)

    assert (found.data, found.source, found.name) == (data, data, "")


def test_each_item_of_an_array_keeps_exactly_its_own_bytes():
    found = open_text(b'[ {"a" :1.0} ,\n"eyJh.b.c", {"b":"\\u00e4"}]')

    assert [one.source for one in found] == [b'{"a" :1.0}', b'"eyJh.b.c"', b'{"b":"\\u00e4"}']
    assert [one.data for one in found] == [b'{"a" :1.0}', b"eyJh.b.c", b'{"b":"\\u00e4"}']
    assert [one.name for one in found] == ["/0", "/1", "/2"]


def test_tokens_in_strings_and_envelopes_are_taken_out():
    envelope = {"type": "EnvelopedVerifiableCredential", "id": "data:application/vc+jwt,eyJh.b.c"}

    assert open_text(json.dumps(envelope).encode())[0].data == b"eyJh.b.c"
    assert open_text(b'"data:application/vc+jwt,eyJh.b.c"')[0].data == b"eyJh.b.c"


def test_an_envelope_that_cannot_be_opened_does_not_spoil_its_neighbours():
    bad = {"type": ["EnvelopedVerifiableCredential"], "id": "data:application/vc+cose,x"}

    found = open_text(json.dumps([bad, {"a": 1}]).encode())

    assert [json.loads(one.data) for one in found] == [bad, {"a": 1}]


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"[]", "empty-array"),
        (json.dumps([{}] * (CREDENTIALS_PER_FILE + 1)).encode(), "credentials-per-file"),
        (b'{"a":1,"a":2}', "duplicate-key"),
        (b"[" * 65, "json-depth"),
        (b'{"a":', "json-syntax"),
        (b'{"type":"EnvelopedVerifiableCredential"}', "data-url"),
        (b'{"type":"EnvelopedVerifiableCredential","id":"data:application/vc+cose,x"}', "media-type"),
    ],
)
def test_what_breaks_a_rule_is_refused(data, rule):
    with pytest.raises(WalletError) as caught:
        open_text(data)
    assert caught.value.rule == rule
