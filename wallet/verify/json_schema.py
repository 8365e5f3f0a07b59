"""Whether a document keeps to a JSON Schema at hand; nothing is fetched, and a keyword not known here leaves it open.

The vocabularies for applying and validating of JSON Schema 2020-12, with the older spellings of drafts 6 to 2019-09.
`format` is an annotation. Patterns with a repeated group are not tried: they could take for ever.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from functools import partial
from types import MappingProxyType

from wallet.codec.json_span import pointer_to
from wallet.model.credential import Json
from wallet.model.limits import SCHEMA_STEPS

Path = tuple[str | int, ...]
_TOLD = frozenset(
    {"$schema", "$id", "$comment", "$defs", "definitions", "title", "description", "examples", "default", "format"}
    | {"deprecated", "readOnly", "writeOnly", "contentMediaType", "contentEncoding", "$anchor", "additionalItems"}
    | {"then", "else", "minContains", "maxContains", "id"}
)
_TEXT = 2_048
_REPEATED_GROUP = re.compile(r"\)\s*[*+{]|\\[1-9]|\(\?[^:]")


class CannotSay(Exception):
    """The schema uses something that is not understood here; `what` is its name."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class Broken(Exception):
    """The document does not keep to the schema; where (JSON pointer), and to which keyword."""

    def __init__(self, at: str, keyword: str) -> None:
        super().__init__(keyword)
        self.at = at
        self.keyword = keyword


def check(document: Json, schema: Json) -> None:
    """Passes when the document keeps to the schema. Raises `Broken`, or `CannotSay`."""
    Checking(schema).check(document, schema, ())


class Checking:
    """One check: the whole schema for references inside it, and how many steps are left."""

    def __init__(self, root: Json) -> None:
        self._root = root
        self._left = SCHEMA_STEPS
        dialect = root.get("$schema", "") if isinstance(root, Mapping) else ""
        self._ref_alone = isinstance(dialect, str) and any(
            old in dialect for old in ("draft-04", "draft-06", "draft-07")
        )

    def check(self, value: Json, schema: Json, at: Path) -> None:
        """The value against one schema."""
        self._left -= 1
        if self._left < 0:
            raise CannotSay("steps")
        if isinstance(schema, bool):
            self.fail_unless(schema, at, "false")
            return
        if not isinstance(schema, Mapping):
            raise CannotSay("schema")
        stated = ["$ref"] if self._ref_alone and "$ref" in schema else [one for one in schema if one not in _TOLD]
        self.every(partial(self._keep, keyword, value, schema, at) for keyword in stated)

    def _keep(self, keyword: str, value: Json, schema: Json, at: Path) -> None:
        """The value against one keyword."""
        rule = _RULES.get(keyword)
        if rule is None:
            raise CannotSay(keyword)
        rule(self, value, schema, at)

    def every(self, checks: Iterable[Callable[[], None]]) -> None:
        """All of them, in any order: one that is broken decides, else one that is open leaves it open."""
        doubt: CannotSay | None = None
        for one in checks:
            try:
                one()
            except CannotSay as found:
                if self._left < 0:
                    raise
                doubt = doubt or found
        if doubt is not None:
            raise doubt

    def holds(self, value: Json, schema: Json, at: Path) -> bool:
        """Whether the value keeps to a schema that is one among several."""
        try:
            self.check(value, schema, at)
        except Broken:
            return False
        return True

    def referred(self, pointer: Json) -> Json:
        """The schema a reference inside this one names."""
        if not isinstance(pointer, str) or not pointer.startswith("#"):
            raise CannotSay("$ref")
        found = self._root
        for part in pointer[1:].split("/")[1:]:
            step = part.replace("~1", "/").replace("~0", "~")
            if not isinstance(found, Mapping) or step not in found:
                raise CannotSay("$ref")
            found = found[step]
        return found

    def fail_unless(self, fine: bool, at: Path, keyword: str) -> None:
        """Raises `Broken` unless it is fine."""
        if not fine:
            raise Broken(pointer_to(*at), keyword)


def _ref(run: Checking, value: Json, schema: Json, at: Path) -> None:
    run.check(value, run.referred(schema["$ref"]), at)


def _type(run: Checking, value: Json, schema: Json, at: Path) -> None:
    stated = schema["type"]
    kinds = stated if isinstance(stated, list) else [stated]
    if not all(isinstance(kind, str) and kind in _TYPES for kind in kinds):
        raise CannotSay("type")
    run.fail_unless(any(_TYPES[kind](value) for kind in kinds), at, "type")


