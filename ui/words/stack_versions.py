"""What to know about another version of a stack's rules, in words."""

from ui.words.translate import said, translate

_WARNINGS = {
    "signature-gone": said(
        "stacks", "Nobody signed these rules. The ones you keep are signed. Ask the publisher for a signed version."
    ),
    "signature-unproved": said("stacks", "The signature over these rules could not be fully verified."),
    "other-signer": said("stacks", "These rules are signed by somebody else than the ones you keep."),
    "other-stack": said("stacks", "These are the rules of another qualification, not a version of this one."),
    "version-older": said("stacks", "This version is older than the one you keep."),
    "version-same": said("stacks", "The version has the same name, but the rules are not the same."),
    "version-unclear": said("stacks", "The names of the versions do not tell which one is newer."),
}


def warning(code: str) -> str:
    """One warning as a sentence."""
    return translate("stacks", _WARNINGS[code]) if code in _WARNINGS else code.replace("-", " ")
