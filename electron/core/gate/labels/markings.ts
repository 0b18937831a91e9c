import type { GateCategory } from "../../../shared/gate.ts";

/** What a marking says. */
export interface Marking {
  /** After `label.`. */
  readonly what: "privileged" | "internal" | "tlp" | "confidential";
  readonly category: Extract<GateCategory, "business" | "client">;
}

/** Lower case, without diacritics and signs, words apart by one space: how markings are compared. */
export function foldMarking(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, " ")
    .trim();
}

function phrases(...lists: readonly string[]): string {
  const folded = lists.flatMap((list) => list.split(",")).map(foldMarking);
  // The longest first, so that none hides behind its own beginning.
  return folded.toSorted((one, other) => other.length - one.length).join("|");
}

const privileged = phrases(
  "privileged, legally privileged, attorney client, attorney client privilege, attorney client privileged",
  "attorney work product, legal professional privilege, solicitor client privilege, secret professionnel",
  "confidentiel avocat client, secreto profesional, segreto professionale, anwaltsgeheimnis, tajemnica adwokacka",
);
const internal = phrases(
  "internal only, internal use only, for internal use, for internal use only, nur intern, nur für internen gebrauch",
  "nur für den internen gebrauch, nur zur internen verwendung, nur für den dienstgebrauch, usage interne",
  "à usage interne, usage interne uniquement, à usage interne uniquement, diffusion restreinte, uso interno",
  "solo uso interno, solo para uso interno, solo per uso interno, apenas para uso interno, alleen voor intern gebruik",
  "do użytku wewnętrznego, wyłącznie do użytku wewnętrznego, do użytku służbowego, endast för internt bruk",
  "kun til intern brug, kun for intern bruk, для внутреннего пользования, для внутреннего использования",
  "только для внутреннего использования, для служебного пользования, для службового користування",
  "内部资料, 内部使用, 仅限内部使用, 仅供内部使用, 內部使用, 社内限り, 社内限定",
);
const confidential = phrases(
  "confidential, commercial in confidence, top secret, confidentiel, confidentielle, très secret, confidencial",
  "alto secreto, confidenziale, riservato, riservata, riservatissimo, vertraulich, firmenvertraulich, streng geheim",
  "vs nfd, vertrouwelijk, konfidentiellt, konfidensielt, fortroligt, fortrolig, luottamuksellinen, bizalmas",
  "poufne, ściśle tajne, důvěrné, dôverné, çok gizli, gizli, rahasia, tuyệt mật, εμπιστευτικό, απόρρητο",
  "конфиденциально, секретно, совершенно секретно, коммерческая тайна, конфіденційно, таємно, цілком таємно",
  "机密, 绝密, 機密, 絕密, 極秘, 极秘, 社外秘, 部外秘, 取扱注意, 机密文件, 機密文件, 대외비, 기밀, 극비",
  "سري, سري للغاية, חסוי, סודי ביותר, गोपनीय",
);
/** Words that may stand round a marking without making a sentence of it. */
const beside = phrases(
  "strictly, highly, most, company, corporate, commercial, commercially, business, client, private, personal, restricted",
  "proprietary, sensitive, internal, and, for, in, only, use, not, no, distribution, do, not, forward, distribute, copy",
  "share, circulate, disclose, draft, final, document, communication, material, page, of, version, under, nda, eyes",
  "streng, strikt, persönlich, und, entwurf, seite, von, strictement, privé, personnel, et, brouillon, estrictamente",
  "estritamente, privado, y, e, borrador, rascunho, página, strettamente, personale, bozza, pagina, ściśle, strona, i",
  "přísně, strengt, erittäin, çok, строго, лично, и, стр, 文件, 资料, 厳守",
);
/** Of a field that says how a document is classed: there words count that mean much else elsewhere. */
const classes = phrases(
  "internal, restricted, secret, sensitive, private, proprietary, intern, geheim, verschlusssache, interne, restreint",
  "secret, interno, restringido, restrito, secreto, riservatissimo, tajne, zastrzeżone, wewnętrzne, secretissimo",
  "внутренний, внутреннее, для служебного пользования, 秘密, 内部, 秘, 极密, 비밀",
);

const number = String.raw`v?\d+`;
const tlp = String.raw`tlp (?:amber(?:\+? ?strict)?|red)`;
const marking = `(?:${tlp}|${privileged}|${internal}|${confidential})`;
const wholeMarking = new RegExp(
  `^(?:(?:${beside}|${number}) )*${marking}(?: (?:${beside}|${number}|${marking}))*$`,
);
const wholeClass = new RegExp(`^(?:${classes})(?: (?:${beside}|${number}))*$`);
const kinds: readonly (readonly [Marking["what"], RegExp])[] = [
  ["privileged", new RegExp(`(?:^| )(?:${privileged})(?: |$)`)],
  ["tlp", new RegExp(tlp)],
  ["confidential", new RegExp(`(?:^| )(?:${confidential})(?: |$)`)],
  ["internal", new RegExp(`(?:^| )(?:${internal}|${classes})(?: |$)`)],
];

/** The marking that the folded words are, all of them; `null` for words that say anything else. */
export function markingOf(folded: string): Marking | null {
  return wholeMarking.test(folded) ? toMarking(folded) : null;
}

function toMarking(folded: string): Marking {
  const what = kinds.find(([, pattern]) => pattern.test(folded))?.[0] ?? "confidential";
  return { what, category: what === "privileged" ? "client" : "business" };
}

/** What levels of confidentiality are called beside the markings: a row of several is a list of levels, and marks nothing. */
const levels = new RegExp(
  `^(?:${phrases("public, open, unclassified, official, internal, restricted, secret, sensitive, private, general")}|${phrases(
    "öffentlich, intern, geheim, public, publique, interne, secret, público, interno, pubblico, publiczne, wewnętrzne, tajne",
  )}|${phrases("открыто, публичный, 公开, 公開, 内部, 秘密, tlp green, tlp clear, tlp white")}|${marking})$`,
);

export function isLevel(folded: string): boolean {
  return levels.test(folded);
}

/** Names of fields that say how a document is classed. */
const fields = new RegExp(
  `^(?:x )?(?:${phrases(
    "classification, data classification, security classification, document classification, information classification",
    "classification level, sensitivity, sensitivity label, confidentiality, confidentiality level, security level",
    "protective marking, marking, security marking, privacy label",
    "klassifizierung, klassifikation, einstufung, vertraulichkeit, vertraulichkeitsstufe, geheimhaltungsstufe, schutzklasse",
    "niveau de confidentialité, confidentialité, clasificación, nivel de confidencialidad, confidencialidad",
    "classificação, confidencialidade, classificazione, livello di riservatezza, riservatezza, classificatie",
    "vertrouwelijkheid, klauzula, klauzula tajności, klasyfikacja, poufność, гриф, гриф секретности, степень секретности",
    "конфиденциальность, гриф доступу, 密级, 保密级别, 密級, 機密区分, 機密性, 보안등급",
  )})$`,
);

/** Names of fields that say other things as well. */
const looseFields = new RegExp(`^(?:${phrases("handling, distribution, security, status")})$`);

/** The marking that a field gives a document; `null` for every other field and value. */
export function markingOfField(name: string, value: string): Marking | null {
  if (fields.test(name)) return wholeClass.test(value) ? toMarking(value) : markingOf(value);
  return looseFields.test(name) ? markingOf(value) : null;
}
