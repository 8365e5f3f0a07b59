"""What the keys and types of an object mean where it stands, worked out once for all objects of one shape."""

import wallet.codec.jsonld.iris as iris
import wallet.codec.jsonld.literals as literals
from wallet.codec.iri import is_absolute_iri
from wallet.codec.jsonld.active import KEYWORDS, ActiveContext, Entry, Plan, Term
from wallet.codec.jsonld.judged import JUDGED
from wallet.codec.jsonld.process import LANGUAGE_TAG, Processor
from wallet.codec.strict_json import Json
from wallet.errors import malformed, unsupported

_OF_VALUES = frozenset(("@value", "@language", "@direction"))
_IN_PLACE = frozenset(("@list", "@graph"))
_NO_NAMES: list[Json] = []
_REFERENCES = frozenset(("@id", "@vocab"))
TYPE = f"<{literals.RDF}type>"


Keys = tuple[str, ...]


def entry_for(
    processor: Processor, active: ActiveContext, element: dict[str, Json], keys: Keys, term: Term | None
) -> Entry:
    """What is in force inside an object with these keys that stands under a term (sections 5.1.2.2 to 5.1.2.8).

    Its own `@context` is left aside. It depends on nothing but the term and the keys, and is kept in `active.entries`.
    """
    inside = active
    if active.previous is not None and not _keeps_type_scope(active, element):
        inside = active.previous
    if term is not None and term.scope is not None:
        inside = processor.scoped(inside, term.scope, of_type=False)
    entry = Entry(inside, type_key(inside, element))
    active.keep_entry(term, keys, entry)
    return entry


def plan_for(processor: Processor, entry: Entry, element: dict[str, Json], keys: Keys) -> Plan:
    """What an object means in the context that is in force at its start (JSON-LD 1.1 API section 5.1.2).

    Raises `WalletError` for keys and types without meaning. A plan depends on nothing but the keys, the kinds of the
    values and the types, and may therefore be used for the next object of that shape.
    """
    stated = element[entry.type_key] if entry.type_key is not None else _NO_NAMES
    names = stated if type(stated) is list else (stated,)
    key = (keys, tuple(map(type, element.values())), *names)
    try:
        plan = entry.active.plans.get(key)
    except TypeError:  # a type that is an object
        raise malformed("bad-type") from None
    if plan is None:
        plan = planned(processor, entry, element)
        entry.active.keep_plan(key, key[2:] + keys, plan)
    return plan


def planned(processor: Processor, entry: Entry, element: dict[str, Json], strict: bool = True) -> Plan:
    """The plan of one object, worked out anew; `strict` as `to_quads` without `inline_contexts`."""
    types, typed = _types(entry, element), entry.active
    active = _within_types(processor, typed, types)
    own, properties = _sorted_out(active, element)
    if strict:
        _check_spelling(active, properties)
    if not own.keys().isdisjoint(_OF_VALUES):
        if properties or "@id" in own:
            raise malformed("bad-value-object")
        return Plan(active, typed, is_value=True)
    texts: list[tuple[str, str, str]] = []
    references: list[tuple[str, str, bool]] = []
    rest: list[tuple[str, str, Term | None]] = []
    for predicate, key in properties:
        term = active.terms.get(key)
        alone = type(element[key]) is str and _is_alone(term)
        end = _end_of_text(active, term) if alone else None
        if end is not None:
            texts.append((key, predicate, end))
        elif alone and term is not None and term.type in _REFERENCES:
            references.append((key, predicate, term.type == "@vocab"))
        else:
            rest.append((key, predicate, term))
    stated = [_stated(typed, name) for name in types]
    named = tuple(iri for iri in stated if iri[0] == "<")
    return Plan(
        active,
        typed,
        False,
        own.get("@id"),
        named,
        tuple(texts),
        tuple(references),
        tuple(rest),
        tuple(iri for iri in stated if iri[0] != "<"),
        tuple(f"{TYPE} {iri} .\n" for iri in named),
        tuple((key, f'{predicate} "', f"{end} .\n") for key, predicate, end in texts),
    )


def _within_types(processor: Processor, typed: ActiveContext, types: list[str]) -> ActiveContext:
    """The context inside an object of these types, taken up in the order of their names."""
    active = typed
    for name in sorted(types):
        definition = typed.terms.get(name)
        if definition is not None and definition.scope is not None:
            active = processor.scoped(active, definition.scope, of_type=True)
    return active


