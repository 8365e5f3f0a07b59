"""What a credential can state that a rule may ask for."""

from ui.words.translate import said, translate

_PROPERTIES = {
    "level": said("stack-rules", "the level ({scale})"),
    "grade": said("stack-rules", "a grade ({scale})"),
    "amount": said("stack-rules", "the size in {scale}"),
    "subjects": said("stack-rules", "the subject"),
    "skills": said("stack-rules", "the skills"),
    "code": said("stack-rules", "a code"),
    "tag": said("stack-rules", "a tag"),
    "usedFor": said("stack-rules", "what it is used for"),
    "assessment": said("stack-rules", "how it was assessed"),
    "evidence": said("stack-rules", "whether it was assessed"),
    "mode": said("stack-rules", "the mode of study"),
    "language": said("stack-rules", "the language"),
    "country": said("stack-rules", "the country"),
    "kind": said("stack-rules", "the kind of credential"),
    "passed": said("stack-rules", "whether it was passed"),
    "issuer": said("stack-rules", "the issuer"),
    "awarded": said("stack-rules", "the date of award"),
}


def property_words(name: str) -> str:
    """ "the level (EQF)" for `level:EQF`."""
    kind, _, scale = name.partition(":")
    known = _PROPERTIES.get(kind)
    return translate("stack-rules", known).format(scale=scale) if known else name.replace("-", " ")
