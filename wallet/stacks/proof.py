"""The fewest units whose presentation alone still gives the award."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from wallet.model.stack_answer import Proof
from wallet.model.tick import Tick
from wallet.stacks.best import ONE, Run, Standard
from wallet.stacks.highs import Ending
from wallet.stacks.matching import shown_by
from wallet.stacks.model import build
from wallet.stacks.problem import CoverForm, Problem
from wallet.stacks.program import Program
from wallet.stacks.score import broken_rule, objective_of

MOST_LINKS = 50_000
"""Pairs of unit and item beyond which no smallest proof is looked for."""


def smallest_proof(problem: Problem, seconds: float, tick: Tick) -> tuple[Proof | None, bool, float]:
    """The smallest proof found, whether there is certainly none smaller, and the seconds used."""
    links = sum(len(wished) for cover in problem.covers.values() for wished in cover.wishes)
    if links > MOST_LINKS:
        return None, False, 0.0
    run = Run(build(problem, by_covers=True), seconds, tick, seconds)
    award = run.award_standard
    program = award.program.copy()
    shown = _add_presented(run, program)
    for cover in problem.covers.values():
        if cover.need and not cover.missing:
            _add_cover(program, cover, run.model.needed[cover.id], _showing(run, shown))
    outcome = run.least(Standard(program, award.fixed), dict.fromkeys(shown.values(), ONE))
    if outcome.ending in (Ending.INFEASIBLE, Ending.NOTHING):
        return None, False, run.used
    found = _proof(run, shown, outcome.values)
    return found, found is not None and outcome.ending is Ending.OPTIMAL, run.used


def _add_presented(run: Run, program: Program) -> dict[int | str, int]:
    """Group number, or id of a unit that only shows something -> the column counting how many are presented."""
    found: dict[int | str, int] = {}
    for number, group in enumerate(run.model.groups):
        presented = program.column(group.size)
        found[number] = presented
        program.at_least({**dict.fromkeys(run.model.columns(number, run.problem.leaves), -ONE), presented: ONE}, 0)
    seated = {unit.id for unit in run.problem.units}
    for cover in run.problem.covers.values():
        for name in sorted({name for wished in cover.wishes for name in wished} - seated):
            if name not in found:
                found[name] = program.column(1)
    return found


def _showing(run: Run, shown: Mapping[int | str, int]) -> dict[str, int]:
    """Unit id -> the column of its presentation."""
    by_name = {name: column for name, column in shown.items() if isinstance(name, str)}
    for number, group in enumerate(run.model.groups):
        by_name |= {run.problem.units[index].id: shown[number] for index in group.members}
    return by_name


def _add_cover(program: Program, cover: CoverForm, wanted: int | None, showing: Mapping[str, int]) -> None:
    """Enough items are shown by presented units, while the cover is needed."""
    items: dict[int, Fraction] = {}
    shows: dict[int, dict[int, Fraction]] = {}
    for wished in cover.wishes:
        item = program.column(1)
        items[item] = ONE
        by: dict[int, Fraction] = {}
        for presented in sorted({showing[name] for name in wished}):
            link = program.column(1)
            by[link] = ONE
            shows.setdefault(presented, {})[link] = -ONE
            program.at_least({link: -ONE, presented: ONE}, 0)
        program.at_least({**by, item: -ONE}, 0)
    for presented, links in shows.items():
        if cover.per_unit is not None and cover.per_unit < len(links):
            program.at_least({**links, presented: Fraction(cover.per_unit)}, 0)
    need = Fraction(cover.need)
    if wanted is None:
        program.at_least(items, need)
    else:
        program.at_least({**items, wanted: -need}, 0)


def _proof(run: Run, shown: Mapping[int | str, int], values: Sequence[float]) -> Proof | None:
    """The proof read off the solver's columns and judged exactly; None when it does not hold."""
    assignment = run.assignment(values)
    names = {name for name, column in shown.items() if isinstance(name, str) and round(values[column])}
    for number, group in enumerate(run.model.groups):
        members = group.members[: round(values[shown[number]])]
        names |= {run.problem.units[index].id for index in members}
    covers = {key: replace(cover, shown=shown_by(cover, names)) for key, cover in run.problem.covers.items()}
    alone = replace(run.problem, covers=covers)
    if broken_rule(alone, assignment) is not None or not objective_of(alone, assignment).award:
        return None
    return Proof(tuple(sorted(names)), alone.plan(assignment), alone.covered)
