<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActivityView</name>
    <message>
        <source>Whatever you receive, share or delete is noted here, for you alone.</source>
        <translation>يُسجَّل هنا كل استلام أو مشاركة أو حذف، لاطّلاعك وحدك.</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>السجل، من الأحدث إلى الأقدم</translation>
    </message>
    <message>
        <source>Search the history…</source>
        <translation>البحث في السجل…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <source>Export as table…</source>
        <translation>تصدير كجدول…</translation>
    </message>
    <message>
        <source>Open the credential</source>
        <translation>فتح الشهادة</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>إعادة المشاركة</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا نتائج مطابقة</translation>
    </message>
    <message>
        <source>Try fewer words, or another kind.</source>
        <translation>يُرجى تجربة كلمات أقل أو نوع آخر.</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Open credentials</source>
        <translation>فتح الشهادات</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>فتح ملفات…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that could be a credential.</source>
        <translation>لا تحتوي الحافظة على ما يمكن أن يكون شهادة.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
</context>
<context>
    <name>CredentialView</name>
    <message>
        <source>Parts of the credential</source>
        <translation>أقسام الشهادة</translation>
    </message>
    <message>
        <source>Language of the credential's texts</source>
        <translation>لغة نصوص الشهادة</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>لم يُحدَّد شيء</translation>
    </message>
    <message>
        <source>Pick a credential from the list to see it.</source>
        <translation>يُرجى اختيار شهادة من القائمة لعرضها.</translation>
    </message>
    <message>
        <source>More to do with this credential</source>
        <translation>إجراءات أخرى على هذه الشهادة</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Verified again</source>
        <translation>تم التحقق مجددًا</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>حفظ الأصل</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. What was already kept is safe on disk.</source>
        <translation>هذا خلل في البرنامج وليس خطأً منك. ما حُفظ من قبل سليم على القرص.</translation>
    </message>
    <message>
        <source>The report holds versions and program lines only, nothing of yours.</source>
        <translation>لا يتضمن التقرير سوى الإصدارات وأسطر البرنامج، ولا شيء مما يخصك.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Search titles, skills, issuers…</source>
        <translation>البحث في العناوين والمهارات والجهات المُصدِرة…</translation>
    </message>
    <message>
        <source>Search credentials</source>
        <translation>البحث في الشهادات</translation>
    </message>
    <message>
        <source>Scan screen</source>
        <translation>مسح الشاشة</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>إضافة شهادات</translation>
    </message>
    <message>
        <source>Way to look at the credentials</source>
        <translation>طريقة عرض الشهادات</translation>
    </message>
    <message>
        <source>All credentials</source>
        <translation>كل الشهادات</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Where to look</source>
        <translation>مكان البحث</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>الاحتفاظ بهذا البحث…</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>نسيان هذا البحث</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>إفراغ سلة المهملات…</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>Your credentials are being read.</source>
        <translation>تجري قراءة شهاداتك.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا نتائج مطابقة</translation>
    </message>
    <message>
        <source>Try fewer words, or show all credentials.</source>
        <translation>يُرجى تجربة كلمات أقل أو إظهار كل الشهادات.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>What you put here is out of the way, and not lost.</source>
        <translation>ما يوضع هنا يُنحّى جانبًا ولا يضيع.</translation>
    </message>
    <message>
        <source>Your credentials will live here</source>
        <translation>هنا مكان شهاداتك</translation>
    </message>
    <message>
        <source>Drop the file or picture you got from an issuer anywhere on this window.</source>
        <translation>يُرجى إفلات الملف أو الصورة التي وصلتك من الجهة المُصدِرة في أي مكان من هذه النافذة.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>إضافة شهادات</translation>
    </message>
    <message>
        <source>Try with demo credentials</source>
        <translation>التجربة بشهادات توضيحية</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>مفضلة</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Parts of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Check a presentation without unlocking</source>
        <translation>فحص عرض دون فتح القفل</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Use a recovery code…</source>
        <translation>استخدام رمز استرداد…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>عبارة المرور نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Add demonstration credentials to try things with</source>
        <translation>إضافة شهادات توضيحية للتجربة</translation>
    </message>
    <message>
        <source>Let this computer's keyring open it too</source>
        <translation>السماح لسلسلة مفاتيح هذا الحاسوب بفتحها أيضًا</translation>
    </message>
    <message>
        <source>Make a recovery sheet to print</source>
        <translation>إعداد ورقة استرداد للطباعة</translation>
    </message>
    <message>
        <source>Without it, or the sheet, there is no way back in: nobody else holds a copy.</source>
        <translation>من دونها أو من دون الورقة لا سبيل إلى العودة: لا أحد غيرك لديه نسخة.</translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>فتح محفظة أخرى</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>استخدام رمز استرداد</translation>
    </message>
    <message>
        <source>Type the code from your recovery sheet. Then choose a new passphrase under Settings, Safety.</source>
        <translation>يُرجى كتابة الرمز الموجود في ورقة الاسترداد، ثم اختيار عبارة مرور جديدة ضمن «الإعدادات»، «الأمان».</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>It is checked first. Type the passphrase it was made with.</source>
        <translation>تُفحص أولًا. يُرجى كتابة عبارة المرور التي أُنشئت بها.</translation>
    </message>
    <message>
        <source>Unlock with this computer's keyring</source>
        <translation>فتح القفل بسلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Create my wallet</source>
        <translation>إنشاء محفظتي</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>فتح نسخة احتياطية</translation>
    </message>
    <message>
        <source>It takes the place of the wallet here. Type the passphrase the backup was made with.</source>
        <translation>تحلّ محل المحفظة الموجودة هنا. يُرجى كتابة عبارة المرور التي أُنشئت بها النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>A place for what you have learned</source>
        <translation>مكان لما تعلّمته</translation>
    </message>
    <message>
        <source>Choose a passphrase. It encrypts your credentials on this computer.</source>
        <translation>يُرجى اختيار عبارة مرور؛ فهي تشفّر شهاداتك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>أهلًا بعودتك</translation>
    </message>
    <message>
        <source>Your credentials are encrypted on this computer.</source>
        <translation>شهاداتك مشفّرة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جارٍ فتح القفل…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>The recovery sheet could not be shown any more. Make one under Settings, Safety.</source>
        <translation>تعذّر إظهار ورقة الاسترداد مرة أخرى. يُرجى إعداد واحدة ضمن «الإعدادات»، «الأمان».</translation>
    </message>
    <message>
        <source>Wait {n} s</source>
        <translation>يُرجى الانتظار {n} ث</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation>الوسوم والملاحظات</translation>
    </message>
    <message>
        <source>Put away or deleted</source>
        <translation>الإزاحة أو الحذف</translation>
    </message>
    <message>
        <source>Wallet, trust and stacks</source>
        <translation>المحفظة والثقة والمسارات</translation>
    </message>
</context>
<context>
    <name>add</name>
    <message>
        <source>JSON, signed text, badge pictures (PNG, SVG), pictures of QR codes, ZIP archives</source>
        <translation>JSON، نصوص موقَّعة، صور شارات (PNG، SVG)، صور رموز QR، أرشيفات ZIP</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>فتح ملفات…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Drop files anywhere on the window</source>
        <translation>إفلات الملفات في أي مكان من النافذة</translation>
    </message>
    <message>
        <source>{name}, code {n}</source>
        <translation>{name}، الرمز {n}</translation>
    </message>
    <message>
        <source>This is a request from “{party}” (nothing proves that name). Answer it under Share.</source>
        <translation>هذا طلب من «{party}» (لا شيء يُثبت هذا الاسم). يمكن الرد عليه ضمن «المشاركة».</translation>
    </message>
    <message>
        <source>This is an offer from “{party}” to fetch a credential over the network. Cairn shows it and does nothing.</source>
        <translation>هذه دعوة من «{party}» لجلب شهادة عبر الشبكة. يُظهرها Cairn ولا ينفّذ شيئًا.</translation>
    </message>
    <message>
        <source>This is a request from “{party}” to answer over the network. Cairn shows it and does nothing.</source>
        <translation>هذا طلب من «{party}» للرد عبر الشبكة. يُظهره Cairn ولا ينفّذ شيئًا.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيفت</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>موجودة هنا</translation>
    </message>
    <message>
        <source>Drop files here, paste, or open them. Nothing is kept before you have seen it.</source>
        <translation>يمكن إفلات الملفات هنا أو لصقها أو فتحها. لا يُحفظ شيء قبل أن يظهر لك.</translation>
    </message>
    <message>
        <source>Kept on this computer, encrypted.</source>
        <translation>محفوظة على هذا الحاسوب ومشفّرة.</translation>
    </message>
    <message>
        <source>What is altered or already here is not added.</source>
        <translation>ما جرى تعديله أو كان موجودًا هنا لا يُضاف.</translation>
    </message>
    <message>
        <source>Not a credential</source>
        <translation>ليست شهادة</translation>
    </message>
    <message>
        <source>It differs from the one you hold, and its signature does not fit</source>
        <translation>تختلف عن التي لديك، وتوقيعها غير مطابق</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تم تخطيها</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>إضافة شهادات</translation>
    </message>
    <message>
        <source>Looking at what you brought</source>
        <translation>جارٍ فحص ما أحضرته</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) found</source>
        <translation><numerusform>لم يُعثر على أي شهادة</numerusform><numerusform>عُثر على شهادة واحدة</numerusform><numerusform>عُثر على شهادتين</numerusform><numerusform>عُثر على %n شهادات</numerusform><numerusform>عُثر على %n شهادة</numerusform><numerusform>عُثر على %n شهادة</numerusform></translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>جارٍ الإضافة</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) added</source>
        <translation><numerusform>لم تُضف أي شهادة</numerusform><numerusform>أُضيفت شهادة واحدة</numerusform><numerusform>أُضيفت شهادتان</numerusform><numerusform>أُضيفت %n شهادات</numerusform><numerusform>أُضيفت %n شهادة</numerusform><numerusform>أُضيفت %n شهادة</numerusform></translation>
    </message>
    <message>
        <source>From {names} · checked on this computer</source>
        <translation>من {names} · جرى الفحص على هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>{title} (%n inside)</source>
        <translation><numerusform>{title} (لا شيء بداخله)</numerusform><numerusform>{title} (واحدة بداخله)</numerusform><numerusform>{title} (اثنتان بداخله)</numerusform><numerusform>{title} (%n بداخله)</numerusform><numerusform>{title} (%n بداخله)</numerusform><numerusform>{title} (%n بداخله)</numerusform></translation>
    </message>
    <message>
        <source>No credential found</source>
        <translation>لم يُعثر على شهادة</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>You already hold this one, unchanged</source>
        <translation>هذه لديك من قبل دون تغيير</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>مُعدَّلة</translation>
    </message>
    <message>
        <source>{kind} · a newer version of one you hold</source>
        <translation>{kind} · نسخة أحدث من شهادة لديك</translation>
    </message>
    <message numerus="yes">
        <source>Add %n credential(s)</source>
        <translation><numerusform>لا شهادات لإضافتها</numerusform><numerusform>إضافة شهادة واحدة</numerusform><numerusform>إضافة شهادتين</numerusform><numerusform>إضافة %n شهادات</numerusform><numerusform>إضافة %n شهادة</numerusform><numerusform>إضافة %n شهادة</numerusform></translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Ask the issuer for a fresh copy.</source>
        <translation>يُرجى طلب نسخة جديدة من الجهة المُصدِرة.</translation>
    </message>
    <message>
        <source>Add the status list as a file under Settings, or ask the issuer.</source>
        <translation>يُرجى إضافة قائمة الحالة كملف ضمن «الإعدادات» أو سؤال الجهة المُصدِرة.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the person for the original.</source>
        <translation>لا ينبغي الاعتماد عليها؛ يُرجى طلب الأصل من الشخص.</translation>
    </message>
    <message>
        <source>A newer version of this wallet may understand it.</source>
        <translation>قد يفهمها إصدار أحدث من هذه المحفظة.</translation>
    </message>
    <message>
        <source>Add the issuer's key document as a file under Settings.</source>
        <translation>يُرجى إضافة وثيقة مفاتيح الجهة المُصدِرة كملف ضمن «الإعدادات».</translation>
    </message>
    <message>
        <source>If you know the issuer, add them to your trust list.</source>
        <translation>إن كانت الجهة المُصدِرة معروفة لديك فيمكن إضافتها إلى قائمة ثقتك.</translation>
    </message>
    <message>
        <source>Ask for a signed copy.</source>
        <translation>يُرجى طلب نسخة موقَّعة.</translation>
    </message>
    <message>
        <source>Check this computer's clock.</source>
        <translation>يُرجى التأكد من ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Look up the transaction it names: it must be the issuer's and hold exactly this fingerprint.</source>
        <translation>يُرجى البحث عن المعاملة التي تذكرها: يجب أن تكون من الجهة المُصدِرة وأن تحمل هذه البصمة بعينها.</translation>
    </message>
    <message>
        <source>Add the revocation list it names as a file under Settings.</source>
        <translation>يُرجى إضافة قائمة الإلغاء التي تذكرها كملف ضمن «الإعدادات».</translation>
    </message>
    <message>
        <source>Ask the issuer whether it can be renewed.</source>
        <translation>يُرجى سؤال الجهة المُصدِرة إن كان تجديدها ممكنًا.</translation>
    </message>
    <message>
        <source>Wait for that day, or check this computer's clock.</source>
        <translation>يُرجى انتظار ذلك اليوم أو التأكد من ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Ask the issuer why, and whether a new one will follow.</source>
        <translation>يُرجى سؤال الجهة المُصدِرة عن السبب، وهل ستصدر شهادة جديدة.</translation>
    </message>
    <message>
        <source>Ask the issuer what is missing.</source>
        <translation>يُرجى سؤال الجهة المُصدِرة عما ينقص.</translation>
    </message>
    <message>
        <source>Ask the issuer since when it is taken back.</source>
        <translation>يُرجى سؤال الجهة المُصدِرة عن تاريخ سحبها.</translation>
    </message>
    <message>
        <source>Ask the issuer directly.</source>
        <translation>يُرجى سؤال الجهة المُصدِرة مباشرة.</translation>
    </message>
    <message>
        <source>Ask them to share it from their own wallet.</source>
        <translation>يُرجى أن يُطلب من صاحبها مشاركتها من محفظته.</translation>
    </message>
    <message>
        <source>Ask for a presentation made for you.</source>
        <translation>يُرجى طلب عرض مُعدّ لك.</translation>
    </message>
    <message>
        <source>Ask for a fresh presentation.</source>
        <translation>يُرجى طلب عرض جديد.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>This is an older copy</source>
        <translation>هذه نسخة أقدم</translation>
    </message>
    <message>
        <source>Keep this copy</source>
        <translation>الاحتفاظ بهذه النسخة</translation>
    </message>
    <message>
        <source>The clock was put back</source>
        <translation>أُعيدت الساعة إلى الوراء</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>الساعة صحيحة</translation>
    </message>
</context>
<context>
    <name>arrivals</name>
    <message numerus="yes">
        <source>%n thing(s) handed over. Unlock to look at it.</source>
        <translation><numerusform>لم يُسلَّم شيء.</numerusform><numerusform>سُلِّم عنصر واحد. يُرجى فتح القفل للاطلاع عليه.</numerusform><numerusform>سُلِّم عنصران. يُرجى فتح القفل للاطلاع عليهما.</numerusform><numerusform>سُلِّمت %n عناصر. يُرجى فتح القفل للاطلاع عليها.</numerusform><numerusform>سُلِّم %n عنصرًا. يُرجى فتح القفل للاطلاع عليها.</numerusform><numerusform>سُلِّم %n عنصر. يُرجى فتح القفل للاطلاع عليها.</numerusform></translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>What you earned, by issuer and year</source>
        <translation>ما اكتسبته، بحسب الجهة المُصدِرة والسنة</translation>
    </message>
    <message>
        <source>Your skills by level and evidence; a filled circle is verified</source>
        <translation>المهارات بحسب المستوى والدليل؛ الدائرة الممتلئة تعني أنه تم التحقق</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>بلا مستوى</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>خط زمني</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>{skill}, {level}: {n}, of these {good} verified</source>
        <translation>{skill}، {level}: {n}، منها {good} تم التحقق منها</translation>
    </message>
    <message>
        <source>{told}. Evidence: {evidence}</source>
        <translation>{told}. الدليل: {evidence}</translation>
    </message>
    <message>
        <source>How long your credentials hold</source>
        <translation>مدة صلاحية شهاداتك</translation>
    </message>
    <message>
        <source>{title}: until {day}</source>
        <translation>{title}: حتى {day}</translation>
    </message>
    <message>
        <source>EQF {n}</source>
        <translation>EQF {n}</translation>
    </message>
    <message>
        <source>Nothing to draw: no credential here states what this picture is made of.</source>
        <translation>لا شيء لرسمه: لا تذكر أي شهادة هنا ما تُبنى منه هذه الصورة.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>المحتوى نفسه كقائمة</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظت باسم {name}</translation>
    </message>
    <message>
        <source>It could not be written there. Choose another place.</source>
        <translation>تعذّرت الكتابة هناك. يُرجى اختيار مكان آخر.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Shown for a qualification</source>
        <translation>مقدَّم لمؤهل</translation>
    </message>
    <message>
        <source>Made for nobody in particular</source>
        <translation>غير مُعدّ لجهة معيّنة</translation>
    </message>
    <message>
        <source>Rules not run</source>
        <translation>لم تُطبَّق القواعد</translation>
    </message>
    <message>
        <source>Signed by its holder</source>
        <translation>موقَّع من حامله</translation>
    </message>
    <message>
        <source>Not signed by a holder</source>
        <translation>غير موقَّع من حامل</translation>
    </message>
    <message>
        <source>Holder's signature not checked</source>
        <translation>لم يُتحقَّق من توقيع الحامل</translation>
    </message>
    <message>
        <source>Answers your code</source>
        <translation>يستجيب لرمزك</translation>
    </message>
    <message>
        <source>Does not answer your code</source>
        <translation>لا يستجيب لرمزك</translation>
    </message>
    <message>
        <source>Whether it answers your code is open</source>
        <translation>لم يُعرف هل يستجيب لرمزك</translation>
    </message>
    <message>
        <source>Made for you</source>
        <translation>مُعدّ لك</translation>
    </message>
    <message>
        <source>Not made for you</source>
        <translation>غير مُعدّ لك</translation>
    </message>
    <message>
        <source>Says it is for {who}</source>
        <translation>يذكر أنه مُعدّ لـ {who}</translation>
    </message>
    <message>
        <source>May be used until {day}</source>
        <translation>يجوز استخدامه حتى {day}</translation>
    </message>
    <message>
        <source>Made for {who}</source>
        <translation>مُعدّ لـ {who}</translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation>أُعدّ {when}</translation>
    </message>
    <message>
        <source>Back to one file</source>
        <translation>العودة إلى ملف واحد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>حفظ كجدول (CSV)</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>إظهار فقط</translation>
    </message>
    <message>
        <source>Everything found, one line a credential</source>
        <translation>كل ما عُثر عليه، سطر لكل شهادة</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>جارٍ البحث عن ملفات…</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>كل النتائج</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation><numerusform>لم يُفحص أي ملف</numerusform><numerusform>فُحص ملف واحد</numerusform><numerusform>فُحص ملفان</numerusform><numerusform>فُحصت %n ملفات</numerusform><numerusform>فُحص %n ملفًا</numerusform><numerusform>فُحص %n ملف</numerusform></translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation>{done} من {total} من الملفات</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>check-results</source>
        <translation>نتائج-الفحص</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} files</source>
        <translation>توقّف بعد {done} من {total}</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>موقَّع</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>غير مُثبَت</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Genuine, issuer unknown</source>
        <translation>أصلية، والجهة المُصدِرة غير معروفة</translation>
    </message>
    <message>
        <source>Needs: {what}</source>
        <translation>يلزم: {what}</translation>
    </message>
    <message>
        <source>Does not prove {stack}</source>
        <translation>لا يُثبت {stack}</translation>
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
        <translation>قُدّم للإثبات، وأُعيد تطبيق القواعد هنا</translation>
    </message>
    <message>
        <source>What could not be checked, and what would settle it</source>
        <translation>ما تعذّر التحقق منه، وما يحسمه</translation>
    </message>
    <message>
        <source>{title}: {why}</source>
        <translation>{title}: {why}</translation>
    </message>
    <message>
        <source>The presentation itself</source>
        <translation>العرض نفسه</translation>
    </message>
    <message>
        <source>Untitled credential</source>
        <translation>شهادة بلا عنوان</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>لا شيء لفحصه</translation>
    </message>
    <message>
        <source>Genuine and in good standing</source>
        <translation>أصلية وسارية</translation>
    </message>
    <message>
        <source>Genuine, but nobody you trust vouches for the issuer</source>
        <translation>أصلية، لكن لا يشهد للجهة المُصدِرة أي طرف موثوق لديك</translation>
    </message>
    <message>
        <source>Not everything could be checked on this computer</source>
        <translation>تعذّر التحقق من كل شيء على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Do not rely on this</source>
        <translation>لا ينبغي الاعتماد عليها</translation>
    </message>
    <message>
        <source>Genuine, but revoked by the issuer</source>
        <translation>أصلية، لكن الجهة المُصدِرة ألغتها</translation>
    </message>
    <message>
        <source>Genuine, but suspended by the issuer</source>
        <translation>أصلية، لكن الجهة المُصدِرة علّقتها</translation>
    </message>
    <message>
        <source>Genuine, but expired</source>
        <translation>أصلية، لكنها منتهية</translation>
    </message>
    <message>
        <source>Genuine, but not valid yet</source>
        <translation>أصلية، لكنها لم تسرِ بعد</translation>
    </message>
    <message>
        <source>Open a presentation or credential</source>
        <translation>فتح عرض أو شهادة</translation>
    </message>
    <message>
        <source>Nothing left this computer, and nothing was kept.</source>
        <translation>لم يغادر شيء هذا الحاسوب، ولم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Drop a presentation here, paste it, scan it or open a file. You see what a receiver would see.</source>
        <translation>يمكن إفلات عرض هنا أو لصقه أو مسحه أو فتح ملف. يظهر لك ما يظهر للمستلِم.</translation>
    </message>
    <message>
        <source>Receiver it should be for (optional)</source>
        <translation>المستلِم المقصود (اختياري)</translation>
    </message>
    <message>
        <source>Code you gave (optional)</source>
        <translation>الرمز الذي أعطيته (اختياري)</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Folder with the files to check</source>
        <translation>المجلد الذي فيه الملفات المراد فحصها</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that could be checked.</source>
        <translation>لا تحتوي الحافظة على ما يمكن فحصه.</translation>
    </message>
    <message>
        <source>Save the result (PDF)</source>
        <translation>حفظ النتيجة (PDF)</translation>
    </message>
    <message>
        <source>Nothing left this computer, and nothing was kept. The wallet is locked, so your own trust lists and files were not used.</source>
        <translation>لم يغادر شيء هذا الحاسوب، ولم يُحفظ شيء. المحفظة مقفلة، لذا لم تُستخدم قوائم ثقتك وملفاتك.</translation>
    </message>
    <message>
        <source>Is it genuine?</source>
        <translation>هل هي أصلية؟</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Check a folder</source>
        <translation>فحص مجلد</translation>
    </message>
    <message>
        <source>Make a request</source>
        <translation>إعداد طلب</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>This is not something to check</source>
        <translation>لا يمكن فحص هذا</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>حفظ النتيجة</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Is it well made?</source>
        <translation>هل بُنيت بشكل سليم؟</translation>
    </message>
    <message>
        <source>Are all its terms defined?</source>
        <translation>هل كل مصطلحاتها معرَّفة؟</translation>
    </message>
    <message>
        <source>Does it keep to its schema?</source>
        <translation>هل تلتزم بمخططها؟</translation>
    </message>
    <message>
        <source>Is what it refers to the very thing it meant?</source>
        <translation>هل ما تحيل إليه هو المقصود بعينه؟</translation>
    </message>
    <message>
        <source>Is the signature intact?</source>
        <translation>هل التوقيع سليم؟</translation>
    </message>
    <message>
        <source>Was it signed for this purpose?</source>
        <translation>هل وُقِّعت لهذا الغرض؟</translation>
    </message>
    <message>
        <source>Is the signature in date?</source>
        <translation>هل التوقيع ساري المفعول؟</translation>
    </message>
    <message>
        <source>Is the signing key known?</source>
        <translation>هل مفتاح التوقيع معروف؟</translation>
    </message>
    <message>
        <source>Does the key belong to the issuer?</source>
        <translation>هل المفتاح للجهة المُصدِرة؟</translation>
    </message>
    <message>
        <source>Does a list you trust vouch for the issuer?</source>
        <translation>هل تشهد للجهة المُصدِرة قائمةٌ موثوقة لديك؟</translation>
    </message>
    <message>
        <source>Is it in date?</source>
        <translation>هل هي سارية المفعول؟</translation>
    </message>
    <message>
        <source>Has the issuer taken it back?</source>
        <translation>هل سحبتها الجهة المُصدِرة؟</translation>
    </message>
    <message>
        <source>Was it issued to this person?</source>
        <translation>هل أُصدرت لهذا الشخص؟</translation>
    </message>
    <message>
        <source>Did the holder prove it is theirs?</source>
        <translation>هل أثبت الحامل أنها له؟</translation>
    </message>
    <message>
        <source>Was it made for this receiver?</source>
        <translation>هل أُعدّ العرض لهذا المستلِم؟</translation>
    </message>
    <message>
        <source>Does it answer this request?</source>
        <translation>هل يستجيب لهذا الطلب؟</translation>
    </message>
    <message>
        <source>Could everything inside be read?</source>
        <translation>هل أمكنت قراءة كل ما بداخله؟</translation>
    </message>
    <message>
        <source>DID document</source>
        <translation>وثيقة DID</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>قائمة الحالة</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Issuer metadata</source>
        <translation>البيانات الوصفية للجهة المُصدِرة</translation>
    </message>
    <message>
        <source>Issuer profile</source>
        <translation>ملف تعريف الجهة المُصدِرة</translation>
    </message>
    <message>
        <source>Issuer key</source>
        <translation>مفتاح الجهة المُصدِرة</translation>
    </message>
    <message>
        <source>Hosted assertion</source>
        <translation>النسخة المستضافة</translation>
    </message>
    <message>
        <source>Trust anchor</source>
        <translation>مرتكز الثقة</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>قائمة الثقة</translation>
    </message>
    <message>
        <source>Type metadata</source>
        <translation>البيانات الوصفية للنوع</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>قائمة الإلغاء</translation>
    </message>
    <message>
        <source>Chain anchor</source>
        <translation>مرتكز السلسلة</translation>
    </message>
    <message>
        <source>Not understood here</source>
        <translation>غير مفهوم هنا</translation>
    </message>
    <message>
        <source>What you expect of it</source>
        <translation>المتوقَّع منها</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>تعذّر التحديد</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>الجهة المُصدِرة</translation>
    </message>
    <message>
        <source>Dates and status</source>
        <translation>التواريخ والحالة</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>الحامل</translation>
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
        <translation>يجب إظهاره</translation>
    </message>
    <message>
        <source>Cannot be withheld</source>
        <translation>لا يمكن حجبه</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation><numerusform>لا بيانات</numerusform><numerusform>بيان واحد</numerusform><numerusform>بيانان</numerusform><numerusform>%n بيانات</numerusform><numerusform>%n بيانًا</numerusform><numerusform>%n بيان</numerusform></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>مضمونه</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>What had to be shown</source>
        <translation>ما كان يجب إثباته</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>من أنت</translation>
    </message>
    <message>
        <source>Your identifier</source>
        <translation>معرّفك</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Skills and frameworks</source>
        <translation>المهارات والأطر</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>الإنجاز</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>عنك</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>الجهة المُصدِرة</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Awarded on</source>
        <translation>تاريخ المنح</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>الأرصدة</translation>
    </message>
    <message>
        <source>Credits earned</source>
        <translation>الأرصدة المكتسبة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Skill or level</source>
        <translation>المهارة أو المستوى</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Field of study</source>
        <translation>مجال الدراسة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>كلمة مفتاحية</translation>
    </message>
    <message>
        <source>Where its status is published</source>
        <translation>مكان نشر حالتها</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>عبء العمل</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>مخرجات التعلم</translation>
    </message>
    <message>
        <source>Form of participation</source>
        <translation>شكل المشاركة</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>ضمان الجودة</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>رقم الطالب</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>مكان الميلاد</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation><numerusform>لا أجزاء</numerusform><numerusform>جزء واحد</numerusform><numerusform>جزءان</numerusform><numerusform>%n أجزاء</numerusform><numerusform>%n جزءًا</numerusform><numerusform>%n جزء</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>لا قيم</numerusform><numerusform>قيمة واحدة</numerusform><numerusform>قيمتان</numerusform><numerusform>%n قيم</numerusform><numerusform>%n قيمة</numerusform><numerusform>%n قيمة</numerusform></translation>
    </message>
</context>
<context>
    <name>code sheet</name>
    <message>
        <source>Scan the codes with Cairn, in any order. Together they hold one presentation.</source>
        <translation>يُرجى مسح الرموز ببرنامج Cairn بأي ترتيب. فهي معًا تحمل عرضًا واحدًا.</translation>
    </message>
