"""What the stacks page says: text first, then the tree, then what does not count and what can be done about it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.screens.stacks.rows import Kind, Known, Row, Telling, record_of, rows, share, telling, to_go
from ui.words import stack_rules
from ui.words import stacks as words
from ui.words.stack_advice import advice, decision_kind, group_title, reason_of
from ui.words.stack_conditions import day
from ui.words.tones import Mark, Tone, mark
from ui.words.translate import translate
from wallet.model.stack import Cover
from wallet.model.stack_explain import WhyNot

if TYPE_CHECKING:
    from wallet.model.record import Row as Kept
    from wallet.service.stacking_shelf import Sight
    from wallet.service.stacking_views import DecisionLine, StackView

UNFOLDED = 12
"""Groups of at most so many credentials are shown open."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One stack at a glance; `headline` is the sentence that answers first."""

    id: str
    title: str
    headline: str
    amount: str
    unit: str
    share: float
    marks: tuple[Mark, ...]
    records: tuple[str, ...]
    met: bool


@dataclass(frozen=True, slots=True)
class Decided:
    """One decision in words; `own` is the learner's choice among what counts anyway (a pin or a ban)."""

    id: str
    kind: str
    own: bool
    unit: str
    about: str
    source: str
    letter: str
    applies: bool
    mark: Mark
    note: str = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """One stack in full; `places` are the requirements in which a credential can be made to count."""

    shown: Shown
    second: str
    tree: tuple[Row, ...]
    left_out: tuple[Row, ...]
    decisions: tuple[Decided, ...]
    rules: tuple[tuple[int, str, str], ...]
    sources: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    version: str
    signed: Mark
    units: tuple[tuple[str, str], ...]
    needs: tuple[tuple[str, str], ...]
    places: frozenset[str]
    issuers: tuple[tuple[str, str], ...]
    codes: tuple[str, ...]
    metric: str
    counts: tuple[str, ...]
    smallest: tuple[str, ...]
    unproved: bool


def known_of(kept: "tuple[Kept, ...]") -> Known:
    """Title, issuer and issuer id of each credential, by record."""
    return {
        one.id: (one.summary.title, one.summary.issuer_name or one.summary.issuer_id, one.summary.issuer_id)
        for one in kept
    }


def shown(stack: "StackView") -> Shown:
    """A stack at a glance."""
    whole, *rest = stack.progress
    met = sum(one.met for one in rest if _top(one.depth, one.type))
    total = sum(1 for one in rest if _top(one.depth, one.type))
    marks = [mark(Tone.GOOD if stack.verdict == "met" else Tone.CAUTION, words.verdict(stack.verdict))]
    left = to_go(whole.done, whole.needed)
    if left and stack.verdict == "not-met":
        text = translate("stacks", "{n} {unit} to go").format(n=left, unit=words.unit(whole.metric, left))
        marks = [Mark(Tone.CAUTION, text)]
    if total:
        text = translate("stacks", "{met} of {total} requirements met").format(met=met, total=total)
        marks.append(Mark(Tone.NEUTRAL, text))
    if stack.verdict == "met":
        marks.append(Mark(Tone.NOTE, translate("stacks", "You could claim this today")))
    if any(one.applies for one in stack.decisions):
        marks.append(Mark(Tone.NOTE, translate("stacks", "Leans on your own decisions")))
    return Shown(
        stack.id,
        stack.title.best(),
        words.have_of(whole.done, whole.needed, whole.metric),
        f"{whole.done} / {whole.needed}",
        words.unit(whole.metric),
        share(whole.done, whole.needed),
        tuple(marks),
        tuple(dict.fromkeys(record_of(one) for one in whole.counted)),
        stack.verdict == "met",
    )


def _top(depth: int, kind: str) -> bool:
    """Whether a line is one of the requirements a person would count."""
    return kind == "rule" or (depth == 2 and kind != "pin")


