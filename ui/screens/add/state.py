"""What adding shows: nothing is kept before it was seen, and each input gets an answer."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING

from ui.words.errors import trouble
from ui.words.formats import name_of
from ui.words.tones import Mark, Tone, mark
from ui.words.translate import translate
from ui.words.verdicts import report_mark
from wallet.model.report import Verdict

if TYPE_CHECKING:
    from wallet.service.answers import ImportReport, Refused, Review, ReviewItem


NOTHING_TOLD: Mapping[str, str] = MappingProxyType({})


class Stage(Enum):
    """Where adding stands."""

    CHOOSE = "choose"
    READING = "reading"
    REVIEW = "review"
    KEEPING = "keeping"
    REPORT = "report"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was brought, or what became of it."""

    title: str
    text: str
    mark: Mark
    seed: str = ""
    allowed: bool = False
    chosen: bool = False
    known: bool = True


@dataclass(frozen=True, slots=True)
class AddState:
    """`lines` for the stage at hand; `trouble` when nothing could be done at all."""

    stage: Stage = Stage.CHOOSE
    lines: tuple[Line, ...] = ()
    done: int = 0
    total: int = 0
    trouble: str = ""

    @property
    def chosen(self) -> tuple[int, ...]:
        """The places of the lines to keep."""
        return tuple(at for at, line in enumerate(self.lines) if line.chosen)


def reviewed(review: "Review", told: Mapping[str, str] = NOTHING_TOLD) -> AddState:
    """The state after reading: a line for each credential and each refused input; `told` says of some what they are."""
    lines = [_item(one) for one in review.items]
    lines += [_told(one.name, told[one.name]) if one.name in told else _refused(one) for one in review.refused]
    return AddState(Stage.REVIEW, tuple(lines))


def _told(name: str, text: str) -> Line:
    return Line(name, text, Mark(Tone.NOTE, translate("add", "Not a credential")), known=False)


def _item(item: "ReviewItem") -> Line:
    report, credential = item.report, item.credential
    verdict = report.verdict
    kind = f"{name_of(credential.profile)} · {report.issuer_name or report.issuer_id}"
    title = credential.title.best() or item.name
    inside = len(credential.parts)
    if inside:
        title = translate("add", "{title} (%n inside)", inside).format(title=title)
    made = Line(title, kind, report_mark(report), seed=report.issuer_id, allowed=True, chosen=True)
    match item.novelty.value:
        case "have":
            made = replace(
                made, text=translate("add", "You already hold this one, unchanged"), allowed=False, chosen=False,
                mark=Mark(Tone.NOTE, translate("add", "Already here")),
            )  # fmt: skip
        case "altered":
            text = translate("add", "It differs from the one you hold, and its signature does not fit")
            made = replace(
                made, text=text, allowed=False, chosen=False, mark=mark(Tone.BAD, translate("add", "Altered"))
            )
        case "newer-version":
            made = replace(made, text=translate("add", "{kind} · a newer version of one you hold").format(kind=kind))
        case _:
            pass
    if verdict is Verdict.INVALID:
        made = replace(made, allowed=False, chosen=False)
    return made


def _refused(refused: "Refused") -> Line:
    words = trouble(refused.error)
    return Line(
        refused.name,
        f"{words.title}. {words.sentence}",
        Mark(Tone.NEUTRAL, translate("add", "Skipped")),
        known=False,
    )


def reported(report: "ImportReport") -> AddState:
    """The state after keeping."""
    kept = Mark(Tone.GOOD, translate("add", "Added"), "✓")
    there = Mark(Tone.NOTE, translate("add", "Already here"))
    lines = [
        Line(row.summary.title, row.summary.issuer_name or row.summary.issuer_id, kept, seed=row.summary.issuer_id)
        for row in report.imported
    ]
    lines += [Line(row.summary.title, name, there, seed=row.summary.issuer_id) for name, row in report.duplicates]
    lines += [_refused(one) for one in report.refused]
    return AddState(Stage.REPORT, tuple(lines))


def toggled(state: AddState, at: int, chosen: bool) -> AddState:
    """The state with one line chosen or not; what is not allowed stays out."""
    lines = list(state.lines)
    lines[at] = replace(lines[at], chosen=chosen and lines[at].allowed)
    return replace(state, lines=tuple(lines))


def title_of(state: AddState) -> str:
    """The heading of the sheet."""
    match state.stage:
        case Stage.CHOOSE:
            return translate("add", "Add credentials")
        case Stage.READING:
            return translate("add", "Looking at what you brought")
        case Stage.REVIEW:
            found = sum(line.known for line in state.lines)
            if not found:
                return translate("add", "No credential found")
            return translate("add", "%n credential(s) found", found)
        case Stage.KEEPING:
            return translate("add", "Adding")
        case Stage.REPORT:
            return translate("add", "%n credential(s) added", sum(line.mark.tone is Tone.GOOD for line in state.lines))


def lead_of(state: AddState, names: tuple[str, ...]) -> str:
    """The line under the heading."""
    if state.stage is Stage.CHOOSE:
        return translate("add", "Drop files here, paste, or open them. Nothing is kept before you have seen it.")
    if state.stage is Stage.REPORT:
        return translate("add", "Kept on this computer, encrypted.")
    shown = ", ".join(names[:3]) + ("…" if len(names) > 3 else "")
    return translate("add", "From {names} · checked on this computer").format(names=shown)


def foot_of(state: AddState) -> str:
    """The note beside the buttons."""
    if state.stage is Stage.REVIEW and any(line.known and not line.allowed for line in state.lines):
        return translate("add", "What is altered or already here is not added.")
    if state.stage is Stage.READING and state.total:
        return translate("add", "{done} of {total}").format(done=state.done, total=state.total)
    return ""
