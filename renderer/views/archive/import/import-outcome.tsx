import type { ImportState } from "../../../../electron/shared/imports.ts";
import { dismissImport } from "../../../stores/imports.ts";
import { importText, sourceNames } from "../../../text/import.ts";
import { Banner } from "../../../ui/banner.tsx";
import { Button } from "../../../ui/button.tsx";
import archive from "../archive.module.css";
import { outcomeLines } from "./outcome-lines.ts";
import { SkippedList } from "./skipped-list.tsx";
import { Tallied } from "./tallied.tsx";

type Ended = Extract<ImportState, { readonly status: "done" | "cancelled" | "failed" }>;

/** What an import came to. */
export function ImportOutcome({ state }: { readonly state: Ended }) {
  const { report } = state;
  return (
    <div className={archive.panel}>
      <Banner tone={state.status === "failed" ? "danger" : "plain"}>
        <p>{headlineOf(state)}</p>
        {state.status === "failed" && <p>{state.failure.message}</p>}
        {linesOf(state).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Banner>
      {report !== null && (
        <section className={archive.verify}>
          <SkippedList skipped={report.unreadable} />
          <Tallied title={importText.losses} tallies={report.losses} />
        </section>
      )}
      <div>
        <Button data-region-focus onClick={() => void dismissImport()}>
          {importText.again}
        </Button>
      </div>
    </div>
  );
}

function linesOf(state: Ended): readonly string[] {
  const { report, status } = state;
  const hasFailed = status === "failed" && state.during === "running";
  if (report === null) return hasFailed ? [importText.nothingNew] : [];
  const lines = outcomeLines(report, status === "done");
  return hasFailed ? [...lines, importText.restLater] : lines;
}

function headlineOf(state: Ended): string {
  switch (state.status) {
    case "done":
      return importText.done(sourceNames[state.report.source]);
    case "cancelled":
      return state.report === null ? importText.cancelled : importText.cancelledAfter;
    case "failed":
      return state.during === "reading" ? importText.unread(state.name) : importText.failed;
  }
}
