"""Every element, class and doubt of the micro-credential view has its words."""

import pytest

from ui.words import eu
from wallet.model.eu_view import Doubt, Doubted, Element, LearningClass, Stated

FACTS = {
    "written": "P2M",
    "hours": "45",
    "credits": "5",
    "each": "9",
    "eqf": "6",
    "other": "7",
    "called": "X",
    "tag": "en-EN",
}


def test_each_has_a_name_of_its_own() -> None:
    names = [eu.element_name(one) for one in Element]
    assert len(set(names)) == len(names) == 16
    assert len({eu.stated_word(one) for one in Stated}) == 3


@pytest.mark.parametrize("reached", LearningClass)
def test_each_class_has_a_label_and_a_sentence(reached: LearningClass) -> None:
    assert eu.class_word(reached)
    assert eu.class_sentence(reached).endswith(".")


@pytest.mark.parametrize("doubt", Doubt)
def test_each_doubt_has_a_sentence_with_its_facts(doubt: Doubt) -> None:
    sentence = eu.doubt_sentence(Doubted(doubt, FACTS))
    assert sentence.endswith(".") and "{" not in sentence


def test_the_summary_counts() -> None:
    assert eu.summary_sentence(9, 1, 1).startswith("9 of 11")
    assert eu.ask_sentence().endswith(".")
