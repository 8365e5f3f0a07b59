"""What was found in a file, as a document for the file: every answer, and what would settle what stayed open."""

import hashlib
from collections.abc import Iterator
from typing import TypeAlias

from ui.words.checks import advice, aspect_title, aspects, check_sentence, check_sign, need_sentence, telling
from ui.words.dates import exact
from ui.words.translate import spoken, translate
from ui.words.verdicts import own_word, verdict_word
from wallet.model.credential import Credential, Presented
from wallet.model.report import VerificationReport
from wallet.model.sheet import Line, Paper

Found: TypeAlias = tuple[Credential | Presented, VerificationReport]
Lines: TypeAlias = Iterator[tuple[Line, str]]
TEXT_CHARACTERS = 300


def verdict_paper(name: str, original: bytes, found: tuple[Found, ...]) -> Paper:
    """The document in the language spoken now."""
    when = exact(found[0][1].verified_at) if found else ""
    lead = translate("verdict sheet", "Checked at {when}, without a network.").format(when=when)
    digest = translate("verdict sheet", "{name}, SHA-256 {digest}")
    told = digest.format(name=_short(name), digest=hashlib.sha256(original).hexdigest())
    lines = [(Line.HINT, told), *(line for one in found for line in _thing(*one)), *_open(found)]
    note = translate(
        "verdict sheet", "This sheet tells what was found that day. It proves nothing by itself: check the original."
    )
    return Paper(
        spoken().tag.split("-")[0],
        spoken().direction,
        translate("verdict sheet", "Result of a check"),
        lead,
        (*lines, (Line.HINT, note)),
        translate("verdict sheet", "Opened with Cairn, the original in this file is checked again."),
        translate("verdict sheet", "Page {n} of {of}"),
        translate("verdict sheet", "The file that was checked"),
    )


def _thing(readable: Credential | Presented, report: VerificationReport) -> Lines:
    if isinstance(readable, Credential):
        yield from _credential(readable, report)
        return
    yield from _report(translate("verdict sheet", "The presentation"), report, own=True)
    for credential, part in zip(readable.credentials, report.parts, strict=True):
        yield from _credential(credential, part)


def _credential(credential: Credential, report: VerificationReport) -> Lines:
    title, *lines = _report(credential.title.best((spoken().tag,)), report, own=False)
    yield title
    if credential.described.is_own_word:
        yield Line.STRONG, own_word()
    yield from lines


def _report(title: str, report: VerificationReport, *, own: bool) -> Lines:
    yield Line.SECTION, _short(title) or translate("verdict sheet", "Credential without a title")
    who = report.issuer_id if own or not report.issuer_name else f"{report.issuer_name} · {report.issuer_id}"
    yield Line.STRONG, " · ".join(filter(None, (translate("verdicts", verdict_word(report.verdict)), _short(who))))
    for aspect, checks in aspects(report):
        if checks:
            one = telling(checks)
            told = check_sentence(one, own)
            line = translate("verdict sheet", "{sign} {title}: {told}")
            yield Line.BODY, line.format(sign=check_sign(one), title=aspect_title(aspect, own), told=told)
            if advice(one):
                yield Line.HINT, advice(one)


def _open(found: tuple[Found, ...]) -> Lines:
    needs = tuple(dict.fromkeys(need for _, report in found for need in report.needs))
    if needs:
        yield Line.SECTION, translate("check", "What could not be checked, and what would settle it")
    yield from ((Line.BODY, _short(need_sentence(need))) for need in needs)


def _short(text: str) -> str:
    plain = " ".join("".join(" " if not one.isprintable() else one for one in text).split())
    return plain if len(plain) <= TEXT_CHARACTERS else f"{plain[:TEXT_CHARACTERS]}…"
