// Times the verifications of other stacks in one process, asked line by line: the benchmark takes turns with it.
// A line of credentials by name comes in first, then {stack, suite} each time; milliseconds for each credential go out.
import * as bazaar from '@digitalbazaar/vc';
import * as consortium from '@digitalcredentials/vc';
import * as sd from '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
import readline from 'node:readline';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {DataIntegrityProof as ConsortiumProof} from '@digitalcredentials/data-integrity';
import {Ed25519Signature2020} from '@digitalcredentials/ed25519-signature-2020';
import {cryptosuite as consortiumEddsa} from '@digitalcredentials/eddsa-rdfc-2022-cryptosuite';
import {cryptosuite as ecdsaRdfc} from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite';
import {cryptosuite as eddsaRdfc} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import './answering.mjs';
import {loader} from './at_hand.mjs';

const [plain, older] = [loader(), loader('Ed25519VerificationKey2020')];
const STACKS = {
  '@digitalbazaar/vc': {
    'eddsa-rdfc-2022': [bazaar, new DataIntegrityProof({cryptosuite: eddsaRdfc}), plain],
    'ecdsa-rdfc-2019': [bazaar, new DataIntegrityProof({cryptosuite: ecdsaRdfc}), plain],
    'ecdsa-sd-2023': [bazaar, new DataIntegrityProof({cryptosuite: sd.createVerifyCryptosuite()}), plain]
  },
  '@digitalcredentials/vc': {
    'eddsa-rdfc-2022': [consortium, new ConsortiumProof({cryptosuite: consortiumEddsa}), plain],
    'Ed25519Signature2020': [consortium, new Ed25519Signature2020(), older]
  }
};

// Of waiting and processor time the smaller: other programs lengthen the one, this one's own helper threads the other.
async function timed([vc, suite, documentLoader], text) {
  const [waited, worked] = [process.hrtime.bigint(), process.cpuUsage()];
  const found = await vc.verifyCredential({credential: JSON.parse(text), suite, documentLoader});
  const {user, system} = process.cpuUsage(worked);
  const wait = Number(process.hrtime.bigint() - waited) / 1e6;
  if(!found.verified) {
    throw new Error(String(found.error?.errors?.[0] ?? found.error));
  }
  return Math.min(wait, (user + system) / 1e3);
}

let credentials = null;
for await (const line of readline.createInterface({input: process.stdin})) {
  const job = JSON.parse(line);
  if(credentials === null) {
    credentials = job;
    continue;
  }
  const taken = [];
  for(const text of credentials[job.suite]) {
    taken.push(await timed(STACKS[job.stack][job.suite], text));
  }
  process.stdout.write(`${JSON.stringify(taken)}\n`);
}
