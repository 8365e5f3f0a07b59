"""Small random definitions and learner sets that use every node, constraint and predicate."""

from random import Random
from typing import Any

Json = dict[str, Any]
THEMES = ["a", "b", "c"]
DAYS = ["2023-01-31", "2023-06-30", "2024-01-31", "2024-02-29", "2024-12-31", "2025-03-01", "2025-09-30"]
SCALES = {"mark": {"better": "lower"}, "points": {"better": "higher"}, "band": {"order": ["D", "C", "B", "A"]}}


def instance(seed: int, units: int = 5, leaves: int = 4) -> tuple[Json, Json]:
    """A definition and a learner set, always the same for a seed."""
    random = Random(seed)
    maker = _Maker(random, leaves)
    definition = maker.definition()
    learner: Json = {
        "definition": "d",
        "learner": "l",
        "asOf": random.choice(["2025-03-01", "2025-06-30"]),
        "units": [maker.unit(f"u{number}", units) for number in range(random.randint(2, units))],
        "catalogue": [maker.unit(f"n{number}", units) for number in range(random.randint(0, 2))],
    }
    return definition, learner


class _Maker:
    def __init__(self, random: Random, leaves: int) -> None:
        self.random, self.left, self.number = random, leaves, 0
        self.nodes: list[str] = []

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def definition(self) -> Json:
        root = self.node(0)
        found: Json = {
            "model": "stack-rules/1",
            "id": "d",
            "version": "1",
            "title": {"en": "T"},
            "target": {"metric": self.metric(), "amount": str(self.random.randint(2, 12))},
            "scales": SCALES,
            "issuerGroups": {"net": ["i0", "i1"]},
            "conversions": [
                {"from": "hours", "to": "ECTS", "factor": "1/30", "step": self.random.choice(["1", "1/2"])},
                {"from": "UK", "to": "ECTS", "factor": "0.5"},
            ],
            "root": root,
            "constraints": [self.constraint(n) for n in range(self.random.choice([0, 0, 1, 1, 2, 3]))],
        }
        if self.chance(0.2):
            found["require"] = [{"id": "r", "if": self.predicate()}]
        if self.chance(0.2):
            found["acceptSelfRecorded"] = self.predicate()
        if self.chance(0.2):
            found["noRepeat"] = False
        if self.chance(0.2):
            found["acceptExpired"] = True
        return found

    def metric(self) -> str:
        return self.random.choice(["ECTS", "ECTS", "ECTS", "units", "hours"])

    def name(self, kind: str) -> str:
        self.number += 1
        self.nodes.append(f"{kind}{self.number}")
        return self.nodes[-1]

    def node(self, depth: int) -> Json:
        kinds = ["slot", "pool", "pool", "cover"] if depth > 2 or self.left < 2 else ["all", "all", "choose", "pool"]
        kind = self.random.choice(kinds if depth else ["all", "all", "choose", "pool"])
        found: Json = {"id": self.name(kind), "type": kind}
        if kind in ("all", "choose"):
            count = self.random.randint(1, 3)
            found["children"] = [self.node(depth + 1) for _ in range(count)]
            if kind == "choose":
                found["min"] = self.random.randint(1, count + (1 if self.chance(0.05) else 0))
                if self.chance(0.4):
                    found["max"] = self.random.randint(1, count)
            return found
        self.left -= 1
        if self.chance(0.3):
            found["effort"] = self.random.choice(["2", "1/3", "0", "1.5"])
        return {**found, **getattr(self, "_" + kind)()}

    def _slot(self) -> Json:
        return {"match": self.predicate(), **({"count": 2} if self.chance(0.3) else {})}

    def _pool(self) -> Json:
        found: Json = {
            "match": self.predicate(),
            "metric": self.metric(),
            "min": self.random.choice(["0", "1", "2", "3", "4.5", "6", "9", "10/3"]),
        }
        if self.chance(0.3):
            found["max"] = str(self.random.randint(2, 9))
        if self.chance(0.2):
            found["maxUnits"] = self.random.randint(1, 3)
        if self.chance(0.3):
            count = self.random.randint(1, 2)
            found["caps"] = [
                {"where": self.predicate(), "amount": self.random.choice(["0", "2", "3.5"])} for _ in range(count)
            ]
        return found

    def _cover(self) -> Json:
        count = self.random.randint(1, 3)
        items = [{"id": f"i{n}", "match": self.predicate()} for n in range(count)]
        found: Json = {"items": items, "min": self.random.randint(0, count)}
        if self.chance(0.5):
            found["maxPerUnit"] = self.random.randint(1, 2)
        return found

    def predicate(self, depth: int = 0) -> Json:
        if not depth and self.chance(0.35):
            one = self.random.choice(THEMES)
            return self.random.choice([{"always": True}, {"tag": THEMES}, {"not": {"tag": [one]}}])
        if depth < 2 and self.chance(0.25):
            kind = self.random.choice(["all", "any", "not"])
            if kind == "not":
                return {"not": self.predicate(depth + 1)}
            return {kind: [self.predicate(depth + 1) for _ in range(self.random.randint(0, 2))]}
        random = self.random
        return random.choice(
            [
                {"always": self.chance(0.95)},
                {"tag": random.sample(THEMES, 2)},
                {"tag": [random.choice(THEMES)]},
                {"tag": [random.choice(THEMES)]},
                {"code": [random.choice(["c0", "c1"])]},
                {"issuer": random.choice([["@net"], ["i2", "@net"], ["i0"]])},
                {"has": [random.choice(["levels", "grade", "hours"])]},
                {"level": {"framework": "EQF", "min": random.choice([5, 6, "6"])}},
                {"level": {"framework": "EQF", "min": 6, "max": 6}},
                {"subject": random.choice([["01"], ["011", "02"]])},
                {"skill": {"anyOf": ["s0", "s1"]}},
                {"skill": {"anyOf": ["s0", "s1"], "scale": "band", "minLevel": "B"}},
                {"evidence": random.choice([["assessed"], ["assessed", "participation"]])},
                {"assessment": random.choice([{"supervised": True}, {"supervised": True, "idVerified": True}])},
                {"grade": random.choice([{"scale": "mark", "min": "2.5"}, {"scale": "band", "min": "B"}])},
                {"passed": True},
                {"awarded": random.choice([{"withinMonths": 12}, {"onOrAfter": "2024-02-01"}])},
                {"awarded": {"onOrBefore": "2024-12-31"}},
                {"amount": {"metric": "ECTS", "min": "2"}},
                {"usedFor": random.choice([[], ["degree"]])},
                {"mode": ["online"]},
                {"kind": ["module"]},
            ]
        )  # fmt: skip

    def constraint(self, number: int) -> Json:
        random = self.random
        kind = random.choice(["min", "max", "min", "max", "mean", "variety", "same", "before", "window"])
        found: Json = {"id": f"k{number}", "type": kind}
        if self.chance(0.5) and kind != "before":
            found["scope"] = random.sample(self.nodes, random.randint(1, min(2, len(self.nodes))))
        if kind in ("min", "max"):
            if self.chance(0.8):
                found["where"] = self.predicate()
            if self.chance(0.3):
                found["metric"] = self.metric()
            if self.chance(0.5):
                found["amount"] = random.choice(["1", "2", "3", "5", "7/2"])
            else:
                found["share"] = random.choice(["1/2", "0.25", "1/3"])
                found["of"] = random.choice(["target", "counted"])
        elif kind == "mean":
            found |= random.choice([{"scale": "mark", "min": "2.3"}, {"scale": "band", "min": "C"}])
            if self.chance(0.5):
                found["weight"] = "ECTS"
        elif kind in ("variety", "same"):
            found["key"] = random.choice(["issuer", "mode", "sitting"])
            if kind == "variety":
                found["min"] = random.randint(1, 3)
        elif kind == "before":
            found |= {"first": random.choice(self.nodes), "then": random.choice(self.nodes)}
        else:
            found["months"] = random.choice([1, 6, 11, 12])
        return found

    def unit(self, name: str, units: int) -> Json:
        random = self.random
        found: Json = {
            "id": name,
            "title": name,
            "issuer": random.choice(["i0", "i1", "i2"]),
            "awarded": random.choice(DAYS[:-1] if self.chance(0.9) else DAYS),
            "verification": random.choice(["verified"] * 9 + ["self", "unverified", "failed"]),
            "status": random.choice(["active"] * 14 + ["revoked", "suspended"]),
            "tags": random.sample(THEMES, random.randint(1, 2)),
        }
        if self.chance(0.8):
            size = random.choice(["1", "2", "3", "4.5", "5", "5/2"])
            found["credits"] = {random.choice(["ECTS", "ECTS", "UK"]): size}
        if self.chance(0.4):
            found["hours"] = random.choice(["45", "59", "90", "2", "3"])
        if self.chance(0.6):
            found["levels"] = {"EQF": random.choice([5, 6, 7, "7"])}
        if self.chance(0.5):
            found["grade"] = random.choice(
                [{"scale": "mark", "value": "1.7"}, {"scale": "mark", "value": "3.0"}, {"scale": "band", "value": "B"}]
            )
        if self.chance(0.1):
            found["validUntil"] = random.choice(["2024-12-31", "2026-01-01"])
        if self.chance(0.3):
            found["passed"] = self.chance(0.8)
        if self.chance(0.5):
            found["subjects"] = random.sample(["0111", "0212", "02"], random.randint(0, 2))
        if self.chance(0.5):
            found["skills"] = [
                {"id": skill, **({"level": random.choice("ABCD")} if self.chance(0.6) else {})}
                for skill in random.sample(["s0", "s1", "s2"], random.randint(0, 2))
            ]
        return {**found, **self._particulars(units)}

    def _particulars(self, units: int) -> Json:
        random = self.random
        found: Json = {}
        if self.chance(0.25):
            found["codes"] = random.sample(["c0", "c1"], random.randint(1, 2))
        if self.chance(0.5):
            found["evidence"] = random.choice(["assessed", "participation"])
        if self.chance(0.4):
            found["assessment"] = random.choice([{"supervised": True, "idVerified": True}, {"supervised": False}])
        if self.chance(0.1):
            found["usedFor"] = ["degree"]
        if self.chance(0.08):
            found["supersedes"] = [f"u{random.randrange(units)}"]
        if self.chance(0.5):
            found["mode"] = random.choice(["online", "onsite"])
        if self.chance(0.4):
            found["kind"] = random.choice(["module", "micro"])
        if self.chance(0.6):
            found["attrs"] = {"sitting": random.choice(["x", "y"])}
        return found
