"""Languages by name."""

import sys


def language(tag: str) -> str:
    """ "German" for "de"; the tag itself where no name is known."""
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        return tag
    found = core.QLocale(tag.replace("-", "_")).language()
    return tag if found == core.QLocale.Language.C else str(core.QLocale.languageToString(found))
