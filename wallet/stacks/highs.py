"""HiGHS, called in this process: one thread, fixed seed, no gap allowed. Its answers are only ever proposals."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from importlib import import_module
from importlib.util import find_spec
from math import isfinite
from typing import Any

from wallet.model.tick import Tick, meter_of
from wallet.stacks.program import Program, whole_scale


class Ending(Enum):
    """How a solve ended: with a proof, with something found, or with nothing."""

    OPTIMAL = "optimal"
    INFEASIBLE = "infeasible"
    FOUND = "found"
    NOTHING = "nothing"


WALL = 10
"""Where processor seconds are metered, a solve may last so many times as long on the wall."""
ROUNDING = 0.01
"""Costs are whole numbers: far less than what a better plan would save."""


@dataclass(frozen=True, slots=True)
class Solve:
    """One question: minimise `costs` with some columns fixed; `seconds` is the limit.

    They are processor seconds where the tick has a meter, so that a busy machine proves as much as an idle one.

    A known solution is never handed over as a start: HiGHS 1.16 can then take its cost for 0 and call it optimal.
    """

    program: Program
    costs: Mapping[int, Fraction]
    fixed: Mapping[int, Fraction]
    seconds: float
    presolve: bool = True
    digs: bool = True
    """Whether smaller programs are solved on the way to a good plan; these hear no tick, so they may last."""


@dataclass(frozen=True, slots=True)
class Outcome:
    ending: Ending
    values: tuple[float, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class Relaxed:
    """The optimum when parts of units may sit: column values, what a column more costs, and what each row costs."""

    values: tuple[float, ...]
    slopes: tuple[float, ...]
    prices: tuple[float, ...]
    seconds: float


def is_available() -> bool:
    """Whether the solver is installed."""
    return find_spec("highspy") is not None


def solve(question: Solve, tick: Tick) -> Outcome:
    """The solver's proposal. Raises what `tick` raises, which is asked between the steps that take long."""
    tick(0, 0)
    highspy: Any = import_module("highspy")  # heavy: brings numpy
    tick(0, 0)
    watch = _Watch.on(question, tick)
    solver, lp = _prepared(question, highspy, watch), _as_lp(question, highspy)
    tick(0, 0)
    if solver.passModel(lp) == highspy.HighsStatus.kError:
        return Outcome(Ending.NOTHING, (), 0.0)  # a coefficient beyond what the solver takes
    return _outcome(solver, highspy, question, watch.run(solver, highspy))


def relax(question: Solve, tick: Tick) -> Relaxed | None:
    """The same question without whole numbers; None where it has no optimum. Raises what `tick` raises."""
    tick(0, 0)
    highspy: Any = import_module("highspy")
    watch = _Watch.on(question, tick)
    solver, lp = _prepared(question, highspy, watch), _as_lp(question, highspy)
    lp.integrality_ = []
    if solver.passModel(lp) == highspy.HighsStatus.kError:
        return None
    seconds = watch.run(solver, highspy)
    if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
        return None
    found = solver.getSolution()
    return Relaxed(tuple(found.col_value), tuple(found.col_dual), tuple(found.row_dual), seconds)


@dataclass(slots=True)
class _Watch:
    """One run of the solver, watched: stopped by the tick, or when its seconds are used up."""

    tick: Tick
    seconds: float
    meter: Callable[[], float] | None
    stopped: BaseException | None = None

    @classmethod
    def on(cls, question: Solve, tick: Tick) -> "_Watch":
        return cls(tick, max(0.01, question.seconds), meter_of(tick))

    @property
    def wall(self) -> float:
        """Seconds on the wall after which the solver stops by itself."""
        return self.seconds if self.meter is None else self.seconds * WALL

    def run(self, solver: Any, highspy: Any) -> float:
        """Runs the solver; the seconds it took. Raises what the tick raised."""
        meter, start = self.meter, self.meter() if self.meter else 0.0

        def listen(_kind: Any, _message: str, _out: Any, answer: Any, _data: Any) -> None:
            try:
                self.tick(0, 0)
            except BaseException as reason:  # must not cross the solver's own frames
                self.stopped = self.stopped or reason
            if self.stopped is not None or (meter is not None and meter() - start > self.seconds):
                answer.user_interrupt = True

        kinds = highspy.cb.HighsCallbackType
        solver.setCallback(listen, None)
        for kind in (kinds.kCallbackMipInterrupt, kinds.kCallbackSimplexInterrupt):
            solver.startCallback(kind)
        solver.run()
        solver.setCallback(None, None)
        if self.stopped is not None:
            raise self.stopped
        return float(solver.getRunTime()) if meter is None else meter() - start


