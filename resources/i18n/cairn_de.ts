<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActivityView</name>
    <message>
        <source>Whatever you receive, share or delete is noted here, for you alone.</source>
        <translation>Was Sie empfangen, teilen oder löschen, wird hier notiert, nur für Sie.</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Verlauf, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Search the history…</source>
        <translation>Verlauf durchsuchen…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Art des Ereignisses</translation>
    </message>
    <message>
        <source>Export as table…</source>
        <translation>Als Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Open the credential</source>
        <translation>Nachweis öffnen</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>Noch einmal teilen</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Try fewer words, or another kind.</source>
        <translation>Versuchen Sie es mit weniger Wörtern oder einer anderen Art.</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Open credentials</source>
        <translation>Nachweise öffnen</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that could be a credential.</source>
        <translation>In der Zwischenablage ist nichts, was ein Nachweis sein könnte.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>CredentialView</name>
    <message>
        <source>Parts of the credential</source>
        <translation>Teile des Nachweises</translation>
    </message>
    <message>
        <source>Language of the credential's texts</source>
        <translation>Sprache der Texte des Nachweises</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Pick a credential from the list to see it.</source>
        <translation>Wählen Sie einen Nachweis aus der Liste, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>More to do with this credential</source>
        <translation>Mehr zu diesem Nachweis</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Verified again</source>
        <translation>Erneut geprüft</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Original speichern</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. What was already kept is safe on disk.</source>
        <translation>Das ist ein Fehler des Programms, nicht Ihrer. Was schon aufbewahrt war, liegt sicher auf der Festplatte.</translation>
    </message>
    <message>
        <source>The report holds versions and program lines only, nothing of yours.</source>
        <translation>Der Bericht enthält nur Versionen und Programmzeilen, nichts von Ihnen.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Search titles, skills, issuers…</source>
        <translation>Titel, Kompetenzen, Aussteller suchen…</translation>
    </message>
    <message>
        <source>Search credentials</source>
        <translation>Nachweise suchen</translation>
    </message>
    <message>
        <source>Scan screen</source>
        <translation>Bildschirm scannen</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Nachweise hinzufügen</translation>
    </message>
    <message>
        <source>Way to look at the credentials</source>
        <translation>Darstellung der Nachweise</translation>
    </message>
    <message>
        <source>All credentials</source>
        <translation>Alle Nachweise</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>Diese Suche behalten…</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Diese Suche vergessen</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Your credentials are being read.</source>
        <translation>Ihre Nachweise werden gelesen.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Try fewer words, or show all credentials.</source>
        <translation>Versuchen Sie es mit weniger Wörtern, oder zeigen Sie alle Nachweise.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>What you put here is out of the way, and not lost.</source>
        <translation>Was Sie hier ablegen, ist aus dem Weg, aber nicht verloren.</translation>
    </message>
    <message>
        <source>Your credentials will live here</source>
        <translation>Hier ist Platz für Ihre Nachweise</translation>
    </message>
    <message>
        <source>Drop the file or picture you got from an issuer anywhere on this window.</source>
        <translation>Ziehen Sie die Datei oder das Bild, das Sie von einem Aussteller bekommen haben, irgendwo auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Nachweise hinzufügen</translation>
    </message>
    <message>
        <source>Try with demo credentials</source>
        <translation>Mit Beispielnachweisen ausprobieren</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Check a presentation without unlocking</source>
        <translation>Vorlage prüfen, ohne zu entsperren</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Use a recovery code…</source>
        <translation>Wiederherstellungscode verwenden…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>show</source>
        <translation>anzeigen</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>verbergen</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Noch einmal dieselbe Passphrase</translation>
    </message>
    <message>
        <source>Add demonstration credentials to try things with</source>
        <translation>Beispielnachweise zum Ausprobieren hinzufügen</translation>
    </message>
    <message>
        <source>Let this computer's keyring open it too</source>
        <translation>Auch mit dem Schlüsselbund dieses Computers öffnen</translation>
    </message>
    <message>
        <source>Make a recovery sheet to print</source>
        <translation>Ein Wiederherstellungsblatt zum Drucken erstellen</translation>
    </message>
    <message>
        <source>Without it, or the sheet, there is no way back in: nobody else holds a copy.</source>
        <translation>Ohne die Passphrase oder das Blatt führt kein Weg zurück: Niemand sonst hat eine Kopie.</translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>Ein anderes Wallet öffnen</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Wiederherstellungscode verwenden</translation>
    </message>
    <message>
        <source>Type the code from your recovery sheet. Then choose a new passphrase under Settings, Safety.</source>
        <translation>Geben Sie den Code von Ihrem Wiederherstellungsblatt ein. Wählen Sie dann unter Einstellungen, Sicherheit eine neue Passphrase.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>It is checked first. Type the passphrase it was made with.</source>
        <translation>Sie wird zuerst geprüft. Geben Sie die Passphrase ein, mit der sie erstellt wurde.</translation>
    </message>
    <message>
        <source>Unlock with this computer's keyring</source>
        <translation>Mit dem Schlüsselbund dieses Computers entsperren</translation>
    </message>
    <message>
        <source>Create my wallet</source>
        <translation>Mein Wallet erstellen</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Sicherung öffnen</translation>
    </message>
    <message>
        <source>It takes the place of the wallet here. Type the passphrase the backup was made with.</source>
        <translation>Sie tritt an die Stelle des Wallets hier. Geben Sie die Passphrase ein, mit der die Sicherung erstellt wurde.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>A place for what you have learned</source>
        <translation>Ein Ort für das, was Sie gelernt haben</translation>
    </message>
    <message>
        <source>Choose a passphrase. It encrypts your credentials on this computer.</source>
        <translation>Wählen Sie eine Passphrase. Sie verschlüsselt Ihre Nachweise auf diesem Computer.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Your credentials are encrypted on this computer.</source>
        <translation>Ihre Nachweise sind auf diesem Computer verschlüsselt.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt…</translation>
    </message>
    <message>
        <source>The recovery sheet could not be shown any more. Make one under Settings, Safety.</source>
        <translation>Das Wiederherstellungsblatt konnte nicht mehr angezeigt werden. Erstellen Sie eines unter Einstellungen, Sicherheit.</translation>
    </message>
    <message>
        <source>Wait {n} s</source>
        <translation>{n} s warten</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation>Schlagwörter und Notizen</translation>
    </message>
    <message>
        <source>Put away or deleted</source>
        <translation>Weggelegt oder gelöscht</translation>
    </message>
    <message>
        <source>Wallet, trust and stacks</source>
        <translation>Wallet, Vertrauen und Bildungswege</translation>
    </message>
</context>
<context>
    <name>add</name>
    <message>
        <source>JSON, signed text, badge pictures (PNG, SVG), pictures of QR codes, ZIP archives</source>
        <translation>JSON, signierter Text, Badge-Bilder (PNG, SVG), Bilder von QR-Codes, ZIP-Archive</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Drop files anywhere on the window</source>
        <translation>Ziehen Sie Dateien irgendwo auf das Fenster</translation>
    </message>
    <message>
        <source>{name}, code {n}</source>
        <translation>{name}, Code {n}</translation>
    </message>
    <message>
        <source>This is a request from “{party}” (nothing proves that name). Answer it under Share.</source>
        <translation>Das ist eine Anfrage von „{party}“ (nichts belegt diesen Namen). Beantworten Sie sie unter Teilen.</translation>
    </message>
    <message>
        <source>This is an offer from “{party}” to fetch a credential over the network. Cairn shows it and does nothing.</source>
        <translation>Das ist ein Angebot von „{party}“, einen Nachweis über das Netz abzuholen. Cairn zeigt es und tut nichts.</translation>
    </message>
    <message>
        <source>This is a request from “{party}” to answer over the network. Cairn shows it and does nothing.</source>
        <translation>Das ist eine Anfrage von „{party}“, die über das Netz beantwortet werden soll. Cairn zeigt sie und tut nichts.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>eingefügtes Bild</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon hier</translation>
    </message>
    <message>
        <source>Drop files here, paste, or open them. Nothing is kept before you have seen it.</source>
        <translation>Ziehen Sie Dateien hierher, fügen Sie etwas ein oder öffnen Sie Dateien. Nichts wird aufbewahrt, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>Kept on this computer, encrypted.</source>
        <translation>Auf diesem Computer aufbewahrt, verschlüsselt.</translation>
    </message>
    <message>
        <source>What is altered or already here is not added.</source>
        <translation>Was verändert wurde oder schon hier ist, wird nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Not a credential</source>
        <translation>Kein Nachweis</translation>
    </message>
    <message>
        <source>It differs from the one you hold, and its signature does not fit</source>
        <translation>Weicht von dem ab, den Sie haben, und die Signatur passt nicht</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Nachweise hinzufügen</translation>
    </message>
    <message>
        <source>Looking at what you brought</source>
        <translation>Ihre Dateien werden angesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) found</source>
        <translation><numerusform>%n Nachweis gefunden</numerusform><numerusform>%n Nachweise gefunden</numerusform></translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Wird hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) added</source>
        <translation><numerusform>%n Nachweis hinzugefügt</numerusform><numerusform>%n Nachweise hinzugefügt</numerusform></translation>
    </message>
    <message>
        <source>From {names} · checked on this computer</source>
        <translation>Aus {names} · auf diesem Computer geprüft</translation>
    </message>
    <message numerus="yes">
        <source>{title} (%n inside)</source>
        <translation><numerusform>{title} (%n darin)</numerusform><numerusform>{title} (%n darin)</numerusform></translation>
    </message>
    <message>
        <source>No credential found</source>
        <translation>Kein Nachweis gefunden</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>You already hold this one, unchanged</source>
        <translation>Diesen haben Sie schon, unverändert</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>{kind} · a newer version of one you hold</source>
        <translation>{kind} · eine neuere Fassung von einem, den Sie haben</translation>
    </message>
    <message numerus="yes">
        <source>Add %n credential(s)</source>
        <translation><numerusform>%n Nachweis hinzufügen</numerusform><numerusform>%n Nachweise hinzufügen</numerusform></translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Ask the issuer for a fresh copy.</source>
        <translation>Bitten Sie den Aussteller um eine neue Ausfertigung.</translation>
    </message>
    <message>
        <source>Add the status list as a file under Settings, or ask the issuer.</source>
        <translation>Fügen Sie die Statusliste unter Einstellungen als Datei hinzu, oder fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the person for the original.</source>
        <translation>Verlassen Sie sich nicht darauf; bitten Sie die Person um das Original.</translation>
    </message>
    <message>
        <source>A newer version of this wallet may understand it.</source>
        <translation>Eine neuere Version dieses Wallets versteht es vielleicht.</translation>
    </message>
    <message>
        <source>Add the issuer's key document as a file under Settings.</source>
        <translation>Fügen Sie das Schlüsseldokument des Ausstellers unter Einstellungen als Datei hinzu.</translation>
    </message>
    <message>
        <source>If you know the issuer, add them to your trust list.</source>
        <translation>Wenn Sie den Aussteller kennen, nehmen Sie ihn in Ihre Vertrauensliste auf.</translation>
    </message>
    <message>
        <source>Ask for a signed copy.</source>
        <translation>Bitten Sie um eine signierte Fassung.</translation>
    </message>
    <message>
        <source>Check this computer's clock.</source>
        <translation>Sehen Sie nach, ob die Uhr dieses Computers stimmt.</translation>
    </message>
    <message>
        <source>Look up the transaction it names: it must be the issuer's and hold exactly this fingerprint.</source>
        <translation>Sehen Sie die genannte Transaktion nach: Sie muss vom Aussteller stammen und genau diesen Fingerabdruck enthalten.</translation>
    </message>
    <message>
        <source>Add the revocation list it names as a file under Settings.</source>
        <translation>Fügen Sie die genannte Widerrufsliste als Datei unter Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>Ask the issuer whether it can be renewed.</source>
        <translation>Fragen Sie den Aussteller, ob er sich erneuern lässt.</translation>
    </message>
    <message>
        <source>Wait for that day, or check this computer's clock.</source>
        <translation>Warten Sie diesen Tag ab, oder sehen Sie nach, ob die Uhr dieses Computers stimmt.</translation>
    </message>
    <message>
        <source>Ask the issuer why, and whether a new one will follow.</source>
        <translation>Fragen Sie den Aussteller nach dem Grund, und ob ein neuer folgt.</translation>
    </message>
    <message>
        <source>Ask the issuer what is missing.</source>
        <translation>Fragen Sie den Aussteller, was fehlt.</translation>
    </message>
    <message>
        <source>Ask the issuer since when it is taken back.</source>
        <translation>Fragen Sie den Aussteller, seit wann er zurückgenommen ist.</translation>
    </message>
    <message>
        <source>Ask the issuer directly.</source>
        <translation>Fragen Sie den Aussteller direkt.</translation>
    </message>
    <message>
        <source>Ask them to share it from their own wallet.</source>
        <translation>Bitten Sie die Person, ihn aus ihrem eigenen Wallet zu teilen.</translation>
    </message>
    <message>
        <source>Ask for a presentation made for you.</source>
        <translation>Bitten Sie um eine Vorlage, die für Sie erstellt ist.</translation>
    </message>
    <message>
        <source>Ask for a fresh presentation.</source>
        <translation>Bitten Sie um eine neue Vorlage.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>This is an older copy</source>
        <translation>Das ist eine ältere Kopie</translation>
    </message>
    <message>
        <source>Keep this copy</source>
        <translation>Diese Kopie behalten</translation>
    </message>
    <message>
        <source>The clock was put back</source>
        <translation>Die Uhr wurde zurückgestellt</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Die Uhr geht richtig</translation>
    </message>
</context>
<context>
    <name>arrivals</name>
    <message numerus="yes">
        <source>%n thing(s) handed over. Unlock to look at it.</source>
        <translation><numerusform>%n Gegenstand wurde übergeben. Entsperren Sie das Wallet, um ihn anzusehen.</numerusform><numerusform>%n Gegenstände wurden übergeben. Entsperren Sie das Wallet, um sie anzusehen.</numerusform></translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>show</source>
        <translation>anzeigen</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>verbergen</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>What you earned, by issuer and year</source>
        <translation>Was Sie erworben haben, nach Aussteller und Jahr</translation>
    </message>
    <message>
        <source>Your skills by level and evidence; a filled circle is verified</source>
        <translation>Ihre Kompetenzen nach Niveau und Belegen; ein gefüllter Kreis ist geprüft</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>ohne Niveau</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>{skill}, {level}: {n}, of these {good} verified</source>
        <translation>{skill}, {level}: {n}, davon {good} geprüft</translation>
    </message>
    <message>
        <source>{told}. Evidence: {evidence}</source>
        <translation>{told}. Belege: {evidence}</translation>
    </message>
    <message>
        <source>How long your credentials hold</source>
        <translation>Wie lange Ihre Nachweise gelten</translation>
    </message>
    <message>
        <source>{title}: until {day}</source>
        <translation>{title}: bis {day}</translation>
    </message>
    <message>
        <source>EQF {n}</source>
        <translation>EQF {n}</translation>
    </message>
    <message>
        <source>Nothing to draw: no credential here states what this picture is made of.</source>
        <translation>Nichts zu zeichnen: Kein Nachweis hier gibt an, woraus dieses Bild besteht.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>Dasselbe als Liste</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>It could not be written there. Choose another place.</source>
        <translation>Dorthin ließ sich nicht schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Shown for a qualification</source>
        <translation>Gezeigt für eine Qualifikation</translation>
    </message>
    <message>
        <source>Made for nobody in particular</source>
        <translation>Für niemand Bestimmten erstellt</translation>
    </message>
    <message>
        <source>Rules not run</source>
        <translation>Regeln nicht angewendet</translation>
    </message>
    <message>
        <source>Signed by its holder</source>
        <translation>Vom Inhaber signiert</translation>
    </message>
    <message>
        <source>Not signed by a holder</source>
        <translation>Von keinem Inhaber signiert</translation>
    </message>
    <message>
        <source>Holder's signature not checked</source>
        <translation>Signatur des Inhabers nicht geprüft</translation>
    </message>
    <message>
        <source>Answers your code</source>
        <translation>Beantwortet Ihren Code</translation>
    </message>
    <message>
        <source>Does not answer your code</source>
        <translation>Beantwortet Ihren Code nicht</translation>
    </message>
    <message>
        <source>Whether it answers your code is open</source>
        <translation>Ob es Ihren Code beantwortet, ist offen</translation>
    </message>
    <message>
        <source>Made for you</source>
        <translation>Für Sie erstellt</translation>
    </message>
    <message>
        <source>Not made for you</source>
        <translation>Nicht für Sie erstellt</translation>
    </message>
    <message>
        <source>Says it is for {who}</source>
        <translation>Nach eigener Angabe für {who}</translation>
    </message>
    <message>
        <source>May be used until {day}</source>
        <translation>Verwendbar bis {day}</translation>
    </message>
    <message>
        <source>Made for {who}</source>
        <translation>Erstellt für {who}</translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation>Erstellt: {when}</translation>
    </message>
    <message>
        <source>Back to one file</source>
        <translation>Zurück zu einer Datei</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Als Tabelle speichern (CSV)</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur zeigen</translation>
    </message>
    <message>
        <source>Everything found, one line a credential</source>
        <translation>Alle Ergebnisse, eine Zeile je Nachweis</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Dateien werden gesucht…</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation><numerusform>%n Datei geprüft</numerusform><numerusform>%n Dateien geprüft</numerusform></translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation>{done} von {total} Dateien</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>check-results</source>
        <translation>pruefergebnisse</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} files</source>
        <translation>Nach {done} von {total} Dateien angehalten</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>nicht belegt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Genuine, issuer unknown</source>
        <translation>Echt, Aussteller unbekannt</translation>
    </message>
    <message>
        <source>Needs: {what}</source>
        <translation>Braucht: {what}</translation>
    </message>
    <message>
        <source>Does not prove {stack}</source>
        <translation>Belegt nicht: {stack}</translation>
    </message>
    <message>
        <source>{n} × {verdict}</source>
        <translation>{n} × {verdict}</translation>
    </message>
    <message>
        <source>{what}: {amounts}</source>
        <translation>{what}: {amounts}</translation>
    </message>
    <message>
        <source>Shown to prove, run again here</source>
        <translation>Soll dies belegen, hier erneut gerechnet</translation>
    </message>
    <message>
        <source>What could not be checked, and what would settle it</source>
        <translation>Was sich nicht prüfen ließ und was es klären würde</translation>
    </message>
    <message>
        <source>{title}: {why}</source>
        <translation>{title}: {why}</translation>
    </message>
    <message>
        <source>The presentation itself</source>
        <translation>Die Vorlage selbst</translation>
    </message>
    <message>
        <source>Untitled credential</source>
        <translation>Nachweis ohne Titel</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Genuine and in good standing</source>
        <translation>Echt und in Ordnung</translation>
    </message>
    <message>
        <source>Genuine, but nobody you trust vouches for the issuer</source>
        <translation>Echt, aber niemand, dem Sie vertrauen, bürgt für den Aussteller</translation>
    </message>
    <message>
        <source>Not everything could be checked on this computer</source>
        <translation>Nicht alles ließ sich auf diesem Computer prüfen</translation>
    </message>
    <message>
        <source>Do not rely on this</source>
        <translation>Verlassen Sie sich nicht darauf</translation>
    </message>
    <message>
        <source>Genuine, but revoked by the issuer</source>
        <translation>Echt, aber vom Aussteller widerrufen</translation>
    </message>
    <message>
        <source>Genuine, but suspended by the issuer</source>
        <translation>Echt, aber vom Aussteller ausgesetzt</translation>
    </message>
    <message>
        <source>Genuine, but expired</source>
        <translation>Echt, aber abgelaufen</translation>
    </message>
    <message>
        <source>Genuine, but not valid yet</source>
        <translation>Echt, aber noch nicht gültig</translation>
    </message>
    <message>
        <source>Open a presentation or credential</source>
        <translation>Vorlage oder Nachweis öffnen</translation>
    </message>
    <message>
        <source>Nothing left this computer, and nothing was kept.</source>
        <translation>Nichts hat diesen Computer verlassen, und nichts wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>Drop a presentation here, paste it, scan it or open a file. You see what a receiver would see.</source>
        <translation>Ziehen Sie eine Vorlage hierher, fügen Sie sie ein, scannen Sie sie oder öffnen Sie eine Datei. Sie sehen, was ein Empfänger sehen würde.</translation>
    </message>
    <message>
        <source>Receiver it should be for (optional)</source>
        <translation>Empfänger, für den sie sein soll (freiwillig)</translation>
    </message>
    <message>
        <source>Code you gave (optional)</source>
        <translation>Code, den Sie genannt haben (freiwillig)</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Folder with the files to check</source>
        <translation>Ordner mit den Dateien, die geprüft werden sollen</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that could be checked.</source>
        <translation>In der Zwischenablage ist nichts, was sich prüfen lässt.</translation>
    </message>
    <message>
        <source>Save the result (PDF)</source>
        <translation>Ergebnis speichern (PDF)</translation>
    </message>
    <message>
        <source>Nothing left this computer, and nothing was kept. The wallet is locked, so your own trust lists and files were not used.</source>
        <translation>Nichts hat diesen Computer verlassen, und nichts wurde aufbewahrt. Das Wallet ist gesperrt, deshalb wurden Ihre eigenen Vertrauenslisten und Dateien nicht verwendet.</translation>
    </message>
    <message>
        <source>Is it genuine?</source>
        <translation>Ist es echt?</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Check a folder</source>
        <translation>Ordner prüfen</translation>
    </message>
    <message>
        <source>Make a request</source>
        <translation>Anfrage erstellen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>This is not something to check</source>
        <translation>Das lässt sich nicht prüfen</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Ergebnis speichern</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Is it well made?</source>
        <translation>Ist es richtig aufgebaut?</translation>
    </message>
    <message>
        <source>Are all its terms defined?</source>
        <translation>Sind alle seine Begriffe festgelegt?</translation>
    </message>
    <message>
        <source>Does it keep to its schema?</source>
        <translation>Hält es sich an sein Schema?</translation>
    </message>
    <message>
        <source>Is what it refers to the very thing it meant?</source>
        <translation>Ist das, worauf es verweist, genau das Gemeinte?</translation>
    </message>
    <message>
        <source>Is the signature intact?</source>
        <translation>Ist die Signatur unversehrt?</translation>
    </message>
    <message>
        <source>Was it signed for this purpose?</source>
        <translation>Wurde für diesen Zweck signiert?</translation>
    </message>
    <message>
        <source>Is the signature in date?</source>
        <translation>Gilt die Signatur zurzeit?</translation>
    </message>
    <message>
        <source>Is the signing key known?</source>
        <translation>Ist der Schlüssel der Signatur bekannt?</translation>
    </message>
    <message>
        <source>Does the key belong to the issuer?</source>
        <translation>Gehört der Schlüssel dem Aussteller?</translation>
    </message>
    <message>
        <source>Does a list you trust vouch for the issuer?</source>
        <translation>Bürgt eine Liste, der Sie vertrauen, für den Aussteller?</translation>
    </message>
    <message>
        <source>Is it in date?</source>
        <translation>Gilt es zurzeit?</translation>
    </message>
    <message>
        <source>Has the issuer taken it back?</source>
        <translation>Hat der Aussteller es zurückgenommen?</translation>
    </message>
    <message>
        <source>Was it issued to this person?</source>
        <translation>Wurde es dieser Person ausgestellt?</translation>
    </message>
    <message>
        <source>Did the holder prove it is theirs?</source>
        <translation>Hat der Inhaber belegt, dass es seines ist?</translation>
    </message>
    <message>
        <source>Was it made for this receiver?</source>
        <translation>Wurde es für diesen Empfänger erstellt?</translation>
    </message>
    <message>
        <source>Does it answer this request?</source>
        <translation>Beantwortet es diese Anfrage?</translation>
    </message>
    <message>
        <source>Could everything inside be read?</source>
        <translation>Ließ sich alles darin lesen?</translation>
    </message>
    <message>
        <source>DID document</source>
        <translation>DID-Dokument</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>Statusliste</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Issuer metadata</source>
        <translation>Metadaten des Ausstellers</translation>
    </message>
    <message>
        <source>Issuer profile</source>
        <translation>Profil des Ausstellers</translation>
    </message>
    <message>
        <source>Issuer key</source>
        <translation>Schlüssel des Ausstellers</translation>
    </message>
    <message>
        <source>Hosted assertion</source>
        <translation>Beim Aussteller hinterlegte Fassung</translation>
    </message>
    <message>
        <source>Trust anchor</source>
        <translation>Vertrauensanker</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>Vertrauensliste</translation>
    </message>
    <message>
        <source>Type metadata</source>
        <translation>Metadaten des Typs</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>Widerrufsliste</translation>
    </message>
    <message>
        <source>Chain anchor</source>
        <translation>Anker in einer Blockchain</translation>
    </message>
    <message>
        <source>Not understood here</source>
        <translation>Hier nicht verstanden</translation>
    </message>
    <message>
        <source>What you expect of it</source>
        <translation>Was Sie davon erwarten</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Dates and status</source>
        <translation>Gültigkeit und Status</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>{kind}: {uri}</source>
        <translation>{kind}: {uri}</translation>
    </message>
</context>
<context>
    <name>claims</name>
    <message>
        <source>Must be shown</source>
        <translation>Muss gezeigt werden</translation>
    </message>
    <message>
        <source>Cannot be withheld</source>
        <translation>Lässt sich nicht zurückhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation><numerusform>%n Angabe</numerusform><numerusform>%n Angaben</numerusform></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>What had to be shown</source>
        <translation>Was zu zeigen war</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Wer Sie sind</translation>
    </message>
    <message>
        <source>Your identifier</source>
        <translation>Ihre Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Skills and frameworks</source>
        <translation>Kompetenzen und Rahmenwerke</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Awarded on</source>
        <translation>Verliehen am</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Leistungspunkte</translation>
    </message>
    <message>
        <source>Credits earned</source>
        <translation>Erworbene Leistungspunkte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Skill or level</source>
        <translation>Kompetenz oder Niveau</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Field of study</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Where its status is published</source>
        <translation>Wo der Status veröffentlicht wird</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeitsaufwand</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Lernergebnisse</translation>
    </message>
    <message>
        <source>Form of participation</source>
        <translation>Form der Teilnahme</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Qualitätssicherung</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Matrikelnummer</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Geburtsort</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation><numerusform>%n Teil</numerusform><numerusform>%n Teile</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>%n Wert</numerusform><numerusform>%n Werte</numerusform></translation>
    </message>
</context>
<context>
    <name>code sheet</name>
    <message>
        <source>Scan the codes with Cairn, in any order. Together they hold one presentation.</source>
        <translation>Scannen Sie die Codes mit Cairn, in beliebiger Reihenfolge. Zusammen enthalten sie eine Vorlage.</translation>
    </message>
