<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>ActivityView</name>
    <message>
        <source>Whatever you receive, share or delete is noted here, for you alone.</source>
        <translation>Tu zapisuje się wszystko, co otrzymujesz, udostępniasz lub usuwasz. Widzisz to tylko Ty.</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Historia, od najnowszych</translation>
    </message>
    <message>
        <source>Search the history…</source>
        <translation>Szukaj w historii…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Szukaj w historii</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Rodzaj zdarzenia</translation>
    </message>
    <message>
        <source>Export as table…</source>
        <translation>Eksportuj jako tabelę…</translation>
    </message>
    <message>
        <source>Open the credential</source>
        <translation>Otwórz poświadczenie</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>Udostępnij ponownie</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Eksportuj historię</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nic się jeszcze nie wydarzyło</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nic nie pasuje</translation>
    </message>
    <message>
        <source>Try fewer words, or another kind.</source>
        <translation>Spróbuj użyć mniej słów albo innego rodzaju.</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Poświadczenia</translation>
    </message>
    <message>
        <source>Open credentials</source>
        <translation>Otwórz poświadczenia</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Otwórz pliki…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Pokaż je</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that could be a credential.</source>
        <translation>W schowku nie ma niczego, co mogłoby być poświadczeniem.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
</context>
<context>
    <name>CredentialView</name>
    <message>
        <source>Parts of the credential</source>
        <translation>Części poświadczenia</translation>
    </message>
    <message>
        <source>Language of the credential's texts</source>
        <translation>Język tekstów poświadczenia</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udostępnij</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nic nie wybrano</translation>
    </message>
    <message>
        <source>Pick a credential from the list to see it.</source>
        <translation>Wybierz poświadczenie z listy, aby je zobaczyć.</translation>
    </message>
    <message>
        <source>More to do with this credential</source>
        <translation>Więcej działań na tym poświadczeniu</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>Verified again</source>
        <translation>Zweryfikowano ponownie</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Zapisz oryginał</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Pages of the help</source>
        <translation>Strony pomocy</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <source>Something went wrong</source>
        <translation>Coś poszło nie tak</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. What was already kept is safe on disk.</source>
        <translation>To błąd programu, nie Twój. To, co już zachowano, jest bezpieczne na dysku.</translation>
    </message>
    <message>
        <source>The report holds versions and program lines only, nothing of yours.</source>
        <translation>Raport zawiera tylko wersje i wiersze programu, nic Twojego.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopiuj raport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Search titles, skills, issuers…</source>
        <translation>Szukaj tytułów, umiejętności, wystawców…</translation>
    </message>
    <message>
        <source>Search credentials</source>
        <translation>Szukaj poświadczeń</translation>
    </message>
    <message>
        <source>Scan screen</source>
        <translation>Skanuj ekran</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Dodaj poświadczenia</translation>
    </message>
    <message>
        <source>Way to look at the credentials</source>
        <translation>Sposób wyświetlania poświadczeń</translation>
    </message>
    <message>
        <source>All credentials</source>
        <translation>Wszystkie poświadczenia</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Where to look</source>
        <translation>Gdzie szukać</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Kolejność listy</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>Zachowaj to wyszukiwanie…</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Usuń to wyszukiwanie</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Opróżnij kosz…</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>Your credentials are being read.</source>
        <translation>Trwa odczytywanie Twoich poświadczeń.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nic nie pasuje</translation>
    </message>
    <message>
        <source>Try fewer words, or show all credentials.</source>
        <translation>Spróbuj użyć mniej słów albo pokaż wszystkie poświadczenia.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nic tu nie ma</translation>
    </message>
    <message>
        <source>What you put here is out of the way, and not lost.</source>
        <translation>To, co tu odłożysz, nie przeszkadza i nie ginie.</translation>
    </message>
    <message>
        <source>Your credentials will live here</source>
        <translation>Tu będą Twoje poświadczenia</translation>
    </message>
    <message>
        <source>Drop the file or picture you got from an issuer anywhere on this window.</source>
        <translation>Upuść plik lub obraz otrzymany od wystawcy w dowolnym miejscu tego okna.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Dodaj poświadczenia</translation>
    </message>
    <message>
        <source>Try with demo credentials</source>
        <translation>Wypróbuj z przykładowymi poświadczeniami</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>ulubione</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Części ustawień</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Check a presentation without unlocking</source>
        <translation>Sprawdź prezentację bez odblokowywania</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Przywróć kopię zapasową…</translation>
    </message>
    <message>
        <source>Use a recovery code…</source>
        <translation>Użyj kodu odzyskiwania…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>show</source>
        <translation>pokaż</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ukryj</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>To samo hasło jeszcze raz</translation>
    </message>
    <message>
        <source>Add demonstration credentials to try things with</source>
        <translation>Dodaj przykładowe poświadczenia na próbę</translation>
    </message>
    <message>
        <source>Let this computer's keyring open it too</source>
        <translation>Pozwól otwierać portfel także pękowi kluczy tego komputera</translation>
    </message>
    <message>
        <source>Make a recovery sheet to print</source>
        <translation>Utwórz arkusz odzyskiwania do wydruku</translation>
    </message>
    <message>
        <source>Without it, or the sheet, there is no way back in: nobody else holds a copy.</source>
        <translation>Bez niego ani bez arkusza nie ma drogi powrotu: nikt inny nie ma kopii.</translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>Otwórz inny portfel</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Użyj kodu odzyskiwania</translation>
    </message>
    <message>
        <source>Type the code from your recovery sheet. Then choose a new passphrase under Settings, Safety.</source>
        <translation>Wpisz kod z arkusza odzyskiwania. Potem wybierz nowe hasło w Ustawieniach, w części Bezpieczeństwo.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kod odzyskiwania</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>It is checked first. Type the passphrase it was made with.</source>
        <translation>Najpierw zostanie sprawdzona. Wpisz hasło, z którym ją utworzono.</translation>
    </message>
    <message>
        <source>Unlock with this computer's keyring</source>
        <translation>Odblokuj pękiem kluczy tego komputera</translation>
    </message>
    <message>
        <source>Create my wallet</source>
        <translation>Utwórz mój portfel</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Otwórz kopię zapasową</translation>
    </message>
    <message>
        <source>It takes the place of the wallet here. Type the passphrase the backup was made with.</source>
        <translation>Zajmie miejsce portfela, który jest tutaj. Wpisz hasło, z którym utworzono kopię zapasową.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Przywróć kopię zapasową</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>A place for what you have learned</source>
        <translation>Miejsce na to, czego się uczysz</translation>
    </message>
    <message>
        <source>Choose a passphrase. It encrypts your credentials on this computer.</source>
        <translation>Wybierz hasło. Zaszyfruje ono Twoje poświadczenia na tym komputerze.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Witaj ponownie</translation>
    </message>
    <message>
        <source>Your credentials are encrypted on this computer.</source>
        <translation>Twoje poświadczenia są zaszyfrowane na tym komputerze.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Odblokowywanie…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Tworzenie…</translation>
    </message>
    <message>
        <source>The recovery sheet could not be shown any more. Make one under Settings, Safety.</source>
        <translation>Nie można już było pokazać arkusza odzyskiwania. Utwórz go w Ustawieniach, w części Bezpieczeństwo.</translation>
    </message>
    <message>
        <source>Wait {n} s</source>
        <translation>Poczekaj {n} s</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Otrzymane</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Zweryfikowane</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Udostępnione</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation>Etykiety i notatki</translation>
    </message>
    <message>
        <source>Put away or deleted</source>
        <translation>Odłożone lub usunięte</translation>
    </message>
    <message>
        <source>Wallet, trust and stacks</source>
        <translation>Portfel, zaufanie i ścieżki</translation>
    </message>
</context>
<context>
    <name>add</name>
    <message>
        <source>JSON, signed text, badge pictures (PNG, SVG), pictures of QR codes, ZIP archives</source>
        <translation>JSON, podpisany tekst, obrazy odznak (PNG, SVG), obrazy kodów QR, archiwa ZIP</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Otwórz pliki…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Drop files anywhere on the window</source>
        <translation>Upuść pliki w dowolnym miejscu okna</translation>
    </message>
    <message>
        <source>{name}, code {n}</source>
        <translation>{name}, kod {n}</translation>
    </message>
    <message>
        <source>This is a request from “{party}” (nothing proves that name). Answer it under Share.</source>
        <translation>To żądanie od „{party}” (nic nie potwierdza tej nazwy). Odpowiedz na nie w części Udostępnianie.</translation>
    </message>
    <message>
        <source>This is an offer from “{party}” to fetch a credential over the network. Cairn shows it and does nothing.</source>
        <translation>To oferta od „{party}”: pobranie poświadczenia przez sieć. Cairn tylko ją pokazuje i nic nie robi.</translation>
    </message>
    <message>
        <source>This is a request from “{party}” to answer over the network. Cairn shows it and does nothing.</source>
        <translation>To żądanie od „{party}” wymagające odpowiedzi przez sieć. Cairn tylko je pokazuje i nic nie robi.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>wklejony tekst</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>wklejony obraz</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Już tu jest</translation>
    </message>
    <message>
        <source>Drop files here, paste, or open them. Nothing is kept before you have seen it.</source>
        <translation>Upuść tu pliki, wklej je albo otwórz. Nic nie zostanie zachowane, zanim tego nie zobaczysz.</translation>
    </message>
    <message>
        <source>Kept on this computer, encrypted.</source>
        <translation>Zachowano na tym komputerze w postaci zaszyfrowanej.</translation>
    </message>
    <message>
        <source>What is altered or already here is not added.</source>
        <translation>To, co zmieniono lub co już tu jest, nie zostanie dodane.</translation>
    </message>
    <message>
        <source>Not a credential</source>
        <translation>To nie jest poświadczenie</translation>
    </message>
    <message>
        <source>It differs from the one you hold, and its signature does not fit</source>
        <translation>Różni się od tego, które masz, a jego podpis nie pasuje</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Dodaj poświadczenia</translation>
    </message>
    <message>
        <source>Looking at what you brought</source>
        <translation>Przeglądanie dostarczonych plików</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) found</source>
        <translation><numerusform>Znaleziono %n poświadczenie</numerusform><numerusform>Znaleziono %n poświadczenia</numerusform><numerusform>Znaleziono %n poświadczeń</numerusform></translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Dodawanie</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) added</source>
        <translation><numerusform>Dodano %n poświadczenie</numerusform><numerusform>Dodano %n poświadczenia</numerusform><numerusform>Dodano %n poświadczeń</numerusform></translation>
    </message>
    <message>
        <source>From {names} · checked on this computer</source>
        <translation>Od: {names} · sprawdzono na tym komputerze</translation>
    </message>
    <message numerus="yes">
        <source>{title} (%n inside)</source>
        <translation><numerusform>{title} (w środku %n)</numerusform><numerusform>{title} (w środku %n)</numerusform><numerusform>{title} (w środku %n)</numerusform></translation>
    </message>
    <message>
        <source>No credential found</source>
        <translation>Nie znaleziono poświadczenia</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} z {total}</translation>
    </message>
    <message>
        <source>You already hold this one, unchanged</source>
        <translation>Już je masz, bez zmian</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>{kind} · a newer version of one you hold</source>
        <translation>{kind} · nowsza wersja poświadczenia, które masz</translation>
    </message>
    <message numerus="yes">
        <source>Add %n credential(s)</source>
        <translation><numerusform>Dodaj %n poświadczenie</numerusform><numerusform>Dodaj %n poświadczenia</numerusform><numerusform>Dodaj %n poświadczeń</numerusform></translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Ask the issuer for a fresh copy.</source>
        <translation>Poproś wystawcę o nową kopię.</translation>
    </message>
    <message>
        <source>Add the status list as a file under Settings, or ask the issuer.</source>
        <translation>Dodaj listę statusów jako plik w Ustawieniach albo zapytaj wystawcę.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the person for the original.</source>
        <translation>Nie polegaj na nim; poproś tę osobę o oryginał.</translation>
    </message>
    <message>
        <source>A newer version of this wallet may understand it.</source>
        <translation>Nowsza wersja tego portfela może je zrozumieć.</translation>
    </message>
    <message>
        <source>Add the issuer's key document as a file under Settings.</source>
        <translation>Dodaj dokument klucza wystawcy jako plik w Ustawieniach.</translation>
    </message>
    <message>
        <source>If you know the issuer, add them to your trust list.</source>
        <translation>Jeśli znasz wystawcę, dodaj go do swojej listy zaufania.</translation>
    </message>
    <message>
        <source>Ask for a signed copy.</source>
        <translation>Poproś o podpisaną kopię.</translation>
    </message>
    <message>
        <source>Check this computer's clock.</source>
        <translation>Sprawdź zegar tego komputera.</translation>
    </message>
    <message>
        <source>Look up the transaction it names: it must be the issuer's and hold exactly this fingerprint.</source>
        <translation>Odszukaj wskazaną transakcję: musi należeć do wystawcy i zawierać dokładnie ten odcisk.</translation>
    </message>
    <message>
        <source>Add the revocation list it names as a file under Settings.</source>
        <translation>Dodaj wskazaną w nim listę unieważnień jako plik w Ustawieniach.</translation>
    </message>
    <message>
        <source>Ask the issuer whether it can be renewed.</source>
        <translation>Zapytaj wystawcę, czy można je odnowić.</translation>
    </message>
    <message>
        <source>Wait for that day, or check this computer's clock.</source>
        <translation>Poczekaj do tego dnia albo sprawdź zegar tego komputera.</translation>
    </message>
    <message>
        <source>Ask the issuer why, and whether a new one will follow.</source>
        <translation>Zapytaj wystawcę o powód i o to, czy będzie nowe.</translation>
    </message>
    <message>
        <source>Ask the issuer what is missing.</source>
        <translation>Zapytaj wystawcę, czego brakuje.</translation>
    </message>
    <message>
        <source>Ask the issuer since when it is taken back.</source>
        <translation>Zapytaj wystawcę, od kiedy jest cofnięte.</translation>
    </message>
    <message>
        <source>Ask the issuer directly.</source>
        <translation>Zapytaj bezpośrednio wystawcę.</translation>
    </message>
    <message>
        <source>Ask them to share it from their own wallet.</source>
        <translation>Poproś o udostępnienie z własnego portfela tej osoby.</translation>
    </message>
    <message>
        <source>Ask for a presentation made for you.</source>
        <translation>Poproś o prezentację przygotowaną dla Ciebie.</translation>
    </message>
    <message>
        <source>Ask for a fresh presentation.</source>
        <translation>Poproś o nową prezentację.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>This is an older copy</source>
        <translation>To starsza kopia</translation>
    </message>
    <message>
        <source>Keep this copy</source>
        <translation>Zachowaj tę kopię</translation>
    </message>
    <message>
        <source>The clock was put back</source>
        <translation>Zegar został cofnięty</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Zegar jest prawidłowy</translation>
    </message>
</context>
<context>
    <name>arrivals</name>
    <message numerus="yes">
        <source>%n thing(s) handed over. Unlock to look at it.</source>
        <translation><numerusform>Przekazano %n element. Odblokuj, aby go zobaczyć.</numerusform><numerusform>Przekazano %n elementy. Odblokuj, aby je zobaczyć.</numerusform><numerusform>Przekazano %n elementów. Odblokuj, aby je zobaczyć.</numerusform></translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>show</source>
        <translation>pokaż</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ukryj</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>What you earned, by issuer and year</source>
        <translation>Twoje osiągnięcia według wystawców i lat</translation>
    </message>
    <message>
        <source>Your skills by level and evidence; a filled circle is verified</source>
        <translation>Twoje umiejętności według poziomu i dowodów; pełne koło oznacza weryfikację</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>bez poziomu</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Umiejętności</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Ważność</translation>
    </message>
    <message>
        <source>{skill}, {level}: {n}, of these {good} verified</source>
        <translation>{skill}, {level}: {n}, w tym zweryfikowane: {good}</translation>
    </message>
    <message>
        <source>{told}. Evidence: {evidence}</source>
        <translation>{told}. Dowody: {evidence}</translation>
    </message>
    <message>
        <source>How long your credentials hold</source>
        <translation>Jak długo ważne są Twoje poświadczenia</translation>
    </message>
    <message>
        <source>{title}: until {day}</source>
        <translation>{title}: do {day}</translation>
    </message>
    <message>
        <source>EQF {n}</source>
        <translation>EQF {n}</translation>
    </message>
    <message>
        <source>Nothing to draw: no credential here states what this picture is made of.</source>
        <translation>Nie ma czego rysować: żadne z tutejszych poświadczeń nie podaje danych do tego wykresu.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>To samo jako lista</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Zapisz obraz</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Zapisano jako {name}</translation>
    </message>
    <message>
        <source>It could not be written there. Choose another place.</source>
        <translation>Nie udało się tam zapisać. Wybierz inne miejsce.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Shown for a qualification</source>
        <translation>Okazano na potrzeby kwalifikacji</translation>
    </message>
    <message>
        <source>Made for nobody in particular</source>
        <translation>Nie utworzono dla nikogo konkretnego</translation>
    </message>
    <message>
        <source>Rules not run</source>
        <translation>Reguł nie uruchomiono</translation>
    </message>
    <message>
        <source>Signed by its holder</source>
        <translation>Podpisane przez posiadacza</translation>
    </message>
    <message>
        <source>Not signed by a holder</source>
        <translation>Bez podpisu posiadacza</translation>
    </message>
    <message>
        <source>Holder's signature not checked</source>
        <translation>Podpisu posiadacza nie sprawdzono</translation>
    </message>
    <message>
        <source>Answers your code</source>
        <translation>Odpowiada na Twój kod</translation>
    </message>
    <message>
        <source>Does not answer your code</source>
        <translation>Nie odpowiada na Twój kod</translation>
    </message>
    <message>
        <source>Whether it answers your code is open</source>
        <translation>Nie wiadomo, czy odpowiada na Twój kod</translation>
    </message>
    <message>
        <source>Made for you</source>
        <translation>Utworzono dla Ciebie</translation>
    </message>
    <message>
        <source>Not made for you</source>
        <translation>Nie utworzono dla Ciebie</translation>
    </message>
    <message>
        <source>Says it is for {who}</source>
        <translation>Według własnej treści dla: {who}</translation>
    </message>
    <message>
        <source>May be used until {day}</source>
        <translation>Można użyć do {day}</translation>
    </message>
    <message>
        <source>Made for {who}</source>
        <translation>Utworzono dla: {who}</translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation>Utworzono {when}</translation>
    </message>
    <message>
        <source>Back to one file</source>
        <translation>Wróć do jednego pliku</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Zapisz jako tabelę (CSV)</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Pokaż tylko</translation>
    </message>
    <message>
        <source>Everything found, one line a credential</source>
        <translation>Wszystko, co znaleziono, po jednym poświadczeniu w wierszu</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Szukanie plików…</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Wszystkie wyniki</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation><numerusform>Sprawdzono %n plik</numerusform><numerusform>Sprawdzono %n pliki</numerusform><numerusform>Sprawdzono %n plików</numerusform></translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation>Pliki: {done} z {total}</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nie da się odczytać</translation>
    </message>
    <message>
        <source>check-results</source>
        <translation>wyniki-sprawdzenia</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Zapisz tabelę</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} files</source>
        <translation>Zatrzymano po {done} z {total} plików</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>podpisano</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>nie udowodniono</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>niepowodzenie</translation>
    </message>
    <message>
        <source>Genuine, issuer unknown</source>
        <translation>Autentyczne, wystawca nieznany</translation>
    </message>
    <message>
        <source>Needs: {what}</source>
        <translation>Potrzeba: {what}</translation>
    </message>
    <message>
        <source>Does not prove {stack}</source>
        <translation>Nie potwierdza: {stack}</translation>
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
        <translation>Okazano jako dowód, tu obliczono ponownie</translation>
    </message>
    <message>
        <source>What could not be checked, and what would settle it</source>
        <translation>Czego nie udało się sprawdzić i co by to rozstrzygnęło</translation>
    </message>
    <message>
        <source>{title}: {why}</source>
        <translation>{title}: {why}</translation>
    </message>
    <message>
        <source>The presentation itself</source>
        <translation>Sama prezentacja</translation>
    </message>
    <message>
        <source>Untitled credential</source>
        <translation>Poświadczenie bez tytułu</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nie ma czego sprawdzać</translation>
    </message>
    <message>
        <source>Genuine and in good standing</source>
        <translation>Autentyczne i w mocy</translation>
    </message>
    <message>
        <source>Genuine, but nobody you trust vouches for the issuer</source>
        <translation>Autentyczne, ale nikt, komu ufasz, nie ręczy za wystawcę</translation>
    </message>
    <message>
        <source>Not everything could be checked on this computer</source>
        <translation>Nie wszystko dało się sprawdzić na tym komputerze</translation>
    </message>
    <message>
        <source>Do not rely on this</source>
        <translation>Nie polegaj na tym</translation>
    </message>
    <message>
        <source>Genuine, but revoked by the issuer</source>
        <translation>Autentyczne, ale unieważnione przez wystawcę</translation>
    </message>
    <message>
        <source>Genuine, but suspended by the issuer</source>
        <translation>Autentyczne, ale zawieszone przez wystawcę</translation>
    </message>
    <message>
        <source>Genuine, but expired</source>
        <translation>Autentyczne, ale wygasłe</translation>
    </message>
    <message>
        <source>Genuine, but not valid yet</source>
        <translation>Autentyczne, ale jeszcze nieważne</translation>
    </message>
    <message>
        <source>Open a presentation or credential</source>
        <translation>Otwórz prezentację lub poświadczenie</translation>
    </message>
    <message>
        <source>Nothing left this computer, and nothing was kept.</source>
        <translation>Nic nie opuściło tego komputera i nic nie zostało zachowane.</translation>
    </message>
    <message>
        <source>Drop a presentation here, paste it, scan it or open a file. You see what a receiver would see.</source>
        <translation>Upuść tu prezentację, wklej ją, zeskanuj albo otwórz plik. Zobaczysz to, co zobaczyłby odbiorca.</translation>
    </message>
    <message>
        <source>Receiver it should be for (optional)</source>
        <translation>Odbiorca, dla którego ma być (opcjonalnie)</translation>
    </message>
    <message>
        <source>Code you gave (optional)</source>
        <translation>Przekazany przez Ciebie kod (opcjonalnie)</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Folder with the files to check</source>
        <translation>Folder z plikami do sprawdzenia</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that could be checked.</source>
        <translation>W schowku nie ma niczego, co można by sprawdzić.</translation>
    </message>
    <message>
        <source>Save the result (PDF)</source>
        <translation>Zapisz wynik (PDF)</translation>
    </message>
    <message>
        <source>Nothing left this computer, and nothing was kept. The wallet is locked, so your own trust lists and files were not used.</source>
        <translation>Nic nie opuściło tego komputera i nic nie zostało zachowane. Portfel jest zablokowany, więc nie użyto Twoich list zaufania ani plików.</translation>
    </message>
    <message>
        <source>Is it genuine?</source>
        <translation>Czy jest autentyczne?</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skanuj</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Otwórz plik</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Check a folder</source>
        <translation>Sprawdź folder</translation>
    </message>
    <message>
        <source>Make a request</source>
        <translation>Utwórz żądanie</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>This is not something to check</source>
        <translation>Tego nie można sprawdzić</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Zapisz wynik</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Is it well made?</source>
        <translation>Czy jest poprawnie zbudowane?</translation>
    </message>
    <message>
        <source>Are all its terms defined?</source>
        <translation>Czy wszystkie jego pojęcia są zdefiniowane?</translation>
    </message>
    <message>
        <source>Does it keep to its schema?</source>
        <translation>Czy jest zgodne ze swoim schematem?</translation>
    </message>
    <message>
        <source>Is what it refers to the very thing it meant?</source>
        <translation>Czy to, na co wskazuje, jest dokładnie tym, o co chodziło?</translation>
    </message>
    <message>
        <source>Is the signature intact?</source>
        <translation>Czy podpis jest nienaruszony?</translation>
    </message>
    <message>
        <source>Was it signed for this purpose?</source>
        <translation>Czy podpisano je w tym celu?</translation>
    </message>
    <message>
        <source>Is the signature in date?</source>
        <translation>Czy podpis jest w okresie ważności?</translation>
    </message>
    <message>
        <source>Is the signing key known?</source>
        <translation>Czy klucz podpisu jest znany?</translation>
    </message>
    <message>
        <source>Does the key belong to the issuer?</source>
        <translation>Czy klucz należy do wystawcy?</translation>
    </message>
    <message>
        <source>Does a list you trust vouch for the issuer?</source>
        <translation>Czy lista, której ufasz, ręczy za wystawcę?</translation>
    </message>
    <message>
        <source>Is it in date?</source>
        <translation>Czy jest w okresie ważności?</translation>
    </message>
    <message>
        <source>Has the issuer taken it back?</source>
        <translation>Czy wystawca je cofnął?</translation>
    </message>
    <message>
        <source>Was it issued to this person?</source>
        <translation>Czy wystawiono je tej osobie?</translation>
    </message>
    <message>
        <source>Did the holder prove it is theirs?</source>
        <translation>Czy posiadacz dowiódł, że należy do niego?</translation>
    </message>
    <message>
        <source>Was it made for this receiver?</source>
        <translation>Czy utworzono je dla tego odbiorcy?</translation>
    </message>
    <message>
        <source>Does it answer this request?</source>
        <translation>Czy odpowiada na to żądanie?</translation>
    </message>
    <message>
        <source>Could everything inside be read?</source>
        <translation>Czy udało się odczytać całą zawartość?</translation>
    </message>
    <message>
        <source>DID document</source>
        <translation>Dokument DID</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>Lista statusów</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontekst</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schemat</translation>
    </message>
    <message>
        <source>Issuer metadata</source>
        <translation>Metadane wystawcy</translation>
    </message>
    <message>
        <source>Issuer profile</source>
        <translation>Profil wystawcy</translation>
    </message>
    <message>
        <source>Issuer key</source>
        <translation>Klucz wystawcy</translation>
    </message>
    <message>
        <source>Hosted assertion</source>
        <translation>Opublikowane potwierdzenie</translation>
    </message>
    <message>
        <source>Trust anchor</source>
        <translation>Kotwica zaufania</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>Lista zaufania</translation>
    </message>
    <message>
        <source>Type metadata</source>
        <translation>Metadane typu</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>Lista unieważnień</translation>
    </message>
    <message>
        <source>Chain anchor</source>
        <translation>Kotwica łańcucha</translation>
    </message>
    <message>
        <source>Not understood here</source>
        <translation>Tu nierozumiane</translation>
    </message>
    <message>
        <source>What you expect of it</source>
        <translation>Czego od niego oczekujesz</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>spełnione</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>niespełnione</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>nie ustalono</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>nie dotyczy</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Budowa</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Wystawca</translation>
    </message>
    <message>
        <source>Dates and status</source>
        <translation>Daty i status</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Posiadacz</translation>
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
        <translation>Trzeba pokazać</translation>
    </message>
    <message>
        <source>Cannot be withheld</source>
        <translation>Nie można zatrzymać</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation><numerusform>%n informacja</numerusform><numerusform>%n informacje</numerusform><numerusform>%n informacji</numerusform></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Informacja</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zatrzymano</translation>
    </message>
    <message>
        <source>What had to be shown</source>
        <translation>Co trzeba było wykazać</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Kim jesteś</translation>
    </message>
    <message>
        <source>Your identifier</source>
        <translation>Twój identyfikator</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko lub nazwa</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data urodzenia</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Skills and frameworks</source>
        <translation>Umiejętności i ramy</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Osiągnięcie</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>O Tobie</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Wystawca</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Ważne od</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ważne do</translation>
    </message>
    <message>
        <source>Awarded on</source>
        <translation>Data przyznania</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Punkty zaliczeniowe</translation>
    </message>
    <message>
        <source>Credits earned</source>
        <translation>Uzyskane punkty zaliczeniowe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Skill or level</source>
        <translation>Umiejętność lub poziom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Field of study</source>
        <translation>Dziedzina kształcenia</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Słowo kluczowe</translation>
    </message>
    <message>
        <source>Where its status is published</source>
        <translation>Gdzie publikowany jest status</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Umiejętności</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Nakład pracy</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Efekty uczenia się</translation>
    </message>
    <message>
        <source>Form of participation</source>
        <translation>Forma udziału</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Zapewnianie jakości</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Numer studenta</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Płeć</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Obywatelstwo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numer telefonu</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Miejsce urodzenia</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>obraz</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation><numerusform>%n część</numerusform><numerusform>%n części</numerusform><numerusform>%n części</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>%n wartość</numerusform><numerusform>%n wartości</numerusform><numerusform>%n wartości</numerusform></translation>
    </message>
</context>
<context>
    <name>code sheet</name>
    <message>
        <source>Scan the codes with Cairn, in any order. Together they hold one presentation.</source>
        <translation>Zeskanuj kody programem Cairn w dowolnej kolejności. Razem zawierają jedną prezentację.</translation>
    </message>
