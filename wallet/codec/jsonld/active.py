"""What a context has defined at one point of a document: the terms in force there."""

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


@dataclass(slots=True, eq=False)
class Tally:
    """How many contexts one family of active contexts keeps, so that hostile documents cannot fill the memory."""

    kept: int = 0

    @property
    def full(self) -> bool:
        """Whether no more may be kept; the family's store then starts a new one."""
        return self.kept >= KEPT_CONTEXTS


@dataclass(slots=True, eq=False)
class ActiveContext:
    """The terms in force; never changed once built, and so shared between documents and threads.

    `derived` and `iris` are caches of pure results. They are safe without a lock: two threads may compute the
    same entry twice, and either one may be kept.
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

    def spellings(self, keyword: str) -> frozenset[str]:
        """The keyword itself and every term that stands for it here."""
        names = self.aliases.get(keyword)
        if names is None:
            found = (name for name, term in self.terms.items() if term.iri == keyword)
            names = self.aliases[keyword] = frozenset((keyword, *found))
        return names
