import type { PartFinding } from "../../../../shared/gate.ts";
import type { GatePart } from "../../../gate/gate.ts";
import {
  type Placeholders,
  addPlaceholders,
  isRedactable,
  withPlaceholders,
} from "../../../routing/redaction.ts";
import type { JudgeTexts } from "../format.ts";
import type { NoteLeftOut, Path, Turn } from "./examples.ts";

/** Taking words out can bring others to light; after that many times it is given up. */
const mostRedactions = 4;

interface PrivacyCheck {
  readonly judge: JudgeTexts;
  readonly cleared: readonly string[];
  readonly redacts: boolean;
  readonly note: NoteLeftOut;
}

/**
 * The longest beginning of the path that the gate lets pass as one request, for a reader of the example has it all before
 * them; with `redacts`, with placeholders for private words, the same words under the same one. It ends before the first
 * turn that is private beside the one before it, whatever comes later. What the gate cannot judge is private.
 */
export async function withoutPrivateTurns(path: Path, check: PrivacyCheck): Promise<Path> {
  const { length, placeholders } = await longestHarmless(path, check);
  const firstLeftOut = path.turns[length];
  if (firstLeftOut !== undefined) check.note("sensitive", firstLeftOut.answer.id);
  return {
    systemPrompt: withPlaceholders(path.systemPrompt, placeholders),
    turns: path.turns.slice(0, length).map(({ prompt, answer }) => ({
      prompt: withPlaceholders(prompt, placeholders),
      answer: { ...answer, text: withPlaceholders(answer.text, placeholders) },
    })),
  };
}

/** A beginning of a path, and what makes it harmless. */
interface Beginning {
  /** In turns. */
  readonly length: number;
  readonly placeholders: Placeholders;
}

/**
 * Judged as a whole at every turn, a conversation of thousands would take hours. So each turn is judged beside the one
 * before it, by which the gate knows all texts and all places where two meet; then the whole, and where that is private its
 * length is found by halving.
 */
async function longestHarmless(path: Path, check: PrivacyCheck): Promise<Beginning> {
  const beginnings = await harmlessByTurns(path, check);
  const last = beginnings.at(-1);
  const whole = last === undefined ? null : await asWhole(path, last, check);
  if (whole !== null) return whole;
  let longest: Beginning = { length: 0, placeholders: [] };
  let tooLong = beginnings.length;
  while (tooLong - longest.length > 1) {
    const length = (longest.length + tooLong) >> 1;
    const beginning = beginnings[length - 1];
    const harmless = beginning === undefined ? null : await asWhole(path, beginning, check);
    if (harmless === null) tooLong = length;
    else longest = harmless;
  }
  return longest;
}

/** Beginnings of one turn, two and so on, as long as each turn is harmless beside the one before it. */
async function harmlessByTurns(path: Path, check: PrivacyCheck): Promise<readonly Beginning[]> {
  const beginnings: Beginning[] = [];
  for (let length = 1; length <= path.turns.length; length += 1) {
    const known = beginnings.at(-1)?.placeholders ?? [];
    const placeholders = await cleaned(partsOf(path, length - 2, length), known, check);
    if (placeholders === null) break;
    beginnings.push({ length, placeholders });
  }
  return beginnings;
}

async function asWhole(
  path: Path,
  beginning: Beginning,
  check: PrivacyCheck,
): Promise<Beginning | null> {
  const { length, placeholders: known } = beginning;
  // Judged so already.
  if (length <= 2) return beginning;
  const placeholders = await cleaned(partsOf(path, 0, length), known, check);
  return placeholders === null ? null : { length, placeholders };
}

/** Turns as a request would hold them that asks the last of their prompts, with its answer; the first after the system prompt. */
function partsOf({ systemPrompt, turns }: Path, from: number, end: number): readonly GatePart[] {
  const asked = turns.slice(Math.max(0, from), end);
  const isInstructed = from <= 0 && systemPrompt !== "";
  return [
    ...(isInstructed ? [{ kind: "system-prompt" as const, text: systemPrompt }] : []),
    ...asked.flatMap(({ prompt, answer }: Turn, at): readonly GatePart[] => [
      { kind: at === asked.length - 1 ? "prompt" : "earlier-prompt", text: prompt },
      { kind: "answer", text: answer.text },
    ]),
  ];
}

/** The placeholders with which these texts are harmless; `null` when none make them so. */
async function cleaned(
  parts: readonly GatePart[],
  known: Placeholders,
  { judge, cleared, redacts }: PrivacyCheck,
): Promise<Placeholders | null> {
  let placeholders = known;
  for (let round = 0; round <= mostRedactions; round += 1) {
    const texts = parts.map(({ kind, text }) => ({
      kind,
      text: withPlaceholders(text, placeholders),
    }));
    const { verdict, findings } = await judge(texts, cleared);
    if (verdict === "eligible") return placeholders;
    if (!redacts || !findings.every(isRedactable)) return null;
    const more = addPlaceholders(placeholders, apart(findings, texts, placeholders), texts);
    if (more.length === placeholders.length) return null;
    placeholders = more;
  }
  return null;
}

/** A finding that runs over a placeholder would put that one into another. */
function apart(
  findings: readonly PartFinding[],
  texts: readonly GatePart[],
  placeholders: Placeholders,
): readonly PartFinding[] {
  return findings.filter(({ part, start, end }) => {
    const text = texts[part]?.text.slice(start, end) ?? "";
    return !placeholders.some(({ placeholder }) => text.includes(placeholder));
  });
}
