"""A qualification's definition, from the bytes of its file."""

from collections.abc import Mapping
from hashlib import sha256

from wallet.codec.strict_json import parse
from wallet.errors import over_limit
from wallet.model.stack import Condition, Conversion, Definition, Source, Target, nodes_of
from wallet.model.stack_rules import Constraint, Numeric, Ordered, Scale
from wallet.stacks import limits
from wallet.stacks.metrics import METRIC
from wallet.stacks.place import Place
from wallet.stacks.read_constraint import Surroundings, read_constraint
from wallet.stacks.read_node import ID, Growth, read_id, read_node, read_text
from wallet.stacks.read_predicate import Terms, read_predicate

MODEL = "stack-rules/1"
_OPTIONAL = (
    "sources composite scales conversions issuerGroups acceptExpired acceptSelfRecorded noRepeat require constraints"
)


def read_definition(data: bytes) -> Definition:
    """The definition in a JSON file of the model stack-rules/1.

    Raises MALFORMED with `rule` and the JSON pointer `at`, UNSUPPORTED for another model, LIMIT with the limit's name.
    """
    return definition_from(parse(data), sha256(data).hexdigest())


def definition_from(value: object, digest: str = "") -> Definition:
    """The definition in an already parsed JSON value; raises as `read_definition` does."""
    place = Place(value)
    found = place.fields("model id version title target root")
    model = found["model"].text()
    if model != MODEL:
        raise found["model"].fault("model", value=model[:80])
    place.fields("model id version title target root", _OPTIONAL)
    terms = Terms(_scales(found.get("scales")), _groups(found.get("issuerGroups")))
    root = read_node(found["root"], terms, Growth())
    target = _target(found["target"])
    around = Surroundings(terms, {each.id for each in nodes_of(root)}, target.metric)
    self_recorded = found.get("acceptSelfRecorded")
    return Definition(
        id=found["id"].matching(ID, "not-an-id"),
        version=found["version"].text(),
        title=read_text(found["title"]),
        target=target,
        root=root,
        constraints=_constraints(found.get("constraints"), around),
        require=_require(found.get("require"), terms),
        scales=terms.scales,
        conversions=_conversions(found.get("conversions")),
        issuer_groups=terms.issuer_groups,
        accept_expired=found["acceptExpired"].boolean() if "acceptExpired" in found else False,
        accept_self_recorded=read_predicate(self_recorded, terms) if self_recorded else None,
        no_repeat=found["noRepeat"].boolean() if "noRepeat" in found else True,
        sources=_sources(found.get("sources")),
        composite=found["composite"].texts() if "composite" in found else (),
        digest=digest,
    )


def _target(place: Place) -> Target:
    found = place.fields("metric amount", "level occupation")
    levels = found["level"].members() if "level" in found else {}
    return Target(
        metric=found["metric"].matching(METRIC, "not-a-metric"),
        amount=found["amount"].number(),
        level={name: each.whole_or_text() for name, each in levels.items()},
        occupation=found["occupation"].text() if "occupation" in found else None,
    )


def _scales(place: Place | None) -> Mapping[str, Scale]:
    return {name: _scale(each) for name, each in place.members().items()} if place else {}


def _scale(place: Place) -> Scale:
    members = place.members()
    if "order" in members:
        found = place.fields("order", "")
        return Ordered(_order(found["order"]))
    return Numeric(place.fields("better", "")["better"].one_of("higher lower") == "higher")


def _order(place: Place) -> tuple[str, ...]:
    values: dict[str, None] = {}
    for each in place.entries(at_least=2):
        if (value := each.text()) in values:
            raise each.fault("id-twice", id=value[:80])
        values[value] = None
    return tuple(values)


def _groups(place: Place | None) -> Mapping[str, tuple[str, ...]]:
    return {name: each.texts() for name, each in place.members().items()} if place else {}


def _conversions(place: Place | None) -> tuple[Conversion, ...]:
    return tuple(_conversion(each) for each in place.entries()) if place else ()


def _conversion(place: Place) -> Conversion:
    found = place.fields("from to factor", "step")
    step = found["step"].number() if "step" in found else None
    if step is not None and step == 0:
        raise found["step"].fault("step-zero")
    return Conversion(
        source=found["from"].matching(METRIC, "not-a-metric"),
        to=found["to"].matching(METRIC, "not-a-metric"),
        factor=found["factor"].number(),
        step=step,
    )


def _require(place: Place | None, terms: Terms) -> tuple[Condition, ...]:
    taken: set[str] = set()
    return tuple(_condition(each, terms, taken) for each in place.entries()) if place else ()


def _condition(place: Place, terms: Terms, taken: set[str]) -> Condition:
    found = place.fields("id if", "title")
    return Condition(read_id(found["id"], taken), read_text(found.get("title")), read_predicate(found["if"], terms))


def _constraints(place: Place | None, around: Surroundings) -> tuple[Constraint, ...]:
    if place is None:
        return ()
    entries = place.entries()
    if len(entries) > limits.CONSTRAINTS:
        raise over_limit("constraints", limits.CONSTRAINTS, at=place.at)
    taken: set[str] = set()
    return tuple(read_constraint(each, around, taken) for each in entries)


def _sources(place: Place | None) -> tuple[Source, ...]:
    return tuple(_source(each) for each in place.entries()) if place else ()


def _source(place: Place) -> Source:
    found = place.fields("what where")
    return Source(found["what"].text(), found["where"].text())
