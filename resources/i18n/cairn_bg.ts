<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg" sourcelanguage="en">
<context>
    <name>ActivityView</name>
    <message>
        <source>Whatever you receive, share or delete is noted here, for you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or another kind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds nothing that could be a credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialView</name>
    <message>
        <source>Parts of the credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the credential's texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a credential from the list to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do with this credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. What was already kept is safe on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report holds versions and program lines only, nothing of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Search titles, skills, issuers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to look at the credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All credentials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Where to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your credentials are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or show all credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you put here is out of the way, and not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your credentials will live here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the file or picture you got from an issuer anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with demo credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Parts of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Check a presentation without unlocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a recovery code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add demonstration credentials to try things with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this computer's keyring open it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a recovery sheet to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, or the sheet, there is no way back in: nobody else holds a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code from your recovery sheet. Then choose a new passphrase under Settings, Safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is checked first. Type the passphrase it was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with this computer's keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create my wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the place of the wallet here. Type the passphrase the backup was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place for what you have learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase. It encrypts your credentials on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your credentials are encrypted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet could not be shown any more. Make one under Settings, Safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait {n} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away or deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet, trust and stacks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>add</name>
    <message>
        <source>JSON, signed text, badge pictures (PNG, SVG), pictures of QR codes, ZIP archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files anywhere on the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, code {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a request from “{party}” (nothing proves that name). Answer it under Share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an offer from “{party}” to fetch a credential over the network. Cairn shows it and does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a request from “{party}” to answer over the network. Cairn shows it and does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here, paste, or open them. Nothing is kept before you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is altered or already here is not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs from the one you hold, and its signature does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what you brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) found</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) added</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>From {names} · checked on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{title} (%n inside)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>No credential found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already hold this one, unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · a newer version of one you hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n credential(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Ask the issuer for a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the status list as a file under Settings, or ask the issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on it; ask the person for the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this wallet may understand it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the issuer's key document as a file under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you know the issuer, add them to your trust list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a signed copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer's clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the transaction it names: it must be the issuer's and hold exactly this fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the revocation list it names as a file under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the issuer whether it can be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for that day, or check this computer's clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the issuer why, and whether a new one will follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the issuer what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the issuer since when it is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the issuer directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them to share it from their own wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a presentation made for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a fresh presentation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>This is an older copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arrivals</name>
    <message numerus="yes">
        <source>%n thing(s) handed over. Unlock to look at it.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>What you earned, by issuer and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your skills by level and evidence; a filled circle is verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skill}, {level}: {n}, of these {good} verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}. Evidence: {evidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long your credentials hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EQF {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw: no credential here states what this picture is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Shown for a qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by its holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed by a holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder's signature not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not answer your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it answers your code is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says it is for {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be used until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything found, one line a credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All results</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine, issuer unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not prove {stack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} × {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {amounts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to prove, run again here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be checked, and what would settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presentation itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine and in good standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine, but nobody you trust vouches for the issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be checked on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine, but revoked by the issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine, but suspended by the issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine, but expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine, but not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a presentation or credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left this computer, and nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a presentation here, paste it, scan it or open a file. You see what a receiver would see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver it should be for (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code you gave (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with the files to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds nothing that could be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the result (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left this computer, and nothing was kept. The wallet is locked, so your own trust lists and files were not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it genuine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not something to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Is it well made?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are all its terms defined?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it keep to its schema?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is what it refers to the very thing it meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the signature intact?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it signed for this purpose?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the signature in date?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the signing key known?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the key belong to the issuer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a list you trust vouch for the issuer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it in date?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the issuer taken it back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it issued to this person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the holder prove it is theirs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it made for this receiver?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it answer this request?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could everything inside be read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DID document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosted assertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you expect of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {uri}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claims</name>
    <message>
        <source>Must be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had to be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills and frameworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awarded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill or level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its status is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>code sheet</name>
    <message>
        <source>Scan the codes with Cairn, in any order. Together they hold one presentation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credential</name>
    <message>
        <source>Verify again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the achievement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks of something else than what it stands on. Do not count it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the endorsement by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a European micro-credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} EU elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier learning was recognised for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change tags and note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example the day you applied with it. Only what speaks of that day counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it valid on a certain day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day}: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>No end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} credit(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsupervised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{issuer} · awarded {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be shared in parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this is verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept exactly as received; this is its content with parts in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes &amp;&amp; evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others say about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts toward none of your stacks yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the credential says, as data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer stated no outcomes and no evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had to be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills and frameworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>That recovery code does not open this wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wallet yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no wallet in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one, or choose the folder it is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wallet is already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds a wallet; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs your credentials, and they are locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open this wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters, the keyboard layout and spaces all count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not give the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer's keyring is missing, locked or has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored does not match its own seals, so nothing was opened or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file as it is and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet is open elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or program holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be full or read-only. Your wallet is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wallet was made by a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not opened, so that nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program, then unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A helper process ended before its work was done. What was kept before stays kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again with fewer files at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credential was found in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the issuer for the file, picture or link text of the credential itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not well made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It breaks the rules of its own format, so it cannot be read safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the issuer for a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood by this wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of a kind this wallet does not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the issuer for an Open Badges 3.0 or verifiable credential file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes against a safety rule, so nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger or deeper than the wallet reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it, or ask for a smaller copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not fit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the entry and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the wallet any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved, renamed or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of that name exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name without folders in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet is offline, so nothing was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the file by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be shared that way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential's own seal does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more of it, or share it whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest good backup is of {when}; recover from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that place in the file, or ask whoever wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever publishes it for CTDL, ELM or stack-rules/1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another way of signing, or leave the choice to the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up what can be shown of it, and choose from that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over the original instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the file from the address that the check names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever publishes the list for another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever made the request for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eu</name>
    <message>
        <source>Who learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country or region of the issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awarding body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was needed to enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision and identity check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it can add up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload is written as {written}, which is months; hours or minutes were meant, it seems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} hours for {credits} ECTS are {each} hours a credit; 25 to 30 are usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks of an identity check and also says that there was none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It states EQF level {eqf} and another level with the number {other}; only the EQF level counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called {called}, but states only participation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result is below what was required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some skills have no web address, so they cannot be matched with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language tag {tag} names no country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stated} of {all} stated, {partly} only partly, {missing} not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with the credential when something is not stated. Ask the issuer for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outcome that was assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome, assessment not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outcome is claimed; how it was assessed is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking part, not an assessed outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A right that was given, not an outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not achieved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was achieved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page, every original and the search index are what they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy of the wallet's folder, then go back to a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the backup of {when}, under Backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>Data Integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VC-JWT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD-JWT VC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD-JWT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Badge 3.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Badge 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comprehensive Learner Record 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Learning Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifiable credential 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifiable credential 1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COSE signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baked PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baked SVG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European digital seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>freshness</name>
    <message numerus="yes">
        <source>%n credential(s) lean on it</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>its key is nowhere on this computer; {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its key is on this computer once, in a file or list; {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) end within 60 days</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n status list(s) too old or missing</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n issuer(s) known from one place only</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{age}; {uses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on this computer; {uses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this note away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the issuer whether it can be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the file from its address and add it under Settings, Files for checking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuers known from one place only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that file is lost, nobody can check these any more. Keep their key document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will lapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacks and sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file, a picture or a folder on the window, paste with Ctrl+V, open with Ctrl+O, or scan a code on the screen with Ctrl+Shift+S. Badges in pictures, signed files, PDF and ZIP are read. What you received is kept byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, notes, favourites and the archive are for you alone and never leave with a credential. The menu above the list leads to each of them, and to searches you have kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words, or narrow down with issuer:, skill:, level:&gt;=6, expires:&lt;2027 and status:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never lose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An automatic backup follows each change. Make one for another place under Settings, Backup, and a recovery sheet under Settings, Safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature holds, it is the issuer's, and nothing known speaks against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something needed is not on this computer. The credential may be perfectly good. Open the line with the question mark: it names the file that would settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list an issuer publishes of what it has taken back. Its age is always told, because an old list cannot know of yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dated list of issuers somebody vouches for. It says whom you know, and never changes whether a credential is genuine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it valid then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page of a credential choose a day. Only what speaks of that day is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A qualification you work toward, measured by its written rules over what you hold. Drag a credential onto a stack to see where it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that the issuer made separable can be held back and the signature still holds. A presentation is made for one receiver and one day; whom you showed what is in your activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at what somebody shows you, also while the wallet is locked, and keeps nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program opens no connection. What a check is missing it names, and you can bring it as a file under Settings, Files for checking.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Wallet created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original saved as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought from another wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer added to your trust list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer removed from your trust list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust list added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material for checks added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own decision on a stack written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own decision on a stack taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) shown</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n withheld</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>for {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main action of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>library</name>
    <message numerus="yes">
        <source>%n credential(s) moved to the trash</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) taken out of the trash</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) put into the archive</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) taken out of the archive</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) no longer a favourite</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Tag added to %n credential(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Search kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) made a favourite</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag is a word of yours, like “work” or “summer 2026”. Only you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags and note kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n credential(s) for good?</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>They are erased from this computer. Backups made before still hold them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It appears in the menu above the list and always shows what fits today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) deleted for good</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Each of these can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) selected</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No skill named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Credentials shown to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page was made by the learner and holds the signed credentials themselves. Anything written on a page can be invented: open this file with Cairn to check every signature, whether it still stands, and whom it was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills and frameworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by the holder of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the presentation itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presentation as a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holder's signature is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holder's signature is not good, or its time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This browser cannot check the holder's signature. Open the file with Cairn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issuer's signature is not good, or its time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuers' signatures checked here and good: {checked} of {all}. Whether a credential was revoked, and who the issuers are, is not checked by this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the holder's own words: signed by the holder alone, by no institution.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qr</name>
    <message>
        <source>Part {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code with the presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare part {n}: it stands in for any that was missed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Signed with the holder's own key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is intact: nothing changed since the holder signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holder's key is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key belongs to whoever presents it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows the rules of its format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It breaks a rule of its format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every term it uses is defined and known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses a vocabulary that is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brings its own vocabulary, which could change what is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses a term nobody defined, so the signature does not cover it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds an incomplete web address where a full one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it would be lost from what the signature covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its vocabularies are not in the required order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no schema, and it need not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema it names is not on this computer, or asks what is not understood here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps to the schema it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not keep to the schema it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy at hand is the very one it meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy at hand is not the one it meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is intact: nothing changed since it was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not fit: it was changed after signing, or the key is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says the same as the copy its issuer hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy its issuer hosts says something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carries no signature, so nobody stands behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature is not written as its kind demands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed in a way this wallet does not check yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed with an algorithm that is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not made for the algorithm the signature names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It demands a rule this wallet does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a signed token, but not of a credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the issuer's working copy, which is not meant to be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is built so that checking it would take unreasonably long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was made for this purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was made for another purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is in date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature itself has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature claims a time that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature it builds on is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature it builds on does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is unchanged against the fingerprint it names; whether the issuer recorded that one publicly cannot be told offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its envelope and its content say different things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shown claim does not match what was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing key is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer's key document is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer's key cannot be used for this signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer's kind of identifier is not understood yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer's document does not list the key that signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the signing key is not well made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer's key document is not well made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing key belongs to the issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing key belongs to somebody else than the issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the key belongs to the issuer could not be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer is in your trust lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer is not in your trust lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no trust list yet, so nobody vouches for the issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer's certificate leads to an authority you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer's certificate does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer's certificate was revoked, and nothing proves that the seal is older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the issuer's certificate was revoked could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority behind the issuer's certificate is not in your trust lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no end date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer publishes no revocation list for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not revoked, as of the list at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer has revoked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer has suspended it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer left a note on its status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its kind of revocation list is not understood yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revocation list exists, and there is no copy on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revocation list at hand is too old to rely on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revocation list at hand was made after that day, so it proves nothing about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken back at some time between two lists, and that day lies between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revocation list at hand has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revocation list at hand could not be proven genuine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revocation list at hand is not the issuer's own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revocation list at hand is not well made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list at hand is about something other than revocation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place is outside the list, so nothing can be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say properly where its status is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its status can only be asked for online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was issued to the person you named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was issued to somebody else than the person you named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say whom it was issued to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever presents it proved control of the key it was issued to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever presents it did not prove that it is theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signed the presentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made for this receiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made for another receiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers the question that was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers an older question; it may be a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything inside could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something inside is of a kind that is not understood yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something inside could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Recovery sheet for a Cairn wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {day}. A sheet made later makes this one worthless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code opens the wallet when its passphrase is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use it: start Cairn, choose “Use a recovery code”, and type the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this sheet and a copy of the wallet can read everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it where you keep papers you cannot replace, and not beside the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown this once. Print it, or write the code down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file: it opens your wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>list {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests on material of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>Say who asks, so that the holder knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your address begins with https:// or did:. The answer is made for it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you ask for, so that the holder understands it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holder sees who asks, for what, and what answering would reveal. The answer is made for you alone, and fits this request only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please also show, where it could be withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code to the holder, or send the file. The answer is then checked against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as the holder will read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your web address (https://…) or DID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you ask for, in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills, by web address or code (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of credential (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from these issuers, by web address or DID (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be answered until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code that belongs to it: {nonce}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may ask you for certain credentials with a file or a code. Bring it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide what to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show nothing for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no request that Cairn reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown, not acted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” asks, for {party}. Nothing proves that name: answer only whom you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request wants an answer over the network. Cairn shows it and does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an offer to fetch a credential over the network. Cairn shows it and does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows nothing personal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows about you: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here answers this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from “{party}”; nothing proves that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be answered until {when}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a PDF without a credential inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a web page, not a credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an XML file of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a certificate or key file; add it under trust instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a file of a kind that holds no credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is data, but says nothing about a credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has no credential inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds no credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an offer of a credential, which would have to be answered online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a request for a presentation, not a credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link; the wallet does not fetch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither an offer nor a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is over the size limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has too many entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It unpacks to more than the wallet opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It unpacks to far more than it weighs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds too many files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds too many credentials at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes too long to put in its canonical form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has too many separate claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carries too many signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key in it is written too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code comes in too many parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name stands twice in it, so two readers could read two things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not well-formed JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not written in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number in it cannot be read exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character in it is only half there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of its encoded text is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date or time in it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of picture cannot be decoded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page says that it carries a presentation, but there is none in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF document is damaged, or attaches a file in a way that is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged, locked, or names files outside itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some parts of the code are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codes do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large for a code; hand it out as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses a word that its dictionaries do not define, so its meaning is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names a dictionary this wallet does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brings its own dictionary, which could change what signed words mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address in it is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry in it is empty where a signature must cover something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is linked data of a form this wallet does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed, but in a vocabulary this wallet does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has no signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is made of the wrong parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was made for another purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is signed in a way this wallet does not accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its separately sealed claims do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says about its stack does not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of its stack are too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no signature of an issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a badge can be put into a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind is handed over as it is, by itself: take the original out with `cairn export`, a badge also in its picture with `--as png`. Europass and every badge reader take it unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be shown in this format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be shortened without breaking its signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no claim at that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end date is in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the name of the receiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It records no achievement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary needs a sentence that says who has not signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is damaged, or could be answered for somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver's code (nonce) must have 16 characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request asks for too many things at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed sheets need the typesetter: install it with `pip install --require-hashes -r requirements-sheets.txt`, or share it as a file or a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortening this kind of signature needs one more package: install it with `pip install --require-hashes -r requirements-bbs.txt`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be put into a sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet could not be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the wallet answers what is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more files than are checked at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet lists 200 credentials at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of the qualification it is shown for are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of the qualification it is shown for are too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in this export is not the original its list names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of this export cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This export was made by a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many saved searches; remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved search needs a short name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identity needs a short name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity that signs cannot be retired; choose another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are as many identities as can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identity cannot have such a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say under which address it can be found; name it with --uri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither a key document, a status list, a profile nor a context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the command are off; --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the command with --yes to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time must be written like 2026-01-31T09:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day must be written like 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is still to come, so nobody can know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A judgement as of a day needs one kept credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands where an endorsement belongs is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more endorsements than are looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issuer is named by its DID or its https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of material must name a path for each address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presentation header must be base64url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets are written in the languages of the program (ar, de, el, en, es, fr, it, pl).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line must be a list of words in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After several wrong tries each further one has to wait, up to a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer recovery sheet makes an older one worthless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file that holds the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase file is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kept credential can no longer be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not what the fingerprint was taken of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path from its fingerprint to the recorded one is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of the list does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no trust list of a kind that is read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the trust list is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trust list has too many entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list no longer grants the authority that issued the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trust list should have been renewed by now; bring the newest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not well-formed XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time stamp does not hold, or nobody you trust stands behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revocation list is damaged, of another authority, or only a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has parts that could pull in something else, which is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules were changed after they were signed, or the signature is false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed, but holds no rules of a qualification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules inside it are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is none of the descriptions of qualifications that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It describes nothing that has parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision needs its source: who said so, and where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of decision needs a code or a requirement it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A waiver is about a requirement; every other decision is about a credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such kind of decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision in the letter is incomplete, or written in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules are not signed in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is told in too many words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached letter is over the size limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day must be written like 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules have more parts than are reckoned with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number in the rules is too large or too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in the rules is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many stacks cannot be looked at side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that must be there is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in it is not known, so its meaning is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value in it is not of the kind that belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list or a number in it is too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two things in it have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names something that it does not define.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition must say exactly one thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not rules of the kind that is read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder it should go into is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing there is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no backup of this program, or a damaged one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key or certificate in it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Rule: {rule}.)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>Scan a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a frame around the code. Enter takes the whole screen, Escape leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a frame around the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes the whole screen, Escape leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{have} of {count} parts found. Keep the playing code in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code found yet. Bring it closer, or make it larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code may be still or playing. Of a playing code every part is needed once, in any order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures of a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scanned code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system lets no program see the screen. Save a picture of it and open that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A wallet for micro-credentials that stays on your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your wallet lies in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the tour again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. One is made after each change of what you keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One encrypted file for another place. Your passphrase opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces what is here by what was in the backup; it is checked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring another wallet in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds everything from another wallet's backup. Nothing here is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic backups on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the backup of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every original in one ZIP with a readable list. It is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring an open export in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each original is verified again; tags, notes and history come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identity signs what you share. Use different ones where two receivers should not find out that both talk to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your identities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of each is right unless somebody asks for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. The first one is made when you share something for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New identity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs what you share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired; what was issued to it can still be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see its name. It gets a key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, for example “At work”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of its identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename this identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire this identity?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer offered. Its key is kept, so that what was issued to it can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} key, as did:{method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P-256, which some public offices ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did:key, the shorter one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did:jwk, which holds the key as web services write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign with {name} from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window opens anew in the language you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window then hides it and locks the wallet, unless it is set never to lock by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the tray no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program opens no connection. What a check is missing, it names; you can bring it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files for checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifies everything here and lists the addresses of what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. Every check that can be made here was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Remember opened wallets no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember which wallets are opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first page then offers them. The list tells where your wallets lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the wallet in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the wallet without the passphrase; the passphrase always works too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code on paper that opens the wallet when the passphrase is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its passphrase is easy to guess for a thief of the file. Never keep real things in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody has touched the window for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the keyring off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the keyring on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer's keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one. A new sheet makes the old one worthless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make worthless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the recovery sheet worthless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several wallets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify every credential again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what is on this computer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every page and every original, and says what is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a wallet for tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer one was due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key document of an issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer's metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer's profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer's key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files for checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file was changed or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two parts of the wallet contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index does not fit its texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was added or taken out from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credential is not what was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is older than it was when last closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is older than the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list}, {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust never changes whether a credential is genuine; it says whom you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say who may issue certificates for seals and time stamps, and since when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer, as its identifier (did:… or https://…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer's identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name you know it by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a trust list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody vouches for anybody yet. Add a list, or an issuer you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Whom you trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>None yet. Key documents and status lists that issuers publish can be added as files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files used for checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet opens it no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened wallets are remembered from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten; the wallet itself is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was verified again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying everything again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the wallet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what is missing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} added, {here} were here already, {kept} differed and both were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signs what you share from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from your trust list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the trust list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opened wallet is remembered any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %n credential(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came later is no longer in the wallet. Type the passphrase of the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n credential(s). Unlock the wallet to see them.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Nothing here is overwritten. Type the passphrase of that backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything as open files?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gets the file can read it. Keep it where only you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n credential(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Open exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} added, {here} were here already, {refused} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to your trust list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a trust list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Trust list with %n issuer(s) added</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Open files for checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring opens it too now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring opens it no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another wallet's backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n credential(s). The rest is damaged; manifest.json in the file names it.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added for checking</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Trust list added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was finished is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>share</name>
    <message numerus="yes">
        <source>%n more credential(s). Search to find them.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Search what to share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove a stack or skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once you hold credentials, you can show them to somebody from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) chosen</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Nothing to share yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only a summary in my own words (not signed by the issuer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver, for example a web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code they gave you (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code they gave you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be used until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day it may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview as receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver will see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proves: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a graph: its meaning is signed (RDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a text in a fixed order (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a token in one line (JWT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can link this to anything else you share, and nobody can tell that the credentials are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one, used only this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature itself follows the key of the identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change and share again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted in your activity. Nothing was sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation in codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} kB, signed with your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver may trust other issuers than you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the receiver sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cairn finds the fewest credentials that prove it, and shows no more of them than needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search skills and stacks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the fewest credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more skill(s). Search to find them.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>What do you want to prove?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{skill} (in %n credential(s))</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>A stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts can be withheld and the signature still holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a summary in your own words goes out; the issuer's signature stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Signed as a whole: it can only be shared complete (%n claim(s))</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) as a summary in your own words, not signed by the issuer.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>1 Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Decide what to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows personal details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{credentials} with {claims}. Withheld: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by “{name}”. Nothing proves that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{credentials} with {claims}. Nothing is withheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing counts there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver may not accept this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it is handed over, you cannot take it back. Check that the receiver needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer bound this to a key of its holder: {titles}. Another key signs now. A receiver who asks whether you are the holder will not accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This says something about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet for an employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File for admission or recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of continuing development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed presentation. The receiver opens it with Cairn or any other checker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An A4 sheet (PDF) to read and print. The presentation is attached and can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page for any browser, without a network. It checks what a browser can; the rest needs Cairn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hold the whole credential: nothing is withheld, and they are not made for one receiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large for a code. Hand it over as a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a sheet to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag this into a folder, a message or a web form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary in the holder's own words. The issuer has not signed it; ask for the original to check it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials for an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials for recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of continuing professional development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript of learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put together by the learner on {date}. The signed credentials are attached to this file; a printed line alone proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened with Cairn, this file is checked without any network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills, and what proves each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated in the credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the credential says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identification of the learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not supervised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity was checked at the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity was not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer's signature is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the holder's own words: signed by the holder alone, by no institution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trust list vouches for the issuer (as of {date}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trust list vouches for the issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trust list at hand names the issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It states no end date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not revoked, by the issuer's list of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not revoked, by the issuer's list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer has taken it back or put it on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was revoked could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer publishes no revocation list for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they add up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules of version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {needed} {metric}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete once everything is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are attached with the presentation. Cairn runs them again over what is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this file with Cairn: it reads the attached presentation, checks every signature offline and tells what could not be checked. The dates above say when the learner's wallet last looked; they do not replace your own check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by the holder of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be used until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of the attached presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presentation as a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed presentation this sheet was written from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stack-rules</name>
    <message>
        <source>has the code {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is tagged {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is already used for {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form of study: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the language {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the country {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the kind {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown by {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows the skill {values}, at {level} or better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is already used for something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awarded on {day} or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awarded on {day} or earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{framework} level {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>shows one of %n skill(s) named in the rules</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{low} to {high} {unit} each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade {grade} or better ({scale})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>not older than %n month(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{framework} level {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {low} {unit} each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{framework} level {low} or higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows the skill {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {high} {unit} each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with its size in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of these: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued by {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the subject {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{framework} level {high} or lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a {framework} level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the level ({scale})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a grade ({scale})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the size in {scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it was assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it was assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mode of study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it was passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issuers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modes of study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinds of credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {n} of the {total} parts below, and at most {most} of them in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {low} {unit}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {low} and at most {high} {unit}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these at most {amount} {unit} where: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 {source} counts as {factor} {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own records count where: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s): {what}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>At least {n} of {total} points shown by your credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n part(s) below</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>This wallet cannot work this out; read it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n credential(s).</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Mean grade {grade} or better ({scale})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {n} different {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{first}” was earned before “{then}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Everything awarded within %n month(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>At least {n} {unit} in all: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {n} {unit} in all: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {n} % of what counts: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {n} % of what counts: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {n} % of the whole qualification: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {n} % of the whole qualification: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired credentials count, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same achievement may count twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {n} of the {total} parts below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything the same in: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every credential: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly online, partly on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate of completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>professional certification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>competence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bachelor's degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>master's degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diploma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>micro-credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognition of prior learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oral examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practical test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed under supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed without supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the identity checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the identity not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment: {flag} is {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed by {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment: {flag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment: not {flag}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stack-sheet</name>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} of the rules, reckoned on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckoned by the learner with the program Cairn from their own credentials. It is not a decision of any institution; whoever gets the credentials can run the same rules again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Get “{what}” confirmed for {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more credential(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{source} ({word})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n further requirement(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Earn {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stacks</name>
    <message>
        <source>It must count now. If it cannot, the stack says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack removed. Your credentials are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of this stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice is taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the issuer for {what}; it is needed for “{requirement}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings {n} {unit} nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first. A file of offers from a provider shows what earning one of them would bring; without one, the wallet lists what you could have confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file of offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single step is known that would bring you further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that counts here lapses by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day} the stack is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day} the stack stands otherwise: {n} to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer counts: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add offers from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what would help…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be looked at in the time there was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You could claim this today. Nothing more is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get confirmed: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earn: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completes the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it brings cannot be known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints from your credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a decision about {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All qualifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my stacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your own rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No qualification matches. Import one from a file, or write your own rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the bundled version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the file cannot be worked out here</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Show my stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work toward this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} · version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other version is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as equivalent to another unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is accepted although a condition is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as a unit of credit toward a requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requirement is waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior learning is recognised for the requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the credential it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the requirement it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the code it is equivalent to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who decided, and where it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is your own word until the awarding body confirms it, and is marked so wherever it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If an awarding body decided something the credentials do not say (an equivalence, a waiver, recognition of prior learning), write it down with its source. The wallet counts it as open until it is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the other unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decided, and where it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrar's letter of 3 March 2026, file 12/26</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes nothing now: what it is about is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw: {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The smallest proof: %n credential(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Everything that counts: %n credential(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Parts of the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best found in the time there was; there may be a better way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what counts where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a one-page sheet (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules have no requirements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you have counts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcomes were assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills by their address (one is enough)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in (ECTS, hours, units)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level (EQF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired credentials count, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same achievement counts only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources, one a line: what | where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many credentials at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes (one is enough)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags (one is enough)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuers (one is enough)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject codes, ISCED-F (one is enough)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level (EQF), at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level (EQF), at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of each in ECTS, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of each in ECTS, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not older than so many months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages (one is enough)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries (one is enough)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or a share, such as 1/2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mode of study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many points must be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points one credential may show at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many parts must be fulfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many parts may be in use at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many different ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within so many months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of grades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean grade or better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount of credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least so much overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so much overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From several different ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One before the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a span of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mean grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition for every credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to write the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes were not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last part has to stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {kind}, something is wrong here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not well-formed JSON: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credential of yours says anything about a qualification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write rules from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not part of the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {before}. After: {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would stay complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be fulfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would not be fulfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would count, in “{place}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would no longer count, in “{place}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would count in “{after}” instead of “{before}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the planned credential a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size must be a number, such as 5 or 2.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would no longer be complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You would be nearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You would be farther away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could be left to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: {n} {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not fulfilled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would also fit, and is missed there: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts in every best way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own word: {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed: {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more near miss(es)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{title} counts here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” must count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown yet: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} nearly counts here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save signed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the signed rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This format cannot say %n rule(s); they are in it as text.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>“{title}” is now among your stacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” now follows the other version. What changes for you:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You work toward it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version is bundled: {v}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could take the place of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, written down on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts in no best way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter signed by {who} says something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do: {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of {who} on the letter could not be fully checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody you trust vouches for {who}, who signed the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {unit} to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{met} of {total} requirements met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You could claim this today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leans on your own decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppose something, then look. Nothing in your wallet changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the planned credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes, if you know them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject codes (ISCED-F), if you know them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials to leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version of the rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppose it were…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is only supposed. Nothing in your wallet has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppose you earn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppose these did not count…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer plan {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only verified credentials count. Drop a credential on a requirement to make it count there. Keys on a row: P must count, X leave out, R take back, D decision, Enter open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each credential that counts nowhere is listed under its first reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must count here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must count somewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take my choice back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a decision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they stand together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacks to compare, in order of preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each credential counts once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exits on one way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upper ones are served first; on one way, they are the earlier exits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose stacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one stack to see how they stand together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credential may count in several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing counts here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With single use: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot claim one of them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order of preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With shared use: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You could claim “{title}” today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next exit is “{title}”, {n} to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best found in the time there was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your stacks are being worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search stacks and qualifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stack shows how far your credentials carry you toward a qualification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search stacks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stack yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fully verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked by the issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended by the issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition for every credential is not fulfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something asked for is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits none of the requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requirement is already full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same achievement counts already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the time span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it and see what its check needs; often a list or a key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the issuer why. A new credential would count again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the issuer what has to happen. It counts again once they lift it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the issuer for a renewal, or write down a decision that accepts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: it counts from its date on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the assessment and add the new credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the newer one is looked at instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the awarding body for an exception, and write its decision down here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the issuer to confirm it, and write the answer down as a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may count elsewhere. If it was accepted here, write that decision down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: enough counts there. You can choose by hand which one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what else counts there; you can choose by hand which one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: an achievement counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the awarding body whether the order can be waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the awarding body for an extension, or earn it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts once only. Earn another one for the second place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your choice back to let it count again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as equivalent to another unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted although a condition is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A requirement is waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must count (your choice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out (your choice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One condition short: {asked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It states: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not state {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{credential}” says that it is part of “{stack}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{credential}” says that it contains “{stack}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{credential}” says that it comes before “{stack}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{credential}” says that “{stack}” comes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{credential}” says that it is another edition of “{stack}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{credential}” says that it is related to “{stack}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{credential}” says that “{stack}” has taken its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{credential}” says that it gives a right to “{stack}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{credential}” says that it follows the description of “{stack}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{credential}” says that it is aligned with “{stack}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{credential}” says that it is part of what “{requirement}” asks for in “{stack}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{credential}” says that it contains what “{requirement}” asks for in “{stack}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{credential}” says that it comes before what “{requirement}” asks for in “{stack}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{credential}” says that it comes after what “{requirement}” asks for in “{stack}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{credential}” says that it is another edition of what “{requirement}” asks for in “{stack}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{credential}” says that it is related to what “{requirement}” asks for in “{stack}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{credential}” says that its place was taken by what “{requirement}” asks for in “{stack}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{credential}” says that it gives a right to what “{requirement}” asks for in “{stack}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{credential}” says that it follows the description “{requirement}” asks for in “{stack}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{credential}” says that it is aligned with what “{requirement}” asks for in “{stack}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are hints from the credentials themselves. Nothing here is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{credential}” says what is asked for before it: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{credential}” says that “{name}” comes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed there: others can take its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be needed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signed these rules. The ones you keep are signed. Ask the publisher for a signed version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature over these rules could not be fully verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules are signed by somebody else than the ones you keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the rules of another qualification, not a version of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version is older than the one you keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version has the same name, but the rules are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of the versions do not tell which one is newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>credential(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>point(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>issuer(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>part(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>it could not be fully verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the issuer revoked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the issuer suspended it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its date is still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer one replaces it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not fulfil “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it matches none of the requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is already full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limit of “{name}” is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it repeats one that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not earned in the order “{name}” asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies outside the time span of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is needed elsewhere, for “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” leaves it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are the very ones you keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are the very ones that come with this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the rules you have under this name. Compare them with the publisher's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules were brought by the holder. Compare them with the publisher's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete once everything is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own word, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holder's signature over the rules could not be checked, so nobody stands for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signed these rules; compare them with the publisher's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {done} of {needed} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {needed} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown does not come to what the holder said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown comes to what the holder said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in the name of {who}; the signature could not be fully checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by a signed letter of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {who}, checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not state {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>How much time the learning takes. One ECTS credit stands for 25 to 30 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step in a framework. EQF is the European one, from 1 to 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was found out that you can do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who watches over the quality of the issuer or of this offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was made sure that it was you who took the assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether you took part on site, online, or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when the issuer stands by it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in what you earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the file or picture you got from an issuer anywhere on this window. You see what it is before anything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether it is genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each credential carries one word. “Verified” means that the signature was checked here. A question mark means that something needed is not on this computer, and not that anything is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what it adds up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Stacks choose a qualification. You see how far you are, what counts where, and what to do next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what you want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose credentials, decide what to show, and hand them over as a file or a code. Nothing is sent by itself, and this program opens no connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Show Cairn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cairn is still here, hidden in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>The signature of the list holds; it was made by {by}. Whether that is the right signer was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of the list was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>Open another wallet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the wallet in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two entries differ. Type the same passphrase twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or more words that do not belong together work well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy to guess. Add a word or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n credential(s). Unlock with the backup's passphrase.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>If you put this copy here yourself, keep it; otherwise restore your newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This wallet is an older copy: %n change(s) made later on this computer are missing.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>This wallet is another copy than the one last used on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That one was last used on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer's clock stands earlier than a moment this wallet has already seen, {when}. Dates are judged by that moment until the clock has passed it or you say that the clock is right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>verdict sheet</name>
    <message>
        <source>This sheet tells what was found that day. It proves nothing by itself: check the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} {title}: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, SHA-256 {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked at {when}, without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened with Cairn, the original in this file is checked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential without a title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>In the holder's own words: signed by the holder alone, by no institution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature holds, it is in date, and nothing speaks against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something does not hold. It may have been changed after it was signed. Do not rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer has taken it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer has put it on hold for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was issued with an end date, and that date has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong, but something could not be checked on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Genuine, issuer not in your trust lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status list of unknown age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status list {age}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Adding demonstration credentials…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration credentials added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>working</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
