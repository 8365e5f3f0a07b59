"""A few hundred mutants in every run of the suite."""

import math

from tests.fuzz.fuzz_reading import run


def test_mutants_are_refused_or_judged_and_never_called_good() -> None:
    counts, finds = run(400, 7, math.inf)
    assert finds == []
    assert counts["refused"] > 50
    assert counts["invalid"] > 50
