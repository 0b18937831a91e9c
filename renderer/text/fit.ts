/** Words of how a model fits this machine. */
export const fitText = {
  badge: (verdict: string) => `Fit: ${verdict}`,
  verdicts: {
    "runs-well": "Runs well",
    tight: "Tight",
    "will-not-fit": "Will not fit",
  },
  explained: {
    "runs-well": "It fits, with room for other apps.",
    tight: "It fits, but little else does. Close other apps, or choose a smaller one.",
    "will-not-fit": "It needs more memory than this machine can give. Choose a smaller one.",
  },
  weights: "Weights",
  kvCache: (tokens: string) => `KV cache, ${tokens} tokens`,
  work: "Work memory",
  gpu: "Of that on the GPU",
  total: "Together",
  have: "This machine can give",
  longest: "Longest context that fits",
  noContext: "none",
  tokens: (count: string) => `${count} tokens`,
  speed: "Expected speed",
  speedOf: (rate: string) => `about ${rate} tokens/s`,
  speedUnknown: "not measured yet",
  rough: "A rough estimate, for the file itself was not read. It gets exact when the file is here.",
} as const;
