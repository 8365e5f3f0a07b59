"""Several stacks at once: with shared or single use of each credential, and as exits on one way."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from wallet.errors import ErrorKind, WalletError
from wallet.model.stack import Definition
from wallet.model.stack_answer import Answer
from wallet.model.stack_unit import LearnerSet
from wallet.model.text import Text
from wallet.model.tick import Tick, no_tick
from wallet.service.stacking_room import StackRoom
from wallet.service.stacking_views import number, text_of
from wallet.stacks import catalog, portfolio
from wallet.stacks.evaluate import TIME_LIMIT, Depth, evaluate
from wallet.stacks.needed import Need, need_of
from wallet.stacks.read_definition import read_definition

NEEDS_ASKED, NEED_SECONDS = 24, 0.3
"""How often it is tried whether a stack could do without a shared unit, and the seconds of each goal there."""
STACKS = 12
"""So many stacks side by side at most."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How one of several stacks stands; `plan`: requirement id and the (unit id, title) that count there."""

    id: str
    version: str
    title: Text
    verdict: str
    done: str
    needed: str
    metric: str
    gap: str
    plan: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    unproved: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Portfolio:
    """Several stacks; `several_uses` are units that count in more than one, with the ids of those stacks.

    `needs` are (unit id, stack id, `Need`) for each of these: whether that stack could do as well without the unit.
    """

    once: bool
    stacks: tuple[Standing, ...]
    several_uses: tuple[tuple[str, str, tuple[str, ...]], ...]
    needs: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Way:
    """Exits in order; `claim` is the id of the highest one met today, `to_next` the gap to the one after it, or ""."""

    exits: tuple[Standing, ...]
    claim: str
    next: str
    to_next: str


def together(room: StackRoom, stack_ids: tuple[str, ...], once: bool, now: datetime, tick: Tick = no_tick) -> Portfolio:
    """The stacks named, else all kept, in order of preference; with `once` no credential counts in two of them."""
    rules = _definitions(room, stack_ids or tuple(one.id for one in room.vault.stacks.all()))
    learner = LearnerSet("", "holder", now.date(), room.units(now, tick))
    if once:
        answers = portfolio.used_once(rules, learner, tick=tick) if rules else ()
    else:
        answers = tuple(evaluate(each, learner, time_limit=TIME_LIMIT, tick=tick, depth=Depth.PLAN) for each in rules)
    titles = {unit.id: unit.title for unit in learner.units}
    uses: dict[str, list[str]] = {}
    for each, answer in zip(rules, answers, strict=True):
        for unit in sorted({unit for units in answer.plan.values() for unit in units}):
            uses.setdefault(unit, []).append(each.id)
    shared = {unit: tuple(where) for unit, where in sorted(uses.items()) if len(where) > 1}
    judged = {each.id: (each, answer) for each, answer in zip(rules, answers, strict=True)}
    return Portfolio(
        once,
        tuple(_standing(each, answer, titles) for each, answer in zip(rules, answers, strict=True)),
        tuple((unit, titles[unit], where) for unit, where in shared.items()),
        tuple(_needs(shared, judged, learner, tick)),
    )


def _needs(
    shared: Mapping[str, tuple[str, ...]],
    judged: Mapping[str, tuple[Definition, Answer]],
    learner: LearnerSet,
    tick: Tick,
) -> Iterator[tuple[str, str, str]]:
    """Asked for the first few; of the rest nobody knows."""
    pairs = [(unit, name) for unit, names in shared.items() for name in names]
    for place, (unit, name) in enumerate(pairs):
        tick(place, len(pairs))
        definition, answer = judged[name]
        asked = place < NEEDS_ASKED
        need = need_of(definition, learner, answer, unit, time_limit=NEED_SECONDS, tick=tick) if asked else Need.MAYBE
        yield unit, name, need.value


def way(room: StackRoom, stack_ids: tuple[str, ...], now: datetime, tick: Tick = no_tick) -> Way:
    """How far along an ordered way the learner is, and what could be claimed today."""
    rules = _definitions(room, stack_ids)
    learner = LearnerSet("", "holder", now.date(), room.units(now, tick))
    found = portfolio.exits(rules, learner, tick=tick)
    titles = {unit.id: unit.title for unit in learner.units}
    following = 0 if found.highest is None else found.highest + 1
    return Way(
        tuple(_standing(each, answer, titles) for each, answer in zip(rules, found.answers, strict=True)),
        "" if found.highest is None else rules[found.highest].id,
        rules[following].id if following < len(rules) else "",
        "" if found.to_next is None else number(found.to_next),
    )


def _definitions(room: StackRoom, stack_ids: tuple[str, ...]) -> tuple[Definition, ...]:
    """Kept ones, else bundled ones. Raises `WalletError`: NOT_FOUND, BAD_ARGUMENT `too-many-stacks`."""
    if len(stack_ids) > STACKS:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="too-many-stacks", maximum=STACKS)
    kept = {one.id: one.definition for one in room.vault.stacks.all()}
    names = tuple(dict.fromkeys(stack_ids))
    return tuple(read_definition(kept[name] if name in kept else catalog.source_of(name)) for name in names)


def _standing(definition: Definition, answer: Answer, titles: Mapping[str, str]) -> Standing:
    target = definition.target
    return Standing(
        definition.id,
        definition.version,
        text_of(definition.title),
        answer.verdict.value,
        number(answer.objective.spent),
        number(target.amount),
        target.metric,
        number(answer.objective.deficit),
        tuple((leaf, tuple((unit, titles[unit]) for unit in units)) for leaf, units in answer.plan.items()),
        tuple(goal.value for goal in answer.unproved),
    )
