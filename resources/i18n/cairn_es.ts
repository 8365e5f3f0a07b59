<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActivityView</name>
    <message>
        <source>Whatever you receive, share or delete is noted here, for you alone.</source>
        <translation>Todo lo que se recibe, comparte o elimina queda anotado aquí, solo para usted.</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Historial, lo más reciente primero</translation>
    </message>
    <message>
        <source>Search the history…</source>
        <translation>Buscar en el historial…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Tipo de suceso</translation>
    </message>
    <message>
        <source>Export as table…</source>
        <translation>Exportar como tabla…</translation>
    </message>
    <message>
        <source>Open the credential</source>
        <translation>Abrir la credencial</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>Compartir de nuevo</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha ocurrido nada</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Try fewer words, or another kind.</source>
        <translation>Pruebe con menos palabras o con otro tipo.</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Open credentials</source>
        <translation>Abrir credenciales</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir archivos…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that could be a credential.</source>
        <translation>El portapapeles no contiene nada que pueda ser una credencial.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
</context>
<context>
    <name>CredentialView</name>
    <message>
        <source>Parts of the credential</source>
        <translation>Partes de la credencial</translation>
    </message>
    <message>
        <source>Language of the credential's texts</source>
        <translation>Idioma de los textos de la credencial</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Pick a credential from the list to see it.</source>
        <translation>Elija una credencial de la lista para verla.</translation>
    </message>
    <message>
        <source>More to do with this credential</source>
        <translation>Más acciones con esta credencial</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Verified again</source>
        <translation>Verificada de nuevo</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Guardar el original</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. What was already kept is safe on disk.</source>
        <translation>Es un fallo del programa, no suyo. Lo que ya estaba guardado sigue a salvo en el disco.</translation>
    </message>
    <message>
        <source>The report holds versions and program lines only, nothing of yours.</source>
        <translation>El informe contiene solo versiones y líneas del programa, nada suyo.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Search titles, skills, issuers…</source>
        <translation>Buscar títulos, competencias, emisores…</translation>
    </message>
    <message>
        <source>Search credentials</source>
        <translation>Buscar credenciales</translation>
    </message>
    <message>
        <source>Scan screen</source>
        <translation>Escanear pantalla</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Añadir credenciales</translation>
    </message>
    <message>
        <source>Way to look at the credentials</source>
        <translation>Forma de ver las credenciales</translation>
    </message>
    <message>
        <source>All credentials</source>
        <translation>Todas las credenciales</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Olvidar esta búsqueda</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Your credentials are being read.</source>
        <translation>Se están leyendo sus credenciales.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Try fewer words, or show all credentials.</source>
        <translation>Pruebe con menos palabras o muestre todas las credenciales.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>No hay nada aquí</translation>
    </message>
    <message>
        <source>What you put here is out of the way, and not lost.</source>
        <translation>Lo que se pone aquí queda apartado, pero no se pierde.</translation>
    </message>
    <message>
        <source>Your credentials will live here</source>
        <translation>Sus credenciales estarán aquí</translation>
    </message>
    <message>
        <source>Drop the file or picture you got from an issuer anywhere on this window.</source>
        <translation>Suelte en cualquier lugar de esta ventana el archivo o la imagen que le dio un emisor.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Añadir credenciales</translation>
    </message>
    <message>
        <source>Try with demo credentials</source>
        <translation>Probar con credenciales de demostración</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorita</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Partes de los ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Check a presentation without unlocking</source>
        <translation>Comprobar una presentación sin desbloquear</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Use a recovery code…</source>
        <translation>Usar un código de recuperación…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>show</source>
        <translation>mostrar</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ocultar</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La misma frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Add demonstration credentials to try things with</source>
        <translation>Añadir credenciales de demostración para hacer pruebas</translation>
    </message>
    <message>
        <source>Let this computer's keyring open it too</source>
        <translation>Permitir que también la abra el llavero de este equipo</translation>
    </message>
    <message>
        <source>Make a recovery sheet to print</source>
        <translation>Crear una hoja de recuperación para imprimir</translation>
    </message>
    <message>
        <source>Without it, or the sheet, there is no way back in: nobody else holds a copy.</source>
        <translation>Sin ella, o sin la hoja, no hay forma de volver a entrar: nadie más tiene una copia.</translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>Abrir otra cartera</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Usar un código de recuperación</translation>
    </message>
    <message>
        <source>Type the code from your recovery sheet. Then choose a new passphrase under Settings, Safety.</source>
        <translation>Escriba el código de su hoja de recuperación. Después elija una nueva frase de contraseña en Ajustes, Seguridad.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>It is checked first. Type the passphrase it was made with.</source>
        <translation>Primero se comprueba. Escriba la frase de contraseña con la que se creó.</translation>
    </message>
    <message>
        <source>Unlock with this computer's keyring</source>
        <translation>Desbloquear con el llavero de este equipo</translation>
    </message>
    <message>
        <source>Create my wallet</source>
        <translation>Crear mi cartera</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Abrir una copia de seguridad</translation>
    </message>
    <message>
        <source>It takes the place of the wallet here. Type the passphrase the backup was made with.</source>
        <translation>Sustituye a la cartera que hay aquí. Escriba la frase de contraseña con la que se creó la copia.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>A place for what you have learned</source>
        <translation>Un lugar para lo que ha aprendido</translation>
    </message>
    <message>
        <source>Choose a passphrase. It encrypts your credentials on this computer.</source>
        <translation>Elija una frase de contraseña. Con ella se cifran sus credenciales en este equipo.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Le damos la bienvenida de nuevo</translation>
    </message>
    <message>
        <source>Your credentials are encrypted on this computer.</source>
        <translation>Sus credenciales están cifradas en este equipo.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>The recovery sheet could not be shown any more. Make one under Settings, Safety.</source>
        <translation>Ya no se pudo mostrar la hoja de recuperación. Cree una en Ajustes, Seguridad.</translation>
    </message>
    <message>
        <source>Wait {n} s</source>
        <translation>Espere {n} s</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation>Etiquetas y notas</translation>
    </message>
    <message>
        <source>Put away or deleted</source>
        <translation>Apartado o eliminado</translation>
    </message>
    <message>
        <source>Wallet, trust and stacks</source>
        <translation>Cartera, confianza e itinerarios</translation>
    </message>
</context>
<context>
    <name>add</name>
    <message>
        <source>JSON, signed text, badge pictures (PNG, SVG), pictures of QR codes, ZIP archives</source>
        <translation>JSON, texto firmado, imágenes de insignias (PNG, SVG), imágenes de códigos QR, archivos ZIP</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir archivos…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Drop files anywhere on the window</source>
        <translation>Suelte archivos en cualquier lugar de la ventana</translation>
    </message>
    <message>
        <source>{name}, code {n}</source>
        <translation>{name}, código {n}</translation>
    </message>
    <message>
        <source>This is a request from “{party}” (nothing proves that name). Answer it under Share.</source>
        <translation>Es una solicitud de “{party}” (nada prueba ese nombre). Respóndala en Compartir.</translation>
    </message>
    <message>
        <source>This is an offer from “{party}” to fetch a credential over the network. Cairn shows it and does nothing.</source>
        <translation>Es una oferta de “{party}” para obtener una credencial por la red. Cairn la muestra y no hace nada.</translation>
    </message>
    <message>
        <source>This is a request from “{party}” to answer over the network. Cairn shows it and does nothing.</source>
        <translation>Es una solicitud de “{party}” que se respondería por la red. Cairn la muestra y no hace nada.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>imagen pegada</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Drop files here, paste, or open them. Nothing is kept before you have seen it.</source>
        <translation>Suelte archivos aquí, péguelos o ábralos. No se guarda nada antes de que lo haya visto.</translation>
    </message>
    <message>
        <source>Kept on this computer, encrypted.</source>
        <translation>Guardadas en este equipo, cifradas.</translation>
    </message>
    <message>
        <source>What is altered or already here is not added.</source>
        <translation>Lo que está alterado o ya está aquí no se añade.</translation>
    </message>
    <message>
        <source>Not a credential</source>
        <translation>No es una credencial</translation>
    </message>
    <message>
        <source>It differs from the one you hold, and its signature does not fit</source>
        <translation>Difiere de la que ya tiene y su firma no encaja</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Añadir credenciales</translation>
    </message>
    <message>
        <source>Looking at what you brought</source>
        <translation>Examinando lo que ha traído</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) found</source>
        <translation><numerusform>%n credencial encontrada</numerusform><numerusform>%n credenciales encontradas</numerusform></translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Añadiendo</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) added</source>
        <translation><numerusform>%n credencial añadida</numerusform><numerusform>%n credenciales añadidas</numerusform></translation>
    </message>
    <message>
        <source>From {names} · checked on this computer</source>
        <translation>De {names} · comprobado en este equipo</translation>
    </message>
    <message numerus="yes">
        <source>{title} (%n inside)</source>
        <translation><numerusform>{title} (%n dentro)</numerusform><numerusform>{title} (%n dentro)</numerusform></translation>
    </message>
    <message>
        <source>No credential found</source>
        <translation>No se ha encontrado ninguna credencial</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>You already hold this one, unchanged</source>
        <translation>Ya tiene esta, sin cambios</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>{kind} · a newer version of one you hold</source>
        <translation>{kind} · una versión más reciente de una que ya tiene</translation>
    </message>
    <message numerus="yes">
        <source>Add %n credential(s)</source>
        <translation><numerusform>Añadir %n credencial</numerusform><numerusform>Añadir %n credenciales</numerusform></translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Ask the issuer for a fresh copy.</source>
        <translation>Pida una copia nueva al emisor.</translation>
    </message>
    <message>
        <source>Add the status list as a file under Settings, or ask the issuer.</source>
        <translation>Añada la lista de estado como archivo en Ajustes o pregunte al emisor.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the person for the original.</source>
        <translation>No se fíe de ella; pida el original a la persona.</translation>
    </message>
    <message>
        <source>A newer version of this wallet may understand it.</source>
        <translation>Puede que una versión más reciente de esta cartera la entienda.</translation>
    </message>
    <message>
        <source>Add the issuer's key document as a file under Settings.</source>
        <translation>Añada el documento de claves del emisor como archivo en Ajustes.</translation>
    </message>
    <message>
        <source>If you know the issuer, add them to your trust list.</source>
        <translation>Si conoce al emisor, añádalo a su lista de confianza.</translation>
    </message>
    <message>
        <source>Ask for a signed copy.</source>
        <translation>Pida una copia firmada.</translation>
    </message>
    <message>
        <source>Check this computer's clock.</source>
        <translation>Compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Look up the transaction it names: it must be the issuer's and hold exactly this fingerprint.</source>
        <translation>Consulte la transacción que indica: debe ser del emisor y contener exactamente esta huella.</translation>
    </message>
    <message>
        <source>Add the revocation list it names as a file under Settings.</source>
        <translation>Añada como archivo, en Ajustes, la lista de revocación que indica.</translation>
    </message>
    <message>
        <source>Ask the issuer whether it can be renewed.</source>
        <translation>Pregunte al emisor si se puede renovar.</translation>
    </message>
    <message>
        <source>Wait for that day, or check this computer's clock.</source>
        <translation>Espere a ese día o compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Ask the issuer why, and whether a new one will follow.</source>
        <translation>Pregunte el motivo al emisor y si habrá una nueva.</translation>
    </message>
    <message>
        <source>Ask the issuer what is missing.</source>
        <translation>Pregunte al emisor qué falta.</translation>
    </message>
    <message>
        <source>Ask the issuer since when it is taken back.</source>
        <translation>Pregunte al emisor desde cuándo está retirada.</translation>
    </message>
    <message>
        <source>Ask the issuer directly.</source>
        <translation>Pregunte directamente al emisor.</translation>
    </message>
    <message>
        <source>Ask them to share it from their own wallet.</source>
        <translation>Pida a la persona que la comparta desde su propia cartera.</translation>
    </message>
    <message>
        <source>Ask for a presentation made for you.</source>
        <translation>Pida una presentación hecha para usted.</translation>
    </message>
    <message>
        <source>Ask for a fresh presentation.</source>
        <translation>Pida una presentación nueva.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>This is an older copy</source>
        <translation>Esta es una copia más antigua</translation>
    </message>
    <message>
        <source>Keep this copy</source>
        <translation>Conservar esta copia</translation>
    </message>
    <message>
        <source>The clock was put back</source>
        <translation>El reloj se ha atrasado</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>El reloj es correcto</translation>
    </message>
</context>
<context>
    <name>arrivals</name>
    <message numerus="yes">
        <source>%n thing(s) handed over. Unlock to look at it.</source>
        <translation><numerusform>Se ha entregado %n elemento. Desbloquee para verlo.</numerusform><numerusform>Se han entregado %n elementos. Desbloquee para verlos.</numerusform></translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>show</source>
        <translation>mostrar</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ocultar</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>What you earned, by issuer and year</source>
        <translation>Lo que ha obtenido, por emisor y año</translation>
    </message>
    <message>
        <source>Your skills by level and evidence; a filled circle is verified</source>
        <translation>Sus competencias por nivel y evidencia; un círculo lleno está verificado</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>sin nivel</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>{skill}, {level}: {n}, of these {good} verified</source>
        <translation>{skill}, {level}: {n}, de ellas {good} verificadas</translation>
    </message>
    <message>
        <source>{told}. Evidence: {evidence}</source>
        <translation>{told}. Evidencias: {evidence}</translation>
    </message>
    <message>
        <source>How long your credentials hold</source>
        <translation>Hasta cuándo valen sus credenciales</translation>
    </message>
    <message>
        <source>{title}: until {day}</source>
        <translation>{title}: hasta el {day}</translation>
    </message>
    <message>
        <source>EQF {n}</source>
        <translation>EQF {n}</translation>
    </message>
    <message>
        <source>Nothing to draw: no credential here states what this picture is made of.</source>
        <translation>Nada que dibujar: ninguna credencial de aquí indica los datos de los que se hace este gráfico.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>Lo mismo en forma de lista</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>It could not be written there. Choose another place.</source>
        <translation>No se ha podido escribir ahí. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Shown for a qualification</source>
        <translation>Mostrada para una cualificación</translation>
    </message>
    <message>
        <source>Made for nobody in particular</source>
        <translation>No está hecha para nadie en particular</translation>
    </message>
    <message>
        <source>Rules not run</source>
        <translation>Reglas no ejecutadas</translation>
    </message>
    <message>
        <source>Signed by its holder</source>
        <translation>Firmada por su titular</translation>
    </message>
    <message>
        <source>Not signed by a holder</source>
        <translation>No firmada por un titular</translation>
    </message>
    <message>
        <source>Holder's signature not checked</source>
        <translation>Firma del titular sin comprobar</translation>
    </message>
    <message>
        <source>Answers your code</source>
        <translation>Responde a su código</translation>
    </message>
    <message>
        <source>Does not answer your code</source>
        <translation>No responde a su código</translation>
    </message>
    <message>
        <source>Whether it answers your code is open</source>
        <translation>No se sabe si responde a su código</translation>
    </message>
    <message>
        <source>Made for you</source>
        <translation>Hecha para usted</translation>
    </message>
    <message>
        <source>Not made for you</source>
        <translation>No está hecha para usted</translation>
    </message>
    <message>
        <source>Says it is for {who}</source>
        <translation>Dice que es para {who}</translation>
    </message>
    <message>
        <source>May be used until {day}</source>
        <translation>Puede usarse hasta el {day}</translation>
    </message>
    <message>
        <source>Made for {who}</source>
        <translation>Hecha para {who}</translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation>Hecha: {when}</translation>
    </message>
    <message>
        <source>Back to one file</source>
        <translation>Volver a un solo archivo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Guardar como tabla (CSV)</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Mostrar solo</translation>
    </message>
    <message>
        <source>Everything found, one line a credential</source>
        <translation>Todo lo encontrado, una línea por credencial</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Buscando archivos…</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos los resultados</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation><numerusform>%n archivo comprobado</numerusform><numerusform>%n archivos comprobados</numerusform></translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation>{done} de {total} archivos</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>No legible</translation>
    </message>
    <message>
        <source>check-results</source>
        <translation>resultados-comprobacion</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} files</source>
        <translation>Detenido tras {done} de {total} archivos</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>no probada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Genuine, issuer unknown</source>
        <translation>Auténtica, emisor desconocido</translation>
    </message>
    <message>
        <source>Needs: {what}</source>
        <translation>Necesita: {what}</translation>
    </message>
    <message>
        <source>Does not prove {stack}</source>
        <translation>No prueba {stack}</translation>
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
        <translation>Mostrada como prueba, vuelta a calcular aquí</translation>
    </message>
    <message>
        <source>What could not be checked, and what would settle it</source>
        <translation>Lo que no se ha podido comprobar y lo que lo resolvería</translation>
    </message>
    <message>
        <source>{title}: {why}</source>
        <translation>{title}: {why}</translation>
    </message>
    <message>
        <source>The presentation itself</source>
        <translation>La propia presentación</translation>
    </message>
    <message>
        <source>Untitled credential</source>
        <translation>Credencial sin título</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nada que comprobar</translation>
    </message>
    <message>
        <source>Genuine and in good standing</source>
        <translation>Auténtica y en regla</translation>
    </message>
    <message>
        <source>Genuine, but nobody you trust vouches for the issuer</source>
        <translation>Auténtica, pero nadie de su confianza responde por el emisor</translation>
    </message>
    <message>
        <source>Not everything could be checked on this computer</source>
        <translation>No se ha podido comprobar todo en este equipo</translation>
    </message>
    <message>
        <source>Do not rely on this</source>
        <translation>No se fíe de ella</translation>
    </message>
    <message>
        <source>Genuine, but revoked by the issuer</source>
        <translation>Auténtica, pero revocada por el emisor</translation>
    </message>
    <message>
        <source>Genuine, but suspended by the issuer</source>
        <translation>Auténtica, pero suspendida por el emisor</translation>
    </message>
    <message>
        <source>Genuine, but expired</source>
        <translation>Auténtica, pero caducada</translation>
    </message>
    <message>
        <source>Genuine, but not valid yet</source>
        <translation>Auténtica, pero aún no válida</translation>
    </message>
    <message>
        <source>Open a presentation or credential</source>
        <translation>Abrir una presentación o credencial</translation>
    </message>
    <message>
        <source>Nothing left this computer, and nothing was kept.</source>
        <translation>Nada ha salido de este equipo y no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Drop a presentation here, paste it, scan it or open a file. You see what a receiver would see.</source>
        <translation>Suelte aquí una presentación, péguela, escanéela o abra un archivo. Se ve lo que vería un destinatario.</translation>
    </message>
    <message>
        <source>Receiver it should be for (optional)</source>
        <translation>Destinatario previsto (opcional)</translation>
    </message>
    <message>
        <source>Code you gave (optional)</source>
        <translation>Código que usted dio (opcional)</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Folder with the files to check</source>
        <translation>Carpeta con los archivos por comprobar</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that could be checked.</source>
        <translation>El portapapeles no contiene nada que se pueda comprobar.</translation>
    </message>
    <message>
        <source>Save the result (PDF)</source>
        <translation>Guardar el resultado (PDF)</translation>
    </message>
    <message>
        <source>Nothing left this computer, and nothing was kept. The wallet is locked, so your own trust lists and files were not used.</source>
        <translation>Nada ha salido de este equipo y no se ha guardado nada. La cartera está bloqueada, así que no se han usado sus listas de confianza ni sus archivos.</translation>
    </message>
    <message>
        <source>Is it genuine?</source>
        <translation>¿Es auténtica?</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Check a folder</source>
        <translation>Comprobar una carpeta</translation>
    </message>
    <message>
        <source>Make a request</source>
        <translation>Crear una solicitud</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>This is not something to check</source>
        <translation>Esto no es algo que se pueda comprobar</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Guardar el resultado</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Is it well made?</source>
        <translation>¿Está bien formada?</translation>
    </message>
    <message>
        <source>Are all its terms defined?</source>
        <translation>¿Están definidos todos sus términos?</translation>
    </message>
    <message>
        <source>Does it keep to its schema?</source>
        <translation>¿Se ajusta a su esquema?</translation>
    </message>
    <message>
        <source>Is what it refers to the very thing it meant?</source>
        <translation>¿Es aquello a lo que remite exactamente lo que se quería decir?</translation>
    </message>
    <message>
        <source>Is the signature intact?</source>
        <translation>¿Está intacta la firma?</translation>
    </message>
    <message>
        <source>Was it signed for this purpose?</source>
        <translation>¿Se firmó para este fin?</translation>
    </message>
    <message>
        <source>Is the signature in date?</source>
        <translation>¿Está vigente la firma?</translation>
    </message>
    <message>
        <source>Is the signing key known?</source>
        <translation>¿Se conoce la clave de firma?</translation>
    </message>
    <message>
        <source>Does the key belong to the issuer?</source>
        <translation>¿Pertenece la clave al emisor?</translation>
    </message>
    <message>
        <source>Does a list you trust vouch for the issuer?</source>
        <translation>¿Responde por el emisor una lista de su confianza?</translation>
    </message>
    <message>
        <source>Is it in date?</source>
        <translation>¿Está vigente?</translation>
    </message>
    <message>
        <source>Has the issuer taken it back?</source>
        <translation>¿La ha retirado el emisor?</translation>
    </message>
    <message>
        <source>Was it issued to this person?</source>
        <translation>¿Se emitió a esta persona?</translation>
    </message>
    <message>
        <source>Did the holder prove it is theirs?</source>
        <translation>¿Ha probado el titular que es suya?</translation>
    </message>
    <message>
        <source>Was it made for this receiver?</source>
        <translation>¿Se hizo para este destinatario?</translation>
    </message>
    <message>
        <source>Does it answer this request?</source>
        <translation>¿Responde a esta solicitud?</translation>
    </message>
    <message>
        <source>Could everything inside be read?</source>
        <translation>¿Se ha podido leer todo lo que contiene?</translation>
    </message>
    <message>
        <source>DID document</source>
        <translation>Documento DID</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>Lista de estado</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Issuer metadata</source>
        <translation>Metadatos del emisor</translation>
    </message>
    <message>
        <source>Issuer profile</source>
        <translation>Perfil del emisor</translation>
    </message>
    <message>
        <source>Issuer key</source>
        <translation>Clave del emisor</translation>
    </message>
    <message>
        <source>Hosted assertion</source>
        <translation>Aserción alojada</translation>
    </message>
    <message>
        <source>Trust anchor</source>
        <translation>Ancla de confianza</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>Lista de confianza</translation>
    </message>
    <message>
        <source>Type metadata</source>
        <translation>Metadatos del tipo</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>Lista de revocación</translation>
    </message>
    <message>
        <source>Chain anchor</source>
        <translation>Ancla de la cadena</translation>
    </message>
    <message>
        <source>Not understood here</source>
        <translation>No se entiende aquí</translation>
    </message>
    <message>
        <source>What you expect of it</source>
        <translation>Lo que usted espera</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>no se pudo determinar</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no procede</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
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
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Dates and status</source>
        <translation>Fechas y estado</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
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
        <translation>Se muestra siempre</translation>
    </message>
    <message>
        <source>Cannot be withheld</source>
        <translation>No se puede reservar</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation><numerusform>%n dato</numerusform><numerusform>%n datos</numerusform></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>reservado</translation>
    </message>
    <message>
        <source>What had to be shown</source>
        <translation>Lo que hubo que demostrar</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Quién es usted</translation>
    </message>
    <message>
        <source>Your identifier</source>
        <translation>Su identificador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Skills and frameworks</source>
        <translation>Competencias y marcos</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Logro</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válida desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Awarded on</source>
        <translation>Otorgada el</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Credits earned</source>
        <translation>Créditos obtenidos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Skill or level</source>
        <translation>Competencia o nivel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Field of study</source>
        <translation>Ámbito de estudio</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <source>Where its status is published</source>
        <translation>Dónde se publica su estado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga de trabajo</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Resultados de aprendizaje</translation>
    </message>
    <message>
        <source>Form of participation</source>
        <translation>Forma de participación</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Garantía de calidad</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Número de estudiante</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lugar de nacimiento</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation><numerusform>%n parte</numerusform><numerusform>%n partes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>%n valor</numerusform><numerusform>%n valores</numerusform></translation>
    </message>
</context>
<context>
    <name>code sheet</name>
    <message>
        <source>Scan the codes with Cairn, in any order. Together they hold one presentation.</source>
        <translation>Escanee los códigos con Cairn, en cualquier orden. Juntos contienen una presentación.</translation>
    </message>
