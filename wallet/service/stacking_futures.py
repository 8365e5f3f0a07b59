"""What would be: with other credentials, on another day, under other rules; and what to do next."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from wallet.errors import ErrorKind, WalletError
from wallet.model.stack import nodes_of
from wallet.model.stack_answer import Answer
from wallet.model.stack_unit import LearnerSet, Unit
from wallet.model.text import NO_TEXT, Text
from wallet.model.tick import Tick, no_tick
from wallet.service import stacking_decisions, stacking_signed, stacking_versions
from wallet.service.stacking_room import StackRoom
from wallet.service.stacking_views import Question, StackView, judged, number, text_of
from wallet.stacks import what_if as turns
from wallet.stacks.advice import Step, advise
from wallet.stacks.evaluate import TIME_LIMIT, Depth
from wallet.stacks.explain import explain
from wallet.stacks.read_definition import read_definition
from wallet.stacks.read_learner import read_units

ADVICE_SECONDS = 10.0
"""Next steps are looked for no longer than this."""
STEP_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Supposed:
    """What is supposed: planned units from a file, units or records left out, another day, other rules."""

    add: bytes | None = None
    without: tuple[str, ...] = ()
    on: date | None = None
    definition: bytes | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """One unit and the requirements it counts in, before and after; "" for nowhere."""

    unit: str
    title: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Shift:
    """One requirement that would stand otherwise; "" where it is not part of the rules."""

    node_id: str
    title: Text
    before: str
    after: str
    needed: str
    metric: str
    met: tuple[bool, bool]


@dataclass(frozen=True, slots=True)
class Change:
    """The difference between two views: (before, after) each, and only what differs.

    `warnings` are codes of what to know about other rules (`stacking_versions`).
    """

    version: tuple[str, str]
    verdict: tuple[str, str]
    gap: tuple[str, str]
    done: tuple[str, str]
    gained: tuple[Moved, ...]
    lost: tuple[Moved, ...]
    moved: tuple[Moved, ...]
    newly_unusable: tuple[str, ...]
    requirements: tuple[Shift, ...]
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TurnLine:
    """A day on which the verdict or the gap becomes another by itself; `stops`: unit id and title."""

    day: date
    verdict: str
    gap: str
    stops: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class StepLine:
    """One next step: `kind` "earn" or "confirm"; `closes` is how much of the gap it closes, "" if nobody can tell.

    `for_node` and `what` name what is to be confirmed for which requirement. Steps of the same `rank` are ties.
    """

    rank: int
    kind: str
    unit: str
    title: str
    closes: str
    completes: bool
    for_node: str = ""
    for_title: Text = NO_TEXT
    what: str = ""


def what_if(
    room: StackRoom, stack_id: str, supposed: Supposed, now: datetime, tick: Tick = no_tick
) -> tuple[StackView, Change]:
    """The view as it would be, and the difference to today's.

    Other rules may be bare or signed. Raises `WalletError(NOT_FOUND)` for a unit to leave out that is not there,
    REFUSED for rules with a forged signature, and as the readers of the files do.
    """
    kept = room.vault.stacks.get(stack_id)
    today = room.question(kept, now, depth=Depth.PLAN, tick=tick)
    signed = stacked = room.signer(kept, now)
    definition = today.definition
    if supposed.definition is not None:
        other = stacking_signed.received(supposed.definition, room.vault, now)
        definition, signed = read_definition(other.definition), other.signed
    learner = _supposed(today.learner, supposed)
    decided = stacking_decisions.still(today.decisions, definition, learner)
    before = judged(today, stacked)
    after = judged(replace(today, definition=definition, learner=learner, decisions=decided), signed)
    told = () if definition == today.definition else stacking_versions.warnings(before[0], after[0])
    return after[0], replace(difference(before, after), warnings=told)


def _supposed(learner: LearnerSet, supposed: Supposed) -> LearnerSet:
    units = learner.units
    for name in supposed.without:
        rest = tuple(unit for unit in units if unit.id != name and not unit.id.startswith((f"{name}#", f"{name}/")))
        if len(rest) == len(units):
            raise WalletError(ErrorKind.NOT_FOUND, unit=name[:80])
        units = rest
    day = supposed.on or learner.as_of
    if supposed.add is not None:
        units = (*units, *_offered(supposed.add, replace(learner, units=units, as_of=day)))
    return replace(learner, units=units, as_of=day)


def _offered(data: bytes, learner: LearnerSet) -> tuple[Unit, ...]:
    """Planned units as if they were there already: one that lies ahead counts as awarded on the day looked at."""
    planned = read_units(data, (unit.id for unit in learner.units))
    return tuple(replace(unit, awarded=min(unit.awarded, learner.as_of)) for unit in planned)


def difference(before: tuple[StackView, Answer], after: tuple[StackView, Answer]) -> Change:
    """What differs between two judgements of one learner."""
    (old, old_answer), (new, new_answer) = before, after
    found = turns.compare(old_answer, new_answer)
    titles = {**dict(old.titles), **dict(new.titles)}
    places = {name: leaf for leaf, names in old_answer.plan.items() for name in names}
    arrived = {name: leaf for leaf, names in new_answer.plan.items() for name in names}
    return Change(
        version=(old.version, new.version),
        verdict=(old.verdict, new.verdict),
        gap=(old.gap, new.gap),
        done=(old.progress[0].done, new.progress[0].done),
        gained=tuple(Moved(unit, titles[unit], "", arrived[unit]) for unit in found.gained),
        lost=tuple(Moved(unit, titles[unit], places[unit], "") for unit in found.lost),
        moved=tuple(Moved(unit, titles[unit], *where) for unit, where in found.moved.items()),
        newly_unusable=found.newly_unusable,
        requirements=tuple(_shifts(old, new)),
    )


def _shifts(old: StackView, new: StackView) -> Iterator[Shift]:
    was = {line.node_id: line for line in old.progress[1:]}
    now = {line.node_id: line for line in new.progress[1:]}
    for name in dict.fromkeys((*was, *now)):
        before, after = was.get(name), now.get(name)
        told = after or before
        stood = (before.done, before.needed, before.met) if before else None
        stands = (after.done, after.needed, after.met) if after else None
        if told is None or stood == stands:
            continue
        yield Shift(
            name,
            told.title,
            before.done if before else "",
            after.done if after else "",
            told.needed,
            told.metric,
            (before is not None and before.met, after is not None and after.met),
        )


def calendar(room: StackRoom, stack_id: str, now: datetime, tick: Tick = no_tick) -> tuple[TurnLine, ...]:
    """The days on which the verdict or the gap will change by itself, under the rules and the learner's own choices."""
    question = room.question(room.vault.stacks.get(stack_id), now, depth=Depth.GAPS, seconds=STEP_SECONDS, tick=tick)
    definition, learner = question.certain
    answer = Question(definition, learner, (), Depth.GAPS, STEP_SECONDS, tick).answer()
    titles = {unit.id: unit.title for unit in learner.units}
    return tuple(
        TurnLine(one.day, one.verdict.value, number(one.deficit), tuple((unit, titles[unit]) for unit in one.stops))
        for one in turns.calendar(definition, learner, answer, time_limit=STEP_SECONDS, tick=tick)
    )


