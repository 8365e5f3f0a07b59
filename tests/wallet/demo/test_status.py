import gzip
import json

from wallet.codec import base64url
from wallet.demo import cast
from wallet.demo.status import ENTRIES, bits, status_list


def test_the_first_position_is_the_most_significant_bit():
    assert bits({0}, 16) == b"\x80\x00"
    assert bits({7, 8}, 16) == b"\x01\x80"


def test_a_list_holds_the_least_number_of_entries_that_hides_who_is_meant():
    made = json.loads(status_list(cast.NORDHAVN, "https://lists.example/1", {5}))
    encoded = made["credentialSubject"]["encodedList"]

    listed = gzip.decompress(base64url.decode(encoded.removeprefix("u")))

    assert len(listed) * 8 == ENTRIES == 131_072
    assert listed[0] == 0b0000_0100


def test_the_same_list_is_the_same_bytes():
    assert status_list(cast.NORDHAVN, "urn:l", {1}) == status_list(cast.NORDHAVN, "urn:l", {1})
