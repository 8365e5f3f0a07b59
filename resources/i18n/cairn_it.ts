<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>ActivityView</name>
    <message>
        <source>Whatever you receive, share or delete is noted here, for you alone.</source>
        <translation>Tutto ciò che si riceve, si condivide o si elimina viene annotato qui, a solo uso personale.</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Cronologia, dal più recente</translation>
    </message>
    <message>
        <source>Search the history…</source>
        <translation>Cercare nella cronologia…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Cercare nella cronologia</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Tipo di evento</translation>
    </message>
    <message>
        <source>Export as table…</source>
        <translation>Esportare come tabella…</translation>
    </message>
    <message>
        <source>Open the credential</source>
        <translation>Aprire l’attestato</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>Condividere di nuovo</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Esportare la cronologia</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Non è ancora successo nulla</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nessuna corrispondenza</translation>
    </message>
    <message>
        <source>Try fewer words, or another kind.</source>
        <translation>Provare con meno parole o con un altro tipo.</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Attestati</translation>
    </message>
    <message>
        <source>Open credentials</source>
        <translation>Aprire attestati</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Aprire file…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompere</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that could be a credential.</source>
        <translation>Negli appunti non c’è nulla che possa essere un attestato.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
</context>
<context>
    <name>CredentialView</name>
    <message>
        <source>Parts of the credential</source>
        <translation>Parti dell’attestato</translation>
    </message>
    <message>
        <source>Language of the credential's texts</source>
        <translation>Lingua dei testi dell’attestato</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Condividere</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nessuna selezione</translation>
    </message>
    <message>
        <source>Pick a credential from the list to see it.</source>
        <translation>Scegliere un attestato dall’elenco per vederlo.</translation>
    </message>
    <message>
        <source>More to do with this credential</source>
        <translation>Altre azioni per questo attestato</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Verified again</source>
        <translation>Verificato di nuovo</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Salvare l’originale</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Pages of the help</source>
        <translation>Pagine della guida</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. What was already kept is safe on disk.</source>
        <translation>È un errore del programma, non di chi lo usa. Ciò che era già stato conservato è al sicuro sul disco.</translation>
    </message>
    <message>
        <source>The report holds versions and program lines only, nothing of yours.</source>
        <translation>Il rapporto contiene solo versioni e righe del programma, nulla di personale.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiare il rapporto</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuare</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Search titles, skills, issuers…</source>
        <translation>Cercare titoli, competenze, emittenti…</translation>
    </message>
    <message>
        <source>Search credentials</source>
        <translation>Cercare attestati</translation>
    </message>
    <message>
        <source>Scan screen</source>
        <translation>Leggere dallo schermo</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Aggiungere attestati</translation>
    </message>
    <message>
        <source>Way to look at the credentials</source>
        <translation>Modo di vedere gli attestati</translation>
    </message>
    <message>
        <source>All credentials</source>
        <translation>Tutti gli attestati</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Where to look</source>
        <translation>Dove guardare</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordine dell’elenco</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>Conservare questa ricerca…</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Dimenticare questa ricerca</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Svuotare il cestino…</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Your credentials are being read.</source>
        <translation>Lettura degli attestati in corso.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nessuna corrispondenza</translation>
    </message>
    <message>
        <source>Try fewer words, or show all credentials.</source>
        <translation>Provare con meno parole o mostrare tutti gli attestati.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Qui non c’è nulla</translation>
    </message>
    <message>
        <source>What you put here is out of the way, and not lost.</source>
        <translation>Ciò che si mette qui non dà più intralcio e non va perso.</translation>
    </message>
    <message>
        <source>Your credentials will live here</source>
        <translation>Qui troveranno posto gli attestati</translation>
    </message>
    <message>
        <source>Drop the file or picture you got from an issuer anywhere on this window.</source>
        <translation>Trascinare in un punto qualsiasi della finestra il file o l’immagine ricevuti da un emittente.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrare tutto</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Aggiungere attestati</translation>
    </message>
    <message>
        <source>Try with demo credentials</source>
        <translation>Provare con attestati dimostrativi</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>preferito</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Annullare</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Parti delle impostazioni</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Check a presentation without unlocking</source>
        <translation>Controllare una presentazione senza sbloccare</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Ripristinare un backup…</translation>
    </message>
    <message>
        <source>Use a recovery code…</source>
        <translation>Usare un codice di recupero…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>show</source>
        <translation>mostrare</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>nascondere</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nuova frase segreta</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Ripetere la frase segreta</translation>
    </message>
    <message>
        <source>Add demonstration credentials to try things with</source>
        <translation>Aggiungere attestati dimostrativi per fare prove</translation>
    </message>
    <message>
        <source>Let this computer's keyring open it too</source>
        <translation>Permettere l’apertura anche al portachiavi di questo computer</translation>
    </message>
    <message>
        <source>Make a recovery sheet to print</source>
        <translation>Creare un foglio di recupero da stampare</translation>
    </message>
    <message>
        <source>Without it, or the sheet, there is no way back in: nobody else holds a copy.</source>
        <translation>Senza la frase o il foglio non c’è modo di rientrare: nessun altro ne ha una copia.</translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>Aprire un altro portafoglio</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Usare un codice di recupero</translation>
    </message>
    <message>
        <source>Type the code from your recovery sheet. Then choose a new passphrase under Settings, Safety.</source>
        <translation>Inserire il codice del foglio di recupero. Poi scegliere una nuova frase segreta in Impostazioni, Sicurezza.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sbloccare</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Codice di recupero</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>It is checked first. Type the passphrase it was made with.</source>
        <translation>Viene prima controllato. Inserire la frase segreta con cui è stato creato.</translation>
    </message>
    <message>
        <source>Unlock with this computer's keyring</source>
        <translation>Sbloccare con il portachiavi di questo computer</translation>
    </message>
    <message>
        <source>Create my wallet</source>
        <translation>Creare il portafoglio</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Aprire un backup</translation>
    </message>
    <message>
        <source>It takes the place of the wallet here. Type the passphrase the backup was made with.</source>
        <translation>Prende il posto del portafoglio attuale. Inserire la frase segreta con cui è stato creato il backup.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristinare un backup</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristinare</translation>
    </message>
    <message>
        <source>A place for what you have learned</source>
        <translation>Un posto per ciò che si è imparato</translation>
    </message>
    <message>
        <source>Choose a passphrase. It encrypts your credentials on this computer.</source>
        <translation>Scegliere una frase segreta. Serve a cifrare gli attestati su questo computer.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Rieccoci</translation>
    </message>
    <message>
        <source>Your credentials are encrypted on this computer.</source>
        <translation>Gli attestati sono cifrati su questo computer.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Sblocco in corso…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creazione in corso…</translation>
    </message>
    <message>
        <source>The recovery sheet could not be shown any more. Make one under Settings, Safety.</source>
        <translation>Non è stato più possibile mostrare il foglio di recupero. Crearne uno in Impostazioni, Sicurezza.</translation>
    </message>
    <message>
        <source>Wait {n} s</source>
        <translation>Attendere {n} s</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuti</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificati</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Condivisi</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation>Etichette e note</translation>
    </message>
    <message>
        <source>Put away or deleted</source>
        <translation>Riposti o eliminati</translation>
    </message>
    <message>
        <source>Wallet, trust and stacks</source>
        <translation>Portafoglio, fiducia e percorsi</translation>
    </message>
</context>
<context>
    <name>add</name>
    <message>
        <source>JSON, signed text, badge pictures (PNG, SVG), pictures of QR codes, ZIP archives</source>
        <translation>JSON, testo firmato, immagini di badge (PNG, SVG), immagini di codici QR, archivi ZIP</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Aprire file…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incollare</translation>
    </message>
    <message>
        <source>Drop files anywhere on the window</source>
        <translation>Trascinare file in un punto qualsiasi della finestra</translation>
    </message>
    <message>
        <source>{name}, code {n}</source>
        <translation>{name}, codice {n}</translation>
    </message>
    <message>
        <source>This is a request from “{party}” (nothing proves that name). Answer it under Share.</source>
        <translation>Questa è una richiesta di «{party}» (nulla prova questo nome). Rispondere in Condivisione.</translation>
    </message>
    <message>
        <source>This is an offer from “{party}” to fetch a credential over the network. Cairn shows it and does nothing.</source>
        <translation>Questa è un’offerta di «{party}» per ritirare un attestato in rete. Cairn la mostra e non fa nulla.</translation>
    </message>
    <message>
        <source>This is a request from “{party}” to answer over the network. Cairn shows it and does nothing.</source>
        <translation>Questa è una richiesta di «{party}» che vuole una risposta in rete. Cairn la mostra e non fa nulla.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>testo incollato</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>immagine incollata</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Già presente</translation>
    </message>
    <message>
        <source>Drop files here, paste, or open them. Nothing is kept before you have seen it.</source>
        <translation>Trascinare qui i file, incollarli o aprirli. Nulla viene conservato prima di averlo visto.</translation>
    </message>
    <message>
        <source>Kept on this computer, encrypted.</source>
        <translation>Conservato su questo computer, cifrato.</translation>
    </message>
    <message>
        <source>What is altered or already here is not added.</source>
        <translation>Ciò che è alterato o già presente non viene aggiunto.</translation>
    </message>
    <message>
        <source>Not a credential</source>
        <translation>Non è un attestato</translation>
    </message>
    <message>
        <source>It differs from the one you hold, and its signature does not fit</source>
        <translation>È diverso da quello già presente e la firma non corrisponde</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltato</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Aggiungere attestati</translation>
    </message>
    <message>
        <source>Looking at what you brought</source>
        <translation>Esame di ciò che è stato portato</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) found</source>
        <translation><numerusform>%n attestato trovato</numerusform><numerusform>%n attestati trovati</numerusform></translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Aggiunta in corso</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) added</source>
        <translation><numerusform>%n attestato aggiunto</numerusform><numerusform>%n attestati aggiunti</numerusform></translation>
    </message>
    <message>
        <source>From {names} · checked on this computer</source>
        <translation>Da {names} · controllato su questo computer</translation>
    </message>
    <message numerus="yes">
        <source>{title} (%n inside)</source>
        <translation><numerusform>{title} (%n contenuto)</numerusform><numerusform>{title} (%n contenuti)</numerusform></translation>
    </message>
    <message>
        <source>No credential found</source>
        <translation>Nessun attestato trovato</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
    <message>
        <source>You already hold this one, unchanged</source>
        <translation>È già presente, identico</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Alterato</translation>
    </message>
    <message>
        <source>{kind} · a newer version of one you hold</source>
        <translation>{kind} · una versione più recente di uno già presente</translation>
    </message>
    <message numerus="yes">
        <source>Add %n credential(s)</source>
        <translation><numerusform>Aggiungere %n attestato</numerusform><numerusform>Aggiungere %n attestati</numerusform></translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Ask the issuer for a fresh copy.</source>
        <translation>Chiedere all’emittente una nuova copia.</translation>
    </message>
    <message>
        <source>Add the status list as a file under Settings, or ask the issuer.</source>
        <translation>Aggiungere la lista di stato come file in Impostazioni oppure chiedere all’emittente.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the person for the original.</source>
        <translation>Non farvi affidamento; chiedere l’originale alla persona.</translation>
    </message>
    <message>
        <source>A newer version of this wallet may understand it.</source>
        <translation>Una versione più recente di questo portafoglio potrebbe capirlo.</translation>
    </message>
    <message>
        <source>Add the issuer's key document as a file under Settings.</source>
        <translation>Aggiungere il documento della chiave dell’emittente come file in Impostazioni.</translation>
    </message>
    <message>
        <source>If you know the issuer, add them to your trust list.</source>
        <translation>Se l’emittente è noto, aggiungerlo al proprio elenco di fiducia.</translation>
    </message>
    <message>
        <source>Ask for a signed copy.</source>
        <translation>Chiedere una copia firmata.</translation>
    </message>
    <message>
        <source>Check this computer's clock.</source>
        <translation>Controllare l’orologio di questo computer.</translation>
    </message>
    <message>
        <source>Look up the transaction it names: it must be the issuer's and hold exactly this fingerprint.</source>
        <translation>Consultare la transazione indicata: deve essere dell’emittente e contenere esattamente questa impronta.</translation>
    </message>
    <message>
        <source>Add the revocation list it names as a file under Settings.</source>
        <translation>Aggiungere come file in Impostazioni la lista di revoca che indica.</translation>
    </message>
    <message>
        <source>Ask the issuer whether it can be renewed.</source>
        <translation>Chiedere all’emittente se può essere rinnovato.</translation>
    </message>
    <message>
        <source>Wait for that day, or check this computer's clock.</source>
        <translation>Attendere quel giorno oppure controllare l’orologio di questo computer.</translation>
    </message>
    <message>
        <source>Ask the issuer why, and whether a new one will follow.</source>
        <translation>Chiedere all’emittente il motivo e se ne seguirà uno nuovo.</translation>
    </message>
    <message>
        <source>Ask the issuer what is missing.</source>
        <translation>Chiedere all’emittente che cosa manca.</translation>
    </message>
    <message>
        <source>Ask the issuer since when it is taken back.</source>
        <translation>Chiedere all’emittente da quando è ritirato.</translation>
    </message>
    <message>
        <source>Ask the issuer directly.</source>
        <translation>Chiedere direttamente all’emittente.</translation>
    </message>
    <message>
        <source>Ask them to share it from their own wallet.</source>
        <translation>Chiedere che venga condiviso dal portafoglio del titolare.</translation>
    </message>
    <message>
        <source>Ask for a presentation made for you.</source>
        <translation>Chiedere una presentazione preparata apposta.</translation>
    </message>
    <message>
        <source>Ask for a fresh presentation.</source>
        <translation>Chiedere una nuova presentazione.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>This is an older copy</source>
        <translation>Questa è una copia meno recente</translation>
    </message>
    <message>
        <source>Keep this copy</source>
        <translation>Tenere questa copia</translation>
    </message>
    <message>
        <source>The clock was put back</source>
        <translation>L’orologio è stato messo indietro</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>L’orologio è giusto</translation>
    </message>
</context>
<context>
    <name>arrivals</name>
    <message numerus="yes">
        <source>%n thing(s) handed over. Unlock to look at it.</source>
        <translation><numerusform>%n elemento consegnato. Sbloccare per vederlo.</numerusform><numerusform>%n elementi consegnati. Sbloccare per vederli.</numerusform></translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>show</source>
        <translation>mostrare</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>nascondere</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>What you earned, by issuer and year</source>
        <translation>Ciò che si è conseguito, per emittente e anno</translation>
    </message>
    <message>
        <source>Your skills by level and evidence; a filled circle is verified</source>
        <translation>Le tue competenze per livello e prova; un cerchio pieno è verificato</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>nessun livello</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linea del tempo</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competenze</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validità</translation>
    </message>
    <message>
        <source>{skill}, {level}: {n}, of these {good} verified</source>
        <translation>{skill}, {level}: {n}, di cui {good} verificati</translation>
    </message>
    <message>
        <source>{told}. Evidence: {evidence}</source>
        <translation>{told}. Prove: {evidence}</translation>
    </message>
    <message>
        <source>How long your credentials hold</source>
        <translation>Quanto durano gli attestati</translation>
    </message>
    <message>
        <source>{title}: until {day}</source>
        <translation>{title}: scadenza {day}</translation>
    </message>
    <message>
        <source>EQF {n}</source>
        <translation>EQF {n}</translation>
    </message>
    <message>
        <source>Nothing to draw: no credential here states what this picture is made of.</source>
        <translation>Nulla da disegnare: nessun attestato qui indica i dati di cui è fatta questa immagine.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvare come PDF…</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>Lo stesso come elenco</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Salvare l’immagine</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Salvato come {name}</translation>
    </message>
    <message>
        <source>It could not be written there. Choose another place.</source>
        <translation>Non è stato possibile scrivere lì. Scegliere un’altra posizione.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Shown for a qualification</source>
        <translation>Mostrata per una qualifica</translation>
    </message>
    <message>
        <source>Made for nobody in particular</source>
        <translation>Preparata per nessuno in particolare</translation>
    </message>
    <message>
        <source>Rules not run</source>
        <translation>Regole non eseguite</translation>
    </message>
    <message>
        <source>Signed by its holder</source>
        <translation>Firmata dal titolare</translation>
    </message>
    <message>
        <source>Not signed by a holder</source>
        <translation>Non firmata da un titolare</translation>
    </message>
    <message>
        <source>Holder's signature not checked</source>
        <translation>Firma del titolare non controllata</translation>
    </message>
    <message>
        <source>Answers your code</source>
        <translation>Risponde al codice dato</translation>
    </message>
    <message>
        <source>Does not answer your code</source>
        <translation>Non risponde al codice dato</translation>
    </message>
    <message>
        <source>Whether it answers your code is open</source>
        <translation>Non accertabile se risponde al codice dato</translation>
    </message>
    <message>
        <source>Made for you</source>
        <translation>Preparata per il destinatario indicato</translation>
    </message>
    <message>
        <source>Not made for you</source>
        <translation>Non preparata per il destinatario indicato</translation>
    </message>
    <message>
        <source>Says it is for {who}</source>
        <translation>Dichiara di essere per {who}</translation>
    </message>
    <message>
        <source>May be used until {day}</source>
        <translation>Termine d’uso: {day}</translation>
    </message>
    <message>
        <source>Made for {who}</source>
        <translation>Preparata per {who}</translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation>Creazione: {when}</translation>
    </message>
    <message>
        <source>Back to one file</source>
        <translation>Tornare a un solo file</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompere</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Salvare come tabella (CSV)</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Mostrare solo</translation>
    </message>
    <message>
        <source>Everything found, one line a credential</source>
        <translation>Tutto ciò che è stato trovato, una riga per attestato</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Ricerca dei file…</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tutti i risultati</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation><numerusform>%n file controllato</numerusform><numerusform>%n file controllati</numerusform></translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation>{done} di {total} file</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Non leggibile</translation>
    </message>
    <message>
        <source>check-results</source>
        <translation>esiti-controllo</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salvare la tabella</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} files</source>
        <translation>Interrotto dopo {done} di {total} file</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmato</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>non provato</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non superato</translation>
    </message>
    <message>
        <source>Genuine, issuer unknown</source>
        <translation>Autentico, emittente sconosciuto</translation>
    </message>
    <message>
        <source>Needs: {what}</source>
        <translation>Serve: {what}</translation>
    </message>
    <message>
        <source>Does not prove {stack}</source>
        <translation>Non prova {stack}</translation>
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
        <translation>Mostrato come prova, ricalcolato qui</translation>
    </message>
    <message>
        <source>What could not be checked, and what would settle it</source>
        <translation>Ciò che non è stato possibile controllare e che cosa lo chiarirebbe</translation>
    </message>
    <message>
        <source>{title}: {why}</source>
        <translation>{title}: {why}</translation>
    </message>
    <message>
        <source>The presentation itself</source>
        <translation>La presentazione stessa</translation>
    </message>
    <message>
        <source>Untitled credential</source>
        <translation>Attestato senza titolo</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nulla da controllare</translation>
    </message>
    <message>
        <source>Genuine and in good standing</source>
        <translation>Autentico e in regola</translation>
    </message>
    <message>
        <source>Genuine, but nobody you trust vouches for the issuer</source>
        <translation>Autentico, ma nessuno di fidato garantisce per l’emittente</translation>
    </message>
    <message>
        <source>Not everything could be checked on this computer</source>
        <translation>Non tutto è stato controllabile su questo computer</translation>
    </message>
    <message>
        <source>Do not rely on this</source>
        <translation>Non farvi affidamento</translation>
    </message>
    <message>
        <source>Genuine, but revoked by the issuer</source>
        <translation>Autentico, ma revocato dall’emittente</translation>
    </message>
    <message>
        <source>Genuine, but suspended by the issuer</source>
        <translation>Autentico, ma sospeso dall’emittente</translation>
    </message>
    <message>
        <source>Genuine, but expired</source>
        <translation>Autentico, ma scaduto</translation>
    </message>
    <message>
        <source>Genuine, but not valid yet</source>
        <translation>Autentico, ma non ancora valido</translation>
    </message>
    <message>
        <source>Open a presentation or credential</source>
        <translation>Aprire una presentazione o un attestato</translation>
    </message>
    <message>
        <source>Nothing left this computer, and nothing was kept.</source>
        <translation>Nulla ha lasciato questo computer e nulla è stato conservato.</translation>
    </message>
    <message>
        <source>Drop a presentation here, paste it, scan it or open a file. You see what a receiver would see.</source>
        <translation>Trascinare qui una presentazione, incollarla, leggerla dallo schermo o aprire un file. Si vede ciò che vedrebbe un destinatario.</translation>
    </message>
    <message>
        <source>Receiver it should be for (optional)</source>
        <translation>Destinatario previsto (facoltativo)</translation>
    </message>
    <message>
        <source>Code you gave (optional)</source>
        <translation>Codice dato (facoltativo)</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Controllare di nuovo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Folder with the files to check</source>
        <translation>Cartella con i file da controllare</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that could be checked.</source>
        <translation>Negli appunti non c’è nulla da controllare.</translation>
    </message>
    <message>
        <source>Save the result (PDF)</source>
        <translation>Salvare l’esito (PDF)</translation>
    </message>
    <message>
        <source>Nothing left this computer, and nothing was kept. The wallet is locked, so your own trust lists and files were not used.</source>
        <translation>Nulla ha lasciato questo computer e nulla è stato conservato. Il portafoglio è bloccato, perciò gli elenchi di fiducia e i file personali non sono stati usati.</translation>
    </message>
    <message>
        <source>Is it genuine?</source>
        <translation>È autentico?</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Leggere un codice</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Aprire un file</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incollare</translation>
    </message>
    <message>
        <source>Check a folder</source>
        <translation>Controllare una cartella</translation>
    </message>
    <message>
        <source>Make a request</source>
        <translation>Preparare una richiesta</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>This is not something to check</source>
        <translation>Non è qualcosa da controllare</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Salvare l’esito</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Is it well made?</source>
        <translation>È ben formato?</translation>
    </message>
    <message>
        <source>Are all its terms defined?</source>
        <translation>Tutti i suoi termini sono definiti?</translation>
    </message>
    <message>
        <source>Does it keep to its schema?</source>
        <translation>Rispetta il suo schema?</translation>
    </message>
    <message>
        <source>Is what it refers to the very thing it meant?</source>
        <translation>Ciò a cui rimanda è proprio quello inteso?</translation>
    </message>
    <message>
        <source>Is the signature intact?</source>
        <translation>La firma è integra?</translation>
    </message>
    <message>
        <source>Was it signed for this purpose?</source>
        <translation>È stato firmato per questo scopo?</translation>
    </message>
    <message>
        <source>Is the signature in date?</source>
        <translation>La firma è nei termini?</translation>
    </message>
    <message>
        <source>Is the signing key known?</source>
        <translation>La chiave di firma è nota?</translation>
    </message>
    <message>
        <source>Does the key belong to the issuer?</source>
        <translation>La chiave appartiene all’emittente?</translation>
    </message>
    <message>
        <source>Does a list you trust vouch for the issuer?</source>
        <translation>Un elenco fidato garantisce per l’emittente?</translation>
    </message>
    <message>
        <source>Is it in date?</source>
        <translation>È nel periodo di validità?</translation>
    </message>
    <message>
        <source>Has the issuer taken it back?</source>
        <translation>L’emittente lo ha ritirato?</translation>
    </message>
    <message>
        <source>Was it issued to this person?</source>
        <translation>È stato rilasciato a questa persona?</translation>
    </message>
    <message>
        <source>Did the holder prove it is theirs?</source>
        <translation>Il titolare ha provato che è suo?</translation>
    </message>
    <message>
        <source>Was it made for this receiver?</source>
        <translation>È stato preparato per questo destinatario?</translation>
    </message>
    <message>
        <source>Does it answer this request?</source>
        <translation>Risponde a questa richiesta?</translation>
    </message>
    <message>
        <source>Could everything inside be read?</source>
        <translation>Tutto il contenuto è leggibile?</translation>
    </message>
    <message>
        <source>DID document</source>
        <translation>Documento DID</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>Lista di stato</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Issuer metadata</source>
        <translation>Metadati dell’emittente</translation>
    </message>
    <message>
        <source>Issuer profile</source>
        <translation>Profilo dell’emittente</translation>
    </message>
    <message>
        <source>Issuer key</source>
        <translation>Chiave dell’emittente</translation>
    </message>
    <message>
        <source>Hosted assertion</source>
        <translation>Asserzione pubblicata</translation>
    </message>
    <message>
        <source>Trust anchor</source>
        <translation>Ancora di fiducia</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>Elenco di fiducia</translation>
    </message>
    <message>
        <source>Type metadata</source>
        <translation>Metadati del tipo</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>Lista di revoca</translation>
    </message>
    <message>
        <source>Chain anchor</source>
        <translation>Ancora della catena</translation>
    </message>
    <message>
        <source>Not understood here</source>
        <translation>Non compreso qui</translation>
    </message>
    <message>
        <source>What you expect of it</source>
        <translation>Che cosa ci si aspetta</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superato</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non superato</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>non accertabile</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>non pertinente</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emittente</translation>
    </message>
    <message>
        <source>Dates and status</source>
        <translation>Date e stato</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titolare</translation>
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
        <translation>Va mostrato</translation>
    </message>
    <message>
        <source>Cannot be withheld</source>
        <translation>Non può essere trattenuto</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation><numerusform>%n dato</numerusform><numerusform>%n dati</numerusform></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Che cosa dice</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>trattenuto</translation>
    </message>
    <message>
        <source>What had to be shown</source>
        <translation>Che cosa andava dimostrato</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Chi è il titolare</translation>
    </message>
    <message>
        <source>Your identifier</source>
        <translation>Identificativo del titolare</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prove</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Skills and frameworks</source>
        <translation>Competenze e quadri di riferimento</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Traguardo</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Dati personali</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emittente</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valido da</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino a</translation>
    </message>
    <message>
        <source>Awarded on</source>
        <translation>Data di rilascio</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crediti</translation>
    </message>
    <message>
        <source>Credits earned</source>
        <translation>Crediti ottenuti</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Skill or level</source>
        <translation>Competenza o livello</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Field of study</source>
        <translation>Area di studio</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Parola chiave</translation>
    </message>
    <message>
        <source>Where its status is published</source>
        <translation>Dove è pubblicato il suo stato</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competenze</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carico di lavoro</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Risultati di apprendimento</translation>
    </message>
    <message>
        <source>Form of participation</source>
        <translation>Forma di partecipazione</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Assicurazione della qualità</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Numero di matricola</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Cittadinanza</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numero di telefono</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Luogo di nascita</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>un’immagine</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation><numerusform>%n parte</numerusform><numerusform>%n parti</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>%n valore</numerusform><numerusform>%n valori</numerusform></translation>
    </message>
</context>
<context>
    <name>code sheet</name>
    <message>
        <source>Scan the codes with Cairn, in any order. Together they hold one presentation.</source>
        <translation>Leggere i codici con Cairn, in qualsiasi ordine. Insieme contengono un’unica presentazione.</translation>
    </message>
