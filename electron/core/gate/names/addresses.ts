import type { PlaceMatch } from "./place-match.ts";
import { RulesByWord } from "../rules-by-word.ts";
import { countries } from "./countries.ts";

interface AddressRule {
  readonly what: string;
  /** What any match holds, asked first: one of these words, or text of this pattern. */
  readonly hint: readonly string[] | RegExp;
  readonly pattern: RegExp;
  readonly score: number;
  readonly accepts: (match: string) => boolean;
}

const edge = "(?<![\\p{L}\\p{N}])";
const number = "\\d{1,5}[A-Za-z]?(?:[/-]\\d{1,4})?";
const capital = "\\p{Lu}[\\p{L}'’.-]{0,30}";

/** Formats of streets, boxes and postcodes of many countries. Every repetition is bounded. */
const rules: readonly AddressRule[] = [
  rule(
    "unit",
    words("apt apartment suite ste appt"),
    `${edge}(?:apt|apartment|suite|ste|appt)\\.?\\s{0,2}#?\\d{1,5}`,
    0.65,
    "giu",
  ),
  rule(
    "box",
    words("box obox pobox postbox postfach postboks postbus apartado casilla skrytka skr boîte"),
    `${edge}(?:p\\.?\\s?o\\.?\\s?box|post ?box|postfach|postboks|postbus|apartado(?: de correos)?|casilla(?: postal)?|skrytka(?: pocztowa)?|skr\\. poczt\\.|boîte postale)\\s{0,2}#?\\d{1,6}`,
    0.75,
    "giu",
  ),
  rule(
    "military",
    words("apo fpo dpo psc cmr unit"),
    `${edge}(?:[afd]po\\s{1,2}a[aep]\\s{1,2}\\d{5}|(?:psc|cmr|unit)\\s\\d{1,5},?\\s{1,2}box\\s\\d{1,5})`,
    0.9,
    "giu",
  ),
  rule(
    "street",
    words(
      "street st avenue ave road rd lane ln drive dr court ct boulevard blvd parkway pkwy way place pl square sq terrace ter crescent close hill grove gardens mews row highway hwy circle cir trail loop alley plaza quay wharf walk rise",
    ),
    `${edge}\\d{1,6}[A-Za-z]?,?\\s{1,2}(?:(?:${capital}|\\d{1,3}(?:st|nd|rd|th))\\s{1,2}){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Parkway|Pkwy|Way|Place|Pl|Square|Sq|Terrace|Ter|Crescent|Close|Hill|Grove|Gardens|Mews|Row|Highway|Hwy|Circle|Cir|Trail|Loop|Alley|Plaza|Quay|Wharf|Walk|Rise)(?!\\p{L})`,
    0.75,
    "gu",
  ),
  rule(
    "street",
    words("street avenue ave road rd lane boulevard blvd parkway"),
    `${edge}\\d{1,6}\\s(?!years?|days?|miles?|km|hours?|minutes?|meters?|metres?)(?:(?!the |of |in |on |and |to |a |for |from |at |with |is )[\\p{L}'.-]{2,20}\\s){1,3}(?:street|avenue|ave|road|rd|lane|boulevard|blvd|parkway)(?!\\p{L})`,
    0.6,
    "giu",
  ),
  rule(
    "street",
    words(
      "rue avenue boulevard bd bld chemin impasse allée quai route place via viale piazza corso vicolo largo strada calle c avda avenida plaza paseo camino camiño carrer rúa rua r travessa praça vila ulica ulicy ul al aleja os pl plac ulitsa ул улица οδός λεωφόρος λ cite fuente colonia",
    ),
    `${edge}(?:rue|avenue|boulevard|bd|bld|chemin|impasse|allée|quai|route|place|via|viale|piazza|corso|vicolo|largo|strada|calle|c/|avda\\.?|avenida|plaza|paseo|camino|camiño|carrer|rúa|rua|r|travessa|praça|vila|ulica|ulicy|ul\\.?|al\\.|aleja|os\\.|pl\\.|plac|ulitsa|ул\\.?|улица|οδός|λεωφόρος|λ\\.|cite|fuente|colonia)\\s{1,2}(?:(?:d[eiu]|del|della|dei|delle|da|do|dos|das|la|le|les|l'|des|of|al|el|ibn|san|św\\.)\\s{0,1}){0,2}(?:\\d{1,2}\\s)?(?:[\\p{L}'’.-]{1,25},?\\s{1,2}){1,5}${number}(?!\\d)`,
    0.7,
    "giu",
    (match) => /\s\p{Lu}/u.test(match) || !/^(?:via|place|route|r|al\.|plaza)\b/i.test(match),
  ),
  rule(
    "street",
    words(
      "rue avenue boulevard chemin impasse allée quai via viale piazza calle avenida rua rúa ul",
    ),
    `${edge}\\d{1,5}(?:\\s?(?:bis|ter))?,?\\s{1,2}(?:\\d{1,5}\\s{1,2})?(?:rue|avenue|boulevard|chemin|impasse|allée|quai|via|viale|piazza|calle|avenida|rua|rúa|ul\\.)\\s{1,2}(?:[\\p{L}'’.-]{1,25}\\s?){1,4}`,
    0.7,
    "giu",
  ),
  rule(
    "street",
    /(?:stra(?:ss|ß)e|str\.|gasse|weg|platz|allee|allé|damm|ufer|straat|laan|plein|gracht|kade|singel|dreef|dijk|vej|gade|gata|veien|vegen|gatan|vägen|gränd|stræde|katu|kuja|polku|utca|braut|vangur|stígur)\s{1,2}\d/i,
    `${edge}[\\p{L}'’.-]{2,30}(?:straße|strasse|str\\.|gasse|weg|platz|allee|damm|ufer|straat|laan|plein|gracht|kade|singel|dreef|dijk|vej|gade|gata|veien|vegen|gatan|vägen|gränd|stræde|allé|katu|kuja|polku|utca|braut|vangur|stígur)\\s{1,2}${number}(?!\\d)`,
    0.75,
    "giu",
  ),
  rule(
    "street",
    words("utca útja út u tér tee tn mnt ulica cesta tie"),
    `${capital}\\s(?:utca|útja|út|u\\.|tér|tee|tn\\.?|mnt|ulica|cesta|tie)\\s{0,1}\\d{1,4}`,
    0.65,
    "gu",
  ),
  rule("postcode", /\d/, `${edge}\\d{2}-\\d{3}\\s{1,2}${capital}`, 0.75, "gu"),
  rule(
    "postcode",
    /\d/,
    `${edge}(?:GIR 0AA|[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[ABD-HJLNP-UW-Z]{2})(?![\\p{L}\\p{N}])`,
    0.6,
    "gu",
  ),
  rule(
    "postcode",
    /\d/,
    `${edge}[ABCEGHJ-NPRSTVXY]\\d[A-Z]\\s\\d[A-Z]\\d(?![\\p{L}\\p{N}])`,
    0.6,
    "gu",
  ),
  rule(
    "postcode",
    /[A-Z]{2}\s{1,2}\d{5}/,
    `${capital},?\\s{1,2}(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\\s{1,2}\\d{5}(?:-\\d{4})?(?!\\d)`,
    0.7,
    "gu",
  ),
  rule("postcode", /\d/, `[,\\n]\\s{0,3}[A-Za-z]{2,3}\\s{1,3}\\d{5}(?!\\d)`, 0.6, "gu"),
  rule(
    "postcode",
    /\d/,
    `(?:[,\\n]|${number})\\s{1,2}\\d{4,5}\\s${capital}(?=$|[\\s,.])`,
    0.5,
    "gu",
    (match) => /^[\d\p{L}/-]*[,\n]?\s*\d{5}/u.test(match) && !/[,\n]\s*(?:19|20)\d\d\s/.test(match),
  ),
  rule(
    "postcode",
    /[a-z]\s{1,2}\d{5}(?!\d)/i,
    `${edge}(?:${countries})\\s{1,2}\\d{5}(?!\\d)`,
    0.7,
    "giu",
  ),
  rule(
    "postcode",
    words("zip zipcode post postal postcode postalcode postleitzahl plz code código codice kod"),
    `${edge}(?:zip(?:\\s?code)?|post(?:al)?\\s?code|postleitzahl|plz|code postal|código postal|codice postale|kod pocztowy)(?!\\p{L})[^\\n.?!\\d]{0,20}(?:\\d{2}-\\d{3}|\\d{4,6})(?!\\d)`,
    0.75,
    "giu",
  ),
  rule(
    "block",
    /^\s*\d{1,5}\s[^\n]{3,60}\n/m,
    `^[ \\t]{0,4}\\d{1,5}\\s[\\p{L}\\d .'’/-]{3,50},?\\n[ \\t]{0,4}[\\p{L} .,'’-]{2,40}(?:\\n[ \\t]{0,4}[\\p{L} .,'’-]{0,40}){0,2}[ \\t]{1,4}\\d{4,6}[ \\t]{0,4}$`,
    0.65,
    "gmu",
  ),
  rule(
    "line",
    firstWords(countries),
    `${edge}\\d{1,5}\\s(?:[\\p{L}\\d.'’-]{1,25}\\s){1,5}?[\\p{L}\\d.'’-]{1,25},\\s{1,2}[\\p{L}.' -]{2,40},\\s{1,2}(?:${countries})(?!\\p{L})`,
    0.6,
    "giu",
  ),
  rule(
    "stated",
    words(
      "address live lives living office located reside resides residing meet taxi return ship deliver new moved pick adresse wohn wohnt wohnte mieszka mieszkam dirección indirizzo",
    ),
    `${edge}(?:address(?: is| to|:)?|lives? at|living at|office is at|located at|resid(?:es?|ing) at|meet me at|taxi to|return(?: it)? to|ship(?: it)? to|deliver(?: it)? to|new one to|moved to|pick (?:me|us) up (?:at|from)|adresse(?: ist|:| est)?|wohn[te]? in|mieszka(?:m)? (?:na|przy)|dirección(?: es|:)?|indirizzo(?:| è|:)?)\\s{1,4}(?:the corner of )?(?:[\\p{L}'.-]{1,25}\\s){0,4}?\\d{1,6},?\\s(?!am\\b|pm\\b|o'clock|%|percent|days?\\b|hours?\\b|minutes?\\b|years?\\b|weeks?\\b|people\\b|items?\\b|bytes?\\b|bits?\\b)\\p{L}`,
    0.65,
    "giu",
  ),
  rule(
    "stated",
    words("office meet return taxi new live lives address"),
    `(?:office is at|meet me at|return to|taxi to|new one to|lives? at|address to|address:)\\s{1,4}(?:the corner of )?${capital}(?:\\s[\\p{L}.'’-]{1,25}){1,6}\\s\\d{1,5}(?!\\d|:|\\s?(?:am|pm|%))`,
    0.65,
    "gu",
  ),
  rule(
    "corner",
    words("corner"),
    `${edge}the corner of ${capital}(?:\\s[\\p{L}.'-]{1,25}){0,5}\\s(?:\\d{1,4}\\s)?and ${capital}`,
    0.6,
    "gu",
  ),
  rule(
    "coordinates",
    /\d\.\d{4}/,
    `(?<![\\d.])-?\\d{1,2}\\.\\d{4,8}\\s{0,1},\\s{0,2}-?\\d{1,3}\\.\\d{4,8}(?!\\d)`,
    0.5,
    "gu",
  ),
];

