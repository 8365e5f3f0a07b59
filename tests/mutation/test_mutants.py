"""The mutants that show whether tests notice: each differs from the module, and nothing idle is changed."""

import ast

from tests.mutation.mutants import mutants

MODULE = '''
"""What it is for."""
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from nowhere import Thing
LIMIT = 3
def allowed(thing: "Thing", day: int) -> bool:
    """Whether it may be."""
    if not thing.known and day < LIMIT:
        raise ValueError("unknown")
    return day in [one for one in thing.days if one > 0]
'''


def test_conditions_operators_refusals_and_answers_are_changed() -> None:
    changes = [one.change for one in mutants(MODULE)]
    assert changes == [
        "3 -> 4",
        "not thing.known and day < LIMIT -> condition negated",
        "not thing.known and day < LIMIT -> Or",
        "not thing.known and day < LIMIT -> without part 1",
        "not thing.known and day < LIMIT -> without part 2",
        "not thing.known -> not dropped",
        "day < LIMIT -> LtE",
        "raise ValueError('unknown') -> dropped",
        "'unknown' -> 'unknownx'",
        "return day in [one for one in thing.days if one > 0] -> None",
        "day in [one for one in thing.days if one > 0] -> NotIn",
        "[one for one in thing.days if one > 0] -> without its condition",
        "one > 0 -> GtE",
        "0 -> 1",
    ]


def test_each_mutant_is_a_module_that_says_something_else() -> None:
    before = ast.unparse(ast.parse(MODULE))
    after = [one.applied(MODULE) for one in mutants(MODULE)]
    assert before not in after
    assert len(set(after)) == len(after)
    for text in after:
        compile(text, "mutant", "exec")


def test_a_mutant_names_the_lines_it_stands_on() -> None:
    places = {one.change: (one.first, one.last, one.inside) for one in mutants(MODULE)}
    assert places["3 -> 4"] == (6, 6, False)
    assert places["not thing.known and day < LIMIT -> condition negated"] == (9, 9, True)
    assert places["raise ValueError('unknown') -> dropped"] == (10, 10, True)
