"""An answer as the JSON object other engines and programs read."""


from wallet.model.stack_answer import Answer, Plan, Shown


def answer_to_json(answer: Answer) -> dict[str, object]:
    """The answer in the form of stack-rules/1; amounts are exact (`"15/2"`).

    `unproved`, beyond that form, names the parts that are only the best found within the time limit.
    """
    best = answer.objective
    found: dict[str, object] = {
        "verdict": answer.verdict.value,
        "objective": {
            "award": int(best.award),
            "deficit": str(best.deficit),
            "constraintsMet": best.constraints_met,
            "spent": str(best.spent),
            "units": best.units,
        },
        "plan": _plan(answer.plan),
        "covered": _covered(answer.covered),
        "notUsable": _plan(answer.not_usable),
        "noMatch": list(answer.no_match),
    }
    if answer.always_counts is not None:
        found["alwaysCounts"] = list(answer.always_counts)
    if answer.never_counts is not None:
        found["neverCounts"] = list(answer.never_counts)
    if answer.smallest is not None:
        found["smallestProof"] = list(answer.smallest.units)
        found["smallestPlan"] = _plan(answer.smallest.plan)
        found["smallestCovered"] = _covered(answer.smallest.covered)
    if answer.next is not None:
        found["next"] = list(answer.next)
    if answer.unproved:
        found["unproved"] = [goal.value for goal in answer.unproved]
    return found


def _plan(plan: Plan) -> dict[str, object]:
    return {name: list(units) for name, units in plan.items()}


def _covered(covered: Shown) -> dict[str, object]:
    return {name: dict(shown) for name, shown in covered.items()}
