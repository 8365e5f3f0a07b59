"""One spelling for text that is to be found or sorted, whatever its case, accents, width or script."""

import unicodedata

_MARKS_DROPPED_BELOW = 0x0900  # Latin, Greek, Cyrillic, Hebrew, Arabic, Syriac; beyond, marks are vowels
_SELECTORS = frozenset(range(0xFE00, 0xFE10)) | frozenset(range(0x20D0, 0x2100)) | {0x0640}  # and the Arabic tatweel
_ALONE = (
    (0x2E80, 0x3005),  # CJK radicals
    (0x3040, 0x30FF),  # kana
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
_REMEMBERED = 50_000
_WORDLESS = frozenset({"Cc", "Cs", "Cf", "Zs", "Zl", "Zp"})


def fold(text: str) -> str:
    """The text without case and accents; signs of scripts without spaces, and pictures, stand as words of their own."""
    if text.isascii():
        return " ".join(text.lower().split()) if text.isprintable() else _folded(text)
    return _folded(text)


def has_words(folded: str) -> bool:
    """Whether folded text holds anything the search index keeps."""
    return any(unicodedata.category(one)[0] in "LNM" or unicodedata.category(one) in ("So", "Co") for one in folded)


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return " ".join(plain.translate(_SIGNS).split())


class _Signs(dict[int, str]):
    """What becomes of each sign; worked out once, up to a bound that no honest text reaches."""

    def __missing__(self, code: int) -> str:
        sign = _sign(chr(code))
        if len(self) < _REMEMBERED:
            self[code] = sign
        return sign


_SIGNS = _Signs()


def _sign(one: str) -> str:
    code = ord(one)
    category = unicodedata.category(one)
    if category in _WORDLESS:
        return "" if category == "Cf" else " "
    if code in _SELECTORS or (category == "Mn" and code < _MARKS_DROPPED_BELOW) or category == "Sk":
        return ""
    if category == "So" or any(first <= code <= last for first, last in _ALONE):
        return f" {one} "
    return one
