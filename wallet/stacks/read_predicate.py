"""Predicates of a definition, read and checked."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from wallet.errors import over_limit
from wallet.model.stack_rules import (
    AllOf,
    Always,
    AnyOf,
    Assessed,
    AtLevel,
    Awarded,
    Graded,
    Has,
    InSubject,
    IssuedBy,
    Not,
    OneOf,
    Passed,
    Predicate,
    Scale,
    Shares,
    Sized,
    WithSkill,
)
from wallet.stacks import limits
from wallet.stacks.grades import place_on
from wallet.stacks.metrics import METRIC
from wallet.stacks.place import Place

_EVIDENCE = "assessed participation experience self"


@dataclass(slots=True)
class Terms:
    """The names a definition declares, and how many predicates were read so far."""

    scales: Mapping[str, Scale]
    issuer_groups: Mapping[str, tuple[str, ...]]
    predicates: int = 0
    depth: int = field(default=0)

    def scale_value(self, scale: Place, value: Place) -> tuple[str, str]:
        """A declared scale and a value that stands on it."""
        name, text = scale.text(), value.text()
        if name not in self.scales:
            raise scale.fault("scale-unknown", scale=name[:80])
        if place_on(self.scales[name], text) is None:
            raise value.fault("not-on-scale", scale=name[:80], value=text[:80])
        return name, text


def read_predicate(place: Place, terms: Terms) -> Predicate:
    """One predicate: an object with exactly one member, the atom's name.

    Raises MALFORMED (`predicate-members`, `predicate-unknown`, `scale-unknown`, `issuer-group-unknown`, ...) and
    LIMIT (`predicates`, `predicate-depth`).
    """
    terms.predicates += 1
    if terms.predicates > limits.PREDICATES:
        raise over_limit("predicates", limits.PREDICATES, at=place.at)
    if terms.depth >= limits.PREDICATE_DEPTH:
        raise over_limit("predicate-depth", limits.PREDICATE_DEPTH, at=place.at)
    members = place.members()
    if len(members) != 1:
        raise place.fault("predicate-members", count=len(members))
    name, inner = next(iter(members.items()))
    if name not in _ATOMS:
        raise inner.fault("predicate-unknown", member=name[:80])
    terms.depth += 1
    found = _ATOMS[name](inner, terms)
    terms.depth -= 1
    return found


def _parts(place: Place, terms: Terms) -> tuple[Predicate, ...]:
    return tuple(read_predicate(each, terms) for each in place.entries())


def _issuer(place: Place, terms: Terms) -> Predicate:
    issuers: set[str] = set()
    for each in place.entries():
        name = each.text()
        if not name.startswith("@"):
            issuers.add(name)
        elif name[1:] in terms.issuer_groups:
            issuers.update(terms.issuer_groups[name[1:]])
        else:
            raise each.fault("issuer-group-unknown", group=name[1:81])
    return IssuedBy(frozenset(issuers), place.texts())


def _awarded(place: Place, _terms: Terms) -> Predicate:
    found = place.fields("", "onOrAfter onOrBefore withinMonths")
    after, before, months = (found.get(name) for name in ("onOrAfter", "onOrBefore", "withinMonths"))
    return Awarded(
        after.day() if after else None,
        before.day() if before else None,
        months.whole(None, "MONTHS") if months else None,
    )


def _bound(place: Place | None) -> Fraction | None:
    if place is None:
        return None
    return place.number() if isinstance(place.value, str) else Fraction(place.whole(None))


def _level(place: Place, _terms: Terms) -> Predicate:
    found = place.fields("framework")
    return AtLevel(found["framework"].text(), _bound(found.get("min")), _bound(found.get("max")))


def _skill(place: Place, terms: Terms) -> Predicate:
    found = place.fields("anyOf")
    any_of = found["anyOf"].texts()
    if "minLevel" not in found:
        return WithSkill(any_of, found["scale"].text() if "scale" in found else None, None)
    if "scale" not in found:
        raise place.fault("member-missing", member="scale")
    scale, level = terms.scale_value(found["scale"], found["minLevel"])
    return WithSkill(any_of, scale, level)


def _grade(place: Place, terms: Terms) -> Predicate:
    found = place.fields("scale min")
    return Graded(*terms.scale_value(found["scale"], found["min"]))


def _amount(place: Place, _terms: Terms) -> Predicate:
    found = place.fields("metric")
    metric = found["metric"].matching(METRIC, "not-a-metric")
    low, high = found.get("min"), found.get("max")
    return Sized(metric, low.number() if low else None, high.number() if high else None)


def _assessment(place: Place, _terms: Terms) -> Predicate:
    return Assessed({name: each.flag() for name, each in place.members().items()})


def _evidence(place: Place, _terms: Terms) -> Predicate:
    return OneOf("evidence", tuple(each.one_of(_EVIDENCE) for each in place.entries()))


def _one_of(name: str) -> Callable[[Place, Terms], Predicate]:
    return lambda place, _terms: OneOf(name, place.texts())


def _shares(name: str) -> Callable[[Place, Terms], Predicate]:
    return lambda place, _terms: Shares(name, place.texts())


_ATOMS: Mapping[str, Callable[[Place, Terms], Predicate]] = {
    "always": lambda place, _terms: Always(place.boolean()),
    "all": lambda place, terms: AllOf(_parts(place, terms)),
    "any": lambda place, terms: AnyOf(_parts(place, terms)),
    "not": lambda place, terms: Not(read_predicate(place, terms)),
    "has": lambda place, _terms: Has(place.texts()),
    "code": _shares("code"),
    "tag": _shares("tag"),
    "usedFor": _shares("usedFor"),
    "issuer": _issuer,
    "subject": lambda place, _terms: InSubject(place.texts()),
    "evidence": _evidence,
    "mode": _one_of("mode"),
    "language": _one_of("language"),
    "country": _one_of("country"),
    "kind": _one_of("kind"),
    "passed": lambda place, _terms: Passed(place.boolean()),
    "level": _level,
    "skill": _skill,
    "assessment": _assessment,
    "grade": _grade,
    "awarded": _awarded,
    "amount": _amount,
}
