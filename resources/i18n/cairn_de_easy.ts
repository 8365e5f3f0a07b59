<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddSheet</name>
    <message>
        <source>The clipboard holds nothing that could be a credential.</source>
        <translation>Sie haben keinen Nachweis kopiert. Kopieren Sie zuerst einen Nachweis.</translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <source>This is a fault of the program, not yours. What was already kept is safe on disk.</source>
        <translation>Das Programm hat einen Fehler gemacht. Sie haben nichts falsch gemacht. Ihre gespeicherten Nachweise sind sicher.</translation>
    </message>
    <message>
        <source>The report holds versions and program lines only, nothing of yours.</source>
        <translation>Im Bericht stehen nur Daten über das Programm. Über Sie steht nichts darin.</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Try fewer words, or show all credentials.</source>
        <translation>Suchen Sie mit weniger Wörtern. Oder zeigen Sie alle Nachweise.</translation>
    </message>
    <message>
        <source>What you put here is out of the way, and not lost.</source>
        <translation>Hier liegen Nachweise, die Sie gerade nicht brauchen. Sie sind nicht weg.</translation>
    </message>
    <message>
        <source>Your credentials will live here</source>
        <translation>Hier sehen Sie bald Ihre Nachweise</translation>
    </message>
    <message>
        <source>Drop the file or picture you got from an issuer anywhere on this window.</source>
        <translation>Haben Sie eine Datei oder ein Bild mit einem Nachweis? Ziehen Sie die Datei mit der Maus auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Try with demo credentials</source>
        <translation>Mit Beispielen üben</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Check a presentation without unlocking</source>
        <translation>Nachweise von anderen prüfen. Das Wallet bleibt zu</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Eine Sicherung zurückholen…</translation>
    </message>
    <message>
        <source>Use a recovery code…</source>
        <translation>Mit dem Notfall-Code öffnen…</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase (ein langes Passwort)</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Schreiben Sie die Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Add demonstration credentials to try things with</source>
        <translation>Beispiele zum Üben dazutun</translation>
    </message>
    <message>
        <source>Let this computer's keyring open it too</source>
        <translation>Dieser Computer merkt sich den Schlüssel und darf das Wallet öffnen</translation>
    </message>
    <message>
        <source>Make a recovery sheet to print</source>
        <translation>Einen Notfall-Zettel zum Drucken machen</translation>
    </message>
    <message>
        <source>Without it, or the sheet, there is no way back in: nobody else holds a copy.</source>
        <translation>Merken Sie sich die Passphrase gut. Haben Sie die Passphrase nicht mehr? Und den Notfall-Zettel auch nicht? Dann öffnet niemand mehr Ihr Wallet.</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Mit dem Notfall-Code öffnen</translation>
    </message>
    <message>
        <source>Type the code from your recovery sheet. Then choose a new passphrase under Settings, Safety.</source>
        <translation>Schreiben Sie hier den Code von Ihrem Notfall-Zettel. Gehen Sie danach zu „Einstellungen“ und „Sicherheit“. Wählen Sie dort eine neue Passphrase.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Notfall-Code</translation>
    </message>
    <message>
        <source>It is checked first. Type the passphrase it was made with.</source>
        <translation>Das Programm prüft die Sicherung zuerst. Schreiben Sie die Passphrase von der Sicherung.</translation>
    </message>
    <message>
        <source>Unlock with this computer's keyring</source>
        <translation>Öffnen. Der Computer kennt den Schlüssel</translation>
    </message>
    <message>
        <source>It takes the place of the wallet here. Type the passphrase the backup was made with.</source>
        <translation>Achtung: Die Sicherung ersetzt das Wallet auf diesem Computer. Schreiben Sie die Passphrase von der Sicherung.</translation>
    </message>
    <message>
        <source>A place for what you have learned</source>
        <translation>Hier bewahren Sie auf, was Sie gelernt haben</translation>
    </message>
    <message>
        <source>Choose a passphrase. It encrypts your credentials on this computer.</source>
        <translation>Wählen Sie eine Passphrase. Eine Passphrase ist ein langes Passwort. Sie schützt Ihre Nachweise auf diesem Computer.</translation>
    </message>
    <message>
        <source>Your credentials are encrypted on this computer.</source>
        <translation>Ihre Nachweise sind auf diesem Computer geschützt. Ohne Ihre Passphrase liest sie niemand.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Das Wallet geht auf…</translation>
    </message>
    <message>
        <source>Wait {n} s</source>
        <translation>Warten Sie {n} Sekunden</translation>
    </message>
