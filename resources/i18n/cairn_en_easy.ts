<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddSheet</name>
    <message>
        <source>The clipboard holds nothing that could be a credential.</source>
        <translation>You did not copy a credential. Copy a credential first.</translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <source>This is a fault of the program, not yours. What was already kept is safe on disk.</source>
        <translation>The program made a mistake. You did nothing wrong. What you saved before is safe.</translation>
    </message>
    <message>
        <source>The report holds versions and program lines only, nothing of yours.</source>
        <translation>The report only has facts about the program. It has nothing about you.</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Try fewer words, or show all credentials.</source>
        <translation>Search with fewer words. Or show all credentials.</translation>
    </message>
    <message>
        <source>What you put here is out of the way, and not lost.</source>
        <translation>Put things here that you do not need now. They are not gone.</translation>
    </message>
    <message>
        <source>Your credentials will live here</source>
        <translation>You will see your credentials here</translation>
    </message>
    <message>
        <source>Drop the file or picture you got from an issuer anywhere on this window.</source>
        <translation>Do you have a file or picture with a credential? Drag it onto this window with the mouse.</translation>
    </message>
    <message>
        <source>Try with demo credentials</source>
        <translation>Practise with examples</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Check a presentation without unlocking</source>
        <translation>Check someone else's credentials. The wallet stays locked</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Get a backup back…</translation>
    </message>
    <message>
        <source>Use a recovery code…</source>
        <translation>Open with the emergency code…</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase (a long password)</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Write the passphrase again</translation>
    </message>
    <message>
        <source>Add demonstration credentials to try things with</source>
        <translation>Add examples to practise with</translation>
    </message>
    <message>
        <source>Let this computer's keyring open it too</source>
        <translation>This computer may remember the key and open the wallet</translation>
    </message>
    <message>
        <source>Make a recovery sheet to print</source>
        <translation>Make an emergency sheet to print</translation>
    </message>
    <message>
        <source>Without it, or the sheet, there is no way back in: nobody else holds a copy.</source>
        <translation>Remember your passphrase well. Have you lost the passphrase and the sheet? Then nobody can open your wallet.</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Open with the emergency code</translation>
    </message>
    <message>
        <source>Type the code from your recovery sheet. Then choose a new passphrase under Settings, Safety.</source>
        <translation>Type the code from your emergency sheet. Then go to Settings, Safety. Choose a new passphrase there.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Emergency code</translation>
    </message>
    <message>
        <source>It is checked first. Type the passphrase it was made with.</source>
        <translation>The program checks the backup first. Type the passphrase of the backup.</translation>
    </message>
    <message>
        <source>Unlock with this computer's keyring</source>
        <translation>Open. The computer knows the key</translation>
    </message>
    <message>
        <source>It takes the place of the wallet here. Type the passphrase the backup was made with.</source>
        <translation>Be careful: the backup replaces the wallet on this computer. Type the passphrase of the backup.</translation>
    </message>
    <message>
        <source>A place for what you have learned</source>
        <translation>Keep what you have learned here</translation>
    </message>
    <message>
        <source>Choose a passphrase. It encrypts your credentials on this computer.</source>
        <translation>Choose a passphrase. A passphrase is a long password. It protects your credentials on this computer.</translation>
    </message>
    <message>
        <source>Your credentials are encrypted on this computer.</source>
        <translation>Your credentials are protected on this computer. Nobody can read them without your passphrase.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>The wallet is opening…</translation>
    </message>
    <message>
        <source>Wait {n} s</source>
        <translation>Wait {n} seconds</translation>
    </message>
