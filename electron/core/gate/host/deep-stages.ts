import { createHash } from "node:crypto";
import type { Finding } from "../../../shared/gate.ts";
import type { DeepPorts } from "../gate.ts";
import type { KnownPart } from "../verdict/judge.ts";
import type { FaultKind } from "./faults.ts";
import { createRecent } from "./recent.ts";

/** What was trained on an embedding model's vectors. */
export interface DeepHead {
  /** What of the text the model is given, each short enough for it. */
  readonly pieces: (text: string) => readonly string[];
  /** The chance that the text is private, 0 to 1, from its pieces' vectors and the fast classifier's score. */
  readonly judge: (vectors: readonly (readonly number[])[], fastScore: number) => number;
}

/** A deep stage adds findings to texts, and may only raise: those of earlier looks and of the fast layers stand. */
export interface DeepStages {
  /** Both resolve with what went wrong, or `null`; never reject. A stage that is not installed does nothing. */
  embed(parts: readonly KnownPart[], until: AbortSignal): Promise<FaultKind | null>;
  vote(parts: readonly KnownPart[], until: AbortSignal): Promise<FaultKind | null>;
  /** What was found in the text so far: it stays found when the model is gone. */
  known(text: string): readonly Finding[];
}

/** Texts as they are remembered; a vector has a few kilobytes. */
const mostTexts = 20_000;
const mostVectors = 4_000;
/** Small enough that what is done before the deadline is kept for the next request. */
const batchSize = 8;

export function createDeepStages(ports: DeepPorts, head: DeepHead | null): DeepStages {
  const vectors = createRecent<readonly number[]>(mostVectors);
  const meaning = createRecent<number>(mostTexts);
  const votes = createRecent<number>(mostTexts);

  async function vectorsOf(
    pieces: readonly string[],
    embed: NonNullable<ReturnType<DeepPorts["embed"]>>,
    until: AbortSignal,
  ): Promise<readonly (readonly number[])[]> {
    const found = new Map(pieces.map((piece) => [piece, vectors.get(hash(piece))]));
    const missing = [...found].flatMap(([piece, vector]) => (vector === undefined ? piece : []));
    for (let from = 0; from < missing.length; from += batchSize) {
      until.throwIfAborted();
      const batch = missing.slice(from, from + batchSize);
      const made = await embed(batch, until);
      for (const [index, piece] of batch.entries()) {
        const vector = made[index];
        if (vector === undefined || !vector.every(Number.isFinite))
          throw new Error("The embedding model left a text out.");
        vectors.set(hash(piece), vector);
        found.set(piece, vector);
      }
    }
    return pieces.flatMap((piece) => {
      const vector = found.get(piece);
      return vector === undefined ? [] : [vector];
    });
  }

  async function embedAll(parts: readonly KnownPart[], until: AbortSignal): Promise<void> {
    const embed = ports.embed();
    if (embed === null || head === null) return;
    for (const { text, findings } of parts) {
      if (text.trim() === "" || meaning.get(hash(text)) !== undefined) continue;
      const made = await vectorsOf(head.pieces(text), embed, until);
      const score = head.judge(made, fastScoreOf(findings));
      meaning.set(hash(text), shareOf(score));
    }
  }

  async function voteAll(parts: readonly KnownPart[], until: AbortSignal): Promise<void> {
    const vote = ports.vote();
    if (vote === null) return;
    for (const { text } of parts) {
      if (text.trim() === "" || votes.get(hash(text)) !== undefined) continue;
      until.throwIfAborted();
      votes.set(hash(text), shareOf(await vote(text, until)));
    }
  }

  return {
    embed: (parts, until) => faultOf(embedAll(parts, until), until, "deep"),
    vote: (parts, until) => faultOf(voteAll(parts, until), until, "vote"),
    known: (text) => [
      ...findingOf("deep.meaning", "deep", meaning.get(hash(text)), text.length),
      ...findingOf("vote.private", "vote", votes.get(hash(text)), text.length),
    ],
  };
}

/** A model that does not hear the signal is not waited for. */
async function faultOf(
  work: Promise<void>,
  until: AbortSignal,
  failed: "deep" | "vote",
): Promise<FaultKind | null> {
  const late: FaultKind = `${failed}-deadline`;
  const over = new Promise<FaultKind>((resolve) => {
    if (until.aborted) resolve(late);
    until.addEventListener("abort", () => resolve(late), { once: true });
  });
  const done = work.then(
    () => null,
    (): FaultKind => (until.aborted ? late : failed),
  );
  return Promise.race([done, over]);
}

function findingOf(
  rule: string,
  layer: "deep" | "vote",
  score: number | undefined,
  length: number,
): readonly Finding[] {
  if (score === undefined || score === 0) return [];
  return [{ rule, category: "sensitive", layer, start: 0, end: length, score }];
}

function fastScoreOf(findings: readonly Finding[]): number {
  return Math.max(
    0,
    ...findings.filter(({ layer }) => layer === "classifier").map(({ score }) => score),
  );
}

/** Throws when a model's answer is no share: it judged nothing then. */
function shareOf(score: number): number {
  if (!(score >= 0 && score <= 1)) throw new Error("The score is no share.");
  return score;
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
