"""Defines the terms of one context, on top of those already in force (JSON-LD 1.1 API section 4.2)."""

from dataclasses import replace

from wallet.codec.jsonld.active import KEYWORDS, ActiveContext, Scope, Term
from wallet.codec.jsonld.iris import expand_compact, is_absolute, is_keyword_like
from wallet.codec.strict_json import Json
from wallet.errors import WalletError, malformed, over_limit, unsupported
from wallet.model.limits import JSON_DEPTH

_TYPES = frozenset(("@id", "@vocab", "@json", "@none"))
_CONTAINERS = frozenset(("@set", "@list", "@language", "@graph", "@id", "@index", "@type"))
_SETTINGS = frozenset(("@base", "@direction", "@import", "@language", "@propagate", "@vocab"))
_NOT_TERMS = _SETTINGS | {"@protected", "@version"}
_SPOKEN = frozenset(("@language", "@direction", "@protected", "@type", "@context"))
_ENTRIES = _SPOKEN | {"@id", "@reverse", "@container", "@index", "@nest", "@prefix"}
_PREFIX_ENDS = frozenset(":/?#[]@")


class Definer:
    """Adds the terms of one local context to an active context that is still being built."""

    def __init__(self, active: ActiveContext, local: dict[str, Json], override: bool) -> None:
        self.active = active
        self.local = local
        self.override = override
        self.protected = _flag(local, "@protected", "@protected")
        self.state: dict[str, bool] = {}
        self.open = 0

    def define_all(self) -> None:
        """Defines every term of the local context, each after the terms it is written with."""
        for name in self.local:
            if name not in _NOT_TERMS:
                self._define(name)

    def expand(self, text: str) -> str:
        """Expands a value as a vocabulary term, defining first what it depends on."""
        if text in KEYWORDS:
            return text
        if is_keyword_like(text):
            raise malformed("reserved-word", term=text)
        self._need(text)
        term = self.active.terms.get(text)
        if term is not None:
            return term.iri or ""
        if ":" in text[1:]:
            prefix, suffix = text.split(":", 1)
            if prefix != "_" and not suffix.startswith("//"):
                self._need(prefix)
            return expand_compact(self.active, text, True)
        return self.active.vocab + text if self.active.vocab is not None else text

    def _need(self, name: str) -> None:
        if name in self.local and name not in _NOT_TERMS and not self.state.get(name):
            self._define(name)

    def _define(self, name: str) -> None:
        if name in self.state:
            if self.state[name]:
                return
            raise malformed("cyclic-term", term=name)
        if self.open > JSON_DEPTH:
            raise over_limit("term-depth", JSON_DEPTH, term=name)
        self.state[name] = False
        self.open += 1
        value = self.local[name]
        _check_name(name, value)
        entry = _entry(name, value)
        before = self.active.terms.pop(name, None)
        term = self._term(name, entry, isinstance(value, str))
        if before is not None and before.protected and not self.override:
            if not self._same(term, before):
                raise malformed("protected-term", term=name)
            term = before
        self.active.terms[name] = term
        self.active.has_protected = self.active.has_protected or term.protected
        self.state[name] = True
        self.open -= 1

    def _term(self, name: str, entry: dict[str, Json], simple: bool) -> Term:
        for word in ("@nest", "@index"):
            if word in entry:
                raise unsupported("unsupported-term", term=name, keyword=word)
        type_ = self._type(name, entry)
        container = _container(name, entry)
        if "@type" in container and type_ is None:
            type_ = "@id"
        iri = self._reverse(name, entry) if "@reverse" in entry else self._iri(name, entry)
        term = Term(
            iri=iri,
            type=type_,
            container=container,
            scope=Scope(entry["@context"]) if "@context" in entry else None,
            prefix=_is_prefix(name, entry, iri, simple),
            protected=_flag(entry, "@protected", name, self.protected),
            reverse="@reverse" in entry,
        )
        return term if "@type" in entry else _spoken(name, entry, term)

    def _type(self, name: str, entry: dict[str, Json]) -> str | None:
        if "@type" not in entry:
            return None
        value = entry["@type"]
        if not isinstance(value, str):
            raise bad_term(name, "@type")
        iri = self.expand(value)
        if iri not in _TYPES and (not is_absolute(iri) or iri.startswith("_:")):
            raise bad_term(name, "@type")
        return iri

    def _iri(self, name: str, entry: dict[str, Json]) -> str | None:
        if "@id" in entry and entry["@id"] != name:
            return self._stated_iri(name, entry["@id"])
        if ":" in name[1:]:
            prefix, suffix = name.split(":", 1)
            self._need(prefix)
            term = self.active.terms.get(prefix)
            return term.iri + suffix if term is not None and term.iri is not None else name
        if "/" in name:
            iri = self._relative(name)
            if not is_absolute(iri):
                raise bad_term(name, "@id")
            return iri
        if name == "@type":
            return name
        if self.active.vocab is None:
            raise bad_term(name, "@id")
        return self.active.vocab + name

    def _relative(self, name: str) -> str:
        return self.active.vocab + name if self.active.vocab is not None else name

    def _stated_iri(self, name: str, value: Json) -> str | None:
        if value is None:
            return None
        if not isinstance(value, str):
            raise bad_term(name, "@id")
        iri = self.expand(value)
        if iri == "@context" or (iri not in KEYWORDS and not is_absolute(iri)):
            raise bad_term(name, "@id")
        if ":" in name[1:-1] or "/" in name:
            self.state[name] = True
            if self.expand(name) != iri:
                raise bad_term(name, "@id")
        return iri

    def _reverse(self, name: str, entry: dict[str, Json]) -> str:
        value = entry["@reverse"]
        if "@id" in entry or not isinstance(value, str):
            raise bad_term(name, "@reverse")
        iri = self.expand(value)
        if not is_absolute(iri) or iri in KEYWORDS:
            raise bad_term(name, "@reverse")
        if not _container(name, entry) <= {"@set"}:
            raise unsupported("unsupported-term", term=name, keyword="@reverse")
        return iri

    def _same(self, term: Term, before: Term) -> bool:
        if term.meaning() != before.meaning():
            return False
        if term.scope is None or before.scope is None:
            return term.scope is before.scope
        return self._same_scope(term.scope.local, before.scope.local)

    def _same_scope(self, one: Json, other: Json) -> bool:
        # Spelled differently (compact here, in full there), two scopes may still say the same.
        if not isinstance(one, dict) or not isinstance(other, dict) or one == other:
            return one == other
        if any(one.get(word) != other.get(word) for word in _SETTINGS):
            return False
        terms, others = self._defined_by(one), self._defined_by(other)
        names = (one.keys() | other.keys()) - _NOT_TERMS
        return all(name in terms and name in others and self._same(terms[name], others[name]) for name in names)

    def _defined_by(self, local: dict[str, Json]) -> dict[str, Term]:
        inner = Definer(self.active.copy(), local, True)
        inner.define_all()
        return inner.active.terms


