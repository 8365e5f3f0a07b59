"""Is it about the person asked for: identifiers in the clear, or salted and hashed (Open Badges 3.0 section 9.3)."""

import hashlib
from collections.abc import Iterator

from wallet.model.credential import Identifier, Subject
from wallet.model.reasons import Reason
from wallet.model.report import Aspect, Check, CheckName, Outcome
from wallet.verify.case import Answer, Case

_HASHES = {"sha256": hashlib.sha256, "md5": hashlib.md5}
_NOT_ASKED = (Check(CheckName.RECIPIENT, Aspect.HOLDER, Outcome.NOT_APPLICABLE, Reason.NOT_ASKED),)


def recipient(case: Case) -> tuple[Check, ...]:
    """One check; NOT_APPLICABLE when nobody asked."""
    asked = case.situation.policy.recipient
    if asked is None or case.described is None:
        return _NOT_ASKED
    return (_judge(asked, case.described.subjects).check(CheckName.RECIPIENT, Aspect.HOLDER),)


def _judge(asked: str, subjects: tuple[Subject, ...]) -> Answer:
    stated = [one for subject in subjects for one in subject.identifiers]
    named = [subject.id for subject in subjects if subject.id]
    if asked in named or f"mailto:{asked}".lower() in [name.lower() for name in named]:
        return Answer(Outcome.PASSED, Reason.RECIPIENT_MATCHES)
    if any(matches(one, asked) for one in stated):
        return Answer(Outcome.PASSED, Reason.RECIPIENT_MATCHES)
    if not stated:
        return Answer(Outcome.UNKNOWN, Reason.RECIPIENT_NOT_STATED)
    return Answer(Outcome.FAILED, Reason.RECIPIENT_DIFFERS)


def matches(identifier: Identifier, asked: str) -> bool:
    """Whether the identifier is this text. Case counts in what was hashed, not in the hex digits of the digest."""
    if not identifier.hashed:
        return any(identifier.value.strip().lower() == text.lower() for text in _spellings(asked))
    name, mark, digest = identifier.value.partition("$")
    if not mark or name.lower() not in _HASHES:
        return False
    salted = [(text + (identifier.salt or "")).encode() for text in _spellings(asked)]
    return any(_HASHES[name.lower()](one).hexdigest() == digest.lower() for one in salted)


def _spellings(asked: str) -> Iterator[str]:
    """The text as asked; for an e-mail address also in lower case, and with or without its scheme."""
    yield asked
    if "@" in asked:
        bare = asked.removeprefix("mailto:")
        yield from (bare, bare.lower(), f"mailto:{bare}")
