"""A credential's texts in the person's language, and the others one click away."""

from dataclasses import replace

from ui.screens.credential.tongues import best_of, languages, told_in
from wallet.model.credential import Achievement, Credential, Described, Issuer, Sealed
from wallet.model.text import Text

TITLE = Text((("de", "Daten"), ("en-GB", "Data")))
OUTCOMES = (Text((("de", "Zählen"),)), Text((("en", "Count"), ("fr", "Compter"))))
DESCRIBED = Described(None, (), Issuer("did:x"), (), achievements=(Achievement(name=TITLE, outcomes=OUTCOMES),))
CREDENTIAL = Credential(b"", "json", "open-badges-3", Sealed("di", b"", {}, ()), DESCRIBED)


def test_languages_come_in_the_issuers_order_and_once() -> None:
    assert languages(CREDENTIAL) == ("de", "en-GB", "en", "fr")
    bare = replace(CREDENTIAL, described=replace(DESCRIBED, achievements=(Achievement(name=Text.plain("x")),)))
    assert languages(bare) == ()


def test_the_persons_own_language_is_best_then_english() -> None:
    found = languages(CREDENTIAL)
    assert best_of(found, "fr-CA") == "fr"
    assert best_of(found, "el") == "en-GB"
    assert best_of(("de",), "el") == "de"
    assert best_of((), "el") == ""


def test_each_text_is_told_in_it_or_the_next_best() -> None:
    one = told_in(CREDENTIAL, "fr").described.achievements[0]
    assert one.name.best() == "Data"
    assert [text.best() for text in one.outcomes] == ["Zählen", "Compter"]
    assert told_in(CREDENTIAL, "de").title.best() == "Daten"
    assert told_in(CREDENTIAL, "") is CREDENTIAL