</context>
<context>
    <name>credential</name>
    <message>
        <source>Verify again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>Schlagwörter und Notiz…</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Original speichern…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Aus den Favoriten nehmen</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Zum Favoriten machen</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Aus dem Papierkorb nehmen</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv nehmen</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Ins Archiv legen</translation>
    </message>
    <message>
        <source>About this credential</source>
        <translation>Über diesen Nachweis</translation>
    </message>
    <message>
        <source>About the achievement</source>
        <translation>Über die Leistung</translation>
    </message>
    <message>
        <source>About the issuer</source>
        <translation>Über den Aussteller</translation>
    </message>
    <message>
        <source>It speaks of something else than what it stands on. Do not count it.</source>
        <translation>Es spricht von etwas anderem als dem, worauf es steht. Zählen Sie nicht darauf.</translation>
    </message>
    <message>
        <source>Details of the endorsement by {name}</source>
        <translation>Einzelheiten der Empfehlung von {name}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>As a European micro-credential</source>
        <translation>Als europäische Micro-Credential</translation>
    </message>
    <message>
        <source>{n} of {all} EU elements</source>
        <translation>{n} von {all} EU-Elementen</translation>
    </message>
    <message>
        <source>Earlier learning was recognised for it.</source>
        <translation>Früher Gelerntes wurde dafür anerkannt.</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht zusammen</translation>
    </message>
    <message>
        <source>{state}: {values}</source>
        <translation>{state}: {values}</translation>
    </message>
    <message>
        <source>Change tags and note…</source>
        <translation>Schlagwörter und Notiz ändern…</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Nur für Sie</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>Schlagwörter und Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Add the tag {name}</source>
        <translation>Schlagwort {name} hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For example the day you applied with it. Only what speaks of that day counts.</source>
        <translation>Zum Beispiel am Tag Ihrer Bewerbung. Nur was von diesem Tag spricht, zählt.</translation>
    </message>
    <message>
        <source>Day to look at</source>
        <translation>Tag, der angesehen wird</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Was it valid on a certain day?</source>
        <translation>War er an einem bestimmten Tag gültig?</translation>
    </message>
    <message>
        <source>On {day}: {verdict}</source>
        <translation>Am {day}: {verdict}</translation>
    </message>
    <message>
        <source>Untitled credential</source>
        <translation>Nachweis ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation><numerusform>%n Woche</numerusform><numerusform>%n Wochen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n Tag</numerusform><numerusform>%n Tage</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation><numerusform>%n Stunde</numerusform><numerusform>%n Stunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n Minute</numerusform><numerusform>%n Minuten</numerusform></translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Kein Enddatum</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeitsaufwand</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Identitätsprüfung</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Qualitätssicherung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message numerus="yes">
        <source>{n} credit(s)</source>
        <translation><numerusform>{n} Leistungspunkt</numerusform><numerusform>{n} Leistungspunkte</numerusform></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>Unter Aufsicht</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>Identität geprüft</translation>
    </message>
    <message>
        <source>Unsupervised</source>
        <translation>Ohne Aufsicht</translation>
    </message>
    <message>
        <source>Sealed as</source>
        <translation>Versiegelt als</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>Gekommen als</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation><numerusform>%n Byte</numerusform><numerusform>%n Byte</numerusform></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>{issuer} · awarded {day}</source>
        <translation>{issuer} · verliehen am {day}</translation>
    </message>
    <message>
        <source>Can be shared in parts</source>
        <translation>Lässt sich in Teilen teilen</translation>
    </message>
    <message>
        <source>Why this is verified</source>
        <translation>Warum das geprüft ist</translation>
    </message>
    <message>
        <source>Kept exactly as received; this is its content with parts in order.</source>
        <translation>Aufbewahrt genau wie empfangen; das ist der Inhalt mit geordneten Teilen.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Outcomes &amp;&amp; evidence</source>
        <translation>Ergebnisse &amp;&amp; Belege</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Bildungswege</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>What others say about it</source>
        <translation>Was andere dazu sagen</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>It counts toward none of your stacks yet.</source>
        <translation>Er zählt bisher für keinen Ihrer Bildungswege.</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Original speichern</translation>
    </message>
    <message>
        <source>What the credential says, as data</source>
        <translation>Was der Nachweis sagt, als Daten</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>The issuer stated no outcomes and no evidence.</source>
        <translation>Der Aussteller hat keine Ergebnisse und keine Belege angegeben.</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Lernergebnisse</translation>
    </message>
    <message>
        <source>What had to be shown</source>
        <translation>Was zu zeigen war</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Skills and frameworks</source>
        <translation>Kompetenzen und Rahmenwerke</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>from today</source>
        <translation>von heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation><numerusform>%n Tag alt</numerusform><numerusform>%n Tage alt</numerusform></translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation><numerusform>vor %n Minute</numerusform><numerusform>vor %n Minuten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation><numerusform>vor %n Stunde</numerusform><numerusform>vor %n Stunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation><numerusform>vor %n Tag</numerusform><numerusform>vor %n Tagen</numerusform></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>That recovery code does not open this wallet</source>
        <translation>Dieser Wiederherstellungscode öffnet dieses Wallet nicht</translation>
    </message>
    <message>
        <source>No wallet yet</source>
        <translation>Noch kein Wallet</translation>
    </message>
    <message>
        <source>There is no wallet in this folder.</source>
        <translation>In diesem Ordner ist kein Wallet.</translation>
    </message>
    <message>
        <source>Create one, or choose the folder it is in.</source>
        <translation>Erstellen Sie eines, oder wählen Sie den Ordner, in dem es liegt.</translation>
    </message>
    <message>
        <source>A wallet is already here</source>
        <translation>Hier ist schon ein Wallet</translation>
    </message>
    <message>
        <source>This folder holds a wallet; nothing was changed.</source>
        <translation>In diesem Ordner liegt ein Wallet; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Unlock it instead.</source>
        <translation>Entsperren Sie es stattdessen.</translation>
    </message>
    <message>
        <source>The wallet is locked</source>
        <translation>Das Wallet ist gesperrt</translation>
    </message>
    <message>
        <source>This needs your credentials, and they are locked.</source>
        <translation>Dafür werden Ihre Nachweise gebraucht, und sie sind gesperrt.</translation>
    </message>
    <message>
        <source>Unlock the wallet.</source>
        <translation>Entsperren Sie das Wallet.</translation>
    </message>
    <message>
        <source>That passphrase does not open this wallet</source>
        <translation>Diese Passphrase öffnet dieses Wallet nicht</translation>
    </message>
    <message>
        <source>Capital letters, the keyboard layout and spaces all count.</source>
        <translation>Großbuchstaben, Tastaturbelegung und Leerzeichen zählen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keyring did not give the key</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht herausgegeben</translation>
    </message>
    <message>
        <source>This computer's keyring is missing, locked or has changed.</source>
        <translation>Der Schlüsselbund dieses Computers fehlt, ist gesperrt oder hat sich geändert.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase.</source>
        <translation>Entsperren Sie mit Ihrer Passphrase.</translation>
    </message>
    <message>
        <source>The wallet file is damaged</source>
        <translation>Die Datei des Wallets ist beschädigt</translation>
    </message>
    <message>
        <source>What is stored does not match its own seals, so nothing was opened or changed.</source>
        <translation>Das Gespeicherte passt nicht zu seinen eigenen Siegeln, deshalb wurde nichts geöffnet oder geändert.</translation>
    </message>
    <message>
        <source>Keep the file as it is and restore a backup.</source>
        <translation>Lassen Sie die Datei, wie sie ist, und stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The wallet is open elsewhere</source>
        <translation>Das Wallet ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>Another window or program holds it.</source>
        <translation>Ein anderes Fenster oder Programm hält es.</translation>
    </message>
    <message>
        <source>Close that one, then try again.</source>
        <translation>Schließen Sie jenes, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk did not take it</source>
        <translation>Die Festplatte hat es nicht angenommen</translation>
    </message>
    <message>
        <source>It may be full or read-only. Your wallet is as it was before.</source>
        <translation>Sie ist vielleicht voll oder schreibgeschützt. Ihr Wallet ist, wie es vorher war.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This wallet was made by a newer version</source>
        <translation>Dieses Wallet stammt von einer neueren Version</translation>
    </message>
    <message>
        <source>It was not opened, so that nothing is lost.</source>
        <translation>Es wurde nicht geöffnet, damit nichts verloren geht.</translation>
    </message>
    <message>
        <source>Update the program, then unlock.</source>
        <translation>Aktualisieren Sie das Programm, und entsperren Sie dann.</translation>
    </message>
    <message>
        <source>The check was cut short</source>
        <translation>Die Prüfung wurde abgebrochen</translation>
    </message>
    <message>
        <source>A helper process ended before its work was done. What was kept before stays kept.</source>
        <translation>Ein Hilfsprozess endete, bevor seine Arbeit getan war. Was vorher aufbewahrt war, bleibt es.</translation>
    </message>
    <message>
        <source>Try again with fewer files at a time.</source>
        <translation>Versuchen Sie es noch einmal mit weniger Dateien auf einmal.</translation>
    </message>
    <message>
        <source>Not a credential</source>
        <translation>Kein Nachweis</translation>
    </message>
    <message>
        <source>No credential was found in it.</source>
        <translation>Darin wurde kein Nachweis gefunden.</translation>
    </message>
    <message>
        <source>Ask the issuer for the file, picture or link text of the credential itself.</source>
        <translation>Bitten Sie den Aussteller um die Datei, das Bild oder den Linktext des Nachweises selbst.</translation>
    </message>
    <message>
        <source>Not well made</source>
        <translation>Nicht richtig aufgebaut</translation>
    </message>
    <message>
        <source>It breaks the rules of its own format, so it cannot be read safely.</source>
        <translation>Die Regeln des eigenen Formats sind verletzt, deshalb lässt es sich nicht sicher lesen.</translation>
    </message>
    <message>
        <source>Ask the issuer for a fresh copy.</source>
        <translation>Bitten Sie den Aussteller um eine neue Ausfertigung.</translation>
    </message>
    <message>
        <source>Not understood by this wallet</source>
        <translation>Von diesem Wallet nicht verstanden</translation>
    </message>
    <message>
        <source>It is of a kind this wallet does not read yet.</source>
        <translation>Diese Art liest das Wallet noch nicht.</translation>
    </message>
    <message>
        <source>Ask the issuer for an Open Badges 3.0 or verifiable credential file.</source>
        <translation>Bitten Sie den Aussteller um eine Datei als Open Badges 3.0 oder Verifiable Credential.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>It goes against a safety rule, so nothing was kept.</source>
        <translation>Das verstößt gegen eine Sicherheitsregel, deshalb wurde nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Check where it came from.</source>
        <translation>Sehen Sie nach, woher es kam.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>It is larger or deeper than the wallet reads.</source>
        <translation>Es ist größer oder tiefer verschachtelt, als das Wallet liest.</translation>
    </message>
    <message>
        <source>Split it, or ask for a smaller copy.</source>
        <translation>Teilen Sie es auf, oder bitten Sie um eine kleinere Fassung.</translation>
    </message>
    <message>
        <source>That does not fit here</source>
        <translation>Das passt hier nicht</translation>
    </message>
    <message>
        <source>What was entered cannot be used.</source>
        <translation>Was eingegeben wurde, lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>Check the entry and try again.</source>
        <translation>Prüfen Sie die Eingabe, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>Nicht mehr hier</translation>
    </message>
    <message>
        <source>It is not in the wallet any more.</source>
        <translation>Es ist nicht mehr im Wallet.</translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation>Gehen Sie zurück zur Liste.</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Die Datei ist nicht da</translation>
    </message>
    <message>
        <source>It was moved, renamed or cannot be read.</source>
        <translation>Sie wurde verschoben, umbenannt oder lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Wählen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>A file of that name exists</source>
        <translation>Eine Datei mit diesem Namen gibt es schon</translation>
    </message>
    <message>
        <source>Nothing was written over.</source>
        <translation>Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>Außerhalb des gewählten Ordners</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Choose a name without folders in it.</source>
        <translation>Wählen Sie einen Namen ohne Ordner darin.</translation>
    </message>
    <message>
        <source>This needs the network</source>
        <translation>Dafür wird das Netz gebraucht</translation>
    </message>
    <message>
        <source>The wallet is offline, so nothing was fetched.</source>
        <translation>Das Wallet ist offline, deshalb wurde nichts abgerufen.</translation>
    </message>
    <message>
        <source>Bring the file by hand.</source>
        <translation>Bringen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>This cannot be shared that way</source>
        <translation>So lässt sich das nicht teilen</translation>
    </message>
    <message>
        <source>The credential's own seal does not allow it.</source>
        <translation>Das Siegel des Nachweises lässt es nicht zu.</translation>
    </message>
    <message>
        <source>Show more of it, or share it whole.</source>
        <translation>Zeigen Sie mehr davon, oder teilen Sie ihn ganz.</translation>
    </message>
    <message>
        <source>The newest good backup is of {when}; recover from it.</source>
        <translation>Die neueste gute Sicherung ist vom {when}; stellen Sie daraus wieder her.</translation>
    </message>
    <message>
        <source>Correct that place in the file, or ask whoever wrote it.</source>
        <translation>Berichtigen Sie diese Stelle in der Datei oder fragen Sie, wer sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Ask whoever publishes it for CTDL, ELM or stack-rules/1.</source>
        <translation>Bitten Sie die herausgebende Stelle um CTDL, ELM oder stack-rules/1.</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Wählen Sie einen Ordner, den es gibt.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>Choose another way of signing, or leave the choice to the program.</source>
        <translation>Wählen Sie eine andere Art zu unterschreiben oder überlassen Sie die Wahl dem Programm.</translation>
    </message>
    <message>
        <source>Look up what can be shown of it, and choose from that.</source>
        <translation>Sehen Sie nach, was davon gezeigt werden kann, und wählen Sie daraus.</translation>
    </message>
    <message>
        <source>Hand over the original instead.</source>
        <translation>Geben Sie stattdessen das Original weiter.</translation>
    </message>
    <message>
        <source>Choose at least one credential.</source>
        <translation>Wählen Sie mindestens einen Nachweis.</translation>
    </message>
    <message>
        <source>Bring the file from the address that the check names.</source>
        <translation>Holen Sie die Datei von der Adresse, die die Prüfung nennt.</translation>
    </message>
    <message>
        <source>Ask whoever publishes the list for another copy.</source>
        <translation>Bitten Sie die herausgebende Stelle der Liste um eine andere Kopie.</translation>
    </message>
    <message>
        <source>Ask whoever made the request for a new one.</source>
        <translation>Bitten Sie um eine neue Anfrage.</translation>
    </message>
</context>
<context>
    <name>eu</name>
    <message>
        <source>Who learned</source>
        <translation>Wer gelernt hat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Country or region of the issuer</source>
        <translation>Land oder Region des Ausstellers</translation>
    </message>
    <message>
        <source>Awarding body</source>
        <translation>Vergabestelle</translation>
    </message>
    <message>
        <source>Date of award</source>
        <translation>Tag der Verleihung</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Lernergebnisse</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeitsaufwand</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Kind of assessment</source>
        <translation>Art der Bewertung</translation>
    </message>
    <message>
        <source>Form of participation</source>
        <translation>Form der Teilnahme</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Qualitätssicherung</translation>
    </message>
    <message>
        <source>What was needed to enrol</source>
        <translation>Was für die Einschreibung nötig war</translation>
    </message>
    <message>
        <source>Supervision and identity check</source>
        <translation>Aufsicht und Identitätsprüfung</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What it can add up to</source>
        <translation>Worauf er angerechnet werden kann</translation>
    </message>
    <message>
        <source>Further information</source>
        <translation>Weitere Informationen</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>partly stated</source>
        <translation>teilweise angegeben</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>The workload is written as {written}, which is months; hours or minutes were meant, it seems.</source>
        <translation>Der Arbeitsaufwand ist als {written} geschrieben, das sind Monate; gemeint waren wohl Stunden oder Minuten.</translation>
    </message>
    <message>
        <source>{hours} hours for {credits} ECTS are {each} hours a credit; 25 to 30 are usual.</source>
        <translation>{hours} Stunden für {credits} ECTS sind {each} Stunden je Punkt; üblich sind 25 bis 30.</translation>
    </message>
    <message>
        <source>It speaks of an identity check and also says that there was none.</source>
        <translation>Von einer Identitätsprüfung ist die Rede, und zugleich davon, dass es keine gab.</translation>
    </message>
    <message>
        <source>It states EQF level {eqf} and another level with the number {other}; only the EQF level counts.</source>
        <translation>Angegeben sind EQF-Niveau {eqf} und ein anderes Niveau mit der Zahl {other}; nur das EQF-Niveau zählt.</translation>
    </message>
    <message>
        <source>It is called {called}, but states only participation.</source>
        <translation>Der Name ist {called}, angegeben ist aber nur eine Teilnahme.</translation>
    </message>
    <message>
        <source>A result is below what was required.</source>
        <translation>Ein Ergebnis liegt unter dem, was verlangt war.</translation>
    </message>
    <message>
        <source>Some skills have no web address, so they cannot be matched with others.</source>
        <translation>Einige Kompetenzen haben keine Webadresse und lassen sich deshalb nicht mit anderen abgleichen.</translation>
    </message>
    <message>
        <source>The language tag {tag} names no country.</source>
        <translation>Die Sprachkennung {tag} nennt kein Land.</translation>
    </message>
    <message>
        <source>{stated} of {all} stated, {partly} only partly, {missing} not stated.</source>
        <translation>{stated} von {all} angegeben, {partly} nur teilweise, {missing} nicht angegeben.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the credential when something is not stated. Ask the issuer for it.</source>
        <translation>Am Nachweis ist nichts falsch, wenn etwas nicht angegeben ist. Fragen Sie den Aussteller danach.</translation>
    </message>
    <message>
        <source>Assessed outcome</source>
        <translation>Bewertetes Ergebnis</translation>
    </message>
    <message>
        <source>An outcome that was assessed.</source>
        <translation>Ein Ergebnis, das bewertet wurde.</translation>
    </message>
    <message>
        <source>Outcome, assessment not stated</source>
        <translation>Ergebnis, Bewertung nicht angegeben</translation>
    </message>
    <message>
        <source>An outcome is claimed; how it was assessed is not stated.</source>
        <translation>Ein Ergebnis wird angegeben; wie es bewertet wurde, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Taking part, not an assessed outcome.</source>
        <translation>Teilgenommen, kein bewertetes Ergebnis.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>A right that was given, not an outcome.</source>
        <translation>Eine Berechtigung, die erteilt wurde, kein Ergebnis.</translation>
    </message>
    <message>
        <source>Not achieved yet</source>
        <translation>Noch nicht erreicht</translation>
    </message>
    <message>
        <source>Nothing was achieved yet.</source>
        <translation>Noch wurde nichts erreicht.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Die Datei ließ sich dort nicht schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything is sound</source>
        <translation>Alles ist in Ordnung</translation>
    </message>
    <message>
        <source>Every page, every original and the search index are what they were.</source>
        <translation>Jede Seite, jedes Original und der Suchindex sind, was sie waren.</translation>
    </message>
    <message>
        <source>Something is damaged</source>
        <translation>Etwas ist beschädigt</translation>
    </message>
    <message>
        <source>Make a copy of the wallet's folder, then go back to a backup.</source>
        <translation>Machen Sie eine Kopie des Ordners mit dem Wallet, und gehen Sie dann auf eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}, under Backup.</source>
        <translation>Gehen Sie auf die Sicherung vom {when} zurück, unter Sicherung.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>Data Integrity</source>
        <translation>Data Integrity</translation>
    </message>
    <message>
        <source>VC-JWT</source>
        <translation>VC-JWT</translation>
    </message>
    <message>
        <source>SD-JWT VC</source>
        <translation>SD-JWT VC</translation>
    </message>
    <message>
        <source>SD-JWT</source>
        <translation>SD-JWT</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Keine Signatur</translation>
    </message>
    <message>
        <source>Open Badge 3.0</source>
        <translation>Open Badge 3.0</translation>
    </message>
    <message>
        <source>Open Badge 2.0</source>
        <translation>Open Badge 2.0</translation>
    </message>
    <message>
        <source>Comprehensive Learner Record 2.0</source>
        <translation>Comprehensive Learner Record 2.0</translation>
    </message>
    <message>
        <source>European Learning Model</source>
        <translation>European Learning Model</translation>
    </message>
    <message>
        <source>Verifiable credential 2.0</source>
        <translation>Verifiable Credential 2.0</translation>
    </message>
    <message>
        <source>Verifiable credential 1.1</source>
        <translation>Verifiable Credential 1.1</translation>
    </message>
    <message>
        <source>signed text</source>
        <translation>signierter Text</translation>
    </message>
    <message>
        <source>COSE signature</source>
        <translation>COSE-Signatur</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>JSON-Datei</translation>
    </message>
    <message>
        <source>baked PNG picture</source>
        <translation>PNG-Bild mit Nachweis darin</translation>
    </message>
    <message>
        <source>baked SVG picture</source>
        <translation>SVG-Bild mit Nachweis darin</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>European digital seal</source>
        <translation>Europäisches digitales Siegel</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP-Archiv</translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Prüfergebnis</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Verliehen</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>freshness</name>
    <message numerus="yes">
        <source>%n credential(s) lean on it</source>
        <translation><numerusform>%n Nachweis stützt sich darauf</numerusform><numerusform>%n Nachweise stützen sich darauf</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation><numerusform>%n Nachweis</numerusform><numerusform>%n Nachweise</numerusform></translation>
    </message>
    <message>
        <source>its key is nowhere on this computer; {count}</source>
        <translation>sein Schlüssel ist nirgends auf diesem Computer; {count}</translation>
    </message>
    <message>
        <source>its key is on this computer once, in a file or list; {count}</source>
        <translation>sein Schlüssel ist einmal auf diesem Computer, in einer Datei oder Liste; {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) end within 60 days</source>
        <translation><numerusform>%n Nachweis endet innerhalb von 60 Tagen</numerusform><numerusform>%n Nachweise enden innerhalb von 60 Tagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n status list(s) too old or missing</source>
        <translation><numerusform>%n Statusliste zu alt oder fehlend</numerusform><numerusform>%n Statuslisten zu alt oder fehlend</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n issuer(s) known from one place only</source>
        <translation><numerusform>%n Aussteller nur von einer Stelle bekannt</numerusform><numerusform>%n Aussteller nur von einer Stelle bekannt</numerusform></translation>
    </message>
    <message>
        <source>{age}; {uses}</source>
        <translation>{age}; {uses}</translation>
    </message>
    <message>
        <source>not on this computer; {uses}</source>
        <translation>nicht auf diesem Computer; {uses}</translation>
    </message>
    <message>
        <source>ends on {day}</source>
        <translation>endet am {day}</translation>
    </message>
    <message>
        <source>See what</source>
        <translation>Ansehen, was</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Put this note away</source>
        <translation>Diesen Hinweis weglegen</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Ask the issuer whether it can be renewed.</source>
        <translation>Fragen Sie den Aussteller, ob er sich erneuern lässt.</translation>
    </message>
    <message>
        <source>Status lists</source>
        <translation>Statuslisten</translation>
    </message>
    <message>
        <source>Get the file from its address and add it under Settings, Files for checking.</source>
        <translation>Holen Sie die Datei von ihrer Adresse, und fügen Sie sie unter Einstellungen, Prüfunterlagen hinzu.</translation>
    </message>
    <message>
        <source>Issuers known from one place only</source>
        <translation>Aussteller, die nur von einer Stelle bekannt sind</translation>
    </message>
    <message>
        <source>If that file is lost, nobody can check these any more. Keep their key document.</source>
        <translation>Geht diese Datei verloren, kann niemand sie mehr prüfen. Bewahren Sie das Schlüsseldokument auf.</translation>
    </message>
    <message>
        <source>What will lapse</source>
        <translation>Was bald nicht mehr gilt</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>Stacks and sharing</source>
        <translation>Bildungswege und Teilen</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Nachweise hinzufügen</translation>
    </message>
    <message>
        <source>Drop a file, a picture or a folder on the window, paste with Ctrl+V, open with Ctrl+O, or scan a code on the screen with Ctrl+Shift+S. Badges in pictures, signed files, PDF and ZIP are read. What you received is kept byte for byte.</source>
        <translation>Ziehen Sie eine Datei, ein Bild oder einen Ordner auf das Fenster, fügen Sie mit Strg+V ein, öffnen Sie mit Strg+O, oder scannen Sie einen Code auf dem Bildschirm mit Strg+Umschalt+S. Badges in Bildern, signierte Dateien, PDF und ZIP werden gelesen. Was Sie empfangen haben, wird Byte für Byte aufbewahrt.</translation>
    </message>
    <message>
        <source>Keep order</source>
        <translation>Ordnung halten</translation>
    </message>
    <message>
        <source>Tags, notes, favourites and the archive are for you alone and never leave with a credential. The menu above the list leads to each of them, and to searches you have kept.</source>
        <translation>Schlagwörter, Notizen, Favoriten und das Archiv sind nur für Sie und gehen nie mit einem Nachweis hinaus. Das Menü über der Liste führt zu ihnen allen und zu den Suchen, die Sie behalten haben.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Type words, or narrow down with issuer:, skill:, level:&gt;=6, expires:&lt;2027 and status:.</source>
        <translation>Geben Sie Wörter ein, oder grenzen Sie ein mit issuer:, skill:, level:&gt;=6, expires:&lt;2027 und status:.</translation>
    </message>
    <message>
        <source>Never lose it</source>
        <translation>Nie verlieren</translation>
    </message>
    <message>
        <source>An automatic backup follows each change. Make one for another place under Settings, Backup, and a recovery sheet under Settings, Safety.</source>
        <translation>Auf jede Änderung folgt eine automatische Sicherung. Erstellen Sie unter Einstellungen, Sicherung eine für einen anderen Ort und unter Einstellungen, Sicherheit ein Wiederherstellungsblatt.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>The signature holds, it is the issuer's, and nothing known speaks against it.</source>
        <translation>Die Signatur hält, sie ist die des Ausstellers, und nichts Bekanntes spricht dagegen.</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Nicht vollständig geprüft</translation>
    </message>
    <message>
        <source>Something needed is not on this computer. The credential may be perfectly good. Open the line with the question mark: it names the file that would settle it.</source>
        <translation>Etwas Nötiges ist nicht auf diesem Computer. Der Nachweis kann völlig in Ordnung sein. Öffnen Sie die Zeile mit dem Fragezeichen: Sie nennt die Datei, die es klären würde.</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>Statusliste</translation>
    </message>
    <message>
        <source>A list an issuer publishes of what it has taken back. Its age is always told, because an old list cannot know of yesterday.</source>
        <translation>Eine Liste, in der ein Aussteller veröffentlicht, was er zurückgenommen hat. Ihr Alter wird immer genannt, denn eine alte Liste kann von gestern nichts wissen.</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>Vertrauensliste</translation>
    </message>
    <message>
        <source>A dated list of issuers somebody vouches for. It says whom you know, and never changes whether a credential is genuine.</source>
        <translation>Eine Liste mit Datum von Ausstellern, für die jemand bürgt. Sie sagt, wen Sie kennen, und ändert nie, ob ein Nachweis echt ist.</translation>
    </message>
    <message>
        <source>Was it valid then?</source>
        <translation>War er damals gültig?</translation>
    </message>
    <message>
        <source>On the page of a credential choose a day. Only what speaks of that day is used.</source>
        <translation>Wählen Sie auf der Seite eines Nachweises einen Tag. Nur was von diesem Tag spricht, wird verwendet.</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Bildungsweg</translation>
    </message>
    <message>
        <source>A qualification you work toward, measured by its written rules over what you hold. Drag a credential onto a stack to see where it counts.</source>
        <translation>Eine Qualifikation, auf die Sie hinarbeiten, gemessen nach ihren geschriebenen Regeln an dem, was Sie haben. Ziehen Sie einen Nachweis auf einen Bildungsweg, um zu sehen, wo er zählt.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Parts that the issuer made separable can be held back and the signature still holds. A presentation is made for one receiver and one day; whom you showed what is in your activity.</source>
        <translation>Teile, die der Aussteller trennbar gemacht hat, lassen sich zurückhalten, und die Signatur hält trotzdem. Eine Vorlage wird für einen Empfänger und einen Tag erstellt; wem Sie was gezeigt haben, steht unter Aktivitäten.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Looks at what somebody shows you, also while the wallet is locked, and keeps nothing.</source>
        <translation>Sieht an, was jemand Ihnen zeigt, auch bei gesperrtem Wallet, und bewahrt nichts auf.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>This program opens no connection. What a check is missing it names, and you can bring it as a file under Settings, Files for checking.</source>
        <translation>Dieses Programm öffnet keine Verbindung. Was einer Prüfung fehlt, nennt es, und Sie können es unter Einstellungen, Prüfunterlagen als Datei bringen.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Wallet created</source>
        <translation>Wallet erstellt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Verified again</source>
        <translation>Erneut geprüft</translation>
    </message>
    <message>
        <source>Verdict changed</source>
        <translation>Prüfergebnis geändert</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Original saved as a file</source>
        <translation>Original als Datei gespeichert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Moved to trash</source>
        <translation>In den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Taken out of the trash</source>
        <translation>Aus dem Papierkorb genommen</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Schlagwörter geändert</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Ins Archiv gelegt</translation>
    </message>
    <message>
        <source>Taken out of the archive</source>
        <translation>Aus dem Archiv genommen</translation>
    </message>
    <message>
        <source>Brought from another wallet</source>
        <translation>Aus einem anderen Wallet übernommen</translation>
    </message>
    <message>
        <source>Issuer added to your trust list</source>
        <translation>Aussteller in Ihre Vertrauensliste aufgenommen</translation>
    </message>
    <message>
        <source>Issuer removed from your trust list</source>
        <translation>Aussteller aus Ihrer Vertrauensliste entfernt</translation>
    </message>
    <message>
        <source>Trust list added</source>
        <translation>Vertrauensliste hinzugefügt</translation>
    </message>
    <message>
        <source>Material for checks added</source>
        <translation>Prüfunterlagen hinzugefügt</translation>
    </message>
    <message>
        <source>Stack added</source>
        <translation>Bildungsweg hinzugefügt</translation>
    </message>
    <message>
        <source>Own decision on a stack written down</source>
        <translation>Eigene Entscheidung zu einem Bildungsweg festgehalten</translation>
    </message>
    <message>
        <source>Own decision on a stack taken back</source>
        <translation>Eigene Entscheidung zu einem Bildungsweg zurückgenommen</translation>
    </message>
    <message>
        <source>Stack removed</source>
        <translation>Bildungsweg entfernt</translation>
    </message>
    <message>
        <source>Identity made</source>
        <translation>Identität erstellt</translation>
    </message>
    <message>
        <source>Identity retired</source>
        <translation>Identität stillgelegt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) shown</source>
        <translation><numerusform>%n Angabe gezeigt</numerusform><numerusform>%n Angaben gezeigt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n withheld</source>
        <translation><numerusform>%n zurückgehalten</numerusform><numerusform>%n zurückgehalten</numerusform></translation>
    </message>
    <message>
        <source>for {who}</source>
        <translation>für {who}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation>Aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add from the clipboard</source>
        <translation>Aus der Zwischenablage hinzufügen</translation>
    </message>
    <message>
        <source>Scan the screen</source>
        <translation>Bildschirm scannen</translation>
    </message>
    <message>
        <source>The main action of the screen</source>
        <translation>Hauptaktion der Ansicht</translation>
    </message>
    <message>
        <source>Share the selection</source>
        <translation>Auswahl teilen</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Liste der Tasten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message numerus="yes">
        <source>%n credential(s) moved to the trash</source>
        <translation><numerusform>%n Nachweis in den Papierkorb gelegt</numerusform><numerusform>%n Nachweise in den Papierkorb gelegt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) taken out of the trash</source>
        <translation><numerusform>%n Nachweis aus dem Papierkorb genommen</numerusform><numerusform>%n Nachweise aus dem Papierkorb genommen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) put into the archive</source>
        <translation><numerusform>%n Nachweis ins Archiv gelegt</numerusform><numerusform>%n Nachweise ins Archiv gelegt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) taken out of the archive</source>
        <translation><numerusform>%n Nachweis aus dem Archiv genommen</numerusform><numerusform>%n Nachweise aus dem Archiv genommen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) no longer a favourite</source>
        <translation><numerusform>%n Nachweis aus den Favoriten genommen</numerusform><numerusform>%n Nachweise aus den Favoriten genommen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Tag added to %n credential(s)</source>
        <translation><numerusform>Schlagwort zu %n Nachweis hinzugefügt</numerusform><numerusform>Schlagwort zu %n Nachweisen hinzugefügt</numerusform></translation>
    </message>
    <message>
        <source>Search kept</source>
        <translation>Suche behalten</translation>
    </message>
    <message>
        <source>Search forgotten</source>
        <translation>Suche vergessen</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) made a favourite</source>
        <translation><numerusform>%n Nachweis zum Favoriten gemacht</numerusform><numerusform>%n Nachweise zu Favoriten gemacht</numerusform></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>A tag is a word of yours, like “work” or “summer 2026”. Only you see it.</source>
        <translation>Ein Schlagwort ist ein Wort von Ihnen, etwa „Arbeit“ oder „Sommer 2026“. Nur Sie sehen es.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags and note kept</source>
        <translation>Schlagwörter und Notiz aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n credential(s) for good?</source>
        <translation><numerusform>%n Nachweis endgültig löschen?</numerusform><numerusform>%n Nachweise endgültig löschen?</numerusform></translation>
    </message>
    <message>
        <source>They are erased from this computer. Backups made before still hold them.</source>
        <translation>Sie werden von diesem Computer gelöscht. Frühere Sicherungen enthalten sie noch.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche behalten</translation>
    </message>
    <message>
        <source>It appears in the menu above the list and always shows what fits today.</source>
        <translation>Sie erscheint im Menü über der Liste und zeigt immer, was heute passt.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) deleted for good</source>
        <translation><numerusform>%n Nachweis endgültig gelöscht</numerusform><numerusform>%n Nachweise endgültig gelöscht</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation><numerusform>%n gezeigt</numerusform><numerusform>%n gezeigt</numerusform></translation>
    </message>
    <message>
        <source>Each of these can be undone.</source>
        <translation>Alles davon lässt sich rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) selected</source>
        <translation><numerusform>%n Nachweis ausgewählt</numerusform><numerusform>%n Nachweise ausgewählt</numerusform></translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Aus dem Papierkorb nehmen</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv nehmen</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Schlagwort hinzufügen…</translation>
    </message>
    <message>
        <source>Make favourites</source>
        <translation>Zu Favoriten machen</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Untitled credential</source>
        <translation>Nachweis ohne Titel</translation>
    </message>
    <message>
        <source>All credentials</source>
        <translation>Alle Nachweise</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By issuer</source>
        <translation>Nach Aussteller</translation>
    </message>
    <message>
        <source>By skill</source>
        <translation>Nach Kompetenz</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Nach Niveau</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Nach Jahr</translation>
    </message>
    <message>
        <source>No skill named</source>
        <translation>Keine Kompetenz genannt</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Ohne Niveau</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>Schlagwort: {name}</translation>
    </message>
    <message>
        <source>Search: {name}</source>
        <translation>Suche: {name}</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>abgelaufen am {day}</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Niveau {level}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>empfangen am {day}</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Credentials shown to you</source>
        <translation>Nachweise, die Ihnen gezeigt werden</translation>
    </message>
    <message>
        <source>This page was made by the learner and holds the signed credentials themselves. Anything written on a page can be invented: open this file with Cairn to check every signature, whether it still stands, and whom it was made for.</source>
        <translation>Diese Seite wurde von der lernenden Person erstellt und enthält die signierten Nachweise selbst. Was auf einer Seite steht, kann erfunden sein: Öffnen Sie diese Datei mit Cairn, um jede Signatur zu prüfen, ob sie noch gilt und für wen sie erstellt wurde.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Verliehen</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>How it was assessed</source>
        <translation>Wie bewertet wurde</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Skills and frameworks</source>
        <translation>Kompetenzen und Rahmenwerke</translation>
    </message>
    <message>
        <source>Shown by the holder of</source>
        <translation>Gezeigt mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Save the presentation itself</source>
        <translation>Vorlage selbst speichern</translation>
    </message>
    <message>
        <source>Check the signatures</source>
        <translation>Signaturen prüfen</translation>
    </message>
    <message>
        <source>The presentation as a QR code</source>
        <translation>Die Vorlage als QR-Code</translation>
    </message>
    <message>
        <source>The holder's signature is good.</source>
        <translation>Die Signatur des Inhabers ist gut.</translation>
    </message>
    <message>
        <source>The holder's signature is not good, or its time is over.</source>
        <translation>Die Signatur des Inhabers ist nicht gut, oder ihre Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>This browser cannot check the holder's signature. Open the file with Cairn.</source>
        <translation>Dieser Browser kann die Signatur des Inhabers nicht prüfen. Öffnen Sie die Datei mit Cairn.</translation>
    </message>
    <message>
        <source>An issuer's signature is not good, or its time is over.</source>
        <translation>Die Signatur eines Ausstellers ist nicht gut, oder ihre Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>Issuers' signatures checked here and good: {checked} of {all}. Whether a credential was revoked, and who the issuers are, is not checked by this page.</source>
        <translation>Hier geprüfte und gute Signaturen von Ausstellern: {checked} von {all}. Ob ein Nachweis widerrufen wurde und wer die Aussteller sind, prüft diese Seite nicht.</translation>
    </message>
    <message>
        <source>In the holder's own words: signed by the holder alone, by no institution.</source>
        <translation>In den eigenen Worten der vorlegenden Person: nur von ihr unterschrieben, von keiner Einrichtung.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
