"""A decision as whoever took it writes it down: about one credential or requirement of one learner, ready to be signed.

A learner's file names a unit by the place where it is kept, which nobody else knows; a letter names the credential by
its own id, or the learner by the identifier that credentials are issued to.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from wallet.codec.strict_json import parse
from wallet.errors import malformed
from wallet.model.stack_decision import Decision, DecisionKind
from wallet.stacks.limits import TEXT_CHARACTERS

MODEL = "stack-decision/1"
KINDS = (DecisionKind.EQUIVALENT_TO, DecisionKind.ACCEPTED, DecisionKind.WAIVED)
"""What somebody else can decide; pins and bans are the learner's own."""


@dataclass(frozen=True, slots=True)
class Letter:
    """What was decided under which definition; "" for what is not stated."""

    definition: str
    kind: DecisionKind
    about: str
    credential: str
    learner: str


def is_letter_text(value: object) -> bool:
    """Whether parsed JSON says that it is a decision."""
    return isinstance(value, Mapping) and value.get("model") == MODEL


def read_letter(data: bytes) -> Letter:
    """The letter in a file. Raises MALFORMED `decision-letter` with the `path` of the fault."""
    value = parse(data)
    if not isinstance(value, Mapping) or not is_letter_text(value):
        raise malformed("decision-letter", path="/model")
    unknown = sorted(value.keys() - {"model", "definition", "kind", "about", "credential", "learner"})
    if unknown:
        raise malformed("decision-letter", path=f"/{unknown[0][:80]}")
    kind = next((one for one in KINDS if one.value == value.get("kind")), None)
    if kind is None:
        raise malformed("decision-letter", path="/kind")
    said: dict[str, str] = {}
    for name in ("definition", "about", "credential", "learner"):
        text = value.get(name, "")
        if not isinstance(text, str) or len(text) > TEXT_CHARACTERS:
            raise malformed("decision-letter", path=f"/{name}")
        said[name] = text
    if not said["definition"]:
        raise malformed("decision-letter", path="/definition")
    if not said["about"] and kind is not DecisionKind.ACCEPTED:
        raise malformed("decision-letter", path="/about")
    whose = "learner" if kind is DecisionKind.WAIVED else "credential"
    if not said[whose]:
        raise malformed("decision-letter", path=f"/{whose}")
    return Letter(said["definition"], kind, said["about"], said["credential"], said["learner"])


def says_the_same(
    letter: Letter, decision: Decision, definition: str, credential: str, learners: frozenset[str]
) -> bool:
    """Whether a letter is about this decision: same rules, kind and target, and this credential, or this learner.

    `credential` is the id of the credential behind the decision's unit, `learners` the learner's own identifiers.
    """
    if (letter.definition, letter.kind, letter.about) != (definition, decision.kind, decision.about):
        return False
    if letter.learner and letter.learner not in learners:
        return False
    return letter.kind is DecisionKind.WAIVED or (bool(credential) and letter.credential == credential)
