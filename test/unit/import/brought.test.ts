import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import type { Archive } from "../../../electron/core/archive/archive.ts";
import { openArchive } from "../../../electron/core/archive/open.ts";
import {
  readLedger,
  readSentBody,
  writeLedger,
} from "../../../electron/core/routing/ledger-pages.ts";
import type { NewRecord } from "../../../electron/shared/records.ts";
import type { LedgerPage } from "../../../electron/shared/routing.ts";
import { archiveOf, exportFrom, newFolder, remoteProvenance, Talk } from "../export/exporting.ts";
import { bring } from "./importing.ts";

// Threads start here, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** What left a machine for an answer; `host` tells which one. */
function left(host: string, conversationId: string, messageId: string): NewRecord {
  return {
    kind: "egress",
    body: {
      purpose: "chat",
      method: "POST",
      url: `https://${host}.example/v1`,
      bodyBytes: 2,
      bodySha256: "0".repeat(64),
      conversationId,
      messageId,
      sentBody: `"${host}"`,
    },
  };
}

/** A conversation with so many remote answers, made on one machine. */
function talk(host: string, answers: number): Talk {
  const made = new Talk("Talk", { id: "talk" });
  for (let count = 0; count < answers; count += 1) {
    const id = made.turn(null, `Question ${count}`, `Answer ${count}`, {
      provenance: remoteProvenance("openai", "gpt-5"),
    });
    made.records.push(left(host, made.id, id));
  }
  return made;
}

const all = { beforeSeq: null, limit: 100, words: "", purpose: null, isBrought: null };

async function ledger(archive: Archive, isBrought: boolean | null = null): Promise<LedgerPage> {
  return await readLedger(archive, { ...all, isBrought });
}

/** Each entry's host, newest first, with a mark on what left another machine. */
function hosts({ entries }: LedgerPage): readonly string[] {
  return entries.map(
    ({ url, isBrought }) =>
      `${/https:..([^.]*)/.exec(url)?.[1] ?? ""}${isBrought ? " brought" : ""}`,
  );
}

test("what an import brings is marked in the ledger, and counted apart from what left here", async () => {
  const root = newFolder();
  const { path } = await exportFrom(await archiveOf([talk("theirs", 2).records]), {
    format: "native",
  });
  const here = new Talk("Here", { id: "here" });
  const before = here.turn(null, "Before?", "Yes.");
  const archive = await archiveOf([[...here.records, left("ours", "here", before)]], root);
  await bring(archive, path);
  // The conversation goes on here.
  await archive.append([left("later", "talk", "new")]);

  const page = await ledger(archive);
  expect(hosts(page)).toEqual(["later", "theirs brought", "theirs brought", "ours"]);
  expect(page).toMatchObject({ total: 2, brought: 2 });
  expect(hosts(await ledger(archive, true))).toEqual(["theirs brought", "theirs brought"]);
  expect(hosts(await ledger(archive, false))).toEqual(["later", "ours"]);
  expect(await readSentBody(archive, page.entries[1]?.seq ?? 0)).toEqual({
    text: '"theirs"',
    isBrought: true,
  });
  const lines: unknown[] = [];
  await writeLedger(archive, { appendFile: async (text) => void lines.push(text) });
  expect(lines.join("").match(/"isBrought":true/g)).toHaveLength(2);

  await archive.close();
  const indexFile = join(root, "index.json");
  const again = await openArchive({ dir: archive.dir, indexFile });
  expect(await ledger(again)).toEqual(page);
  await again.close();
  rmSync(indexFile);
  const rebuilt = await openArchive({ dir: archive.dir, indexFile });
  expect(await ledger(rebuilt)).toEqual(page);
  await rebuilt.close();
});

test("a conversation that grows by an import stays of this machine, and only what came is marked", async () => {
  const longer = talk("theirs", 3);
  const { path } = await exportFrom(await archiveOf([longer.records]), { format: "native" });
  // The first answer is known here, and what left for it left from here.
  const known = longer.records.findIndex(({ kind }) => kind === "egress");
  const first = longer.records.slice(0, known);
  const answer = first.at(-1);
  if (answer?.kind !== "output") throw new Error("The fixture changed.");
  const archive = await archiveOf([[...first, left("ours", "talk", answer.body.messageId)]]);
  expect(await bring(archive, path)).toMatchObject({ grown: 1, messages: 4 });
  const page = await ledger(archive);
  expect(hosts(page)).toEqual(["theirs brought", "theirs brought", "ours"]);
  expect(page).toMatchObject({ total: 1, brought: 2 });
  const markdown = await exportFrom(archive, { format: "markdown" }, { isFolder: true });
  expect(markdown.names.map((name) => markdown.text(name)).join("")).not.toContain("imported_from");
  const { lastSeq } = archive.state();
  await bring(archive, path);
  expect(archive.state().lastSeq).toBe(lastSeq);
});

test("a mark that a file brings along hides nothing of what left here", async () => {
  const second = await archiveOf([]);
  const { path } = await exportFrom(await archiveOf([talk("theirs", 2).records]), {
    format: "native",
  });
  await bring(second, path);
  // This export holds the mark of the first import, which says how many records came then.
  const again = await exportFrom(second, { format: "native" });
  expect(again.text()).toContain('"records":');
  const local = new Talk("Local", { id: "local" });
  const answer = local.turn(null, "Where?", "Here.");
  const third = await archiveOf([[...local.records, left("ours", "local", answer)]]);
  await bring(third, again.path);
  expect(hosts(await ledger(third))).toEqual(["theirs brought", "theirs brought", "ours"]);
  const marks = [];
  for (let seq = 0; seq < third.state().lastSeq; seq += 500) {
    const { records } = (await third.read({ afterSeq: seq, afterHash: null, limit: 500 })) as {
      records: readonly { body: object }[];
    };
    marks.push(...records.filter(({ body }) => JSON.stringify(body).includes('"records":')));
  }
  expect(marks).toHaveLength(1);
});