def opened(sight: "Sight", known: Known) -> Opened:
    """A stack in full, in words."""
    view, definition = sight.view, sight.definition
    told = telling(sight, known)
    answer = view.answer
    return Opened(
        shown=shown(view),
        second=stack_rules.size(definition),
        tree=rows(told),
        left_out=left_out(told),
        decisions=tuple(_decided(told, one) for one in view.decisions),
        rules=stack_rules.summary(definition),
        sources=tuple((one.what, one.where) for one in definition.sources),
        notes=definition.composite,
        version=view.version,
        signed=signed(view),
        units=tuple(sorted(view.titles, key=lambda one: one[1].casefold())),
        needs=tuple((name, told.names[name]) for name in told.nodes),
        places=frozenset(name for name, node in told.nodes.items() if not isinstance(node, Cover)),
        issuers=_issuers(told),
        codes=stack_rules.codes(definition),
        metric=definition.target.metric,
        counts=tuple(dict.fromkeys(record_of(one) for one in view.progress[0].counted)),
        smallest=tuple(dict.fromkeys(record_of(one) for one in answer.get("smallestProof", ()))),
        unproved=bool(view.unproved),
    )


def _issuers(told: Telling) -> tuple[tuple[str, str], ...]:
    """Every issuer of a kept credential: id and name, by name."""
    found = {one.issuer: told.known.get(record_of(one.id), ("", one.issuer, ""))[1] for one in told.sight.units}
    return tuple(sorted(found.items(), key=lambda one: one[1].casefold()))


def signed(view: "StackView") -> Mark:
    """Who stands for the rules."""
    tone = Tone.NEUTRAL if view.signed is None else Tone.GOOD if view.signed.verdict == "valid" else Tone.CAUTION
    text = words.signed_sentence(view.signed)
    return Mark(tone, text) if view.signed is None else mark(tone, text)


def left_out(told: Telling) -> tuple[Row, ...]:
    """The credentials that count nowhere, under the reason, each reason with what can be done."""
    view = told.sight.view
    counted = set(view.progress[0].counted)
    groups: dict[WhyNot, list[Row]] = {}
    for unit, title, codes in view.not_counted:
        if unit not in counted:
            groups.setdefault(reason_of(codes[0]), []).append(_uncounted(told, unit, title, codes))
    return tuple(_group(why, groups[why]) for why in WhyNot if why in groups)


def _uncounted(told: Telling, unit: str, title: str, codes: tuple[str, ...]) -> Row:
    _, issuer, seed = told.known.get(record_of(unit), ("", "", ""))
    why = words.not_counted(codes, told.names)
    never = told.sight.view.answer.get("neverCounts")
    sure = [] if never is None else [_never(unit in never)]
    second = " ".join((why, *sure))
    spoken = ", ".join(one for one in (title, issuer, second) if one)
    return Row(Kind.UNIT, title or unit, " · ".join(one for one in (issuer, second) if one), seed=seed or unit,
               spoken=spoken, unit=unit)  # fmt: skip


def _never(never: bool) -> str:
    if never:
        return translate("stacks", "It counts in no best way.")
    return translate("stacks", "It could take the place of another.")


def _group(why: WhyNot, members: list[Row]) -> Row:
    title = translate("stacks", "{reason} ({n})").format(reason=group_title(why), n=len(members))
    second = translate("stacks", "What you can do: {advice}").format(advice=advice(why))
    return Row(Kind.NEED, title, second, spoken=f"{title}, {second}", children=tuple(members))


def _decided(told: Telling, one: "DecisionLine") -> Decided:
    found = one.decision
    about = [one.unit_title or found.unit_id, told.names.get(found.about, found.about)]
    text = translate("stacks", "{source}, written down on {day}")
    return Decided(
        one.id,
        decision_kind(found.kind),
        found.is_own,
        found.unit_id,
        " → ".join(each for each in about if each),
        text.format(source=found.evidence, day=day(found.day)),
        one.attachment[0] if one.attachment else "",
        one.applies,
        _whose(one),
        _letter_note(one),
    )


def _whose(one: "DecisionLine") -> Mark:
    """Whose word it is, and how sure."""
    if one.decision.is_own:
        return Mark(Tone.NEUTRAL, translate("stacks", "Your own choice"))
    text = words.whose_word(one.decision.signed, one.decision.by)
    return mark(Tone.GOOD, text) if one.decision.signed else Mark(Tone.NOTE, text)


def _letter_note(one: "DecisionLine") -> str:
    """Why a signed letter does not confirm the decision; "" where none is signed or it does."""
    if one.signed is None or one.decision.signed:
        return ""
    who = one.signed.issuer_name or one.signed.issuer_id
    if not one.same:
        text = translate("stacks", "The letter signed by {who} says something else.")
    elif one.signed.verdict != "valid":
        text = translate("stacks", "The signature of {who} on the letter could not be fully checked.")
    else:
        text = translate("stacks", "Nobody you trust vouches for {who}, who signed the letter.")
    return text.format(who=who)
