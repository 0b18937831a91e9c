import type { JSHandle, Page } from "playwright";
import type { Buckets } from "../../renderer/library/place/buckets.ts";

/** What opens the databases of the place where the window's library lies, whose own objects are out of reach. */
export function libraryFactory(page: Page): Promise<JSHandle<IDBFactory>> {
  return page.evaluateHandle(async () => {
    const buckets: Buckets | undefined = navigator.storageBuckets;
    const [place] = (await buckets?.keys()) ?? [];
    if (buckets === undefined || place === undefined) throw new Error("There is no library here.");
    return (await buckets.open(place)).indexedDB;
  });
}

/** The window's library as any page could open it; it is to be closed. */
export async function openWindowLibrary(page: Page): Promise<JSHandle<IDBDatabase>> {
  const factory = await libraryFactory(page);
  return factory.evaluateHandle(async (indexedDB) => {
    const opening = indexedDB.open("freehold");
    await new Promise((resolve) => opening.addEventListener("success", resolve));
    return opening.result;
  });
}

/** Empties the window's search index. */
export async function deleteIndex(page: Page): Promise<void> {
  const library = await openWindowLibrary(page);
  await library.evaluate(async (database) => {
    const names = ["segments", "postings", "positions"];
    const transaction = database.transaction(names, "readwrite");
    for (const name of names) transaction.objectStore(name).clear();
    await new Promise((resolve) => transaction.addEventListener("complete", resolve));
    database.close();
  });
}

/** Makes the library say that it has read more than the search was told of. */
export async function moveLibraryOn(page: Page): Promise<void> {
  const library = await openWindowLibrary(page);
  await library.evaluate(async (database) => {
    const transaction = database.transaction("meta", "readwrite");
    const meta = transaction.objectStore("meta");
    const reading = meta.get("position");
    reading.addEventListener("success", () => {
      meta.put({ ...reading.result, seq: reading.result.seq + 1 });
    });
    await new Promise((resolve) => transaction.addEventListener("complete", resolve));
    database.close();
  });
}