</context>
<context>
    <name>credential</name>
    <message>
        <source>Verify again</source>
        <translation>Verificare di nuovo</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>Etichette e nota…</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Salvare l’originale…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Spostare nel cestino</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Togliere dai preferiti</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Aggiungere ai preferiti</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Togliere dal cestino</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Togliere dall’archivio</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Mettere nell’archivio</translation>
    </message>
    <message>
        <source>About this credential</source>
        <translation>Su questo attestato</translation>
    </message>
    <message>
        <source>About the achievement</source>
        <translation>Sul traguardo</translation>
    </message>
    <message>
        <source>About the issuer</source>
        <translation>Sull’emittente</translation>
    </message>
    <message>
        <source>It speaks of something else than what it stands on. Do not count it.</source>
        <translation>Parla di qualcosa di diverso da ciò su cui si trova. Non tenerne conto.</translation>
    </message>
    <message>
        <source>Details of the endorsement by {name}</source>
        <translation>Dettagli dell’avallo di {name}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Non leggibile</translation>
    </message>
    <message>
        <source>As a European micro-credential</source>
        <translation>Come microcredenziale europea</translation>
    </message>
    <message>
        <source>{n} of {all} EU elements</source>
        <translation>{n} di {all} elementi UE</translation>
    </message>
    <message>
        <source>Earlier learning was recognised for it.</source>
        <translation>Per ottenerlo è stato riconosciuto un apprendimento precedente.</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Non corrisponde</translation>
    </message>
    <message>
        <source>{state}: {values}</source>
        <translation>{state}: {values}</translation>
    </message>
    <message>
        <source>Change tags and note…</source>
        <translation>Modificare etichette e nota…</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Solo per uso personale</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Etichette, separate da virgole</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservare</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>Etichette e nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Add the tag {name}</source>
        <translation>Aggiungere l’etichetta {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>For example the day you applied with it. Only what speaks of that day counts.</source>
        <translation>Per esempio il giorno in cui è stato usato per una candidatura. Conta solo ciò che riguarda quel giorno.</translation>
    </message>
    <message>
        <source>Day to look at</source>
        <translation>Giorno da esaminare</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Esaminare</translation>
    </message>
    <message>
        <source>Was it valid on a certain day?</source>
        <translation>Era valido in un certo giorno?</translation>
    </message>
    <message>
        <source>On {day}: {verdict}</source>
        <translation>In data {day}: {verdict}</translation>
    </message>
    <message>
        <source>Untitled credential</source>
        <translation>Attestato senza titolo</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation><numerusform>%n settimana</numerusform><numerusform>%n settimane</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n giorno</numerusform><numerusform>%n giorni</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation><numerusform>%n ora</numerusform><numerusform>%n ore</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n minuto</numerusform><numerusform>%n minuti</numerusform></translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Nessuna scadenza</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carico di lavoro</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validità</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Partecipazione</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Verifica dell’identità</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Garanzia della qualità</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message numerus="yes">
        <source>{n} credit(s)</source>
        <translation><numerusform>{n} credito</numerusform><numerusform>{n} crediti</numerusform></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Scadenza: {day}</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>Con supervisione</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>Identità verificata</translation>
    </message>
    <message>
        <source>Unsupervised</source>
        <translation>Senza supervisione</translation>
    </message>
    <message>
        <source>Sealed as</source>
        <translation>Tipo di sigillo</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Tipo di contenuto</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>Forma ricevuta</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation><numerusform>%n byte</numerusform><numerusform>%n byte</numerusform></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emittente</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Rilasciato a</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificativo</translation>
    </message>
    <message>
        <source>{issuer} · awarded {day}</source>
        <translation>{issuer} · rilascio: {day}</translation>
    </message>
    <message>
        <source>Can be shared in parts</source>
        <translation>Si può condividere in parte</translation>
    </message>
    <message>
        <source>Why this is verified</source>
        <translation>Perché è verificato</translation>
    </message>
    <message>
        <source>Kept exactly as received; this is its content with parts in order.</source>
        <translation>Conservato esattamente come ricevuto; questo è il contenuto con le parti in ordine.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Outcomes &amp;&amp; evidence</source>
        <translation>Risultati e prove</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Percorsi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Che cosa è stato controllato</translation>
    </message>
    <message>
        <source>What others say about it</source>
        <translation>Che cosa ne dicono altri</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Che cosa si può fare</translation>
    </message>
    <message>
        <source>It counts toward none of your stacks yet.</source>
        <translation>Non conta ancora per nessun percorso.</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Salvare l’originale</translation>
    </message>
    <message>
        <source>What the credential says, as data</source>
        <translation>Che cosa dice l’attestato, in forma di dati</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Che cos’è</translation>
    </message>
    <message>
        <source>The issuer stated no outcomes and no evidence.</source>
        <translation>L’emittente non ha indicato né risultati né prove.</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Risultati di apprendimento</translation>
    </message>
    <message>
        <source>What had to be shown</source>
        <translation>Che cosa andava dimostrato</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prove</translation>
    </message>
    <message>
        <source>Skills and frameworks</source>
        <translation>Competenze e quadri di riferimento</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Non è ancora successo nulla.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>January</source>
        <translation>gennaio</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febbraio</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>aprile</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maggio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>giugno</translation>
    </message>
    <message>
        <source>July</source>
        <translation>luglio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>settembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>ottobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>dicembre</translation>
    </message>
    <message>
        <source>from today</source>
        <translation>di oggi</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation><numerusform>di %n giorno fa</numerusform><numerusform>di %n giorni fa</numerusform></translation>
    </message>
    <message>
        <source>just now</source>
        <translation>poco fa</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation><numerusform>%n minuto fa</numerusform><numerusform>%n minuti fa</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation><numerusform>%n ora fa</numerusform><numerusform>%n ore fa</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation><numerusform>%n giorno fa</numerusform><numerusform>%n giorni fa</numerusform></translation>
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
        <translation>Questo codice di recupero non apre il portafoglio</translation>
    </message>
    <message>
        <source>No wallet yet</source>
        <translation>Nessun portafoglio</translation>
    </message>
    <message>
        <source>There is no wallet in this folder.</source>
        <translation>In questa cartella non c’è un portafoglio.</translation>
    </message>
    <message>
        <source>Create one, or choose the folder it is in.</source>
        <translation>Crearne uno o scegliere la cartella in cui si trova.</translation>
    </message>
    <message>
        <source>A wallet is already here</source>
        <translation>Qui c’è già un portafoglio</translation>
    </message>
    <message>
        <source>This folder holds a wallet; nothing was changed.</source>
        <translation>Questa cartella contiene un portafoglio; nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Unlock it instead.</source>
        <translation>Sbloccare quello esistente.</translation>
    </message>
    <message>
        <source>The wallet is locked</source>
        <translation>Il portafoglio è bloccato</translation>
    </message>
    <message>
        <source>This needs your credentials, and they are locked.</source>
        <translation>Servono gli attestati, e sono bloccati.</translation>
    </message>
    <message>
        <source>Unlock the wallet.</source>
        <translation>Sbloccare il portafoglio.</translation>
    </message>
    <message>
        <source>That passphrase does not open this wallet</source>
        <translation>Questa frase segreta non apre il portafoglio</translation>
    </message>
    <message>
        <source>Capital letters, the keyboard layout and spaces all count.</source>
        <translation>Maiuscole, disposizione della tastiera e spazi contano tutti.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Riprovare.</translation>
    </message>
    <message>
        <source>The keyring did not give the key</source>
        <translation>Il portachiavi non ha dato la chiave</translation>
    </message>
    <message>
        <source>This computer's keyring is missing, locked or has changed.</source>
        <translation>Il portachiavi di questo computer manca, è bloccato o è cambiato.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase.</source>
        <translation>Sbloccare con la frase segreta.</translation>
    </message>
    <message>
        <source>The wallet file is damaged</source>
        <translation>Il file del portafoglio è danneggiato</translation>
    </message>
    <message>
        <source>What is stored does not match its own seals, so nothing was opened or changed.</source>
        <translation>Ciò che è memorizzato non corrisponde ai propri sigilli, perciò nulla è stato aperto o modificato.</translation>
    </message>
    <message>
        <source>Keep the file as it is and restore a backup.</source>
        <translation>Lasciare il file così com’è e ripristinare un backup.</translation>
    </message>
    <message>
        <source>The wallet is open elsewhere</source>
        <translation>Il portafoglio è aperto altrove</translation>
    </message>
    <message>
        <source>Another window or program holds it.</source>
        <translation>Lo sta usando un’altra finestra o un altro programma.</translation>
    </message>
    <message>
        <source>Close that one, then try again.</source>
        <translation>Chiudere l’altro e riprovare.</translation>
    </message>
    <message>
        <source>The disk did not take it</source>
        <translation>Il disco non ha accettato la scrittura</translation>
    </message>
    <message>
        <source>It may be full or read-only. Your wallet is as it was before.</source>
        <translation>Potrebbe essere pieno o di sola lettura. Il portafoglio è com’era prima.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Liberare spazio e riprovare.</translation>
    </message>
    <message>
        <source>This wallet was made by a newer version</source>
        <translation>Questo portafoglio è stato creato da una versione più recente</translation>
    </message>
    <message>
        <source>It was not opened, so that nothing is lost.</source>
        <translation>Non è stato aperto, perché nulla vada perso.</translation>
    </message>
    <message>
        <source>Update the program, then unlock.</source>
        <translation>Aggiornare il programma, poi sbloccare.</translation>
    </message>
    <message>
        <source>The check was cut short</source>
        <translation>Il controllo è stato interrotto</translation>
    </message>
    <message>
        <source>A helper process ended before its work was done. What was kept before stays kept.</source>
        <translation>Un processo ausiliario è terminato prima di finire il lavoro. Ciò che era conservato resta conservato.</translation>
    </message>
    <message>
        <source>Try again with fewer files at a time.</source>
        <translation>Riprovare con meno file alla volta.</translation>
    </message>
    <message>
        <source>Not a credential</source>
        <translation>Non è un attestato</translation>
    </message>
    <message>
        <source>No credential was found in it.</source>
        <translation>Non vi è stato trovato alcun attestato.</translation>
    </message>
    <message>
        <source>Ask the issuer for the file, picture or link text of the credential itself.</source>
        <translation>Chiedere all’emittente il file, l’immagine o il testo del link dell’attestato stesso.</translation>
    </message>
    <message>
        <source>Not well made</source>
        <translation>Non ben formato</translation>
    </message>
    <message>
        <source>It breaks the rules of its own format, so it cannot be read safely.</source>
        <translation>Viola le regole del proprio formato, perciò non può essere letto in modo sicuro.</translation>
    </message>
    <message>
        <source>Ask the issuer for a fresh copy.</source>
        <translation>Chiedere all’emittente una nuova copia.</translation>
    </message>
    <message>
        <source>Not understood by this wallet</source>
        <translation>Non compreso da questo portafoglio</translation>
    </message>
    <message>
        <source>It is of a kind this wallet does not read yet.</source>
        <translation>È di un tipo che questo portafoglio non legge ancora.</translation>
    </message>
    <message>
        <source>Ask the issuer for an Open Badges 3.0 or verifiable credential file.</source>
        <translation>Chiedere all’emittente un file Open Badges 3.0 o un attestato verificabile.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>It goes against a safety rule, so nothing was kept.</source>
        <translation>Va contro una regola di sicurezza, perciò nulla è stato conservato.</translation>
    </message>
    <message>
        <source>Check where it came from.</source>
        <translation>Verificare da dove proviene.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Troppo grande</translation>
    </message>
    <message>
        <source>It is larger or deeper than the wallet reads.</source>
        <translation>È più grande o più annidato di quanto il portafoglio legga.</translation>
    </message>
    <message>
        <source>Split it, or ask for a smaller copy.</source>
        <translation>Dividerlo o chiedere una copia più piccola.</translation>
    </message>
    <message>
        <source>That does not fit here</source>
        <translation>Qui non va bene</translation>
    </message>
    <message>
        <source>What was entered cannot be used.</source>
        <translation>Ciò che è stato inserito non può essere usato.</translation>
    </message>
    <message>
        <source>Check the entry and try again.</source>
        <translation>Controllare i dati inseriti e riprovare.</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>Non è più qui</translation>
    </message>
    <message>
        <source>It is not in the wallet any more.</source>
        <translation>Non è più nel portafoglio.</translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation>Tornare all’elenco.</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Il file non c’è</translation>
    </message>
    <message>
        <source>It was moved, renamed or cannot be read.</source>
        <translation>È stato spostato o rinominato, oppure non è leggibile.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Scegliere di nuovo il file.</translation>
    </message>
    <message>
        <source>A file of that name exists</source>
        <translation>Esiste già un file con questo nome</translation>
    </message>
    <message>
        <source>Nothing was written over.</source>
        <translation>Nulla è stato sovrascritto.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>Fuori dalla cartella scelta</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nulla è stato scritto.</translation>
    </message>
    <message>
        <source>Choose a name without folders in it.</source>
        <translation>Scegliere un nome senza cartelle.</translation>
    </message>
    <message>
        <source>This needs the network</source>
        <translation>Per questo serve la rete</translation>
    </message>
    <message>
        <source>The wallet is offline, so nothing was fetched.</source>
        <translation>Il portafoglio è offline, perciò nulla è stato scaricato.</translation>
    </message>
    <message>
        <source>Bring the file by hand.</source>
        <translation>Portare il file a mano.</translation>
    </message>
    <message>
        <source>This cannot be shared that way</source>
        <translation>Non si può condividere in questo modo</translation>
    </message>
    <message>
        <source>The credential's own seal does not allow it.</source>
        <translation>Il sigillo stesso dell’attestato non lo consente.</translation>
    </message>
    <message>
        <source>Show more of it, or share it whole.</source>
        <translation>Mostrarne di più o condividerlo per intero.</translation>
    </message>
    <message>
        <source>The newest good backup is of {when}; recover from it.</source>
        <translation>Data dell’ultimo backup valido: {when}; ripristinare da quello.</translation>
    </message>
    <message>
        <source>Correct that place in the file, or ask whoever wrote it.</source>
        <translation>Correggere quel punto del file o rivolgersi a chi l’ha scritto.</translation>
    </message>
    <message>
        <source>Ask whoever publishes it for CTDL, ELM or stack-rules/1.</source>
        <translation>Chiedere a chi la pubblica una versione CTDL, ELM o stack-rules/1.</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Scegliere una cartella esistente.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Scegliere una cartella in cui è consentito scrivere.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Scegliere un nome più breve.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Scegliere un altro backup.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Scegliere un giorno successivo.</translation>
    </message>
    <message>
        <source>Choose another way of signing, or leave the choice to the program.</source>
        <translation>Scegliere un altro modo di firmare o lasciare la scelta al programma.</translation>
    </message>
    <message>
        <source>Look up what can be shown of it, and choose from that.</source>
        <translation>Guardare che cosa se ne può mostrare e scegliere da lì.</translation>
    </message>
    <message>
        <source>Hand over the original instead.</source>
        <translation>Consegnare invece l’originale.</translation>
    </message>
    <message>
        <source>Choose at least one credential.</source>
        <translation>Scegliere almeno un attestato.</translation>
    </message>
    <message>
        <source>Bring the file from the address that the check names.</source>
        <translation>Portare il file dall’indirizzo indicato dalla verifica.</translation>
    </message>
    <message>
        <source>Ask whoever publishes the list for another copy.</source>
        <translation>Chiedere un’altra copia a chi pubblica la lista.</translation>
    </message>
    <message>
        <source>Ask whoever made the request for a new one.</source>
        <translation>Chiedere una nuova richiesta a chi l’ha fatta.</translation>
    </message>
</context>
<context>
    <name>eu</name>
    <message>
        <source>Who learned</source>
        <translation>Chi ha imparato</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Country or region of the issuer</source>
        <translation>Paese o regione dell’emittente</translation>
    </message>
    <message>
        <source>Awarding body</source>
        <translation>Ente di rilascio</translation>
    </message>
    <message>
        <source>Date of award</source>
        <translation>Data di rilascio</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Risultati di apprendimento</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carico di lavoro</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Kind of assessment</source>
        <translation>Tipo di valutazione</translation>
    </message>
    <message>
        <source>Form of participation</source>
        <translation>Forma di partecipazione</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Garanzia della qualità</translation>
    </message>
    <message>
        <source>What was needed to enrol</source>
        <translation>Prerequisiti per iscriversi</translation>
    </message>
    <message>
        <source>Supervision and identity check</source>
        <translation>Supervisione e verifica dell’identità</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>What it can add up to</source>
        <translation>Con che cosa si può cumulare</translation>
    </message>
    <message>
        <source>Further information</source>
        <translation>Ulteriori informazioni</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>indicato</translation>
    </message>
    <message>
        <source>partly stated</source>
        <translation>indicato in parte</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>The workload is written as {written}, which is months; hours or minutes were meant, it seems.</source>
        <translation>Il carico di lavoro è scritto come {written}, cioè in mesi; a quanto pare si intendevano ore o minuti.</translation>
    </message>
    <message>
        <source>{hours} hours for {credits} ECTS are {each} hours a credit; 25 to 30 are usual.</source>
        <translation>{hours} ore per {credits} ECTS sono {each} ore per credito; di solito sono da 25 a 30.</translation>
    </message>
    <message>
        <source>It speaks of an identity check and also says that there was none.</source>
        <translation>Parla di una verifica dell’identità e dice anche che non c’è stata.</translation>
    </message>
    <message>
        <source>It states EQF level {eqf} and another level with the number {other}; only the EQF level counts.</source>
        <translation>Indica il livello EQF {eqf} e un altro livello con il numero {other}; conta solo il livello EQF.</translation>
    </message>
    <message>
        <source>It is called {called}, but states only participation.</source>
        <translation>Si chiama {called}, ma indica soltanto la partecipazione.</translation>
    </message>
    <message>
        <source>A result is below what was required.</source>
        <translation>Un risultato è inferiore a quanto richiesto.</translation>
    </message>
    <message>
        <source>Some skills have no web address, so they cannot be matched with others.</source>
        <translation>Alcune competenze non hanno un indirizzo web e perciò non sono confrontabili con altre.</translation>
    </message>
    <message>
        <source>The language tag {tag} names no country.</source>
        <translation>Il codice di lingua {tag} non indica alcun paese.</translation>
    </message>
    <message>
        <source>{stated} of {all} stated, {partly} only partly, {missing} not stated.</source>
        <translation>{stated} di {all} indicati, {partly} solo in parte, {missing} non indicati.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the credential when something is not stated. Ask the issuer for it.</source>
        <translation>Se qualcosa non è indicato, l’attestato non è per questo sbagliato. Chiedere il dato all’emittente.</translation>
    </message>
    <message>
        <source>Assessed outcome</source>
        <translation>Risultato valutato</translation>
    </message>
    <message>
        <source>An outcome that was assessed.</source>
        <translation>Un risultato di apprendimento che è stato valutato.</translation>
    </message>
    <message>
        <source>Outcome, assessment not stated</source>
        <translation>Risultato, valutazione non indicata</translation>
    </message>
    <message>
        <source>An outcome is claimed; how it was assessed is not stated.</source>
        <translation>È dichiarato un risultato; come sia stato valutato non è indicato.</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Partecipazione</translation>
    </message>
    <message>
        <source>Taking part, not an assessed outcome.</source>
        <translation>Partecipazione, non un risultato valutato.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Diritto</translation>
    </message>
    <message>
        <source>A right that was given, not an outcome.</source>
        <translation>Un diritto che è stato concesso, non un risultato.</translation>
    </message>
    <message>
        <source>Not achieved yet</source>
        <translation>Non ancora conseguito</translation>
    </message>
    <message>
        <source>Nothing was achieved yet.</source>
        <translation>Nulla è stato ancora conseguito.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Non è stato possibile scrivere lì il file. Scegliere un’altra posizione.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Salvato come {name}</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Everything is sound</source>
        <translation>È tutto in ordine</translation>
    </message>
    <message>
        <source>Every page, every original and the search index are what they were.</source>
        <translation>Ogni pagina, ogni originale e l’indice di ricerca sono com’erano.</translation>
    </message>
    <message>
        <source>Something is damaged</source>
        <translation>Qualcosa è danneggiato</translation>
    </message>
    <message>
        <source>Make a copy of the wallet's folder, then go back to a backup.</source>
        <translation>Fare una copia della cartella del portafoglio, poi tornare a un backup.</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}, under Backup.</source>
        <translation>In Backup, tornare a quello di: {when}.</translation>
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
        <translation>Nessuna firma</translation>
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
        <translation>Attestato verificabile 2.0</translation>
    </message>
    <message>
        <source>Verifiable credential 1.1</source>
        <translation>Attestato verificabile 1.1</translation>
    </message>
    <message>
        <source>signed text</source>
        <translation>testo firmato</translation>
    </message>
    <message>
        <source>COSE signature</source>
        <translation>Firma COSE</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>file JSON</translation>
    </message>
    <message>
        <source>baked PNG picture</source>
        <translation>immagine PNG con badge</translation>
    </message>
    <message>
        <source>baked SVG picture</source>
        <translation>immagine SVG con badge</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>codice QR</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>pagina web</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>documento PDF</translation>
    </message>
    <message>
        <source>European digital seal</source>
        <translation>sigillo digitale europeo</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>archivio ZIP</translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Attestato</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emittente</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Rilascio</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titolare</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Osservazione</translation>
    </message>
