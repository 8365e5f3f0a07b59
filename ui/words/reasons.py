"""One sentence for each reason a check can give, and what the person can do about it."""

from ui.words.translate import said
from wallet.model.reasons import Reason

ASK_ISSUER = said("advice", "Ask the issuer for a fresh copy.")
BRING_LIST = said("advice", "Add the status list as a file under Settings, or ask the issuer.")
NOTHING = ""
KEEP_OUT = said("advice", "Do not rely on it; ask the person for the original.")
UPDATE = said("advice", "A newer version of this wallet may understand it.")
BRING_KEY = said("advice", "Add the issuer's key document as a file under Settings.")
TRUST = said("advice", "If you know the issuer, add them to your trust list.")

_Table = dict[Reason, tuple[str, str]]

_FORM: _Table = {
    Reason.WELL_MADE: (said("reasons", "It follows the rules of its format."), NOTHING),
    Reason.BROKEN_RULE: (said("reasons", "It breaks a rule of its format."), ASK_ISSUER),
    Reason.CONTEXTS_KNOWN: (said("reasons", "Every term it uses is defined and known here."), NOTHING),
    Reason.UNKNOWN_CONTEXT: (said("reasons", "It uses a vocabulary that is not on this computer."), UPDATE),
    Reason.INLINE_CONTEXT: (
        said("reasons", "It brings its own vocabulary, which could change what is meant."),
        ASK_ISSUER,
    ),
    Reason.UNDEFINED_TERM: (
        said("reasons", "It uses a term nobody defined, so the signature does not cover it."),
        ASK_ISSUER,
    ),
    Reason.RELATIVE_IRI: (
        said("reasons", "It holds an incomplete web address where a full one is needed."),
        ASK_ISSUER,
    ),
    Reason.DATA_LOSS: (said("reasons", "A part of it would be lost from what the signature covers."), ASK_ISSUER),
    Reason.CONTEXT_ORDER: (said("reasons", "Its vocabularies are not in the required order."), ASK_ISSUER),
    Reason.NO_SCHEMA: (said("reasons", "It names no schema, and it need not."), NOTHING),
    Reason.SCHEMA_NOT_CHECKED: (
        said("reasons", "The schema it names is not on this computer, or asks what is not understood here."),
        NOTHING,
    ),
    Reason.SCHEMA_HOLDS: (said("reasons", "It keeps to the schema it names."), NOTHING),
    Reason.SCHEMA_BROKEN: (said("reasons", "It does not keep to the schema it names."), ASK_ISSUER),
    Reason.RESOURCE_SAME: (said("reasons", "The copy at hand is the very one it meant."), NOTHING),
    Reason.RESOURCE_DIFFERS: (said("reasons", "The copy at hand is not the one it meant."), NOTHING),
}

_SEAL: _Table = {
    Reason.SIGNATURE_GOOD: (said("reasons", "The signature is intact: nothing changed since it was issued."), NOTHING),
    Reason.SIGNATURE_BAD: (
        said("reasons", "The signature does not fit: it was changed after signing, or the key is wrong."),
        KEEP_OUT,
    ),
    Reason.HOSTED_SAME: (said("reasons", "It says the same as the copy its issuer hosts."), NOTHING),
    Reason.HOSTED_DIFFERS: (said("reasons", "The copy its issuer hosts says something else."), KEEP_OUT),
    Reason.NO_PROOF: (
        said("reasons", "It carries no signature, so nobody stands behind it."),
        said("advice", "Ask for a signed copy."),
    ),
    Reason.PROOF_MALFORMED: (said("reasons", "Its signature is not written as its kind demands."), ASK_ISSUER),
    Reason.SUITE_UNSUPPORTED: (said("reasons", "It is signed in a way this wallet does not check yet."), UPDATE),
    Reason.ALGORITHM_NOT_ALLOWED: (said("reasons", "It is signed with an algorithm that is not accepted."), ASK_ISSUER),
    Reason.ALGORITHM_KEY_MISMATCH: (
        said("reasons", "The key is not made for the algorithm the signature names."),
        KEEP_OUT,
    ),
    Reason.CRITICAL_HEADER: (said("reasons", "It demands a rule this wallet does not know."), UPDATE),
    Reason.TOKEN_TYPE: (said("reasons", "It is a signed token, but not of a credential."), KEEP_OUT),
    Reason.BASE_PROOF: (said("reasons", "It is the issuer's working copy, which is not meant to be shown."), NOTHING),
    Reason.CANONICAL_BUDGET: (
        said("reasons", "It is built so that checking it would take unreasonably long."),
        KEEP_OUT,
    ),
    Reason.PURPOSE_FITS: (said("reasons", "The signature was made for this purpose."), NOTHING),
    Reason.PURPOSE_WRONG: (said("reasons", "The signature was made for another purpose."), KEEP_OUT),
    Reason.PROOF_IN_DATE: (said("reasons", "The signature is in date."), NOTHING),
    Reason.PROOF_EXPIRED: (said("reasons", "The signature itself has expired."), ASK_ISSUER),
    Reason.PROOF_FROM_FUTURE: (
        said("reasons", "The signature claims a time that is still to come."),
        said("advice", "Check this computer's clock."),
    ),
    Reason.PREVIOUS_PROOF_MISSING: (said("reasons", "A signature it builds on is missing."), ASK_ISSUER),
    Reason.PREVIOUS_PROOF_BAD: (said("reasons", "A signature it builds on does not hold."), KEEP_OUT),
    Reason.CHAIN_ANCHOR_MISSING: (
        said(
            "reasons",
            "It is unchanged against the fingerprint it names; whether the issuer recorded that one publicly cannot be"
            " told offline.",
        ),
        said("advice", "Look up the transaction it names: it must be the issuer's and hold exactly this fingerprint."),
    ),
    Reason.CLAIMS_CONTRADICT: (said("reasons", "Its envelope and its content say different things."), KEEP_OUT),
    Reason.DISCLOSURE_BROKEN: (said("reasons", "A shown claim does not match what was signed."), KEEP_OUT),
}

