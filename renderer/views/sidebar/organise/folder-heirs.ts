const heirs = new Map<string, string>();

/** Undoing the removal of a folder makes it anew, under another id: older steps that name it mean the new one. */
export function inheritFolder(oldId: string, newId: string): void {
  heirs.set(oldId, newId);
}

/** The id that the folder has by now. */
export function currentFolder<Id extends string | null>(id: Id): Id | string {
  let now: Id | string = id;
  for (let heir = heirs.get(id ?? ""); heir !== undefined; heir = heirs.get(heir)) now = heir;
  return now;
}
