"""The names by which signed definitions, decisions and proofs of a stack are recognised.

They are URNs: a name needs no host, and so none that might lapse or belong to somebody else. The older names, under an
address nobody can own, are still read.
"""

_START = "urn:stack-rules:1:"
_OLDER = "https://cairn.example/terms/stack#"


def name_of(term: str) -> str:
    """The name of a term, as it is written."""
    return _START + term


def term_in(name: object) -> str | None:
    """The term a name stands for, old or new; None for any other name."""
    if isinstance(name, str):
        for start in (_START, _OLDER):
            if name.startswith(start):
                return name.removeprefix(start)
    return None


def has_term(types: object, term: str) -> bool:
    """Whether a term is among the types of an object."""
    return isinstance(types, list | tuple) and any(term_in(one) == term for one in types)
