"""The verdict as a document for the file: what was checked, when, by which rules, and what stayed open."""

from collections.abc import Iterator

from ui.screens.check.state import Card, CheckState
from ui.screens.report.state import AspectLine, aspect_lines
from ui.widgets.labels import plain
from ui.widgets.paper import Kind, Written
from ui.words import dates
from ui.words.translate import translate
from wallet.model.sheet import Line


def verdict_lines(state: CheckState) -> tuple[Written, ...]:
    """The paragraphs, in the person's language."""
    return tuple(_all(state))


def as_paper(lines: tuple[Written, ...]) -> tuple[tuple[Line, str], ...]:
    """The paragraphs after the title, as the typesetter takes them."""
    kinds = {Kind.SECTION: Line.SECTION, Kind.STRONG: Line.STRONG, Kind.LEAD: Line.STRONG, Kind.HINT: Line.HINT}
    return tuple((kinds.get(one.kind, Line.BODY), one.text) for one in lines[1:])


def _all(state: CheckState) -> Iterator[Written]:
    yield Written(Kind.TITLE, translate("verdict sheet", "Result of a check"))
    yield Written(Kind.LEAD, state.title)
    yield Written(Kind.BODY, plain(state.text, 2_000))
    if state.seen is not None:
        when = dates.exact(state.seen.at)
        yield Written(Kind.HINT, translate("verdict sheet", "Checked at {when}, without a network.").format(when=when))
        for name, digest in state.seen.names:
            told = translate("verdict sheet", "{name}, SHA-256 {digest}").format(name=plain(name), digest=digest)
            yield Written(Kind.HINT, told)
    for fact in state.facts:
        yield Written(Kind.BODY, plain(fact.text))
    for stack in state.stacks:
        yield Written(Kind.SECTION, plain(stack.title))
        yield Written(Kind.STRONG, " · ".join(part for part in (stack.mark.text, stack.amount) if part))
        yield Written(Kind.BODY, plain(stack.sentence, 2_000))
    for card in state.cards:
        yield from _card(card)
    yield from _rest(state)
    note = translate(
        "verdict sheet", "This sheet tells what was found that day. It proves nothing by itself: check the original."
    )
    yield Written(Kind.HINT, note)


def _card(card: Card) -> Iterator[Written]:
    yield Written(Kind.SECTION, plain(card.title))
    parts = (card.mark.text, plain(card.issuer), plain(card.report.issuer_id) if not card.own else "")
    yield Written(Kind.STRONG, " · ".join(part for part in parts if part))
    for line in aspect_lines(card.report, own=card.own):
        yield Written(Kind.BODY, _line(line))


def _line(line: AspectLine) -> str:
    told = f"{line.sentence} ({line.aside})" if line.aside else line.sentence
    return translate("verdict sheet", "{sign} {title}: {told}").format(sign=line.sign, title=line.title, told=told)


def _rest(state: CheckState) -> Iterator[Written]:
    if state.unsettled:
        yield Written(Kind.SECTION, translate("check", "What could not be checked, and what would settle it"))
    for one in state.unsettled:
        why = translate("check", "{title}: {why}").format(title=plain(one.title), why=one.why)
        yield Written(Kind.BODY, why)
        for each in one.settles:
            yield Written(Kind.HINT, plain(each))
    if state.refused:
        yield Written(Kind.SECTION, translate("verdict sheet", "Could not be read"))
    for name, why in state.refused:
        yield Written(Kind.BODY, translate("check", "{title}: {why}").format(title=plain(name), why=plain(why)))