</context>
<context>
    <name>add</name>
    <message>
        <source>Drop files anywhere on the window</source>
        <translation>Drag files onto the window with the mouse</translation>
    </message>
    <message>
        <source>This is a request from “{party}” (nothing proves that name). Answer it under Share.</source>
        <translation>“{party}” asks for credentials. The name may be wrong. Answer it under Share.</translation>
    </message>
    <message>
        <source>This is an offer from “{party}” to fetch a credential over the network. Cairn shows it and does nothing.</source>
        <translation>“{party}” offers a credential on the internet. Cairn does not use the internet. So Cairn does nothing.</translation>
    </message>
    <message>
        <source>Drop files here, paste, or open them. Nothing is kept before you have seen it.</source>
        <translation>Drag files here with the mouse. Or open files. You see everything first. Then you decide.</translation>
    </message>
    <message>
        <source>Kept on this computer, encrypted.</source>
        <translation>Everything is saved on this computer. It is protected.</translation>
    </message>
    <message>
        <source>What is altered or already here is not added.</source>
        <translation>Some credentials are already here. Some were changed. The program does not add these.</translation>
    </message>
    <message>
        <source>It differs from the one you hold, and its signature does not fit</source>
        <translation>You have this credential, but it is different. The digital signature does not fit</translation>
    </message>
    <message>
        <source>Looking at what you brought</source>
        <translation>The program looks at your files</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) found</source>
        <translation><numerusform>The program found %n credential</numerusform><numerusform>The program found %n credentials</numerusform></translation>
    </message>
    <message>
        <source>You already hold this one, unchanged</source>
        <translation>You already have this one</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Ask the issuer for a fresh copy.</source>
        <translation>Ask the issuer for a new copy. The issuer is the place that gave out the credential.</translation>
    </message>
    <message>
        <source>Add the status list as a file under Settings, or ask the issuer.</source>
        <translation>A list is missing. The list says if the credential still counts. Add the list under Settings. Or ask the issuer.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the person for the original.</source>
        <translation>Do not trust this. Ask the person for the original.</translation>
    </message>
    <message>
        <source>A newer version of this wallet may understand it.</source>
        <translation>Get a newer Cairn. It may understand this.</translation>
    </message>
    <message>
        <source>Add the issuer's key document as a file under Settings.</source>
        <translation>A file from the issuer is missing. It is called key document. Add the file under Settings.</translation>
    </message>
    <message>
        <source>If you know the issuer, add them to your trust list.</source>
        <translation>Do you know the issuer? Do you trust them? Then add them to your trust list.</translation>
    </message>
    <message>
        <source>Ask for a signed copy.</source>
        <translation>Ask for a copy with a digital signature.</translation>
    </message>
    <message>
        <source>Check this computer's clock.</source>
        <translation>Look at the clock of this computer. Is the time right? Is the date right?</translation>
    </message>
    <message>
        <source>Ask the issuer whether it can be renewed.</source>
        <translation>Ask the issuer: can I get a new one?</translation>
    </message>
    <message>
        <source>Wait for that day, or check this computer's clock.</source>
        <translation>Wait until that day. Or look at the clock of this computer.</translation>
    </message>
    <message>
        <source>Ask the issuer why, and whether a new one will follow.</source>
        <translation>Ask the issuer: why? Will I get a new one?</translation>
    </message>
    <message>
        <source>Ask the issuer what is missing.</source>
        <translation>Ask the issuer: what is missing?</translation>
    </message>
    <message>
        <source>Ask the issuer since when it is taken back.</source>
        <translation>Ask the issuer: since when does it no longer count?</translation>
    </message>
    <message>
        <source>Ask the issuer directly.</source>
        <translation>Ask the issuer yourself.</translation>
    </message>
    <message>
        <source>Ask them to share it from their own wallet.</source>
        <translation>Ask the person to share it from their own wallet.</translation>
    </message>
    <message>
        <source>Ask for a presentation made for you.</source>
        <translation>Ask the person to make a presentation for you. A presentation is a packet of credentials.</translation>
    </message>
    <message>
        <source>Ask for a fresh presentation.</source>
        <translation>Ask for a new presentation. A presentation is a packet of credentials.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Made for nobody in particular</source>
        <translation>Made for anyone, not for one person</translation>
    </message>
    <message>
        <source>Does not answer your code</source>
        <translation>It does not fit your code</translation>
    </message>
    <message>
        <source>Not made for you</source>
        <translation>Made for someone else</translation>
    </message>
    <message>
        <source>What could not be checked, and what would settle it</source>
        <translation>The computer could not check this. This is missing</translation>
    </message>
    <message>
        <source>Genuine and in good standing</source>
        <translation>It is real. It counts</translation>
    </message>
    <message>
        <source>Genuine, but nobody you trust vouches for the issuer</source>
        <translation>It is real. But nobody you trust knows the issuer</translation>
    </message>
    <message>
        <source>Not everything could be checked on this computer</source>
        <translation>This computer could not check everything</translation>
    </message>
    <message>
        <source>Do not rely on this</source>
        <translation>Do not trust this</translation>
    </message>
    <message>
        <source>Genuine, but revoked by the issuer</source>
        <translation>It is real. But the issuer took it back</translation>
    </message>
    <message>
        <source>Genuine, but suspended by the issuer</source>
        <translation>It is real. But the issuer stopped it for a time</translation>
    </message>
    <message>
        <source>Genuine, but expired</source>
        <translation>It is real. But its time is over</translation>
    </message>
    <message>
        <source>Genuine, but not valid yet</source>
        <translation>It is real. But it does not count yet</translation>
    </message>
    <message>
        <source>Nothing left this computer, and nothing was kept.</source>
        <translation>Nothing was sent. Nothing was saved.</translation>
    </message>
    <message>
        <source>Drop a presentation here, paste it, scan it or open a file. You see what a receiver would see.</source>
        <translation>Did someone show you credentials? Drag the file here. Or open the file. Or scan the code. Then Cairn checks everything.</translation>
    </message>
    <message>
        <source>Receiver it should be for (optional)</source>
        <translation>Who is it for? (You can leave this empty)</translation>
    </message>
    <message>
        <source>Code you gave (optional)</source>
        <translation>Your code (you can leave this empty)</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that could be checked.</source>
        <translation>You did not copy anything that Cairn can check.</translation>
    </message>
    <message>
        <source>Nothing left this computer, and nothing was kept. The wallet is locked, so your own trust lists and files were not used.</source>
        <translation>Nothing was sent. Nothing was saved. Your wallet is locked. So the program could not use your own lists.</translation>
    </message>
    <message>
        <source>Is it genuine?</source>
        <translation>Is it real?</translation>
    </message>
    <message>
        <source>This is not something to check</source>
        <translation>Cairn cannot check this</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>There is no wallet in this folder.</source>
        <translation>This folder has no wallet. A wallet is a safe place for your credentials.</translation>
    </message>
    <message>
        <source>Create one, or choose the folder it is in.</source>
        <translation>Make a new wallet. Or choose another folder.</translation>
    </message>
    <message>
        <source>This needs your credentials, and they are locked.</source>
        <translation>Your wallet is locked. Your credentials are in it.</translation>
    </message>
    <message>
        <source>Unlock the wallet.</source>
        <translation>Open the wallet.</translation>
    </message>
    <message>
        <source>That passphrase does not open this wallet</source>
        <translation>This passphrase is wrong</translation>
    </message>
    <message>
        <source>Capital letters, the keyboard layout and spaces all count.</source>
        <translation>Check big and small letters. Check the spaces too.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Please try again.</translation>
    </message>
    <message>
        <source>This computer's keyring is missing, locked or has changed.</source>
        <translation>The computer does not have the key.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase.</source>
        <translation>Open the wallet with your passphrase.</translation>
    </message>
    <message>
        <source>The wallet file is damaged</source>
        <translation>The wallet file is broken</translation>
    </message>
    <message>
        <source>What is stored does not match its own seals, so nothing was opened or changed.</source>
        <translation>Something in the file is wrong. The program did not open it. It did not change anything.</translation>
    </message>
    <message>
        <source>Keep the file as it is and restore a backup.</source>
        <translation>Do not change the file. Get a backup back. A backup is a copy of your wallet.</translation>
    </message>
    <message>
        <source>Another window or program holds it.</source>
        <translation>Another window is using the wallet.</translation>
    </message>
    <message>
        <source>Close that one, then try again.</source>
        <translation>Close the other window. Then try again.</translation>
    </message>
    <message>
        <source>It may be full or read-only. Your wallet is as it was before.</source>
        <translation>Maybe the computer has no space left. Your wallet is fine. It has not changed.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Delete files you do not need. Then try again.</translation>
    </message>
    <message>
        <source>It was not opened, so that nothing is lost.</source>
        <translation>The program did not open it. So nothing gets lost.</translation>
    </message>
    <message>
        <source>Update the program, then unlock.</source>
        <translation>Get the new program. Then open the wallet.</translation>
    </message>
    <message>
        <source>No credential was found in it.</source>
        <translation>The program found no credential in it.</translation>
    </message>
    <message>
        <source>Ask the issuer for the file, picture or link text of the credential itself.</source>
        <translation>Ask the issuer for the credential as a file. Or ask for it as a picture.</translation>
    </message>
    <message>
        <source>It breaks the rules of its own format, so it cannot be read safely.</source>
        <translation>The file has mistakes. The program cannot read it safely.</translation>
    </message>
    <message>
        <source>Ask the issuer for a fresh copy.</source>
        <translation>Ask the issuer for a new copy.</translation>
    </message>
    <message>
        <source>It is of a kind this wallet does not read yet.</source>
        <translation>The program does not know this kind of file yet.</translation>
    </message>
    <message>
        <source>It goes against a safety rule, so nothing was kept.</source>
        <translation>This may be dangerous. The program did not save anything.</translation>
    </message>
    <message>
        <source>Check where it came from.</source>
        <translation>Ask yourself: who sent this file?</translation>
    </message>
    <message>
        <source>It is larger or deeper than the wallet reads.</source>
        <translation>The file is too big for the program.</translation>
    </message>
    <message>
        <source>Split it, or ask for a smaller copy.</source>
        <translation>Ask for a smaller file.</translation>
    </message>
    <message>
        <source>What was entered cannot be used.</source>
        <translation>Something here is not right.</translation>
    </message>
    <message>
        <source>Check the entry and try again.</source>
        <translation>Read again what you typed. Then try again.</translation>
    </message>
    <message>
        <source>It was moved, renamed or cannot be read.</source>
        <translation>The file is in another place now. Or it has a new name.</translation>
    </message>
    <message>
        <source>The wallet is offline, so nothing was fetched.</source>
        <translation>The program does not use the internet. So it got nothing.</translation>
    </message>
    <message>
        <source>Bring the file by hand.</source>
        <translation>Get the file yourself. Then add it here.</translation>
    </message>
    <message>
        <source>The credential's own seal does not allow it.</source>
        <translation>The digital signature does not allow it.</translation>
    </message>
    <message>
        <source>Show more of it, or share it whole.</source>
        <translation>Show more of it. Or share all of it.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>An automatic backup follows each change. Make one for another place under Settings, Backup, and a recovery sheet under Settings, Safety.</source>
        <translation>The program makes a backup after each change. A backup is a copy. You can make one yourself under Settings, Backup. Make an emergency sheet too, under Settings, Safety.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Emergency sheet</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>The signature is intact: nothing changed since the holder signed it.</source>
        <translation>The digital signature is good. Nobody changed anything after the holder signed.</translation>
    </message>
    <message>
        <source>It follows the rules of its format.</source>
        <translation>The file is made the right way.</translation>
    </message>
    <message>
        <source>It breaks a rule of its format.</source>
        <translation>The file has a mistake.</translation>
    </message>
    <message>
        <source>It uses a vocabulary that is not on this computer.</source>
        <translation>It uses a list of words. This list is not on the computer.</translation>
    </message>
    <message>
        <source>The signature is intact: nothing changed since it was issued.</source>
        <translation>The digital signature is good. Nobody changed the credential.</translation>
    </message>
    <message>
        <source>The signature does not fit: it was changed after signing, or the key is wrong.</source>
        <translation>The digital signature does not fit. Maybe someone changed the credential. Or the key is wrong.</translation>
    </message>
    <message>
        <source>It carries no signature, so nobody stands behind it.</source>
        <translation>It has no digital signature. We do not know who made it.</translation>
    </message>
    <message>
        <source>It is signed in a way this wallet does not check yet.</source>
        <translation>The program does not know this kind of signature yet.</translation>
    </message>
    <message>
        <source>The signature is in date.</source>
        <translation>The digital signature counts now.</translation>
    </message>
    <message>
        <source>The signature itself has expired.</source>
        <translation>The time of the digital signature is over.</translation>
    </message>
    <message>
        <source>A shown claim does not match what was signed.</source>
        <translation>One part is not the same as in the original. Do not trust it.</translation>
    </message>
    <message>
        <source>The issuer's key document is not on this computer.</source>
        <translation>A file from the issuer is missing. It is called key document. The program needs it to check the signature.</translation>
    </message>
    <message>
        <source>The signing key belongs to the issuer.</source>
        <translation>The digital signature is from the issuer.</translation>
    </message>
    <message>
        <source>The signing key belongs to somebody else than the issuer.</source>
        <translation>The digital signature is not from the issuer. It is from someone else.</translation>
    </message>
    <message>
        <source>Whether the key belongs to the issuer could not be confirmed.</source>
        <translation>We do not know if the digital signature is from the issuer.</translation>
    </message>
    <message>
        <source>The issuer is in your trust lists.</source>
        <translation>The issuer is on your trust list.</translation>
    </message>
    <message>
        <source>The issuer is not in your trust lists.</source>
        <translation>The issuer is not on your trust list.</translation>
    </message>
    <message>
        <source>You have no trust list yet, so nobody vouches for the issuer.</source>
        <translation>You have no trust list yet. A trust list names issuers that somebody knows.</translation>
    </message>
    <message>
        <source>It is in date.</source>
        <translation>It counts now.</translation>
    </message>
    <message>
        <source>It has no end date.</source>
        <translation>It has no last day.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Its time is over.</translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation>It does not count yet. It starts later.</translation>
    </message>
    <message>
        <source>The issuer publishes no revocation list for it.</source>
        <translation>Some issuers have a list of credentials they took back. This issuer has no list for this one.</translation>
    </message>
    <message>
        <source>Not revoked, as of the list at hand.</source>
        <translation>The issuer did not take it back. The list on this computer says so.</translation>
    </message>
    <message>
        <source>The issuer has revoked it.</source>
        <translation>The issuer took it back. It no longer counts.</translation>
    </message>
    <message>
        <source>The issuer has suspended it.</source>
        <translation>The issuer stopped it for a time.</translation>
    </message>
    <message>
        <source>A revocation list exists, and there is no copy on this computer yet.</source>
        <translation>The issuer has a list. It says if the credential still counts. The list is not on this computer yet.</translation>
    </message>
    <message>
        <source>The revocation list at hand is too old to rely on.</source>
        <translation>The list on this computer is too old. We do not know if the credential still counts.</translation>
    </message>
    <message>
        <source>Its status can only be asked for online.</source>
        <translation>You can only ask on the internet if it still counts. Cairn does not use the internet.</translation>
    </message>
    <message>
        <source>It was issued to the person you named.</source>
        <translation>It belongs to the right person.</translation>
    </message>
    <message>
        <source>It was issued to somebody else than the person you named.</source>
        <translation>It belongs to another person.</translation>
    </message>
    <message>
        <source>Whoever presents it proved control of the key it was issued to.</source>
        <translation>The person showed that it is theirs.</translation>
    </message>
    <message>
        <source>Whoever presents it did not prove that it is theirs.</source>
        <translation>The person did not show that it is theirs.</translation>
    </message>
    <message>
        <source>Nobody signed the presentation.</source>
        <translation>Nobody signed this packet of credentials.</translation>
    </message>
    <message>
        <source>It was made for this receiver.</source>
        <translation>It was made for this receiver. The receiver is the person who gets it.</translation>
    </message>
    <message>
        <source>It was made for another receiver.</source>
        <translation>It was made for someone else.</translation>
    </message>
    <message>
        <source>It answers an older question; it may be a copy.</source>
        <translation>This answers an old question. Maybe someone copied it.</translation>
    </message>
    <message>
        <source>Everything inside could be read.</source>
        <translation>The program could read everything.</translation>
    </message>
    <message>
        <source>Something inside could not be read.</source>
        <translation>The program could not read one part.</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Recovery sheet for a Cairn wallet</source>
        <translation>Emergency sheet for a Cairn wallet</translation>
    </message>
    <message>
        <source>Made on {day}. A sheet made later makes this one worthless.</source>
        <translation>Made on {day}. If you make a new sheet later, this one no longer works.</translation>
    </message>
    <message>
        <source>This code opens the wallet when its passphrase is forgotten.</source>
        <translation>Did you forget your passphrase? Then this code opens the wallet.</translation>
    </message>
    <message>
        <source>To use it: start Cairn, choose “Use a recovery code”, and type the code.</source>
        <translation>How to use it: Start Cairn. Choose “Open with the emergency code”. Type the code.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and a copy of the wallet can read everything in it.</source>
        <translation>Be careful: with this sheet and your wallet, a person can read everything.</translation>
    </message>
    <message>
        <source>Keep it where you keep papers you cannot replace, and not beside the computer.</source>
        <translation>Keep the sheet in a safe place. Do not keep it next to the computer.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Save the emergency sheet</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Your emergency sheet</translation>
    </message>
    <message>
        <source>It is shown this once. Print it, or write the code down.</source>
        <translation>You see this only now. Print it. Or write down the code.</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file: it opens your wallet.</source>
        <translation>Saved. Print it. Then delete the file. With this file someone can open your wallet.</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Emergency code: {code}</translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>Somebody may ask you for certain credentials with a file or a code. Bring it here.</source>
        <translation>Did someone ask you for credentials? Open their file here. Or scan their code.</translation>
    </message>
    <message>
        <source>“{name}” asks, for {party}. Nothing proves that name: answer only whom you know.</source>
        <translation>“{name}” asks for {party}. The name may be wrong. Only answer people you know.</translation>
    </message>
    <message>
        <source>Shows nothing personal.</source>
        <translation>This shows nothing personal.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A code on paper that opens the wallet when the passphrase is forgotten.</source>
        <translation>The sheet has a code. Did you forget the passphrase? Then the code opens the wallet.</translation>
    </message>
    <message>
        <source>There is one. A new sheet makes the old one worthless.</source>
        <translation>You have one. If you make a new one, the old one no longer works.</translation>
    </message>
    <message>
        <source>Make a recovery sheet…</source>
        <translation>Make an emergency sheet…</translation>
    </message>
    <message>
        <source>Make worthless</source>
        <translation>Stop it from working</translation>
    </message>
    <message>
        <source>Make the recovery sheet worthless</source>
        <translation>Stop the emergency sheet from working</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Emergency sheet</translation>
    </message>
    <message>
        <source>Making a recovery sheet…</source>
        <translation>Making an emergency sheet…</translation>
    </message>
    <message>
        <source>The recovery sheet opens it no more</source>
        <translation>The old emergency sheet no longer works</translation>
    </message>