</context>
<context>
    <name>credential</name>
    <message>
        <source>Verify again</source>
        <translation>Zweryfikuj ponownie</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>Etykiety i notatka…</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Zapisz oryginał…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Usuń z ulubionych</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Dodaj do ulubionych</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Wyjmij z kosza</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Wyjmij z archiwum</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Przenieś do archiwum</translation>
    </message>
    <message>
        <source>About this credential</source>
        <translation>O tym poświadczeniu</translation>
    </message>
    <message>
        <source>About the achievement</source>
        <translation>O osiągnięciu</translation>
    </message>
    <message>
        <source>About the issuer</source>
        <translation>O wystawcy</translation>
    </message>
    <message>
        <source>It speaks of something else than what it stands on. Do not count it.</source>
        <translation>Mówi o czymś innym niż to, przy czym stoi. Nie bierz go pod uwagę.</translation>
    </message>
    <message>
        <source>Details of the endorsement by {name}</source>
        <translation>Szczegóły rekomendacji: {name}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nie udało się odczytać</translation>
    </message>
    <message>
        <source>As a European micro-credential</source>
        <translation>Jako europejskie mikropoświadczenie</translation>
    </message>
    <message>
        <source>{n} of {all} EU elements</source>
        <translation>Elementy UE: {n} z {all}</translation>
    </message>
    <message>
        <source>Earlier learning was recognised for it.</source>
        <translation>Uznano w nim wcześniejsze uczenie się.</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Nie pasuje</translation>
    </message>
    <message>
        <source>{state}: {values}</source>
        <translation>{state}: {values}</translation>
    </message>
    <message>
        <source>Change tags and note…</source>
        <translation>Zmień etykiety i notatkę…</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Tylko dla Ciebie</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Etykiety, oddzielone przecinkami</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>Etykiety i notatka</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Add the tag {name}</source>
        <translation>Dodaj etykietę {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>For example the day you applied with it. Only what speaks of that day counts.</source>
        <translation>Na przykład dzień złożenia wniosku. Liczy się tylko to, co dotyczy tego dnia.</translation>
    </message>
    <message>
        <source>Day to look at</source>
        <translation>Dzień do sprawdzenia</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Was it valid on a certain day?</source>
        <translation>Czy było ważne określonego dnia?</translation>
    </message>
    <message>
        <source>On {day}: {verdict}</source>
        <translation>{day}: {verdict}</translation>
    </message>
    <message>
        <source>Untitled credential</source>
        <translation>Poświadczenie bez tytułu</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation><numerusform>%n tydzień</numerusform><numerusform>%n tygodnie</numerusform><numerusform>%n tygodni</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n dzień</numerusform><numerusform>%n dni</numerusform><numerusform>%n dni</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation><numerusform>%n godzina</numerusform><numerusform>%n godziny</numerusform><numerusform>%n godzin</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n minuta</numerusform><numerusform>%n minuty</numerusform><numerusform>%n minut</numerusform></translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Bez daty końcowej</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Nakład pracy</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Ocenianie</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Ważność</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Forma udziału</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Sprawdzenie tożsamości</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Zapewnianie jakości</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message numerus="yes">
        <source>{n} credit(s)</source>
        <translation><numerusform>{n} punkt zaliczeniowy</numerusform><numerusform>{n} punkty zaliczeniowe</numerusform><numerusform>{n} punktów zaliczeniowych</numerusform></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Do {day}</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>Pod nadzorem</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>Tożsamość sprawdzona</translation>
    </message>
    <message>
        <source>Unsupervised</source>
        <translation>Bez nadzoru</translation>
    </message>
    <message>
        <source>Sealed as</source>
        <translation>Zabezpieczenie</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>Otrzymano jako</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Otrzymano</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation><numerusform>%n bajt</numerusform><numerusform>%n bajty</numerusform><numerusform>%n bajtów</numerusform></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Wystawca</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Wystawiono dla</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identyfikator</translation>
    </message>
    <message>
        <source>{issuer} · awarded {day}</source>
        <translation>{issuer} · przyznano {day}</translation>
    </message>
    <message>
        <source>Can be shared in parts</source>
        <translation>Można udostępniać w częściach</translation>
    </message>
    <message>
        <source>Why this is verified</source>
        <translation>Dlaczego jest zweryfikowane</translation>
    </message>
    <message>
        <source>Kept exactly as received; this is its content with parts in order.</source>
        <translation>Zachowane dokładnie tak, jak je otrzymano; oto jego treść z uporządkowanymi częściami.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Outcomes &amp;&amp; evidence</source>
        <translation>Efekty i dowody</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Ścieżki</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Co sprawdzono</translation>
    </message>
    <message>
        <source>What others say about it</source>
        <translation>Co mówią o nim inni</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Co możesz zrobić</translation>
    </message>
    <message>
        <source>It counts toward none of your stacks yet.</source>
        <translation>Nie liczy się jeszcze do żadnej z Twoich ścieżek.</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Zapisz oryginał</translation>
    </message>
    <message>
        <source>What the credential says, as data</source>
        <translation>Treść poświadczenia jako dane</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>The issuer stated no outcomes and no evidence.</source>
        <translation>Wystawca nie podał efektów ani dowodów.</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Efekty uczenia się</translation>
    </message>
    <message>
        <source>What had to be shown</source>
        <translation>Co trzeba było wykazać</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Skills and frameworks</source>
        <translation>Umiejętności i ramy</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Nic się jeszcze nie wydarzyło.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>January</source>
        <translation>stycznia</translation>
    </message>
    <message>
        <source>February</source>
        <translation>lutego</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>April</source>
        <translation>kwietnia</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maja</translation>
    </message>
    <message>
        <source>June</source>
        <translation>czerwca</translation>
    </message>
    <message>
        <source>July</source>
        <translation>lipca</translation>
    </message>
    <message>
        <source>August</source>
        <translation>sierpnia</translation>
    </message>
    <message>
        <source>September</source>
        <translation>września</translation>
    </message>
    <message>
        <source>October</source>
        <translation>października</translation>
    </message>
    <message>
        <source>November</source>
        <translation>listopada</translation>
    </message>
    <message>
        <source>December</source>
        <translation>grudnia</translation>
    </message>
    <message>
        <source>from today</source>
        <translation>z dzisiaj</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation><numerusform>sprzed %n dnia</numerusform><numerusform>sprzed %n dni</numerusform><numerusform>sprzed %n dni</numerusform></translation>
    </message>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation><numerusform>%n minutę temu</numerusform><numerusform>%n minuty temu</numerusform><numerusform>%n minut temu</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation><numerusform>%n godzinę temu</numerusform><numerusform>%n godziny temu</numerusform><numerusform>%n godzin temu</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation><numerusform>%n dzień temu</numerusform><numerusform>%n dni temu</numerusform><numerusform>%n dni temu</numerusform></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>That recovery code does not open this wallet</source>
        <translation>Ten kod odzyskiwania nie otwiera tego portfela</translation>
    </message>
    <message>
        <source>No wallet yet</source>
        <translation>Nie ma jeszcze portfela</translation>
    </message>
    <message>
        <source>There is no wallet in this folder.</source>
        <translation>W tym folderze nie ma portfela.</translation>
    </message>
    <message>
        <source>Create one, or choose the folder it is in.</source>
        <translation>Utwórz portfel albo wskaż folder, w którym się znajduje.</translation>
    </message>
    <message>
        <source>A wallet is already here</source>
        <translation>Portfel już tu jest</translation>
    </message>
    <message>
        <source>This folder holds a wallet; nothing was changed.</source>
        <translation>Ten folder zawiera portfel; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Unlock it instead.</source>
        <translation>Zamiast tego odblokuj go.</translation>
    </message>
    <message>
        <source>The wallet is locked</source>
        <translation>Portfel jest zablokowany</translation>
    </message>
    <message>
        <source>This needs your credentials, and they are locked.</source>
        <translation>Do tego potrzebne są Twoje poświadczenia, a są one zablokowane.</translation>
    </message>
    <message>
        <source>Unlock the wallet.</source>
        <translation>Odblokuj portfel.</translation>
    </message>
    <message>
        <source>That passphrase does not open this wallet</source>
        <translation>To hasło nie otwiera tego portfela</translation>
    </message>
    <message>
        <source>Capital letters, the keyboard layout and spaces all count.</source>
        <translation>Znaczenie mają wielkie litery, układ klawiatury i spacje.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The keyring did not give the key</source>
        <translation>Pęk kluczy nie wydał klucza</translation>
    </message>
    <message>
        <source>This computer's keyring is missing, locked or has changed.</source>
        <translation>Pęku kluczy tego komputera brakuje, jest zablokowany albo się zmienił.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase.</source>
        <translation>Odblokuj hasłem.</translation>
    </message>
    <message>
        <source>The wallet file is damaged</source>
        <translation>Plik portfela jest uszkodzony</translation>
    </message>
    <message>
        <source>What is stored does not match its own seals, so nothing was opened or changed.</source>
        <translation>Zapisane dane nie zgadzają się z własnymi pieczęciami, więc niczego nie otwarto ani nie zmieniono.</translation>
    </message>
    <message>
        <source>Keep the file as it is and restore a backup.</source>
        <translation>Zostaw plik bez zmian i przywróć kopię zapasową.</translation>
    </message>
    <message>
        <source>The wallet is open elsewhere</source>
        <translation>Portfel jest otwarty gdzie indziej</translation>
    </message>
    <message>
        <source>Another window or program holds it.</source>
        <translation>Używa go inne okno lub program.</translation>
    </message>
    <message>
        <source>Close that one, then try again.</source>
        <translation>Zamknij je, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The disk did not take it</source>
        <translation>Nie udało się zapisać na dysku</translation>
    </message>
    <message>
        <source>It may be full or read-only. Your wallet is as it was before.</source>
        <translation>Dysk może być pełny lub tylko do odczytu. Twój portfel jest taki jak przedtem.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Zwolnij miejsce, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This wallet was made by a newer version</source>
        <translation>Ten portfel utworzono w nowszej wersji</translation>
    </message>
    <message>
        <source>It was not opened, so that nothing is lost.</source>
        <translation>Nie otwarto go, aby nic nie zginęło.</translation>
    </message>
    <message>
        <source>Update the program, then unlock.</source>
        <translation>Zaktualizuj program, a potem odblokuj portfel.</translation>
    </message>
    <message>
        <source>The check was cut short</source>
        <translation>Sprawdzanie przerwano</translation>
    </message>
    <message>
        <source>A helper process ended before its work was done. What was kept before stays kept.</source>
        <translation>Proces pomocniczy zakończył się przed wykonaniem pracy. To, co zachowano wcześniej, pozostaje.</translation>
    </message>
    <message>
        <source>Try again with fewer files at a time.</source>
        <translation>Spróbuj ponownie z mniejszą liczbą plików naraz.</translation>
    </message>
    <message>
        <source>Not a credential</source>
        <translation>To nie jest poświadczenie</translation>
    </message>
    <message>
        <source>No credential was found in it.</source>
        <translation>Nie znaleziono w nim poświadczenia.</translation>
    </message>
    <message>
        <source>Ask the issuer for the file, picture or link text of the credential itself.</source>
        <translation>Poproś wystawcę o plik, obraz lub tekst odnośnika samego poświadczenia.</translation>
    </message>
    <message>
        <source>Not well made</source>
        <translation>Niepoprawnie zbudowane</translation>
    </message>
    <message>
        <source>It breaks the rules of its own format, so it cannot be read safely.</source>
        <translation>Łamie zasady własnego formatu, więc nie można go bezpiecznie odczytać.</translation>
    </message>
    <message>
        <source>Ask the issuer for a fresh copy.</source>
        <translation>Poproś wystawcę o nową kopię.</translation>
    </message>
    <message>
        <source>Not understood by this wallet</source>
        <translation>Ten portfel tego nie rozumie</translation>
    </message>
    <message>
        <source>It is of a kind this wallet does not read yet.</source>
        <translation>Tego rodzaju portfel jeszcze nie odczytuje.</translation>
    </message>
    <message>
        <source>Ask the issuer for an Open Badges 3.0 or verifiable credential file.</source>
        <translation>Poproś wystawcę o plik Open Badges 3.0 lub o weryfikowalne poświadczenie.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>It goes against a safety rule, so nothing was kept.</source>
        <translation>Jest niezgodne z zasadą bezpieczeństwa, więc niczego nie zachowano.</translation>
    </message>
    <message>
        <source>Check where it came from.</source>
        <translation>Sprawdź, skąd pochodzi.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Za duże</translation>
    </message>
    <message>
        <source>It is larger or deeper than the wallet reads.</source>
        <translation>Jest większe lub głębsze, niż portfel odczytuje.</translation>
    </message>
    <message>
        <source>Split it, or ask for a smaller copy.</source>
        <translation>Podziel je albo poproś o mniejszą kopię.</translation>
    </message>
    <message>
        <source>That does not fit here</source>
        <translation>To tu nie pasuje</translation>
    </message>
    <message>
        <source>What was entered cannot be used.</source>
        <translation>Wpisanej wartości nie można użyć.</translation>
    </message>
    <message>
        <source>Check the entry and try again.</source>
        <translation>Sprawdź wpis i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>Już tego tu nie ma</translation>
    </message>
    <message>
        <source>It is not in the wallet any more.</source>
        <translation>Nie ma tego już w portfelu.</translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation>Wróć do listy.</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Nie ma tego pliku</translation>
    </message>
    <message>
        <source>It was moved, renamed or cannot be read.</source>
        <translation>Przeniesiono go, zmieniono mu nazwę albo nie można go odczytać.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Wybierz plik ponownie.</translation>
    </message>
    <message>
        <source>A file of that name exists</source>
        <translation>Plik o tej nazwie już istnieje</translation>
    </message>
    <message>
        <source>Nothing was written over.</source>
        <translation>Niczego nie nadpisano.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>Poza wybranym folderem</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Choose a name without folders in it.</source>
        <translation>Wybierz nazwę bez folderów.</translation>
    </message>
    <message>
        <source>This needs the network</source>
        <translation>To wymaga sieci</translation>
    </message>
    <message>
        <source>The wallet is offline, so nothing was fetched.</source>
        <translation>Portfel jest offline, więc niczego nie pobrano.</translation>
    </message>
    <message>
        <source>Bring the file by hand.</source>
        <translation>Dostarcz plik ręcznie.</translation>
    </message>
    <message>
        <source>This cannot be shared that way</source>
        <translation>Tego nie można udostępnić w ten sposób</translation>
    </message>
    <message>
        <source>The credential's own seal does not allow it.</source>
        <translation>Nie pozwala na to pieczęć samego poświadczenia.</translation>
    </message>
    <message>
        <source>Show more of it, or share it whole.</source>
        <translation>Pokaż więcej albo udostępnij całość.</translation>
    </message>
    <message>
        <source>The newest good backup is of {when}; recover from it.</source>
        <translation>Najnowsza dobra kopia zapasowa jest z {when}; odzyskaj dane z niej.</translation>
    </message>
    <message>
        <source>Correct that place in the file, or ask whoever wrote it.</source>
        <translation>Popraw to miejsce w pliku albo zapytaj tego, kto go napisał.</translation>
    </message>
    <message>
        <source>Ask whoever publishes it for CTDL, ELM or stack-rules/1.</source>
        <translation>Poproś wydawcę o CTDL, ELM lub stack-rules/1.</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Wybierz istniejący folder.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Wybierz folder, w którym możesz zapisywać.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wybierz krótszą nazwę.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Wybierz inną kopię zapasową.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Wybierz późniejszy dzień.</translation>
    </message>
    <message>
        <source>Choose another way of signing, or leave the choice to the program.</source>
        <translation>Wybierz inny sposób podpisania albo pozostaw wybór programowi.</translation>
    </message>
    <message>
        <source>Look up what can be shown of it, and choose from that.</source>
        <translation>Sprawdź, co można z niego pokazać, i wybierz z tego.</translation>
    </message>
    <message>
        <source>Hand over the original instead.</source>
        <translation>Przekaż zamiast tego oryginał.</translation>
    </message>
    <message>
        <source>Choose at least one credential.</source>
        <translation>Wybierz co najmniej jedno poświadczenie.</translation>
    </message>
    <message>
        <source>Bring the file from the address that the check names.</source>
        <translation>Pobierz plik spod adresu, który podaje sprawdzenie.</translation>
    </message>
    <message>
        <source>Ask whoever publishes the list for another copy.</source>
        <translation>Poproś wydawcę listy o inną kopię.</translation>
    </message>
    <message>
        <source>Ask whoever made the request for a new one.</source>
        <translation>Poproś o nowe zapytanie tego, kto je sporządził.</translation>
    </message>
</context>
<context>
    <name>eu</name>
    <message>
        <source>Who learned</source>
        <translation>Kto się uczył</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Country or region of the issuer</source>
        <translation>Kraj lub region wystawcy</translation>
    </message>
    <message>
        <source>Awarding body</source>
        <translation>Instytucja przyznająca</translation>
    </message>
    <message>
        <source>Date of award</source>
        <translation>Data przyznania</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Efekty uczenia się</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Nakład pracy</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Kind of assessment</source>
        <translation>Rodzaj oceniania</translation>
    </message>
    <message>
        <source>Form of participation</source>
        <translation>Forma udziału</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Zapewnianie jakości</translation>
    </message>
    <message>
        <source>What was needed to enrol</source>
        <translation>Wymagania wstępne</translation>
    </message>
    <message>
        <source>Supervision and identity check</source>
        <translation>Nadzór i sprawdzenie tożsamości</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>What it can add up to</source>
        <translation>Na co może się złożyć</translation>
    </message>
    <message>
        <source>Further information</source>
        <translation>Dodatkowe informacje</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>podano</translation>
    </message>
    <message>
        <source>partly stated</source>
        <translation>podano częściowo</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>The workload is written as {written}, which is months; hours or minutes were meant, it seems.</source>
        <translation>Nakład pracy zapisano jako {written}, czyli w miesiącach; zapewne chodziło o godziny lub minuty.</translation>
    </message>
    <message>
        <source>{hours} hours for {credits} ECTS are {each} hours a credit; 25 to 30 are usual.</source>
        <translation>{hours} godz. na {credits} ECTS to {each} godz. na punkt; zwykle jest to od 25 do 30.</translation>
    </message>
    <message>
        <source>It speaks of an identity check and also says that there was none.</source>
        <translation>Mówi o sprawdzeniu tożsamości, a zarazem o tym, że go nie było.</translation>
    </message>
    <message>
        <source>It states EQF level {eqf} and another level with the number {other}; only the EQF level counts.</source>
        <translation>Podaje poziom EQF {eqf} i inny poziom z liczbą {other}; liczy się tylko poziom EQF.</translation>
    </message>
    <message>
        <source>It is called {called}, but states only participation.</source>
        <translation>Nazywa się {called}, ale stwierdza tylko udział.</translation>
    </message>
    <message>
        <source>A result is below what was required.</source>
        <translation>Wynik jest niższy od wymaganego.</translation>
    </message>
    <message>
        <source>Some skills have no web address, so they cannot be matched with others.</source>
        <translation>Niektóre umiejętności nie mają adresu internetowego, więc nie można ich zestawić z innymi.</translation>
    </message>
    <message>
        <source>The language tag {tag} names no country.</source>
        <translation>Oznaczenie języka {tag} nie wskazuje kraju.</translation>
    </message>
    <message>
        <source>{stated} of {all} stated, {partly} only partly, {missing} not stated.</source>
        <translation>Podano {stated} z {all}, częściowo: {partly}, nie podano: {missing}.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the credential when something is not stated. Ask the issuer for it.</source>
        <translation>Brak jakiejś informacji nie znaczy, że poświadczenie jest złe. Zapytaj o nią wystawcę.</translation>
    </message>
    <message>
        <source>Assessed outcome</source>
        <translation>Oceniony efekt</translation>
    </message>
    <message>
        <source>An outcome that was assessed.</source>
        <translation>Efekt, który oceniono.</translation>
    </message>
    <message>
        <source>Outcome, assessment not stated</source>
        <translation>Efekt, nie podano oceniania</translation>
    </message>
    <message>
        <source>An outcome is claimed; how it was assessed is not stated.</source>
        <translation>Stwierdzono efekt; nie podano, jak go oceniono.</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Taking part, not an assessed outcome.</source>
        <translation>Udział, a nie oceniony efekt.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Uprawnienie</translation>
    </message>
    <message>
        <source>A right that was given, not an outcome.</source>
        <translation>Nadane uprawnienie, a nie efekt.</translation>
    </message>
    <message>
        <source>Not achieved yet</source>
        <translation>Jeszcze nieosiągnięte</translation>
    </message>
    <message>
        <source>Nothing was achieved yet.</source>
        <translation>Niczego jeszcze nie osiągnięto.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Nie udało się tam zapisać pliku. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Zapisano jako {name}</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Everything is sound</source>
        <translation>Wszystko jest w porządku</translation>
    </message>
    <message>
        <source>Every page, every original and the search index are what they were.</source>
        <translation>Każda strona, każdy oryginał i indeks wyszukiwania są takie, jakie były.</translation>
    </message>
    <message>
        <source>Something is damaged</source>
        <translation>Coś jest uszkodzone</translation>
    </message>
    <message>
        <source>Make a copy of the wallet's folder, then go back to a backup.</source>
        <translation>Zrób kopię folderu portfela, a potem wróć do kopii zapasowej.</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}, under Backup.</source>
        <translation>Wróć do kopii zapasowej z {when} w części Kopia zapasowa.</translation>
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
        <translation>Bez podpisu</translation>
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
        <translation>Weryfikowalne poświadczenie 2.0</translation>
    </message>
    <message>
        <source>Verifiable credential 1.1</source>
        <translation>Weryfikowalne poświadczenie 1.1</translation>
    </message>
    <message>
        <source>signed text</source>
        <translation>podpisany tekst</translation>
    </message>
    <message>
        <source>COSE signature</source>
        <translation>Podpis COSE</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>plik JSON</translation>
    </message>
    <message>
        <source>baked PNG picture</source>
        <translation>obraz PNG z odznaką</translation>
    </message>
    <message>
        <source>baked SVG picture</source>
        <translation>obraz SVG z odznaką</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>kod QR</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>strona internetowa</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>dokument PDF</translation>
    </message>
    <message>
        <source>European digital seal</source>
        <translation>europejska pieczęć cyfrowa</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>archiwum ZIP</translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Poświadczenie</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Wystawca</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Przyznano</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Posiadacz</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