_ISSUER: _Table = {
    Reason.KEY_FOUND: (said("reasons", "The signing key is known."), NOTHING),
    Reason.KEY_NOT_AT_HAND: (said("reasons", "The issuer's key document is not on this computer."), BRING_KEY),
    Reason.KEY_UNUSABLE: (said("reasons", "The issuer's key cannot be used for this signature."), ASK_ISSUER),
    Reason.METHOD_UNSUPPORTED: (said("reasons", "The issuer's kind of identifier is not understood yet."), UPDATE),
    Reason.METHOD_NOT_LISTED: (said("reasons", "The issuer's document does not list the key that signed."), KEEP_OUT),
    Reason.METHOD_MALFORMED: (said("reasons", "The name of the signing key is not well made."), ASK_ISSUER),
    Reason.DOCUMENT_MALFORMED: (said("reasons", "The issuer's key document is not well made."), BRING_KEY),
    Reason.CONTROLLER_IS_ISSUER: (said("reasons", "The signing key belongs to the issuer."), NOTHING),
    Reason.CONTROLLER_NOT_ISSUER: (
        said("reasons", "The signing key belongs to somebody else than the issuer."),
        KEEP_OUT,
    ),
    Reason.ISSUER_NOT_CONFIRMED: (
        said("reasons", "Whether the key belongs to the issuer could not be confirmed."),
        BRING_KEY,
    ),
    Reason.VOUCHED: (said("reasons", "The issuer is in your trust lists."), NOTHING),
    Reason.NOT_VOUCHED: (said("reasons", "The issuer is not in your trust lists."), TRUST),
    Reason.NO_TRUST_LIST: (said("reasons", "You have no trust list yet, so nobody vouches for the issuer."), TRUST),
    Reason.CERTIFICATE_GOOD: (said("reasons", "The issuer's certificate leads to an authority you trust."), NOTHING),
    Reason.CERTIFICATE_BAD: (said("reasons", "The issuer's certificate does not hold."), KEEP_OUT),
    Reason.CERTIFICATE_REVOKED: (
        said("reasons", "The issuer's certificate was revoked, and nothing proves that the seal is older."),
        KEEP_OUT,
    ),
    Reason.CERTIFICATE_STATUS_MISSING: (
        said("reasons", "Whether the issuer's certificate was revoked could not be told."),
        said("advice", "Add the revocation list it names as a file under Settings."),
    ),
    Reason.CERTIFICATE_ANCHOR_MISSING: (
        said("reasons", "The authority behind the issuer's certificate is not in your trust lists."),
        TRUST,
    ),
}