</context>
<context>
    <name>add</name>
    <message>
        <source>Drop files anywhere on the window</source>
        <translation>Ziehen Sie Dateien mit der Maus auf das Fenster</translation>
    </message>
    <message>
        <source>This is a request from “{party}” (nothing proves that name). Answer it under Share.</source>
        <translation>„{party}“ fragt nach Nachweisen. Vielleicht stimmt dieser Name nicht. Antworten Sie im Bereich „Teilen“.</translation>
    </message>
    <message>
        <source>This is an offer from “{party}” to fetch a credential over the network. Cairn shows it and does nothing.</source>
        <translation>„{party}“ bietet einen Nachweis im Internet an. Cairn geht nicht ins Internet. Deshalb macht Cairn hier nichts.</translation>
    </message>
    <message>
        <source>Drop files here, paste, or open them. Nothing is kept before you have seen it.</source>
        <translation>Ziehen Sie Dateien mit der Maus hierher. Oder öffnen Sie Dateien. Sie sehen zuerst alles. Danach entscheiden Sie.</translation>
    </message>
    <message>
        <source>Kept on this computer, encrypted.</source>
        <translation>Das Programm hat alles auf diesem Computer gespeichert. Es ist geschützt.</translation>
    </message>
    <message>
        <source>What is altered or already here is not added.</source>
        <translation>Manche Nachweise sind schon hier. Manche hat jemand geändert. Diese Nachweise kommen nicht dazu.</translation>
    </message>
    <message>
        <source>It differs from the one you hold, and its signature does not fit</source>
        <translation>Sie haben diesen Nachweis schon, aber anders. Die digitale Unterschrift passt nicht</translation>
    </message>
    <message>
        <source>Looking at what you brought</source>
        <translation>Das Programm sieht sich Ihre Dateien an</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) found</source>
        <translation><numerusform>Das Programm hat %n Nachweis gefunden</numerusform><numerusform>Das Programm hat %n Nachweise gefunden</numerusform></translation>
    </message>
    <message>
        <source>You already hold this one, unchanged</source>
        <translation>Diesen Nachweis haben Sie schon</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Ask the issuer for a fresh copy.</source>
        <translation>Fragen Sie den Aussteller nach einer neuen Datei. Der Aussteller ist die Stelle, von der Sie den Nachweis haben.</translation>
    </message>
    <message>
        <source>Add the status list as a file under Settings, or ask the issuer.</source>
        <translation>Es fehlt eine Liste. In der Liste steht: Gilt der Nachweis noch? Fügen Sie die Liste in den Einstellungen dazu. Oder fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the person for the original.</source>
        <translation>Vertrauen Sie diesem Nachweis nicht. Fragen Sie die Person nach dem Original.</translation>
    </message>
    <message>
        <source>A newer version of this wallet may understand it.</source>
        <translation>Holen Sie sich ein neueres Cairn. Vielleicht versteht es den Nachweis.</translation>
    </message>
    <message>
        <source>Add the issuer's key document as a file under Settings.</source>
        <translation>Es fehlt eine Datei vom Aussteller. Sie heißt Schlüssel-Dokument. Fügen Sie die Datei in den Einstellungen dazu.</translation>
    </message>
    <message>
        <source>If you know the issuer, add them to your trust list.</source>
        <translation>Kennen Sie den Aussteller? Vertrauen Sie ihm? Dann schreiben Sie ihn in Ihre Vertrauens-Liste.</translation>
    </message>
    <message>
        <source>Ask for a signed copy.</source>
        <translation>Fragen Sie nach einer Datei mit digitaler Unterschrift.</translation>
    </message>
    <message>
        <source>Check this computer's clock.</source>
        <translation>Sehen Sie auf die Uhr von diesem Computer. Stimmt die Zeit? Stimmt der Tag?</translation>
    </message>
    <message>
        <source>Ask the issuer whether it can be renewed.</source>
        <translation>Fragen Sie den Aussteller: Bekomme ich einen neuen Nachweis?</translation>
    </message>
    <message>
        <source>Wait for that day, or check this computer's clock.</source>
        <translation>Warten Sie bis zu diesem Tag. Oder sehen Sie auf die Uhr von diesem Computer.</translation>
    </message>
    <message>
        <source>Ask the issuer why, and whether a new one will follow.</source>
        <translation>Fragen Sie den Aussteller: Warum ist das so? Bekomme ich einen neuen Nachweis?</translation>
    </message>
    <message>
        <source>Ask the issuer what is missing.</source>
        <translation>Fragen Sie den Aussteller: Was fehlt?</translation>
    </message>
    <message>
        <source>Ask the issuer since when it is taken back.</source>
        <translation>Fragen Sie den Aussteller: Seit wann gilt der Nachweis nicht mehr?</translation>
    </message>
    <message>
        <source>Ask the issuer directly.</source>
        <translation>Fragen Sie selbst beim Aussteller nach.</translation>
    </message>
    <message>
        <source>Ask them to share it from their own wallet.</source>
        <translation>Bitten Sie die Person: Sie soll den Nachweis aus ihrem eigenen Wallet teilen.</translation>
    </message>
    <message>
        <source>Ask for a presentation made for you.</source>
        <translation>Sagen Sie der Person: Machen Sie eine Vorlage für mich. Eine Vorlage ist ein Paket mit Nachweisen.</translation>
    </message>
    <message>
        <source>Ask for a fresh presentation.</source>
        <translation>Fragen Sie nach einer neuen Vorlage. Eine Vorlage ist ein Paket mit Nachweisen.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Made for nobody in particular</source>
        <translation>Für alle gemacht, nicht nur für eine Person</translation>
    </message>
    <message>
        <source>Does not answer your code</source>
        <translation>Ihr Code passt nicht</translation>
    </message>
    <message>
        <source>Not made for you</source>
        <translation>Für jemand anderen gemacht</translation>
    </message>
    <message>
        <source>What could not be checked, and what would settle it</source>
        <translation>Das konnte der Computer nicht prüfen. Das fehlt noch</translation>
    </message>
    <message>
        <source>Genuine and in good standing</source>
        <translation>Der Nachweis ist echt. Er gilt</translation>
    </message>
    <message>
        <source>Genuine, but nobody you trust vouches for the issuer</source>
        <translation>Der Nachweis ist echt. Aber niemand auf Ihrer Liste kennt den Aussteller</translation>
    </message>
    <message>
        <source>Not everything could be checked on this computer</source>
        <translation>Der Computer konnte nicht alles prüfen</translation>
    </message>
    <message>
        <source>Do not rely on this</source>
        <translation>Vertrauen Sie dem nicht</translation>
    </message>
    <message>
        <source>Genuine, but revoked by the issuer</source>
        <translation>Der Nachweis ist echt. Aber der Aussteller hat ihn zurückgenommen</translation>
    </message>
    <message>
        <source>Genuine, but suspended by the issuer</source>
        <translation>Der Nachweis ist echt. Aber der Aussteller hat ihn für eine Zeit gestoppt</translation>
    </message>
    <message>
        <source>Genuine, but expired</source>
        <translation>Der Nachweis ist echt. Aber seine Zeit ist vorbei</translation>
    </message>
    <message>
        <source>Genuine, but not valid yet</source>
        <translation>Der Nachweis ist echt. Aber er gilt noch nicht</translation>
    </message>
    <message>
        <source>Nothing left this computer, and nothing was kept.</source>
        <translation>Alles ist auf diesem Computer geblieben. Das Programm hat nichts gespeichert.</translation>
    </message>
    <message>
        <source>Drop a presentation here, paste it, scan it or open a file. You see what a receiver would see.</source>
        <translation>Hat Ihnen jemand Nachweise gezeigt? Ziehen Sie die Datei hierher. Oder öffnen Sie die Datei. Oder scannen Sie den Code. Cairn prüft dann alles.</translation>
    </message>
    <message>
        <source>Receiver it should be for (optional)</source>
        <translation>Für wen ist das? (Sie müssen nichts schreiben)</translation>
    </message>
    <message>
        <source>Code you gave (optional)</source>
        <translation>Ihr Code (Sie müssen nichts schreiben)</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that could be checked.</source>
        <translation>Sie haben nichts kopiert, was Cairn prüfen kann.</translation>
    </message>
    <message>
        <source>Nothing left this computer, and nothing was kept. The wallet is locked, so your own trust lists and files were not used.</source>
        <translation>Alles ist auf diesem Computer geblieben. Das Programm hat nichts gespeichert. Ihr Wallet ist zu. Deshalb kennt das Programm Ihre eigenen Listen gerade nicht.</translation>
    </message>
    <message>
        <source>Is it genuine?</source>
        <translation>Ist der Nachweis echt?</translation>
    </message>
    <message>
        <source>This is not something to check</source>
        <translation>Das kann Cairn nicht prüfen</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>There is no wallet in this folder.</source>
        <translation>In diesem Ordner liegt kein Wallet. Ein Wallet ist ein sicherer Platz für Ihre Nachweise.</translation>
    </message>
    <message>
        <source>Create one, or choose the folder it is in.</source>
        <translation>Machen Sie ein neues Wallet. Oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This needs your credentials, and they are locked.</source>
        <translation>Ihr Wallet ist zu. Ihre Nachweise sind darin.</translation>
    </message>
    <message>
        <source>Unlock the wallet.</source>
        <translation>Öffnen Sie das Wallet.</translation>
    </message>
    <message>
        <source>That passphrase does not open this wallet</source>
        <translation>Diese Passphrase ist falsch</translation>
    </message>
    <message>
        <source>Capital letters, the keyboard layout and spaces all count.</source>
        <translation>Achten Sie auf große und kleine Buchstaben. Achten Sie auch auf die Leer-Zeichen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This computer's keyring is missing, locked or has changed.</source>
        <translation>Der Computer hat den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase.</source>
        <translation>Öffnen Sie das Wallet mit Ihrer Passphrase.</translation>
    </message>
    <message>
        <source>The wallet file is damaged</source>
        <translation>Die Datei mit Ihrem Wallet ist kaputt</translation>
    </message>
    <message>
        <source>What is stored does not match its own seals, so nothing was opened or changed.</source>
        <translation>Etwas in der Datei stimmt nicht. Das Programm hat nichts geöffnet. Es hat nichts geändert.</translation>
    </message>
    <message>
        <source>Keep the file as it is and restore a backup.</source>
        <translation>Ändern Sie die Datei nicht. Holen Sie eine Sicherung zurück. Eine Sicherung ist eine Kopie von Ihrem Wallet.</translation>
    </message>
    <message>
        <source>Another window or program holds it.</source>
        <translation>Ein anderes Fenster benutzt das Wallet.</translation>
    </message>
    <message>
        <source>Close that one, then try again.</source>
        <translation>Schließen Sie das andere Fenster. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>It may be full or read-only. Your wallet is as it was before.</source>
        <translation>Vielleicht ist kein Platz mehr auf dem Computer. Ihr Wallet ist in Ordnung. Es hat sich nicht geändert.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Löschen Sie Dateien, die Sie nicht brauchen. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>It was not opened, so that nothing is lost.</source>
        <translation>Das Programm hat das Wallet nicht geöffnet. So geht nichts verloren.</translation>
    </message>
    <message>
        <source>Update the program, then unlock.</source>
        <translation>Holen Sie sich das neue Programm. Öffnen Sie dann das Wallet.</translation>
    </message>
    <message>
        <source>No credential was found in it.</source>
        <translation>Das Programm hat keinen Nachweis darin gefunden.</translation>
    </message>
    <message>
        <source>Ask the issuer for the file, picture or link text of the credential itself.</source>
        <translation>Fragen Sie den Aussteller nach dem Nachweis als Datei. Oder fragen Sie nach dem Nachweis als Bild.</translation>
    </message>
    <message>
        <source>It breaks the rules of its own format, so it cannot be read safely.</source>
        <translation>Die Datei hat Fehler. Das Programm kann sie nicht sicher lesen.</translation>
    </message>
    <message>
        <source>Ask the issuer for a fresh copy.</source>
        <translation>Fragen Sie den Aussteller nach einer neuen Datei.</translation>
    </message>
    <message>
        <source>It is of a kind this wallet does not read yet.</source>
        <translation>Diese Art von Datei kennt das Programm noch nicht.</translation>
    </message>
    <message>
        <source>It goes against a safety rule, so nothing was kept.</source>
        <translation>Das ist vielleicht gefährlich. Das Programm hat nichts gespeichert.</translation>
    </message>
    <message>
        <source>Check where it came from.</source>
        <translation>Fragen Sie sich: Von wem kommt die Datei?</translation>
    </message>
    <message>
        <source>It is larger or deeper than the wallet reads.</source>
        <translation>Die Datei ist zu groß für das Programm.</translation>
    </message>
    <message>
        <source>Split it, or ask for a smaller copy.</source>
        <translation>Fragen Sie nach einer kleineren Datei.</translation>
    </message>
    <message>
        <source>What was entered cannot be used.</source>
        <translation>Hier stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>Check the entry and try again.</source>
        <translation>Lesen Sie noch einmal, was Sie geschrieben haben. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>It was moved, renamed or cannot be read.</source>
        <translation>Jemand hat die Datei an einen anderen Ort gelegt. Oder sie hat einen neuen Namen.</translation>
    </message>
    <message>
        <source>The wallet is offline, so nothing was fetched.</source>
        <translation>Das Programm geht nicht ins Internet. Deshalb hat es nichts geholt.</translation>
    </message>
    <message>
        <source>Bring the file by hand.</source>
        <translation>Holen Sie die Datei selbst. Fügen Sie sie dann hier dazu.</translation>
    </message>
    <message>
        <source>The credential's own seal does not allow it.</source>
        <translation>Die digitale Unterschrift gilt nur für den ganzen Nachweis.</translation>
    </message>
    <message>
        <source>Show more of it, or share it whole.</source>
        <translation>Zeigen Sie mehr vom Nachweis. Oder teilen Sie den ganzen Nachweis.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>An automatic backup follows each change. Make one for another place under Settings, Backup, and a recovery sheet under Settings, Safety.</source>
        <translation>Haben Sie etwas geändert? Dann macht das Programm eine Sicherung. Eine Sicherung ist eine Kopie. Sie können selbst eine Sicherung machen. Gehen Sie zu „Einstellungen“ und „Sicherung“. Machen Sie auch einen Notfall-Zettel. Gehen Sie zu „Einstellungen“ und „Sicherheit“.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Notfall-Zettel</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>The signature is intact: nothing changed since the holder signed it.</source>
        <translation>Die digitale Unterschrift ist in Ordnung. Niemand hat danach etwas geändert.</translation>
    </message>
    <message>
        <source>It follows the rules of its format.</source>
        <translation>Die Datei ist richtig gemacht.</translation>
    </message>
    <message>
        <source>It breaks a rule of its format.</source>
        <translation>Die Datei hat einen Fehler.</translation>
    </message>
    <message>
        <source>It uses a vocabulary that is not on this computer.</source>
        <translation>Der Nachweis benutzt eine Liste mit Wörtern. Diese Liste ist nicht auf dem Computer.</translation>
    </message>
    <message>
        <source>The signature is intact: nothing changed since it was issued.</source>
        <translation>Die digitale Unterschrift ist in Ordnung. Niemand hat den Nachweis geändert.</translation>
    </message>
    <message>
        <source>The signature does not fit: it was changed after signing, or the key is wrong.</source>
        <translation>Die digitale Unterschrift passt nicht. Vielleicht hat jemand den Nachweis geändert. Oder der Schlüssel ist falsch.</translation>
    </message>
    <message>
        <source>It carries no signature, so nobody stands behind it.</source>
        <translation>Der Nachweis hat keine digitale Unterschrift. Wir wissen nicht, von wem er kommt.</translation>
    </message>
    <message>
        <source>It is signed in a way this wallet does not check yet.</source>
        <translation>Diese Art von Unterschrift kennt das Programm noch nicht.</translation>
    </message>
    <message>
        <source>The signature is in date.</source>
        <translation>Die digitale Unterschrift gilt jetzt.</translation>
    </message>
    <message>
        <source>The signature itself has expired.</source>
        <translation>Die Zeit von der digitalen Unterschrift ist vorbei.</translation>
    </message>
    <message>
        <source>A shown claim does not match what was signed.</source>
        <translation>Ein Teil ist anders als im Original. Vertrauen Sie dem nicht.</translation>
    </message>
    <message>
        <source>The issuer's key document is not on this computer.</source>
        <translation>Dem Computer fehlt eine Datei vom Aussteller. Sie heißt Schlüssel-Dokument. Damit prüft das Programm die Unterschrift.</translation>
    </message>
    <message>
        <source>The signing key belongs to the issuer.</source>
        <translation>Die digitale Unterschrift kommt vom Aussteller.</translation>
    </message>
    <message>
        <source>The signing key belongs to somebody else than the issuer.</source>
        <translation>Die digitale Unterschrift kommt nicht vom Aussteller. Sie kommt von jemand anderem.</translation>
    </message>
    <message>
        <source>Whether the key belongs to the issuer could not be confirmed.</source>
        <translation>Wir wissen nicht: Kommt die digitale Unterschrift vom Aussteller?</translation>
    </message>
    <message>
        <source>The issuer is in your trust lists.</source>
        <translation>Der Aussteller steht auf Ihrer Vertrauens-Liste.</translation>
    </message>
    <message>
        <source>The issuer is not in your trust lists.</source>
        <translation>Der Aussteller steht nicht auf Ihrer Vertrauens-Liste.</translation>
    </message>
    <message>
        <source>You have no trust list yet, so nobody vouches for the issuer.</source>
        <translation>Sie haben noch keine Vertrauens-Liste. Auf einer Vertrauens-Liste stehen Aussteller, die jemand kennt.</translation>
    </message>
    <message>
        <source>It is in date.</source>
        <translation>Der Nachweis gilt jetzt.</translation>
    </message>
    <message>
        <source>It has no end date.</source>
        <translation>Der Nachweis hat kein End-Datum.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Die Zeit von dem Nachweis ist vorbei.</translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation>Der Nachweis gilt noch nicht. Er gilt erst später.</translation>
    </message>
    <message>
        <source>The issuer publishes no revocation list for it.</source>
        <translation>Manche Aussteller haben eine Liste. In der Liste stehen zurückgenommene Nachweise. Dieser Aussteller hat für diesen Nachweis keine Liste.</translation>
    </message>
    <message>
        <source>Not revoked, as of the list at hand.</source>
        <translation>Der Aussteller hat den Nachweis nicht zurückgenommen. Das steht in der Liste auf diesem Computer.</translation>
    </message>
    <message>
        <source>The issuer has revoked it.</source>
        <translation>Der Aussteller hat den Nachweis zurückgenommen. Er gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The issuer has suspended it.</source>
        <translation>Der Aussteller hat den Nachweis für eine Zeit gestoppt.</translation>
    </message>
    <message>
        <source>A revocation list exists, and there is no copy on this computer yet.</source>
        <translation>Der Aussteller hat eine Liste. Darin steht: Gilt der Nachweis noch? Diese Liste ist noch nicht auf dem Computer.</translation>
    </message>
    <message>
        <source>The revocation list at hand is too old to rely on.</source>
        <translation>Die Liste auf dem Computer ist zu alt. Wir wissen nicht: Gilt der Nachweis noch?</translation>
    </message>
    <message>
        <source>Its status can only be asked for online.</source>
        <translation>Nur im Internet steht: Gilt der Nachweis noch? Cairn geht nicht ins Internet.</translation>
    </message>
    <message>
        <source>It was issued to the person you named.</source>
        <translation>Der Nachweis gehört der richtigen Person.</translation>
    </message>
    <message>
        <source>It was issued to somebody else than the person you named.</source>
        <translation>Der Nachweis gehört einer anderen Person.</translation>
    </message>
    <message>
        <source>Whoever presents it proved control of the key it was issued to.</source>
        <translation>Die Person hat gezeigt: Der Nachweis gehört mir.</translation>
    </message>
    <message>
        <source>Whoever presents it did not prove that it is theirs.</source>
        <translation>Die Person hat nicht gezeigt: Der Nachweis gehört mir.</translation>
    </message>
    <message>
        <source>Nobody signed the presentation.</source>
        <translation>Niemand hat dieses Paket mit Nachweisen unterschrieben.</translation>
    </message>
    <message>
        <source>It was made for this receiver.</source>
        <translation>Es ist für diesen Empfänger gemacht. Der Empfänger ist die Person, die es bekommt.</translation>
    </message>
    <message>
        <source>It was made for another receiver.</source>
        <translation>Es ist für jemand anderen gemacht.</translation>
    </message>
    <message>
        <source>It answers an older question; it may be a copy.</source>
        <translation>Das ist die Antwort auf eine alte Frage. Vielleicht hat es jemand kopiert.</translation>
    </message>
    <message>
        <source>Everything inside could be read.</source>
        <translation>Das Programm konnte alles lesen.</translation>
    </message>
    <message>
        <source>Something inside could not be read.</source>
        <translation>Das Programm konnte einen Teil nicht lesen.</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Recovery sheet for a Cairn wallet</source>
        <translation>Notfall-Zettel für ein Cairn-Wallet</translation>
    </message>
    <message>
        <source>Made on {day}. A sheet made later makes this one worthless.</source>
        <translation>Dieser Zettel ist vom {day}. Machen Sie später einen neuen Zettel? Dann gilt dieser nicht mehr.</translation>
    </message>
    <message>
        <source>This code opens the wallet when its passphrase is forgotten.</source>
        <translation>Haben Sie Ihre Passphrase vergessen? Dann öffnet dieser Code das Wallet.</translation>
    </message>
    <message>
        <source>To use it: start Cairn, choose “Use a recovery code”, and type the code.</source>
        <translation>So geht es: Starten Sie Cairn. Wählen Sie „Mit dem Notfall-Code öffnen“. Schreiben Sie den Code.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and a copy of the wallet can read everything in it.</source>
        <translation>Achtung: Hat jemand diesen Zettel und Ihr Wallet? Dann kann die Person alles lesen.</translation>
    </message>
    <message>
        <source>Keep it where you keep papers you cannot replace, and not beside the computer.</source>
        <translation>Legen Sie den Zettel an einen sicheren Ort. Legen Sie ihn nicht neben den Computer.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Notfall-Zettel speichern</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Ihr Notfall-Zettel</translation>
    </message>
    <message>
        <source>It is shown this once. Print it, or write the code down.</source>
        <translation>Sie sehen den Zettel nur jetzt. Drucken Sie ihn. Oder schreiben Sie den Code ab.</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file: it opens your wallet.</source>
        <translation>Der Zettel ist gespeichert. Drucken Sie ihn. Löschen Sie dann die Datei. Denn damit kann jemand Ihr Wallet öffnen.</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Notfall-Code: {code}</translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>Somebody may ask you for certain credentials with a file or a code. Bring it here.</source>
        <translation>Hat Sie jemand nach Nachweisen gefragt? Öffnen Sie hier die Datei von dieser Person. Oder scannen Sie den Code.</translation>
    </message>
    <message>
        <source>“{name}” asks, for {party}. Nothing proves that name: answer only whom you know.</source>
        <translation>„{name}“ fragt für {party}. Vielleicht stimmt der Name nicht. Antworten Sie nur Personen, die Sie kennen.</translation>
    </message>
    <message>
        <source>Shows nothing personal.</source>
        <translation>Das zeigt nichts Persönliches.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A code on paper that opens the wallet when the passphrase is forgotten.</source>
        <translation>Auf dem Zettel steht ein Code. Haben Sie die Passphrase vergessen? Dann öffnet der Code das Wallet.</translation>
    </message>
    <message>
        <source>There is one. A new sheet makes the old one worthless.</source>
        <translation>Sie haben schon einen Zettel. Machen Sie einen neuen? Dann gilt der alte nicht mehr.</translation>
    </message>
    <message>
        <source>Make a recovery sheet…</source>
        <translation>Notfall-Zettel machen…</translation>
    </message>
    <message>
        <source>Make worthless</source>
        <translation>Soll nicht mehr gelten</translation>
    </message>
    <message>
        <source>Make the recovery sheet worthless</source>
        <translation>Der Notfall-Zettel soll nicht mehr gelten</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Notfall-Zettel</translation>
    </message>
    <message>
        <source>Making a recovery sheet…</source>
        <translation>Das Programm macht einen Notfall-Zettel…</translation>
    </message>
    <message>
        <source>The recovery sheet opens it no more</source>
        <translation>Der alte Notfall-Zettel gilt nicht mehr</translation>
    </message>
