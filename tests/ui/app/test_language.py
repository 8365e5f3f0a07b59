"""The language put on says every sentence of the widgets, and in English what it has no words for."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ui.app.language import put_on
from ui.words.catalog import EASY, LANGUAGES, catalog
from ui.words.translate import speak, spoken


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before, direction, said = QLocale(), qapp.layoutDirection(), spoken()
    yield qapp
    for one in qapp.findChildren(QTranslator, "words"):
        qapp.removeTranslator(one)
        one.deleteLater()
    QLocale.setDefault(before)
    qapp.setLayoutDirection(direction)
    speak(said)


@pytest.mark.parametrize("tag", ["system", *LANGUAGES, *(f"{one}-easy" for one in EASY)])
def test_no_sentence_of_a_widget_is_ever_blank(app: QApplication, tag: str) -> None:
    put_on(app, tag)
    assert QCoreApplication.translate("AddSheet", "a sentence nobody has put down") == "a sentence nobody has put down"
    for context, text in list(catalog("de").forms)[:400]:
        assert QCoreApplication.translate(context, text)


def test_a_widget_speaks_the_language_put_on_and_then_english_again(app: QApplication) -> None:
    (context, text), forms = next(
        (key, forms) for key, forms in catalog("de").forms.items() if len(forms) == 1 and forms[0] != key[1]
    )
    put_on(app, "de")
    assert QCoreApplication.translate(context, text) == forms[0]
    put_on(app, "en")
    assert QCoreApplication.translate(context, text) == text