_STANDING: _Table = {
    Reason.IN_PERIOD: (said("reasons", "It is in date."), NOTHING),
    Reason.NO_PERIOD: (said("reasons", "It has no end date."), NOTHING),
    Reason.EXPIRED: (said("reasons", "It has expired."), said("advice", "Ask the issuer whether it can be renewed.")),
    Reason.NOT_YET_VALID: (
        said("reasons", "Its first day is still to come."),
        said("advice", "Wait for that day, or check this computer's clock."),
    ),
    Reason.NO_STATUS: (said("reasons", "The issuer publishes no revocation list for it."), NOTHING),
    Reason.NOT_SET: (said("reasons", "Not revoked, as of the list at hand."), NOTHING),
    Reason.REVOKED: (
        said("reasons", "The issuer has revoked it."),
        said("advice", "Ask the issuer why, and whether a new one will follow."),
    ),
    Reason.SUSPENDED: (
        said("reasons", "The issuer has suspended it."),
        said("advice", "Ask the issuer what is missing."),
    ),
    Reason.STATUS_MESSAGE: (said("reasons", "The issuer left a note on its status."), NOTHING),
    Reason.STATUS_UNSUPPORTED: (said("reasons", "Its kind of revocation list is not understood yet."), UPDATE),
    Reason.STATUS_LIST_MISSING: (
        said("reasons", "A revocation list exists, and there is no copy on this computer yet."),
        BRING_LIST,
    ),
    Reason.STATUS_LIST_STALE: (said("reasons", "The revocation list at hand is too old to rely on."), BRING_LIST),
    Reason.STATUS_LIST_LATER: (
        said("reasons", "The revocation list at hand was made after that day, so it proves nothing about it."),
        NOTHING,
    ),
    Reason.STATUS_SET_LATER: (
        said("reasons", "It was taken back at some time between two lists, and that day lies between them."),
        said("advice", "Ask the issuer since when it is taken back."),
    ),
    Reason.STATUS_LIST_EXPIRED: (said("reasons", "The revocation list at hand has expired."), BRING_LIST),
    Reason.STATUS_LIST_UNPROVEN: (
        said("reasons", "The revocation list at hand could not be proven genuine."),
        BRING_LIST,
    ),
    Reason.STATUS_LIST_FOREIGN: (said("reasons", "The revocation list at hand is not the issuer's own."), BRING_LIST),
    Reason.STATUS_LIST_MALFORMED: (said("reasons", "The revocation list at hand is not well made."), BRING_LIST),
    Reason.STATUS_PURPOSE_WRONG: (
        said("reasons", "The list at hand is about something other than revocation."),
        BRING_LIST,
    ),
    Reason.STATUS_INDEX_OUTSIDE: (
        said("reasons", "Its place is outside the list, so nothing can be said."),
        ASK_ISSUER,
    ),
    Reason.STATUS_ENTRY_MALFORMED: (
        said("reasons", "It does not say properly where its status is published."),
        ASK_ISSUER,
    ),
    Reason.STATUS_ONLINE_ONLY: (
        said("reasons", "Its status can only be asked for online."),
        said("advice", "Ask the issuer directly."),
    ),
}

_HOLDER: _Table = {
    Reason.RECIPIENT_MATCHES: (said("reasons", "It was issued to the person you named."), NOTHING),
    Reason.RECIPIENT_DIFFERS: (said("reasons", "It was issued to somebody else than the person you named."), KEEP_OUT),
    Reason.RECIPIENT_NOT_STATED: (said("reasons", "It does not say whom it was issued to."), NOTHING),
    Reason.NOT_ASKED: (said("reasons", "Not asked for."), NOTHING),
    Reason.HOLDER_PROVEN: (said("reasons", "Whoever presents it proved control of the key it was issued to."), NOTHING),
    Reason.HOLDER_NOT_PROVEN: (
        said("reasons", "Whoever presents it did not prove that it is theirs."),
        said("advice", "Ask them to share it from their own wallet."),
    ),
    Reason.HOLDER_MISSING: (
        said("reasons", "Nobody signed the presentation."),
        said("advice", "Ask them to share it from their own wallet."),
    ),
    Reason.AUDIENCE_MATCHES: (said("reasons", "It was made for this receiver."), NOTHING),
    Reason.AUDIENCE_DIFFERS: (
        said("reasons", "It was made for another receiver."),
        said("advice", "Ask for a presentation made for you."),
    ),
    Reason.NONCE_MATCHES: (said("reasons", "It answers the question that was asked."), NOTHING),
    Reason.NONCE_DIFFERS: (
        said("reasons", "It answers an older question; it may be a copy."),
        said("advice", "Ask for a fresh presentation."),
    ),
    Reason.PARTS_READ: (said("reasons", "Everything inside could be read."), NOTHING),
    Reason.PART_UNSUPPORTED: (said("reasons", "Something inside is of a kind that is not understood yet."), UPDATE),
    Reason.PART_REFUSED: (said("reasons", "Something inside could not be read."), ASK_ISSUER),
}

SENTENCES: _Table = {**_FORM, **_SEAL, **_ISSUER, **_STANDING, **_HOLDER}
