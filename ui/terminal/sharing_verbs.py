"""Verbs about showing credentials to somebody."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from ui.terminal.desk import Answer, Desk
from ui.terminal.objects import stack_object
from ui.words.page import page_words
from ui.words.sheet import sheet_words
from wallet.codec import strict_time
from wallet.errors import ErrorKind, WalletError
from wallet.model.presentation import Audience
from wallet.model.sheet import Template
from wallet.service.files import read_source, write_new


def _present(desk: Desk, arguments: Namespace) -> Answer:
    if bool(arguments.ids) == (arguments.stack is not None):
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="usage", detail="present needs IDs or --stack")
    wallet = desk.open()
    ids = wallet.counted_in(arguments.stack) if arguments.stack is not None else tuple(arguments.ids)
    audience = Audience(arguments.aud, arguments.nonce, _until(arguments.until))
    shown = frozenset(arguments.disclose)
    form = "json" if arguments.format == "pdf" else arguments.format
    shared = wallet.present(ids, shown, audience, form, page_words(), arguments.stack)
    parts = [data for _, data in shared.files]
    if arguments.format == "pdf":
        template, words = Template(arguments.template or "employer"), sheet_words(arguments.language)
        parts = [wallet.sheet(shared, audience, template, words)]
    written = _write(Path(arguments.out), parts)
    wallet.shared(ids, shared, audience)
    made = shared.presentation
    return Answer(
        {
            "out": [str(path) for path in written],
            "holder": made.holder,
            "disclosed": list(made.disclosed),
            "withheld": list(made.withheld),
            "cannot_hide": list(made.cannot_hide),
            **({"stack": stack_object(shared.stack)} if shared.stack is not None else {}),
        }
    )


def _until(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        return strict_time.parse(text).moment
    except WalletError:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="time-argument", detail=text) from None


def _write(out: Path, parts: list[bytes]) -> list[Path]:
    """One file as named; several parts are numbered before the ending."""
    if len(parts) == 1:
        return [write_new(out, parts[0])]
    width = len(str(len(parts)))
    targets = [out.with_name(f"{out.stem}-{place:0{width}d}{out.suffix}") for place in range(1, len(parts) + 1)]
    return [write_new(target, data) for target, data in zip(targets, parts, strict=True)]


def _disclosures(desk: Desk, arguments: Namespace) -> Answer:
    claims = desk.open().disclosures(arguments.id)
    return Answer(
        {
            "claims": [
                {"path": one.path, "label": one.label, "value": one.value, "choice": one.choice.value} for one in claims
            ]
        }
    )


def _qr(desk: Desk, arguments: Namespace) -> Answer:
    found = desk.wallet.decode_picture(read_source(Path(arguments.file)))
    return Answer({"kind": found[0].kind, "codes": [{"kind": one.kind, "text": one.text} for one in found]})


def _request(desk: Desk, arguments: Namespace) -> Answer:
    return Answer(dict(desk.wallet.inspect_request(read_source(Path(arguments.file)))))


VERBS: Mapping[str, Callable[[Desk, Namespace], Answer]] = {
    "present": _present,
    "disclosures": _disclosures,
    "qr": _qr,
    "request": _request,
}
