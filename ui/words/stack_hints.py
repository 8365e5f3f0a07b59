"""What a credential says about qualifications by itself, in whole sentences; none of it is counted."""

from ui.words.translate import said, translate
from wallet.model.relation import Hint, RelationKind

_ITSELF = {
    RelationKind.PART_OF: said("stacks", "“{credential}” says that it is part of “{stack}”."),
    RelationKind.HAS_PART: said("stacks", "“{credential}” says that it contains “{stack}”."),
    RelationKind.PRECEDES: said("stacks", "“{credential}” says that it comes before “{stack}”."),
    RelationKind.FOLLOWS: said("stacks", "“{credential}” says that “{stack}” comes before it."),
    RelationKind.SAME: said("stacks", "“{credential}” says that it is another edition of “{stack}”."),
    RelationKind.RELATED: said("stacks", "“{credential}” says that it is related to “{stack}”."),
    RelationKind.REPLACED_BY: said("stacks", "“{credential}” says that “{stack}” has taken its place."),
    RelationKind.ENTITLES: said("stacks", "“{credential}” says that it gives a right to “{stack}”."),
    RelationKind.SPECIFIED_BY: said("stacks", "“{credential}” says that it follows the description of “{stack}”."),
    RelationKind.ALIGNED: said("stacks", "“{credential}” says that it is aligned with “{stack}”."),
}
_REQUIREMENT = {
    RelationKind.PART_OF: said(
        "stacks", "“{credential}” says that it is part of what “{requirement}” asks for in “{stack}”."
    ),
    RelationKind.HAS_PART: said(
        "stacks", "“{credential}” says that it contains what “{requirement}” asks for in “{stack}”."
    ),
    RelationKind.PRECEDES: said(
        "stacks", "“{credential}” says that it comes before what “{requirement}” asks for in “{stack}”."
    ),
    RelationKind.FOLLOWS: said(
        "stacks", "“{credential}” says that it comes after what “{requirement}” asks for in “{stack}”."
    ),
    RelationKind.SAME: said(
        "stacks", "“{credential}” says that it is another edition of what “{requirement}” asks for in “{stack}”."
    ),
    RelationKind.RELATED: said(
        "stacks", "“{credential}” says that it is related to what “{requirement}” asks for in “{stack}”."
    ),
    RelationKind.REPLACED_BY: said(
        "stacks", "“{credential}” says that its place was taken by what “{requirement}” asks for in “{stack}”."
    ),
    RelationKind.ENTITLES: said(
        "stacks", "“{credential}” says that it gives a right to what “{requirement}” asks for in “{stack}”."
    ),
    RelationKind.SPECIFIED_BY: said(
        "stacks", "“{credential}” says that it follows the description “{requirement}” asks for in “{stack}”."
    ),
    RelationKind.ALIGNED: said(
        "stacks", "“{credential}” says that it is aligned with what “{requirement}” asks for in “{stack}”."
    ),
}


def sentence(hint: Hint) -> str:
    """One hint as a sentence."""
    relation = hint.relation
    shown = {
        "credential": hint.credential.best(),
        "stack": hint.stack.best() or hint.stack_id,
        "requirement": hint.requirement.best() or hint.requirement_id,
        "name": relation.name.best() or relation.target or relation.code,
    }
    if hint.requirement_id and relation.kind in _REQUIREMENT:
        return translate("stacks", _REQUIREMENT[relation.kind]).format(**shown)
    if hint.stack_id and relation.kind in _ITSELF:
        return translate("stacks", _ITSELF[relation.kind]).format(**shown)
    if relation.kind is RelationKind.FOLLOWS:
        return translate("stacks", "“{credential}” says that “{name}” comes before it.").format(**shown)
    return translate("stacks", "“{credential}” says what is asked for before it: {name}").format(**shown)


def caution() -> str:
    """How far hints may be leaned on."""
    return translate("stacks", "These are hints from the credentials themselves. Nothing here is counted.")
