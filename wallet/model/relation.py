"""What a credential says about how its achievement stands to others: said, never checked."""

from dataclasses import dataclass
from enum import Enum

from wallet.model.text import NO_TEXT, Text


class RelationKind(Enum):
    """How the achievement stands to the target."""

    PART_OF = "part-of"
    HAS_PART = "has-part"
    PRECEDES = "precedes"
    FOLLOWS = "follows"
    SAME = "same"
    RELATED = "related"
    REPLACED_BY = "replaced-by"
    ENTITLES = "entitles"
    SPECIFIED_BY = "specified-by"
    ALIGNED = "aligned"
    REQUIRES = "requires"


@dataclass(frozen=True, slots=True)
class Relation:
    """One relation as stated; `target` and `code` are "" where the credential only names the other thing."""

    kind: RelationKind
    target: str
    name: Text = NO_TEXT
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """A relation that touches a qualification at hand, or, with an empty `stack_id`, names what comes first.

    `requirement_id` is "" where the target is the qualification itself. No hint is ever counted.
    """

    record_id: str
    credential: Text
    verdict: str
    relation: Relation
    stack_id: str = ""
    stack: Text = NO_TEXT
    kept: bool = False
    requirement_id: str = ""
    requirement: Text = NO_TEXT
