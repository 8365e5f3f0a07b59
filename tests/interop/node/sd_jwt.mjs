// SD-JWT VC as @sd-jwt of the OpenWallet Foundation has it.
import {SDJwtVcInstance} from '@sd-jwt/sd-jwt-vc';
import crypto from 'node:crypto';
import {digest, ES256, generateSalt} from '@sd-jwt/crypto-nodejs';
import {answer} from './answering.mjs';

// Its own helpers know no Ed25519; the library takes any signer.
const EdDSA = {
  generateKeyPair: async () => {
    const pair = crypto.generateKeyPairSync('ed25519');
    return {privateKey: pair.privateKey.export({format: 'jwk'}), publicKey: pair.publicKey.export({format: 'jwk'})};
  },
  getSigner: async jwk => {
    const key = crypto.createPrivateKey({key: jwk, format: 'jwk'});
    return async data => crypto.sign(null, Buffer.from(data), key).toString('base64url');
  },
  getVerifier: async jwk => {
    const key = crypto.createPublicKey({key: jwk, format: 'jwk'});
    return async (data, signature) =>
      crypto.verify(null, Buffer.from(data), key, Buffer.from(signature, 'base64url'));
  }
};
const ALGORITHMS = {ES256, EdDSA};

async function signing(algorithm) {
  const {privateKey, publicKey} = await ALGORITHMS[algorithm].generateKeyPair();
  return {signer: await ALGORITHMS[algorithm].getSigner(privateKey), publicKey};
}

async function issue({algorithm, claims, frame, holderAlgorithm}) {
  const issuer = await signing(algorithm);
  const {privateKey, publicKey} = await ALGORITHMS[holderAlgorithm].generateKeyPair();
  const instance = new SDJwtVcInstance({
    signer: issuer.signer, signAlg: algorithm, hasher: digest, hashAlg: 'sha-256', saltGenerator: generateSalt});
  const token = await instance.issue({...claims, cnf: {jwk: claims.cnf?.jwk ?? publicKey}}, frame,
    {header: {kid: 'key-1'}});
  return {token, issuer: issuer.publicKey, holder: privateKey};
}

async function present({token, frame, holder, holderAlgorithm, nonce, audience, now}) {
  const instance = new SDJwtVcInstance({
    hasher: digest, hashAlg: 'sha-256', saltGenerator: generateSalt, kbSignAlg: holderAlgorithm,
    kbSigner: await ALGORITHMS[holderAlgorithm].getSigner(holder)});
  return instance.present(token, frame, {kb: {payload: {iat: now, aud: audience, nonce}}});
}

async function verify({token, algorithm, issuer, nonce, now, required = []}) {
  const instance = new SDJwtVcInstance({
    hasher: digest, hashAlg: 'sha-256', verifier: await ALGORITHMS[algorithm].getVerifier(issuer),
    kbVerifier: async (data, signature, payload) => {
      const jwk = payload.cnf.jwk;
      const verifier = await ALGORITHMS[jwk.kty === 'OKP' ? 'EdDSA' : 'ES256'].getVerifier(jwk);
      return verifier(data, signature);
    }});
  const options = {currentDate: now, requiredClaimKeys: required};
  const found = await instance.verify(token, nonce === undefined ? options : {...options, keyBindingNonce: nonce});
  return {payload: found.payload, kb: found.kb?.payload ?? null};
}

await answer({issue, present, verify});
