/** What is being downloaded, while there is any. */
export function DownloadsPanel() {
  return null;
}
