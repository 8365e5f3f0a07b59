<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActivityView</name>
    <message>
        <source>Whatever you receive, share or delete is noted here, for you alone.</source>
        <translation>Tout ce que vous recevez, partagez ou supprimez est noté ici, pour vous seul.</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Historique, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Search the history…</source>
        <translation>Rechercher dans l’historique…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>Export as table…</source>
        <translation>Exporter en tableau…</translation>
    </message>
    <message>
        <source>Open the credential</source>
        <translation>Ouvrir l’attestation</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>Partager à nouveau</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try fewer words, or another kind.</source>
        <translation>Essayez avec moins de mots, ou un autre type.</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Open credentials</source>
        <translation>Ouvrir des attestations</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that could be a credential.</source>
        <translation>Le presse-papiers ne contient rien qui puisse être une attestation.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>CredentialView</name>
    <message>
        <source>Parts of the credential</source>
        <translation>Rubriques de l’attestation</translation>
    </message>
    <message>
        <source>Language of the credential's texts</source>
        <translation>Langue des textes de l’attestation</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Pick a credential from the list to see it.</source>
        <translation>Choisissez une attestation dans la liste pour la voir.</translation>
    </message>
    <message>
        <source>More to do with this credential</source>
        <translation>Autres actions sur cette attestation</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Verified again</source>
        <translation>Vérifiée à nouveau</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Enregistrer l’original</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur s’est produite</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. What was already kept is safe on disk.</source>
        <translation>La faute vient du programme, pas de vous. Ce qui était déjà conservé est à l’abri sur le disque.</translation>
    </message>
    <message>
        <source>The report holds versions and program lines only, nothing of yours.</source>
        <translation>Le rapport ne contient que des versions et des lignes du programme, rien de personnel.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Search titles, skills, issuers…</source>
        <translation>Titres, compétences, émetteurs…</translation>
    </message>
    <message>
        <source>Search credentials</source>
        <translation>Rechercher des attestations</translation>
    </message>
    <message>
        <source>Scan screen</source>
        <translation>Scanner l’écran</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Ajouter des attestations</translation>
    </message>
    <message>
        <source>Way to look at the credentials</source>
        <translation>Façon de voir les attestations</translation>
    </message>
    <message>
        <source>All credentials</source>
        <translation>Toutes les attestations</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>Conserver cette recherche…</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Oublier cette recherche</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Your credentials are being read.</source>
        <translation>Lecture de vos attestations en cours.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try fewer words, or show all credentials.</source>
        <translation>Essayez avec moins de mots, ou affichez toutes les attestations.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>What you put here is out of the way, and not lost.</source>
        <translation>Ce que vous mettez ici est rangé à l’écart, mais pas perdu.</translation>
    </message>
    <message>
        <source>Your credentials will live here</source>
        <translation>Vos attestations seront ici</translation>
    </message>
    <message>
        <source>Drop the file or picture you got from an issuer anywhere on this window.</source>
        <translation>Déposez n’importe où dans cette fenêtre le fichier ou l’image reçu d’un émetteur.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Ajouter des attestations</translation>
    </message>
    <message>
        <source>Try with demo credentials</source>
        <translation>Essayer avec des attestations de démonstration</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorite</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Rubriques des réglages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Check a presentation without unlocking</source>
        <translation>Vérifier une présentation sans déverrouiller</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Use a recovery code…</source>
        <translation>Utiliser un code de récupération…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>show</source>
        <translation>afficher</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>masquer</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Add demonstration credentials to try things with</source>
        <translation>Ajouter des attestations de démonstration pour essayer</translation>
    </message>
    <message>
        <source>Let this computer's keyring open it too</source>
        <translation>Permettre aussi l’ouverture par le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Make a recovery sheet to print</source>
        <translation>Créer une fiche de récupération à imprimer</translation>
    </message>
    <message>
        <source>Without it, or the sheet, there is no way back in: nobody else holds a copy.</source>
        <translation>Sans elle ni la fiche, impossible d’entrer à nouveau : personne d’autre n’en a de copie.</translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>Ouvrir un autre portefeuille</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Utiliser un code de récupération</translation>
    </message>
    <message>
        <source>Type the code from your recovery sheet. Then choose a new passphrase under Settings, Safety.</source>
        <translation>Saisissez le code de votre fiche de récupération. Choisissez ensuite une nouvelle phrase secrète dans Réglages, Sécurité.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>It is checked first. Type the passphrase it was made with.</source>
        <translation>Elle est d’abord contrôlée. Saisissez la phrase secrète avec laquelle elle a été faite.</translation>
    </message>
    <message>
        <source>Unlock with this computer's keyring</source>
        <translation>Déverrouiller avec le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Create my wallet</source>
        <translation>Créer mon portefeuille</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Ouvrir une sauvegarde</translation>
    </message>
    <message>
        <source>It takes the place of the wallet here. Type the passphrase the backup was made with.</source>
        <translation>Elle remplace le portefeuille présent ici. Saisissez la phrase secrète avec laquelle la sauvegarde a été faite.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>A place for what you have learned</source>
        <translation>Un lieu pour ce que vous avez appris</translation>
    </message>
    <message>
        <source>Choose a passphrase. It encrypts your credentials on this computer.</source>
        <translation>Choisissez une phrase secrète. Elle chiffre vos attestations sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Heureux de vous revoir</translation>
    </message>
    <message>
        <source>Your credentials are encrypted on this computer.</source>
        <translation>Vos attestations sont chiffrées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>The recovery sheet could not be shown any more. Make one under Settings, Safety.</source>
        <translation>La fiche de récupération n’a plus pu être affichée. Créez-en une dans Réglages, Sécurité.</translation>
    </message>
    <message>
        <source>Wait {n} s</source>
        <translation>Patientez {n} s</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Réceptions</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partages</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation>Étiquettes et notes</translation>
    </message>
    <message>
        <source>Put away or deleted</source>
        <translation>Rangement et suppression</translation>
    </message>
    <message>
        <source>Wallet, trust and stacks</source>
        <translation>Portefeuille, confiance et parcours</translation>
    </message>
</context>
<context>
    <name>add</name>
    <message>
        <source>JSON, signed text, badge pictures (PNG, SVG), pictures of QR codes, ZIP archives</source>
        <translation>JSON, texte signé, badges en image (PNG, SVG), images de codes QR, archives ZIP</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Drop files anywhere on the window</source>
        <translation>Déposez des fichiers n’importe où dans la fenêtre</translation>
    </message>
    <message>
        <source>{name}, code {n}</source>
        <translation>{name}, code {n}</translation>
    </message>
    <message>
        <source>This is a request from “{party}” (nothing proves that name). Answer it under Share.</source>
        <translation>C’est une demande de « {party} » (rien ne prouve ce nom). Répondez-y dans Partager.</translation>
    </message>
    <message>
        <source>This is an offer from “{party}” to fetch a credential over the network. Cairn shows it and does nothing.</source>
        <translation>« {party} » propose de récupérer une attestation par le réseau. Cairn l’affiche et ne fait rien.</translation>
    </message>
    <message>
        <source>This is a request from “{party}” to answer over the network. Cairn shows it and does nothing.</source>
        <translation>C’est une demande de « {party} » qui attend une réponse par le réseau. Cairn l’affiche et ne fait rien.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>image collée</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Drop files here, paste, or open them. Nothing is kept before you have seen it.</source>
        <translation>Déposez des fichiers ici, collez-les ou ouvrez-les. Rien n’est conservé avant que vous ne l’ayez vu.</translation>
    </message>
    <message>
        <source>Kept on this computer, encrypted.</source>
        <translation>Conservé sur cet ordinateur, chiffré.</translation>
    </message>
    <message>
        <source>What is altered or already here is not added.</source>
        <translation>Ce qui est altéré ou déjà présent n’est pas ajouté.</translation>
    </message>
    <message>
        <source>Not a credential</source>
        <translation>Ce n’est pas une attestation</translation>
    </message>
    <message>
        <source>It differs from the one you hold, and its signature does not fit</source>
        <translation>Elle diffère de celle que vous détenez, et sa signature ne correspond pas</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Ajouter des attestations</translation>
    </message>
    <message>
        <source>Looking at what you brought</source>
        <translation>Examen de ce que vous avez apporté</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) found</source>
        <translation><numerusform>%n attestation trouvée</numerusform><numerusform>%n attestations trouvées</numerusform></translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Ajout en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) added</source>
        <translation><numerusform>%n attestation ajoutée</numerusform><numerusform>%n attestations ajoutées</numerusform></translation>
    </message>
    <message>
        <source>From {names} · checked on this computer</source>
        <translation>De {names} · vérifié sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>{title} (%n inside)</source>
        <translation><numerusform>{title} (%n à l’intérieur)</numerusform><numerusform>{title} (%n à l’intérieur)</numerusform></translation>
    </message>
    <message>
        <source>No credential found</source>
        <translation>Aucune attestation trouvée</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>You already hold this one, unchanged</source>
        <translation>Vous détenez déjà celle-ci, inchangée</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Altérée</translation>
    </message>
    <message>
        <source>{kind} · a newer version of one you hold</source>
        <translation>{kind} · version plus récente d’une attestation que vous détenez</translation>
    </message>
    <message numerus="yes">
        <source>Add %n credential(s)</source>
        <translation><numerusform>Ajouter %n attestation</numerusform><numerusform>Ajouter %n attestations</numerusform></translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Ask the issuer for a fresh copy.</source>
        <translation>Demandez une nouvelle copie à l’émetteur.</translation>
    </message>
    <message>
        <source>Add the status list as a file under Settings, or ask the issuer.</source>
        <translation>Ajoutez la liste de statut comme fichier dans les Réglages, ou demandez à l’émetteur.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the person for the original.</source>
        <translation>Ne vous y fiez pas ; demandez l’original à la personne.</translation>
    </message>
    <message>
        <source>A newer version of this wallet may understand it.</source>
        <translation>Une version plus récente de ce portefeuille la comprendra peut-être.</translation>
    </message>
    <message>
        <source>Add the issuer's key document as a file under Settings.</source>
        <translation>Ajoutez le document de clé de l’émetteur comme fichier dans les Réglages.</translation>
    </message>
    <message>
        <source>If you know the issuer, add them to your trust list.</source>
        <translation>Si vous connaissez l’émetteur, ajoutez-le à votre liste de confiance.</translation>
    </message>
    <message>
        <source>Ask for a signed copy.</source>
        <translation>Demandez une copie signée.</translation>
    </message>
    <message>
        <source>Check this computer's clock.</source>
        <translation>Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Look up the transaction it names: it must be the issuer's and hold exactly this fingerprint.</source>
        <translation>Consultez la transaction qu’elle nomme : elle doit venir de l’émetteur et contenir exactement cette empreinte.</translation>
    </message>
    <message>
        <source>Add the revocation list it names as a file under Settings.</source>
        <translation>Ajoutez la liste de révocation qu’elle nomme comme fichier dans les paramètres.</translation>
    </message>
    <message>
        <source>Ask the issuer whether it can be renewed.</source>
        <translation>Demandez à l’émetteur si elle peut être renouvelée.</translation>
    </message>
    <message>
        <source>Wait for that day, or check this computer's clock.</source>
        <translation>Attendez ce jour, ou vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask the issuer why, and whether a new one will follow.</source>
        <translation>Demandez à l’émetteur pourquoi, et si une nouvelle suivra.</translation>
    </message>
    <message>
        <source>Ask the issuer what is missing.</source>
        <translation>Demandez à l’émetteur ce qui manque.</translation>
    </message>
    <message>
        <source>Ask the issuer since when it is taken back.</source>
        <translation>Demandez à l’émetteur depuis quand elle est retirée.</translation>
    </message>
    <message>
        <source>Ask the issuer directly.</source>
        <translation>Demandez directement à l’émetteur.</translation>
    </message>
    <message>
        <source>Ask them to share it from their own wallet.</source>
        <translation>Demandez à la personne de la partager depuis son propre portefeuille.</translation>
    </message>
    <message>
        <source>Ask for a presentation made for you.</source>
        <translation>Demandez une présentation faite pour vous.</translation>
    </message>
    <message>
        <source>Ask for a fresh presentation.</source>
        <translation>Demandez une nouvelle présentation.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>This is an older copy</source>
        <translation>C’est une copie plus ancienne</translation>
    </message>
    <message>
        <source>Keep this copy</source>
        <translation>Garder cette copie</translation>
    </message>
    <message>
        <source>The clock was put back</source>
        <translation>L’horloge a été reculée</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>L’horloge est juste</translation>
    </message>
</context>
<context>
    <name>arrivals</name>
    <message numerus="yes">
        <source>%n thing(s) handed over. Unlock to look at it.</source>
        <translation><numerusform>%n élément remis. Déverrouillez pour le voir.</numerusform><numerusform>%n éléments remis. Déverrouillez pour les voir.</numerusform></translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>show</source>
        <translation>afficher</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>masquer</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>What you earned, by issuer and year</source>
        <translation>Ce que vous avez obtenu, par émetteur et par année</translation>
    </message>
    <message>
        <source>Your skills by level and evidence; a filled circle is verified</source>
        <translation>Vos compétences par niveau et par preuve ; un cercle plein est vérifié</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>sans niveau</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>{skill}, {level}: {n}, of these {good} verified</source>
        <translation>{skill}, {level} : {n}, dont {good} vérifiées</translation>
    </message>
    <message>
        <source>{told}. Evidence: {evidence}</source>
        <translation>{told}. Preuves : {evidence}</translation>
    </message>
    <message>
        <source>How long your credentials hold</source>
        <translation>Durée de validité de vos attestations</translation>
    </message>
    <message>
        <source>{title}: until {day}</source>
        <translation>{title} : jusqu’au {day}</translation>
    </message>
    <message>
        <source>EQF {n}</source>
        <translation>EQF {n}</translation>
    </message>
    <message>
        <source>Nothing to draw: no credential here states what this picture is made of.</source>
        <translation>Rien à dessiner : aucune attestation présente n’indique ce dont cette image est faite.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>La même chose en liste</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
    <message>
        <source>It could not be written there. Choose another place.</source>
        <translation>Impossible d’écrire à cet endroit. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Shown for a qualification</source>
        <translation>Présenté pour une certification</translation>
    </message>
    <message>
        <source>Made for nobody in particular</source>
        <translation>Faite pour personne en particulier</translation>
    </message>
    <message>
        <source>Rules not run</source>
        <translation>Règles non appliquées</translation>
    </message>
    <message>
        <source>Signed by its holder</source>
        <translation>Signée par son titulaire</translation>
    </message>
    <message>
        <source>Not signed by a holder</source>
        <translation>Non signée par un titulaire</translation>
    </message>
    <message>
        <source>Holder's signature not checked</source>
        <translation>Signature du titulaire non vérifiée</translation>
    </message>
    <message>
        <source>Answers your code</source>
        <translation>Répond à votre code</translation>
    </message>
    <message>
        <source>Does not answer your code</source>
        <translation>Ne répond pas à votre code</translation>
    </message>
    <message>
        <source>Whether it answers your code is open</source>
        <translation>Impossible de dire si elle répond à votre code</translation>
    </message>
    <message>
        <source>Made for you</source>
        <translation>Faite pour vous</translation>
    </message>
    <message>
        <source>Not made for you</source>
        <translation>Pas faite pour vous</translation>
    </message>
    <message>
        <source>Says it is for {who}</source>
        <translation>Indique être pour {who}</translation>
    </message>
    <message>
        <source>May be used until {day}</source>
        <translation>Utilisable jusqu’au {day}</translation>
    </message>
    <message>
        <source>Made for {who}</source>
        <translation>Faite pour {who}</translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation>Faite : {when}</translation>
    </message>
    <message>
        <source>Back to one file</source>
        <translation>Revenir à un seul fichier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Enregistrer en tableau (CSV)</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>N’afficher que</translation>
    </message>
    <message>
        <source>Everything found, one line a credential</source>
        <translation>Tout ce qui a été trouvé, une ligne par attestation</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Recherche de fichiers…</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation><numerusform>%n fichier vérifié</numerusform><numerusform>%n fichiers vérifiés</numerusform></translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation>{done} sur {total} fichiers</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>check-results</source>
        <translation>resultats-de-verification</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} files</source>
        <translation>Arrêté après {done} sur {total} fichiers</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>non prouvé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Genuine, issuer unknown</source>
        <translation>Authentique, émetteur inconnu</translation>
    </message>
    <message>
        <source>Needs: {what}</source>
        <translation>Nécessaire : {what}</translation>
    </message>
    <message>
        <source>Does not prove {stack}</source>
        <translation>Ne prouve pas {stack}</translation>
    </message>
    <message>
        <source>{n} × {verdict}</source>
        <translation>{n} × {verdict}</translation>
    </message>
    <message>
        <source>{what}: {amounts}</source>
        <translation>{what} : {amounts}</translation>
    </message>
    <message>
        <source>Shown to prove, run again here</source>
        <translation>Présenté comme preuve, recalculé ici</translation>
    </message>
    <message>
        <source>What could not be checked, and what would settle it</source>
        <translation>Ce qui n’a pas pu être vérifié, et ce qui permettrait de trancher</translation>
    </message>
    <message>
        <source>{title}: {why}</source>
        <translation>{title} : {why}</translation>
    </message>
    <message>
        <source>The presentation itself</source>
        <translation>La présentation elle-même</translation>
    </message>
    <message>
        <source>Untitled credential</source>
        <translation>Attestation sans titre</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Genuine and in good standing</source>
        <translation>Authentique et en règle</translation>
    </message>
    <message>
        <source>Genuine, but nobody you trust vouches for the issuer</source>
        <translation>Authentique, mais personne en qui vous avez confiance ne se porte garant de l’émetteur</translation>
    </message>
    <message>
        <source>Not everything could be checked on this computer</source>
        <translation>Tout n’a pas pu être vérifié sur cet ordinateur</translation>
    </message>
    <message>
        <source>Do not rely on this</source>
        <translation>Ne vous y fiez pas</translation>
    </message>
    <message>
        <source>Genuine, but revoked by the issuer</source>
        <translation>Authentique, mais révoquée par l’émetteur</translation>
    </message>
    <message>
        <source>Genuine, but suspended by the issuer</source>
        <translation>Authentique, mais suspendue par l’émetteur</translation>
    </message>
    <message>
        <source>Genuine, but expired</source>
        <translation>Authentique, mais expirée</translation>
    </message>
    <message>
        <source>Genuine, but not valid yet</source>
        <translation>Authentique, mais pas encore valable</translation>
    </message>
    <message>
        <source>Open a presentation or credential</source>
        <translation>Ouvrir une présentation ou une attestation</translation>
    </message>
    <message>
        <source>Nothing left this computer, and nothing was kept.</source>
        <translation>Rien n’a quitté cet ordinateur, et rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Drop a presentation here, paste it, scan it or open a file. You see what a receiver would see.</source>
        <translation>Déposez une présentation ici, collez-la, scannez-la ou ouvrez un fichier. Vous voyez ce que verrait un destinataire.</translation>
    </message>
    <message>
        <source>Receiver it should be for (optional)</source>
        <translation>Destinataire prévu (facultatif)</translation>
    </message>
    <message>
        <source>Code you gave (optional)</source>
        <translation>Code que vous avez donné (facultatif)</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Folder with the files to check</source>
        <translation>Dossier contenant les fichiers à vérifier</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that could be checked.</source>
        <translation>Le presse-papiers ne contient rien qui puisse être vérifié.</translation>
    </message>
    <message>
        <source>Save the result (PDF)</source>
        <translation>Enregistrer le résultat (PDF)</translation>
    </message>
    <message>
        <source>Nothing left this computer, and nothing was kept. The wallet is locked, so your own trust lists and files were not used.</source>
        <translation>Rien n’a quitté cet ordinateur, et rien n’a été conservé. Le portefeuille est verrouillé : vos propres listes de confiance et fichiers n’ont donc pas servi.</translation>
    </message>
    <message>
        <source>Is it genuine?</source>
        <translation>Est-ce authentique ?</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Check a folder</source>
        <translation>Vérifier un dossier</translation>
    </message>
    <message>
        <source>Make a request</source>
        <translation>Créer une demande</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>This is not something to check</source>
        <translation>Il n’y a rien à vérifier là-dedans</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Is it well made?</source>
        <translation>Est-elle bien formée ?</translation>
    </message>
    <message>
        <source>Are all its terms defined?</source>
        <translation>Tous ses termes sont-ils définis ?</translation>
    </message>
    <message>
        <source>Does it keep to its schema?</source>
        <translation>Respecte-t-elle son schéma ?</translation>
    </message>
    <message>
        <source>Is what it refers to the very thing it meant?</source>
        <translation>Ce à quoi elle renvoie est-il bien ce qu’elle visait ?</translation>
    </message>
    <message>
        <source>Is the signature intact?</source>
        <translation>La signature est-elle intacte ?</translation>
    </message>
    <message>
        <source>Was it signed for this purpose?</source>
        <translation>A-t-elle été signée dans ce but ?</translation>
    </message>
    <message>
        <source>Is the signature in date?</source>
        <translation>La signature est-elle en cours de validité ?</translation>
    </message>
    <message>
        <source>Is the signing key known?</source>
        <translation>La clé de signature est-elle connue ?</translation>
    </message>
    <message>
        <source>Does the key belong to the issuer?</source>
        <translation>La clé appartient-elle à l’émetteur ?</translation>
    </message>
    <message>
        <source>Does a list you trust vouch for the issuer?</source>
        <translation>Une liste de confiance se porte-t-elle garante de l’émetteur ?</translation>
    </message>
    <message>
        <source>Is it in date?</source>
        <translation>Est-elle en cours de validité ?</translation>
    </message>
    <message>
        <source>Has the issuer taken it back?</source>
        <translation>L’émetteur l’a-t-il retirée ?</translation>
    </message>
    <message>
        <source>Was it issued to this person?</source>
        <translation>A-t-elle été délivrée à cette personne ?</translation>
    </message>
    <message>
        <source>Did the holder prove it is theirs?</source>
        <translation>Le titulaire a-t-il prouvé qu’elle est à lui ?</translation>
    </message>
    <message>
        <source>Was it made for this receiver?</source>
        <translation>A-t-elle été faite pour ce destinataire ?</translation>
    </message>
    <message>
        <source>Does it answer this request?</source>
        <translation>Répond-elle à cette demande ?</translation>
    </message>
    <message>
        <source>Could everything inside be read?</source>
        <translation>Tout son contenu a-t-il pu être lu ?</translation>
    </message>
    <message>
        <source>DID document</source>
        <translation>Document DID</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>Liste de statut</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Issuer metadata</source>
        <translation>Métadonnées de l’émetteur</translation>
    </message>
    <message>
        <source>Issuer profile</source>
        <translation>Profil de l’émetteur</translation>
    </message>
    <message>
        <source>Issuer key</source>
        <translation>Clé de l’émetteur</translation>
    </message>
    <message>
        <source>Hosted assertion</source>
        <translation>Assertion hébergée</translation>
    </message>
    <message>
        <source>Trust anchor</source>
        <translation>Ancre de confiance</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>Liste de confiance</translation>
    </message>
    <message>
        <source>Type metadata</source>
        <translation>Métadonnées de type</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>Liste de révocation</translation>
    </message>
    <message>
        <source>Chain anchor</source>
        <translation>Ancre de la chaîne</translation>
    </message>
    <message>
        <source>Not understood here</source>
        <translation>Non compris ici</translation>
    </message>
    <message>
        <source>What you expect of it</source>
        <translation>Ce que vous en attendez</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Dates and status</source>
        <translation>Dates et statut</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>{kind}: {uri}</source>
        <translation>{kind} : {uri}</translation>
    </message>
</context>
<context>
    <name>claims</name>
    <message>
        <source>Must be shown</source>
        <translation>À montrer obligatoirement</translation>
    </message>
    <message>
        <source>Cannot be withheld</source>
        <translation>Ne peut pas être retenue</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation><numerusform>%n information</numerusform><numerusform>%n informations</numerusform></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>What had to be shown</source>
        <translation>Ce qu’il fallait montrer</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>Your identifier</source>
        <translation>Votre identifiant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note obtenue</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Skills and frameworks</source>
        <translation>Compétences et cadres</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Réalisation</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>À votre sujet</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Awarded on</source>
        <translation>Délivrée le</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Credits earned</source>
        <translation>Crédits obtenus</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Skill or level</source>
        <translation>Compétence ou niveau</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Field of study</source>
        <translation>Domaine d’études</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Where its status is published</source>
        <translation>Lieu de publication de son statut</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Acquis d’apprentissage</translation>
    </message>
    <message>
        <source>Form of participation</source>
        <translation>Forme de participation</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Assurance qualité</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Numéro d’étudiant</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation><numerusform>%n élément</numerusform><numerusform>%n éléments</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>%n valeur</numerusform><numerusform>%n valeurs</numerusform></translation>
    </message>
</context>
<context>
    <name>code sheet</name>
    <message>
        <source>Scan the codes with Cairn, in any order. Together they hold one presentation.</source>
        <translation>Scannez les codes avec Cairn, dans n’importe quel ordre. Ensemble, ils contiennent une seule présentation.</translation>
    </message>
