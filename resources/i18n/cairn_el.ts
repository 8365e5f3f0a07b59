<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name>ActivityView</name>
    <message>
        <source>Whatever you receive, share or delete is noted here, for you alone.</source>
        <translation>Ό,τι λαμβάνετε, κοινοποιείτε ή διαγράφετε σημειώνεται εδώ, μόνο για εσάς.</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Ιστορικό, πρώτα τα πιο πρόσφατα</translation>
    </message>
    <message>
        <source>Search the history…</source>
        <translation>Αναζήτηση στο ιστορικό…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Αναζήτηση στο ιστορικό</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Είδος συμβάντος</translation>
    </message>
    <message>
        <source>Export as table…</source>
        <translation>Εξαγωγή ως πίνακα…</translation>
    </message>
    <message>
        <source>Open the credential</source>
        <translation>Άνοιγμα του πιστοποιητικού</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>Νέα κοινοποίηση</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Εξαγωγή του ιστορικού</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Δεν έχει συμβεί τίποτα ακόμη</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Δεν βρέθηκε τίποτα</translation>
    </message>
    <message>
        <source>Try fewer words, or another kind.</source>
        <translation>Δοκιμάστε λιγότερες λέξεις ή άλλο είδος.</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Πιστοποιητικά</translation>
    </message>
    <message>
        <source>Open credentials</source>
        <translation>Άνοιγμα πιστοποιητικών</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Άνοιγμα αρχείων…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that could be a credential.</source>
        <translation>Το πρόχειρο δεν περιέχει κάτι που θα μπορούσε να είναι πιστοποιητικό.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Όλα τα αρχεία</translation>
    </message>
</context>
<context>
    <name>CredentialView</name>
    <message>
        <source>Parts of the credential</source>
        <translation>Μέρη του πιστοποιητικού</translation>
    </message>
    <message>
        <source>Language of the credential's texts</source>
        <translation>Γλώσσα των κειμένων του πιστοποιητικού</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Κοινοποίηση</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Περισσότερα</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Δεν έχει επιλεγεί τίποτα</translation>
    </message>
    <message>
        <source>Pick a credential from the list to see it.</source>
        <translation>Επιλέξτε ένα πιστοποιητικό από τη λίστα για να το δείτε.</translation>
    </message>
    <message>
        <source>More to do with this credential</source>
        <translation>Περισσότερες ενέργειες για αυτό το πιστοποιητικό</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Μια στιγμή…</translation>
    </message>
    <message>
        <source>Verified again</source>
        <translation>Επαληθεύτηκε ξανά</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Αποθήκευση του πρωτοτύπου</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Pages of the help</source>
        <translation>Σελίδες της βοήθειας</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Πλήκτρα</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <source>Something went wrong</source>
        <translation>Κάτι πήγε στραβά</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Αναφορά</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. What was already kept is safe on disk.</source>
        <translation>Το σφάλμα είναι του προγράμματος, όχι δικό σας. Ό,τι είχε ήδη αποθηκευτεί είναι ασφαλές στον δίσκο.</translation>
    </message>
    <message>
        <source>The report holds versions and program lines only, nothing of yours.</source>
        <translation>Η αναφορά περιέχει μόνο εκδόσεις και γραμμές του προγράμματος, τίποτα δικό σας.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Αντιγραφή της αναφοράς</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Συνέχεια</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Search titles, skills, issuers…</source>
        <translation>Αναζήτηση τίτλων, δεξιοτήτων, εκδοτών…</translation>
    </message>
    <message>
        <source>Search credentials</source>
        <translation>Αναζήτηση πιστοποιητικών</translation>
    </message>
    <message>
        <source>Scan screen</source>
        <translation>Σάρωση οθόνης</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Προσθήκη πιστοποιητικών</translation>
    </message>
    <message>
        <source>Way to look at the credentials</source>
        <translation>Τρόπος προβολής των πιστοποιητικών</translation>
    </message>
    <message>
        <source>All credentials</source>
        <translation>Όλα τα πιστοποιητικά</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Where to look</source>
        <translation>Πού να γίνει η αναζήτηση</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Σειρά της λίστας</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>Αποθήκευση αυτής της αναζήτησης…</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Διαγραφή αυτής της αναζήτησης</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Άδειασμα του κάδου…</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Μια στιγμή</translation>
    </message>
    <message>
        <source>Your credentials are being read.</source>
        <translation>Διαβάζονται τα πιστοποιητικά σας.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Δεν βρέθηκε τίποτα</translation>
    </message>
    <message>
        <source>Try fewer words, or show all credentials.</source>
        <translation>Δοκιμάστε λιγότερες λέξεις ή εμφανίστε όλα τα πιστοποιητικά.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Δεν υπάρχει τίποτα εδώ</translation>
    </message>
    <message>
        <source>What you put here is out of the way, and not lost.</source>
        <translation>Ό,τι βάζετε εδώ δεν σας ενοχλεί και δεν χάνεται.</translation>
    </message>
    <message>
        <source>Your credentials will live here</source>
        <translation>Εδώ θα βρίσκονται τα πιστοποιητικά σας</translation>
    </message>
    <message>
        <source>Drop the file or picture you got from an issuer anywhere on this window.</source>
        <translation>Αφήστε οπουδήποτε σε αυτό το παράθυρο το αρχείο ή την εικόνα που πήρατε από έναν εκδότη.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Εμφάνιση όλων</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Προσθήκη πιστοποιητικών</translation>
    </message>
    <message>
        <source>Try with demo credentials</source>
        <translation>Δοκιμή με πιστοποιητικά επίδειξης</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>αγαπημένο</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Μέρη των ρυθμίσεων</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Check a presentation without unlocking</source>
        <translation>Έλεγχος παρουσίασης χωρίς ξεκλείδωμα</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Επαναφορά αντιγράφου ασφαλείας…</translation>
    </message>
    <message>
        <source>Use a recovery code…</source>
        <translation>Χρήση κωδικού ανάκτησης…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Φράση πρόσβασης</translation>
    </message>
    <message>
        <source>show</source>
        <translation>εμφάνιση</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>απόκρυψη</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Νέα φράση πρόσβασης</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Η ίδια φράση πρόσβασης ξανά</translation>
    </message>
    <message>
        <source>Add demonstration credentials to try things with</source>
        <translation>Προσθήκη πιστοποιητικών επίδειξης για δοκιμές</translation>
    </message>
    <message>
        <source>Let this computer's keyring open it too</source>
        <translation>Άνοιγμα και με το μπρελόκ κλειδιών αυτού του υπολογιστή</translation>
    </message>
    <message>
        <source>Make a recovery sheet to print</source>
        <translation>Δημιουργία φύλλου ανάκτησης για εκτύπωση</translation>
    </message>
    <message>
        <source>Without it, or the sheet, there is no way back in: nobody else holds a copy.</source>
        <translation>Χωρίς αυτήν ή το φύλλο δεν υπάρχει τρόπος να μπείτε ξανά: κανείς άλλος δεν έχει αντίγραφο.</translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>Άνοιγμα άλλου πορτοφολιού</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Χρήση κωδικού ανάκτησης</translation>
    </message>
    <message>
        <source>Type the code from your recovery sheet. Then choose a new passphrase under Settings, Safety.</source>
        <translation>Πληκτρολογήστε τον κωδικό από το φύλλο ανάκτησης. Έπειτα επιλέξτε νέα φράση πρόσβασης στις Ρυθμίσεις, Ασφάλεια.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ξεκλείδωμα</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Κωδικός ανάκτησης</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Αντίγραφα ασφαλείας</translation>
    </message>
    <message>
        <source>It is checked first. Type the passphrase it was made with.</source>
        <translation>Πρώτα ελέγχεται. Πληκτρολογήστε τη φράση πρόσβασης με την οποία δημιουργήθηκε.</translation>
    </message>
    <message>
        <source>Unlock with this computer's keyring</source>
        <translation>Ξεκλείδωμα με το μπρελόκ κλειδιών αυτού του υπολογιστή</translation>
    </message>
    <message>
        <source>Create my wallet</source>
        <translation>Δημιουργία του πορτοφολιού μου</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Άνοιγμα αντιγράφου ασφαλείας</translation>
    </message>
    <message>
        <source>It takes the place of the wallet here. Type the passphrase the backup was made with.</source>
        <translation>Παίρνει τη θέση του πορτοφολιού που υπάρχει εδώ. Πληκτρολογήστε τη φράση πρόσβασης με την οποία δημιουργήθηκε το αντίγραφο.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Επαναφορά αντιγράφου ασφαλείας</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>A place for what you have learned</source>
        <translation>Ένας τόπος για όσα έχετε μάθει</translation>
    </message>
    <message>
        <source>Choose a passphrase. It encrypts your credentials on this computer.</source>
        <translation>Επιλέξτε μια φράση πρόσβασης. Με αυτήν κρυπτογραφούνται τα πιστοποιητικά σας σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Καλώς ήρθατε ξανά</translation>
    </message>
    <message>
        <source>Your credentials are encrypted on this computer.</source>
        <translation>Τα πιστοποιητικά σας είναι κρυπτογραφημένα σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Ξεκλείδωμα…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Δημιουργία…</translation>
    </message>
    <message>
        <source>The recovery sheet could not be shown any more. Make one under Settings, Safety.</source>
        <translation>Το φύλλο ανάκτησης δεν ήταν πια δυνατό να εμφανιστεί. Δημιουργήστε ένα στις Ρυθμίσεις, Ασφάλεια.</translation>
    </message>
    <message>
        <source>Wait {n} s</source>
        <translation>Αναμονή {n} δευτ.</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Everything</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Λήψεις</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Επαληθεύσεις</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Κοινοποιήσεις</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation>Ετικέτες και σημειώσεις</translation>
    </message>
    <message>
        <source>Put away or deleted</source>
        <translation>Αρχειοθετήσεις και διαγραφές</translation>
    </message>
    <message>
        <source>Wallet, trust and stacks</source>
        <translation>Πορτοφόλι, εμπιστοσύνη και διαδρομές</translation>
    </message>
</context>
<context>
    <name>add</name>
    <message>
        <source>JSON, signed text, badge pictures (PNG, SVG), pictures of QR codes, ZIP archives</source>
        <translation>JSON, υπογεγραμμένο κείμενο, εικόνες διακριτικών (PNG, SVG), εικόνες κωδικών QR, συμπιεσμένα αρχεία ZIP</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Άνοιγμα αρχείων…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Επικόλληση</translation>
    </message>
    <message>
        <source>Drop files anywhere on the window</source>
        <translation>Αφήστε αρχεία οπουδήποτε στο παράθυρο</translation>
    </message>
    <message>
        <source>{name}, code {n}</source>
        <translation>{name}, κωδικός {n}</translation>
    </message>
    <message>
        <source>This is a request from “{party}” (nothing proves that name). Answer it under Share.</source>
        <translation>Πρόκειται για αίτημα από «{party}» (τίποτα δεν αποδεικνύει αυτό το όνομα). Απαντήστε στην Κοινοποίηση.</translation>
    </message>
    <message>
        <source>This is an offer from “{party}” to fetch a credential over the network. Cairn shows it and does nothing.</source>
        <translation>Πρόκειται για προσφορά από «{party}» για λήψη πιστοποιητικού μέσω δικτύου. Το Cairn τη δείχνει και δεν κάνει τίποτα.</translation>
    </message>
    <message>
        <source>This is a request from “{party}” to answer over the network. Cairn shows it and does nothing.</source>
        <translation>Πρόκειται για αίτημα από «{party}» για απάντηση μέσω δικτύου. Το Cairn το δείχνει και δεν κάνει τίποτα.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>επικολλημένο κείμενο</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>επικολλημένη εικόνα</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Προστέθηκε</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Υπάρχει ήδη εδώ</translation>
    </message>
    <message>
        <source>Drop files here, paste, or open them. Nothing is kept before you have seen it.</source>
        <translation>Αφήστε αρχεία εδώ, επικολλήστε τα ή ανοίξτε τα. Τίποτα δεν αποθηκεύεται πριν το δείτε.</translation>
    </message>
    <message>
        <source>Kept on this computer, encrypted.</source>
        <translation>Φυλάσσονται σε αυτόν τον υπολογιστή, κρυπτογραφημένα.</translation>
    </message>
    <message>
        <source>What is altered or already here is not added.</source>
        <translation>Ό,τι έχει αλλοιωθεί ή υπάρχει ήδη εδώ δεν προστίθεται.</translation>
    </message>
    <message>
        <source>Not a credential</source>
        <translation>Δεν είναι πιστοποιητικό</translation>
    </message>
    <message>
        <source>It differs from the one you hold, and its signature does not fit</source>
        <translation>Διαφέρει από αυτό που έχετε και η υπογραφή του δεν ταιριάζει</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Παραλείφθηκε</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Προσθήκη πιστοποιητικών</translation>
    </message>
    <message>
        <source>Looking at what you brought</source>
        <translation>Εξετάζονται όσα φέρατε</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) found</source>
        <translation><numerusform>Βρέθηκε %n πιστοποιητικό</numerusform><numerusform>Βρέθηκαν %n πιστοποιητικά</numerusform></translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Προσθήκη</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) added</source>
        <translation><numerusform>Προστέθηκε %n πιστοποιητικό</numerusform><numerusform>Προστέθηκαν %n πιστοποιητικά</numerusform></translation>
    </message>
    <message>
        <source>From {names} · checked on this computer</source>
        <translation>Από {names} · έλεγχος σε αυτόν τον υπολογιστή</translation>
    </message>
    <message numerus="yes">
        <source>{title} (%n inside)</source>
        <translation><numerusform>{title} (%n μέσα)</numerusform><numerusform>{title} (%n μέσα)</numerusform></translation>
    </message>
    <message>
        <source>No credential found</source>
        <translation>Δεν βρέθηκε πιστοποιητικό</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} από {total}</translation>
    </message>
    <message>
        <source>You already hold this one, unchanged</source>
        <translation>Το έχετε ήδη, χωρίς αλλαγές</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Αλλοιωμένο</translation>
    </message>
    <message>
        <source>{kind} · a newer version of one you hold</source>
        <translation>{kind} · νεότερη έκδοση ενός που έχετε</translation>
    </message>
    <message numerus="yes">
        <source>Add %n credential(s)</source>
        <translation><numerusform>Προσθήκη %n πιστοποιητικού</numerusform><numerusform>Προσθήκη %n πιστοποιητικών</numerusform></translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Ask the issuer for a fresh copy.</source>
        <translation>Ζητήστε από τον εκδότη ένα νέο αντίγραφο.</translation>
    </message>
    <message>
        <source>Add the status list as a file under Settings, or ask the issuer.</source>
        <translation>Προσθέστε τη λίστα κατάστασης ως αρχείο στις Ρυθμίσεις ή ρωτήστε τον εκδότη.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the person for the original.</source>
        <translation>Μη βασιστείτε σε αυτό· ζητήστε από το πρόσωπο το πρωτότυπο.</translation>
    </message>
    <message>
        <source>A newer version of this wallet may understand it.</source>
        <translation>Ίσως το καταλαβαίνει μια νεότερη έκδοση αυτού του πορτοφολιού.</translation>
    </message>
    <message>
        <source>Add the issuer's key document as a file under Settings.</source>
        <translation>Προσθέστε το έγγραφο κλειδιού του εκδότη ως αρχείο στις Ρυθμίσεις.</translation>
    </message>
    <message>
        <source>If you know the issuer, add them to your trust list.</source>
        <translation>Αν γνωρίζετε τον εκδότη, προσθέστε τον στη λίστα εμπιστοσύνης σας.</translation>
    </message>
    <message>
        <source>Ask for a signed copy.</source>
        <translation>Ζητήστε ένα υπογεγραμμένο αντίγραφο.</translation>
    </message>
    <message>
        <source>Check this computer's clock.</source>
        <translation>Ελέγξτε το ρολόι αυτού του υπολογιστή.</translation>
    </message>
    <message>
        <source>Look up the transaction it names: it must be the issuer's and hold exactly this fingerprint.</source>
        <translation>Αναζητήστε τη συναλλαγή που αναφέρει: πρέπει να είναι του εκδότη και να περιέχει ακριβώς αυτό το αποτύπωμα.</translation>
    </message>
    <message>
        <source>Add the revocation list it names as a file under Settings.</source>
        <translation>Προσθέστε τη λίστα ανακλήσεων που αναφέρει ως αρχείο στις Ρυθμίσεις.</translation>
    </message>
    <message>
        <source>Ask the issuer whether it can be renewed.</source>
        <translation>Ρωτήστε τον εκδότη αν μπορεί να ανανεωθεί.</translation>
    </message>
    <message>
        <source>Wait for that day, or check this computer's clock.</source>
        <translation>Περιμένετε εκείνη την ημέρα ή ελέγξτε το ρολόι αυτού του υπολογιστή.</translation>
    </message>
    <message>
        <source>Ask the issuer why, and whether a new one will follow.</source>
        <translation>Ρωτήστε τον εκδότη γιατί, και αν θα ακολουθήσει νέο.</translation>
    </message>
    <message>
        <source>Ask the issuer what is missing.</source>
        <translation>Ρωτήστε τον εκδότη τι λείπει.</translation>
    </message>
    <message>
        <source>Ask the issuer since when it is taken back.</source>
        <translation>Ρωτήστε τον εκδότη από πότε έχει ανακληθεί.</translation>
    </message>
    <message>
        <source>Ask the issuer directly.</source>
        <translation>Ρωτήστε απευθείας τον εκδότη.</translation>
    </message>
    <message>
        <source>Ask them to share it from their own wallet.</source>
        <translation>Ζητήστε να το κοινοποιήσουν από το δικό τους πορτοφόλι.</translation>
    </message>
    <message>
        <source>Ask for a presentation made for you.</source>
        <translation>Ζητήστε μια παρουσίαση φτιαγμένη για εσάς.</translation>
    </message>
    <message>
        <source>Ask for a fresh presentation.</source>
        <translation>Ζητήστε μια νέα παρουσίαση.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>This is an older copy</source>
        <translation>Αυτό είναι παλαιότερο αντίγραφο</translation>
    </message>
    <message>
        <source>Keep this copy</source>
        <translation>Διατήρηση αυτού του αντιγράφου</translation>
    </message>
    <message>
        <source>The clock was put back</source>
        <translation>Το ρολόι γύρισε πίσω</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Το ρολόι είναι σωστό</translation>
    </message>
</context>
<context>
    <name>arrivals</name>
    <message numerus="yes">
        <source>%n thing(s) handed over. Unlock to look at it.</source>
        <translation><numerusform>Παραδόθηκε %n στοιχείο. Ξεκλειδώστε για να το δείτε.</numerusform><numerusform>Παραδόθηκαν %n στοιχεία. Ξεκλειδώστε για να τα δείτε.</numerusform></translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>show</source>
        <translation>εμφάνιση</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>απόκρυψη</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>What you earned, by issuer and year</source>
        <translation>Όσα αποκτήσατε, ανά εκδότη και έτος</translation>
    </message>
    <message>
        <source>Your skills by level and evidence; a filled circle is verified</source>
        <translation>Οι δεξιότητές σας ανά επίπεδο και τεκμηρίωση· ο γεμάτος κύκλος είναι επαληθευμένος</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>χωρίς επίπεδο</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Λίστα</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Χρονολόγιο</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Δεξιότητες</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Ισχύς</translation>
    </message>
    <message>
        <source>{skill}, {level}: {n}, of these {good} verified</source>
        <translation>{skill}, {level}: {n}, από αυτά επαληθευμένα: {good}</translation>
    </message>
    <message>
        <source>{told}. Evidence: {evidence}</source>
        <translation>{told}. Τεκμηρίωση: {evidence}</translation>
    </message>
    <message>
        <source>How long your credentials hold</source>
        <translation>Πόσο ισχύουν τα πιστοποιητικά σας</translation>
    </message>
    <message>
        <source>{title}: until {day}</source>
        <translation>{title}: έως τις {day}</translation>
    </message>
    <message>
        <source>EQF {n}</source>
        <translation>EQF {n}</translation>
    </message>
    <message>
        <source>Nothing to draw: no credential here states what this picture is made of.</source>
        <translation>Δεν υπάρχει τίποτα να σχεδιαστεί: κανένα πιστοποιητικό εδώ δεν αναφέρει αυτά που δείχνει η εικόνα.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Αποθήκευση ως PDF…</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>Τα ίδια ως λίστα</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Αποθήκευση της εικόνας</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Αποθηκεύτηκε ως {name}</translation>
    </message>
    <message>
        <source>It could not be written there. Choose another place.</source>
        <translation>Δεν ήταν δυνατή η εγγραφή εκεί. Επιλέξτε άλλη θέση.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Shown for a qualification</source>
        <translation>Παρουσιάζεται για ένα προσόν</translation>
    </message>
    <message>
        <source>Made for nobody in particular</source>
        <translation>Δεν προορίζεται για κάποιον συγκεκριμένα</translation>
    </message>
    <message>
        <source>Rules not run</source>
        <translation>Οι κανόνες δεν εφαρμόστηκαν</translation>
    </message>
    <message>
        <source>Signed by its holder</source>
        <translation>Με υπογραφή του κατόχου</translation>
    </message>
    <message>
        <source>Not signed by a holder</source>
        <translation>Χωρίς υπογραφή κατόχου</translation>
    </message>
    <message>
        <source>Holder's signature not checked</source>
        <translation>Η υπογραφή του κατόχου δεν ελέγχθηκε</translation>
    </message>
    <message>
        <source>Answers your code</source>
        <translation>Απαντά στον κωδικό σας</translation>
    </message>
    <message>
        <source>Does not answer your code</source>
        <translation>Δεν απαντά στον κωδικό σας</translation>
    </message>
    <message>
        <source>Whether it answers your code is open</source>
        <translation>Δεν είναι γνωστό αν απαντά στον κωδικό σας</translation>
    </message>
    <message>
        <source>Made for you</source>
        <translation>Προορίζεται για εσάς</translation>
    </message>
    <message>
        <source>Not made for you</source>
        <translation>Δεν προορίζεται για εσάς</translation>
    </message>
    <message>
        <source>Says it is for {who}</source>
        <translation>Δηλώνει ότι προορίζεται για: {who}</translation>
    </message>
    <message>
        <source>May be used until {day}</source>
        <translation>Χρήση έως τις {day}</translation>
    </message>
    <message>
        <source>Made for {who}</source>
        <translation>Προορίζεται για: {who}</translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation>Δημιουργήθηκε: {when}</translation>
    </message>
    <message>
        <source>Back to one file</source>
        <translation>Επιστροφή σε ένα αρχείο</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Αποθήκευση ως πίνακα (CSV)</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Εμφάνιση μόνο</translation>
    </message>
    <message>
        <source>Everything found, one line a credential</source>
        <translation>Όλα όσα βρέθηκαν, ένα πιστοποιητικό ανά γραμμή</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Αναζήτηση αρχείων…</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Όλα τα αποτελέσματα</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation><numerusform>Ελέγχθηκε %n αρχείο</numerusform><numerusform>Ελέγχθηκαν %n αρχεία</numerusform></translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation>{done} από {total} αρχεία</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Δεν διαβάζεται</translation>
    </message>
    <message>
        <source>check-results</source>
        <translation>αποτελεσματα-ελεγχου</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Αποθήκευση του πίνακα</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} files</source>
        <translation>Διακόπηκε μετά από {done} από {total} αρχεία</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>υπογεγραμμένο</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>δεν αποδείχθηκε</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>απέτυχε</translation>
    </message>
    <message>
        <source>Genuine, issuer unknown</source>
        <translation>Γνήσιο, άγνωστος εκδότης</translation>
    </message>
    <message>
        <source>Needs: {what}</source>
        <translation>Χρειάζεται: {what}</translation>
    </message>
    <message>
        <source>Does not prove {stack}</source>
        <translation>Δεν αποδεικνύει: {stack}</translation>
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
        <translation>Παρουσιάζεται ως απόδειξη, υπολογίστηκε ξανά εδώ</translation>
    </message>
    <message>
        <source>What could not be checked, and what would settle it</source>
        <translation>Τι δεν μπόρεσε να ελεγχθεί και τι θα το ξεκαθάριζε</translation>
    </message>
    <message>
        <source>{title}: {why}</source>
        <translation>{title}: {why}</translation>
    </message>
    <message>
        <source>The presentation itself</source>
        <translation>Η ίδια η παρουσίαση</translation>
    </message>
    <message>
        <source>Untitled credential</source>
        <translation>Πιστοποιητικό χωρίς τίτλο</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Δεν υπάρχει τίποτα για έλεγχο</translation>
    </message>
    <message>
        <source>Genuine and in good standing</source>
        <translation>Γνήσιο και σε ισχύ</translation>
    </message>
    <message>
        <source>Genuine, but nobody you trust vouches for the issuer</source>
        <translation>Γνήσιο, αλλά κανείς που εμπιστεύεστε δεν εγγυάται για τον εκδότη</translation>
    </message>
    <message>
        <source>Not everything could be checked on this computer</source>
        <translation>Δεν μπόρεσαν να ελεγχθούν όλα σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>Do not rely on this</source>
        <translation>Μη βασιστείτε σε αυτό</translation>
    </message>
    <message>
        <source>Genuine, but revoked by the issuer</source>
        <translation>Γνήσιο, αλλά ο εκδότης το ανακάλεσε</translation>
    </message>
    <message>
        <source>Genuine, but suspended by the issuer</source>
        <translation>Γνήσιο, αλλά ο εκδότης το έθεσε σε αναστολή</translation>
    </message>
    <message>
        <source>Genuine, but expired</source>
        <translation>Γνήσιο, αλλά έχει λήξει</translation>
    </message>
    <message>
        <source>Genuine, but not valid yet</source>
        <translation>Γνήσιο, αλλά δεν ισχύει ακόμη</translation>
    </message>
    <message>
        <source>Open a presentation or credential</source>
        <translation>Άνοιγμα παρουσίασης ή πιστοποιητικού</translation>
    </message>
    <message>
        <source>Nothing left this computer, and nothing was kept.</source>
        <translation>Τίποτα δεν έφυγε από αυτόν τον υπολογιστή και τίποτα δεν αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>Drop a presentation here, paste it, scan it or open a file. You see what a receiver would see.</source>
        <translation>Αφήστε εδώ μια παρουσίαση, επικολλήστε τη, σαρώστε τη ή ανοίξτε ένα αρχείο. Βλέπετε ό,τι θα έβλεπε ένας παραλήπτης.</translation>
    </message>
    <message>
        <source>Receiver it should be for (optional)</source>
        <translation>Παραλήπτης για τον οποίο πρέπει να προορίζεται (προαιρετικό)</translation>
    </message>
    <message>
        <source>Code you gave (optional)</source>
        <translation>Κωδικός που δώσατε (προαιρετικό)</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Νέος έλεγχος</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Folder with the files to check</source>
        <translation>Φάκελος με τα αρχεία για έλεγχο</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that could be checked.</source>
        <translation>Το πρόχειρο δεν περιέχει κάτι που μπορεί να ελεγχθεί.</translation>
    </message>
    <message>
        <source>Save the result (PDF)</source>
        <translation>Αποθήκευση του αποτελέσματος (PDF)</translation>
    </message>
    <message>
        <source>Nothing left this computer, and nothing was kept. The wallet is locked, so your own trust lists and files were not used.</source>
        <translation>Τίποτα δεν έφυγε από αυτόν τον υπολογιστή και τίποτα δεν αποθηκεύτηκε. Το πορτοφόλι είναι κλειδωμένο, οπότε δεν χρησιμοποιήθηκαν οι δικές σας λίστες εμπιστοσύνης και τα αρχεία σας.</translation>
    </message>
    <message>
        <source>Is it genuine?</source>
        <translation>Είναι γνήσιο;</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Σάρωση</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Άνοιγμα αρχείου</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Επικόλληση</translation>
    </message>
    <message>
        <source>Check a folder</source>
        <translation>Έλεγχος φακέλου</translation>
    </message>
    <message>
        <source>Make a request</source>
        <translation>Δημιουργία αιτήματος</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Όλα τα αρχεία</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Μια στιγμή…</translation>
    </message>
    <message>
        <source>This is not something to check</source>
        <translation>Αυτό δεν είναι κάτι που ελέγχεται</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Αποθήκευση του αποτελέσματος</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Is it well made?</source>
        <translation>Είναι σωστά φτιαγμένο;</translation>
    </message>
    <message>
        <source>Are all its terms defined?</source>
        <translation>Ορίζονται όλοι οι όροι του;</translation>
    </message>
    <message>
        <source>Does it keep to its schema?</source>
        <translation>Ακολουθεί το σχήμα του;</translation>
    </message>
    <message>
        <source>Is what it refers to the very thing it meant?</source>
        <translation>Αυτό στο οποίο παραπέμπει είναι ακριβώς αυτό που εννοούσε;</translation>
    </message>
    <message>
        <source>Is the signature intact?</source>
        <translation>Είναι ακέραιη η υπογραφή;</translation>
    </message>
    <message>
        <source>Was it signed for this purpose?</source>
        <translation>Υπογράφηκε για αυτόν τον σκοπό;</translation>
    </message>
    <message>
        <source>Is the signature in date?</source>
        <translation>Είναι εντός ισχύος η υπογραφή;</translation>
    </message>
    <message>
        <source>Is the signing key known?</source>
        <translation>Είναι γνωστό το κλειδί υπογραφής;</translation>
    </message>
    <message>
        <source>Does the key belong to the issuer?</source>
        <translation>Ανήκει το κλειδί στον εκδότη;</translation>
    </message>
    <message>
        <source>Does a list you trust vouch for the issuer?</source>
        <translation>Εγγυάται για τον εκδότη λίστα που εμπιστεύεστε;</translation>
    </message>
    <message>
        <source>Is it in date?</source>
        <translation>Είναι εντός ισχύος;</translation>
    </message>
    <message>
        <source>Has the issuer taken it back?</source>
        <translation>Το έχει ανακαλέσει ο εκδότης;</translation>
    </message>
    <message>
        <source>Was it issued to this person?</source>
        <translation>Εκδόθηκε για αυτό το πρόσωπο;</translation>
    </message>
    <message>
        <source>Did the holder prove it is theirs?</source>
        <translation>Απέδειξε ο κάτοχος ότι είναι δικό του;</translation>
    </message>
    <message>
        <source>Was it made for this receiver?</source>
        <translation>Φτιάχτηκε για αυτόν τον παραλήπτη;</translation>
    </message>
    <message>
        <source>Does it answer this request?</source>
        <translation>Απαντά σε αυτό το αίτημα;</translation>
    </message>
    <message>
        <source>Could everything inside be read?</source>
        <translation>Διαβάστηκαν όλα όσα περιέχει;</translation>
    </message>
    <message>
        <source>DID document</source>
        <translation>Έγγραφο DID</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>Λίστα κατάστασης</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Λεξιλόγιο (context)</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Σχήμα</translation>
    </message>
    <message>
        <source>Issuer metadata</source>
        <translation>Μεταδεδομένα εκδότη</translation>
    </message>
    <message>
        <source>Issuer profile</source>
        <translation>Προφίλ εκδότη</translation>
    </message>
    <message>
        <source>Issuer key</source>
        <translation>Κλειδί εκδότη</translation>
    </message>
    <message>
        <source>Hosted assertion</source>
        <translation>Φιλοξενούμενη βεβαίωση</translation>
    </message>
    <message>
        <source>Trust anchor</source>
        <translation>Σημείο εμπιστοσύνης</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>Λίστα εμπιστοσύνης</translation>
    </message>
    <message>
        <source>Type metadata</source>
        <translation>Μεταδεδομένα τύπου</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>Λίστα ανακλήσεων</translation>
    </message>
    <message>
        <source>Chain anchor</source>
        <translation>Εγγραφή σε αλυσίδα (blockchain)</translation>
    </message>
    <message>
        <source>Not understood here</source>
        <translation>Δεν είναι κατανοητό εδώ</translation>
    </message>
    <message>
        <source>What you expect of it</source>
        <translation>Τι αναμένετε από αυτό</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>πέτυχε</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>απέτυχε</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>δεν διαπιστώθηκε</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>δεν ισχύει εδώ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Κλειδί</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Μορφή</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Υπογραφή</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Εκδότης</translation>
    </message>
    <message>
        <source>Dates and status</source>
        <translation>Ημερομηνίες και κατάσταση</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Κάτοχος</translation>
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
        <translation>Πρέπει να εμφανιστεί</translation>
    </message>
    <message>
        <source>Cannot be withheld</source>
        <translation>Δεν μπορεί να αποκρυφτεί</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation><numerusform>%n στοιχείο</numerusform><numerusform>%n στοιχεία</numerusform></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Στοιχείο</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Τι λέει</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>σε απόκρυψη</translation>
    </message>
    <message>
        <source>What had to be shown</source>
        <translation>Τι έπρεπε να αποδειχθεί</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Ποιος είστε</translation>
    </message>
    <message>
        <source>Your identifier</source>
        <translation>Το αναγνωριστικό σας</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ονοματεπώνυμο</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Επώνυμο</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ημερομηνία γέννησης</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Διεύθυνση e-mail</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Βαθμός</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Τεκμηρίωση</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Περιγραφή</translation>
    </message>
    <message>
        <source>Skills and frameworks</source>
        <translation>Δεξιότητες και πλαίσια</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Επίτευγμα</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Για εσάς</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Εκδότης</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Ισχύει από</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ισχύει έως</translation>
    </message>
    <message>
        <source>Awarded on</source>
        <translation>Απονεμήθηκε στις</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Πιστωτικές μονάδες</translation>
    </message>
    <message>
        <source>Credits earned</source>
        <translation>Μονάδες που αποκτήθηκαν</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Εικόνα</translation>
    </message>
    <message>
        <source>Skill or level</source>
        <translation>Δεξιότητα ή επίπεδο</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Field of study</source>
        <translation>Γνωστικό πεδίο</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Λέξη-κλειδί</translation>
    </message>
    <message>
        <source>Where its status is published</source>
        <translation>Πού δημοσιεύεται η κατάστασή του</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Δεξιότητες</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Αξιολόγηση</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Επίπεδο</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Φόρτος εργασίας</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Μαθησιακά αποτελέσματα</translation>
    </message>
    <message>
        <source>Form of participation</source>
        <translation>Μορφή συμμετοχής</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Διασφάλιση ποιότητας</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Αριθμός μητρώου</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Φύλο</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Ιθαγένεια</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Αριθμός τηλεφώνου</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Τόπος γέννησης</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>μια εικόνα</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation><numerusform>%n μέρος</numerusform><numerusform>%n μέρη</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>%n τιμή</numerusform><numerusform>%n τιμές</numerusform></translation>
    </message>
