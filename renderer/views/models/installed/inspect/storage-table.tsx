import type { ModelDetails } from "../../../../../electron/shared/models.ts";
import { formatBytes, formatNumber } from "../../../../text/format.ts";
import { inspectText } from "../../../../text/installed.ts";
import classes from "./inspect.module.css";

/** In which types the numbers of a file are stored: a quantised file mixes several. */
export function StorageTable({ storage }: Pick<ModelDetails, "storage">) {
  if (storage.length === 0) return null;
  const totalBytes = storage.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return (
    <section className={classes.section}>
      <h3 id="storage-types" className={classes.title}>
        {inspectText.storageTitle}
      </h3>
      <table className={classes.table} aria-labelledby="storage-types">
        <thead>
          <tr>
            <th scope="col">{inspectText.storageType}</th>
            <th scope="col" className={classes.number}>
              {inspectText.storageTensors}
            </th>
            <th scope="col" className={classes.number}>
              {inspectText.storageSize}
            </th>
            <th scope="col" className={classes.number}>
              {inspectText.storageShare}
            </th>
          </tr>
        </thead>
        <tbody>
          {storage.map(({ type, tensors, sizeBytes }) => (
            <tr key={type}>
              <th scope="row">
                <code>{type}</code>
              </th>
              <td className={classes.number}>{formatNumber(tensors)}</td>
              <td className={classes.number}>{formatBytes(sizeBytes)}</td>
              <td className={classes.number}>{formatShare(sizeBytes, totalBytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function formatShare(part: number, whole: number): string {
  return `${formatNumber(whole === 0 ? 0 : (part / whole) * 100, 1)} %`;
}
