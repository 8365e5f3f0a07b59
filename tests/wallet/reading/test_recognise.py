"""No text is ever two things: each recogniser of the table is asked about every published file."""

from collections import Counter

import pytest

from tests.support.vectors import published
from wallet.errors import WalletError
from wallet.model.credential import Payload
from wallet.profiles import presentation
from wallet.reading.recognise import carrier_of, format_of, profile_of
from wallet.supported import CARRIERS, FORMATS, PROFILES

FAMILIES = ("01-data-integrity", "02-vc-data-model", "03-sd-jwt", "04-open-badges-clr", "05-eu-edc-ebsi", "06-dcc")
EXPECTED = {"carriers": 690, "formats": 380, "profiles": 330}


def payloads(data: bytes) -> tuple[Payload, ...]:
    carrier = carrier_of(data)
    try:
        return carrier.open(data) if carrier else ()
    except WalletError:
        return ()


def test_each_published_file_is_of_one_carrier_one_format_and_one_profile():
    seen: Counter[str] = Counter()
    for case in (one for family in FAMILIES for one in sorted(published(family).rglob("*")) if one.is_file()):
        data = case.read_bytes()
        carriers = [one.name for one in CARRIERS if one.recognise(data)]
        assert len(carriers) <= 1, case
        seen["carriers"] += len(carriers)
        for payload in payloads(data):
            formats = [one.name for one in FORMATS if one.recognise(payload)]
            assert len(formats) <= 1, (case, formats)
            seen["formats"] += len(formats)
            try:
                sealed = (format_of(payload) or FORMATS[0]).open(payload)
            except WalletError:
                continue
            if presentation.is_presentation(sealed):
                continue
            profiles = [one.name for one in PROFILES if one.matches(sealed)]
            assert len(profiles) == 1, (case, profiles)
            seen["profiles"] += len(profiles)
            assert profile_of(sealed) == next((one for one in PROFILES if one.name in profiles), None)

    print(dict(seen))
    assert all(seen[name] >= least for name, least in EXPECTED.items()), seen


@pytest.mark.parametrize("data", [b"", b"\x00", b"{", b"[1", b"\xff" * 50, b"PK", b"\x89PNG", b"<svg", b"a.b.c~", b'"'])
def test_no_recogniser_ever_raises(data):
    for carrier in CARRIERS:
        assert carrier.recognise(data) in (True, False)
    for form in FORMATS:
        assert form.recognise(Payload(data, data, "test")) in (True, False)


def test_the_names_of_the_table_are_told_apart():
    for wing in (CARRIERS, FORMATS, PROFILES):
        names = [one.name for one in wing]
        assert len(set(names)) == len(names)
