"""Where a grade or level stands on its scale."""

from fractions import Fraction

from wallet.model.stack_rules import Numeric, Ordered, Scale
from wallet.stacks.limits import NUMBER_CHARACTERS
from wallet.stacks.place import read_number


def place_on(scale: Scale, value: str) -> Fraction | None:
    """The value's place, larger is better; None when it is not on the scale. Ordered scales count from 0."""
    match scale:
        case Ordered(values):
            return Fraction(values.index(value)) if value in values else None
        case Numeric(higher_is_better):
            negative = value.startswith("-")
            number = read_number(value.removeprefix("-")) if len(value) <= NUMBER_CHARACTERS else None
            if number is None:
                return None
            return number if higher_is_better != negative else -number
