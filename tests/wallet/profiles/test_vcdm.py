import pytest

from tests.wallet.profiles.claims import V1, V2, described, fatal
from wallet.model.credential import Sealed, StatusEntry
from wallet.profiles import vcdm, vcdm_1, vcdm_2

PLAIN = {"@context": [V2], "type": ["VerifiableCredential"], "issuer": "did:x:y", "credentialSubject": {"id": "a:b"}}
OLD = {**PLAIN, "@context": [V1], "issuanceDate": "2020-01-01T00:00:00Z"}


def test_each_version_is_read_by_its_own_rules():
    assert fatal(described(vcdm_2.PROFILE, PLAIN)) == []
    assert fatal(described(vcdm_1.PROFILE, OLD)) == []
    assert fatal(described(vcdm_1.PROFILE, {**PLAIN, "@context": [V1]})) == [("issuance-date", "/issuanceDate")]


@pytest.mark.parametrize("claims", [PLAIN, OLD, {**PLAIN, "@context": [V1, V2]}, {"type": "VerifiableCredential"}])
def test_no_credential_is_of_both_versions(claims):
    sealed = Sealed("data-integrity", b"", claims, ())

    assert vcdm_1.PROFILE.matches(sealed) != vcdm_2.PROFILE.matches(sealed)


@pytest.mark.parametrize("kind", ["OpenBadgeCredential", "ClrCredential", "EuropeanDigitalCredential"])
def test_what_has_a_vocabulary_of_its_own_is_left_to_it(kind):
    for profile, claims in ((vcdm_1.PROFILE, OLD), (vcdm_2.PROFILE, PLAIN)):
        assert not profile.matches(Sealed("x", b"", {**claims, "type": ["VerifiableCredential", kind]}, ()))


def test_members_of_the_old_model_need_identifiers():
    claims = {"credentialStatus": {"type": "T"}, "credentialSchema": {"id": "x", "type": "T"}}

    assert fatal(described(vcdm_1.PROFILE, {**OLD, **claims})) == [
        ("id", "/credentialStatus/id"),
        ("id", "/credentialSchema/id"),
    ]
    assert fatal(described(vcdm_2.PROFILE, {**PLAIN, **claims})) == [("id", "/credentialSchema/id")]


@pytest.mark.parametrize(
    ("entry", "read"),
    [
        (
            {"type": "BitstringStatusListEntry", "statusListIndex": 7, "statusSize": 2, "statusListCredential": "a:b"},
            ("BitstringStatusListEntry", "", "a:b", 7, 2),
        ),
        (
            {"type": "RevocationList2020Status", "revocationListIndex": "7", "revocationListCredential": "a:b"},
            ("RevocationList2020Status", "", "a:b", "7", 1),
        ),
        ({"type": "1EdTechRevocationList", "id": "a:b"}, ("1EdTechRevocationList", "", "a:b", None, 1)),
        ({"statusListIndex": True, "statusSize": 0}, ("", "", "", None, 0)),
        ({"statusListIndex": 1.5, "statusSize": "1"}, ("", "", "", None, 0)),
    ],
)
def test_status_entries_are_kept_as_written(entry, read):
    (found,) = vcdm.status(entry)

    assert isinstance(found, StatusEntry)
    assert (found.type, found.purpose, found.uri, found.index, found.size) == read
    assert found.options == entry
