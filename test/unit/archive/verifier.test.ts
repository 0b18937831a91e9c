import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Archive } from "../../../electron/core/archive/archive.ts";
import { createVerifier } from "../../../electron/core/archive/verify/verifier.ts";
import type { VerifyState } from "../../../electron/shared/verify.ts";
import { type Place, newPlace, openIn, prompt } from "./place.ts";

let place: Place;
let archive: Archive;
let told: VerifyState[];
/** What is done as soon as a check has begun. */
let onBegun: () => void;

function verifier() {
  return createVerifier({
    archive,
    now: () => new Date("2026-01-02T03:04:05.000Z"),
    onChanged: (state) => {
      const isFirst = state.progress?.doneBytes === 0;
      told.push(state);
      if (isFirst) onBegun();
    },
  });
}

beforeEach(async () => {
  place = newPlace();
  archive = await openIn(place, { segmentBytes: 1_000_000 });
  for (let index = 1; index <= 12; index++)
    await archive.append([prompt("c1", index, `${index} `.repeat(200_000))]);
  told = [];
  onBegun = () => {};
});

afterEach(() => archive.close());

test("tells how far a check is, and keeps what came of it", async () => {
  const checks = verifier();
  expect(checks.state()).toEqual({ progress: null, last: null });
  await checks.run();
  const { sizeBytes } = archive.state();
  expect(told[0]).toEqual({ progress: { doneBytes: 0, totalBytes: sizeBytes }, last: null });
  expect(checks.state()).toMatchObject({
    progress: null,
    last: { at: "2026-01-02T03:04:05.000Z", report: { records: 12, found: 0 } },
  });
  expect(told.at(-1)).toEqual(checks.state());
  let read = 0;
  const { signal } = new AbortController();
  await archive.verify({ signal, onBegin: () => {}, onRead: (bytes) => (read += bytes) });
  expect(read).toBe(sizeBytes);
});

test("is cancelled while it runs; what the one before came to stays", async () => {
  const checks = verifier();
  await checks.run();
  const { last } = checks.state();
  const others: Promise<void>[] = [];
  onBegun = () => {
    others.push(checks.run());
    checks.cancel();
  };
  await expect(checks.run()).rejects.toMatchObject({ failure: { code: "cancelled" } });
  expect(await Promise.allSettled(others)).toMatchObject([
    { status: "rejected", reason: { failure: { code: "busy" } } },
  ]);
  expect(checks.state()).toEqual({ progress: null, last });
  onBegun = () => {};
  await checks.run();
  expect(checks.state().last?.report.records).toBe(12);
});

test("closing ends the one that runs", async () => {
  const checks = verifier();
  const running = checks.run().catch((error: unknown) => error);
  await checks.close();
  expect(await running).toMatchObject({ failure: { code: "cancelled" } });
});

/** A segment is gone, and a check has found it. */
async function damaged() {
  await archive.close();
  rmSync(join(place.dir, "000002.jsonl"));
  rmSync(place.indexFile);
  archive = await openIn(place);
  const checks = verifier();
  await checks.run();
  const damageKey = checks.state().last?.report.damageKey ?? "";
  told = [];
  return { checks, damageKey };
}

test("what is accepted is only what was shown, and in any case the archive is read again, once", async () => {
  const { checks, damageKey } = await damaged();
  await expect(checks.accept("0".repeat(64))).rejects.toMatchObject({
    failure: { code: "archive-damaged" },
  });
  expect(checks.state().last?.report).toMatchObject({ found: 1, accepted: 0 });
  await checks.accept(damageKey);
  expect(told.filter(({ progress }) => progress?.doneBytes === 0)).toHaveLength(2);
  const report = checks.state().last?.report;
  expect(report).toMatchObject({ found: 0, accepted: 1, damageKey: null });
  // As if it were read anew, but for the record that accepts.
  expect(await archive.verify()).toEqual({ ...report, records: (report?.records ?? 0) + 1 });
});

test("accepting is cancelled as any check, is the only one, and accepts nothing then", async () => {
  const { checks, damageKey } = await damaged();
  const { lastSeq } = archive.state();
  const { last } = checks.state();
  const others: Promise<void>[] = [];
  onBegun = () => {
    others.push(checks.run());
    checks.cancel();
  };
  await expect(checks.accept(damageKey)).rejects.toMatchObject({ failure: { code: "cancelled" } });
  expect(await Promise.allSettled(others)).toMatchObject([
    { status: "rejected", reason: { failure: { code: "busy" } } },
  ]);
  expect(checks.state()).toEqual({ progress: null, last });
  onBegun = () => {};
  const accepting = checks.accept(damageKey).catch((error: unknown) => error);
  await checks.close();
  expect(await accepting).toMatchObject({ failure: { code: "cancelled" } });
  expect(archive.state().lastSeq).toBe(lastSeq);
  expect(await archive.verify()).toMatchObject({ found: 1, accepted: 0 });
});

test("damage is not accepted when that is cancelled after the last byte was read", async () => {
  const { damageKey } = await damaged();
  let unreadBytes = 0;
  const { signal } = new AbortController();
  // Without the event that would end the reading.
  Object.defineProperty(signal, "aborted", { get: () => unreadBytes < 0 });
  const watch = {
    signal,
    onBegin: (totalBytes: number) => (unreadBytes = totalBytes),
    onRead: (bytes: number) => (unreadBytes -= unreadBytes === bytes ? bytes + 1 : bytes),
  };
  await expect(archive.acceptDamage(damageKey, watch)).rejects.toMatchObject({
    failure: { code: "cancelled" },
  });
  expect(await archive.verify()).toMatchObject({ found: 1, accepted: 0 });
});
