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

async function holds(method, signature, message) {
  const did = method.split("#")[0];
  const key = did.startsWith("did:key:z") ? base58(did.slice(9)) : new Uint8Array();
  if (key.length !== 34 || key[0] !== 0xed || key[1] !== 0x01) return null;
  const known = await crypto.subtle.importKey("raw", key.slice(2), "Ed25519", false, ["verify"]);
  return crypto.subtle.verify("Ed25519", known, signature, message);
}

async function checkDocument(document) {
  const { proof, ...rest } = document;
  if (!proof || proof.cryptosuite !== "eddsa-jcs-2022" || proof.verificationMethod.split("#")[0] !== rest.holder) return null;
  const { proofValue, ...options } = proof;
  if (Date.parse(options.expires) < Date.now()) return false;
  const message = new Uint8Array(64);
  message.set(await digest(options), 0);
  message.set(await digest({ ...rest, "@context": options["@context"] }), 32);
  return holds(proof.verificationMethod, base58(proofValue.slice(1)), message);
}

async function checkToken(token) {
  const [header, payload, signature] = token.split(".");
  const { kid, alg } = JSON.parse(new TextDecoder().decode(base64url(header)));
  const claims = JSON.parse(new TextDecoder().decode(base64url(payload)));
  if (alg !== "EdDSA" || !kid || kid.split("#")[0] !== claims.holder) return null;
  if (claims.exp * 1000 < Date.now()) return false;
  return holds(kid, base64url(signature), new TextEncoder().encode(header + "." + payload));
}

async function check() {
  let good = null;
  try {
    good = await (text.startsWith("{") ? checkDocument(JSON.parse(text)) : text.includes("~") ? null : checkToken(text));
  } catch {
    good = null;
  }
  document.getElementById("answer").textContent = good === null ? marks.cannot : good ? marks.good : marks.bad;
}

document.getElementById("check").addEventListener("click", check);
const endings = { "application/vp": ".vp.json", "application/vp+jwt": ".vp.jwt" };
const save = document.getElementById("save");
save.href = "data:" + presentation.type + "," + encodeURIComponent(text);
save.download = "presentation" + (endings[presentation.type] ?? ".sd-jwt");
