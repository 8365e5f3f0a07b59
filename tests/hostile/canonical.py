"""Documents that are cheap to write and dear to canonicalise or to walk through."""

import random
from itertools import permutations
from typing import Any

from tests.hostile.case import ANY, NEVER_VALID, OPEN, Attack, cases
from tests.hostile.forge import MALLORY_METHOD, document, options, sealed, wire

FALSE = {**options(), "proofValue": "z" + "2" * 87}


def attacks(seed: random.Random) -> list[Attack]:
    """Every bomb under canonicalisation."""
    return [*_cliques(), *_shapes(seed), *_large(), *_repeated()]


def _claiming(**members: Any) -> bytes:
    """A badge with a proof that only looks like one: the work is asked for before the signature can fail."""
    return wire({**document(**members), "proof": FALSE})


def _graph(edges: dict[str, list[str]]) -> bytes:
    """A badge whose issuer stands in organisations that form this graph of blank nodes."""
    issuer = document()["issuer"]
    chain = [
        {**issuer, "id": f"_:{name}", "parentOrg": [{"id": f"_:{other}", "type": ["Profile"]} for other in others]}
        for name, others in edges.items()
    ]
    return _claiming(issuer={**issuer, "parentOrg": chain})


def _cliques() -> list[Attack]:
    named = {}
    for size in range(7, 13):
        names = [f"n{number}" for number in range(size)]
        named[f"clique of {size}"] = _graph({one: [other for other in names if other != one] for one in names})
    return cases("canonical-clique", OPEN, named)


def _shapes(seed: random.Random) -> list[Attack]:
    ring = {f"r{n}": [f"r{(n + 1) % 200}"] for n in range(200)}
    two = {f"a{n}": [f"a{(n + 1) % 60}", f"a{(n - 1) % 60}"] for n in range(60)}
    bipartite = {f"l{n}": [f"m{k}" for k in range(7)] for n in range(7)} | {f"m{k}": [] for k in range(7)}
    cube = {f"c{n}": [f"c{n ^ (1 << bit)}" for bit in range(5)] for n in range(32)}
    regular = {f"g{n}": [f"g{seed.randrange(40)}" for _ in range(4)] for n in range(40)}
    petersen = {f"p{n}": [f"p{(n + 1) % 5 if n < 5 else 5 + (n - 3) % 5}", f"p{(n + 5) % 10}"] for n in range(10)}
    pairs = {f"x{a}{b}": [f"x{b}{a}"] for a, b in permutations(range(9), 2)}
    shapes = {
        "ring of 200": ring,
        "ring both ways": two,
        "bipartite": bipartite,
        "cube": cube,
        "random": regular,
        "petersen": petersen,
        "pairs": pairs,
        "500 alone": {f"s{n}": [] for n in range(500)},
        "star": {"hub": [f"leaf{n}" for n in range(300)]},
    }
    return cases("canonical-shape", OPEN, {name: _graph(edges) for name, edges in shapes.items()})


def _large() -> list[Attack]:
    tags = [f"tag {number}" for number in range(5_200)]
    achievement = document()["credentialSubject"]["achievement"]
    many = [{**achievement["alignment"][0], "targetUrl": f"https://a.example/{n}"} for n in range(900)]
    deep: Any = {"id": "https://deep.example/", "type": ["Profile"], "name": "x"}
    for number in range(50):
        deep = {"id": f"https://deep.example/{number}", "type": ["Profile"], "name": "x", "parentOrg": deep}

    def about(**members: Any) -> dict[str, Any]:
        return {**document()["credentialSubject"], "achievement": {**achievement, **members}}

    named = {
        "5,200 tags": _claiming(credentialSubject=about(tag=tags)),
        "5,400 quads of alignments": _claiming(credentialSubject=about(alignment=many)),
        "organisations nested 50 deep": _claiming(issuer={**document()["issuer"], "parentOrg": deep}),
        "a million characters": _claiming(name="x" * 1_000_000),
        "a tag of 100 kB": _claiming(credentialSubject=about(tag=["y" * 100_000])),
        "19,000 members": _claiming(credentialSubject=about(tag=["z"] * 19_000)),
        "3,900 kB of one text": _claiming(description="d" * 3_900_000),
        "lists of 64 levels": _claiming(evidence=_nested(60)),
        "lists of 200 levels": _claiming(evidence=_nested(200)),
    }
    return cases("canonical-large", OPEN, named)


def _nested(depth: int) -> Any:
    value: Any = {"type": ["Evidence"]}
    for _ in range(depth):
        value = [value]
    return value


def _repeated() -> list[Attack]:
    """The dear document, with as many proofs as a file may hold."""
    achievement = document()["credentialSubject"]["achievement"]
    tags = [f"tag {number}" for number in range(4_700)]
    subject = {**document()["credentialSubject"], "achievement": {**achievement, "tag": tags}}
    bare = document(credentialSubject=subject)
    edges = {f"r{n}": [f"r{(n + 1) % 120}", f"r{(n + 7) % 120}"] for n in range(120)}
    poison = _graph(edges)
    good = sealed(bare)["proof"]
    named = {
        "20 false proofs": wire({**bare, "proof": [FALSE] * 20}),
        "20 proofs of one another": wire({**bare, "proof": [{**FALSE, "id": f"urn:x:{n}"} for n in range(20)]}),
        "20 proofs by another": wire({**bare, "proof": [{**FALSE, "verificationMethod": MALLORY_METHOD}] * 20}),
        "20 false proofs over a poison graph": poison.replace(wire(FALSE), wire([FALSE] * 20)),
    }
    genuine = {"20 good proofs": wire({**bare, "proof": [good] * 20})}
    return [*cases("canonical-proofs", NEVER_VALID, named), *cases("canonical-proofs", ANY, genuine)]
