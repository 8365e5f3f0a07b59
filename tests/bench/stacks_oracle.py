"""Compares the engine with exhaustive search on many small stacks: `python -m tests.bench.stacks_oracle [count]`."""

import sys
from collections import Counter
from contextlib import ExitStack
from time import perf_counter
from typing import Any
from unittest.mock import patch

from tests.wallet.stacks.instances import instance
from tests.wallet.stacks.oracle import Oracle, next_steps, verdict
from wallet.model.stack_answer import Answer
from wallet.stacks.evaluate import evaluate
from wallet.stacks.read_definition import definition_from
from wallet.stacks.read_learner import learner_from

Json = dict[str, Any]


def expected(definition: Json, learner: Json) -> tuple[object, ...]:
    """Verdict, objective, always, never, size of the smallest proof, next steps: by trying everything."""
    oracle, word = Oracle(definition, learner), verdict(definition, learner)
    always, never = oracle.always_never()
    proof = oracle.smallest_proof() if word == "met" else None
    return word, oracle.best(), always, never, proof, tuple(next_steps(definition, learner))


def given(answer: Answer) -> tuple[object, ...]:
    """The same of the engine's answer."""
    always, never = set(answer.always_counts or ()), set(answer.never_counts or ())
    proof = len(answer.smallest.units) if answer.smallest else None
    return answer.verdict.value, answer.objective.rank, always, never, proof, answer.next or ()


def compare(seeds: range, solver: bool, narrow: bool = False) -> Counter[str]:
    """How often each verdict came, and how often the engine said something else.

    With `narrow` the solver first looks among hardly any columns, as it otherwise does in large stacks only.
    """
    counts: Counter[str] = Counter()
    with ExitStack() as patches:
        patches.enter_context(patch("wallet.stacks.highs.is_available", lambda: solver))
        if narrow:
            patches.enter_context(patch("wallet.stacks.kernel.LEAST_SEATS", 1))
            patches.enter_context(patch("wallet.stacks.kernel.SEATS_FOR_EACH", 1))
        for seed in seeds:
            definition, learner = instance(seed)
            answer = evaluate(definition_from(definition), learner_from(learner))
            wanted = expected(definition, learner)
            counts[str(wanted[0])] += 1
            counts["unproved"] += bool(answer.unproved)
            if given(answer) != wanted:
                counts["different"] += 1
                print(f"seed {seed}: {given(answer)} instead of {wanted}")
    return counts


def main(arguments: list[str]) -> None:
    """One line for the solver, one for the solver among few columns first, one for the search."""
    count = int(arguments[0]) if arguments else 5_000
    for name, solver, narrow in (("solver", True, False), ("narrow", True, True), ("search", False, False)):
        start = perf_counter()
        counts = compare(range(count), solver, narrow)
        print(f"{name}: {count} stacks, {counts['different']} different, {counts['unproved']} unproved;", end=" ")
        print(f"{dict(counts)}; {perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main(sys.argv[1:])
