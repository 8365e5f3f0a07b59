"""Credentials that count in several stacks, in words."""

from ui.words.translate import said, translate

_NEEDS = {
    "needed": said("stacks", "Needed there"),
    "spare": said("stacks", "Not needed there: others can take its place"),
    "may-be-needed": said("stacks", "May be needed there"),
}


def need(code: str) -> str:
    """Whether a stack could do as well without a credential."""
    return translate("stacks", _NEEDS[code]) if code in _NEEDS else code.replace("-", " ")
