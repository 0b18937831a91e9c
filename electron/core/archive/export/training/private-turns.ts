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
 * The path up to its first turn that the gate finds private; with `redacts`, up to the first whose private words cannot be
 * taken out, with placeholders for all others, the same words under the same one. What the gate cannot judge is private.
 */
export async function withoutPrivateTurns(path: Path, check: PrivacyCheck): Promise<Path> {
  const { systemPrompt } = path;
  let known: Placeholders = [];
  if (systemPrompt !== "") {
    const clean = await cleaned([{ kind: "system-prompt", text: systemPrompt }], known, check);
    if (clean === null) return noted(path, path.turns[0], check);
    known = clean;
  }
  const kept: Turn[] = [];
  for (const turn of path.turns) {
    const parts: readonly GatePart[] = [
      { kind: "prompt", text: turn.prompt },
      { kind: "answer", text: turn.answer.text },
    ];
    const clean = await cleaned(parts, known, check);
    if (clean === null) {
      check.note("sensitive", turn.answer.id);
      break;
    }
    known = clean;
    kept.push(turn);
  }
  return {
    systemPrompt: withPlaceholders(systemPrompt, known),
    turns: kept.map(({ prompt, answer }) => ({
      prompt: withPlaceholders(prompt, known),
      answer: { ...answer, text: withPlaceholders(answer.text, known) },
    })),
  };
}

function noted(path: Path, first: Turn | undefined, { note }: PrivacyCheck): Path {
  if (first !== undefined) note("sensitive", first.answer.id);
  return { ...path, turns: [] };
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
