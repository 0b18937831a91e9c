/** Check-digit algorithms over strings of ASCII digits. */

/** ISO/IEC 7812-1 annex B, with its check digit last. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, doubled = false; at >= 0; at -= 1, doubled = !doubled) {
    const value = digits.charCodeAt(at) - 48;
    sum += doubled ? (value > 4 ? value * 2 - 9 : value * 2) : value;
  }
  return sum % 10 === 0;
}

/** The sum of digits times weights, over as many digits as there are weights. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * digitAt(digits, at), 0);
}

export function digitAt(digits: string, at: number): number {
  return digits.charCodeAt(at) - 48;
}

/** The remainder of a number of any length. */
export function remainder(digits: string, modulus: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % modulus;
  return rest;
}

/** ISO 7064 MOD 11,10: the last digit makes the product 1. */
export function passesMod11Comma10(digits: string): boolean {
  let product = 10;
  for (let at = 0; at < digits.length - 1; at += 1) {
    const sum = (digitAt(digits, at) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (product + digitAt(digits, digits.length - 1)) % 10 === 1;
}

const dihedral = [
  "0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
  "5987604321", "6598710432", "7659821043", "8765932104", "9876543210",
]; // prettier-ignore
const permutation = [
  "0123456789", "1576283094", "5803796142", "8916043527",
  "9453126870", "4286573901", "2793806415", "7046913258",
]; // prettier-ignore

/** Verhoeff's algorithm over the dihedral group D5. */
export function passesVerhoeff(digits: string): boolean {
  let check = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = digitAt(digits, digits.length - 1 - at);
    const permuted = Number(permutation[at % 8]?.charAt(digit));
    check = Number(dihedral[check]?.charAt(permuted));
  }
  return check === 0;
}

/** Whether all digits are the same, which many checksums let pass and nobody has. */
export function isRepeated(digits: string): boolean {
  return digits === digits.charAt(0).repeat(digits.length);
}

/** Whether a day of that month exists; February always has 29 days. */
export function isDay(month: number, day: number): boolean {
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return longest !== undefined && day >= 1 && day <= longest;
}
