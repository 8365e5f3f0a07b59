"""Pitfalls 48 to 50: what it travels in, who shows it, and what others say about it."""

import zlib
from typing import Any

from tests.hostile.bundles import presentation
from tests.hostile.carriers import chunk, itxt, png, svg
from tests.hostile.forge import MALLORY, MALLORY_DID, document, sealed, token, wire
from tests.pitfalls.documents import GOOD
from tests.pitfalls.pitfall import Mutation, Pitfall
from tests.support.verifying import judged, only
from tests.wallet.verify.test_endorsing import endorsement
from wallet.demo.cast import MIRA
from wallet.demo.document import VC2
from wallet.model.report import VerificationReport
from wallet.model.trust import Policy

TOKEN = token(document())
BAKED = f'<openbadges:credential verify="{TOKEN.decode()}"/>'
ENTITY = '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


def _warned(data: bytes) -> str:
    """What is told about a picture that opens."""
    return " ".join(only(data).warnings) or "nothing"


def _drawn(inside: str, before: str = "") -> VerificationReport:
    return judged(svg(inside, before))


BOMB = zlib.compress(bytes(64 * 1024 * 1024))
CARRIED = Pitfall(
    48,
    "A picture hides a second credential, a bomb, a broken check sum, an entity or an address",
    "Open Badges 3.0 section 5.3; VC Data Model 2.0 section 9.10",
    (
        Mutation("one chunk", lambda: judged(png(itxt(TOKEN))), GOOD),
        Mutation("one chunk, nothing to warn of", lambda: _warned(png(itxt(TOKEN))), "nothing"),
        Mutation(
            "two chunks", lambda: _warned(png(itxt(TOKEN), itxt(token(document(name="Other"))))), "baked-more-than-once"
        ),
        Mutation("the first counts", lambda: judged(png(itxt(TOKEN), itxt(TOKEN[:-9]))), GOOD),
        Mutation("compressed", lambda: _warned(png(itxt(zlib.compress(TOKEN), packed=1))), "baked-compressed"),
        Mutation("a bomb", lambda: judged(png(itxt(BOMB, packed=1))), "refused: limit expanded-bytes"),
        Mutation(
            "a wrong check sum", lambda: judged(png(chunk(b"iTXt", itxt(TOKEN)[8:-4], 1))), "refused: malformed png"
        ),
        Mutation("cut", lambda: judged(png(itxt(TOKEN))[:90]), "refused: malformed png"),
        Mutation("a drawing", lambda: _drawn(BAKED), GOOD),
        Mutation("a drawing of two", lambda: _warned(svg(BAKED + BAKED)), "baked-more-than-once"),
        Mutation("an entity", lambda: _drawn(BAKED + "&x;", ENTITY), "refused: unsupported svg-entities"),
        Mutation(
            "a script, never run", lambda: _drawn(BAKED + "<script>alert(1)</script>"), "valid: proof signature-good"
        ),
        Mutation(
            "an address, never asked",
            lambda: _drawn(BAKED + '<image href="https://evil.example/x"/>'),
            "valid: proof signature-good",
        ),
        Mutation(
            "an address for a badge",
            lambda: judged(png(itxt(b"https://evil.example/badge"))),
            "refused: unsupported link",
        ),
    ),
)
ASKED = Policy(challenge="c-1", domain="verifier.example", require_holder=True)


def _shown(key: Any = MIRA.key, **members: Any) -> VerificationReport:
    """A badge about the learner, shown in answer to a question."""
    made = presentation([sealed(document())], key, challenge="c-1", domain="verifier.example", **members)
    return judged(wire(made), policy=ASKED)


def _part(report: VerificationReport) -> str:
    part = report.parts[0]
    return " ".join(one.reason.value for one in part.checks if one.name.value == "holder")


SHOWN = Pitfall(
    49,
    "Whoever shows a credential is taken for the one it is about",
    "VC Data Model 2.0 section 4.13",
    (
        Mutation("by the learner", lambda: _shown(), "valid: holder holder-proven"),
        Mutation("the badge is the learner's", lambda: _part(_shown()), "holder-proven"),
        Mutation(
            "by somebody else, in the own name", lambda: _part(_shown(MALLORY, holder=MALLORY_DID)), "holder-not-proven"
        ),
        Mutation(
            "by somebody else, in the learner's name",
            lambda: _shown(MALLORY, holder=MIRA.id),
            "invalid: proof signature-bad",
        ),
        Mutation(
            "not signed at all",
            lambda: judged(
                wire(
                    {
                        "@context": [VC2],
                        "type": ["VerifiablePresentation"],
                        "holder": MIRA.id,
                        "verifiableCredential": [sealed(document())],
                    }
                ),
                policy=ASKED,
            ),
            "invalid: proof no-proof",
        ),
        Mutation(
            "a badge alone, where a holder is asked for",
            lambda: judged(wire(sealed(document())), policy=ASKED),
            "invalid: holder holder-missing",
        ),
    ),
)
REFRESH = {"id": "https://nordhavn-polytechnic.example/refresh", "type": "1EdTechCredentialRefresh"}


def _refreshing(**members: Any) -> str:
    """What would be needed to judge a badge that can be refreshed: nothing is, and nothing is asked for."""
    report = judged(token(document(refreshService=REFRESH, **members)))
    return f"{report.verdict.value}, {len(report.needs)} needed"


def _endorsed(change: Any = None) -> str:
    """Whether an endorsement inside a genuine badge is told as one that holds."""
    said = endorsement(document()["id"])
    made = {name: one for name, one in {**said, **(change or {})}.items() if one is not None}
    (found,) = judged(wire(sealed(document(endorsement=[made])))).endorsements
    return "holds" if found.holds else "does not hold"


LATER = Pitfall(
    50,
    "A credential is refreshed before its proof is checked, or an endorsement is shown that nobody verified",
    "Open Badges 3.0 section 9.1",
    (
        Mutation("a way to refresh it", _refreshing, "valid, 0 needed"),
        Mutation(
            "run out, and never refreshed", lambda: _refreshing(validUntil="2026-03-01T00:00:00Z"), "expired, 0 needed"
        ),
        Mutation("an endorsement", _endorsed, "holds"),
        Mutation("changed", lambda: _endorsed({"name": "High praise"}), "does not hold"),
        Mutation("without a proof", lambda: _endorsed({"proof": None}), "does not hold"),
        Mutation("of something else", lambda: _elsewhere(), "does not hold"),
        Mutation("run out", lambda: _ended(), "does not hold"),
    ),
)


def _holds(said: dict[str, Any]) -> str:
    (found,) = judged(wire(sealed(document(endorsement=[said])))).endorsements
    return "holds" if found.holds else "does not hold"


def _elsewhere() -> str:
    return _holds(endorsement("https://other.example/badge"))


def _ended() -> str:
    return _holds(endorsement(document()["id"], validUntil="2026-03-01T00:00:00Z"))


PITFALLS = (CARRIED, SHOWN, LATER)
