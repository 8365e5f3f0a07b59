from datetime import date, timedelta
from typing import Any

from tests.wallet.stacks.instances import instance
from tests.wallet.stacks.test_explain import definition, learner, pool, unit
from wallet.model.stack_answer import StackVerdict
from wallet.stacks.evaluate import Depth, evaluate
from wallet.stacks.read_definition import definition_from
from wallet.stacks.read_learner import learner_from
from wallet.stacks.what_if import MOST_TURNS, Turn, calendar, compare, next_lapse

Json = dict[str, Any]


def turns(root: Json, *units: Json, **more: Any) -> tuple[Turn, ...]:
    rules, known = definition_from(definition(root, **more)), learner_from(learner(*units))
    return calendar(rules, known, evaluate(rules, known))


def test_each_expiry_that_widens_the_gap_is_a_turn_with_the_unit_that_stops() -> None:
    today = learner_from(learner()).as_of
    days = [(today + timedelta(days=after)).isoformat() for after in (10, 20, 30)]
    units = [unit(name, credits={"ECTS": "5"}, validUntil=day) for name, day in zip("abc", days, strict=True)]
    found = turns(pool("10"), *units)
    assert [(one.day, one.verdict, one.deficit, one.stops) for one in found] == [
        (today + timedelta(days=21), StackVerdict.NOT_MET, 5, ("a", "b")),
        (today + timedelta(days=31), StackVerdict.NOT_MET, 10, ("c",)),
    ]


def test_what_begins_to_count_is_a_turn_for_the_better() -> None:
    today = learner_from(learner()).as_of
    (turn,) = turns(pool("5"), unit("a", credits={"ECTS": "5"}, awarded=(today + timedelta(days=3)).isoformat()))
    assert (turn.day, turn.verdict, turn.stops) == (today + timedelta(days=3), StackVerdict.MET, ())


def test_no_more_turns_are_told_than_the_limit() -> None:
    today = learner_from(learner()).as_of
    units = [
        unit(f"u{day:02}", credits={"ECTS": "1"}, validUntil=(today + timedelta(days=day)).isoformat())
        for day in range(1, MOST_TURNS + 9)
    ]
    assert len(turns(pool("30"), *units)) == MOST_TURNS


def test_the_calendar_agrees_with_the_first_lapse_and_with_every_day_asked_by_itself() -> None:
    lapsing = turning = 0
    for seed in range(60):
        rules, known = (read(each) for read, each in zip((definition_from, learner_from), instance(seed), strict=True))
        answer = evaluate(rules, known)
        found = calendar(rules, known, answer)
        lapse = next_lapse(rules, known, answer)
        if lapse is not None:
            lapsing += 1
            first = next(one for one in found if one.verdict is not answer.verdict)
            assert (first.day, first.verdict) == (lapse.day, lapse.verdict), seed
        turning += len(found)
        for one in found:
            then = evaluate(rules, learner_at(seed, one.day), depth=Depth.GAPS)
            assert (then.verdict, then.objective.deficit) == (one.verdict, one.deficit), seed
    assert (lapsing > 0, turning > 2) == (True, True)


def learner_at(seed: int, day: date) -> Any:
    return learner_from({**instance(seed)[1], "asOf": day.isoformat()})


def test_a_difference_names_what_is_gained_lost_and_moved() -> None:
    slots = [{"id": name, "type": "slot", "match": {"tag": [name]}} for name in ("p", "q")]
    rules = definition_from(definition({"id": "root", "type": "all", "children": slots}))
    before = evaluate(rules, learner_from(learner(unit("a", tags=["p"]), unit("b", tags=["q"]))))
    after = evaluate(rules, learner_from(learner(unit("a", tags=["q"]), unit("c", tags=["p"]))))
    found = compare(before, after)
    assert (found.gained, found.lost, found.moved) == (("c",), ("b",), {"a": ("p", "q")})