def _keeps_type_scope(active: ActiveContext, element: dict[str, Json]) -> bool:
    """Whether an object is a value or a bare reference, which a type's own context reaches into."""
    if not element.keys().isdisjoint(active.spellings("@value")):
        return True
    return len(element) == 1 and not element.keys().isdisjoint(active.spellings("@id"))


def type_key(active: ActiveContext, element: dict[str, Json]) -> str | None:
    """The key under which an object states its types; None where it states none."""
    keys = [key for key in active.spellings("@type") if key in element]
    if len(keys) > 1:
        raise malformed("repeated-keyword", keyword="@type")
    return keys[0] if keys else None


def _types(entry: Entry, element: dict[str, Json]) -> list[str]:
    value = element[entry.type_key] if entry.type_key is not None else []
    names = value if isinstance(value, list) else [value]
    types = [name for name in names if isinstance(name, str)]
    if len(types) != len(names):
        raise malformed("bad-type")
    return types


def keyword_entries(active: ActiveContext, element: dict[str, Json]) -> dict[str, Json]:
    """The keyword entries of an object with their values."""
    return {keyword: element[key] for keyword, key in _sorted_out(active, element)[0].items()}


def _sorted_out(active: ActiveContext, element: dict[str, Json]) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """The keyword entries of an object by keyword, and its properties as (predicate, key)."""
    own: dict[str, str] = {}
    properties: list[tuple[str, str]] = []
    for key in element:
        term = active.terms.get(key)
        iri = term.iri or "" if term is not None else iris.expand(active, key, True)
        if not iri.startswith("@"):
            properties.append((_predicate(iri, key), key))
        elif iri in own:
            raise malformed("repeated-keyword", keyword=iri)
        elif iri in ("@id", "@value", "@language", "@direction"):
            own[iri] = key
        elif iri not in ("@type", "@context"):
            raise unsupported("unsupported-keyword", keyword=iri, term=key)
    return own, properties


def _check_spelling(active: ActiveContext, properties: list[tuple[str, str]]) -> None:
    """Refuses an IRI as key where a term has that meaning, and another term for what a judgement reads by its name.

    The statements would be the same, so a holder could respell `credentialStatus` or `validUntil` under a good seal,
    and whoever reads the members by their names would no longer find them.
    """
    for predicate, key in properties:
        if JUDGED.get(predicate[1:-1], key) != key:
            raise malformed("spelled-out-term", term=key)
    spelled_out = {predicate[1:-1]: key for predicate, key in properties if key not in active.terms}
    if not spelled_out:
        return
    for term in active.terms.values():
        if term.iri in spelled_out:
            raise malformed("spelled-out-term", term=spelled_out[term.iri])


def _predicate(iri: str, key: str) -> str:
    if iri.startswith("_:"):
        raise malformed("blank-predicate", term=key)
    if not is_absolute_iri(iri):
        raise malformed("undefined-term", term=key)
    return f"<{iri}>"


def _stated(typed: ActiveContext, name: str) -> str:
    """A type as the object of a statement; a blank node keeps the label it has in the document."""
    iri = iris.expand(typed, name, True)
    if iri in KEYWORDS or not iris.is_absolute(iri):
        raise malformed("undefined-type", term=name)
    if iri.startswith("_:"):
        return iri
    if not is_absolute_iri(iri):
        raise malformed("relative-iri", iri=iri)
    return f"<{iri}>"


def _is_alone(term: Term | None) -> bool:
    """Whether a text under this term is read by itself: not into a list or a graph, nor in a context of its own."""
    return term is None or not (term.scope or term.reverse or term.container & _IN_PLACE)


def _end_of_text(active: ActiveContext, term: Term | None) -> str | None:
    """How the literal of a text ends that stands under this term; None where more has to be looked at than that."""
    kind = term.type if term is not None else None
    if kind is not None and kind != "@none":
        return None if kind in _REFERENCES or kind == "@json" else literals.end_of(kind)
    language = term.language if term is not None and term.has_language else active.language
    direction = term.direction if term is not None and term.has_direction else active.direction
    if direction is not None or (language is not None and LANGUAGE_TAG.match(language) is None):
        return None
    return f'"@{language.lower()}' if language else '"'
