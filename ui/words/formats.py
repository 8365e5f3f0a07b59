"""What credentials are sealed in, speak and travel in, by names people know; an unknown code is shown as it is."""

_NAMES = {
    "data-integrity": "Data Integrity",
    "data_integrity": "Data Integrity",
    "vc-jwt": "VC-JWT",
    "vc_jwt": "VC-JWT",
    "sd-jwt-vc": "SD-JWT VC",
    "sd-jwt": "SD-JWT",
    "unsigned": "No signature",
    "open-badges-3": "Open Badge 3.0",
    "open-badges-2": "Open Badge 2.0",
    "clr-2": "Comprehensive Learner Record 2.0",
    "elm-3": "European Learning Model",
    "vcdm-2": "Verifiable credential 2.0",
    "vcdm-1": "Verifiable credential 1.1",
    "json-file": "JSON file",
    "json": "JSON file",
    "jwt-text": "signed text",
    "jwt": "signed text",
    "png-badge": "baked PNG picture",
    "png": "baked PNG picture",
    "svg-badge": "baked SVG picture",
    "svg": "baked SVG picture",
    "qr-text": "QR code",
    "qr": "QR code",
    "html": "web page",
    "page": "web page",
    "pdf": "PDF document",
    "elm-seal": "European digital seal",
    "zip-archive": "ZIP archive",
    "zip": "ZIP archive",
}


def name_of(code: str) -> str:
    """The name of a format, profile or carrier."""
    return _NAMES.get(code, code)
