"""COSE envelopes: recognised, opened, kept as they are, and never called good."""

import json

import cbor2
import pytest

from tests.support.vectors import published
from tests.support.verifying import check, credential, judged
from wallet.demo import badges, cast
from wallet.demo.document import badge_document
from wallet.errors import WalletError
from wallet.formats.cose_sign1 import FORMAT
from wallet.model.credential import Payload
from wallet.model.reasons import Reason
from wallet.model.report import CheckName, Verdict
from wallet.reading.read import read


def envelope(inside: bytes, tag: int = 18) -> bytes:
    parts = [cbor2.dumps({1: -7}), {}, inside, bytes(64)]
    made: bytes = cbor2.dumps(cbor2.CBORTag(tag, parts))
    return made


BADGE = json.dumps(badge_document(badges.DATABASES, cast.GUILD)).encode()


def test_it_is_shown_and_its_seal_stays_unknown() -> None:
    data = envelope(BADGE)
    found = credential(data)
    assert (found.sealed.format, found.profile, found.source) == ("cose", "open-badges-3", data)
    report = judged(data)
    told = check(report, CheckName.PROOF)
    assert (told.reason, told.needs[0].uri) == (Reason.SUITE_UNSUPPORTED, "cose")
    assert report.verdict is Verdict.INDETERMINATE
    assert report.document is None


@pytest.mark.parametrize(
    "data",
    [
        envelope(b'{"sub": "nobody"}'),
        envelope(b"not json"),
        envelope(BADGE, 98),
        envelope(BADGE)[:-1],
        envelope(BADGE) + b"\0",
        b"\xd2\x84\x40\xa0\x40",
        b"\xd2\x84",
    ],
)
def test_what_is_no_credential_in_such_an_envelope_is_refused(data: bytes) -> None:
    with pytest.raises(WalletError):
        read(data)


NAMES = ("example-a-simple-credential", "example-use-of-the-issuer-property")


@pytest.mark.parametrize("name", NAMES)
def test_published_envelopes_are_read(name: str) -> None:
    text = published(f"02-vc-data-model/vcdm2-rec-examples/{name}/cose.hex.txt").read_text()
    assert judged(bytes.fromhex("".join(text.split()))).verdict is Verdict.INDETERMINATE
    assert len(NAMES) == 2


@pytest.mark.parametrize(
    "parts",
    [
        {},
        [],
        [b"", {}, BADGE],
        [b"", {}, BADGE, b"", b""],
        ["", {}, BADGE, b""],
        [b"", {}, "{}", b""],
        [b"", {}, BADGE, ""],
    ],
)
def test_an_envelope_of_another_shape_is_refused(parts: object) -> None:
    data = b"\xd2" + cbor2.dumps(parts)
    payload = Payload(data, data, "test")
    assert not FORMAT.recognise(payload)
    with pytest.raises(WalletError) as caught:
        FORMAT.open(payload)
    assert caught.value.rule == "cose-form"


def test_a_presentation_in_an_envelope_speaks_for_its_holder() -> None:
    shown = {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiablePresentation"]}
    for claims, purpose in ((shown, "authentication"), (json.loads(BADGE), "assertionMethod")):
        data = envelope(json.dumps(claims).encode())
        assert FORMAT.open(Payload(data, data, "test")).proofs[0].purpose == purpose