</context>
<context>
    <name>freshness</name>
    <message numerus="yes">
        <source>%n credential(s) lean on it</source>
        <translation><numerusform>serve a %n attestato</numerusform><numerusform>serve a %n attestati</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation><numerusform>%n attestato</numerusform><numerusform>%n attestati</numerusform></translation>
    </message>
    <message>
        <source>its key is nowhere on this computer; {count}</source>
        <translation>la sua chiave non è in alcun luogo su questo computer; {count}</translation>
    </message>
    <message>
        <source>its key is on this computer once, in a file or list; {count}</source>
        <translation>la sua chiave è su questo computer una sola volta, in un file o elenco; {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) end within 60 days</source>
        <translation><numerusform>%n attestato scade entro 60 giorni</numerusform><numerusform>%n attestati scadono entro 60 giorni</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n status list(s) too old or missing</source>
        <translation><numerusform>%n lista di stato troppo vecchia o mancante</numerusform><numerusform>%n liste di stato troppo vecchie o mancanti</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n issuer(s) known from one place only</source>
        <translation><numerusform>%n emittente noto da un solo luogo</numerusform><numerusform>%n emittenti noti da un solo luogo</numerusform></translation>
    </message>
    <message>
        <source>{age}; {uses}</source>
        <translation>{age}; {uses}</translation>
    </message>
    <message>
        <source>not on this computer; {uses}</source>
        <translation>non su questo computer; {uses}</translation>
    </message>
    <message>
        <source>ends on {day}</source>
        <translation>scadenza: {day}</translation>
    </message>
    <message>
        <source>See what</source>
        <translation>Vedere che cosa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Put this note away</source>
        <translation>Mettere via questo avviso</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>In scadenza</translation>
    </message>
    <message>
        <source>Ask the issuer whether it can be renewed.</source>
        <translation>Chiedere all’emittente se può essere rinnovato.</translation>
    </message>
    <message>
        <source>Status lists</source>
        <translation>Liste di stato</translation>
    </message>
    <message>
        <source>Get the file from its address and add it under Settings, Files for checking.</source>
        <translation>Prendere il file dal suo indirizzo e aggiungerlo in Impostazioni, File per i controlli.</translation>
    </message>
    <message>
        <source>Issuers known from one place only</source>
        <translation>Emittenti noti da un solo luogo</translation>
    </message>
    <message>
        <source>If that file is lost, nobody can check these any more. Keep their key document.</source>
        <translation>Se quel file va perso, nessuno potrà più controllare questi attestati. Conservare il documento della loro chiave.</translation>
    </message>
    <message>
        <source>What will lapse</source>
        <translation>Che cosa verrà meno</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Aprire {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aprire</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>First steps</source>
        <translation>Primi passi</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Che cosa significano le parole</translation>
    </message>
    <message>
        <source>Stacks and sharing</source>
        <translation>Percorsi e condivisione</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Aggiungere attestati</translation>
    </message>
    <message>
        <source>Drop a file, a picture or a folder on the window, paste with Ctrl+V, open with Ctrl+O, or scan a code on the screen with Ctrl+Shift+S. Badges in pictures, signed files, PDF and ZIP are read. What you received is kept byte for byte.</source>
        <translation>Trascinare sulla finestra un file, un’immagine o una cartella, incollare con Ctrl+V, aprire con Ctrl+O o leggere un codice sullo schermo con Ctrl+Shift+S. Si leggono badge nelle immagini, file firmati, PDF e ZIP. Ciò che si riceve viene conservato byte per byte.</translation>
    </message>
    <message>
        <source>Keep order</source>
        <translation>Tenere in ordine</translation>
    </message>
    <message>
        <source>Tags, notes, favourites and the archive are for you alone and never leave with a credential. The menu above the list leads to each of them, and to searches you have kept.</source>
        <translation>Etichette, note, preferiti e archivio sono solo per uso personale e non accompagnano mai un attestato. Il menu sopra l’elenco porta a ciascuno di essi e alle ricerche conservate.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cercare</translation>
    </message>
    <message>
        <source>Type words, or narrow down with issuer:, skill:, level:&gt;=6, expires:&lt;2027 and status:.</source>
        <translation>Scrivere parole, oppure restringere con issuer:, skill:, level:&gt;=6, expires:&lt;2027 e status:.</translation>
    </message>
    <message>
        <source>Never lose it</source>
        <translation>Non perderlo mai</translation>
    </message>
    <message>
        <source>An automatic backup follows each change. Make one for another place under Settings, Backup, and a recovery sheet under Settings, Safety.</source>
        <translation>Dopo ogni modifica segue un backup automatico. Farne uno per un altro luogo in Impostazioni, Backup, e un foglio di recupero in Impostazioni, Sicurezza.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificato</translation>
    </message>
    <message>
        <source>The signature holds, it is the issuer's, and nothing known speaks against it.</source>
        <translation>La firma è valida, è dell’emittente e nulla di noto vi si oppone.</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Controllo incompleto</translation>
    </message>
    <message>
        <source>Something needed is not on this computer. The credential may be perfectly good. Open the line with the question mark: it names the file that would settle it.</source>
        <translation>Qualcosa che serve non è su questo computer. L’attestato può essere perfettamente a posto. Aprire la riga con il punto interrogativo: indica il file che chiarirebbe la questione.</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>Lista di stato</translation>
    </message>
    <message>
        <source>A list an issuer publishes of what it has taken back. Its age is always told, because an old list cannot know of yesterday.</source>
        <translation>Una lista pubblicata da un emittente con ciò che ha ritirato. Se ne indica sempre l’età, perché una lista vecchia non può sapere di ieri.</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>Elenco di fiducia</translation>
    </message>
    <message>
        <source>A dated list of issuers somebody vouches for. It says whom you know, and never changes whether a credential is genuine.</source>
        <translation>Un elenco datato di emittenti per cui qualcuno garantisce. Dice chi è conosciuto e non cambia mai se un attestato è autentico.</translation>
    </message>
    <message>
        <source>Was it valid then?</source>
        <translation>Era valido allora?</translation>
    </message>
    <message>
        <source>On the page of a credential choose a day. Only what speaks of that day is used.</source>
        <translation>Scegliere un giorno nella pagina di un attestato. Si usa solo ciò che riguarda quel giorno.</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>A qualification you work toward, measured by its written rules over what you hold. Drag a credential onto a stack to see where it counts.</source>
        <translation>Una qualifica a cui si mira, misurata con le sue regole scritte su ciò che si possiede. Trascinare un attestato su un percorso per vedere dove conta.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Condividere</translation>
    </message>
    <message>
        <source>Parts that the issuer made separable can be held back and the signature still holds. A presentation is made for one receiver and one day; whom you showed what is in your activity.</source>
        <translation>Le parti che l’emittente ha reso separabili si possono trattenere e la firma resta valida. Una presentazione è fatta per un destinatario e una data; che cosa è stato mostrato a chi si trova in Attività.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Looks at what somebody shows you, also while the wallet is locked, and keeps nothing.</source>
        <translation>Esamina ciò che qualcuno mostra, anche a portafoglio bloccato, e non conserva nulla.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>This program opens no connection. What a check is missing it names, and you can bring it as a file under Settings, Files for checking.</source>
        <translation>Questo programma non apre alcuna connessione. Indica che cosa manca per un controllo, e lo si può portare come file in Impostazioni, File per i controlli.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Wallet created</source>
        <translation>Portafoglio creato</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuto</translation>
    </message>
    <message>
        <source>Verified again</source>
        <translation>Verificato di nuovo</translation>
    </message>
    <message>
        <source>Verdict changed</source>
        <translation>Esito cambiato</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Condiviso</translation>
    </message>
    <message>
        <source>Original saved as a file</source>
        <translation>Originale salvato come file</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>Moved to trash</source>
        <translation>Spostato nel cestino</translation>
    </message>
    <message>
        <source>Taken out of the trash</source>
        <translation>Tolto dal cestino</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Etichette modificate</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Nota modificata</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Messo nell’archivio</translation>
    </message>
    <message>
        <source>Taken out of the archive</source>
        <translation>Tolto dall’archivio</translation>
    </message>
    <message>
        <source>Brought from another wallet</source>
        <translation>Portato da un altro portafoglio</translation>
    </message>
    <message>
        <source>Issuer added to your trust list</source>
        <translation>Emittente aggiunto all’elenco di fiducia</translation>
    </message>
    <message>
        <source>Issuer removed from your trust list</source>
        <translation>Emittente rimosso dall’elenco di fiducia</translation>
    </message>
    <message>
        <source>Trust list added</source>
        <translation>Elenco di fiducia aggiunto</translation>
    </message>
    <message>
        <source>Material for checks added</source>
        <translation>Materiale per i controlli aggiunto</translation>
    </message>
    <message>
        <source>Stack added</source>
        <translation>Percorso aggiunto</translation>
    </message>
    <message>
        <source>Own decision on a stack written down</source>
        <translation>Decisione propria su un percorso annotata</translation>
    </message>
    <message>
        <source>Own decision on a stack taken back</source>
        <translation>Decisione propria su un percorso ritirata</translation>
    </message>
    <message>
        <source>Stack removed</source>
        <translation>Percorso rimosso</translation>
    </message>
    <message>
        <source>Identity made</source>
        <translation>Identità creata</translation>
    </message>
    <message>
        <source>Identity retired</source>
        <translation>Identità dismessa</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Sbloccato</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Impostazione modificata</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) shown</source>
        <translation><numerusform>%n dato mostrato</numerusform><numerusform>%n dati mostrati</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n withheld</source>
        <translation><numerusform>%n trattenuto</numerusform><numerusform>%n trattenuti</numerusform></translation>
    </message>
    <message>
        <source>for {who}</source>
        <translation>per {who}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>scadenza {day}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Search</source>
        <translation>Cercare</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation>Aggiungere da un file</translation>
    </message>
    <message>
        <source>Add from the clipboard</source>
        <translation>Aggiungere dagli appunti</translation>
    </message>
    <message>
        <source>Scan the screen</source>
        <translation>Leggere dallo schermo</translation>
    </message>
    <message>
        <source>The main action of the screen</source>
        <translation>L’azione principale della schermata</translation>
    </message>
    <message>
        <source>Share the selection</source>
        <translation>Condividere la selezione</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verificare di nuovo</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Spostare nel cestino</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloccare</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Elenco dei tasti</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabo</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgaro</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Ceco</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danese</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tedesco</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Greco</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglese</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spagnolo</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estone</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finlandese</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francese</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irlandese</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croato</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungherese</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituano</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettone</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltese</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Olandese</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polacco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portoghese</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumeno</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovacco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Sloveno</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svedese</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraino</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message numerus="yes">
        <source>%n credential(s) moved to the trash</source>
        <translation><numerusform>%n attestato spostato nel cestino</numerusform><numerusform>%n attestati spostati nel cestino</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) taken out of the trash</source>
        <translation><numerusform>%n attestato tolto dal cestino</numerusform><numerusform>%n attestati tolti dal cestino</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) put into the archive</source>
        <translation><numerusform>%n attestato messo nell’archivio</numerusform><numerusform>%n attestati messi nell’archivio</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) taken out of the archive</source>
        <translation><numerusform>%n attestato tolto dall’archivio</numerusform><numerusform>%n attestati tolti dall’archivio</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) no longer a favourite</source>
        <translation><numerusform>%n attestato tolto dai preferiti</numerusform><numerusform>%n attestati tolti dai preferiti</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Tag added to %n credential(s)</source>
        <translation><numerusform>Etichetta aggiunta a %n attestato</numerusform><numerusform>Etichetta aggiunta a %n attestati</numerusform></translation>
    </message>
    <message>
        <source>Search kept</source>
        <translation>Ricerca conservata</translation>
    </message>
    <message>
        <source>Search forgotten</source>
        <translation>Ricerca dimenticata</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) made a favourite</source>
        <translation><numerusform>%n attestato aggiunto ai preferiti</numerusform><numerusform>%n attestati aggiunti ai preferiti</numerusform></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Aggiungere un’etichetta</translation>
    </message>
    <message>
        <source>A tag is a word of yours, like “work” or “summer 2026”. Only you see it.</source>
        <translation>Un’etichetta è una parola a scelta, come «lavoro» o «estate 2026». Nessun altro la vede.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungere</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Tags and note kept</source>
        <translation>Etichette e nota conservate</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n credential(s) for good?</source>
        <translation><numerusform>Eliminare definitivamente %n attestato?</numerusform><numerusform>Eliminare definitivamente %n attestati?</numerusform></translation>
    </message>
    <message>
        <source>They are erased from this computer. Backups made before still hold them.</source>
        <translation>Vengono cancellati da questo computer. I backup fatti in precedenza li contengono ancora.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminare definitivamente</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Conservare questa ricerca</translation>
    </message>
    <message>
        <source>It appears in the menu above the list and always shows what fits today.</source>
        <translation>Compare nel menu sopra l’elenco e mostra sempre ciò che corrisponde oggi.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservare</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) deleted for good</source>
        <translation><numerusform>%n attestato eliminato definitivamente</numerusform><numerusform>%n attestati eliminati definitivamente</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation><numerusform>%n mostrato</numerusform><numerusform>%n mostrati</numerusform></translation>
    </message>
    <message>
        <source>Each of these can be undone.</source>
        <translation>Ciascuna di queste azioni si può annullare.</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) selected</source>
        <translation><numerusform>%n attestato selezionato</numerusform><numerusform>%n attestati selezionati</numerusform></translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Togliere dal cestino</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Togliere dall’archivio</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Spostare nel cestino</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Condividere</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Aggiungere un’etichetta…</translation>
    </message>
    <message>
        <source>Make favourites</source>
        <translation>Aggiungere ai preferiti</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Mettere nell’archivio</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Attestati</translation>
    </message>
    <message>
        <source>Untitled credential</source>
        <translation>Attestato senza titolo</translation>
    </message>
    <message>
        <source>All credentials</source>
        <translation>Tutti gli attestati</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Preferiti</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivio</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Cestino</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificati</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Da esaminare</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>In scadenza</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Dal più recente</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Per titolo</translation>
    </message>
    <message>
        <source>By issuer</source>
        <translation>Per emittente</translation>
    </message>
    <message>
        <source>By skill</source>
        <translation>Per competenza</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Per livello</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Per anno</translation>
    </message>
    <message>
        <source>No skill named</source>
        <translation>Nessuna competenza indicata</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Nessun livello</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>Etichetta: {name}</translation>
    </message>
    <message>
        <source>Search: {name}</source>
        <translation>Ricerca: {name}</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>scaduto: {day}</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Livello {level}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>ricevuto: {day}</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Credentials shown to you</source>
        <translation>Attestati da visionare</translation>
    </message>
    <message>
        <source>This page was made by the learner and holds the signed credentials themselves. Anything written on a page can be invented: open this file with Cairn to check every signature, whether it still stands, and whom it was made for.</source>
        <translation>Questa pagina è stata creata da chi ha imparato e contiene gli attestati firmati stessi. Tutto ciò che è scritto su una pagina può essere inventato: aprire questo file con Cairn per controllare ogni firma, se è ancora valida e per chi è stata preparata.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emittente</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Rilascio</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino a</translation>
    </message>
    <message>
        <source>How it was assessed</source>
        <translation>Come è stato valutato</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crediti</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Skills and frameworks</source>
        <translation>Competenze e quadri di riferimento</translation>
    </message>
    <message>
        <source>Shown by the holder of</source>
        <translation>Mostrato dal titolare di</translation>
    </message>
    <message>
        <source>Save the presentation itself</source>
        <translation>Salvare la presentazione stessa</translation>
    </message>
    <message>
        <source>Check the signatures</source>
        <translation>Controllare le firme</translation>
    </message>
    <message>
        <source>The presentation as a QR code</source>
        <translation>La presentazione come codice QR</translation>
    </message>
    <message>
        <source>The holder's signature is good.</source>
        <translation>La firma del titolare è valida.</translation>
    </message>
    <message>
        <source>The holder's signature is not good, or its time is over.</source>
        <translation>La firma del titolare non è valida o è scaduta.</translation>
    </message>
    <message>
        <source>This browser cannot check the holder's signature. Open the file with Cairn.</source>
        <translation>Questo browser non può controllare la firma del titolare. Aprire il file con Cairn.</translation>
    </message>
    <message>
        <source>An issuer's signature is not good, or its time is over.</source>
        <translation>La firma di un emittente non è valida o è scaduta.</translation>
    </message>
    <message>
        <source>Issuers' signatures checked here and good: {checked} of {all}. Whether a credential was revoked, and who the issuers are, is not checked by this page.</source>
        <translation>Firme degli emittenti controllate qui e valide: {checked} di {all}. Questa pagina non controlla se un attestato è stato revocato, né chi sono gli emittenti.</translation>
    </message>
    <message>
        <source>In the holder's own words: signed by the holder alone, by no institution.</source>
        <translation>Con parole proprie: firmato solo da chi lo presenta, da nessuna istituzione.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Foglio di recupero</translation>
    </message>
