import { createHash } from "node:crypto";
import { identifier, type Match, scores } from "./match.ts";

const base58Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const bech32Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

const base58Address = /(?<![A-Za-z0-9])[13][1-9A-HJ-NP-Za-km-z]{25,34}(?![A-Za-z0-9])/g;
const bech32Address = /(?<![A-Za-z0-9])(?:bc1|BC1)[02-9A-Za-z]{11,87}(?![A-Za-z0-9])/g;
/** Its checksum is in the case of the letters (EIP-55) and often left out; the form means nothing else. */
const ethereumAddress = /(?<![A-Za-z0-9])0x[0-9A-Fa-f]{40}(?![A-Za-z0-9])/g;

/** Addresses of Bitcoin (Base58Check, BIP 173 and 350) and Ethereum wallets. */
export function* findCryptoAddresses(text: string): Generator<Match> {
  for (const { 0: address, index } of text.matchAll(base58Address)) {
    if (passesBase58Check(address))
      yield identifier("crypto-address", index, index + address.length, scores.strong);
  }
  for (const { 0: address, index } of text.matchAll(bech32Address)) {
    if (passesBech32(address.toLowerCase()))
      yield identifier("crypto-address", index, index + address.length, scores.strong);
  }
  for (const { 0: address, index } of text.matchAll(ethereumAddress)) {
    if (/^0x(.)\1{39}$/.test(address)) continue;
    yield identifier("crypto-address", index, index + address.length, scores.likely);
  }
}

function passesBase58Check(address: string): boolean {
  let value = 0n;
  for (const character of address) value = value * 58n + BigInt(base58Alphabet.indexOf(character));
  const hex = value.toString(16).padStart(50, "0");
  if (hex.length !== 50) return false;
  const bytes = Buffer.from(hex, "hex");
  return sha256(sha256(bytes.subarray(0, 21)))
    .subarray(0, 4)
    .equals(bytes.subarray(21));
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}

const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;

function passesBech32(address: string): boolean {
  // The human-readable part "bc", expanded as BIP 173 says.
  const values = [
    3,
    3,
    0,
    2,
    3,
    ...Array.from(address.slice(3), (character) => bech32Alphabet.indexOf(character)),
  ];
  if (values.includes(-1)) return false;
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    generator.forEach((factor, bit) => {
      if ((top >>> bit) & 1) check ^= factor;
    });
  }
  // 1 is Bech32's constant, the other Bech32m's.
  return check === 1 || check === 0x2bc830a3;
}
