import contextlib
import hashlib
import json

import pytest

from tests.support.vectors import published
from wallet.codec.jsonld import notation
from wallet.codec.jsonld.active import ActiveContext
from wallet.codec.jsonld.contexts import Contexts, resources_root, tables
from wallet.codec.jsonld.process import Processor
from wallet.codec.jsonld.quads import to_quads
from wallet.codec.strict_json import Json
from wallet.errors import ErrorKind, WalletError

V2 = "https://www.w3.org/ns/credentials/v2"
OB = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
OB_BETA = "https://purl.imsglobal.org/spec/ob/v3p0/context.json"
GIVEN = "https://campus.example/context"


def same_meaning(ours: ActiveContext, theirs: ActiveContext, trail: str = "") -> int:
    """Asserts that two compiled contexts say the same, scoped contexts included; the number of terms compared."""
    assert (ours.vocab, ours.language, ours.direction) == (theirs.vocab, theirs.language, theirs.direction), trail
    assert ours.terms.keys() == theirs.terms.keys(), trail
    count = len(ours.terms)
    processor = Processor(Contexts.bundled().definition)
    for name, term in ours.terms.items():
        other = theirs.terms[name]
        where = f"{trail}/{name}"
        assert (*term.meaning(), term.protected) == (*other.meaning(), other.protected), where
        assert (term.scope is None) == (other.scope is None), where
        if term.scope is None or other.scope is None or trail.count("/") > 3:
            continue
        for of_type in (False, True):
            results: list[ActiveContext | str] = []
            for active, scope in ((ours, term.scope), (theirs, other.scope)):
                try:
                    results.append(processor.scoped(active, scope, of_type))
                except WalletError as error:
                    results.append(str(error))
            mine, published_one = results
            if isinstance(mine, ActiveContext) and isinstance(published_one, ActiveContext):
                if mine.terms != ours.terms and not of_type:
                    count += _scoped_difference(mine, published_one, ours, where)
            else:
                assert mine == published_one, where
    return count


def _scoped_difference(mine: ActiveContext, theirs: ActiveContext, outside: ActiveContext, where: str) -> int:
    inner, other = ActiveContext(), ActiveContext()
    for target, source in ((inner, mine), (other, theirs)):
        target.vocab, target.language, target.direction = source.vocab, source.language, source.direction
    names = {name for name, term in mine.terms.items() if outside.terms.get(name) is not term}
    others = {name for name in theirs.terms if name in names or name not in mine.terms}
    inner.terms = {name: mine.terms[name] for name in names}
    other.terms = {name: theirs.terms[name] for name in others}
    return same_meaning(inner, other, where)


