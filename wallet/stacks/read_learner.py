"""A learner's units on one date, from the bytes of their file."""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from wallet.codec.strict_json import parse
from wallet.model.stack_unit import Evidence, Grade, LearnerSet, Skill, Unit, UnitStatus, Verification
from wallet.stacks.place import Place

_REQUIRED = "id title issuer awarded verification status"
_TEXTS = "mode language country kind"
_LISTS = "subjects codes tags usedFor supersedes"
_OTHERS = "validUntil evidence assessment credits hours levels grade passed skills attrs"


def read_learner(data: bytes) -> LearnerSet:
    """The learner set in a JSON file.

    Raises MALFORMED with `rule` and the JSON pointer `at`, LIMIT with the limit's name.
    """
    return learner_from(parse(data))


def learner_from(value: object) -> LearnerSet:
    """The learner set in an already parsed JSON value; raises as `read_learner` does."""
    found = Place(value).fields("definition learner asOf units", "note catalogue")
    taken: set[str] = set()
    units = tuple(_unit(each, taken) for each in found["units"].entries("UNITS"))
    catalogue = found["catalogue"].entries("CATALOGUE") if "catalogue" in found else ()
    return LearnerSet(
        definition=found["definition"].text(),
        learner=found["learner"].text(),
        as_of=found["asOf"].day(),
        units=units,
        catalogue=tuple(_unit(each, taken) for each in catalogue),
        note=found["note"].text() if "note" in found else "",
    )


def read_units(data: bytes, taken: Iterable[str] = ()) -> tuple[Unit, ...]:
    """The units in a JSON file: a list of them, or a learner set whose units and catalogue are taken together.

    `taken` are ids the units may not have. Raises as `read_learner` does.
    """
    value = parse(data)
    known = set(taken)
    if isinstance(value, Mapping):
        found = Place(value).fields("", "definition learner asOf note units catalogue")
        lists = [found[name].entries(name.upper()) for name in ("units", "catalogue") if name in found]
    else:
        lists = [Place(value).entries("UNITS")]
    return tuple(_unit(each, known) for entries in lists for each in entries)


def _unit(place: Place, taken: set[str]) -> Unit:
    found = place.fields(_REQUIRED, f"{_TEXTS} {_LISTS} {_OTHERS}")
    unit_id = found["id"].text()
    if unit_id in taken:
        raise found["id"].fault("id-twice", id=unit_id[:80])
    taken.add(unit_id)
    texts = {name: found[name].text() if name in found else None for name in _TEXTS.split()}
    lists = {name: found[name].texts() if name in found else None for name in _LISTS.split()}
    return Unit(
        id=unit_id,
        title=found["title"].text(),
        issuer=found["issuer"].text(),
        awarded=found["awarded"].day(),
        valid_until=found["validUntil"].day() if "validUntil" in found else None,
        verification=Verification(found["verification"].one_of("verified unverified failed self")),
        status=UnitStatus(found["status"].one_of("active revoked suspended")),
        evidence=_evidence(found.get("evidence")),
        assessment=_assessment(found.get("assessment")),
        credits=_credits(found.get("credits")),
        hours=found["hours"].number() if "hours" in found else None,
        levels=_levels(found.get("levels")),
        grade=_grade(found.get("grade")),
        passed=found["passed"].boolean() if "passed" in found else None,
        skills=tuple(_skill(each) for each in found["skills"].entries()) if "skills" in found else None,
        attrs=found["attrs"].texts_by_name() if "attrs" in found else None,
        subjects=lists["subjects"],
        codes=lists["codes"],
        tags=lists["tags"],
        used_for=lists["usedFor"],
        supersedes=lists["supersedes"],
        mode=texts["mode"],
        language=texts["language"],
        country=texts["country"],
        kind=texts["kind"],
    )


def _evidence(place: Place | None) -> Evidence | None:
    return Evidence(place.one_of("assessed participation experience self")) if place else None


def _assessment(place: Place | None) -> Mapping[str, bool | str] | None:
    if place is None:
        return None
    found = place.members()
    if "type" in found:
        found["type"].text()
    for name in ("supervised", "idVerified"):
        if name in found:
            found[name].boolean()
    return {name: each.value for name, each in found.items() if isinstance(each.value, bool | str)}


def _credits(place: Place | None) -> Mapping[str, Fraction] | None:
    return {name: each.number() for name, each in place.members().items()} if place else None


def _levels(place: Place | None) -> Mapping[str, int | str] | None:
    return {name: each.whole_or_text() for name, each in place.members().items()} if place else None


def _grade(place: Place | None) -> Grade | None:
    if place is None:
        return None
    found = place.fields("scale value")
    return Grade(found["scale"].text(), found["value"].text())


def _skill(place: Place) -> Skill:
    found = place.fields("id")
    return Skill(found["id"].text(), found["level"].text() if "level" in found else None)
