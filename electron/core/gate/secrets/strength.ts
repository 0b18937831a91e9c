/** Shannon entropy of a text's characters, in bits per character. */
export function entropyBits(text: string): number {
  const counts = new Map<number, number>();
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  let bits = 0;
  for (const count of counts.values())
    bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** Whether the characters look drawn by chance, as keys are; words and file names are not. */
export function looksRandom(text: string): boolean {
  const hasDigit = /\d/.test(text);
  const hasLetter = /[a-z]/i.test(text);
  if (!hasLetter) return text.length >= 24 && entropyBits(text) >= 2.6;
  if (!hasDigit) return text.length >= 24 && changesCaseOften(text) && entropyBits(text) >= 3.9;
  return entropyBits(text) >= (text.length >= 16 ? 2.9 : 2.5);
}

/** `getPagesInSpace` changes case once a word, a random text every other letter. */
function changesCaseOften(text: string): boolean {
  const changes = text.match(/[A-Z](?=[a-z])/g)?.length ?? 0;
  const runs = text.match(/[A-Z]{2,}/g)?.length ?? 0;
  return changes + runs >= text.length / 6 && runs >= 2;
}
