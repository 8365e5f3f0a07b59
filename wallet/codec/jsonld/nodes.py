"""Walks one document and writes down the statements it makes (JSON-LD 1.1 API sections 5.1, 7.2 and 8)."""

from collections.abc import Iterator

import wallet.codec.jsonld.iris as iris
import wallet.codec.jsonld.literals as literals
from wallet.codec.iri import is_absolute_iri
from wallet.codec.jsonld.active import ActiveContext, Entry, Plan, Term
from wallet.codec.jsonld.literals import escape
from wallet.codec.jsonld.process import LANGUAGE_TAG, Processor
from wallet.codec.jsonld.shapes import TYPE, entry_for, keyword_entries, plan_for, planned, type_key
from wallet.codec.strict_json import Json
from wallet.errors import WalletError, malformed, over_limit, unsupported
from wallet.model.limits import CONTEXTS, JSON_DEPTH, QUADS

Quad = tuple[str, str, str, str]
"""Subject, predicate, object and graph name as N-Quads terms; the graph name is empty in the default graph."""

_MAPS = frozenset(("@index", "@id", "@type"))
_NIL, _FIRST, _REST = (f"<{literals.RDF}{name}>" for name in ("nil", "first", "rest"))


class Walk:
    """One pass over one document; `path` is where it stands, and where it stopped when it raised.

    Types and plain texts, most of what documents say, cannot fail: they are only noted, and written as the caller needs
    them, or not at all for one who asks whether the document is well made. `naming` fills `unnamed`: the labels of the
    objects without an identifier, each with its path.
    """

    def __init__(self, processor: Processor, inline_contexts: bool, naming: bool = False) -> None:
        self.processor = processor
        self.inline_contexts = inline_contexts
        self.naming = naming
        self.path: list[str | int] = []
        self.unnamed: list[tuple[tuple[str | int, ...], str]] = []
        self._quads: list[Quad] = []
        self._noted: list[tuple[str, Plan, dict[str, Json], str]] = []
        self._said = 0
        self._relabelled: dict[str, str] = {}
        self._count = 0

    def document(self, root: ActiveContext, document: dict[str, Json]) -> None:
        """Walks the whole document; it must say something."""
        self._node(root, document, None, "")
        if not self._statements_so_far():
            raise malformed("no-statements")

    def quads(self) -> list[Quad]:
        """Every statement."""
        made: list[Quad] = []
        for subject, plan, element, graph in self._noted:
            made += _written(subject, plan, element, graph)
        return made + self._quads

    def lines(self) -> tuple[list[Quad], dict[str, list[str]]]:
        """The same as some statements, and for the others by subject what each line says after it."""
        made, said = self._quads.copy(), dict[str, list[str]]()
        for subject, plan, element, graph in self._noted:
            if graph:
                made += _written(subject, plan, element, graph)
                continue
            ends = said.get(subject)
            if ends is None:
                ends = said[subject] = []
            ends += plan.type_lines
            ends += [start + escape(element[key]) + end for key, start, end in plan.text_lines]  # type: ignore[arg-type]
        return made, said

    def _statements_so_far(self) -> int:
        return len(self._quads) + self._said

    def _node(self, active: ActiveContext, element: dict[str, Json], term: Term | None, graph: str) -> str:
        if len(self.path) > JSON_DEPTH:
            raise over_limit("json-depth", JSON_DEPTH)
        keys = tuple(element)
        entry = active.entries.get((term, keys)) or entry_for(self.processor, active, element, keys, term)
        if "@context" in element:
            inside = self._context(entry.active, element["@context"])
            entry = Entry(inside, type_key(inside, element))
        if self.inline_contexts:
            plan = planned(self.processor, entry, element, strict=False)
        else:
            plan = plan_for(self.processor, entry, element, keys)
        if plan.is_value:
            return _value_object(plan.typed, keyword_entries(plan.active, element), element)
        return self._statements(plan, element, graph)

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

    def _statements(self, plan: Plan, element: dict[str, Json], graph: str) -> str:
        quads, active = self._quads, plan.active
        if plan.id_key is not None:
            subject = self._named(active, element[plan.id_key])
        else:
            subject = self._fresh()
            if self.naming:
                self.unnamed.append((tuple(self.path), subject))
        self._noted.append((subject, plan, element, graph))
        self._said += len(plan.types) + len(plan.texts)
        if plan.unnamed_types:
            quads += [(subject, TYPE, self._reference(iri), graph) for iri in plan.unnamed_types]
        key = ""
        try:
            for key, predicate, vocab in plan.references:
                iri = iris.expand(active, element[key], vocab)  # type: ignore[arg-type]
                quads.append((subject, predicate, self._reference(iri), graph))
        except WalletError:
            self.path.append(key)
            raise
        for key, predicate, term in plan.rest:
            self.path.append(key)
            self._property(active, subject, predicate, term, element[key], graph)
            self.path.pop()
        if len(quads) + self._said > QUADS:
            raise over_limit("quads", QUADS)
        return subject

    def _named(self, active: ActiveContext, value: Json) -> str:
        if not isinstance(value, str):
            raise malformed("bad-id")
        return self._reference(iris.expand(active, value, False))

    def _property(
        self, active: ActiveContext, subject: str, predicate: str, term: Term | None, value: Json, graph: str
    ) -> None:
        if term is None or not (term.container or term.reverse or term.type == "@json"):
            self._values(active, subject, predicate, term, value, graph)
        elif term.type == "@json":
            self._quads.append((subject, predicate, literals.json_literal(value), graph))
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
            node = term is None or "@graph" not in term.container
            for index, item in enumerate(value):
                self.path.append(index)
                if node and type(item) is dict:
                    self._quads.append((subject, predicate, self._node(active, item, term, graph), graph))
                    self.path.pop()
                    continue
                if isinstance(item, list) and not self.inline_contexts:
                    raise malformed("nested-list")  # the graph is that of a flat list, but a reader sees something else
                self._values(active, subject, predicate, term, item, graph)
                self.path.pop()
        elif term is not None and "@graph" in term.container:
            self._graph(active, subject, predicate, term, value, graph)
        else:
            self._quads.append((subject, predicate, self._object(active, term, value, graph), graph))

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
        self._quads.append((subject, predicate, name, graph))
        before = self._statements_so_far()
        inner = self._node(active, value, term, name)
        if self._statements_so_far() == before or inner.startswith('"'):
            raise malformed("no-statements")

    def _list(self, active: ActiveContext, subject: str, predicate: str, term: Term, value: Json, graph: str) -> None:
        objects: list[str] = []
        for index, item in enumerate(value if isinstance(value, list) else [value]):
            self.path.append(index)
            objects.append(self._object(active, term, item, graph))
            self.path.pop()
        cells = [self._fresh() for _ in objects]
        self._quads.append((subject, predicate, cells[0] if cells else _NIL, graph))
        for cell, following, item in zip(cells, [*cells[1:], _NIL], objects, strict=False):
            self._quads.append((cell, _FIRST, item, graph))
            self._quads.append((cell, _REST, following, graph))

    def _reversed(
        self, active: ActiveContext, subject: str, predicate: str, term: Term, value: Json, graph: str
    ) -> None:
        for index, item in enumerate(value if isinstance(value, list) else [value]):
            self.path.append(index)
            other = self._object(active, term, item, graph)
            if other.startswith('"'):
                raise malformed("literal-as-subject")
            self._quads.append((other, predicate, subject, graph))
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
                self._quads.append((subject, predicate, literals.plain(text, language), graph))
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


def _written(subject: str, plan: Plan, element: dict[str, Json], graph: str) -> Iterator[Quad]:
    for iri in plan.types:
        yield subject, TYPE, iri, graph
    for key, predicate, end in plan.texts:
        yield subject, predicate, f'"{escape(element[key])}{end}', graph  # type: ignore[arg-type]


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
