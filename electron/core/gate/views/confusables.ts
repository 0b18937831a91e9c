/**
 * Letters that look like a Latin one, as pairs "from, to". The ones that people swap in to get past a filter, from Unicode's
 * confusables.txt (UTS #39), without those that NFKC already folds.
 */
const pairs =
  "аaАAвbВBгrеeЕEёeзzіiІIїiјjЈJкkКKмmМMнhНHоoОOпnрpРPсcСCтtТTуyУYүyҮYхxХXчuьbѕsЅSһhҺHԁdԛqԚQԝwԜWѡwѵvѴVӏlӀIґrҚKқk" +
  "αaΑAβbΒBγyεeΕEζzΖZηnΗHιiΙIκkΚKμmΜMνvΝNοoΟOπnρpΡPσoτtΤTυuΥYχxΧXωwϲcϹCϳjϜF" +
  "օoՕOոnսuցgհhզqյjԼLՏSɑaɡgɩiıiȷjɪiʏyʀrɴnʟlɢgʜhʙbᴀaᴄcᴅdᴇeᴊjᴋkᴍmᴏoᴘpᴛtᴜuᴠvᴡwᴢzƖlǀlꓲlꓮAꓐBꓚCꓓDꓰEꓗKꓟMꓠNꓳOꓑPꓣRꓢSꓔTꓴUꓦVꓪWꓫXꓬYꓜZ" +
  "ᎪAᏴBᏟCᎠDᎬEᏀGᎻHᎥiᎫJᏦKᏞLᎷMᏢPᏒRᏚSᎢTᏙVᎳWᏃZⲟoⲞOⲣpⲢPⲤCⲥcⲦTⲬX" +
  // Dashes, dots and quotation marks, which join and break what identifiers are made of.
  "‐-‑-‒-–-—-―-−-﹣-⁃-˗-➖-。.٫.۔.·.•.∙.․.⸱.⁄/∕/⧸/‘'’'′'ʼ'“\"”\"″\"﹫@⟨<⟩>∶:꞉:";

const latinFor: ReadonlyMap<string, string> = new Map(chunksOfTwo(Array.from(pairs)));

const suspects = `[${[...latinFor.keys()].join("")}]`;
const anySuspect = new RegExp(suspects, "u");
const eachSuspect = new RegExp(suspects, "gu");
const anyLatin = /[A-Za-z]/;
/** A letter of another script that looks like no Latin one. */
const realForeignLetter = new RegExp(
  `(?!${suspects})[\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Armenian}\\p{Script=Cherokee}\\p{Script=Coptic}]`,
  "u",
);

/**
 * The text with look-alikes of Latin letters as those letters; every UTF-16 unit keeps its place. A word is folded when it
 * mixes scripts, or when nothing in the text speaks for a real use of the other script: Russian and Greek words stay as they
 * are, so that their phrases can be found.
 */
export function foldConfusables(text: string): string {
  if (!anySuspect.test(text)) return text;
  if (!realForeignLetter.test(text)) return foldAll(text);
  return text.replace(/\S+/g, (token) => {
    if (!anySuspect.test(token)) return token;
    if (isAddressLike(token)) return foldAll(token);
    return token.replace(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu, (word) =>
      anyLatin.test(word) || !/\p{L}/u.test(word) ? foldAll(word) : word,
    );
  });
}

function isAddressLike(token: string): boolean {
  return anyLatin.test(token) && /@|:\/\//.test(token);
}

/** Every pair is one unit to one unit, which keeps the offsets. */
function foldAll(text: string): string {
  return text.replace(eachSuspect, (suspect) => latinFor.get(suspect) ?? suspect);
}

function chunksOfTwo(characters: readonly string[]): [string, string][] {
  const chunks: [string, string][] = [];
  for (let at = 0; at + 1 < characters.length; at += 2) {
    chunks.push([characters[at] ?? "", characters[at + 1] ?? ""]);
  }
  return chunks;
}
