"""What a context has defined at one point of a document: the terms in force there."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from wallet.codec.strict_json import Json

_NAMES = (
    "base container context default direction graph id import included index json language list nest none prefix"
    " propagate protected reverse set type value version vocab"
)
KEYWORDS = frozenset("@" + name for name in _NAMES.split())


@dataclass(frozen=True, slots=True, eq=False)
class Scope:
    """A context inside a term's definition, kept as written: it takes its meaning where it is used."""

    local: Json


@dataclass(frozen=True, slots=True, eq=False)
class Term:
    """One term's definition (JSON-LD 1.1 API section 4.1); `iri` None means the term is explicitly undefined."""

    iri: str | None
    type: str | None = None
    container: frozenset[str] = frozenset()
    scope: Scope | None = None
    language: str | None = None
    has_language: bool = False
    direction: str | None = None
    has_direction: bool = False
    prefix: bool = False
    protected: bool = False
    reverse: bool = False

    def meaning(self) -> tuple[object, ...]:
        """Everything but the scope and the protection, for comparing two definitions."""
        spoken = (self.language, self.has_language, self.direction, self.has_direction)
        return (self.iri, self.type, self.container, spoken, self.prefix, self.reverse)


DerivedKey = tuple[object, bool, bool]
KEPT_CONTEXTS = 500
KEPT_PLANS = 4_000
KEPT_CHARACTERS = 2_000
"""The longest names together that a kept plan may have."""


@dataclass(slots=True, eq=False)
class Tally:
    """How much one family of active contexts keeps, so that hostile documents cannot fill the memory."""

    kept: int = 0
    plans: int = 0

    @property
    def full(self) -> bool:
        """Whether no more may be kept; the family's store then starts a new one."""
        return self.kept >= KEPT_CONTEXTS or self.plans >= KEPT_PLANS


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """What the keys and types of an object mean: the same for every object of its shape in one active context.

    `active` is in force for its properties, `typed` for its types. `types` are written as objects of statements,
    `unnamed_types` are those without an IRI, labelled as in the document; `texts` are properties whose value is a text
    that becomes a literal, with the literal's end; `references` are those whose text is an IRI, with whether terms
    count in it; `rest` are the others with their terms. `type_lines` and `text_lines` are what a line says after its
    subject, for types and around texts.
    """

    active: "ActiveContext"
    typed: "ActiveContext"
    is_value: bool = False
    id_key: str | None = None
    types: tuple[str, ...] = ()
    texts: tuple[tuple[str, str, str], ...] = ()
    references: tuple[tuple[str, str, bool], ...] = ()
    rest: tuple[tuple[str, str, Term | None], ...] = ()
    unnamed_types: tuple[str, ...] = ()
    type_lines: tuple[str, ...] = ()
    text_lines: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """What is in force inside an object, its types left aside, and the key under which it states them."""

    active: "ActiveContext"
    type_key: str | None


@dataclass(slots=True, eq=False)
class ActiveContext:
    """The terms in force; never changed once built, and so shared between documents and threads.

    `derived`, `iris`, `entries` and `plans` are caches of pure results. They are safe without a lock: two threads may
    compute the same thing twice, and either result may be kept.
    """

    terms: dict[str, Term] = field(default_factory=dict)
    vocab: str | None = None
    language: str | None = None
    direction: str | None = None
    previous: "ActiveContext | None" = None
    has_protected: bool = False
    derived: dict[DerivedKey, "ActiveContext"] = field(default_factory=dict)
    iris: dict[tuple[str, bool], str] = field(default_factory=dict)
    aliases: dict[str, frozenset[str]] = field(default_factory=dict)
    entries: dict[object, Entry] = field(default_factory=dict)
    plans: dict[object, Plan] = field(default_factory=dict)
    tally: Tally = field(default_factory=Tally)

    def copy(self) -> "ActiveContext":
        """The same definitions with empty caches, to be built upon."""
        return ActiveContext(
            terms=self.terms.copy(),
            vocab=self.vocab,
            language=self.language,
            direction=self.direction,
            previous=self.previous,
            has_protected=self.has_protected,
            tally=self.tally,
        )

    def keep(self, key: DerivedKey, derived: "ActiveContext") -> None:
        """Remembers what a context made of this one, unless the family keeps enough already."""
        if not self.tally.full:
            self.derived[key] = derived
            self.tally.kept += 1

    def keep_entry(self, term: Term | None, keys: tuple[str, ...], entry: Entry) -> None:
        """Remembers what is in force inside an object with these keys that stands here, under this term."""
        if self._has_room(keys):
            self.entries[term, keys] = entry

    def keep_plan(self, key: object, names: Iterable[str], plan: Plan) -> None:
        """Remembers what a shape with these names means here."""
        if self._has_room(names):
            self.plans[key] = plan

    def _has_room(self, names: Iterable[str]) -> bool:
        if self.tally.full or sum(map(len, names)) > KEPT_CHARACTERS:
            return False
        self.tally.plans += 1
        return True

    def spellings(self, keyword: str) -> frozenset[str]:
        """The keyword itself and every term that stands for it here."""
        names = self.aliases.get(keyword)
        if names is None:
            found = (name for name, term in self.terms.items() if term.iri == keyword)
            names = self.aliases[keyword] = frozenset((keyword, *found))
        return names