</context>
<context>
    <name>credential</name>
    <message>
        <source>Verify again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>Étiquettes et note…</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Enregistrer l’original…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Retirer des favorites</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Mettre dans les favorites</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Sortir de la corbeille</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>About this credential</source>
        <translation>Sur cette attestation</translation>
    </message>
    <message>
        <source>About the achievement</source>
        <translation>Sur la réalisation</translation>
    </message>
    <message>
        <source>About the issuer</source>
        <translation>Sur l’émetteur</translation>
    </message>
    <message>
        <source>It speaks of something else than what it stands on. Do not count it.</source>
        <translation>Elle parle d’autre chose que de ce à quoi elle est jointe. N’en tenez pas compte.</translation>
    </message>
    <message>
        <source>Details of the endorsement by {name}</source>
        <translation>Détails de la recommandation de {name}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>As a European micro-credential</source>
        <translation>En tant que microcertification européenne</translation>
    </message>
    <message>
        <source>{n} of {all} EU elements</source>
        <translation>{n} éléments européens sur {all}</translation>
    </message>
    <message>
        <source>Earlier learning was recognised for it.</source>
        <translation>Des acquis antérieurs ont été reconnus pour elle.</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Ne correspond pas</translation>
    </message>
    <message>
        <source>{state}: {values}</source>
        <translation>{state} : {values}</translation>
    </message>
    <message>
        <source>Change tags and note…</source>
        <translation>Modifier les étiquettes et la note…</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Pour vous seul</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>Étiquettes et note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Add the tag {name}</source>
        <translation>Ajouter l’étiquette {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>For example the day you applied with it. Only what speaks of that day counts.</source>
        <translation>Par exemple le jour où vous avez postulé avec elle. Seul compte ce qui parle de ce jour.</translation>
    </message>
    <message>
        <source>Day to look at</source>
        <translation>Jour à examiner</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Was it valid on a certain day?</source>
        <translation>Était-elle valable un jour donné ?</translation>
    </message>
    <message>
        <source>On {day}: {verdict}</source>
        <translation>Le {day} : {verdict}</translation>
    </message>
    <message>
        <source>Untitled credential</source>
        <translation>Attestation sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation><numerusform>%n semaine</numerusform><numerusform>%n semaines</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n jour</numerusform><numerusform>%n jours</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation><numerusform>%n heure</numerusform><numerusform>%n heures</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n minute</numerusform><numerusform>%n minutes</numerusform></translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Sans date de fin</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Contrôle d’identité</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Assurance qualité</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message numerus="yes">
        <source>{n} credit(s)</source>
        <translation><numerusform>{n} crédit</numerusform><numerusform>{n} crédits</numerusform></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>Surveillée</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>Identité contrôlée</translation>
    </message>
    <message>
        <source>Unsupervised</source>
        <translation>Non surveillée</translation>
    </message>
    <message>
        <source>Sealed as</source>
        <translation>Scellée en</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>Reçue sous forme de</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation><numerusform>%n octet</numerusform><numerusform>%n octets</numerusform></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivrée à</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>{issuer} · awarded {day}</source>
        <translation>{issuer} · délivrée le {day}</translation>
    </message>
    <message>
        <source>Can be shared in parts</source>
        <translation>Peut être partagée en partie</translation>
    </message>
    <message>
        <source>Why this is verified</source>
        <translation>Pourquoi ce résultat de vérification</translation>
    </message>
    <message>
        <source>Kept exactly as received; this is its content with parts in order.</source>
        <translation>Conservée exactement telle que reçue ; voici son contenu, dans l’ordre.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Outcomes &amp;&amp; evidence</source>
        <translation>Acquis et preuves</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>What others say about it</source>
        <translation>Ce que d’autres en disent</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>It counts toward none of your stacks yet.</source>
        <translation>Elle ne compte encore dans aucun de vos parcours.</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Enregistrer l’original</translation>
    </message>
    <message>
        <source>What the credential says, as data</source>
        <translation>Ce que dit l’attestation, sous forme de données</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>The issuer stated no outcomes and no evidence.</source>
        <translation>L’émetteur n’a indiqué ni acquis ni preuves.</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Acquis d’apprentissage</translation>
    </message>
    <message>
        <source>What had to be shown</source>
        <translation>Ce qu’il fallait montrer</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Skills and frameworks</source>
        <translation>Compétences et cadres</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Rien ne s’est encore passé.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>from today</source>
        <translation>datant d’aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation><numerusform>datant de %n jour</numerusform><numerusform>datant de %n jours</numerusform></translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation><numerusform>il y a %n minute</numerusform><numerusform>il y a %n minutes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation><numerusform>il y a %n heure</numerusform><numerusform>il y a %n heures</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation><numerusform>il y a %n jour</numerusform><numerusform>il y a %n jours</numerusform></translation>
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
        <translation>Ce code de récupération n’ouvre pas ce portefeuille</translation>
    </message>
    <message>
        <source>No wallet yet</source>
        <translation>Pas encore de portefeuille</translation>
    </message>
    <message>
        <source>There is no wallet in this folder.</source>
        <translation>Il n’y a pas de portefeuille dans ce dossier.</translation>
    </message>
    <message>
        <source>Create one, or choose the folder it is in.</source>
        <translation>Créez-en un, ou choisissez le dossier où il se trouve.</translation>
    </message>
    <message>
        <source>A wallet is already here</source>
        <translation>Un portefeuille est déjà ici</translation>
    </message>
    <message>
        <source>This folder holds a wallet; nothing was changed.</source>
        <translation>Ce dossier contient un portefeuille ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Unlock it instead.</source>
        <translation>Déverrouillez-le plutôt.</translation>
    </message>
    <message>
        <source>The wallet is locked</source>
        <translation>Le portefeuille est verrouillé</translation>
    </message>
    <message>
        <source>This needs your credentials, and they are locked.</source>
        <translation>Cette action requiert vos attestations, et elles sont verrouillées.</translation>
    </message>
    <message>
        <source>Unlock the wallet.</source>
        <translation>Déverrouillez le portefeuille.</translation>
    </message>
    <message>
        <source>That passphrase does not open this wallet</source>
        <translation>Cette phrase secrète n’ouvre pas ce portefeuille</translation>
    </message>
    <message>
        <source>Capital letters, the keyboard layout and spaces all count.</source>
        <translation>Les majuscules, la disposition du clavier et les espaces comptent.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The keyring did not give the key</source>
        <translation>Le trousseau n’a pas fourni la clé</translation>
    </message>
    <message>
        <source>This computer's keyring is missing, locked or has changed.</source>
        <translation>Le trousseau de cet ordinateur est absent, verrouillé ou a changé.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase.</source>
        <translation>Déverrouillez avec votre phrase secrète.</translation>
    </message>
    <message>
        <source>The wallet file is damaged</source>
        <translation>Le fichier du portefeuille est endommagé</translation>
    </message>
    <message>
        <source>What is stored does not match its own seals, so nothing was opened or changed.</source>
        <translation>Ce qui est enregistré ne correspond pas à ses propres sceaux : rien n’a été ouvert ni modifié.</translation>
    </message>
    <message>
        <source>Keep the file as it is and restore a backup.</source>
        <translation>Laissez le fichier tel quel et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The wallet is open elsewhere</source>
        <translation>Le portefeuille est ouvert ailleurs</translation>
    </message>
    <message>
        <source>Another window or program holds it.</source>
        <translation>Une autre fenêtre ou un autre programme l’utilise.</translation>
    </message>
    <message>
        <source>Close that one, then try again.</source>
        <translation>Fermez cette fenêtre ou ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk did not take it</source>
        <translation>Le disque n’a pas pu l’enregistrer</translation>
    </message>
    <message>
        <source>It may be full or read-only. Your wallet is as it was before.</source>
        <translation>Il est peut-être plein ou en lecture seule. Votre portefeuille est comme avant.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>This wallet was made by a newer version</source>
        <translation>Ce portefeuille a été créé par une version plus récente</translation>
    </message>
    <message>
        <source>It was not opened, so that nothing is lost.</source>
        <translation>Il n’a pas été ouvert, pour que rien ne soit perdu.</translation>
    </message>
    <message>
        <source>Update the program, then unlock.</source>
        <translation>Mettez le programme à jour, puis déverrouillez.</translation>
    </message>
    <message>
        <source>The check was cut short</source>
        <translation>La vérification a été interrompue</translation>
    </message>
    <message>
        <source>A helper process ended before its work was done. What was kept before stays kept.</source>
        <translation>Un processus auxiliaire s’est arrêté avant la fin. Ce qui était conservé le reste.</translation>
    </message>
    <message>
        <source>Try again with fewer files at a time.</source>
        <translation>Réessayez avec moins de fichiers à la fois.</translation>
    </message>
    <message>
        <source>Not a credential</source>
        <translation>Ce n’est pas une attestation</translation>
    </message>
    <message>
        <source>No credential was found in it.</source>
        <translation>Aucune attestation n’y a été trouvée.</translation>
    </message>
    <message>
        <source>Ask the issuer for the file, picture or link text of the credential itself.</source>
        <translation>Demandez à l’émetteur le fichier, l’image ou le texte du lien de l’attestation elle-même.</translation>
    </message>
    <message>
        <source>Not well made</source>
        <translation>Mal formé</translation>
    </message>
    <message>
        <source>It breaks the rules of its own format, so it cannot be read safely.</source>
        <translation>Le contenu enfreint les règles de son propre format et ne peut pas être lu sans risque.</translation>
    </message>
    <message>
        <source>Ask the issuer for a fresh copy.</source>
        <translation>Demandez une nouvelle copie à l’émetteur.</translation>
    </message>
    <message>
        <source>Not understood by this wallet</source>
        <translation>Non compris par ce portefeuille</translation>
    </message>
    <message>
        <source>It is of a kind this wallet does not read yet.</source>
        <translation>C’est d’un type que ce portefeuille ne lit pas encore.</translation>
    </message>
    <message>
        <source>Ask the issuer for an Open Badges 3.0 or verifiable credential file.</source>
        <translation>Demandez à l’émetteur un fichier Open Badges 3.0 ou une attestation vérifiable.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>It goes against a safety rule, so nothing was kept.</source>
        <translation>C’est contraire à une règle de sécurité : rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Check where it came from.</source>
        <translation>Vérifiez d’où cela vient.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop grand</translation>
    </message>
    <message>
        <source>It is larger or deeper than the wallet reads.</source>
        <translation>C’est plus grand ou plus profond que ce que lit le portefeuille.</translation>
    </message>
    <message>
        <source>Split it, or ask for a smaller copy.</source>
        <translation>Divisez-le, ou demandez une copie plus petite.</translation>
    </message>
    <message>
        <source>That does not fit here</source>
        <translation>Cela ne convient pas ici</translation>
    </message>
    <message>
        <source>What was entered cannot be used.</source>
        <translation>Ce qui a été saisi ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Check the entry and try again.</source>
        <translation>Vérifiez la saisie et réessayez.</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>N’est plus ici</translation>
    </message>
    <message>
        <source>It is not in the wallet any more.</source>
        <translation>Cela n’est plus dans le portefeuille.</translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation>Revenez à la liste.</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Le fichier n’est pas là</translation>
    </message>
    <message>
        <source>It was moved, renamed or cannot be read.</source>
        <translation>Il a été déplacé ou renommé, ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Choisissez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>A file of that name exists</source>
        <translation>Un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>Nothing was written over.</source>
        <translation>Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>Hors du dossier choisi</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Choose a name without folders in it.</source>
        <translation>Choisissez un nom sans dossier.</translation>
    </message>
    <message>
        <source>This needs the network</source>
        <translation>Cela requiert le réseau</translation>
    </message>
    <message>
        <source>The wallet is offline, so nothing was fetched.</source>
        <translation>Le portefeuille est hors ligne : rien n’a été récupéré.</translation>
    </message>
    <message>
        <source>Bring the file by hand.</source>
        <translation>Apportez le fichier vous-même.</translation>
    </message>
    <message>
        <source>This cannot be shared that way</source>
        <translation>Impossible de la partager ainsi</translation>
    </message>
    <message>
        <source>The credential's own seal does not allow it.</source>
        <translation>Le sceau de l’attestation ne le permet pas.</translation>
    </message>
    <message>
        <source>Show more of it, or share it whole.</source>
        <translation>Montrez-en davantage, ou partagez-la en entier.</translation>
    </message>
    <message>
        <source>The newest good backup is of {when}; recover from it.</source>
        <translation>La dernière bonne sauvegarde est du {when} ; repartez de celle-ci.</translation>
    </message>
    <message>
        <source>Correct that place in the file, or ask whoever wrote it.</source>
        <translation>Corrigez cet endroit du fichier ou adressez-vous à qui l’a écrit.</translation>
    </message>
    <message>
        <source>Ask whoever publishes it for CTDL, ELM or stack-rules/1.</source>
        <translation>Demandez à qui la publie une version CTDL, ELM ou stack-rules/1.</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Choisissez un dossier qui existe.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Choisissez un jour plus tardif.</translation>
    </message>
    <message>
        <source>Choose another way of signing, or leave the choice to the program.</source>
        <translation>Choisissez une autre manière de signer ou laissez le programme choisir.</translation>
    </message>
    <message>
        <source>Look up what can be shown of it, and choose from that.</source>
        <translation>Regardez ce qui peut en être montré et choisissez parmi cela.</translation>
    </message>
    <message>
        <source>Hand over the original instead.</source>
        <translation>Remettez plutôt l’original.</translation>
    </message>
    <message>
        <source>Choose at least one credential.</source>
        <translation>Choisissez au moins une attestation.</translation>
    </message>
    <message>
        <source>Bring the file from the address that the check names.</source>
        <translation>Apportez le fichier depuis l’adresse que la vérification indique.</translation>
    </message>
    <message>
        <source>Ask whoever publishes the list for another copy.</source>
        <translation>Demandez une autre copie à qui publie la liste.</translation>
    </message>
    <message>
        <source>Ask whoever made the request for a new one.</source>
        <translation>Demandez une nouvelle requête à qui l’a faite.</translation>
    </message>
</context>
<context>
    <name>eu</name>
    <message>
        <source>Who learned</source>
        <translation>Qui a appris</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Country or region of the issuer</source>
        <translation>Pays ou région de l’émetteur</translation>
    </message>
    <message>
        <source>Awarding body</source>
        <translation>Organisme de délivrance</translation>
    </message>
    <message>
        <source>Date of award</source>
        <translation>Date de délivrance</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Acquis d’apprentissage</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Kind of assessment</source>
        <translation>Type d’évaluation</translation>
    </message>
    <message>
        <source>Form of participation</source>
        <translation>Forme de participation</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Assurance qualité</translation>
    </message>
    <message>
        <source>What was needed to enrol</source>
        <translation>Conditions d’inscription</translation>
    </message>
    <message>
        <source>Supervision and identity check</source>
        <translation>Surveillance et contrôle d’identité</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note obtenue</translation>
    </message>
    <message>
        <source>What it can add up to</source>
        <translation>Possibilités de cumul</translation>
    </message>
    <message>
        <source>Further information</source>
        <translation>Informations complémentaires</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>indiqué</translation>
    </message>
    <message>
        <source>partly stated</source>
        <translation>indiqué en partie</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>The workload is written as {written}, which is months; hours or minutes were meant, it seems.</source>
        <translation>La charge de travail est écrite {written}, ce qui signifie des mois ; il s’agissait sans doute d’heures ou de minutes.</translation>
    </message>
    <message>
        <source>{hours} hours for {credits} ECTS are {each} hours a credit; 25 to 30 are usual.</source>
        <translation>{hours} heures pour {credits} ECTS font {each} heures par crédit ; 25 à 30 sont habituelles.</translation>
    </message>
    <message>
        <source>It speaks of an identity check and also says that there was none.</source>
        <translation>Elle parle d’un contrôle d’identité et dit aussi qu’il n’y en a pas eu.</translation>
    </message>
    <message>
        <source>It states EQF level {eqf} and another level with the number {other}; only the EQF level counts.</source>
        <translation>Elle indique le niveau EQF {eqf} et un autre niveau portant le numéro {other} ; seul le niveau EQF compte.</translation>
    </message>
    <message>
        <source>It is called {called}, but states only participation.</source>
        <translation>Elle s’intitule {called}, mais n’indique qu’une participation.</translation>
    </message>
    <message>
        <source>A result is below what was required.</source>
        <translation>Un résultat est inférieur à ce qui était exigé.</translation>
    </message>
    <message>
        <source>Some skills have no web address, so they cannot be matched with others.</source>
        <translation>Certaines compétences n’ont pas d’adresse web et ne peuvent pas être rapprochées d’autres.</translation>
    </message>
    <message>
        <source>The language tag {tag} names no country.</source>
        <translation>Le code de langue {tag} ne nomme aucun pays.</translation>
    </message>
    <message>
        <source>{stated} of {all} stated, {partly} only partly, {missing} not stated.</source>
        <translation>{stated} sur {all} indiqués, {partly} en partie seulement, {missing} non indiqués.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the credential when something is not stated. Ask the issuer for it.</source>
        <translation>Un élément non indiqué ne veut pas dire que l’attestation est fautive. Demandez-le à l’émetteur.</translation>
    </message>
    <message>
        <source>Assessed outcome</source>
        <translation>Acquis évalué</translation>
    </message>
    <message>
        <source>An outcome that was assessed.</source>
        <translation>Un acquis qui a été évalué.</translation>
    </message>
    <message>
        <source>Outcome, assessment not stated</source>
        <translation>Acquis, évaluation non indiquée</translation>
    </message>
    <message>
        <source>An outcome is claimed; how it was assessed is not stated.</source>
        <translation>Un acquis est affirmé ; la façon dont il a été évalué n’est pas indiquée.</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Taking part, not an assessed outcome.</source>
        <translation>Une participation, pas un acquis évalué.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>A right that was given, not an outcome.</source>
        <translation>Un droit accordé, pas un acquis.</translation>
    </message>
    <message>
        <source>Not achieved yet</source>
        <translation>Pas encore obtenu</translation>
    </message>
    <message>
        <source>Nothing was achieved yet.</source>
        <translation>Rien n’a encore été obtenu.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Impossible d’écrire le fichier à cet endroit. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everything is sound</source>
        <translation>Tout est en ordre</translation>
    </message>
    <message>
        <source>Every page, every original and the search index are what they were.</source>
        <translation>Chaque page, chaque original et l’index de recherche sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>Something is damaged</source>
        <translation>Quelque chose est endommagé</translation>
    </message>
    <message>
        <source>Make a copy of the wallet's folder, then go back to a backup.</source>
        <translation>Faites une copie du dossier du portefeuille, puis revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}, under Backup.</source>
        <translation>Revenez à la sauvegarde du {when}, dans Sauvegarde.</translation>
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
        <translation>Sans signature</translation>
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
        <translation>Attestation vérifiable 2.0</translation>
    </message>
    <message>
        <source>Verifiable credential 1.1</source>
        <translation>Attestation vérifiable 1.1</translation>
    </message>
    <message>
        <source>signed text</source>
        <translation>texte signé</translation>
    </message>
    <message>
        <source>COSE signature</source>
        <translation>Signature COSE</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>fichier JSON</translation>
    </message>
    <message>
        <source>baked PNG picture</source>
        <translation>image PNG avec badge intégré</translation>
    </message>
    <message>
        <source>baked SVG picture</source>
        <translation>image SVG avec badge intégré</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>code QR</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>document PDF</translation>
    </message>
    <message>
        <source>European digital seal</source>
        <translation>Sceau numérique européen</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>archive ZIP</translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Délivrée le</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>freshness</name>
    <message numerus="yes">
        <source>%n credential(s) lean on it</source>
        <translation><numerusform>%n attestation en dépend</numerusform><numerusform>%n attestations en dépendent</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation><numerusform>%n attestation</numerusform><numerusform>%n attestations</numerusform></translation>
    </message>
    <message>
        <source>its key is nowhere on this computer; {count}</source>
        <translation>sa clé n’est nulle part sur cet ordinateur ; {count}</translation>
    </message>
    <message>
        <source>its key is on this computer once, in a file or list; {count}</source>
        <translation>sa clé n’est qu’une fois sur cet ordinateur, dans un fichier ou une liste ; {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) end within 60 days</source>
        <translation><numerusform>%n attestation arrive à échéance dans les 60 jours</numerusform><numerusform>%n attestations arrivent à échéance dans les 60 jours</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n status list(s) too old or missing</source>
        <translation><numerusform>%n liste de statut trop ancienne ou absente</numerusform><numerusform>%n listes de statut trop anciennes ou absentes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n issuer(s) known from one place only</source>
        <translation><numerusform>%n émetteur connu d’un seul endroit</numerusform><numerusform>%n émetteurs connus d’un seul endroit</numerusform></translation>
    </message>
    <message>
        <source>{age}; {uses}</source>
        <translation>{age} ; {uses}</translation>
    </message>
    <message>
        <source>not on this computer; {uses}</source>
        <translation>absente de cet ordinateur ; {uses}</translation>
    </message>
    <message>
        <source>ends on {day}</source>
        <translation>arrive à échéance le {day}</translation>
    </message>
    <message>
        <source>See what</source>
        <translation>Voir lesquelles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Put this note away</source>
        <translation>Écarter cet avis</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Bientôt à échéance</translation>
    </message>
    <message>
        <source>Ask the issuer whether it can be renewed.</source>
        <translation>Demandez à l’émetteur si elle peut être renouvelée.</translation>
    </message>
    <message>
        <source>Status lists</source>
        <translation>Listes de statut</translation>
    </message>
    <message>
        <source>Get the file from its address and add it under Settings, Files for checking.</source>
        <translation>Récupérez le fichier à son adresse et ajoutez-le dans Réglages, Fichiers de vérification.</translation>
    </message>
    <message>
        <source>Issuers known from one place only</source>
        <translation>Émetteurs connus d’un seul endroit</translation>
    </message>
    <message>
        <source>If that file is lost, nobody can check these any more. Keep their key document.</source>
        <translation>Si ce fichier est perdu, plus personne ne pourra les vérifier. Conservez leur document de clé.</translation>
    </message>
    <message>
        <source>What will lapse</source>
        <translation>Ce qui va expirer</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Ce que veulent dire les mots</translation>
    </message>
    <message>
        <source>Stacks and sharing</source>
        <translation>Parcours et partage</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Ajouter des attestations</translation>
    </message>
    <message>
        <source>Drop a file, a picture or a folder on the window, paste with Ctrl+V, open with Ctrl+O, or scan a code on the screen with Ctrl+Shift+S. Badges in pictures, signed files, PDF and ZIP are read. What you received is kept byte for byte.</source>
        <translation>Déposez un fichier, une image ou un dossier dans la fenêtre, collez avec Ctrl+V, ouvrez avec Ctrl+O, ou scannez un code à l’écran avec Ctrl+Shift+S. Les badges en image, les fichiers signés, les PDF et les ZIP sont lus. Ce que vous avez reçu est conservé à l’octet près.</translation>
    </message>
    <message>
        <source>Keep order</source>
        <translation>Garder de l’ordre</translation>
    </message>
    <message>
        <source>Tags, notes, favourites and the archive are for you alone and never leave with a credential. The menu above the list leads to each of them, and to searches you have kept.</source>
        <translation>Les étiquettes, les notes, les favorites et les archives sont pour vous seul et ne partent jamais avec une attestation. Le menu au-dessus de la liste mène à chacune d’elles, ainsi qu’aux recherches que vous avez conservées.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Type words, or narrow down with issuer:, skill:, level:&gt;=6, expires:&lt;2027 and status:.</source>
        <translation>Saisissez des mots, ou affinez avec issuer:, skill:, level:&gt;=6, expires:&lt;2027 et status:.</translation>
    </message>
    <message>
        <source>Never lose it</source>
        <translation>Ne jamais rien perdre</translation>
    </message>
    <message>
        <source>An automatic backup follows each change. Make one for another place under Settings, Backup, and a recovery sheet under Settings, Safety.</source>
        <translation>Une sauvegarde automatique suit chaque modification. Faites-en une pour un autre lieu dans Réglages, Sauvegarde, et une fiche de récupération dans Réglages, Sécurité.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>The signature holds, it is the issuer's, and nothing known speaks against it.</source>
        <translation>La signature tient, c’est celle de l’émetteur, et rien de connu ne s’y oppose.</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Pas entièrement vérifié</translation>
    </message>
    <message>
        <source>Something needed is not on this computer. The credential may be perfectly good. Open the line with the question mark: it names the file that would settle it.</source>
        <translation>Il manque quelque chose sur cet ordinateur. L’attestation est peut-être parfaitement bonne. Ouvrez la ligne marquée d’un point d’interrogation : elle nomme le fichier qui permettrait de trancher.</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>Liste de statut</translation>
    </message>
    <message>
        <source>A list an issuer publishes of what it has taken back. Its age is always told, because an old list cannot know of yesterday.</source>
        <translation>Une liste où un émetteur publie ce qu’il a retiré. Son âge est toujours indiqué, car une vieille liste ne sait rien d’hier.</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>Liste de confiance</translation>
    </message>
    <message>
        <source>A dated list of issuers somebody vouches for. It says whom you know, and never changes whether a credential is genuine.</source>
        <translation>Une liste datée d’émetteurs dont quelqu’un se porte garant. Elle dit qui vous connaissez, et ne change jamais l’authenticité d’une attestation.</translation>
    </message>
    <message>
        <source>Was it valid then?</source>
        <translation>Était-elle valable à l’époque ?</translation>
    </message>
    <message>
        <source>On the page of a credential choose a day. Only what speaks of that day is used.</source>
        <translation>Sur la page d’une attestation, choisissez un jour. Seul ce qui parle de ce jour est utilisé.</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>A qualification you work toward, measured by its written rules over what you hold. Drag a credential onto a stack to see where it counts.</source>
        <translation>Une certification que vous visez, mesurée par ses règles écrites à partir de ce que vous détenez. Faites glisser une attestation sur un parcours pour voir où elle compte.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Parts that the issuer made separable can be held back and the signature still holds. A presentation is made for one receiver and one day; whom you showed what is in your activity.</source>
        <translation>Les parties que l’émetteur a rendues séparables peuvent être retenues sans que la signature cesse de tenir. Une présentation est faite pour un destinataire et un jour ; votre activité garde trace de ce que vous avez montré, et à qui.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Looks at what somebody shows you, also while the wallet is locked, and keeps nothing.</source>
        <translation>Examine ce que quelqu’un vous montre, même quand le portefeuille est verrouillé, et ne conserve rien.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>This program opens no connection. What a check is missing it names, and you can bring it as a file under Settings, Files for checking.</source>
        <translation>Ce programme n’ouvre aucune connexion. Il nomme ce qui manque à une vérification ; vous pouvez l’apporter comme fichier dans Réglages, Fichiers de vérification.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Wallet created</source>
        <translation>Portefeuille créé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Verified again</source>
        <translation>Vérifiée à nouveau</translation>
    </message>
    <message>
        <source>Verdict changed</source>
        <translation>Verdict modifié</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagée</translation>
    </message>
    <message>
        <source>Original saved as a file</source>
        <translation>Original enregistré dans un fichier</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Moved to trash</source>
        <translation>Mise à la corbeille</translation>
    </message>
    <message>
        <source>Taken out of the trash</source>
        <translation>Sortie de la corbeille</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Étiquettes modifiées</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Note modifiée</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>Taken out of the archive</source>
        <translation>Sortie des archives</translation>
    </message>
    <message>
        <source>Brought from another wallet</source>
        <translation>Apportée d’un autre portefeuille</translation>
    </message>
    <message>
        <source>Issuer added to your trust list</source>
        <translation>Émetteur ajouté à votre liste de confiance</translation>
    </message>
    <message>
        <source>Issuer removed from your trust list</source>
        <translation>Émetteur retiré de votre liste de confiance</translation>
    </message>
    <message>
        <source>Trust list added</source>
        <translation>Liste de confiance ajoutée</translation>
    </message>
    <message>
        <source>Material for checks added</source>
        <translation>Éléments de vérification ajoutés</translation>
    </message>
    <message>
        <source>Stack added</source>
        <translation>Parcours ajouté</translation>
    </message>
    <message>
        <source>Own decision on a stack written down</source>
        <translation>Décision personnelle notée pour un parcours</translation>
    </message>
    <message>
        <source>Own decision on a stack taken back</source>
        <translation>Décision personnelle annulée pour un parcours</translation>
    </message>
    <message>
        <source>Stack removed</source>
        <translation>Parcours retiré</translation>
    </message>
    <message>
        <source>Identity made</source>
        <translation>Identité créée</translation>
    </message>
    <message>
        <source>Identity retired</source>
        <translation>Identité désactivée</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillé</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Réglage modifié</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) shown</source>
        <translation><numerusform>%n information montrée</numerusform><numerusform>%n informations montrées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n withheld</source>
        <translation><numerusform>%n retenue</numerusform><numerusform>%n retenues</numerusform></translation>
    </message>
    <message>
        <source>for {who}</source>
        <translation>pour {who}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation>Ajouter depuis un fichier</translation>
    </message>
    <message>
        <source>Add from the clipboard</source>
        <translation>Ajouter depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Scan the screen</source>
        <translation>Scanner l’écran</translation>
    </message>
    <message>
        <source>The main action of the screen</source>
        <translation>L’action principale de l’écran</translation>
    </message>
    <message>
        <source>Share the selection</source>
        <translation>Partager la sélection</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Liste des touches</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgare</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danois</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonien</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irlandais</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croate</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hongrois</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituanien</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letton</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltais</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roumain</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slovène</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message numerus="yes">
        <source>%n credential(s) moved to the trash</source>
        <translation><numerusform>%n attestation mise à la corbeille</numerusform><numerusform>%n attestations mises à la corbeille</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) taken out of the trash</source>
        <translation><numerusform>%n attestation sortie de la corbeille</numerusform><numerusform>%n attestations sorties de la corbeille</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) put into the archive</source>
        <translation><numerusform>%n attestation archivée</numerusform><numerusform>%n attestations archivées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) taken out of the archive</source>
        <translation><numerusform>%n attestation sortie des archives</numerusform><numerusform>%n attestations sorties des archives</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) no longer a favourite</source>
        <translation><numerusform>%n attestation retirée des favorites</numerusform><numerusform>%n attestations retirées des favorites</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Tag added to %n credential(s)</source>
        <translation><numerusform>Étiquette ajoutée à %n attestation</numerusform><numerusform>Étiquette ajoutée à %n attestations</numerusform></translation>
    </message>
    <message>
        <source>Search kept</source>
        <translation>Recherche conservée</translation>
    </message>
    <message>
        <source>Search forgotten</source>
        <translation>Recherche oubliée</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) made a favourite</source>
        <translation><numerusform>%n attestation mise dans les favorites</numerusform><numerusform>%n attestations mises dans les favorites</numerusform></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>A tag is a word of yours, like “work” or “summer 2026”. Only you see it.</source>
        <translation>Une étiquette est un mot à vous, comme « travail » ou « été 2026 ». Vous seul la voyez.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tags and note kept</source>
        <translation>Étiquettes et note conservées</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n credential(s) for good?</source>
        <translation><numerusform>Supprimer définitivement %n attestation ?</numerusform><numerusform>Supprimer définitivement %n attestations ?</numerusform></translation>
    </message>
    <message>
        <source>They are erased from this computer. Backups made before still hold them.</source>
        <translation>Elles sont effacées de cet ordinateur. Les sauvegardes faites auparavant les contiennent encore.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Conserver cette recherche</translation>
    </message>
    <message>
        <source>It appears in the menu above the list and always shows what fits today.</source>
        <translation>Elle apparaît dans le menu au-dessus de la liste et montre toujours ce qui correspond le jour même.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) deleted for good</source>
        <translation><numerusform>%n attestation supprimée définitivement</numerusform><numerusform>%n attestations supprimées définitivement</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation><numerusform>%n affichée</numerusform><numerusform>%n affichées</numerusform></translation>
    </message>
    <message>
        <source>Each of these can be undone.</source>
        <translation>Chacune de ces actions peut être annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) selected</source>
        <translation><numerusform>%n attestation sélectionnée</numerusform><numerusform>%n attestations sélectionnées</numerusform></translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Sortir de la corbeille</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Ajouter une étiquette…</translation>
    </message>
    <message>
        <source>Make favourites</source>
        <translation>Mettre dans les favorites</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Untitled credential</source>
        <translation>Attestation sans titre</translation>
    </message>
    <message>
        <source>All credentials</source>
        <translation>Toutes les attestations</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favorites</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiées</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Bientôt à échéance</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By issuer</source>
        <translation>Par émetteur</translation>
    </message>
    <message>
        <source>By skill</source>
        <translation>Par compétence</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Par niveau</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>No skill named</source>
        <translation>Aucune compétence nommée</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Sans niveau</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>Étiquette : {name}</translation>
    </message>
    <message>
        <source>Search: {name}</source>
        <translation>Recherche : {name}</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>expirée le {day}</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Niveau {level}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>reçue le {day}</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Credentials shown to you</source>
        <translation>Attestations qui vous sont montrées</translation>
    </message>
    <message>
        <source>This page was made by the learner and holds the signed credentials themselves. Anything written on a page can be invented: open this file with Cairn to check every signature, whether it still stands, and whom it was made for.</source>
        <translation>Cette page a été faite par la personne qui a appris et contient les attestations signées elles-mêmes. Tout ce qui est écrit sur une page peut être inventé : ouvrez ce fichier avec Cairn pour vérifier chaque signature, si l’attestation est toujours valable et à qui elle est destinée.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Délivrée le</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>How it was assessed</source>
        <translation>Mode d’évaluation</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Skills and frameworks</source>
        <translation>Compétences et cadres</translation>
    </message>
    <message>
        <source>Shown by the holder of</source>
        <translation>Montré par le titulaire de</translation>
    </message>
    <message>
        <source>Save the presentation itself</source>
        <translation>Enregistrer la présentation elle-même</translation>
    </message>
    <message>
        <source>Check the signatures</source>
        <translation>Vérifier les signatures</translation>
    </message>
    <message>
        <source>The presentation as a QR code</source>
        <translation>La présentation en code QR</translation>
    </message>
    <message>
        <source>The holder's signature is good.</source>
        <translation>La signature du titulaire est bonne.</translation>
    </message>
    <message>
        <source>The holder's signature is not good, or its time is over.</source>
        <translation>La signature du titulaire n’est pas bonne, ou son temps est écoulé.</translation>
    </message>
    <message>
        <source>This browser cannot check the holder's signature. Open the file with Cairn.</source>
        <translation>Ce navigateur ne peut pas vérifier la signature du titulaire. Ouvrez le fichier avec Cairn.</translation>
    </message>
    <message>
        <source>An issuer's signature is not good, or its time is over.</source>
        <translation>La signature d’un émetteur n’est pas bonne, ou son temps est écoulé.</translation>
    </message>
    <message>
        <source>Issuers' signatures checked here and good: {checked} of {all}. Whether a credential was revoked, and who the issuers are, is not checked by this page.</source>
        <translation>Signatures d’émetteurs vérifiées ici et bonnes : {checked} sur {all}. Cette page ne vérifie ni si une attestation a été révoquée, ni qui sont les émetteurs.</translation>
    </message>
    <message>
        <source>In the holder's own words: signed by the holder alone, by no institution.</source>
        <translation>Selon ses propres mots : signé par la seule personne qui présente, par aucun établissement.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Fiche de récupération</translation>
    </message>
