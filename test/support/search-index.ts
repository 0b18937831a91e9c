import type { Buckets } from "../../renderer/library/place/buckets.ts";

/** Empties the window's search index. Runs in the window. */
export async function deleteIndex(): Promise<void> {
  const buckets: Buckets | undefined = navigator.storageBuckets;
  const [place = ""] = (await buckets?.keys()) ?? [];
  const opening = (await buckets?.open(place))?.indexedDB.open("freehold");
  if (opening === undefined) throw new Error("There is no library here.");
  await new Promise((resolve) => opening.addEventListener("success", resolve));
  const names = ["segments", "postings", "positions"];
  const transaction = opening.result.transaction(names, "readwrite");
  for (const name of names) transaction.objectStore(name).clear();
  await new Promise((resolve) => transaction.addEventListener("complete", resolve));
  opening.result.close();
}

/** Makes the library say that it has read more than the search was told of. Runs in the window. */
export async function moveLibraryOn(): Promise<void> {
  const buckets: Buckets | undefined = navigator.storageBuckets;
  const [place = ""] = (await buckets?.keys()) ?? [];
  const opening = (await buckets?.open(place))?.indexedDB.open("freehold");
  if (opening === undefined) throw new Error("There is no library here.");
  await new Promise((resolve) => opening.addEventListener("success", resolve));
  const transaction = opening.result.transaction("meta", "readwrite");
  const meta = transaction.objectStore("meta");
  const reading = meta.get("position");
  reading.addEventListener("success", () => {
    meta.put({ ...reading.result, seq: reading.result.seq + 1 });
  });
  await new Promise((resolve) => transaction.addEventListener("complete", resolve));
  opening.result.close();
}