</context>
<context>
    <name>credential</name>
    <message>
        <source>Verify again</source>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>الوسوم والملاحظة…</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>حفظ الأصل…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>إزالة من المفضلة</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>إضافة إلى المفضلة</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>إخراج من سلة المهملات</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>نقل إلى الأرشيف</translation>
    </message>
    <message>
        <source>About this credential</source>
        <translation>عن هذه الشهادة</translation>
    </message>
    <message>
        <source>About the achievement</source>
        <translation>عن الإنجاز</translation>
    </message>
    <message>
        <source>About the issuer</source>
        <translation>عن الجهة المُصدِرة</translation>
    </message>
    <message>
        <source>It speaks of something else than what it stands on. Do not count it.</source>
        <translation>تتحدث عن غير ما تستند إليه، فلا ينبغي احتسابها.</translation>
    </message>
    <message>
        <source>Details of the endorsement by {name}</source>
        <translation>تفاصيل التزكية من {name}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>As a European micro-credential</source>
        <translation>كشهادة مصغّرة أوروبية</translation>
    </message>
    <message>
        <source>{n} of {all} EU elements</source>
        <translation>{n} من {all} من عناصر الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Earlier learning was recognised for it.</source>
        <translation>جرى الاعتراف لأجلها بتعلّم سابق.</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>غير مطابق</translation>
    </message>
    <message>
        <source>{state}: {values}</source>
        <translation>{state}: {values}</translation>
    </message>
    <message>
        <source>Change tags and note…</source>
        <translation>تغيير الوسوم والملاحظة…</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>الوسوم، مفصولة بفواصل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>الوسوم والملاحظة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Add the tag {name}</source>
        <translation>إضافة الوسم {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>For example the day you applied with it. Only what speaks of that day counts.</source>
        <translation>مثل يوم تقديمك طلبًا بها. لا يُعتدّ إلا بما يخص ذلك اليوم.</translation>
    </message>
    <message>
        <source>Day to look at</source>
        <translation>اليوم المراد النظر فيه</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Was it valid on a certain day?</source>
        <translation>هل كانت صالحة في يوم معيّن؟</translation>
    </message>
    <message>
        <source>On {day}: {verdict}</source>
        <translation>في {day}: {verdict}</translation>
    </message>
    <message>
        <source>Untitled credential</source>
        <translation>شهادة بلا عنوان</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation><numerusform>%n أسبوع</numerusform><numerusform>أسبوع واحد</numerusform><numerusform>أسبوعان</numerusform><numerusform>%n أسابيع</numerusform><numerusform>%n أسبوعًا</numerusform><numerusform>%n أسبوع</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n يوم</numerusform><numerusform>يوم واحد</numerusform><numerusform>يومان</numerusform><numerusform>%n أيام</numerusform><numerusform>%n يومًا</numerusform><numerusform>%n يوم</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation><numerusform>%n ساعة</numerusform><numerusform>ساعة واحدة</numerusform><numerusform>ساعتان</numerusform><numerusform>%n ساعات</numerusform><numerusform>%n ساعة</numerusform><numerusform>%n ساعة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n دقيقة</numerusform><numerusform>دقيقة واحدة</numerusform><numerusform>دقيقتان</numerusform><numerusform>%n دقائق</numerusform><numerusform>%n دقيقة</numerusform><numerusform>%n دقيقة</numerusform></translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>بلا تاريخ انتهاء</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>عبء العمل</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>نمط الحضور</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>التحقق من الهوية</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>ضمان الجودة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message numerus="yes">
        <source>{n} credit(s)</source>
        <translation><numerusform>{n} رصيد</numerusform><numerusform>{n} رصيد</numerusform><numerusform>{n} رصيد</numerusform><numerusform>{n} أرصدة</numerusform><numerusform>{n} رصيدًا</numerusform><numerusform>{n} رصيد</numerusform></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>تحت الإشراف</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>تم التحقق من الهوية</translation>
    </message>
    <message>
        <source>Unsupervised</source>
        <translation>دون إشراف</translation>
    </message>
    <message>
        <source>Sealed as</source>
        <translation>صيغة الختم</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>نوع المحتوى</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>صيغة الوصول</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاريخ الاستلام</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation><numerusform>%n بايت</numerusform><numerusform>بايت واحد</numerusform><numerusform>%n بايت</numerusform><numerusform>%n بايت</numerusform><numerusform>%n بايت</numerusform><numerusform>%n بايت</numerusform></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>الجهة المُصدِرة</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>صدرت لـ</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>{issuer} · awarded {day}</source>
        <translation>{issuer} · مُنحت في {day}</translation>
    </message>
    <message>
        <source>Can be shared in parts</source>
        <translation>يمكن مشاركة أجزاء منها</translation>
    </message>
    <message>
        <source>Why this is verified</source>
        <translation>سبب اعتبارها متحقَّقًا منها</translation>
    </message>
    <message>
        <source>Kept exactly as received; this is its content with parts in order.</source>
        <translation>محفوظة كما استُلمت تمامًا؛ وهذا محتواها بأجزاء مرتبة.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Outcomes &amp;&amp; evidence</source>
        <translation>المُخرَجات والأدلة</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>ما جرى فحصه</translation>
    </message>
    <message>
        <source>What others say about it</source>
        <translation>ما يقوله الآخرون عنها</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ما يمكنك فعله</translation>
    </message>
    <message>
        <source>It counts toward none of your stacks yet.</source>
        <translation>لا تُحتسب بعد في أي من مساراتك.</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>حفظ الأصل</translation>
    </message>
    <message>
        <source>What the credential says, as data</source>
        <translation>مضمون الشهادة في صورة بيانات</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ماهيتها</translation>
    </message>
    <message>
        <source>The issuer stated no outcomes and no evidence.</source>
        <translation>لم تذكر الجهة المُصدِرة مُخرَجات ولا أدلة.</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>مُخرَجات التعلّم</translation>
    </message>
    <message>
        <source>What had to be shown</source>
        <translation>ما كان يجب إثباته</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Skills and frameworks</source>
        <translation>المهارات والأطر</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>لم يحدث شيء بعد.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>from today</source>
        <translation>من اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation><numerusform>من اليوم</numerusform><numerusform>عمرها يوم واحد</numerusform><numerusform>عمرها يومان</numerusform><numerusform>عمرها %n أيام</numerusform><numerusform>عمرها %n يومًا</numerusform><numerusform>عمرها %n يوم</numerusform></translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation><numerusform>قبل أقل من دقيقة</numerusform><numerusform>قبل دقيقة واحدة</numerusform><numerusform>قبل دقيقتين</numerusform><numerusform>قبل %n دقائق</numerusform><numerusform>قبل %n دقيقة</numerusform><numerusform>قبل %n دقيقة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation><numerusform>قبل أقل من ساعة</numerusform><numerusform>قبل ساعة واحدة</numerusform><numerusform>قبل ساعتين</numerusform><numerusform>قبل %n ساعات</numerusform><numerusform>قبل %n ساعة</numerusform><numerusform>قبل %n ساعة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation><numerusform>اليوم</numerusform><numerusform>قبل يوم واحد</numerusform><numerusform>قبل يومين</numerusform><numerusform>قبل %n أيام</numerusform><numerusform>قبل %n يومًا</numerusform><numerusform>قبل %n يوم</numerusform></translation>
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
        <translation>رمز الاسترداد هذا لا يفتح هذه المحفظة</translation>
    </message>
    <message>
        <source>No wallet yet</source>
        <translation>لا محفظة بعد</translation>
    </message>
    <message>
        <source>There is no wallet in this folder.</source>
        <translation>لا توجد محفظة في هذا المجلد.</translation>
    </message>
    <message>
        <source>Create one, or choose the folder it is in.</source>
        <translation>يُرجى إنشاء واحدة أو اختيار المجلد الذي توجد فيه.</translation>
    </message>
    <message>
        <source>A wallet is already here</source>
        <translation>توجد محفظة هنا من قبل</translation>
    </message>
    <message>
        <source>This folder holds a wallet; nothing was changed.</source>
        <translation>يحتوي هذا المجلد على محفظة؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Unlock it instead.</source>
        <translation>يُرجى فتح قفلها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The wallet is locked</source>
        <translation>المحفظة مقفلة</translation>
    </message>
    <message>
        <source>This needs your credentials, and they are locked.</source>
        <translation>يحتاج هذا إلى شهاداتك، وهي مقفلة.</translation>
    </message>
    <message>
        <source>Unlock the wallet.</source>
        <translation>يُرجى فتح قفل المحفظة.</translation>
    </message>
    <message>
        <source>That passphrase does not open this wallet</source>
        <translation>عبارة المرور هذه لا تفتح هذه المحفظة</translation>
    </message>
    <message>
        <source>Capital letters, the keyboard layout and spaces all count.</source>
        <translation>الأحرف الكبيرة وتخطيط لوحة المفاتيح والمسافات كلها مهمة.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The keyring did not give the key</source>
        <translation>لم تُعطِ سلسلة المفاتيح المفتاح</translation>
    </message>
    <message>
        <source>This computer's keyring is missing, locked or has changed.</source>
        <translation>سلسلة مفاتيح هذا الحاسوب مفقودة أو مقفلة أو تغيّرت.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase.</source>
        <translation>يُرجى فتح القفل بعبارة المرور.</translation>
    </message>
    <message>
        <source>The wallet file is damaged</source>
        <translation>ملف المحفظة تالف</translation>
    </message>
    <message>
        <source>What is stored does not match its own seals, so nothing was opened or changed.</source>
        <translation>المخزَّن لا يطابق أختامه، لذا لم يُفتح شيء ولم يُغيَّر.</translation>
    </message>
    <message>
        <source>Keep the file as it is and restore a backup.</source>
        <translation>يُرجى إبقاء الملف كما هو واستعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The wallet is open elsewhere</source>
        <translation>المحفظة مفتوحة في مكان آخر</translation>
    </message>
    <message>
        <source>Another window or program holds it.</source>
        <translation>تستخدمها نافذة أخرى أو برنامج آخر.</translation>
    </message>
    <message>
        <source>Close that one, then try again.</source>
        <translation>يُرجى إغلاقه ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk did not take it</source>
        <translation>تعذّرت الكتابة على القرص</translation>
    </message>
    <message>
        <source>It may be full or read-only. Your wallet is as it was before.</source>
        <translation>قد يكون ممتلئًا أو للقراءة فقط. محفظتك كما كانت من قبل.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>يُرجى إفساح مكان ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This wallet was made by a newer version</source>
        <translation>أُنشئت هذه المحفظة بإصدار أحدث</translation>
    </message>
    <message>
        <source>It was not opened, so that nothing is lost.</source>
        <translation>لم تُفتح حتى لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Update the program, then unlock.</source>
        <translation>يُرجى تحديث البرنامج ثم فتح القفل.</translation>
    </message>
    <message>
        <source>The check was cut short</source>
        <translation>انقطع التحقق</translation>
    </message>
    <message>
        <source>A helper process ended before its work was done. What was kept before stays kept.</source>
        <translation>توقفت عملية مساعدة قبل إتمام عملها. ما حُفظ من قبل يبقى محفوظًا.</translation>
    </message>
    <message>
        <source>Try again with fewer files at a time.</source>
        <translation>يُرجى المحاولة مرة أخرى بملفات أقل في كل مرة.</translation>
    </message>
    <message>
        <source>Not a credential</source>
        <translation>ليست شهادة</translation>
    </message>
    <message>
        <source>No credential was found in it.</source>
        <translation>لم يُعثر فيه على شهادة.</translation>
    </message>
    <message>
        <source>Ask the issuer for the file, picture or link text of the credential itself.</source>
        <translation>يُرجى طلب ملف الشهادة نفسها أو صورتها أو نص رابطها من الجهة المُصدِرة.</translation>
    </message>
    <message>
        <source>Not well made</source>
        <translation>البناء غير سليم</translation>
    </message>
    <message>
        <source>It breaks the rules of its own format, so it cannot be read safely.</source>
        <translation>يخالف قواعد صيغته، لذا لا يمكن قراءته بأمان.</translation>
    </message>
    <message>
        <source>Ask the issuer for a fresh copy.</source>
        <translation>يُرجى طلب نسخة جديدة من الجهة المُصدِرة.</translation>
    </message>
    <message>
        <source>Not understood by this wallet</source>
        <translation>غير مفهوم لهذه المحفظة</translation>
    </message>
    <message>
        <source>It is of a kind this wallet does not read yet.</source>
        <translation>هو من نوع لا تقرؤه هذه المحفظة بعد.</translation>
    </message>
    <message>
        <source>Ask the issuer for an Open Badges 3.0 or verifiable credential file.</source>
        <translation>يُرجى طلب ملف Open Badges 3.0 أو شهادة قابلة للتحقق من الجهة المُصدِرة.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>It goes against a safety rule, so nothing was kept.</source>
        <translation>يخالف قاعدة أمان، لذا لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Check where it came from.</source>
        <translation>يُرجى التأكد من مصدره.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>It is larger or deeper than the wallet reads.</source>
        <translation>هو أكبر أو أعمق مما تقرؤه المحفظة.</translation>
    </message>
    <message>
        <source>Split it, or ask for a smaller copy.</source>
        <translation>يُرجى تقسيمه أو طلب نسخة أصغر.</translation>
    </message>
    <message>
        <source>That does not fit here</source>
        <translation>هذا لا يصلح هنا</translation>
    </message>
    <message>
        <source>What was entered cannot be used.</source>
        <translation>لا يمكن استخدام ما أُدخل.</translation>
    </message>
    <message>
        <source>Check the entry and try again.</source>
        <translation>يُرجى مراجعة المُدخَل والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>لم يعد هنا</translation>
    </message>
    <message>
        <source>It is not in the wallet any more.</source>
        <translation>لم يعد موجودًا في المحفظة.</translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation>يُرجى العودة إلى القائمة.</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>It was moved, renamed or cannot be read.</source>
        <translation>نُقل أو أُعيدت تسميته أو تتعذّر قراءته.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>يُرجى اختيار الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>A file of that name exists</source>
        <translation>يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>Nothing was written over.</source>
        <translation>لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>Outside the chosen folder</source>
        <translation>خارج المجلد المختار</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Choose a name without folders in it.</source>
        <translation>يُرجى اختيار اسم لا يتضمن مجلدات.</translation>
    </message>
    <message>
        <source>This needs the network</source>
        <translation>يحتاج هذا إلى الشبكة</translation>
    </message>
    <message>
        <source>The wallet is offline, so nothing was fetched.</source>
        <translation>المحفظة دون اتصال، لذا لم يُجلب شيء.</translation>
    </message>
    <message>
        <source>Bring the file by hand.</source>
        <translation>يُرجى إحضار الملف يدويًا.</translation>
    </message>
    <message>
        <source>This cannot be shared that way</source>
        <translation>لا يمكن مشاركة هذا بهذه الطريقة</translation>
    </message>
    <message>
        <source>The credential's own seal does not allow it.</source>
        <translation>ختم الشهادة نفسه لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>Show more of it, or share it whole.</source>
        <translation>يُرجى إظهار المزيد منها أو مشاركتها كاملة.</translation>
    </message>
    <message>
        <source>The newest good backup is of {when}; recover from it.</source>
        <translation>أحدث نسخة احتياطية سليمة تعود إلى {when}؛ يُرجى الاستعادة منها.</translation>
    </message>
    <message>
        <source>Correct that place in the file, or ask whoever wrote it.</source>
        <translation>يُرجى تصحيح هذا الموضع في الملف، أو سؤال من كتبه.</translation>
    </message>
    <message>
        <source>Ask whoever publishes it for CTDL, ELM or stack-rules/1.</source>
        <translation>يُرجى طلب صيغة CTDL أو ELM أو stack-rules/1 ممن ينشره.</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>يُرجى اختيار مجلد موجود.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>يُرجى اختيار مجلد يُسمح بالكتابة فيه.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>يُرجى اختيار اسم أقصر.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>يُرجى اختيار نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>يُرجى اختيار يوم لاحق.</translation>
    </message>
    <message>
        <source>Choose another way of signing, or leave the choice to the program.</source>
        <translation>يُرجى اختيار طريقة توقيع أخرى، أو ترك الاختيار للبرنامج.</translation>
    </message>
    <message>
        <source>Look up what can be shown of it, and choose from that.</source>
        <translation>يُرجى النظر فيما يمكن إظهاره منه، والاختيار من ذلك.</translation>
    </message>
    <message>
        <source>Hand over the original instead.</source>
        <translation>يُرجى تسليم الأصل بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Choose at least one credential.</source>
        <translation>يُرجى اختيار شهادة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Bring the file from the address that the check names.</source>
        <translation>يُرجى إحضار الملف من العنوان الذي يذكره الفحص.</translation>
    </message>
    <message>
        <source>Ask whoever publishes the list for another copy.</source>
        <translation>يُرجى طلب نسخة أخرى ممن ينشر القائمة.</translation>
    </message>
    <message>
        <source>Ask whoever made the request for a new one.</source>
        <translation>يُرجى الحصول على طلب جديد ممن أنشأه.</translation>
    </message>
</context>
<context>
    <name>eu</name>
    <message>
        <source>Who learned</source>
        <translation>من الذي تعلّم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Country or region of the issuer</source>
        <translation>بلد الجهة المُصدِرة أو منطقتها</translation>
    </message>
    <message>
        <source>Awarding body</source>
        <translation>الجهة المانحة</translation>
    </message>
    <message>
        <source>Date of award</source>
        <translation>تاريخ المنح</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>مُخرَجات التعلّم</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>عبء العمل</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Kind of assessment</source>
        <translation>نوع التقييم</translation>
    </message>
    <message>
        <source>Form of participation</source>
        <translation>نمط الحضور</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>ضمان الجودة</translation>
    </message>
    <message>
        <source>What was needed to enrol</source>
        <translation>شروط الالتحاق</translation>
    </message>
    <message>
        <source>Supervision and identity check</source>
        <translation>الإشراف والتحقق من الهوية</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>What it can add up to</source>
        <translation>ما يمكن أن تُكوّنه مع غيرها</translation>
    </message>
    <message>
        <source>Further information</source>
        <translation>معلومات إضافية</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>مذكور</translation>
    </message>
    <message>
        <source>partly stated</source>
        <translation>مذكور جزئيًا</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>The workload is written as {written}, which is months; hours or minutes were meant, it seems.</source>
        <translation>عبء العمل مكتوب بصيغة {written}، وهي تعني الأشهر؛ ويبدو أن المقصود ساعات أو دقائق.</translation>
    </message>
    <message>
        <source>{hours} hours for {credits} ECTS are {each} hours a credit; 25 to 30 are usual.</source>
        <translation>{hours} ساعة مقابل {credits} ECTS تعني {each} ساعة لكل رصيد؛ والمعتاد من 25 إلى 30.</translation>
    </message>
    <message>
        <source>It speaks of an identity check and also says that there was none.</source>
        <translation>تذكر التحقق من الهوية وتذكر أيضًا أنه لم يجرِ.</translation>
    </message>
    <message>
        <source>It states EQF level {eqf} and another level with the number {other}; only the EQF level counts.</source>
        <translation>تذكر مستوى EQF {eqf} ومستوى آخر بالرقم {other}؛ ولا يُعتدّ إلا بمستوى EQF.</translation>
    </message>
    <message>
        <source>It is called {called}, but states only participation.</source>
        <translation>تُسمّى {called}، لكنها لا تذكر سوى الحضور.</translation>
    </message>
    <message>
        <source>A result is below what was required.</source>
        <translation>إحدى النتائج أدنى من المطلوب.</translation>
    </message>
    <message>
        <source>Some skills have no web address, so they cannot be matched with others.</source>
        <translation>بعض المهارات بلا عنوان ويب، لذا لا يمكن مطابقتها بغيرها.</translation>
    </message>
    <message>
        <source>The language tag {tag} names no country.</source>
        <translation>وسم اللغة {tag} لا يسمّي بلدًا.</translation>
    </message>
    <message>
        <source>{stated} of {all} stated, {partly} only partly, {missing} not stated.</source>
        <translation>{stated} من {all} مذكورة، و{partly} جزئيًا فقط، و{missing} غير مذكورة.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the credential when something is not stated. Ask the issuer for it.</source>
        <translation>عدم ذكر شيء لا يعني خللًا في الشهادة. يُرجى طلبه من الجهة المُصدِرة.</translation>
    </message>
    <message>
        <source>Assessed outcome</source>
        <translation>مُخرَج خاضع للتقييم</translation>
    </message>
    <message>
        <source>An outcome that was assessed.</source>
        <translation>مُخرَج جرى تقييمه.</translation>
    </message>
    <message>
        <source>Outcome, assessment not stated</source>
        <translation>مُخرَج لم يُذكر تقييمه</translation>
    </message>
    <message>
        <source>An outcome is claimed; how it was assessed is not stated.</source>
        <translation>يُذكر مُخرَج تعلّم، ولا تُذكر طريقة تقييمه.</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>Taking part, not an assessed outcome.</source>
        <translation>حضور ومشاركة، لا مُخرَج جرى تقييمه.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>حق</translation>
    </message>
    <message>
        <source>A right that was given, not an outcome.</source>
        <translation>حق مُنح، لا مُخرَج تعلّم.</translation>
    </message>
    <message>
        <source>Not achieved yet</source>
        <translation>لم يتحقق بعد</translation>
    </message>
    <message>
        <source>Nothing was achieved yet.</source>
        <translation>لم يتحقق أي إنجاز بعد.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>تعذّرت كتابة الملف هناك. يُرجى اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everything is sound</source>
        <translation>كل شيء سليم</translation>
    </message>
    <message>
        <source>Every page, every original and the search index are what they were.</source>
        <translation>كل صفحة وكل أصل وفهرس البحث على حالها.</translation>
    </message>
    <message>
        <source>Something is damaged</source>
        <translation>هناك شيء تالف</translation>
    </message>
    <message>
        <source>Make a copy of the wallet's folder, then go back to a backup.</source>
        <translation>يُرجى نسخ مجلد المحفظة ثم العودة إلى نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}, under Backup.</source>
        <translation>يُرجى العودة إلى النسخة الاحتياطية بتاريخ {when} ضمن «النسخ الاحتياطي».</translation>
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
        <translation>بلا توقيع</translation>
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
        <translation>شهادة قابلة للتحقق 2.0</translation>
    </message>
    <message>
        <source>Verifiable credential 1.1</source>
        <translation>شهادة قابلة للتحقق 1.1</translation>
    </message>
    <message>
        <source>signed text</source>
        <translation>نص موقَّع</translation>
    </message>
    <message>
        <source>COSE signature</source>
        <translation>توقيع COSE</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>ملف JSON</translation>
    </message>
    <message>
        <source>baked PNG picture</source>
        <translation>صورة PNG تتضمن شهادة</translation>
    </message>
    <message>
        <source>baked SVG picture</source>
        <translation>صورة SVG تتضمن شهادة</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>European digital seal</source>
        <translation>ختم رقمي أوروبي</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>أرشيف ZIP</translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>الجهة المُصدِرة</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>تاريخ المنح</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>الحامل</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>freshness</name>
    <message numerus="yes">
        <source>%n credential(s) lean on it</source>
        <translation><numerusform>لا تعتمد عليها أي شهادة</numerusform><numerusform>تعتمد عليها شهادة واحدة</numerusform><numerusform>تعتمد عليها شهادتان</numerusform><numerusform>تعتمد عليها %n شهادات</numerusform><numerusform>تعتمد عليها %n شهادة</numerusform><numerusform>تعتمد عليها %n شهادة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation><numerusform>لا شهادات</numerusform><numerusform>شهادة واحدة</numerusform><numerusform>شهادتان</numerusform><numerusform>%n شهادات</numerusform><numerusform>%n شهادة</numerusform><numerusform>%n شهادة</numerusform></translation>
    </message>
    <message>
        <source>its key is nowhere on this computer; {count}</source>
        <translation>مفتاحها غير موجود على هذا الحاسوب؛ {count}</translation>
    </message>
    <message>
        <source>its key is on this computer once, in a file or list; {count}</source>
        <translation>مفتاحها موجود على هذا الحاسوب مرة واحدة، في ملف أو قائمة؛ {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) end within 60 days</source>
        <translation><numerusform>لا تنتهي أي شهادة خلال 60 يومًا</numerusform><numerusform>تنتهي شهادة واحدة خلال 60 يومًا</numerusform><numerusform>تنتهي شهادتان خلال 60 يومًا</numerusform><numerusform>تنتهي %n شهادات خلال 60 يومًا</numerusform><numerusform>تنتهي %n شهادة خلال 60 يومًا</numerusform><numerusform>تنتهي %n شهادة خلال 60 يومًا</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n status list(s) too old or missing</source>
        <translation><numerusform>لا قوائم حالة قديمة جدًا أو مفقودة</numerusform><numerusform>قائمة حالة واحدة قديمة جدًا أو مفقودة</numerusform><numerusform>قائمتا حالة قديمتان جدًا أو مفقودتان</numerusform><numerusform>%n قوائم حالة قديمة جدًا أو مفقودة</numerusform><numerusform>%n قائمة حالة قديمة جدًا أو مفقودة</numerusform><numerusform>%n قائمة حالة قديمة جدًا أو مفقودة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n issuer(s) known from one place only</source>
        <translation><numerusform>لا جهات مُصدِرة معروفة من مصدر واحد فقط</numerusform><numerusform>جهة مُصدِرة واحدة معروفة من مصدر واحد فقط</numerusform><numerusform>جهتان مُصدِرتان معروفتان من مصدر واحد فقط</numerusform><numerusform>%n جهات مُصدِرة معروفة من مصدر واحد فقط</numerusform><numerusform>%n جهة مُصدِرة معروفة من مصدر واحد فقط</numerusform><numerusform>%n جهة مُصدِرة معروفة من مصدر واحد فقط</numerusform></translation>
    </message>
    <message>
        <source>{age}; {uses}</source>
        <translation>{age}؛ {uses}</translation>
    </message>
    <message>
        <source>not on this computer; {uses}</source>
        <translation>غير موجودة على هذا الحاسوب؛ {uses}</translation>
    </message>
    <message>
        <source>ends on {day}</source>
        <translation>تنتهي في {day}</translation>
    </message>
    <message>
        <source>See what</source>
        <translation>الاطلاع على التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Put this note away</source>
        <translation>إخفاء هذا التنبيه</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>تنتهي قريبًا</translation>
    </message>
    <message>
        <source>Ask the issuer whether it can be renewed.</source>
        <translation>يُرجى سؤال الجهة المُصدِرة إن كان تجديدها ممكنًا.</translation>
    </message>
    <message>
        <source>Status lists</source>
        <translation>قوائم الحالة</translation>
    </message>
    <message>
        <source>Get the file from its address and add it under Settings, Files for checking.</source>
        <translation>يُرجى جلب الملف من عنوانه وإضافته ضمن «الإعدادات»، «ملفات التحقق».</translation>
    </message>
    <message>
        <source>Issuers known from one place only</source>
        <translation>جهات مُصدِرة معروفة من مصدر واحد فقط</translation>
    </message>
    <message>
        <source>If that file is lost, nobody can check these any more. Keep their key document.</source>
        <translation>إذا فُقد ذلك الملف فلن يتمكن أحد من التحقق منها بعد ذلك. ينبغي الاحتفاظ بوثيقة مفاتيحها.</translation>
    </message>
    <message>
        <source>What will lapse</source>
        <translation>ما سينتهي أو يسقط</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>فتح {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>معاني الكلمات</translation>
    </message>
    <message>
        <source>Stacks and sharing</source>
        <translation>المسارات والمشاركة</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>إضافة شهادات</translation>
    </message>
    <message>
        <source>Drop a file, a picture or a folder on the window, paste with Ctrl+V, open with Ctrl+O, or scan a code on the screen with Ctrl+Shift+S. Badges in pictures, signed files, PDF and ZIP are read. What you received is kept byte for byte.</source>
        <translation>يمكن إفلات ملف أو صورة أو مجلد على النافذة، أو اللصق بـ Ctrl+V، أو الفتح بـ Ctrl+O، أو مسح رمز على الشاشة بـ Ctrl+Shift+S. تُقرأ الشارات داخل الصور والملفات الموقَّعة وملفات PDF وZIP. ويُحفظ ما استلمته كما هو بايتًا بايتًا.</translation>
    </message>
    <message>
        <source>Keep order</source>
        <translation>الحفاظ على الترتيب</translation>
    </message>
    <message>
        <source>Tags, notes, favourites and the archive are for you alone and never leave with a credential. The menu above the list leads to each of them, and to searches you have kept.</source>
        <translation>الوسوم والملاحظات والمفضلة والأرشيف لك وحدك ولا تغادر مع الشهادة أبدًا. والقائمة أعلى اللائحة تقود إلى كل منها وإلى عمليات البحث التي احتفظت بها.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Type words, or narrow down with issuer:, skill:, level:&gt;=6, expires:&lt;2027 and status:.</source>
        <translation>يمكن كتابة كلمات، أو تضييق البحث باستخدام issuer: وskill: وlevel:&gt;=6 وexpires:&lt;2027 وstatus:.</translation>
    </message>
    <message>
        <source>Never lose it</source>
        <translation>حماية من الضياع</translation>
    </message>
    <message>
        <source>An automatic backup follows each change. Make one for another place under Settings, Backup, and a recovery sheet under Settings, Safety.</source>
        <translation>تُنشأ نسخة احتياطية تلقائية بعد كل تغيير. ويمكن إنشاء نسخة لمكان آخر ضمن «الإعدادات»، «النسخ الاحتياطي»، وورقة استرداد ضمن «الإعدادات»، «الأمان».</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>The signature holds, it is the issuer's, and nothing known speaks against it.</source>
        <translation>التوقيع صحيح وهو توقيع الجهة المُصدِرة، ولا يُعرف ما يناقضه.</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>لم يكتمل التحقق</translation>
    </message>
    <message>
        <source>Something needed is not on this computer. The credential may be perfectly good. Open the line with the question mark: it names the file that would settle it.</source>
        <translation>شيء مطلوب غير موجود على هذا الحاسوب. وقد تكون الشهادة سليمة تمامًا. السطر الذي عليه علامة استفهام يسمّي عند فتحه الملف الذي يحسم الأمر.</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>قائمة الحالة</translation>
    </message>
    <message>
        <source>A list an issuer publishes of what it has taken back. Its age is always told, because an old list cannot know of yesterday.</source>
        <translation>قائمة تنشرها الجهة المُصدِرة بما سحبته. يُذكر عمرها دائمًا، لأن القائمة القديمة لا تعرف ما جرى بالأمس.</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>قائمة الثقة</translation>
    </message>
    <message>
        <source>A dated list of issuers somebody vouches for. It says whom you know, and never changes whether a credential is genuine.</source>
        <translation>قائمة مؤرَّخة بجهات مُصدِرة يشهد لها طرف ما. تدل على من هو معروف لديك، ولا تغيّر أبدًا كون الشهادة أصلية أم لا.</translation>
    </message>
    <message>
        <source>Was it valid then?</source>
        <translation>هل كانت صالحة حينها؟</translation>
    </message>
    <message>
        <source>On the page of a credential choose a day. Only what speaks of that day is used.</source>
        <translation>يمكن اختيار يوم في صفحة الشهادة. ولا يُستخدم إلا ما يخص ذلك اليوم.</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>A qualification you work toward, measured by its written rules over what you hold. Drag a credential onto a stack to see where it counts.</source>
        <translation>مؤهل يجري السعي إليه، يُقاس بقواعده المكتوبة على ما لديك. سحب شهادة إلى مسار يُظهر أين تُحتسب.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Parts that the issuer made separable can be held back and the signature still holds. A presentation is made for one receiver and one day; whom you showed what is in your activity.</source>
        <translation>الأجزاء التي جعلتها الجهة المُصدِرة قابلة للفصل يمكن حجبها ويبقى التوقيع صحيحًا. ويُعدّ العرض لمستلِم واحد ويوم واحد؛ ومن أُظهر له شيء وما هو مسجَّل في «النشاط».</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Looks at what somebody shows you, also while the wallet is locked, and keeps nothing.</source>
        <translation>ينظر في ما يُعرض عليك، حتى والمحفظة مقفلة، ولا يحفظ شيئًا.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>This program opens no connection. What a check is missing it names, and you can bring it as a file under Settings, Files for checking.</source>
        <translation>لا يفتح هذا البرنامج أي اتصال. يسمّي ما ينقص أي تحقق، ويمكن إحضاره كملف ضمن «الإعدادات»، «ملفات التحقق».</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Wallet created</source>
        <translation>أُنشئت المحفظة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تم الاستلام</translation>
    </message>
    <message>
        <source>Verified again</source>
        <translation>تم التحقق مجددًا</translation>
    </message>
    <message>
        <source>Verdict changed</source>
        <translation>تغيّر الحكم</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>تمت المشاركة</translation>
    </message>
    <message>
        <source>Original saved as a file</source>
        <translation>حُفظ الأصل كملف</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>تم الحذف</translation>
    </message>
    <message>
        <source>Moved to trash</source>
        <translation>نُقلت إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Taken out of the trash</source>
        <translation>أُخرجت من سلة المهملات</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>تغيّرت الوسوم</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>تغيّرت الملاحظة</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>نُقلت إلى الأرشيف</translation>
    </message>
    <message>
        <source>Taken out of the archive</source>
        <translation>أُخرجت من الأرشيف</translation>
    </message>
    <message>
        <source>Brought from another wallet</source>
        <translation>جُلبت من محفظة أخرى</translation>
    </message>
    <message>
        <source>Issuer added to your trust list</source>
        <translation>أُضيفت جهة مُصدِرة إلى قائمة ثقتك</translation>
    </message>
    <message>
        <source>Issuer removed from your trust list</source>
        <translation>أُزيلت جهة مُصدِرة من قائمة ثقتك</translation>
    </message>
    <message>
        <source>Trust list added</source>
        <translation>أُضيفت قائمة ثقة</translation>
    </message>
    <message>
        <source>Material for checks added</source>
        <translation>أُضيفت مواد للتحقق</translation>
    </message>
    <message>
        <source>Stack added</source>
        <translation>أُضيف مسار</translation>
    </message>
    <message>
        <source>Own decision on a stack written down</source>
        <translation>دُوّن قرار شخصي بشأن مسار</translation>
    </message>
    <message>
        <source>Own decision on a stack taken back</source>
        <translation>سُحب قرار شخصي بشأن مسار</translation>
    </message>
    <message>
        <source>Stack removed</source>
        <translation>أُزيل مسار</translation>
    </message>
    <message>
        <source>Identity made</source>
        <translation>أُنشئت هوية</translation>
    </message>
    <message>
        <source>Identity retired</source>
        <translation>أُحيلت هوية إلى التقاعد</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>فُتح القفل</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>تم القفل</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>تغيّر إعداد</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) shown</source>
        <translation><numerusform>لم يُظهر أي بيان</numerusform><numerusform>أُظهر بيان واحد</numerusform><numerusform>أُظهر بيانان</numerusform><numerusform>أُظهرت %n بيانات</numerusform><numerusform>أُظهر %n بيانًا</numerusform><numerusform>أُظهر %n بيان</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n withheld</source>
        <translation><numerusform>لم يُحجب شيء</numerusform><numerusform>حُجب واحد</numerusform><numerusform>حُجب اثنان</numerusform><numerusform>حُجبت %n</numerusform><numerusform>حُجب %n</numerusform><numerusform>حُجب %n</numerusform></translation>
    </message>
    <message>
        <source>for {who}</source>
        <translation>لـ {who}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation>إضافة من ملف</translation>
    </message>
    <message>
        <source>Add from the clipboard</source>
        <translation>إضافة من الحافظة</translation>
    </message>
    <message>
        <source>Scan the screen</source>
        <translation>مسح الشاشة</translation>
    </message>
    <message>
        <source>The main action of the screen</source>
        <translation>الإجراء الرئيسي في الشاشة</translation>
    </message>
    <message>
        <source>Share the selection</source>
        <translation>مشاركة المحدَّد</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>قائمة المفاتيح</translation>
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
        <translation>العربية</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>البلغارية</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>الدانمركية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>الإستونية</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>الأيرلندية</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>الكرواتية</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>الهنغارية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>الليتوانية</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>اللاتفية</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>المالطية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>السلوفاكية</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>السلوفانية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message numerus="yes">
        <source>%n credential(s) moved to the trash</source>
        <translation><numerusform>لم تُنقل أي شهادة إلى سلة المهملات</numerusform><numerusform>نُقلت شهادة واحدة إلى سلة المهملات</numerusform><numerusform>نُقلت شهادتان إلى سلة المهملات</numerusform><numerusform>نُقلت %n شهادات إلى سلة المهملات</numerusform><numerusform>نُقلت %n شهادة إلى سلة المهملات</numerusform><numerusform>نُقلت %n شهادة إلى سلة المهملات</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) taken out of the trash</source>
        <translation><numerusform>لم تُخرج أي شهادة من سلة المهملات</numerusform><numerusform>أُخرجت شهادة واحدة من سلة المهملات</numerusform><numerusform>أُخرجت شهادتان من سلة المهملات</numerusform><numerusform>أُخرجت %n شهادات من سلة المهملات</numerusform><numerusform>أُخرجت %n شهادة من سلة المهملات</numerusform><numerusform>أُخرجت %n شهادة من سلة المهملات</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) put into the archive</source>
        <translation><numerusform>لم تُنقل أي شهادة إلى الأرشيف</numerusform><numerusform>نُقلت شهادة واحدة إلى الأرشيف</numerusform><numerusform>نُقلت شهادتان إلى الأرشيف</numerusform><numerusform>نُقلت %n شهادات إلى الأرشيف</numerusform><numerusform>نُقلت %n شهادة إلى الأرشيف</numerusform><numerusform>نُقلت %n شهادة إلى الأرشيف</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) taken out of the archive</source>
        <translation><numerusform>لم تُخرج أي شهادة من الأرشيف</numerusform><numerusform>أُخرجت شهادة واحدة من الأرشيف</numerusform><numerusform>أُخرجت شهادتان من الأرشيف</numerusform><numerusform>أُخرجت %n شهادات من الأرشيف</numerusform><numerusform>أُخرجت %n شهادة من الأرشيف</numerusform><numerusform>أُخرجت %n شهادة من الأرشيف</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) no longer a favourite</source>
        <translation><numerusform>لم تُزل أي شهادة من المفضلة</numerusform><numerusform>أُزيلت شهادة واحدة من المفضلة</numerusform><numerusform>أُزيلت شهادتان من المفضلة</numerusform><numerusform>أُزيلت %n شهادات من المفضلة</numerusform><numerusform>أُزيلت %n شهادة من المفضلة</numerusform><numerusform>أُزيلت %n شهادة من المفضلة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Tag added to %n credential(s)</source>
        <translation><numerusform>لم يُضف الوسم إلى أي شهادة</numerusform><numerusform>أُضيف الوسم إلى شهادة واحدة</numerusform><numerusform>أُضيف الوسم إلى شهادتين</numerusform><numerusform>أُضيف الوسم إلى %n شهادات</numerusform><numerusform>أُضيف الوسم إلى %n شهادة</numerusform><numerusform>أُضيف الوسم إلى %n شهادة</numerusform></translation>
    </message>
    <message>
        <source>Search kept</source>
        <translation>تم الاحتفاظ بالبحث</translation>
    </message>
    <message>
        <source>Search forgotten</source>
        <translation>تم نسيان البحث</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) made a favourite</source>
        <translation><numerusform>لم تُضف أي شهادة إلى المفضلة</numerusform><numerusform>أُضيفت شهادة واحدة إلى المفضلة</numerusform><numerusform>أُضيفت شهادتان إلى المفضلة</numerusform><numerusform>أُضيفت %n شهادات إلى المفضلة</numerusform><numerusform>أُضيفت %n شهادة إلى المفضلة</numerusform><numerusform>أُضيفت %n شهادة إلى المفضلة</numerusform></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>A tag is a word of yours, like “work” or “summer 2026”. Only you see it.</source>
        <translation>الوسم كلمة من عندك، مثل «عمل» أو «صيف 2026». ولا يراه أحد سواك.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Tags and note kept</source>
        <translation>حُفظت الوسوم والملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n credential(s) for good?</source>
        <translation><numerusform>لا شهادات لحذفها</numerusform><numerusform>حذف شهادة واحدة نهائيًا؟</numerusform><numerusform>حذف شهادتين نهائيًا؟</numerusform><numerusform>حذف %n شهادات نهائيًا؟</numerusform><numerusform>حذف %n شهادة نهائيًا؟</numerusform><numerusform>حذف %n شهادة نهائيًا؟</numerusform></translation>
    </message>
    <message>
        <source>They are erased from this computer. Backups made before still hold them.</source>
        <translation>تُمحى من هذا الحاسوب. وتبقى في النسخ الاحتياطية التي أُنشئت من قبل.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>الاحتفاظ بهذا البحث</translation>
    </message>
    <message>
        <source>It appears in the menu above the list and always shows what fits today.</source>
        <translation>يظهر في القائمة أعلى اللائحة ويُظهر دائمًا ما يطابقه اليوم.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) deleted for good</source>
        <translation><numerusform>لم تُحذف أي شهادة نهائيًا</numerusform><numerusform>حُذفت شهادة واحدة نهائيًا</numerusform><numerusform>حُذفت شهادتان نهائيًا</numerusform><numerusform>حُذفت %n شهادات نهائيًا</numerusform><numerusform>حُذفت %n شهادة نهائيًا</numerusform><numerusform>حُذفت %n شهادة نهائيًا</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation><numerusform>لا شيء ظاهر</numerusform><numerusform>واحدة ظاهرة</numerusform><numerusform>اثنتان ظاهرتان</numerusform><numerusform>%n ظاهرة</numerusform><numerusform>%n ظاهرة</numerusform><numerusform>%n ظاهرة</numerusform></translation>
    </message>
    <message>
        <source>Each of these can be undone.</source>
        <translation>يمكن التراجع عن كل من هذه الإجراءات.</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) selected</source>
        <translation><numerusform>لم تُحدَّد أي شهادة</numerusform><numerusform>حُدِّدت شهادة واحدة</numerusform><numerusform>حُدِّدت شهادتان</numerusform><numerusform>حُدِّدت %n شهادات</numerusform><numerusform>حُدِّدت %n شهادة</numerusform><numerusform>حُدِّدت %n شهادة</numerusform></translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>إخراج من سلة المهملات</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>إضافة وسم…</translation>
    </message>
    <message>
        <source>Make favourites</source>
        <translation>إضافة إلى المفضلة</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>نقل إلى الأرشيف</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Untitled credential</source>
        <translation>شهادة بلا عنوان</translation>
    </message>
    <message>
        <source>All credentials</source>
        <translation>كل الشهادات</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>تنتهي قريبًا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>By issuer</source>
        <translation>حسب الجهة المُصدِرة</translation>
    </message>
    <message>
        <source>By skill</source>
        <translation>حسب المهارة</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>حسب المستوى</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>حسب السنة</translation>
    </message>
    <message>
        <source>No skill named</source>
        <translation>بلا مهارة مذكورة</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>بلا مستوى</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>الوسم: {name}</translation>
    </message>
    <message>
        <source>Search: {name}</source>
        <translation>البحث: {name}</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>انتهت في {day}</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>المستوى {level}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>استُلمت في {day}</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Credentials shown to you</source>
        <translation>شهادات معروضة عليك</translation>
    </message>
    <message>
        <source>This page was made by the learner and holds the signed credentials themselves. Anything written on a page can be invented: open this file with Cairn to check every signature, whether it still stands, and whom it was made for.</source>
        <translation>أعدّ المتعلّم هذه الصفحة، وهي تحمل الشهادات الموقَّعة نفسها. أي شيء مكتوب على صفحة يمكن اختلاقه: يُرجى فتح هذا الملف ببرنامج Cairn للتحقق من كل توقيع، وهل ما زال قائمًا، ولمن أُعدّ.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>الجهة المُصدِرة</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>تاريخ المنح</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>How it was assessed</source>
        <translation>طريقة التقييم</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Skills and frameworks</source>
        <translation>المهارات والأطر</translation>
    </message>
    <message>
        <source>Shown by the holder of</source>
        <translation>عرضها حامل المفتاح</translation>
    </message>
    <message>
        <source>Save the presentation itself</source>
        <translation>حفظ العرض نفسه</translation>
    </message>
    <message>
        <source>Check the signatures</source>
        <translation>التحقق من التواقيع</translation>
    </message>
    <message>
        <source>The presentation as a QR code</source>
        <translation>العرض كرمز QR</translation>
    </message>
    <message>
        <source>The holder's signature is good.</source>
        <translation>توقيع الحامل صحيح.</translation>
    </message>
    <message>
        <source>The holder's signature is not good, or its time is over.</source>
        <translation>توقيع الحامل غير صحيح، أو انتهت مدته.</translation>
    </message>
    <message>
        <source>This browser cannot check the holder's signature. Open the file with Cairn.</source>
        <translation>لا يستطيع هذا المتصفح التحقق من توقيع الحامل. يُرجى فتح الملف ببرنامج Cairn.</translation>
    </message>
    <message>
        <source>An issuer's signature is not good, or its time is over.</source>
        <translation>توقيع إحدى الجهات المُصدِرة غير صحيح، أو انتهت مدته.</translation>
    </message>
    <message>
        <source>Issuers' signatures checked here and good: {checked} of {all}. Whether a credential was revoked, and who the issuers are, is not checked by this page.</source>
        <translation>تواقيع الجهات المُصدِرة التي تم التحقق منها هنا وهي صحيحة: {checked} من {all}. لا تتحقق هذه الصفحة من إلغاء أي شهادة ولا من هوية الجهات المُصدِرة.</translation>
    </message>
    <message>
        <source>In the holder's own words: signed by the holder alone, by no institution.</source>
        <translation>بكلمات حامله: موقّع منه وحده، ولم توقّعه أي مؤسسة.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
