import { RulesByWord } from "../rules-by-word.ts";
import type { PlaceMatch } from "./place-match.ts";

interface Statement {
  /** Any match holds one of them. */
  readonly words: readonly string[];
  readonly pattern: RegExp;
}

const kin =
  "friend|boss|sister|brother|mother|mum|mom|father|dad|son|daughter|wife|husband|partner|girlfriend|boyfriend|ex|uncle|aunt|cousin|neighbou?r|colleague|parents|family|kids|children|grandma|grandpa|roommate";
/** A place's name, in capitals where nothing else tells it from a word. */
const place = "\\p{Lu}[\\p{L}'’-]{1,30}";
const anywhere = "[\\p{L}\\p{N}'’ -]{2,40}";
const iAm = "\\bi(?:'m|’m| am)";

const statements: readonly Statement[] = [
  statement(
    "live lives living staying moved work works",
    `\\b(?:my|our) (?:\\w{1,12} )?(?:${kin}) (?:lives?|is living|is staying|moved|works?) (?:here )?(?:in|to|at|near) [\\p{L}'’-]{2,30}`,
    "giu",
  ),
  statement(
    "moved relocated",
    "\\b[Ww]e (?:just )?(?:moved|relocated) (?:here )?(?:from|to) [\\p{L}'’-]{2,30}",
  ),
  statement(
    "conference trip holiday vacation hotel until till tonight tomorrow week meeting hospital clinic",
    `\\b[Ii](?:'m|’m| am) (?:currently |now |just )?(?:in|staying in|staying at|living in|flying to|travell?ing to|heading to) (?:the )?${place}(?=[^.?!\\n]{0,30}\\b(?:conference|trip|holiday|vacation|hotel|until|till|tonight|tomorrow|this week|next week|meeting|hospital|clinic)\\b)`,
  ),
  statement(
    "conference hotel airport clinic hospital station office client trip holiday vacation honeymoon",
    `${iAm} in [\\p{L} '’-]{2,40}(?:,? at (?:the|a) (?:\\w{2,12} )?(?:conference|hotel|airport|clinic|hospital|station|office|client)|,? (?:for|on) (?:a |my )?(?:\\w{2,12} )?(?:conference|trip|holiday|vacation|honeymoon))\\b`,
    "giu",
  ),
  statement(
    "born grew live lived",
    `\\b[Ii](?: was born| grew up| used to live|'ve lived| have lived| lived?) (?:in|at|near) ${place}`,
  ),
  statement(
    "coming going travelling traveling flying",
    "\\bwho(?:'s|’s| is| else is) (?:coming|going|travell?ing|flying) to [\\p{L}'’ -]{2,40} with (?:me|us)\\b",
    "giu",
  ),
  statement(
    "visit",
    `\\b\\p{L}[\\p{L}'’ -]{2,40} was (?:so |super |really |very |such )?(?:a )?(?:much )?(?:fun|great|lovely|nice|amazing|beautiful) (?:place )?to visit\\b`,
    "giu",
  ),
  statement(
    "arrived landed left departed returned",
    `\\b(?:arrived|landed|left|departed|returned) (?:at|in|from|for|to) ${anywhere} (?:this (?:morning|afternoon|evening)|today|yesterday|tonight|last night)\\b`,
    "giu",
  ),
  statement(
    "old",
    "\\bis an? \\d{1,3}[- ]years?[- ]old [\\p{L} ]{2,20} (?:who (?:grew up|lives|works|was born)|from|living) (?:in )?[\\p{L}]",
    "giu",
  ),
  statement(
    "moving flying heading driving relocating stuck stranded stationed based staying living",
    `\\b(?:[Ii]|[Ww]e)(?:'m|’m|'re|’re|'ll be|’ll be| am| are| will be| was| were) (?:moving|flying|heading|driving|relocating|stuck|stranded|stationed|based|staying|living) (?:to |in |at |near |from )(?:the )?${place}`,
  ),
  statement(
    "live lives work works from moved staying",
    `\\b(?:[Hh]e|[Ss]he|[Tt]hey) (?:lives?|works?|is from|comes? from|moved to|is staying) (?:in |at |near )?${place}`,
  ),
  statement("from", `\\b[Ii](?:'m|’m| am) from ${place}`),
];

function statement(words: string, source: string, flags = "gu"): Statement {
  return { words: words.split(" "), pattern: new RegExp(source, flags) };
}

const byWord = new RulesByWord(statements.map((one) => [one, one.words]));

/** Sentences that say where somebody is, lives or goes. A place's name alone is knowledge. */
export function findWhereabouts(text: string): readonly PlaceMatch[] {
  const told = byWord.rulesIn(text);
  return statements
    .filter((one) => told.has(one))
    .flatMap(({ pattern }) => [...text.matchAll(pattern)])
    .map((match) => ({
      rule: "location.stated",
      category: "location" as const,
      start: match.index,
      end: match.index + match[0].length,
      score: 0.6,
    }));
}
