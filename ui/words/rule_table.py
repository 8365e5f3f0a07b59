"""One plain sentence for every rule a reader or writer can name; several rules may share one."""

from ui.words.translate import said

_SEEMING = {
    said("rules", "The file is empty."): ("empty", "baked-empty"),
    said("rules", "It is plain text."): ("plain-text",),
    said("rules", "It is a PDF without a credential inside."): ("pdf",),
    said("rules", "It is a web page, not a credential."): ("html",),
    said("rules", "It is an XML file of another kind."): ("xml",),
    said("rules", "It is a certificate or key file; add it under trust instead."): ("pem",),
    said("rules", "It is a file of a kind that holds no credential."): ("binary",),
    said("rules", "It is data, but says nothing about a credential."): ("json-without-credential",),
    said("rules", "The picture has no credential inside."): ("picture-without-credential", "picture-without-code"),
    said("rules", "The archive holds no credential."): ("archive-without-credential",),
    said("rules", "It is not a regular file."): ("not-a-file",),
    said("rules", "It is an offer of a credential, which would have to be answered online."): ("offer",),
    said("rules", "It is a request for a presentation, not a credential."): ("request",),
    said("rules", "It is a link; the wallet does not fetch it."): ("link",),
    said("rules", "It is neither an offer nor a request."): ("not-a-request",),
}
_LIMITS = {
    said("rules", "The file is over the size limit."): ("input-bytes", "text-field-bytes", "line-characters"),
    said("rules", "It is nested too deep."): (
        "json-depth", "cbor-depth", "xml-depth", "term-depth", "credential-depth", "nested-list",
        "tree-depth", "predicate-depth",
    ),
    said("rules", "It has too many entries."): (
        "json-members", "cbor-members", "xml-elements", "quads", "contexts", "list-entries", "units", "catalogue",
    ),
    said("rules", "It unpacks to more than the wallet opens."): ("expanded-bytes", "decoded-pixels"),
    said("rules", "It unpacks to far more than it weighs."): ("expansion-ratio",),
    said("rules", "The archive holds too many files."): ("zip-entries", "open-export-parts"),
    said("rules", "It holds too many credentials at once."): ("credentials-per-file",),
    said("rules", "It takes too long to put in its canonical form."): ("canonical-steps",),
    said("rules", "It has too many separate claims."): ("disclosures",),
    said("rules", "It carries too many signatures."): ("proofs",),
    said("rules", "A key in it is written too long."): ("multibase-characters",),
    said("rules", "The code comes in too many parts."): ("qr-symbols",),
}  # fmt: skip
_WRITTEN = {
    said("rules", "A name stands twice in it, so two readers could read two things."): ("duplicate-key",),
    said("rules", "It is not well-formed JSON."): ("json-syntax", "not-json-data", "not-an-object", "empty-array"),
    said("rules", "It is not written in UTF-8."): ("not-utf8", "byte-order-mark", "svg-encoding"),
    said("rules", "A number in it cannot be read exactly."): ("not-a-number", "number-overflow", "unsafe-integer"),
    said("rules", "A character in it is only half there."): ("lone-surrogate",),
    said("rules", "Some of its encoded text is damaged."): (
        "base45", "base58", "base64", "base64url", "multibase", "varint", "cbor", "cbor-kind", "data-url",
        "data-url-base64",
    ),
    said("rules", "A date or time in it cannot be read."): ("time", "not-a-date"),
    said("rules", "The picture file is damaged."): ("png", "svg", "picture", "svg-entities", "repeated-keyword"),
    said("rules", "This kind of picture cannot be decoded here."): ("picture-decoder",),
    said("rules", "The page says that it carries a presentation, but there is none in it."): ("page",),
    said("rules", "The PDF document is damaged, or attaches a file in a way that is not read."): ("pdf-file",),
    said("rules", "The archive is damaged, locked, or names files outside itself."): ("zip",),
}  # fmt: skip
_CODES = {
    said("rules", "Some parts of the code are missing."): ("parts-missing", "qr-parts-missing", "part-place"),
    said("rules", "The codes do not belong together."): ("qr-mixed",),
    said("rules", "A code is damaged."): ("qr-checksum", "qr-frame"),
    said("rules", "It is too large for a code; hand it out as a file."): ("too-large-for-a-code",),
}
_MEANING = {
    said("rules", "It uses a word that its dictionaries do not define, so its meaning is open."): (
        "undefined-term", "undefined-type", "data-loss",
    ),
    said("rules", "It names a dictionary this wallet does not have."): ("unknown-context", "no-context"),
    said("rules", "It brings its own dictionary, which could change what signed words mean."): (
        "inline-context", "protected-term",
    ),
    said("rules", "An address in it is incomplete."): ("relative-iri", "bad-id"),
    said("rules", "An entry in it is empty where a signature must cover something."): ("null-value",),
    said("rules", "It is linked data of a form this wallet does not read."): (
        "bad-context", "bad-language-map", "bad-language-tag", "bad-type", "bad-value-object", "blank-predicate",
        "context-table", "cyclic-term", "literal-as-subject", "no-mark", "no-statements", "recursive-context",
        "reserved-word", "text-direction", "unsupported-context", "unsupported-keyword", "unsupported-map",
        "unsupported-term", "value-in-graph", "canonical-hash", "bad-keyword", "conflicting-keys",
        "spelled-out-term", "nested-list",
    ),
    said("rules", "It is signed, but in a vocabulary this wallet does not read."): ("unknown-vocabulary",),
}  # fmt: skip
_SEALED = {
    said("rules", "The token has no signature."): ("unsigned-token",),
    said("rules", "The token is made of the wrong parts."): (
        "token-parts", "token-without-claims", "cose-form", "token-without-credential", "sd-jwt-form", "seal-form",
        "envelope", "media-type", "presentation-inside", "proof-not-an-object",
    ),
    said("rules", "The token was made for another purpose."): ("token-type",),
    said("rules", "The token is signed in a way this wallet does not accept."): ("token-algorithm", "sd-alg"),
    said("rules", "Its separately sealed claims do not fit together."): (
        "sd-digests", "sd-disclosure", "sd-duplicate-digest", "sd-duplicate-disclosure", "sd-name-taken",
        "sd-orphan-disclosure", "sd-reserved-name", "must-not-be-hidden",
    ),
}  # fmt: skip
_SHARING = {
    said("rules", "Nothing was chosen."): ("nothing-chosen",),
    said("rules", "What it says about its stack does not fit together."): ("stack-terms",),
    said("rules", "The rules of its stack are too long."): ("definition-bytes",),
    said("rules", "It has no signature of an issuer."): ("no-proof",),
    said("rules", "Only a badge can be put into a picture."): ("not-a-badge",),
    said(
        "rules",
        "This kind is handed over as it is, by itself: take the original out with `cairn export`, a badge also in its"
        " picture with `--as png`. Europass and every badge reader take it unchanged.",
    ): ("unchanged-only",),
    said("rules", "It cannot be shown in this format."): ("form", "format", "cannot-be-signed", "suite-key"),
    said("rules", "It cannot be shortened without breaking its signature."): (
        "base-proof", "base-proof-malformed", "list-in-selection", "bad-pointer",
    ),
    said("rules", "There is no claim at that place."): ("unknown-path", "no-such-value"),
    said("rules", "The end date is in the past."): ("already-over",),
    said("rules", "It needs the name of the receiver."): ("no-audience",),
    said("rules", "It records no achievement."): ("no-achievement",),
    said("rules", "A summary needs a sentence that says who has not signed it."): ("summary-mark",),
    said("rules", "The request is damaged, or could be answered for somebody else."): ("request-form",),
    said("rules", "The receiver's code (nonce) must have 16 characters or more."): ("request-nonce",),
    said("rules", "The request asks for too many things at once."): ("request-asks", "request-entries"),
    said(
        "rules",
        "Printed sheets need the typesetter: install it with `pip install --require-hashes -r requirements-sheets.txt`,"
        " or share it as a file or a page.",
    ): ("sheet-writer",),
    said(
        "rules",
        "Shortening this kind of signature needs one more package: install it with"
        " `pip install --require-hashes -r requirements-bbs.txt`.",
    ): ("bbs-extra",),
    said("rules", "The file is too large to be put into a sheet."): ("sheet-original",),
    said("rules", "The sheet could not be set."): ("sheet-not-set",),
    said("rules", "Nothing in the wallet answers what is asked for."): ("nothing-matches",),
    said("rules", "There is no file in the folder."): ("folder-empty",),
    said("rules", "There are more files than are checked at once."): ("batch-files",),
    said("rules", "A sheet lists 200 credentials at most."): ("sheet-records",),
    said("rules", "The rules of the qualification it is shown for are damaged."): ("stack-terms",),
    said("rules", "The rules of the qualification it is shown for are too large."): ("definition-bytes",),
}  # fmt: skip
_ASKED = {
    said("rules", "A file in this export is not the original its list names."): (
        "not-an-original", "open-export-digest",
    ),
    said("rules", "The list of this export cannot be read."): ("open-export-form",),
    said("rules", "This export was made by a newer version."): ("open-export-version",),
    said("rules", "There are too many saved searches; remove one first."): ("saved-searches",),
    said("rules", "A saved search needs a short name."): ("search-name",),
    said("rules", "An identity needs a short name."): ("identity-name",),
    said("rules", "The identity that signs cannot be retired; choose another one first."): ("identity-signs",),
    said("rules", "There are as many identities as can be kept."): ("identities",),
    said("rules", "An identity cannot have such a key."): ("identity-key", "identity-method"),
    said("rules", "It does not say under which address it can be found; name it with --uri."): ("material-address",),
    said("rules", "It is neither a key document, a status list, a profile nor a context."): ("material-form",),
    said("rules", "The words of the command are off; --help lists them."): ("usage",),
    said("rules", "Repeat the command with --yes to confirm."): ("needs-yes",),
    said("rules", "The time must be written like 2026-01-31T09:00:00Z."): ("time-argument",),
    said("rules", "The day must be written like 2026-01-31."): ("day-argument",),
    said("rules", "That day is still to come, so nobody can know."): ("as-of-future",),
    said("rules", "A judgement as of a day needs one kept credential."): ("as-of-one",),
    said("rules", "What stands where an endorsement belongs is none."): ("not-an-endorsement", "endorsement"),
    said("rules", "There are more endorsements than are looked at."): ("endorsement-count",),
    said("rules", "An issuer is named by its DID or its https address."): ("issuer-id",),
    said("rules", "The list of material must name a path for each address."): ("materials-form",),
    said("rules", "The presentation header must be base64url."): ("presentation-header",),
    said("rules", "Sheets are written in the languages of the program (ar, de, el, en, es, fr, it, pl)."): (
        "sheet-language",
    ),
    said("rules", "Each line must be a list of words in JSON."): ("session-line",),
    said("rules", "After several wrong tries each further one has to wait, up to a minute."): ("too-many-tries",),
    said("rules", "A newer recovery sheet makes an older one worthless."): ("recovery-code",),
    said("rules", "Name the file that holds the passphrase."): ("no-passphrase",),
    said("rules", "The passphrase is too long."): ("passphrase-length",),
    said("rules", "The passphrase file is not text."): ("passphrase-encoding",),
    said("rules", "A kept credential can no longer be read."): ("record-unreadable",),
}  # fmt: skip