</context>
<context>
    <name>qr</name>
    <message>
        <source>Part {n} of {total}</source>
        <translation>Teil {n} von {total}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Voriger Teil</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Code with the presentation</source>
        <translation>Code mit der Vorlage</translation>
    </message>
    <message>
        <source>Spare part {n}: it stands in for any that was missed</source>
        <translation>Ersatzteil {n}: Es springt für ein verpasstes ein</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Bildungswege</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Signed with the holder's own key.</source>
        <translation>Mit dem eigenen Schlüssel des Inhabers signiert.</translation>
    </message>
    <message>
        <source>The signature is intact: nothing changed since the holder signed it.</source>
        <translation>Die Signatur ist unversehrt: Seit der Inhaber signiert hat, hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The holder's key is known.</source>
        <translation>Der Schlüssel des Inhabers ist bekannt.</translation>
    </message>
    <message>
        <source>The key belongs to whoever presents it.</source>
        <translation>Der Schlüssel gehört der Person, die vorlegt.</translation>
    </message>
    <message>
        <source>It follows the rules of its format.</source>
        <translation>Die Regeln des Formats sind eingehalten.</translation>
    </message>
    <message>
        <source>It breaks a rule of its format.</source>
        <translation>Eine Regel des Formats ist verletzt.</translation>
    </message>
    <message>
        <source>Every term it uses is defined and known here.</source>
        <translation>Jeder verwendete Begriff ist festgelegt und hier bekannt.</translation>
    </message>
    <message>
        <source>It uses a vocabulary that is not on this computer.</source>
        <translation>Ein verwendetes Vokabular ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>It brings its own vocabulary, which could change what is meant.</source>
        <translation>Ein eigenes Vokabular ist dabei, das ändern könnte, was gemeint ist.</translation>
    </message>
    <message>
        <source>It uses a term nobody defined, so the signature does not cover it.</source>
        <translation>Ein verwendeter Begriff ist nirgends festgelegt, deshalb deckt die Signatur ihn nicht ab.</translation>
    </message>
    <message>
        <source>It holds an incomplete web address where a full one is needed.</source>
        <translation>Eine Webadresse darin ist unvollständig, wo eine ganze nötig ist.</translation>
    </message>
    <message>
        <source>A part of it would be lost from what the signature covers.</source>
        <translation>Ein Teil davon ginge in dem verloren, was die Signatur abdeckt.</translation>
    </message>
    <message>
        <source>Its vocabularies are not in the required order.</source>
        <translation>Die Vokabulare stehen nicht in der verlangten Reihenfolge.</translation>
    </message>
    <message>
        <source>It names no schema, and it need not.</source>
        <translation>Kein Schema ist genannt, und das muss auch nicht sein.</translation>
    </message>
    <message>
        <source>The schema it names is not on this computer, or asks what is not understood here.</source>
        <translation>Das genannte Schema ist nicht auf diesem Computer oder verlangt, was hier nicht verstanden wird.</translation>
    </message>
    <message>
        <source>It keeps to the schema it names.</source>
        <translation>Das genannte Schema ist eingehalten.</translation>
    </message>
    <message>
        <source>It does not keep to the schema it names.</source>
        <translation>Das genannte Schema ist nicht eingehalten.</translation>
    </message>
    <message>
        <source>The copy at hand is the very one it meant.</source>
        <translation>Die vorliegende Kopie ist genau die gemeinte.</translation>
    </message>
    <message>
        <source>The copy at hand is not the one it meant.</source>
        <translation>Die vorliegende Kopie ist nicht die gemeinte.</translation>
    </message>
    <message>
        <source>The signature is intact: nothing changed since it was issued.</source>
        <translation>Die Signatur ist unversehrt: Seit der Ausstellung hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The signature does not fit: it was changed after signing, or the key is wrong.</source>
        <translation>Die Signatur passt nicht: Nach dem Signieren wurde etwas geändert, oder der Schlüssel ist falsch.</translation>
    </message>
    <message>
        <source>It says the same as the copy its issuer hosts.</source>
        <translation>Der Inhalt stimmt mit der Fassung überein, die der Aussteller bereithält.</translation>
    </message>
    <message>
        <source>The copy its issuer hosts says something else.</source>
        <translation>Die Fassung, die der Aussteller bereithält, sagt etwas anderes.</translation>
    </message>
    <message>
        <source>It carries no signature, so nobody stands behind it.</source>
        <translation>Eine Signatur fehlt, also steht niemand dafür ein.</translation>
    </message>
    <message>
        <source>Its signature is not written as its kind demands.</source>
        <translation>Die Signatur ist nicht so geschrieben, wie ihre Art es verlangt.</translation>
    </message>
    <message>
        <source>It is signed in a way this wallet does not check yet.</source>
        <translation>Diese Art der Signatur prüft das Wallet noch nicht.</translation>
    </message>
    <message>
        <source>It is signed with an algorithm that is not accepted.</source>
        <translation>Das Signaturverfahren wird nicht anerkannt.</translation>
    </message>
    <message>
        <source>The key is not made for the algorithm the signature names.</source>
        <translation>Der Schlüssel ist nicht für das Verfahren gemacht, das die Signatur nennt.</translation>
    </message>
    <message>
        <source>It demands a rule this wallet does not know.</source>
        <translation>Verlangt wird eine Regel, die dieses Wallet nicht kennt.</translation>
    </message>
    <message>
        <source>It is a signed token, but not of a credential.</source>
        <translation>Das ist ein signiertes Token, aber kein Nachweis.</translation>
    </message>
    <message>
        <source>It is the issuer's working copy, which is not meant to be shown.</source>
        <translation>Das ist die Arbeitskopie des Ausstellers, die nicht zum Zeigen gedacht ist.</translation>
    </message>
    <message>
        <source>It is built so that checking it would take unreasonably long.</source>
        <translation>Der Aufbau ist so, dass die Prüfung unvernünftig lange dauern würde.</translation>
    </message>
    <message>
        <source>The signature was made for this purpose.</source>
        <translation>Für diesen Zweck wurde signiert.</translation>
    </message>
    <message>
        <source>The signature was made for another purpose.</source>
        <translation>Für einen anderen Zweck wurde signiert.</translation>
    </message>
    <message>
        <source>The signature is in date.</source>
        <translation>Die Signatur gilt zurzeit.</translation>
    </message>
    <message>
        <source>The signature itself has expired.</source>
        <translation>Die Signatur selbst ist abgelaufen.</translation>
    </message>
    <message>
        <source>The signature claims a time that is still to come.</source>
        <translation>Die Signatur nennt eine Zeit, die noch kommt.</translation>
    </message>
    <message>
        <source>A signature it builds on is missing.</source>
        <translation>Eine Signatur, auf der sie aufbaut, fehlt.</translation>
    </message>
    <message>
        <source>A signature it builds on does not hold.</source>
        <translation>Eine Signatur, auf der sie aufbaut, hält nicht.</translation>
    </message>
    <message>
        <source>It is unchanged against the fingerprint it names; whether the issuer recorded that one publicly cannot be told offline.</source>
        <translation>Gegenüber dem genannten Fingerabdruck ist nichts verändert; ob der Aussteller ihn öffentlich eingetragen hat, lässt sich ohne Netz nicht feststellen.</translation>
    </message>
    <message>
        <source>Its envelope and its content say different things.</source>
        <translation>Hülle und Inhalt sagen Verschiedenes.</translation>
    </message>
    <message>
        <source>A shown claim does not match what was signed.</source>
        <translation>Eine gezeigte Angabe passt nicht zu dem, was signiert wurde.</translation>
    </message>
    <message>
        <source>The signing key is known.</source>
        <translation>Der Schlüssel der Signatur ist bekannt.</translation>
    </message>
    <message>
        <source>The issuer's key document is not on this computer.</source>
        <translation>Das Schlüsseldokument des Ausstellers ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The issuer's key cannot be used for this signature.</source>
        <translation>Der Schlüssel des Ausstellers lässt sich für diese Signatur nicht verwenden.</translation>
    </message>
    <message>
        <source>The issuer's kind of identifier is not understood yet.</source>
        <translation>Die Art der Kennung des Ausstellers wird noch nicht verstanden.</translation>
    </message>
    <message>
        <source>The issuer's document does not list the key that signed.</source>
        <translation>Das Dokument des Ausstellers führt den Schlüssel der Signatur nicht auf.</translation>
    </message>
    <message>
        <source>The name of the signing key is not well made.</source>
        <translation>Der Name des Signaturschlüssels ist nicht richtig aufgebaut.</translation>
    </message>
    <message>
        <source>The issuer's key document is not well made.</source>
        <translation>Das Schlüsseldokument des Ausstellers ist nicht richtig aufgebaut.</translation>
    </message>
    <message>
        <source>The signing key belongs to the issuer.</source>
        <translation>Der Schlüssel der Signatur gehört dem Aussteller.</translation>
    </message>
    <message>
        <source>The signing key belongs to somebody else than the issuer.</source>
        <translation>Der Schlüssel der Signatur gehört jemand anderem als dem Aussteller.</translation>
    </message>
    <message>
        <source>Whether the key belongs to the issuer could not be confirmed.</source>
        <translation>Ob der Schlüssel dem Aussteller gehört, ließ sich nicht bestätigen.</translation>
    </message>
    <message>
        <source>The issuer is in your trust lists.</source>
        <translation>Der Aussteller steht in Ihren Vertrauenslisten.</translation>
    </message>
    <message>
        <source>The issuer is not in your trust lists.</source>
        <translation>Der Aussteller steht nicht in Ihren Vertrauenslisten.</translation>
    </message>
    <message>
        <source>You have no trust list yet, so nobody vouches for the issuer.</source>
        <translation>Sie haben noch keine Vertrauensliste, deshalb bürgt niemand für den Aussteller.</translation>
    </message>
    <message>
        <source>The issuer's certificate leads to an authority you trust.</source>
        <translation>Das Zertifikat des Ausstellers führt zu einer Stelle, der Sie vertrauen.</translation>
    </message>
    <message>
        <source>The issuer's certificate does not hold.</source>
        <translation>Das Zertifikat des Ausstellers hält nicht.</translation>
    </message>
    <message>
        <source>The issuer's certificate was revoked, and nothing proves that the seal is older.</source>
        <translation>Das Zertifikat des Ausstellers wurde widerrufen, und nichts belegt, dass das Siegel älter ist.</translation>
    </message>
    <message>
        <source>Whether the issuer's certificate was revoked could not be told.</source>
        <translation>Ob das Zertifikat des Ausstellers widerrufen wurde, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>The authority behind the issuer's certificate is not in your trust lists.</source>
        <translation>Die Stelle hinter dem Zertifikat des Ausstellers steht nicht in Ihren Vertrauenslisten.</translation>
    </message>
    <message>
        <source>It is in date.</source>
        <translation>Die Gültigkeit ist nicht abgelaufen.</translation>
    </message>
    <message>
        <source>It has no end date.</source>
        <translation>Ein Enddatum gibt es nicht.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Die Gültigkeit ist abgelaufen.</translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation>Der erste gültige Tag kommt noch.</translation>
    </message>
    <message>
        <source>The issuer publishes no revocation list for it.</source>
        <translation>Der Aussteller veröffentlicht dafür keine Widerrufsliste.</translation>
    </message>
    <message>
        <source>Not revoked, as of the list at hand.</source>
        <translation>Nicht widerrufen, nach dem Stand der vorliegenden Liste.</translation>
    </message>
    <message>
        <source>The issuer has revoked it.</source>
        <translation>Der Aussteller hat widerrufen.</translation>
    </message>
    <message>
        <source>The issuer has suspended it.</source>
        <translation>Der Aussteller hat ausgesetzt.</translation>
    </message>
    <message>
        <source>The issuer left a note on its status.</source>
        <translation>Der Aussteller hat eine Bemerkung zum Status hinterlassen.</translation>
    </message>
    <message>
        <source>Its kind of revocation list is not understood yet.</source>
        <translation>Diese Art von Widerrufsliste wird noch nicht verstanden.</translation>
    </message>
    <message>
        <source>A revocation list exists, and there is no copy on this computer yet.</source>
        <translation>Es gibt eine Widerrufsliste, und auf diesem Computer ist noch keine Kopie davon.</translation>
    </message>
    <message>
        <source>The revocation list at hand is too old to rely on.</source>
        <translation>Die vorliegende Widerrufsliste ist zu alt, um sich darauf zu verlassen.</translation>
    </message>
    <message>
        <source>The revocation list at hand was made after that day, so it proves nothing about it.</source>
        <translation>Die vorliegende Widerrufsliste entstand nach diesem Tag und belegt deshalb nichts darüber.</translation>
    </message>
    <message>
        <source>It was taken back at some time between two lists, and that day lies between them.</source>
        <translation>Zurückgenommen wurde irgendwann zwischen zwei Listen, und dieser Tag liegt dazwischen.</translation>
    </message>
    <message>
        <source>The revocation list at hand has expired.</source>
        <translation>Die vorliegende Widerrufsliste ist abgelaufen.</translation>
    </message>
    <message>
        <source>The revocation list at hand could not be proven genuine.</source>
        <translation>Ob die vorliegende Widerrufsliste echt ist, ließ sich nicht belegen.</translation>
    </message>
    <message>
        <source>The revocation list at hand is not the issuer's own.</source>
        <translation>Die vorliegende Widerrufsliste ist nicht die des Ausstellers.</translation>
    </message>
    <message>
        <source>The revocation list at hand is not well made.</source>
        <translation>Die vorliegende Widerrufsliste ist nicht richtig aufgebaut.</translation>
    </message>
    <message>
        <source>The list at hand is about something other than revocation.</source>
        <translation>In der vorliegenden Liste geht es um etwas anderes als Widerruf.</translation>
    </message>
    <message>
        <source>Its place is outside the list, so nothing can be said.</source>
        <translation>Der Platz liegt außerhalb der Liste, deshalb lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>It does not say properly where its status is published.</source>
        <translation>Wo der Status veröffentlicht wird, ist nicht richtig angegeben.</translation>
    </message>
    <message>
        <source>Its status can only be asked for online.</source>
        <translation>Der Status lässt sich nur online erfragen.</translation>
    </message>
    <message>
        <source>It was issued to the person you named.</source>
        <translation>Ausgestellt wurde für die Person, die Sie genannt haben.</translation>
    </message>
    <message>
        <source>It was issued to somebody else than the person you named.</source>
        <translation>Ausgestellt wurde für jemand anderen als die Person, die Sie genannt haben.</translation>
    </message>
    <message>
        <source>It does not say whom it was issued to.</source>
        <translation>Für wen ausgestellt wurde, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>Nicht gefragt.</translation>
    </message>
    <message>
        <source>Whoever presents it proved control of the key it was issued to.</source>
        <translation>Wer vorlegt, hat gezeigt, dass er über den Schlüssel verfügt, auf den ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Whoever presents it did not prove that it is theirs.</source>
        <translation>Wer vorlegt, hat nicht gezeigt, dass der Nachweis seiner ist.</translation>
    </message>
    <message>
        <source>Nobody signed the presentation.</source>
        <translation>Niemand hat die Vorlage signiert.</translation>
    </message>
    <message>
        <source>It was made for this receiver.</source>
        <translation>Die Vorlage wurde für diesen Empfänger erstellt.</translation>
    </message>
    <message>
        <source>It was made for another receiver.</source>
        <translation>Die Vorlage wurde für einen anderen Empfänger erstellt.</translation>
    </message>
    <message>
        <source>It answers the question that was asked.</source>
        <translation>Die Vorlage beantwortet die gestellte Frage.</translation>
    </message>
    <message>
        <source>It answers an older question; it may be a copy.</source>
        <translation>Die Vorlage beantwortet eine ältere Frage; sie kann eine Kopie sein.</translation>
    </message>
    <message>
        <source>Everything inside could be read.</source>
        <translation>Alles darin ließ sich lesen.</translation>
    </message>
    <message>
        <source>Something inside is of a kind that is not understood yet.</source>
        <translation>Etwas darin ist von einer Art, die noch nicht verstanden wird.</translation>
    </message>
    <message>
        <source>Something inside could not be read.</source>
        <translation>Etwas darin ließ sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Recovery sheet for a Cairn wallet</source>
        <translation>Wiederherstellungsblatt für ein Cairn-Wallet</translation>
    </message>
    <message>
        <source>Made on {day}. A sheet made later makes this one worthless.</source>
        <translation>Erstellt am {day}. Ein später erstelltes Blatt macht dieses wertlos.</translation>
    </message>
    <message>
        <source>This code opens the wallet when its passphrase is forgotten.</source>
        <translation>Dieser Code öffnet das Wallet, wenn seine Passphrase vergessen ist.</translation>
    </message>
    <message>
        <source>To use it: start Cairn, choose “Use a recovery code”, and type the code.</source>
        <translation>So geht es: Starten Sie Cairn, wählen Sie „Wiederherstellungscode verwenden“, und geben Sie den Code ein.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and a copy of the wallet can read everything in it.</source>
        <translation>Wer dieses Blatt und eine Kopie des Wallets hat, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>Keep it where you keep papers you cannot replace, and not beside the computer.</source>
        <translation>Bewahren Sie es dort auf, wo unersetzliche Papiere liegen, und nicht neben dem Computer.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ich habe es</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Wiederherstellungsblatt speichern</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Ihr Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>It is shown this once. Print it, or write the code down.</source>
        <translation>Es wird nur dieses eine Mal gezeigt. Drucken Sie es, oder schreiben Sie den Code ab.</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file: it opens your wallet.</source>
        <translation>Gespeichert. Drucken Sie es, und löschen Sie dann die Datei: Sie öffnet Ihr Wallet.</translation>
    </message>
    <message>
        <source>It could not be written there. Choose another place.</source>
        <translation>Dorthin ließ sich nicht schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker geschickt.</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Wiederherstellungscode: {code}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>list {age}</source>
        <translation>Liste {age}</translation>
    </message>
    <message>
        <source>needs {what}</source>
        <translation>braucht {what}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>rests on material of {time}</source>
        <translation>beruht auf Material vom {time}</translation>
    </message>
    <message>
        <source>Details: {title}</source>
        <translation>Einzelheiten: {title}</translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>Say who asks, so that the holder knows.</source>
        <translation>Sagen Sie, wer fragt, damit der Inhaber es weiß.</translation>
    </message>
    <message>
        <source>Your address begins with https:// or did:. The answer is made for it alone.</source>
        <translation>Ihre Adresse beginnt mit https:// oder did:. Die Antwort wird nur für sie erstellt.</translation>
    </message>
    <message>
        <source>Say what you ask for, so that the holder understands it.</source>
        <translation>Sagen Sie, worum Sie bitten, damit der Inhaber es versteht.</translation>
    </message>
    <message>
        <source>The holder sees who asks, for what, and what answering would reveal. The answer is made for you alone, and fits this request only.</source>
        <translation>Der Inhaber sieht, wer fragt, wonach und was eine Antwort verraten würde. Die Antwort wird nur für Sie erstellt und passt nur zu dieser Anfrage.</translation>
    </message>
    <message>
        <source>Please also show, where it could be withheld</source>
        <translation>Bitte auch zeigen, wo es sich zurückhalten ließe</translation>
    </message>
    <message>
        <source>Show the code to the holder, or send the file. The answer is then checked against it.</source>
        <translation>Zeigen Sie dem Inhaber den Code, oder schicken Sie die Datei. Die Antwort wird dann daran gemessen.</translation>
    </message>
    <message>
        <source>Your name, as the holder will read it</source>
        <translation>Ihr Name, wie der Inhaber ihn lesen wird</translation>
    </message>
    <message>
        <source>Your web address (https://…) or DID</source>
        <translation>Ihre Webadresse (https://…) oder DID</translation>
    </message>
    <message>
        <source>What you ask for, in plain words</source>
        <translation>Worum Sie bitten, in einfachen Worten</translation>
    </message>
    <message>
        <source>Skills, by web address or code (optional)</source>
        <translation>Kompetenzen, nach Webadresse oder Code (freiwillig)</translation>
    </message>
    <message>
        <source>Kinds of credential (optional)</source>
        <translation>Arten von Nachweisen (freiwillig)</translation>
    </message>
    <message>
        <source>Only from these issuers, by web address or DID (optional)</source>
        <translation>Nur von diesen Ausstellern, nach Webadresse oder DID (freiwillig)</translation>
    </message>
    <message>
        <source>Last day to answer</source>
        <translation>Letzter Tag für die Antwort</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make the request</source>
        <translation>Anfrage erstellen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ask for credentials</source>
        <translation>Um Nachweise bitten</translation>
    </message>
    <message>
        <source>To be answered until</source>
        <translation>Zu beantworten bis</translation>
    </message>
    <message>
        <source>Code that belongs to it: {nonce}</source>
        <translation>Zugehöriger Code: {nonce}</translation>
    </message>
    <message>
        <source>The request is ready</source>
        <translation>Die Anfrage ist fertig</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Anfrage speichern</translation>
    </message>
    <message>
        <source>Somebody may ask you for certain credentials with a file or a code. Bring it here.</source>
        <translation>Jemand kann Sie mit einer Datei oder einem Code um bestimmte Nachweise bitten. Bringen Sie sie hierher.</translation>
    </message>
    <message>
        <source>Answer a request</source>
        <translation>Anfrage beantworten</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Decide what to show</source>
        <translation>Entscheiden, was Sie zeigen</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>Anfrage öffnen</translation>
    </message>
    <message>
        <source>Show nothing for this</source>
        <translation>Dafür nichts zeigen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>The clipboard holds no request.</source>
        <translation>In der Zwischenablage ist keine Anfrage.</translation>
    </message>
    <message>
        <source>This is no request that Cairn reads</source>
        <translation>Das ist keine Anfrage, die Cairn liest</translation>
    </message>
    <message>
        <source>Shown, not acted on</source>
        <translation>Gezeigt, nicht ausgeführt</translation>
    </message>
    <message>
        <source>“{name}” asks, for {party}. Nothing proves that name: answer only whom you know.</source>
        <translation>„{name}“ fragt, für {party}. Nichts belegt diesen Namen: Antworten Sie nur jemandem, den Sie kennen.</translation>
    </message>
    <message>
        <source>This request wants an answer over the network. Cairn shows it and does nothing.</source>
        <translation>Diese Anfrage soll über das Netz beantwortet werden. Cairn zeigt sie und tut nichts.</translation>
    </message>
    <message>
        <source>This is an offer to fetch a credential over the network. Cairn shows it and does nothing.</source>
        <translation>Das ist ein Angebot, einen Nachweis über das Netz abzuholen. Cairn zeigt es und tut nichts.</translation>
    </message>
    <message>
        <source>Shows nothing personal.</source>
        <translation>Zeigt nichts Persönliches.</translation>
    </message>
    <message>
        <source>Shows about you: {names}.</source>
        <translation>Zeigt über Sie: {names}.</translation>
    </message>
    <message>
        <source>Nothing here answers this</source>
        <translation>Nichts hier beantwortet das</translation>
    </message>
    <message>
        <source>It comes from “{party}”; nothing proves that.</source>
        <translation>Sie kommt von „{party}“; nichts belegt das.</translation>
    </message>
    <message>
        <source>To be answered until {when}.</source>
        <translation>Zu beantworten bis {when}.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>It is plain text.</source>
        <translation>Das ist einfacher Text.</translation>
    </message>
    <message>
        <source>It is a PDF without a credential inside.</source>
        <translation>Das ist ein PDF ohne Nachweis darin.</translation>
    </message>
    <message>
        <source>It is a web page, not a credential.</source>
        <translation>Das ist eine Webseite, kein Nachweis.</translation>
    </message>
    <message>
        <source>It is an XML file of another kind.</source>
        <translation>Das ist eine XML-Datei anderer Art.</translation>
    </message>
    <message>
        <source>It is a certificate or key file; add it under trust instead.</source>
        <translation>Das ist eine Zertifikats- oder Schlüsseldatei; fügen Sie sie stattdessen unter Vertrauen hinzu.</translation>
    </message>
    <message>
        <source>It is a file of a kind that holds no credential.</source>
        <translation>Dateien dieser Art enthalten keinen Nachweis.</translation>
    </message>
    <message>
        <source>It is data, but says nothing about a credential.</source>
        <translation>Das sind Daten, die aber nichts über einen Nachweis sagen.</translation>
    </message>
    <message>
        <source>The picture has no credential inside.</source>
        <translation>Im Bild steckt kein Nachweis.</translation>
    </message>
    <message>
        <source>The archive holds no credential.</source>
        <translation>Im Archiv steckt kein Nachweis.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>It is an offer of a credential, which would have to be answered online.</source>
        <translation>Das ist das Angebot eines Nachweises, das online beantwortet werden müsste.</translation>
    </message>
    <message>
        <source>It is a request for a presentation, not a credential.</source>
        <translation>Das ist die Anfrage nach einer Vorlage, kein Nachweis.</translation>
    </message>
    <message>
        <source>It is a link; the wallet does not fetch it.</source>
        <translation>Das ist ein Link; das Wallet ruft ihn nicht ab.</translation>
    </message>
    <message>
        <source>It is neither an offer nor a request.</source>
        <translation>Das ist weder ein Angebot noch eine Anfrage.</translation>
    </message>
    <message>
        <source>The file is over the size limit.</source>
        <translation>Die Datei überschreitet die Größengrenze.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>Die Verschachtelung ist zu tief.</translation>
    </message>
    <message>
        <source>It has too many entries.</source>
        <translation>Es sind zu viele Einträge darin.</translation>
    </message>
    <message>
        <source>It unpacks to more than the wallet opens.</source>
        <translation>Ausgepackt wäre es größer, als das Wallet öffnet.</translation>
    </message>
    <message>
        <source>It unpacks to far more than it weighs.</source>
        <translation>Ausgepackt wäre es viel größer, als es gepackt ist.</translation>
    </message>
    <message>
        <source>The archive holds too many files.</source>
        <translation>Im Archiv sind zu viele Dateien.</translation>
    </message>
    <message>
        <source>It holds too many credentials at once.</source>
        <translation>Darin sind zu viele Nachweise auf einmal.</translation>
    </message>
    <message>
        <source>It takes too long to put in its canonical form.</source>
        <translation>Es in seine kanonische Form zu bringen dauert zu lange.</translation>
    </message>
    <message>
        <source>It has too many separate claims.</source>
        <translation>Es sind zu viele einzelne Angaben darin.</translation>
    </message>
    <message>
        <source>It carries too many signatures.</source>
        <translation>Es trägt zu viele Signaturen.</translation>
    </message>
    <message>
        <source>A key in it is written too long.</source>
        <translation>Ein Schlüssel darin ist zu lang geschrieben.</translation>
    </message>
    <message>
        <source>The code comes in too many parts.</source>
        <translation>Der Code besteht aus zu vielen Teilen.</translation>
    </message>
    <message>
        <source>A name stands twice in it, so two readers could read two things.</source>
        <translation>Ein Name steht zweimal darin, deshalb könnten zwei Leser Verschiedenes lesen.</translation>
    </message>
    <message>
        <source>It is not well-formed JSON.</source>
        <translation>Das JSON darin ist nicht richtig aufgebaut.</translation>
    </message>
    <message>
        <source>It is not written in UTF-8.</source>
        <translation>Es ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>A number in it cannot be read exactly.</source>
        <translation>Eine Zahl darin lässt sich nicht genau lesen.</translation>
    </message>
    <message>
        <source>A character in it is only half there.</source>
        <translation>Ein Zeichen darin ist nur halb da.</translation>
    </message>
    <message>
        <source>Some of its encoded text is damaged.</source>
        <translation>Ein Teil des kodierten Textes ist beschädigt.</translation>
    </message>
    <message>
        <source>A date or time in it cannot be read.</source>
        <translation>Ein Datum oder eine Uhrzeit darin lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The picture file is damaged.</source>
        <translation>Die Bilddatei ist beschädigt.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be decoded here.</source>
        <translation>Diese Art von Bild lässt sich hier nicht entschlüsseln.</translation>
    </message>
    <message>
        <source>The page says that it carries a presentation, but there is none in it.</source>
        <translation>Die Seite sagt, dass sie eine Vorlage enthält, aber es ist keine darin.</translation>
    </message>
    <message>
        <source>The PDF document is damaged, or attaches a file in a way that is not read.</source>
        <translation>Das PDF-Dokument ist beschädigt oder hängt eine Datei auf eine Weise an, die nicht gelesen wird.</translation>
    </message>
    <message>
        <source>The archive is damaged, locked, or names files outside itself.</source>
        <translation>Das Archiv ist beschädigt, gesperrt oder nennt Dateien außerhalb seiner selbst.</translation>
    </message>
    <message>
        <source>Some parts of the code are missing.</source>
        <translation>Einige Teile des Codes fehlen.</translation>
    </message>
    <message>
        <source>The codes do not belong together.</source>
        <translation>Die Codes gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>A code is damaged.</source>
        <translation>Ein Code ist beschädigt.</translation>
    </message>
    <message>
        <source>It is too large for a code; hand it out as a file.</source>
        <translation>Für einen Code ist es zu groß; geben Sie es als Datei weiter.</translation>
    </message>
    <message>
        <source>It uses a word that its dictionaries do not define, so its meaning is open.</source>
        <translation>Ein Wort darin steht in keinem seiner Wörterbücher, deshalb ist seine Bedeutung offen.</translation>
    </message>
    <message>
        <source>It names a dictionary this wallet does not have.</source>
        <translation>Es nennt ein Wörterbuch, das dieses Wallet nicht hat.</translation>
    </message>
    <message>
        <source>It brings its own dictionary, which could change what signed words mean.</source>
        <translation>Es bringt ein eigenes Wörterbuch mit, das ändern könnte, was signierte Wörter bedeuten.</translation>
    </message>
    <message>
        <source>An address in it is incomplete.</source>
        <translation>Eine Adresse darin ist unvollständig.</translation>
    </message>
    <message>
        <source>An entry in it is empty where a signature must cover something.</source>
        <translation>Ein Eintrag darin ist leer, wo eine Signatur etwas abdecken muss.</translation>
    </message>
    <message>
        <source>It is linked data of a form this wallet does not read.</source>
        <translation>Das sind Linked Data in einer Form, die dieses Wallet nicht liest.</translation>
    </message>
    <message>
        <source>It is signed, but in a vocabulary this wallet does not read.</source>
        <translation>Es ist signiert, aber in einem Vokabular, das dieses Wallet nicht liest.</translation>
    </message>
    <message>
        <source>The token has no signature.</source>
        <translation>Das Token hat keine Signatur.</translation>
    </message>
    <message>
        <source>The token is made of the wrong parts.</source>
        <translation>Das Token besteht aus den falschen Teilen.</translation>
    </message>
    <message>
        <source>The token was made for another purpose.</source>
        <translation>Das Token wurde für einen anderen Zweck erstellt.</translation>
    </message>
    <message>
        <source>The token is signed in a way this wallet does not accept.</source>
        <translation>Das Token ist auf eine Weise signiert, die dieses Wallet nicht annimmt.</translation>
    </message>
    <message>
        <source>Its separately sealed claims do not fit together.</source>
        <translation>Die einzeln versiegelten Angaben passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>Nichts wurde ausgewählt.</translation>
    </message>
    <message>
        <source>What it says about its stack does not fit together.</source>
        <translation>Was es über seinen Bildungsweg sagt, passt nicht zusammen.</translation>
    </message>
    <message>
        <source>The rules of its stack are too long.</source>
        <translation>Die Regeln seines Bildungswegs sind zu lang.</translation>
    </message>
    <message>
        <source>It has no signature of an issuer.</source>
        <translation>Die Signatur eines Ausstellers fehlt.</translation>
    </message>
    <message>
        <source>Only a badge can be put into a picture.</source>
        <translation>Nur ein Badge lässt sich in ein Bild stecken.</translation>
    </message>
    <message>
        <source>This kind is handed over as it is, by itself: take the original out with `cairn export`, a badge also in its picture with `--as png`. Europass and every badge reader take it unchanged.</source>
        <translation>Diese Art wird weitergegeben, wie sie ist, für sich allein: Holen Sie das Original mit `cairn export` heraus, ein Badge mit `--as png` auch in seinem Bild. Europass und jeder Badge-Leser nehmen es unverändert.</translation>
    </message>
    <message>
        <source>It cannot be shown in this format.</source>
        <translation>In diesem Format lässt es sich nicht zeigen.</translation>
    </message>
    <message>
        <source>It cannot be shortened without breaking its signature.</source>
        <translation>Es lässt sich nicht kürzen, ohne die Signatur zu brechen.</translation>
    </message>
    <message>
        <source>There is no claim at that place.</source>
        <translation>An dieser Stelle steht keine Angabe.</translation>
    </message>
    <message>
        <source>The end date is in the past.</source>
        <translation>Das Enddatum liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>It needs the name of the receiver.</source>
        <translation>Der Name des Empfängers fehlt.</translation>
    </message>
    <message>
        <source>It records no achievement.</source>
        <translation>Darin ist keine Leistung festgehalten.</translation>
    </message>
    <message>
        <source>A summary needs a sentence that says who has not signed it.</source>
        <translation>Eine Zusammenfassung braucht einen Satz, der sagt, wer sie nicht signiert hat.</translation>
    </message>
    <message>
        <source>The request is damaged, or could be answered for somebody else.</source>
        <translation>Die Anfrage ist beschädigt oder ließe sich für jemand anderen beantworten.</translation>
    </message>
    <message>
        <source>The receiver's code (nonce) must have 16 characters or more.</source>
        <translation>Der Code des Empfängers (Nonce) muss mindestens 16 Zeichen haben.</translation>
    </message>
    <message>
        <source>The request asks for too many things at once.</source>
        <translation>Die Anfrage fragt nach zu vielem auf einmal.</translation>
    </message>
    <message>
        <source>Printed sheets need the typesetter: install it with `pip install --require-hashes -r requirements-sheets.txt`, or share it as a file or a page.</source>
        <translation>Gedruckte Blätter brauchen den Schriftsatz: Installieren Sie ihn mit `pip install --require-hashes -r requirements-sheets.txt`, oder teilen Sie als Datei oder Seite.</translation>
    </message>
    <message>
        <source>Shortening this kind of signature needs one more package: install it with `pip install --require-hashes -r requirements-bbs.txt`.</source>
        <translation>Um diese Art von Signatur zu kürzen, ist noch ein Paket nötig: Installieren Sie es mit `pip install --require-hashes -r requirements-bbs.txt`.</translation>
    </message>
    <message>
        <source>The file is too large to be put into a sheet.</source>
        <translation>Die Datei ist zu groß, um in ein Blatt gelegt zu werden.</translation>
    </message>
    <message>
        <source>The sheet could not be set.</source>
        <translation>Das Blatt ließ sich nicht setzen.</translation>
    </message>
    <message>
        <source>Nothing in the wallet answers what is asked for.</source>
        <translation>Nichts im Wallet beantwortet, wonach gefragt ist.</translation>
    </message>
    <message>
        <source>There is no file in the folder.</source>
        <translation>Im Ordner ist keine Datei.</translation>
    </message>
    <message>
        <source>There are more files than are checked at once.</source>
        <translation>Es sind mehr Dateien, als auf einmal geprüft werden.</translation>
    </message>
    <message>
        <source>A sheet lists 200 credentials at most.</source>
        <translation>Ein Blatt führt höchstens 200 Nachweise auf.</translation>
    </message>
    <message>
        <source>The rules of the qualification it is shown for are damaged.</source>
        <translation>Die Regeln der Qualifikation, für die es gezeigt wird, sind beschädigt.</translation>
    </message>
    <message>
        <source>The rules of the qualification it is shown for are too large.</source>
        <translation>Die Regeln der Qualifikation, für die es gezeigt wird, sind zu groß.</translation>
    </message>
    <message>
        <source>A file in this export is not the original its list names.</source>
        <translation>Eine Datei in diesem Export ist nicht das Original, das seine Liste nennt.</translation>
    </message>
    <message>
        <source>The list of this export cannot be read.</source>
        <translation>Die Liste dieses Exports lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This export was made by a newer version.</source>
        <translation>Dieser Export stammt von einer neueren Version.</translation>
    </message>
    <message>
        <source>There are too many saved searches; remove one first.</source>
        <translation>Es gibt zu viele gespeicherte Suchen; entfernen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>A saved search needs a short name.</source>
        <translation>Eine gespeicherte Suche braucht einen kurzen Namen.</translation>
    </message>
    <message>
        <source>An identity needs a short name.</source>
        <translation>Eine Identität braucht einen kurzen Namen.</translation>
    </message>
    <message>
        <source>The identity that signs cannot be retired; choose another one first.</source>
        <translation>Die Identität, die signiert, lässt sich nicht stilllegen; wählen Sie zuerst eine andere.</translation>
    </message>
    <message>
        <source>There are as many identities as can be kept.</source>
        <translation>Es gibt schon so viele Identitäten, wie aufbewahrt werden können.</translation>
    </message>
    <message>
        <source>An identity cannot have such a key.</source>
        <translation>Eine Identität kann keinen solchen Schlüssel haben.</translation>
    </message>
    <message>
        <source>It does not say under which address it can be found; name it with --uri.</source>
        <translation>Es sagt nicht, unter welcher Adresse es zu finden ist; nennen Sie sie mit --uri.</translation>
    </message>
    <message>
        <source>It is neither a key document, a status list, a profile nor a context.</source>
        <translation>Das ist weder ein Schlüsseldokument noch eine Statusliste, ein Profil oder ein Kontext.</translation>
    </message>
    <message>
        <source>The words of the command are off; --help lists them.</source>
        <translation>Die Wörter des Befehls stimmen nicht; --help zählt sie auf.</translation>
    </message>
    <message>
        <source>Repeat the command with --yes to confirm.</source>
        <translation>Wiederholen Sie den Befehl mit --yes, um ihn zu bestätigen.</translation>
    </message>
    <message>
        <source>The time must be written like 2026-01-31T09:00:00Z.</source>
        <translation>Die Zeit ist so zu schreiben: 2026-01-31T09:00:00Z.</translation>
    </message>
    <message>
        <source>The day must be written like 2026-01-31.</source>
        <translation>Der Tag ist so zu schreiben: 2026-01-31.</translation>
    </message>
    <message>
        <source>That day is still to come, so nobody can know.</source>
        <translation>Dieser Tag kommt noch, also kann es niemand wissen.</translation>
    </message>
    <message>
        <source>A judgement as of a day needs one kept credential.</source>
        <translation>Ein Urteil über einen bestimmten Tag braucht einen aufbewahrten Nachweis.</translation>
    </message>
    <message>
        <source>What stands where an endorsement belongs is none.</source>
        <translation>Was an der Stelle einer Empfehlung steht, ist keine.</translation>
    </message>
    <message>
        <source>There are more endorsements than are looked at.</source>
        <translation>Es sind mehr Empfehlungen, als angesehen werden.</translation>
    </message>
    <message>
        <source>An issuer is named by its DID or its https address.</source>
        <translation>Ein Aussteller wird mit seiner DID oder seiner https-Adresse genannt.</translation>
    </message>
    <message>
        <source>The list of material must name a path for each address.</source>
        <translation>Die Liste der Unterlagen muss zu jeder Adresse einen Pfad nennen.</translation>
    </message>
    <message>
        <source>The presentation header must be base64url.</source>
        <translation>Der Kopf der Vorlage muss base64url sein.</translation>
    </message>
    <message>
        <source>Sheets are written in the languages of the program (ar, de, el, en, es, fr, it, pl).</source>
        <translation>Blätter werden in den Sprachen des Programms geschrieben (ar, de, el, en, es, fr, it, pl).</translation>
    </message>
    <message>
        <source>Each line must be a list of words in JSON.</source>
        <translation>Jede Zeile muss eine Liste von Wörtern in JSON sein.</translation>
    </message>
    <message>
        <source>After several wrong tries each further one has to wait, up to a minute.</source>
        <translation>Nach mehreren falschen Versuchen muss jeder weitere warten, bis zu einer Minute.</translation>
    </message>
    <message>
        <source>A newer recovery sheet makes an older one worthless.</source>
        <translation>Ein neueres Wiederherstellungsblatt macht ein älteres wertlos.</translation>
    </message>
    <message>
        <source>Name the file that holds the passphrase.</source>
        <translation>Nennen Sie die Datei, in der die Passphrase steht.</translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation>Die Passphrase ist zu lang.</translation>
    </message>
    <message>
        <source>The passphrase file is not text.</source>
        <translation>Die Datei mit der Passphrase ist kein Text.</translation>
    </message>
    <message>
        <source>A kept credential can no longer be read.</source>
        <translation>Ein aufbewahrter Nachweis lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>It is not what the fingerprint was taken of.</source>
        <translation>Der Fingerabdruck stammt nicht von diesem Inhalt.</translation>
    </message>
    <message>
        <source>The path from its fingerprint to the recorded one is broken.</source>
        <translation>Der Weg vom eigenen Fingerabdruck zum eingetragenen ist unterbrochen.</translation>
    </message>
    <message>
        <source>The signature of the list does not hold.</source>
        <translation>Die Signatur der Liste hält nicht.</translation>
    </message>
    <message>
        <source>It is no trust list of a kind that is read here.</source>
        <translation>Das ist keine Vertrauensliste einer Art, die hier gelesen wird.</translation>
    </message>
    <message>
        <source>An entry of the trust list is damaged.</source>
        <translation>Ein Eintrag der Vertrauensliste ist beschädigt.</translation>
    </message>
    <message>
        <source>The trust list has too many entries.</source>
        <translation>Die Vertrauensliste hat zu viele Einträge.</translation>
    </message>
    <message>
        <source>The list no longer grants the authority that issued the certificate.</source>
        <translation>Die Liste erkennt die Stelle, die das Zertifikat ausgestellt hat, nicht mehr an.</translation>
    </message>
    <message>
        <source>The trust list should have been renewed by now; bring the newest one.</source>
        <translation>Die Vertrauensliste müsste inzwischen erneuert sein; bringen Sie die neueste.</translation>
    </message>
    <message>
        <source>It is not well-formed XML.</source>
        <translation>Das XML darin ist nicht richtig aufgebaut.</translation>
    </message>
    <message>
        <source>The time stamp does not hold, or nobody you trust stands behind it.</source>
        <translation>Der Zeitstempel hält nicht, oder niemand, dem Sie vertrauen, steht dafür ein.</translation>
    </message>
    <message>
        <source>The revocation list is damaged, of another authority, or only a part.</source>
        <translation>Die Widerrufsliste ist beschädigt, von einer anderen Stelle oder nur ein Teil.</translation>
    </message>
    <message>
        <source>It has parts that could pull in something else, which is refused.</source>
        <translation>Es hat Teile, die etwas anderes hereinholen könnten; das wird abgelehnt.</translation>
    </message>
    <message>
        <source>The rules were changed after they were signed, or the signature is false.</source>
        <translation>Die Regeln wurden nach dem Signieren geändert, oder die Signatur ist falsch.</translation>
    </message>
    <message>
        <source>It is signed, but holds no rules of a qualification.</source>
        <translation>Es ist signiert, enthält aber keine Regeln einer Qualifikation.</translation>
    </message>
    <message>
        <source>The rules inside it are damaged.</source>
        <translation>Die Regeln darin sind beschädigt.</translation>
    </message>
    <message>
        <source>It is none of the descriptions of qualifications that can be read.</source>
        <translation>Das ist keine der Beschreibungen von Qualifikationen, die sich lesen lassen.</translation>
    </message>
    <message>
        <source>It describes nothing that has parts.</source>
        <translation>Es beschreibt nichts, was Teile hat.</translation>
    </message>
    <message>
        <source>A decision needs its source: who said so, and where.</source>
        <translation>Eine Entscheidung braucht ihre Quelle: wer es gesagt hat und wo.</translation>
    </message>
    <message>
        <source>This kind of decision needs a code or a requirement it is about.</source>
        <translation>Diese Art von Entscheidung braucht einen Code oder eine Anforderung, um die es geht.</translation>
    </message>
    <message>
        <source>A waiver is about a requirement; every other decision is about a credential.</source>
        <translation>Bei einem Erlass geht es um eine Anforderung; bei jeder anderen Entscheidung um einen Nachweis.</translation>
    </message>
    <message>
        <source>There is no such kind of decision.</source>
        <translation>Diese Art von Entscheidung gibt es nicht.</translation>
    </message>
    <message>
        <source>The decision in the letter is incomplete, or written in another way.</source>
        <translation>Die Entscheidung im Schreiben ist unvollständig oder anders geschrieben.</translation>
    </message>
    <message>
        <source>Rules are not signed in this way.</source>
        <translation>Regeln werden nicht auf diese Weise signiert.</translation>
    </message>
    <message>
        <source>The source is told in too many words.</source>
        <translation>Die Quelle ist mit zu vielen Wörtern beschrieben.</translation>
    </message>
    <message>
        <source>The attached letter is over the size limit.</source>
        <translation>Das angehängte Schreiben überschreitet die Größengrenze.</translation>
    </message>
    <message>
        <source>A day must be written like 2026-01-31.</source>
        <translation>Ein Tag ist so zu schreiben: 2026-01-31.</translation>
    </message>
    <message>
        <source>The rules have more parts than are reckoned with.</source>
        <translation>Die Regeln haben mehr Teile, als berechnet werden.</translation>
    </message>
    <message>
        <source>A number in the rules is too large or too long.</source>
        <translation>Eine Zahl in den Regeln ist zu groß oder zu lang.</translation>
    </message>
    <message>
        <source>A text in the rules is too long.</source>
        <translation>Ein Text in den Regeln ist zu lang.</translation>
    </message>
    <message>
        <source>So many stacks cannot be looked at side by side.</source>
        <translation>So viele Bildungswege lassen sich nicht nebeneinander ansehen.</translation>
    </message>
    <message>
        <source>Something that must be there is missing.</source>
        <translation>Etwas, das dort stehen muss, fehlt.</translation>
    </message>
    <message>
        <source>Something in it is not known, so its meaning is open.</source>
        <translation>Etwas darin ist nicht bekannt; seine Bedeutung ist offen.</translation>
    </message>
    <message>
        <source>A value in it is not of the kind that belongs there.</source>
        <translation>Ein Wert darin ist nicht von der Art, die dorthin gehört.</translation>
    </message>
    <message>
        <source>A list or a number in it is too small.</source>
        <translation>Eine Liste oder Zahl darin ist zu klein.</translation>
    </message>
    <message>
        <source>Two things in it have the same name.</source>
        <translation>Zwei Dinge darin haben denselben Namen.</translation>
    </message>
    <message>
        <source>It names something that it does not define.</source>
        <translation>Es nennt etwas, das es nicht festlegt.</translation>
    </message>
    <message>
        <source>A condition must say exactly one thing.</source>
        <translation>Eine Bedingung muss genau eine Sache sagen.</translation>
    </message>
    <message>
        <source>These are not rules of the kind that is read here.</source>
        <translation>Das sind keine Regeln der Art, die hier gelesen wird.</translation>
    </message>
    <message>
        <source>The folder it should go into is not there.</source>
        <translation>Den Ordner, in den es soll, gibt es nicht.</translation>
    </message>
    <message>
        <source>Writing there is not allowed.</source>
        <translation>Dorthin darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>The file is no backup of this program, or a damaged one.</source>
        <translation>Die Datei ist keine Sicherung dieses Programms oder beschädigt.</translation>
    </message>
    <message>
        <source>A key or certificate in it cannot be read.</source>
        <translation>Ein Schlüssel oder Zertifikat darin kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>(Rule: {rule}.)</source>
        <translation>(Regel: {rule}.)</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>Scan a code</source>
        <translation>Code scannen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Draw a frame around the code. Enter takes the whole screen, Escape leaves.</source>
        <translation>Ziehen Sie einen Rahmen um den Code. Die Eingabetaste nimmt den ganzen Bildschirm, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Draw a frame around the code</source>
        <translation>Einen Rahmen um den Code ziehen</translation>
    </message>
    <message>
        <source>Enter takes the whole screen, Escape leaves.</source>
        <translation>Die Eingabetaste nimmt den ganzen Bildschirm, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Looking for a code…</source>
        <translation>Code wird gesucht…</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>Alles ist da.</translation>
    </message>
    <message>
        <source>{have} of {count} parts found. Keep the playing code in sight.</source>
        <translation>{have} von {count} Teilen gefunden. Lassen Sie den laufenden Code im Bild.</translation>
    </message>
    <message>
        <source>No code found yet. Bring it closer, or make it larger.</source>
        <translation>Noch kein Code gefunden. Bringen Sie ihn näher heran, oder vergrößern Sie ihn.</translation>
    </message>
    <message>
        <source>A code may be still or playing. Of a playing code every part is needed once, in any order.</source>
        <translation>Ein Code kann still stehen oder laufen. Von einem laufenden Code wird jeder Teil einmal gebraucht, in beliebiger Reihenfolge.</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>Teil des Bildschirms</translation>
    </message>
    <message>
        <source>Picture files…</source>
        <translation>Bilddateien…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Open pictures of a code</source>
        <translation>Bilder eines Codes öffnen</translation>
    </message>
    <message>
        <source>scanned code</source>
        <translation>gescannter Code</translation>
    </message>
    <message>
        <source>This system lets no program see the screen. Save a picture of it and open that.</source>
        <translation>Dieses System lässt kein Programm den Bildschirm sehen. Speichern Sie ein Bild davon, und öffnen Sie es.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A wallet for micro-credentials that stays on your computer.</source>
        <translation>Ein Wallet für Micro-Credentials, das auf Ihrem Computer bleibt.</translation>
    </message>
    <message>
        <source>Your wallet lies in</source>
        <translation>Ihr Wallet liegt in</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Show the tour again</source>
        <translation>Rundgang noch einmal zeigen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Cairn</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>None yet. One is made after each change of what you keep.</source>
        <translation>Noch keine. Nach jeder Änderung an dem, was Sie aufbewahren, wird eine erstellt.</translation>
    </message>
    <message>
        <source>Go back…</source>
        <translation>Zurückgehen…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>One encrypted file for another place. Your passphrase opens it.</source>
        <translation>Eine verschlüsselte Datei für einen anderen Ort. Ihre Passphrase öffnet sie.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Auf eine Sicherung zurückgehen</translation>
    </message>
    <message>
        <source>Replaces what is here by what was in the backup; it is checked first.</source>
        <translation>Ersetzt, was hier ist, durch das, was in der Sicherung war; sie wird zuerst geprüft.</translation>
    </message>
    <message>
        <source>Bring another wallet in</source>
        <translation>Ein anderes Wallet hereinholen</translation>
    </message>
    <message>
        <source>Adds everything from another wallet's backup. Nothing here is overwritten.</source>
        <translation>Fügt alles aus der Sicherung eines anderen Wallets hinzu. Nichts hier wird überschrieben.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Automatic backups on this computer</source>
        <translation>Automatische Sicherungen auf diesem Computer</translation>
    </message>
    <message>
        <source>Open export</source>
        <translation>Offener Export</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}</source>
        <translation>Auf die Sicherung vom {when} zurückgehen</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>Alles mitnehmen</translation>
    </message>
    <message>
        <source>Every original in one ZIP with a readable list. It is not encrypted.</source>
        <translation>Jedes Original in einem ZIP mit einer lesbaren Liste. Es ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Bring an open export in</source>
        <translation>Einen offenen Export hereinholen</translation>
    </message>
    <message>
        <source>Each original is verified again; tags, notes and history come along.</source>
        <translation>Jedes Original wird erneut geprüft; Schlagwörter, Notizen und Verlauf kommen mit.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Aus einer Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>Merge a backup…</source>
        <translation>Sicherung dazuholen…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Alles exportieren…</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Export importieren…</translation>
    </message>
    <message>
        <source>An identity signs what you share. Use different ones where two receivers should not find out that both talk to you.</source>
        <translation>Eine Identität signiert, was Sie teilen. Verwenden Sie verschiedene, wo zwei Empfänger nicht merken sollen, dass beide mit Ihnen zu tun haben.</translation>
    </message>
    <message>
        <source>Your identities</source>
        <translation>Ihre Identitäten</translation>
    </message>
    <message>
        <source>The first of each is right unless somebody asks for another.</source>
        <translation>Jeweils die erste Wahl ist richtig, solange niemand eine andere verlangt.</translation>
    </message>
    <message>
        <source>None yet. The first one is made when you share something for the first time.</source>
        <translation>Noch keine. Die erste wird erstellt, wenn Sie zum ersten Mal etwas teilen.</translation>
    </message>
    <message>
        <source>New identity…</source>
        <translation>Neue Identität…</translation>
    </message>
    <message>
        <source>First identity</source>
        <translation>Erste Identität</translation>
    </message>
    <message>
        <source>signs what you share</source>
        <translation>signiert, was Sie teilen</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nicht in Gebrauch</translation>
    </message>
    <message>
        <source>retired; what was issued to it can still be shown</source>
        <translation>stillgelegt; was auf sie ausgestellt wurde, lässt sich weiter zeigen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>A new identity</source>
        <translation>Eine neue Identität</translation>
    </message>
    <message>
        <source>Only you see its name. It gets a key of its own.</source>
        <translation>Nur Sie sehen ihren Namen. Sie bekommt einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Name, for example “At work”</source>
        <translation>Name, zum Beispiel „Bei der Arbeit“</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Art des Schlüssels</translation>
    </message>
    <message>
        <source>Form of its identifier</source>
        <translation>Form der Kennung</translation>
    </message>
    <message>
        <source>Rename this identity</source>
        <translation>Diese Identität umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Retire this identity?</source>
        <translation>Diese Identität stilllegen?</translation>
    </message>
    <message>
        <source>It is no longer offered. Its key is kept, so that what was issued to it can be shown.</source>
        <translation>Sie wird nicht mehr angeboten. Ihr Schlüssel bleibt aufbewahrt, damit sich zeigen lässt, was auf sie ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>{key} key, as did:{method}</source>
        <translation>{key}-Schlüssel, als did:{method}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Stilllegen…</translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>P-256, which some public offices ask for</source>
        <translation>P-256, von manchen Behörden verlangt</translation>
    </message>
    <message>
        <source>did:key, the shorter one</source>
        <translation>did:key, die kürzere Form</translation>
    </message>
    <message>
        <source>did:jwk, which holds the key as web services write it</source>
        <translation>did:jwk, mit dem Schlüssel so, wie Webdienste ihn schreiben</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <source>Sign with {name} from now on</source>
        <translation>Ab jetzt mit {name} signieren</translation>
    </message>
    <message>
        <source>Retire {name}</source>
        <translation>{name} stilllegen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The window opens anew in the language you choose.</source>
        <translation>Das Fenster öffnet sich neu in der Sprache, die Sie wählen.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Closing the window then hides it and locks the wallet, unless it is set never to lock by itself.</source>
        <translation>Wird das Fenster geschlossen, blendet es sich dann nur aus und sperrt die Wallet, außer „Von selbst sperren“ steht auf „Nie“.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Stay in the tray no more</source>
        <translation>Nicht mehr im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Dieser Desktop hat keinen Infobereich.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>This program opens no connection. What a check is missing, it names; you can bring it as a file.</source>
        <translation>Dieses Programm öffnet keine Verbindung. Was einer Prüfung fehlt, nennt es; Sie können es als Datei bringen.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Add files for checking…</source>
        <translation>Prüfunterlagen hinzufügen…</translation>
    </message>
    <message>
        <source>Verifies everything here and lists the addresses of what is missing.</source>
        <translation>Prüft alles hier und zählt die Adressen auf von dem, was fehlt.</translation>
    </message>
    <message>
        <source>Nothing. Every check that can be made here was made.</source>
        <translation>Nichts. Jede Prüfung, die hier möglich ist, wurde gemacht.</translation>
    </message>
    <message>
        <source>Offline: on</source>
        <translation>Offline: ein</translation>
    </message>
    <message>
        <source>What needs the network</source>
        <translation>Was das Netz braucht</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation><numerusform>%n Nachweis</numerusform><numerusform>%n Nachweise</numerusform></translation>
    </message>
    <message>
        <source>Remember opened wallets no more</source>
        <translation>Geöffnete Wallets nicht mehr merken</translation>
    </message>
    <message>
        <source>Remember which wallets are opened</source>
        <translation>Merken, welche Wallets geöffnet werden</translation>
    </message>
    <message>
        <source>The first page then offers them. The list tells where your wallets lie.</source>
        <translation>Die erste Seite bietet sie dann an. Die Liste verrät, wo Ihre Wallets liegen.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the wallet in {folder}</source>
        <translation>Das Wallet in {folder} vergessen</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Von selbst sperren</translation>
    </message>
    <message>
        <source>Opens the wallet without the passphrase; the passphrase always works too.</source>
        <translation>Öffnet das Wallet ohne die Passphrase; die Passphrase geht immer auch.</translation>
    </message>
    <message>
        <source>A code on paper that opens the wallet when the passphrase is forgotten.</source>
        <translation>Ein Code auf Papier, der das Wallet öffnet, wenn die Passphrase vergessen ist.</translation>
    </message>
    <message>
        <source>Its passphrase is easy to guess for a thief of the file. Never keep real things in it.</source>
        <translation>Wer die Datei stiehlt, errät die Passphrase leicht. Bewahren Sie nie etwas Echtes darin auf.</translation>
    </message>
    <message>
        <source>When nobody has touched the window for a while.</source>
        <translation>Wenn eine Weile niemand das Fenster berührt hat.</translation>
    </message>
    <message>
        <source>Switch the keyring off</source>
        <translation>Schlüsselbund ausschalten</translation>
    </message>
    <message>
        <source>Switch the keyring on</source>
        <translation>Schlüsselbund einschalten</translation>
    </message>
    <message>
        <source>This computer's keyring</source>
        <translation>Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>There is one. A new sheet makes the old one worthless.</source>
        <translation>Es gibt eines. Ein neues Blatt macht das alte wertlos.</translation>
    </message>
    <message>
        <source>Make a recovery sheet…</source>
        <translation>Wiederherstellungsblatt erstellen…</translation>
    </message>
    <message>
        <source>Make worthless</source>
        <translation>Wertlos machen</translation>
    </message>
    <message>
        <source>Make the recovery sheet worthless</source>
        <translation>Wiederherstellungsblatt wertlos machen</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>show</source>
        <translation>anzeigen</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>verbergen</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Noch einmal dieselbe Passphrase</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation>Ist alles in Ordnung?</translation>
    </message>
    <message>
        <source>Several wallets</source>
        <translation>Mehrere Wallets</translation>
    </message>
    <message>
        <source>Verify every credential again</source>
        <translation>Jeden Nachweis erneut prüfen</translation>
    </message>
    <message>
        <source>With what is on this computer now.</source>
        <translation>Mit dem, was jetzt auf diesem Computer ist.</translation>
    </message>
    <message>
        <source>Check the wallet</source>
        <translation>Wallet prüfen</translation>
    </message>
    <message>
        <source>Reads every page and every original, and says what is damaged.</source>
        <translation>Liest jede Seite und jedes Original und sagt, was beschädigt ist.</translation>
    </message>
    <message>
        <source>This is a wallet for tests</source>
        <translation>Das ist ein Wallet für Tests</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation><numerusform>Nach %n Minute</numerusform><numerusform>Nach %n Minuten</numerusform></translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>your own decision</source>
        <translation>Ihre eigene Entscheidung</translation>
    </message>
    <message>
        <source>a newer one was due on {day}</source>
        <translation>eine neuere war am {day} fällig</translation>
    </message>
    <message>
        <source>next on {day}</source>
        <translation>die nächste am {day}</translation>
    </message>
    <message>
        <source>Key document of an issuer</source>
        <translation>Schlüsseldokument eines Ausstellers</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>Statusliste</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Issuer's metadata</source>
        <translation>Metadaten des Ausstellers</translation>
    </message>
    <message>
        <source>Issuer's profile</source>
        <translation>Profil des Ausstellers</translation>
    </message>
    <message>
        <source>Issuer's key</source>
        <translation>Schlüssel des Ausstellers</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Files for checking</source>
        <translation>Prüfunterlagen</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} KB</translation>
    </message>
    <message>
        <source>A part of the file was changed or damaged</source>
        <translation>Ein Teil der Datei wurde geändert oder beschädigt</translation>
    </message>
    <message>
        <source>The structure of the file is damaged</source>
        <translation>Der Aufbau der Datei ist beschädigt</translation>
    </message>
    <message>
        <source>Two parts of the wallet contradict each other</source>
        <translation>Zwei Teile des Wallets widersprechen sich</translation>
    </message>
    <message>
        <source>The search index does not fit its texts</source>
        <translation>Der Suchindex passt nicht zu seinen Texten</translation>
    </message>
    <message>
        <source>Something was added or taken out from outside</source>
        <translation>Von außen wurde etwas hinzugefügt oder herausgenommen</translation>
    </message>
    <message>
        <source>A credential is not what was received</source>
        <translation>Ein Nachweis ist nicht, was empfangen wurde</translation>
    </message>
    <message>
        <source>A part of the file cannot be read</source>
        <translation>Ein Teil der Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The file is older than it was when last closed</source>
        <translation>Die Datei ist älter als beim letzten Schließen</translation>
    </message>
    <message>
        <source>The key file is older than the wallet</source>
        <translation>Die Schlüsseldatei ist älter als das Wallet</translation>
    </message>
    <message>
        <source>{list}, {age}</source>
        <translation>{list}, {age}</translation>
    </message>
    <message>
        <source>Trust never changes whether a credential is genuine; it says whom you know.</source>
        <translation>Vertrauen ändert nie, ob ein Nachweis echt ist; es sagt, wen Sie kennen.</translation>
    </message>
    <message>
        <source>They say who may issue certificates for seals and time stamps, and since when.</source>
        <translation>Sie sagen, wer Zertifikate für Siegel und Zeitstempel ausstellen darf und seit wann.</translation>
    </message>
    <message>
        <source>Issuer, as its identifier (did:… or https://…)</source>
        <translation>Aussteller, als Kennung (did:… oder https://…)</translation>
    </message>
    <message>
        <source>Issuer's identifier</source>
        <translation>Kennung des Ausstellers</translation>
    </message>
    <message>
        <source>Name you know it by</source>
        <translation>Name, unter dem Sie ihn kennen</translation>
    </message>
    <message>
        <source>Issuer's name</source>
        <translation>Name des Ausstellers</translation>
    </message>
    <message>
        <source>Trust this issuer</source>
        <translation>Diesem Aussteller vertrauen</translation>
    </message>
    <message>
        <source>Add a trust list…</source>
        <translation>Vertrauensliste hinzufügen…</translation>
    </message>
    <message>
        <source>Nobody vouches for anybody yet. Add a list, or an issuer you know.</source>
        <translation>Noch bürgt niemand für jemanden. Fügen Sie eine Liste hinzu oder einen Aussteller, den Sie kennen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>und %n weiterer</numerusform><numerusform>und %n weitere</numerusform></translation>
    </message>
    <message>
        <source>Whom you trust</source>
        <translation>Wem Sie vertrauen</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation><numerusform>%n Dienst</numerusform><numerusform>%n Dienste</numerusform></translation>
    </message>
    <message>
        <source>None yet. Key documents and status lists that issuers publish can be added as files.</source>
        <translation>Noch keine. Schlüsseldokumente und Statuslisten, die Aussteller veröffentlichen, lassen sich als Dateien hinzufügen.</translation>
    </message>
    <message>
        <source>Lists of services</source>
        <translation>Listen von Diensten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Files used for checking</source>
        <translation>Unterlagen zum Prüfen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>issued on {day}</source>
        <translation>ausgestellt am {day}</translation>
    </message>
    <message>
        <source>Making a recovery sheet…</source>
        <translation>Wiederherstellungsblatt wird erstellt…</translation>
    </message>
    <message>
        <source>The recovery sheet opens it no more</source>
        <translation>Das Wiederherstellungsblatt öffnet es nicht mehr</translation>
    </message>
    <message>
        <source>Opened wallets are remembered from now on</source>
        <translation>Geöffnete Wallets werden ab jetzt gemerkt</translation>
    </message>
    <message>
        <source>Forgotten; the wallet itself is still there</source>
        <translation>Vergessen; das Wallet selbst ist noch da</translation>
    </message>
    <message>
        <source>Everything was verified again</source>
        <translation>Alles wurde erneut geprüft</translation>
    </message>
    <message>
        <source>Verifying everything again…</source>
        <translation>Alles wird erneut geprüft…</translation>
    </message>
    <message>
        <source>Checking the wallet…</source>
        <translation>Wallet wird geprüft…</translation>
    </message>
    <message>
        <source>Looking for what is missing…</source>
        <translation>Fehlendes wird gesucht…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Wird dazugeholt…</translation>
    </message>
    <message>
        <source>{added} added, {here} were here already, {kept} differed and both were kept</source>
        <translation>{added} hinzugefügt, {here} waren schon hier, {kept} wichen ab, und beide wurden behalten</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>It signs what you share from now on</source>
        <translation>Sie signiert ab jetzt, was Sie teilen</translation>
    </message>
    <message>
        <source>Removed from your trust list</source>
        <translation>Aus Ihren Vertrauenslisten entfernt</translation>
    </message>
    <message>
        <source>Reading the trust list…</source>
        <translation>Vertrauensliste wird gelesen…</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Dateien werden gelesen…</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>Die Passphrase wurde geändert</translation>
    </message>
    <message>
        <source>No opened wallet is remembered any more</source>
        <translation>Es wird kein geöffnetes Wallet mehr gemerkt</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %n credential(s)</source>
        <translation><numerusform>Gesichert und geprüft: %n Nachweis</numerusform><numerusform>Gesichert und geprüft: %n Nachweise</numerusform></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>Auf diese Sicherung zurückgehen?</translation>
    </message>
    <message>
        <source>What came later is no longer in the wallet. Type the passphrase of the backup.</source>
        <translation>Was später kam, ist dann nicht mehr im Wallet. Geben Sie die Passphrase der Sicherung ein.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n credential(s). Unlock the wallet to see them.</source>
        <translation><numerusform>Wiederhergestellt: %n Nachweis. Entsperren Sie das Wallet, um ihn zu sehen.</numerusform><numerusform>Wiederhergestellt: %n Nachweise. Entsperren Sie das Wallet, um sie zu sehen.</numerusform></translation>
    </message>
    <message>
        <source>Nothing here is overwritten. Type the passphrase of that backup.</source>
        <translation>Nichts hier wird überschrieben. Geben Sie die Passphrase jener Sicherung ein.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Dazuholen</translation>
    </message>
    <message>
        <source>Export everything as open files?</source>
        <translation>Alles als offene Dateien exportieren?</translation>
    </message>
    <message>
        <source>Whoever gets the file can read it. Keep it where only you can.</source>
        <translation>Wer die Datei bekommt, kann sie lesen. Bewahren Sie sie dort auf, wo nur Sie es können.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n credential(s)</source>
        <translation><numerusform>Exportiert: %n Nachweis</numerusform><numerusform>Exportiert: %n Nachweise</numerusform></translation>
    </message>
    <message>
        <source>Open exports</source>
        <translation>Offene Exporte</translation>
    </message>
    <message>
        <source>{added} added, {here} were here already, {refused} could not be read</source>
        <translation>{added} hinzugefügt, {here} waren schon hier, {refused} ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>Identity made</source>
        <translation>Identität erstellt</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Added to your trust list</source>
        <translation>In Ihre Vertrauenslisten aufgenommen</translation>
    </message>
    <message>
        <source>Trust lists</source>
        <translation>Vertrauenslisten</translation>
    </message>
    <message>
        <source>Open a trust list</source>
        <translation>Vertrauensliste öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Trust list with %n issuer(s) added</source>
        <translation><numerusform>Vertrauensliste mit %n Aussteller hinzugefügt</numerusform><numerusform>Vertrauensliste mit %n Ausstellern hinzugefügt</numerusform></translation>
    </message>
    <message>
        <source>Open files for checking</source>
        <translation>Prüfunterlagen öffnen</translation>
    </message>
    <message>
        <source>The keyring opens it too now</source>
        <translation>Der Schlüsselbund öffnet es jetzt auch</translation>
    </message>
    <message>
        <source>The keyring opens it no more</source>
        <translation>Der Schlüsselbund öffnet es nicht mehr</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Sicherung öffnen</translation>
    </message>
    <message>
        <source>Open another wallet's backup</source>
        <translation>Sicherung eines anderen Wallets öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n credential(s). The rest is damaged; manifest.json in the file names it.</source>
        <translation><numerusform>Exportiert: %n Nachweis. Der Rest ist beschädigt; manifest.json in der Datei nennt ihn.</numerusform><numerusform>Exportiert: %n Nachweise. Der Rest ist beschädigt; manifest.json in der Datei nennt ihn.</numerusform></translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>Export öffnen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added for checking</source>
        <translation><numerusform>%n Prüfunterlage hinzugefügt</numerusform><numerusform>%n Prüfunterlagen hinzugefügt</numerusform></translation>
    </message>
    <message>
        <source>Trust list added</source>
        <translation>Vertrauensliste hinzugefügt</translation>
    </message>
    <message>
        <source>Stopped. What was finished is kept.</source>
        <translation>Angehalten. Was fertig war, bleibt aufbewahrt.</translation>
    </message>
    <message>
        <source>{what}. {why}</source>
        <translation>{what}. {why}</translation>
    </message>
    <message>
        <source>Identity {number}</source>
        <translation>Identität {number}</translation>
    </message>
</context>
<context>
    <name>share</name>
    <message numerus="yes">
        <source>%n more credential(s). Search to find them.</source>
        <translation><numerusform>%n weiterer Nachweis. Suchen Sie danach.</numerusform><numerusform>%n weitere Nachweise. Suchen Sie danach.</numerusform></translation>
    </message>
    <message>
        <source>Search what to share…</source>
        <translation>Suchen, was Sie teilen…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Answer a request</source>
        <translation>Anfrage beantworten</translation>
    </message>
    <message>
        <source>Prove a stack or skills</source>
        <translation>Bildungsweg oder Kompetenzen belegen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Once you hold credentials, you can show them to somebody from here.</source>
        <translation>Sobald Sie Nachweise haben, können Sie sie von hier aus jemandem zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) chosen</source>
        <translation><numerusform>%n Nachweis ausgewählt</numerusform><numerusform>%n Nachweise ausgewählt</numerusform></translation>
    </message>
    <message>
        <source>Nothing to share yet</source>
        <translation>Noch nichts zu teilen</translation>
    </message>
    <message>
        <source>Nothing fits these words.</source>
        <translation>Nichts passt zu diesen Wörtern.</translation>
    </message>
    <message>
        <source>Show only a summary in my own words (not signed by the issuer)</source>
        <translation>Nur eine Zusammenfassung in meinen eigenen Worten zeigen (nicht vom Aussteller signiert)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Only required</source>
        <translation>Nur das Nötige</translation>
    </message>
    <message>
        <source>Claims of {title}</source>
        <translation>Angaben aus {title}</translation>
    </message>
    <message>
        <source>Receiver, for example a web address</source>
        <translation>Empfänger, zum Beispiel eine Webadresse</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Code they gave you (optional)</source>
        <translation>Code, den Sie bekommen haben (freiwillig)</translation>
    </message>
    <message>
        <source>Code they gave you</source>
        <translation>Code, den Sie bekommen haben</translation>
    </message>
    <message>
        <source>May be used until</source>
        <translation>Verwendbar bis</translation>
    </message>
    <message>
        <source>Last day it may be used</source>
        <translation>Letzter Tag, an dem sie verwendbar ist</translation>
    </message>
    <message>
        <source>Preview as receiver</source>
        <translation>Als Empfänger ansehen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>Andere wählen</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>The receiver will see</source>
        <translation>Der Empfänger wird sehen</translation>
    </message>
    <message>
        <source>Proves: {title}</source>
        <translation>Belegt: {title}</translation>
    </message>
    <message>
        <source>What fits best</source>
        <translation>Was am besten passt</translation>
    </message>
    <message>
        <source>As a graph: its meaning is signed (RDF)</source>
        <translation>Als Graph: Signiert wird die Bedeutung (RDF)</translation>
    </message>
    <message>
        <source>As a text in a fixed order (JSON)</source>
        <translation>Als Text in fester Reihenfolge (JSON)</translation>
    </message>
    <message>
        <source>As a token in one line (JWT)</source>
        <translation>Als Token in einer Zeile (JWT)</translation>
    </message>
    <message>
        <source>Nobody can link this to anything else you share, and nobody can tell that the credentials are yours.</source>
        <translation>Niemand kann das mit etwas anderem verbinden, was Sie teilen, und niemand kann erkennen, dass die Nachweise Ihre sind.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>Wie signiert wird</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Your first identity</source>
        <translation>Ihre erste Identität</translation>
    </message>
    <message>
        <source>A new one, used only this time</source>
        <translation>Eine neue, nur für dieses Mal</translation>
    </message>
    <message>
        <source>The signature itself follows the key of the identity.</source>
        <translation>Die Signatur selbst richtet sich nach dem Schlüssel der Identität.</translation>
    </message>
    <message>
        <source>Share something else</source>
        <translation>Etwas anderes teilen</translation>
    </message>
    <message>
        <source>Change and share again</source>
        <translation>Ändern und noch einmal teilen</translation>
    </message>
    <message>
        <source>Noted in your activity. Nothing was sent by itself.</source>
        <translation>Unter Aktivitäten notiert. Nichts wurde von selbst gesendet.</translation>
    </message>
    <message>
        <source>Presentation in codes</source>
        <translation>Vorlage in Codes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Sheet (PDF)</source>
        <translation>Blatt (PDF)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>The receiver sees</source>
        <translation>Der Empfänger sieht</translation>
    </message>
    <message>
        <source>{size} kB, signed with your key</source>
        <translation>{size} kB, mit Ihrem Schlüssel signiert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Ordner für die Bilder</translation>
    </message>
    <message>
        <source>The receiver may trust other issuers than you do.</source>
        <translation>Der Empfänger vertraut vielleicht anderen Ausstellern als Sie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>As the receiver sees it</source>
        <translation>Wie der Empfänger es sieht</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Cairn finds the fewest credentials that prove it, and shows no more of them than needed.</source>
        <translation>Cairn findet die wenigsten Nachweise, die es belegen, und zeigt davon nicht mehr als nötig.</translation>
    </message>
    <message>
        <source>Search skills and stacks…</source>
        <translation>Kompetenzen und Bildungswege suchen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Find the fewest credentials</source>
        <translation>Die wenigsten Nachweise finden</translation>
    </message>
    <message numerus="yes">
        <source>%n more skill(s). Search to find them.</source>
        <translation><numerusform>%n weitere Kompetenz. Suchen Sie danach.</numerusform><numerusform>%n weitere Kompetenzen. Suchen Sie danach.</numerusform></translation>
    </message>
    <message>
        <source>What do you want to prove?</source>
        <translation>Was möchten Sie belegen?</translation>
    </message>
    <message>
        <source>{title} · {state}</source>
        <translation>{title} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>{skill} (in %n credential(s))</source>
        <translation><numerusform>{skill} (in %n Nachweis)</numerusform><numerusform>{skill} (in %n Nachweisen)</numerusform></translation>
    </message>
    <message>
        <source>A stack</source>
        <translation>Ein Bildungsweg</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Parts can be withheld and the signature still holds</source>
        <translation>Teile lassen sich zurückhalten, und die Signatur hält trotzdem</translation>
    </message>
    <message>
        <source>Only a summary in your own words goes out; the issuer's signature stays here</source>
        <translation>Nur eine Zusammenfassung in Ihren eigenen Worten geht hinaus; die Signatur des Ausstellers bleibt hier</translation>
    </message>
    <message numerus="yes">
        <source>Signed as a whole: it can only be shared complete (%n claim(s))</source>
        <translation><numerusform>Als Ganzes signiert: lässt sich nur vollständig teilen (%n Angabe)</numerusform><numerusform>Als Ganzes signiert: lässt sich nur vollständig teilen (%n Angaben)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation><numerusform>%n Nachweis</numerusform><numerusform>%n Nachweise</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation><numerusform>%n Angabe</numerusform><numerusform>%n Angaben</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) as a summary in your own words, not signed by the issuer.</source>
        <translation><numerusform>%n Nachweis als Zusammenfassung in Ihren eigenen Worten, nicht vom Aussteller signiert.</numerusform><numerusform>%n Nachweise als Zusammenfassung in Ihren eigenen Worten, nicht vom Aussteller signiert.</numerusform></translation>
    </message>
    <message>
        <source>1 Choose</source>
        <translation>1 Auswählen</translation>
    </message>
    <message>
        <source>2 Decide what to show</source>
        <translation>2 Entscheiden, was Sie zeigen</translation>
    </message>
    <message>
        <source>3 Hand over</source>
        <translation>3 Übergeben</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Ihre eigenen Worte</translation>
    </message>
    <message>
        <source>Shows who you are</source>
        <translation>Zeigt, wer Sie sind</translation>
    </message>
    <message>
        <source>Shows personal details</source>
        <translation>Zeigt Persönliches</translation>
    </message>
    <message>
        <source>{credentials} with {claims}. Withheld: {names}.</source>
        <translation>{credentials} mit {claims}. Zurückgehalten: {names}.</translation>
    </message>
    <message>
        <source>Asked for by “{name}”. Nothing proves that name.</source>
        <translation>Anfrage von „{name}“. Nichts belegt diesen Namen.</translation>
    </message>
    <message>
        <source>{credentials} with {claims}. Nothing is withheld.</source>
        <translation>{credentials} mit {claims}. Nichts wird zurückgehalten.</translation>
    </message>
    <message>
        <source>For: {who}</source>
        <translation>Für: {who}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Nothing counts there yet.</source>
        <translation>Dort zählt noch nichts.</translation>
    </message>
    <message>
        <source>The receiver may not accept this</source>
        <translation>Der Empfänger nimmt dies möglicherweise nicht an</translation>
    </message>
    <message>
        <source>Once it is handed over, you cannot take it back. Check that the receiver needs it.</source>
        <translation>Einmal übergeben, können Sie es nicht zurücknehmen. Überlegen Sie, ob der Empfänger es braucht.</translation>
    </message>
    <message>
        <source>Hand over all the same</source>
        <translation>Trotzdem übergeben</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show it all the same</source>
        <translation>Trotzdem zeigen</translation>
    </message>
    <message>
        <source>The issuer bound this to a key of its holder: {titles}. Another key signs now. A receiver who asks whether you are the holder will not accept it.</source>
        <translation>Der Aussteller hat dies an einen Schlüssel des Inhabers gebunden: {titles}. Jetzt signiert ein anderer Schlüssel. Ein Empfänger, der fragt, ob Sie der Inhaber sind, wird es nicht annehmen.</translation>
    </message>
    <message>
        <source>This says something about you</source>
        <translation>Das sagt etwas über Sie</translation>
    </message>
    <message>
        <source>Sheet for an employer</source>
        <translation>Blatt für einen Arbeitgeber</translation>
    </message>
    <message>
        <source>File for admission or recognition</source>
        <translation>Mappe für Zulassung oder Anerkennung</translation>
    </message>
    <message>
        <source>Statement of continuing development</source>
        <translation>Nachweis beruflicher Weiterbildung</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Leistungsübersicht</translation>
    </message>
    <message>
        <source>The signed presentation. The receiver opens it with Cairn or any other checker.</source>
        <translation>Die signierte Vorlage. Der Empfänger öffnet sie mit Cairn oder einem anderen Prüfprogramm.</translation>
    </message>
    <message>
        <source>An A4 sheet (PDF) to read and print. The presentation is attached and can be checked.</source>
        <translation>Ein A4-Blatt (PDF) zum Lesen und Drucken. Die Vorlage hängt daran und lässt sich prüfen.</translation>
    </message>
    <message>
        <source>One page for any browser, without a network. It checks what a browser can; the rest needs Cairn.</source>
        <translation>Eine Seite für jeden Browser, ohne Netz. Sie prüft, was ein Browser kann; für den Rest ist Cairn nötig.</translation>
    </message>
    <message>
        <source>These hold the whole credential: nothing is withheld, and they are not made for one receiver.</source>
        <translation>Diese enthalten den ganzen Nachweis: Nichts wird zurückgehalten, und sie sind nicht für einen bestimmten Empfänger.</translation>
    </message>
    <message>
        <source>This is too large for a code. Hand it over as a file instead.</source>
        <translation>Das ist zu groß für einen Code. Übergeben Sie es stattdessen als Datei.</translation>
    </message>
    <message>
        <source>Save as pictures</source>
        <translation>Als Bilder speichern</translation>
    </message>
    <message>
        <source>Save a sheet to print</source>
        <translation>Ein Blatt zum Drucken speichern</translation>
    </message>
    <message>
        <source>Drag this into a folder, a message or a web form.</source>
        <translation>Ziehen Sie das in einen Ordner, eine Nachricht oder ein Webformular.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Kind of sheet</source>
        <translation>Art des Blattes</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Sprache des Blattes</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>{form}: {title}</source>
        <translation>{form}: {title}</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>Original file</source>
        <translation>Originaldatei</translation>
    </message>
    <message>
        <source>A summary in the holder's own words. The issuer has not signed it; ask for the original to check it.</source>
        <translation>Eine Zusammenfassung in den eigenen Worten des Inhabers. Der Aussteller hat sie nicht signiert; bitten Sie um das Original, um sie zu prüfen.</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Credentials for an application</source>
        <translation>Nachweise für eine Bewerbung</translation>
    </message>
    <message>
        <source>Credentials for recognition</source>
        <translation>Nachweise zur Anerkennung</translation>
    </message>
    <message>
        <source>Statement of continuing professional development</source>
        <translation>Nachweis beruflicher Weiterbildung</translation>
    </message>
    <message>
        <source>Transcript of learning</source>
        <translation>Leistungsübersicht</translation>
    </message>
    <message>
        <source>Put together by the learner on {date}. The signed credentials are attached to this file; a printed line alone proves nothing.</source>
        <translation>Zusammengestellt von der lernenden Person am {date}. Die signierten Nachweise hängen an dieser Datei; eine gedruckte Zeile allein beweist nichts.</translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation>Seite {n} von {of}</translation>
    </message>
    <message>
        <source>Opened with Cairn, this file is checked without any network.</source>
        <translation>Mit Cairn geöffnet wird diese Datei ohne Netz geprüft.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Skills, and what proves each</source>
        <translation>Kompetenzen und was sie belegt</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Credential no.</source>
        <translation>Nachweis Nr.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Verliehen</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweisart</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>teilgenommen</translation>
    </message>
    <message>
        <source>Credential without a title</source>
        <translation>Nachweis ohne Titel</translation>
    </message>
    <message>
        <source>not stated in the credential</source>
        <translation>im Nachweis nicht angegeben</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What the credential says</source>
        <translation>Was der Nachweis sagt</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Qualitätssicherung</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Echtheit</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Lernergebnisse</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeitsaufwand</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Identification of the learner</source>
        <translation>Feststellung der Identität</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} Stunden</translation>
    </message>
    <message>
        <source>supervised</source>
        <translation>unter Aufsicht</translation>
    </message>
    <message>
        <source>not supervised</source>
        <translation>ohne Aufsicht</translation>
    </message>
    <message>
        <source>Identity was checked at the assessment</source>
        <translation>Die Identität wurde bei der Prüfung festgestellt</translation>
    </message>
    <message>
        <source>Identity was not checked</source>
        <translation>Die Identität wurde nicht festgestellt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>First award</source>
        <translation>Erste Verleihung</translation>
    </message>
    <message>
        <source>Last award</source>
        <translation>Letzte Verleihung</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Nicht echt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Nicht vollständig geprüft</translation>
    </message>
    <message>
        <source>The issuer's signature is intact.</source>
        <translation>Die Signatur des Ausstellers ist unversehrt.</translation>
    </message>
    <message>
        <source>In the holder's own words: signed by the holder alone, by no institution.</source>
        <translation>In den eigenen Worten der vorlegenden Person: nur von ihr unterschrieben, von keiner Einrichtung.</translation>
    </message>
    <message>
        <source>The signature does not hold.</source>
        <translation>Die Signatur hält nicht.</translation>
    </message>
    <message>
        <source>The signature could not be checked.</source>
        <translation>Die Signatur ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>A trust list vouches for the issuer (as of {date}).</source>
        <translation>Eine Vertrauensliste bürgt für den Aussteller (Stand {date}).</translation>
    </message>
    <message>
        <source>A trust list vouches for the issuer.</source>
        <translation>Eine Vertrauensliste bürgt für den Aussteller.</translation>
    </message>
    <message>
        <source>No trust list at hand names the issuer.</source>
        <translation>Keine vorliegende Vertrauensliste nennt den Aussteller.</translation>
    </message>
    <message>
        <source>It is in date.</source>
        <translation>Der Nachweis gilt zur Zeit.</translation>
    </message>
    <message>
        <source>It is not in date.</source>
        <translation>Der Nachweis gilt zur Zeit nicht.</translation>
    </message>
    <message>
        <source>It states no end date.</source>
        <translation>Ein Enddatum ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Not revoked, by the issuer's list of {date}.</source>
        <translation>Nicht widerrufen, nach der Liste des Ausstellers vom {date}.</translation>
    </message>
    <message>
        <source>Not revoked, by the issuer's list.</source>
        <translation>Nicht widerrufen, nach der Liste des Ausstellers.</translation>
    </message>
    <message>
        <source>The issuer has taken it back or put it on hold.</source>
        <translation>Der Aussteller hat ihn widerrufen oder ausgesetzt.</translation>
    </message>
    <message>
        <source>Whether it was revoked could not be checked.</source>
        <translation>Ob er widerrufen wurde, ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The issuer publishes no revocation list for it.</source>
        <translation>Der Aussteller führt dafür keine Widerrufsliste.</translation>
    </message>
    <message>
        <source>What they add up to</source>
        <translation>Was sie zusammen ergeben</translation>
    </message>
    <message>
        <source>rules of version {version}</source>
        <translation>Regeln der Fassung {version}</translation>
    </message>
    <message>
        <source>{done} of {needed} {metric}</source>
        <translation>{done} von {needed} {metric}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Complete once everything is confirmed</source>
        <translation>Vollständig, sobald alles bestätigt ist</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Auf dem Weg</translation>
    </message>
    <message>
        <source>The rules are attached with the presentation. Cairn runs them again over what is shown here.</source>
        <translation>Die Regeln hängen mit den Nachweisen an. Cairn wendet sie erneut auf das an, was hier gezeigt wird.</translation>
    </message>
    <message>
        <source>Check it yourself</source>
        <translation>Selbst prüfen</translation>
    </message>
    <message>
        <source>Open this file with Cairn: it reads the attached presentation, checks every signature offline and tells what could not be checked. The dates above say when the learner's wallet last looked; they do not replace your own check.</source>
        <translation>Öffnen Sie diese Datei mit Cairn: Es liest die angehängten Nachweise, prüft jede Signatur ohne Netz und sagt, was sich nicht prüfen ließ. Die Angaben oben sagen, wann die Brieftasche der lernenden Person zuletzt nachgesehen hat; Ihre eigene Prüfung ersetzen sie nicht.</translation>
    </message>
    <message>
        <source>Shown by the holder of</source>
        <translation>Gezeigt mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Bestimmt für</translation>
    </message>
    <message>
        <source>May be used until</source>
        <translation>Verwendbar bis</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Digest of the attached presentation</source>
        <translation>Prüfsumme der angehängten Nachweise</translation>
    </message>
    <message>
        <source>The presentation as a QR code</source>
        <translation>Die Nachweise als QR-Code</translation>
    </message>
    <message>
        <source>The signed presentation this sheet was written from</source>
        <translation>Die signierten Nachweise, aus denen dieses Blatt entstanden ist</translation>
    </message>
