"""Every code the core can give has a sentence."""

import pytest

from ui.words import checks, errors, stacks, verdicts
from ui.words.reasons import SENTENCES
from ui.words.rules import rule_sentence
from wallet.errors import ErrorKind, WalletError, over_limit
from wallet.model.reasons import Reason
from wallet.model.report import Aspect, Check, CheckName, Outcome, Verdict
from wallet.model.stack_explain import WhyNot
from wallet.model.trust import ResourceKind


@pytest.mark.parametrize("kind", ErrorKind)
def test_each_trouble_says_what_and_why_and_the_next_step(kind: ErrorKind) -> None:
    words = errors.kind_words(kind)
    assert words.title
    assert words.body.endswith(".")
    assert words.step.endswith(".")
    assert "!" not in words.sentence + words.title


def test_no_two_troubles_share_a_title() -> None:
    titles = [errors.kind_words(kind).title for kind in ErrorKind]
    assert len(set(titles)) == len(titles) == len(ErrorKind)


@pytest.mark.parametrize("reason", Reason)
def test_each_reason_has_a_sentence(reason: Reason) -> None:
    sentence, advice = SENTENCES[reason]
    assert sentence.endswith(".")
    assert advice == "" or advice.endswith(".")


def test_each_reason_that_leaves_a_question_open_says_what_can_be_done() -> None:
    open_ones = [one for one in Reason if "missing" in one.value or "unsupported" in one.value or "stale" in one.value]
    assert len(open_ones) > 5
    assert all(SENTENCES[one][1] for one in open_ones)


@pytest.mark.parametrize("name", CheckName)
def test_each_check_asks_a_question(name: CheckName) -> None:
    assert checks.question(name).endswith("?")


@pytest.mark.parametrize("outcome", Outcome)
@pytest.mark.parametrize("decisive", [True, False])
def test_each_outcome_has_a_word_a_sign_and_a_tone(outcome: Outcome, decisive: bool) -> None:
    check = Check(CheckName.PROOF, Aspect.SEAL, outcome, Reason.SIGNATURE_GOOD, decisive=decisive)
    assert checks.outcome_word(outcome)
    assert checks.check_sign(check)
    assert checks.check_tone(check).value not in (("good", "bad") if outcome is Outcome.UNKNOWN else ())


@pytest.mark.parametrize("verdict", Verdict)
def test_each_verdict_has_a_word_a_sentence_and_a_sign(verdict: Verdict) -> None:
    mark = verdicts.verdict_mark(verdict)
    assert mark.text
    assert mark.sign
    assert verdicts.verdict_sentence(verdict).endswith(".")
    assert (mark.tone.value == "good") == (verdict is Verdict.VALID)


def test_what_could_not_be_told_never_looks_good_or_bad() -> None:
    assert verdicts.verdict_tone(Verdict.INDETERMINATE).value in ("neutral", "caution")


@pytest.mark.parametrize("aspect", Aspect)
def test_each_aspect_has_a_heading(aspect: Aspect) -> None:
    assert checks.aspect_title(aspect)


@pytest.mark.parametrize("kind", ResourceKind)
def test_each_missing_thing_has_a_name(kind: ResourceKind) -> None:
    assert checks.need_kind(kind)[0].isupper()


@pytest.mark.parametrize("why", WhyNot)
def test_each_reason_not_to_count_is_a_sentence(why: WhyNot) -> None:
    said = stacks.not_counted((f"{why.value}:core-modules",))
    assert said[0].isupper() or said[0] == "“"
    assert said.endswith(".")
    assert "{" not in said
    assert "-" not in said


def test_a_limit_is_named_plainly() -> None:
    assert rule_sentence(over_limit("input-bytes", 5))
    assert rule_sentence(WalletError(ErrorKind.LOCKED)) == ""