def _enum(run: Checking, value: Json, schema: Json, at: Path) -> None:
    run.fail_unless(any(_same(value, one) for one in _listed(schema, "enum")), at, "enum")


def _const(run: Checking, value: Json, schema: Json, at: Path) -> None:
    run.fail_unless(_same(value, schema["const"]), at, "const")


def _required(run: Checking, value: Json, schema: Json, at: Path) -> None:
    if isinstance(value, Mapping):
        for name in _listed(schema, "required"):
            run.fail_unless(isinstance(name, str) and name in value, (*at, str(name)[:100]), "required")


def _properties(run: Checking, value: Json, schema: Json, at: Path) -> None:
    known = _mapped(schema, "properties")
    if isinstance(value, Mapping):
        run.every(partial(run.check, value[name], known[name], (*at, name)) for name in known if name in value)


def _pattern_properties(run: Checking, value: Json, schema: Json, at: Path) -> None:
    if isinstance(value, Mapping):
        for pattern, inner in _mapped(schema, "patternProperties").items():
            for name in value:
                if _matches(pattern, name):
                    run.check(value[name], inner, (*at, name))


def _additional(run: Checking, value: Json, schema: Json, at: Path) -> None:
    if isinstance(value, Mapping):
        known, patterns = _mapped(schema, "properties"), _mapped(schema, "patternProperties")

        def ask(name: str) -> None:
            if not any(_matches(pattern, name) for pattern in patterns):
                run.check(value[name], schema["additionalProperties"], (*at, name))

        run.every(partial(ask, name) for name in value if name not in known)


def _property_names(run: Checking, value: Json, schema: Json, at: Path) -> None:
    if isinstance(value, Mapping):
        for name in value:
            run.check(name, schema["propertyNames"], (*at, name))


def _items(run: Checking, value: Json, schema: Json, at: Path) -> None:
    if not isinstance(value, list):
        return
    stated = schema["items"]
    first: list[Json] = stated if isinstance(stated, list) else schema.get("prefixItems", [])
    rest = schema.get("additionalItems", True) if isinstance(stated, list) else stated
    for place, one in enumerate(value):
        if place >= len(first):
            run.check(one, rest, (*at, place))
        elif isinstance(stated, list):
            run.check(one, first[place], (*at, place))


def _prefix_items(run: Checking, value: Json, schema: Json, at: Path) -> None:
    if isinstance(value, list):
        for place, (one, inner) in enumerate(zip(value, _listed(schema, "prefixItems"), strict=False)):
            run.check(one, inner, (*at, place))


def _contains(run: Checking, value: Json, schema: Json, at: Path) -> None:
    if isinstance(value, list):
        count = sum(run.holds(one, schema["contains"], (*at, place)) for place, one in enumerate(value))
        most = _number(schema.get("maxContains", len(value)))
        run.fail_unless(_number(schema.get("minContains", 1)) <= count <= most, at, "contains")


def _unique(run: Checking, value: Json, schema: Json, at: Path) -> None:
    if isinstance(value, list) and schema["uniqueItems"] is True:
        for place, one in enumerate(value):
            run.fail_unless(not any(_same(one, other) for other in _spent(run, value[:place])), at, "uniqueItems")


def _spent(run: Checking, values: list[Json]) -> Iterator[Json]:
    for one in values:
        run.holds(None, True, ())
        yield one


def _all_of(run: Checking, value: Json, schema: Json, at: Path) -> None:
    run.every(partial(run.check, value, inner, at) for inner in _listed(schema, "allOf"))


def _any_of(run: Checking, value: Json, schema: Json, at: Path) -> None:
    run.fail_unless(any(run.holds(value, inner, at) for inner in _listed(schema, "anyOf")), at, "anyOf")


def _one_of(run: Checking, value: Json, schema: Json, at: Path) -> None:
    run.fail_unless(sum(run.holds(value, inner, at) for inner in _listed(schema, "oneOf")) == 1, at, "oneOf")


def _not(run: Checking, value: Json, schema: Json, at: Path) -> None:
    run.fail_unless(not run.holds(value, schema["not"], at), at, "not")


def _if(run: Checking, value: Json, schema: Json, at: Path) -> None:
    run.check(value, schema.get("then" if run.holds(value, schema["if"], at) else "else", True), at)


