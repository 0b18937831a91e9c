import { ShieldCheck } from "lucide-react";
import { useState } from "react";
import type { LedgerEntry } from "../../../../electron/shared/routing.ts";
import { call } from "../../../client.ts";
import { showFailure, showToast } from "../../../stores/notices.ts";
import { formatMoment, formatNumber } from "../../../text/format.ts";
import { privacyText } from "../../../text/privacy.ts";
import { Button } from "../../../ui/button.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Select } from "../../../ui/select.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { VisuallyHidden } from "../../../ui/visually-hidden.tsx";
import classes from "../privacy.module.css";
import { EntryDialog } from "./entry-dialog.tsx";
import { type LedgerFilter, useLedger } from "./use-ledger.ts";
import { ScrollBox } from "../../../ui/scroll-box.tsx";

const purposes = [
  { value: "all" as const, label: privacyText.allPurposes },
  ...(["chat", "model-list", "hub-search", "hub-details", "hub-header", "download"] as const).map(
    (value) => ({ value, label: privacyText.purposes[value] }),
  ),
];

const places = (["all", "here", "elsewhere"] as const).map((value) => ({
  value,
  label: privacyText.places[value],
}));

const noFilter: LedgerFilter = { words: "", purpose: "all", from: "all" };

/** Everything that left this machine, and apart from it what an import brought: filtered, looked at byte for byte, exported. */
export function LedgerTab() {
  const [filter, setFilter] = useState(noFilter);
  const [opened, setOpened] = useState<LedgerEntry | null>(null);
  const { page, showMore } = useLedger(filter);
  const { words, purpose, from } = filter;
  const isFiltered = words.trim() !== "" || purpose !== "all" || from !== "all";
  if (page === null) return null;
  if (page.total + page.brought === 0 && !isFiltered)
    return (
      <EmptyState icon={<ShieldCheck aria-hidden />} title={privacyText.nothingLeft}>
        {privacyText.nothingLeftHint}
      </EmptyState>
    );
  return (
    <div className={classes.section}>
      <div className={classes.row}>
        <div className={classes.grow}>
          <TextField
            label={privacyText.filterLedger}
            value={words}
            onChange={(typed) => setFilter({ ...filter, words: typed })}
          />
        </div>
        <Select
          label={privacyText.purpose}
          value={purpose}
          options={purposes}
          onChange={(chosen) => setFilter({ ...filter, purpose: chosen })}
        />
        {page.brought > 0 && (
          <Select
            label={privacyText.place}
            value={from}
            options={places}
            onChange={(chosen) => setFilter({ ...filter, from: chosen })}
          />
        )}
        <Button onClick={() => void exportLedger()}>{privacyText.exportLedger}</Button>
      </div>
      <p role="status" className={classes.hint}>
        {page.entries.length === 0
          ? privacyText.nothingMatches
          : privacyText.total(page.total, formatNumber(page.total))}
        {page.brought > 0 && ` ${privacyText.brought(page.brought, formatNumber(page.brought))}`}
      </p>
      {page.entries.length > 0 && <Entries entries={page.entries} onOpen={setOpened} />}
      {page.nextBeforeSeq !== null && (
        <Button onClick={() => void showMore()}>{privacyText.more}</Button>
      )}
      {opened !== null && <EntryDialog entry={opened} onClose={() => setOpened(null)} />}
    </div>
  );
}

interface EntriesProps {
  readonly entries: readonly LedgerEntry[];
  readonly onOpen: (entry: LedgerEntry) => void;
}

function Entries({ entries, onOpen }: EntriesProps) {
  return (
    <ScrollBox className={classes.scroller} label={privacyText.ledger}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{privacyText.when}</th>
            <th scope="col">{privacyText.purpose}</th>
            <th scope="col">{privacyText.where}</th>
            <th scope="col" className={classes.number}>
              {privacyText.size}
            </th>
            <th scope="col">
              <VisuallyHidden>{privacyText.actions}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.seq}>
              <td>{formatMoment(entry.at)}</td>
              <td>
                {entry.isErased ? privacyText.erased : privacyText.purposes[entry.purpose]}
                {entry.isBrought && (
                  <span className={classes.hint}> {privacyText.broughtMark}</span>
                )}
              </td>
              <td className={classes.code}>{entry.url}</td>
              <td className={classes.number}>{formatNumber(entry.bodyBytes)}</td>
              <td>
                {!entry.isErased && (
                  <Button
                    size="small"
                    aria-label={privacyText.inspectEntry(formatMoment(entry.at))}
                    onClick={() => onOpen(entry)}
                  >
                    {privacyText.inspect}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

async function exportLedger(): Promise<void> {
  const answer = await call("ledger.export", {});
  if (!answer.ok) return showFailure(answer.failure);
  const { entries } = answer.value;
  if (entries !== null) showToast(privacyText.exported(entries, formatNumber(entries)));
}
