"""Foreign text made safe for a terminal: nothing in it can move the cursor, colour the screen or turn the text."""

import unicodedata

_HIDDEN = frozenset(["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"])


def plain(text: str, keep_lines: bool = False) -> str:
    """The same text with control, format and direction characters shown as `\\u{...}`."""
    return "".join(_shown(one, keep_lines) for one in text)


def _shown(character: str, keep_lines: bool) -> str:
    if keep_lines and character == "\n":
        return character
    if unicodedata.category(character) in _HIDDEN:
        return f"\\u{{{ord(character):x}}}"
    return character
