import json

import pytest

from tests.support.vectors import published
from tests.wallet.formats.tokens import payload
from wallet.codec import base64url
from wallet.errors import WalletError
from wallet.formats.elm_seal import open_sealed, recognise

TEXT = '{ "type": ["VerifiableCredential", "EuropeanDigitalCredential"], "title": "Weberei \\u00e4" }'
PLAIN = base64url.encode(b'{"alg":"RS256","b64":false,"crit":["b64"]}')
CODED = base64url.encode(b'{"alg":"RS256"}')


def seal(protected: str, text: str, **more):
    return json.dumps({"payload": text, "signatures": [{"protected": protected, "signature": "eA", **more}]})


def test_an_unencoded_payload_is_signed_exactly_as_written():
    sealed = open_sealed(payload(seal(PLAIN, TEXT)))

    assert sealed.signed == f"{PLAIN}.{TEXT}".encode()
    assert sealed.claims["title"] == "Weberei ä"
    assert (sealed.proofs[0].suite, sealed.proofs[0].value) == ("jades", b"x")


def test_an_encoded_payload_and_the_flattened_form_are_read_too():
    coded = base64url.encode(TEXT.encode())
    flat = json.dumps({"payload": coded, "protected": CODED, "signature": "eA"})

    for text in (seal(CODED, coded), flat):
        assert open_sealed(payload(text)).signed == f"{CODED}.{coded}".encode()


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (json.dumps({"payload": "x", "signatures": []}), "seal-form"),
        (json.dumps({"payload": "x", "signatures": [{"protected": 5, "signature": "eA"}]}), "seal-form"),
        (seal(PLAIN, "[1]"), "not-an-object"),
        (seal(CODED, TEXT), "base64url"),
        (json.dumps({"payload": TEXT, "signatures": [{"protected": PLAIN, "signature": "eA"}] * 21}), "proofs"),
    ],
)
def test_what_breaks_the_form_is_refused(text, rule):
    with pytest.raises(WalletError) as caught:
        open_sealed(payload(text))
    assert caught.value.rule == rule


def test_signatures_that_cover_different_texts_are_refused():
    coded = base64url.encode(TEXT.encode())
    pair = [{"protected": CODED, "signature": "eA"}, {"protected": PLAIN, "signature": "eA"}]

    with pytest.raises(WalletError) as caught:
        open_sealed(payload(json.dumps({"payload": coded, "signatures": pair})))
    assert caught.value.rule == "seal-form"


@pytest.mark.parametrize(
    "text",
    ["{}", "[", '{"payload": 5, "signature": "x"}', '{"payload": "x"}', seal(PLAIN, TEXT, header={"disclosures": []})],
)
def test_what_is_something_else_is_not_recognised(text):
    assert not recognise(payload(text))


def test_published_seals_open():
    cases = [
        case
        for case in sorted(published("05-eu-edc-ebsi").rglob("*.json*"))
        if recognise(payload(case.read_bytes()))
    ]

    for case in cases:
        assert open_sealed(payload(case.read_bytes())).proofs[0].value, case
    assert len(cases) >= 5


@pytest.mark.parametrize(
    "document",
    [
        {"payload": 5, "signatures": []},
        {"signatures": [], "note": "payload"},
        {"payload": "x"},
        {"payload": "x", "signature": "y", "disclosures": []},
        {"payload": "x", "signature": "y", "header": {"kb_jwt": "a"}},
        {"payload": "x", "signatures": [{"header": {"disclosures": []}}]},
    ],
)
def test_other_json_is_left_to_other_formats(document):
    assert not recognise(payload(json.dumps(document)))


@pytest.mark.parametrize("text", ['["payload"]', '{"payload": ', 'x"payload"', ""])
def test_what_is_no_document_is_not_recognised(text):
    assert not recognise(payload(text))
