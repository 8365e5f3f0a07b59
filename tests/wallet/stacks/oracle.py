"""Exhaustive search straight from the JSON of a definition and a learner set; shares no code with the engine."""

from collections.abc import Iterator
from itertools import combinations

from tests.wallet.stacks.oracle_terms import F, Json, Terms, months_later, num


class Oracle(Terms):
    def __init__(self, definition: Json, learner: Json, potential: bool = False) -> None:
        super().__init__(definition, learner, potential)
        self.units = {unit["id"]: unit for unit in learner["units"]}
        own = {name: self.own_reasons(unit) for name, unit in self.units.items()}
        replaced = {
            old
            for name, unit in self.units.items()
            if not own[name]
            for old in unit.get("supersedes", [])
            if old != name
        }
        self.reasons = {
            name: sorted(found | ({"superseded"} if name in replaced else set())) for name, found in own.items()
        }
        self.usable = sorted(name for name, found in self.reasons.items() if not found)
        self.leaves = [n for n in self.nodes(definition["root"]) if n["type"] in ("slot", "pool")]
        self.plans = [(plan, self.rank(plan, self.usable)) for plan in self.all_plans() if self.allowed(plan)]

    def nodes(self, node: Json) -> Iterator[Json]:
        yield node
        for child in node.get("children", []):
            yield from self.nodes(child)

    def under(self, node: Json) -> set[str]:
        return {n["id"] for n in self.nodes(node) if n["type"] in ("slot", "pool")}

    def own_reasons(self, unit: Json) -> set[str]:
        found = set()
        if unit["verification"] != "verified":
            accepted = self.d.get("acceptSelfRecorded", {"always": False})
            if unit["verification"] != "self" or self.test(accepted, unit) is not True:
                found.add("not-verified")
        if unit["status"] != "active":
            found.add(unit["status"])
        if unit["awarded"] > self.day:
            found.add("not-yet-awarded")
        if unit.get("validUntil", "9999") < self.day and not self.d.get("acceptExpired", False):
            found.add("expired")
        if unit.get("passed") is False:
            found.add("not-passed")
        for rule in self.d.get("require", []):
            state = self.test(rule["if"], unit)
            if state is False:
                found.add("require:" + rule["id"])
            if state is None and not self.potential:
                found.add("unknown:" + rule["id"])
        return found

    # --- plans
    def fits(self, name: str) -> list[str]:
        unit = self.units[name]
        return [
            leaf["id"]
            for leaf in self.leaves
            if self.sees(leaf["match"], unit)
            and (leaf["type"] == "slot" or self.amount(unit, leaf["metric"]) is not None)
        ]

    def all_plans(self) -> Iterator[dict[str, str]]:
        def extend(names: list[str], plan: dict[str, str]) -> Iterator[dict[str, str]]:
            if not names:
                yield dict(plan)
                return
            yield from extend(names[1:], plan)
            for leaf in self.fits(names[0]):
                yield from extend(names[1:], {**plan, names[0]: leaf})

        yield from extend(self.usable, {})

    def counted(self, plan: dict[str, str], rule: Json) -> list[Json]:
        scope = self.under(self.d["root"])
        if "scope" in rule:
            scope = set().union(*(self.under(n) for n in self.nodes(self.d["root"]) if n["id"] in rule["scope"]))
        return [self.units[name] for name, leaf in sorted(plan.items()) if leaf in scope]

    def allowed(self, plan: dict[str, str]) -> bool:
        for leaf in self.leaves:
            inside = [self.units[name] for name, where in plan.items() if where == leaf["id"]]
            if leaf["type"] == "slot" and len(inside) > leaf.get("count", 1):
                return False
            if leaf["type"] == "pool":
                if len(inside) > leaf.get("maxUnits", 10**9):
                    return False
                if "max" in leaf and sum(self.sure(u, leaf["metric"]) for u in inside) > num(leaf["max"]):
                    return False
        if self.d.get("noRepeat", True):
            codes = [code for name in plan for code in set(self.units[name].get("codes", []))]
            if len(codes) != len(set(codes)):
                return False
        for node in self.nodes(self.d["root"]):
            if node["type"] == "choose" and "max" in node:
                busy = sum(bool(self.under(c) & set(plan.values())) for c in node["children"])
                if busy > node["max"]:
                    return False
        return all(
            self.rule_holds(plan, rule)
            for rule in self.d.get("constraints", [])
            if rule["type"] in ("max", "same", "before", "window")
        )

    def sure(self, unit: Json, metric: str) -> F:
        return self.amount(unit, metric) or F(0)

    def rule_holds(self, plan: dict[str, str], rule: Json) -> bool:
        units, kind = self.counted(plan, rule), rule["type"]
        if kind in ("min", "max"):
            return self.sum_holds(units, rule)
        if kind == "mean":
            return self.mean_holds(units, rule)
        if kind in ("variety", "same"):
            return self.values_hold(units, rule)
        if kind == "before":
            by_id = {n["id"]: n for n in self.nodes(self.d["root"])}
            scope = {u["id"] for u in units}
            first = [n for n, leaf in plan.items() if leaf in self.under(by_id[rule["first"]]) and n in scope]
            then = [n for n, leaf in plan.items() if leaf in self.under(by_id[rule["then"]]) and n in scope]
            return all(self.units[a]["awarded"] <= self.units[b]["awarded"] for a in first for b in then)
        days = sorted(u["awarded"] for u in units)
        return not days or months_later(days[0], rule["months"]) >= days[-1]

    def sum_holds(self, units: list[Json], rule: Json) -> bool:
        metric = rule.get("metric", self.d["target"]["metric"])
        where = rule.get("where", {"always": True})
        total = sum((self.sure(u, metric) for u in units if self.sees(where, u)), F(0))
        if "amount" in rule:
            bound = num(rule["amount"])
        elif rule.get("of", "target") == "target":
            bound = num(rule["share"]) * num(self.d["target"]["amount"])
        else:
            bound = num(rule["share"]) * sum((self.sure(u, metric) for u in units), F(0))
        return total >= bound if rule["type"] == "min" else total <= bound

    def mean_holds(self, units: list[Json], rule: Json) -> bool:
        pairs = [
            (self.worth(rule["scale"], u["grade"]["value"]), self.sure(u, rule.get("weight", "units")))
            for u in units
            if u.get("grade", {}).get("scale") == rule["scale"]
        ]
        good = [(place, weight) for place, weight in pairs if place is not None and weight]
        need = self.worth(rule["scale"], rule["min"])
        weights = sum(weight for _, weight in good)
        return bool(good) and need is not None and sum(p * w for p, w in good) / weights >= need

    def values_hold(self, units: list[Json], rule: Json) -> bool:
        key = rule["key"]
        values = [
            u.get(key) if key in ("issuer", "mode", "language", "country", "kind") else u.get("attrs", {}).get(key)
            for u in units
        ]
        known = {value for value in values if value is not None}
        if rule["type"] == "variety":
            return len(known) >= rule["min"]
        return len(known) <= 1 and (self.potential or None not in values or len(values) == 1)

    def shown(self, node: Json, names: list[str]) -> int:
        """Most items shown by these units."""
        per, best = node.get("maxPerUnit", 10**9), 0

        def go(items: list[Json], used: dict[str, int], score: int) -> None:
            nonlocal best
            best = max(best, score)
            if not items or score + len(items) <= best:
                return
            for name in names:
                if used.get(name, 0) < per and self.sees(items[0]["match"], self.units[name]):
                    go(items[1:], {**used, name: used.get(name, 0) + 1}, score + 1)
            go(items[1:], used, score)

        go(node["items"], {}, 0)
        return best

    def state(self, node: Json, plan: dict[str, str], showing: list[str]) -> tuple[bool, F]:
        kind, effort = node["type"], num(node.get("effort", "1"))
        inside = [self.units[name] for name, where in plan.items() if where == node["id"]]
        if kind == "slot":
            left = node.get("count", 1) - len(inside)
            return left == 0, left * effort
        if kind == "pool":
            caps: dict[int, F] = {}
            for unit in inside:
                cap = next((i for i, c in enumerate(node.get("caps", [])) if self.sees(c["where"], unit)), -1)
                caps[cap] = caps.get(cap, F(0)) + self.sure(unit, node["metric"])
            total = sum((v if i < 0 else min(v, num(node["caps"][i]["amount"])) for i, v in caps.items()), F(0))
            return total >= num(node["min"]), max(F(0), num(node["min"]) - total) * effort
        if kind == "cover":
            key = (node["id"], tuple(showing))
            if key not in self.__dict__.setdefault("memo", {}):
                self.memo[key] = self.shown(node, showing)
            left = max(0, node["min"] - self.memo[key])
            return left == 0, left * effort
        states = [self.state(child, plan, showing) for child in node["children"]]
        if kind == "all":
            return all(ok for ok, _ in states), sum((gap for _, gap in states), F(0))
        return sum(ok for ok, _ in states) >= node["min"], sum(sorted(gap for _, gap in states)[: node["min"]], F(0))

    def rank(self, plan: dict[str, str], showing: list[str]) -> tuple[int, F, int, F, int]:
        ok, gap = self.state(self.d["root"], plan, showing)
        rules = [r for r in self.d.get("constraints", []) if r["type"] in ("min", "mean", "variety")]
        met = sum(self.rule_holds(plan, rule) for rule in rules)
        spent = sum((self.sure(self.units[name], self.d["target"]["metric"]) for name in plan), F(0))
        return (-int(ok and met == len(rules)), gap, -met, spent, len(plan))

    # --- answers
    def best(self) -> tuple[int, F, int, F, int]:
        return min(rank for _, rank in self.plans)

    def always_never(self) -> tuple[set[str], set[str]]:
        top = self.best()
        used = [set(plan) for plan, rank in self.plans if rank == top]
        return set.intersection(*used), set(self.units) - set.union(*used)

    def smallest_proof(self) -> int | None:
        for size in range(len(self.usable) + 1):
            for chosen in combinations(self.usable, size):
                inside = set(chosen)
                if any(set(plan) <= inside and self.rank(plan, list(chosen))[0] == -1 for plan, _ in self.plans):
                    return size
        return None


def verdict(definition: Json, learner: Json) -> str:
    if Oracle(definition, learner).best()[0] == -1:
        return "met"
    return "met-if-confirmed" if Oracle(definition, learner, potential=True).best()[0] == -1 else "not-met"


def next_steps(definition: Json, learner: Json) -> list[str]:
    best, found = Oracle(definition, learner).best(), []
    for unit in learner.get("catalogue", []):
        rank = Oracle(definition, {**learner, "units": [*learner["units"], unit]}).best()
        if rank < best:
            best, found = rank, [unit["id"]]
        elif found and rank == best:
            found.append(unit["id"])
    return sorted(found)
