const keptCharacters = 4_096;

/** Keeps the end of what a process prints, for the message after it died. */
export function collectTail(stream: NodeJS.ReadableStream | null): () => string {
  let tail = "";
  stream?.setEncoding("utf8");
  stream?.on("data", (chunk: string) => {
    tail = (tail + chunk).slice(-keptCharacters);
  });
  return () => tail;
}