</context>
<context>
    <name>freshness</name>
    <message numerus="yes">
        <source>%n credential(s) lean on it</source>
        <translation><numerusform>opiera się na niej %n poświadczenie</numerusform><numerusform>opierają się na niej %n poświadczenia</numerusform><numerusform>opiera się na niej %n poświadczeń</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation><numerusform>%n poświadczenie</numerusform><numerusform>%n poświadczenia</numerusform><numerusform>%n poświadczeń</numerusform></translation>
    </message>
    <message>
        <source>its key is nowhere on this computer; {count}</source>
        <translation>na tym komputerze nigdzie nie ma jego klucza; {count}</translation>
    </message>
    <message>
        <source>its key is on this computer once, in a file or list; {count}</source>
        <translation>jego klucz jest na tym komputerze tylko raz, w pliku lub na liście; {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) end within 60 days</source>
        <translation><numerusform>%n poświadczenie traci ważność w ciągu 60 dni</numerusform><numerusform>%n poświadczenia tracą ważność w ciągu 60 dni</numerusform><numerusform>%n poświadczeń traci ważność w ciągu 60 dni</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n status list(s) too old or missing</source>
        <translation><numerusform>%n lista statusów za stara lub brakująca</numerusform><numerusform>%n listy statusów za stare lub brakujące</numerusform><numerusform>%n list statusów za starych lub brakujących</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n issuer(s) known from one place only</source>
        <translation><numerusform>%n wystawca znany tylko z jednego miejsca</numerusform><numerusform>%n wystawców znanych tylko z jednego miejsca</numerusform><numerusform>%n wystawców znanych tylko z jednego miejsca</numerusform></translation>
    </message>
    <message>
        <source>{age}; {uses}</source>
        <translation>{age}; {uses}</translation>
    </message>
    <message>
        <source>not on this computer; {uses}</source>
        <translation>nie ma jej na tym komputerze; {uses}</translation>
    </message>
    <message>
        <source>ends on {day}</source>
        <translation>traci ważność {day}</translation>
    </message>
    <message>
        <source>See what</source>
        <translation>Zobacz szczegóły</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Put this note away</source>
        <translation>Odłóż tę informację</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Wkrótce straci ważność</translation>
    </message>
    <message>
        <source>Ask the issuer whether it can be renewed.</source>
        <translation>Zapytaj wystawcę, czy można je odnowić.</translation>
    </message>
    <message>
        <source>Status lists</source>
        <translation>Listy statusów</translation>
    </message>
    <message>
        <source>Get the file from its address and add it under Settings, Files for checking.</source>
        <translation>Pobierz plik spod jego adresu i dodaj go w Ustawieniach, w części Pliki do sprawdzania.</translation>
    </message>
    <message>
        <source>Issuers known from one place only</source>
        <translation>Wystawcy znani tylko z jednego miejsca</translation>
    </message>
    <message>
        <source>If that file is lost, nobody can check these any more. Keep their key document.</source>
        <translation>Jeśli ten plik zginie, nikt już nie będzie mógł tych poświadczeń sprawdzić. Zachowaj dokument klucza.</translation>
    </message>
    <message>
        <source>What will lapse</source>
        <translation>Co straci ważność</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Otwórz {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>First steps</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Co znaczą słowa</translation>
    </message>
    <message>
        <source>Stacks and sharing</source>
        <translation>Ścieżki i udostępnianie</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Dodawanie poświadczeń</translation>
    </message>
    <message>
        <source>Drop a file, a picture or a folder on the window, paste with Ctrl+V, open with Ctrl+O, or scan a code on the screen with Ctrl+Shift+S. Badges in pictures, signed files, PDF and ZIP are read. What you received is kept byte for byte.</source>
        <translation>Upuść na okno plik, obraz lub folder, wklej przez Ctrl+V, otwórz przez Ctrl+O albo zeskanuj kod na ekranie przez Ctrl+Shift+S. Odczytywane są odznaki w obrazach, podpisane pliki, PDF i ZIP. To, co otrzymujesz, jest zachowywane bajt po bajcie.</translation>
    </message>
    <message>
        <source>Keep order</source>
        <translation>Porządek</translation>
    </message>
    <message>
        <source>Tags, notes, favourites and the archive are for you alone and never leave with a credential. The menu above the list leads to each of them, and to searches you have kept.</source>
        <translation>Etykiety, notatki, ulubione i archiwum są tylko dla Ciebie i nigdy nie wychodzą razem z poświadczeniem. Menu nad listą prowadzi do każdego z nich i do zachowanych wyszukiwań.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Wyszukiwanie</translation>
    </message>
    <message>
        <source>Type words, or narrow down with issuer:, skill:, level:&gt;=6, expires:&lt;2027 and status:.</source>
        <translation>Wpisz słowa albo zawęź wyniki za pomocą issuer:, skill:, level:&gt;=6, expires:&lt;2027 i status:.</translation>
    </message>
    <message>
        <source>Never lose it</source>
        <translation>Aby nic nie zginęło</translation>
    </message>
    <message>
        <source>An automatic backup follows each change. Make one for another place under Settings, Backup, and a recovery sheet under Settings, Safety.</source>
        <translation>Po każdej zmianie powstaje automatyczna kopia zapasowa. Kopię do innego miejsca utworzysz w Ustawieniach, w części Kopia zapasowa, a arkusz odzyskiwania — w części Bezpieczeństwo.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Zweryfikowano</translation>
    </message>
    <message>
        <source>The signature holds, it is the issuer's, and nothing known speaks against it.</source>
        <translation>Podpis jest prawidłowy, należy do wystawcy i nie wiadomo o niczym, co by temu przeczyło.</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Nie w pełni sprawdzone</translation>
    </message>
    <message>
        <source>Something needed is not on this computer. The credential may be perfectly good. Open the line with the question mark: it names the file that would settle it.</source>
        <translation>Na tym komputerze brakuje czegoś, co jest potrzebne. Poświadczenie może być w pełni w porządku. Otwórz wiersz ze znakiem zapytania: wskazuje plik, który by to rozstrzygnął.</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>Lista statusów</translation>
    </message>
    <message>
        <source>A list an issuer publishes of what it has taken back. Its age is always told, because an old list cannot know of yesterday.</source>
        <translation>Lista, na której wystawca ogłasza, co cofnął. Zawsze podawany jest jej wiek, bo stara lista nie może wiedzieć o tym, co było wczoraj.</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>Lista zaufania</translation>
    </message>
    <message>
        <source>A dated list of issuers somebody vouches for. It says whom you know, and never changes whether a credential is genuine.</source>
        <translation>Opatrzona datą lista wystawców, za których ktoś ręczy. Mówi, kogo znasz, i nigdy nie zmienia tego, czy poświadczenie jest autentyczne.</translation>
    </message>
    <message>
        <source>Was it valid then?</source>
        <translation>Czy było wtedy ważne?</translation>
    </message>
    <message>
        <source>On the page of a credential choose a day. Only what speaks of that day is used.</source>
        <translation>Na stronie poświadczenia wybierz dzień. Użyte zostanie tylko to, co dotyczy tego dnia.</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>A qualification you work toward, measured by its written rules over what you hold. Drag a credential onto a stack to see where it counts.</source>
        <translation>Kwalifikacja, do której dążysz, mierzona jej spisanymi regułami na podstawie tego, co masz. Przeciągnij poświadczenie na ścieżkę, aby zobaczyć, gdzie się liczy.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udostępnianie</translation>
    </message>
    <message>
        <source>Parts that the issuer made separable can be held back and the signature still holds. A presentation is made for one receiver and one day; whom you showed what is in your activity.</source>
        <translation>Części, które wystawca wydzielił, można zatrzymać, a podpis nadal jest prawidłowy. Prezentacja powstaje dla jednego odbiorcy i na jeden dzień; komu co pokazano, zobaczysz w części Aktywność.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>Looks at what somebody shows you, also while the wallet is locked, and keeps nothing.</source>
        <translation>Ogląda to, co ktoś Ci pokazuje, także przy zablokowanym portfelu, i niczego nie zachowuje.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Tryb offline</translation>
    </message>
    <message>
        <source>This program opens no connection. What a check is missing it names, and you can bring it as a file under Settings, Files for checking.</source>
        <translation>Ten program nie otwiera żadnego połączenia. Gdy do sprawdzenia czegoś brakuje, podaje to, a Ty możesz dostarczyć plik w Ustawieniach, w części Pliki do sprawdzania.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Wallet created</source>
        <translation>Utworzono portfel</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Otrzymano</translation>
    </message>
    <message>
        <source>Verified again</source>
        <translation>Zweryfikowano ponownie</translation>
    </message>
    <message>
        <source>Verdict changed</source>
        <translation>Zmienił się wynik weryfikacji</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Udostępniono</translation>
    </message>
    <message>
        <source>Original saved as a file</source>
        <translation>Zapisano oryginał jako plik</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Moved to trash</source>
        <translation>Przeniesiono do kosza</translation>
    </message>
    <message>
        <source>Taken out of the trash</source>
        <translation>Wyjęto z kosza</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Zmieniono etykiety</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Zmieniono notatkę</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Przeniesiono do archiwum</translation>
    </message>
    <message>
        <source>Taken out of the archive</source>
        <translation>Wyjęto z archiwum</translation>
    </message>
    <message>
        <source>Brought from another wallet</source>
        <translation>Przeniesiono z innego portfela</translation>
    </message>
    <message>
        <source>Issuer added to your trust list</source>
        <translation>Dodano wystawcę do Twojej listy zaufania</translation>
    </message>
    <message>
        <source>Issuer removed from your trust list</source>
        <translation>Usunięto wystawcę z Twojej listy zaufania</translation>
    </message>
    <message>
        <source>Trust list added</source>
        <translation>Dodano listę zaufania</translation>
    </message>
    <message>
        <source>Material for checks added</source>
        <translation>Dodano materiały do sprawdzania</translation>
    </message>
    <message>
        <source>Stack added</source>
        <translation>Dodano ścieżkę</translation>
    </message>
    <message>
        <source>Own decision on a stack written down</source>
        <translation>Zapisano własną decyzję dotyczącą ścieżki</translation>
    </message>
    <message>
        <source>Own decision on a stack taken back</source>
        <translation>Wycofano własną decyzję dotyczącą ścieżki</translation>
    </message>
    <message>
        <source>Stack removed</source>
        <translation>Usunięto ścieżkę</translation>
    </message>
    <message>
        <source>Identity made</source>
        <translation>Utworzono tożsamość</translation>
    </message>
    <message>
        <source>Identity retired</source>
        <translation>Wycofano tożsamość</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Odblokowano</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zablokowano</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Zmieniono ustawienie</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) shown</source>
        <translation><numerusform>pokazano %n informację</numerusform><numerusform>pokazano %n informacje</numerusform><numerusform>pokazano %n informacji</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n withheld</source>
        <translation><numerusform>zatrzymano %n</numerusform><numerusform>zatrzymano %n</numerusform><numerusform>zatrzymano %n</numerusform></translation>
    </message>
    <message>
        <source>for {who}</source>
        <translation>dla: {who}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>do {day}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation>Dodaj z pliku</translation>
    </message>
    <message>
        <source>Add from the clipboard</source>
        <translation>Dodaj ze schowka</translation>
    </message>
    <message>
        <source>Scan the screen</source>
        <translation>Skanuj ekran</translation>
    </message>
    <message>
        <source>The main action of the screen</source>
        <translation>Główne działanie ekranu</translation>
    </message>
    <message>
        <source>Share the selection</source>
        <translation>Udostępnij zaznaczone</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Zweryfikuj ponownie</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Lista klawiszy</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabski</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bułgarski</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Czeski</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Duński</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Niemiecki</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grecki</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Angielski</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Hiszpański</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estoński</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Fiński</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francuski</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irlandzki</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Chorwacki</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Węgierski</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Włoski</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litewski</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Łotewski</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltański</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niderlandzki</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polski</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugalski</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumuński</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Słowacki</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Słoweński</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Szwedzki</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turecki</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukraiński</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message numerus="yes">
        <source>%n credential(s) moved to the trash</source>
        <translation><numerusform>Przeniesiono do kosza %n poświadczenie</numerusform><numerusform>Przeniesiono do kosza %n poświadczenia</numerusform><numerusform>Przeniesiono do kosza %n poświadczeń</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) taken out of the trash</source>
        <translation><numerusform>Wyjęto z kosza %n poświadczenie</numerusform><numerusform>Wyjęto z kosza %n poświadczenia</numerusform><numerusform>Wyjęto z kosza %n poświadczeń</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) put into the archive</source>
        <translation><numerusform>Przeniesiono do archiwum %n poświadczenie</numerusform><numerusform>Przeniesiono do archiwum %n poświadczenia</numerusform><numerusform>Przeniesiono do archiwum %n poświadczeń</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) taken out of the archive</source>
        <translation><numerusform>Wyjęto z archiwum %n poświadczenie</numerusform><numerusform>Wyjęto z archiwum %n poświadczenia</numerusform><numerusform>Wyjęto z archiwum %n poświadczeń</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) no longer a favourite</source>
        <translation><numerusform>Usunięto z ulubionych %n poświadczenie</numerusform><numerusform>Usunięto z ulubionych %n poświadczenia</numerusform><numerusform>Usunięto z ulubionych %n poświadczeń</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Tag added to %n credential(s)</source>
        <translation><numerusform>Dodano etykietę do %n poświadczenia</numerusform><numerusform>Dodano etykietę do %n poświadczeń</numerusform><numerusform>Dodano etykietę do %n poświadczeń</numerusform></translation>
    </message>
    <message>
        <source>Search kept</source>
        <translation>Zachowano wyszukiwanie</translation>
    </message>
    <message>
        <source>Search forgotten</source>
        <translation>Usunięto wyszukiwanie</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) made a favourite</source>
        <translation><numerusform>Dodano do ulubionych %n poświadczenie</numerusform><numerusform>Dodano do ulubionych %n poświadczenia</numerusform><numerusform>Dodano do ulubionych %n poświadczeń</numerusform></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Dodaj etykietę</translation>
    </message>
    <message>
        <source>A tag is a word of yours, like “work” or “summer 2026”. Only you see it.</source>
        <translation>Etykieta to Twoje własne słowo, na przykład „praca” albo „lato 2026”. Widzisz ją tylko Ty.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Tags and note kept</source>
        <translation>Zachowano etykiety i notatkę</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n credential(s) for good?</source>
        <translation><numerusform>Usunąć trwale %n poświadczenie?</numerusform><numerusform>Usunąć trwale %n poświadczenia?</numerusform><numerusform>Usunąć trwale %n poświadczeń?</numerusform></translation>
    </message>
    <message>
        <source>They are erased from this computer. Backups made before still hold them.</source>
        <translation>Zostaną wymazane z tego komputera. Wcześniejsze kopie zapasowe nadal je zawierają.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Usuń trwale</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Zachowaj to wyszukiwanie</translation>
    </message>
    <message>
        <source>It appears in the menu above the list and always shows what fits today.</source>
        <translation>Pojawi się w menu nad listą i zawsze pokaże to, co pasuje dziś.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) deleted for good</source>
        <translation><numerusform>Usunięto trwale %n poświadczenie</numerusform><numerusform>Usunięto trwale %n poświadczenia</numerusform><numerusform>Usunięto trwale %n poświadczeń</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation><numerusform>widać %n</numerusform><numerusform>widać %n</numerusform><numerusform>widać %n</numerusform></translation>
    </message>
    <message>
        <source>Each of these can be undone.</source>
        <translation>Każde z tych działań można cofnąć.</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) selected</source>
        <translation><numerusform>Zaznaczono %n poświadczenie</numerusform><numerusform>Zaznaczono %n poświadczenia</numerusform><numerusform>Zaznaczono %n poświadczeń</numerusform></translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Wyjmij z kosza</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Wyjmij z archiwum</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udostępnij</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Dodaj etykietę…</translation>
    </message>
    <message>
        <source>Make favourites</source>
        <translation>Dodaj do ulubionych</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Przenieś do archiwum</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Poświadczenia</translation>
    </message>
    <message>
        <source>Untitled credential</source>
        <translation>Poświadczenie bez tytułu</translation>
    </message>
    <message>
        <source>All credentials</source>
        <translation>Wszystkie poświadczenia</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Ulubione</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwum</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Zweryfikowane</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Wymagają uwagi</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Wkrótce wygasną</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Od najnowszych</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Według tytułu</translation>
    </message>
    <message>
        <source>By issuer</source>
        <translation>Według wystawcy</translation>
    </message>
    <message>
        <source>By skill</source>
        <translation>Według umiejętności</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Według poziomu</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Według roku</translation>
    </message>
    <message>
        <source>No skill named</source>
        <translation>Bez umiejętności</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Bez poziomu</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>Etykieta: {name}</translation>
    </message>
    <message>
        <source>Search: {name}</source>
        <translation>Szukanie: {name}</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>wygasło {day}</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Poziom {level}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>otrzymano {day}</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Credentials shown to you</source>
        <translation>Poświadczenia dla Ciebie do wglądu</translation>
    </message>
    <message>
        <source>This page was made by the learner and holds the signed credentials themselves. Anything written on a page can be invented: open this file with Cairn to check every signature, whether it still stands, and whom it was made for.</source>
        <translation>Tę stronę utworzyła osoba ucząca się; zawiera ona same podpisane poświadczenia. Wszystko, co napisano na stronie, można zmyślić: otwórz ten plik programem Cairn, aby sprawdzić każdy podpis, to, czy nadal jest w mocy, i dla kogo go utworzono.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Wystawca</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Przyznano</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ważne do</translation>
    </message>
    <message>
        <source>How it was assessed</source>
        <translation>Jak oceniono</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Punkty zaliczeniowe</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Skills and frameworks</source>
        <translation>Umiejętności i ramy</translation>
    </message>
    <message>
        <source>Shown by the holder of</source>
        <translation>Okazuje posiadacz</translation>
    </message>
    <message>
        <source>Save the presentation itself</source>
        <translation>Zapisz samą prezentację</translation>
    </message>
    <message>
        <source>Check the signatures</source>
        <translation>Sprawdź podpisy</translation>
    </message>
    <message>
        <source>The presentation as a QR code</source>
        <translation>Prezentacja jako kod QR</translation>
    </message>
    <message>
        <source>The holder's signature is good.</source>
        <translation>Podpis posiadacza jest prawidłowy.</translation>
    </message>
    <message>
        <source>The holder's signature is not good, or its time is over.</source>
        <translation>Podpis posiadacza jest nieprawidłowy albo minął jego czas.</translation>
    </message>
    <message>
        <source>This browser cannot check the holder's signature. Open the file with Cairn.</source>
        <translation>Ta przeglądarka nie może sprawdzić podpisu posiadacza. Otwórz plik programem Cairn.</translation>
    </message>
    <message>
        <source>An issuer's signature is not good, or its time is over.</source>
        <translation>Podpis wystawcy jest nieprawidłowy albo minął jego czas.</translation>
    </message>
    <message>
        <source>Issuers' signatures checked here and good: {checked} of {all}. Whether a credential was revoked, and who the issuers are, is not checked by this page.</source>
        <translation>Podpisy wystawców sprawdzone tutaj i prawidłowe: {checked} z {all}. Ta strona nie sprawdza, czy poświadczenie unieważniono ani kim są wystawcy.</translation>
    </message>
    <message>
        <source>In the holder's own words: signed by the holder alone, by no institution.</source>
        <translation>Własnymi słowami: podpisane tylko przez okazującego, przez żadną instytucję.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Arkusz odzyskiwania</translation>
    </message>
