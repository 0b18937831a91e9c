import { useEffect, useState } from "react";
import type { LedgerEntry } from "../../../../electron/shared/routing.ts";
import { call } from "../../../client.ts";
import { showFailure } from "../../../stores/notices.ts";
import { useSelection } from "../../../stores/selection.ts";
import { formatMoment, formatNumber } from "../../../text/format.ts";
import { privacyText } from "../../../text/privacy.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FactList } from "../../../ui/fact-list.tsx";
import classes from "../privacy.module.css";
import { ScrollBox } from "../../../ui/scroll-box.tsx";

interface EntryDialogProps {
  readonly entry: LedgerEntry;
  readonly onClose: () => void;
}

/** One request that left, with its exact bytes. */
export function EntryDialog({ entry, onClose }: EntryDialogProps) {
  const body = useBody(entry.seq);
  const selectConversation = useSelection((state) => state.selectConversation);
  const { conversationId } = entry;
  return (
    <Dialog
      isWide
      title={privacyText.entry}
      onClose={onClose}
      footer={
        conversationId !== null && (
          <Button
            onClick={() => {
              onClose();
              selectConversation(conversationId);
            }}
          >
            {privacyText.openConversation}
          </Button>
        )
      }
    >
      <div className={classes.section}>
        {entry.isBrought && <p className={classes.hint}>{privacyText.broughtHint}</p>}
        <FactList
          facts={[
            { name: privacyText.when, value: formatMoment(entry.at) },
            { name: privacyText.purpose, value: privacyText.purposes[entry.purpose] },
            { name: privacyText.where, value: `${entry.method} ${entry.url}`, isCode: true },
            { name: privacyText.size, value: formatNumber(entry.bodyBytes) },
            ...(entry.bodySha256 === null
              ? []
              : [{ name: privacyText.hash, value: entry.bodySha256, isCode: true }]),
          ]}
        />
        {body === null && <p className={classes.hint}>{privacyText.onlyAddress}</p>}
        {typeof body === "string" && (
          <ScrollBox className={classes.body} label={privacyText.bytes}>
            <pre>{body}</pre>
          </ScrollBox>
        )}
      </div>
    </Dialog>
  );
}

/** `undefined` while it is read; `null` when nothing was sent beside the address. */
function useBody(seq: number): string | null | undefined {
  const [body, setBody] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    void call("ledger.body", { seq }).then((answer) => {
      if (answer.ok) setBody(answer.value.text);
      else showFailure(answer.failure);
    });
  }, [seq]);
  return body;
}