def _prepared(question: Solve, highspy: Any, watch: _Watch) -> Any:
    # The bare solver: the wrapping class writes a banner to standard output before it can be told to be silent.
    (bare,) = highspy.Highs.__bases__
    solver: Any = bare()
    for name, value in _OPTIONS.items():
        solver.setOptionValue(name, value)
    solver.setOptionValue("time_limit", watch.wall)
    solver.setOptionValue("presolve", "on" if question.presolve else "off")
    for name in () if question.digs else _DIGGING:
        solver.setOptionValue(name, False)
    return solver


_OPTIONS: Mapping[str, object] = {
    "output_flag": False,
    "threads": 1,
    "random_seed": 0,
    "mip_rel_gap": 0.0,
    "mip_abs_gap": 0.0,
    "mip_feasibility_tolerance": 1e-7,
    "primal_feasibility_tolerance": 1e-9,
}


_DIGGING = (
    "mip_heuristic_run_rins",
    "mip_heuristic_run_rens",
    "mip_heuristic_run_root_reduced_cost",
    "mip_heuristic_run_feasibility_jump",
)


def _as_lp(question: Solve, highspy: Any) -> Any:
    program, fixed = question.program, question.fixed
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = len(program.upper), len(program.rows)
    scale = _scale(question.costs)
    lp.col_cost_ = [float(question.costs.get(column, 0)) * scale for column in range(len(program.upper))]
    lp.col_lower_ = [float(fixed.get(column, 0)) for column in range(len(program.upper))]
    lp.col_upper_ = [float(fixed.get(column, upper)) for column, upper in enumerate(program.upper)]
    lp.row_lower_ = [float(row.bound) for row in program.rows]
    lp.row_upper_ = [highspy.kHighsInf] * len(program.rows)
    lp.integrality_ = [
        highspy.HighsVarType.kInteger if whole else highspy.HighsVarType.kContinuous for whole in program.whole
    ]
    starts: list[int] = [0]
    indices: list[int] = []
    values: list[float] = []
    for row in program.rows:
        indices.extend(row.weights)
        values.extend(float(each) for each in row.weights.values())
        starts.append(len(indices))
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_, lp.a_matrix_.index_, lp.a_matrix_.value_ = starts, indices, values
    return lp


def _outcome(solver: Any, highspy: Any, question: Solve, seconds: float) -> Outcome:
    status = solver.getModelStatus()
    if status == highspy.HighsModelStatus.kInfeasible:
        return Outcome(Ending.INFEASIBLE, (), seconds)
    info = solver.getInfo()
    if not question.program.upper:
        return Outcome(Ending.OPTIMAL, (), seconds)
    if info.primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
        return Outcome(Ending.NOTHING, (), seconds)
    values = tuple(solver.getSolution().col_value)
    proved = status == highspy.HighsModelStatus.kOptimal and _is_consistent(values, info, question)
    return Outcome(Ending.OPTIMAL if proved else Ending.FOUND, values, seconds)


def _is_consistent(values: Sequence[float], info: Any, question: Solve) -> bool:
    """Whether the claimed optimum is what the columns cost, and the bound below it leaves no room."""
    scale = _scale(question.costs)
    cost = sum(float(each) * scale * values[column] for column, each in question.costs.items())
    bounded = any(question.program.whole) and isfinite(info.mip_dual_bound)  # without whole columns it stays 0
    bound = info.mip_dual_bound if bounded else cost
    return bool(abs(cost - info.objective_function_value) < ROUNDING and abs(cost - bound) < ROUNDING)


def _scale(costs: Mapping[int, Fraction]) -> float:
    return float(whole_scale(costs)) if costs else 1.0