</context>
<context>
    <name>qr</name>
    <message>
        <source>Part {n} of {total}</source>
        <translation>الجزء {n} من {total}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Code with the presentation</source>
        <translation>رمز يحمل العرض</translation>
    </message>
    <message>
        <source>Spare part {n}: it stands in for any that was missed</source>
        <translation>جزء احتياطي {n}: يحلّ محل أي جزء فات</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Signed with the holder's own key.</source>
        <translation>موقَّع بمفتاح الحامل نفسه.</translation>
    </message>
    <message>
        <source>The signature is intact: nothing changed since the holder signed it.</source>
        <translation>التوقيع سليم: لم يتغيّر شيء منذ أن وقّعه الحامل.</translation>
    </message>
    <message>
        <source>The holder's key is known.</source>
        <translation>مفتاح الحامل معروف.</translation>
    </message>
    <message>
        <source>The key belongs to whoever presents it.</source>
        <translation>المفتاح يخص من يقدّم العرض.</translation>
    </message>
    <message>
        <source>It follows the rules of its format.</source>
        <translation>تتبع قواعد صيغتها.</translation>
    </message>
    <message>
        <source>It breaks a rule of its format.</source>
        <translation>تخالف قاعدة من قواعد صيغتها.</translation>
    </message>
    <message>
        <source>Every term it uses is defined and known here.</source>
        <translation>كل مصطلح تستخدمه معرَّف ومعروف هنا.</translation>
    </message>
    <message>
        <source>It uses a vocabulary that is not on this computer.</source>
        <translation>تستخدم مفردات غير موجودة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It brings its own vocabulary, which could change what is meant.</source>
        <translation>تأتي بمفرداتها الخاصة، وقد يغيّر ذلك المعنى المقصود.</translation>
    </message>
    <message>
        <source>It uses a term nobody defined, so the signature does not cover it.</source>
        <translation>تستخدم مصطلحًا لم يعرّفه أحد، فلا يشمله التوقيع.</translation>
    </message>
    <message>
        <source>It holds an incomplete web address where a full one is needed.</source>
        <translation>تحتوي على عنوان ويب غير مكتمل حيث يلزم عنوان كامل.</translation>
    </message>
    <message>
        <source>A part of it would be lost from what the signature covers.</source>
        <translation>قد يضيع جزء منها مما يشمله التوقيع.</translation>
    </message>
    <message>
        <source>Its vocabularies are not in the required order.</source>
        <translation>مفرداتها ليست بالترتيب المطلوب.</translation>
    </message>
    <message>
        <source>It names no schema, and it need not.</source>
        <translation>لا تذكر مخططًا، وليس ذلك لازمًا.</translation>
    </message>
    <message>
        <source>The schema it names is not on this computer, or asks what is not understood here.</source>
        <translation>المخطط الذي تذكره غير موجود على هذا الحاسوب، أو يطلب ما ليس مفهومًا هنا.</translation>
    </message>
    <message>
        <source>It keeps to the schema it names.</source>
        <translation>تلتزم بالمخطط الذي تذكره.</translation>
    </message>
    <message>
        <source>It does not keep to the schema it names.</source>
        <translation>لا تلتزم بالمخطط الذي تذكره.</translation>
    </message>
    <message>
        <source>The copy at hand is the very one it meant.</source>
        <translation>النسخة المتاحة هي المقصودة بعينها.</translation>
    </message>
    <message>
        <source>The copy at hand is not the one it meant.</source>
        <translation>النسخة المتاحة ليست المقصودة.</translation>
    </message>
    <message>
        <source>The signature is intact: nothing changed since it was issued.</source>
        <translation>التوقيع سليم: لم يتغيّر شيء منذ الإصدار.</translation>
    </message>
    <message>
        <source>The signature does not fit: it was changed after signing, or the key is wrong.</source>
        <translation>التوقيع غير مطابق: جرى تغييرها بعد التوقيع، أو المفتاح خاطئ.</translation>
    </message>
    <message>
        <source>It says the same as the copy its issuer hosts.</source>
        <translation>تقول ما تقوله النسخة التي تستضيفها الجهة المُصدِرة.</translation>
    </message>
    <message>
        <source>The copy its issuer hosts says something else.</source>
        <translation>النسخة التي تستضيفها الجهة المُصدِرة تقول شيئًا آخر.</translation>
    </message>
    <message>
        <source>It carries no signature, so nobody stands behind it.</source>
        <translation>لا تحمل توقيعًا، فلا أحد يقف وراءها.</translation>
    </message>
    <message>
        <source>Its signature is not written as its kind demands.</source>
        <translation>توقيعها ليس مكتوبًا كما يقتضي نوعه.</translation>
    </message>
    <message>
        <source>It is signed in a way this wallet does not check yet.</source>
        <translation>موقَّعة بطريقة لا تتحقق منها هذه المحفظة بعد.</translation>
    </message>
    <message>
        <source>It is signed with an algorithm that is not accepted.</source>
        <translation>موقَّعة بخوارزمية غير مقبولة.</translation>
    </message>
    <message>
        <source>The key is not made for the algorithm the signature names.</source>
        <translation>المفتاح ليس مخصصًا للخوارزمية التي يذكرها التوقيع.</translation>
    </message>
    <message>
        <source>It demands a rule this wallet does not know.</source>
        <translation>تشترط قاعدة لا تعرفها هذه المحفظة.</translation>
    </message>
    <message>
        <source>It is a signed token, but not of a credential.</source>
        <translation>رمز مميز موقَّع، لكنه ليس لشهادة.</translation>
    </message>
    <message>
        <source>It is the issuer's working copy, which is not meant to be shown.</source>
        <translation>هي نسخة العمل لدى الجهة المُصدِرة، وليست مُعدّة للعرض.</translation>
    </message>
    <message>
        <source>It is built so that checking it would take unreasonably long.</source>
        <translation>مبنية بحيث يستغرق التحقق منها وقتًا غير معقول.</translation>
    </message>
    <message>
        <source>The signature was made for this purpose.</source>
        <translation>وُضع التوقيع لهذا الغرض.</translation>
    </message>
    <message>
        <source>The signature was made for another purpose.</source>
        <translation>وُضع التوقيع لغرض آخر.</translation>
    </message>
    <message>
        <source>The signature is in date.</source>
        <translation>التوقيع ساري المفعول.</translation>
    </message>
    <message>
        <source>The signature itself has expired.</source>
        <translation>التوقيع نفسه انتهت مدته.</translation>
    </message>
    <message>
        <source>The signature claims a time that is still to come.</source>
        <translation>يذكر التوقيع وقتًا لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>A signature it builds on is missing.</source>
        <translation>توقيع تستند إليه مفقود.</translation>
    </message>
    <message>
        <source>A signature it builds on does not hold.</source>
        <translation>توقيع تستند إليه غير صحيح.</translation>
    </message>
    <message>
        <source>It is unchanged against the fingerprint it names; whether the issuer recorded that one publicly cannot be told offline.</source>
        <translation>لم تتغيّر مقارنةً بالبصمة التي تذكرها؛ أما تسجيل الجهة المُصدِرة لتلك البصمة علنًا فلا يمكن معرفته دون اتصال.</translation>
    </message>
    <message>
        <source>Its envelope and its content say different things.</source>
        <translation>غلافها ومحتواها يقولان شيئين مختلفين.</translation>
    </message>
    <message>
        <source>A shown claim does not match what was signed.</source>
        <translation>أحد البيانات المُظهرة لا يطابق ما وُقِّع.</translation>
    </message>
    <message>
        <source>The signing key is known.</source>
        <translation>مفتاح التوقيع معروف.</translation>
    </message>
    <message>
        <source>The issuer's key document is not on this computer.</source>
        <translation>وثيقة مفاتيح الجهة المُصدِرة غير موجودة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The issuer's key cannot be used for this signature.</source>
        <translation>لا يمكن استخدام مفتاح الجهة المُصدِرة لهذا التوقيع.</translation>
    </message>
    <message>
        <source>The issuer's kind of identifier is not understood yet.</source>
        <translation>نوع معرّف الجهة المُصدِرة غير مفهوم بعد.</translation>
    </message>
    <message>
        <source>The issuer's document does not list the key that signed.</source>
        <translation>وثيقة الجهة المُصدِرة لا تذكر المفتاح الذي وقّع.</translation>
    </message>
    <message>
        <source>The name of the signing key is not well made.</source>
        <translation>اسم مفتاح التوقيع غير سليم البناء.</translation>
    </message>
    <message>
        <source>The issuer's key document is not well made.</source>
        <translation>وثيقة مفاتيح الجهة المُصدِرة غير سليمة البناء.</translation>
    </message>
    <message>
        <source>The signing key belongs to the issuer.</source>
        <translation>مفتاح التوقيع يخص الجهة المُصدِرة.</translation>
    </message>
    <message>
        <source>The signing key belongs to somebody else than the issuer.</source>
        <translation>مفتاح التوقيع يخص طرفًا آخر غير الجهة المُصدِرة.</translation>
    </message>
    <message>
        <source>Whether the key belongs to the issuer could not be confirmed.</source>
        <translation>تعذّر تأكيد أن المفتاح يخص الجهة المُصدِرة.</translation>
    </message>
    <message>
        <source>The issuer is in your trust lists.</source>
        <translation>الجهة المُصدِرة موجودة في قوائم ثقتك.</translation>
    </message>
    <message>
        <source>The issuer is not in your trust lists.</source>
        <translation>الجهة المُصدِرة ليست في قوائم ثقتك.</translation>
    </message>
    <message>
        <source>You have no trust list yet, so nobody vouches for the issuer.</source>
        <translation>ليست لديك قائمة ثقة بعد، فلا أحد يشهد للجهة المُصدِرة.</translation>
    </message>
    <message>
        <source>The issuer's certificate leads to an authority you trust.</source>
        <translation>شهادة المفتاح لدى الجهة المُصدِرة تقود إلى سلطة موثوقة لديك.</translation>
    </message>
    <message>
        <source>The issuer's certificate does not hold.</source>
        <translation>شهادة المفتاح لدى الجهة المُصدِرة غير صحيحة.</translation>
    </message>
    <message>
        <source>The issuer's certificate was revoked, and nothing proves that the seal is older.</source>
        <translation>أُلغيت شهادة المفتاح لدى الجهة المُصدِرة، ولا شيء يُثبت أن الختم أقدم.</translation>
    </message>
    <message>
        <source>Whether the issuer's certificate was revoked could not be told.</source>
        <translation>تعذّر تحديد ما إذا كانت شهادة المفتاح لدى الجهة المُصدِرة قد أُلغيت.</translation>
    </message>
    <message>
        <source>The authority behind the issuer's certificate is not in your trust lists.</source>
        <translation>السلطة التي وراء شهادة المفتاح لدى الجهة المُصدِرة ليست في قوائم ثقتك.</translation>
    </message>
    <message>
        <source>It is in date.</source>
        <translation>سارية المفعول.</translation>
    </message>
    <message>
        <source>It has no end date.</source>
        <translation>ليس لها تاريخ انتهاء.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>انتهت مدتها.</translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation>يومها الأول لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>The issuer publishes no revocation list for it.</source>
        <translation>لا تنشر الجهة المُصدِرة قائمة إلغاء لها.</translation>
    </message>
    <message>
        <source>Not revoked, as of the list at hand.</source>
        <translation>غير ملغاة وفق القائمة المتاحة.</translation>
    </message>
    <message>
        <source>The issuer has revoked it.</source>
        <translation>ألغتها الجهة المُصدِرة.</translation>
    </message>
    <message>
        <source>The issuer has suspended it.</source>
        <translation>علّقتها الجهة المُصدِرة.</translation>
    </message>
    <message>
        <source>The issuer left a note on its status.</source>
        <translation>تركت الجهة المُصدِرة ملاحظة على حالتها.</translation>
    </message>
    <message>
        <source>Its kind of revocation list is not understood yet.</source>
        <translation>نوع قائمة الإلغاء الخاصة بها غير مفهوم بعد.</translation>
    </message>
    <message>
        <source>A revocation list exists, and there is no copy on this computer yet.</source>
        <translation>توجد قائمة إلغاء، ولا نسخة منها على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>The revocation list at hand is too old to rely on.</source>
        <translation>قائمة الإلغاء المتاحة أقدم من أن يُعتمد عليها.</translation>
    </message>
    <message>
        <source>The revocation list at hand was made after that day, so it proves nothing about it.</source>
        <translation>قائمة الإلغاء المتاحة أُعدّت بعد ذلك اليوم، فلا تُثبت شيئًا عنه.</translation>
    </message>
    <message>
        <source>It was taken back at some time between two lists, and that day lies between them.</source>
        <translation>سُحبت في وقت ما بين قائمتين، وذلك اليوم يقع بينهما.</translation>
    </message>
    <message>
        <source>The revocation list at hand has expired.</source>
        <translation>قائمة الإلغاء المتاحة انتهت مدتها.</translation>
    </message>
    <message>
        <source>The revocation list at hand could not be proven genuine.</source>
        <translation>تعذّر إثبات أن قائمة الإلغاء المتاحة أصلية.</translation>
    </message>
    <message>
        <source>The revocation list at hand is not the issuer's own.</source>
        <translation>قائمة الإلغاء المتاحة ليست من الجهة المُصدِرة نفسها.</translation>
    </message>
    <message>
        <source>The revocation list at hand is not well made.</source>
        <translation>قائمة الإلغاء المتاحة غير سليمة البناء.</translation>
    </message>
    <message>
        <source>The list at hand is about something other than revocation.</source>
        <translation>القائمة المتاحة تتعلق بغير الإلغاء.</translation>
    </message>
    <message>
        <source>Its place is outside the list, so nothing can be said.</source>
        <translation>موضعها خارج القائمة، فلا يمكن قول شيء.</translation>
    </message>
    <message>
        <source>It does not say properly where its status is published.</source>
        <translation>لا تذكر على نحو سليم أين تُنشر حالتها.</translation>
    </message>
    <message>
        <source>Its status can only be asked for online.</source>
        <translation>لا يمكن الاستعلام عن حالتها إلا عبر الإنترنت.</translation>
    </message>
    <message>
        <source>It was issued to the person you named.</source>
        <translation>صدرت للشخص الذي سمّيته.</translation>
    </message>
    <message>
        <source>It was issued to somebody else than the person you named.</source>
        <translation>صدرت لشخص غير الذي سمّيته.</translation>
    </message>
    <message>
        <source>It does not say whom it was issued to.</source>
        <translation>لا تذكر لمن صدرت.</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>لم يُطلب.</translation>
    </message>
    <message>
        <source>Whoever presents it proved control of the key it was issued to.</source>
        <translation>أثبت مقدّمها تحكّمه في المفتاح الذي صدرت له.</translation>
    </message>
    <message>
        <source>Whoever presents it did not prove that it is theirs.</source>
        <translation>لم يُثبت مقدّمها أنها له.</translation>
    </message>
    <message>
        <source>Nobody signed the presentation.</source>
        <translation>لم يوقّع أحد العرض.</translation>
    </message>
    <message>
        <source>It was made for this receiver.</source>
        <translation>أُعدّ لهذا المستلِم.</translation>
    </message>
    <message>
        <source>It was made for another receiver.</source>
        <translation>أُعدّ لمستلِم آخر.</translation>
    </message>
    <message>
        <source>It answers the question that was asked.</source>
        <translation>يجيب عن السؤال المطروح.</translation>
    </message>
    <message>
        <source>It answers an older question; it may be a copy.</source>
        <translation>يجيب عن سؤال أقدم؛ وقد يكون نسخة.</translation>
    </message>
    <message>
        <source>Everything inside could be read.</source>
        <translation>أمكنت قراءة كل ما بداخله.</translation>
    </message>
    <message>
        <source>Something inside is of a kind that is not understood yet.</source>
        <translation>شيء بداخله من نوع غير مفهوم بعد.</translation>
    </message>
    <message>
        <source>Something inside could not be read.</source>
        <translation>تعذّرت قراءة شيء بداخله.</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Recovery sheet for a Cairn wallet</source>
        <translation>ورقة استرداد لمحفظة Cairn</translation>
    </message>
    <message>
        <source>Made on {day}. A sheet made later makes this one worthless.</source>
        <translation>أُعدّت في {day}. وأي ورقة تُعدّ بعدها تُبطلها.</translation>
    </message>
    <message>
        <source>This code opens the wallet when its passphrase is forgotten.</source>
        <translation>يفتح هذا الرمز المحفظة عند نسيان عبارة مرورها.</translation>
    </message>
    <message>
        <source>To use it: start Cairn, choose “Use a recovery code”, and type the code.</source>
        <translation>لاستخدامها: يُرجى تشغيل Cairn واختيار «استخدام رمز استرداد» وكتابة الرمز.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and a copy of the wallet can read everything in it.</source>
        <translation>من بحوزته هذه الورقة ونسخة من المحفظة يستطيع قراءة كل ما فيها.</translation>
    </message>
    <message>
        <source>Keep it where you keep papers you cannot replace, and not beside the computer.</source>
        <translation>تُحفظ مع الأوراق التي لا يمكن تعويضها، وليس بجانب الحاسوب.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>الورقة معي</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>حفظ ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>ورقة الاسترداد الخاصة بك</translation>
    </message>
    <message>
        <source>It is shown this once. Print it, or write the code down.</source>
        <translation>تظهر هذه المرة فقط. يُرجى طباعتها أو تدوين الرمز.</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file: it opens your wallet.</source>
        <translation>حُفظت. يُرجى طباعتها ثم حذف الملف، فهو يفتح محفظتك.</translation>
    </message>
    <message>
        <source>It could not be written there. Choose another place.</source>
        <translation>تعذّرت الكتابة هناك. يُرجى اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسلت إلى الطابعة.</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>رمز الاسترداد: {code}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>list {age}</source>
        <translation>قائمة {age}</translation>
    </message>
    <message>
        <source>needs {what}</source>
        <translation>يلزم {what}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>rests on material of {time}</source>
        <translation>يستند إلى مواد بتاريخ {time}</translation>
    </message>
    <message>
        <source>Details: {title}</source>
        <translation>التفاصيل: {title}</translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>Say who asks, so that the holder knows.</source>
        <translation>يُرجى ذكر مقدّم الطلب ليعرفه الحامل.</translation>
    </message>
    <message>
        <source>Your address begins with https:// or did:. The answer is made for it alone.</source>
        <translation>يبدأ عنوانك بـ https:// أو did:. ويُعدّ الرد له وحده.</translation>
    </message>
    <message>
        <source>Say what you ask for, so that the holder understands it.</source>
        <translation>يُرجى ذكر المطلوب ليفهمه الحامل.</translation>
    </message>
    <message>
        <source>The holder sees who asks, for what, and what answering would reveal. The answer is made for you alone, and fits this request only.</source>
        <translation>يرى الحامل من يطلب وماذا يطلب وما الذي يكشفه الرد. ويُعدّ الرد لك وحدك ولا يصلح إلا لهذا الطلب.</translation>
    </message>
    <message>
        <source>Please also show, where it could be withheld</source>
        <translation>يُرجى إظهار هذا أيضًا حيث يمكن حجبه</translation>
    </message>
    <message>
        <source>Show the code to the holder, or send the file. The answer is then checked against it.</source>
        <translation>يُرجى إظهار الرمز للحامل أو إرسال الملف. ثم يُفحص الرد بمقارنته به.</translation>
    </message>
    <message>
        <source>Your name, as the holder will read it</source>
        <translation>اسمك كما سيقرؤه الحامل</translation>
    </message>
    <message>
        <source>Your web address (https://…) or DID</source>
        <translation>عنوان الويب الخاص بك (https://…) أو DID</translation>
    </message>
    <message>
        <source>What you ask for, in plain words</source>
        <translation>المطلوب، بكلمات بسيطة</translation>
    </message>
    <message>
        <source>Skills, by web address or code (optional)</source>
        <translation>المهارات، بعنوان ويب أو رمز (اختياري)</translation>
    </message>
    <message>
        <source>Kinds of credential (optional)</source>
        <translation>أنواع الشهادات (اختياري)</translation>
    </message>
    <message>
        <source>Only from these issuers, by web address or DID (optional)</source>
        <translation>من هذه الجهات المُصدِرة فقط، بعنوان ويب أو DID (اختياري)</translation>
    </message>
    <message>
        <source>Last day to answer</source>
        <translation>آخر يوم للرد</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>حفظ كملف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Make the request</source>
        <translation>إعداد الطلب</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Ask for credentials</source>
        <translation>طلب شهادات</translation>
    </message>
    <message>
        <source>To be answered until</source>
        <translation>يُرجى الرد قبل نهاية</translation>
    </message>
    <message>
        <source>Code that belongs to it: {nonce}</source>
        <translation>الرمز الخاص به: {nonce}</translation>
    </message>
    <message>
        <source>The request is ready</source>
        <translation>الطلب جاهز</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>حفظ الطلب</translation>
    </message>
    <message>
        <source>Somebody may ask you for certain credentials with a file or a code. Bring it here.</source>
        <translation>قد يطلب منك أحدهم شهادات معيّنة بملف أو رمز. يمكن إحضاره إلى هنا.</translation>
    </message>
    <message>
        <source>Answer a request</source>
        <translation>الرد على طلب</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Decide what to show</source>
        <translation>تحديد ما يُظهر</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>فتح طلب</translation>
    </message>
    <message>
        <source>Show nothing for this</source>
        <translation>عدم إظهار شيء لهذا</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>The clipboard holds no request.</source>
        <translation>لا تحتوي الحافظة على طلب.</translation>
    </message>
    <message>
        <source>This is no request that Cairn reads</source>
        <translation>هذا ليس طلبًا يقرؤه Cairn</translation>
    </message>
    <message>
        <source>Shown, not acted on</source>
        <translation>يُظهَر ولا يُنفَّذ</translation>
    </message>
    <message>
        <source>“{name}” asks, for {party}. Nothing proves that name: answer only whom you know.</source>
        <translation>يطلب «{name}» ذلك لصالح {party}. لا شيء يُثبت هذا الاسم: لا ينبغي الرد إلا على طرف معروف لديك.</translation>
    </message>
    <message>
        <source>This request wants an answer over the network. Cairn shows it and does nothing.</source>
        <translation>يريد هذا الطلب ردًا عبر الشبكة. يُظهره Cairn ولا ينفّذ شيئًا.</translation>
    </message>
    <message>
        <source>This is an offer to fetch a credential over the network. Cairn shows it and does nothing.</source>
        <translation>هذه دعوة لجلب شهادة عبر الشبكة. يُظهرها Cairn ولا ينفّذ شيئًا.</translation>
    </message>
    <message>
        <source>Shows nothing personal.</source>
        <translation>لا يُظهر شيئًا شخصيًا.</translation>
    </message>
    <message>
        <source>Shows about you: {names}.</source>
        <translation>يُظهر عنك: {names}.</translation>
    </message>
    <message>
        <source>Nothing here answers this</source>
        <translation>لا شيء هنا يستجيب لهذا</translation>
    </message>
    <message>
        <source>It comes from “{party}”; nothing proves that.</source>
        <translation>مصدره «{party}»، ولا شيء يُثبت ذلك.</translation>
    </message>
    <message>
        <source>To be answered until {when}.</source>
        <translation>يُرجى الرد حتى {when}.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>It is plain text.</source>
        <translation>هو نص عادي.</translation>
    </message>
    <message>
        <source>It is a PDF without a credential inside.</source>
        <translation>هو ملف PDF لا شهادة بداخله.</translation>
    </message>
    <message>
        <source>It is a web page, not a credential.</source>
        <translation>هو صفحة ويب وليس شهادة.</translation>
    </message>
    <message>
        <source>It is an XML file of another kind.</source>
        <translation>هو ملف XML من نوع آخر.</translation>
    </message>
    <message>
        <source>It is a certificate or key file; add it under trust instead.</source>
        <translation>هو ملف شهادة مفتاح أو مفتاح؛ يُرجى إضافته ضمن «الثقة» بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>It is a file of a kind that holds no credential.</source>
        <translation>هو ملف من نوع لا يحمل شهادة.</translation>
    </message>
    <message>
        <source>It is data, but says nothing about a credential.</source>
        <translation>هو بيانات، لكنها لا تذكر شيئًا عن شهادة.</translation>
    </message>
    <message>
        <source>The picture has no credential inside.</source>
        <translation>الصورة لا شهادة بداخلها.</translation>
    </message>
    <message>
        <source>The archive holds no credential.</source>
        <translation>الأرشيف لا يحتوي على شهادة.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>It is an offer of a credential, which would have to be answered online.</source>
        <translation>هو دعوة إلى تلقي شهادة، ويلزم الرد عليها عبر الإنترنت.</translation>
    </message>
    <message>
        <source>It is a request for a presentation, not a credential.</source>
        <translation>هو طلب عرض، وليس شهادة.</translation>
    </message>
    <message>
        <source>It is a link; the wallet does not fetch it.</source>
        <translation>هو رابط؛ والمحفظة لا تجلبه.</translation>
    </message>
    <message>
        <source>It is neither an offer nor a request.</source>
        <translation>ليس دعوة ولا طلبًا.</translation>
    </message>
    <message>
        <source>The file is over the size limit.</source>
        <translation>الملف يتجاوز الحد الأقصى للحجم.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>تداخله عميق جدًا.</translation>
    </message>
    <message>
        <source>It has too many entries.</source>
        <translation>فيه مُدخَلات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>It unpacks to more than the wallet opens.</source>
        <translation>ينفكّ ضغطه إلى أكثر مما تفتحه المحفظة.</translation>
    </message>
    <message>
        <source>It unpacks to far more than it weighs.</source>
        <translation>ينفكّ ضغطه إلى أكثر بكثير من حجمه.</translation>
    </message>
    <message>
        <source>The archive holds too many files.</source>
        <translation>يحتوي الأرشيف على ملفات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>It holds too many credentials at once.</source>
        <translation>يحمل شهادات كثيرة جدًا دفعة واحدة.</translation>
    </message>
    <message>
        <source>It takes too long to put in its canonical form.</source>
        <translation>يستغرق تحويله إلى صورته المعيارية وقتًا طويلًا جدًا.</translation>
    </message>
    <message>
        <source>It has too many separate claims.</source>
        <translation>فيه بيانات منفصلة كثيرة جدًا.</translation>
    </message>
    <message>
        <source>It carries too many signatures.</source>
        <translation>يحمل تواقيع كثيرة جدًا.</translation>
    </message>
    <message>
        <source>A key in it is written too long.</source>
        <translation>أحد المفاتيح فيه مكتوب بطول زائد.</translation>
    </message>
    <message>
        <source>The code comes in too many parts.</source>
        <translation>يأتي الرمز في أجزاء كثيرة جدًا.</translation>
    </message>
    <message>
        <source>A name stands twice in it, so two readers could read two things.</source>
        <translation>يتكرر فيه اسم مرتين، فقد يُقرأ على وجهين.</translation>
    </message>
    <message>
        <source>It is not well-formed JSON.</source>
        <translation>ليس JSON سليم البناء.</translation>
    </message>
    <message>
        <source>It is not written in UTF-8.</source>
        <translation>ليس مكتوبًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>A number in it cannot be read exactly.</source>
        <translation>فيه رقم لا يمكن قراءته بدقة.</translation>
    </message>
    <message>
        <source>A character in it is only half there.</source>
        <translation>فيه حرف موجود نصفه فقط.</translation>
    </message>
    <message>
        <source>Some of its encoded text is damaged.</source>
        <translation>بعض نصه المرمَّز تالف.</translation>
    </message>
    <message>
        <source>A date or time in it cannot be read.</source>
        <translation>فيه تاريخ أو وقت لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The picture file is damaged.</source>
        <translation>ملف الصورة تالف.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be decoded here.</source>
        <translation>هذا النوع من الصور لا يمكن فك ترميزه هنا.</translation>
    </message>
    <message>
        <source>The page says that it carries a presentation, but there is none in it.</source>
        <translation>تذكر الصفحة أنها تحمل عرضًا، لكنه غير موجود فيها.</translation>
    </message>
    <message>
        <source>The PDF document is damaged, or attaches a file in a way that is not read.</source>
        <translation>مستند PDF تالف، أو يرفق ملفًا بطريقة لا تُقرأ.</translation>
    </message>
    <message>
        <source>The archive is damaged, locked, or names files outside itself.</source>
        <translation>الأرشيف تالف أو مقفل أو يذكر ملفات خارجه.</translation>
    </message>
    <message>
        <source>Some parts of the code are missing.</source>
        <translation>بعض أجزاء الرمز مفقودة.</translation>
    </message>
    <message>
        <source>The codes do not belong together.</source>
        <translation>الرموز لا ينتمي بعضها إلى بعض.</translation>
    </message>
    <message>
        <source>A code is damaged.</source>
        <translation>أحد الرموز تالف.</translation>
    </message>
    <message>
        <source>It is too large for a code; hand it out as a file.</source>
        <translation>أكبر من أن يسعه رمز؛ يُرجى تسليمه كملف.</translation>
    </message>
    <message>
        <source>It uses a word that its dictionaries do not define, so its meaning is open.</source>
        <translation>يستخدم كلمة لا تعرّفها قواميسه، فمعناها غير محدد.</translation>
    </message>
    <message>
        <source>It names a dictionary this wallet does not have.</source>
        <translation>يذكر قاموسًا ليس لدى هذه المحفظة.</translation>
    </message>
    <message>
        <source>It brings its own dictionary, which could change what signed words mean.</source>
        <translation>يأتي بقاموسه الخاص، وقد يغيّر ذلك معنى الكلمات الموقَّعة.</translation>
    </message>
    <message>
        <source>An address in it is incomplete.</source>
        <translation>فيه عنوان غير مكتمل.</translation>
    </message>
    <message>
        <source>An entry in it is empty where a signature must cover something.</source>
        <translation>فيه مُدخَل فارغ حيث يجب أن يشمل التوقيع شيئًا.</translation>
    </message>
    <message>
        <source>It is linked data of a form this wallet does not read.</source>
        <translation>هو بيانات مترابطة بشكل لا تقرؤه هذه المحفظة.</translation>
    </message>
    <message>
        <source>It is signed, but in a vocabulary this wallet does not read.</source>
        <translation>موقَّع، لكن بمفردات لا تقرؤها هذه المحفظة.</translation>
    </message>
    <message>
        <source>The token has no signature.</source>
        <translation>الرمز المميز بلا توقيع.</translation>
    </message>
    <message>
        <source>The token is made of the wrong parts.</source>
        <translation>الرمز المميز مكوَّن من أجزاء خاطئة.</translation>
    </message>
    <message>
        <source>The token was made for another purpose.</source>
        <translation>أُعدّ الرمز المميز لغرض آخر.</translation>
    </message>
    <message>
        <source>The token is signed in a way this wallet does not accept.</source>
        <translation>الرمز المميز موقَّع بطريقة لا تقبلها هذه المحفظة.</translation>
    </message>
    <message>
        <source>Its separately sealed claims do not fit together.</source>
        <translation>بياناته المختومة على حدة غير متوافقة.</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>لم يُختر شيء.</translation>
    </message>
    <message>
        <source>What it says about its stack does not fit together.</source>
        <translation>ما يذكره عن مساره غير متوافق.</translation>
    </message>
    <message>
        <source>The rules of its stack are too long.</source>
        <translation>قواعد مساره طويلة جدًا.</translation>
    </message>
    <message>
        <source>It has no signature of an issuer.</source>
        <translation>ليس عليه توقيع جهة مُصدِرة.</translation>
    </message>
    <message>
        <source>Only a badge can be put into a picture.</source>
        <translation>لا يمكن تضمين غير الشارة في صورة.</translation>
    </message>
    <message>
        <source>This kind is handed over as it is, by itself: take the original out with `cairn export`, a badge also in its picture with `--as png`. Europass and every badge reader take it unchanged.</source>
        <translation>هذا النوع يُسلَّم كما هو، بمفرده: يُستخرج الأصل بالأمر `cairn export`، والشارة أيضًا داخل صورتها بالخيار `--as png`. ويقبله Europass وكل قارئ شارات دون تغيير.</translation>
    </message>
    <message>
        <source>It cannot be shown in this format.</source>
        <translation>لا يمكن إظهاره بهذه الصيغة.</translation>
    </message>
    <message>
        <source>It cannot be shortened without breaking its signature.</source>
        <translation>لا يمكن اختصاره دون كسر توقيعه.</translation>
    </message>
    <message>
        <source>There is no claim at that place.</source>
        <translation>لا بيان في ذلك الموضع.</translation>
    </message>
    <message>
        <source>The end date is in the past.</source>
        <translation>تاريخ الانتهاء في الماضي.</translation>
    </message>
    <message>
        <source>It needs the name of the receiver.</source>
        <translation>يلزم اسم المستلِم.</translation>
    </message>
    <message>
        <source>It records no achievement.</source>
        <translation>لا يسجّل أي إنجاز.</translation>
    </message>
    <message>
        <source>A summary needs a sentence that says who has not signed it.</source>
        <translation>يحتاج الملخص إلى جملة تذكر من لم يوقّعه.</translation>
    </message>
    <message>
        <source>The request is damaged, or could be answered for somebody else.</source>
        <translation>الطلب تالف، أو قد يُرد عليه لصالح طرف آخر.</translation>
    </message>
    <message>
        <source>The receiver's code (nonce) must have 16 characters or more.</source>
        <translation>يجب أن يتكون رمز المستلم (nonce) من 16 حرفًا أو أكثر.</translation>
    </message>
    <message>
        <source>The request asks for too many things at once.</source>
        <translation>يطلب الطلب أشياء كثيرة جدًا دفعة واحدة.</translation>
    </message>
    <message>
        <source>Printed sheets need the typesetter: install it with `pip install --require-hashes -r requirements-sheets.txt`, or share it as a file or a page.</source>
        <translation>تحتاج الأوراق المطبوعة إلى برنامج التنضيد: يُرجى تثبيته بالأمر `pip install --require-hashes -r requirements-sheets.txt`، أو المشاركة كملف أو صفحة.</translation>
    </message>
    <message>
        <source>Shortening this kind of signature needs one more package: install it with `pip install --require-hashes -r requirements-bbs.txt`.</source>
        <translation>يحتاج اختصار هذا النوع من التواقيع إلى حزمة إضافية: يُرجى تثبيتها بالأمر `pip install --require-hashes -r requirements-bbs.txt`.</translation>
    </message>
    <message>
        <source>The file is too large to be put into a sheet.</source>
        <translation>الملف أكبر من أن يوضع في ورقة.</translation>
    </message>
    <message>
        <source>The sheet could not be set.</source>
        <translation>تعذّر تنضيد الورقة.</translation>
    </message>
    <message>
        <source>Nothing in the wallet answers what is asked for.</source>
        <translation>لا شيء في المحفظة يستجيب للمطلوب.</translation>
    </message>
    <message>
        <source>There is no file in the folder.</source>
        <translation>لا ملفات في المجلد.</translation>
    </message>
    <message>
        <source>There are more files than are checked at once.</source>
        <translation>الملفات أكثر مما يُفحص دفعة واحدة.</translation>
    </message>
    <message>
        <source>A sheet lists 200 credentials at most.</source>
        <translation>تضم الورقة 200 شهادة على الأكثر.</translation>
    </message>
    <message>
        <source>The rules of the qualification it is shown for are damaged.</source>
        <translation>قواعد المؤهل الذي يُقدَّم له تالفة.</translation>
    </message>
    <message>
        <source>The rules of the qualification it is shown for are too large.</source>
        <translation>قواعد المؤهل الذي يُقدَّم له كبيرة جدًا.</translation>
    </message>
    <message>
        <source>A file in this export is not the original its list names.</source>
        <translation>أحد ملفات هذا التصدير ليس الأصل الذي تذكره قائمته.</translation>
    </message>
    <message>
        <source>The list of this export cannot be read.</source>
        <translation>لا يمكن قراءة قائمة هذا التصدير.</translation>
    </message>
    <message>
        <source>This export was made by a newer version.</source>
        <translation>أُعدّ هذا التصدير بإصدار أحدث.</translation>
    </message>
    <message>
        <source>There are too many saved searches; remove one first.</source>
        <translation>عمليات البحث المحفوظة كثيرة جدًا؛ يُرجى إزالة واحدة أولًا.</translation>
    </message>
    <message>
        <source>A saved search needs a short name.</source>
        <translation>يحتاج البحث المحفوظ إلى اسم قصير.</translation>
    </message>
    <message>
        <source>An identity needs a short name.</source>
        <translation>تحتاج الهوية إلى اسم قصير.</translation>
    </message>
    <message>
        <source>The identity that signs cannot be retired; choose another one first.</source>
        <translation>لا يمكن إحالة الهوية التي توقّع إلى التقاعد؛ يُرجى اختيار أخرى أولًا.</translation>
    </message>
    <message>
        <source>There are as many identities as can be kept.</source>
        <translation>بلغ عدد الهويات الحد الأقصى.</translation>
    </message>
    <message>
        <source>An identity cannot have such a key.</source>
        <translation>لا يمكن أن يكون للهوية مفتاح كهذا.</translation>
    </message>
    <message>
        <source>It does not say under which address it can be found; name it with --uri.</source>
        <translation>لا يذكر العنوان الذي يوجد فيه؛ يُرجى تحديده بالخيار --uri.</translation>
    </message>
    <message>
        <source>It is neither a key document, a status list, a profile nor a context.</source>
        <translation>ليس وثيقة مفاتيح ولا قائمة حالة ولا ملف تعريف ولا سياقًا.</translation>
    </message>
    <message>
        <source>The words of the command are off; --help lists them.</source>
        <translation>كلمات الأمر غير صحيحة؛ يسردها الخيار --help.</translation>
    </message>
    <message>
        <source>Repeat the command with --yes to confirm.</source>
        <translation>يُرجى تكرار الأمر مع --yes للتأكيد.</translation>
    </message>
    <message>
        <source>The time must be written like 2026-01-31T09:00:00Z.</source>
        <translation>يجب كتابة الوقت بهذا الشكل: 2026-01-31T09:00:00Z.</translation>
    </message>
    <message>
        <source>The day must be written like 2026-01-31.</source>
        <translation>يجب كتابة اليوم بهذا الشكل: 2026-01-31.</translation>
    </message>
    <message>
        <source>That day is still to come, so nobody can know.</source>
        <translation>لم يأتِ ذلك اليوم بعد، فلا أحد يستطيع أن يعرف.</translation>
    </message>
    <message>
        <source>A judgement as of a day needs one kept credential.</source>
        <translation>يحتاج الحكم في يوم معيّن إلى شهادة محفوظة واحدة.</translation>
    </message>
    <message>
        <source>What stands where an endorsement belongs is none.</source>
        <translation>ما يوجد في موضع التزكية ليس تزكية.</translation>
    </message>
    <message>
        <source>There are more endorsements than are looked at.</source>
        <translation>التزكيات أكثر مما يُنظر فيه.</translation>
    </message>
    <message>
        <source>An issuer is named by its DID or its https address.</source>
        <translation>تُسمّى الجهة المُصدِرة بمعرّف DID أو عنوان https الخاص بها.</translation>
    </message>
    <message>
        <source>The list of material must name a path for each address.</source>
        <translation>يجب أن تذكر قائمة المواد مسارًا لكل عنوان.</translation>
    </message>
    <message>
        <source>The presentation header must be base64url.</source>
        <translation>يجب أن تكون ترويسة العرض بترميز base64url.</translation>
    </message>
    <message>
        <source>Sheets are written in the languages of the program (ar, de, el, en, es, fr, it, pl).</source>
        <translation>تُكتب الأوراق بلغات البرنامج (ar، de، el، en، es، fr، it، pl).</translation>
    </message>
    <message>
        <source>Each line must be a list of words in JSON.</source>
        <translation>يجب أن يكون كل سطر قائمة كلمات بصيغة JSON.</translation>
    </message>
    <message>
        <source>After several wrong tries each further one has to wait, up to a minute.</source>
        <translation>بعد عدة محاولات خاطئة يلزم الانتظار قبل كل محاولة تالية، حتى دقيقة واحدة.</translation>
    </message>
    <message>
        <source>A newer recovery sheet makes an older one worthless.</source>
        <translation>ورقة استرداد أحدث تُبطل الأقدم.</translation>
    </message>
    <message>
        <source>Name the file that holds the passphrase.</source>
        <translation>يُرجى تسمية الملف الذي يحتوي على عبارة المرور.</translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation>عبارة المرور طويلة جدًا.</translation>
    </message>
    <message>
        <source>The passphrase file is not text.</source>
        <translation>ملف عبارة المرور ليس نصًا.</translation>
    </message>
    <message>
        <source>A kept credential can no longer be read.</source>
        <translation>لم يعد ممكنًا قراءة إحدى الشهادات المحفوظة.</translation>
    </message>
    <message>
        <source>It is not what the fingerprint was taken of.</source>
        <translation>ليس هو ما أُخذت منه البصمة.</translation>
    </message>
    <message>
        <source>The path from its fingerprint to the recorded one is broken.</source>
        <translation>الطريق من بصمته إلى البصمة المسجَّلة منقطع.</translation>
    </message>
    <message>
        <source>The signature of the list does not hold.</source>
        <translation>توقيع القائمة غير صحيح.</translation>
    </message>
    <message>
        <source>It is no trust list of a kind that is read here.</source>
        <translation>ليست قائمة ثقة من نوع يُقرأ هنا.</translation>
    </message>
    <message>
        <source>An entry of the trust list is damaged.</source>
        <translation>أحد مُدخَلات قائمة الثقة تالف.</translation>
    </message>
    <message>
        <source>The trust list has too many entries.</source>
        <translation>قائمة الثقة فيها مُدخَلات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The list no longer grants the authority that issued the certificate.</source>
        <translation>لم تعد القائمة تعترف بالسلطة التي أصدرت شهادة المفتاح.</translation>
    </message>
    <message>
        <source>The trust list should have been renewed by now; bring the newest one.</source>
        <translation>كان ينبغي تجديد قائمة الثقة قبل الآن؛ يُرجى إحضار الأحدث.</translation>
    </message>
    <message>
        <source>It is not well-formed XML.</source>
        <translation>ليس XML سليم البناء.</translation>
    </message>
    <message>
        <source>The time stamp does not hold, or nobody you trust stands behind it.</source>
        <translation>الختم الزمني غير صحيح، أو لا يقف وراءه طرف موثوق لديك.</translation>
    </message>
    <message>
        <source>The revocation list is damaged, of another authority, or only a part.</source>
        <translation>قائمة الإلغاء تالفة أو تخص سلطة أخرى أو ليست سوى جزء.</translation>
    </message>
    <message>
        <source>It has parts that could pull in something else, which is refused.</source>
        <translation>فيه أجزاء قد تستدعي شيئًا آخر، وهذا مرفوض.</translation>
    </message>
    <message>
        <source>The rules were changed after they were signed, or the signature is false.</source>
        <translation>جرى تغيير القواعد بعد توقيعها، أو التوقيع مزوَّر.</translation>
    </message>
    <message>
        <source>It is signed, but holds no rules of a qualification.</source>
        <translation>موقَّع، لكنه لا يحمل قواعد مؤهل.</translation>
    </message>
    <message>
        <source>The rules inside it are damaged.</source>
        <translation>القواعد التي بداخله تالفة.</translation>
    </message>
    <message>
        <source>It is none of the descriptions of qualifications that can be read.</source>
        <translation>ليس من أوصاف المؤهلات التي يمكن قراءتها.</translation>
    </message>
    <message>
        <source>It describes nothing that has parts.</source>
        <translation>لا يصف شيئًا له أجزاء.</translation>
    </message>
    <message>
        <source>A decision needs its source: who said so, and where.</source>
        <translation>يحتاج القرار إلى مصدره: من قال ذلك وأين.</translation>
    </message>
    <message>
        <source>This kind of decision needs a code or a requirement it is about.</source>
        <translation>يحتاج هذا النوع من القرارات إلى رمز أو متطلَّب يتعلق به.</translation>
    </message>
    <message>
        <source>A waiver is about a requirement; every other decision is about a credential.</source>
        <translation>يتعلق الإعفاء بمتطلَّب؛ وكل قرار آخر يتعلق بشهادة.</translation>
    </message>
    <message>
        <source>There is no such kind of decision.</source>
        <translation>لا يوجد نوع كهذا من القرارات.</translation>
    </message>
    <message>
        <source>The decision in the letter is incomplete, or written in another way.</source>
        <translation>القرار في الخطاب غير مكتمل، أو مكتوب بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Rules are not signed in this way.</source>
        <translation>لا تُوقَّع القواعد بهذه الطريقة.</translation>
    </message>
    <message>
        <source>The source is told in too many words.</source>
        <translation>المصدر مذكور بكلمات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The attached letter is over the size limit.</source>
        <translation>الخطاب المرفق يتجاوز الحد الأقصى للحجم.</translation>
    </message>
    <message>
        <source>A day must be written like 2026-01-31.</source>
        <translation>يجب كتابة اليوم بهذا الشكل: 2026-01-31.</translation>
    </message>
    <message>
        <source>The rules have more parts than are reckoned with.</source>
        <translation>أجزاء القواعد أكثر مما يُحسب.</translation>
    </message>
    <message>
        <source>A number in the rules is too large or too long.</source>
        <translation>أحد الأرقام في القواعد كبير جدًا أو طويل جدًا.</translation>
    </message>
    <message>
        <source>A text in the rules is too long.</source>
        <translation>أحد النصوص في القواعد طويل جدًا.</translation>
    </message>
    <message>
        <source>So many stacks cannot be looked at side by side.</source>
        <translation>لا يمكن النظر في هذا العدد من المسارات جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Something that must be there is missing.</source>
        <translation>ينقص شيء لا بد من وجوده.</translation>
    </message>
    <message>
        <source>Something in it is not known, so its meaning is open.</source>
        <translation>فيه شيء غير معروف، فيبقى معناه غير محدد.</translation>
    </message>
    <message>
        <source>A value in it is not of the kind that belongs there.</source>
        <translation>فيه قيمة ليست من النوع المناسب لموضعها.</translation>
    </message>
    <message>
        <source>A list or a number in it is too small.</source>
        <translation>فيه قائمة أو رقم أصغر مما يجب.</translation>
    </message>
    <message>
        <source>Two things in it have the same name.</source>
        <translation>فيه شيئان بالاسم نفسه.</translation>
    </message>
    <message>
        <source>It names something that it does not define.</source>
        <translation>يذكر شيئًا لا يعرّفه.</translation>
    </message>
    <message>
        <source>A condition must say exactly one thing.</source>
        <translation>يجب أن يقول الشرط أمرًا واحدًا فقط.</translation>
    </message>
    <message>
        <source>These are not rules of the kind that is read here.</source>
        <translation>ليست هذه قواعد من النوع الذي يُقرأ هنا.</translation>
    </message>
    <message>
        <source>The folder it should go into is not there.</source>
        <translation>المجلد الذي ينبغي أن يُكتب فيه غير موجود.</translation>
    </message>
    <message>
        <source>Writing there is not allowed.</source>
        <translation>الكتابة هناك غير مسموح بها.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>الاسم أطول مما يجب.</translation>
    </message>
    <message>
        <source>The file is no backup of this program, or a damaged one.</source>
        <translation>الملف ليس نسخة احتياطية من هذا البرنامج، أو أنه تالف.</translation>
    </message>
    <message>
        <source>A key or certificate in it cannot be read.</source>
        <translation>فيه مفتاح أو شهادة رقمية لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>(Rule: {rule}.)</source>
        <translation>(القاعدة: {rule}.)</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>Scan a code</source>
        <translation>مسح رمز</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Draw a frame around the code. Enter takes the whole screen, Escape leaves.</source>
        <translation>يُرجى رسم إطار حول الرمز. يأخذ Enter الشاشة كلها، ويُنهي Escape العملية.</translation>
    </message>
    <message>
        <source>Draw a frame around the code</source>
        <translation>رسم إطار حول الرمز</translation>
    </message>
    <message>
        <source>Enter takes the whole screen, Escape leaves.</source>
        <translation>يأخذ Enter الشاشة كلها، ويُنهي Escape العملية.</translation>
    </message>
    <message>
        <source>Looking for a code…</source>
        <translation>جارٍ البحث عن رمز…</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>كل شيء موجود.</translation>
    </message>
    <message>
        <source>{have} of {count} parts found. Keep the playing code in sight.</source>
        <translation>عُثر على {have} من {count} من الأجزاء. يُرجى إبقاء الرمز المتحرك ظاهرًا.</translation>
    </message>
    <message>
        <source>No code found yet. Bring it closer, or make it larger.</source>
        <translation>لم يُعثر على رمز بعد. يُرجى تقريبه أو تكبيره.</translation>
    </message>
    <message>
        <source>A code may be still or playing. Of a playing code every part is needed once, in any order.</source>
        <translation>قد يكون الرمز ثابتًا أو متحركًا. ويلزم من الرمز المتحرك كل جزء مرة واحدة، بأي ترتيب.</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>جزء من الشاشة</translation>
    </message>
    <message>
        <source>Picture files…</source>
        <translation>ملفات صور…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Open pictures of a code</source>
        <translation>فتح صور رمز</translation>
    </message>
    <message>
        <source>scanned code</source>
        <translation>رمز ممسوح</translation>
    </message>
    <message>
        <source>This system lets no program see the screen. Save a picture of it and open that.</source>
        <translation>لا يسمح هذا النظام لأي برنامج برؤية الشاشة. يُرجى حفظ صورة لها وفتحها.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A wallet for micro-credentials that stays on your computer.</source>
        <translation>محفظة للشهادات المصغّرة تبقى على حاسوبك.</translation>
    </message>
    <message>
        <source>Your wallet lies in</source>
        <translation>مكان محفظتك</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Show the tour again</source>
        <translation>إظهار الجولة مرة أخرى</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>None yet. One is made after each change of what you keep.</source>
        <translation>لا شيء بعد. تُنشأ نسخة بعد كل تغيير في محتوى المحفظة.</translation>
    </message>
    <message>
        <source>Go back…</source>
        <translation>العودة إلى نسخة…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>إنشاء نسخة الآن</translation>
    </message>
    <message>
        <source>One encrypted file for another place. Your passphrase opens it.</source>
        <translation>ملف مشفّر واحد لمكان آخر. تفتحه عبارة المرور الخاصة بك.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>العودة إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>Replaces what is here by what was in the backup; it is checked first.</source>
        <translation>يستبدل بالموجود هنا ما في النسخة الاحتياطية؛ وتُفحص أولًا.</translation>
    </message>
    <message>
        <source>Bring another wallet in</source>
        <translation>جلب محفظة أخرى</translation>
    </message>
    <message>
        <source>Adds everything from another wallet's backup. Nothing here is overwritten.</source>
        <translation>يضيف كل شيء من نسخة احتياطية لمحفظة أخرى. لا يُستبدل شيء هنا.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Automatic backups on this computer</source>
        <translation>النسخ الاحتياطية التلقائية على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open export</source>
        <translation>تصدير مفتوح</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}</source>
        <translation>العودة إلى النسخة الاحتياطية بتاريخ {when}</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>أخذ كل شيء</translation>
    </message>
    <message>
        <source>Every original in one ZIP with a readable list. It is not encrypted.</source>
        <translation>كل الأصول في ملف ZIP واحد مع قائمة مقروءة. وهو غير مشفّر.</translation>
    </message>
    <message>
        <source>Bring an open export in</source>
        <translation>جلب تصدير مفتوح</translation>
    </message>
    <message>
        <source>Each original is verified again; tags, notes and history come along.</source>
        <translation>يُعاد التحقق من كل أصل؛ وتأتي معه الوسوم والملاحظات والسجل.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>نسخ احتياطي الآن…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>استعادة من ملف…</translation>
    </message>
    <message>
        <source>Merge a backup…</source>
        <translation>دمج نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>تصدير كل شيء…</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>استيراد تصدير…</translation>
    </message>
    <message>
        <source>An identity signs what you share. Use different ones where two receivers should not find out that both talk to you.</source>
        <translation>الهوية توقّع ما تتم مشاركته. ويحسن استخدام هويات مختلفة حيث لا ينبغي أن يكتشف مستلِمان أن كليهما على تواصل معك.</translation>
    </message>
    <message>
        <source>Your identities</source>
        <translation>هوياتك</translation>
    </message>
    <message>
        <source>The first of each is right unless somebody asks for another.</source>
        <translation>الخيار الأول في كل منهما هو المناسب ما لم يُطلب غيره.</translation>
    </message>
    <message>
        <source>None yet. The first one is made when you share something for the first time.</source>
        <translation>لا شيء بعد. تُنشأ الأولى عند أول مشاركة.</translation>
    </message>
    <message>
        <source>New identity…</source>
        <translation>هوية جديدة…</translation>
    </message>
    <message>
        <source>First identity</source>
        <translation>الهوية الأولى</translation>
    </message>
    <message>
        <source>signs what you share</source>
        <translation>توقّع ما تتم مشاركته</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>غير مستخدمة</translation>
    </message>
    <message>
        <source>retired; what was issued to it can still be shown</source>
        <translation>متقاعدة؛ ما صدر لها ما زال ممكنًا إظهاره</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>A new identity</source>
        <translation>هوية جديدة</translation>
    </message>
    <message>
        <source>Only you see its name. It gets a key of its own.</source>
        <translation>لا يرى اسمها أحد سواك. وتحصل على مفتاح خاص بها.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Name, for example “At work”</source>
        <translation>الاسم، مثل «في العمل»</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>نوع المفتاح</translation>
    </message>
    <message>
        <source>Form of its identifier</source>
        <translation>صيغة معرّفها</translation>
    </message>
    <message>
        <source>Rename this identity</source>
        <translation>إعادة تسمية هذه الهوية</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Retire this identity?</source>
        <translation>إحالة هذه الهوية إلى التقاعد؟</translation>
    </message>
    <message>
        <source>It is no longer offered. Its key is kept, so that what was issued to it can be shown.</source>
        <translation>لن تُعرض للاختيار بعد ذلك. ويُحفظ مفتاحها ليبقى ممكنًا إظهار ما صدر لها.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>إحالة إلى التقاعد</translation>
    </message>
    <message>
        <source>{key} key, as did:{method}</source>
        <translation>مفتاح {key}، بصيغة did:{method}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>إحالة إلى التقاعد…</translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>P-256, which some public offices ask for</source>
        <translation>P-256، وتطلبه بعض الجهات الحكومية</translation>
    </message>
    <message>
        <source>did:key, the shorter one</source>
        <translation>did:key، الأقصر</translation>
    </message>
    <message>
        <source>did:jwk, which holds the key as web services write it</source>
        <translation>did:jwk، ويحمل المفتاح كما تكتبه خدمات الويب</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>إعادة تسمية {name}</translation>
    </message>
    <message>
        <source>Sign with {name} from now on</source>
        <translation>التوقيع بهوية {name} من الآن</translation>
    </message>
    <message>
        <source>Retire {name}</source>
        <translation>إحالة {name} إلى التقاعد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>The window opens anew in the language you choose.</source>
        <translation>يُعاد فتح النافذة باللغة المختارة.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>البقاء في منطقة الإشعارات</translation>
    </message>
    <message>
        <source>Closing the window then hides it and locks the wallet, unless it is set never to lock by itself.</source>
        <translation>إغلاق النافذة يخفيها عندئذ ويقفل المحفظة، إلا إذا كان القفل التلقائي على «أبدًا».</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Stay in the tray no more</source>
        <translation>عدم البقاء في منطقة الإشعارات</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>لا توجد منطقة إشعارات في سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>This program opens no connection. What a check is missing, it names; you can bring it as a file.</source>
        <translation>لا يفتح هذا البرنامج أي اتصال. يسمّي ما ينقص أي تحقق، ويمكن إحضاره كملف.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>البحث الآن</translation>
    </message>
    <message>
        <source>Add files for checking…</source>
        <translation>إضافة ملفات تحقق…</translation>
    </message>
    <message>
        <source>Verifies everything here and lists the addresses of what is missing.</source>
        <translation>يتحقق من كل شيء هنا ويسرد عناوين ما ينقص.</translation>
    </message>
    <message>
        <source>Nothing. Every check that can be made here was made.</source>
        <translation>لا شيء. جرى كل تحقق يمكن إجراؤه هنا.</translation>
    </message>
    <message>
        <source>Offline: on</source>
        <translation>دون اتصال: مفعّل</translation>
    </message>
    <message>
        <source>What needs the network</source>
        <translation>ما يحتاج إلى الشبكة</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation><numerusform>لا شهادات</numerusform><numerusform>شهادة واحدة</numerusform><numerusform>شهادتان</numerusform><numerusform>%n شهادات</numerusform><numerusform>%n شهادة</numerusform><numerusform>%n شهادة</numerusform></translation>
    </message>
    <message>
        <source>Remember opened wallets no more</source>
        <translation>عدم تذكّر المحافظ المفتوحة بعد الآن</translation>
    </message>
    <message>
        <source>Remember which wallets are opened</source>
        <translation>تذكّر المحافظ التي تُفتح</translation>
    </message>
    <message>
        <source>The first page then offers them. The list tells where your wallets lie.</source>
        <translation>تعرضها الصفحة الأولى عندئذ. تكشف القائمة أين توجد محافظك.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget the wallet in {folder}</source>
        <translation>نسيان المحفظة في {folder}</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>القفل التلقائي</translation>
    </message>
    <message>
        <source>Opens the wallet without the passphrase; the passphrase always works too.</source>
        <translation>يفتح المحفظة دون عبارة المرور؛ وعبارة المرور تعمل دائمًا أيضًا.</translation>
    </message>
    <message>
        <source>A code on paper that opens the wallet when the passphrase is forgotten.</source>
        <translation>رمز على ورق يفتح المحفظة عند نسيان عبارة المرور.</translation>
    </message>
    <message>
        <source>Its passphrase is easy to guess for a thief of the file. Never keep real things in it.</source>
        <translation>عبارة مرورها سهلة التخمين على سارق الملف. لا ينبغي حفظ أشياء حقيقية فيها أبدًا.</translation>
    </message>
    <message>
        <source>When nobody has touched the window for a while.</source>
        <translation>إذا لم يلمس أحد النافذة لفترة.</translation>
    </message>
    <message>
        <source>Switch the keyring off</source>
        <translation>إيقاف سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Switch the keyring on</source>
        <translation>تفعيل سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>This computer's keyring</source>
        <translation>سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>There is one. A new sheet makes the old one worthless.</source>
        <translation>توجد واحدة. والورقة الجديدة تُبطل القديمة.</translation>
    </message>
    <message>
        <source>Make a recovery sheet…</source>
        <translation>إعداد ورقة استرداد…</translation>
    </message>
    <message>
        <source>Make worthless</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Make the recovery sheet worthless</source>
        <translation>إبطال ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>عبارة المرور نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>طرق الدخول</translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation>هل كل شيء على ما يرام؟</translation>
    </message>
    <message>
        <source>Several wallets</source>
        <translation>عدة محافظ</translation>
    </message>
    <message>
        <source>Verify every credential again</source>
        <translation>إعادة التحقق من كل شهادة</translation>
    </message>
    <message>
        <source>With what is on this computer now.</source>
        <translation>بما هو موجود على هذا الحاسوب الآن.</translation>
    </message>
    <message>
        <source>Check the wallet</source>
        <translation>فحص المحفظة</translation>
    </message>
    <message>
        <source>Reads every page and every original, and says what is damaged.</source>
        <translation>يقرأ كل صفحة وكل أصل ويذكر ما هو تالف.</translation>
    </message>
    <message>
        <source>This is a wallet for tests</source>
        <translation>هذه محفظة للاختبار</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>التحقق من الكل</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>الفحص الآن</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation><numerusform>فورًا</numerusform><numerusform>بعد دقيقة واحدة</numerusform><numerusform>بعد دقيقتين</numerusform><numerusform>بعد %n دقائق</numerusform><numerusform>بعد %n دقيقة</numerusform><numerusform>بعد %n دقيقة</numerusform></translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>your own decision</source>
        <translation>قرارك الخاص</translation>
    </message>
    <message>
        <source>a newer one was due on {day}</source>
        <translation>كان موعد صدور قائمة أحدث في {day}</translation>
    </message>
    <message>
        <source>next on {day}</source>
        <translation>التالية في {day}</translation>
    </message>
    <message>
        <source>Key document of an issuer</source>
        <translation>وثيقة مفاتيح جهة مُصدِرة</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>قائمة حالة</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>مفردات</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Issuer's metadata</source>
        <translation>بيانات وصفية لجهة مُصدِرة</translation>
    </message>
    <message>
        <source>Issuer's profile</source>
        <translation>ملف تعريف جهة مُصدِرة</translation>
    </message>
    <message>
        <source>Issuer's key</source>
        <translation>مفتاح جهة مُصدِرة</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>الهويات</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Files for checking</source>
        <translation>ملفات التحقق</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} م.ب</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} ك.ب</translation>
    </message>
    <message>
        <source>A part of the file was changed or damaged</source>
        <translation>جزء من الملف تغيّر أو تلف</translation>
    </message>
    <message>
        <source>The structure of the file is damaged</source>
        <translation>بنية الملف تالفة</translation>
    </message>
    <message>
        <source>Two parts of the wallet contradict each other</source>
        <translation>جزءان من المحفظة يناقض أحدهما الآخر</translation>
    </message>
    <message>
        <source>The search index does not fit its texts</source>
        <translation>فهرس البحث لا يطابق نصوصه</translation>
    </message>
    <message>
        <source>Something was added or taken out from outside</source>
        <translation>أُضيف شيء أو أُخرج من الخارج</translation>
    </message>
    <message>
        <source>A credential is not what was received</source>
        <translation>إحدى الشهادات ليست كما استُلمت</translation>
    </message>
    <message>
        <source>A part of the file cannot be read</source>
        <translation>جزء من الملف لا يمكن قراءته</translation>
    </message>
    <message>
        <source>The file is older than it was when last closed</source>
        <translation>الملف أقدم مما كان عليه عند آخر إغلاق</translation>
    </message>
    <message>
        <source>The key file is older than the wallet</source>
        <translation>ملف المفاتيح أقدم من المحفظة</translation>
    </message>
    <message>
        <source>{list}, {age}</source>
        <translation>{list}، {age}</translation>
    </message>
    <message>
        <source>Trust never changes whether a credential is genuine; it says whom you know.</source>
        <translation>لا تغيّر الثقة أبدًا كون الشهادة أصلية أم لا؛ بل تدل على من هو معروف لديك.</translation>
    </message>
    <message>
        <source>They say who may issue certificates for seals and time stamps, and since when.</source>
        <translation>تذكر مَن يحق له إصدار شهادات المفاتيح للأختام والأختام الزمنية، ومنذ متى.</translation>
    </message>
    <message>
        <source>Issuer, as its identifier (did:… or https://…)</source>
        <translation>الجهة المُصدِرة، بمعرّفها (did:… أو https://…)</translation>
    </message>
    <message>
        <source>Issuer's identifier</source>
        <translation>معرّف الجهة المُصدِرة</translation>
    </message>
    <message>
        <source>Name you know it by</source>
        <translation>الاسم المعروفة به لديك</translation>
    </message>
    <message>
        <source>Issuer's name</source>
        <translation>اسم الجهة المُصدِرة</translation>
    </message>
    <message>
        <source>Trust this issuer</source>
        <translation>الثقة بهذه الجهة المُصدِرة</translation>
    </message>
    <message>
        <source>Add a trust list…</source>
        <translation>إضافة قائمة ثقة…</translation>
    </message>
    <message>
        <source>Nobody vouches for anybody yet. Add a list, or an issuer you know.</source>
        <translation>لا أحد يشهد لأحد بعد. يُرجى إضافة قائمة، أو جهة مُصدِرة معروفة لديك.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>ولا شيء غيرها</numerusform><numerusform>وواحدة أخرى</numerusform><numerusform>واثنتان أخريان</numerusform><numerusform>و%n أخرى</numerusform><numerusform>و%n أخرى</numerusform><numerusform>و%n أخرى</numerusform></translation>
    </message>
    <message>
        <source>Whom you trust</source>
        <translation>الجهات الموثوقة لديك</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation><numerusform>لا خدمات</numerusform><numerusform>خدمة واحدة</numerusform><numerusform>خدمتان</numerusform><numerusform>%n خدمات</numerusform><numerusform>%n خدمة</numerusform><numerusform>%n خدمة</numerusform></translation>
    </message>
    <message>
        <source>None yet. Key documents and status lists that issuers publish can be added as files.</source>
        <translation>لا شيء بعد. يمكن إضافة وثائق المفاتيح وقوائم الحالة التي تنشرها الجهات المُصدِرة كملفات.</translation>
    </message>
    <message>
        <source>Lists of services</source>
        <translation>قوائم الخدمات</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Files used for checking</source>
        <translation>الملفات المستخدمة للتحقق</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>issued on {day}</source>
        <translation>صدرت في {day}</translation>
    </message>
    <message>
        <source>Making a recovery sheet…</source>
        <translation>جارٍ إعداد ورقة استرداد…</translation>
    </message>
    <message>
        <source>The recovery sheet opens it no more</source>
        <translation>لم تعد ورقة الاسترداد تفتحها</translation>
    </message>
    <message>
        <source>Opened wallets are remembered from now on</source>
        <translation>ستُحفظ المحافظ المفتوحة في القائمة من الآن</translation>
    </message>
    <message>
        <source>Forgotten; the wallet itself is still there</source>
        <translation>أُزيلت من القائمة؛ المحفظة نفسها ما زالت هناك</translation>
    </message>
    <message>
        <source>Everything was verified again</source>
        <translation>تم التحقق من كل شيء مجددًا</translation>
    </message>
    <message>
        <source>Verifying everything again…</source>
        <translation>جارٍ التحقق من كل شيء مجددًا…</translation>
    </message>
    <message>
        <source>Checking the wallet…</source>
        <translation>جارٍ فحص المحفظة…</translation>
    </message>
    <message>
        <source>Looking for what is missing…</source>
        <translation>جارٍ البحث عما ينقص…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>جارٍ النسخ الاحتياطي…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>جارٍ الاستعادة…</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>جارٍ الدمج…</translation>
    </message>
    <message>
        <source>{added} added, {here} were here already, {kept} differed and both were kept</source>
        <translation>أُضيف {added}، وكان {here} موجودًا هنا، واختلف {kept} فحُفظ كلاهما</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>It signs what you share from now on</source>
        <translation>توقّع مشاركاتك من الآن</translation>
    </message>
    <message>
        <source>Removed from your trust list</source>
        <translation>أُزيلت من قائمة ثقتك</translation>
    </message>
    <message>
        <source>Reading the trust list…</source>
        <translation>جارٍ قراءة قائمة الثقة…</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>جارٍ قراءة الملفات…</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>تغيّرت عبارة المرور</translation>
    </message>
    <message>
        <source>No opened wallet is remembered any more</source>
        <translation>لم تعد أي محفظة مفتوحة محفوظة في القائمة</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %n credential(s)</source>
        <translation><numerusform>لم تُنسخ أي شهادة</numerusform><numerusform>نُسخت احتياطيًا وفُحصت: شهادة واحدة</numerusform><numerusform>نُسخت احتياطيًا وفُحصت: شهادتان</numerusform><numerusform>نُسخت احتياطيًا وفُحصت: %n شهادات</numerusform><numerusform>نُسخت احتياطيًا وفُحصت: %n شهادة</numerusform><numerusform>نُسخت احتياطيًا وفُحصت: %n شهادة</numerusform></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>العودة إلى هذه النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>What came later is no longer in the wallet. Type the passphrase of the backup.</source>
        <translation>ما جاء بعدها لن يبقى في المحفظة. يُرجى كتابة عبارة مرور النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n credential(s). Unlock the wallet to see them.</source>
        <translation><numerusform>لم تُستعد أي شهادة. يُرجى فتح قفل المحفظة.</numerusform><numerusform>استُعيدت: شهادة واحدة. يُرجى فتح قفل المحفظة لرؤيتها.</numerusform><numerusform>استُعيدت: شهادتان. يُرجى فتح قفل المحفظة لرؤيتهما.</numerusform><numerusform>استُعيدت: %n شهادات. يُرجى فتح قفل المحفظة لرؤيتها.</numerusform><numerusform>استُعيدت: %n شهادة. يُرجى فتح قفل المحفظة لرؤيتها.</numerusform><numerusform>استُعيدت: %n شهادة. يُرجى فتح قفل المحفظة لرؤيتها.</numerusform></translation>
    </message>
    <message>
        <source>Nothing here is overwritten. Type the passphrase of that backup.</source>
        <translation>لا يُستبدل شيء هنا. يُرجى كتابة عبارة مرور تلك النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Export everything as open files?</source>
        <translation>تصدير كل شيء كملفات مفتوحة؟</translation>
    </message>
    <message>
        <source>Whoever gets the file can read it. Keep it where only you can.</source>
        <translation>من يحصل على الملف يستطيع قراءته. ينبغي حفظه حيث لا يصل إليه سواك.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>اختيار المكان…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>تصدير كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n credential(s)</source>
        <translation><numerusform>لم تُصدَّر أي شهادة</numerusform><numerusform>صُدِّرت: شهادة واحدة</numerusform><numerusform>صُدِّرت: شهادتان</numerusform><numerusform>صُدِّرت: %n شهادات</numerusform><numerusform>صُدِّرت: %n شهادة</numerusform><numerusform>صُدِّرت: %n شهادة</numerusform></translation>
    </message>
    <message>
        <source>Open exports</source>
        <translation>ملفات التصدير المفتوح</translation>
    </message>
    <message>
        <source>{added} added, {here} were here already, {refused} could not be read</source>
        <translation>أُضيف {added}، وكان {here} موجودًا هنا، وتعذّرت قراءة {refused}</translation>
    </message>
    <message>
        <source>Identity made</source>
        <translation>أُنشئت الهوية</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>أُعيدت التسمية</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>أُحيلت إلى التقاعد</translation>
    </message>
    <message>
        <source>Added to your trust list</source>
        <translation>أُضيفت إلى قائمة ثقتك</translation>
    </message>
    <message>
        <source>Trust lists</source>
        <translation>قوائم الثقة</translation>
    </message>
    <message>
        <source>Open a trust list</source>
        <translation>فتح قائمة ثقة</translation>
    </message>
    <message numerus="yes">
        <source>Trust list with %n issuer(s) added</source>
        <translation><numerusform>أُضيفت قائمة ثقة بلا جهات مُصدِرة</numerusform><numerusform>أُضيفت قائمة ثقة فيها جهة مُصدِرة واحدة</numerusform><numerusform>أُضيفت قائمة ثقة فيها جهتان مُصدِرتان</numerusform><numerusform>أُضيفت قائمة ثقة فيها %n جهات مُصدِرة</numerusform><numerusform>أُضيفت قائمة ثقة فيها %n جهة مُصدِرة</numerusform><numerusform>أُضيفت قائمة ثقة فيها %n جهة مُصدِرة</numerusform></translation>
    </message>
    <message>
        <source>Open files for checking</source>
        <translation>فتح ملفات التحقق</translation>
    </message>
    <message>
        <source>The keyring opens it too now</source>
        <translation>أصبحت سلسلة المفاتيح تفتحها أيضًا</translation>
    </message>
    <message>
        <source>The keyring opens it no more</source>
        <translation>لم تعد سلسلة المفاتيح تفتحها</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>فتح نسخة احتياطية</translation>
    </message>
    <message>
        <source>Open another wallet's backup</source>
        <translation>فتح نسخة احتياطية لمحفظة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n credential(s). The rest is damaged; manifest.json in the file names it.</source>
        <translation><numerusform>لم تُصدَّر أي شهادة. الباقي تالف، ويذكره manifest.json داخل الملف.</numerusform><numerusform>صُدِّرت: شهادة واحدة. الباقي تالف، ويذكره manifest.json داخل الملف.</numerusform><numerusform>صُدِّرت: شهادتان. الباقي تالف، ويذكره manifest.json داخل الملف.</numerusform><numerusform>صُدِّرت: %n شهادات. الباقي تالف، ويذكره manifest.json داخل الملف.</numerusform><numerusform>صُدِّرت: %n شهادة. الباقي تالف، ويذكره manifest.json داخل الملف.</numerusform><numerusform>صُدِّرت: %n شهادة. الباقي تالف، ويذكره manifest.json داخل الملف.</numerusform></translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>فتح تصدير</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added for checking</source>
        <translation><numerusform>لم يُضف أي ملف للتحقق</numerusform><numerusform>أُضيف ملف واحد للتحقق</numerusform><numerusform>أُضيف ملفان للتحقق</numerusform><numerusform>أُضيفت %n ملفات للتحقق</numerusform><numerusform>أُضيف %n ملفًا للتحقق</numerusform><numerusform>أُضيف %n ملف للتحقق</numerusform></translation>
    </message>
    <message>
        <source>Trust list added</source>
        <translation>أُضيفت قائمة الثقة</translation>
    </message>
    <message>
        <source>Stopped. What was finished is kept.</source>
        <translation>توقّف. ما اكتمل محفوظ.</translation>
    </message>
    <message>
        <source>{what}. {why}</source>
        <translation>{what}. {why}</translation>
    </message>
    <message>
        <source>Identity {number}</source>
        <translation>الهوية {number}</translation>
    </message>
</context>
<context>
    <name>share</name>
    <message numerus="yes">
        <source>%n more credential(s). Search to find them.</source>
        <translation><numerusform>لا شهادات أخرى.</numerusform><numerusform>شهادة أخرى. يمكن العثور عليها بالبحث.</numerusform><numerusform>شهادتان أخريان. يمكن العثور عليهما بالبحث.</numerusform><numerusform>%n شهادات أخرى. يمكن العثور عليها بالبحث.</numerusform><numerusform>%n شهادة أخرى. يمكن العثور عليها بالبحث.</numerusform><numerusform>%n شهادة أخرى. يمكن العثور عليها بالبحث.</numerusform></translation>
    </message>
    <message>
        <source>Search what to share…</source>
        <translation>البحث عما ستتم مشاركته…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Answer a request</source>
        <translation>الرد على طلب</translation>
    </message>
    <message>
        <source>Prove a stack or skills</source>
        <translation>إثبات مسار أو مهارات</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Once you hold credentials, you can show them to somebody from here.</source>
        <translation>متى صارت لديك شهادات أمكنك إظهارها لغيرك من هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) chosen</source>
        <translation><numerusform>لم تُختر أي شهادة</numerusform><numerusform>اختيرت شهادة واحدة</numerusform><numerusform>اختيرت شهادتان</numerusform><numerusform>اختيرت %n شهادات</numerusform><numerusform>اختيرت %n شهادة</numerusform><numerusform>اختيرت %n شهادة</numerusform></translation>
    </message>
    <message>
        <source>Nothing to share yet</source>
        <translation>لا شيء للمشاركة بعد</translation>
    </message>
    <message>
        <source>Nothing fits these words.</source>
        <translation>لا شيء يطابق هذه الكلمات.</translation>
    </message>
    <message>
        <source>Show only a summary in my own words (not signed by the issuer)</source>
        <translation>إظهار ملخص بكلماتي فقط (غير موقَّع من الجهة المُصدِرة)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Only required</source>
        <translation>اللازم فقط</translation>
    </message>
    <message>
        <source>Claims of {title}</source>
        <translation>بيانات {title}</translation>
    </message>
    <message>
        <source>Receiver, for example a web address</source>
        <translation>المستلِم، مثل عنوان ويب</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>المستلِم</translation>
    </message>
    <message>
        <source>Code they gave you (optional)</source>
        <translation>الرمز الذي أُعطي لك (اختياري)</translation>
    </message>
    <message>
        <source>Code they gave you</source>
        <translation>الرمز الذي أُعطي لك</translation>
    </message>
    <message>
        <source>May be used until</source>
        <translation>يجوز استخدامه حتى</translation>
    </message>
    <message>
        <source>Last day it may be used</source>
        <translation>آخر يوم يجوز استخدامه فيه</translation>
    </message>
    <message>
        <source>Preview as receiver</source>
        <translation>معاينة كما يراها المستلِم</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>اختيار غيرها</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>The receiver will see</source>
        <translation>سيرى المستلِم</translation>
    </message>
    <message>
        <source>Proves: {title}</source>
        <translation>يُثبت: {title}</translation>
    </message>
    <message>
        <source>What fits best</source>
        <translation>الأنسب</translation>
    </message>
    <message>
        <source>As a graph: its meaning is signed (RDF)</source>
        <translation>كرسم بياني: يُوقَّع معناه (RDF)</translation>
    </message>
    <message>
        <source>As a text in a fixed order (JSON)</source>
        <translation>كنص بترتيب ثابت (JSON)</translation>
    </message>
    <message>
        <source>As a token in one line (JWT)</source>
        <translation>كرمز مميز في سطر واحد (JWT)</translation>
    </message>
    <message>
        <source>Nobody can link this to anything else you share, and nobody can tell that the credentials are yours.</source>
        <translation>لا يستطيع أحد ربط هذا بأي مشاركة أخرى لك، ولا معرفة أن الشهادات لك.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>يوقّعه</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>طريقة التوقيع</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Your first identity</source>
        <translation>هويتك الأولى</translation>
    </message>
    <message>
        <source>A new one, used only this time</source>
        <translation>هوية جديدة تُستخدم هذه المرة فقط</translation>
    </message>
    <message>
        <source>The signature itself follows the key of the identity.</source>
        <translation>أما التوقيع نفسه فيتبع مفتاح الهوية.</translation>
    </message>
    <message>
        <source>Share something else</source>
        <translation>مشاركة شيء آخر</translation>
    </message>
    <message>
        <source>Change and share again</source>
        <translation>تعديل ومشاركة مرة أخرى</translation>
    </message>
    <message>
        <source>Noted in your activity. Nothing was sent by itself.</source>
        <translation>سُجّل في نشاطك. لم يُرسل شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Presentation in codes</source>
        <translation>العرض في رموز</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Sheet (PDF)</source>
        <translation>ورقة (PDF)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>شارة</translation>
    </message>
    <message>
        <source>The receiver sees</source>
        <translation>يرى المستلِم</translation>
    </message>
    <message>
        <source>{size} kB, signed with your key</source>
        <translation>{size} ك.ب، موقَّع بمفتاحك</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>مجلد للصور</translation>
    </message>
    <message>
        <source>The receiver may trust other issuers than you do.</source>
        <translation>قد يثق المستلِم بجهات مُصدِرة غير الموثوقة لديك.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>As the receiver sees it</source>
        <translation>كما يراه المستلِم</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Cairn finds the fewest credentials that prove it, and shows no more of them than needed.</source>
        <translation>يجد Cairn أقل عدد من الشهادات يُثبت ذلك، ولا يُظهر منها أكثر مما يلزم.</translation>
    </message>
    <message>
        <source>Search skills and stacks…</source>
        <translation>البحث في المهارات والمسارات…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Find the fewest credentials</source>
        <translation>إيجاد أقل عدد من الشهادات</translation>
    </message>
    <message numerus="yes">
        <source>%n more skill(s). Search to find them.</source>
        <translation><numerusform>لا مهارات أخرى.</numerusform><numerusform>مهارة أخرى. يمكن العثور عليها بالبحث.</numerusform><numerusform>مهارتان أخريان. يمكن العثور عليهما بالبحث.</numerusform><numerusform>%n مهارات أخرى. يمكن العثور عليها بالبحث.</numerusform><numerusform>%n مهارة أخرى. يمكن العثور عليها بالبحث.</numerusform><numerusform>%n مهارة أخرى. يمكن العثور عليها بالبحث.</numerusform></translation>
    </message>
    <message>
        <source>What do you want to prove?</source>
        <translation>ما المراد إثباته؟</translation>
    </message>
    <message>
        <source>{title} · {state}</source>
        <translation>{title} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>{skill} (in %n credential(s))</source>
        <translation><numerusform>{skill} (في لا شهادة)</numerusform><numerusform>{skill} (في شهادة واحدة)</numerusform><numerusform>{skill} (في شهادتين)</numerusform><numerusform>{skill} (في %n شهادات)</numerusform><numerusform>{skill} (في %n شهادة)</numerusform><numerusform>{skill} (في %n شهادة)</numerusform></translation>
    </message>
    <message>
        <source>A stack</source>
        <translation>مسار</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>مهارات</translation>
    </message>
    <message>
        <source>Parts can be withheld and the signature still holds</source>
        <translation>يمكن حجب أجزاء ويبقى التوقيع صحيحًا</translation>
    </message>
    <message>
        <source>Only a summary in your own words goes out; the issuer's signature stays here</source>
        <translation>لا يخرج سوى ملخص بكلماتك؛ ويبقى توقيع الجهة المُصدِرة هنا</translation>
    </message>
    <message numerus="yes">
        <source>Signed as a whole: it can only be shared complete (%n claim(s))</source>
        <translation><numerusform>موقَّعة ككل: لا يمكن مشاركتها إلا كاملة (لا بيانات)</numerusform><numerusform>موقَّعة ككل: لا يمكن مشاركتها إلا كاملة (بيان واحد)</numerusform><numerusform>موقَّعة ككل: لا يمكن مشاركتها إلا كاملة (بيانان)</numerusform><numerusform>موقَّعة ككل: لا يمكن مشاركتها إلا كاملة (%n بيانات)</numerusform><numerusform>موقَّعة ككل: لا يمكن مشاركتها إلا كاملة (%n بيانًا)</numerusform><numerusform>موقَّعة ككل: لا يمكن مشاركتها إلا كاملة (%n بيان)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation><numerusform>لا شهادات</numerusform><numerusform>شهادة واحدة</numerusform><numerusform>شهادتان</numerusform><numerusform>%n شهادات</numerusform><numerusform>%n شهادة</numerusform><numerusform>%n شهادة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation><numerusform>لا بيانات</numerusform><numerusform>بيان واحد</numerusform><numerusform>بيانان</numerusform><numerusform>%n بيانات</numerusform><numerusform>%n بيانًا</numerusform><numerusform>%n بيان</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) as a summary in your own words, not signed by the issuer.</source>
        <translation><numerusform>لا شهادات كملخص بكلماتك.</numerusform><numerusform>شهادة واحدة كملخص بكلماتك، غير موقَّع من الجهة المُصدِرة.</numerusform><numerusform>شهادتان كملخص بكلماتك، غير موقَّع من الجهة المُصدِرة.</numerusform><numerusform>%n شهادات كملخص بكلماتك، غير موقَّع من الجهة المُصدِرة.</numerusform><numerusform>%n شهادة كملخص بكلماتك، غير موقَّع من الجهة المُصدِرة.</numerusform><numerusform>%n شهادة كملخص بكلماتك، غير موقَّع من الجهة المُصدِرة.</numerusform></translation>
    </message>
    <message>
        <source>1 Choose</source>
        <translation>1 الاختيار</translation>
    </message>
    <message>
        <source>2 Decide what to show</source>
        <translation>2 تحديد ما يُظهر</translation>
    </message>
    <message>
        <source>3 Hand over</source>
        <translation>3 التسليم</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>كلماتك الخاصة</translation>
    </message>
    <message>
        <source>Shows who you are</source>
        <translation>يُظهر من أنت</translation>
    </message>
    <message>
        <source>Shows personal details</source>
        <translation>يُظهر تفاصيل شخصية</translation>
    </message>
    <message>
        <source>{credentials} with {claims}. Withheld: {names}.</source>
        <translation>{credentials}، وفي المجموع {claims}. المحجوب: {names}.</translation>
    </message>
    <message>
        <source>Asked for by “{name}”. Nothing proves that name.</source>
        <translation>الطالب: «{name}». لا شيء يُثبت هذا الاسم.</translation>
    </message>
    <message>
        <source>{credentials} with {claims}. Nothing is withheld.</source>
        <translation>{credentials}، وفي المجموع {claims}. لا شيء محجوب.</translation>
    </message>
    <message>
        <source>For: {who}</source>
        <translation>لـ: {who}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Nothing counts there yet.</source>
        <translation>لا شيء يُحتسب هناك بعد.</translation>
    </message>
    <message>
        <source>The receiver may not accept this</source>
        <translation>قد لا يقبل المستلِم هذا</translation>
    </message>
    <message>
        <source>Once it is handed over, you cannot take it back. Check that the receiver needs it.</source>
        <translation>لا يمكن الرجوع عنه بعد التسليم. يُرجى التأكد من أن المستلِم يحتاج إليه.</translation>
    </message>
    <message>
        <source>Hand over all the same</source>
        <translation>تسليم رغم ذلك</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Show it all the same</source>
        <translation>إظهاره رغم ذلك</translation>
    </message>
    <message>
        <source>The issuer bound this to a key of its holder: {titles}. Another key signs now. A receiver who asks whether you are the holder will not accept it.</source>
        <translation>ربطت الجهة المُصدِرة هذا بمفتاح لدى حامله: {titles}. والتوقيع الآن بمفتاح آخر. لن يقبل ذلك مستلِم يتحقق من كونك الحامل.</translation>
    </message>
    <message>
        <source>This says something about you</source>
        <translation>هذا يكشف شيئًا عنك</translation>
    </message>
    <message>
        <source>Sheet for an employer</source>
        <translation>ورقة لصاحب عمل</translation>
    </message>
    <message>
        <source>File for admission or recognition</source>
        <translation>ملف للقبول أو الاعتراف</translation>
    </message>
    <message>
        <source>Statement of continuing development</source>
        <translation>بيان التطوير المهني المستمر</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>كشف التعلّم</translation>
    </message>
    <message>
        <source>The signed presentation. The receiver opens it with Cairn or any other checker.</source>
        <translation>العرض الموقَّع. يفتحه المستلِم ببرنامج Cairn أو بأي أداة تحقق أخرى.</translation>
    </message>
    <message>
        <source>An A4 sheet (PDF) to read and print. The presentation is attached and can be checked.</source>
        <translation>ورقة A4 (PDF) للقراءة والطباعة. العرض مرفق بها ويمكن التحقق منه.</translation>
    </message>
    <message>
        <source>One page for any browser, without a network. It checks what a browser can; the rest needs Cairn.</source>
        <translation>صفحة واحدة لأي متصفح، دون شبكة. تتحقق مما يستطيعه المتصفح؛ والباقي يحتاج إلى Cairn.</translation>
    </message>
    <message>
        <source>These hold the whole credential: nothing is withheld, and they are not made for one receiver.</source>
        <translation>تحمل هذه الشهادة كاملة: لا يُحجب شيء، وهي غير مُعدّة لمستلِم واحد.</translation>
    </message>
    <message>
        <source>This is too large for a code. Hand it over as a file instead.</source>
        <translation>هذا أكبر من أن يسعه رمز. يُرجى تسليمه كملف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Save as pictures</source>
        <translation>حفظ كصور</translation>
    </message>
    <message>
        <source>Save a sheet to print</source>
        <translation>حفظ ورقة للطباعة</translation>
    </message>
    <message>
        <source>Drag this into a folder, a message or a web form.</source>
        <translation>يمكن سحب هذا إلى مجلد أو رسالة أو نموذج ويب.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>حفظ كملف</translation>
    </message>
    <message>
        <source>Kind of sheet</source>
        <translation>نوع الورقة</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>حفظ الورقة</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>حفظ الصفحة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>{form}: {title}</source>
        <translation>{form}: {title}</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>صورة (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>رسم (SVG)</translation>
    </message>
    <message>
        <source>Original file</source>
        <translation>الملف الأصلي</translation>
    </message>
    <message>
        <source>A summary in the holder's own words. The issuer has not signed it; ask for the original to check it.</source>
        <translation>ملخص بكلمات الحامل نفسه. لم توقّعه الجهة المُصدِرة؛ يُرجى طلب الأصل للتحقق منه.</translation>
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
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Credentials for an application</source>
        <translation>شهادات مرفقة بطلب عمل</translation>
    </message>
    <message>
        <source>Credentials for recognition</source>
        <translation>شهادات مقدَّمة للاعتراف بها</translation>
    </message>
    <message>
        <source>Statement of continuing professional development</source>
        <translation>بيان التطوير المهني المستمر</translation>
    </message>
    <message>
        <source>Transcript of learning</source>
        <translation>كشف التعلّم</translation>
    </message>
    <message>
        <source>Put together by the learner on {date}. The signed credentials are attached to this file; a printed line alone proves nothing.</source>
        <translation>أعدّها المتعلّم في {date}. الشهادات الموقَّعة مرفقة بهذا الملف، والسطر المطبوع وحده لا يُثبت شيئًا.</translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation>صفحة {n} من {of}</translation>
    </message>
    <message>
        <source>Opened with Cairn, this file is checked without any network.</source>
        <translation>عند فتح هذا الملف ببرنامج Cairn يُتحقَّق منه دون اتصال بالشبكة.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Skills, and what proves each</source>
        <translation>المهارات وما يُثبتها</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>Credential no.</source>
        <translation>رقم الشهادة</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>الجهة المانحة</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>تاريخ المنح</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الساعات المعتمدة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>بتقييم</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>بحضور</translation>
    </message>
    <message>
        <source>Credential without a title</source>
        <translation>شهادة بلا عنوان</translation>
    </message>
    <message>
        <source>not stated in the credential</source>
        <translation>غير مذكور في الشهادة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>What the credential says</source>
        <translation>ما تقوله الشهادة</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>ضمان الجودة</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>صحة الشهادة</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>مخرجات التعلّم</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>عبء الدراسة</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Identification of the learner</source>
        <translation>التحقق من هوية المتعلّم</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} ساعة</translation>
    </message>
    <message>
        <source>supervised</source>
        <translation>تحت الإشراف</translation>
    </message>
    <message>
        <source>not supervised</source>
        <translation>دون إشراف</translation>
    </message>
    <message>
        <source>Identity was checked at the assessment</source>
        <translation>جرى التحقق من الهوية عند التقييم</translation>
    </message>
    <message>
        <source>Identity was not checked</source>
        <translation>لم يجرِ التحقق من الهوية</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>First award</source>
        <translation>أول شهادة</translation>
    </message>
    <message>
        <source>Last award</source>
        <translation>آخر شهادة</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>ما جرى التحقق منه</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>موثَّقة</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>أصلية</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>كلمات حامله</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>غير أصلية</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معلَّقة</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>لم تسرِ بعد</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>لم يكتمل التحقق</translation>
    </message>
    <message>
        <source>The issuer's signature is intact.</source>
        <translation>توقيع الجهة المانحة سليم.</translation>
    </message>
    <message>
        <source>In the holder's own words: signed by the holder alone, by no institution.</source>
        <translation>بكلمات حامله: موقّع منه وحده، ولم توقّعه أي مؤسسة.</translation>
    </message>
    <message>
        <source>The signature does not hold.</source>
        <translation>التوقيع غير صحيح.</translation>
    </message>
    <message>
        <source>The signature could not be checked.</source>
        <translation>تعذّر التحقق من التوقيع.</translation>
    </message>
    <message>
        <source>A trust list vouches for the issuer (as of {date}).</source>
        <translation>قائمة ثقة تشهد للجهة المانحة (في {date}).</translation>
    </message>
    <message>
        <source>A trust list vouches for the issuer.</source>
        <translation>قائمة ثقة تشهد للجهة المانحة.</translation>
    </message>
    <message>
        <source>No trust list at hand names the issuer.</source>
        <translation>لا تذكر الجهةَ المانحة أيُّ قائمة ثقة متاحة.</translation>
    </message>
    <message>
        <source>It is in date.</source>
        <translation>سارية المفعول.</translation>
    </message>
    <message>
        <source>It is not in date.</source>
        <translation>غير سارية المفعول.</translation>
    </message>
    <message>
        <source>It states no end date.</source>
        <translation>لا تذكر تاريخ انتهاء.</translation>
    </message>
    <message>
        <source>Not revoked, by the issuer's list of {date}.</source>
        <translation>غير ملغاة وفق قائمة الجهة المانحة في {date}.</translation>
    </message>
    <message>
        <source>Not revoked, by the issuer's list.</source>
        <translation>غير ملغاة وفق قائمة الجهة المانحة.</translation>
    </message>
    <message>
        <source>The issuer has taken it back or put it on hold.</source>
        <translation>ألغتها الجهة المانحة أو علّقتها.</translation>
    </message>
    <message>
        <source>Whether it was revoked could not be checked.</source>
        <translation>تعذّر التحقق من إلغائها.</translation>
    </message>
    <message>
        <source>The issuer publishes no revocation list for it.</source>
        <translation>لا تنشر الجهة المانحة قائمة إلغاء لها.</translation>
    </message>
    <message>
        <source>What they add up to</source>
        <translation>ما تُكوّنه معًا</translation>
    </message>
    <message>
        <source>rules of version {version}</source>
        <translation>قواعد الإصدار {version}</translation>
    </message>
    <message>
        <source>{done} of {needed} {metric}</source>
        <translation>{done} من {needed} {metric}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Complete once everything is confirmed</source>
        <translation>يكتمل عند تأكيد كل شيء</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد الإنجاز</translation>
    </message>
    <message>
        <source>The rules are attached with the presentation. Cairn runs them again over what is shown here.</source>
        <translation>القواعد مرفقة مع الشهادات، ويعيد Cairn تطبيقها على المعروض هنا.</translation>
    </message>
    <message>
        <source>Check it yourself</source>
        <translation>تحقَّق بنفسك</translation>
    </message>
    <message>
        <source>Open this file with Cairn: it reads the attached presentation, checks every signature offline and tells what could not be checked. The dates above say when the learner's wallet last looked; they do not replace your own check.</source>
        <translation>افتح هذا الملف ببرنامج Cairn: يقرأ الشهادات المرفقة ويتحقق من كل توقيع دون شبكة ويذكر ما تعذّر التحقق منه. تبيّن التواريخ أعلاه متى نظرت محفظة المتعلّم آخر مرة، وهي لا تُغني عن تحققك.</translation>
    </message>
    <message>
        <source>Shown by the holder of</source>
        <translation>معروضة بالمفتاح</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>مُعدَّة لـ</translation>
    </message>
    <message>
        <source>May be used until</source>
        <translation>تُستعمل حتى</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>جرى التحقق في</translation>
    </message>
    <message>
        <source>Digest of the attached presentation</source>
        <translation>بصمة الشهادات المرفقة</translation>
    </message>
    <message>
        <source>The presentation as a QR code</source>
        <translation>الشهادات في رمز QR</translation>
    </message>
    <message>
        <source>The signed presentation this sheet was written from</source>
        <translation>الشهادات الموقَّعة التي كُتبت منها هذه الورقة</translation>
    </message>
