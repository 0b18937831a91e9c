import { useEffect, useState } from "react";
import type { Fit } from "../../../../../electron/shared/models.ts";
import type { RunSettings } from "../../../../../electron/shared/run-settings.ts";
import { call } from "../../../../client.ts";

/** Long enough to let arrow keys run on a slider, short enough to feel live. */
const settleDelayMs = 150;

/**
 * How a model would fit with settings that need not be saved: `undefined` while that is worked out for the first time,
 * `null` where it cannot be. While it is worked out anew, the last one stands.
 */
export function useFit(modelId: string, settings: RunSettings): Fit | null | undefined {
  const [fit, setFit] = useState<Fit | null | undefined>(undefined);
  useEffect(() => {
    let isLatest = true;
    const timer = setTimeout(async () => {
      const answer = await call("model.fit", { modelId, settings });
      if (isLatest) setFit(answer.ok ? answer.value : null);
    }, settleDelayMs);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [modelId, settings]);
  return fit;
}
