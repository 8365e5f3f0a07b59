"""What credentials are sealed in, speak and travel in, by names people know; an unknown code is shown as it is."""

from ui.words.translate import said, translate

_NAMES = {
    "data-integrity": said("formats", "Data Integrity"),
    "data_integrity": said("formats", "Data Integrity"),
    "vc-jwt": said("formats", "VC-JWT"),
    "vc_jwt": said("formats", "VC-JWT"),
    "sd-jwt-vc": said("formats", "SD-JWT VC"),
    "sd-jwt": said("formats", "SD-JWT"),
    "unsigned": said("formats", "No signature"),
    "open-badges-3": said("formats", "Open Badge 3.0"),
    "open-badges-2": said("formats", "Open Badge 2.0"),
    "clr-2": said("formats", "Comprehensive Learner Record 2.0"),
    "elm-3": said("formats", "European Learning Model"),
    "vcdm-2": said("formats", "Verifiable credential 2.0"),
    "vcdm-1": said("formats", "Verifiable credential 1.1"),
    "signed": said("formats", "signed text"),
    "foreign": said("formats", "signed text"),
    "cose": said("formats", "COSE signature"),
    "json-file": said("formats", "JSON file"),
    "json": said("formats", "JSON file"),
    "jwt-text": said("formats", "signed text"),
    "jwt": said("formats", "signed text"),
    "png-badge": said("formats", "baked PNG picture"),
    "png": said("formats", "baked PNG picture"),
    "svg-badge": said("formats", "baked SVG picture"),
    "svg": said("formats", "baked SVG picture"),
    "qr-text": said("formats", "QR code"),
    "qr": said("formats", "QR code"),
    "html": said("formats", "web page"),
    "page": said("formats", "web page"),
    "pdf": said("formats", "PDF document"),
    "elm-seal": said("formats", "European digital seal"),
    "zip-archive": said("formats", "ZIP archive"),
    "zip": said("formats", "ZIP archive"),
}


def name_of(code: str) -> str:
    """The name of a format, profile or carrier."""
    return translate("formats", _NAMES[code]) if code in _NAMES else code
