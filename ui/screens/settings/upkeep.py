"""What the settings do: each act asks what it needs, works on the lane in sight, and says how it went."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from ui.lane import Answer, Done, Failed, Job, Stopped
from ui.screens.add.sources import gather
from ui.screens.settings.state import flaw_word
from ui.widgets.asking import Question, ask_secret, confirm
from ui.widgets.files import ask_files, ask_new_file
from ui.widgets.working import WorkSheet
from ui.words import dates
from ui.words.errors import trouble
from ui.words.translate import translate
from wallet.model.changes import Changes

if TYPE_CHECKING:
    from ui.screens.settings.view import SettingsView
    from wallet.model.tick import Tick
    from wallet.model.trust import Resource
    from wallet.service.open_export import Exported
    from wallet.service.wallet import Wallet

T = TypeVar("T")
EVERYTHING = Changes(records=True, stacks=True, material=True, settings=True)


class Upkeep:
    """The acts of one settings view."""

    def __init__(self, view: "SettingsView") -> None:
        self._view = view

    def run(
        self,
        title: str,
        work: "Callable[[Wallet, Tick], T]",
        then: Callable[[T], object],
        *,
        stoppable: bool = False,
        touches: Changes = Changes(),  # noqa: B008
    ) -> None:
        """Works in sight; `then` hears what came of it, troubles are said by themselves."""
        jobs: list[Job] = []
        sheet = WorkSheet(self._view, title, (lambda: jobs[0].stop()) if stoppable else None)

        def came(answer: Answer[T]) -> None:
            sheet.end()
            match answer:
                case Done(value):
                    then(value)
                case Failed(error):
                    words = trouble(error)
                    told = translate("settings", "{what}. {why}").format(what=words.title, why=words.sentence)
                    self._view.said.emit(told)
                case Stopped():
                    self._view.said.emit(translate("settings", "Stopped. What was finished is kept."))

        jobs.append(self._view.desk.ask(self._view, work, came, progress=sheet.progress, touches=touches))

    def _quick(self, work: "Callable[[Wallet, Tick], Changes]", done: str) -> None:
        self.run(done, work, lambda _: self._view.said.emit(done))

    # ways in

    def change_passphrase(self, new: str) -> None:
        """Wraps the vault key with another passphrase."""
        self._quick(
            lambda wallet, _: wallet.change_passphrase(new), translate("settings", "The passphrase was changed")
        )

    def keyring(self, on: bool) -> None:
        """Lets this computer's keyring open the wallet, or no longer."""
        if on:
            self._quick(lambda wallet, _: wallet.use_keyring(), translate("settings", "The keyring opens it too now"))
        else:
            self._quick(lambda wallet, _: wallet.drop_keyring(), translate("settings", "The keyring opens it no more"))

    def recovery_sheet(self) -> None:
        """Makes a new code and shows the sheet to be printed."""
        from ui.screens.settings.recovery import RecoverySheet

        title = translate("settings", "Making a recovery sheet…")

        def made(answer: tuple[str, str]) -> None:
            RecoverySheet(self._view, *answer).open()
            self._view.reload()

        self.run(title, lambda wallet, _: (wallet.recovery_code(), dates.day(wallet.now())), made)

    def drop_recovery(self) -> None:
        """Makes the printed code worthless."""
        done = translate("settings", "The recovery sheet opens it no more")
        self._quick(lambda wallet, _: wallet.drop_recovery_code(), done)

    def remember_vaults(self, on: bool) -> None:
        """Begins to remember which wallets are opened, or forgets them all."""
        told = translate("settings", "Opened wallets are remembered from now on")
        done = told if on else translate("settings", "No opened wallet is remembered any more")
        self.run(done, lambda wallet, _: wallet.remember_vaults(on), lambda _: self._remembered(done))

    def forget_vault(self, folder: Path) -> None:
        """Takes one wallet off the list; the wallet itself stays."""
        done = translate("settings", "Forgotten; the wallet itself is still there")
        self.run(done, lambda wallet, _: wallet.forget_vault(folder), lambda _: self._remembered(done))

    def _remembered(self, done: str) -> None:
        self._view.said.emit(done)
        self._view.reload()

    # is all well?

    def verify_all(self) -> None:
        """Verifies every credential again."""
        done = translate("settings", "Everything was verified again")
        title = translate("settings", "Verifying everything again…")
        self.run(
            title, lambda wallet, tick: wallet.reverify_all(tick), lambda _: self._view.said.emit(done), stoppable=True
        )

    def check_vault(self) -> None:
        """Looks whether anything is damaged."""
        from ui.screens.settings.findings import Findings

        title = translate("settings", "Checking the wallet…")

        def work(wallet: "Wallet", tick: "Tick") -> tuple[tuple[str, ...], str]:
            problems, newest = wallet.check_vault(tick), wallet.newest_backup()
            when = dates.moment(newest) if newest is not None else ""
            return tuple(flaw_word(one) for one in problems), when

        self.run(title, work, lambda found: Findings(self._view, *found).open(), stoppable=True)

    def look_for_needs(self) -> None:
        """Lists what checks are waiting for."""
        title = translate("settings", "Looking for what is missing…")

        def work(wallet: "Wallet", tick: "Tick") -> "tuple[tuple[Resource, int], ...]":
            found: dict[Resource, int] = {}
            total = len(wallet.rows())
            for place, opened in enumerate(wallet.verify_all()):
                tick(place, total)
                for need in opened.report.needs:
                    found[need] = found.get(need, 0) + 1
            return tuple(sorted(found.items(), key=lambda one: -one[1]))

        def came(found: "tuple[tuple[Resource, int], ...]") -> None:
            self._view.needs = found
            self._view.show_section()

        self.run(title, work, came, stoppable=True)

    # backup

    def back_up(self) -> None:
        """Writes one encrypted file where the person says."""
        out = ask_new_file(self._view, translate("settings", "Back up now"), "cairn.cairn-backup")
        if out is None:
            return

        def done(count: int) -> None:
            words = translate("settings", "Backed up and checked: %n credential(s)", count)
            self._view.said.emit(words)

        title = translate("settings", "Backing up…")
        self.run(title, lambda wallet, _: wallet.backup(out).credentials, done)

    def restore_file(self) -> None:
        """Goes back to a backup from a file."""
        kinds = translate("settings", "Backups") + " (*.cairn-backup);;* (*)"
        for path in ask_files(self._view, translate("settings", "Open a backup"), kinds)[:1]:
            self.restore(path)

    def restore(self, path: Path) -> None:
        """Goes back to a backup; the person is asked for its passphrase, and opens the wallet anew afterwards."""
        question = Question(
            translate("settings", "Go back to this backup?"),
            translate("settings", "What came later is no longer in the wallet. Type the passphrase of the backup."),
            translate("settings", "Go back"),
            translate("settings", "Passphrase of the backup"),
        )
        title = translate("settings", "Restoring…")

        def done(count: int) -> None:
            self._view.lock_wanted.emit()
            words = translate("settings", "Restored: %n credential(s). Unlock the wallet to see them.", count)
            self._view.said.emit(words)

        def go(secret: str) -> None:
            self.run(title, lambda wallet, _: restored(wallet, path, secret), done)

        ask_secret(self._view, question, go)

    def merge(self) -> None:
        """Adds everything another wallet's backup holds."""
        kinds = translate("settings", "Backups") + " (*.cairn-backup);;* (*)"
        picked = ask_files(self._view, translate("settings", "Open another wallet's backup"), kinds)[:1]
        question = Question(
            translate("settings", "Bring another wallet in"),
            translate("settings", "Nothing here is overwritten. Type the passphrase of that backup."),
            translate("settings", "Merge"),
            translate("settings", "Passphrase of the backup"),
        )
        title = translate("settings", "Merging…")

        def merged(wallet: "Wallet", tick: "Tick", path: Path, secret: str) -> tuple[int, int, int]:
            found = wallet.merge(path, secret, tick)
            return len(found.added), len(found.already_here), len(found.conflicts)

        def go(path: Path, secret: str) -> None:
            self.run(title, lambda wallet, tick: merged(wallet, tick, path, secret), self._merged,
                     stoppable=True, touches=EVERYTHING)  # fmt: skip

        if picked:
            ask_secret(self._view, question, lambda secret: go(picked[0], secret))

    def _merged(self, found: tuple[int, int, int]) -> None:
        words = translate("settings", "{added} added, {here} were here already, {kept} differed and both were kept")
        self._view.said.emit(words.format(added=found[0], here=found[1], kept=found[2]))

    def export_all(self) -> None:
        """Writes every original into one readable file, after saying that it is not encrypted."""
        question = Question(
            translate("settings", "Export everything as open files?"),
            translate("settings", "Whoever gets the file can read it. Keep it where only you can."),
            translate("settings", "Choose where…"),
        )
        confirm(self._view, question, self._export)

    def _export(self) -> None:
        out = ask_new_file(self._view, translate("settings", "Export everything"), "cairn-export.zip")
        if out is None:
            return
        title = translate("settings", "Exporting…")

        def done(made: "Exported") -> None:
            words = translate("settings", "Exported: %n credential(s)", made.credentials)
            if made.left_out:
                words = translate(
                    "settings",
                    "Exported: %n credential(s). The rest is damaged; manifest.json in the file names it.",
                    made.credentials,
                )
            self._view.said.emit(words)

        self.run(title, lambda wallet, tick: wallet.export_all(out, tick), done, stoppable=True)

    def import_export(self) -> None:
        """Brings an open export back in."""
        kinds = translate("settings", "Open exports") + " (*.zip);;* (*)"
        title = translate("settings", "Importing…")

        def done(found: tuple[int, int, int]) -> None:
            words = translate("settings", "{added} added, {here} were here already, {refused} could not be read")
            self._view.said.emit(words.format(added=found[0], here=found[1], refused=found[2]))

        def work(wallet: "Wallet", tick: "Tick", path: Path) -> tuple[int, int, int]:
            told = wallet.import_export(path, tick)
            return len(told.imported), len(told.duplicates), len(told.refused)

        picked = ask_files(self._view, translate("settings", "Open an export"), kinds)[:1]
        if picked:
            self.run(
                title, lambda wallet, tick: work(wallet, tick, picked[0]), done, stoppable=True, touches=EVERYTHING
            )

    # identities

    def identity_add(self, name: str, key: str, method: str) -> None:
        """Makes a new identity with this kind of key, written in this form."""
        self._quick(lambda wallet, _: wallet.identity_add(name, key, method), translate("settings", "Identity made"))

    def identity_rename(self, identity: str, name: str) -> None:
        """Gives an identity another name."""
        self._quick(lambda wallet, _: wallet.identity_rename(identity, name), translate("settings", "Renamed"))

    def identity_use(self, identity: str) -> None:
        """Signs with this one from now on."""
        done = translate("settings", "It signs what you share from now on")
        self._quick(lambda wallet, _: wallet.identity_use(identity), done)

    def identity_retire(self, identity: str) -> None:
        """No longer offers an identity."""
        self._quick(lambda wallet, _: wallet.identity_retire(identity), translate("settings", "Retired"))

    # trust

    def trust_add(self, issuer: str, name: str) -> None:
        """The learner's own word for an issuer."""
        self._quick(lambda wallet, _: wallet.trust_add(issuer, name), translate("settings", "Added to your trust list"))

    def trust_remove(self, issuer: str) -> None:
        """Takes that word back."""
        done = translate("settings", "Removed from your trust list")
        self._quick(lambda wallet, _: wallet.trust_remove(issuer), done)

    def trust_import(self) -> None:
        """Reads a trust list from a file."""
        kinds = translate("settings", "Trust lists") + " (*.json *.xml *.pem);;* (*)"
        paths = ask_files(self._view, translate("settings", "Open a trust list"), kinds)
        if not paths:
            return
        title = translate("settings", "Reading the trust list…")

        def done(count: int) -> None:
            listed = translate("settings", "Trust list with %n issuer(s) added", count)
            self._view.said.emit(listed if count else translate("settings", "Trust list added"))

        touches = Changes(material=True, records=True)
        self.run(title, lambda wallet, _: wallet.trust_import(gather(paths)[0].data), done, touches=touches)

    def add_material(self) -> None:
        """Reads key documents, status lists and the like from files."""
        paths = ask_files(
            self._view, translate("settings", "Open files for checking"), translate("settings", "All files") + " (*)"
        )
        if not paths:
            return
        title = translate("settings", "Reading the files…")

        def done(count: int) -> None:
            self._view.said.emit(translate("settings", "%n file(s) added for checking", count))

        self.run(title, lambda wallet, _: len(wallet.add_material(gather(paths))), done, touches=Changes(material=True))


def restored(wallet: "Wallet", path: Path, secret: str) -> int:
    """Restores by passphrase; how many credentials the wallet holds now."""
    return wallet.restore(path, secret)
