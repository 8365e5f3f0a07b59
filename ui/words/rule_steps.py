"""The one next step for a broken rule, where the step of its kind of trouble would send a person the wrong way."""

from ui.words.translate import said

_STEPS = {
    said("errors", "Correct that place in the file, or ask whoever wrote it."): (
        "amount-or-share", "constraint-type", "id-twice", "issuer-group-unknown", "list-entries", "member-missing",
        "member-unknown", "model", "node-type", "node-unknown", "not-a-boolean", "not-a-date", "not-a-list",
        "not-a-metric", "not-a-text", "not-a-whole-number", "not-allowed", "not-an-id", "not-on-scale",
        "predicate-members", "predicate-unknown", "scale-unknown", "step-zero", "too-few", "too-small", "months",
    ),
    said("errors", "Ask whoever publishes it for CTDL, ELM or stack-rules/1."): (
        "exchange-format", "exchange-nothing-found",
    ),
    said("errors", "Choose a folder that exists."): ("enoent", "enotdir"),
    said("errors", "Choose a folder you may write to."): ("eacces", "eperm", "erofs"),
    said("errors", "Choose a shorter name."): ("enametoolong",),
    said("errors", "Choose another backup."): (
        "not-a-backup", "backup-cut", "backup-front", "backup-header", "backup-mark",
    ),
    said("errors", "Choose a later day."): ("already-over",),
    said("errors", "Choose another way of signing, or leave the choice to the program."): (
        "cannot-be-signed", "suite-key",
    ),
    said("errors", "Look up what can be shown of it, and choose from that."): ("unknown-path", "no-such-value"),
    said("errors", "Hand over the original instead."): ("not-a-badge", "unchanged-only", "no-achievement"),
    said("errors", "Choose at least one credential."): ("nothing-chosen",),
    said("errors", "Bring the file from the address that the check names."): ("material-form",),
    said("errors", "Ask whoever publishes the list for another copy."): (
        "trust-list-form", "trust-list-version", "trust-list-seal", "trust-list-authority", "trust-list-date",
        "trust-list-issuer", "trust-list-text", "trust-list-types",
    ),
    said("errors", "Ask whoever made the request for a new one."): ("request-form", "request-asks", "request-entries"),
}  # fmt: skip

STEPS: dict[str, str] = {rule: step for step, rules in _STEPS.items() for rule in rules}
