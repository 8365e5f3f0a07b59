"""The first screen on widgets."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.lane import Answer, Done, Failed, Stopped
from ui.screens.unlock.elsewhere import Others, OtherWallets, others
from ui.screens.unlock.state import (
    Stage,
    UnlockState,
    create_trouble,
    failed,
    found,
    seconds_to_wait,
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
from ui.words.translate import translate

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from ui.desk import VaultState
    from ui.words.errors import Trouble
    from wallet.errors import WalletError
    from wallet.model.changes import Changes
    from wallet.model.tick import Tick
    from wallet.service.wallet import Wallet


class UnlockView(QWidget):
    """Asks for the passphrase, or makes a wallet."""

    opened = Signal()
    made = Signal()
    """A new wallet was made, and its recovery sheet, if one was wished for, put away."""
    check_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._desk = desk
        self._state = found(desk.glance()) if desk.glance is not None else UnlockState()
        self.title = PlainLabel("", "display", wrap=True).centred()
        self.lead = PlainLabel("", "second", wrap=True).centred()
        self.trouble = PlainLabel("", "trouble", wrap=True).centred()
        self.note = PlainLabel("", "second", wrap=True).centred()
        self._left = 0
        self._clock = QTimer(self, interval=1_000)
        self._clock.timeout.connect(self._tick)
        self._unlock, self._create = self._unlock_form(), self._create_form()
        self.check = Button(self.tr("Check a presentation without unlocking"), self.check_wanted.emit, kind="quiet")
        self.restore = Button(self.tr("Restore a backup…"), self.pick_backup, kind="quiet")
        self.code = Button(self.tr("Use a recovery code…"), self.ask_code, kind="quiet")
        self.others = OtherWallets()
        self.others.wanted.connect(self.turn_to)
        self.others.asked.connect(self.pick_wallet)
        self._home: Path | None = None
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
                self.others.here,
                8,
                self._unlock,
                self._create,
                self.trouble,
                self.note,
                row(None, self.restore, None),
                row(None, self.code, None),
                row(None, self.check, None),
                8,
                self.others,
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
        self.sheet = QCheckBox(self.tr("Make a recovery sheet to print"))
        self.sheet.setChecked(True)
        self.create_button = wide(Button(self.tr("Create my wallet"), self.make_wallet, kind="primary"))
        self.first.edit.textChanged.connect(self._rate)
        self.first.edit.returnPressed.connect(self.second.setFocus)
        self.second.edit.returnPressed.connect(self.make_wallet)
        self._rate("")
        note = PlainLabel(
            self.tr("Without it, or the sheet, there is no way back in: nobody else holds a copy."), "hint", wrap=True
        )
        return holder(
            column(
                self.first,
                self.hint,
                self.second,
                note,
                self.sheet,
                self.keyring,
                self.demo,
                4,
                self.create_button,
                None,
                gap=10,
            )
        )

    def begin(self) -> None:
        """Looks at the vault on disk and shows the form that fits."""
        for field in (self.passphrase, self.first, self.second):
            field.edit.clear()
        self._desk.ask(self, lambda wallet, _: wallet.state(), self._found)
        self._desk.ask(self, lambda wallet, _: others(wallet, self._usual(wallet)), self._told_others)

    def _usual(self, wallet: "Wallet") -> "Path":
        """The wallet this program was started for."""
        self._home = self._home or wallet.paths.vault
        return self._home

    def _told_others(self, answer: Answer[Others]) -> None:
        if isinstance(answer, Done):
            self.others.tell(answer.value)

    def pick_wallet(self) -> None:
        """Asks for the folder of another wallet, or for an empty one to make a wallet in."""
        from ui.widgets.files import ask_folder

        folder = ask_folder(self, self.tr("Open another wallet"))
        if folder is not None:
            self.turn_to(folder)

    def turn_to(self, folder: "Path") -> None:
        """Asks for the passphrase of the wallet in this folder from now on."""
        if self._state.stage not in (Stage.LOCKED, Stage.CREATE):
            return
        self.say("")

        def came(answer: "Answer[VaultState]") -> None:
            if isinstance(answer, Done):
                self.begin()
            elif isinstance(answer, Failed):
                self._state = replace(self._state, trouble=_trouble(answer.error).sentence)
                self._show()

        self._desk.ask(self, lambda wallet, _: wallet.turn_to(folder), came)

    def unlock(self) -> None:
        """Opens the wallet with the passphrase typed."""
        typed = self.passphrase.edit.text()
        if typed and self._state.stage is Stage.LOCKED and not self._left:
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
        sheet = self.sheet.isChecked()
        self.trouble.setText(create_trouble(first, self.second.edit.text()))
        if self.trouble.text():
            self.first.setFocus()
            return

        def make(wallet: "Wallet", tick: "Tick") -> "Changes":
            changes = wallet.create(first, keyring=keyring)
            return changes | wallet.add_demo(tick).changes if demo else changes

        self._work(make, self._offer_sheet if sheet else self.made.emit)

    def _offer_sheet(self) -> None:
        """Shows the recovery sheet over the freshly opened wallet, unless that was locked again meanwhile."""

        def came(answer: Answer[tuple[str, str]]) -> None:
            if isinstance(answer, Done) and self.isHidden():
                from ui.screens.settings.recovery import RecoverySheet

                sheet = RecoverySheet(self, *answer.value)
                sheet.closed.connect(self.made)
                sheet.open()
            elif isinstance(answer, Done):
                self.say(self.tr("The recovery sheet could not be shown any more. Make one under Settings, Safety."))

        def code(wallet: "Wallet", _: "Tick") -> tuple[str, str]:
            from ui.words import dates

            return wallet.recovery_code(), dates.day(wallet.now())

        self._desk.ask(self, code, came)

    def ask_code(self) -> None:
        """Opens the wallet with the code on the recovery sheet."""
        if self._state.stage is not Stage.LOCKED:
            return
        from ui.widgets.asking import Question, ask_secret

        question = Question(
            self.tr("Use a recovery code"),
            self.tr("Type the code from your recovery sheet. Then choose a new passphrase under Settings, Safety."),
            self.tr("Unlock"),
            self.tr("Recovery code"),
        )
        ask_secret(self, question, lambda code: self._work(lambda wallet, _: wallet.unlock_by_recovery_code(code)))

    def pick_backup(self) -> None:
        """Brings a backup here; where a wallet lies already, the backup takes its place."""
        from ui.widgets.asking import Question, ask_secret
        from ui.widgets.files import ask_files

        kinds = self.tr("Backups") + " (*.cairn-backup);;* (*)"
        picked = ask_files(self, self.tr("Open a backup"), kinds)[:1]
        if picked and self._state.stage in (Stage.LOCKED, Stage.CREATE):
            text = self.tr("It is checked first. Type the passphrase it was made with.")
            if self._state.stage is Stage.LOCKED:
                text = self.tr("It takes the place of the wallet here. Type the passphrase the backup was made with.")
            question = Question(self.tr("Restore a backup"), text, self.tr("Restore"), self.tr("Passphrase"))
            ask_secret(self, question, lambda secret: self._bring_back(picked[0], secret))

    def _bring_back(self, path: "Path", secret: str) -> None:
        empty = self._state.stage is Stage.CREATE
        self._state = started(self._state)
        self._show()

        def came(answer: Answer[int]) -> None:
            if isinstance(answer, Done):
                self._state = UnlockState()
                words = translate(
                    "unlock", "Restored: %n credential(s). Unlock with the backup's passphrase.", answer.value
                )
                self.begin()
                self.say(words)
            else:
                self._failed(answer)

        self._desk.ask(self, lambda wallet, _: int(wallet.restore(path, secret, into_empty=empty)), came)

    def say(self, words: str) -> None:
        """A note under the form; "" takes it away."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _work(self, work: "Callable[[Wallet, Tick], Changes]", then: "Callable[[], object] | None" = None) -> None:
        self._state = started(self._state)
        self.say("")
        self._show()
        self._desk.ask(self, work, lambda answer: self._came(answer, then))

    def _came(self, answer: "Answer[Changes]", then: "Callable[[], object] | None" = None) -> None:
        if isinstance(answer, Done):
            for field in (self.passphrase, self.first, self.second):
                field.edit.clear()
            self._state = UnlockState(Stage.LOCKED)
            self._show()
            self.opened.emit()
            if then is not None:
                then()
            self._clear_up()
            return
        self._failed(answer)

    def _clear_up(self) -> None:
        """Removes what a session left that was killed while something was dragged out of it."""
        from ui.widgets.drag_out import sweep

        sweep()

    def _failed(self, answer: "Failed | Stopped") -> None:
        words = _trouble(answer.error).title if isinstance(answer, Failed) else ""
        self._state = failed(self._state, words)
        if isinstance(answer, Failed):
            self._left = seconds_to_wait(answer.error)
            if self._left:
                self._clock.start()
        self._show()
        self._tell_wait()
        self.passphrase.edit.selectAll()
        self.passphrase.setFocus()

    def _tick(self) -> None:
        """Another second of waiting is over."""
        self._left -= 1
        if self._left <= 0:
            self._clock.stop()
            self._state = replace(self._state, trouble="")
            self._show()
        self._tell_wait()

    def _tell_wait(self) -> None:
        """After several wrong tries the next one has to wait, and the person is told how long."""
        waiting = self._left > 0
        self.unlock_button.setEnabled(not waiting)
        if waiting:
            self.unlock_button.setText(self.tr("Wait {n} s").format(n=self._left))
        elif self._state.stage is Stage.LOCKED:
            self.unlock_button.setText(self.tr("Unlock"))

    def _found(self, answer: "Answer[VaultState]") -> None:
        if self._state.stage is Stage.BUSY:
            return
        if isinstance(answer, Done):
            self._state = found(answer.value)
        elif isinstance(answer, Failed):
            self._state = UnlockState(Stage.LOCKED, trouble=_trouble(answer.error).sentence)
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
        self.code.setVisible(not creating)
        self.note.setVisible(bool(self.note.text()))
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

    def showEvent(self, event: "QShowEvent") -> None:
        super().showEvent(event)
        self._focus()


def _trouble(error: "WalletError") -> "Trouble":
    """The trouble in words, which are fetched when there is some."""
    from ui.words.errors import trouble

    return trouble(error)