</context>
<context>
    <name>code sheet</name>
    <message>
        <source>Scan the codes with Cairn, in any order. Together they hold one presentation.</source>
        <translation>Σαρώστε τους κωδικούς με το Cairn, με όποια σειρά θέλετε. Μαζί περιέχουν μία παρουσίαση.</translation>
    </message>
</context>
<context>
    <name>credential</name>
    <message>
        <source>Verify again</source>
        <translation>Νέα επαλήθευση</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>Ετικέτες και σημείωση…</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Αποθήκευση του πρωτοτύπου…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Μετακίνηση στον κάδο</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Αφαίρεση από τα αγαπημένα</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Προσθήκη στα αγαπημένα</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Επαναφορά από τον κάδο</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Αναίρεση αρχειοθέτησης</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Αρχειοθέτηση</translation>
    </message>
    <message>
        <source>About this credential</source>
        <translation>Σχετικά με αυτό το πιστοποιητικό</translation>
    </message>
    <message>
        <source>About the achievement</source>
        <translation>Σχετικά με το επίτευγμα</translation>
    </message>
    <message>
        <source>About the issuer</source>
        <translation>Σχετικά με τον εκδότη</translation>
    </message>
    <message>
        <source>It speaks of something else than what it stands on. Do not count it.</source>
        <translation>Μιλά για κάτι άλλο από αυτό στο οποίο βρίσκεται. Μην το υπολογίσετε.</translation>
    </message>
    <message>
        <source>Details of the endorsement by {name}</source>
        <translation>Λεπτομέρειες της σύστασης από {name}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Δεν διαβάστηκε</translation>
    </message>
    <message>
        <source>As a European micro-credential</source>
        <translation>Ως ευρωπαϊκό μικροδιαπιστευτήριο</translation>
    </message>
    <message>
        <source>{n} of {all} EU elements</source>
        <translation>{n} από {all} στοιχεία της ΕΕ</translation>
    </message>
    <message>
        <source>Earlier learning was recognised for it.</source>
        <translation>Για αυτό αναγνωρίστηκε προηγούμενη μάθηση.</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Δεν ταιριάζει</translation>
    </message>
    <message>
        <source>{state}: {values}</source>
        <translation>{state}: {values}</translation>
    </message>
    <message>
        <source>Change tags and note…</source>
        <translation>Αλλαγή ετικετών και σημείωσης…</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Μόνο για εσάς</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Ετικέτες, χωρισμένες με κόμμα</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>Ετικέτες και σημείωση</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>Add the tag {name}</source>
        <translation>Προσθήκη της ετικέτας {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>For example the day you applied with it. Only what speaks of that day counts.</source>
        <translation>Για παράδειγμα, η ημέρα που το χρησιμοποιήσατε σε αίτηση. Μετρά μόνο ό,τι αφορά εκείνη την ημέρα.</translation>
    </message>
    <message>
        <source>Day to look at</source>
        <translation>Ημέρα προς εξέταση</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Εξέταση</translation>
    </message>
    <message>
        <source>Was it valid on a certain day?</source>
        <translation>Ίσχυε μια συγκεκριμένη ημέρα;</translation>
    </message>
    <message>
        <source>On {day}: {verdict}</source>
        <translation>Στις {day}: {verdict}</translation>
    </message>
    <message>
        <source>Untitled credential</source>
        <translation>Πιστοποιητικό χωρίς τίτλο</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation><numerusform>%n εβδομάδα</numerusform><numerusform>%n εβδομάδες</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n ημέρα</numerusform><numerusform>%n ημέρες</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation><numerusform>%n ώρα</numerusform><numerusform>%n ώρες</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n λεπτό</numerusform><numerusform>%n λεπτά</numerusform></translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Χωρίς ημερομηνία λήξης</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Φόρτος εργασίας</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Επίπεδο</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Αξιολόγηση</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Ισχύς</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Συμμετοχή</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Έλεγχος ταυτότητας</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Διασφάλιση ποιότητας</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message numerus="yes">
        <source>{n} credit(s)</source>
        <translation><numerusform>{n} πιστωτική μονάδα</numerusform><numerusform>{n} πιστωτικές μονάδες</numerusform></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Έως τις {day}</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>Με επιτήρηση</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>Με έλεγχο ταυτότητας</translation>
    </message>
    <message>
        <source>Unsupervised</source>
        <translation>Χωρίς επιτήρηση</translation>
    </message>
    <message>
        <source>Sealed as</source>
        <translation>Σφραγισμένο ως</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Πρότυπο</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>Ήρθε ως</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Λήψη</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Μέγεθος</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation><numerusform>%n byte</numerusform><numerusform>%n byte</numerusform></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Εκδότης</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Εκδόθηκε για</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Αναγνωριστικό</translation>
    </message>
    <message>
        <source>{issuer} · awarded {day}</source>
        <translation>{issuer} · απονομή στις {day}</translation>
    </message>
    <message>
        <source>Can be shared in parts</source>
        <translation>Μπορεί να κοινοποιηθεί τμηματικά</translation>
    </message>
    <message>
        <source>Why this is verified</source>
        <translation>Γιατί είναι επαληθευμένο</translation>
    </message>
    <message>
        <source>Kept exactly as received; this is its content with parts in order.</source>
        <translation>Φυλάσσεται ακριβώς όπως λήφθηκε· αυτό είναι το περιεχόμενό του με τα μέρη σε σειρά.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Επισκόπηση</translation>
    </message>
    <message>
        <source>Outcomes &amp;&amp; evidence</source>
        <translation>Αποτελέσματα &amp;&amp; τεκμηρίωση</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Διαδρομές</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Πηγή</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Τι ελέγχθηκε</translation>
    </message>
    <message>
        <source>What others say about it</source>
        <translation>Τι λένε άλλοι γι’ αυτό</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Τι μπορείτε να κάνετε</translation>
    </message>
    <message>
        <source>It counts toward none of your stacks yet.</source>
        <translation>Δεν μετρά ακόμη σε καμία από τις διαδρομές σας.</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Αποθήκευση του πρωτοτύπου</translation>
    </message>
    <message>
        <source>What the credential says, as data</source>
        <translation>Τι λέει το πιστοποιητικό, ως δεδομένα</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Τι είναι</translation>
    </message>
    <message>
        <source>The issuer stated no outcomes and no evidence.</source>
        <translation>Ο εκδότης δεν ανέφερε αποτελέσματα ούτε τεκμηρίωση.</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Μαθησιακά αποτελέσματα</translation>
    </message>
    <message>
        <source>What had to be shown</source>
        <translation>Τι έπρεπε να αποδειχθεί</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Αποτελέσματα αξιολόγησης</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Τεκμηρίωση</translation>
    </message>
    <message>
        <source>Skills and frameworks</source>
        <translation>Δεξιότητες και πλαίσια</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Δεν έχει συμβεί τίποτα ακόμη.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>January</source>
        <translation>Ιανουαρίου</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Φεβρουαρίου</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Μαρτίου</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Απριλίου</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Μαΐου</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Ιουνίου</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Ιουλίου</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Αυγούστου</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Σεπτεμβρίου</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Οκτωβρίου</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Νοεμβρίου</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Δεκεμβρίου</translation>
    </message>
    <message>
        <source>from today</source>
        <translation>σημερινή</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation><numerusform>ηλικίας %n ημέρας</numerusform><numerusform>ηλικίας %n ημερών</numerusform></translation>
    </message>
    <message>
        <source>just now</source>
        <translation>μόλις τώρα</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation><numerusform>πριν από %n λεπτό</numerusform><numerusform>πριν από %n λεπτά</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation><numerusform>πριν από %n ώρα</numerusform><numerusform>πριν από %n ώρες</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation><numerusform>πριν από %n ημέρα</numerusform><numerusform>πριν από %n ημέρες</numerusform></translation>
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
        <translation>Αυτός ο κωδικός ανάκτησης δεν ανοίγει το πορτοφόλι</translation>
    </message>
    <message>
        <source>No wallet yet</source>
        <translation>Δεν υπάρχει ακόμη πορτοφόλι</translation>
    </message>
    <message>
        <source>There is no wallet in this folder.</source>
        <translation>Δεν υπάρχει πορτοφόλι σε αυτόν τον φάκελο.</translation>
    </message>
    <message>
        <source>Create one, or choose the folder it is in.</source>
        <translation>Δημιουργήστε ένα ή επιλέξτε τον φάκελο στον οποίο βρίσκεται.</translation>
    </message>
    <message>
        <source>A wallet is already here</source>
        <translation>Υπάρχει ήδη πορτοφόλι εδώ</translation>
    </message>
    <message>
        <source>This folder holds a wallet; nothing was changed.</source>
        <translation>Αυτός ο φάκελος περιέχει πορτοφόλι· δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>Unlock it instead.</source>
        <translation>Ξεκλειδώστε αυτό που υπάρχει.</translation>
    </message>
    <message>
        <source>The wallet is locked</source>
        <translation>Το πορτοφόλι είναι κλειδωμένο</translation>
    </message>
    <message>
        <source>This needs your credentials, and they are locked.</source>
        <translation>Γι’ αυτό χρειάζονται τα πιστοποιητικά σας, που είναι κλειδωμένα.</translation>
    </message>
    <message>
        <source>Unlock the wallet.</source>
        <translation>Ξεκλειδώστε το πορτοφόλι.</translation>
    </message>
    <message>
        <source>That passphrase does not open this wallet</source>
        <translation>Αυτή η φράση πρόσβασης δεν ανοίγει το πορτοφόλι</translation>
    </message>
    <message>
        <source>Capital letters, the keyboard layout and spaces all count.</source>
        <translation>Τα κεφαλαία, η διάταξη του πληκτρολογίου και τα κενά έχουν σημασία.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The keyring did not give the key</source>
        <translation>Το μπρελόκ κλειδιών δεν έδωσε το κλειδί</translation>
    </message>
    <message>
        <source>This computer's keyring is missing, locked or has changed.</source>
        <translation>Το μπρελόκ κλειδιών αυτού του υπολογιστή λείπει, είναι κλειδωμένο ή έχει αλλάξει.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase.</source>
        <translation>Ξεκλειδώστε με τη φράση πρόσβασής σας.</translation>
    </message>
    <message>
        <source>The wallet file is damaged</source>
        <translation>Το αρχείο του πορτοφολιού έχει φθαρεί</translation>
    </message>
    <message>
        <source>What is stored does not match its own seals, so nothing was opened or changed.</source>
        <translation>Τα αποθηκευμένα δεν ταιριάζουν με τις σφραγίδες τους, οπότε τίποτα δεν άνοιξε και τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>Keep the file as it is and restore a backup.</source>
        <translation>Αφήστε το αρχείο όπως είναι και επαναφέρετε ένα αντίγραφο ασφαλείας.</translation>
    </message>
    <message>
        <source>The wallet is open elsewhere</source>
        <translation>Το πορτοφόλι είναι ανοιχτό αλλού</translation>
    </message>
    <message>
        <source>Another window or program holds it.</source>
        <translation>Το χρησιμοποιεί άλλο παράθυρο ή πρόγραμμα.</translation>
    </message>
    <message>
        <source>Close that one, then try again.</source>
        <translation>Κλείστε εκείνο και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The disk did not take it</source>
        <translation>Η εγγραφή στον δίσκο δεν έγινε</translation>
    </message>
    <message>
        <source>It may be full or read-only. Your wallet is as it was before.</source>
        <translation>Ίσως είναι γεμάτος ή μόνο για ανάγνωση. Το πορτοφόλι σας είναι όπως πριν.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Ελευθερώστε χώρο και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>This wallet was made by a newer version</source>
        <translation>Αυτό το πορτοφόλι δημιουργήθηκε από νεότερη έκδοση</translation>
    </message>
    <message>
        <source>It was not opened, so that nothing is lost.</source>
        <translation>Δεν ανοίχτηκε, για να μη χαθεί τίποτα.</translation>
    </message>
    <message>
        <source>Update the program, then unlock.</source>
        <translation>Ενημερώστε το πρόγραμμα και μετά ξεκλειδώστε.</translation>
    </message>
    <message>
        <source>The check was cut short</source>
        <translation>Ο έλεγχος διακόπηκε απότομα</translation>
    </message>
    <message>
        <source>A helper process ended before its work was done. What was kept before stays kept.</source>
        <translation>Μια βοηθητική διεργασία τερματίστηκε πριν τελειώσει τη δουλειά της. Ό,τι είχε αποθηκευτεί πριν παραμένει.</translation>
    </message>
    <message>
        <source>Try again with fewer files at a time.</source>
        <translation>Δοκιμάστε ξανά με λιγότερα αρχεία τη φορά.</translation>
    </message>
    <message>
        <source>Not a credential</source>
        <translation>Δεν είναι πιστοποιητικό</translation>
    </message>
    <message>
        <source>No credential was found in it.</source>
        <translation>Δεν βρέθηκε πιστοποιητικό μέσα του.</translation>
    </message>
    <message>
        <source>Ask the issuer for the file, picture or link text of the credential itself.</source>
        <translation>Ζητήστε από τον εκδότη το αρχείο, την εικόνα ή το κείμενο του συνδέσμου του ίδιου του πιστοποιητικού.</translation>
    </message>
    <message>
        <source>Not well made</source>
        <translation>Δεν είναι σωστά φτιαγμένο</translation>
    </message>
    <message>
        <source>It breaks the rules of its own format, so it cannot be read safely.</source>
        <translation>Παραβιάζει τους κανόνες της μορφής του, οπότε δεν μπορεί να διαβαστεί με ασφάλεια.</translation>
    </message>
    <message>
        <source>Ask the issuer for a fresh copy.</source>
        <translation>Ζητήστε από τον εκδότη ένα νέο αντίγραφο.</translation>
    </message>
    <message>
        <source>Not understood by this wallet</source>
        <translation>Αυτό το πορτοφόλι δεν το καταλαβαίνει</translation>
    </message>
    <message>
        <source>It is of a kind this wallet does not read yet.</source>
        <translation>Είναι ενός είδους που αυτό το πορτοφόλι δεν διαβάζει ακόμη.</translation>
    </message>
    <message>
        <source>Ask the issuer for an Open Badges 3.0 or verifiable credential file.</source>
        <translation>Ζητήστε από τον εκδότη αρχείο Open Badges 3.0 ή επαληθεύσιμου πιστοποιητικού.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Απορρίφθηκε</translation>
    </message>
    <message>
        <source>It goes against a safety rule, so nothing was kept.</source>
        <translation>Αντιβαίνει σε κανόνα ασφαλείας, οπότε τίποτα δεν αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>Check where it came from.</source>
        <translation>Ελέγξτε από πού προήλθε.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Πολύ μεγάλο</translation>
    </message>
    <message>
        <source>It is larger or deeper than the wallet reads.</source>
        <translation>Είναι μεγαλύτερο ή βαθύτερο από όσο διαβάζει το πορτοφόλι.</translation>
    </message>
    <message>
        <source>Split it, or ask for a smaller copy.</source>
        <translation>Χωρίστε το ή ζητήστε μικρότερο αντίγραφο.</translation>
    </message>
    <message>
        <source>That does not fit here</source>
        <translation>Αυτό δεν ταιριάζει εδώ</translation>
    </message>
    <message>
        <source>What was entered cannot be used.</source>
        <translation>Αυτό που δόθηκε δεν μπορεί να χρησιμοποιηθεί.</translation>
    </message>
    <message>
        <source>Check the entry and try again.</source>
        <translation>Ελέγξτε τι γράψατε και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>Δεν είναι πια εδώ</translation>
    </message>
    <message>
        <source>It is not in the wallet any more.</source>
        <translation>Δεν βρίσκεται πια στο πορτοφόλι.</translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation>Επιστρέψτε στη λίστα.</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Το αρχείο δεν υπάρχει</translation>
    </message>
    <message>
        <source>It was moved, renamed or cannot be read.</source>
        <translation>Μετακινήθηκε, μετονομάστηκε ή δεν μπορεί να διαβαστεί.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Επιλέξτε ξανά το αρχείο.</translation>
    </message>
    <message>
        <source>A file of that name exists</source>
        <translation>Υπάρχει αρχείο με αυτό το όνομα</translation>
    </message>
    <message>
        <source>Nothing was written over.</source>
        <translation>Δεν αντικαταστάθηκε τίποτα.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Επιλέξτε άλλο όνομα.</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>Έξω από τον επιλεγμένο φάκελο</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Δεν γράφτηκε τίποτα.</translation>
    </message>
    <message>
        <source>Choose a name without folders in it.</source>
        <translation>Επιλέξτε όνομα χωρίς φακέλους.</translation>
    </message>
    <message>
        <source>This needs the network</source>
        <translation>Γι’ αυτό χρειάζεται το δίκτυο</translation>
    </message>
    <message>
        <source>The wallet is offline, so nothing was fetched.</source>
        <translation>Το πορτοφόλι είναι εκτός σύνδεσης, οπότε δεν έγινε λήψη.</translation>
    </message>
    <message>
        <source>Bring the file by hand.</source>
        <translation>Φέρτε το αρχείο εσείς.</translation>
    </message>
    <message>
        <source>This cannot be shared that way</source>
        <translation>Αυτό δεν μπορεί να κοινοποιηθεί έτσι</translation>
    </message>
    <message>
        <source>The credential's own seal does not allow it.</source>
        <translation>Η ίδια η σφραγίδα του πιστοποιητικού δεν το επιτρέπει.</translation>
    </message>
    <message>
        <source>Show more of it, or share it whole.</source>
        <translation>Δείξτε περισσότερα από αυτό ή κοινοποιήστε το ολόκληρο.</translation>
    </message>
    <message>
        <source>The newest good backup is of {when}; recover from it.</source>
        <translation>Το νεότερο σωστό αντίγραφο ασφαλείας είναι από τις {when}· ανακτήστε από αυτό.</translation>
    </message>
    <message>
        <source>Correct that place in the file, or ask whoever wrote it.</source>
        <translation>Διορθώστε αυτό το σημείο του αρχείου ή ρωτήστε όποιον το έγραψε.</translation>
    </message>
    <message>
        <source>Ask whoever publishes it for CTDL, ELM or stack-rules/1.</source>
        <translation>Ζητήστε από όποιον το δημοσιεύει μορφή CTDL, ELM ή stack-rules/1.</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Επιλέξτε φάκελο που υπάρχει.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Επιλέξτε φάκελο στον οποίο μπορείτε να γράψετε.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Επιλέξτε πιο σύντομο όνομα.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Επιλέξτε άλλο αντίγραφο ασφαλείας.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Επιλέξτε μεταγενέστερη ημέρα.</translation>
    </message>
    <message>
        <source>Choose another way of signing, or leave the choice to the program.</source>
        <translation>Επιλέξτε άλλον τρόπο υπογραφής ή αφήστε την επιλογή στο πρόγραμμα.</translation>
    </message>
    <message>
        <source>Look up what can be shown of it, and choose from that.</source>
        <translation>Δείτε τι μπορεί να δειχθεί από αυτό και επιλέξτε από εκεί.</translation>
    </message>
    <message>
        <source>Hand over the original instead.</source>
        <translation>Δώστε αντί γι’ αυτό το πρωτότυπο.</translation>
    </message>
    <message>
        <source>Choose at least one credential.</source>
        <translation>Επιλέξτε τουλάχιστον ένα πιστοποιητικό.</translation>
    </message>
    <message>
        <source>Bring the file from the address that the check names.</source>
        <translation>Φέρτε το αρχείο από τη διεύθυνση που αναφέρει ο έλεγχος.</translation>
    </message>
    <message>
        <source>Ask whoever publishes the list for another copy.</source>
        <translation>Ζητήστε άλλο αντίγραφο από όποιον δημοσιεύει τον κατάλογο.</translation>
    </message>
    <message>
        <source>Ask whoever made the request for a new one.</source>
        <translation>Ζητήστε νέο αίτημα από όποιον το έκανε.</translation>
    </message>
</context>
<context>
    <name>eu</name>
    <message>
        <source>Who learned</source>
        <translation>Ποιος έμαθε</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Country or region of the issuer</source>
        <translation>Χώρα ή περιοχή του εκδότη</translation>
    </message>
    <message>
        <source>Awarding body</source>
        <translation>Φορέας απονομής</translation>
    </message>
    <message>
        <source>Date of award</source>
        <translation>Ημερομηνία απονομής</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Μαθησιακά αποτελέσματα</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Φόρτος εργασίας</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Επίπεδο</translation>
    </message>
    <message>
        <source>Kind of assessment</source>
        <translation>Είδος αξιολόγησης</translation>
    </message>
    <message>
        <source>Form of participation</source>
        <translation>Τρόπος συμμετοχής</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Διασφάλιση ποιότητας</translation>
    </message>
    <message>
        <source>What was needed to enrol</source>
        <translation>Προϋποθέσεις εγγραφής</translation>
    </message>
    <message>
        <source>Supervision and identity check</source>
        <translation>Επιτήρηση και έλεγχος ταυτότητας</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Βαθμός</translation>
    </message>
    <message>
        <source>What it can add up to</source>
        <translation>Πού μπορεί να προσμετρηθεί</translation>
    </message>
    <message>
        <source>Further information</source>
        <translation>Περισσότερες πληροφορίες</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>αναφέρεται</translation>
    </message>
    <message>
        <source>partly stated</source>
        <translation>αναφέρεται εν μέρει</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>δεν αναφέρεται</translation>
    </message>
    <message>
        <source>The workload is written as {written}, which is months; hours or minutes were meant, it seems.</source>
        <translation>Ο φόρτος εργασίας είναι γραμμένος ως {written}, δηλαδή μήνες· μάλλον εννοούνταν ώρες ή λεπτά.</translation>
    </message>
    <message>
        <source>{hours} hours for {credits} ECTS are {each} hours a credit; 25 to 30 are usual.</source>
        <translation>{hours} ώρες για {credits} ECTS σημαίνουν {each} ώρες ανά μονάδα· συνήθως είναι 25 έως 30.</translation>
    </message>
    <message>
        <source>It speaks of an identity check and also says that there was none.</source>
        <translation>Μιλά για έλεγχο ταυτότητας και λέει επίσης ότι δεν έγινε.</translation>
    </message>
    <message>
        <source>It states EQF level {eqf} and another level with the number {other}; only the EQF level counts.</source>
        <translation>Αναφέρει επίπεδο EQF {eqf} και άλλο επίπεδο με τον αριθμό {other}· μετρά μόνο το επίπεδο EQF.</translation>
    </message>
    <message>
        <source>It is called {called}, but states only participation.</source>
        <translation>Ονομάζεται «{called}», αλλά αναφέρει μόνο συμμετοχή.</translation>
    </message>
    <message>
        <source>A result is below what was required.</source>
        <translation>Ένα αποτέλεσμα είναι κάτω από το απαιτούμενο.</translation>
    </message>
    <message>
        <source>Some skills have no web address, so they cannot be matched with others.</source>
        <translation>Ορισμένες δεξιότητες δεν έχουν διεύθυνση ιστού, οπότε δεν μπορούν να αντιστοιχιστούν με άλλες.</translation>
    </message>
    <message>
        <source>The language tag {tag} names no country.</source>
        <translation>Ο κωδικός γλώσσας {tag} δεν δηλώνει χώρα.</translation>
    </message>
    <message>
        <source>{stated} of {all} stated, {partly} only partly, {missing} not stated.</source>
        <translation>Αναφέρονται {stated} από {all}, εν μέρει {partly}, δεν αναφέρονται {missing}.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the credential when something is not stated. Ask the issuer for it.</source>
        <translation>Όταν κάτι δεν αναφέρεται, το πιστοποιητικό δεν έχει κάποιο πρόβλημα. Ζητήστε το από τον εκδότη.</translation>
    </message>
    <message>
        <source>Assessed outcome</source>
        <translation>Αξιολογημένο αποτέλεσμα</translation>
    </message>
    <message>
        <source>An outcome that was assessed.</source>
        <translation>Ένα αποτέλεσμα που αξιολογήθηκε.</translation>
    </message>
    <message>
        <source>Outcome, assessment not stated</source>
        <translation>Αποτέλεσμα, χωρίς αναφορά αξιολόγησης</translation>
    </message>
    <message>
        <source>An outcome is claimed; how it was assessed is not stated.</source>
        <translation>Δηλώνεται αποτέλεσμα· δεν αναφέρεται πώς αξιολογήθηκε.</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Συμμετοχή</translation>
    </message>
    <message>
        <source>Taking part, not an assessed outcome.</source>
        <translation>Συμμετοχή, όχι αξιολογημένο αποτέλεσμα.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Δικαίωμα</translation>
    </message>
    <message>
        <source>A right that was given, not an outcome.</source>
        <translation>Ένα δικαίωμα που δόθηκε, όχι αποτέλεσμα.</translation>
    </message>
    <message>
        <source>Not achieved yet</source>
        <translation>Δεν επιτεύχθηκε ακόμη</translation>
    </message>
    <message>
        <source>Nothing was achieved yet.</source>
        <translation>Δεν έχει επιτευχθεί τίποτα ακόμη.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Δεν ήταν δυνατή η εγγραφή του αρχείου εκεί. Επιλέξτε άλλη θέση.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Αποθηκεύτηκε ως {name}</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Everything is sound</source>
        <translation>Όλα είναι ακέραια</translation>
    </message>
    <message>
        <source>Every page, every original and the search index are what they were.</source>
        <translation>Κάθε σελίδα, κάθε πρωτότυπο και το ευρετήριο αναζήτησης είναι όπως ήταν.</translation>
    </message>
    <message>
        <source>Something is damaged</source>
        <translation>Κάτι έχει φθαρεί</translation>
    </message>
    <message>
        <source>Make a copy of the wallet's folder, then go back to a backup.</source>
        <translation>Αντιγράψτε τον φάκελο του πορτοφολιού και μετά επιστρέψτε σε ένα αντίγραφο ασφαλείας.</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}, under Backup.</source>
        <translation>Επιστρέψτε στο αντίγραφο ασφαλείας από τις {when}, στα Αντίγραφα ασφαλείας.</translation>
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
        <translation>Χωρίς υπογραφή</translation>
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
        <translation>Επαληθεύσιμο πιστοποιητικό 2.0</translation>
    </message>
    <message>
        <source>Verifiable credential 1.1</source>
        <translation>Επαληθεύσιμο πιστοποιητικό 1.1</translation>
    </message>
    <message>
        <source>signed text</source>
        <translation>υπογεγραμμένο κείμενο</translation>
    </message>
    <message>
        <source>COSE signature</source>
        <translation>Υπογραφή COSE</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>αρχείο JSON</translation>
    </message>
    <message>
        <source>baked PNG picture</source>
        <translation>εικόνα PNG με ενσωματωμένο διακριτικό</translation>
    </message>
    <message>
        <source>baked SVG picture</source>
        <translation>εικόνα SVG με ενσωματωμένο διακριτικό</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>κωδικός QR</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>ιστοσελίδα</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>έγγραφο PDF</translation>
    </message>
    <message>
        <source>European digital seal</source>
        <translation>ευρωπαϊκή ψηφιακή σφραγίδα</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>συμπιεσμένο αρχείο ZIP</translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Πόρισμα</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Πιστοποιητικό</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Εκδότης</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Απονομή</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Κάτοχος</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Παρατήρηση</translation>
    </message>