</context>
<context>
    <name>stack-rules</name>
    <message>
        <source>has the code {values}</source>
        <translation>رمزها {values}</translation>
    </message>
    <message>
        <source>is tagged {values}</source>
        <translation>وسمها {values}</translation>
    </message>
    <message>
        <source>is already used for {values}</source>
        <translation>مستخدمة من قبل لـ {values}</translation>
    </message>
    <message>
        <source>form of study: {values}</source>
        <translation>شكل الدراسة: {values}</translation>
    </message>
    <message>
        <source>in the language {values}</source>
        <translation>باللغة {values}</translation>
    </message>
    <message>
        <source>from the country {values}</source>
        <translation>من البلد {values}</translation>
    </message>
    <message>
        <source>of the kind {values}</source>
        <translation>من النوع {values}</translation>
    </message>
    <message>
        <source>shown by {values}</source>
        <translation>طريقة الإثبات: {values}</translation>
    </message>
    <message>
        <source>shows the skill {values}, at {level} or better</source>
        <translation>تُثبت المهارة {values}، بمستوى {level} أو أفضل</translation>
    </message>
    <message>
        <source>is already used for something</source>
        <translation>مستخدمة من قبل لشيء ما</translation>
    </message>
    <message>
        <source>awarded on {day} or later</source>
        <translation>مُنحت في {day} أو بعده</translation>
    </message>
    <message>
        <source>awarded on {day} or earlier</source>
        <translation>مُنحت في {day} أو قبله</translation>
    </message>
    <message>
        <source>{framework} level {low} to {high}</source>
        <translation>{framework} من المستوى {low} إلى {high}</translation>
    </message>
    <message numerus="yes">
        <source>shows one of %n skill(s) named in the rules</source>
        <translation><numerusform>لا تُثبت أي مهارة مذكورة في القواعد</numerusform><numerusform>تُثبت المهارة المذكورة في القواعد</numerusform><numerusform>تُثبت إحدى مهارتين مذكورتين في القواعد</numerusform><numerusform>تُثبت إحدى %n مهارات مذكورة في القواعد</numerusform><numerusform>تُثبت إحدى %n مهارة مذكورة في القواعد</numerusform><numerusform>تُثبت إحدى %n مهارة مذكورة في القواعد</numerusform></translation>
    </message>
    <message>
        <source>{low} to {high} {unit} each</source>
        <translation>من {low} إلى {high} {unit} لكل منها</translation>
    </message>
    <message>
        <source>grade {grade} or better ({scale})</source>
        <translation>الدرجة {grade} أو أفضل ({scale})</translation>
    </message>
    <message numerus="yes">
        <source>not older than %n month(s)</source>
        <translation><numerusform>من هذا الشهر</numerusform><numerusform>لا يزيد عمرها على شهر واحد</numerusform><numerusform>لا يزيد عمرها على شهرين</numerusform><numerusform>لا يزيد عمرها على %n أشهر</numerusform><numerusform>لا يزيد عمرها على %n شهرًا</numerusform><numerusform>لا يزيد عمرها على %n شهر</numerusform></translation>
    </message>
    <message>
        <source>{framework} level {low}</source>
        <translation>{framework} المستوى {low}</translation>
    </message>
    <message>
        <source>at least {low} {unit} each</source>
        <translation>{low} {unit} على الأقل لكل منها</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أيًّا كانت</translation>
    </message>
    <message>
        <source>none by itself</source>
        <translation>لا شيء تلقائيًا</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ناجحة</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>غير ناجحة</translation>
    </message>
    <message>
        <source>{framework} level {low} or higher</source>
        <translation>{framework} المستوى {low} أو أعلى</translation>
    </message>
    <message>
        <source>shows the skill {values}</source>
        <translation>تُثبت المهارة {values}</translation>
    </message>
    <message>
        <source>at most {high} {unit} each</source>
        <translation>{high} {unit} على الأكثر لكل منها</translation>
    </message>
    <message>
        <source>with its size in {unit}</source>
        <translation>حجمها محسوب بـ {unit}</translation>
    </message>
    <message>
        <source>one of these: {parts}</source>
        <translation>واحد مما يلي: {parts}</translation>
    </message>
    <message>
        <source>not: {part}</source>
        <translation>ليس: {part}</translation>
    </message>
    <message>
        <source>states {values}</source>
        <translation>تذكر {values}</translation>
    </message>
    <message>
        <source>issued by {values}</source>
        <translation>أصدرتها {values}</translation>
    </message>
    <message>
        <source>in the subject {values}</source>
        <translation>في مجال {values}</translation>
    </message>
    <message>
        <source>{framework} level {high} or lower</source>
        <translation>{framework} المستوى {high} أو أدنى</translation>
    </message>
    <message>
        <source>with a {framework} level</source>
        <translation>لها مستوى {framework}</translation>
    </message>
    <message>
        <source>the level ({scale})</source>
        <translation>المستوى ({scale})</translation>
    </message>
    <message>
        <source>a grade ({scale})</source>
        <translation>الدرجة ({scale})</translation>
    </message>
    <message>
        <source>the size in {scale}</source>
        <translation>الحجم بـ {scale}</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>the skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>what it is used for</source>
        <translation>ما تُستخدم له</translation>
    </message>
    <message>
        <source>how it was assessed</source>
        <translation>طريقة التقييم</translation>
    </message>
    <message>
        <source>whether it was assessed</source>
        <translation>هل جرى تقييمها</translation>
    </message>
    <message>
        <source>the mode of study</source>
        <translation>نمط الدراسة</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>the country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>the kind of credential</source>
        <translation>نوع الشهادة</translation>
    </message>
    <message>
        <source>whether it was passed</source>
        <translation>هل هي ناجحة</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>الجهة المُصدِرة</translation>
    </message>
    <message>
        <source>the date of award</source>
        <translation>تاريخ المنح</translation>
    </message>
    <message>
        <source>issuers</source>
        <translation>الجهات المُصدِرة</translation>
    </message>
    <message>
        <source>modes of study</source>
        <translation>أنماط الدراسة</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>kinds of credential</source>
        <translation>أنواع الشهادات</translation>
    </message>
    <message>
        <source>At least {n} of the {total} parts below, and at most {most} of them in use</source>
        <translation>{n} على الأقل من {total} من الأجزاء أدناه، ويُستخدم منها {most} على الأكثر</translation>
    </message>
    <message>
        <source>At least {low} {unit}: {what}.</source>
        <translation>{low} {unit} على الأقل: {what}.</translation>
    </message>
    <message>
        <source>At least {low} and at most {high} {unit}: {what}.</source>
        <translation>{low} على الأقل و{high} على الأكثر {unit}: {what}.</translation>
    </message>
    <message>
        <source>Of these at most {amount} {unit} where: {what}.</source>
        <translation>منها {amount} {unit} على الأكثر حيث: {what}.</translation>
    </message>
    <message>
        <source>1 {source} counts as {factor} {to}</source>
        <translation>كل 1 {source} يُحتسب {factor} {to}</translation>
    </message>
    <message>
        <source>Your own records count where: {what}</source>
        <translation>تُحتسب سجلاتك الخاصة حيث: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s): {what}</source>
        <translation><numerusform>لا شهادات: {what}</numerusform><numerusform>شهادة واحدة: {what}</numerusform><numerusform>شهادتان: {what}</numerusform><numerusform>%n شهادات: {what}</numerusform><numerusform>%n شهادة: {what}</numerusform><numerusform>%n شهادة: {what}</numerusform></translation>
    </message>
    <message>
        <source>At least {n} of {total} points shown by your credentials</source>
        <translation>{n} على الأقل من {total} من النقاط تُثبتها شهاداتك</translation>
    </message>
    <message numerus="yes">
        <source>All %n part(s) below</source>
        <translation><numerusform>لا أجزاء أدناه</numerusform><numerusform>الجزء الوحيد أدناه</numerusform><numerusform>كلا الجزأين أدناه</numerusform><numerusform>كل الأجزاء أدناه وعددها %n</numerusform><numerusform>كل الأجزاء أدناه وعددها %n</numerusform><numerusform>كل الأجزاء أدناه وعددها %n</numerusform></translation>
    </message>
    <message>
        <source>This wallet cannot work this out; read it yourself.</source>
        <translation>لا تستطيع هذه المحفظة حساب هذا؛ يُرجى قراءته.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n credential(s).</source>
        <translation><numerusform>لا شهادات.</numerusform><numerusform>شهادة واحدة على الأكثر.</numerusform><numerusform>شهادتان على الأكثر.</numerusform><numerusform>%n شهادات على الأكثر.</numerusform><numerusform>%n شهادة على الأكثر.</numerusform><numerusform>%n شهادة على الأكثر.</numerusform></translation>
    </message>
    <message>
        <source>Mean grade {grade} or better ({scale})</source>
        <translation>متوسط الدرجات {grade} أو أفضل ({scale})</translation>
    </message>
    <message>
        <source>At least {n} different {key}</source>
        <translation>{n} مختلفة على الأقل من {key}</translation>
    </message>
    <message>
        <source>“{first}” was earned before “{then}”</source>
        <translation>اكتُسبت «{first}» قبل «{then}»</translation>
    </message>
    <message numerus="yes">
        <source>Everything awarded within %n month(s)</source>
        <translation><numerusform>كل ما مُنح خلال أقل من شهر</numerusform><numerusform>كل ما مُنح خلال شهر واحد</numerusform><numerusform>كل ما مُنح خلال شهرين</numerusform><numerusform>كل ما مُنح خلال %n أشهر</numerusform><numerusform>كل ما مُنح خلال %n شهرًا</numerusform><numerusform>كل ما مُنح خلال %n شهر</numerusform></translation>
    </message>
    <message>
        <source>At least {n} {unit} in all: {what}</source>
        <translation>{n} {unit} على الأقل في المجموع: {what}</translation>
    </message>
    <message>
        <source>At most {n} {unit} in all: {what}</source>
        <translation>{n} {unit} على الأكثر في المجموع: {what}</translation>
    </message>
    <message>
        <source>At least {n} % of what counts: {what}</source>
        <translation>{n}% على الأقل مما يُحتسب: {what}</translation>
    </message>
    <message>
        <source>At most {n} % of what counts: {what}</source>
        <translation>{n}% على الأكثر مما يُحتسب: {what}</translation>
    </message>
    <message>
        <source>At least {n} % of the whole qualification: {what}</source>
        <translation>{n}% على الأقل من المؤهل كله: {what}</translation>
    </message>
    <message>
        <source>At most {n} % of the whole qualification: {what}</source>
        <translation>{n}% على الأكثر من المؤهل كله: {what}</translation>
    </message>
    <message>
        <source>{n} {unit}</source>
        <translation>{n} {unit}</translation>
    </message>
    <message>
        <source>Expired credentials count, too.</source>
        <translation>تُحتسب الشهادات المنتهية أيضًا.</translation>
    </message>
    <message>
        <source>The same achievement may count twice.</source>
        <translation>يجوز احتساب الإنجاز نفسه مرتين.</translation>
    </message>
    <message>
        <source>At least {n} of the {total} parts below</source>
        <translation>{n} على الأقل من {total} من الأجزاء أدناه</translation>
    </message>
    <message>
        <source>Everything the same in: {key}</source>
        <translation>الكل متماثل في: {key}</translation>
    </message>
    <message>
        <source>For every credential: {what}</source>
        <translation>لكل شهادة: {what}</translation>
    </message>
    <message>
        <source>partly online, partly on site</source>
        <translation>جزء عبر الإنترنت وجزء حضوري</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>درجة جامعية</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>taking part</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>خبرة</translation>
    </message>
    <message>
        <source>your own record</source>
        <translation>سجلّك الخاص</translation>
    </message>
    <message>
        <source>online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>حضوريًا</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>شارة</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>وثيقة إنجاز</translation>
    </message>
    <message>
        <source>certificate of completion</source>
        <translation>شهادة إتمام</translation>
    </message>
    <message>
        <source>professional certification</source>
        <translation>اعتماد مهني</translation>
    </message>
    <message>
        <source>competence</source>
        <translation>كفاءة</translation>
    </message>
    <message>
        <source>bachelor's degree</source>
        <translation>درجة البكالوريوس</translation>
    </message>
    <message>
        <source>master's degree</source>
        <translation>درجة الماجستير</translation>
    </message>
    <message>
        <source>diploma</source>
        <translation>دبلوم</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>ترخيص</translation>
    </message>
    <message>
        <source>micro-credential</source>
        <translation>شهادة مصغّرة</translation>
    </message>
    <message>
        <source>recognition of prior learning</source>
        <translation>الاعتراف بالتعلم السابق</translation>
    </message>
    <message>
        <source>written examination</source>
        <translation>اختبار كتابي</translation>
    </message>
    <message>
        <source>oral examination</source>
        <translation>اختبار شفهي</translation>
    </message>
    <message>
        <source>examination</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>ملف أعمال</translation>
    </message>
    <message>
        <source>practical test</source>
        <translation>اختبار عملي</translation>
    </message>
    <message>
        <source>assessed under supervision</source>
        <translation>جرى تقييمها تحت الإشراف</translation>
    </message>
    <message>
        <source>assessed without supervision</source>
        <translation>جرى تقييمها دون إشراف</translation>
    </message>
    <message>
        <source>with the identity checked</source>
        <translation>مع التحقق من الهوية</translation>
    </message>
    <message>
        <source>with the identity not checked</source>
        <translation>دون التحقق من الهوية</translation>
    </message>
    <message>
        <source>assessment: {flag} is {value}</source>
        <translation>التقييم: {flag} هو {value}</translation>
    </message>
    <message>
        <source>assessed by {way}</source>
        <translation>جرى تقييمها بطريقة {way}</translation>
    </message>
    <message>
        <source>assessment: {flag}</source>
        <translation>التقييم: {flag}</translation>
    </message>
    <message>
        <source>assessment: not {flag}</source>
        <translation>التقييم: ليس {flag}</translation>
    </message>
