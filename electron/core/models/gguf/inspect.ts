import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import path from "node:path";
import { fail, type Result, succeed } from "../../../shared/result.ts";
import { errorCode } from "../../disk-failure.ts";
import { DamagedGguf, NeedMoreBytes } from "./gguf-bytes.ts";
import { type GgufHeader, parseGgufHeader } from "./gguf-header.ts";
import { type ModelFacts, readModelFacts, UnsupportedModel } from "./model-facts.ts";
import { partsOf } from "../split-files.ts";

export type { ModelFacts };

/** Enough for the header of a model without a vocabulary; the next reads are eight times as long each. */
const firstReadBytes = 64 * 1024;
/** No sound header comes near this: the largest vocabularies take about 20 MB. */
const mostHeaderBytes = 256 * 1024 * 1024;

/**
 * Reads what the header of a weights file says, all parts of a split one included. What it refuses ("model-missing",
 * "model-unreadable", "model-unsupported") is refused in words that end with what to do; no native code sees the file.
 */
export async function inspectModelFile(filePath: string): Promise<Result<ModelFacts>> {
  return readModelFile(filePath, (header) => {
    const facts = readModelFacts(header, header.tensors);
    if (facts.parameters === null) throw new DamagedGguf("It holds no weights.");
    return facts;
  });
}

/**
 * What `read` makes of a file's header, the tensors of all parts of a split one included. Errors of reading and those
 * that `read` throws become the same words as with `inspectModelFile`.
 */
export async function readModelFile<T>(
  filePath: string,
  read: (header: GgufHeader) => T,
): Promise<Result<T>> {
  try {
    const headers: GgufHeader[] = [];
    for (const part of partsOf(filePath)) headers.push(await readHeader(part));
    const [first] = headers;
    if (first === undefined) throw new DamagedGguf("It has no parts.");
    return succeed(read({ ...first, tensors: headers.flatMap((header) => header.tensors) }));
  } catch (error) {
    return explain(path.basename(filePath), error);
  }
}

async function readHeader(filePath: string): Promise<GgufHeader> {
  // Without O_NONBLOCK, opening a named pipe would wait for ever.
  const file = await open(filePath, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = await file.stat();
    if (!found.isFile())
      throw new DamagedGguf(
        found.isDirectory() ? "It is a folder, not a file." : "It is not a file.",
      );
    if (found.size === 0) throw new DamagedGguf("It is empty.");
    return await parseGrowing(file, found.size);
  } finally {
    await file.close();
  }
}

/** Reads as much as the header turns out to need, and no weights. */
async function parseGrowing(file: FileHandle, fileSizeBytes: number): Promise<GgufHeader> {
  for (let length = firstReadBytes; ; length *= 8) {
    const wanted = Math.min(length, fileSizeBytes, mostHeaderBytes);
    const bytes = await readBeginning(file, wanted);
    try {
      return parseGgufHeader(bytes, fileSizeBytes);
    } catch (error) {
      if (!(error instanceof NeedMoreBytes)) throw error;
      if (bytes.length < wanted || wanted === fileSizeBytes)
        throw new DamagedGguf("It became shorter while it was read.");
      if (length >= mostHeaderBytes)
        throw new DamagedGguf("Its header is longer than any model's.");
    }
  }
}

async function readBeginning(file: FileHandle, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

function explain(fileName: string, error: unknown): Result<never> {
  if (error instanceof DamagedGguf)
    return fail(
      "model-unreadable",
      `"${fileName}" cannot be used. ${error.message} Get the file again, or pick another model.`,
    );
  if (error instanceof UnsupportedModel)
    return fail("model-unsupported", `"${fileName}" cannot be used here. ${error.message}`);
  const code = errorCode(error);
  if (code === "ENOENT" || code === "ENOTDIR")
    return fail(
      "model-missing",
      `"${fileName}" is gone, or one of its parts is: put it back, or pick another model.`,
    );
  if (code === "EACCES" || code === "EPERM")
    return fail(
      "model-unreadable",
      `"${fileName}" may not be read by you. Change its permissions, or pick another model.`,
    );
  if (code === "EISDIR") return fail("model-unreadable", `"${fileName}" is a folder, not a file.`);
  if (code === "ELOOP")
    return fail("model-unreadable", `"${fileName}" is a link that leads back to itself.`);
  if (code === "ENXIO")
    return fail("model-unreadable", `"${fileName}" cannot be used. It is not a file.`);
  return fail(
    "model-unreadable",
    `"${fileName}" could not be read: ${error instanceof Error ? error.message : String(error)}`,
  );
}
