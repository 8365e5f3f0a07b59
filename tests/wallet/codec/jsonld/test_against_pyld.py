"""The same documents through PyLD, which was written by others and has no strictness of its own."""

import copy
import json
from collections import Counter
from random import Random

import pytest
from pyld import jsonld

from tests.support.vectors import published
from tests.wallet.codec.jsonld.badges import OB, badge
from wallet.codec.jsonld import Contexts, to_quads
from wallet.codec.rdfc import canonize
from wallet.codec.strict_json import Json, parse
from wallet.errors import WalletError


def _loader(url: str, _options: object) -> dict[str, object]:
    document = {"@context": Contexts.bundled().definition(url)}
    return {"contextUrl": None, "documentUrl": url, "document": document}


def oracle(document: Json, loader: object = _loader) -> str:
    options = {"algorithm": "URDNA2015", "format": "application/n-quads", "documentLoader": loader}
    text = jsonld.normalize(document, options)
    assert isinstance(text, str)
    return text


@pytest.mark.parametrize("first", range(0, 150, 30))
def test_invented_badges_have_the_same_canonical_form(first: int) -> None:
    for seed in range(first, first + 30):
        document = badge(seed)
        assert canonize(to_quads(document, Contexts.bundled())).text == oracle(document), seed


def test_the_order_of_members_does_not_matter() -> None:
    def shuffled(value: Json, draw: Random) -> Json:
        if isinstance(value, list):
            return [shuffled(item, draw) for item in value]
        if not isinstance(value, dict):
            return value
        names = list(value)
        draw.shuffle(names)
        return {name: shuffled(value[name], draw) for name in names}

    for seed in range(20):
        document = badge(seed)
        mixed = shuffled(document, Random(seed))
        contexts = Contexts.bundled()
        assert canonize(to_quads(mixed, contexts)).text == canonize(to_quads(document, contexts)).text


def _spoil(document: dict[str, Json], draw: Random) -> None:
    """Adds one thing somewhere that the published algorithm drops in silence."""
    places: list[dict[str, Json]] = []

    def collect(value: Json) -> None:
        if isinstance(value, dict):
            if "@value" not in value:
                places.append(value)
            for inner in value.values():
                collect(inner)
        elif isinstance(value, list):
            for item in value:
                collect(item)

    collect(document)
    place = draw.choice(places)
    name, value = draw.choice([("inventedTerm", "x"), ("description", None), ("@index", "x")])
    place[name] = value
    if draw.random() < 0.2:
        place["type"] = ["InventedType"]


def test_what_the_oracle_drops_in_silence_is_refused() -> None:
    dropped = 0
    for seed in range(60):
        document = badge(seed)
        spoilt = copy.deepcopy(document)
        _spoil(spoilt, Random(seed))
        with pytest.raises(WalletError) as raised:
            to_quads(spoilt, Contexts.bundled())
        assert "at" in raised.value.facts
        dropped += oracle(spoilt) == oracle(document)
    assert dropped >= 20


def named_contexts(document: Json) -> tuple[str, ...]:
    """The addresses of the contexts at the top of a document."""
    stated = document.get("@context") if isinstance(document, dict) else None
    return tuple(one for one in (stated if isinstance(stated, list) else [stated]) if isinstance(one, str))


def test_published_credentials_have_the_same_canonical_form_under_the_published_contexts() -> None:
    folder = published("10-contexts")
    entries = json.loads((folder / "INDEX.json").read_text(encoding="utf-8"))
    contents = {entry["url"]: folder / entry["file"] for entry in entries if entry["role"] != "variant"}
    contents[OB] = folder / "contexts/variants/ob-3.0.3.1edtech-validator.jsonld"

    def loader(url: str, _options: object) -> dict[str, object]:
        return {"contextUrl": None, "documentUrl": url, "document": json.loads(contents[url].read_bytes())}

    outcomes: Counter[str] = Counter()
    for path in sorted(folder.parent.glob("0[1-7]*/**/*.json*")):
        try:
            document = parse(path.read_bytes())
            text = canonize(to_quads(document, Contexts.bundled())).text
        except WalletError as error:
            outcomes[error.rule] += 1
            continue
        if any(url not in contents for url in named_contexts(document)):
            outcomes["a context without a published file"] += 1
            continue
        assert text == oracle(document, loader), path.name
        outcomes["same"] += 1
    print(f"published documents against PyLD: {dict(outcomes.most_common())}")
    assert outcomes["same"] >= 200
