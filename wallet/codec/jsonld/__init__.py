"""JSON-LD 1.1 to RDF, strictly: whatever the published algorithm would drop in silence is an error by name."""

from wallet.codec.jsonld.contexts import Contexts
from wallet.codec.jsonld.nodes import Quad
from wallet.codec.jsonld.quads import Statements, to_quads, to_statements

__all__ = ["Contexts", "Quad", "Statements", "to_quads", "to_statements"]
