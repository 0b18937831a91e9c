/** Empties the window's search index. Runs in the window. */
export async function deleteIndex(): Promise<void> {
  const opening = indexedDB.open("freehold");
  await new Promise((resolve) => opening.addEventListener("success", resolve));
  const names = ["segments", "postings", "positions"];
  const transaction = opening.result.transaction(names, "readwrite");
  for (const name of names) transaction.objectStore(name).clear();
  await new Promise((resolve) => transaction.addEventListener("complete", resolve));
  opening.result.close();
}
