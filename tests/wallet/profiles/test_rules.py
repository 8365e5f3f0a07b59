import pytest

from wallet.profiles import rules


def codes(check, *arguments):
    broken = rules.Broken()
    check(*arguments, broken)
    return [(one.code, one.at, one.fatal) for one in broken.findings]


@pytest.mark.parametrize(
    ("contexts", "found"),
    [
        (["a:b"], []),
        ("a:b", []),
        (["a:b", {"x": "y"}, "c:d"], []),
        (["c:d", "a:b"], [("base-context", "/@context", True)]),
        (None, [("base-context", "/@context", True)]),
        ([], [("base-context", "/@context", True)]),
        (["a:b", 5], [("context", "/@context/1", True)]),
        (["a:b", "relative"], [("context", "/@context/1", True)]),
    ],
)
def test_the_first_context_is_the_models_own(contexts, found):
    assert codes(rules.base_context, {"@context": contexts}, "a:b") == found


@pytest.mark.parametrize("types", [None, [], "Other", ["VerifiableCredential", 5], ["VerifiableCredential", ""]])
def test_the_type_must_be_among_texts(types):
    assert codes(rules.typed, {"type": types}, "VerifiableCredential") == [("type", "/type", True)]


@pytest.mark.parametrize("value", [None, 5, "relative", "with space:x", ["a:b"], {}, {"id": 5}])
def test_an_issuer_is_one_url_or_has_one(value):
    ((code, at, fatal),) = codes(rules.party, {"issuer": value}, "issuer", True)

    assert (code, fatal) == ("issuer", True)
    assert at in ("/issuer", "/issuer/id")


def test_a_holder_may_be_missing_and_an_issuer_may_not():
    assert codes(rules.party, {}, "holder", False) == []
    assert codes(rules.party, {}, "issuer", True) == [("issuer", "/issuer", True)]


@pytest.mark.parametrize(
    ("subject", "at"),
    [
        (None, "/credentialSubject"),
        ([], "/credentialSubject"),
        ({}, "/credentialSubject"),
        ("x", "/credentialSubject"),
        ([{"id": "a:b"}, {}], "/credentialSubject/1"),
        ({"id": "relative"}, "/credentialSubject/id"),
    ],
)
def test_no_subject_is_empty(subject, at):
    assert [one[1] for one in codes(rules.subjects, {"credentialSubject": subject})] == [at]


@pytest.mark.parametrize(
    ("entry", "found"),
    [
        ({"id": "a:b", "type": "T"}, []),
        ([{"id": "a:b", "type": ["T"]}], []),
        ("x", [("not-an-object", "/m", True)]),
        ({"id": "a:b"}, [("type", "/m/type", True)]),
        ({"id": "a:b", "type": []}, [("type", "/m/type", True)]),
        ({"type": "T"}, [("id", "/m/id", True)]),
        ([{"id": "a:b", "type": "T"}, {"id": "x", "type": "T"}], [("id", "/m/1/id", True)]),
    ],
)
def test_entries_have_what_they_need(entry, found):
    assert codes(rules.entries, {"m": entry}, "m", ("id", "type")) == found


@pytest.mark.parametrize(
    ("dates", "found"),
    [
        ({}, []),
        ({"s": "2026-01-01T00:00:00Z", "e": "2026-01-01T01:00:00+01:00"}, []),
        ({"s": "2026-01-01T00:00:00Z", "e": "2026-01-01T00:59:59+01:00"}, [("period", "/e", True)]),
        ({"s": "2026-01-01"}, [("date-time", "/s", True)]),
        ({"s": 5}, [("date-time", "/s", True)]),
        ({"e": "2026-01-01T00:00:00"}, [("time-zone", "/e", False)]),
    ],
)
def test_a_period_is_compared_as_instants(dates, found):
    assert codes(rules.period, dates, "s", "e") == found


@pytest.mark.parametrize(
    ("name", "good"),
    [
        ("x", True),
        ({"@value": "x", "@language": "en", "@direction": "ltr"}, True),
        ([{"@value": "x"}, {"@value": "y"}], True),
        ({"@value": "x", "url": "y"}, False),
        ({"en": "x"}, False),
    ],
)
def test_language_objects_have_no_members_of_their_own(name, good):
    assert (codes(rules.languages, {"name": name}, "name") == []) is good
