import { join } from "node:path";
import { randomBytes } from "node:crypto";
import type { Page } from "playwright";
import { mountSmallVolume, noSmallVolume } from "../support/small-volume.ts";
import { type RunningApp, expect, launch, test } from "./support/app.ts";
import {
  downloaded,
  downloadOf,
  filesIn,
  launchWithHub,
  openModels,
  openRepository,
  sha256Of,
  startHub,
  type TestHub,
} from "./support/hub.ts";
import { greeter } from "./support/hub.ts";
import { createProfile, type TestProfile } from "./support/profile.ts";

/** A model with 40 MB behind its weights, so that it comes in several parts. */
const large = Buffer.concat([greeter, randomBytes(40e6)]);
const fileName = "Large-Q4_0.gguf";
const repository = "loopback/Large-GGUF";

let profile: TestProfile;
let hub: TestHub;
let app: RunningApp;
let page: Page;

test.beforeEach(async () => {
  profile = createProfile();
  hub = await startHub({
    repositories: [
      { id: repository, revision: "c".repeat(40), files: [{ path: fileName, content: large }] },
    ],
  });
});

test.afterEach(async () => {
  await app.close();
  await hub.close();
  profile.remove();
});

async function open(env: Readonly<Record<string, string>> = {}): Promise<void> {
  app = await launchWithHub(profile, hub, {}, env);
  page = app.page;
}

async function startDownload(): Promise<void> {
  const quantisations = await openRepository(page, "large", repository);
  await quantisations.getByRole("button", { name: /^Download/ }).click();
}

function sentBytes(): number {
  return hub.log
    .filter(({ listener }) => listener === "storage")
    .reduce((sum, { bytesSent }) => sum + bytesSent, 0);
}

test("a download goes on where it was when the app is killed in the middle, and nothing half-done is ever listed", async () => {
  hub.faults.bytesPerSecond = 2e6;
  await open();
  await startDownload();
  await expect.poll(sentBytes, { timeout: 30_000 }).toBeGreaterThan(12e6);
  expect(filesIn(profile.modelsDir)).not.toContain(fileName);
  await app.kill();
  const before = sentBytes();
  delete hub.faults.bytesPerSecond;

  app = await launch(profile, { HF_ENDPOINT: hub.endpoint });
  page = app.page;
  await openModels(page);
  await downloaded(page, "Q4_0");
  expect(sha256Of(join(profile.modelsDir, fileName))).toBe(sha256Of(large));
  // What had arrived was not fetched again: a second's worth at most.
  expect(sentBytes() - before).toBeLessThan(large.length - 6e6);
});

test("a download is paused and goes on by keyboard, and says how far it is", async () => {
  hub.faults.bytesPerSecond = 1e6;
  await open();
  await startDownload();
  const row = downloadOf(page, "Q4_0");
  await row.getByRole("button", { name: /^Pause/ }).focus();
  await expect.poll(sentBytes, { timeout: 30_000 }).toBeGreaterThan(2e6);
  await page.keyboard.press("Enter");
  await expect(row).toContainText("Paused");
  await expect(row).toContainText(/of 44 MB/);
  delete hub.faults.bytesPerSecond;
  await row.getByRole("button", { name: /^Resume/ }).focus();
  await page.keyboard.press("Enter");
  await downloaded(page, "Q4_0");
  expect(sha256Of(join(profile.modelsDir, fileName))).toBe(sha256Of(large));
});

test("a download stops when the person goes offline, and goes on by itself once they are online", async () => {
  hub.faults.bytesPerSecond = 1e6;
  await open();
  await startDownload();
  await expect.poll(sentBytes, { timeout: 30_000 }).toBeGreaterThan(2e6);
  await page.getByRole("switch", { name: /offline/i }).click();
  await expect(downloadOf(page, "Q4_0")).toContainText("it goes on once you go online");
  const asked = hub.log.length;
  delete hub.faults.bytesPerSecond;
  await page.getByRole("switch", { name: /offline/i }).click();
  await downloaded(page, "Q4_0");
  expect(hub.log.length).toBeGreaterThan(asked);
  expect(sha256Of(join(profile.modelsDir, fileName))).toBe(sha256Of(large));
});

test("bytes that were turned over on the way are found, and the file is right in the end", async () => {
  hub.faults.givesDigests = true;
  hub.faults.flips = [{ path: fileName, offset: 20_000_000, times: 1 }];
  await open();
  await startDownload();
  await downloaded(page, "Q4_0");
  expect(sha256Of(join(profile.modelsDir, fileName))).toBe(sha256Of(large));
  // The part it was in came twice, the others once.
  expect(sentBytes()).toBeLessThan(large.length + 18e6);
});

test("a hub that is busy is asked again when it says, and the window tells when that is", async () => {
  hub.faults.statuses = [{ listener: "storage", status: 503, retryAfter: "4", times: 4 }];
  await open();
  await startDownload();
  await expect(downloadOf(page, "Q4_0")).toContainText(/Goes on at|Waiting/);
  await downloaded(page, "Q4_0");
});

test("a cancelled download leaves nothing behind", async () => {
  hub.faults.bytesPerSecond = 1e6;
  await open();
  await startDownload();
  await expect.poll(sentBytes, { timeout: 30_000 }).toBeGreaterThan(2e6);
  await downloadOf(page, "Q4_0")
    .getByRole("button", { name: /^Cancel/ })
    .click();
  await expect(downloadOf(page, "Q4_0")).toHaveCount(0);
  await expect.poll(() => filesIn(join(profile.modelsDir, ".downloads"))).toEqual([]);
  expect(filesIn(profile.modelsDir).filter((file) => file.includes("Large"))).toEqual([]);
});

test("a disk that fills up pauses the download in words, and it goes on once there is room", async () => {
  const place = join(profile.rootDir, "small-disk");
  const volume = mountSmallVolume(place, 24);
  await open({ FREEHOLD_MODELS_DIR: place });
  test.skip(volume === null, noSmallVolume);
  await startDownload();
  const row = downloadOf(page, "Q4_0");
  await expect(row).toContainText("Paused");
  await expect(row).toContainText(/room|space/);
  volume?.resize(200);
  await row.getByRole("button", { name: /^Resume/ }).click();
  await downloaded(page, "Q4_0");
  expect(sha256Of(join(place, fileName))).toBe(sha256Of(large));
  await app.close();
  volume?.unmount();
  app = await launch(profile);
});
