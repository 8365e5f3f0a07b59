"""What is said about a trust list's own signature."""

from ui.words.translate import said, translate

_SEALS = {
    "good": said(
        "trust",
        "The signature of the list holds; it was made by {by}. Whether that is the right signer was not checked.",
    ),
    "unchecked": said("trust", "The signature of the list was not checked."),
    "none": said("trust", "The list is not signed."),
}


def seal_sentence(seal: str, by: str) -> str:
    """What became of the list's own signature."""
    return translate("trust", _SEALS[seal]).format(by=by)
