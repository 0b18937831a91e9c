import * as v from "valibot";
import type { Draft } from "../shared/state.ts";
import { readJsonFile, writeFileAtomically } from "./atomic-file.ts";

const draftsFileSchema = v.record(v.string(), v.string());

export interface Drafts {
  list(): readonly Draft[];
  /** Resolves once it is on disk; an empty text takes the draft away. */
  save(draft: Draft): Promise<void>;
}

/** Text that was typed but not sent, kept in one small file so that a crash does not lose it. */
export async function openDrafts(file: string): Promise<Drafts> {
  const parsed = v.safeParse(draftsFileSchema, await readJsonFile(file));
  const drafts = new Map(parsed.success ? Object.entries(parsed.output) : []);
  let writing: Promise<unknown> = Promise.resolve();

  return {
    list: () => [...drafts].map(([key, text]) => ({ key, text })),
    save: ({ key, text }) => {
      if (text === "") drafts.delete(key);
      else drafts.set(key, text);
      const result = writing.then(() =>
        writeFileAtomically(file, JSON.stringify(Object.fromEntries(drafts))),
      );
      writing = result.catch(() => undefined);
      return result;
    },
  };
}
