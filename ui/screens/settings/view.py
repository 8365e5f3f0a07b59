"""The settings on widgets: one page a section, chosen by a tab."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.lane import Answer, Done
from ui.screens.settings import about, backups, identities, looks, network, safety, trust
from ui.screens.settings.state import Identity, Section, SettingsState, section_word
from ui.screens.settings.upkeep import Upkeep
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import Page, column, framed, rule
from wallet.model.changes import Changes

if TYPE_CHECKING:
    from wallet.model.tick import Tick
    from wallet.model.trust import Resource
    from wallet.service.wallet import Wallet


class SettingsView(QWidget):
    """Shows every setting; a change holds at once."""

    said = Signal(str)
    restyle_wanted = Signal(object, object)
    """A theme or None, a text size in per cent or None."""
    idle_changed = Signal(int)
    tour_wanted = Signal()
    help_wanted = Signal()
    lock_wanted = Signal()
    """The vault was exchanged: it has to be opened anew."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.desk = desk
        self.state = SettingsState()
        self.needs: tuple[tuple[Resource, int], ...] | None = None
        self.upkeep = Upkeep(self)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Parts of the settings"))
        for section in Section:
            self.tabs.addTab(section_word(section))
        self.tabs.currentChanged.connect(lambda _: self.show_section())
        self.page = Page(gap=22)
        head = column(PlainLabel(self.tr("Settings"), "title"), 2, self.tabs, gap=6, margins=(28, 20, 28, 0))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(framed("header", head))
        box.addWidget(rule())
        box.addWidget(self.page, 1)
        desk.changed.connect(self._changed)

    def reload(self) -> None:
        """Asks for the settings again."""
        self.desk.ask(self, _look, self._came)

    def forget(self) -> None:
        """Drops everything that came out of the vault."""
        self.state = SettingsState()
        self.needs = None
        self.page.show_parts()

    def go(self, section: Section) -> None:
        """Opens a section."""
        self.tabs.setCurrentIndex(list(Section).index(section))

    def set_idle(self, seconds: int) -> None:
        """How long nobody may touch the window before it locks."""
        self.idle_changed.emit(seconds)
        self.desk.ask(self, lambda wallet, _: wallet.set_setting("auto-lock", str(seconds)), lambda _: None)

    def show_section(self) -> None:
        """Fills the page with the section that is chosen."""
        if self.state.now is None:
            return
        match list(Section)[max(0, self.tabs.currentIndex())]:
            case Section.LOOKS:
                parts = looks.parts(self)
            case Section.SAFETY:
                parts = safety.parts(self, self.state)
            case Section.BACKUP:
                parts = backups.parts(self, self.state)
            case Section.IDENTITIES:
                parts = identities.parts(self, self.state)
            case Section.TRUST:
                parts = trust.parts(self, self.state)
            case Section.CHECKING:
                parts = trust.checking_parts(self, self.state)
            case Section.NETWORK:
                parts = network.parts(self)
            case Section.ABOUT:
                parts = about.parts(self, self.state)
        at = self.page.verticalScrollBar().value()
        self.page.show_parts(*parts)
        self.page.verticalScrollBar().setValue(at)

    def _changed(self, _: Changes) -> None:
        if self.isVisible():
            self.reload()

    def _came(self, answer: Answer[SettingsState]) -> None:
        if isinstance(answer, Done):
            self.state = answer.value
            self.show_section()


def _look(wallet: "Wallet", _: "Tick") -> SettingsState:
    idle = wallet.setting("auto-lock", "240")
    info = wallet.info()
    return SettingsState(
        vault=wallet.state(),
        kdf_is_cheap=info.kdf.profile == "test",
        recovery=info.recovery,
        vouched=wallet.trusted(),
        lists=wallet.trust_lists(),
        materials=wallet.materials(),
        backups=wallet.automatic_backups(),
        identities=tuple(
            Identity(one.id, one.name, one.since, one.signs, one.retired, one.key, one.method)
            for one in wallet.identities()
        ),
        licences=wallet.licences(),
        versions=wallet.versions(),
        recent=wallet.recent_vaults(),
        folder=str(wallet.paths.vault),
        idle=int(idle) if idle.isdigit() else 240,
        now=wallet.now(),
    )
