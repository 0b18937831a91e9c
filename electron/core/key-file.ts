import * as v from "valibot";
import {
  readJsonFile,
  removeCopies,
  removeUnfinished,
  writeFileAtomically,
} from "./atomic-file.ts";
import { diskFailure, errorCode } from "./disk-failure.ts";

/** Encrypted keys on the disk, by endpoint; what is in them only the keychain knows. */
export interface KeyFile {
  read(endpointId: string): Uint8Array | null;
  /** Resolves once it is on the disk. Rejects with FailureError "archive-full" or "disk-error"; nothing changes then. */
  write(endpointId: string, bytes: Uint8Array): Promise<void>;
  remove(endpointId: string): Promise<void>;
}

const fileSchema = v.object({
  /** Base64. */
  keys: v.record(v.string(), v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]+={0,2}$/))),
});

/** Opens `keys.json`. One that is damaged is set aside, and like one that cannot be read it holds no keys. */
export async function openKeyFile(
  file: string,
  report: (message: string) => void,
): Promise<KeyFile> {
  let keys = await readKeys(file, report);

  async function save(next: Readonly<Record<string, string>>): Promise<void> {
    try {
      await writeFileAtomically(file, `${JSON.stringify({ keys: next }, null, 2)}\n`);
      // A damaged copy has nothing that could be read, but perhaps a key that was to be forgotten.
      await removeCopies(file);
    } catch (error) {
      throw diskFailure(error, {
        holds: "the keys",
        consequence: "The change was not saved; they are as they were.",
        remedy: "try again",
      });
    }
    keys = next;
  }

  return {
    read(endpointId) {
      const text = keys[endpointId];
      return text === undefined ? null : Buffer.from(text, "base64");
    },
    write: (endpointId, bytes) =>
      save({ ...keys, [endpointId]: Buffer.from(bytes).toString("base64") }),
    async remove(endpointId) {
      const { [endpointId]: gone, ...others } = keys;
      if (gone !== undefined) await save(others);
    },
  };
}

async function readKeys(
  file: string,
  report: (message: string) => void,
): Promise<Readonly<Record<string, string>>> {
  try {
    await removeUnfinished(file);
    const read = await readJsonFile(file, (value) => {
      const parsed = v.safeParse(fileSchema, value);
      if (!parsed.success) report("The file of saved keys is damaged: enter your keys again.");
      return parsed.success ? parsed.output.keys : undefined;
    });
    return read ?? {};
  } catch (error) {
    // Remote models are an extra: without their keys everything else goes on.
    report(
      `The saved keys could not be read (${errorCode(error) ?? "unknown error"}): enter them again.`,
    );
    return {};
  }
}
