"""What Open Badges 3.0 has no words for: credits with their unit, study load, assessment, participation.

The members are those of the Dutch extension, in a context that the invented consortium publishes. It is not one of the
program's own contexts, so whoever wants to judge such a badge needs it as material.
"""

from functools import cache

from wallet.codec import jcs
from wallet.codec.jsonld.contexts import Contexts
from wallet.demo.badges import BadgeSpec
from wallet.model.credential import Json

CONTEXT_URL = "https://data-consortium.example/contexts/study-load/v1"
_VOCABULARY = "https://data-consortium.example/terms#"
_TERMS = ("ECTS", "SBU", "assessmentType", "participationType", "supervisionType", "identityChecked")
HOURS_PER_CREDIT = 28


def context() -> bytes:
    """The JSON-LD context, as it would be found at `CONTEXT_URL`."""
    terms = {name: f"{_VOCABULARY}{name}" for name in _TERMS}
    return jcs.canonical({"@context": {"@protected": True, **terms}})


@cache
def demo_contexts() -> Contexts:
    """The program's contexts and this one."""
    return Contexts.bundled().with_given({CONTEXT_URL: context()})


def members(spec: BadgeSpec) -> dict[str, Json]:
    """What the extension says of an achievement."""
    found: dict[str, Json] = {}
    if spec.ects:
        found["ECTS"] = number(spec.ects)
        found["SBU"] = number(str(float(spec.ects) * HOURS_PER_CREDIT))
    if spec.assessment:
        found |= {"assessmentType": spec.assessment, "supervisionType": "supervised with identity verification"}
        found |= {"identityChecked": True, "participationType": "blended"}
    return found


def number(text: str) -> int | float:
    """A decimal text as a JSON number, whole where it is whole."""
    value = float(text)
    return int(value) if value.is_integer() else value
