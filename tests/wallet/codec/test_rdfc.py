import json
from itertools import permutations

import pytest

from tests.support.counting import calls_of
from tests.support.vectors import published
from tests.wallet.codec import nquads
from wallet.codec.jsonld.nodes import Quad
from wallet.codec.rdfc import canonize, line, relabel
from wallet.errors import ErrorKind, WalletError
from wallet.model.limits import QUADS

P = "<https://campus.example/terms#knows>"


def graph(*edges: tuple[str, str]) -> list[Quad]:
    return [(f"_:{a}", P, f"_:{b}", "") for a, b in edges]


def clique(size: int) -> list[Quad]:
    return graph(*((f"n{a}", f"n{b}") for a, b in permutations(range(size), 2)))


def ring(size: int) -> list[Quad]:
    return graph(*((f"n{at}", f"n{(at + 1) % size}") for at in range(size)))


def test_the_published_cases_come_out_letter_by_letter() -> None:
    folder = published("08-foundations/rdf-canon")
    manifest = json.loads((folder / "manifest.jsonld").read_text(encoding="utf-8"))
    ran = {"rdfc:RDFC10EvalTest": 0, "rdfc:RDFC10MapTest": 0, "rdfc:RDFC10NegativeEvalTest": 0}
    for entry in manifest["entries"]:
        source = folder / entry["action"]
        result = folder / entry.get("result", entry["action"])
        if not source.exists() or not result.exists():
            continue
        quads = nquads.read(source.read_text(encoding="utf-8"))
        hash_name = entry.get("hashAlgorithm", "SHA256").lower()
        ran[entry["type"]] += 1
        if entry["type"] == "rdfc:RDFC10NegativeEvalTest":
            with pytest.raises(WalletError):
                canonize(quads, hash_name)
            continue
        canonical = canonize(quads, hash_name)
        expected = result.read_text(encoding="utf-8")
        if entry["type"] == "rdfc:RDFC10EvalTest":
            assert canonical.text == expected, entry["id"]
        else:
            labels = {old[2:]: new[2:] for old, new in canonical.labels.items()}
            assert labels == json.loads(expected), entry["id"]
    print(f"published RDFC-1.0 cases: {ran}")
    assert ran["rdfc:RDFC10EvalTest"] >= 30 and ran["rdfc:RDFC10MapTest"] >= 8


def test_labels_and_order_of_the_input_do_not_matter() -> None:
    quads = [*graph(("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")), ("_:d", P, '"end"', "_:a")]
    other = [relabel(quad, {"_:a": "_:z9", "_:b": "_:a", "_:c": "_:q", "_:d": "_:b"}) for quad in quads]
    assert canonize(quads).text == canonize(reversed(other)).text
    assert canonize(quads).labels["_:a"] == canonize(other).labels["_:z9"]


def test_a_statement_made_twice_counts_once() -> None:
    assert len(canonize(graph(("a", "b"), ("a", "b"))).lines) == 1


def test_lines_stand_in_code_point_order() -> None:
    # U+1F600 sorts after U+FF5E by code point and before it by UTF-16 unit.
    quads: list[Quad] = [("<urn:s>", P, f'"{char}"', "") for char in ("\U0001f600", "\uff5e")]
    assert [entry.split('"')[1] for entry in canonize(quads).lines] == ["\uff5e", "\U0001f600"]


def test_the_inner_hash_is_a_parameter_that_can_change_the_labels() -> None:
    quads: list[Quad] = [(f"_:n{at}", P, f'"{at}"', "") for at in range(8)]
    assert canonize(quads).labels != canonize(quads, "sha384").labels
    with pytest.raises(WalletError) as raised:
        canonize(quads, "md5")
    assert raised.value.kind is ErrorKind.UNSUPPORTED


@pytest.mark.parametrize("quads", [clique(9), clique(12), ring(400)], ids=["clique-9", "clique-12", "ring-400"])
def test_graphs_made_to_be_hard_are_refused_quickly(quads: list[Quad]) -> None:
    def refused() -> None:
        with pytest.raises(WalletError) as raised:
            canonize(quads)
        assert raised.value.facts["limit"] == "canonical-steps"

    assert calls_of(refused) < 1_500_000


def test_a_small_ring_is_still_named() -> None:
    assert sorted(canonize(ring(40)).labels.values()) == sorted(f"_:c14n{at}" for at in range(40))


def test_many_statements_in_one_unnamed_graph_are_told_apart() -> None:
    proofs = [(f"_:s{n}", f"<urn:p{k}>", f'"{k}"', f"_:g{n}") for n in range(3) for k in range(5)]
    shuffled = [relabel(quad, {"_:s0": "_:s2", "_:s2": "_:s0", "_:g1": "_:x"}) for quad in reversed(proofs)]
    assert canonize(proofs).text == canonize(shuffled).text


def test_too_many_statements_are_refused() -> None:
    with pytest.raises(WalletError) as raised:
        canonize((f"<urn:{n}>", P, '"x"', "") for n in range(5001))
    assert raised.value.facts["limit"] == "quads"


def test_a_line_names_the_graph_last() -> None:
    assert line(("<urn:s>", P, '"x"', "_:g")) == f'<urn:s> {P} "x" _:g .\n'


def test_lines_already_written_are_statements_like_others() -> None:
    quads = [("_:a", "<urn:p>", '"x"', ""), ("_:a", "<urn:q>", "_:b", ""), ("_:b", "<urn:p>", '"y"', "")]
    lines = {"_:a": ['<urn:p> "x" .\n'] * 2, "_:b": ['<urn:p> "y" .\n']}
    assert canonize(quads[:2], lines=lines) == canonize(quads)
    assert canonize(quads[1:2], lines=lines) == canonize(quads)
    with pytest.raises(WalletError, match="limit=quads"):
        canonize([], lines={"_:a": [f'<urn:p> "{number}" .\n' for number in range(QUADS + 1)]})