</context>
<context>
    <name>freshness</name>
    <message numerus="yes">
        <source>%n credential(s) lean on it</source>
        <translation><numerusform>%n πιστοποιητικό στηρίζεται σε αυτήν</numerusform><numerusform>%n πιστοποιητικά στηρίζονται σε αυτήν</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation><numerusform>%n πιστοποιητικό</numerusform><numerusform>%n πιστοποιητικά</numerusform></translation>
    </message>
    <message>
        <source>its key is nowhere on this computer; {count}</source>
        <translation>το κλειδί του δεν υπάρχει πουθενά σε αυτόν τον υπολογιστή· {count}</translation>
    </message>
    <message>
        <source>its key is on this computer once, in a file or list; {count}</source>
        <translation>το κλειδί του υπάρχει μία φορά σε αυτόν τον υπολογιστή, σε αρχείο ή λίστα· {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) end within 60 days</source>
        <translation><numerusform>%n πιστοποιητικό λήγει μέσα σε 60 ημέρες</numerusform><numerusform>%n πιστοποιητικά λήγουν μέσα σε 60 ημέρες</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n status list(s) too old or missing</source>
        <translation><numerusform>%n λίστα κατάστασης είναι πολύ παλιά ή λείπει</numerusform><numerusform>%n λίστες κατάστασης είναι πολύ παλιές ή λείπουν</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n issuer(s) known from one place only</source>
        <translation><numerusform>%n εκδότης γνωστός από μία μόνο πηγή</numerusform><numerusform>%n εκδότες γνωστοί από μία μόνο πηγή</numerusform></translation>
    </message>
    <message>
        <source>{age}; {uses}</source>
        <translation>{age}· {uses}</translation>
    </message>
    <message>
        <source>not on this computer; {uses}</source>
        <translation>δεν υπάρχει σε αυτόν τον υπολογιστή· {uses}</translation>
    </message>
    <message>
        <source>ends on {day}</source>
        <translation>λήγει στις {day}</translation>
    </message>
    <message>
        <source>See what</source>
        <translation>Λεπτομέρειες</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Put this note away</source>
        <translation>Απόκρυψη αυτής της ειδοποίησης</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Λήγουν σύντομα</translation>
    </message>
    <message>
        <source>Ask the issuer whether it can be renewed.</source>
        <translation>Ρωτήστε τον εκδότη αν μπορεί να ανανεωθεί.</translation>
    </message>
    <message>
        <source>Status lists</source>
        <translation>Λίστες κατάστασης</translation>
    </message>
    <message>
        <source>Get the file from its address and add it under Settings, Files for checking.</source>
        <translation>Πάρτε το αρχείο από τη διεύθυνσή του και προσθέστε το στις Ρυθμίσεις, Αρχεία ελέγχου.</translation>
    </message>
    <message>
        <source>Issuers known from one place only</source>
        <translation>Εκδότες γνωστοί από μία μόνο πηγή</translation>
    </message>
    <message>
        <source>If that file is lost, nobody can check these any more. Keep their key document.</source>
        <translation>Αν χαθεί αυτό το αρχείο, κανείς δεν θα μπορεί πια να τα ελέγξει. Φυλάξτε το έγγραφο κλειδιού τους.</translation>
    </message>
    <message>
        <source>What will lapse</source>
        <translation>Τι πρόκειται να λήξει</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Άνοιγμα: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>First steps</source>
        <translation>Πρώτα βήματα</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Τι σημαίνουν οι λέξεις</translation>
    </message>
    <message>
        <source>Stacks and sharing</source>
        <translation>Διαδρομές και κοινοποίηση</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Προσθήκη πιστοποιητικών</translation>
    </message>
    <message>
        <source>Drop a file, a picture or a folder on the window, paste with Ctrl+V, open with Ctrl+O, or scan a code on the screen with Ctrl+Shift+S. Badges in pictures, signed files, PDF and ZIP are read. What you received is kept byte for byte.</source>
        <translation>Αφήστε ένα αρχείο, μια εικόνα ή έναν φάκελο στο παράθυρο, επικολλήστε με Ctrl+V, ανοίξτε με Ctrl+O ή σαρώστε έναν κωδικό στην οθόνη με Ctrl+Shift+S. Διαβάζονται διακριτικά μέσα σε εικόνες, υπογεγραμμένα αρχεία, PDF και ZIP. Ό,τι λάβατε φυλάσσεται byte προς byte.</translation>
    </message>
    <message>
        <source>Keep order</source>
        <translation>Τάξη</translation>
    </message>
    <message>
        <source>Tags, notes, favourites and the archive are for you alone and never leave with a credential. The menu above the list leads to each of them, and to searches you have kept.</source>
        <translation>Οι ετικέτες, οι σημειώσεις, τα αγαπημένα και τα αρχειοθετημένα είναι μόνο για εσάς και δεν φεύγουν ποτέ μαζί με ένα πιστοποιητικό. Το μενού πάνω από τη λίστα οδηγεί στο καθένα από αυτά και στις αναζητήσεις που έχετε αποθηκεύσει.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Αναζήτηση</translation>
    </message>
    <message>
        <source>Type words, or narrow down with issuer:, skill:, level:&gt;=6, expires:&lt;2027 and status:.</source>
        <translation>Πληκτρολογήστε λέξεις ή περιορίστε με issuer:, skill:, level:&gt;=6, expires:&lt;2027 και status:.</translation>
    </message>
    <message>
        <source>Never lose it</source>
        <translation>Για να μη χαθεί τίποτα</translation>
    </message>
    <message>
        <source>An automatic backup follows each change. Make one for another place under Settings, Backup, and a recovery sheet under Settings, Safety.</source>
        <translation>Μετά από κάθε αλλαγή δημιουργείται αυτόματα αντίγραφο ασφαλείας. Δημιουργήστε ένα για άλλη θέση στις Ρυθμίσεις, Αντίγραφα ασφαλείας, και ένα φύλλο ανάκτησης στις Ρυθμίσεις, Ασφάλεια.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Επαληθευμένο</translation>
    </message>
    <message>
        <source>The signature holds, it is the issuer's, and nothing known speaks against it.</source>
        <translation>Η υπογραφή ισχύει, είναι του εκδότη, και τίποτα γνωστό δεν δείχνει το αντίθετο.</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Δεν ελέγχθηκε πλήρως</translation>
    </message>
    <message>
        <source>Something needed is not on this computer. The credential may be perfectly good. Open the line with the question mark: it names the file that would settle it.</source>
        <translation>Κάτι που χρειάζεται δεν υπάρχει σε αυτόν τον υπολογιστή. Το πιστοποιητικό μπορεί να είναι απολύτως εντάξει. Ανοίξτε τη γραμμή με το ερωτηματικό: αναφέρει το αρχείο που θα το ξεκαθάριζε.</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>Λίστα κατάστασης</translation>
    </message>
    <message>
        <source>A list an issuer publishes of what it has taken back. Its age is always told, because an old list cannot know of yesterday.</source>
        <translation>Μια λίστα που δημοσιεύει ο εκδότης με όσα έχει ανακαλέσει. Η ηλικία της αναφέρεται πάντα, γιατί μια παλιά λίστα δεν μπορεί να γνωρίζει το χθες.</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>Λίστα εμπιστοσύνης</translation>
    </message>
    <message>
        <source>A dated list of issuers somebody vouches for. It says whom you know, and never changes whether a credential is genuine.</source>
        <translation>Μια χρονολογημένη λίστα εκδοτών για τους οποίους κάποιος εγγυάται. Λέει ποιους γνωρίζετε και δεν αλλάζει ποτέ το αν ένα πιστοποιητικό είναι γνήσιο.</translation>
    </message>
    <message>
        <source>Was it valid then?</source>
        <translation>Ίσχυε τότε;</translation>
    </message>
    <message>
        <source>On the page of a credential choose a day. Only what speaks of that day is used.</source>
        <translation>Στη σελίδα ενός πιστοποιητικού επιλέξτε μια ημέρα. Χρησιμοποιείται μόνο ό,τι αφορά εκείνη την ημέρα.</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Διαδρομή</translation>
    </message>
    <message>
        <source>A qualification you work toward, measured by its written rules over what you hold. Drag a credential onto a stack to see where it counts.</source>
        <translation>Ένα προσόν που επιδιώκετε, μετρημένο με τους γραπτούς κανόνες του πάνω σε όσα έχετε. Σύρετε ένα πιστοποιητικό σε μια διαδρομή για να δείτε πού μετρά.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Κοινοποίηση</translation>
    </message>
    <message>
        <source>Parts that the issuer made separable can be held back and the signature still holds. A presentation is made for one receiver and one day; whom you showed what is in your activity.</source>
        <translation>Μέρη που ο εκδότης έκανε διαχωρίσιμα μπορούν να αποκρυφτούν και η υπογραφή εξακολουθεί να ισχύει. Μια παρουσίαση φτιάχνεται για έναν παραλήπτη και μία ημέρα· σε ποιον δείξατε τι βρίσκεται στη δραστηριότητά σας.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Looks at what somebody shows you, also while the wallet is locked, and keeps nothing.</source>
        <translation>Εξετάζει ό,τι σας δείχνει κάποιος, ακόμη και όσο το πορτοφόλι είναι κλειδωμένο, και δεν κρατά τίποτα.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Εκτός σύνδεσης</translation>
    </message>
    <message>
        <source>This program opens no connection. What a check is missing it names, and you can bring it as a file under Settings, Files for checking.</source>
        <translation>Αυτό το πρόγραμμα δεν ανοίγει καμία σύνδεση. Ό,τι λείπει από έναν έλεγχο το αναφέρει, και μπορείτε να το φέρετε ως αρχείο στις Ρυθμίσεις, Αρχεία ελέγχου.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Wallet created</source>
        <translation>Το πορτοφόλι δημιουργήθηκε</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Λήφθηκε</translation>
    </message>
    <message>
        <source>Verified again</source>
        <translation>Επαληθεύτηκε ξανά</translation>
    </message>
    <message>
        <source>Verdict changed</source>
        <translation>Το πόρισμα άλλαξε</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Κοινοποιήθηκε</translation>
    </message>
    <message>
        <source>Original saved as a file</source>
        <translation>Το πρωτότυπο αποθηκεύτηκε ως αρχείο</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Διαγράφηκε</translation>
    </message>
    <message>
        <source>Moved to trash</source>
        <translation>Μετακινήθηκε στον κάδο</translation>
    </message>
    <message>
        <source>Taken out of the trash</source>
        <translation>Επανήλθε από τον κάδο</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Οι ετικέτες άλλαξαν</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Η σημείωση άλλαξε</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Αρχειοθετήθηκε</translation>
    </message>
    <message>
        <source>Taken out of the archive</source>
        <translation>Αναιρέθηκε η αρχειοθέτηση</translation>
    </message>
    <message>
        <source>Brought from another wallet</source>
        <translation>Ήρθε από άλλο πορτοφόλι</translation>
    </message>
    <message>
        <source>Issuer added to your trust list</source>
        <translation>Ο εκδότης προστέθηκε στη λίστα εμπιστοσύνης σας</translation>
    </message>
    <message>
        <source>Issuer removed from your trust list</source>
        <translation>Ο εκδότης αφαιρέθηκε από τη λίστα εμπιστοσύνης σας</translation>
    </message>
    <message>
        <source>Trust list added</source>
        <translation>Προστέθηκε λίστα εμπιστοσύνης</translation>
    </message>
    <message>
        <source>Material for checks added</source>
        <translation>Προστέθηκε υλικό για ελέγχους</translation>
    </message>
    <message>
        <source>Stack added</source>
        <translation>Προστέθηκε διαδρομή</translation>
    </message>
    <message>
        <source>Own decision on a stack written down</source>
        <translation>Καταγράφηκε δική σας απόφαση για διαδρομή</translation>
    </message>
    <message>
        <source>Own decision on a stack taken back</source>
        <translation>Ανακλήθηκε δική σας απόφαση για διαδρομή</translation>
    </message>
    <message>
        <source>Stack removed</source>
        <translation>Αφαιρέθηκε διαδρομή</translation>
    </message>
    <message>
        <source>Identity made</source>
        <translation>Δημιουργήθηκε ταυτότητα</translation>
    </message>
    <message>
        <source>Identity retired</source>
        <translation>Αποσύρθηκε ταυτότητα</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Ξεκλειδώθηκε</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Κλειδώθηκε</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Άλλαξε ρύθμιση</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) shown</source>
        <translation><numerusform>εμφανίστηκε %n στοιχείο</numerusform><numerusform>εμφανίστηκαν %n στοιχεία</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n withheld</source>
        <translation><numerusform>%n σε απόκρυψη</numerusform><numerusform>%n σε απόκρυψη</numerusform></translation>
    </message>
    <message>
        <source>for {who}</source>
        <translation>για: {who}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>έως τις {day}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Search</source>
        <translation>Αναζήτηση</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation>Προσθήκη από αρχείο</translation>
    </message>
    <message>
        <source>Add from the clipboard</source>
        <translation>Προσθήκη από το πρόχειρο</translation>
    </message>
    <message>
        <source>Scan the screen</source>
        <translation>Σάρωση της οθόνης</translation>
    </message>
    <message>
        <source>The main action of the screen</source>
        <translation>Η κύρια ενέργεια της οθόνης</translation>
    </message>
    <message>
        <source>Share the selection</source>
        <translation>Κοινοποίηση της επιλογής</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Νέα επαλήθευση</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Μετακίνηση στον κάδο</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Κλείδωμα</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Λίστα πλήκτρων</translation>
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
        <translation>Αραβικά</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Βουλγαρικά</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Τσεχικά</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Δανικά</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Γερμανικά</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Ελληνικά</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Αγγλικά</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Ισπανικά</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Εσθονικά</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Φινλανδικά</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Γαλλικά</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Ιρλανδικά</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Κροατικά</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ουγγρικά</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Ιταλικά</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Λιθουανικά</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Λετονικά</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Μαλτεζικά</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Ολλανδικά</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Πολωνικά</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Πορτογαλικά</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Ρουμανικά</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Σλοβακικά</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Σλοβενικά</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Σουηδικά</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Τουρκικά</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ουκρανικά</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message numerus="yes">
        <source>%n credential(s) moved to the trash</source>
        <translation><numerusform>%n πιστοποιητικό μετακινήθηκε στον κάδο</numerusform><numerusform>%n πιστοποιητικά μετακινήθηκαν στον κάδο</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) taken out of the trash</source>
        <translation><numerusform>%n πιστοποιητικό επανήλθε από τον κάδο</numerusform><numerusform>%n πιστοποιητικά επανήλθαν από τον κάδο</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) put into the archive</source>
        <translation><numerusform>%n πιστοποιητικό αρχειοθετήθηκε</numerusform><numerusform>%n πιστοποιητικά αρχειοθετήθηκαν</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) taken out of the archive</source>
        <translation><numerusform>Αναιρέθηκε η αρχειοθέτηση %n πιστοποιητικού</numerusform><numerusform>Αναιρέθηκε η αρχειοθέτηση %n πιστοποιητικών</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) no longer a favourite</source>
        <translation><numerusform>%n πιστοποιητικό αφαιρέθηκε από τα αγαπημένα</numerusform><numerusform>%n πιστοποιητικά αφαιρέθηκαν από τα αγαπημένα</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Tag added to %n credential(s)</source>
        <translation><numerusform>Η ετικέτα προστέθηκε σε %n πιστοποιητικό</numerusform><numerusform>Η ετικέτα προστέθηκε σε %n πιστοποιητικά</numerusform></translation>
    </message>
    <message>
        <source>Search kept</source>
        <translation>Η αναζήτηση αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>Search forgotten</source>
        <translation>Η αναζήτηση διαγράφηκε</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) made a favourite</source>
        <translation><numerusform>%n πιστοποιητικό προστέθηκε στα αγαπημένα</numerusform><numerusform>%n πιστοποιητικά προστέθηκαν στα αγαπημένα</numerusform></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Προσθήκη ετικέτας</translation>
    </message>
    <message>
        <source>A tag is a word of yours, like “work” or “summer 2026”. Only you see it.</source>
        <translation>Η ετικέτα είναι μια δική σας λέξη, όπως «εργασία» ή «καλοκαίρι 2026». Τη βλέπετε μόνο εσείς.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>Tags and note kept</source>
        <translation>Οι ετικέτες και η σημείωση αποθηκεύτηκαν</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n credential(s) for good?</source>
        <translation><numerusform>Οριστική διαγραφή %n πιστοποιητικού;</numerusform><numerusform>Οριστική διαγραφή %n πιστοποιητικών;</numerusform></translation>
    </message>
    <message>
        <source>They are erased from this computer. Backups made before still hold them.</source>
        <translation>Σβήνονται από αυτόν τον υπολογιστή. Τα παλαιότερα αντίγραφα ασφαλείας τα περιέχουν ακόμη.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Οριστική διαγραφή</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Αποθήκευση αυτής της αναζήτησης</translation>
    </message>
    <message>
        <source>It appears in the menu above the list and always shows what fits today.</source>
        <translation>Εμφανίζεται στο μενού πάνω από τη λίστα και δείχνει πάντα ό,τι ταιριάζει σήμερα.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) deleted for good</source>
        <translation><numerusform>%n πιστοποιητικό διαγράφηκε οριστικά</numerusform><numerusform>%n πιστοποιητικά διαγράφηκαν οριστικά</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation><numerusform>εμφανίζεται %n</numerusform><numerusform>εμφανίζονται %n</numerusform></translation>
    </message>
    <message>
        <source>Each of these can be undone.</source>
        <translation>Καθένα από αυτά μπορεί να αναιρεθεί.</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) selected</source>
        <translation><numerusform>επιλέχθηκε %n πιστοποιητικό</numerusform><numerusform>επιλέχθηκαν %n πιστοποιητικά</numerusform></translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Επαναφορά από τον κάδο</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Αναίρεση αρχειοθέτησης</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Μετακίνηση στον κάδο</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Κοινοποίηση</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Προσθήκη ετικέτας…</translation>
    </message>
    <message>
        <source>Make favourites</source>
        <translation>Προσθήκη στα αγαπημένα</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Αρχειοθέτηση</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Πιστοποιητικά</translation>
    </message>
    <message>
        <source>Untitled credential</source>
        <translation>Πιστοποιητικό χωρίς τίτλο</translation>
    </message>
    <message>
        <source>All credentials</source>
        <translation>Όλα τα πιστοποιητικά</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Αγαπημένα</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Αρχειοθέτηση</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Κάδος</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Επαληθευμένα</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Χρειάζονται προσοχή</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Λήγουν σύντομα</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Πρώτα τα πιο πρόσφατα</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Ανά τίτλο</translation>
    </message>
    <message>
        <source>By issuer</source>
        <translation>Ανά εκδότη</translation>
    </message>
    <message>
        <source>By skill</source>
        <translation>Ανά δεξιότητα</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Ανά επίπεδο</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Ανά έτος</translation>
    </message>
    <message>
        <source>No skill named</source>
        <translation>Χωρίς δεξιότητα</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Χωρίς επίπεδο</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>Ετικέτα: {name}</translation>
    </message>
    <message>
        <source>Search: {name}</source>
        <translation>Αναζήτηση: {name}</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>έληξε στις {day}</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Επίπεδο {level}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>λήφθηκε στις {day}</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Credentials shown to you</source>
        <translation>Πιστοποιητικά που σας παρουσιάζονται</translation>
    </message>
    <message>
        <source>This page was made by the learner and holds the signed credentials themselves. Anything written on a page can be invented: open this file with Cairn to check every signature, whether it still stands, and whom it was made for.</source>
        <translation>Αυτή η σελίδα συντάχθηκε από τον εκπαιδευόμενο και περιέχει τα ίδια τα υπογεγραμμένα πιστοποιητικά. Οτιδήποτε είναι γραμμένο σε μια σελίδα μπορεί να είναι επινοημένο: ανοίξτε αυτό το αρχείο με το Cairn για να ελέγξετε κάθε υπογραφή, αν εξακολουθεί να ισχύει και για ποιον φτιάχτηκε.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Εκδότης</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Απονομή</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ισχύει έως</translation>
    </message>
    <message>
        <source>How it was assessed</source>
        <translation>Πώς αξιολογήθηκε</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Μονάδες</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Επίπεδο</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>Skills and frameworks</source>
        <translation>Δεξιότητες και πλαίσια</translation>
    </message>
    <message>
        <source>Shown by the holder of</source>
        <translation>Παρουσιάζεται με το κλειδί</translation>
    </message>
    <message>
        <source>Save the presentation itself</source>
        <translation>Αποθήκευση της ίδιας της παρουσίασης</translation>
    </message>
    <message>
        <source>Check the signatures</source>
        <translation>Έλεγχος των υπογραφών</translation>
    </message>
    <message>
        <source>The presentation as a QR code</source>
        <translation>Η παρουσίαση ως κωδικός QR</translation>
    </message>
    <message>
        <source>The holder's signature is good.</source>
        <translation>Η υπογραφή του κατόχου είναι σωστή.</translation>
    </message>
    <message>
        <source>The holder's signature is not good, or its time is over.</source>
        <translation>Η υπογραφή του κατόχου δεν είναι σωστή ή έχει λήξει ο χρόνος της.</translation>
    </message>
    <message>
        <source>This browser cannot check the holder's signature. Open the file with Cairn.</source>
        <translation>Αυτό το πρόγραμμα περιήγησης δεν μπορεί να ελέγξει την υπογραφή του κατόχου. Ανοίξτε το αρχείο με το Cairn.</translation>
    </message>
    <message>
        <source>An issuer's signature is not good, or its time is over.</source>
        <translation>Η υπογραφή ενός εκδότη δεν είναι σωστή ή έχει λήξει ο χρόνος της.</translation>
    </message>
    <message>
        <source>Issuers' signatures checked here and good: {checked} of {all}. Whether a credential was revoked, and who the issuers are, is not checked by this page.</source>
        <translation>Υπογραφές εκδοτών που ελέγχθηκαν εδώ και είναι σωστές: {checked} από {all}. Αυτή η σελίδα δεν ελέγχει αν ένα πιστοποιητικό έχει ανακληθεί ούτε ποιοι είναι οι εκδότες.</translation>
    </message>
    <message>
        <source>In the holder's own words: signed by the holder alone, by no institution.</source>
        <translation>Με δικά του λόγια: υπογεγραμμένο μόνο από τον κάτοχο, από κανένα ίδρυμα.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Φύλλο ανάκτησης</translation>
    </message>