</context>
<context>
    <name>stack-sheet</name>
    <message>
        <source>met</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>open</source>
        <translation>غير مستوفى</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>Version {version} of the rules, reckoned on {day}.</source>
        <translation>الإصدار {version} من القواعد، حُسب في {day}.</translation>
    </message>
    <message>
        <source>{title}: {reason}</source>
        <translation>{title}: {reason}</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>لا يُحتسب</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Still missing: {amount}</source>
        <translation>ما زال ناقصًا: {amount}</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>المتطلبات</translation>
    </message>
    <message>
        <source>Reckoned by the learner with the program Cairn from their own credentials. It is not a decision of any institution; whoever gets the credentials can run the same rules again.</source>
        <translation>حسبه المتعلّم ببرنامج Cairn من شهاداته. وليس قرارًا من أي مؤسسة؛ ومن يحصل على الشهادات يستطيع تطبيق القواعد نفسها من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>لا شيء آخر</numerusform><numerusform>واحد آخر</numerusform><numerusform>اثنان آخران</numerusform><numerusform>%n أخرى</numerusform><numerusform>%n أخرى</numerusform><numerusform>%n أخرى</numerusform></translation>
    </message>
    <message>
        <source>Get “{what}” confirmed for {title}</source>
        <translation>طلب تأكيد «{what}» لـ {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n more credential(s)</source>
        <translation><numerusform>لا شهادات أخرى</numerusform><numerusform>شهادة أخرى</numerusform><numerusform>شهادتان أخريان</numerusform><numerusform>%n شهادات أخرى</numerusform><numerusform>%n شهادة أخرى</numerusform><numerusform>%n شهادة أخرى</numerusform></translation>
    </message>
    <message>
        <source>{source} ({word})</source>
        <translation>{source} ({word})</translation>
    </message>
    <message numerus="yes">
        <source>%n further requirement(s)</source>
        <translation><numerusform>لا متطلبات أخرى</numerusform><numerusform>متطلَّب آخر</numerusform><numerusform>متطلَّبان آخران</numerusform><numerusform>%n متطلبات أخرى</numerusform><numerusform>%n متطلَّبًا آخر</numerusform><numerusform>%n متطلَّب آخر</numerusform></translation>
    </message>
    <message>
        <source>Earn {title}</source>
        <translation>اكتساب {title}</translation>
    </message>
</context>
<context>
    <name>stacks</name>
    <message>
        <source>It must count now. If it cannot, the stack says so.</source>
        <translation>يجب أن تُحتسب الآن. وإن تعذّر ذلك ذكره المسار.</translation>
    </message>
    <message>
        <source>Stack removed. Your credentials are untouched.</source>
        <translation>أُزيل المسار. شهاداتك كما هي.</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>اختيار يدوي</translation>
    </message>
    <message>
        <source>Left out of this stack</source>
        <translation>مستبعدة من هذا المسار</translation>
    </message>
    <message>
        <source>Your choice is taken back</source>
        <translation>سُحب اختيارك</translation>
    </message>
    <message>
        <source>Decision written down</source>
        <translation>دُوّن القرار</translation>
    </message>
    <message>
        <source>Decision withdrawn</source>
        <translation>سُحب القرار</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>كما كان من قبل</translation>
    </message>
    <message>
        <source>Ask the issuer for {what}; it is needed for “{requirement}”.</source>
        <translation>يُرجى طلب {what} من الجهة المُصدِرة؛ فهو لازم لـ «{requirement}».</translation>
    </message>
    <message>
        <source>Brings {n} {unit} nearer</source>
        <translation>يقرّبك بمقدار {n} {unit}</translation>
    </message>
    <message>
        <source>Best first. A file of offers from a provider shows what earning one of them would bring; without one, the wallet lists what you could have confirmed.</source>
        <translation>الأفضل أولًا. ملف العروض التعليمية من أحد المقدّمين يبيّن ما يضيفه اكتساب واحد منها؛ ومن دونه تسرد المحفظة ما يمكن تأكيده لك.</translation>
    </message>
    <message>
        <source>Open a file of offers</source>
        <translation>فتح ملف عروض تعليمية</translation>
    </message>
    <message>
        <source>No single step is known that would bring you further.</source>
        <translation>لا تُعرف خطوة واحدة تقرّبك أكثر.</translation>
    </message>
    <message>
        <source>Nothing that counts here lapses by itself.</source>
        <translation>لا شيء مما يُحتسب هنا يسقط من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>From {day} the stack is complete.</source>
        <translation>يكتمل المسار من {day}.</translation>
    </message>
    <message>
        <source>On {day} the stack stands otherwise: {n} to go.</source>
        <translation>في {day} يتغيّر حال المسار: المتبقي {n}.</translation>
    </message>
    <message>
        <source>No longer counts: {titles}.</source>
        <translation>لم يعد يُحتسب: {titles}.</translation>
    </message>
    <message>
        <source>Add offers from a file…</source>
        <translation>إضافة عروض تعليمية من ملف…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Looking for what would help…</source>
        <translation>جارٍ البحث عما يفيد…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقّف.</translation>
    </message>
    <message>
        <source>Not everything could be looked at in the time there was.</source>
        <translation>لم يتسع الوقت للنظر في كل شيء.</translation>
    </message>
    <message>
        <source>You could claim this today. Nothing more is needed.</source>
        <translation>يمكنك المطالبة به اليوم. لا يلزم شيء آخر.</translation>
    </message>
    <message>
        <source>Get confirmed: {title}</source>
        <translation>طلب تأكيد: {title}</translation>
    </message>
    <message>
        <source>Earn: {title}</source>
        <translation>اكتساب: {title}</translation>
    </message>
    <message>
        <source>Completes the stack</source>
        <translation>يُكمل المسار</translation>
    </message>
    <message>
        <source>What it brings cannot be known yet</source>
        <translation>لا يمكن معرفة ما يضيفه بعد</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>تدوينه</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>العروض التعليمية</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>Hints from your credentials</source>
        <translation>إشارات من الشهادات</translation>
    </message>
    <message>
        <source>Write down a decision about {title}</source>
        <translation>تدوين قرار بشأن {title}</translation>
    </message>
    <message>
        <source>Open a qualification</source>
        <translation>فتح مؤهل</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>المؤهلات</translation>
    </message>
    <message>
        <source>All qualifications</source>
        <translation>كل المؤهلات</translation>
    </message>
    <message>
        <source>Back to my stacks</source>
        <translation>العودة إلى مساراتي</translation>
    </message>
    <message>
        <source>Write your own rules</source>
        <translation>كتابة قواعد خاصة</translation>
    </message>
    <message>
        <source>No qualification matches. Import one from a file, or write your own rules.</source>
        <translation>لا مؤهل مطابق. يمكن استيراد واحد من ملف أو كتابة قواعد خاصة.</translation>
    </message>
    <message>
        <source>Take the bundled version</source>
        <translation>استخدام النسخة المضمَّنة</translation>
    </message>
    <message>
        <source>Try another file</source>
        <translation>تجربة ملف آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the file cannot be worked out here</source>
        <translation><numerusform>لا شيء في الملف يتعذّر حسابه هنا</numerusform><numerusform>شيء واحد في الملف لا يمكن حسابه هنا</numerusform><numerusform>شيئان في الملف لا يمكن حسابهما هنا</numerusform><numerusform>%n أشياء في الملف لا يمكن حسابها هنا</numerusform><numerusform>%n شيئًا في الملف لا يمكن حسابها هنا</numerusform><numerusform>%n شيء في الملف لا يمكن حسابها هنا</numerusform></translation>
    </message>
    <message>
        <source>Show my stack</source>
        <translation>إظهار مساري</translation>
    </message>
    <message>
        <source>Work toward this</source>
        <translation>السعي إلى هذا</translation>
    </message>
    <message>
        <source>{size} · version {version}</source>
        <translation>{size} · الإصدار {version}</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>بكلمات بسيطة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>“{name}” was not taken</source>
        <translation>لم يُقبل «{name}»</translation>
    </message>
    <message>
        <source>Stack added</source>
        <translation>أُضيف المسار</translation>
    </message>
    <message>
        <source>The other version is in force</source>
        <translation>الإصدار الآخر هو الساري</translation>
    </message>
    <message>
        <source>What changes for you</source>
        <translation>ما يتغيّر بالنسبة إليك</translation>
    </message>
    <message>
        <source>It counts as equivalent to another unit</source>
        <translation>تُحتسب معادِلة لوحدة أخرى</translation>
    </message>
    <message>
        <source>It is accepted although a condition is open</source>
        <translation>تُقبل مع أن شرطًا ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>It counts as a unit of credit toward a requirement</source>
        <translation>تُحتسب وحدة رصيد ضمن متطلَّب</translation>
    </message>
    <message>
        <source>The requirement is waived</source>
        <translation>يُعفى من المتطلَّب</translation>
    </message>
    <message>
        <source>Prior learning is recognised for the requirement</source>
        <translation>يُعترف بالتعلّم السابق للمتطلَّب</translation>
    </message>
    <message>
        <source>It is left out</source>
        <translation>تُستبعد</translation>
    </message>
    <message>
        <source>Choose the credential it is about.</source>
        <translation>يُرجى اختيار الشهادة المعنية.</translation>
    </message>
    <message>
        <source>Choose the requirement it is about.</source>
        <translation>يُرجى اختيار المتطلَّب المعني.</translation>
    </message>
    <message>
        <source>Name the code it is equivalent to.</source>
        <translation>يُرجى ذكر الرمز الذي تعادله.</translation>
    </message>
    <message>
        <source>Say who decided, and where it is written.</source>
        <translation>يُرجى ذكر صاحب القرار ومكان تدوينه.</translation>
    </message>
    <message>
        <source>It is your own word until the awarding body confirms it, and is marked so wherever it is shown.</source>
        <translation>يبقى كلامك أنت حتى تؤكده الجهة المانحة، ويُعلَّم بذلك حيثما ظهر.</translation>
    </message>
    <message>
        <source>If an awarding body decided something the credentials do not say (an equivalence, a waiver, recognition of prior learning), write it down with its source. The wallet counts it as open until it is confirmed.</source>
        <translation>إذا قررت جهة مانحة شيئًا لا تذكره الشهادات (معادلة أو إعفاء أو اعتراف بتعلّم سابق) فيمكن تدوينه مع مصدره. وتحتسبه المحفظة مفتوحًا حتى يُؤكَّد.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>مضمون القرار</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>المتطلَّب</translation>
    </message>
    <message>
        <source>Code of the other unit</source>
        <translation>رمز الوحدة الأخرى</translation>
    </message>
    <message>
        <source>Who decided, and where it is written</source>
        <translation>صاحب القرار ومكان تدوينه</translation>
    </message>
    <message>
        <source>Registrar's letter of 3 March 2026, file 12/26</source>
        <translation>خطاب مكتب التسجيل بتاريخ 3 مارس 2026، الملف 12/26</translation>
    </message>
    <message>
        <source>Attach the letter…</source>
        <translation>إرفاق الخطاب…</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Attach the letter</source>
        <translation>إرفاق الخطاب</translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation>تدوين قرار</translation>
    </message>
    <message>
        <source>It changes nothing now: what it is about is no longer there.</source>
        <translation>لا يغيّر شيئًا الآن: ما يتعلق به لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>حفظ الخطاب</translation>
    </message>
    <message>
        <source>Letter: {name}</source>
        <translation>الخطاب: {name}</translation>
    </message>
    <message>
        <source>No decision is written down.</source>
        <translation>لا قرارات مدوَّنة.</translation>
    </message>
    <message>
        <source>Withdraw: {decision}</source>
        <translation>سحب: {decision}</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>غير محتسبة</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message numerus="yes">
        <source>The smallest proof: %n credential(s)</source>
        <translation><numerusform>أصغر إثبات: لا شهادات</numerusform><numerusform>أصغر إثبات: شهادة واحدة</numerusform><numerusform>أصغر إثبات: شهادتان</numerusform><numerusform>أصغر إثبات: %n شهادات</numerusform><numerusform>أصغر إثبات: %n شهادة</numerusform><numerusform>أصغر إثبات: %n شهادة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Everything that counts: %n credential(s)</source>
        <translation><numerusform>كل ما يُحتسب: لا شهادات</numerusform><numerusform>كل ما يُحتسب: شهادة واحدة</numerusform><numerusform>كل ما يُحتسب: شهادتان</numerusform><numerusform>كل ما يُحتسب: %n شهادات</numerusform><numerusform>كل ما يُحتسب: %n شهادة</numerusform><numerusform>كل ما يُحتسب: %n شهادة</numerusform></translation>
    </message>
    <message>
        <source>Parts of the stack</source>
        <translation>أقسام المسار</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>المتطلبات</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>The best found in the time there was; there may be a better way.</source>
        <translation>هذا أفضل ما عُثر عليه في الوقت المتاح؛ وقد توجد طريقة أفضل.</translation>
    </message>
    <message>
        <source>Share stack</source>
        <translation>مشاركة المسار</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Working out what counts where…</source>
        <translation>جارٍ حساب ما يُحتسب وأين…</translation>
    </message>
    <message>
        <source>Edit rules</source>
        <translation>تعديل القواعد</translation>
    </message>
    <message>
        <source>Save a one-page sheet (PDF)</source>
        <translation>حفظ ورقة من صفحة واحدة (PDF)</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>طباعة الورقة…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>حفظ كجدول (CSV)</translation>
    </message>
    <message>
        <source>Remove this stack</source>
        <translation>إزالة هذا المسار</translation>
    </message>
    <message>
        <source>These rules have no requirements.</source>
        <translation>لا متطلبات في هذه القواعد.</translation>
    </message>
    <message>
        <source>Everything you have counts here.</source>
        <translation>كل ما لديك يُحتسب هنا.</translation>
    </message>
    <message>
        <source>Not counted ({n})</source>
        <translation>غير محتسبة ({n})</translation>
    </message>
    <message>
        <source>Decisions ({n})</source>
        <translation>القرارات ({n})</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>My own qualification</source>
        <translation>مؤهلي الخاص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>ما يُنظر فيه</translation>
    </message>
    <message>
        <source>The outcomes were assessed</source>
        <translation>جرى تقييم المُخرَجات</translation>
    </message>
    <message>
        <source>Skills by their address (one is enough)</source>
        <translation>المهارات بعناوينها (تكفي واحدة)</translation>
    </message>
    <message>
        <source>Short name in the file</source>
        <translation>الاسم القصير في الملف</translation>
    </message>
    <message>
        <source>Size of the whole</source>
        <translation>حجم الكل</translation>
    </message>
    <message>
        <source>Counted in (ECTS, hours, units)</source>
        <translation>وحدة الحساب (ECTS، ساعات، وحدات)</translation>
    </message>
    <message>
        <source>Level (EQF)</source>
        <translation>المستوى (EQF)</translation>
    </message>
    <message>
        <source>Expired credentials count, too</source>
        <translation>تُحتسب الشهادات المنتهية أيضًا</translation>
    </message>
    <message>
        <source>The same achievement counts only once</source>
        <translation>يُحتسب الإنجاز نفسه مرة واحدة فقط</translation>
    </message>
    <message>
        <source>Sources, one a line: what | where</source>
        <translation>المصادر، كل مصدر في سطر: ماذا | أين</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>How many credentials at most</source>
        <translation>أقصى عدد من الشهادات</translation>
    </message>
    <message>
        <source>Codes (one is enough)</source>
        <translation>الرموز (يكفي واحد)</translation>
    </message>
    <message>
        <source>Tags (one is enough)</source>
        <translation>الوسوم (يكفي واحد)</translation>
    </message>
    <message>
        <source>Issuers (one is enough)</source>
        <translation>الجهات المُصدِرة (تكفي واحدة)</translation>
    </message>
    <message>
        <source>Subject codes, ISCED-F (one is enough)</source>
        <translation>رموز المجال، ISCED-F (يكفي واحد)</translation>
    </message>
    <message>
        <source>Level (EQF), at least</source>
        <translation>المستوى (EQF)، على الأقل</translation>
    </message>
    <message>
        <source>Level (EQF), at most</source>
        <translation>المستوى (EQF)، على الأكثر</translation>
    </message>
    <message>
        <source>Size of each in ECTS, at least</source>
        <translation>حجم كل منها بـ ECTS، على الأقل</translation>
    </message>
    <message>
        <source>Size of each in ECTS, at most</source>
        <translation>حجم كل منها بـ ECTS، على الأكثر</translation>
    </message>
    <message>
        <source>Not older than so many months</source>
        <translation>أقصى عمر بالأشهر</translation>
    </message>
    <message>
        <source>Languages (one is enough)</source>
        <translation>اللغات (تكفي واحدة)</translation>
    </message>
    <message>
        <source>Countries (one is enough)</source>
        <translation>البلدان (يكفي واحد)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Or a share, such as 1/2</source>
        <translation>أو حصة، مثل 1/2</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>الجهة المُصدِرة</translation>
    </message>
    <message>
        <source>the mode of study</source>
        <translation>نمط الدراسة</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>the country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>the kind of credential</source>
        <translation>نوع الشهادة</translation>
    </message>
    <message>
        <source>How many credentials</source>
        <translation>عدد الشهادات</translation>
    </message>
    <message>
        <source>How many points must be shown</source>
        <translation>عدد النقاط الواجب إثباتها</translation>
    </message>
    <message>
        <source>Points one credential may show at most</source>
        <translation>أقصى عدد من النقاط تُثبته شهادة واحدة</translation>
    </message>
    <message>
        <source>How many parts must be fulfilled</source>
        <translation>عدد الأجزاء الواجب استيفاؤها</translation>
    </message>
    <message>
        <source>How many parts may be in use at most</source>
        <translation>أقصى عدد من الأجزاء المستخدمة</translation>
    </message>
    <message>
        <source>Share of</source>
        <translation>حصة من</translation>
    </message>
    <message>
        <source>How many different ones</source>
        <translation>عدد المختلف منها</translation>
    </message>
    <message>
        <source>Within so many months</source>
        <translation>خلال هذا العدد من الأشهر</translation>
    </message>
    <message>
        <source>Scale of grades</source>
        <translation>مقياس الدرجات</translation>
    </message>
    <message>
        <source>Mean grade or better</source>
        <translation>متوسط الدرجات أو أفضل</translation>
    </message>
    <message>
        <source>Earned first</source>
        <translation>المكتسبة أولًا</translation>
    </message>
    <message>
        <source>Earned after it</source>
        <translation>المكتسبة بعدها</translation>
    </message>
    <message>
        <source>the whole qualification</source>
        <translation>المؤهل كله</translation>
    </message>
    <message>
        <source>what counts</source>
        <translation>ما يُحتسب</translation>
    </message>
    <message>
        <source>Named credentials</source>
        <translation>شهادات مسمّاة</translation>
    </message>
    <message>
        <source>An amount of credentials</source>
        <translation>مقدار من الشهادات</translation>
    </message>
    <message>
        <source>Points to be shown</source>
        <translation>نقاط يجب إثباتها</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>كل ما يلي</translation>
    </message>
    <message>
        <source>Some of these</source>
        <translation>بعض ما يلي</translation>
    </message>
    <message>
        <source>A point</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>At least so much overall</source>
        <translation>هذا المقدار على الأقل إجمالًا</translation>
    </message>
    <message>
        <source>At most so much overall</source>
        <translation>هذا المقدار على الأكثر إجمالًا</translation>
    </message>
    <message>
        <source>From several different ones</source>
        <translation>من عدة مصادر مختلفة</translation>
    </message>
    <message>
        <source>Everything the same</source>
        <translation>الكل متماثل</translation>
    </message>
    <message>
        <source>One before the other</source>
        <translation>واحدة قبل الأخرى</translation>
    </message>
    <message>
        <source>Within a span of time</source>
        <translation>خلال مدة زمنية</translation>
    </message>
    <message>
        <source>A mean grade</source>
        <translation>متوسط درجات</translation>
    </message>
    <message>
        <source>For every credential</source>
        <translation>لكل شهادة</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>A condition for every credential</source>
        <translation>شرط لكل شهادة</translation>
    </message>
    <message>
        <source>Parts of the rules</source>
        <translation>أجزاء القواعد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Source (JSON)</source>
        <translation>المصدر (JSON)</translation>
    </message>
    <message>
        <source>Ways to write the rules</source>
        <translation>طرق كتابة القواعد</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>هذا الجزء</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>المغادرة دون حفظ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>حفظ كإصدار جديد</translation>
    </message>
    <message>
        <source>State of the rules</source>
        <translation>حالة القواعد</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>كل الأجزاء</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>إزالة هذا الجزء</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>تحريك لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>تحريك لأسفل</translation>
    </message>
    <message>
        <source>The changes were not saved</source>
        <translation>لم تُحفظ التغييرات</translation>
    </message>
    <message>
        <source>The last part has to stay.</source>
        <translation>يجب أن يبقى الجزء الأخير.</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>The rules can be saved.</source>
        <translation>يمكن حفظ القواعد.</translation>
    </message>
    <message>
        <source>Rules saved</source>
        <translation>حُفظت القواعد</translation>
    </message>
    <message>
        <source>New version saved</source>
        <translation>حُفظ إصدار جديد</translation>
    </message>
    <message>
        <source>{title}, {kind}, something is wrong here</source>
        <translation>{title}، {kind}، يوجد خطأ هنا</translation>
    </message>
    <message>
        <source>Not well-formed JSON: {why}</source>
        <translation>ليس JSON سليم البناء: {why}</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>حفظ الورقة</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>No credential of yours says anything about a qualification.</source>
        <translation>لا تذكر أي شهادة شيئًا عن مؤهل.</translation>
    </message>
    <message>
        <source>Open the credential</source>
        <translation>فتح الشهادة</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Write rules from it</source>
        <translation>كتابة قواعد انطلاقًا منها</translation>
    </message>
    <message>
        <source>not part of the rules</source>
        <translation>ليس جزءًا من القواعد</translation>
    </message>
    <message>
        <source>Before: {before}. After: {after}.</source>
        <translation>قبل: {before}. بعد: {after}.</translation>
    </message>
    <message>
        <source>It would stay complete.</source>
        <translation>سيبقى مكتملًا.</translation>
    </message>
    <message>
        <source>would be fulfilled</source>
        <translation>سيُستوفى</translation>
    </message>
    <message>
        <source>would not be fulfilled</source>
        <translation>لن يُستوفى</translation>
    </message>
    <message>
        <source>Would count, in “{place}”</source>
        <translation>ستُحتسب في «{place}»</translation>
    </message>
    <message>
        <source>Would no longer count, in “{place}”</source>
        <translation>لن تُحتسب بعد ذلك في «{place}»</translation>
    </message>
    <message>
        <source>Would count in “{after}” instead of “{before}”</source>
        <translation>ستُحتسب في «{after}» بدلًا من «{before}»</translation>
    </message>
    <message>
        <source>Give the planned credential a title.</source>
        <translation>يُرجى إعطاء الشهادة المخطَّط لها عنوانًا.</translation>
    </message>
    <message>
        <source>The size must be a number, such as 5 or 2.5.</source>
        <translation>يجب أن يكون الحجم رقمًا، مثل 5 أو 2.5.</translation>
    </message>
    <message>
        <source>It would be complete.</source>
        <translation>سيكتمل.</translation>
    </message>
    <message>
        <source>It would no longer be complete.</source>
        <translation>لن يبقى مكتملًا.</translation>
    </message>
    <message>
        <source>Version {before} → {after}</source>
        <translation>الإصدار {before} ← {after}</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>لن يتغيّر شيء.</translation>
    </message>
    <message>
        <source>You would be nearer.</source>
        <translation>سيقلّ المتبقي.</translation>
    </message>
    <message>
        <source>You would be farther away.</source>
        <translation>سيزيد المتبقي.</translation>
    </message>
    <message>
        <source>could be left to another</source>
        <translation>يمكن تركها لأخرى</translation>
    </message>
    <message>
        <source>Still missing: {n} {unit}.</source>
        <translation>ما زال ناقصًا: {n} {unit}.</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>not fulfilled yet</source>
        <translation>غير مستوفى بعد</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>اختيارك الخاص</translation>
    </message>
    <message>
        <source>Would also fit, and is missed there: {names}.</source>
        <translation>تصلح أيضًا، وينقص وجودها هناك: {names}.</translation>
    </message>
    <message>
        <source>counts in every best way</source>
        <translation>تُحتسب في كل طريقة مُثلى</translation>
    </message>
    <message>
        <source>your own word: {decision}</source>
        <translation>كلامك أنت: {decision}</translation>
    </message>
    <message>
        <source>confirmed: {decision}</source>
        <translation>مؤكَّد: {decision}</translation>
    </message>
    <message numerus="yes">
        <source>%n more near miss(es)</source>
        <translation><numerusform>لا شهادات أخرى كادت تُحتسب</numerusform><numerusform>شهادة أخرى كادت تُحتسب</numerusform><numerusform>شهادتان أخريان كادتا تُحتسبان</numerusform><numerusform>%n شهادات أخرى كادت تُحتسب</numerusform><numerusform>%n شهادة أخرى كادت تُحتسب</numerusform><numerusform>%n شهادة أخرى كادت تُحتسب</numerusform></translation>
    </message>
    <message>
        <source>{title} counts here</source>
        <translation>{title} تُحتسب هنا</translation>
    </message>
    <message>
        <source>“{title}” must count</source>
        <translation>«{title}» يجب أن تُحتسب</translation>
    </message>
    <message>
        <source>Shown by “{title}”</source>
        <translation>تُثبتها «{title}»</translation>
    </message>
    <message>
        <source>Not shown yet: {what}</source>
        <translation>لم يُثبت بعد: {what}</translation>
    </message>
    <message>
        <source>{title} nearly counts here</source>
        <translation>{title} تكاد تُحتسب هنا</translation>
    </message>
    <message>
        <source>Save signed by you</source>
        <translation>حفظ بتوقيعك</translation>
    </message>
    <message>
        <source>The file names no source.</source>
        <translation>لا يذكر الملف أي مصدر.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Save the signed rules</source>
        <translation>حفظ القواعد الموقَّعة</translation>
    </message>
    <message>
        <source>Save as {format}</source>
        <translation>حفظ بصيغة {format}</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>حفظ القواعد</translation>
    </message>
    <message numerus="yes">
        <source>This format cannot say %n rule(s); they are in it as text.</source>
        <translation><numerusform>تستطيع هذه الصيغة التعبير عن كل القواعد.</numerusform><numerusform>لا تستطيع هذه الصيغة التعبير عن قاعدة واحدة؛ وهي فيها كنص.</numerusform><numerusform>لا تستطيع هذه الصيغة التعبير عن قاعدتين؛ وهما فيها كنص.</numerusform><numerusform>لا تستطيع هذه الصيغة التعبير عن %n قواعد؛ وهي فيها كنص.</numerusform><numerusform>لا تستطيع هذه الصيغة التعبير عن %n قاعدة؛ وهي فيها كنص.</numerusform><numerusform>لا تستطيع هذه الصيغة التعبير عن %n قاعدة؛ وهي فيها كنص.</numerusform></translation>
    </message>
    <message>
        <source>“{title}” is now among your stacks.</source>
        <translation>أصبح «{title}» من مساراتك.</translation>
    </message>
    <message>
        <source>“{title}” now follows the other version. What changes for you:</source>
        <translation>أصبح «{title}» يتبع الإصدار الآخر. ما يتغيّر بالنسبة إليك:</translation>
    </message>
    <message>
        <source>You work toward it</source>
        <translation>من مساعيك</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>قواعدك الخاصة</translation>
    </message>
    <message>
        <source>Another version is bundled: {v}</source>
        <translation>إصدار آخر مضمَّن: {v}</translation>
    </message>
    <message>
        <source>It could take the place of another.</source>
        <translation>يمكن أن تحلّ محل أخرى.</translation>
    </message>
    <message>
        <source>{source}, written down on {day}</source>
        <translation>{source}، دُوّن في {day}</translation>
    </message>
    <message>
        <source>It counts in no best way.</source>
        <translation>لا تُحتسب في أي طريقة مُثلى.</translation>
    </message>
    <message>
        <source>The letter signed by {who} says something else.</source>
        <translation>الخطاب الموقَّع من {who} يقول شيئًا آخر.</translation>
    </message>
    <message>
        <source>{reason} ({n})</source>
        <translation>{reason} ({n})</translation>
    </message>
    <message>
        <source>What you can do: {advice}</source>
        <translation>ما يمكنك فعله: {advice}</translation>
    </message>
    <message>
        <source>The signature of {who} on the letter could not be fully checked.</source>
        <translation>تعذّر التحقق بالكامل من توقيع {who} على الخطاب.</translation>
    </message>
    <message>
        <source>Nobody you trust vouches for {who}, who signed the letter.</source>
        <translation>لا يشهد أي طرف موثوق لديك لـ {who} الذي وقّع الخطاب.</translation>
    </message>
    <message>
        <source>{n} {unit} to go</source>
        <translation>المتبقي {n} {unit}</translation>
    </message>
    <message>
        <source>{met} of {total} requirements met</source>
        <translation>استُوفي {met} من {total} من المتطلبات</translation>
    </message>
    <message>
        <source>You could claim this today</source>
        <translation>يمكنك المطالبة به اليوم</translation>
    </message>
    <message>
        <source>Leans on your own decisions</source>
        <translation>يعتمد على قراراتك الخاصة</translation>
    </message>
    <message>
        <source>Suppose something, then look. Nothing in your wallet changes.</source>
        <translation>يمكن افتراض شيء ثم النظر. لا يتغيّر شيء في محفظتك.</translation>
    </message>
    <message>
        <source>Title of the planned credential</source>
        <translation>عنوان الشهادة المخطَّط لها</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Codes, if you know them</source>
        <translation>الرموز، إن كانت معروفة</translation>
    </message>
    <message>
        <source>Subject codes (ISCED-F), if you know them</source>
        <translation>رموز المجال (ISCED-F)، إن كانت معروفة</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>بلا مستوى</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>الجهة المُصدِرة</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>إضافة إلى الخطة</translation>
    </message>
    <message>
        <source>Credentials to leave out</source>
        <translation>الشهادات المستبعدة</translation>
    </message>
    <message>
        <source>on another day</source>
        <translation>في يوم آخر</translation>
    </message>
    <message>
        <source>The day to look at</source>
        <translation>اليوم المراد النظر فيه</translation>
    </message>
    <message>
        <source>Another version of the rules…</source>
        <translation>إصدار آخر من القواعد…</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>إظهار ما سيتغيّر</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Suppose it were…</source>
        <translation>بافتراض أنه…</translation>
    </message>
    <message>
        <source>another issuer</source>
        <translation>جهة مُصدِرة أخرى</translation>
    </message>
    <message>
        <source>This is only supposed. Nothing in your wallet has changed.</source>
        <translation>هذا مجرد افتراض. لم يتغيّر شيء في محفظتك.</translation>
    </message>
    <message>
        <source>Suppose you earn…</source>
        <translation>بافتراض اكتساب…</translation>
    </message>
    <message>
        <source>Suppose these did not count…</source>
        <translation>بافتراض عدم احتساب هذه…</translation>
    </message>
    <message>
        <source>Today: {amount}</source>
        <translation>اليوم: {amount}</translation>
    </message>
    <message>
        <source>Then: {amount}</source>
        <translation>بعد ذلك: {amount}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما الذي سيتغيّر</translation>
    </message>
    <message>
        <source>Rules: {name}</source>
        <translation>القواعد: {name}</translation>
    </message>
    <message>
        <source>No longer plan {title}</source>
        <translation>إزالة {title} من الخطة</translation>
    </message>
    <message>
        <source>Only verified credentials count. Drop a credential on a requirement to make it count there. Keys on a row: P must count, X leave out, R take back, D decision, Enter open.</source>
        <translation>لا تُحتسب إلا الشهادات التي تم التحقق منها. إفلات شهادة على متطلَّب يجعلها تُحتسب هناك. المفاتيح على الصف: P يجب أن تُحتسب، X استبعاد، R تراجع، D قرار، Enter فتح.</translation>
    </message>
    <message>
        <source>Each credential that counts nowhere is listed under its first reason.</source>
        <translation>كل شهادة لا تُحتسب في أي مكان مدرجة تحت سببها الأول.</translation>
    </message>
    <message>
        <source>Must count here</source>
        <translation>يجب أن تُحتسب هنا</translation>
    </message>
    <message>
        <source>Must count somewhere</source>
        <translation>يجب أن تُحتسب في مكان ما</translation>
    </message>
    <message>
        <source>Take my choice back</source>
        <translation>سحب اختياري</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Write down a decision…</source>
        <translation>تدوين قرار…</translation>
    </message>
    <message>
        <source>How they stand together</source>
        <translation>حالها معًا</translation>
    </message>
    <message>
        <source>Stacks to compare, in order of preference</source>
        <translation>مسارات للمقارنة، بحسب الأفضلية</translation>
    </message>
    <message>
        <source>Each credential counts once</source>
        <translation>تُحتسب كل شهادة مرة واحدة</translation>
    </message>
    <message>
        <source>Exits on one way</source>
        <translation>مخارج على طريق واحد</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>لأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>لأسفل</translation>
    </message>
    <message>
        <source>The upper ones are served first; on one way, they are the earlier exits.</source>
        <translation>تُخدم العليا أولًا؛ وعلى الطريق الواحد هي المخارج الأبكر.</translation>
    </message>
    <message>
        <source>Choose stacks</source>
        <translation>اختيار مسارات</translation>
    </message>
    <message>
        <source>Choose at least one stack to see how they stand together.</source>
        <translation>يُرجى اختيار مسار واحد على الأقل لرؤية حالها معًا.</translation>
    </message>
    <message>
        <source>A credential may count in several</source>
        <translation>يجوز احتساب الشهادة في أكثر من مسار</translation>
    </message>
    <message>
        <source>Nothing counts here yet.</source>
        <translation>لا شيء يُحتسب هنا بعد.</translation>
    </message>
    <message>
        <source>With single use: {state}</source>
        <translation>عند الاستخدام مرة واحدة: {state}</translation>
    </message>
    <message>
        <source>You cannot claim one of them yet.</source>
        <translation>لا يمكنك المطالبة بأي منها بعد.</translation>
    </message>
    <message>
        <source>In order of preference</source>
        <translation>بحسب الأفضلية</translation>
    </message>
    <message>
        <source>With shared use: {state}</source>
        <translation>عند الاستخدام المشترك: {state}</translation>
    </message>
    <message>
        <source>You could claim “{title}” today.</source>
        <translation>يمكنك المطالبة بـ «{title}» اليوم.</translation>
    </message>
    <message>
        <source>The next exit is “{title}”, {n} to go.</source>
        <translation>المخرج التالي هو «{title}»، والمتبقي {n}.</translation>
    </message>
    <message>
        <source>Used in several</source>
        <translation>مستخدمة في أكثر من مسار</translation>
    </message>
    <message>
        <source>best found in the time there was</source>
        <translation>أفضل ما عُثر عليه في الوقت المتاح</translation>
    </message>
    <message>
        <source>Your stacks are being worked out.</source>
        <translation>تُحسب مساراتك الآن.</translation>
    </message>
    <message>
        <source>Search stacks and qualifications</source>
        <translation>البحث في المسارات والمؤهلات</translation>
    </message>
    <message>
        <source>A stack shows how far your credentials carry you toward a qualification.</source>
        <translation>يُظهر المسار إلى أي حد تقرّبك شهاداتك من مؤهل.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>All stacks</source>
        <translation>كل المسارات</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Search stacks…</source>
        <translation>البحث في المسارات…</translation>
    </message>
    <message>
        <source>Import a qualification</source>
        <translation>استيراد مؤهل</translation>
    </message>
    <message>
        <source>New stack</source>
        <translation>مسار جديد</translation>
    </message>
    <message>
        <source>No stack yet</source>
        <translation>لا مسارات بعد</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>Choose a qualification</source>
        <translation>اختيار مؤهل</translation>
    </message>
    <message>
        <source>Not fully verified</source>
        <translation>لم يكتمل التحقق منها</translation>
    </message>
    <message>
        <source>Revoked by the issuer</source>
        <translation>ألغتها الجهة المُصدِرة</translation>
    </message>
    <message>
        <source>Suspended by the issuer</source>
        <translation>علّقتها الجهة المُصدِرة</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Dated in the future</source>
        <translation>تاريخها في المستقبل</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>غير ناجحة</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>حلّت محلها شهادة أحدث</translation>
    </message>
    <message>
        <source>A condition for every credential is not fulfilled</source>
        <translation>شرط لكل شهادة غير مستوفى</translation>
    </message>
    <message>
        <source>Something asked for is not stated</source>
        <translation>شيء مطلوب غير مذكور</translation>
    </message>
    <message>
        <source>Fits none of the requirements</source>
        <translation>لا توافق أيًا من المتطلبات</translation>
    </message>
    <message>
        <source>The requirement is already full</source>
        <translation>المتطلَّب مكتمل من قبل</translation>
    </message>
    <message>
        <source>A limit is reached</source>
        <translation>بُلغ أحد الحدود</translation>
    </message>
    <message>
        <source>The same achievement counts already</source>
        <translation>الإنجاز نفسه محتسب من قبل</translation>
    </message>
    <message>
        <source>Earned in another order</source>
        <translation>اكتُسبت بترتيب آخر</translation>
    </message>
    <message>
        <source>Outside the time span</source>
        <translation>خارج المدة الزمنية</translation>
    </message>
    <message>
        <source>Needed elsewhere</source>
        <translation>لازمة في مكان آخر</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>استبعدتها بنفسك</translation>
    </message>
    <message>
        <source>Open it and see what its check needs; often a list or a key is missing.</source>
        <translation>يُرجى فتحها ومعرفة ما يلزم للتحقق منها؛ فكثيرًا ما تنقص قائمة أو مفتاح.</translation>
    </message>
    <message>
        <source>Ask the issuer why. A new credential would count again.</source>
        <translation>يُرجى سؤال الجهة المُصدِرة عن السبب. ويمكن أن تُحتسب شهادة جديدة.</translation>
    </message>
    <message>
        <source>Ask the issuer what has to happen. It counts again once they lift it.</source>
        <translation>يُرجى سؤال الجهة المُصدِرة عما يجب أن يحدث. تُحتسب من جديد متى رُفع التعليق.</translation>
    </message>
    <message>
        <source>Ask the issuer for a renewal, or write down a decision that accepts it.</source>
        <translation>يُرجى طلب التجديد من الجهة المُصدِرة، أو تدوين قرار يقبلها.</translation>
    </message>
    <message>
        <source>Nothing to do: it counts from its date on.</source>
        <translation>لا يلزم شيء: تُحتسب ابتداءً من تاريخها.</translation>
    </message>
    <message>
        <source>Repeat the assessment and add the new credential.</source>
        <translation>يُرجى إعادة التقييم وإضافة الشهادة الجديدة.</translation>
    </message>
    <message>
        <source>Nothing to do: the newer one is looked at instead.</source>
        <translation>لا يلزم شيء: يُنظر في الأحدث بدلًا منها.</translation>
    </message>
    <message>
        <source>Ask the awarding body for an exception, and write its decision down here.</source>
        <translation>يُرجى طلب استثناء من الجهة المانحة وتدوين قرارها هنا.</translation>
    </message>
    <message>
        <source>Ask the issuer to confirm it, and write the answer down as a decision.</source>
        <translation>يُرجى طلب تأكيد ذلك من الجهة المُصدِرة وتدوين الجواب كقرار.</translation>
    </message>
    <message>
        <source>It may count elsewhere. If it was accepted here, write that decision down.</source>
        <translation>قد تُحتسب في مكان آخر. وإن كانت قد قُبلت هنا فيُرجى تدوين ذلك القرار.</translation>
    </message>
    <message>
        <source>Nothing to do: enough counts there. You can choose by hand which one counts.</source>
        <translation>لا يلزم شيء: ما يُحتسب هناك كافٍ. ويمكنك اختيار المحتسبة يدويًا.</translation>
    </message>
    <message>
        <source>Look at what else counts there; you can choose by hand which one counts.</source>
        <translation>يُرجى النظر في ما يُحتسب هناك أيضًا؛ ويمكنك اختيار المحتسبة يدويًا.</translation>
    </message>
    <message>
        <source>Nothing to do: an achievement counts once.</source>
        <translation>لا يلزم شيء: يُحتسب الإنجاز مرة واحدة.</translation>
    </message>
    <message>
        <source>Ask the awarding body whether the order can be waived.</source>
        <translation>يُرجى سؤال الجهة المانحة إن كان يمكن الإعفاء من الترتيب.</translation>
    </message>
    <message>
        <source>Ask the awarding body for an extension, or earn it anew.</source>
        <translation>يُرجى طلب تمديد من الجهة المانحة، أو اكتسابها من جديد.</translation>
    </message>
    <message>
        <source>It counts once only. Earn another one for the second place.</source>
        <translation>تُحتسب مرة واحدة فقط. ويلزم اكتساب أخرى للموضع الثاني.</translation>
    </message>
    <message>
        <source>Take your choice back to let it count again.</source>
        <translation>سحب اختيارك يتيح احتسابها من جديد.</translation>
    </message>
    <message>
        <source>Counts as equivalent to another unit</source>
        <translation>تُحتسب معادِلة لوحدة أخرى</translation>
    </message>
    <message>
        <source>Accepted although a condition is open</source>
        <translation>مقبولة مع أن شرطًا ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>A requirement is waived</source>
        <translation>أُعفي من متطلَّب</translation>
    </message>
    <message>
        <source>Must count (your choice)</source>
        <translation>يجب أن تُحتسب (اختيارك)</translation>
    </message>
    <message>
        <source>Left out (your choice)</source>
        <translation>مستبعدة (اختيارك)</translation>
    </message>
    <message>
        <source>One condition short: {asked}.</source>
        <translation>ينقصها شرط واحد: {asked}.</translation>
    </message>
    <message>
        <source>It states: {value}.</source>
        <translation>تذكر: {value}.</translation>
    </message>
    <message>
        <source>It does not state {what}.</source>
        <translation>لا تذكر {what}.</translation>
    </message>
    <message>
        <source>Where: {path}</source>
        <translation>الموضع: {path}</translation>
    </message>
    <message>
        <source>“{credential}” says that it is part of “{stack}”.</source>
        <translation>تذكر «{credential}» أنها جزء من «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it contains “{stack}”.</source>
        <translation>تذكر «{credential}» أنها تتضمن «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it comes before “{stack}”.</source>
        <translation>تذكر «{credential}» أنها تسبق «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that “{stack}” comes before it.</source>
        <translation>تذكر «{credential}» أن «{stack}» يسبقها.</translation>
    </message>
    <message>
        <source>“{credential}” says that it is another edition of “{stack}”.</source>
        <translation>تذكر «{credential}» أنها إصدار آخر من «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it is related to “{stack}”.</source>
        <translation>تذكر «{credential}» أنها ذات صلة بـ «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that “{stack}” has taken its place.</source>
        <translation>تذكر «{credential}» أن «{stack}» حلّ محلها.</translation>
    </message>
    <message>
        <source>“{credential}” says that it gives a right to “{stack}”.</source>
        <translation>تذكر «{credential}» أنها تمنح حقًا في «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it follows the description of “{stack}”.</source>
        <translation>تذكر «{credential}» أنها تتبع وصف «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it is aligned with “{stack}”.</source>
        <translation>تذكر «{credential}» أنها متوائمة مع «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it is part of what “{requirement}” asks for in “{stack}”.</source>
        <translation>تذكر «{credential}» أنها جزء مما يطلبه «{requirement}» في «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it contains what “{requirement}” asks for in “{stack}”.</source>
        <translation>تذكر «{credential}» أنها تتضمن ما يطلبه «{requirement}» في «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it comes before what “{requirement}” asks for in “{stack}”.</source>
        <translation>تذكر «{credential}» أنها تسبق ما يطلبه «{requirement}» في «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it comes after what “{requirement}” asks for in “{stack}”.</source>
        <translation>تذكر «{credential}» أنها تلي ما يطلبه «{requirement}» في «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it is another edition of what “{requirement}” asks for in “{stack}”.</source>
        <translation>تذكر «{credential}» أنها إصدار آخر مما يطلبه «{requirement}» في «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it is related to what “{requirement}” asks for in “{stack}”.</source>
        <translation>تذكر «{credential}» أنها ذات صلة بما يطلبه «{requirement}» في «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that its place was taken by what “{requirement}” asks for in “{stack}”.</source>
        <translation>تذكر «{credential}» أن ما يطلبه «{requirement}» في «{stack}» حلّ محلها.</translation>
    </message>
    <message>
        <source>“{credential}” says that it gives a right to what “{requirement}” asks for in “{stack}”.</source>
        <translation>تذكر «{credential}» أنها تمنح حقًا فيما يطلبه «{requirement}» في «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it follows the description “{requirement}” asks for in “{stack}”.</source>
        <translation>تذكر «{credential}» أنها تتبع الوصف الذي يطلبه «{requirement}» في «{stack}».</translation>
    </message>
    <message>
        <source>“{credential}” says that it is aligned with what “{requirement}” asks for in “{stack}”.</source>
        <translation>تذكر «{credential}» أنها متوائمة مع ما يطلبه «{requirement}» في «{stack}».</translation>
    </message>
    <message>
        <source>These are hints from the credentials themselves. Nothing here is counted.</source>
        <translation>هذه إشارات من الشهادات نفسها. لا يُحتسب شيء هنا.</translation>
    </message>
    <message>
        <source>“{credential}” says what is asked for before it: {name}</source>
        <translation>تذكر «{credential}» ما يُطلب قبلها: {name}</translation>
    </message>
    <message>
        <source>“{credential}” says that “{name}” comes before it.</source>
        <translation>تذكر «{credential}» أن «{name}» يسبقها.</translation>
    </message>
    <message>
        <source>Needed there</source>
        <translation>لازمة هناك</translation>
    </message>
    <message>
        <source>Not needed there: others can take its place</source>
        <translation>غير لازمة هناك: يمكن أن تحلّ أخرى محلها</translation>
    </message>
    <message>
        <source>May be needed there</source>
        <translation>قد تكون لازمة هناك</translation>
    </message>
    <message>
        <source>Nobody signed these rules. The ones you keep are signed. Ask the publisher for a signed version.</source>
        <translation>لم يوقّع أحد هذه القواعد. والمحفوظة لديك موقَّعة. يُرجى طلب نسخة موقَّعة من الناشر.</translation>
    </message>
    <message>
        <source>The signature over these rules could not be fully verified.</source>
        <translation>تعذّر التحقق بالكامل من التوقيع على هذه القواعد.</translation>
    </message>
    <message>
        <source>These rules are signed by somebody else than the ones you keep.</source>
        <translation>وقّع هذه القواعد طرف غير الذي وقّع المحفوظة لديك.</translation>
    </message>
    <message>
        <source>These are the rules of another qualification, not a version of this one.</source>
        <translation>هذه قواعد مؤهل آخر، وليست إصدارًا من هذا المؤهل.</translation>
    </message>
    <message>
        <source>This version is older than the one you keep.</source>
        <translation>هذا الإصدار أقدم من المحفوظ لديك.</translation>
    </message>
    <message>
        <source>The version has the same name, but the rules are not the same.</source>
        <translation>الإصدار له الاسم نفسه، لكن القواعد مختلفة.</translation>
    </message>
    <message>
        <source>The names of the versions do not tell which one is newer.</source>
        <translation>أسماء الإصدارات لا تبيّن أيها أحدث.</translation>
    </message>
    <message>
        <source>ECTS</source>
        <translation>ECTS</translation>
    </message>
    <message numerus="yes">
        <source>credential(s)</source>
        <translation><numerusform>شهادة</numerusform><numerusform>شهادة</numerusform><numerusform>شهادة</numerusform><numerusform>شهادات</numerusform><numerusform>شهادة</numerusform><numerusform>شهادة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>point(s)</source>
        <translation><numerusform>نقطة</numerusform><numerusform>نقطة</numerusform><numerusform>نقطة</numerusform><numerusform>نقاط</numerusform><numerusform>نقطة</numerusform><numerusform>نقطة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation><numerusform>ساعة</numerusform><numerusform>ساعة</numerusform><numerusform>ساعة</numerusform><numerusform>ساعات</numerusform><numerusform>ساعة</numerusform><numerusform>ساعة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>issuer(s)</source>
        <translation><numerusform>جهة مُصدِرة</numerusform><numerusform>جهة مُصدِرة</numerusform><numerusform>جهة مُصدِرة</numerusform><numerusform>جهات مُصدِرة</numerusform><numerusform>جهة مُصدِرة</numerusform><numerusform>جهة مُصدِرة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>part(s)</source>
        <translation><numerusform>جزء</numerusform><numerusform>جزء</numerusform><numerusform>جزء</numerusform><numerusform>أجزاء</numerusform><numerusform>جزءًا</numerusform><numerusform>جزء</numerusform></translation>
    </message>
    <message>
        <source>it could not be fully verified</source>
        <translation>تعذّر التحقق منها بالكامل</translation>
    </message>
    <message>
        <source>the issuer revoked it</source>
        <translation>ألغتها الجهة المُصدِرة</translation>
    </message>
    <message>
        <source>the issuer suspended it</source>
        <translation>علّقتها الجهة المُصدِرة</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>انتهت مدتها</translation>
    </message>
    <message>
        <source>its date is still to come</source>
        <translation>لم يأتِ تاريخها بعد</translation>
    </message>
    <message>
        <source>it was not passed</source>
        <translation>لم تكن ناجحة</translation>
    </message>
    <message>
        <source>a newer one replaces it</source>
        <translation>حلّت محلها شهادة أحدث</translation>
    </message>
    <message>
        <source>it does not fulfil “{name}”</source>
        <translation>لا تستوفي «{name}»</translation>
    </message>
    <message>
        <source>it matches none of the requirements</source>
        <translation>لا توافق أيًا من المتطلبات</translation>
    </message>
    <message>
        <source>“{name}” is already full</source>
        <translation>«{name}» مكتمل من قبل</translation>
    </message>
    <message>
        <source>the limit of “{name}” is reached</source>
        <translation>بُلغ حد «{name}»</translation>
    </message>
    <message>
        <source>it repeats one that counts</source>
        <translation>تكرّر شهادة محتسبة</translation>
    </message>
    <message>
        <source>it was not earned in the order “{name}” asks for</source>
        <translation>لم تُكتسب بالترتيب الذي يطلبه «{name}»</translation>
    </message>
    <message>
        <source>it lies outside the time span of “{name}”</source>
        <translation>تقع خارج المدة الزمنية لـ «{name}»</translation>
    </message>
    <message>
        <source>it is needed elsewhere, for “{name}”</source>
        <translation>لازمة في مكان آخر، لـ «{name}»</translation>
    </message>
    <message>
        <source>“{name}” leaves it out</source>
        <translation>يستبعدها «{name}»</translation>
    </message>
    <message>
        <source>The rules are the very ones you keep.</source>
        <translation>القواعد هي نفسها المحفوظة لديك.</translation>
    </message>
    <message>
        <source>The rules are the very ones that come with this program.</source>
        <translation>القواعد هي نفسها التي تأتي مع هذا البرنامج.</translation>
    </message>
    <message>
        <source>These are not the rules you have under this name. Compare them with the publisher's.</source>
        <translation>هذه ليست القواعد التي لديك بهذا الاسم. يُرجى مقارنتها بقواعد الناشر.</translation>
    </message>
    <message>
        <source>The rules were brought by the holder. Compare them with the publisher's.</source>
        <translation>أحضر الحامل القواعد. يُرجى مقارنتها بقواعد الناشر.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Complete once everything is confirmed</source>
        <translation>يكتمل عند تأكيد كل شيء</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد الإنجاز</translation>
    </message>
    <message>
        <source>Your own word, not confirmed</source>
        <translation>كلامك أنت، غير مؤكَّد</translation>
    </message>
    <message>
        <source>The holder's signature over the rules could not be checked, so nobody stands for them.</source>
        <translation>تعذّر التحقق من توقيع الحامل على القواعد، فلا أحد يضمنها.</translation>
    </message>
    <message>
        <source>Nobody signed these rules; compare them with the publisher's.</source>
        <translation>لم يوقّع أحد هذه القواعد؛ يُرجى مقارنتها بقواعد الناشر.</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>You have {done} of {needed} {unit}</source>
        <translation>لديك {done} من {needed} {unit}</translation>
    </message>
    <message>
        <source>{done} of {needed} {unit}</source>
        <translation>{done} من {needed} {unit}</translation>
    </message>
    <message>
        <source>What is shown does not come to what the holder said.</source>
        <translation>ما يُظهر لا يبلغ ما ذكره الحامل.</translation>
    </message>
    <message>
        <source>What is shown comes to what the holder said.</source>
        <translation>ما يُظهر يبلغ ما ذكره الحامل.</translation>
    </message>
    <message>
        <source>Signed in the name of {who}; the signature could not be fully checked</source>
        <translation>موقَّعة باسم {who}؛ وتعذّر التحقق من التوقيع بالكامل</translation>
    </message>
    <message>
        <source>Confirmed by a signed letter of {name}</source>
        <translation>مؤكَّد بخطاب موقَّع من {name}</translation>
    </message>
    <message>
        <source>Signed by {who}, checked</source>
        <translation>موقَّعة من {who}، وتم التحقق</translation>
    </message>
    <message>
        <source>it does not state {what}</source>
        <translation>لا تذكر {what}</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>How much time the learning takes. One ECTS credit stands for 25 to 30 hours.</source>
        <translation>الوقت الذي يستغرقه التعلّم. رصيد ECTS واحد يعادل من 25 إلى 30 ساعة.</translation>
    </message>
    <message>
        <source>A step in a framework. EQF is the European one, from 1 to 8.</source>
        <translation>درجة في إطار. وEQF هو الإطار الأوروبي، من 1 إلى 8.</translation>
    </message>
    <message>
        <source>How it was found out that you can do it.</source>
        <translation>كيف جرى التأكد من قدرتك.</translation>
    </message>
    <message>
        <source>Who watches over the quality of the issuer or of this offer.</source>
        <translation>من يسهر على جودة الجهة المُصدِرة أو هذا العرض التعليمي.</translation>
    </message>
    <message>
        <source>Whether it was made sure that it was you who took the assessment.</source>
        <translation>هل جرى التأكد من أنك أنت من خضع للتقييم.</translation>
    </message>
    <message>
        <source>Whether you took part on site, online, or both.</source>
        <translation>هل كان حضورك في الموقع أو عبر الإنترنت أو كليهما.</translation>
    </message>
    <message>
        <source>Until when the issuer stands by it.</source>
        <translation>إلى متى تلتزم بها الجهة المُصدِرة.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Bring in what you earned</source>
        <translation>إدخال ما اكتسبته</translation>
    </message>
    <message>
        <source>Drop the file or picture you got from an issuer anywhere on this window. You see what it is before anything is kept.</source>
        <translation>يُرجى إفلات الملف أو الصورة التي وصلتك من الجهة المُصدِرة في أي مكان من هذه النافذة. يظهر لك ما هو قبل أن يُحفظ شيء.</translation>
    </message>
    <message>
        <source>See whether it is genuine</source>
        <translation>معرفة هل هي أصلية</translation>
    </message>
    <message>
        <source>Each credential carries one word. “Verified” means that the signature was checked here. A question mark means that something needed is not on this computer, and not that anything is wrong.</source>
        <translation>تحمل كل شهادة كلمة واحدة. «تم التحقق» تعني أن التوقيع فُحص هنا. وعلامة الاستفهام تعني أن شيئًا لازمًا غير موجود على هذا الحاسوب، لا أن هناك خطأ.</translation>
    </message>
    <message>
        <source>See what it adds up to</source>
        <translation>معرفة ما تُكوّنه معًا</translation>
    </message>
    <message>
        <source>Under Stacks choose a qualification. You see how far you are, what counts where, and what to do next.</source>
        <translation>يمكن اختيار مؤهل ضمن «المسارات». ويظهر لك مدى تقدّمك، وما يُحتسب وأين، وما الخطوة التالية.</translation>
    </message>
    <message>
        <source>Show only what you want</source>
        <translation>إظهار ما يلزم فقط</translation>
    </message>
    <message>
        <source>Choose credentials, decide what to show, and hand them over as a file or a code. Nothing is sent by itself, and this program opens no connection.</source>
        <translation>يمكن اختيار الشهادات وتحديد ما يُظهر منها ثم تسليمها كملف أو رمز. لا يُرسل شيء من تلقاء نفسه، ولا يفتح هذا البرنامج أي اتصال.</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Show Cairn</source>
        <translation>إظهار Cairn</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Cairn is still here, hidden in the tray.</source>
        <translation>ما زال Cairn هنا، مخفيًا في منطقة الإشعارات.</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>The signature of the list holds; it was made by {by}. Whether that is the right signer was not checked.</source>
        <translation>توقيع القائمة صحيح؛ وضعه {by}. ولم يُتحقَّق من أنه الموقِّع الصحيح.</translation>
    </message>
    <message>
        <source>The signature of the list was not checked.</source>
        <translation>لم يُتحقَّق من توقيع القائمة.</translation>
    </message>
    <message>
        <source>The list is not signed.</source>
        <translation>القائمة غير موقَّعة.</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>Open another wallet…</source>
        <translation>فتح محفظة أخرى…</translation>
    </message>
    <message>
        <source>Open the wallet in {folder}</source>
        <translation>فتح المحفظة في {folder}</translation>
    </message>
    <message>
        <source>The two entries differ. Type the same passphrase twice.</source>
        <translation>المُدخَلان مختلفان. يُرجى كتابة عبارة المرور نفسها مرتين.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together work well.</source>
        <translation>أربع كلمات أو أكثر لا رابط بينها خيار جيد.</translation>
    </message>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>قصيرة جدًا: 8 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Easy to guess. Add a word or two.</source>
        <translation>سهلة التخمين. يُرجى إضافة كلمة أو كلمتين.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>مقبولة. كلمة أخرى تجعلها قوية.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n credential(s). Unlock with the backup's passphrase.</source>
        <translation><numerusform>لم تُستعد أي شهادة. يُرجى فتح القفل بعبارة مرور النسخة الاحتياطية.</numerusform><numerusform>استُعيدت: شهادة واحدة. يُرجى فتح القفل بعبارة مرور النسخة الاحتياطية.</numerusform><numerusform>استُعيدت: شهادتان. يُرجى فتح القفل بعبارة مرور النسخة الاحتياطية.</numerusform><numerusform>استُعيدت: %n شهادات. يُرجى فتح القفل بعبارة مرور النسخة الاحتياطية.</numerusform><numerusform>استُعيدت: %n شهادة. يُرجى فتح القفل بعبارة مرور النسخة الاحتياطية.</numerusform><numerusform>استُعيدت: %n شهادة. يُرجى فتح القفل بعبارة مرور النسخة الاحتياطية.</numerusform></translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>If you put this copy here yourself, keep it; otherwise restore your newest backup.</source>
        <translation>إذا وضعت هذه النسخة هنا بنفسك فيمكنك الاحتفاظ بها؛ وإلا فيُرجى استعادة أحدث نسخة احتياطية.</translation>
    </message>
    <message numerus="yes">
        <source>This wallet is an older copy: %n change(s) made later on this computer are missing.</source>
        <translation><numerusform>هذه المحفظة نسخة أقدم.</numerusform><numerusform>هذه المحفظة نسخة أقدم: ينقصها تغيير واحد أُجري لاحقًا على هذا الحاسوب.</numerusform><numerusform>هذه المحفظة نسخة أقدم: ينقصها تغييران أُجريا لاحقًا على هذا الحاسوب.</numerusform><numerusform>هذه المحفظة نسخة أقدم: ينقصها %n تغييرات أُجريت لاحقًا على هذا الحاسوب.</numerusform><numerusform>هذه المحفظة نسخة أقدم: ينقصها %n تغييرًا أُجريت لاحقًا على هذا الحاسوب.</numerusform><numerusform>هذه المحفظة نسخة أقدم: ينقصها %n تغيير أُجريت لاحقًا على هذا الحاسوب.</numerusform></translation>
    </message>
    <message>
        <source>This wallet is another copy than the one last used on this computer.</source>
        <translation>هذه المحفظة نسخة غير التي استُخدمت آخر مرة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>That one was last used on {when}.</source>
        <translation>تلك استُخدمت آخر مرة {when}.</translation>
    </message>
    <message>
        <source>This computer's clock stands earlier than a moment this wallet has already seen, {when}. Dates are judged by that moment until the clock has passed it or you say that the clock is right.</source>
        <translation>ساعة هذا الحاسوب متأخرة عن لحظة سبق أن رأتها هذه المحفظة، {when}. تُقيَّم التواريخ بحسب تلك اللحظة حتى تتجاوزها الساعة أو تقول إن الساعة صحيحة.</translation>
    </message>
</context>
<context>
    <name>verdict sheet</name>
    <message>
        <source>This sheet tells what was found that day. It proves nothing by itself: check the original.</source>
        <translation>تذكر هذه الورقة ما وُجد في ذلك اليوم. وهي لا تُثبت شيئًا بذاتها: يُرجى التحقق من الأصل.</translation>
    </message>
    <message>
        <source>Result of a check</source>
        <translation>نتيجة الفحص</translation>
    </message>
    <message>
        <source>{sign} {title}: {told}</source>
        <translation>{sign} {title}: {told}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>تعذّرت قراءته</translation>
    </message>
    <message>
        <source>{name}, SHA-256 {digest}</source>
        <translation>{name}، SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Checked at {when}, without a network.</source>
        <translation>جرى الفحص في {when}، دون شبكة.</translation>
    </message>
    <message>
        <source>check-result</source>
        <translation>نتيجة-الفحص</translation>
    </message>
    <message>
        <source>Opened with Cairn, the original in this file is checked again.</source>
        <translation>عند الفتح ببرنامج Cairn يُفحص الأصل الموجود في هذا الملف من جديد.</translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation>صفحة {n} من {of}</translation>
    </message>
    <message>
        <source>The file that was checked</source>
        <translation>الملف الذي جرى فحصه</translation>
    </message>
    <message>
        <source>The presentation</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Credential without a title</source>
        <translation>شهادة بلا عنوان</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>In the holder's own words: signed by the holder alone, by no institution.</source>
        <translation>بكلمات حامله: موقّع منه وحده، ولم توقّعه أي مؤسسة.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>غير أصلية</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معلَّقة</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>لم تسرِ بعد</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>لم يكتمل التحقق</translation>
    </message>
    <message>
        <source>The signature holds, it is in date, and nothing speaks against it.</source>
        <translation>التوقيع صحيح وساري المفعول، ولا شيء يناقضه.</translation>
    </message>
    <message>
        <source>Something does not hold. It may have been changed after it was signed. Do not rely on it.</source>
        <translation>هناك شيء غير صحيح. ربما جرى تغييرها بعد توقيعها. لا ينبغي الاعتماد عليها.</translation>
    </message>
    <message>
        <source>The issuer has taken it back.</source>
        <translation>سحبتها الجهة المُصدِرة.</translation>
    </message>
    <message>
        <source>The issuer has put it on hold for now.</source>
        <translation>علّقتها الجهة المُصدِرة مؤقتًا.</translation>
    </message>
    <message>
        <source>It was issued with an end date, and that date has passed.</source>
        <translation>صدرت بتاريخ انتهاء، وقد مضى ذلك التاريخ.</translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation>يومها الأول لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>Nothing is wrong, but something could not be checked on this computer.</source>
        <translation>لا خلل فيها، لكن تعذّر التحقق من شيء على هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago</source>
        <translation><numerusform>فُحصت اليوم</numerusform><numerusform>فُحصت قبل يوم واحد</numerusform><numerusform>فُحصت قبل يومين</numerusform><numerusform>فُحصت قبل %n أيام</numerusform><numerusform>فُحصت قبل %n يومًا</numerusform><numerusform>فُحصت قبل %n يوم</numerusform></translation>
    </message>
    <message>
        <source>Genuine, issuer not in your trust lists</source>
        <translation>أصلية، والجهة المُصدِرة ليست في قوائم ثقتك</translation>
    </message>
    <message>
        <source>Status list of unknown age</source>
        <translation>قائمة حالة مجهولة العمر</translation>
    </message>
    <message>
        <source>Status list {age}</source>
        <translation>قائمة الحالة {age}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Adding demonstration credentials…</source>
        <translation>جارٍ إضافة شهادات توضيحية…</translation>
    </message>
    <message>
        <source>picture of the screen</source>
        <translation>صورة الشاشة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Demonstration credentials added</source>
        <translation>أُضيفت الشهادات التوضيحية</translation>
    </message>
</context>
<context>
    <name>working</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>المتبقي نحو {n} ث</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
</context>
</TS>
