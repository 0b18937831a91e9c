import { useState } from "react";
import type { ImportPreview } from "../../../../electron/shared/imports.ts";
import { dismissImport, startImport } from "../../../stores/imports.ts";
import { useSettings } from "../../../stores/settings.ts";
import { formatDay, formatNumber } from "../../../text/format.ts";
import { importText, sourceNames } from "../../../text/import.ts";
import { Banner } from "../../../ui/banner.tsx";
import { Button } from "../../../ui/button.tsx";
import { FactList } from "../../../ui/fact-list.tsx";
import { Switch } from "../../../ui/switch.tsx";
import archive from "../archive.module.css";
import classes from "./import.module.css";
import { SkippedList } from "./skipped-list.tsx";
import { Tallied } from "./tallied.tsx";

/** What a file holds, before anything of it is written. */
export function ImportPreviewSection({
  name,
  preview,
}: {
  readonly name: string;
  readonly preview: ImportPreview;
}) {
  const { conversations, alreadyHere, erasedHere, erasedMessages } = preview;
  const { titles, unreadable, losses } = preview;
  const { days } = useSettings((state) => state.settings.retention);
  // Whoever erased all of it and chose the file again wants it back.
  const [bringsErased, setBringsErased] = useState(erasedHere > 0 && erasedHere === conversations);
  return (
    <div className={archive.panel}>
      <section className={archive.verify}>
        <h2 className={archive.title} dir="auto">
          {importText.preview(name)}
        </h2>
        <FactList facts={factsOf(preview)} />
        {titles.length > 0 && (
          <>
            <h3 className={archive.title}>{importText.titles}</h3>
            <ul className={classes.titles}>
              {titles.map((title, index) => (
                <li key={index} dir="auto">
                  {title}
                </li>
              ))}
            </ul>
          </>
        )}
        <SkippedList skipped={unreadable} />
        <Tallied title={importText.losses} tallies={losses} />
      </section>
      {erasedHere + erasedMessages > 0 && (
        <Switch
          label={importText.erasedHere(erasedHere, erasedMessages)}
          description={importText.erasedHereHint}
          isOn={bringsErased}
          onChange={setBringsErased}
        />
      )}
      {days !== null && <Banner>{importText.rule(days)}</Banner>}
      <div className={classes.actions}>
        <Button
          tone="primary"
          data-region-focus
          disabled={
            conversations === 0 ||
            (alreadyHere === 0 && erasedHere === conversations && !bringsErased)
          }
          onClick={() => void startImport(bringsErased)}
        >
          {importText.start}
        </Button>
        <Button onClick={() => void dismissImport()}>{importText.back}</Button>
      </div>
    </div>
  );
}

function factsOf({
  source,
  conversations,
  messages,
  firstAt,
  lastAt,
  alreadyHere,
  copies,
}: ImportPreview) {
  return [
    { name: importText.from, value: sourceNames[source] },
    { name: importText.conversations, value: formatNumber(conversations) },
    { name: importText.messages, value: formatNumber(messages) },
    ...(firstAt === null || lastAt === null
      ? []
      : [
          {
            name: importText.span,
            value: importText.spanOf(formatDay(firstAt), formatDay(lastAt)),
          },
        ]),
    ...(alreadyHere === 0
      ? []
      : [
          {
            name: importText.alreadyHere,
            value: importText.alreadyHereHint(alreadyHere),
          },
        ]),
    ...(copies === 0
      ? []
      : [{ name: importText.copies, value: importText.copiesHint(formatNumber(copies)) }]),
  ];
}
