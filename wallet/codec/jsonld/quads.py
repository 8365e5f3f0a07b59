"""The RDF statements a JSON-LD document makes, or the error that names what would have been lost."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from wallet.codec.json_span import pointer_to
from wallet.codec.jsonld.contexts import Contexts
from wallet.codec.jsonld.nodes import Quad, Walk
from wallet.codec.jsonld.process import Processor
from wallet.codec.strict_json import thaw
from wallet.errors import WalletError, malformed


@dataclass(frozen=True, slots=True)
class Statements:
    """The quads of a document, and the label of each object without an identifier, by its JSON pointer."""

    quads: tuple[Quad, ...]
    unnamed: Mapping[str, str]


def to_quads(document: object, contexts: Contexts, *, inline_contexts: bool = False) -> tuple[Quad, ...]:
    """The quads of a document (plain or frozen JSON data), blank nodes labelled `_:b0`, `_:b1` and so on.

    Contexts come from `contexts` only; an object in place of a context URL is refused unless `inline_contexts`,
    which exists for the published test suites. Raises `WalletError`, always with `at`, a JSON pointer: MALFORMED
    `undefined-term`, `undefined-type`, `relative-iri`, `null-value`, `protected-term`, `no-statements` and other
    broken rules; UNSUPPORTED `unknown-context` (`uri`), `inline-context`, `unsupported-keyword`,
    `text-direction`; LIMIT `quads`, `contexts`, `json-depth`.
    """
    return tuple(_walked(document, contexts, inline_contexts).quads())


def to_statements(document: object, contexts: Contexts, *, inline_contexts: bool = False) -> Statements:
    """As `to_quads`, with the labels of the objects that have no identifier."""
    walk = _walked(document, contexts, inline_contexts, naming=True)
    unnamed = {pointer_to(*path): label for path, label in walk.unnamed}
    return Statements(tuple(walk.quads()), MappingProxyType(unnamed))


def to_lines(document: object, contexts: Contexts) -> tuple[list[Quad], dict[str, list[str]]]:
    """As `to_quads`, where most statements come written down, as `canonize` takes them."""
    return _walked(document, contexts, False).lines()


def check_statements(document: object, contexts: Contexts) -> None:
    """Passes where `to_quads` does, and raises what it would, without writing the statements down."""
    _walked(document, contexts, False)


def _walked(document: object, contexts: Contexts, inline_contexts: bool, naming: bool = False) -> Walk:
    plain = document if isinstance(document, dict) else thaw(document)
    if not isinstance(plain, dict):
        raise malformed("not-an-object", at="")
    walk = Walk(Processor(contexts.definition), inline_contexts, naming)
    try:
        walk.document(contexts.root, plain)
    except WalletError as error:
        facts = {"at": pointer_to(*walk.path), **error.facts}
        raise WalletError(error.kind, **facts) from None
    return walk
