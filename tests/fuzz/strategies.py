"""What a reader may be handed, for hypothesis: any bytes, good ones spliced, and JSON of the words of good ones."""

import json
from typing import Any

from hypothesis import strategies as st

from tests.fuzz.mutants import TOKENS, VALUES
from tests.fuzz.targets import Target


def inputs(target: Target) -> st.SearchStrategy[bytes]:
    """Bytes for this reader; for one of JSON also documents that are near its own."""
    good = target.seeds()
    kinds = [st.binary(max_size=200), spliced(good)]
    if target.is_json:
        kinds.append(documents(good))
    return st.one_of(kinds)


@st.composite
def spliced(draw: st.DrawFn, good: list[bytes]) -> bytes:
    """A good file with up to three places replaced: by a token, by bytes, by a piece of another."""
    data = draw(st.sampled_from(good))
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(data)))
        to = draw(st.integers(at, min(len(data), at + 40)))
        other = draw(st.sampled_from(good))
        start = draw(st.integers(0, max(0, len(other) - 1)))
        piece = st.just(other[start : start + 40])
        data = data[:at] + draw(st.one_of(st.sampled_from(TOKENS), st.binary(max_size=8), piece)) + data[to:]
    return data


def documents(good: list[bytes]) -> st.SearchStrategy[bytes]:
    """JSON objects of the members and values that stand in good ones, in any order and depth, and odd values."""
    names, values = _vocabulary(good)
    leaves = st.one_of(st.sampled_from(values), st.sampled_from(VALUES), st.text(max_size=5))
    member = st.sampled_from(names)
    anything = st.recursive(
        leaves,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(member, inner, max_size=4),
        max_leaves=12,
    )
    return st.dictionaries(member, anything, max_size=8).map(_written)


def _written(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _vocabulary(good: list[bytes]) -> tuple[list[str], list[Any]]:
    """Every name of a member in the good files, and every plain value; never none of either."""
    names, values = {"id"}, [None, ""]
    for data in good:
        for part in data.split(b"\n") if data[:1] == b"{" and b"\n" in data else [data]:
            try:
                waiting = [json.loads(part)]
            except ValueError:
                continue
            while waiting:
                one = waiting.pop()
                if isinstance(one, dict):
                    names |= one.keys()
                    waiting += one.values()
                elif isinstance(one, list):
                    waiting += one
                elif one not in values:
                    values.append(one)
    return sorted(names), values[:400]
