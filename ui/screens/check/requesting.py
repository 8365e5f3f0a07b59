"""The sheet with which a receiver asks a holder for credentials, without any network: a file or a code."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QLineEdit, QWidget

from ui.desk import Desk, Source
from ui.lane import Answer, Done, Failed
from ui.screens.check.request_state import CLAIMS, Form, Written, ask_of, audience_of, trouble_of
from ui.widgets.buttons import Button
from ui.widgets.files import save_bytes
from ui.widgets.labels import PlainLabel, plain
from ui.widgets.layout import Flow, Page, column, holder, row
from ui.widgets.messages import banner
from ui.widgets.overlay import Overlay
from ui.widgets.qr_view import QrView
from ui.words.claims import claim_name
from ui.words.errors import trouble
from ui.words.tones import Tone
from ui.words.translate import translate

if TYPE_CHECKING:
    from datetime import datetime

    from wallet.model.tick import Tick
    from wallet.service.wallet import Wallet

DAYS = 14


class RequestSheet(Overlay):
    """Who asks, for what, until when; then the request as a code to show and a file to send."""

    made = Signal(str, str)
    """Audience and nonce of the request, to be expected of its answer."""

    def __init__(self, over: QWidget, desk: Desk) -> None:
        super().__init__(over)
        self._desk = desk
        self._now: datetime | None = None
        self._written: Written | None = None
        self.name = _line(translate("request", "Your name, as the holder will read it"))
        self.address = _line(translate("request", "Your web address (https://…) or DID"))
        self.label = _line(translate("request", "What you ask for, in plain words"))
        self.skills = _line(translate("request", "Skills, by web address or code (optional)"))
        self.types = _line(translate("request", "Kinds of credential (optional)"))
        self.issuers = _line(translate("request", "Only from these issuers, by web address or DID (optional)"))
        self.claims = {one: QCheckBox(claim_name(one, one)) for one in CLAIMS}
        self.until = QDateEdit()
        self.until.setCalendarPopup(True)
        self.until.setDisplayFormat("d MMM yyyy")
        self.until.setAccessibleName(translate("request", "Last day to answer"))
        self.trouble = PlainLabel("", "trouble", wrap=True)
        self.trouble.hide()
        self.page = Page(margins=(0, 0, 6, 0), gap=8)
        self.page.setMinimumHeight(380)
        self.qr = QrView()
        self.save = Button(translate("request", "Save as a file"), self.save_file, symbol="file-down")
        self.cancel = Button(translate("request", "Cancel"), self.close_sheet)
        self.go = Button(translate("request", "Make the request"), self._go, kind="primary")
        self._lay_out()

    def _lay_out(self) -> None:
        self.box.addWidget(PlainLabel(translate("request", "Ask for credentials"), "title", wrap=True))
        self.box.addWidget(self.page, 1)
        self.box.addWidget(self.trouble)
        self.box.addLayout(row(None, self.cancel, self.go, gap=10))
        lead = translate(
            "request",
            "The holder sees who asks, for what, and what answering would reveal. The answer is made for you alone, and"
            " fits this request only.",
        )
        shown = translate("request", "Please also show, where it could be withheld")
        last = row(PlainLabel(translate("request", "To be answered until"), "label"), self.until, None, gap=10)
        parts: list[QWidget] = [PlainLabel(lead, "second", wrap=True)]
        parts += [self.name, self.address, self.label, PlainLabel(shown, "label")]
        parts += [holder(Flow(*self.claims.values(), gap=14)), self.skills, self.types, self.issuers, holder(last)]
        self.page.show_parts(*parts)
        self.closed.connect(self.deleteLater)

    def ask(self) -> "RequestSheet":
        """Opens with an empty form."""
        self.open()
        self.name.setFocus()

        def came(answer: "Answer[datetime]") -> None:
            if isinstance(answer, Done):
                self._now = answer.value.astimezone()
                self.until.setDate(QDate(self._now.year, self._now.month, self._now.day).addDays(DAYS))

        self._desk.ask(self, lambda wallet, _: wallet.now(), came)
        return self

    def form(self) -> Form:
        """What was entered."""
        name, address, label = (one.text().strip() for one in (self.name, self.address, self.label))
        lists = (tuple(one.text().replace(",", " ").split()) for one in (self.skills, self.types, self.issuers))
        skills, types, issuers = lists
        chosen = tuple(claim for claim, box in self.claims.items() if box.isChecked())
        day = self.until.date()
        until = date(day.year(), day.month(), day.day())
        return Form(name, address, label, chosen, skills, types, issuers, until)

    def _go(self) -> None:
        if self._written is not None:
            self.close_sheet()
            return
        form = self.form()
        wrong = trouble_of(form)
        if wrong or self._now is None:
            self._say(wrong)
            return
        audience = audience_of(form, self._now)

        def work(wallet: "Wallet", _: "Tick") -> Written:
            data = wallet.make_request(audience, form.name, (ask_of(form),), "json")[0]
            nonce = str(wallet.inspect_request(Source("request", data))["nonce"])
            count, pictures = wallet.film(data)
            return Written(data, nonce, form.address, count, pictures)

        self._desk.ask(self, work, self._came)

    def _came(self, answer: Answer[Written]) -> None:
        if isinstance(answer, Failed):
            self._say(trouble(answer.error).sentence)
        if not isinstance(answer, Done):
            return
        self._written = answer.value
        self.trouble.hide()
        self.qr.setMinimumHeight(300)
        self.qr.show_parts(answer.value.pictures, answer.value.count)
        told = translate(
            "request", "Show the code to the holder, or send the file. The answer is then checked against it."
        )
        code = translate("request", "Code that belongs to it: {nonce}").format(nonce=plain(answer.value.nonce))
        self.page.show_parts(
            banner(Tone.GOOD, translate("request", "The request is ready"), told),
            self.qr,
            PlainLabel(code, "code", wrap=True).selectable(),
            holder(column(row(None, self.save, None))),
        )
        self.cancel.hide()
        self.go.setText(translate("request", "Done"))
        self.go.setAccessibleName(self.go.text())
        self.save.setFocus()
        self.made.emit(answer.value.address, answer.value.nonce)

    def save_file(self) -> None:
        """Writes the request where the person says."""
        if self._written is not None:
            save_bytes(self, translate("request", "Save the request"), "request.json", self._written.data)

    def _say(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))


def _line(hint: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(hint)
    made.setAccessibleName(hint)
    return made
