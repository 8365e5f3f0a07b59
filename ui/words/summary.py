"""What a summary in the holder's own words says of itself."""

from ui.words.translate import translate


def own_words() -> str:
    """The sentence a summary carries, signed along, so that nobody takes it for the issuer's."""
    return translate(
        "share", "A summary in the holder's own words. The issuer has not signed it; ask for the original to check it."
    )
