/** Languages whose spelled-out numbers are read. Words are in the `lower` view's spelling, without diacritics. */
export type NumberLanguage = "en" | "de" | "fr" | "es" | "pl" | "it" | "pt" | "nl";

/** From 0 upwards, "-" where the word comes later or in another form. */
const units: Readonly<Record<NumberLanguage, string>> = {
  en: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  de: "null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn",
  fr: "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
  es: "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve",
  pl: "zero jeden dwa trzy cztery piec szesc siedem osiem dziewiec dziesiec jedenascie dwanascie trzynascie czternascie pietnascie szesnascie siedemnascie osiemnascie dziewietnascie",
  it: "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
  pt: "zero um dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove",
  nl: "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
};

/** 20, 30 and so on. */
const tens: Readonly<Record<NumberLanguage, string>> = {
  en: "twenty thirty forty fifty sixty seventy eighty ninety",
  de: "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig",
  fr: "vingt trente quarante cinquante soixante septante huitante nonante",
  es: "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
  pl: "dwadziescia trzydziesci czterdziesci piecdziesiat szescdziesiat siedemdziesiat osiemdziesiat dziewiecdziesiat",
  it: "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
  pt: "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
  nl: "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
};

/** 100, 200 and so on, where they are words of their own; in the others 100 multiplies. */
const hundreds: Partial<Readonly<Record<NumberLanguage, string>>> = {
  es: "cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos",
  pl: "sto dwiescie trzysta czterysta piecset szescset siedemset osiemset dziewiecset",
  pt: "cem duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos",
};

/** Whether a hundred is a word of its own, added and not multiplied. */
export function hasHundreds(language: NumberLanguage): boolean {
  return hundreds[language] !== undefined;
}

const others: Readonly<Record<NumberLanguage, string>> = {
  en: "hundred=100 thousand=1000 oh=0 nought=0 naught=0 niner=9",
  de: "ein=1 eine=1 zwo=2 hundert=100 tausend=1000 dreizig=30 fuenf=5 zwoelf=12 fuenfzehn=15 fuenfzig=50",
  fr: "une=1 vingts=20 cent=100 cents=100 mille=1000 octante=80",
  es: "un=1 una=1 ciento=100 mil=1000",
  pl: "jedna=1 dwie=2 tysiac=1000 tysiace=1000 tysiecy=1000",
  it: "un=1 cento=100 mille=1000 mila=1000",
  pt: "uma=1 duas=2 meia=6 cento=100 mil=1000 catorze=14 dezasseis=16 dezassete=17 dezanove=19",
  nl: "honderd=100 duizend=1000",
};

/** Words between tens and units, skipped. */
export const joiners: ReadonlySet<string> = new Set(["and", "und", "et", "y", "i", "e", "en"]);

/** How often the digit after it stands. */
export const repeaters: ReadonlyMap<string, number> = new Map([
  ["double", 2],
  ["triple", 3],
  ["treble", 3],
  ["doppel", 2],
  ["doble", 2],
]);

/** What a word is worth in each language that knows it. */
export const numberWords: ReadonlyMap<string, ReadonlyMap<NumberLanguage, number>> = collectWords();

function collectWords(): Map<string, Map<NumberLanguage, number>> {
  const words = new Map<string, Map<NumberLanguage, number>>();
  const learn = (language: NumberLanguage, word: string, value: number): void => {
    const values = words.get(word) ?? new Map<NumberLanguage, number>();
    words.set(word, values.set(language, value));
  };
  const languages: readonly NumberLanguage[] = ["en", "de", "fr", "es", "pl", "it", "pt", "nl"];
  for (const language of languages) {
    units[language].split(" ").forEach((word, value) => learn(language, word, value));
    tens[language].split(" ").forEach((word, index) => learn(language, word, (index + 2) * 10));
    hundreds[language]
      ?.split(" ")
      .forEach((word, index) => learn(language, word, (index + 1) * 100));
    for (const pair of others[language].split(" ")) {
      const [word = "", value] = pair.split("=");
      learn(language, word, Number(value));
    }
  }
  compoundTens(learn);
  return words;
}

/** "einundzwanzig", "eenentwintig", "ventuno": tens and units as one word. */
function compoundTens(
  learn: (language: NumberLanguage, word: string, value: number) => void,
): void {
  for (const [language, joiner, ones] of [
    ["de", "und", "ein zwei drei vier funf sechs sieben acht neun"],
    ["nl", "en", "een twee drie vier vijf zes zeven acht negen"],
  ] as const) {
    tens[language].split(" ").forEach((ten, tenth) => {
      ones.split(" ").forEach((one, index) => {
        learn(language, one + joiner + ten, (tenth + 2) * 10 + index + 1);
      });
    });
  }
  tens.it.split(" ").forEach((ten, tenth) => {
    units.it
      .split(" ")
      .slice(1, 10)
      .forEach((one, index) => {
        const stem = /^[aeiou]/.test(one) ? ten.slice(0, -1) : ten;
        learn("it", stem + one, (tenth + 2) * 10 + index + 1);
      });
  });
}
