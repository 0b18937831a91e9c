import { useEffect } from "react";
import { type ExportChoice, followExports, useExports } from "../../../stores/exports.ts";
import { exportText } from "../../../text/export.ts";
import { Button } from "../../../ui/button.tsx";
import archive from "../archive.module.css";
import { ExportStanding } from "./export-standing.tsx";
import { FormatFields } from "./format-fields.tsx";
import { Preview } from "./preview.tsx";

/** What is exported, in which form, and how the export stands that runs. */
export function ExportPanel() {
  useEffect(followExports, []);
  return (
    <div className={archive.panel}>
      <p className={archive.hint}>{exportText.intro}</p>
      <Chosen />
      <FormatFields />
      <ExportStanding />
      <Preview />
    </div>
  );
}

function describeChoice(choice: ExportChoice): string {
  switch (choice.kind) {
    case "all":
      return exportText.all;
    case "conversation":
      return exportText.conversation(choice.title);
    case "some":
      return exportText.some(choice.conversationIds.length);
    case "erased":
      return exportText.erased;
    case "found":
      return exportText.found(choice.messages.length, choice.words);
  }
}

function Chosen() {
  const choice = useExports((exports) => exports.choice);
  const format = useExports((exports) => exports.format);
  // These formats are of no use with gaps in a conversation.
  const takesWholes = format === "native" || format === "fine-tuning";
  return (
    <div className={archive.action}>
      <div>
        <h2 className={archive.title}>{exportText.what}</h2>
        <p dir="auto">{describeChoice(choice)}</p>
        {choice.kind === "found" && choice.isIncomplete === true && (
          <p className={archive.hint}>{exportText.foundSoFar}</p>
        )}
        {choice.kind === "found" && takesWholes && (
          <p className={archive.hint}>{exportText.wholesHint}</p>
        )}
      </div>
      {choice.kind !== "all" && (
        <Button onClick={() => useExports.setState({ choice: { kind: "all" } })}>
          {exportText.everythingInstead}
        </Button>
      )}
    </div>
  );
}
