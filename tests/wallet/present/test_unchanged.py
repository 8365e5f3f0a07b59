"""Older badges and European files have no presentation: their originals go out unchanged, and the wallet says so."""

import json

import pytest

from tests.wallet.formats.tokens import token
from tests.wallet.present.receiving import AUDIENCE, NOW, credential
from ui.words.errors import trouble
from wallet.carriers.png_badge import KEYWORDS
from wallet.codec import png_text
from wallet.demo import cast
from wallet.errors import WalletError
from wallet.present.bake import bake
from wallet.present.compose import compose
from wallet.reading.read import read

HOSTED = json.dumps(
    {
        "@context": "https://w3id.org/openbadges/v2",
        "id": "https://a.example/assertions/7",
        "type": "Assertion",
        "badge": {"type": "BadgeClass", "id": "https://a.example/badge", "name": "Weaving"},
        "recipient": {"type": "email", "hashed": False, "identity": "mira@learner.example"},
        "verification": {"type": "hosted"},
        "issuedOn": "2021-05-04T00:00:00Z",
    }
)
SIGNED = token(
    {**json.loads(HOSTED), "verification": {"type": "signed", "creator": "https://a.example/key"}}, alg="RS256"
)
SEALED = json.dumps(
    {
        "payload": '{"type":["VerifiableCredential","EuropeanDigitalCredential"],"title":"Weberei"}',
        "signatures": [{"protected": "eyJhbGciOiJSUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19", "signature": "eA"}],
    }
)


@pytest.mark.parametrize("text", [HOSTED, SIGNED, SEALED], ids=["hosted badge", "signed badge", "European file"])
def test_what_has_no_presentation_is_said_with_the_next_step(entropy, text):
    with pytest.raises(WalletError) as caught:
        compose(((credential(text.encode()), frozenset()),), cast.MIRA.key, AUDIENCE, NOW, entropy)

    assert caught.value.rule == "unchanged-only"
    assert "cairn export" in trouble(caught.value).body


@pytest.mark.parametrize("text", [HOSTED, SIGNED], ids=["hosted", "signed"])
@pytest.mark.parametrize("media_type", ["image/png", "image/svg+xml"])
def test_an_older_badge_goes_back_into_a_picture_as_it_was(text, media_type):
    made = bake(credential(text.encode()), media_type).data[0]

    (found,) = read(made).items
    assert found.sealed.payload_bytes == text.encode()
    if media_type == "image/png":
        (chunk,) = png_text.read(made, KEYWORDS[1])
        assert chunk.text == text
    else:
        assert b'xmlns:openbadges="http://openbadges.org"' in made
        assert (b"verify=" in made) is (text == SIGNED)


def test_a_european_file_is_no_badge():
    with pytest.raises(WalletError) as caught:
        bake(credential(SEALED.encode()), "image/png")

    assert caught.value.rule == "not-a-badge"
