"""How long it takes to show something: derived, signed, and set as a printed sheet.

    python -m tests.bench.present [rounds]

The sheet's goal is 1 s, deriving and signing a badge of 5 kB 50 ms, both as the person waits.
"""

import json
import os
import sys
import time

from tests.bench.table import Line, medians, rendered
from tests.bench.verify import LONG, NOW
from tests.support.bbs_issuing import BbsKey, issue
from ui.words.sheet import sheet_words
from wallet.codec.jsonld.contexts import Contexts
from wallet.demo import badges, cast
from wallet.demo.document import badge_document
from wallet.demo.ecdsa_sd import MANDATORY, issue_selective_badge
from wallet.demo.issue import issue_badge
from wallet.demo.sd_jwt import issue_sd_jwt
from wallet.keys import bls
from wallet.model.credential import Credential
from wallet.model.presentation import Audience, Choice
from wallet.model.report import VerificationReport
from wallet.model.sheet import Template
from wallet.model.trust import Policy, TrustMaterial
from wallet.present import choose
from wallet.present.compose import compose
from wallet.present.sheet import Subject, sheet
from wallet.reading.read import read
from wallet.verify.run import verify

SHOW_MS, SHEET_MS = 50.0, 1000.0
AUDIENCE = Audience("https://employer.example", "n-0S6_WzA2Mj-bench")
CONTEXTS = Contexts.bundled()


def _read(data: bytes) -> Credential:
    (found,) = read(data).items
    assert isinstance(found, Credential)
    return found


def _show(credential: Credential, shown: frozenset[str]) -> bytes:
    return compose(((credential, shown),), cast.MIRA.key, AUDIENCE, NOW, os.urandom, contexts=CONTEXTS).data


def _bbs() -> Credential:
    key, document = BbsKey(20_261_123), badge_document(LONG, cast.NORDHAVN)
    document["issuer"]["id"] = key.id
    return _read(json.dumps(issue(document, key, MANDATORY).base()).encode())


def _some(credential: Credential) -> frozenset[str]:
    """Every other claim of those that may be withheld."""
    return frozenset([one.path for one in choose.disclosures(credential) if one.choice is Choice.MAY][::2])


def _subject(count: int) -> Subject:
    specs = (badges.DATABASES, badges.ETHICS, badges.WRITING, badges.TEACHING, badges.VISUALISATION, badges.CARE)[
        :count
    ]
    items = tuple((_read(issue_badge(spec, cast.NORDHAVN)), frozenset[str]()) for spec in specs)
    made = compose(items, cast.MIRA.key, AUDIENCE, NOW, bytes, contexts=CONTEXTS)
    reports: list[tuple[Credential, VerificationReport]] = [
        (one, verify(one, TrustMaterial({}), Policy(), NOW)) for one, _ in items
    ]
    return Subject(made, reports, AUDIENCE)


def lines(rounds: int = 9) -> list[Line]:
    """Each kind of proof, then sheets of one and of six credentials; the first sheet of a run finds the fonts."""
    whole, sd_jwt = _read(issue_badge(LONG, cast.NORDHAVN)), _read(issue_sd_jwt(LONG, cast.NORDHAVN))
    base, bbs = _read(issue_selective_badge(LONG, cast.GUILD)), _bbs() if bls.is_available() else None
    size = f"{len(whole.sealed.payload_bytes) / 1000:.1f} kB"
    one, six, words = _subject(1), _subject(6), sheet_words("de")
    start = time.perf_counter()
    sheet(one, Template.EMPLOYER, words)
    first = (time.perf_counter() - start) * 1000
    works = {
        f"sign, whole badge of {size}": lambda: _show(whole, frozenset()),
        "shorten and sign, SD-JWT": lambda: _show(sd_jwt, _some(sd_jwt)),
        "derive and sign, ecdsa-sd-2023": lambda: _show(base, _some(base)),
        **({"derive and sign, bbs-2023": lambda: _show(bbs, _some(bbs))} if bbs is not None else {}),
        "sheet of 1 credential": lambda: sheet(one, Template.EMPLOYER, words),
        "sheet of 6 credentials": lambda: sheet(six, Template.ADMISSION, words),
    }
    found = medians(works, rounds, time.perf_counter)
    made = [Line(name, found[name], "goal", SHEET_MS if "sheet" in name else SHOW_MS, most=1.0) for name in found]
    return [*made, Line("first sheet of a run", first, "goal", SHEET_MS, most=1.0)]


if __name__ == "__main__":
    print(rendered(lines(int(sys.argv[1]) if len(sys.argv) > 1 else 9)))