_TRUSTED = {
    said("rules", "It is not what the fingerprint was taken of."): ("merkle-target",),
    said("rules", "The path from its fingerprint to the recorded one is broken."): ("merkle-path", "merkle-proof"),
    said("rules", "The signature of the list does not hold."): ("trust-list-seal", "xml-seal"),
    said("rules", "It is no trust list of a kind that is read here."): ("trust-list-form", "trust-list-version"),
    said("rules", "An entry of the trust list is damaged."): (
        "trust-list-authority", "trust-list-date", "trust-list-issuer", "trust-list-text", "trust-list-types",
    ),
    said("rules", "The trust list has too many entries."): ("trust-list-issuers", "trust-list-services"),
    said("rules", "The list no longer grants the authority that issued the certificate."): ("service-withdrawn",),
    said("rules", "The trust list should have been renewed by now; bring the newest one."): ("trust-list-overdue",),
    said("rules", "It is not well-formed XML."): ("xml-syntax",),
    said("rules", "The time stamp does not hold, or nobody you trust stands behind it."): (
        "der", "time-stamp", "time-stamp-imprint", "time-stamp-authority", "time-stamp-kind",
    ),
    said("rules", "The revocation list is damaged, of another authority, or only a part."): (
        "crl", "crl-foreign", "crl-kind",
    ),
    said("rules", "It has parts that could pull in something else, which is refused."): ("xml-doctype", "xml-encoding"),
}  # fmt: skip

