"""JSON-LD 1.1 to RDF, strictly: whatever the published algorithm would drop in silence is an error by name."""