</context>
<context>
    <name>stack-rules</name>
    <message>
        <source>has the code {values}</source>
        <translation>mit dem Code {values}</translation>
    </message>
    <message>
        <source>is tagged {values}</source>
        <translation>mit dem Schlagwort {values}</translation>
    </message>
    <message>
        <source>is already used for {values}</source>
        <translation>schon verwendet für {values}</translation>
    </message>
    <message>
        <source>form of study: {values}</source>
        <translation>Studienform: {values}</translation>
    </message>
    <message>
        <source>in the language {values}</source>
        <translation>Sprache: {values}</translation>
    </message>
    <message>
        <source>from the country {values}</source>
        <translation>Land: {values}</translation>
    </message>
    <message>
        <source>of the kind {values}</source>
        <translation>Art: {values}</translation>
    </message>
    <message>
        <source>shown by {values}</source>
        <translation>gezeigt durch {values}</translation>
    </message>
    <message>
        <source>shows the skill {values}, at {level} or better</source>
        <translation>zeigt die Kompetenz {values}, auf {level} oder besser</translation>
    </message>
    <message>
        <source>is already used for something</source>
        <translation>schon für etwas verwendet</translation>
    </message>
    <message>
        <source>awarded on {day} or later</source>
        <translation>verliehen am {day} oder später</translation>
    </message>
    <message>
        <source>awarded on {day} or earlier</source>
        <translation>verliehen am {day} oder früher</translation>
    </message>
    <message>
        <source>{framework} level {low} to {high}</source>
        <translation>{framework}-Niveau {low} bis {high}</translation>
    </message>
    <message numerus="yes">
        <source>shows one of %n skill(s) named in the rules</source>
        <translation><numerusform>zeigt die in den Regeln genannte Kompetenz</numerusform><numerusform>zeigt eine von %n in den Regeln genannten Kompetenzen</numerusform></translation>
    </message>
    <message>
        <source>{low} to {high} {unit} each</source>
        <translation>je {low} bis {high} {unit}</translation>
    </message>
    <message>
        <source>grade {grade} or better ({scale})</source>
        <translation>Note {grade} oder besser ({scale})</translation>
    </message>
    <message numerus="yes">
        <source>not older than %n month(s)</source>
        <translation><numerusform>nicht älter als %n Monat</numerusform><numerusform>nicht älter als %n Monate</numerusform></translation>
    </message>
    <message>
        <source>{framework} level {low}</source>
        <translation>{framework}-Niveau {low}</translation>
    </message>
    <message>
        <source>at least {low} {unit} each</source>
        <translation>je mindestens {low} {unit}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>none by itself</source>
        <translation>von selbst keiner</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>{framework} level {low} or higher</source>
        <translation>{framework}-Niveau {low} oder höher</translation>
    </message>
    <message>
        <source>shows the skill {values}</source>
        <translation>zeigt die Kompetenz {values}</translation>
    </message>
    <message>
        <source>at most {high} {unit} each</source>
        <translation>je höchstens {high} {unit}</translation>
    </message>
    <message>
        <source>with its size in {unit}</source>
        <translation>mit Angabe des Umfangs in {unit}</translation>
    </message>
    <message>
        <source>one of these: {parts}</source>
        <translation>eines davon: {parts}</translation>
    </message>
    <message>
        <source>not: {part}</source>
        <translation>nicht: {part}</translation>
    </message>
    <message>
        <source>states {values}</source>
        <translation>mit Angabe: {values}</translation>
    </message>
    <message>
        <source>issued by {values}</source>
        <translation>ausgestellt von {values}</translation>
    </message>
    <message>
        <source>in the subject {values}</source>
        <translation>im Fachgebiet {values}</translation>
    </message>
    <message>
        <source>{framework} level {high} or lower</source>
        <translation>{framework}-Niveau {high} oder niedriger</translation>
    </message>
    <message>
        <source>with a {framework} level</source>
        <translation>mit einem {framework}-Niveau</translation>
    </message>
    <message>
        <source>the level ({scale})</source>
        <translation>das Niveau ({scale})</translation>
    </message>
    <message>
        <source>a grade ({scale})</source>
        <translation>eine Note ({scale})</translation>
    </message>
    <message>
        <source>the size in {scale}</source>
        <translation>der Umfang in {scale}</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>das Fachgebiet</translation>
    </message>
    <message>
        <source>the skills</source>
        <translation>die Kompetenzen</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>ein Code</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>ein Schlagwort</translation>
    </message>
    <message>
        <source>what it is used for</source>
        <translation>wofür es verwendet wird</translation>
    </message>
    <message>
        <source>how it was assessed</source>
        <translation>wie bewertet wurde</translation>
    </message>
    <message>
        <source>whether it was assessed</source>
        <translation>ob bewertet wurde</translation>
    </message>
    <message>
        <source>the mode of study</source>
        <translation>die Studienform</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>die Sprache</translation>
    </message>
    <message>
        <source>the country</source>
        <translation>das Land</translation>
    </message>
    <message>
        <source>the kind of credential</source>
        <translation>die Art des Nachweises</translation>
    </message>
    <message>
        <source>whether it was passed</source>
        <translation>ob bestanden wurde</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>der Aussteller</translation>
    </message>
    <message>
        <source>the date of award</source>
        <translation>der Tag der Verleihung</translation>
    </message>
    <message>
        <source>issuers</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>modes of study</source>
        <translation>Studienformen</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>kinds of credential</source>
        <translation>Arten von Nachweisen</translation>
    </message>
    <message>
        <source>At least {n} of the {total} parts below, and at most {most} of them in use</source>
        <translation>Mindestens {n} von {total} Teilen darunter, und höchstens {most} davon in Gebrauch</translation>
    </message>
    <message>
        <source>At least {low} {unit}: {what}.</source>
        <translation>Mindestens {low} {unit}: {what}.</translation>
    </message>
    <message>
        <source>At least {low} and at most {high} {unit}: {what}.</source>
        <translation>Mindestens {low} und höchstens {high} {unit}: {what}.</translation>
    </message>
    <message>
        <source>Of these at most {amount} {unit} where: {what}.</source>
        <translation>Davon höchstens {amount} {unit}, für die gilt: {what}.</translation>
    </message>
    <message>
        <source>1 {source} counts as {factor} {to}</source>
        <translation>1 {source} zählt als {factor} {to}</translation>
    </message>
    <message>
        <source>Your own records count where: {what}</source>
        <translation>Ihre eigenen Aufzeichnungen zählen, wenn gilt: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s): {what}</source>
        <translation><numerusform>%n Nachweis: {what}</numerusform><numerusform>%n Nachweise: {what}</numerusform></translation>
    </message>
    <message>
        <source>At least {n} of {total} points shown by your credentials</source>
        <translation>Mindestens {n} von {total} Punkten, die Ihre Nachweise zeigen</translation>
    </message>
    <message numerus="yes">
        <source>All %n part(s) below</source>
        <translation><numerusform>Der eine Teil darunter</numerusform><numerusform>Alle %n Teile darunter</numerusform></translation>
    </message>
    <message>
        <source>This wallet cannot work this out; read it yourself.</source>
        <translation>Das kann dieses Wallet nicht berechnen; lesen Sie es selbst.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n credential(s).</source>
        <translation><numerusform>Höchstens %n Nachweis.</numerusform><numerusform>Höchstens %n Nachweise.</numerusform></translation>
    </message>
    <message>
        <source>Mean grade {grade} or better ({scale})</source>
        <translation>Durchschnittsnote {grade} oder besser ({scale})</translation>
    </message>
    <message>
        <source>At least {n} different {key}</source>
        <translation>Mindestens {n} verschiedene {key}</translation>
    </message>
    <message>
        <source>“{first}” was earned before “{then}”</source>
        <translation>„{first}“ wurde vor „{then}“ erworben</translation>
    </message>
    <message numerus="yes">
        <source>Everything awarded within %n month(s)</source>
        <translation><numerusform>Alles innerhalb von %n Monat verliehen</numerusform><numerusform>Alles innerhalb von %n Monaten verliehen</numerusform></translation>
    </message>
    <message>
        <source>At least {n} {unit} in all: {what}</source>
        <translation>Mindestens {n} {unit} insgesamt: {what}</translation>
    </message>
    <message>
        <source>At most {n} {unit} in all: {what}</source>
        <translation>Höchstens {n} {unit} insgesamt: {what}</translation>
    </message>
    <message>
        <source>At least {n} % of what counts: {what}</source>
        <translation>Mindestens {n} % von dem, was zählt: {what}</translation>
    </message>
    <message>
        <source>At most {n} % of what counts: {what}</source>
        <translation>Höchstens {n} % von dem, was zählt: {what}</translation>
    </message>
    <message>
        <source>At least {n} % of the whole qualification: {what}</source>
        <translation>Mindestens {n} % der ganzen Qualifikation: {what}</translation>
    </message>
    <message>
        <source>At most {n} % of the whole qualification: {what}</source>
        <translation>Höchstens {n} % der ganzen Qualifikation: {what}</translation>
    </message>
    <message>
        <source>{n} {unit}</source>
        <translation>{n} {unit}</translation>
    </message>
    <message>
        <source>Expired credentials count, too.</source>
        <translation>Auch abgelaufene Nachweise zählen.</translation>
    </message>
    <message>
        <source>The same achievement may count twice.</source>
        <translation>Dieselbe Leistung darf zweimal zählen.</translation>
    </message>
    <message>
        <source>At least {n} of the {total} parts below</source>
        <translation>Mindestens {n} von {total} Teilen darunter</translation>
    </message>
    <message>
        <source>Everything the same in: {key}</source>
        <translation>Überall gleich: {key}</translation>
    </message>
    <message>
        <source>For every credential: {what}</source>
        <translation>Für jeden Nachweis: {what}</translation>
    </message>
    <message>
        <source>partly online, partly on site</source>
        <translation>teils online, teils vor Ort</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>Hochschulabschluss</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>taking part</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>your own record</source>
        <translation>eigene Aufzeichnung</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>vor Ort</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>certificate of completion</source>
        <translation>Abschlussbescheinigung</translation>
    </message>
    <message>
        <source>professional certification</source>
        <translation>berufliche Zertifizierung</translation>
    </message>
    <message>
        <source>competence</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>bachelor's degree</source>
        <translation>Bachelorabschluss</translation>
    </message>
    <message>
        <source>master's degree</source>
        <translation>Masterabschluss</translation>
    </message>
    <message>
        <source>diploma</source>
        <translation>Diplom</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>micro-credential</source>
        <translation>Microcredential</translation>
    </message>
    <message>
        <source>recognition of prior learning</source>
        <translation>Anerkennung früheren Lernens</translation>
    </message>
    <message>
        <source>written examination</source>
        <translation>schriftliche Prüfung</translation>
    </message>
    <message>
        <source>oral examination</source>
        <translation>mündliche Prüfung</translation>
    </message>
    <message>
        <source>examination</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>practical test</source>
        <translation>praktische Prüfung</translation>
    </message>
    <message>
        <source>assessed under supervision</source>
        <translation>unter Aufsicht bewertet</translation>
    </message>
    <message>
        <source>assessed without supervision</source>
        <translation>ohne Aufsicht bewertet</translation>
    </message>
    <message>
        <source>with the identity checked</source>
        <translation>mit geprüfter Identität</translation>
    </message>
    <message>
        <source>with the identity not checked</source>
        <translation>ohne geprüfte Identität</translation>
    </message>
    <message>
        <source>assessment: {flag} is {value}</source>
        <translation>Bewertung: {flag} ist {value}</translation>
    </message>
    <message>
        <source>assessed by {way}</source>
        <translation>bewertet durch {way}</translation>
    </message>
    <message>
        <source>assessment: {flag}</source>
        <translation>Bewertung: {flag}</translation>
    </message>
    <message>
        <source>assessment: not {flag}</source>
        <translation>Bewertung: nicht {flag}</translation>
    </message>
