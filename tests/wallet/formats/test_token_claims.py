
from wallet.formats.token_claims import Mapped, identifier


def test_parties_are_named_plainly_or_as_objects():
    assert [identifier(one) for one in ("a", {"id": "b"}, {}, 5, "", None)] == ["a", "b", None, None, None, None]


def test_claims_that_are_not_there_change_nothing():
    mapped = Mapped({"id": "x"})

    mapped.party(None, "issuer")
    mapped.text(None, "id")
    mapped.subject(None)
    mapped.date(None, "exp", ("validUntil",))

    assert (mapped.document, mapped.findings) == ({"id": "x"}, [])


def test_a_subject_claim_says_nothing_of_several_subjects():
    mapped = Mapped({"credentialSubject": [{"id": "a"}, {"id": "b"}]})

    mapped.subject("a")

    assert mapped.findings == []


def test_a_date_that_cannot_be_read_is_left_to_the_profile():
    mapped = Mapped({"validUntil": "soon"})

    mapped.date(5, "exp", ("validUntil",))

    assert (mapped.document, mapped.findings) == ({"validUntil": "soon"}, [])
