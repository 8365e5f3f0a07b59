import json

import pytest

from wallet.errors import WalletError
from wallet.model.stack_names import has_term, name_of, term_in
from wallet.stacks.letter import read_letter

GOOD = {"model": "stack-decision/1", "definition": "d", "kind": "accepted", "credential": "urn:c"}


def test_a_letter_is_read() -> None:
    found = read_letter(json.dumps(GOOD).encode())
    assert (found.definition, found.kind.value, found.credential, found.about) == ("d", "accepted", "urn:c", "")


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"model": "other"}, "/model"), ({"kind": "pin"}, "/kind"), ({"definition": ""}, "/definition"),
        ({"credential": ""}, "/credential"), ({"kind": "waived", "about": "n"}, "/learner"),
        ({"kind": "equivalent-to"}, "/about"), ({"learner": 3}, "/learner"), ({"more": 1}, "/more"),
    ],
)  # fmt: skip
def test_an_incomplete_letter_is_refused_with_the_place(change: dict[str, object], path: str) -> None:
    with pytest.raises(WalletError) as refusal:
        read_letter(json.dumps({**GOOD, **change}).encode())
    assert (refusal.value.facts["rule"], refusal.value.facts["path"]) == ("decision-letter", path)


def test_names_need_no_host_and_the_older_ones_are_still_read() -> None:
    assert name_of("Proof") == "urn:stack-rules:1:Proof"
    for name in (name_of("Proof"), "https://cairn.example/terms/stack#Proof"):
        assert term_in(name) == "Proof" and has_term(["VerifiableCredential", name], "Proof")
    assert term_in("https://elsewhere.example/Proof") is None and not has_term("Proof", "Proof")