</context>
<context>
    <name>stack-sheet</name>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>Version {version} of the rules, reckoned on {day}.</source>
        <translation>Fassung {version} der Regeln, berechnet am {day}.</translation>
    </message>
    <message>
        <source>{title}: {reason}</source>
        <translation>{title}: {reason}</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Zählt nicht</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Still missing: {amount}</source>
        <translation>Es fehlt noch: {amount}</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Reckoned by the learner with the program Cairn from their own credentials. It is not a decision of any institution; whoever gets the credentials can run the same rules again.</source>
        <translation>Von der lernenden Person mit dem Programm Cairn aus den eigenen Nachweisen berechnet. Das ist keine Entscheidung einer Einrichtung; wer die Nachweise bekommt, kann dieselben Regeln noch einmal anwenden.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>%n weiterer</numerusform><numerusform>%n weitere</numerusform></translation>
    </message>
    <message>
        <source>Get “{what}” confirmed for {title}</source>
        <translation>„{what}“ für {title} bestätigen lassen</translation>
    </message>
    <message numerus="yes">
        <source>%n more credential(s)</source>
        <translation><numerusform>%n weiterer Nachweis</numerusform><numerusform>%n weitere Nachweise</numerusform></translation>
    </message>
    <message>
        <source>{source} ({word})</source>
        <translation>{source} ({word})</translation>
    </message>
    <message numerus="yes">
        <source>%n further requirement(s)</source>
        <translation><numerusform>%n weitere Anforderung</numerusform><numerusform>%n weitere Anforderungen</numerusform></translation>
    </message>
    <message>
        <source>Earn {title}</source>
        <translation>{title} erwerben</translation>
    </message>
