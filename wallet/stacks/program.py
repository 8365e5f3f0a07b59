"""An integer program with exact coefficients: columns with bounds, rows that a weighted sum must reach."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from math import gcd, lcm

Weights = Mapping[int, Fraction]
"""Column -> coefficient."""

TRUSTED_COEFFICIENT = 10**8
"""Beyond this, floating point can no longer tell a broken row from a kept one."""


@dataclass(frozen=True, slots=True)
class Row:
    """The weighted sum is at least `bound`; whole numbers without a common divisor."""

    weights: Mapping[int, int]
    bound: Fraction


@dataclass(slots=True)
class Program:
    """Grows while a model is built; the solver only reads it."""

    upper: list[Fraction] = field(default_factory=list)
    whole: list[bool] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)

    def column(self, upper: Fraction | int, whole: bool = True) -> int:
        """A new column between 0 and `upper`."""
        self.upper.append(Fraction(upper))
        self.whole.append(whole)
        return len(self.upper) - 1

    def at_least(self, weights: Weights, bound: Fraction | int) -> None:
        """A row: the weighted sum is at least `bound`."""
        self._add(weights, bound, 1)

    def at_most(self, weights: Weights, bound: Fraction | int) -> None:
        """A row: the weighted sum is at most `bound`."""
        self._add(weights, bound, -1)

    def _add(self, weights: Weights, bound: Fraction | int, sign: int) -> None:
        scale = whole_scale(weights)
        above, below = sign * scale.numerator, scale.denominator
        if below == 1 and abs(above) == 1:
            whole = {column: each.numerator * above for column, each in sorted(weights.items()) if each}
            self.rows.append(Row(whole, Fraction(bound * above)))
            return
        whole = {
            column: each.numerator * above // (each.denominator * below)
            for column, each in sorted(weights.items())
            if each
        }
        self.rows.append(Row(whole, Fraction(bound) * scale * sign))

    def copy(self) -> "Program":
        """A program that can grow on its own."""
        return Program(list(self.upper), list(self.whole), list(self.rows))

    @property
    def trusted(self) -> bool:
        """Whether every coefficient is small enough for floating point."""
        return all(
            abs(row.bound) <= TRUSTED_COEFFICIENT
            and all(abs(each) <= TRUSTED_COEFFICIENT for each in row.weights.values())
            for row in self.rows
        )


def whole_scale(weights: Weights) -> Fraction:
    """The factor that makes all weights whole numbers without a common divisor."""
    different = list({id(each): each for each in weights.values()}.values())
    common = lcm(*{each.denominator for each in different})
    divisor = gcd(*(each.numerator * (common // each.denominator) for each in different))
    return Fraction(common, divisor or 1)
