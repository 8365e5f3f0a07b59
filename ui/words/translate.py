"""The door to other languages: one language at a time for the whole program, English until another is chosen."""

from ui.words.catalog import SOURCE, Catalog, catalog


class _Tongue:
    """The language now spoken; one for the process, as the person before the screen is one."""

    catalog: Catalog = catalog(SOURCE)


def speak(language: Catalog) -> None:
    """Chooses the language for everything said from now on."""
    _Tongue.catalog = language


def spoken() -> Catalog:
    """The language now spoken."""
    return _Tongue.catalog


def translate(context: str, text: str, n: int = -1) -> str:
    """`text` in the person's language; "%n" and endings such as "(s)" follow the count `n` where one is given.

    Context and text stay literal in the call, or come from a table marked with `said`: `make words` collects them so.
    """
    return _Tongue.catalog.say(context, text, n)


def said(context: str, text: str) -> str:
    """Marks a sentence of a table for translation; the table's reader translates it."""
    del context
    return text