</context>
<context>
    <name>qr</name>
    <message>
        <source>Part {n} of {total}</source>
        <translation>Μέρος {n} από {total}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Παύση</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Προηγούμενο μέρος</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Επόμενο μέρος</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Αναπαραγωγή</translation>
    </message>
    <message>
        <source>Code with the presentation</source>
        <translation>Κωδικός με την παρουσίαση</translation>
    </message>
    <message>
        <source>Spare part {n}: it stands in for any that was missed</source>
        <translation>Εφεδρικό μέρος {n}: αντικαθιστά όποιο χάθηκε</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Offline</source>
        <translation>Εκτός σύνδεσης</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ενεργό</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Κλείδωμα τώρα</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Πιστοποιητικά</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Διαδρομές</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Κοινοποίηση</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Δραστηριότητα</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Signed with the holder's own key.</source>
        <translation>Υπογεγραμμένο με το κλειδί του ίδιου του κατόχου.</translation>
    </message>
    <message>
        <source>The signature is intact: nothing changed since the holder signed it.</source>
        <translation>Η υπογραφή είναι ακέραιη: τίποτα δεν άλλαξε από τότε που το υπέγραψε ο κάτοχος.</translation>
    </message>
    <message>
        <source>The holder's key is known.</source>
        <translation>Το κλειδί του κατόχου είναι γνωστό.</translation>
    </message>
    <message>
        <source>The key belongs to whoever presents it.</source>
        <translation>Το κλειδί ανήκει σε όποιον το παρουσιάζει.</translation>
    </message>
    <message>
        <source>It follows the rules of its format.</source>
        <translation>Ακολουθεί τους κανόνες της μορφής του.</translation>
    </message>
    <message>
        <source>It breaks a rule of its format.</source>
        <translation>Παραβιάζει έναν κανόνα της μορφής του.</translation>
    </message>
    <message>
        <source>Every term it uses is defined and known here.</source>
        <translation>Κάθε όρος που χρησιμοποιεί είναι ορισμένος και γνωστός εδώ.</translation>
    </message>
    <message>
        <source>It uses a vocabulary that is not on this computer.</source>
        <translation>Χρησιμοποιεί λεξιλόγιο που δεν υπάρχει σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>It brings its own vocabulary, which could change what is meant.</source>
        <translation>Φέρνει δικό του λεξιλόγιο, που θα μπορούσε να αλλάξει το νόημα.</translation>
    </message>
    <message>
        <source>It uses a term nobody defined, so the signature does not cover it.</source>
        <translation>Χρησιμοποιεί όρο που κανείς δεν έχει ορίσει, οπότε η υπογραφή δεν τον καλύπτει.</translation>
    </message>
    <message>
        <source>It holds an incomplete web address where a full one is needed.</source>
        <translation>Περιέχει ελλιπή διεύθυνση ιστού εκεί όπου χρειάζεται πλήρης.</translation>
    </message>
    <message>
        <source>A part of it would be lost from what the signature covers.</source>
        <translation>Ένα μέρος του θα χανόταν από όσα καλύπτει η υπογραφή.</translation>
    </message>
    <message>
        <source>Its vocabularies are not in the required order.</source>
        <translation>Τα λεξιλόγιά του δεν είναι στη σειρά που απαιτείται.</translation>
    </message>
    <message>
        <source>It names no schema, and it need not.</source>
        <translation>Δεν αναφέρει σχήμα, και δεν είναι υποχρεωτικό.</translation>
    </message>
    <message>
        <source>The schema it names is not on this computer, or asks what is not understood here.</source>
        <translation>Το σχήμα που αναφέρει δεν υπάρχει σε αυτόν τον υπολογιστή ή ζητά κάτι που δεν είναι κατανοητό εδώ.</translation>
    </message>
    <message>
        <source>It keeps to the schema it names.</source>
        <translation>Ακολουθεί το σχήμα που αναφέρει.</translation>
    </message>
    <message>
        <source>It does not keep to the schema it names.</source>
        <translation>Δεν ακολουθεί το σχήμα που αναφέρει.</translation>
    </message>
    <message>
        <source>The copy at hand is the very one it meant.</source>
        <translation>Το διαθέσιμο αντίγραφο είναι ακριβώς αυτό που εννοούσε.</translation>
    </message>
    <message>
        <source>The copy at hand is not the one it meant.</source>
        <translation>Το διαθέσιμο αντίγραφο δεν είναι αυτό που εννοούσε.</translation>
    </message>
    <message>
        <source>The signature is intact: nothing changed since it was issued.</source>
        <translation>Η υπογραφή είναι ακέραιη: τίποτα δεν άλλαξε από την έκδοση.</translation>
    </message>
    <message>
        <source>The signature does not fit: it was changed after signing, or the key is wrong.</source>
        <translation>Η υπογραφή δεν ταιριάζει: άλλαξε μετά την υπογραφή ή το κλειδί είναι λάθος.</translation>
    </message>
    <message>
        <source>It says the same as the copy its issuer hosts.</source>
        <translation>Λέει τα ίδια με το αντίγραφο που φιλοξενεί ο εκδότης του.</translation>
    </message>
    <message>
        <source>The copy its issuer hosts says something else.</source>
        <translation>Το αντίγραφο που φιλοξενεί ο εκδότης του λέει κάτι άλλο.</translation>
    </message>
    <message>
        <source>It carries no signature, so nobody stands behind it.</source>
        <translation>Δεν φέρει υπογραφή, οπότε κανείς δεν στέκεται πίσω του.</translation>
    </message>
    <message>
        <source>Its signature is not written as its kind demands.</source>
        <translation>Η υπογραφή του δεν είναι γραμμένη όπως απαιτεί το είδος του.</translation>
    </message>
    <message>
        <source>It is signed in a way this wallet does not check yet.</source>
        <translation>Είναι υπογεγραμμένο με τρόπο που αυτό το πορτοφόλι δεν ελέγχει ακόμη.</translation>
    </message>
    <message>
        <source>It is signed with an algorithm that is not accepted.</source>
        <translation>Είναι υπογεγραμμένο με αλγόριθμο που δεν γίνεται δεκτός.</translation>
    </message>
    <message>
        <source>The key is not made for the algorithm the signature names.</source>
        <translation>Το κλειδί δεν είναι φτιαγμένο για τον αλγόριθμο που αναφέρει η υπογραφή.</translation>
    </message>
    <message>
        <source>It demands a rule this wallet does not know.</source>
        <translation>Απαιτεί έναν κανόνα που αυτό το πορτοφόλι δεν γνωρίζει.</translation>
    </message>
    <message>
        <source>It is a signed token, but not of a credential.</source>
        <translation>Είναι υπογεγραμμένο token, αλλά όχι πιστοποιητικού.</translation>
    </message>
    <message>
        <source>It is the issuer's working copy, which is not meant to be shown.</source>
        <translation>Είναι το αντίγραφο εργασίας του εκδότη, που δεν προορίζεται για επίδειξη.</translation>
    </message>
    <message>
        <source>It is built so that checking it would take unreasonably long.</source>
        <translation>Είναι φτιαγμένο έτσι, ώστε ο έλεγχός του θα έπαιρνε παράλογα πολύ χρόνο.</translation>
    </message>
    <message>
        <source>The signature was made for this purpose.</source>
        <translation>Η υπογραφή έγινε για αυτόν τον σκοπό.</translation>
    </message>
    <message>
        <source>The signature was made for another purpose.</source>
        <translation>Η υπογραφή έγινε για άλλον σκοπό.</translation>
    </message>
    <message>
        <source>The signature is in date.</source>
        <translation>Η υπογραφή είναι εντός ισχύος.</translation>
    </message>
    <message>
        <source>The signature itself has expired.</source>
        <translation>Η ίδια η υπογραφή έχει λήξει.</translation>
    </message>
    <message>
        <source>The signature claims a time that is still to come.</source>
        <translation>Η υπογραφή δηλώνει χρόνο που δεν έχει έρθει ακόμη.</translation>
    </message>
    <message>
        <source>A signature it builds on is missing.</source>
        <translation>Λείπει μια υπογραφή στην οποία βασίζεται.</translation>
    </message>
    <message>
        <source>A signature it builds on does not hold.</source>
        <translation>Μια υπογραφή στην οποία βασίζεται δεν ισχύει.</translation>
    </message>
    <message>
        <source>It is unchanged against the fingerprint it names; whether the issuer recorded that one publicly cannot be told offline.</source>
        <translation>Δεν έχει αλλάξει σε σχέση με το αποτύπωμα που αναφέρει· αν ο εκδότης το καταχώρισε δημόσια δεν μπορεί να διαπιστωθεί χωρίς δίκτυο.</translation>
    </message>
    <message>
        <source>Its envelope and its content say different things.</source>
        <translation>Το περίβλημα και το περιεχόμενό του λένε διαφορετικά πράγματα.</translation>
    </message>
    <message>
        <source>A shown claim does not match what was signed.</source>
        <translation>Ένα στοιχείο που εμφανίζεται δεν ταιριάζει με ό,τι υπογράφηκε.</translation>
    </message>
    <message>
        <source>The signing key is known.</source>
        <translation>Το κλειδί υπογραφής είναι γνωστό.</translation>
    </message>
    <message>
        <source>The issuer's key document is not on this computer.</source>
        <translation>Το έγγραφο κλειδιού του εκδότη δεν υπάρχει σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>The issuer's key cannot be used for this signature.</source>
        <translation>Το κλειδί του εκδότη δεν μπορεί να χρησιμοποιηθεί για αυτή την υπογραφή.</translation>
    </message>
    <message>
        <source>The issuer's kind of identifier is not understood yet.</source>
        <translation>Το είδος αναγνωριστικού του εκδότη δεν είναι ακόμη κατανοητό.</translation>
    </message>
    <message>
        <source>The issuer's document does not list the key that signed.</source>
        <translation>Το έγγραφο του εκδότη δεν περιλαμβάνει το κλειδί που υπέγραψε.</translation>
    </message>
    <message>
        <source>The name of the signing key is not well made.</source>
        <translation>Το όνομα του κλειδιού υπογραφής δεν είναι σωστά φτιαγμένο.</translation>
    </message>
    <message>
        <source>The issuer's key document is not well made.</source>
        <translation>Το έγγραφο κλειδιού του εκδότη δεν είναι σωστά φτιαγμένο.</translation>
    </message>
    <message>
        <source>The signing key belongs to the issuer.</source>
        <translation>Το κλειδί υπογραφής ανήκει στον εκδότη.</translation>
    </message>
    <message>
        <source>The signing key belongs to somebody else than the issuer.</source>
        <translation>Το κλειδί υπογραφής ανήκει σε άλλον και όχι στον εκδότη.</translation>
    </message>
    <message>
        <source>Whether the key belongs to the issuer could not be confirmed.</source>
        <translation>Δεν μπόρεσε να επιβεβαιωθεί αν το κλειδί ανήκει στον εκδότη.</translation>
    </message>
    <message>
        <source>The issuer is in your trust lists.</source>
        <translation>Ο εκδότης βρίσκεται στις λίστες εμπιστοσύνης σας.</translation>
    </message>
    <message>
        <source>The issuer is not in your trust lists.</source>
        <translation>Ο εκδότης δεν βρίσκεται στις λίστες εμπιστοσύνης σας.</translation>
    </message>
    <message>
        <source>You have no trust list yet, so nobody vouches for the issuer.</source>
        <translation>Δεν έχετε ακόμη λίστα εμπιστοσύνης, οπότε κανείς δεν εγγυάται για τον εκδότη.</translation>
    </message>
    <message>
        <source>The issuer's certificate leads to an authority you trust.</source>
        <translation>Το ψηφιακό πιστοποιητικό του εκδότη οδηγεί σε αρχή που εμπιστεύεστε.</translation>
    </message>
    <message>
        <source>The issuer's certificate does not hold.</source>
        <translation>Το ψηφιακό πιστοποιητικό του εκδότη δεν ισχύει.</translation>
    </message>
    <message>
        <source>The issuer's certificate was revoked, and nothing proves that the seal is older.</source>
        <translation>Το ψηφιακό πιστοποιητικό του εκδότη ανακλήθηκε και τίποτα δεν αποδεικνύει ότι η σφραγίδα είναι παλαιότερη.</translation>
    </message>
    <message>
        <source>Whether the issuer's certificate was revoked could not be told.</source>
        <translation>Δεν διαπιστώθηκε αν το ψηφιακό πιστοποιητικό του εκδότη έχει ανακληθεί.</translation>
    </message>
    <message>
        <source>The authority behind the issuer's certificate is not in your trust lists.</source>
        <translation>Η αρχή πίσω από το ψηφιακό πιστοποιητικό του εκδότη δεν βρίσκεται στις λίστες εμπιστοσύνης σας.</translation>
    </message>
    <message>
        <source>It is in date.</source>
        <translation>Είναι εντός ισχύος.</translation>
    </message>
    <message>
        <source>It has no end date.</source>
        <translation>Δεν έχει ημερομηνία λήξης.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Έχει λήξει.</translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation>Η πρώτη του ημέρα δεν έχει έρθει ακόμη.</translation>
    </message>
    <message>
        <source>The issuer publishes no revocation list for it.</source>
        <translation>Ο εκδότης δεν δημοσιεύει λίστα ανακλήσεων γι’ αυτό.</translation>
    </message>
    <message>
        <source>Not revoked, as of the list at hand.</source>
        <translation>Δεν έχει ανακληθεί, σύμφωνα με τη διαθέσιμη λίστα.</translation>
    </message>
    <message>
        <source>The issuer has revoked it.</source>
        <translation>Ο εκδότης το έχει ανακαλέσει.</translation>
    </message>
    <message>
        <source>The issuer has suspended it.</source>
        <translation>Ο εκδότης το έχει θέσει σε αναστολή.</translation>
    </message>
    <message>
        <source>The issuer left a note on its status.</source>
        <translation>Ο εκδότης άφησε μια σημείωση για την κατάστασή του.</translation>
    </message>
    <message>
        <source>Its kind of revocation list is not understood yet.</source>
        <translation>Το είδος της λίστας ανακλήσεών του δεν είναι ακόμη κατανοητό.</translation>
    </message>
    <message>
        <source>A revocation list exists, and there is no copy on this computer yet.</source>
        <translation>Υπάρχει λίστα ανακλήσεων, αλλά δεν υπάρχει ακόμη αντίγραφό της σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>The revocation list at hand is too old to rely on.</source>
        <translation>Η διαθέσιμη λίστα ανακλήσεων είναι πολύ παλιά για να βασιστείτε σε αυτήν.</translation>
    </message>
    <message>
        <source>The revocation list at hand was made after that day, so it proves nothing about it.</source>
        <translation>Η διαθέσιμη λίστα ανακλήσεων έγινε μετά από εκείνη την ημέρα, οπότε δεν αποδεικνύει τίποτα γι’ αυτήν.</translation>
    </message>
    <message>
        <source>It was taken back at some time between two lists, and that day lies between them.</source>
        <translation>Ανακλήθηκε κάποια στιγμή ανάμεσα σε δύο λίστες, και εκείνη η ημέρα βρίσκεται μεταξύ τους.</translation>
    </message>
    <message>
        <source>The revocation list at hand has expired.</source>
        <translation>Η διαθέσιμη λίστα ανακλήσεων έχει λήξει.</translation>
    </message>
    <message>
        <source>The revocation list at hand could not be proven genuine.</source>
        <translation>Δεν μπόρεσε να αποδειχθεί ότι η διαθέσιμη λίστα ανακλήσεων είναι γνήσια.</translation>
    </message>
    <message>
        <source>The revocation list at hand is not the issuer's own.</source>
        <translation>Η διαθέσιμη λίστα ανακλήσεων δεν είναι του ίδιου του εκδότη.</translation>
    </message>
    <message>
        <source>The revocation list at hand is not well made.</source>
        <translation>Η διαθέσιμη λίστα ανακλήσεων δεν είναι σωστά φτιαγμένη.</translation>
    </message>
    <message>
        <source>The list at hand is about something other than revocation.</source>
        <translation>Η διαθέσιμη λίστα αφορά κάτι άλλο και όχι ανακλήσεις.</translation>
    </message>
    <message>
        <source>Its place is outside the list, so nothing can be said.</source>
        <translation>Η θέση του είναι έξω από τη λίστα, οπότε δεν μπορεί να διαπιστωθεί τίποτα.</translation>
    </message>
    <message>
        <source>It does not say properly where its status is published.</source>
        <translation>Δεν λέει σωστά πού δημοσιεύεται η κατάστασή του.</translation>
    </message>
    <message>
        <source>Its status can only be asked for online.</source>
        <translation>Η κατάστασή του μπορεί να ζητηθεί μόνο μέσω δικτύου.</translation>
    </message>
    <message>
        <source>It was issued to the person you named.</source>
        <translation>Εκδόθηκε για το πρόσωπο που αναφέρατε.</translation>
    </message>
    <message>
        <source>It was issued to somebody else than the person you named.</source>
        <translation>Εκδόθηκε για άλλο πρόσωπο από αυτό που αναφέρατε.</translation>
    </message>
    <message>
        <source>It does not say whom it was issued to.</source>
        <translation>Δεν λέει για ποιον εκδόθηκε.</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>Δεν ζητήθηκε.</translation>
    </message>
    <message>
        <source>Whoever presents it proved control of the key it was issued to.</source>
        <translation>Όποιος το παρουσιάζει απέδειξε ότι ελέγχει το κλειδί για το οποίο εκδόθηκε.</translation>
    </message>
    <message>
        <source>Whoever presents it did not prove that it is theirs.</source>
        <translation>Όποιος το παρουσιάζει δεν απέδειξε ότι είναι δικό του.</translation>
    </message>
    <message>
        <source>Nobody signed the presentation.</source>
        <translation>Κανείς δεν υπέγραψε την παρουσίαση.</translation>
    </message>
    <message>
        <source>It was made for this receiver.</source>
        <translation>Φτιάχτηκε για αυτόν τον παραλήπτη.</translation>
    </message>
    <message>
        <source>It was made for another receiver.</source>
        <translation>Φτιάχτηκε για άλλον παραλήπτη.</translation>
    </message>
    <message>
        <source>It answers the question that was asked.</source>
        <translation>Απαντά στο ερώτημα που τέθηκε.</translation>
    </message>
    <message>
        <source>It answers an older question; it may be a copy.</source>
        <translation>Απαντά σε παλαιότερο ερώτημα· ίσως είναι αντίγραφο.</translation>
    </message>
    <message>
        <source>Everything inside could be read.</source>
        <translation>Διαβάστηκαν όλα όσα περιέχει.</translation>
    </message>
    <message>
        <source>Something inside is of a kind that is not understood yet.</source>
        <translation>Περιέχει κάτι ενός είδους που δεν είναι ακόμη κατανοητό.</translation>
    </message>
    <message>
        <source>Something inside could not be read.</source>
        <translation>Περιέχει κάτι που δεν μπόρεσε να διαβαστεί.</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Recovery sheet for a Cairn wallet</source>
        <translation>Φύλλο ανάκτησης για πορτοφόλι Cairn</translation>
    </message>
    <message>
        <source>Made on {day}. A sheet made later makes this one worthless.</source>
        <translation>Δημιουργήθηκε στις {day}. Ένα νεότερο φύλλο αχρηστεύει αυτό εδώ.</translation>
    </message>
    <message>
        <source>This code opens the wallet when its passphrase is forgotten.</source>
        <translation>Αυτός ο κωδικός ανοίγει το πορτοφόλι όταν έχει ξεχαστεί η φράση πρόσβασης.</translation>
    </message>
    <message>
        <source>To use it: start Cairn, choose “Use a recovery code”, and type the code.</source>
        <translation>Για να τον χρησιμοποιήσετε: ξεκινήστε το Cairn, επιλέξτε «Χρήση κωδικού ανάκτησης» και πληκτρολογήστε τον κωδικό.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and a copy of the wallet can read everything in it.</source>
        <translation>Όποιος έχει αυτό το φύλλο και ένα αντίγραφο του πορτοφολιού μπορεί να διαβάσει όλα όσα περιέχει.</translation>
    </message>
    <message>
        <source>Keep it where you keep papers you cannot replace, and not beside the computer.</source>
        <translation>Φυλάξτε το εκεί όπου φυλάτε χαρτιά που δεν αντικαθίστανται, και όχι δίπλα στον υπολογιστή.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Αποθήκευση ως PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Εκτύπωση…</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Το έχω</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Αποθήκευση του φύλλου ανάκτησης</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Το φύλλο ανάκτησής σας</translation>
    </message>
    <message>
        <source>It is shown this once. Print it, or write the code down.</source>
        <translation>Εμφανίζεται μόνο αυτή τη φορά. Εκτυπώστε το ή γράψτε τον κωδικό.</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file: it opens your wallet.</source>
        <translation>Αποθηκεύτηκε. Εκτυπώστε το και μετά διαγράψτε το αρχείο: ανοίγει το πορτοφόλι σας.</translation>
    </message>
    <message>
        <source>It could not be written there. Choose another place.</source>
        <translation>Δεν ήταν δυνατή η εγγραφή εκεί. Επιλέξτε άλλη θέση.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Στάλθηκε στον εκτυπωτή.</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Κωδικός ανάκτησης: {code}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>list {age}</source>
        <translation>λίστα {age}</translation>
    </message>
    <message>
        <source>needs {what}</source>
        <translation>χρειάζεται: {what}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Ημερομηνίες</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>rests on material of {time}</source>
        <translation>βασίζεται σε υλικό από {time}</translation>
    </message>
    <message>
        <source>Details: {title}</source>
        <translation>Λεπτομέρειες: {title}</translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>Say who asks, so that the holder knows.</source>
        <translation>Πείτε ποιος ζητά, για να το γνωρίζει ο κάτοχος.</translation>
    </message>
    <message>
        <source>Your address begins with https:// or did:. The answer is made for it alone.</source>
        <translation>Η διεύθυνσή σας αρχίζει με https:// ή did:. Η απάντηση φτιάχνεται μόνο γι’ αυτήν.</translation>
    </message>
    <message>
        <source>Say what you ask for, so that the holder understands it.</source>
        <translation>Πείτε τι ζητάτε, για να το καταλάβει ο κάτοχος.</translation>
    </message>
    <message>
        <source>The holder sees who asks, for what, and what answering would reveal. The answer is made for you alone, and fits this request only.</source>
        <translation>Ο κάτοχος βλέπει ποιος ζητά, για ποιον λόγο και τι θα αποκάλυπτε η απάντηση. Η απάντηση φτιάχνεται μόνο για εσάς και ταιριάζει μόνο σε αυτό το αίτημα.</translation>
    </message>
    <message>
        <source>Please also show, where it could be withheld</source>
        <translation>Να εμφανιστούν επίσης, όπου θα μπορούσαν να αποκρυφτούν</translation>
    </message>
    <message>
        <source>Show the code to the holder, or send the file. The answer is then checked against it.</source>
        <translation>Δείξτε τον κωδικό στον κάτοχο ή στείλτε το αρχείο. Η απάντηση ελέγχεται έπειτα με βάση αυτό.</translation>
    </message>
    <message>
        <source>Your name, as the holder will read it</source>
        <translation>Το όνομά σας, όπως θα το διαβάσει ο κάτοχος</translation>
    </message>
    <message>
        <source>Your web address (https://…) or DID</source>
        <translation>Η διεύθυνση ιστού σας (https://…) ή DID</translation>
    </message>
    <message>
        <source>What you ask for, in plain words</source>
        <translation>Τι ζητάτε, με απλά λόγια</translation>
    </message>
    <message>
        <source>Skills, by web address or code (optional)</source>
        <translation>Δεξιότητες, με διεύθυνση ιστού ή κωδικό (προαιρετικό)</translation>
    </message>
    <message>
        <source>Kinds of credential (optional)</source>
        <translation>Είδη πιστοποιητικών (προαιρετικό)</translation>
    </message>
    <message>
        <source>Only from these issuers, by web address or DID (optional)</source>
        <translation>Μόνο από αυτούς τους εκδότες, με διεύθυνση ιστού ή DID (προαιρετικό)</translation>
    </message>
    <message>
        <source>Last day to answer</source>
        <translation>Τελευταία ημέρα για απάντηση</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Αποθήκευση ως αρχείο</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Make the request</source>
        <translation>Δημιουργία του αιτήματος</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Τέλος</translation>
    </message>
    <message>
        <source>Ask for credentials</source>
        <translation>Αίτημα για πιστοποιητικά</translation>
    </message>
    <message>
        <source>To be answered until</source>
        <translation>Απάντηση έως</translation>
    </message>
    <message>
        <source>Code that belongs to it: {nonce}</source>
        <translation>Κωδικός που ανήκει σε αυτό: {nonce}</translation>
    </message>
    <message>
        <source>The request is ready</source>
        <translation>Το αίτημα είναι έτοιμο</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Αποθήκευση του αιτήματος</translation>
    </message>
    <message>
        <source>Somebody may ask you for certain credentials with a file or a code. Bring it here.</source>
        <translation>Κάποιος μπορεί να σας ζητήσει ορισμένα πιστοποιητικά με ένα αρχείο ή έναν κωδικό. Φέρτε το εδώ.</translation>
    </message>
    <message>
        <source>Answer a request</source>
        <translation>Απάντηση σε αίτημα</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Άνοιγμα αρχείου…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Επικόλληση</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Σάρωση</translation>
    </message>
    <message>
        <source>Decide what to show</source>
        <translation>Επιλογή όσων θα εμφανιστούν</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>Άνοιγμα αιτήματος</translation>
    </message>
    <message>
        <source>Show nothing for this</source>
        <translation>Καμία εμφάνιση γι’ αυτό</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Όλα τα αρχεία</translation>
    </message>
    <message>
        <source>The clipboard holds no request.</source>
        <translation>Το πρόχειρο δεν περιέχει αίτημα.</translation>
    </message>
    <message>
        <source>This is no request that Cairn reads</source>
        <translation>Αυτό δεν είναι αίτημα που διαβάζει το Cairn</translation>
    </message>
    <message>
        <source>Shown, not acted on</source>
        <translation>Εμφανίζεται, χωρίς καμία ενέργεια</translation>
    </message>
    <message>
        <source>“{name}” asks, for {party}. Nothing proves that name: answer only whom you know.</source>
        <translation>Ζητά «{name}», για {party}. Τίποτα δεν αποδεικνύει αυτό το όνομα: απαντήστε μόνο σε όποιον γνωρίζετε.</translation>
    </message>
    <message>
        <source>This request wants an answer over the network. Cairn shows it and does nothing.</source>
        <translation>Αυτό το αίτημα θέλει απάντηση μέσω δικτύου. Το Cairn το δείχνει και δεν κάνει τίποτα.</translation>
    </message>
    <message>
        <source>This is an offer to fetch a credential over the network. Cairn shows it and does nothing.</source>
        <translation>Πρόκειται για προσφορά λήψης πιστοποιητικού μέσω δικτύου. Το Cairn τη δείχνει και δεν κάνει τίποτα.</translation>
    </message>
    <message>
        <source>Shows nothing personal.</source>
        <translation>Δεν δείχνει τίποτα προσωπικό.</translation>
    </message>
    <message>
        <source>Shows about you: {names}.</source>
        <translation>Δείχνει για εσάς: {names}.</translation>
    </message>
    <message>
        <source>Nothing here answers this</source>
        <translation>Τίποτα εδώ δεν απαντά σε αυτό</translation>
    </message>
    <message>
        <source>It comes from “{party}”; nothing proves that.</source>
        <translation>Προέρχεται από «{party}»· τίποτα δεν το αποδεικνύει.</translation>
    </message>
    <message>
        <source>To be answered until {when}.</source>
        <translation>Απάντηση έως τις {when}.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The file is empty.</source>
        <translation>Το αρχείο είναι κενό.</translation>
    </message>
    <message>
        <source>It is plain text.</source>
        <translation>Είναι απλό κείμενο.</translation>
    </message>
    <message>
        <source>It is a PDF without a credential inside.</source>
        <translation>Είναι PDF χωρίς πιστοποιητικό μέσα.</translation>
    </message>
    <message>
        <source>It is a web page, not a credential.</source>
        <translation>Είναι ιστοσελίδα, όχι πιστοποιητικό.</translation>
    </message>
    <message>
        <source>It is an XML file of another kind.</source>
        <translation>Είναι αρχείο XML άλλου είδους.</translation>
    </message>
    <message>
        <source>It is a certificate or key file; add it under trust instead.</source>
        <translation>Είναι αρχείο ψηφιακού πιστοποιητικού ή κλειδιού· προσθέστε το στην εμπιστοσύνη.</translation>
    </message>
    <message>
        <source>It is a file of a kind that holds no credential.</source>
        <translation>Είναι αρχείο ενός είδους που δεν περιέχει πιστοποιητικό.</translation>
    </message>
    <message>
        <source>It is data, but says nothing about a credential.</source>
        <translation>Είναι δεδομένα, αλλά δεν λένε τίποτα για πιστοποιητικό.</translation>
    </message>
    <message>
        <source>The picture has no credential inside.</source>
        <translation>Η εικόνα δεν περιέχει πιστοποιητικό.</translation>
    </message>
    <message>
        <source>The archive holds no credential.</source>
        <translation>Το συμπιεσμένο αρχείο δεν περιέχει πιστοποιητικό.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Δεν είναι κανονικό αρχείο.</translation>
    </message>
    <message>
        <source>It is an offer of a credential, which would have to be answered online.</source>
        <translation>Είναι προσφορά πιστοποιητικού, που θα έπρεπε να απαντηθεί μέσω δικτύου.</translation>
    </message>
    <message>
        <source>It is a request for a presentation, not a credential.</source>
        <translation>Είναι αίτημα για παρουσίαση, όχι πιστοποιητικό.</translation>
    </message>
    <message>
        <source>It is a link; the wallet does not fetch it.</source>
        <translation>Είναι σύνδεσμος· το πορτοφόλι δεν κάνει λήψη.</translation>
    </message>
    <message>
        <source>It is neither an offer nor a request.</source>
        <translation>Δεν είναι ούτε προσφορά ούτε αίτημα.</translation>
    </message>
    <message>
        <source>The file is over the size limit.</source>
        <translation>Το αρχείο ξεπερνά το όριο μεγέθους.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>Έχει υπερβολικό βάθος.</translation>
    </message>
    <message>
        <source>It has too many entries.</source>
        <translation>Έχει πάρα πολλές καταχωρίσεις.</translation>
    </message>
    <message>
        <source>It unpacks to more than the wallet opens.</source>
        <translation>Αποσυμπιέζεται σε περισσότερα από όσα ανοίγει το πορτοφόλι.</translation>
    </message>
    <message>
        <source>It unpacks to far more than it weighs.</source>
        <translation>Αποσυμπιέζεται σε πολύ περισσότερα από το μέγεθός του.</translation>
    </message>
    <message>
        <source>The archive holds too many files.</source>
        <translation>Το συμπιεσμένο αρχείο περιέχει πάρα πολλά αρχεία.</translation>
    </message>
    <message>
        <source>It holds too many credentials at once.</source>
        <translation>Περιέχει πάρα πολλά πιστοποιητικά μαζί.</translation>
    </message>
    <message>
        <source>It takes too long to put in its canonical form.</source>
        <translation>Η μετατροπή του στην κανονική μορφή διαρκεί πάρα πολύ.</translation>
    </message>
    <message>
        <source>It has too many separate claims.</source>
        <translation>Έχει πάρα πολλά χωριστά στοιχεία.</translation>
    </message>
    <message>
        <source>It carries too many signatures.</source>
        <translation>Φέρει πάρα πολλές υπογραφές.</translation>
    </message>
    <message>
        <source>A key in it is written too long.</source>
        <translation>Ένα κλειδί του είναι υπερβολικά μακρύ.</translation>
    </message>
    <message>
        <source>The code comes in too many parts.</source>
        <translation>Ο κωδικός έρχεται σε πάρα πολλά μέρη.</translation>
    </message>
    <message>
        <source>A name stands twice in it, so two readers could read two things.</source>
        <translation>Ένα όνομα υπάρχει δύο φορές, οπότε δύο αναγνώστες θα μπορούσαν να διαβάσουν δύο πράγματα.</translation>
    </message>
    <message>
        <source>It is not well-formed JSON.</source>
        <translation>Δεν είναι έγκυρο JSON.</translation>
    </message>
    <message>
        <source>It is not written in UTF-8.</source>
        <translation>Δεν είναι γραμμένο σε UTF-8.</translation>
    </message>
    <message>
        <source>A number in it cannot be read exactly.</source>
        <translation>Ένας αριθμός του δεν μπορεί να διαβαστεί με ακρίβεια.</translation>
    </message>
    <message>
        <source>A character in it is only half there.</source>
        <translation>Ένας χαρακτήρας του υπάρχει μόνο κατά το ήμισυ.</translation>
    </message>
    <message>
        <source>Some of its encoded text is damaged.</source>
        <translation>Μέρος του κωδικοποιημένου κειμένου του έχει φθαρεί.</translation>
    </message>
    <message>
        <source>A date or time in it cannot be read.</source>
        <translation>Μια ημερομηνία ή ώρα του δεν μπορεί να διαβαστεί.</translation>
    </message>
    <message>
        <source>The picture file is damaged.</source>
        <translation>Το αρχείο της εικόνας έχει φθαρεί.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be decoded here.</source>
        <translation>Αυτό το είδος εικόνας δεν μπορεί να αποκωδικοποιηθεί εδώ.</translation>
    </message>
    <message>
        <source>The page says that it carries a presentation, but there is none in it.</source>
        <translation>Η σελίδα λέει ότι φέρει παρουσίαση, αλλά δεν περιέχει καμία.</translation>
    </message>
    <message>
        <source>The PDF document is damaged, or attaches a file in a way that is not read.</source>
        <translation>Το έγγραφο PDF έχει φθαρεί ή επισυνάπτει αρχείο με τρόπο που δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>The archive is damaged, locked, or names files outside itself.</source>
        <translation>Το συμπιεσμένο αρχείο έχει φθαρεί, είναι κλειδωμένο ή αναφέρει αρχεία έξω από αυτό.</translation>
    </message>
    <message>
        <source>Some parts of the code are missing.</source>
        <translation>Λείπουν μέρη του κωδικού.</translation>
    </message>
    <message>
        <source>The codes do not belong together.</source>
        <translation>Οι κωδικοί δεν ταιριάζουν μεταξύ τους.</translation>
    </message>
    <message>
        <source>A code is damaged.</source>
        <translation>Ένας κωδικός έχει φθαρεί.</translation>
    </message>
    <message>
        <source>It is too large for a code; hand it out as a file.</source>
        <translation>Είναι πολύ μεγάλο για κωδικό· παραδώστε το ως αρχείο.</translation>
    </message>
    <message>
        <source>It uses a word that its dictionaries do not define, so its meaning is open.</source>
        <translation>Χρησιμοποιεί μια λέξη που δεν ορίζουν τα λεξικά του, οπότε το νόημά της μένει ανοιχτό.</translation>
    </message>
    <message>
        <source>It names a dictionary this wallet does not have.</source>
        <translation>Αναφέρει λεξικό που αυτό το πορτοφόλι δεν έχει.</translation>
    </message>
    <message>
        <source>It brings its own dictionary, which could change what signed words mean.</source>
        <translation>Φέρνει δικό του λεξικό, που θα μπορούσε να αλλάξει το νόημα των υπογεγραμμένων λέξεων.</translation>
    </message>
    <message>
        <source>An address in it is incomplete.</source>
        <translation>Μια διεύθυνσή του είναι ελλιπής.</translation>
    </message>
    <message>
        <source>An entry in it is empty where a signature must cover something.</source>
        <translation>Μια καταχώρισή του είναι κενή εκεί όπου η υπογραφή πρέπει να καλύπτει κάτι.</translation>
    </message>
    <message>
        <source>It is linked data of a form this wallet does not read.</source>
        <translation>Είναι συνδεδεμένα δεδομένα σε μορφή που αυτό το πορτοφόλι δεν διαβάζει.</translation>
    </message>
    <message>
        <source>It is signed, but in a vocabulary this wallet does not read.</source>
        <translation>Είναι υπογεγραμμένο, αλλά σε λεξιλόγιο που αυτό το πορτοφόλι δεν διαβάζει.</translation>
    </message>
    <message>
        <source>The token has no signature.</source>
        <translation>Το token δεν έχει υπογραφή.</translation>
    </message>
    <message>
        <source>The token is made of the wrong parts.</source>
        <translation>Το token αποτελείται από λάθος μέρη.</translation>
    </message>
    <message>
        <source>The token was made for another purpose.</source>
        <translation>Το token φτιάχτηκε για άλλον σκοπό.</translation>
    </message>
    <message>
        <source>The token is signed in a way this wallet does not accept.</source>
        <translation>Το token είναι υπογεγραμμένο με τρόπο που αυτό το πορτοφόλι δεν δέχεται.</translation>
    </message>
    <message>
        <source>Its separately sealed claims do not fit together.</source>
        <translation>Τα χωριστά σφραγισμένα στοιχεία του δεν ταιριάζουν μεταξύ τους.</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>Δεν επιλέχθηκε τίποτα.</translation>
    </message>
    <message>
        <source>What it says about its stack does not fit together.</source>
        <translation>Όσα λέει για τη διαδρομή του δεν ταιριάζουν μεταξύ τους.</translation>
    </message>
    <message>
        <source>The rules of its stack are too long.</source>
        <translation>Οι κανόνες της διαδρομής του είναι πολύ μακροσκελείς.</translation>
    </message>
    <message>
        <source>It has no signature of an issuer.</source>
        <translation>Δεν έχει υπογραφή εκδότη.</translation>
    </message>
    <message>
        <source>Only a badge can be put into a picture.</source>
        <translation>Μόνο ένα διακριτικό μπορεί να μπει σε εικόνα.</translation>
    </message>
    <message>
        <source>This kind is handed over as it is, by itself: take the original out with `cairn export`, a badge also in its picture with `--as png`. Europass and every badge reader take it unchanged.</source>
        <translation>Αυτό το είδος παραδίδεται όπως είναι, μόνο του: βγάλτε το πρωτότυπο με `cairn export`, ένα διακριτικό και μέσα στην εικόνα του με `--as png`. Το Europass και κάθε αναγνώστης διακριτικών το δέχονται χωρίς αλλαγές.</translation>
    </message>
    <message>
        <source>It cannot be shown in this format.</source>
        <translation>Δεν μπορεί να εμφανιστεί σε αυτή τη μορφή.</translation>
    </message>
    <message>
        <source>It cannot be shortened without breaking its signature.</source>
        <translation>Δεν μπορεί να συντομευτεί χωρίς να χαλάσει η υπογραφή του.</translation>
    </message>
    <message>
        <source>There is no claim at that place.</source>
        <translation>Δεν υπάρχει στοιχείο σε εκείνη τη θέση.</translation>
    </message>
    <message>
        <source>The end date is in the past.</source>
        <translation>Η ημερομηνία λήξης είναι στο παρελθόν.</translation>
    </message>
    <message>
        <source>It needs the name of the receiver.</source>
        <translation>Χρειάζεται το όνομα του παραλήπτη.</translation>
    </message>
    <message>
        <source>It records no achievement.</source>
        <translation>Δεν καταγράφει κανένα επίτευγμα.</translation>
    </message>
    <message>
        <source>A summary needs a sentence that says who has not signed it.</source>
        <translation>Μια περίληψη χρειάζεται μια πρόταση που λέει ποιος δεν την έχει υπογράψει.</translation>
    </message>
    <message>
        <source>The request is damaged, or could be answered for somebody else.</source>
        <translation>Το αίτημα έχει φθαρεί ή θα μπορούσε να απαντηθεί για κάποιον άλλον.</translation>
    </message>
    <message>
        <source>The receiver's code (nonce) must have 16 characters or more.</source>
        <translation>Ο κωδικός του παραλήπτη (nonce) πρέπει να έχει τουλάχιστον 16 χαρακτήρες.</translation>
    </message>
    <message>
        <source>The request asks for too many things at once.</source>
        <translation>Το αίτημα ζητά πάρα πολλά μαζί.</translation>
    </message>
    <message>
        <source>Printed sheets need the typesetter: install it with `pip install --require-hashes -r requirements-sheets.txt`, or share it as a file or a page.</source>
        <translation>Για τα τυπωμένα φύλλα χρειάζεται το πρόγραμμα στοιχειοθεσίας: εγκαταστήστε το με `pip install --require-hashes -r requirements-sheets.txt` ή κοινοποιήστε το ως αρχείο ή ως σελίδα.</translation>
    </message>
    <message>
        <source>Shortening this kind of signature needs one more package: install it with `pip install --require-hashes -r requirements-bbs.txt`.</source>
        <translation>Για τη συντόμευση αυτού του είδους υπογραφής χρειάζεται ένα ακόμη πακέτο: εγκαταστήστε το με `pip install --require-hashes -r requirements-bbs.txt`.</translation>
    </message>
    <message>
        <source>The file is too large to be put into a sheet.</source>
        <translation>Το αρχείο είναι πολύ μεγάλο για να μπει σε φύλλο.</translation>
    </message>
    <message>
        <source>The sheet could not be set.</source>
        <translation>Το φύλλο δεν μπόρεσε να στοιχειοθετηθεί.</translation>
    </message>
    <message>
        <source>Nothing in the wallet answers what is asked for.</source>
        <translation>Τίποτα στο πορτοφόλι δεν απαντά σε όσα ζητούνται.</translation>
    </message>
    <message>
        <source>There is no file in the folder.</source>
        <translation>Δεν υπάρχει αρχείο στον φάκελο.</translation>
    </message>
    <message>
        <source>There are more files than are checked at once.</source>
        <translation>Τα αρχεία είναι περισσότερα από όσα ελέγχονται μαζί.</translation>
    </message>
    <message>
        <source>A sheet lists 200 credentials at most.</source>
        <translation>Ένα φύλλο περιλαμβάνει το πολύ 200 πιστοποιητικά.</translation>
    </message>
    <message>
        <source>The rules of the qualification it is shown for are damaged.</source>
        <translation>Οι κανόνες του προσόντος για το οποίο παρουσιάζεται έχουν φθαρεί.</translation>
    </message>
    <message>
        <source>The rules of the qualification it is shown for are too large.</source>
        <translation>Οι κανόνες του προσόντος για το οποίο παρουσιάζεται είναι πολύ μεγάλοι.</translation>
    </message>
    <message>
        <source>A file in this export is not the original its list names.</source>
        <translation>Ένα αρχείο αυτής της εξαγωγής δεν είναι το πρωτότυπο που αναφέρει η λίστα της.</translation>
    </message>
    <message>
        <source>The list of this export cannot be read.</source>
        <translation>Η λίστα αυτής της εξαγωγής δεν μπορεί να διαβαστεί.</translation>
    </message>
    <message>
        <source>This export was made by a newer version.</source>
        <translation>Αυτή η εξαγωγή έγινε από νεότερη έκδοση.</translation>
    </message>
    <message>
        <source>There are too many saved searches; remove one first.</source>
        <translation>Υπάρχουν πάρα πολλές αποθηκευμένες αναζητήσεις· αφαιρέστε πρώτα μία.</translation>
    </message>
    <message>
        <source>A saved search needs a short name.</source>
        <translation>Μια αποθηκευμένη αναζήτηση χρειάζεται σύντομο όνομα.</translation>
    </message>
    <message>
        <source>An identity needs a short name.</source>
        <translation>Μια ταυτότητα χρειάζεται σύντομο όνομα.</translation>
    </message>
    <message>
        <source>The identity that signs cannot be retired; choose another one first.</source>
        <translation>Η ταυτότητα που υπογράφει δεν μπορεί να αποσυρθεί· επιλέξτε πρώτα άλλη.</translation>
    </message>
    <message>
        <source>There are as many identities as can be kept.</source>
        <translation>Υπάρχουν ήδη όσες ταυτότητες μπορούν να φυλαχτούν.</translation>
    </message>
    <message>
        <source>An identity cannot have such a key.</source>
        <translation>Μια ταυτότητα δεν μπορεί να έχει τέτοιο κλειδί.</translation>
    </message>
    <message>
        <source>It does not say under which address it can be found; name it with --uri.</source>
        <translation>Δεν λέει σε ποια διεύθυνση βρίσκεται· δηλώστε τη με --uri.</translation>
    </message>
    <message>
        <source>It is neither a key document, a status list, a profile nor a context.</source>
        <translation>Δεν είναι ούτε έγγραφο κλειδιού ούτε λίστα κατάστασης ούτε προφίλ ούτε λεξιλόγιο.</translation>
    </message>
    <message>
        <source>The words of the command are off; --help lists them.</source>
        <translation>Οι λέξεις της εντολής δεν είναι σωστές· το --help τις παραθέτει.</translation>
    </message>
    <message>
        <source>Repeat the command with --yes to confirm.</source>
        <translation>Επαναλάβετε την εντολή με --yes για επιβεβαίωση.</translation>
    </message>
    <message>
        <source>The time must be written like 2026-01-31T09:00:00Z.</source>
        <translation>Η ώρα πρέπει να γραφτεί όπως 2026-01-31T09:00:00Z.</translation>
    </message>
    <message>
        <source>The day must be written like 2026-01-31.</source>
        <translation>Η ημέρα πρέπει να γραφτεί όπως 2026-01-31.</translation>
    </message>
    <message>
        <source>That day is still to come, so nobody can know.</source>
        <translation>Εκείνη η ημέρα δεν έχει έρθει ακόμη, οπότε κανείς δεν μπορεί να ξέρει.</translation>
    </message>
    <message>
        <source>A judgement as of a day needs one kept credential.</source>
        <translation>Για κρίση ως προς μια ημέρα χρειάζεται ένα αποθηκευμένο πιστοποιητικό.</translation>
    </message>
    <message>
        <source>What stands where an endorsement belongs is none.</source>
        <translation>Αυτό που βρίσκεται στη θέση μιας σύστασης δεν είναι σύσταση.</translation>
    </message>
    <message>
        <source>There are more endorsements than are looked at.</source>
        <translation>Οι συστάσεις είναι περισσότερες από όσες εξετάζονται.</translation>
    </message>
    <message>
        <source>An issuer is named by its DID or its https address.</source>
        <translation>Ο εκδότης δηλώνεται με το DID ή τη διεύθυνση https του.</translation>
    </message>
    <message>
        <source>The list of material must name a path for each address.</source>
        <translation>Η λίστα του υλικού πρέπει να δίνει μια διαδρομή αρχείου για κάθε διεύθυνση.</translation>
    </message>
    <message>
        <source>The presentation header must be base64url.</source>
        <translation>Η κεφαλίδα της παρουσίασης πρέπει να είναι base64url.</translation>
    </message>
    <message>
        <source>Sheets are written in the languages of the program (ar, de, el, en, es, fr, it, pl).</source>
        <translation>Τα φύλλα γράφονται στις γλώσσες του προγράμματος (ar, de, el, en, es, fr, it, pl).</translation>
    </message>
    <message>
        <source>Each line must be a list of words in JSON.</source>
        <translation>Κάθε γραμμή πρέπει να είναι μια λίστα λέξεων σε JSON.</translation>
    </message>
    <message>
        <source>After several wrong tries each further one has to wait, up to a minute.</source>
        <translation>Μετά από αρκετές λανθασμένες προσπάθειες, κάθε επόμενη πρέπει να περιμένει, έως ένα λεπτό.</translation>
    </message>
    <message>
        <source>A newer recovery sheet makes an older one worthless.</source>
        <translation>Ένα νεότερο φύλλο ανάκτησης αχρηστεύει το παλαιότερο.</translation>
    </message>
    <message>
        <source>Name the file that holds the passphrase.</source>
        <translation>Δηλώστε το αρχείο που περιέχει τη φράση πρόσβασης.</translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation>Η φράση πρόσβασης είναι πολύ μεγάλη.</translation>
    </message>
    <message>
        <source>The passphrase file is not text.</source>
        <translation>Το αρχείο της φράσης πρόσβασης δεν είναι κείμενο.</translation>
    </message>
    <message>
        <source>A kept credential can no longer be read.</source>
        <translation>Ένα αποθηκευμένο πιστοποιητικό δεν μπορεί πια να διαβαστεί.</translation>
    </message>
    <message>
        <source>It is not what the fingerprint was taken of.</source>
        <translation>Δεν είναι αυτό από το οποίο προέκυψε το αποτύπωμα.</translation>
    </message>
    <message>
        <source>The path from its fingerprint to the recorded one is broken.</source>
        <translation>Η αλυσίδα από το αποτύπωμά του έως το καταχωρισμένο έχει διακοπεί.</translation>
    </message>
    <message>
        <source>The signature of the list does not hold.</source>
        <translation>Η υπογραφή της λίστας δεν ισχύει.</translation>
    </message>
    <message>
        <source>It is no trust list of a kind that is read here.</source>
        <translation>Δεν είναι λίστα εμπιστοσύνης ενός είδους που διαβάζεται εδώ.</translation>
    </message>
    <message>
        <source>An entry of the trust list is damaged.</source>
        <translation>Μια καταχώριση της λίστας εμπιστοσύνης έχει φθαρεί.</translation>
    </message>
    <message>
        <source>The trust list has too many entries.</source>
        <translation>Η λίστα εμπιστοσύνης έχει πάρα πολλές καταχωρίσεις.</translation>
    </message>
    <message>
        <source>The list no longer grants the authority that issued the certificate.</source>
        <translation>Η λίστα δεν αναγνωρίζει πια την αρχή που εξέδωσε το ψηφιακό πιστοποιητικό.</translation>
    </message>
    <message>
        <source>The trust list should have been renewed by now; bring the newest one.</source>
        <translation>Η λίστα εμπιστοσύνης θα έπρεπε να έχει ανανεωθεί ως τώρα· φέρτε τη νεότερη.</translation>
    </message>
    <message>
        <source>It is not well-formed XML.</source>
        <translation>Δεν είναι έγκυρο XML.</translation>
    </message>
    <message>
        <source>The time stamp does not hold, or nobody you trust stands behind it.</source>
        <translation>Η χρονοσφραγίδα δεν ισχύει ή δεν στέκεται πίσω της κανείς που εμπιστεύεστε.</translation>
    </message>
    <message>
        <source>The revocation list is damaged, of another authority, or only a part.</source>
        <translation>Η λίστα ανακλήσεων έχει φθαρεί, είναι άλλης αρχής ή περιέχει μόνο ένα μέρος.</translation>
    </message>
    <message>
        <source>It has parts that could pull in something else, which is refused.</source>
        <translation>Έχει μέρη που θα μπορούσαν να φέρουν κάτι άλλο μέσα, και αυτό απορρίπτεται.</translation>
    </message>
    <message>
        <source>The rules were changed after they were signed, or the signature is false.</source>
        <translation>Οι κανόνες άλλαξαν μετά την υπογραφή τους ή η υπογραφή είναι ψευδής.</translation>
    </message>
    <message>
        <source>It is signed, but holds no rules of a qualification.</source>
        <translation>Είναι υπογεγραμμένο, αλλά δεν περιέχει κανόνες προσόντος.</translation>
    </message>
    <message>
        <source>The rules inside it are damaged.</source>
        <translation>Οι κανόνες μέσα του έχουν φθαρεί.</translation>
    </message>
    <message>
        <source>It is none of the descriptions of qualifications that can be read.</source>
        <translation>Δεν είναι καμία από τις περιγραφές προσόντων που μπορούν να διαβαστούν.</translation>
    </message>
    <message>
        <source>It describes nothing that has parts.</source>
        <translation>Δεν περιγράφει κάτι που έχει μέρη.</translation>
    </message>
    <message>
        <source>A decision needs its source: who said so, and where.</source>
        <translation>Μια απόφαση χρειάζεται την πηγή της: ποιος το είπε και πού.</translation>
    </message>
    <message>
        <source>This kind of decision needs a code or a requirement it is about.</source>
        <translation>Αυτό το είδος απόφασης χρειάζεται έναν κωδικό ή μια απαίτηση που αφορά.</translation>
    </message>
    <message>
        <source>A waiver is about a requirement; every other decision is about a credential.</source>
        <translation>Μια απαλλαγή αφορά απαίτηση· κάθε άλλη απόφαση αφορά πιστοποιητικό.</translation>
    </message>
    <message>
        <source>There is no such kind of decision.</source>
        <translation>Δεν υπάρχει τέτοιο είδος απόφασης.</translation>
    </message>
    <message>
        <source>The decision in the letter is incomplete, or written in another way.</source>
        <translation>Η απόφαση στην επιστολή είναι ελλιπής ή γραμμένη με άλλον τρόπο.</translation>
    </message>
    <message>
        <source>Rules are not signed in this way.</source>
        <translation>Οι κανόνες δεν υπογράφονται με αυτόν τον τρόπο.</translation>
    </message>
    <message>
        <source>The source is told in too many words.</source>
        <translation>Η πηγή περιγράφεται με πάρα πολλές λέξεις.</translation>
    </message>
    <message>
        <source>The attached letter is over the size limit.</source>
        <translation>Η συνημμένη επιστολή ξεπερνά το όριο μεγέθους.</translation>
    </message>
    <message>
        <source>A day must be written like 2026-01-31.</source>
        <translation>Η ημέρα πρέπει να γραφτεί όπως 2026-01-31.</translation>
    </message>
    <message>
        <source>The rules have more parts than are reckoned with.</source>
        <translation>Οι κανόνες έχουν περισσότερα μέρη από όσα υπολογίζονται.</translation>
    </message>
    <message>
        <source>A number in the rules is too large or too long.</source>
        <translation>Ένας αριθμός στους κανόνες είναι πολύ μεγάλος ή έχει πάρα πολλά ψηφία.</translation>
    </message>
    <message>
        <source>A text in the rules is too long.</source>
        <translation>Ένα κείμενο στους κανόνες είναι πολύ μακροσκελές.</translation>
    </message>
    <message>
        <source>So many stacks cannot be looked at side by side.</source>
        <translation>Τόσες πολλές διαδρομές δεν μπορούν να εξεταστούν δίπλα δίπλα.</translation>
    </message>
    <message>
        <source>Something that must be there is missing.</source>
        <translation>Λείπει κάτι που πρέπει να υπάρχει.</translation>
    </message>
    <message>
        <source>Something in it is not known, so its meaning is open.</source>
        <translation>Κάτι μέσα του δεν είναι γνωστό, άρα το νόημά του μένει ανοιχτό.</translation>
    </message>
    <message>
        <source>A value in it is not of the kind that belongs there.</source>
        <translation>Μια τιμή μέσα του δεν είναι του είδους που ταιριάζει εκεί.</translation>
    </message>
    <message>
        <source>A list or a number in it is too small.</source>
        <translation>Ένας κατάλογος ή αριθμός μέσα του είναι πολύ μικρός.</translation>
    </message>
    <message>
        <source>Two things in it have the same name.</source>
        <translation>Δύο πράγματα μέσα του έχουν το ίδιο όνομα.</translation>
    </message>
    <message>
        <source>It names something that it does not define.</source>
        <translation>Αναφέρει κάτι που δεν ορίζει.</translation>
    </message>
    <message>
        <source>A condition must say exactly one thing.</source>
        <translation>Μια προϋπόθεση πρέπει να λέει ακριβώς ένα πράγμα.</translation>
    </message>
    <message>
        <source>These are not rules of the kind that is read here.</source>
        <translation>Δεν είναι κανόνες του είδους που διαβάζεται εδώ.</translation>
    </message>
    <message>
        <source>The folder it should go into is not there.</source>
        <translation>Ο φάκελος προορισμού δεν υπάρχει.</translation>
    </message>
    <message>
        <source>Writing there is not allowed.</source>
        <translation>Δεν επιτρέπεται η εγγραφή εκεί.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Το όνομα είναι πολύ μεγάλο.</translation>
    </message>
    <message>
        <source>The file is no backup of this program, or a damaged one.</source>
        <translation>Το αρχείο δεν είναι αντίγραφο ασφαλείας αυτού του προγράμματος ή είναι κατεστραμμένο.</translation>
    </message>
    <message>
        <source>A key or certificate in it cannot be read.</source>
        <translation>Ένα κλειδί ή πιστοποιητικό μέσα του δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>(Rule: {rule}.)</source>
        <translation>(Κανόνας: {rule}.)</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>Scan a code</source>
        <translation>Σάρωση κωδικού</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Draw a frame around the code. Enter takes the whole screen, Escape leaves.</source>
        <translation>Σχεδιάστε ένα πλαίσιο γύρω από τον κωδικό. Το Enter παίρνει όλη την οθόνη, το Escape κλείνει.</translation>
    </message>
    <message>
        <source>Draw a frame around the code</source>
        <translation>Σχεδιάστε ένα πλαίσιο γύρω από τον κωδικό</translation>
    </message>
    <message>
        <source>Enter takes the whole screen, Escape leaves.</source>
        <translation>Το Enter παίρνει όλη την οθόνη, το Escape κλείνει.</translation>
    </message>
    <message>
        <source>Looking for a code…</source>
        <translation>Αναζήτηση κωδικού…</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>Βρέθηκαν όλα.</translation>
    </message>
    <message>
        <source>{have} of {count} parts found. Keep the playing code in sight.</source>
        <translation>Βρέθηκαν {have} από {count} μέρη. Κρατήστε τον κινούμενο κωδικό ορατό.</translation>
    </message>
    <message>
        <source>No code found yet. Bring it closer, or make it larger.</source>
        <translation>Δεν βρέθηκε κωδικός ακόμη. Φέρτε τον πιο κοντά ή μεγεθύνετέ τον.</translation>
    </message>
    <message>
        <source>A code may be still or playing. Of a playing code every part is needed once, in any order.</source>
        <translation>Ένας κωδικός μπορεί να είναι ακίνητος ή κινούμενος. Από έναν κινούμενο κωδικό χρειάζεται κάθε μέρος μία φορά, με όποια σειρά.</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>Μέρος της οθόνης</translation>
    </message>
    <message>
        <source>Picture files…</source>
        <translation>Αρχεία εικόνας…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Κάμερα</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Εικόνες</translation>
    </message>
    <message>
        <source>Open pictures of a code</source>
        <translation>Άνοιγμα εικόνων ενός κωδικού</translation>
    </message>
    <message>
        <source>scanned code</source>
        <translation>σαρωμένος κωδικός</translation>
    </message>
    <message>
        <source>This system lets no program see the screen. Save a picture of it and open that.</source>
        <translation>Αυτό το σύστημα δεν επιτρέπει σε κανένα πρόγραμμα να βλέπει την οθόνη. Αποθηκεύστε μια εικόνα της και ανοίξτε την.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A wallet for micro-credentials that stays on your computer.</source>
        <translation>Ένα πορτοφόλι για μικροδιαπιστευτήρια που μένει στον υπολογιστή σας.</translation>
    </message>
    <message>
        <source>Your wallet lies in</source>
        <translation>Το πορτοφόλι σας βρίσκεται στη θέση</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Show the tour again</source>
        <translation>Νέα εμφάνιση της ξενάγησης</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Σχετικά</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Άδειες χρήσης</translation>
    </message>
    <message>
        <source>None yet. One is made after each change of what you keep.</source>
        <translation>Κανένα ακόμη. Δημιουργείται ένα μετά από κάθε αλλαγή σε όσα φυλάσσετε.</translation>
    </message>
    <message>
        <source>Go back…</source>
        <translation>Επιστροφή…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Δημιουργία αντιγράφου ασφαλείας τώρα</translation>
    </message>
    <message>
        <source>One encrypted file for another place. Your passphrase opens it.</source>
        <translation>Ένα κρυπτογραφημένο αρχείο για άλλη θέση. Το ανοίγει η φράση πρόσβασής σας.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Επιστροφή σε αντίγραφο ασφαλείας</translation>
    </message>
    <message>
        <source>Replaces what is here by what was in the backup; it is checked first.</source>
        <translation>Αντικαθιστά όσα υπάρχουν εδώ με όσα ήταν στο αντίγραφο ασφαλείας· πρώτα ελέγχεται.</translation>
    </message>
    <message>
        <source>Bring another wallet in</source>
        <translation>Μεταφορά από άλλο πορτοφόλι</translation>
    </message>
    <message>
        <source>Adds everything from another wallet's backup. Nothing here is overwritten.</source>
        <translation>Προσθέτει όλα όσα περιέχει το αντίγραφο ασφαλείας ενός άλλου πορτοφολιού. Τίποτα εδώ δεν αντικαθίσταται.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Αντίγραφα ασφαλείας</translation>
    </message>
    <message>
        <source>Automatic backups on this computer</source>
        <translation>Αυτόματα αντίγραφα ασφαλείας σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>Open export</source>
        <translation>Ανοιχτή εξαγωγή</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}</source>
        <translation>Επιστροφή στο αντίγραφο ασφαλείας από τις {when}</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>Πάρτε τα όλα μαζί σας</translation>
    </message>
    <message>
        <source>Every original in one ZIP with a readable list. It is not encrypted.</source>
        <translation>Κάθε πρωτότυπο σε ένα ZIP με ευανάγνωστη λίστα. Δεν είναι κρυπτογραφημένο.</translation>
    </message>
    <message>
        <source>Bring an open export in</source>
        <translation>Εισαγωγή ανοιχτής εξαγωγής</translation>
    </message>
    <message>
        <source>Each original is verified again; tags, notes and history come along.</source>
        <translation>Κάθε πρωτότυπο επαληθεύεται ξανά· οι ετικέτες, οι σημειώσεις και το ιστορικό έρχονται μαζί.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Δημιουργία τώρα…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Επαναφορά από αρχείο…</translation>
    </message>
    <message>
        <source>Merge a backup…</source>
        <translation>Συγχώνευση αντιγράφου ασφαλείας…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Εξαγωγή όλων…</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Εισαγωγή μιας εξαγωγής…</translation>
    </message>
    <message>
        <source>An identity signs what you share. Use different ones where two receivers should not find out that both talk to you.</source>
        <translation>Μια ταυτότητα υπογράφει όσα κοινοποιείτε. Χρησιμοποιήστε διαφορετικές όταν δύο παραλήπτες δεν πρέπει να μάθουν ότι και οι δύο μιλούν με εσάς.</translation>
    </message>
    <message>
        <source>Your identities</source>
        <translation>Οι ταυτότητές σας</translation>
    </message>
    <message>
        <source>The first of each is right unless somebody asks for another.</source>
        <translation>Η πρώτη επιλογή κάθε λίστας είναι η σωστή, εκτός αν κάποιος ζητά άλλη.</translation>
    </message>
    <message>
        <source>None yet. The first one is made when you share something for the first time.</source>
        <translation>Καμία ακόμη. Η πρώτη δημιουργείται όταν κοινοποιήσετε κάτι για πρώτη φορά.</translation>
    </message>
    <message>
        <source>New identity…</source>
        <translation>Νέα ταυτότητα…</translation>
    </message>
    <message>
        <source>First identity</source>
        <translation>Πρώτη ταυτότητα</translation>
    </message>
    <message>
        <source>signs what you share</source>
        <translation>υπογράφει όσα κοινοποιείτε</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>δεν χρησιμοποιείται</translation>
    </message>
    <message>
        <source>retired; what was issued to it can still be shown</source>
        <translation>αποσύρθηκε· όσα εκδόθηκαν για αυτήν μπορούν ακόμη να εμφανιστούν</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Μετονομασία…</translation>
    </message>
    <message>
        <source>A new identity</source>
        <translation>Μια νέα ταυτότητα</translation>
    </message>
    <message>
        <source>Only you see its name. It gets a key of its own.</source>
        <translation>Το όνομά της το βλέπετε μόνο εσείς. Αποκτά δικό της κλειδί.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Δημιουργία</translation>
    </message>
    <message>
        <source>Name, for example “At work”</source>
        <translation>Όνομα, για παράδειγμα «Στη δουλειά»</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Είδος κλειδιού</translation>
    </message>
    <message>
        <source>Form of its identifier</source>
        <translation>Μορφή του αναγνωριστικού του</translation>
    </message>
    <message>
        <source>Rename this identity</source>
        <translation>Μετονομασία αυτής της ταυτότητας</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Μετονομασία</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Retire this identity?</source>
        <translation>Απόσυρση αυτής της ταυτότητας;</translation>
    </message>
    <message>
        <source>It is no longer offered. Its key is kept, so that what was issued to it can be shown.</source>
        <translation>Δεν προτείνεται πια. Το κλειδί της φυλάσσεται, ώστε όσα εκδόθηκαν για αυτήν να μπορούν να εμφανιστούν.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Απόσυρση</translation>
    </message>
    <message>
        <source>{key} key, as did:{method}</source>
        <translation>κλειδί {key}, ως did:{method}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>από τις {day}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Χρήση</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Απόσυρση…</translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>P-256, which some public offices ask for</source>
        <translation>P-256, που ζητούν ορισμένες δημόσιες υπηρεσίες</translation>
    </message>
    <message>
        <source>did:key, the shorter one</source>
        <translation>did:key, το συντομότερο</translation>
    </message>
    <message>
        <source>did:jwk, which holds the key as web services write it</source>
        <translation>did:jwk, που περιέχει το κλειδί όπως το γράφουν οι υπηρεσίες ιστού</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Μετονομασία: {name}</translation>
    </message>
    <message>
        <source>Sign with {name} from now on</source>
        <translation>Υπογραφή ως {name} από εδώ και πέρα</translation>
    </message>
    <message>
        <source>Retire {name}</source>
        <translation>Απόσυρση: {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Όπως στο σύστημα</translation>
    </message>
    <message>
        <source>The window opens anew in the language you choose.</source>
        <translation>Το παράθυρο ανοίγει ξανά στη γλώσσα που επιλέγετε.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Παραμονή στην περιοχή ειδοποιήσεων</translation>
    </message>
    <message>
        <source>Closing the window then hides it and locks the wallet, unless it is set never to lock by itself.</source>
        <translation>Το κλείσιμο του παραθύρου τότε το κρύβει και κλειδώνει το πορτοφόλι, εκτός αν το αυτόματο κλείδωμα είναι «Ποτέ».</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Μέγεθος κειμένου</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Απενεργοποίηση</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ενεργοποίηση</translation>
    </message>
    <message>
        <source>Stay in the tray no more</source>
        <translation>Τέλος της παραμονής στην περιοχή ειδοποιήσεων</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Αυτή η επιφάνεια εργασίας δεν έχει περιοχή ειδοποιήσεων.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ενεργό</translation>
    </message>
    <message>
        <source>off</source>
        <translation>ανενεργό</translation>
    </message>
    <message>
        <source>This program opens no connection. What a check is missing, it names; you can bring it as a file.</source>
        <translation>Αυτό το πρόγραμμα δεν ανοίγει καμία σύνδεση. Ό,τι λείπει από έναν έλεγχο το αναφέρει· μπορείτε να το φέρετε ως αρχείο.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Δίκτυο</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Έλεγχος τώρα</translation>
    </message>
    <message>
        <source>Add files for checking…</source>
        <translation>Προσθήκη αρχείων ελέγχου…</translation>
    </message>
    <message>
        <source>Verifies everything here and lists the addresses of what is missing.</source>
        <translation>Επαληθεύει όλα όσα υπάρχουν εδώ και παραθέτει τις διευθύνσεις όσων λείπουν.</translation>
    </message>
    <message>
        <source>Nothing. Every check that can be made here was made.</source>
        <translation>Τίποτα. Έγινε κάθε έλεγχος που μπορεί να γίνει εδώ.</translation>
    </message>
    <message>
        <source>Offline: on</source>
        <translation>Εκτός σύνδεσης: ενεργό</translation>
    </message>
    <message>
        <source>What needs the network</source>
        <translation>Τι χρειάζεται το δίκτυο</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation><numerusform>%n πιστοποιητικό</numerusform><numerusform>%n πιστοποιητικά</numerusform></translation>
    </message>
    <message>
        <source>Remember opened wallets no more</source>
        <translation>Να μη θυμάται πια τα πορτοφόλια που ανοίγουν</translation>
    </message>
    <message>
        <source>Remember which wallets are opened</source>
        <translation>Να θυμάται ποια πορτοφόλια ανοίγουν</translation>
    </message>
    <message>
        <source>The first page then offers them. The list tells where your wallets lie.</source>
        <translation>Η πρώτη σελίδα θα τα προτείνει. Η λίστα φανερώνει πού βρίσκονται τα πορτοφόλια σας.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Διαγραφή από τη λίστα</translation>
    </message>
    <message>
        <source>Forget the wallet in {folder}</source>
        <translation>Διαγραφή από τη λίστα του πορτοφολιού στο {folder}</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Αυτόματο κλείδωμα</translation>
    </message>
    <message>
        <source>Opens the wallet without the passphrase; the passphrase always works too.</source>
        <translation>Ανοίγει το πορτοφόλι χωρίς τη φράση πρόσβασης· η φράση πρόσβασης λειτουργεί πάντα επίσης.</translation>
    </message>
    <message>
        <source>A code on paper that opens the wallet when the passphrase is forgotten.</source>
        <translation>Ένας κωδικός σε χαρτί που ανοίγει το πορτοφόλι όταν έχει ξεχαστεί η φράση πρόσβασης.</translation>
    </message>
    <message>
        <source>Its passphrase is easy to guess for a thief of the file. Never keep real things in it.</source>
        <translation>Όποιος κλέψει το αρχείο μαντεύει εύκολα τη φράση πρόσβασής του. Μη φυλάξετε ποτέ αληθινά πράγματα μέσα του.</translation>
    </message>
    <message>
        <source>When nobody has touched the window for a while.</source>
        <translation>Όταν κανείς δεν έχει αγγίξει το παράθυρο για λίγη ώρα.</translation>
    </message>
    <message>
        <source>Switch the keyring off</source>
        <translation>Απενεργοποίηση του μπρελόκ κλειδιών</translation>
    </message>
    <message>
        <source>Switch the keyring on</source>
        <translation>Ενεργοποίηση του μπρελόκ κλειδιών</translation>
    </message>
    <message>
        <source>This computer's keyring</source>
        <translation>Το μπρελόκ κλειδιών αυτού του υπολογιστή</translation>
    </message>
    <message>
        <source>There is one. A new sheet makes the old one worthless.</source>
        <translation>Υπάρχει ένα. Ένα νέο φύλλο αχρηστεύει το παλιό.</translation>
    </message>
    <message>
        <source>Make a recovery sheet…</source>
        <translation>Δημιουργία φύλλου ανάκτησης…</translation>
    </message>
    <message>
        <source>Make worthless</source>
        <translation>Κατάργηση</translation>
    </message>
    <message>
        <source>Make the recovery sheet worthless</source>
        <translation>Κατάργηση του φύλλου ανάκτησης</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Φύλλο ανάκτησης</translation>
    </message>
    <message>
        <source>show</source>
        <translation>εμφάνιση</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>απόκρυψη</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Νέα φράση πρόσβασης</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Η ίδια φράση πρόσβασης ξανά</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Αλλαγή φράσης πρόσβασης</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Φράση πρόσβασης</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Κλείδωμα</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Τρόποι εισόδου</translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation>Είναι όλα καλά;</translation>
    </message>
    <message>
        <source>Several wallets</source>
        <translation>Πολλά πορτοφόλια</translation>
    </message>
    <message>
        <source>Verify every credential again</source>
        <translation>Νέα επαλήθευση κάθε πιστοποιητικού</translation>
    </message>
    <message>
        <source>With what is on this computer now.</source>
        <translation>Με όσα υπάρχουν τώρα σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Check the wallet</source>
        <translation>Έλεγχος του πορτοφολιού</translation>
    </message>
    <message>
        <source>Reads every page and every original, and says what is damaged.</source>
        <translation>Διαβάζει κάθε σελίδα και κάθε πρωτότυπο και λέει τι έχει φθαρεί.</translation>
    </message>
    <message>
        <source>This is a wallet for tests</source>
        <translation>Αυτό είναι πορτοφόλι για δοκιμές</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Επαλήθευση όλων</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Έλεγχος τώρα</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation><numerusform>Μετά από %n λεπτό</numerusform><numerusform>Μετά από %n λεπτά</numerusform></translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ποτέ</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Όπως το σύστημα</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ανοιχτό</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκούρο</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Υψηλή αντίθεση</translation>
    </message>
    <message>
        <source>your own decision</source>
        <translation>δική σας απόφαση</translation>
    </message>
    <message>
        <source>a newer one was due on {day}</source>
        <translation>νεότερη αναμενόταν στις {day}</translation>
    </message>
    <message>
        <source>next on {day}</source>
        <translation>επόμενη στις {day}</translation>
    </message>
    <message>
        <source>Key document of an issuer</source>
        <translation>Έγγραφο κλειδιού ενός εκδότη</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>Λίστα κατάστασης</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Λεξιλόγιο</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Σχήμα</translation>
    </message>
    <message>
        <source>Issuer's metadata</source>
        <translation>Μεταδεδομένα εκδότη</translation>
    </message>
    <message>
        <source>Issuer's profile</source>
        <translation>Προφίλ εκδότη</translation>
    </message>
    <message>
        <source>Issuer's key</source>
        <translation>Κλειδί εκδότη</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Ασφάλεια</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Ταυτότητες</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Εμπιστοσύνη</translation>
    </message>
    <message>
        <source>Files for checking</source>
        <translation>Αρχεία ελέγχου</translation>
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
        <translation>Ένα μέρος του αρχείου άλλαξε ή έχει φθαρεί</translation>
    </message>
    <message>
        <source>The structure of the file is damaged</source>
        <translation>Η δομή του αρχείου έχει φθαρεί</translation>
    </message>
    <message>
        <source>Two parts of the wallet contradict each other</source>
        <translation>Δύο μέρη του πορτοφολιού αντιφάσκουν μεταξύ τους</translation>
    </message>
    <message>
        <source>The search index does not fit its texts</source>
        <translation>Το ευρετήριο αναζήτησης δεν ταιριάζει με τα κείμενά του</translation>
    </message>
    <message>
        <source>Something was added or taken out from outside</source>
        <translation>Κάτι προστέθηκε ή αφαιρέθηκε απέξω</translation>
    </message>
    <message>
        <source>A credential is not what was received</source>
        <translation>Ένα πιστοποιητικό δεν είναι αυτό που λήφθηκε</translation>
    </message>
    <message>
        <source>A part of the file cannot be read</source>
        <translation>Ένα μέρος του αρχείου δεν μπορεί να διαβαστεί</translation>
    </message>
    <message>
        <source>The file is older than it was when last closed</source>
        <translation>Το αρχείο είναι παλαιότερο από ό,τι ήταν όταν έκλεισε τελευταία φορά</translation>
    </message>
    <message>
        <source>The key file is older than the wallet</source>
        <translation>Το αρχείο κλειδιού είναι παλαιότερο από το πορτοφόλι</translation>
    </message>
    <message>
        <source>{list}, {age}</source>
        <translation>{list}, {age}</translation>
    </message>
    <message>
        <source>Trust never changes whether a credential is genuine; it says whom you know.</source>
        <translation>Η εμπιστοσύνη δεν αλλάζει ποτέ το αν ένα πιστοποιητικό είναι γνήσιο· λέει ποιους γνωρίζετε.</translation>
    </message>
    <message>
        <source>They say who may issue certificates for seals and time stamps, and since when.</source>
        <translation>Αναφέρουν ποιος μπορεί να εκδίδει ψηφιακά πιστοποιητικά για σφραγίδες και χρονοσφραγίδες, και από πότε.</translation>
    </message>
    <message>
        <source>Issuer, as its identifier (did:… or https://…)</source>
        <translation>Εκδότης, ως αναγνωριστικό (did:… ή https://…)</translation>
    </message>
    <message>
        <source>Issuer's identifier</source>
        <translation>Αναγνωριστικό του εκδότη</translation>
    </message>
    <message>
        <source>Name you know it by</source>
        <translation>Όνομα με το οποίο τον γνωρίζετε</translation>
    </message>
    <message>
        <source>Issuer's name</source>
        <translation>Όνομα του εκδότη</translation>
    </message>
    <message>
        <source>Trust this issuer</source>
        <translation>Εμπιστοσύνη σε αυτόν τον εκδότη</translation>
    </message>
    <message>
        <source>Add a trust list…</source>
        <translation>Προσθήκη λίστας εμπιστοσύνης…</translation>
    </message>
    <message>
        <source>Nobody vouches for anybody yet. Add a list, or an issuer you know.</source>
        <translation>Κανείς δεν εγγυάται ακόμη για κανέναν. Προσθέστε μια λίστα ή έναν εκδότη που γνωρίζετε.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>και %n ακόμη</numerusform><numerusform>και %n ακόμη</numerusform></translation>
    </message>
    <message>
        <source>Whom you trust</source>
        <translation>Ποιους εμπιστεύεστε</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation><numerusform>%n υπηρεσία</numerusform><numerusform>%n υπηρεσίες</numerusform></translation>
    </message>
    <message>
        <source>None yet. Key documents and status lists that issuers publish can be added as files.</source>
        <translation>Κανένα ακόμη. Έγγραφα κλειδιών και λίστες κατάστασης που δημοσιεύουν οι εκδότες μπορούν να προστεθούν ως αρχεία.</translation>
    </message>
    <message>
        <source>Lists of services</source>
        <translation>Λίστες υπηρεσιών</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Files used for checking</source>
        <translation>Αρχεία που χρησιμοποιούνται στους ελέγχους</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Αφαίρεση: {name}</translation>
    </message>
    <message>
        <source>issued on {day}</source>
        <translation>εκδόθηκε στις {day}</translation>
    </message>
    <message>
        <source>Making a recovery sheet…</source>
        <translation>Δημιουργείται φύλλο ανάκτησης…</translation>
    </message>
    <message>
        <source>The recovery sheet opens it no more</source>
        <translation>Το φύλλο ανάκτησης δεν το ανοίγει πια</translation>
    </message>
    <message>
        <source>Opened wallets are remembered from now on</source>
        <translation>Από εδώ και πέρα τα πορτοφόλια που ανοίγουν μένουν στη λίστα</translation>
    </message>
    <message>
        <source>Forgotten; the wallet itself is still there</source>
        <translation>Διαγράφηκε από τη λίστα· το ίδιο το πορτοφόλι είναι ακόμα εκεί</translation>
    </message>
    <message>
        <source>Everything was verified again</source>
        <translation>Όλα επαληθεύτηκαν ξανά</translation>
    </message>
    <message>
        <source>Verifying everything again…</source>
        <translation>Όλα επαληθεύονται ξανά…</translation>
    </message>
    <message>
        <source>Checking the wallet…</source>
        <translation>Ελέγχεται το πορτοφόλι…</translation>
    </message>
    <message>
        <source>Looking for what is missing…</source>
        <translation>Αναζητούνται όσα λείπουν…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Δημιουργείται αντίγραφο ασφαλείας…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Γίνεται επαναφορά…</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Γίνεται συγχώνευση…</translation>
    </message>
    <message>
        <source>{added} added, {here} were here already, {kept} differed and both were kept</source>
        <translation>Προστέθηκαν {added}, υπήρχαν ήδη εδώ {here}, διέφεραν και κρατήθηκαν και τα δύο {kept}</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Γίνεται εξαγωγή…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Γίνεται εισαγωγή…</translation>
    </message>
    <message>
        <source>It signs what you share from now on</source>
        <translation>Από εδώ και πέρα υπογράφει όσα κοινοποιείτε</translation>
    </message>
    <message>
        <source>Removed from your trust list</source>
        <translation>Αφαιρέθηκε από τη λίστα εμπιστοσύνης σας</translation>
    </message>
    <message>
        <source>Reading the trust list…</source>
        <translation>Διαβάζεται η λίστα εμπιστοσύνης…</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Διαβάζονται τα αρχεία…</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>Η φράση πρόσβασης άλλαξε</translation>
    </message>
    <message>
        <source>No opened wallet is remembered any more</source>
        <translation>Κανένα πορτοφόλι που άνοιξε δεν μένει πια στη λίστα</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %n credential(s)</source>
        <translation><numerusform>Σε αντίγραφο ασφαλείας, ελεγμένο: %n πιστοποιητικό</numerusform><numerusform>Σε αντίγραφο ασφαλείας, ελεγμένα: %n πιστοποιητικά</numerusform></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Αντίγραφα ασφαλείας</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>Επιστροφή σε αυτό το αντίγραφο ασφαλείας;</translation>
    </message>
    <message>
        <source>What came later is no longer in the wallet. Type the passphrase of the backup.</source>
        <translation>Ό,τι ήρθε αργότερα δεν θα βρίσκεται πια στο πορτοφόλι. Πληκτρολογήστε τη φράση πρόσβασης του αντιγράφου ασφαλείας.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Επιστροφή</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Φράση πρόσβασης του αντιγράφου ασφαλείας</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n credential(s). Unlock the wallet to see them.</source>
        <translation><numerusform>Επαναφέρθηκε %n πιστοποιητικό. Ξεκλειδώστε το πορτοφόλι για να το δείτε.</numerusform><numerusform>Επαναφέρθηκαν %n πιστοποιητικά. Ξεκλειδώστε το πορτοφόλι για να τα δείτε.</numerusform></translation>
    </message>
    <message>
        <source>Nothing here is overwritten. Type the passphrase of that backup.</source>
        <translation>Τίποτα εδώ δεν αντικαθίσταται. Πληκτρολογήστε τη φράση πρόσβασης εκείνου του αντιγράφου ασφαλείας.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Συγχώνευση</translation>
    </message>
    <message>
        <source>Export everything as open files?</source>
        <translation>Εξαγωγή όλων ως ανοιχτών αρχείων;</translation>
    </message>
    <message>
        <source>Whoever gets the file can read it. Keep it where only you can.</source>
        <translation>Όποιος πάρει το αρχείο μπορεί να το διαβάσει. Φυλάξτε το εκεί όπου έχετε πρόσβαση μόνο εσείς.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Επιλογή θέσης…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Εξαγωγή όλων</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n credential(s)</source>
        <translation><numerusform>Εξαγωγή: %n πιστοποιητικό</numerusform><numerusform>Εξαγωγή: %n πιστοποιητικά</numerusform></translation>
    </message>
    <message>
        <source>Open exports</source>
        <translation>Ανοιχτές εξαγωγές</translation>
    </message>
    <message>
        <source>{added} added, {here} were here already, {refused} could not be read</source>
        <translation>Προστέθηκαν {added}, υπήρχαν ήδη εδώ {here}, δεν διαβάστηκαν {refused}</translation>
    </message>
    <message>
        <source>Identity made</source>
        <translation>Η ταυτότητα δημιουργήθηκε</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Μετονομάστηκε</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Αποσύρθηκε</translation>
    </message>
    <message>
        <source>Added to your trust list</source>
        <translation>Προστέθηκε στη λίστα εμπιστοσύνης σας</translation>
    </message>
    <message>
        <source>Trust lists</source>
        <translation>Λίστες εμπιστοσύνης</translation>
    </message>
    <message>
        <source>Open a trust list</source>
        <translation>Άνοιγμα λίστας εμπιστοσύνης</translation>
    </message>
    <message numerus="yes">
        <source>Trust list with %n issuer(s) added</source>
        <translation><numerusform>Προστέθηκε λίστα εμπιστοσύνης με %n εκδότη</numerusform><numerusform>Προστέθηκε λίστα εμπιστοσύνης με %n εκδότες</numerusform></translation>
    </message>
    <message>
        <source>Open files for checking</source>
        <translation>Άνοιγμα αρχείων ελέγχου</translation>
    </message>
    <message>
        <source>The keyring opens it too now</source>
        <translation>Τώρα το ανοίγει και το μπρελόκ κλειδιών</translation>
    </message>
    <message>
        <source>The keyring opens it no more</source>
        <translation>Το μπρελόκ κλειδιών δεν το ανοίγει πια</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Άνοιγμα αντιγράφου ασφαλείας</translation>
    </message>
    <message>
        <source>Open another wallet's backup</source>
        <translation>Άνοιγμα αντιγράφου ασφαλείας άλλου πορτοφολιού</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n credential(s). The rest is damaged; manifest.json in the file names it.</source>
        <translation><numerusform>Εξαγωγή: %n πιστοποιητικό. Τα υπόλοιπα έχουν φθαρεί· το manifest.json μέσα στο αρχείο τα αναφέρει.</numerusform><numerusform>Εξαγωγή: %n πιστοποιητικά. Τα υπόλοιπα έχουν φθαρεί· το manifest.json μέσα στο αρχείο τα αναφέρει.</numerusform></translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>Άνοιγμα μιας εξαγωγής</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Όλα τα αρχεία</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added for checking</source>
        <translation><numerusform>Προστέθηκε %n αρχείο ελέγχου</numerusform><numerusform>Προστέθηκαν %n αρχεία ελέγχου</numerusform></translation>
    </message>
    <message>
        <source>Trust list added</source>
        <translation>Προστέθηκε λίστα εμπιστοσύνης</translation>
    </message>
    <message>
        <source>Stopped. What was finished is kept.</source>
        <translation>Διακόπηκε. Ό,τι είχε ολοκληρωθεί διατηρείται.</translation>
    </message>
    <message>
        <source>{what}. {why}</source>
        <translation>{what}. {why}</translation>
    </message>
    <message>
        <source>Identity {number}</source>
        <translation>Ταυτότητα {number}</translation>
    </message>
</context>
<context>
    <name>share</name>
    <message numerus="yes">
        <source>%n more credential(s). Search to find them.</source>
        <translation><numerusform>%n ακόμη πιστοποιητικό. Κάντε αναζήτηση για να το βρείτε.</numerusform><numerusform>%n ακόμη πιστοποιητικά. Κάντε αναζήτηση για να τα βρείτε.</numerusform></translation>
    </message>
    <message>
        <source>Search what to share…</source>
        <translation>Αναζήτηση για κοινοποίηση…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Αναζήτηση</translation>
    </message>
    <message>
        <source>Answer a request</source>
        <translation>Απάντηση σε αίτημα</translation>
    </message>
    <message>
        <source>Prove a stack or skills</source>
        <translation>Απόδειξη διαδρομής ή δεξιοτήτων</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Επόμενο</translation>
    </message>
    <message>
        <source>Once you hold credentials, you can show them to somebody from here.</source>
        <translation>Μόλις αποκτήσετε πιστοποιητικά, μπορείτε να τα δείξετε σε κάποιον από εδώ.</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) chosen</source>
        <translation><numerusform>Επιλέχθηκε %n πιστοποιητικό</numerusform><numerusform>Επιλέχθηκαν %n πιστοποιητικά</numerusform></translation>
    </message>
    <message>
        <source>Nothing to share yet</source>
        <translation>Δεν υπάρχει ακόμη κάτι για κοινοποίηση</translation>
    </message>
    <message>
        <source>Nothing fits these words.</source>
        <translation>Τίποτα δεν ταιριάζει με αυτές τις λέξεις.</translation>
    </message>
    <message>
        <source>Show only a summary in my own words (not signed by the issuer)</source>
        <translation>Εμφάνιση μόνο μιας περίληψης με δικά μου λόγια (χωρίς υπογραφή του εκδότη)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Εμφάνιση όλων</translation>
    </message>
    <message>
        <source>Only required</source>
        <translation>Μόνο τα απαιτούμενα</translation>
    </message>
    <message>
        <source>Claims of {title}</source>
        <translation>Στοιχεία: {title}</translation>
    </message>
    <message>
        <source>Receiver, for example a web address</source>
        <translation>Παραλήπτης, για παράδειγμα μια διεύθυνση ιστού</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Παραλήπτης</translation>
    </message>
    <message>
        <source>Code they gave you (optional)</source>
        <translation>Κωδικός που σας έδωσαν (προαιρετικό)</translation>
    </message>
    <message>
        <source>Code they gave you</source>
        <translation>Κωδικός που σας έδωσαν</translation>
    </message>
    <message>
        <source>May be used until</source>
        <translation>Χρήση έως</translation>
    </message>
    <message>
        <source>Last day it may be used</source>
        <translation>Τελευταία ημέρα χρήσης</translation>
    </message>
    <message>
        <source>Preview as receiver</source>
        <translation>Προεπισκόπηση ως παραλήπτης</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Παράδοση</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>Επιλογή άλλων</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Για ποιον</translation>
    </message>
    <message>
        <source>The receiver will see</source>
        <translation>Ο παραλήπτης θα δει</translation>
    </message>
    <message>
        <source>Proves: {title}</source>
        <translation>Αποδεικνύει: {title}</translation>
    </message>
    <message>
        <source>What fits best</source>
        <translation>Ό,τι ταιριάζει καλύτερα</translation>
    </message>
    <message>
        <source>As a graph: its meaning is signed (RDF)</source>
        <translation>Ως γράφος: υπογράφεται το νόημά του (RDF)</translation>
    </message>
    <message>
        <source>As a text in a fixed order (JSON)</source>
        <translation>Ως κείμενο με σταθερή σειρά (JSON)</translation>
    </message>
    <message>
        <source>As a token in one line (JWT)</source>
        <translation>Ως token σε μία γραμμή (JWT)</translation>
    </message>
    <message>
        <source>Nobody can link this to anything else you share, and nobody can tell that the credentials are yours.</source>
        <translation>Κανείς δεν μπορεί να το συνδέσει με κάτι άλλο που κοινοποιείτε και κανείς δεν μπορεί να διαπιστώσει ότι τα πιστοποιητικά είναι δικά σας.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Υπογραφή από</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>Πώς υπογράφεται</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Λεπτομέρειες</translation>
    </message>
    <message>
        <source>Your first identity</source>
        <translation>Η πρώτη σας ταυτότητα</translation>
    </message>
    <message>
        <source>A new one, used only this time</source>
        <translation>Μια νέα, μόνο για αυτή τη φορά</translation>
    </message>
    <message>
        <source>The signature itself follows the key of the identity.</source>
        <translation>Η ίδια η υπογραφή εξαρτάται από το κλειδί της ταυτότητας.</translation>
    </message>
    <message>
        <source>Share something else</source>
        <translation>Κοινοποίηση κάποιου άλλου</translation>
    </message>
    <message>
        <source>Change and share again</source>
        <translation>Αλλαγή και νέα κοινοποίηση</translation>
    </message>
    <message>
        <source>Noted in your activity. Nothing was sent by itself.</source>
        <translation>Σημειώθηκε στη δραστηριότητά σας. Τίποτα δεν στάλθηκε από μόνο του.</translation>
    </message>
    <message>
        <source>Presentation in codes</source>
        <translation>Παρουσίαση σε κωδικούς</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>Sheet (PDF)</source>
        <translation>Φύλλο (PDF)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Ιστοσελίδα</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Διακριτικό</translation>
    </message>
    <message>
        <source>The receiver sees</source>
        <translation>Ο παραλήπτης βλέπει</translation>
    </message>
    <message>
        <source>{size} kB, signed with your key</source>
        <translation>{size} kB, με υπογραφή από το κλειδί σας</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Φάκελος για τις εικόνες</translation>
    </message>
    <message>
        <source>The receiver may trust other issuers than you do.</source>
        <translation>Ο παραλήπτης μπορεί να εμπιστεύεται άλλους εκδότες από εσάς.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>As the receiver sees it</source>
        <translation>Όπως το βλέπει ο παραλήπτης</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Μια στιγμή…</translation>
    </message>
    <message>
        <source>Cairn finds the fewest credentials that prove it, and shows no more of them than needed.</source>
        <translation>Το Cairn βρίσκει τα λιγότερα πιστοποιητικά που το αποδεικνύουν και δεν δείχνει από αυτά περισσότερα από όσα χρειάζονται.</translation>
    </message>
    <message>
        <source>Search skills and stacks…</source>
        <translation>Αναζήτηση δεξιοτήτων και διαδρομών…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Find the fewest credentials</source>
        <translation>Εύρεση των λιγότερων πιστοποιητικών</translation>
    </message>
    <message numerus="yes">
        <source>%n more skill(s). Search to find them.</source>
        <translation><numerusform>%n ακόμη δεξιότητα. Κάντε αναζήτηση για να τη βρείτε.</numerusform><numerusform>%n ακόμη δεξιότητες. Κάντε αναζήτηση για να τις βρείτε.</numerusform></translation>
    </message>
    <message>
        <source>What do you want to prove?</source>
        <translation>Τι θέλετε να αποδείξετε;</translation>
    </message>
    <message>
        <source>{title} · {state}</source>
        <translation>{title} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>{skill} (in %n credential(s))</source>
        <translation><numerusform>{skill} (σε %n πιστοποιητικό)</numerusform><numerusform>{skill} (σε %n πιστοποιητικά)</numerusform></translation>
    </message>
    <message>
        <source>A stack</source>
        <translation>Μια διαδρομή</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Δεξιότητες</translation>
    </message>
    <message>
        <source>Parts can be withheld and the signature still holds</source>
        <translation>Μέρη μπορούν να αποκρυφτούν και η υπογραφή εξακολουθεί να ισχύει</translation>
    </message>
    <message>
        <source>Only a summary in your own words goes out; the issuer's signature stays here</source>
        <translation>Φεύγει μόνο μια περίληψη με δικά σας λόγια· η υπογραφή του εκδότη μένει εδώ</translation>
    </message>
    <message numerus="yes">
        <source>Signed as a whole: it can only be shared complete (%n claim(s))</source>
        <translation><numerusform>Υπογεγραμμένο ως σύνολο: κοινοποιείται μόνο ολόκληρο (%n στοιχείο)</numerusform><numerusform>Υπογεγραμμένο ως σύνολο: κοινοποιείται μόνο ολόκληρο (%n στοιχεία)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation><numerusform>%n πιστοποιητικό</numerusform><numerusform>%n πιστοποιητικά</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation><numerusform>%n στοιχείο</numerusform><numerusform>%n στοιχεία</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) as a summary in your own words, not signed by the issuer.</source>
        <translation><numerusform>%n πιστοποιητικό ως περίληψη με δικά σας λόγια, χωρίς υπογραφή του εκδότη.</numerusform><numerusform>%n πιστοποιητικά ως περίληψη με δικά σας λόγια, χωρίς υπογραφή του εκδότη.</numerusform></translation>
    </message>
    <message>
        <source>1 Choose</source>
        <translation>1 Επιλογή</translation>
    </message>
    <message>
        <source>2 Decide what to show</source>
        <translation>2 Τι θα εμφανιστεί</translation>
    </message>
    <message>
        <source>3 Hand over</source>
        <translation>3 Παράδοση</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Τα δικά σας λόγια</translation>
    </message>
    <message>
        <source>Shows who you are</source>
        <translation>Δείχνει ποιος είστε</translation>
    </message>
    <message>
        <source>Shows personal details</source>
        <translation>Δείχνει προσωπικά στοιχεία</translation>
    </message>
    <message>
        <source>{credentials} with {claims}. Withheld: {names}.</source>
        <translation>{credentials} με {claims}. Σε απόκρυψη: {names}.</translation>
    </message>
    <message>
        <source>Asked for by “{name}”. Nothing proves that name.</source>
        <translation>Το ζητά «{name}». Τίποτα δεν αποδεικνύει αυτό το όνομα.</translation>
    </message>
    <message>
        <source>{credentials} with {claims}. Nothing is withheld.</source>
        <translation>{credentials} με {claims}. Δεν αποκρύπτεται τίποτα.</translation>
    </message>
    <message>
        <source>For: {who}</source>
        <translation>Για: {who}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Έως τις {day}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Κοινοποίηση</translation>
    </message>
    <message>
        <source>Nothing counts there yet.</source>
        <translation>Δεν μετρά ακόμη τίποτα εκεί.</translation>
    </message>
    <message>
        <source>The receiver may not accept this</source>
        <translation>Ο παραλήπτης ίσως δεν το δεχτεί</translation>
    </message>
    <message>
        <source>Once it is handed over, you cannot take it back. Check that the receiver needs it.</source>
        <translation>Μόλις παραδοθεί, δεν μπορείτε να το πάρετε πίσω. Βεβαιωθείτε ότι ο παραλήπτης το χρειάζεται.</translation>
    </message>
    <message>
        <source>Hand over all the same</source>
        <translation>Παράδοση παρ’ όλα αυτά</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Επιστροφή</translation>
    </message>
    <message>
        <source>Show it all the same</source>
        <translation>Εμφάνιση παρ’ όλα αυτά</translation>
    </message>
    <message>
        <source>The issuer bound this to a key of its holder: {titles}. Another key signs now. A receiver who asks whether you are the holder will not accept it.</source>
        <translation>Ο εκδότης το έχει συνδέσει με κλειδί του κατόχου του: {titles}. Τώρα υπογράφει άλλο κλειδί. Ένας παραλήπτης που ελέγχει αν είστε ο κάτοχος δεν θα το δεχτεί.</translation>
    </message>
    <message>
        <source>This says something about you</source>
        <translation>Αυτό λέει κάτι για εσάς</translation>
    </message>
    <message>
        <source>Sheet for an employer</source>
        <translation>Φύλλο για εργοδότη</translation>
    </message>
    <message>
        <source>File for admission or recognition</source>
        <translation>Φάκελος για εισαγωγή ή αναγνώριση</translation>
    </message>
    <message>
        <source>Statement of continuing development</source>
        <translation>Βεβαίωση συνεχιζόμενης ανάπτυξης</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Αναλυτική κατάσταση</translation>
    </message>
    <message>
        <source>The signed presentation. The receiver opens it with Cairn or any other checker.</source>
        <translation>Η υπογεγραμμένη παρουσίαση. Ο παραλήπτης την ανοίγει με το Cairn ή με οποιοδήποτε άλλο πρόγραμμα ελέγχου.</translation>
    </message>
    <message>
        <source>An A4 sheet (PDF) to read and print. The presentation is attached and can be checked.</source>
        <translation>Ένα φύλλο A4 (PDF) για ανάγνωση και εκτύπωση. Η παρουσίαση επισυνάπτεται και μπορεί να ελεγχθεί.</translation>
    </message>
    <message>
        <source>One page for any browser, without a network. It checks what a browser can; the rest needs Cairn.</source>
        <translation>Μία σελίδα για κάθε πρόγραμμα περιήγησης, χωρίς δίκτυο. Ελέγχει ό,τι μπορεί ένα πρόγραμμα περιήγησης· για τα υπόλοιπα χρειάζεται το Cairn.</translation>
    </message>
    <message>
        <source>These hold the whole credential: nothing is withheld, and they are not made for one receiver.</source>
        <translation>Αυτά περιέχουν ολόκληρο το πιστοποιητικό: δεν αποκρύπτεται τίποτα και δεν φτιάχνονται για έναν συγκεκριμένο παραλήπτη.</translation>
    </message>
    <message>
        <source>This is too large for a code. Hand it over as a file instead.</source>
        <translation>Είναι πολύ μεγάλο για κωδικό. Παραδώστε το ως αρχείο.</translation>
    </message>
    <message>
        <source>Save as pictures</source>
        <translation>Αποθήκευση ως εικόνων</translation>
    </message>
    <message>
        <source>Save a sheet to print</source>
        <translation>Αποθήκευση φύλλου για εκτύπωση</translation>
    </message>
    <message>
        <source>Drag this into a folder, a message or a web form.</source>
        <translation>Σύρετέ το σε έναν φάκελο, ένα μήνυμα ή μια φόρμα ιστού.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Αποθήκευση ως αρχείο</translation>
    </message>
    <message>
        <source>Kind of sheet</source>
        <translation>Είδος φύλλου</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Γλώσσα του φύλλου</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Αποθήκευση του φύλλου</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Αποθήκευση της σελίδας</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>{form}: {title}</source>
        <translation>{form}: {title}</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Εικόνα (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Σχέδιο (SVG)</translation>
    </message>
    <message>
        <source>Original file</source>
        <translation>Πρωτότυπο αρχείο</translation>
    </message>
    <message>
        <source>A summary in the holder's own words. The issuer has not signed it; ask for the original to check it.</source>
        <translation>Μια περίληψη με τα λόγια του ίδιου του κατόχου. Ο εκδότης δεν την έχει υπογράψει· ζητήστε το πρωτότυπο για να την ελέγξετε.</translation>
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
        <translation>Ιανουαρίου</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Φεβρουαρίου</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Μαρτίου</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Απριλίου</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Μαΐου</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Ιουνίου</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Ιουλίου</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Αυγούστου</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Σεπτεμβρίου</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Οκτωβρίου</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Νοεμβρίου</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Δεκεμβρίου</translation>
    </message>
    <message>
        <source>Credentials for an application</source>
        <translation>Πιστοποιητικά για αίτηση εργασίας</translation>
    </message>
    <message>
        <source>Credentials for recognition</source>
        <translation>Πιστοποιητικά για αναγνώριση</translation>
    </message>
    <message>
        <source>Statement of continuing professional development</source>
        <translation>Βεβαίωση συνεχιζόμενης επαγγελματικής ανάπτυξης</translation>
    </message>
    <message>
        <source>Transcript of learning</source>
        <translation>Αναλυτική κατάσταση μάθησης</translation>
    </message>
    <message>
        <source>Put together by the learner on {date}. The signed credentials are attached to this file; a printed line alone proves nothing.</source>
        <translation>Συντάχθηκε από τον εκπαιδευόμενο στις {date}. Τα υπογεγραμμένα πιστοποιητικά επισυνάπτονται στο αρχείο· μια τυπωμένη γραμμή μόνη της δεν αποδεικνύει τίποτα.</translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation>Σελίδα {n} από {of}</translation>
    </message>
    <message>
        <source>Opened with Cairn, this file is checked without any network.</source>
        <translation>Με το Cairn το αρχείο ελέγχεται χωρίς σύνδεση στο δίκτυο.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Πιστοποιητικά</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Πιστοποιητικό</translation>
    </message>
    <message>
        <source>Skills, and what proves each</source>
        <translation>Δεξιότητες και τι τις αποδεικνύει</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Δεξιότητα</translation>
    </message>
    <message>
        <source>Credential no.</source>
        <translation>Πιστοποιητικό αρ.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Αρ.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Εκδότης</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Απονομή</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ισχύει έως</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Επίπεδο</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Μονάδες</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Τεκμηρίωση</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>με αξιολόγηση</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>με συμμετοχή</translation>
    </message>
    <message>
        <source>Credential without a title</source>
        <translation>Πιστοποιητικό χωρίς τίτλο</translation>
    </message>
    <message>
        <source>not stated in the credential</source>
        <translation>δεν αναφέρεται στο πιστοποιητικό</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Ερώτημα</translation>
    </message>
    <message>
        <source>What the credential says</source>
        <translation>Τι λέει το πιστοποιητικό</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Διασφάλιση ποιότητας</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Γνησιότητα</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Μαθησιακά αποτελέσματα</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Φόρτος εργασίας</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Αξιολόγηση</translation>
    </message>
    <message>
        <source>Identification of the learner</source>
        <translation>Ταυτοποίηση του εκπαιδευομένου</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} ώρες</translation>
    </message>
    <message>
        <source>supervised</source>
        <translation>με επιτήρηση</translation>
    </message>
    <message>
        <source>not supervised</source>
        <translation>χωρίς επιτήρηση</translation>
    </message>
    <message>
        <source>Identity was checked at the assessment</source>
        <translation>Η ταυτότητα ελέγχθηκε κατά την αξιολόγηση</translation>
    </message>
    <message>
        <source>Identity was not checked</source>
        <translation>Η ταυτότητα δεν ελέγχθηκε</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Περίοδος</translation>
    </message>
    <message>
        <source>First award</source>
        <translation>Πρώτη απονομή</translation>
    </message>
    <message>
        <source>Last award</source>
        <translation>Τελευταία απονομή</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Δραστηριότητα</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ώρες</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Σύνολο</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Τι ελέγχθηκε</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Επαληθευμένο</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Γνήσιο</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Δικά του λόγια</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Μη γνήσιο</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Ανακλήθηκε</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Σε αναστολή</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Έληξε</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Δεν ισχύει ακόμη</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Δεν ελέγχθηκε πλήρως</translation>
    </message>
    <message>
        <source>The issuer's signature is intact.</source>
        <translation>Η υπογραφή του εκδότη είναι ακέραιη.</translation>
    </message>
    <message>
        <source>In the holder's own words: signed by the holder alone, by no institution.</source>
        <translation>Με δικά του λόγια: υπογεγραμμένο μόνο από τον κάτοχο, από κανένα ίδρυμα.</translation>
    </message>
    <message>
        <source>The signature does not hold.</source>
        <translation>Η υπογραφή δεν ισχύει.</translation>
    </message>
    <message>
        <source>The signature could not be checked.</source>
        <translation>Η υπογραφή δεν μπόρεσε να ελεγχθεί.</translation>
    </message>
    <message>
        <source>A trust list vouches for the issuer (as of {date}).</source>
        <translation>Κατάλογος εμπιστοσύνης εγγυάται για τον εκδότη ({date}).</translation>
    </message>
    <message>
        <source>A trust list vouches for the issuer.</source>
        <translation>Κατάλογος εμπιστοσύνης εγγυάται για τον εκδότη.</translation>
    </message>
    <message>
        <source>No trust list at hand names the issuer.</source>
        <translation>Κανένας διαθέσιμος κατάλογος δεν αναφέρει τον εκδότη.</translation>
    </message>
    <message>
        <source>It is in date.</source>
        <translation>Βρίσκεται σε ισχύ.</translation>
    </message>
    <message>
        <source>It is not in date.</source>
        <translation>Δεν βρίσκεται σε ισχύ.</translation>
    </message>
    <message>
        <source>It states no end date.</source>
        <translation>Δεν αναφέρει ημερομηνία λήξης.</translation>
    </message>
    <message>
        <source>Not revoked, by the issuer's list of {date}.</source>
        <translation>Δεν έχει ανακληθεί, κατά τον κατάλογο του εκδότη της {date}.</translation>
    </message>
    <message>
        <source>Not revoked, by the issuer's list.</source>
        <translation>Δεν έχει ανακληθεί, κατά τον κατάλογο του εκδότη.</translation>
    </message>
    <message>
        <source>The issuer has taken it back or put it on hold.</source>
        <translation>Ο εκδότης το ανακάλεσε ή το ανέστειλε.</translation>
    </message>
    <message>
        <source>Whether it was revoked could not be checked.</source>
        <translation>Δεν μπόρεσε να ελεγχθεί αν έχει ανακληθεί.</translation>
    </message>
    <message>
        <source>The issuer publishes no revocation list for it.</source>
        <translation>Ο εκδότης δεν δημοσιεύει κατάλογο ανακλήσεων γι' αυτό.</translation>
    </message>
    <message>
        <source>What they add up to</source>
        <translation>Τι συνθέτουν μαζί</translation>
    </message>
    <message>
        <source>rules of version {version}</source>
        <translation>κανόνες έκδοσης {version}</translation>
    </message>
    <message>
        <source>{done} of {needed} {metric}</source>
        <translation>{done} από {needed} {metric}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>Complete once everything is confirmed</source>
        <translation>Ολοκληρώνεται μόλις όλα επιβεβαιωθούν</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Σε εξέλιξη</translation>
    </message>
    <message>
        <source>The rules are attached with the presentation. Cairn runs them again over what is shown here.</source>
        <translation>Οι κανόνες επισυνάπτονται μαζί με τα πιστοποιητικά. Το Cairn τους εφαρμόζει ξανά σε όσα φαίνονται εδώ.</translation>
    </message>
    <message>
        <source>Check it yourself</source>
        <translation>Ελέγξτε το εσείς</translation>
    </message>
    <message>
        <source>Open this file with Cairn: it reads the attached presentation, checks every signature offline and tells what could not be checked. The dates above say when the learner's wallet last looked; they do not replace your own check.</source>
        <translation>Ανοίξτε το αρχείο με το Cairn: διαβάζει τα συνημμένα πιστοποιητικά, ελέγχει κάθε υπογραφή χωρίς δίκτυο και λέει τι δεν μπόρεσε να ελεγχθεί. Οι παραπάνω ημερομηνίες δείχνουν πότε κοίταξε τελευταία το πορτοφόλι του εκπαιδευομένου· δεν αντικαθιστούν τον δικό σας έλεγχο.</translation>
    </message>
    <message>
        <source>Shown by the holder of</source>
        <translation>Παρουσιάζεται με το κλειδί</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Προορίζεται για</translation>
    </message>
    <message>
        <source>May be used until</source>
        <translation>Χρήση έως</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Ελέγχθηκε στις</translation>
    </message>
    <message>
        <source>Digest of the attached presentation</source>
        <translation>Σύνοψη των συνημμένων πιστοποιητικών</translation>
    </message>
    <message>
        <source>The presentation as a QR code</source>
        <translation>Τα πιστοποιητικά ως κωδικός QR</translation>
    </message>
    <message>
        <source>The signed presentation this sheet was written from</source>
        <translation>Τα υπογεγραμμένα πιστοποιητικά από τα οποία γράφτηκε αυτό το φύλλο</translation>
    </message>
</context>
<context>
    <name>stack-rules</name>
    <message>
        <source>has the code {values}</source>
        <translation>με κωδικό {values}</translation>
    </message>
    <message>
        <source>is tagged {values}</source>
        <translation>με ετικέτα {values}</translation>
    </message>
    <message>
        <source>is already used for {values}</source>
        <translation>χρησιμοποιείται ήδη για {values}</translation>
    </message>
    <message>
        <source>form of study: {values}</source>
        <translation>μορφή σπουδών: {values}</translation>
    </message>
    <message>
        <source>in the language {values}</source>
        <translation>στη γλώσσα {values}</translation>
    </message>
    <message>
        <source>from the country {values}</source>
        <translation>από τη χώρα {values}</translation>
    </message>
    <message>
        <source>of the kind {values}</source>
        <translation>του είδους {values}</translation>
    </message>
    <message>
        <source>shown by {values}</source>
        <translation>τεκμηρίωση: {values}</translation>
    </message>
    <message>
        <source>shows the skill {values}, at {level} or better</source>
        <translation>δείχνει τη δεξιότητα {values}, σε επίπεδο {level} ή καλύτερο</translation>
    </message>
    <message>
        <source>is already used for something</source>
        <translation>χρησιμοποιείται ήδη για κάτι</translation>
    </message>
    <message>
        <source>awarded on {day} or later</source>
        <translation>απονεμήθηκε στις {day} ή αργότερα</translation>
    </message>
    <message>
        <source>awarded on {day} or earlier</source>
        <translation>απονεμήθηκε στις {day} ή νωρίτερα</translation>
    </message>
    <message>
        <source>{framework} level {low} to {high}</source>
        <translation>{framework} επίπεδο {low} έως {high}</translation>
    </message>
    <message numerus="yes">
        <source>shows one of %n skill(s) named in the rules</source>
        <translation><numerusform>δείχνει %n δεξιότητα που αναφέρουν οι κανόνες</numerusform><numerusform>δείχνει μία από τις %n δεξιότητες που αναφέρουν οι κανόνες</numerusform></translation>
    </message>
    <message>
        <source>{low} to {high} {unit} each</source>
        <translation>{low} έως {high} {unit} το καθένα</translation>
    </message>
    <message>
        <source>grade {grade} or better ({scale})</source>
        <translation>βαθμός {grade} ή καλύτερος ({scale})</translation>
    </message>
    <message numerus="yes">
        <source>not older than %n month(s)</source>
        <translation><numerusform>όχι παλαιότερο από %n μήνα</numerusform><numerusform>όχι παλαιότερο από %n μήνες</numerusform></translation>
    </message>
    <message>
        <source>{framework} level {low}</source>
        <translation>{framework} επίπεδο {low}</translation>
    </message>
    <message>
        <source>at least {low} {unit} each</source>
        <translation>τουλάχιστον {low} {unit} το καθένα</translation>
    </message>
    <message>
        <source>any</source>
        <translation>οποιοδήποτε</translation>
    </message>
    <message>
        <source>none by itself</source>
        <translation>κανένα από μόνο του</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>με επιτυχία</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>χωρίς επιτυχία</translation>
    </message>
    <message>
        <source>{framework} level {low} or higher</source>
        <translation>{framework} επίπεδο {low} ή υψηλότερο</translation>
    </message>
    <message>
        <source>shows the skill {values}</source>
        <translation>δείχνει τη δεξιότητα {values}</translation>
    </message>
    <message>
        <source>at most {high} {unit} each</source>
        <translation>το πολύ {high} {unit} το καθένα</translation>
    </message>
    <message>
        <source>with its size in {unit}</source>
        <translation>με αναφορά του μεγέθους σε {unit}</translation>
    </message>
    <message>
        <source>one of these: {parts}</source>
        <translation>ένα από αυτά: {parts}</translation>
    </message>
    <message>
        <source>not: {part}</source>
        <translation>όχι: {part}</translation>
    </message>
    <message>
        <source>states {values}</source>
        <translation>αναφέρει: {values}</translation>
    </message>
    <message>
        <source>issued by {values}</source>
        <translation>με εκδότη {values}</translation>
    </message>
    <message>
        <source>in the subject {values}</source>
        <translation>στο αντικείμενο {values}</translation>
    </message>
    <message>
        <source>{framework} level {high} or lower</source>
        <translation>{framework} επίπεδο {high} ή χαμηλότερο</translation>
    </message>
    <message>
        <source>with a {framework} level</source>
        <translation>με επίπεδο {framework}</translation>
    </message>
    <message>
        <source>the level ({scale})</source>
        <translation>επίπεδο ({scale})</translation>
    </message>
    <message>
        <source>a grade ({scale})</source>
        <translation>βαθμός ({scale})</translation>
    </message>
    <message>
        <source>the size in {scale}</source>
        <translation>μέγεθος σε {scale}</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>αντικείμενο</translation>
    </message>
    <message>
        <source>the skills</source>
        <translation>δεξιότητες</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>κωδικός</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>ετικέτα</translation>
    </message>
    <message>
        <source>what it is used for</source>
        <translation>για τι χρησιμοποιείται</translation>
    </message>
    <message>
        <source>how it was assessed</source>
        <translation>πώς αξιολογήθηκε</translation>
    </message>
    <message>
        <source>whether it was assessed</source>
        <translation>αν αξιολογήθηκε</translation>
    </message>
    <message>
        <source>the mode of study</source>
        <translation>τρόπος σπουδών</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>γλώσσα</translation>
    </message>
    <message>
        <source>the country</source>
        <translation>χώρα</translation>
    </message>
    <message>
        <source>the kind of credential</source>
        <translation>είδος πιστοποιητικού</translation>
    </message>
    <message>
        <source>whether it was passed</source>
        <translation>αν υπήρξε επιτυχία</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>εκδότης</translation>
    </message>
    <message>
        <source>the date of award</source>
        <translation>ημερομηνία απονομής</translation>
    </message>
    <message>
        <source>issuers</source>
        <translation>εκδότες</translation>
    </message>
    <message>
        <source>modes of study</source>
        <translation>τρόποι σπουδών</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>γλώσσες</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>χώρες</translation>
    </message>
    <message>
        <source>kinds of credential</source>
        <translation>είδη πιστοποιητικών</translation>
    </message>
    <message>
        <source>At least {n} of the {total} parts below, and at most {most} of them in use</source>
        <translation>Τουλάχιστον {n} από τα {total} παρακάτω μέρη, και το πολύ {most} από αυτά σε χρήση</translation>
    </message>
    <message>
        <source>At least {low} {unit}: {what}.</source>
        <translation>Τουλάχιστον {low} {unit}: {what}.</translation>
    </message>
    <message>
        <source>At least {low} and at most {high} {unit}: {what}.</source>
        <translation>Τουλάχιστον {low} και το πολύ {high} {unit}: {what}.</translation>
    </message>
    <message>
        <source>Of these at most {amount} {unit} where: {what}.</source>
        <translation>Από αυτά το πολύ {amount} {unit} όπου: {what}.</translation>
    </message>
    <message>
        <source>1 {source} counts as {factor} {to}</source>
        <translation>1 {source} μετρά ως {factor} {to}</translation>
    </message>
    <message>
        <source>Your own records count where: {what}</source>
        <translation>Οι δικές σας καταγραφές μετρούν όπου: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s): {what}</source>
        <translation><numerusform>%n πιστοποιητικό: {what}</numerusform><numerusform>%n πιστοποιητικά: {what}</numerusform></translation>
    </message>
    <message>
        <source>At least {n} of {total} points shown by your credentials</source>
        <translation>Τουλάχιστον {n} από {total} σημεία που δείχνουν τα πιστοποιητικά σας</translation>
    </message>
    <message numerus="yes">
        <source>All %n part(s) below</source>
        <translation><numerusform>Το %n παρακάτω μέρος</numerusform><numerusform>Και τα %n παρακάτω μέρη</numerusform></translation>
    </message>
    <message>
        <source>This wallet cannot work this out; read it yourself.</source>
        <translation>Αυτό το πορτοφόλι δεν μπορεί να το υπολογίσει· διαβάστε το εσείς.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n credential(s).</source>
        <translation><numerusform>Το πολύ %n πιστοποιητικό.</numerusform><numerusform>Το πολύ %n πιστοποιητικά.</numerusform></translation>
    </message>
    <message>
        <source>Mean grade {grade} or better ({scale})</source>
        <translation>Μέσος βαθμός {grade} ή καλύτερος ({scale})</translation>
    </message>
    <message>
        <source>At least {n} different {key}</source>
        <translation>Ποικιλία: τουλάχιστον {n} {key}</translation>
    </message>
    <message>
        <source>“{first}” was earned before “{then}”</source>
        <translation>Το «{first}» αποκτήθηκε πριν από το «{then}»</translation>
    </message>
    <message numerus="yes">
        <source>Everything awarded within %n month(s)</source>
        <translation><numerusform>Απονομή όλων μέσα σε %n μήνα</numerusform><numerusform>Απονομή όλων μέσα σε %n μήνες</numerusform></translation>
    </message>
    <message>
        <source>At least {n} {unit} in all: {what}</source>
        <translation>Τουλάχιστον {n} {unit} συνολικά: {what}</translation>
    </message>
    <message>
        <source>At most {n} {unit} in all: {what}</source>
        <translation>Το πολύ {n} {unit} συνολικά: {what}</translation>
    </message>
    <message>
        <source>At least {n} % of what counts: {what}</source>
        <translation>Τουλάχιστον {n} % όσων μετρούν: {what}</translation>
    </message>
    <message>
        <source>At most {n} % of what counts: {what}</source>
        <translation>Το πολύ {n} % όσων μετρούν: {what}</translation>
    </message>
    <message>
        <source>At least {n} % of the whole qualification: {what}</source>
        <translation>Τουλάχιστον {n} % ολόκληρου του προσόντος: {what}</translation>
    </message>
    <message>
        <source>At most {n} % of the whole qualification: {what}</source>
        <translation>Το πολύ {n} % ολόκληρου του προσόντος: {what}</translation>
    </message>
    <message>
        <source>{n} {unit}</source>
        <translation>{n} {unit}</translation>
    </message>
    <message>
        <source>Expired credentials count, too.</source>
        <translation>Μετρούν και πιστοποιητικά που έχουν λήξει.</translation>
    </message>
    <message>
        <source>The same achievement may count twice.</source>
        <translation>Το ίδιο επίτευγμα μπορεί να μετρήσει δύο φορές.</translation>
    </message>
    <message>
        <source>At least {n} of the {total} parts below</source>
        <translation>Τουλάχιστον {n} από τα {total} παρακάτω μέρη</translation>
    </message>
    <message>
        <source>Everything the same in: {key}</source>
        <translation>Ίδιο σε όλα: {key}</translation>
    </message>
    <message>
        <source>For every credential: {what}</source>
        <translation>Για κάθε πιστοποιητικό: {what}</translation>
    </message>
    <message>
        <source>partly online, partly on site</source>
        <translation>εν μέρει διαδικτυακά, εν μέρει διά ζώσης</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>πτυχίο</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>αξιολόγηση</translation>
    </message>
    <message>
        <source>taking part</source>
        <translation>συμμετοχή</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>εμπειρία</translation>
    </message>
    <message>
        <source>your own record</source>
        <translation>δική σας καταγραφή</translation>
    </message>
    <message>
        <source>online</source>
        <translation>διαδικτυακά</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>διά ζώσης</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>ψηφιακό σήμα</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>πιστοποιητικό</translation>
    </message>
    <message>
        <source>certificate of completion</source>
        <translation>βεβαίωση ολοκλήρωσης</translation>
    </message>
    <message>
        <source>professional certification</source>
        <translation>επαγγελματική πιστοποίηση</translation>
    </message>
    <message>
        <source>competence</source>
        <translation>ικανότητα</translation>
    </message>
    <message>
        <source>bachelor's degree</source>
        <translation>πτυχίο πρώτου κύκλου</translation>
    </message>
    <message>
        <source>master's degree</source>
        <translation>μεταπτυχιακό δίπλωμα</translation>
    </message>
    <message>
        <source>diploma</source>
        <translation>δίπλωμα</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>άδεια</translation>
    </message>
    <message>
        <source>micro-credential</source>
        <translation>μικροδιαπιστευτήριο</translation>
    </message>
    <message>
        <source>recognition of prior learning</source>
        <translation>αναγνώριση προηγούμενης μάθησης</translation>
    </message>
    <message>
        <source>written examination</source>
        <translation>γραπτή εξέταση</translation>
    </message>
    <message>
        <source>oral examination</source>
        <translation>προφορική εξέταση</translation>
    </message>
    <message>
        <source>examination</source>
        <translation>εξέταση</translation>
    </message>
    <message>
        <source>project</source>
        <translation>εργασία έργου</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>φάκελος εργασιών</translation>
    </message>
    <message>
        <source>practical test</source>
        <translation>πρακτική δοκιμασία</translation>
    </message>
    <message>
        <source>assessed under supervision</source>
        <translation>αξιολογημένο με επιτήρηση</translation>
    </message>
    <message>
        <source>assessed without supervision</source>
        <translation>αξιολογημένο χωρίς επιτήρηση</translation>
    </message>
    <message>
        <source>with the identity checked</source>
        <translation>με έλεγχο ταυτότητας</translation>
    </message>
    <message>
        <source>with the identity not checked</source>
        <translation>χωρίς έλεγχο ταυτότητας</translation>
    </message>
    <message>
        <source>assessment: {flag} is {value}</source>
        <translation>αξιολόγηση: {flag} είναι {value}</translation>
    </message>
    <message>
        <source>assessed by {way}</source>
        <translation>με αξιολόγηση: {way}</translation>
    </message>
    <message>
        <source>assessment: {flag}</source>
        <translation>αξιολόγηση: {flag}</translation>
    </message>
    <message>
        <source>assessment: not {flag}</source>
        <translation>αξιολόγηση: όχι {flag}</translation>
    </message>
</context>
<context>
    <name>stack-sheet</name>
    <message>
        <source>met</source>
        <translation>εκπληρώθηκε</translation>
    </message>
    <message>
        <source>open</source>
        <translation>εκκρεμεί</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>δεν χρειάζεται</translation>
    </message>
    <message>
        <source>Version {version} of the rules, reckoned on {day}.</source>
        <translation>Έκδοση {version} των κανόνων, υπολογισμός στις {day}.</translation>
    </message>
    <message>
        <source>{title}: {reason}</source>
        <translation>{title}: {reason}</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Δεν μετρά</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Αποφάσεις</translation>
    </message>
    <message>
        <source>Still missing: {amount}</source>
        <translation>Λείπουν ακόμη: {amount}</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Επόμενα βήματα</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Απαιτήσεις</translation>
    </message>
    <message>
        <source>Reckoned by the learner with the program Cairn from their own credentials. It is not a decision of any institution; whoever gets the credentials can run the same rules again.</source>
        <translation>Υπολογίστηκε από τον εκπαιδευόμενο με το πρόγραμμα Cairn, με βάση τα δικά του πιστοποιητικά. Δεν είναι απόφαση κανενός φορέα· όποιος λάβει τα πιστοποιητικά μπορεί να εφαρμόσει ξανά τους ίδιους κανόνες.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>%n ακόμη</numerusform><numerusform>%n ακόμη</numerusform></translation>
    </message>
    <message>
        <source>Get “{what}” confirmed for {title}</source>
        <translation>Επιβεβαίωση του «{what}» για: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n more credential(s)</source>
        <translation><numerusform>%n ακόμη πιστοποιητικό</numerusform><numerusform>%n ακόμη πιστοποιητικά</numerusform></translation>
    </message>
    <message>
        <source>{source} ({word})</source>
        <translation>{source} ({word})</translation>
    </message>
    <message numerus="yes">
        <source>%n further requirement(s)</source>
        <translation><numerusform>%n ακόμη απαίτηση</numerusform><numerusform>%n ακόμη απαιτήσεις</numerusform></translation>
    </message>
    <message>
        <source>Earn {title}</source>
        <translation>Απόκτηση: {title}</translation>
    </message>
</context>
<context>
    <name>stacks</name>
    <message>
        <source>It must count now. If it cannot, the stack says so.</source>
        <translation>Πρέπει τώρα να μετρήσει. Αν δεν μπορεί, το λέει η διαδρομή.</translation>
    </message>
    <message>
        <source>Stack removed. Your credentials are untouched.</source>
        <translation>Η διαδρομή αφαιρέθηκε. Τα πιστοποιητικά σας δεν επηρεάστηκαν.</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Επιλέχθηκε από εσάς</translation>
    </message>
    <message>
        <source>Left out of this stack</source>
        <translation>Εξαιρέθηκε από αυτή τη διαδρομή</translation>
    </message>
    <message>
        <source>Your choice is taken back</source>
        <translation>Η επιλογή σας ανακλήθηκε</translation>
    </message>
    <message>
        <source>Decision written down</source>
        <translation>Η απόφαση καταγράφηκε</translation>
    </message>
    <message>
        <source>Decision withdrawn</source>
        <translation>Η απόφαση αποσύρθηκε</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Όπως ήταν πριν</translation>
    </message>
    <message>
        <source>Ask the issuer for {what}; it is needed for “{requirement}”.</source>
        <translation>Ζητήστε από τον εκδότη: {what}· χρειάζεται για «{requirement}».</translation>
    </message>
    <message>
        <source>Brings {n} {unit} nearer</source>
        <translation>Καλύπτει {n} {unit} από όσα λείπουν</translation>
    </message>
    <message>
        <source>Best first. A file of offers from a provider shows what earning one of them would bring; without one, the wallet lists what you could have confirmed.</source>
        <translation>Πρώτα τα καλύτερα. Ένα αρχείο προσφορών από έναν πάροχο δείχνει τι θα έφερνε η απόκτηση μιας από αυτές· χωρίς αυτό, το πορτοφόλι παραθέτει όσα θα μπορούσατε να ζητήσετε να επιβεβαιωθούν.</translation>
    </message>
    <message>
        <source>Open a file of offers</source>
        <translation>Άνοιγμα αρχείου προσφορών</translation>
    </message>
    <message>
        <source>No single step is known that would bring you further.</source>
        <translation>Δεν είναι γνωστό κανένα μεμονωμένο βήμα που θα σας πήγαινε πιο πέρα.</translation>
    </message>
    <message>
        <source>Nothing that counts here lapses by itself.</source>
        <translation>Τίποτα από όσα μετρούν εδώ δεν λήγει από μόνο του.</translation>
    </message>
    <message>
        <source>From {day} the stack is complete.</source>
        <translation>Από τις {day} η διαδρομή είναι πλήρης.</translation>
    </message>
    <message>
        <source>On {day} the stack stands otherwise: {n} to go.</source>
        <translation>Στις {day} η διαδρομή αλλάζει: θα απομένουν {n}.</translation>
    </message>
    <message>
        <source>No longer counts: {titles}.</source>
        <translation>Δεν μετρούν πια: {titles}.</translation>
    </message>
    <message>
        <source>Add offers from a file…</source>
        <translation>Προσθήκη προσφορών από αρχείο…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Looking for what would help…</source>
        <translation>Αναζητείται τι θα βοηθούσε…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Διακόπηκε.</translation>
    </message>
    <message>
        <source>Not everything could be looked at in the time there was.</source>
        <translation>Δεν μπόρεσαν να εξεταστούν όλα στον διαθέσιμο χρόνο.</translation>
    </message>
    <message>
        <source>You could claim this today. Nothing more is needed.</source>
        <translation>Μπορείτε να το ζητήσετε σήμερα. Δεν χρειάζεται τίποτα άλλο.</translation>
    </message>
    <message>
        <source>Get confirmed: {title}</source>
        <translation>Επιβεβαίωση: {title}</translation>
    </message>
    <message>
        <source>Earn: {title}</source>
        <translation>Απόκτηση: {title}</translation>
    </message>
    <message>
        <source>Completes the stack</source>
        <translation>Ολοκληρώνει τη διαδρομή</translation>
    </message>
    <message>
        <source>What it brings cannot be known yet</source>
        <translation>Δεν είναι ακόμη γνωστό τι φέρνει</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Επόμενα βήματα</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Έως πότε</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Καταγραφή</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Προσφορές</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Τι λείπει</translation>
    </message>
    <message>
        <source>Hints from your credentials</source>
        <translation>Ενδείξεις από τα πιστοποιητικά σας</translation>
    </message>
    <message>
        <source>Write down a decision about {title}</source>
        <translation>Καταγραφή απόφασης για: {title}</translation>
    </message>
    <message>
        <source>Open a qualification</source>
        <translation>Άνοιγμα προσόντος</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Προσόντα</translation>
    </message>
    <message>
        <source>All qualifications</source>
        <translation>Όλα τα προσόντα</translation>
    </message>
    <message>
        <source>Back to my stacks</source>
        <translation>Επιστροφή στις διαδρομές μου</translation>
    </message>
    <message>
        <source>Write your own rules</source>
        <translation>Σύνταξη δικών σας κανόνων</translation>
    </message>
    <message>
        <source>No qualification matches. Import one from a file, or write your own rules.</source>
        <translation>Δεν ταιριάζει κανένα προσόν. Εισαγάγετε ένα από αρχείο ή συντάξτε δικούς σας κανόνες.</translation>
    </message>
    <message>
        <source>Take the bundled version</source>
        <translation>Χρήση της ενσωματωμένης έκδοσης</translation>
    </message>
    <message>
        <source>Try another file</source>
        <translation>Δοκιμή με άλλο αρχείο</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the file cannot be worked out here</source>
        <translation><numerusform>%n σημείο του αρχείου δεν μπορεί να υπολογιστεί εδώ</numerusform><numerusform>%n σημεία του αρχείου δεν μπορούν να υπολογιστούν εδώ</numerusform></translation>
    </message>
    <message>
        <source>Show my stack</source>
        <translation>Εμφάνιση της διαδρομής μου</translation>
    </message>
    <message>
        <source>Work toward this</source>
        <translation>Έναρξη διαδρομής</translation>
    </message>
    <message>
        <source>{size} · version {version}</source>
        <translation>{size} · έκδοση {version}</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Με απλά λόγια</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Πηγές</translation>
    </message>
    <message>
        <source>“{name}” was not taken</source>
        <translation>Το «{name}» δεν έγινε δεκτό</translation>
    </message>
    <message>
        <source>Stack added</source>
        <translation>Η διαδρομή προστέθηκε</translation>
    </message>
    <message>
        <source>The other version is in force</source>
        <translation>Ισχύει η άλλη έκδοση</translation>
    </message>
    <message>
        <source>What changes for you</source>
        <translation>Τι αλλάζει για εσάς</translation>
    </message>
    <message>
        <source>It counts as equivalent to another unit</source>
        <translation>Μετρά ως ισοδύναμο με άλλη ενότητα</translation>
    </message>
    <message>
        <source>It is accepted although a condition is open</source>
        <translation>Γίνεται δεκτό αν και εκκρεμεί μια προϋπόθεση</translation>
    </message>
    <message>
        <source>It counts as a unit of credit toward a requirement</source>
        <translation>Μετρά ως πιστωτική μονάδα προς μια απαίτηση</translation>
    </message>
    <message>
        <source>The requirement is waived</source>
        <translation>Δίνεται απαλλαγή από την απαίτηση</translation>
    </message>
    <message>
        <source>Prior learning is recognised for the requirement</source>
        <translation>Αναγνωρίζεται προηγούμενη μάθηση για την απαίτηση</translation>
    </message>
    <message>
        <source>It is left out</source>
        <translation>Εξαιρείται</translation>
    </message>
    <message>
        <source>Choose the credential it is about.</source>
        <translation>Επιλέξτε το πιστοποιητικό που αφορά.</translation>
    </message>
    <message>
        <source>Choose the requirement it is about.</source>
        <translation>Επιλέξτε την απαίτηση που αφορά.</translation>
    </message>
    <message>
        <source>Name the code it is equivalent to.</source>
        <translation>Δηλώστε τον κωδικό με τον οποίο είναι ισοδύναμο.</translation>
    </message>
    <message>
        <source>Say who decided, and where it is written.</source>
        <translation>Πείτε ποιος αποφάσισε και πού είναι γραμμένο.</translation>
    </message>
    <message>
        <source>It is your own word until the awarding body confirms it, and is marked so wherever it is shown.</source>
        <translation>Είναι δική σας δήλωση μέχρι να την επιβεβαιώσει ο φορέας απονομής και επισημαίνεται έτσι όπου κι αν εμφανίζεται.</translation>
    </message>
    <message>
        <source>If an awarding body decided something the credentials do not say (an equivalence, a waiver, recognition of prior learning), write it down with its source. The wallet counts it as open until it is confirmed.</source>
        <translation>Αν ένας φορέας απονομής αποφάσισε κάτι που δεν λένε τα πιστοποιητικά (ισοδυναμία, απαλλαγή, αναγνώριση προηγούμενης μάθησης), καταγράψτε το μαζί με την πηγή του. Το πορτοφόλι το θεωρεί εκκρεμές μέχρι να επιβεβαιωθεί.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Τι αποφασίστηκε</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Πιστοποιητικό</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Απαίτηση</translation>
    </message>
    <message>
        <source>Code of the other unit</source>
        <translation>Κωδικός της άλλης ενότητας</translation>
    </message>
    <message>
        <source>Who decided, and where it is written</source>
        <translation>Ποιος αποφάσισε και πού είναι γραμμένο</translation>
    </message>
    <message>
        <source>Registrar's letter of 3 March 2026, file 12/26</source>
        <translation>Επιστολή της γραμματείας της 3ης Μαρτίου 2026, αρ. φακέλου 12/26</translation>
    </message>
    <message>
        <source>Attach the letter…</source>
        <translation>Επισύναψη της επιστολής…</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Καταγραφή</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Attach the letter</source>
        <translation>Επισύναψη της επιστολής</translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation>Καταγραφή απόφασης</translation>
    </message>
    <message>
        <source>It changes nothing now: what it is about is no longer there.</source>
        <translation>Δεν αλλάζει τίποτα τώρα: αυτό που αφορά δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Απόσυρση</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Αποθήκευση της επιστολής</translation>
    </message>
    <message>
        <source>Letter: {name}</source>
        <translation>Επιστολή: {name}</translation>
    </message>
    <message>
        <source>No decision is written down.</source>
        <translation>Δεν έχει καταγραφεί καμία απόφαση.</translation>
    </message>
    <message>
        <source>Withdraw: {decision}</source>
        <translation>Απόσυρση: {decision}</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Δεν μετρούν</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Αποφάσεις</translation>
    </message>
    <message numerus="yes">
        <source>The smallest proof: %n credential(s)</source>
        <translation><numerusform>Η μικρότερη απόδειξη: %n πιστοποιητικό</numerusform><numerusform>Η μικρότερη απόδειξη: %n πιστοποιητικά</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Everything that counts: %n credential(s)</source>
        <translation><numerusform>Όλα όσα μετρούν: %n πιστοποιητικό</numerusform><numerusform>Όλα όσα μετρούν: %n πιστοποιητικά</numerusform></translation>
    </message>
    <message>
        <source>Parts of the stack</source>
        <translation>Μέρη της διαδρομής</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Απαιτήσεις</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Υποθέσεις</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Κανόνες</translation>
    </message>
    <message>
        <source>The best found in the time there was; there may be a better way.</source>
        <translation>Το καλύτερο που βρέθηκε στον διαθέσιμο χρόνο· ίσως υπάρχει καλύτερος τρόπος.</translation>
    </message>
    <message>
        <source>Share stack</source>
        <translation>Κοινοποίηση διαδρομής</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Περισσότερα</translation>
    </message>
    <message>
        <source>Working out what counts where…</source>
        <translation>Υπολογίζεται τι μετρά πού…</translation>
    </message>
    <message>
        <source>Edit rules</source>
        <translation>Επεξεργασία κανόνων</translation>
    </message>
    <message>
        <source>Save a one-page sheet (PDF)</source>
        <translation>Αποθήκευση φύλλου μίας σελίδας (PDF)</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Εκτύπωση του φύλλου…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Αποθήκευση ως πίνακα (CSV)</translation>
    </message>
    <message>
        <source>Remove this stack</source>
        <translation>Αφαίρεση αυτής της διαδρομής</translation>
    </message>
    <message>
        <source>These rules have no requirements.</source>
        <translation>Αυτοί οι κανόνες δεν έχουν απαιτήσεις.</translation>
    </message>
    <message>
        <source>Everything you have counts here.</source>
        <translation>Όλα όσα έχετε μετρούν εδώ.</translation>
    </message>
    <message>
        <source>Not counted ({n})</source>
        <translation>Δεν μετρούν ({n})</translation>
    </message>
    <message>
        <source>Decisions ({n})</source>
        <translation>Αποφάσεις ({n})</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Νέα προσπάθεια</translation>
    </message>
    <message>
        <source>My own qualification</source>
        <translation>Το δικό μου προσόν</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Εξετάζεται</translation>
    </message>
    <message>
        <source>The outcomes were assessed</source>
        <translation>Τα αποτελέσματα αξιολογήθηκαν</translation>
    </message>
    <message>
        <source>Skills by their address (one is enough)</source>
        <translation>Δεξιότητες με τη διεύθυνσή τους (αρκεί μία)</translation>
    </message>
    <message>
        <source>Short name in the file</source>
        <translation>Σύντομο όνομα στο αρχείο</translation>
    </message>
    <message>
        <source>Size of the whole</source>
        <translation>Μέγεθος του συνόλου</translation>
    </message>
    <message>
        <source>Counted in (ECTS, hours, units)</source>
        <translation>Μονάδα μέτρησης (ECTS, hours, units)</translation>
    </message>
    <message>
        <source>Level (EQF)</source>
        <translation>Επίπεδο (EQF)</translation>
    </message>
    <message>
        <source>Expired credentials count, too</source>
        <translation>Μετρούν και πιστοποιητικά που έχουν λήξει</translation>
    </message>
    <message>
        <source>The same achievement counts only once</source>
        <translation>Το ίδιο επίτευγμα μετρά μόνο μία φορά</translation>
    </message>
    <message>
        <source>Sources, one a line: what | where</source>
        <translation>Πηγές, μία ανά γραμμή: τι | πού</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Τουλάχιστον</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Το πολύ</translation>
    </message>
    <message>
        <source>How many credentials at most</source>
        <translation>Πόσα πιστοποιητικά το πολύ</translation>
    </message>
    <message>
        <source>Codes (one is enough)</source>
        <translation>Κωδικοί (αρκεί ένας)</translation>
    </message>
    <message>
        <source>Tags (one is enough)</source>
        <translation>Ετικέτες (αρκεί μία)</translation>
    </message>
    <message>
        <source>Issuers (one is enough)</source>
        <translation>Εκδότες (αρκεί ένας)</translation>
    </message>
    <message>
        <source>Subject codes, ISCED-F (one is enough)</source>
        <translation>Κωδικοί αντικειμένου, ISCED-F (αρκεί ένας)</translation>
    </message>
    <message>
        <source>Level (EQF), at least</source>
        <translation>Επίπεδο (EQF), τουλάχιστον</translation>
    </message>
    <message>
        <source>Level (EQF), at most</source>
        <translation>Επίπεδο (EQF), το πολύ</translation>
    </message>
    <message>
        <source>Size of each in ECTS, at least</source>
        <translation>Μέγεθος καθενός σε ECTS, τουλάχιστον</translation>
    </message>
    <message>
        <source>Size of each in ECTS, at most</source>
        <translation>Μέγεθος καθενός σε ECTS, το πολύ</translation>
    </message>
    <message>
        <source>Not older than so many months</source>
        <translation>Όχι παλαιότερα από τόσους μήνες</translation>
    </message>
    <message>
        <source>Languages (one is enough)</source>
        <translation>Γλώσσες (αρκεί μία)</translation>
    </message>
    <message>
        <source>Countries (one is enough)</source>
        <translation>Χώρες (αρκεί μία)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ποσότητα</translation>
    </message>
    <message>
        <source>Or a share, such as 1/2</source>
        <translation>Ή ένα μερίδιο, όπως 1/2</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>εκδότης</translation>
    </message>
    <message>
        <source>the mode of study</source>
        <translation>τρόπος σπουδών</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>γλώσσα</translation>
    </message>
    <message>
        <source>the country</source>
        <translation>χώρα</translation>
    </message>
    <message>
        <source>the kind of credential</source>
        <translation>είδος πιστοποιητικού</translation>
    </message>
    <message>
        <source>How many credentials</source>
        <translation>Πόσα πιστοποιητικά</translation>
    </message>
    <message>
        <source>How many points must be shown</source>
        <translation>Πόσα σημεία πρέπει να αποδειχθούν</translation>
    </message>
    <message>
        <source>Points one credential may show at most</source>
        <translation>Πόσα σημεία μπορεί να αποδείξει ένα πιστοποιητικό το πολύ</translation>
    </message>
    <message>
        <source>How many parts must be fulfilled</source>
        <translation>Πόσα μέρη πρέπει να εκπληρωθούν</translation>
    </message>
    <message>
        <source>How many parts may be in use at most</source>
        <translation>Πόσα μέρη μπορούν να είναι σε χρήση το πολύ</translation>
    </message>
    <message>
        <source>Share of</source>
        <translation>Μερίδιο από</translation>
    </message>
    <message>
        <source>How many different ones</source>
        <translation>Πόσες διαφορετικές τιμές</translation>
    </message>
    <message>
        <source>Within so many months</source>
        <translation>Μέσα σε τόσους μήνες</translation>
    </message>
    <message>
        <source>Scale of grades</source>
        <translation>Κλίμακα βαθμών</translation>
    </message>
    <message>
        <source>Mean grade or better</source>
        <translation>Μέσος βαθμός ή καλύτερος</translation>
    </message>
    <message>
        <source>Earned first</source>
        <translation>Αποκτήθηκε πρώτα</translation>
    </message>
    <message>
        <source>Earned after it</source>
        <translation>Αποκτήθηκε μετά από αυτό</translation>
    </message>
    <message>
        <source>the whole qualification</source>
        <translation>ολόκληρο το προσόν</translation>
    </message>
    <message>
        <source>what counts</source>
        <translation>όσα μετρούν</translation>
    </message>
    <message>
        <source>Named credentials</source>
        <translation>Συγκεκριμένα πιστοποιητικά</translation>
    </message>
    <message>
        <source>An amount of credentials</source>
        <translation>Ποσότητα από πιστοποιητικά</translation>
    </message>
    <message>
        <source>Points to be shown</source>
        <translation>Σημεία προς απόδειξη</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Όλα αυτά</translation>
    </message>
    <message>
        <source>Some of these</source>
        <translation>Μερικά από αυτά</translation>
    </message>
    <message>
        <source>A point</source>
        <translation>Ένα σημείο</translation>
    </message>
    <message>
        <source>At least so much overall</source>
        <translation>Τουλάχιστον τόσο συνολικά</translation>
    </message>
    <message>
        <source>At most so much overall</source>
        <translation>Το πολύ τόσο συνολικά</translation>
    </message>
    <message>
        <source>From several different ones</source>
        <translation>Από αρκετά διαφορετικά</translation>
    </message>
    <message>
        <source>Everything the same</source>
        <translation>Όλα ίδια</translation>
    </message>
    <message>
        <source>One before the other</source>
        <translation>Το ένα πριν από το άλλο</translation>
    </message>
    <message>
        <source>Within a span of time</source>
        <translation>Μέσα σε ένα χρονικό διάστημα</translation>
    </message>
    <message>
        <source>A mean grade</source>
        <translation>Μέσος βαθμός</translation>
    </message>
    <message>
        <source>For every credential</source>
        <translation>Για κάθε πιστοποιητικό</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Το σύνολο</translation>
    </message>
    <message>
        <source>A condition for every credential</source>
        <translation>Μια προϋπόθεση για κάθε πιστοποιητικό</translation>
    </message>
    <message>
        <source>Parts of the rules</source>
        <translation>Μέρη των κανόνων</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>Source (JSON)</source>
        <translation>Πηγαίος κώδικας (JSON)</translation>
    </message>
    <message>
        <source>Ways to write the rules</source>
        <translation>Τρόποι σύνταξης των κανόνων</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>Αυτό το μέρος</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Έξοδος χωρίς αποθήκευση</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Αποθήκευση ως νέας έκδοσης</translation>
    </message>
    <message>
        <source>State of the rules</source>
        <translation>Κατάσταση των κανόνων</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Όλα τα μέρη</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Έλεγχος…</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Αφαίρεση αυτού του μέρους</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Μετακίνηση προς τα πάνω</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Μετακίνηση προς τα κάτω</translation>
    </message>
    <message>
        <source>The changes were not saved</source>
        <translation>Οι αλλαγές δεν αποθηκεύτηκαν</translation>
    </message>
    <message>
        <source>The last part has to stay.</source>
        <translation>Το τελευταίο μέρος πρέπει να μείνει.</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>The rules can be saved.</source>
        <translation>Οι κανόνες μπορούν να αποθηκευτούν.</translation>
    </message>
    <message>
        <source>Rules saved</source>
        <translation>Οι κανόνες αποθηκεύτηκαν</translation>
    </message>
    <message>
        <source>New version saved</source>
        <translation>Η νέα έκδοση αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>{title}, {kind}, something is wrong here</source>
        <translation>{title}, {kind}, κάτι δεν είναι σωστό εδώ</translation>
    </message>
    <message>
        <source>Not well-formed JSON: {why}</source>
        <translation>Μη έγκυρο JSON: {why}</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Αποθήκευση του φύλλου</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Αποθήκευση του πίνακα</translation>
    </message>
    <message>
        <source>No credential of yours says anything about a qualification.</source>
        <translation>Κανένα από τα πιστοποιητικά σας δεν λέει κάτι για κάποιο προσόν.</translation>
    </message>
    <message>
        <source>Open the credential</source>
        <translation>Άνοιγμα του πιστοποιητικού</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Υπολογισμός…</translation>
    </message>
    <message>
        <source>Write rules from it</source>
        <translation>Σύνταξη κανόνων από αυτό</translation>
    </message>
    <message>
        <source>not part of the rules</source>
        <translation>δεν ανήκει στους κανόνες</translation>
    </message>
    <message>
        <source>Before: {before}. After: {after}.</source>
        <translation>Πριν: {before}. Μετά: {after}.</translation>
    </message>
    <message>
        <source>It would stay complete.</source>
        <translation>Θα παρέμενε πλήρης.</translation>
    </message>
    <message>
        <source>would be fulfilled</source>
        <translation>θα εκπληρωνόταν</translation>
    </message>
    <message>
        <source>would not be fulfilled</source>
        <translation>δεν θα εκπληρωνόταν</translation>
    </message>
    <message>
        <source>Would count, in “{place}”</source>
        <translation>Θα μετρούσε, στο «{place}»</translation>
    </message>
    <message>
        <source>Would no longer count, in “{place}”</source>
        <translation>Δεν θα μετρούσε πια, στο «{place}»</translation>
    </message>
    <message>
        <source>Would count in “{after}” instead of “{before}”</source>
        <translation>Θα μετρούσε στο «{after}» αντί στο «{before}»</translation>
    </message>
    <message>
        <source>Give the planned credential a title.</source>
        <translation>Δώστε τίτλο στο πιστοποιητικό που σχεδιάζετε.</translation>
    </message>
    <message>
        <source>The size must be a number, such as 5 or 2.5.</source>
        <translation>Το μέγεθος πρέπει να είναι αριθμός, όπως 5 ή 2.5.</translation>
    </message>
    <message>
        <source>It would be complete.</source>
        <translation>Θα ήταν πλήρης.</translation>
    </message>
    <message>
        <source>It would no longer be complete.</source>
        <translation>Δεν θα ήταν πια πλήρης.</translation>
    </message>
    <message>
        <source>Version {before} → {after}</source>
        <translation>Έκδοση {before} → {after}</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Δεν θα άλλαζε τίποτα.</translation>
    </message>
    <message>
        <source>You would be nearer.</source>
        <translation>Θα ήσασταν πιο κοντά.</translation>
    </message>
    <message>
        <source>You would be farther away.</source>
        <translation>Θα ήσασταν πιο μακριά.</translation>
    </message>
    <message>
        <source>could be left to another</source>
        <translation>θα μπορούσε να δώσει τη θέση του σε άλλο</translation>
    </message>
    <message>
        <source>Still missing: {n} {unit}.</source>
        <translation>Λείπουν ακόμη: {n} {unit}.</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>εκπληρώθηκε</translation>
    </message>
    <message>
        <source>not fulfilled yet</source>
        <translation>δεν εκπληρώθηκε ακόμη</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Κανόνας</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Δική σας επιλογή</translation>
    </message>
    <message>
        <source>Would also fit, and is missed there: {names}.</source>
        <translation>Θα ταίριαζε και αλλού, όπου λείπει: {names}.</translation>
    </message>
    <message>
        <source>counts in every best way</source>
        <translation>μετρά σε κάθε βέλτιστη λύση</translation>
    </message>
    <message>
        <source>your own word: {decision}</source>
        <translation>δική σας δήλωση: {decision}</translation>
    </message>
    <message>
        <source>confirmed: {decision}</source>
        <translation>επιβεβαιωμένο: {decision}</translation>
    </message>
    <message numerus="yes">
        <source>%n more near miss(es)</source>
        <translation><numerusform>%n ακόμη που παραλίγο να μετρά</numerusform><numerusform>%n ακόμη που παραλίγο να μετρούν</numerusform></translation>
    </message>
    <message>
        <source>{title} counts here</source>
        <translation>Μετρά εδώ: {title}</translation>
    </message>
    <message>
        <source>“{title}” must count</source>
        <translation>Το «{title}» πρέπει να μετρήσει</translation>
    </message>
    <message>
        <source>Shown by “{title}”</source>
        <translation>Αποδεικνύεται από «{title}»</translation>
    </message>
    <message>
        <source>Not shown yet: {what}</source>
        <translation>Δεν έχει αποδειχθεί ακόμη: {what}</translation>
    </message>
    <message>
        <source>{title} nearly counts here</source>
        <translation>Παραλίγο να μετρά εδώ: {title}</translation>
    </message>
    <message>
        <source>Save signed by you</source>
        <translation>Αποθήκευση με την υπογραφή σας</translation>
    </message>
    <message>
        <source>The file names no source.</source>
        <translation>Το αρχείο δεν αναφέρει πηγή.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Έκδοση {version}</translation>
    </message>
    <message>
        <source>Save the signed rules</source>
        <translation>Αποθήκευση των υπογεγραμμένων κανόνων</translation>
    </message>
    <message>
        <source>Save as {format}</source>
        <translation>Αποθήκευση ως {format}</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Αποθήκευση των κανόνων</translation>
    </message>
    <message numerus="yes">
        <source>This format cannot say %n rule(s); they are in it as text.</source>
        <translation><numerusform>Αυτή η μορφή δεν μπορεί να εκφράσει %n κανόνα· περιλαμβάνεται ως κείμενο.</numerusform><numerusform>Αυτή η μορφή δεν μπορεί να εκφράσει %n κανόνες· περιλαμβάνονται ως κείμενο.</numerusform></translation>
    </message>
    <message>
        <source>“{title}” is now among your stacks.</source>
        <translation>Το «{title}» βρίσκεται τώρα στις διαδρομές σας.</translation>
    </message>
    <message>
        <source>“{title}” now follows the other version. What changes for you:</source>
        <translation>Το «{title}» ακολουθεί τώρα την άλλη έκδοση. Τι αλλάζει για εσάς:</translation>
    </message>
    <message>
        <source>You work toward it</source>
        <translation>Το επιδιώκετε</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>Δικοί σας κανόνες</translation>
    </message>
    <message>
        <source>Another version is bundled: {v}</source>
        <translation>Υπάρχει ενσωματωμένη άλλη έκδοση: {v}</translation>
    </message>
    <message>
        <source>It could take the place of another.</source>
        <translation>Θα μπορούσε να πάρει τη θέση ενός άλλου.</translation>
    </message>
    <message>
        <source>{source}, written down on {day}</source>
        <translation>{source}, καταγραφή στις {day}</translation>
    </message>
    <message>
        <source>It counts in no best way.</source>
        <translation>Δεν μετρά σε καμία βέλτιστη λύση.</translation>
    </message>
    <message>
        <source>The letter signed by {who} says something else.</source>
        <translation>Η υπογεγραμμένη επιστολή ({who}) λέει κάτι άλλο.</translation>
    </message>
    <message>
        <source>{reason} ({n})</source>
        <translation>{reason} ({n})</translation>
    </message>
    <message>
        <source>What you can do: {advice}</source>
        <translation>Τι μπορείτε να κάνετε: {advice}</translation>
    </message>
    <message>
        <source>The signature of {who} on the letter could not be fully checked.</source>
        <translation>Η υπογραφή στην επιστολή ({who}) δεν μπόρεσε να ελεγχθεί πλήρως.</translation>
    </message>
    <message>
        <source>Nobody you trust vouches for {who}, who signed the letter.</source>
        <translation>Κανείς που εμπιστεύεστε δεν εγγυάται για όποιον υπέγραψε την επιστολή: {who}.</translation>
    </message>
    <message>
        <source>{n} {unit} to go</source>
        <translation>απομένουν {n} {unit}</translation>
    </message>
    <message>
        <source>{met} of {total} requirements met</source>
        <translation>εκπληρώθηκαν {met} από {total} απαιτήσεις</translation>
    </message>
    <message>
        <source>You could claim this today</source>
        <translation>Μπορείτε να το ζητήσετε σήμερα</translation>
    </message>
    <message>
        <source>Leans on your own decisions</source>
        <translation>Στηρίζεται σε δικές σας αποφάσεις</translation>
    </message>
    <message>
        <source>Suppose something, then look. Nothing in your wallet changes.</source>
        <translation>Υποθέστε κάτι και δείτε. Τίποτα στο πορτοφόλι σας δεν αλλάζει.</translation>
    </message>
    <message>
        <source>Title of the planned credential</source>
        <translation>Τίτλος του πιστοποιητικού που σχεδιάζετε</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>Codes, if you know them</source>
        <translation>Κωδικοί, αν τους γνωρίζετε</translation>
    </message>
    <message>
        <source>Subject codes (ISCED-F), if you know them</source>
        <translation>Κωδικοί αντικειμένου (ISCED-F), αν τους γνωρίζετε</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>χωρίς επίπεδο</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Εκδότης</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Προσθήκη στο σχέδιο</translation>
    </message>
    <message>
        <source>Credentials to leave out</source>
        <translation>Πιστοποιητικά προς εξαίρεση</translation>
    </message>
    <message>
        <source>on another day</source>
        <translation>μια άλλη ημέρα</translation>
    </message>
    <message>
        <source>The day to look at</source>
        <translation>Η ημέρα προς εξέταση</translation>
    </message>
    <message>
        <source>Another version of the rules…</source>
        <translation>Άλλη έκδοση των κανόνων…</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Εμφάνιση των αλλαγών</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Από την αρχή</translation>
    </message>
    <message>
        <source>Suppose it were…</source>
        <translation>Υποθέστε ότι είναι…</translation>
    </message>
    <message>
        <source>another issuer</source>
        <translation>ένας άλλος εκδότης</translation>
    </message>
    <message>
        <source>This is only supposed. Nothing in your wallet has changed.</source>
        <translation>Πρόκειται μόνο για υπόθεση. Τίποτα στο πορτοφόλι σας δεν έχει αλλάξει.</translation>
    </message>
    <message>
        <source>Suppose you earn…</source>
        <translation>Υποθέστε ότι αποκτάτε…</translation>
    </message>
    <message>
        <source>Suppose these did not count…</source>
        <translation>Υποθέστε ότι αυτά δεν μετρούν…</translation>
    </message>
    <message>
        <source>Today: {amount}</source>
        <translation>Σήμερα: {amount}</translation>
    </message>
    <message>
        <source>Then: {amount}</source>
        <translation>Τότε: {amount}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Τι θα άλλαζε</translation>
    </message>
    <message>
        <source>Rules: {name}</source>
        <translation>Κανόνες: {name}</translation>
    </message>
    <message>
        <source>No longer plan {title}</source>
        <translation>Αφαίρεση από το σχέδιο: {title}</translation>
    </message>
    <message>
        <source>Only verified credentials count. Drop a credential on a requirement to make it count there. Keys on a row: P must count, X leave out, R take back, D decision, Enter open.</source>
        <translation>Μετρούν μόνο επαληθευμένα πιστοποιητικά. Αφήστε ένα πιστοποιητικό πάνω σε μια απαίτηση για να μετρήσει εκεί. Πλήκτρα σε μια γραμμή: P πρέπει να μετρήσει, X εξαίρεση, R ανάκληση, D απόφαση, Enter άνοιγμα.</translation>
    </message>
    <message>
        <source>Each credential that counts nowhere is listed under its first reason.</source>
        <translation>Κάθε πιστοποιητικό που δεν μετρά πουθενά αναφέρεται κάτω από τον πρώτο λόγο που το αφορά.</translation>
    </message>
    <message>
        <source>Must count here</source>
        <translation>Πρέπει να μετρήσει εδώ</translation>
    </message>
    <message>
        <source>Must count somewhere</source>
        <translation>Πρέπει να μετρήσει κάπου</translation>
    </message>
    <message>
        <source>Take my choice back</source>
        <translation>Ανάκληση της επιλογής μου</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Εξαίρεση</translation>
    </message>
    <message>
        <source>Write down a decision…</source>
        <translation>Καταγραφή απόφασης…</translation>
    </message>
    <message>
        <source>How they stand together</source>
        <translation>Πώς στέκονται μαζί</translation>
    </message>
    <message>
        <source>Stacks to compare, in order of preference</source>
        <translation>Διαδρομές για σύγκριση, κατά σειρά προτίμησης</translation>
    </message>
    <message>
        <source>Each credential counts once</source>
        <translation>Κάθε πιστοποιητικό μετρά μία φορά</translation>
    </message>
    <message>
        <source>Exits on one way</source>
        <translation>Σταθμοί της ίδιας πορείας</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Πάνω</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Κάτω</translation>
    </message>
    <message>
        <source>The upper ones are served first; on one way, they are the earlier exits.</source>
        <translation>Οι πάνω εξυπηρετούνται πρώτες· στην ίδια πορεία είναι οι πρώτοι σταθμοί.</translation>
    </message>
    <message>
        <source>Choose stacks</source>
        <translation>Επιλογή διαδρομών</translation>
    </message>
    <message>
        <source>Choose at least one stack to see how they stand together.</source>
        <translation>Επιλέξτε τουλάχιστον μία διαδρομή για να δείτε πώς στέκονται μαζί.</translation>
    </message>
    <message>
        <source>A credential may count in several</source>
        <translation>Ένα πιστοποιητικό μπορεί να μετρά σε περισσότερες</translation>
    </message>
    <message>
        <source>Nothing counts here yet.</source>
        <translation>Δεν μετρά ακόμη τίποτα εδώ.</translation>
    </message>
    <message>
        <source>With single use: {state}</source>
        <translation>Με μοναδική χρήση: {state}</translation>
    </message>
    <message>
        <source>You cannot claim one of them yet.</source>
        <translation>Δεν μπορείτε να ζητήσετε ακόμη κάποιο από αυτά.</translation>
    </message>
    <message>
        <source>In order of preference</source>
        <translation>Κατά σειρά προτίμησης</translation>
    </message>
    <message>
        <source>With shared use: {state}</source>
        <translation>Με κοινή χρήση: {state}</translation>
    </message>
    <message>
        <source>You could claim “{title}” today.</source>
        <translation>Μπορείτε να ζητήσετε σήμερα το «{title}».</translation>
    </message>
    <message>
        <source>The next exit is “{title}”, {n} to go.</source>
        <translation>Ο επόμενος σταθμός είναι «{title}», απομένουν {n}.</translation>
    </message>
    <message>
        <source>Used in several</source>
        <translation>Χρησιμοποιούνται σε περισσότερες</translation>
    </message>
    <message>
        <source>best found in the time there was</source>
        <translation>το καλύτερο που βρέθηκε στον διαθέσιμο χρόνο</translation>
    </message>
    <message>
        <source>Your stacks are being worked out.</source>
        <translation>Οι διαδρομές σας υπολογίζονται.</translation>
    </message>
    <message>
        <source>Search stacks and qualifications</source>
        <translation>Αναζήτηση διαδρομών και προσόντων</translation>
    </message>
    <message>
        <source>A stack shows how far your credentials carry you toward a qualification.</source>
        <translation>Μια διαδρομή δείχνει πόσο μακριά σας πηγαίνουν τα πιστοποιητικά σας προς ένα προσόν.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Δίπλα δίπλα</translation>
    </message>
    <message>
        <source>All stacks</source>
        <translation>Όλες οι διαδρομές</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Διαδρομές</translation>
    </message>
    <message>
        <source>Search stacks…</source>
        <translation>Αναζήτηση διαδρομών…</translation>
    </message>
    <message>
        <source>Import a qualification</source>
        <translation>Εισαγωγή προσόντος</translation>
    </message>
    <message>
        <source>New stack</source>
        <translation>Νέα διαδρομή</translation>
    </message>
    <message>
        <source>No stack yet</source>
        <translation>Καμία διαδρομή ακόμη</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Μια στιγμή</translation>
    </message>
    <message>
        <source>Choose a qualification</source>
        <translation>Επιλογή προσόντος</translation>
    </message>
    <message>
        <source>Not fully verified</source>
        <translation>Δεν έχει επαληθευτεί πλήρως</translation>
    </message>
    <message>
        <source>Revoked by the issuer</source>
        <translation>Ανακλήθηκε από τον εκδότη</translation>
    </message>
    <message>
        <source>Suspended by the issuer</source>
        <translation>Σε αναστολή από τον εκδότη</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Έληξε</translation>
    </message>
    <message>
        <source>Dated in the future</source>
        <translation>Με μελλοντική ημερομηνία</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Χωρίς επιτυχία</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>Αντικαταστάθηκε από νεότερο</translation>
    </message>
    <message>
        <source>A condition for every credential is not fulfilled</source>
        <translation>Μια προϋπόθεση για κάθε πιστοποιητικό δεν εκπληρώνεται</translation>
    </message>
    <message>
        <source>Something asked for is not stated</source>
        <translation>Κάτι που ζητείται δεν αναφέρεται</translation>
    </message>
    <message>
        <source>Fits none of the requirements</source>
        <translation>Δεν ταιριάζει σε καμία απαίτηση</translation>
    </message>
    <message>
        <source>The requirement is already full</source>
        <translation>Η απαίτηση έχει ήδη συμπληρωθεί</translation>
    </message>
    <message>
        <source>A limit is reached</source>
        <translation>Συμπληρώθηκε ένα όριο</translation>
    </message>
    <message>
        <source>The same achievement counts already</source>
        <translation>Το ίδιο επίτευγμα μετρά ήδη</translation>
    </message>
    <message>
        <source>Earned in another order</source>
        <translation>Αποκτήθηκε με άλλη σειρά</translation>
    </message>
    <message>
        <source>Outside the time span</source>
        <translation>Έξω από το χρονικό διάστημα</translation>
    </message>
    <message>
        <source>Needed elsewhere</source>
        <translation>Χρειάζεται αλλού</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Εξαιρέθηκε από εσάς</translation>
    </message>
    <message>
        <source>Open it and see what its check needs; often a list or a key is missing.</source>
        <translation>Ανοίξτε το και δείτε τι χρειάζεται ο έλεγχός του· συχνά λείπει μια λίστα ή ένα κλειδί.</translation>
    </message>
    <message>
        <source>Ask the issuer why. A new credential would count again.</source>
        <translation>Ρωτήστε τον εκδότη γιατί. Ένα νέο πιστοποιητικό θα μετρούσε ξανά.</translation>
    </message>
    <message>
        <source>Ask the issuer what has to happen. It counts again once they lift it.</source>
        <translation>Ρωτήστε τον εκδότη τι πρέπει να γίνει. Μετρά ξανά μόλις άρει την αναστολή.</translation>
    </message>
    <message>
        <source>Ask the issuer for a renewal, or write down a decision that accepts it.</source>
        <translation>Ζητήστε ανανέωση από τον εκδότη ή καταγράψτε μια απόφαση που το κάνει δεκτό.</translation>
    </message>
    <message>
        <source>Nothing to do: it counts from its date on.</source>
        <translation>Δεν χρειάζεται τίποτα: μετρά από την ημερομηνία του και μετά.</translation>
    </message>
    <message>
        <source>Repeat the assessment and add the new credential.</source>
        <translation>Επαναλάβετε την αξιολόγηση και προσθέστε το νέο πιστοποιητικό.</translation>
    </message>
    <message>
        <source>Nothing to do: the newer one is looked at instead.</source>
        <translation>Δεν χρειάζεται τίποτα: εξετάζεται το νεότερο στη θέση του.</translation>
    </message>
    <message>
        <source>Ask the awarding body for an exception, and write its decision down here.</source>
        <translation>Ζητήστε εξαίρεση από τον φορέα απονομής και καταγράψτε εδώ την απόφασή του.</translation>
    </message>
    <message>
        <source>Ask the issuer to confirm it, and write the answer down as a decision.</source>
        <translation>Ζητήστε από τον εκδότη να το επιβεβαιώσει και καταγράψτε την απάντηση ως απόφαση.</translation>
    </message>
    <message>
        <source>It may count elsewhere. If it was accepted here, write that decision down.</source>
        <translation>Ίσως μετρά αλλού. Αν έγινε δεκτό εδώ, καταγράψτε εκείνη την απόφαση.</translation>
    </message>
    <message>
        <source>Nothing to do: enough counts there. You can choose by hand which one counts.</source>
        <translation>Δεν χρειάζεται τίποτα: εκεί μετρούν αρκετά. Μπορείτε να επιλέξετε εσείς ποιο μετρά.</translation>
    </message>
    <message>
        <source>Look at what else counts there; you can choose by hand which one counts.</source>
        <translation>Δείτε τι άλλο μετρά εκεί· μπορείτε να επιλέξετε εσείς ποιο μετρά.</translation>
    </message>
    <message>
        <source>Nothing to do: an achievement counts once.</source>
        <translation>Δεν χρειάζεται τίποτα: ένα επίτευγμα μετρά μία φορά.</translation>
    </message>
    <message>
        <source>Ask the awarding body whether the order can be waived.</source>
        <translation>Ρωτήστε τον φορέα απονομής αν μπορεί να δοθεί απαλλαγή από τη σειρά.</translation>
    </message>
    <message>
        <source>Ask the awarding body for an extension, or earn it anew.</source>
        <translation>Ζητήστε παράταση από τον φορέα απονομής ή αποκτήστε το ξανά.</translation>
    </message>
    <message>
        <source>It counts once only. Earn another one for the second place.</source>
        <translation>Μετρά μόνο μία φορά. Αποκτήστε άλλο ένα για τη δεύτερη θέση.</translation>
    </message>
    <message>
        <source>Take your choice back to let it count again.</source>
        <translation>Ανακαλέστε την επιλογή σας για να μετρήσει ξανά.</translation>
    </message>
    <message>
        <source>Counts as equivalent to another unit</source>
        <translation>Μετρά ως ισοδύναμο με άλλη ενότητα</translation>
    </message>
    <message>
        <source>Accepted although a condition is open</source>
        <translation>Έγινε δεκτό αν και εκκρεμεί μια προϋπόθεση</translation>
    </message>
    <message>
        <source>A requirement is waived</source>
        <translation>Δόθηκε απαλλαγή από μια απαίτηση</translation>
    </message>
    <message>
        <source>Must count (your choice)</source>
        <translation>Πρέπει να μετρήσει (δική σας επιλογή)</translation>
    </message>
    <message>
        <source>Left out (your choice)</source>
        <translation>Εξαιρείται (δική σας επιλογή)</translation>
    </message>
    <message>
        <source>One condition short: {asked}.</source>
        <translation>Λείπει μία προϋπόθεση: {asked}.</translation>
    </message>
    <message>
        <source>It states: {value}.</source>
        <translation>Αναφέρει: {value}.</translation>
    </message>
    <message>
        <source>It does not state {what}.</source>
        <translation>Δεν αναφέρεται: {what}.</translation>
    </message>
    <message>
        <source>Where: {path}</source>
        <translation>Πού: {path}</translation>
    </message>
    <message>
        <source>“{credential}” says that it is part of “{stack}”.</source>
        <translation>Το «{credential}» αναφέρει ότι αποτελεί μέρος της διαδρομής «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it contains “{stack}”.</source>
        <translation>Το «{credential}» αναφέρει ότι περιέχει τη διαδρομή «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it comes before “{stack}”.</source>
        <translation>Το «{credential}» αναφέρει ότι προηγείται της διαδρομής «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that “{stack}” comes before it.</source>
        <translation>Το «{credential}» αναφέρει ότι η διαδρομή «{stack}» προηγείται αυτού.</translation>
    </message>
    <message>
        <source>“{credential}” says that it is another edition of “{stack}”.</source>
        <translation>Το «{credential}» αναφέρει ότι είναι άλλη έκδοση της διαδρομής «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it is related to “{stack}”.</source>
        <translation>Το «{credential}» αναφέρει ότι σχετίζεται με τη διαδρομή «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that “{stack}” has taken its place.</source>
        <translation>Το «{credential}» αναφέρει ότι το αντικατέστησε η διαδρομή «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it gives a right to “{stack}”.</source>
        <translation>Το «{credential}» αναφέρει ότι δίνει δικαίωμα στη διαδρομή «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it follows the description of “{stack}”.</source>
        <translation>Το «{credential}» αναφέρει ότι ακολουθεί την περιγραφή της διαδρομής «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it is aligned with “{stack}”.</source>
        <translation>Το «{credential}» αναφέρει ότι ευθυγραμμίζεται με τη διαδρομή «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it is part of what “{requirement}” asks for in “{stack}”.</source>
        <translation>Το «{credential}» αναφέρει ότι αποτελεί μέρος αυτού που ζητά η απαίτηση «{requirement}» στη διαδρομή «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it contains what “{requirement}” asks for in “{stack}”.</source>
        <translation>Το «{credential}» αναφέρει ότι περιέχει αυτό που ζητά η απαίτηση «{requirement}» στη διαδρομή «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it comes before what “{requirement}” asks for in “{stack}”.</source>
        <translation>Το «{credential}» αναφέρει ότι προηγείται αυτού που ζητά η απαίτηση «{requirement}» στη διαδρομή «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it comes after what “{requirement}” asks for in “{stack}”.</source>
        <translation>Το «{credential}» αναφέρει ότι έπεται αυτού που ζητά η απαίτηση «{requirement}» στη διαδρομή «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it is another edition of what “{requirement}” asks for in “{stack}”.</source>
        <translation>Το «{credential}» αναφέρει ότι είναι άλλη έκδοση αυτού που ζητά η απαίτηση «{requirement}» στη διαδρομή «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it is related to what “{requirement}” asks for in “{stack}”.</source>
        <translation>Το «{credential}» αναφέρει ότι σχετίζεται με αυτό που ζητά η απαίτηση «{requirement}» στη διαδρομή «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that its place was taken by what “{requirement}” asks for in “{stack}”.</source>
        <translation>Το «{credential}» αναφέρει ότι αντικαταστάθηκε από αυτό που ζητά η απαίτηση «{requirement}» στη διαδρομή «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it gives a right to what “{requirement}” asks for in “{stack}”.</source>
        <translation>Το «{credential}» αναφέρει ότι δίνει δικαίωμα σε αυτό που ζητά η απαίτηση «{requirement}» στη διαδρομή «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it follows the description “{requirement}” asks for in “{stack}”.</source>
        <translation>Το «{credential}» αναφέρει ότι ακολουθεί την περιγραφή που ζητά η απαίτηση «{requirement}» στη διαδρομή «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it is aligned with what “{requirement}” asks for in “{stack}”.</source>
        <translation>Το «{credential}» αναφέρει ότι ευθυγραμμίζεται με αυτό που ζητά η απαίτηση «{requirement}» στη διαδρομή «{stack}».</translation>
    </message>
    <message>
        <source>These are hints from the credentials themselves. Nothing here is counted.</source>
        <translation>Αυτές είναι ενδείξεις από τα ίδια τα πιστοποιητικά. Τίποτα από αυτά δεν προσμετράται εδώ.</translation>
    </message>
    <message>
        <source>“{credential}” says what is asked for before it: {name}</source>
        <translation>Το «{credential}» αναφέρει τι ζητείται πριν από αυτό: {name}</translation>
    </message>
    <message>
        <source>“{credential}” says that “{name}” comes before it.</source>
        <translation>Το «{credential}» αναφέρει ότι το «{name}» προηγείται αυτού.</translation>
    </message>
    <message>
        <source>Needed there</source>
        <translation>Χρειάζεται εκεί</translation>
    </message>
    <message>
        <source>Not needed there: others can take its place</source>
        <translation>Δεν χρειάζεται εκεί: άλλα μπορούν να πάρουν τη θέση του</translation>
    </message>
    <message>
        <source>May be needed there</source>
        <translation>Ίσως χρειάζεται εκεί</translation>
    </message>
    <message>
        <source>Nobody signed these rules. The ones you keep are signed. Ask the publisher for a signed version.</source>
        <translation>Κανείς δεν υπέγραψε αυτούς τους κανόνες. Εκείνοι που φυλάσσετε είναι υπογεγραμμένοι. Ζητήστε υπογεγραμμένη έκδοση από όποιον τους δημοσιεύει.</translation>
    </message>
    <message>
        <source>The signature over these rules could not be fully verified.</source>
        <translation>Η υπογραφή σε αυτούς τους κανόνες δεν μπόρεσε να επαληθευτεί πλήρως.</translation>
    </message>
    <message>
        <source>These rules are signed by somebody else than the ones you keep.</source>
        <translation>Αυτούς τους κανόνες τους υπογράφει άλλος από εκείνον που υπογράφει όσους φυλάσσετε.</translation>
    </message>
    <message>
        <source>These are the rules of another qualification, not a version of this one.</source>
        <translation>Αυτοί είναι οι κανόνες άλλου προσόντος, όχι μια έκδοση αυτού εδώ.</translation>
    </message>
    <message>
        <source>This version is older than the one you keep.</source>
        <translation>Αυτή η έκδοση είναι παλαιότερη από εκείνη που φυλάσσετε.</translation>
    </message>
    <message>
        <source>The version has the same name, but the rules are not the same.</source>
        <translation>Η έκδοση έχει το ίδιο όνομα, αλλά οι κανόνες δεν είναι ίδιοι.</translation>
    </message>
    <message>
        <source>The names of the versions do not tell which one is newer.</source>
        <translation>Τα ονόματα των εκδόσεων δεν λένε ποια είναι νεότερη.</translation>
    </message>
    <message>
        <source>ECTS</source>
        <translation>ECTS</translation>
    </message>
    <message numerus="yes">
        <source>credential(s)</source>
        <translation><numerusform>πιστοποιητικό</numerusform><numerusform>πιστοποιητικά</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>point(s)</source>
        <translation><numerusform>σημείο</numerusform><numerusform>σημεία</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation><numerusform>ώρα</numerusform><numerusform>ώρες</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>issuer(s)</source>
        <translation><numerusform>εκδότης</numerusform><numerusform>εκδότες</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>part(s)</source>
        <translation><numerusform>μέρος</numerusform><numerusform>μέρη</numerusform></translation>
    </message>
    <message>
        <source>it could not be fully verified</source>
        <translation>δεν μπόρεσε να επαληθευτεί πλήρως</translation>
    </message>
    <message>
        <source>the issuer revoked it</source>
        <translation>ο εκδότης το ανακάλεσε</translation>
    </message>
    <message>
        <source>the issuer suspended it</source>
        <translation>ο εκδότης το έθεσε σε αναστολή</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>έχει λήξει</translation>
    </message>
    <message>
        <source>its date is still to come</source>
        <translation>η ημερομηνία του δεν έχει έρθει ακόμη</translation>
    </message>
    <message>
        <source>it was not passed</source>
        <translation>δεν υπήρξε επιτυχία</translation>
    </message>
    <message>
        <source>a newer one replaces it</source>
        <translation>το αντικαθιστά ένα νεότερο</translation>
    </message>
    <message>
        <source>it does not fulfil “{name}”</source>
        <translation>δεν εκπληρώνει το «{name}»</translation>
    </message>
    <message>
        <source>it matches none of the requirements</source>
        <translation>δεν ταιριάζει σε καμία από τις απαιτήσεις</translation>
    </message>
    <message>
        <source>“{name}” is already full</source>
        <translation>το «{name}» έχει ήδη συμπληρωθεί</translation>
    </message>
    <message>
        <source>the limit of “{name}” is reached</source>
        <translation>το όριο του «{name}» έχει συμπληρωθεί</translation>
    </message>
    <message>
        <source>it repeats one that counts</source>
        <translation>επαναλαμβάνει ένα που μετρά</translation>
    </message>
    <message>
        <source>it was not earned in the order “{name}” asks for</source>
        <translation>δεν αποκτήθηκε με τη σειρά που ζητά το «{name}»</translation>
    </message>
    <message>
        <source>it lies outside the time span of “{name}”</source>
        <translation>βρίσκεται έξω από το χρονικό διάστημα του «{name}»</translation>
    </message>
    <message>
        <source>it is needed elsewhere, for “{name}”</source>
        <translation>χρειάζεται αλλού, για το «{name}»</translation>
    </message>
    <message>
        <source>“{name}” leaves it out</source>
        <translation>το «{name}» το εξαιρεί</translation>
    </message>
    <message>
        <source>The rules are the very ones you keep.</source>
        <translation>Οι κανόνες είναι ακριβώς εκείνοι που φυλάσσετε.</translation>
    </message>
    <message>
        <source>The rules are the very ones that come with this program.</source>
        <translation>Οι κανόνες είναι ακριβώς εκείνοι που συνοδεύουν αυτό το πρόγραμμα.</translation>
    </message>
    <message>
        <source>These are not the rules you have under this name. Compare them with the publisher's.</source>
        <translation>Αυτοί δεν είναι οι κανόνες που έχετε με αυτό το όνομα. Συγκρίνετέ τους με όσους έχει δημοσιεύσει ο φορέας τους.</translation>
    </message>
    <message>
        <source>The rules were brought by the holder. Compare them with the publisher's.</source>
        <translation>Τους κανόνες τους έφερε ο κάτοχος. Συγκρίνετέ τους με όσους έχει δημοσιεύσει ο φορέας τους.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>Complete once everything is confirmed</source>
        <translation>Ολοκληρώνεται μόλις όλα επιβεβαιωθούν</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Σε εξέλιξη</translation>
    </message>
    <message>
        <source>Your own word, not confirmed</source>
        <translation>Δική σας δήλωση, χωρίς επιβεβαίωση</translation>
    </message>
    <message>
        <source>The holder's signature over the rules could not be checked, so nobody stands for them.</source>
        <translation>Η υπογραφή του κατόχου στους κανόνες δεν μπόρεσε να ελεγχθεί, οπότε κανείς δεν στέκεται πίσω τους.</translation>
    </message>
    <message>
        <source>Nobody signed these rules; compare them with the publisher's.</source>
        <translation>Κανείς δεν υπέγραψε αυτούς τους κανόνες· συγκρίνετέ τους με όσους έχει δημοσιεύσει ο φορέας τους.</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>ένας κανόνας</translation>
    </message>
    <message>
        <source>You have {done} of {needed} {unit}</source>
        <translation>Έχετε {done} από {needed} {unit}</translation>
    </message>
    <message>
        <source>{done} of {needed} {unit}</source>
        <translation>{done} από {needed} {unit}</translation>
    </message>
    <message>
        <source>What is shown does not come to what the holder said.</source>
        <translation>Όσα παρουσιάζονται δεν δίνουν αυτό που είπε ο κάτοχος.</translation>
    </message>
    <message>
        <source>What is shown comes to what the holder said.</source>
        <translation>Όσα παρουσιάζονται δίνουν αυτό που είπε ο κάτοχος.</translation>
    </message>
    <message>
        <source>Signed in the name of {who}; the signature could not be fully checked</source>
        <translation>Υπογεγραμμένο στο όνομα: {who}· η υπογραφή δεν μπόρεσε να ελεγχθεί πλήρως</translation>
    </message>
    <message>
        <source>Confirmed by a signed letter of {name}</source>
        <translation>Επιβεβαιώθηκε με υπογεγραμμένη επιστολή από: {name}</translation>
    </message>
    <message>
        <source>Signed by {who}, checked</source>
        <translation>Υπογραφή: {who}, ελεγμένη</translation>
    </message>
    <message>
        <source>it does not state {what}</source>
        <translation>δεν αναφέρεται: {what}</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>How much time the learning takes. One ECTS credit stands for 25 to 30 hours.</source>
        <translation>Πόσο χρόνο απαιτεί η μάθηση. Μία μονάδα ECTS αντιστοιχεί σε 25 έως 30 ώρες.</translation>
    </message>
    <message>
        <source>A step in a framework. EQF is the European one, from 1 to 8.</source>
        <translation>Μια βαθμίδα σε ένα πλαίσιο. Το EQF είναι το ευρωπαϊκό, από 1 έως 8.</translation>
    </message>
    <message>
        <source>How it was found out that you can do it.</source>
        <translation>Πώς διαπιστώθηκε ότι μπορείτε να το κάνετε.</translation>
    </message>
    <message>
        <source>Who watches over the quality of the issuer or of this offer.</source>
        <translation>Ποιος επιβλέπει την ποιότητα του εκδότη ή αυτής της προσφοράς.</translation>
    </message>
    <message>
        <source>Whether it was made sure that it was you who took the assessment.</source>
        <translation>Αν εξασφαλίστηκε ότι στην αξιολόγηση ήσασταν πράγματι εσείς.</translation>
    </message>
    <message>
        <source>Whether you took part on site, online, or both.</source>
        <translation>Αν συμμετείχατε διά ζώσης, διαδικτυακά ή και με τους δύο τρόπους.</translation>
    </message>
    <message>
        <source>Until when the issuer stands by it.</source>
        <translation>Έως πότε το υποστηρίζει ο εκδότης.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Skip</source>
        <translation>Παράλειψη</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Επόμενο</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} από {all}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Έναρξη</translation>
    </message>
    <message>
        <source>Bring in what you earned</source>
        <translation>Φέρτε όσα αποκτήσατε</translation>
    </message>
    <message>
        <source>Drop the file or picture you got from an issuer anywhere on this window. You see what it is before anything is kept.</source>
        <translation>Αφήστε οπουδήποτε σε αυτό το παράθυρο το αρχείο ή την εικόνα που πήρατε από έναν εκδότη. Βλέπετε τι είναι πριν αποθηκευτεί οτιδήποτε.</translation>
    </message>
    <message>
        <source>See whether it is genuine</source>
        <translation>Δείτε αν είναι γνήσιο</translation>
    </message>
    <message>
        <source>Each credential carries one word. “Verified” means that the signature was checked here. A question mark means that something needed is not on this computer, and not that anything is wrong.</source>
        <translation>Κάθε πιστοποιητικό φέρει μία λέξη. «Επαληθευμένο» σημαίνει ότι η υπογραφή ελέγχθηκε εδώ. Ένα ερωτηματικό σημαίνει ότι κάτι που χρειάζεται δεν υπάρχει σε αυτόν τον υπολογιστή, και όχι ότι υπάρχει πρόβλημα.</translation>
    </message>
    <message>
        <source>See what it adds up to</source>
        <translation>Δείτε τι συνθέτουν μαζί</translation>
    </message>
    <message>
        <source>Under Stacks choose a qualification. You see how far you are, what counts where, and what to do next.</source>
        <translation>Στις Διαδρομές επιλέξτε ένα προσόν. Βλέπετε πού βρίσκεστε, τι μετρά πού και τι να κάνετε μετά.</translation>
    </message>
    <message>
        <source>Show only what you want</source>
        <translation>Δείξτε μόνο ό,τι θέλετε</translation>
    </message>
    <message>
        <source>Choose credentials, decide what to show, and hand them over as a file or a code. Nothing is sent by itself, and this program opens no connection.</source>
        <translation>Επιλέξτε πιστοποιητικά, αποφασίστε τι θα δείξετε και παραδώστε τα ως αρχείο ή κωδικό. Τίποτα δεν στέλνεται από μόνο του και αυτό το πρόγραμμα δεν ανοίγει καμία σύνδεση.</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Show Cairn</source>
        <translation>Εμφάνιση του Cairn</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Έξοδος</translation>
    </message>
    <message>
        <source>Cairn is still here, hidden in the tray.</source>
        <translation>Το Cairn είναι ακόμη εδώ, κρυμμένο στην περιοχή ειδοποιήσεων.</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>The signature of the list holds; it was made by {by}. Whether that is the right signer was not checked.</source>
        <translation>Η υπογραφή της λίστας ισχύει· έγινε από: {by}. Δεν ελέγχθηκε αν αυτός είναι ο σωστός υπογράφων.</translation>
    </message>
    <message>
        <source>The signature of the list was not checked.</source>
        <translation>Η υπογραφή της λίστας δεν ελέγχθηκε.</translation>
    </message>
    <message>
        <source>The list is not signed.</source>
        <translation>Η λίστα δεν είναι υπογεγραμμένη.</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>Open another wallet…</source>
        <translation>Άνοιγμα άλλου πορτοφολιού…</translation>
    </message>
    <message>
        <source>Open the wallet in {folder}</source>
        <translation>Άνοιγμα του πορτοφολιού στο {folder}</translation>
    </message>
    <message>
        <source>The two entries differ. Type the same passphrase twice.</source>
        <translation>Οι δύο καταχωρίσεις διαφέρουν. Πληκτρολογήστε δύο φορές την ίδια φράση πρόσβασης.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together work well.</source>
        <translation>Τέσσερις ή περισσότερες άσχετες μεταξύ τους λέξεις είναι καλή επιλογή.</translation>
    </message>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>Πολύ μικρή: τουλάχιστον 8 χαρακτήρες.</translation>
    </message>
    <message>
        <source>Easy to guess. Add a word or two.</source>
        <translation>Μαντεύεται εύκολα. Προσθέστε μία ή δύο λέξεις.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Μέτρια. Με μία λέξη ακόμη γίνεται ισχυρή.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Ισχυρή.</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n credential(s). Unlock with the backup's passphrase.</source>
        <translation><numerusform>Επαναφέρθηκε %n πιστοποιητικό. Ξεκλειδώστε με τη φράση πρόσβασης του αντιγράφου ασφαλείας.</numerusform><numerusform>Επαναφέρθηκαν %n πιστοποιητικά. Ξεκλειδώστε με τη φράση πρόσβασης του αντιγράφου ασφαλείας.</numerusform></translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>If you put this copy here yourself, keep it; otherwise restore your newest backup.</source>
        <translation>Αν βάλατε εσείς αυτό το αντίγραφο εδώ, κρατήστε το· διαφορετικά επαναφέρετε το νεότερο αντίγραφο ασφαλείας σας.</translation>
    </message>
    <message numerus="yes">
        <source>This wallet is an older copy: %n change(s) made later on this computer are missing.</source>
        <translation><numerusform>Αυτό το πορτοφόλι είναι παλαιότερο αντίγραφο: λείπει %n αλλαγή που έγινε αργότερα σε αυτόν τον υπολογιστή.</numerusform><numerusform>Αυτό το πορτοφόλι είναι παλαιότερο αντίγραφο: λείπουν %n αλλαγές που έγιναν αργότερα σε αυτόν τον υπολογιστή.</numerusform></translation>
    </message>
    <message>
        <source>This wallet is another copy than the one last used on this computer.</source>
        <translation>Αυτό το πορτοφόλι είναι άλλο αντίγραφο από εκείνο που χρησιμοποιήθηκε τελευταία σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>That one was last used on {when}.</source>
        <translation>Εκείνο χρησιμοποιήθηκε τελευταία φορά στις {when}.</translation>
    </message>
    <message>
        <source>This computer's clock stands earlier than a moment this wallet has already seen, {when}. Dates are judged by that moment until the clock has passed it or you say that the clock is right.</source>
        <translation>Το ρολόι αυτού του υπολογιστή δείχνει ώρα πριν από μια στιγμή που αυτό το πορτοφόλι έχει ήδη δει, {when}. Οι ημερομηνίες κρίνονται με βάση εκείνη τη στιγμή, ώσπου το ρολόι να την περάσει ή να πείτε ότι το ρολόι είναι σωστό.</translation>
    </message>
