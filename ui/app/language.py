"""The language of the window: ours from the catalogue, Qt's own words from Qt, dates and direction along with them."""

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from ui.words.catalog import EASY, LANGUAGES, SOURCE, Catalog, catalog
from ui.words.translate import speak, spoken

SYSTEM = "system"


class _Ours(QTranslator):
    """Lets `tr` in widgets say the same sentences as everything else."""

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 (Qt's own name)
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        del disambiguation
        return spoken().say(context, sourceText, n)

    def isEmpty(self) -> bool:
        return False


def remembered_language(settings: QSettings) -> str:
    """The tag chosen in the settings, or "system"."""
    tag = str(settings.value("language", SYSTEM))
    return tag if tag in LANGUAGES or tag in {f"{one}-easy" for one in EASY} else SYSTEM


def _locale(tag: str) -> QLocale:
    return QLocale.system() if tag == SYSTEM else QLocale(tag.partition("-")[0])


def fetch(tag: str) -> Catalog:
    """The sentences of a language, read from disk the first time; may be called from any thread."""
    base = QLocale.languageToCode(_locale(tag).language())
    return catalog(tag if tag != SYSTEM else base if base in LANGUAGES else SOURCE)


def put_on(app: QApplication, tag: str) -> None:
    """Says everything in a language from now on; "system" takes the system's where it is one of ours."""
    locale = _locale(tag)
    base = QLocale.languageToCode(locale.language())
    known = base if base in LANGUAGES else SOURCE
    speak(fetch(tag))
    QLocale.setDefault(locale if known == base else QLocale(known))
    for old in app.findChildren(QTranslator, "words"):
        app.removeTranslator(old)
        old.deleteLater()
    _install(_Ours(app))
    theirs = QTranslator(app)
    if theirs.load(f"qtbase_{known}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _install(theirs)
    app.setLayoutDirection(QLocale(known).textDirection())


def _install(translator: QTranslator) -> None:
    translator.setObjectName("words")
    QApplication.installTranslator(translator)
