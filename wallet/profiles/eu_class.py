"""What was reached, an assessed outcome or mere participation, and what does not fit together in what is stated."""

import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from wallet.model.credential import Achievement, Claims, Result
from wallet.model.eu_view import Doubt, Doubted, LearningClass
from wallet.profiles import fields

_ATTENDED = frozenset({"Membership", "CommunityService", "CoCurricular", "CertificateOfCompletion", "Fieldwork"})
_ATTENDING = ("volunteering", "work experience")
_NOT_YET = frozenset({"Enrolled", "InProgress", "OnHold", "Provisional", "Withdrew", "Failed"})
_DONE = frozenset({None, "Completed"})
_DURATION = re.compile(
    r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:\d+(?:\.\d+)?S)?)?\Z"
)
_CERTIFIES = ("certificate", "diploma", "degree", "qualification", "micro-credential", "microcredential")
_ATTESTS = ("participation", "attendance")
_LETTER = re.compile(r"[A-F][+-]?\Z")
_SIGNS = ("+", "", "-")
_PER_CREDIT = (Decimal(20), Decimal(40))
_YEARLY = Decimal(30)
_NO_COUNTRY = frozenset({"EN", "EL", "DA"})


def reached(one: Achievement) -> LearningClass:
    """The class of one achievement: the claim's own kind goes before its title."""
    if one.kind == "entitlement" or one.type == "License":
        return LearningClass.ENTITLEMENT
    if one.results and all(result.status in _NOT_YET for result in one.results):
        return LearningClass.NOT_ACHIEVED
    if one.kind == "activity":
        return LearningClass.PARTICIPATION
    if one.kind == "assessment" or assessed(one):
        return LearningClass.ASSESSED
    if one.type in _ATTENDED or any(mode.lower().startswith(_ATTENDING) for mode in one.modes):
        return LearningClass.PARTICIPATION
    return LearningClass.CLAIMED


def assessed(one: Achievement) -> bool:
    """Whether an assessment is stated; that a result states no state is no proof of one (Open Badges 3.0)."""
    return any(each.type or each.title for each in one.assessments) or any(met(each) for each in one.results)


def met(result: Result) -> bool:
    """Whether a completed result says what was reached, and that is what was required, where anything was."""
    if result.status not in _DONE or not (result.value or result.achieved_level):
        return False
    return not _short_of(result)


def by_prior_learning(one: Achievement) -> bool:
    """Whether the assessment was a recognition of prior learning, on which caps are common."""
    return any("prior learning" in (each.type or "").lower() for each in one.assessments)


def doubts(one: Achievement, node: Claims) -> Iterator[Doubted]:
    """What does not fit together; `node` is the object the achievement was read from."""
    ects = next((number for each in one.credits if each.unit == "ECTS" and (number := _number(each.value))), None)
    yield from _of_workload(one.workload, ects)
    supervision = (fields.text(node.get("supervisionType")).best() or "").lower()
    if (
        "identity verification" in supervision
        and "no identity" not in supervision
        and node.get("identityChecked") is False
    ):
        yield Doubted(Doubt.IDENTITY, {"said": supervision[:200]})
    yield from _of_levels(one)
    yield from _of_class(one)
    if any(each.status in _DONE and _short_of(each) for each in one.results):
        yield Doubted(Doubt.REQUIRED)
    loose = sum(1 for each in one.alignments if each.is_skill and not (each.url or "").startswith("http"))
    if loose:
        yield Doubted(Doubt.CONCEPTS, {"count": loose})
    for tag in dict.fromkeys(tag for text in (one.name, one.description) for tag, _ in text.values):
        if tag.partition("-")[2] in _NO_COUNTRY:
            yield Doubted(Doubt.LANGUAGE, {"tag": tag[:40]})


def _of_workload(written: str | None, ects: Decimal | None) -> Iterator[Doubted]:
    found = _DURATION.match(written or "")
    if found is None or not written:
        return
    years, months, weeks, days, hours, minutes = (Decimal(part or 0) for part in found.groups())
    if (years or months) and (ects is None or ects < _YEARLY):
        yield Doubted(Doubt.MONTHS, {"written": written})
        return
    total = hours + minutes / 60 + 24 * (days + 7 * weeks)
    if ects and total and not (years or months):
        each = total / ects
        if not _PER_CREDIT[0] <= each <= _PER_CREDIT[1]:
            facts = {"hours": f"{total.normalize():f}", "credits": f"{ects.normalize():f}", "each": f"{each:.1f}"}
            yield Doubted(Doubt.HOURS_PER_CREDIT, facts)


def _of_levels(one: Achievement) -> Iterator[Doubted]:
    european = {each.value for each in one.levels if each.framework == "EQF"}
    national = {
        digits[-1] for each in one.levels if each.framework != "EQF" and (digits := re.findall(r"\d", each.value))
    }
    if european and national and not european & national:
        yield Doubted(Doubt.LEVELS, {"eqf": min(european), "other": min(national)})


def _of_class(one: Achievement) -> Iterator[Doubted]:
    called = f"{one.name.best(('en',))} {one.type or ''}".lower()
    attended = reached(one) is LearningClass.PARTICIPATION
    if attended and any(word in called for word in _CERTIFIES) and not any(word in called for word in _ATTESTS):
        yield Doubted(Doubt.CLASS, {"called": one.name.best(("en",))[:200]})


def _short_of(result: Result) -> bool:
    """Whether what was reached is less than what was required; False where the two cannot be compared."""
    if result.achieved_level and result.required_level and result.scale:
        return _below(result.achieved_level, result.required_level, result.scale)
    if not (result.value and result.required):
        return False
    value, required = _number(result.value), _number(result.required)
    if value is not None and required is not None:
        return value < required
    return _below(result.value, result.required, result.scale)


def _below(value: str, required: str, scale: tuple[str, ...]) -> bool:
    """On a scale from low to high; letters go down from A, whichever way the issuer lists them."""
    if _LETTER.match(value) and _LETTER.match(required):
        return (value[0], _SIGNS.index(value[1:])) > (required[0], _SIGNS.index(required[1:]))
    return value in scale and required in scale and scale.index(value) < scale.index(required)


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text.replace(",", "."))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
