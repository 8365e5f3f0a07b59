"""Walks one document and writes down the statements it makes (JSON-LD 1.1 API sections 5.1, 7.2 and 8)."""

import wallet.codec.jsonld.iris as iris
import wallet.codec.jsonld.literals as literals
from wallet.codec.iri import is_absolute_iri
from wallet.codec.jsonld.active import KEYWORDS, ActiveContext, Term
from wallet.codec.jsonld.process import LANGUAGE_TAG, Processor
from wallet.codec.strict_json import Json
from wallet.errors import malformed, over_limit, unsupported
from wallet.model.limits import CONTEXTS, JSON_DEPTH, QUADS

Quad = tuple[str, str, str, str]
"""Subject, predicate, object and graph name as N-Quads terms; the graph name is empty in the default graph."""

_OF_VALUES = frozenset(("@value", "@language", "@direction"))
_MAPS = frozenset(("@index", "@id", "@type"))
_NIL, _FIRST, _REST = (f"<{literals.RDF}{name}>" for name in ("nil", "first", "rest"))
_TYPE = f"<{literals.RDF}type>"


class Walk:
    """One pass over one document; `path` is where it stands, and where it stopped when it raised."""

    def __init__(self, processor: Processor, inline_contexts: bool) -> None:
        self.processor = processor
        self.inline_contexts = inline_contexts
        self.quads: list[Quad] = []
        self.path: list[str | int] = []
        self.unnamed: dict[tuple[str | int, ...], str] = {}
        self._relabelled: dict[str, str] = {}
        self._count = 0

    def document(self, root: ActiveContext, document: dict[str, Json]) -> None:
        """Walks the whole document; it must say something."""
        self._node(root, document, None, "")
        if not self.quads:
            raise malformed("no-statements")

    def _node(self, active: ActiveContext, element: dict[str, Json], term: Term | None, graph: str) -> str:
        if len(self.path) > JSON_DEPTH:
            raise over_limit("json-depth", JSON_DEPTH)
        active = self._entering(active, element, term)
        types = _types(active, element)
        typed = active
        for name in sorted(types):
            definition = typed.terms.get(name)
            if definition is not None and definition.scope is not None:
                active = self.processor.scoped(active, definition.scope, of_type=True)
        own, properties = _sorted_out(active, element)
        if not self.inline_contexts:
            _check_spelling(active, properties)
        if not own.keys().isdisjoint(_OF_VALUES):
            if properties or "@id" in own:
                raise malformed("bad-value-object")
            return _value_object(typed, own, element)
        return self._statements(active, typed, own, types, properties, graph)

    def _entering(self, active: ActiveContext, element: dict[str, Json], term: Term | None) -> ActiveContext:
        if active.previous is not None and not _keeps_type_scope(active, element):
            active = active.previous
        if term is not None and term.scope is not None:
            active = self.processor.scoped(active, term.scope, of_type=False)
        if "@context" in element:
            active = self._context(active, element["@context"])
        return active

    def _context(self, active: ActiveContext, value: Json) -> ActiveContext:
        entries = value if isinstance(value, list) else [value]
        if len(entries) > CONTEXTS:
            raise over_limit("contexts", CONTEXTS)
        urls = tuple(entry for entry in entries if isinstance(entry, str))
        if len(urls) == len(entries):
            return self.processor.named(active, urls)
        if not self.inline_contexts:
            raise unsupported("inline-context")
        return self.processor.apply(active, value)

    def _statements(
        self,
        active: ActiveContext,
        typed: ActiveContext,
        own: dict[str, Json],
        types: list[str],
        properties: list[tuple[str, str, Json]],
        graph: str,
    ) -> str:
        subject = self._subject(active, own)
        if len(self.quads) + len(types) > QUADS:
            raise over_limit("quads", QUADS)
        for name in types:
            iri = iris.expand(typed, name, True)
            if iri in KEYWORDS or not iris.is_absolute(iri):
                raise malformed("undefined-type", term=name)
            self.quads.append((subject, _TYPE, self._reference(iri), graph))
        for predicate, key, value in properties:
            self.path.append(key)
            self._property(active, subject, predicate, active.terms.get(key), value, graph)
            self.path.pop()
        if len(self.quads) > QUADS:
            raise over_limit("quads", QUADS)
        return subject

    def _subject(self, active: ActiveContext, own: dict[str, Json]) -> str:
        if "@id" not in own:
            label = self.unnamed[tuple(self.path)] = self._fresh()
            return label
        value = own["@id"]
        if not isinstance(value, str):
            raise malformed("bad-id")
        return self._reference(iris.expand(active, value, False))

    def _property(
        self, active: ActiveContext, subject: str, predicate: str, term: Term | None, value: Json, graph: str
    ) -> None:
        if term is None or not (term.container or term.reverse or term.type == "@json"):
            self._values(active, subject, predicate, term, value, graph)
        elif term.type == "@json":
            self.quads.append((subject, predicate, literals.json_literal(value), graph))
        elif term.reverse:
            self._reversed(active, subject, predicate, term, value, graph)
        elif "@list" in term.container:
            self._list(active, subject, predicate, term, value, graph)
        elif isinstance(value, dict) and "@language" in term.container:
            self._language_map(active, subject, predicate, value, graph)
        elif isinstance(value, dict) and not term.container.isdisjoint(_MAPS):
            raise unsupported("unsupported-map", container=" ".join(sorted(term.container)))
        else:
            self._values(active, subject, predicate, term, value, graph)

    def _values(
        self, active: ActiveContext, subject: str, predicate: str, term: Term | None, value: Json, graph: str
    ) -> None:
        if isinstance(value, list):
            for index, item in enumerate(value):
                self.path.append(index)
                if isinstance(item, list) and not self.inline_contexts:
                    raise malformed("nested-list")  # the graph is that of a flat list, but a reader sees something else
                self._values(active, subject, predicate, term, item, graph)
                self.path.pop()
        elif term is not None and "@graph" in term.container:
            self._graph(active, subject, predicate, term, value, graph)
        else:
            self.quads.append((subject, predicate, self._object(active, term, value, graph), graph))

    def _object(self, active: ActiveContext, term: Term | None, value: Json, graph: str) -> str:
        if isinstance(value, dict):
            return self._node(active, value, term, graph)
        if term is not None and term.scope is not None:
            active = self.processor.scoped(active, term.scope, of_type=False)
        kind = term.type if term is not None else None
        if isinstance(value, str):
            if kind == "@id" or kind == "@vocab":
                return self._reference(iris.expand(active, value, kind == "@vocab"))
            if kind is None or kind == "@none":
                return _spoken(active, term, value)
        if isinstance(value, bool | int | float | str):
            return literals.typed(value, None if kind in ("@id", "@vocab", "@none") else kind)
        raise malformed("null-value") if value is None else unsupported("nested-list")

    def _graph(self, active: ActiveContext, subject: str, predicate: str, term: Term, value: Json, graph: str) -> None:
        if not isinstance(value, dict):
            raise malformed("null-value") if value is None else unsupported("value-in-graph")
        name = self._fresh()
        self.quads.append((subject, predicate, name, graph))
        before = len(self.quads)
        inner = self._node(active, value, term, name)
        if len(self.quads) == before or inner.startswith('"'):
            raise malformed("no-statements")

    def _list(self, active: ActiveContext, subject: str, predicate: str, term: Term, value: Json, graph: str) -> None:
        objects: list[str] = []
        for index, item in enumerate(value if isinstance(value, list) else [value]):
            self.path.append(index)
            objects.append(self._object(active, term, item, graph))
            self.path.pop()
        cells = [self._fresh() for _ in objects]
        self.quads.append((subject, predicate, cells[0] if cells else _NIL, graph))
        for cell, following, item in zip(cells, [*cells[1:], _NIL], objects, strict=False):
            self.quads.append((cell, _FIRST, item, graph))
            self.quads.append((cell, _REST, following, graph))

    def _reversed(
        self, active: ActiveContext, subject: str, predicate: str, term: Term, value: Json, graph: str
    ) -> None:
        for index, item in enumerate(value if isinstance(value, list) else [value]):
            self.path.append(index)
            other = self._object(active, term, item, graph)
            if other.startswith('"'):
                raise malformed("literal-as-subject")
            self.quads.append((other, predicate, subject, graph))
            self.path.pop()

    def _language_map(
        self, active: ActiveContext, subject: str, predicate: str, value: dict[str, Json], graph: str
    ) -> None:
        for tag, texts in value.items():
            self.path.append(tag)
            language = None if iris.expand(active, tag, True) == "@none" else _tag(tag)
            for text in texts if isinstance(texts, list) else [texts]:
                if not isinstance(text, str):
                    raise malformed("bad-language-map")
                self.quads.append((subject, predicate, literals.plain(text, language), graph))
            self.path.pop()

    def _reference(self, iri: str) -> str:
        if iri.startswith("_:"):
            label = self._relabelled.get(iri)
            if label is None:
                label = self._relabelled[iri] = self._fresh()
            return label
        if not is_absolute_iri(iri):
            raise malformed("relative-iri", iri=iri)
        return f"<{iri}>"

    def _fresh(self) -> str:
        self._count += 1
        return f"_:b{self._count - 1}"