</context>
<context>
    <name>verdict sheet</name>
    <message>
        <source>This sheet tells what was found that day. It proves nothing by itself: check the original.</source>
        <translation>Αυτό το φύλλο λέει τι διαπιστώθηκε εκείνη την ημέρα. Από μόνο του δεν αποδεικνύει τίποτα: ελέγξτε το πρωτότυπο.</translation>
    </message>
    <message>
        <source>Result of a check</source>
        <translation>Αποτέλεσμα ελέγχου</translation>
    </message>
    <message>
        <source>{sign} {title}: {told}</source>
        <translation>{sign} {title}: {told}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Δεν διαβάστηκε</translation>
    </message>
    <message>
        <source>{name}, SHA-256 {digest}</source>
        <translation>{name}, SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Checked at {when}, without a network.</source>
        <translation>Ελέγχθηκε στις {when}, χωρίς δίκτυο.</translation>
    </message>
    <message>
        <source>check-result</source>
        <translation>αποτελεσμα-ελεγχου</translation>
    </message>
    <message>
        <source>Opened with Cairn, the original in this file is checked again.</source>
        <translation>Αν ανοίξει με το Cairn, το πρωτότυπο αυτού του αρχείου ελέγχεται ξανά.</translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation>Σελίδα {n} από {of}</translation>
    </message>
    <message>
        <source>The file that was checked</source>
        <translation>Το αρχείο που ελέγχθηκε</translation>
    </message>
    <message>
        <source>The presentation</source>
        <translation>Η παρουσίαση</translation>
    </message>
    <message>
        <source>Credential without a title</source>
        <translation>Πιστοποιητικό χωρίς τίτλο</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>In the holder's own words: signed by the holder alone, by no institution.</source>
        <translation>Με δικά του λόγια: υπογεγραμμένο μόνο από τον κάτοχο, από κανένα ίδρυμα.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Επαληθευμένο</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Μη γνήσιο</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Ανακλήθηκε</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Σε αναστολή</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Έληξε</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Δεν ισχύει ακόμη</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Δεν ελέγχθηκε πλήρως</translation>
    </message>
    <message>
        <source>The signature holds, it is in date, and nothing speaks against it.</source>
        <translation>Η υπογραφή ισχύει, το πιστοποιητικό είναι εντός ισχύος και τίποτα δεν δείχνει το αντίθετο.</translation>
    </message>
    <message>
        <source>Something does not hold. It may have been changed after it was signed. Do not rely on it.</source>
        <translation>Κάτι δεν ισχύει. Ίσως άλλαξε μετά την υπογραφή. Μη βασιστείτε σε αυτό.</translation>
    </message>
    <message>
        <source>The issuer has taken it back.</source>
        <translation>Ο εκδότης το έχει ανακαλέσει.</translation>
    </message>
    <message>
        <source>The issuer has put it on hold for now.</source>
        <translation>Ο εκδότης το έχει θέσει προς το παρόν σε αναστολή.</translation>
    </message>
    <message>
        <source>It was issued with an end date, and that date has passed.</source>
        <translation>Εκδόθηκε με ημερομηνία λήξης, και αυτή έχει περάσει.</translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation>Η πρώτη του ημέρα δεν έχει έρθει ακόμη.</translation>
    </message>
    <message>
        <source>Nothing is wrong, but something could not be checked on this computer.</source>
        <translation>Δεν υπάρχει πρόβλημα, αλλά κάτι δεν μπόρεσε να ελεγχθεί σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago</source>
        <translation><numerusform>Ελέγχθηκε πριν από %n ημέρα</numerusform><numerusform>Ελέγχθηκε πριν από %n ημέρες</numerusform></translation>
    </message>
    <message>
        <source>Genuine, issuer not in your trust lists</source>
        <translation>Γνήσιο, ο εκδότης δεν βρίσκεται στις λίστες εμπιστοσύνης σας</translation>
    </message>
    <message>
        <source>Status list of unknown age</source>
        <translation>Λίστα κατάστασης άγνωστης ηλικίας</translation>
    </message>
    <message>
        <source>Status list {age}</source>
        <translation>Λίστα κατάστασης {age}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Adding demonstration credentials…</source>
        <translation>Προσθήκη πιστοποιητικών επίδειξης…</translation>
    </message>
    <message>
        <source>picture of the screen</source>
        <translation>εικόνα της οθόνης</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Demonstration credentials added</source>
        <translation>Προστέθηκαν πιστοποιητικά επίδειξης</translation>
    </message>
</context>
<context>
    <name>working</name>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>απομένουν περίπου {n} δευτ.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} από {total}</translation>
    </message>
</context>
</TS>
