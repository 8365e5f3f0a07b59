"use strict";
const presentation = document.getElementById("presentation");
const text = presentation.textContent.trim();
const marks = JSON.parse(document.getElementById("words").textContent);

function base58(letters) {
  const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  let number = 0n;
  for (const letter of letters) {
    const value = alphabet.indexOf(letter);
    if (value < 0) throw new Error("base58");
    number = number * 58n + BigInt(value);
  }
  const bytes = [];
  for (; number > 0n; number >>= 8n) bytes.unshift(Number(number & 255n));
  for (let at = 0; letters[at] === "1"; at += 1) bytes.unshift(0);
  return new Uint8Array(bytes);
}

function base64url(letters) {
  const plain = atob(letters.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

function canonical(value) {
  if (Array.isArray(value)) return "[" + value.map(canonical).join(",") + "]";
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.keys(value).sort().map((name) => JSON.stringify(name) + ":" + canonical(value[name]));
  return "{" + members.join(",") + "}";
}

async function digest(value) {
  const bytes = new TextEncoder().encode(canonical(value));
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

const P256 = { p: 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n,
  b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn };

function power(base, exponent, modulus) {
  let result = 1n;
  for (base %= modulus; exponent > 0n; exponent >>= 1n, base = (base * base) % modulus)
    if (exponent & 1n) result = (result * base) % modulus;
  return result;
}

function point(compressed) {
  const hex = Array.from(compressed.slice(1), (one) => one.toString(16).padStart(2, "0")).join("");
  const [x, p] = [BigInt("0x" + hex), P256.p];
  let y = power((((x * x * x - 3n * x + P256.b) % p) + p) % p, (p + 1n) / 4n, p);
  if (Number(y & 1n) !== (compressed[0] & 1)) y = p - y;
  const tail = y.toString(16).padStart(64, "0").match(/../g).map((two) => parseInt(two, 16));
  return new Uint8Array([4, ...compressed.slice(1), ...tail]);
}

async function keyOf(did) {
  const [ed, ec] = ["Ed25519", { name: "ECDSA", namedCurve: "P-256" }];
  if (did.startsWith("did:jwk:")) {
    const { kty, crv, x, y } = JSON.parse(new TextDecoder().decode(base64url(did.slice(8))));
    const kind = crv === "Ed25519" ? ed : crv === "P-256" ? ec : null;
    return kind && crypto.subtle.importKey("jwk", { kty, crv, x, y }, kind, false, ["verify"]);
  }
  if (!did.startsWith("did:key:z")) return null;
  const key = base58(did.slice(9));
  if (key[0] === 0xed && key[1] === 0x01) return crypto.subtle.importKey("raw", key.slice(2), ed, false, ["verify"]);
  if (key[0] === 0x80 && key[1] === 0x24) return crypto.subtle.importKey("raw", point(key.slice(2)), ec, false, ["verify"]);
  return null;
}

async function holds(method, name, signature, message) {
  const key = await keyOf(method.split("#")[0]);
  if (!key || key.algorithm.name !== name) return null;
  return crypto.subtle.verify(name === "ECDSA" ? { name, hash: "SHA-256" } : name, key, signature, message);
}

const SUITES = { "eddsa-jcs-2022": "Ed25519", "ecdsa-jcs-2019": "ECDSA" };
const ALGORITHMS = { EdDSA: "Ed25519", ES256: "ECDSA" };
const idOf = (value) => (typeof value === "object" && value !== null ? value.id : value);

async function checkDocument(document, speaker) {
  const { proof, ...rest } = document;
  const name = proof && SUITES[proof.cryptosuite];
  if (!name || proof.verificationMethod.split("#")[0] !== speaker) return null;
  const { proofValue, ...options } = proof;
  if (Date.parse(options.expires) < Date.now()) return false;
  if ("@context" in options) {
    const [own, told] = [rest["@context"], options["@context"]].map((one) => [one].flat());
    if (canonical(own.slice(0, told.length)) !== canonical(told)) return false;
    rest["@context"] = options["@context"];
  }
  const message = new Uint8Array(64);
  message.set(await digest(options), 0);
  message.set(await digest(rest), 32);
  return holds(proof.verificationMethod, name, base58(proofValue.slice(1)), message);
}

function opened(token) {
  const [header, claims] = token.split(".").slice(0, 2).map((part) => JSON.parse(new TextDecoder().decode(base64url(part))));
  return { header, claims };
}

async function checkToken(token, speakerOf) {
  const { header, claims } = opened(token);
  const signature = base64url(token.split(".")[2]);
  const name = ALGORITHMS[header.alg];
  if (!name || !header.kid || header.kid.split("#")[0] !== speakerOf(claims)) return null;
  if (claims.exp * 1000 < Date.now()) return false;
  return holds(header.kid, name, signature, new TextEncoder().encode(token.slice(0, token.lastIndexOf("."))));
}

async function checkIssuer(credential) {
  const envelope = /^data:application\/vc\+jwt,([\w.-]+)$/.exec(credential.id ?? "");
  if (envelope) return checkToken(envelope[1], (claims) => idOf(claims.issuer) ?? claims.iss);
  return checkDocument(credential, idOf(credential.issuer));
}

async function asked(question) {
  try {
    return await question();
  } catch {
    return null;
  }
}

async function check() {
  const isDocument = text.startsWith("{");
  const whole = isDocument ? JSON.parse(text) : text.includes("~") ? null : await asked(() => opened(text).claims);
  const holder = (claims) => idOf(claims.holder);
  const good = await asked(() => (isDocument ? checkDocument(whole, holder(whole)) : whole && checkToken(text, holder)));
  const inside = [whole?.verifiableCredential ?? []].flat();
  const issuers = await Promise.all(inside.map((one) => asked(() => checkIssuer(one))));
  const held = issuers.filter((one) => one === true).length;
  const told = [good === null ? marks.cannot : good ? marks.good : marks.bad];
  if (issuers.includes(false)) told.push(marks.issuer_bad);
  told.push(marks.issuers.replace("{checked}", held).replace("{all}", inside.length));
  document.getElementById("answer").textContent = told.join(" ");
}

document.getElementById("check").addEventListener("click", check);
const endings = { "application/vp": ".vp.json", "application/vp+jwt": ".vp.jwt" };
const save = document.getElementById("save");
save.href = "data:" + presentation.type + "," + encodeURIComponent(text);
save.download = "presentation" + (endings[presentation.type] ?? ".sd-jwt");
