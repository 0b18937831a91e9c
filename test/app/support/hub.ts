import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright";
import { makeTinyGguf } from "../../../scripts/tiny-gguf.ts";
import type { Settings } from "../../../electron/shared/settings.ts";
import type { HubTestRepository } from "../../support/hub/repository.ts";
import { type TestHub, startHub } from "../../support/hub/server.ts";
import { type RunningApp, expect, launch } from "./app.ts";
import type { TestProfile } from "./profile.ts";
import { writeSettings } from "./settings.ts";

/** A model that answers every question with "hi". */
export const greeter = makeTinyGguf({ name: "Greeter", says: ["h", "i"] });
export const greeterSha256 = sha256Of(greeter);

/** A repository with the greeter in two quantisations, by their names alone. */
export const greeterRepository: HubTestRepository = {
  id: "loopback/Greeter-GGUF",
  revision: "a".repeat(40),
  licence: "apache-2.0",
  downloads: 1_234,
  likes: 5,
  files: [
    { path: "Greeter-Q4_K_M.gguf", content: greeter },
    { path: "Greeter-Q8_0.gguf", content: makeTinyGguf({ name: "Other", says: ["h", "o"] }) },
    { path: "README.md", content: Buffer.from("# Greeter") },
  ],
};

/** Starts the app against a hub on loopback: its address from the environment, its storage from the settings. */
export async function launchWithHub(
  profile: TestProfile,
  hub: TestHub,
  settings: Partial<Settings> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<RunningApp> {
  writeSettings(profile, {
    hub: { endpoint: null, storageHosts: [hub.storageHost] },
    ...settings,
  });
  return launch(profile, { HF_ENDPOINT: hub.endpoint, HF_TOKEN: "hf_test_token", ...env });
}

export { startHub };
export type { TestHub };

export async function openModels(
  page: Page,
  tab: "Installed" | "Discover" | "Speed" = "Installed",
): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("ControlOrMeta+Shift+m");
  await page.getByRole("heading", { name: "Models", level: 1 }).waitFor();
  await page.getByRole("tab", { name: tab, exact: true }).click();
}

/** Searches the hub by keyboard and opens a repository of the results. */
export async function openRepository(page: Page, words: string, id: string): Promise<Locator> {
  await openModels(page, "Discover");
  await page.getByRole("searchbox", { name: "Words to search for" }).fill(words);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: new RegExp(id) }).click();
  return page.getByRole("list", { name: `Quantisations of ${id}` });
}

/** The row of a download. */
export function downloadOf(page: Page, words: string): Locator {
  return page
    .getByRole("region", { name: "Downloads" })
    .getByRole("listitem")
    .filter({ hasText: words });
}

export async function downloaded(page: Page, words: string, timeout = 60_000): Promise<void> {
  await expect(downloadOf(page, words)).toContainText("Checked and ready to use", { timeout });
}

/** The card of a weights file in the Models view. */
export function card(page: Page, fileName: string): Locator {
  return page.getByRole("tabpanel").getByRole("listitem").filter({ hasText: fileName });
}

/** Chooses an entry of a card's menu. */
export async function choose(page: Page, name: string, item: string): Promise<void> {
  await page.getByRole("button", { name: `More actions for ${name}` }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

export function sha256Of(content: Uint8Array | string): string {
  const bytes = typeof content === "string" ? readFileSync(content) : content;
  return createHash("sha256").update(bytes).digest("hex");
}

/** Every file of the models folder, hidden ones too, by its path in it. */
export function filesIn(dir: string): readonly string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();
}
