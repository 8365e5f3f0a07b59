import pytest

from wallet.codec.iri import is_absolute_iri, is_absolute_uri, scheme, split_fragment, split_url


@pytest.mark.parametrize(
    ("text", "iri", "uri"),
    [
        ("https://campus.example/a?b#c", True, True),
        ("did:key:z6Mk", True, True),
        ("urn:uuid:0", True, True),
        ("https://h\u00f6gskola.example/", True, False),
        ("https://campus.example/%41", True, True),
        ("https://campus.example/%4", True, False),
        ("https://campus.example/ a", False, False),
        ("https://campus.example/\n", False, False),
        ("https://campus.example/<a>", False, False),
        ("_:b0", False, False),
        ("/a", False, False),
        ("", False, False),
        ("1http://x", False, False),
    ],
)
def test_absolute_identifiers_are_told_by_their_spelling(text: str, iri: bool, uri: bool) -> None:
    assert (is_absolute_iri(text), is_absolute_uri(text)) == (iri, uri)


def test_scheme_and_fragment() -> None:
    assert (scheme("HTTPS://campus.example"), scheme("campus")) == ("https", None)
    assert split_fragment("did:key:a#b#c") == ("did:key:a", "b#c")
    assert split_fragment("did:key:a#") == ("did:key:a", "")
    assert split_fragment("did:key:a") == ("did:key:a", None)


def test_an_address_that_cannot_be_taken_apart_shares_its_host_with_no_other() -> None:
    assert split_url("https://a.example/x").netloc == "a.example"
    assert split_url("https://[").netloc == "https://["
    assert split_url("https://[").netloc != split_url("https://[x").netloc