</context>
<context>
    <name>credential</name>
    <message>
        <source>Verify again</source>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>Etiquetas y nota…</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Guardar el original…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Quitar de favoritas</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Marcar como favorita</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Sacar de la papelera</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>About this credential</source>
        <translation>Sobre esta credencial</translation>
    </message>
    <message>
        <source>About the achievement</source>
        <translation>Sobre el logro</translation>
    </message>
    <message>
        <source>About the issuer</source>
        <translation>Sobre el emisor</translation>
    </message>
    <message>
        <source>It speaks of something else than what it stands on. Do not count it.</source>
        <translation>Habla de algo distinto de aquello en lo que figura. No lo tenga en cuenta.</translation>
    </message>
    <message>
        <source>Details of the endorsement by {name}</source>
        <translation>Detalles del aval de {name}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se ha podido leer</translation>
    </message>
    <message>
        <source>As a European micro-credential</source>
        <translation>Como microcredencial europea</translation>
    </message>
    <message>
        <source>{n} of {all} EU elements</source>
        <translation>{n} de {all} elementos de la UE</translation>
    </message>
    <message>
        <source>Earlier learning was recognised for it.</source>
        <translation>Se reconoció por ella un aprendizaje previo.</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>No encaja</translation>
    </message>
    <message>
        <source>{state}: {values}</source>
        <translation>{state}: {values}</translation>
    </message>
    <message>
        <source>Change tags and note…</source>
        <translation>Cambiar etiquetas y nota…</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Solo para usted</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>Etiquetas y nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Add the tag {name}</source>
        <translation>Añadir la etiqueta {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>For example the day you applied with it. Only what speaks of that day counts.</source>
        <translation>Por ejemplo, el día en que la presentó en una candidatura. Solo cuenta lo que se refiere a ese día.</translation>
    </message>
    <message>
        <source>Day to look at</source>
        <translation>Día que se examina</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Was it valid on a certain day?</source>
        <translation>¿Era válida un día concreto?</translation>
    </message>
    <message>
        <source>On {day}: {verdict}</source>
        <translation>El {day}: {verdict}</translation>
    </message>
    <message>
        <source>Untitled credential</source>
        <translation>Credencial sin título</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation><numerusform>%n semana</numerusform><numerusform>%n semanas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n día</numerusform><numerusform>%n días</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation><numerusform>%n hora</numerusform><numerusform>%n horas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n minuto</numerusform><numerusform>%n minutos</numerusform></translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Sin fecha de fin</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga de trabajo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Control de identidad</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Garantía de calidad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message numerus="yes">
        <source>{n} credit(s)</source>
        <translation><numerusform>{n} crédito</numerusform><numerusform>{n} créditos</numerusform></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hasta el {day}</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>Con supervisión</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>Identidad comprobada</translation>
    </message>
    <message>
        <source>Unsupervised</source>
        <translation>Sin supervisión</translation>
    </message>
    <message>
        <source>Sealed as</source>
        <translation>Sellada como</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>Llegó como</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation><numerusform>%n byte</numerusform><numerusform>%n bytes</numerusform></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitida a</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>{issuer} · awarded {day}</source>
        <translation>{issuer} · otorgada el {day}</translation>
    </message>
    <message>
        <source>Can be shared in parts</source>
        <translation>Se puede compartir por partes</translation>
    </message>
    <message>
        <source>Why this is verified</source>
        <translation>Por qué está verificada</translation>
    </message>
    <message>
        <source>Kept exactly as received; this is its content with parts in order.</source>
        <translation>Se conserva tal como se recibió; este es su contenido con las partes ordenadas.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Outcomes &amp;&amp; evidence</source>
        <translation>Resultados y evidencias</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Itinerarios</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Lo que se ha comprobado</translation>
    </message>
    <message>
        <source>What others say about it</source>
        <translation>Lo que otros dicen de ella</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Lo que puede hacer</translation>
    </message>
    <message>
        <source>It counts toward none of your stacks yet.</source>
        <translation>Aún no cuenta para ninguno de sus itinerarios.</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Guardar el original</translation>
    </message>
    <message>
        <source>What the credential says, as data</source>
        <translation>Lo que dice la credencial, en forma de datos</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>The issuer stated no outcomes and no evidence.</source>
        <translation>El emisor no indicó resultados ni evidencias.</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Resultados de aprendizaje</translation>
    </message>
    <message>
        <source>What had to be shown</source>
        <translation>Lo que hubo que demostrar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Skills and frameworks</source>
        <translation>Competencias y marcos</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha ocurrido nada.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>from today</source>
        <translation>de hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation><numerusform>de hace %n día</numerusform><numerusform>de hace %n días</numerusform></translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation><numerusform>hace %n minuto</numerusform><numerusform>hace %n minutos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation><numerusform>hace %n hora</numerusform><numerusform>hace %n horas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation><numerusform>hace %n día</numerusform><numerusform>hace %n días</numerusform></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>That recovery code does not open this wallet</source>
        <translation>Ese código de recuperación no abre esta cartera</translation>
    </message>
    <message>
        <source>No wallet yet</source>
        <translation>Aún no hay cartera</translation>
    </message>
    <message>
        <source>There is no wallet in this folder.</source>
        <translation>No hay ninguna cartera en esta carpeta.</translation>
    </message>
    <message>
        <source>Create one, or choose the folder it is in.</source>
        <translation>Cree una o elija la carpeta donde está.</translation>
    </message>
    <message>
        <source>A wallet is already here</source>
        <translation>Aquí ya hay una cartera</translation>
    </message>
    <message>
        <source>This folder holds a wallet; nothing was changed.</source>
        <translation>Esta carpeta contiene una cartera; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Unlock it instead.</source>
        <translation>Desbloquéela en lugar de crear otra.</translation>
    </message>
    <message>
        <source>The wallet is locked</source>
        <translation>La cartera está bloqueada</translation>
    </message>
    <message>
        <source>This needs your credentials, and they are locked.</source>
        <translation>Para esto hacen falta sus credenciales, y están bloqueadas.</translation>
    </message>
    <message>
        <source>Unlock the wallet.</source>
        <translation>Desbloquee la cartera.</translation>
    </message>
    <message>
        <source>That passphrase does not open this wallet</source>
        <translation>Esa frase de contraseña no abre esta cartera</translation>
    </message>
    <message>
        <source>Capital letters, the keyboard layout and spaces all count.</source>
        <translation>Las mayúsculas, la distribución del teclado y los espacios cuentan.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keyring did not give the key</source>
        <translation>El llavero no ha dado la clave</translation>
    </message>
    <message>
        <source>This computer's keyring is missing, locked or has changed.</source>
        <translation>El llavero de este equipo falta, está bloqueado o ha cambiado.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase.</source>
        <translation>Desbloquee con su frase de contraseña.</translation>
    </message>
    <message>
        <source>The wallet file is damaged</source>
        <translation>El archivo de la cartera está dañado</translation>
    </message>
    <message>
        <source>What is stored does not match its own seals, so nothing was opened or changed.</source>
        <translation>Lo almacenado no coincide con sus propios sellos, así que no se ha abierto ni cambiado nada.</translation>
    </message>
    <message>
        <source>Keep the file as it is and restore a backup.</source>
        <translation>Deje el archivo como está y restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The wallet is open elsewhere</source>
        <translation>La cartera está abierta en otro lugar</translation>
    </message>
    <message>
        <source>Another window or program holds it.</source>
        <translation>La está usando otra ventana u otro programa.</translation>
    </message>
    <message>
        <source>Close that one, then try again.</source>
        <translation>Ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk did not take it</source>
        <translation>El disco no lo ha aceptado</translation>
    </message>
    <message>
        <source>It may be full or read-only. Your wallet is as it was before.</source>
        <translation>Puede que esté lleno o sea de solo lectura. Su cartera sigue como antes.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Haga sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This wallet was made by a newer version</source>
        <translation>Esta cartera se creó con una versión más reciente</translation>
    </message>
    <message>
        <source>It was not opened, so that nothing is lost.</source>
        <translation>No se ha abierto, para que no se pierda nada.</translation>
    </message>
    <message>
        <source>Update the program, then unlock.</source>
        <translation>Actualice el programa y desbloquee después.</translation>
    </message>
    <message>
        <source>The check was cut short</source>
        <translation>La comprobación se ha interrumpido</translation>
    </message>
    <message>
        <source>A helper process ended before its work was done. What was kept before stays kept.</source>
        <translation>Un proceso auxiliar terminó antes de acabar su trabajo. Lo que ya estaba guardado sigue guardado.</translation>
    </message>
    <message>
        <source>Try again with fewer files at a time.</source>
        <translation>Inténtelo de nuevo con menos archivos a la vez.</translation>
    </message>
    <message>
        <source>Not a credential</source>
        <translation>No es una credencial</translation>
    </message>
    <message>
        <source>No credential was found in it.</source>
        <translation>No se ha encontrado ninguna credencial dentro.</translation>
    </message>
    <message>
        <source>Ask the issuer for the file, picture or link text of the credential itself.</source>
        <translation>Pida al emisor el archivo, la imagen o el texto del enlace de la propia credencial.</translation>
    </message>
    <message>
        <source>Not well made</source>
        <translation>Mal formada</translation>
    </message>
    <message>
        <source>It breaks the rules of its own format, so it cannot be read safely.</source>
        <translation>Infringe las reglas de su propio formato, así que no se puede leer con seguridad.</translation>
    </message>
    <message>
        <source>Ask the issuer for a fresh copy.</source>
        <translation>Pida una copia nueva al emisor.</translation>
    </message>
    <message>
        <source>Not understood by this wallet</source>
        <translation>Esta cartera no lo entiende</translation>
    </message>
    <message>
        <source>It is of a kind this wallet does not read yet.</source>
        <translation>Es de un tipo que esta cartera aún no lee.</translation>
    </message>
    <message>
        <source>Ask the issuer for an Open Badges 3.0 or verifiable credential file.</source>
        <translation>Pida al emisor un archivo Open Badges 3.0 o de credencial verificable.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>It goes against a safety rule, so nothing was kept.</source>
        <translation>Va en contra de una regla de seguridad, así que no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Check where it came from.</source>
        <translation>Compruebe de dónde procede.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>It is larger or deeper than the wallet reads.</source>
        <translation>Es más grande o tiene más niveles de lo que la cartera lee.</translation>
    </message>
    <message>
        <source>Split it, or ask for a smaller copy.</source>
        <translation>Divídalo o pida una copia más pequeña.</translation>
    </message>
    <message>
        <source>That does not fit here</source>
        <translation>Eso no encaja aquí</translation>
    </message>
    <message>
        <source>What was entered cannot be used.</source>
        <translation>Lo introducido no se puede usar.</translation>
    </message>
    <message>
        <source>Check the entry and try again.</source>
        <translation>Revise lo introducido e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>Ya no está aquí</translation>
    </message>
    <message>
        <source>It is not in the wallet any more.</source>
        <translation>Ya no está en la cartera.</translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation>Vuelva a la lista.</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>El archivo no está ahí</translation>
    </message>
    <message>
        <source>It was moved, renamed or cannot be read.</source>
        <translation>Se ha movido, ha cambiado de nombre o no se puede leer.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Elija el archivo de nuevo.</translation>
    </message>
    <message>
        <source>A file of that name exists</source>
        <translation>Ya existe un archivo con ese nombre</translation>
    </message>
    <message>
        <source>Nothing was written over.</source>
        <translation>No se ha sobrescrito nada.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>Fuera de la carpeta elegida</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Choose a name without folders in it.</source>
        <translation>Elija un nombre que no incluya carpetas.</translation>
    </message>
    <message>
        <source>This needs the network</source>
        <translation>Para esto hace falta la red</translation>
    </message>
    <message>
        <source>The wallet is offline, so nothing was fetched.</source>
        <translation>La cartera trabaja sin conexión, así que no se ha descargado nada.</translation>
    </message>
    <message>
        <source>Bring the file by hand.</source>
        <translation>Traiga el archivo a mano.</translation>
    </message>
    <message>
        <source>This cannot be shared that way</source>
        <translation>Esto no se puede compartir de esa manera</translation>
    </message>
    <message>
        <source>The credential's own seal does not allow it.</source>
        <translation>El propio sello de la credencial no lo permite.</translation>
    </message>
    <message>
        <source>Show more of it, or share it whole.</source>
        <translation>Muestre más de ella o compártala entera.</translation>
    </message>
    <message>
        <source>The newest good backup is of {when}; recover from it.</source>
        <translation>La copia de seguridad correcta más reciente es de {when}; recupere los datos desde ella.</translation>
    </message>
    <message>
        <source>Correct that place in the file, or ask whoever wrote it.</source>
        <translation>Corrija ese lugar del archivo o pregunte a quien lo escribió.</translation>
    </message>
    <message>
        <source>Ask whoever publishes it for CTDL, ELM or stack-rules/1.</source>
        <translation>Pida a quien la publica una versión en CTDL, ELM o stack-rules/1.</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Elija una carpeta que exista.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Elija otra copia de seguridad.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Elija un día posterior.</translation>
    </message>
    <message>
        <source>Choose another way of signing, or leave the choice to the program.</source>
        <translation>Elija otra forma de firmar o deje que el programa elija.</translation>
    </message>
    <message>
        <source>Look up what can be shown of it, and choose from that.</source>
        <translation>Consulte qué se puede mostrar y elija entre ello.</translation>
    </message>
    <message>
        <source>Hand over the original instead.</source>
        <translation>Entregue el original en su lugar.</translation>
    </message>
    <message>
        <source>Choose at least one credential.</source>
        <translation>Elija al menos una credencial.</translation>
    </message>
    <message>
        <source>Bring the file from the address that the check names.</source>
        <translation>Traiga el archivo de la dirección que indica la comprobación.</translation>
    </message>
    <message>
        <source>Ask whoever publishes the list for another copy.</source>
        <translation>Pida otra copia a quien publica la lista.</translation>
    </message>
    <message>
        <source>Ask whoever made the request for a new one.</source>
        <translation>Pida una solicitud nueva a quien la hizo.</translation>
    </message>
</context>
<context>
    <name>eu</name>
    <message>
        <source>Who learned</source>
        <translation>Quién aprendió</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Country or region of the issuer</source>
        <translation>País o región del emisor</translation>
    </message>
    <message>
        <source>Awarding body</source>
        <translation>Organismo otorgante</translation>
    </message>
    <message>
        <source>Date of award</source>
        <translation>Fecha de expedición</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Resultados de aprendizaje</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga de trabajo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Kind of assessment</source>
        <translation>Tipo de evaluación</translation>
    </message>
    <message>
        <source>Form of participation</source>
        <translation>Forma de participación</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Garantía de calidad</translation>
    </message>
    <message>
        <source>What was needed to enrol</source>
        <translation>Requisitos previos para inscribirse</translation>
    </message>
    <message>
        <source>Supervision and identity check</source>
        <translation>Supervisión y control de identidad</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>What it can add up to</source>
        <translation>A qué puede sumarse</translation>
    </message>
    <message>
        <source>Further information</source>
        <translation>Información adicional</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>partly stated</source>
        <translation>indicado en parte</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>The workload is written as {written}, which is months; hours or minutes were meant, it seems.</source>
        <translation>La carga de trabajo está escrita como {written}, que son meses; al parecer se querían decir horas o minutos.</translation>
    </message>
    <message>
        <source>{hours} hours for {credits} ECTS are {each} hours a credit; 25 to 30 are usual.</source>
        <translation>{hours} horas por {credits} ECTS son {each} horas por crédito; lo habitual son de 25 a 30.</translation>
    </message>
    <message>
        <source>It speaks of an identity check and also says that there was none.</source>
        <translation>Habla de un control de identidad y también dice que no lo hubo.</translation>
    </message>
    <message>
        <source>It states EQF level {eqf} and another level with the number {other}; only the EQF level counts.</source>
        <translation>Indica el nivel EQF {eqf} y otro nivel con el número {other}; solo cuenta el nivel EQF.</translation>
    </message>
    <message>
        <source>It is called {called}, but states only participation.</source>
        <translation>Se llama {called}, pero solo indica participación.</translation>
    </message>
    <message>
        <source>A result is below what was required.</source>
        <translation>Un resultado está por debajo de lo exigido.</translation>
    </message>
    <message>
        <source>Some skills have no web address, so they cannot be matched with others.</source>
        <translation>Algunas competencias no tienen dirección web, así que no se pueden comparar con otras.</translation>
    </message>
    <message>
        <source>The language tag {tag} names no country.</source>
        <translation>La etiqueta de idioma {tag} no designa ningún país.</translation>
    </message>
    <message>
        <source>{stated} of {all} stated, {partly} only partly, {missing} not stated.</source>
        <translation>{stated} de {all} indicados, {partly} solo en parte, {missing} sin indicar.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the credential when something is not stated. Ask the issuer for it.</source>
        <translation>Que algo no se indique no quiere decir que la credencial tenga un defecto. Pídalo al emisor.</translation>
    </message>
    <message>
        <source>Assessed outcome</source>
        <translation>Resultado evaluado</translation>
    </message>
    <message>
        <source>An outcome that was assessed.</source>
        <translation>Un resultado que se evaluó.</translation>
    </message>
    <message>
        <source>Outcome, assessment not stated</source>
        <translation>Resultado, evaluación no indicada</translation>
    </message>
    <message>
        <source>An outcome is claimed; how it was assessed is not stated.</source>
        <translation>Se declara un resultado; no se indica cómo se evaluó.</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>Taking part, not an assessed outcome.</source>
        <translation>Haber participado, no un resultado evaluado.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>A right that was given, not an outcome.</source>
        <translation>Un derecho concedido, no un resultado.</translation>
    </message>
    <message>
        <source>Not achieved yet</source>
        <translation>Aún no logrado</translation>
    </message>
    <message>
        <source>Nothing was achieved yet.</source>
        <translation>Aún no se ha logrado nada.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>No se ha podido escribir el archivo ahí. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything is sound</source>
        <translation>Todo está en orden</translation>
    </message>
    <message>
        <source>Every page, every original and the search index are what they were.</source>
        <translation>Todas las páginas, todos los originales y el índice de búsqueda están como estaban.</translation>
    </message>
    <message>
        <source>Something is damaged</source>
        <translation>Hay algo dañado</translation>
    </message>
    <message>
        <source>Make a copy of the wallet's folder, then go back to a backup.</source>
        <translation>Haga una copia de la carpeta de la cartera y vuelva después a una copia de seguridad.</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}, under Backup.</source>
        <translation>Vuelva a la copia de seguridad de {when}, en Copias de seguridad.</translation>
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
        <translation>Sin firma</translation>
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
        <translation>Credencial verificable 2.0</translation>
    </message>
    <message>
        <source>Verifiable credential 1.1</source>
        <translation>Credencial verificable 1.1</translation>
    </message>
    <message>
        <source>signed text</source>
        <translation>texto firmado</translation>
    </message>
    <message>
        <source>COSE signature</source>
        <translation>Firma COSE</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>Archivo JSON</translation>
    </message>
    <message>
        <source>baked PNG picture</source>
        <translation>imagen PNG con credencial</translation>
    </message>
    <message>
        <source>baked SVG picture</source>
        <translation>imagen SVG con credencial</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>código QR</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>página web</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>documento PDF</translation>
    </message>
    <message>
        <source>European digital seal</source>
        <translation>sello digital europeo</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>archivo ZIP</translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Dictamen</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Otorgada</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>freshness</name>
    <message numerus="yes">
        <source>%n credential(s) lean on it</source>
        <translation><numerusform>la usa %n credencial</numerusform><numerusform>la usan %n credenciales</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation><numerusform>%n credencial</numerusform><numerusform>%n credenciales</numerusform></translation>
    </message>
    <message>
        <source>its key is nowhere on this computer; {count}</source>
        <translation>su clave no está en este equipo; {count}</translation>
    </message>
    <message>
        <source>its key is on this computer once, in a file or list; {count}</source>
        <translation>su clave está en este equipo una sola vez, en un archivo o una lista; {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) end within 60 days</source>
        <translation><numerusform>%n credencial caduca en un plazo de 60 días</numerusform><numerusform>%n credenciales caducan en un plazo de 60 días</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n status list(s) too old or missing</source>
        <translation><numerusform>%n lista de estado falta o es demasiado antigua</numerusform><numerusform>%n listas de estado faltan o son demasiado antiguas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n issuer(s) known from one place only</source>
        <translation><numerusform>%n emisor conocido por una sola fuente</numerusform><numerusform>%n emisores conocidos por una sola fuente</numerusform></translation>
    </message>
    <message>
        <source>{age}; {uses}</source>
        <translation>{age}; {uses}</translation>
    </message>
    <message>
        <source>not on this computer; {uses}</source>
        <translation>no está en este equipo; {uses}</translation>
    </message>
    <message>
        <source>ends on {day}</source>
        <translation>caduca el {day}</translation>
    </message>
    <message>
        <source>See what</source>
        <translation>Ver cuáles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Put this note away</source>
        <translation>Apartar este aviso</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Caducan pronto</translation>
    </message>
    <message>
        <source>Ask the issuer whether it can be renewed.</source>
        <translation>Pregunte al emisor si se puede renovar.</translation>
    </message>
    <message>
        <source>Status lists</source>
        <translation>Listas de estado</translation>
    </message>
    <message>
        <source>Get the file from its address and add it under Settings, Files for checking.</source>
        <translation>Obtenga el archivo en su dirección y añádalo en Ajustes, Archivos para comprobar.</translation>
    </message>
    <message>
        <source>Issuers known from one place only</source>
        <translation>Emisores conocidos por una sola fuente</translation>
    </message>
    <message>
        <source>If that file is lost, nobody can check these any more. Keep their key document.</source>
        <translation>Si se pierde ese archivo, nadie podrá volver a comprobarlas. Conserve su documento de claves.</translation>
    </message>
    <message>
        <source>What will lapse</source>
        <translation>Lo que va a caducar</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Qué significan las palabras</translation>
    </message>
    <message>
        <source>Stacks and sharing</source>
        <translation>Itinerarios y compartir</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Añadir credenciales</translation>
    </message>
    <message>
        <source>Drop a file, a picture or a folder on the window, paste with Ctrl+V, open with Ctrl+O, or scan a code on the screen with Ctrl+Shift+S. Badges in pictures, signed files, PDF and ZIP are read. What you received is kept byte for byte.</source>
        <translation>Suelte un archivo, una imagen o una carpeta en la ventana, pegue con Ctrl+V, abra con Ctrl+O o escanee un código de la pantalla con Ctrl+Shift+S. Se leen insignias en imágenes, archivos firmados, PDF y ZIP. Lo recibido se conserva byte a byte.</translation>
    </message>
    <message>
        <source>Keep order</source>
        <translation>Mantener el orden</translation>
    </message>
    <message>
        <source>Tags, notes, favourites and the archive are for you alone and never leave with a credential. The menu above the list leads to each of them, and to searches you have kept.</source>
        <translation>Las etiquetas, las notas, las favoritas y el archivo son solo para usted y nunca salen con una credencial. El menú sobre la lista lleva a cada una de ellas y a las búsquedas que ha guardado.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Type words, or narrow down with issuer:, skill:, level:&gt;=6, expires:&lt;2027 and status:.</source>
        <translation>Escriba palabras o acote con issuer:, skill:, level:&gt;=6, expires:&lt;2027 y status:.</translation>
    </message>
    <message>
        <source>Never lose it</source>
        <translation>No perder nada nunca</translation>
    </message>
    <message>
        <source>An automatic backup follows each change. Make one for another place under Settings, Backup, and a recovery sheet under Settings, Safety.</source>
        <translation>Tras cada cambio se crea una copia de seguridad automática. Haga una para otro lugar en Ajustes, Copias de seguridad, y una hoja de recuperación en Ajustes, Seguridad.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>The signature holds, it is the issuer's, and nothing known speaks against it.</source>
        <translation>La firma es correcta, es del emisor y nada de lo que se sabe habla en contra.</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Comprobación incompleta</translation>
    </message>
    <message>
        <source>Something needed is not on this computer. The credential may be perfectly good. Open the line with the question mark: it names the file that would settle it.</source>
        <translation>Falta en este equipo algo necesario. La credencial puede ser perfectamente buena. Abra la línea con el signo de interrogación: nombra el archivo que lo resolvería.</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>Lista de estado</translation>
    </message>
    <message>
        <source>A list an issuer publishes of what it has taken back. Its age is always told, because an old list cannot know of yesterday.</source>
        <translation>Una lista que publica un emisor con lo que ha retirado. Siempre se indica su antigüedad, porque una lista antigua no puede saber lo de ayer.</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>Lista de confianza</translation>
    </message>
    <message>
        <source>A dated list of issuers somebody vouches for. It says whom you know, and never changes whether a credential is genuine.</source>
        <translation>Una lista fechada de emisores por los que alguien responde. Dice a quién conoce usted y nunca cambia si una credencial es auténtica.</translation>
    </message>
    <message>
        <source>Was it valid then?</source>
        <translation>¿Era válida entonces?</translation>
    </message>
    <message>
        <source>On the page of a credential choose a day. Only what speaks of that day is used.</source>
        <translation>En la página de una credencial elija un día. Solo se usa lo que se refiere a ese día.</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Itinerario</translation>
    </message>
    <message>
        <source>A qualification you work toward, measured by its written rules over what you hold. Drag a credential onto a stack to see where it counts.</source>
        <translation>Una cualificación hacia la que avanza, medida según sus reglas escritas con lo que tiene. Arrastre una credencial a un itinerario para ver dónde cuenta.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Parts that the issuer made separable can be held back and the signature still holds. A presentation is made for one receiver and one day; whom you showed what is in your activity.</source>
        <translation>Las partes que el emisor hizo separables se pueden reservar y la firma sigue siendo válida. Una presentación se hace para un destinatario y un plazo; lo que mostró y a quién consta en su actividad.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Looks at what somebody shows you, also while the wallet is locked, and keeps nothing.</source>
        <translation>Examina lo que alguien le muestra, también con la cartera bloqueada, y no guarda nada.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>This program opens no connection. What a check is missing it names, and you can bring it as a file under Settings, Files for checking.</source>
        <translation>Este programa no abre ninguna conexión. Lo que falta para una comprobación lo nombra, y puede traerlo como archivo en Ajustes, Archivos para comprobar.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Wallet created</source>
        <translation>Cartera creada</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Verified again</source>
        <translation>Verificada de nuevo</translation>
    </message>
    <message>
        <source>Verdict changed</source>
        <translation>Dictamen cambiado</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartida</translation>
    </message>
    <message>
        <source>Original saved as a file</source>
        <translation>Original guardado como archivo</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Moved to trash</source>
        <translation>Movida a la papelera</translation>
    </message>
    <message>
        <source>Taken out of the trash</source>
        <translation>Sacada de la papelera</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Etiquetas cambiadas</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Nota cambiada</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Taken out of the archive</source>
        <translation>Desarchivada</translation>
    </message>
    <message>
        <source>Brought from another wallet</source>
        <translation>Traída de otra cartera</translation>
    </message>
    <message>
        <source>Issuer added to your trust list</source>
        <translation>Emisor añadido a su lista de confianza</translation>
    </message>
    <message>
        <source>Issuer removed from your trust list</source>
        <translation>Emisor quitado de su lista de confianza</translation>
    </message>
    <message>
        <source>Trust list added</source>
        <translation>Lista de confianza añadida</translation>
    </message>
    <message>
        <source>Material for checks added</source>
        <translation>Material para comprobaciones añadido</translation>
    </message>
    <message>
        <source>Stack added</source>
        <translation>Itinerario añadido</translation>
    </message>
    <message>
        <source>Own decision on a stack written down</source>
        <translation>Decisión propia sobre un itinerario anotada</translation>
    </message>
    <message>
        <source>Own decision on a stack taken back</source>
        <translation>Decisión propia sobre un itinerario retirada</translation>
    </message>
    <message>
        <source>Stack removed</source>
        <translation>Itinerario quitado</translation>
    </message>
    <message>
        <source>Identity made</source>
        <translation>Identidad creada</translation>
    </message>
    <message>
        <source>Identity retired</source>
        <translation>Identidad retirada</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueada</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Ajuste cambiado</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) shown</source>
        <translation><numerusform>%n dato mostrado</numerusform><numerusform>%n datos mostrados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n withheld</source>
        <translation><numerusform>%n reservado</numerusform><numerusform>%n reservados</numerusform></translation>
    </message>
    <message>
        <source>for {who}</source>
        <translation>para {who}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation>Añadir desde un archivo</translation>
    </message>
    <message>
        <source>Add from the clipboard</source>
        <translation>Añadir desde el portapapeles</translation>
    </message>
    <message>
        <source>Scan the screen</source>
        <translation>Escanear la pantalla</translation>
    </message>
    <message>
        <source>The main action of the screen</source>
        <translation>La acción principal de la pantalla</translation>
    </message>
    <message>
        <source>Share the selection</source>
        <translation>Compartir la selección</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Lista de teclas</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Búlgaro</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonio</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irlandés</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croata</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Húngaro</translation>
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
        <translation>Letón</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltés</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumano</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Esloveno</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message numerus="yes">
        <source>%n credential(s) moved to the trash</source>
        <translation><numerusform>%n credencial movida a la papelera</numerusform><numerusform>%n credenciales movidas a la papelera</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) taken out of the trash</source>
        <translation><numerusform>%n credencial sacada de la papelera</numerusform><numerusform>%n credenciales sacadas de la papelera</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) put into the archive</source>
        <translation><numerusform>%n credencial archivada</numerusform><numerusform>%n credenciales archivadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) taken out of the archive</source>
        <translation><numerusform>%n credencial desarchivada</numerusform><numerusform>%n credenciales desarchivadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) no longer a favourite</source>
        <translation><numerusform>%n credencial quitada de favoritas</numerusform><numerusform>%n credenciales quitadas de favoritas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Tag added to %n credential(s)</source>
        <translation><numerusform>Etiqueta añadida a %n credencial</numerusform><numerusform>Etiqueta añadida a %n credenciales</numerusform></translation>
    </message>
    <message>
        <source>Search kept</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Search forgotten</source>
        <translation>Búsqueda olvidada</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) made a favourite</source>
        <translation><numerusform>%n credencial marcada como favorita</numerusform><numerusform>%n credenciales marcadas como favoritas</numerusform></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>A tag is a word of yours, like “work” or “summer 2026”. Only you see it.</source>
        <translation>Una etiqueta es una palabra suya, como “trabajo” o “verano de 2026”. Solo usted la ve.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags and note kept</source>
        <translation>Etiquetas y nota guardadas</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n credential(s) for good?</source>
        <translation><numerusform>¿Eliminar %n credencial definitivamente?</numerusform><numerusform>¿Eliminar %n credenciales definitivamente?</numerusform></translation>
    </message>
    <message>
        <source>They are erased from this computer. Backups made before still hold them.</source>
        <translation>Se borran de este equipo. Las copias de seguridad hechas antes todavía las contienen.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>It appears in the menu above the list and always shows what fits today.</source>
        <translation>Aparece en el menú sobre la lista y siempre muestra lo que coincide hoy.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) deleted for good</source>
        <translation><numerusform>%n credencial eliminada definitivamente</numerusform><numerusform>%n credenciales eliminadas definitivamente</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation><numerusform>%n mostrada</numerusform><numerusform>%n mostradas</numerusform></translation>
    </message>
    <message>
        <source>Each of these can be undone.</source>
        <translation>Cada una de estas acciones se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) selected</source>
        <translation><numerusform>%n credencial seleccionada</numerusform><numerusform>%n credenciales seleccionadas</numerusform></translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Sacar de la papelera</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Añadir una etiqueta…</translation>
    </message>
    <message>
        <source>Make favourites</source>
        <translation>Marcar como favoritas</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Untitled credential</source>
        <translation>Credencial sin título</translation>
    </message>
    <message>
        <source>All credentials</source>
        <translation>Todas las credenciales</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificadas</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Caducan pronto</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By issuer</source>
        <translation>Por emisor</translation>
    </message>
    <message>
        <source>By skill</source>
        <translation>Por competencia</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Por nivel</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <source>No skill named</source>
        <translation>Sin competencia indicada</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Sin nivel</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>Etiqueta: {name}</translation>
    </message>
    <message>
        <source>Search: {name}</source>
        <translation>Búsqueda: {name}</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>caducó el {day}</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Nivel {level}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>recibida el {day}</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Credentials shown to you</source>
        <translation>Credenciales que se le muestran</translation>
    </message>
    <message>
        <source>This page was made by the learner and holds the signed credentials themselves. Anything written on a page can be invented: open this file with Cairn to check every signature, whether it still stands, and whom it was made for.</source>
        <translation>Esta página la ha hecho el titular y contiene las propias credenciales firmadas. Todo lo que se escribe en una página puede inventarse: abra este archivo con Cairn para comprobar cada firma, si sigue en vigor y para quién se hizo.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Otorgada</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>How it was assessed</source>
        <translation>Cómo se evaluó</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Skills and frameworks</source>
        <translation>Competencias y marcos</translation>
    </message>
    <message>
        <source>Shown by the holder of</source>
        <translation>Mostrada por el titular de</translation>
    </message>
    <message>
        <source>Save the presentation itself</source>
        <translation>Guardar la propia presentación</translation>
    </message>
    <message>
        <source>Check the signatures</source>
        <translation>Comprobar las firmas</translation>
    </message>
    <message>
        <source>The presentation as a QR code</source>
        <translation>La presentación como código QR</translation>
    </message>
    <message>
        <source>The holder's signature is good.</source>
        <translation>La firma del titular es correcta.</translation>
    </message>
    <message>
        <source>The holder's signature is not good, or its time is over.</source>
        <translation>La firma del titular no es correcta o su plazo ha vencido.</translation>
    </message>
    <message>
        <source>This browser cannot check the holder's signature. Open the file with Cairn.</source>
        <translation>Este navegador no puede comprobar la firma del titular. Abra el archivo con Cairn.</translation>
    </message>
    <message>
        <source>An issuer's signature is not good, or its time is over.</source>
        <translation>La firma de un emisor no es correcta o su plazo ha vencido.</translation>
    </message>
    <message>
        <source>Issuers' signatures checked here and good: {checked} of {all}. Whether a credential was revoked, and who the issuers are, is not checked by this page.</source>
        <translation>Firmas de emisores comprobadas aquí y correctas: {checked} de {all}. Esta página no comprueba si una credencial se ha revocado ni quiénes son los emisores.</translation>
    </message>
    <message>
        <source>In the holder's own words: signed by the holder alone, by no institution.</source>
        <translation>En palabras propias: firmado solo por quien lo presenta, por ninguna institución.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
