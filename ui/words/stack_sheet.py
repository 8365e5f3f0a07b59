"""A stack written out for one page: what counts, what is missing, what does not count, and what to do next."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from fractions import Fraction
from typing import TYPE_CHECKING

from ui.words import stack_rules, stacks
from ui.words.dates import day
from ui.words.stack_advice import names_in
from ui.words.stack_properties import property_words
from ui.words.translate import said, spoken, translate
from wallet.model.stack import Definition, nodes_of
from wallet.model.stack_sheet import Section, StackSheet, TreeRow

if TYPE_CHECKING:
    from wallet.service.stacking_futures import StepLine
    from wallet.service.stacking_views import ProgressLine, StackView

ROWS, ASKING, LEFT_OUT, STEPS, NAMES, REASONS = 22, 10, 6, 4, 3, 2
"""What fits on one page: requirements, of these at most so many with what they ask, records that do not count, next
steps, records named in one row, reasons of one record."""
MET, OPEN, SPARE = "met", "open", "spare"
_STATES = {
    MET: said("stack-sheet", "met"),
    OPEN: said("stack-sheet", "open"),
    SPARE: said("stack-sheet", "not needed"),
}
TITLE_CHARACTERS, LINE_CHARACTERS = 70, 160


def written(view: "StackView", rules: Definition, steps: Sequence["StepLine"], now: datetime) -> StackSheet:
    """The page as of today, in the language now spoken."""
    whole, titles = view.progress[0], dict(view.titles)
    lead = translate("stack-sheet", "Version {version} of the rules, reckoned on {day}.")
    return StackSheet(
        language=spoken().tag,
        direction=spoken().direction,
        title=_short(view.title.best(), TITLE_CHARACTERS),
        have=stacks.have_of(whole.done, whole.needed, whole.metric),
        verdict=stacks.verdict(view.verdict),
        complete=view.verdict == "met",
        share=_share(whole),
        lead=lead.format(version=view.version, day=day(now)),
        size=_short(stack_rules.size(rules), TITLE_CHARACTERS),
        signed=_short(stacks.signed_sentence(view.signed), LINE_CHARACTERS),
        tree_title=translate("stack-sheet", "Requirements"),
        states=tuple((state, translate("stack-sheet", word)) for state, word in _STATES.items()),
        rows=tuple(_rows(view, rules, titles)),
        sections=tuple(one for one in (_steps(view, steps), _outside(view, rules), _decided(view)) if one.lines),
        note=translate(
            "stack-sheet",
            "Reckoned by the learner with the program Cairn from their own credentials. It is not a decision of any"
            " institution; whoever gets the credentials can run the same rules again.",
        ),
        made=now.date(),
    )


def as_text(sheet: StackSheet) -> str:
    """The same as plain text, for a terminal."""
    bar = "#" * (sheet.share // 5) + "." * (20 - sheet.share // 5)
    lines = [sheet.title, sheet.have, f"[{bar}] {sheet.verdict}", sheet.size, sheet.lead, sheet.signed, ""]
    lines.append(sheet.tree_title)
    signs = dict(sheet.states)
    wide = max((len(one.title) + 2 * one.depth for one in sheet.rows), default=0)
    for one in sheet.rows:
        lines.append(f"{'  ' * one.depth + one.title:<{wide}}  {one.amount}  {signs[one.state]}")
        lines += ["  " * (one.depth + 1) + each for each in (one.asks, one.counts) if each]
    for section in sheet.sections:
        lines += ["", section.title, *(f"  - {each}" for each in section.lines)]
    return "\n".join([*lines, "", sheet.note])


def _share(whole: "ProgressLine") -> int:
    """All of it where the rules are met, whatever the target says; else never quite all."""
    needed = Fraction(whole.needed)
    share = 99 if not needed else int(100 * Fraction(whole.done) / needed)
    return 100 if whole.met else max(0, min(99, share))


def _rows(view: "StackView", rules: Definition, titles: dict[str, str]) -> Iterator[TreeRow]:
    """The tree; where it is too long, what is not needed and then what is met and stands deepest is only counted."""
    lines, states = view.progress[1:], _states(view.progress[1:])
    weight = {OPEN: 0, MET: 1, SPARE: 2}
    by_weight = sorted(range(len(lines)), key=lambda place: (weight[states[place]], lines[place].depth, place))
    kept = set(by_weight[: ROWS if len(lines) <= ROWS else ROWS - 1])
    asked = _asked(rules) if len(lines) <= ASKING else {}
    for place, one in enumerate(lines):
        if place in kept:
            asks = "" if states[place] == SPARE else asked.get(one.node_id, "")
            amount = stacks.amount_of(one.done, one.needed, one.metric) if one.type not in ("rule", "text") else ""
            yield TreeRow(min(one.depth, 6), states[place], _short(_title(one)), amount, _counts(one, titles), asks)
    rest = [state for place, state in enumerate(states) if place not in kept]
    for state in (OPEN, MET, SPARE):
        number = rest.count(state)
        if number:
            yield TreeRow(1, state, translate("stack-sheet", "%n further requirement(s)", number), "", "")


def _asked(rules: Definition) -> dict[str, str]:
    """What each requirement and each rule asks, by id."""
    found = {one.id: stack_rules.node(one) for one in nodes_of(rules.root)}
    found |= {one.id: stack_rules.rule(one, rules) for one in rules.constraints}
    return {name: _short(text, LINE_CHARACTERS) for name, text in found.items()}


def _states(lines: "Sequence[ProgressLine]") -> list[str]:
    """Below a choice that is met, what is open is not needed."""
    found: list[str] = []
    chosen: list[int] = []
    for one in lines:
        chosen = [depth for depth in chosen if depth < one.depth]
        found.append(MET if one.met else SPARE if chosen else OPEN)
        if one.type == "choose" and one.met:
            chosen.append(one.depth)
    return found


def _title(one: "ProgressLine") -> str:
    return one.title.best() or one.node_id.replace("-", " ")


def _counts(one: "ProgressLine", titles: dict[str, str]) -> str:
    if one.type in ("all", "choose", "whole"):
        return ""
    units = one.counted or tuple(dict.fromkeys(unit for _, unit in one.shown))
    named = [_short(titles.get(unit, unit), 40) for unit in units[:NAMES]]
    if len(units) > NAMES:
        named.append(translate("stack-sheet", "%n more", len(units) - NAMES))
    return " · ".join(named)


def _steps(view: "StackView", steps: Sequence["StepLine"]) -> Section:
    """Steps that are known to help; where none is known, what is open speaks for itself in the tree."""
    told = []
    for one in steps[:STEPS]:
        if one.kind == "confirm":
            text = translate("stack-sheet", "Get “{what}” confirmed for {title}")
            what = property_words(one.what.removeprefix("unknown:"))
            told.append(text.format(what=what, title=one.title))
        else:
            told.append(translate("stack-sheet", "Earn {title}").format(title=one.title))
    if not told and view.verdict != "met":
        text = translate("stack-sheet", "Still missing: {amount}")
        whole = view.progress[0]
        short = max(Fraction(0), Fraction(whole.needed) - Fraction(whole.done))
        if short:
            told.append(text.format(amount=f"{_plain(short)} {stacks.unit(whole.metric, _plain(short))}"))
    return Section(translate("stack-sheet", "Next steps"), tuple(_short(one, LINE_CHARACTERS) for one in told))


def _plain(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else f"{float(value):.2f}"


def _outside(view: "StackView", rules: Definition) -> Section:
    names = names_in(rules)
    line = translate("stack-sheet", "{title}: {reason}")
    told = [
        line.format(title=_short(title, 50), reason=stacks.not_counted(why[:REASONS], names))
        for _, title, why in view.not_counted[:LEFT_OUT]
    ]
    if len(view.not_counted) > LEFT_OUT:
        told.append(translate("stack-sheet", "%n more credential(s)", len(view.not_counted) - LEFT_OUT))
    title = translate("stack-sheet", "Does not count")
    return Section(title, tuple(_short(one, LINE_CHARACTERS) for one in told))


def _decided(view: "StackView") -> Section:
    """Decisions that apply, each with whose word it is."""
    told = [
        translate("stack-sheet", "{source} ({word})").format(
            source=one.decision.evidence, word=stacks.whose_word(one.decision.signed, one.decision.by)
        )
        for one in view.decisions
        if one.applies
    ]
    title = translate("stack-sheet", "Decisions")
    return Section(title, tuple(_short(one, LINE_CHARACTERS) for one in told[:STEPS]))


def _short(text: str, most: int = TITLE_CHARACTERS) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
