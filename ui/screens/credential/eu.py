"""The European view of a micro-credential: which elements are stated, partly or not, what was reached, what is odd."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.labels import Chip, PlainLabel, Sign, plain
from ui.widgets.layout import card, column, holder, rule
from ui.words import eu as words
from ui.words.tones import Mark, Tone, mark
from ui.words.translate import translate
from wallet.model.eu_view import OPTIONAL, EuLine, EuView, LearningClass, Stated

_TONES = {
    LearningClass.ASSESSED: Tone.GOOD, LearningClass.CLAIMED: Tone.NEUTRAL, LearningClass.PARTICIPATION: Tone.NOTE,
    LearningClass.ENTITLEMENT: Tone.NOTE, LearningClass.NOT_ACHIEVED: Tone.CAUTION,
}  # fmt: skip
_SIGNS = {Stated.STATED: ("✓", Tone.GOOD), Stated.PARTLY: ("!", Tone.CAUTION), Stated.NOT_STATED: ("–", Tone.NEUTRAL)}
VALUES_SHOWN = 6


def eu_mark(views: tuple[EuView, ...]) -> Mark | None:
    """The chip of the first unit: how many of the eleven elements are stated."""
    if not views:
        return None
    stated = views[0].counted(Stated.STATED)
    whole = stated + views[0].counted(Stated.PARTLY) + views[0].counted(Stated.NOT_STATED)
    text = translate("credential", "{n} of {all} EU elements").format(n=stated, all=whole)
    return Mark(Tone.NOTE, text)


def eu_parts(views: tuple[EuView, ...], tag: str) -> list[QWidget]:
    """One card a unit."""
    title = translate("credential", "As a European micro-credential")
    return [holder(column(PlainLabel(title, "label"), _card(one, tag), gap=8)) for one in views]


def _card(view: EuView, tag: str) -> QWidget:
    counted = [view.counted(one) for one in (Stated.STATED, Stated.PARTLY, Stated.NOT_STATED)]
    chip = Chip(mark(_TONES[view.reached], words.class_word(view.reached)))
    parts: list[QWidget] = [
        chip,
        PlainLabel(words.class_sentence(view.reached), "hint", wrap=True),
        PlainLabel(words.summary_sentence(*counted), "strong", wrap=True),
    ]
    if view.prior_learning:
        parts.append(PlainLabel(translate("credential", "Earlier learning was recognised for it."), "hint", wrap=True))
    for one in view.doubts:
        parts.append(_line("!", Tone.CAUTION, translate("credential", "Does not fit"), words.doubt_sentence(one)))
    told = [one for one in view.lines if one.element not in OPTIONAL or one.stated is not Stated.NOT_STATED]
    for each in told:
        parts += [rule(), _element(each, tag)]
    if view.missing:
        parts += [rule(), PlainLabel(words.ask_sentence(), "hint", wrap=True)]
    return card(*parts, gap=8)


def _element(one: EuLine, tag: str) -> QWidget:
    sign, tone = _SIGNS[one.stated]
    values = [text for each in one.values[:VALUES_SHOWN] if (text := each.best((tag,) if tag else ()))]
    said = " · ".join(plain(text, 200) for text in values)
    if one.stated is not Stated.STATED or not said:
        word = words.stated_word(one.stated)
        said = translate("credential", "{state}: {values}").format(state=word, values=said) if said else word
    return _line(sign, tone, words.element_name(one.element), said)


def _line(sign: str, tone: Tone, title: str, text: str) -> QWidget:
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(10)
    line.addWidget(Sign(sign, tone), 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(column(PlainLabel(title, "strong", wrap=True), PlainLabel(text, "hint", wrap=True), gap=1), 1)
    return holder(line)