</context>
<context>
    <name>qr</name>
    <message>
        <source>Part {n} of {total}</source>
        <translation>Parte {n} de {total}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Parte anterior</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Code with the presentation</source>
        <translation>Código con la presentación</translation>
    </message>
    <message>
        <source>Spare part {n}: it stands in for any that was missed</source>
        <translation>Parte de repuesto {n}: sustituye a cualquiera que se haya perdido</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Itinerarios</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Signed with the holder's own key.</source>
        <translation>Firmada con la propia clave del titular.</translation>
    </message>
    <message>
        <source>The signature is intact: nothing changed since the holder signed it.</source>
        <translation>La firma está intacta: nada ha cambiado desde que el titular firmó.</translation>
    </message>
    <message>
        <source>The holder's key is known.</source>
        <translation>Se conoce la clave del titular.</translation>
    </message>
    <message>
        <source>The key belongs to whoever presents it.</source>
        <translation>La clave pertenece a quien la presenta.</translation>
    </message>
    <message>
        <source>It follows the rules of its format.</source>
        <translation>Cumple las reglas de su formato.</translation>
    </message>
    <message>
        <source>It breaks a rule of its format.</source>
        <translation>Infringe una regla de su formato.</translation>
    </message>
    <message>
        <source>Every term it uses is defined and known here.</source>
        <translation>Todos los términos que usa están definidos y se conocen aquí.</translation>
    </message>
    <message>
        <source>It uses a vocabulary that is not on this computer.</source>
        <translation>Usa un vocabulario que no está en este equipo.</translation>
    </message>
    <message>
        <source>It brings its own vocabulary, which could change what is meant.</source>
        <translation>Trae su propio vocabulario, que podría cambiar lo que se quiere decir.</translation>
    </message>
    <message>
        <source>It uses a term nobody defined, so the signature does not cover it.</source>
        <translation>Usa un término que nadie ha definido, así que la firma no lo cubre.</translation>
    </message>
    <message>
        <source>It holds an incomplete web address where a full one is needed.</source>
        <translation>Contiene una dirección web incompleta donde hace falta una completa.</translation>
    </message>
    <message>
        <source>A part of it would be lost from what the signature covers.</source>
        <translation>Una parte quedaría fuera de lo que cubre la firma.</translation>
    </message>
    <message>
        <source>Its vocabularies are not in the required order.</source>
        <translation>Sus vocabularios no están en el orden exigido.</translation>
    </message>
    <message>
        <source>It names no schema, and it need not.</source>
        <translation>No nombra ningún esquema, ni necesita hacerlo.</translation>
    </message>
    <message>
        <source>The schema it names is not on this computer, or asks what is not understood here.</source>
        <translation>El esquema que nombra no está en este equipo o pide algo que aquí no se entiende.</translation>
    </message>
    <message>
        <source>It keeps to the schema it names.</source>
        <translation>Se ajusta al esquema que nombra.</translation>
    </message>
    <message>
        <source>It does not keep to the schema it names.</source>
        <translation>No se ajusta al esquema que nombra.</translation>
    </message>
    <message>
        <source>The copy at hand is the very one it meant.</source>
        <translation>La copia disponible es exactamente aquella a la que remitía.</translation>
    </message>
    <message>
        <source>The copy at hand is not the one it meant.</source>
        <translation>La copia disponible no es aquella a la que remitía.</translation>
    </message>
    <message>
        <source>The signature is intact: nothing changed since it was issued.</source>
        <translation>La firma está intacta: nada ha cambiado desde que se emitió.</translation>
    </message>
    <message>
        <source>The signature does not fit: it was changed after signing, or the key is wrong.</source>
        <translation>La firma no encaja: se modificó después de firmarse o la clave no es la correcta.</translation>
    </message>
    <message>
        <source>It says the same as the copy its issuer hosts.</source>
        <translation>Dice lo mismo que la copia que aloja su emisor.</translation>
    </message>
    <message>
        <source>The copy its issuer hosts says something else.</source>
        <translation>La copia que aloja su emisor dice otra cosa.</translation>
    </message>
    <message>
        <source>It carries no signature, so nobody stands behind it.</source>
        <translation>No lleva firma, así que nadie responde por ella.</translation>
    </message>
    <message>
        <source>Its signature is not written as its kind demands.</source>
        <translation>Su firma no está escrita como exige su tipo.</translation>
    </message>
    <message>
        <source>It is signed in a way this wallet does not check yet.</source>
        <translation>Está firmada de un modo que esta cartera aún no comprueba.</translation>
    </message>
    <message>
        <source>It is signed with an algorithm that is not accepted.</source>
        <translation>Está firmada con un algoritmo que no se acepta.</translation>
    </message>
    <message>
        <source>The key is not made for the algorithm the signature names.</source>
        <translation>La clave no es para el algoritmo que nombra la firma.</translation>
    </message>
    <message>
        <source>It demands a rule this wallet does not know.</source>
        <translation>Exige una regla que esta cartera no conoce.</translation>
    </message>
    <message>
        <source>It is a signed token, but not of a credential.</source>
        <translation>Es un token firmado, pero no de una credencial.</translation>
    </message>
    <message>
        <source>It is the issuer's working copy, which is not meant to be shown.</source>
        <translation>Es la copia de trabajo del emisor, que no está pensada para mostrarse.</translation>
    </message>
    <message>
        <source>It is built so that checking it would take unreasonably long.</source>
        <translation>Está construida de modo que comprobarla llevaría un tiempo desmedido.</translation>
    </message>
    <message>
        <source>The signature was made for this purpose.</source>
        <translation>La firma se hizo para este fin.</translation>
    </message>
    <message>
        <source>The signature was made for another purpose.</source>
        <translation>La firma se hizo para otro fin.</translation>
    </message>
    <message>
        <source>The signature is in date.</source>
        <translation>La firma está vigente.</translation>
    </message>
    <message>
        <source>The signature itself has expired.</source>
        <translation>La propia firma ha caducado.</translation>
    </message>
    <message>
        <source>The signature claims a time that is still to come.</source>
        <translation>La firma declara un momento que aún no ha llegado.</translation>
    </message>
    <message>
        <source>A signature it builds on is missing.</source>
        <translation>Falta una firma en la que se apoya.</translation>
    </message>
    <message>
        <source>A signature it builds on does not hold.</source>
        <translation>Una firma en la que se apoya no es válida.</translation>
    </message>
    <message>
        <source>It is unchanged against the fingerprint it names; whether the issuer recorded that one publicly cannot be told offline.</source>
        <translation>Nada ha cambiado respecto a la huella indicada; sin conexión no se puede saber si el emisor la registró públicamente.</translation>
    </message>
    <message>
        <source>Its envelope and its content say different things.</source>
        <translation>Su envoltorio y su contenido dicen cosas distintas.</translation>
    </message>
    <message>
        <source>A shown claim does not match what was signed.</source>
        <translation>Un dato mostrado no coincide con lo que se firmó.</translation>
    </message>
    <message>
        <source>The signing key is known.</source>
        <translation>Se conoce la clave de firma.</translation>
    </message>
    <message>
        <source>The issuer's key document is not on this computer.</source>
        <translation>El documento de claves del emisor no está en este equipo.</translation>
    </message>
    <message>
        <source>The issuer's key cannot be used for this signature.</source>
        <translation>La clave del emisor no se puede usar para esta firma.</translation>
    </message>
    <message>
        <source>The issuer's kind of identifier is not understood yet.</source>
        <translation>Aún no se entiende el tipo de identificador del emisor.</translation>
    </message>
    <message>
        <source>The issuer's document does not list the key that signed.</source>
        <translation>El documento del emisor no incluye la clave con la que se firmó.</translation>
    </message>
    <message>
        <source>The name of the signing key is not well made.</source>
        <translation>El nombre de la clave de firma está mal formado.</translation>
    </message>
    <message>
        <source>The issuer's key document is not well made.</source>
        <translation>El documento de claves del emisor está mal formado.</translation>
    </message>
    <message>
        <source>The signing key belongs to the issuer.</source>
        <translation>La clave de firma pertenece al emisor.</translation>
    </message>
    <message>
        <source>The signing key belongs to somebody else than the issuer.</source>
        <translation>La clave de firma pertenece a alguien distinto del emisor.</translation>
    </message>
    <message>
        <source>Whether the key belongs to the issuer could not be confirmed.</source>
        <translation>No se ha podido confirmar si la clave pertenece al emisor.</translation>
    </message>
    <message>
        <source>The issuer is in your trust lists.</source>
        <translation>El emisor está en sus listas de confianza.</translation>
    </message>
    <message>
        <source>The issuer is not in your trust lists.</source>
        <translation>El emisor no está en sus listas de confianza.</translation>
    </message>
    <message>
        <source>You have no trust list yet, so nobody vouches for the issuer.</source>
        <translation>Aún no tiene ninguna lista de confianza, así que nadie responde por el emisor.</translation>
    </message>
    <message>
        <source>The issuer's certificate leads to an authority you trust.</source>
        <translation>El certificado del emisor conduce a una autoridad de su confianza.</translation>
    </message>
    <message>
        <source>The issuer's certificate does not hold.</source>
        <translation>El certificado del emisor no es válido.</translation>
    </message>
    <message>
        <source>The issuer's certificate was revoked, and nothing proves that the seal is older.</source>
        <translation>El certificado del emisor fue revocado y nada demuestra que el sello sea anterior.</translation>
    </message>
    <message>
        <source>Whether the issuer's certificate was revoked could not be told.</source>
        <translation>No se pudo determinar si el certificado del emisor fue revocado.</translation>
    </message>
    <message>
        <source>The authority behind the issuer's certificate is not in your trust lists.</source>
        <translation>La autoridad que hay detrás del certificado del emisor no está en sus listas de confianza.</translation>
    </message>
    <message>
        <source>It is in date.</source>
        <translation>Está vigente.</translation>
    </message>
    <message>
        <source>It has no end date.</source>
        <translation>No tiene fecha de fin.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Ha caducado.</translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation>Su primer día aún no ha llegado.</translation>
    </message>
    <message>
        <source>The issuer publishes no revocation list for it.</source>
        <translation>El emisor no publica ninguna lista de revocación para ella.</translation>
    </message>
    <message>
        <source>Not revoked, as of the list at hand.</source>
        <translation>No revocada, según la lista disponible.</translation>
    </message>
    <message>
        <source>The issuer has revoked it.</source>
        <translation>El emisor la ha revocado.</translation>
    </message>
    <message>
        <source>The issuer has suspended it.</source>
        <translation>El emisor la ha suspendido.</translation>
    </message>
    <message>
        <source>The issuer left a note on its status.</source>
        <translation>El emisor ha dejado una nota sobre su estado.</translation>
    </message>
    <message>
        <source>Its kind of revocation list is not understood yet.</source>
        <translation>Aún no se entiende su tipo de lista de revocación.</translation>
    </message>
    <message>
        <source>A revocation list exists, and there is no copy on this computer yet.</source>
        <translation>Existe una lista de revocación y aún no hay copia de ella en este equipo.</translation>
    </message>
    <message>
        <source>The revocation list at hand is too old to rely on.</source>
        <translation>La lista de revocación disponible es demasiado antigua para fiarse de ella.</translation>
    </message>
    <message>
        <source>The revocation list at hand was made after that day, so it proves nothing about it.</source>
        <translation>La lista de revocación disponible es posterior a ese día, así que no prueba nada sobre él.</translation>
    </message>
    <message>
        <source>It was taken back at some time between two lists, and that day lies between them.</source>
        <translation>Se retiró en algún momento entre dos listas, y ese día cae entre ellas.</translation>
    </message>
    <message>
        <source>The revocation list at hand has expired.</source>
        <translation>La lista de revocación disponible ha caducado.</translation>
    </message>
    <message>
        <source>The revocation list at hand could not be proven genuine.</source>
        <translation>No se ha podido probar que la lista de revocación disponible sea auténtica.</translation>
    </message>
    <message>
        <source>The revocation list at hand is not the issuer's own.</source>
        <translation>La lista de revocación disponible no es del propio emisor.</translation>
    </message>
    <message>
        <source>The revocation list at hand is not well made.</source>
        <translation>La lista de revocación disponible está mal formada.</translation>
    </message>
    <message>
        <source>The list at hand is about something other than revocation.</source>
        <translation>La lista disponible trata de algo distinto de la revocación.</translation>
    </message>
    <message>
        <source>Its place is outside the list, so nothing can be said.</source>
        <translation>Su lugar queda fuera de la lista, así que no se puede decir nada.</translation>
    </message>
    <message>
        <source>It does not say properly where its status is published.</source>
        <translation>No dice correctamente dónde se publica su estado.</translation>
    </message>
    <message>
        <source>Its status can only be asked for online.</source>
        <translation>Su estado solo se puede consultar en línea.</translation>
    </message>
    <message>
        <source>It was issued to the person you named.</source>
        <translation>Se emitió a la persona que usted indicó.</translation>
    </message>
    <message>
        <source>It was issued to somebody else than the person you named.</source>
        <translation>Se emitió a alguien distinto de la persona que usted indicó.</translation>
    </message>
    <message>
        <source>It does not say whom it was issued to.</source>
        <translation>No dice a quién se emitió.</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>No se ha pedido.</translation>
    </message>
    <message>
        <source>Whoever presents it proved control of the key it was issued to.</source>
        <translation>Quien la presenta ha probado que controla la clave a la que se emitió.</translation>
    </message>
    <message>
        <source>Whoever presents it did not prove that it is theirs.</source>
        <translation>Quien la presenta no ha probado que sea suya.</translation>
    </message>
    <message>
        <source>Nobody signed the presentation.</source>
        <translation>Nadie firmó la presentación.</translation>
    </message>
    <message>
        <source>It was made for this receiver.</source>
        <translation>Se hizo para este destinatario.</translation>
    </message>
    <message>
        <source>It was made for another receiver.</source>
        <translation>Se hizo para otro destinatario.</translation>
    </message>
    <message>
        <source>It answers the question that was asked.</source>
        <translation>Responde a la pregunta que se hizo.</translation>
    </message>
    <message>
        <source>It answers an older question; it may be a copy.</source>
        <translation>Responde a una pregunta anterior; puede ser una copia.</translation>
    </message>
    <message>
        <source>Everything inside could be read.</source>
        <translation>Se ha podido leer todo lo que contiene.</translation>
    </message>
    <message>
        <source>Something inside is of a kind that is not understood yet.</source>
        <translation>Contiene algo de un tipo que aún no se entiende.</translation>
    </message>
    <message>
        <source>Something inside could not be read.</source>
        <translation>Contiene algo que no se ha podido leer.</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Recovery sheet for a Cairn wallet</source>
        <translation>Hoja de recuperación de una cartera Cairn</translation>
    </message>
    <message>
        <source>Made on {day}. A sheet made later makes this one worthless.</source>
        <translation>Creada el {day}. Una hoja posterior deja esta sin valor.</translation>
    </message>
    <message>
        <source>This code opens the wallet when its passphrase is forgotten.</source>
        <translation>Este código abre la cartera cuando se ha olvidado su frase de contraseña.</translation>
    </message>
    <message>
        <source>To use it: start Cairn, choose “Use a recovery code”, and type the code.</source>
        <translation>Para usarlo: inicie Cairn, elija “Usar un código de recuperación” y escriba el código.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and a copy of the wallet can read everything in it.</source>
        <translation>Quien tenga esta hoja y una copia de la cartera puede leer todo lo que contiene.</translation>
    </message>
    <message>
        <source>Keep it where you keep papers you cannot replace, and not beside the computer.</source>
        <translation>Guárdela donde guarda los papeles que no puede reemplazar, y no junto al equipo.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ya la tengo</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Guardar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Su hoja de recuperación</translation>
    </message>
    <message>
        <source>It is shown this once. Print it, or write the code down.</source>
        <translation>Se muestra solo esta vez. Imprímala o anote el código.</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file: it opens your wallet.</source>
        <translation>Guardada. Imprímala y después elimine el archivo: abre su cartera.</translation>
    </message>
    <message>
        <source>It could not be written there. Choose another place.</source>
        <translation>No se ha podido escribir ahí. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviada a la impresora.</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Código de recuperación: {code}</translation>
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
        <translation>necesita {what}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>rests on material of {time}</source>
        <translation>se apoya en material de {time}</translation>
    </message>
    <message>
        <source>Details: {title}</source>
        <translation>Detalles: {title}</translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>Say who asks, so that the holder knows.</source>
        <translation>Diga quién pide, para que el titular lo sepa.</translation>
    </message>
    <message>
        <source>Your address begins with https:// or did:. The answer is made for it alone.</source>
        <translation>Su dirección empieza por https:// o did:. La respuesta se hace solo para ella.</translation>
    </message>
    <message>
        <source>Say what you ask for, so that the holder understands it.</source>
        <translation>Diga qué pide, para que el titular lo entienda.</translation>
    </message>
    <message>
        <source>The holder sees who asks, for what, and what answering would reveal. The answer is made for you alone, and fits this request only.</source>
        <translation>El titular ve quién pide, para qué, y qué revelaría al responder. La respuesta se hace solo para usted y solo sirve para esta solicitud.</translation>
    </message>
    <message>
        <source>Please also show, where it could be withheld</source>
        <translation>Mostrar también, cuando se pudiera reservar</translation>
    </message>
    <message>
        <source>Show the code to the holder, or send the file. The answer is then checked against it.</source>
        <translation>Muestre el código al titular o envíe el archivo. La respuesta se comprueba después con esta solicitud.</translation>
    </message>
    <message>
        <source>Your name, as the holder will read it</source>
        <translation>Su nombre, tal como lo leerá el titular</translation>
    </message>
    <message>
        <source>Your web address (https://…) or DID</source>
        <translation>Su dirección web (https://…) o DID</translation>
    </message>
    <message>
        <source>What you ask for, in plain words</source>
        <translation>Qué pide, en palabras sencillas</translation>
    </message>
    <message>
        <source>Skills, by web address or code (optional)</source>
        <translation>Competencias, por dirección web o código (opcional)</translation>
    </message>
    <message>
        <source>Kinds of credential (optional)</source>
        <translation>Tipos de credencial (opcional)</translation>
    </message>
    <message>
        <source>Only from these issuers, by web address or DID (optional)</source>
        <translation>Solo de estos emisores, por dirección web o DID (opcional)</translation>
    </message>
    <message>
        <source>Last day to answer</source>
        <translation>Último día para responder</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make the request</source>
        <translation>Crear la solicitud</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ask for credentials</source>
        <translation>Pedir credenciales</translation>
    </message>
    <message>
        <source>To be answered until</source>
        <translation>Para responder hasta</translation>
    </message>
    <message>
        <source>Code that belongs to it: {nonce}</source>
        <translation>Código que le corresponde: {nonce}</translation>
    </message>
    <message>
        <source>The request is ready</source>
        <translation>La solicitud está lista</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Guardar la solicitud</translation>
    </message>
    <message>
        <source>Somebody may ask you for certain credentials with a file or a code. Bring it here.</source>
        <translation>Alguien puede pedirle ciertas credenciales con un archivo o un código. Tráigalo aquí.</translation>
    </message>
    <message>
        <source>Answer a request</source>
        <translation>Responder a una solicitud</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>Decide what to show</source>
        <translation>Decidir qué mostrar</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>Abrir una solicitud</translation>
    </message>
    <message>
        <source>Show nothing for this</source>
        <translation>No mostrar nada para esto</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>The clipboard holds no request.</source>
        <translation>El portapapeles no contiene ninguna solicitud.</translation>
    </message>
    <message>
        <source>This is no request that Cairn reads</source>
        <translation>No es una solicitud que Cairn lea</translation>
    </message>
    <message>
        <source>Shown, not acted on</source>
        <translation>Se muestra, no se actúa</translation>
    </message>
    <message>
        <source>“{name}” asks, for {party}. Nothing proves that name: answer only whom you know.</source>
        <translation>Pide “{name}”, para {party}. Nada prueba ese nombre: responda solo a quien conozca.</translation>
    </message>
    <message>
        <source>This request wants an answer over the network. Cairn shows it and does nothing.</source>
        <translation>Esta solicitud espera una respuesta por la red. Cairn la muestra y no hace nada.</translation>
    </message>
    <message>
        <source>This is an offer to fetch a credential over the network. Cairn shows it and does nothing.</source>
        <translation>Es una oferta para obtener una credencial por la red. Cairn la muestra y no hace nada.</translation>
    </message>
    <message>
        <source>Shows nothing personal.</source>
        <translation>No muestra nada personal.</translation>
    </message>
    <message>
        <source>Shows about you: {names}.</source>
        <translation>Muestra sobre usted: {names}.</translation>
    </message>
    <message>
        <source>Nothing here answers this</source>
        <translation>Nada de lo que hay aquí responde a esto</translation>
    </message>
    <message>
        <source>It comes from “{party}”; nothing proves that.</source>
        <translation>Procede de “{party}”; nada lo prueba.</translation>
    </message>
    <message>
        <source>To be answered until {when}.</source>
        <translation>Para responder hasta el {when}.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>It is plain text.</source>
        <translation>Es texto sin formato.</translation>
    </message>
    <message>
        <source>It is a PDF without a credential inside.</source>
        <translation>Es un PDF sin credencial dentro.</translation>
    </message>
    <message>
        <source>It is a web page, not a credential.</source>
        <translation>Es una página web, no una credencial.</translation>
    </message>
    <message>
        <source>It is an XML file of another kind.</source>
        <translation>Es un archivo XML de otro tipo.</translation>
    </message>
    <message>
        <source>It is a certificate or key file; add it under trust instead.</source>
        <translation>Es un archivo de certificado o de clave; añádalo mejor en Confianza.</translation>
    </message>
    <message>
        <source>It is a file of a kind that holds no credential.</source>
        <translation>Es un archivo de un tipo que no contiene credenciales.</translation>
    </message>
    <message>
        <source>It is data, but says nothing about a credential.</source>
        <translation>Son datos, pero no dicen nada de una credencial.</translation>
    </message>
    <message>
        <source>The picture has no credential inside.</source>
        <translation>La imagen no lleva ninguna credencial dentro.</translation>
    </message>
    <message>
        <source>The archive holds no credential.</source>
        <translation>El archivo comprimido no contiene ninguna credencial.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>It is an offer of a credential, which would have to be answered online.</source>
        <translation>Es una oferta de credencial, que habría que responder en línea.</translation>
    </message>
    <message>
        <source>It is a request for a presentation, not a credential.</source>
        <translation>Es una solicitud de presentación, no una credencial.</translation>
    </message>
    <message>
        <source>It is a link; the wallet does not fetch it.</source>
        <translation>Es un enlace; la cartera no lo descarga.</translation>
    </message>
    <message>
        <source>It is neither an offer nor a request.</source>
        <translation>No es ni una oferta ni una solicitud.</translation>
    </message>
    <message>
        <source>The file is over the size limit.</source>
        <translation>El archivo supera el límite de tamaño.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>Tiene demasiados niveles anidados.</translation>
    </message>
    <message>
        <source>It has too many entries.</source>
        <translation>Tiene demasiadas entradas.</translation>
    </message>
    <message>
        <source>It unpacks to more than the wallet opens.</source>
        <translation>Al descomprimirse ocupa más de lo que la cartera abre.</translation>
    </message>
    <message>
        <source>It unpacks to far more than it weighs.</source>
        <translation>Al descomprimirse ocupa mucho más de lo que pesa.</translation>
    </message>
    <message>
        <source>The archive holds too many files.</source>
        <translation>El archivo comprimido contiene demasiados archivos.</translation>
    </message>
    <message>
        <source>It holds too many credentials at once.</source>
        <translation>Contiene demasiadas credenciales a la vez.</translation>
    </message>
    <message>
        <source>It takes too long to put in its canonical form.</source>
        <translation>Ponerlo en su forma canónica lleva demasiado tiempo.</translation>
    </message>
    <message>
        <source>It has too many separate claims.</source>
        <translation>Tiene demasiados datos separados.</translation>
    </message>
    <message>
        <source>It carries too many signatures.</source>
        <translation>Lleva demasiadas firmas.</translation>
    </message>
    <message>
        <source>A key in it is written too long.</source>
        <translation>Contiene una clave demasiado larga.</translation>
    </message>
    <message>
        <source>The code comes in too many parts.</source>
        <translation>El código viene en demasiadas partes.</translation>
    </message>
    <message>
        <source>A name stands twice in it, so two readers could read two things.</source>
        <translation>Contiene un nombre dos veces, así que dos lectores podrían leer dos cosas.</translation>
    </message>
    <message>
        <source>It is not well-formed JSON.</source>
        <translation>No es JSON bien formado.</translation>
    </message>
    <message>
        <source>It is not written in UTF-8.</source>
        <translation>No está escrito en UTF-8.</translation>
    </message>
    <message>
        <source>A number in it cannot be read exactly.</source>
        <translation>Contiene un número que no se puede leer con exactitud.</translation>
    </message>
    <message>
        <source>A character in it is only half there.</source>
        <translation>Contiene un carácter que está solo a medias.</translation>
    </message>
    <message>
        <source>Some of its encoded text is damaged.</source>
        <translation>Parte de su texto codificado está dañada.</translation>
    </message>
    <message>
        <source>A date or time in it cannot be read.</source>
        <translation>Contiene una fecha u hora que no se puede leer.</translation>
    </message>
    <message>
        <source>The picture file is damaged.</source>
        <translation>El archivo de imagen está dañado.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be decoded here.</source>
        <translation>Este tipo de imagen no se puede descodificar aquí.</translation>
    </message>
    <message>
        <source>The page says that it carries a presentation, but there is none in it.</source>
        <translation>La página dice que lleva una presentación, pero no hay ninguna.</translation>
    </message>
    <message>
        <source>The PDF document is damaged, or attaches a file in a way that is not read.</source>
        <translation>El documento PDF está dañado o adjunta un archivo de un modo que no se lee.</translation>
    </message>
    <message>
        <source>The archive is damaged, locked, or names files outside itself.</source>
        <translation>El archivo comprimido está dañado o bloqueado, o nombra archivos fuera de sí mismo.</translation>
    </message>
    <message>
        <source>Some parts of the code are missing.</source>
        <translation>Faltan algunas partes del código.</translation>
    </message>
    <message>
        <source>The codes do not belong together.</source>
        <translation>Los códigos no corresponden unos a otros.</translation>
    </message>
    <message>
        <source>A code is damaged.</source>
        <translation>Un código está dañado.</translation>
    </message>
    <message>
        <source>It is too large for a code; hand it out as a file.</source>
        <translation>Es demasiado grande para un código; entréguelo como archivo.</translation>
    </message>
    <message>
        <source>It uses a word that its dictionaries do not define, so its meaning is open.</source>
        <translation>Usa una palabra que sus diccionarios no definen, así que su significado queda abierto.</translation>
    </message>
    <message>
        <source>It names a dictionary this wallet does not have.</source>
        <translation>Nombra un diccionario que esta cartera no tiene.</translation>
    </message>
    <message>
        <source>It brings its own dictionary, which could change what signed words mean.</source>
        <translation>Trae su propio diccionario, que podría cambiar el significado de las palabras firmadas.</translation>
    </message>
    <message>
        <source>An address in it is incomplete.</source>
        <translation>Contiene una dirección incompleta.</translation>
    </message>
    <message>
        <source>An entry in it is empty where a signature must cover something.</source>
        <translation>Contiene una entrada vacía donde una firma debe cubrir algo.</translation>
    </message>
    <message>
        <source>It is linked data of a form this wallet does not read.</source>
        <translation>Son datos enlazados en una forma que esta cartera no lee.</translation>
    </message>
    <message>
        <source>It is signed, but in a vocabulary this wallet does not read.</source>
        <translation>Está firmado, pero en un vocabulario que esta cartera no lee.</translation>
    </message>
    <message>
        <source>The token has no signature.</source>
        <translation>El token no tiene firma.</translation>
    </message>
    <message>
        <source>The token is made of the wrong parts.</source>
        <translation>El token no está hecho de las partes correctas.</translation>
    </message>
    <message>
        <source>The token was made for another purpose.</source>
        <translation>El token se hizo para otro fin.</translation>
    </message>
    <message>
        <source>The token is signed in a way this wallet does not accept.</source>
        <translation>El token está firmado de un modo que esta cartera no acepta.</translation>
    </message>
    <message>
        <source>Its separately sealed claims do not fit together.</source>
        <translation>Sus datos sellados por separado no encajan entre sí.</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>No se ha elegido nada.</translation>
    </message>
    <message>
        <source>What it says about its stack does not fit together.</source>
        <translation>Lo que dice sobre su itinerario no encaja entre sí.</translation>
    </message>
    <message>
        <source>The rules of its stack are too long.</source>
        <translation>Las reglas de su itinerario son demasiado largas.</translation>
    </message>
    <message>
        <source>It has no signature of an issuer.</source>
        <translation>No tiene firma de un emisor.</translation>
    </message>
    <message>
        <source>Only a badge can be put into a picture.</source>
        <translation>Solo una insignia se puede poner en una imagen.</translation>
    </message>
    <message>
        <source>This kind is handed over as it is, by itself: take the original out with `cairn export`, a badge also in its picture with `--as png`. Europass and every badge reader take it unchanged.</source>
        <translation>Este tipo se entrega tal cual, por sí solo: saque el original con `cairn export`, y una insignia también en su imagen con `--as png`. Europass y todos los lectores de insignias lo aceptan sin cambios.</translation>
    </message>
    <message>
        <source>It cannot be shown in this format.</source>
        <translation>No se puede mostrar en este formato.</translation>
    </message>
    <message>
        <source>It cannot be shortened without breaking its signature.</source>
        <translation>No se puede acortar sin romper su firma.</translation>
    </message>
    <message>
        <source>There is no claim at that place.</source>
        <translation>No hay ningún dato en ese lugar.</translation>
    </message>
    <message>
        <source>The end date is in the past.</source>
        <translation>La fecha de fin ya ha pasado.</translation>
    </message>
    <message>
        <source>It needs the name of the receiver.</source>
        <translation>Necesita el nombre del destinatario.</translation>
    </message>
    <message>
        <source>It records no achievement.</source>
        <translation>No registra ningún logro.</translation>
    </message>
    <message>
        <source>A summary needs a sentence that says who has not signed it.</source>
        <translation>Un resumen necesita una frase que diga quién no lo ha firmado.</translation>
    </message>
    <message>
        <source>The request is damaged, or could be answered for somebody else.</source>
        <translation>La solicitud está dañada o se podría responder para otra persona.</translation>
    </message>
    <message>
        <source>The receiver's code (nonce) must have 16 characters or more.</source>
        <translation>El código del destinatario (nonce) debe tener 16 caracteres o más.</translation>
    </message>
    <message>
        <source>The request asks for too many things at once.</source>
        <translation>La solicitud pide demasiadas cosas a la vez.</translation>
    </message>
    <message>
        <source>Printed sheets need the typesetter: install it with `pip install --require-hashes -r requirements-sheets.txt`, or share it as a file or a page.</source>
        <translation>Las hojas impresas necesitan el compositor: instálelo con `pip install --require-hashes -r requirements-sheets.txt` o comparta como archivo o página.</translation>
    </message>
    <message>
        <source>Shortening this kind of signature needs one more package: install it with `pip install --require-hashes -r requirements-bbs.txt`.</source>
        <translation>Acortar este tipo de firma necesita un paquete más: instálelo con `pip install --require-hashes -r requirements-bbs.txt`.</translation>
    </message>
    <message>
        <source>The file is too large to be put into a sheet.</source>
        <translation>El archivo es demasiado grande para ponerlo en una hoja.</translation>
    </message>
    <message>
        <source>The sheet could not be set.</source>
        <translation>No se ha podido componer la hoja.</translation>
    </message>
    <message>
        <source>Nothing in the wallet answers what is asked for.</source>
        <translation>Nada en la cartera responde a lo que se pide.</translation>
    </message>
    <message>
        <source>There is no file in the folder.</source>
        <translation>No hay ningún archivo en la carpeta.</translation>
    </message>
    <message>
        <source>There are more files than are checked at once.</source>
        <translation>Hay más archivos de los que se comprueban a la vez.</translation>
    </message>
    <message>
        <source>A sheet lists 200 credentials at most.</source>
        <translation>Una hoja recoge como máximo 200 credenciales.</translation>
    </message>
    <message>
        <source>The rules of the qualification it is shown for are damaged.</source>
        <translation>Las reglas de la cualificación para la que se muestra están dañadas.</translation>
    </message>
    <message>
        <source>The rules of the qualification it is shown for are too large.</source>
        <translation>Las reglas de la cualificación para la que se muestra son demasiado grandes.</translation>
    </message>
    <message>
        <source>A file in this export is not the original its list names.</source>
        <translation>Un archivo de esta exportación no es el original que nombra su lista.</translation>
    </message>
    <message>
        <source>The list of this export cannot be read.</source>
        <translation>No se puede leer la lista de esta exportación.</translation>
    </message>
    <message>
        <source>This export was made by a newer version.</source>
        <translation>Esta exportación se hizo con una versión más reciente.</translation>
    </message>
    <message>
        <source>There are too many saved searches; remove one first.</source>
        <translation>Hay demasiadas búsquedas guardadas; quite una primero.</translation>
    </message>
    <message>
        <source>A saved search needs a short name.</source>
        <translation>Una búsqueda guardada necesita un nombre corto.</translation>
    </message>
    <message>
        <source>An identity needs a short name.</source>
        <translation>Una identidad necesita un nombre corto.</translation>
    </message>
    <message>
        <source>The identity that signs cannot be retired; choose another one first.</source>
        <translation>La identidad que firma no se puede retirar; elija antes otra.</translation>
    </message>
    <message>
        <source>There are as many identities as can be kept.</source>
        <translation>Ya hay tantas identidades como se pueden guardar.</translation>
    </message>
    <message>
        <source>An identity cannot have such a key.</source>
        <translation>Una identidad no puede tener una clave así.</translation>
    </message>
    <message>
        <source>It does not say under which address it can be found; name it with --uri.</source>
        <translation>No dice en qué dirección se puede encontrar; indíquela con --uri.</translation>
    </message>
    <message>
        <source>It is neither a key document, a status list, a profile nor a context.</source>
        <translation>No es un documento de claves, ni una lista de estado, ni un perfil, ni un contexto.</translation>
    </message>
    <message>
        <source>The words of the command are off; --help lists them.</source>
        <translation>Las palabras de la orden no son correctas; --help las enumera.</translation>
    </message>
    <message>
        <source>Repeat the command with --yes to confirm.</source>
        <translation>Repita la orden con --yes para confirmar.</translation>
    </message>
    <message>
        <source>The time must be written like 2026-01-31T09:00:00Z.</source>
        <translation>La hora debe escribirse como 2026-01-31T09:00:00Z.</translation>
    </message>
    <message>
        <source>The day must be written like 2026-01-31.</source>
        <translation>El día debe escribirse como 2026-01-31.</translation>
    </message>
    <message>
        <source>That day is still to come, so nobody can know.</source>
        <translation>Ese día aún no ha llegado, así que nadie puede saberlo.</translation>
    </message>
    <message>
        <source>A judgement as of a day needs one kept credential.</source>
        <translation>Un dictamen referido a un día necesita una credencial guardada.</translation>
    </message>
    <message>
        <source>What stands where an endorsement belongs is none.</source>
        <translation>Lo que hay en el lugar de un aval no es un aval.</translation>
    </message>
    <message>
        <source>There are more endorsements than are looked at.</source>
        <translation>Hay más avales de los que se examinan.</translation>
    </message>
    <message>
        <source>An issuer is named by its DID or its https address.</source>
        <translation>Un emisor se nombra por su DID o su dirección https.</translation>
    </message>
    <message>
        <source>The list of material must name a path for each address.</source>
        <translation>La lista de material debe nombrar una ruta para cada dirección.</translation>
    </message>
    <message>
        <source>The presentation header must be base64url.</source>
        <translation>La cabecera de la presentación debe ser base64url.</translation>
    </message>
    <message>
        <source>Sheets are written in the languages of the program (ar, de, el, en, es, fr, it, pl).</source>
        <translation>Las hojas se escriben en los idiomas del programa (ar, de, el, en, es, fr, it, pl).</translation>
    </message>
    <message>
        <source>Each line must be a list of words in JSON.</source>
        <translation>Cada línea debe ser una lista de palabras en JSON.</translation>
    </message>
    <message>
        <source>After several wrong tries each further one has to wait, up to a minute.</source>
        <translation>Tras varios intentos fallidos, cada nuevo intento tiene que esperar, hasta un minuto.</translation>
    </message>
    <message>
        <source>A newer recovery sheet makes an older one worthless.</source>
        <translation>Una hoja de recuperación más nueva deja sin valor la anterior.</translation>
    </message>
    <message>
        <source>Name the file that holds the passphrase.</source>
        <translation>Nombre el archivo que contiene la frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation>La frase de contraseña es demasiado larga.</translation>
    </message>
    <message>
        <source>The passphrase file is not text.</source>
        <translation>El archivo de la frase de contraseña no es texto.</translation>
    </message>
    <message>
        <source>A kept credential can no longer be read.</source>
        <translation>Una credencial guardada ya no se puede leer.</translation>
    </message>
    <message>
        <source>It is not what the fingerprint was taken of.</source>
        <translation>La huella no se tomó de este contenido.</translation>
    </message>
    <message>
        <source>The path from its fingerprint to the recorded one is broken.</source>
        <translation>El camino desde su huella hasta la registrada está roto.</translation>
    </message>
    <message>
        <source>The signature of the list does not hold.</source>
        <translation>La firma de la lista no es válida.</translation>
    </message>
    <message>
        <source>It is no trust list of a kind that is read here.</source>
        <translation>No es una lista de confianza de un tipo que se lea aquí.</translation>
    </message>
    <message>
        <source>An entry of the trust list is damaged.</source>
        <translation>Una entrada de la lista de confianza está dañada.</translation>
    </message>
    <message>
        <source>The trust list has too many entries.</source>
        <translation>La lista de confianza tiene demasiadas entradas.</translation>
    </message>
    <message>
        <source>The list no longer grants the authority that issued the certificate.</source>
        <translation>La lista ya no reconoce a la autoridad que emitió el certificado.</translation>
    </message>
    <message>
        <source>The trust list should have been renewed by now; bring the newest one.</source>
        <translation>La lista de confianza ya debería haberse renovado; traiga la más reciente.</translation>
    </message>
    <message>
        <source>It is not well-formed XML.</source>
        <translation>No es XML bien formado.</translation>
    </message>
    <message>
        <source>The time stamp does not hold, or nobody you trust stands behind it.</source>
        <translation>El sello de tiempo no es válido o nadie de su confianza responde por él.</translation>
    </message>
    <message>
        <source>The revocation list is damaged, of another authority, or only a part.</source>
        <translation>La lista de revocación está dañada, es de otra autoridad o solo es una parte.</translation>
    </message>
    <message>
        <source>It has parts that could pull in something else, which is refused.</source>
        <translation>Tiene partes que podrían incorporar otra cosa, y eso se rechaza.</translation>
    </message>
    <message>
        <source>The rules were changed after they were signed, or the signature is false.</source>
        <translation>Las reglas se cambiaron después de firmarse o la firma es falsa.</translation>
    </message>
    <message>
        <source>It is signed, but holds no rules of a qualification.</source>
        <translation>Está firmado, pero no contiene reglas de una cualificación.</translation>
    </message>
    <message>
        <source>The rules inside it are damaged.</source>
        <translation>Las reglas que contiene están dañadas.</translation>
    </message>
    <message>
        <source>It is none of the descriptions of qualifications that can be read.</source>
        <translation>No es ninguna de las descripciones de cualificaciones que se pueden leer.</translation>
    </message>
    <message>
        <source>It describes nothing that has parts.</source>
        <translation>No describe nada que tenga partes.</translation>
    </message>
    <message>
        <source>A decision needs its source: who said so, and where.</source>
        <translation>Una decisión necesita su fuente: quién lo dijo y dónde.</translation>
    </message>
    <message>
        <source>This kind of decision needs a code or a requirement it is about.</source>
        <translation>Este tipo de decisión necesita un código o un requisito al que referirse.</translation>
    </message>
    <message>
        <source>A waiver is about a requirement; every other decision is about a credential.</source>
        <translation>Una exención se refiere a un requisito; cualquier otra decisión, a una credencial.</translation>
    </message>
    <message>
        <source>There is no such kind of decision.</source>
        <translation>No existe ese tipo de decisión.</translation>
    </message>
    <message>
        <source>The decision in the letter is incomplete, or written in another way.</source>
        <translation>La decisión de la carta está incompleta o escrita de otro modo.</translation>
    </message>
    <message>
        <source>Rules are not signed in this way.</source>
        <translation>Las reglas no se firman de este modo.</translation>
    </message>
    <message>
        <source>The source is told in too many words.</source>
        <translation>La fuente se cuenta con demasiadas palabras.</translation>
    </message>
    <message>
        <source>The attached letter is over the size limit.</source>
        <translation>La carta adjunta supera el límite de tamaño.</translation>
    </message>
    <message>
        <source>A day must be written like 2026-01-31.</source>
        <translation>Un día debe escribirse como 2026-01-31.</translation>
    </message>
    <message>
        <source>The rules have more parts than are reckoned with.</source>
        <translation>Las reglas tienen más partes de las que se calculan.</translation>
    </message>
    <message>
        <source>A number in the rules is too large or too long.</source>
        <translation>Un número de las reglas es demasiado grande o demasiado largo.</translation>
    </message>
    <message>
        <source>A text in the rules is too long.</source>
        <translation>Un texto de las reglas es demasiado largo.</translation>
    </message>
    <message>
        <source>So many stacks cannot be looked at side by side.</source>
        <translation>No se pueden ver tantos itinerarios en paralelo.</translation>
    </message>
    <message>
        <source>Something that must be there is missing.</source>
        <translation>Falta algo que debe estar.</translation>
    </message>
    <message>
        <source>Something in it is not known, so its meaning is open.</source>
        <translation>Algo en él no se conoce, de modo que su significado queda abierto.</translation>
    </message>
    <message>
        <source>A value in it is not of the kind that belongs there.</source>
        <translation>Un valor no es del tipo que corresponde a ese lugar.</translation>
    </message>
    <message>
        <source>A list or a number in it is too small.</source>
        <translation>Una lista o un número es demasiado pequeño.</translation>
    </message>
    <message>
        <source>Two things in it have the same name.</source>
        <translation>Dos cosas en él tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>It names something that it does not define.</source>
        <translation>Nombra algo que no define.</translation>
    </message>
    <message>
        <source>A condition must say exactly one thing.</source>
        <translation>Una condición debe decir exactamente una cosa.</translation>
    </message>
    <message>
        <source>These are not rules of the kind that is read here.</source>
        <translation>No son reglas del tipo que se lee aquí.</translation>
    </message>
    <message>
        <source>The folder it should go into is not there.</source>
        <translation>La carpeta de destino no existe.</translation>
    </message>
    <message>
        <source>Writing there is not allowed.</source>
        <translation>No está permitido escribir ahí.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>El nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>The file is no backup of this program, or a damaged one.</source>
        <translation>El archivo no es una copia de seguridad de este programa, o está dañada.</translation>
    </message>
    <message>
        <source>A key or certificate in it cannot be read.</source>
        <translation>No se puede leer una clave o un certificado.</translation>
    </message>
    <message>
        <source>(Rule: {rule}.)</source>
        <translation>(Regla: {rule}.)</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>Scan a code</source>
        <translation>Escanear un código</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Draw a frame around the code. Enter takes the whole screen, Escape leaves.</source>
        <translation>Dibuje un marco alrededor del código. Intro toma toda la pantalla, Escape sale.</translation>
    </message>
    <message>
        <source>Draw a frame around the code</source>
        <translation>Dibuje un marco alrededor del código</translation>
    </message>
    <message>
        <source>Enter takes the whole screen, Escape leaves.</source>
        <translation>Intro toma toda la pantalla, Escape sale.</translation>
    </message>
    <message>
        <source>Looking for a code…</source>
        <translation>Buscando un código…</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>Está todo.</translation>
    </message>
    <message>
        <source>{have} of {count} parts found. Keep the playing code in sight.</source>
        <translation>{have} de {count} partes encontradas. Mantenga a la vista el código animado.</translation>
    </message>
    <message>
        <source>No code found yet. Bring it closer, or make it larger.</source>
        <translation>Aún no se ha encontrado ningún código. Acérquelo o hágalo más grande.</translation>
    </message>
    <message>
        <source>A code may be still or playing. Of a playing code every part is needed once, in any order.</source>
        <translation>Un código puede ser fijo o animado. De un código animado hace falta cada parte una vez, en cualquier orden.</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>Parte de la pantalla</translation>
    </message>
    <message>
        <source>Picture files…</source>
        <translation>Archivos de imagen…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Open pictures of a code</source>
        <translation>Abrir imágenes de un código</translation>
    </message>
    <message>
        <source>scanned code</source>
        <translation>código escaneado</translation>
    </message>
    <message>
        <source>This system lets no program see the screen. Save a picture of it and open that.</source>
        <translation>Este sistema no deja que ningún programa vea la pantalla. Guarde una imagen de ella y ábrala.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A wallet for micro-credentials that stays on your computer.</source>
        <translation>Una cartera para microcredenciales que se queda en su equipo.</translation>
    </message>
    <message>
        <source>Your wallet lies in</source>
        <translation>Su cartera está en</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Show the tour again</source>
        <translation>Mostrar de nuevo el recorrido</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>None yet. One is made after each change of what you keep.</source>
        <translation>Aún no hay ninguna. Se crea una tras cada cambio de lo que guarda.</translation>
    </message>
    <message>
        <source>Go back…</source>
        <translation>Volver…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>One encrypted file for another place. Your passphrase opens it.</source>
        <translation>Un archivo cifrado para otro lugar. Lo abre su frase de contraseña.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Volver a una copia de seguridad</translation>
    </message>
    <message>
        <source>Replaces what is here by what was in the backup; it is checked first.</source>
        <translation>Sustituye lo que hay aquí por lo que había en la copia; primero se comprueba.</translation>
    </message>
    <message>
        <source>Bring another wallet in</source>
        <translation>Traer otra cartera</translation>
    </message>
    <message>
        <source>Adds everything from another wallet's backup. Nothing here is overwritten.</source>
        <translation>Añade todo lo de la copia de seguridad de otra cartera. Aquí no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Automatic backups on this computer</source>
        <translation>Copias de seguridad automáticas en este equipo</translation>
    </message>
    <message>
        <source>Open export</source>
        <translation>Exportación abierta</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}</source>
        <translation>Volver a la copia de seguridad de {when}</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>Llevárselo todo</translation>
    </message>
    <message>
        <source>Every original in one ZIP with a readable list. It is not encrypted.</source>
        <translation>Todos los originales en un ZIP con una lista legible. No está cifrado.</translation>
    </message>
    <message>
        <source>Bring an open export in</source>
        <translation>Traer una exportación abierta</translation>
    </message>
    <message>
        <source>Each original is verified again; tags, notes and history come along.</source>
        <translation>Cada original se verifica de nuevo; también vienen las etiquetas, las notas y el historial.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Hacer una copia ahora…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurar desde un archivo…</translation>
    </message>
    <message>
        <source>Merge a backup…</source>
        <translation>Fusionar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Importar una exportación…</translation>
    </message>
    <message>
        <source>An identity signs what you share. Use different ones where two receivers should not find out that both talk to you.</source>
        <translation>Una identidad firma lo que usted comparte. Use identidades distintas cuando dos destinatarios no deban averiguar que ambos tratan con usted.</translation>
    </message>
    <message>
        <source>Your identities</source>
        <translation>Sus identidades</translation>
    </message>
    <message>
        <source>The first of each is right unless somebody asks for another.</source>
        <translation>La primera opción de cada lista es la adecuada, salvo que alguien pida otra.</translation>
    </message>
    <message>
        <source>None yet. The first one is made when you share something for the first time.</source>
        <translation>Aún no hay ninguna. La primera se crea cuando comparte algo por primera vez.</translation>
    </message>
    <message>
        <source>New identity…</source>
        <translation>Nueva identidad…</translation>
    </message>
    <message>
        <source>First identity</source>
        <translation>Primera identidad</translation>
    </message>
    <message>
        <source>signs what you share</source>
        <translation>firma lo que usted comparte</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>retired; what was issued to it can still be shown</source>
        <translation>retirada; lo que se emitió a ella todavía se puede mostrar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>A new identity</source>
        <translation>Una identidad nueva</translation>
    </message>
    <message>
        <source>Only you see its name. It gets a key of its own.</source>
        <translation>Solo usted ve su nombre. Recibe una clave propia.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Name, for example “At work”</source>
        <translation>Nombre, por ejemplo “En el trabajo”</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Tipo de clave</translation>
    </message>
    <message>
        <source>Form of its identifier</source>
        <translation>Forma de su identificador</translation>
    </message>
    <message>
        <source>Rename this identity</source>
        <translation>Cambiar el nombre de esta identidad</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Retire this identity?</source>
        <translation>¿Retirar esta identidad?</translation>
    </message>
    <message>
        <source>It is no longer offered. Its key is kept, so that what was issued to it can be shown.</source>
        <translation>Dejará de ofrecerse. Su clave se conserva para poder mostrar lo que se emitió a ella.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>{key} key, as did:{method}</source>
        <translation>Clave {key}, como did:{method}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>P-256, which some public offices ask for</source>
        <translation>P-256, que piden algunas administraciones públicas</translation>
    </message>
    <message>
        <source>did:key, the shorter one</source>
        <translation>did:key, la más corta</translation>
    </message>
    <message>
        <source>did:jwk, which holds the key as web services write it</source>
        <translation>did:jwk, que contiene la clave tal como la escriben los servicios web</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Cambiar el nombre de {name}</translation>
    </message>
    <message>
        <source>Sign with {name} from now on</source>
        <translation>Firmar con {name} a partir de ahora</translation>
    </message>
    <message>
        <source>Retire {name}</source>
        <translation>Retirar {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>The window opens anew in the language you choose.</source>
        <translation>La ventana se abre de nuevo en el idioma que elija.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Permanecer en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Closing the window then hides it and locks the wallet, unless it is set never to lock by itself.</source>
        <translation>Al cerrar la ventana, se oculta y la cartera se bloquea, salvo que el bloqueo automático esté en «Nunca».</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Stay in the tray no more</source>
        <translation>No permanecer más en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Este escritorio no tiene bandeja del sistema.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>This program opens no connection. What a check is missing, it names; you can bring it as a file.</source>
        <translation>Este programa no abre ninguna conexión. Lo que falta para una comprobación lo nombra; puede traerlo como archivo.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>Add files for checking…</source>
        <translation>Añadir archivos para comprobar…</translation>
    </message>
    <message>
        <source>Verifies everything here and lists the addresses of what is missing.</source>
        <translation>Verifica todo lo que hay aquí y enumera las direcciones de lo que falta.</translation>
    </message>
    <message>
        <source>Nothing. Every check that can be made here was made.</source>
        <translation>Nada. Se han hecho todas las comprobaciones que se pueden hacer aquí.</translation>
    </message>
    <message>
        <source>Offline: on</source>
        <translation>Sin conexión: activado</translation>
    </message>
    <message>
        <source>What needs the network</source>
        <translation>Lo que necesita la red</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation><numerusform>%n credencial</numerusform><numerusform>%n credenciales</numerusform></translation>
    </message>
    <message>
        <source>Remember opened wallets no more</source>
        <translation>Dejar de recordar las carteras abiertas</translation>
    </message>
    <message>
        <source>Remember which wallets are opened</source>
        <translation>Recordar qué carteras se abren</translation>
    </message>
    <message>
        <source>The first page then offers them. The list tells where your wallets lie.</source>
        <translation>La primera página las ofrece entonces. La lista revela dónde están sus carteras.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget the wallet in {folder}</source>
        <translation>Olvidar la cartera de {folder}</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Bloqueo automático</translation>
    </message>
    <message>
        <source>Opens the wallet without the passphrase; the passphrase always works too.</source>
        <translation>Abre la cartera sin la frase de contraseña; la frase también sirve siempre.</translation>
    </message>
    <message>
        <source>A code on paper that opens the wallet when the passphrase is forgotten.</source>
        <translation>Un código en papel que abre la cartera cuando se ha olvidado la frase de contraseña.</translation>
    </message>
    <message>
        <source>Its passphrase is easy to guess for a thief of the file. Never keep real things in it.</source>
        <translation>Su frase de contraseña es fácil de adivinar para quien robe el archivo. No guarde nunca cosas reales en ella.</translation>
    </message>
    <message>
        <source>When nobody has touched the window for a while.</source>
        <translation>Cuando nadie ha tocado la ventana durante un rato.</translation>
    </message>
    <message>
        <source>Switch the keyring off</source>
        <translation>Desactivar el llavero</translation>
    </message>
    <message>
        <source>Switch the keyring on</source>
        <translation>Activar el llavero</translation>
    </message>
    <message>
        <source>This computer's keyring</source>
        <translation>El llavero de este equipo</translation>
    </message>
    <message>
        <source>There is one. A new sheet makes the old one worthless.</source>
        <translation>Ya hay una. Una hoja nueva deja la antigua sin valor.</translation>
    </message>
    <message>
        <source>Make a recovery sheet…</source>
        <translation>Crear una hoja de recuperación…</translation>
    </message>
    <message>
        <source>Make worthless</source>
        <translation>Invalidar</translation>
    </message>
    <message>
        <source>Make the recovery sheet worthless</source>
        <translation>Invalidar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>show</source>
        <translation>mostrar</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ocultar</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La misma frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Formas de entrar</translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation>¿Está todo bien?</translation>
    </message>
    <message>
        <source>Several wallets</source>
        <translation>Varias carteras</translation>
    </message>
    <message>
        <source>Verify every credential again</source>
        <translation>Verificar de nuevo todas las credenciales</translation>
    </message>
    <message>
        <source>With what is on this computer now.</source>
        <translation>Con lo que hay ahora en este equipo.</translation>
    </message>
    <message>
        <source>Check the wallet</source>
        <translation>Comprobar la cartera</translation>
    </message>
    <message>
        <source>Reads every page and every original, and says what is damaged.</source>
        <translation>Lee todas las páginas y todos los originales y dice qué está dañado.</translation>
    </message>
    <message>
        <source>This is a wallet for tests</source>
        <translation>Esta es una cartera de pruebas</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Verificar todo</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation><numerusform>Tras %n minuto</numerusform><numerusform>Tras %n minutos</numerusform></translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>your own decision</source>
        <translation>su propia decisión</translation>
    </message>
    <message>
        <source>a newer one was due on {day}</source>
        <translation>debía salir una más reciente el {day}</translation>
    </message>
    <message>
        <source>next on {day}</source>
        <translation>la próxima, el {day}</translation>
    </message>
    <message>
        <source>Key document of an issuer</source>
        <translation>Documento de claves de un emisor</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>Lista de estado</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Issuer's metadata</source>
        <translation>Metadatos del emisor</translation>
    </message>
    <message>
        <source>Issuer's profile</source>
        <translation>Perfil del emisor</translation>
    </message>
    <message>
        <source>Issuer's key</source>
        <translation>Clave del emisor</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identidades</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Files for checking</source>
        <translation>Archivos para comprobar</translation>
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
        <translation>Una parte del archivo se ha cambiado o dañado</translation>
    </message>
    <message>
        <source>The structure of the file is damaged</source>
        <translation>La estructura del archivo está dañada</translation>
    </message>
    <message>
        <source>Two parts of the wallet contradict each other</source>
        <translation>Dos partes de la cartera se contradicen</translation>
    </message>
    <message>
        <source>The search index does not fit its texts</source>
        <translation>El índice de búsqueda no encaja con sus textos</translation>
    </message>
    <message>
        <source>Something was added or taken out from outside</source>
        <translation>Algo se ha añadido o quitado desde fuera</translation>
    </message>
    <message>
        <source>A credential is not what was received</source>
        <translation>Una credencial no es la que se recibió</translation>
    </message>
    <message>
        <source>A part of the file cannot be read</source>
        <translation>Una parte del archivo no se puede leer</translation>
    </message>
    <message>
        <source>The file is older than it was when last closed</source>
        <translation>El archivo es más antiguo que cuando se cerró por última vez</translation>
    </message>
    <message>
        <source>The key file is older than the wallet</source>
        <translation>El archivo de claves es más antiguo que la cartera</translation>
    </message>
    <message>
        <source>{list}, {age}</source>
        <translation>{list}, {age}</translation>
    </message>
    <message>
        <source>Trust never changes whether a credential is genuine; it says whom you know.</source>
        <translation>La confianza nunca cambia si una credencial es auténtica; dice a quién conoce usted.</translation>
    </message>
    <message>
        <source>They say who may issue certificates for seals and time stamps, and since when.</source>
        <translation>Indican quién puede emitir certificados para sellos y sellos de tiempo, y desde cuándo.</translation>
    </message>
    <message>
        <source>Issuer, as its identifier (did:… or https://…)</source>
        <translation>Emisor, por su identificador (did:… o https://…)</translation>
    </message>
    <message>
        <source>Issuer's identifier</source>
        <translation>Identificador del emisor</translation>
    </message>
    <message>
        <source>Name you know it by</source>
        <translation>Nombre por el que lo conoce</translation>
    </message>
    <message>
        <source>Issuer's name</source>
        <translation>Nombre del emisor</translation>
    </message>
    <message>
        <source>Trust this issuer</source>
        <translation>Confiar en este emisor</translation>
    </message>
    <message>
        <source>Add a trust list…</source>
        <translation>Añadir una lista de confianza…</translation>
    </message>
    <message>
        <source>Nobody vouches for anybody yet. Add a list, or an issuer you know.</source>
        <translation>Aún nadie responde por nadie. Añada una lista o un emisor que conozca.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>y %n más</numerusform><numerusform>y %n más</numerusform></translation>
    </message>
    <message>
        <source>Whom you trust</source>
        <translation>En quién confía</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation><numerusform>%n servicio</numerusform><numerusform>%n servicios</numerusform></translation>
    </message>
    <message>
        <source>None yet. Key documents and status lists that issuers publish can be added as files.</source>
        <translation>Aún no hay ninguno. Los documentos de claves y las listas de estado que publican los emisores se pueden añadir como archivos.</translation>
    </message>
    <message>
        <source>Lists of services</source>
        <translation>Listas de servicios</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Files used for checking</source>
        <translation>Archivos usados para comprobar</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>issued on {day}</source>
        <translation>emitida el {day}</translation>
    </message>
    <message>
        <source>Making a recovery sheet…</source>
        <translation>Creando una hoja de recuperación…</translation>
    </message>
    <message>
        <source>The recovery sheet opens it no more</source>
        <translation>La hoja de recuperación ya no la abre</translation>
    </message>
    <message>
        <source>Opened wallets are remembered from now on</source>
        <translation>A partir de ahora se recuerdan las carteras abiertas</translation>
    </message>
    <message>
        <source>Forgotten; the wallet itself is still there</source>
        <translation>Olvidada; la cartera misma sigue ahí</translation>
    </message>
    <message>
        <source>Everything was verified again</source>
        <translation>Se ha verificado todo de nuevo</translation>
    </message>
    <message>
        <source>Verifying everything again…</source>
        <translation>Verificando todo de nuevo…</translation>
    </message>
    <message>
        <source>Checking the wallet…</source>
        <translation>Comprobando la cartera…</translation>
    </message>
    <message>
        <source>Looking for what is missing…</source>
        <translation>Buscando lo que falta…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia de seguridad…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusionando…</translation>
    </message>
    <message>
        <source>{added} added, {here} were here already, {kept} differed and both were kept</source>
        <translation>{added} añadidas, {here} ya estaban aquí, {kept} eran distintas y se han conservado ambas versiones</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>It signs what you share from now on</source>
        <translation>A partir de ahora firma lo que usted comparte</translation>
    </message>
    <message>
        <source>Removed from your trust list</source>
        <translation>Quitado de su lista de confianza</translation>
    </message>
    <message>
        <source>Reading the trust list…</source>
        <translation>Leyendo la lista de confianza…</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Leyendo los archivos…</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>Se ha cambiado la frase de contraseña</translation>
    </message>
    <message>
        <source>No opened wallet is remembered any more</source>
        <translation>Ya no se recuerda ninguna cartera abierta</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %n credential(s)</source>
        <translation><numerusform>Copia hecha y comprobada: %n credencial</numerusform><numerusform>Copia hecha y comprobada: %n credenciales</numerusform></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>¿Volver a esta copia de seguridad?</translation>
    </message>
    <message>
        <source>What came later is no longer in the wallet. Type the passphrase of the backup.</source>
        <translation>Lo posterior dejará de estar en la cartera. Escriba la frase de contraseña de la copia.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de contraseña de la copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n credential(s). Unlock the wallet to see them.</source>
        <translation><numerusform>Restaurado: %n credencial. Desbloquee la cartera para verla.</numerusform><numerusform>Restaurado: %n credenciales. Desbloquee la cartera para verlas.</numerusform></translation>
    </message>
    <message>
        <source>Nothing here is overwritten. Type the passphrase of that backup.</source>
        <translation>Aquí no se sobrescribe nada. Escriba la frase de contraseña de esa copia.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Export everything as open files?</source>
        <translation>¿Exportar todo como archivos abiertos?</translation>
    </message>
    <message>
        <source>Whoever gets the file can read it. Keep it where only you can.</source>
        <translation>Quien obtenga el archivo podrá leerlo. Guárdelo donde solo usted pueda acceder.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n credential(s)</source>
        <translation><numerusform>Exportado: %n credencial</numerusform><numerusform>Exportado: %n credenciales</numerusform></translation>
    </message>
    <message>
        <source>Open exports</source>
        <translation>Exportaciones abiertas</translation>
    </message>
    <message>
        <source>{added} added, {here} were here already, {refused} could not be read</source>
        <translation>{added} añadidas, {here} ya estaban aquí, {refused} no se han podido leer</translation>
    </message>
    <message>
        <source>Identity made</source>
        <translation>Identidad creada</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Nombre cambiado</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Added to your trust list</source>
        <translation>Añadido a su lista de confianza</translation>
    </message>
    <message>
        <source>Trust lists</source>
        <translation>Listas de confianza</translation>
    </message>
    <message>
        <source>Open a trust list</source>
        <translation>Abrir una lista de confianza</translation>
    </message>
    <message numerus="yes">
        <source>Trust list with %n issuer(s) added</source>
        <translation><numerusform>Añadida una lista de confianza con %n emisor</numerusform><numerusform>Añadida una lista de confianza con %n emisores</numerusform></translation>
    </message>
    <message>
        <source>Open files for checking</source>
        <translation>Abrir archivos para comprobar</translation>
    </message>
    <message>
        <source>The keyring opens it too now</source>
        <translation>Ahora también la abre el llavero</translation>
    </message>
    <message>
        <source>The keyring opens it no more</source>
        <translation>El llavero ya no la abre</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Abrir una copia de seguridad</translation>
    </message>
    <message>
        <source>Open another wallet's backup</source>
        <translation>Abrir la copia de seguridad de otra cartera</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n credential(s). The rest is damaged; manifest.json in the file names it.</source>
        <translation><numerusform>Exportado: %n credencial. El resto está dañado; manifest.json, en el archivo, lo nombra.</numerusform><numerusform>Exportado: %n credenciales. El resto está dañado; manifest.json, en el archivo, lo nombra.</numerusform></translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>Abrir una exportación</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added for checking</source>
        <translation><numerusform>%n archivo añadido para comprobar</numerusform><numerusform>%n archivos añadidos para comprobar</numerusform></translation>
    </message>
    <message>
        <source>Trust list added</source>
        <translation>Lista de confianza añadida</translation>
    </message>
    <message>
        <source>Stopped. What was finished is kept.</source>
        <translation>Detenido. Lo que se terminó queda guardado.</translation>
    </message>
    <message>
        <source>{what}. {why}</source>
        <translation>{what}. {why}</translation>
    </message>
    <message>
        <source>Identity {number}</source>
        <translation>Identidad {number}</translation>
    </message>
</context>
<context>
    <name>share</name>
    <message numerus="yes">
        <source>%n more credential(s). Search to find them.</source>
        <translation><numerusform>%n credencial más. Busque para encontrarla.</numerusform><numerusform>%n credenciales más. Busque para encontrarlas.</numerusform></translation>
    </message>
    <message>
        <source>Search what to share…</source>
        <translation>Buscar qué compartir…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Answer a request</source>
        <translation>Responder a una solicitud</translation>
    </message>
    <message>
        <source>Prove a stack or skills</source>
        <translation>Probar un itinerario o competencias</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Once you hold credentials, you can show them to somebody from here.</source>
        <translation>Cuando tenga credenciales, podrá mostrárselas a alguien desde aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) chosen</source>
        <translation><numerusform>%n credencial elegida</numerusform><numerusform>%n credenciales elegidas</numerusform></translation>
    </message>
    <message>
        <source>Nothing to share yet</source>
        <translation>Aún no hay nada que compartir</translation>
    </message>
    <message>
        <source>Nothing fits these words.</source>
        <translation>Nada coincide con estas palabras.</translation>
    </message>
    <message>
        <source>Show only a summary in my own words (not signed by the issuer)</source>
        <translation>Mostrar solo un resumen con mis propias palabras (no firmado por el emisor)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Only required</source>
        <translation>Solo lo obligatorio</translation>
    </message>
    <message>
        <source>Claims of {title}</source>
        <translation>Datos de {title}</translation>
    </message>
    <message>
        <source>Receiver, for example a web address</source>
        <translation>Destinatario, por ejemplo una dirección web</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Code they gave you (optional)</source>
        <translation>Código que le dieron (opcional)</translation>
    </message>
    <message>
        <source>Code they gave you</source>
        <translation>Código que le dieron</translation>
    </message>
    <message>
        <source>May be used until</source>
        <translation>Puede usarse hasta</translation>
    </message>
    <message>
        <source>Last day it may be used</source>
        <translation>Último día en que puede usarse</translation>
    </message>
    <message>
        <source>Preview as receiver</source>
        <translation>Ver como destinatario</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>Elegir otras</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>The receiver will see</source>
        <translation>El destinatario verá</translation>
    </message>
    <message>
        <source>Proves: {title}</source>
        <translation>Prueba: {title}</translation>
    </message>
    <message>
        <source>What fits best</source>
        <translation>Lo que mejor encaje</translation>
    </message>
    <message>
        <source>As a graph: its meaning is signed (RDF)</source>
        <translation>Como grafo: se firma su significado (RDF)</translation>
    </message>
    <message>
        <source>As a text in a fixed order (JSON)</source>
        <translation>Como texto en un orden fijo (JSON)</translation>
    </message>
    <message>
        <source>As a token in one line (JWT)</source>
        <translation>Como token en una sola línea (JWT)</translation>
    </message>
    <message>
        <source>Nobody can link this to anything else you share, and nobody can tell that the credentials are yours.</source>
        <translation>Nadie puede relacionar esto con otra cosa que usted comparta, y nadie puede saber que las credenciales son suyas.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmada por</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>Cómo se firma</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Your first identity</source>
        <translation>Su primera identidad</translation>
    </message>
    <message>
        <source>A new one, used only this time</source>
        <translation>Una nueva, usada solo esta vez</translation>
    </message>
    <message>
        <source>The signature itself follows the key of the identity.</source>
        <translation>La firma en sí depende de la clave de la identidad.</translation>
    </message>
    <message>
        <source>Share something else</source>
        <translation>Compartir otra cosa</translation>
    </message>
    <message>
        <source>Change and share again</source>
        <translation>Cambiar y compartir de nuevo</translation>
    </message>
    <message>
        <source>Noted in your activity. Nothing was sent by itself.</source>
        <translation>Anotado en su actividad. No se ha enviado nada por sí solo.</translation>
    </message>
    <message>
        <source>Presentation in codes</source>
        <translation>Presentación en códigos</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Sheet (PDF)</source>
        <translation>Hoja (PDF)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Insignia</translation>
    </message>
    <message>
        <source>The receiver sees</source>
        <translation>El destinatario ve</translation>
    </message>
    <message>
        <source>{size} kB, signed with your key</source>
        <translation>{size} kB, firmada con su clave</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Carpeta para las imágenes</translation>
    </message>
    <message>
        <source>The receiver may trust other issuers than you do.</source>
        <translation>Puede que el destinatario confíe en emisores distintos de los suyos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>As the receiver sees it</source>
        <translation>Como lo ve el destinatario</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Cairn finds the fewest credentials that prove it, and shows no more of them than needed.</source>
        <translation>Cairn busca el menor número de credenciales que lo prueban y no muestra de ellas más de lo necesario.</translation>
    </message>
    <message>
        <source>Search skills and stacks…</source>
        <translation>Buscar competencias e itinerarios…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Find the fewest credentials</source>
        <translation>Buscar el mínimo de credenciales</translation>
    </message>
    <message numerus="yes">
        <source>%n more skill(s). Search to find them.</source>
        <translation><numerusform>%n competencia más. Busque para encontrarla.</numerusform><numerusform>%n competencias más. Busque para encontrarlas.</numerusform></translation>
    </message>
    <message>
        <source>What do you want to prove?</source>
        <translation>¿Qué quiere probar?</translation>
    </message>
    <message>
        <source>{title} · {state}</source>
        <translation>{title} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>{skill} (in %n credential(s))</source>
        <translation><numerusform>{skill} (en %n credencial)</numerusform><numerusform>{skill} (en %n credenciales)</numerusform></translation>
    </message>
    <message>
        <source>A stack</source>
        <translation>Un itinerario</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>Parts can be withheld and the signature still holds</source>
        <translation>Se pueden reservar partes y la firma sigue siendo válida</translation>
    </message>
    <message>
        <source>Only a summary in your own words goes out; the issuer's signature stays here</source>
        <translation>Solo sale un resumen con sus propias palabras; la firma del emisor se queda aquí</translation>
    </message>
    <message numerus="yes">
        <source>Signed as a whole: it can only be shared complete (%n claim(s))</source>
        <translation><numerusform>Firmada como un todo: solo se puede compartir completa (%n dato)</numerusform><numerusform>Firmada como un todo: solo se puede compartir completa (%n datos)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation><numerusform>%n credencial</numerusform><numerusform>%n credenciales</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation><numerusform>%n dato</numerusform><numerusform>%n datos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) as a summary in your own words, not signed by the issuer.</source>
        <translation><numerusform>%n credencial como resumen con sus propias palabras, no firmado por el emisor.</numerusform><numerusform>%n credenciales como resumen con sus propias palabras, no firmado por el emisor.</numerusform></translation>
    </message>
    <message>
        <source>1 Choose</source>
        <translation>1 Elegir</translation>
    </message>
    <message>
        <source>2 Decide what to show</source>
        <translation>2 Decidir qué mostrar</translation>
    </message>
    <message>
        <source>3 Hand over</source>
        <translation>3 Entregar</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Sus propias palabras</translation>
    </message>
    <message>
        <source>Shows who you are</source>
        <translation>Muestra quién es usted</translation>
    </message>
    <message>
        <source>Shows personal details</source>
        <translation>Muestra datos personales</translation>
    </message>
    <message>
        <source>{credentials} with {claims}. Withheld: {names}.</source>
        <translation>{credentials} con {claims}. Reservado: {names}.</translation>
    </message>
    <message>
        <source>Asked for by “{name}”. Nothing proves that name.</source>
        <translation>Lo pide “{name}”. Nada prueba ese nombre.</translation>
    </message>
    <message>
        <source>{credentials} with {claims}. Nothing is withheld.</source>
        <translation>{credentials} con {claims}. No se reserva nada.</translation>
    </message>
    <message>
        <source>For: {who}</source>
        <translation>Para: {who}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hasta el {day}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Nothing counts there yet.</source>
        <translation>Aún no cuenta nada ahí.</translation>
    </message>
    <message>
        <source>The receiver may not accept this</source>
        <translation>Es posible que el destinatario no acepte esto</translation>
    </message>
    <message>
        <source>Once it is handed over, you cannot take it back. Check that the receiver needs it.</source>
        <translation>Una vez entregado, no se puede recuperar. Compruebe que el destinatario lo necesita.</translation>
    </message>
    <message>
        <source>Hand over all the same</source>
        <translation>Entregar de todos modos</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Show it all the same</source>
        <translation>Mostrarlo de todos modos</translation>
    </message>
    <message>
        <source>The issuer bound this to a key of its holder: {titles}. Another key signs now. A receiver who asks whether you are the holder will not accept it.</source>
        <translation>El emisor vinculó esto a una clave de su titular: {titles}. Ahora firma otra clave. Un destinatario que pregunte si usted es el titular no lo aceptará.</translation>
    </message>
    <message>
        <source>This says something about you</source>
        <translation>Esto dice algo sobre usted</translation>
    </message>
    <message>
        <source>Sheet for an employer</source>
        <translation>Hoja para un empleador</translation>
    </message>
    <message>
        <source>File for admission or recognition</source>
        <translation>Documentación para admisión o reconocimiento</translation>
    </message>
    <message>
        <source>Statement of continuing development</source>
        <translation>Declaración de desarrollo continuo</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>The signed presentation. The receiver opens it with Cairn or any other checker.</source>
        <translation>La presentación firmada. El destinatario la abre con Cairn o con cualquier otro verificador.</translation>
    </message>
    <message>
        <source>An A4 sheet (PDF) to read and print. The presentation is attached and can be checked.</source>
        <translation>Una hoja A4 (PDF) para leer e imprimir. La presentación va adjunta y se puede comprobar.</translation>
    </message>
    <message>
        <source>One page for any browser, without a network. It checks what a browser can; the rest needs Cairn.</source>
        <translation>Una página para cualquier navegador, sin red. Comprueba lo que un navegador puede; lo demás necesita Cairn.</translation>
    </message>
    <message>
        <source>These hold the whole credential: nothing is withheld, and they are not made for one receiver.</source>
        <translation>Estas contienen la credencial entera: no se reserva nada y no están hechas para un solo destinatario.</translation>
    </message>
    <message>
        <source>This is too large for a code. Hand it over as a file instead.</source>
        <translation>Es demasiado grande para un código. Entréguelo como archivo.</translation>
    </message>
    <message>
        <source>Save as pictures</source>
        <translation>Guardar como imágenes</translation>
    </message>
    <message>
        <source>Save a sheet to print</source>
        <translation>Guardar una hoja para imprimir</translation>
    </message>
    <message>
        <source>Drag this into a folder, a message or a web form.</source>
        <translation>Arrastre esto a una carpeta, un mensaje o un formulario web.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Kind of sheet</source>
        <translation>Tipo de hoja</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Idioma de la hoja</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>{form}: {title}</source>
        <translation>{form}: {title}</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagen (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Dibujo (SVG)</translation>
    </message>
    <message>
        <source>Original file</source>
        <translation>Archivo original</translation>
    </message>
    <message>
        <source>A summary in the holder's own words. The issuer has not signed it; ask for the original to check it.</source>
        <translation>Un resumen con las propias palabras del titular. El emisor no lo ha firmado; pida el original para comprobarlo.</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Credentials for an application</source>
        <translation>Credenciales para una candidatura</translation>
    </message>
    <message>
        <source>Credentials for recognition</source>
        <translation>Credenciales para reconocimiento</translation>
    </message>
    <message>
        <source>Statement of continuing professional development</source>
        <translation>Declaración de desarrollo profesional continuo</translation>
    </message>
    <message>
        <source>Transcript of learning</source>
        <translation>Expediente de aprendizaje</translation>
    </message>
    <message>
        <source>Put together by the learner on {date}. The signed credentials are attached to this file; a printed line alone proves nothing.</source>
        <translation>Preparado por el titular el {date}. Las credenciales firmadas van adjuntas a este archivo; una línea impresa no prueba nada por sí sola.</translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation>Página {n} de {of}</translation>
    </message>
    <message>
        <source>Opened with Cairn, this file is checked without any network.</source>
        <translation>Abierto con Cairn, este archivo se comprueba sin ninguna red.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Skills, and what proves each</source>
        <translation>Competencias y lo que prueba cada una</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Competencia</translation>
    </message>
    <message>
        <source>Credential no.</source>
        <translation>Credencial n.º</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Otorgada</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>con evaluación</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>con asistencia</translation>
    </message>
    <message>
        <source>Credential without a title</source>
        <translation>Credencial sin título</translation>
    </message>
    <message>
        <source>not stated in the credential</source>
        <translation>no se indica en la credencial</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What the credential says</source>
        <translation>Lo que dice la credencial</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Garantía de calidad</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Resultados de aprendizaje</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga de trabajo</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Identification of the learner</source>
        <translation>Identificación del titular</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} horas</translation>
    </message>
    <message>
        <source>supervised</source>
        <translation>con supervisión</translation>
    </message>
    <message>
        <source>not supervised</source>
        <translation>sin supervisión</translation>
    </message>
    <message>
        <source>Identity was checked at the assessment</source>
        <translation>Se comprobó la identidad en la evaluación</translation>
    </message>
    <message>
        <source>Identity was not checked</source>
        <translation>No se comprobó la identidad</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>First award</source>
        <translation>Primera expedición</translation>
    </message>
    <message>
        <source>Last award</source>
        <translation>Última expedición</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Lo que se ha comprobado</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Auténtica</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>No auténtica</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Aún no válida</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Comprobación incompleta</translation>
    </message>
    <message>
        <source>The issuer's signature is intact.</source>
        <translation>La firma del emisor está intacta.</translation>
    </message>
    <message>
        <source>In the holder's own words: signed by the holder alone, by no institution.</source>
        <translation>En palabras propias: firmado solo por quien lo presenta, por ninguna institución.</translation>
    </message>
    <message>
        <source>The signature does not hold.</source>
        <translation>La firma no es válida.</translation>
    </message>
    <message>
        <source>The signature could not be checked.</source>
        <translation>No se ha podido comprobar la firma.</translation>
    </message>
    <message>
        <source>A trust list vouches for the issuer (as of {date}).</source>
        <translation>Una lista de confianza responde por el emisor (a fecha de {date}).</translation>
    </message>
    <message>
        <source>A trust list vouches for the issuer.</source>
        <translation>Una lista de confianza responde por el emisor.</translation>
    </message>
    <message>
        <source>No trust list at hand names the issuer.</source>
        <translation>Ninguna lista de confianza disponible nombra al emisor.</translation>
    </message>
    <message>
        <source>It is in date.</source>
        <translation>Está vigente.</translation>
    </message>
    <message>
        <source>It is not in date.</source>
        <translation>No está vigente.</translation>
    </message>
    <message>
        <source>It states no end date.</source>
        <translation>No indica fecha de fin.</translation>
    </message>
    <message>
        <source>Not revoked, by the issuer's list of {date}.</source>
        <translation>No revocada, según la lista del emisor de {date}.</translation>
    </message>
    <message>
        <source>Not revoked, by the issuer's list.</source>
        <translation>No revocada, según la lista del emisor.</translation>
    </message>
    <message>
        <source>The issuer has taken it back or put it on hold.</source>
        <translation>El emisor la ha retirado o suspendido.</translation>
    </message>
    <message>
        <source>Whether it was revoked could not be checked.</source>
        <translation>No se ha podido comprobar si se revocó.</translation>
    </message>
    <message>
        <source>The issuer publishes no revocation list for it.</source>
        <translation>El emisor no publica ninguna lista de revocación para ella.</translation>
    </message>
    <message>
        <source>What they add up to</source>
        <translation>Lo que suman</translation>
    </message>
    <message>
        <source>rules of version {version}</source>
        <translation>reglas de la versión {version}</translation>
    </message>
    <message>
        <source>{done} of {needed} {metric}</source>
        <translation>{done} de {needed} {metric}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Complete once everything is confirmed</source>
        <translation>Completo cuando todo esté confirmado</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En progreso</translation>
    </message>
    <message>
        <source>The rules are attached with the presentation. Cairn runs them again over what is shown here.</source>
        <translation>Las reglas van adjuntas con la presentación. Cairn las vuelve a aplicar a lo que se muestra aquí.</translation>
    </message>
    <message>
        <source>Check it yourself</source>
        <translation>Compruébelo usted</translation>
    </message>
    <message>
        <source>Open this file with Cairn: it reads the attached presentation, checks every signature offline and tells what could not be checked. The dates above say when the learner's wallet last looked; they do not replace your own check.</source>
        <translation>Abra este archivo con Cairn: lee la presentación adjunta, comprueba cada firma sin conexión y dice lo que no se ha podido comprobar. Las fechas de arriba dicen cuándo examinó por última vez la cartera del titular; no sustituyen a su propia comprobación.</translation>
    </message>
    <message>
        <source>Shown by the holder of</source>
        <translation>Mostrada por el titular de</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Hecha para</translation>
    </message>
    <message>
        <source>May be used until</source>
        <translation>Puede usarse hasta</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Comprobada el</translation>
    </message>
    <message>
        <source>Digest of the attached presentation</source>
        <translation>Resumen criptográfico de la presentación adjunta</translation>
    </message>
    <message>
        <source>The presentation as a QR code</source>
        <translation>La presentación como código QR</translation>
    </message>
    <message>
        <source>The signed presentation this sheet was written from</source>
        <translation>La presentación firmada a partir de la cual se escribió esta hoja</translation>
    </message>
</context>
<context>
    <name>stack-rules</name>
    <message>
        <source>has the code {values}</source>
        <translation>tiene el código {values}</translation>
    </message>
    <message>
        <source>is tagged {values}</source>
        <translation>lleva la etiqueta {values}</translation>
    </message>
    <message>
        <source>is already used for {values}</source>
        <translation>ya se usa para {values}</translation>
    </message>
    <message>
        <source>form of study: {values}</source>
        <translation>forma de estudio: {values}</translation>
    </message>
    <message>
        <source>in the language {values}</source>
        <translation>en el idioma {values}</translation>
    </message>
    <message>
        <source>from the country {values}</source>
        <translation>del país {values}</translation>
    </message>
    <message>
        <source>of the kind {values}</source>
        <translation>del tipo {values}</translation>
    </message>
    <message>
        <source>shown by {values}</source>
        <translation>demostrada por {values}</translation>
    </message>
    <message>
        <source>shows the skill {values}, at {level} or better</source>
        <translation>demuestra la competencia {values}, en {level} o mejor</translation>
    </message>
    <message>
        <source>is already used for something</source>
        <translation>ya se usa para algo</translation>
    </message>
    <message>
        <source>awarded on {day} or later</source>
        <translation>otorgada el {day} o después</translation>
    </message>
    <message>
        <source>awarded on {day} or earlier</source>
        <translation>otorgada el {day} o antes</translation>
    </message>
    <message>
        <source>{framework} level {low} to {high}</source>
        <translation>nivel {framework} de {low} a {high}</translation>
    </message>
    <message numerus="yes">
        <source>shows one of %n skill(s) named in the rules</source>
        <translation><numerusform>demuestra la competencia nombrada en las reglas</numerusform><numerusform>demuestra una de las %n competencias nombradas en las reglas</numerusform></translation>
    </message>
    <message>
        <source>{low} to {high} {unit} each</source>
        <translation>cada una de {low} a {high} {unit}</translation>
    </message>
    <message>
        <source>grade {grade} or better ({scale})</source>
        <translation>calificación {grade} o mejor ({scale})</translation>
    </message>
    <message numerus="yes">
        <source>not older than %n month(s)</source>
        <translation><numerusform>de no más de %n mes</numerusform><numerusform>de no más de %n meses</numerusform></translation>
    </message>
    <message>
        <source>{framework} level {low}</source>
        <translation>nivel {framework} {low}</translation>
    </message>
    <message>
        <source>at least {low} {unit} each</source>
        <translation>cada una de al menos {low} {unit}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>none by itself</source>
        <translation>ninguna por sí sola</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>no superada</translation>
    </message>
    <message>
        <source>{framework} level {low} or higher</source>
        <translation>nivel {framework} {low} o superior</translation>
    </message>
    <message>
        <source>shows the skill {values}</source>
        <translation>demuestra la competencia {values}</translation>
    </message>
    <message>
        <source>at most {high} {unit} each</source>
        <translation>cada una de como máximo {high} {unit}</translation>
    </message>
    <message>
        <source>with its size in {unit}</source>
        <translation>con su volumen en {unit}</translation>
    </message>
    <message>
        <source>one of these: {parts}</source>
        <translation>una de estas: {parts}</translation>
    </message>
    <message>
        <source>not: {part}</source>
        <translation>no: {part}</translation>
    </message>
    <message>
        <source>states {values}</source>
        <translation>indica {values}</translation>
    </message>
    <message>
        <source>issued by {values}</source>
        <translation>emitida por {values}</translation>
    </message>
    <message>
        <source>in the subject {values}</source>
        <translation>en la materia {values}</translation>
    </message>
    <message>
        <source>{framework} level {high} or lower</source>
        <translation>nivel {framework} {high} o inferior</translation>
    </message>
    <message>
        <source>with a {framework} level</source>
        <translation>con un nivel {framework}</translation>
    </message>
    <message>
        <source>the level ({scale})</source>
        <translation>el nivel ({scale})</translation>
    </message>
    <message>
        <source>a grade ({scale})</source>
        <translation>una calificación ({scale})</translation>
    </message>
    <message>
        <source>the size in {scale}</source>
        <translation>el volumen en {scale}</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>la materia</translation>
    </message>
    <message>
        <source>the skills</source>
        <translation>las competencias</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>un código</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>una etiqueta</translation>
    </message>
    <message>
        <source>what it is used for</source>
        <translation>para qué se usa</translation>
    </message>
    <message>
        <source>how it was assessed</source>
        <translation>cómo se evaluó</translation>
    </message>
    <message>
        <source>whether it was assessed</source>
        <translation>si se evaluó</translation>
    </message>
    <message>
        <source>the mode of study</source>
        <translation>la modalidad de estudio</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>el idioma</translation>
    </message>
    <message>
        <source>the country</source>
        <translation>el país</translation>
    </message>
    <message>
        <source>the kind of credential</source>
        <translation>el tipo de credencial</translation>
    </message>
    <message>
        <source>whether it was passed</source>
        <translation>si se superó</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>el emisor</translation>
    </message>
    <message>
        <source>the date of award</source>
        <translation>la fecha de expedición</translation>
    </message>
    <message>
        <source>issuers</source>
        <translation>emisores</translation>
    </message>
    <message>
        <source>modes of study</source>
        <translation>modalidades de estudio</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>idiomas</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>países</translation>
    </message>
    <message>
        <source>kinds of credential</source>
        <translation>tipos de credencial</translation>
    </message>
    <message>
        <source>At least {n} of the {total} parts below, and at most {most} of them in use</source>
        <translation>Al menos {n} de las {total} partes siguientes, y como máximo {most} de ellas en uso</translation>
    </message>
    <message>
        <source>At least {low} {unit}: {what}.</source>
        <translation>Al menos {low} {unit}: {what}.</translation>
    </message>
    <message>
        <source>At least {low} and at most {high} {unit}: {what}.</source>
        <translation>Al menos {low} y como máximo {high} {unit}: {what}.</translation>
    </message>
    <message>
        <source>Of these at most {amount} {unit} where: {what}.</source>
        <translation>De ese total, como máximo {amount} {unit} donde: {what}.</translation>
    </message>
    <message>
        <source>1 {source} counts as {factor} {to}</source>
        <translation>1 {source} cuenta como {factor} {to}</translation>
    </message>
    <message>
        <source>Your own records count where: {what}</source>
        <translation>Sus propias anotaciones cuentan donde: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s): {what}</source>
        <translation><numerusform>%n credencial: {what}</numerusform><numerusform>%n credenciales: {what}</numerusform></translation>
    </message>
    <message>
        <source>At least {n} of {total} points shown by your credentials</source>
        <translation>Al menos {n} de {total} puntos demostrados por sus credenciales</translation>
    </message>
    <message numerus="yes">
        <source>All %n part(s) below</source>
        <translation><numerusform>La parte siguiente</numerusform><numerusform>Todas las %n partes siguientes</numerusform></translation>
    </message>
    <message>
        <source>This wallet cannot work this out; read it yourself.</source>
        <translation>Esta cartera no puede calcularlo; léalo usted.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n credential(s).</source>
        <translation><numerusform>Como máximo %n credencial.</numerusform><numerusform>Como máximo %n credenciales.</numerusform></translation>
    </message>
    <message>
        <source>Mean grade {grade} or better ({scale})</source>
        <translation>Calificación media {grade} o mejor ({scale})</translation>
    </message>
    <message>
        <source>At least {n} different {key}</source>
        <translation>Al menos {n} {key} diferentes</translation>
    </message>
    <message>
        <source>“{first}” was earned before “{then}”</source>
        <translation>“{first}” se obtuvo antes que “{then}”</translation>
    </message>
    <message numerus="yes">
        <source>Everything awarded within %n month(s)</source>
        <translation><numerusform>Todo otorgado en un plazo de %n mes</numerusform><numerusform>Todo otorgado en un plazo de %n meses</numerusform></translation>
    </message>
    <message>
        <source>At least {n} {unit} in all: {what}</source>
        <translation>Al menos {n} {unit} en total: {what}</translation>
    </message>
    <message>
        <source>At most {n} {unit} in all: {what}</source>
        <translation>Como máximo {n} {unit} en total: {what}</translation>
    </message>
    <message>
        <source>At least {n} % of what counts: {what}</source>
        <translation>Al menos el {n} % de lo que cuenta: {what}</translation>
    </message>
    <message>
        <source>At most {n} % of what counts: {what}</source>
        <translation>Como máximo el {n} % de lo que cuenta: {what}</translation>
    </message>
    <message>
        <source>At least {n} % of the whole qualification: {what}</source>
        <translation>Al menos el {n} % de toda la cualificación: {what}</translation>
    </message>
    <message>
        <source>At most {n} % of the whole qualification: {what}</source>
        <translation>Como máximo el {n} % de toda la cualificación: {what}</translation>
    </message>
    <message>
        <source>{n} {unit}</source>
        <translation>{n} {unit}</translation>
    </message>
    <message>
        <source>Expired credentials count, too.</source>
        <translation>Las credenciales caducadas también cuentan.</translation>
    </message>
    <message>
        <source>The same achievement may count twice.</source>
        <translation>El mismo logro puede contar dos veces.</translation>
    </message>
    <message>
        <source>At least {n} of the {total} parts below</source>
        <translation>Al menos {n} de las {total} partes siguientes</translation>
    </message>
    <message>
        <source>Everything the same in: {key}</source>
        <translation>Todo igual en: {key}</translation>
    </message>
    <message>
        <source>For every credential: {what}</source>
        <translation>Para cada credencial: {what}</translation>
    </message>
    <message>
        <source>partly online, partly on site</source>
        <translation>en parte en línea, en parte presencial</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>título universitario</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>evaluación</translation>
    </message>
    <message>
        <source>taking part</source>
        <translation>participación</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>experiencia</translation>
    </message>
    <message>
        <source>your own record</source>
        <translation>su propia anotación</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>presencial</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>insignia</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>certificate of completion</source>
        <translation>certificado de finalización</translation>
    </message>
    <message>
        <source>professional certification</source>
        <translation>certificación profesional</translation>
    </message>
    <message>
        <source>competence</source>
        <translation>competencia</translation>
    </message>
    <message>
        <source>bachelor's degree</source>
        <translation>grado universitario</translation>
    </message>
    <message>
        <source>master's degree</source>
        <translation>máster</translation>
    </message>
    <message>
        <source>diploma</source>
        <translation>diploma</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>micro-credential</source>
        <translation>microcredencial</translation>
    </message>
    <message>
        <source>recognition of prior learning</source>
        <translation>reconocimiento de aprendizajes previos</translation>
    </message>
    <message>
        <source>written examination</source>
        <translation>examen escrito</translation>
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
        <translation>proyecto</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>portafolio</translation>
    </message>
    <message>
        <source>practical test</source>
        <translation>prueba práctica</translation>
    </message>
    <message>
        <source>assessed under supervision</source>
        <translation>evaluada con supervisión</translation>
    </message>
    <message>
        <source>assessed without supervision</source>
        <translation>evaluada sin supervisión</translation>
    </message>
    <message>
        <source>with the identity checked</source>
        <translation>con la identidad comprobada</translation>
    </message>
    <message>
        <source>with the identity not checked</source>
        <translation>sin comprobar la identidad</translation>
    </message>
    <message>
        <source>assessment: {flag} is {value}</source>
        <translation>evaluación: {flag} es {value}</translation>
    </message>
    <message>
        <source>assessed by {way}</source>
        <translation>evaluada mediante {way}</translation>
    </message>
    <message>
        <source>assessment: {flag}</source>
        <translation>evaluación: {flag}</translation>
    </message>
    <message>
        <source>assessment: not {flag}</source>
        <translation>evaluación: no {flag}</translation>
    </message>
</context>
<context>
    <name>stack-sheet</name>
    <message>
        <source>met</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no necesario</translation>
    </message>
    <message>
        <source>Version {version} of the rules, reckoned on {day}.</source>
        <translation>Versión {version} de las reglas, calculado el {day}.</translation>
    </message>
    <message>
        <source>{title}: {reason}</source>
        <translation>{title}: {reason}</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>No cuenta</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Still missing: {amount}</source>
        <translation>Falta todavía: {amount}</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Reckoned by the learner with the program Cairn from their own credentials. It is not a decision of any institution; whoever gets the credentials can run the same rules again.</source>
        <translation>Calculado por el titular con el programa Cairn a partir de sus propias credenciales. No es una decisión de ninguna institución; quien reciba las credenciales puede volver a aplicar las mismas reglas.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>%n más</numerusform><numerusform>%n más</numerusform></translation>
    </message>
    <message>
        <source>Get “{what}” confirmed for {title}</source>
        <translation>Hacer confirmar “{what}” para {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n more credential(s)</source>
        <translation><numerusform>%n credencial más</numerusform><numerusform>%n credenciales más</numerusform></translation>
    </message>
    <message>
        <source>{source} ({word})</source>
        <translation>{source} ({word})</translation>
    </message>
    <message numerus="yes">
        <source>%n further requirement(s)</source>
        <translation><numerusform>%n requisito más</numerusform><numerusform>%n requisitos más</numerusform></translation>
    </message>
    <message>
        <source>Earn {title}</source>
        <translation>Obtener {title}</translation>
    </message>
</context>
<context>
    <name>stacks</name>
    <message>
        <source>It must count now. If it cannot, the stack says so.</source>
        <translation>Ahora debe contar. Si no puede, el itinerario lo dice.</translation>
    </message>
    <message>
        <source>Stack removed. Your credentials are untouched.</source>
        <translation>Itinerario quitado. Sus credenciales siguen intactas.</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Elegida a mano</translation>
    </message>
    <message>
        <source>Left out of this stack</source>
        <translation>Excluida de este itinerario</translation>
    </message>
    <message>
        <source>Your choice is taken back</source>
        <translation>Su elección se ha retirado</translation>
    </message>
    <message>
        <source>Decision written down</source>
        <translation>Decisión anotada</translation>
    </message>
    <message>
        <source>Decision withdrawn</source>
        <translation>Decisión retirada</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Como estaba antes</translation>
    </message>
    <message>
        <source>Ask the issuer for {what}; it is needed for “{requirement}”.</source>
        <translation>Pregunte al emisor {what}; hace falta para “{requirement}”.</translation>
    </message>
    <message>
        <source>Brings {n} {unit} nearer</source>
        <translation>Aporta {n} {unit}</translation>
    </message>
    <message>
        <source>Best first. A file of offers from a provider shows what earning one of them would bring; without one, the wallet lists what you could have confirmed.</source>
        <translation>Lo mejor primero. Un archivo de ofertas de un proveedor muestra lo que aportaría obtener una de ellas; sin él, la cartera enumera lo que podría hacer confirmar.</translation>
    </message>
    <message>
        <source>Open a file of offers</source>
        <translation>Abrir un archivo de ofertas</translation>
    </message>
    <message>
        <source>No single step is known that would bring you further.</source>
        <translation>No se conoce ningún paso que por sí solo le haga avanzar.</translation>
    </message>
    <message>
        <source>Nothing that counts here lapses by itself.</source>
        <translation>Nada de lo que cuenta aquí caduca por sí solo.</translation>
    </message>
    <message>
        <source>From {day} the stack is complete.</source>
        <translation>A partir del {day} el itinerario está completo.</translation>
    </message>
    <message>
        <source>On {day} the stack stands otherwise: {n} to go.</source>
        <translation>El {day} cambia la situación del itinerario: faltan {n}.</translation>
    </message>
    <message>
        <source>No longer counts: {titles}.</source>
        <translation>Deja de contar: {titles}.</translation>
    </message>
    <message>
        <source>Add offers from a file…</source>
        <translation>Añadir ofertas desde un archivo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Looking for what would help…</source>
        <translation>Buscando lo que ayudaría…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Not everything could be looked at in the time there was.</source>
        <translation>No se ha podido examinar todo en el tiempo disponible.</translation>
    </message>
    <message>
        <source>You could claim this today. Nothing more is needed.</source>
        <translation>Podría solicitarlo hoy mismo. No hace falta nada más.</translation>
    </message>
    <message>
        <source>Get confirmed: {title}</source>
        <translation>Hacer confirmar: {title}</translation>
    </message>
    <message>
        <source>Earn: {title}</source>
        <translation>Obtener: {title}</translation>
    </message>
    <message>
        <source>Completes the stack</source>
        <translation>Completa el itinerario</translation>
    </message>
    <message>
        <source>What it brings cannot be known yet</source>
        <translation>Aún no se puede saber lo que aporta</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>Hints from your credentials</source>
        <translation>Indicios en sus credenciales</translation>
    </message>
    <message>
        <source>Write down a decision about {title}</source>
        <translation>Anotar una decisión sobre {title}</translation>
    </message>
    <message>
        <source>Open a qualification</source>
        <translation>Abrir una cualificación</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Cualificaciones</translation>
    </message>
    <message>
        <source>All qualifications</source>
        <translation>Todas las cualificaciones</translation>
    </message>
    <message>
        <source>Back to my stacks</source>
        <translation>Volver a mis itinerarios</translation>
    </message>
    <message>
        <source>Write your own rules</source>
        <translation>Escribir reglas propias</translation>
    </message>
    <message>
        <source>No qualification matches. Import one from a file, or write your own rules.</source>
        <translation>Ninguna cualificación coincide. Importe una desde un archivo o escriba sus propias reglas.</translation>
    </message>
    <message>
        <source>Take the bundled version</source>
        <translation>Usar la versión incluida</translation>
    </message>
    <message>
        <source>Try another file</source>
        <translation>Probar otro archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the file cannot be worked out here</source>
        <translation><numerusform>%n elemento del archivo no se puede calcular aquí</numerusform><numerusform>%n elementos del archivo no se pueden calcular aquí</numerusform></translation>
    </message>
    <message>
        <source>Show my stack</source>
        <translation>Mostrar mi itinerario</translation>
    </message>
    <message>
        <source>Work toward this</source>
        <translation>Elegir como meta</translation>
    </message>
    <message>
        <source>{size} · version {version}</source>
        <translation>{size} · versión {version}</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>En palabras sencillas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>“{name}” was not taken</source>
        <translation>No se ha aceptado “{name}”</translation>
    </message>
    <message>
        <source>Stack added</source>
        <translation>Itinerario añadido</translation>
    </message>
    <message>
        <source>The other version is in force</source>
        <translation>La otra versión está en vigor</translation>
    </message>
    <message>
        <source>What changes for you</source>
        <translation>Lo que cambia para usted</translation>
    </message>
    <message>
        <source>It counts as equivalent to another unit</source>
        <translation>Cuenta como equivalente a otra unidad</translation>
    </message>
    <message>
        <source>It is accepted although a condition is open</source>
        <translation>Se acepta aunque queda una condición pendiente</translation>
    </message>
    <message>
        <source>It counts as a unit of credit toward a requirement</source>
        <translation>Cuenta como unidad de crédito para un requisito</translation>
    </message>
    <message>
        <source>The requirement is waived</source>
        <translation>Se exime del requisito</translation>
    </message>
    <message>
        <source>Prior learning is recognised for the requirement</source>
        <translation>Se reconoce aprendizaje previo para el requisito</translation>
    </message>
    <message>
        <source>It is left out</source>
        <translation>Se excluye</translation>
    </message>
    <message>
        <source>Choose the credential it is about.</source>
        <translation>Elija la credencial de la que se trata.</translation>
    </message>
    <message>
        <source>Choose the requirement it is about.</source>
        <translation>Elija el requisito del que se trata.</translation>
    </message>
    <message>
        <source>Name the code it is equivalent to.</source>
        <translation>Indique el código al que equivale.</translation>
    </message>
    <message>
        <source>Say who decided, and where it is written.</source>
        <translation>Diga quién lo decidió y dónde está escrito.</translation>
    </message>
    <message>
        <source>It is your own word until the awarding body confirms it, and is marked so wherever it is shown.</source>
        <translation>Es su propia palabra hasta que el organismo otorgante la confirme, y así se señala dondequiera que se muestre.</translation>
    </message>
    <message>
        <source>If an awarding body decided something the credentials do not say (an equivalence, a waiver, recognition of prior learning), write it down with its source. The wallet counts it as open until it is confirmed.</source>
        <translation>Si un organismo otorgante decidió algo que las credenciales no dicen (una equivalencia, una exención, el reconocimiento de aprendizaje previo), anótelo con su fuente. La cartera lo considera pendiente hasta que se confirme.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Lo que se decidió</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>Code of the other unit</source>
        <translation>Código de la otra unidad</translation>
    </message>
    <message>
        <source>Who decided, and where it is written</source>
        <translation>Quién lo decidió y dónde está escrito</translation>
    </message>
    <message>
        <source>Registrar's letter of 3 March 2026, file 12/26</source>
        <translation>Carta de la secretaría de 3 de marzo de 2026, expediente 12/26</translation>
    </message>
    <message>
        <source>Attach the letter…</source>
        <translation>Adjuntar la carta…</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Attach the letter</source>
        <translation>Adjuntar la carta</translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation>Anotar una decisión</translation>
    </message>
    <message>
        <source>It changes nothing now: what it is about is no longer there.</source>
        <translation>Ahora no cambia nada: aquello a lo que se refiere ya no está ahí.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Guardar la carta</translation>
    </message>
    <message>
        <source>Letter: {name}</source>
        <translation>Carta: {name}</translation>
    </message>
    <message>
        <source>No decision is written down.</source>
        <translation>No hay ninguna decisión anotada.</translation>
    </message>
    <message>
        <source>Withdraw: {decision}</source>
        <translation>Retirar: {decision}</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No contadas</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message numerus="yes">
        <source>The smallest proof: %n credential(s)</source>
        <translation><numerusform>La prueba mínima: %n credencial</numerusform><numerusform>La prueba mínima: %n credenciales</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Everything that counts: %n credential(s)</source>
        <translation><numerusform>Todo lo que cuenta: %n credencial</numerusform><numerusform>Todo lo que cuenta: %n credenciales</numerusform></translation>
    </message>
    <message>
        <source>Parts of the stack</source>
        <translation>Partes del itinerario</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>The best found in the time there was; there may be a better way.</source>
        <translation>Lo mejor encontrado en el tiempo disponible; puede haber una forma mejor.</translation>
    </message>
    <message>
        <source>Share stack</source>
        <translation>Compartir itinerario</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Working out what counts where…</source>
        <translation>Calculando qué cuenta y dónde…</translation>
    </message>
    <message>
        <source>Edit rules</source>
        <translation>Editar reglas</translation>
    </message>
    <message>
        <source>Save a one-page sheet (PDF)</source>
        <translation>Guardar una hoja de una página (PDF)</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Imprimir la hoja…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Guardar como tabla (CSV)</translation>
    </message>
    <message>
        <source>Remove this stack</source>
        <translation>Quitar este itinerario</translation>
    </message>
    <message>
        <source>These rules have no requirements.</source>
        <translation>Estas reglas no tienen requisitos.</translation>
    </message>
    <message>
        <source>Everything you have counts here.</source>
        <translation>Todo lo que tiene cuenta aquí.</translation>
    </message>
    <message>
        <source>Not counted ({n})</source>
        <translation>No contadas ({n})</translation>
    </message>
    <message>
        <source>Decisions ({n})</source>
        <translation>Decisiones ({n})</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>My own qualification</source>
        <translation>Mi propia cualificación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Aspecto considerado</translation>
    </message>
    <message>
        <source>The outcomes were assessed</source>
        <translation>Los resultados se evaluaron</translation>
    </message>
    <message>
        <source>Skills by their address (one is enough)</source>
        <translation>Competencias por su dirección (basta una)</translation>
    </message>
    <message>
        <source>Short name in the file</source>
        <translation>Nombre corto en el archivo</translation>
    </message>
    <message>
        <source>Size of the whole</source>
        <translation>Volumen total</translation>
    </message>
    <message>
        <source>Counted in (ECTS, hours, units)</source>
        <translation>Se cuenta en (ECTS, horas, unidades)</translation>
    </message>
    <message>
        <source>Level (EQF)</source>
        <translation>Nivel (EQF)</translation>
    </message>
    <message>
        <source>Expired credentials count, too</source>
        <translation>Las credenciales caducadas también cuentan</translation>
    </message>
    <message>
        <source>The same achievement counts only once</source>
        <translation>El mismo logro cuenta solo una vez</translation>
    </message>
    <message>
        <source>Sources, one a line: what | where</source>
        <translation>Fuentes, una por línea: qué | dónde</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>How many credentials at most</source>
        <translation>Máximo de credenciales</translation>
    </message>
    <message>
        <source>Codes (one is enough)</source>
        <translation>Códigos (basta uno)</translation>
    </message>
    <message>
        <source>Tags (one is enough)</source>
        <translation>Etiquetas (basta una)</translation>
    </message>
    <message>
        <source>Issuers (one is enough)</source>
        <translation>Emisores (basta uno)</translation>
    </message>
    <message>
        <source>Subject codes, ISCED-F (one is enough)</source>
        <translation>Códigos de materia, ISCED-F (basta uno)</translation>
    </message>
    <message>
        <source>Level (EQF), at least</source>
        <translation>Nivel (EQF), mínimo</translation>
    </message>
    <message>
        <source>Level (EQF), at most</source>
        <translation>Nivel (EQF), máximo</translation>
    </message>
    <message>
        <source>Size of each in ECTS, at least</source>
        <translation>Volumen de cada una en ECTS, mínimo</translation>
    </message>
    <message>
        <source>Size of each in ECTS, at most</source>
        <translation>Volumen de cada una en ECTS, máximo</translation>
    </message>
    <message>
        <source>Not older than so many months</source>
        <translation>Antigüedad máxima en meses</translation>
    </message>
    <message>
        <source>Languages (one is enough)</source>
        <translation>Idiomas (basta uno)</translation>
    </message>
    <message>
        <source>Countries (one is enough)</source>
        <translation>Países (basta uno)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Or a share, such as 1/2</source>
        <translation>O una fracción, como 1/2</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>el emisor</translation>
    </message>
    <message>
        <source>the mode of study</source>
        <translation>la modalidad de estudio</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>el idioma</translation>
    </message>
    <message>
        <source>the country</source>
        <translation>el país</translation>
    </message>
    <message>
        <source>the kind of credential</source>
        <translation>el tipo de credencial</translation>
    </message>
    <message>
        <source>How many credentials</source>
        <translation>Cuántas credenciales</translation>
    </message>
    <message>
        <source>How many points must be shown</source>
        <translation>Cuántos puntos hay que demostrar</translation>
    </message>
    <message>
        <source>Points one credential may show at most</source>
        <translation>Puntos que puede demostrar como máximo una credencial</translation>
    </message>
    <message>
        <source>How many parts must be fulfilled</source>
        <translation>Cuántas partes hay que cumplir</translation>
    </message>
    <message>
        <source>How many parts may be in use at most</source>
        <translation>Cuántas partes puede haber en uso como máximo</translation>
    </message>
    <message>
        <source>Share of</source>
        <translation>Fracción de</translation>
    </message>
    <message>
        <source>How many different ones</source>
        <translation>Cuántos diferentes</translation>
    </message>
    <message>
        <source>Within so many months</source>
        <translation>En un plazo de tantos meses</translation>
    </message>
    <message>
        <source>Scale of grades</source>
        <translation>Escala de calificaciones</translation>
    </message>
    <message>
        <source>Mean grade or better</source>
        <translation>Calificación media mínima</translation>
    </message>
    <message>
        <source>Earned first</source>
        <translation>Se obtiene primero</translation>
    </message>
    <message>
        <source>Earned after it</source>
        <translation>Se obtiene después</translation>
    </message>
    <message>
        <source>the whole qualification</source>
        <translation>toda la cualificación</translation>
    </message>
    <message>
        <source>what counts</source>
        <translation>lo que cuenta</translation>
    </message>
    <message>
        <source>Named credentials</source>
        <translation>Credenciales concretas</translation>
    </message>
    <message>
        <source>An amount of credentials</source>
        <translation>Una cantidad de credenciales</translation>
    </message>
    <message>
        <source>Points to be shown</source>
        <translation>Puntos por demostrar</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Todas estas</translation>
    </message>
    <message>
        <source>Some of these</source>
        <translation>Algunas de estas</translation>
    </message>
    <message>
        <source>A point</source>
        <translation>Un punto</translation>
    </message>
    <message>
        <source>At least so much overall</source>
        <translation>Al menos tanto en total</translation>
    </message>
    <message>
        <source>At most so much overall</source>
        <translation>Como máximo tanto en total</translation>
    </message>
    <message>
        <source>From several different ones</source>
        <translation>De varios diferentes</translation>
    </message>
    <message>
        <source>Everything the same</source>
        <translation>Todo igual</translation>
    </message>
    <message>
        <source>One before the other</source>
        <translation>Una antes que la otra</translation>
    </message>
    <message>
        <source>Within a span of time</source>
        <translation>Dentro de un plazo</translation>
    </message>
    <message>
        <source>A mean grade</source>
        <translation>Una calificación media</translation>
    </message>
    <message>
        <source>For every credential</source>
        <translation>Para cada credencial</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>El conjunto</translation>
    </message>
    <message>
        <source>A condition for every credential</source>
        <translation>Una condición para cada credencial</translation>
    </message>
    <message>
        <source>Parts of the rules</source>
        <translation>Partes de las reglas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Source (JSON)</source>
        <translation>Código fuente (JSON)</translation>
    </message>
    <message>
        <source>Ways to write the rules</source>
        <translation>Formas de escribir las reglas</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>Esta parte</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Guardar como versión nueva</translation>
    </message>
    <message>
        <source>State of the rules</source>
        <translation>Estado de las reglas</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Todas las partes</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Quitar esta parte</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>The changes were not saved</source>
        <translation>Los cambios no se han guardado</translation>
    </message>
    <message>
        <source>The last part has to stay.</source>
        <translation>La última parte tiene que quedarse.</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>The rules can be saved.</source>
        <translation>Las reglas se pueden guardar.</translation>
    </message>
    <message>
        <source>Rules saved</source>
        <translation>Reglas guardadas</translation>
    </message>
    <message>
        <source>New version saved</source>
        <translation>Versión nueva guardada</translation>
    </message>
    <message>
        <source>{title}, {kind}, something is wrong here</source>
        <translation>{title}, {kind}, aquí hay algo mal</translation>
    </message>
    <message>
        <source>Not well-formed JSON: {why}</source>
        <translation>No es JSON bien formado: {why}</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>No credential of yours says anything about a qualification.</source>
        <translation>Ninguna de sus credenciales dice nada sobre una cualificación.</translation>
    </message>
    <message>
        <source>Open the credential</source>
        <translation>Abrir la credencial</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Write rules from it</source>
        <translation>Escribir reglas a partir de esto</translation>
    </message>
    <message>
        <source>not part of the rules</source>
        <translation>no forma parte de las reglas</translation>
    </message>
    <message>
        <source>Before: {before}. After: {after}.</source>
        <translation>Antes: {before}. Después: {after}.</translation>
    </message>
    <message>
        <source>It would stay complete.</source>
        <translation>Seguiría completo.</translation>
    </message>
    <message>
        <source>would be fulfilled</source>
        <translation>se cumpliría</translation>
    </message>
    <message>
        <source>would not be fulfilled</source>
        <translation>no se cumpliría</translation>
    </message>
    <message>
        <source>Would count, in “{place}”</source>
        <translation>Contaría, en “{place}”</translation>
    </message>
    <message>
        <source>Would no longer count, in “{place}”</source>
        <translation>Dejaría de contar, en “{place}”</translation>
    </message>
    <message>
        <source>Would count in “{after}” instead of “{before}”</source>
        <translation>Contaría en “{after}” en lugar de en “{before}”</translation>
    </message>
    <message>
        <source>Give the planned credential a title.</source>
        <translation>Dé un título a la credencial prevista.</translation>
    </message>
    <message>
        <source>The size must be a number, such as 5 or 2.5.</source>
        <translation>El volumen debe ser un número, como 5 o 2,5.</translation>
    </message>
    <message>
        <source>It would be complete.</source>
        <translation>Estaría completo.</translation>
    </message>
    <message>
        <source>It would no longer be complete.</source>
        <translation>Dejaría de estar completo.</translation>
    </message>
    <message>
        <source>Version {before} → {after}</source>
        <translation>Versión {before} → {after}</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>You would be nearer.</source>
        <translation>Estaría usted más cerca.</translation>
    </message>
    <message>
        <source>You would be farther away.</source>
        <translation>Estaría usted más lejos.</translation>
    </message>
    <message>
        <source>could be left to another</source>
        <translation>podría dejar su lugar a otra</translation>
    </message>
    <message>
        <source>Still missing: {n} {unit}.</source>
        <translation>Falta todavía: {n} {unit}.</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>not fulfilled yet</source>
        <translation>aún sin cumplir</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Su propia elección</translation>
    </message>
    <message>
        <source>Would also fit, and is missed there: {names}.</source>
        <translation>También encajaría, y falta, en: {names}.</translation>
    </message>
    <message>
        <source>counts in every best way</source>
        <translation>cuenta en todas las combinaciones óptimas</translation>
    </message>
    <message>
        <source>your own word: {decision}</source>
        <translation>su propia palabra: {decision}</translation>
    </message>
    <message>
        <source>confirmed: {decision}</source>
        <translation>confirmado: {decision}</translation>
    </message>
    <message numerus="yes">
        <source>%n more near miss(es)</source>
        <translation><numerusform>%n más casi encaja</numerusform><numerusform>%n más casi encajan</numerusform></translation>
    </message>
    <message>
        <source>{title} counts here</source>
        <translation>{title} cuenta aquí</translation>
    </message>
    <message>
        <source>“{title}” must count</source>
        <translation>“{title}” debe contar</translation>
    </message>
    <message>
        <source>Shown by “{title}”</source>
        <translation>Demostrado por “{title}”</translation>
    </message>
    <message>
        <source>Not shown yet: {what}</source>
        <translation>Aún sin demostrar: {what}</translation>
    </message>
    <message>
        <source>{title} nearly counts here</source>
        <translation>{title} casi cuenta aquí</translation>
    </message>
    <message>
        <source>Save signed by you</source>
        <translation>Guardar con su firma</translation>
    </message>
    <message>
        <source>The file names no source.</source>
        <translation>El archivo no nombra ninguna fuente.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Save the signed rules</source>
        <translation>Guardar las reglas firmadas</translation>
    </message>
    <message>
        <source>Save as {format}</source>
        <translation>Guardar como {format}</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Guardar las reglas</translation>
    </message>
    <message numerus="yes">
        <source>This format cannot say %n rule(s); they are in it as text.</source>
        <translation><numerusform>Este formato no puede expresar %n regla; va dentro como texto.</numerusform><numerusform>Este formato no puede expresar %n reglas; van dentro como texto.</numerusform></translation>
    </message>
    <message>
        <source>“{title}” is now among your stacks.</source>
        <translation>“{title}” está ahora entre sus itinerarios.</translation>
    </message>
    <message>
        <source>“{title}” now follows the other version. What changes for you:</source>
        <translation>“{title}” sigue ahora la otra versión. Lo que cambia para usted:</translation>
    </message>
    <message>
        <source>You work toward it</source>
        <translation>Es su meta</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>Sus propias reglas</translation>
    </message>
    <message>
        <source>Another version is bundled: {v}</source>
        <translation>Se incluye otra versión: {v}</translation>
    </message>
    <message>
        <source>It could take the place of another.</source>
        <translation>Podría ocupar el lugar de otra.</translation>
    </message>
    <message>
        <source>{source}, written down on {day}</source>
        <translation>{source}, anotado el {day}</translation>
    </message>
    <message>
        <source>It counts in no best way.</source>
        <translation>No cuenta en ninguna combinación óptima.</translation>
    </message>
    <message>
        <source>The letter signed by {who} says something else.</source>
        <translation>La carta firmada por {who} dice otra cosa.</translation>
    </message>
    <message>
        <source>{reason} ({n})</source>
        <translation>{reason} ({n})</translation>
    </message>
    <message>
        <source>What you can do: {advice}</source>
        <translation>Lo que puede hacer: {advice}</translation>
    </message>
    <message>
        <source>The signature of {who} on the letter could not be fully checked.</source>
        <translation>La firma de {who} en la carta no se ha podido comprobar del todo.</translation>
    </message>
    <message>
        <source>Nobody you trust vouches for {who}, who signed the letter.</source>
        <translation>Nadie de su confianza responde por {who}, que firmó la carta.</translation>
    </message>
    <message>
        <source>{n} {unit} to go</source>
        <translation>faltan {n} {unit}</translation>
    </message>
    <message>
        <source>{met} of {total} requirements met</source>
        <translation>{met} de {total} requisitos cumplidos</translation>
    </message>
    <message>
        <source>You could claim this today</source>
        <translation>Podría solicitarlo hoy mismo</translation>
    </message>
    <message>
        <source>Leans on your own decisions</source>
        <translation>Se apoya en sus propias decisiones</translation>
    </message>
    <message>
        <source>Suppose something, then look. Nothing in your wallet changes.</source>
        <translation>Suponga algo y mire el resultado. En su cartera no cambia nada.</translation>
    </message>
    <message>
        <source>Title of the planned credential</source>
        <translation>Título de la credencial prevista</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Codes, if you know them</source>
        <translation>Códigos, si los conoce</translation>
    </message>
    <message>
        <source>Subject codes (ISCED-F), if you know them</source>
        <translation>Códigos de materia (ISCED-F), si los conoce</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>sin nivel</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Añadir al plan</translation>
    </message>
    <message>
        <source>Credentials to leave out</source>
        <translation>Credenciales que excluir</translation>
    </message>
    <message>
        <source>on another day</source>
        <translation>en otro día</translation>
    </message>
    <message>
        <source>The day to look at</source>
        <translation>El día que se examina</translation>
    </message>
    <message>
        <source>Another version of the rules…</source>
        <translation>Otra versión de las reglas…</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Mostrar lo que cambiaría</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Suppose it were…</source>
        <translation>Suponga que fuera…</translation>
    </message>
    <message>
        <source>another issuer</source>
        <translation>otro emisor</translation>
    </message>
    <message>
        <source>This is only supposed. Nothing in your wallet has changed.</source>
        <translation>Esto es solo una suposición. En su cartera no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Suppose you earn…</source>
        <translation>Suponga que obtiene…</translation>
    </message>
    <message>
        <source>Suppose these did not count…</source>
        <translation>Suponga que estas no contaran…</translation>
    </message>
    <message>
        <source>Today: {amount}</source>
        <translation>Hoy: {amount}</translation>
    </message>
    <message>
        <source>Then: {amount}</source>
        <translation>Entonces: {amount}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <source>Rules: {name}</source>
        <translation>Reglas: {name}</translation>
    </message>
    <message>
        <source>No longer plan {title}</source>
        <translation>Quitar {title} del plan</translation>
    </message>
    <message>
        <source>Only verified credentials count. Drop a credential on a requirement to make it count there. Keys on a row: P must count, X leave out, R take back, D decision, Enter open.</source>
        <translation>Solo cuentan las credenciales verificadas. Suelte una credencial sobre un requisito para que cuente ahí. Teclas en una fila: P debe contar, X excluir, R retirar la elección, D decisión, Intro abrir.</translation>
    </message>
    <message>
        <source>Each credential that counts nowhere is listed under its first reason.</source>
        <translation>Cada credencial que no cuenta en ningún sitio aparece bajo su primer motivo.</translation>
    </message>
    <message>
        <source>Must count here</source>
        <translation>Debe contar aquí</translation>
    </message>
    <message>
        <source>Must count somewhere</source>
        <translation>Debe contar en algún sitio</translation>
    </message>
    <message>
        <source>Take my choice back</source>
        <translation>Retirar mi elección</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Write down a decision…</source>
        <translation>Anotar una decisión…</translation>
    </message>
    <message>
        <source>How they stand together</source>
        <translation>Cómo están en conjunto</translation>
    </message>
    <message>
        <source>Stacks to compare, in order of preference</source>
        <translation>Itinerarios por comparar, en orden de preferencia</translation>
    </message>
    <message>
        <source>Each credential counts once</source>
        <translation>Cada credencial cuenta una vez</translation>
    </message>
    <message>
        <source>Exits on one way</source>
        <translation>Salidas en un mismo camino</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>The upper ones are served first; on one way, they are the earlier exits.</source>
        <translation>Los de arriba se atienden primero; en un mismo camino, son las salidas anteriores.</translation>
    </message>
    <message>
        <source>Choose stacks</source>
        <translation>Elegir itinerarios</translation>
    </message>
    <message>
        <source>Choose at least one stack to see how they stand together.</source>
        <translation>Elija al menos un itinerario para ver cómo quedan juntos.</translation>
    </message>
    <message>
        <source>A credential may count in several</source>
        <translation>Una credencial puede contar en varios</translation>
    </message>
    <message>
        <source>Nothing counts here yet.</source>
        <translation>Aún no cuenta nada aquí.</translation>
    </message>
    <message>
        <source>With single use: {state}</source>
        <translation>Con uso único: {state}</translation>
    </message>
    <message>
        <source>You cannot claim one of them yet.</source>
        <translation>Aún no puede solicitar ninguno de ellos.</translation>
    </message>
    <message>
        <source>In order of preference</source>
        <translation>En orden de preferencia</translation>
    </message>
    <message>
        <source>With shared use: {state}</source>
        <translation>Con uso compartido: {state}</translation>
    </message>
    <message>
        <source>You could claim “{title}” today.</source>
        <translation>Podría solicitar “{title}” hoy mismo.</translation>
    </message>
    <message>
        <source>The next exit is “{title}”, {n} to go.</source>
        <translation>La próxima salida es “{title}”, faltan {n}.</translation>
    </message>
    <message>
        <source>Used in several</source>
        <translation>Usada en varios</translation>
    </message>
    <message>
        <source>best found in the time there was</source>
        <translation>lo mejor encontrado en el tiempo disponible</translation>
    </message>
    <message>
        <source>Your stacks are being worked out.</source>
        <translation>Se están calculando sus itinerarios.</translation>
    </message>
    <message>
        <source>Search stacks and qualifications</source>
        <translation>Buscar itinerarios y cualificaciones</translation>
    </message>
    <message>
        <source>A stack shows how far your credentials carry you toward a qualification.</source>
        <translation>Un itinerario muestra hasta dónde le llevan sus credenciales hacia una cualificación.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>All stacks</source>
        <translation>Todos los itinerarios</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Itinerarios</translation>
    </message>
    <message>
        <source>Search stacks…</source>
        <translation>Buscar itinerarios…</translation>
    </message>
    <message>
        <source>Import a qualification</source>
        <translation>Importar una cualificación</translation>
    </message>
    <message>
        <source>New stack</source>
        <translation>Nuevo itinerario</translation>
    </message>
    <message>
        <source>No stack yet</source>
        <translation>Aún no hay itinerarios</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Choose a qualification</source>
        <translation>Elegir una cualificación</translation>
    </message>
    <message>
        <source>Not fully verified</source>
        <translation>Verificación incompleta</translation>
    </message>
    <message>
        <source>Revoked by the issuer</source>
        <translation>Revocada por el emisor</translation>
    </message>
    <message>
        <source>Suspended by the issuer</source>
        <translation>Suspendida por el emisor</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Dated in the future</source>
        <translation>Con fecha futura</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>No superada</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>Sustituida por una más reciente</translation>
    </message>
    <message>
        <source>A condition for every credential is not fulfilled</source>
        <translation>No se cumple una condición para cada credencial</translation>
    </message>
    <message>
        <source>Something asked for is not stated</source>
        <translation>Algo que se pide no se indica</translation>
    </message>
    <message>
        <source>Fits none of the requirements</source>
        <translation>No encaja en ninguno de los requisitos</translation>
    </message>
    <message>
        <source>The requirement is already full</source>
        <translation>El requisito ya está completo</translation>
    </message>
    <message>
        <source>A limit is reached</source>
        <translation>Se ha alcanzado un límite</translation>
    </message>
    <message>
        <source>The same achievement counts already</source>
        <translation>El mismo logro ya cuenta</translation>
    </message>
    <message>
        <source>Earned in another order</source>
        <translation>Obtenida en otro orden</translation>
    </message>
    <message>
        <source>Outside the time span</source>
        <translation>Fuera del plazo</translation>
    </message>
    <message>
        <source>Needed elsewhere</source>
        <translation>Hace falta en otro sitio</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Excluida por usted</translation>
    </message>
    <message>
        <source>Open it and see what its check needs; often a list or a key is missing.</source>
        <translation>Ábrala y vea lo que necesita su comprobación; a menudo falta una lista o una clave.</translation>
    </message>
    <message>
        <source>Ask the issuer why. A new credential would count again.</source>
        <translation>Pregunte el motivo al emisor. Una credencial nueva volvería a contar.</translation>
    </message>
    <message>
        <source>Ask the issuer what has to happen. It counts again once they lift it.</source>
        <translation>Pregunte al emisor qué tiene que ocurrir. Volverá a contar cuando se levante la suspensión.</translation>
    </message>
    <message>
        <source>Ask the issuer for a renewal, or write down a decision that accepts it.</source>
        <translation>Pida al emisor que la renueve o anote una decisión que la acepte.</translation>
    </message>
    <message>
        <source>Nothing to do: it counts from its date on.</source>
        <translation>Nada que hacer: cuenta a partir de su fecha.</translation>
    </message>
    <message>
        <source>Repeat the assessment and add the new credential.</source>
        <translation>Repita la evaluación y añada la credencial nueva.</translation>
    </message>
    <message>
        <source>Nothing to do: the newer one is looked at instead.</source>
        <translation>Nada que hacer: se tiene en cuenta la más reciente.</translation>
    </message>
    <message>
        <source>Ask the awarding body for an exception, and write its decision down here.</source>
        <translation>Pida una excepción al organismo otorgante y anote aquí su decisión.</translation>
    </message>
    <message>
        <source>Ask the issuer to confirm it, and write the answer down as a decision.</source>
        <translation>Pida al emisor que lo confirme y anote la respuesta como decisión.</translation>
    </message>
    <message>
        <source>It may count elsewhere. If it was accepted here, write that decision down.</source>
        <translation>Puede que cuente en otro sitio. Si se aceptó aquí, anote esa decisión.</translation>
    </message>
    <message>
        <source>Nothing to do: enough counts there. You can choose by hand which one counts.</source>
        <translation>Nada que hacer: ahí ya cuenta lo suficiente. Puede elegir a mano cuál cuenta.</translation>
    </message>
    <message>
        <source>Look at what else counts there; you can choose by hand which one counts.</source>
        <translation>Mire qué más cuenta ahí; puede elegir a mano cuál cuenta.</translation>
    </message>
    <message>
        <source>Nothing to do: an achievement counts once.</source>
        <translation>Nada que hacer: un logro cuenta una vez.</translation>
    </message>
    <message>
        <source>Ask the awarding body whether the order can be waived.</source>
        <translation>Pregunte al organismo otorgante si se puede eximir del orden.</translation>
    </message>
    <message>
        <source>Ask the awarding body for an extension, or earn it anew.</source>
        <translation>Pida una prórroga al organismo otorgante o vuelva a obtenerla.</translation>
    </message>
    <message>
        <source>It counts once only. Earn another one for the second place.</source>
        <translation>Cuenta una sola vez. Obtenga otra para el segundo lugar.</translation>
    </message>
    <message>
        <source>Take your choice back to let it count again.</source>
        <translation>Retire su elección para que vuelva a contar.</translation>
    </message>
    <message>
        <source>Counts as equivalent to another unit</source>
        <translation>Cuenta como equivalente a otra unidad</translation>
    </message>
    <message>
        <source>Accepted although a condition is open</source>
        <translation>Aceptada aunque queda una condición pendiente</translation>
    </message>
    <message>
        <source>A requirement is waived</source>
        <translation>Se exime de un requisito</translation>
    </message>
    <message>
        <source>Must count (your choice)</source>
        <translation>Debe contar (elección suya)</translation>
    </message>
    <message>
        <source>Left out (your choice)</source>
        <translation>Excluida (elección suya)</translation>
    </message>
    <message>
        <source>One condition short: {asked}.</source>
        <translation>Falta una condición: {asked}.</translation>
    </message>
    <message>
        <source>It states: {value}.</source>
        <translation>Indica: {value}.</translation>
    </message>
    <message>
        <source>It does not state {what}.</source>
        <translation>No indica {what}.</translation>
    </message>
    <message>
        <source>Where: {path}</source>
        <translation>Dónde: {path}</translation>
    </message>
    <message>
        <source>“{credential}” says that it is part of “{stack}”.</source>
        <translation>“{credential}” indica que forma parte de “{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it contains “{stack}”.</source>
        <translation>“{credential}” indica que contiene “{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it comes before “{stack}”.</source>
        <translation>“{credential}” indica que va antes de “{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that “{stack}” comes before it.</source>
        <translation>“{credential}” indica que “{stack}” va antes.</translation>
    </message>
    <message>
        <source>“{credential}” says that it is another edition of “{stack}”.</source>
        <translation>“{credential}” indica que es otra edición de “{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it is related to “{stack}”.</source>
        <translation>“{credential}” indica que está relacionada con “{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that “{stack}” has taken its place.</source>
        <translation>“{credential}” indica que “{stack}” ha ocupado su lugar.</translation>
    </message>
    <message>
        <source>“{credential}” says that it gives a right to “{stack}”.</source>
        <translation>“{credential}” indica que da derecho a “{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it follows the description of “{stack}”.</source>
        <translation>“{credential}” indica que sigue la descripción de “{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it is aligned with “{stack}”.</source>
        <translation>“{credential}” indica que está alineada con “{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it is part of what “{requirement}” asks for in “{stack}”.</source>
        <translation>“{credential}” indica que forma parte de lo que pide “{requirement}” en “{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it contains what “{requirement}” asks for in “{stack}”.</source>
        <translation>“{credential}” indica que contiene lo que pide “{requirement}” en “{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it comes before what “{requirement}” asks for in “{stack}”.</source>
        <translation>“{credential}” indica que va antes de lo que pide “{requirement}” en “{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it comes after what “{requirement}” asks for in “{stack}”.</source>
        <translation>“{credential}” indica que va después de lo que pide “{requirement}” en “{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it is another edition of what “{requirement}” asks for in “{stack}”.</source>
        <translation>“{credential}” indica que es otra edición de lo que pide “{requirement}” en “{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it is related to what “{requirement}” asks for in “{stack}”.</source>
        <translation>“{credential}” indica que está relacionada con lo que pide “{requirement}” en “{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that its place was taken by what “{requirement}” asks for in “{stack}”.</source>
        <translation>“{credential}” indica que su lugar lo ha ocupado lo que pide “{requirement}” en “{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it gives a right to what “{requirement}” asks for in “{stack}”.</source>
        <translation>“{credential}” indica que da derecho a lo que pide “{requirement}” en “{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it follows the description “{requirement}” asks for in “{stack}”.</source>
        <translation>“{credential}” indica que sigue la descripción que pide “{requirement}” en “{stack}”.</translation>
    </message>
    <message>
        <source>“{credential}” says that it is aligned with what “{requirement}” asks for in “{stack}”.</source>
        <translation>“{credential}” indica que está alineada con lo que pide “{requirement}” en “{stack}”.</translation>
    </message>
    <message>
        <source>These are hints from the credentials themselves. Nothing here is counted.</source>
        <translation>Son indicios que dan las propias credenciales. Aquí no se cuenta nada.</translation>
    </message>
    <message>
        <source>“{credential}” says what is asked for before it: {name}</source>
        <translation>“{credential}” indica qué se pide antes: {name}</translation>
    </message>
    <message>
        <source>“{credential}” says that “{name}” comes before it.</source>
        <translation>“{credential}” indica que “{name}” va antes.</translation>
    </message>
    <message>
        <source>Needed there</source>
        <translation>Necesaria allí</translation>
    </message>
    <message>
        <source>Not needed there: others can take its place</source>
        <translation>No es necesaria allí: otras pueden ocupar su lugar</translation>
    </message>
    <message>
        <source>May be needed there</source>
        <translation>Puede ser necesaria allí</translation>
    </message>
    <message>
        <source>Nobody signed these rules. The ones you keep are signed. Ask the publisher for a signed version.</source>
        <translation>Nadie ha firmado estas reglas. Las que usted guarda están firmadas. Pida una versión firmada a quien las publica.</translation>
    </message>
    <message>
        <source>The signature over these rules could not be fully verified.</source>
        <translation>La firma de estas reglas no se ha podido verificar del todo.</translation>
    </message>
    <message>
        <source>These rules are signed by somebody else than the ones you keep.</source>
        <translation>Estas reglas las ha firmado alguien distinto de quien firmó las que usted guarda.</translation>
    </message>
    <message>
        <source>These are the rules of another qualification, not a version of this one.</source>
        <translation>Estas son las reglas de otra cualificación, no una versión de esta.</translation>
    </message>
    <message>
        <source>This version is older than the one you keep.</source>
        <translation>Esta versión es más antigua que la que usted guarda.</translation>
    </message>
    <message>
        <source>The version has the same name, but the rules are not the same.</source>
        <translation>La versión tiene el mismo nombre, pero las reglas no son las mismas.</translation>
    </message>
    <message>
        <source>The names of the versions do not tell which one is newer.</source>
        <translation>Los nombres de las versiones no dicen cuál es más reciente.</translation>
    </message>
    <message>
        <source>ECTS</source>
        <translation>ECTS</translation>
    </message>
    <message numerus="yes">
        <source>credential(s)</source>
        <translation><numerusform>credencial</numerusform><numerusform>credenciales</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>point(s)</source>
        <translation><numerusform>punto</numerusform><numerusform>puntos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation><numerusform>hora</numerusform><numerusform>horas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>issuer(s)</source>
        <translation><numerusform>emisor</numerusform><numerusform>emisores</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>part(s)</source>
        <translation><numerusform>parte</numerusform><numerusform>partes</numerusform></translation>
    </message>
    <message>
        <source>it could not be fully verified</source>
        <translation>no se ha podido verificar del todo</translation>
    </message>
    <message>
        <source>the issuer revoked it</source>
        <translation>el emisor la ha revocado</translation>
    </message>
    <message>
        <source>the issuer suspended it</source>
        <translation>el emisor la ha suspendido</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>ha caducado</translation>
    </message>
    <message>
        <source>its date is still to come</source>
        <translation>su fecha aún no ha llegado</translation>
    </message>
    <message>
        <source>it was not passed</source>
        <translation>no se superó</translation>
    </message>
    <message>
        <source>a newer one replaces it</source>
        <translation>la sustituye una más reciente</translation>
    </message>
    <message>
        <source>it does not fulfil “{name}”</source>
        <translation>no cumple “{name}”</translation>
    </message>
    <message>
        <source>it matches none of the requirements</source>
        <translation>no encaja en ninguno de los requisitos</translation>
    </message>
    <message>
        <source>“{name}” is already full</source>
        <translation>“{name}” ya está completo</translation>
    </message>
    <message>
        <source>the limit of “{name}” is reached</source>
        <translation>se ha alcanzado el límite de “{name}”</translation>
    </message>
    <message>
        <source>it repeats one that counts</source>
        <translation>repite una que ya cuenta</translation>
    </message>
    <message>
        <source>it was not earned in the order “{name}” asks for</source>
        <translation>no se obtuvo en el orden que pide “{name}”</translation>
    </message>
    <message>
        <source>it lies outside the time span of “{name}”</source>
        <translation>queda fuera del plazo de “{name}”</translation>
    </message>
    <message>
        <source>it is needed elsewhere, for “{name}”</source>
        <translation>hace falta en otro sitio, para “{name}”</translation>
    </message>
    <message>
        <source>“{name}” leaves it out</source>
        <translation>“{name}” la excluye</translation>
    </message>
    <message>
        <source>The rules are the very ones you keep.</source>
        <translation>Las reglas son exactamente las que usted guarda.</translation>
    </message>
    <message>
        <source>The rules are the very ones that come with this program.</source>
        <translation>Las reglas son exactamente las que vienen con este programa.</translation>
    </message>
    <message>
        <source>These are not the rules you have under this name. Compare them with the publisher's.</source>
        <translation>Estas no son las reglas que usted tiene con este nombre. Compárelas con las de quien las publica.</translation>
    </message>
    <message>
        <source>The rules were brought by the holder. Compare them with the publisher's.</source>
        <translation>Las reglas las ha traído el titular. Compárelas con las de quien las publica.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Complete once everything is confirmed</source>
        <translation>Completo cuando todo esté confirmado</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En progreso</translation>
    </message>
    <message>
        <source>Your own word, not confirmed</source>
        <translation>Su propia palabra, sin confirmar</translation>
    </message>
    <message>
        <source>The holder's signature over the rules could not be checked, so nobody stands for them.</source>
        <translation>No se ha podido comprobar la firma del titular sobre las reglas, así que nadie responde por ellas.</translation>
    </message>
    <message>
        <source>Nobody signed these rules; compare them with the publisher's.</source>
        <translation>Nadie ha firmado estas reglas; compárelas con las de quien las publica.</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>una regla</translation>
    </message>
    <message>
        <source>You have {done} of {needed} {unit}</source>
        <translation>Tiene {done} de {needed} {unit}</translation>
    </message>
    <message>
        <source>{done} of {needed} {unit}</source>
        <translation>{done} de {needed} {unit}</translation>
    </message>
    <message>
        <source>What is shown does not come to what the holder said.</source>
        <translation>Lo que se muestra no alcanza lo que dijo el titular.</translation>
    </message>
    <message>
        <source>What is shown comes to what the holder said.</source>
        <translation>Lo que se muestra alcanza lo que dijo el titular.</translation>
    </message>
    <message>
        <source>Signed in the name of {who}; the signature could not be fully checked</source>
        <translation>Firmado en nombre de {who}; la firma no se ha podido comprobar del todo</translation>
    </message>
    <message>
        <source>Confirmed by a signed letter of {name}</source>
        <translation>Confirmado por una carta firmada de {name}</translation>
    </message>
    <message>
        <source>Signed by {who}, checked</source>
        <translation>Firmado por {who}, comprobado</translation>
    </message>
    <message>
        <source>it does not state {what}</source>
        <translation>no indica {what}</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>How much time the learning takes. One ECTS credit stands for 25 to 30 hours.</source>
        <translation>Cuánto tiempo lleva el aprendizaje. Un crédito ECTS equivale a entre 25 y 30 horas.</translation>
    </message>
    <message>
        <source>A step in a framework. EQF is the European one, from 1 to 8.</source>
        <translation>Un escalón de un marco. EQF es el europeo, de 1 a 8.</translation>
    </message>
    <message>
        <source>How it was found out that you can do it.</source>
        <translation>Cómo se averiguó que usted sabe hacerlo.</translation>
    </message>
    <message>
        <source>Who watches over the quality of the issuer or of this offer.</source>
        <translation>Quién vela por la calidad del emisor o de esta oferta.</translation>
    </message>
    <message>
        <source>Whether it was made sure that it was you who took the assessment.</source>
        <translation>Si se aseguró que fue usted quien hizo la evaluación.</translation>
    </message>
    <message>
        <source>Whether you took part on site, online, or both.</source>
        <translation>Si participó de forma presencial, en línea o de ambas formas.</translation>
    </message>
    <message>
        <source>Until when the issuer stands by it.</source>
        <translation>Hasta cuándo la respalda el emisor.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Bring in what you earned</source>
        <translation>Traiga lo que ha obtenido</translation>
    </message>
    <message>
        <source>Drop the file or picture you got from an issuer anywhere on this window. You see what it is before anything is kept.</source>
        <translation>Suelte en cualquier lugar de esta ventana el archivo o la imagen que le dio un emisor. Ve lo que es antes de que se guarde nada.</translation>
    </message>
    <message>
        <source>See whether it is genuine</source>
        <translation>Vea si es auténtico</translation>
    </message>
    <message>
        <source>Each credential carries one word. “Verified” means that the signature was checked here. A question mark means that something needed is not on this computer, and not that anything is wrong.</source>
        <translation>Cada credencial lleva una palabra. “Verificada” significa que la firma se ha comprobado aquí. Un signo de interrogación significa que falta en este equipo algo necesario, no que haya nada mal.</translation>
    </message>
    <message>
        <source>See what it adds up to</source>
        <translation>Vea a qué se suma</translation>
    </message>
    <message>
        <source>Under Stacks choose a qualification. You see how far you are, what counts where, and what to do next.</source>
        <translation>En Itinerarios, elija una cualificación. Ve hasta dónde ha llegado, qué cuenta y dónde, y qué hacer después.</translation>
    </message>
    <message>
        <source>Show only what you want</source>
        <translation>Muestre solo lo que quiera</translation>
    </message>
    <message>
        <source>Choose credentials, decide what to show, and hand them over as a file or a code. Nothing is sent by itself, and this program opens no connection.</source>
        <translation>Elija credenciales, decida qué mostrar y entréguelas como archivo o como código. Nada se envía por sí solo, y este programa no abre ninguna conexión.</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Show Cairn</source>
        <translation>Mostrar Cairn</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Cairn is still here, hidden in the tray.</source>
        <translation>Cairn sigue aquí, oculto en la bandeja del sistema.</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>The signature of the list holds; it was made by {by}. Whether that is the right signer was not checked.</source>
        <translation>La firma de la lista es válida; la hizo {by}. No se ha comprobado si es el firmante correcto.</translation>
    </message>
    <message>
        <source>The signature of the list was not checked.</source>
        <translation>No se ha comprobado la firma de la lista.</translation>
    </message>
    <message>
        <source>The list is not signed.</source>
        <translation>La lista no está firmada.</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>Open another wallet…</source>
        <translation>Abrir otra cartera…</translation>
    </message>
    <message>
        <source>Open the wallet in {folder}</source>
        <translation>Abrir la cartera de {folder}</translation>
    </message>
    <message>
        <source>The two entries differ. Type the same passphrase twice.</source>
        <translation>Las dos entradas no coinciden. Escriba dos veces la misma frase de contraseña.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together work well.</source>
        <translation>Cuatro o más palabras sin relación entre sí funcionan bien.</translation>
    </message>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>Demasiado corta: al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Easy to guess. Add a word or two.</source>
        <translation>Fácil de adivinar. Añada una o dos palabras.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Aceptable. Con una palabra más será fuerte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n credential(s). Unlock with the backup's passphrase.</source>
        <translation><numerusform>Restaurado: %n credencial. Desbloquee con la frase de contraseña de la copia de seguridad.</numerusform><numerusform>Restaurado: %n credenciales. Desbloquee con la frase de contraseña de la copia de seguridad.</numerusform></translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>If you put this copy here yourself, keep it; otherwise restore your newest backup.</source>
        <translation>Si ha puesto aquí esta copia usted, consérvela; si no, restaure su copia de seguridad más reciente.</translation>
    </message>
    <message numerus="yes">
        <source>This wallet is an older copy: %n change(s) made later on this computer are missing.</source>
        <translation><numerusform>Esta cartera es una copia más antigua: falta %n cambio hecho después en este equipo.</numerusform><numerusform>Esta cartera es una copia más antigua: faltan %n cambios hechos después en este equipo.</numerusform></translation>
    </message>
    <message>
        <source>This wallet is another copy than the one last used on this computer.</source>
        <translation>Esta cartera es una copia distinta de la última que se usó en este equipo.</translation>
    </message>
    <message>
        <source>That one was last used on {when}.</source>
        <translation>Aquella se usó por última vez: {when}.</translation>
    </message>
    <message>
        <source>This computer's clock stands earlier than a moment this wallet has already seen, {when}. Dates are judged by that moment until the clock has passed it or you say that the clock is right.</source>
        <translation>El reloj de este equipo marca una hora anterior a un momento que esta cartera ya ha visto, {when}. Las fechas se juzgan según ese momento hasta que el reloj lo haya pasado o usted diga que el reloj es correcto.</translation>
    </message>
</context>
<context>
    <name>verdict sheet</name>
    <message>
        <source>This sheet tells what was found that day. It proves nothing by itself: check the original.</source>
        <translation>Esta hoja cuenta lo que se encontró ese día. Por sí sola no prueba nada: compruebe el original.</translation>
    </message>
    <message>
        <source>Result of a check</source>
        <translation>Resultado de una comprobación</translation>
    </message>
    <message>
        <source>{sign} {title}: {told}</source>
        <translation>{sign} {title}: {told}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se ha podido leer</translation>
    </message>
    <message>
        <source>{name}, SHA-256 {digest}</source>
        <translation>{name}, SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Checked at {when}, without a network.</source>
        <translation>Comprobado: {when}, sin ninguna red.</translation>
    </message>
    <message>
        <source>check-result</source>
        <translation>resultado-comprobacion</translation>
    </message>
    <message>
        <source>Opened with Cairn, the original in this file is checked again.</source>
        <translation>Al abrirlo con Cairn, se comprueba de nuevo el original que contiene este archivo.</translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation>Página {n} de {of}</translation>
    </message>
    <message>
        <source>The file that was checked</source>
        <translation>El archivo que se ha comprobado</translation>
    </message>
    <message>
        <source>The presentation</source>
        <translation>La presentación</translation>
    </message>
    <message>
        <source>Credential without a title</source>
        <translation>Credencial sin título</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>In the holder's own words: signed by the holder alone, by no institution.</source>
        <translation>En palabras propias: firmado solo por quien lo presenta, por ninguna institución.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>No auténtica</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Aún no válida</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Comprobación incompleta</translation>
    </message>
    <message>
        <source>The signature holds, it is in date, and nothing speaks against it.</source>
        <translation>La firma es correcta, está vigente y nada habla en contra.</translation>
    </message>
    <message>
        <source>Something does not hold. It may have been changed after it was signed. Do not rely on it.</source>
        <translation>Algo no es correcto. Puede que se modificara después de firmarse. No se fíe de ella.</translation>
    </message>
    <message>
        <source>The issuer has taken it back.</source>
        <translation>El emisor la ha retirado.</translation>
    </message>
    <message>
        <source>The issuer has put it on hold for now.</source>
        <translation>El emisor la ha suspendido por ahora.</translation>
    </message>
    <message>
        <source>It was issued with an end date, and that date has passed.</source>
        <translation>Se emitió con una fecha de fin, y esa fecha ya ha pasado.</translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation>Su primer día aún no ha llegado.</translation>
    </message>
    <message>
        <source>Nothing is wrong, but something could not be checked on this computer.</source>
        <translation>No hay nada mal, pero algo no se ha podido comprobar en este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago</source>
        <translation><numerusform>Comprobada hace %n día</numerusform><numerusform>Comprobada hace %n días</numerusform></translation>
    </message>
    <message>
        <source>Genuine, issuer not in your trust lists</source>
        <translation>Auténtica, emisor fuera de sus listas de confianza</translation>
    </message>
    <message>
        <source>Status list of unknown age</source>
        <translation>Lista de estado de antigüedad desconocida</translation>
    </message>
    <message>
        <source>Status list {age}</source>
        <translation>Lista de estado {age}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Adding demonstration credentials…</source>
        <translation>Añadiendo credenciales de demostración…</translation>
    </message>
    <message>
        <source>picture of the screen</source>
        <translation>imagen de la pantalla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Demonstration credentials added</source>
        <translation>Credenciales de demostración añadidas</translation>
    </message>
</context>
<context>
    <name>working</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>quedan unos {n} s</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
</TS>
