/** What decides how long the engine process may be deaf: one native step cannot be interrupted. */
export interface StepSize {
  readonly parameters: number | null;
  readonly readStepTokens: number;
  readonly isOnGpu: boolean;
}

/** Parameters times tokens a second, on slow machines (load-plan.ts sizes the steps by it). */
const slowProcessor = 32e9;
const slowGraphicsCard = 1e12;
/** A busy machine, or one that reads weights from its disk again and again, is slower still. */
const patience = 3;

/**
 * How long a stopped generation may take to answer before its process counts as hung and is ended, which costs loading
 * the model again. Reading takes longest: 30 s for 8B parameters on a processor, four minutes for 70B; writing is one
 * token a step.
 */
export function chooseStopGraceMs(size: StepSize, isReading: boolean, leastMs: number): number {
  const tokens = isReading ? size.readStepTokens : 1;
  const perSecond = size.isOnGpu ? slowGraphicsCard : slowProcessor;
  return leastMs + (patience * 1_000 * tokens * (size.parameters ?? 1e9)) / perSecond;
}
