"""A presentation as a printed sheet, with what a receiver finds in it written beside each credential."""

from datetime import datetime

from wallet.model.credential import Presented
from wallet.model.presentation import Audience
from wallet.model.sheet import Paper, SheetWords, Template
from wallet.model.trust import Policy, TrustMaterial
from wallet.present.paper import paper
from wallet.present.sheet import SheetStack, Subject, sheet
from wallet.reading.read import read
from wallet.service.answers import Shared, Source, StackFound
from wallet.verify.run import verify


def printed(
    shared: Shared, audience: Audience, template: Template, words: SheetWords, trust: TrustMaterial, now: datetime
) -> bytes:
    """The sheet as a PDF, the presentation attached; raises `WalletError` as `present.sheet.sheet`."""
    found = []
    for item in read(shared.presentation.data).items:
        report = verify(item, trust, Policy(), now)
        if isinstance(item, Presented):
            found += list(zip(item.credentials, report.parts, strict=True))
        else:
            found.append((item, report))
    stack = None if shared.stack is None else _stack(shared.stack, words)
    return sheet(Subject(shared.presentation, tuple(found), audience, stack), template, words)


def verdict(said: Paper, checked: Source, now: datetime) -> bytes:
    """What was found in a file, as a PDF with that file attached; raises `WalletError` as `present.paper.paper`."""
    return paper(said, checked.name, checked.data, now)


def _stack(found: StackFound, words: SheetWords) -> SheetStack:
    title = found.title.best((words.language,))
    return SheetStack(title, found.version, found.verdict, found.done, found.needed, found.metric)