</context>
<context>
    <name>share</name>
    <message>
        <source>Prove a stack or skills</source>
        <translation>Show what you can do</translation>
    </message>
    <message>
        <source>Once you hold credentials, you can show them to somebody from here.</source>
        <translation>You have no credentials yet. Add some first. Then you can show them to someone here.</translation>
    </message>
    <message>
        <source>Show only a summary in my own words (not signed by the issuer)</source>
        <translation>Only tell it in my own words. The issuer did not sign this</translation>
    </message>
    <message>
        <source>Only required</source>
        <translation>Show only what is needed</translation>
    </message>
    <message>
        <source>Receiver, for example a web address</source>
        <translation>Who gets it? For example a web address</translation>
    </message>
    <message>
        <source>Code they gave you (optional)</source>
        <translation>Code from the receiver (you can leave this empty)</translation>
    </message>
    <message>
        <source>The receiver will see</source>
        <translation>The receiver will see this</translation>
    </message>
    <message>
        <source>Noted in your activity. Nothing was sent by itself.</source>
        <translation>The program sent nothing. You hand it over yourself. Under Activity you see what you shared.</translation>
    </message>
    <message>
        <source>The receiver may trust other issuers than you do.</source>
        <translation>The receiver may not trust the same issuers as you.</translation>
    </message>
    <message>
        <source>Cairn finds the fewest credentials that prove it, and shows no more of them than needed.</source>
        <translation>Cairn looks for the right credentials. It takes as few as it can. It shows only what is needed.</translation>
    </message>
    <message>
        <source>Parts can be withheld and the signature still holds</source>
        <translation>You do not have to show everything. The digital signature stays good</translation>
    </message>
    <message>
        <source>Only a summary in your own words goes out; the issuer's signature stays here</source>
        <translation>You only show your own words. You do not show the issuer's signature</translation>
    </message>
    <message numerus="yes">
        <source>Signed as a whole: it can only be shared complete (%n claim(s))</source>
        <translation><numerusform>You can only share all of it (%n piece of information)</numerusform><numerusform>You can only share all of it (%n pieces of information)</numerusform></translation>
    </message>
    <message>
        <source>Once it is handed over, you cannot take it back. Check that the receiver needs it.</source>
        <translation>Think well: does the receiver need this? You cannot get it back.</translation>
    </message>
    <message>
        <source>Show it all the same</source>
        <translation>Yes, show it</translation>
    </message>
    <message>
        <source>This says something about you</source>
        <translation>This shows something personal</translation>
    </message>
    <message>
        <source>The signed presentation. The receiver opens it with Cairn or any other checker.</source>
        <translation>A file with your credentials. The receiver opens it with Cairn. Other checking programs work too.</translation>
    </message>
    <message>
        <source>This is too large for a code. Hand it over as a file instead.</source>
        <translation>This is too big for a code. Use a file.</translation>
    </message>
    <message>
        <source>Drag this into a folder, a message or a web form.</source>
        <translation>Drag this into a folder with the mouse. Or into an e-mail.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Drop the file or picture you got from an issuer anywhere on this window. You see what it is before anything is kept.</source>
        <translation>Drag your file onto this window with the mouse. A picture works too. You see what it is first. Then you decide.</translation>
    </message>
    <message>
        <source>Each credential carries one word. “Verified” means that the signature was checked here. A question mark means that something needed is not on this computer, and not that anything is wrong.</source>
        <translation>Each credential has a word. “Verified” means: the digital signature is good. A question mark means: the computer needs something to check it. It does not mean that anything is wrong.</translation>
    </message>
    <message>
        <source>Under Stacks choose a qualification. You see how far you are, what counts where, and what to do next.</source>
        <translation>Go to Stacks. Choose a goal. Then you see how far you are. You see what counts. You see what to do next.</translation>
    </message>
    <message>
        <source>Choose credentials, decide what to show, and hand them over as a file or a code. Nothing is sent by itself, and this program opens no connection.</source>
        <translation>Choose credentials. Decide what to show. Then hand them over as a file or a code. The program sends nothing. It does not use the internet.</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>The two entries differ. Type the same passphrase twice.</source>
        <translation>You typed two different things. Type the same passphrase two times.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together work well.</source>
        <translation>Use 4 words or more. The words should not fit together. For example: hat, rain, spoon, moon. Think of your own words.</translation>
    </message>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>This is too short. Use 8 characters or more.</translation>
    </message>
    <message>
        <source>Easy to guess. Add a word or two.</source>
        <translation>This is easy to guess. Add 1 or 2 words.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>This is good. Add 1 more word. Then it is very good.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>This is very good.</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n credential(s). Unlock with the backup's passphrase.</source>
        <translation><numerusform>%n credential is back. Open the wallet with the passphrase of the backup.</numerusform><numerusform>%n credentials are back. Open the wallet with the passphrase of the backup.</numerusform></translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>If you put this copy here yourself, keep it; otherwise restore your newest backup.</source>
        <translation>Did you put this copy here? Then keep it. If not, get your newest backup back.</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>Not genuine</source>
        <translation>Not real</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Stopped for a time</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Time is over</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Does not count yet</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Not all checked</translation>
    </message>
    <message>
        <source>The signature holds, it is in date, and nothing speaks against it.</source>
        <translation>The digital signature is good. It counts now.</translation>
    </message>
    <message>
        <source>Something does not hold. It may have been changed after it was signed. Do not rely on it.</source>
        <translation>Something is wrong. Maybe someone changed it. Do not trust it.</translation>
    </message>
    <message>
        <source>The issuer has taken it back.</source>
        <translation>The issuer took it back. It no longer counts.</translation>
    </message>
    <message>
        <source>The issuer has put it on hold for now.</source>
        <translation>The issuer stopped it for a time.</translation>
    </message>
    <message>
        <source>It was issued with an end date, and that date has passed.</source>
        <translation>It had a last day. That day is over.</translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation>It starts later.</translation>
    </message>
    <message>
        <source>Nothing is wrong, but something could not be checked on this computer.</source>
        <translation>The program found no mistake. But it could not check everything.</translation>
    </message>
    <message>
        <source>Genuine, issuer not in your trust lists</source>
        <translation>Real. But the issuer is not on your list</translation>
    </message>
</context>
</TS>
