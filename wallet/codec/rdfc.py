"""Names the blank nodes of a set of RDF statements canonically: RDFC-1.0, within a budget of work."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from wallet.errors import over_limit, unsupported
from wallet.model.limits import CANONICAL_STEPS, QUADS

Quad = tuple[str, str, str, str]
HASHES = {"sha256": hashlib.sha256, "sha384": hashlib.sha384}
NESTED_HASHES = 150
NO_LINES: Mapping[str, Iterable[str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Canonical:
    """The canonical form: N-Quads lines in code point order, each with its line end, and the labels given."""

    lines: tuple[str, ...]
    labels: Mapping[str, str]

    @property
    def text(self) -> str:
        """The canonical N-Quads document; hash its UTF-8 bytes."""
        return "".join(self.lines)


def canonize(
    quads: Iterable[Quad], hash_name: str = "sha256", lines: Mapping[str, Iterable[str]] = NO_LINES
) -> Canonical:
    """The canonical form of these statements; `labels` maps `_:b0` as given to `_:c14n0` as issued.

    `lines` are more of them, for whoever can write them at once: by subject what each line says after it, with the
    line's end, in the default graph and without another blank node. `hash_name` is the hash used inside the algorithm:
    "sha256", or "sha384" for suites on P-384. UNSUPPORTED `canonical-hash`; LIMIT `quads`, and `canonical-steps` for
    graphs made to be hard (RDFC-1.0 section 7.1).
    """
    if hash_name not in HASHES:
        raise unsupported("canonical-hash", name=hash_name)
    naming = _Naming(dict.fromkeys(quads), lines, hash_name)
    labels = naming.labels()
    return Canonical(tuple(naming.lines(labels)), MappingProxyType(labels))


def relabel(quad: Quad, labels: Mapping[str, str]) -> Quad:
    """The statement with its blank nodes renamed; those without a new label stay."""
    subject, predicate, value, graph = quad
    return labels.get(subject, subject), predicate, labels.get(value, value), labels.get(graph, graph)


def line(quad: Quad) -> str:
    """The statement as a canonical N-Quads line with its line end."""
    subject, predicate, value, graph = quad
    return f"{subject} {predicate} {value} {graph} .\n" if graph else f"{subject} {predicate} {value} .\n"


class _Naming:
    """One run of RDFC-1.0 section 4.4; section numbers below are of that Recommendation."""

    def __init__(self, quads: Iterable[Quad], lines: Mapping[str, Iterable[str]], hash_name: str) -> None:
        self.new = HASHES[hash_name]
        self.steps = CANONICAL_STEPS
        self.issued: dict[str, str] = {}
        self.links: list[Quad] = []
        said = defaultdict(list, {subject: list(ends) for subject, ends in lines.items()})
        linked: defaultdict[str, list[Quad]] = defaultdict(list)
        for quad in quads:
            subject, predicate, value, graph = quad
            if value[0] == "_" or graph[:1] == "_":
                self.links.append(quad)
                for node in dict.fromkeys((subject, value, graph)):
                    if node[:1] == "_":
                        linked[node].append(quad)
            else:
                said[subject].append(f"{predicate} {value} {graph} .\n" if graph else f"{predicate} {value} .\n")
        self.said = {subject: sorted(set(ends)) for subject, ends in said.items()}
        self.linked = dict(linked)
        if len(self.links) + sum(map(len, self.said.values())) > QUADS:
            raise over_limit("quads", QUADS)
        nodes = dict.fromkeys((*(node for node in self.said if node[0] == "_"), *self.linked))
        self.first = {node: self._first_degree(node) for node in nodes}

    def lines(self, labels: Mapping[str, str]) -> list[str]:
        """Every statement with these labels, in code point order.

        `said` is in order under each subject already: what is left for the sort is to merge runs.
        """
        named = sorted([(labels.get(subject, subject) + " ", ends) for subject, ends in self.said.items()])
        made = [start + end for start, ends in named for end in ends]
        new = labels.get
        made += [line((new(s, s), predicate, new(o, o), new(g, g))) for s, predicate, o, g in self.links]
        made.sort()
        return made

    def labels(self) -> dict[str, str]:
        """The canonical label of every blank node."""
        by_hash: dict[str, list[str]] = {}
        for node, digest in self.first.items():
            by_hash.setdefault(digest, []).append(node)
        alike: list[list[str]] = []
        for _, nodes in sorted(by_hash.items()):
            if len(nodes) == 1:
                self.issued[nodes[0]] = f"_:c14n{len(self.issued)}"
            else:
                alike.append(nodes)
        for nodes in alike:
            self._name_alike(nodes)
        return self.issued

    def _name_alike(self, nodes: list[str]) -> None:
        results = [self._n_degree(node, {node: "_:b0"}, 0) for node in nodes if node not in self.issued]
        for _, issuer in sorted(results, key=lambda result: result[0]):
            for node in issuer:
                self._issue(node)

    def _issue(self, node: str) -> None:
        if node not in self.issued:
            self.issued[node] = f"_:c14n{len(self.issued)}"

    def _hash(self, text: str) -> str:
        return self.new(text.encode()).hexdigest()

    def _first_degree(self, node: str) -> str:
        """Section 4.6: the hash of the statements that mention a node, itself called `a`, all others `z`."""
        lines = ["_:a " + end for end in self.said.get(node, ())]
        for subject, predicate, value, graph in self.linked.get(node, ()):
            if subject[0] == "_":
                subject = "_:a" if subject == node else "_:z"
            if value[0] == "_":
                value = "_:a" if value == node else "_:z"
            if graph[:1] == "_":
                graph = "_:a" if graph == node else "_:z"
            end = f"{graph} .\n" if graph else ".\n"
            lines.append(f"{subject} {predicate} {value} {end}")
        lines.sort()
        return self.new("".join(lines).encode()).hexdigest()

    def _related(self, node: str, quad: Quad, issuer: dict[str, str], position: str) -> str:
        """Section 4.7."""
        name = self.issued.get(node) or issuer.get(node) or self.first[node]
        return self._hash(position + ("" if position == "g" else quad[1]) + name)

    def _n_degree(self, node: str, issuer: dict[str, str], depth: int) -> tuple[str, dict[str, str]]:
        """Section 4.8: tells nodes apart by what surrounds them, trying every order of those that look alike."""
        self._spend()
        if depth > NESTED_HASHES:
            raise over_limit("canonical-steps", CANONICAL_STEPS)
        alike: dict[str, list[str]] = {}
        for quad in self.linked.get(node, ()):
            for term, position in ((quad[0], "s"), (quad[2], "o"), (quad[3], "g")):
                if term.startswith("_:") and term != node:
                    alike.setdefault(self._related(term, quad, issuer, position), []).append(term)
        data: list[str] = []
        for digest in sorted(alike):
            path, issuer = self._best_path(alike[digest], issuer, depth)
            data += (digest, path)
        return self._hash("".join(data)), issuer

    def _best_path(self, nodes: list[str], issuer: dict[str, str], depth: int) -> tuple[str, dict[str, str]]:
        best: tuple[str, dict[str, str]] | None = None
        for order in _orders(nodes):
            self._spend()
            best = self._path(order, dict(issuer), depth, best) or best
        return best if best is not None else ("", issuer)

    def _path(
        self, order: list[str], issuer: dict[str, str], depth: int, best: tuple[str, dict[str, str]] | None
    ) -> tuple[str, dict[str, str]] | None:
        """The path of one order, or None as soon as it cannot be better than the best one so far."""
        path = ""
        fresh: list[str] = []
        for node in order:
            if node in self.issued:
                path += self.issued[node]
            else:
                if node not in issuer:
                    fresh.append(node)
                    issuer[node] = f"_:b{len(issuer)}"
                path += issuer[node]
            if best is not None and _is_worse(path, best[0]):
                return None
        for node in fresh:
            digest, inner = self._n_degree(node, issuer, depth + 1)
            path += f"{issuer[node]}<{digest}>"
            issuer = dict(inner)
            if best is not None and _is_worse(path, best[0]):
                return None
        return (path, issuer) if best is None or path < best[0] else None

    def _spend(self) -> None:
        self.steps -= 1
        if self.steps < 0:
            raise over_limit("canonical-steps", CANONICAL_STEPS)


def _is_worse(path: str, best: str) -> bool:
    return len(path) >= len(best) and path > best


def _orders(nodes: list[str]) -> Iterator[list[str]]:
    """Every distinct order of a list that may hold a node more than once (a graph name does, once a statement)."""
    rank = {node: index for index, node in enumerate(dict.fromkeys(nodes))}
    order = sorted(nodes, key=rank.__getitem__)
    while True:
        yield list(order)
        at = len(order) - 2
        while at >= 0 and rank[order[at]] >= rank[order[at + 1]]:
            at -= 1
        if at < 0:
            return
        swap = len(order) - 1
        while rank[order[swap]] <= rank[order[at]]:
            swap -= 1
        order[at], order[swap] = order[swap], order[at]
        order[at + 1 :] = reversed(order[at + 1 :])