def _pattern(run: Checking, value: Json, schema: Json, at: Path) -> None:
    if isinstance(value, str):
        run.fail_unless(_matches(schema["pattern"], value), at, "pattern")


def _bound(keyword: str, measure: Callable[[Json], Decimal | None], least: bool, open_end: bool = False) -> "Rule":
    """A rule that holds a measure of the value against a number."""

    def rule(run: Checking, value: Json, schema: Json, at: Path) -> None:
        found, bound = measure(value), _number(schema[keyword])
        if found is not None:
            fine = (found == bound and not open_end) or (found > bound if least else found < bound)
            run.fail_unless(fine, at, keyword)

    return rule


def _multiple(run: Checking, value: Json, schema: Json, at: Path) -> None:
    found, step = _amount(value), _number(schema["multipleOf"])
    if found is not None and step > 0:
        run.fail_unless(found % step == 0, at, "multipleOf")


def _matches(pattern: Json, text: str) -> bool:
    if not isinstance(pattern, str) or _REPEATED_GROUP.search(pattern) or len(pattern) + len(text) > _TEXT:
        raise CannotSay("pattern")
    try:
        return re.search(pattern, text) is not None
    except (re.error, RecursionError, OverflowError):
        raise CannotSay("pattern") from None


def _mapped(schema: Json, keyword: str) -> Mapping[str, Json]:
    value = schema.get(keyword, {})
    if not isinstance(value, Mapping):
        raise CannotSay(keyword)
    return value


def _listed(schema: Json, keyword: str) -> list[Json]:
    value = schema[keyword]
    if not isinstance(value, list):
        raise CannotSay(keyword)
    return value


def _number(value: Json) -> Decimal:
    found = _amount(value)
    if found is None:
        raise CannotSay("number")
    return found


def _amount(value: Json) -> Decimal | None:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return Decimal(repr(value)) if is_number else None


def _length(kind: type[str | list[Json] | dict[str, Json]]) -> Callable[[Json], Decimal | None]:
    return lambda value: Decimal(len(value)) if isinstance(value, kind) else None


def _same(one: Json, other: Json) -> bool:
    """Equal as JSON: true is not 1, and 1.0 is."""
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(_same(a, b) for a, b in zip(one, other, strict=True))
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(_same(one[name], other[name]) for name in one)
    return bool(isinstance(one, bool) == isinstance(other, bool) and one == other)


def _is_whole(value: Json) -> bool:
    return (isinstance(value, int) and not isinstance(value, bool)) or (isinstance(value, float) and value.is_integer())


Rule = Callable[[Checking, Json, Json, Path], None]
_TYPES: Mapping[str, Callable[[Json], bool]] = MappingProxyType(
    {
        "object": lambda value: isinstance(value, Mapping),
        "array": lambda value: isinstance(value, list),
        "string": lambda value: isinstance(value, str),
        "boolean": lambda value: isinstance(value, bool),
        "null": lambda value: value is None,
        "integer": _is_whole,
        "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    }
)
_RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "$ref": _ref,
        "type": _type,
        "enum": _enum,
        "const": _const,
        "required": _required,
        "properties": _properties,
        "patternProperties": _pattern_properties,
        "additionalProperties": _additional,
        "propertyNames": _property_names,
        "items": _items,
        "prefixItems": _prefix_items,
        "contains": _contains,
        "uniqueItems": _unique,
        "allOf": _all_of,
        "anyOf": _any_of,
        "oneOf": _one_of,
        "not": _not,
        "if": _if,
        "pattern": _pattern,
        "multipleOf": _multiple,
        "minimum": _bound("minimum", _amount, least=True),
        "maximum": _bound("maximum", _amount, least=False),
        "exclusiveMinimum": _bound("exclusiveMinimum", _amount, least=True, open_end=True),
        "exclusiveMaximum": _bound("exclusiveMaximum", _amount, least=False, open_end=True),
        "minLength": _bound("minLength", _length(str), least=True),
        "maxLength": _bound("maxLength", _length(str), least=False),
        "minItems": _bound("minItems", _length(list), least=True),
        "maxItems": _bound("maxItems", _length(list), least=False),
        "minProperties": _bound("minProperties", _length(dict), least=True),
        "maxProperties": _bound("maxProperties", _length(dict), least=False),
    }
)