_STACKED = {
    said("rules", "The rules were changed after they were signed, or the signature is false."): ("definition-forged",),
    said("rules", "It is signed, but holds no rules of a qualification."): ("no-definition-inside",),
    said("rules", "The rules inside it are damaged."): ("signed-definition",),
    said("rules", "It is none of the descriptions of qualifications that can be read."): ("exchange-format",),
    said("rules", "It describes nothing that has parts."): ("exchange-nothing-found",),
    said("rules", "A decision needs its source: who said so, and where."): ("decision-source",),
    said("rules", "This kind of decision needs a code or a requirement it is about."): ("decision-target",),
    said("rules", "A waiver is about a requirement; every other decision is about a credential."): ("decision-unit",),
    said("rules", "There is no such kind of decision."): ("decision-kind",),
    said("rules", "The decision in the letter is incomplete, or written in another way."): ("decision-letter",),
    said("rules", "Rules are not signed in this way."): ("signing-suite",),
    said("rules", "The source is told in too many words."): ("source-characters",),
    said("rules", "The attached letter is over the size limit."): ("attachment-bytes",),
    said("rules", "A day must be written like 2026-01-31."): ("date-argument",),
    said("rules", "The rules have more parts than are reckoned with."): (
        "nodes", "predicates", "cover-items", "constraints", "pairs",
    ),
    said("rules", "A number in the rules is too large or too long."): ("count", "months", "number-characters"),
    said("rules", "A text in the rules is too long."): ("text-characters",),
    said("rules", "So many stacks cannot be looked at side by side."): ("too-many-stacks",),
    said("rules", "Something that must be there is missing."): ("member-missing",),
    said("rules", "Something in it is not known, so its meaning is open."): (
        "member-unknown", "node-type", "predicate-unknown", "constraint-type",
    ),
    said("rules", "A value in it is not of the kind that belongs there."): (
        "not-a-text", "not-a-list", "not-a-boolean", "not-a-whole-number", "not-allowed", "not-a-metric", "not-an-id",
        "step-zero",
    ),
    said("rules", "A list or a number in it is too small."): ("too-few", "too-small"),
    said("rules", "Two things in it have the same name."): ("id-twice",),
    said("rules", "It names something that it does not define."): (
        "node-unknown", "scale-unknown", "issuer-group-unknown", "not-on-scale",
    ),
    said("rules", "A condition must say exactly one thing."): ("predicate-members", "amount-or-share"),
    said("rules", "These are not rules of the kind that is read here."): ("model",),
}  # fmt: skip
_STORED = {
    said("rules", "The folder it should go into is not there."): ("enoent", "enotdir"),
    said("rules", "Writing there is not allowed."): ("eacces", "eperm", "erofs"),
    said("rules", "The name is too long."): ("enametoolong",),
    said("rules", "The file is no backup of this program, or a damaged one."): (
        "not-a-backup", "backup-cut", "backup-front", "backup-header", "backup-mark",
    ),
    said("rules", "A key or certificate in it cannot be read."): (
        "bundle-certificates", "certificate", "certificate-path", "coordinate-length", "jwk-kind", "jwk-member",
        "jwk-private", "jwk-use", "method-controller", "method-id", "method-key", "method-kind", "multikey-base",
        "multikey-kind", "multikey-length", "multikey-secret", "pem-key", "pem-kind", "pem-secret", "point-off-curve",
        "rsa-key", "rsa-size",
    ),
}  # fmt: skip

TABLE: dict[str, str] = {
    rule: sentence
    for group in (_SEEMING, _LIMITS, _WRITTEN, _CODES, _MEANING, _SEALED, _SHARING, _ASKED, _TRUSTED, _STACKED, _STORED)
    for sentence, rules in group.items()
    for rule in rules
}
