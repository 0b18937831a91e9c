/** Gigabytes the way the shops and the file manager count them: "41 GB", "0.3 GB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1e8) return `${Math.max(1, Math.round(bytes / 1e6))} MB`;
  const gigabytes = bytes / 1e9;
  return `${gigabytes < 10 ? gigabytes.toFixed(1) : Math.round(gigabytes)} GB`;
}
