"""How well a credential is described, by the Council Recommendation on micro-credentials (2022, Annex I).

It never makes a credential invalid: the Recommendation binds nobody, and a level is asked for only where it applies.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from wallet.errors import Fact
from wallet.model.text import NO_TEXT, Text


class Element(Enum):
    """The eleven mandatory elements, then the five optional ones."""

    LEARNER = "learner"
    TITLE = "title"
    COUNTRY = "country"
    AWARDING_BODY = "awarding-body"
    AWARD_DATE = "award-date"
    OUTCOMES = "outcomes"
    WORKLOAD = "workload"
    LEVEL = "level"
    ASSESSMENT = "assessment"
    PARTICIPATION = "participation"
    QUALITY = "quality"
    PREREQUISITES = "prerequisites"
    SUPERVISION = "supervision"
    GRADE = "grade"
    STACKABILITY = "stackability"
    INFORMATION = "information"


OPTIONAL = frozenset(
    {Element.PREREQUISITES, Element.SUPERVISION, Element.GRADE, Element.STACKABILITY, Element.INFORMATION}
)


class Stated(Enum):
    """How an element is there: explicit, only indirectly (free text, an unknown unit), or not at all."""

    STATED = "stated"
    PARTLY = "partly"
    NOT_STATED = "not-stated"


class LearningClass(Enum):
    """What was reached, from an assessed outcome down to nothing yet."""

    ASSESSED = "assessed-outcome"
    CLAIMED = "outcome-claimed"
    PARTICIPATION = "participation"
    ENTITLEMENT = "entitlement"
    NOT_ACHIEVED = "not-achieved"


class Doubt(Enum):
    """What does not fit together in what is stated."""

    MONTHS = "duration-in-months"
    HOURS_PER_CREDIT = "hours-per-credit"
    IDENTITY = "identity-contradicts"
    LEVELS = "levels-differ"
    CLASS = "title-and-class-differ"
    REQUIRED = "below-what-is-required"
    CONCEPTS = "concepts-without-address"
    LANGUAGE = "odd-language-tag"


@dataclass(frozen=True, slots=True)
class EuLine:
    """One element: how it is stated, its values, and where the first of them stands (JSON pointer; "" for none)."""

    element: Element
    stated: Stated = Stated.NOT_STATED
    values: tuple[Text, ...] = ()
    at: str = ""


@dataclass(frozen=True, slots=True)
class Doubted:
    """One doubt with its facts."""

    doubt: Doubt
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EuView:
    """One unit of learning: all sixteen lines in the order of `Element`, its class, and what does not fit together."""

    title: Text = NO_TEXT
    lines: tuple[EuLine, ...] = ()
    reached: LearningClass = LearningClass.CLAIMED
    prior_learning: bool = False
    doubts: tuple[Doubted, ...] = ()

    def counted(self, stated: Stated, *, optional: bool = False) -> int:
        """How many mandatory (or optional) elements are stated so."""
        return sum(one.stated is stated and (one.element in OPTIONAL) is optional for one in self.lines)

    @property
    def missing(self) -> tuple[Element, ...]:
        """The mandatory elements that are not stated."""
        return tuple(
            one.element for one in self.lines if one.stated is Stated.NOT_STATED and one.element not in OPTIONAL
        )
