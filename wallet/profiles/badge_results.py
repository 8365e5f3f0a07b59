"""Results of Open Badges 3.0: what was reached, beside what the achievement's description of it asks for."""

from collections.abc import Mapping

from wallet.model.credential import Claims, Result
from wallet.profiles import fields


def results(one: Claims, about: Claims) -> tuple[Result, ...]:
    """Every result of a subject, joined with the description it names (`resultDescription` equals its `id`)."""
    described = {
        identifier: entry
        for entry in fields.objects(one.get("resultDescription"))
        if (identifier := fields.string(entry.get("id"))) is not None
    }
    return tuple(
        _result(entry, described.get(fields.identifier(entry.get("resultDescription")) or "", fields.NOTHING))
        for entry in fields.objects(about.get("result"))
    )


def _result(entry: Claims, description: Claims) -> Result:
    levels = {
        identifier: fields.text(level.get("name")).best() or identifier
        for level in fields.objects(description.get("rubricCriterionLevel"))
        if (identifier := fields.string(level.get("id"))) is not None
    }
    return Result(
        name=fields.text(description.get("name")).best(),
        type=fields.string(description.get("resultType")),
        value=fields.number(entry.get("value")),
        status=fields.string(entry.get("status")),
        required=fields.number(description.get("requiredValue")),
        achieved_level=_level(entry.get("achievedLevel"), levels),
        required_level=_level(description.get("requiredLevel"), levels),
        scale=fields.strings(description.get("allowedValue")) or tuple(levels.values()),
        minimum=fields.number(description.get("valueMin")),
        maximum=fields.number(description.get("valueMax")),
    )


def _level(value: object, levels: Mapping[str, str]) -> str | None:
    named = fields.identifier(value)
    return levels.get(named, named) if named is not None else None