</context>
<context>
    <name>qr</name>
    <message>
        <source>Part {n} of {total}</source>
        <translation>Część {n} z {total}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Poprzednia część</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Następna część</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwarzaj</translation>
    </message>
    <message>
        <source>Code with the presentation</source>
        <translation>Kod z prezentacją</translation>
    </message>
    <message>
        <source>Spare part {n}: it stands in for any that was missed</source>
        <translation>Część zapasowa {n}: zastępuje dowolną pominiętą</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Offline</source>
        <translation>Tryb offline</translation>
    </message>
    <message>
        <source>on</source>
        <translation>włączony</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Zablokuj teraz</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Poświadczenia</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Ścieżki</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udostępnianie</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Signed with the holder's own key.</source>
        <translation>Podpisano własnym kluczem posiadacza.</translation>
    </message>
    <message>
        <source>The signature is intact: nothing changed since the holder signed it.</source>
        <translation>Podpis jest nienaruszony: od podpisania przez posiadacza nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>The holder's key is known.</source>
        <translation>Klucz posiadacza jest znany.</translation>
    </message>
    <message>
        <source>The key belongs to whoever presents it.</source>
        <translation>Klucz należy do osoby, która to przedstawia.</translation>
    </message>
    <message>
        <source>It follows the rules of its format.</source>
        <translation>Jest zgodne z zasadami swojego formatu.</translation>
    </message>
    <message>
        <source>It breaks a rule of its format.</source>
        <translation>Łamie zasadę swojego formatu.</translation>
    </message>
    <message>
        <source>Every term it uses is defined and known here.</source>
        <translation>Każde użyte pojęcie jest zdefiniowane i tu znane.</translation>
    </message>
    <message>
        <source>It uses a vocabulary that is not on this computer.</source>
        <translation>Używa słownika, którego nie ma na tym komputerze.</translation>
    </message>
    <message>
        <source>It brings its own vocabulary, which could change what is meant.</source>
        <translation>Przynosi własny słownik, który mógłby zmienić znaczenie treści.</translation>
    </message>
    <message>
        <source>It uses a term nobody defined, so the signature does not cover it.</source>
        <translation>Używa pojęcia, którego nikt nie zdefiniował, więc podpis go nie obejmuje.</translation>
    </message>
    <message>
        <source>It holds an incomplete web address where a full one is needed.</source>
        <translation>Zawiera niepełny adres internetowy tam, gdzie potrzebny jest pełny.</translation>
    </message>
    <message>
        <source>A part of it would be lost from what the signature covers.</source>
        <translation>Jego część wypadłaby z tego, co obejmuje podpis.</translation>
    </message>
    <message>
        <source>Its vocabularies are not in the required order.</source>
        <translation>Jego słowniki nie są w wymaganej kolejności.</translation>
    </message>
    <message>
        <source>It names no schema, and it need not.</source>
        <translation>Nie wskazuje schematu i nie musi.</translation>
    </message>
    <message>
        <source>The schema it names is not on this computer, or asks what is not understood here.</source>
        <translation>Wskazanego schematu nie ma na tym komputerze albo wymaga on czegoś, czego program nie rozumie.</translation>
    </message>
    <message>
        <source>It keeps to the schema it names.</source>
        <translation>Jest zgodne ze wskazanym schematem.</translation>
    </message>
    <message>
        <source>It does not keep to the schema it names.</source>
        <translation>Nie jest zgodne ze wskazanym schematem.</translation>
    </message>
    <message>
        <source>The copy at hand is the very one it meant.</source>
        <translation>Dostępna kopia jest dokładnie tą, o którą chodziło.</translation>
    </message>
    <message>
        <source>The copy at hand is not the one it meant.</source>
        <translation>Dostępna kopia nie jest tą, o którą chodziło.</translation>
    </message>
    <message>
        <source>The signature is intact: nothing changed since it was issued.</source>
        <translation>Podpis jest nienaruszony: od wystawienia nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>The signature does not fit: it was changed after signing, or the key is wrong.</source>
        <translation>Podpis nie pasuje: treść zmieniono po podpisaniu albo klucz jest niewłaściwy.</translation>
    </message>
    <message>
        <source>It says the same as the copy its issuer hosts.</source>
        <translation>Mówi to samo co kopia opublikowana przez wystawcę.</translation>
    </message>
    <message>
        <source>The copy its issuer hosts says something else.</source>
        <translation>Kopia opublikowana przez wystawcę mówi coś innego.</translation>
    </message>
    <message>
        <source>It carries no signature, so nobody stands behind it.</source>
        <translation>Nie ma podpisu, więc nikt za nim nie stoi.</translation>
    </message>
    <message>
        <source>Its signature is not written as its kind demands.</source>
        <translation>Jego podpis nie jest zapisany tak, jak wymaga jego rodzaj.</translation>
    </message>
    <message>
        <source>It is signed in a way this wallet does not check yet.</source>
        <translation>Jest podpisane w sposób, którego ten portfel jeszcze nie sprawdza.</translation>
    </message>
    <message>
        <source>It is signed with an algorithm that is not accepted.</source>
        <translation>Jest podpisane algorytmem, którego się nie przyjmuje.</translation>
    </message>
    <message>
        <source>The key is not made for the algorithm the signature names.</source>
        <translation>Klucz nie jest przeznaczony do algorytmu wskazanego w podpisie.</translation>
    </message>
    <message>
        <source>It demands a rule this wallet does not know.</source>
        <translation>Wymaga reguły, której ten portfel nie zna.</translation>
    </message>
    <message>
        <source>It is a signed token, but not of a credential.</source>
        <translation>To podpisany token, ale nie poświadczenia.</translation>
    </message>
    <message>
        <source>It is the issuer's working copy, which is not meant to be shown.</source>
        <translation>To robocza kopia wystawcy, nieprzeznaczona do okazywania.</translation>
    </message>
    <message>
        <source>It is built so that checking it would take unreasonably long.</source>
        <translation>Jest tak zbudowane, że sprawdzanie trwałoby nierozsądnie długo.</translation>
    </message>
    <message>
        <source>The signature was made for this purpose.</source>
        <translation>Podpis złożono w tym celu.</translation>
    </message>
    <message>
        <source>The signature was made for another purpose.</source>
        <translation>Podpis złożono w innym celu.</translation>
    </message>
    <message>
        <source>The signature is in date.</source>
        <translation>Podpis jest w okresie ważności.</translation>
    </message>
    <message>
        <source>The signature itself has expired.</source>
        <translation>Sam podpis wygasł.</translation>
    </message>
    <message>
        <source>The signature claims a time that is still to come.</source>
        <translation>Podpis podaje czas, który dopiero nadejdzie.</translation>
    </message>
    <message>
        <source>A signature it builds on is missing.</source>
        <translation>Brakuje podpisu, na którym się opiera.</translation>
    </message>
    <message>
        <source>A signature it builds on does not hold.</source>
        <translation>Podpis, na którym się opiera, jest nieprawidłowy.</translation>
    </message>
    <message>
        <source>It is unchanged against the fingerprint it names; whether the issuer recorded that one publicly cannot be told offline.</source>
        <translation>Nie zmieniło się względem wskazanego odcisku; bez sieci nie da się stwierdzić, czy wystawca ogłosił go publicznie.</translation>
    </message>
    <message>
        <source>Its envelope and its content say different things.</source>
        <translation>Jego koperta i treść mówią co innego.</translation>
    </message>
    <message>
        <source>A shown claim does not match what was signed.</source>
        <translation>Pokazana informacja nie zgadza się z tym, co podpisano.</translation>
    </message>
    <message>
        <source>The signing key is known.</source>
        <translation>Klucz podpisu jest znany.</translation>
    </message>
    <message>
        <source>The issuer's key document is not on this computer.</source>
        <translation>Dokumentu klucza wystawcy nie ma na tym komputerze.</translation>
    </message>
    <message>
        <source>The issuer's key cannot be used for this signature.</source>
        <translation>Klucza wystawcy nie można użyć do tego podpisu.</translation>
    </message>
    <message>
        <source>The issuer's kind of identifier is not understood yet.</source>
        <translation>Rodzaj identyfikatora wystawcy nie jest jeszcze rozumiany.</translation>
    </message>
    <message>
        <source>The issuer's document does not list the key that signed.</source>
        <translation>Dokument wystawcy nie wymienia klucza, którym podpisano.</translation>
    </message>
    <message>
        <source>The name of the signing key is not well made.</source>
        <translation>Nazwa klucza podpisu jest niepoprawna.</translation>
    </message>
    <message>
        <source>The issuer's key document is not well made.</source>
        <translation>Dokument klucza wystawcy jest niepoprawny.</translation>
    </message>
    <message>
        <source>The signing key belongs to the issuer.</source>
        <translation>Klucz podpisu należy do wystawcy.</translation>
    </message>
    <message>
        <source>The signing key belongs to somebody else than the issuer.</source>
        <translation>Klucz podpisu należy do kogoś innego niż wystawca.</translation>
    </message>
    <message>
        <source>Whether the key belongs to the issuer could not be confirmed.</source>
        <translation>Nie udało się potwierdzić, czy klucz należy do wystawcy.</translation>
    </message>
    <message>
        <source>The issuer is in your trust lists.</source>
        <translation>Wystawca jest na Twoich listach zaufania.</translation>
    </message>
    <message>
        <source>The issuer is not in your trust lists.</source>
        <translation>Wystawcy nie ma na Twoich listach zaufania.</translation>
    </message>
    <message>
        <source>You have no trust list yet, so nobody vouches for the issuer.</source>
        <translation>Nie masz jeszcze listy zaufania, więc nikt nie ręczy za wystawcę.</translation>
    </message>
    <message>
        <source>The issuer's certificate leads to an authority you trust.</source>
        <translation>Certyfikat wystawcy prowadzi do urzędu, któremu ufasz.</translation>
    </message>
    <message>
        <source>The issuer's certificate does not hold.</source>
        <translation>Certyfikat wystawcy jest nieprawidłowy.</translation>
    </message>
    <message>
        <source>The issuer's certificate was revoked, and nothing proves that the seal is older.</source>
        <translation>Certyfikat wystawcy unieważniono i nic nie dowodzi, że pieczęć jest starsza.</translation>
    </message>
    <message>
        <source>Whether the issuer's certificate was revoked could not be told.</source>
        <translation>Nie ustalono, czy certyfikat wystawcy unieważniono.</translation>
    </message>
    <message>
        <source>The authority behind the issuer's certificate is not in your trust lists.</source>
        <translation>Urzędu, który stoi za certyfikatem wystawcy, nie ma na Twoich listach zaufania.</translation>
    </message>
    <message>
        <source>It is in date.</source>
        <translation>Jest w okresie ważności.</translation>
    </message>
    <message>
        <source>It has no end date.</source>
        <translation>Nie ma daty końcowej.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Wygasło.</translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation>Jego pierwszy dzień dopiero nadejdzie.</translation>
    </message>
    <message>
        <source>The issuer publishes no revocation list for it.</source>
        <translation>Wystawca nie publikuje dla niego listy unieważnień.</translation>
    </message>
    <message>
        <source>Not revoked, as of the list at hand.</source>
        <translation>Nieunieważnione według dostępnej listy.</translation>
    </message>
    <message>
        <source>The issuer has revoked it.</source>
        <translation>Wystawca je unieważnił.</translation>
    </message>
    <message>
        <source>The issuer has suspended it.</source>
        <translation>Wystawca je zawiesił.</translation>
    </message>
    <message>
        <source>The issuer left a note on its status.</source>
        <translation>Wystawca zostawił uwagę o jego statusie.</translation>
    </message>
    <message>
        <source>Its kind of revocation list is not understood yet.</source>
        <translation>Ten rodzaj listy unieważnień nie jest jeszcze rozumiany.</translation>
    </message>
    <message>
        <source>A revocation list exists, and there is no copy on this computer yet.</source>
        <translation>Lista unieważnień istnieje, ale na tym komputerze nie ma jeszcze jej kopii.</translation>
    </message>
    <message>
        <source>The revocation list at hand is too old to rely on.</source>
        <translation>Dostępna lista unieważnień jest za stara, by na niej polegać.</translation>
    </message>
    <message>
        <source>The revocation list at hand was made after that day, so it proves nothing about it.</source>
        <translation>Dostępną listę unieważnień sporządzono po tym dniu, więc niczego o nim nie dowodzi.</translation>
    </message>
    <message>
        <source>It was taken back at some time between two lists, and that day lies between them.</source>
        <translation>Cofnięto je w jakimś momencie między dwiema listami, a ten dzień wypada między nimi.</translation>
    </message>
    <message>
        <source>The revocation list at hand has expired.</source>
        <translation>Dostępna lista unieważnień wygasła.</translation>
    </message>
    <message>
        <source>The revocation list at hand could not be proven genuine.</source>
        <translation>Nie udało się dowieść, że dostępna lista unieważnień jest autentyczna.</translation>
    </message>
    <message>
        <source>The revocation list at hand is not the issuer's own.</source>
        <translation>Dostępna lista unieważnień nie pochodzi od wystawcy.</translation>
    </message>
    <message>
        <source>The revocation list at hand is not well made.</source>
        <translation>Dostępna lista unieważnień jest niepoprawna.</translation>
    </message>
    <message>
        <source>The list at hand is about something other than revocation.</source>
        <translation>Dostępna lista dotyczy czegoś innego niż unieważnień.</translation>
    </message>
    <message>
        <source>Its place is outside the list, so nothing can be said.</source>
        <translation>Jego miejsce jest poza listą, więc nic nie można stwierdzić.</translation>
    </message>
    <message>
        <source>It does not say properly where its status is published.</source>
        <translation>Nie podaje poprawnie, gdzie publikowany jest jego status.</translation>
    </message>
    <message>
        <source>Its status can only be asked for online.</source>
        <translation>O jego status można zapytać tylko przez sieć.</translation>
    </message>
    <message>
        <source>It was issued to the person you named.</source>
        <translation>Wystawiono je wskazanej osobie.</translation>
    </message>
    <message>
        <source>It was issued to somebody else than the person you named.</source>
        <translation>Wystawiono je komuś innemu niż wskazana osoba.</translation>
    </message>
    <message>
        <source>It does not say whom it was issued to.</source>
        <translation>Nie podaje, komu je wystawiono.</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>Nie pytano o to.</translation>
    </message>
    <message>
        <source>Whoever presents it proved control of the key it was issued to.</source>
        <translation>Osoba, która je przedstawia, dowiodła, że włada kluczem, na który je wystawiono.</translation>
    </message>
    <message>
        <source>Whoever presents it did not prove that it is theirs.</source>
        <translation>Osoba, która je przedstawia, nie dowiodła, że należy do niej.</translation>
    </message>
    <message>
        <source>Nobody signed the presentation.</source>
        <translation>Nikt nie podpisał prezentacji.</translation>
    </message>
    <message>
        <source>It was made for this receiver.</source>
        <translation>Utworzono ją dla tego odbiorcy.</translation>
    </message>
    <message>
        <source>It was made for another receiver.</source>
        <translation>Utworzono ją dla innego odbiorcy.</translation>
    </message>
    <message>
        <source>It answers the question that was asked.</source>
        <translation>Odpowiada na zadane pytanie.</translation>
    </message>
    <message>
        <source>It answers an older question; it may be a copy.</source>
        <translation>Odpowiada na starsze pytanie; może być kopią.</translation>
    </message>
    <message>
        <source>Everything inside could be read.</source>
        <translation>Udało się odczytać całą zawartość.</translation>
    </message>
    <message>
        <source>Something inside is of a kind that is not understood yet.</source>
        <translation>Część zawartości jest rodzaju, który nie jest jeszcze rozumiany.</translation>
    </message>
    <message>
        <source>Something inside could not be read.</source>
        <translation>Części zawartości nie udało się odczytać.</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Recovery sheet for a Cairn wallet</source>
        <translation>Arkusz odzyskiwania portfela Cairn</translation>
    </message>
    <message>
        <source>Made on {day}. A sheet made later makes this one worthless.</source>
        <translation>Utworzono {day}. Arkusz utworzony później unieważnia ten arkusz.</translation>
    </message>
    <message>
        <source>This code opens the wallet when its passphrase is forgotten.</source>
        <translation>Ten kod otwiera portfel, gdy zapomnisz hasła.</translation>
    </message>
    <message>
        <source>To use it: start Cairn, choose “Use a recovery code”, and type the code.</source>
        <translation>Aby go użyć: uruchom program Cairn, wybierz „Użyj kodu odzyskiwania” i wpisz kod.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and a copy of the wallet can read everything in it.</source>
        <translation>Kto ma ten arkusz i kopię portfela, może odczytać wszystko, co w nim jest.</translation>
    </message>
    <message>
        <source>Keep it where you keep papers you cannot replace, and not beside the computer.</source>
        <translation>Przechowuj go tam, gdzie trzymasz papiery nie do zastąpienia, a nie obok komputera.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Mam go</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Zapisz arkusz odzyskiwania</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Twój arkusz odzyskiwania</translation>
    </message>
    <message>
        <source>It is shown this once. Print it, or write the code down.</source>
        <translation>Jest pokazywany tylko ten jeden raz. Wydrukuj go albo przepisz kod.</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file: it opens your wallet.</source>
        <translation>Zapisano. Wydrukuj go, a potem usuń plik: otwiera on Twój portfel.</translation>
    </message>
    <message>
        <source>It could not be written there. Choose another place.</source>
        <translation>Nie udało się tam zapisać. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Wysłano do drukarki.</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Kod odzyskiwania: {code}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>list {age}</source>
        <translation>lista {age}</translation>
    </message>
    <message>
        <source>needs {what}</source>
        <translation>potrzeba: {what}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daty</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>rests on material of {time}</source>
        <translation>na podstawie materiału z {time}</translation>
    </message>
    <message>
        <source>Details: {title}</source>
        <translation>Szczegóły: {title}</translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>Say who asks, so that the holder knows.</source>
        <translation>Podaj, kto pyta, aby posiadacz to wiedział.</translation>
    </message>
    <message>
        <source>Your address begins with https:// or did:. The answer is made for it alone.</source>
        <translation>Twój adres zaczyna się od https:// lub did:. Odpowiedź powstaje tylko dla niego.</translation>
    </message>
    <message>
        <source>Say what you ask for, so that the holder understands it.</source>
        <translation>Napisz, o co prosisz, aby posiadacz to zrozumiał.</translation>
    </message>
    <message>
        <source>The holder sees who asks, for what, and what answering would reveal. The answer is made for you alone, and fits this request only.</source>
        <translation>Posiadacz widzi, kto pyta, po co i co ujawni odpowiedź. Odpowiedź powstaje tylko dla Ciebie i pasuje tylko do tego żądania.</translation>
    </message>
    <message>
        <source>Please also show, where it could be withheld</source>
        <translation>Proszę pokazać także to, co można zatrzymać</translation>
    </message>
    <message>
        <source>Show the code to the holder, or send the file. The answer is then checked against it.</source>
        <translation>Pokaż kod posiadaczowi albo wyślij plik. Odpowiedź zostanie potem z nim porównana.</translation>
    </message>
    <message>
        <source>Your name, as the holder will read it</source>
        <translation>Twoja nazwa, jak przeczyta ją posiadacz</translation>
    </message>
    <message>
        <source>Your web address (https://…) or DID</source>
        <translation>Twój adres internetowy (https://…) lub DID</translation>
    </message>
    <message>
        <source>What you ask for, in plain words</source>
        <translation>O co prosisz, prostymi słowami</translation>
    </message>
    <message>
        <source>Skills, by web address or code (optional)</source>
        <translation>Umiejętności, według adresu internetowego lub kodu (opcjonalnie)</translation>
    </message>
    <message>
        <source>Kinds of credential (optional)</source>
        <translation>Rodzaje poświadczeń (opcjonalnie)</translation>
    </message>
    <message>
        <source>Only from these issuers, by web address or DID (optional)</source>
        <translation>Tylko od tych wystawców, według adresu internetowego lub DID (opcjonalnie)</translation>
    </message>
    <message>
        <source>Last day to answer</source>
        <translation>Ostatni dzień na odpowiedź</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Zapisz jako plik</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Make the request</source>
        <translation>Utwórz żądanie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Ask for credentials</source>
        <translation>Poproś o poświadczenia</translation>
    </message>
    <message>
        <source>To be answered until</source>
        <translation>Termin odpowiedzi</translation>
    </message>
    <message>
        <source>Code that belongs to it: {nonce}</source>
        <translation>Kod, który do niego należy: {nonce}</translation>
    </message>
    <message>
        <source>The request is ready</source>
        <translation>Żądanie jest gotowe</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Zapisz żądanie</translation>
    </message>
    <message>
        <source>Somebody may ask you for certain credentials with a file or a code. Bring it here.</source>
        <translation>Ktoś może poprosić Cię o określone poświadczenia plikiem lub kodem. Dostarcz go tutaj.</translation>
    </message>
    <message>
        <source>Answer a request</source>
        <translation>Odpowiedz na żądanie</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Otwórz plik…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skanuj</translation>
    </message>
    <message>
        <source>Decide what to show</source>
        <translation>Zdecyduj, co pokazać</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>Otwórz żądanie</translation>
    </message>
    <message>
        <source>Show nothing for this</source>
        <translation>Nic tu nie pokazuj</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>The clipboard holds no request.</source>
        <translation>W schowku nie ma żądania.</translation>
    </message>
    <message>
        <source>This is no request that Cairn reads</source>
        <translation>To nie jest żądanie, które Cairn odczytuje</translation>
    </message>
    <message>
        <source>Shown, not acted on</source>
        <translation>Pokazano, bez dalszych działań</translation>
    </message>
    <message>
        <source>“{name}” asks, for {party}. Nothing proves that name: answer only whom you know.</source>
        <translation>Pyta „{name}”, dla {party}. Nic nie potwierdza tej nazwy: odpowiadaj tylko tym, których znasz.</translation>
    </message>
    <message>
        <source>This request wants an answer over the network. Cairn shows it and does nothing.</source>
        <translation>To żądanie wymaga odpowiedzi przez sieć. Cairn tylko je pokazuje i nic nie robi.</translation>
    </message>
    <message>
        <source>This is an offer to fetch a credential over the network. Cairn shows it and does nothing.</source>
        <translation>To oferta pobrania poświadczenia przez sieć. Cairn tylko ją pokazuje i nic nie robi.</translation>
    </message>
    <message>
        <source>Shows nothing personal.</source>
        <translation>Nie pokazuje nic osobistego.</translation>
    </message>
    <message>
        <source>Shows about you: {names}.</source>
        <translation>Pokazuje o Tobie: {names}.</translation>
    </message>
    <message>
        <source>Nothing here answers this</source>
        <translation>Nic tutaj na to nie odpowiada</translation>
    </message>
    <message>
        <source>It comes from “{party}”; nothing proves that.</source>
        <translation>Pochodzi od „{party}”; nic tego nie potwierdza.</translation>
    </message>
    <message>
        <source>To be answered until {when}.</source>
        <translation>Odpowiedź do {when}.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The file is empty.</source>
        <translation>Plik jest pusty.</translation>
    </message>
    <message>
        <source>It is plain text.</source>
        <translation>To zwykły tekst.</translation>
    </message>
    <message>
        <source>It is a PDF without a credential inside.</source>
        <translation>To PDF bez poświadczenia w środku.</translation>
    </message>
    <message>
        <source>It is a web page, not a credential.</source>
        <translation>To strona internetowa, a nie poświadczenie.</translation>
    </message>
    <message>
        <source>It is an XML file of another kind.</source>
        <translation>To plik XML innego rodzaju.</translation>
    </message>
    <message>
        <source>It is a certificate or key file; add it under trust instead.</source>
        <translation>To plik certyfikatu lub klucza; dodaj go raczej w części Zaufanie.</translation>
    </message>
    <message>
        <source>It is a file of a kind that holds no credential.</source>
        <translation>To plik rodzaju, który nie zawiera poświadczeń.</translation>
    </message>
    <message>
        <source>It is data, but says nothing about a credential.</source>
        <translation>To dane, ale nic nie mówią o poświadczeniu.</translation>
    </message>
    <message>
        <source>The picture has no credential inside.</source>
        <translation>W obrazie nie ma poświadczenia.</translation>
    </message>
    <message>
        <source>The archive holds no credential.</source>
        <translation>W archiwum nie ma poświadczenia.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>To nie jest zwykły plik.</translation>
    </message>
    <message>
        <source>It is an offer of a credential, which would have to be answered online.</source>
        <translation>To oferta poświadczenia, na którą trzeba by odpowiedzieć przez sieć.</translation>
    </message>
    <message>
        <source>It is a request for a presentation, not a credential.</source>
        <translation>To żądanie prezentacji, a nie poświadczenie.</translation>
    </message>
    <message>
        <source>It is a link; the wallet does not fetch it.</source>
        <translation>To odnośnik; portfel go nie pobiera.</translation>
    </message>
    <message>
        <source>It is neither an offer nor a request.</source>
        <translation>To ani oferta, ani żądanie.</translation>
    </message>
    <message>
        <source>The file is over the size limit.</source>
        <translation>Plik przekracza dopuszczalny rozmiar.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>Ma zbyt głębokie zagnieżdżenie.</translation>
    </message>
    <message>
        <source>It has too many entries.</source>
        <translation>Ma zbyt wiele wpisów.</translation>
    </message>
    <message>
        <source>It unpacks to more than the wallet opens.</source>
        <translation>Po rozpakowaniu jest większe, niż portfel otwiera.</translation>
    </message>
    <message>
        <source>It unpacks to far more than it weighs.</source>
        <translation>Po rozpakowaniu jest wielokrotnie większe niż sam plik.</translation>
    </message>
    <message>
        <source>The archive holds too many files.</source>
        <translation>Archiwum zawiera zbyt wiele plików.</translation>
    </message>
    <message>
        <source>It holds too many credentials at once.</source>
        <translation>Zawiera zbyt wiele poświadczeń naraz.</translation>
    </message>
    <message>
        <source>It takes too long to put in its canonical form.</source>
        <translation>Doprowadzenie go do postaci kanonicznej trwa zbyt długo.</translation>
    </message>
    <message>
        <source>It has too many separate claims.</source>
        <translation>Ma zbyt wiele oddzielnych informacji.</translation>
    </message>
    <message>
        <source>It carries too many signatures.</source>
        <translation>Ma zbyt wiele podpisów.</translation>
    </message>
    <message>
        <source>A key in it is written too long.</source>
        <translation>Zapis jednego z kluczy jest za długi.</translation>
    </message>
    <message>
        <source>The code comes in too many parts.</source>
        <translation>Kod składa się ze zbyt wielu części.</translation>
    </message>
    <message>
        <source>A name stands twice in it, so two readers could read two things.</source>
        <translation>Jedna nazwa występuje w nim dwa razy, więc dwa programy mogłyby odczytać co innego.</translation>
    </message>
    <message>
        <source>It is not well-formed JSON.</source>
        <translation>To nie jest poprawny JSON.</translation>
    </message>
    <message>
        <source>It is not written in UTF-8.</source>
        <translation>Nie jest zapisane w UTF-8.</translation>
    </message>
    <message>
        <source>A number in it cannot be read exactly.</source>
        <translation>Jednej z liczb nie można odczytać dokładnie.</translation>
    </message>
    <message>
        <source>A character in it is only half there.</source>
        <translation>Jeden ze znaków jest tylko w połowie.</translation>
    </message>
    <message>
        <source>Some of its encoded text is damaged.</source>
        <translation>Część zakodowanego tekstu jest uszkodzona.</translation>
    </message>
    <message>
        <source>A date or time in it cannot be read.</source>
        <translation>Nie można odczytać jednej z dat lub godzin.</translation>
    </message>
    <message>
        <source>The picture file is damaged.</source>
        <translation>Plik obrazu jest uszkodzony.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be decoded here.</source>
        <translation>Tego rodzaju obrazu nie można tu zdekodować.</translation>
    </message>
    <message>
        <source>The page says that it carries a presentation, but there is none in it.</source>
        <translation>Strona podaje, że niesie prezentację, ale jej w niej nie ma.</translation>
    </message>
    <message>
        <source>The PDF document is damaged, or attaches a file in a way that is not read.</source>
        <translation>Dokument PDF jest uszkodzony albo zawiera załącznik w sposób, który nie jest odczytywany.</translation>
    </message>
    <message>
        <source>The archive is damaged, locked, or names files outside itself.</source>
        <translation>Archiwum jest uszkodzone, zablokowane albo wskazuje pliki poza sobą.</translation>
    </message>
    <message>
        <source>Some parts of the code are missing.</source>
        <translation>Brakuje niektórych części kodu.</translation>
    </message>
    <message>
        <source>The codes do not belong together.</source>
        <translation>Kody nie należą do siebie.</translation>
    </message>
    <message>
        <source>A code is damaged.</source>
        <translation>Jeden z kodów jest uszkodzony.</translation>
    </message>
    <message>
        <source>It is too large for a code; hand it out as a file.</source>
        <translation>Jest za duże na kod; przekaż je jako plik.</translation>
    </message>
    <message>
        <source>It uses a word that its dictionaries do not define, so its meaning is open.</source>
        <translation>Używa słowa, którego jego słowniki nie definiują, więc znaczenie nie jest ustalone.</translation>
    </message>
    <message>
        <source>It names a dictionary this wallet does not have.</source>
        <translation>Wskazuje słownik, którego ten portfel nie ma.</translation>
    </message>
    <message>
        <source>It brings its own dictionary, which could change what signed words mean.</source>
        <translation>Przynosi własny słownik, który mógłby zmienić znaczenie podpisanych słów.</translation>
    </message>
    <message>
        <source>An address in it is incomplete.</source>
        <translation>Jeden z adresów jest niepełny.</translation>
    </message>
    <message>
        <source>An entry in it is empty where a signature must cover something.</source>
        <translation>Jeden z wpisów jest pusty tam, gdzie podpis musi coś obejmować.</translation>
    </message>
    <message>
        <source>It is linked data of a form this wallet does not read.</source>
        <translation>To dane powiązane w postaci, której ten portfel nie odczytuje.</translation>
    </message>
    <message>
        <source>It is signed, but in a vocabulary this wallet does not read.</source>
        <translation>Jest podpisane, ale w słowniku, którego ten portfel nie odczytuje.</translation>
    </message>
    <message>
        <source>The token has no signature.</source>
        <translation>Token nie ma podpisu.</translation>
    </message>
    <message>
        <source>The token is made of the wrong parts.</source>
        <translation>Token składa się z niewłaściwych części.</translation>
    </message>
    <message>
        <source>The token was made for another purpose.</source>
        <translation>Token utworzono w innym celu.</translation>
    </message>
    <message>
        <source>The token is signed in a way this wallet does not accept.</source>
        <translation>Token podpisano w sposób, którego ten portfel nie przyjmuje.</translation>
    </message>
    <message>
        <source>Its separately sealed claims do not fit together.</source>
        <translation>Jego oddzielnie zapieczętowane informacje nie pasują do siebie.</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>Nic nie wybrano.</translation>
    </message>
    <message>
        <source>What it says about its stack does not fit together.</source>
        <translation>To, co mówi o swojej ścieżce, jest wewnętrznie niezgodne.</translation>
    </message>
    <message>
        <source>The rules of its stack are too long.</source>
        <translation>Reguły jego ścieżki są za długie.</translation>
    </message>
    <message>
        <source>It has no signature of an issuer.</source>
        <translation>Nie ma podpisu wystawcy.</translation>
    </message>
    <message>
        <source>Only a badge can be put into a picture.</source>
        <translation>W obrazie można umieścić tylko odznakę.</translation>
    </message>
    <message>
        <source>This kind is handed over as it is, by itself: take the original out with `cairn export`, a badge also in its picture with `--as png`. Europass and every badge reader take it unchanged.</source>
        <translation>Ten rodzaj przekazuje się bez zmian, sam: wyjmij oryginał poleceniem `cairn export`, a odznakę także w jej obrazie z `--as png`. Europass i każdy czytnik odznak przyjmują go bez zmian.</translation>
    </message>
    <message>
        <source>It cannot be shown in this format.</source>
        <translation>Nie można tego pokazać w tym formacie.</translation>
    </message>
    <message>
        <source>It cannot be shortened without breaking its signature.</source>
        <translation>Nie można go skrócić bez naruszenia podpisu.</translation>
    </message>
    <message>
        <source>There is no claim at that place.</source>
        <translation>W tym miejscu nie ma informacji.</translation>
    </message>
    <message>
        <source>The end date is in the past.</source>
        <translation>Data końcowa jest w przeszłości.</translation>
    </message>
    <message>
        <source>It needs the name of the receiver.</source>
        <translation>Potrzebna jest nazwa odbiorcy.</translation>
    </message>
    <message>
        <source>It records no achievement.</source>
        <translation>Nie zapisano w nim osiągnięcia.</translation>
    </message>
    <message>
        <source>A summary needs a sentence that says who has not signed it.</source>
        <translation>Streszczenie wymaga zdania, które mówi, kto go nie podpisał.</translation>
    </message>
    <message>
        <source>The request is damaged, or could be answered for somebody else.</source>
        <translation>Żądanie jest uszkodzone albo można by na nie odpowiedzieć za kogoś innego.</translation>
    </message>
    <message>
        <source>The receiver's code (nonce) must have 16 characters or more.</source>
        <translation>Kod odbiorcy (nonce) musi mieć co najmniej 16 znaków.</translation>
    </message>
    <message>
        <source>The request asks for too many things at once.</source>
        <translation>Żądanie dotyczy zbyt wielu rzeczy naraz.</translation>
    </message>
    <message>
        <source>Printed sheets need the typesetter: install it with `pip install --require-hashes -r requirements-sheets.txt`, or share it as a file or a page.</source>
        <translation>Drukowane arkusze wymagają programu do składu: zainstaluj go poleceniem `pip install --require-hashes -r requirements-sheets.txt` albo udostępnij je jako plik lub stronę.</translation>
    </message>
    <message>
        <source>Shortening this kind of signature needs one more package: install it with `pip install --require-hashes -r requirements-bbs.txt`.</source>
        <translation>Skrócenie tego rodzaju podpisu wymaga jeszcze jednego pakietu: zainstaluj go poleceniem `pip install --require-hashes -r requirements-bbs.txt`.</translation>
    </message>
    <message>
        <source>The file is too large to be put into a sheet.</source>
        <translation>Plik jest za duży, aby umieścić go w arkuszu.</translation>
    </message>
    <message>
        <source>The sheet could not be set.</source>
        <translation>Nie udało się złożyć arkusza.</translation>
    </message>
    <message>
        <source>Nothing in the wallet answers what is asked for.</source>
        <translation>Nic w portfelu nie odpowiada na to żądanie.</translation>
    </message>
    <message>
        <source>There is no file in the folder.</source>
        <translation>W folderze nie ma żadnego pliku.</translation>
    </message>
    <message>
        <source>There are more files than are checked at once.</source>
        <translation>Plików jest więcej, niż można sprawdzić naraz.</translation>
    </message>
    <message>
        <source>A sheet lists 200 credentials at most.</source>
        <translation>Arkusz wymienia najwyżej 200 poświadczeń.</translation>
    </message>
    <message>
        <source>The rules of the qualification it is shown for are damaged.</source>
        <translation>Reguły kwalifikacji, na potrzeby której to okazano, są uszkodzone.</translation>
    </message>
    <message>
        <source>The rules of the qualification it is shown for are too large.</source>
        <translation>Reguły kwalifikacji, na potrzeby której to okazano, są za duże.</translation>
    </message>
    <message>
        <source>A file in this export is not the original its list names.</source>
        <translation>Jeden z plików tego eksportu nie jest oryginałem, który podaje lista.</translation>
    </message>
    <message>
        <source>The list of this export cannot be read.</source>
        <translation>Nie można odczytać listy tego eksportu.</translation>
    </message>
    <message>
        <source>This export was made by a newer version.</source>
        <translation>Ten eksport utworzono w nowszej wersji.</translation>
    </message>
    <message>
        <source>There are too many saved searches; remove one first.</source>
        <translation>Zachowanych wyszukiwań jest za dużo; najpierw usuń jedno z nich.</translation>
    </message>
    <message>
        <source>A saved search needs a short name.</source>
        <translation>Zachowane wyszukiwanie wymaga krótkiej nazwy.</translation>
    </message>
    <message>
        <source>An identity needs a short name.</source>
        <translation>Tożsamość wymaga krótkiej nazwy.</translation>
    </message>
    <message>
        <source>The identity that signs cannot be retired; choose another one first.</source>
        <translation>Nie można wycofać tożsamości, która podpisuje; najpierw wybierz inną.</translation>
    </message>
    <message>
        <source>There are as many identities as can be kept.</source>
        <translation>Jest już tyle tożsamości, ile można przechowywać.</translation>
    </message>
    <message>
        <source>An identity cannot have such a key.</source>
        <translation>Tożsamość nie może mieć takiego klucza.</translation>
    </message>
    <message>
        <source>It does not say under which address it can be found; name it with --uri.</source>
        <translation>Nie podaje, pod jakim adresem można je znaleźć; wskaż go opcją --uri.</translation>
    </message>
    <message>
        <source>It is neither a key document, a status list, a profile nor a context.</source>
        <translation>To ani dokument klucza, ani lista statusów, ani profil, ani kontekst.</translation>
    </message>
    <message>
        <source>The words of the command are off; --help lists them.</source>
        <translation>Słowa polecenia są niepoprawne; --help podaje ich listę.</translation>
    </message>
    <message>
        <source>Repeat the command with --yes to confirm.</source>
        <translation>Powtórz polecenie z --yes, aby potwierdzić.</translation>
    </message>
    <message>
        <source>The time must be written like 2026-01-31T09:00:00Z.</source>
        <translation>Czas trzeba zapisać tak: 2026-01-31T09:00:00Z.</translation>
    </message>
    <message>
        <source>The day must be written like 2026-01-31.</source>
        <translation>Dzień trzeba zapisać tak: 2026-01-31.</translation>
    </message>
    <message>
        <source>That day is still to come, so nobody can know.</source>
        <translation>Ten dzień dopiero nadejdzie, więc nikt tego nie może wiedzieć.</translation>
    </message>
    <message>
        <source>A judgement as of a day needs one kept credential.</source>
        <translation>Ocena na dany dzień wymaga jednego zachowanego poświadczenia.</translation>
    </message>
    <message>
        <source>What stands where an endorsement belongs is none.</source>
        <translation>To, co stoi w miejscu rekomendacji, nie jest rekomendacją.</translation>
    </message>
    <message>
        <source>There are more endorsements than are looked at.</source>
        <translation>Rekomendacji jest więcej, niż się sprawdza.</translation>
    </message>
    <message>
        <source>An issuer is named by its DID or its https address.</source>
        <translation>Wystawcę wskazuje jego DID albo adres https.</translation>
    </message>
    <message>
        <source>The list of material must name a path for each address.</source>
        <translation>Lista materiałów musi podawać ścieżkę dla każdego adresu.</translation>
    </message>
    <message>
        <source>The presentation header must be base64url.</source>
        <translation>Nagłówek prezentacji musi być w postaci base64url.</translation>
    </message>
    <message>
        <source>Sheets are written in the languages of the program (ar, de, el, en, es, fr, it, pl).</source>
        <translation>Arkusze powstają w językach programu (ar, de, el, en, es, fr, it, pl).</translation>
    </message>
    <message>
        <source>Each line must be a list of words in JSON.</source>
        <translation>Każdy wiersz musi być listą słów w formacie JSON.</translation>
    </message>
    <message>
        <source>After several wrong tries each further one has to wait, up to a minute.</source>
        <translation>Po kilku błędnych próbach na każdą następną trzeba czekać, najwyżej minutę.</translation>
    </message>
    <message>
        <source>A newer recovery sheet makes an older one worthless.</source>
        <translation>Nowszy arkusz odzyskiwania unieważnia starszy.</translation>
    </message>
    <message>
        <source>Name the file that holds the passphrase.</source>
        <translation>Podaj plik, który zawiera hasło.</translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation>Hasło jest za długie.</translation>
    </message>
    <message>
        <source>The passphrase file is not text.</source>
        <translation>Plik z hasłem nie jest tekstem.</translation>
    </message>
    <message>
        <source>A kept credential can no longer be read.</source>
        <translation>Zachowanego poświadczenia nie można już odczytać.</translation>
    </message>
    <message>
        <source>It is not what the fingerprint was taken of.</source>
        <translation>To nie to, z czego pobrano odcisk.</translation>
    </message>
    <message>
        <source>The path from its fingerprint to the recorded one is broken.</source>
        <translation>Droga od jego odcisku do odcisku ogłoszonego jest przerwana.</translation>
    </message>
    <message>
        <source>The signature of the list does not hold.</source>
        <translation>Podpis listy jest nieprawidłowy.</translation>
    </message>
    <message>
        <source>It is no trust list of a kind that is read here.</source>
        <translation>To nie jest lista zaufania rodzaju, który jest tu odczytywany.</translation>
    </message>
    <message>
        <source>An entry of the trust list is damaged.</source>
        <translation>Jeden z wpisów listy zaufania jest uszkodzony.</translation>
    </message>
    <message>
        <source>The trust list has too many entries.</source>
        <translation>Lista zaufania ma zbyt wiele wpisów.</translation>
    </message>
    <message>
        <source>The list no longer grants the authority that issued the certificate.</source>
        <translation>Lista nie uznaje już urzędu, który wystawił certyfikat.</translation>
    </message>
    <message>
        <source>The trust list should have been renewed by now; bring the newest one.</source>
        <translation>Lista zaufania powinna już być odnowiona; dostarcz najnowszą.</translation>
    </message>
    <message>
        <source>It is not well-formed XML.</source>
        <translation>To nie jest poprawny XML.</translation>
    </message>
    <message>
        <source>The time stamp does not hold, or nobody you trust stands behind it.</source>
        <translation>Znacznik czasu jest nieprawidłowy albo nie stoi za nim nikt, komu ufasz.</translation>
    </message>
    <message>
        <source>The revocation list is damaged, of another authority, or only a part.</source>
        <translation>Lista unieważnień jest uszkodzona, pochodzi od innego urzędu albo jest tylko częścią.</translation>
    </message>
    <message>
        <source>It has parts that could pull in something else, which is refused.</source>
        <translation>Ma części, które mogłyby wciągnąć coś z zewnątrz, a tego się nie przyjmuje.</translation>
    </message>
    <message>
        <source>The rules were changed after they were signed, or the signature is false.</source>
        <translation>Reguły zmieniono po podpisaniu albo podpis jest fałszywy.</translation>
    </message>
    <message>
        <source>It is signed, but holds no rules of a qualification.</source>
        <translation>Jest podpisane, ale nie zawiera reguł kwalifikacji.</translation>
    </message>
    <message>
        <source>The rules inside it are damaged.</source>
        <translation>Zawarte w nim reguły są uszkodzone.</translation>
    </message>
    <message>
        <source>It is none of the descriptions of qualifications that can be read.</source>
        <translation>To nie jest żaden z opisów kwalifikacji, które można odczytać.</translation>
    </message>
    <message>
        <source>It describes nothing that has parts.</source>
        <translation>Nie opisuje niczego, co ma części.</translation>
    </message>
    <message>
        <source>A decision needs its source: who said so, and where.</source>
        <translation>Decyzja wymaga źródła: kto tak powiedział i gdzie.</translation>
    </message>
    <message>
        <source>This kind of decision needs a code or a requirement it is about.</source>
        <translation>Ten rodzaj decyzji wymaga kodu albo wymagania, którego dotyczy.</translation>
    </message>
    <message>
        <source>A waiver is about a requirement; every other decision is about a credential.</source>
        <translation>Zwolnienie dotyczy wymagania; każda inna decyzja dotyczy poświadczenia.</translation>
    </message>
    <message>
        <source>There is no such kind of decision.</source>
        <translation>Nie ma takiego rodzaju decyzji.</translation>
    </message>
    <message>
        <source>The decision in the letter is incomplete, or written in another way.</source>
        <translation>Decyzja w piśmie jest niepełna albo zapisana w inny sposób.</translation>
    </message>
    <message>
        <source>Rules are not signed in this way.</source>
        <translation>Reguł nie podpisuje się w ten sposób.</translation>
    </message>
    <message>
        <source>The source is told in too many words.</source>
        <translation>Źródło opisano zbyt wieloma słowami.</translation>
    </message>
    <message>
        <source>The attached letter is over the size limit.</source>
        <translation>Załączone pismo przekracza dopuszczalny rozmiar.</translation>
    </message>
    <message>
        <source>A day must be written like 2026-01-31.</source>
        <translation>Dzień trzeba zapisać tak: 2026-01-31.</translation>
    </message>
    <message>
        <source>The rules have more parts than are reckoned with.</source>
        <translation>Reguły mają więcej części, niż się uwzględnia.</translation>
    </message>
    <message>
        <source>A number in the rules is too large or too long.</source>
        <translation>Jedna z liczb w regułach jest za duża lub za długa.</translation>
    </message>
    <message>
        <source>A text in the rules is too long.</source>
        <translation>Jeden z tekstów w regułach jest za długi.</translation>
    </message>
    <message>
        <source>So many stacks cannot be looked at side by side.</source>
        <translation>Nie można zestawić tylu ścieżek naraz.</translation>
    </message>
    <message>
        <source>Something that must be there is missing.</source>
        <translation>Brakuje czegoś, co musi tam być.</translation>
    </message>
    <message>
        <source>Something in it is not known, so its meaning is open.</source>
        <translation>Coś w nim nie jest znane, więc jego znaczenie pozostaje otwarte.</translation>
    </message>
    <message>
        <source>A value in it is not of the kind that belongs there.</source>
        <translation>Wartość w nim nie jest takiego rodzaju, jaki tam należy.</translation>
    </message>
    <message>
        <source>A list or a number in it is too small.</source>
        <translation>Lista lub liczba w nim jest zbyt mała.</translation>
    </message>
    <message>
        <source>Two things in it have the same name.</source>
        <translation>Dwie rzeczy w nim mają tę samą nazwę.</translation>
    </message>
    <message>
        <source>It names something that it does not define.</source>
        <translation>Wymienia coś, czego nie określa.</translation>
    </message>
    <message>
        <source>A condition must say exactly one thing.</source>
        <translation>Warunek musi mówić dokładnie jedną rzecz.</translation>
    </message>
    <message>
        <source>These are not rules of the kind that is read here.</source>
        <translation>To nie są reguły takiego rodzaju, jaki jest tu czytany.</translation>
    </message>
    <message>
        <source>The folder it should go into is not there.</source>
        <translation>Folder docelowy nie istnieje.</translation>
    </message>
    <message>
        <source>Writing there is not allowed.</source>
        <translation>Nie wolno tam zapisywać.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Nazwa jest za długa.</translation>
    </message>
    <message>
        <source>The file is no backup of this program, or a damaged one.</source>
        <translation>Plik nie jest kopią zapasową tego programu albo jest uszkodzony.</translation>
    </message>
    <message>
        <source>A key or certificate in it cannot be read.</source>
        <translation>Nie można odczytać klucza lub certyfikatu.</translation>
    </message>
    <message>
        <source>(Rule: {rule}.)</source>
        <translation>(Reguła: {rule}.)</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>Scan a code</source>
        <translation>Skanuj kod</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Draw a frame around the code. Enter takes the whole screen, Escape leaves.</source>
        <translation>Zaznacz ramką kod. Enter obejmuje cały ekran, Escape zamyka.</translation>
    </message>
    <message>
        <source>Draw a frame around the code</source>
        <translation>Zaznacz ramką kod</translation>
    </message>
    <message>
        <source>Enter takes the whole screen, Escape leaves.</source>
        <translation>Enter obejmuje cały ekran, Escape zamyka.</translation>
    </message>
    <message>
        <source>Looking for a code…</source>
        <translation>Szukanie kodu…</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>Wszystko jest.</translation>
    </message>
    <message>
        <source>{have} of {count} parts found. Keep the playing code in sight.</source>
        <translation>Znaleziono części: {have} z {count}. Nie trać z oczu odtwarzanego kodu.</translation>
    </message>
    <message>
        <source>No code found yet. Bring it closer, or make it larger.</source>
        <translation>Nie znaleziono jeszcze kodu. Przybliż go albo powiększ.</translation>
    </message>
    <message>
        <source>A code may be still or playing. Of a playing code every part is needed once, in any order.</source>
        <translation>Kod może być nieruchomy lub odtwarzany. Każda część odtwarzanego kodu jest potrzebna raz, w dowolnej kolejności.</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>Część ekranu</translation>
    </message>
    <message>
        <source>Picture files…</source>
        <translation>Pliki obrazów…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Open pictures of a code</source>
        <translation>Otwórz obrazy kodu</translation>
    </message>
    <message>
        <source>scanned code</source>
        <translation>zeskanowany kod</translation>
    </message>
    <message>
        <source>This system lets no program see the screen. Save a picture of it and open that.</source>
        <translation>Ten system nie pozwala programom widzieć ekranu. Zapisz jego obraz i otwórz go.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A wallet for micro-credentials that stays on your computer.</source>
        <translation>Portfel na mikropoświadczenia, który pozostaje na Twoim komputerze.</translation>
    </message>
    <message>
        <source>Your wallet lies in</source>
        <translation>Twój portfel znajduje się w</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Show the tour again</source>
        <translation>Pokaż wprowadzenie ponownie</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O programie</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>None yet. One is made after each change of what you keep.</source>
        <translation>Jeszcze żadnej. Kopia powstaje po każdej zmianie tego, co przechowujesz.</translation>
    </message>
    <message>
        <source>Go back…</source>
        <translation>Wróć…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Utwórz kopię teraz</translation>
    </message>
    <message>
        <source>One encrypted file for another place. Your passphrase opens it.</source>
        <translation>Jeden zaszyfrowany plik do innego miejsca. Otwiera go Twoje hasło.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Powrót do kopii zapasowej</translation>
    </message>
    <message>
        <source>Replaces what is here by what was in the backup; it is checked first.</source>
        <translation>Zastępuje to, co jest tutaj, zawartością kopii; najpierw ją sprawdza.</translation>
    </message>
    <message>
        <source>Bring another wallet in</source>
        <translation>Dołączenie innego portfela</translation>
    </message>
    <message>
        <source>Adds everything from another wallet's backup. Nothing here is overwritten.</source>
        <translation>Dodaje wszystko z kopii zapasowej innego portfela. Nic tutaj nie jest nadpisywane.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Kopia zapasowa</translation>
    </message>
    <message>
        <source>Automatic backups on this computer</source>
        <translation>Automatyczne kopie zapasowe na tym komputerze</translation>
    </message>
    <message>
        <source>Open export</source>
        <translation>Otwarty eksport</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}</source>
        <translation>Wróć do kopii zapasowej z {when}</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>Zabranie wszystkiego</translation>
    </message>
    <message>
        <source>Every original in one ZIP with a readable list. It is not encrypted.</source>
        <translation>Wszystkie oryginały w jednym pliku ZIP z czytelną listą. Nie jest zaszyfrowany.</translation>
    </message>
    <message>
        <source>Bring an open export in</source>
        <translation>Dołączenie otwartego eksportu</translation>
    </message>
    <message>
        <source>Each original is verified again; tags, notes and history come along.</source>
        <translation>Każdy oryginał jest weryfikowany ponownie; etykiety, notatki i historia przechodzą razem z nim.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Utwórz kopię teraz…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Przywróć z pliku…</translation>
    </message>
    <message>
        <source>Merge a backup…</source>
        <translation>Dołącz kopię zapasową…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Eksportuj wszystko…</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Importuj eksport…</translation>
    </message>
    <message>
        <source>An identity signs what you share. Use different ones where two receivers should not find out that both talk to you.</source>
        <translation>Tożsamość podpisuje to, co udostępniasz. Używaj różnych tam, gdzie dwaj odbiorcy nie powinni się dowiedzieć, że obaj mają z Tobą kontakt.</translation>
    </message>
    <message>
        <source>Your identities</source>
        <translation>Twoje tożsamości</translation>
    </message>
    <message>
        <source>The first of each is right unless somebody asks for another.</source>
        <translation>Pierwsza opcja na każdej z list jest właściwa, chyba że ktoś prosi o inną.</translation>
    </message>
    <message>
        <source>None yet. The first one is made when you share something for the first time.</source>
        <translation>Jeszcze żadnej. Pierwsza powstanie, gdy pierwszy raz coś udostępnisz.</translation>
    </message>
    <message>
        <source>New identity…</source>
        <translation>Nowa tożsamość…</translation>
    </message>
    <message>
        <source>First identity</source>
        <translation>Pierwsza tożsamość</translation>
    </message>
    <message>
        <source>signs what you share</source>
        <translation>podpisuje to, co udostępniasz</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nieużywana</translation>
    </message>
    <message>
        <source>retired; what was issued to it can still be shown</source>
        <translation>wycofana; to, co na nią wystawiono, nadal można pokazać</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>A new identity</source>
        <translation>Nowa tożsamość</translation>
    </message>
    <message>
        <source>Only you see its name. It gets a key of its own.</source>
        <translation>Jej nazwę widzisz tylko Ty. Otrzyma własny klucz.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>Name, for example “At work”</source>
        <translation>Nazwa, na przykład „W pracy”</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Rodzaj klucza</translation>
    </message>
    <message>
        <source>Form of its identifier</source>
        <translation>Postać jego identyfikatora</translation>
    </message>
    <message>
        <source>Rename this identity</source>
        <translation>Zmiana nazwy tej tożsamości</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Retire this identity?</source>
        <translation>Wycofać tę tożsamość?</translation>
    </message>
    <message>
        <source>It is no longer offered. Its key is kept, so that what was issued to it can be shown.</source>
        <translation>Nie będzie już proponowana. Jej klucz pozostanie, aby można było pokazać to, co na nią wystawiono.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>{key} key, as did:{method}</source>
        <translation>klucz {key}, jako did:{method}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Wycofaj…</translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>P-256, which some public offices ask for</source>
        <translation>P-256, którego wymagają niektóre urzędy</translation>
    </message>
    <message>
        <source>did:key, the shorter one</source>
        <translation>did:key, krótszy</translation>
    </message>
    <message>
        <source>did:jwk, which holds the key as web services write it</source>
        <translation>did:jwk, w którym klucz jest zapisany tak, jak w usługach internetowych</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Zmień nazwę: {name}</translation>
    </message>
    <message>
        <source>Sign with {name} from now on</source>
        <translation>Od teraz podpisuj jako {name}</translation>
    </message>
    <message>
        <source>Retire {name}</source>
        <translation>Wycofaj: {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>The window opens anew in the language you choose.</source>
        <translation>Okno otworzy się ponownie w wybranym języku.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Pozostawanie w zasobniku systemowym</translation>
    </message>
    <message>
        <source>Closing the window then hides it and locks the wallet, unless it is set never to lock by itself.</source>
        <translation>Zamknięcie okna wtedy je ukrywa i blokuje portfel, chyba że samoczynna blokada jest ustawiona na „Nigdy”.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Stay in the tray no more</source>
        <translation>Bez pozostawania w zasobniku systemowym</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Ten pulpit nie ma zasobnika systemowego.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>włączone</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>This program opens no connection. What a check is missing, it names; you can bring it as a file.</source>
        <translation>Ten program nie otwiera żadnego połączenia. Gdy do sprawdzenia czegoś brakuje, podaje to; możesz dostarczyć to jako plik.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Przejrzyj teraz</translation>
    </message>
    <message>
        <source>Add files for checking…</source>
        <translation>Dodaj pliki do sprawdzania…</translation>
    </message>
    <message>
        <source>Verifies everything here and lists the addresses of what is missing.</source>
        <translation>Weryfikuje wszystko, co tu jest, i podaje adresy tego, czego brakuje.</translation>
    </message>
    <message>
        <source>Nothing. Every check that can be made here was made.</source>
        <translation>Nic. Wykonano każde sprawdzenie, które można tu wykonać.</translation>
    </message>
    <message>
        <source>Offline: on</source>
        <translation>Tryb offline: włączony</translation>
    </message>
    <message>
        <source>What needs the network</source>
        <translation>Co wymaga sieci</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation><numerusform>%n poświadczenie</numerusform><numerusform>%n poświadczenia</numerusform><numerusform>%n poświadczeń</numerusform></translation>
    </message>
    <message>
        <source>Remember opened wallets no more</source>
        <translation>Nie zapamiętuj już otwieranych portfeli</translation>
    </message>
    <message>
        <source>Remember which wallets are opened</source>
        <translation>Zapamiętuj, które portfele są otwierane</translation>
    </message>
    <message>
        <source>The first page then offers them. The list tells where your wallets lie.</source>
        <translation>Pierwsza strona będzie je wtedy proponować. Lista zdradza, gdzie leżą portfele.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Zapomnij</translation>
    </message>
    <message>
        <source>Forget the wallet in {folder}</source>
        <translation>Zapomnij portfel w {folder}</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Samoczynna blokada</translation>
    </message>
    <message>
        <source>Opens the wallet without the passphrase; the passphrase always works too.</source>
        <translation>Otwiera portfel bez hasła; hasło też zawsze działa.</translation>
    </message>
    <message>
        <source>A code on paper that opens the wallet when the passphrase is forgotten.</source>
        <translation>Kod na papierze, który otwiera portfel, gdy zapomnisz hasła.</translation>
    </message>
    <message>
        <source>Its passphrase is easy to guess for a thief of the file. Never keep real things in it.</source>
        <translation>Jego hasło łatwo odgadnie złodziej pliku. Nigdy nie trzymaj w nim prawdziwych rzeczy.</translation>
    </message>
    <message>
        <source>When nobody has touched the window for a while.</source>
        <translation>Gdy przez pewien czas nikt nie używa okna.</translation>
    </message>
    <message>
        <source>Switch the keyring off</source>
        <translation>Wyłącz pęk kluczy</translation>
    </message>
    <message>
        <source>Switch the keyring on</source>
        <translation>Włącz pęk kluczy</translation>
    </message>
    <message>
        <source>This computer's keyring</source>
        <translation>Pęk kluczy tego komputera</translation>
    </message>
    <message>
        <source>There is one. A new sheet makes the old one worthless.</source>
        <translation>Istnieje. Nowy arkusz unieważni stary.</translation>
    </message>
    <message>
        <source>Make a recovery sheet…</source>
        <translation>Utwórz arkusz odzyskiwania…</translation>
    </message>
    <message>
        <source>Make worthless</source>
        <translation>Unieważnij</translation>
    </message>
    <message>
        <source>Make the recovery sheet worthless</source>
        <translation>Unieważnij arkusz odzyskiwania</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Arkusz odzyskiwania</translation>
    </message>
    <message>
        <source>show</source>
        <translation>pokaż</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ukryj</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>To samo hasło jeszcze raz</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Blokowanie</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Sposoby otwierania</translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation>Czy wszystko w porządku?</translation>
    </message>
    <message>
        <source>Several wallets</source>
        <translation>Kilka portfeli</translation>
    </message>
    <message>
        <source>Verify every credential again</source>
        <translation>Ponowna weryfikacja wszystkich poświadczeń</translation>
    </message>
    <message>
        <source>With what is on this computer now.</source>
        <translation>Z tym, co jest teraz na tym komputerze.</translation>
    </message>
    <message>
        <source>Check the wallet</source>
        <translation>Sprawdzenie portfela</translation>
    </message>
    <message>
        <source>Reads every page and every original, and says what is damaged.</source>
        <translation>Odczytuje każdą stronę i każdy oryginał i mówi, co jest uszkodzone.</translation>
    </message>
    <message>
        <source>This is a wallet for tests</source>
        <translation>To portfel do testów</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Zweryfikuj wszystko</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation><numerusform>Po %n minucie</numerusform><numerusform>Po %n minutach</numerusform><numerusform>Po %n minutach</numerusform></translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>your own decision</source>
        <translation>Twoja własna decyzja</translation>
    </message>
    <message>
        <source>a newer one was due on {day}</source>
        <translation>nowsza miała się ukazać {day}</translation>
    </message>
    <message>
        <source>next on {day}</source>
        <translation>następna: {day}</translation>
    </message>
    <message>
        <source>Key document of an issuer</source>
        <translation>Dokument klucza wystawcy</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>Lista statusów</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Słownik</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schemat</translation>
    </message>
    <message>
        <source>Issuer's metadata</source>
        <translation>Metadane wystawcy</translation>
    </message>
    <message>
        <source>Issuer's profile</source>
        <translation>Profil wystawcy</translation>
    </message>
    <message>
        <source>Issuer's key</source>
        <translation>Klucz wystawcy</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Tożsamości</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Zaufanie</translation>
    </message>
    <message>
        <source>Files for checking</source>
        <translation>Pliki do sprawdzania</translation>
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
        <translation>Część pliku zmieniono lub uszkodzono</translation>
    </message>
    <message>
        <source>The structure of the file is damaged</source>
        <translation>Struktura pliku jest uszkodzona</translation>
    </message>
    <message>
        <source>Two parts of the wallet contradict each other</source>
        <translation>Dwie części portfela przeczą sobie nawzajem</translation>
    </message>
    <message>
        <source>The search index does not fit its texts</source>
        <translation>Indeks wyszukiwania nie pasuje do tekstów</translation>
    </message>
    <message>
        <source>Something was added or taken out from outside</source>
        <translation>Coś dodano lub usunięto z zewnątrz</translation>
    </message>
    <message>
        <source>A credential is not what was received</source>
        <translation>Jedno z poświadczeń nie jest takie, jakie otrzymano</translation>
    </message>
    <message>
        <source>A part of the file cannot be read</source>
        <translation>Części pliku nie można odczytać</translation>
    </message>
    <message>
        <source>The file is older than it was when last closed</source>
        <translation>Plik jest starszy niż przy ostatnim zamknięciu</translation>
    </message>
    <message>
        <source>The key file is older than the wallet</source>
        <translation>Plik klucza jest starszy niż portfel</translation>
    </message>
    <message>
        <source>{list}, {age}</source>
        <translation>{list}, {age}</translation>
    </message>
    <message>
        <source>Trust never changes whether a credential is genuine; it says whom you know.</source>
        <translation>Zaufanie nigdy nie zmienia tego, czy poświadczenie jest autentyczne; mówi, kogo znasz.</translation>
    </message>
    <message>
        <source>They say who may issue certificates for seals and time stamps, and since when.</source>
        <translation>Podają, kto może wydawać certyfikaty do pieczęci i znaczników czasu oraz od kiedy.</translation>
    </message>
    <message>
        <source>Issuer, as its identifier (did:… or https://…)</source>
        <translation>Wystawca jako identyfikator (did:… lub https://…)</translation>
    </message>
    <message>
        <source>Issuer's identifier</source>
        <translation>Identyfikator wystawcy</translation>
    </message>
    <message>
        <source>Name you know it by</source>
        <translation>Nazwa, pod którą go znasz</translation>
    </message>
    <message>
        <source>Issuer's name</source>
        <translation>Nazwa wystawcy</translation>
    </message>
    <message>
        <source>Trust this issuer</source>
        <translation>Zaufaj temu wystawcy</translation>
    </message>
    <message>
        <source>Add a trust list…</source>
        <translation>Dodaj listę zaufania…</translation>
    </message>
    <message>
        <source>Nobody vouches for anybody yet. Add a list, or an issuer you know.</source>
        <translation>Nikt jeszcze za nikogo nie ręczy. Dodaj listę albo wystawcę, którego znasz.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>i jeszcze %n</numerusform><numerusform>i jeszcze %n</numerusform><numerusform>i jeszcze %n</numerusform></translation>
    </message>
    <message>
        <source>Whom you trust</source>
        <translation>Komu ufasz</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation><numerusform>%n usługa</numerusform><numerusform>%n usługi</numerusform><numerusform>%n usług</numerusform></translation>
    </message>
    <message>
        <source>None yet. Key documents and status lists that issuers publish can be added as files.</source>
        <translation>Jeszcze żadnych. Dokumenty kluczy i listy statusów publikowane przez wystawców można dodać jako pliki.</translation>
    </message>
    <message>
        <source>Lists of services</source>
        <translation>Listy usług</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Files used for checking</source>
        <translation>Pliki używane do sprawdzania</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Usuń {name}</translation>
    </message>
    <message>
        <source>issued on {day}</source>
        <translation>wydano {day}</translation>
    </message>
    <message>
        <source>Making a recovery sheet…</source>
        <translation>Tworzenie arkusza odzyskiwania…</translation>
    </message>
    <message>
        <source>The recovery sheet opens it no more</source>
        <translation>Arkusz odzyskiwania już go nie otwiera</translation>
    </message>
    <message>
        <source>Opened wallets are remembered from now on</source>
        <translation>Otwierane portfele będą odtąd zapamiętywane</translation>
    </message>
    <message>
        <source>Forgotten; the wallet itself is still there</source>
        <translation>Zapomniano; sam portfel nadal tam jest</translation>
    </message>
    <message>
        <source>Everything was verified again</source>
        <translation>Wszystko zweryfikowano ponownie</translation>
    </message>
    <message>
        <source>Verifying everything again…</source>
        <translation>Ponowna weryfikacja wszystkiego…</translation>
    </message>
    <message>
        <source>Checking the wallet…</source>
        <translation>Sprawdzanie portfela…</translation>
    </message>
    <message>
        <source>Looking for what is missing…</source>
        <translation>Szukanie tego, czego brakuje…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Tworzenie kopii zapasowej…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Przywracanie…</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Dołączanie…</translation>
    </message>
    <message>
        <source>{added} added, {here} were here already, {kept} differed and both were kept</source>
        <translation>Dodano: {added}, już tu było: {here}, różniło się i zachowano oba: {kept}</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Eksportowanie…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importowanie…</translation>
    </message>
    <message>
        <source>It signs what you share from now on</source>
        <translation>Od teraz podpisuje to, co udostępniasz</translation>
    </message>
    <message>
        <source>Removed from your trust list</source>
        <translation>Usunięto z Twojej listy zaufania</translation>
    </message>
    <message>
        <source>Reading the trust list…</source>
        <translation>Odczytywanie listy zaufania…</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Odczytywanie plików…</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>Hasło zostało zmienione</translation>
    </message>
    <message>
        <source>No opened wallet is remembered any more</source>
        <translation>Żaden otwarty portfel nie jest już zapamiętywany</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %n credential(s)</source>
        <translation><numerusform>Kopię zapasową utworzono i sprawdzono: %n poświadczenie</numerusform><numerusform>Kopię zapasową utworzono i sprawdzono: %n poświadczenia</numerusform><numerusform>Kopię zapasową utworzono i sprawdzono: %n poświadczeń</numerusform></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>Wrócić do tej kopii zapasowej?</translation>
    </message>
    <message>
        <source>What came later is no longer in the wallet. Type the passphrase of the backup.</source>
        <translation>Tego, co przyszło później, nie będzie już w portfelu. Wpisz hasło kopii zapasowej.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Hasło kopii zapasowej</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n credential(s). Unlock the wallet to see them.</source>
        <translation><numerusform>Przywrócono: %n poświadczenie. Odblokuj portfel, aby je zobaczyć.</numerusform><numerusform>Przywrócono: %n poświadczenia. Odblokuj portfel, aby je zobaczyć.</numerusform><numerusform>Przywrócono: %n poświadczeń. Odblokuj portfel, aby je zobaczyć.</numerusform></translation>
    </message>
    <message>
        <source>Nothing here is overwritten. Type the passphrase of that backup.</source>
        <translation>Nic tutaj nie jest nadpisywane. Wpisz hasło tamtej kopii zapasowej.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Dołącz</translation>
    </message>
    <message>
        <source>Export everything as open files?</source>
        <translation>Wyeksportować wszystko jako otwarte pliki?</translation>
    </message>
    <message>
        <source>Whoever gets the file can read it. Keep it where only you can.</source>
        <translation>Każdy, kto dostanie ten plik, może go odczytać. Trzymaj go tam, gdzie tylko Ty masz dostęp.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Wybierz miejsce…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Eksportuj wszystko</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n credential(s)</source>
        <translation><numerusform>Wyeksportowano: %n poświadczenie</numerusform><numerusform>Wyeksportowano: %n poświadczenia</numerusform><numerusform>Wyeksportowano: %n poświadczeń</numerusform></translation>
    </message>
    <message>
        <source>Open exports</source>
        <translation>Otwarte eksporty</translation>
    </message>
    <message>
        <source>{added} added, {here} were here already, {refused} could not be read</source>
        <translation>Dodano: {added}, już tu było: {here}, nie udało się odczytać: {refused}</translation>
    </message>
    <message>
        <source>Identity made</source>
        <translation>Utworzono tożsamość</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Zmieniono nazwę</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Wycofano</translation>
    </message>
    <message>
        <source>Added to your trust list</source>
        <translation>Dodano do Twojej listy zaufania</translation>
    </message>
    <message>
        <source>Trust lists</source>
        <translation>Listy zaufania</translation>
    </message>
    <message>
        <source>Open a trust list</source>
        <translation>Otwórz listę zaufania</translation>
    </message>
    <message numerus="yes">
        <source>Trust list with %n issuer(s) added</source>
        <translation><numerusform>Dodano listę zaufania z %n wystawcą</numerusform><numerusform>Dodano listę zaufania z %n wystawcami</numerusform><numerusform>Dodano listę zaufania z %n wystawcami</numerusform></translation>
    </message>
    <message>
        <source>Open files for checking</source>
        <translation>Otwórz pliki do sprawdzania</translation>
    </message>
    <message>
        <source>The keyring opens it too now</source>
        <translation>Teraz otwiera go także pęk kluczy</translation>
    </message>
    <message>
        <source>The keyring opens it no more</source>
        <translation>Pęk kluczy już go nie otwiera</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Otwórz kopię zapasową</translation>
    </message>
    <message>
        <source>Open another wallet's backup</source>
        <translation>Otwórz kopię zapasową innego portfela</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n credential(s). The rest is damaged; manifest.json in the file names it.</source>
        <translation><numerusform>Wyeksportowano: %n poświadczenie. Reszta jest uszkodzona; wymienia ją manifest.json w pliku.</numerusform><numerusform>Wyeksportowano: %n poświadczenia. Reszta jest uszkodzona; wymienia ją manifest.json w pliku.</numerusform><numerusform>Wyeksportowano: %n poświadczeń. Reszta jest uszkodzona; wymienia ją manifest.json w pliku.</numerusform></translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>Otwórz eksport</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added for checking</source>
        <translation><numerusform>Dodano %n plik do sprawdzania</numerusform><numerusform>Dodano %n pliki do sprawdzania</numerusform><numerusform>Dodano %n plików do sprawdzania</numerusform></translation>
    </message>
    <message>
        <source>Trust list added</source>
        <translation>Dodano listę zaufania</translation>
    </message>
    <message>
        <source>Stopped. What was finished is kept.</source>
        <translation>Zatrzymano. To, co ukończono, jest zachowane.</translation>
    </message>
    <message>
        <source>{what}. {why}</source>
        <translation>{what}. {why}</translation>
    </message>
    <message>
        <source>Identity {number}</source>
        <translation>Tożsamość {number}</translation>
    </message>
</context>
<context>
    <name>share</name>
    <message numerus="yes">
        <source>%n more credential(s). Search to find them.</source>
        <translation><numerusform>Jeszcze %n poświadczenie. Wyszukaj, aby je znaleźć.</numerusform><numerusform>Jeszcze %n poświadczenia. Wyszukaj, aby je znaleźć.</numerusform><numerusform>Jeszcze %n poświadczeń. Wyszukaj, aby je znaleźć.</numerusform></translation>
    </message>
    <message>
        <source>Search what to share…</source>
        <translation>Szukaj tego, co chcesz udostępnić…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Answer a request</source>
        <translation>Odpowiedz na żądanie</translation>
    </message>
    <message>
        <source>Prove a stack or skills</source>
        <translation>Wykaż ścieżkę lub umiejętności</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Once you hold credentials, you can show them to somebody from here.</source>
        <translation>Gdy będziesz mieć poświadczenia, możesz je stąd komuś pokazać.</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) chosen</source>
        <translation><numerusform>Wybrano %n poświadczenie</numerusform><numerusform>Wybrano %n poświadczenia</numerusform><numerusform>Wybrano %n poświadczeń</numerusform></translation>
    </message>
    <message>
        <source>Nothing to share yet</source>
        <translation>Nie ma jeszcze czego udostępniać</translation>
    </message>
    <message>
        <source>Nothing fits these words.</source>
        <translation>Nic nie pasuje do tych słów.</translation>
    </message>
    <message>
        <source>Show only a summary in my own words (not signed by the issuer)</source>
        <translation>Pokaż tylko streszczenie moimi słowami (bez podpisu wystawcy)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Only required</source>
        <translation>Tylko wymagane</translation>
    </message>
    <message>
        <source>Claims of {title}</source>
        <translation>Informacje z: {title}</translation>
    </message>
    <message>
        <source>Receiver, for example a web address</source>
        <translation>Odbiorca, na przykład adres internetowy</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <source>Code they gave you (optional)</source>
        <translation>Kod od odbiorcy (opcjonalnie)</translation>
    </message>
    <message>
        <source>Code they gave you</source>
        <translation>Kod od odbiorcy</translation>
    </message>
    <message>
        <source>May be used until</source>
        <translation>Można użyć do</translation>
    </message>
    <message>
        <source>Last day it may be used</source>
        <translation>Ostatni dzień, w którym można użyć</translation>
    </message>
    <message>
        <source>Preview as receiver</source>
        <translation>Podgląd oczami odbiorcy</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Przekaż</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>Wybierz inne</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Dla kogo</translation>
    </message>
    <message>
        <source>The receiver will see</source>
        <translation>Odbiorca zobaczy</translation>
    </message>
    <message>
        <source>Proves: {title}</source>
        <translation>Potwierdza: {title}</translation>
    </message>
    <message>
        <source>What fits best</source>
        <translation>Najlepiej pasujący</translation>
    </message>
    <message>
        <source>As a graph: its meaning is signed (RDF)</source>
        <translation>Jako graf: podpisywane jest znaczenie (RDF)</translation>
    </message>
    <message>
        <source>As a text in a fixed order (JSON)</source>
        <translation>Jako tekst w ustalonej kolejności (JSON)</translation>
    </message>
    <message>
        <source>As a token in one line (JWT)</source>
        <translation>Jako token w jednym wierszu (JWT)</translation>
    </message>
    <message>
        <source>Nobody can link this to anything else you share, and nobody can tell that the credentials are yours.</source>
        <translation>Nikt nie może powiązać tego z niczym innym, co udostępniasz, ani stwierdzić, że poświadczenia są Twoje.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Podpisuje</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>Sposób podpisania</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Your first identity</source>
        <translation>Twoja pierwsza tożsamość</translation>
    </message>
    <message>
        <source>A new one, used only this time</source>
        <translation>Nowa, użyta tylko tym razem</translation>
    </message>
    <message>
        <source>The signature itself follows the key of the identity.</source>
        <translation>Sam podpis zależy od klucza tożsamości.</translation>
    </message>
    <message>
        <source>Share something else</source>
        <translation>Udostępnij coś innego</translation>
    </message>
    <message>
        <source>Change and share again</source>
        <translation>Zmień i udostępnij ponownie</translation>
    </message>
    <message>
        <source>Noted in your activity. Nothing was sent by itself.</source>
        <translation>Zapisano w części Aktywność. Nic nie zostało wysłane samo.</translation>
    </message>
    <message>
        <source>Presentation in codes</source>
        <translation>Prezentacja w kodach</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Sheet (PDF)</source>
        <translation>Arkusz (PDF)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Odznaka</translation>
    </message>
    <message>
        <source>The receiver sees</source>
        <translation>Odbiorca widzi</translation>
    </message>
    <message>
        <source>{size} kB, signed with your key</source>
        <translation>{size} kB, podpisano Twoim kluczem</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Folder na obrazy</translation>
    </message>
    <message>
        <source>The receiver may trust other issuers than you do.</source>
        <translation>Odbiorca może ufać innym wystawcom niż Ty.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>As the receiver sees it</source>
        <translation>Tak to widzi odbiorca</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>Cairn finds the fewest credentials that prove it, and shows no more of them than needed.</source>
        <translation>Cairn znajduje najmniejszą liczbę poświadczeń, które to potwierdzają, i pokazuje z nich tylko tyle, ile trzeba.</translation>
    </message>
    <message>
        <source>Search skills and stacks…</source>
        <translation>Szukaj umiejętności i ścieżek…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Find the fewest credentials</source>
        <translation>Znajdź najmniej poświadczeń</translation>
    </message>
    <message numerus="yes">
        <source>%n more skill(s). Search to find them.</source>
        <translation><numerusform>Jeszcze %n umiejętność. Wyszukaj, aby ją znaleźć.</numerusform><numerusform>Jeszcze %n umiejętności. Wyszukaj, aby je znaleźć.</numerusform><numerusform>Jeszcze %n umiejętności. Wyszukaj, aby je znaleźć.</numerusform></translation>
    </message>
    <message>
        <source>What do you want to prove?</source>
        <translation>Co chcesz wykazać?</translation>
    </message>
    <message>
        <source>{title} · {state}</source>
        <translation>{title} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>{skill} (in %n credential(s))</source>
        <translation><numerusform>{skill} (w %n poświadczeniu)</numerusform><numerusform>{skill} (w %n poświadczeniach)</numerusform><numerusform>{skill} (w %n poświadczeniach)</numerusform></translation>
    </message>
    <message>
        <source>A stack</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Umiejętności</translation>
    </message>
    <message>
        <source>Parts can be withheld and the signature still holds</source>
        <translation>Części można zatrzymać, a podpis nadal jest prawidłowy</translation>
    </message>
    <message>
        <source>Only a summary in your own words goes out; the issuer's signature stays here</source>
        <translation>Wychodzi tylko streszczenie Twoimi słowami; podpis wystawcy zostaje tutaj</translation>
    </message>
    <message numerus="yes">
        <source>Signed as a whole: it can only be shared complete (%n claim(s))</source>
        <translation><numerusform>Podpisano jako całość: można udostępnić tylko w komplecie (%n informacja)</numerusform><numerusform>Podpisano jako całość: można udostępnić tylko w komplecie (%n informacje)</numerusform><numerusform>Podpisano jako całość: można udostępnić tylko w komplecie (%n informacji)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation><numerusform>%n poświadczenie</numerusform><numerusform>%n poświadczenia</numerusform><numerusform>%n poświadczeń</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation><numerusform>%n informacja</numerusform><numerusform>%n informacje</numerusform><numerusform>%n informacji</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) as a summary in your own words, not signed by the issuer.</source>
        <translation><numerusform>%n poświadczenie jako streszczenie Twoimi słowami, bez podpisu wystawcy.</numerusform><numerusform>%n poświadczenia jako streszczenie Twoimi słowami, bez podpisu wystawcy.</numerusform><numerusform>%n poświadczeń jako streszczenie Twoimi słowami, bez podpisu wystawcy.</numerusform></translation>
    </message>
    <message>
        <source>1 Choose</source>
        <translation>1 Wybierz</translation>
    </message>
    <message>
        <source>2 Decide what to show</source>
        <translation>2 Zdecyduj, co pokazać</translation>
    </message>
    <message>
        <source>3 Hand over</source>
        <translation>3 Przekaż</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Twoje własne słowa</translation>
    </message>
    <message>
        <source>Shows who you are</source>
        <translation>Pokazuje, kim jesteś</translation>
    </message>
    <message>
        <source>Shows personal details</source>
        <translation>Pokazuje dane osobowe</translation>
    </message>
    <message>
        <source>{credentials} with {claims}. Withheld: {names}.</source>
        <translation>{credentials}, {claims}. Zatrzymano: {names}.</translation>
    </message>
    <message>
        <source>Asked for by “{name}”. Nothing proves that name.</source>
        <translation>Prosi o to „{name}”. Nic nie potwierdza tej nazwy.</translation>
    </message>
    <message>
        <source>{credentials} with {claims}. Nothing is withheld.</source>
        <translation>{credentials}, {claims}. Niczego nie zatrzymano.</translation>
    </message>
    <message>
        <source>For: {who}</source>
        <translation>Dla: {who}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Do {day}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udostępnij</translation>
    </message>
    <message>
        <source>Nothing counts there yet.</source>
        <translation>Nic się tam jeszcze nie liczy.</translation>
    </message>
    <message>
        <source>The receiver may not accept this</source>
        <translation>Odbiorca może tego nie przyjąć</translation>
    </message>
    <message>
        <source>Once it is handed over, you cannot take it back. Check that the receiver needs it.</source>
        <translation>Po przekazaniu nie można tego cofnąć. Sprawdź, czy odbiorca tego potrzebuje.</translation>
    </message>
    <message>
        <source>Hand over all the same</source>
        <translation>Przekaż mimo to</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Show it all the same</source>
        <translation>Pokaż mimo to</translation>
    </message>
    <message>
        <source>The issuer bound this to a key of its holder: {titles}. Another key signs now. A receiver who asks whether you are the holder will not accept it.</source>
        <translation>Wystawca powiązał to z kluczem posiadacza: {titles}. Teraz podpisuje inny klucz. Odbiorca, który sprawdza, czy to Ty jesteś posiadaczem, nie przyjmie tego.</translation>
    </message>
    <message>
        <source>This says something about you</source>
        <translation>To mówi coś o Tobie</translation>
    </message>
    <message>
        <source>Sheet for an employer</source>
        <translation>Arkusz dla pracodawcy</translation>
    </message>
    <message>
        <source>File for admission or recognition</source>
        <translation>Plik do rekrutacji lub uznania</translation>
    </message>
    <message>
        <source>Statement of continuing development</source>
        <translation>Potwierdzenie doskonalenia</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Wykaz osiągnięć</translation>
    </message>
    <message>
        <source>The signed presentation. The receiver opens it with Cairn or any other checker.</source>
        <translation>Podpisana prezentacja. Odbiorca otwiera ją programem Cairn albo innym programem sprawdzającym.</translation>
    </message>
    <message>
        <source>An A4 sheet (PDF) to read and print. The presentation is attached and can be checked.</source>
        <translation>Arkusz A4 (PDF) do czytania i druku. Prezentacja jest załączona i można ją sprawdzić.</translation>
    </message>
    <message>
        <source>One page for any browser, without a network. It checks what a browser can; the rest needs Cairn.</source>
        <translation>Jedna strona dla każdej przeglądarki, bez sieci. Sprawdza to, co potrafi przeglądarka; resztę sprawdzi Cairn.</translation>
    </message>
    <message>
        <source>These hold the whole credential: nothing is withheld, and they are not made for one receiver.</source>
        <translation>Zawierają całe poświadczenie: nic nie jest zatrzymane i nie są utworzone dla jednego odbiorcy.</translation>
    </message>
    <message>
        <source>This is too large for a code. Hand it over as a file instead.</source>
        <translation>To za duże na kod. Przekaż to jako plik.</translation>
    </message>
    <message>
        <source>Save as pictures</source>
        <translation>Zapisz jako obrazy</translation>
    </message>
    <message>
        <source>Save a sheet to print</source>
        <translation>Zapisz arkusz do druku</translation>
    </message>
    <message>
        <source>Drag this into a folder, a message or a web form.</source>
        <translation>Przeciągnij to do folderu, wiadomości lub formularza internetowego.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Zapisz jako plik</translation>
    </message>
    <message>
        <source>Kind of sheet</source>
        <translation>Rodzaj arkusza</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Język arkusza</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Zapisz arkusz</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Zapisz stronę</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>{form}: {title}</source>
        <translation>{form}: {title}</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Obraz (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Rysunek (SVG)</translation>
    </message>
    <message>
        <source>Original file</source>
        <translation>Oryginalny plik</translation>
    </message>
    <message>
        <source>A summary in the holder's own words. The issuer has not signed it; ask for the original to check it.</source>
        <translation>Streszczenie słowami posiadacza. Wystawca go nie podpisał; aby je sprawdzić, poproś o oryginał.</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>stycznia</translation>
    </message>
    <message>
        <source>February</source>
        <translation>lutego</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>April</source>
        <translation>kwietnia</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maja</translation>
    </message>
    <message>
        <source>June</source>
        <translation>czerwca</translation>
    </message>
    <message>
        <source>July</source>
        <translation>lipca</translation>
    </message>
    <message>
        <source>August</source>
        <translation>sierpnia</translation>
    </message>
    <message>
        <source>September</source>
        <translation>września</translation>
    </message>
    <message>
        <source>October</source>
        <translation>października</translation>
    </message>
    <message>
        <source>November</source>
        <translation>listopada</translation>
    </message>
    <message>
        <source>December</source>
        <translation>grudnia</translation>
    </message>
    <message>
        <source>Credentials for an application</source>
        <translation>Poświadczenia do podania o pracę</translation>
    </message>
    <message>
        <source>Credentials for recognition</source>
        <translation>Poświadczenia do uznania</translation>
    </message>
    <message>
        <source>Statement of continuing professional development</source>
        <translation>Potwierdzenie ustawicznego doskonalenia zawodowego</translation>
    </message>
    <message>
        <source>Transcript of learning</source>
        <translation>Wykaz osiągnięć w nauce</translation>
    </message>
    <message>
        <source>Put together by the learner on {date}. The signed credentials are attached to this file; a printed line alone proves nothing.</source>
        <translation>Zestawione przez osobę uczącą się dnia {date}. Podpisane poświadczenia są załączone do tego pliku; sam wydrukowany wiersz niczego nie dowodzi.</translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation>Strona {n} z {of}</translation>
    </message>
    <message>
        <source>Opened with Cairn, this file is checked without any network.</source>
        <translation>Po otwarciu programem Cairn plik ten jest sprawdzany bez żadnej sieci.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Poświadczenia</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Poświadczenie</translation>
    </message>
    <message>
        <source>Skills, and what proves each</source>
        <translation>Umiejętności i to, co każdą z nich potwierdza</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Umiejętność</translation>
    </message>
    <message>
        <source>Credential no.</source>
        <translation>Poświadczenie nr</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Wystawca</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Przyznano</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ważne do</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Punkty zaliczeniowe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>ocenione</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>udział</translation>
    </message>
    <message>
        <source>Credential without a title</source>
        <translation>Poświadczenie bez tytułu</translation>
    </message>
    <message>
        <source>not stated in the credential</source>
        <translation>nie podano w poświadczeniu</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>What the credential says</source>
        <translation>Co mówi poświadczenie</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Zapewnianie jakości</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Weryfikacja</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Efekty uczenia się</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Nakład pracy</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Ocenianie</translation>
    </message>
    <message>
        <source>Identification of the learner</source>
        <translation>Ustalenie tożsamości osoby uczącej się</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} godz.</translation>
    </message>
    <message>
        <source>supervised</source>
        <translation>pod nadzorem</translation>
    </message>
    <message>
        <source>not supervised</source>
        <translation>bez nadzoru</translation>
    </message>
    <message>
        <source>Identity was checked at the assessment</source>
        <translation>Tożsamość sprawdzono przy ocenianiu</translation>
    </message>
    <message>
        <source>Identity was not checked</source>
        <translation>Tożsamości nie sprawdzono</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>First award</source>
        <translation>Pierwsze przyznane</translation>
    </message>
    <message>
        <source>Last award</source>
        <translation>Ostatnie przyznane</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Co sprawdzono</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Zweryfikowano</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Autentyczne</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Własne słowa</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Nieautentyczne</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Unieważnione</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Zawieszone</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Wygasłe</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Jeszcze nieważne</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Nie w pełni sprawdzone</translation>
    </message>
    <message>
        <source>The issuer's signature is intact.</source>
        <translation>Podpis wystawcy jest nienaruszony.</translation>
    </message>
    <message>
        <source>In the holder's own words: signed by the holder alone, by no institution.</source>
        <translation>Własnymi słowami: podpisane tylko przez okazującego, przez żadną instytucję.</translation>
    </message>
    <message>
        <source>The signature does not hold.</source>
        <translation>Podpis jest nieprawidłowy.</translation>
    </message>
    <message>
        <source>The signature could not be checked.</source>
        <translation>Nie udało się sprawdzić podpisu.</translation>
    </message>
    <message>
        <source>A trust list vouches for the issuer (as of {date}).</source>
        <translation>Lista zaufania ręczy za wystawcę (stan na {date}).</translation>
    </message>
    <message>
        <source>A trust list vouches for the issuer.</source>
        <translation>Lista zaufania ręczy za wystawcę.</translation>
    </message>
    <message>
        <source>No trust list at hand names the issuer.</source>
        <translation>Żadna dostępna lista zaufania nie wymienia wystawcy.</translation>
    </message>
    <message>
        <source>It is in date.</source>
        <translation>Jest w okresie ważności.</translation>
    </message>
    <message>
        <source>It is not in date.</source>
        <translation>Nie jest w okresie ważności.</translation>
    </message>
    <message>
        <source>It states no end date.</source>
        <translation>Nie podaje daty końcowej.</translation>
    </message>
    <message>
        <source>Not revoked, by the issuer's list of {date}.</source>
        <translation>Nieunieważnione według listy wystawcy z {date}.</translation>
    </message>
    <message>
        <source>Not revoked, by the issuer's list.</source>
        <translation>Nieunieważnione według listy wystawcy.</translation>
    </message>
    <message>
        <source>The issuer has taken it back or put it on hold.</source>
        <translation>Wystawca je cofnął albo zawiesił.</translation>
    </message>
    <message>
        <source>Whether it was revoked could not be checked.</source>
        <translation>Nie udało się sprawdzić, czy je unieważniono.</translation>
    </message>
    <message>
        <source>The issuer publishes no revocation list for it.</source>
        <translation>Wystawca nie publikuje dla niego listy unieważnień.</translation>
    </message>
    <message>
        <source>What they add up to</source>
        <translation>Na co się składają</translation>
    </message>
    <message>
        <source>rules of version {version}</source>
        <translation>reguły w wersji {version}</translation>
    </message>
    <message>
        <source>{done} of {needed} {metric}</source>
        <translation>{done} z {needed} {metric}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Ukończone</translation>
    </message>
    <message>
        <source>Complete once everything is confirmed</source>
        <translation>Ukończone, gdy wszystko zostanie potwierdzone</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>The rules are attached with the presentation. Cairn runs them again over what is shown here.</source>
        <translation>Reguły są załączone wraz z prezentacją. Cairn oblicza je ponownie dla tego, co tu pokazano.</translation>
    </message>
    <message>
        <source>Check it yourself</source>
        <translation>Sprawdź samodzielnie</translation>
    </message>
    <message>
        <source>Open this file with Cairn: it reads the attached presentation, checks every signature offline and tells what could not be checked. The dates above say when the learner's wallet last looked; they do not replace your own check.</source>
        <translation>Otwórz ten plik programem Cairn: odczyta załączoną prezentację, sprawdzi każdy podpis bez sieci i powie, czego nie udało się sprawdzić. Powyższe daty mówią, kiedy portfel osoby uczącej się sprawdzał to ostatnio; nie zastępują Twojego własnego sprawdzenia.</translation>
    </message>
    <message>
        <source>Shown by the holder of</source>
        <translation>Okazuje posiadacz</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Utworzono dla</translation>
    </message>
    <message>
        <source>May be used until</source>
        <translation>Można użyć do</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Sprawdzono</translation>
    </message>
    <message>
        <source>Digest of the attached presentation</source>
        <translation>Skrót załączonej prezentacji</translation>
    </message>
    <message>
        <source>The presentation as a QR code</source>
        <translation>Prezentacja jako kod QR</translation>
    </message>
    <message>
        <source>The signed presentation this sheet was written from</source>
        <translation>Podpisana prezentacja, na podstawie której powstał ten arkusz</translation>
    </message>
</context>
<context>
    <name>stack-rules</name>
    <message>
        <source>has the code {values}</source>
        <translation>ma kod {values}</translation>
    </message>
    <message>
        <source>is tagged {values}</source>
        <translation>ma etykietę {values}</translation>
    </message>
    <message>
        <source>is already used for {values}</source>
        <translation>jest już użyte na potrzeby: {values}</translation>
    </message>
    <message>
        <source>form of study: {values}</source>
        <translation>forma nauki: {values}</translation>
    </message>
    <message>
        <source>in the language {values}</source>
        <translation>w języku: {values}</translation>
    </message>
    <message>
        <source>from the country {values}</source>
        <translation>z kraju: {values}</translation>
    </message>
    <message>
        <source>of the kind {values}</source>
        <translation>rodzaju: {values}</translation>
    </message>
    <message>
        <source>shown by {values}</source>
        <translation>podstawa: {values}</translation>
    </message>
    <message>
        <source>shows the skill {values}, at {level} or better</source>
        <translation>potwierdza umiejętność {values} na poziomie {level} lub lepszym</translation>
    </message>
    <message>
        <source>is already used for something</source>
        <translation>jest już do czegoś użyte</translation>
    </message>
    <message>
        <source>awarded on {day} or later</source>
        <translation>przyznane {day} lub później</translation>
    </message>
    <message>
        <source>awarded on {day} or earlier</source>
        <translation>przyznane {day} lub wcześniej</translation>
    </message>
    <message>
        <source>{framework} level {low} to {high}</source>
        <translation>poziom {framework} od {low} do {high}</translation>
    </message>
    <message numerus="yes">
        <source>shows one of %n skill(s) named in the rules</source>
        <translation><numerusform>potwierdza umiejętność wskazaną w regułach</numerusform><numerusform>potwierdza jedną z %n umiejętności wskazanych w regułach</numerusform><numerusform>potwierdza jedną z %n umiejętności wskazanych w regułach</numerusform></translation>
    </message>
    <message>
        <source>{low} to {high} {unit} each</source>
        <translation>od {low} do {high} {unit} każde</translation>
    </message>
    <message>
        <source>grade {grade} or better ({scale})</source>
        <translation>ocena {grade} lub lepsza ({scale})</translation>
    </message>
    <message numerus="yes">
        <source>not older than %n month(s)</source>
        <translation><numerusform>nie starsze niż %n miesiąc</numerusform><numerusform>nie starsze niż %n miesiące</numerusform><numerusform>nie starsze niż %n miesięcy</numerusform></translation>
    </message>
    <message>
        <source>{framework} level {low}</source>
        <translation>poziom {framework} {low}</translation>
    </message>
    <message>
        <source>at least {low} {unit} each</source>
        <translation>co najmniej {low} {unit} każde</translation>
    </message>
    <message>
        <source>any</source>
        <translation>dowolne</translation>
    </message>
    <message>
        <source>none by itself</source>
        <translation>żadne samo z siebie</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>zaliczone</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>niezaliczone</translation>
    </message>
    <message>
        <source>{framework} level {low} or higher</source>
        <translation>poziom {framework} {low} lub wyższy</translation>
    </message>
    <message>
        <source>shows the skill {values}</source>
        <translation>potwierdza umiejętność {values}</translation>
    </message>
    <message>
        <source>at most {high} {unit} each</source>
        <translation>najwyżej {high} {unit} każde</translation>
    </message>
    <message>
        <source>with its size in {unit}</source>
        <translation>z podaną wielkością ({unit})</translation>
    </message>
    <message>
        <source>one of these: {parts}</source>
        <translation>jedno z tych: {parts}</translation>
    </message>
    <message>
        <source>not: {part}</source>
        <translation>nie: {part}</translation>
    </message>
    <message>
        <source>states {values}</source>
        <translation>podaje: {values}</translation>
    </message>
    <message>
        <source>issued by {values}</source>
        <translation>wystawca: {values}</translation>
    </message>
    <message>
        <source>in the subject {values}</source>
        <translation>z dziedziny: {values}</translation>
    </message>
    <message>
        <source>{framework} level {high} or lower</source>
        <translation>poziom {framework} {high} lub niższy</translation>
    </message>
    <message>
        <source>with a {framework} level</source>
        <translation>z poziomem {framework}</translation>
    </message>
    <message>
        <source>the level ({scale})</source>
        <translation>poziom ({scale})</translation>
    </message>
    <message>
        <source>a grade ({scale})</source>
        <translation>ocena ({scale})</translation>
    </message>
    <message>
        <source>the size in {scale}</source>
        <translation>wielkość w {scale}</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>dziedzina</translation>
    </message>
    <message>
        <source>the skills</source>
        <translation>umiejętności</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>kod</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>etykieta</translation>
    </message>
    <message>
        <source>what it is used for</source>
        <translation>do czego jest używane</translation>
    </message>
    <message>
        <source>how it was assessed</source>
        <translation>jak oceniano</translation>
    </message>
    <message>
        <source>whether it was assessed</source>
        <translation>czy oceniano</translation>
    </message>
    <message>
        <source>the mode of study</source>
        <translation>tryb nauki</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>język</translation>
    </message>
    <message>
        <source>the country</source>
        <translation>kraj</translation>
    </message>
    <message>
        <source>the kind of credential</source>
        <translation>rodzaj poświadczenia</translation>
    </message>
    <message>
        <source>whether it was passed</source>
        <translation>czy zaliczono</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>wystawca</translation>
    </message>
    <message>
        <source>the date of award</source>
        <translation>data przyznania</translation>
    </message>
    <message>
        <source>issuers</source>
        <translation>wystawców</translation>
    </message>
    <message>
        <source>modes of study</source>
        <translation>trybów nauki</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>języków</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>krajów</translation>
    </message>
    <message>
        <source>kinds of credential</source>
        <translation>rodzajów poświadczeń</translation>
    </message>
    <message>
        <source>At least {n} of the {total} parts below, and at most {most} of them in use</source>
        <translation>Z części poniżej ({total}) co najmniej {n}, a użytych najwyżej {most}</translation>
    </message>
    <message>
        <source>At least {low} {unit}: {what}.</source>
        <translation>Co najmniej {low} {unit}: {what}.</translation>
    </message>
    <message>
        <source>At least {low} and at most {high} {unit}: {what}.</source>
        <translation>Co najmniej {low}, najwyżej {high} {unit}: {what}.</translation>
    </message>
    <message>
        <source>Of these at most {amount} {unit} where: {what}.</source>
        <translation>W tym najwyżej {amount} {unit}, gdzie: {what}.</translation>
    </message>
    <message>
        <source>1 {source} counts as {factor} {to}</source>
        <translation>1 {source} liczy się jako {factor} {to}</translation>
    </message>
    <message>
        <source>Your own records count where: {what}</source>
        <translation>Twoje własne zapisy liczą się, gdy: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s): {what}</source>
        <translation><numerusform>%n poświadczenie: {what}</numerusform><numerusform>%n poświadczenia: {what}</numerusform><numerusform>%n poświadczeń: {what}</numerusform></translation>
    </message>
    <message>
        <source>At least {n} of {total} points shown by your credentials</source>
        <translation>Punkty potwierdzone Twoimi poświadczeniami: co najmniej {n} z {total}</translation>
    </message>
    <message numerus="yes">
        <source>All %n part(s) below</source>
        <translation><numerusform>Jedyna część poniżej</numerusform><numerusform>Wszystkie %n części poniżej</numerusform><numerusform>Wszystkie %n części poniżej</numerusform></translation>
    </message>
    <message>
        <source>This wallet cannot work this out; read it yourself.</source>
        <translation>Ten portfel nie potrafi tego obliczyć; przeczytaj to samodzielnie.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n credential(s).</source>
        <translation><numerusform>Najwyżej %n poświadczenie.</numerusform><numerusform>Najwyżej %n poświadczenia.</numerusform><numerusform>Najwyżej %n poświadczeń.</numerusform></translation>
    </message>
    <message>
        <source>Mean grade {grade} or better ({scale})</source>
        <translation>Średnia ocen {grade} lub lepsza ({scale})</translation>
    </message>
    <message>
        <source>At least {n} different {key}</source>
        <translation>Liczba różnych {key}: co najmniej {n}</translation>
    </message>
    <message>
        <source>“{first}” was earned before “{then}”</source>
        <translation>„{first}” zdobyto przed „{then}”</translation>
    </message>
    <message numerus="yes">
        <source>Everything awarded within %n month(s)</source>
        <translation><numerusform>Wszystko przyznane w ciągu %n miesiąca</numerusform><numerusform>Wszystko przyznane w ciągu %n miesięcy</numerusform><numerusform>Wszystko przyznane w ciągu %n miesięcy</numerusform></translation>
    </message>
    <message>
        <source>At least {n} {unit} in all: {what}</source>
        <translation>Łącznie co najmniej {n} {unit}: {what}</translation>
    </message>
    <message>
        <source>At most {n} {unit} in all: {what}</source>
        <translation>Łącznie najwyżej {n} {unit}: {what}</translation>
    </message>
    <message>
        <source>At least {n} % of what counts: {what}</source>
        <translation>Co najmniej {n} % tego, co się liczy: {what}</translation>
    </message>
    <message>
        <source>At most {n} % of what counts: {what}</source>
        <translation>Najwyżej {n} % tego, co się liczy: {what}</translation>
    </message>
    <message>
        <source>At least {n} % of the whole qualification: {what}</source>
        <translation>Co najmniej {n} % całej kwalifikacji: {what}</translation>
    </message>
    <message>
        <source>At most {n} % of the whole qualification: {what}</source>
        <translation>Najwyżej {n} % całej kwalifikacji: {what}</translation>
    </message>
    <message>
        <source>{n} {unit}</source>
        <translation>{n} {unit}</translation>
    </message>
    <message>
        <source>Expired credentials count, too.</source>
        <translation>Wygasłe poświadczenia też się liczą.</translation>
    </message>
    <message>
        <source>The same achievement may count twice.</source>
        <translation>To samo osiągnięcie może się liczyć dwa razy.</translation>
    </message>
    <message>
        <source>At least {n} of the {total} parts below</source>
        <translation>Z części poniżej ({total}) co najmniej {n}</translation>
    </message>
    <message>
        <source>Everything the same in: {key}</source>
        <translation>Wszędzie to samo: {key}</translation>
    </message>
    <message>
        <source>For every credential: {what}</source>
        <translation>Dla każdego poświadczenia: {what}</translation>
    </message>
    <message>
        <source>partly online, partly on site</source>
        <translation>częściowo online, częściowo na miejscu</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>dyplom uczelni</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>ocenianie</translation>
    </message>
    <message>
        <source>taking part</source>
        <translation>udział</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>doświadczenie</translation>
    </message>
    <message>
        <source>your own record</source>
        <translation>własny zapis</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>na miejscu</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>odznaka</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certyfikat</translation>
    </message>
    <message>
        <source>certificate of completion</source>
        <translation>zaświadczenie o ukończeniu</translation>
    </message>
    <message>
        <source>professional certification</source>
        <translation>certyfikacja zawodowa</translation>
    </message>
    <message>
        <source>competence</source>
        <translation>kompetencja</translation>
    </message>
    <message>
        <source>bachelor's degree</source>
        <translation>licencjat</translation>
    </message>
    <message>
        <source>master's degree</source>
        <translation>magisterium</translation>
    </message>
    <message>
        <source>diploma</source>
        <translation>dyplom</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>uprawnienie</translation>
    </message>
    <message>
        <source>micro-credential</source>
        <translation>mikropoświadczenie</translation>
    </message>
    <message>
        <source>recognition of prior learning</source>
        <translation>uznanie wcześniejszego uczenia się</translation>
    </message>
    <message>
        <source>written examination</source>
        <translation>egzamin pisemny</translation>
    </message>
    <message>
        <source>oral examination</source>
        <translation>egzamin ustny</translation>
    </message>
    <message>
        <source>examination</source>
        <translation>egzamin</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projekt</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>portfolio</translation>
    </message>
    <message>
        <source>practical test</source>
        <translation>egzamin praktyczny</translation>
    </message>
    <message>
        <source>assessed under supervision</source>
        <translation>ocenione pod nadzorem</translation>
    </message>
    <message>
        <source>assessed without supervision</source>
        <translation>ocenione bez nadzoru</translation>
    </message>
    <message>
        <source>with the identity checked</source>
        <translation>ze sprawdzeniem tożsamości</translation>
    </message>
    <message>
        <source>with the identity not checked</source>
        <translation>bez sprawdzenia tożsamości</translation>
    </message>
    <message>
        <source>assessment: {flag} is {value}</source>
        <translation>ocenianie: {flag} to {value}</translation>
    </message>
    <message>
        <source>assessed by {way}</source>
        <translation>sposób oceniania: {way}</translation>
    </message>
    <message>
        <source>assessment: {flag}</source>
        <translation>ocenianie: {flag}</translation>
    </message>
    <message>
        <source>assessment: not {flag}</source>
        <translation>ocenianie: nie {flag}</translation>
    </message>
</context>
<context>
    <name>stack-sheet</name>
    <message>
        <source>met</source>
        <translation>spełnione</translation>
    </message>
    <message>
        <source>open</source>
        <translation>niespełnione</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niepotrzebne</translation>
    </message>
    <message>
        <source>Version {version} of the rules, reckoned on {day}.</source>
        <translation>Reguły w wersji {version}, obliczono {day}.</translation>
    </message>
    <message>
        <source>{title}: {reason}</source>
        <translation>{title}: {reason}</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Nie liczy się</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decyzje</translation>
    </message>
    <message>
        <source>Still missing: {amount}</source>
        <translation>Wciąż brakuje: {amount}</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Następne kroki</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Wymagania</translation>
    </message>
    <message>
        <source>Reckoned by the learner with the program Cairn from their own credentials. It is not a decision of any institution; whoever gets the credentials can run the same rules again.</source>
        <translation>Obliczone przez osobę uczącą się programem Cairn na podstawie własnych poświadczeń. To nie jest decyzja żadnej instytucji; kto otrzyma poświadczenia, może ponownie zastosować te same reguły.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>jeszcze %n</numerusform><numerusform>jeszcze %n</numerusform><numerusform>jeszcze %n</numerusform></translation>
    </message>
    <message>
        <source>Get “{what}” confirmed for {title}</source>
        <translation>Uzyskaj potwierdzenie „{what}” dla: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n more credential(s)</source>
        <translation><numerusform>jeszcze %n poświadczenie</numerusform><numerusform>jeszcze %n poświadczenia</numerusform><numerusform>jeszcze %n poświadczeń</numerusform></translation>
    </message>
    <message>
        <source>{source} ({word})</source>
        <translation>{source} ({word})</translation>
    </message>
    <message numerus="yes">
        <source>%n further requirement(s)</source>
        <translation><numerusform>jeszcze %n wymaganie</numerusform><numerusform>jeszcze %n wymagania</numerusform><numerusform>jeszcze %n wymagań</numerusform></translation>
    </message>
    <message>
        <source>Earn {title}</source>
        <translation>Zdobądź: {title}</translation>
    </message>
</context>
<context>
    <name>stacks</name>
    <message>
        <source>It must count now. If it cannot, the stack says so.</source>
        <translation>Musi się teraz liczyć. Jeśli nie może, ścieżka to pokaże.</translation>
    </message>
    <message>
        <source>Stack removed. Your credentials are untouched.</source>
        <translation>Usunięto ścieżkę. Twoje poświadczenia pozostały nienaruszone.</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Wybrano ręcznie</translation>
    </message>
    <message>
        <source>Left out of this stack</source>
        <translation>Pominięto w tej ścieżce</translation>
    </message>
    <message>
        <source>Your choice is taken back</source>
        <translation>Wycofano Twój wybór</translation>
    </message>
    <message>
        <source>Decision written down</source>
        <translation>Zapisano decyzję</translation>
    </message>
    <message>
        <source>Decision withdrawn</source>
        <translation>Wycofano decyzję</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Jest jak przedtem</translation>
    </message>
    <message>
        <source>Ask the issuer for {what}; it is needed for “{requirement}”.</source>
        <translation>Zapytaj wystawcę o {what}; jest to potrzebne do „{requirement}”.</translation>
    </message>
    <message>
        <source>Brings {n} {unit} nearer</source>
        <translation>Zbliża o {n} {unit}</translation>
    </message>
    <message>
        <source>Best first. A file of offers from a provider shows what earning one of them would bring; without one, the wallet lists what you could have confirmed.</source>
        <translation>Najlepsze na początku. Plik z ofertami od organizatora pokazuje, co dałoby zdobycie jednej z nich; bez niego portfel podaje, co można by potwierdzić.</translation>
    </message>
    <message>
        <source>Open a file of offers</source>
        <translation>Otwórz plik z ofertami</translation>
    </message>
    <message>
        <source>No single step is known that would bring you further.</source>
        <translation>Nie wiadomo o żadnym pojedynczym kroku, który by Cię przybliżył.</translation>
    </message>
    <message>
        <source>Nothing that counts here lapses by itself.</source>
        <translation>Nic, co się tu liczy, nie traci samo ważności.</translation>
    </message>
    <message>
        <source>From {day} the stack is complete.</source>
        <translation>Od {day} ścieżka jest ukończona.</translation>
    </message>
    <message>
        <source>On {day} the stack stands otherwise: {n} to go.</source>
        <translation>{day}: stan ścieżki będzie inny, brakuje {n}.</translation>
    </message>
    <message>
        <source>No longer counts: {titles}.</source>
        <translation>Przestaje się liczyć: {titles}.</translation>
    </message>
    <message>
        <source>Add offers from a file…</source>
        <translation>Dodaj oferty z pliku…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Looking for what would help…</source>
        <translation>Szukanie tego, co by pomogło…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
    <message>
        <source>Not everything could be looked at in the time there was.</source>
        <translation>W dostępnym czasie nie udało się sprawdzić wszystkiego.</translation>
    </message>
    <message>
        <source>You could claim this today. Nothing more is needed.</source>
        <translation>Możesz o to wystąpić już dziś. Nic więcej nie trzeba.</translation>
    </message>
    <message>
        <source>Get confirmed: {title}</source>
        <translation>Uzyskaj potwierdzenie: {title}</translation>
    </message>
    <message>
        <source>Earn: {title}</source>
        <translation>Zdobądź: {title}</translation>
    </message>
    <message>
        <source>Completes the stack</source>
        <translation>Dopełnia ścieżkę</translation>
    </message>
    <message>
        <source>What it brings cannot be known yet</source>
        <translation>Nie wiadomo jeszcze, co to da</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Następne kroki</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Do kiedy</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Zapisz to</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Oferty</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Czego brakuje</translation>
    </message>
    <message>
        <source>Hints from your credentials</source>
        <translation>Wskazówki z poświadczeń</translation>
    </message>
    <message>
        <source>Write down a decision about {title}</source>
        <translation>Zapisz decyzję: {title}</translation>
    </message>
    <message>
        <source>Open a qualification</source>
        <translation>Otwórz kwalifikację</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Kwalifikacje</translation>
    </message>
    <message>
        <source>All qualifications</source>
        <translation>Wszystkie kwalifikacje</translation>
    </message>
    <message>
        <source>Back to my stacks</source>
        <translation>Wróć do moich ścieżek</translation>
    </message>
    <message>
        <source>Write your own rules</source>
        <translation>Napisz własne reguły</translation>
    </message>
    <message>
        <source>No qualification matches. Import one from a file, or write your own rules.</source>
        <translation>Żadna kwalifikacja nie pasuje. Zaimportuj ją z pliku albo napisz własne reguły.</translation>
    </message>
    <message>
        <source>Take the bundled version</source>
        <translation>Przyjmij dołączoną wersję</translation>
    </message>
    <message>
        <source>Try another file</source>
        <translation>Spróbuj z innym plikiem</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the file cannot be worked out here</source>
        <translation><numerusform>%n elementu z pliku nie można tu obliczyć</numerusform><numerusform>%n elementów z pliku nie można tu obliczyć</numerusform><numerusform>%n elementów z pliku nie można tu obliczyć</numerusform></translation>
    </message>
    <message>
        <source>Show my stack</source>
        <translation>Pokaż moją ścieżkę</translation>
    </message>
    <message>
        <source>Work toward this</source>
        <translation>Dąż do tej kwalifikacji</translation>
    </message>
    <message>
        <source>{size} · version {version}</source>
        <translation>{size} · wersja {version}</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Prostymi słowami</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>“{name}” was not taken</source>
        <translation>Nie przyjęto „{name}”</translation>
    </message>
    <message>
        <source>Stack added</source>
        <translation>Dodano ścieżkę</translation>
    </message>
    <message>
        <source>The other version is in force</source>
        <translation>Obowiązuje druga wersja</translation>
    </message>
    <message>
        <source>What changes for you</source>
        <translation>Co się dla Ciebie zmienia</translation>
    </message>
    <message>
        <source>It counts as equivalent to another unit</source>
        <translation>Liczy się jako równoważne z inną jednostką</translation>
    </message>
    <message>
        <source>It is accepted although a condition is open</source>
        <translation>Jest przyjęte, mimo że jeden warunek jest niespełniony</translation>
    </message>
    <message>
        <source>It counts as a unit of credit toward a requirement</source>
        <translation>Liczy się do wymagania jako jednostka punktowa</translation>
    </message>
    <message>
        <source>The requirement is waived</source>
        <translation>Wymaganie jest zniesione</translation>
    </message>
    <message>
        <source>Prior learning is recognised for the requirement</source>
        <translation>Dla wymagania uznano wcześniejsze uczenie się</translation>
    </message>
    <message>
        <source>It is left out</source>
        <translation>Jest pominięte</translation>
    </message>
    <message>
        <source>Choose the credential it is about.</source>
        <translation>Wybierz poświadczenie, którego to dotyczy.</translation>
    </message>
    <message>
        <source>Choose the requirement it is about.</source>
        <translation>Wybierz wymaganie, którego to dotyczy.</translation>
    </message>
    <message>
        <source>Name the code it is equivalent to.</source>
        <translation>Podaj kod, z którym jest równoważne.</translation>
    </message>
    <message>
        <source>Say who decided, and where it is written.</source>
        <translation>Podaj, kto zdecydował i gdzie to zapisano.</translation>
    </message>
    <message>
        <source>It is your own word until the awarding body confirms it, and is marked so wherever it is shown.</source>
        <translation>To Twoje własne słowo, dopóki nie potwierdzi go instytucja przyznająca, i wszędzie jest tak oznaczone.</translation>
    </message>
    <message>
        <source>If an awarding body decided something the credentials do not say (an equivalence, a waiver, recognition of prior learning), write it down with its source. The wallet counts it as open until it is confirmed.</source>
        <translation>Jeśli instytucja przyznająca zdecydowała o czymś, czego poświadczenia nie mówią (równoważność, zwolnienie, uznanie wcześniejszego uczenia się), zapisz to wraz ze źródłem. Do czasu potwierdzenia portfel traktuje to jako otwarte.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Co zdecydowano</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Poświadczenie</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Wymaganie</translation>
    </message>
    <message>
        <source>Code of the other unit</source>
        <translation>Kod drugiej jednostki</translation>
    </message>
    <message>
        <source>Who decided, and where it is written</source>
        <translation>Kto zdecydował i gdzie to zapisano</translation>
    </message>
    <message>
        <source>Registrar's letter of 3 March 2026, file 12/26</source>
        <translation>Pismo dziekanatu z 3 marca 2026, sprawa 12/26</translation>
    </message>
    <message>
        <source>Attach the letter…</source>
        <translation>Załącz pismo…</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Attach the letter</source>
        <translation>Załącz pismo</translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation>Zapisz decyzję</translation>
    </message>
    <message>
        <source>It changes nothing now: what it is about is no longer there.</source>
        <translation>Teraz niczego nie zmienia: nie ma już tego, czego dotyczy.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Zapisz pismo</translation>
    </message>
    <message>
        <source>Letter: {name}</source>
        <translation>Pismo: {name}</translation>
    </message>
    <message>
        <source>No decision is written down.</source>
        <translation>Nie zapisano żadnej decyzji.</translation>
    </message>
    <message>
        <source>Withdraw: {decision}</source>
        <translation>Wycofaj: {decision}</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nie liczy się</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decyzje</translation>
    </message>
    <message numerus="yes">
        <source>The smallest proof: %n credential(s)</source>
        <translation><numerusform>Najmniejszy dowód: %n poświadczenie</numerusform><numerusform>Najmniejszy dowód: %n poświadczenia</numerusform><numerusform>Najmniejszy dowód: %n poświadczeń</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Everything that counts: %n credential(s)</source>
        <translation><numerusform>Wszystko, co się liczy: %n poświadczenie</numerusform><numerusform>Wszystko, co się liczy: %n poświadczenia</numerusform><numerusform>Wszystko, co się liczy: %n poświadczeń</numerusform></translation>
    </message>
    <message>
        <source>Parts of the stack</source>
        <translation>Części ścieżki</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Wymagania</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Co by było, gdyby</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>The best found in the time there was; there may be a better way.</source>
        <translation>Najlepszy sposób znaleziony w dostępnym czasie; może istnieć lepszy.</translation>
    </message>
    <message>
        <source>Share stack</source>
        <translation>Udostępnij ścieżkę</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Working out what counts where…</source>
        <translation>Obliczanie, co gdzie się liczy…</translation>
    </message>
    <message>
        <source>Edit rules</source>
        <translation>Edytuj reguły</translation>
    </message>
    <message>
        <source>Save a one-page sheet (PDF)</source>
        <translation>Zapisz jednostronicowy arkusz (PDF)</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Drukuj arkusz…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Zapisz jako tabelę (CSV)</translation>
    </message>
    <message>
        <source>Remove this stack</source>
        <translation>Usuń tę ścieżkę</translation>
    </message>
    <message>
        <source>These rules have no requirements.</source>
        <translation>Te reguły nie mają wymagań.</translation>
    </message>
    <message>
        <source>Everything you have counts here.</source>
        <translation>Liczy się tu wszystko, co masz.</translation>
    </message>
    <message>
        <source>Not counted ({n})</source>
        <translation>Nie liczy się ({n})</translation>
    </message>
    <message>
        <source>Decisions ({n})</source>
        <translation>Decyzje ({n})</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>My own qualification</source>
        <translation>Moja własna kwalifikacja</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <source>The outcomes were assessed</source>
        <translation>Efekty zostały ocenione</translation>
    </message>
    <message>
        <source>Skills by their address (one is enough)</source>
        <translation>Umiejętności według adresu (wystarczy jedna)</translation>
    </message>
    <message>
        <source>Short name in the file</source>
        <translation>Krótka nazwa w pliku</translation>
    </message>
    <message>
        <source>Size of the whole</source>
        <translation>Wielkość całości</translation>
    </message>
    <message>
        <source>Counted in (ECTS, hours, units)</source>
        <translation>Jednostka (ECTS, hours, units)</translation>
    </message>
    <message>
        <source>Level (EQF)</source>
        <translation>Poziom (EQF)</translation>
    </message>
    <message>
        <source>Expired credentials count, too</source>
        <translation>Wygasłe poświadczenia też się liczą</translation>
    </message>
    <message>
        <source>The same achievement counts only once</source>
        <translation>To samo osiągnięcie liczy się tylko raz</translation>
    </message>
    <message>
        <source>Sources, one a line: what | where</source>
        <translation>Źródła, po jednym w wierszu: co | gdzie</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Co najmniej</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Najwyżej</translation>
    </message>
    <message>
        <source>How many credentials at most</source>
        <translation>Najwyżej ile poświadczeń</translation>
    </message>
    <message>
        <source>Codes (one is enough)</source>
        <translation>Kody (wystarczy jeden)</translation>
    </message>
    <message>
        <source>Tags (one is enough)</source>
        <translation>Etykiety (wystarczy jedna)</translation>
    </message>
    <message>
        <source>Issuers (one is enough)</source>
        <translation>Wystawcy (wystarczy jeden)</translation>
    </message>
    <message>
        <source>Subject codes, ISCED-F (one is enough)</source>
        <translation>Kody dziedzin, ISCED-F (wystarczy jeden)</translation>
    </message>
    <message>
        <source>Level (EQF), at least</source>
        <translation>Poziom (EQF), co najmniej</translation>
    </message>
    <message>
        <source>Level (EQF), at most</source>
        <translation>Poziom (EQF), najwyżej</translation>
    </message>
    <message>
        <source>Size of each in ECTS, at least</source>
        <translation>Wielkość każdego w ECTS, co najmniej</translation>
    </message>
    <message>
        <source>Size of each in ECTS, at most</source>
        <translation>Wielkość każdego w ECTS, najwyżej</translation>
    </message>
    <message>
        <source>Not older than so many months</source>
        <translation>Nie starsze niż tyle miesięcy</translation>
    </message>
    <message>
        <source>Languages (one is enough)</source>
        <translation>Języki (wystarczy jeden)</translation>
    </message>
    <message>
        <source>Countries (one is enough)</source>
        <translation>Kraje (wystarczy jeden)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Or a share, such as 1/2</source>
        <translation>Albo udział, na przykład 1/2</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>wystawca</translation>
    </message>
    <message>
        <source>the mode of study</source>
        <translation>tryb nauki</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>język</translation>
    </message>
    <message>
        <source>the country</source>
        <translation>kraj</translation>
    </message>
    <message>
        <source>the kind of credential</source>
        <translation>rodzaj poświadczenia</translation>
    </message>
    <message>
        <source>How many credentials</source>
        <translation>Ile poświadczeń</translation>
    </message>
    <message>
        <source>How many points must be shown</source>
        <translation>Ile punktów trzeba wykazać</translation>
    </message>
    <message>
        <source>Points one credential may show at most</source>
        <translation>Najwyżej ile punktów może wykazać jedno poświadczenie</translation>
    </message>
    <message>
        <source>How many parts must be fulfilled</source>
        <translation>Ile części trzeba spełnić</translation>
    </message>
    <message>
        <source>How many parts may be in use at most</source>
        <translation>Najwyżej ile części można użyć</translation>
    </message>
    <message>
        <source>Share of</source>
        <translation>Podstawa udziału</translation>
    </message>
    <message>
        <source>How many different ones</source>
        <translation>Ile różnych</translation>
    </message>
    <message>
        <source>Within so many months</source>
        <translation>W ciągu tylu miesięcy</translation>
    </message>
    <message>
        <source>Scale of grades</source>
        <translation>Skala ocen</translation>
    </message>
    <message>
        <source>Mean grade or better</source>
        <translation>Średnia ocen taka lub lepsza</translation>
    </message>
    <message>
        <source>Earned first</source>
        <translation>Zdobyte najpierw</translation>
    </message>
    <message>
        <source>Earned after it</source>
        <translation>Zdobyte potem</translation>
    </message>
    <message>
        <source>the whole qualification</source>
        <translation>cała kwalifikacja</translation>
    </message>
    <message>
        <source>what counts</source>
        <translation>to, co się liczy</translation>
    </message>
    <message>
        <source>Named credentials</source>
        <translation>Określone poświadczenia</translation>
    </message>
    <message>
        <source>An amount of credentials</source>
        <translation>Suma z poświadczeń</translation>
    </message>
    <message>
        <source>Points to be shown</source>
        <translation>Punkty do wykazania</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Wszystkie z tych</translation>
    </message>
    <message>
        <source>Some of these</source>
        <translation>Niektóre z tych</translation>
    </message>
    <message>
        <source>A point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>At least so much overall</source>
        <translation>Łącznie co najmniej tyle</translation>
    </message>
    <message>
        <source>At most so much overall</source>
        <translation>Łącznie najwyżej tyle</translation>
    </message>
    <message>
        <source>From several different ones</source>
        <translation>Z kilku różnych</translation>
    </message>
    <message>
        <source>Everything the same</source>
        <translation>Wszędzie to samo</translation>
    </message>
    <message>
        <source>One before the other</source>
        <translation>Jedno przed drugim</translation>
    </message>
    <message>
        <source>Within a span of time</source>
        <translation>W określonym czasie</translation>
    </message>
    <message>
        <source>A mean grade</source>
        <translation>Średnia ocen</translation>
    </message>
    <message>
        <source>For every credential</source>
        <translation>Dla każdego poświadczenia</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Całość</translation>
    </message>
    <message>
        <source>A condition for every credential</source>
        <translation>Warunek dla każdego poświadczenia</translation>
    </message>
    <message>
        <source>Parts of the rules</source>
        <translation>Części reguł</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Source (JSON)</source>
        <translation>Źródło (JSON)</translation>
    </message>
    <message>
        <source>Ways to write the rules</source>
        <translation>Sposoby zapisu reguł</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>Ta część</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Wyjdź bez zapisywania</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Zapisz jako nową wersję</translation>
    </message>
    <message>
        <source>State of the rules</source>
        <translation>Stan reguł</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Wszystkie części</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Usuń tę część</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Przenieś w górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przenieś w dół</translation>
    </message>
    <message>
        <source>The changes were not saved</source>
        <translation>Zmian nie zapisano</translation>
    </message>
    <message>
        <source>The last part has to stay.</source>
        <translation>Ostatnia część musi pozostać.</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>The rules can be saved.</source>
        <translation>Reguły można zapisać.</translation>
    </message>
    <message>
        <source>Rules saved</source>
        <translation>Zapisano reguły</translation>
    </message>
    <message>
        <source>New version saved</source>
        <translation>Zapisano nową wersję</translation>
    </message>
    <message>
        <source>{title}, {kind}, something is wrong here</source>
        <translation>{title}, {kind}, coś tu jest nie tak</translation>
    </message>
    <message>
        <source>Not well-formed JSON: {why}</source>
        <translation>Niepoprawny JSON: {why}</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Zapisz arkusz</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Zapisz tabelę</translation>
    </message>
    <message>
        <source>No credential of yours says anything about a qualification.</source>
        <translation>Żadne z poświadczeń nie mówi nic o kwalifikacji.</translation>
    </message>
    <message>
        <source>Open the credential</source>
        <translation>Otwórz poświadczenie</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Obliczanie…</translation>
    </message>
    <message>
        <source>Write rules from it</source>
        <translation>Napisz na tej podstawie reguły</translation>
    </message>
    <message>
        <source>not part of the rules</source>
        <translation>nie należy do reguł</translation>
    </message>
    <message>
        <source>Before: {before}. After: {after}.</source>
        <translation>Przedtem: {before}. Potem: {after}.</translation>
    </message>
    <message>
        <source>It would stay complete.</source>
        <translation>Ścieżka pozostałaby ukończona.</translation>
    </message>
    <message>
        <source>would be fulfilled</source>
        <translation>byłoby spełnione</translation>
    </message>
    <message>
        <source>would not be fulfilled</source>
        <translation>nie byłoby spełnione</translation>
    </message>
    <message>
        <source>Would count, in “{place}”</source>
        <translation>Liczyłoby się w „{place}”</translation>
    </message>
    <message>
        <source>Would no longer count, in “{place}”</source>
        <translation>Przestałoby się liczyć w „{place}”</translation>
    </message>
    <message>
        <source>Would count in “{after}” instead of “{before}”</source>
        <translation>Liczyłoby się w „{after}” zamiast w „{before}”</translation>
    </message>
    <message>
        <source>Give the planned credential a title.</source>
        <translation>Nadaj planowanemu poświadczeniu tytuł.</translation>
    </message>
    <message>
        <source>The size must be a number, such as 5 or 2.5.</source>
        <translation>Wielkość musi być liczbą, na przykład 5 lub 2.5.</translation>
    </message>
    <message>
        <source>It would be complete.</source>
        <translation>Ścieżka byłaby ukończona.</translation>
    </message>
    <message>
        <source>It would no longer be complete.</source>
        <translation>Ścieżka nie byłaby już ukończona.</translation>
    </message>
    <message>
        <source>Version {before} → {after}</source>
        <translation>Wersja {before} → {after}</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nic by się nie zmieniło.</translation>
    </message>
    <message>
        <source>You would be nearer.</source>
        <translation>Byłoby Ci bliżej.</translation>
    </message>
    <message>
        <source>You would be farther away.</source>
        <translation>Byłoby Ci dalej.</translation>
    </message>
    <message>
        <source>could be left to another</source>
        <translation>może ustąpić miejsca innemu</translation>
    </message>
    <message>
        <source>Still missing: {n} {unit}.</source>
        <translation>Wciąż brakuje: {n} {unit}.</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>spełnione</translation>
    </message>
    <message>
        <source>not fulfilled yet</source>
        <translation>jeszcze niespełnione</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Twój własny wybór</translation>
    </message>
    <message>
        <source>Would also fit, and is missed there: {names}.</source>
        <translation>Pasowałoby też gdzie indziej i tam go brakuje: {names}.</translation>
    </message>
    <message>
        <source>counts in every best way</source>
        <translation>liczy się w każdym najlepszym układzie</translation>
    </message>
    <message>
        <source>your own word: {decision}</source>
        <translation>Twoje własne słowo: {decision}</translation>
    </message>
    <message>
        <source>confirmed: {decision}</source>
        <translation>potwierdzono: {decision}</translation>
    </message>
    <message numerus="yes">
        <source>%n more near miss(es)</source>
        <translation><numerusform>jeszcze %n prawie pasujące</numerusform><numerusform>jeszcze %n prawie pasujące</numerusform><numerusform>jeszcze %n prawie pasujących</numerusform></translation>
    </message>
    <message>
        <source>{title} counts here</source>
        <translation>{title} liczy się tutaj</translation>
    </message>
    <message>
        <source>“{title}” must count</source>
        <translation>„{title}” musi się liczyć</translation>
    </message>
    <message>
        <source>Shown by “{title}”</source>
        <translation>Potwierdza to „{title}”</translation>
    </message>
    <message>
        <source>Not shown yet: {what}</source>
        <translation>Jeszcze nie wykazano: {what}</translation>
    </message>
    <message>
        <source>{title} nearly counts here</source>
        <translation>{title} prawie się tu liczy</translation>
    </message>
    <message>
        <source>Save signed by you</source>
        <translation>Zapisz z Twoim podpisem</translation>
    </message>
    <message>
        <source>The file names no source.</source>
        <translation>Plik nie podaje żadnego źródła.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Wersja {version}</translation>
    </message>
    <message>
        <source>Save the signed rules</source>
        <translation>Zapisz podpisane reguły</translation>
    </message>
    <message>
        <source>Save as {format}</source>
        <translation>Zapisz jako {format}</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Zapisz reguły</translation>
    </message>
    <message numerus="yes">
        <source>This format cannot say %n rule(s); they are in it as text.</source>
        <translation><numerusform>Ten format nie potrafi wyrazić %n reguły; jest w nim jako tekst.</numerusform><numerusform>Ten format nie potrafi wyrazić %n reguł; są w nim jako tekst.</numerusform><numerusform>Ten format nie potrafi wyrazić %n reguł; są w nim jako tekst.</numerusform></translation>
    </message>
    <message>
        <source>“{title}” is now among your stacks.</source>
        <translation>„{title}” jest teraz wśród Twoich ścieżek.</translation>
    </message>
    <message>
        <source>“{title}” now follows the other version. What changes for you:</source>
        <translation>Dla „{title}” obowiązuje teraz druga wersja. Co się dla Ciebie zmienia:</translation>
    </message>
    <message>
        <source>You work toward it</source>
        <translation>Dążysz do niej</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>Twoje własne reguły</translation>
    </message>
    <message>
        <source>Another version is bundled: {v}</source>
        <translation>Dołączona jest inna wersja: {v}</translation>
    </message>
    <message>
        <source>It could take the place of another.</source>
        <translation>Mogłoby zająć miejsce innego.</translation>
    </message>
    <message>
        <source>{source}, written down on {day}</source>
        <translation>{source}, zapisano {day}</translation>
    </message>
    <message>
        <source>It counts in no best way.</source>
        <translation>Nie liczy się w żadnym najlepszym układzie.</translation>
    </message>
    <message>
        <source>The letter signed by {who} says something else.</source>
        <translation>Pismo z podpisem {who} mówi coś innego.</translation>
    </message>
    <message>
        <source>{reason} ({n})</source>
        <translation>{reason} ({n})</translation>
    </message>
    <message>
        <source>What you can do: {advice}</source>
        <translation>Co możesz zrobić: {advice}</translation>
    </message>
    <message>
        <source>The signature of {who} on the letter could not be fully checked.</source>
        <translation>Podpisu {who} pod pismem nie udało się w pełni sprawdzić.</translation>
    </message>
    <message>
        <source>Nobody you trust vouches for {who}, who signed the letter.</source>
        <translation>Nikt, komu ufasz, nie ręczy za podpisującego pismo: {who}.</translation>
    </message>
    <message>
        <source>{n} {unit} to go</source>
        <translation>brakuje: {n} {unit}</translation>
    </message>
    <message>
        <source>{met} of {total} requirements met</source>
        <translation>Spełnione wymagania: {met} z {total}</translation>
    </message>
    <message>
        <source>You could claim this today</source>
        <translation>Możesz o to wystąpić już dziś</translation>
    </message>
    <message>
        <source>Leans on your own decisions</source>
        <translation>Opiera się na Twoich własnych decyzjach</translation>
    </message>
    <message>
        <source>Suppose something, then look. Nothing in your wallet changes.</source>
        <translation>Załóż coś i zobacz, co wyjdzie. W Twoim portfelu nic się nie zmienia.</translation>
    </message>
    <message>
        <source>Title of the planned credential</source>
        <translation>Tytuł planowanego poświadczenia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Wielkość</translation>
    </message>
    <message>
        <source>Codes, if you know them</source>
        <translation>Kody, jeśli je znasz</translation>
    </message>
    <message>
        <source>Subject codes (ISCED-F), if you know them</source>
        <translation>Kody dziedzin (ISCED-F), jeśli je znasz</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>bez poziomu</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Wystawca</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Zaplanuj</translation>
    </message>
    <message>
        <source>Credentials to leave out</source>
        <translation>Poświadczenia do pominięcia</translation>
    </message>
    <message>
        <source>on another day</source>
        <translation>w innym dniu</translation>
    </message>
    <message>
        <source>The day to look at</source>
        <translation>Dzień do sprawdzenia</translation>
    </message>
    <message>
        <source>Another version of the rules…</source>
        <translation>Inna wersja reguł…</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Pokaż, co by się zmieniło</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>Suppose it were…</source>
        <translation>Załóżmy, że byłoby…</translation>
    </message>
    <message>
        <source>another issuer</source>
        <translation>inny wystawca</translation>
    </message>
    <message>
        <source>This is only supposed. Nothing in your wallet has changed.</source>
        <translation>To tylko założenie. W Twoim portfelu nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Suppose you earn…</source>
        <translation>Załóżmy, że zdobędziesz…</translation>
    </message>
    <message>
        <source>Suppose these did not count…</source>
        <translation>Załóżmy, że te się nie liczą…</translation>
    </message>
    <message>
        <source>Today: {amount}</source>
        <translation>Dziś: {amount}</translation>
    </message>
    <message>
        <source>Then: {amount}</source>
        <translation>Wtedy: {amount}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Co by się zmieniło</translation>
    </message>
    <message>
        <source>Rules: {name}</source>
        <translation>Reguły: {name}</translation>
    </message>
    <message>
        <source>No longer plan {title}</source>
        <translation>Zrezygnuj z planu: {title}</translation>
    </message>
    <message>
        <source>Only verified credentials count. Drop a credential on a requirement to make it count there. Keys on a row: P must count, X leave out, R take back, D decision, Enter open.</source>
        <translation>Liczą się tylko zweryfikowane poświadczenia. Upuść poświadczenie na wymaganie, aby się tam liczyło. Klawisze w wierszu: P musi się liczyć, X pomiń, R wycofaj, D decyzja, Enter otwórz.</translation>
    </message>
    <message>
        <source>Each credential that counts nowhere is listed under its first reason.</source>
        <translation>Każde poświadczenie, które nigdzie się nie liczy, jest podane przy swoim pierwszym powodzie.</translation>
    </message>
    <message>
        <source>Must count here</source>
        <translation>Musi się liczyć tutaj</translation>
    </message>
    <message>
        <source>Must count somewhere</source>
        <translation>Musi się gdzieś liczyć</translation>
    </message>
    <message>
        <source>Take my choice back</source>
        <translation>Wycofaj mój wybór</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Write down a decision…</source>
        <translation>Zapisz decyzję…</translation>
    </message>
    <message>
        <source>How they stand together</source>
        <translation>Jak wypadają razem</translation>
    </message>
    <message>
        <source>Stacks to compare, in order of preference</source>
        <translation>Ścieżki do porównania, w kolejności ważności</translation>
    </message>
    <message>
        <source>Each credential counts once</source>
        <translation>Każde poświadczenie liczy się raz</translation>
    </message>
    <message>
        <source>Exits on one way</source>
        <translation>Etapy na jednej drodze</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>The upper ones are served first; on one way, they are the earlier exits.</source>
        <translation>Najpierw zaspokajane są górne; na jednej drodze są one wcześniejszymi etapami.</translation>
    </message>
    <message>
        <source>Choose stacks</source>
        <translation>Wybierz ścieżki</translation>
    </message>
    <message>
        <source>Choose at least one stack to see how they stand together.</source>
        <translation>Wybierz co najmniej jedną ścieżkę, aby zobaczyć, jak wypadają razem.</translation>
    </message>
    <message>
        <source>A credential may count in several</source>
        <translation>Poświadczenie może się liczyć w kilku</translation>
    </message>
    <message>
        <source>Nothing counts here yet.</source>
        <translation>Nic się tu jeszcze nie liczy.</translation>
    </message>
    <message>
        <source>With single use: {state}</source>
        <translation>Przy jednokrotnym użyciu: {state}</translation>
    </message>
    <message>
        <source>You cannot claim one of them yet.</source>
        <translation>O żadną z nich nie możesz jeszcze wystąpić.</translation>
    </message>
    <message>
        <source>In order of preference</source>
        <translation>W kolejności ważności</translation>
    </message>
    <message>
        <source>With shared use: {state}</source>
        <translation>Przy wspólnym użyciu: {state}</translation>
    </message>
    <message>
        <source>You could claim “{title}” today.</source>
        <translation>Już dziś możesz wystąpić o „{title}”.</translation>
    </message>
    <message>
        <source>The next exit is “{title}”, {n} to go.</source>
        <translation>Następny etap to „{title}”, brakuje {n}.</translation>
    </message>
    <message>
        <source>Used in several</source>
        <translation>Użyte w kilku</translation>
    </message>
    <message>
        <source>best found in the time there was</source>
        <translation>najlepsze znalezione w dostępnym czasie</translation>
    </message>
    <message>
        <source>Your stacks are being worked out.</source>
        <translation>Trwa obliczanie Twoich ścieżek.</translation>
    </message>
    <message>
        <source>Search stacks and qualifications</source>
        <translation>Szukaj ścieżek i kwalifikacji</translation>
    </message>
    <message>
        <source>A stack shows how far your credentials carry you toward a qualification.</source>
        <translation>Ścieżka pokazuje, jak daleko Twoje poświadczenia prowadzą Cię do kwalifikacji.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Obok siebie</translation>
    </message>
    <message>
        <source>All stacks</source>
        <translation>Wszystkie ścieżki</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Ścieżki</translation>
    </message>
    <message>
        <source>Search stacks…</source>
        <translation>Szukaj ścieżek…</translation>
    </message>
    <message>
        <source>Import a qualification</source>
        <translation>Importuj kwalifikację</translation>
    </message>
    <message>
        <source>New stack</source>
        <translation>Nowa ścieżka</translation>
    </message>
    <message>
        <source>No stack yet</source>
        <translation>Nie ma jeszcze ścieżki</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>Choose a qualification</source>
        <translation>Wybierz kwalifikację</translation>
    </message>
    <message>
        <source>Not fully verified</source>
        <translation>Nie w pełni zweryfikowane</translation>
    </message>
    <message>
        <source>Revoked by the issuer</source>
        <translation>Unieważnione przez wystawcę</translation>
    </message>
    <message>
        <source>Suspended by the issuer</source>
        <translation>Zawieszone przez wystawcę</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Wygasłe</translation>
    </message>
    <message>
        <source>Dated in the future</source>
        <translation>Z datą w przyszłości</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Niezaliczone</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>Zastąpione nowszym</translation>
    </message>
    <message>
        <source>A condition for every credential is not fulfilled</source>
        <translation>Niespełniony warunek dla każdego poświadczenia</translation>
    </message>
    <message>
        <source>Something asked for is not stated</source>
        <translation>Nie podano czegoś, co jest wymagane</translation>
    </message>
    <message>
        <source>Fits none of the requirements</source>
        <translation>Nie pasuje do żadnego z wymagań</translation>
    </message>
    <message>
        <source>The requirement is already full</source>
        <translation>Wymaganie jest już wypełnione</translation>
    </message>
    <message>
        <source>A limit is reached</source>
        <translation>Osiągnięto limit</translation>
    </message>
    <message>
        <source>The same achievement counts already</source>
        <translation>To samo osiągnięcie już się liczy</translation>
    </message>
    <message>
        <source>Earned in another order</source>
        <translation>Zdobyte w innej kolejności</translation>
    </message>
    <message>
        <source>Outside the time span</source>
        <translation>Poza wyznaczonym czasem</translation>
    </message>
    <message>
        <source>Needed elsewhere</source>
        <translation>Potrzebne gdzie indziej</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Pominięte przez Ciebie</translation>
    </message>
    <message>
        <source>Open it and see what its check needs; often a list or a key is missing.</source>
        <translation>Otwórz je i zobacz, czego potrzeba do sprawdzenia; często brakuje listy lub klucza.</translation>
    </message>
    <message>
        <source>Ask the issuer why. A new credential would count again.</source>
        <translation>Zapytaj wystawcę o powód. Nowe poświadczenie znów by się liczyło.</translation>
    </message>
    <message>
        <source>Ask the issuer what has to happen. It counts again once they lift it.</source>
        <translation>Zapytaj wystawcę, co musi się stać. Będzie się znów liczyć, gdy zawieszenie zostanie zniesione.</translation>
    </message>
    <message>
        <source>Ask the issuer for a renewal, or write down a decision that accepts it.</source>
        <translation>Poproś wystawcę o odnowienie albo zapisz decyzję, która je przyjmuje.</translation>
    </message>
    <message>
        <source>Nothing to do: it counts from its date on.</source>
        <translation>Nic nie trzeba robić: liczy się od swojej daty.</translation>
    </message>
    <message>
        <source>Repeat the assessment and add the new credential.</source>
        <translation>Powtórz ocenianie i dodaj nowe poświadczenie.</translation>
    </message>
    <message>
        <source>Nothing to do: the newer one is looked at instead.</source>
        <translation>Nic nie trzeba robić: zamiast niego brane jest pod uwagę nowsze.</translation>
    </message>
    <message>
        <source>Ask the awarding body for an exception, and write its decision down here.</source>
        <translation>Poproś instytucję przyznającą o wyjątek i zapisz tu jej decyzję.</translation>
    </message>
    <message>
        <source>Ask the issuer to confirm it, and write the answer down as a decision.</source>
        <translation>Poproś wystawcę o potwierdzenie i zapisz odpowiedź jako decyzję.</translation>
    </message>
    <message>
        <source>It may count elsewhere. If it was accepted here, write that decision down.</source>
        <translation>Może się liczyć gdzie indziej. Jeśli przyjęto je tutaj, zapisz tę decyzję.</translation>
    </message>
    <message>
        <source>Nothing to do: enough counts there. You can choose by hand which one counts.</source>
        <translation>Nic nie trzeba robić: liczy się tam już dość. Możesz ręcznie wybrać, które się liczy.</translation>
    </message>
    <message>
        <source>Look at what else counts there; you can choose by hand which one counts.</source>
        <translation>Zobacz, co jeszcze się tam liczy; możesz ręcznie wybrać, które się liczy.</translation>
    </message>
    <message>
        <source>Nothing to do: an achievement counts once.</source>
        <translation>Nic nie trzeba robić: osiągnięcie liczy się raz.</translation>
    </message>
    <message>
        <source>Ask the awarding body whether the order can be waived.</source>
        <translation>Zapytaj instytucję przyznającą, czy można odstąpić od kolejności.</translation>
    </message>
    <message>
        <source>Ask the awarding body for an extension, or earn it anew.</source>
        <translation>Poproś instytucję przyznającą o wydłużenie terminu albo zdobądź je na nowo.</translation>
    </message>
    <message>
        <source>It counts once only. Earn another one for the second place.</source>
        <translation>Liczy się tylko raz. Na drugie miejsce zdobądź jeszcze jedno.</translation>
    </message>
    <message>
        <source>Take your choice back to let it count again.</source>
        <translation>Wycofaj swój wybór, aby znów się liczyło.</translation>
    </message>
    <message>
        <source>Counts as equivalent to another unit</source>
        <translation>Liczy się jako równoważne z inną jednostką</translation>
    </message>
    <message>
        <source>Accepted although a condition is open</source>
        <translation>Przyjęte, mimo że jeden warunek jest niespełniony</translation>
    </message>
    <message>
        <source>A requirement is waived</source>
        <translation>Zniesiono wymaganie</translation>
    </message>
    <message>
        <source>Must count (your choice)</source>
        <translation>Musi się liczyć (Twój wybór)</translation>
    </message>
    <message>
        <source>Left out (your choice)</source>
        <translation>Pominięte (Twój wybór)</translation>
    </message>
    <message>
        <source>One condition short: {asked}.</source>
        <translation>Brakuje jednego warunku: {asked}.</translation>
    </message>
    <message>
        <source>It states: {value}.</source>
        <translation>Podaje: {value}.</translation>
    </message>
    <message>
        <source>It does not state {what}.</source>
        <translation>Nie podaje: {what}.</translation>
    </message>
    <message>
        <source>Where: {path}</source>
        <translation>Gdzie: {path}</translation>
    </message>
    <message>
        <source>“{credential}” says that it is part of “{stack}”.</source>
        <translation>„{credential}” podaje, że jest częścią ścieżki „{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it contains “{stack}”.</source>
        <translation>„{credential}” podaje, że zawiera ścieżkę „{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it comes before “{stack}”.</source>
        <translation>„{credential}” podaje, że poprzedza ścieżkę „{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that “{stack}” comes before it.</source>
        <translation>„{credential}” podaje, że poprzedza je ścieżka „{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it is another edition of “{stack}”.</source>
        <translation>„{credential}” podaje, że jest innym wydaniem ścieżki „{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it is related to “{stack}”.</source>
        <translation>„{credential}” podaje, że jest powiązane ze ścieżką „{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that “{stack}” has taken its place.</source>
        <translation>„{credential}” podaje, że zastąpiła je ścieżka „{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it gives a right to “{stack}”.</source>
        <translation>„{credential}” podaje, że daje prawo do ścieżki „{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it follows the description of “{stack}”.</source>
        <translation>„{credential}” podaje, że jest zgodne z opisem ścieżki „{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it is aligned with “{stack}”.</source>
        <translation>„{credential}” podaje, że jest spójne ze ścieżką „{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it is part of what “{requirement}” asks for in “{stack}”.</source>
        <translation>„{credential}” podaje, że jest częścią tego, czego wymaga „{requirement}” w ścieżce „{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it contains what “{requirement}” asks for in “{stack}”.</source>
        <translation>„{credential}” podaje, że zawiera to, czego wymaga „{requirement}” w ścieżce „{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it comes before what “{requirement}” asks for in “{stack}”.</source>
        <translation>„{credential}” podaje, że poprzedza to, czego wymaga „{requirement}” w ścieżce „{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it comes after what “{requirement}” asks for in “{stack}”.</source>
        <translation>„{credential}” podaje, że następuje po tym, czego wymaga „{requirement}” w ścieżce „{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it is another edition of what “{requirement}” asks for in “{stack}”.</source>
        <translation>„{credential}” podaje, że jest innym wydaniem tego, czego wymaga „{requirement}” w ścieżce „{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it is related to what “{requirement}” asks for in “{stack}”.</source>
        <translation>„{credential}” podaje, że jest powiązane z tym, czego wymaga „{requirement}” w ścieżce „{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that its place was taken by what “{requirement}” asks for in “{stack}”.</source>
        <translation>„{credential}” podaje, że zastąpiło je to, czego wymaga „{requirement}” w ścieżce „{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it gives a right to what “{requirement}” asks for in “{stack}”.</source>
        <translation>„{credential}” podaje, że daje prawo do tego, czego wymaga „{requirement}” w ścieżce „{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it follows the description “{requirement}” asks for in “{stack}”.</source>
        <translation>„{credential}” podaje, że jest zgodne z opisem, którego wymaga „{requirement}” w ścieżce „{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it is aligned with what “{requirement}” asks for in “{stack}”.</source>
        <translation>„{credential}” podaje, że jest spójne z tym, czego wymaga „{requirement}” w ścieżce „{stack}”.</translation>
    </message>
    <message>
        <source>These are hints from the credentials themselves. Nothing here is counted.</source>
        <translation>To wskazówki z samych poświadczeń. Nic z tego nie jest tu wliczane.</translation>
    </message>
    <message>
        <source>“{credential}” says what is asked for before it: {name}</source>
        <translation>„{credential}” podaje, co jest wymagane wcześniej: {name}</translation>
    </message>
    <message>
        <source>“{credential}” says that “{name}” comes before it.</source>
        <translation>„{credential}” podaje, że poprzedza je „{name}”.</translation>
    </message>
    <message>
        <source>Needed there</source>
        <translation>Tam potrzebne</translation>
    </message>
    <message>
        <source>Not needed there: others can take its place</source>
        <translation>Tam niepotrzebne: inne mogą zająć jego miejsce</translation>
    </message>
    <message>
        <source>May be needed there</source>
        <translation>Być może tam potrzebne</translation>
    </message>
    <message>
        <source>Nobody signed these rules. The ones you keep are signed. Ask the publisher for a signed version.</source>
        <translation>Nikt nie podpisał tych reguł. Te, które masz, są podpisane. Poproś wydawcę o podpisaną wersję.</translation>
    </message>
    <message>
        <source>The signature over these rules could not be fully verified.</source>
        <translation>Podpisu pod tymi regułami nie udało się w pełni zweryfikować.</translation>
    </message>
    <message>
        <source>These rules are signed by somebody else than the ones you keep.</source>
        <translation>Te reguły podpisał ktoś inny niż te, które masz.</translation>
    </message>
    <message>
        <source>These are the rules of another qualification, not a version of this one.</source>
        <translation>To reguły innej kwalifikacji, a nie wersja tej.</translation>
    </message>
    <message>
        <source>This version is older than the one you keep.</source>
        <translation>Ta wersja jest starsza niż ta, którą masz.</translation>
    </message>
    <message>
        <source>The version has the same name, but the rules are not the same.</source>
        <translation>Wersja ma tę samą nazwę, ale reguły nie są takie same.</translation>
    </message>
    <message>
        <source>The names of the versions do not tell which one is newer.</source>
        <translation>Z nazw wersji nie wynika, która jest nowsza.</translation>
    </message>
    <message>
        <source>ECTS</source>
        <translation>ECTS</translation>
    </message>
    <message numerus="yes">
        <source>credential(s)</source>
        <translation><numerusform>poświadczenie</numerusform><numerusform>poświadczeń</numerusform><numerusform>poświadczeń</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>point(s)</source>
        <translation><numerusform>pkt</numerusform><numerusform>pkt</numerusform><numerusform>pkt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation><numerusform>godz.</numerusform><numerusform>godz.</numerusform><numerusform>godz.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>issuer(s)</source>
        <translation><numerusform>wystawca</numerusform><numerusform>wystawców</numerusform><numerusform>wystawców</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>part(s)</source>
        <translation><numerusform>część</numerusform><numerusform>części</numerusform><numerusform>części</numerusform></translation>
    </message>
    <message>
        <source>it could not be fully verified</source>
        <translation>nie udało się go w pełni zweryfikować</translation>
    </message>
    <message>
        <source>the issuer revoked it</source>
        <translation>wystawca je unieważnił</translation>
    </message>
    <message>
        <source>the issuer suspended it</source>
        <translation>wystawca je zawiesił</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>wygasło</translation>
    </message>
    <message>
        <source>its date is still to come</source>
        <translation>jego data dopiero nadejdzie</translation>
    </message>
    <message>
        <source>it was not passed</source>
        <translation>nie zostało zaliczone</translation>
    </message>
    <message>
        <source>a newer one replaces it</source>
        <translation>zastępuje je nowsze</translation>
    </message>
    <message>
        <source>it does not fulfil “{name}”</source>
        <translation>nie spełnia „{name}”</translation>
    </message>
    <message>
        <source>it matches none of the requirements</source>
        <translation>nie pasuje do żadnego z wymagań</translation>
    </message>
    <message>
        <source>“{name}” is already full</source>
        <translation>„{name}” jest już wypełnione</translation>
    </message>
    <message>
        <source>the limit of “{name}” is reached</source>
        <translation>osiągnięto limit „{name}”</translation>
    </message>
    <message>
        <source>it repeats one that counts</source>
        <translation>powtarza inne, które się liczy</translation>
    </message>
    <message>
        <source>it was not earned in the order “{name}” asks for</source>
        <translation>nie zdobyto go w kolejności, której wymaga „{name}”</translation>
    </message>
    <message>
        <source>it lies outside the time span of “{name}”</source>
        <translation>wypada poza czasem wyznaczonym w „{name}”</translation>
    </message>
    <message>
        <source>it is needed elsewhere, for “{name}”</source>
        <translation>jest potrzebne gdzie indziej, w „{name}”</translation>
    </message>
    <message>
        <source>“{name}” leaves it out</source>
        <translation>pomija je „{name}”</translation>
    </message>
    <message>
        <source>The rules are the very ones you keep.</source>
        <translation>To dokładnie te reguły, które masz.</translation>
    </message>
    <message>
        <source>The rules are the very ones that come with this program.</source>
        <translation>To dokładnie te reguły, które są dołączone do programu.</translation>
    </message>
    <message>
        <source>These are not the rules you have under this name. Compare them with the publisher's.</source>
        <translation>To nie są reguły, które masz pod tą nazwą. Porównaj je z regułami wydawcy.</translation>
    </message>
    <message>
        <source>The rules were brought by the holder. Compare them with the publisher's.</source>
        <translation>Reguły dostarczył posiadacz. Porównaj je z regułami wydawcy.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Ukończone</translation>
    </message>
    <message>
        <source>Complete once everything is confirmed</source>
        <translation>Ukończone, gdy wszystko zostanie potwierdzone</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Your own word, not confirmed</source>
        <translation>Twoje własne słowo, niepotwierdzone</translation>
    </message>
    <message>
        <source>The holder's signature over the rules could not be checked, so nobody stands for them.</source>
        <translation>Nie udało się sprawdzić podpisu posiadacza pod regułami, więc nikt za nimi nie stoi.</translation>
    </message>
    <message>
        <source>Nobody signed these rules; compare them with the publisher's.</source>
        <translation>Nikt nie podpisał tych reguł; porównaj je z regułami wydawcy.</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>reguła</translation>
    </message>
    <message>
        <source>You have {done} of {needed} {unit}</source>
        <translation>Masz {done} z {needed} {unit}</translation>
    </message>
    <message>
        <source>{done} of {needed} {unit}</source>
        <translation>{done} / {needed} {unit}</translation>
    </message>
    <message>
        <source>What is shown does not come to what the holder said.</source>
        <translation>To, co okazano, nie daje tego, co podał posiadacz.</translation>
    </message>
    <message>
        <source>What is shown comes to what the holder said.</source>
        <translation>To, co okazano, daje to, co podał posiadacz.</translation>
    </message>
    <message>
        <source>Signed in the name of {who}; the signature could not be fully checked</source>
        <translation>Podpisano w imieniu: {who}; podpisu nie udało się w pełni sprawdzić</translation>
    </message>
    <message>
        <source>Confirmed by a signed letter of {name}</source>
        <translation>Potwierdzono podpisanym pismem: {name}</translation>
    </message>
    <message>
        <source>Signed by {who}, checked</source>
        <translation>Podpis: {who}, sprawdzono</translation>
    </message>
    <message>
        <source>it does not state {what}</source>
        <translation>nie podaje: {what}</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>How much time the learning takes. One ECTS credit stands for 25 to 30 hours.</source>
        <translation>Ile czasu zajmuje nauka. Jeden punkt ECTS odpowiada 25 do 30 godzinom.</translation>
    </message>
    <message>
        <source>A step in a framework. EQF is the European one, from 1 to 8.</source>
        <translation>Stopień w ramach kwalifikacji. EQF to ramy europejskie, od 1 do 8.</translation>
    </message>
    <message>
        <source>How it was found out that you can do it.</source>
        <translation>Jak stwierdzono, że to potrafisz.</translation>
    </message>
    <message>
        <source>Who watches over the quality of the issuer or of this offer.</source>
        <translation>Kto czuwa nad jakością wystawcy lub tej oferty.</translation>
    </message>
    <message>
        <source>Whether it was made sure that it was you who took the assessment.</source>
        <translation>Czy upewniono się, że ocenę zdobyto osobiście.</translation>
    </message>
    <message>
        <source>Whether you took part on site, online, or both.</source>
        <translation>Czy udział był na miejscu, przez internet, czy w obu formach.</translation>
    </message>
    <message>
        <source>Until when the issuer stands by it.</source>
        <translation>Do kiedy wystawca za nim stoi.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} z {all}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Rozpocznij</translation>
    </message>
    <message>
        <source>Bring in what you earned</source>
        <translation>Dodaj swoje osiągnięcia</translation>
    </message>
    <message>
        <source>Drop the file or picture you got from an issuer anywhere on this window. You see what it is before anything is kept.</source>
        <translation>Upuść plik lub obraz otrzymany od wystawcy w dowolnym miejscu tego okna. Zobaczysz, co to jest, zanim cokolwiek zostanie zachowane.</translation>
    </message>
    <message>
        <source>See whether it is genuine</source>
        <translation>Zobacz, czy jest autentyczne</translation>
    </message>
    <message>
        <source>Each credential carries one word. “Verified” means that the signature was checked here. A question mark means that something needed is not on this computer, and not that anything is wrong.</source>
        <translation>Każde poświadczenie ma jedno słowo. „Zweryfikowano” znaczy, że podpis sprawdzono tutaj. Znak zapytania znaczy, że na tym komputerze brakuje czegoś potrzebnego, a nie że coś jest nie tak.</translation>
    </message>
    <message>
        <source>See what it adds up to</source>
        <translation>Zobacz, na co się składa</translation>
    </message>
    <message>
        <source>Under Stacks choose a qualification. You see how far you are, what counts where, and what to do next.</source>
        <translation>W części Ścieżki wybierz kwalifikację. Zobaczysz, jak daleko jesteś, co gdzie się liczy i co zrobić dalej.</translation>
    </message>
    <message>
        <source>Show only what you want</source>
        <translation>Pokazuj tylko to, co chcesz</translation>
    </message>
    <message>
        <source>Choose credentials, decide what to show, and hand them over as a file or a code. Nothing is sent by itself, and this program opens no connection.</source>
        <translation>Wybierz poświadczenia, zdecyduj, co pokazać, i przekaż je jako plik lub kod. Nic nie jest wysyłane samo, a ten program nie otwiera żadnego połączenia.</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Show Cairn</source>
        <translation>Pokaż Cairn</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Cairn is still here, hidden in the tray.</source>
        <translation>Cairn nadal działa, ukryty w zasobniku systemowym.</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>The signature of the list holds; it was made by {by}. Whether that is the right signer was not checked.</source>
        <translation>Podpis listy jest prawidłowy; złożył go {by}. Nie sprawdzono, czy to właściwy podpisujący.</translation>
    </message>
    <message>
        <source>The signature of the list was not checked.</source>
        <translation>Podpisu listy nie sprawdzono.</translation>
    </message>
    <message>
        <source>The list is not signed.</source>
        <translation>Lista nie jest podpisana.</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>Open another wallet…</source>
        <translation>Otwórz inny portfel…</translation>
    </message>
    <message>
        <source>Open the wallet in {folder}</source>
        <translation>Otwórz portfel w {folder}</translation>
    </message>
    <message>
        <source>The two entries differ. Type the same passphrase twice.</source>
        <translation>Oba wpisy się różnią. Wpisz dwa razy to samo hasło.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together work well.</source>
        <translation>Dobrze sprawdzają się co najmniej cztery słowa, które się ze sobą nie łączą.</translation>
    </message>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>Za krótkie: co najmniej 8 znaków.</translation>
    </message>
    <message>
        <source>Easy to guess. Add a word or two.</source>
        <translation>Łatwe do odgadnięcia. Dodaj słowo lub dwa.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Niezłe. Jeszcze jedno słowo uczyni je silnym.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Silne.</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n credential(s). Unlock with the backup's passphrase.</source>
        <translation><numerusform>Przywrócono: %n poświadczenie. Odblokuj hasłem kopii zapasowej.</numerusform><numerusform>Przywrócono: %n poświadczenia. Odblokuj hasłem kopii zapasowej.</numerusform><numerusform>Przywrócono: %n poświadczeń. Odblokuj hasłem kopii zapasowej.</numerusform></translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>If you put this copy here yourself, keep it; otherwise restore your newest backup.</source>
        <translation>Jeśli ta kopia została tu umieszczona przez Ciebie, zachowaj ją; w innym razie przywróć najnowszą kopię zapasową.</translation>
    </message>
    <message numerus="yes">
        <source>This wallet is an older copy: %n change(s) made later on this computer are missing.</source>
        <translation><numerusform>Ten portfel jest starszą kopią: brakuje %n zmiany wprowadzonej później na tym komputerze.</numerusform><numerusform>Ten portfel jest starszą kopią: brakuje %n zmian wprowadzonych później na tym komputerze.</numerusform><numerusform>Ten portfel jest starszą kopią: brakuje %n zmian wprowadzonych później na tym komputerze.</numerusform></translation>
    </message>
    <message>
        <source>This wallet is another copy than the one last used on this computer.</source>
        <translation>Ten portfel jest inną kopią niż ta, której ostatnio używano na tym komputerze.</translation>
    </message>
    <message>
        <source>That one was last used on {when}.</source>
        <translation>Tamtej ostatnio używano {when}.</translation>
    </message>
    <message>
        <source>This computer's clock stands earlier than a moment this wallet has already seen, {when}. Dates are judged by that moment until the clock has passed it or you say that the clock is right.</source>
        <translation>Zegar tego komputera wskazuje czas wcześniejszy niż chwila, którą ten portfel już widział: {when}. Daty są oceniane według tej chwili, dopóki zegar jej nie minie albo dopóki nie potwierdzisz, że zegar jest prawidłowy.</translation>
    </message>
</context>
<context>
    <name>verdict sheet</name>
    <message>
        <source>This sheet tells what was found that day. It proves nothing by itself: check the original.</source>
        <translation>Ten arkusz mówi, co stwierdzono tego dnia. Sam niczego nie dowodzi: sprawdź oryginał.</translation>
    </message>
    <message>
        <source>Result of a check</source>
        <translation>Wynik sprawdzenia</translation>
    </message>
    <message>
        <source>{sign} {title}: {told}</source>
        <translation>{sign} {title}: {told}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nie udało się odczytać</translation>
    </message>
    <message>
        <source>{name}, SHA-256 {digest}</source>
        <translation>{name}, SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Checked at {when}, without a network.</source>
        <translation>Sprawdzono {when}, bez sieci.</translation>
    </message>
    <message>
        <source>check-result</source>
        <translation>wynik-sprawdzenia</translation>
    </message>
    <message>
        <source>Opened with Cairn, the original in this file is checked again.</source>
        <translation>Po otwarciu programem Cairn oryginał w tym pliku jest sprawdzany ponownie.</translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation>Strona {n} z {of}</translation>
    </message>
    <message>
        <source>The file that was checked</source>
        <translation>Plik, który sprawdzono</translation>
    </message>
    <message>
        <source>The presentation</source>
        <translation>Prezentacja</translation>
    </message>
    <message>
        <source>Credential without a title</source>
        <translation>Poświadczenie bez tytułu</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>In the holder's own words: signed by the holder alone, by no institution.</source>
        <translation>Własnymi słowami: podpisane tylko przez okazującego, przez żadną instytucję.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Zweryfikowano</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Nieautentyczne</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Unieważnione</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Zawieszone</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Wygasłe</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Jeszcze nieważne</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Nie w pełni sprawdzone</translation>
    </message>
    <message>
        <source>The signature holds, it is in date, and nothing speaks against it.</source>
        <translation>Podpis jest prawidłowy, okres ważności trwa i nic nie budzi zastrzeżeń.</translation>
    </message>
    <message>
        <source>Something does not hold. It may have been changed after it was signed. Do not rely on it.</source>
        <translation>Coś się nie zgadza. Treść mogła zostać zmieniona po podpisaniu. Nie polegaj na tym.</translation>
    </message>
    <message>
        <source>The issuer has taken it back.</source>
        <translation>Wystawca je cofnął.</translation>
    </message>
    <message>
        <source>The issuer has put it on hold for now.</source>
        <translation>Wystawca na razie je zawiesił.</translation>
    </message>
    <message>
        <source>It was issued with an end date, and that date has passed.</source>
        <translation>Wystawiono je z datą końcową i ta data minęła.</translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation>Jego pierwszy dzień dopiero nadejdzie.</translation>
    </message>
    <message>
        <source>Nothing is wrong, but something could not be checked on this computer.</source>
        <translation>Nie znaleziono nic złego, ale czegoś nie dało się sprawdzić na tym komputerze.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago</source>
        <translation><numerusform>Sprawdzono %n dzień temu</numerusform><numerusform>Sprawdzono %n dni temu</numerusform><numerusform>Sprawdzono %n dni temu</numerusform></translation>
    </message>
    <message>
        <source>Genuine, issuer not in your trust lists</source>
        <translation>Autentyczne, wystawcy nie ma na Twoich listach zaufania</translation>
    </message>
    <message>
        <source>Status list of unknown age</source>
        <translation>Lista statusów nieznanego wieku</translation>
    </message>
    <message>
        <source>Status list {age}</source>
        <translation>Lista statusów {age}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Adding demonstration credentials…</source>
        <translation>Dodawanie przykładowych poświadczeń…</translation>
    </message>
    <message>
        <source>picture of the screen</source>
        <translation>obraz ekranu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Demonstration credentials added</source>
        <translation>Dodano przykładowe poświadczenia</translation>
    </message>
</context>
<context>
    <name>working</name>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>zostało około {n} s</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} z {total}</translation>
    </message>
</context>
</TS>