def _keeps_type_scope(active: ActiveContext, element: dict[str, Json]) -> bool:
    if not element.keys().isdisjoint(active.spellings("@value")):
        return True
    return len(element) == 1 and not element.keys().isdisjoint(active.spellings("@id"))


def _types(active: ActiveContext, element: dict[str, Json]) -> list[str]:
    types: list[str] | None = None
    for key in active.spellings("@type"):
        if key not in element:
            continue
        if types is not None:
            raise malformed("repeated-keyword", keyword="@type")
        value = element[key]
        names = value if isinstance(value, list) else [value]
        types = [name for name in names if isinstance(name, str)]
        if len(types) != len(names):
            raise malformed("bad-type")
    return types or []


def _sorted_out(active: ActiveContext, element: dict[str, Json]) -> tuple[dict[str, Json], list[tuple[str, str, Json]]]:
    """The keyword entries of an object, and its properties as (predicate, key, value)."""
    own: dict[str, Json] = {}
    properties: list[tuple[str, str, Json]] = []
    for key, value in element.items():
        term = active.terms.get(key)
        iri = term.iri or "" if term is not None else iris.expand(active, key, True)
        if not iri.startswith("@"):
            properties.append((_predicate(iri, key), key, value))
        elif iri in own:
            raise malformed("repeated-keyword", keyword=iri)
        elif iri in ("@id", "@value", "@language", "@direction"):
            own[iri] = value
        elif iri not in ("@type", "@context"):
            raise unsupported("unsupported-keyword", keyword=iri, term=key)
    return own, properties


