import { useState } from "react";
import type { ModelDetails } from "../../../../../electron/shared/models.ts";
import { formatNumber } from "../../../../text/format.ts";
import { inspectText } from "../../../../text/installed.ts";
import { TextField } from "../../../../ui/text-field.tsx";
import { ScrollBox } from "../../../../ui/scroll-box.tsx";
import { filterMetadata } from "./filter-metadata.ts";
import classes from "./inspect.module.css";

/** Every entry of the file's header, narrowed by words. */
export function MetadataList({ metadata }: Pick<ModelDetails, "metadata">) {
  const [words, setWords] = useState("");
  const shown = filterMetadata(metadata, words);
  return (
    <div className={classes.section}>
      <TextField
        type="search"
        label={inspectText.metadataFilter}
        isLabelHidden
        placeholder={inspectText.metadataPlaceholder}
        value={words}
        onChange={setWords}
      />
      <p className={classes.hint} role="status">
        {shown.length === 0
          ? inspectText.metadataNone
          : inspectText.metadataCount(formatNumber(shown.length), formatNumber(metadata.length))}
      </p>
      {shown.length > 0 && (
        <ScrollBox label={inspectText.metadata} className={classes.metadata}>
          <table className={classes.table} aria-label={inspectText.metadata}>
            <thead>
              <tr>
                <th scope="col">{inspectText.metadataKey}</th>
                <th scope="col">{inspectText.metadataValue}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ key, value }) => (
                <tr key={key}>
                  <th scope="row">
                    <code>{key}</code>
                  </th>
                  <td>
                    <code>{value}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </div>
  );
}
