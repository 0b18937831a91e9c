import type { ClockDoubt } from "../../../../electron/shared/erase.ts";
import { proceedWithRetention, putRetentionOff, useRetention } from "../../../stores/retention.ts";
import { eraseText } from "../../../text/erase.ts";
import { formatDay } from "../../../text/format.ts";
import { Banner } from "../../../ui/banner.tsx";
import { Button } from "../../../ui/button.tsx";

/** Says that the rule erased nothing, for the clock may be wrong, and asks whether it is to go on. */
export function ClockQuestion({ doubt }: { readonly doubt: ClockDoubt }) {
  const isPutOff = useRetention((state) => state.isPutOff);
  const words = eraseText.clockInDoubt(formatDay(doubt.clockAt), formatDay(doubt.lastRanAt));
  if (isPutOff)
    return (
      <Banner>
        {words} {eraseText.clockPutOff}
      </Banner>
    );
  return (
    <Banner
      tone="warning"
      actions={
        <>
          <Button onClick={putRetentionOff}>{eraseText.clockNotNow}</Button>
          <Button tone="danger" onClick={() => void proceedWithRetention()}>
            {eraseText.clockProceed}
          </Button>
        </>
      }
    >
      {words} {eraseText.clockQuestion}
    </Banner>
  );
}