</context>
<context>
    <name>stacks</name>
    <message>
        <source>It must count now. If it cannot, the stack says so.</source>
        <translation>Er muss jetzt zählen. Wenn er es nicht kann, sagt es der Bildungsweg.</translation>
    </message>
    <message>
        <source>Stack removed. Your credentials are untouched.</source>
        <translation>Bildungsweg entfernt. Ihre Nachweise sind unberührt.</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Von Hand gewählt</translation>
    </message>
    <message>
        <source>Left out of this stack</source>
        <translation>Aus diesem Bildungsweg herausgelassen</translation>
    </message>
    <message>
        <source>Your choice is taken back</source>
        <translation>Ihre Wahl ist zurückgenommen</translation>
    </message>
    <message>
        <source>Decision written down</source>
        <translation>Entscheidung festgehalten</translation>
    </message>
    <message>
        <source>Decision withdrawn</source>
        <translation>Entscheidung zurückgezogen</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Wie es vorher war</translation>
    </message>
    <message>
        <source>Ask the issuer for {what}; it is needed for “{requirement}”.</source>
        <translation>Fragen Sie den Aussteller danach: {what}. Das wird für „{requirement}“ gebraucht.</translation>
    </message>
    <message>
        <source>Brings {n} {unit} nearer</source>
        <translation>Bringt {n} {unit} näher</translation>
    </message>
    <message>
        <source>Best first. A file of offers from a provider shows what earning one of them would bring; without one, the wallet lists what you could have confirmed.</source>
        <translation>Bestes zuerst. Eine Datei mit Angeboten eines Anbieters zeigt, was es brächte, eines davon zu erwerben; ohne sie zählt das Wallet auf, was Sie bestätigen lassen könnten.</translation>
    </message>
    <message>
        <source>Open a file of offers</source>
        <translation>Datei mit Angeboten öffnen</translation>
    </message>
    <message>
        <source>No single step is known that would bring you further.</source>
        <translation>Kein einzelner Schritt ist bekannt, der Sie weiterbrächte.</translation>
    </message>
    <message>
        <source>Nothing that counts here lapses by itself.</source>
        <translation>Nichts, was hier zählt, läuft von selbst ab.</translation>
    </message>
    <message>
        <source>From {day} the stack is complete.</source>
        <translation>Ab dem {day} ist der Bildungsweg vollständig.</translation>
    </message>
    <message>
        <source>On {day} the stack stands otherwise: {n} to go.</source>
        <translation>Am {day} steht der Bildungsweg anders: Es fehlen {n}.</translation>
    </message>
    <message>
        <source>No longer counts: {titles}.</source>
        <translation>Zählt nicht mehr: {titles}.</translation>
    </message>
    <message>
        <source>Add offers from a file…</source>
        <translation>Angebote aus einer Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Looking for what would help…</source>
        <translation>Hilfreiche Schritte werden gesucht…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Not everything could be looked at in the time there was.</source>
        <translation>In der verfügbaren Zeit ließ sich nicht alles ansehen.</translation>
    </message>
    <message>
        <source>You could claim this today. Nothing more is needed.</source>
        <translation>Sie könnten das heute beantragen. Mehr ist nicht nötig.</translation>
    </message>
    <message>
        <source>Get confirmed: {title}</source>
        <translation>Bestätigen lassen: {title}</translation>
    </message>
    <message>
        <source>Earn: {title}</source>
        <translation>Erwerben: {title}</translation>
    </message>
    <message>
        <source>Completes the stack</source>
        <translation>Macht den Bildungsweg vollständig</translation>
    </message>
    <message>
        <source>What it brings cannot be known yet</source>
        <translation>Was es bringt, lässt sich noch nicht sagen</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was noch fehlt</translation>
    </message>
    <message>
        <source>Hints from your credentials</source>
        <translation>Hinweise aus Ihren Nachweisen</translation>
    </message>
    <message>
        <source>Write down a decision about {title}</source>
        <translation>Eine Entscheidung zu {title} festhalten</translation>
    </message>
    <message>
        <source>Open a qualification</source>
        <translation>Qualifikation öffnen</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Qualifikationen</translation>
    </message>
    <message>
        <source>All qualifications</source>
        <translation>Alle Qualifikationen</translation>
    </message>
    <message>
        <source>Back to my stacks</source>
        <translation>Zurück zu meinen Bildungswegen</translation>
    </message>
    <message>
        <source>Write your own rules</source>
        <translation>Eigene Regeln schreiben</translation>
    </message>
    <message>
        <source>No qualification matches. Import one from a file, or write your own rules.</source>
        <translation>Keine Qualifikation passt. Importieren Sie eine aus einer Datei, oder schreiben Sie eigene Regeln.</translation>
    </message>
    <message>
        <source>Take the bundled version</source>
        <translation>Mitgelieferte Fassung nehmen</translation>
    </message>
    <message>
        <source>Try another file</source>
        <translation>Andere Datei versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the file cannot be worked out here</source>
        <translation><numerusform>%n Sache in der Datei lässt sich hier nicht berechnen</numerusform><numerusform>%n Sachen in der Datei lassen sich hier nicht berechnen</numerusform></translation>
    </message>
    <message>
        <source>Show my stack</source>
        <translation>Meinen Bildungsweg zeigen</translation>
    </message>
    <message>
        <source>Work toward this</source>
        <translation>Darauf hinarbeiten</translation>
    </message>
    <message>
        <source>{size} · version {version}</source>
        <translation>{size} · Fassung {version}</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>In einfachen Worten</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>“{name}” was not taken</source>
        <translation>„{name}“ wurde nicht übernommen</translation>
    </message>
    <message>
        <source>Stack added</source>
        <translation>Bildungsweg hinzugefügt</translation>
    </message>
    <message>
        <source>The other version is in force</source>
        <translation>Die andere Fassung gilt jetzt</translation>
    </message>
    <message>
        <source>What changes for you</source>
        <translation>Was sich für Sie ändert</translation>
    </message>
    <message>
        <source>It counts as equivalent to another unit</source>
        <translation>Er zählt als gleichwertig mit einer anderen Einheit</translation>
    </message>
    <message>
        <source>It is accepted although a condition is open</source>
        <translation>Er wird anerkannt, obwohl eine Bedingung offen ist</translation>
    </message>
    <message>
        <source>It counts as a unit of credit toward a requirement</source>
        <translation>Er zählt als angerechnete Einheit für eine Anforderung</translation>
    </message>
    <message>
        <source>The requirement is waived</source>
        <translation>Die Anforderung ist erlassen</translation>
    </message>
    <message>
        <source>Prior learning is recognised for the requirement</source>
        <translation>Früher Gelerntes ist für die Anforderung anerkannt</translation>
    </message>
    <message>
        <source>It is left out</source>
        <translation>Er wird herausgelassen</translation>
    </message>
    <message>
        <source>Choose the credential it is about.</source>
        <translation>Wählen Sie den Nachweis, um den es geht.</translation>
    </message>
    <message>
        <source>Choose the requirement it is about.</source>
        <translation>Wählen Sie die Anforderung, um die es geht.</translation>
    </message>
    <message>
        <source>Name the code it is equivalent to.</source>
        <translation>Nennen Sie den Code, mit dem er gleichwertig ist.</translation>
    </message>
    <message>
        <source>Say who decided, and where it is written.</source>
        <translation>Sagen Sie, wer entschieden hat und wo es steht.</translation>
    </message>
    <message>
        <source>It is your own word until the awarding body confirms it, and is marked so wherever it is shown.</source>
        <translation>Bis die Vergabestelle es bestätigt, ist es Ihr eigenes Wort und überall so gekennzeichnet, wo es gezeigt wird.</translation>
    </message>
    <message>
        <source>If an awarding body decided something the credentials do not say (an equivalence, a waiver, recognition of prior learning), write it down with its source. The wallet counts it as open until it is confirmed.</source>
        <translation>Wenn eine Vergabestelle etwas entschieden hat, was die Nachweise nicht sagen (eine Gleichwertigkeit, einen Erlass, die Anerkennung von früher Gelerntem), halten Sie es mit seiner Quelle fest. Das Wallet zählt es als offen, bis es bestätigt ist.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Code of the other unit</source>
        <translation>Code der anderen Einheit</translation>
    </message>
    <message>
        <source>Who decided, and where it is written</source>
        <translation>Wer entschieden hat und wo es steht</translation>
    </message>
    <message>
        <source>Registrar's letter of 3 March 2026, file 12/26</source>
        <translation>Schreiben des Prüfungsamts vom 3. März 2026, Aktenzeichen 12/26</translation>
    </message>
    <message>
        <source>Attach the letter…</source>
        <translation>Schreiben anhängen…</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Attach the letter</source>
        <translation>Schreiben anhängen</translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>It changes nothing now: what it is about is no longer there.</source>
        <translation>Sie ändert jetzt nichts: Worum es geht, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Schreiben speichern</translation>
    </message>
    <message>
        <source>Letter: {name}</source>
        <translation>Schreiben: {name}</translation>
    </message>
    <message>
        <source>No decision is written down.</source>
        <translation>Keine Entscheidung ist festgehalten.</translation>
    </message>
    <message>
        <source>Withdraw: {decision}</source>
        <translation>Zurückziehen: {decision}</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message numerus="yes">
        <source>The smallest proof: %n credential(s)</source>
        <translation><numerusform>Der kleinste Beleg: %n Nachweis</numerusform><numerusform>Der kleinste Beleg: %n Nachweise</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Everything that counts: %n credential(s)</source>
        <translation><numerusform>Alles, was zählt: %n Nachweis</numerusform><numerusform>Alles, was zählt: %n Nachweise</numerusform></translation>
    </message>
    <message>
        <source>Parts of the stack</source>
        <translation>Teile des Bildungswegs</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The best found in the time there was; there may be a better way.</source>
        <translation>Das Beste, was in der Zeit zu finden war; vielleicht geht es besser.</translation>
    </message>
    <message>
        <source>Share stack</source>
        <translation>Bildungsweg teilen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Working out what counts where…</source>
        <translation>Was wo zählt, wird berechnet…</translation>
    </message>
    <message>
        <source>Edit rules</source>
        <translation>Regeln bearbeiten</translation>
    </message>
    <message>
        <source>Save a one-page sheet (PDF)</source>
        <translation>Als einseitiges Blatt speichern (PDF)</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Blatt drucken…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Als Tabelle speichern (CSV)</translation>
    </message>
    <message>
        <source>Remove this stack</source>
        <translation>Diesen Bildungsweg entfernen</translation>
    </message>
    <message>
        <source>These rules have no requirements.</source>
        <translation>Diese Regeln haben keine Anforderungen.</translation>
    </message>
    <message>
        <source>Everything you have counts here.</source>
        <translation>Alles, was Sie haben, zählt hier.</translation>
    </message>
    <message>
        <source>Not counted ({n})</source>
        <translation>Nicht gezählt ({n})</translation>
    </message>
    <message>
        <source>Decisions ({n})</source>
        <translation>Entscheidungen ({n})</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>My own qualification</source>
        <translation>Meine eigene Qualifikation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Betrachtet wird</translation>
    </message>
    <message>
        <source>The outcomes were assessed</source>
        <translation>Die Ergebnisse wurden bewertet</translation>
    </message>
    <message>
        <source>Skills by their address (one is enough)</source>
        <translation>Kompetenzen nach Adresse (eine genügt)</translation>
    </message>
    <message>
        <source>Short name in the file</source>
        <translation>Kurzname in der Datei</translation>
    </message>
    <message>
        <source>Size of the whole</source>
        <translation>Umfang des Ganzen</translation>
    </message>
    <message>
        <source>Counted in (ECTS, hours, units)</source>
        <translation>Gezählt in (ECTS, hours, units)</translation>
    </message>
    <message>
        <source>Level (EQF)</source>
        <translation>Niveau (EQF)</translation>
    </message>
    <message>
        <source>Expired credentials count, too</source>
        <translation>Auch abgelaufene Nachweise zählen</translation>
    </message>
    <message>
        <source>The same achievement counts only once</source>
        <translation>Dieselbe Leistung zählt nur einmal</translation>
    </message>
    <message>
        <source>Sources, one a line: what | where</source>
        <translation>Quellen, eine je Zeile: was | wo</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>How many credentials at most</source>
        <translation>Höchste Zahl von Nachweisen</translation>
    </message>
    <message>
        <source>Codes (one is enough)</source>
        <translation>Codes (einer genügt)</translation>
    </message>
    <message>
        <source>Tags (one is enough)</source>
        <translation>Schlagwörter (eines genügt)</translation>
    </message>
    <message>
        <source>Issuers (one is enough)</source>
        <translation>Aussteller (einer genügt)</translation>
    </message>
    <message>
        <source>Subject codes, ISCED-F (one is enough)</source>
        <translation>Fachgebietscodes, ISCED-F (einer genügt)</translation>
    </message>
    <message>
        <source>Level (EQF), at least</source>
        <translation>Niveau (EQF), mindestens</translation>
    </message>
    <message>
        <source>Level (EQF), at most</source>
        <translation>Niveau (EQF), höchstens</translation>
    </message>
    <message>
        <source>Size of each in ECTS, at least</source>
        <translation>Umfang je Nachweis in ECTS, mindestens</translation>
    </message>
    <message>
        <source>Size of each in ECTS, at most</source>
        <translation>Umfang je Nachweis in ECTS, höchstens</translation>
    </message>
    <message>
        <source>Not older than so many months</source>
        <translation>Höchstes Alter in Monaten</translation>
    </message>
    <message>
        <source>Languages (one is enough)</source>
        <translation>Sprachen (eine genügt)</translation>
    </message>
    <message>
        <source>Countries (one is enough)</source>
        <translation>Länder (eines genügt)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Or a share, such as 1/2</source>
        <translation>Oder ein Anteil, etwa 1/2</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>der Aussteller</translation>
    </message>
    <message>
        <source>the mode of study</source>
        <translation>die Studienform</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>die Sprache</translation>
    </message>
    <message>
        <source>the country</source>
        <translation>das Land</translation>
    </message>
    <message>
        <source>the kind of credential</source>
        <translation>die Art des Nachweises</translation>
    </message>
    <message>
        <source>How many credentials</source>
        <translation>Wie viele Nachweise</translation>
    </message>
    <message>
        <source>How many points must be shown</source>
        <translation>Wie viele Punkte zu zeigen sind</translation>
    </message>
    <message>
        <source>Points one credential may show at most</source>
        <translation>Punkte, die ein Nachweis höchstens zeigen darf</translation>
    </message>
    <message>
        <source>How many parts must be fulfilled</source>
        <translation>Wie viele Teile erfüllt sein müssen</translation>
    </message>
    <message>
        <source>How many parts may be in use at most</source>
        <translation>Wie viele Teile höchstens in Gebrauch sein dürfen</translation>
    </message>
    <message>
        <source>Share of</source>
        <translation>Anteil an</translation>
    </message>
    <message>
        <source>How many different ones</source>
        <translation>Wie viele verschiedene</translation>
    </message>
    <message>
        <source>Within so many months</source>
        <translation>Innerhalb von so vielen Monaten</translation>
    </message>
    <message>
        <source>Scale of grades</source>
        <translation>Notenskala</translation>
    </message>
    <message>
        <source>Mean grade or better</source>
        <translation>Durchschnittsnote oder besser</translation>
    </message>
    <message>
        <source>Earned first</source>
        <translation>Zuerst erworben</translation>
    </message>
    <message>
        <source>Earned after it</source>
        <translation>Danach erworben</translation>
    </message>
    <message>
        <source>the whole qualification</source>
        <translation>der ganzen Qualifikation</translation>
    </message>
    <message>
        <source>what counts</source>
        <translation>dem, was zählt</translation>
    </message>
    <message>
        <source>Named credentials</source>
        <translation>Genannte Nachweise</translation>
    </message>
    <message>
        <source>An amount of credentials</source>
        <translation>Eine Menge von Nachweisen</translation>
    </message>
    <message>
        <source>Points to be shown</source>
        <translation>Punkte, die zu zeigen sind</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alle davon</translation>
    </message>
    <message>
        <source>Some of these</source>
        <translation>Einige davon</translation>
    </message>
    <message>
        <source>A point</source>
        <translation>Ein Punkt</translation>
    </message>
    <message>
        <source>At least so much overall</source>
        <translation>Mindestens so viel insgesamt</translation>
    </message>
    <message>
        <source>At most so much overall</source>
        <translation>Höchstens so viel insgesamt</translation>
    </message>
    <message>
        <source>From several different ones</source>
        <translation>Von mehreren verschiedenen</translation>
    </message>
    <message>
        <source>Everything the same</source>
        <translation>Überall gleich</translation>
    </message>
    <message>
        <source>One before the other</source>
        <translation>Eines vor dem anderen</translation>
    </message>
    <message>
        <source>Within a span of time</source>
        <translation>Innerhalb einer Zeitspanne</translation>
    </message>
    <message>
        <source>A mean grade</source>
        <translation>Eine Durchschnittsnote</translation>
    </message>
    <message>
        <source>For every credential</source>
        <translation>Für jeden Nachweis</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Das Ganze</translation>
    </message>
    <message>
        <source>A condition for every credential</source>
        <translation>Eine Bedingung für jeden Nachweis</translation>
    </message>
    <message>
        <source>Parts of the rules</source>
        <translation>Teile der Regeln</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Source (JSON)</source>
        <translation>Quelltext (JSON)</translation>
    </message>
    <message>
        <source>Ways to write the rules</source>
        <translation>Arten, die Regeln zu schreiben</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>Dieser Teil</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Verlassen, ohne zu speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Als neue Fassung speichern</translation>
    </message>
    <message>
        <source>State of the rules</source>
        <translation>Zustand der Regeln</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Diesen Teil entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>The changes were not saved</source>
        <translation>Die Änderungen wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>The last part has to stay.</source>
        <translation>Der letzte Teil muss bleiben.</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>The rules can be saved.</source>
        <translation>Die Regeln lassen sich speichern.</translation>
    </message>
    <message>
        <source>Rules saved</source>
        <translation>Regeln gespeichert</translation>
    </message>
    <message>
        <source>New version saved</source>
        <translation>Neue Fassung gespeichert</translation>
    </message>
    <message>
        <source>{title}, {kind}, something is wrong here</source>
        <translation>{title}, {kind}, hier stimmt etwas nicht</translation>
    </message>
    <message>
        <source>Not well-formed JSON: {why}</source>
        <translation>Kein richtig aufgebautes JSON: {why}</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>No credential of yours says anything about a qualification.</source>
        <translation>Keiner Ihrer Nachweise sagt etwas über eine Qualifikation.</translation>
    </message>
    <message>
        <source>Open the credential</source>
        <translation>Nachweis öffnen</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Write rules from it</source>
        <translation>Regeln daraus schreiben</translation>
    </message>
    <message>
        <source>not part of the rules</source>
        <translation>kein Teil der Regeln</translation>
    </message>
    <message>
        <source>Before: {before}. After: {after}.</source>
        <translation>Vorher: {before}. Nachher: {after}.</translation>
    </message>
    <message>
        <source>It would stay complete.</source>
        <translation>Er bliebe vollständig.</translation>
    </message>
    <message>
        <source>would be fulfilled</source>
        <translation>wäre erfüllt</translation>
    </message>
    <message>
        <source>would not be fulfilled</source>
        <translation>wäre nicht erfüllt</translation>
    </message>
    <message>
        <source>Would count, in “{place}”</source>
        <translation>Würde zählen, in „{place}“</translation>
    </message>
    <message>
        <source>Would no longer count, in “{place}”</source>
        <translation>Würde nicht mehr zählen, in „{place}“</translation>
    </message>
    <message>
        <source>Would count in “{after}” instead of “{before}”</source>
        <translation>Würde in „{after}“ statt in „{before}“ zählen</translation>
    </message>
    <message>
        <source>Give the planned credential a title.</source>
        <translation>Geben Sie dem geplanten Nachweis einen Titel.</translation>
    </message>
    <message>
        <source>The size must be a number, such as 5 or 2.5.</source>
        <translation>Der Umfang muss eine Zahl sein, etwa 5 oder 2.5.</translation>
    </message>
    <message>
        <source>It would be complete.</source>
        <translation>Er wäre vollständig.</translation>
    </message>
    <message>
        <source>It would no longer be complete.</source>
        <translation>Er wäre nicht mehr vollständig.</translation>
    </message>
    <message>
        <source>Version {before} → {after}</source>
        <translation>Fassung {before} → {after}</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>You would be nearer.</source>
        <translation>Sie wären näher daran.</translation>
    </message>
    <message>
        <source>You would be farther away.</source>
        <translation>Sie wären weiter davon entfernt.</translation>
    </message>
    <message>
        <source>could be left to another</source>
        <translation>ließe sich einem anderen überlassen</translation>
    </message>
    <message>
        <source>Still missing: {n} {unit}.</source>
        <translation>Es fehlen noch: {n} {unit}.</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not fulfilled yet</source>
        <translation>noch nicht erfüllt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Ihre eigene Wahl</translation>
    </message>
    <message>
        <source>Would also fit, and is missed there: {names}.</source>
        <translation>Würde auch hier passen und fehlt dort: {names}.</translation>
    </message>
    <message>
        <source>counts in every best way</source>
        <translation>zählt in jeder besten Lösung</translation>
    </message>
    <message>
        <source>your own word: {decision}</source>
        <translation>Ihr eigenes Wort: {decision}</translation>
    </message>
    <message>
        <source>confirmed: {decision}</source>
        <translation>bestätigt: {decision}</translation>
    </message>
    <message numerus="yes">
        <source>%n more near miss(es)</source>
        <translation><numerusform>%n weiterer passt knapp nicht</numerusform><numerusform>%n weitere passen knapp nicht</numerusform></translation>
    </message>
    <message>
        <source>{title} counts here</source>
        <translation>{title} zählt hier</translation>
    </message>
    <message>
        <source>“{title}” must count</source>
        <translation>„{title}“ muss zählen</translation>
    </message>
    <message>
        <source>Shown by “{title}”</source>
        <translation>Gezeigt durch „{title}“</translation>
    </message>
    <message>
        <source>Not shown yet: {what}</source>
        <translation>Noch nicht gezeigt: {what}</translation>
    </message>
    <message>
        <source>{title} nearly counts here</source>
        <translation>{title} zählt hier beinahe</translation>
    </message>
    <message>
        <source>Save signed by you</source>
        <translation>Mit Ihrer Signatur speichern</translation>
    </message>
    <message>
        <source>The file names no source.</source>
        <translation>Die Datei nennt keine Quelle.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Fassung {version}</translation>
    </message>
    <message>
        <source>Save the signed rules</source>
        <translation>Signierte Regeln speichern</translation>
    </message>
    <message>
        <source>Save as {format}</source>
        <translation>Als {format} speichern</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message numerus="yes">
        <source>This format cannot say %n rule(s); they are in it as text.</source>
        <translation><numerusform>Dieses Format kann %n Regel nicht ausdrücken; sie steht als Text darin.</numerusform><numerusform>Dieses Format kann %n Regeln nicht ausdrücken; sie stehen als Text darin.</numerusform></translation>
    </message>
    <message>
        <source>“{title}” is now among your stacks.</source>
        <translation>„{title}“ gehört jetzt zu Ihren Bildungswegen.</translation>
    </message>
    <message>
        <source>“{title}” now follows the other version. What changes for you:</source>
        <translation>„{title}“ folgt jetzt der anderen Fassung. Was sich für Sie ändert:</translation>
    </message>
    <message>
        <source>You work toward it</source>
        <translation>Sie arbeiten darauf hin</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>Ihre eigenen Regeln</translation>
    </message>
    <message>
        <source>Another version is bundled: {v}</source>
        <translation>Eine andere Fassung ist mitgeliefert: {v}</translation>
    </message>
    <message>
        <source>It could take the place of another.</source>
        <translation>Er könnte an die Stelle eines anderen treten.</translation>
    </message>
    <message>
        <source>{source}, written down on {day}</source>
        <translation>{source}, festgehalten am {day}</translation>
    </message>
    <message>
        <source>It counts in no best way.</source>
        <translation>Er zählt in keiner besten Lösung.</translation>
    </message>
    <message>
        <source>The letter signed by {who} says something else.</source>
        <translation>Das von {who} signierte Schreiben sagt etwas anderes.</translation>
    </message>
    <message>
        <source>{reason} ({n})</source>
        <translation>{reason} ({n})</translation>
    </message>
    <message>
        <source>What you can do: {advice}</source>
        <translation>Was Sie tun können: {advice}</translation>
    </message>
    <message>
        <source>The signature of {who} on the letter could not be fully checked.</source>
        <translation>Die Signatur von {who} auf dem Schreiben ließ sich nicht vollständig prüfen.</translation>
    </message>
    <message>
        <source>Nobody you trust vouches for {who}, who signed the letter.</source>
        <translation>Das Schreiben ist von {who} signiert; niemand, dem Sie vertrauen, bürgt dafür.</translation>
    </message>
    <message>
        <source>{n} {unit} to go</source>
        <translation>noch {n} {unit}</translation>
    </message>
    <message>
        <source>{met} of {total} requirements met</source>
        <translation>{met} von {total} Anforderungen erfüllt</translation>
    </message>
    <message>
        <source>You could claim this today</source>
        <translation>Sie könnten das heute beantragen</translation>
    </message>
    <message>
        <source>Leans on your own decisions</source>
        <translation>Stützt sich auf Ihre eigenen Entscheidungen</translation>
    </message>
    <message>
        <source>Suppose something, then look. Nothing in your wallet changes.</source>
        <translation>Nehmen Sie etwas an, und sehen Sie nach. In Ihrem Wallet ändert sich nichts.</translation>
    </message>
    <message>
        <source>Title of the planned credential</source>
        <translation>Titel des geplanten Nachweises</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Codes, if you know them</source>
        <translation>Codes, wenn Sie sie kennen</translation>
    </message>
    <message>
        <source>Subject codes (ISCED-F), if you know them</source>
        <translation>Fachgebietscodes (ISCED-F), wenn Sie sie kennen</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>ohne Niveau</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Einplanen</translation>
    </message>
    <message>
        <source>Credentials to leave out</source>
        <translation>Nachweise, die wegfallen sollen</translation>
    </message>
    <message>
        <source>on another day</source>
        <translation>an einem anderen Tag</translation>
    </message>
    <message>
        <source>The day to look at</source>
        <translation>Der Tag, der betrachtet wird</translation>
    </message>
    <message>
        <source>Another version of the rules…</source>
        <translation>Eine andere Fassung der Regeln…</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Zeigen, was sich ändern würde</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Suppose it were…</source>
        <translation>Angenommen, es wäre…</translation>
    </message>
    <message>
        <source>another issuer</source>
        <translation>ein anderer Aussteller</translation>
    </message>
    <message>
        <source>This is only supposed. Nothing in your wallet has changed.</source>
        <translation>Das ist nur angenommen. In Ihrem Wallet hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Suppose you earn…</source>
        <translation>Angenommen, Sie erwerben…</translation>
    </message>
    <message>
        <source>Suppose these did not count…</source>
        <translation>Angenommen, diese zählten nicht…</translation>
    </message>
    <message>
        <source>Today: {amount}</source>
        <translation>Heute: {amount}</translation>
    </message>
    <message>
        <source>Then: {amount}</source>
        <translation>Dann: {amount}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Rules: {name}</source>
        <translation>Regeln: {name}</translation>
    </message>
    <message>
        <source>No longer plan {title}</source>
        <translation>{title} nicht mehr einplanen</translation>
    </message>
    <message>
        <source>Only verified credentials count. Drop a credential on a requirement to make it count there. Keys on a row: P must count, X leave out, R take back, D decision, Enter open.</source>
        <translation>Nur geprüfte Nachweise zählen. Ziehen Sie einen Nachweis auf eine Anforderung, damit er dort zählt. Tasten in einer Zeile: P muss zählen, X herauslassen, R zurücknehmen, D Entscheidung, Eingabetaste öffnen.</translation>
    </message>
    <message>
        <source>Each credential that counts nowhere is listed under its first reason.</source>
        <translation>Jeder Nachweis, der nirgends zählt, steht unter seinem ersten Grund.</translation>
    </message>
    <message>
        <source>Must count here</source>
        <translation>Muss hier zählen</translation>
    </message>
    <message>
        <source>Must count somewhere</source>
        <translation>Muss irgendwo zählen</translation>
    </message>
    <message>
        <source>Take my choice back</source>
        <translation>Meine Wahl zurücknehmen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Herauslassen</translation>
    </message>
    <message>
        <source>Write down a decision…</source>
        <translation>Entscheidung festhalten…</translation>
    </message>
    <message>
        <source>How they stand together</source>
        <translation>Wie sie zusammen stehen</translation>
    </message>
    <message>
        <source>Stacks to compare, in order of preference</source>
        <translation>Bildungswege zum Vergleichen, nach Vorrang geordnet</translation>
    </message>
    <message>
        <source>Each credential counts once</source>
        <translation>Jeder Nachweis zählt einmal</translation>
    </message>
    <message>
        <source>Exits on one way</source>
        <translation>Abschlüsse auf einem Weg</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>The upper ones are served first; on one way, they are the earlier exits.</source>
        <translation>Die oberen werden zuerst bedient; auf einem Weg sind sie die früheren Abschlüsse.</translation>
    </message>
    <message>
        <source>Choose stacks</source>
        <translation>Bildungswege wählen</translation>
    </message>
    <message>
        <source>Choose at least one stack to see how they stand together.</source>
        <translation>Wählen Sie mindestens einen Bildungsweg, um zu sehen, wie sie zusammen stehen.</translation>
    </message>
    <message>
        <source>A credential may count in several</source>
        <translation>Ein Nachweis darf in mehreren zählen</translation>
    </message>
    <message>
        <source>Nothing counts here yet.</source>
        <translation>Hier zählt noch nichts.</translation>
    </message>
    <message>
        <source>With single use: {state}</source>
        <translation>Bei einfacher Verwendung: {state}</translation>
    </message>
    <message>
        <source>You cannot claim one of them yet.</source>
        <translation>Sie können noch keinen davon beantragen.</translation>
    </message>
    <message>
        <source>In order of preference</source>
        <translation>Nach Vorrang geordnet</translation>
    </message>
    <message>
        <source>With shared use: {state}</source>
        <translation>Bei mehrfacher Verwendung: {state}</translation>
    </message>
    <message>
        <source>You could claim “{title}” today.</source>
        <translation>Sie könnten „{title}“ heute beantragen.</translation>
    </message>
    <message>
        <source>The next exit is “{title}”, {n} to go.</source>
        <translation>Der nächste Abschluss ist „{title}“, es fehlen noch {n}.</translation>
    </message>
    <message>
        <source>Used in several</source>
        <translation>In mehreren verwendet</translation>
    </message>
    <message>
        <source>best found in the time there was</source>
        <translation>das Beste, was in der Zeit zu finden war</translation>
    </message>
    <message>
        <source>Your stacks are being worked out.</source>
        <translation>Ihre Bildungswege werden berechnet.</translation>
    </message>
    <message>
        <source>Search stacks and qualifications</source>
        <translation>Bildungswege und Qualifikationen suchen</translation>
    </message>
    <message>
        <source>A stack shows how far your credentials carry you toward a qualification.</source>
        <translation>Ein Bildungsweg zeigt, wie weit Ihre Nachweise Sie zu einer Qualifikation tragen.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>All stacks</source>
        <translation>Alle Bildungswege</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Bildungswege</translation>
    </message>
    <message>
        <source>Search stacks…</source>
        <translation>Bildungswege suchen…</translation>
    </message>
    <message>
        <source>Import a qualification</source>
        <translation>Qualifikation importieren</translation>
    </message>
    <message>
        <source>New stack</source>
        <translation>Neuer Bildungsweg</translation>
    </message>
    <message>
        <source>No stack yet</source>
        <translation>Noch kein Bildungsweg</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Choose a qualification</source>
        <translation>Qualifikation wählen</translation>
    </message>
    <message>
        <source>Not fully verified</source>
        <translation>Nicht vollständig geprüft</translation>
    </message>
    <message>
        <source>Revoked by the issuer</source>
        <translation>Vom Aussteller widerrufen</translation>
    </message>
    <message>
        <source>Suspended by the issuer</source>
        <translation>Vom Aussteller ausgesetzt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Dated in the future</source>
        <translation>In die Zukunft datiert</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>Durch einen neueren ersetzt</translation>
    </message>
    <message>
        <source>A condition for every credential is not fulfilled</source>
        <translation>Eine Bedingung für jeden Nachweis ist nicht erfüllt</translation>
    </message>
    <message>
        <source>Something asked for is not stated</source>
        <translation>Etwas Verlangtes ist nicht angegeben</translation>
    </message>
    <message>
        <source>Fits none of the requirements</source>
        <translation>Passt zu keiner Anforderung</translation>
    </message>
    <message>
        <source>The requirement is already full</source>
        <translation>Die Anforderung ist schon ausgeschöpft</translation>
    </message>
    <message>
        <source>A limit is reached</source>
        <translation>Eine Grenze ist erreicht</translation>
    </message>
    <message>
        <source>The same achievement counts already</source>
        <translation>Dieselbe Leistung zählt schon</translation>
    </message>
    <message>
        <source>Earned in another order</source>
        <translation>In anderer Reihenfolge erworben</translation>
    </message>
    <message>
        <source>Outside the time span</source>
        <translation>Außerhalb der Zeitspanne</translation>
    </message>
    <message>
        <source>Needed elsewhere</source>
        <translation>Anderswo gebraucht</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Von Ihnen herausgelassen</translation>
    </message>
    <message>
        <source>Open it and see what its check needs; often a list or a key is missing.</source>
        <translation>Öffnen Sie ihn, und sehen Sie, was seiner Prüfung fehlt; oft ist es eine Liste oder ein Schlüssel.</translation>
    </message>
    <message>
        <source>Ask the issuer why. A new credential would count again.</source>
        <translation>Fragen Sie den Aussteller nach dem Grund. Ein neuer Nachweis würde wieder zählen.</translation>
    </message>
    <message>
        <source>Ask the issuer what has to happen. It counts again once they lift it.</source>
        <translation>Fragen Sie den Aussteller, was geschehen muss. Er zählt wieder, sobald der Aussteller es aufhebt.</translation>
    </message>
    <message>
        <source>Ask the issuer for a renewal, or write down a decision that accepts it.</source>
        <translation>Bitten Sie den Aussteller um eine Erneuerung, oder halten Sie eine Entscheidung fest, die ihn anerkennt.</translation>
    </message>
    <message>
        <source>Nothing to do: it counts from its date on.</source>
        <translation>Nichts zu tun: Er zählt ab seinem Datum.</translation>
    </message>
    <message>
        <source>Repeat the assessment and add the new credential.</source>
        <translation>Wiederholen Sie die Prüfungsleistung, und fügen Sie den neuen Nachweis hinzu.</translation>
    </message>
    <message>
        <source>Nothing to do: the newer one is looked at instead.</source>
        <translation>Nichts zu tun: Stattdessen wird der neuere angesehen.</translation>
    </message>
    <message>
        <source>Ask the awarding body for an exception, and write its decision down here.</source>
        <translation>Bitten Sie die Vergabestelle um eine Ausnahme, und halten Sie ihre Entscheidung hier fest.</translation>
    </message>
    <message>
        <source>Ask the issuer to confirm it, and write the answer down as a decision.</source>
        <translation>Bitten Sie den Aussteller, es zu bestätigen, und halten Sie die Antwort als Entscheidung fest.</translation>
    </message>
    <message>
        <source>It may count elsewhere. If it was accepted here, write that decision down.</source>
        <translation>Er zählt vielleicht anderswo. Wurde er hier anerkannt, halten Sie diese Entscheidung fest.</translation>
    </message>
    <message>
        <source>Nothing to do: enough counts there. You can choose by hand which one counts.</source>
        <translation>Nichts zu tun: Dort zählt genug. Sie können von Hand wählen, welcher zählt.</translation>
    </message>
    <message>
        <source>Look at what else counts there; you can choose by hand which one counts.</source>
        <translation>Sehen Sie, was dort sonst zählt; Sie können von Hand wählen, welcher zählt.</translation>
    </message>
    <message>
        <source>Nothing to do: an achievement counts once.</source>
        <translation>Nichts zu tun: Eine Leistung zählt einmal.</translation>
    </message>
    <message>
        <source>Ask the awarding body whether the order can be waived.</source>
        <translation>Fragen Sie die Vergabestelle, ob die Reihenfolge erlassen werden kann.</translation>
    </message>
    <message>
        <source>Ask the awarding body for an extension, or earn it anew.</source>
        <translation>Bitten Sie die Vergabestelle um eine Verlängerung, oder erwerben Sie ihn neu.</translation>
    </message>
    <message>
        <source>It counts once only. Earn another one for the second place.</source>
        <translation>Er zählt nur einmal. Erwerben Sie einen weiteren für die zweite Stelle.</translation>
    </message>
    <message>
        <source>Take your choice back to let it count again.</source>
        <translation>Nehmen Sie Ihre Wahl zurück, damit er wieder zählt.</translation>
    </message>
    <message>
        <source>Counts as equivalent to another unit</source>
        <translation>Zählt als gleichwertig mit einer anderen Einheit</translation>
    </message>
    <message>
        <source>Accepted although a condition is open</source>
        <translation>Anerkannt, obwohl eine Bedingung offen ist</translation>
    </message>
    <message>
        <source>A requirement is waived</source>
        <translation>Eine Anforderung ist erlassen</translation>
    </message>
    <message>
        <source>Must count (your choice)</source>
        <translation>Muss zählen (Ihre Wahl)</translation>
    </message>
    <message>
        <source>Left out (your choice)</source>
        <translation>Herausgelassen (Ihre Wahl)</translation>
    </message>
    <message>
        <source>One condition short: {asked}.</source>
        <translation>Eine Bedingung fehlt: {asked}.</translation>
    </message>
    <message>
        <source>It states: {value}.</source>
        <translation>Angegeben ist: {value}.</translation>
    </message>
    <message>
        <source>It does not state {what}.</source>
        <translation>Nicht angegeben: {what}.</translation>
    </message>
    <message>
        <source>Where: {path}</source>
        <translation>Wo: {path}</translation>
    </message>
    <message>
        <source>“{credential}” says that it is part of “{stack}”.</source>
        <translation>„{credential}“ gibt an, Teil von „{stack}“ zu sein.</translation>
    </message>
    <message>
        <source>“{credential}” says that it contains “{stack}”.</source>
        <translation>„{credential}“ gibt an, „{stack}“ zu enthalten.</translation>
    </message>
    <message>
        <source>“{credential}” says that it comes before “{stack}”.</source>
        <translation>„{credential}“ gibt an, vor „{stack}“ zu kommen.</translation>
    </message>
    <message>
        <source>“{credential}” says that “{stack}” comes before it.</source>
        <translation>„{credential}“ gibt an, dass „{stack}“ davor kommt.</translation>
    </message>
    <message>
        <source>“{credential}” says that it is another edition of “{stack}”.</source>
        <translation>„{credential}“ gibt an, eine andere Ausgabe von „{stack}“ zu sein.</translation>
    </message>
    <message>
        <source>“{credential}” says that it is related to “{stack}”.</source>
        <translation>„{credential}“ gibt an, mit „{stack}“ zusammenzuhängen.</translation>
    </message>
    <message>
        <source>“{credential}” says that “{stack}” has taken its place.</source>
        <translation>„{credential}“ gibt an, dass „{stack}“ an seine Stelle getreten ist.</translation>
    </message>
    <message>
        <source>“{credential}” says that it gives a right to “{stack}”.</source>
        <translation>„{credential}“ gibt an, zu „{stack}“ zu berechtigen.</translation>
    </message>
    <message>
        <source>“{credential}” says that it follows the description of “{stack}”.</source>
        <translation>„{credential}“ gibt an, der Beschreibung von „{stack}“ zu folgen.</translation>
    </message>
    <message>
        <source>“{credential}” says that it is aligned with “{stack}”.</source>
        <translation>„{credential}“ gibt an, auf „{stack}“ abgestimmt zu sein.</translation>
    </message>
    <message>
        <source>“{credential}” says that it is part of what “{requirement}” asks for in “{stack}”.</source>
        <translation>„{credential}“ gibt an, Teil dessen zu sein, was „{requirement}“ in „{stack}“ verlangt.</translation>
    </message>
    <message>
        <source>“{credential}” says that it contains what “{requirement}” asks for in “{stack}”.</source>
        <translation>„{credential}“ gibt an, das zu enthalten, was „{requirement}“ in „{stack}“ verlangt.</translation>
    </message>
    <message>
        <source>“{credential}” says that it comes before what “{requirement}” asks for in “{stack}”.</source>
        <translation>„{credential}“ gibt an, vor dem zu kommen, was „{requirement}“ in „{stack}“ verlangt.</translation>
    </message>
    <message>
        <source>“{credential}” says that it comes after what “{requirement}” asks for in “{stack}”.</source>
        <translation>„{credential}“ gibt an, nach dem zu kommen, was „{requirement}“ in „{stack}“ verlangt.</translation>
    </message>
    <message>
        <source>“{credential}” says that it is another edition of what “{requirement}” asks for in “{stack}”.</source>
        <translation>„{credential}“ gibt an, eine andere Ausgabe dessen zu sein, was „{requirement}“ in „{stack}“ verlangt.</translation>
    </message>
    <message>
        <source>“{credential}” says that it is related to what “{requirement}” asks for in “{stack}”.</source>
        <translation>„{credential}“ gibt an, mit dem zusammenzuhängen, was „{requirement}“ in „{stack}“ verlangt.</translation>
    </message>
    <message>
        <source>“{credential}” says that its place was taken by what “{requirement}” asks for in “{stack}”.</source>
        <translation>„{credential}“ gibt an, dass das an seine Stelle getreten ist, was „{requirement}“ in „{stack}“ verlangt.</translation>
    </message>
    <message>
        <source>“{credential}” says that it gives a right to what “{requirement}” asks for in “{stack}”.</source>
        <translation>„{credential}“ gibt an, zu dem zu berechtigen, was „{requirement}“ in „{stack}“ verlangt.</translation>
    </message>
    <message>
        <source>“{credential}” says that it follows the description “{requirement}” asks for in “{stack}”.</source>
        <translation>„{credential}“ gibt an, der Beschreibung zu folgen, die „{requirement}“ in „{stack}“ verlangt.</translation>
    </message>
    <message>
        <source>“{credential}” says that it is aligned with what “{requirement}” asks for in “{stack}”.</source>
        <translation>„{credential}“ gibt an, auf das abgestimmt zu sein, was „{requirement}“ in „{stack}“ verlangt.</translation>
    </message>
    <message>
        <source>These are hints from the credentials themselves. Nothing here is counted.</source>
        <translation>Das sind Hinweise aus den Nachweisen selbst. Hier wird nichts gezählt.</translation>
    </message>
    <message>
        <source>“{credential}” says what is asked for before it: {name}</source>
        <translation>„{credential}“ gibt an, was vorher verlangt wird: {name}</translation>
    </message>
    <message>
        <source>“{credential}” says that “{name}” comes before it.</source>
        <translation>„{credential}“ gibt an, dass „{name}“ davor kommt.</translation>
    </message>
    <message>
        <source>Needed there</source>
        <translation>Wird dort gebraucht</translation>
    </message>
    <message>
        <source>Not needed there: others can take its place</source>
        <translation>Wird dort nicht gebraucht: Andere können an seine Stelle treten</translation>
    </message>
    <message>
        <source>May be needed there</source>
        <translation>Wird dort vielleicht gebraucht</translation>
    </message>
    <message>
        <source>Nobody signed these rules. The ones you keep are signed. Ask the publisher for a signed version.</source>
        <translation>Niemand hat diese Regeln signiert. Die Sie aufbewahren, sind signiert. Bitten Sie den Herausgeber um eine signierte Fassung.</translation>
    </message>
    <message>
        <source>The signature over these rules could not be fully verified.</source>
        <translation>Die Signatur über diese Regeln ließ sich nicht vollständig prüfen.</translation>
    </message>
    <message>
        <source>These rules are signed by somebody else than the ones you keep.</source>
        <translation>Diese Regeln hat jemand anderes signiert als die, die Sie aufbewahren.</translation>
    </message>
    <message>
        <source>These are the rules of another qualification, not a version of this one.</source>
        <translation>Das sind die Regeln einer anderen Qualifikation, keine Fassung dieser.</translation>
    </message>
    <message>
        <source>This version is older than the one you keep.</source>
        <translation>Diese Fassung ist älter als die, die Sie aufbewahren.</translation>
    </message>
    <message>
        <source>The version has the same name, but the rules are not the same.</source>
        <translation>Die Fassung heißt gleich, aber die Regeln sind nicht dieselben.</translation>
    </message>
    <message>
        <source>The names of the versions do not tell which one is newer.</source>
        <translation>Aus den Namen der Fassungen geht nicht hervor, welche neuer ist.</translation>
    </message>
    <message>
        <source>ECTS</source>
        <translation>ECTS</translation>
    </message>
    <message numerus="yes">
        <source>credential(s)</source>
        <translation><numerusform>Nachweis</numerusform><numerusform>Nachweise</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>point(s)</source>
        <translation><numerusform>Punkt</numerusform><numerusform>Punkte</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation><numerusform>Stunde</numerusform><numerusform>Stunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>issuer(s)</source>
        <translation><numerusform>Aussteller</numerusform><numerusform>Aussteller</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>part(s)</source>
        <translation><numerusform>Teil</numerusform><numerusform>Teile</numerusform></translation>
    </message>
    <message>
        <source>it could not be fully verified</source>
        <translation>er ließ sich nicht vollständig prüfen</translation>
    </message>
    <message>
        <source>the issuer revoked it</source>
        <translation>der Aussteller hat ihn widerrufen</translation>
    </message>
    <message>
        <source>the issuer suspended it</source>
        <translation>der Aussteller hat ihn ausgesetzt</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>er ist abgelaufen</translation>
    </message>
    <message>
        <source>its date is still to come</source>
        <translation>sein Datum kommt noch</translation>
    </message>
    <message>
        <source>it was not passed</source>
        <translation>er wurde nicht bestanden</translation>
    </message>
    <message>
        <source>a newer one replaces it</source>
        <translation>ein neuerer ersetzt ihn</translation>
    </message>
    <message>
        <source>it does not fulfil “{name}”</source>
        <translation>er erfüllt „{name}“ nicht</translation>
    </message>
    <message>
        <source>it matches none of the requirements</source>
        <translation>er passt zu keiner Anforderung</translation>
    </message>
    <message>
        <source>“{name}” is already full</source>
        <translation>„{name}“ ist schon ausgeschöpft</translation>
    </message>
    <message>
        <source>the limit of “{name}” is reached</source>
        <translation>die Grenze von „{name}“ ist erreicht</translation>
    </message>
    <message>
        <source>it repeats one that counts</source>
        <translation>er wiederholt einen, der schon zählt</translation>
    </message>
    <message>
        <source>it was not earned in the order “{name}” asks for</source>
        <translation>er wurde nicht in der Reihenfolge erworben, die „{name}“ verlangt</translation>
    </message>
    <message>
        <source>it lies outside the time span of “{name}”</source>
        <translation>er liegt außerhalb der Zeitspanne von „{name}“</translation>
    </message>
    <message>
        <source>it is needed elsewhere, for “{name}”</source>
        <translation>er wird anderswo gebraucht, für „{name}“</translation>
    </message>
    <message>
        <source>“{name}” leaves it out</source>
        <translation>„{name}“ lässt ihn heraus</translation>
    </message>
    <message>
        <source>The rules are the very ones you keep.</source>
        <translation>Die Regeln sind genau die, die Sie aufbewahren.</translation>
    </message>
    <message>
        <source>The rules are the very ones that come with this program.</source>
        <translation>Die Regeln sind genau die, die dieses Programm mitbringt.</translation>
    </message>
    <message>
        <source>These are not the rules you have under this name. Compare them with the publisher's.</source>
        <translation>Das sind nicht die Regeln, die Sie unter diesem Namen haben. Vergleichen Sie sie mit denen des Herausgebers.</translation>
    </message>
    <message>
        <source>The rules were brought by the holder. Compare them with the publisher's.</source>
        <translation>Die Regeln hat der Inhaber mitgebracht. Vergleichen Sie sie mit denen des Herausgebers.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Complete once everything is confirmed</source>
        <translation>Vollständig, sobald alles bestätigt ist</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Auf dem Weg</translation>
    </message>
    <message>
        <source>Your own word, not confirmed</source>
        <translation>Ihr eigenes Wort, nicht bestätigt</translation>
    </message>
    <message>
        <source>The holder's signature over the rules could not be checked, so nobody stands for them.</source>
        <translation>Die Signatur des Inhabers über die Regeln ließ sich nicht prüfen, deshalb steht niemand für sie ein.</translation>
    </message>
    <message>
        <source>Nobody signed these rules; compare them with the publisher's.</source>
        <translation>Niemand hat diese Regeln signiert; vergleichen Sie sie mit denen des Herausgebers.</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>eine Regel</translation>
    </message>
    <message>
        <source>You have {done} of {needed} {unit}</source>
        <translation>{unit}: Sie haben {done} von {needed}</translation>
    </message>
    <message>
        <source>{done} of {needed} {unit}</source>
        <translation>{unit}: {done} von {needed}</translation>
    </message>
    <message>
        <source>What is shown does not come to what the holder said.</source>
        <translation>Was gezeigt wird, ergibt nicht, was der Inhaber gesagt hat.</translation>
    </message>
    <message>
        <source>What is shown comes to what the holder said.</source>
        <translation>Was gezeigt wird, ergibt, was der Inhaber gesagt hat.</translation>
    </message>
    <message>
        <source>Signed in the name of {who}; the signature could not be fully checked</source>
        <translation>Im Namen von {who} signiert; die Signatur ließ sich nicht vollständig prüfen</translation>
    </message>
    <message>
        <source>Confirmed by a signed letter of {name}</source>
        <translation>Bestätigt durch ein signiertes Schreiben von {name}</translation>
    </message>
    <message>
        <source>Signed by {who}, checked</source>
        <translation>Signiert von {who}, geprüft</translation>
    </message>
    <message>
        <source>it does not state {what}</source>
        <translation>nicht angegeben: {what}</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>How much time the learning takes. One ECTS credit stands for 25 to 30 hours.</source>
        <translation>Wie viel Zeit das Lernen braucht. Ein ECTS-Punkt steht für 25 bis 30 Stunden.</translation>
    </message>
    <message>
        <source>A step in a framework. EQF is the European one, from 1 to 8.</source>
        <translation>Eine Stufe in einem Rahmenwerk. EQF ist das europäische, von 1 bis 8.</translation>
    </message>
    <message>
        <source>How it was found out that you can do it.</source>
        <translation>Wie festgestellt wurde, dass Sie es können.</translation>
    </message>
    <message>
        <source>Who watches over the quality of the issuer or of this offer.</source>
        <translation>Wer über die Qualität des Ausstellers oder dieses Angebots wacht.</translation>
    </message>
    <message>
        <source>Whether it was made sure that it was you who took the assessment.</source>
        <translation>Ob sichergestellt wurde, dass Sie selbst bewertet wurden.</translation>
    </message>
    <message>
        <source>Whether you took part on site, online, or both.</source>
        <translation>Ob Sie vor Ort, online oder beides teilgenommen haben.</translation>
    </message>
    <message>
        <source>Until when the issuer stands by it.</source>
        <translation>Bis wann der Aussteller dafür einsteht.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Bring in what you earned</source>
        <translation>Bringen Sie herein, was Sie erworben haben</translation>
    </message>
    <message>
        <source>Drop the file or picture you got from an issuer anywhere on this window. You see what it is before anything is kept.</source>
        <translation>Ziehen Sie die Datei oder das Bild, das Sie von einem Aussteller bekommen haben, irgendwo auf dieses Fenster. Sie sehen, was es ist, bevor etwas aufbewahrt wird.</translation>
    </message>
    <message>
        <source>See whether it is genuine</source>
        <translation>Sehen Sie, ob es echt ist</translation>
    </message>
    <message>
        <source>Each credential carries one word. “Verified” means that the signature was checked here. A question mark means that something needed is not on this computer, and not that anything is wrong.</source>
        <translation>Jeder Nachweis trägt ein Wort. „Geprüft“ heißt, dass die Signatur hier geprüft wurde. Ein Fragezeichen heißt, dass etwas Nötiges nicht auf diesem Computer ist, und nicht, dass etwas falsch ist.</translation>
    </message>
    <message>
        <source>See what it adds up to</source>
        <translation>Sehen Sie, was es zusammen ergibt</translation>
    </message>
    <message>
        <source>Under Stacks choose a qualification. You see how far you are, what counts where, and what to do next.</source>
        <translation>Wählen Sie unter Bildungswege eine Qualifikation. Sie sehen, wie weit Sie sind, was wo zählt und was als Nächstes zu tun ist.</translation>
    </message>
    <message>
        <source>Show only what you want</source>
        <translation>Zeigen Sie nur, was Sie wollen</translation>
    </message>
    <message>
        <source>Choose credentials, decide what to show, and hand them over as a file or a code. Nothing is sent by itself, and this program opens no connection.</source>
        <translation>Wählen Sie Nachweise, entscheiden Sie, was Sie zeigen, und übergeben Sie sie als Datei oder Code. Nichts wird von selbst gesendet, und dieses Programm öffnet keine Verbindung.</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Show Cairn</source>
        <translation>Cairn anzeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Cairn is still here, hidden in the tray.</source>
        <translation>Cairn ist noch da, im Infobereich verborgen.</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>The signature of the list holds; it was made by {by}. Whether that is the right signer was not checked.</source>
        <translation>Die Signatur der Liste hält; sie stammt von {by}. Ob das der richtige Unterzeichner ist, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The signature of the list was not checked.</source>
        <translation>Die Signatur der Liste wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The list is not signed.</source>
        <translation>Die Liste ist nicht signiert.</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>Open another wallet…</source>
        <translation>Ein anderes Wallet öffnen…</translation>
    </message>
    <message>
        <source>Open the wallet in {folder}</source>
        <translation>Das Wallet in {folder} öffnen</translation>
    </message>
    <message>
        <source>The two entries differ. Type the same passphrase twice.</source>
        <translation>Die beiden Eingaben unterscheiden sich. Geben Sie zweimal dieselbe Passphrase ein.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together work well.</source>
        <translation>Vier oder mehr Wörter, die nicht zusammengehören, eignen sich gut.</translation>
    </message>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>Zu kurz: mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>Easy to guess. Add a word or two.</source>
        <translation>Leicht zu erraten. Fügen Sie ein oder zwei Wörter hinzu.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Ordentlich. Ein Wort mehr macht sie stark.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n credential(s). Unlock with the backup's passphrase.</source>
        <translation><numerusform>Wiederhergestellt: %n Nachweis. Entsperren Sie mit der Passphrase der Sicherung.</numerusform><numerusform>Wiederhergestellt: %n Nachweise. Entsperren Sie mit der Passphrase der Sicherung.</numerusform></translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>If you put this copy here yourself, keep it; otherwise restore your newest backup.</source>
        <translation>Wenn Sie diese Kopie selbst hierher gelegt haben, behalten Sie sie; sonst stellen Sie Ihre neueste Sicherung wieder her.</translation>
    </message>
    <message numerus="yes">
        <source>This wallet is an older copy: %n change(s) made later on this computer are missing.</source>
        <translation><numerusform>Dieses Wallet ist eine ältere Kopie: %n Änderung, die später auf diesem Computer gemacht wurde, fehlt.</numerusform><numerusform>Dieses Wallet ist eine ältere Kopie: %n Änderungen, die später auf diesem Computer gemacht wurden, fehlen.</numerusform></translation>
    </message>
    <message>
        <source>This wallet is another copy than the one last used on this computer.</source>
        <translation>Dieses Wallet ist eine andere Kopie als die, die auf diesem Computer zuletzt verwendet wurde.</translation>
    </message>
    <message>
        <source>That one was last used on {when}.</source>
        <translation>Jene wurde zuletzt am {when} verwendet.</translation>
    </message>
    <message>
        <source>This computer's clock stands earlier than a moment this wallet has already seen, {when}. Dates are judged by that moment until the clock has passed it or you say that the clock is right.</source>
        <translation>Die Uhr dieses Computers steht vor einem Zeitpunkt, den dieses Wallet schon gesehen hat: {when}. Daten werden nach diesem Zeitpunkt beurteilt, bis die Uhr ihn überschritten hat oder Sie sagen, dass die Uhr richtig geht.</translation>
    </message>
