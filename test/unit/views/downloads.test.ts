import { expect, test } from "vitest";
import { findAvailability } from "../../../renderer/views/models/downloads/availability.ts";
import { listNews } from "../../../renderer/views/models/downloads/download-news.ts";
import {
  describeDownload,
  downloadedPercent,
  downloadName,
  neighbourPlace,
  overallPercent,
} from "../../../renderer/views/models/downloads/download-words.ts";
import { download, installed } from "./offers.ts";

test("says how much is here, how fast it comes and how long it will take", () => {
  expect(describeDownload(download("a"))).toEqual(["0.5 GB of 2.0 GB", "10 MB/s", "3 min left"]);
});

test("promises no time while there is no speed to tell it from", () => {
  const starting = download("a", { bytesPerSecond: null, secondsLeft: null });
  expect(describeDownload(starting)).toEqual(["Starting", "0.5 GB of 2.0 GB"]);
  const stalled = download("a", { bytesPerSecond: 0, secondsLeft: null });
  expect(describeDownload(stalled)).toEqual(["0.5 GB of 2.0 GB", "0 B/s"]);
});

test("says of each state what it means", () => {
  const words = (status: Parameters<typeof download>[1]) =>
    describeDownload(download("a", status))[0];
  expect(words({ status: "queued" })).toBe("In the queue");
  expect(words({ status: "waiting" })).toBe("Waiting for another try");
  expect(words({ status: "waiting", retryAt: "2026-11-25T14:32:00Z" })).toMatch(/^Goes on at /);
  expect(words({ status: "paused" })).toBe("Paused");
  expect(words({ status: "verifying" })).toBe("Checking that every byte is right");
  expect(words({ status: "failed" })).toBe("Stopped");
  expect(words({ status: "done" })).toBe("Checked and ready to use");
});

test("is named for the model, without the format in its repository's name", () => {
  expect(downloadName(download("Qwen3-4B"))).toBe("Qwen3-4B, Q4_K_M");
  expect(downloadName(download("a", { repository: "google/gemma-3-12b-it-qat-q4_0-gguf" }))).toBe(
    "gemma-3-12b-it-qat-q4_0, Q4_K_M",
  );
  expect(downloadName(download("a", { repository: "someone/GGUF" }))).toBe("GGUF, Q4_K_M");
});

test("never says 100 % before everything is here", () => {
  expect(downloadedPercent({ doneBytes: 1_999_999_999, totalBytes: 2e9 })).toBe(99);
  expect(downloadedPercent({ doneBytes: 2e9, totalBytes: 2e9 })).toBe(100);
  expect(downloadedPercent({ doneBytes: 0, totalBytes: 0 })).toBe(0);
});

test("the sign in the title bar counts what is under way, by size, and goes when nothing is", () => {
  const small = download("small", { totalBytes: 1e9, doneBytes: 1e9, status: "verifying" });
  const large = download("large", { totalBytes: 3e9, doneBytes: 0, status: "queued" });
  const paused = download("paused", { status: "paused" });
  expect(overallPercent([small, large, paused])).toBe(25);
  expect(overallPercent([paused, download("d", { status: "done" })])).toBeNull();
});

test("moving in the queue skips what is not in it, and stops at its ends", () => {
  const list = [
    download("done", { status: "done" }),
    download("first"),
    download("failed", { status: "failed" }),
    download("second", { status: "queued" }),
  ];
  expect(neighbourPlace(list, "first", 1)).toBe(3);
  expect(neighbourPlace(list, "second", -1)).toBe(1);
  expect(neighbourPlace(list, "first", -1)).toBeNull();
  expect(neighbourPlace(list, "second", 1)).toBeNull();
});

test("tells a screen reader of the start, the half and the end, and of no percent between", () => {
  const at = (share: number) => download("a", { doneBytes: 2e9 * share });
  const kinds = (before: number, after: number) =>
    listNews([at(before)], [at(after)]).map(({ kind }) => kind);
  expect(listNews([], [at(0)]).map(({ kind }) => kind)).toEqual(["started"]);
  expect(kinds(0.1, 0.2)).toEqual([]);
  expect(kinds(0.49, 0.51)).toEqual(["half"]);
  expect(kinds(0.51, 0.9)).toEqual([]);
  const done = download("a", { status: "done", doneBytes: 2e9 });
  expect(listNews([at(0.9)], [done]).map(({ kind }) => kind)).toEqual(["done"]);
  expect(listNews([done], [done])).toEqual([]);
});

test("a pause is news only when it was not the person's own", () => {
  const running = download("a");
  const byPerson = download("a", { status: "paused" });
  const fullDisk = download("a", { status: "paused", message: "The disk is full." });
  const failed = download("a", { status: "failed", message: "It is gone." });
  expect(listNews([running], [byPerson])).toEqual([]);
  expect(listNews([running], [fullDisk]).map(({ kind }) => kind)).toEqual(["stopped"]);
  expect(listNews([running], [failed]).map(({ kind }) => kind)).toEqual(["stopped"]);
  expect(listNews([failed], [failed])).toEqual([]);
});

test("going on after a pause is no new start", () => {
  expect(listNews([download("a", { status: "paused" })], [download("a")])).toEqual([]);
});

const offer = {
  repository: "publisher/a-GGUF",
  quantisation: "Q4_K_M",
  files: ["folder/a-Q4_K_M.gguf"],
};

test("an offered model that is here or on its way says so", () => {
  expect(findAvailability(offer, [], []).kind).toBe("absent");
  expect(findAvailability(offer, [], [download("a")]).kind).toBe("downloading");
  expect(findAvailability(offer, [installed("m", "a-Q4_K_M.gguf")], []).kind).toBe("installed");
  expect(findAvailability(offer, [installed("m", "b-Q4_K_M.gguf")], []).kind).toBe("absent");
});

test("another quantisation or another repository that is on its way is not this one", () => {
  const otherFile = download("a", { quantisation: "Q8_0", fileName: "a-Q8_0.gguf" });
  expect(findAvailability(offer, [], [otherFile]).kind).toBe("absent");
  const otherRepository = download("a", { repository: "else/a-GGUF" });
  expect(findAvailability(offer, [], [otherRepository]).kind).toBe("absent");
});

test("a model that was downloaded and deleted can be downloaded again", () => {
  const done = download("a", { status: "done", modelId: "m" });
  expect(findAvailability(offer, [], [done]).kind).toBe("absent");
  expect(findAvailability(offer, [installed("m", "renamed.gguf")], [done]).kind).toBe("installed");
});
