"""Prints how long an evaluation takes at wallet sizes: `python -m tests.bench.stacks [records requirements]...`."""

import sys
from functools import partial
from random import Random
from time import perf_counter
from typing import Any

from tests.bench.table import Line, Work, medians
from wallet.stacks.evaluate import Depth, evaluate
from wallet.stacks.read_definition import definition_from
from wallet.stacks.read_learner import learner_from

Json = dict[str, Any]
SIZES = ((50, 10), (100, 20), (200, 30), (500, 60))


def large(records: int, requirements: int, seed: int, ask: str = "1") -> tuple[Json, Json]:
    """One third slots, the rest pools in choose-groups; level share, residency, prior-learning cap and mean grade.

    `ask` scales what the pools want: "1" is about what a learner of that many records has.
    """
    random = Random(seed)
    themes = [f"t{number}" for number in range(requirements)]
    slots = [
        {"id": f"s{number}", "type": "slot", "match": {"tag": [themes[number]]}} for number in range(requirements // 3)
    ]
    pools = [_pool(number, themes, records, random, ask) for number in range(requirements // 3, requirements)]
    groups = [
        {"id": f"g{start}", "type": "choose", "min": 3, "max": 4, "children": pools[start : start + 5]}
        for start in range(0, len(pools), 5)
        if len(pools[start : start + 5]) == 5
    ]
    rest = pools[len(groups) * 5 :]
    target = str(3 * requirements)
    high = {"level": {"framework": "EQF", "min": 7}}
    definition: Json = {
        "model": "stack-rules/1",
        "id": "large",
        "version": "1",
        "title": {"en": "Large"},
        "target": {"metric": "ECTS", "amount": target},
        "scales": {"mark": {"better": "lower"}},
        "root": {"id": "root", "type": "all", "children": [*slots, *groups, *rest]},
        "constraints": [
            {"id": "level", "type": "min", "share": "1/3", "of": "counted", "where": high},
            {"id": "residency", "type": "min", "share": "1/4", "of": "target", "where": {"issuer": ["i0", "i1"]}},
            {"id": "prior", "type": "max", "share": "1/5", "of": "target", "where": {"evidence": ["experience"]}},
            {"id": "mean", "type": "mean", "scale": "mark", "min": "2.5", "weight": "ECTS"},
        ],
    }  # fmt: skip
    units = [_unit(number, themes, random) for number in range(records)]
    return definition, {"definition": "large", "learner": "l", "asOf": "2026-01-01", "units": units}


def _pool(number: int, themes: list[str], records: int, random: Random, ask: str) -> Json:
    mine = sorted({themes[number], *random.sample(themes, 2)})
    wanted = max(2, round(records * 3 / len(themes) / 3 * float(ask)))
    return {"id": f"p{number}", "type": "pool", "match": {"tag": mine}, "metric": "ECTS", "min": str(wanted)}


def _unit(number: int, themes: list[str], random: Random) -> Json:
    return {
        "id": f"u{number:04d}",
        "title": f"Record {number}",
        "issuer": f"i{random.randrange(6)}",
        "awarded": f"20{random.randint(18, 25)}-0{random.randint(1, 9)}-15",
        "verification": "verified",
        "status": "active",
        "credits": {"ECTS": random.choice(["1", "2", "3", "4", "5", "6", "2.5"])},
        "levels": {"EQF": random.choice([6, 7])},
        "evidence": random.choice(["assessed", "assessed", "participation", "experience"]),
        "grade": {"scale": "mark", "value": random.choice(["1.0", "1.7", "2.3", "3.0", "3.7"])},
        "tags": random.sample(themes, random.randint(1, 3)),
    }


def lines(sizes: tuple[tuple[int, int], ...] = ((100, 20), (500, 60)), rounds: int = 3) -> list[Line]:
    """The settled verdict, and everything derived, for a learner who has about enough."""
    evaluate(*_read(large(5, 3, 0)))  # loads the solver
    works: dict[str, Work] = {}
    for records, requirements in sizes:
        definition, learner = _read(large(records, requirements, 1))
        for depth, words in ((Depth.VERDICT, "verdict"), (Depth.DERIVED, "everything")):
            name = f"stack of {requirements} requirements over {records} records: {words}"
            works[name] = partial(evaluate, definition, learner, depth=depth)
    return [Line(name, found) for name, found in medians(works, rounds).items()]


def main(arguments: list[str]) -> None:
    """One line for each size: settled verdict, goals 1-3, all goals, everything derived."""
    numbers = [int(each) for each in arguments]
    sizes = tuple(zip(numbers[::2], numbers[1::2], strict=True)) or SIZES
    evaluate(*_read(large(5, 3, 0)))  # loads the solver
    for records, requirements in sizes:
        for ask in ("0.5", "1", "1.6"):
            _measure(records, requirements, ask)


def _read(pair: tuple[Json, Json]) -> tuple[Any, Any]:
    return definition_from(pair[0]), learner_from(pair[1])


def _measure(records: int, requirements: int, ask: str) -> None:
    definition, learner = _read(large(records, requirements, 1, ask))
    times: list[str] = []
    for depth in Depth:
        start = perf_counter()
        answer = evaluate(definition, learner, depth=depth)
        unproved = ",".join(goal.value for goal in answer.unproved)
        times.append(f"{depth.name.lower()} {perf_counter() - start:.2f} s{' (' + unproved + ')' if unproved else ''}")
    print(f"{records} x {requirements}, asks {ask}: {answer.verdict.value}; {'; '.join(times)}")


if __name__ == "__main__":
    main(sys.argv[1:])