</context>
<context>
    <name>verdict sheet</name>
    <message>
        <source>This sheet tells what was found that day. It proves nothing by itself: check the original.</source>
        <translation>Dieses Blatt sagt, was an jenem Tag festgestellt wurde. Für sich allein beweist es nichts: Prüfen Sie das Original.</translation>
    </message>
    <message>
        <source>Result of a check</source>
        <translation>Ergebnis einer Prüfung</translation>
    </message>
    <message>
        <source>{sign} {title}: {told}</source>
        <translation>{sign} {title}: {told}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>{name}, SHA-256 {digest}</source>
        <translation>{name}, SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Checked at {when}, without a network.</source>
        <translation>Geprüft: {when}, ohne Netz.</translation>
    </message>
    <message>
        <source>check-result</source>
        <translation>pruefergebnis</translation>
    </message>
    <message>
        <source>Opened with Cairn, the original in this file is checked again.</source>
        <translation>Mit Cairn geöffnet wird das Original in dieser Datei erneut geprüft.</translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation>Seite {n} von {of}</translation>
    </message>
    <message>
        <source>The file that was checked</source>
        <translation>Die Datei, die geprüft wurde</translation>
    </message>
    <message>
        <source>The presentation</source>
        <translation>Die Vorlage</translation>
    </message>
    <message>
        <source>Credential without a title</source>
        <translation>Nachweis ohne Titel</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>In the holder's own words: signed by the holder alone, by no institution.</source>
        <translation>In den eigenen Worten der vorlegenden Person: nur von ihr unterschrieben, von keiner Einrichtung.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Nicht echt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Nicht vollständig geprüft</translation>
    </message>
    <message>
        <source>The signature holds, it is in date, and nothing speaks against it.</source>
        <translation>Die Signatur hält, die Gültigkeit läuft noch, und nichts spricht dagegen.</translation>
    </message>
    <message>
        <source>Something does not hold. It may have been changed after it was signed. Do not rely on it.</source>
        <translation>Etwas hält nicht. Vielleicht wurde nach dem Signieren etwas geändert. Verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>The issuer has taken it back.</source>
        <translation>Der Aussteller hat es zurückgenommen.</translation>
    </message>
    <message>
        <source>The issuer has put it on hold for now.</source>
        <translation>Der Aussteller hat es vorläufig ausgesetzt.</translation>
    </message>
    <message>
        <source>It was issued with an end date, and that date has passed.</source>
        <translation>Es wurde mit einem Enddatum ausgestellt, und dieses Datum ist vorbei.</translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation>Der erste gültige Tag kommt noch.</translation>
    </message>
    <message>
        <source>Nothing is wrong, but something could not be checked on this computer.</source>
        <translation>Nichts ist falsch, aber etwas ließ sich auf diesem Computer nicht prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago</source>
        <translation><numerusform>Vor %n Tag geprüft</numerusform><numerusform>Vor %n Tagen geprüft</numerusform></translation>
    </message>
    <message>
        <source>Genuine, issuer not in your trust lists</source>
        <translation>Echt, Aussteller nicht in Ihren Vertrauenslisten</translation>
    </message>
    <message>
        <source>Status list of unknown age</source>
        <translation>Statusliste unbekannten Alters</translation>
    </message>
    <message>
        <source>Status list {age}</source>
        <translation>Statusliste {age}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Adding demonstration credentials…</source>
        <translation>Beispielnachweise werden hinzugefügt…</translation>
    </message>
    <message>
        <source>picture of the screen</source>
        <translation>Bild des Bildschirms</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Demonstration credentials added</source>
        <translation>Beispielnachweise hinzugefügt</translation>
    </message>
</context>
<context>
    <name>working</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>noch etwa {n} s</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
</TS>
