"""Why a check came out as it did: stable codes, and the two exceptions that carry them up from a primitive."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

from wallet.errors import Fact
from wallet.model.trust import Resource


class Reason(Enum):
    """A code with one sentence in `ui.words.checks`."""

    __hash__ = object.__hash__  # each member is one object; a hash of its name is made anew for every look-up

    # form
    WELL_MADE = "well-made"
    BROKEN_RULE = "broken-rule"
    CONTEXTS_KNOWN = "contexts-known"
    UNKNOWN_CONTEXT = "unknown-context"
    INLINE_CONTEXT = "inline-context"
    UNDEFINED_TERM = "undefined-term"
    RELATIVE_IRI = "relative-iri"
    DATA_LOSS = "data-loss"
    CONTEXT_ORDER = "context-order"
    NO_SCHEMA = "no-schema"
    SCHEMA_NOT_CHECKED = "schema-not-checked"
    SCHEMA_HOLDS = "schema-holds"
    SCHEMA_BROKEN = "schema-broken"
    RESOURCE_SAME = "resource-same"
    RESOURCE_DIFFERS = "resource-differs"
    # seal
    SIGNATURE_GOOD = "signature-good"
    SIGNATURE_BAD = "signature-bad"
    NO_PROOF = "no-proof"
    HOSTED_SAME = "hosted-same"
    HOSTED_DIFFERS = "hosted-differs"
    PROOF_MALFORMED = "proof-malformed"
    SUITE_UNSUPPORTED = "suite-unsupported"
    ALGORITHM_NOT_ALLOWED = "algorithm-not-allowed"
    ALGORITHM_KEY_MISMATCH = "algorithm-key-mismatch"
    CRITICAL_HEADER = "critical-header"
    TOKEN_TYPE = "token-type"
    BASE_PROOF = "base-proof"
    CANONICAL_BUDGET = "canonical-budget"
    PURPOSE_FITS = "purpose-fits"
    PURPOSE_WRONG = "purpose-wrong"
    PROOF_IN_DATE = "proof-in-date"
    PROOF_EXPIRED = "proof-expired"
    PROOF_FROM_FUTURE = "proof-from-future"
    PREVIOUS_PROOF_MISSING = "previous-proof-missing"
    PREVIOUS_PROOF_BAD = "previous-proof-bad"
    CHAIN_ANCHOR_MISSING = "chain-anchor-missing"
    CLAIMS_CONTRADICT = "claims-contradict"
    DISCLOSURE_BROKEN = "disclosure-broken"
    # issuer
    KEY_FOUND = "key-found"
    KEY_NOT_AT_HAND = "key-not-at-hand"
    KEY_UNUSABLE = "key-unusable"
    METHOD_UNSUPPORTED = "did-method-unsupported"
    METHOD_NOT_LISTED = "verification-method-not-listed"
    METHOD_MALFORMED = "verification-method-malformed"
    DOCUMENT_MALFORMED = "did-document-malformed"
    CONTROLLER_IS_ISSUER = "controller-is-issuer"
    CONTROLLER_NOT_ISSUER = "controller-not-issuer"
    ISSUER_NOT_CONFIRMED = "issuer-not-confirmed"
    VOUCHED = "issuer-vouched"
    NOT_VOUCHED = "issuer-not-vouched"
    NO_TRUST_LIST = "no-trust-list"
    CERTIFICATE_GOOD = "certificate-good"
    CERTIFICATE_BAD = "certificate-bad"
    CERTIFICATE_REVOKED = "certificate-revoked"
    CERTIFICATE_STATUS_MISSING = "certificate-status-missing"
    CERTIFICATE_ANCHOR_MISSING = "certificate-anchor-missing"
    # standing
    IN_PERIOD = "in-period"
    NO_PERIOD = "no-period"
    EXPIRED = "expired"
    NOT_YET_VALID = "not-yet-valid"
    NO_STATUS = "no-status"
    NOT_SET = "status-not-set"
    REVOKED = "revoked"
    SUSPENDED = "suspended"
    STATUS_MESSAGE = "status-message"
    STATUS_UNSUPPORTED = "status-unsupported"
    STATUS_LIST_MISSING = "status-list-missing"
    STATUS_LIST_STALE = "status-list-stale"
    STATUS_LIST_LATER = "status-list-later"
    STATUS_SET_LATER = "status-set-later"
    STATUS_LIST_EXPIRED = "status-list-expired"
    STATUS_LIST_UNPROVEN = "status-list-unproven"
    STATUS_LIST_FOREIGN = "status-list-foreign"
    STATUS_LIST_MALFORMED = "status-list-malformed"
    STATUS_PURPOSE_WRONG = "status-purpose-wrong"
    STATUS_INDEX_OUTSIDE = "status-index-outside"
    STATUS_ENTRY_MALFORMED = "status-entry-malformed"
    STATUS_ONLINE_ONLY = "status-online-only"
    # holder
    RECIPIENT_MATCHES = "recipient-matches"
    RECIPIENT_DIFFERS = "recipient-differs"
    RECIPIENT_NOT_STATED = "recipient-not-stated"
    NOT_ASKED = "not-asked"
    HOLDER_PROVEN = "holder-proven"
    HOLDER_NOT_PROVEN = "holder-not-proven"
    HOLDER_MISSING = "holder-missing"
    AUDIENCE_MATCHES = "audience-matches"
    AUDIENCE_DIFFERS = "audience-differs"
    NONCE_MATCHES = "nonce-matches"
    NONCE_DIFFERS = "nonce-differs"
    PARTS_READ = "parts-read"
    PART_REFUSED = "part-refused"
    PART_UNSUPPORTED = "part-unsupported"


class BadSeal(Exception):
    """A primitive found that something does not hold; the run turns it into a failed check."""

    def __init__(self, reason: Reason, **facts: Fact) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.facts: Mapping[str, Fact] = MappingProxyType(dict(facts))


class CannotTell(Exception):
    """A primitive cannot decide with what is at hand; the run turns it into an unknown check that names its needs."""

    def __init__(self, reason: Reason, *needs: Resource, **facts: Fact) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.needs = needs
        self.facts: Mapping[str, Fact] = MappingProxyType(dict(facts))