def bad_term(name: str, part: str) -> WalletError:
    """The error for a term definition that the standard forbids; `part` is the entry at fault."""
    return malformed("bad-context", term=name, part=part)


def _check_name(name: str, value: Json) -> None:
    if name == "":
        raise bad_term(name, "name")
    if name == "@type":
        allowed = isinstance(value, dict) and value and value.keys() <= {"@container", "@protected"}
        if not (allowed and isinstance(value, dict) and value.get("@container", "@set") == "@set"):
            raise bad_term(name, "keyword")
    elif name in KEYWORDS or is_keyword_like(name):
        raise bad_term(name, "keyword")


def _entry(name: str, value: Json) -> dict[str, Json]:
    if value is None or isinstance(value, str):
        return {"@id": value}
    if not isinstance(value, dict) or not value.keys() <= _ENTRIES:
        raise bad_term(name, "entries")
    return value


def _container(name: str, entry: dict[str, Json]) -> frozenset[str]:
    if "@container" not in entry:
        return frozenset()
    value = entry["@container"]
    names = [value] if isinstance(value, str) else value
    if not isinstance(names, list) or not names:
        raise bad_term(name, "@container")
    container = frozenset(item for item in names if isinstance(item, str))
    if len(container) != len(names) or not container <= _CONTAINERS:
        raise bad_term(name, "@container")
    if "@list" in container and len(container) > 1:
        raise bad_term(name, "@container")
    return container


def _is_prefix(name: str, entry: dict[str, Json], iri: str | None, simple: bool) -> bool:
    if "@prefix" in entry:
        stated = _flag(entry, "@prefix", name)
        if ":" in name or "/" in name or (stated and iri in KEYWORDS):
            raise bad_term(name, "@prefix")
        return stated
    if not simple or not iri or ":" in name or "/" in name:
        return False
    return iri[-1] in _PREFIX_ENDS or iri.startswith("_:")


def _spoken(name: str, entry: dict[str, Json], term: Term) -> Term:
    if "@language" in entry:
        language = entry["@language"]
        if language is not None and not isinstance(language, str):
            raise bad_term(name, "@language")
        term = replace(term, language=language.lower() if language else None, has_language=True)
    if "@direction" in entry:
        direction = entry["@direction"]
        if direction is not None and direction not in ("ltr", "rtl"):
            raise bad_term(name, "@direction")
        term = replace(term, direction=str(direction) if direction else None, has_direction=True)
    return term


def _flag(entry: dict[str, Json], key: str, name: str, default: bool = False) -> bool:
    value = entry.get(key, default)
    if not isinstance(value, bool):
        raise bad_term(name, key)
    return value