</context>
<context>
    <name>qr</name>
    <message>
        <source>Part {n} of {total}</source>
        <translation>Parte {n} di {total}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Parte precedente</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte successiva</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Avviare</translation>
    </message>
    <message>
        <source>Code with the presentation</source>
        <translation>Codice con la presentazione</translation>
    </message>
    <message>
        <source>Spare part {n}: it stands in for any that was missed</source>
        <translation>Parte di riserva {n}: sostituisce una qualsiasi che sia sfuggita</translation>
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
        <translation>attivo</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloccare ora</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Attestati</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Percorsi</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Condivisione</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Signed with the holder's own key.</source>
        <translation>Firmata con la chiave del titolare stesso.</translation>
    </message>
    <message>
        <source>The signature is intact: nothing changed since the holder signed it.</source>
        <translation>La firma è integra: nulla è cambiato da quando il titolare ha firmato.</translation>
    </message>
    <message>
        <source>The holder's key is known.</source>
        <translation>La chiave del titolare è nota.</translation>
    </message>
    <message>
        <source>The key belongs to whoever presents it.</source>
        <translation>La chiave appartiene a chi presenta.</translation>
    </message>
    <message>
        <source>It follows the rules of its format.</source>
        <translation>Segue le regole del suo formato.</translation>
    </message>
    <message>
        <source>It breaks a rule of its format.</source>
        <translation>Viola una regola del suo formato.</translation>
    </message>
    <message>
        <source>Every term it uses is defined and known here.</source>
        <translation>Ogni termine usato è definito e noto qui.</translation>
    </message>
    <message>
        <source>It uses a vocabulary that is not on this computer.</source>
        <translation>Usa un vocabolario che non è su questo computer.</translation>
    </message>
    <message>
        <source>It brings its own vocabulary, which could change what is meant.</source>
        <translation>Porta con sé un proprio vocabolario, che potrebbe cambiare il significato.</translation>
    </message>
    <message>
        <source>It uses a term nobody defined, so the signature does not cover it.</source>
        <translation>Usa un termine che nessuno ha definito, perciò la firma non lo copre.</translation>
    </message>
    <message>
        <source>It holds an incomplete web address where a full one is needed.</source>
        <translation>Contiene un indirizzo web incompleto dove ne serve uno intero.</translation>
    </message>
    <message>
        <source>A part of it would be lost from what the signature covers.</source>
        <translation>Una sua parte andrebbe persa da ciò che la firma copre.</translation>
    </message>
    <message>
        <source>Its vocabularies are not in the required order.</source>
        <translation>I suoi vocabolari non sono nell’ordine richiesto.</translation>
    </message>
    <message>
        <source>It names no schema, and it need not.</source>
        <translation>Non indica uno schema, e non è tenuto a farlo.</translation>
    </message>
    <message>
        <source>The schema it names is not on this computer, or asks what is not understood here.</source>
        <translation>Lo schema indicato non è su questo computer o chiede qualcosa che qui non si comprende.</translation>
    </message>
    <message>
        <source>It keeps to the schema it names.</source>
        <translation>Rispetta lo schema che indica.</translation>
    </message>
    <message>
        <source>It does not keep to the schema it names.</source>
        <translation>Non rispetta lo schema che indica.</translation>
    </message>
    <message>
        <source>The copy at hand is the very one it meant.</source>
        <translation>La copia disponibile è proprio quella intesa.</translation>
    </message>
    <message>
        <source>The copy at hand is not the one it meant.</source>
        <translation>La copia disponibile non è quella intesa.</translation>
    </message>
    <message>
        <source>The signature is intact: nothing changed since it was issued.</source>
        <translation>La firma è integra: nulla è cambiato dal rilascio.</translation>
    </message>
    <message>
        <source>The signature does not fit: it was changed after signing, or the key is wrong.</source>
        <translation>La firma non corrisponde: è stato modificato dopo la firma, oppure la chiave è sbagliata.</translation>
    </message>
    <message>
        <source>It says the same as the copy its issuer hosts.</source>
        <translation>Dice lo stesso della copia pubblicata dall’emittente.</translation>
    </message>
    <message>
        <source>The copy its issuer hosts says something else.</source>
        <translation>La copia pubblicata dall’emittente dice altro.</translation>
    </message>
    <message>
        <source>It carries no signature, so nobody stands behind it.</source>
        <translation>Non porta alcuna firma, perciò nessuno ne risponde.</translation>
    </message>
    <message>
        <source>Its signature is not written as its kind demands.</source>
        <translation>La firma non è scritta come richiede il suo tipo.</translation>
    </message>
    <message>
        <source>It is signed in a way this wallet does not check yet.</source>
        <translation>È firmato in un modo che questo portafoglio non controlla ancora.</translation>
    </message>
    <message>
        <source>It is signed with an algorithm that is not accepted.</source>
        <translation>È firmato con un algoritmo che non è accettato.</translation>
    </message>
    <message>
        <source>The key is not made for the algorithm the signature names.</source>
        <translation>La chiave non è fatta per l’algoritmo indicato dalla firma.</translation>
    </message>
    <message>
        <source>It demands a rule this wallet does not know.</source>
        <translation>Richiede una regola che questo portafoglio non conosce.</translation>
    </message>
    <message>
        <source>It is a signed token, but not of a credential.</source>
        <translation>È un token firmato, ma non di un attestato.</translation>
    </message>
    <message>
        <source>It is the issuer's working copy, which is not meant to be shown.</source>
        <translation>È la copia di lavoro dell’emittente, che non è destinata a essere mostrata.</translation>
    </message>
    <message>
        <source>It is built so that checking it would take unreasonably long.</source>
        <translation>È costruito in modo che controllarlo richiederebbe un tempo irragionevole.</translation>
    </message>
    <message>
        <source>The signature was made for this purpose.</source>
        <translation>La firma è stata fatta per questo scopo.</translation>
    </message>
    <message>
        <source>The signature was made for another purpose.</source>
        <translation>La firma è stata fatta per un altro scopo.</translation>
    </message>
    <message>
        <source>The signature is in date.</source>
        <translation>La firma è nei termini.</translation>
    </message>
    <message>
        <source>The signature itself has expired.</source>
        <translation>La firma stessa è scaduta.</translation>
    </message>
    <message>
        <source>The signature claims a time that is still to come.</source>
        <translation>La firma dichiara un momento ancora da venire.</translation>
    </message>
    <message>
        <source>A signature it builds on is missing.</source>
        <translation>Manca una firma su cui si basa.</translation>
    </message>
    <message>
        <source>A signature it builds on does not hold.</source>
        <translation>Una firma su cui si basa non è valida.</translation>
    </message>
    <message>
        <source>It is unchanged against the fingerprint it names; whether the issuer recorded that one publicly cannot be told offline.</source>
        <translation>Nulla è cambiato rispetto all’impronta indicata; senza rete non si può accertare se l’emittente l’abbia registrata pubblicamente.</translation>
    </message>
    <message>
        <source>Its envelope and its content say different things.</source>
        <translation>L’involucro e il contenuto dicono cose diverse.</translation>
    </message>
    <message>
        <source>A shown claim does not match what was signed.</source>
        <translation>Un dato mostrato non corrisponde a ciò che è stato firmato.</translation>
    </message>
    <message>
        <source>The signing key is known.</source>
        <translation>La chiave di firma è nota.</translation>
    </message>
    <message>
        <source>The issuer's key document is not on this computer.</source>
        <translation>Il documento della chiave dell’emittente non è su questo computer.</translation>
    </message>
    <message>
        <source>The issuer's key cannot be used for this signature.</source>
        <translation>La chiave dell’emittente non può essere usata per questa firma.</translation>
    </message>
    <message>
        <source>The issuer's kind of identifier is not understood yet.</source>
        <translation>Il tipo di identificativo dell’emittente non è ancora compreso.</translation>
    </message>
    <message>
        <source>The issuer's document does not list the key that signed.</source>
        <translation>Il documento dell’emittente non elenca la chiave che ha firmato.</translation>
    </message>
    <message>
        <source>The name of the signing key is not well made.</source>
        <translation>Il nome della chiave di firma non è ben formato.</translation>
    </message>
    <message>
        <source>The issuer's key document is not well made.</source>
        <translation>Il documento della chiave dell’emittente non è ben formato.</translation>
    </message>
    <message>
        <source>The signing key belongs to the issuer.</source>
        <translation>La chiave di firma appartiene all’emittente.</translation>
    </message>
    <message>
        <source>The signing key belongs to somebody else than the issuer.</source>
        <translation>La chiave di firma appartiene a qualcuno che non è l’emittente.</translation>
    </message>
    <message>
        <source>Whether the key belongs to the issuer could not be confirmed.</source>
        <translation>Non è stato possibile confermare se la chiave appartiene all’emittente.</translation>
    </message>
    <message>
        <source>The issuer is in your trust lists.</source>
        <translation>L’emittente è nei propri elenchi di fiducia.</translation>
    </message>
    <message>
        <source>The issuer is not in your trust lists.</source>
        <translation>L’emittente non è nei propri elenchi di fiducia.</translation>
    </message>
    <message>
        <source>You have no trust list yet, so nobody vouches for the issuer.</source>
        <translation>Non c’è ancora un elenco di fiducia, perciò nessuno garantisce per l’emittente.</translation>
    </message>
    <message>
        <source>The issuer's certificate leads to an authority you trust.</source>
        <translation>Il certificato dell’emittente porta a un’autorità fidata.</translation>
    </message>
    <message>
        <source>The issuer's certificate does not hold.</source>
        <translation>Il certificato dell’emittente non è valido.</translation>
    </message>
    <message>
        <source>The issuer's certificate was revoked, and nothing proves that the seal is older.</source>
        <translation>Il certificato dell’emittente è stato revocato e nulla prova che il sigillo sia precedente.</translation>
    </message>
    <message>
        <source>Whether the issuer's certificate was revoked could not be told.</source>
        <translation>Non è accertabile se il certificato dell’emittente sia stato revocato.</translation>
    </message>
    <message>
        <source>The authority behind the issuer's certificate is not in your trust lists.</source>
        <translation>L’autorità dietro il certificato dell’emittente non è nei propri elenchi di fiducia.</translation>
    </message>
    <message>
        <source>It is in date.</source>
        <translation>È nel periodo di validità.</translation>
    </message>
    <message>
        <source>It has no end date.</source>
        <translation>Non ha una data di scadenza.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>È scaduto.</translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation>Il suo primo giorno deve ancora venire.</translation>
    </message>
    <message>
        <source>The issuer publishes no revocation list for it.</source>
        <translation>L’emittente non pubblica una lista di revoca per questo attestato.</translation>
    </message>
    <message>
        <source>Not revoked, as of the list at hand.</source>
        <translation>Non revocato, secondo la lista disponibile.</translation>
    </message>
    <message>
        <source>The issuer has revoked it.</source>
        <translation>L’emittente lo ha revocato.</translation>
    </message>
    <message>
        <source>The issuer has suspended it.</source>
        <translation>L’emittente lo ha sospeso.</translation>
    </message>
    <message>
        <source>The issuer left a note on its status.</source>
        <translation>L’emittente ha lasciato una nota sul suo stato.</translation>
    </message>
    <message>
        <source>Its kind of revocation list is not understood yet.</source>
        <translation>Il tipo di lista di revoca non è ancora compreso.</translation>
    </message>
    <message>
        <source>A revocation list exists, and there is no copy on this computer yet.</source>
        <translation>Esiste una lista di revoca, ma su questo computer non ce n’è ancora una copia.</translation>
    </message>
    <message>
        <source>The revocation list at hand is too old to rely on.</source>
        <translation>La lista di revoca disponibile è troppo vecchia per farvi affidamento.</translation>
    </message>
    <message>
        <source>The revocation list at hand was made after that day, so it proves nothing about it.</source>
        <translation>La lista di revoca disponibile è successiva a quel giorno, perciò non prova nulla al riguardo.</translation>
    </message>
    <message>
        <source>It was taken back at some time between two lists, and that day lies between them.</source>
        <translation>È stato ritirato in un momento tra due liste, e quel giorno sta fra l’una e l’altra.</translation>
    </message>
    <message>
        <source>The revocation list at hand has expired.</source>
        <translation>La lista di revoca disponibile è scaduta.</translation>
    </message>
    <message>
        <source>The revocation list at hand could not be proven genuine.</source>
        <translation>Non è stato possibile provare che la lista di revoca disponibile è autentica.</translation>
    </message>
    <message>
        <source>The revocation list at hand is not the issuer's own.</source>
        <translation>La lista di revoca disponibile non è dell’emittente.</translation>
    </message>
    <message>
        <source>The revocation list at hand is not well made.</source>
        <translation>La lista di revoca disponibile non è ben formata.</translation>
    </message>
    <message>
        <source>The list at hand is about something other than revocation.</source>
        <translation>La lista disponibile non riguarda la revoca.</translation>
    </message>
    <message>
        <source>Its place is outside the list, so nothing can be said.</source>
        <translation>La sua posizione è fuori dalla lista, perciò non si può dire nulla.</translation>
    </message>
    <message>
        <source>It does not say properly where its status is published.</source>
        <translation>Non indica correttamente dove è pubblicato il suo stato.</translation>
    </message>
    <message>
        <source>Its status can only be asked for online.</source>
        <translation>Il suo stato si può chiedere solo online.</translation>
    </message>
    <message>
        <source>It was issued to the person you named.</source>
        <translation>È stato rilasciato alla persona indicata.</translation>
    </message>
    <message>
        <source>It was issued to somebody else than the person you named.</source>
        <translation>È stato rilasciato a una persona diversa da quella indicata.</translation>
    </message>
    <message>
        <source>It does not say whom it was issued to.</source>
        <translation>Non dice a chi è stato rilasciato.</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>Non richiesto.</translation>
    </message>
    <message>
        <source>Whoever presents it proved control of the key it was issued to.</source>
        <translation>Chi lo presenta ha provato di controllare la chiave a cui è stato rilasciato.</translation>
    </message>
    <message>
        <source>Whoever presents it did not prove that it is theirs.</source>
        <translation>Chi lo presenta non ha provato che è suo.</translation>
    </message>
    <message>
        <source>Nobody signed the presentation.</source>
        <translation>Nessuno ha firmato la presentazione.</translation>
    </message>
    <message>
        <source>It was made for this receiver.</source>
        <translation>È stata preparata per questo destinatario.</translation>
    </message>
    <message>
        <source>It was made for another receiver.</source>
        <translation>È stata preparata per un altro destinatario.</translation>
    </message>
    <message>
        <source>It answers the question that was asked.</source>
        <translation>Risponde alla domanda posta.</translation>
    </message>
    <message>
        <source>It answers an older question; it may be a copy.</source>
        <translation>Risponde a una domanda precedente; potrebbe essere una copia.</translation>
    </message>
    <message>
        <source>Everything inside could be read.</source>
        <translation>Tutto il contenuto è leggibile.</translation>
    </message>
    <message>
        <source>Something inside is of a kind that is not understood yet.</source>
        <translation>Parte del contenuto è di un tipo non ancora compreso.</translation>
    </message>
    <message>
        <source>Something inside could not be read.</source>
        <translation>Parte del contenuto non è leggibile.</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Recovery sheet for a Cairn wallet</source>
        <translation>Foglio di recupero di un portafoglio Cairn</translation>
    </message>
    <message>
        <source>Made on {day}. A sheet made later makes this one worthless.</source>
        <translation>Data di creazione: {day}. Un foglio creato in seguito annulla la validità di questo.</translation>
    </message>
    <message>
        <source>This code opens the wallet when its passphrase is forgotten.</source>
        <translation>Questo codice apre il portafoglio quando la frase segreta è stata dimenticata.</translation>
    </message>
    <message>
        <source>To use it: start Cairn, choose “Use a recovery code”, and type the code.</source>
        <translation>Per usarlo: avviare Cairn, scegliere «Usare un codice di recupero» e inserire il codice.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and a copy of the wallet can read everything in it.</source>
        <translation>Chi ha questo foglio e una copia del portafoglio può leggere tutto ciò che contiene.</translation>
    </message>
    <message>
        <source>Keep it where you keep papers you cannot replace, and not beside the computer.</source>
        <translation>Conservarlo dove si tengono i documenti insostituibili, e non accanto al computer.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvare come PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampare…</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>L’ho al sicuro</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Salvare il foglio di recupero</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Foglio di recupero</translation>
    </message>
    <message>
        <source>It is shown this once. Print it, or write the code down.</source>
        <translation>Viene mostrato solo questa volta. Stamparlo o trascrivere il codice.</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file: it opens your wallet.</source>
        <translation>Salvato. Stamparlo, poi eliminare il file: apre il portafoglio.</translation>
    </message>
    <message>
        <source>It could not be written there. Choose another place.</source>
        <translation>Non è stato possibile scrivere lì. Scegliere un’altra posizione.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Inviato alla stampante.</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Codice di recupero: {code}</translation>
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
        <translation>serve {what}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>rests on material of {time}</source>
        <translation>si basa su materiale di: {time}</translation>
    </message>
    <message>
        <source>Details: {title}</source>
        <translation>Dettagli: {title}</translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>Say who asks, so that the holder knows.</source>
        <translation>Indicare chi chiede, perché il titolare lo sappia.</translation>
    </message>
    <message>
        <source>Your address begins with https:// or did:. The answer is made for it alone.</source>
        <translation>L’indirizzo inizia con https:// o did:. La risposta è preparata solo per quello.</translation>
    </message>
    <message>
        <source>Say what you ask for, so that the holder understands it.</source>
        <translation>Indicare che cosa si chiede, perché il titolare lo capisca.</translation>
    </message>
    <message>
        <source>The holder sees who asks, for what, and what answering would reveal. The answer is made for you alone, and fits this request only.</source>
        <translation>Il titolare vede chi chiede, che cosa chiede e che cosa rivelerebbe la risposta. La risposta è preparata solo per chi chiede e vale solo per questa richiesta.</translation>
    </message>
    <message>
        <source>Please also show, where it could be withheld</source>
        <translation>Mostrare inoltre, dove si potrebbe trattenere</translation>
    </message>
    <message>
        <source>Show the code to the holder, or send the file. The answer is then checked against it.</source>
        <translation>Mostrare il codice al titolare o inviare il file. La risposta verrà poi confrontata con la richiesta.</translation>
    </message>
    <message>
        <source>Your name, as the holder will read it</source>
        <translation>Nome di chi chiede, come lo leggerà il titolare</translation>
    </message>
    <message>
        <source>Your web address (https://…) or DID</source>
        <translation>Indirizzo web (https://…) o DID di chi chiede</translation>
    </message>
    <message>
        <source>What you ask for, in plain words</source>
        <translation>Che cosa si chiede, in parole semplici</translation>
    </message>
    <message>
        <source>Skills, by web address or code (optional)</source>
        <translation>Competenze, per indirizzo web o codice (facoltativo)</translation>
    </message>
    <message>
        <source>Kinds of credential (optional)</source>
        <translation>Tipi di attestato (facoltativo)</translation>
    </message>
    <message>
        <source>Only from these issuers, by web address or DID (optional)</source>
        <translation>Solo da questi emittenti, per indirizzo web o DID (facoltativo)</translation>
    </message>
    <message>
        <source>Last day to answer</source>
        <translation>Ultimo giorno per rispondere</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Salvare come file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Make the request</source>
        <translation>Creare la richiesta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Ask for credentials</source>
        <translation>Chiedere attestati</translation>
    </message>
    <message>
        <source>To be answered until</source>
        <translation>Termine per rispondere</translation>
    </message>
    <message>
        <source>Code that belongs to it: {nonce}</source>
        <translation>Codice corrispondente: {nonce}</translation>
    </message>
    <message>
        <source>The request is ready</source>
        <translation>La richiesta è pronta</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Salvare la richiesta</translation>
    </message>
    <message>
        <source>Somebody may ask you for certain credentials with a file or a code. Bring it here.</source>
        <translation>Qualcuno può chiedere certi attestati con un file o un codice. Portarlo qui.</translation>
    </message>
    <message>
        <source>Answer a request</source>
        <translation>Rispondere a una richiesta</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Aprire un file…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incollare</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Leggere un codice</translation>
    </message>
    <message>
        <source>Decide what to show</source>
        <translation>Decidere che cosa mostrare</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>Aprire una richiesta</translation>
    </message>
    <message>
        <source>Show nothing for this</source>
        <translation>Non mostrare nulla per questo</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>The clipboard holds no request.</source>
        <translation>Negli appunti non c’è alcuna richiesta.</translation>
    </message>
    <message>
        <source>This is no request that Cairn reads</source>
        <translation>Non è una richiesta che Cairn legge</translation>
    </message>
    <message>
        <source>Shown, not acted on</source>
        <translation>Mostrata, senza seguito</translation>
    </message>
    <message>
        <source>“{name}” asks, for {party}. Nothing proves that name: answer only whom you know.</source>
        <translation>«{name}» chiede, per {party}. Nulla prova questo nome: rispondere solo a chi si conosce.</translation>
    </message>
    <message>
        <source>This request wants an answer over the network. Cairn shows it and does nothing.</source>
        <translation>Questa richiesta vuole una risposta in rete. Cairn la mostra e non fa nulla.</translation>
    </message>
    <message>
        <source>This is an offer to fetch a credential over the network. Cairn shows it and does nothing.</source>
        <translation>È un’offerta per ritirare un attestato in rete. Cairn la mostra e non fa nulla.</translation>
    </message>
    <message>
        <source>Shows nothing personal.</source>
        <translation>Non mostra nulla di personale.</translation>
    </message>
    <message>
        <source>Shows about you: {names}.</source>
        <translation>Mostra dati personali: {names}.</translation>
    </message>
    <message>
        <source>Nothing here answers this</source>
        <translation>Nulla qui risponde a questa richiesta</translation>
    </message>
    <message>
        <source>It comes from “{party}”; nothing proves that.</source>
        <translation>Proviene da «{party}»; nulla lo prova.</translation>
    </message>
    <message>
        <source>To be answered until {when}.</source>
        <translation>Termine per rispondere: {when}.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The file is empty.</source>
        <translation>Il file è vuoto.</translation>
    </message>
    <message>
        <source>It is plain text.</source>
        <translation>È testo semplice.</translation>
    </message>
    <message>
        <source>It is a PDF without a credential inside.</source>
        <translation>È un PDF senza alcun attestato.</translation>
    </message>
    <message>
        <source>It is a web page, not a credential.</source>
        <translation>È una pagina web, non un attestato.</translation>
    </message>
    <message>
        <source>It is an XML file of another kind.</source>
        <translation>È un file XML di altro tipo.</translation>
    </message>
    <message>
        <source>It is a certificate or key file; add it under trust instead.</source>
        <translation>È un file di certificato o di chiave; aggiungerlo invece in Fiducia.</translation>
    </message>
    <message>
        <source>It is a file of a kind that holds no credential.</source>
        <translation>È un tipo di file che non contiene attestati.</translation>
    </message>
    <message>
        <source>It is data, but says nothing about a credential.</source>
        <translation>Sono dati, ma non dicono nulla di un attestato.</translation>
    </message>
    <message>
        <source>The picture has no credential inside.</source>
        <translation>L’immagine non contiene alcun attestato.</translation>
    </message>
    <message>
        <source>The archive holds no credential.</source>
        <translation>L’archivio non contiene alcun attestato.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Non è un file normale.</translation>
    </message>
    <message>
        <source>It is an offer of a credential, which would have to be answered online.</source>
        <translation>È l’offerta di un attestato, a cui si dovrebbe rispondere online.</translation>
    </message>
    <message>
        <source>It is a request for a presentation, not a credential.</source>
        <translation>È la richiesta di una presentazione, non un attestato.</translation>
    </message>
    <message>
        <source>It is a link; the wallet does not fetch it.</source>
        <translation>È un link; il portafoglio non lo scarica.</translation>
    </message>
    <message>
        <source>It is neither an offer nor a request.</source>
        <translation>Non è né un’offerta né una richiesta.</translation>
    </message>
    <message>
        <source>The file is over the size limit.</source>
        <translation>Il file supera il limite di dimensione.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>È troppo annidato.</translation>
    </message>
    <message>
        <source>It has too many entries.</source>
        <translation>Ha troppe voci.</translation>
    </message>
    <message>
        <source>It unpacks to more than the wallet opens.</source>
        <translation>Decompresso, supera quanto il portafoglio apre.</translation>
    </message>
    <message>
        <source>It unpacks to far more than it weighs.</source>
        <translation>Decompresso, è molto più grande di quanto pesa.</translation>
    </message>
    <message>
        <source>The archive holds too many files.</source>
        <translation>L’archivio contiene troppi file.</translation>
    </message>
    <message>
        <source>It holds too many credentials at once.</source>
        <translation>Contiene troppi attestati in una volta.</translation>
    </message>
    <message>
        <source>It takes too long to put in its canonical form.</source>
        <translation>Richiede troppo tempo per essere messo in forma canonica.</translation>
    </message>
    <message>
        <source>It has too many separate claims.</source>
        <translation>Ha troppi dati separati.</translation>
    </message>
    <message>
        <source>It carries too many signatures.</source>
        <translation>Porta troppe firme.</translation>
    </message>
    <message>
        <source>A key in it is written too long.</source>
        <translation>Una chiave al suo interno è troppo lunga.</translation>
    </message>
    <message>
        <source>The code comes in too many parts.</source>
        <translation>Il codice è diviso in troppe parti.</translation>
    </message>
    <message>
        <source>A name stands twice in it, so two readers could read two things.</source>
        <translation>Un nome vi compare due volte, perciò due lettori potrebbero leggere cose diverse.</translation>
    </message>
    <message>
        <source>It is not well-formed JSON.</source>
        <translation>Non è JSON ben formato.</translation>
    </message>
    <message>
        <source>It is not written in UTF-8.</source>
        <translation>Non è scritto in UTF-8.</translation>
    </message>
    <message>
        <source>A number in it cannot be read exactly.</source>
        <translation>Un numero al suo interno non può essere letto con esattezza.</translation>
    </message>
    <message>
        <source>A character in it is only half there.</source>
        <translation>Un carattere al suo interno è incompleto.</translation>
    </message>
    <message>
        <source>Some of its encoded text is damaged.</source>
        <translation>Parte del testo codificato è danneggiata.</translation>
    </message>
    <message>
        <source>A date or time in it cannot be read.</source>
        <translation>Una data o un’ora al suo interno non è leggibile.</translation>
    </message>
    <message>
        <source>The picture file is damaged.</source>
        <translation>Il file dell’immagine è danneggiato.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be decoded here.</source>
        <translation>Questo tipo di immagine non può essere decodificato qui.</translation>
    </message>
    <message>
        <source>The page says that it carries a presentation, but there is none in it.</source>
        <translation>La pagina dice di contenere una presentazione, ma non ce n’è alcuna.</translation>
    </message>
    <message>
        <source>The PDF document is damaged, or attaches a file in a way that is not read.</source>
        <translation>Il documento PDF è danneggiato o allega un file in un modo che non viene letto.</translation>
    </message>
    <message>
        <source>The archive is damaged, locked, or names files outside itself.</source>
        <translation>L’archivio è danneggiato o bloccato, oppure indica file al di fuori di sé.</translation>
    </message>
    <message>
        <source>Some parts of the code are missing.</source>
        <translation>Mancano alcune parti del codice.</translation>
    </message>
    <message>
        <source>The codes do not belong together.</source>
        <translation>I codici non appartengono allo stesso insieme.</translation>
    </message>
    <message>
        <source>A code is damaged.</source>
        <translation>Un codice è danneggiato.</translation>
    </message>
    <message>
        <source>It is too large for a code; hand it out as a file.</source>
        <translation>È troppo grande per un codice; consegnarlo come file.</translation>
    </message>
    <message>
        <source>It uses a word that its dictionaries do not define, so its meaning is open.</source>
        <translation>Usa una parola che i suoi dizionari non definiscono, perciò il significato è incerto.</translation>
    </message>
    <message>
        <source>It names a dictionary this wallet does not have.</source>
        <translation>Indica un dizionario che questo portafoglio non ha.</translation>
    </message>
    <message>
        <source>It brings its own dictionary, which could change what signed words mean.</source>
        <translation>Porta con sé un proprio dizionario, che potrebbe cambiare il significato di parole firmate.</translation>
    </message>
    <message>
        <source>An address in it is incomplete.</source>
        <translation>Un indirizzo al suo interno è incompleto.</translation>
    </message>
    <message>
        <source>An entry in it is empty where a signature must cover something.</source>
        <translation>Una voce è vuota dove una firma deve coprire qualcosa.</translation>
    </message>
    <message>
        <source>It is linked data of a form this wallet does not read.</source>
        <translation>Sono dati collegati in una forma che questo portafoglio non legge.</translation>
    </message>
    <message>
        <source>It is signed, but in a vocabulary this wallet does not read.</source>
        <translation>È firmato, ma in un vocabolario che questo portafoglio non legge.</translation>
    </message>
    <message>
        <source>The token has no signature.</source>
        <translation>Il token non ha firma.</translation>
    </message>
    <message>
        <source>The token is made of the wrong parts.</source>
        <translation>Il token è composto di parti sbagliate.</translation>
    </message>
    <message>
        <source>The token was made for another purpose.</source>
        <translation>Il token è stato creato per un altro scopo.</translation>
    </message>
    <message>
        <source>The token is signed in a way this wallet does not accept.</source>
        <translation>Il token è firmato in un modo che questo portafoglio non accetta.</translation>
    </message>
    <message>
        <source>Its separately sealed claims do not fit together.</source>
        <translation>I suoi dati sigillati separatamente non combaciano.</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>Non è stato scelto nulla.</translation>
    </message>
    <message>
        <source>What it says about its stack does not fit together.</source>
        <translation>Ciò che dice del suo percorso non combacia.</translation>
    </message>
    <message>
        <source>The rules of its stack are too long.</source>
        <translation>Le regole del suo percorso sono troppo lunghe.</translation>
    </message>
    <message>
        <source>It has no signature of an issuer.</source>
        <translation>Non ha la firma di un emittente.</translation>
    </message>
    <message>
        <source>Only a badge can be put into a picture.</source>
        <translation>Solo un badge può essere inserito in un’immagine.</translation>
    </message>
    <message>
        <source>This kind is handed over as it is, by itself: take the original out with `cairn export`, a badge also in its picture with `--as png`. Europass and every badge reader take it unchanged.</source>
        <translation>Questo tipo si consegna così com’è, da solo: estrarre l’originale con `cairn export`, un badge anche nella sua immagine con `--as png`. Europass e ogni lettore di badge lo accettano invariato.</translation>
    </message>
    <message>
        <source>It cannot be shown in this format.</source>
        <translation>Non può essere mostrato in questo formato.</translation>
    </message>
    <message>
        <source>It cannot be shortened without breaking its signature.</source>
        <translation>Non può essere abbreviato senza rompere la firma.</translation>
    </message>
    <message>
        <source>There is no claim at that place.</source>
        <translation>In quel punto non c’è alcun dato.</translation>
    </message>
    <message>
        <source>The end date is in the past.</source>
        <translation>La data di scadenza è nel passato.</translation>
    </message>
    <message>
        <source>It needs the name of the receiver.</source>
        <translation>Serve il nome del destinatario.</translation>
    </message>
    <message>
        <source>It records no achievement.</source>
        <translation>Non registra alcun traguardo.</translation>
    </message>
    <message>
        <source>A summary needs a sentence that says who has not signed it.</source>
        <translation>Un riassunto richiede una frase che dica chi non lo ha firmato.</translation>
    </message>
    <message>
        <source>The request is damaged, or could be answered for somebody else.</source>
        <translation>La richiesta è danneggiata, o la risposta potrebbe andare a qualcun altro.</translation>
    </message>
    <message>
        <source>The receiver's code (nonce) must have 16 characters or more.</source>
        <translation>Il codice del destinatario (nonce) deve avere almeno 16 caratteri.</translation>
    </message>
    <message>
        <source>The request asks for too many things at once.</source>
        <translation>La richiesta chiede troppe cose in una volta.</translation>
    </message>
    <message>
        <source>Printed sheets need the typesetter: install it with `pip install --require-hashes -r requirements-sheets.txt`, or share it as a file or a page.</source>
        <translation>Per i fogli stampati serve il compositore: installarlo con `pip install --require-hashes -r requirements-sheets.txt`, oppure condividere come file o pagina.</translation>
    </message>
    <message>
        <source>Shortening this kind of signature needs one more package: install it with `pip install --require-hashes -r requirements-bbs.txt`.</source>
        <translation>Per abbreviare questo tipo di firma serve un altro pacchetto: installarlo con `pip install --require-hashes -r requirements-bbs.txt`.</translation>
    </message>
    <message>
        <source>The file is too large to be put into a sheet.</source>
        <translation>Il file è troppo grande per essere inserito in un foglio.</translation>
    </message>
    <message>
        <source>The sheet could not be set.</source>
        <translation>Non è stato possibile comporre il foglio.</translation>
    </message>
    <message>
        <source>Nothing in the wallet answers what is asked for.</source>
        <translation>Nulla nel portafoglio risponde a ciò che si chiede.</translation>
    </message>
    <message>
        <source>There is no file in the folder.</source>
        <translation>Nella cartella non ci sono file.</translation>
    </message>
    <message>
        <source>There are more files than are checked at once.</source>
        <translation>Ci sono più file di quanti se ne controllino in una volta.</translation>
    </message>
    <message>
        <source>A sheet lists 200 credentials at most.</source>
        <translation>Un foglio elenca al massimo 200 attestati.</translation>
    </message>
    <message>
        <source>The rules of the qualification it is shown for are damaged.</source>
        <translation>Le regole della qualifica per cui è mostrato sono danneggiate.</translation>
    </message>
    <message>
        <source>The rules of the qualification it is shown for are too large.</source>
        <translation>Le regole della qualifica per cui è mostrato sono troppo grandi.</translation>
    </message>
    <message>
        <source>A file in this export is not the original its list names.</source>
        <translation>Un file di questa esportazione non è l’originale indicato dal suo elenco.</translation>
    </message>
    <message>
        <source>The list of this export cannot be read.</source>
        <translation>L’elenco di questa esportazione non è leggibile.</translation>
    </message>
    <message>
        <source>This export was made by a newer version.</source>
        <translation>Questa esportazione è stata creata da una versione più recente.</translation>
    </message>
    <message>
        <source>There are too many saved searches; remove one first.</source>
        <translation>Ci sono troppe ricerche conservate; rimuoverne prima una.</translation>
    </message>
    <message>
        <source>A saved search needs a short name.</source>
        <translation>Una ricerca conservata deve avere un nome breve.</translation>
    </message>
    <message>
        <source>An identity needs a short name.</source>
        <translation>Un’identità deve avere un nome breve.</translation>
    </message>
    <message>
        <source>The identity that signs cannot be retired; choose another one first.</source>
        <translation>L’identità che firma non può essere dismessa; sceglierne prima un’altra.</translation>
    </message>
    <message>
        <source>There are as many identities as can be kept.</source>
        <translation>È stato raggiunto il numero massimo di identità.</translation>
    </message>
    <message>
        <source>An identity cannot have such a key.</source>
        <translation>Un’identità non può avere una chiave di questo tipo.</translation>
    </message>
    <message>
        <source>It does not say under which address it can be found; name it with --uri.</source>
        <translation>Non dice a quale indirizzo si trova; indicarlo con --uri.</translation>
    </message>
    <message>
        <source>It is neither a key document, a status list, a profile nor a context.</source>
        <translation>Non è né un documento di chiave, né una lista di stato, né un profilo, né un contesto.</translation>
    </message>
    <message>
        <source>The words of the command are off; --help lists them.</source>
        <translation>Le parole del comando non sono corrette; --help le elenca.</translation>
    </message>
    <message>
        <source>Repeat the command with --yes to confirm.</source>
        <translation>Ripetere il comando con --yes per confermare.</translation>
    </message>
    <message>
        <source>The time must be written like 2026-01-31T09:00:00Z.</source>
        <translation>L’ora va scritta come 2026-01-31T09:00:00Z.</translation>
    </message>
    <message>
        <source>The day must be written like 2026-01-31.</source>
        <translation>Il giorno va scritto come 2026-01-31.</translation>
    </message>
    <message>
        <source>That day is still to come, so nobody can know.</source>
        <translation>Quel giorno deve ancora venire, perciò nessuno può sapere.</translation>
    </message>
    <message>
        <source>A judgement as of a day needs one kept credential.</source>
        <translation>Per un giudizio riferito a un giorno serve un attestato conservato.</translation>
    </message>
    <message>
        <source>What stands where an endorsement belongs is none.</source>
        <translation>Ciò che sta al posto di un avallo non lo è.</translation>
    </message>
    <message>
        <source>There are more endorsements than are looked at.</source>
        <translation>Ci sono più avalli di quanti se ne esaminino.</translation>
    </message>
    <message>
        <source>An issuer is named by its DID or its https address.</source>
        <translation>Un emittente si indica con il suo DID o il suo indirizzo https.</translation>
    </message>
    <message>
        <source>The list of material must name a path for each address.</source>
        <translation>L’elenco del materiale deve indicare un percorso di file per ogni indirizzo.</translation>
    </message>
    <message>
        <source>The presentation header must be base64url.</source>
        <translation>L’intestazione della presentazione deve essere in base64url.</translation>
    </message>
    <message>
        <source>Sheets are written in the languages of the program (ar, de, el, en, es, fr, it, pl).</source>
        <translation>I fogli si scrivono nelle lingue del programma (ar, de, el, en, es, fr, it, pl).</translation>
    </message>
    <message>
        <source>Each line must be a list of words in JSON.</source>
        <translation>Ogni riga deve essere un elenco di parole in JSON.</translation>
    </message>
    <message>
        <source>After several wrong tries each further one has to wait, up to a minute.</source>
        <translation>Dopo diversi tentativi errati ogni altro deve attendere, fino a un minuto.</translation>
    </message>
    <message>
        <source>A newer recovery sheet makes an older one worthless.</source>
        <translation>Un foglio di recupero più nuovo rende inutile quello vecchio.</translation>
    </message>
    <message>
        <source>Name the file that holds the passphrase.</source>
        <translation>Indicare il file che contiene la frase segreta.</translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation>La frase segreta è troppo lunga.</translation>
    </message>
    <message>
        <source>The passphrase file is not text.</source>
        <translation>Il file della frase segreta non è un testo.</translation>
    </message>
    <message>
        <source>A kept credential can no longer be read.</source>
        <translation>Un attestato conservato non è più leggibile.</translation>
    </message>
    <message>
        <source>It is not what the fingerprint was taken of.</source>
        <translation>L’impronta non è stata presa da questo contenuto.</translation>
    </message>
    <message>
        <source>The path from its fingerprint to the recorded one is broken.</source>
        <translation>Il percorso dalla sua impronta a quella registrata è interrotto.</translation>
    </message>
    <message>
        <source>The signature of the list does not hold.</source>
        <translation>La firma dell’elenco non è valida.</translation>
    </message>
    <message>
        <source>It is no trust list of a kind that is read here.</source>
        <translation>Non è un elenco di fiducia di un tipo che qui si legge.</translation>
    </message>
    <message>
        <source>An entry of the trust list is damaged.</source>
        <translation>Una voce dell’elenco di fiducia è danneggiata.</translation>
    </message>
    <message>
        <source>The trust list has too many entries.</source>
        <translation>L’elenco di fiducia ha troppe voci.</translation>
    </message>
    <message>
        <source>The list no longer grants the authority that issued the certificate.</source>
        <translation>L’elenco non riconosce più l’autorità che ha emesso il certificato.</translation>
    </message>
    <message>
        <source>The trust list should have been renewed by now; bring the newest one.</source>
        <translation>L’elenco di fiducia avrebbe già dovuto essere rinnovato; portare il più recente.</translation>
    </message>
    <message>
        <source>It is not well-formed XML.</source>
        <translation>Non è XML ben formato.</translation>
    </message>
    <message>
        <source>The time stamp does not hold, or nobody you trust stands behind it.</source>
        <translation>La marca temporale non regge, oppure non la garantisce nessuno di cui ci si fida.</translation>
    </message>
    <message>
        <source>The revocation list is damaged, of another authority, or only a part.</source>
        <translation>L’elenco delle revoche è danneggiato, di un’altra autorità o solo una parte.</translation>
    </message>
    <message>
        <source>It has parts that could pull in something else, which is refused.</source>
        <translation>Ha parti che potrebbero richiamare altro, e questo viene rifiutato.</translation>
    </message>
    <message>
        <source>The rules were changed after they were signed, or the signature is false.</source>
        <translation>Le regole sono state modificate dopo la firma, oppure la firma è falsa.</translation>
    </message>
    <message>
        <source>It is signed, but holds no rules of a qualification.</source>
        <translation>È firmato, ma non contiene le regole di una qualifica.</translation>
    </message>
    <message>
        <source>The rules inside it are damaged.</source>
        <translation>Le regole al suo interno sono danneggiate.</translation>
    </message>
    <message>
        <source>It is none of the descriptions of qualifications that can be read.</source>
        <translation>Non è una descrizione di qualifica tra quelle leggibili.</translation>
    </message>
    <message>
        <source>It describes nothing that has parts.</source>
        <translation>Non descrive nulla che abbia parti.</translation>
    </message>
    <message>
        <source>A decision needs its source: who said so, and where.</source>
        <translation>Una decisione deve avere una fonte: chi l’ha presa e dove.</translation>
    </message>
    <message>
        <source>This kind of decision needs a code or a requirement it is about.</source>
        <translation>Questo tipo di decisione deve indicare il codice o il requisito che riguarda.</translation>
    </message>
    <message>
        <source>A waiver is about a requirement; every other decision is about a credential.</source>
        <translation>Una dispensa riguarda un requisito; ogni altra decisione riguarda un attestato.</translation>
    </message>
    <message>
        <source>There is no such kind of decision.</source>
        <translation>Non esiste un tipo di decisione simile.</translation>
    </message>
    <message>
        <source>The decision in the letter is incomplete, or written in another way.</source>
        <translation>La decisione nella lettera è incompleta o scritta in altro modo.</translation>
    </message>
    <message>
        <source>Rules are not signed in this way.</source>
        <translation>Le regole non si firmano in questo modo.</translation>
    </message>
    <message>
        <source>The source is told in too many words.</source>
        <translation>La fonte è descritta con troppe parole.</translation>
    </message>
    <message>
        <source>The attached letter is over the size limit.</source>
        <translation>La lettera allegata supera il limite di dimensione.</translation>
    </message>
    <message>
        <source>A day must be written like 2026-01-31.</source>
        <translation>Un giorno va scritto come 2026-01-31.</translation>
    </message>
    <message>
        <source>The rules have more parts than are reckoned with.</source>
        <translation>Le regole hanno più parti di quante se ne calcolino.</translation>
    </message>
    <message>
        <source>A number in the rules is too large or too long.</source>
        <translation>Un numero nelle regole è troppo grande o troppo lungo.</translation>
    </message>
    <message>
        <source>A text in the rules is too long.</source>
        <translation>Un testo nelle regole è troppo lungo.</translation>
    </message>
    <message>
        <source>So many stacks cannot be looked at side by side.</source>
        <translation>Non si possono esaminare tanti percorsi affiancati.</translation>
    </message>
    <message>
        <source>Something that must be there is missing.</source>
        <translation>Manca qualcosa che deve esserci.</translation>
    </message>
    <message>
        <source>Something in it is not known, so its meaning is open.</source>
        <translation>Qualcosa al suo interno non è noto, quindi il suo significato è aperto.</translation>
    </message>
    <message>
        <source>A value in it is not of the kind that belongs there.</source>
        <translation>Un valore non è del tipo previsto in quel punto.</translation>
    </message>
    <message>
        <source>A list or a number in it is too small.</source>
        <translation>Un elenco o un numero è troppo piccolo.</translation>
    </message>
    <message>
        <source>Two things in it have the same name.</source>
        <translation>Due elementi hanno lo stesso nome.</translation>
    </message>
    <message>
        <source>It names something that it does not define.</source>
        <translation>Nomina qualcosa che non definisce.</translation>
    </message>
    <message>
        <source>A condition must say exactly one thing.</source>
        <translation>Una condizione deve dire esattamente una cosa.</translation>
    </message>
    <message>
        <source>These are not rules of the kind that is read here.</source>
        <translation>Non sono regole del tipo che si legge qui.</translation>
    </message>
    <message>
        <source>The folder it should go into is not there.</source>
        <translation>La cartella di destinazione non esiste.</translation>
    </message>
    <message>
        <source>Writing there is not allowed.</source>
        <translation>Non è consentito scrivere lì.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Il nome è troppo lungo.</translation>
    </message>
    <message>
        <source>The file is no backup of this program, or a damaged one.</source>
        <translation>Il file non è un backup di questo programma, o è danneggiato.</translation>
    </message>
    <message>
        <source>A key or certificate in it cannot be read.</source>
        <translation>Una chiave o un certificato non è leggibile.</translation>
    </message>
    <message>
        <source>(Rule: {rule}.)</source>
        <translation>(Regola: {rule}.)</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>Scan a code</source>
        <translation>Leggere un codice</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Draw a frame around the code. Enter takes the whole screen, Escape leaves.</source>
        <translation>Tracciare un riquadro intorno al codice. Invio prende tutto lo schermo, Esc esce.</translation>
    </message>
    <message>
        <source>Draw a frame around the code</source>
        <translation>Tracciare un riquadro intorno al codice</translation>
    </message>
    <message>
        <source>Enter takes the whole screen, Escape leaves.</source>
        <translation>Invio prende tutto lo schermo, Esc esce.</translation>
    </message>
    <message>
        <source>Looking for a code…</source>
        <translation>Ricerca di un codice…</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>C’è tutto.</translation>
    </message>
    <message>
        <source>{have} of {count} parts found. Keep the playing code in sight.</source>
        <translation>{have} di {count} parti trovate. Tenere in vista il codice animato.</translation>
    </message>
    <message>
        <source>No code found yet. Bring it closer, or make it larger.</source>
        <translation>Ancora nessun codice trovato. Avvicinarlo o ingrandirlo.</translation>
    </message>
    <message>
        <source>A code may be still or playing. Of a playing code every part is needed once, in any order.</source>
        <translation>Un codice può essere fermo o animato. Di un codice animato serve ogni parte una volta, in qualsiasi ordine.</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>Parte dello schermo</translation>
    </message>
    <message>
        <source>Picture files…</source>
        <translation>File di immagine…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Fotocamera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Open pictures of a code</source>
        <translation>Aprire immagini di un codice</translation>
    </message>
    <message>
        <source>scanned code</source>
        <translation>codice letto</translation>
    </message>
    <message>
        <source>This system lets no program see the screen. Save a picture of it and open that.</source>
        <translation>Questo sistema non lascia vedere lo schermo ad alcun programma. Salvarne un’immagine e aprirla.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A wallet for micro-credentials that stays on your computer.</source>
        <translation>Un portafoglio per microcredenziali che resta su questo computer.</translation>
    </message>
    <message>
        <source>Your wallet lies in</source>
        <translation>Posizione del portafoglio</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Show the tour again</source>
        <translation>Mostrare di nuovo la presentazione iniziale</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>None yet. One is made after each change of what you keep.</source>
        <translation>Ancora nessuno. Ne viene creato uno dopo ogni modifica di ciò che si conserva.</translation>
    </message>
    <message>
        <source>Go back…</source>
        <translation>Tornare indietro…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fare un backup ora</translation>
    </message>
    <message>
        <source>One encrypted file for another place. Your passphrase opens it.</source>
        <translation>Un file cifrato per un altro luogo. Lo apre la frase segreta.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Tornare a un backup</translation>
    </message>
    <message>
        <source>Replaces what is here by what was in the backup; it is checked first.</source>
        <translation>Sostituisce ciò che è qui con ciò che era nel backup; viene prima controllato.</translation>
    </message>
    <message>
        <source>Bring another wallet in</source>
        <translation>Unire un altro portafoglio</translation>
    </message>
    <message>
        <source>Adds everything from another wallet's backup. Nothing here is overwritten.</source>
        <translation>Aggiunge tutto dal backup di un altro portafoglio. Qui non viene sovrascritto nulla.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Automatic backups on this computer</source>
        <translation>Backup automatici su questo computer</translation>
    </message>
    <message>
        <source>Open export</source>
        <translation>Esportazione in chiaro</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}</source>
        <translation>Tornare al backup: {when}</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>Portare tutto con sé</translation>
    </message>
    <message>
        <source>Every original in one ZIP with a readable list. It is not encrypted.</source>
        <translation>Tutti gli originali in un unico ZIP con un elenco leggibile. Non è cifrato.</translation>
    </message>
    <message>
        <source>Bring an open export in</source>
        <translation>Portare qui un’esportazione in chiaro</translation>
    </message>
    <message>
        <source>Each original is verified again; tags, notes and history come along.</source>
        <translation>Ogni originale viene verificato di nuovo; etichette, note e cronologia lo accompagnano.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Fare un backup ora…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Ripristinare da un file…</translation>
    </message>
    <message>
        <source>Merge a backup…</source>
        <translation>Unire un backup…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Esportare tutto…</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Importare un’esportazione…</translation>
    </message>
    <message>
        <source>An identity signs what you share. Use different ones where two receivers should not find out that both talk to you.</source>
        <translation>Un’identità firma ciò che si condivide. Usarne di diverse se due destinatari non devono scoprire di avere davanti la stessa persona.</translation>
    </message>
    <message>
        <source>Your identities</source>
        <translation>Identità</translation>
    </message>
    <message>
        <source>The first of each is right unless somebody asks for another.</source>
        <translation>La prima scelta di ogni elenco va bene, salvo che qualcuno ne chieda un’altra.</translation>
    </message>
    <message>
        <source>None yet. The first one is made when you share something for the first time.</source>
        <translation>Ancora nessuna. La prima viene creata quando si condivide qualcosa per la prima volta.</translation>
    </message>
    <message>
        <source>New identity…</source>
        <translation>Nuova identità…</translation>
    </message>
    <message>
        <source>First identity</source>
        <translation>Prima identità</translation>
    </message>
    <message>
        <source>signs what you share</source>
        <translation>firma ciò che si condivide</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>non in uso</translation>
    </message>
    <message>
        <source>retired; what was issued to it can still be shown</source>
        <translation>dismessa; ciò che le è stato rilasciato si può ancora condividere</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinominare…</translation>
    </message>
    <message>
        <source>A new identity</source>
        <translation>Nuova identità</translation>
    </message>
    <message>
        <source>Only you see its name. It gets a key of its own.</source>
        <translation>Il suo nome non è visibile ad altri. Riceve una chiave propria.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Creare</translation>
    </message>
    <message>
        <source>Name, for example “At work”</source>
        <translation>Nome, per esempio «Al lavoro»</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Tipo di chiave</translation>
    </message>
    <message>
        <source>Form of its identifier</source>
        <translation>Forma del suo identificativo</translation>
    </message>
    <message>
        <source>Rename this identity</source>
        <translation>Rinominare questa identità</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinominare</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Retire this identity?</source>
        <translation>Dismettere questa identità?</translation>
    </message>
    <message>
        <source>It is no longer offered. Its key is kept, so that what was issued to it can be shown.</source>
        <translation>Non viene più proposta. La chiave resta conservata, perché si possa mostrare ciò che le è stato rilasciato.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Dismettere</translation>
    </message>
    <message>
        <source>{key} key, as did:{method}</source>
        <translation>chiave {key}, come did:{method}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>data di inizio: {day}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usare</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Dismettere…</translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>P-256, which some public offices ask for</source>
        <translation>P-256, richiesta da alcuni uffici pubblici</translation>
    </message>
    <message>
        <source>did:key, the shorter one</source>
        <translation>did:key, la forma più breve</translation>
    </message>
    <message>
        <source>did:jwk, which holds the key as web services write it</source>
        <translation>did:jwk, che contiene la chiave come la scrivono i servizi web</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Rinominare {name}</translation>
    </message>
    <message>
        <source>Sign with {name} from now on</source>
        <translation>Firmare d’ora in poi con {name}</translation>
    </message>
    <message>
        <source>Retire {name}</source>
        <translation>Dismettere {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>The window opens anew in the language you choose.</source>
        <translation>La finestra si riapre nella lingua scelta.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Restare nell’area di notifica</translation>
    </message>
    <message>
        <source>Closing the window then hides it and locks the wallet, unless it is set never to lock by itself.</source>
        <translation>Chiudendo la finestra, questa si nasconde e il portafoglio si blocca, a meno che il blocco automatico sia su «Mai».</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Disattivare</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Attivare</translation>
    </message>
    <message>
        <source>Stay in the tray no more</source>
        <translation>Non restare più nell’area di notifica</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Questo desktop non ha un’area di notifica.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non attivo</translation>
    </message>
    <message>
        <source>This program opens no connection. What a check is missing, it names; you can bring it as a file.</source>
        <translation>Questo programma non apre alcuna connessione. Indica che cosa manca per un controllo; lo si può portare come file.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Cercare ora</translation>
    </message>
    <message>
        <source>Add files for checking…</source>
        <translation>Aggiungere file per i controlli…</translation>
    </message>
    <message>
        <source>Verifies everything here and lists the addresses of what is missing.</source>
        <translation>Verifica tutto ciò che è qui ed elenca gli indirizzi di ciò che manca.</translation>
    </message>
    <message>
        <source>Nothing. Every check that can be made here was made.</source>
        <translation>Nulla. Ogni controllo possibile qui è stato fatto.</translation>
    </message>
    <message>
        <source>Offline: on</source>
        <translation>Offline: attivo</translation>
    </message>
    <message>
        <source>What needs the network</source>
        <translation>Che cosa richiede la rete</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation><numerusform>%n attestato</numerusform><numerusform>%n attestati</numerusform></translation>
    </message>
    <message>
        <source>Remember opened wallets no more</source>
        <translation>Non ricordare più i portafogli aperti</translation>
    </message>
    <message>
        <source>Remember which wallets are opened</source>
        <translation>Ricordare quali portafogli vengono aperti</translation>
    </message>
    <message>
        <source>The first page then offers them. The list tells where your wallets lie.</source>
        <translation>La prima pagina li propone. L'elenco rivela dove si trovano i portafogli.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Forget the wallet in {folder}</source>
        <translation>Dimenticare il portafoglio in {folder}</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Blocco automatico</translation>
    </message>
    <message>
        <source>Opens the wallet without the passphrase; the passphrase always works too.</source>
        <translation>Apre il portafoglio senza la frase segreta; anche la frase segreta funziona sempre.</translation>
    </message>
    <message>
        <source>A code on paper that opens the wallet when the passphrase is forgotten.</source>
        <translation>Un codice su carta che apre il portafoglio quando la frase segreta è stata dimenticata.</translation>
    </message>
    <message>
        <source>Its passphrase is easy to guess for a thief of the file. Never keep real things in it.</source>
        <translation>Per chi rubasse il file, la sua frase segreta è facile da indovinare. Non conservarvi mai cose vere.</translation>
    </message>
    <message>
        <source>When nobody has touched the window for a while.</source>
        <translation>Quando nessuno tocca la finestra da un po’.</translation>
    </message>
    <message>
        <source>Switch the keyring off</source>
        <translation>Disattivare il portachiavi</translation>
    </message>
    <message>
        <source>Switch the keyring on</source>
        <translation>Attivare il portachiavi</translation>
    </message>
    <message>
        <source>This computer's keyring</source>
        <translation>Portachiavi di questo computer</translation>
    </message>
    <message>
        <source>There is one. A new sheet makes the old one worthless.</source>
        <translation>Ce n’è uno. Un nuovo foglio annulla la validità del precedente.</translation>
    </message>
    <message>
        <source>Make a recovery sheet…</source>
        <translation>Creare un foglio di recupero…</translation>
    </message>
    <message>
        <source>Make worthless</source>
        <translation>Invalidare</translation>
    </message>
    <message>
        <source>Make the recovery sheet worthless</source>
        <translation>Invalidare il foglio di recupero</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Foglio di recupero</translation>
    </message>
    <message>
        <source>show</source>
        <translation>mostrare</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>nascondere</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nuova frase segreta</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Ripetere la frase segreta</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Cambiare la frase segreta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Blocco</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Modi di accesso</translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation>È tutto a posto?</translation>
    </message>
    <message>
        <source>Several wallets</source>
        <translation>Più portafogli</translation>
    </message>
    <message>
        <source>Verify every credential again</source>
        <translation>Verificare di nuovo ogni attestato</translation>
    </message>
    <message>
        <source>With what is on this computer now.</source>
        <translation>Con ciò che è ora su questo computer.</translation>
    </message>
    <message>
        <source>Check the wallet</source>
        <translation>Controllare il portafoglio</translation>
    </message>
    <message>
        <source>Reads every page and every original, and says what is damaged.</source>
        <translation>Legge ogni pagina e ogni originale, e dice che cosa è danneggiato.</translation>
    </message>
    <message>
        <source>This is a wallet for tests</source>
        <translation>Questo è un portafoglio di prova</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Verificare tutto</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Controllare ora</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation><numerusform>Dopo %n minuto</numerusform><numerusform>Dopo %n minuti</numerusform></translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>your own decision</source>
        <translation>decisione propria</translation>
    </message>
    <message>
        <source>a newer one was due on {day}</source>
        <translation>uno più recente era atteso in data {day}</translation>
    </message>
    <message>
        <source>next on {day}</source>
        <translation>prossimo: {day}</translation>
    </message>
    <message>
        <source>Key document of an issuer</source>
        <translation>Documento della chiave di un emittente</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>Lista di stato</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabolario</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Issuer's metadata</source>
        <translation>Metadati dell’emittente</translation>
    </message>
    <message>
        <source>Issuer's profile</source>
        <translation>Profilo dell’emittente</translation>
    </message>
    <message>
        <source>Issuer's key</source>
        <translation>Chiave dell’emittente</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identità</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Fiducia</translation>
    </message>
    <message>
        <source>Files for checking</source>
        <translation>File per i controlli</translation>
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
        <translation>Una parte del file è stata modificata o danneggiata</translation>
    </message>
    <message>
        <source>The structure of the file is damaged</source>
        <translation>La struttura del file è danneggiata</translation>
    </message>
    <message>
        <source>Two parts of the wallet contradict each other</source>
        <translation>Due parti del portafoglio si contraddicono</translation>
    </message>
    <message>
        <source>The search index does not fit its texts</source>
        <translation>L’indice di ricerca non corrisponde ai suoi testi</translation>
    </message>
    <message>
        <source>Something was added or taken out from outside</source>
        <translation>Qualcosa è stato aggiunto o tolto dall’esterno</translation>
    </message>
    <message>
        <source>A credential is not what was received</source>
        <translation>Un attestato non è ciò che era stato ricevuto</translation>
    </message>
    <message>
        <source>A part of the file cannot be read</source>
        <translation>Una parte del file non è leggibile</translation>
    </message>
    <message>
        <source>The file is older than it was when last closed</source>
        <translation>Il file è più vecchio di com’era all’ultima chiusura</translation>
    </message>
    <message>
        <source>The key file is older than the wallet</source>
        <translation>Il file della chiave è più vecchio del portafoglio</translation>
    </message>
    <message>
        <source>{list}, {age}</source>
        <translation>{list}, {age}</translation>
    </message>
    <message>
        <source>Trust never changes whether a credential is genuine; it says whom you know.</source>
        <translation>La fiducia non cambia mai se un attestato è autentico; dice chi si conosce.</translation>
    </message>
    <message>
        <source>They say who may issue certificates for seals and time stamps, and since when.</source>
        <translation>Indicano chi può emettere certificati per sigilli e marche temporali, e da quando.</translation>
    </message>
    <message>
        <source>Issuer, as its identifier (did:… or https://…)</source>
        <translation>Emittente, con il suo identificativo (did:… o https://…)</translation>
    </message>
    <message>
        <source>Issuer's identifier</source>
        <translation>Identificativo dell’emittente</translation>
    </message>
    <message>
        <source>Name you know it by</source>
        <translation>Nome con cui lo si conosce</translation>
    </message>
    <message>
        <source>Issuer's name</source>
        <translation>Nome dell’emittente</translation>
    </message>
    <message>
        <source>Trust this issuer</source>
        <translation>Fidarsi di questo emittente</translation>
    </message>
    <message>
        <source>Add a trust list…</source>
        <translation>Aggiungere un elenco di fiducia…</translation>
    </message>
    <message>
        <source>Nobody vouches for anybody yet. Add a list, or an issuer you know.</source>
        <translation>Nessuno garantisce ancora per nessuno. Aggiungere un elenco o un emittente conosciuto.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>e %n altro</numerusform><numerusform>e altri %n</numerusform></translation>
    </message>
    <message>
        <source>Whom you trust</source>
        <translation>Di chi ci si fida</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation><numerusform>%n servizio</numerusform><numerusform>%n servizi</numerusform></translation>
    </message>
    <message>
        <source>None yet. Key documents and status lists that issuers publish can be added as files.</source>
        <translation>Ancora nessuno. I documenti di chiave e le liste di stato pubblicati dagli emittenti si possono aggiungere come file.</translation>
    </message>
    <message>
        <source>Lists of services</source>
        <translation>Elenchi di servizi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovere</translation>
    </message>
    <message>
        <source>Files used for checking</source>
        <translation>File usati per i controlli</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Rimuovere {name}</translation>
    </message>
    <message>
        <source>issued on {day}</source>
        <translation>data di emissione: {day}</translation>
    </message>
    <message>
        <source>Making a recovery sheet…</source>
        <translation>Creazione di un foglio di recupero…</translation>
    </message>
    <message>
        <source>The recovery sheet opens it no more</source>
        <translation>Il foglio di recupero non lo apre più</translation>
    </message>
    <message>
        <source>Opened wallets are remembered from now on</source>
        <translation>Da ora i portafogli aperti vengono ricordati</translation>
    </message>
    <message>
        <source>Forgotten; the wallet itself is still there</source>
        <translation>Dimenticato; il portafoglio stesso c'è ancora</translation>
    </message>
    <message>
        <source>Everything was verified again</source>
        <translation>Tutto è stato verificato di nuovo</translation>
    </message>
    <message>
        <source>Verifying everything again…</source>
        <translation>Nuova verifica di tutto…</translation>
    </message>
    <message>
        <source>Checking the wallet…</source>
        <translation>Controllo del portafoglio…</translation>
    </message>
    <message>
        <source>Looking for what is missing…</source>
        <translation>Ricerca di ciò che manca…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Backup in corso…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Ripristino in corso…</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Unione in corso…</translation>
    </message>
    <message>
        <source>{added} added, {here} were here already, {kept} differed and both were kept</source>
        <translation>{added} aggiunti, {here} già presenti, {kept} diversi e conservati in entrambe le forme</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Esportazione in corso…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importazione in corso…</translation>
    </message>
    <message>
        <source>It signs what you share from now on</source>
        <translation>D’ora in poi firma ciò che si condivide</translation>
    </message>
    <message>
        <source>Removed from your trust list</source>
        <translation>Rimosso dall’elenco di fiducia</translation>
    </message>
    <message>
        <source>Reading the trust list…</source>
        <translation>Lettura dell’elenco di fiducia…</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Lettura dei file…</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>La frase segreta è stata cambiata</translation>
    </message>
    <message>
        <source>No opened wallet is remembered any more</source>
        <translation>Nessun portafoglio aperto viene più ricordato</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %n credential(s)</source>
        <translation><numerusform>Backup fatto e controllato: %n attestato</numerusform><numerusform>Backup fatto e controllato: %n attestati</numerusform></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>Tornare a questo backup?</translation>
    </message>
    <message>
        <source>What came later is no longer in the wallet. Type the passphrase of the backup.</source>
        <translation>Ciò che è venuto dopo non sarà più nel portafoglio. Inserire la frase segreta del backup.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Tornare indietro</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase segreta del backup</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n credential(s). Unlock the wallet to see them.</source>
        <translation><numerusform>Ripristinato: %n attestato. Sbloccare il portafoglio per vederlo.</numerusform><numerusform>Ripristinati: %n attestati. Sbloccare il portafoglio per vederli.</numerusform></translation>
    </message>
    <message>
        <source>Nothing here is overwritten. Type the passphrase of that backup.</source>
        <translation>Qui non viene sovrascritto nulla. Inserire la frase segreta di quel backup.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unire</translation>
    </message>
    <message>
        <source>Export everything as open files?</source>
        <translation>Esportare tutto in chiaro?</translation>
    </message>
    <message>
        <source>Whoever gets the file can read it. Keep it where only you can.</source>
        <translation>Chi riceve il file può leggerlo. Conservarlo in un luogo inaccessibile ad altri.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Scegliere dove…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Esportare tutto</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n credential(s)</source>
        <translation><numerusform>Esportato: %n attestato</numerusform><numerusform>Esportati: %n attestati</numerusform></translation>
    </message>
    <message>
        <source>Open exports</source>
        <translation>Esportazioni in chiaro</translation>
    </message>
    <message>
        <source>{added} added, {here} were here already, {refused} could not be read</source>
        <translation>{added} aggiunti, {here} già presenti, {refused} non leggibili</translation>
    </message>
    <message>
        <source>Identity made</source>
        <translation>Identità creata</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Rinominata</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Dismessa</translation>
    </message>
    <message>
        <source>Added to your trust list</source>
        <translation>Aggiunto all’elenco di fiducia</translation>
    </message>
    <message>
        <source>Trust lists</source>
        <translation>Elenchi di fiducia</translation>
    </message>
    <message>
        <source>Open a trust list</source>
        <translation>Aprire un elenco di fiducia</translation>
    </message>
    <message numerus="yes">
        <source>Trust list with %n issuer(s) added</source>
        <translation><numerusform>Aggiunto un elenco di fiducia con %n emittente</numerusform><numerusform>Aggiunto un elenco di fiducia con %n emittenti</numerusform></translation>
    </message>
    <message>
        <source>Open files for checking</source>
        <translation>Aprire file per i controlli</translation>
    </message>
    <message>
        <source>The keyring opens it too now</source>
        <translation>Ora lo apre anche il portachiavi</translation>
    </message>
    <message>
        <source>The keyring opens it no more</source>
        <translation>Il portachiavi non lo apre più</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Aprire un backup</translation>
    </message>
    <message>
        <source>Open another wallet's backup</source>
        <translation>Aprire il backup di un altro portafoglio</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n credential(s). The rest is damaged; manifest.json in the file names it.</source>
        <translation><numerusform>Esportato: %n attestato. Il resto è danneggiato; manifest.json nel file lo elenca.</numerusform><numerusform>Esportati: %n attestati. Il resto è danneggiato; manifest.json nel file lo elenca.</numerusform></translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>Aprire un’esportazione</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added for checking</source>
        <translation><numerusform>%n file aggiunto per i controlli</numerusform><numerusform>%n file aggiunti per i controlli</numerusform></translation>
    </message>
    <message>
        <source>Trust list added</source>
        <translation>Elenco di fiducia aggiunto</translation>
    </message>
    <message>
        <source>Stopped. What was finished is kept.</source>
        <translation>Interrotto. Ciò che era finito è conservato.</translation>
    </message>
    <message>
        <source>{what}. {why}</source>
        <translation>{what}. {why}</translation>
    </message>
    <message>
        <source>Identity {number}</source>
        <translation>Identità {number}</translation>
    </message>
</context>
<context>
    <name>share</name>
    <message numerus="yes">
        <source>%n more credential(s). Search to find them.</source>
        <translation><numerusform>%n altro attestato. Usare la ricerca per trovarlo.</numerusform><numerusform>%n altri attestati. Usare la ricerca per trovarli.</numerusform></translation>
    </message>
    <message>
        <source>Search what to share…</source>
        <translation>Cercare che cosa condividere…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cercare</translation>
    </message>
    <message>
        <source>Answer a request</source>
        <translation>Rispondere a una richiesta</translation>
    </message>
    <message>
        <source>Prove a stack or skills</source>
        <translation>Provare un percorso o competenze</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Once you hold credentials, you can show them to somebody from here.</source>
        <translation>Quando ci saranno attestati, da qui si potranno mostrare a qualcuno.</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) chosen</source>
        <translation><numerusform>%n attestato scelto</numerusform><numerusform>%n attestati scelti</numerusform></translation>
    </message>
    <message>
        <source>Nothing to share yet</source>
        <translation>Ancora nulla da condividere</translation>
    </message>
    <message>
        <source>Nothing fits these words.</source>
        <translation>Nulla corrisponde a queste parole.</translation>
    </message>
    <message>
        <source>Show only a summary in my own words (not signed by the issuer)</source>
        <translation>Mostrare solo un riassunto con parole proprie (non firmato dall’emittente)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrare tutto</translation>
    </message>
    <message>
        <source>Only required</source>
        <translation>Solo l’obbligatorio</translation>
    </message>
    <message>
        <source>Claims of {title}</source>
        <translation>Dati di {title}</translation>
    </message>
    <message>
        <source>Receiver, for example a web address</source>
        <translation>Destinatario, per esempio un indirizzo web</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Code they gave you (optional)</source>
        <translation>Codice dato dal destinatario (facoltativo)</translation>
    </message>
    <message>
        <source>Code they gave you</source>
        <translation>Codice dato dal destinatario</translation>
    </message>
    <message>
        <source>May be used until</source>
        <translation>Utilizzabile fino a</translation>
    </message>
    <message>
        <source>Last day it may be used</source>
        <translation>Ultimo giorno di utilizzo</translation>
    </message>
    <message>
        <source>Preview as receiver</source>
        <translation>Anteprima come destinatario</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Consegnare</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>Sceglierne altri</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Per chi</translation>
    </message>
    <message>
        <source>The receiver will see</source>
        <translation>Il destinatario vedrà</translation>
    </message>
    <message>
        <source>Proves: {title}</source>
        <translation>Prova: {title}</translation>
    </message>
    <message>
        <source>What fits best</source>
        <translation>Ciò che è più adatto</translation>
    </message>
    <message>
        <source>As a graph: its meaning is signed (RDF)</source>
        <translation>Come grafo: ne viene firmato il significato (RDF)</translation>
    </message>
    <message>
        <source>As a text in a fixed order (JSON)</source>
        <translation>Come testo in un ordine fisso (JSON)</translation>
    </message>
    <message>
        <source>As a token in one line (JWT)</source>
        <translation>Come token su una sola riga (JWT)</translation>
    </message>
    <message>
        <source>Nobody can link this to anything else you share, and nobody can tell that the credentials are yours.</source>
        <translation>Nessuno può collegarla ad altro che si condivide, e nessuno può capire che gli attestati sono propri.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmata da</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>Come è firmata</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Your first identity</source>
        <translation>Prima identità</translation>
    </message>
    <message>
        <source>A new one, used only this time</source>
        <translation>Una nuova, usata solo questa volta</translation>
    </message>
    <message>
        <source>The signature itself follows the key of the identity.</source>
        <translation>La firma stessa dipende dalla chiave dell’identità.</translation>
    </message>
    <message>
        <source>Share something else</source>
        <translation>Condividere altro</translation>
    </message>
    <message>
        <source>Change and share again</source>
        <translation>Modificare e condividere di nuovo</translation>
    </message>
    <message>
        <source>Noted in your activity. Nothing was sent by itself.</source>
        <translation>Annotato in Attività. Nulla è stato inviato da sé.</translation>
    </message>
    <message>
        <source>Presentation in codes</source>
        <translation>Presentazione in codici</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Sheet (PDF)</source>
        <translation>Foglio (PDF)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Pagina web</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>The receiver sees</source>
        <translation>Il destinatario vede</translation>
    </message>
    <message>
        <source>{size} kB, signed with your key</source>
        <translation>{size} kB, firmata con la propria chiave</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvare</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Cartella per le immagini</translation>
    </message>
    <message>
        <source>The receiver may trust other issuers than you do.</source>
        <translation>Il destinatario potrebbe fidarsi di altri emittenti.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>As the receiver sees it</source>
        <translation>Come la vede il destinatario</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Cairn finds the fewest credentials that prove it, and shows no more of them than needed.</source>
        <translation>Cairn trova il minor numero di attestati che lo provano e ne mostra solo quanto serve.</translation>
    </message>
    <message>
        <source>Search skills and stacks…</source>
        <translation>Cercare competenze e percorsi…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Find the fewest credentials</source>
        <translation>Trovare il minor numero di attestati</translation>
    </message>
    <message numerus="yes">
        <source>%n more skill(s). Search to find them.</source>
        <translation><numerusform>%n altra competenza. Usare la ricerca per trovarla.</numerusform><numerusform>%n altre competenze. Usare la ricerca per trovarle.</numerusform></translation>
    </message>
    <message>
        <source>What do you want to prove?</source>
        <translation>Che cosa si vuole provare?</translation>
    </message>
    <message>
        <source>{title} · {state}</source>
        <translation>{title} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>{skill} (in %n credential(s))</source>
        <translation><numerusform>{skill} (in %n attestato)</numerusform><numerusform>{skill} (in %n attestati)</numerusform></translation>
    </message>
    <message>
        <source>A stack</source>
        <translation>Un percorso</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competenze</translation>
    </message>
    <message>
        <source>Parts can be withheld and the signature still holds</source>
        <translation>Le parti si possono trattenere e la firma resta valida</translation>
    </message>
    <message>
        <source>Only a summary in your own words goes out; the issuer's signature stays here</source>
        <translation>Esce solo un riassunto con parole proprie; la firma dell’emittente resta qui</translation>
    </message>
    <message numerus="yes">
        <source>Signed as a whole: it can only be shared complete (%n claim(s))</source>
        <translation><numerusform>Firmato nel suo insieme: si può mostrare solo completo (%n dato)</numerusform><numerusform>Firmato nel suo insieme: si può mostrare solo completo (%n dati)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation><numerusform>%n attestato</numerusform><numerusform>%n attestati</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation><numerusform>%n dato</numerusform><numerusform>%n dati</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) as a summary in your own words, not signed by the issuer.</source>
        <translation><numerusform>%n attestato come riassunto con parole proprie, non firmato dall’emittente.</numerusform><numerusform>%n attestati come riassunto con parole proprie, non firmati dall’emittente.</numerusform></translation>
    </message>
    <message>
        <source>1 Choose</source>
        <translation>1 Scegliere</translation>
    </message>
    <message>
        <source>2 Decide what to show</source>
        <translation>2 Decidere che cosa mostrare</translation>
    </message>
    <message>
        <source>3 Hand over</source>
        <translation>3 Consegnare</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Parole proprie</translation>
    </message>
    <message>
        <source>Shows who you are</source>
        <translation>Mostra l’identità</translation>
    </message>
    <message>
        <source>Shows personal details</source>
        <translation>Mostra dati personali</translation>
    </message>
    <message>
        <source>{credentials} with {claims}. Withheld: {names}.</source>
        <translation>{credentials} con {claims}. Trattenuti: {names}.</translation>
    </message>
    <message>
        <source>Asked for by “{name}”. Nothing proves that name.</source>
        <translation>Richiesta di «{name}». Nulla prova questo nome.</translation>
    </message>
    <message>
        <source>{credentials} with {claims}. Nothing is withheld.</source>
        <translation>{credentials} con {claims}. Nulla è trattenuto.</translation>
    </message>
    <message>
        <source>For: {who}</source>
        <translation>Per: {who}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Scadenza: {day}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Condivisione</translation>
    </message>
    <message>
        <source>Nothing counts there yet.</source>
        <translation>Lì non conta ancora nulla.</translation>
    </message>
    <message>
        <source>The receiver may not accept this</source>
        <translation>Il destinatario potrebbe non accettarlo</translation>
    </message>
    <message>
        <source>Once it is handed over, you cannot take it back. Check that the receiver needs it.</source>
        <translation>Una volta consegnato, non si può riprendere. Accertarsi che il destinatario ne abbia bisogno.</translation>
    </message>
    <message>
        <source>Hand over all the same</source>
        <translation>Consegnare comunque</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Tornare indietro</translation>
    </message>
    <message>
        <source>Show it all the same</source>
        <translation>Mostrare comunque</translation>
    </message>
    <message>
        <source>The issuer bound this to a key of its holder: {titles}. Another key signs now. A receiver who asks whether you are the holder will not accept it.</source>
        <translation>L’emittente lo ha legato a una chiave del titolare: {titles}. Ora firma un’altra chiave. Un destinatario che chiede se chi lo consegna è il titolare non lo accetterà.</translation>
    </message>
    <message>
        <source>This says something about you</source>
        <translation>Questo contiene dati personali</translation>
    </message>
    <message>
        <source>Sheet for an employer</source>
        <translation>Foglio per un datore di lavoro</translation>
    </message>
    <message>
        <source>File for admission or recognition</source>
        <translation>Fascicolo per ammissione o riconoscimento</translation>
    </message>
    <message>
        <source>Statement of continuing development</source>
        <translation>Dichiarazione di aggiornamento professionale</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Certificato degli apprendimenti</translation>
    </message>
    <message>
        <source>The signed presentation. The receiver opens it with Cairn or any other checker.</source>
        <translation>La presentazione firmata. Il destinatario la apre con Cairn o con qualsiasi altro programma di controllo.</translation>
    </message>
    <message>
        <source>An A4 sheet (PDF) to read and print. The presentation is attached and can be checked.</source>
        <translation>Un foglio A4 (PDF) da leggere e stampare. La presentazione è allegata e si può controllare.</translation>
    </message>
    <message>
        <source>One page for any browser, without a network. It checks what a browser can; the rest needs Cairn.</source>
        <translation>Un’unica pagina per qualsiasi browser, senza rete. Controlla ciò che un browser può; per il resto serve Cairn.</translation>
    </message>
    <message>
        <source>These hold the whole credential: nothing is withheld, and they are not made for one receiver.</source>
        <translation>Questi contengono l’attestato intero: nulla è trattenuto e non sono preparati per un solo destinatario.</translation>
    </message>
    <message>
        <source>This is too large for a code. Hand it over as a file instead.</source>
        <translation>È troppo grande per un codice. Consegnarlo invece come file.</translation>
    </message>
    <message>
        <source>Save as pictures</source>
        <translation>Salvare come immagini</translation>
    </message>
    <message>
        <source>Save a sheet to print</source>
        <translation>Salvare un foglio da stampare</translation>
    </message>
    <message>
        <source>Drag this into a folder, a message or a web form.</source>
        <translation>Trascinare questo in una cartella, in un messaggio o in un modulo web.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Salvare come file</translation>
    </message>
    <message>
        <source>Kind of sheet</source>
        <translation>Tipo di foglio</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Lingua del foglio</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Salvare il foglio</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Salvare la pagina</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>{form}: {title}</source>
        <translation>{form}: {title}</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Immagine (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Disegno (SVG)</translation>
    </message>
    <message>
        <source>Original file</source>
        <translation>File originale</translation>
    </message>
    <message>
        <source>A summary in the holder's own words. The issuer has not signed it; ask for the original to check it.</source>
        <translation>Un riassunto con le parole del titolare. L’emittente non l’ha firmato; per controllarlo, chiedere l’originale.</translation>
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
        <translation>gennaio</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febbraio</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>aprile</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maggio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>giugno</translation>
    </message>
    <message>
        <source>July</source>
        <translation>luglio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>settembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>ottobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>dicembre</translation>
    </message>
    <message>
        <source>Credentials for an application</source>
        <translation>Attestati per una candidatura</translation>
    </message>
    <message>
        <source>Credentials for recognition</source>
        <translation>Attestati per un riconoscimento</translation>
    </message>
    <message>
        <source>Statement of continuing professional development</source>
        <translation>Dichiarazione di aggiornamento professionale continuo</translation>
    </message>
    <message>
        <source>Transcript of learning</source>
        <translation>Certificato degli apprendimenti</translation>
    </message>
    <message>
        <source>Put together by the learner on {date}. The signed credentials are attached to this file; a printed line alone proves nothing.</source>
        <translation>Preparato da chi ha imparato, in data {date}. Gli attestati firmati sono allegati a questo file; una riga stampata, da sola, non prova nulla.</translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation>Pagina {n} di {of}</translation>
    </message>
    <message>
        <source>Opened with Cairn, this file is checked without any network.</source>
        <translation>Aperto con Cairn, questo file viene controllato senza alcuna rete.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Attestati</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Attestato</translation>
    </message>
    <message>
        <source>Skills, and what proves each</source>
        <translation>Competenze, e che cosa prova ciascuna</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Competenza</translation>
    </message>
    <message>
        <source>Credential no.</source>
        <translation>Attestato n.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emittente</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Rilascio</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino a</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crediti</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>valutato</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>frequentato</translation>
    </message>
    <message>
        <source>Credential without a title</source>
        <translation>Attestato senza titolo</translation>
    </message>
    <message>
        <source>not stated in the credential</source>
        <translation>non indicato nell’attestato</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>What the credential says</source>
        <translation>Che cosa dice l’attestato</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Garanzia della qualità</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Risultati di apprendimento</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carico di lavoro</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Identification of the learner</source>
        <translation>Identificazione di chi ha imparato</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} ore</translation>
    </message>
    <message>
        <source>supervised</source>
        <translation>con supervisione</translation>
    </message>
    <message>
        <source>not supervised</source>
        <translation>senza supervisione</translation>
    </message>
    <message>
        <source>Identity was checked at the assessment</source>
        <translation>L’identità è stata verificata alla valutazione</translation>
    </message>
    <message>
        <source>Identity was not checked</source>
        <translation>L’identità non è stata verificata</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>First award</source>
        <translation>Primo rilascio</translation>
    </message>
    <message>
        <source>Last award</source>
        <translation>Ultimo rilascio</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Che cosa è stato controllato</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificato</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Autentico</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Parole proprie</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Non autentico</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocato</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Sospeso</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Non ancora valido</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Controllo incompleto</translation>
    </message>
    <message>
        <source>The issuer's signature is intact.</source>
        <translation>La firma dell’emittente è integra.</translation>
    </message>
    <message>
        <source>In the holder's own words: signed by the holder alone, by no institution.</source>
        <translation>Con parole proprie: firmato solo da chi lo presenta, da nessuna istituzione.</translation>
    </message>
    <message>
        <source>The signature does not hold.</source>
        <translation>La firma non è valida.</translation>
    </message>
    <message>
        <source>The signature could not be checked.</source>
        <translation>Non è stato possibile controllare la firma.</translation>
    </message>
    <message>
        <source>A trust list vouches for the issuer (as of {date}).</source>
        <translation>Un elenco di fiducia garantisce per l’emittente (in data {date}).</translation>
    </message>
    <message>
        <source>A trust list vouches for the issuer.</source>
        <translation>Un elenco di fiducia garantisce per l’emittente.</translation>
    </message>
    <message>
        <source>No trust list at hand names the issuer.</source>
        <translation>Nessun elenco di fiducia disponibile indica l’emittente.</translation>
    </message>
    <message>
        <source>It is in date.</source>
        <translation>È nel periodo di validità.</translation>
    </message>
    <message>
        <source>It is not in date.</source>
        <translation>Non è nel periodo di validità.</translation>
    </message>
    <message>
        <source>It states no end date.</source>
        <translation>Non indica una data di scadenza.</translation>
    </message>
    <message>
        <source>Not revoked, by the issuer's list of {date}.</source>
        <translation>Non revocato, secondo la lista dell’emittente in data {date}.</translation>
    </message>
    <message>
        <source>Not revoked, by the issuer's list.</source>
        <translation>Non revocato, secondo la lista dell’emittente.</translation>
    </message>
    <message>
        <source>The issuer has taken it back or put it on hold.</source>
        <translation>L’emittente lo ha ritirato o sospeso.</translation>
    </message>
    <message>
        <source>Whether it was revoked could not be checked.</source>
        <translation>Non è stato possibile controllare se è stato revocato.</translation>
    </message>
    <message>
        <source>The issuer publishes no revocation list for it.</source>
        <translation>L’emittente non pubblica una lista di revoca per questo attestato.</translation>
    </message>
    <message>
        <source>What they add up to</source>
        <translation>A che cosa portano insieme</translation>
    </message>
    <message>
        <source>rules of version {version}</source>
        <translation>regole versione {version}</translation>
    </message>
    <message>
        <source>{done} of {needed} {metric}</source>
        <translation>{done} di {needed} {metric}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Complete once everything is confirmed</source>
        <translation>Completo quando tutto sarà confermato</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>The rules are attached with the presentation. Cairn runs them again over what is shown here.</source>
        <translation>Le regole sono allegate con la presentazione. Cairn le riesegue su ciò che è mostrato qui.</translation>
    </message>
    <message>
        <source>Check it yourself</source>
        <translation>Controllare di persona</translation>
    </message>
    <message>
        <source>Open this file with Cairn: it reads the attached presentation, checks every signature offline and tells what could not be checked. The dates above say when the learner's wallet last looked; they do not replace your own check.</source>
        <translation>Aprire questo file con Cairn: legge la presentazione allegata, controlla offline ogni firma e dice che cosa non è stato possibile controllare. Le date sopra indicano quando il portafoglio di chi ha imparato ha fatto l’ultimo controllo; non sostituiscono un controllo proprio.</translation>
    </message>
    <message>
        <source>Shown by the holder of</source>
        <translation>Mostrato dal titolare di</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Preparato per</translation>
    </message>
    <message>
        <source>May be used until</source>
        <translation>Utilizzabile fino a</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Data del controllo</translation>
    </message>
    <message>
        <source>Digest of the attached presentation</source>
        <translation>Impronta della presentazione allegata</translation>
    </message>
    <message>
        <source>The presentation as a QR code</source>
        <translation>La presentazione come codice QR</translation>
    </message>
    <message>
        <source>The signed presentation this sheet was written from</source>
        <translation>La presentazione firmata da cui è stato scritto questo foglio</translation>
    </message>
</context>
<context>
    <name>stack-rules</name>
    <message>
        <source>has the code {values}</source>
        <translation>con il codice {values}</translation>
    </message>
    <message>
        <source>is tagged {values}</source>
        <translation>con l’etichetta {values}</translation>
    </message>
    <message>
        <source>is already used for {values}</source>
        <translation>già in uso per {values}</translation>
    </message>
    <message>
        <source>form of study: {values}</source>
        <translation>forma di studio: {values}</translation>
    </message>
    <message>
        <source>in the language {values}</source>
        <translation>lingua: {values}</translation>
    </message>
    <message>
        <source>from the country {values}</source>
        <translation>paese: {values}</translation>
    </message>
    <message>
        <source>of the kind {values}</source>
        <translation>tipo: {values}</translation>
    </message>
    <message>
        <source>shown by {values}</source>
        <translation>prova: {values}</translation>
    </message>
    <message>
        <source>shows the skill {values}, at {level} or better</source>
        <translation>con la competenza {values}, livello {level} o migliore</translation>
    </message>
    <message>
        <source>is already used for something</source>
        <translation>già in uso per qualcosa</translation>
    </message>
    <message>
        <source>awarded on {day} or later</source>
        <translation>con data di rilascio {day} o successiva</translation>
    </message>
    <message>
        <source>awarded on {day} or earlier</source>
        <translation>con data di rilascio {day} o precedente</translation>
    </message>
    <message>
        <source>{framework} level {low} to {high}</source>
        <translation>livello {framework} da {low} a {high}</translation>
    </message>
    <message numerus="yes">
        <source>shows one of %n skill(s) named in the rules</source>
        <translation><numerusform>con %n competenza indicata nelle regole</numerusform><numerusform>con una delle %n competenze indicate nelle regole</numerusform></translation>
    </message>
    <message>
        <source>{low} to {high} {unit} each</source>
        <translation>da {low} a {high} {unit} ciascuno</translation>
    </message>
    <message>
        <source>grade {grade} or better ({scale})</source>
        <translation>voto {grade} o migliore ({scale})</translation>
    </message>
    <message numerus="yes">
        <source>not older than %n month(s)</source>
        <translation><numerusform>di non più di %n mese fa</numerusform><numerusform>di non più di %n mesi fa</numerusform></translation>
    </message>
    <message>
        <source>{framework} level {low}</source>
        <translation>livello {framework} {low}</translation>
    </message>
    <message>
        <source>at least {low} {unit} each</source>
        <translation>almeno {low} {unit} ciascuno</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualsiasi</translation>
    </message>
    <message>
        <source>none by itself</source>
        <translation>nessuno di per sé</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>con esito positivo</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>senza esito positivo</translation>
    </message>
    <message>
        <source>{framework} level {low} or higher</source>
        <translation>livello {framework} {low} o superiore</translation>
    </message>
    <message>
        <source>shows the skill {values}</source>
        <translation>con la competenza {values}</translation>
    </message>
    <message>
        <source>at most {high} {unit} each</source>
        <translation>al massimo {high} {unit} ciascuno</translation>
    </message>
    <message>
        <source>with its size in {unit}</source>
        <translation>con dimensione in {unit}</translation>
    </message>
    <message>
        <source>one of these: {parts}</source>
        <translation>una tra queste condizioni: {parts}</translation>
    </message>
    <message>
        <source>not: {part}</source>
        <translation>escluso: {part}</translation>
    </message>
    <message>
        <source>states {values}</source>
        <translation>con indicazione di: {values}</translation>
    </message>
    <message>
        <source>issued by {values}</source>
        <translation>emittente: {values}</translation>
    </message>
    <message>
        <source>in the subject {values}</source>
        <translation>materia: {values}</translation>
    </message>
    <message>
        <source>{framework} level {high} or lower</source>
        <translation>livello {framework} {high} o inferiore</translation>
    </message>
    <message>
        <source>with a {framework} level</source>
        <translation>con un livello {framework}</translation>
    </message>
    <message>
        <source>the level ({scale})</source>
        <translation>il livello ({scale})</translation>
    </message>
    <message>
        <source>a grade ({scale})</source>
        <translation>un voto ({scale})</translation>
    </message>
    <message>
        <source>the size in {scale}</source>
        <translation>la dimensione in {scale}</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>la materia</translation>
    </message>
    <message>
        <source>the skills</source>
        <translation>le competenze</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>un codice</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>un’etichetta</translation>
    </message>
    <message>
        <source>what it is used for</source>
        <translation>per che cosa è usato</translation>
    </message>
    <message>
        <source>how it was assessed</source>
        <translation>come è stato valutato</translation>
    </message>
    <message>
        <source>whether it was assessed</source>
        <translation>se è stato valutato</translation>
    </message>
    <message>
        <source>the mode of study</source>
        <translation>la modalità di studio</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>la lingua</translation>
    </message>
    <message>
        <source>the country</source>
        <translation>il paese</translation>
    </message>
    <message>
        <source>the kind of credential</source>
        <translation>il tipo di attestato</translation>
    </message>
    <message>
        <source>whether it was passed</source>
        <translation>se l’esito è positivo</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>l’emittente</translation>
    </message>
    <message>
        <source>the date of award</source>
        <translation>la data di rilascio</translation>
    </message>
    <message>
        <source>issuers</source>
        <translation>emittenti</translation>
    </message>
    <message>
        <source>modes of study</source>
        <translation>modalità di studio</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>lingue</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>paesi</translation>
    </message>
    <message>
        <source>kinds of credential</source>
        <translation>tipi di attestato</translation>
    </message>
    <message>
        <source>At least {n} of the {total} parts below, and at most {most} of them in use</source>
        <translation>Almeno {n} delle {total} parti sottostanti, e non più di {most} in uso</translation>
    </message>
    <message>
        <source>At least {low} {unit}: {what}.</source>
        <translation>Almeno {low} {unit}: {what}.</translation>
    </message>
    <message>
        <source>At least {low} and at most {high} {unit}: {what}.</source>
        <translation>Almeno {low} e al massimo {high} {unit}: {what}.</translation>
    </message>
    <message>
        <source>Of these at most {amount} {unit} where: {what}.</source>
        <translation>Di questi al massimo {amount} {unit} dove: {what}.</translation>
    </message>
    <message>
        <source>1 {source} counts as {factor} {to}</source>
        <translation>1 {source} vale {factor} {to}</translation>
    </message>
    <message>
        <source>Your own records count where: {what}</source>
        <translation>Le registrazioni proprie contano dove: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s): {what}</source>
        <translation><numerusform>%n attestato: {what}</numerusform><numerusform>%n attestati: {what}</numerusform></translation>
    </message>
    <message>
        <source>At least {n} of {total} points shown by your credentials</source>
        <translation>Almeno {n} di {total} punti comprovati dagli attestati</translation>
    </message>
    <message numerus="yes">
        <source>All %n part(s) below</source>
        <translation><numerusform>La sola parte sottostante (%n)</numerusform><numerusform>Tutte le %n parti sottostanti</numerusform></translation>
    </message>
    <message>
        <source>This wallet cannot work this out; read it yourself.</source>
        <translation>Questo portafoglio non sa calcolarlo; leggere di persona.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n credential(s).</source>
        <translation><numerusform>Al massimo %n attestato.</numerusform><numerusform>Al massimo %n attestati.</numerusform></translation>
    </message>
    <message>
        <source>Mean grade {grade} or better ({scale})</source>
        <translation>Voto medio {grade} o migliore ({scale})</translation>
    </message>
    <message>
        <source>At least {n} different {key}</source>
        <translation>Almeno {n} {key} differenti</translation>
    </message>
    <message>
        <source>“{first}” was earned before “{then}”</source>
        <translation>«{first}» è stato ottenuto prima di «{then}»</translation>
    </message>
    <message numerus="yes">
        <source>Everything awarded within %n month(s)</source>
        <translation><numerusform>Tutto rilasciato entro %n mese</numerusform><numerusform>Tutto rilasciato entro %n mesi</numerusform></translation>
    </message>
    <message>
        <source>At least {n} {unit} in all: {what}</source>
        <translation>Almeno {n} {unit} in tutto: {what}</translation>
    </message>
    <message>
        <source>At most {n} {unit} in all: {what}</source>
        <translation>Al massimo {n} {unit} in tutto: {what}</translation>
    </message>
    <message>
        <source>At least {n} % of what counts: {what}</source>
        <translation>Almeno {n} % di ciò che conta: {what}</translation>
    </message>
    <message>
        <source>At most {n} % of what counts: {what}</source>
        <translation>Al massimo {n} % di ciò che conta: {what}</translation>
    </message>
    <message>
        <source>At least {n} % of the whole qualification: {what}</source>
        <translation>Almeno {n} % dell’intera qualifica: {what}</translation>
    </message>
    <message>
        <source>At most {n} % of the whole qualification: {what}</source>
        <translation>Al massimo {n} % dell’intera qualifica: {what}</translation>
    </message>
    <message>
        <source>{n} {unit}</source>
        <translation>{n} {unit}</translation>
    </message>
    <message>
        <source>Expired credentials count, too.</source>
        <translation>Contano anche gli attestati scaduti.</translation>
    </message>
    <message>
        <source>The same achievement may count twice.</source>
        <translation>Lo stesso traguardo può contare due volte.</translation>
    </message>
    <message>
        <source>At least {n} of the {total} parts below</source>
        <translation>Almeno {n} delle {total} parti sottostanti</translation>
    </message>
    <message>
        <source>Everything the same in: {key}</source>
        <translation>Tutto uguale per: {key}</translation>
    </message>
    <message>
        <source>For every credential: {what}</source>
        <translation>Per ogni attestato: {what}</translation>
    </message>
    <message>
        <source>partly online, partly on site</source>
        <translation>in parte online, in parte in presenza</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>titolo universitario</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>valutazione</translation>
    </message>
    <message>
        <source>taking part</source>
        <translation>partecipazione</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>esperienza</translation>
    </message>
    <message>
        <source>your own record</source>
        <translation>registrazione propria</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>in presenza</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>badge</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificato</translation>
    </message>
    <message>
        <source>certificate of completion</source>
        <translation>attestato di completamento</translation>
    </message>
    <message>
        <source>professional certification</source>
        <translation>certificazione professionale</translation>
    </message>
    <message>
        <source>competence</source>
        <translation>competenza</translation>
    </message>
    <message>
        <source>bachelor's degree</source>
        <translation>laurea triennale</translation>
    </message>
    <message>
        <source>master's degree</source>
        <translation>laurea magistrale</translation>
    </message>
    <message>
        <source>diploma</source>
        <translation>diploma</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>abilitazione</translation>
    </message>
    <message>
        <source>micro-credential</source>
        <translation>microcredenziale</translation>
    </message>
    <message>
        <source>recognition of prior learning</source>
        <translation>riconoscimento dell’apprendimento pregresso</translation>
    </message>
    <message>
        <source>written examination</source>
        <translation>esame scritto</translation>
    </message>
    <message>
        <source>oral examination</source>
        <translation>esame orale</translation>
    </message>
    <message>
        <source>examination</source>
        <translation>esame</translation>
    </message>
    <message>
        <source>project</source>
        <translation>progetto</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>portfolio</translation>
    </message>
    <message>
        <source>practical test</source>
        <translation>prova pratica</translation>
    </message>
    <message>
        <source>assessed under supervision</source>
        <translation>con valutazione sotto supervisione</translation>
    </message>
    <message>
        <source>assessed without supervision</source>
        <translation>con valutazione senza supervisione</translation>
    </message>
    <message>
        <source>with the identity checked</source>
        <translation>con identità verificata</translation>
    </message>
    <message>
        <source>with the identity not checked</source>
        <translation>senza verifica dell’identità</translation>
    </message>
    <message>
        <source>assessment: {flag} is {value}</source>
        <translation>valutazione: {flag} è {value}</translation>
    </message>
    <message>
        <source>assessed by {way}</source>
        <translation>modo di valutazione: {way}</translation>
    </message>
    <message>
        <source>assessment: {flag}</source>
        <translation>valutazione: {flag}</translation>
    </message>
    <message>
        <source>assessment: not {flag}</source>
        <translation>valutazione: non {flag}</translation>
    </message>
</context>
<context>
    <name>stack-sheet</name>
    <message>
        <source>met</source>
        <translation>soddisfatto</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>non necessario</translation>
    </message>
    <message>
        <source>Version {version} of the rules, reckoned on {day}.</source>
        <translation>Versione {version} delle regole, calcolata in data {day}.</translation>
    </message>
    <message>
        <source>{title}: {reason}</source>
        <translation>{title}: {reason}</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Non conta</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisioni</translation>
    </message>
    <message>
        <source>Still missing: {amount}</source>
        <translation>Mancano ancora: {amount}</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prossimi passi</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisiti</translation>
    </message>
    <message>
        <source>Reckoned by the learner with the program Cairn from their own credentials. It is not a decision of any institution; whoever gets the credentials can run the same rules again.</source>
        <translation>Calcolato con il programma Cairn da chi ha imparato, sui propri attestati. Non è la decisione di alcun ente; chi riceve gli attestati può rieseguire le stesse regole.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>ancora %n</numerusform><numerusform>altri %n</numerusform></translation>
    </message>
    <message>
        <source>Get “{what}” confirmed for {title}</source>
        <translation>Far confermare «{what}» per {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n more credential(s)</source>
        <translation><numerusform>%n altro attestato</numerusform><numerusform>%n altri attestati</numerusform></translation>
    </message>
    <message>
        <source>{source} ({word})</source>
        <translation>{source} ({word})</translation>
    </message>
    <message numerus="yes">
        <source>%n further requirement(s)</source>
        <translation><numerusform>%n altro requisito</numerusform><numerusform>%n altri requisiti</numerusform></translation>
    </message>
    <message>
        <source>Earn {title}</source>
        <translation>Ottenere {title}</translation>
    </message>
</context>
<context>
    <name>stacks</name>
    <message>
        <source>It must count now. If it cannot, the stack says so.</source>
        <translation>Ora deve contare. Se non può, il percorso lo dice.</translation>
    </message>
    <message>
        <source>Stack removed. Your credentials are untouched.</source>
        <translation>Percorso rimosso. Gli attestati sono intatti.</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Scelto a mano</translation>
    </message>
    <message>
        <source>Left out of this stack</source>
        <translation>Escluso da questo percorso</translation>
    </message>
    <message>
        <source>Your choice is taken back</source>
        <translation>La scelta è ritirata</translation>
    </message>
    <message>
        <source>Decision written down</source>
        <translation>Decisione annotata</translation>
    </message>
    <message>
        <source>Decision withdrawn</source>
        <translation>Decisione ritirata</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Com’era prima</translation>
    </message>
    <message>
        <source>Ask the issuer for {what}; it is needed for “{requirement}”.</source>
        <translation>Chiedere all’emittente {what}; serve per «{requirement}».</translation>
    </message>
    <message>
        <source>Brings {n} {unit} nearer</source>
        <translation>Avvicina di {n} {unit}</translation>
    </message>
    <message>
        <source>Best first. A file of offers from a provider shows what earning one of them would bring; without one, the wallet lists what you could have confirmed.</source>
        <translation>Prima i migliori. Un file di offerte di un ente mostra che cosa porterebbe ottenerne una; senza, il portafoglio elenca ciò che si potrebbe far confermare.</translation>
    </message>
    <message>
        <source>Open a file of offers</source>
        <translation>Aprire un file di offerte</translation>
    </message>
    <message>
        <source>No single step is known that would bring you further.</source>
        <translation>Non è noto alcun singolo passo che faccia avanzare.</translation>
    </message>
    <message>
        <source>Nothing that counts here lapses by itself.</source>
        <translation>Nulla di ciò che conta qui verrà meno da sé.</translation>
    </message>
    <message>
        <source>From {day} the stack is complete.</source>
        <translation>Percorso completo dal giorno: {day}.</translation>
    </message>
    <message>
        <source>On {day} the stack stands otherwise: {n} to go.</source>
        <translation>In data {day} la situazione del percorso cambia: mancano {n}.</translation>
    </message>
    <message>
        <source>No longer counts: {titles}.</source>
        <translation>Non conta più: {titles}.</translation>
    </message>
    <message>
        <source>Add offers from a file…</source>
        <translation>Aggiungere offerte da un file…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompere</translation>
    </message>
    <message>
        <source>Looking for what would help…</source>
        <translation>Ricerca di ciò che aiuterebbe…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrotto.</translation>
    </message>
    <message>
        <source>Not everything could be looked at in the time there was.</source>
        <translation>Nel tempo disponibile non è stato possibile esaminare tutto.</translation>
    </message>
    <message>
        <source>You could claim this today. Nothing more is needed.</source>
        <translation>Si potrebbe richiedere già oggi. Non serve altro.</translation>
    </message>
    <message>
        <source>Get confirmed: {title}</source>
        <translation>Far confermare: {title}</translation>
    </message>
    <message>
        <source>Earn: {title}</source>
        <translation>Ottenere: {title}</translation>
    </message>
    <message>
        <source>Completes the stack</source>
        <translation>Completa il percorso</translation>
    </message>
    <message>
        <source>What it brings cannot be known yet</source>
        <translation>Non si può ancora sapere che cosa porta</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prossimi passi</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Scadenze</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Annotare</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offerte</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Che cosa manca</translation>
    </message>
    <message>
        <source>Hints from your credentials</source>
        <translation>Indicazioni dai tuoi attestati</translation>
    </message>
    <message>
        <source>Write down a decision about {title}</source>
        <translation>Annotare una decisione su {title}</translation>
    </message>
    <message>
        <source>Open a qualification</source>
        <translation>Aprire una qualifica</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Qualifiche</translation>
    </message>
    <message>
        <source>All qualifications</source>
        <translation>Tutte le qualifiche</translation>
    </message>
    <message>
        <source>Back to my stacks</source>
        <translation>Tornare ai percorsi</translation>
    </message>
    <message>
        <source>Write your own rules</source>
        <translation>Scrivere regole proprie</translation>
    </message>
    <message>
        <source>No qualification matches. Import one from a file, or write your own rules.</source>
        <translation>Nessuna qualifica corrisponde. Importarne una da un file o scrivere regole proprie.</translation>
    </message>
    <message>
        <source>Take the bundled version</source>
        <translation>Prendere la versione inclusa</translation>
    </message>
    <message>
        <source>Try another file</source>
        <translation>Provare un altro file</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the file cannot be worked out here</source>
        <translation><numerusform>%n elemento del file non è calcolabile qui</numerusform><numerusform>%n elementi del file non sono calcolabili qui</numerusform></translation>
    </message>
    <message>
        <source>Show my stack</source>
        <translation>Mostrare il percorso</translation>
    </message>
    <message>
        <source>Work toward this</source>
        <translation>Mirare a questa</translation>
    </message>
    <message>
        <source>{size} · version {version}</source>
        <translation>{size} · versione {version}</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>In parole semplici</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>“{name}” was not taken</source>
        <translation>«{name}» non è stato preso</translation>
    </message>
    <message>
        <source>Stack added</source>
        <translation>Percorso aggiunto</translation>
    </message>
    <message>
        <source>The other version is in force</source>
        <translation>È in vigore l’altra versione</translation>
    </message>
    <message>
        <source>What changes for you</source>
        <translation>Che cosa cambia</translation>
    </message>
    <message>
        <source>It counts as equivalent to another unit</source>
        <translation>Conta come equivalente a un’altra unità</translation>
    </message>
    <message>
        <source>It is accepted although a condition is open</source>
        <translation>È accettato benché una condizione sia aperta</translation>
    </message>
    <message>
        <source>It counts as a unit of credit toward a requirement</source>
        <translation>Conta come unità di credito per un requisito</translation>
    </message>
    <message>
        <source>The requirement is waived</source>
        <translation>Il requisito è oggetto di dispensa</translation>
    </message>
    <message>
        <source>Prior learning is recognised for the requirement</source>
        <translation>Per il requisito è riconosciuto un apprendimento pregresso</translation>
    </message>
    <message>
        <source>It is left out</source>
        <translation>È escluso</translation>
    </message>
    <message>
        <source>Choose the credential it is about.</source>
        <translation>Scegliere l’attestato a cui si riferisce.</translation>
    </message>
    <message>
        <source>Choose the requirement it is about.</source>
        <translation>Scegliere il requisito a cui si riferisce.</translation>
    </message>
    <message>
        <source>Name the code it is equivalent to.</source>
        <translation>Indicare il codice a cui è equivalente.</translation>
    </message>
    <message>
        <source>Say who decided, and where it is written.</source>
        <translation>Indicare chi ha deciso e dove è scritto.</translation>
    </message>
    <message>
        <source>It is your own word until the awarding body confirms it, and is marked so wherever it is shown.</source>
        <translation>È una dichiarazione propria finché l’ente di rilascio non la conferma, e come tale è segnalata ovunque compaia.</translation>
    </message>
    <message>
        <source>If an awarding body decided something the credentials do not say (an equivalence, a waiver, recognition of prior learning), write it down with its source. The wallet counts it as open until it is confirmed.</source>
        <translation>Se un ente di rilascio ha deciso qualcosa che gli attestati non dicono (un’equivalenza, una dispensa, il riconoscimento di un apprendimento pregresso), annotarlo con la fonte. Il portafoglio lo considera aperto finché non è confermato.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Che cosa è stato deciso</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Attestato</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>Code of the other unit</source>
        <translation>Codice dell’altra unità</translation>
    </message>
    <message>
        <source>Who decided, and where it is written</source>
        <translation>Chi ha deciso e dove è scritto</translation>
    </message>
    <message>
        <source>Registrar's letter of 3 March 2026, file 12/26</source>
        <translation>Lettera della segreteria del 3 marzo 2026, pratica 12/26</translation>
    </message>
    <message>
        <source>Attach the letter…</source>
        <translation>Allegare la lettera…</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Annotare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Attach the letter</source>
        <translation>Allegare la lettera</translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation>Annotare una decisione</translation>
    </message>
    <message>
        <source>It changes nothing now: what it is about is no longer there.</source>
        <translation>Ora non cambia nulla: ciò a cui si riferisce non c’è più.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Ritirare</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Salvare la lettera</translation>
    </message>
    <message>
        <source>Letter: {name}</source>
        <translation>Lettera: {name}</translation>
    </message>
    <message>
        <source>No decision is written down.</source>
        <translation>Nessuna decisione è annotata.</translation>
    </message>
    <message>
        <source>Withdraw: {decision}</source>
        <translation>Ritirare: {decision}</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non conteggiati</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisioni</translation>
    </message>
    <message numerus="yes">
        <source>The smallest proof: %n credential(s)</source>
        <translation><numerusform>La prova minima: %n attestato</numerusform><numerusform>La prova minima: %n attestati</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Everything that counts: %n credential(s)</source>
        <translation><numerusform>Tutto ciò che conta: %n attestato</numerusform><numerusform>Tutto ciò che conta: %n attestati</numerusform></translation>
    </message>
    <message>
        <source>Parts of the stack</source>
        <translation>Parti del percorso</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisiti</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>E se</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>The best found in the time there was; there may be a better way.</source>
        <translation>Il meglio trovato nel tempo disponibile; potrebbe esserci un modo migliore.</translation>
    </message>
    <message>
        <source>Share stack</source>
        <translation>Condividere il percorso</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Working out what counts where…</source>
        <translation>Calcolo di che cosa conta e dove…</translation>
    </message>
    <message>
        <source>Edit rules</source>
        <translation>Modificare le regole</translation>
    </message>
    <message>
        <source>Save a one-page sheet (PDF)</source>
        <translation>Salvare un foglio di una pagina (PDF)</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Stampare il foglio…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Salvare come tabella (CSV)</translation>
    </message>
    <message>
        <source>Remove this stack</source>
        <translation>Rimuovere questo percorso</translation>
    </message>
    <message>
        <source>These rules have no requirements.</source>
        <translation>Queste regole non hanno requisiti.</translation>
    </message>
    <message>
        <source>Everything you have counts here.</source>
        <translation>Tutto ciò che si possiede conta qui.</translation>
    </message>
    <message>
        <source>Not counted ({n})</source>
        <translation>Non conteggiati ({n})</translation>
    </message>
    <message>
        <source>Decisions ({n})</source>
        <translation>Decisioni ({n})</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprovare</translation>
    </message>
    <message>
        <source>My own qualification</source>
        <translation>Qualifica propria</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Che cosa si confronta</translation>
    </message>
    <message>
        <source>The outcomes were assessed</source>
        <translation>I risultati sono stati valutati</translation>
    </message>
    <message>
        <source>Skills by their address (one is enough)</source>
        <translation>Competenze per indirizzo (ne basta una)</translation>
    </message>
    <message>
        <source>Short name in the file</source>
        <translation>Nome breve nel file</translation>
    </message>
    <message>
        <source>Size of the whole</source>
        <translation>Dimensione dell’insieme</translation>
    </message>
    <message>
        <source>Counted in (ECTS, hours, units)</source>
        <translation>Conteggio in (ECTS, ore, unità)</translation>
    </message>
    <message>
        <source>Level (EQF)</source>
        <translation>Livello (EQF)</translation>
    </message>
    <message>
        <source>Expired credentials count, too</source>
        <translation>Contano anche gli attestati scaduti</translation>
    </message>
    <message>
        <source>The same achievement counts only once</source>
        <translation>Lo stesso traguardo conta una volta sola</translation>
    </message>
    <message>
        <source>Sources, one a line: what | where</source>
        <translation>Fonti, una per riga: che cosa | dove</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Almeno</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Al massimo</translation>
    </message>
    <message>
        <source>How many credentials at most</source>
        <translation>Quanti attestati al massimo</translation>
    </message>
    <message>
        <source>Codes (one is enough)</source>
        <translation>Codici (ne basta uno)</translation>
    </message>
    <message>
        <source>Tags (one is enough)</source>
        <translation>Etichette (ne basta una)</translation>
    </message>
    <message>
        <source>Issuers (one is enough)</source>
        <translation>Emittenti (ne basta uno)</translation>
    </message>
    <message>
        <source>Subject codes, ISCED-F (one is enough)</source>
        <translation>Codici di materia, ISCED-F (ne basta uno)</translation>
    </message>
    <message>
        <source>Level (EQF), at least</source>
        <translation>Livello (EQF), almeno</translation>
    </message>
    <message>
        <source>Level (EQF), at most</source>
        <translation>Livello (EQF), al massimo</translation>
    </message>
    <message>
        <source>Size of each in ECTS, at least</source>
        <translation>Dimensione di ciascuno in ECTS, almeno</translation>
    </message>
    <message>
        <source>Size of each in ECTS, at most</source>
        <translation>Dimensione di ciascuno in ECTS, al massimo</translation>
    </message>
    <message>
        <source>Not older than so many months</source>
        <translation>Non più vecchio di quanti mesi</translation>
    </message>
    <message>
        <source>Languages (one is enough)</source>
        <translation>Lingue (ne basta una)</translation>
    </message>
    <message>
        <source>Countries (one is enough)</source>
        <translation>Paesi (ne basta uno)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Or a share, such as 1/2</source>
        <translation>Oppure una quota, come 1/2</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>l’emittente</translation>
    </message>
    <message>
        <source>the mode of study</source>
        <translation>la modalità di studio</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>la lingua</translation>
    </message>
    <message>
        <source>the country</source>
        <translation>il paese</translation>
    </message>
    <message>
        <source>the kind of credential</source>
        <translation>il tipo di attestato</translation>
    </message>
    <message>
        <source>How many credentials</source>
        <translation>Quanti attestati</translation>
    </message>
    <message>
        <source>How many points must be shown</source>
        <translation>Quanti punti vanno comprovati</translation>
    </message>
    <message>
        <source>Points one credential may show at most</source>
        <translation>Punti che un attestato può comprovare al massimo</translation>
    </message>
    <message>
        <source>How many parts must be fulfilled</source>
        <translation>Quante parti vanno soddisfatte</translation>
    </message>
    <message>
        <source>How many parts may be in use at most</source>
        <translation>Quante parti possono essere in uso al massimo</translation>
    </message>
    <message>
        <source>Share of</source>
        <translation>Quota di</translation>
    </message>
    <message>
        <source>How many different ones</source>
        <translation>Quanti differenti</translation>
    </message>
    <message>
        <source>Within so many months</source>
        <translation>Entro quanti mesi</translation>
    </message>
    <message>
        <source>Scale of grades</source>
        <translation>Scala dei voti</translation>
    </message>
    <message>
        <source>Mean grade or better</source>
        <translation>Voto medio o migliore</translation>
    </message>
    <message>
        <source>Earned first</source>
        <translation>Ottenuto prima</translation>
    </message>
    <message>
        <source>Earned after it</source>
        <translation>Ottenuto dopo</translation>
    </message>
    <message>
        <source>the whole qualification</source>
        <translation>l’intera qualifica</translation>
    </message>
    <message>
        <source>what counts</source>
        <translation>ciò che conta</translation>
    </message>
    <message>
        <source>Named credentials</source>
        <translation>Attestati determinati</translation>
    </message>
    <message>
        <source>An amount of credentials</source>
        <translation>Una quantità di attestati</translation>
    </message>
    <message>
        <source>Points to be shown</source>
        <translation>Punti da comprovare</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Tutte queste</translation>
    </message>
    <message>
        <source>Some of these</source>
        <translation>Alcune di queste</translation>
    </message>
    <message>
        <source>A point</source>
        <translation>Un punto</translation>
    </message>
    <message>
        <source>At least so much overall</source>
        <translation>Almeno una quantità in tutto</translation>
    </message>
    <message>
        <source>At most so much overall</source>
        <translation>Al massimo una quantità in tutto</translation>
    </message>
    <message>
        <source>From several different ones</source>
        <translation>Da più valori differenti</translation>
    </message>
    <message>
        <source>Everything the same</source>
        <translation>Tutto uguale</translation>
    </message>
    <message>
        <source>One before the other</source>
        <translation>Uno prima dell’altro</translation>
    </message>
    <message>
        <source>Within a span of time</source>
        <translation>Entro un arco di tempo</translation>
    </message>
    <message>
        <source>A mean grade</source>
        <translation>Un voto medio</translation>
    </message>
    <message>
        <source>For every credential</source>
        <translation>Per ogni attestato</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>L’insieme</translation>
    </message>
    <message>
        <source>A condition for every credential</source>
        <translation>Una condizione per ogni attestato</translation>
    </message>
    <message>
        <source>Parts of the rules</source>
        <translation>Parti delle regole</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungere</translation>
    </message>
    <message>
        <source>Source (JSON)</source>
        <translation>Sorgente (JSON)</translation>
    </message>
    <message>
        <source>Ways to write the rules</source>
        <translation>Modi di scrivere le regole</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>Questa parte</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Uscire senza salvare</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Salvare come nuova versione</translation>
    </message>
    <message>
        <source>State of the rules</source>
        <translation>Stato delle regole</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Tutte le parti</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controllo in corso…</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Rimuovere questa parte</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Spostare in alto</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Spostare in basso</translation>
    </message>
    <message>
        <source>The changes were not saved</source>
        <translation>Le modifiche non sono state salvate</translation>
    </message>
    <message>
        <source>The last part has to stay.</source>
        <translation>L’ultima parte deve restare.</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>The rules can be saved.</source>
        <translation>Le regole si possono salvare.</translation>
    </message>
    <message>
        <source>Rules saved</source>
        <translation>Regole salvate</translation>
    </message>
    <message>
        <source>New version saved</source>
        <translation>Nuova versione salvata</translation>
    </message>
    <message>
        <source>{title}, {kind}, something is wrong here</source>
        <translation>{title}, {kind}, qui qualcosa è sbagliato</translation>
    </message>
    <message>
        <source>Not well-formed JSON: {why}</source>
        <translation>JSON non ben formato: {why}</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Salvare il foglio</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salvare la tabella</translation>
    </message>
    <message>
        <source>No credential of yours says anything about a qualification.</source>
        <translation>Nessuno dei tuoi attestati dice qualcosa su una qualifica.</translation>
    </message>
    <message>
        <source>Open the credential</source>
        <translation>Aprire l’attestato</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calcolo in corso…</translation>
    </message>
    <message>
        <source>Write rules from it</source>
        <translation>Scrivere regole da qui</translation>
    </message>
    <message>
        <source>not part of the rules</source>
        <translation>fuori dalle regole</translation>
    </message>
    <message>
        <source>Before: {before}. After: {after}.</source>
        <translation>Prima: {before}. Dopo: {after}.</translation>
    </message>
    <message>
        <source>It would stay complete.</source>
        <translation>Resterebbe completo.</translation>
    </message>
    <message>
        <source>would be fulfilled</source>
        <translation>sarebbe soddisfatto</translation>
    </message>
    <message>
        <source>would not be fulfilled</source>
        <translation>non sarebbe soddisfatto</translation>
    </message>
    <message>
        <source>Would count, in “{place}”</source>
        <translation>Conterebbe, in «{place}»</translation>
    </message>
    <message>
        <source>Would no longer count, in “{place}”</source>
        <translation>Non conterebbe più, in «{place}»</translation>
    </message>
    <message>
        <source>Would count in “{after}” instead of “{before}”</source>
        <translation>Conterebbe in «{after}» anziché in «{before}»</translation>
    </message>
    <message>
        <source>Give the planned credential a title.</source>
        <translation>Dare un titolo all’attestato previsto.</translation>
    </message>
    <message>
        <source>The size must be a number, such as 5 or 2.5.</source>
        <translation>La dimensione deve essere un numero, come 5 o 2.5.</translation>
    </message>
    <message>
        <source>It would be complete.</source>
        <translation>Sarebbe completo.</translation>
    </message>
    <message>
        <source>It would no longer be complete.</source>
        <translation>Non sarebbe più completo.</translation>
    </message>
    <message>
        <source>Version {before} → {after}</source>
        <translation>Versione {before} → {after}</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Non cambierebbe nulla.</translation>
    </message>
    <message>
        <source>You would be nearer.</source>
        <translation>Il traguardo sarebbe più vicino.</translation>
    </message>
    <message>
        <source>You would be farther away.</source>
        <translation>Il traguardo sarebbe più lontano.</translation>
    </message>
    <message>
        <source>could be left to another</source>
        <translation>potrebbe cedere il posto a un altro</translation>
    </message>
    <message>
        <source>Still missing: {n} {unit}.</source>
        <translation>Mancano ancora: {n} {unit}.</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>soddisfatto</translation>
    </message>
    <message>
        <source>not fulfilled yet</source>
        <translation>non ancora soddisfatto</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Scelta propria</translation>
    </message>
    <message>
        <source>Would also fit, and is missed there: {names}.</source>
        <translation>Andrebbe bene, e manca, anche per: {names}.</translation>
    </message>
    <message>
        <source>counts in every best way</source>
        <translation>conta in ogni soluzione migliore</translation>
    </message>
    <message>
        <source>your own word: {decision}</source>
        <translation>dichiarazione propria: {decision}</translation>
    </message>
    <message>
        <source>confirmed: {decision}</source>
        <translation>confermato: {decision}</translation>
    </message>
    <message numerus="yes">
        <source>%n more near miss(es)</source>
        <translation><numerusform>%n altro attestato quasi idoneo</numerusform><numerusform>%n altri attestati quasi idonei</numerusform></translation>
    </message>
    <message>
        <source>{title} counts here</source>
        <translation>{title} conta qui</translation>
    </message>
    <message>
        <source>“{title}” must count</source>
        <translation>«{title}» deve contare</translation>
    </message>
    <message>
        <source>Shown by “{title}”</source>
        <translation>Comprovato da «{title}»</translation>
    </message>
    <message>
        <source>Not shown yet: {what}</source>
        <translation>Non ancora comprovato: {what}</translation>
    </message>
    <message>
        <source>{title} nearly counts here</source>
        <translation>{title} quasi conta qui</translation>
    </message>
    <message>
        <source>Save signed by you</source>
        <translation>Salvare con firma propria</translation>
    </message>
    <message>
        <source>The file names no source.</source>
        <translation>Il file non indica alcuna fonte.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versione {version}</translation>
    </message>
    <message>
        <source>Save the signed rules</source>
        <translation>Salvare le regole firmate</translation>
    </message>
    <message>
        <source>Save as {format}</source>
        <translation>Salvare come {format}</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Salvare le regole</translation>
    </message>
    <message numerus="yes">
        <source>This format cannot say %n rule(s); they are in it as text.</source>
        <translation><numerusform>Questo formato non sa esprimere %n regola; vi è contenuta come testo.</numerusform><numerusform>Questo formato non sa esprimere %n regole; vi sono contenute come testo.</numerusform></translation>
    </message>
    <message>
        <source>“{title}” is now among your stacks.</source>
        <translation>«{title}» è ora tra i percorsi.</translation>
    </message>
    <message>
        <source>“{title}” now follows the other version. What changes for you:</source>
        <translation>«{title}» segue ora l’altra versione. Che cosa cambia:</translation>
    </message>
    <message>
        <source>You work toward it</source>
        <translation>È già tra i percorsi</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>Regole proprie</translation>
    </message>
    <message>
        <source>Another version is bundled: {v}</source>
        <translation>È inclusa un’altra versione: {v}</translation>
    </message>
    <message>
        <source>It could take the place of another.</source>
        <translation>Potrebbe prendere il posto di un altro.</translation>
    </message>
    <message>
        <source>{source}, written down on {day}</source>
        <translation>{source}, annotata in data {day}</translation>
    </message>
    <message>
        <source>It counts in no best way.</source>
        <translation>Non conta in alcuna soluzione migliore.</translation>
    </message>
    <message>
        <source>The letter signed by {who} says something else.</source>
        <translation>La lettera firmata da {who} dice altro.</translation>
    </message>
    <message>
        <source>{reason} ({n})</source>
        <translation>{reason} ({n})</translation>
    </message>
    <message>
        <source>What you can do: {advice}</source>
        <translation>Che cosa si può fare: {advice}</translation>
    </message>
    <message>
        <source>The signature of {who} on the letter could not be fully checked.</source>
        <translation>Non è stato possibile controllare del tutto la firma di {who} sulla lettera.</translation>
    </message>
    <message>
        <source>Nobody you trust vouches for {who}, who signed the letter.</source>
        <translation>Nessuno di fidato garantisce per {who}, che ha firmato la lettera.</translation>
    </message>
    <message>
        <source>{n} {unit} to go</source>
        <translation>mancano {n} {unit}</translation>
    </message>
    <message>
        <source>{met} of {total} requirements met</source>
        <translation>{met} di {total} requisiti soddisfatti</translation>
    </message>
    <message>
        <source>You could claim this today</source>
        <translation>Si potrebbe richiedere già oggi</translation>
    </message>
    <message>
        <source>Leans on your own decisions</source>
        <translation>Si basa su decisioni proprie</translation>
    </message>
    <message>
        <source>Suppose something, then look. Nothing in your wallet changes.</source>
        <translation>Fare un’ipotesi, poi guardare. Nel portafoglio non cambia nulla.</translation>
    </message>
    <message>
        <source>Title of the planned credential</source>
        <translation>Titolo dell’attestato previsto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Codes, if you know them</source>
        <translation>Codici, se noti</translation>
    </message>
    <message>
        <source>Subject codes (ISCED-F), if you know them</source>
        <translation>Codici di materia (ISCED-F), se noti</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>nessun livello</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emittente</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Prevedere</translation>
    </message>
    <message>
        <source>Credentials to leave out</source>
        <translation>Attestati da escludere</translation>
    </message>
    <message>
        <source>on another day</source>
        <translation>in un altro giorno</translation>
    </message>
    <message>
        <source>The day to look at</source>
        <translation>Il giorno da esaminare</translation>
    </message>
    <message>
        <source>Another version of the rules…</source>
        <translation>Un’altra versione delle regole…</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Mostrare che cosa cambierebbe</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricominciare</translation>
    </message>
    <message>
        <source>Suppose it were…</source>
        <translation>Supponendo che fosse…</translation>
    </message>
    <message>
        <source>another issuer</source>
        <translation>un altro emittente</translation>
    </message>
    <message>
        <source>This is only supposed. Nothing in your wallet has changed.</source>
        <translation>È solo un’ipotesi. Nel portafoglio non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Suppose you earn…</source>
        <translation>Supponendo di ottenere…</translation>
    </message>
    <message>
        <source>Suppose these did not count…</source>
        <translation>Supponendo che questi non contassero…</translation>
    </message>
    <message>
        <source>Today: {amount}</source>
        <translation>Oggi: {amount}</translation>
    </message>
    <message>
        <source>Then: {amount}</source>
        <translation>Poi: {amount}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Che cosa cambierebbe</translation>
    </message>
    <message>
        <source>Rules: {name}</source>
        <translation>Regole: {name}</translation>
    </message>
    <message>
        <source>No longer plan {title}</source>
        <translation>Non prevedere più {title}</translation>
    </message>
    <message>
        <source>Only verified credentials count. Drop a credential on a requirement to make it count there. Keys on a row: P must count, X leave out, R take back, D decision, Enter open.</source>
        <translation>Contano solo gli attestati verificati. Trascinare un attestato su un requisito per farlo contare lì. Tasti su una riga: P deve contare, X escludere, R ritirare, D decisione, Invio aprire.</translation>
    </message>
    <message>
        <source>Each credential that counts nowhere is listed under its first reason.</source>
        <translation>Ogni attestato che non conta da nessuna parte è elencato sotto il suo primo motivo.</translation>
    </message>
    <message>
        <source>Must count here</source>
        <translation>Deve contare qui</translation>
    </message>
    <message>
        <source>Must count somewhere</source>
        <translation>Deve contare da qualche parte</translation>
    </message>
    <message>
        <source>Take my choice back</source>
        <translation>Ritirare la scelta</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Escludere</translation>
    </message>
    <message>
        <source>Write down a decision…</source>
        <translation>Annotare una decisione…</translation>
    </message>
    <message>
        <source>How they stand together</source>
        <translation>Come stanno insieme</translation>
    </message>
    <message>
        <source>Stacks to compare, in order of preference</source>
        <translation>Percorsi da confrontare, in ordine di preferenza</translation>
    </message>
    <message>
        <source>Each credential counts once</source>
        <translation>Ogni attestato conta una volta</translation>
    </message>
    <message>
        <source>Exits on one way</source>
        <translation>Uscite di uno stesso cammino</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>The upper ones are served first; on one way, they are the earlier exits.</source>
        <translation>Quelli più in alto hanno la precedenza; su uno stesso cammino sono le prime uscite.</translation>
    </message>
    <message>
        <source>Choose stacks</source>
        <translation>Scegliere i percorsi</translation>
    </message>
    <message>
        <source>Choose at least one stack to see how they stand together.</source>
        <translation>Scegliere almeno un percorso per vedere come stanno insieme.</translation>
    </message>
    <message>
        <source>A credential may count in several</source>
        <translation>Un attestato può contare in più percorsi</translation>
    </message>
    <message>
        <source>Nothing counts here yet.</source>
        <translation>Qui non conta ancora nulla.</translation>
    </message>
    <message>
        <source>With single use: {state}</source>
        <translation>Con uso singolo: {state}</translation>
    </message>
    <message>
        <source>You cannot claim one of them yet.</source>
        <translation>Non se ne può ancora richiedere nessuno.</translation>
    </message>
    <message>
        <source>In order of preference</source>
        <translation>In ordine di preferenza</translation>
    </message>
    <message>
        <source>With shared use: {state}</source>
        <translation>Con uso condiviso: {state}</translation>
    </message>
    <message>
        <source>You could claim “{title}” today.</source>
        <translation>Oggi si potrebbe richiedere «{title}».</translation>
    </message>
    <message>
        <source>The next exit is “{title}”, {n} to go.</source>
        <translation>La prossima uscita è «{title}», mancano {n}.</translation>
    </message>
    <message>
        <source>Used in several</source>
        <translation>Usati in più percorsi</translation>
    </message>
    <message>
        <source>best found in the time there was</source>
        <translation>il meglio trovato nel tempo disponibile</translation>
    </message>
    <message>
        <source>Your stacks are being worked out.</source>
        <translation>Calcolo dei percorsi in corso.</translation>
    </message>
    <message>
        <source>Search stacks and qualifications</source>
        <translation>Cercare percorsi e qualifiche</translation>
    </message>
    <message>
        <source>A stack shows how far your credentials carry you toward a qualification.</source>
        <translation>Un percorso mostra fin dove portano gli attestati verso una qualifica.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Affiancati</translation>
    </message>
    <message>
        <source>All stacks</source>
        <translation>Tutti i percorsi</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Percorsi</translation>
    </message>
    <message>
        <source>Search stacks…</source>
        <translation>Cercare percorsi…</translation>
    </message>
    <message>
        <source>Import a qualification</source>
        <translation>Importare una qualifica</translation>
    </message>
    <message>
        <source>New stack</source>
        <translation>Nuovo percorso</translation>
    </message>
    <message>
        <source>No stack yet</source>
        <translation>Ancora nessun percorso</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Choose a qualification</source>
        <translation>Scegliere una qualifica</translation>
    </message>
    <message>
        <source>Not fully verified</source>
        <translation>Controllo incompleto</translation>
    </message>
    <message>
        <source>Revoked by the issuer</source>
        <translation>Revocato dall’emittente</translation>
    </message>
    <message>
        <source>Suspended by the issuer</source>
        <translation>Sospeso dall’emittente</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>Dated in the future</source>
        <translation>Con data nel futuro</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Senza esito positivo</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>Sostituito da uno più recente</translation>
    </message>
    <message>
        <source>A condition for every credential is not fulfilled</source>
        <translation>Una condizione per ogni attestato non è soddisfatta</translation>
    </message>
    <message>
        <source>Something asked for is not stated</source>
        <translation>Qualcosa di richiesto non è indicato</translation>
    </message>
    <message>
        <source>Fits none of the requirements</source>
        <translation>Non è adatto ad alcun requisito</translation>
    </message>
    <message>
        <source>The requirement is already full</source>
        <translation>Il requisito è già pieno</translation>
    </message>
    <message>
        <source>A limit is reached</source>
        <translation>È raggiunto un limite</translation>
    </message>
    <message>
        <source>The same achievement counts already</source>
        <translation>Lo stesso traguardo conta già</translation>
    </message>
    <message>
        <source>Earned in another order</source>
        <translation>Ottenuto in un altro ordine</translation>
    </message>
    <message>
        <source>Outside the time span</source>
        <translation>Fuori dall’arco di tempo</translation>
    </message>
    <message>
        <source>Needed elsewhere</source>
        <translation>Serve altrove</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Escluso per scelta propria</translation>
    </message>
    <message>
        <source>Open it and see what its check needs; often a list or a key is missing.</source>
        <translation>Aprirlo e vedere che cosa serve al controllo; spesso manca una lista o una chiave.</translation>
    </message>
    <message>
        <source>Ask the issuer why. A new credential would count again.</source>
        <translation>Chiedere all’emittente il motivo. Un nuovo attestato tornerebbe a contare.</translation>
    </message>
    <message>
        <source>Ask the issuer what has to happen. It counts again once they lift it.</source>
        <translation>Chiedere all’emittente che cosa deve accadere. Torna a contare quando la sospensione è tolta.</translation>
    </message>
    <message>
        <source>Ask the issuer for a renewal, or write down a decision that accepts it.</source>
        <translation>Chiedere un rinnovo all’emittente o annotare una decisione che lo accetta.</translation>
    </message>
    <message>
        <source>Nothing to do: it counts from its date on.</source>
        <translation>Nulla da fare: conta a partire dalla sua data.</translation>
    </message>
    <message>
        <source>Repeat the assessment and add the new credential.</source>
        <translation>Ripetere la valutazione e aggiungere il nuovo attestato.</translation>
    </message>
    <message>
        <source>Nothing to do: the newer one is looked at instead.</source>
        <translation>Nulla da fare: al suo posto si esamina quello più recente.</translation>
    </message>
    <message>
        <source>Ask the awarding body for an exception, and write its decision down here.</source>
        <translation>Chiedere un’eccezione all’ente di rilascio e annotare qui la sua decisione.</translation>
    </message>
    <message>
        <source>Ask the issuer to confirm it, and write the answer down as a decision.</source>
        <translation>Chiedere conferma all’emittente e annotare la risposta come decisione.</translation>
    </message>
    <message>
        <source>It may count elsewhere. If it was accepted here, write that decision down.</source>
        <translation>Può contare altrove. Se qui è stato accettato, annotare quella decisione.</translation>
    </message>
    <message>
        <source>Nothing to do: enough counts there. You can choose by hand which one counts.</source>
        <translation>Nulla da fare: lì ne contano già abbastanza. Si può scegliere a mano quale conta.</translation>
    </message>
    <message>
        <source>Look at what else counts there; you can choose by hand which one counts.</source>
        <translation>Guardare che cos’altro conta lì; si può scegliere a mano quale conta.</translation>
    </message>
    <message>
        <source>Nothing to do: an achievement counts once.</source>
        <translation>Nulla da fare: un traguardo conta una volta sola.</translation>
    </message>
    <message>
        <source>Ask the awarding body whether the order can be waived.</source>
        <translation>Chiedere all’ente di rilascio una dispensa dall’ordine.</translation>
    </message>
    <message>
        <source>Ask the awarding body for an extension, or earn it anew.</source>
        <translation>Chiedere una proroga all’ente di rilascio o ottenerlo di nuovo.</translation>
    </message>
    <message>
        <source>It counts once only. Earn another one for the second place.</source>
        <translation>Conta una volta sola. Ottenerne un altro per il secondo posto.</translation>
    </message>
    <message>
        <source>Take your choice back to let it count again.</source>
        <translation>Ritirare la scelta per farlo contare di nuovo.</translation>
    </message>
    <message>
        <source>Counts as equivalent to another unit</source>
        <translation>Conta come equivalente a un’altra unità</translation>
    </message>
    <message>
        <source>Accepted although a condition is open</source>
        <translation>Accettato benché una condizione sia aperta</translation>
    </message>
    <message>
        <source>A requirement is waived</source>
        <translation>Dispensa da un requisito</translation>
    </message>
    <message>
        <source>Must count (your choice)</source>
        <translation>Deve contare (scelta propria)</translation>
    </message>
    <message>
        <source>Left out (your choice)</source>
        <translation>Escluso (scelta propria)</translation>
    </message>
    <message>
        <source>One condition short: {asked}.</source>
        <translation>Manca una condizione: {asked}.</translation>
    </message>
    <message>
        <source>It states: {value}.</source>
        <translation>Indica: {value}.</translation>
    </message>
    <message>
        <source>It does not state {what}.</source>
        <translation>Non indica {what}.</translation>
    </message>
    <message>
        <source>Where: {path}</source>
        <translation>Dove: {path}</translation>
    </message>
    <message>
        <source>“{credential}” says that it is part of “{stack}”.</source>
        <translation>«{credential}» indica di far parte di «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it contains “{stack}”.</source>
        <translation>«{credential}» indica di contenere «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it comes before “{stack}”.</source>
        <translation>«{credential}» indica di precedere «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that “{stack}” comes before it.</source>
        <translation>«{credential}» indica che «{stack}» lo precede.</translation>
    </message>
    <message>
        <source>“{credential}” says that it is another edition of “{stack}”.</source>
        <translation>«{credential}» indica di essere un’altra edizione di «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it is related to “{stack}”.</source>
        <translation>«{credential}» indica di essere in relazione con «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that “{stack}” has taken its place.</source>
        <translation>«{credential}» indica che «{stack}» lo ha sostituito.</translation>
    </message>
    <message>
        <source>“{credential}” says that it gives a right to “{stack}”.</source>
        <translation>«{credential}» indica di dare diritto a «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it follows the description of “{stack}”.</source>
        <translation>«{credential}» indica di seguire la descrizione di «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it is aligned with “{stack}”.</source>
        <translation>«{credential}» indica di essere allineato a «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it is part of what “{requirement}” asks for in “{stack}”.</source>
        <translation>«{credential}» indica di far parte di ciò che «{requirement}» richiede in «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it contains what “{requirement}” asks for in “{stack}”.</source>
        <translation>«{credential}» indica di contenere ciò che «{requirement}» richiede in «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it comes before what “{requirement}” asks for in “{stack}”.</source>
        <translation>«{credential}» indica di precedere ciò che «{requirement}» richiede in «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it comes after what “{requirement}” asks for in “{stack}”.</source>
        <translation>«{credential}» indica di venire dopo ciò che «{requirement}» richiede in «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it is another edition of what “{requirement}” asks for in “{stack}”.</source>
        <translation>«{credential}» indica di essere un’altra edizione di ciò che «{requirement}» richiede in «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it is related to what “{requirement}” asks for in “{stack}”.</source>
        <translation>«{credential}» indica di essere in relazione con ciò che «{requirement}» richiede in «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that its place was taken by what “{requirement}” asks for in “{stack}”.</source>
        <translation>«{credential}» indica di essere stato sostituito da ciò che «{requirement}» richiede in «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it gives a right to what “{requirement}” asks for in “{stack}”.</source>
        <translation>«{credential}» indica di dare diritto a ciò che «{requirement}» richiede in «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it follows the description “{requirement}” asks for in “{stack}”.</source>
        <translation>«{credential}» indica di seguire la descrizione che «{requirement}» richiede in «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it is aligned with what “{requirement}” asks for in “{stack}”.</source>
        <translation>«{credential}» indica di essere allineato a ciò che «{requirement}» richiede in «{stack}».</translation>
    </message>
    <message>
        <source>These are hints from the credentials themselves. Nothing here is counted.</source>
        <translation>Sono indicazioni degli attestati stessi. Nulla qui viene conteggiato.</translation>
    </message>
    <message>
        <source>“{credential}” says what is asked for before it: {name}</source>
        <translation>«{credential}» indica che cosa è richiesto prima: {name}</translation>
    </message>
    <message>
        <source>“{credential}” says that “{name}” comes before it.</source>
        <translation>«{credential}» indica che «{name}» lo precede.</translation>
    </message>
    <message>
        <source>Needed there</source>
        <translation>Necessario lì</translation>
    </message>
    <message>
        <source>Not needed there: others can take its place</source>
        <translation>Non necessario lì: altri possono prenderne il posto</translation>
    </message>
    <message>
        <source>May be needed there</source>
        <translation>Forse necessario lì</translation>
    </message>
    <message>
        <source>Nobody signed these rules. The ones you keep are signed. Ask the publisher for a signed version.</source>
        <translation>Nessuno ha firmato queste regole. Quelle conservate qui sono firmate. Chiedere una versione firmata a chi le pubblica.</translation>
    </message>
    <message>
        <source>The signature over these rules could not be fully verified.</source>
        <translation>Non è stato possibile verificare del tutto la firma di queste regole.</translation>
    </message>
    <message>
        <source>These rules are signed by somebody else than the ones you keep.</source>
        <translation>Queste regole sono firmate da qualcuno diverso da chi ha firmato quelle conservate qui.</translation>
    </message>
    <message>
        <source>These are the rules of another qualification, not a version of this one.</source>
        <translation>Sono le regole di un’altra qualifica, non una versione di questa.</translation>
    </message>
    <message>
        <source>This version is older than the one you keep.</source>
        <translation>Questa versione è meno recente di quella conservata qui.</translation>
    </message>
    <message>
        <source>The version has the same name, but the rules are not the same.</source>
        <translation>La versione ha lo stesso nome, ma le regole non sono le stesse.</translation>
    </message>
    <message>
        <source>The names of the versions do not tell which one is newer.</source>
        <translation>Dai nomi delle versioni non si capisce quale sia più recente.</translation>
    </message>
    <message>
        <source>ECTS</source>
        <translation>ECTS</translation>
    </message>
    <message numerus="yes">
        <source>credential(s)</source>
        <translation><numerusform>attestato</numerusform><numerusform>attestati</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>point(s)</source>
        <translation><numerusform>punto</numerusform><numerusform>punti</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation><numerusform>ora</numerusform><numerusform>ore</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>issuer(s)</source>
        <translation><numerusform>emittente</numerusform><numerusform>emittenti</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>part(s)</source>
        <translation><numerusform>parte</numerusform><numerusform>parti</numerusform></translation>
    </message>
    <message>
        <source>it could not be fully verified</source>
        <translation>non è stato possibile verificarlo del tutto</translation>
    </message>
    <message>
        <source>the issuer revoked it</source>
        <translation>l’emittente lo ha revocato</translation>
    </message>
    <message>
        <source>the issuer suspended it</source>
        <translation>l’emittente lo ha sospeso</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>è scaduto</translation>
    </message>
    <message>
        <source>its date is still to come</source>
        <translation>la sua data deve ancora venire</translation>
    </message>
    <message>
        <source>it was not passed</source>
        <translation>l’esito non è positivo</translation>
    </message>
    <message>
        <source>a newer one replaces it</source>
        <translation>uno più recente lo sostituisce</translation>
    </message>
    <message>
        <source>it does not fulfil “{name}”</source>
        <translation>non soddisfa «{name}»</translation>
    </message>
    <message>
        <source>it matches none of the requirements</source>
        <translation>non corrisponde ad alcun requisito</translation>
    </message>
    <message>
        <source>“{name}” is already full</source>
        <translation>«{name}» è già pieno</translation>
    </message>
    <message>
        <source>the limit of “{name}” is reached</source>
        <translation>il limite di «{name}» è raggiunto</translation>
    </message>
    <message>
        <source>it repeats one that counts</source>
        <translation>ripete uno che conta</translation>
    </message>
    <message>
        <source>it was not earned in the order “{name}” asks for</source>
        <translation>non è stato ottenuto nell’ordine richiesto da «{name}»</translation>
    </message>
    <message>
        <source>it lies outside the time span of “{name}”</source>
        <translation>è fuori dall’arco di tempo di «{name}»</translation>
    </message>
    <message>
        <source>it is needed elsewhere, for “{name}”</source>
        <translation>serve altrove, per «{name}»</translation>
    </message>
    <message>
        <source>“{name}” leaves it out</source>
        <translation>«{name}» lo esclude</translation>
    </message>
    <message>
        <source>The rules are the very ones you keep.</source>
        <translation>Le regole sono proprio quelle conservate qui.</translation>
    </message>
    <message>
        <source>The rules are the very ones that come with this program.</source>
        <translation>Le regole sono proprio quelle incluse in questo programma.</translation>
    </message>
    <message>
        <source>These are not the rules you have under this name. Compare them with the publisher's.</source>
        <translation>Non sono le regole conservate qui con questo nome. Confrontarle con quelle di chi le pubblica.</translation>
    </message>
    <message>
        <source>The rules were brought by the holder. Compare them with the publisher's.</source>
        <translation>Le regole sono state portate dal titolare. Confrontarle con quelle di chi le pubblica.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Complete once everything is confirmed</source>
        <translation>Completo quando tutto sarà confermato</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Your own word, not confirmed</source>
        <translation>Dichiarazione propria, non confermata</translation>
    </message>
    <message>
        <source>The holder's signature over the rules could not be checked, so nobody stands for them.</source>
        <translation>Non è stato possibile controllare la firma del titolare sulle regole, perciò nessuno ne risponde.</translation>
    </message>
    <message>
        <source>Nobody signed these rules; compare them with the publisher's.</source>
        <translation>Nessuno ha firmato queste regole; confrontarle con quelle di chi le pubblica.</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>una regola</translation>
    </message>
    <message>
        <source>You have {done} of {needed} {unit}</source>
        <translation>Raggiunti {done} di {needed} {unit}</translation>
    </message>
    <message>
        <source>{done} of {needed} {unit}</source>
        <translation>{done} di {needed} {unit}</translation>
    </message>
    <message>
        <source>What is shown does not come to what the holder said.</source>
        <translation>Ciò che è mostrato non porta a quanto il titolare ha dichiarato.</translation>
    </message>
    <message>
        <source>What is shown comes to what the holder said.</source>
        <translation>Ciò che è mostrato porta a quanto il titolare ha dichiarato.</translation>
    </message>
    <message>
        <source>Signed in the name of {who}; the signature could not be fully checked</source>
        <translation>Firmato a nome di {who}; non è stato possibile controllare del tutto la firma</translation>
    </message>
    <message>
        <source>Confirmed by a signed letter of {name}</source>
        <translation>Confermato da una lettera firmata di {name}</translation>
    </message>
    <message>
        <source>Signed by {who}, checked</source>
        <translation>Firmato da {who}, controllato</translation>
    </message>
    <message>
        <source>it does not state {what}</source>
        <translation>non indica {what}</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>How much time the learning takes. One ECTS credit stands for 25 to 30 hours.</source>
        <translation>Quanto tempo richiede l’apprendimento. Un credito ECTS corrisponde a 25–30 ore.</translation>
    </message>
    <message>
        <source>A step in a framework. EQF is the European one, from 1 to 8.</source>
        <translation>Un gradino in un quadro di riferimento. EQF è quello europeo, da 1 a 8.</translation>
    </message>
    <message>
        <source>How it was found out that you can do it.</source>
        <translation>Come è stato accertato che si è in grado di farlo.</translation>
    </message>
    <message>
        <source>Who watches over the quality of the issuer or of this offer.</source>
        <translation>Chi vigila sulla qualità dell’emittente o di questa offerta.</translation>
    </message>
    <message>
        <source>Whether it was made sure that it was you who took the assessment.</source>
        <translation>Se è stato accertato che a sostenere la valutazione fosse proprio la persona interessata.</translation>
    </message>
    <message>
        <source>Whether you took part on site, online, or both.</source>
        <translation>Se la partecipazione è stata in presenza, online o in entrambi i modi.</translation>
    </message>
    <message>
        <source>Until when the issuer stands by it.</source>
        <translation>Fino a quando l’emittente ne risponde.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Skip</source>
        <translation>Saltare</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} di {all}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniziare</translation>
    </message>
    <message>
        <source>Bring in what you earned</source>
        <translation>Portare qui ciò che si è conseguito</translation>
    </message>
    <message>
        <source>Drop the file or picture you got from an issuer anywhere on this window. You see what it is before anything is kept.</source>
        <translation>Trascinare in un punto qualsiasi della finestra il file o l’immagine ricevuti da un emittente. Si vede che cos’è prima che qualcosa venga conservato.</translation>
    </message>
    <message>
        <source>See whether it is genuine</source>
        <translation>Vedere se è autentico</translation>
    </message>
    <message>
        <source>Each credential carries one word. “Verified” means that the signature was checked here. A question mark means that something needed is not on this computer, and not that anything is wrong.</source>
        <translation>Ogni attestato porta una parola. «Verificato» significa che la firma è stata controllata qui. Un punto interrogativo significa che qualcosa che serve non è su questo computer, non che qualcosa sia sbagliato.</translation>
    </message>
    <message>
        <source>See what it adds up to</source>
        <translation>Vedere a che cosa porta</translation>
    </message>
    <message>
        <source>Under Stacks choose a qualification. You see how far you are, what counts where, and what to do next.</source>
        <translation>In Percorsi scegliere una qualifica. Si vede a che punto si è, che cosa conta e dove, e che cosa fare dopo.</translation>
    </message>
    <message>
        <source>Show only what you want</source>
        <translation>Mostrare solo ciò che si vuole</translation>
    </message>
    <message>
        <source>Choose credentials, decide what to show, and hand them over as a file or a code. Nothing is sent by itself, and this program opens no connection.</source>
        <translation>Scegliere gli attestati, decidere che cosa mostrare e consegnarli come file o codice. Nulla viene inviato da sé, e questo programma non apre alcuna connessione.</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Show Cairn</source>
        <translation>Mostrare Cairn</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Uscire</translation>
    </message>
    <message>
        <source>Cairn is still here, hidden in the tray.</source>
        <translation>Cairn è ancora qui, nascosto nell’area di notifica.</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>The signature of the list holds; it was made by {by}. Whether that is the right signer was not checked.</source>
        <translation>La firma dell’elenco è valida; è stata fatta da {by}. Non è stato controllato se sia il firmatario giusto.</translation>
    </message>
    <message>
        <source>The signature of the list was not checked.</source>
        <translation>La firma dell’elenco non è stata controllata.</translation>
    </message>
    <message>
        <source>The list is not signed.</source>
        <translation>L’elenco non è firmato.</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>Open another wallet…</source>
        <translation>Aprire un altro portafoglio…</translation>
    </message>
    <message>
        <source>Open the wallet in {folder}</source>
        <translation>Aprire il portafoglio in {folder}</translation>
    </message>
    <message>
        <source>The two entries differ. Type the same passphrase twice.</source>
        <translation>I due inserimenti sono diversi. Scrivere due volte la stessa frase segreta.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together work well.</source>
        <translation>Quattro o più parole che non hanno nulla in comune vanno bene.</translation>
    </message>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>Troppo breve: almeno 8 caratteri.</translation>
    </message>
    <message>
        <source>Easy to guess. Add a word or two.</source>
        <translation>Facile da indovinare. Aggiungere una o due parole.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Discreta. Un’altra parola la rende robusta.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Robusta.</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n credential(s). Unlock with the backup's passphrase.</source>
        <translation><numerusform>Ripristinato: %n attestato. Sbloccare con la frase segreta del backup.</numerusform><numerusform>Ripristinati: %n attestati. Sbloccare con la frase segreta del backup.</numerusform></translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>If you put this copy here yourself, keep it; otherwise restore your newest backup.</source>
        <translation>Se questa copia è stata messa qui di proposito, tenerla; altrimenti ripristinare il backup più recente.</translation>
    </message>
    <message numerus="yes">
        <source>This wallet is an older copy: %n change(s) made later on this computer are missing.</source>
        <translation><numerusform>Questo portafoglio è una copia meno recente: manca %n modifica fatta in seguito su questo computer.</numerusform><numerusform>Questo portafoglio è una copia meno recente: mancano %n modifiche fatte in seguito su questo computer.</numerusform></translation>
    </message>
    <message>
        <source>This wallet is another copy than the one last used on this computer.</source>
        <translation>Questo portafoglio è una copia diversa dall’ultima usata su questo computer.</translation>
    </message>
    <message>
        <source>That one was last used on {when}.</source>
        <translation>Ultimo uso di quella copia: {when}.</translation>
    </message>
    <message>
        <source>This computer's clock stands earlier than a moment this wallet has already seen, {when}. Dates are judged by that moment until the clock has passed it or you say that the clock is right.</source>
        <translation>L’orologio di questo computer segna un’ora precedente a un momento che questo portafoglio ha già visto, {when}. Le date sono giudicate secondo quel momento finché l’orologio non lo ha superato o finché non dite che l’orologio è giusto.</translation>
    </message>
</context>
<context>
    <name>verdict sheet</name>
    <message>
        <source>This sheet tells what was found that day. It proves nothing by itself: check the original.</source>
        <translation>Questo foglio dice che cosa è stato accertato quel giorno. Da solo non prova nulla: controllare l’originale.</translation>
    </message>
    <message>
        <source>Result of a check</source>
        <translation>Esito di un controllo</translation>
    </message>
    <message>
        <source>{sign} {title}: {told}</source>
        <translation>{sign} {title}: {told}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Non leggibile</translation>
    </message>
    <message>
        <source>{name}, SHA-256 {digest}</source>
        <translation>{name}, SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Checked at {when}, without a network.</source>
        <translation>Data del controllo, senza rete: {when}.</translation>
    </message>
    <message>
        <source>check-result</source>
        <translation>esito-controllo</translation>
    </message>
    <message>
        <source>Opened with Cairn, the original in this file is checked again.</source>
        <translation>Aperto con Cairn, l’originale contenuto in questo file viene controllato di nuovo.</translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation>Pagina {n} di {of}</translation>
    </message>
    <message>
        <source>The file that was checked</source>
        <translation>Il file controllato</translation>
    </message>
    <message>
        <source>The presentation</source>
        <translation>La presentazione</translation>
    </message>
    <message>
        <source>Credential without a title</source>
        <translation>Attestato senza titolo</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>In the holder's own words: signed by the holder alone, by no institution.</source>
        <translation>Con parole proprie: firmato solo da chi lo presenta, da nessuna istituzione.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificato</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Non autentico</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocato</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Sospeso</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Non ancora valido</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Controllo incompleto</translation>
    </message>
    <message>
        <source>The signature holds, it is in date, and nothing speaks against it.</source>
        <translation>La firma è valida, è nei termini e nulla vi si oppone.</translation>
    </message>
    <message>
        <source>Something does not hold. It may have been changed after it was signed. Do not rely on it.</source>
        <translation>Qualcosa non regge. Potrebbe essere stato modificato dopo la firma. Non farvi affidamento.</translation>
    </message>
    <message>
        <source>The issuer has taken it back.</source>
        <translation>L’emittente lo ha ritirato.</translation>
    </message>
    <message>
        <source>The issuer has put it on hold for now.</source>
        <translation>L’emittente lo ha per ora sospeso.</translation>
    </message>
    <message>
        <source>It was issued with an end date, and that date has passed.</source>
        <translation>È stato rilasciato con una data di scadenza, e quella data è passata.</translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation>Il suo primo giorno deve ancora venire.</translation>
    </message>
    <message>
        <source>Nothing is wrong, but something could not be checked on this computer.</source>
        <translation>Nulla è sbagliato, ma qualcosa non è stato controllabile su questo computer.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago</source>
        <translation><numerusform>Controllato %n giorno fa</numerusform><numerusform>Controllato %n giorni fa</numerusform></translation>
    </message>
    <message>
        <source>Genuine, issuer not in your trust lists</source>
        <translation>Autentico, emittente assente dai propri elenchi di fiducia</translation>
    </message>
    <message>
        <source>Status list of unknown age</source>
        <translation>Lista di stato di età sconosciuta</translation>
    </message>
    <message>
        <source>Status list {age}</source>
        <translation>Lista di stato {age}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Adding demonstration credentials…</source>
        <translation>Aggiunta di attestati dimostrativi…</translation>
    </message>
    <message>
        <source>picture of the screen</source>
        <translation>immagine dello schermo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Demonstration credentials added</source>
        <translation>Attestati dimostrativi aggiunti</translation>
    </message>
</context>
<context>
    <name>working</name>
    <message>
        <source>Stop</source>
        <translation>Interrompere</translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>circa {n} s rimanenti</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
</context>
</TS>
