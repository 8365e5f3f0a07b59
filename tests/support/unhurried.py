"""Gives the solver time: what a test finds out about stacks must not depend on how fast or busy the machine is."""

from collections.abc import Iterator

import pytest

from wallet.stacks import highs

PATIENCE = 60
"""So many times as long on the wall as the wallet would wait."""


@pytest.fixture(scope="session", autouse=True)
def unhurried_solver() -> Iterator[None]:
    """Stretches the solver's seconds on the wall, and counts none of them against the goals that come after."""
    run, wall = highs._Watch.run, highs._Watch.wall

    def free(watch: highs._Watch, solver: object, highspy: object) -> float:
        seconds = run(watch, solver, highspy)
        return 0.0 if watch.meter is None else seconds

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(highs._Watch, "run", free)
        patch.setattr(highs._Watch, "wall", property(lambda watch: wall.fget(watch) * PATIENCE))
        yield
