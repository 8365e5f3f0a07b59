"""The first screen on widgets."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.lane import Answer, Done, Failed
from ui.screens.unlock.state import (
    Stage,
    UnlockState,
    create_trouble,
    failed,
    found,
    started,
    strength,
    strength_words,
)
from ui.theme.icons import logo
from ui.theme.look import style
from ui.widgets.buttons import Button, wide
from ui.widgets.fields import SecretField
from ui.widgets.labels import PlainLabel, retone
from ui.widgets.layout import Page, column, holder, row
from ui.words.errors import trouble

if TYPE_CHECKING:
    from wallet.model.changes import Changes
    from wallet.model.tick import Tick
    from wallet.service.answers import VaultState
    from wallet.service.wallet import Wallet


class UnlockView(QWidget):
    """Asks for the passphrase, or makes a wallet."""

    opened = Signal()
    check_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._desk = desk
        self._state = UnlockState()
        self.title = PlainLabel("", "display", wrap=True).centred()
        self.lead = PlainLabel("", "second", wrap=True).centred()
        self.trouble = PlainLabel("", "trouble", wrap=True).centred()
        self._unlock, self._create = self._unlock_form(), self._create_form()
        self.check = Button(self.tr("Check a presentation without unlocking"), self.check_wanted.emit, kind="quiet")
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        picture = QLabel()
        picture.setPixmap(logo(64))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        middle = holder(
            column(
                picture,
                12,
                self.title,
                self.lead,
                8,
                self._unlock,
                self._create,
                self.trouble,
                row(None, self.check, None),
                gap=8,
            )
        )
        middle.setFixedWidth(style().px(400))
        page = Page(margins=(24, 24, 24, 24))
        page.body.addStretch(1)
        page.body.addLayout(row(None, middle, None))
        page.body.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)

    def _unlock_form(self) -> QWidget:
        self.passphrase = SecretField(self.tr("Passphrase"), self.tr("show"), self.tr("hide"))
        self.passphrase.edit.returnPressed.connect(self.unlock)
        self.unlock_button = wide(Button(self.tr("Unlock"), self.unlock, kind="primary"))
        self.keyring_button = wide(Button(self.tr("Unlock with this computer's keyring"), self.unlock_by_keyring))
        return holder(column(self.passphrase, self.unlock_button, self.keyring_button, None, gap=12))

    def _create_form(self) -> QWidget:
        self.first = SecretField(self.tr("New passphrase"), self.tr("show"), self.tr("hide"))
        self.second = SecretField(self.tr("The same passphrase again"), self.tr("show"), self.tr("hide"))
        self.hint = PlainLabel("", "tone", wrap=True)
        self.demo = QCheckBox(self.tr("Add demonstration credentials to try things with"))
        self.keyring = QCheckBox(self.tr("Let this computer's keyring open it too"))
        self.create_button = wide(Button(self.tr("Create my wallet"), self.make_wallet, kind="primary"))
        self.first.edit.textChanged.connect(self._rate)
        self.first.edit.returnPressed.connect(self.second.setFocus)
        self.second.edit.returnPressed.connect(self.make_wallet)
        self._rate("")
        note = PlainLabel(self.tr("There is no way back in without it: nobody else holds a copy."), "hint", wrap=True)
        return holder(
            column(
                self.first, self.hint, self.second, note, self.keyring, self.demo, 4, self.create_button, None, gap=10
            )
        )

    def begin(self) -> None:
        """Looks at the vault on disk and shows the form that fits."""
        for field in (self.passphrase, self.first, self.second):
            field.edit.clear()
        self._desk.ask(self, lambda wallet, _: wallet.state(), self._found)

    def unlock(self) -> None:
        """Opens the wallet with the passphrase typed."""
        typed = self.passphrase.edit.text()
        if typed and self._state.stage is Stage.LOCKED:
            self._work(lambda wallet, _: wallet.unlock(typed))

    def unlock_by_keyring(self) -> None:
        """Opens the wallet with the key in this computer's keyring."""
        if self._state.stage is Stage.LOCKED:
            self._work(lambda wallet, _: wallet.unlock_by_keyring())

    def make_wallet(self) -> None:
        """Makes a wallet, with demonstration credentials if wished."""
        if self._state.stage is not Stage.CREATE:
            return
        first, demo, keyring = self.first.edit.text(), self.demo.isChecked(), self.keyring.isChecked()
        self.trouble.setText(create_trouble(first, self.second.edit.text()))
        if self.trouble.text():
            self.first.setFocus()
            return

        def make(wallet: "Wallet", tick: "Tick") -> "Changes":
            changes = wallet.create(first, keyring=keyring)
            return changes | wallet.add_demo(tick).changes if demo else changes

        self._work(make)

    def _work(self, work: "Callable[[Wallet, Tick], Changes]") -> None:
        self._state = started(self._state)
        self._show()
        self._desk.ask(self, work, self._came)

    def _came(self, answer: "Answer[Changes]") -> None:
        if isinstance(answer, Done):
            for field in (self.passphrase, self.first, self.second):
                field.edit.clear()
            self._state = UnlockState(Stage.LOCKED)
            self._show()
            self.opened.emit()
            return
        self._state = failed(self._state, trouble(answer.error).title if isinstance(answer, Failed) else "")
        self._show()
        self.passphrase.edit.selectAll()
        self.passphrase.setFocus()

    def _found(self, answer: "Answer[VaultState]") -> None:
        if isinstance(answer, Done):
            self._state = found(answer.value)
        elif isinstance(answer, Failed):
            self._state = UnlockState(Stage.LOCKED, trouble=trouble(answer.error).sentence)
        self._show()
        self._focus()

    def _focus(self) -> None:
        (self.first if self._state.stage is Stage.CREATE else self.passphrase).setFocus()

    def _rate(self, text: str) -> None:
        tone, words = strength_words(strength(text))
        self.hint.setText(words)
        retone(self.hint, tone)

    def _show(self) -> None:
        state = self._state
        shown = state.before if state.stage is Stage.BUSY else state.stage
        creating = shown is Stage.CREATE
        self._create.setVisible(creating)
        self._unlock.setVisible(not creating)
        for form in (self._create, self._unlock):
            form.setEnabled(state.stage in (Stage.CREATE, Stage.LOCKED))
        self.keyring_button.setVisible(state.keyring)
        self.trouble.setText(state.trouble)
        self.trouble.setVisible(bool(state.trouble))
        if creating:
            self.title.setText(self.tr("A place for what you have learned"))
            self.lead.setText(self.tr("Choose a passphrase. It encrypts your credentials on this computer."))
        else:
            self.title.setText(self.tr("Welcome back"))
            self.lead.setText(self.tr("Your credentials are encrypted on this computer."))
        busy = state.stage is Stage.BUSY
        self.unlock_button.setText(self.tr("Unlocking…") if busy else self.tr("Unlock"))
        self.create_button.setText(self.tr("Creating…") if busy else self.tr("Create my wallet"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus()
