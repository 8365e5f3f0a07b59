"""Stated relations that touch a qualification, as hints: to be read by a person, never by the evaluation."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from wallet.model.credential import Achievement, Credential
from wallet.model.relation import Hint, Relation, RelationKind
from wallet.model.report import Verdict
from wallet.model.stack import All, Choose, Cover, Definition, nodes_of
from wallet.model.stack_rules import AllOf, AnyOf, Predicate, Shares
from wallet.model.stack_rules import Text as Words
from wallet.model.text import NO_TEXT, Text

MOST = 1_000
"""Hints told at most."""
_NAMED_ALONE = (RelationKind.REQUIRES, RelationKind.FOLLOWS)


@dataclass(frozen=True, slots=True)
class Said:
    """One kept credential without its parts, or one of the parts, with its own verdict."""

    record_id: str
    credential: Credential
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an identifier stands in a qualification: itself, or one of its requirements."""

    stack_id: str
    stack: Text
    kept: bool
    requirement_id: str = ""
    requirement: Text = NO_TEXT


def hints(said: Iterable[Said], kept: Iterable[Definition], others: Iterable[Definition]) -> tuple[Hint, ...]:
    """Every hint, in the order of the credentials, then of the definitions; nothing of an invalid credential."""
    places: dict[str, list[_Place]] = {}
    for mine, definitions in ((True, kept), (False, others)):
        for definition in definitions:
            for name, place in _places(definition, mine):
                if name and place not in places.setdefault(name, []):
                    places[name].append(place)
    found: dict[Hint, None] = {}
    for one in said:
        for hint in _of(one, places):
            found[hint] = None
            if len(found) == MOST:
                return tuple(found)
    return tuple(found)


def _places(definition: Definition, kept: bool) -> Iterator[tuple[str, _Place]]:
    whole = _Place(definition.id, _text(definition.title), kept)
    for name in (definition.id, *(one.where for one in definition.sources)):
        yield name, whole
    for node in nodes_of(definition.root):
        if isinstance(node, All | Choose):
            continue
        for asked in node.items if isinstance(node, Cover) else (node,):
            title = _text(asked.title) or _text(node.title) or Text.plain(asked.id)
            for code in _codes(asked.match):
                yield code, replace(whole, requirement_id=asked.id, requirement=title)


def _codes(predicate: Predicate) -> Iterator[str]:
    """The codes a predicate asks for; one it rules out is none."""
    match predicate:
        case Shares("code", values):
            yield from values
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from _codes(part)
        case _:
            return


def _text(words: Words) -> Text:
    return Text(tuple(words.items()))


def _of(one: Said, places: Mapping[str, list[_Place]]) -> Iterator[Hint]:
    if one.verdict is Verdict.INVALID:
        return
    described = one.credential.described
    for achievement in (*described.achievements, *described.referred):
        title = achievement.name or one.credential.title
        for relation in achievement.relations:
            bare = Hint(record_id=one.record_id, credential=title, verdict=one.verdict.value, relation=relation)
            yield from _placed(bare, achievement, relation, places)


def _placed(
    bare: Hint, achievement: Achievement, relation: Relation, places: Mapping[str, list[_Place]]
) -> Iterator[Hint]:
    names = dict.fromkeys(name for name in (relation.target, relation.code) if name and name != achievement.id)
    found = dict.fromkeys(place for name in names for place in places.get(name, ()))
    for place in found:
        yield replace(
            bare,
            stack_id=place.stack_id,
            stack=place.stack,
            kept=place.kept,
            requirement_id=place.requirement_id,
            requirement=place.requirement,
        )
    if not found and relation.kind in _NAMED_ALONE:
        yield bare
