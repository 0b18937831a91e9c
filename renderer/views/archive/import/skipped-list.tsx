import type { Skipped } from "../../../../electron/shared/imports.ts";
import { formatNumber } from "../../../text/format.ts";
import { importText } from "../../../text/import.ts";
import archive from "../archive.module.css";
import classes from "./import.module.css";

/** What cannot be brought, by the reason, with the first few names; nothing where all can. */
export function SkippedList({ skipped }: { readonly skipped: readonly Skipped[] }) {
  if (skipped.length === 0) return null;
  return (
    <>
      <h3 className={archive.title}>{importText.unreadable}</h3>
      <ul className={classes.titles}>
        {skipped.map(({ what, count, names }) => (
          <li key={what}>
            {importText.tally(what, formatNumber(count))}
            {names.length > 0 && <Names names={names} more={count - names.length} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Names({ names, more }: { readonly names: readonly string[]; readonly more: number }) {
  return (
    <ul className={classes.titles}>
      {names.map((name, index) => (
        <li key={index} dir="auto">
          {name}
        </li>
      ))}
      {more > 0 && <li>{importText.more(formatNumber(more))}</li>}
    </ul>
  );
}