</context>
<context>
    <name>qr</name>
    <message>
        <source>Part {n} of {total}</source>
        <translation>Partie {n} sur {total}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Partie précédente</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Code with the presentation</source>
        <translation>Code contenant la présentation</translation>
    </message>
    <message>
        <source>Spare part {n}: it stands in for any that was missed</source>
        <translation>Partie de secours {n} : elle remplace n’importe quelle partie manquée</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Signed with the holder's own key.</source>
        <translation>Signée avec la clé du titulaire lui-même.</translation>
    </message>
    <message>
        <source>The signature is intact: nothing changed since the holder signed it.</source>
        <translation>La signature est intacte : rien n’a changé depuis que le titulaire l’a signée.</translation>
    </message>
    <message>
        <source>The holder's key is known.</source>
        <translation>La clé du titulaire est connue.</translation>
    </message>
    <message>
        <source>The key belongs to whoever presents it.</source>
        <translation>La clé appartient à la personne qui la présente.</translation>
    </message>
    <message>
        <source>It follows the rules of its format.</source>
        <translation>Elle suit les règles de son format.</translation>
    </message>
    <message>
        <source>It breaks a rule of its format.</source>
        <translation>Elle enfreint une règle de son format.</translation>
    </message>
    <message>
        <source>Every term it uses is defined and known here.</source>
        <translation>Chaque terme qu’elle emploie est défini et connu ici.</translation>
    </message>
    <message>
        <source>It uses a vocabulary that is not on this computer.</source>
        <translation>Elle emploie un vocabulaire absent de cet ordinateur.</translation>
    </message>
    <message>
        <source>It brings its own vocabulary, which could change what is meant.</source>
        <translation>Elle apporte son propre vocabulaire, qui pourrait changer le sens.</translation>
    </message>
    <message>
        <source>It uses a term nobody defined, so the signature does not cover it.</source>
        <translation>Elle emploie un terme que personne n’a défini : la signature ne le couvre pas.</translation>
    </message>
    <message>
        <source>It holds an incomplete web address where a full one is needed.</source>
        <translation>Elle contient une adresse web incomplète là où il en faut une complète.</translation>
    </message>
    <message>
        <source>A part of it would be lost from what the signature covers.</source>
        <translation>Une partie échapperait à ce que couvre la signature.</translation>
    </message>
    <message>
        <source>Its vocabularies are not in the required order.</source>
        <translation>Ses vocabulaires ne sont pas dans l’ordre requis.</translation>
    </message>
    <message>
        <source>It names no schema, and it need not.</source>
        <translation>Elle ne nomme aucun schéma, et n’y est pas tenue.</translation>
    </message>
    <message>
        <source>The schema it names is not on this computer, or asks what is not understood here.</source>
        <translation>Le schéma qu’elle nomme est absent de cet ordinateur, ou demande ce qui n’est pas compris ici.</translation>
    </message>
    <message>
        <source>It keeps to the schema it names.</source>
        <translation>Elle respecte le schéma qu’elle nomme.</translation>
    </message>
    <message>
        <source>It does not keep to the schema it names.</source>
        <translation>Elle ne respecte pas le schéma qu’elle nomme.</translation>
    </message>
    <message>
        <source>The copy at hand is the very one it meant.</source>
        <translation>La copie disponible est bien celle qu’elle visait.</translation>
    </message>
    <message>
        <source>The copy at hand is not the one it meant.</source>
        <translation>La copie disponible n’est pas celle qu’elle visait.</translation>
    </message>
    <message>
        <source>The signature is intact: nothing changed since it was issued.</source>
        <translation>La signature est intacte : rien n’a changé depuis la délivrance.</translation>
    </message>
    <message>
        <source>The signature does not fit: it was changed after signing, or the key is wrong.</source>
        <translation>La signature ne correspond pas : le contenu a été modifié après la signature, ou la clé n’est pas la bonne.</translation>
    </message>
    <message>
        <source>It says the same as the copy its issuer hosts.</source>
        <translation>Elle dit la même chose que la copie hébergée par son émetteur.</translation>
    </message>
    <message>
        <source>The copy its issuer hosts says something else.</source>
        <translation>La copie hébergée par son émetteur dit autre chose.</translation>
    </message>
    <message>
        <source>It carries no signature, so nobody stands behind it.</source>
        <translation>Elle ne porte aucune signature : personne ne s’en porte garant.</translation>
    </message>
    <message>
        <source>Its signature is not written as its kind demands.</source>
        <translation>Sa signature n’est pas écrite comme son type l’exige.</translation>
    </message>
    <message>
        <source>It is signed in a way this wallet does not check yet.</source>
        <translation>Elle est signée d’une façon que ce portefeuille ne vérifie pas encore.</translation>
    </message>
    <message>
        <source>It is signed with an algorithm that is not accepted.</source>
        <translation>Elle est signée avec un algorithme qui n’est pas accepté.</translation>
    </message>
    <message>
        <source>The key is not made for the algorithm the signature names.</source>
        <translation>La clé n’est pas faite pour l’algorithme que nomme la signature.</translation>
    </message>
    <message>
        <source>It demands a rule this wallet does not know.</source>
        <translation>Elle exige une règle que ce portefeuille ne connaît pas.</translation>
    </message>
    <message>
        <source>It is a signed token, but not of a credential.</source>
        <translation>C’est un jeton signé, mais pas celui d’une attestation.</translation>
    </message>
    <message>
        <source>It is the issuer's working copy, which is not meant to be shown.</source>
        <translation>C’est la copie de travail de l’émetteur, qui n’est pas destinée à être montrée.</translation>
    </message>
    <message>
        <source>It is built so that checking it would take unreasonably long.</source>
        <translation>Elle est construite de telle sorte que la vérifier prendrait un temps déraisonnable.</translation>
    </message>
    <message>
        <source>The signature was made for this purpose.</source>
        <translation>La signature a été faite dans ce but.</translation>
    </message>
    <message>
        <source>The signature was made for another purpose.</source>
        <translation>La signature a été faite dans un autre but.</translation>
    </message>
    <message>
        <source>The signature is in date.</source>
        <translation>La signature est en cours de validité.</translation>
    </message>
    <message>
        <source>The signature itself has expired.</source>
        <translation>La signature elle-même a expiré.</translation>
    </message>
    <message>
        <source>The signature claims a time that is still to come.</source>
        <translation>La signature indique un moment encore à venir.</translation>
    </message>
    <message>
        <source>A signature it builds on is missing.</source>
        <translation>Une signature sur laquelle elle s’appuie manque.</translation>
    </message>
    <message>
        <source>A signature it builds on does not hold.</source>
        <translation>Une signature sur laquelle elle s’appuie ne tient pas.</translation>
    </message>
    <message>
        <source>It is unchanged against the fingerprint it names; whether the issuer recorded that one publicly cannot be told offline.</source>
        <translation>Rien n’a changé par rapport à l’empreinte nommée ; hors ligne, on ne peut pas savoir si l’émetteur l’a inscrite publiquement.</translation>
    </message>
    <message>
        <source>Its envelope and its content say different things.</source>
        <translation>Son enveloppe et son contenu disent des choses différentes.</translation>
    </message>
    <message>
        <source>A shown claim does not match what was signed.</source>
        <translation>Une information montrée ne correspond pas à ce qui a été signé.</translation>
    </message>
    <message>
        <source>The signing key is known.</source>
        <translation>La clé de signature est connue.</translation>
    </message>
    <message>
        <source>The issuer's key document is not on this computer.</source>
        <translation>Le document de clé de l’émetteur est absent de cet ordinateur.</translation>
    </message>
    <message>
        <source>The issuer's key cannot be used for this signature.</source>
        <translation>La clé de l’émetteur ne peut pas servir pour cette signature.</translation>
    </message>
    <message>
        <source>The issuer's kind of identifier is not understood yet.</source>
        <translation>Ce type d’identifiant d’émetteur n’est pas encore compris.</translation>
    </message>
    <message>
        <source>The issuer's document does not list the key that signed.</source>
        <translation>Le document de l’émetteur ne mentionne pas la clé qui a signé.</translation>
    </message>
    <message>
        <source>The name of the signing key is not well made.</source>
        <translation>Le nom de la clé de signature est mal formé.</translation>
    </message>
    <message>
        <source>The issuer's key document is not well made.</source>
        <translation>Le document de clé de l’émetteur est mal formé.</translation>
    </message>
    <message>
        <source>The signing key belongs to the issuer.</source>
        <translation>La clé de signature appartient à l’émetteur.</translation>
    </message>
    <message>
        <source>The signing key belongs to somebody else than the issuer.</source>
        <translation>La clé de signature appartient à quelqu’un d’autre que l’émetteur.</translation>
    </message>
    <message>
        <source>Whether the key belongs to the issuer could not be confirmed.</source>
        <translation>Rien ne confirme que la clé appartient à l’émetteur.</translation>
    </message>
    <message>
        <source>The issuer is in your trust lists.</source>
        <translation>L’émetteur est dans vos listes de confiance.</translation>
    </message>
    <message>
        <source>The issuer is not in your trust lists.</source>
        <translation>L’émetteur n’est pas dans vos listes de confiance.</translation>
    </message>
    <message>
        <source>You have no trust list yet, so nobody vouches for the issuer.</source>
        <translation>Vous n’avez pas encore de liste de confiance : personne ne se porte garant de l’émetteur.</translation>
    </message>
    <message>
        <source>The issuer's certificate leads to an authority you trust.</source>
        <translation>Le certificat de l’émetteur mène à une autorité en qui vous avez confiance.</translation>
    </message>
    <message>
        <source>The issuer's certificate does not hold.</source>
        <translation>Le certificat de l’émetteur ne tient pas.</translation>
    </message>
    <message>
        <source>The issuer's certificate was revoked, and nothing proves that the seal is older.</source>
        <translation>Le certificat de l’émetteur a été révoqué, et rien ne prouve que le sceau est plus ancien.</translation>
    </message>
    <message>
        <source>Whether the issuer's certificate was revoked could not be told.</source>
        <translation>Impossible de savoir si le certificat de l’émetteur a été révoqué.</translation>
    </message>
    <message>
        <source>The authority behind the issuer's certificate is not in your trust lists.</source>
        <translation>L’autorité derrière le certificat de l’émetteur n’est pas dans vos listes de confiance.</translation>
    </message>
    <message>
        <source>It is in date.</source>
        <translation>Elle est en cours de validité.</translation>
    </message>
    <message>
        <source>It has no end date.</source>
        <translation>Elle n’a pas de date de fin.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Elle a expiré.</translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation>Son premier jour est encore à venir.</translation>
    </message>
    <message>
        <source>The issuer publishes no revocation list for it.</source>
        <translation>L’émetteur ne publie pas de liste de révocation pour elle.</translation>
    </message>
    <message>
        <source>Not revoked, as of the list at hand.</source>
        <translation>Non révoquée, d’après la liste disponible.</translation>
    </message>
    <message>
        <source>The issuer has revoked it.</source>
        <translation>L’émetteur l’a révoquée.</translation>
    </message>
    <message>
        <source>The issuer has suspended it.</source>
        <translation>L’émetteur l’a suspendue.</translation>
    </message>
    <message>
        <source>The issuer left a note on its status.</source>
        <translation>L’émetteur a laissé une remarque sur son statut.</translation>
    </message>
    <message>
        <source>Its kind of revocation list is not understood yet.</source>
        <translation>Ce type de liste de révocation n’est pas encore compris.</translation>
    </message>
    <message>
        <source>A revocation list exists, and there is no copy on this computer yet.</source>
        <translation>Une liste de révocation existe, mais il n’y en a pas encore de copie sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The revocation list at hand is too old to rely on.</source>
        <translation>La liste de révocation disponible est trop ancienne pour s’y fier.</translation>
    </message>
    <message>
        <source>The revocation list at hand was made after that day, so it proves nothing about it.</source>
        <translation>La liste de révocation disponible a été faite après ce jour : elle n’en prouve rien.</translation>
    </message>
    <message>
        <source>It was taken back at some time between two lists, and that day lies between them.</source>
        <translation>Elle a été retirée à un moment situé entre deux listes, et ce jour se trouve entre elles.</translation>
    </message>
    <message>
        <source>The revocation list at hand has expired.</source>
        <translation>La liste de révocation disponible a expiré.</translation>
    </message>
    <message>
        <source>The revocation list at hand could not be proven genuine.</source>
        <translation>L’authenticité de la liste de révocation disponible n’a pas pu être prouvée.</translation>
    </message>
    <message>
        <source>The revocation list at hand is not the issuer's own.</source>
        <translation>La liste de révocation disponible n’est pas celle de l’émetteur.</translation>
    </message>
    <message>
        <source>The revocation list at hand is not well made.</source>
        <translation>La liste de révocation disponible est mal formée.</translation>
    </message>
    <message>
        <source>The list at hand is about something other than revocation.</source>
        <translation>La liste disponible porte sur autre chose que la révocation.</translation>
    </message>
    <message>
        <source>Its place is outside the list, so nothing can be said.</source>
        <translation>Sa place est hors de la liste : on ne peut rien en dire.</translation>
    </message>
    <message>
        <source>It does not say properly where its status is published.</source>
        <translation>Elle n’indique pas correctement où son statut est publié.</translation>
    </message>
    <message>
        <source>Its status can only be asked for online.</source>
        <translation>Son statut ne peut être demandé qu’en ligne.</translation>
    </message>
    <message>
        <source>It was issued to the person you named.</source>
        <translation>Elle a été délivrée à la personne que vous avez nommée.</translation>
    </message>
    <message>
        <source>It was issued to somebody else than the person you named.</source>
        <translation>Elle a été délivrée à quelqu’un d’autre que la personne que vous avez nommée.</translation>
    </message>
    <message>
        <source>It does not say whom it was issued to.</source>
        <translation>Elle n’indique pas à qui elle a été délivrée.</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>Non demandé.</translation>
    </message>
    <message>
        <source>Whoever presents it proved control of the key it was issued to.</source>
        <translation>La personne qui la présente a prouvé qu’elle contrôle la clé à laquelle elle a été délivrée.</translation>
    </message>
    <message>
        <source>Whoever presents it did not prove that it is theirs.</source>
        <translation>La personne qui la présente n’a pas prouvé qu’elle est à elle.</translation>
    </message>
    <message>
        <source>Nobody signed the presentation.</source>
        <translation>Personne n’a signé la présentation.</translation>
    </message>
    <message>
        <source>It was made for this receiver.</source>
        <translation>Elle a été faite pour ce destinataire.</translation>
    </message>
    <message>
        <source>It was made for another receiver.</source>
        <translation>Elle a été faite pour un autre destinataire.</translation>
    </message>
    <message>
        <source>It answers the question that was asked.</source>
        <translation>Elle répond à la question posée.</translation>
    </message>
    <message>
        <source>It answers an older question; it may be a copy.</source>
        <translation>Elle répond à une question plus ancienne ; c’est peut-être une copie.</translation>
    </message>
    <message>
        <source>Everything inside could be read.</source>
        <translation>Tout le contenu a pu être lu.</translation>
    </message>
    <message>
        <source>Something inside is of a kind that is not understood yet.</source>
        <translation>Un élément du contenu est d’un type qui n’est pas encore compris.</translation>
    </message>
    <message>
        <source>Something inside could not be read.</source>
        <translation>Un élément du contenu n’a pas pu être lu.</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Recovery sheet for a Cairn wallet</source>
        <translation>Fiche de récupération d’un portefeuille Cairn</translation>
    </message>
    <message>
        <source>Made on {day}. A sheet made later makes this one worthless.</source>
        <translation>Établie le {day}. Une fiche établie plus tard rend celle-ci sans valeur.</translation>
    </message>
    <message>
        <source>This code opens the wallet when its passphrase is forgotten.</source>
        <translation>Ce code ouvre le portefeuille quand sa phrase secrète est oubliée.</translation>
    </message>
    <message>
        <source>To use it: start Cairn, choose “Use a recovery code”, and type the code.</source>
        <translation>Pour l’utiliser : lancez Cairn, choisissez « Utiliser un code de récupération » et saisissez le code.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and a copy of the wallet can read everything in it.</source>
        <translation>Quiconque possède cette fiche et une copie du portefeuille peut tout y lire.</translation>
    </message>
    <message>
        <source>Keep it where you keep papers you cannot replace, and not beside the computer.</source>
        <translation>Gardez-la avec les papiers que vous ne pouvez pas remplacer, et non à côté de l’ordinateur.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Je l’ai</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la fiche de récupération</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Votre fiche de récupération</translation>
    </message>
    <message>
        <source>It is shown this once. Print it, or write the code down.</source>
        <translation>Elle n’est affichée que cette fois. Imprimez-la, ou notez le code.</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file: it opens your wallet.</source>
        <translation>Enregistrée. Imprimez-la, puis supprimez le fichier : il ouvre votre portefeuille.</translation>
    </message>
    <message>
        <source>It could not be written there. Choose another place.</source>
        <translation>Impossible d’écrire à cet endroit. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Code de récupération : {code}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>list {age}</source>
        <translation>liste {age}</translation>
    </message>
    <message>
        <source>needs {what}</source>
        <translation>nécessaire : {what}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>rests on material of {time}</source>
        <translation>repose sur des éléments du {time}</translation>
    </message>
    <message>
        <source>Details: {title}</source>
        <translation>Détails : {title}</translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>Say who asks, so that the holder knows.</source>
        <translation>Indiquez qui demande, pour que le titulaire le sache.</translation>
    </message>
    <message>
        <source>Your address begins with https:// or did:. The answer is made for it alone.</source>
        <translation>Votre adresse commence par https:// ou did:. La réponse est faite pour elle seule.</translation>
    </message>
    <message>
        <source>Say what you ask for, so that the holder understands it.</source>
        <translation>Indiquez ce que vous demandez, pour que le titulaire le comprenne.</translation>
    </message>
    <message>
        <source>The holder sees who asks, for what, and what answering would reveal. The answer is made for you alone, and fits this request only.</source>
        <translation>Le titulaire voit qui demande, quoi, et ce que répondre révélerait. La réponse est faite pour vous seul et ne convient qu’à cette demande.</translation>
    </message>
    <message>
        <source>Please also show, where it could be withheld</source>
        <translation>Montrer aussi, là où cela pourrait être retenu</translation>
    </message>
    <message>
        <source>Show the code to the holder, or send the file. The answer is then checked against it.</source>
        <translation>Montrez le code au titulaire, ou envoyez le fichier. La réponse est ensuite comparée à la demande.</translation>
    </message>
    <message>
        <source>Your name, as the holder will read it</source>
        <translation>Votre nom, tel que le titulaire le lira</translation>
    </message>
    <message>
        <source>Your web address (https://…) or DID</source>
        <translation>Votre adresse web (https://…) ou DID</translation>
    </message>
    <message>
        <source>What you ask for, in plain words</source>
        <translation>Ce que vous demandez, en mots simples</translation>
    </message>
    <message>
        <source>Skills, by web address or code (optional)</source>
        <translation>Compétences, par adresse web ou code (facultatif)</translation>
    </message>
    <message>
        <source>Kinds of credential (optional)</source>
        <translation>Types d’attestation (facultatif)</translation>
    </message>
    <message>
        <source>Only from these issuers, by web address or DID (optional)</source>
        <translation>Uniquement de ces émetteurs, par adresse web ou DID (facultatif)</translation>
    </message>
    <message>
        <source>Last day to answer</source>
        <translation>Dernier jour pour répondre</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make the request</source>
        <translation>Créer la demande</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Ask for credentials</source>
        <translation>Demander des attestations</translation>
    </message>
    <message>
        <source>To be answered until</source>
        <translation>Réponse attendue jusqu’au</translation>
    </message>
    <message>
        <source>Code that belongs to it: {nonce}</source>
        <translation>Code correspondant : {nonce}</translation>
    </message>
    <message>
        <source>The request is ready</source>
        <translation>La demande est prête</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Enregistrer la demande</translation>
    </message>
    <message>
        <source>Somebody may ask you for certain credentials with a file or a code. Bring it here.</source>
        <translation>Quelqu’un peut vous demander certaines attestations par un fichier ou un code. Apportez-le ici.</translation>
    </message>
    <message>
        <source>Answer a request</source>
        <translation>Répondre à une demande</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Decide what to show</source>
        <translation>Décider quoi montrer</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>Ouvrir une demande</translation>
    </message>
    <message>
        <source>Show nothing for this</source>
        <translation>Ne rien montrer pour ceci</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>The clipboard holds no request.</source>
        <translation>Le presse-papiers ne contient aucune demande.</translation>
    </message>
    <message>
        <source>This is no request that Cairn reads</source>
        <translation>Ce n’est pas une demande que Cairn sait lire</translation>
    </message>
    <message>
        <source>Shown, not acted on</source>
        <translation>Affichée, sans suite</translation>
    </message>
    <message>
        <source>“{name}” asks, for {party}. Nothing proves that name: answer only whom you know.</source>
        <translation>« {name} » demande, pour {party}. Rien ne prouve ce nom : ne répondez qu’à qui vous connaissez.</translation>
    </message>
    <message>
        <source>This request wants an answer over the network. Cairn shows it and does nothing.</source>
        <translation>Cette demande attend une réponse par le réseau. Cairn l’affiche et ne fait rien.</translation>
    </message>
    <message>
        <source>This is an offer to fetch a credential over the network. Cairn shows it and does nothing.</source>
        <translation>C’est une offre pour récupérer une attestation par le réseau. Cairn l’affiche et ne fait rien.</translation>
    </message>
    <message>
        <source>Shows nothing personal.</source>
        <translation>Ne montre rien de personnel.</translation>
    </message>
    <message>
        <source>Shows about you: {names}.</source>
        <translation>Montre à votre sujet : {names}.</translation>
    </message>
    <message>
        <source>Nothing here answers this</source>
        <translation>Rien ici n’y répond</translation>
    </message>
    <message>
        <source>It comes from “{party}”; nothing proves that.</source>
        <translation>Elle vient de « {party} » ; rien ne le prouve.</translation>
    </message>
    <message>
        <source>To be answered until {when}.</source>
        <translation>Réponse attendue jusqu’au {when}.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>It is plain text.</source>
        <translation>C’est du texte brut.</translation>
    </message>
    <message>
        <source>It is a PDF without a credential inside.</source>
        <translation>C’est un PDF sans attestation à l’intérieur.</translation>
    </message>
    <message>
        <source>It is a web page, not a credential.</source>
        <translation>C’est une page web, pas une attestation.</translation>
    </message>
    <message>
        <source>It is an XML file of another kind.</source>
        <translation>C’est un fichier XML d’un autre type.</translation>
    </message>
    <message>
        <source>It is a certificate or key file; add it under trust instead.</source>
        <translation>C’est un fichier de certificat ou de clé ; ajoutez-le plutôt dans Confiance.</translation>
    </message>
    <message>
        <source>It is a file of a kind that holds no credential.</source>
        <translation>C’est un fichier d’un type qui ne contient pas d’attestation.</translation>
    </message>
    <message>
        <source>It is data, but says nothing about a credential.</source>
        <translation>Ce sont des données, mais elles ne disent rien d’une attestation.</translation>
    </message>
    <message>
        <source>The picture has no credential inside.</source>
        <translation>L’image ne contient pas d’attestation.</translation>
    </message>
    <message>
        <source>The archive holds no credential.</source>
        <translation>L’archive ne contient pas d’attestation.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>It is an offer of a credential, which would have to be answered online.</source>
        <translation>C’est une offre d’attestation, à laquelle il faudrait répondre en ligne.</translation>
    </message>
    <message>
        <source>It is a request for a presentation, not a credential.</source>
        <translation>C’est une demande de présentation, pas une attestation.</translation>
    </message>
    <message>
        <source>It is a link; the wallet does not fetch it.</source>
        <translation>C’est un lien ; le portefeuille ne le suit pas.</translation>
    </message>
    <message>
        <source>It is neither an offer nor a request.</source>
        <translation>Ce n’est ni une offre ni une demande.</translation>
    </message>
    <message>
        <source>The file is over the size limit.</source>
        <translation>Le fichier dépasse la taille maximale.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>L’imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>It has too many entries.</source>
        <translation>Il y a trop d’entrées.</translation>
    </message>
    <message>
        <source>It unpacks to more than the wallet opens.</source>
        <translation>Une fois décompressé, il dépasse ce que le portefeuille ouvre.</translation>
    </message>
    <message>
        <source>It unpacks to far more than it weighs.</source>
        <translation>Une fois décompressé, il est démesurément plus grand que son poids.</translation>
    </message>
    <message>
        <source>The archive holds too many files.</source>
        <translation>L’archive contient trop de fichiers.</translation>
    </message>
    <message>
        <source>It holds too many credentials at once.</source>
        <translation>Il y a trop d’attestations à la fois.</translation>
    </message>
    <message>
        <source>It takes too long to put in its canonical form.</source>
        <translation>La mise en forme canonique prend trop de temps.</translation>
    </message>
    <message>
        <source>It has too many separate claims.</source>
        <translation>Il y a trop d’informations séparées.</translation>
    </message>
    <message>
        <source>It carries too many signatures.</source>
        <translation>Il y a trop de signatures.</translation>
    </message>
    <message>
        <source>A key in it is written too long.</source>
        <translation>Une clé y est écrite de façon trop longue.</translation>
    </message>
    <message>
        <source>The code comes in too many parts.</source>
        <translation>Le code est en trop de parties.</translation>
    </message>
    <message>
        <source>A name stands twice in it, so two readers could read two things.</source>
        <translation>Un nom y figure deux fois : deux lecteurs pourraient y lire deux choses.</translation>
    </message>
    <message>
        <source>It is not well-formed JSON.</source>
        <translation>Ce n’est pas du JSON bien formé.</translation>
    </message>
    <message>
        <source>It is not written in UTF-8.</source>
        <translation>Ce n’est pas écrit en UTF-8.</translation>
    </message>
    <message>
        <source>A number in it cannot be read exactly.</source>
        <translation>Un nombre ne peut pas y être lu exactement.</translation>
    </message>
    <message>
        <source>A character in it is only half there.</source>
        <translation>Un caractère n’y figure qu’à moitié.</translation>
    </message>
    <message>
        <source>Some of its encoded text is damaged.</source>
        <translation>Une partie du texte encodé est endommagée.</translation>
    </message>
    <message>
        <source>A date or time in it cannot be read.</source>
        <translation>Une date ou une heure ne peut pas y être lue.</translation>
    </message>
    <message>
        <source>The picture file is damaged.</source>
        <translation>Le fichier image est endommagé.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be decoded here.</source>
        <translation>Ce type d’image ne peut pas être décodé ici.</translation>
    </message>
    <message>
        <source>The page says that it carries a presentation, but there is none in it.</source>
        <translation>La page dit porter une présentation, mais n’en contient pas.</translation>
    </message>
    <message>
        <source>The PDF document is damaged, or attaches a file in a way that is not read.</source>
        <translation>Le document PDF est endommagé, ou joint un fichier d’une façon qui n’est pas lue.</translation>
    </message>
    <message>
        <source>The archive is damaged, locked, or names files outside itself.</source>
        <translation>L’archive est endommagée, verrouillée, ou nomme des fichiers hors d’elle-même.</translation>
    </message>
    <message>
        <source>Some parts of the code are missing.</source>
        <translation>Il manque des parties du code.</translation>
    </message>
    <message>
        <source>The codes do not belong together.</source>
        <translation>Les codes ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>A code is damaged.</source>
        <translation>Un code est endommagé.</translation>
    </message>
    <message>
        <source>It is too large for a code; hand it out as a file.</source>
        <translation>C’est trop grand pour un code ; remettez-le sous forme de fichier.</translation>
    </message>
    <message>
        <source>It uses a word that its dictionaries do not define, so its meaning is open.</source>
        <translation>Un mot employé n’est pas défini par ses dictionnaires : son sens reste ouvert.</translation>
    </message>
    <message>
        <source>It names a dictionary this wallet does not have.</source>
        <translation>Un dictionnaire nommé n’est pas connu de ce portefeuille.</translation>
    </message>
    <message>
        <source>It brings its own dictionary, which could change what signed words mean.</source>
        <translation>Elle apporte son propre dictionnaire, qui pourrait changer le sens de mots signés.</translation>
    </message>
    <message>
        <source>An address in it is incomplete.</source>
        <translation>Une adresse y est incomplète.</translation>
    </message>
    <message>
        <source>An entry in it is empty where a signature must cover something.</source>
        <translation>Une entrée y est vide là où une signature doit couvrir quelque chose.</translation>
    </message>
    <message>
        <source>It is linked data of a form this wallet does not read.</source>
        <translation>Ce sont des données liées d’une forme que ce portefeuille ne lit pas.</translation>
    </message>
    <message>
        <source>It is signed, but in a vocabulary this wallet does not read.</source>
        <translation>C’est signé, mais dans un vocabulaire que ce portefeuille ne lit pas.</translation>
    </message>
    <message>
        <source>The token has no signature.</source>
        <translation>Le jeton n’a pas de signature.</translation>
    </message>
    <message>
        <source>The token is made of the wrong parts.</source>
        <translation>Le jeton n’est pas fait des bonnes parties.</translation>
    </message>
    <message>
        <source>The token was made for another purpose.</source>
        <translation>Le jeton a été fait dans un autre but.</translation>
    </message>
    <message>
        <source>The token is signed in a way this wallet does not accept.</source>
        <translation>Le jeton est signé d’une façon que ce portefeuille n’accepte pas.</translation>
    </message>
    <message>
        <source>Its separately sealed claims do not fit together.</source>
        <translation>Ses informations scellées séparément ne concordent pas.</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>Rien n’a été choisi.</translation>
    </message>
    <message>
        <source>What it says about its stack does not fit together.</source>
        <translation>Ce qui est dit du parcours ne concorde pas.</translation>
    </message>
    <message>
        <source>The rules of its stack are too long.</source>
        <translation>Les règles du parcours sont trop longues.</translation>
    </message>
    <message>
        <source>It has no signature of an issuer.</source>
        <translation>Il n’y a pas de signature d’émetteur.</translation>
    </message>
    <message>
        <source>Only a badge can be put into a picture.</source>
        <translation>Seul un badge peut être placé dans une image.</translation>
    </message>
    <message>
        <source>This kind is handed over as it is, by itself: take the original out with `cairn export`, a badge also in its picture with `--as png`. Europass and every badge reader take it unchanged.</source>
        <translation>Ce type se remet tel quel, seul : extrayez l’original avec `cairn export`, un badge aussi dans son image avec `--as png`. Europass et tout lecteur de badges l’acceptent sans modification.</translation>
    </message>
    <message>
        <source>It cannot be shown in this format.</source>
        <translation>Elle ne peut pas être montrée dans ce format.</translation>
    </message>
    <message>
        <source>It cannot be shortened without breaking its signature.</source>
        <translation>Elle ne peut pas être raccourcie sans casser sa signature.</translation>
    </message>
    <message>
        <source>There is no claim at that place.</source>
        <translation>Il n’y a aucune information à cet endroit.</translation>
    </message>
    <message>
        <source>The end date is in the past.</source>
        <translation>La date de fin est passée.</translation>
    </message>
    <message>
        <source>It needs the name of the receiver.</source>
        <translation>Il faut le nom du destinataire.</translation>
    </message>
    <message>
        <source>It records no achievement.</source>
        <translation>Elle ne consigne aucune réalisation.</translation>
    </message>
    <message>
        <source>A summary needs a sentence that says who has not signed it.</source>
        <translation>Un résumé doit comporter une phrase disant qui ne l’a pas signé.</translation>
    </message>
    <message>
        <source>The request is damaged, or could be answered for somebody else.</source>
        <translation>La demande est endommagée, ou quelqu’un d’autre pourrait en recevoir la réponse.</translation>
    </message>
    <message>
        <source>The receiver's code (nonce) must have 16 characters or more.</source>
        <translation>Le code du destinataire (nonce) doit compter au moins 16 caractères.</translation>
    </message>
    <message>
        <source>The request asks for too many things at once.</source>
        <translation>La demande réclame trop de choses à la fois.</translation>
    </message>
    <message>
        <source>Printed sheets need the typesetter: install it with `pip install --require-hashes -r requirements-sheets.txt`, or share it as a file or a page.</source>
        <translation>Les fiches imprimées requièrent le moteur de composition : installez-le avec `pip install --require-hashes -r requirements-sheets.txt`, ou partagez sous forme de fichier ou de page.</translation>
    </message>
    <message>
        <source>Shortening this kind of signature needs one more package: install it with `pip install --require-hashes -r requirements-bbs.txt`.</source>
        <translation>Raccourcir ce type de signature requiert un paquet de plus : installez-le avec `pip install --require-hashes -r requirements-bbs.txt`.</translation>
    </message>
    <message>
        <source>The file is too large to be put into a sheet.</source>
        <translation>Le fichier est trop grand pour être joint à une fiche.</translation>
    </message>
    <message>
        <source>The sheet could not be set.</source>
        <translation>La fiche n’a pas pu être composée.</translation>
    </message>
    <message>
        <source>Nothing in the wallet answers what is asked for.</source>
        <translation>Rien dans le portefeuille ne répond à ce qui est demandé.</translation>
    </message>
    <message>
        <source>There is no file in the folder.</source>
        <translation>Il n’y a aucun fichier dans le dossier.</translation>
    </message>
    <message>
        <source>There are more files than are checked at once.</source>
        <translation>Il y a plus de fichiers qu’on n’en vérifie à la fois.</translation>
    </message>
    <message>
        <source>A sheet lists 200 credentials at most.</source>
        <translation>Une fiche contient au plus 200 attestations.</translation>
    </message>
    <message>
        <source>The rules of the qualification it is shown for are damaged.</source>
        <translation>Les règles de la certification à prouver sont endommagées.</translation>
    </message>
    <message>
        <source>The rules of the qualification it is shown for are too large.</source>
        <translation>Les règles de la certification à prouver sont trop longues.</translation>
    </message>
    <message>
        <source>A file in this export is not the original its list names.</source>
        <translation>Un fichier de cette exportation n’est pas l’original que nomme sa liste.</translation>
    </message>
    <message>
        <source>The list of this export cannot be read.</source>
        <translation>La liste de cette exportation ne peut pas être lue.</translation>
    </message>
    <message>
        <source>This export was made by a newer version.</source>
        <translation>Cette exportation a été faite par une version plus récente.</translation>
    </message>
    <message>
        <source>There are too many saved searches; remove one first.</source>
        <translation>Il y a trop de recherches conservées ; supprimez-en d’abord une.</translation>
    </message>
    <message>
        <source>A saved search needs a short name.</source>
        <translation>Une recherche conservée a besoin d’un nom court.</translation>
    </message>
    <message>
        <source>An identity needs a short name.</source>
        <translation>Une identité a besoin d’un nom court.</translation>
    </message>
    <message>
        <source>The identity that signs cannot be retired; choose another one first.</source>
        <translation>L’identité qui signe ne peut pas être désactivée ; choisissez-en d’abord une autre.</translation>
    </message>
    <message>
        <source>There are as many identities as can be kept.</source>
        <translation>Le nombre maximal d’identités est atteint.</translation>
    </message>
    <message>
        <source>An identity cannot have such a key.</source>
        <translation>Une identité ne peut pas avoir une telle clé.</translation>
    </message>
    <message>
        <source>It does not say under which address it can be found; name it with --uri.</source>
        <translation>L’adresse où il se trouve n’est pas indiquée ; nommez-la avec --uri.</translation>
    </message>
    <message>
        <source>It is neither a key document, a status list, a profile nor a context.</source>
        <translation>Ce n’est ni un document de clé, ni une liste de statut, ni un profil, ni un contexte.</translation>
    </message>
    <message>
        <source>The words of the command are off; --help lists them.</source>
        <translation>Les mots de la commande ne conviennent pas ; --help les énumère.</translation>
    </message>
    <message>
        <source>Repeat the command with --yes to confirm.</source>
        <translation>Répétez la commande avec --yes pour confirmer.</translation>
    </message>
    <message>
        <source>The time must be written like 2026-01-31T09:00:00Z.</source>
        <translation>L’heure doit s’écrire comme 2026-01-31T09:00:00Z.</translation>
    </message>
    <message>
        <source>The day must be written like 2026-01-31.</source>
        <translation>Le jour doit s’écrire comme 2026-01-31.</translation>
    </message>
    <message>
        <source>That day is still to come, so nobody can know.</source>
        <translation>Ce jour est encore à venir : personne ne peut savoir.</translation>
    </message>
    <message>
        <source>A judgement as of a day needs one kept credential.</source>
        <translation>Un jugement pour un jour donné requiert une seule attestation conservée.</translation>
    </message>
    <message>
        <source>What stands where an endorsement belongs is none.</source>
        <translation>Ce qui figure à la place d’une recommandation n’en est pas une.</translation>
    </message>
    <message>
        <source>There are more endorsements than are looked at.</source>
        <translation>Il y a plus de recommandations qu’on n’en examine.</translation>
    </message>
    <message>
        <source>An issuer is named by its DID or its https address.</source>
        <translation>Un émetteur se nomme par son DID ou son adresse https.</translation>
    </message>
    <message>
        <source>The list of material must name a path for each address.</source>
        <translation>La liste des éléments doit nommer un chemin pour chaque adresse.</translation>
    </message>
    <message>
        <source>The presentation header must be base64url.</source>
        <translation>L’en-tête de présentation doit être en base64url.</translation>
    </message>
    <message>
        <source>Sheets are written in the languages of the program (ar, de, el, en, es, fr, it, pl).</source>
        <translation>Les fiches s’écrivent dans les langues du programme (ar, de, el, en, es, fr, it, pl).</translation>
    </message>
    <message>
        <source>Each line must be a list of words in JSON.</source>
        <translation>Chaque ligne doit être une liste de mots en JSON.</translation>
    </message>
    <message>
        <source>After several wrong tries each further one has to wait, up to a minute.</source>
        <translation>Après plusieurs essais erronés, chaque nouvel essai doit attendre, jusqu’à une minute.</translation>
    </message>
    <message>
        <source>A newer recovery sheet makes an older one worthless.</source>
        <translation>Une feuille de récupération plus récente rend l'ancienne sans valeur.</translation>
    </message>
    <message>
        <source>Name the file that holds the passphrase.</source>
        <translation>Nommez le fichier qui contient la phrase secrète.</translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation>La phrase secrète est trop longue.</translation>
    </message>
    <message>
        <source>The passphrase file is not text.</source>
        <translation>Le fichier de la phrase secrète n’est pas du texte.</translation>
    </message>
    <message>
        <source>A kept credential can no longer be read.</source>
        <translation>Une attestation conservée ne peut plus être lue.</translation>
    </message>
    <message>
        <source>It is not what the fingerprint was taken of.</source>
        <translation>L’empreinte n’a pas été prise de ce contenu.</translation>
    </message>
    <message>
        <source>The path from its fingerprint to the recorded one is broken.</source>
        <translation>Le chemin de son empreinte à celle qui est inscrite est rompu.</translation>
    </message>
    <message>
        <source>The signature of the list does not hold.</source>
        <translation>La signature de la liste ne tient pas.</translation>
    </message>
    <message>
        <source>It is no trust list of a kind that is read here.</source>
        <translation>Ce n’est pas une liste de confiance d’un type lu ici.</translation>
    </message>
    <message>
        <source>An entry of the trust list is damaged.</source>
        <translation>Une entrée de la liste de confiance est endommagée.</translation>
    </message>
    <message>
        <source>The trust list has too many entries.</source>
        <translation>La liste de confiance a trop d’entrées.</translation>
    </message>
    <message>
        <source>The list no longer grants the authority that issued the certificate.</source>
        <translation>La liste ne reconnaît plus l’autorité qui a délivré le certificat.</translation>
    </message>
    <message>
        <source>The trust list should have been renewed by now; bring the newest one.</source>
        <translation>La liste de confiance aurait déjà dû être renouvelée ; apportez la plus récente.</translation>
    </message>
    <message>
        <source>It is not well-formed XML.</source>
        <translation>Ce n’est pas du XML bien formé.</translation>
    </message>
    <message>
        <source>The time stamp does not hold, or nobody you trust stands behind it.</source>
        <translation>L’horodatage ne tient pas, ou aucune autorité de confiance n’en répond.</translation>
    </message>
    <message>
        <source>The revocation list is damaged, of another authority, or only a part.</source>
        <translation>La liste de révocation est endommagée, vient d’une autre autorité ou n’est qu’une partie.</translation>
    </message>
    <message>
        <source>It has parts that could pull in something else, which is refused.</source>
        <translation>Des parties pourraient aller chercher autre chose, ce qui est refusé.</translation>
    </message>
    <message>
        <source>The rules were changed after they were signed, or the signature is false.</source>
        <translation>Les règles ont été modifiées après leur signature, ou la signature est fausse.</translation>
    </message>
    <message>
        <source>It is signed, but holds no rules of a qualification.</source>
        <translation>C’est signé, mais ne contient pas les règles d’une certification.</translation>
    </message>
    <message>
        <source>The rules inside it are damaged.</source>
        <translation>Les règles à l’intérieur sont endommagées.</translation>
    </message>
    <message>
        <source>It is none of the descriptions of qualifications that can be read.</source>
        <translation>Ce n’est aucune des descriptions de certification qui peuvent être lues.</translation>
    </message>
    <message>
        <source>It describes nothing that has parts.</source>
        <translation>Rien de ce qui y est décrit n’a de parties.</translation>
    </message>
    <message>
        <source>A decision needs its source: who said so, and where.</source>
        <translation>Une décision a besoin de sa source : qui l’a dit, et où.</translation>
    </message>
    <message>
        <source>This kind of decision needs a code or a requirement it is about.</source>
        <translation>Ce type de décision requiert le code ou l’exigence sur lesquels elle porte.</translation>
    </message>
    <message>
        <source>A waiver is about a requirement; every other decision is about a credential.</source>
        <translation>Une dispense porte sur une exigence ; toute autre décision porte sur une attestation.</translation>
    </message>
    <message>
        <source>There is no such kind of decision.</source>
        <translation>Ce type de décision n’existe pas.</translation>
    </message>
    <message>
        <source>The decision in the letter is incomplete, or written in another way.</source>
        <translation>La décision dans la lettre est incomplète, ou écrite autrement.</translation>
    </message>
    <message>
        <source>Rules are not signed in this way.</source>
        <translation>On ne signe pas des règles de cette façon.</translation>
    </message>
    <message>
        <source>The source is told in too many words.</source>
        <translation>La source est décrite en trop de mots.</translation>
    </message>
    <message>
        <source>The attached letter is over the size limit.</source>
        <translation>La lettre jointe dépasse la taille maximale.</translation>
    </message>
    <message>
        <source>A day must be written like 2026-01-31.</source>
        <translation>Un jour doit s’écrire comme 2026-01-31.</translation>
    </message>
    <message>
        <source>The rules have more parts than are reckoned with.</source>
        <translation>Les règles ont plus de parties qu’on n’en calcule.</translation>
    </message>
    <message>
        <source>A number in the rules is too large or too long.</source>
        <translation>Un nombre dans les règles est trop grand ou trop long.</translation>
    </message>
    <message>
        <source>A text in the rules is too long.</source>
        <translation>Un texte dans les règles est trop long.</translation>
    </message>
    <message>
        <source>So many stacks cannot be looked at side by side.</source>
        <translation>Impossible d’examiner autant de parcours côte à côte.</translation>
    </message>
    <message>
        <source>Something that must be there is missing.</source>
        <translation>Un élément obligatoire manque.</translation>
    </message>
    <message>
        <source>Something in it is not known, so its meaning is open.</source>
        <translation>Un élément n’est pas connu : son sens reste ouvert.</translation>
    </message>
    <message>
        <source>A value in it is not of the kind that belongs there.</source>
        <translation>Une valeur n’est pas du type attendu à cet endroit.</translation>
    </message>
    <message>
        <source>A list or a number in it is too small.</source>
        <translation>Une liste ou un nombre est trop petit.</translation>
    </message>
    <message>
        <source>Two things in it have the same name.</source>
        <translation>Deux éléments portent le même nom.</translation>
    </message>
    <message>
        <source>It names something that it does not define.</source>
        <translation>Il nomme quelque chose qu’il ne définit pas.</translation>
    </message>
    <message>
        <source>A condition must say exactly one thing.</source>
        <translation>Une condition doit dire exactement une chose.</translation>
    </message>
    <message>
        <source>These are not rules of the kind that is read here.</source>
        <translation>Ce ne sont pas des règles du type lu ici.</translation>
    </message>
    <message>
        <source>The folder it should go into is not there.</source>
        <translation>Le dossier de destination n’existe pas.</translation>
    </message>
    <message>
        <source>Writing there is not allowed.</source>
        <translation>Il n’est pas permis d’écrire à cet endroit.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Le nom est trop long.</translation>
    </message>
    <message>
        <source>The file is no backup of this program, or a damaged one.</source>
        <translation>Le fichier n’est pas une sauvegarde de ce programme, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>A key or certificate in it cannot be read.</source>
        <translation>Une clé ou un certificat ne peut pas être lu.</translation>
    </message>
    <message>
        <source>(Rule: {rule}.)</source>
        <translation>(Règle : {rule}.)</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>Scan a code</source>
        <translation>Scanner un code</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Draw a frame around the code. Enter takes the whole screen, Escape leaves.</source>
        <translation>Tracez un cadre autour du code. Entrée prend tout l’écran, Échap quitte.</translation>
    </message>
    <message>
        <source>Draw a frame around the code</source>
        <translation>Tracez un cadre autour du code</translation>
    </message>
    <message>
        <source>Enter takes the whole screen, Escape leaves.</source>
        <translation>Entrée prend tout l’écran, Échap quitte.</translation>
    </message>
    <message>
        <source>Looking for a code…</source>
        <translation>Recherche d’un code…</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>Tout y est.</translation>
    </message>
    <message>
        <source>{have} of {count} parts found. Keep the playing code in sight.</source>
        <translation>{have} parties sur {count} trouvées. Gardez en vue le code qui défile.</translation>
    </message>
    <message>
        <source>No code found yet. Bring it closer, or make it larger.</source>
        <translation>Aucun code trouvé pour l’instant. Rapprochez-le, ou agrandissez-le.</translation>
    </message>
    <message>
        <source>A code may be still or playing. Of a playing code every part is needed once, in any order.</source>
        <translation>Un code peut être fixe ou défiler. D’un code qui défile, chaque partie est nécessaire une fois, dans n’importe quel ordre.</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>Partie de l’écran</translation>
    </message>
    <message>
        <source>Picture files…</source>
        <translation>Fichiers image…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Open pictures of a code</source>
        <translation>Ouvrir des images d’un code</translation>
    </message>
    <message>
        <source>scanned code</source>
        <translation>code scanné</translation>
    </message>
    <message>
        <source>This system lets no program see the screen. Save a picture of it and open that.</source>
        <translation>Ce système ne laisse aucun programme voir l’écran. Enregistrez-en une image et ouvrez-la.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A wallet for micro-credentials that stays on your computer.</source>
        <translation>Un portefeuille de microcertifications qui reste sur votre ordinateur.</translation>
    </message>
    <message>
        <source>Your wallet lies in</source>
        <translation>Votre portefeuille se trouve dans</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Show the tour again</source>
        <translation>Revoir la visite guidée</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>None yet. One is made after each change of what you keep.</source>
        <translation>Aucune pour l’instant. Une sauvegarde suit chaque modification de ce que vous conservez.</translation>
    </message>
    <message>
        <source>Go back…</source>
        <translation>Revenir…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>One encrypted file for another place. Your passphrase opens it.</source>
        <translation>Un fichier chiffré destiné à un autre lieu. Votre phrase secrète l’ouvre.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Revenir à une sauvegarde</translation>
    </message>
    <message>
        <source>Replaces what is here by what was in the backup; it is checked first.</source>
        <translation>Remplace ce qui est ici par le contenu de la sauvegarde ; elle est d’abord contrôlée.</translation>
    </message>
    <message>
        <source>Bring another wallet in</source>
        <translation>Apporter un autre portefeuille</translation>
    </message>
    <message>
        <source>Adds everything from another wallet's backup. Nothing here is overwritten.</source>
        <translation>Ajoute tout ce que contient la sauvegarde d’un autre portefeuille. Rien n’est écrasé ici.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Automatic backups on this computer</source>
        <translation>Sauvegardes automatiques sur cet ordinateur</translation>
    </message>
    <message>
        <source>Open export</source>
        <translation>Exportation ouverte</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}</source>
        <translation>Revenir à la sauvegarde du {when}</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>Tout emporter</translation>
    </message>
    <message>
        <source>Every original in one ZIP with a readable list. It is not encrypted.</source>
        <translation>Chaque original dans un seul ZIP, avec une liste lisible. Il n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Bring an open export in</source>
        <translation>Importer une exportation ouverte</translation>
    </message>
    <message>
        <source>Each original is verified again; tags, notes and history come along.</source>
        <translation>Chaque original est vérifié à nouveau ; étiquettes, notes et historique suivent.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurer depuis un fichier…</translation>
    </message>
    <message>
        <source>Merge a backup…</source>
        <translation>Fusionner une sauvegarde…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Importer une exportation…</translation>
    </message>
    <message>
        <source>An identity signs what you share. Use different ones where two receivers should not find out that both talk to you.</source>
        <translation>Une identité signe ce que vous partagez. Utilisez-en plusieurs si deux destinataires ne doivent pas découvrir qu’ils ont affaire à la même personne.</translation>
    </message>
    <message>
        <source>Your identities</source>
        <translation>Vos identités</translation>
    </message>
    <message>
        <source>The first of each is right unless somebody asks for another.</source>
        <translation>Le premier choix de chaque liste convient, sauf si quelqu’un en demande un autre.</translation>
    </message>
    <message>
        <source>None yet. The first one is made when you share something for the first time.</source>
        <translation>Aucune pour l’instant. La première est créée quand vous partagez quelque chose pour la première fois.</translation>
    </message>
    <message>
        <source>New identity…</source>
        <translation>Nouvelle identité…</translation>
    </message>
    <message>
        <source>First identity</source>
        <translation>Première identité</translation>
    </message>
    <message>
        <source>signs what you share</source>
        <translation>signe ce que vous partagez</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>non utilisée</translation>
    </message>
    <message>
        <source>retired; what was issued to it can still be shown</source>
        <translation>désactivée ; ce qui lui a été délivré peut toujours être montré</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>A new identity</source>
        <translation>Une nouvelle identité</translation>
    </message>
    <message>
        <source>Only you see its name. It gets a key of its own.</source>
        <translation>Vous seul voyez son nom. Elle reçoit sa propre clé.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>La créer</translation>
    </message>
    <message>
        <source>Name, for example “At work”</source>
        <translation>Nom, par exemple « Au travail »</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Type de clé</translation>
    </message>
    <message>
        <source>Form of its identifier</source>
        <translation>Forme de son identifiant</translation>
    </message>
    <message>
        <source>Rename this identity</source>
        <translation>Renommer cette identité</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Retire this identity?</source>
        <translation>Désactiver cette identité ?</translation>
    </message>
    <message>
        <source>It is no longer offered. Its key is kept, so that what was issued to it can be shown.</source>
        <translation>Elle n’est plus proposée. Sa clé est conservée, pour que ce qui lui a été délivré puisse être montré.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>{key} key, as did:{method}</source>
        <translation>clé {key}, sous la forme did:{method}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>P-256, which some public offices ask for</source>
        <translation>P-256, demandée par certaines administrations</translation>
    </message>
    <message>
        <source>did:key, the shorter one</source>
        <translation>did:key, la forme la plus courte</translation>
    </message>
    <message>
        <source>did:jwk, which holds the key as web services write it</source>
        <translation>did:jwk, qui contient la clé telle que l’écrivent les services web</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Renommer {name}</translation>
    </message>
    <message>
        <source>Sign with {name} from now on</source>
        <translation>Signer désormais avec {name}</translation>
    </message>
    <message>
        <source>Retire {name}</source>
        <translation>Désactiver {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>The window opens anew in the language you choose.</source>
        <translation>La fenêtre se rouvre dans la langue que vous choisissez.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Closing the window then hides it and locks the wallet, unless it is set never to lock by itself.</source>
        <translation>Fermer la fenêtre la masque alors et verrouille le portefeuille, sauf si le verrouillage automatique est sur « Jamais ».</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Stay in the tray no more</source>
        <translation>Ne plus rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>This program opens no connection. What a check is missing, it names; you can bring it as a file.</source>
        <translation>Ce programme n’ouvre aucune connexion. Il nomme ce qui manque à une vérification ; vous pouvez l’apporter comme fichier.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Chercher maintenant</translation>
    </message>
    <message>
        <source>Add files for checking…</source>
        <translation>Ajouter des fichiers de vérification…</translation>
    </message>
    <message>
        <source>Verifies everything here and lists the addresses of what is missing.</source>
        <translation>Vérifie tout ce qui est ici et liste les adresses de ce qui manque.</translation>
    </message>
    <message>
        <source>Nothing. Every check that can be made here was made.</source>
        <translation>Rien. Toutes les vérifications possibles ici ont été faites.</translation>
    </message>
    <message>
        <source>Offline: on</source>
        <translation>Hors ligne : activé</translation>
    </message>
    <message>
        <source>What needs the network</source>
        <translation>Ce qui requiert le réseau</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation><numerusform>%n attestation</numerusform><numerusform>%n attestations</numerusform></translation>
    </message>
    <message>
        <source>Remember opened wallets no more</source>
        <translation>Ne plus retenir les portefeuilles ouverts</translation>
    </message>
    <message>
        <source>Remember which wallets are opened</source>
        <translation>Retenir quels portefeuilles sont ouverts</translation>
    </message>
    <message>
        <source>The first page then offers them. The list tells where your wallets lie.</source>
        <translation>La première page les propose alors. La liste révèle où se trouvent vos portefeuilles.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the wallet in {folder}</source>
        <translation>Oublier le portefeuille dans {folder}</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Verrouillage automatique</translation>
    </message>
    <message>
        <source>Opens the wallet without the passphrase; the passphrase always works too.</source>
        <translation>Ouvre le portefeuille sans la phrase secrète ; la phrase secrète fonctionne toujours aussi.</translation>
    </message>
    <message>
        <source>A code on paper that opens the wallet when the passphrase is forgotten.</source>
        <translation>Un code sur papier qui ouvre le portefeuille quand la phrase secrète est oubliée.</translation>
    </message>
    <message>
        <source>Its passphrase is easy to guess for a thief of the file. Never keep real things in it.</source>
        <translation>Sa phrase secrète serait facile à deviner pour qui volerait le fichier. N’y conservez jamais de vraies attestations.</translation>
    </message>
    <message>
        <source>When nobody has touched the window for a while.</source>
        <translation>Quand personne n’a touché à la fenêtre depuis un moment.</translation>
    </message>
    <message>
        <source>Switch the keyring off</source>
        <translation>Désactiver le trousseau</translation>
    </message>
    <message>
        <source>Switch the keyring on</source>
        <translation>Activer le trousseau</translation>
    </message>
    <message>
        <source>This computer's keyring</source>
        <translation>Trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>There is one. A new sheet makes the old one worthless.</source>
        <translation>Il y en a une. Une nouvelle fiche rend l’ancienne sans valeur.</translation>
    </message>
    <message>
        <source>Make a recovery sheet…</source>
        <translation>Créer une fiche de récupération…</translation>
    </message>
    <message>
        <source>Make worthless</source>
        <translation>Rendre sans valeur</translation>
    </message>
    <message>
        <source>Make the recovery sheet worthless</source>
        <translation>Rendre la fiche de récupération sans valeur</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Fiche de récupération</translation>
    </message>
    <message>
        <source>show</source>
        <translation>afficher</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>masquer</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Moyens d’entrer</translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation>Tout va-t-il bien ?</translation>
    </message>
    <message>
        <source>Several wallets</source>
        <translation>Plusieurs portefeuilles</translation>
    </message>
    <message>
        <source>Verify every credential again</source>
        <translation>Vérifier à nouveau chaque attestation</translation>
    </message>
    <message>
        <source>With what is on this computer now.</source>
        <translation>Avec ce qui se trouve maintenant sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the wallet</source>
        <translation>Contrôler le portefeuille</translation>
    </message>
    <message>
        <source>Reads every page and every original, and says what is damaged.</source>
        <translation>Lit chaque page et chaque original, et dit ce qui est endommagé.</translation>
    </message>
    <message>
        <source>This is a wallet for tests</source>
        <translation>Ce portefeuille est destiné aux essais</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Contrôler maintenant</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation><numerusform>Après %n minute</numerusform><numerusform>Après %n minutes</numerusform></translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>your own decision</source>
        <translation>votre propre décision</translation>
    </message>
    <message>
        <source>a newer one was due on {day}</source>
        <translation>une plus récente était attendue le {day}</translation>
    </message>
    <message>
        <source>next on {day}</source>
        <translation>prochaine le {day}</translation>
    </message>
    <message>
        <source>Key document of an issuer</source>
        <translation>Document de clé d’un émetteur</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>Liste de statut</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Issuer's metadata</source>
        <translation>Métadonnées de l’émetteur</translation>
    </message>
    <message>
        <source>Issuer's profile</source>
        <translation>Profil de l’émetteur</translation>
    </message>
    <message>
        <source>Issuer's key</source>
        <translation>Clé de l’émetteur</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identités</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Files for checking</source>
        <translation>Fichiers de vérification</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} Mo</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} ko</translation>
    </message>
    <message>
        <source>A part of the file was changed or damaged</source>
        <translation>Une partie du fichier a été modifiée ou endommagée</translation>
    </message>
    <message>
        <source>The structure of the file is damaged</source>
        <translation>La structure du fichier est endommagée</translation>
    </message>
    <message>
        <source>Two parts of the wallet contradict each other</source>
        <translation>Deux parties du portefeuille se contredisent</translation>
    </message>
    <message>
        <source>The search index does not fit its texts</source>
        <translation>L’index de recherche ne correspond pas à ses textes</translation>
    </message>
    <message>
        <source>Something was added or taken out from outside</source>
        <translation>Quelque chose a été ajouté ou retiré de l’extérieur</translation>
    </message>
    <message>
        <source>A credential is not what was received</source>
        <translation>Une attestation n’est pas ce qui a été reçu</translation>
    </message>
    <message>
        <source>A part of the file cannot be read</source>
        <translation>Une partie du fichier ne peut pas être lue</translation>
    </message>
    <message>
        <source>The file is older than it was when last closed</source>
        <translation>Le fichier est plus ancien qu’à sa dernière fermeture</translation>
    </message>
    <message>
        <source>The key file is older than the wallet</source>
        <translation>Le fichier de clé est plus ancien que le portefeuille</translation>
    </message>
    <message>
        <source>{list}, {age}</source>
        <translation>{list}, {age}</translation>
    </message>
    <message>
        <source>Trust never changes whether a credential is genuine; it says whom you know.</source>
        <translation>La confiance ne change jamais l’authenticité d’une attestation ; elle dit qui vous connaissez.</translation>
    </message>
    <message>
        <source>They say who may issue certificates for seals and time stamps, and since when.</source>
        <translation>Elles indiquent qui peut délivrer des certificats pour les sceaux et les horodatages, et depuis quand.</translation>
    </message>
    <message>
        <source>Issuer, as its identifier (did:… or https://…)</source>
        <translation>Émetteur, par son identifiant (did:… ou https://…)</translation>
    </message>
    <message>
        <source>Issuer's identifier</source>
        <translation>Identifiant de l’émetteur</translation>
    </message>
    <message>
        <source>Name you know it by</source>
        <translation>Nom sous lequel vous le connaissez</translation>
    </message>
    <message>
        <source>Issuer's name</source>
        <translation>Nom de l’émetteur</translation>
    </message>
    <message>
        <source>Trust this issuer</source>
        <translation>Faire confiance à cet émetteur</translation>
    </message>
    <message>
        <source>Add a trust list…</source>
        <translation>Ajouter une liste de confiance…</translation>
    </message>
    <message>
        <source>Nobody vouches for anybody yet. Add a list, or an issuer you know.</source>
        <translation>Personne ne se porte encore garant de personne. Ajoutez une liste, ou un émetteur que vous connaissez.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>et %n autre</numerusform><numerusform>et %n autres</numerusform></translation>
    </message>
    <message>
        <source>Whom you trust</source>
        <translation>En qui vous avez confiance</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation><numerusform>%n service</numerusform><numerusform>%n services</numerusform></translation>
    </message>
    <message>
        <source>None yet. Key documents and status lists that issuers publish can be added as files.</source>
        <translation>Aucun pour l’instant. Les documents de clé et listes de statut que publient les émetteurs peuvent être ajoutés comme fichiers.</translation>
    </message>
    <message>
        <source>Lists of services</source>
        <translation>Listes de services</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Files used for checking</source>
        <translation>Fichiers servant aux vérifications</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>issued on {day}</source>
        <translation>publiée le {day}</translation>
    </message>
    <message>
        <source>Making a recovery sheet…</source>
        <translation>Création d’une fiche de récupération…</translation>
    </message>
    <message>
        <source>The recovery sheet opens it no more</source>
        <translation>La fiche de récupération ne l’ouvre plus</translation>
    </message>
    <message>
        <source>Opened wallets are remembered from now on</source>
        <translation>Les portefeuilles ouverts sont désormais retenus</translation>
    </message>
    <message>
        <source>Forgotten; the wallet itself is still there</source>
        <translation>Oublié ; le portefeuille lui-même est toujours là</translation>
    </message>
    <message>
        <source>Everything was verified again</source>
        <translation>Tout a été vérifié à nouveau</translation>
    </message>
    <message>
        <source>Verifying everything again…</source>
        <translation>Nouvelle vérification de tout…</translation>
    </message>
    <message>
        <source>Checking the wallet…</source>
        <translation>Contrôle du portefeuille…</translation>
    </message>
    <message>
        <source>Looking for what is missing…</source>
        <translation>Recherche de ce qui manque…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusion…</translation>
    </message>
    <message>
        <source>{added} added, {here} were here already, {kept} differed and both were kept</source>
        <translation>{added} ajoutées, {here} déjà présentes, {kept} différentes et conservées en double</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>It signs what you share from now on</source>
        <translation>Elle signe désormais ce que vous partagez</translation>
    </message>
    <message>
        <source>Removed from your trust list</source>
        <translation>Retiré de votre liste de confiance</translation>
    </message>
    <message>
        <source>Reading the trust list…</source>
        <translation>Lecture de la liste de confiance…</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>La phrase secrète a été changée</translation>
    </message>
    <message>
        <source>No opened wallet is remembered any more</source>
        <translation>Plus aucun portefeuille ouvert n'est retenu</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %n credential(s)</source>
        <translation><numerusform>Sauvegarde faite et contrôlée : %n attestation</numerusform><numerusform>Sauvegarde faite et contrôlée : %n attestations</numerusform></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>Revenir à cette sauvegarde ?</translation>
    </message>
    <message>
        <source>What came later is no longer in the wallet. Type the passphrase of the backup.</source>
        <translation>Ce qui est venu plus tard ne sera plus dans le portefeuille. Saisissez la phrase secrète de la sauvegarde.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n credential(s). Unlock the wallet to see them.</source>
        <translation><numerusform>Restauration faite : %n attestation. Déverrouillez le portefeuille pour la voir.</numerusform><numerusform>Restauration faite : %n attestations. Déverrouillez le portefeuille pour les voir.</numerusform></translation>
    </message>
    <message>
        <source>Nothing here is overwritten. Type the passphrase of that backup.</source>
        <translation>Rien n’est écrasé ici. Saisissez la phrase secrète de cette sauvegarde.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Export everything as open files?</source>
        <translation>Tout exporter en fichiers ouverts ?</translation>
    </message>
    <message>
        <source>Whoever gets the file can read it. Keep it where only you can.</source>
        <translation>Quiconque obtient le fichier peut le lire. Gardez-le là où vous seul y avez accès.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choisir où…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n credential(s)</source>
        <translation><numerusform>Exportation faite : %n attestation</numerusform><numerusform>Exportation faite : %n attestations</numerusform></translation>
    </message>
    <message>
        <source>Open exports</source>
        <translation>Exportations ouvertes</translation>
    </message>
    <message>
        <source>{added} added, {here} were here already, {refused} could not be read</source>
        <translation>{added} ajoutées, {here} déjà présentes, {refused} illisibles</translation>
    </message>
    <message>
        <source>Identity made</source>
        <translation>Identité créée</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renommée</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Added to your trust list</source>
        <translation>Ajouté à votre liste de confiance</translation>
    </message>
    <message>
        <source>Trust lists</source>
        <translation>Listes de confiance</translation>
    </message>
    <message>
        <source>Open a trust list</source>
        <translation>Ouvrir une liste de confiance</translation>
    </message>
    <message numerus="yes">
        <source>Trust list with %n issuer(s) added</source>
        <translation><numerusform>Liste de confiance avec %n émetteur ajoutée</numerusform><numerusform>Liste de confiance avec %n émetteurs ajoutée</numerusform></translation>
    </message>
    <message>
        <source>Open files for checking</source>
        <translation>Ouvrir des fichiers de vérification</translation>
    </message>
    <message>
        <source>The keyring opens it too now</source>
        <translation>Le trousseau l’ouvre désormais aussi</translation>
    </message>
    <message>
        <source>The keyring opens it no more</source>
        <translation>Le trousseau ne l’ouvre plus</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Ouvrir une sauvegarde</translation>
    </message>
    <message>
        <source>Open another wallet's backup</source>
        <translation>Ouvrir la sauvegarde d’un autre portefeuille</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n credential(s). The rest is damaged; manifest.json in the file names it.</source>
        <translation><numerusform>Exportation faite : %n attestation. Le reste est endommagé ; manifest.json dans le fichier le nomme.</numerusform><numerusform>Exportation faite : %n attestations. Le reste est endommagé ; manifest.json dans le fichier le nomme.</numerusform></translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>Ouvrir une exportation</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added for checking</source>
        <translation><numerusform>%n fichier ajouté pour les vérifications</numerusform><numerusform>%n fichiers ajoutés pour les vérifications</numerusform></translation>
    </message>
    <message>
        <source>Trust list added</source>
        <translation>Liste de confiance ajoutée</translation>
    </message>
    <message>
        <source>Stopped. What was finished is kept.</source>
        <translation>Arrêté. Ce qui était terminé est conservé.</translation>
    </message>
    <message>
        <source>{what}. {why}</source>
        <translation>{what}. {why}</translation>
    </message>
    <message>
        <source>Identity {number}</source>
        <translation>Identité {number}</translation>
    </message>
</context>
<context>
    <name>share</name>
    <message numerus="yes">
        <source>%n more credential(s). Search to find them.</source>
        <translation><numerusform>%n autre attestation. Faites une recherche pour la trouver.</numerusform><numerusform>%n autres attestations. Faites une recherche pour les trouver.</numerusform></translation>
    </message>
    <message>
        <source>Search what to share…</source>
        <translation>Rechercher quoi partager…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Answer a request</source>
        <translation>Répondre à une demande</translation>
    </message>
    <message>
        <source>Prove a stack or skills</source>
        <translation>Prouver un parcours ou des compétences</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Once you hold credentials, you can show them to somebody from here.</source>
        <translation>Dès que vous détenez des attestations, vous pouvez les montrer à quelqu’un d’ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) chosen</source>
        <translation><numerusform>%n attestation choisie</numerusform><numerusform>%n attestations choisies</numerusform></translation>
    </message>
    <message>
        <source>Nothing to share yet</source>
        <translation>Rien à partager pour l’instant</translation>
    </message>
    <message>
        <source>Nothing fits these words.</source>
        <translation>Rien ne correspond à ces mots.</translation>
    </message>
    <message>
        <source>Show only a summary in my own words (not signed by the issuer)</source>
        <translation>Ne montrer qu’un résumé dans mes propres mots (non signé par l’émetteur)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Only required</source>
        <translation>Le nécessaire seulement</translation>
    </message>
    <message>
        <source>Claims of {title}</source>
        <translation>Informations de {title}</translation>
    </message>
    <message>
        <source>Receiver, for example a web address</source>
        <translation>Destinataire, par exemple une adresse web</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Code they gave you (optional)</source>
        <translation>Code qu’il vous a donné (facultatif)</translation>
    </message>
    <message>
        <source>Code they gave you</source>
        <translation>Code qu’il vous a donné</translation>
    </message>
    <message>
        <source>May be used until</source>
        <translation>Utilisable jusqu’au</translation>
    </message>
    <message>
        <source>Last day it may be used</source>
        <translation>Dernier jour d’utilisation</translation>
    </message>
    <message>
        <source>Preview as receiver</source>
        <translation>Aperçu comme destinataire</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>En choisir d’autres</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>The receiver will see</source>
        <translation>Le destinataire verra</translation>
    </message>
    <message>
        <source>Proves: {title}</source>
        <translation>Prouve : {title}</translation>
    </message>
    <message>
        <source>What fits best</source>
        <translation>Ce qui convient le mieux</translation>
    </message>
    <message>
        <source>As a graph: its meaning is signed (RDF)</source>
        <translation>Comme graphe : son sens est signé (RDF)</translation>
    </message>
    <message>
        <source>As a text in a fixed order (JSON)</source>
        <translation>Comme texte dans un ordre fixe (JSON)</translation>
    </message>
    <message>
        <source>As a token in one line (JWT)</source>
        <translation>Comme jeton sur une seule ligne (JWT)</translation>
    </message>
    <message>
        <source>Nobody can link this to anything else you share, and nobody can tell that the credentials are yours.</source>
        <translation>Personne ne peut relier ceci à autre chose que vous partagez, ni savoir que les attestations sont à vous.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>Façon de signer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Your first identity</source>
        <translation>Votre première identité</translation>
    </message>
    <message>
        <source>A new one, used only this time</source>
        <translation>Une nouvelle, utilisée cette seule fois</translation>
    </message>
    <message>
        <source>The signature itself follows the key of the identity.</source>
        <translation>La signature elle-même dépend de la clé de l’identité.</translation>
    </message>
    <message>
        <source>Share something else</source>
        <translation>Partager autre chose</translation>
    </message>
    <message>
        <source>Change and share again</source>
        <translation>Modifier et partager à nouveau</translation>
    </message>
    <message>
        <source>Noted in your activity. Nothing was sent by itself.</source>
        <translation>Noté dans votre activité. Rien n’a été envoyé automatiquement.</translation>
    </message>
    <message>
        <source>Presentation in codes</source>
        <translation>Présentation en codes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Sheet (PDF)</source>
        <translation>Fiche (PDF)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>The receiver sees</source>
        <translation>Le destinataire voit</translation>
    </message>
    <message>
        <source>{size} kB, signed with your key</source>
        <translation>{size} ko, signé avec votre clé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Dossier pour les images</translation>
    </message>
    <message>
        <source>The receiver may trust other issuers than you do.</source>
        <translation>Le destinataire fait peut-être confiance à d’autres émetteurs que vous.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>As the receiver sees it</source>
        <translation>Tel que le voit le destinataire</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Cairn finds the fewest credentials that prove it, and shows no more of them than needed.</source>
        <translation>Cairn trouve le plus petit nombre d’attestations qui le prouvent, et n’en montre pas plus que nécessaire.</translation>
    </message>
    <message>
        <source>Search skills and stacks…</source>
        <translation>Rechercher des compétences et des parcours…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Find the fewest credentials</source>
        <translation>Trouver le moins d’attestations possible</translation>
    </message>
    <message numerus="yes">
        <source>%n more skill(s). Search to find them.</source>
        <translation><numerusform>%n autre compétence. Faites une recherche pour la trouver.</numerusform><numerusform>%n autres compétences. Faites une recherche pour les trouver.</numerusform></translation>
    </message>
    <message>
        <source>What do you want to prove?</source>
        <translation>Que voulez-vous prouver ?</translation>
    </message>
    <message>
        <source>{title} · {state}</source>
        <translation>{title} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>{skill} (in %n credential(s))</source>
        <translation><numerusform>{skill} (dans %n attestation)</numerusform><numerusform>{skill} (dans %n attestations)</numerusform></translation>
    </message>
    <message>
        <source>A stack</source>
        <translation>Un parcours</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Parts can be withheld and the signature still holds</source>
        <translation>Des parties peuvent être retenues et la signature tient toujours</translation>
    </message>
    <message>
        <source>Only a summary in your own words goes out; the issuer's signature stays here</source>
        <translation>Seul un résumé dans vos propres mots est transmis ; la signature de l’émetteur reste ici</translation>
    </message>
    <message numerus="yes">
        <source>Signed as a whole: it can only be shared complete (%n claim(s))</source>
        <translation><numerusform>Signée d’un bloc : elle ne peut être partagée qu’en entier (%n information)</numerusform><numerusform>Signée d’un bloc : elle ne peut être partagée qu’en entier (%n informations)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation><numerusform>%n attestation</numerusform><numerusform>%n attestations</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation><numerusform>%n information</numerusform><numerusform>%n informations</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) as a summary in your own words, not signed by the issuer.</source>
        <translation><numerusform>%n attestation sous forme de résumé dans vos propres mots, non signé par l’émetteur.</numerusform><numerusform>%n attestations sous forme de résumé dans vos propres mots, non signé par l’émetteur.</numerusform></translation>
    </message>
    <message>
        <source>1 Choose</source>
        <translation>1 Choisir</translation>
    </message>
    <message>
        <source>2 Decide what to show</source>
        <translation>2 Décider quoi montrer</translation>
    </message>
    <message>
        <source>3 Hand over</source>
        <translation>3 Remettre</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Vos propres mots</translation>
    </message>
    <message>
        <source>Shows who you are</source>
        <translation>Montre qui vous êtes</translation>
    </message>
    <message>
        <source>Shows personal details</source>
        <translation>Montre des détails personnels</translation>
    </message>
    <message>
        <source>{credentials} with {claims}. Withheld: {names}.</source>
        <translation>{credentials} avec {claims}. Retenu : {names}.</translation>
    </message>
    <message>
        <source>Asked for by “{name}”. Nothing proves that name.</source>
        <translation>Demandé par « {name} ». Rien ne prouve ce nom.</translation>
    </message>
    <message>
        <source>{credentials} with {claims}. Nothing is withheld.</source>
        <translation>{credentials} avec {claims}. Rien n’est retenu.</translation>
    </message>
    <message>
        <source>For: {who}</source>
        <translation>Pour : {who}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Nothing counts there yet.</source>
        <translation>Rien n’y compte pour l’instant.</translation>
    </message>
    <message>
        <source>The receiver may not accept this</source>
        <translation>Le destinataire pourrait ne pas l’accepter</translation>
    </message>
    <message>
        <source>Once it is handed over, you cannot take it back. Check that the receiver needs it.</source>
        <translation>Une fois remis, vous ne pouvez plus le reprendre. Assurez-vous que le destinataire en a besoin.</translation>
    </message>
    <message>
        <source>Hand over all the same</source>
        <translation>Remettre quand même</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Show it all the same</source>
        <translation>Le montrer quand même</translation>
    </message>
    <message>
        <source>The issuer bound this to a key of its holder: {titles}. Another key signs now. A receiver who asks whether you are the holder will not accept it.</source>
        <translation>L’émetteur a lié ceci à une clé du titulaire : {titles}. C’est une autre clé qui signe à présent. Un destinataire qui demande si vous êtes le titulaire ne l’acceptera pas.</translation>
    </message>
    <message>
        <source>This says something about you</source>
        <translation>Cela dit quelque chose de vous</translation>
    </message>
    <message>
        <source>Sheet for an employer</source>
        <translation>Fiche pour un employeur</translation>
    </message>
    <message>
        <source>File for admission or recognition</source>
        <translation>Dossier d’admission ou de reconnaissance</translation>
    </message>
    <message>
        <source>Statement of continuing development</source>
        <translation>Relevé de formation continue</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Relevé d’acquis</translation>
    </message>
    <message>
        <source>The signed presentation. The receiver opens it with Cairn or any other checker.</source>
        <translation>La présentation signée. Le destinataire l’ouvre avec Cairn ou tout autre vérificateur.</translation>
    </message>
    <message>
        <source>An A4 sheet (PDF) to read and print. The presentation is attached and can be checked.</source>
        <translation>Une fiche A4 (PDF) à lire et à imprimer. La présentation y est jointe et peut être vérifiée.</translation>
    </message>
    <message>
        <source>One page for any browser, without a network. It checks what a browser can; the rest needs Cairn.</source>
        <translation>Une page pour tout navigateur, sans réseau. Elle vérifie ce qu’un navigateur peut vérifier ; le reste requiert Cairn.</translation>
    </message>
    <message>
        <source>These hold the whole credential: nothing is withheld, and they are not made for one receiver.</source>
        <translation>Ces formes contiennent toute l’attestation : rien n’est retenu, et elles ne sont pas faites pour un destinataire précis.</translation>
    </message>
    <message>
        <source>This is too large for a code. Hand it over as a file instead.</source>
        <translation>C’est trop grand pour un code. Remettez-le plutôt sous forme de fichier.</translation>
    </message>
    <message>
        <source>Save as pictures</source>
        <translation>Enregistrer en images</translation>
    </message>
    <message>
        <source>Save a sheet to print</source>
        <translation>Enregistrer une fiche à imprimer</translation>
    </message>
    <message>
        <source>Drag this into a folder, a message or a web form.</source>
        <translation>Faites glisser ceci dans un dossier, un message ou un formulaire web.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Kind of sheet</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Langue de la fiche</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Enregistrer la page</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>{form}: {title}</source>
        <translation>{form} : {title}</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Dessin (SVG)</translation>
    </message>
    <message>
        <source>Original file</source>
        <translation>Fichier original</translation>
    </message>
    <message>
        <source>A summary in the holder's own words. The issuer has not signed it; ask for the original to check it.</source>
        <translation>Un résumé dans les propres mots du titulaire. L’émetteur ne l’a pas signé ; demandez l’original pour le vérifier.</translation>
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
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Credentials for an application</source>
        <translation>Attestations pour une candidature</translation>
    </message>
    <message>
        <source>Credentials for recognition</source>
        <translation>Attestations pour une reconnaissance</translation>
    </message>
    <message>
        <source>Statement of continuing professional development</source>
        <translation>Relevé de formation professionnelle continue</translation>
    </message>
    <message>
        <source>Transcript of learning</source>
        <translation>Relevé d’acquis</translation>
    </message>
    <message>
        <source>Put together by the learner on {date}. The signed credentials are attached to this file; a printed line alone proves nothing.</source>
        <translation>Composé le {date} par la personne qui a appris. Les attestations signées sont jointes à ce fichier ; une ligne imprimée ne prouve rien à elle seule.</translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation>Page {n} sur {of}</translation>
    </message>
    <message>
        <source>Opened with Cairn, this file is checked without any network.</source>
        <translation>Ouvert avec Cairn, ce fichier se vérifie sans aucun réseau.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Skills, and what proves each</source>
        <translation>Compétences, et ce qui prouve chacune</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Credential no.</source>
        <translation>Attestation n°</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Délivrée le</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>évaluée</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>suivie</translation>
    </message>
    <message>
        <source>Credential without a title</source>
        <translation>Attestation sans titre</translation>
    </message>
    <message>
        <source>not stated in the credential</source>
        <translation>non indiqué dans l’attestation</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What the credential says</source>
        <translation>Ce que dit l’attestation</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Assurance qualité</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Acquis d’apprentissage</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Identification of the learner</source>
        <translation>Identification de l’apprenant</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} heures</translation>
    </message>
    <message>
        <source>supervised</source>
        <translation>surveillée</translation>
    </message>
    <message>
        <source>not supervised</source>
        <translation>non surveillée</translation>
    </message>
    <message>
        <source>Identity was checked at the assessment</source>
        <translation>L’identité a été contrôlée lors de l’évaluation</translation>
    </message>
    <message>
        <source>Identity was not checked</source>
        <translation>L’identité n’a pas été contrôlée</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>First award</source>
        <translation>Première délivrance</translation>
    </message>
    <message>
        <source>Last award</source>
        <translation>Dernière délivrance</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Authentique</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Propres mots</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Non authentique</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Pas encore valable</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Pas entièrement vérifié</translation>
    </message>
    <message>
        <source>The issuer's signature is intact.</source>
        <translation>La signature de l’émetteur est intacte.</translation>
    </message>
    <message>
        <source>In the holder's own words: signed by the holder alone, by no institution.</source>
        <translation>Selon ses propres mots : signé par la seule personne qui présente, par aucun établissement.</translation>
    </message>
    <message>
        <source>The signature does not hold.</source>
        <translation>La signature ne tient pas.</translation>
    </message>
    <message>
        <source>The signature could not be checked.</source>
        <translation>La signature n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>A trust list vouches for the issuer (as of {date}).</source>
        <translation>Une liste de confiance se porte garante de l’émetteur (état au {date}).</translation>
    </message>
    <message>
        <source>A trust list vouches for the issuer.</source>
        <translation>Une liste de confiance se porte garante de l’émetteur.</translation>
    </message>
    <message>
        <source>No trust list at hand names the issuer.</source>
        <translation>Aucune liste de confiance disponible ne nomme l’émetteur.</translation>
    </message>
    <message>
        <source>It is in date.</source>
        <translation>Elle est en cours de validité.</translation>
    </message>
    <message>
        <source>It is not in date.</source>
        <translation>Elle n’est pas en cours de validité.</translation>
    </message>
    <message>
        <source>It states no end date.</source>
        <translation>Elle n’indique pas de date de fin.</translation>
    </message>
    <message>
        <source>Not revoked, by the issuer's list of {date}.</source>
        <translation>Non révoquée, d’après la liste de l’émetteur du {date}.</translation>
    </message>
    <message>
        <source>Not revoked, by the issuer's list.</source>
        <translation>Non révoquée, d’après la liste de l’émetteur.</translation>
    </message>
    <message>
        <source>The issuer has taken it back or put it on hold.</source>
        <translation>L’émetteur l’a retirée ou suspendue.</translation>
    </message>
    <message>
        <source>Whether it was revoked could not be checked.</source>
        <translation>Impossible de vérifier si elle a été révoquée.</translation>
    </message>
    <message>
        <source>The issuer publishes no revocation list for it.</source>
        <translation>L’émetteur ne publie pas de liste de révocation pour elle.</translation>
    </message>
    <message>
        <source>What they add up to</source>
        <translation>Ce qu’elles donnent ensemble</translation>
    </message>
    <message>
        <source>rules of version {version}</source>
        <translation>version {version} des règles</translation>
    </message>
    <message>
        <source>{done} of {needed} {metric}</source>
        <translation>{done} sur {needed} {metric}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Complete once everything is confirmed</source>
        <translation>Complet dès que tout sera confirmé</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>The rules are attached with the presentation. Cairn runs them again over what is shown here.</source>
        <translation>Les règles sont jointes avec la présentation. Cairn les applique à nouveau à ce qui est montré ici.</translation>
    </message>
    <message>
        <source>Check it yourself</source>
        <translation>Vérifiez vous-même</translation>
    </message>
    <message>
        <source>Open this file with Cairn: it reads the attached presentation, checks every signature offline and tells what could not be checked. The dates above say when the learner's wallet last looked; they do not replace your own check.</source>
        <translation>Ouvrez ce fichier avec Cairn : il lit la présentation jointe, vérifie chaque signature hors ligne et dit ce qui n’a pas pu être vérifié. Les dates ci-dessus indiquent quand le portefeuille de l’apprenant a regardé pour la dernière fois ; elles ne remplacent pas votre propre vérification.</translation>
    </message>
    <message>
        <source>Shown by the holder of</source>
        <translation>Montré par le titulaire de</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Fait pour</translation>
    </message>
    <message>
        <source>May be used until</source>
        <translation>Utilisable jusqu’au</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Digest of the attached presentation</source>
        <translation>Empreinte de la présentation jointe</translation>
    </message>
    <message>
        <source>The presentation as a QR code</source>
        <translation>La présentation en code QR</translation>
    </message>
    <message>
        <source>The signed presentation this sheet was written from</source>
        <translation>La présentation signée dont cette fiche est tirée</translation>
    </message>
