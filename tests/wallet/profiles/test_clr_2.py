from tests.wallet.profiles.claims import BADGE, described, fatal
from wallet.profiles.clr_2 import PARTS, PROFILE

SUBJECT = {"id": "did:key:zMira", "verifiableCredential": [BADGE]}
RECORD = {
    **{name: value for name, value in BADGE.items() if name != "credentialSubject"},
    "type": ["VerifiableCredential", "ClrCredential"],
    "credentialSubject": SUBJECT,
}


def test_a_record_points_to_its_parts_and_asserts_nothing_itself():
    found = described(PROFILE, RECORD)

    assert (found.parts, found.achievements, fatal(found)) == ((PARTS,), (), [])
    assert (found.subjects[0].id, found.name.best(), found.awarded.year) == ("did:key:zMira", "Weaver", 2026)


def test_a_record_without_parts_or_about_several_is_broken():
    assert fatal(described(PROFILE, {**RECORD, "credentialSubject": {"id": "a:b"}})) == [
        ("parts", "/credentialSubject/verifiableCredential")
    ]
    assert fatal(described(PROFILE, {**RECORD, "credentialSubject": [SUBJECT, SUBJECT]})) == [
        ("one-subject", "/credentialSubject")
    ]
