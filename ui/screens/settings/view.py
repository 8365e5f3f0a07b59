"""The settings page on widgets."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.lane import Answer, Done, Failed
from ui.screens.add.sources import gather
from ui.screens.settings import parts
from ui.screens.settings.state import SettingsState
from ui.widgets.files import ask_files
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import Page
from ui.words.errors import trouble
from ui.words.translate import translate
from wallet.model.changes import Changes

if TYPE_CHECKING:
    from wallet.model.tick import Tick
    from wallet.service.answers import MaterialLine
    from wallet.service.wallet import Wallet


class SettingsView(QWidget):
    """Shows every setting; a change holds at once."""

    said = Signal(str)
    restyle_wanted = Signal(object, object)
    """A theme or None, a text size in per cent or None."""
    idle_changed = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.desk = desk
        self.state = SettingsState()
        self.page = Page(gap=22)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.page)
        desk.changed.connect(self._changed)

    def reload(self) -> None:
        """Asks for the settings again."""
        self.desk.ask(self, _look, self._came)

    def forget(self) -> None:
        """Drops everything that came out of the vault."""
        self.state = SettingsState()
        self.page.show_parts()

    def set_idle(self, seconds: int) -> None:
        """How long nobody may touch the window before it locks."""
        self.idle_changed.emit(seconds)
        self.desk.ask(self, lambda wallet, _: wallet.set_setting("auto-lock", str(seconds)), lambda _: None)

    def change_passphrase(self, new: str) -> None:
        """Wraps the vault key with another passphrase."""
        self._do(lambda wallet, _: wallet.change_passphrase(new), self.tr("The passphrase was changed"))

    def trust_add(self, issuer: str, name: str) -> None:
        """The learner's own word for an issuer."""
        self._do(lambda wallet, _: wallet.trust_add(issuer, name), self.tr("Added to your trust list"))

    def trust_remove(self, issuer: str) -> None:
        """Takes that word back."""
        self._do(lambda wallet, _: wallet.trust_remove(issuer), self.tr("Removed from your trust list"))

    def trust_import(self) -> None:
        """Reads a trust list from a file."""
        paths = ask_files(self, self.tr("Open a trust list"), self.tr("Trust lists") + " (*.json *.pem);;* (*)")
        if not paths:
            return

        def work(wallet: "Wallet", _: "Tick") -> int:
            return wallet.trust_import(gather(paths)[0].data)

        def came(answer: Answer[int]) -> None:
            if isinstance(answer, Done):
                self.said.emit(translate("settings", "Trust list with %n issuer(s) added", answer.value))
            elif isinstance(answer, Failed):
                self.said.emit(trouble(answer.error).sentence)

        self.desk.ask(self, work, came, touches=Changes(material=True, records=True))

    def add_material(self) -> None:
        """Reads key documents, status lists and the like from files."""
        paths = ask_files(self, self.tr("Open files for checking"), self.tr("All files") + " (*)")
        if not paths:
            return

        def work(wallet: "Wallet", _: "Tick") -> "tuple[MaterialLine, ...]":
            return wallet.add_material(gather(paths))

        def came(answer: "Answer[tuple[MaterialLine, ...]]") -> None:
            if isinstance(answer, Done):
                self.said.emit(translate("settings", "%n file(s) added for checking", len(answer.value)))
            elif isinstance(answer, Failed):
                self.said.emit(trouble(answer.error).sentence)

        self.desk.ask(self, work, came, touches=Changes(material=True))

    def verify_all(self) -> None:
        """Verifies every credential again."""
        self._do(lambda wallet, tick: wallet.reverify_all(tick), self.tr("Everything was verified again"))

    def _do(self, work: "parts.Work", done: str) -> None:
        def came(answer: Answer[Changes]) -> None:
            if isinstance(answer, Done):
                self.said.emit(done)
            elif isinstance(answer, Failed):
                self.said.emit(trouble(answer.error).sentence)

        self.desk.ask(self, work, came)

    def _changed(self, _: Changes) -> None:
        if self.isVisible():
            self.reload()

    def _came(self, answer: Answer[SettingsState]) -> None:
        if isinstance(answer, Done):
            self.state = answer.value
            title = PlainLabel(self.tr("Settings"), "title")
            self.page.show_parts(title, *parts.all_parts(self, self.state))


def _look(wallet: "Wallet", _: "Tick") -> SettingsState:
    idle = wallet.setting("auto-lock", "240")
    return SettingsState(
        wallet.state(),
        wallet.info().kdf.profile == "test",
        wallet.trusted(),
        wallet.materials(),
        int(idle) if idle.isdigit() else 240,
        wallet.now(),
    )