function rule(
  what: string,
  hint: AddressRule["hint"],
  source: string,
  score: number,
  flags: string,
  accepts: (match: string) => boolean = () => true,
): AddressRule {
  return { what, hint, pattern: new RegExp(source, flags), score, accepts };
}

function words(list: string): readonly string[] {
  return list.split(" ");
}

/** Of the alternatives of a pattern's source. */
function firstWords(alternatives: string): readonly string[] {
  return alternatives.split("|").flatMap((name) => /^\p{L}+/u.exec(name)?.[0] ?? []);
}

const byWord = new RulesByWord(
  rules.flatMap((one) => (one.hint instanceof RegExp ? [] : [[one, one.hint] as const])),
);

/** Postal addresses and parts of them, and coordinates. */
export function findAddresses(text: string): readonly PlaceMatch[] {
  if (!/\d|corner of/.test(text)) return [];
  const told = byWord.rulesIn(text);
  return rules
    .filter((one) => (one.hint instanceof RegExp ? one.hint.test(text) : told.has(one)))
    .flatMap((one) =>
      [...text.matchAll(one.pattern)]
        .filter(([match]) => one.accepts(match))
        .map((match) => ({
          rule: one.what === "coordinates" ? "location.coordinates" : `address.${one.what}`,
          category: one.what === "coordinates" ? ("location" as const) : ("address" as const),
          start: match.index,
          end: match.index + match[0].length,
          score: one.score,
        })),
    );
}
