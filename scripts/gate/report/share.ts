/** A share with the bounds between which the true one lies with 95 % (Wilson's score interval). */
export interface Share {
  readonly hits: number;
  readonly total: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** z of the normal distribution for 95 % on both sides. */
const z = 1.959964;

/** https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval; of nothing, anything may be true. */
export function shareOf(hits: number, total: number): Share {
  if (total === 0) return { hits, total, share: 0, low: 0, high: 1 };
  const share = hits / total;
  const spread = z * z;
  const middle = share + spread / (2 * total);
  const width = z * Math.sqrt((share * (1 - share)) / total + spread / (4 * total * total));
  const scale = 1 + spread / total;
  return {
    hits,
    total,
    share,
    low: Math.max(0, (middle - width) / scale),
    high: Math.min(1, (middle + width) / scale),
  };
}
