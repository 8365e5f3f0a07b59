"""What would change: by itself as days pass, or with other units or another version of the rules."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction

from wallet.model.stack import Cover, Definition, Pool, Slot, nodes_of
from wallet.model.stack_answer import Answer, Ids, StackVerdict
from wallet.model.stack_explain import Difference, Lapse
from wallet.model.stack_rules import Maximum, Minimum, Predicate
from wallet.model.stack_unit import LearnerSet
from wallet.model.tick import Tick, no_tick
from wallet.stacks.conditions import months_named
from wallet.stacks.evaluate import TIME_LIMIT, Depth, evaluate
from wallet.stacks.months import add_months

MOST_DAYS = 60
"""Days looked at; what changes later than that many turning points is not told."""
MOST_TURNS = 12


def compare(before: Answer, after: Answer) -> Difference:
    """The difference between two answers, unit by unit."""
    old, new = _places(before), _places(after)
    return Difference(
        verdict=(before.verdict, after.verdict),
        objective=(before.objective, after.objective),
        gained=tuple(sorted(new.keys() - old.keys())),
        lost=tuple(sorted(old.keys() - new.keys())),
        moved={name: (old[name], new[name]) for name in sorted(old.keys() & new.keys()) if old[name] != new[name]},
        newly_unusable=tuple(sorted(after.not_usable.keys() - before.not_usable.keys())),
    )


def next_lapse(
    definition: Definition,
    learner: LearnerSet,
    answer: Answer,
    *,
    time_limit: float = TIME_LIMIT,
    tick: Tick = no_tick,
) -> Lapse | None:
    """The earliest later day on which the verdict is another one, if the units stay as they are."""
    days = turning_points(definition, learner)
    for done, day in enumerate(days):
        tick(done, len(days))
        later = replace(learner, as_of=day, catalogue=())
        verdict = evaluate(definition, later, time_limit=time_limit, tick=tick, depth=Depth.VERDICT).verdict
        if verdict is not answer.verdict:
            return Lapse(day, verdict)
    return None


@dataclass(frozen=True, slots=True)
class Turn:
    """A later day on which, by itself, the verdict or the gap becomes another.

    `stops` are the units that fell out since the turn before, and brought it about together.
    """

    day: date
    verdict: StackVerdict
    deficit: Fraction
    stops: Ids


def calendar(
    definition: Definition,
    learner: LearnerSet,
    answer: Answer,
    *,
    time_limit: float = TIME_LIMIT,
    tick: Tick = no_tick,
) -> tuple[Turn, ...]:
    """Every turning point at which something changes, in order, if the units stay as they are; at most `MOST_TURNS`."""
    found: list[Turn] = []
    verdict, deficit, unusable = answer.verdict, answer.objective.deficit, answer.not_usable.keys()
    days = turning_points(definition, learner)
    for done, day in enumerate(days):
        tick(done, len(days))
        later = replace(learner, as_of=day, catalogue=())
        then = evaluate(definition, later, time_limit=time_limit, tick=tick, depth=Depth.GAPS)
        if (then.verdict, then.objective.deficit) != (verdict, deficit):
            stops = tuple(sorted(then.not_usable.keys() - unusable))
            found.append(Turn(day, then.verdict, then.objective.deficit, stops))
            verdict, deficit, unusable = then.verdict, then.objective.deficit, then.not_usable.keys()
        if len(found) == MOST_TURNS:
            break
    return tuple(found)


def turning_points(definition: Definition, learner: LearnerSet) -> tuple[date, ...]:
    """The days after today on which some unit expires, grows too old for a rule, or begins to count; the first few."""
    months = {each for predicate in _predicates(definition) for each in months_named(predicate)}
    days: set[date] = set()
    for unit in learner.units:
        days.add(unit.awarded)
        days.update(_day_after(add_months(unit.awarded, each)) for each in months)
        if unit.valid_until is not None:
            days.add(_day_after(unit.valid_until))
    return tuple(sorted(day for day in days if day > learner.as_of)[:MOST_DAYS])


def _day_after(day: date) -> date:
    return day if day == date.max else day + timedelta(days=1)


def _places(answer: Answer) -> dict[str, str]:
    return {name: leaf for leaf, names in answer.plan.items() for name in names}


def _predicates(definition: Definition) -> Iterator[Predicate]:
    yield from (each.predicate for each in definition.require)
    if definition.accept_self_recorded is not None:
        yield definition.accept_self_recorded
    for node in nodes_of(definition.root):
        match node:
            case Slot() | Pool():
                yield node.match
                yield from (cap.where for cap in (node.caps if isinstance(node, Pool) else ()))
            case Cover():
                yield from (item.match for item in node.items)
            case _:
                continue
    yield from (rule.where for rule in definition.constraints if isinstance(rule, Minimum | Maximum))


