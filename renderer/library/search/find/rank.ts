/**
 * BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009) with its usual
 * constants. Messages are short, so length counts for little less than usual.
 */
const saturation = 1.2;
const lengthShare = 0.6;

/** Scores that differ by less are equals, and the newer message goes first. */
const bandsPerPoint = 8;
const highestBand = 2 ** 21 - 1;
const seqLimit = 2 ** 32;

/** How much a clause tells, by how many of all messages have it. */
export function rarity(withClause: number, all: number): number {
  return Math.log(1 + (all - withClause + 0.5) / (withClause + 0.5));
}

/** What one clause adds to a message's score. */
export function scoreOf(
  occurrences: number,
  length: number,
  averageLength: number,
  rare: number,
): number {
  const norm = 1 - lengthShare + (lengthShare * length) / Math.max(1, averageLength);
  return (rare * occurrences * (saturation + 1)) / (occurrences + saturation * norm);
}

/** One number to order messages by: the band of the score first, then the seq, which also names the message. */
export function rankKey(score: number, seq: number): number {
  return keyOf(Math.round(score * bandsPerPoint), seq);
}

/**
 * The same for the newest first: the hour that a message is of, then the seq. The seq alone would put what was said years
 * ago elsewhere, and brought in today, before everything that was said yesterday.
 */
export function timeKey(seconds: number, seq: number): number {
  return keyOf(Math.floor(seconds / 3_600), seq);
}

function keyOf(band: number, seq: number): number {
  return Math.min(highestBand, Math.max(0, band)) * seqLimit + seq;
}

export function seqOfKey(key: number): number {
  return key % seqLimit;
}
