// Credo of the OpenWallet Foundation: its agent, with keys and records kept in this process only.
import 'reflect-metadata';
import crypto from 'node:crypto';
import {EventEmitter} from 'node:events';
import {
  Agent, ClaimFormat, DidsModule, InjectionSymbols, JsonTransformer, JwkDidRegistrar, JwkDidResolver, KeyDidRegistrar,
  KeyDidResolver, Kms, W3cV2Credential, W3cV2JwtVerifiableCredential, W3cV2JwtVerifiablePresentation, W3cV2Presentation
} from '@credo-ts/core';
import {answer} from './answering.mjs';

const KINDS = {EdDSA: {kty: 'OKP', crv: 'Ed25519'}, ES256: {kty: 'EC', crv: 'P-256'}};

// The primitives, by node itself: Credo takes them from whoever embeds it.
class Keys {
  backend = 'node';
  held = new Map();
  isOperationSupported(_, {operation}) {
    return ['createKey', 'sign', 'verify', 'randomBytes'].includes(operation);
  }
  async getPublicKey(_, keyId) {
    return this.held.get(keyId)?.publicJwk ?? null;
  }
  async createKey(_, {type, keyId = crypto.randomUUID()}) {
    const pair = type.kty === 'OKP' ? crypto.generateKeyPairSync('ed25519') :
      crypto.generateKeyPairSync('ec', {namedCurve: type.crv});
    const publicJwk = {...pair.publicKey.export({format: 'jwk'}), kid: keyId};
    this.held.set(keyId, {publicJwk, secret: pair.privateKey});
    return {keyId, publicJwk};
  }
  async sign(_, {keyId, algorithm, data}) {
    const key = this.held.get(keyId).secret;
    const signature = algorithm === 'ES256' ? crypto.sign('sha256', data, {key, dsaEncoding: 'ieee-p1363'}) :
      crypto.sign(null, data, key);
    return {signature: new Uint8Array(signature)};
  }
  async verify(_, {key: {publicJwk}, algorithm, data, signature}) {
    const {kid, ...jwk} = publicJwk;
    const key = crypto.createPublicKey({key: jwk, format: 'jwk'});
    const verified = algorithm === 'ES256' ? crypto.verify('sha256', data, {key, dsaEncoding: 'ieee-p1363'}, signature) :
      crypto.verify(null, data, key, signature);
    return verified ? {verified, publicJwk} : {verified};
  }
  randomBytes(_, {length}) {
    return new Uint8Array(crypto.randomBytes(length));
  }
}

// A query of Credo: tags, lists of which each member must be there, and `$or` and `$and` of queries.
function fits(tags, query) {
  return Object.entries(query).filter(([, value]) => value !== undefined).every(([name, value]) => {
    switch(name) {
      case '$or': return value.some(one => fits(tags, one));
      case '$and': return value.every(one => fits(tags, one));
      default: return Array.isArray(value) ? value.every(one => tags[name]?.includes(one)) : tags[name] === value;
    }
  });
}

class Records {
  held = new Map();
  async save(_, record) { this.held.set(record.id, record); }
  async update(_, record) { this.held.set(record.id, record); }
  async delete(_, record) { this.held.delete(record.id); }
  async deleteById(_, type, id) { this.held.delete(id); }
  async getById(_, type, id) { return this.held.get(id); }
  async getAll(_, type) { return [...this.held.values()].filter(one => one instanceof type); }
  async findByQuery(_, type, query) {
    return (await this.getAll(_, type)).filter(one => fits(one.getTags(), query));
  }
}

class NoFiles {}

const records = new Records();
const memory = {register: manager => manager.registerInstance(InjectionSymbols.StorageService, records)};
const agent = new Agent({
  config: {allowInsecureHttpUrls: false, autoUpdateStorageOnStartup: true},
  dependencies: {FileSystem: NoFiles, EventEmitterClass: EventEmitter, fetch, WebSocketClass: class {}},
  modules: {
    memory,
    kms: new Kms.KeyManagementModule({backends: [new Keys()], defaultBackend: 'node'}),
    dids: new DidsModule({
      registrars: [new KeyDidRegistrar(), new JwkDidRegistrar()], resolvers: [new KeyDidResolver(), new JwkDidResolver()]})
  }
});
await agent.initialize();

async function party(algorithm) {
  const {keyId} = await agent.kms.createKey({type: KINDS[algorithm]});
  const {didState} = await agent.dids.create({method: 'key', options: {keyId}});
  if(didState.state !== 'finished') {
    throw new Error(didState.reason);
  }
  return {did: didState.did, method: didState.didDocument.verificationMethod[0].id};
}

async function issue({algorithm, document, holder}) {
  const issuer = await party(algorithm);
  const credential = JsonTransformer.fromJSON(
    {...document, issuer: {...document.issuer, id: issuer.did}}, W3cV2Credential);
  const made = await agent.w3cV2Credentials.signCredential({
    format: ClaimFormat.JwtW3cVc, credential, alg: algorithm, verificationMethod: issuer.method,
    ...(holder ? {holder: {method: 'did', didUrl: holder}} : {})});
  return made.encoded;
}

function told(found) {
  if(!found.isValid) {
    throw new Error(JSON.stringify(found, (_, value) => value instanceof Error ? value.message : value).slice(0, 400));
  }
  return true;
}

const verify = async ({token}) => told(await agent.w3cV2Credentials.verifyCredential(
  {credential: W3cV2JwtVerifiableCredential.fromCompact(token)}));

const verifyPresentation = async ({token, nonce, audience}) => told(
  await agent.w3cV2Credentials.verifyPresentation({
    presentation: W3cV2JwtVerifiablePresentation.fromCompact(token), challenge: nonce, domain: audience}));

async function present({token, nonce, audience}) {
  const presentation = JsonTransformer.fromJSON({
    '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiablePresentation'],
    verifiableCredential: [{
      '@context': 'https://www.w3.org/ns/credentials/v2', type: 'EnvelopedVerifiableCredential',
      id: `data:application/vc+jwt,${token}`}]}, W3cV2Presentation);
  const made = await agent.w3cV2Credentials.signPresentation({
    format: ClaimFormat.JwtW3cVp, presentation, challenge: nonce, domain: audience});
  return made.encoded;
}

// The holder's key is one that this agent made; Credo asks that the credential speaks of whoever shows it.
async function show({algorithm, document, nonce, audience}) {
  const {did, method} = await party('EdDSA');
  const about = {...document, credentialSubject: {...document.credentialSubject, id: did}};
  return present({token: await issue({algorithm, document: about, holder: method}), nonce, audience});
}

await answer({issue, verify, show, verifyPresentation});
