import type { ScannedText } from "../layer.ts";
import type { HarmlessKind } from "./protocol.ts";

/** Whoever writes of himself or of people near to him shows no harmless kind, whatever else the text is. */
const personal =
  /\b(?:i|i'm|i've|i'd|i'll|me|my|mine|myself|we|we're|we've|our|ours|us)\b|\b(?:ich|mich|mir|meine?[rnms]?|wir|unsere?[rnms]?|je|j'|moi|mon|ma|mes|nous|notre|nos|yo|mi|mis|nosotros|nuestr[oa]s?|io|mio|mia|miei|noi|nostr[oaie]|eu|meu|minha|nós|noss[oa]s?|ik|mij|mijn|wij|ons|onze|ja|mnie|moj[aeą]?|mój|nasz[aey]?)\b/;

/** Asking a machine for something is no word about oneself. */
const asking =
  /\b(?:can|could|would|will) you (?:please )?(?:help|give|tell|show|explain|teach|write|suggest|recommend) (?:me|us)\b|\b(?:give|tell|show|teach|help|let|write) me\b|\bi (?:want|need|would like|'d like) (?:you to|to (?:know|learn|understand))\b|\bi want you to act as\b/g;

const kinds: readonly (readonly [HarmlessKind, RegExp])[] = [
  [
    "code",
    /\b(?:python|javascript|typescript|java|c\+\+|rust|golang|sql|regex|bash|css|html|react|function|algorithm|unit tests?|compile|def \w+\(|class \w+|import \w+|#include|select .{1,60} from)\b/,
  ],
  [
    "maths",
    /\b(?:solve|calculate|compute|integral|derivative|equation|prove that|probability|how many|what is \d|triangle|prime|matrix|theorem|x\s*[=^]\s*\d)\b/,
  ],
  ["language", /\b(?:translate|synonyms?|grammar|conjugate|rewrite the following|correct the)\b/],
  [
    "conversion",
    /\b(?:convert|reformat|format .{1,40} as|turn .{1,60} into|into (?:json|csv|yaml|xml|markdown)|extract .{1,40} from)\b/,
  ],
  ["joke", /\b(?:jokes?|puns?|limerick|haiku|riddle|poem|sonnet|short story|fairy tale)\b/],
  [
    "ideas",
    /\b(?:brainstorm|ideas? for|suggest(?:ions)?|give me (?:\d+|a list|some)|list (?:of )?\d*|names? for an?|recommend)\b/,
  ],
  [
    "knowledge",
    /^(?:what|who|when|where|why|how|which|explain|describe|define|compare|summarize|summarise|is|are|does|do|did|can|was|were|qu[eé]|was|wie|warum|wer|comment|pourquoi|quel(?:le)?s?|cómo|qué|cuál|come|cosa|perché|como|por que|wat|hoe|waarom|jak|co|dlaczego)\b/,
  ],
];

/** Beyond this a request brings its own material, and that is not common knowledge. */
const longestLength = 4_000;

/**
 * Which harmless kind the text shows itself to be by its own words. No kind is no judgement: only the strict preset asks.
 */
export function harmlessKindOf({ lower }: ScannedText): HarmlessKind | null {
  if (lower.text.length > longestLength) return null;
  const text = lower.text.trim().replace(asking, " ");
  if (personal.test(text)) return null;
  return kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