</context>
<context>
    <name>share</name>
    <message>
        <source>Prove a stack or skills</source>
        <translation>Zeigen: Das kann ich</translation>
    </message>
    <message>
        <source>Once you hold credentials, you can show them to somebody from here.</source>
        <translation>Sie haben noch keine Nachweise. Fügen Sie zuerst Nachweise dazu. Dann können Sie sie hier jemandem zeigen.</translation>
    </message>
    <message>
        <source>Show only a summary in my own words (not signed by the issuer)</source>
        <translation>Nur mit meinen eigenen Wörtern erzählen. Der Aussteller hat das nicht unterschrieben</translation>
    </message>
    <message>
        <source>Only required</source>
        <translation>Nur das Nötige zeigen</translation>
    </message>
    <message>
        <source>Receiver, for example a web address</source>
        <translation>Wer bekommt es? Zum Beispiel eine Internet-Adresse</translation>
    </message>
    <message>
        <source>Code they gave you (optional)</source>
        <translation>Code vom Empfänger (Sie müssen nichts schreiben)</translation>
    </message>
    <message>
        <source>The receiver will see</source>
        <translation>Das sieht der Empfänger</translation>
    </message>
    <message>
        <source>Noted in your activity. Nothing was sent by itself.</source>
        <translation>Das Programm hat nichts verschickt. Sie geben die Datei selbst weiter. Im Bereich „Aktivitäten“ steht, was Sie geteilt haben.</translation>
    </message>
    <message>
        <source>The receiver may trust other issuers than you do.</source>
        <translation>Vielleicht vertraut der Empfänger anderen Ausstellern als Sie.</translation>
    </message>
    <message>
        <source>Cairn finds the fewest credentials that prove it, and shows no more of them than needed.</source>
        <translation>Cairn sucht die passenden Nachweise. Es sind so wenige wie möglich. Cairn zeigt nur, was nötig ist.</translation>
    </message>
    <message>
        <source>Parts can be withheld and the signature still holds</source>
        <translation>Sie müssen nicht alles zeigen. Die digitale Unterschrift bleibt gut</translation>
    </message>
    <message>
        <source>Only a summary in your own words goes out; the issuer's signature stays here</source>
        <translation>Sie zeigen nur Ihre eigenen Wörter. Die Unterschrift vom Aussteller zeigen Sie nicht</translation>
    </message>
    <message numerus="yes">
        <source>Signed as a whole: it can only be shared complete (%n claim(s))</source>
        <translation><numerusform>Diesen Nachweis können Sie nur ganz teilen (%n Angabe)</numerusform><numerusform>Diesen Nachweis können Sie nur ganz teilen (%n Angaben)</numerusform></translation>
    </message>
    <message>
        <source>Once it is handed over, you cannot take it back. Check that the receiver needs it.</source>
        <translation>Überlegen Sie gut: Braucht der Empfänger das wirklich? Sie können es nicht zurückholen.</translation>
    </message>
    <message>
        <source>Show it all the same</source>
        <translation>Ja, trotzdem zeigen</translation>
    </message>
    <message>
        <source>This says something about you</source>
        <translation>Damit zeigen Sie etwas Persönliches</translation>
    </message>
    <message>
        <source>The signed presentation. The receiver opens it with Cairn or any other checker.</source>
        <translation>Eine Datei mit Ihren Nachweisen. Der Empfänger öffnet sie mit Cairn. Andere Prüf-Programme gehen auch.</translation>
    </message>
    <message>
        <source>This is too large for a code. Hand it over as a file instead.</source>
        <translation>Das ist zu groß für einen Code. Nehmen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Drag this into a folder, a message or a web form.</source>
        <translation>Ziehen Sie das mit der Maus in einen Ordner. Oder in eine E-Mail.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Drop the file or picture you got from an issuer anywhere on this window. You see what it is before anything is kept.</source>
        <translation>Ziehen Sie Ihre Datei mit der Maus auf dieses Fenster. Ein Bild geht auch. Sie sehen zuerst, was es ist. Danach entscheiden Sie.</translation>
    </message>
    <message>
        <source>Each credential carries one word. “Verified” means that the signature was checked here. A question mark means that something needed is not on this computer, and not that anything is wrong.</source>
        <translation>Bei jedem Nachweis steht ein Wort. „Geprüft“ heißt: Die digitale Unterschrift ist gut. Ein Frage-Zeichen heißt: Dem Computer fehlt etwas zum Prüfen. Es heißt nicht: Der Nachweis ist falsch.</translation>
    </message>
    <message>
        <source>Under Stacks choose a qualification. You see how far you are, what counts where, and what to do next.</source>
        <translation>Gehen Sie zu „Bildungswege“. Wählen Sie ein Ziel. Dann sehen Sie: Wie weit bin ich? Was zählt? Was kommt als Nächstes?</translation>
    </message>
    <message>
        <source>Choose credentials, decide what to show, and hand them over as a file or a code. Nothing is sent by itself, and this program opens no connection.</source>
        <translation>Wählen Sie Nachweise aus. Entscheiden Sie: Was will ich zeigen? Geben Sie sie dann als Datei oder als Code weiter. Das Programm verschickt nichts. Es geht nicht ins Internet.</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>The two entries differ. Type the same passphrase twice.</source>
        <translation>Sie haben zwei verschiedene Wörter geschrieben. Schreiben Sie zwei Mal die gleiche Passphrase.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together work well.</source>
        <translation>Nehmen Sie 4 Wörter oder mehr. Die Wörter passen nicht zusammen. Zum Beispiel: Hut, Regen, Löffel, Mond. Denken Sie sich eigene Wörter aus.</translation>
    </message>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>Das ist zu kurz. Schreiben Sie 8 Zeichen oder mehr.</translation>
    </message>
    <message>
        <source>Easy to guess. Add a word or two.</source>
        <translation>Das ist leicht zu erraten. Schreiben Sie noch 1 oder 2 Wörter dazu.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Das ist schon gut. Schreiben Sie noch 1 Wort dazu. Dann ist es sehr gut.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Das ist sehr gut.</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n credential(s). Unlock with the backup's passphrase.</source>
        <translation><numerusform>%n Nachweis ist wieder da. Öffnen Sie das Wallet mit der Passphrase von der Sicherung.</numerusform><numerusform>%n Nachweise sind wieder da. Öffnen Sie das Wallet mit der Passphrase von der Sicherung.</numerusform></translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>If you put this copy here yourself, keep it; otherwise restore your newest backup.</source>
        <translation>Haben Sie diese Kopie selbst hierher getan? Dann behalten Sie sie. Wenn nicht: Holen Sie Ihre neueste Sicherung zurück.</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>Not genuine</source>
        <translation>Nicht echt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Für eine Zeit gestoppt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Zeit ist vorbei</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Gilt noch nicht</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Nicht alles geprüft</translation>
    </message>
    <message>
        <source>The signature holds, it is in date, and nothing speaks against it.</source>
        <translation>Die digitale Unterschrift ist in Ordnung. Der Nachweis gilt jetzt.</translation>
    </message>
    <message>
        <source>Something does not hold. It may have been changed after it was signed. Do not rely on it.</source>
        <translation>Etwas stimmt nicht. Vielleicht hat jemand den Nachweis geändert. Vertrauen Sie ihm nicht.</translation>
    </message>
    <message>
        <source>The issuer has taken it back.</source>
        <translation>Der Aussteller hat den Nachweis zurückgenommen. Er gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The issuer has put it on hold for now.</source>
        <translation>Der Aussteller hat den Nachweis für eine Zeit gestoppt.</translation>
    </message>
    <message>
        <source>It was issued with an end date, and that date has passed.</source>
        <translation>Der Nachweis hatte ein End-Datum. Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation>Der Nachweis gilt erst später.</translation>
    </message>
    <message>
        <source>Nothing is wrong, but something could not be checked on this computer.</source>
        <translation>Das Programm hat keinen Fehler gefunden. Aber es konnte nicht alles prüfen.</translation>
    </message>
    <message>
        <source>Genuine, issuer not in your trust lists</source>
        <translation>Echt. Aber der Aussteller steht nicht auf Ihrer Liste</translation>
    </message>
</context>
</TS>
