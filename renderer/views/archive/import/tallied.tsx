import type { Tally } from "../../../../electron/shared/imports.ts";
import { formatNumber } from "../../../text/format.ts";
import { importText } from "../../../text/import.ts";
import archive from "../archive.module.css";
import classes from "./import.module.css";

/** What happened how often; nothing where nothing did. */
export function Tallied({
  title,
  tallies,
}: {
  readonly title: string;
  readonly tallies: readonly Tally[];
}) {
  if (tallies.length === 0) return null;
  return (
    <>
      <h3 className={archive.title}>{title}</h3>
      <ul className={classes.titles}>
        {tallies.map(({ what, count }) => (
          <li key={what}>{importText.tally(what, formatNumber(count))}</li>
        ))}
      </ul>
    </>
  );
}
