import { type RefObject, useEffect, useRef } from "react";
import type { ExportReport, ExportState } from "../../../../electron/shared/export.ts";
import { cancelExport, showExported, startExport, useExports } from "../../../stores/exports.ts";
import { exportText } from "../../../text/export.ts";
import { formatBytes } from "../../../text/format.ts";
import { Banner } from "../../../ui/banner.tsx";
import { Button } from "../../../ui/button.tsx";
import { classNames } from "../../../ui/class-names.ts";
import { ProgressBar } from "../../../ui/progress.tsx";
import archive from "../archive.module.css";
import { LeftOut } from "./left-out.tsx";

/** The button that begins, then how far it has come, then what it came to. */
export function ExportStanding() {
  const state = useExports((exports) => exports.state);
  const section = useRef<HTMLElement>(null);
  useBroughtIntoView(section, state.status);
  return (
    // What had the focus goes when an export begins and when it ends; then it stays here.
    <section
      ref={section}
      aria-label={exportText.standing}
      tabIndex={-1}
      className={classNames(archive.verify, archive.standing)}
    >
      {state.status === "running" ? <Running progress={state.progress} /> : <Ended state={state} />}
    </section>
  );
}

/** Shows the element, which may lie below the window's edge, when the status becomes another one. */
function useBroughtIntoView(element: RefObject<HTMLElement | null>, status: string): void {
  const before = useRef(status);
  useEffect(() => {
    if (before.current === status) return;
    before.current = status;
    if (document.activeElement === document.body) element.current?.focus({ preventScroll: true });
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    element.current?.scrollIntoView({
      block: "nearest",
      behavior: isStill ? "instant" : "smooth",
    });
  }, [element, status]);
}

function Ended({ state }: { readonly state: ExportState }) {
  const isNothingChosen = useExports(({ choice }) => choice.kind === "erased");
  return (
    <>
      <div>
        <Button
          tone="primary"
          data-region-focus
          disabled={isNothingChosen}
          onClick={() => void startExport()}
        >
          {exportText.start}
        </Button>
      </div>
      <div role="status">
        <Outcome state={state} />
      </div>
    </>
  );
}

function Running({
  progress,
}: {
  readonly progress: Extract<ExportState, { status: "running" }>["progress"];
}) {
  const { doneConversations, totalConversations, doneBytes, totalBytes } = progress;
  return (
    <>
      <ProgressBar
        label={exportText.running}
        value={totalBytes === 0 ? null : doneBytes / totalBytes}
      />
      <div className={archive.action}>
        <p className={archive.hint}>{exportText.progress(doneConversations, totalConversations)}</p>
        <Button onClick={() => void cancelExport()}>{exportText.cancel}</Button>
      </div>
    </>
  );
}

function Outcome({ state }: { readonly state: ExportState }) {
  switch (state.status) {
    case "none":
    case "running":
      return null;
    case "cancelled":
      return <Banner>{exportText.cancelled}</Banner>;
    case "failed":
      return (
        <Banner tone="danger">
          <p>{exportText.failed}</p>
          <p>{state.failure.message}</p>
        </Banner>
      );
    case "done":
      return (
        <Banner
          actions={<Button onClick={() => void showExported()}>{exportText.show}</Button>}
          {...(state.report.damagedRecords > 0 && { tone: "warning" as const })}
        >
          <p>{exportText.done(state.name)}</p>
          <Report report={state.report} />
        </Banner>
      );
  }
}

function Report({ report }: { readonly report: ExportReport }) {
  const { conversations, messages, files, sizeBytes, examples, damagedRecords, leftOut } = report;
  return (
    <>
      <p>{exportText.doneFacts(conversations, messages, files, formatBytes(sizeBytes))}</p>
      {examples !== null && <p>{exportText.examples(examples.train, examples.validation)}</p>}
      <LeftOut leftOut={leftOut} />
      {damagedRecords > 0 && <p>{exportText.damaged(damagedRecords)}</p>}
    </>
  );
}
