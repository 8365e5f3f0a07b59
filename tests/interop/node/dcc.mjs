// The libraries of the Digital Credentials Consortium: its issuing library, and the core of its verifier.
import * as vc from '@digitalcredentials/vc';
import * as verifier from '@digitalcredentials/verifier-core';
import {Ed25519Signature2020} from '@digitalcredentials/ed25519-signature-2020';
import {Ed25519VerificationKey2020} from '@digitalcredentials/ed25519-verification-key-2020';
import {answer} from './answering.mjs';
import {loader} from './at_hand.mjs';

const documentLoader = loader('Ed25519VerificationKey2020');

async function keyPair() {
  const key = await Ed25519VerificationKey2020.generate();
  key.controller = `did:key:${key.fingerprint()}`;
  key.id = `${key.controller}#${key.fingerprint()}`;
  return key;
}

async function issue({document}) {
  const key = await keyPair();
  const credential = {...document, issuer: {...document.issuer, id: key.controller}};
  return vc.issue({credential, suite: new Ed25519Signature2020({key}), documentLoader});
}

async function verify({credential}) {
  const found = await verifier.verifyCredential({credential, knownDIDRegistries: []});
  const signature = found.log?.find(one => one.id === 'valid_signature');
  if(found.errors?.length || !signature?.valid) {
    throw new Error(JSON.stringify(found.errors ?? found.log).slice(0, 400));
  }
  return true;
}

async function verifyPresentation({presentation, challenge, domain}) {
  const suite = [new Ed25519Signature2020()];
  const found = await vc.verify({presentation, suite, challenge, domain, documentLoader});
  if(!found.verified) {
    throw new Error(String(found.error?.errors?.[0] ?? found.error));
  }
  return true;
}

async function present({credentials, challenge, domain}) {
  const key = await keyPair();
  const presentation = vc.createPresentation({
    verifiableCredential: credentials, holder: key.controller, version: 1.0});
  return vc.signPresentation({presentation, suite: new Ed25519Signature2020({key}), challenge, domain, documentLoader});
}

await answer({issue, verify, verifyPresentation, present});
