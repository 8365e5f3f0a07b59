"""Rows that every award obeys anyway, but a relaxed program does not know: how many units each leaf takes at least."""

from fractions import Fraction

from wallet.stacks.model import ONE, Model
from wallet.stacks.problem import LeafForm
from wallet.stacks.program import Program


def fewest_units(leaf: LeafForm) -> int:
    """How many units fill the leaf at least, were all of them free for it; 0 where none are needed or none suffice."""
    total, number = Fraction(0), 0
    for amount in sorted((seat.amount for seat in leaf.seats.values()), reverse=True):
        if total >= leaf.need:
            return number
        total, number = total + amount, number + 1
    return number if total >= leaf.need else 0


def tightened(model: Model) -> Program:
    """The model's program with such rows; they hold while nothing may be missing."""
    program = model.program.copy()
    for leaf in model.problem.leaves.values():
        number, columns = fewest_units(leaf), dict.fromkeys(model.sitting[leaf.id], ONE)
        if number < 2 or number == leaf.need:
            continue
        wanted = model.needed[leaf.id]
        if wanted is None:
            program.at_least(columns, number)
        else:
            program.at_least({**columns, wanted: Fraction(-number)}, 0)
    return program
