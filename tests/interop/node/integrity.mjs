// Data Integrity as @digitalbazaar/vc has it.
import * as BlsMultikey from '@digitalbazaar/bls12-381-multikey';
import * as EcdsaMultikey from '@digitalbazaar/ecdsa-multikey';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import * as bbs from '@digitalbazaar/bbs-2023-cryptosuite';
import * as sd from '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite as ecdsaRdfc} from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite';
import {cryptosuite as eddsaRdfc} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import {createSignCryptosuite as jcsSign, createVerifyCryptosuite as jcsVerify}
  from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import jsigs from 'jsonld-signatures';
import {answer} from './answering.mjs';
import {loader} from './at_hand.mjs';

const documentLoader = loader();
const KEYS = {
  ed25519: () => Ed25519Multikey.generate(),
  p256: () => EcdsaMultikey.generate({curve: 'P-256'}),
  p384: () => EcdsaMultikey.generate({curve: 'P-384'}),
  bls: () => BlsMultikey.generateBbsKeyPair({algorithm: 'BBS-BLS12-381-SHA-256'})
};
const SIGNING = {
  'eddsa-rdfc-2022': () => eddsaRdfc,
  'eddsa-jcs-2022': () => jcsSign(),
  'ecdsa-rdfc-2019': () => ecdsaRdfc,
  'ecdsa-sd-2023': mandatoryPointers => sd.createSignCryptosuite({mandatoryPointers}),
  'bbs-2023': mandatoryPointers => bbs.createSignCryptosuite({mandatoryPointers})
};
const verifying = presentationHeader => [
  eddsaRdfc, jcsVerify(), ecdsaRdfc, sd.createVerifyCryptosuite(),
  bbs.createVerifyCryptosuite(
    presentationHeader === undefined ? {} : {expectedPresentationHeader: Buffer.from(presentationHeader)})
].map(cryptosuite => new DataIntegrityProof({cryptosuite}));

async function keyPair(kind) {
  const key = await KEYS[kind]();
  const {publicKeyMultibase} = await key.export({publicKey: true});
  key.controller = `did:key:${publicKeyMultibase}`;
  key.id = `${key.controller}#${publicKeyMultibase}`;
  return key;
}

async function issue({suite, kind, document, mandatory = []}) {
  const key = await keyPair(kind);
  const signer = kind === 'bls' ? {...key.signer(), id: key.id} : key.signer();
  const proof = new DataIntegrityProof({signer, cryptosuite: SIGNING[suite](mandatory)});
  const credential = {...document, issuer: {...document.issuer, id: key.controller}};
  return vc.issue({credential, suite: proof, documentLoader});
}

async function derive({suite, credential, shown, header}) {
  const cryptosuite = suite === 'bbs-2023' ?
    bbs.createDiscloseCryptosuite({selectivePointers: shown, presentationHeader: Buffer.from(header)}) :
    sd.createDiscloseCryptosuite({selectivePointers: shown});
  return vc.derive({verifiableCredential: credential, suite: new DataIntegrityProof({cryptosuite}), documentLoader});
}

function told(result) {
  if(!result.verified) {
    throw new Error(JSON.stringify(result, ['error', 'errors', 'message', 'name', 'presentationResult']).slice(0, 400));
  }
  return true;
}

const verify = async ({credential, header}) => told(
  await vc.verifyCredential({credential, suite: verifying(header), documentLoader}));

async function verifyPresentation({presentation, challenge, domain, header}) {
  const suite = verifying(header);
  // Its AuthenticationProofPurpose asks for one domain; ours is one.
  return told(await vc.verify({presentation, suite, challenge, domain, documentLoader}));
}

async function present({credentials, challenge, domain}) {
  const key = await keyPair('ed25519');
  const suite = new DataIntegrityProof({signer: key.signer(), cryptosuite: eddsaRdfc});
  const presentation = vc.createPresentation({verifiableCredential: credentials, holder: key.controller});
  const purpose = new jsigs.purposes.AuthenticationProofPurpose({challenge, domain});
  return vc.signPresentation({presentation, suite, purpose, challenge, domain, documentLoader});
}

await answer({issue, derive, verify, verifyPresentation, present});
