import type { PlaceMatch } from "./place-match.ts";

const kin =
  "friend|boss|sister|brother|mother|mum|mom|father|dad|son|daughter|wife|husband|partner|girlfriend|boyfriend|ex|uncle|aunt|cousin|neighbou?r|colleague|parents|family|kids|children|grandma|grandpa|roommate";
/** A place's name, in capitals where nothing else tells it from a word. */
const place = "\\p{Lu}[\\p{L}'’-]{1,30}";

const sentences: readonly RegExp[] = [
  new RegExp(
    `\\b(?:my|our) (?:\\w{1,12} )?(?:${kin}) (?:lives?|is living|is staying|moved|works?) (?:here )?(?:in|to|at|near) [\\p{L}'’-]{2,30}`,
    "giu",
  ),
  new RegExp(
    `\\b[Ww]e (?:just )?(?:moved|relocated) (?:here )?(?:from|to) [\\p{L}'’-]{2,30}`,
    "gu",
  ),
  new RegExp(
    `\\b[Ii](?:'m|’m| am)? (?:currently |now |just )?(?:in|staying in|staying at|living in|flying to|travelling to|traveling to|heading to) (?:the )?${place}(?=[^.?!\\n]{0,30}\\b(?:conference|trip|holiday|vacation|hotel|until|till|tonight|tomorrow|this week|next week|meeting|hospital|clinic)\\b)`,
    "gu",
  ),
  new RegExp(
    `\\b(?:i(?:'m|’m| am)) in [\\p{L} '’-]{2,40}(?:,? at (?:the|a) (?:\\w{2,12} )?(?:conference|hotel|airport|clinic|hospital|station|office|client)|,? (?:for|on) (?:a |my )?(?:\\w{2,12} )?(?:conference|trip|holiday|vacation|honeymoon))\\b`,
    "giu",
  ),
  new RegExp(
    `\\b[Ii](?: was born| grew up| used to live|'ve lived| have lived| lived?) (?:in|at|near) ${place}`,
    "gu",
  ),
  new RegExp(
    "\\bwho(?:'s|’s| is| else is) (?:coming|going|travell?ing|flying) to [\\p{L}'’ -]{2,40} with (?:me|us)\\b",
    "giu",
  ),
  new RegExp(
    "\\b\\p{L}[\\p{L}'’ -]{2,40} was (?:so |super |really |very |such )?(?:a )?(?:much )?(?:fun|great|lovely|nice|amazing|beautiful) (?:place )?to visit\\b",
    "giu",
  ),
  new RegExp(
    "\\b(?:arrived|landed|left|departed|returned) (?:at|in|from|for|to) [\\p{L}\\p{N}'’ -]{2,40} (?:this (?:morning|afternoon|evening)|today|yesterday|tonight|last night)\\b",
    "giu",
  ),
  new RegExp(
    `\\bis an? \\d{1,3}[- ]year[- ]old [\\p{L} ]{2,20} (?:who (?:grew up|lives|works|was born)|from|living) (?:in )?[\\p{L}]`,
    "giu",
  ),
  new RegExp(
    `\\b(?:[Ii]|[Ww]e)(?:'m|’m|'re|’re|'ll be|’ll be| am| are| will be| was| were) (?:moving|flying|heading|driving|relocating|stuck|stranded|stationed|based|staying|living) (?:to |in |at |near |from )(?:the )?${place}`,
    "gu",
  ),
  new RegExp(
    `\\b(?:[Hh]e|[Ss]he|[Tt]hey) (?:lives?|works?|is from|comes? from|moved to|is staying) (?:in |at |near )?${place}`,
    "gu",
  ),
  new RegExp(`\\b[Ii](?:'m| am) from ${place}`, "gu"),
];

/** Sentences that say where somebody is, lives or goes. Only the stated place counts: a place's name alone is knowledge. */
export function findWhereabouts(text: string): readonly PlaceMatch[] {
  return sentences.flatMap((sentence) =>
    [...text.matchAll(sentence)].map((match) => ({
      rule: "location.stated",
      category: "location" as const,
      start: match.index,
      end: match.index + match[0].length,
      score: 0.6,
    })),
  );
}
