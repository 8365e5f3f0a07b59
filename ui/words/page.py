"""The sentences of the page that shows a presentation to a receiver who has nothing but a browser."""

from ui.words.translate import translate
from wallet.model.page import PageWords


def page_words(language: str = "en", direction: str = "ltr") -> PageWords:
    """The sentences in the person's language; `language` and `direction` are those of that language."""
    return PageWords(
        language=language,
        direction=direction,
        title=translate("page", "Credentials shown to you"),
        explanation=translate(
            "page",
            "This page was made by the learner and holds the signed credentials themselves. Anything written on a page"
            " can be invented: open this file with Cairn to check every signature, whether it still stands, and whom"
            " it was made for.",
        ),
        issuer=translate("page", "Issuer"),
        awarded=translate("page", "Awarded"),
        valid_until=translate("page", "Valid until"),
        outcomes=translate("page", "How it was assessed"),
        credit=translate("page", "Credit"),
        level=translate("page", "Level"),
        result=translate("page", "Result"),
        skills=translate("page", "Skills and frameworks"),
        holder=translate("page", "Shown by the holder of"),
        save=translate("page", "Save the presentation itself"),
        check=translate("page", "Check the signatures"),
        code=translate("page", "The presentation as a QR code"),
        mark_good=translate("page", "The holder's signature is good."),
        mark_bad=translate("page", "The holder's signature is not good, or its time is over."),
        mark_cannot=translate("page", "This browser cannot check the holder's signature. Open the file with Cairn."),
        mark_issuer_bad=translate("page", "An issuer's signature is not good, or its time is over."),
        mark_issuers=translate(
            "page",
            "Issuers' signatures checked here and good: {checked} of {all}. Whether a credential was revoked, and who"
            " the issuers are, is not checked by this page.",
        ),
        own=translate("page", "In the holder's own words: signed by the holder alone, by no institution."),
    )