</context>
<context>
    <name>stack-rules</name>
    <message>
        <source>has the code {values}</source>
        <translation>porte le code {values}</translation>
    </message>
    <message>
        <source>is tagged {values}</source>
        <translation>porte l’étiquette {values}</translation>
    </message>
    <message>
        <source>is already used for {values}</source>
        <translation>est déjà utilisée pour {values}</translation>
    </message>
    <message>
        <source>form of study: {values}</source>
        <translation>forme d’études : {values}</translation>
    </message>
    <message>
        <source>in the language {values}</source>
        <translation>dans la langue {values}</translation>
    </message>
    <message>
        <source>from the country {values}</source>
        <translation>du pays {values}</translation>
    </message>
    <message>
        <source>of the kind {values}</source>
        <translation>du type {values}</translation>
    </message>
    <message>
        <source>shown by {values}</source>
        <translation>prouvée par {values}</translation>
    </message>
    <message>
        <source>shows the skill {values}, at {level} or better</source>
        <translation>montre la compétence {values}, au niveau {level} ou mieux</translation>
    </message>
    <message>
        <source>is already used for something</source>
        <translation>est déjà utilisée pour quelque chose</translation>
    </message>
    <message>
        <source>awarded on {day} or later</source>
        <translation>délivrée le {day} ou plus tard</translation>
    </message>
    <message>
        <source>awarded on {day} or earlier</source>
        <translation>délivrée le {day} ou plus tôt</translation>
    </message>
    <message>
        <source>{framework} level {low} to {high}</source>
        <translation>{framework} niveau {low} à {high}</translation>
    </message>
    <message numerus="yes">
        <source>shows one of %n skill(s) named in the rules</source>
        <translation><numerusform>montre %n compétence nommée dans les règles</numerusform><numerusform>montre l’une des %n compétences nommées dans les règles</numerusform></translation>
    </message>
    <message>
        <source>{low} to {high} {unit} each</source>
        <translation>{low} à {high} {unit} chacune</translation>
    </message>
    <message>
        <source>grade {grade} or better ({scale})</source>
        <translation>note {grade} ou mieux ({scale})</translation>
    </message>
    <message numerus="yes">
        <source>not older than %n month(s)</source>
        <translation><numerusform>datant de %n mois au plus</numerusform><numerusform>datant de %n mois au plus</numerusform></translation>
    </message>
    <message>
        <source>{framework} level {low}</source>
        <translation>{framework} niveau {low}</translation>
    </message>
    <message>
        <source>at least {low} {unit} each</source>
        <translation>au moins {low} {unit} chacune</translation>
    </message>
    <message>
        <source>any</source>
        <translation>au choix</translation>
    </message>
    <message>
        <source>none by itself</source>
        <translation>aucune d’office</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussie</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>non réussie</translation>
    </message>
    <message>
        <source>{framework} level {low} or higher</source>
        <translation>{framework} niveau {low} ou supérieur</translation>
    </message>
    <message>
        <source>shows the skill {values}</source>
        <translation>montre la compétence {values}</translation>
    </message>
    <message>
        <source>at most {high} {unit} each</source>
        <translation>au plus {high} {unit} chacune</translation>
    </message>
    <message>
        <source>with its size in {unit}</source>
        <translation>avec son volume en {unit}</translation>
    </message>
    <message>
        <source>one of these: {parts}</source>
        <translation>au choix : {parts}</translation>
    </message>
    <message>
        <source>not: {part}</source>
        <translation>pas : {part}</translation>
    </message>
    <message>
        <source>states {values}</source>
        <translation>indique {values}</translation>
    </message>
    <message>
        <source>issued by {values}</source>
        <translation>délivrée par {values}</translation>
    </message>
    <message>
        <source>in the subject {values}</source>
        <translation>dans la matière {values}</translation>
    </message>
    <message>
        <source>{framework} level {high} or lower</source>
        <translation>{framework} niveau {high} ou inférieur</translation>
    </message>
    <message>
        <source>with a {framework} level</source>
        <translation>avec un niveau {framework}</translation>
    </message>
    <message>
        <source>the level ({scale})</source>
        <translation>le niveau ({scale})</translation>
    </message>
    <message>
        <source>a grade ({scale})</source>
        <translation>une note ({scale})</translation>
    </message>
    <message>
        <source>the size in {scale}</source>
        <translation>le volume en {scale}</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>la matière</translation>
    </message>
    <message>
        <source>the skills</source>
        <translation>les compétences</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>un code</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>une étiquette</translation>
    </message>
    <message>
        <source>what it is used for</source>
        <translation>à quoi elle sert</translation>
    </message>
    <message>
        <source>how it was assessed</source>
        <translation>comment elle a été évaluée</translation>
    </message>
    <message>
        <source>whether it was assessed</source>
        <translation>si elle a été évaluée</translation>
    </message>
    <message>
        <source>the mode of study</source>
        <translation>le mode d’études</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>la langue</translation>
    </message>
    <message>
        <source>the country</source>
        <translation>le pays</translation>
    </message>
    <message>
        <source>the kind of credential</source>
        <translation>le type d’attestation</translation>
    </message>
    <message>
        <source>whether it was passed</source>
        <translation>si elle a été réussie</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>l’émetteur</translation>
    </message>
    <message>
        <source>the date of award</source>
        <translation>la date de délivrance</translation>
    </message>
    <message>
        <source>issuers</source>
        <translation>émetteurs</translation>
    </message>
    <message>
        <source>modes of study</source>
        <translation>modes d’études</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>langues</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>kinds of credential</source>
        <translation>types d’attestation</translation>
    </message>
    <message>
        <source>At least {n} of the {total} parts below, and at most {most} of them in use</source>
        <translation>Au moins {n} des {total} parties ci-dessous, dont au plus {most} utilisées</translation>
    </message>
    <message>
        <source>At least {low} {unit}: {what}.</source>
        <translation>Au moins {low} {unit} : {what}.</translation>
    </message>
    <message>
        <source>At least {low} and at most {high} {unit}: {what}.</source>
        <translation>Au moins {low} et au plus {high} {unit} : {what}.</translation>
    </message>
    <message>
        <source>Of these at most {amount} {unit} where: {what}.</source>
        <translation>Dont au plus {amount} {unit} répondant à ceci : {what}.</translation>
    </message>
    <message>
        <source>1 {source} counts as {factor} {to}</source>
        <translation>1 {source} compte pour {factor} {to}</translation>
    </message>
    <message>
        <source>Your own records count where: {what}</source>
        <translation>Vos propres relevés comptent s’ils répondent à ceci : {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s): {what}</source>
        <translation><numerusform>%n attestation : {what}</numerusform><numerusform>%n attestations : {what}</numerusform></translation>
    </message>
    <message>
        <source>At least {n} of {total} points shown by your credentials</source>
        <translation>Au moins {n} points sur {total} prouvés par vos attestations</translation>
    </message>
    <message numerus="yes">
        <source>All %n part(s) below</source>
        <translation><numerusform>La partie ci-dessous (%n)</numerusform><numerusform>Les %n parties ci-dessous</numerusform></translation>
    </message>
    <message>
        <source>This wallet cannot work this out; read it yourself.</source>
        <translation>Ce portefeuille ne peut pas le calculer ; lisez-le vous-même.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n credential(s).</source>
        <translation><numerusform>Au plus %n attestation.</numerusform><numerusform>Au plus %n attestations.</numerusform></translation>
    </message>
    <message>
        <source>Mean grade {grade} or better ({scale})</source>
        <translation>Note moyenne {grade} ou mieux ({scale})</translation>
    </message>
    <message>
        <source>At least {n} different {key}</source>
        <translation>Variété demandée : au moins {n} {key}</translation>
    </message>
    <message>
        <source>“{first}” was earned before “{then}”</source>
        <translation>« {first} » a été obtenu avant « {then} »</translation>
    </message>
    <message numerus="yes">
        <source>Everything awarded within %n month(s)</source>
        <translation><numerusform>Tout délivré en l’espace de %n mois</numerusform><numerusform>Tout délivré en l’espace de %n mois</numerusform></translation>
    </message>
    <message>
        <source>At least {n} {unit} in all: {what}</source>
        <translation>Au moins {n} {unit} au total : {what}</translation>
    </message>
    <message>
        <source>At most {n} {unit} in all: {what}</source>
        <translation>Au plus {n} {unit} au total : {what}</translation>
    </message>
    <message>
        <source>At least {n} % of what counts: {what}</source>
        <translation>Au moins {n} % de ce qui compte : {what}</translation>
    </message>
    <message>
        <source>At most {n} % of what counts: {what}</source>
        <translation>Au plus {n} % de ce qui compte : {what}</translation>
    </message>
    <message>
        <source>At least {n} % of the whole qualification: {what}</source>
        <translation>Au moins {n} % de toute la certification : {what}</translation>
    </message>
    <message>
        <source>At most {n} % of the whole qualification: {what}</source>
        <translation>Au plus {n} % de toute la certification : {what}</translation>
    </message>
    <message>
        <source>{n} {unit}</source>
        <translation>{n} {unit}</translation>
    </message>
    <message>
        <source>Expired credentials count, too.</source>
        <translation>Les attestations expirées comptent aussi.</translation>
    </message>
    <message>
        <source>The same achievement may count twice.</source>
        <translation>La même réalisation peut compter deux fois.</translation>
    </message>
    <message>
        <source>At least {n} of the {total} parts below</source>
        <translation>Au moins {n} des {total} parties ci-dessous</translation>
    </message>
    <message>
        <source>Everything the same in: {key}</source>
        <translation>Identique partout : {key}</translation>
    </message>
    <message>
        <source>For every credential: {what}</source>
        <translation>Pour chaque attestation : {what}</translation>
    </message>
    <message>
        <source>partly online, partly on site</source>
        <translation>en partie en ligne, en partie sur place</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>diplôme universitaire</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>taking part</source>
        <translation>participation</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>expérience</translation>
    </message>
    <message>
        <source>your own record</source>
        <translation>votre propre relevé</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>badge</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>certificate of completion</source>
        <translation>attestation de réussite</translation>
    </message>
    <message>
        <source>professional certification</source>
        <translation>certification professionnelle</translation>
    </message>
    <message>
        <source>competence</source>
        <translation>compétence</translation>
    </message>
    <message>
        <source>bachelor's degree</source>
        <translation>licence universitaire</translation>
    </message>
    <message>
        <source>master's degree</source>
        <translation>master</translation>
    </message>
    <message>
        <source>diploma</source>
        <translation>diplôme</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>autorisation d’exercer</translation>
    </message>
    <message>
        <source>micro-credential</source>
        <translation>microcertification</translation>
    </message>
    <message>
        <source>recognition of prior learning</source>
        <translation>reconnaissance des acquis</translation>
    </message>
    <message>
        <source>written examination</source>
        <translation>examen écrit</translation>
    </message>
    <message>
        <source>oral examination</source>
        <translation>examen oral</translation>
    </message>
    <message>
        <source>examination</source>
        <translation>examen</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>portfolio</translation>
    </message>
    <message>
        <source>practical test</source>
        <translation>épreuve pratique</translation>
    </message>
    <message>
        <source>assessed under supervision</source>
        <translation>évaluée sous surveillance</translation>
    </message>
    <message>
        <source>assessed without supervision</source>
        <translation>évaluée sans surveillance</translation>
    </message>
    <message>
        <source>with the identity checked</source>
        <translation>avec contrôle d’identité</translation>
    </message>
    <message>
        <source>with the identity not checked</source>
        <translation>sans contrôle d’identité</translation>
    </message>
    <message>
        <source>assessment: {flag} is {value}</source>
        <translation>évaluation : {flag} vaut {value}</translation>
    </message>
    <message>
        <source>assessed by {way}</source>
        <translation>évaluée par {way}</translation>
    </message>
    <message>
        <source>assessment: {flag}</source>
        <translation>évaluation : {flag}</translation>
    </message>
    <message>
        <source>assessment: not {flag}</source>
        <translation>évaluation : pas {flag}</translation>
    </message>