def next_steps(
    room: StackRoom, stack_id: str, catalogue: bytes | None, now: datetime, tick: Tick = no_tick
) -> tuple[tuple[StepLine, ...], bool]:
    """What would help most, from a catalogue file and from what could be confirmed; and whether all was looked at."""
    question = room.question(room.vault.stacks.get(stack_id), now, depth=Depth.PLAN, tick=tick)
    definition, learner = question.certain
    offers = () if catalogue is None else _offered(catalogue, learner)
    answer = Question(definition, learner, (), Depth.PLAN, TIME_LIMIT, tick).answer()
    nearly = explain(definition, learner, answer, tick=tick).nearly
    asked = replace(learner, catalogue=offers)
    found = advise(definition, asked, answer, nearly, time_limit=STEP_SECONDS, budget=ADVICE_SECONDS, tick=tick)
    titles = {node.id: text_of(node.title) for node in nodes_of(definition.root)}
    ranks: dict[object, int] = {}
    return tuple(_step(one, titles, ranks) for one in found.steps), found.proved


def _step(step: Step, titles: dict[str, Text], ranks: dict[object, int]) -> StepLine:
    """Steps with the same outcome share a rank."""
    outcome = step.objective.rank[:3] if step.objective else None
    return StepLine(
        ranks.setdefault(outcome, len(ranks) + 1),
        step.kind.value,
        step.unit.id,
        step.unit.title,
        number(step.closes) if step.closes is not None else "",
        step.objective is not None and step.objective.award,
        step.node_id,
        titles.get(step.node_id, NO_TEXT),
        step.name,
    )
