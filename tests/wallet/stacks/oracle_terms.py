"""What predicates say of a unit, straight from the JSON; shares no code with the engine."""

from fractions import Fraction
from typing import Any

Json = dict[str, Any]
F = Fraction


def num(text: str) -> F:
    if "/" in text and "." in text:
        above, below = text.split("/")
        return F(above) / F(below)
    return F(text)


def months_later(day: str, months: int) -> str:
    year, month, date = (int(part) for part in day.split("-"))
    year, month = divmod(year * 12 + month - 1 + months, 12)
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    last = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month]
    return f"{year:04d}-{month + 1:02d}-{min(date, last):02d}"


class Terms:
    def __init__(self, definition: Json, learner: Json, potential: bool) -> None:
        self.d, self.day, self.potential = definition, learner["asOf"], potential

    def sees(self, predicate: Json, unit: Json) -> bool:
        found = self.test(predicate, unit)
        return self.potential if found is None else found

    def amount(self, unit: Json, metric: str) -> F | None:
        def stated(name: str) -> F | None:
            if name == "units":
                return F(1)
            if name in unit.get("credits", {}):
                return num(unit["credits"][name])
            return num(unit["hours"]) if name == "hours" and "hours" in unit else None

        if stated(metric) is not None:
            return stated(metric)
        for rule in self.d.get("conversions", []):
            have = stated(rule["from"])
            if rule["to"] == metric and have is not None:
                value = have * num(rule["factor"])
                if "step" in rule:
                    step = num(rule["step"])
                    value = step * ((value / step).numerator // (value / step).denominator)
                return value
        return None

    def worth(self, scale: str, value: str) -> F | None:
        rule = self.d["scales"][scale]
        if "order" in rule:
            return F(rule["order"].index(value)) if value in rule["order"] else None
        return num(value) * (1 if rule["better"] == "higher" else -1)

    def test(self, predicate: Json, unit: Json) -> bool | None:
        ((name, arg),) = predicate.items()
        if name in ("all", "any"):
            found = [self.test(each, unit) for each in arg]
            strong = name == "any"
            return strong if strong in found else (None if None in found else not strong)
        if name in ("code", "tag"):
            return bool(set(unit.get(name + "s", [])) & set(arg))
        if name in ("evidence", "mode", "language", "country", "kind"):
            return unit[name] in arg if name in unit else None
        found_by: bool | None = getattr(self, "is_" + name)(arg, unit)
        return found_by

    def is_always(self, arg: bool, unit: Json) -> bool:
        return arg

    def is_not(self, arg: Json, unit: Json) -> bool | None:
        inner = self.test(arg, unit)
        return None if inner is None else not inner

    def is_has(self, arg: list[str], unit: Json) -> bool:
        return all(each in unit for each in arg)

    def is_usedFor(self, arg: list[str], unit: Json) -> bool:
        own = unit.get("usedFor", [])
        return bool(set(own) & set(arg)) if arg else bool(own)

    def is_issuer(self, arg: list[str], unit: Json) -> bool:
        allowed = set()
        for each in arg:
            allowed |= set(self.d["issuerGroups"][each[1:]]) if each.startswith("@") else {each}
        return unit["issuer"] in allowed

    def is_awarded(self, arg: Json, unit: Json) -> bool:
        ok = arg.get("onOrAfter", "0000") <= unit["awarded"] <= arg.get("onOrBefore", "9999")
        return ok and ("withinMonths" not in arg or months_later(unit["awarded"], arg["withinMonths"]) >= self.day)

    def is_level(self, arg: Json, unit: Json) -> bool | None:
        have = unit.get("levels", {}).get(arg["framework"])
        return None if have is None else F(arg.get("min", 0)) <= F(have) <= F(arg.get("max", 999))

    def is_subject(self, arg: list[str], unit: Json) -> bool | None:
        return any(s.startswith(p) for s in unit["subjects"] for p in arg) if unit.get("subjects") else None

    def is_assessment(self, arg: Json, unit: Json) -> bool | None:
        states = [unit.get("assessment", {}).get(k, None) for k in arg]
        wrong = any(have is not None and have != arg[k] for have, k in zip(states, arg, strict=True))
        return False if wrong else (None if None in states else True)

    def is_grade(self, arg: Json, unit: Json) -> bool | None:
        if unit.get("grade", {}).get("scale") != arg["scale"]:
            return None
        have, need = self.worth(arg["scale"], unit["grade"]["value"]), self.worth(arg["scale"], arg["min"])
        return None if have is None or need is None else have >= need

    def is_passed(self, arg: bool, unit: Json) -> bool | None:
        return unit["passed"] == arg if "passed" in unit else None

    def is_amount(self, arg: Json, unit: Json) -> bool | None:
        value = self.amount(unit, arg["metric"])
        return None if value is None else num(arg.get("min", "0")) <= value <= num(arg.get("max", "999999"))

    def is_skill(self, arg: Json, unit: Json) -> bool | None:
        if "skills" not in unit:
            return None
        mine = [each for each in unit["skills"] if each["id"] in arg["anyOf"]]
        if "minLevel" not in arg:
            return bool(mine)
        need = self.worth(arg["scale"], arg["minLevel"])
        worths = [self.worth(arg["scale"], each["level"]) if "level" in each else None for each in mine]
        if any(each is not None and need is not None and each >= need for each in worths):
            return True
        return None if None in worths else False
