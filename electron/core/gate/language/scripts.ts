/** Writing for which the gate has rules, and signs of a language in that writing for which it has none. */
const known =
  /[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Russian has rules; these letters are Ukrainian, Belarusian, Serbian, Macedonian, Kazakh and others. */
const foreignCyrillic = /[іїєґўђјљњћџѓќәғқңөұүһ]/u;
/** Arabic has rules; these letters are Persian, Urdu, Pashto, Kurdish and Uyghur. */
const foreignArabic = /[پچژگکیےۆەېۋ]/u;

/** Fewer letters are a formula, a name or a quotation. */
const leastLetters = 20;
const leastShare = 0.15;
const sampleLength = 20_000;

/** Whether a fair part of the text is in a writing that nothing here was made for. */
export function isForeignWriting(text: string): boolean {
  const sample = text.slice(0, sampleLength);
  // oxlint-disable-next-line no-control-regex -- plain ASCII is by far the commonest text
  if (/^[\x00-\x7f]*$/.test(sample)) return false;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const foreign = foreignLetters(sample);
  return foreign >= leastLetters && foreign / letters >= leastShare;
}

function foreignLetters(sample: string): number {
  let foreign = 0;
  for (const word of sample.match(/\p{L}+/gu) ?? []) {
    if (known.test(word)) continue;
    if (/^\p{Script=Cyrillic}/u.test(word)) foreign += foreignCyrillic.test(word) ? word.length : 0;
    else if (/^\p{Script=Arabic}/u.test(word))
      foreign += foreignArabic.test(word) ? word.length : 0;
    else if (!/^\p{Script=Devanagari}/u.test(word)) foreign += word.length;
  }
  return foreign;
}
