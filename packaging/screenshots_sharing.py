"""Pictures of requests, proofs, scanning and checking many files; taken by packaging/screenshots.py."""

import tempfile
from pathlib import Path
from typing import Any


def sharing_sheets(studio: Any) -> None:
    """The smallest proof, the details of signing, and a request as its holder sees it."""
    from ui.app.rail import Room
    from ui.desk import Source
    from ui.screens.share.answering import AnswerSheet
    from ui.screens.share.proving import ProveSheet

    studio.window.go(Room.SHARE)
    view: Any = studio.window.view(Room.SHARE)
    view.start_over()
    view.prove()
    studio.shoot("16-prove")
    stack = studio.ask(lambda wallet, _: wallet.stacks())[0]
    studio.window.findChild(ProveSheet).close_sheet()
    view.take_stack(stack.id, stack.title.best())
    studio.settle()
    view.decide.details.toggle()
    studio.shoot("17-share-stack")
    view.answer_request()
    studio.shoot("18-answer")
    studio.window.findChild(AnswerSheet).bring_sources((Source("request.json", request(studio)),))
    studio.shoot("19-answer-match")
    studio.window.findChild(AnswerSheet).close_sheet()


def request(studio: Any) -> bytes:
    """What a receiver asks for, filled in and made in the window."""
    from ui.app.rail import Room
    from ui.screens.check.requesting import RequestSheet

    view: Any = studio.window.view(Room.CHECK)
    view.make_request()
    sheet = studio.window.findChild(RequestSheet)
    sheet.name.setText("Muster GmbH")
    sheet.address.setText("https://employer.example")
    sheet.label.setText("Something that shows you can work with data")
    sheet.claims["given_name"].click()
    studio.shoot("20-request")
    sheet.go.click()
    studio.shoot("21-request-made")
    data = bytes(sheet._written.data)
    sheet.close_sheet()
    return data


def checking_sheets(studio: Any) -> None:
    """Scanning half a playing code, a stack checked, what stayed open, and a folder of applications."""
    from PySide6.QtGui import QImage
    from shiboken6 import isValid

    from ui.app.rail import Room
    from ui.screens.scan import ScanSheet

    studio.window.go(Room.CHECK)
    check: Any = studio.window.view(Room.CHECK)
    check.forget()
    check.scan()
    sheet = studio.window.findChild(ScanSheet)
    studio.shoot("22-scan")
    rows = studio.ask(lambda wallet, _: wallet.rows())
    name, data = studio.ask(lambda wallet, _: wallet.export(rows[0].id))
    count, pictures = studio.ask(lambda wallet, _: wallet.film(data * 3 if len(data) < 3_000 else data))
    sheet._start()
    for one in pictures[: max(1, count // 2)]:
        if isValid(sheet):
            sheet.look(QImage.fromData(one))
        studio.settle()
    studio.shoot("23-scan-parts")
    if isValid(sheet):  # all parts were found, and it has gone by itself
        sheet.close_sheet()
    folder = Path(tempfile.mkdtemp(prefix="cairn-applications-"))
    for at, row in enumerate(rows[:20]):
        name, data = studio.ask(lambda wallet, _, one=row.id: wallet.export(one))
        (folder / f"application-{at + 1:02}-{name}").write_bytes(data)
    (folder / "letter.txt").write_text("Dear Sir or Madam")
    check.check_folder(folder)
    while not check.folder.stop.isHidden():
        studio.settle()
    studio.shoot("24-check-folder")
    _reports(studio, check, rows)


def _reports(studio: Any, check: Any, rows: Any) -> None:
    """A report with something open, and one of a stack."""
    from ui.desk import Source

    unsure = next(row for row in rows if row.verdict.value == "indeterminate")
    name, data = studio.ask(lambda wallet, _: wallet.export(unsure.id))
    check.bring_sources((Source(name, data),))
    studio.shoot("25-check-open")
    stack = studio.ask(lambda wallet, _: wallet.stacks())[0]
    ids = studio.ask(lambda wallet, _: wallet.counted_in(stack.id))
    made = studio.ask(lambda wallet, _: _proof(wallet, ids, stack.id))
    check.bring_sources((Source("proof.vp.json", made.presentation.data),))
    studio.shoot("26-check-stack")


def _proof(wallet: Any, ids: tuple[str, ...], stack: str) -> Any:
    from wallet.model.presentation import Audience

    return wallet.present(ids, frozenset(), Audience("https://employer.example"), "json", None, stack)
