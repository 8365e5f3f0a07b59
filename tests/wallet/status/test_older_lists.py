"""The drafts before Bitstring Status List, and the plain list of Open Badges."""

import gzip
from typing import Any

import pytest

from wallet.codec import base64url
from wallet.model.credential import StatusEntry
from wallet.model.reasons import BadSeal, Reason
from wallet.status import revocation_list_1edtech, revocation_list_2020, status_list_2021

URI = "https://issuer.example/lists/1"
PACKED = base64url.encode(gzip.compress(bytes([0b1000_0001]) + bytes(15)))
CREDENTIAL = "https://issuer.example/credentials/1"


def entry(index: Any, purpose: str = "revocation") -> StatusEntry:
    return StatusEntry("any", None, purpose, URI, index)


def claims(kind: str, **subject: Any) -> dict[str, Any]:
    return {"credentialSubject": {"type": kind, "encodedList": PACKED} | subject}


@pytest.mark.parametrize(("index", "value"), [("0", 1), ("1", 0), ("6", 0), ("7", 1), ("127", 0)])
def test_the_drafts_count_from_the_left_and_have_no_letter(index: str, value: int) -> None:
    new = claims("StatusList2021", statusPurpose="revocation")
    assert status_list_2021.read(entry(index), new).value == value
    assert revocation_list_2020.read(entry(index, ""), claims("RevocationList2020")).value == value


def test_each_draft_reads_only_its_own_list() -> None:
    for read, kind in (
        (status_list_2021.read, "RevocationList2020"),
        (revocation_list_2020.read, "StatusList2021"),
    ):
        with pytest.raises(BadSeal) as trouble:
            read(entry("0"), claims(kind, statusPurpose="revocation"))
        assert trouble.value.reason is Reason.STATUS_LIST_MALFORMED


def test_the_purpose_of_the_list_must_be_that_of_the_entry() -> None:
    with pytest.raises(BadSeal) as trouble:
        status_list_2021.read(entry("0"), claims("StatusList2021", statusPurpose="suspension"))
    assert trouble.value.reason is Reason.STATUS_PURPOSE_WRONG


@pytest.mark.parametrize(
    ("listed", "value"),
    [
        ([], 0),
        ([{"id": CREDENTIAL}], 1),
        ([{"id": CREDENTIAL, "revoked": True, "revocationReason": "mistake"}], 1),
        ([{"id": CREDENTIAL, "revoked": False}], 0),
        ([CREDENTIAL], 1),
        ([{"id": CREDENTIAL + "0"}], 0),
        ({"id": CREDENTIAL}, 1),
    ],
)
def test_a_plain_list_names_credentials(listed: Any, value: int) -> None:
    found = revocation_list_1edtech.read(entry(CREDENTIAL), {"id": URI, "revokedCredential": listed})
    assert found.value == value


@pytest.mark.parametrize(
    ("index", "content"),
    [
        (CREDENTIAL, {"id": "https://elsewhere.example/", "revokedCredential": []}),
        (CREDENTIAL, {"id": URI, "revokedCredential": [5]}),
        (None, {"id": URI, "revokedCredential": []}),
    ],
)
def test_a_plain_list_that_does_not_fit_is_refused(index: Any, content: dict[str, Any]) -> None:
    with pytest.raises(BadSeal):
        revocation_list_1edtech.read(entry(index), content)
