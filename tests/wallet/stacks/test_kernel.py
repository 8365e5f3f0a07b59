from fractions import Fraction

from tests.bench.stacks import large
from tests.wallet.stacks.instances import instance
from wallet.model.tick import no_tick
from wallet.stacks.best import Run, awarded
from wallet.stacks.highs import Ending, Relaxed, Solve, relax, solve
from wallet.stacks.kernel import bound_of, least
from wallet.stacks.problem import Problem
from wallet.stacks.program import whole_scale
from wallet.stacks.read_definition import definition_from
from wallet.stacks.read_learner import learner_from
from wallet.stacks.settle import Eye, settle
from wallet.stacks.tighten import fewest_units
from wallet.stacks.usability import Reading


def problem_of(pair: tuple[dict[str, object], dict[str, object]]) -> Problem:
    definition, learner = definition_from(pair[0]), learner_from(pair[1])
    return settle(Eye(definition, learner.as_of, Reading.STRICT), learner.units, no_tick).problem


def question_of(run: Run) -> Solve:
    standard = run.award_standard
    return Solve(standard.program, run.model.spent, standard.fixed, 20.0)


def test_the_bound_lies_below_every_plan_whatever_the_prices_are() -> None:
    tried = 0
    for seed in range(60):
        run = Run.of(problem_of(instance(seed)), 20.0, no_tick)
        question = question_of(run)
        found, relaxed = solve(question, no_tick), relax(question, no_tick)
        if found.ending is not Ending.OPTIMAL or relaxed is None or not question.costs:
            continue
        scale = whole_scale(question.costs)
        cost = sum(int(each * scale) * round(found.values[column]) for column, each in question.costs.items())
        for wrong in (1.0, 0.5, -1.0, 3.0):
            prices = tuple(price * wrong + 0.1 * (wrong != 1.0) for price in relaxed.prices)
            assert bound_of(question, Relaxed(relaxed.values, relaxed.slopes, prices, 0.0)) <= cost, seed
        tried += 1
    assert tried >= 10


def test_the_least_costs_are_those_of_the_whole_program() -> None:
    run = Run.of(problem_of(large(60, 12, 3)), 20.0, no_tick)
    best, proved = awarded(run)
    assert best is not None and proved
    question = question_of(run)
    wanted = {leaf.id: (fewest_units(leaf), run.model.sitting[leaf.id]) for leaf in run.problem.leaves.values()}
    quick, slow = least(question, wanted, no_tick), solve(question, no_tick)
    assert quick.ending is slow.ending is Ending.OPTIMAL

    def cost(values: tuple[float, ...]) -> Fraction:
        return sum((each * round(values[column]) for column, each in question.costs.items()), Fraction(0))

    assert cost(quick.values) == cost(slow.values)
