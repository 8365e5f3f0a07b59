// Signed tokens: did-jwt-vc of the Decentralized Identity Foundation (VC-JWT 1.1), and jose (VC-JOSE-COSE).
import {createVerifiableCredentialJwt, createVerifiablePresentationJwt, verifyCredential, verifyPresentation}
  from 'did-jwt-vc';
import {EdDSASigner, ES256Signer} from 'did-jwt';
import * as jose from 'jose';
import {answer} from './answering.mjs';
import {didDocument} from './at_hand.mjs';

const CURVES = {EdDSA: {crv: 'Ed25519'}, ES256: {}};

// A did:jwk spells its key out; its document is made here.
function jwkDocument(did) {
  const publicKeyJwk = JSON.parse(Buffer.from(did.slice('did:jwk:'.length), 'base64url').toString());
  const method = {id: `${did}#0`, type: 'JsonWebKey2020', controller: did, publicKeyJwk};
  return {id: did, verificationMethod: [method], assertionMethod: [method.id], authentication: [method.id]};
}
const documentOf = did => did.startsWith('did:jwk:') ? jwkDocument(did) : didDocument(did);
const resolver = {
  resolve: async did => ({didDocument: documentOf(did), didDocumentMetadata: {}, didResolutionMetadata: {}})
};

async function party(algorithm) {
  const {privateKey, publicKey} = await jose.generateKeyPair(algorithm, {extractable: true, ...CURVES[algorithm]});
  const [secret, jwk] = [await jose.exportJWK(privateKey), await jose.exportJWK(publicKey)];
  const did = `did:jwk:${jose.base64url.encode(JSON.stringify(jwk))}`;
  const bytes = new Uint8Array(Buffer.from(secret.d, 'base64url'));
  const own = algorithm === 'ES256' ? ES256Signer(bytes) :
    EdDSASigner(new Uint8Array([...bytes, ...Buffer.from(jwk.x, 'base64url')]));
  return {did, alg: algorithm, signer: own, privateKey};
}

async function issue1({algorithm, document}) {
  const issuer = await party(algorithm);
  const {issuer: profile, ...rest} = document;
  return createVerifiableCredentialJwt({...rest, issuer: {...profile, id: issuer.did}}, issuer,
    {removeOriginalFields: false, header: {kid: `${issuer.did}#0`}});
}

const verify1 = async ({token, now}) => (await verifyCredential(token, resolver, {policies: {now}})).verified;

async function present1({tokens, nonce, audience, algorithm}) {
  const holder = await party(algorithm);
  const presentation = {
    '@context': ['https://www.w3.org/2018/credentials/v1'], type: ['VerifiablePresentation'],
    holder: holder.did, verifiableCredential: tokens};
  return createVerifiablePresentationJwt(presentation, holder,
    {domain: audience, challenge: nonce, removeOriginalFields: false, header: {kid: `${holder.did}#0`}});
}

const verifyPresentation1 = async ({token, nonce, audience, now}) => (await verifyPresentation(
  token, resolver, {domain: audience, challenge: nonce, policies: {now}})).verified;

async function issue2({algorithm, document}) {
  const issuer = await party(algorithm);
  const claims = {...document, issuer: {...document.issuer, id: issuer.did}};
  return new jose.SignJWT(claims).setProtectedHeader({alg: algorithm, typ: 'vc+jwt', cty: 'vc', kid: `${issuer.did}#0`})
    .sign(issuer.privateKey);
}

const methodKey = async (did, kid, key) => {
  const method = documentOf(did).verificationMethod.find(one => one.id === kid);
  const jwk = key ?? method.publicKeyJwk;
  return jose.importJWK(jwk, jwk.kty === 'OKP' ? 'EdDSA' : 'ES256');
};

async function verify2({token, typ, key, audience, nonce}) {
  const {kid} = jose.decodeProtectedHeader(token);
  const claims = jose.decodeJwt(token);
  const speaker = claims.iss ?? claims.issuer?.id ?? claims.issuer ?? claims.holder;
  if(kid.split('#')[0] !== speaker) {
    throw new Error('signed by somebody else');
  }
  const found = await jose.jwtVerify(token, await methodKey(speaker, kid, key),
    {typ, algorithms: ['EdDSA', 'ES256'], ...(audience ? {audience} : {})});
  if(nonce !== undefined && found.payload.nonce !== nonce) {
    throw new Error('another nonce');
  }
  return true;
}

async function present2({tokens, nonce, audience, algorithm}) {
  const holder = await party(algorithm);
  const inside = tokens.map(token => ({
    '@context': 'https://www.w3.org/ns/credentials/v2', type: 'EnvelopedVerifiableCredential',
    id: `data:application/vc+jwt,${token}`}));
  return new jose.SignJWT({
    '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiablePresentation'],
    iss: holder.did, holder: holder.did, verifiableCredential: inside, aud: audience, nonce,
  }).setProtectedHeader({alg: algorithm, typ: 'vp+jwt', cty: 'vp', kid: `${holder.did}#0`}).sign(holder.privateKey);
}

await answer({issue1, verify1, present1, verifyPresentation1, issue2, verify2, present2});
