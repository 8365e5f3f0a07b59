"""Verbs about requests: write one as a receiver; look at one, and at what answering it would show, as a holder."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from ui.terminal.desk import Answer, Desk
from ui.terminal.objects import instant
from ui.terminal.writing import audience_of, write_parts
from ui.words.claims import claim_name
from wallet.errors import ErrorKind, WalletError, malformed
from wallet.model.request import Ask
from wallet.service.answers import Source
from wallet.service.files import read_source
from wallet.service.requesting import Answering, Matched


def _request(desk: Desk, arguments: Namespace) -> Answer:
    match arguments.action:
        case "inspect":
            return Answer(dict(desk.wallet.inspect_request(_one(desk, arguments.files))))
        case "match":
            return Answer(_matched(desk.open().match_request(_one(desk, arguments.files))))
        case "make":
            return _make(desk, arguments)
    raise WalletError(ErrorKind.BAD_ARGUMENT, rule="usage", detail="request")


def _one(desk: Desk, named: list[str]) -> Source:
    """The file named, or what several pictures hold together. Raises MALFORMED `qr-parts-missing`."""
    sources = tuple(read_source(Path(one)) for one in named)
    if len(sources) == 1:
        return sources[0]
    found = desk.wallet.gather(sources)
    if found.payload is None:
        if found.count:
            raise malformed("qr-parts-missing", have=found.have, count=found.count)
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="usage", detail="several FILEs are pictures of one code")
    return Source(sources[0].name, found.payload)


def _make(desk: Desk, arguments: Namespace) -> Answer:
    lists = {name: tuple(getattr(arguments, name)) for name in ("skills", "codes", "issuers", "claims", "types")}
    label = arguments.ask or ", ".join(one for values in lists.values() for one in values)
    if not label:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="usage", detail="request make needs --ask or what is asked for")
    ask, name = Ask(label, **lists), arguments.name or arguments.aud
    parts = desk.wallet.make_request(audience_of(arguments), name, (ask,), arguments.format)
    written = write_parts(Path(arguments.out), parts)
    told = desk.wallet.inspect_request(read_source(written[0])) if len(written) == 1 else {}
    return Answer({"out": [str(path) for path in written], **told})


def _matched(found: Matched) -> dict[str, Any]:
    audience = found.request.audience
    return {
        "party": audience.domain,
        "name": found.request.name,
        "nonce": audience.nonce,
        "until": instant(audience.until),
        "asks": [{"label": ask.label, "answers": [_answer(one) for one in answers]} for ask, answers in found.answers],
        "answerable": all(answers for _, answers in found.answers),
    }


def _answer(one: Answering) -> dict[str, Any]:
    return {
        "id": one.record_id,
        "title": one.title,
        "verdict": one.verdict.value,
        "shown": sorted(one.shown),
        "personal": [{"path": each.path, "label": claim_name(each.path, each.label)} for each in one.personal],
    }


VERBS: Mapping[str, Callable[[Desk, Namespace], Answer]] = {"request": _request}
