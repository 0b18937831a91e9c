import type { SecretMatch } from "./match.ts";

const context =
  /seed ?(?:phrase|words)?\b|recovery (?:phrase|words|seed)|mnemonic|secret (?:recovery )?phrase|backup phrase|wallet words|wiederherstellungs(?:phrase|wörter)|seed-?phrase|phrase (?:de récupération|secrète|mnémonique)|frase (?:semilla|de recuperación|di recupero|de recuperação|mnemonica|semente)|fraza odzyskiwania|herstelzin|herstelwoorden|12 words|24 words/gi;

/** BIP-39's words have three to eight letters (github.com/bitcoin/bips, bip-0039); they may be numbered or listed. */
const words = /(?:[\s,;|]{0,3}(?:\d{1,2}[.):]?[ \t]{1,2})?(?<![a-z])[a-z]{3,8}(?![a-z'’])){12,24}/y;

/** Words that every sentence has and the list has not. */
const sentenceWords =
  /\b(?:the|and|for|with|that|this|from|are|was|were|have|has|not|but|his|her|their|your|our|der|die|das|und|les|des|pour|avec|que|los|las|con|per|che|het|een|van|nie|jest)\b/;

const reachChars = 160;

/** Twelve words or more in a row after the mention of a recovery phrase. */
export function findSeedPhrases(text: string): readonly SecretMatch[] {
  const found: SecretMatch[] = [];
  // Where mentions crowd, no place is tried twice.
  let triedTo = 0;
  for (const mention of text.matchAll(context)) {
    const from = mention.index + mention[0].length;
    const phrase = firstRun(text, Math.max(from, triedTo), from + reachChars);
    triedTo = Math.max(triedTo, phrase?.end ?? from + reachChars);
    if (phrase !== null) found.push(phrase);
  }
  return found;
}

function firstRun(text: string, from: number, to: number): SecretMatch | null {
  for (let at = from; at < Math.min(text.length, to); at += 1) {
    if (/[a-z]/.test(text[at - 1] ?? "")) continue;
    words.lastIndex = at;
    const run = words.exec(text)?.[0];
    if (run === undefined || sentenceWords.test(run)) continue;
    const distinct = new Set(run.match(/[a-z]+/g));
    // BIP-39's published test vectors repeat one word.
    if (distinct.size < 8) continue;
    return { what: "seed-phrase", start: at, end: at + run.length, score: 0.9 };
  }
  return null;
}
