import pytest

from wallet.codec.jsonld.notation import facts, read
from wallet.errors import ErrorKind, WalletError

HEAD = (
    "# a table\nabout https://campus.example/c\nequals sha256:00\nequals sha256:11\nshort ex https://campus.example/#\n"
)


def table(*lines: str) -> str:
    return HEAD + "table\n" + "\n".join(lines) + "\n"


def test_a_line_defines_a_term_with_type_containers_and_flags() -> None:
    assert read(
        table("a ex:*", "b <ex:x> ^@id +set +graph", "c ex:see ^ex:T prefix", "d ex:up reverse", "... ex:dots")
    ) == {
        "a": {"@id": "https://campus.example/#a"},
        "b": {"@id": "ex:x", "@type": "@id", "@container": ["@set", "@graph"]},
        "c": {"@id": "https://campus.example/#see", "@type": "https://campus.example/#T", "@prefix": True},
        "d": {"@reverse": "https://campus.example/#up"},
        "...": {"@id": "https://campus.example/#dots"},
    }


def test_indented_lines_are_the_context_of_the_term_above() -> None:
    assert read(table("!protected", "A ex:*", "  !protected", "  id @id", "  B ex:*", "    !null", "b ex:*")) == {
        "@protected": True,
        "A": {
            "@id": "https://campus.example/#A",
            "@context": {
                "@protected": True,
                "id": {"@id": "@id"},
                "B": {"@id": "https://campus.example/#B", "@context": None},
            },
        },
        "b": {"@id": "https://campus.example/#b"},
    }


def test_a_context_may_be_a_list_of_parts() -> None:
    url = "https://other.example/c"
    assert read(table("a ex:*", f"!use <{url}>", "!vocab ex:v", "!then", "!null", "b ex:*")) == [
        {"a": {"@id": "https://campus.example/#a"}},
        url,
        {"@vocab": "https://campus.example/#v"},
        None,
        {"b": {"@id": "https://campus.example/#b"}},
    ]
    assert read(table("A ex:*", "  !empty")) == {"A": {"@id": "https://campus.example/#A", "@context": {}}}


def test_the_facts_of_the_head_are_told_apart_by_name() -> None:
    text = table("equals ex:*")
    assert facts(text, "equals") == ("sha256:00", "sha256:11")
    assert facts(text, "about") == ("https://campus.example/c",)
    assert facts(text, "note") == ()


@pytest.mark.parametrize("line", ["a", "a other:x", "a ex:x unknown", "!unknown", "!vocab", "   a ex:*", "a x"])
def test_a_damaged_table_is_refused(line: str) -> None:
    with pytest.raises(WalletError) as raised:
        read(table(line))
    assert (raised.value.kind, raised.value.rule) == (ErrorKind.DAMAGED, "context-table")


def test_a_line_too_deep_is_refused() -> None:
    with pytest.raises(WalletError):
        read(table("a ex:*", "    b ex:*"))
