"""Sets data into the sheet's template; the typesetter is an extra, and is fetched when a sheet is wanted.

What others wrote goes in as JSON through one input and comes out as text: the template never evaluates it.
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from wallet.codec.jsonld.contexts import resources_root
from wallet.errors import ErrorKind, WalletError, unsupported
from wallet.model.credential import Json

STANDARDS = ["a-3b", "ua-1"]
FONTS = ("Inter", "DejaVu Sans")
OTHER_SCRIPTS = ("Noto Sans CJK SC", "Noto Sans Devanagari", "PingFang SC", "Microsoft YaHei", "Nirmala UI", "Segoe UI")
ROUNDS = 8
"""How often a sign no font has is taken out by itself, before all rare ones are."""
_AS_IT_IS = frozenset({"attachment", "code"})
_NO_GLYPH = re.compile(r'the text `(".*?")` could not be displayed', re.DOTALL)
_RARE = re.compile(
    r"[^\x20-\x7e\xa0-\u017f\u0384-\u03ce\u0400-\u045f\u05d0-\u05ea\u0621-\u0652\u2010-\u2026\u20ac\u2713]"
)
_MISSING = "□"


DOTS_PER_INCH = 300
"""Of pictures for a printer."""


def typeset(data: Mapping[str, Json], template: str = "sheet") -> bytes:
    """The PDF; a sign that no font at hand has is drawn as an empty box.

    Raises `WalletError`: UNSUPPORTED `sheet-writer`; CANNOT_PRESENT `sheet-not-set`.
    """
    return _made(data, template, "pdf")[0]


def pictures(data: Mapping[str, Json], template: str = "sheet") -> tuple[bytes, ...]:
    """The same pages as PNG at `DOTS_PER_INCH`. Raises as `typeset` does."""
    return _made(data, template, "png")


def _made(data: Mapping[str, Json], template: str, form: str) -> tuple[bytes, ...]:
    try:
        import typst
    except ImportError:
        raise unsupported("sheet-writer") from None
    for place in range(ROUNDS + 2):
        try:
            return _set(data, template, form)
        except typst.TypstError as error:
            lacking = _NO_GLYPH.search(str(error))
            if lacking is None or place > ROUNDS:
                raise WalletError(ErrorKind.CANNOT_PRESENT, rule="sheet-not-set", reason=str(error)[:200]) from None
            signs = re.escape(lacking[1][1:-1])
            data = _without(data, re.compile(signs) if place < ROUNDS and signs else _RARE)
    raise AssertionError("the last round either sets or raises")


def _set(data: Mapping[str, Json], template: str, form: str) -> tuple[bytes, ...]:
    given = json.dumps({**data, "fonts": [*FONTS, *OTHER_SCRIPTS]}, ensure_ascii=False)
    source = str(resources_root() / "sheet" / f"{template}.typ")
    how = {"pdf_standards": STANDARDS} if form == "pdf" else {"ppi": DOTS_PER_INCH}
    made = _compiler().compile(input=source, format=form, sys_inputs={"data": given}, **how)
    return tuple(map(bytes, made)) if isinstance(made, list) else (bytes(made),)


def _without(data: Mapping[str, Json], signs: re.Pattern[str]) -> Mapping[str, Json]:
    """The data with these signs replaced wherever they would be printed."""

    def mended(value: Json) -> Json:
        match value:
            case str():
                return signs.sub(_MISSING, value)
            case list():
                return [mended(one) for one in value]
            case dict():
                return {name: mended(one) for name, one in value.items()}
            case _:
                return value

    return {name: value if name in _AS_IT_IS else mended(value) for name, value in data.items()}


@cache
def _compiler() -> Any:
    """One compiler for all sheets of a run: it finds the fonts once."""
    import typst

    root: Path = resources_root()
    return typst.Compiler(root=str(root), font_paths=[str(root / "fonts")])
