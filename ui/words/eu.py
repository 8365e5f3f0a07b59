"""How well a credential is described, in words: the elements of the European micro-credential."""

from ui.words.translate import said, translate
from wallet.model.eu_view import Doubt, Doubted, Element, LearningClass, Stated

_ELEMENTS = {
    Element.LEARNER: said("eu", "Who learned"),
    Element.TITLE: said("eu", "Title"),
    Element.COUNTRY: said("eu", "Country or region of the issuer"),
    Element.AWARDING_BODY: said("eu", "Awarding body"),
    Element.AWARD_DATE: said("eu", "Date of award"),
    Element.OUTCOMES: said("eu", "Learning outcomes"),
    Element.WORKLOAD: said("eu", "Workload"),
    Element.LEVEL: said("eu", "Level"),
    Element.ASSESSMENT: said("eu", "Kind of assessment"),
    Element.PARTICIPATION: said("eu", "Form of participation"),
    Element.QUALITY: said("eu", "Quality assurance"),
    Element.PREREQUISITES: said("eu", "What was needed to enrol"),
    Element.SUPERVISION: said("eu", "Supervision and identity check"),
    Element.GRADE: said("eu", "Grade"),
    Element.STACKABILITY: said("eu", "What it can add up to"),
    Element.INFORMATION: said("eu", "Further information"),
}
_STATED = {
    Stated.STATED: said("eu", "stated"),
    Stated.PARTLY: said("eu", "partly stated"),
    Stated.NOT_STATED: said("eu", "not stated"),
}
_CLASSES = {
    LearningClass.ASSESSED: (said("eu", "Assessed outcome"), said("eu", "An outcome that was assessed.")),
    LearningClass.CLAIMED: (
        said("eu", "Outcome, assessment not stated"),
        said("eu", "An outcome is claimed; how it was assessed is not stated."),
    ),
    LearningClass.PARTICIPATION: (said("eu", "Participation"), said("eu", "Taking part, not an assessed outcome.")),
    LearningClass.ENTITLEMENT: (said("eu", "Right"), said("eu", "A right that was given, not an outcome.")),
    LearningClass.NOT_ACHIEVED: (said("eu", "Not achieved yet"), said("eu", "Nothing was achieved yet.")),
}
_DOUBTS = {
    Doubt.MONTHS: said(
        "eu", "The workload is written as {written}, which is months; hours or minutes were meant, it seems."
    ),
    Doubt.HOURS_PER_CREDIT: said(
        "eu", "{hours} hours for {credits} ECTS are {each} hours a credit; 25 to 30 are usual."
    ),
    Doubt.IDENTITY: said("eu", "It speaks of an identity check and also says that there was none."),
    Doubt.LEVELS: said(
        "eu", "It states EQF level {eqf} and another level with the number {other}; only the EQF level counts."
    ),
    Doubt.CLASS: said("eu", "It is called {called}, but states only participation."),
    Doubt.REQUIRED: said("eu", "A result is below what was required."),
    Doubt.CONCEPTS: said("eu", "Some skills have no web address, so they cannot be matched with others."),
    Doubt.LANGUAGE: said("eu", "The language tag {tag} names no country."),
}


def element_name(element: Element) -> str:
    """The name of an element."""
    return translate("eu", _ELEMENTS[element])


def stated_word(stated: Stated) -> str:
    """Stated, partly, or not."""
    return translate("eu", _STATED[stated])


def class_word(reached: LearningClass) -> str:
    """What was reached, in a few words, as a label."""
    return translate("eu", _CLASSES[reached][0])


def class_sentence(reached: LearningClass) -> str:
    """What was reached, as a sentence."""
    return translate("eu", _CLASSES[reached][1])


def doubt_sentence(one: Doubted) -> str:
    """What does not fit together."""
    return translate("eu", _DOUBTS[one.doubt]).format(**one.facts)


def summary_sentence(stated: int, partly: int, missing: int) -> str:
    """How many of the eleven elements are there."""
    text = translate("eu", "{stated} of {all} stated, {partly} only partly, {missing} not stated.")
    return text.format(stated=stated, all=stated + partly + missing, partly=partly, missing=missing)


def ask_sentence() -> str:
    """Whom to ask for what is missing."""
    return translate("eu", "Nothing is wrong with the credential when something is not stated. Ask the issuer for it.")