</context>
<context>
    <name>stack-sheet</name>
    <message>
        <source>met</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>open</source>
        <translation>à remplir</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>non nécessaire</translation>
    </message>
    <message>
        <source>Version {version} of the rules, reckoned on {day}.</source>
        <translation>Version {version} des règles, calcul du {day}.</translation>
    </message>
    <message>
        <source>{title}: {reason}</source>
        <translation>{title} : {reason}</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Ne compte pas</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Still missing: {amount}</source>
        <translation>Il manque encore : {amount}</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>Reckoned by the learner with the program Cairn from their own credentials. It is not a decision of any institution; whoever gets the credentials can run the same rules again.</source>
        <translation>Calculé par l’apprenant avec le programme Cairn à partir de ses propres attestations. Ce n’est la décision d’aucun établissement ; quiconque reçoit les attestations peut appliquer à nouveau les mêmes règles.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>%n autre</numerusform><numerusform>%n autres</numerusform></translation>
    </message>
    <message>
        <source>Get “{what}” confirmed for {title}</source>
        <translation>Faire confirmer « {what} » pour {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n more credential(s)</source>
        <translation><numerusform>%n autre attestation</numerusform><numerusform>%n autres attestations</numerusform></translation>
    </message>
    <message>
        <source>{source} ({word})</source>
        <translation>{source} ({word})</translation>
    </message>
    <message numerus="yes">
        <source>%n further requirement(s)</source>
        <translation><numerusform>%n autre exigence</numerusform><numerusform>%n autres exigences</numerusform></translation>
    </message>
    <message>
        <source>Earn {title}</source>
        <translation>Obtenir {title}</translation>
    </message>
</context>
<context>
    <name>stacks</name>
    <message>
        <source>It must count now. If it cannot, the stack says so.</source>
        <translation>Elle doit désormais compter. Si c’est impossible, le parcours le dit.</translation>
    </message>
    <message>
        <source>Stack removed. Your credentials are untouched.</source>
        <translation>Parcours retiré. Vos attestations sont intactes.</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Choisie à la main</translation>
    </message>
    <message>
        <source>Left out of this stack</source>
        <translation>Écartée de ce parcours</translation>
    </message>
    <message>
        <source>Your choice is taken back</source>
        <translation>Votre choix est annulé</translation>
    </message>
    <message>
        <source>Decision written down</source>
        <translation>Décision notée</translation>
    </message>
    <message>
        <source>Decision withdrawn</source>
        <translation>Décision retirée</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Ask the issuer for {what}; it is needed for “{requirement}”.</source>
        <translation>Demandez à l’émetteur {what} ; c’est nécessaire pour « {requirement} ».</translation>
    </message>
    <message>
        <source>Brings {n} {unit} nearer</source>
        <translation>Rapproche de {n} {unit}</translation>
    </message>
    <message>
        <source>Best first. A file of offers from a provider shows what earning one of them would bring; without one, the wallet lists what you could have confirmed.</source>
        <translation>Le meilleur d’abord. Le fichier d’offres d’un prestataire montre ce qu’apporterait l’obtention de l’une d’elles ; sans lui, le portefeuille liste ce que vous pourriez faire confirmer.</translation>
    </message>
    <message>
        <source>Open a file of offers</source>
        <translation>Ouvrir un fichier d’offres</translation>
    </message>
    <message>
        <source>No single step is known that would bring you further.</source>
        <translation>Aucune étape isolée connue ne vous ferait avancer.</translation>
    </message>
    <message>
        <source>Nothing that counts here lapses by itself.</source>
        <translation>Rien de ce qui compte ici n’expire tout seul.</translation>
    </message>
    <message>
        <source>From {day} the stack is complete.</source>
        <translation>À partir du {day}, le parcours est complet.</translation>
    </message>
    <message>
        <source>On {day} the stack stands otherwise: {n} to go.</source>
        <translation>Le {day}, le parcours change : il manquera {n}.</translation>
    </message>
    <message>
        <source>No longer counts: {titles}.</source>
        <translation>Ne compte plus : {titles}.</translation>
    </message>
    <message>
        <source>Add offers from a file…</source>
        <translation>Ajouter des offres depuis un fichier…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Looking for what would help…</source>
        <translation>Recherche de ce qui aiderait…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Not everything could be looked at in the time there was.</source>
        <translation>Tout n’a pas pu être examiné dans le temps imparti.</translation>
    </message>
    <message>
        <source>You could claim this today. Nothing more is needed.</source>
        <translation>Vous pourriez demander cette certification dès aujourd’hui. Il ne faut rien de plus.</translation>
    </message>
    <message>
        <source>Get confirmed: {title}</source>
        <translation>Faire confirmer : {title}</translation>
    </message>
    <message>
        <source>Earn: {title}</source>
        <translation>Obtenir : {title}</translation>
    </message>
    <message>
        <source>Completes the stack</source>
        <translation>Complète le parcours</translation>
    </message>
    <message>
        <source>What it brings cannot be known yet</source>
        <translation>Impossible encore de savoir ce que cela apporte</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>La noter</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Hints from your credentials</source>
        <translation>Indications dans vos attestations</translation>
    </message>
    <message>
        <source>Write down a decision about {title}</source>
        <translation>Noter une décision sur {title}</translation>
    </message>
    <message>
        <source>Open a qualification</source>
        <translation>Ouvrir une certification</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Certifications</translation>
    </message>
    <message>
        <source>All qualifications</source>
        <translation>Toutes les certifications</translation>
    </message>
    <message>
        <source>Back to my stacks</source>
        <translation>Revenir à mes parcours</translation>
    </message>
    <message>
        <source>Write your own rules</source>
        <translation>Écrire vos propres règles</translation>
    </message>
    <message>
        <source>No qualification matches. Import one from a file, or write your own rules.</source>
        <translation>Aucune certification ne correspond. Importez-en une depuis un fichier, ou écrivez vos propres règles.</translation>
    </message>
    <message>
        <source>Take the bundled version</source>
        <translation>Prendre la version fournie</translation>
    </message>
    <message>
        <source>Try another file</source>
        <translation>Essayer un autre fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the file cannot be worked out here</source>
        <translation><numerusform>%n élément du fichier ne peut pas être calculé ici</numerusform><numerusform>%n éléments du fichier ne peuvent pas être calculés ici</numerusform></translation>
    </message>
    <message>
        <source>Show my stack</source>
        <translation>Voir mon parcours</translation>
    </message>
    <message>
        <source>Work toward this</source>
        <translation>Viser cette certification</translation>
    </message>
    <message>
        <source>{size} · version {version}</source>
        <translation>{size} · version {version}</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>En mots simples</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>“{name}” was not taken</source>
        <translation>« {name} » n’a pas été repris</translation>
    </message>
    <message>
        <source>Stack added</source>
        <translation>Parcours ajouté</translation>
    </message>
    <message>
        <source>The other version is in force</source>
        <translation>L’autre version est en vigueur</translation>
    </message>
    <message>
        <source>What changes for you</source>
        <translation>Ce qui change pour vous</translation>
    </message>
    <message>
        <source>It counts as equivalent to another unit</source>
        <translation>Elle compte comme équivalente à une autre unité</translation>
    </message>
    <message>
        <source>It is accepted although a condition is open</source>
        <translation>Elle est acceptée bien qu’une condition reste ouverte</translation>
    </message>
    <message>
        <source>It counts as a unit of credit toward a requirement</source>
        <translation>Elle compte comme unité de crédit pour une exigence</translation>
    </message>
    <message>
        <source>The requirement is waived</source>
        <translation>L’exigence fait l’objet d’une dispense</translation>
    </message>
    <message>
        <source>Prior learning is recognised for the requirement</source>
        <translation>Des acquis antérieurs sont reconnus pour l’exigence</translation>
    </message>
    <message>
        <source>It is left out</source>
        <translation>Elle est écartée</translation>
    </message>
    <message>
        <source>Choose the credential it is about.</source>
        <translation>Choisissez l’attestation concernée.</translation>
    </message>
    <message>
        <source>Choose the requirement it is about.</source>
        <translation>Choisissez l’exigence concernée.</translation>
    </message>
    <message>
        <source>Name the code it is equivalent to.</source>
        <translation>Nommez le code auquel elle équivaut.</translation>
    </message>
    <message>
        <source>Say who decided, and where it is written.</source>
        <translation>Indiquez qui a décidé, et où c’est écrit.</translation>
    </message>
    <message>
        <source>It is your own word until the awarding body confirms it, and is marked so wherever it is shown.</source>
        <translation>C’est votre propre parole jusqu’à ce que l’organisme de délivrance la confirme, et elle est signalée comme telle partout où elle est montrée.</translation>
    </message>
    <message>
        <source>If an awarding body decided something the credentials do not say (an equivalence, a waiver, recognition of prior learning), write it down with its source. The wallet counts it as open until it is confirmed.</source>
        <translation>Si un organisme de délivrance a décidé quelque chose que les attestations ne disent pas (équivalence, dispense, reconnaissance d’acquis antérieurs), notez-le avec sa source. Le portefeuille le tient pour ouvert jusqu’à confirmation.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Code of the other unit</source>
        <translation>Code de l’autre unité</translation>
    </message>
    <message>
        <source>Who decided, and where it is written</source>
        <translation>Qui a décidé, et où c’est écrit</translation>
    </message>
    <message>
        <source>Registrar's letter of 3 March 2026, file 12/26</source>
        <translation>Lettre du service de la scolarité du 3 mars 2026, dossier 12/26</translation>
    </message>
    <message>
        <source>Attach the letter…</source>
        <translation>Joindre la lettre…</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Attach the letter</source>
        <translation>Joindre la lettre</translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation>Noter une décision</translation>
    </message>
    <message>
        <source>It changes nothing now: what it is about is no longer there.</source>
        <translation>Elle ne change plus rien : ce sur quoi elle porte n’est plus là.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Enregistrer la lettre</translation>
    </message>
    <message>
        <source>Letter: {name}</source>
        <translation>Lettre : {name}</translation>
    </message>
    <message>
        <source>No decision is written down.</source>
        <translation>Aucune décision n’est notée.</translation>
    </message>
    <message>
        <source>Withdraw: {decision}</source>
        <translation>Retirer : {decision}</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message numerus="yes">
        <source>The smallest proof: %n credential(s)</source>
        <translation><numerusform>La preuve la plus courte : %n attestation</numerusform><numerusform>La preuve la plus courte : %n attestations</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Everything that counts: %n credential(s)</source>
        <translation><numerusform>Tout ce qui compte : %n attestation</numerusform><numerusform>Tout ce qui compte : %n attestations</numerusform></translation>
    </message>
    <message>
        <source>Parts of the stack</source>
        <translation>Rubriques du parcours</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>The best found in the time there was; there may be a better way.</source>
        <translation>La meilleure solution trouvée dans le temps imparti ; il en existe peut-être une meilleure.</translation>
    </message>
    <message>
        <source>Share stack</source>
        <translation>Partager le parcours</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Working out what counts where…</source>
        <translation>Calcul de ce qui compte, et où…</translation>
    </message>
    <message>
        <source>Edit rules</source>
        <translation>Modifier les règles</translation>
    </message>
    <message>
        <source>Save a one-page sheet (PDF)</source>
        <translation>Enregistrer une fiche d’une page (PDF)</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Imprimer la fiche…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Enregistrer en tableau (CSV)</translation>
    </message>
    <message>
        <source>Remove this stack</source>
        <translation>Retirer ce parcours</translation>
    </message>
    <message>
        <source>These rules have no requirements.</source>
        <translation>Ces règles n’ont pas d’exigences.</translation>
    </message>
    <message>
        <source>Everything you have counts here.</source>
        <translation>Tout ce que vous avez compte ici.</translation>
    </message>
    <message>
        <source>Not counted ({n})</source>
        <translation>Non compté ({n})</translation>
    </message>
    <message>
        <source>Decisions ({n})</source>
        <translation>Décisions ({n})</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>My own qualification</source>
        <translation>Ma propre certification</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>The outcomes were assessed</source>
        <translation>Les acquis ont été évalués</translation>
    </message>
    <message>
        <source>Skills by their address (one is enough)</source>
        <translation>Compétences par leur adresse (une suffit)</translation>
    </message>
    <message>
        <source>Short name in the file</source>
        <translation>Nom court dans le fichier</translation>
    </message>
    <message>
        <source>Size of the whole</source>
        <translation>Volume total</translation>
    </message>
    <message>
        <source>Counted in (ECTS, hours, units)</source>
        <translation>Unité de compte (ECTS, hours, units)</translation>
    </message>
    <message>
        <source>Level (EQF)</source>
        <translation>Niveau (EQF)</translation>
    </message>
    <message>
        <source>Expired credentials count, too</source>
        <translation>Les attestations expirées comptent aussi</translation>
    </message>
    <message>
        <source>The same achievement counts only once</source>
        <translation>La même réalisation ne compte qu’une fois</translation>
    </message>
    <message>
        <source>Sources, one a line: what | where</source>
        <translation>Sources, une par ligne : quoi | où</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>How many credentials at most</source>
        <translation>Nombre maximal d’attestations</translation>
    </message>
    <message>
        <source>Codes (one is enough)</source>
        <translation>Codes (un suffit)</translation>
    </message>
    <message>
        <source>Tags (one is enough)</source>
        <translation>Étiquettes (une suffit)</translation>
    </message>
    <message>
        <source>Issuers (one is enough)</source>
        <translation>Émetteurs (un suffit)</translation>
    </message>
    <message>
        <source>Subject codes, ISCED-F (one is enough)</source>
        <translation>Codes de matière, ISCED-F (un suffit)</translation>
    </message>
    <message>
        <source>Level (EQF), at least</source>
        <translation>Niveau (EQF), au moins</translation>
    </message>
    <message>
        <source>Level (EQF), at most</source>
        <translation>Niveau (EQF), au plus</translation>
    </message>
    <message>
        <source>Size of each in ECTS, at least</source>
        <translation>Volume de chacune en ECTS, au moins</translation>
    </message>
    <message>
        <source>Size of each in ECTS, at most</source>
        <translation>Volume de chacune en ECTS, au plus</translation>
    </message>
    <message>
        <source>Not older than so many months</source>
        <translation>Âge maximal en mois</translation>
    </message>
    <message>
        <source>Languages (one is enough)</source>
        <translation>Langues (une suffit)</translation>
    </message>
    <message>
        <source>Countries (one is enough)</source>
        <translation>Pays (un suffit)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Or a share, such as 1/2</source>
        <translation>Ou une part, comme 1/2</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>l’émetteur</translation>
    </message>
    <message>
        <source>the mode of study</source>
        <translation>le mode d’études</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>la langue</translation>
    </message>
    <message>
        <source>the country</source>
        <translation>le pays</translation>
    </message>
    <message>
        <source>the kind of credential</source>
        <translation>le type d’attestation</translation>
    </message>
    <message>
        <source>How many credentials</source>
        <translation>Nombre d’attestations</translation>
    </message>
    <message>
        <source>How many points must be shown</source>
        <translation>Nombre de points à prouver</translation>
    </message>
    <message>
        <source>Points one credential may show at most</source>
        <translation>Points qu’une attestation peut prouver au plus</translation>
    </message>
    <message>
        <source>How many parts must be fulfilled</source>
        <translation>Nombre de parties à remplir</translation>
    </message>
    <message>
        <source>How many parts may be in use at most</source>
        <translation>Nombre maximal de parties utilisées</translation>
    </message>
    <message>
        <source>Share of</source>
        <translation>Part de</translation>
    </message>
    <message>
        <source>How many different ones</source>
        <translation>Combien de valeurs différentes</translation>
    </message>
    <message>
        <source>Within so many months</source>
        <translation>En l’espace de tant de mois</translation>
    </message>
    <message>
        <source>Scale of grades</source>
        <translation>Échelle de notes</translation>
    </message>
    <message>
        <source>Mean grade or better</source>
        <translation>Note moyenne ou mieux</translation>
    </message>
    <message>
        <source>Earned first</source>
        <translation>Obtenu d’abord</translation>
    </message>
    <message>
        <source>Earned after it</source>
        <translation>Obtenu ensuite</translation>
    </message>
    <message>
        <source>the whole qualification</source>
        <translation>toute la certification</translation>
    </message>
    <message>
        <source>what counts</source>
        <translation>ce qui compte</translation>
    </message>
    <message>
        <source>Named credentials</source>
        <translation>Attestations nommées</translation>
    </message>
    <message>
        <source>An amount of credentials</source>
        <translation>Une quantité d’attestations</translation>
    </message>
    <message>
        <source>Points to be shown</source>
        <translation>Points à prouver</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Toutes ces parties</translation>
    </message>
    <message>
        <source>Some of these</source>
        <translation>Certaines de ces parties</translation>
    </message>
    <message>
        <source>A point</source>
        <translation>Un point</translation>
    </message>
    <message>
        <source>At least so much overall</source>
        <translation>Au moins tant au total</translation>
    </message>
    <message>
        <source>At most so much overall</source>
        <translation>Au plus tant au total</translation>
    </message>
    <message>
        <source>From several different ones</source>
        <translation>De plusieurs provenances différentes</translation>
    </message>
    <message>
        <source>Everything the same</source>
        <translation>Tout identique</translation>
    </message>
    <message>
        <source>One before the other</source>
        <translation>L’un avant l’autre</translation>
    </message>
    <message>
        <source>Within a span of time</source>
        <translation>En un certain laps de temps</translation>
    </message>
    <message>
        <source>A mean grade</source>
        <translation>Une note moyenne</translation>
    </message>
    <message>
        <source>For every credential</source>
        <translation>Pour chaque attestation</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>L’ensemble</translation>
    </message>
    <message>
        <source>A condition for every credential</source>
        <translation>Une condition pour chaque attestation</translation>
    </message>
    <message>
        <source>Parts of the rules</source>
        <translation>Parties des règles</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Source (JSON)</source>
        <translation>Source (JSON)</translation>
    </message>
    <message>
        <source>Ways to write the rules</source>
        <translation>Façons d’écrire les règles</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>Cette partie</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Enregistrer comme nouvelle version</translation>
    </message>
    <message>
        <source>State of the rules</source>
        <translation>État des règles</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Toutes les parties</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Retirer cette partie</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>The changes were not saved</source>
        <translation>Les modifications n’ont pas été enregistrées</translation>
    </message>
    <message>
        <source>The last part has to stay.</source>
        <translation>La dernière partie doit rester.</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind} : {title}</translation>
    </message>
    <message>
        <source>The rules can be saved.</source>
        <translation>Les règles peuvent être enregistrées.</translation>
    </message>
    <message>
        <source>Rules saved</source>
        <translation>Règles enregistrées</translation>
    </message>
    <message>
        <source>New version saved</source>
        <translation>Nouvelle version enregistrée</translation>
    </message>
    <message>
        <source>{title}, {kind}, something is wrong here</source>
        <translation>{title}, {kind}, il y a un problème ici</translation>
    </message>
    <message>
        <source>Not well-formed JSON: {why}</source>
        <translation>JSON mal formé : {why}</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>No credential of yours says anything about a qualification.</source>
        <translation>Aucune de vos attestations ne dit rien d’une certification.</translation>
    </message>
    <message>
        <source>Open the credential</source>
        <translation>Ouvrir l’attestation</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Write rules from it</source>
        <translation>En tirer des règles</translation>
    </message>
    <message>
        <source>not part of the rules</source>
        <translation>hors des règles</translation>
    </message>
    <message>
        <source>Before: {before}. After: {after}.</source>
        <translation>Avant : {before}. Après : {after}.</translation>
    </message>
    <message>
        <source>It would stay complete.</source>
        <translation>Il resterait complet.</translation>
    </message>
    <message>
        <source>would be fulfilled</source>
        <translation>serait rempli</translation>
    </message>
    <message>
        <source>would not be fulfilled</source>
        <translation>ne serait pas rempli</translation>
    </message>
    <message>
        <source>Would count, in “{place}”</source>
        <translation>Compterait, dans « {place} »</translation>
    </message>
    <message>
        <source>Would no longer count, in “{place}”</source>
        <translation>Ne compterait plus, dans « {place} »</translation>
    </message>
    <message>
        <source>Would count in “{after}” instead of “{before}”</source>
        <translation>Compterait dans « {after} » au lieu de « {before} »</translation>
    </message>
    <message>
        <source>Give the planned credential a title.</source>
        <translation>Donnez un titre à l’attestation prévue.</translation>
    </message>
    <message>
        <source>The size must be a number, such as 5 or 2.5.</source>
        <translation>Le volume doit être un nombre, comme 5 ou 2.5.</translation>
    </message>
    <message>
        <source>It would be complete.</source>
        <translation>Il serait complet.</translation>
    </message>
    <message>
        <source>It would no longer be complete.</source>
        <translation>Il ne serait plus complet.</translation>
    </message>
    <message>
        <source>Version {before} → {after}</source>
        <translation>Version {before} → {after}</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>You would be nearer.</source>
        <translation>Vous seriez plus près du but.</translation>
    </message>
    <message>
        <source>You would be farther away.</source>
        <translation>Vous seriez plus loin du but.</translation>
    </message>
    <message>
        <source>could be left to another</source>
        <translation>pourrait céder sa place à une autre</translation>
    </message>
    <message>
        <source>Still missing: {n} {unit}.</source>
        <translation>Il manque encore : {n} {unit}.</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>not fulfilled yet</source>
        <translation>pas encore rempli</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Votre propre choix</translation>
    </message>
    <message>
        <source>Would also fit, and is missed there: {names}.</source>
        <translation>Conviendrait aussi à ceci, où elle fait défaut : {names}.</translation>
    </message>
    <message>
        <source>counts in every best way</source>
        <translation>compte dans toutes les meilleures solutions</translation>
    </message>
    <message>
        <source>your own word: {decision}</source>
        <translation>votre propre parole : {decision}</translation>
    </message>
    <message>
        <source>confirmed: {decision}</source>
        <translation>confirmé : {decision}</translation>
    </message>
    <message numerus="yes">
        <source>%n more near miss(es)</source>
        <translation><numerusform>%n autre presque retenue</numerusform><numerusform>%n autres presque retenues</numerusform></translation>
    </message>
    <message>
        <source>{title} counts here</source>
        <translation>{title} compte ici</translation>
    </message>
    <message>
        <source>“{title}” must count</source>
        <translation>« {title} » doit compter</translation>
    </message>
    <message>
        <source>Shown by “{title}”</source>
        <translation>Prouvé par « {title} »</translation>
    </message>
    <message>
        <source>Not shown yet: {what}</source>
        <translation>Pas encore prouvé : {what}</translation>
    </message>
    <message>
        <source>{title} nearly counts here</source>
        <translation>{title} compte presque ici</translation>
    </message>
    <message>
        <source>Save signed by you</source>
        <translation>Enregistrer avec votre signature</translation>
    </message>
    <message>
        <source>The file names no source.</source>
        <translation>Le fichier ne nomme pas de source.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Save the signed rules</source>
        <translation>Enregistrer les règles signées</translation>
    </message>
    <message>
        <source>Save as {format}</source>
        <translation>Enregistrer en {format}</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Enregistrer les règles</translation>
    </message>
    <message numerus="yes">
        <source>This format cannot say %n rule(s); they are in it as text.</source>
        <translation><numerusform>Ce format ne peut pas exprimer %n règle ; elle y figure en texte.</numerusform><numerusform>Ce format ne peut pas exprimer %n règles ; elles y figurent en texte.</numerusform></translation>
    </message>
    <message>
        <source>“{title}” is now among your stacks.</source>
        <translation>« {title} » fait désormais partie de vos parcours.</translation>
    </message>
    <message>
        <source>“{title}” now follows the other version. What changes for you:</source>
        <translation>« {title} » suit désormais l’autre version. Ce qui change pour vous :</translation>
    </message>
    <message>
        <source>You work toward it</source>
        <translation>Vous visez cette certification</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>Vos propres règles</translation>
    </message>
    <message>
        <source>Another version is bundled: {v}</source>
        <translation>Une autre version est fournie : {v}</translation>
    </message>
    <message>
        <source>It could take the place of another.</source>
        <translation>Elle pourrait prendre la place d’une autre.</translation>
    </message>
    <message>
        <source>{source}, written down on {day}</source>
        <translation>{source}, noté le {day}</translation>
    </message>
    <message>
        <source>It counts in no best way.</source>
        <translation>Elle ne compte dans aucune des meilleures solutions.</translation>
    </message>
    <message>
        <source>The letter signed by {who} says something else.</source>
        <translation>La lettre signée par {who} dit autre chose.</translation>
    </message>
    <message>
        <source>{reason} ({n})</source>
        <translation>{reason} ({n})</translation>
    </message>
    <message>
        <source>What you can do: {advice}</source>
        <translation>Ce que vous pouvez faire : {advice}</translation>
    </message>
    <message>
        <source>The signature of {who} on the letter could not be fully checked.</source>
        <translation>La signature de {who} sur la lettre n’a pas pu être entièrement vérifiée.</translation>
    </message>
    <message>
        <source>Nobody you trust vouches for {who}, who signed the letter.</source>
        <translation>Personne en qui vous avez confiance ne se porte garant de {who}, signataire de la lettre.</translation>
    </message>
    <message>
        <source>{n} {unit} to go</source>
        <translation>Encore {n} {unit}</translation>
    </message>
    <message>
        <source>{met} of {total} requirements met</source>
        <translation>{met} exigences remplies sur {total}</translation>
    </message>
    <message>
        <source>You could claim this today</source>
        <translation>Vous pourriez demander la certification dès aujourd’hui</translation>
    </message>
    <message>
        <source>Leans on your own decisions</source>
        <translation>S’appuie sur vos propres décisions</translation>
    </message>
    <message>
        <source>Suppose something, then look. Nothing in your wallet changes.</source>
        <translation>Supposez quelque chose, puis regardez. Rien ne change dans votre portefeuille.</translation>
    </message>
    <message>
        <source>Title of the planned credential</source>
        <translation>Titre de l’attestation prévue</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Codes, if you know them</source>
        <translation>Codes, si vous les connaissez</translation>
    </message>
    <message>
        <source>Subject codes (ISCED-F), if you know them</source>
        <translation>Codes de matière (ISCED-F), si vous les connaissez</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>sans niveau</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>La prévoir</translation>
    </message>
    <message>
        <source>Credentials to leave out</source>
        <translation>Attestations à écarter</translation>
    </message>
    <message>
        <source>on another day</source>
        <translation>un autre jour</translation>
    </message>
    <message>
        <source>The day to look at</source>
        <translation>Le jour à examiner</translation>
    </message>
    <message>
        <source>Another version of the rules…</source>
        <translation>Une autre version des règles…</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Montrer ce qui changerait</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Suppose it were…</source>
        <translation>Supposez que ce soit…</translation>
    </message>
    <message>
        <source>another issuer</source>
        <translation>un autre émetteur</translation>
    </message>
    <message>
        <source>This is only supposed. Nothing in your wallet has changed.</source>
        <translation>Ce n’est qu’une supposition. Rien n’a changé dans votre portefeuille.</translation>
    </message>
    <message>
        <source>Suppose you earn…</source>
        <translation>Supposez que vous obteniez…</translation>
    </message>
    <message>
        <source>Suppose these did not count…</source>
        <translation>Supposez que celles-ci ne comptent pas…</translation>
    </message>
    <message>
        <source>Today: {amount}</source>
        <translation>Aujourd’hui : {amount}</translation>
    </message>
    <message>
        <source>Then: {amount}</source>
        <translation>Alors : {amount}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Rules: {name}</source>
        <translation>Règles : {name}</translation>
    </message>
    <message>
        <source>No longer plan {title}</source>
        <translation>Ne plus prévoir {title}</translation>
    </message>
    <message>
        <source>Only verified credentials count. Drop a credential on a requirement to make it count there. Keys on a row: P must count, X leave out, R take back, D decision, Enter open.</source>
        <translation>Seules les attestations vérifiées comptent. Déposez une attestation sur une exigence pour qu’elle y compte. Touches sur une ligne : P doit compter, X écarter, R annuler le choix, D décision, Entrée ouvrir.</translation>
    </message>
    <message>
        <source>Each credential that counts nowhere is listed under its first reason.</source>
        <translation>Chaque attestation qui ne compte nulle part figure sous son premier motif.</translation>
    </message>
    <message>
        <source>Must count here</source>
        <translation>Doit compter ici</translation>
    </message>
    <message>
        <source>Must count somewhere</source>
        <translation>Doit compter quelque part</translation>
    </message>
    <message>
        <source>Take my choice back</source>
        <translation>Annuler mon choix</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Write down a decision…</source>
        <translation>Noter une décision…</translation>
    </message>
    <message>
        <source>How they stand together</source>
        <translation>Où ils en sont ensemble</translation>
    </message>
    <message>
        <source>Stacks to compare, in order of preference</source>
        <translation>Parcours à comparer, par ordre de préférence</translation>
    </message>
    <message>
        <source>Each credential counts once</source>
        <translation>Chaque attestation compte une fois</translation>
    </message>
    <message>
        <source>Exits on one way</source>
        <translation>Paliers d’un même chemin</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>The upper ones are served first; on one way, they are the earlier exits.</source>
        <translation>Ceux du haut sont servis en premier ; sur un même chemin, ce sont les premiers paliers.</translation>
    </message>
    <message>
        <source>Choose stacks</source>
        <translation>Choisir des parcours</translation>
    </message>
    <message>
        <source>Choose at least one stack to see how they stand together.</source>
        <translation>Choisissez au moins un parcours pour voir où ils en sont ensemble.</translation>
    </message>
    <message>
        <source>A credential may count in several</source>
        <translation>Une attestation peut compter dans plusieurs</translation>
    </message>
    <message>
        <source>Nothing counts here yet.</source>
        <translation>Rien ne compte ici pour l’instant.</translation>
    </message>
    <message>
        <source>With single use: {state}</source>
        <translation>En usage unique : {state}</translation>
    </message>
    <message>
        <source>You cannot claim one of them yet.</source>
        <translation>Vous ne pouvez encore en demander aucune.</translation>
    </message>
    <message>
        <source>In order of preference</source>
        <translation>Par ordre de préférence</translation>
    </message>
    <message>
        <source>With shared use: {state}</source>
        <translation>En usage partagé : {state}</translation>
    </message>
    <message>
        <source>You could claim “{title}” today.</source>
        <translation>Vous pourriez demander « {title} » dès aujourd’hui.</translation>
    </message>
    <message>
        <source>The next exit is “{title}”, {n} to go.</source>
        <translation>Le prochain palier est « {title} », il manque {n}.</translation>
    </message>
    <message>
        <source>Used in several</source>
        <translation>Utilisées dans plusieurs</translation>
    </message>
    <message>
        <source>best found in the time there was</source>
        <translation>meilleure solution trouvée dans le temps imparti</translation>
    </message>
    <message>
        <source>Your stacks are being worked out.</source>
        <translation>Vos parcours sont en cours de calcul.</translation>
    </message>
    <message>
        <source>Search stacks and qualifications</source>
        <translation>Rechercher des parcours et des certifications</translation>
    </message>
    <message>
        <source>A stack shows how far your credentials carry you toward a qualification.</source>
        <translation>Un parcours montre jusqu’où vos attestations vous mènent vers une certification.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>All stacks</source>
        <translation>Tous les parcours</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Search stacks…</source>
        <translation>Rechercher des parcours…</translation>
    </message>
    <message>
        <source>Import a qualification</source>
        <translation>Importer une certification</translation>
    </message>
    <message>
        <source>New stack</source>
        <translation>Nouveau parcours</translation>
    </message>
    <message>
        <source>No stack yet</source>
        <translation>Pas encore de parcours</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Choose a qualification</source>
        <translation>Choisir une certification</translation>
    </message>
    <message>
        <source>Not fully verified</source>
        <translation>Pas entièrement vérifiée</translation>
    </message>
    <message>
        <source>Revoked by the issuer</source>
        <translation>Révoquée par l’émetteur</translation>
    </message>
    <message>
        <source>Suspended by the issuer</source>
        <translation>Suspendue par l’émetteur</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Dated in the future</source>
        <translation>Datée du futur</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Non réussie</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>Remplacée par une plus récente</translation>
    </message>
    <message>
        <source>A condition for every credential is not fulfilled</source>
        <translation>Une condition pour chaque attestation n’est pas remplie</translation>
    </message>
    <message>
        <source>Something asked for is not stated</source>
        <translation>Un élément demandé n’est pas indiqué</translation>
    </message>
    <message>
        <source>Fits none of the requirements</source>
        <translation>Ne correspond à aucune des exigences</translation>
    </message>
    <message>
        <source>The requirement is already full</source>
        <translation>L’exigence est déjà entièrement remplie</translation>
    </message>
    <message>
        <source>A limit is reached</source>
        <translation>Une limite est atteinte</translation>
    </message>
    <message>
        <source>The same achievement counts already</source>
        <translation>La même réalisation compte déjà</translation>
    </message>
    <message>
        <source>Earned in another order</source>
        <translation>Obtenue dans un autre ordre</translation>
    </message>
    <message>
        <source>Outside the time span</source>
        <translation>Hors du laps de temps</translation>
    </message>
    <message>
        <source>Needed elsewhere</source>
        <translation>Nécessaire ailleurs</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Écartée par vous</translation>
    </message>
    <message>
        <source>Open it and see what its check needs; often a list or a key is missing.</source>
        <translation>Ouvrez-la et voyez ce que sa vérification requiert ; souvent, il manque une liste ou une clé.</translation>
    </message>
    <message>
        <source>Ask the issuer why. A new credential would count again.</source>
        <translation>Demandez pourquoi à l’émetteur. Une nouvelle attestation compterait à nouveau.</translation>
    </message>
    <message>
        <source>Ask the issuer what has to happen. It counts again once they lift it.</source>
        <translation>Demandez à l’émetteur ce qui doit se passer. Elle compte à nouveau dès que la suspension est levée.</translation>
    </message>
    <message>
        <source>Ask the issuer for a renewal, or write down a decision that accepts it.</source>
        <translation>Demandez un renouvellement à l’émetteur, ou notez une décision qui l’accepte.</translation>
    </message>
    <message>
        <source>Nothing to do: it counts from its date on.</source>
        <translation>Rien à faire : elle compte à partir de sa date.</translation>
    </message>
    <message>
        <source>Repeat the assessment and add the new credential.</source>
        <translation>Repassez l’évaluation et ajoutez la nouvelle attestation.</translation>
    </message>
    <message>
        <source>Nothing to do: the newer one is looked at instead.</source>
        <translation>Rien à faire : la plus récente est examinée à sa place.</translation>
    </message>
    <message>
        <source>Ask the awarding body for an exception, and write its decision down here.</source>
        <translation>Demandez une exception à l’organisme de délivrance, et notez sa décision ici.</translation>
    </message>
    <message>
        <source>Ask the issuer to confirm it, and write the answer down as a decision.</source>
        <translation>Demandez à l’émetteur de le confirmer, et notez sa réponse comme décision.</translation>
    </message>
    <message>
        <source>It may count elsewhere. If it was accepted here, write that decision down.</source>
        <translation>Elle compte peut-être ailleurs. Si elle a été acceptée ici, notez cette décision.</translation>
    </message>
    <message>
        <source>Nothing to do: enough counts there. You can choose by hand which one counts.</source>
        <translation>Rien à faire : il y en a assez qui comptent. Vous pouvez choisir à la main laquelle compte.</translation>
    </message>
    <message>
        <source>Look at what else counts there; you can choose by hand which one counts.</source>
        <translation>Regardez ce qui y compte d’autre ; vous pouvez choisir à la main laquelle compte.</translation>
    </message>
    <message>
        <source>Nothing to do: an achievement counts once.</source>
        <translation>Rien à faire : une réalisation compte une fois.</translation>
    </message>
    <message>
        <source>Ask the awarding body whether the order can be waived.</source>
        <translation>Demandez à l’organisme de délivrance si une dispense d’ordre est possible.</translation>
    </message>
    <message>
        <source>Ask the awarding body for an extension, or earn it anew.</source>
        <translation>Demandez une prolongation à l’organisme de délivrance, ou obtenez-la à nouveau.</translation>
    </message>
    <message>
        <source>It counts once only. Earn another one for the second place.</source>
        <translation>Elle ne compte qu’une fois. Obtenez-en une autre pour la seconde place.</translation>
    </message>
    <message>
        <source>Take your choice back to let it count again.</source>
        <translation>Annulez votre choix pour qu’elle compte à nouveau.</translation>
    </message>
    <message>
        <source>Counts as equivalent to another unit</source>
        <translation>Compte comme équivalente à une autre unité</translation>
    </message>
    <message>
        <source>Accepted although a condition is open</source>
        <translation>Acceptée bien qu’une condition reste ouverte</translation>
    </message>
    <message>
        <source>A requirement is waived</source>
        <translation>Une exigence fait l’objet d’une dispense</translation>
    </message>
    <message>
        <source>Must count (your choice)</source>
        <translation>Doit compter (votre choix)</translation>
    </message>
    <message>
        <source>Left out (your choice)</source>
        <translation>Écartée (votre choix)</translation>
    </message>
    <message>
        <source>One condition short: {asked}.</source>
        <translation>Il manque une condition : {asked}.</translation>
    </message>
    <message>
        <source>It states: {value}.</source>
        <translation>Elle indique : {value}.</translation>
    </message>
    <message>
        <source>It does not state {what}.</source>
        <translation>Elle n’indique pas {what}.</translation>
    </message>
    <message>
        <source>Where: {path}</source>
        <translation>Où : {path}</translation>
    </message>
    <message>
        <source>“{credential}” says that it is part of “{stack}”.</source>
        <translation>« {credential} » indique faire partie de « {stack} ».</translation>
    </message>
    <message>
        <source>“{credential}” says that it contains “{stack}”.</source>
        <translation>« {credential} » indique contenir « {stack} ».</translation>
    </message>
    <message>
        <source>“{credential}” says that it comes before “{stack}”.</source>
        <translation>« {credential} » indique précéder « {stack} ».</translation>
    </message>
    <message>
        <source>“{credential}” says that “{stack}” comes before it.</source>
        <translation>« {credential} » indique que « {stack} » la précède.</translation>
    </message>
    <message>
        <source>“{credential}” says that it is another edition of “{stack}”.</source>
        <translation>« {credential} » indique être une autre édition de « {stack} ».</translation>
    </message>
    <message>
        <source>“{credential}” says that it is related to “{stack}”.</source>
        <translation>« {credential} » indique être en lien avec « {stack} ».</translation>
    </message>
    <message>
        <source>“{credential}” says that “{stack}” has taken its place.</source>
        <translation>« {credential} » indique que « {stack} » l’a remplacée.</translation>
    </message>
    <message>
        <source>“{credential}” says that it gives a right to “{stack}”.</source>
        <translation>« {credential} » indique donner droit à « {stack} ».</translation>
    </message>
    <message>
        <source>“{credential}” says that it follows the description of “{stack}”.</source>
        <translation>« {credential} » indique suivre la description de « {stack} ».</translation>
    </message>
    <message>
        <source>“{credential}” says that it is aligned with “{stack}”.</source>
        <translation>« {credential} » indique être alignée sur « {stack} ».</translation>
    </message>
    <message>
        <source>“{credential}” says that it is part of what “{requirement}” asks for in “{stack}”.</source>
        <translation>« {credential} » indique faire partie de ce que « {requirement} » demande dans « {stack} ».</translation>
    </message>
    <message>
        <source>“{credential}” says that it contains what “{requirement}” asks for in “{stack}”.</source>
        <translation>« {credential} » indique contenir ce que « {requirement} » demande dans « {stack} ».</translation>
    </message>
    <message>
        <source>“{credential}” says that it comes before what “{requirement}” asks for in “{stack}”.</source>
        <translation>« {credential} » indique précéder ce que « {requirement} » demande dans « {stack} ».</translation>
    </message>
    <message>
        <source>“{credential}” says that it comes after what “{requirement}” asks for in “{stack}”.</source>
        <translation>« {credential} » indique venir après ce que « {requirement} » demande dans « {stack} ».</translation>
    </message>
    <message>
        <source>“{credential}” says that it is another edition of what “{requirement}” asks for in “{stack}”.</source>
        <translation>« {credential} » indique être une autre édition de ce que « {requirement} » demande dans « {stack} ».</translation>
    </message>
    <message>
        <source>“{credential}” says that it is related to what “{requirement}” asks for in “{stack}”.</source>
        <translation>« {credential} » indique être en lien avec ce que « {requirement} » demande dans « {stack} ».</translation>
    </message>
    <message>
        <source>“{credential}” says that its place was taken by what “{requirement}” asks for in “{stack}”.</source>
        <translation>« {credential} » indique avoir été remplacée par ce que « {requirement} » demande dans « {stack} ».</translation>
    </message>
    <message>
        <source>“{credential}” says that it gives a right to what “{requirement}” asks for in “{stack}”.</source>
        <translation>« {credential} » indique donner droit à ce que « {requirement} » demande dans « {stack} ».</translation>
    </message>
    <message>
        <source>“{credential}” says that it follows the description “{requirement}” asks for in “{stack}”.</source>
        <translation>« {credential} » indique suivre la description que « {requirement} » demande dans « {stack} ».</translation>
    </message>
    <message>
        <source>“{credential}” says that it is aligned with what “{requirement}” asks for in “{stack}”.</source>
        <translation>« {credential} » indique être alignée sur ce que « {requirement} » demande dans « {stack} ».</translation>
    </message>
    <message>
        <source>These are hints from the credentials themselves. Nothing here is counted.</source>
        <translation>Ces indications viennent des attestations elles-mêmes. Rien ici n’est compté.</translation>
    </message>
    <message>
        <source>“{credential}” says what is asked for before it: {name}</source>
        <translation>« {credential} » indique ce qui est demandé au préalable : {name}</translation>
    </message>
    <message>
        <source>“{credential}” says that “{name}” comes before it.</source>
        <translation>« {credential} » indique que « {name} » la précède.</translation>
    </message>
    <message>
        <source>Needed there</source>
        <translation>Nécessaire là-bas</translation>
    </message>
    <message>
        <source>Not needed there: others can take its place</source>
        <translation>Pas nécessaire là-bas : d’autres peuvent la remplacer</translation>
    </message>
    <message>
        <source>May be needed there</source>
        <translation>Peut-être nécessaire là-bas</translation>
    </message>
    <message>
        <source>Nobody signed these rules. The ones you keep are signed. Ask the publisher for a signed version.</source>
        <translation>Personne n’a signé ces règles. Celles que vous conservez sont signées. Demandez une version signée à l’éditeur.</translation>
    </message>
    <message>
        <source>The signature over these rules could not be fully verified.</source>
        <translation>La signature de ces règles n’a pas pu être entièrement vérifiée.</translation>
    </message>
    <message>
        <source>These rules are signed by somebody else than the ones you keep.</source>
        <translation>Ces règles sont signées par quelqu’un d’autre que celles que vous conservez.</translation>
    </message>
    <message>
        <source>These are the rules of another qualification, not a version of this one.</source>
        <translation>Ce sont les règles d’une autre certification, pas une version de celle-ci.</translation>
    </message>
    <message>
        <source>This version is older than the one you keep.</source>
        <translation>Cette version est plus ancienne que celle que vous conservez.</translation>
    </message>
    <message>
        <source>The version has the same name, but the rules are not the same.</source>
        <translation>La version porte le même nom, mais les règles ne sont pas les mêmes.</translation>
    </message>
    <message>
        <source>The names of the versions do not tell which one is newer.</source>
        <translation>Les noms des versions ne disent pas laquelle est la plus récente.</translation>
    </message>
    <message>
        <source>ECTS</source>
        <translation>ECTS</translation>
    </message>
    <message numerus="yes">
        <source>credential(s)</source>
        <translation><numerusform>attestation</numerusform><numerusform>attestations</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>point(s)</source>
        <translation><numerusform>point</numerusform><numerusform>points</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation><numerusform>heure</numerusform><numerusform>heures</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>issuer(s)</source>
        <translation><numerusform>émetteur</numerusform><numerusform>émetteurs</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>part(s)</source>
        <translation><numerusform>partie</numerusform><numerusform>parties</numerusform></translation>
    </message>
    <message>
        <source>it could not be fully verified</source>
        <translation>elle n’a pas pu être entièrement vérifiée</translation>
    </message>
    <message>
        <source>the issuer revoked it</source>
        <translation>l’émetteur l’a révoquée</translation>
    </message>
    <message>
        <source>the issuer suspended it</source>
        <translation>l’émetteur l’a suspendue</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>elle a expiré</translation>
    </message>
    <message>
        <source>its date is still to come</source>
        <translation>sa date est encore à venir</translation>
    </message>
    <message>
        <source>it was not passed</source>
        <translation>elle n’a pas été réussie</translation>
    </message>
    <message>
        <source>a newer one replaces it</source>
        <translation>une plus récente la remplace</translation>
    </message>
    <message>
        <source>it does not fulfil “{name}”</source>
        <translation>elle ne remplit pas « {name} »</translation>
    </message>
    <message>
        <source>it matches none of the requirements</source>
        <translation>elle ne correspond à aucune des exigences</translation>
    </message>
    <message>
        <source>“{name}” is already full</source>
        <translation>« {name} » est déjà rempli</translation>
    </message>
    <message>
        <source>the limit of “{name}” is reached</source>
        <translation>la limite de « {name} » est atteinte</translation>
    </message>
    <message>
        <source>it repeats one that counts</source>
        <translation>elle répète une attestation qui compte</translation>
    </message>
    <message>
        <source>it was not earned in the order “{name}” asks for</source>
        <translation>elle n’a pas été obtenue dans l’ordre que demande « {name} »</translation>
    </message>
    <message>
        <source>it lies outside the time span of “{name}”</source>
        <translation>elle est hors du laps de temps de « {name} »</translation>
    </message>
    <message>
        <source>it is needed elsewhere, for “{name}”</source>
        <translation>elle est nécessaire ailleurs, pour « {name} »</translation>
    </message>
    <message>
        <source>“{name}” leaves it out</source>
        <translation>« {name} » l’écarte</translation>
    </message>
    <message>
        <source>The rules are the very ones you keep.</source>
        <translation>Les règles sont exactement celles que vous conservez.</translation>
    </message>
    <message>
        <source>The rules are the very ones that come with this program.</source>
        <translation>Les règles sont exactement celles fournies avec ce programme.</translation>
    </message>
    <message>
        <source>These are not the rules you have under this name. Compare them with the publisher's.</source>
        <translation>Ce ne sont pas les règles que vous avez sous ce nom. Comparez-les avec celles de l’éditeur.</translation>
    </message>
    <message>
        <source>The rules were brought by the holder. Compare them with the publisher's.</source>
        <translation>Les règles ont été apportées par le titulaire. Comparez-les avec celles de l’éditeur.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Complete once everything is confirmed</source>
        <translation>Complet dès que tout sera confirmé</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Your own word, not confirmed</source>
        <translation>Votre propre parole, non confirmée</translation>
    </message>
    <message>
        <source>The holder's signature over the rules could not be checked, so nobody stands for them.</source>
        <translation>La signature du titulaire sur les règles n’a pas pu être vérifiée : personne ne s’en porte donc garant.</translation>
    </message>
    <message>
        <source>Nobody signed these rules; compare them with the publisher's.</source>
        <translation>Personne n’a signé ces règles ; comparez-les avec celles de l’éditeur.</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>une règle</translation>
    </message>
    <message>
        <source>You have {done} of {needed} {unit}</source>
        <translation>Vous avez {done} sur {needed} {unit}</translation>
    </message>
    <message>
        <source>{done} of {needed} {unit}</source>
        <translation>{done} sur {needed} {unit}</translation>
    </message>
    <message>
        <source>What is shown does not come to what the holder said.</source>
        <translation>Ce qui est montré n’aboutit pas à ce que le titulaire a indiqué.</translation>
    </message>
    <message>
        <source>What is shown comes to what the holder said.</source>
        <translation>Ce qui est montré aboutit à ce que le titulaire a indiqué.</translation>
    </message>
    <message>
        <source>Signed in the name of {who}; the signature could not be fully checked</source>
        <translation>Signé au nom de {who} ; la signature n’a pas pu être entièrement vérifiée</translation>
    </message>
    <message>
        <source>Confirmed by a signed letter of {name}</source>
        <translation>Confirmé par une lettre signée de {name}</translation>
    </message>
    <message>
        <source>Signed by {who}, checked</source>
        <translation>Signé par {who}, vérifié</translation>
    </message>
    <message>
        <source>it does not state {what}</source>
        <translation>elle n’indique pas {what}</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>How much time the learning takes. One ECTS credit stands for 25 to 30 hours.</source>
        <translation>Le temps que demande l’apprentissage. Un crédit ECTS représente 25 à 30 heures.</translation>
    </message>
    <message>
        <source>A step in a framework. EQF is the European one, from 1 to 8.</source>
        <translation>Un échelon dans un cadre. EQF est le cadre européen, de 1 à 8.</translation>
    </message>
    <message>
        <source>How it was found out that you can do it.</source>
        <translation>Comment il a été établi que vous en êtes capable.</translation>
    </message>
    <message>
        <source>Who watches over the quality of the issuer or of this offer.</source>
        <translation>Qui veille sur la qualité de l’émetteur ou de cette offre.</translation>
    </message>
    <message>
        <source>Whether it was made sure that it was you who took the assessment.</source>
        <translation>S’il a été vérifié que c’est bien vous qui avez passé l’évaluation.</translation>
    </message>
    <message>
        <source>Whether you took part on site, online, or both.</source>
        <translation>Si vous avez participé sur place, en ligne, ou les deux.</translation>
    </message>
    <message>
        <source>Until when the issuer stands by it.</source>
        <translation>Jusqu’à quand l’émetteur en répond.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Bring in what you earned</source>
        <translation>Apportez ce que vous avez obtenu</translation>
    </message>
    <message>
        <source>Drop the file or picture you got from an issuer anywhere on this window. You see what it is before anything is kept.</source>
        <translation>Déposez n’importe où dans cette fenêtre le fichier ou l’image reçu d’un émetteur. Vous voyez ce que c’est avant que quoi que ce soit soit conservé.</translation>
    </message>
    <message>
        <source>See whether it is genuine</source>
        <translation>Voyez si c’est authentique</translation>
    </message>
    <message>
        <source>Each credential carries one word. “Verified” means that the signature was checked here. A question mark means that something needed is not on this computer, and not that anything is wrong.</source>
        <translation>Chaque attestation porte un mot. « Vérifié » signifie que la signature a été vérifiée ici. Un point d’interrogation signifie qu’il manque quelque chose sur cet ordinateur, et non qu’il y a un problème.</translation>
    </message>
    <message>
        <source>See what it adds up to</source>
        <translation>Voyez ce que cela donne ensemble</translation>
    </message>
    <message>
        <source>Under Stacks choose a qualification. You see how far you are, what counts where, and what to do next.</source>
        <translation>Dans Parcours, choisissez une certification. Vous voyez où vous en êtes, ce qui compte et où, et que faire ensuite.</translation>
    </message>
    <message>
        <source>Show only what you want</source>
        <translation>Ne montrez que ce que vous voulez</translation>
    </message>
    <message>
        <source>Choose credentials, decide what to show, and hand them over as a file or a code. Nothing is sent by itself, and this program opens no connection.</source>
        <translation>Choisissez des attestations, décidez quoi montrer, et remettez-les sous forme de fichier ou de code. Rien n’est envoyé automatiquement, et ce programme n’ouvre aucune connexion.</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Show Cairn</source>
        <translation>Afficher Cairn</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Cairn is still here, hidden in the tray.</source>
        <translation>Cairn est toujours là, masqué dans la zone de notification.</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>The signature of the list holds; it was made by {by}. Whether that is the right signer was not checked.</source>
        <translation>La signature de la liste tient ; elle a été faite par {by}. Il n’a pas été vérifié que c’est le bon signataire.</translation>
    </message>
    <message>
        <source>The signature of the list was not checked.</source>
        <translation>La signature de la liste n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>The list is not signed.</source>
        <translation>La liste n’est pas signée.</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>Open another wallet…</source>
        <translation>Ouvrir un autre portefeuille…</translation>
    </message>
    <message>
        <source>Open the wallet in {folder}</source>
        <translation>Ouvrir le portefeuille dans {folder}</translation>
    </message>
    <message>
        <source>The two entries differ. Type the same passphrase twice.</source>
        <translation>Les deux saisies diffèrent. Saisissez deux fois la même phrase secrète.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together work well.</source>
        <translation>Quatre mots ou plus, sans rapport entre eux, conviennent bien.</translation>
    </message>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>Trop courte : au moins 8 caractères.</translation>
    </message>
    <message>
        <source>Easy to guess. Add a word or two.</source>
        <translation>Facile à deviner. Ajoutez un mot ou deux.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Correcte. Un mot de plus la rend forte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n credential(s). Unlock with the backup's passphrase.</source>
        <translation><numerusform>Restauration faite : %n attestation. Déverrouillez avec la phrase secrète de la sauvegarde.</numerusform><numerusform>Restauration faite : %n attestations. Déverrouillez avec la phrase secrète de la sauvegarde.</numerusform></translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>If you put this copy here yourself, keep it; otherwise restore your newest backup.</source>
        <translation>Si vous avez placé cette copie ici vous-même, gardez-la ; sinon, restaurez votre sauvegarde la plus récente.</translation>
    </message>
    <message numerus="yes">
        <source>This wallet is an older copy: %n change(s) made later on this computer are missing.</source>
        <translation><numerusform>Ce portefeuille est une copie plus ancienne : %n modification faite plus tard sur cet ordinateur manque.</numerusform><numerusform>Ce portefeuille est une copie plus ancienne : %n modifications faites plus tard sur cet ordinateur manquent.</numerusform></translation>
    </message>
    <message>
        <source>This wallet is another copy than the one last used on this computer.</source>
        <translation>Ce portefeuille est une autre copie que celle utilisée en dernier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>That one was last used on {when}.</source>
        <translation>Celle-là a été utilisée pour la dernière fois le {when}.</translation>
    </message>
    <message>
        <source>This computer's clock stands earlier than a moment this wallet has already seen, {when}. Dates are judged by that moment until the clock has passed it or you say that the clock is right.</source>
        <translation>L’horloge de cet ordinateur est en retard sur un moment que ce portefeuille a déjà vu, {when}. Les dates sont jugées d’après ce moment jusqu’à ce que l’horloge l’ait dépassé ou que vous disiez qu’elle est juste.</translation>
    </message>