def _check_spelling(active: ActiveContext, properties: list[tuple[str, str, Json]]) -> None:
    """Refuses an IRI as key where a term has that meaning.

    The statements would be the same, so a holder could respell `credentialStatus` or `validUntil` under a good seal,
    and whoever reads the members by their names would no longer find them.
    """
    spelled_out = {predicate[1:-1]: key for predicate, key, _ in properties if key not in active.terms}
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


def _value_object(typed: ActiveContext, own: dict[str, Json], element: dict[str, Json]) -> str:
    value, language = own.get("@value"), own.get("@language")
    kind = next((element[key] for key in typed.spellings("@type") if key in element), None)
    if "@value" not in own or (kind is not None and len(own) > 1):
        raise malformed("bad-value-object")
    if kind == "@json":
        return literals.json_literal(value)
    if value is None or isinstance(value, list | dict):
        raise malformed("bad-value-object")
    if own.get("@direction") is not None:
        raise unsupported("text-direction")
    if language is not None:
        if not isinstance(value, str):
            raise malformed("bad-value-object")
        return literals.plain(value, _tag(language))
    if kind is None:
        return literals.typed(value, None)
    iri = iris.expand(typed, kind, True) if isinstance(kind, str) else ""
    if not is_absolute_iri(iri):
        raise malformed("bad-value-object")
    return literals.typed(value, iri)


def _spoken(active: ActiveContext, term: Term | None, text: str) -> str:
    language = term.language if term is not None and term.has_language else active.language
    direction = term.direction if term is not None and term.has_direction else active.direction
    if direction is not None:
        raise unsupported("text-direction")
    return literals.plain(text, language if language is None else _tag(language))


def _tag(language: Json) -> str:
    if not isinstance(language, str) or LANGUAGE_TAG.match(language) is None:
        raise malformed("bad-language-tag")
    return language
