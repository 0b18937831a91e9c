import type { Fit } from "../../../electron/shared/models.ts";
import { fitText } from "../../text/fit.ts";
import { formatBytes, formatNumber } from "../../text/format.ts";

/** The numbers behind a verdict, from what is needed to what is there. A guess at the longest context is none of them. */
export function listFitFacts(
  fit: Fit,
): readonly { readonly name: string; readonly value: string }[] {
  const { longestContextTokens, tokensPerSecond, isRough } = fit;
  const onGpu = fit.gpuBytes > 0 ? [{ name: fitText.gpu, value: formatBytes(fit.gpuBytes) }] : [];
  return [
    { name: fitText.weights, value: formatBytes(fit.weightsBytes) },
    {
      name: fitText.kvCache(formatNumber(fit.contextTokens)),
      value: formatBytes(fit.kvCacheBytes),
    },
    { name: fitText.work, value: formatBytes(fit.workBytes) },
    { name: fitText.total, value: formatBytes(fit.totalBytes) },
    ...onGpu,
    { name: fitText.have, value: formatBytes(fit.haveBytes) },
    ...(isRough ? [] : [{ name: fitText.longest, value: describeLongest(longestContextTokens) }]),
    {
      name: fitText.speed,
      value:
        tokensPerSecond === null
          ? fitText.speedUnknown
          : fitText.speedOf(formatNumber(tokensPerSecond, tokensPerSecond < 10 ? 1 : 0)),
    },
  ];
}

function describeLongest(contextTokens: number): string {
  return contextTokens === 0 ? fitText.noContext : fitText.tokens(formatNumber(contextTokens));
}