</context>
<context>
    <name>verdict sheet</name>
    <message>
        <source>This sheet tells what was found that day. It proves nothing by itself: check the original.</source>
        <translation>Cette fiche dit ce qui a été constaté ce jour-là. Elle ne prouve rien à elle seule : vérifiez l’original.</translation>
    </message>
    <message>
        <source>Result of a check</source>
        <translation>Résultat d’une vérification</translation>
    </message>
    <message>
        <source>{sign} {title}: {told}</source>
        <translation>{sign} {title} : {told}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>{name}, SHA-256 {digest}</source>
        <translation>{name}, SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Checked at {when}, without a network.</source>
        <translation>Vérifié le {when}, sans réseau.</translation>
    </message>
    <message>
        <source>check-result</source>
        <translation>resultat-de-verification</translation>
    </message>
    <message>
        <source>Opened with Cairn, the original in this file is checked again.</source>
        <translation>Ouvert avec Cairn, l’original contenu dans ce fichier est vérifié à nouveau.</translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation>Page {n} sur {of}</translation>
    </message>
    <message>
        <source>The file that was checked</source>
        <translation>Le fichier qui a été vérifié</translation>
    </message>
    <message>
        <source>The presentation</source>
        <translation>La présentation</translation>
    </message>
    <message>
        <source>Credential without a title</source>
        <translation>Attestation sans titre</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>In the holder's own words: signed by the holder alone, by no institution.</source>
        <translation>Selon ses propres mots : signé par la seule personne qui présente, par aucun établissement.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Non authentique</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Pas encore valable</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Pas entièrement vérifié</translation>
    </message>
    <message>
        <source>The signature holds, it is in date, and nothing speaks against it.</source>
        <translation>La signature tient, l’attestation est en cours de validité et rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>Something does not hold. It may have been changed after it was signed. Do not rely on it.</source>
        <translation>Quelque chose ne tient pas. Elle a peut-être été modifiée après la signature. Ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>The issuer has taken it back.</source>
        <translation>L’émetteur l’a retirée.</translation>
    </message>
    <message>
        <source>The issuer has put it on hold for now.</source>
        <translation>L’émetteur l’a suspendue pour l’instant.</translation>
    </message>
    <message>
        <source>It was issued with an end date, and that date has passed.</source>
        <translation>Elle a été délivrée avec une date de fin, et cette date est passée.</translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation>Son premier jour est encore à venir.</translation>
    </message>
    <message>
        <source>Nothing is wrong, but something could not be checked on this computer.</source>
        <translation>Il n’y a pas de problème, mais quelque chose n’a pas pu être vérifié sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago</source>
        <translation><numerusform>Vérifié il y a %n jour</numerusform><numerusform>Vérifié il y a %n jours</numerusform></translation>
    </message>
    <message>
        <source>Genuine, issuer not in your trust lists</source>
        <translation>Authentique, émetteur absent de vos listes de confiance</translation>
    </message>
    <message>
        <source>Status list of unknown age</source>
        <translation>Liste de statut d’âge inconnu</translation>
    </message>
    <message>
        <source>Status list {age}</source>
        <translation>Liste de statut {age}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Adding demonstration credentials…</source>
        <translation>Ajout d’attestations de démonstration…</translation>
    </message>
    <message>
        <source>picture of the screen</source>
        <translation>image de l’écran</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Demonstration credentials added</source>
        <translation>Attestations de démonstration ajoutées</translation>
    </message>
</context>
<context>
    <name>working</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>encore {n} s environ</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
</TS>