def test_every_published_context_means_the_same_as_ours() -> None:
    folder = published("10-contexts")
    entries = json.loads((folder / "INDEX.json").read_text(encoding="utf-8"))
    by_digest = {
        digest.removeprefix("sha256:"): (name, url)
        for url, names in tables().items()
        for name in names
        for digest in notation.facts(_text(name), "equals")
    }
    compared = terms = 0
    for entry in entries:
        content = (folder / entry["file"]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == entry["sha256"]
        if entry["file"].endswith("edc-ap.edci-2024.jsonld"):
            continue
        name, _ = by_digest[entry["sha256"]]
        assert name in tables()[entry["url"]]
        outcomes: list[ActiveContext | str] = []
        for local in (notation.read(_text(name)), json.loads(content)["@context"]):
            try:
                outcomes.append(Processor(Contexts.bundled().definition).apply(ActiveContext(), local))
            except WalletError as error:
                outcomes.append(str(error))
        ours, theirs = outcomes
        if isinstance(ours, ActiveContext) and isinstance(theirs, ActiveContext):
            terms += same_meaning(ours, theirs)
        else:
            assert ours == theirs
        compared += 1
    assert compared == len(entries) - 1
    print(f"{compared} published contexts equal ours in {terms} term definitions")
    assert terms > 3000


def _text(name: str) -> str:
    return (resources_root() / "contexts" / f"{name}.terms").read_text(encoding="utf-8")


def test_the_one_published_context_left_out_breaks_the_rules() -> None:
    content = published("10-contexts/contexts/variants/edc-ap.edci-2024.jsonld").read_bytes()
    with pytest.raises(WalletError) as raised:
        Processor(Contexts.bundled().definition).apply(ActiveContext(), json.loads(content)["@context"])
    assert raised.value.facts["term"] == "childOrganisation"
    digest = hashlib.sha256(content).hexdigest()
    assert digest in (resources_root() / "contexts" / "index").read_text(encoding="utf-8")


def test_the_index_agrees_with_the_tables() -> None:
    lines = (resources_root() / "contexts" / "index").read_text(encoding="utf-8").splitlines()
    rows = [line.split() for line in lines if line and not line.startswith("#")]
    for name, url, day, *digests in rows:
        text = _text(name)
        assert url in notation.facts(text, "about")
        assert notation.facts(text, "compared") == (day,)
        assert notation.facts(text, "equals") == tuple(digests)
    files = {path.stem for path in (resources_root() / "contexts").glob("*.terms")}
    assert files == {row[0] for row in rows}


def test_every_bundled_table_compiles_or_names_what_is_missing() -> None:
    contexts = Contexts.bundled()
    missing = []
    for url in tables():
        try:
            Processor(contexts.definition).named(contexts.root, (url,))
        except WalletError as error:
            missing.append((url, error.rule, error.facts["uri"]))
    assert missing == [("https://w3id.org/openbadges/v1", "unknown-context", "https://w3id.org/openbadges/legacy-v1")]


def badge(*urls: str, **more: Json) -> dict[str, Json]:
    return {
        "@context": list(urls),
        "type": ["VerifiableCredential"],
        "issuer": "https://campus.example/issuer",
        **more,
    }


def test_an_unknown_context_is_named_and_never_fetched() -> None:
    with pytest.raises(WalletError) as raised:
        to_quads(badge(V2, "https://nowhere.example/context"), Contexts.bundled())
    assert raised.value.kind is ErrorKind.UNSUPPORTED
    assert raised.value.rule == "unknown-context"
    assert raised.value.facts["uri"] == "https://nowhere.example/context"


def test_a_context_given_by_hand_is_used() -> None:
    given = {GIVEN: b'{"@context": {"lecturer": "https://campus.example/terms#lecturer"}}'}
    contexts = Contexts.bundled().with_given(given)
    assert contexts.known(GIVEN)
    assert not Contexts.bundled().known(GIVEN)
    quads = to_quads(badge(V2, GIVEN, lecturer="R. Vos"), contexts)
    assert ("_:b0", "<https://campus.example/terms#lecturer>", '"R. Vos"', "") in quads


def test_a_bundled_context_cannot_be_replaced_by_hand() -> None:
    contexts = Contexts.bundled().with_given({V2: b'{"@context": {"issuer": "https://evil.example/#x"}}'})
    assert contexts is Contexts.bundled()


@pytest.mark.parametrize(
    ("data", "rule"),
    [(b"{}", "no-context"), (b"[]", "not-an-object"), (b'{"@context": {}, "@context": {}}', "duplicate-key")],
)
def test_a_file_that_is_no_context_is_refused(data: bytes, rule: str) -> None:
    with pytest.raises(WalletError) as raised:
        Contexts.bundled().with_given({GIVEN: data})
    assert raised.value.rule == rule


def test_a_given_context_that_names_itself_is_refused() -> None:
    given = {GIVEN: json.dumps({"@context": [GIVEN]}).encode()}
    with pytest.raises(WalletError) as raised:
        to_quads(badge(V2, GIVEN), Contexts.bundled().with_given(given))
    assert raised.value.rule == "recursive-context"


def test_other_contents_of_the_same_url_are_other_readings() -> None:
    readings = list(Contexts.bundled().readings((V2, OB_BETA)))
    assert [dict(reading.chosen) for reading in readings] == [{}, {OB_BETA: "ob-3.0-beta"}]
    assert readings[0] is Contexts.bundled()
    assert [dict(reading.chosen) for reading in Contexts.bundled().readings(("https://x.example/",))] == [{}]


def test_only_the_contexts_in_use_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    contexts = Contexts()
    definition = contexts.definition
    monkeypatch.setattr(contexts, "definition", lambda url: asked.append(url) or definition(url))
    to_quads(badge(V2, OB), contexts)
    to_quads(badge(V2, OB), contexts)
    assert asked == [V2, OB]


def test_hostile_contexts_run_into_a_limit_and_not_into_the_stack() -> None:
    terms: dict[str, Json] = {f"t{n}": f"t{n + 1}:x" for n in range(3000)}
    chained = {
        f"https://campus.example/{n}": json.dumps({"@context": [f"https://campus.example/{n + 1}"]}).encode()
        for n in range(400)
    }
    for given, url, limit in (
        ({GIVEN: json.dumps({"@context": terms}).encode()}, GIVEN, "term-depth"),
        (chained, "https://campus.example/0", "contexts"),
    ):
        with pytest.raises(WalletError) as raised:
            to_quads(badge(V2, url), Contexts.bundled().with_given(given))
        assert raised.value.facts["limit"] == limit


def test_what_is_kept_of_hostile_documents_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wallet.codec.jsonld.active.KEPT_CONTEXTS", 20)
    contexts = Contexts()
    roots = []
    for first in tables():
        for second in (V2, OB):
            root = contexts.root
            roots.append(root)
            with contextlib.suppress(WalletError):
                to_quads(badge(first, second), contexts)
            assert root.tally.kept <= 20
    assert len(set(map(id, roots))) > 5
