"""How much a unit is worth in a metric: stated, or converted in one step and rounded down; exact throughout."""

import re
from collections.abc import Sequence
from fractions import Fraction

from wallet.model.stack import Conversion
from wallet.model.stack_unit import Unit

METRIC = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
UNITS = "units"
HOURS = "hours"


def stated_amount(unit: Unit, metric: str) -> Fraction | None:
    """What the unit itself says, without conversion; `units` is always 1."""
    if metric == UNITS:
        return Fraction(1)
    if unit.credits is not None and metric in unit.credits:
        return unit.credits[metric]
    return unit.hours if metric == HOURS else None


def conversion_used(unit: Unit, metric: str, conversions: Sequence[Conversion]) -> Conversion | None:
    """The first conversion into the metric whose source the unit states; None when none is needed or possible."""
    if stated_amount(unit, metric) is not None:
        return None
    fitting = (each for each in conversions if each.to == metric and stated_amount(unit, each.source) is not None)
    return next(fitting, None)


def amount_of(unit: Unit, metric: str, conversions: Sequence[Conversion]) -> Fraction | None:
    """The unit's amount in the metric, or None when unknown."""
    stated = stated_amount(unit, metric)
    if stated is not None:
        return stated
    conversion = conversion_used(unit, metric, conversions)
    if conversion is None:
        return None
    source = stated_amount(unit, conversion.source)
    assert source is not None
    converted = source * conversion.factor
    return converted if conversion.step is None else converted // conversion.step * conversion.step
