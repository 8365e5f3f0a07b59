"""The table: everything this wallet understands, in order; order is meaning, the first match wins."""

from wallet.carriers import (
    cose_file,
    html_page,
    json_file,
    jwt_text,
    pdf_file,
    png_badge,
    qr_text,
    svg_badge,
    zip_archive,
)
from wallet.carriers.carrier import Carrier
from wallet.dids import did_jwk, did_key, did_web, held, https_issuer
from wallet.dids.method import DidMethod
from wallet.formats import cose_sign1, data_integrity, elm_seal, open_badges_2, sd_jwt_vc, signed_text, vc_jwt
from wallet.formats.format import Format
from wallet.profiles import clr_2, elm_3, foreign, open_badges_3, vcdm_1, vcdm_2
from wallet.profiles import open_badges_2 as open_badges_2_claims
from wallet.profiles import sd_jwt_vc as sd_jwt_vc_claims
from wallet.profiles.profile import Profile
from wallet.proofs import (
    bbs_2023,
    ecdsa_jcs_2019,
    ecdsa_rdfc_2019,
    ecdsa_sd_2023,
    ecdsa_secp256k1_signature_2019,
    ed25519_signature_2018,
    ed25519_signature_2020,
    eddsa_jcs_2022,
    eddsa_rdfc_2022,
    jades,
    jose,
    json_web_signature_2020,
    merkle_proof_2017,
    merkle_proof_2019,
    sd_jwt,
)
from wallet.proofs.suite import Suite
from wallet.status import (
    bitstring_list,
    revocation_list_1edtech,
    revocation_list_2020,
    revocation_list_ob2,
    status_list_2021,
    token_list,
)
from wallet.status.method import StatusMethod

CARRIERS: tuple[Carrier, ...] = (
    zip_archive.CARRIER,
    png_badge.CARRIER,
    svg_badge.CARRIER,
    cose_file.CARRIER,
    html_page.CARRIER,
    pdf_file.CARRIER,
    qr_text.CARRIER,
    json_file.CARRIER,
    jwt_text.CARRIER,
)
FORMATS: tuple[Format, ...] = (
    sd_jwt_vc.FORMAT,
    signed_text.FORMAT,
    vc_jwt.FORMAT,
    data_integrity.FORMAT,
    open_badges_2.FORMAT,
    elm_seal.FORMAT,
    cose_sign1.FORMAT,
)
PROFILES: tuple[Profile, ...] = (
    foreign.PROFILE,
    clr_2.PROFILE,
    open_badges_3.PROFILE,
    open_badges_2_claims.PROFILE,
    elm_3.PROFILE,
    sd_jwt_vc_claims.PROFILE,
    vcdm_2.PROFILE,
    vcdm_1.PROFILE,
)

PROOFS: dict[str, Suite] = {
    suite.name: suite
    for suite in (
        eddsa_rdfc_2022.SUITE,
        eddsa_jcs_2022.SUITE,
        ecdsa_rdfc_2019.SUITE,
        ecdsa_jcs_2019.SUITE,
        ecdsa_sd_2023.SUITE,
        bbs_2023.SUITE,
        ed25519_signature_2020.SUITE,
        ed25519_signature_2018.SUITE,
        ecdsa_secp256k1_signature_2019.SUITE,
        json_web_signature_2020.SUITE,
        merkle_proof_2017.SUITE,
        merkle_proof_2019.SUITE,
        jose.SUITE,
        sd_jwt.SUITE,
        jades.SUITE,
    )
}
DIDS: dict[str, DidMethod] = {
    method.name: method
    for method in (did_key.METHOD, did_jwk.METHOD, did_web.METHOD, held.EBSI, https_issuer.METHOD)
}
STATUS: dict[str, StatusMethod] = {
    method.name: method
    for method in (
        bitstring_list.METHOD,
        status_list_2021.METHOD,
        revocation_list_2020.METHOD,
        token_list.METHOD,
        revocation_list_1edtech.METHOD,
        revocation_list_ob2.METHOD,
    )
}
