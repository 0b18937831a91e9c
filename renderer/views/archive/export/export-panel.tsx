import { useEffect } from "react";
import { followExports, useExports } from "../../../stores/exports.ts";
import { exportText } from "../../../text/export.ts";
import { formatNumber } from "../../../text/format.ts";
import { Button } from "../../../ui/button.tsx";
import archive from "../archive.module.css";
import { ExportStanding } from "./export-standing.tsx";
import { FormatFields } from "./format-fields.tsx";

/** What is exported, in which form, and how the export stands that runs. */
export function ExportPanel() {
  useEffect(followExports, []);
  return (
    <div className={archive.panel}>
      <p className={archive.hint}>{exportText.intro}</p>
      <Chosen />
      <FormatFields />
      <ExportStanding />
    </div>
  );
}

function Chosen() {
  const choice = useExports((exports) => exports.choice);
  const words =
    choice.kind === "all"
      ? exportText.all
      : choice.kind === "conversation"
        ? exportText.conversation(choice.title)
        : exportText.found(formatNumber(choice.messages.length), choice.words);
  return (
    <div className={archive.action}>
      <div>
        <h2 className={archive.title}>{exportText.what}</h2>
        <p dir="auto">{words}</p>
      </div>
      {choice.kind !== "all" && (
        <Button onClick={() => useExports.setState({ choice: { kind: "all" } })}>
          {exportText.everythingInstead}
        </Button>
      )}
    </div>
  );
}
