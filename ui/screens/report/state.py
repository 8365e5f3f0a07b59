"""A report as lines: what a person asks, the answer, and all checks that led to it."""

from dataclasses import dataclass

from ui.words import checks as words
from ui.words import dates
from ui.words.tones import Tone
from ui.words.translate import translate
from wallet.model.report import Aspect, Check, CheckName, Outcome, VerificationReport


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One check with everything known about it."""

    tone: Tone
    sign: str
    question: str
    answer: str
    sentence: str
    advice: str
    details: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AspectLine:
    """One line of the report; `aside` is the age of what it rests on."""

    tone: Tone
    sign: str
    title: str
    sentence: str
    advice: str
    aside: str
    checks: tuple[CheckLine, ...]

    @property
    def spoken(self) -> str:
        """The line for the reader."""
        return " ".join(one for one in (f"{self.title}:", self.sentence, self.advice, self.aside) if one)


def aspect_lines(report: VerificationReport, *, own: bool = False) -> tuple[AspectLine, ...]:
    """The lines of a report; dates and status are told apart. `own` for the presentation itself."""
    lines: list[AspectLine] = []
    for aspect, found in words.aspects(report):
        if aspect is not Aspect.STANDING:
            lines.append(_line(words.aspect_title(aspect, own), found, report, own))
            continue
        dated = tuple(one for one in found if one.name is CheckName.PERIOD)
        rest = tuple(one for one in found if one.name is not CheckName.PERIOD)
        if dated:
            lines.append(_line(translate("report", "Dates"), dated, report))
        if rest:
            lines.append(_line(translate("report", "Status"), rest, report))
    return tuple(lines)


def _line(title: str, found: tuple[Check, ...], report: VerificationReport, own: bool = False) -> AspectLine:
    telling = words.telling(found)
    aside = ""
    if telling.as_of is not None:
        aside = translate("report", "list {age}").format(age=dates.age(telling.as_of, report.verified_at))
    return AspectLine(
        words.check_tone(telling),
        words.check_sign(telling),
        title,
        words.check_sentence(telling, own),
        words.advice(telling),
        aside,
        tuple(check_line(one, own) for one in found),
    )


def check_line(check: Check, own: bool = False) -> CheckLine:
    """One check in words."""
    details = [f"{name}: {value}" for name, value in check.facts.items()]
    if check.as_of is not None:
        details.append(translate("report", "rests on material of {time}").format(time=dates.exact(check.as_of)))
    details += [translate("report", "needs {what}").format(what=words.need_sentence(one)) for one in check.needs]
    return CheckLine(
        words.check_tone(check),
        words.check_sign(check),
        words.question(check.name),
        words.outcome_word(check.outcome),
        words.check_sentence(check, own),
        words.advice(check),
        tuple(details),
    )


def settled(report: VerificationReport) -> int:
    """How many checks gave an answer."""
    return sum(one.outcome in (Outcome.PASSED, Outcome.FAILED) for one in report.checks)
