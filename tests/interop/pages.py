"""The page for any browser, its button pressed: what WebCrypto can check is checked, and what was spoilt is told."""

import html
import json
from collections.abc import Sequence
from typing import Any

from tests.interop import spoiling
from tests.interop.asking import Answer, Foreign
from tests.interop.issued import SPEC, own, shown
from tests.interop.judging import ASKED, here, now
from tests.interop.tally import Judges, Tally
from ui.words.page import page_words
from wallet.demo import cast
from wallet.demo.issue import issue_badge, issue_jwt
from wallet.model.presentation import Presentation
from wallet.present.compose import Seal
from wallet.present.page import page

WORDS = page_words()


def browser(foreign: Foreign, tally: Tally) -> None:
    """Presentations whose every signature a browser can check: the holder's and the issuers'."""
    issued = ((cast.NORDHAVN, "eddsa-jcs-2022"), (cast.VALOMBRE, "ecdsa-jcs-2019"), (cast.GUILD, "ecdsa-jcs-2019"))
    jcs = [json.loads(issue_badge(SPEC, issuer, suite=suite)) for issuer, suite in issued]
    tokens = [issue_jwt(SPEC, issuer).decode() for issuer in (cast.NORDHAVN, cast.VALOMBRE)]
    made = json.loads(shown(*jcs, *tokens, seal=Seal("eddsa-jcs-2022")))
    judges = Judges(lambda one: here(one, ASKED), lambda things: _pressed(foreign, things, len(jcs + tokens)))
    tally.add("WebCrypto", "page, eddsa-jcs-2022", "issued and shown here", made, judges, _without_receiver(made))
    partly = json.loads(shown(own("eddsa-rdfc-2022"), jcs[0], seal=Seal("eddsa-jcs-2022")))
    some = Judges(lambda one: here(one, ASKED), lambda things: _pressed(foreign, things, 1))
    tally.add("WebCrypto", "page, one issuer it cannot check", "issued and shown here", partly, some, [])


def _without_receiver(made: dict[str, Any]) -> list[spoiling.Spoilt]:
    return [(what, one) for what, one in spoiling.document(made, every=7) if "proof" in one]


def _pressed(foreign: Foreign, things: Sequence[Any], issuers: int) -> Sequence[Answer]:
    """Held when the page says that the holder's signature is good and that so many issuers' are."""
    moment = now()
    jobs = []
    for one in things:
        data = json.dumps(one, ensure_ascii=False).encode()
        made = Presentation(data, "application/vp", str(one.get("holder", "")), moment)
        jobs.append({"do": "press", "page": page(made, (), WORDS).decode(), "now": int(moment.timestamp())})
    wanted = f"{issuers} of "
    return [
        one
        if one.ok and one.ok.startswith(WORDS.mark_good) and wanted in one.ok and WORDS.mark_issuer_bad not in one.ok
        else Answer(one.ok, one.error or html.unescape(str(one.ok)))
        for one in foreign.ask(jobs)
    ]
